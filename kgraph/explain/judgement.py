"""Why things were merged or kept apart: the linker's decisions, put beside what they led to.

In: a build. Out: `Judgement`s about a node or between two, each with the weighed signs, and the
chain of decisions that leads from one member to another. Deciding is left to `kgraph.link`.
"""

from collections import defaultdict, deque
from collections.abc import Iterable

from kgraph.explain.build import Build
from kgraph.explain.quote import brief, member
from kgraph.explain.records import Judgement, Reason
from kgraph.model import Decision, EntityRef

_Place = tuple[str, str, str, str]


def judge(build: Build, decision: Decision) -> Judgement:
    """Put a decision into words, with the nodes that its members ended up in."""
    left, right = decision.left, decision.right
    return Judgement(
        left=member(build, left),
        right=member(build, right),
        left_node=brief(build, build.homes[left]),
        right_node=brief(build, build.homes[right]),
        same=decision.same,
        score=decision.score,
        person=decision.person,
        reasons=tuple(Reason(sign=sign, weight=weight) for sign, weight in decision.features),
    )


def inside(build: Build, node: str) -> tuple[Judgement, ...]:
    """The judgements between members of one node."""
    return _judged(build, (d for d in build.linked.decisions if _homes(build, d) == (node, node)))


def around(build: Build, node: str) -> tuple[Judgement, ...]:
    """The judgements between a member of a node and a member of another node."""
    found = []
    for decision in build.linked.decisions:
        left, right = _homes(build, decision)
        if left != right and node in (left, right):
            found.append(decision)
    return _judged(build, found)


def between(build: Build, left: str, right: str) -> tuple[Judgement, ...]:
    """The judgements between a member of one node and a member of another."""
    pairs = {(left, right), (right, left)}
    return _judged(build, (d for d in build.linked.decisions if _homes(build, d) in pairs))


def chain(
    build: Build, sources: Iterable[EntityRef], targets: Iterable[EntityRef]
) -> tuple[Judgement, ...]:
    """The fewest decisions for "same" that lead from one of some members to one of others.

    Returns:
        The decisions in the order of the way; none if the two share a member or no way leads there.
    """
    starts, goals = sorted(set(sources), key=_ref), set(targets)
    ways: dict[EntityRef, tuple[Decision, ...]] = dict.fromkeys(starts, ())
    queue = deque(starts)
    steps = _steps(build, starts)
    while queue:
        here = queue.popleft()
        if here in goals:
            return tuple(judge(build, decision) for decision in ways[here])
        for decision in steps[here]:
            there = decision.right if decision.left == here else decision.left
            if there not in ways:
                ways[there] = (*ways[here], decision)
                queue.append(there)
    return ()


def _steps(build: Build, starts: list[EntityRef]) -> dict[EntityRef, list[Decision]]:
    """Decisions for "same" by member, within the nodes that the members are in."""
    nodes = {build.homes[ref] for ref in starts}
    steps: dict[EntityRef, list[Decision]] = defaultdict(list)
    for decision in sorted(build.linked.decisions, key=_place):
        homes = _homes(build, decision)
        if decision.same and homes[0] == homes[1] and homes[0] in nodes:
            steps[decision.left].append(decision)
            steps[decision.right].append(decision)
    return steps


def _homes(build: Build, decision: Decision) -> tuple[str | None, str | None]:
    return build.homes.get(decision.left), build.homes.get(decision.right)


def _judged(build: Build, decisions: Iterable[Decision]) -> tuple[Judgement, ...]:
    """Those of people first, then the strongest."""
    ordered = sorted(decisions, key=lambda d: (not d.person, -d.score, _place(d)))
    return tuple(judge(build, decision) for decision in ordered)


def _ref(ref: EntityRef) -> tuple[str, str]:
    return ref.article, ref.entity


def _place(decision: Decision) -> _Place:
    return *_ref(decision.left), *_ref(decision.right)
