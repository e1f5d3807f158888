"""Resolves pronouns and descriptions to the things that a doc has named.

In: a doc with clustered mentions and a parse. Out: `doc.spans["kgraph_references"]`, id = local
entity id; a plural reference is marked once for each thing. References never cross the border of a
digest item. What cannot be resolved is left out.
"""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kgraph.annotate.coreference.anaphors import Anaphor, find_anaphors
from kgraph.annotate.coreference.discourse import Discourse
from kgraph.annotate.coreference.owned import resolve_owned
from kgraph.annotate.coreference.patterns import PLURAL_FIRST, SINGULAR_FIRST
from kgraph.annotate.coreference.plurals import Plural, resolve_plural
from kgraph.annotate.coreference.rank import antecedent
from kgraph.annotate.coreference.speakers import Speakers
from kgraph.annotate.groups import REFERENCES

FIRST = PLURAL_FIRST | SINGULAR_FIRST


def find(doc: Doc) -> list[Span]:
    """Find and resolve the references of a doc.

    Returns:
        Spans in text order with the ids of their antecedents.
    """
    discourse = Discourse(doc)
    if not discourse.named:
        return []
    speakers = Speakers(discourse)
    singular = {anaphor.head: anaphor for anaphor in find_anaphors(doc, discourse.named)}
    found: list[Span] = []
    for token in doc:
        anaphor = singular.get(token.i)
        meant = (
            _singular(anaphor, discourse, speakers)
            if anaphor is not None
            else _other(token, discourse)
        )
        if meant is not None:
            for ident in meant.ids:
                discourse.note(meant.start, meant.end, ident)
            found.extend(_spans(meant, discourse))
    found.extend(_first_persons(discourse, found))
    return sorted(found, key=lambda s: (s.start, s.end, s.id_))


def _spans(meant: Plural, discourse: Discourse) -> Iterator[Span]:
    for ident in meant.ids:
        label = discourse.types[ident].value
        yield Span(discourse.doc, meant.start, meant.end, label=label, span_id=ident)


def _first_persons(discourse: Discourse, references: list[Span]) -> list[Span]:
    """ "I" and "we", after "he said" is resolved."""
    tokens = [t for t in discourse.doc if t.lower_ in FIRST]
    if not tokens:
        return []
    found: list[Span] = []
    speakers = Speakers(discourse, references)
    for token in tokens:
        ident = speakers.first_person(token, plural=token.lower_ in PLURAL_FIRST)
        if ident is not None:
            found.extend(_spans(Plural(token.i, token.i + 1, (ident,)), discourse))
    return found


def _singular(anaphor: Anaphor, discourse: Discourse, speakers: Speakers) -> Plural | None:
    token = discourse.doc[anaphor.head]
    speaker = speakers.speaker(token) if anaphor.feminine is not None else None
    ident = antecedent(anaphor, discourse, speaker)
    if ident is None:
        return None
    if anaphor.feminine is not None:
        discourse.learned[ident] = anaphor.feminine
    return Plural(anaphor.start, anaphor.end, (ident,))


def _other(token: Token, discourse: Discourse) -> Plural | None:
    if token.pos_ not in {"NOUN", "PROPN", "PRON", "NUM", "DET"}:
        return None
    discourse.advance(token.i)
    return resolve_owned(token, discourse) or resolve_plural(token, discourse)


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
