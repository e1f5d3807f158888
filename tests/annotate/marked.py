"""Marked-up sentences: `⟦Country:Chad⟧` stands for a mention of a country; marks may nest."""

import re

_OPEN = re.compile(r"⟦(\w+):")


def unmark(markup: str) -> tuple[str, set[tuple[str, str]]]:
    """Give the plain text and the set of (words, type) that are marked."""
    text: list[str] = []
    stack: list[tuple[str, int]] = []
    found: list[tuple[int, int, str]] = []
    position = length = 0
    while position < len(markup):
        opening = _OPEN.match(markup, position)
        if opening:
            stack.append((opening[1], length))
            position = opening.end()
        elif markup[position] == "⟧":
            kind, start = stack.pop()
            found.append((start, length, kind))
            position += 1
        else:
            text.append(markup[position])
            length += 1
            position += 1
    plain = "".join(text)
    return plain, {(plain[start:end], kind) for start, end, kind in found}
