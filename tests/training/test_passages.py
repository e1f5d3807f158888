"""Passages as articles and as gold documents; splits that do not overlap."""

from corpus.passage import Passage, load
from corpus.splits import Split
from training.passages import article, gold, passages


def test_an_article_is_the_text_in_paragraphs() -> None:
    for passage in load()[::101]:
        cleaned = article(passage)
        text = cleaned.article.text
        assert text == passage.text
        found = [text[block.start : block.end] for block in cleaned.blocks]
        assert "\n\n".join(found) == text
        assert not any(words.startswith("\n") or words.endswith("\n") for words in found)


def test_gold_holds_what_the_passage_holds(passage: Passage) -> None:
    document = gold(passage)
    assert [e.id for e in document.entities] == [e.id for e in passage.entities]
    assert [(r.s, r.p, r.o, r.status) for r in document.relations] == [
        (r.s, r.p, r.o, r.status) for r in passage.relations
    ]


def test_every_passage_is_in_one_split() -> None:
    found = [passage.doc for split in Split for passage in passages(split)]
    assert sorted(found) == [passage.doc for passage in load()]
