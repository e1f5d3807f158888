"""Resolves plurals: "both countries", "the three sides", "the two leaders", "they".

In: a token and the discourse. Out: the span and the ids of all that it means; nothing where the text
does not name as many. Singular anaphors are left to `rank`, "we" to `speakers`.
"""

from typing import NamedTuple

from spacy.tokens import Token

from kgraph.annotate.coreference.context import nearest_subject
from kgraph.annotate.coreference.discourse import MODIFIER, SUBJECT, Discourse, Seen, role_of
from kgraph.annotate.coreference.nouns import PLURALS, UNCOUNTED
from kgraph.annotate.coreference.patterns import CENTRAL_ASIA, COLLECTIVES, NUMBERS, THEY
from kgraph.ontology import EntityType

Types = frozenset[EntityType]
_COUNTRY: Types = frozenset({EntityType.COUNTRY})
_PERSON: Types = frozenset({EntityType.PERSON})
_SETS: Types = frozenset({EntityType.AGREEMENT, EntityType.EVENT})
_ACTORS = (_COUNTRY, _PERSON, frozenset({EntityType.ORGANIZATION}))
_REACH = 8
"""Sentences that a counted plural looks back."""


class Plural(NamedTuple):
    """A plural reference: token range, half-open, and the ids of all that it means."""

    start: int
    end: int
    ids: tuple[str, ...]


def resolve_plural(token: Token, discourse: Discourse) -> Plural | None:
    """Resolve a plural at its head token.

    Args:
        token: a plural noun, a number, or "they", "their", "them".
        discourse: what was said so far.
    """
    if token.lower_ in THEY:
        ids = _they(token, discourse)
        return Plural(token.i, token.i + 1, ids) if ids else None
    if token.i in discourse.named:
        return None
    if token.lower_ in NUMBERS and token.pos_ in {"NUM", "PRON", "DET"}:
        return _bare_number(token, discourse)
    if token.lower_ == "latter":
        return _latter(token, discourse)
    if token.lower_ in COLLECTIVES:
        return _collective(token, discourse)
    if token.tag_ == "NNS" or token.lower_ == "side":
        return _counted(token, discourse)
    return None


def _counted(token: Token, discourse: Discourse) -> Plural | None:
    """ "both countries", "the two Asian neighbours", "the sides", "neither side"."""
    lemma = token.lemma_.lower()
    if token.lower_ in {"men", "women"}:
        lemma = "man"
    types = PLURALS.get(lemma)
    if types is None or token.dep_ in {"compound", "attr"}:
        return None
    start, number = _determiner(token)
    if start is None or (number is None and lemma not in UNCOUNTED):
        return None
    if token.tag_ == "NN" and number is None:
        return None
    noun = lemma if types == _PERSON and lemma != "man" else ""
    for wanted in (types,) if len(types) == 1 else _ACTORS:
        ids = _members(token, discourse, wanted, number, noun)
        if ids:
            return Plural(start, token.i + 1, ids)
    return None


def _determiner(token: Token) -> tuple[int | None, int | None]:
    """Where the phrase starts, and how many it counts."""
    doc, number = token.doc, None
    for i in range(token.i - 1, max(-1, token.i - 5), -1):
        word = doc[i]
        if word.lower_ in NUMBERS:
            number = NUMBERS[word.lower_]
            opened = i > 0 and doc[i - 1].lower_ in {"the", "our", "these", "all"}
            if word.lower_ in {"both", "neither"} or opened:
                return (i - 1 if opened else i), number
            return None, None
        if word.lower_ == "the":
            return i, None
        if word.pos_ not in {"ADJ", "NOUN", "PROPN"}:
            return None, None
    return None, None


def _bare_number(token: Token, discourse: Discourse) -> Plural | None:
    """ "the two would meet", "all three", "both of them"."""
    doc, i = token.doc, token.i
    before = doc[i - 1].lower_ if i else ""
    after = doc[i + 1] if i + 1 < len(doc) else token
    if token.lower_ in {"both", "neither"}:
        if token.dep_ not in {"nsubj", "nsubjpass", "dobj", "pobj", "dep"} or after.lower_ == "of":
            return None
    elif before not in {"the", "all"} or after.pos_ in {"NOUN", "ADJ", "PROPN", "NUM", "PUNCT"} or (after.lower_ == "of" and i + 2 < len(doc) and doc[i + 2].lower_ not in THEY):
        return None
    start = i - 1 if before in {"the", "all"} else i
    ids = _most_recent(token, discourse, NUMBERS[token.lower_])
    return Plural(start, i + 1, ids) if ids else None


def _collective(token: Token, discourse: Discourse) -> Plural | None:
    """ "the pair won 14 votes", "the trio"; not "a pair of"."""
    if not token.i or token.nbor(-1).lower_ != "the":
        return None
    if any(child.lower_ == "of" for child in token.children):
        return None
    ids = _most_recent(token, discourse, COLLECTIVES[token.lower_])
    return Plural(token.i - 1, token.i + 1, ids) if ids else None


def _latter(token: Token, discourse: Discourse) -> Plural | None:
    """ "The minister received Ama Mensah. The *latter* …": the last name that is no modifier."""
    if not token.i or token.nbor(-1).lower_ != "the" or token.nbor(1).pos_ == "NOUN":
        return None
    found = [
        (seen.start, ident)
        for types in _ACTORS
        for ident, past in discourse.candidates(token.i, types, 2)
        for seen in past[-1:]
        if seen.named and seen.role != MODIFIER
    ]
    return Plural(token.i - 1, token.i + 1, (max(found)[1],)) if found else None


def _most_recent(token: Token, discourse: Discourse, number: int) -> tuple[str, ...]:
    """Things of any one type that were named together last."""
    found = [_nearest(token, discourse, types, number) for types in _ACTORS]
    best = max((f for f in found if f), default=None)
    return best[1] if best else ()


def _members(
    token: Token, discourse: Discourse, types: Types, number: int | None, noun: str
) -> tuple[str, ...]:
    found = _nearest(token, discourse, types, number, noun)
    if found:
        return found[1]
    if types == _COUNTRY and number is not None:
        return _main_countries(token, discourse, number)
    return ()


def _nearest(
    token: Token, discourse: Discourse, types: Types, number: int | None, noun: str = ""
) -> tuple[int, tuple[str, ...]] | None:
    """The nearest sentence, or pair of sentences, that names as many things of the types.

    An earlier plural of the same number wins over the things named beside it, and coordinated
    names over all names: "Oman and Qatar told Iran that *both countries*".
    """
    by_sentence = _by_sentence(token, discourse, types, noun)
    for sentence in sorted(by_sentence, reverse=True):
        seen = by_sentence[sentence]
        for group in _groups(seen, discourse):
            if len(group) == number or (number is None and len(group) > 1):
                return sentence, group
        ids = _distinct(seen)
        if len(ids) == number or (number is None and len(ids) == 2):
            return sentence, ids
        both = _distinct([*by_sentence.get(sentence - 1, []), *seen])
        if number is not None and len(both) == number and number > len(ids):
            return sentence, both
    return None


def _by_sentence(
    token: Token, discourse: Discourse, types: Types, noun: str
) -> dict[int, list[Seen]]:
    found: dict[int, list[Seen]] = {}
    candidates = discourse.candidates(token.i, types, _REACH)
    fitting = [c for c in candidates if noun in discourse.profiles[c[0]].nouns] if noun else []
    here = discourse.sentence[token.i]
    for _, past in fitting if len(fitting) > 1 else candidates:
        for seen in past:
            if here - seen.sentence <= _REACH and seen.end <= token.i:
                found.setdefault(seen.sentence, []).append(seen)
    for row in found.values():
        row.sort()
    return found


def _groups(seen: list[Seen], discourse: Discourse) -> list[tuple[str, ...]]:
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


def _distinct(seen: list[Seen]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(s.id for s in seen))


def _main_countries(token: Token, discourse: Discourse, number: int) -> tuple[str, ...]:
    """The countries that the item names most; for five, those of Central Asia."""
    everywhere = discourse.candidates(token.i, _COUNTRY, 10_000)
    if number == 5:
        five = [i for i, _ in everywhere if discourse.referents[i].code in CENTRAL_ASIA]
        return tuple(sorted(five)) if len(five) == number else ()
    ranked = sorted(everywhere, key=lambda c: (-len(c[1]), c[1][0].start))
    return tuple(i for i, _ in ranked[:number]) if len(ranked) >= number else ()


def _they(token: Token, discourse: Discourse) -> tuple[str, ...]:
    """Whom "they" means: the subject before, if it is plural, else things named together last."""
    if token.dep_ == "pobj" and token.head.head.lower_ in {*NUMBERS, "each", "all", "one", "some"}:
        return ()
    subject = nearest_subject(token)
    if subject is not None and token.dep_ != "nsubj":
        ids = _subject_members(subject, discourse)
        if len(ids) > 1:
            return ids
    if subject is not None and _is_common_plural(subject, discourse):
        return ()
    place, ids = max(_last_group(token, discourse), _last_set(token, discourse))
    if ids and not _plural_between(token, place, discourse):
        return ids
    return _two_people(token, discourse)


def _subject_members(subject: Token, discourse: Discourse) -> tuple[str, ...]:
    heads = [subject, *(t for t in subject.subtree if t.dep_ == "conj" and t.head.i == subject.i)]
    found = (s for head in heads for s in discourse.at(head))
    return tuple(dict.fromkeys(s.id for s in found))


def _last_group(token: Token, discourse: Discourse) -> tuple[int, tuple[str, ...]]:
    """The things that this sentence or the last one names together, with their place."""
    here = discourse.sentence[token.i]
    best: tuple[int, tuple[str, ...]] = (-1, ())
    for types in _ACTORS:
        rows = _by_sentence(token, discourse, types, "")
        for sentence in (here, here - 1):
            seen = rows.get(sentence, [])
            for group in _groups(seen, discourse):
                best = max(best, (max(s.start for s in seen if s.id in group), group))
    return best


def _last_set(token: Token, discourse: Discourse) -> tuple[int, tuple[str, ...]]:
    """A set with one name: "signed *eleven documents*. Among them are"."""
    here = discourse.sentence[token.i]
    found = [
        (past[-1].root, (ident,))
        for ident, past in discourse.candidates(token.i, _SETS, 1)
        if discourse.doc[past[-1].root].tag_ in {"NNS", "NNPS"} and here - past[-1].sentence <= 1
    ]
    return max(found, default=(-1, ()))


def _two_people(token: Token, discourse: Discourse) -> tuple[str, ...]:
    """ "The emir received Mr Odhiambo. *They* reviewed …": exactly two people in one sentence."""
    here, rows = discourse.sentence[token.i], _by_sentence(token, discourse, _PERSON, "")
    if token.dep_ != "nsubj":
        return ()
    for sentence in (here, here - 1):
        ids = _distinct(rows.get(sentence, []))
        if ids:
            return ids if len(ids) == 2 else ()
    return ()


def _is_common_plural(token: Token, discourse: Discourse) -> bool:
    return token.tag_ in {"NNS", "NNPS"} and not discourse.at(token)


def _plural_between(token: Token, after: int, discourse: Discourse) -> bool:
    """Whether a plural noun that names nothing stands between."""
    return any(
        _is_common_plural(word, discourse)
        and (role_of(word)[0] == SUBJECT or word.dep_ in {"dobj", "pobj"})
        for word in token.doc[after + 1 : token.i]
    )
