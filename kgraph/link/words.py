"""The words that names are built from: forms of address, particles, legal forms, kinds of things.

In: nothing. Out: constants only, each with an example of what it is for. How names are taken apart
is left to `person_name`, `body_name` and `thing_name`.
"""

SMALL = frozenset("of the a an on for and in to at with between from by its".split())
"""Words that no acronym and no comparison counts."""

PARTICLES = frozenset("al el bin ibn bint van von der den de da di del dos do du zu".split())
"""Particles of family names, which texts keep or drop: "von der Leyen", "Leyen"."""

POSTNOMINALS = frozenset("phd md esq jr sr obe cbe kc qc mp".split())
"""What may stand behind a name and is no part of it: "Ama Mensah, PhD"."""

SPELLINGS = {
    "centre": "center",
    "defence": "defense",
    "labour": "labor",
    "programme": "program",
    "programmes": "programs",
    "harbour": "harbor",
    "theatre": "theater",
    "licence": "license",
    "intl": "international",
    "dept": "department",
    "govt": "government",
    "univ": "university",
    "corp": "corporation",
    "rly": "railway",
    "railroad": "railway",
    "summits": "summit",
}
"""Spellings and abbreviations of one word: "Defence Ministry", "Defense Ministry"."""

LEGAL_FORMS = (
    *("news agency", "press agency", "information agency", "state news agency"),
    *("joint stock company", "holding company", "group of companies"),
    *("inc", "ltd", "llc", "llp", "plc", "jsc", "pjsc", "ojsc", "cjsc", "gmbh", "ag", "sa", "spa"),
    *("corporation", "company", "co", "group", "holding", "holdings", "limited", "agency"),
    *("newspaper", "magazine", "tv", "television", "online", "website", "portal", "outlet"),
)
"""Endings that say what a body is and are often left out: "Qazinform News Agency"."""

INSTITUTIONS = frozenset(
    """ministry ministries minister department government parliament senate assembly congress house
    representatives lower upper cabinet court supreme constitutional high central national state
    federal bank general office prosecutor customs service police army armed
    forces navy air force security council border guard foreign affairs interior internal external
    finance economy economic trade commerce industry energy oil gas petroleum mines mining health
    education science culture sports youth tourism agriculture environment ecology water resources
    transport transportation communications digital development investment planning justice defense
    labor social protection emergency situations presidential president administration prime
    secretariat secretary election electoral commission committee statistics statistical bureau
    authority agency directorate railways railway chamber public information""".split()
)
"""Words of institutions of all states: "Ministry of Energy" names none without its state."""


CROSSES_BORDERS = frozenset(
    """sea ocean lake river gulf bay strait canal mountains range basin desert steppe peninsula
    corridor region valley plateau pass""".split()
)
"""Places that may lie in several states, so that two states do not make two of them."""

PLACE_KINDS = frozenset("city town village district".split())
"""Words left out when the rest is a name: "the city of Aktau", "Aktau city"."""

MODIFIERS = frozenset(
    """proposed planned new upcoming ongoing future major important ambitious landmark historic
    current recent latest annual next last so called joint key flagship long awaited forthcoming
    existing large big huge massive giant multibillion strategic bilateral""".split()
)
"""Words before a description that say when or how good, not what: "proposed rail link"."""

PLAIN_AGREEMENT = frozenset(
    """strategic comprehensive enhanced partnership cooperation framework agreement agreements
    memorandum memoranda understanding declaration joint free trade treaty convention protocol
    alliance friendship security economic investment statement communique accord accords deal pact
    contract roadmap plan action bilateral intergovernmental mutual extended""".split()
)
"""Words of which many agreements are made: "Strategic Partnership Agreement" has many bearers."""

RECURRING = frozenset(
    """summit forum games meeting session conference congress expo exhibition fair championship
    championships cup festival assembly dialogue week election elections referendum talks round
    olympics visit""".split()
)
"""Heads of events that come again: the name of one is the name of the next."""

ORDINALS = {
    word: str(number)
    for number, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
        thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
        twentieth""".split(),
        1,
    )
}
"""Editions in words: "the third Global Trade Expo"."""

MODES = {
    **dict.fromkeys("rail railway railways train track".split(), "rail"),
    **dict.fromkeys("road highway motorway expressway".split(), "road"),
    **dict.fromkeys("pipeline pipelines".split(), "pipeline"),
    **dict.fromkeys("nuclear".split(), "nuclear"),
    **dict.fromkeys("solar photovoltaic".split(), "solar"),
    **dict.fromkeys("wind".split(), "wind"),
    **dict.fromkeys("hydropower hydroelectric dam".split(), "hydro"),
    **dict.fromkeys("port harbor terminal".split(), "port"),
    **dict.fromkeys("airport".split(), "airport"),
    **dict.fromkeys("transport transit".split(), "transport"),
    **dict.fromkeys("cable fiber fibre".split(), "cable"),
    **dict.fromkeys("mine mines".split(), "mine"),
    **dict.fromkeys("refinery".split(), "refinery"),
}
"""What a work is for: the rail link and the rail corridor are both works for rail."""

WAYS = frozenset(
    "corridor link line route railway road highway pipeline bridge tunnel cable crossing".split()
)
"""Heads of works that lead from place to place."""
