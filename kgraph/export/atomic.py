"""Files that appear whole or not at all.

In: a path and whatever the caller writes. Out: the file, put in place by one rename after all of it
was written; after an error the old file, if any, stands as it was and no scrap is left behind.
What is written is left to the format modules.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kgraph.errors import ExportError

_BUFFER = 1 << 20
"""Bytes gathered before they go to the disk; writers emit many short strings."""


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """Open a temporary file next to `path` that takes its place when the block ends well.

    Args:
        path: the target; missing folders above it are made.

    Raises:
        ExportError: the folder cannot be made or written to, the target is a folder, or the disk
            refuses the data.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     with replacing(Path(folder) / "new" / "a.txt") as stream:
    ...         _ = stream.write(b"whole")
    ...     (Path(folder) / "new" / "a.txt").read_text()
    'whole'
    """
    scrap: Path | None = None
    try:
        if path.is_dir():
            raise IsADirectoryError(None, "it is a folder")
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(
            prefix=f".{path.name}.", suffix=".part", dir=path.parent
        )
        scrap = Path(name)
        with os.fdopen(descriptor, "wb", buffering=_BUFFER) as stream:
            yield stream
        scrap.chmod(_mode())
        scrap.replace(path)
        scrap = None
    except OSError as error:
        raise ExportError(
            f"cannot be written: {(error.strerror or str(error)).lower()}",
            where=str(path),
            remedy="choose another output folder or free this one",
        ) from error
    finally:
        if scrap is not None:
            scrap.unlink(missing_ok=True)


def _mode() -> int:
    """The permissions an ordinary new file would get; mkstemp grants only the owner."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
