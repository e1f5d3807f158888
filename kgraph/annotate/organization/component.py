"""Marks organisations.

In: a doc with typed names. Out: `doc.spans["kgraph_organization"]`, label "Organization", kb_id =
key of the knowledge entry or "". The words that speak for a body are in `patterns`, weighed by
`kgraph.annotate.name`; news outlets are organisations too.
"""

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.name.typed import TypedNames, names_of
from kgraph.ontology import EntityType

GROUP = "kgraph_organization"


def find(doc: Doc) -> list[Span]:
    """Find the organisations of a doc, in text order."""
    return names_of(doc, EntityType.ORGANIZATION)


@Language.factory(GROUP)
def create(nlp: Language, name: str) -> TypedNames:
    """Build the component."""
    return TypedNames(EntityType.ORGANIZATION, GROUP)
