"""Web pages.

In: the bytes of an `.html` file. Out: a `Draft` with the prose of the page (menus, adverts and
footers removed by trafilatura) and what its metadata say. Nothing is fetched. Offsets count in the
extracted prose, as tags would make them useless to a reader. Furniture that survives is left to
`kgraph.clean`.
"""

import codecs
import re

from kgraph.errors import ReadError
from kgraph.read.decode import decode, universal_newlines
from kgraph.read.draft import Draft

_DECLARED = re.compile(rb"<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*[\"']?([\w-]+)", re.I)
_LANGUAGE = re.compile(r"<html\b[^>]*?\blang\s*=\s*[\"']?([A-Za-z_-]+)", re.IGNORECASE)
_HEAD_BYTES = 4_096
# The library's own limit is today's date; a fixed one keeps the output independent of the clock.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2999-12-31"}


def parse_page(raw: bytes) -> Draft:
    """Read a web page.

    Args:
        raw: the bytes of the page, in UTF-8 or in the encoding that it declares.

    Raises:
        ReadError: bytes that are no text, or a page without prose.
    """
    # Imported here: it costs half a second at start-up that folders of text need not pay.
    from trafilatura import bare_extraction

    source = _decode_page(raw)
    try:
        found = bare_extraction(
            source, include_comments=False, with_metadata=True, date_extraction_params=_DATES
        )
    except Exception as error:  # a page that the library chokes on must not stop the others
        what = f"the page cannot be taken apart ({type(error).__name__})"
        raise ReadError(what, remedy="save its text as .txt") from error
    if found is None or isinstance(found, dict) or not found.text:
        raise ReadError("no article text found in the page", remedy="save its text as .txt")
    language = _LANGUAGE.search(source[:_HEAD_BYTES])
    metadata: dict[str, object] = {
        "title": found.title,
        "outlet": found.sitename,
        "date": found.date,
        "url": found.url,
        "lang": language[1] if language else found.language,
    }
    return Draft(universal_newlines(found.text), metadata=metadata)


def _decode_page(raw: bytes) -> str:
    """Decode as UTF-8, else as the page declares itself; its own word beats a guess."""
    try:
        return decode(raw)
    except ReadError:
        declared = _DECLARED.search(raw[:_HEAD_BYTES])
        if declared is None or b"\0" in raw:
            raise
        try:
            return universal_newlines(raw.decode(_web_codec(declared[1].decode())))
        except (LookupError, UnicodeDecodeError):
            pass
        raise


def _web_codec(label: str) -> str:
    """Browsers read "iso-8859-1" and "us-ascii" as cp1252 (WHATWG Encoding Standard, 4.2).

    >>> _web_codec("ISO-8859-1"), _web_codec("windows-1251")
    ('cp1252', 'cp1251')
    """
    name = codecs.lookup(label).name
    return "cp1252" if name in {"ascii", "iso8859-1"} else name
