"""What reading yields besides articles: inputs that could not be read, and why.

In: a `ReadError`. Out: `Skipped`, a frozen record that travels between processes like an article.
Counting skipped inputs and showing them is left to `kgraph.pipeline` and `kgraph.cli`.
"""

from kgraph.errors import ReadError
from kgraph.model import Record


class Skipped(Record):
    """An input that was left out while the others went through.

    Attributes:
        path: path below the input folder as in `Article.path`; for a line of a JSON-lines file
            with "#" and its number behind it.
        reason: what is wrong, a short clause.
        remedy: what the user can do, a short imperative clause, or empty.
    """

    path: str
    reason: str
    remedy: str = ""

    @classmethod
    def from_error(cls, error: ReadError, path: str) -> "Skipped":
        """Record an error as the fate of one input.

        >>> Skipped.from_error(ReadError("the file is empty", remedy="remove it"), "a.txt").reason
        'the file is empty'
        """
        return cls(path=path, reason=error.what, remedy=error.remedy)

    def __str__(self) -> str:
        """One line for people: the place, what is wrong, what to do."""
        return str(ReadError(self.reason, where=self.path, remedy=self.remedy))
