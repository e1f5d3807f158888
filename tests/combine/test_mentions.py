"""Putting opinions on mentions side by side, and choosing among those that exclude each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgraph.combine import mentions
from kgraph.combine.mentions import SMALLEST, Opinion, Vote, choose, collect, threshold, weigh
from kgraph.encoder.labels import TYPES
from kgraph.ontology import EntityType

COUNTRY, PLACE, PROJECT = EntityType.COUNTRY, EntityType.PLACE, EntityType.PROJECT
TEXT = "Lagos port, then Lagos again"


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights under which a mention is as likely as the network says."""
    monkeypatch.setattr(mentions, "weights", lambda _: {"network": 1.0, "threshold": 0.5})


def vote(start: int, end: int, kind: EntityType, chance: float) -> Vote:
    return Vote(
        start,
        end,
        kind,
        rule=False,
        known=False,
        rival=False,
        overlap=False,
        chance=chance,
        rival_chance=0.0,
        elsewhere=None,
        rule_elsewhere=0.0,
    )


def kept(*votes: Vote) -> list[tuple[int, int, EntityType]]:
    return [chosen[:3] for chosen in choose(votes)]


def test_both_sides_of_one_stretch_make_one_vote() -> None:
    [found] = collect(TEXT, [Opinion(0, 5, PLACE, known=True)], [Opinion(0, 5, PLACE, 0.7)])
    assert (found.rule, found.known, found.chance) == (True, True, 0.7)
    assert not found.rival
    assert not found.overlap


def test_a_mention_of_the_rules_that_the_network_does_not_see_has_no_chance() -> None:
    [found] = collect(TEXT, [Opinion(0, 5, PLACE)], [])
    assert (found.rule, found.chance) == (True, 0.0)


def test_faint_mentions_of_the_network_are_rivals_only() -> None:
    faint = Opinion(0, 5, COUNTRY, SMALLEST / 2)
    assert collect(TEXT, [], [faint]) == []
    [found] = collect(TEXT, [Opinion(0, 5, PLACE)], [faint])
    assert found.rival_chance == faint.chance


def test_the_same_stretch_as_another_type_is_a_rival() -> None:
    found = collect(TEXT, [Opinion(0, 5, PLACE)], [Opinion(0, 5, COUNTRY, 0.6)])
    by_kind = {v.kind: v for v in found}
    assert by_kind[COUNTRY].rival
    assert not by_kind[PLACE].rival
    assert by_kind[PLACE].rival_chance == 0.6


def test_other_borders_of_the_same_type_overlap() -> None:
    found = collect(TEXT, [Opinion(0, 5, PROJECT)], [Opinion(0, 10, PROJECT, 0.6)])
    by_end = {v.end: v for v in found}
    assert by_end[10].overlap
    assert by_end[5].rival_chance == 0.6
    assert not by_end[5].overlap


def test_another_type_around_a_name_is_no_rival() -> None:
    """A place inside the name of a project is a mention of its own."""
    found = collect(TEXT, [Opinion(0, 5, PLACE)], [Opinion(0, 10, PROJECT, 0.9)])
    assert all(v.rival_chance == 0.0 and not v.rival and not v.overlap for v in found)


def test_the_same_words_elsewhere_are_told() -> None:
    network = [Opinion(0, 5, PLACE, 0.9), Opinion(17, 22, PLACE, 0.3)]
    first, second = collect(TEXT, [Opinion(17, 22, PLACE)], network)
    assert (first.elsewhere, first.rule_elsewhere) == (0.3, 1.0)
    assert (second.elsewhere, second.rule_elsewhere) == (0.9, 0.0)


def test_words_that_stand_once_are_nowhere_else() -> None:
    [found] = collect(TEXT, [], [Opinion(0, 10, PROJECT, 0.4)])
    assert (found.elsewhere, found.rule_elsewhere) == (None, 0.0)


@pytest.mark.usefixtures("plain")
def test_below_the_threshold_nothing_is_believed() -> None:
    assert kept(vote(0, 5, PLACE, 0.49)) == []
    assert kept(vote(0, 5, PLACE, 0.51)) == [(0, 5, PLACE)]


@pytest.mark.usefixtures("plain")
def test_one_stretch_is_one_thing() -> None:
    assert kept(vote(0, 5, PLACE, 0.8), vote(0, 5, COUNTRY, 0.9)) == [(0, 5, COUNTRY)]


@pytest.mark.usefixtures("plain")
def test_mentions_never_cross() -> None:
    assert kept(vote(0, 6, PLACE, 0.8), vote(3, 9, COUNTRY, 0.9)) == [(3, 9, COUNTRY)]


@pytest.mark.usefixtures("plain")
def test_another_type_may_nest() -> None:
    assert kept(vote(0, 5, PLACE, 0.9), vote(0, 10, PROJECT, 0.8)) == [
        (0, 10, PROJECT),
        (0, 5, PLACE),
    ]


@pytest.mark.usefixtures("plain")
def test_the_same_type_may_not_nest() -> None:
    assert kept(vote(0, 5, PROJECT, 0.9), vote(0, 10, PROJECT, 0.8)) == [(0, 5, PROJECT)]


SPANS = st.tuples(st.integers(0, 12), st.integers(1, 8), st.sampled_from(TYPES), st.floats(0, 1))


@pytest.mark.usefixtures("plain")
def test_what_is_kept_never_crosses_or_doubles() -> None:
    @given(st.lists(SPANS, max_size=10))
    def holds(spans: list[tuple[int, int, EntityType, float]]) -> None:
        found = kept(*(vote(start, start + size, kind, c) for start, size, kind, c in spans))
        for n, (start, end, kind) in enumerate(found):
            for other_start, other_end, other_kind in found[n + 1 :]:
                assert (start, end) != (other_start, other_end)
                assert not start < other_start < end < other_end
                apart = end <= other_start or other_end <= start
                assert apart or kind is not other_kind

    holds()


@given(st.sampled_from(TYPES), st.floats(0, 1), st.floats(0, 1), st.booleans(), st.booleans())
def test_a_surer_network_never_lowers_a_probability(
    kind: EntityType, one: float, other: float, rule: bool, known: bool
) -> None:
    low, high = sorted((one, other))
    # The gazetteer speaks through the rules.
    less = vote(0, 5, kind, low)._replace(rule=rule, known=known and rule)
    more = vote(0, 5, kind, high)._replace(rule=rule, known=known and rule)
    assert weigh(less) <= weigh(more) + 1e-3


@given(st.sampled_from(TYPES), st.floats(0, 1))
def test_the_word_of_the_rules_never_lowers_a_probability(kind: EntityType, chance: float) -> None:
    silent = vote(0, 5, kind, chance)
    ruled = silent._replace(rule=True, rule_elsewhere=1.0)
    assert weigh(silent) <= weigh(ruled) + 1e-3
    assert weigh(ruled) <= weigh(ruled._replace(known=True)) + 1e-3


@pytest.mark.parametrize("kind", TYPES)
def test_every_type_has_a_threshold(kind: EntityType) -> None:
    assert 0.0 < threshold(kind) < 1.0
