"""Marks persons.

In: a doc with typed names. Out: `doc.spans["kgraph_person"]`, label "Person", kb_id = key of the
knowledge entry or "". The words that speak for a person are in `patterns`, weighed by
`kgraph.annotate.name`; offices and leaders are left to `kgraph.extract`.
"""

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.name.typed import TypedNames, names_of
from kgraph.ontology import EntityType

GROUP = "kgraph_person"


def find(doc: Doc) -> list[Span]:
    """Find the persons of a doc, in text order."""
    return names_of(doc, EntityType.PERSON)


@Language.factory(GROUP)
def create(nlp: Language, name: str) -> TypedNames:
    """Build the component."""
    return TypedNames(EntityType.PERSON, GROUP)
