"""The decisions that a build replayed, as JSON lines.

Limits of the format: it is a copy for programs that read the build (`kgraph explain`, `kgraph
review`); decisions are made in the ledger, a YAML file, and read from there by the next build.

In: the ledger, and the entries that could not be carried out. Out: one UTF-8 file, one entry a line
in the ledger's order, with the reason where an entry was void. No ledger gives an empty file.
"""

from collections.abc import Iterable
from pathlib import Path

from kgraph.export.atomic import replacing
from kgraph.model import Ledger, Replayed, Unapplied


def write_decisions(ledger: Ledger, unapplied: Iterable[Unapplied], path: Path) -> None:
    """Write one line a decision.

    Args:
        ledger: what people decided.
        unapplied: the entries that the build could not carry out.
        path: the file to write; an old one is replaced at the end, at once.

    Raises:
        ExportError: the file cannot be written.
    """
    reasons = {void.entry: void.reason for void in unapplied}
    with replacing(path) as output:
        for entry in ledger.entries:
            record = Replayed(entry=entry, void=reasons.get(entry))
            output.write(record.model_dump_json(exclude_none=True).encode() + b"\n")
