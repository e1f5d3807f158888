"""Cues of status in parsed sentences."""

import pytest
from spacy.language import Language

from kgraph.annotate.groups import STATUS_CUES


@pytest.mark.parametrize(
    ("text", "cue", "label", "kind"),
    [
        ("Ghana will sell the port.", "will", "planned", "modal"),
        ("Ghana is to sell the port.", "to", "planned", "modal"),
        ("Ghana is due to sell the port.", "due", "planned", "governor"),
        ("Ghana plans to sell the port.", "plans", "planned", "governor"),
        ("Ghana might sell the port.", "might", "proposed", "modal"),
        ("Ghana is weighing a sale.", "weighing", "proposed", "governor"),
        ("Ghana did not sell the port.", "not", "denied", "negation"),
        ("Ghana refused to sell the port.", "refused", "denied", "governor"),
        ("Ghana called off the sale.", "called", "denied", "governor"),
        ("Ghana will sell the port if prices rise.", "if", "conditional", "mark"),
        ("Should prices rise, Ghana will sell the port.", "Should", "conditional", "mark"),
        ("The planned port lies in Ghana.", "planned", "planned", "modifier"),
    ],
)
def test_cue(annotator: Language, text: str, cue: str, label: str, kind: str) -> None:
    doc = annotator(text)
    found = {(s.text, s.label_, s.id_) for s in doc.spans[STATUS_CUES]}
    assert (cue, label, kind) in found


@pytest.mark.parametrize(
    "text",
    [
        "Ghana sold the port.",
        "Traffic slowed due to rain.",
        "Ghana gave up to four ports to the firm.",
        "They met in May.",
    ],
)
def test_no_cue(annotator: Language, text: str) -> None:
    doc = annotator(text)
    assert not doc.spans[STATUS_CUES]


def test_wanting_for_others_is_a_proposal(annotator: Language) -> None:
    doc = annotator("Ghana wants the bank to pay for the port.")
    assert [(s.text, s.label_) for s in doc.spans[STATUS_CUES]] == [("wants", "proposed")]
