"""Which nodes are new, gone, merged, split, renamed or changed.

In: the correspondence of two builds. Out: `NodeChange`s with the sentences and, for merges and
splits, the signs that the linker weighed.
"""

from collections.abc import Iterator, Sequence

from kgraph.changes.correspondence import Correspondence, Group
from kgraph.changes.records import Cause, NodeChange, NodeKind
from kgraph.explain import Build, Quote, Reason, brief, quote_at
from kgraph.model import EntityRef, MentionKind, Node

_QUOTES = 3
"""Sentences that show a change of a node."""


def node_changes(pairing: Correspondence) -> tuple[NodeChange, ...]:
    """List the changes of nodes, by kind and identifier."""
    found = [change for group in pairing.groups if (change := _change(pairing, group))]
    kinds = list(NodeKind)
    return tuple(
        sorted(found, key=lambda c: (kinds.index(c.kind), [b.id for b in c.after or c.before]))
    )


def _change(pairing: Correspondence, group: Group) -> NodeChange | None:
    kind = _kind(group)
    details: tuple[str, ...] = ()
    if kind in (NodeKind.RENAMED, NodeKind.CHANGED):
        details = tuple(_details(pairing, group))
        if kind is NodeKind.CHANGED and not details:
            return None
    quotes = _quotes(pairing, group, kind)
    return NodeChange(
        kind=kind,
        before=tuple(brief(pairing.old, ident) for ident in group.old),
        after=tuple(brief(pairing.new, ident) for ident in group.new),
        details=details,
        reasons=_reasons(pairing, group, kind),
        cause=_cause(pairing, kind, quotes),
        quotes=quotes,
    )


def _kind(group: Group) -> NodeKind:
    sizes = len(group.old), len(group.new)
    if sizes[0] == 0:
        return NodeKind.NEW
    if sizes[1] == 0:
        return NodeKind.GONE
    if sizes == (1, 1):
        return NodeKind.CHANGED if group.old == group.new else NodeKind.RENAMED
    if sizes[1] == 1:
        return NodeKind.MERGED
    return NodeKind.SPLIT if sizes[0] == 1 else NodeKind.REGROUPED


def _details(pairing: Correspondence, group: Group) -> Iterator[str]:
    old, new = pairing.old.nodes[group.old[0]], pairing.new.nodes[group.new[0]]
    for what in ("name", "type", "code", "leader", "wikidata"):
        before, after = getattr(old, what), getattr(new, what)
        if before != after:
            yield f"{what}: {before or 'none'} → {after or 'none'}"
    names = {old.name, *old.aliases}, {new.name, *new.aliases}
    if names[1] - names[0]:
        yield f"also called {', '.join(sorted(names[1] - names[0]))}"
    if names[0] - names[1]:
        yield f"no longer called {', '.join(sorted(names[0] - names[1]))}"
    yield from _articles(pairing, old, new)


def _articles(pairing: Correspondence, old: Node, new: Node) -> Iterator[str]:
    """How many articles more or fewer speak of it; an edited or moved article is the same one."""
    before = {pairing.sources.place(ref.article) for ref in old.members}
    after = {pairing.sources.place(ref.article) for ref in new.members}
    for number, how in ((len(after - before), "more"), (len(before - after), "fewer")):
        if number:
            yield f"in {number} {how} article{'' if number == 1 else 's'}"


def _quotes(pairing: Correspondence, group: Group, kind: NodeKind) -> tuple[Quote, ...]:
    """Where it is first mentioned: in an article that the other build lacks, if there is one."""
    if kind is NodeKind.GONE:
        return _first(pairing.old, group.old[0])
    if kind is NodeKind.NEW:
        return _first(pairing.new, group.new[0])
    if kind in (NodeKind.MERGED, NodeKind.REGROUPED):
        quotes = [q for ident in group.old for q in _first(pairing.old, ident)]
        return tuple(quotes[:_QUOTES])
    if kind is NodeKind.SPLIT:
        quotes = [q for ident in group.new for q in _first(pairing.new, ident)]
        return tuple(quotes[:_QUOTES])
    members = pairing.new.nodes[group.new[0]].members
    fresh = [ref for ref in members if ref.article not in pairing.sources.old]
    return _first(pairing.new, group.new[0], among=fresh)


def _first(build: Build, ident: str, among: Sequence[EntityRef] = ()) -> tuple[Quote, ...]:
    """The first mention by a name, or the first of any kind, of some members or of all."""
    places = [
        (m.kind is not MentionKind.NAMED, build.path(ref.article), m.start, m.end, ref.article)
        for ref in among or build.nodes[ident].members
        for m in build.entity(ref).mentions
    ]
    if not places:
        return ()
    _, _, start, end, article = min(places)
    return (quote_at(build, article, start, end),)


def _cause(pairing: Correspondence, kind: NodeKind, quotes: tuple[Quote, ...]) -> Cause:
    if kind in (NodeKind.MERGED, NodeKind.SPLIT, NodeKind.REGROUPED):
        return Cause.REREAD
    return pairing.sources.cause(quotes, gone=kind is NodeKind.GONE)


def _reasons(pairing: Correspondence, group: Group, kind: NodeKind) -> tuple[Reason, ...]:
    """The strongest decision that joins what was apart, or that joined what is apart now."""
    if kind is NodeKind.MERGED:
        build, apart = pairing.new, _owners(pairing.old, group.old)
    elif kind is NodeKind.SPLIT:
        build, apart = pairing.old, _owners(pairing.new, group.new)
    else:
        return ()
    joining = [
        decision
        for decision in build.linked.decisions
        if decision.same
        and decision.left in apart
        and decision.right in apart
        and apart[decision.left] != apart[decision.right]
    ]
    best = max(joining, key=lambda d: (d.score, str(d.left), str(d.right)), default=None)
    return tuple(Reason(sign=s, weight=w) for s, w in best.features) if best else ()


def _owners(build: Build, nodes: tuple[str, ...]) -> dict[EntityRef, str]:
    return {ref: ident for ident in nodes for ref in build.nodes[ident].members}
