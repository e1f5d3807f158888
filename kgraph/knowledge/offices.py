"""Finding titles of office in text: "deputy prime minister", "Minister of Energy and Trade".

In: plain text. Out: hits with the canonical office, whether it makes its holder a leader, and what
it is held in. The body ("UN" in "UN Secretary-General"), the country and the holder are left to
`kgraph.extract`; so is the decision whether "head" is a noun or a verb (`weak` hits).
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from kgraph.knowledge.load import load_office_words
from kgraph.knowledge.records import KnownEntity, Office, OfficeWords, Takes

# One character for one character: titles are matched with single spaces for hyphens.
_PLAIN = str.maketrans(
    {**dict.fromkeys("-‐‑–\u00a0\n\t", " "), **dict.fromkeys("’‘`", "'"), "İ": "i"}
)
_LOOK_BEHIND = 120
"""Characters searched before a title for its portfolio, ranks and tenure."""


class OfficeHit(NamedTuple):
    """A title of office in a text.

    Attributes:
        start: offset of its first character, ranks and portfolio included.
        end: offset after its last character.
        text: the title as it stands.
        canonical: ranks, portfolio and title in their standard form ("deputy foreign minister").
        state: whether its holder is a leader wherever the office is held.
        takes: what the office is usually held in.
        tenure: words around the title that say when it is held ("former", "acting", "elect");
            those before it are outside the span.
        plural: whether the title is in the plural ("Presidents X and Y").
        weak: whether the title has other meanings in ordinary prose ("head", "chair").
    """

    start: int
    end: int
    text: str
    canonical: str
    state: bool
    takes: Takes
    tenure: tuple[str, ...] = ()
    plural: bool = False
    weak: bool = False

    def makes_leader(self, body: KnownEntity | None = None) -> bool:
        """Tell whether the holder is a leader, given the body where the office is held.

        The chairman of a company is none, the chairman of a public body is.
        """
        return self.state or (body is not None and body.is_public)


class _Form(NamedTuple):
    text: str
    office: Office | None
    plural: bool


class _Extent(NamedTuple):
    """A title with what belongs to it, as offsets and standard words."""

    start: int
    end: int
    portfolio: str
    ranks: str


def find_offices(text: str) -> list[OfficeHit]:
    """Find all titles of office, in the order of the text, in any case.

    >>> [hit.canonical for hit in find_offices("Minister of Foreign Affairs and former premier X")]
    ['foreign minister', 'prime minister']
    """
    return _matcher().find(text)


def is_honorific(token: str) -> bool:
    """Tell whether a token is a form of address that is no part of a name ("Mr.", "Dr").

    >>> is_honorific("Mrs."), is_honorific("Sheikh")
    (True, False)
    """
    return _bare(token) in _honorifics()


def is_name_title(token: str) -> bool:
    """Tell whether a token is a form of address that stays in a name ("Sheikh", "Datuk").

    >>> is_name_title("Sheikh"), is_name_title("Mr")
    (True, False)
    """
    return _bare(token) in _name_titles()


def _bare(token: str) -> str:
    return token.rstrip(".").casefold()


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(_bare(word) for word in load_office_words().honorifics)


@cache
def _name_titles() -> frozenset[str]:
    return frozenset(_bare(word) for word in load_office_words().kept_honorifics)


@cache
def _matcher() -> "_Matcher":
    return _Matcher(load_office_words())


class _Matcher:
    """Titles as an automaton; portfolio, ranks and tenure as expressions anchored at a title."""

    def __init__(self, words: OfficeWords) -> None:
        others = [_Form(_plain(text), None, False) for text in words.other_meanings]
        titles = (form for office in words.offices for form in _forms(office))
        forms = {form.text: form for form in (*titles, *others)}
        self._forms = [forms[text] for text in sorted(forms)]
        self._automaton = AhoCorasick([form.text for form in self._forms])
        self._synonyms = words.portfolio_synonyms
        fields = _list_of(words.portfolios)
        self._after = re.compile(
            rf"(?:,? (?:in charge of|responsible for|of|for)(?: the)? )(?P<fields>{fields})\b"
        )
        self._before = re.compile(rf"(?:^|(?<=\W))(?P<fields>{fields}) $")
        ranks = _any_of(words.ranks)
        self._ranks = re.compile(rf"(?:^|(?<=\W))(?P<ranks>{ranks}(?: {ranks})*) $")
        # The tenure may stand before a nationality: "former South Korean foreign minister".
        self._tenure = re.compile(
            rf"(?:^|(?<=\W))(?i:(?P<tenure>{_any_of(words.tenures)}))[ -]"
            r"(?:(?:[A-Z][\w.'’]*)[ -]){0,3}$"
        )
        self._suffix = re.compile(rf"(?: in)? (?P<suffix>{_any_of(words.suffixes)})\b")

    def find(self, text: str) -> list[OfficeHit]:
        """Find all titles; one inside the portfolio of the next ("justice minister") is none."""
        plain = _plain(text)
        hits: list[OfficeHit] = []
        floor = 0
        for start, end, form in self._titles(plain):
            if start < floor:
                continue
            floor = end
            if form.office is None:
                continue
            extent = self._extend(plain, start, end, form.office)
            while hits and extent.start <= hits[-1].start:
                hits.pop()
            hits.append(self._hit(text, plain, form, extent))
            floor = extent.end
        return hits

    def _titles(self, plain: str) -> list[tuple[int, int, _Form]]:
        """Give all titles that are whole words, leftmost first, at one place the longest first."""
        found = self._automaton.find_matches_as_indexes(plain, overlapping=True)
        bounded = sorted(
            (start, -end, index) for index, start, end in found if _is_bounded(plain, start, end)
        )
        return [(start, -end, self._forms[index]) for start, end, index in bounded]

    def _extend(self, plain: str, start: int, end: int, office: Office) -> _Extent:
        """Take in the portfolio on either side and the ranks before."""
        portfolio, ranks = "", []
        start, rank = self._take(self._ranks, plain, start)
        ranks.append(rank)
        if office.portfolio:
            after = self._after.match(plain, end)
            if after:
                portfolio, end = after["fields"], after.end()
            else:
                start, portfolio = self._take(self._before, plain, start)
                start, rank = self._take(self._ranks, plain, start)
                ranks.insert(0, rank)
        suffix = self._suffix.match(plain, end)
        end = suffix.end() if suffix else end
        standard = self._synonyms.get(portfolio, portfolio)
        return _Extent(start, end, standard, " ".join(filter(None, ranks)))

    @staticmethod
    def _take(pattern: re.Pattern[str], plain: str, start: int) -> tuple[int, str]:
        left = max(0, start - _LOOK_BEHIND)
        match = pattern.search(plain[left:start])
        return (left + match.start(1), match[1]) if match else (start, "")

    def _hit(self, text: str, plain: str, form: _Form, extent: _Extent) -> OfficeHit:
        assert form.office is not None
        start, end = extent.start, extent.end
        office = form.office
        before = self._tenure.search(text[max(0, start - _LOOK_BEHIND) : start])
        suffix = self._suffix.search(plain[:end].rpartition(form.text)[2])
        tenure = [m[1].casefold() for m in (before, suffix) if m]
        canonical = " ".join(filter(None, (extent.ranks, extent.portfolio, office.name)))
        return OfficeHit(
            start=start,
            end=end,
            text=text[start:end],
            canonical=canonical,
            state=office.state,
            takes=office.takes,
            tenure=tuple(tenure),
            plural=form.plural,
            weak=office.weak and not extent.portfolio,
        )


def _plain(text: str) -> str:
    lower = text.translate(_PLAIN).lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text.translate(_PLAIN))


def _is_bounded(plain: str, start: int, end: int) -> bool:
    before = plain[start - 1] if start else " "
    after = plain[end] if end < len(plain) else " "
    return not (before.isalnum() or before == "_" or after.isalnum() or after == "_")


def _any_of(phrases: Iterable[str]) -> str:
    ordered = sorted((_plain(phrase) for phrase in phrases), key=lambda p: (-len(p), p))
    return "(?:" + "|".join(re.escape(phrase) for phrase in ordered) + ")"


def _list_of(phrases: Iterable[str]) -> str:
    """Give an expression for one to many fields: "trade", "trade, industry and energy"."""
    field = rf"{_any_of(phrases)}\b"
    run = rf"{field}(?: {field}){{0,3}}"
    return rf"{run}(?:(?:, {run})*,? (?:and|&) (?:the )?{run})?"


def _forms(office: Office) -> Iterator[_Form]:
    for form in (office.name, *office.forms):
        yield _Form(_plain(form), office, False)
        yield _Form(_plain(_plural(form)), office, True)


def _plural(title: str) -> str:
    """Form the plural of a title: "heads of state", "secretaries-general", "spokesmen"."""
    head, joint, rest = title, "", ""
    for mark in (" of ", " to ", " in ", " for ", "-general", " general"):
        if mark in title and title not in ("general", "major general"):
            left, joint, right = title.partition(mark)
            head, rest = left, joint + right
            break
    if head.endswith("man"):
        return head[:-3] + "men" + rest
    if head.endswith("y") and head[-2] not in "aeiou":
        return head[:-1] + "ies" + rest
    return head + ("es" if head.endswith(("s", "ss", "ch")) else "s") + rest
