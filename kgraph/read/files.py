"""One file to articles, whatever its format.

In: a path and the folder it was found under. Out: its articles, and a `Skipped` for all that cannot
be read, never an exception about the file's content: the other files must go through. Finding files
and telling duplicates is left to `kgraph.read.sources`.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from kgraph.errors import ReadError
from kgraph.model import Article
from kgraph.read.draft import Draft, to_article
from kgraph.read.jsonl import read_lines
from kgraph.read.page import parse_page
from kgraph.read.prose import parse_prose
from kgraph.read.records import Skipped

MAX_BYTES = 20_000_000
"""Default limit for one article in bytes; a long book has a tenth of it, so more is a mistake."""

_PARSERS: dict[str, Callable[[bytes], Draft]] = {
    ".htm": parse_page,
    ".html": parse_page,
    ".md": parse_prose,
    ".txt": parse_prose,
}
SUFFIXES = (*sorted({*_PARSERS, ".jsonl"}),)
"""The file name endings that are read, lower case."""


def read_file(
    path: Path, root: Path | None = None, *, max_bytes: int = MAX_BYTES
) -> list[Article | Skipped]:
    """Read one file.

    Args:
        path: the file.
        root: the input folder it was found under; None for a file given by itself.
        max_bytes: limit for one article (for JSON lines: for one line).

    Returns:
        Its articles in the file's order; what cannot be read is a `Skipped` among them.
    """
    return list(iter_file(path, root, max_bytes=max_bytes))


def iter_file(
    path: Path, root: Path | None = None, *, max_bytes: int = MAX_BYTES
) -> Iterator[Article | Skipped]:
    """Read one file article by article; arguments and results as for `read_file`."""
    name = name_of(path, root)
    try:
        _check_kind(path)
        if path.suffix.lower() == ".jsonl":
            with path.open("rb") as stream:
                yield from read_lines(stream, name, max_bytes)
        else:
            draft = _PARSERS[path.suffix.lower()](_read_bytes(path, max_bytes))
            yield to_article(draft, name)
    except ReadError as error:
        yield Skipped.from_error(error, name)
    except OSError as error:
        yield Skipped.from_error(_unreadable(error), name)


def name_of(path: Path, root: Path | None) -> str:
    """The path below the input folder with "/" between parts.

    >>> name_of(Path("news/africa/a.txt"), Path("news")), name_of(Path("news/a.txt"), None)
    ('africa/a.txt', 'a.txt')
    """
    return path.relative_to(root).as_posix() if root is not None else path.name


def _check_kind(path: Path) -> None:
    if path.is_dir():
        # Readable folders are walked through, so a folder that arrives here could not be opened.
        remedy = "give yourself the right to read it, or move it away"
        raise ReadError("the folder cannot be opened", remedy=remedy)
    if path.suffix.lower() not in SUFFIXES:
        what = f"unknown file type {path.suffix!r}"
        raise ReadError(what, remedy=f"give one of {', '.join(SUFFIXES)}")
    # A pipe or a device would make reading wait for ever.
    if path.exists() and not path.is_file():
        raise ReadError("not a regular file", remedy="move it away")


def _read_bytes(path: Path, max_bytes: int) -> bytes:
    if (size := path.stat().st_size) > max_bytes:
        raise ReadError(
            f"the file has {size / 1e6:.1f} MB, over the limit of {max_bytes / 1e6:.1f} MB",
            remedy="split it into one file an article",
        )
    return path.read_bytes()


def _unreadable(error: OSError) -> ReadError:
    if isinstance(error, FileNotFoundError):
        return ReadError("there is no such file", remedy="mend or remove the link to it")
    if isinstance(error, PermissionError):
        remedy = "give yourself the right to read it, or move it away"
        return ReadError("no permission to read it", remedy=remedy)
    return ReadError(f"it cannot be read: {error.strerror or error}", remedy="check the disk")
