"""Why two names are or are not one thing, and which claims join them.

In: a build, two nodes (or one node twice) and the names they were asked for by. Out: a `PairStory`.
Which node bears a name is left to `kgraph.explain.lookup`.
"""

from kgraph.errors import GraphError
from kgraph.explain.build import Build
from kgraph.explain.claim import stories
from kgraph.explain.judgement import between, chain
from kgraph.explain.lookup import bears
from kgraph.explain.quote import brief, quote_at
from kgraph.explain.records import Judgement, PairStory, Quote
from kgraph.graph import claims_between
from kgraph.model import EntityRef, Node


def explain_pair(
    build: Build, left: str, right: str, *, names: tuple[str, str] | None = None
) -> PairStory:
    """Tell why two things are or are not one.

    Args:
        build: what they are from.
        left, right: identifiers of nodes; the same one twice where two names lead to one node.
        names: the words that the user named them by; by default the nodes' own names.

    Raises:
        GraphError: the build has no such node.

    Where a node was merged, the judgements are the fewest decisions that lead from an article that
    uses the first name to one that uses the second.
    """
    for ident in (left, right):
        if ident not in build.nodes:
            raise GraphError("the build has no such node", where=ident)
    called = names or (build.nodes[left].name, build.nodes[right].name)
    same = left == right
    verdict, both, judgements = (
        _why_one(build, build.nodes[left], called) if same else _why_two(build, left, right)
    )
    quotes = _uses(build, build.nodes[left], called) if same and both else ()
    joining = () if same else claims_between(build.graph, left, right)
    return PairStory(
        left_name=called[0],
        right_name=called[1],
        left=brief(build, left),
        right=brief(build, right),
        same=same,
        verdict=verdict,
        both=both,
        quotes=quotes,
        judgements=judgements,
        claims=stories(build, joining),
    )


_Why = tuple[str, tuple[str, ...], tuple[Judgement, ...]]


def _why_one(build: Build, node: Node, names: tuple[str, str]) -> _Why:
    lefts, rights = (_users(build, node, name) for name in names)
    both = _paths(build, {ref.article for ref in lefts if ref in set(rights)})
    if both:
        return "an article uses both names for one thing", both, ()
    way = chain(build, lefts, rights)
    if not way:
        return "the linker put them together without a decision on a pair", (), ()
    if len(way) == 1:
        return "the linker judged the two to be the same", (), way
    return f"{len(way)} decisions lead from one to the other", (), way


def _why_two(build: Build, left: str, right: str) -> _Why:
    a, b = build.nodes[left], build.nodes[right]
    shared = {ref.article for ref in a.members} & {ref.article for ref in b.members}
    judgements = between(build, left, right)
    if a.type is not b.type:
        kinds = " and ".join((a.type.value, b.type.value))
        verdict = f"they are of different types ({kinds}), and only things of one type are compared"
    elif any(judgement.same for judgement in judgements):
        verdict = "they look alike, but another member contradicts or another thing fits as well"
    elif judgements:
        verdict = "the signs for one thing do not suffice, or something speaks against it"
    elif shared:
        verdict = "an article speaks of both as two things, and nothing suggests they are one"
    else:
        verdict = "they were never compared: no name, code or description brought them together"
    return verdict, _paths(build, shared), judgements


def _users(build: Build, node: Node, name: str) -> tuple[EntityRef, ...]:
    """The members that bear a name in their article; all of them if none does."""
    users = tuple(
        ref
        for ref in node.members
        for entity in (build.entity(ref),)
        if bears((entity.name, *entity.aliases), name)
    )
    return users or node.members


def _uses(build: Build, node: Node, names: tuple[str, str]) -> tuple[Quote, ...]:
    """The first mention by each name in the first article that uses both."""
    found: list[Quote] = []
    for ref in sorted(node.members, key=lambda r: build.extractions[r.article].article.path):
        mentions = build.entity(ref).mentions
        firsts = [next((m for m in mentions if bears([m.text], n)), None) for n in names]
        found = [quote_at(build, ref.article, m.start, m.end) for m in firsts if m]
        if len(found) == len(names):
            break
    return tuple(sorted(found, key=lambda q: (q.path, q.start)))


def _paths(build: Build, articles: set[str]) -> tuple[str, ...]:
    return tuple(sorted(build.extractions[ident].article.path for ident in articles))
