"""Scores the pairs of mentions of a doc, and resolves the references that the rules left open.

In: a doc with mentions, the rules' references and the network's reading. Out: references that only
the network found are added to `doc.spans["kgraph_references"]`; scores of pairs are left in
`doc.user_data["kgraph_pairs"]` for `kgraph.extract`.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.groups import MENTIONS, REFERENCES
from kgraph.annotate.network.mentions import READING
from kgraph.encoder import Marked, PairScore, Reading, load_network
from kgraph.ontology import EntityType

PAIRS = "kgraph_pairs"
"""Key in `doc.user_data`: a list of `ScoredPair`."""
MIN_REFERENCE = 0.5
"""Probability above which a stretch is taken for a reference that the rules overlooked."""
MIN_ANTECEDENT = 0.5
"""Probability above which the network's antecedent is believed."""

Place = tuple[int, int]


class ScoredPair(NamedTuple):
    """The network's opinion on two mentions, each given by its token range."""

    left: Place
    left_id: str
    right: Place
    right_id: str
    score: PairScore


class _Mention(NamedTuple):
    start: int
    end: int
    ident: str
    marked: Marked


def _gather(doc: Doc, reading: Reading) -> list[_Mention]:
    found = [_mention(s, s.id_, named=True) for s in doc.spans.get(MENTIONS, [])] + [
        _mention(s, s.id_, named=False) for s in doc.spans.get(REFERENCES, [])
    ]
    taken = [(m.start, m.end) for m in found]
    for score in reading.spans:
        if score.named or score.probability < MIN_REFERENCE:
            continue
        span = doc.char_span(score.start, score.end, label=score.kind.value)
        if span is None or any(s < span.end and span.start < e for s, e in taken):
            continue
        found.append(_mention(span, "", named=False))
        taken.append((span.start, span.end))
    return sorted(found, key=lambda m: (m.start, -m.end, m.ident))


def _mention(span: Span, ident: str, *, named: bool) -> _Mention:
    kind = EntityType(span.label_)
    entity = ident or f"?{span.start}-{span.end}"
    marked = Marked(span.start_char, span.end_char, kind, named, entity)
    return _Mention(span.start, span.end, ident, marked)


def relate(doc: Doc, reading: Reading) -> tuple[list[Span], list[ScoredPair]]:
    """Score the pairs of a doc.

    Returns:
        The references of the rules and those added, in text order; and the scores of pairs whose
        mentions are both resolved.
    """
    mentions = _gather(doc, reading)
    scores = list(load_network().relate(reading, [m.marked for m in mentions]))
    meant = dict(_resolve(mentions, scores))
    added = [
        Span(doc, m.start, m.end, label=m.marked.kind.value, span_id=meant[n])
        for n, m in enumerate(mentions)
        if n in meant
    ]
    idents = {n: m.ident or meant.get(n, "") for n, m in enumerate(mentions)}
    pairs = [
        ScoredPair(
            _place(mentions[s.left]), idents[s.left], _place(mentions[s.right]), idents[s.right], s
        )
        for s in scores
        if idents[s.left] and idents[s.right] and idents[s.left] != idents[s.right]
    ]
    references = [*doc.spans.get(REFERENCES, []), *added]
    return sorted(references, key=lambda s: (s.start, s.end, s.id_)), pairs


def _place(mention: _Mention) -> Place:
    return mention.start, mention.end


def _resolve(mentions: list[_Mention], scores: Iterable[PairScore]) -> Iterable[tuple[int, str]]:
    """What the unresolved references mean: the likeliest entity of the same type among the
    resolved mentions."""
    chances: dict[int, dict[str, float]] = defaultdict(dict)
    for score in scores:
        left, right = mentions[score.left], mentions[score.right]
        if left.ident or not right.ident or left.marked.kind is not right.marked.kind:
            continue
        options = chances[score.left]
        ident = right.ident
        options[ident] = max(options.get(ident, 0.0), score.corefers)
    for index in sorted(chances):
        ident, chance = max(chances[index].items(), key=lambda option: (option[1], option[0]))
        if chance >= MIN_ANTECEDENT:
            yield index, ident


class NetworkRelations:
    """Component: writes references and scores of pairs."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        references, pairs = relate(doc, doc.user_data[READING])
        doc.spans[REFERENCES] = references
        doc.user_data[PAIRS] = pairs
        return doc


@Language.factory("kgraph_network_relations")
def create(nlp: Language, name: str) -> NetworkRelations:
    """Build the component."""
    return NetworkRelations()
