"""Resolves pronouns and descriptions to the things that a doc has named.

In: a doc with clustered mentions and a parse. Out: `doc.spans["kgraph_references"]`, id = local entity
id; a plural reference is marked once for each thing. References never cross the border of a digest
item. What cannot be resolved is left out.
"""

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kgraph.annotate.coreference.anaphors import Anaphor, find_anaphors
from kgraph.annotate.coreference.discourse import Discourse
from kgraph.annotate.coreference.patterns import PLURAL_FIRST, SINGULAR_FIRST
from kgraph.annotate.coreference.plurals import Plural, resolve_plural
from kgraph.annotate.coreference.rank import antecedent
from kgraph.annotate.coreference.speakers import Speakers
from kgraph.annotate.groups import REFERENCES


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
            else _plural(token, discourse, speakers)
        )
        if meant is None:
            continue
        for ident in meant.ids:
            if token.lower_ not in SINGULAR_FIRST and token.lower_ not in PLURAL_FIRST:
                discourse.note(meant.start, meant.end, ident)
            marked = Span(doc, meant.start, meant.end, label=discourse.types[ident].value)
            marked.id_ = ident
            found.append(marked)
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


def _plural(token: Token, discourse: Discourse, speakers: Speakers) -> Plural | None:
    word = token.lower_
    if word in PLURAL_FIRST or word in SINGULAR_FIRST:
        ident = speakers.first_person(token, plural=word in PLURAL_FIRST)
        return Plural(token.i, token.i + 1, (ident,)) if ident is not None else None
    if token.pos_ in {"NOUN", "PROPN", "PRON", "NUM", "DET"}:
        discourse.advance(token.i)
        return resolve_plural(token, discourse)
    return None


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
