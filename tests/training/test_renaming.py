"""Other names for the same things: what changes and what never does."""

import numpy as np
import pytest
from tokenizers import Tokenizer

from kgraph.encoder.labels import TYPES
from kgraph.ontology import EntityType
from training.examples import Example
from training.renaming import Renamed, renamed
from training.texts import Text

SHARES = [0.0, 0.5, 1.0]


@pytest.fixture(scope="session")
def other(tokenizer: Tokenizer, text: Text) -> Text:
    """The same passage with other names: pieces of each sort to choose from."""
    rye = tokenizer.token_to_id("rye")
    assert rye is not None
    ids = text.pieces.ids.copy()
    for mention in text.mentions:
        if mention.named:
            ids[mention.first : mention.last + 1] = rye
    return text._replace(pieces=text.pieces._replace(ids=ids))


def drawn(texts: list[Text], tokenizer: Tokenizer, share: float, seed: int) -> Example:
    source: Renamed = renamed(texts, tokenizer, share)[0]
    return source.example(0, len(source.pieces.ids), np.random.default_rng(seed))


def original(text: Text, seed: int) -> Example:
    return text.example(0, len(text.pieces.ids), np.random.default_rng(seed))


def test_without_a_share_nothing_changes(text: Text, other: Text, tokenizer: Tokenizer) -> None:
    example = drawn([text, other], tokenizer, 0.0, seed=1)
    assert example.ids.tolist() == original(text, 1).ids.tolist()


@pytest.mark.parametrize("share", SHARES)
def test_only_names_change(text: Text, other: Text, tokenizer: Tokenizer, share: float) -> None:
    named = {
        place + 1
        for mention in text.mentions
        if mention.named and mention.kind != TYPES.index(EntityType.COUNTRY)
        for place in range(mention.first, mention.last + 1)
    }
    for seed in range(20):
        example, before = drawn([text, other], tokenizer, share, seed), original(text, seed)
        changed = set(np.nonzero(example.ids != before.ids)[0].tolist())
        assert changed <= named
        assert example.mentions == before.mentions
        assert (example.spans == before.spans).all()
        assert (example.shapes == before.shapes).all()


def test_all_names_change_sometimes(text: Text, other: Text, tokenizer: Tokenizer) -> None:
    changed = {
        place
        for seed in range(40)
        for place in np.nonzero(
            drawn([text, other], tokenizer, 1.0, seed).ids != original(text, seed).ids
        )[0].tolist()
    }
    for mention in text.mentions:
        country = mention.kind == TYPES.index(EntityType.COUNTRY)
        places = set(range(mention.first + 1, mention.last + 2))
        assert bool(places & changed) == (mention.named and not country)


def test_the_passage_is_left_as_it_was(text: Text, other: Text, tokenizer: Tokenizer) -> None:
    before = text.pieces.ids.copy()
    drawn([text, other], tokenizer, 1.0, seed=3)
    assert text.pieces.ids.tolist() == before.tolist()


def test_a_thing_keeps_its_new_name(text: Text, other: Text, tokenizer: Tokenizer) -> None:
    twice = text._replace(mentions=tuple(m._replace(entity="one") for m in text.mentions))
    for seed in range(20):
        example, before = drawn([twice, other], tokenizer, 1.0, seed), original(text, seed)
        given: dict[int, set[int]] = {}
        for mention in example.mentions:
            if mention.named and mention.kind != TYPES.index(EntityType.COUNTRY):
                for place in range(mention.first, mention.last + 1):
                    given.setdefault(int(before.ids[place]), set()).add(int(example.ids[place]))
        assert all(len(names) == 1 for names in given.values())
