"""Identifiers hold: more articles rename nothing but by a recorded merge or split.

And linking article by article gives what linking all at once gives.
"""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kgraph.errors import LinkError
from kgraph.link import LinkIndex, link, link_more
from kgraph.model import Extraction, Linked
from tests.link.variants import variants

POOL = [one.extraction for one in variants(2_400, seed=3)]


def _crowded(seed: int, size: int) -> list[Extraction]:
    """Articles about few things, so that they meet."""
    start = seed % (len(POOL) - 400)
    things = sorted(POOL[start : start + 400], key=lambda x: x.entities[0].name[-6:])
    return things[seed % 300 : seed % 300 + size]


def _ids(linked: Linked) -> set[str]:
    return {node.id for node in linked.nodes}


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.data())
def test_more_articles_rename_nothing_unrecorded(seed: int, data: st.DataObject) -> None:
    articles = _crowded(seed, 40)
    some = data.draw(st.lists(st.sampled_from(articles), unique_by=lambda x: x.article.id))
    before, after = link(some), link(articles)
    former = {old for old, _ in after.redirects}
    assert _ids(before) <= _ids(after) | former


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.data())
def test_an_identifier_keeps_its_meaning(seed: int, data: st.DataObject) -> None:
    """A node that is still there has kept at least one of its entities."""
    articles = _crowded(seed, 40)
    some = data.draw(st.lists(st.sampled_from(articles), unique_by=lambda x: x.article.id))
    now = {node.id: set(node.members) for node in link(articles).nodes}
    for node in link(some).nodes:
        assert node.id not in now or now[node.id] & set(node.members)


def test_redirects_lead_from_what_is_gone_to_what_is_there() -> None:
    linked = link(POOL[:800])
    assert linked.redirects
    for old, new in linked.redirects:
        assert new in _ids(linked)
        assert old not in _ids(linked)


def _piecewise(articles: Sequence[Extraction], cut: int) -> Linked:
    index = LinkIndex()
    link_more(index, articles[:cut])
    return link_more(index, articles[cut:])


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 60), st.randoms(use_true_random=False))
def test_piece_by_piece_is_all_at_once(seed: int, cut: int, random: object) -> None:
    articles = _crowded(seed, 60)
    random.shuffle(articles)  # type: ignore[attr-defined]
    assert _piecewise(articles, cut) == link(articles)


def test_one_more_article_compares_its_own_entities_only() -> None:
    index = LinkIndex()
    link_more(index, POOL[:1000])
    before = index.entities.compared
    link_more(index, POOL[1000:1001])
    assert index.entities.compared - before < 50 < before


def test_a_linker_is_saved_and_loaded_without_comparing(tmp_path: Path) -> None:
    index = LinkIndex()
    linked = link_more(index, POOL[:300])
    index.save(tmp_path / "index.jsonl")
    loaded = LinkIndex.load(tmp_path / "index.jsonl")
    assert loaded.entities.compared == 0
    assert link_more(loaded, []) == linked
    assert link_more(loaded, POOL[300:320]) == link(POOL[:320])


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "index.jsonl"
    path.write_text('{"index": 0}\n')
    with pytest.raises(LinkError, match="no index of this version"):
        LinkIndex.load(path)
    with pytest.raises(LinkError, match="cannot be read"):
        LinkIndex.load(tmp_path / "none.jsonl")
