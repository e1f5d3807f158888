"""A passage with every kind of annotation, cut by hand, for the tests of the training."""

from importlib.resources import as_file, files

import pytest
from tokenizers import Tokenizer

from corpus.passage import Passage
from kgraph.encoder.pieces import Range
from training.recipe import Recipe
from training.texts import Text, text_of

MARKUP = (
    "⟦e1:Malawi⟧ joined the ⟦e2:⟦e3:Shire⟧ Valley Water Compact⟧ in May. "
    "⟦e1~It⟧ had long been asked to. "
    "⟦e4:Thoko Banda⟧ met ⟦e5:Ines Duarte⟧, and will travel to ⟦e6:Beira⟧ with ⟦e5~her⟧. "
    "Dues will be paid in full next spring."
)
SENTENCES = 4


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    """The tokeniser that ships, which is the one of the base model."""
    with as_file(files("kgraph.encoder") / "files") as folder:
        return Tokenizer.from_file(str(folder / "tokenizer.json"))


@pytest.fixture(scope="session")
def passage() -> Passage:
    names = {
        "e1": ("Country", "Malawi"),
        "e2": ("Agreement", "Shire Valley Water Compact"),
        "e3": ("Place", "Shire"),
        "e4": ("Person", "Thoko Banda"),
        "e5": ("Person", "Ines Duarte"),
        "e6": ("Place", "Beira"),
    }
    relations = [
        ("e1", "partyTo", "e2", "asserted", "Malawi joined the Shire Valley Water Compact"),
        ("e4", "metWith", "e5", "asserted", "Thoko Banda met Ines Duarte"),
        ("e4", "visited", "e6", "planned", "will travel to Beira"),
        # Its words mention neither end.
        ("e4", "partyTo", "e2", "planned", "Dues will be paid in full"),
    ]
    return Passage.model_validate(
        {
            "doc": "T9901",
            "genre": "wire",
            "date": "2024-05-02",
            "headline": "Compact grows",
            "markup": MARKUP,
            "entities": [{"id": i, "type": t, "name": n} for i, (t, n) in names.items()],
            "relations": [
                {"s": s, "p": p, "o": o, "status": status, "evidence": evidence}
                for s, p, o, status, evidence in relations
            ],
        }
    )


@pytest.fixture(scope="session")
def sentences(passage: Passage) -> list[Range]:
    """Where the four sentences stand."""
    ends = [n + 1 for n, char in enumerate(passage.text) if char == "."]
    starts = [0, *(end + 1 for end in ends[:-1])]
    return list(zip(starts, ends, strict=True))


@pytest.fixture(scope="session")
def recipe() -> Recipe:
    return Recipe()


@pytest.fixture(scope="session")
def text(tokenizer: Tokenizer, passage: Passage, sentences: list[Range], recipe: Recipe) -> Text:
    """The passage as the network sees it."""
    return text_of(tokenizer, passage, sentences, recipe)
