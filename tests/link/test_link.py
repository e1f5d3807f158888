"""Entities of several articles: what becomes one node, what stays apart, and what a claim keeps."""

from decimal import Decimal

import pytest

from kgraph.link import link
from kgraph.model import Evidence, Extraction, Figure, Linked
from kgraph.ontology import EntityType, Predicate, Status
from tests.link.records import article, claim, country, entity

T = EntityType


def names(linked: Linked, kind: EntityType) -> list[str]:
    return sorted(node.name for node in linked.nodes if node.type is kind)


def test_countries_merge_by_code() -> None:
    linked = link(
        [article("a", [country(1, "Chadian", "TD")]), article("b", [country(1, "Chad", "TD")])]
    )
    (node,) = linked.nodes
    assert (node.id, node.name, node.aliases) == ("country/TD", "Chad", ("Chadian",))


def test_a_surname_merges_where_the_office_agrees() -> None:
    post = Predicate.HOLDS_POSITION
    left = article(
        "a",
        [entity(1, T.PERSON, "Ama Mensah", "Mensah"), country(2, "Ghana", "GH")],
        [claim(1, 1, post, 2, source="a")],
    )
    right = article(
        "b",
        [entity(1, T.PERSON, "Mensah"), country(2, "Ghana", "GH")],
        [claim(1, 1, post, 2, source="b")],
    )
    assert names(link([left, right]), T.PERSON) == ["Ama Mensah"]


def test_a_surname_alone_does_not_merge() -> None:
    left = article("a", [entity(1, T.PERSON, "Ama Mensah", "Mensah")])
    right = article("b", [entity(1, T.PERSON, "Mensah")])
    assert names(link([left, right]), T.PERSON) == ["Ama Mensah", "Mensah"]


def test_people_who_share_a_surname_stay_apart() -> None:
    left = article("a", [entity(1, T.PERSON, "Ama Mensah", "Mensah")])
    right = article("b", [entity(1, T.PERSON, "Kofi Mensah", "Mensah")])
    assert names(link([left, right]), T.PERSON) == ["Ama Mensah", "Kofi Mensah"]


def test_romanisations_of_one_name_merge() -> None:
    left = article("a", [entity(1, T.PERSON, "Kassym-Jomart Tokayev")])
    right = article("b", [entity(1, T.PERSON, "Qasym-Jomart Toqaev")])
    assert len(link([left, right]).nodes) == 1


@pytest.mark.parametrize(
    ("kind", "left", "right"),
    [
        (T.ORGANIZATION, "Times of Oman", "Oman Observer"),
        (T.PROJECT, "Rogun dam", "Nurek dam"),
        (T.AGREEMENT, "supply contract", "supply contract"),
        (T.PROJECT, "solar park", "solar park"),
        (T.EVENT, "2029 Asian Beach Games", "2031 Asian Beach Games"),
        (T.PLACE, "South Asia", "Central Asia"),
    ],
)
def test_kept_apart(kind: EntityType, left: str, right: str) -> None:
    linked = link([article("a", [entity(1, kind, left)]), article("b", [entity(1, kind, right)])])
    assert len(linked.nodes) == 2
    assert len({node.id for node in linked.nodes}) == 2


def test_a_name_of_two_types_stays_two() -> None:
    linked = link(
        [
            article("a", [entity(1, T.ORGANIZATION, "Altyn Kum")]),
            article("b", [entity(1, T.PLACE, "Altyn Kum")]),
        ]
    )
    assert [node.id for node in linked.nodes] == ["organization/altyn-kum", "place/altyn-kum"]


def routed(source: str, name: str) -> Extraction:
    ends = [country(2, "Oman", "OM"), country(3, "Iran", "IR"), country(4, "India", "IN")]
    claims = [claim(n, 1, Predicate.CONNECTS, n, source=source) for n in (2, 3, 4)]
    return article(source, [entity(1, T.PROJECT, name, "sea link"), *ends], claims)


def test_a_described_route_merges_by_its_ends() -> None:
    linked = link([routed("a", "sea link from Oman to India"), routed("b", "planned sea link")])
    assert len(names(linked, T.PROJECT)) == 1
    (decision,) = [d for d in linked.decisions if "same route" in dict(d.features)]
    assert dict(decision.features).keys() >= {"same description", "same route"}


def test_one_claim_keeps_the_evidence_of_both_articles() -> None:
    def told_by(source: str) -> Extraction:
        ends = [
            country(1, "Chad", "TD"),
            entity(2, T.ORGANIZATION, "African Union", key="african-union"),
        ]
        return article(source, ends, [claim(1, 1, Predicate.MEMBER_OF, 2, source=source)])

    (found,) = link([told_by("a"), told_by("b")]).claims
    assert [e.article for e in found.evidence] == ["a", "b"]
    assert found.confidence == Decimal("0.96")


def test_a_denied_claim_is_another_claim() -> None:
    def told_by(source: str, status: Status) -> Extraction:
        ends = [country(1, "Chad", "TD"), entity(2, T.ORGANIZATION, "African Union")]
        said = claim(1, 1, Predicate.MEMBER_OF, 2, source=source, status=status)
        return article(source, ends, [said])

    linked = link([told_by("a", Status.ASSERTED), told_by("b", Status.DENIED)])
    assert sorted(c.status.value for c in linked.claims) == ["asserted", "denied"]


def test_the_order_of_articles_changes_nothing() -> None:
    articles = [routed(source, f"sea link {source}") for source in "abc"]
    assert link(articles) == link(reversed(articles))


def test_another_article_renames_nothing() -> None:
    before = link([routed("b", "sea link from Oman to India")])
    after = link(
        [routed("b", "sea link from Oman to India"), article("c", [country(1, "Peru", "PE")])]
    )
    assert {node.id for node in before.nodes} <= {node.id for node in after.nodes}


def test_figures_that_belong_together_still_do() -> None:
    def figure(number: int, **more: str) -> Figure:
        evidence = Evidence(article="a", start=10 * number, end=10 * number + 5, text="xxxxx")
        return Figure(
            id=f"f{number}",
            evidence=evidence,
            value=Decimal(number),
            unit="tonne",
            confidence=Decimal(1),
        ).model_copy(update=more)

    figures = (figure(1, changed_from="f2"), figure(2), figure(3, conversion_of="f2"))
    linked = link([article("a", []).model_copy(update={"figures": figures})])
    now, before, restated = sorted(linked.figures, key=lambda node: node.evidence[0].start)
    assert now.figure.changed_from == before.id
    assert restated.figure.conversion_of == before.id
    assert (before.figure.changed_from, before.figure.conversion_of) == (None, None)
