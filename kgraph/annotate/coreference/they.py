"""Resolves "they", "their" and "them".

In: a token and the discourse. Out: the ids of all that it means. Counted plurals are left to
`plurals`.
"""

from spacy.tokens import Token

from kgraph.annotate.coreference.context import nearest_subject
from kgraph.annotate.coreference.discourse import SUBJECT, Discourse, role_of
from kgraph.annotate.coreference.patterns import NUMBERS
from kgraph.annotate.coreference.sets import (
    ACTORS,
    PERSON,
    Types,
    by_sentence,
    distinct,
    joint_sets,
)
from kgraph.ontology import EntityType

_SETS: Types = frozenset({EntityType.AGREEMENT, EntityType.EVENT})


def they_ids(token: Token, discourse: Discourse) -> tuple[str, ...]:
    """Whom "they" means: the subject before, if it is plural, else things named together last.

    Args:
        token: "they", "their" or "them".
        discourse: what was said so far.

    Returns:
        Ids; none where a plural that names nothing is nearer ("officials … they").
    """
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
    for types in ACTORS:
        rows = by_sentence(token, discourse, types)
        for sentence in (here, here - 1):
            seen = rows.get(sentence, [])
            for group in joint_sets(seen, discourse):
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
    here, rows = discourse.sentence[token.i], by_sentence(token, discourse, PERSON)
    if token.dep_ != "nsubj":
        return ()
    for sentence in (here, here - 1):
        ids = distinct(rows.get(sentence, []))
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
