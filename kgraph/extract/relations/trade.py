"""What the rules for exports share: types, settled confidences and the making of candidates.

In: fillers found by a rule. Out: candidates of `exportsTo`. Where a rule looks is left to
`kgraph.extract.relations.exports_to` and `export_phrases`.
"""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from kgraph.extract.reading import Filler
from kgraph.extract.relations.candidate import Candidate, make
from kgraph.ontology import EntityType, Predicate

SELLERS = frozenset({EntityType.COUNTRY, EntityType.ORGANIZATION})
BUYERS = frozenset({EntityType.COUNTRY, EntityType.PLACE})
CONFIDENCE: dict[str, float] = {
    "sell": 0.95,
    "buy": 0.95,
    "flow": 0.95,
    "noun": 0.95,
    "buyer": 0.8,
    "purchases": 0.8,
    "noun-implicit": 0.85,
    "share": 0.75,
}
"""Precision on development passages, 0.95 at most; held down where a rule fired less than five
times there."""


def export(
    sellers: Iterable[Filler], buyers: Iterable[Filler], trigger: Token, rule: str
) -> Iterator[Candidate]:
    """Candidates of `exportsTo`.

    Args:
        sellers: who sells; who buys as well is left out.
        buyers: where the goods go.
        trigger: the word that shows it.
        rule: a key of `CONFIDENCE`.
    """
    yield from make(
        Predicate.EXPORTS_TO,
        sellers,
        buyers,
        trigger=trigger.i,
        rule=f"exportsTo/{rule}",
        confidence=CONFIDENCE[rule],
    )
