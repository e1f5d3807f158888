"""Plain text and Markdown files, with or without YAML front matter.

In: the bytes of a `.txt` or `.md` file. Out: a `Draft` whose text is the whole file, front matter
included, so that offsets hold in the file as an editor shows it. The title of a file without front
matter is left to `kgraph.clean`, which knows headlines from page furniture.
"""

import re

import yaml

from kgraph.errors import ReadError
from kgraph.read.decode import decode
from kgraph.read.draft import Draft

# A file may start with a rule ("---") too: only a "key:" below it makes it front matter.
_OPENING = re.compile(
    r"---[ \t]*\n(?=\s*(?:#[^\n]*\n\s*)*[\"']?[A-Za-z][\w -]{0,80}[\"']?[ \t]{0,9}:)"
)
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$\n?", re.MULTILINE)


def parse_prose(raw: bytes) -> Draft:
    """Read a text file.

    Args:
        raw: the bytes of the file.

    Raises:
        ReadError: bytes that are no text, or broken front matter.

    >>> draft = parse_prose(b"---\\ntitle: New port\\n---\\nIt opened.")
    >>> draft.metadata, draft.text[draft.body_start:]
    ({'title': 'New port'}, 'It opened.')
    """
    text = decode(raw)
    opening = _OPENING.match(text)
    if opening is None:
        return Draft(text)
    closing = _CLOSING.search(text, opening.end())
    if closing is None:
        raise _broken("it is not closed", "end it with a line that holds only ---")
    metadata = _parse_yaml(text[opening.end() : closing.start()])
    return Draft(text, body_start=closing.end(), metadata=metadata)


def _parse_yaml(source: str) -> dict[str, object]:
    try:
        # The base loader leaves every scalar a string: "no" stays a language code and an
        # impossible date stays a string that can be ignored.
        found = yaml.load(source, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        # The first line of the file is the "---" above the YAML, and marks count from 0.
        line = f"line {error.problem_mark.line + 2}: " if error.problem_mark else ""
        remedy = "put values with a colon or a bracket between quotes"
        raise _broken(f"{line}{error.problem}", remedy) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise _broken("it is no YAML", "write one 'key: value' a line") from error
    if not isinstance(found, dict):
        raise _broken("it holds no keys", "write one 'key: value' a line")
    return {str(key): value for key, value in found.items()}


def _broken(what: str, remedy: str) -> ReadError:
    return ReadError(f"broken front matter, {what}", remedy=remedy)
