"""Texts that are one text, that share a source, or that have nothing to do with each other."""

from kgraph.corroborate.shingles import Shingled, containment, shared_runs
from kgraph.model import TieKind
from tests.corroborate.stories import compare, story

HARBOUR = (
    "Chad will lease a dry port on the coast for thirty years, its transport minister said on"
    " Sunday. The terminal lies two hours from the border and handles cotton, sesame and livestock."
    " A first train with forty wagons is due in the rainy season, once the bridge at the old ford"
    " has been made stronger. Traders had asked for a cheaper way to the sea since the war closed"
    " the northern road. The lease costs less than a third of what a new quay would."
)
WEATHER = (
    "Chad expects a poor harvest after a summer almost without rain. Farmers in the south have"
    " begun to sell cattle, and the price of millet has doubled in the markets of the capital."
    " Aid groups want to bring grain before the roads turn to mud, yet trucks are few. The weather"
    " office sees no end of the drought before autumn and calls for wells in each village."
)
SAYING = "“We would rather carry our wool over two deserts than wait a third winter for a ship,”"


def test_a_republication_with_another_head_and_tail() -> None:
    left = story(HARBOUR, outlet="Delta Wire")
    right = story("From our partners. " + HARBOUR + " Subscribe for more.", outlet="Lagoon Post")
    other = story(WEATHER, outlet="Togo Times")
    found = compare(left, right, other)
    (group,) = found.duplicates
    assert [piece.outlet for piece in group] == ["Delta Wire", "Lagoon Post"]
    (tie,) = found.ties
    assert tie.kind is TieKind.REPUBLICATION
    assert tie.share > 0.9


def test_light_editing_is_still_one_text() -> None:
    edited = HARBOUR.replace("Sunday", "Monday").replace("cheaper", "less costly")
    found = compare(story(HARBOUR, outlet="Delta Wire"), story(edited, outlet="Lagoon Post"))
    assert len(found.duplicates) == 1


def test_articles_on_one_matter_in_other_words_are_independent() -> None:
    retold = (
        "The transport minister of Chad announced a thirty-year lease for an inland harbour. Cotton"
        " and cattle are to reach the sea from there, more cheaply than by the road in the north."
        " Trains will run when a bridge has been repaired."
    )
    found = compare(story(HARBOUR, outlet="Delta Wire"), story(retold, outlet="Lagoon Post"))
    assert (found.duplicates, found.ties) == ((), ())


def test_a_shared_quotation_is_a_tie_with_its_words() -> None:
    left = story(f"{WEATHER} {SAYING} a herder said.", outlet="Delta Wire")
    right = story(f"{HARBOUR} {SAYING} as a trader said.", outlet="Lagoon Post")
    found = compare(left, right)
    (tie,) = found.ties
    assert (tie.kind, found.duplicates) == (TieKind.QUOTATION, ())
    assert tie.passage == SAYING.strip("“,”")


def test_shared_words_and_the_name_of_the_outlet_are_a_credit() -> None:
    met = ("Delta Wire", "cooperatesWith", "Lagoon Bank")
    left = story(f"{WEATHER} {SAYING} a herder said.", outlet="Delta Wire")
    right = story(
        f"{HARBOUR} {SAYING} a trader told Delta Wire. The Lagoon Bank knows.",
        met,
        outlet="Lagoon Post",
    )
    (tie,) = compare(left, right).ties
    assert tie.kind is TieKind.CREDIT


def test_items_of_a_digest_are_texts_of_their_own() -> None:
    digest = story(
        f"Lagoon Bank in the press.\n{WEATHER}\n{HARBOUR}",
        items=(("Togo Times", "Lagoon Bank"), ("Delta Wire", HARBOUR[:20])),
        date="2025-01-01",
    )
    found = compare(digest, story(HARBOUR, outlet="Lagoon Post"))
    (group,) = found.duplicates
    assert sorted(piece.outlet or "" for piece in group) == ["Delta Wire", "Lagoon Post"]


def test_texts_too_short_to_judge() -> None:
    short = "Chad opens a port on the coast for cotton and sesame traders."
    assert compare(story(short, outlet="A"), story(short, outlet="B")).duplicates == ()


def test_a_run_of_eleven_words_is_no_passage() -> None:
    words = "one two three four five six seven eight nine ten eleven twelve".split()
    left = Shingled(" ".join([*words[:11], "left"]))
    assert shared_runs(left, Shingled(" ".join(words))) == []
    (run,) = shared_runs(Shingled("now " + " ".join(words)), Shingled(" ".join(words) + " then"))
    assert (run.words, run.left[0], run.right[0]) == (12, 4, 0)
    assert containment(left, Shingled("")) == 0.0


def test_a_text_in_very_many_outlets_is_one_group() -> None:
    copies = [story(f"{HARBOUR} Page {n}.", outlet=f"Outlet {n}") for n in range(30)]
    (group,) = compare(*copies).duplicates
    assert len(group) == 30
