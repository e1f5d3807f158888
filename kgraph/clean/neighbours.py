"""What the neighbours of a paragraph say about it.

In: passages judged by their own form. Out: the same passages, some of another kind: a list of links
looks like headlines line by line, and so do the questions of an interview.
"""

import re
from collections import Counter
from collections.abc import Sequence

from kgraph.clean.furniture import Furniture
from kgraph.clean.headlines import looks_like_headline
from kgraph.clean.marks import Mark
from kgraph.clean.names import NAME, PERSON, UPPER
from kgraph.clean.passages import Passage
from kgraph.clean.wrapping import ends_sentence
from kgraph.model import BlockKind

_LONGEST_TITLE = 260
_LIST = 3
# "REPORTER:", "Q:", "Ada Roe:" in front of what is said.
_LABEL = re.compile(rf"{UPPER}[\w'’.-]*(?: [\w'’.-]+){{0,3}}:(?= )")
_NAMED = re.compile(rf"{PERSON}|{NAME}")


def judge_by_neighbours(passages: Sequence[Passage]) -> list[Passage]:
    """Correct the kinds of passages by what stands around them.

    Args:
        passages: all passages of an article, judged by their own form.
    """
    result = list(passages)
    for judge in (
        _judge_speakers,
        _judge_title,
        _judge_related,
        _judge_lists,
        _judge_head,
        _judge_foot,
    ):
        result = judge(result)
    return result


def _judge_title(passages: Sequence[Passage]) -> list[Passage]:
    """The first line of an article may be a longer headline than others."""
    result = list(passages)
    for index, passage in enumerate(result):
        if passage.kind is BlockKind.FURNITURE:
            continue
        unmarked = passage.kind is BlockKind.BODY and passage.mark is Mark.NONE
        follows = index + 1 < len(result)
        if unmarked and follows and looks_like_headline(passage.line, longest=_LONGEST_TITLE):
            result[index] = passage._replace(kind=BlockKind.HEADLINE)
        break
    return result


def _judge_speakers(passages: Sequence[Passage]) -> list[Passage]:
    """In an interview a short question is prose: its speaker's label stands before prose too."""
    labels = [_LABEL.match(passage.line) for passage in passages]
    spoken = {
        label[0]
        for label, passage in zip(labels, passages, strict=True)
        if label and passage.kind is BlockKind.BODY
    }
    counts = Counter(label[0] for label in labels if label)
    return [
        passage._replace(kind=BlockKind.BODY, sort=None)
        if label and label[0] in spoken and counts[label[0]] >= 2
        else passage
        for label, passage in zip(labels, passages, strict=True)
    ]


def _judge_related(passages: Sequence[Passage]) -> list[Passage]:
    """Titles below "Related articles" lead to other pieces, until prose goes on."""
    result: list[Passage] = []
    in_list = False
    for passage in passages:
        if passage.sort is Furniture.RELATED:
            in_list = True
        elif passage.kind is BlockKind.BODY and (
            passage.mark is Mark.NONE or ends_sentence(passage.line)
        ):
            in_list = False
        elif in_list and passage.kind is not BlockKind.FURNITURE:
            passage = passage.as_furniture(Furniture.RELATED)
        result.append(passage)
    return result


def _judge_lists(passages: Sequence[Passage]) -> list[Passage]:
    """Several headlines in a row within the prose are a list: its heading and its items.

    Behind the last paragraph they are links to other pieces and stay headlines, so that nothing is
    taken for a statement of the article.
    """
    result = list(passages)
    bodies = [i for i, passage in enumerate(result) if passage.kind is BlockKind.BODY]
    if not bodies:
        return result
    run: list[int] = []
    for index in range(bodies[0], bodies[-1] + 1):
        passage = result[index]
        if passage.kind is BlockKind.HEADLINE and passage.mark is not Mark.HEADING:
            run.append(index)
        elif passage.kind is not BlockKind.FURNITURE:
            if len(run) >= _LIST:
                for item in run[1:]:
                    result[item] = result[item]._replace(kind=BlockKind.BODY)
            run = []
    return result


def _judge_head(passages: Sequence[Passage]) -> list[Passage]:
    """Above the prose: a section label before the title, an author's name beside date or byline."""
    result = list(passages)
    bodies = (i for i, passage in enumerate(result) if passage.kind is BlockKind.BODY)
    head = range(next(bodies, len(result)))
    titles = [
        i for i in head if result[i].kind is BlockKind.HEADLINE and result[i].line.count(" ") >= 3
    ]
    for i in head:
        others = len(titles) - (result[i].line.count(" ") >= 3)
        if result[i].kind is not BlockKind.HEADLINE or not others:
            continue
        if result[i].line.count(" ") < 2 and i < titles[0]:
            result[i] = result[i].as_furniture(Furniture.PAGE)
        elif _is_author(result[i].line) and _beside_byline(result, i):
            result[i] = result[i].as_furniture(Furniture.BYLINE)
    return result


def _judge_foot(passages: Sequence[Passage]) -> list[Passage]:
    """Below the prose a line that is a person's name is the author's."""
    bodies = [i for i, passage in enumerate(passages) if passage.kind is BlockKind.BODY]
    return [
        passage.as_furniture(Furniture.BYLINE)
        if bodies
        and i > bodies[-1]
        and passage.kind is BlockKind.HEADLINE
        and re.fullmatch(PERSON, passage.line)
        else passage
        for i, passage in enumerate(passages)
    ]


def _is_author(line: str) -> bool:
    return line.count(" ") < 5 and _NAMED.fullmatch(line) is not None


def _beside_byline(passages: Sequence[Passage], index: int) -> bool:
    """Whether the nearest line above or below, marks set aside, tells an author or a date."""
    above = _nearest(passages, range(index - 1, -1, -1))
    below = _nearest(passages, range(index + 1, len(passages)))
    return not {above, below}.isdisjoint((Furniture.BYLINE, Furniture.DATE))


def _nearest(passages: Sequence[Passage], indices: range) -> Furniture | None:
    sorts = (passages[i].sort for i in indices)
    return next((sort for sort in sorts if sort is not Furniture.MARK), None)
