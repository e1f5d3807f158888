"""Pairs of mentions and references, on the real network."""

from spacy.language import Language

from kgraph.annotate.groups import MENTIONS, REFERENCES
from kgraph.annotate.network.relations import PAIRS

TEXT = (
    "Rwanda's trade minister, Solange Mukamana, flew to Nairobi on Monday. There the minister "
    "signed a transit agreement with Kenya, and she met President Odhiambo Were."
)


def test_pairs_are_of_resolved_mentions_and_never_of_one_thing(trained: Language) -> None:
    doc = trained(TEXT)
    places = {(s.start, s.end, s.id_) for group in (MENTIONS, REFERENCES) for s in doc.spans[group]}
    pairs = doc.user_data[PAIRS]
    assert pairs
    for pair in pairs:
        assert (*pair.left, pair.left_id) in places
        assert (*pair.right, pair.right_id) in places
        assert pair.left_id != pair.right_id


def test_references_mean_entities_of_the_text(trained: Language) -> None:
    doc = trained(TEXT)
    known = {s.id_ for s in doc.spans[MENTIONS]}
    assert doc.spans[REFERENCES]
    assert {s.id_ for s in doc.spans[REFERENCES]} <= known


def test_the_same_text_gives_the_same_scores(trained: Language) -> None:
    first, second = (trained(TEXT).user_data[PAIRS] for _ in range(2))
    assert [p.score.predicates.tolist() for p in first] == [
        p.score.predicates.tolist() for p in second
    ]
