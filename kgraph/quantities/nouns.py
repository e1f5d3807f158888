"""Classes of nouns that decide whether a number with a noun is a figure.

In: nothing. Out: sets of lower-case nouns. How they are used is left to
`kgraph.quantities.decision`; each class is a matter of English usage, not of one article.
"""

TIME_NOUNS = frozenset(
    "second seconds minute minutes hour hours day days night nights week weeks weekend weekends"
    " fortnight month months quarter quarters year years decade decades century centuries"
    " millennium millennia season seasons term semester semesters generation generations"
    " evening evenings morning mornings afternoon afternoons moment moments summers winters"
    " springs autumns weekdays".split()
)
"""Units of time: a number of them is a duration."""

OCCASIONS = frozenset("times occasions instances fold".split())
"""How often something happened."""

ACTORS = frozenset(
    "countries nations states republics sides parties leaders presidents premiers ministers men"
    " women boys girls brothers sisters friends sources officials delegations governments"
    " capitals neighbours neighbors partners allies rivals powers companies firms corporations"
    " groups institutions ambassadors envoys diplomats analysts economists negotiators mediators"
    " monarchs kings heads chiefs executives counterparts foes enemies adversaries contenders"
    " candidates sovereigns statesmen spokesmen counterparties teams siblings sons daughters"
    " colleagues people persons others peoples regions territories economies giants superpowers"
    " banks bodies agencies organisations organizations ministries signatories guests"
    " delegates traders lawmakers businesspeople lawyers experts witnesses observers aides"
    " newcomers cultures continents houses chambers camps factions blocs".split()
)
"""Who acts in the news: "two ministers" refers to them, "42 countries" counts them."""

HUMANS = frozenset(
    "people persons men women boys girls children lawmakers experts witnesses".split()
)
"""Actors whom a small number usually counts ("two women were hurt"), unless they are sources."""

FORECASTERS = frozenset("analysts economists experts investors traders officials markets".split())
"""Who expects a number: "the 457,000 analysts expected" counts no analysts."""

ABSTRACT = frozenset(
    "things ways reasons fronts steps parts halves ends kinds types sorts categories respects"
    " words terms points aspects issues questions matters topics themes areas fields spheres"
    " directions options choices scenarios stages phases levels layers pillars principles goals"
    " conditions factors elements components dimensions languages thirds rounds laps legs"
    " versions names cents times cases examples lessons tracks lines paths fingers hands eyes"
    " feet arms arguments explanations shores coasts quarters bases turns senses worlds schools"
    " facts problems challenges trends roles tests ideas views attempts letters figures numbers"
    " evils sentences paragraphs pages refineries".split()
)
"""Small counts of these say how a thing is arranged, not how much of it there is."""

COUNTED_COMPOUND = frozenset(
    "member seat nation country judge berth unit vehicle ship aircraft turbine reactor truck car"
    " bed room".split()
)
"""Nouns that a compound counts even with a small number ("a five-member panel")."""

SHAPE_COMPOUND = frozenset(
    "point page way state star storey story pronged party sided part stage phase step man time"
    " year month week day hour minute decade century night old fold thirds term speed lane wheel"
    " door bedroom person run game set match all goal nil level tier track inch foot footed"
    " legged bit core dimensional figure digit word hundred something long".split()
)
"""Nouns with which a compound describes a kind ("a 12-point plan", "a four-lane road")."""

LENGTHS = frozenset({"kilometre", "metre", "centimetre", "foot", "mile", "inch"})
"""Units of length: beside them a lone "5m" is in metres."""

HEADCOUNTS = (
    "arrivals visitors passengers tourists pilgrims users subscribers subscriptions population"
    " enrolment enrollment attendance deaths births downloads views viewers voters households"
    " registrations landings departures refugees migrants guests jobs toll"
)
"""Subjects that are counted: "arrivals reached 2 million" goes on with no currency."""

REACHES = (
    "reached hit exceeded topped passed totalled totaled numbered stood_at rose_to grew_to"
    " climbed_to jumped_to surged_to swelled_to fell_to dropped_to slid_to shrank_to declined_to"
    " was_put_at"
)
"""What joins such a subject to its number."""

HARM = (
    "killed killing kills injured injuring injures wounded wounding wounds hurt hurting arrested"
    " arresting arrests detained detaining detains displaced displacing displaces evacuated"
    " evacuating rescued rescuing stranded stranding deported deporting infected infecting"
)
"""What happens to people whom only a number names ("killed 12", "displaced 640,000")."""

TOTALS = (
    "fleet total number crowd population team staff workforce delegation group list crew tally"
    " toll haul force audience membership batch series turnout quorum majority house assembly"
    " network convoy"
)
"""Nouns whose "of" introduces a count without a noun ("a fleet of 87")."""
