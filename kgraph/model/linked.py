"""What linking makes of many extractions: nodes, figures and claims with stable identifiers.

In: nothing. Out: `Decision` and `Cluster` (why which entities are one), and the merged records that
the graph is built from. Identifiers are relative IRIs such as "country/KZ"; the base IRI and
percent-encoding are left to `kgraph.export`.
"""

from pydantic import Field

from kgraph.model.article import Article
from kgraph.model.base import Number, Record
from kgraph.model.extraction import Evidence, Figure
from kgraph.model.ledger import Unapplied
from kgraph.ontology import EntityType, Predicate, Status


class EntityRef(Record):
    """An entity of one article, named by the article's id and its local id."""

    article: str
    entity: str


class Decision(Record):
    """A judgement on two entities, with the reasons that one can read aloud.

    Attributes:
        left, right: the two entities.
        same: whether they were judged to be one thing.
        score: sum of the weights of the features, 0 to 1.
        features: (name, weight) pairs in the order they were weighed.
        person: a person decided, whatever the score.
    """

    left: EntityRef
    right: EntityRef
    same: bool
    score: Number
    features: tuple[tuple[str, Number], ...]
    person: bool = False


class Node(Record):
    """One thing, merged from all articles that speak of it.

    Attributes:
        id: relative IRI, stable across builds of the same input ("project/almaty-ring-road").
        type, name, aliases, code, leader, wikidata: as in `Entity`.
        members: the article-level entities it merges, sorted.
        mentions: number of mentions in all articles.
    """

    id: str
    type: EntityType
    name: str
    aliases: tuple[str, ...] = ()
    code: str | None = None
    leader: bool = False
    wikidata: str | None = None
    members: tuple[EntityRef, ...] = Field(min_length=1)
    mentions: int = Field(ge=1)


class FigureNode(Record):
    """A figure with a stable identifier; its record speaks of nodes.

    Attributes:
        id: relative IRI ("figure/…").
        figure: the record, with `subject`, `speaker`, `conversion_of` and `changed_from` replaced
            by relative IRIs.
        evidence: all places in the article where it is stated.
    """

    id: str
    figure: Figure
    evidence: tuple[Evidence, ...] = Field(min_length=1)


class LinkedClaim(Record):
    """A claim between nodes, with every piece of evidence for it.

    Attributes are those of `Claim`, with relative IRIs; `object` is a figure for `hasFigure`.
    """

    id: str
    subject: str
    predicate: Predicate
    object: str
    status: Status
    role: str | None = None
    time: str | None = None
    speaker: str | None = None
    confidence: Number
    evidence: tuple[Evidence, ...] = Field(min_length=1)


class Linked(Record):
    """All that linking hands on, each tuple sorted by id.

    Attributes:
        articles, nodes, figures, claims: what the graph is built from.
        decisions: why entities are one node or not.
        redirects: (former identifier, present one) of nodes that were merged into another; one that
            was split has a pair for each of its parts.
        rejected: claims that a person has called wrong; they are in no export.
        unapplied: decisions of the ledger that no longer apply.
    """

    articles: tuple[Article, ...]
    nodes: tuple[Node, ...]
    figures: tuple[FigureNode, ...]
    claims: tuple[LinkedClaim, ...]
    decisions: tuple[Decision, ...] = ()
    redirects: tuple[tuple[str, str], ...] = ()
    rejected: tuple[LinkedClaim, ...] = ()
    unapplied: tuple[Unapplied, ...] = ()
