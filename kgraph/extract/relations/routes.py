"""Which projects are routes, and which words name their ends.

In: a project's words. Out: whether it is a line between places, so that a place in its name is an
end of it rather than its site. Finding the ends is left to `kgraph.extract.relations.connects`.
"""

import re

from kgraph.extract.reading import Filler, Reading
from kgraph.ontology import EntityType

_ROUTE = re.compile(
    r"\b(?:rail\w*|roads?|routes?|corridors?|(?:gas|oil|water)?\s?(?:pipe)?lines?|pipelines?|links?|"
    r"cables?|services?|flights?|interconnect\w*|causeway|highways?|motorways?|expressways?|freeway|"
    r"sections?|stretch|branch\w*|spurs?|canal|tunnels?|ferr(?:y|ies)|trains?|bridges?|transit|"
    r"track|conveyor|aqueduct|carrier|shuttle|interconnection|bus|way|connections?)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\w\s?(?:–|—|-)\s?[A-Z]")
_TOWARDS = re.compile(r"\b(?:from|to|between|via|through|across|over|towards?|into|until)\b")


def is_route(reading: Reading, filler: Filler, *, loose: bool = False) -> bool:
    """Whether a mention speaks of a line: a railway, a cable, a weekly flight.

    Args:
        reading: the doc.
        filler: a mention; only projects can be routes.
        loose: an extension counts too, where ends follow ("an extension to Nimule").

    Returns:
        True if the words or the project's name say so ("it", of a railway, is a route).
    """
    if filler.type is not EntityType.PROJECT:
        return False
    texts = (reading.text(filler), filler.referent.name)
    return any(_ROUTE.search(t) or (loose and "extension" in t.lower()) for t in texts)


def names_ends(reading: Reading, filler: Filler) -> bool:
    """Whether a route's words name its ends: "the Bo–Kenema road", "a flight to Lima"."""
    text = reading.text(filler)
    return _JOINT.search(text) is not None or _TOWARDS.search(text) is not None
