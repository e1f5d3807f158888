"""Stable identifiers from stable facts.

In: entities of articles, and the clusters they form. Out: relative IRIs. Each entity has an
identifier of its own that no other article can change: by its ISO code, its entry in the knowledge
data, its identifying name ("person/ama-mensah"), or, if it is only described, a digest of where it
stands. A node takes the identifier of one of its members, so a build of more articles gives a node
the same identifier, or records that it was merged or split. The base IRI is left to
`kgraph.export`.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from kgraph.knowledge.names import fold
from kgraph.link.profile import Profile
from kgraph.model import Article, Entity
from kgraph.ontology import EntityType

Ref = tuple[str, str]
"""Article id and local id of an entity."""

_WORDS = re.compile(r"[^\w]+", re.UNICODE)
MAX_SLUG = 80
_CITY = "geonames-"


class Origin(NamedTuple):
    """The identifiers that an entity has by itself.

    Attributes:
        plain: what it is called as long as nothing else has that name.
        own: what it is called where different things have the plain name.
        rank: the member with the smallest rank names the node: known things before names before
            descriptions, older articles before newer ones.
    """

    plain: str
    own: str
    rank: tuple[int, str, str, str, int]


def digest(*parts: str) -> str:
    """A short digest of some strings; the order counts.

    >>> digest("a", "b") == digest("a", "b"), digest("a", "b") == digest("ab")
    (True, False)
    """
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


@lru_cache(maxsize=262_144)
def slug(name: str) -> str:
    """A name as part of an IRI.

    >>> slug("The Almaty–Bishkek road"), slug("Äänekoski mill")
    ('almaty-bishkek-road', 'aanekoski-mill')
    """
    folded = fold(name) or name.casefold()
    return _WORDS.sub("-", folded).strip("-_")[:MAX_SLUG].strip("-")


def origin_of(article: Article, entity: Entity, profile: Profile) -> Origin:
    """Give the identifiers of an entity; they depend on nothing outside its article."""
    kind = profile.type.value.lower()
    strength = 0 if profile.hard else 1 if profile.names else 2
    rank = (strength, article.date or "9999", article.path, article.id, int(entity.id[1:]))
    if profile.type is EntityType.COUNTRY and profile.hard:
        return Origin(f"{kind}/{profile.hard}", f"{kind}/{profile.hard}", rank)
    mark = digest(article.id, str(entity.mentions[0].start), entity.name)[:8]
    name = _known_name(profile) or slug(_identifying_name(profile))
    if not name:
        plain = f"{kind}/{slug(entity.name) or 'unnamed'}-{mark}"
        return Origin(plain, plain, rank)
    city = profile.hard.removeprefix(_CITY) if profile.hard.startswith(_CITY) else ""
    return Origin(f"{kind}/{name}", f"{kind}/{name}-{city or mark}", rank)


def _known_name(profile: Profile) -> str:
    return "" if profile.hard.startswith(_CITY) else slug(profile.hard)


def _identifying_name(profile: Profile) -> str:
    """The longest name, with year and edition where an event or agreement has one."""
    if not profile.names:
        return ""
    name = min(profile.names, key=lambda n: (-len(n.split()), n))
    years = sorted(profile.years) if profile.type is EntityType.EVENT else []
    return " ".join([name, *sorted(profile.editions), *years])


class Identified(NamedTuple):
    """Identifiers of clusters.

    Attributes:
        ids: one a cluster, in the same order; no two are equal.
        redirects: (identifier of a member, identifier of the cluster it is in), sorted.
    """

    ids: list[str]
    redirects: list[tuple[str, str]]


def identify(clusters: Sequence[Sequence[Ref]], origins: Mapping[Ref, Origin]) -> Identified:
    """Name each cluster by its first member whose plain identifier no other cluster has."""
    claimed: dict[str, set[int]] = defaultdict(set)
    for number, members in enumerate(clusters):
        for plain in {origins[ref].plain for ref in members}:
            claimed[plain].add(number)
    shared = {plain for plain, numbers in claimed.items() if len(numbers) > 1}
    ids = [_node_id([origins[ref] for ref in members], shared) for members in clusters]
    redirects = {
        (plain, ids[number])
        for plain, numbers in claimed.items()
        for number in numbers
        if ids[number] != plain
    }
    for number, members in enumerate(clusters):
        for ref in members:
            origin = origins[ref]
            if origin.plain in shared and origin.own != ids[number]:
                redirects.add((origin.own, ids[number]))
    return Identified(ids, sorted(redirects))


def _node_id(members: list[Origin], shared: set[str]) -> str:
    members.sort(key=lambda origin: origin.rank)
    best = [origin for origin in members if origin.rank[0] == members[0].rank[0]]
    return next((o.plain for o in best if o.plain not in shared), best[0].own)
