"""Checks of arguments that several commands share.

In: what the user typed. Out: the same, if it can be meant.
"""

import os
from pathlib import Path

from kgraph.errors import ConfigurationError


def existing(path: Path) -> Path:
    """Return a path that leads to something, be it readable or not.

    Raises:
        ConfigurationError: there is nothing.

    >>> existing(Path("no/such/folder"))
    Traceback (most recent call last):
    kgraph.errors.ConfigurationError: no/such/folder: no such file or folder (check the path)
    """
    # `Path.exists` would raise for a name that is too long, and call a broken link nothing.
    if not os.path.lexists(path):
        raise ConfigurationError(
            "no such file or folder", where=path.as_posix(), remedy="check the path"
        )
    return path
