"""Marks who speaks, and which words are theirs.

In: a parsed doc with mentions, references and, for digests, the places of the outlets' names. Out:
`doc.spans["kgraph_speakers"]`, the mentions of those whose words are told, and
`doc.spans["kgraph_attributed"]`, the stretches, both with id = local entity id; label of a stretch
= how it is attributed. Stretches may nest. What a claim takes is left to
`kgraph.extract.qualify.speaker`.
"""

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.document import ITEMS, Offsets
from kgraph.annotate.groups import ATTRIBUTED, MENTIONS, REFERENCES, SPEAKERS
from kgraph.annotate.speaker.attribution import Attribution, Speakers, find_attributions
from kgraph.annotate.speaker.continuation import (
    continue_quotations,
    find_answers,
    first_answer,
    outlet_items,
)
from kgraph.annotate.speaker.patterns import QUESTIONS
from kgraph.ontology import EntityType


def find(doc: Doc) -> list[Attribution]:
    """Find the attributions of a doc, those of whole items first."""
    named = list(find_attributions(doc, Speakers(doc)))
    return [
        *outlet_items(doc, _outlets(doc)),
        *find_answers(doc, _interviewed(doc)),
        *continue_quotations(doc, named),
        *named,
    ]


def _outlets(doc: Doc) -> dict[int, Span]:
    """The mention of the outlet of each item that names one."""
    stated = doc.user_data.get(ITEMS, [])
    if len(stated) < 2:
        return {}
    offsets = Offsets(doc)
    found: dict[int, Span] = {}
    for span in doc.spans.get(MENTIONS, []):
        if span.label_ != EntityType.ORGANIZATION.value:
            continue
        low = offsets.to_article(span.start_char)
        high = low + span.end_char - span.start_char
        for index, start, end in stated:
            if start is not None and low < end and high > start:
                found.setdefault(index, span)
    return found


def _interviewed(doc: Doc) -> dict[str, Span]:
    """Persons by first name and surname, and under "" the last one whom the intro names.

    The article's own correspondents speak in its voice.
    """
    found: dict[str, Span] = {}
    answer = first_answer(doc)
    for span in doc.spans.get(MENTIONS, []):
        if span.label_ != EntityType.PERSON.value:
            continue
        if any(t.lower_ in QUESTIONS for t in span.sent):
            continue
        found.setdefault(span[-1].lower_, span)
        found.setdefault(span[0].lower_, span)
        if span.start < answer:
            found[""] = span
    return found


class Attributions:
    """Component: writes both groups."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        if MENTIONS not in doc.spans and REFERENCES not in doc.spans:
            doc.spans[SPEAKERS], doc.spans[ATTRIBUTED] = [], []
            return doc
        found = [a for a in find(doc) if a.start < a.end]
        speakers = {(a.speaker.start, a.speaker.end, a.speaker.id_): a.speaker for a in found}
        doc.spans[SPEAKERS] = [
            Span(doc, s.start, s.end, label=s.label_, span_id=s.id_)
            for _, s in sorted(speakers.items())
        ]
        doc.spans[ATTRIBUTED] = [
            Span(doc, a.start, a.end, label=a.kind.value, span_id=a.speaker.id_) for a in found
        ]
        return doc


@Language.factory("kgraph_speaker")
def create(nlp: Language, name: str) -> Attributions:
    """Build the component."""
    return Attributions()
