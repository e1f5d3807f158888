"""Figures keep unit codes, bases and the figures they belong with, from text to record."""

import pytest
from spacy.language import Language

from kgraph.annotate import load_pipeline
from kgraph.clean import clean
from kgraph.combine.engine import Engine
from kgraph.extract import extract_articles
from kgraph.model import Article, Figure


@pytest.fixture(scope="module")
def pipeline() -> Language:
    return load_pipeline(engine=Engine.RULES)


def _figures(pipeline: Language, text: str) -> tuple[Figure, ...]:
    article = Article(id="a", path="a.txt", content_hash="sha256:a", text=text)
    (extraction,) = extract_articles(pipeline, [clean(article)])
    return extraction.figures


def test_a_conversion_and_a_level_before_are_named_by_their_ids(pipeline: Language) -> None:
    text = "Ghana borrowed 96 billion tenge ($200 million). It shipped 8 tonnes, up from 7 tonnes."
    tenge, dollars, now, before = _figures(pipeline, text)
    assert (tenge.conversion_of, dollars.conversion_of) == (None, tenge.id)
    assert (now.changed_from, before.changed_from) == (before.id, None)


def test_levels_after_from_are_linked_in_text_order(pipeline: Language) -> None:
    before, now = _figures(pipeline, "Ghana's debt grew from $5 billion to $6 billion.")
    assert (now.changed_from, before.changed_from) == (before.id, None)


def test_code_base_and_reference_unit_are_kept(pipeline: Language) -> None:
    power, growth, price = _figures(
        pipeline, "Ghana has 40 MW. Its exports rose 4% from 2023 as oil cost $60 a barrel."
    )
    assert (power.ucum, power.unit) == ("MW", "megawatt")
    assert (growth.base, growth.per) == ("from 2023", None)
    assert (price.per, price.base, price.ucum) == ("barrel", None, None)
