"""Turns passages into plain texts with gold files, as the annotation guide describes them.

In: passages. Out: for each a text file and a JSON file, which gives names only: references by
pronoun or description have no place in it. Scoring against gold files is left to `kgraph.evaluate`.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from corpus.faults import CorpusError
from corpus.passage import Passage
from kgraph.model import Record

Gold = dict[str, Any]


def gold(passage: Passage) -> Gold:
    """Give the gold annotation of a passage.

    Aliases are the other named mentions in the order of the text; the text of a figure is what its
    first mark encloses.
    """
    entities = [
        {**_plain(entity), "aliases": [n for n in passage.named(entity.id) if n != entity.name]}
        for entity in passage.entities
    ]
    figures = [{**_plain(f), "text": next(iter(passage.named(f.id)), "")} for f in passage.figures]
    relations = [{**_plain(r), "status": str(r.status)} for r in passage.relations]
    return {
        "doc": passage.doc,
        "entities": entities,
        "figures": figures,
        "relations": relations,
    }


def _plain(record: Record) -> Gold:
    """Leave out what the annotator left out."""
    fields: Gold = record.model_dump(mode="json", exclude_unset=True)
    return fields


def write_gold(passages: Iterable[Passage], folder: Path) -> int:
    """Write `T0101.txt` and `T0101.json` and so on; give the number of passages.

    Raises:
        CorpusError: the folder or a file in it cannot be written.
    """
    count = 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for passage in passages:
            text = json.dumps(gold(passage), ensure_ascii=False, indent=1) + "\n"
            (folder / f"{passage.doc}.json").write_text(text, encoding="utf-8")
            (folder / f"{passage.doc}.txt").write_text(passage.text, encoding="utf-8")
            count += 1
    except OSError as error:
        raise CorpusError(
            f"cannot be written: {error}", where=str(folder), remedy="name another folder"
        ) from error
    return count
