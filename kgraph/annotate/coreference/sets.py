"""Finds things that were named together.

In: a token and the discourse. Out: ids of things in one coordination, one plural, one sentence.
Which words ask for a set is left to `plurals` and `they`.
"""

from spacy.tokens import Token

from kgraph.annotate.coreference.discourse import Discourse, Seen
from kgraph.annotate.coreference.patterns import CENTRAL_ASIA
from kgraph.ontology import EntityType

Types = frozenset[EntityType]
COUNTRY: Types = frozenset({EntityType.COUNTRY})
PERSON: Types = frozenset({EntityType.PERSON})
ACTORS: tuple[Types, ...] = (COUNTRY, PERSON, frozenset({EntityType.ORGANIZATION}))
REACH = 8
"""Sentences that a counted plural looks back."""


def nearest_set(
    token: Token, discourse: Discourse, types: Types, number: int | None, noun: str = ""
) -> tuple[int, tuple[str, ...]] | None:
    """The nearest sentence, or pair of sentences, that names as many things of the types.

    An earlier plural of the same number wins over the things named beside it, and coordinated
    names over all names: "Oman and Qatar told Iran that *both countries*".
    """
    rows = by_sentence(token, discourse, types, noun)
    for sentence in sorted(rows, reverse=True):
        seen = rows[sentence]
        for group in joint_sets(seen, discourse):
            if len(group) == number or (number is None and len(group) > 1):
                return sentence, group
        ids = distinct(seen)
        if len(ids) == number or (number is None and len(ids) == 2):
            return sentence, ids
        both = distinct([*rows.get(sentence - 1, []), *seen])
        if number is not None and len(both) == number and number > len(ids):
            return sentence, both
    return None


def introduced_so(token: Token, discourse: Discourse, types: Types, noun: str) -> tuple[str, ...]:
    """All things of the item that a noun introduces: "the two *presidents*"."""
    found = discourse.candidates(token.i, types, 10_000)
    return tuple(sorted(i for i, _ in found if noun in discourse.profiles[i].nouns))


def by_sentence(
    token: Token, discourse: Discourse, types: Types, noun: str = ""
) -> dict[int, list[Seen]]:
    """Mentions of some types before a token, by sentence.

    Args:
        token: the plural.
        discourse: what was said so far.
        types: types wanted.
        noun: prefer things so introduced, if there are several: "the two *ministers*".
    """
    found: dict[int, list[Seen]] = {}
    candidates = discourse.candidates(token.i, types, REACH)
    fitting = [c for c in candidates if noun in discourse.profiles[c[0]].nouns] if noun else []
    here = discourse.sentence[token.i]
    for _, past in fitting if len(fitting) > 1 else candidates:
        for seen in past:
            if here - seen.sentence <= REACH and seen.end <= token.i:
                found.setdefault(seen.sentence, []).append(seen)
    for row in found.values():
        row.sort()
    return found


def joint_sets(seen: list[Seen], discourse: Discourse) -> list[tuple[str, ...]]:
    """Things named together, the last group first: by a plural, or joined by "and"."""
    plural: dict[tuple[int, int], list[str]] = {}
    joined: dict[int, list[str]] = {}
    for row in seen:
        if not row.named:
            plural.setdefault((row.start, row.end), []).append(row.id)
        top = _first_conjunct(discourse.doc[row.root])
        joined.setdefault(top, []).append(row.id)
    groups = [(at[0], ids) for at, ids in plural.items()] + list(joined.items())
    ordered = sorted(groups, key=lambda g: (g[0], g[1]), reverse=True)
    return [tuple(dict.fromkeys(ids)) for _, ids in ordered if len(set(ids)) > 1]


def _first_conjunct(token: Token) -> int:
    for _ in range(8):
        if token.dep_ != "conj":
            break
        token = token.head
    return token.i


def distinct(seen: list[Seen]) -> tuple[str, ...]:
    """The ids of mentions, in text order, each once."""
    return tuple(dict.fromkeys(s.id for s in seen))


def main_countries(token: Token, discourse: Discourse, number: int) -> tuple[str, ...]:
    """The countries that the item names most; for five, those of Central Asia."""
    everywhere = discourse.candidates(token.i, COUNTRY, 10_000)
    if number == 5:
        five = [i for i, _ in everywhere if discourse.referents[i].code in CENTRAL_ASIA]
        return tuple(sorted(five)) if len(five) == number else ()
    ranked = sorted(everywhere, key=lambda c: (-len(c[1]), c[1][0].start))
    return tuple(i for i, _ in ranked[:number]) if len(ranked) >= number else ()
