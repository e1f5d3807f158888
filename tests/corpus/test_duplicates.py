"""Copies, long common stretches, and invented names in two splits."""

from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.duplicates import alike, check_duplicates, runs, words
from corpus.faults import CorpusError
from corpus.passage import Entity, Passage
from corpus.shared import SharedName, is_invented, read_reviewed, shared_names
from corpus.splits import Splits
from kgraph.ontology import EntityType

MakePassage = Callable[..., Passage]

STORY = (
    "The ferry that links ⟦e1:{0}⟧ with the far shore will not sail before June, its owner told "
    "passengers who had queued since dawn. Engineers found cracks in two pistons, and spare parts "
    "are held up at a customs shed. Fishermen offered to carry letters and medicine meanwhile, "
    "for a price that the harbour master called fair."
)
OTHER = (
    "Voters in ⟦e1:{0}⟧ go back to the polls in a fortnight because no list won outright. Turnout "
    "fell short of what pollsters had promised, most of all among the young. Three of the smaller "
    "parties want seats in whatever cabinet follows; none has said yet whose."
)
SPLITS = Splits(development=("T1001",), heldout=("T1301",))


def test_a_copy_under_other_names_is_found(plain: MakePassage) -> None:
    left = plain("T0101", STORY.format("Osh"))
    right = plain("T0102", STORY.format("Port Moresby"), e1="Place=Port Moresby")
    [pair] = alike([right, left])
    assert (pair.left, pair.right, pair.containment) == ("T0101", "T0102", 1.0)


def test_a_copy_with_every_eighth_word_changed_is_found(plain: MakePassage) -> None:
    text = STORY.format("Osh").split(" ")
    edited = [word if i % 8 or "⟦" in word else "however" for i, word in enumerate(text)]
    assert alike([plain("T0101", " ".join(text)), plain("T0102", " ".join(edited))])


def test_a_copied_paragraph_in_a_longer_text_is_found(plain: MakePassage) -> None:
    left = plain("T0101", STORY.format("Osh"))
    right = plain("T0102", OTHER.format("Osh") + "\n\n" + STORY.format("Osh"))
    assert [pair.right for pair in alike([left, right])] == ["T0102"]


def test_independent_texts_of_one_place_are_not_alike(plain: MakePassage) -> None:
    texts = [plain("T0101", STORY.format("Osh")), plain("T0102", OTHER.format("Osh"))]
    assert alike(texts) == []
    assert check_duplicates(texts) == []


def test_ten_words_in_a_row_are_found(plain: MakePassage) -> None:
    left = plain("T0101", OTHER.format("Osh"))
    right = plain(
        "T0102",
        "In ⟦e1:Osh⟧ the turnout fell short of what pollsters had promised, MOST of them say.",
    )
    assert runs([left, right], length=11) == []
    [run] = runs([left, right])
    assert run.words == "turnout fell short of what pollsters had promised most of"
    assert any("share the words" in fault.what for fault in check_duplicates([left, right]))


def test_a_long_name_is_one_word(plain: MakePassage) -> None:
    body = "Office for the Rescue of Old Ferries and of All Their Crews"
    texts = [
        plain(doc, f"{start} the ⟦e1:{body}⟧ {end}", e1=f"Organization={body}")
        for doc, start, end in (("T0101", "He left", "last year."), ("T0102", "Who pays", "now?"))
    ]
    assert runs(texts) == []
    assert words(texts[0], typed=False) == ["he", "left", "the", body, "last", "year"]
    assert words(texts[0], typed=True) == ["he", "left", "the", "Organization", "last", "year"]


def test_a_name_inside_a_name_does_not_count_twice(plain: MakePassage) -> None:
    passage = plain(
        "T0101", "on the ⟦e1:⟦e2:Osh⟧ road⟧ ⟦e2~there⟧", e1="Project=Osh road", e2="Place=Osh"
    )
    assert words(passage, typed=True) == ["on", "the", "Project", "there"]


def _named(plain: MakePassage, doc: str, kind: str, name: str) -> Passage:
    return plain(doc, f"They spoke of ⟦e1:{name}⟧.", e1=f"{kind}={name}")


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("Person", "Aliya Serikova"),
        ("Organization", "Vostok Gate Terminals"),
        ("Project", "Taldy Bridge"),
        ("Agreement", "Taldy Charter"),
    ],
)
def test_an_invented_name_in_two_splits_is_found(plain: MakePassage, kind: str, name: str) -> None:
    texts = [_named(plain, doc, kind, name) for doc in ("T1301", "T0101", "T0102")]
    assert shared_names(texts, SPLITS) == [
        SharedName(EntityType(kind), name, ("T0101", "T0102", "T1301"))
    ]
    assert shared_names(texts, SPLITS, [name.upper()]) == []
    assert shared_names(texts[1:], SPLITS) == []  # both are for training


def test_training_and_development_share_no_names_either(plain: MakePassage) -> None:
    texts = [_named(plain, doc, "Person", "Aliya Serikova") for doc in ("T0101", "T1001")]
    assert [shared.docs for shared in shared_names(texts, SPLITS)] == [("T0101", "T1001")]


def test_accents_and_case_hide_no_shared_name(plain: MakePassage) -> None:
    texts = [
        _named(plain, "T0101", "Person", "João Araújo-Pinto"),
        _named(plain, "T1301", "Person", "Joao Araujo-Pinto"),
    ]
    assert len(shared_names(texts, SPLITS)) == 1


@pytest.mark.parametrize(
    ("kind", "name", "invented"),
    [
        ("Person", "Kassym-Jomart Tokayev", False),
        ("Person", "Kassym-Jomart Serikov", True),
        ("Organization", "World Bank", False),
        ("Organization", "World Bank of Ferries", True),
        ("Organization", "energy ministry", False),
        ("Organization", "Ministry of Energy", False),
        ("Organization", "Energy Ministry", False),
        ("Organization", "Ministry Logistics Group", True),
        ("Project", "solar park", False),
        ("Project", "Baku–Tbilisi railway", False),
        ("Project", "Baku–Tbilisi Skyway", True),
        ("Agreement", "memorandum on Kazakh wheat", False),
        ("Place", "Nowhere Point", False),
        ("Event", "Nowhere Games", False),
    ],
)
def test_what_counts_as_invented(kind: str, name: str, invented: bool) -> None:
    assert is_invented(Entity(id="e1", type=EntityType(kind), name=name)) is invented


@pytest.mark.parametrize("text", ["- name: Osh", "real: [{name: Osh}]", "{"])
def test_a_bad_list_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "reviewed.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CorpusError, match="no lists of reviewed names"):
        read_reviewed(path)
