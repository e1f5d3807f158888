"""Types proper names: person, organisation or place.

In: a parsed doc with known names, countries and entities of the language model. Out:
`doc.spans["kgraph_names"]`, label = entity type, kb_id = key of the knowledge entry or "". Names that
are heads of projects, agreements and events are weighed there as well: `kgraph.annotate.resolve`
chooses. Countries are left to their own component.
"""

from collections import defaultdict
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.document import OUTLETS, Offsets
from kgraph.annotate.known.component import Known, known
from kgraph.annotate.name.candidates import sequences
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
        scores = weigh(span, titled=_is_titled(span, title_at))
        for kind, score in shortened.get(span.text, {}).items():
            scores[kind] += score
        _by_knowledge(hits.get((span.start, span.end)), scores)
        if not offsets.is_headline(span.start_char):
            in_prose.add(span.text)
            for kind, score in scores.items():
                votes[span.text][kind] += score
        own.append((span, scores))
    chosen = list(_choose(own, votes, in_prose, hits))
    return _with_outlets(doc, chosen, hits)


def _with_outlets(
    doc: Doc, chosen: list[Span], hits: dict[tuple[int, int], Known]
) -> list[Span]:
    """The outlets of digest items are bodies wherever their names stand."""
    kind = EntityType.ORGANIZATION
    found: list[Span] = []
    for start, end in doc.user_data.get(OUTLETS, []):
        marked = doc.char_span(start, end, alignment_mode="expand")
        for at in _occurrences(doc, marked) if marked is not None else ():
            hit = hits.get((at.start, at.end))
            reading = hit.reading(kind) if hit else None
            key = reading.key if reading else ""
            found.append(Span(doc, at.start, at.end, label=kind.value, kb_id=key))
    taken = {t.i for span in found for t in span}
    unique = {(s.start, s.end): s for s in found}
    return [s for s in chosen if not any(t.i in taken for t in s)] + list(unique.values())


def _occurrences(doc: Doc, name: Span) -> Iterator[Span]:
    words = [t.text for t in name]
    for i in range(len(doc) - len(words) + 1):
        if doc[i].text == words[0] and [t.text for t in doc[i : i + len(words)]] == words:
            yield doc[i : i + len(words)]


def _known_whole(doc: Doc, hits: dict[tuple[int, int], Known]) -> Iterator[Span]:
    """Sequences, widened to the known name that holds them ("*The* Economist", "Port *of* Spain")."""
    done = 0
    for name in sequences(doc):
        around = [
            hit.span
            for hit in hits.values()
            if hit.span.start <= name.start and hit.span.end >= name.end
        ]
        span = max(around, key=len, default=name)
        if span.start >= done:
            yield span
            done = span.end


_REGION_WORDS = frozenset(
    """
    airport basin county district governorate island islands lake oblast pass peninsula prefecture
    province region river station strait valley
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
    inside = {span.text for span, _ in own if not _opens_sentence(span)}
    for span, scores in own:
        known_here = (span.start, span.end) in hits
        if len(span) == 1 and _opens_sentence(span) and not known_here and span.text not in inside:
            if not any(span.text in other.text.split() for other, _ in own if len(other) > 1):
                continue
        if span.text in surnames and (span.start, span.end) not in hits:
            yield Span(span.doc, span.start, span.end, label=EntityType.PERSON.value)
            continue
        if span.text not in in_prose and (span.start, span.end) not in hits:
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


def _opens_sentence(span: Span) -> bool:
    """There capitals say nothing: "*Turnout* was low"."""
    return bool(span[0].is_sent_start) or span.start == 0


def _surnames(own: list[tuple[Span, Scores]], votes: dict[str, Scores]) -> set[str]:
    """Last words of the full names that are clearly persons."""
    found = set()
    for span, _ in own:
        total = votes[span.text]
        if len(span) > 1 and total[EntityType.PERSON] >= 2 * MIN_SCORE:
            if total[EntityType.PERSON] > max(total[k] for k in _NAMED if k != EntityType.PERSON):
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
