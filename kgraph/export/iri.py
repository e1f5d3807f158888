"""IRIs that every triple store accepts.

In: relative identifiers of the records and addresses from article metadata. Out: absolute IRIs in
plain ASCII, with everything percent-encoded that RFC 3986 does not allow where it stands; one
stray space or bar makes most stores refuse a whole file. Which thing has which identifier is left
to `kgraph.link`.
"""

import re
from urllib.parse import quote, urlsplit

from kgraph.errors import ConfigurationError
from kgraph.model import Evidence

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_BASE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~!$&'()*+,;=:@/%-]+/")
_PLAIN = re.compile(r"[A-Za-z0-9._~/-]+")
"""What needs no encoding, which is nearly every identifier."""

_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_PATH = "%!$&'()*+,;=:@/"
"""RFC 3986: what a path may hold besides letters, digits and "-._~" (which `quote` keeps)."""


def check_base(base_iri: str) -> str:
    """Return a base IRI that identifiers can be appended to.

    Raises:
        ConfigurationError: it is not absolute, does not end in a slash, or holds characters that
            are not allowed in a path ("#", "?", spaces, letters beyond ASCII).

    >>> check_base("https://example.org/kg/")
    'https://example.org/kg/'
    """
    if not _BASE.fullmatch(base_iri) or _STRAY_PERCENT.search(base_iri):
        raise ConfigurationError(
            "not a base IRI",
            where=base_iri,
            remedy='give an absolute IRI that ends in "/", such as https://example.org/id/',
        )
    return base_iri


def encode_id(relative: str) -> str:
    """Percent-encode a relative identifier, one to one.

    >>> encode_id("project/almaty-ring-road"), encode_id("place/a b|c%")
    ('project/almaty-ring-road', 'place/a%20b%7Cc%25')
    """
    return relative if _PLAIN.fullmatch(relative) else quote(relative, safe="/")


def article_id(article: str) -> str:
    """Give the relative identifier of an article by its id.

    >>> article_id("0a1b2c3d4e5f6071")
    'article/0a1b2c3d4e5f6071'
    """
    return f"article/{article}"


def evidence_id(evidence: Evidence) -> str:
    """Give the relative IRI of a passage: the article's and an RFC 5147 fragment.

    >>> evidence_id(Evidence(article="0a1b", start=3, end=5, text="ab"))
    'article/0a1b#char=3,5'
    """
    return f"{encode_id(article_id(evidence.article))}#char={evidence.start},{evidence.end}"


def web_iri(url: str) -> str | None:
    """Percent-encode a web address; None if it is no absolute http or https address.

    What is encoded already stays so.

    >>> web_iri("https://news.example/a b|c?q=%C3%A9&r=é#top")
    'https://news.example/a%20b%7Cc?q=%C3%A9&r=%C3%A9#top'
    >>> web_iri("news.example/a") is None
    True
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return None
    host = parts.hostname
    if parts.scheme not in ("http", "https") or not host:
        return None
    if ":" in host:
        return None
    place = quote(_sane(host), safe="%!$&'()*+,;=") + (f":{port}" if port is not None else "")
    user = parts.netloc.rpartition("@")[0]
    if user:
        place = f"{quote(_sane(user), safe='%!$&()*+,;=:')}@{place}"
    iri = f"{parts.scheme}://{place}{quote(_sane(parts.path), safe=_PATH)}"
    if parts.query:
        iri += "?" + quote(_sane(parts.query), safe=_PATH + "?")
    if parts.fragment:
        iri += "#" + quote(_sane(parts.fragment), safe=_PATH + "?")
    return iri


def _sane(part: str) -> str:
    return _STRAY_PERCENT.sub("%25", part)
