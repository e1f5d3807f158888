"""Linked records made by a seeded generator, with every kind of node, claim and qualifier."""

import hashlib
from collections.abc import Sequence
from decimal import Decimal
from random import Random
from typing import NamedTuple

from kgraph.model import (
    Article,
    EntityRef,
    Evidence,
    Figure,
    FigureNode,
    Linked,
    LinkedClaim,
    Node,
)
from kgraph.ontology import PREDICATES, Approximation, Change, EntityType, Predicate, Status

WORDS = ("Amber", "Bridge", "Coastal", "Delta", "Eastern", "Grain", "Harbour", "Northern", "of")
CODES = ("AR", "DE", "KE", "NO", "VN")
TIMES = (None, None, "2026", "2026-11", "2026-02-30", "2024/2026", "/2030", "XXXX-02-04", "203X")
UNITS = ("USD", "EUR", "percent", "ratio", "count", "tonne", "TEU")


class Sizes(NamedTuple):
    """How much of everything to make."""

    articles: int = 5
    entities: int = 24
    figures: int = 14
    claims: int = 50


USUAL = Sizes()


def make_linked(
    seed: int, *, sizes: Sizes = USUAL, names: Sequence[str] = (), mixed: bool = False
) -> Linked:
    """Make linked records.

    Args:
        seed: the same seed gives the same records.
        sizes: how much of everything.
        names: names for the first entities; the others get random words.
        mixed: whether the records come in random order instead of sorted.
    """
    random = Random(seed)
    articles = [_article(random, i) for i in range(sizes.articles)]
    nodes = [_node(random, i, articles, names) for i in range(sizes.entities)]
    figures: list[FigureNode] = []
    for i in range(sizes.figures):
        figures.append(_figure(random, i, articles, nodes, figures))
    claims = [_claim(random, i, articles, nodes) for i in range(sizes.claims)]
    claims += [_about(random, figure) for figure in figures if figure.figure.subject]
    if mixed:
        random.shuffle(articles)
        random.shuffle(nodes)
        random.shuffle(figures)
        random.shuffle(claims)
    else:
        articles.sort(key=lambda a: a.id)
        nodes.sort(key=lambda n: n.id)
        claims.sort(key=lambda c: c.id)
    return Linked(
        articles=tuple(articles), nodes=tuple(nodes), figures=tuple(figures), claims=tuple(claims)
    )


def _article(random: Random, i: int) -> Article:
    text = f"Report {i}. " + " ".join(random.choice(WORDS) for _ in range(120))
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(
        id=digest[:16],
        path=f"news/{i:03}.txt",
        content_hash=f"sha256:{digest}",
        text=text,
        title=random.choice((None, f"Title {i}")),
        outlet=random.choice((None, "The Delta Post", "Harbour News")),
        date=random.choice((None, f"2026-0{i % 9 + 1}-1{i % 10}")),
        url=random.choice((None, f"https://news.example/a b/{i}?x=|")),
        lang=random.choice((None, "en", "en_GB")),
    )


def cut(random: Random, article: Article) -> Evidence:
    start = random.randrange(0, 300)
    end = start + random.randrange(1, 80)
    return Evidence(article=article.id, start=start, end=end, text=article.text[start:end])


def _cuts(random: Random, articles: list[Article]) -> tuple[Evidence, ...]:
    return tuple(cut(random, random.choice(articles)) for _ in range(random.randint(1, 3)))


def _name(random: Random) -> str:
    return " ".join(random.choice(WORDS) for _ in range(random.randint(1, 4)))


def _node(random: Random, i: int, articles: list[Article], names: Sequence[str]) -> Node:
    type_ = list(EntityType)[i % len(EntityType)]
    where = sorted(a.id for a in random.sample(articles, random.randint(1, len(articles))))
    return Node(
        id=f"{type_.lower()}/n{i}",
        type=type_,
        name=names[i] if i < len(names) else _name(random),
        aliases=tuple(sorted({_name(random) for _ in range(random.randint(0, 2))})),
        code=CODES[i // len(EntityType) % len(CODES)] if type_ is EntityType.COUNTRY else None,
        leader=type_ is EntityType.PERSON and random.random() < 0.5,
        wikidata=random.choice((None, f"Q{i + 1}")),
        members=tuple(EntityRef(article=a, entity=f"e{i}") for a in where),
        mentions=len(where) + random.randint(0, 6),
    )


def _figure(
    random: Random,
    i: int,
    articles: list[Article],
    nodes: list[Node],
    earlier: list[FigureNode],
) -> FigureNode:
    evidence = cut(random, random.choice(articles))
    low = Decimal(random.choice(("5", "7000000000", "0.50", "1E+3")))
    spread = random.random() < 0.3
    figure = Figure(
        id=f"f{i}",
        evidence=evidence,
        value=None if spread else low,
        min=low if spread else None,
        max=low * 2 if spread else None,
        unit=random.choice(UNITS),
        approx=random.choice(list(Approximation)),
        change=random.choice((None, *Change)),
        counted=random.choice((None, "ships")),
        measure=random.choice((None, "harvest")),
        period=random.choice((None, "year")),
        subject=random.choice(nodes).id if random.random() < 0.9 else None,
        time=random.choice(TIMES),
        status=random.choice(list(Status)),
        speaker=random.choice((None, random.choice(nodes).id)),
        conversion_of=random.choice(earlier).id if earlier and random.random() < 0.2 else None,
        confidence=Decimal(random.choice(("0.5", "0.940", "1"))),
    ).model_copy(update=_details(i, earlier))
    return FigureNode(id=f"figure/f{i:03}", figure=figure, evidence=(evidence,))


def _details(i: int, earlier: list[FigureNode]) -> dict[str, str | None]:
    """Further qualifiers of a figure, drawn apart: the numbers of other tests rest on the rest."""
    random = Random(f"details {i}")
    return {
        "ucum": random.choice((None, "t", "{TEU}")),
        "base": random.choice((None, "from 2024")),
        "per": random.choice((None, "barrel")),
        "changed_from": random.choice(earlier).id if earlier and random.random() < 0.2 else None,
    }


def _about(random: Random, node: FigureNode) -> LinkedClaim:
    return LinkedClaim(
        id=f"claim/of-{node.id.removeprefix('figure/')}",
        subject=node.figure.subject or "",
        predicate=Predicate.HAS_FIGURE,
        object=node.id,
        status=node.figure.status,
        time=node.figure.time,
        speaker=node.figure.speaker,
        confidence=node.figure.confidence,
        evidence=node.evidence,
    )


def _claim(random: Random, i: int, articles: list[Article], nodes: list[Node]) -> LinkedClaim:
    predicate = random.choice([p for p in Predicate if p is not Predicate.HAS_FIGURE])
    rule = PREDICATES[predicate]
    subject = random.choice([n for n in nodes if n.type in rule.subjects])
    object_ = random.choice([n for n in nodes if n.type in rule.objects])
    return LinkedClaim(
        id=f"claim/{random.randrange(10**9):09}-{i}",
        subject=subject.id,
        predicate=predicate,
        object=object_.id,
        status=random.choice(list(Status)),
        role="minister" if predicate is Predicate.HOLDS_POSITION else None,
        time=random.choice(TIMES),
        speaker=random.choice((None, random.choice(nodes).id)),
        confidence=Decimal(random.choice(("0.5", "0.940", "1"))),
        evidence=_cuts(random, articles),
    )
