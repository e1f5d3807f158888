"""What the linker knows of one entity of one article.

In: an `Extraction`. Out: `Profile`s: folded names, split into those that identify and those that only
describe, and the facts around the entity. Comparing them is left to `kgraph.link.features`.
"""

from collections import defaultdict
from dataclasses import dataclass

from kgraph.knowledge.names import fold, person_key
from kgraph.model import Entity, EntityRef, Extraction
from kgraph.ontology import EntityType, Predicate

T = EntityType
DESCRIBED = frozenset({T.PROJECT, T.AGREEMENT, T.EVENT})
_SMALL = frozenset("of the a an on for and in to at with between from".split())


@dataclass(frozen=True, slots=True)
class Profile:
    """One entity as the linker sees it.

    Attributes:
        ref: where it is from.
        entity: the record.
        identifying: folded forms that name it alone ("abraham accords").
        describing: folded forms that others may share ("rail corridor").
        countries: ISO codes of countries it is tied to by any claim of its article.
        ties: (predicate, folded name or code of the other end) of its claims.
        years: four-digit years in its names and the years of its claims.
    """

    ref: EntityRef
    entity: Entity
    identifying: frozenset[str]
    describing: frozenset[str]
    countries: frozenset[str]
    ties: frozenset[tuple[str, str]]
    years: frozenset[str]


def profiles(extraction: Extraction) -> list[Profile]:
    """Build the profiles of an article's entities, in the order of the record."""
    ties = _ties(extraction)
    return [_profile(extraction, entity, ties[entity.id]) for entity in extraction.entities]


def _ties(extraction: Extraction) -> dict[str, set[tuple[str, str, str]]]:
    """(predicate, other end, time) by entity."""
    by_id = {entity.id: entity for entity in extraction.entities}
    found: dict[str, set[tuple[str, str, str]]] = defaultdict(set)
    for claim in extraction.claims:
        left, right = by_id[claim.subject], by_id[claim.object]
        time = claim.time or ""
        found[left.id].add((claim.predicate.value, _handle(right), time))
        found[right.id].add((f"{claim.predicate.value}^-1", _handle(left), time))
    return found


def _handle(entity: Entity) -> str:
    return entity.code or fold(entity.name)


def _profile(
    extraction: Extraction, entity: Entity, ties: set[tuple[str, str, str]]
) -> Profile:
    forms = {form: fold(form) for form in (entity.name, *entity.aliases)}
    identifying = {folded for form, folded in forms.items() if _identifies(entity, form)}
    named = {word for form in forms for word in form.split() if len(word) == 4 and word.isdigit()}
    return Profile(
        ref=EntityRef(article=extraction.article.id, entity=entity.id),
        entity=entity,
        identifying=frozenset(identifying - {""}),
        describing=frozenset(set(forms.values()) - identifying - {""}),
        countries=frozenset(end for _, end, _ in ties if len(end) == 2 and end.isupper()),
        ties=frozenset((predicate, end) for predicate, end, _ in ties),
        years=frozenset(named),
    )


def _identifies(entity: Entity, form: str) -> bool:
    """Whether a form names its bearer alone, without the article around it."""
    if entity.type is T.PERSON:
        return len(form.split()) > 1
    if entity.type in DESCRIBED:
        return _has_proper_word(form) and len(_content(form)) > 1
    if entity.type is T.ORGANIZATION:
        return len(form) > 2 and form[:1].isupper()
    return True


def _content(form: str) -> list[str]:
    return [w for w in fold(form).split() if w not in _SMALL]


def _has_proper_word(form: str) -> bool:
    """At least half of the words beside small ones are capitalised: a name, no description."""
    words = [w for w in form.replace("–", " ").replace("-", " ").split() if w.lower() not in _SMALL]
    capitals = sum(w[:1].isupper() for w in words)
    return capitals * 2 >= len(words) and capitals > 0


def block_keys(profile: Profile) -> list[str]:
    """Keys under which a profile meets those it may be the same as, sorted."""
    kind = profile.entity.type
    if kind is T.COUNTRY:
        return [f"code:{profile.entity.code}"]
    keys = {f"name:{name}" for name in profile.identifying}
    if profile.entity.key:
        keys.add(f"key:{profile.entity.key}")
    if kind is T.PERSON:
        keys.update(f"surname:{person_key(n.split()[-1])}" for n in _all_names(profile) if n)
    if kind in DESCRIBED:
        keys.update(f"words:{name}" for name in profile.describing)
        keys.update(f"route:{'-'.join(sorted(route))}" for route in _routes(profile))
    return sorted(keys)


def _routes(profile: Profile) -> list[frozenset[str]]:
    """The countries that a route runs through, where there are enough to tell it from others."""
    ends = frozenset(
        end
        for predicate, end in profile.ties
        if predicate == Predicate.CONNECTS.value and len(end) == 2
    )
    return [ends] if len(ends) >= 2 else []


def _all_names(profile: Profile) -> frozenset[str]:
    return profile.identifying | profile.describing
