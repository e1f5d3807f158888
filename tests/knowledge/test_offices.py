import pytest

from kgraph.knowledge.load import load_organizations
from kgraph.knowledge.offices import find_offices, is_honorific, is_name_title
from kgraph.knowledge.records import KnownEntity, Takes

STATE = [
    # heads of state and government
    ("President Aru Bek", "President", "president"),
    ("the Kazakh president", "president", "president"),
    ("Vice-President Ada Nel", "Vice-President", "vice president"),
    ("First Vice-President Ada Nel", "First Vice-President", "first vice president"),
    ("Prime Minister Ada Nel", "Prime Minister", "prime minister"),
    ("the premier said", "premier", "prime minister"),
    ("deputy prime minister", "deputy prime minister", "deputy prime minister"),
    ("First Deputy Prime Minister", "First Deputy Prime Minister", "first deputy prime minister"),
    ("Vice Premier Ding", "Vice Premier", "deputy prime minister"),
    ("Chancellor Ada Nel", "Chancellor", "chancellor"),
    ("Crown Prince Omar", "Crown Prince", "crown prince"),
    ("the amir of Qatar", "amir", "emir"),
    ("the Emir", "Emir", "emir"),
    ("King Tau", "King", "king"),
    ("head of state", "head of state", "head of state"),
    (
        "Chairman of the Cabinet of Ministers",
        "Chairman of the Cabinet of Ministers",
        "prime minister",
    ),
    # ministers, with their portfolio on either side
    ("foreign minister", "foreign minister", "foreign minister"),
    ("Minister of Foreign Affairs", "Minister of Foreign Affairs", "foreign minister"),
    ("minister for foreign affairs", "minister for foreign affairs", "foreign minister"),
    ("External Affairs Minister", "External Affairs Minister", "foreign minister"),
    ("Energy Minister Ada Nel", "Energy Minister", "energy minister"),
    ("Minister of Energy Ada Nel", "Minister of Energy", "energy minister"),
    ("minister of the interior", "minister of the interior", "interior minister"),
    ("Defense Minister", "Defense Minister", "defence minister"),
    ("deputy energy minister", "deputy energy minister", "deputy energy minister"),
    ("Deputy Minister of Energy", "Deputy Minister of Energy", "deputy energy minister"),
    (
        "first deputy economy minister",
        "first deputy economy minister",
        "first deputy economy minister",
    ),
    (
        "minister for trade and industry",
        "minister for trade and industry",
        "trade and industry minister",
    ),
    ("trade and industry minister", "trade and industry minister", "trade and industry minister"),
    (
        "Minister of Trade, Industry and Energy Ahn",
        "Minister of Trade, Industry and Energy",
        "trade, industry and energy minister",
    ),
    ("justice minister", "justice minister", "justice minister"),
    ("federal minister for railways", "federal minister for railways", "federal railways minister"),
    ("minister of state for defence", "minister of state for defence", "defence minister of state"),
    ("women's affairs minister", "women's affairs minister", "women's affairs minister"),
    ("Finland's climate minister", "climate minister", "climate minister"),
    ("the country’s energy minister", "energy minister", "energy minister"),
    ("Foreign Secretary Ada Nel", "Foreign Secretary", "foreign secretary"),
    ("Secretary of State Ada Nel", "Secretary of State", "secretary of state"),
    ("Treasury Secretary", "Treasury Secretary", "treasury secretary"),
    ("cabinet secretary for sports", "cabinet secretary for sports", "sports cabinet secretary"),
    ("Attorney General", "Attorney General", "attorney general"),
    ("national security adviser", "national security adviser", "national security adviser"),
    ("presidential aide", "presidential aide", "presidential adviser"),
    ("chief of staff", "chief of staff", "chief of staff"),
    # diplomats
    ("ambassador to Japan", "ambassador", "ambassador"),
    ("special envoy for Syria", "special envoy", "special envoy"),
    ("climate envoy", "climate envoy", "climate envoy"),
    ("permanent representative", "permanent representative", "permanent representative"),
    ("High Commissioner", "High Commissioner", "high commissioner"),
    ("chief negotiator", "chief negotiator", "negotiator"),
    # legislators, regions, cities
    ("speaker of parliament", "speaker of parliament", "speaker of parliament"),
    ("Chairman of the Senate", "Chairman of the Senate", "speaker of parliament"),
    ("Senator Ada Nel", "Senator", "senator"),
    ("a lawmaker", "lawmaker", "member of parliament"),
    ("MP Ada Nel", "MP", "member of parliament"),
    ("governor of the region", "governor", "governor"),
    ("Mayor Ada Nel", "Mayor", "mayor"),
    ("the akim of Almaty", "akim", "akim"),
    ("governor of the central bank", "governor of the central bank", "central bank governor"),
    # international organizations
    ("UN Secretary-General Ada Nel", "Secretary-General", "secretary-general"),
    ("the secretary general", "secretary general", "secretary-general"),
    ("Director-General Ada Nel", "Director-General", "director-general"),
    ("EU trade commissioner", "trade commissioner", "trade commissioner"),
    ("High Representative", "High Representative", "high representative"),
    ("a foreign ministry spokesperson", "spokesperson", "spokesperson"),
    ("spokeswoman Ada Nel", "spokeswoman", "spokesperson"),
    ("army chief", "army chief", "chief of general staff"),
]

NOT_STATE = [
    ("chief executive Ada Nel", "chief executive", "chief executive officer"),
    ("CEO Ada Nel", "CEO", "chief executive officer"),
    ("chairman of the board", "chairman of the board", "chairman"),
    ("the chairwoman", "chairwoman", "chairman"),
    ("co-chair Ada Nel", "co-chair", "co-chair"),
    ("managing director", "managing director", "managing director"),
    ("deputy director", "deputy director", "deputy director"),
    ("founder and owner", "founder", "founder"),
    ("an analyst at a bank", "analyst", "analyst"),
    ("chief economist", "chief economist", "chief economist"),
    ("Professor Ada Nel", "Professor", "professor"),
    ("senior fellow", "senior fellow", "fellow"),
    ("editor-in-chief", "editor-in-chief", "editor"),
    ("head coach", "head coach", "coach"),
    ("senior vice president", "senior vice president", "senior vice president"),
    ("party leader", "party leader", "leader"),
]


@pytest.mark.parametrize(("text", "title", "canonical"), STATE)
def test_offices_of_state(text: str, title: str, canonical: str) -> None:
    (hit,) = find_offices(text)
    assert (hit.text, hit.canonical, hit.state) == (title, canonical, True)
    assert text[hit.start : hit.end] == title


@pytest.mark.parametrize(("text", "title", "canonical"), NOT_STATE)
def test_other_offices(text: str, title: str, canonical: str) -> None:
    (hit,) = find_offices(text)
    assert (hit.text, hit.canonical, hit.state) == (title, canonical, False)
    assert hit.takes is Takes.ORGANIZATION


@pytest.mark.parametrize(
    "text",
    [
        "the ministry of energy",
        "presidential elections",
        "a presidency",
        "the Premier League",
        "the General Assembly",
        "General Motors",
        "member states",
        "ministerial talks",
        "heading north",
        "kingdom",
        "Administration",
        "",
    ],
)
def test_no_offices(text: str) -> None:
    assert find_offices(text) == []


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        ("former president", ("former",)),
        ("ex-president", ("ex",)),
        ("then-President Ada Nel", ("then",)),
        ("acting director general", ("acting",)),
        ("interim prime minister", ("interim",)),
        ("president-elect Ada Nel", ("elect",)),
        ("former Kazakh Prime Minister", ("former",)),
        ("former South Korean foreign minister", ("former",)),
        ("the late King Tau", ("late",)),
        ("informer president", ()),
        ("the president", ()),
    ],
)
def test_tenure(text: str, tenure: tuple[str, ...]) -> None:
    (hit,) = find_offices(text)
    assert hit.tenure == tenure


def test_words_of_tenure_before_the_title_are_outside_its_span() -> None:
    (hit,) = find_offices("former foreign minister Ada Nel")
    assert hit.text == "foreign minister"
    (hit,) = find_offices("president-elect Ada Nel")
    assert hit.text == "president-elect"


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Presidents Bek and Nel", "president"),
        ("energy ministers", "energy minister"),
        ("ministers of energy", "energy minister"),
        ("heads of state", "head of state"),
        ("secretaries-general", "secretary-general"),
        ("attorneys general", "attorney general"),
        ("spokesmen", "spokesperson"),
        ("deputy prime ministers", "deputy prime minister"),
    ],
)
def test_plurals(text: str, canonical: str) -> None:
    (hit,) = find_offices(text)
    assert (hit.canonical, hit.plural) == (canonical, True)


def test_several_titles_in_one_phrase() -> None:
    text = "Deputy Prime Minister and Minister of National Economy Ada Nel met Mayor Tau Bek"
    assert [hit.canonical for hit in find_offices(text)] == [
        "deputy prime minister",
        "national economy minister",
        "mayor",
    ]


def test_a_list_of_portfolios_needs_a_conjunction() -> None:
    (hit,) = find_offices("the minister of trade, energy prices being high, left")
    assert hit.text == "minister of trade"


def test_titles_with_other_meanings_are_weak_unless_a_portfolio_settles_them() -> None:
    assert find_offices("the head of the firm")[0].weak
    assert find_offices("a business partner")[0].weak
    assert find_offices("the secretary")[0].weak
    assert not find_offices("the energy secretary")[0].weak
    assert not find_offices("the prime minister")[0].weak


def _body(key: str) -> KnownEntity:
    return next(body for body in load_organizations() if body.key == key)


def test_the_body_decides_where_the_title_does_not() -> None:
    (chairman,) = find_offices("chairman")
    assert not chairman.makes_leader()
    assert not chairman.makes_leader(_body("kazmunaygas"))
    assert chairman.makes_leader(_body("eurasian-economic-commission"))
    (president,) = find_offices("president")
    assert president.makes_leader()


def test_offsets_survive_letters_whose_lower_case_is_longer() -> None:
    text = "İİİ Prime Minister İİ"
    (hit,) = find_offices(text)
    assert text[hit.start : hit.end] == "Prime Minister"


@pytest.mark.parametrize("token", ["Mr", "Mr.", "mrs", "Dr.", "Sir", "Prof."])
def test_honorifics(token: str) -> None:
    assert is_honorific(token)


@pytest.mark.parametrize("token", ["Sheikh", "Prince", "Drew", "President", "."])
def test_no_honorifics(token: str) -> None:
    assert not is_honorific(token)


@pytest.mark.parametrize("token", ["Sheikh", "sheikha", "Prince", "Datuk", "Ayatollah"])
def test_titles_that_stay_in_names(token: str) -> None:
    assert is_name_title(token)
    assert not is_honorific(token)
