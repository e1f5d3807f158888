"""The step "card": what the model can do, in tables.

In: the held-out and the development passages, and the model as it ships. Out: the tables of
`MODEL_CARD.md` and `kgraph/combine/precision.json`. The prose of the card is written by people;
only what stands between `<!-- table: NAME -->` and `<!-- end -->` is replaced.
"""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from corpus.splits import Split
from kgraph.combine.precision import Band
from kgraph.encoder import load_network
from kgraph.ontology import Predicate
from training.bands import measured_bands, weighed_claims
from training.credit import credited
from training.crossner import load_crossner, measure_crossner
from training.errors import TrainingError
from training.measure import measure, measure_subjects
from training.opinions import relation_cases
from training.passages import passages
from training.paths import CARD, PRECISION
from training.progress import Say
from training.tables import PUBLIC, Measured, tables
from training.weighing import fit

_PLACE = re.compile(
    r"(?<=<!-- table: )(?P<name>[a-z]+)(?P<mark> -->\n).*?(?=<!-- end -->)", re.DOTALL
)


def make_card(say: Say = print, *, public: Path | None = None) -> None:
    """Measure, and write both files.

    Args:
        say: told of the progress and of the tables.
        public: folder with CrossNER politics; without it the table of it stays as it is.

    Raises:
        KgraphError: the corpus or the model cannot be read, or the card lacks a place for a table.
    """
    card = _read()
    load_network.cache_clear()
    development, heldout = passages(Split.DEVELOPMENT), passages(Split.HELDOUT)
    say(f"measuring precision by confidence in {len(development)} development passages")
    cases = relation_cases(development).relations
    bands = measured_bands(cases, credited(fit(cases), cases))
    bands[Predicate.HAS_FIGURE.value] = [measure_subjects(development)]
    PRECISION.write_text(render_bands(bands), encoding="utf-8")
    say(f"measuring in {len(heldout)} held-out passages")
    claims = weighed_claims(relation_cases(heldout).relations)
    names = None if public is None else measure_crossner(load_crossner(public))
    found = tables(Measured(measure(heldout), bands, claims, names))
    for name, table in found.items():
        say(f"\n{name}\n\n{table}")
    CARD.write_text(fill(card, found), encoding="utf-8")


def render_bands(bands: Mapping[str, Sequence[Band]]) -> str:
    """The bands as `kgraph.combine.precision` reads them, a predicate a line.

    >>> print(render_bands({"visited": [Band(0.5, 0.8, 40)]}), end="")
    {
     "visited": [[0.5, 0.8, 40]]
    }
    """
    lines = [f" {json.dumps(name)}: {json.dumps(bands[name])}" for name in sorted(bands)]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def fill(card: str, found: Mapping[str, str]) -> str:
    """Put tables into their places; only the table of the public set may be lacking.

    Raises:
        TrainingError: the card lacks a place, or has one for a table that there is not.

    >>> fill("<!-- table: words -->\\nold\\n<!-- end -->", {"words": "new\\n"})
    '<!-- table: words -->\\nnew\\n<!-- end -->'
    """
    places = [place["name"] for place in _PLACE.finditer(card)]
    if sorted(places) not in (sorted(found), sorted({*found, PUBLIC})):
        raise TrainingError(
            f"has places for {', '.join(sorted(places)) or 'no tables'}",
            where=CARD.name,
            remedy=f"write <!-- table: NAME --> and <!-- end --> for {', '.join(sorted(found))}",
        )
    return _PLACE.sub(lambda place: _filled(place, found.get(place["name"])), card)


def _filled(place: re.Match[str], table: str | None) -> str:
    return place[0] if table is None else place["name"] + place["mark"] + table


def _read() -> str:
    try:
        return CARD.read_text(encoding="utf-8")
    except OSError as error:
        raise TrainingError(
            "there is no model card to write tables into",
            where=CARD.name,
            remedy="write one, with <!-- table: NAME --> and <!-- end --> for each table",
        ) from error
