"""Past or future: the clause that a date stands in."""

import pytest

from kgraph.dates.tense import direction

CASES = [
    ("The guest will travel to the lake on |Friday|.", 1),
    ("The guest is to travel to the lake on |Friday|.", 1),
    ("The guest travelled to the lake on |Friday|.", -1),
    ("He told reporters on |Friday| that the dam will open.", -1),
    ("The dam will open, he said on |Friday|.", -1),
    ("The accord will be formally signed on |Friday|.", 1),
    ("The accord, which will bind all, was signed on |Friday|.", -1),
    ("They toured the port, and on |Thursday| she continues to the coast.", 1),
    ("The envoy, who on |Friday| telephoned him, will leave.", -1),
    ("She flies on |Tuesday| to the capital.", 1),
    ("He has accepted an invitation to visit the town in |October|.", 1),
    ("A pact could be concluded in |December|.", 1),
    ("He has run the firm since |January|.", -2),
    ("They finished the road by |June|.", 0),
    ("Cuts may follow by |June|.", 1),
    ("Delivery by |June|.", 1),
    ("The firm agreed to sell power from |January|.", 1),
    ("It rained. In |June| the city hosts a fair.", 1),
    ("The fair of |June|", 0),
    ("If the study is approved in |November|, work starts.", 1),
    ("Leaders were to leave on |Wednesday|.", 1),
    ("The fleet left. A cargo, |June|", 0),
]


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_direction(marked: str, expected: int) -> None:
    before, date, after = marked.split("|")
    assert direction(before + date + after, len(before), len(before) + len(date)) == expected
