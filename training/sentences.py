"""The sentences of the passages, cut by the same pipeline as in use.

In: passages. Out: half-open character ranges of their sentences. Parsing takes longer than all
other preparations, so the ranges are kept on disk, under a hash of the text and of what cut it.
"""

import hashlib
import json
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from spacy.language import Language

from corpus.passage import Passage
from kgraph.annotate.document import make_doc
from kgraph.annotate.network.mentions import sentence_ranges as ranges_of
from kgraph.annotate.pipeline import DEFAULT_MODEL, load_pipeline
from kgraph.combine.engine import Engine
from kgraph.encoder.pieces import Range
from training.passages import article
from training.paths import CACHE

Known = dict[str, list[Range]]


def sentences(passages: Sequence[Passage], folder: Path = CACHE) -> list[list[Range]]:
    """Cut passages into sentences without outer white space.

    Args:
        passages: in any order.
        folder: where ranges are kept.

    Returns:
        The ranges of each passage, in the order given.
    """
    path = folder / "sentences.json"
    known = _load(path)
    new = [passage for passage in passages if _key(passage.text) not in known]
    if new:
        nlp = load_pipeline(engine=Engine.RULES)
        known |= {_key(passage.text): _cut(nlp, passage) for passage in new}
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(known, sort_keys=True), encoding="utf-8")
    return [[(start, end) for start, end in known[_key(p.text)]] for p in passages]


def _load(path: Path) -> Known:
    if not path.is_file():
        return {}
    known: Known = json.loads(path.read_text(encoding="utf-8"))
    return known


def _key(text: str) -> str:
    return hashlib.sha256(f"{DEFAULT_MODEL} {version('spacy')}\n{text}".encode()).hexdigest()


def _cut(nlp: Language, passage: Passage) -> list[Range]:
    return list(ranges_of(nlp(make_doc(nlp, article(passage)))))
