"""Currency signs and names, and the table behind them."""

import pytest

from kgraph.quantities.currencies import read_prefix, read_suffix
from kgraph.quantities.currency_table import DEFAULTS, currency_table


@pytest.mark.parametrize(
    ("before", "codes"),
    [
        ("US$", ("USD",)),
        ("A$", ("AUD",)),
        ("€", ("EUR",)),
        ("NOK ", ("NOK",)),
        ("cost R$", ("BRL",)),
        ("Tk ", ("BDT",)),
        ("(₸", ("KZT",)),
        ("S/ ", ("PEN",)),
    ],
)
def test_prefix(before: str, codes: tuple[str, ...]) -> None:
    money = read_prefix(before + "5", len(before))
    assert money is not None
    assert money.codes == codes


@pytest.mark.parametrize("before", ["Article ", "the Il-", "EX", "in ", "5, "])
def test_no_prefix(before: str) -> None:
    assert read_prefix(before + "5", len(before)) is None


@pytest.mark.parametrize(
    ("behind", "codes"),
    [
        (" Namibian dollars", ("NAD",)),
        (" U.S. dollars,", ("USD",)),
        (" pounds sterling", ("GBP",)),
        (" leva", ("BGN",)),
        ("-euro", ("EUR",)),
        (" KZT", ("KZT",)),
        (" Hong Kong dollars", ("HKD",)),
        (" CFA francs", ("XAF", "XOF")),
        ("p a copy", ("GBP",)),
    ],
)
def test_suffix(behind: str, codes: tuple[str, ...]) -> None:
    money = read_suffix("5" + behind, 1)
    assert money is not None
    assert money.codes == codes


@pytest.mark.parametrize("behind", [" routes", " Cent", " dollarisation", " GDP", "pm"])
def test_no_suffix(behind: str) -> None:
    assert read_suffix("5" + behind, 1) is None


def test_table_is_complete_and_sound() -> None:
    table = currency_table()
    assert len(table.codes) > 150
    assert set(DEFAULTS.values()) <= table.codes
    for codes in [*table.phrases.values(), *table.signs.values()]:
        assert codes
        assert set(codes) <= table.codes
    assert set(table.dollars) <= table.codes
    assert all(worth > 0 for worth in table.dollars.values())
