"""Which pairs are weighed, and what is told about their places."""

from hypothesis import given
from hypothesis import strategies as st

from kgraph.encoder.features import (
    DISTANCES,
    NESTINGS,
    REACH,
    SENTENCES,
    Placed,
    distance,
    may_refer,
    may_relate,
    pair,
)
from kgraph.encoder.labels import ALLOWED, TYPES
from kgraph.ontology import EntityType

KINDS = {kind: number for number, kind in enumerate(TYPES)}
GAPS = st.integers(0, 2000)
MENTIONS = st.lists(
    st.builds(
        lambda first, length, kind, named, entity: Placed(
            first, first + length, kind, named, first // 10, f"e{entity}"
        ),
        st.integers(0, 60),
        st.integers(0, 4),
        st.integers(0, len(TYPES) - 1),
        st.booleans(),
        st.integers(1, 4),
    ),
    max_size=8,
)


def placed(kind: EntityType, first: int, entity: str, *, sentence: int = 0) -> Placed:
    return Placed(first, first, KINDS[kind], True, sentence, entity)


@given(GAPS, GAPS)
def test_wider_gaps_never_fall_into_lower_buckets(one: int, other: int) -> None:
    near, far = sorted((one, other))
    assert distance(near) <= distance(far)
    assert distance(-near - 1) <= distance(-far - 1)


@given(GAPS)
def test_buckets_tell_before_from_after_and_stay_in_their_table(gap: int) -> None:
    assert 0 <= distance(gap) < distance(-gap - 1) < DISTANCES


@given(MENTIONS)
def test_pairs_are_those_that_may_relate_or_refer(mentions: list[Placed]) -> None:
    found = {(i, j) for i, j in pair(mentions).indices.tolist()}
    wanted = {
        (i, j)
        for i, left in enumerate(mentions)
        for j, right in enumerate(mentions)
        if i != j and (may_relate(left, right) or may_refer(left, right))
    }
    assert found == wanted


@given(MENTIONS)
def test_related_pairs_respect_the_ontology(mentions: list[Placed]) -> None:
    for i, j in pair(mentions).indices.tolist():
        left, right = mentions[i], mentions[j]
        if not may_refer(left, right):
            assert ALLOWED[left.kind, right.kind].any()
            assert left.entity != right.entity
            assert abs(left.sentence - right.sentence) <= REACH


@given(MENTIONS)
def test_features_stay_in_their_tables(mentions: list[Placed]) -> None:
    features = pair(mentions).features
    assert features.shape[1] == 3
    assert ((features >= 0) & (features < [DISTANCES, SENTENCES, NESTINGS])).all()


def test_a_place_signs_nothing() -> None:
    """No predicate leads from a place to an agreement, but one leads from a country to it."""
    agreement = placed(EntityType.AGREEMENT, 5, "e2")
    assert not may_relate(placed(EntityType.PLACE, 0, "e1"), agreement)
    assert may_relate(placed(EntityType.COUNTRY, 0, "e1"), agreement)


def test_far_sentences_are_not_related() -> None:
    country = placed(EntityType.COUNTRY, 0, "e1")
    near = placed(EntityType.AGREEMENT, 50, "e2", sentence=REACH)
    assert may_relate(country, near)
    assert not may_relate(country, near._replace(sentence=REACH + 1))


def test_a_reference_means_what_is_named_or_stands_before_it() -> None:
    name = placed(EntityType.PERSON, 20, "e1")
    she = name._replace(first=10, last=10, named=False, entity="?10")
    her = she._replace(first=30, last=30, entity="?30")
    assert may_refer(she, name)
    assert may_refer(her, she)
    assert not may_refer(she, her)
    assert not may_refer(name, she)
    assert not may_refer(she, name._replace(kind=KINDS[EntityType.PLACE]))


def test_nesting_tells_outer_from_inner() -> None:
    outer = Placed(0, 3, KINDS[EntityType.PROJECT], True, 0, "e1")
    inner = Placed(1, 1, KINDS[EntityType.PLACE], True, 0, "e2")
    apart = Placed(5, 5, KINDS[EntityType.PLACE], True, 0, "e3")
    nesting = {
        (i, j): row[2]
        for (i, j), row in zip(
            pair([outer, inner, apart]).indices.tolist(),
            pair([outer, inner, apart]).features.tolist(),
            strict=True,
        )
    }
    assert nesting[0, 1] == 1
    assert nesting[0, 2] == 0
