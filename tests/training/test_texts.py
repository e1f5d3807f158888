"""From marks to labels: what is stated, what is asked, and what is left open."""

import numpy as np
import pytest
from tokenizers import Tokenizer

from corpus.passage import Passage, load
from kgraph.encoder.labels import ALLOWED, COREFERS, PREDICATES, STATUSES, TYPES
from kgraph.encoder.pieces import Range
from kgraph.encoder.windows import windows
from kgraph.ontology import Predicate, Status
from training.examples import UNASKED, Example
from training.recipe import Recipe
from training.texts import Text, text_of

PARTY_TO, MET, VISITED, FINANCES, MEMBER = (
    PREDICATES.index(p)
    for p in (
        Predicate.PARTY_TO,
        Predicate.MET_WITH,
        Predicate.VISITED,
        Predicate.FINANCES,
        Predicate.MEMBER_OF,
    )
)
MALAWI, COMPACT, SHIRE, IT, BANDA, DUARTE, BEIRA, HER = range(8)


def row(text: Text, left: int, right: int) -> int:
    """The row of a pair of mentions."""
    return int(text.labels.pairs.indices.tolist().index([left, right]))


def words(passage: Passage, text: Text, first: int, last: int) -> str:
    return passage.text[text.pieces.starts[first] : text.pieces.ends[last]]


def test_mentions_are_those_marked(passage: Passage, text: Text) -> None:
    found = [words(passage, text, m.first, m.last) for m in text.mentions]
    assert found == [
        "Malawi",
        "Shire",
        "Shire Valley Water Compact",
        "It",
        "Thoko Banda",
        "Ines Duarte",
        "Beira",
        "her",
    ] or found[1:3] == ["Shire Valley Water Compact", "Shire"]
    assert [m.sentence for m in text.mentions] == [0, 0, 0, 1, 2, 2, 2, 2]
    assert [m.named for m in text.mentions] == [True, True, True, False, True, True, True, False]


@pytest.fixture(scope="session")
def places(passage: Passage, text: Text) -> dict[str, int]:
    """The number of each mention, by its words."""
    return {words(passage, text, m.first, m.last): n for n, m in enumerate(text.mentions)}


def test_a_stated_relation_is_wanted(text: Text, places: dict[str, int]) -> None:
    pair = row(text, places["Malawi"], places["Shire Valley Water Compact"])
    assert text.labels.wanted[pair, PARTY_TO] == 1
    assert text.labels.asked[pair, PARTY_TO]
    assert text.labels.statuses[pair] == STATUSES.index(Status.ASSERTED)
    # What the text does not say of the two is not wanted, but asked.
    assert text.labels.wanted[pair, FINANCES] == 0
    assert text.labels.asked[pair, FINANCES]


def test_another_mention_of_related_entities_is_left_open(
    text: Text, places: dict[str, int]
) -> None:
    pair = row(text, places["It"], places["Shire Valley Water Compact"])
    assert text.labels.wanted[pair, PARTY_TO] == 0
    assert not text.labels.asked[pair, PARTY_TO]
    assert text.labels.asked[pair, FINANCES]
    assert text.labels.statuses[pair] == UNASKED


def test_a_symmetric_relation_is_stated_both_ways(text: Text, places: dict[str, int]) -> None:
    for left, right in (("Thoko Banda", "Ines Duarte"), ("Ines Duarte", "Thoko Banda")):
        assert text.labels.wanted[row(text, places[left], places[right]), MET] == 1


def test_statuses_are_those_of_the_relation(text: Text, places: dict[str, int]) -> None:
    pair = row(text, places["Thoko Banda"], places["Beira"])
    assert text.labels.wanted[pair, VISITED] == 1
    assert text.labels.statuses[pair] == STATUSES.index(Status.PLANNED)
    other = row(text, places["Ines Duarte"], places["Beira"])
    assert text.labels.wanted[other, VISITED] == 0
    assert text.labels.statuses[other] == UNASKED


def test_evidence_without_mentions_points_to_the_nearest_before(
    text: Text, places: dict[str, int]
) -> None:
    """ "Dues will be paid" mentions nobody; the person stands a sentence before, the compact too
    far for a pair."""
    pairs = text.labels.pairs.indices[text.labels.wanted[:, PARTY_TO] == 1].tolist()
    assert pairs == [[places["Malawi"], places["Shire Valley Water Compact"]]]


def test_a_reference_means_its_antecedent_and_nothing_else(
    text: Text, places: dict[str, int]
) -> None:
    pair = row(text, places["her"], places["Ines Duarte"])
    assert text.labels.wanted[pair, COREFERS] == 1
    wrong = row(text, places["her"], places["Thoko Banda"])
    assert text.labels.asked[wrong, COREFERS]
    assert text.labels.wanted[wrong, COREFERS] == 0


def test_only_what_is_asked_is_wanted(text: Text) -> None:
    assert (text.labels.asked | (text.labels.wanted == 0)).all()


def test_nothing_is_asked_that_the_ontology_forbids(text: Text) -> None:
    for (left, right), asked in zip(
        text.labels.pairs.indices.tolist(), text.labels.asked, strict=True
    ):
        allowed = ALLOWED[text.mentions[left].kind, text.mentions[right].kind]
        assert not asked[:COREFERS][~allowed].any()


def test_statements_and_references_are_always_shown(text: Text) -> None:
    always = (text.labels.wanted.sum(axis=1) > 0) | text.labels.asked[:, COREFERS]
    assert (text.odds[always] == 1).all()
    assert (text.odds > 0).all()


def test_far_pairs_that_state_nothing_are_shown_less_often(
    text: Text, places: dict[str, int], recipe: Recipe
) -> None:
    far = row(text, places["Thoko Banda"], places["Shire"])
    assert text.odds[far] == recipe.pair_odds[2]


def marked(example: Example) -> set[tuple[int, int, int]]:
    """Class, first and last piece of the spans that are wanted."""
    found = zip(*np.nonzero(example.spans), strict=True)
    return {(kind, start, start + further) for start, further, kind in found}


def test_marks_survive_the_way_into_an_example(passage: Passage, text: Text) -> None:
    """Each mark is a span of its class in the window, and the other way round."""
    example = text.example(0, len(text.pieces.ids), np.random.default_rng(0))
    kinds = {entity.id: entity.type for entity in passage.entities}
    wanted = {
        (
            TYPES.index(kinds[mark.ident]) + (0 if mark.named else len(TYPES)),
            passage.marked.words(mark),
        )
        for mark in passage.marked.marks
    }
    # Pieces of a window count from its begin mark.
    found = {(k, words(passage, text, a - 1, b - 1)) for k, a, b in marked(example)}
    assert found == wanted


def test_a_window_holds_what_lies_wholly_in_it(text: Text) -> None:
    first, after = 0, text.mentions[3].first
    example = text.example(first, after, np.random.default_rng(0))
    assert len(example.mentions) == 3
    assert example.ids.shape == example.shapes.shape == (after - first + 2,)
    assert (example.ids[0], example.ids[-1]) == (101, 102)
    assert (example.pairs.indices < 3).all()


def test_windows_begin_at_their_own_begin_mark(text: Text) -> None:
    """The same mention has the place it has in use, wherever its window begins."""
    start = text.mentions[4].first
    example = text.example(start, len(text.pieces.ids), np.random.default_rng(0))
    assert example.mentions[0].first == 1
    assert example.mentions[0].entity == "e4"


def test_draws_leave_out_pairs_that_state_nothing(text: Text) -> None:
    whole = len(text.pieces.ids)
    sizes = {len(text.example(0, whole, np.random.default_rng(n)).wanted) for n in range(20)}
    assert len(sizes) > 1
    assert max(sizes) <= len(text.odds)
    for seed in range(5):
        example = text.example(0, whole, np.random.default_rng(seed))
        assert example.wanted.sum() == text.labels.wanted.sum()


def test_passages_of_the_corpus_keep_all_their_marks(tokenizer: Tokenizer, recipe: Recipe) -> None:
    """With paragraphs for sentences, a few passages of every style."""
    for passage in load()[::97]:
        text = text_of(tokenizer, passage, paragraphs(passage), recipe)
        entities = {entity.id for entity in passage.entities}
        marks = {
            (passage.marked.words(m), m.named, m.ident)
            for m in passage.marked.marks
            if m.ident in entities
        }
        found = {(words(passage, text, m.first, m.last), m.named, m.entity) for m in text.mentions}
        assert found == marks
        assert (text.labels.wanted[:, :COREFERS].sum(axis=0) > 0).any()
        assert all(
            len(text.example(*window, np.random.default_rng(0)).ids) <= 322
            for window in windows(text.pieces.sentences)
        )


def paragraphs(passage: Passage) -> list[Range]:
    ends = [n for n in range(len(passage.text)) if passage.text.startswith("\n\n", n)]
    starts = [0, *(end + 2 for end in ends)]
    return list(zip(starts, [*ends, len(passage.text)], strict=True))
