"""Nouns of descriptions, by what they can refer to.

In: nothing. Out: `senses`, which gives the types and classes of a noun, and `classes_of`, which
gives the classes of a thing by the words of its name. Two nouns of one class can name one thing:
"the line" takes up a railway, "the lender" a bank. Choosing the antecedent is left to `component`.
"""

from collections.abc import Iterable

from kgraph.ontology import EntityType as T

CLASSES: dict[T, dict[str, str]] = {
    T.COUNTRY: {
        "state": "country nation republic kingdom state emirate sultanate federation monarchy",
        "land": "island archipelago",
    },
    T.ORGANIZATION: {
        "company": """
            company firm group utility miner operator developer contractor maker manufacturer
            builder producer supplier carrier airline retailer conglomerate giant venture enterprise
            shipyard yard consortium corporation exporter importer trader refiner shipper buyer
            house insurer shipbuilder carmaker steelmaker partner subsidiary startup start-up line
            """,
        "bank": "bank lender institution fund creditor financier donor",
        "bloc": """
            bloc union organisation organization alliance grouping club association federation
            community group body league council institution
            """,
        "press": """
            newspaper daily paper magazine weekly outlet portal broadcaster journal agency channel
            publication station
            """,
        "office": """
            ministry agency authority regulator commission council committee office department body
            secretariat institution institute watchdog court university centre center
            """,
        "party": "party movement front militia rebels coalition alliance union league",
        "sport": "federation committee club team association body league",
    },
    T.PERSON: {
        "head": "president leader king emir amir sultan monarch ruler prince statesman head",
        "premier": "premier chancellor minister leader head",
        "minister": "minister secretary official politician",
        "envoy": "ambassador envoy diplomat official representative negotiator",
        "manager": "executive chief director chairman chairwoman boss head founder manager",
        "expert": "analyst economist expert author professor researcher columnist scholar writer",
        "voice": "spokesman spokeswoman spokesperson official",
        "office": """
            governor mayor akim commissioner official secretary-general chief adviser deputy
            """,
        "guest": "guest visitor host",
        "soldier": "general colonel commander",
    },
    T.PROJECT: {
        "track": """
            railway line route corridor rail link track section railroad stretch extension branch
            """,
        "power": "plant station complex facility dam reactor farm park cascade scheme unit",
        "factory": """
            plant complex facility smelter refinery factory mill works site enterprise cluster
            """,
        "pipe": "pipeline pipe line route link interconnector",
        "cable": "cable interconnector link line grid bridge",
        "port": "port terminal harbour harbor facility dock yard hub",
        "mine": "mine field deposit pit site operation quarry",
        "road": "road highway motorway route expressway bypass section corridor",
        "crossing": "bridge crossing tunnel link structure",
        "water": "canal channel dam reservoir scheme",
        "programme": "programme program scheme initiative plan fund",
        "city": "city cluster park zone site centre center complex resort campus",
        "any": "project undertaking venture",
    },
    T.AGREEMENT: {
        "paper": """
            agreement accord deal document pact treaty memorandum contract declaration protocol
            convention charter lease concession text order framework roadmap arrangement
            """,
    },
    T.EVENT: {
        "meeting": """
            summit forum conference event meeting session gathering talks dialogue congress
            """,
        "games": """
            games event tournament competition championship race festival cup exhibition expo
            """,
        "vote": "vote referendum election ballot poll",
        "war": "war conflict fighting siege",
    },
    T.PLACE: {
        "city": "city town capital metropolis",
        "region": "region province area district county governorate",
        "water": "river lake sea strait gulf bay canal",
        "island": "island peninsula",
        "port": "port harbour harbor airport",
        "site": "site zone field border crossing square palace",
    },
}
"""Type → class → nouns: "the *line*" and "the *corridor*" can both mean a railway."""

NAMED: dict[T, dict[str, str]] = {
    T.ORGANIZATION: {
        "company": """
            airlines airways aviation cement chemicals chemical co construction copper corp electric
            energy engineering energi enerji energia exploration foods gas gmbh heavy holding
            holdings hydro inc industries logistics ltd metals mineral minerals minera mining motors
            nuclear oil oy petroleum pharma plc ports power railways resources shipbuilding shipping
            solar steel telecom textiles trading transmission turbines uranium ventures wind works
            """,
        "bank": "banco banca banque finance",
        "bloc": """
            asean brics commonwealth cooperation ecowas eu g7 g20 mercosur nations nato opec states
            """,
        "press": """
            chronicle courier dispatch express gazette gazeta herald ledger mirror monitor news
            observer post press radio review sentinel standard star telegraph times tribune tv
            """,
        "office": "board customs department service",
    },
    T.PROJECT: {"power": "hydropower wind solar nuclear", "track": "rail high-speed"},
}
"""Words of names that tell a class but are no descriptions: "Omrani *Energy*" is a company."""

KINDS: dict[str, str] = {
    **dict.fromkeys("bank central-bank development-bank fund".split(), "bank"),
    **dict.fromkeys("bloc alliance".split(), "bloc"),
    **dict.fromkeys("company exchange".split(), "company"),
    **dict.fromkeys(
        "agency court government legislature ministry mission ngo think-tank university".split(),
        "office",
    ),
    **dict.fromkeys("party armed-group".split(), "party"),
    **dict.fromkeys("sports olympic".split(), "sport"),
    **dict.fromkeys("outlet news-agency newspaper".split(), "press"),
    **dict.fromkeys("gulf lake ocean river sea strait canal".split(), "water"),
    "city": "city",
    "peninsula": "island",
    "port": "port",
    "region": "region",
    "site": "site",
}
"""Kinds of the knowledge files, as classes."""

GENERAL = frozenset({"any", "paper", "state", "guest"})
"""Classes that fit all things of their type: "the *project*" for a railway."""

PLURALS: dict[str, frozenset[T]] = {
    **dict.fromkeys(
        """
        country nation state republic neighbour neighbor government capital people kingdom
        economy
        """.split(),
        frozenset({T.COUNTRY}),
    ),
    **dict.fromkeys(
        """
        president leader minister man woman official head premier diplomat envoy guest politician
        ambassador statesman
        """.split(),
        frozenset({T.PERSON}),
    ),
    **dict.fromkeys(
        "company bank firm lender group bloc institution organisation organization".split(),
        frozenset({T.ORGANIZATION}),
    ),
    **dict.fromkeys("port city town".split(), frozenset({T.PLACE})),
    **dict.fromkeys(
        "side party partner delegation".split(), frozenset({T.COUNTRY, T.ORGANIZATION})
    ),
}
"""Plurals behind "both" and "the two", with what they can mean: "both *sides*"."""

UNCOUNTED = frozenset(
    "side party neighbour neighbor leader president head minister envoy guest".split()
)
"""Plurals that refer back without a number: "the *sides* noted"."""


def senses(noun: str) -> dict[T, frozenset[str]]:
    """The types that a noun can refer to, with its classes in each.

    Args:
        noun: lower-case lemma.

    >>> sorted(t.value for t in senses("line")), senses("accord")[T.AGREEMENT] == {"paper"}
    (['Organization', 'Project'], True)
    """
    return _SENSES.get(noun, {})


def classes_of(kind: T, words: Iterable[str]) -> frozenset[str]:
    """The classes of a thing by the words of its name and of its appositions.

    >>> sorted(classes_of(T.ORGANIZATION, ["pwani", "bank"]))
    ['bank']
    """
    listed = list(words)
    described = [_SENSES.get(w, {}).get(kind, _NONE) for w in listed]
    return _NONE.union(*described, *(_NAMED.get(w, {}).get(kind, _NONE) for w in listed))


def _invert(table: dict[T, dict[str, str]]) -> dict[str, dict[T, frozenset[str]]]:
    found: dict[str, dict[T, frozenset[str]]] = {}
    for kind, classes in table.items():
        for name, nouns in classes.items():
            for noun in nouns.split():
                by_type = found.setdefault(noun, {})
                by_type[kind] = by_type.get(kind, frozenset()) | {name}
    return found


_NONE: frozenset[str] = frozenset()
_SENSES = _invert(CLASSES)
_NAMED = _invert(NAMED)
