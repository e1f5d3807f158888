import pytest
from pydantic import ValidationError

from kgraph.knowledge.records import Country, KnownEntity, Leader, Post
from kgraph.ontology import EntityType


def _country(**given: object) -> Country:
    values: dict[str, object] = {
        "code": "QQ",
        "name": "Examplia",
        "official": "Republic of Examplia",
        "wikidata": "Q1",
    }
    return Country.model_validate({**values, **given})


def test_records_are_frozen() -> None:
    country = _country()
    with pytest.raises(ValidationError, match="frozen"):
        country.name = "Other"  # type: ignore[misc]


@pytest.mark.parametrize(
    "given",
    [
        {"code": "QQQ"},
        {"code": "qq"},
        {"wikidata": "1"},
        {"wikidata": "Q01"},
        {"currencies": ["tenge"]},
        {"name": ""},
        {"demonym": ["Examplian"]},
    ],
)
def test_wrong_values_are_refused(given: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        _country(**given)


@pytest.mark.parametrize(
    ("kind", "public"),
    [("ministry", True), ("bloc", True), ("olympic", True), ("company", False), ("outlet", False)],
)
def test_public_bodies(kind: str, public: bool) -> None:
    body = KnownEntity(type=EntityType.ORGANIZATION, key="b", name="Body", kind=kind)
    assert body.is_public is public


def test_a_leader_needs_a_post() -> None:
    with pytest.raises(ValidationError):
        Leader(name="Ana Nova", family="Nova", posts=())


def test_years_of_posts_are_plausible() -> None:
    with pytest.raises(ValidationError):
        Post(office="president", country="QQ", start=20150)
