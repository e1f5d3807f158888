"""What a relation rule hands over, and the type of a rule.

In: fillers found by a rule. Out: `Candidate`, checked against the ontology by `make`. Status, time,
speaker and evidence are added later by `kgraph.extract.qualify`.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from kgraph.extract.reading import Filler, Reading
from kgraph.ontology import Predicate, Status, allows


@dataclass(frozen=True, slots=True)
class Candidate:
    """A relation that a rule read from the text.

    Attributes:
        predicate, subject, object: the relation.
        trigger: index of the token that shows it (verb, noun or preposition); status is read here.
        rule: name of the rule, "predicate/short-name".
        confidence: the rule's precision on development passages, 0 to 1.
        role: the office, for `holdsPosition`.
        status: set only where the rule itself settles it ("a bid to host" is proposed).
    """

    predicate: Predicate
    subject: Filler
    object: Filler
    trigger: int
    rule: str
    confidence: float
    role: str | None = None
    status: Status | None = None


Rule = Callable[[Reading], Iterator[Candidate]]


def make(  # noqa: PLR0913 - one keyword for each field of a candidate
    predicate: Predicate,
    subjects: Iterable[Filler],
    objects: Iterable[Filler],
    *,
    trigger: int,
    rule: str,
    confidence: float,
    role: str | None = None,
    status: Status | None = None,
) -> Iterator[Candidate]:
    """Pair subjects with objects, leaving out what the ontology forbids and self-relations."""
    right = list(objects)
    for subject in subjects:
        for object_ in right:
            if subject.referent.id == object_.referent.id:
                continue
            if allows(predicate, subject.type, object_.type):
                yield Candidate(
                    predicate, subject, object_, trigger, rule, confidence, role, status
                )
