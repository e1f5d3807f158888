"""Public documents in the form of Re-DocRED."""

import json
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer

from training.errors import TrainingError
from training.examples import UNASKED
from training.public import FILES, PUBLIC_OUTPUTS, PUBLIC_TYPES, load_public

DOCUMENT = {
    "title": "Lake Turgan",
    "sents": [
        ["Lake", "Turgan", "lies", "in", "Mongolia", "."],
        ["It", "is", "fed", "by", "the", "Khar", "."],
        ["Fishing", "ended", "there", "."],
        ["Mongolia", "protects", "it", "."],
    ],
    "vertexSet": [
        [{"name": "Lake Turgan", "pos": [0, 2], "sent_id": 0, "type": "LOC"}],
        [
            {"name": "Mongolia", "pos": [4, 5], "sent_id": 0, "type": "LOC"},
            {"name": "Mongolia", "pos": [0, 1], "sent_id": 3, "type": "LOC"},
        ],
        [{"name": "Khar", "pos": [5, 6], "sent_id": 1, "type": "LOC"}],
    ],
    "labels": [
        {"h": 0, "t": 1, "r": "P17", "evidence": [0]},
        {"h": 2, "t": 1, "r": "P17", "evidence": [1]},
        {"h": 2, "t": 0, "r": "P403", "evidence": [1]},
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in FILES:
        (tmp_path / name).write_text(json.dumps([DOCUMENT]), encoding="utf-8")
    return tmp_path


def test_documents_become_examples(folder: Path, tokenizer: Tokenizer) -> None:
    first, second = load_public(folder, tokenizer)
    assert first.mentions == second.mentions
    assert [m.sentence for m in first.mentions] == [0, 0, 1, 3]
    example = first.example(0, len(first.pieces.ids), np.random.default_rng(0))
    assert example.spans.shape[-1] == len(PUBLIC_TYPES)
    assert set(example.kinds.tolist()) == {PUBLIC_TYPES.index("LOC")}
    # P17 is the more frequent one, so it is the first output.
    rows = {tuple(ends): row for row, ends in enumerate(example.pairs.indices.tolist())}
    assert example.wanted[rows[0, 1]].nonzero()[0].tolist() == [0]
    assert example.wanted[rows[2, 0]].nonzero()[0].tolist() == [1]
    assert example.wanted[rows[1, 0]].sum() == 0


def test_only_near_mentions_are_paired(folder: Path, tokenizer: Tokenizer) -> None:
    document = load_public(folder, tokenizer)[0]
    example = document.example(0, len(document.pieces.ids), np.random.default_rng(0))
    assert {3} & {n for ends in example.pairs.indices.tolist() for n in ends} == set()
    assert example.asked.shape == (len(example.pairs.indices), PUBLIC_OUTPUTS)
    assert example.asked.all()
    assert (example.statuses == UNASKED).all()


def test_a_missing_file_is_named_in_one_line(tmp_path: Path, tokenizer: Tokenizer) -> None:
    with pytest.raises(TrainingError, match=FILES[0]) as caught:
        load_public(tmp_path, tokenizer)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", ["{", '[{"sents": []}]', '["text"]', "[1]"])
def test_another_file_is_refused(folder: Path, tokenizer: Tokenizer, content: str) -> None:
    (folder / FILES[1]).write_text(content, encoding="utf-8")
    with pytest.raises(TrainingError):
        load_public(folder, tokenizer)
