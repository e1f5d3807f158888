"""Types proper names: person, organisation or place.

In: a parsed doc with known names, countries and entities of the language model. Out:
`doc.spans["kgraph_names"]`, label = entity type, kb_id = key of the knowledge entry or "". Names
that are heads of projects, agreements and events are weighed there as well:
`kgraph.annotate.resolve` chooses. Countries are left to their own component.
"""

from collections import defaultdict
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.document import Offsets
from kgraph.annotate.known.component import Known, known
from kgraph.annotate.name.candidates import sequences
from kgraph.annotate.name.outlets import with_outlets
from kgraph.annotate.name.trim import Title, titles, trim
from kgraph.annotate.name.weights import Scores, weigh
from kgraph.knowledge.records import Strength
from kgraph.ontology import EntityType

GROUP = "kgraph_names"
MIN_SCORE = 2.0
"""Fewer votes than one opinion of the model or one clear sign: no entity."""

_NAMED = (EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE)


def find(doc: Doc) -> list[Span]:
    """Find and type the proper names of persons, bodies and places.

    The votes of all mentions of one name are added, so that the clear ones settle the unclear.
    """
    hits = {(k.span.start, k.span.end): k for k in known(doc)}
    title_at = titles(doc)
    offsets = Offsets(doc)
    candidates = [
        _with_region_word(span, hits)
        for name in _known_whole(doc, hits)
        for span in trim(name, title_at, hits)
    ]
    votes: dict[str, Scores] = defaultdict(lambda: dict.fromkeys(_NAMED, 0.0))
    own: list[tuple[Span, Scores]] = []
    in_prose: set[str] = set()
    shortened = _short_forms(candidates)
    for span in candidates:
        scores = weigh(
            span, titled=_is_titled(span, title_at), known=(span.start, span.end) in hits
        )
        for kind, score in shortened.get(span.text, {}).items():
            scores[kind] += score
        _by_knowledge(hits.get((span.start, span.end)), scores)
        if not offsets.is_headline(span.start_char):
            in_prose.add(span.text)
            for kind, score in scores.items():
                votes[span.text][kind] += score
        own.append((span, scores))
    chosen = list(_choose(own, votes, in_prose, hits))
    return with_outlets(doc, chosen, hits)


def _known_whole(doc: Doc, hits: dict[tuple[int, int], Known]) -> Iterator[Span]:
    """Sequences, widened to the known name that holds them ("Port *of* Spain")."""
    done = 0
    for name in sequences(doc):
        start, end = name.start, name.end
        around = [hits[place].span for place in hits if place[0] <= start and place[1] >= end]
        span = max(around, key=len, default=name)
        if span.start >= done:
            yield span
            done = span.end


_REGION_WORDS = frozenset(
    """
    airport basin county depot district governorate island islands lake oblast pass peninsula port
    prefecture province region resort river stadium station strait valley zone
    """.split()
)


def _with_region_word(span: Span, hits: dict[tuple[int, int], Known]) -> Span:
    """ "Karaganda *region*" is another place than Karaganda; "Georgia's region" is none."""
    doc = span.doc
    if span.end >= len(doc) or doc[span.end].lower_ not in _REGION_WORDS or len(span) > 3:
        return span
    hit = hits.get((span.start, span.end))
    other = (EntityType.ORGANIZATION, EntityType.COUNTRY)
    if hit is not None and any(hit.reading(kind) is not None for kind in other):
        return span
    return doc[span.start : span.end + 1]


def _is_titled(span: Span, title_at: dict[int, Title]) -> bool:
    """ "President X", "its chairman, X", "X, head of …", "X, Norway's trade minister"."""
    doc = span.doc
    behind = _apposition_start(span)
    for title in title_at.values():
        if title.end == span.start or title.start in behind:
            return True
        if title.end == span.start - 1 and doc[title.end].text == ",":
            return True
    return False


def _apposition_start(span: Span) -> range:
    """Where a title can begin behind a comma, past an article, an owner or "former"."""
    doc = span.doc
    if span.end >= len(doc) or doc[span.end].text != ",":
        return range(0)
    stop = span.end + 1
    while stop < min(len(doc), span.end + 6) and doc[stop].pos_ in _BEFORE_TITLE:
        stop += 1
    return range(span.end + 1, stop + 1)


_BEFORE_TITLE = frozenset({"DET", "ADJ", "PROPN", "PART", "PRON", "NOUN"})


def _short_forms(candidates: list[Span]) -> dict[str, Scores]:
    """A last word used alone speaks for a person, a first word used alone for a body."""
    alone = {span.text for span in candidates if len(span) == 1}
    found: dict[str, Scores] = {}
    for span in candidates:
        if len(span) < 2:
            continue
        first, last = span[0].text, span[-1].text
        if last in alone and first not in alone:
            found[span.text] = {EntityType.PERSON: 3.0}
            found.setdefault(last, {EntityType.PERSON: 2.0})
        elif first in alone and last not in alone:
            found[span.text] = {EntityType.ORGANIZATION: 2.0}
    return found


def _by_knowledge(hit: Known | None, scores: Scores) -> None:
    if hit is None:
        return
    for kind in scores:
        reading = hit.reading(kind)
        if reading is not None:
            scores[kind] += 8 if reading.strength is Strength.STRONG else 4


def _choose(
    own: list[tuple[Span, Scores]],
    votes: dict[str, Scores],
    in_prose: set[str],
    hits: dict[tuple[int, int], Known],
) -> Iterator[Span]:
    surnames = _surnames(own, votes)
    seen = _seen_inside(own)
    for span, scores in own:
        known_here = (span.start, span.end) in hits
        if not known_here and (span.text not in in_prose or _is_doubtful(span, seen)):
            continue
        if span.text in surnames and not known_here:
            yield Span(span.doc, span.start, span.end, label=EntityType.PERSON.value)
            continue
        total = {k: scores[k] + 0.5 * (votes[span.text][k] - scores[k]) for k in _NAMED}
        best = max(_NAMED, key=lambda kind: (total[kind], kind.value))
        if total[best] < MIN_SCORE:
            continue
        hit = hits.get((span.start, span.end))
        reading = hit.reading(best) if hit else None
        yield Span(
            span.doc, span.start, span.end, label=best.value, kb_id=reading.key if reading else ""
        )


def _seen_inside(own: list[tuple[Span, Scores]]) -> set[str]:
    """Names that also stand inside a sentence, and the words of longer names."""
    inside = {span.text for span, _ in own if not _opens_sentence(span)}
    return inside | {word for span, _ in own if len(span) > 1 for word in span.text.split()}


def _is_doubtful(span: Span, seen: set[str]) -> bool:
    return len(span) == 1 and _opens_sentence(span) and span.text not in seen


def _opens_sentence(span: Span) -> bool:
    """There capitals say nothing: "*Turnout* was low"."""
    return bool(span[0].is_sent_start) or span.start == 0


def _surnames(own: list[tuple[Span, Scores]], votes: dict[str, Scores]) -> set[str]:
    """Last words of the full names that are clearly persons."""
    found = set()
    for span, _ in own:
        total = votes[span.text]
        person = total[EntityType.PERSON]
        others = max(total[kind] for kind in _NAMED if kind is not EntityType.PERSON)
        if len(span) > 1 and person >= 2 * MIN_SCORE and person > others:
            found.add(span[-1].text)
    return found


class Names:
    """Component: writes the group."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        doc.spans[GROUP] = find(doc)
        return doc


@Language.factory("kgraph_names")
def create(nlp: Language, name: str) -> Names:
    """Build the component."""
    return Names()
