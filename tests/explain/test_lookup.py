"""Names, identifiers and IRIs lead to what they mean."""

import pytest

from kgraph.errors import ConfigurationError, GraphError
from kgraph.explain import Build, find, find_one
from kgraph.model import Node
from tests.explain.newsroom import Story, T, canal, works


@pytest.fixture(scope="module")
def build() -> Build:
    other = Story("other.txt", "Ashanti Canal won. Ünal of the Åland Ferry left Санкт.")
    other.thing(T.ORGANIZATION, "Ashanti Canal")
    other.thing(T.ORGANIZATION, "Åland Ferry")
    other.thing(T.PLACE, "Санкт")
    return Build([canal().done(), works().done(), other.done()])


@pytest.mark.parametrize(
    "words",
    [
        "country/GH",
        "Ghana",
        "  ghana ",
        "GHÁNA",
        "https://w3id.org/kgraph/id/country/GH",
        "https://example.org/any/base/country%2FGH",
    ],
)
def test_one_thing_by_many_words(build: Build, words: str) -> None:
    assert find_one(build, words).id == "country/GH"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the waterway", "Ashanti Canal"),
        ("mensah", "Ama Mensah"),
        ("aland ferry", "Åland Ferry"),
        ("САНКТ", "Санкт"),
    ],
)
def test_aliases_without_case_and_accents(build: Build, words: str, name: str) -> None:
    assert [node.name for node in find(build, words) if isinstance(node, Node)] == [name]


def test_claims_and_figures_by_identifier_or_iri(build: Build) -> None:
    for ident in [*build.claims, *build.figures]:
        assert find_one(build, ident).id == ident
        assert find_one(build, f"https://w3id.org/kgraph/id/{ident}").id == ident


def test_a_shared_name_lists_its_bearers(build: Build) -> None:
    assert len(find(build, "Ashanti Canal")) == 2
    with pytest.raises(ConfigurationError) as caught:
        find_one(build, "Ashanti Canal")
    assert "2 things are called so" in str(caught.value)
    assert "organization/ashanti-canal (Organization Ashanti Canal)" in str(caught.value)
    assert "project/ashanti-canal (Project Ashanti Canal)" in str(caught.value)


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("Mensa", "did you mean Mensah"),
        ("canal", "did you mean Ashanti Canal"),
        ("Zzyzx", "give a name"),
        ("", "give a name"),
        ("https://example.org/", "give a name"),
    ],
)
def test_an_unknown_name_gets_a_hint(build: Build, words: str, hint: str) -> None:
    with pytest.raises(GraphError, match=hint):
        find_one(build, words)
