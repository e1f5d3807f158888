"""Text that XML parsers, and the parser inside Gephi, hand on as it was.

In: any text. Out: the same text for element content or for an attribute. Characters that XML 1.0
forbids are dropped, and line ends become line feeds, as every XML parser would make them.
"""

import re

_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")
"""What the production Char of XML 1.0 leaves out."""

_ENTITY_GAP = re.compile(r"(?:[&<]|\]\]>)\s+[&<]")
"""White space between two characters that must be escaped; Gephi loses it outside CDATA."""

_ATTRIBUTE_ESCAPES = (
    ("&", "&amp;"),
    ("<", "&lt;"),
    ('"', "&quot;"),
    ("\n", "&#10;"),
    ("\t", "&#9;"),
)
"""The ampersand first: the others bring one."""


def clean(text: str) -> str:
    """Drop what XML cannot hold.

    >>> clean("bell\\x07 and\\r\\nline")
    'bell and\\nline'
    """
    # What prints is allowed and ends no line, and most texts print.
    if text.isprintable():
        return text
    return _FORBIDDEN.sub("", text).replace("\r\n", "\n").replace("\r", "\n")


def content(text: str) -> str:
    """Write text as the content of an element.

    >>> content("a & b"), content("x < & y"), content("]]>")
    ('a &amp; b', '<![CDATA[x < & y]]>', ']]&gt;')
    """
    kept = clean(text)
    if _ENTITY_GAP.search(kept):
        return "<![CDATA[" + kept.replace("]]>", "]]]]><![CDATA[>") + "]]>"
    return kept.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;")


def attribute(text: str) -> str:
    """Write text as the value of an attribute, quotes included.

    >>> attribute('say "R&D"')
    '"say &quot;R&amp;D&quot;"'
    """
    escaped = clean(text)
    for character, escape in _ATTRIBUTE_ESCAPES:
        escaped = escaped.replace(character, escape)
    return f'"{escaped}"'
