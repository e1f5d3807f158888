"""Bytes of a file to text.

In: raw bytes. Out: text with "\\n" line ends and without byte-order mark, so that offsets count
characters as RFC 5147 does (section 2.1.1: a line end is one character). UTF-8 is expected; UTF-16
and UTF-32 are taken when a byte-order mark says so. Anything else is refused with the likely
encoding: a silent guess would put wrong letters into names. What the text means is left to the
format modules.
"""

import codecs

from kgraph.errors import ReadError

# The UTF-32 mark starts with the UTF-16 one, so it is asked first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What PDF, zip (also .docx, .odt), gzip and PNG files start with; short ones may hold no NUL byte.
_BINARY_SIGNATURES = (b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"\x89PNG")
# Encodings that text files from before Unicode still have; a longer list only adds wrong guesses.
_USUAL = ["cp1251", "koi8_r", "cp1252", "cp1250", "cp1254", "cp1256"]
_USUAL += ["gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"]
# Code pages that differ only in accented letters; in English text they cannot be told apart.
_WESTERN = frozenset({"cp1250", "cp1254"})
_SAMPLE_BEFORE, _SAMPLE_BEHIND = 2_000, 30_000


def decode(raw: bytes) -> str:
    """Turn the bytes of a file into text.

    Args:
        raw: the whole file.

    Raises:
        ReadError: empty or binary content, or another encoding than UTF-8, UTF-16 or UTF-32.

    >>> decode(b"\\xef\\xbb\\xbfOne\\r\\ntwo\\rthree")
    'One\\ntwo\\nthree'
    """
    if not raw:
        raise ReadError("the file is empty", remedy="remove it or add text")
    refuse_binary(raw)
    mark, encoding = encoding_by_mark(raw)
    try:
        return universal_newlines(raw[len(mark) :].decode(encoding))
    except UnicodeDecodeError as error:
        raise _wrong_encoding(raw, encoding, error.start) from error


def encoding_by_mark(raw: bytes) -> tuple[bytes, str]:
    """The byte-order mark that the bytes start with, and its encoding; UTF-8 without a mark.

    >>> encoding_by_mark(b"\\xff\\xfeA\\x00")
    (b'\\xff\\xfe', 'utf-16-le')
    """
    return next(((mark, name) for mark, name in _MARKS if raw.startswith(mark)), (b"", "utf-8"))


def refuse_binary(raw: bytes) -> None:
    """Raise a `ReadError` for bytes that are no text: a known signature, or a NUL byte.

    UTF-16 and UTF-32 hold NUL bytes in English text, so a byte-order mark lets them pass.
    """
    unmarked_nul = b"\0" in raw and not encoding_by_mark(raw)[0]
    if unmarked_nul or raw.startswith(_BINARY_SIGNATURES):
        raise ReadError("binary data, no text", remedy="remove it, or save its text as UTF-8")


def universal_newlines(text: str) -> str:
    """Write every line end as one line feed.

    >>> universal_newlines("a\\r\\nb\\rc")
    'a\\nb\\nc'
    """
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _wrong_encoding(raw: bytes, encoding: str, position: int) -> ReadError:
    if encoding != "utf-8":
        what = f"it starts like {encoding} but breaks off at byte {position}"
        return ReadError(what, remedy="save it again as UTF-8")
    what = f"not UTF-8 text (byte 0x{raw[position]:02x} at position {position})"
    guess = likely_encoding(raw, position)
    if guess is None:
        return ReadError(what, remedy="save it again as UTF-8")
    remedy = f"convert it, for example with: iconv -f {guess.upper()} -t UTF-8"
    return ReadError(f"{what}, looks like {guess}", remedy=remedy)


def likely_encoding(raw: bytes, position: int) -> str | None:
    """Name the encoding that bytes which are not UTF-8 probably have.

    Args:
        raw: the whole file.
        position: where decoding as UTF-8 failed; the letters around it are looked at.

    >>> likely_encoding("Переговоры прошли в столице республики".encode("cp1251"), 0)
    'cp1251'
    """
    # Imported here: needed for broken files only, and it costs start-up time.
    from charset_normalizer import from_bytes

    sample = raw[max(0, position - _SAMPLE_BEFORE) : position + _SAMPLE_BEHIND]
    best = from_bytes(sample, cp_isolation=_USUAL).best()
    if best is None:
        return None
    return "cp1252" if best.encoding in _WESTERN else best.encoding
