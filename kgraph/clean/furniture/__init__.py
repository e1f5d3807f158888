"""Page furniture: lines that a page wraps around its prose.

In: one paragraph. Out: the sort of furniture it is, or None. A paragraph is judged by itself here;
what its neighbours say is left to `kgraph.clean.classify`. When in doubt, it is prose. The wording
of the rules was collected by reading pages of news sites and agencies.
"""

import re

from kgraph.clean.furniture.bylines import sort_of_byline
from kgraph.clean.furniture.links import LINK_RULES
from kgraph.clean.furniture.notices import NOTICE_RULES
from kgraph.clean.furniture.page import PAGE_RULES
from kgraph.clean.furniture.rules import Furniture, FurnitureRule

RULES: tuple[FurnitureRule, ...] = (*PAGE_RULES, *LINK_RULES, *NOTICE_RULES)
"""All forms, in the order in which they are tried."""

_LONGEST = max(rule.longest for rule in RULES)
_WORD_CHARACTER = re.compile(r"[^\W_]")


def sort_of_furniture(line: str) -> Furniture | None:
    """Tell what furniture a line is.

    Args:
        line: one paragraph, white space folded, marks of layout taken off.

    Returns:
        Its sort, or None for prose and headlines.

    >>> sort_of_furniture("Photo: port authority"), sort_of_furniture("The port opened.")
    (<Furniture.CREDIT: 'credit'>, None)
    """
    length = len(line)
    if length > _LONGEST:
        return None
    if not _WORD_CHARACTER.search(line):
        return Furniture.PAGE
    for rule in RULES:
        if length <= rule.longest and rule.form.fullmatch(line):
            return rule.sort
    return sort_of_byline(line)


__all__ = ["RULES", "Furniture", "FurnitureRule", "sort_of_furniture"]
