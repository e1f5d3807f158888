"""Marks places.

In: a doc with typed names. Out: `doc.spans["kgraph_place"]`, label "Place", kb_id = key of the
knowledge entry or "". The words that speak for a place are in `patterns`, weighed by
`kgraph.annotate.name`; capitals that act are left to `kgraph.annotate.country`.
"""

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.name.typed import TypedNames, names_of
from kgraph.ontology import EntityType

GROUP = "kgraph_place"


def find(doc: Doc) -> list[Span]:
    """Find the places of a doc, in text order."""
    return names_of(doc, EntityType.PLACE)


@Language.factory(GROUP)
def create(nlp: Language, name: str) -> TypedNames:
    """Build the component."""
    return TypedNames(EntityType.PLACE, GROUP)
