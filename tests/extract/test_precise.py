from decimal import Decimal

import pytest

from kgraph.extract import precise
from kgraph.extract.precise import keep_precise
from kgraph.model import Article, Claim, Entity, Evidence, Extraction, Figure, Item
from kgraph.ontology import EntityType, Predicate

TEXT = "Togo joined the Volta Pact and will host the Lomé forum for 3 days, 40 guests and all."
LEAST = {Predicate.PARTY_TO: 0.6, Predicate.HOSTS: 0.9}


def _evidence() -> Evidence:
    return Evidence(article="a", start=0, end=4, text="Togo")


def _claim(ident: str, predicate: Predicate, confidence: str) -> Claim:
    return Claim(
        id=ident,
        subject="e1",
        predicate=predicate,
        object="e2",
        confidence=Decimal(confidence),
        rule="made/up",
        evidence=(_evidence(),),
    )


@pytest.fixture
def extraction() -> Extraction:
    entities = tuple(
        Entity(id=f"e{n}", type=kind, name=name, mentions=())
        for n, (kind, name) in enumerate(
            [(EntityType.COUNTRY, "Togo"), (EntityType.AGREEMENT, "Volta Pact")], 1
        )
    )
    figure = Figure(
        id="f1",
        evidence=Evidence(article="a", start=68, end=70, text="40"),
        value=Decimal(40),
        unit="count",
        subject="e1",
        confidence=Decimal(1),
    )
    claims = (
        _claim("c1", Predicate.PARTY_TO, "0.6"),
        _claim("c2", Predicate.PARTY_TO, "0.59"),
        _claim("c3", Predicate.HOSTS, "0.89"),
        _claim("c4", Predicate.VISITED, "0.99"),
    )
    article = Article(id="a", path="a.txt", content_hash="x", text=TEXT)
    return Extraction(
        article=article, items=(Item(index=0),), entities=entities, figures=(figure,), claims=claims
    )


@pytest.fixture(autouse=True)
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precise, "least_confidence", lambda predicate, wanted: LEAST.get(predicate))


def test_claims_below_the_least_confidence_go(extraction: Extraction) -> None:
    kept = keep_precise(extraction, 0.8)
    assert [c.id for c in kept.claims] == ["c1"]
    assert kept.entities == extraction.entities


def test_a_predicate_that_was_never_that_precise_goes(extraction: Extraction) -> None:
    assert all(c.predicate is not Predicate.VISITED for c in keep_precise(extraction, 0.8).claims)


def test_figures_stay_and_lose_an_unsure_subject(extraction: Extraction) -> None:
    (figure,) = keep_precise(extraction, 0.8).figures
    assert (figure.value, figure.subject) == (Decimal(40), None)


def test_figures_keep_a_subject_that_is_sure_enough(
    extraction: Extraction, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LEAST, Predicate.HAS_FIGURE, 0.0)
    assert keep_precise(extraction, 0.8).figures == extraction.figures
