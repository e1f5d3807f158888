"""Resolves pronouns and descriptions to the things that a doc has named.

In: a doc with clustered mentions and a parse. Out: `doc.spans["kgraph_references"]`, id = local entity
id; a plural reference is marked once for each thing. References never cross the border of a digest
item. What cannot be resolved is left out.
"""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kgraph.annotate.coreference.discourse import Antecedent, Discourse
from kgraph.annotate.coreference.patterns import (
    DEFINITE,
    GENERAL,
    HE,
    IT,
    NOUNS,
    PAIRED,
    PLURAL_DETERMINERS,
    SHE,
)
from kgraph.annotate.groups import REFERENCES
from kgraph.ontology import EntityType

_HUMAN = frozenset({EntityType.PERSON})
_THINGS = frozenset(EntityType) - _HUMAN
_OWNING = frozenset({EntityType.COUNTRY, EntityType.ORGANIZATION})


def find(doc: Doc) -> list[Span]:
    """Find and resolve the references of a doc.

    Returns:
        Spans in text order with the ids of their antecedents.
    """
    discourse = Discourse(doc)
    found: list[Span] = []
    for token in doc:
        for span, antecedent in _resolve(token, discourse):
            marked = Span(doc, span.start, span.end, label=antecedent.type)
            marked.id_ = antecedent.id
            found.append(marked)
            discourse.note(span, antecedent)
    return found


def _resolve(token: Token, discourse: Discourse) -> Iterator[tuple[Span, Antecedent]]:
    doc = token.doc
    word = token.lower_
    if token.pos_ == "PRON" or token.tag_ == "PRP$":
        own = doc[token.i : token.i + 1]
        if word in HE or word in SHE:
            found = discourse.person(token, feminine=word in SHE)
        elif word in IT and not _is_expletive(token):
            types = _OWNING | {EntityType.PROJECT} if token.tag_ == "PRP$" else _THINGS
            found = discourse.subject_before(token, types)
        else:
            found = None
        if found is not None:
            yield own, found
        return
    if token.pos_ not in {"NOUN", "PROPN"} or discourse.is_mentioned(token):
        return
    lemma = token.lemma_.lower()
    if token.tag_ == "NNS" and lemma in PAIRED:
        span = _paired_span(token)
        if span is not None:
            yield from ((span, a) for a in discourse.pair(token))
    elif lemma in NOUNS and token.tag_ in {"NN", "NNP"}:
        yield from _described(token, lemma, discourse)


def _described(
    token: Token, lemma: str, discourse: Discourse
) -> Iterator[tuple[Span, Antecedent]]:
    span = _definite_span(token)
    if span is None:
        return
    types = frozenset(NOUNS[lemma])
    if types == _HUMAN:
        found = discourse.office_holder(span, lemma)
    elif types == {EntityType.COUNTRY}:
        found = discourse.country(token)
    elif lemma in GENERAL:
        found = discourse.nearest(token, types)
    else:
        found = discourse.with_head(token, lemma, types)
    if found is not None:
        yield span, found


def _definite_span(token: Token) -> Span | None:
    """ "the plant", "this document", "the Kazakh leader": at most two words between."""
    doc = token.doc
    for i in range(token.i - 1, max(-1, token.i - 4), -1):
        if doc[i].lower_ in DEFINITE and doc[i].pos_ in {"DET", "PRON"}:
            return doc[i : token.i + 1]
        if doc[i].pos_ not in {"ADJ", "NOUN", "PROPN"}:
            return None
    return None


def _paired_span(token: Token) -> Span | None:
    doc, i = token.doc, token.i - 1
    if i >= 0 and doc[i].lower_ in PLURAL_DETERMINERS:
        start = i - 1 if i and doc[i - 1].lower_ == "the" else i
        return doc[start : token.i + 1]
    if i >= 0 and doc[i].lower_ == "the" and token.lemma_.lower() in {"side", "party"}:
        return doc[i : token.i + 1]
    return None


def _is_expletive(token: Token) -> bool:
    """ "it is necessary to", "it remains unclear": subject of a copula with a clause."""
    if token.dep_ == "expl":
        return True
    if token.dep_ != "nsubj" or token.lower_ != "it":
        return False
    verb = token.head
    clause = any(c.dep_ in {"ccomp", "csubj", "xcomp"} for c in verb.children)
    return verb.lemma_ in {"be", "seem", "appear", "remain", "take"} and clause


class Coreference:
    """Component: writes the group."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        doc.spans[REFERENCES] = find(doc)
        return doc


@Language.factory("kgraph_coreference")
def create(nlp: Language, name: str) -> Coreference:
    """Build the component."""
    return Coreference()
