"""Marks mentions of countries.

In: a parsed doc with known names. Out: `doc.spans["kgraph_country"]`, label "Country", kb_id = ISO
3166-1 alpha-2 code. Names and demonyms are mentions wherever they stand alone; capitals and seats
only where they act. Cities as places are left to `kgraph.annotate.place`, names inside the names of
bodies to `kgraph.annotate.resolve`.
"""

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.country.patterns import (
    AGREEING,
    PLACING,
    SENDING,
    STANDING,
    TRAVELLING,
    URBAN,
)
from kgraph.annotate.known.component import Known, known
from kgraph.knowledge.records import Strength
from kgraph.knowledge.surfaces import Sense
from kgraph.ontology import EntityType

GROUP = "kgraph_country"
_NAMING = (Sense.NAME, Sense.ACRONYM, Sense.DEMONYM)
_ACTING = (Sense.CAPITAL, Sense.SEAT)


def find(doc: Doc) -> list[Span]:
    """Find the mentions of countries.

    >>> import spacy
    >>> find(spacy.blank("en")("Nothing is known here."))
    []
    """
    return [span for hit in known(doc) if (span := _judge(hit)) is not None]


def _judge(hit: Known) -> Span | None:
    naming = hit.reading(EntityType.COUNTRY, *_NAMING)
    if naming is not None:
        if naming.strength is Strength.WEAK and _is_part_of_person(hit.span):
            return None
        return _span(hit.span, naming.key)
    acting = hit.reading(EntityType.COUNTRY, *_ACTING)
    if acting is not None and acts(hit.span):
        return _span(hit.span, acting.key)
    return None


def _span(span: Span, code: str) -> Span:
    return Span(span.doc, span.start, span.end, label=EntityType.COUNTRY.value, kb_id=code)


def _is_part_of_person(span: Span) -> bool:
    """Michael *Jordan*, *Chad* Smith: a name of more words that NER takes for a person."""
    return any(
        ent.label_ == "PERSON" and ent.end - ent.start > span.end - span.start
        for ent in span.doc.ents
        if ent.start <= span.start and ent.end >= span.end
    )


def acts(span: Span, *, depth: int = 3) -> bool:
    """Tell a government from a city, for the name of a capital or seat.

    Args:
        span: the name, in a parsed doc.
        depth: how many conjuncts to go back ("between Riga, Vilnius and *Tallinn*").

    Returns:
        True where the name stands for the government.
    """
    root, head = span.root, span.root.head
    dep = root.dep_
    if _is_compounded(span):
        return False
    if dep in {"nsubj", "nsubjpass", "dative", "agent"}:
        return head.lemma_.lower() not in STANDING
    if dep == "poss":
        return head.lemma_.lower() not in URBAN
    if dep == "pobj":
        return _acts_after(head.lower_, head.head.lemma_.lower())
    if dep == "dobj":
        return head.lemma_.lower() not in TRAVELLING
    if dep == "conj" and depth > 0:
        return acts(span.doc[head.i : head.i + 1], depth=depth - 1)
    return False


def _is_compounded(span: Span) -> bool:
    """ "*Hanoi*-based", "*Baku*-bound": the city."""
    behind = span.doc[span.end : span.end + 2]
    return (
        len(behind) == 2
        and behind[0].text in {"-", "‑"}
        and behind[1].lower_ in {"based", "bound", "born", "area"}
    )


def _acts_after(preposition: str, governor: str) -> bool:
    if preposition == "to":
        return governor in SENDING
    if preposition in PLACING:
        return False
    return preposition in AGREEING


class Countries:
    """Component: writes the group."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        doc.spans[GROUP] = find(doc)
        return doc


@Language.factory("kgraph_country")
def create(nlp: Language, name: str) -> Countries:
    """Build the component."""
    return Countries()
