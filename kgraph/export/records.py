"""Extraction records as JSON lines, for programs that want all that was found.

Limits of the format: one line an article, so nothing that linking adds (which things are one across
articles) is here; identifiers such as "e1" hold within their line only. Numbers are strings, since
JSON readers round.

In: extractions in any order. Out: one UTF-8 file, sorted by the article's path; `schemas/` has the
JSON Schema of a line.
"""

from collections.abc import Iterable
from pathlib import Path

from kgraph.export.atomic import replacing
from kgraph.model import Extraction


def write_records(extractions: Iterable[Extraction], path: Path) -> None:
    """Write one line an article, by path.

    Args:
        extractions: what was found in each article.
        path: the file to write; an old one is replaced at the end, at once.

    Raises:
        ExportError: the file cannot be written.
    """
    with replacing(path) as output:
        for extraction in sorted(extractions, key=lambda e: (e.article.path, e.article.id)):
            output.write(extraction.model_dump_json().encode() + b"\n")
