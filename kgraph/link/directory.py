"""Finds what a person's decision speaks of, by any identifier it has or had.

In: an index and its clusters. Out: `Directory`. What is done with what was found is left to
`kgraph.link.rulings`.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kgraph.knowledge.names import fold
from kgraph.link.identifiers import Ref, identify
from kgraph.link.index import EntityIndex
from kgraph.model import ThingReference

NOT_FOUND = "no thing in this build is named so"
NO_ARTICLE = "the article is not in this build"
SEVERAL = "several things in this build are named so"


class Directory:
    """Entities by the identifiers of their nodes, present and former, and by name and article.

    Args:
        index: all entities.
        clusters: entities of each node, as linking without any decision finds them.
    """

    def __init__(self, index: EntityIndex, clusters: Sequence[Sequence[Ref]]) -> None:
        self._index = index
        self._clusters = clusters
        self._number = {ref: n for n, refs in enumerate(clusters) for ref in refs}
        self._types = {ref: index.profiles[number].type for ref, number in index.numbers.items()}
        self._articles = {x.article.path: x.article.id for x in index.extractions.values()}
        named = identify(clusters, index.origins)
        self._present = dict(zip(named.ids, clusters, strict=True))
        self._former: dict[str, set[Ref]] = defaultdict(set)
        for ref, origin in index.origins.items():
            self._former[origin.plain].add(ref)
            self._former[origin.own].add(ref)

    def find(self, thing: ThingReference) -> set[Ref] | str:
        """Find the entities of one thing, or say why they cannot be found."""
        if thing.node is None:
            return self._by_name(thing)
        refs = set(self._present.get(thing.node) or self._former.get(thing.node) or ())
        if not refs:
            return NOT_FOUND
        return refs if len({self._number[ref] for ref in refs}) == 1 else SEVERAL

    def _by_name(self, thing: ThingReference) -> set[Ref] | str:
        article = self._articles.get(thing.article or "")
        if article is None:
            return NO_ARTICLE
        name = fold(thing.name or "")
        found = {
            (article, entity.id)
            for entity in self._index.extractions[article].entities
            if name in {fold(form) for form in (entity.name, *entity.aliases)}
            and thing.type in (None, entity.type, self._types[article, entity.id])
        }
        if len(found) > 1:
            return SEVERAL
        return found or NOT_FOUND

    def whole(self, refs: Iterable[Ref]) -> set[Ref]:
        """All entities of the nodes that some entities are in."""
        numbers = {self._number[ref] for ref in refs}
        return {ref for number in numbers for ref in self._clusters[number]}


class Directories:
    """Several directories, asked one after the other: before types were changed, and after."""

    def __init__(self, *directories: Directory) -> None:
        self._directories = directories

    def find(self, thing: ThingReference) -> set[Ref] | str:
        """Find the entities of one thing; the reason of the first directory if none knows it."""
        answers = [directory.find(thing) for directory in self._directories]
        return next((answer for answer in answers if not isinstance(answer, str)), answers[0])
