"""The errors that kgraph raises: one base class, one subclass a stage.

In: what went wrong, where (a file and, where known, a line or an offset), and what to do about it.
Out: exceptions whose text is one line that an analyst can act on. Printing them, choosing an exit
status and going on with the other articles is left to `kgraph.pipeline` and `kgraph.cli`.
"""


class KgraphError(Exception):
    """An error with a cause, a place and a remedy.

    Args:
        what: what is wrong, a short clause without full stop.
        where: the file, option or record it is wrong in; empty if it has no place.
        remedy: what the user can do, a short imperative clause; empty if nothing helps.

    >>> str(ReadError("the file is empty", where="a.txt", remedy="remove it or add text"))
    'a.txt: the file is empty (remove it or add text)'
    """

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what = what
        self.where = where
        self.remedy = remedy
        super().__init__(what, where, remedy)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        cure = f" ({self.remedy})" if self.remedy else ""
        return f"{place}{self.what}{cure}"

    def __reduce__(self) -> tuple[object, ...]:
        """Survive the trip between worker processes with all three parts."""
        return _rebuild, (type(self), self.what, self.where, self.remedy)


def _rebuild(kind: type[KgraphError], what: str, where: str, remedy: str) -> KgraphError:
    return kind(what, where=where, remedy=remedy)


class ReadError(KgraphError):
    """An input file or record that cannot be read as an article."""


class ModelError(KgraphError):
    """A language pipeline that is not installed or does not fit."""


class KnowledgeError(KgraphError):
    """A data file of the package that breaks its own rules."""


class LinkError(KgraphError):
    """A file of linked articles that cannot be read or written."""


class LedgerError(KgraphError):
    """A ledger of decisions that cannot be read or written."""


class GraphError(KgraphError):
    """Linked records that do not fit together, or a node that the graph does not have."""


class ExportError(KgraphError):
    """An output that cannot be written."""


class EvaluationError(KgraphError):
    """A graph and a gold standard that cannot be compared."""


class ConfigurationError(KgraphError):
    """Options that contradict each other or cannot be meant."""
