"""How well names are found in a public set: politics in CrossNER, sentences of Wikipedia.

In: the folder with `dev.txt` of CrossNER politics (Liu et al., 2021; MIT licence), which is no part
of this project and teaches nothing here. Out: tallies by side and group of types. Its guidelines
are others than ours: they mark every election and no agreement or project, so only types that
exist on both sides are compared, countries and other places as one.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from kgraph.annotate.document import make_doc
from kgraph.annotate.pipeline import load_pipeline
from kgraph.combine.engine import Engine
from kgraph.evaluate import Tally
from kgraph.ontology import EntityType
from training.errors import TrainingError
from training.measure import Side, found_mentions
from training.passages import prose

FILE = "dev.txt"
GROUPS = {
    EntityType.PERSON: "Person",
    EntityType.ORGANIZATION: "Organization",
    EntityType.COUNTRY: "Country or Place",
    EntityType.PLACE: "Country or Place",
    EntityType.EVENT: "Event",
}
_LABELS = {
    "person": "Person",
    "politician": "Person",
    "organisation": "Organization",
    "politicalparty": "Organization",
    "country": "Country or Place",
    "location": "Country or Place",
    "event": "Event",
    "election": "Event",
}

Place = tuple[int, int, str]
"""First character, the one behind the last, and the group."""


class Sentence(NamedTuple):
    """A sentence as running text, and the names in it."""

    text: str
    names: frozenset[Place]


def load_crossner(folder: Path) -> list[Sentence]:
    """Read the sentences.

    Raises:
        TrainingError: the file is missing or not of that data set.
    """
    try:
        lines = (folder / FILE).read_text(encoding="utf-8").splitlines()
        return [_sentence(rows) for rows in _stretches(lines)]
    except OSError as error:
        remedy = "name the folder with CrossNER politics, or leave --public out"
        raise TrainingError("cannot be read", where=str(folder / FILE), remedy=remedy) from error
    except ValueError as error:
        raise TrainingError("not a file of CrossNER", where=str(folder / FILE)) from error


def measure_crossner(sentences: Sequence[Sentence]) -> dict[Side, dict[str, Tally]]:
    """Read each sentence by itself, as a text without surroundings."""
    rules, trained = load_pipeline(engine=Engine.RULES), load_pipeline(engine=Engine.TRAINED)
    tallies: dict[Side, dict[str, Tally]] = {side: defaultdict(Tally) for side in Side}
    for sentence in sentences:
        cleaned = prose("public", sentence.text)
        docs = (nlp(make_doc(nlp, cleaned)) for nlp in (rules, trained))
        for side, places in found_mentions(*docs).items():
            found = {(a, b, GROUPS[kind]) for a, b, kind in places if kind in GROUPS}
            for place in found | sentence.names:
                tallies[side][place[2]].add(found=place in found, wanted=place in sentence.names)
    return tallies


def _stretches(lines: Sequence[str]) -> Iterator[list[tuple[str, str]]]:
    """The words of each sentence with their labels; blank lines part sentences."""
    rows: list[tuple[str, str]] = []
    for line in [*lines, ""]:
        if line.strip():
            word, label = line.split("\t")
            rows.append((word, label))
        elif rows:
            yield rows
            rows = []


def _sentence(rows: Sequence[tuple[str, str]]) -> Sentence:
    text = ""
    names: list[Place] = []
    for word, label in rows:
        start = len(text)
        begins, _, kind = label.partition("-")
        if begins not in {"B", "I", "O"}:
            raise ValueError(label)
        group = _LABELS.get(kind)
        if group is not None and begins == "B":
            names.append((start, start + len(word), group))
        elif group is not None:
            first, _, known = names.pop()
            names.append((first, start + len(word), known))
        text += f"{word} "
    return Sentence(text.rstrip(), frozenset(names))
