"""Own sentences for the rules of `finances`."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.finances import RULES

Pairs = Callable[[object, str], set[tuple[str, str]]]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Organization:Nordic Bank⟧ will finance the ⟦Project:Kafue dam⟧.",
            {("Nordic Bank", "Kafue dam")},
        ),
        (
            "The ⟦Project:Kafue dam⟧ is funded by ⟦Country:Norway⟧.",
            {("Norway", "Kafue dam")},
        ),
        # Who gets the money and what for.
        (
            "⟦Organization:Nordic Bank⟧ lent ⟦Country:Zambia⟧ $90 million for the "
            "⟦Project:Kafue dam⟧.",
            {("Nordic Bank", "Zambia"), ("Nordic Bank", "Kafue dam")},
        ),
        (
            "⟦Organization:Gulf Fund⟧ has put 40 million euros into ⟦Organization:Voltara⟧.",
            {("Gulf Fund", "Voltara")},
        ),
        (
            "⟦Organization:Nordic Bank⟧ is weighing a loan to ⟦Organization:Voltara⟧.",
            {("Nordic Bank", "Voltara")},
        ),
        # A project that was just named.
        (
            "The ⟦Project:Kafue dam⟧ is half built. "
            "⟦Organization:Nordic Bank⟧ has pledged 30 million kroner.",
            {("Nordic Bank", "Kafue dam")},
        ),
        (
            "⟦Country:Norway⟧ is paying for the ⟦Project:Abeche road⟧.",
            {("Norway", "Abeche road")},
        ),
        (
            "⟦Country:Chad⟧ borrowed $9 million from ⟦Organization:Nordic Bank⟧.",
            {("Nordic Bank", "Chad")},
        ),
        (
            "⟦Organization:Gulf Fund⟧ bought 30 percent of the ⟦Project:Lumwa mine⟧.",
            {("Gulf Fund", "Lumwa mine")},
        ),
        (
            "⟦Organization:Gulf Fund⟧ owns 30 percent of the ⟦Project:Lumwa mine⟧ and "
            "⟦Organization:Voltara⟧ the rest.",
            {("Gulf Fund", "Lumwa mine"), ("Voltara", "Lumwa mine")},
        ),
        # The buyer pays.
        (
            "⟦Organization:Voltara⟧ sold 20 percent of the ⟦Project:Lumwa mine⟧ to "
            "⟦Organization:Gulf Fund⟧.",
            {("Gulf Fund", "Lumwa mine")},
        ),
        (
            "Talks began on a loan from ⟦Organization:Nordic Bank⟧ for the ⟦Project:Kafue dam⟧.",
            {("Nordic Bank", "Kafue dam")},
        ),
        (
            "⟦Organization:Lumwa Copper⟧, a subsidiary of ⟦Organization:Gulf Fund⟧, grew fast.",
            {("Gulf Fund", "Lumwa Copper")},
        ),
    ],
)
def test_money(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        # Giving without money.
        "⟦Country:Norway⟧ gave ⟦Country:Chad⟧ a warm welcome.",
        # Goods, no money.
        "⟦Country:Chad⟧ pumps oil to ⟦Country:Cameroon⟧.",
        # The money is for something else.
        "The ⟦Project:Kafue dam⟧ is far away. "
        "⟦Organization:Voltara⟧ set aside 9 million euros for new offices.",
        # Buying goods is no share.
        "⟦Country:Norway⟧ takes 2 percent of our exports; the ⟦Project:Kafue dam⟧ helps.",
        # Amounts of trade.
        "Trade between ⟦Country:Norway⟧ and ⟦Country:Chad⟧ reached $9 million.",
        # Building with one's hands.
        "⟦Organization:Voltara⟧ is building the ⟦Project:Kafue dam⟧.",
    ],
)
def test_no_money(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Country:Chad⟧ is attracting investment and know-how from ⟦Country:Oman⟧, the "
            "⟦Organization:European Union⟧, and ⟦Country:Japan⟧.",
            {("Oman", "Chad"), ("European Union", "Chad"), ("Japan", "Chad")},
        ),
        (
            "⟦Country:Chad⟧ opened the first stretch. Authorities have already allocated 50 "
            "million euros to fund the ⟦Project:Bongor road⟧.",
            {("Chad", "Bongor road")},
        ),
    ],
)
def test_money_in_general_news(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) >= expected


@pytest.mark.parametrize(
    ("markup", "pair"),
    [
        (
            "⟦Country:Chad⟧ is attracting tourists from ⟦Country:Oman⟧ with low prices.",
            ("Oman", "Chad"),
        ),
        (
            "⟦Country:Chad⟧ opened a stretch. Authorities inspected the ⟦Project:Bongor road⟧.",
            ("Chad", "Bongor road"),
        ),
    ],
)
def test_no_money_in_general_news(pairs: Pairs, markup: str, pair: tuple[str, str]) -> None:
    assert pair not in pairs(RULES, markup)
