"""Ambiguous currencies: what settles them, and how sure it is."""

import pytest

from kgraph.quantities import Quantity, QuantityContext, find_quantities


def _only(text: str, *countries: str) -> Quantity:
    (quantity,) = find_quantities(text, context=QuantityContext(countries=countries))
    return quantity


def test_bare_dollars_are_american() -> None:
    quantity = _only("It cost 5 million dollars.")
    assert (quantity.unit, quantity.confidence) == ("USD", 1.0)


def test_countries_of_the_article_settle_a_shared_name() -> None:
    assert _only("It cost 5 million rupees.", "LK").unit == "LKR"
    assert _only("It cost 5 million rupees.", "FR", "NP").unit == "NPR"
    assert _only("It cost 5 million pesos.", "CL").unit == "CLP"


def test_country_in_the_sentence_goes_before_the_article() -> None:
    assert _only("Nepal will pay 5 million rupees.", "IN").unit == "NPR"


def test_nothing_known_leaves_the_usual_reading_with_doubt() -> None:
    quantity = _only("It cost 5 million dinars.")
    assert quantity.confidence < 0.5
    assert "usual reading" in quantity.reasons[-1]


def test_budget_story_of_one_dollar_country() -> None:
    text = "Australia will cut taxes. Canberra said the Australian budget gained $4 billion."
    quantity = _only(text, "AU")
    assert quantity.unit == "AUD"
    assert quantity.confidence < 0.8


def test_dollars_in_words_are_local_in_a_budget_story() -> None:
    text = (
        "The Australian treasurer said Australia would borrow 9 billion dollars. "
        "Canberra expects the Australian deficit to shrink."
    )
    quantity = _only(text)
    assert quantity.unit == "AUD"
    assert quantity.confidence < 0.8
    assert "its own dollar" in quantity.reasons[-1]


def test_a_named_american_dollar_stays_american_in_a_budget_story() -> None:
    text = "Australia, Canberra said, sold Australian bonds. Australia raised US$9 billion."
    assert (_only(text, "AU").unit, _only(text, "AU").confidence) == ("USD", 1.0)


def test_second_country_keeps_the_american_dollar() -> None:
    assert _only("An Australian firm will put $4 billion into Chile.", "AU", "CL").unit == "USD"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("A grant of Rs 850 crore ($102mn) was made.", "INR"),
        ("A grant of Rs 28 billion ($100mn) was made.", "PKR"),
        ("A grant of 61 million dinars ($199 million) was made.", "KWD"),
        ("A grant of 90 billion pesos ($97 million) was made.", "CLP"),
    ],
)
def test_conversion_beside_it_settles_the_currency(text: str, unit: str) -> None:
    first, second = find_quantities(text)
    assert (first.unit, second.unit) == (unit, "USD")
    assert first.confidence == 0.95


def test_conversion_that_fits_nothing_changes_nothing() -> None:
    first, _ = find_quantities("A grant of 5 dinars ($900 million) was made.")
    assert first.confidence < 0.5


def test_settled_name_is_read_alike_elsewhere_and_where_it_is_continued() -> None:
    text = (
        "It lent 61 million dinars ($199 million).\n\nIt owes 5 million dinars, up from 4 million."
    )
    assert [q.unit for q in find_quantities(text)] == ["KWD", "USD", "KWD", "KWD"]


def test_cents_after_euros_are_european() -> None:
    _, cents = find_quantities("Bread costs 2.10 euros, 15 cents more than in May.")
    assert cents.unit == "EUR"
