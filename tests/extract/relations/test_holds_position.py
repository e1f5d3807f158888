"""Own sentences for the rules of `holdsPosition`."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.candidate import Candidate
from kgraph.extract.relations.holds_position import RULES

Pairs = Callable[[object, str], set[tuple[str, str]]]
Find = Callable[[object, str], list[Candidate]]


def posts(find: Find, markup: str) -> set[tuple[str, str, str]]:
    return {
        (c.subject.referent.name, c.role or "", c.object.referent.name) for c in find(RULES, markup)
    }


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Country:Zambia⟧'s trade minister, ⟦Person:Ruth Banda⟧, opened the fair.",
            ("Ruth Banda", "trade minister", "Zambia"),
        ),
        (
            "The talks with ⟦Country:Peruvian⟧ Foreign Minister ⟦Person:Luz Rojas⟧ went on.",
            ("Luz Rojas", "foreign minister", "Peruvian"),
        ),
        (
            "President of ⟦Country:Gabon⟧ ⟦Person:Jean Obame⟧ spoke first.",
            ("Jean Obame", "president", "Gabon"),
        ),
        (
            "Prime Minister ⟦Person:Anders Holt⟧ of ⟦Country:Norway⟧ declined to comment.",
            ("Anders Holt", "prime minister", "Norway"),
        ),
        (
            '"We will wait," said ⟦Person:Mei Tan⟧, chief executive of ⟦Organization:Orchid Air⟧.',
            ("Mei Tan", "chief executive officer", "Orchid Air"),
        ),
        (
            "⟦Person:Paul Weir⟧, an economist at ⟦Organization:Lakeside University⟧, agrees.",
            ("Paul Weir", "economist", "Lakeside University"),
        ),
        (
            "⟦Organization:Volta Steel⟧, whose chairman, ⟦Person:Kofi Mensa⟧, owns mills, lost.",
            ("Kofi Mensa", "chairman", "Volta Steel"),
        ),
        (
            "⟦Person:Ida Lund⟧, who chairs the ⟦Organization:Nordic Ski Union⟧, was pleased.",
            ("Ida Lund", "chair", "Nordic Ski Union"),
        ),
        (
            "It was ⟦Person:Oleg Barsky⟧, the retired head of the ⟦Organization:Amber Bank⟧.",
            ("Oleg Barsky", "former head", "Amber Bank"),
        ),
    ],
)
def test_stated_posts(find: Find, markup: str, expected: tuple[str, str, str]) -> None:
    assert posts(find, markup) == {expected}


def test_a_counterpart_takes_over_the_role_of_the_other(find: Find) -> None:
    found = posts(
        find,
        "⟦Country:Ghana⟧'s health minister, ⟦Person:Esi Owusu⟧, wrote to "
        "⟦Person:her=Esi Owusu⟧ ⟦Country:Finnish⟧ counterpart, ⟦Person:Aki Salo⟧.",
    )
    assert found == {
        ("Esi Owusu", "health minister", "Ghana"),
        ("Aki Salo", "health minister", "Finnish"),
    }


def test_two_offices_before_one_name(find: Find) -> None:
    found = posts(
        find,
        "Prime Minister and Minister of Finance of ⟦Country:Samoa⟧ ⟦Person:Tala Fono⟧ resigned.",
    )
    assert found == {
        ("Tala Fono", "prime minister", "Samoa"),
        ("Tala Fono", "finance minister", "Samoa"),
    }


def test_names_and_countries_in_parallel_lists(find: Find) -> None:
    found = posts(
        find,
        "The leaders of ⟦Country:Mali⟧ and ⟦Country:Chad⟧, ⟦Person:Ali Keita⟧ and "
        "⟦Person:Omar Deby⟧, shook hands.",
    )
    assert {(s, o) for s, _, o in found} == {("Ali Keita", "Mali"), ("Omar Deby", "Chad")}


def test_a_bare_title_belongs_to_the_country_of_the_sentence(find: Find) -> None:
    found = posts(
        find,
        "⟦Country:Bolivia⟧ cut its forecast again. ⟦Country:Bolivia⟧ will import rice, "
        "Trade Minister ⟦Person:Eva Choque⟧ said.",
    )
    assert found == {("Eva Choque", "trade minister", "Bolivia")}


def test_a_bare_title_avoids_a_country_whose_president_is_named(find: Find) -> None:
    found = posts(
        find,
        "⟦Country:Chilean⟧ President ⟦Person:Ana Soto⟧ crossed into ⟦Country:Peru⟧. "
        "President ⟦Person:Hugo Paz⟧ awaited ⟦Person:her=Ana Soto⟧ at the border.",
    )
    assert ("Hugo Paz", "president", "Peru") in found
    assert ("Hugo Paz", "president", "Chilean") not in found


def test_a_dateline_tells_the_country_of_a_bare_title(find: Find) -> None:
    found = posts(
        find,
        "NAIROBI, May 3 - Energy Minister ⟦Person:Grace Auma⟧ praised ⟦Country:China⟧. "
        "The grid of ⟦Country:Kenya⟧ needs cables.",
    )
    assert found == {("Grace Auma", "energy minister", "Kenya")}


@pytest.mark.parametrize(
    "markup",
    [
        # A place's premier is no premier of the country named elsewhere.
        "⟦Place:Quebec⟧'s premier, ⟦Person:Luc Roy⟧, praised the dam.",
        # A country beside a name without any post.
        "⟦Person:Nadia Hill⟧ moved to ⟦Country:Portugal⟧ last year.",
        # The title belongs to the next name only.
        "⟦Person:Sam Reed⟧ waited.",
        # An unnamed office holder.
        "⟦Country:Laos⟧'s finance minister said ⟦Organization:Mekong Bank⟧ was sound.",
    ],
)
def test_no_post(find: Find, markup: str) -> None:
    assert posts(find, markup) == set()


def test_a_title_after_a_list_is_not_given_to_the_name_before_it(find: Find) -> None:
    found = posts(
        find,
        "⟦Person:Rosa Diaz⟧, ⟦Country:Malaysian⟧ Foreign Minister ⟦Person:Lim Wei⟧ and others met.",
    )
    assert found == {("Lim Wei", "foreign minister", "Malaysian")}


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Person:Karl Voss⟧, an expert on ⟦Place:Central Asia⟧ from the "
            "⟦Organization:Steppe Institute⟧, agreed.",
            {("Karl Voss", "Steppe Institute")},
        ),
        (
            "President ⟦Person:Ada Obi⟧'s visit to ⟦Place:Muscat⟧—the first by a "
            "⟦Country:Chadian⟧ head of state in 9 years—pleased ⟦Country:Oman⟧.",
            {("Ada Obi", "Chadian")},
        ),
    ],
)
def test_posts_in_general_news(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) >= expected


@pytest.mark.parametrize(
    ("markup", "pair"),
    [
        (
            "Foreign Minister ⟦Person:Ada Obi⟧ will fly out at the invitation of her "
            "⟦Country:Omani⟧ counterpart.",
            ("Ada Obi", "Omani"),
        ),
    ],
)
def test_no_posts_in_general_news(pairs: Pairs, markup: str, pair: tuple[str, str]) -> None:
    assert pair not in pairs(RULES, markup)
