"""Writing what was measured: bands that can be read back, tables that find their places."""

import json

import pytest

from kgraph.combine.precision import Band
from kgraph.encoder.labels import PREDICATES, TYPES
from kgraph.evaluate import Report, Tally
from kgraph.ontology import EntityType, Predicate
from training.card import fill, render_bands
from training.errors import TrainingError
from training.given import Given
from training.measure import Scores, Side
from training.tables import Measured, tables

CARD = "# Card\n\nProse.\n\n<!-- table: mentions -->\nold\n<!-- end -->\n\nMore prose.\n"


def test_bands_can_be_read_back() -> None:
    bands = {"visited": [Band(0.5, 0.8, 40), Band(0.7, 0.9, 20)], "hosts": []}
    text = render_bands(bands)
    assert json.loads(text) == {"hosts": [], "visited": [[0.5, 0.8, 40], [0.7, 0.9, 20]]}
    assert text.index("hosts") < text.index("visited")


def test_a_table_takes_the_place_of_the_old_one() -> None:
    filled = fill(CARD, {"mentions": "| new |\n"})
    assert filled == CARD.replace("old\n", "| new |\n")
    assert fill(filled, {"mentions": "| new |\n"}) == filled


@pytest.mark.parametrize("card", ["# Card\n", CARD + CARD.replace("mentions", "others")])
def test_a_card_with_other_places_is_refused(card: str) -> None:
    with pytest.raises(TrainingError, match="<!-- table: NAME -->"):
        fill(card, {"mentions": "| new |\n"})


def test_the_table_of_the_public_set_may_stay_as_it_is() -> None:
    both = CARD + CARD.replace("mentions", "public")
    filled = fill(both, {"mentions": "| new |\n"})
    assert filled.count("| new |") == filled.count("old") == 1
    assert "old" not in fill(both, {"mentions": "| new |\n", "public": "| new |\n"})
    with pytest.raises(TrainingError, match="<!-- table: NAME -->"):
        fill(both, {"public": "| new |\n"})


@pytest.fixture
def measured() -> Measured:
    mentions = {side: {kind: Tally() for kind in TYPES} for side in Side}
    mentions[Side.BOTH][EntityType.PERSON] = Tally(right=3, wrong=1, missed=2)
    for side in Side:
        mentions[side][EntityType.PLACE] = Tally(missed=4)
    reports = {side: Report() for side in Side}
    reports[Side.RULES].tallies["relation visited"] = Tally(right=1, wrong=1)
    given = Given()
    given.relations[Predicate.VISITED] = Tally(right=2, missed=2)
    bands = {"visited": [Band(0.5, 0.75, 40), Band(0.8, 0.95, 20)], "hosts": [Band(0.5, 0.6, 20)]}
    claims = {
        "visited": ([0.6, 0.85, 0.9], [False, True, True]),
        "hosts": ([0.9], [True]),
        "connects": ([0.9], [True]),
    }
    return Measured(Scores(2, mentions, reports, given), bands, claims)


def cells(table: str, name: str) -> list[str]:
    [line] = [line for line in table.splitlines() if line.startswith(f"| {name} ")]
    return [cell.strip() for cell in line.strip("|").split("|")][1:]


def test_tables_are_tables(measured: Measured) -> None:
    for name, table in tables(measured).items():
        widths = {line.count("|") for line in table.splitlines()}
        assert len(widths) == 1, name
        assert table.endswith("|\n")


def test_every_type_and_predicate_has_a_row(measured: Measured) -> None:
    found = tables(measured)
    for kind in TYPES:
        assert cells(found["mentions"], kind.value)
        assert cells(found["entities"], kind.value)
    for predicate in PREDICATES:
        assert cells(found["relations"], predicate.value)
        assert cells(found["given"], predicate.value)


def test_sides_stand_side_by_side(measured: Measured) -> None:
    found = cells(tables(measured)["mentions"], "Person")
    assert found[6:9] == ["0.750", "0.600", "0.667"]
    assert cells(tables(measured)["mentions"], "all")[-1] == "4"
    assert cells(tables(measured)["relations"], "visited")[:3] == ["0.500", "1.000", "0.667"]
    assert cells(tables(measured)["given"], "visited") == ["1.000", "0.500", "0.667", "4"]


def test_the_public_set_has_its_table_if_it_was_measured(measured: Measured) -> None:
    assert "public" not in tables(measured)
    tallies = {side: {"Person": Tally(right=1, missed=1)} for side in Side}
    found = tables(measured._replace(public=tallies))["public"]
    assert cells(found, "Person")[:3] == ["1.000", "0.500", "0.667"]
    assert cells(found, "Event")[-1] == "0"


def test_promises_are_held_against_passages_that_did_not_make_them(measured: Measured) -> None:
    """With 0.70 wanted, the claims of visited from 0.5 on are kept, those of hosts never."""
    table = tables(measured)["precision"]
    assert cells(table, "0.70") == ["1", "3", "0.667"]
    assert cells(table, "0.90") == ["1", "2", "1.000"]
