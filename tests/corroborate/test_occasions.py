"""When and where agreements and events take place."""

from kgraph.model import Extraction
from kgraph.ontology import Status
from tests.corroborate.stories import kinds, story


def forum(place: str, *, outlet: str, date: str | None = None, **fields: object) -> Extraction:
    """An article that says where the Sahel Forum is held."""
    text = f"The Sahel Forum meets in {place}, as {outlet} has learned."
    claim = ("Sahel Forum", "locatedIn", place, fields)
    return story(text, claim, outlet=outlet, date=date)


def accord(time: str, *, outlet: str) -> Extraction:
    """An article that dates an accord."""
    text = f"Chad signed the Dune Accord, writes {outlet}."
    return story(text, ("Chad", "partyTo", "Dune Accord", {"time": time}), outlet=outlet)


def test_two_cities_of_one_event() -> None:
    accra = forum("Accra", outlet="Delta Wire")
    assert kinds(accra, forum("Lagos", outlet="Lagoon Post")) == ["place"]
    assert kinds(accra, forum("Accra", outlet="Lagoon Post")) == []


def test_a_city_and_a_country_are_not_compared() -> None:
    assert kinds(forum("Accra", outlet="A"), forum("Mali", outlet="B")) == []


def test_two_hosts() -> None:
    def host(country: str, outlet: str) -> Extraction:
        text = f"{country} hosts the Sahel Forum, {outlet} says."
        return story(text, (country, "hosts", "Sahel Forum"), outlet=outlet)

    assert kinds(host("Mali", "Delta Wire"), host("Togo", "Lagoon Post")) == ["place"]


def test_a_later_report_may_tell_of_a_new_place() -> None:
    left = forum("Accra", outlet="Delta Wire", date="2025-01-01", status=Status.PLANNED)
    right = forum("Lagos", outlet="Lagoon Post", date="2025-04-01", status=Status.PLANNED)
    assert kinds(left, right) == ["update"]


def test_one_event_in_two_cities_by_one_report() -> None:
    text = "The Sahel Forum meets in Accra and in Lagos."
    places = [("Sahel Forum", "locatedIn", place) for place in ("Accra", "Lagos")]
    both = story(text, *places, outlet="Delta Wire")
    assert kinds(both) == []
    assert kinds(both, forum("Lagos", outlet="Lagoon Post")) == []


def test_editions_of_different_years() -> None:
    left = forum("Accra", outlet="Delta Wire", time="2023-05")
    assert kinds(left, forum("Lagos", outlet="Lagoon Post", time="2024-05")) == []
    again = forum("Accra", outlet="Lagoon Post", time="2024-05")
    assert kinds(left, again) == ["date"]


def test_two_dates_of_one_signing() -> None:
    left = accord("2024-03-04", outlet="Delta Wire")
    assert kinds(left, accord("2024-06-20", outlet="Lagoon Post")) == ["time"]
    assert kinds(left, accord("2024-03", outlet="Lagoon Post")) == []
    assert kinds(left, accord("2024-03-05", outlet="Lagoon Post")) == []


def test_a_planned_opening_that_is_put_off() -> None:
    def opening(time: str, outlet: str, date: str) -> Extraction:
        fields = {"status": Status.PLANNED, "time": time}
        text = f"Chad plans to open the Dune Railway, says {outlet}."
        claim = ("Chad", "implements", "Dune Railway", fields)
        return story(text, claim, outlet=outlet, date=date)

    left = opening("2027", "Delta Wire", "2025-01-01")
    assert kinds(left, opening("2028", "Lagoon Post", "2025-12-01")) == ["update"]
    assert kinds(left, opening("2028", "Lagoon Post", "2025-01-02")) == ["time"]
