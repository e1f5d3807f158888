"""What is told of two builds that differ in one way each."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from kgraph.changes import Changes, compare
from kgraph.explain import Build, load_build
from kgraph.link import link
from kgraph.model import Extraction, Linked
from kgraph.ontology import Predicate, Status
from tests.explain.newsroom import DIFFERENT, Story, T, canal, works, write_decisions, write_records


def changes(old: list[Story], new: list[Story]) -> Changes:
    return compare(Build([s.done() for s in old]), Build([s.done() for s in new]))


def claims(found: Changes) -> list[tuple[str, str, str, str]]:
    return [
        (c.kind.value, c.claim.subject.name, c.claim.predicate.value, c.claim.status.value)
        for c in found.claims
    ]


def nodes(found: Changes) -> list[tuple[str, list[str], list[str]]]:
    return [(c.kind.value, [n.id for n in c.before], [n.id for n in c.after]) for c in found.nodes]


def weekly() -> Changes:
    return changes([canal()], [canal(), works()])


def test_the_same_build_has_no_changes() -> None:
    found = changes([canal(), works()], [works(), canal()])
    assert not found.any


def test_a_new_article_is_named() -> None:
    (article,) = weekly().articles
    assert (article.kind, article.path, article.outlet) == ("new", "works.md", "Lomé Times")


def test_a_claim_with_another_status_leads() -> None:
    first = weekly().claims[0]
    assert (first.kind, first.claim.predicate) == ("status", Predicate.IMPLEMENTS)
    assert first.details == ("status: planned → asserted",)
    (quote,) = first.quotes
    assert quote.sentence == "Ghana has begun to dig the Ashanti Canal."
    assert (quote.outlet, quote.date, first.cause) == ("Lomé Times", "2031-02-10", "new article")


def test_new_claims_and_more_evidence_are_told_apart() -> None:
    assert claims(weekly())[1:] == [
        ("new", "Togo", "participatesIn", "asserted"),
        ("more evidence", "Ama Mensah", "holdsPosition", "asserted"),
    ]
    more = weekly().claims[-1]
    assert more.details == ("1 more sentence", "confidence: 0.8 → 0.96")
    assert [q.path for q in more.quotes] == ["works.md"]


def test_new_nodes_and_nodes_in_more_articles() -> None:
    found = weekly()
    assert [entry for entry in nodes(found) if entry[0] == "new"] == [("new", [], ["country/TG"])]
    changed = {c.after[0].id: c.details for c in found.nodes if c.kind == "changed"}
    assert changed["country/GH"] == ("in 1 more article",)
    assert changed["person/ama-mensah"] == ("also called Mensah", "in 1 more article")
    assert found.nodes[0].quotes[0].sentence == "Togo takes part in the Ashanti Canal."


def test_a_new_figure_names_what_was_known() -> None:
    (figure,) = weekly().figures
    assert (figure.kind, figure.wording) == ("new", "4,000,000,000 USD, cost")
    assert figure.earlier == ("3,000,000,000 USD, cost — Volta Courier, 2031-02-03 (canal.md)",)
    assert figure.quotes[0].sentence == "It will cost $4 billion, Mensah said."


def test_the_other_way_round_everything_is_gone() -> None:
    found = changes([canal(), works()], [canal()])
    assert [a.kind for a in found.articles] == ["gone"]
    assert {kind for kind, *_ in claims(found)} == {"less evidence", "gone"}
    assert ("gone", ["country/TG"], []) in nodes(found)
    assert [(f.kind, f.quotes[0].path) for f in found.figures] == [("gone", "works.md")]
    gone = [c for c in found.claims if c.kind == "gone"]
    assert {c.cause for c in gone} == {"article gone"}
    assert all(q.path == "works.md" for c in found.claims for q in c.quotes)


def test_a_status_that_is_read_otherwise_is_one_change() -> None:
    found = changes([canal()], [canal(status=Status.PROPOSED)])
    (change,) = found.claims
    assert (change.kind, change.details) == ("status", ("status: planned → proposed",))
    assert change.cause == "read or linked otherwise"
    assert (found.nodes, found.figures) == ((), ())


def test_another_speaker_is_a_changed_claim() -> None:
    old, new = canal(), canal()
    new.claims[0] = new.claims[0].model_copy(update={"speaker": None, "time": "2031"})
    (change,) = changes([old], [new]).claims
    assert change.kind == "changed"
    assert change.details == ("time: none → 2031", "speaker: person/ama-mensah → none")


def test_a_known_claim_in_other_words_says_so() -> None:
    other = Story("other.md", "Ghana digs the Ashanti Canal from 2033.")
    ghana = other.thing(T.COUNTRY, "Ghana", code="GH", key="GH")
    project = other.thing(T.PROJECT, "Ashanti Canal")
    other.claim(
        ghana, Predicate.IMPLEMENTS, project, other.text, status=Status.PLANNED, time="2033"
    )
    (change,) = changes([canal()], [canal(), other]).claims
    assert (change.kind, change.details) == ("new", ("known with another time, role or speaker",))


def test_a_figure_that_is_read_otherwise() -> None:
    old, new = canal(), canal()
    update = {"measure": "price", "subject": "e1"}
    new.figures[0] = new.figures[0].model_copy(update=update)
    found = changes([old], [new])
    (change,) = found.figures
    assert change.kind == "changed"
    assert change.details == (
        "measure: cost → price",
        "subject: project/ashanti-canal → country/GH",
    )
    assert found.claims == ()


def edited(story: Story, before: str, after: str) -> Story:
    """The same article with some words replaced ahead of everything else."""
    copy = Story(story.path, story.text.replace(before, after), story.outlet, story.date)
    shift = len(after) - len(before)
    for entity in story.entities:
        moved = [
            m.model_copy(update={"start": m.start + shift, "end": m.end + shift})
            for m in entity.mentions
        ]
        copy.entities.append(entity.model_copy(update={"mentions": tuple(moved)}))
    for claim in story.claims:
        cut = tuple(copy.cut(e.text) for e in claim.evidence)
        copy.claims.append(claim.model_copy(update={"evidence": cut}))
    for figure in story.figures:
        cut_words = copy.cut(figure.evidence.text)
        copy.figures.append(figure.model_copy(update={"evidence": cut_words}))
    return copy


def test_an_edited_article_keeps_what_it_still_says() -> None:
    new = edited(canal(), "Ghana will dig", "Update. Ghana will dig")
    found = changes([canal()], [new])
    assert [(a.kind, a.path) for a in found.articles] == [("edited", "canal.md")]
    assert (found.nodes, found.claims, found.figures) == ((), (), ())


def test_a_moved_article_is_no_change_of_what_it_says() -> None:
    moved = canal()
    moved.path = "archive/canal.md"
    found = changes([canal()], [moved])
    assert [(a.kind, a.before, a.path) for a in found.articles] == [
        ("moved", "canal.md", "archive/canal.md")
    ]
    assert (found.nodes, found.claims, found.figures) == ((), (), ())


def two_places() -> list[Story]:
    left, right = Story("a.txt", "The Tema Port opened."), Story("b.txt", "Tema Harbour grew.")
    left.thing(T.PROJECT, "Tema Port")
    right.thing(T.PROJECT, "Tema Harbour")
    ghana = [s.thing(T.COUNTRY, s.text[:8].strip(), code="GH", key="GH") for s in (left, right)]
    for story, country in zip((left, right), ghana, strict=True):
        story.claim(country, Predicate.IMPLEMENTS, "e1", story.text)
    return [left, right]


def joined(extractions: Sequence[Extraction]) -> Linked:
    """Links as if the knowledge had come to know that the two ports are one."""
    return link([_renamed(record) for record in extractions])


def _renamed(record: Extraction) -> Extraction:
    port, *others = record.entities
    port = port.model_copy(update={"name": "Port of Tema", "key": "port-of-tema"})
    return record.model_copy(update={"entities": (port, *others)})


@pytest.fixture
def builds() -> tuple[Build, Build]:
    records = [story.done() for story in two_places()]
    apart, together = Build(records), Build(records, linker=joined)
    assert len(apart.nodes) == 3
    assert len(together.nodes) == 2
    return apart, together


def test_a_merge_is_no_node_gone_and_no_claim_changed(builds: tuple[Build, Build]) -> None:
    found = compare(*builds)
    (merge,) = [c for c in found.nodes if c.kind == "merged"]
    assert [n.name for n in merge.before] == ["Tema Harbour", "Tema Port"]
    assert [n.name for n in merge.after] == ["Port of Tema"]
    assert {q.path for q in merge.quotes} == {"a.txt", "b.txt"}
    assert merge.reasons
    assert merge.cause == "read or linked otherwise"
    assert {c.kind for c in found.claims} <= {"more evidence"}


def test_a_split_is_the_way_back(builds: tuple[Build, Build]) -> None:
    apart, together = builds
    found = compare(together, apart)
    (split,) = [c for c in found.nodes if c.kind == "split"]
    assert ([len(split.before)], [len(split.after)]) == ([1], [2])
    assert split.reasons
    assert not [c for c in found.nodes if c.kind in ("new", "gone")]


def test_a_node_with_another_identifier_is_renamed() -> None:
    records = [story.done() for story in two_places()[:1]]
    found = compare(Build(records), Build(records, linker=joined))
    (change,) = [c for c in found.nodes if c.kind == "renamed"]
    assert (change.before[0].name, change.after[0].name) == ("Tema Port", "Port of Tema")
    assert "name: Tema Port → Port of Tema" in change.details
    assert found.claims == ()


def test_a_person_who_tells_two_apart_splits_the_node(tmp_path: Path) -> None:
    folder = write_records(tmp_path, canal(), works())
    old = load_build(folder)
    write_decisions(folder, DIFFERENT)
    found = compare(old, load_build(folder))
    (split,) = [c for c in found.nodes if c.kind == "split"]
    assert [n.name for n in split.before] == ["Ama Mensah"]
    assert sorted(n.name for n in split.after) == ["Ama Mensah", "Mensah"]


def test_a_retyped_node_is_the_same_node(tmp_path: Path) -> None:
    folder = write_records(tmp_path, canal())
    old = load_build(folder)
    retype = "- retype: project/ashanti-canal\n  to: Place\n  date: 2031-03-01\n"
    write_decisions(folder, retype)
    found = compare(old, load_build(folder))
    changed = [c for c in found.nodes if c.kind in ("renamed", "changed")]
    assert [c.details for c in changed] == [("type: Project → Place",)]
    assert not [c for c in found.nodes if c.kind in ("new", "gone")]


def test_a_node_that_all_its_articles_left_is_known_by_its_identifier() -> None:
    found = changes([canal()], [works()])
    assert "country/GH" not in [n.id for c in found.nodes if c.kind == "gone" for n in c.before]
    assert "country/GH" not in [n.id for c in found.nodes if c.kind == "new" for n in c.after]


def test_the_order_of_the_articles_does_not_matter() -> None:
    assert weekly() == changes([canal()], [works(), canal()])
