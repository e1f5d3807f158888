"""The parts under the component: profiles, features, weights, the empty "it"."""

import pytest
from spacy.language import Language

from kgraph.annotate.coreference.anaphors import Family, find_anaphors
from kgraph.annotate.coreference.component import Coreference
from kgraph.annotate.coreference.discourse import Discourse
from kgraph.annotate.coreference.expletive import is_expletive
from kgraph.annotate.coreference.profile import profiles
from kgraph.annotate.coreference.rank import options
from kgraph.annotate.coreference.weights import WEIGHTS
from kgraph.annotate.groups import REFERENCES
from tests.annotate.coreference.marked_doc import marked_doc

_TEXT = (
    "Mrs ⟦Person:Lin Okafor⟧, chair of the lender ⟦Organization:Oru Trust⟧, met ⟦Country:Malta⟧'s "
    "prime minister, ⟦Person:Paul Zammit⟧, in ⟦Place:Valletta⟧. She said the lender would finance "
    "the ⟦Project:Gozo tunnel⟧. The Maltese premier praised it, and the country its bank."
)


def test_every_family_has_its_column() -> None:
    assert set(WEIGHTS) == {family.value for family in Family}


def test_weights_pull_the_way_language_does() -> None:
    assert WEIGHTS["its"]["clause_subject"] > 0 > WEIGHTS["its"]["gap_3"]
    assert WEIGHTS["person"]["other_gender"] < 0 < WEIGHTS["person"]["gender"]
    assert WEIGHTS["noun"]["other_class"] < 0 < WEIGHTS["noun"]["named_so"]


def test_all_candidates_fit_the_types_and_none_is_an_option(annotator: Language) -> None:
    doc = marked_doc(annotator, _TEXT)
    discourse = Discourse(doc)
    rows = {a.head: options(a, discourse) for a in find_anaphors(doc, discourse.named)}
    assert rows
    for head, found in rows.items():
        assert found[0][0] == ""
        people = [i for i, _ in found if i and discourse.types[i].value == "Person"]
        assert not people or doc[head].lower_ in {"she", "premier"}


def test_profiles_read_titles_and_appositions(annotator: Language) -> None:
    doc = marked_doc(annotator, _TEXT)
    by_name = {row[2]: profiles(doc)[row[0]] for row in doc.user_data["kgraph_entities"]}
    assert by_name["Lin Okafor"].feminine is True
    assert "lender" in by_name["Oru Trust"].nouns
    assert "premier" in by_name["Paul Zammit"].nouns
    assert by_name["Valletta"].capital == "MT"
    assert by_name["Gozo tunnel"].feminine is None


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        ("It is clear that trade fell.", True),
        ("It was agreed that trade should grow.", True),
        ("It seems that trade fell.", True),
        ("It is a port.", False),
        ("It was ratified in May.", False),
        ("It sells copper.", False),
    ],
)
def test_an_empty_it(annotator: Language, text: str, empty: bool) -> None:
    assert is_expletive(annotator(text)[0]) is empty


def test_the_component_writes_sorted_references_and_repeats_itself(annotator: Language) -> None:
    doc = marked_doc(annotator, _TEXT)
    first = [(s.start, s.end, s.id_, s.label_) for s in Coreference()(doc).spans[REFERENCES]]
    again = [(s.start, s.end, s.id_, s.label_) for s in Coreference()(doc).spans[REFERENCES]]
    assert first
    assert first == sorted(first) == again


def test_a_doc_without_names_has_no_references(annotator: Language) -> None:
    assert len(Coreference()(marked_doc(annotator, "He said it was his.")).spans[REFERENCES]) == 0
