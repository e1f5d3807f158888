"""Datelines, run-in headings and sign-offs, cut off the sentences they stand beside.

In: passages. Out: the passages with these as passages of their own, so that the language pipeline
sees whole sentences only.
"""

from collections.abc import Sequence

from kgraph.clean.datelines import Dateline, find_dateline, find_run_in_head
from kgraph.clean.furniture import Furniture
from kgraph.clean.passages import Passage
from kgraph.clean.signoffs import find_sign_off
from kgraph.model import BlockKind


def cut_datelines(text: str, passages: Sequence[Passage]) -> list[Passage]:
    """Cut datelines and run-in headings off the fronts of paragraphs.

    Capitals and a dash in front of the first paragraph alone are a dateline, known city or not.
    """
    bodies = [p for p in passages if p.kind is BlockKind.BODY]
    heads = {p.start: find_run_in_head(text[p.start : p.end]) for p in bodies}
    lone = sum(head is not None for head in heads.values()) == 1
    result: list[Passage] = []
    for passage in passages:
        if passage.kind is not BlockKind.BODY:
            result.append(passage)
            continue
        opening = passage is bodies[0]
        dateline = find_dateline(text[passage.start : passage.end], opening=opening)
        head = heads[passage.start]
        if dateline is None and opening and lone:
            dateline = head
        if dateline is not None:
            result += _split(text, passage, dateline, BlockKind.FURNITURE)
        elif head is not None:
            result += _split(text, passage, head, BlockKind.HEADLINE)
        else:
            result.append(passage)
    return result


def cut_sign_offs(text: str, passages: Sequence[Passage]) -> list[Passage]:
    """Cut the credits of agencies off the ends of paragraphs."""
    result: list[Passage] = []
    for passage in passages:
        cut = None
        if passage.kind is BlockKind.BODY:
            cut = find_sign_off(text[passage.start : passage.end])
        if cut is None:
            result.append(passage)
            continue
        prose = text[passage.start : passage.start + cut].rstrip()
        rest = Passage.of_mark(text, passage.start + cut, passage.end)
        agency = rest.line[:1] in "–—"
        result.append(
            passage._replace(end=passage.start + len(prose), line=" ".join(prose.split()))
        )
        result.append(rest.as_furniture(Furniture.SOURCE if agency else Furniture.BYLINE))
    return result


def _split(text: str, passage: Passage, front: Dateline, kind: BlockKind) -> list[Passage]:
    start = passage.start
    cut, body = start + front.end, start + front.body
    agency = (start + front.agency[0], start + front.agency[1]) if front.agency else None
    sort = Furniture.DATELINE if kind is BlockKind.FURNITURE else None
    return [
        Passage(start, cut, text[start:cut], kind, sort, passage.mark, agency),
        passage._replace(start=body, line=" ".join(text[body : passage.end].split())),
    ]
