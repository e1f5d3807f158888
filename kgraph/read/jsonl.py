"""JSON-lines files: one article a line.

In: a `.jsonl` file (UTF-8, as RFC 8259 section 8.1 asks of JSON). Out: one article or one `Skipped`
for each line that is not blank, in line order; the file is streamed, so its size does not matter,
only that of a line does. Keys: text, id, title, outlet, date, url, lang, kind; others are ignored.
"""

import json
from collections.abc import Iterator
from io import BufferedReader

from kgraph.errors import ReadError
from kgraph.model import Article
from kgraph.read.decode import decode, encoding_by_mark, refuse_binary, universal_newlines
from kgraph.read.draft import Draft, to_article
from kgraph.read.records import Skipped

_CHUNK = 1 << 20


def read_lines(stream: BufferedReader, name: str, max_bytes: int) -> Iterator[Article | Skipped]:
    """Read the articles of a JSON-lines file.

    Args:
        stream: the open file.
        name: its path below the input folder.
        max_bytes: limit for one line.

    Raises:
        ReadError: an empty or binary file, or one in UTF-16 or UTF-32.
    """
    _check_start(stream.peek())
    seen: set[str] = set()
    filled = False
    for number, line in enumerate(iter(lambda: stream.readline(max_bytes + 1), b""), start=1):
        if not line.strip(b" \t\r\n\xef\xbb\xbf"):
            continue
        filled = True
        path = f"{name}#{number}"
        try:
            if len(line) > max_bytes:
                _drop_rest(stream, line)
                raise ReadError(f"the line is over the limit of {max_bytes} bytes", remedy="cut it")
            record = _parse_line(line)
            # Two records with one id would share a path: the line number keeps them apart.
            if (key := _key(record)) and key not in seen:
                seen.add(key)
                path = f"{name}#{key}"
            yield to_article(_draft(record), path)
        except ReadError as error:
            yield Skipped.from_error(error, path)
    if not filled:
        raise ReadError("the file is empty", remedy="remove it or add one article a line")


def _check_start(start: bytes) -> None:
    refuse_binary(start)
    encoding = encoding_by_mark(start)[1]
    if encoding != "utf-8":
        remedy = "convert it, for example with: iconv -f UTF-16 -t UTF-8"
        raise ReadError(f"JSON lines in {encoding}, not in UTF-8", remedy=remedy)


def _drop_rest(stream: BufferedReader, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(_CHUNK)


def _parse_line(line: bytes) -> dict[str, object]:
    try:
        record = json.loads(decode(line))
    except json.JSONDecodeError as error:
        what = f"broken JSON, column {error.colno}: {error.msg}"
        raise ReadError(what, remedy="write one JSON object a line") from error
    except (RecursionError, ValueError) as error:
        raise ReadError("broken JSON", remedy="write one JSON object a line") from error
    if not isinstance(record, dict):
        raise ReadError("not a JSON object", remedy="write one JSON object a line")
    return record


def _key(record: dict[str, object]) -> str | None:
    key = record.get("id")
    if isinstance(key, bool) or not isinstance(key, str | int):
        return None
    return "_".join(str(key).split()) or None


def _draft(record: dict[str, object]) -> Draft:
    text = record.get("text")
    if not isinstance(text, str):
        raise ReadError("no field 'text' with a string", remedy="put the article's prose there")
    return Draft(universal_newlines(text), metadata=record)
