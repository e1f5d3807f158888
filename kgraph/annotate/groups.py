"""The names under which components leave their work in a doc.

In: nothing. Out: span-group keys and `user_data` keys, and `Referent`, the plain data kept for each
thing that a doc speaks of. Filling them is left to the components.
"""

from typing import NamedTuple

from spacy.tokens import Doc

from kgraph.ontology import EntityType

MENTIONS = "kgraph_mentions"
"""Named and describing mentions after overlaps are resolved: label = entity type, kb_id = key of
the knowledge entry or "", id = local entity id."""
REFERENCES = "kgraph_references"
"""Pronouns and descriptions that refer back: label and id as in `MENTIONS`."""
FIGURES = "kgraph_figures"
"""Figures; label = unit, id = index into the rows in `doc.user_data["kgraph_figures"]`."""
DATES = "kgraph_dates"
"""Dates; id = EDTF, kb_id = EDTF as one point, label = granularity."""
VARIANTS = "kgraph_variants"
"""Longer and shorter forms of descriptions, which become aliases: "30-year lease", "lease"."""
STATUS_CUES = "kgraph_status"
"""Words that change the status of a statement; label = status, id = kind of cue."""
SPEAKERS = "kgraph_speakers"
"""Mentions of those whose words are reported; id = local entity id."""
ATTRIBUTED = "kgraph_attributed"
"""Stretches that are somebody's words; id = local entity id of the speaker."""
ENTITIES = "kgraph_entities"
"""Key in `doc.user_data`: a list of tuples, one `Referent` each, in order of first mention."""


_TYPES = {kind.value: kind for kind in EntityType}


class Referent(NamedTuple):
    """A thing that a doc speaks of, as plain data that survives `Doc.to_bytes`.

    Attributes:
        id: local identifier "e1", "e2", …
        type: value of an `EntityType`.
        name: fullest form in the article.
        aliases: other surface forms.
        code: ISO 3166-1 alpha-2 code of a country, else "".
        leader: whether the text gives the person an office of state.
        key: key of the knowledge entry, or "".
    """

    id: str
    type: str
    name: str
    aliases: tuple[str, ...] = ()
    code: str = ""
    leader: bool = False
    key: str = ""

    @property
    def entity_type(self) -> EntityType:
        """The type as an enumeration member."""
        return _TYPES[self.type]


def referents_of(doc: Doc) -> list[Referent]:
    """The referents of a doc, in order of first mention."""
    rows = doc.user_data.get(ENTITIES, [])
    return [
        Referent(ident, kind, name, tuple(aliases), code, leader, key)
        for ident, kind, name, aliases, code, leader, key in rows
    ]
