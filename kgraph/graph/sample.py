"""A small graph for documentation and trials: two invented articles about an invented railway.

In: nothing. Out: `sample`, the linked records of both articles, complete with offsets. It is the
input of the examples in this package; nothing in it was extracted by kgraph.
"""

import hashlib
from decimal import Decimal

from kgraph.model import Article, EntityRef, Evidence, Figure, FigureNode, Linked, LinkedClaim, Node
from kgraph.ontology import Approximation, EntityType, Predicate, Status

_RAIL = (
    "President Aliya Serikova of Kazakhstan opened the works near Karatau. "
    "Kazakhstan has begun to lay the Steppe Railway. "
    "The line will cost about $2.5 billion. It is to reach Uzbekistan in 2031."
)
_TRANSIT = (
    "Kazakhstan and Uzbekistan signed the Transit Accord. "
    'Kazakh President Aliya Serikova called it "a beginning".'
)


def sample() -> Linked:
    """Give the linked records of two invented articles.

    >>> linked = sample()
    >>> len(linked.nodes), len(linked.figures), len(linked.claims)
    (5, 1, 7)
    """
    rail = _article(_RAIL, "rail.md", title="Works on the Steppe Railway begin", date="2027-05-03")
    transit = _article(_TRANSIT, "transit.md", title="Two neighbours sign", date="2027-05-09")
    money = _figure(rail)
    articles = sorted((rail, transit), key=lambda article: article.id)
    return Linked(
        articles=tuple(articles),
        nodes=_nodes(rail, transit),
        figures=(money,),
        claims=_claims(rail, transit, money),
    )


def _article(text: str, path: str, *, title: str, date: str) -> Article:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(
        id=digest[:16],
        path=path,
        content_hash=f"sha256:{digest}",
        text=text,
        title=title,
        outlet="The Steppe Courier",
        date=date,
        url=f"https://courier.example/{path.removesuffix('.md')}",
        lang="en",
    )


def _cut(article: Article, text: str) -> Evidence:
    start = article.text.index(text)
    return Evidence(article=article.id, start=start, end=start + len(text), text=text)


def _nodes(rail: Article, transit: Article) -> tuple[Node, ...]:
    def refs(*places: tuple[Article, str]) -> tuple[EntityRef, ...]:
        pairs = sorted((article.id, local) for article, local in places)
        return tuple(EntityRef(article=article, entity=local) for article, local in pairs)

    return (
        Node(
            id="agreement/transit-accord",
            type=EntityType.AGREEMENT,
            name="Transit Accord",
            members=refs((transit, "e3")),
            mentions=1,
        ),
        Node(
            id="country/KZ",
            type=EntityType.COUNTRY,
            name="Kazakhstan",
            aliases=("Astana", "Kazakh"),
            code="KZ",
            wikidata="Q232",
            members=refs((rail, "e2"), (transit, "e1")),
            mentions=4,
        ),
        Node(
            id="country/UZ",
            type=EntityType.COUNTRY,
            name="Uzbekistan",
            code="UZ",
            wikidata="Q265",
            members=refs((rail, "e4"), (transit, "e2")),
            mentions=2,
        ),
        Node(
            id="person/aliya-serikova",
            type=EntityType.PERSON,
            name="Aliya Serikova",
            leader=True,
            members=refs((rail, "e1"), (transit, "e4")),
            mentions=2,
        ),
        Node(
            id="project/steppe-railway",
            type=EntityType.PROJECT,
            name="Steppe Railway",
            aliases=("line",),
            members=refs((rail, "e3")),
            mentions=2,
        ),
    )


def _figure(rail: Article) -> FigureNode:
    evidence = _cut(rail, "about $2.5 billion")
    record = Figure(
        id="f1",
        evidence=evidence,
        value=Decimal(2_500_000_000),
        unit="USD",
        approx=Approximation.ABOUT,
        measure="cost",
        subject="project/steppe-railway",
        confidence=Decimal("0.9"),
    )
    return FigureNode(id="figure/steppe-railway-cost", figure=record, evidence=(evidence,))


def _claims(rail: Article, transit: Article, money: FigureNode) -> tuple[LinkedClaim, ...]:
    country, person, project = "country/KZ", "person/aliya-serikova", "project/steppe-railway"
    signed = _cut(transit, "Kazakhstan and Uzbekistan signed the Transit Accord.")
    office = (
        _cut(rail, "President Aliya Serikova of Kazakhstan opened the works near Karatau."),
        _cut(transit, 'Kazakh President Aliya Serikova called it "a beginning".'),
    )
    laid = _cut(rail, "Kazakhstan has begun to lay the Steppe Railway.")
    reach = _cut(rail, "It is to reach Uzbekistan in 2031.")
    cost = _cut(rail, "The line will cost about $2.5 billion.")
    accord, figure = "agreement/transit-accord", money.id
    return (
        _claim("c1", (country, Predicate.IMPLEMENTS, project), (laid,)),
        _claim("c2", (country, Predicate.PARTY_TO, accord), (signed,)),
        _claim("c3", ("country/UZ", Predicate.PARTY_TO, accord), (signed,)),
        _claim("c4", (person, Predicate.HOLDS_POSITION, country), office, role="president"),
        _claim(
            "c5",
            (project, Predicate.CONNECTS, "country/UZ"),
            (reach,),
            status=Status.PLANNED,
            time="2031",
        ),
        _claim("c6", (project, Predicate.HAS_FIGURE, figure), (cost,)),
        _claim("c7", (project, Predicate.CONNECTS, country), (laid,), time="2027-05"),
    )


def _claim(
    name: str,
    triple: tuple[str, Predicate, str],
    evidence: tuple[Evidence, ...],
    *,
    status: Status = Status.ASSERTED,
    **qualifiers: str,
) -> LinkedClaim:
    subject, predicate, object_ = triple
    return LinkedClaim(
        id=f"claim/{name}",
        subject=subject,
        predicate=predicate,
        object=object_,
        status=status,
        role=qualifiers.get("role"),
        time=qualifiers.get("time"),
        confidence=Decimal("0.8"),
        evidence=evidence,
    )
