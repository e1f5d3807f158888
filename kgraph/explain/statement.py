"""Claims and figures as lines: what is said, how surely, by whom, in which sentences.

In: stories of claims and figures. Out: `Line`s, the statement first.
"""

from collections.abc import Iterator

from kgraph.explain.line import Line, Part, quoted
from kgraph.explain.records import ClaimBrief, ClaimStory, FigureStory, Witness
from kgraph.model import canonical_decimal

SENTENCES = 3
"""Sentences shown of a claim in a list."""


def word_claim(claim: ClaimBrief) -> str:
    """A claim in one line: its ends, status, office, time and speaker."""
    qualifiers = [
        claim.status.value,
        f"as {claim.role}" if claim.role else "",
        claim.time or "",
        f"in the words of {claim.speaker.name}" if claim.speaker else "",
    ]
    said = ", ".join(word for word in qualifiers if word)
    return f"{claim.subject.name} {claim.predicate.value} {claim.object.name}: {said}"


def claim_lines(claim: ClaimStory, *, limit: int | None = SENTENCES) -> Iterator[Line]:
    """The lines of a claim; at most `limit` of its sentences."""
    yield Line(Part.FACT, word_claim(claim), 1)
    outlets = f"; told by {', '.join(claim.outlets)}" if claim.outlets else ""
    confidence = canonical_decimal(claim.confidence)
    yield Line(Part.NOTE, f"{claim.id}; confidence {confidence}{outlets}", 2)
    for witness in claim.witnesses[:limit]:
        yield from _witness_lines(witness)
    left_out = len(claim.witnesses) - len(claim.witnesses[:limit])
    if left_out:
        yield Line(Part.NOTE, f"… and {left_out} more (kgraph explain {claim.id})", 2)


def _witness_lines(witness: Witness) -> Iterator[Line]:
    yield quoted(witness.quote, 2)
    if witness.rules:
        confidence = canonical_decimal(witness.confidence)
        read = f"read by {', '.join(witness.rules)}, confidence {confidence}"
        ends = (witness.subject_as, witness.object_as)
        words = ["“" + "”, “".join(end) + "”" if end else "no word of its own" for end in ends]
        yield Line(Part.NOTE, f"{read}; subject {words[0]}, object {words[1]}", 3)


def figure_lines(story: FigureStory) -> Iterator[Line]:
    """The lines of a figure."""
    figure = story.figure
    qualifiers = [
        figure.status.value,
        figure.time or "",
        f"in the words of {story.speaker.name}" if story.speaker else "",
    ]
    said = ", ".join(word for word in qualifiers if word)
    yield Line(Part.FACT, f"{story.wording}: {said}", 1)
    doubt = f" ({figure.reason})" if figure.reason else ""
    about = f"; about {story.subject.name}" if story.subject else "; about nothing that is known"
    confidence = canonical_decimal(figure.confidence)
    yield Line(Part.NOTE, f"{story.id}; confidence {confidence}{doubt}{about}", 2)
    if figure.conversion_of:
        yield Line(Part.NOTE, f"restates {figure.conversion_of} in another unit", 2)
    if figure.changed_from:
        yield Line(Part.NOTE, f"changed from {figure.changed_from}", 2)
    for quote in story.quotes:
        yield quoted(quote, 2)
