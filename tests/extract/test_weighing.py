"""Relations of rules and network together, on the real network."""

import pytest
from spacy.language import Language

from kgraph.annotate import load_pipeline
from kgraph.extract.claims import find_claims
from kgraph.extract.opinions import RULE, key_of, role_of, trigger
from kgraph.extract.reading import Filler, Reading
from kgraph.extract.weighing import find_groups
from kgraph.ontology import Predicate

TEXT = (
    "Rwanda's trade minister, after a long night Solange Mukamana, flew to Nairobi. Kenya and "
    "Rwanda signed a transit agreement there, and the African Development Bank will lend "
    "$40 million for the Kagera railway, which links Kigali with Mwanza."
)


@pytest.fixture(scope="module")
def reading(trained: Language) -> Reading:
    return Reading(trained(TEXT))


def _filler(reading: Reading, name: str) -> Filler:
    return next(f for f in reading.fillers if reading.text(f) == name)


def test_each_relation_comes_once_with_a_probability(reading: Reading) -> None:
    groups = list(find_groups(reading))
    keys = [group.key for group in groups]
    assert len(keys) == len(set(keys)) > 0
    assert all(0 < group.confidence <= 1 for group in groups)


def test_without_the_network_the_rules_speak_alone() -> None:
    nlp = load_pipeline()
    nlp.select_pipes(disable=["kgraph_network_relations"])
    doc = nlp(TEXT)
    groups = list(find_groups(Reading(doc)))
    assert groups
    assert all(g.opinion is None and c.rule != RULE for g in groups for c in g.candidates)


def test_what_only_the_network_found_cites_the_sentences_of_both_ends(reading: Reading) -> None:
    text = reading.doc.text
    for claim in find_claims(reading, "a"):
        for piece in claim.evidence:
            assert piece.text == text[piece.start : piece.end]


def test_the_trigger_governs_both_ends(reading: Reading) -> None:
    left, right = _filler(reading, "Kagera railway"), _filler(reading, "Mwanza")
    token = reading.doc[trigger(reading, left, right)]
    for end in (left, right):
        root = reading.doc[end.start : end.end].root
        assert token == root or token.is_ancestor(root)


def test_a_role_is_the_office_named_nearest_in_the_sentence(reading: Reading) -> None:
    assert role_of(reading, _filler(reading, "Solange Mukamana")) == "trade minister"
    assert role_of(reading, _filler(reading, "Mwanza")) is None


def test_symmetric_relations_have_one_key() -> None:
    assert key_of(Predicate.MET_WITH, "e10", "e9") == key_of(Predicate.MET_WITH, "e9", "e10")
    assert key_of(Predicate.VISITED, "e10", "e9") != key_of(Predicate.VISITED, "e9", "e10")
