"""Outputs that appear whole or not at all.

In: the folder that the outputs are for. Out: an empty folder to write them in; when all are
complete they are moved to their place, replacing older ones; when anything fails, nothing has
changed. What is written is left to the caller.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kgraph.errors import ExportError

_REMEDY = "choose another folder or free this one"


@contextmanager
def staged(folder: Path) -> Iterator[Path]:
    """Give a folder to write in, whose files end up in `folder` if the block succeeds.

    Args:
        folder: where the outputs belong; made if it does not exist.

    Raises:
        ExportError: the folder cannot be made or written to, found out before the block begins;
            or a file of its cannot be replaced.
    """
    made = _make(folder)
    try:
        # Inside the folder itself, so that moving a file is one step of the file system.
        staging = Path(tempfile.mkdtemp(prefix=".kgraph-", dir=folder))
    except OSError as error:
        raise _refused(folder, error) from error
    try:
        yield staging
        _move_all(staging, folder)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
        if made is not None:
            _remove_empty(folder, made)


def _make(folder: Path) -> Path | None:
    """Make the folder; return the topmost folder that did not exist before, if any."""
    try:
        missing = [path for path in (folder, *folder.parents) if not path.exists()]
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _refused(folder, error) from error
    return missing[-1] if missing else None


def _remove_empty(folder: Path, topmost: Path) -> None:
    """Remove the folders down from the topmost, as far as nothing is in them."""
    for path in (folder, *folder.parents):
        try:
            path.rmdir()
        except OSError:
            return
        if path == topmost:
            return


def _move_all(staging: Path, folder: Path) -> None:
    names = sorted(path.name for path in staging.iterdir())
    for name in names:
        if (folder / name).is_dir():
            raise ExportError("a folder is in the way", where=str(folder / name), remedy=_REMEDY)
    older = Path(tempfile.mkdtemp(prefix="older-", dir=staging))
    moved: list[str] = []
    try:
        for name in names:
            if (folder / name).exists():
                os.replace(folder / name, older / name)
            moved.append(name)
            os.replace(staging / name, folder / name)
    except OSError as error:
        _move_back(older, folder, moved)
        raise _refused(folder, error) from error


def _move_back(older: Path, folder: Path, moved: list[str]) -> None:
    for name in moved:
        if (older / name).exists():
            os.replace(older / name, folder / name)
        else:
            (folder / name).unlink(missing_ok=True)


def _refused(folder: Path, error: OSError) -> ExportError:
    return ExportError(
        f"outputs cannot be written here: {error.strerror or error}",
        where=str(folder),
        remedy=_REMEDY,
    )
