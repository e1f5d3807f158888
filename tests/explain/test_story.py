"""What is told of nodes, claims, figures and pairs."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from kgraph.errors import ConfigurationError, GraphError
from kgraph.explain import (
    Build,
    ClaimExplanation,
    FigureStory,
    NodeStory,
    PairStory,
    explain,
    explain_claim,
    explain_figure,
    explain_node,
    explain_pair,
    load_build,
    render,
)
from kgraph.link import link
from kgraph.model import Extraction, Item, Linked
from kgraph.ontology import Predicate, Status
from tests.explain.newsroom import DIFFERENT, Story, T, canal, works, write_decisions, write_records

CANAL, PERSON = "project/ashanti-canal", "person/ama-mensah"


@pytest.fixture(scope="module")
def build() -> Build:
    return Build([works().done(), canal().done()])


def test_a_node_shows_its_mentions_with_sentence_outlet_and_date(build: Build) -> None:
    story = explain_node(build, CANAL)
    told = [(m.kind.value, m.quote.text, m.quote.outlet, m.quote.date) for m in story.mentions]
    assert told[:2] == [
        ("named", "Ashanti Canal", "Volta Courier", "2031-02-03"),
        ("nominal", "The waterway", "Volta Courier", "2031-02-03"),
    ]
    assert ("pronominal", "It", "Lomé Times", "2031-02-10") in told
    assert story.mentions[1].quote.sentence == "The waterway is to cost about $3 billion."


def test_a_node_shows_what_each_article_calls_it(build: Build) -> None:
    story = explain_node(build, PERSON)
    assert [(m.path, m.name, m.outlets, m.dates, m.mentions) for m in story.members] == [
        ("canal.md", "Ama Mensah", ("Volta Courier",), ("2031-02-03",), 1),
        ("works.md", "Mensah", ("Lomé Times",), ("2031-02-10",), 1),
    ]
    assert story.leader


def test_a_merge_is_explained_by_weighed_signs(build: Build) -> None:
    (judgement,) = explain_node(build, PERSON).merged
    (decision,) = [d for d in build.linked.decisions if build.homes[d.left] == PERSON]
    assert judgement.same
    assert judgement.merged
    assert [(r.sign, r.weight) for r in judgement.reasons] == list(decision.features)


def test_a_node_has_its_figures_and_what_it_says(build: Build) -> None:
    project, person = explain_node(build, CANAL), explain_node(build, PERSON)
    assert [f.wording for f in project.figures] == [
        "3,000,000,000 USD, cost",
        "4,000,000,000 USD, cost",
    ]
    assert {c.predicate for c in project.claims} == {
        Predicate.IMPLEMENTS,
        Predicate.PARTICIPATES_IN,
    }
    assert [c.status for c in person.says] == [Status.ASSERTED, Status.PLANNED]


def test_a_claim_tells_rule_words_and_voices(build: Build) -> None:
    (held,) = [c for c in build.linked.claims if c.predicate is Predicate.HOLDS_POSITION]
    story = explain_claim(build, held.id).claim
    assert story.outlets == ("Lomé Times", "Volta Courier")
    assert [w.rules for w in story.witnesses] == [("title",), ("verb",)]
    assert [w.subject_as for w in story.witnesses] == [("Ama Mensah",), ()]
    assert [w.object_as for w in story.witnesses] == [("Ghana",), ("Ghana",)]
    assert [w.confidence for w in story.witnesses] == [Decimal("0.8")] * 2
    assert story.confidence == Decimal("0.96")
    assert story.role == "president"


def test_a_claim_names_those_that_say_it_otherwise(build: Build) -> None:
    planned = next(c for c in build.linked.claims if c.status is Status.PLANNED)
    explanation = explain_claim(build, planned)
    assert explanation.claim.speaker is not None
    assert explanation.claim.speaker.id == PERSON
    assert [c.status for c in explanation.otherwise] == [Status.ASSERTED]


def test_the_claim_of_a_figure_quotes_the_whole_sentence(build: Build) -> None:
    claim = next(c for c in build.linked.claims if c.predicate is Predicate.HAS_FIGURE)
    story = explain_claim(build, claim).claim
    assert story.object.type == "Figure"
    assert all(w.quote.sentence.endswith(".") for w in story.witnesses)
    assert all(w.rules == () for w in story.witnesses)


def test_a_figure_tells_subject_and_sentence(build: Build) -> None:
    figure = next(f for f in build.linked.figures if f.figure.value == 4_000_000_000)
    story = explain_figure(build, figure.id)
    assert story.subject is not None
    assert story.subject.id == CANAL
    assert story.quotes[0].sentence == "It will cost $4 billion, Mensah said."


def test_quotes_are_cut_exactly(build: Build) -> None:
    for node in build.nodes:
        for mention in explain_node(build, node).mentions:
            quote = mention.quote
            text = build.extractions[quote.article].article.text
            assert text[quote.start : quote.end] == quote.text
            assert quote.text in quote.sentence


def test_an_item_of_a_digest_speaks_with_its_own_outlet() -> None:
    digest = Story("digest.txt", "Peru won. Chile lost.", "Digest", "2031-01-01")
    digest.items = [
        Item(index=0, outlet="Digest", date="2031-01-01"),
        Item(index=1, outlet="Andes Post", date="XXXX-12-30"),
    ]
    digest.thing(T.COUNTRY, "Peru", code="PE")
    digest.thing(T.COUNTRY, "Chile", code="CL", item=1)
    build = Build([digest.done()])
    (mention,) = explain_node(build, "country/CL").mentions
    assert (mention.quote.outlet, mention.quote.date) == ("Andes Post", "XXXX-12-30")
    assert explain_node(build, "country/PE").members[0].outlets == ("Digest",)


def test_two_names_of_one_thing_in_one_article(build: Build) -> None:
    story = explain_pair(build, CANAL, CANAL, names=("the waterway", "Ashanti Canal"))
    assert (story.same, story.both) == (True, ("canal.md",))
    assert [q.text for q in story.quotes] == ["Ashanti Canal", "The waterway"]
    assert story.judgements == ()


def test_two_names_of_one_thing_in_two_articles(build: Build) -> None:
    story = explain_pair(build, PERSON, PERSON, names=("Ama Mensah", "mensah"))
    assert (story.same, story.both) == (True, ())
    (judgement,) = story.judgements
    assert judgement.same
    assert {judgement.left.name, judgement.right.name} == {"Ama Mensah", "Mensah"}


def test_two_things_of_two_types_and_the_claims_between_them(build: Build) -> None:
    story = explain_pair(build, "country/GH", CANAL)
    assert not story.same
    assert "different types" in story.verdict
    assert story.both == ("canal.md", "works.md")
    assert {c.predicate for c in story.claims} == {Predicate.IMPLEMENTS}


def test_two_people_who_were_compared() -> None:
    left, right = Story("a.txt", "Kofi Boateng left."), Story("b.txt", "Yaw Boateng came.")
    left.thing(T.PERSON, "Kofi Boateng")
    right.thing(T.PERSON, "Yaw Boateng")
    build = Build([left.done(), right.done()])
    story = explain_pair(build, "person/kofi-boateng", "person/yaw-boateng")
    assert not story.same
    assert not story.claims
    for judgement in story.judgements:
        assert not judgement.same
        assert not judgement.merged
    kept = explain_node(build, "person/kofi-boateng")
    assert kept.apart == story.judgements


def test_two_things_that_never_met() -> None:
    left, right = Story("a.txt", "The Rogun Dam held."), Story("b.txt", "The Tema Port opened.")
    left.thing(T.PROJECT, "Rogun Dam")
    right.thing(T.PROJECT, "Tema Port")
    build = Build([left.done(), right.done()])
    story = explain_pair(build, "project/rogun-dam", "project/tema-port")
    assert "never compared" in story.verdict


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Ghana", NodeStory), ("claim", ClaimExplanation), ("figure", FigureStory)],
)
def test_a_name_gets_the_story_of_its_thing(build: Build, name: str, kind: type) -> None:
    ident = {"claim": min(build.claims), "figure": min(build.figures)}.get(name, name)
    assert isinstance(explain(build, ident), kind)


def test_two_names_get_the_story_of_a_pair(build: Build) -> None:
    story = explain(build, "Ghana", "togo")
    assert isinstance(story, PairStory)
    assert (story.left_name, story.right.id) == ("Ghana", "country/TG")


@pytest.mark.parametrize("names", [(), ("Ghana", "Togo", "Peru")])
def test_one_name_or_two(build: Build, names: tuple[str, ...]) -> None:
    with pytest.raises(ConfigurationError, match="one name or two"):
        explain(build, *names)


def test_a_claim_is_no_half_of_a_pair(build: Build) -> None:
    with pytest.raises(ConfigurationError, match="no node"):
        explain(build, "Ghana", min(build.claims))


def test_what_is_not_there_is_an_error(build: Build) -> None:
    for wrong in (explain_node, explain_claim, explain_figure):
        with pytest.raises(GraphError, match="no such"):
            wrong(build, "country/XX")
    with pytest.raises(GraphError, match="no such node"):
        explain_pair(build, "country/GH", "country/XX")


def test_the_order_of_the_articles_does_not_matter(build: Build) -> None:
    other = Build([canal().done(), works().done()])
    for node in build.nodes:
        assert explain_node(build, node) == explain_node(other, node)


def decided(decisions: str, folder: Path) -> Build:
    write_records(folder, canal(), works())
    write_decisions(folder, decisions)
    return load_build(folder)


def test_a_decision_of_a_person_is_told(tmp_path: Path) -> None:
    build = decided(DIFFERENT, tmp_path)
    left, right = sorted(n.id for n in build.nodes.values() if n.type is T.PERSON)
    story = explain(build, left, right)
    assert isinstance(story, PairStory)
    assert not story.same
    assert story.judgements[0].person
    assert not story.judgements[0].same
    assert any("decided by a person" in line.text for line in render(story))


def test_a_claim_that_a_person_called_wrong_is_explained_still(
    build: Build, tmp_path: Path
) -> None:
    wrong = next(c for c in build.linked.claims if c.predicate is Predicate.PARTICIPATES_IN)
    other = decided(f"- wrong: {{id: {wrong.id}}}\n  date: 2031-03-01\n", tmp_path)
    assert wrong.id not in other.claims
    story = explain(other, wrong.id)
    assert isinstance(story, ClaimExplanation)
    assert story.rejected
    assert any("called this claim wrong" in line.text for line in render(story))
    kept = explain_claim(build, wrong.id)
    assert not kept.rejected


def test_a_former_identifier_leads_to_what_the_node_is_now(build: Build) -> None:
    def merged(extractions: Sequence[Extraction]) -> Linked:
        linked = link(extractions)
        return linked.model_copy(update={"redirects": (("person/old", PERSON),)})

    other = Build(list(build.extractions.values()), linker=merged)
    story = explain(other, "https://example.org/id/person/old")
    assert isinstance(story, NodeStory)
    assert story.node.id == PERSON
