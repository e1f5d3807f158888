"""Writes extraction records of invented articles, the way extraction would."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from kgraph.link import read_ledger
from kgraph.model import (
    Article,
    Claim,
    Entity,
    Evidence,
    Extraction,
    Figure,
    Item,
    Mention,
    Replayed,
)
from kgraph.model import MentionKind as Kind
from kgraph.ontology import EntityType, Predicate, Status

T = EntityType


@dataclass
class Story:
    """An article in the making; things are named by the local ids that `thing` gives."""

    path: str
    text: str
    outlet: str | None = None
    date: str | None = None
    items: Sequence[Item] = ()
    entities: list[Entity] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)

    @property
    def ident(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]

    def thing(self, kind: EntityType, *forms: str, item: int = 0, **more: object) -> str:
        """Add an entity with a mention wherever one of its forms stands; the first is its name."""
        mentions = [
            Mention(start=at, end=at + len(form), text=form, kind=_kind(form), item=item)
            for form in forms
            for at in self._places(form)
        ]
        mentions.sort(key=lambda m: m.start)
        assert mentions, forms
        names = sorted({form for form in forms[1:] if _kind(form) is not Kind.PRONOMINAL})
        ident = f"e{len(self.entities) + 1}"
        fields = {"id": ident, "type": kind, "name": forms[0], "aliases": tuple(names)}
        self.entities.append(Entity.model_validate({**fields, "mentions": tuple(mentions), **more}))
        return ident

    def claim(
        self, subject: str, predicate: Predicate, object_: str, sentence: str, **more: object
    ) -> None:
        """Add a claim that a sentence of the text shows."""
        fields: dict[str, object] = {
            "id": f"c{len(self.claims) + 1}",
            "subject": subject,
            "predicate": predicate,
            "object": object_,
            "confidence": Decimal("0.8"),
            "rule": "verb",
            "evidence": (self.cut(sentence),),
        }
        self.claims.append(Claim.model_validate({**fields, **more}))

    def figure(self, words: str, value: int, unit: str, **more: object) -> None:
        """Add a figure that some words of the text state."""
        fields: dict[str, object] = {
            "id": f"f{len(self.figures) + 1}",
            "evidence": self.cut(words),
            "value": Decimal(value),
            "unit": unit,
            "confidence": Decimal("0.9"),
        }
        self.figures.append(Figure.model_validate({**fields, **more}))

    def cut(self, words: str) -> Evidence:
        start = self.text.index(words)
        return Evidence(article=self.ident, start=start, end=start + len(words), text=words)

    def done(self) -> Extraction:
        return Extraction(
            article=Article(
                id=self.ident,
                path=self.path,
                content_hash=f"sha256:{self.ident}",
                text=self.text,
                outlet=self.outlet,
                date=self.date,
            ),
            items=tuple(self.items) or (Item(index=0, outlet=self.outlet, date=self.date),),
            entities=tuple(self.entities),
            figures=tuple(self.figures),
            claims=tuple(self.claims),
        )

    def _places(self, form: str) -> list[int]:
        places, at = [], self.text.find(form)
        while at >= 0:
            places.append(at)
            at = self.text.find(form, at + len(form))
        return places


def _kind(form: str) -> Kind:
    if form in ("It", "he"):
        return Kind.PRONOMINAL
    return Kind.NOMINAL if form[:1].islower() or form.startswith("The ") else Kind.NAMED


def canal(*, status: Status = Status.PLANNED, date: str = "2031-02-03") -> Story:
    """Ghana is to build a canal; an outlet of its own and a figure."""
    text = (
        "Ghana will dig the Ashanti Canal. The waterway is to cost about $3 billion. "
        "President Ama Mensah of Ghana said so on Monday."
    )
    story = Story("canal.md", text, "Volta Courier", date)
    ghana = story.thing(T.COUNTRY, "Ghana", code="GH", key="GH", wikidata="Q117")
    project = story.thing(T.PROJECT, "Ashanti Canal", "The waterway")
    person = story.thing(T.PERSON, "Ama Mensah", leader=True)
    story.claim(
        ghana,
        Predicate.IMPLEMENTS,
        project,
        "Ghana will dig the Ashanti Canal.",
        status=status,
        speaker=person,
    )
    office = "President Ama Mensah of Ghana said so on Monday."
    story.claim(person, Predicate.HOLDS_POSITION, ghana, office, role="president", rule="title")
    story.figure("about $3 billion", 3_000_000_000, "USD", subject=project, measure="cost")
    return story


def works() -> Story:
    """A week later: the canal is under way and dearer, and a second country joins."""
    text = (
        "Ghana has begun to dig the Ashanti Canal. It will cost $4 billion, Mensah said. "
        "Togo takes part in the Ashanti Canal."
    )
    story = Story("works.md", text, "Lomé Times", "2031-02-10")
    ghana = story.thing(T.COUNTRY, "Ghana", code="GH", key="GH", wikidata="Q117")
    project = story.thing(T.PROJECT, "Ashanti Canal", "It")
    person = story.thing(T.PERSON, "Mensah")
    togo = story.thing(T.COUNTRY, "Togo", code="TG", key="TG")
    begun = "Ghana has begun to dig the Ashanti Canal."
    story.claim(ghana, Predicate.IMPLEMENTS, project, begun, speaker=person)
    story.claim(person, Predicate.HOLDS_POSITION, ghana, begun, role="president")
    joins = "Togo takes part in the Ashanti Canal."
    story.claim(togo, Predicate.PARTICIPATES_IN, project, joins)
    story.figure("$4 billion", 4_000_000_000, "USD", subject=project, measure="cost")
    return story


def write_records(folder: Path, *stories: Story) -> Path:
    """Write the records as a build would and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [story.done().model_dump_json() for story in stories]
    (folder / "extractions.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


DIFFERENT = """\
- different: [{name: Ama Mensah, article: canal.md}, {name: Mensah, article: works.md}]
  date: 2031-03-01
"""
"""A decision that the two who are called Mensah are two people."""


def write_decisions(folder: Path, decisions: str) -> None:
    """Write what people decided the way a build records it."""
    ledger = folder / "ledger.yaml"
    ledger.write_text(decisions, encoding="utf-8")
    records = (Replayed(entry=entry) for entry in read_ledger(ledger).entries)
    lines = [record.model_dump_json(exclude_none=True) for record in records]
    (folder / "decisions.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
