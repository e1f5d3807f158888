"""Reads hand-annotated articles.

In: a folder of JSON files, one an article (`cross.json`, which speaks of several, is left alone).
Out: `GoldDocument` records, sorted by file name. Fields that scoring does not need are ignored.
"""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from kgraph.errors import EvaluationError
from kgraph.model import Number
from kgraph.ontology import Approximation, EntityType, Predicate, Status


class _Gold(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class GoldEntity(_Gold):
    """An entity as a person annotated it; `code` is set on countries."""

    id: str
    type: EntityType
    name: str
    aliases: tuple[str, ...] = ()
    code: str | None = None
    leader: bool = False


class GoldFigure(_Gold):
    """A figure as a person annotated it; `subject` is the id of an entity."""

    id: str
    text: str
    value: Number | None = None
    min: Number | None = None
    max: Number | None = None
    unit: str = ""
    approx: Approximation = Approximation.EXACT
    subject: str | None = None


class GoldRelation(_Gold):
    """A relation as a person annotated it, between entity ids; `evidence` are the text's words."""

    s: str
    p: Predicate
    o: str
    status: Status = Status.ASSERTED
    evidence: str = ""


class GoldDocument(_Gold):
    """All annotations of one article; `doc` is its file name without the ending."""

    doc: str
    entities: tuple[GoldEntity, ...] = ()
    figures: tuple[GoldFigure, ...] = ()
    relations: tuple[GoldRelation, ...] = ()


def load_gold(folder: Path) -> list[GoldDocument]:
    """Read all gold files of a folder.

    Raises:
        EvaluationError: there is none, or one of them is no gold file.
    """
    paths = sorted(p for p in folder.glob("*.json") if p.stem != "cross")
    if not paths:
        raise EvaluationError(
            "no gold files", where=str(folder), remedy="name a folder with *.json annotations"
        )
    return [_load(path) for path in paths]


def _load(path: Path) -> GoldDocument:
    try:
        return GoldDocument.model_validate_json(path.read_bytes())
    except OSError as error:
        raise EvaluationError("cannot be read", where=str(path)) from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise EvaluationError(
            f"not a gold file: {place or 'file'}: {first['msg']}", where=str(path)
        ) from error
