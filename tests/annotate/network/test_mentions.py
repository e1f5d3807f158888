"""What the network adds to the rules, on the real network and on opinions made up for the test."""

import numpy as np
import pytest
from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.document import BLOCKS
from kgraph.annotate.groups import MENTIONS
from kgraph.annotate.network.mentions import SURENESS, find, opinions
from kgraph.encoder import Reading, SpanScore
from kgraph.encoder.pieces import Pieces
from kgraph.ontology import EntityType


def _heard(doc: Doc, *said: tuple[str, EntityType, float]) -> Reading:
    """A reading in which the network finds each of some words, wherever they stand."""
    spans = [
        SpanScore(start, start + len(words), kind, True, chance)
        for words, kind, chance in said
        for start in range(len(doc.text))
        if doc.text.startswith(words, start)
    ]
    return Reading(Pieces(*[np.zeros(0, dtype=np.int64)] * 5), (), tuple(spans))


def _paragraphs(nlp: Language, *paragraphs: str) -> Doc:
    doc = nlp.make_doc("\n\n".join(paragraphs))
    starts = [doc.text.index(paragraph) for paragraph in paragraphs]
    doc.user_data[BLOCKS] = [
        (start, start + len(paragraph), start, 0, False)
        for start, paragraph in zip(starts, paragraphs, strict=True)
    ]
    return nlp(doc)


def _network(doc: Doc, *said: tuple[str, EntityType, float]) -> list[str]:
    _, network = opinions(doc, _heard(doc, *said))
    return [doc.text[o.start : o.end] for o in network]


def test_what_stands_in_headings_only_is_no_opinion(annotator: Language) -> None:
    doc = _paragraphs(annotator, "Bold New Alignment For Shores", "Officials in Dakar said little.")
    assert _network(doc, ("Bold New Alignment", EntityType.AGREEMENT, 0.9)) == []


def test_a_name_of_the_text_counts_in_its_headings(annotator: Language) -> None:
    doc = _paragraphs(annotator, "Zelmira Wins Tender", "The firm, Zelmira, will dredge the port.")
    assert _network(doc, ("Zelmira", EntityType.ORGANIZATION, 0.9)) == ["Zelmira", "Zelmira"]


def test_an_ordinary_sentence_is_no_heading(annotator: Language) -> None:
    doc = annotator("Later the Bold New Alignment was signed by both ministers in the capital.")
    said = ("Bold New Alignment", EntityType.AGREEMENT, 0.9)
    assert _network(doc, said) == ["Bold New Alignment"]


def test_no_mention_runs_over_the_end_of_a_sentence(annotator: Language) -> None:
    doc = annotator("The ministers spoke of an adjustment. Through visits they came closer.")
    assert _network(doc, ("adjustment. Through visits", EntityType.AGREEMENT, 0.9)) == []


def test_a_treaty_that_says_so_is_as_sure_as_a_known_name(annotator: Language) -> None:
    doc = annotator("Niger left the Ouallam Accords and signed a deal on salt.")
    rules, _ = opinions(doc, _heard(doc))
    sure = {doc.text[o.start : o.end]: o.known for o in rules if o.kind is EntityType.AGREEMENT}
    assert sure["Ouallam Accords"]
    assert not any(known for words, known in sure.items() if words != "Ouallam Accords")


def test_a_country_without_a_code_is_left_out(annotator: Language) -> None:
    doc = annotator("A trader from Zubrowka spoke.")
    doc.spans[MENTIONS] = []
    found = find(doc, _heard(doc, ("Zubrowka", EntityType.COUNTRY, 0.99)))
    assert found == []


def test_a_known_name_keeps_its_key(annotator: Language) -> None:
    doc = annotator("Officials of NATO spoke.")
    [key] = [s.kb_id_ for s in doc.spans[MENTIONS]]
    doc.spans[MENTIONS] = []
    [(span, chance)] = find(doc, _heard(doc, ("NATO", EntityType.ORGANIZATION, 0.99)))
    assert span.kb_id_ == key != ""
    assert 0 < chance < 1


def test_what_the_rules_mark_stays_the_same_span(annotator: Language) -> None:
    doc = annotator("Togo spoke.")
    before: list[Span] = list(doc.spans[MENTIONS])
    said = [(before[0].text, EntityType.COUNTRY, 0.99)]
    [(span, _)] = find(doc, _heard(doc, *said))
    assert (span.start, span.end, span.kb_id_) == (0, 1, before[0].kb_id_)


@pytest.fixture(scope="module")
def read(trained: Language) -> Doc:
    return trained(
        "Ndali Okwuosa, who runs the dredger Marevista, met Togo's transport minister, Akouvi "
        "Lawson-Body, in Lomé on Friday. She said Marevista would build a river terminal at Kpémé. "
        "The Greater Anécho, as the project is called, will be paid for by the African Development "
        "Bank."
    )


def test_each_mention_has_a_probability(read: Doc) -> None:
    sureness = read.user_data[SURENESS]
    assert {(s.start, s.end) for s in read.spans[MENTIONS]} == set(sureness)
    assert all(0 < chance < 1 for chance in sureness.values())


def test_network_and_rules_find_the_people_and_the_bodies(read: Doc) -> None:
    found = {(s.text, s.label_) for s in read.spans[MENTIONS]}
    assert {
        ("Ndali Okwuosa", "Person"),
        ("Akouvi Lawson-Body", "Person"),
        ("Marevista", "Organization"),
        ("African Development Bank", "Organization"),
        ("Togo", "Country"),
    } <= found
