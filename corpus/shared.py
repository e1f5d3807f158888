"""Finds invented facts that passages of two splits share.

In: passages, splits and the reviewed lists. Out: names of persons, organizations,
projects and agreements that occur in two splits although neither kgraph's knowledge nor the lists
know them. A model that met an invented minister in training knows the post when it meets
the minister again, and the measurement flatters it. Wording is left to `duplicates`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml
from pydantic import ValidationError

from corpus.faults import CorpusError, Fault
from corpus.passage import FOLDER, Entity, Passage, Text
from corpus.splits import Splits
from kgraph.knowledge import Gazetteer, fold
from kgraph.knowledge.leaders import by_name
from kgraph.model import Record
from kgraph.ontology import EntityType

FILE = FOLDER / "reviewed.yaml"

_INVENTED = frozenset(
    {EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PROJECT, EntityType.AGREEMENT}
)
"""Types whose members contributors invent; countries, places and most events are real."""


# "Ministry of Energy", "Energy Ministry": each state has one, so the name alone tells nothing.
_MINISTRY = re.compile(r"Ministry (?:of|for) .+|.+ Ministry")


class Entry(Record):
    """A name, and what bears it."""

    name: Text
    what: Text


class Reviewed(Record):
    """Names that may occur in several splits.

    Attributes:
        real: things that exist, and titles that many bodies share.
    """

    real: tuple[Entry, ...]


class SharedName(NamedTuple):
    """An invented name and the passages that use it, of at least two splits."""

    type: EntityType
    name: str
    docs: tuple[str, ...]


def read_reviewed(path: Path = FILE) -> Reviewed:
    """Read the reviewed lists.

    Raises:
        CorpusError: the file cannot be read, or an entry lacks its name or what it is.
    """
    try:
        return Reviewed.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (OSError, yaml.YAMLError, ValidationError) as error:
        raise CorpusError(
            "no lists of reviewed names",
            where=str(path),
            remedy="give each entry a name and a what",
        ) from error


def shared_names(
    passages: Iterable[Passage], splits: Splits, allowed: Iterable[str] = ()
) -> list[SharedName]:
    """Find invented names that occur in two splits, by type and name.

    Args:
        passages: the corpus.
        splits: their splits.
        allowed: names that may occur in several, compared without case and accents.
    """
    known = {fold(name) for name in allowed}
    uses: dict[tuple[EntityType, str], list[tuple[str, str]]] = defaultdict(list)
    for passage in passages:
        for entity in passage.entities:
            key = fold(entity.name)
            if entity.type in _INVENTED and key not in known:
                uses[entity.type, key].append((passage.doc, entity.name))
    found = []
    for (type_, _), places in sorted(uses.items()):
        docs = tuple(sorted({doc for doc, _ in places}))
        name = min(places)[1]
        if len({splits.of(doc) for doc in docs}) > 1 and _is_invented(type_, name):
            found.append(SharedName(type_, name, docs))
    return found


def is_invented(entity: Entity) -> bool:
    """Whether a contributor made the thing up, as far as its name and kgraph's knowledge tell.

    A person is invented unless kgraph knows the leader. Anything else is invented if its name has
    a capitalised word outside all known names: "Vostok Gate Terminal" is, "Baku–Tbilisi railway"
    describes a line between two known cities, and "loan agreement" describes no single one. A
    ministry is no invention either.

    >>> is_invented(Entity(id="e1", type=EntityType.PROJECT, name="Vostok Gate Terminal"))
    True
    >>> is_invented(Entity(id="e1", type=EntityType.PROJECT, name="Baku–Tbilisi railway"))
    False
    """
    return entity.type in _INVENTED and _is_invented(entity.type, entity.name)


@cache
def _is_invented(type_: EntityType, name: str) -> bool:
    if type_ is EntityType.PERSON:
        return not by_name(name)
    hits = Gazetteer.default().find(name)
    if type_ is EntityType.ORGANIZATION:
        known = any(fold(hit.text) == fold(name) for hit in hits)
        return not known and name != name.lower() and not _MINISTRY.fullmatch(name)
    rest = list(name)
    for hit in hits:
        rest[hit.start : hit.end] = " " * (hit.end - hit.start)
    return any(word[0].isupper() for word in "".join(rest).split())


def check_shared(passages: list[Passage], splits: Splits) -> list[Fault]:
    """Report invented names that occur in two splits."""
    reviewed = read_reviewed()
    allowed = [entry.name for entry in reviewed.real]
    return [
        Fault(
            " and ".join(shared.docs),
            f"share the {shared.type} {shared.name!r} across splits; rename it, or add it to "
            f"{FILE.name} if it is real",
        )
        for shared in shared_names(passages, splits, allowed)
    ]
