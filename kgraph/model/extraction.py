"""What extraction finds in one article: entities, figures and claims with their evidence.

In: nothing. Out: frozen records whose identifiers are local to the article ("e1", "f1", "c1").
Merging across articles and stable identifiers are left to `kgraph.link`.
"""

from enum import StrEnum

from pydantic import Field, model_validator

from kgraph.model.article import Article, Item
from kgraph.model.base import Number, Record
from kgraph.ontology import Approximation, Change, EntityType, Predicate, Status


class Evidence(Record):
    """A stretch of an article that shows a claim or a figure.

    Attributes:
        article: the article's id.
        start, end: half-open offsets in characters of the article's text.
        text: exactly `article.text[start:end]`.
    """

    article: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str

    @model_validator(mode="after")
    def _length_fits(self) -> "Evidence":
        if self.end - self.start != len(self.text):
            raise ValueError("the text of evidence must be as long as its offsets say")
        return self


class MentionKind(StrEnum):
    """How a mention refers: by a name, by a description, or by a pronoun."""

    NAMED = "named"
    NOMINAL = "nominal"
    PRONOMINAL = "pronominal"


class Mention(Record):
    """A stretch of text that refers to an entity; offsets as in `Evidence`."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str
    kind: MentionKind = MentionKind.NAMED
    item: int = Field(default=0, ge=0)


class Entity(Record):
    """A thing that an article speaks of, with all its mentions in that article.

    Attributes:
        id: local identifier, "e1", "e2", … in order of first mention.
        type: one of the seven entity types.
        name: its fullest form in the article.
        aliases: the other surface forms, sorted.
        code: ISO 3166-1 alpha-2 code; always set on a Country, else None.
        leader: the text gives this person an office of state or in an international body.
        key: key of the knowledge entry the mentions matched, or None.
        wikidata: Wikidata id where the package's data confirm one.
        mentions: in text order; at least one.
    """

    id: str
    type: EntityType
    name: str
    aliases: tuple[str, ...] = ()
    code: str | None = None
    leader: bool = False
    key: str | None = None
    wikidata: str | None = None
    mentions: tuple[Mention, ...]


class Figure(Record):
    """A magnitude stated in an article.

    Attributes:
        id: local identifier "f1", "f2", … in order of place.
        evidence: the expression itself; `evidence.text` has approximator, number and unit.
        value: the number in base units; None for a range.
        min, max: the ends of a range; None otherwise.
        unit: ISO 4217 code, "percent", "ratio", "count" or a singular unit of measure.
        ucum: UCUM code of a unit of measure; None for money, counts and ratios.
        approx, change, counted, measure, period: qualifiers of the figure; see the ontology.
        base: what a change is measured from, as written ("from 2023", "year on year").
        per: what a price is counted by ("barrel" in "$60 a barrel").
        subject: id of the entity it is about, or None.
        time: EDTF date of the figure; status and speaker as for claims.
        conversion_of: id of the figure that this one restates in another unit, or None.
        changed_from: id of the figure that tells the level before this one, or None.
        confidence: 0 to 1.
        reason: why the confidence is below 1, one clause; empty otherwise.
    """

    id: str
    evidence: Evidence
    value: Number | None = None
    min: Number | None = None
    max: Number | None = None
    unit: str
    ucum: str | None = None
    approx: Approximation = Approximation.EXACT
    change: Change | None = None
    counted: str | None = None
    measure: str | None = None
    base: str | None = None
    period: str | None = None
    per: str | None = None
    subject: str | None = None
    time: str | None = None
    status: Status = Status.ASSERTED
    speaker: str | None = None
    conversion_of: str | None = None
    changed_from: str | None = None
    confidence: Number = Field(ge=0, le=1)
    reason: str = ""

    @model_validator(mode="after")
    def _value_or_range(self) -> "Figure":
        if (self.value is None) == (self.min is None or self.max is None):
            raise ValueError("a figure has either a value or both min and max")
        return self


class Claim(Record):
    """A relation that an article states between two entities.

    Attributes:
        id: local identifier "c1", "c2", … in order of evidence.
        subject, object: ids of entities in the same extraction.
        predicate: any predicate but `hasFigure`, which `Figure.subject` carries.
        status: how the source puts it.
        role: the office or post (`holdsPosition`), lower case without article.
        time: EDTF date of the relation.
        speaker: id of the entity whose words the claim is.
        confidence: 0 to 1.
        rule: name of the rule or model that found it.
        evidence: at least one piece, in text order.
    """

    id: str
    subject: str
    predicate: Predicate
    object: str
    status: Status = Status.ASSERTED
    role: str | None = None
    time: str | None = None
    speaker: str | None = None
    confidence: Number = Field(ge=0, le=1)
    rule: str
    evidence: tuple[Evidence, ...] = Field(min_length=1)


class Extraction(Record):
    """All that was found in one article.

    `article` keeps the text, so that each record of the JSON-lines export can be checked alone.
    """

    article: Article
    items: tuple[Item, ...]
    entities: tuple[Entity, ...]
    figures: tuple[Figure, ...]
    claims: tuple[Claim, ...]
