"""Sentences are cut once, and again only when the text is another."""

import json
from pathlib import Path

import pytest

from corpus.passage import Passage
from kgraph.encoder.pieces import Range
from training import sentences as module
from training.sentences import sentences as cut


def reworded(passage: Passage, markup: str) -> Passage:
    """Another passage; a copy would keep the marks that were parsed already."""
    return Passage.model_validate(passage.model_dump() | {"markup": markup})


def test_sentences_are_those_of_the_pipeline(
    passage: Passage, sentences: list[Range], tmp_path: Path
) -> None:
    assert cut([passage], tmp_path) == [sentences]
    assert (tmp_path / "sentences.json").is_file()


def test_known_texts_are_not_cut_again(
    passage: Passage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = cut([passage], tmp_path)

    def refuse(**_: object) -> None:
        raise AssertionError("the pipeline was loaded again")

    monkeypatch.setattr(module, "load_pipeline", refuse)
    assert cut([passage, passage], tmp_path) == [*first, *first]
    changed = reworded(passage, passage.markup + " More.")
    with pytest.raises(AssertionError, match="loaded again"):
        cut([changed], tmp_path)


def test_two_texts_do_not_push_each_other_out(passage: Passage, tmp_path: Path) -> None:
    other = reworded(passage, "⟦e1:Malawi⟧ waited. So did others.")
    cut([passage], tmp_path)
    cut([other], tmp_path)
    assert len(json.loads((tmp_path / "sentences.json").read_text(encoding="utf-8"))) == 2
