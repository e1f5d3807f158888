"""What stands behind a node: its members, why they are one, and all that is said of it.

In: a build and a node. Out: a `NodeStory`. Judgements, claims and figures are told by the modules
that bear their names.
"""

from kgraph.errors import GraphError
from kgraph.explain.build import Build
from kgraph.explain.claim import stories
from kgraph.explain.figure import figure_stories
from kgraph.explain.judgement import around, inside
from kgraph.explain.quote import brief, member, quote_at
from kgraph.explain.records import MentionQuote, NodeStory
from kgraph.graph import claims_of, figures
from kgraph.model import Node
from kgraph.ontology import Predicate


def explain_node(build: Build, node: str | Node) -> NodeStory:
    """Tell all that stands behind a node.

    Args:
        build: what the node is from.
        node: the record or its identifier ("country/KZ"); names are for `kgraph.explain.lookup`.

    Raises:
        GraphError: the build has no such node.
    """
    record = build.nodes.get(node) if isinstance(node, str) else node
    if record is None:
        raise GraphError("the build has no such node", where=str(node))
    claims = claims_of(build.graph, record.id)
    members = (member(build, ref) for ref in record.members)
    return NodeStory(
        node=brief(build, record.id),
        aliases=record.aliases,
        code=record.code,
        leader=record.leader,
        wikidata=record.wikidata,
        members=tuple(sorted(members, key=lambda m: (m.path, m.entity))),
        merged=inside(build, record.id),
        apart=around(build, record.id),
        mentions=mentions_of(build, record),
        claims=stories(build, (c for c in claims if c.predicate is not Predicate.HAS_FIGURE)),
        figures=figure_stories(build, figures(build.graph, record.id)),
        says=stories(build, (c for c in build.linked.claims if c.speaker == record.id)),
    )


def mentions_of(build: Build, node: Node) -> tuple[MentionQuote, ...]:
    """All mentions of a node in their sentences, by path and place."""
    found = [
        MentionQuote(kind=m.kind, quote=quote_at(build, ref.article, m.start, m.end))
        for ref in node.members
        for m in build.entity(ref).mentions
    ]
    return tuple(sorted(found, key=lambda m: (m.quote.path, m.quote.start, m.quote.end)))
