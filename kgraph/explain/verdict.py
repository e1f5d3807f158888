"""Judgements as lines: which pairs, which signs, which weights.

In: judgements. Out: `Line`s; judgements with the same signs share one, since a country in a hundred
articles is merged a hundred times for one reason.
"""

from collections.abc import Iterator, Sequence

from kgraph.explain.line import Line, Part
from kgraph.explain.records import Judgement, Member
from kgraph.explain.wording import word_reasons
from kgraph.model import canonical_decimal

_PAIRS = 3
"""Pairs named of those that share their reasons."""


def judgement_lines(
    judgements: Sequence[Judgement], *, seen_from: str = "", everything: bool = False
) -> Iterator[Line]:
    """One line for all judgements with the same outcome and signs.

    Args:
        judgements: in the order to show them in.
        seen_from: identifier of the node that is explained; the other nodes are named.
        everything: name every pair.
    """
    groups: dict[tuple[str, str], list[Judgement]] = {}
    for judgement in judgements:
        # A person's decision is told apart from the linker's on the same signs.
        key = f"{_outcome(judgement, seen_from)}, {_by(judgement)}", word_reasons(judgement.reasons)
        groups.setdefault(key, []).append(judgement)
    for (outcome, reasons), alike in groups.items():
        yield Line(Part.FACT, f"{outcome}: {reasons}", 1)
        pairs = [_pair(judgement) for judgement in (alike if everything else alike[:_PAIRS])]
        more = f" and {len(alike) - len(pairs)} more" if len(alike) > len(pairs) else ""
        yield Line(Part.NOTE, f"{'; '.join(pairs)}{more}", 2)


def _outcome(judgement: Judgement, seen_from: str) -> str:
    if judgement.merged:
        return "same" if judgement.same else "not the same, yet both are like a third"
    left, right = judgement.left_node, judgement.right_node
    other = left if right.id == seen_from else right
    apart = "alike, yet not merged" if judgement.same else "not the same"
    return f"{other.name} ({other.id}): {apart}" if seen_from else apart


def _by(judgement: Judgement) -> str:
    if judgement.person:
        return "decided by a person"
    return f"score {canonical_decimal(judgement.score)}"


def _pair(judgement: Judgement) -> str:
    return f"{_in_article(judgement.left)} and {_in_article(judgement.right)}"


def _in_article(member: Member) -> str:
    return f"“{member.name}” in {member.path}"
