"""The unit table and its lookup."""

import re

import pytest

from kgraph.errors import KnowledgeError
from kgraph.quantities import units
from kgraph.quantities.units import Unit, read_unit, unit_table


@pytest.mark.parametrize(
    ("text", "name", "factor"),
    [
        (" km", "kilometre", 1),
        ("-kilometer", "kilometre", 1),
        (" sq. km of", "square kilometre", 1),
        (" bcm.", "cubic metre", 10**9),
        (" kt", "tonne", 1000),
        (" Mtpa", "tonne", 10**6),
        (" barrels of oil equivalent a day", "barrel of oil equivalent", 1),
        (" twenty-foot equivalent units", "TEU", 1),
        ("   km", "kilometre", 1),
        (" kWh/m2", "kilowatt-hour", 1),
        (" per cent,", "percent", 1),
        ("C and rising", "degree Celsius", 1),
    ],
)
def test_unit_is_read(text: str, name: str, factor: int) -> None:
    unit = read_unit("5" + text, 1)
    assert unit is not None
    assert unit.name == name
    assert unit.factor == factor


@pytest.mark.parametrize("text", [" routes", " million", "-t tank", " C minor", " kilometrage"])
def test_no_unit_is_read(text: str) -> None:
    assert read_unit("5" + text, 1) is None


def test_rates_carry_their_period() -> None:
    unit = read_unit("5 bpd", 1)
    assert unit is not None
    assert unit.period == "per day"


def test_full_stop_of_the_sentence_stays_outside() -> None:
    unit = read_unit("5 tonnes. Then", 1)
    assert unit is not None
    assert unit.end == len("5 tonnes")


def test_every_unit_has_a_ucum_code_and_a_plain_name() -> None:
    table = unit_table()
    for unit in [*table.phrases.values(), *table.signs.values()]:
        if unit.name not in ("point",):
            assert unit.ucum, unit.name
        assert re.fullmatch(r"[A-Za-z -]+", unit.name), unit.name


def test_one_spelling_for_two_units_is_refused() -> None:
    table = {"km": Unit("kilometre", 0)}
    with pytest.raises(KnowledgeError, match="two units"):
        units._add(table, "km", Unit("knot", 0))
