"""Words by which a figure's surroundings tell what kind of thing it is about.

In: nothing. Out: fields of words (lower-case lemmas) and classes of verbs. A field groups words of
one meaning, not of one article: a *berth* or a *turbine* belongs to works, *inflation* to a
national economy. How much a field speaks for a type of entity is left to
`kgraph.extract.subject.weights`.
"""

from collections import defaultdict

_FIELDS: dict[str, str] = {
    "price": "cost price bill outlay tag budget expenditure capex tab expense value toll sum",
    "investment": "investment financing capital money invest spending spend investor",
    "lending": """loan credit grant aid funding tranche subsidy guarantee bond facility package
        assistance instalment installment fund lend borrow donation contribution support owe repay
        disburse lender""",
    "stake": "stake share shareholding interest equity holding ownership shareholder",
    "economy": """inflation gdp economy product growth unemployment deficit surplus debt reserve
        population income remittance currency wage inhabitant citizen national household economic
        gross unemployed poverty tax revenue finances""",
    "trade": "trade turnover commerce bilateral mutual",
    "export": """export import shipment sale delivery supply purchase seller buyer destination ship
        sell buy send market customer""",
    "output": "output production harvest crop extraction produce yield mine grow product",
    "commodity": """oil crude gas coal wheat grain barley flour rice coffee soybean beef meat
        uranium copper cobalt lithium gold steel cement fertiliser fertilizer cotton sugar
        textile garment fish fuel diesel petrol gasoline electricity goods food fruit concentrate
        cathode ore nickel aluminium lng barrel timber wool leather tea palm maize corn""",
    "capacity": """capacity throughput freight cargo container traffic volume handle transit train
        carry transport passenger convey annual""",
    "length": """length height area depth width stretch section track distance route line long deep
        kilometre border coast""",
    "works": """tunnel bridge lane station turbine reactor berth quay crane panel block borehole
        well unit pylon floor tower lock shaft lay construct build complete finish construction
        equip install plant""",
    "land": """hectare land village resident displaced expropriation expropriate family villager
        house home relocate move resettle""",
    "company": "profit revenue earnings dividend valuation company subsidiary branch turnover",
    "staff": "employee staff worker job engineer miner employ workforce hire lay",
    "army": "fighter soldier troop peacekeeper gun jet tank army military patrol",
    "votes": "vote seat ballot turnout elector deputy voter poll lawmaker win elect mandate",
    "crowd": """participant delegate guest delegation team athlete medal spectator exhibitor ticket
        candidate pavilion gather attend entrant entry match rider wrestler journalist
        volunteer""",
    "victims": "dead death victim casualty kill die injure wounded injured toll refugee lose",
    "travel": """tourist visitor arrival hotel night room bed flight trip fly visit tourism
        holidaymaker guest""",
    "rate": "rate tariff duty quota levy ceiling benchmark tax cap customs",
    "deal": """agreement contract memorandum document deal order protocol worth sign clause accord
        package treaty signatory""",
    "members": "member state country nation signatory republic",
    "school": "student scholarship school pupil university doctor nurse training trainee",
    "vehicles": """aircraft helicopter vehicle locomotive wagon bus vessel carrier ship truck tanker
        fleet jet plane drone""",
}


def _inverted(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, words in table.items():
        for word in words.split():
            found[word].append(name)
    return {word: tuple(names) for word, names in found.items()}


FIELDS: dict[str, tuple[str, ...]] = _inverted(_FIELDS)
"""Word → the fields it belongs to."""
DECISIVE_FIELDS = ("lending", "export", "trade", "stake", "price", "economy", "investment")
"""Fields that turn the sense of a role: a loan *to* Peru is Peru's, exports *to* Peru are not."""

_VERBS: dict[str, str] = {
    "cost": "cost value price",
    "level": """amount be become climb come decline double drop exceed fall grow halve hit increase
        jump reach remain rise shrink slide stand surge total triple average slow slip top pass stay
        narrow widen expand ease dip plunge soar swell run""",
    "spend": "spend pay put invest inject pump pour cover bear",
    "give": """allocate approve commit contribute donate extend finance fund give grant lend loan
        pledge provide supply earmark promise offer release disburse advance set transfer channel
        award""",
    "have": """have own hold keep control buy acquire take sell boast possess include contain
        comprise count employ hire win get receive earn retain house""",
    "build": """build construct develop launch lay erect modernise modernize open complete finish
        design plan""",
    "make": """produce export import ship generate yield deliver carry handle move transport process
        convey serve attract draw create bring raise use need require consume store link stretch
        span accommodate sail""",
    "say": """say expect estimate forecast reckon calculate predict announce tell note report add
        claim show believe think hope state explain confirm stress recall quote write inform assure
        insist call describe""",
}
_VERB_CLASS = {verb: name for name, verbs in _VERBS.items() for verb in verbs.split()}
MONEY_VERBS = frozenset({"give", "spend"})
OWNING_VERBS = frozenset(
    "hold own keep retain acquire take buy sell control purchase offer".split()
)
"""Verbs whose share is a stake even without the word: *holds* 51 percent."""
SHARING_VERBS = frozenset("go account cover bear finance come make".split())
CHANGING_VERBS = frozenset(
    """
    climb decline double drop fall grow halve increase jump rise shrink slide surge triple slow slip
    narrow widen expand ease dip plunge soar swell
    """.split()
)


def verb_class(lemma: str, *, of_money: bool) -> str:
    """The class of a verb; giving and spending are such only of money and shares.

    Examples:
        >>> verb_class("lend", of_money=True), verb_class("supply", of_money=False)
        ('give', 'make')
    """
    name = _VERB_CLASS.get(lemma, "other")
    return "make" if name in MONEY_VERBS and not of_money else name


SPEAKERS = frozenset(
    """
    ministry department secretariat service office institute bureau committee authority agency
    customs statistics commission council directorate administration inspectorate treasury
    parliament association federation analytics news times post herald observer gazette
    """.split()
)
"""Words in names of bodies that mostly report figures of others."""
LENDERS = frozenset("bank fund banka banque".split())
"""Words in names of bodies that mostly give money to others."""
