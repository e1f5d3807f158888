"""Is this noun phrase the name or first description of one specific thing?

In: a `Phrase` and the rules of its type. Out: yes or no. The guide wants "a wind farm near
Ekibastuz" and "the Aktau declaration", but neither "railways" nor a "deal" that only refers back.
"""

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kgraph.annotate.phrases import JOINERS, Phrase


@dataclass(frozen=True, slots=True)
class Rules:
    """What a type of thing needs to be specific.

    Attributes:
        needs_name: heads that need a capitalised word or a strong modifier.
        needs_modifier: heads that need at least a modifier or a tail.
        verbs: verbs whose object with "a" is a specific thing.
    """

    needs_name: frozenset[str]
    needs_modifier: frozenset[str]
    verbs: frozenset[str]


def is_specific(doc: Doc, found: Phrase, rules: Rules) -> bool:
    """Decide whether a phrase names or introduces one thing.

    Args:
        doc: the parsed doc.
        found: the phrase.
        rules: the rules of the type.
    """
    head = doc[found.head]
    lemma = head.lemma_.lower()
    named = _names_itself(doc, found)
    if _only_compares(head) and not named:
        return False
    if found.plural:
        named = named and found.determiner != "other"
        return named or is_placed(doc, found) or _is_counted(doc, found)
    if named:
        return True
    tail = found.long_end > found.end
    if lemma in rules.needs_name:
        anchored = _tail_is_named(doc, found) or _is_object_of(head, rules.verbs)
        return found.determiner == "a" and found.modifiers > 0 and anchored
    if lemma in rules.needs_modifier:
        return (found.modifiers > 0 or tail) and found.determiner in {"a", "the", "possessive"}
    if found.determiner in {"a", "possessive"}:
        return found.modifiers > 0 or tail or _is_object_of(head, rules.verbs)
    if found.determiner == "the":
        return found.modifiers > 0 or (tail and _tail_is_named(doc, found))
    return False


def is_first_of_kind(head: Token, found: Phrase, heads: frozenset[str], seen: set[str]) -> bool:
    """A bare "the referendum" or "next summit" that no earlier one explains.

    Args:
        head, found: the phrase.
        heads: lemmas that can introduce a thing without more.
        seen: lemmas of the heads accepted so far.
    """
    lemma = head.lemma_.lower()
    if lemma not in heads or lemma in seen or (found.plural and lemma != "election"):
        return False
    return found.determiner in {"a", "the", "possessive"} or found.wide_start < found.start


def is_placed(doc: Doc, found: Phrase) -> bool:
    """Well described and placed: "gas supply projects in northern Chad"."""
    return found.modifiers > 1 and _tail_is_named(doc, found)


def _only_compares(head: Token) -> bool:
    """ "turn into a transit hub", "is not merely a road": said of a thing, no thing of its own."""
    if head.dep_ == "pobj":
        return head.head.lower_ in {"as", "into", "like", "than"}
    verb = head.head
    return head.dep_ == "attr" and any(c.dep_ == "nsubj" and c.i < verb.i for c in verb.children)


def _names_itself(doc: Doc, found: Phrase) -> bool:
    """A capitalised word in the phrase besides a country's or person's name alone."""
    own = [doc[i] for i in range(found.start, found.end)]
    capitals = [t for t in own if t.text[:1].isupper() and t.is_alpha and not t.is_sent_start]
    if doc[found.head].text[:1].isupper() and doc[found.head] in capitals:
        return len(capitals) > 1 or _tail_is_named(doc, found)
    return any(t.i != found.head and not _is_nationality(t) for t in capitals)


def _is_nationality(token: Token) -> bool:
    joined = token.i > 0 and token.nbor(-1).text in JOINERS
    return token.ent_type_ == "NORP" and not joined


def _is_counted(doc: Doc, found: Phrase) -> bool:
    """ "23 documents": a set counted together is one agreement."""
    return found.determiner == "number" and found.start > 0


def _is_object_of(head: Token, verbs: frozenset[str]) -> bool:
    governor = head.head
    return head.dep_ in {"dobj", "nsubjpass", "pobj"} and governor.lemma_.lower() in verbs


def _tail_is_named(doc: Doc, found: Phrase) -> bool:
    return any(doc[i].text[:1].isupper() for i in range(found.end, found.long_end))
