import json

from kgraph.knowledge.geonames import FILE, MIN_POPULATION, cut
from kgraph.knowledge.load import load_city_rows


def test_the_data_file_is_what_the_module_makes() -> None:
    assert FILE.read_text(encoding="utf-8") == cut(), "run: python -m kgraph.knowledge.geonames"


def test_the_data_file_names_its_source() -> None:
    assert "CC BY 4.0" in json.loads(FILE.read_text(encoding="utf-8"))["source"]


def test_cities_are_large_and_named_once() -> None:
    rows = load_city_rows()
    assert all(people >= MIN_POPULATION for _, _, _, people, _ in rows)
    assert len({number for number, *_ in rows}) == len(rows)
    assert all(name not in romanisations for _, name, _, _, romanisations in rows)
