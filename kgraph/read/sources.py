"""Folders and files to a stream of articles.

In: the sources a user names. Out: every article in them once, sorted by path. Folders are read with
all that is below them. Ignored in a folder: hidden files and folders (".git"), unknown file types,
and notes about the folder (README, LICENSE, CHANGELOG), which are no articles; a note that is
named by itself as a source is read. Links to folders are followed, each folder once.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from kgraph.errors import ReadError
from kgraph.model import Article
from kgraph.read.files import MAX_BYTES, SUFFIXES, iter_file, name_of
from kgraph.read.records import Skipped

_NOTES = frozenset({"changelog", "license", "readme"})


class SourceFile(NamedTuple):
    """A file to be read, with the input folder it was found under (None: named by itself)."""

    path: Path
    root: Path | None


def read_sources(
    sources: Sequence[Path], *, max_bytes: int = MAX_BYTES
) -> Iterator[Article | Skipped]:
    """Read all articles of some folders and files.

    Args:
        sources: folders and single files, in any order.
        max_bytes: limit for one article.

    Returns:
        Articles, and a `Skipped` for each input that cannot be read or repeats another, sorted by
        the path below the source; the records of a JSON-lines file in its order.

    Raises:
        ReadError: at once, as `list_files` does.
    """
    files = list_files(sources)
    return drop_duplicates(
        chain.from_iterable(iter_file(path, root, max_bytes=max_bytes) for path, root in files)
    )


def list_files(sources: Sequence[Path]) -> list[SourceFile]:
    """Find the files to read, each once, in the order in which they are read.

    Args:
        sources: folders and single files.

    Raises:
        ReadError: no source, a source that does not exist, or a folder without articles.
    """
    if not sources:
        raise ReadError("no folder and no file to read", remedy="name at least one")
    found = chain.from_iterable(_files_of(source) for source in sources)
    # A file reached twice keeps the path that says more about where it lies.
    unique: dict[str, SourceFile] = {}
    for file in sorted(found, key=lambda file: (-_name(file).count("/"), *_order(file))):
        unique.setdefault(os.path.realpath(file.path), file)
    return sorted(unique.values(), key=_order)


def drop_duplicates(records: Iterable[Article | Skipped]) -> Iterator[Article | Skipped]:
    """Pass on each text once; a later article with the same prose becomes a `Skipped`.

    Prose is compared behind the front matter and with white space folded. Only hashes are kept.

    Args:
        records: what `read_file` gave, in path order.
    """
    first: dict[bytes, str] = {}
    for record in records:
        if isinstance(record, Article):
            prose = " ".join(record.text[record.body_start :].split())
            original = first.setdefault(sha256(prose.encode()).digest(), record.path)
            if original != record.path:
                error = ReadError(f"same text as {original}", remedy="remove one of the two")
                yield Skipped.from_error(error, record.path)
                continue
        yield record


def _files_of(source: Path) -> list[SourceFile]:
    if not os.path.isdir(source):  # unlike `Path.is_dir` it never raises
        if not os.path.lexists(source):
            raise ReadError("no such file or folder", where=str(source), remedy="check the path")
        return [SourceFile(source, None)]
    files = list(_walk(source))
    if not files:
        what = f"no articles in the folder ({', '.join(SUFFIXES)})"
        raise ReadError(what, where=str(source), remedy="add some or name another folder")
    return files


def _walk(root: Path) -> Iterator[SourceFile]:
    closed: list[OSError] = []
    visited: set[str] = set()
    for folder, below, names in os.walk(root, onerror=closed.append, followlinks=True):
        real = os.path.realpath(folder)
        if real in visited:
            below.clear()  # a link that leads back up
            continue
        visited.add(real)
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in names:
            if _is_article_name(name):
                yield SourceFile(Path(folder, name), root)
    for error in closed:
        path = Path(error.filename)
        yield SourceFile(path, None if path == root else root)


def _is_article_name(name: str) -> bool:
    stem, suffix = os.path.splitext(name.lower())
    return suffix in SUFFIXES and not name.startswith(".") and stem not in _NOTES


def _name(file: SourceFile) -> str:
    return name_of(file.path, file.root)


def _order(file: SourceFile) -> tuple[str, str]:
    return _name(file), file.path.as_posix()
