"""When a claim holds, as an EDTF date.

In: a `Reading` whose doc has dates, and the token that shows the claim. Out: the EDTF date of the date
expression that belongs to it, or None. Reading dates is left to `kgraph.dates`.
"""

from spacy.tokens import Span, Token

from kgraph.annotate.groups import DATES
from kgraph.extract.reading import Reading
from kgraph.extract.relations.candidate import Candidate

_CLAUSES = frozenset({"relcl", "advcl", "ccomp", "acl", "parataxis"})


def time_of(reading: Reading, candidate: Candidate) -> str | None:
    """The time of a relation candidate; offices have none unless their own words say so."""
    return time_at(reading, reading.doc[candidate.trigger])


def time_at(reading: Reading, trigger: Token) -> str | None:
    """The date that belongs to a token.

    Args:
        reading: the annotated doc.
        trigger: the verb, noun or number that states something.

    Returns:
        The EDTF date that shares the trigger's clause, the nearest first; None if there is none.
    """
    dates = [
        d
        for d in reading.doc.spans.get(DATES, [])
        if trigger.sent.start <= d.start < trigger.sent.end and d.kb_id_
    ]
    mine = [d for d in dates if _clause_of(d.root) == _clause_of(trigger)]
    chosen = min(mine, key=lambda d: (_gap(d, trigger), d.start), default=None)
    return chosen.kb_id_ if chosen is not None else None


def _clause_of(token: Token) -> int:
    """The verb that heads the clause of a token; clauses that share it count as one."""
    for step in (token, *token.ancestors):
        if step.pos_ in {"VERB", "AUX"} and step.dep_ in _CLAUSES or step.head.i == step.i:
            return step.i
    return token.i


def _gap(date: Span, token: Token) -> int:
    return min(abs(date.start - token.i), abs(date.end - 1 - token.i))
