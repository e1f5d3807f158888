"""What kgraph knows about the world before it reads: reviewed data and lookups over it.

In: the files under `data/`, of which the city table is cut from GeoNames. Out: countries, known
organizations, places and leaders, a gazetteer over plain text, a finder of titles of office, and
the folding of names. No spaCy; which reading of a name holds in a sentence is left to
`kgraph.annotate` and `kgraph.extract`.
"""

from kgraph.knowledge.gazetteer import Gazetteer, Hit
from kgraph.knowledge.names import fold, initials_fit, is_initial, person_key, to_ascii
from kgraph.knowledge.offices import OfficeHit, find_offices, is_honorific, is_name_title
from kgraph.knowledge.records import (
    Country,
    KnownEntity,
    Leader,
    Office,
    Post,
    Strength,
    Takes,
)
from kgraph.knowledge.surfaces import Reading, Sense

__all__ = [
    "Country",
    "Gazetteer",
    "Hit",
    "KnownEntity",
    "Leader",
    "Office",
    "OfficeHit",
    "Post",
    "Reading",
    "Sense",
    "Strength",
    "Takes",
    "find_offices",
    "fold",
    "initials_fit",
    "is_honorific",
    "is_initial",
    "is_name_title",
    "person_key",
    "to_ascii",
]
