"""Answers to questions, and the ledger entries that they become.

In: what a person typed, or a file of answers in the form of the ledger. Out: `LedgerEntry`s with a
date. Which file they go to is left to the caller.
"""

from pathlib import Path
from typing import NamedTuple

from kgraph.errors import ConfigurationError
from kgraph.link import read_ledger
from kgraph.model import Ledger, LedgerEntry, ThingReference, Verdict
from kgraph.ontology import EntityType
from kgraph.review.questions import ClaimQuestion, PairQuestion, Question

_SHORT = {
    "s": Verdict.SAME,
    "d": Verdict.DIFFERENT,
    "r": Verdict.RIGHT,
    "w": Verdict.WRONG,
    "t": Verdict.RETYPE,
    "n": Verdict.RENAME,
}


class Stamp(NamedTuple):
    """When and by whom a decision was made: an ISO date, and a name or None."""

    date: str
    author: str | None = None


class Answer(NamedTuple):
    """What a person answered.

    Attributes:
        verdict: the decision.
        thing: for retype and rename, 1 or 2: which of the two things; else 0.
        to: the new type or name.
        reason: why, or "".
    """

    verdict: Verdict
    thing: int = 0
    to: str = ""
    reason: str = ""


def parse_answer(typed: str, question: Question) -> Answer | None:
    """Read an answer; None if it means nothing here.

    Answers are "same", "different", "right", "wrong", or their first letters; "retype 1 Place" (t)
    and "rename 2 Ama Mensah" (n) change one of the two things; behind "#" stands the reason.
    """
    said, _, reason = typed.partition("#")
    words = said.split()
    verdict = _verdict(words[0].lower()) if words else None
    if verdict is None:
        return None
    if verdict in (Verdict.RETYPE, Verdict.RENAME):
        return _change(verdict, words[1:], question, reason.strip())
    on_claim = verdict in (Verdict.RIGHT, Verdict.WRONG)
    if len(words) > 1 or on_claim != isinstance(question, ClaimQuestion):
        return None
    return Answer(verdict, reason=reason.strip())


def _verdict(word: str) -> Verdict | None:
    return _SHORT.get(word) or (Verdict(word) if word in set(Verdict) else None)


def _change(verdict: Verdict, words: list[str], question: Question, reason: str) -> Answer | None:
    if not isinstance(question, PairQuestion) or words[:1] not in (["1"], ["2"]):
        return None
    to = " ".join(words[1:])
    if verdict is Verdict.RETYPE:
        to = next((kind.value for kind in EntityType if kind.value.lower() == to.lower()), "")
    return Answer(verdict, int(words[0]), to, reason) if to else None


def entry_for(question: Question, answer: Answer, stamp: Stamp) -> LedgerEntry:
    """Make a ledger entry of an answer.

    Two nodes are named by their identifiers; two mentions that the build took for one thing by name
    and article, since one identifier would name both.
    """
    fields = {"verdict": answer.verdict, "date": stamp.date, "author": stamp.author}
    fields |= {"reason": answer.reason or None, "to": answer.to or None}
    if isinstance(question, ClaimQuestion):
        return LedgerEntry.model_validate({**fields, "claim": question.claim})
    sides = (question.left, question.right)
    if answer.thing:
        things = (ThingReference(node=sides[answer.thing - 1].node),)
        return LedgerEntry.model_validate({**fields, "things": things})
    two = question.left.node != question.right.node
    both = tuple(ThingReference(node=side.node) if two else side.mention for side in sides)
    return LedgerEntry.model_validate({**fields, "things": both})


def read_answers(path: Path, stamp: Stamp) -> Ledger:
    """Read a file of answers: entries of a ledger, in which date and author may be left out.

    Raises:
        LedgerError: as `kgraph.link.read_ledger`.
        ConfigurationError: the stamp's date is none.
    """
    try:
        probe = LedgerEntry(
            verdict=Verdict.RENAME, things=(ThingReference(node="a"),), to="b", date=stamp.date
        )
    except ValueError as error:
        raise ConfigurationError(
            "no date", where=stamp.date, remedy="write it YYYY-MM-DD"
        ) from error
    ledger = read_ledger(path, default_date=probe.date)
    entries = (
        entry if entry.author else entry.model_copy(update={"author": stamp.author})
        for entry in ledger.entries
    )
    return Ledger(entries=tuple(entries))
