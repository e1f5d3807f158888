"""Linking that goes on where it stopped.

In: a `LinkIndex` that knows some articles, and new ones. Out: `Linked` over all of them, the same
as if all were linked at once; only the entities of the new articles are compared, and only the
clusters they touch are derived anew. An index is kept in a file of JSON lines: one an article, then
one a judgement, so that nothing is compared twice.
"""

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from kgraph.errors import LinkError
from kgraph.link.assemble import Assembler
from kgraph.link.derive import Deriver
from kgraph.link.index import EntityIndex, Judgement
from kgraph.link.replay import replay
from kgraph.model import Extraction, Ledger, Linked
from kgraph.model.base import canonical_decimal

VERSION = 1
"""Of the file; it changes with the signs and their weights, as kept judgements rest on them."""


class LinkIndex:
    """The articles linked so far and what was judged of them.

    Attributes:
        entities: their entities, by profile.
        deriver: their clusters.
        assembler: the records of nodes, figures, claims and decisions.
    """

    def __init__(self) -> None:
        self.entities = EntityIndex()
        self.deriver = Deriver(self.entities)
        self.assembler = Assembler(self.entities, self.deriver)

    def save(self, path: Path) -> None:
        """Write everything to a file.

        Raises:
            LinkError: the file cannot be written.
        """
        self.entities.settle({})
        scrap = path.with_name(f".{path.name}.part")
        try:
            with scrap.open("w", encoding="utf-8") as stream:
                stream.writelines(f"{line}\n" for line in self._lines())
            scrap.replace(path)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise LinkError(f"cannot be written: {reason}", where=str(path)) from error

    def _lines(self) -> Iterator[str]:
        yield json.dumps({"index": VERSION})
        articles = sorted(self.entities.extractions.values(), key=lambda x: x.article.path)
        for extraction in articles:
            yield extraction.model_dump_json()
        first = self.deriver.first_ref
        for pair, judgement in self.entities.judgements.items():
            if all(self.entities.refs[number] for number in pair):
                features = [
                    [name, canonical_decimal(weight)] for name, weight in judgement.features
                ]
                yield json.dumps([*map(first, pair), features], ensure_ascii=False)

    @classmethod
    def load(cls, path: Path) -> "LinkIndex":
        """Read what `save` wrote; nothing is compared again.

        Raises:
            LinkError: the file cannot be read, or another version of kgraph wrote it.
        """
        index = cls()
        try:
            with path.open(encoding="utf-8") as stream:
                if json.loads(next(stream, "{}")).get("index") != VERSION:
                    raise LinkError(
                        "it is no index of this version", where=str(path), remedy="link anew"
                    )
                index._read(stream)
        except (OSError, ValueError, KeyError) as error:
            raise LinkError(f"cannot be read: {error}", where=str(path)) from error
        return index

    def _read(self, lines: Iterable[str]) -> None:
        articles: list[Extraction] = []
        judged: list[Any] = []
        for line in lines:
            if line.startswith("["):
                judged.append(json.loads(line))
            else:
                articles.append(Extraction.model_validate_json(line))
        self.entities.add(articles, compare=False)
        for left, right, signs in judged:
            features = [(name, Decimal(weight)) for name, weight in signs]
            self.entities.remember((left[0], left[1]), (right[0], right[1]), Judgement.of(features))


def link_more(
    index: LinkIndex, extractions: Iterable[Extraction], *, ledger: Ledger | None = None
) -> Linked:
    """Add articles to an index and link all it has.

    Args:
        index: it keeps the new articles; those it has already are passed over.
        extractions: new articles, in any order.
        ledger: what people decided; it holds for this call only.
    """
    index.entities.settle({})
    index.entities.add(extractions)
    return replay(index.entities, index.deriver, index.assembler, ledger or Ledger())
