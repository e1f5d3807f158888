"""Own sentences for the rules of `implements`."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.candidate import Candidate
from kgraph.extract.relations.implements import RULES
from kgraph.ontology import Status

Pairs = Callable[[object, str], set[tuple[str, str]]]
Find = Callable[[object, str], list[Candidate]]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Organization:Voltara⟧ is building the ⟦Project:Lindi wind farm⟧.",
            {("Voltara", "Lindi wind farm")},
        ),
        # Aside between subject and verb.
        (
            "⟦Organization:Voltara⟧, a Danish utility, will operate the ⟦Project:Lindi wind farm⟧.",
            {("Voltara", "Lindi wind farm")},
        ),
        (
            "The ⟦Project:Mara bridge⟧ was built by ⟦Organization:Stahlo⟧ in two years.",
            {("Stahlo", "Mara bridge")},
        ),
        # Relative clause with several doers.
        (
            "Work slowed on the ⟦Project:Coral Cable⟧, which ⟦Organization:Marlink⟧ and "
            "⟦Organization:Teleko⟧ are laying.",
            {("Marlink", "Coral Cable"), ("Teleko", "Coral Cable")},
        ),
        (
            "⟦Organization:Stahlo⟧ is expanding the ⟦Project:Beira port⟧ together with "
            "⟦Organization:Dockways⟧.",
            {("Stahlo", "Beira port"), ("Dockways", "Beira port")},
        ),
        # Who is hired builds, not who hires.
        (
            "⟦Country:Ghana⟧ hired ⟦Organization:Stahlo⟧ to build the ⟦Project:Volta line⟧.",
            {("Stahlo", "Volta line")},
        ),
        (
            "⟦Country:Oman⟧ plans to raise the capacity of the ⟦Project:Sohar refinery⟧.",
            {("Oman", "Sohar refinery")},
        ),
        (
            "⟦Organization:Voltara⟧ has begun construction of the ⟦Project:Kafue dam⟧.",
            {("Voltara", "Kafue dam")},
        ),
        (
            "⟦Organization:Stahlo⟧, the main contractor for the ⟦Project:Kafue dam⟧, fell silent.",
            {("Stahlo", "Kafue dam")},
        ),
        # The project was named in the sentence before.
        (
            "The ⟦Project:Volta line⟧ was approved in May. "
            "The track will be laid by ⟦Organization:Stahlo⟧.",
            {("Stahlo", "Volta line")},
        ),
    ],
)
def test_builders(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) == expected


@pytest.mark.parametrize(
    ("markup", "status"),
    [
        (
            "⟦Organization:Stahlo⟧ has pulled out of the ⟦Project:Volta line⟧.",
            Status.DENIED,
        ),
        ("⟦Organization:Stahlo⟧ is bidding for the ⟦Project:Volta line⟧.", Status.PROPOSED),
    ],
)
def test_rules_that_settle_the_status(find: Find, markup: str, status: Status) -> None:
    assert {c.status for c in find(RULES, markup)} == {status}


@pytest.mark.parametrize(
    "markup",
    [
        # Money is `finances`.
        "⟦Organization:Nordic Bank⟧ froze a loan for the ⟦Project:Kafue dam⟧.",
        "⟦Organization:Nordic Bank⟧ lent ⟦Country:Chad⟧ $9 million to pave the "
        "⟦Project:Abeche road⟧.",
        # Talking about it.
        "⟦Organization:Voltara⟧ criticised the ⟦Project:Kafue dam⟧.",
        # Nationality of the builder is no builder.
        "A Danish firm in ⟦Country:Ghana⟧ praised the ⟦Project:Volta line⟧.",
        # A lender that leaves built nothing.
        "⟦Organization:Gulf Development Fund⟧ has withdrawn from the ⟦Project:Kafue dam⟧.",
        # The line's destination is not what is laid.
        "⟦Organization:Marlink⟧ will lay cables from the ⟦Project:Beira port⟧.",
        # Nobody acts.
        "The ⟦Project:Kafue dam⟧ was finished in May.",
    ],
)
def test_no_builder(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Country:Chad⟧ signed a deal with ⟦Country:Danish⟧ firm ⟦Organization:Volt⟧ to "
            "build a ⟦Project:lithium plant⟧.",
            {("Volt", "lithium plant")},
        ),
        (
            "⟦Country:Chad⟧ and ⟦Country:Mali⟧ will jointly promote ⟦Project:gas supply projects⟧.",
            {("Chad", "gas supply projects"), ("Mali", "gas supply projects")},
        ),
    ],
)
def test_builders_in_general_news(
    pairs: Pairs, markup: str, expected: set[tuple[str, str]]
) -> None:
    assert pairs(RULES, markup) >= expected


@pytest.mark.parametrize(
    ("markup", "pair"),
    [
        (
            "⟦Country:Chad⟧ signed a deal with ⟦Country:Danish⟧ firm ⟦Organization:Volt⟧ to "
            "build a ⟦Project:lithium plant⟧.",
            ("Chad", "lithium plant"),
        ),
        (
            "⟦Country:Chad⟧'s building firm ⟦Organization:Volt⟧ is laying the ⟦Project:Bongor "
            "line⟧.",
            ("Chad", "Bongor line"),
        ),
        (
            "⟦Country:Chad⟧ and ⟦Country:Mali⟧ resumed talks on the ⟦Project:Logone dam⟧.",
            ("Chad", "Logone dam"),
        ),
        (
            "Construction of ⟦Country:Chad⟧'s first ⟦Project:solar plant⟧, led by "
            "⟦Organization:Volt⟧, began in May.",
            ("Chad", "solar plant"),
        ),
    ],
)
def test_no_builders_in_general_news(pairs: Pairs, markup: str, pair: tuple[str, str]) -> None:
    assert pair not in pairs(RULES, markup)
