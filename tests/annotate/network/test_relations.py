"""Pairs of mentions and references, on the real network."""

import numpy as np
from spacy.language import Language

from kgraph.annotate.groups import MENTIONS, REFERENCES
from kgraph.annotate.network.relations import PAIRS, _Mention, _resolve
from kgraph.encoder import Marked, PairScore
from kgraph.encoder.labels import PREDICATES, STATUSES
from kgraph.ontology import EntityType

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


def test_a_reference_means_something_of_its_own_type() -> None:
    """What the network says of other pairs under "corefers" was never taught and means nothing."""
    marks = [
        _mention(0, 5, "e1", EntityType.COUNTRY),
        _mention(6, 10, "e2", EntityType.PROJECT),
        _mention(11, 19, "", EntityType.PROJECT),
    ]
    nothing = np.zeros(len(PREDICATES), dtype=np.float32)
    statuses = np.zeros(len(STATUSES), dtype=np.float32)
    scores = [PairScore(2, n, nothing, chance, statuses) for n, chance in ((0, 0.99), (1, 0.7))]
    assert dict(_resolve(marks, scores)) == {2: "e2"}
    assert dict(_resolve(marks, scores[:1])) == {}


def _mention(start: int, end: int, ident: str, kind: EntityType) -> _Mention:
    entity = ident or f"?{start}"
    return _Mention(start, end, ident, Marked(start, end, kind, bool(ident), entity))
