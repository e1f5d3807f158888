"""Reads a doc with the trained network and weighs its mentions against the rules'.

In: a doc with sentences and the mentions that the rules resolved. Out: `doc.spans
["kgraph_mentions"]` anew, and the network's reading in `doc.user_data["kgraph_reading"]`. How both
opinions are weighed is left to `kgraph.combine`, references and relations to `relations`.
"""

from collections.abc import Callable, Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.agreement.patterns import HEADS, NEEDS_NAME, ONLY_CAPITALISED
from kgraph.annotate.document import blocks_of
from kgraph.annotate.groups import MENTIONS
from kgraph.annotate.known.component import Known, known
from kgraph.combine.logistic import weights
from kgraph.combine.mentions import Opinion, choose, collect
from kgraph.encoder import Reading, load_network
from kgraph.ontology import EntityType

READING = "kgraph_reading"
"""Key in `doc.user_data`: what the network read, a `kgraph.encoder.Reading`."""
SURENESS = "kgraph_sureness"
"""Key in `doc.user_data`: probability by token range of a mention, a dictionary."""


def read(doc: Doc) -> Reading:
    """Read a doc with the network, sentence by sentence without outer white space."""
    return load_network().read(doc.text, list(sentence_ranges(doc)))


def sentence_ranges(doc: Doc) -> Iterator[tuple[int, int]]:
    """The sentences of a doc, in characters, without outer white space."""
    for sentence in doc.sents:
        text = sentence.text
        start = sentence.start_char + len(text) - len(text.lstrip())
        if text.strip():
            yield start, start + len(text.strip())


def opinions(doc: Doc, reading: Reading) -> tuple[list[Opinion], list[Opinion]]:
    """The mentions of the rules and those of the network, on token borders."""
    rules = [
        Opinion(
            s.start_char,
            s.end_char,
            EntityType(s.label_),
            known=bool(s.kb_id_) or _says_its_kind(s),
        )
        for s in doc.spans.get(MENTIONS, [])
    ]
    within = _within_sentences(doc)
    network = [
        Opinion(score.start, score.end, score.kind, score.probability)
        for score in reading.spans
        if score.named and within(score.start, score.end)
    ]
    return rules, list(_outside_headings(doc, rules, network))


def _within_sentences(doc: Doc) -> Callable[[int, int], bool]:
    """Whether characters begin and end with tokens of one sentence."""
    table = doc.to_array(["IDX", "LENGTH", "SENT_START"])
    starts = table[:, 0].tolist()
    ends = (table[:, 0] + table[:, 1]).tolist()
    sentences = (table[:, 2] == 1).cumsum().tolist()
    opening = dict(zip(starts, sentences, strict=True))
    closing = dict(zip(ends, sentences, strict=True))
    return lambda start, end: start in opening and opening[start] == closing.get(end)


_TREATIES = HEADS - NEEDS_NAME - ONLY_CAPITALISED


def _says_its_kind(span: Span) -> bool:
    """A proper name that ends with what it is, as sure as a known one: "Minsk Accords"."""
    last = span[-1]
    told = span.label_ == EntityType.AGREEMENT.value and last.lower_ in _TREATIES
    return told and len(span) > 1 and last.text.istitle() and span[-2].text[:1].isupper()


def _outside_headings(doc: Doc, rules: list[Opinion], network: list[Opinion]) -> Iterator[Opinion]:
    """Leave out what the network sees in headings only: there every word looks like a name."""
    text = doc.text  # put together anew each time it is asked for
    headings = list(_headings(doc, text))

    def in_heading(opinion: Opinion) -> bool:
        return any(start <= opinion.start < end for start, end in headings)

    marked = {(o.start, o.end) for o in rules}
    in_prose = {text[o.start : o.end] for o in (*rules, *network) if not in_heading(o)}
    for opinion in network:
        backed = (opinion.start, opinion.end) in marked
        if backed or not in_heading(opinion) or text[opinion.start : opinion.end] in in_prose:
            yield opinion


def _headings(doc: Doc, whole: str) -> Iterator[tuple[int, int]]:
    """Blocks that are headlines, or that have the capitals of one and no full stop."""
    for block in blocks_of(doc):
        text = whole[block.start : block.end]
        words = [word for word in text.split() if len(word) > _SHORT_WORD]
        capitals = sum(word[:1].isupper() for word in words)
        titled = not text.rstrip().endswith(_STOPS) and capitals >= _TITLED * len(words)
        if block.headline or titled:
            yield block.start, block.end


_STOPS = (".", "!", "?", "”", '"', ":", ";", ",")
_SHORT_WORD = 3
"""Letters of the words that headings write small ("of", "and", "the")."""
_TITLED = 0.75
"""Share of the longer words that a heading in title case writes large."""


def find(doc: Doc, reading: Reading) -> list[tuple[Span, float]]:
    """Weigh the mentions of a doc.

    Returns:
        Mentions in text order, with the key of the knowledge entry where there is one, and their
        probabilities. A country that the gazetteer does not know is left out: it has no code.
    """
    rules, network = opinions(doc, reading)
    before = {(s.start_char, s.end_char, s.label_): s for s in doc.spans.get(MENTIONS, [])}
    hits = {(k.span.start_char, k.span.end_char): k for k in known(doc)}
    found: list[tuple[Span, float]] = []
    for chosen in choose(collect(doc.text, rules, network)):
        same = before.get((chosen.start, chosen.end, chosen.kind.value))
        span = same if same is not None else _span(doc, chosen.start, chosen.end, chosen.kind, hits)
        if span is not None:
            found.append((span, chosen.probability))
    return found


def _span(
    doc: Doc, start: int, end: int, kind: EntityType, hits: dict[tuple[int, int], Known]
) -> Span | None:
    hit = hits.get((start, end))
    entry = hit.reading(kind) if hit is not None else None
    if kind is EntityType.COUNTRY and entry is None:
        return None
    return doc.char_span(start, end, label=kind.value, kb_id=entry.key if entry else "")


class NetworkMentions:
    """Component: writes the group and the reading."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        reading = read(doc)
        doc.user_data[READING] = reading
        found = find(doc, reading)
        doc.spans[MENTIONS] = [span for span, _ in found]
        doc.user_data[SURENESS] = {(span.start, span.end): chance for span, chance in found}
        return doc


@Language.factory("kgraph_network_mentions")
def create(nlp: Language, name: str) -> NetworkMentions:
    """Build the component; missing files are an error here, not in each article."""
    load_network()
    weights("status")
    return NetworkMentions()
