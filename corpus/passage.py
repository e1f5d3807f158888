"""The records of an annotated passage, and reading them from their files.

In: the folders `part1`, `part2` … with one JSON file a passage. Out: frozen `Passage` records with
their marks taken out of the text. Here a file is refused that cannot be understood; whether what it
says is complete and consistent is left to `check`.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints, ValidationError

from corpus.faults import CorpusError
from corpus.marks import Marked, parse
from kgraph.model import Record
from kgraph.ontology import Approximation, Change, EntityType, Predicate, Status

FOLDER = Path(__file__).parent
"""Where the parts of the corpus lie."""

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
DocId = Annotated[str, StringConstraints(pattern=r"^T[0-9]{4}$")]
EntityId = Annotated[str, StringConstraints(pattern=r"^e[0-9]+$")]
FigureId = Annotated[str, StringConstraints(pattern=r"^f[0-9]+$")]
Amount = int | float


class Entity(Record):
    """A thing that the passage names or describes.

    Attributes:
        id: its id in the marks.
        type: what it is.
        name: the fullest of its named mentions.
        code: ISO 3166-1 alpha-2; on countries only.
        leader: whether the text gives a person a public office.
    """

    id: EntityId
    type: EntityType
    name: Text
    code: str | None = None
    leader: bool = False


class Figure(Record):
    """A magnitude, as `value` or as `min` and `max`, in base units of `unit`."""

    id: FigureId
    value: Amount | None = None
    min: Amount | None = None
    max: Amount | None = None
    unit: Text
    approx: Approximation = Approximation.EXACT
    change: Change | None = None
    counted: Text | None = None
    measure: Text | None = None
    subject: EntityId | None = None
    time: Text | None = None


class Relation(Record):
    """What the text says of two entities: `s` does `p` to `o`; `evidence` are its own words."""

    s: EntityId
    p: Predicate
    o: EntityId
    role: Text | None = None
    status: Status = Status.ASSERTED
    time: Text | None = None
    speaker: EntityId | None = None
    evidence: Annotated[str, StringConstraints(min_length=1)]


class Passage(Record):
    """A news text with everything that it states.

    Attributes:
        doc: "T" with the number of the part and of the passage in it, two digits each.
        genre: what kind of text it is, in free words.
        region: where in the world it plays, in free words; older parts leave it out.
        date: the day it pretends to be published.
        headline: its headline, which is not part of the text.
        markup: the text with marks, paragraphs parted by an empty line.
    """

    doc: DocId
    genre: Text
    region: Text | None = None
    date: dt.date
    headline: Text
    markup: Text
    entities: tuple[Entity, ...] = Field(min_length=1)
    figures: tuple[Figure, ...] = ()
    relations: tuple[Relation, ...] = ()

    @cached_property
    def marked(self) -> Marked:
        """The plain text and its marks."""
        return parse(self.markup)

    @property
    def text(self) -> str:
        """The plain text."""
        return self.marked.text

    @property
    def part(self) -> int:
        """The part that the passage belongs to."""
        return int(self.doc[1:3])

    def named(self, ident: str) -> list[str]:
        """Give the named mentions of a record, each wording once, in the order of the text."""
        marks = (mark for mark in self.marked.marks if mark.named and mark.ident == ident)
        return list(dict.fromkeys(self.marked.words(mark) for mark in marks))


def read_passage(path: Path) -> Passage:
    """Read one passage.

    Raises:
        CorpusError: the file cannot be read, lacks something or says it in the wrong way; all
            that is wrong is in the message.
    """
    try:
        passage = Passage.model_validate_json(path.read_bytes())
        _ = passage.marked
    except OSError as error:
        raise CorpusError("cannot be read", where=str(path)) from error
    except ValidationError as error:
        raise CorpusError(
            "; ".join(_problems(error)), where=path.name, remedy="see the format in README.md"
        ) from error
    except CorpusError as error:
        raise CorpusError(error.what, where=path.name, remedy=error.remedy) from error
    if path.stem != passage.doc or path.parent.name != f"part{passage.part}":
        raise CorpusError(
            f"doc is {passage.doc!r}",
            where=f"{path.parent.name}/{path.name}",
            remedy="name file and folder after it: part1/T0101.json",
        )
    return passage


def _problems(error: ValidationError) -> Iterator[str]:
    for problem in error.errors():
        place = ".".join(str(part) for part in problem["loc"]) or "file"
        yield f"{place}: {problem['msg']}"


def passage_files(folder: Path = FOLDER) -> list[Path]:
    """Give the files of all passages below a folder, by their names."""
    return sorted(folder.glob("part*/T*.json"), key=lambda path: (path.stem, path.parent.name))


def read_all(paths: Iterable[Path]) -> tuple[list[Passage], list[CorpusError]]:
    """Read passages; what cannot be read comes back as errors beside those that can."""
    passages: list[Passage] = []
    errors: list[CorpusError] = []
    for path in paths:
        try:
            passages.append(read_passage(path))
        except CorpusError as error:
            errors.append(error)
    return passages, errors


def load(folder: Path = FOLDER) -> list[Passage]:
    """Read all passages below a folder, in the order of their ids.

    Raises:
        CorpusError: there is none, or one of them cannot be read.
    """
    passages, errors = read_all(passage_files(folder))
    if errors:
        raise errors[0]
    if not passages:
        raise CorpusError(
            "no passages", where=str(folder), remedy="name a folder with part1/T0101.json …"
        )
    return passages
