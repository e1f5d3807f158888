"""The syntactic place of an anaphor: whose clause it stands in, and what its verb or noun expects.

In: an anaphor and the discourse. Out: a `Context`. Comparing candidates with it is left to
`features`.
"""

from typing import NamedTuple

from spacy.tokens import Token

from kgraph.annotate.coreference.anaphors import DESCRIPTIONS, FIXED_TAILS, Anaphor, Family
from kgraph.annotate.coreference.discourse import Discourse, role_of
from kgraph.annotate.coreference.hints import object_types, owner_types, subject_types
from kgraph.annotate.coreference.patterns import NEW_THINGS, SPEECH
from kgraph.ontology import EntityType

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_POSTMODIFIERS = frozenset({"prep", "relcl", "acl"})
_TITLES = frozenset({"prime", "vice", "deputy", "high", "distinguished", "honourable"})


class Context(NamedTuple):
    """Where an anaphor stands.

    Attributes:
        role: role in its clause.
        expected: types that the verb or possessed noun expects; empty = anything.
        clause_ids: what the nearest subject before it stands for.
        clause_common: the nearest subject is a common noun that names nothing.
        bound_ids: subjects of the anaphor's own verb, which a plain object cannot mean.
        opening_ids: subject of the sentence before.
        inner_ids: things named inside a description: Kazakhstan in "the Kazakh leader".
        inner_words: other words inside a description.
        postmodified: a phrase after the noun makes it new: "the plant in Sohar".
        fresh: an adjective makes it new: "the largest bank".
        reporter: the subject before is one of speech: "*Oman* said it".
        main_country: the country that the item has named most so far.
    """

    role: str
    expected: frozenset[EntityType]
    clause_ids: frozenset[str]
    clause_common: bool
    bound_ids: frozenset[str]
    opening_ids: frozenset[str]
    inner_ids: frozenset[str]
    inner_words: frozenset[str]
    postmodified: bool
    fresh: bool
    reporter: bool
    main_country: str


def context_of(anaphor: Anaphor, discourse: Discourse) -> Context:
    """Read the place of an anaphor."""
    doc = discourse.doc
    token = doc[anaphor.head]
    role, _ = role_of(token)
    subject = nearest_subject(token)
    clause_ids, common = _ids_of(subject, discourse) if subject is not None else (_NONE, False)
    inner = [doc[i] for i in range(anaphor.start, anaphor.head)]
    inner_ids = frozenset(s.id for t in inner for s in discourse.at(t))
    return Context(
        role=role,
        expected=_expected(token, anaphor),
        clause_ids=clause_ids,
        clause_common=common,
        bound_ids=_bound(token, anaphor, discourse),
        opening_ids=_previous_subject(token, discourse),
        inner_ids=inner_ids,
        inner_words=frozenset(
            t.lower_
            for t in inner
            if t.pos_ in {"NOUN", "PROPN", "ADJ"}
            and not discourse.at(t)
            and t.lower_ not in _TITLES
        ),
        postmodified=anaphor.family in DESCRIPTIONS and _is_postmodified(token),
        fresh=any(t.lower_ in NEW_THINGS or t.tag_ in {"JJS", "RBS"} for t in inner),
        reporter=subject is not None and subject.head.lemma_ in SPEECH,
        main_country=discourse.main_country(anaphor.start),
    )


_NONE: frozenset[str] = frozenset()


def nearest_subject(token: Token) -> Token | None:
    """The closest subject to the left in the clauses above a token: "*Oman* said it", "… its"."""
    node = token
    for _ in range(8):
        if node.dep_ in {"relcl", "acl"} and node.head.pos_ in {"NOUN", "PROPN"}:
            return node.head
        if node.head is node:
            return None
        node = node.head
        if node.pos_ in {"VERB", "AUX"}:
            for child in node.children:
                if child.dep_ in _SUBJECTS and child.i < token.i and not _holds(child, token):
                    if child.tag_ in {"WDT", "WP"}:
                        return node.head
                    return child
    return None


def _holds(head: Token, token: Token) -> bool:
    return head.left_edge.i <= token.i <= head.right_edge.i


def _ids_of(subject: Token, discourse: Discourse) -> tuple[frozenset[str], bool]:
    """What a subject stands for; whether it is a bare common noun."""
    seen = discourse.at(subject)
    if seen:
        return frozenset(s.id for s in seen), False
    owners = frozenset(
        s.id
        for child in subject.children
        if child.dep_ in {"poss", "amod", "compound", "nmod"}
        for s in discourse.at(child)
    )
    return owners, subject.pos_ in {"NOUN", "PROPN"}


def _bound(token: Token, anaphor: Anaphor, discourse: Discourse) -> frozenset[str]:
    """ "Oman sold *it*": not Oman; "his", "its" and "itself" are free."""
    if token.tag_ == "PRP$" or token.lower_.endswith("self"):
        return _NONE
    verb = token.head
    if token.dep_ == "pobj":
        verb = verb.head
    if token.dep_ not in {"dobj", "pobj", "dative"} or verb.pos_ != "VERB":
        return _NONE
    found: set[str] = set()
    for child in verb.children:
        if child.dep_ in _SUBJECTS:
            found.update(s.id for s in discourse.at(child))
    return frozenset(found)


def _previous_subject(token: Token, discourse: Discourse) -> frozenset[str]:
    number = discourse.sentence[token.i]
    if number == 0:
        return _NONE
    root = discourse.doc[discourse.sentence_root[number - 1]]
    for child in root.children:
        if child.dep_ in _SUBJECTS:
            return _ids_of(child, discourse)[0]
    return _NONE


def _is_postmodified(token: Token) -> bool:
    for child in token.children:
        if child.dep_ in _POSTMODIFIERS and child.i == token.i + 1:
            tail = {g.lower_ for g in child.children}
            return not tail & FIXED_TAILS
    return False


def _expected(token: Token, anaphor: Anaphor) -> frozenset[EntityType]:
    """The types that fit the slot of a pronoun."""
    if anaphor.family is Family.ITS:
        types = owner_types(token.head.lemma_.lower())
        return types or owner_types(token.head.lower_)
    if anaphor.family is not Family.IT:
        return frozenset()
    head = token.head
    if token.dep_ == "nsubj":
        return subject_types(head.lemma_)
    if token.dep_ in {"nsubjpass", "dobj"}:
        return object_types(head.lemma_)
    return frozenset()
