"""Head nouns of projects.

In: nothing. Out: constants, each with an example. Deciding is left to `component`.
"""

INFRASTRUCTURE = frozenset(
    """
    airport aqueduct arena city barrage base berth branch bridge bypass cable campus canal causeway
    centre center chairlift cluster complex corridor crossing dam depot desalination dock embankment
    expansion expressway extension fab facility factory farm ferry field funicular gasfield hub
    incinerator interchange interconnection interconnector jetty junction laboratory leg line link
    megaproject metro mill mine motorway oilfield park parks pipeline pipelines plant platform port
    power-line powerhouse project projects railway railroad reactor refinery reservoir resort road
    route satellite scheme section service skyscraper smelter spur stadium station storage stretch
    substation supercomputer switch terminal track tram tramway tunnel turbine waterway wharf zone
    highway system network programme program plan initiative mission grid crossing link plantation
    modernisation modernization flight repair rehabilitation reconstruction upgrade
    """.split()
)
"""grain *terminal*, Rogun *dam*, metro *extension*."""

STRONG = frozenset(
    """
    aqueduct barrage bypass causeway chairlift corridor dam desalination expressway extension
    gasfield hydropower interconnection interconnector megaproject mine motorway oilfield pipeline
    plant railway railroad reactor refinery smelter spur tramway tunnel supercomputer terminal
    interconnector factory waterway megaproject scheme reservoir
    """.split()
)
"""Heads that are undertakings even without capitals: "a solar *plant*", "an oil *refinery*"."""

NEEDS_NAME = frozenset(
    """
    base branch campus center city centre complex cluster dock facility field grid hub
    initiative institute-building jetty junction laboratory leg line mill mission network plan
    platform programme program resort road route satellite section service stadium
    station storage stretch substation switch system track unit wharf zone port airport
    park parks project projects crossing arena berth plantation highway expansion canal bridge metro
    depot ferry turbine embankment funicular incinerator interchange powerhouse skyscraper tram link
    cable farm modernisation modernization pipelines power-line fab
    flight repair rehabilitation reconstruction upgrade
    """.split()
)
"""Heads that need a modifier or place to be one undertaking: "*Lamu* Port", "solar *park*"."""

ABSTRACT = frozenset(
    """
    arena hub project plan programme program initiative mission system network grid service scheme
    route section zone field base leg
    """.split()
)
"""Heads that need capitals: "Growth *Plan* for the Western Balkans", never "a new plan"."""

TAILS = frozenset("from between linking connecting to in near at under over across".split())
NAMED_TAILS = TAILS | {"for", "of"}
"""Prepositions whose objects belong to the name: "railway *from* Oruro to Iquique"."""

BUILDING = frozenset(
    """
    build construct develop launch open commission complete finish inaugurate modernise modernize
    upgrade expand extend plan design finance fund operate run lay electrify rehabilitate restart
    implement
    """.split()
)
"""Verbs whose object is an undertaking: "they will *build* a ring road"."""

WORKS = frozenset(
    "expansion modernisation modernization reconstruction rehabilitation repair upgrade".split()
)
"""Works on something that stands, named by it: "*expansion* of Tibar Bay port"."""

SITES = frozenset("airport arena base complex depot port resort stadium station yard zone".split())
"""Heads that are places unless somebody builds them: "the Bala *resort*"."""

RAISING = frozenset(
    """
    build commission complete construct develop expand finish inaugurate modernise modernize pave
    rebuild rehabilitate upgrade
    """.split()
)
"""Verbs that show that a site is an undertaking: "*expanding* the port of Alat"."""

FIGURATIVE = frozenset("bridge complex leg line link platform section system".split())
"""Heads that need a noun in front or a place behind, being words for other things as well."""
