"""From the text and metadata of any format to an `Article`.

In: `Draft`, what a format module found. Out: an article with its content hash and its identifier,
and with tidy metadata. Finding text and metadata is left to the format modules.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from kgraph.errors import ReadError
from kgraph.model import Article
from kgraph.read.publication import publication_date

_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_ID_DIGITS = 16


@dataclass(frozen=True)
class Draft:
    """Text and metadata as a format module found them.

    Attributes:
        text: the whole text that offsets count in.
        body_start: where the prose starts in it.
        metadata: title, outlet, date, url, lang, kind; other keys are ignored.
    """

    text: str
    body_start: int = 0
    metadata: Mapping[str, object] = field(default_factory=dict)


def to_article(draft: Draft, path: str) -> Article:
    """Make an article of a draft.

    A date that cannot be read is left out and the article goes through without one: its prose is
    worth more than a misspelt date.

    Args:
        draft: what the format module found.
        path: path below the input folder.

    Raises:
        ReadError: the prose holds no word, or characters that are no text.

    >>> article = to_article(Draft("A port opened.", metadata={"date": "3 May 2024"}), "a.txt")
    >>> article.date, article.id == article.content_hash[7:23]
    ('2024-05-03', True)
    """
    if not _LETTER_OR_DIGIT.search(draft.text, draft.body_start):
        raise ReadError("no words in it", remedy="remove it or add text")
    if "\0" in draft.text:
        raise ReadError("NUL characters in the text", remedy="remove them")
    digest = sha256(_encoded(draft.text)).hexdigest()
    known = {key.strip().lower(): _line(value) for key, value in draft.metadata.items()}
    date, lang = known.get("date"), known.get("lang")
    return Article(
        id=digest[:_ID_DIGITS],
        path=path,
        content_hash=f"sha256:{digest}",
        text=draft.text,
        body_start=draft.body_start,
        title=known.get("title"),
        outlet=known.get("outlet"),
        date=publication_date(date) if date else None,
        url=known.get("url"),
        lang=lang.replace("_", "-") if lang else None,
        kind=known.get("kind"),
    )


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        what = f"half a surrogate pair at character {error.start}"
        raise ReadError(what, remedy="write the character whole") from error


def _line(value: object) -> str | None:
    """A metadata value as one line; lists and mappings say nothing that one line could hold."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return " ".join(str(value).split()) or None
