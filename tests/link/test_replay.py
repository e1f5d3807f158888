"""People's decisions: they win over scores, survive rebuilds, and are reported if they are void."""

from decimal import Decimal

import pytest

from kgraph.link import link
from kgraph.model import (
    ClaimReference,
    Extraction,
    Ledger,
    LedgerEntry,
    Linked,
    ThingReference,
)
from kgraph.ontology import EntityType, Predicate
from tests.link.records import article, claim, country, entity, holder

T = EntityType


def entry(verdict: str, *things: str | tuple[str, str], **more: object) -> LedgerEntry:
    named = [
        ThingReference(node=one)
        if isinstance(one, str)
        else ThingReference(name=one[0], article=one[1])
        for one in things
    ]
    fields = {"verdict": verdict, "things": named, "date": "2026-02-14", **more}
    return LedgerEntry.model_validate(fields)


def decided(extractions: list[Extraction], *entries: LedgerEntry) -> Linked:
    return link(extractions, ledger=Ledger(entries=entries))


def groups(linked: Linked, kind: EntityType = T.PERSON) -> list[list[str]]:
    return sorted([m.article for m in node.members] for node in linked.nodes if node.type is kind)


def reasons(linked: Linked) -> list[str]:
    return [one.reason for one in linked.unapplied]


MENSAHS = [
    holder("a", "Ama Mensah", of="GH"),
    holder("b", "Mensah"),
    holder("c", "Ama Mensah", of="GH"),
    holder("d", "Ama Mensah", of="TG"),
]


def test_without_decisions_the_score_decides() -> None:
    assert groups(link(MENSAHS)) == [["a", "c"], ["b"], ["d"]]


def test_same_joins_what_the_score_does_not() -> None:
    linked = decided(MENSAHS, entry("same", ("Mensah", "b.txt"), ("Ama Mensah", "d.txt")))
    assert groups(linked) == [["a", "c"], ["b", "d"]]
    assert reasons(linked) == []
    assert [d.score for d in linked.decisions if d.person] == [Decimal(1)]


def test_same_joins_even_what_contradicts() -> None:
    linked = decided(MENSAHS, entry("same", ("Ama Mensah", "a.txt"), ("Ama Mensah", "d.txt")))
    assert ["a", "c", "d"] in groups(linked)


def test_different_parts_what_the_score_joins() -> None:
    linked = decided(MENSAHS, entry("different", ("Ama Mensah", "a.txt"), ("Ama Mensah", "c.txt")))
    assert groups(linked) == [["a"], ["b"], ["c"], ["d"]]
    assert len({node.id for node in linked.nodes}) == len(linked.nodes)


def test_a_mention_can_be_taken_out_of_its_node() -> None:
    (node,) = [n.id for n in link(MENSAHS).nodes if len(n.members) == 2 and n.type is T.PERSON]
    linked = decided(MENSAHS, entry("different", ("Ama Mensah", "c.txt"), node))
    assert groups(linked) == [["a"], ["b"], ["c"], ["d"]]


def test_different_survives_another_article() -> None:
    apart = entry("different", ("Ama Mensah", "a.txt"), ("Ama Mensah", "c.txt"))
    linked = decided([*MENSAHS, holder("e", "Ama Mensah", of="GH")], apart)
    assert not any({"a", "c"} <= set(group) for group in groups(linked))


def test_a_former_identifier_still_names_its_thing() -> None:
    before = link([holder("b", "A. Mensah")])
    (old,) = [node.id for node in before.nodes]
    later = [holder("b", "A. Mensah"), holder("a", "Ama Mensah", of="GH")]
    joined = entry("same", old, "person/ama-mensah")
    linked = decided(later, joined)
    assert groups(linked) == [["a", "b"]]
    named = decided(later, joined, entry("rename", old, to="Ama K. Mensah", date="2026-02-15"))
    assert [n.name for n in named.nodes if n.type is T.PERSON] == ["Ama K. Mensah"]


def test_the_later_decision_holds_and_the_earlier_is_reported() -> None:
    pair = (("Mensah", "b.txt"), ("Ama Mensah", "a.txt"))
    joined, parted = entry("same", *pair), entry("different", *pair, date="2026-03-01")
    linked = decided(MENSAHS, parted, joined)
    assert ["b"] in groups(linked)
    assert [one.entry for one in linked.unapplied] == [joined]
    again = entry("same", *pair, date="2026-04-01")
    linked = decided(MENSAHS, parted, again)
    assert ["a", "b", "c"] in groups(linked)
    assert [one.entry for one in linked.unapplied] == [parted]


def test_joining_round_a_parting_is_reported() -> None:
    linked = decided(
        MENSAHS,
        entry("different", ("Ama Mensah", "a.txt"), ("Ama Mensah", "d.txt")),
        entry("same", ("Mensah", "b.txt"), ("Ama Mensah", "a.txt")),
        entry("same", ("Mensah", "b.txt"), ("Ama Mensah", "d.txt")),
    )
    assert reasons(linked) == ["other decisions keep the two apart"]


@pytest.mark.parametrize(
    ("things", "reason"),
    [
        (("person/nobody", "person/ama-mensah"), "no thing in this build"),
        ((("Ama Mensah", "z.txt"), ("Mensah", "b.txt")), "the article is not in this build"),
        ((("Kofi", "a.txt"), ("Mensah", "b.txt")), "no thing in this build"),
        (("person/ama-mensah", ("Mensah", "b.txt")), "several things"),
    ],
)
def test_what_is_not_there_is_reported(
    things: tuple[str | tuple[str, str], ...], reason: str
) -> None:
    linked = decided(MENSAHS, entry("same", *things))
    assert [one.startswith(reason) for one in reasons(linked)] == [True]
    assert groups(linked) == groups(link(MENSAHS))


def test_a_type_is_set_for_the_whole_node() -> None:
    told = [article(i, [entity(1, T.PERSON, "Altyn Kum")]) for i in "ab"]
    linked = decided(told, entry("retype", "person/altyn-kum", to="Place"))
    assert [(n.id, n.type) for n in linked.nodes] == [("place/altyn-kum", T.PLACE)]
    assert ("person/altyn-kum", "place/altyn-kum") in linked.redirects
    also = entry("rename", "place/altyn-kum", to="Altyn-Kum", date="2026-02-15")
    linked = decided(told, entry("retype", "person/altyn-kum", to="Place"), also)
    assert [n.name for n in linked.nodes] == ["Altyn-Kum"]


def test_a_retyped_thing_meets_its_like() -> None:
    told = [
        article("a", [entity(1, T.PERSON, "Altyn Kum")]),
        article("b", [entity(1, T.PLACE, "Altyn Kum")]),
    ]
    linked = decided(told, entry("retype", "person/altyn-kum", to="Place"))
    assert groups(linked, T.PLACE) == [["a", "b"]]


def test_a_new_name_keeps_the_old_one_as_alias() -> None:
    told = [article("a", [entity(1, T.PROJECT, "Tema New Port")])]
    linked = decided(told, entry("rename", "project/tema-new-port", to="Port of Tema"))
    (node,) = linked.nodes
    assert (node.id, node.name) == ("project/tema-new-port", "Port of Tema")
    assert node.aliases == ("Tema New Port",)


def _membership(source: str) -> Extraction:
    ends = [country(1, "Chad", "TD"), entity(2, T.ORGANIZATION, "Lake Union")]
    return article(source, ends, [claim(1, 1, Predicate.MEMBER_OF, 2, source=source)])


SAID = ClaimReference(subject="country/TD", predicate="memberOf", object="organization/lake-union")


def test_a_wrong_claim_leaves_the_graph_and_is_kept_aside() -> None:
    linked = decided([_membership("a")], entry("wrong", claim=SAID))
    assert linked.claims == ()
    assert [c.predicate for c in linked.rejected] == [Predicate.MEMBER_OF]


def test_a_right_claim_is_certain() -> None:
    (found,) = link([_membership("a")]).claims
    linked = decided([_membership("a")], entry("right", claim=ClaimReference(id=found.id)))
    assert [c.confidence for c in linked.claims] == [Decimal(1)]


def test_a_claim_is_found_again_after_its_end_was_merged() -> None:
    (found,) = link([_membership("a")]).claims
    by_both = SAID.model_copy(update={"id": found.id})
    other = article("b", [entity(1, T.ORGANIZATION, "Union of the Lake")])
    joined = entry("same", "organization/lake-union", "organization/union-of-the-lake")
    linked = decided([_membership("a"), other], joined, entry("wrong", claim=by_both))
    assert (linked.claims, reasons(linked)) == ((), [])


def test_a_claim_that_nobody_makes_any_more_is_reported() -> None:
    linked = decided([_membership("a")], entry("wrong", claim=ClaimReference(id="claim/0")))
    assert reasons(linked) == ["no claim in this build says so"]
    assert len(linked.claims) == 1


def test_decisions_do_not_depend_on_the_order_of_articles() -> None:
    said = entry("same", ("Mensah", "b.txt"), ("Ama Mensah", "d.txt"))
    assert decided(MENSAHS, said) == decided(MENSAHS[::-1], said)
