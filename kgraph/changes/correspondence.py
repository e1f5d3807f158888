"""Which nodes of two builds are made of the same mentions.

In: two builds. Out: groups of old and new nodes that share mentions, and the new identifier for
each old one. Two builds may give one thing different identifiers, and one identifier to different
things; the places in the articles do not lie. What the groups mean is left to
`kgraph.changes.nodes`.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property

from kgraph.changes.articles import Sources
from kgraph.explain import Build
from kgraph.knowledge.names import fold
from kgraph.model import MentionKind, Node

_Anchor = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Old and new nodes that share mentions, each side sorted; one side may be empty."""

    old: tuple[str, ...]
    new: tuple[str, ...]


class Correspondence:
    """How the nodes of an old build live on in a new one."""

    def __init__(self, old: Build, new: Build, sources: Sources) -> None:
        self.old, self.new, self.sources = old, new, sources
        self._shared = self._count_shared()

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """Every node of both builds, in exactly one group, sorted."""
        neighbours: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
        for left, right in self._shared:
            neighbours["old", left].add(("new", right))
            neighbours["new", right].add(("old", left))
        ends = [("old", ident) for ident in self.old.nodes]
        ends += [("new", ident) for ident in self.new.nodes]
        groups, seen = [], set[tuple[str, str]]()
        for end in ends:
            if end in seen:
                continue
            members, queue = {end}, [end]
            while queue:
                fresh = neighbours[queue.pop()] - members
                members |= fresh
                queue += sorted(fresh)
            seen |= members
            sides = [sorted(i for side, i in members if side == name) for name in ("old", "new")]
            groups.append(Group(tuple(sides[0]), tuple(sides[1])))
        return tuple(sorted(groups, key=lambda group: (group.old, group.new)))

    @cached_property
    def heirs(self) -> dict[str, str]:
        """The new identifier of each old node that lives on: of the one that took most of it."""
        best: dict[str, tuple[int, bool, str]] = {}
        for (left, right), number in sorted(self._shared.items()):
            rank = number, left == right, right
            if left not in best or rank[:2] > best[left][:2]:
                best[left] = rank
        return {left: right for left, (_, _, right) in best.items()}

    def heir(self, ident: str | None) -> str | None:
        """What a node of the old build is called in the new one; itself if it is gone."""
        return self.heirs.get(ident, ident) if ident else None

    def _count_shared(self) -> Counter[tuple[str, str]]:
        owners: dict[_Anchor, str] = {}
        for node in self.old.linked.nodes:
            for anchor in self._anchors(self.old, node):
                owners.setdefault(anchor, node.id)
        shared: Counter[tuple[str, str]] = Counter()
        for node in self.new.linked.nodes:
            for anchor in self._anchors(self.new, node):
                if anchor in owners:
                    shared[owners[anchor], node.id] += 1
        # Nodes that lost all their articles, or got all of them, are known by identifier only.
        known = {left for left, _ in shared}, {right for _, right in shared}
        for ident in self.old.nodes.keys() & self.new.nodes.keys():
            if ident not in known[0] and ident not in known[1]:
                shared[ident, ident] += 1
        return shared

    def _anchors(self, build: Build, node: Node) -> list[_Anchor]:
        """The places of a node's names, or of all its mentions if it has no name.

        Pronouns are left out where they can be: a better reading of "it" is no split.
        """
        anchors: list[_Anchor] = []
        for ref in node.members:
            entity = build.entity(ref)
            named = [m for m in entity.mentions if m.kind is MentionKind.NAMED]
            for mention in named or entity.mentions:
                anchors.append((ref.article, str(mention.start), str(mention.end)))
            path = build.extractions[ref.article].article.path
            if path in self.sources.edited:
                anchors.append(("edited", path, entity.type.value, fold(entity.name)))
        return anchors
