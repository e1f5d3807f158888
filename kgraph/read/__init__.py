"""Stage one: files to articles.

In: folders and files (`.txt`, `.md`, `.html`, `.htm`, `.jsonl`). Out: `Article` records, and a
`Skipped` with one clear line for every input that cannot be read. Telling prose from page furniture
is left to `kgraph.clean`.
"""

from kgraph.read.files import MAX_BYTES, SUFFIXES, iter_file, read_file
from kgraph.read.records import Skipped
from kgraph.read.sources import SourceFile, drop_duplicates, list_files, read_sources

__all__ = [
    "MAX_BYTES",
    "SUFFIXES",
    "Skipped",
    "SourceFile",
    "drop_duplicates",
    "iter_file",
    "list_files",
    "read_file",
    "read_sources",
]
