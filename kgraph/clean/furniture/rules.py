"""The record of a furniture rule and the sorts of furniture.

In: nothing. Out: `Furniture`, `FurnitureRule` and `rule`, which builds one. The rules themselves
are in the sibling modules.
"""

import re
from enum import StrEnum
from typing import NamedTuple


class Furniture(StrEnum):
    """The sorts of furniture; the finer ones tell later steps where metadata may stand."""

    PAGE = "page"
    RELATED = "related"
    LINK = "link"
    NEWSLETTER = "newsletter"
    TAGS = "tags"
    CREDIT = "credit"
    LEGAL = "legal"
    BYLINE = "byline"
    DATE = "date"
    SOURCE = "source"
    DATELINE = "dateline"
    MARK = "mark"


class FurnitureRule(NamedTuple):
    """A form of furniture.

    Attributes:
        sort: what it is.
        form: matches the whole line.
        examples: lines it matches, checked by the tests.
        longest: length in characters above which a line is taken for prose.
    """

    sort: Furniture
    form: re.Pattern[str]
    examples: tuple[str, ...]
    longest: int


def rule(sort: Furniture, form: str, *examples: str, longest: int = 160) -> FurnitureRule:
    """Build a rule; case is ignored except within `(?-i:…)`."""
    return FurnitureRule(sort, re.compile(form, re.IGNORECASE), examples, longest)


PIECE = "(?:article|story|post|page|report|video|episode|interview|analysis|news)"
"""What a page calls the thing it shows."""

NETWORK = (
    r"(?:facebook|twitter|(?-i:X)|instagram|linked ?in|telegram|whats ?app|youtube|tiktok|viber"
    r"|reddit|pinterest|threads|bluesky|(?-i:VK)|e-?mail|google news|social media"
    r"|social networks|messenger)"
)
"""Where a page asks to be shared or followed."""
