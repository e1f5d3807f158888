"""Whether a statement holds only under a condition.

In: a `Reading` and the token that states something. Out: whether an if-clause of its sentence
bears on it. Parsers attach such clauses badly ("provided that", inversions, broken quotations), so
that their place in the sentence counts as well.
"""

from spacy.tokens import Token

from kgraph.extract.qualify.clauses import clause_of, is_verb
from kgraph.extract.qualify.cues import cues_of
from kgraph.extract.reading import Reading

_WHETHER = frozenset("ask see wonder know decide determine check unclear question".split())


def is_conditional(reading: Reading, trigger: Token, *, firm: bool) -> bool:
    """Whether a token's statement depends on an if-clause.

    Args:
        reading: the annotated doc.
        trigger: the token that states it.
        firm: the clause has no auxiliary or governor of its own that makes it open; then only a
            condition in the statement's own clause counts.
    """
    cues = cues_of(reading)
    start, end = reading.sentence_start(trigger), reading.sentence_end(trigger)
    for place in cues.marks(start, end):
        mark = reading.words[place]
        if _asks(mark):
            continue
        start, end = _stretch(mark)
        if start <= trigger.i < end:
            if _governs(mark, trigger):
                return True
        elif not firm and _same_statement(trigger, start, end):
            return True
    return False


def _asks(mark: Token) -> bool:
    """ "asked if …" asks a question."""
    head = mark.head
    return mark.dep_ == "mark" and head.dep_ == "ccomp" and head.head.lemma_.lower() in _WHETHER


def _stretch(mark: Token) -> tuple[int, int]:
    """The tokens of the if-clause."""
    verb = mark.head if mark.dep_ in {"mark", "aux", "auxpass"} else mark
    start, end = min(mark.i, verb.left_edge.i), verb.right_edge.i + 1
    if verb.dep_ == "ROOT" or start < mark.i:
        start = mark.i
        end = next((t.i for t in mark.sent if t.i > mark.i and t.text == ","), mark.sent.end)
    return start, end


def _governs(mark: Token, trigger: Token) -> bool:
    """Whether the trigger is the verb of the if-clause, or joined to it."""
    verb = mark.head if mark.dep_ in {"mark", "aux", "auxpass"} else mark
    step = trigger
    while step.i != verb.i:
        if (
            step.dep_ not in {"conj", "xcomp", "ccomp", "dobj", "nsubjpass"}
            or step.head.i == step.i
        ):
            return False
        step = step.head
    return is_verb(trigger) or step.i != trigger.i


def _same_statement(trigger: Token, start: int, end: int) -> bool:
    """Whether the if-clause bears on the trigger: no semicolon between, no clause within a noun."""
    low, high = (end, trigger.i) if end <= trigger.i else (trigger.i + 1, start)
    if any(t.text in {";", "—", "–"} for t in trigger.doc[low:high]):
        return False
    clause = clause_of(trigger)
    inside = clause.left_edge.i <= start <= clause.right_edge.i
    return inside or clause.dep_ not in {"relcl", "acl"}
