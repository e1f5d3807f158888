"""Integrity of the data files: complete, sorted, unambiguous, with valid codes."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from importlib.resources import files

import pytest
import yaml
from babel import Locale

from kgraph.errors import KnowledgeError
from kgraph.knowledge.load import (
    load_city_rules,
    load_countries,
    load_leaders,
    load_office_words,
    load_organizations,
    load_other_meanings,
    load_outlets,
    load_places,
    read_data,
)
from kgraph.knowledge.names import fold
from kgraph.knowledge.offices import find_offices
from kgraph.knowledge.records import Country, KnownEntity

ENGLISH = Locale("en")

FILES = [
    "cities.yaml",
    "countries.yaml",
    "expressions.yaml",
    "leaders.yaml",
    "offices.yaml",
    "organizations.yaml",
    "outlets.yaml",
    "places.yaml",
]

# Two-letter codes of CLDR that ISO 3166-1 does not assign to a country or territory.
NO_COUNTRIES = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}

# No permanent population, so nobody to name.
UNINHABITED = {"BV", "HM", "TF", "UM"}
NO_DEMONYM = UNINHABITED | {"SJ", "VA"}
NO_CAPITAL = UNINHABITED | {"AQ", "GI", "HK", "IO", "MO", "NF", "SG", "TK", "VA"}

ENTITIES = (*load_organizations(), *load_outlets(), *load_places())
NAMED: tuple[Country | KnownEntity, ...] = (*load_countries(), *ENTITIES)


def _strong(entity: Country | KnownEntity) -> list[str]:
    names = [entity.name, *entity.strong]
    if isinstance(entity, Country):
        names += [entity.official, *entity.demonyms, *entity.capitals, *entity.seats]
    return sorted(set(names) - set(entity.weak))


def _duplicates(values: Iterable[str]) -> list[str]:
    return sorted(value for value, number in Counter(values).items() if number > 1)


def test_countries_are_all_of_iso_3166_and_kosovo() -> None:
    codes = {code for code in map(str, ENGLISH.territories) if len(code) == 2 and code.isalpha()}
    assert {country.code for country in load_countries()} == codes - NO_COUNTRIES


def test_every_country_is_complete() -> None:
    for country in load_countries():
        assert country.demonyms or country.weak_demonyms or country.code in NO_DEMONYM, country.code
        assert country.capitals or country.weak_capitals or country.code in NO_CAPITAL, country.code
        assert country.currencies or country.code == "AQ", country.code
    assert not _duplicates(country.wikidata for country in load_countries())


def test_currencies_are_iso_4217() -> None:
    used = {code for country in load_countries() for code in country.currencies}
    assert used <= set(ENGLISH.currencies)


def test_files_have_the_promised_breadth() -> None:
    assert len(load_organizations()) >= 450
    assert len(load_outlets()) >= 200
    assert len(load_places()) >= 400
    countries = {post.country for leader in load_leaders() for post in leader.posts}
    assert len(countries) >= 60


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("countries.yaml", "code"),
        ("organizations.yaml", "key"),
        ("outlets.yaml", "key"),
        ("places.yaml", "key"),
    ],
)
def test_records_are_sorted(name: str, field: str) -> None:
    keys = [row[field] for row in read_data(name)]
    assert keys == sorted(keys)
    assert not _duplicates(keys)


def _mappings(node: yaml.Node) -> Iterator[yaml.MappingNode]:
    if isinstance(node, yaml.MappingNode):
        yield node
        for _, value in node.value:
            yield from _mappings(value)
    elif isinstance(node, yaml.SequenceNode):
        for child in node.value:
            yield from _mappings(child)


@pytest.mark.parametrize("name", FILES)
def test_no_field_is_given_twice(name: str) -> None:
    """YAML readers let the last of two equal keys win silently."""
    text = files("kgraph.knowledge").joinpath("data", name).read_text(encoding="utf-8")
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    assert root is not None
    for mapping in _mappings(root):
        keys = [key.value for key, _ in mapping.value]
        assert not _duplicates(keys), (name, mapping.start_mark.line)


@pytest.mark.parametrize("name", FILES)
def test_every_file_names_its_sources(name: str) -> None:
    text = files("kgraph.knowledge").joinpath("data", name).read_text(encoding="utf-8")
    header = text.partition("\n\n")[0]
    assert header.startswith("# ")
    assert "Source" in header


def test_leaders_are_sorted() -> None:
    names = [fold(leader.name) for leader in load_leaders()]
    assert names == sorted(names)
    assert not _duplicates(names)


@pytest.mark.parametrize(
    "name", ["countries.yaml", "organizations.yaml", "outlets.yaml", "places.yaml", "leaders.yaml"]
)
def test_lists_of_names_are_sorted_without_repetition(name: str) -> None:
    kept_order = {"currencies", "posts", "seats"}
    for row in read_data(name):
        for field, values in row.items():
            if isinstance(values, list) and field not in kept_order:
                assert values == sorted(set(values)), (name, row["name"], field)


def test_expressions_and_exclusions_are_sorted() -> None:
    assert list(load_other_meanings()) == sorted(set(load_other_meanings()))
    excluded = load_city_rules().excluded
    assert list(excluded) == sorted(set(excluded))
    aliases = list(load_city_rules().aliases)
    assert aliases == sorted(aliases)


def test_keys_are_unique_across_files() -> None:
    assert not _duplicates(entity.key for entity in ENTITIES)


def test_strong_names_have_one_bearer() -> None:
    bearers: dict[str, set[str]] = defaultdict(set)
    for country in load_countries():
        for name in _strong(country):
            bearers[name].add(country.code)
    for entity in ENTITIES:
        for name in _strong(entity):
            bearers[name].add(entity.key)
    assert {name: found for name, found in bearers.items() if len(found) > 1} == {}


def test_no_name_is_strong_and_weak() -> None:
    for entity in NAMED:
        assert not set(entity.strong) & set(entity.weak), entity.name
    for country in load_countries():
        assert not set(country.demonyms) & set(country.weak_demonyms), country.code
        assert not set(country.capitals) & set(country.weak_capitals), country.code


def test_no_strong_name_is_switched_off() -> None:
    others = set(load_other_meanings())
    for entity in NAMED:
        assert not others & set(_strong(entity)), entity.name


def test_names_are_clean() -> None:
    for entity in NAMED:
        for name in (entity.name, *entity.strong, *entity.weak):
            assert name == " ".join(name.split()), name
            assert not set("’–—") & set(name), name
            assert fold(name), name


def test_country_codes_of_entities_exist() -> None:
    codes = {country.code for country in load_countries()}
    assert {entity.country for entity in ENTITIES if entity.country} <= codes
    posts = [post for leader in load_leaders() for post in leader.posts]
    assert {post.country for post in posts if post.country} <= codes


def test_posts_are_in_one_known_country_or_organization() -> None:
    organizations = {organization.name for organization in load_organizations()}
    for leader in load_leaders():
        for post in leader.posts:
            assert (post.country is None) != (post.organization is None), leader.name
            assert post.organization is None or post.organization in organizations
            assert post.start is None or post.end is None or post.start <= post.end, leader.name


def test_offices_of_leaders_are_titles_that_the_finder_knows() -> None:
    offices = sorted({post.office for leader in load_leaders() for post in leader.posts})
    for office in offices:
        assert [hit.text for hit in find_offices(office)] == [office]


def test_wikidata_ids_of_leaders_are_unique() -> None:
    assert not _duplicates(leader.wikidata for leader in load_leaders() if leader.wikidata)


def test_leaders_carry_their_family_name() -> None:
    for leader in load_leaders():
        spellings = " ".join(fold(name) for name in (leader.name, *leader.variants))
        assert fold(leader.family) in spellings, leader.name


def test_offices_are_unique() -> None:
    words = load_office_words()
    forms = [form.casefold() for o in words.offices for form in (o.name, *o.forms)]
    assert not _duplicates(forms)
    assert not _duplicates(word.casefold() for word in words.honorifics)


def test_a_missing_file_is_reported() -> None:
    with pytest.raises(KnowledgeError, match=r"nowhere\.yaml"):
        read_data("nowhere.yaml")
