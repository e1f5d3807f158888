"""What an explanation says, as records that any front end can show.

In: nothing. Out: frozen records: quotes with outlet and date, judgements on pairs, and the stories
of a node, a claim, a figure and a pair of names. Numbers are written as strings, since readers of
JSON round. Gathering them is left to the sibling modules, their look to `kgraph.explain.rendering`.
"""

from typing import Literal

from kgraph.model import Figure, MentionKind, Number, Record
from kgraph.ontology import Predicate, Status


class Quote(Record):
    """A stretch of an article with the sentence around it and where it was published.

    Attributes:
        article, path, title, url: of the article.
        outlet: of the digest item that the stretch stands in, else of the article, else None.
        date: EDTF date of publication, by the same rule.
        start, end: half-open offsets in characters of the article's text.
        text: exactly that stretch.
        sentence: the sentence that holds it.
    """

    article: str
    path: str
    title: str | None
    outlet: str | None
    date: str | None
    url: str | None
    start: int
    end: int
    text: str
    sentence: str


class Brief(Record):
    """A node or a figure, as one names it in passing; `type` is "Figure" for a figure."""

    id: str
    type: str
    name: str


class Member(Record):
    """What one article says of a thing: its names there and how often it is mentioned.

    Attributes:
        article, entity: the article's id and the local id of the entity.
        path: the article's path.
        outlets: who published the items that mention it, sorted.
        dates: EDTF dates of these items, sorted.
        name, aliases: the names it has in the article.
        mentions: number of mentions in the article.
    """

    article: str
    entity: str
    path: str
    outlets: tuple[str, ...]
    dates: tuple[str, ...]
    name: str
    aliases: tuple[str, ...]
    mentions: int


class Reason(Record):
    """A sign for (above 0) or against (below 0) two entities being one."""

    sign: str
    weight: Number


class Judgement(Record):
    """A decision on two members, by the linker or a person, and the nodes they ended up in."""

    left: Member
    right: Member
    left_node: Brief
    right_node: Brief
    same: bool
    score: Number
    person: bool
    reasons: tuple[Reason, ...]

    @property
    def merged(self) -> bool:
        """Whether the two are one node in the end."""
        return self.left_node.id == self.right_node.id


class Witness(Record):
    """A sentence that shows a claim.

    Attributes:
        quote: the sentence.
        rules: names of the rules that read the claim from it, sorted; empty for a figure's claim.
        confidence: the highest that one of them gave.
        subject_as, object_as: the words in the sentence that stand for subject and object.
    """

    quote: Quote
    rules: tuple[str, ...]
    confidence: Number
    subject_as: tuple[str, ...]
    object_as: tuple[str, ...]


class ClaimBrief(Record):
    """A claim with its ends named; the other attributes are those of `LinkedClaim`."""

    id: str
    subject: Brief
    predicate: Predicate
    object: Brief
    status: Status
    role: str | None
    time: str | None
    speaker: Brief | None
    confidence: Number


class ClaimStory(ClaimBrief):
    """A claim, who published it (sorted) and the sentences that show it."""

    outlets: tuple[str, ...]
    witnesses: tuple[Witness, ...]


class FigureStory(Record):
    """A figure in words, its record (which speaks of nodes), and where it is stated."""

    kind: Literal["figure"] = "figure"
    id: str
    wording: str
    subject: Brief | None
    speaker: Brief | None
    figure: Figure
    outlets: tuple[str, ...]
    quotes: tuple[Quote, ...]


class MentionQuote(Record):
    """A mention in its sentence, and whether it is a name, a description or a pronoun."""

    kind: MentionKind
    quote: Quote


class NodeStory(Record):
    """All that stands behind a node.

    Attributes:
        node: what it is.
        aliases, code, leader, wikidata: as in `Node`.
        members: what each article says of it, by path.
        merged: judgements between its members.
        apart: judgements between a member and a member of another node.
        mentions: by path and place.
        claims: the claims it is an end of, but for its figures.
        figures: the figures about it.
        says: the claims that are told in its words.
    """

    kind: Literal["node"] = "node"
    node: Brief
    aliases: tuple[str, ...]
    code: str | None
    leader: bool
    wikidata: str | None
    members: tuple[Member, ...]
    merged: tuple[Judgement, ...]
    apart: tuple[Judgement, ...]
    mentions: tuple[MentionQuote, ...]
    claims: tuple[ClaimStory, ...]
    figures: tuple[FigureStory, ...]
    says: tuple[ClaimStory, ...]


class ClaimExplanation(Record):
    """A claim, and the claims that say the same with another status, time, role or speaker.

    A claim that a person called wrong is `rejected`: it stands in no export.
    """

    kind: Literal["claim"] = "claim"
    claim: ClaimStory
    rejected: bool
    otherwise: tuple[ClaimStory, ...]


class PairStory(Record):
    """Why two names are or are not one thing, and what joins them.

    Attributes:
        left_name, right_name: as they were asked for.
        left, right: the nodes they name.
        same: whether that is one node.
        verdict: why, one clause.
        both: paths of the articles that speak of both: as one thing, or as two.
        quotes: where the first of these articles uses the one name and the other for one thing.
        judgements: the decisions that lead from one to the other, or keep them apart.
        claims: between the two nodes, either way round.
    """

    kind: Literal["pair"] = "pair"
    left_name: str
    right_name: str
    left: Brief
    right: Brief
    same: bool
    verdict: str
    both: tuple[str, ...]
    quotes: tuple[Quote, ...]
    judgements: tuple[Judgement, ...]
    claims: tuple[ClaimStory, ...]
