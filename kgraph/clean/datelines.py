"""Datelines: the place, day and agency in front of a report ("LIMA, March 3 (Agency) -").

In: one body paragraph. Out: where its dateline ends, and the agency it names. A dateline is no part
of the sentence behind it. Forms with a day, an agency or capitals hold anywhere; loose ones, which
prose can have too ("Lima – a city of ten million – …"), need a known city or the first paragraph of
an article.
"""

import re
from typing import NamedTuple

from kgraph.clean.names import NAME, UPPER, is_opener, sounds_like_outlet
from kgraph.knowledge import Gazetteer, Sense

_CAPITAL = "[A-ZÀ-ÖØ-ÞĀČĆĐĒĞĪİŁŌŚŞŠŪŻŽ'’.-]"
_CAPS = rf"{UPPER}{_CAPITAL}+(?:[ /](?:{UPPER}{_CAPITAL}*|de|al|el)){{0,3}}"
_TITLED = rf"{UPPER}[\w'’.-]+(?:[ /](?:{UPPER}[\w'’.-]+|de|al|el|of)){{0,3}}"
# "LIMA, March 3": the day is no second place.
_PLACE = rf"(?P<place>{_CAPS}|{_TITLED})(?:, {_TITLED}(?!\.? \d)){{0,2}}"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY = rf"(?i:(?:[a-z]{{3,6}}day,? )?(?:{_MONTH} {_NUMBER}|{_NUMBER} {_MONTH})(?:,? \d{{4}})?)"
_DASH = r"(?:[–—]|-{1,2})"
# A sentence starts with a capital letter, a figure or a quotation mark.
_SENTENCE = rf"(?=[\"'“‘(\[$€£]*(?:{UPPER}|\d))"
# One dash belongs to the dateline; a second one closes an insertion ("Lima – a city – …").
_ONE_DASH = r"(?![^.!?]{0,150}\s[–—-]{1,2}\s)"

# LIMA, Peru, March 3, 2025 (Agency) – … with any of day, agency and dash; checked in the code.
_FULL = re.compile(
    rf"{_PLACE}(?:,? ?(?P<day>{_DAY})\b)?"
    rf"(?:,? ?[(\[/](?P<inner>{_DAY}\b)?,? ?(?P<agency>{NAME})?(?:,? ?{_DAY})?[)\]/])?"
    rf",? ?(?P<dash>{_DASH}|:|\.)?\s*{_SENTENCE}"
)
_OTHERS = (
    # (Agency) – … and March 3 (Agency) – …
    re.compile(rf"(?:{_DAY} ?)?\((?P<agency>{NAME})\) ?{_DASH}\s*{_SENTENCE}"),
    # BAKU, Azerbaijan, October 3. … and MOSCOW, March 3. /AGENCY/. …
    re.compile(
        rf"{_CAPS}(?:, {_TITLED})?[,.] {_DAY}\.(?: ?/(?P<agency>{NAME})/\.?)?"
        rf" ?{_DASH}?\s*{_SENTENCE}"
    ),
    # ALMATY. AGENCY – …
    re.compile(rf"{_CAPS}\. (?:{_DAY},?\.? )?(?P<agency>{_CAPS}) ?[/–—-]+\s*{_SENTENCE}"),
    # 3 March 2025, Lima – … and Tuesday March 3, 2025 – …
    re.compile(rf"{_DAY}, (?:{_CAPS}|{_TITLED}) ?{_DASH}\s*{_SENTENCE}"),
    re.compile(rf"{_DAY},? ?{_DASH}\s+{_SENTENCE}"),
    # LIMA, (Andean News / City Desk – 3rd March, 2025) …
    re.compile(rf"{_CAPS}(?:, {_TITLED})?,? ?\([^()]{{0,60}}{_DAY}\)\s*{_DASH}?\s*{_SENTENCE}"),
    # Lima, ANDINA – … and [Andean News] …
    re.compile(rf"(?:{_CAPS}|{_TITLED}), (?P<agency>[A-Z]{{3,}}) ?{_DASH}\s*{_SENTENCE}"),
    re.compile(rf"\[(?P<agency>{NAME})\]\s*{_SENTENCE}"),
)
# LIMA – …, a form of headings too ("WIND – …"), so that the place must be a known city.
_CITY_DASH = re.compile(
    rf"(?P<place>{_CAPS})(?:, {_TITLED})?(?: ?[–—]\s+| -{{1,2}}\s+){_ONE_DASH}{_SENTENCE}"
)
# KARACHI: …, Lima – … and New Delhi: …, which may be anything else within an article.
_CITY_OPENING = re.compile(
    rf"(?:(?P<place>{_CAPS})(?:, {_TITLED})?: |(?P<titled>{_TITLED})(?:, {_TITLED})?"
    rf"(?: [–—-]{{1,2}} {_ONE_DASH}|: )){_SENTENCE}"
)
# WIND – …, “FANTASY” — …: a heading that runs into its paragraph.
_RUN_IN = re.compile(
    rf"[\"“]?(?P<head>{UPPER}(?:{_CAPITAL}|\d)*(?: (?:{_CAPITAL}|[\d&%$,’”\"])+){{0,7}}[”\"]?)"
    rf" ?[–—]\s+{_ONE_DASH}{_SENTENCE}"
)
# States that are their own capital, which the gazetteer knows as countries only.
_CITY_STATES = frozenset({"Hong Kong", "Luxembourg", "Macau", "Monaco", "San Marino", "Singapore"})
_SEARCHED = 120
_SHORTEST_BODY = 20


class Dateline(NamedTuple):
    """A dateline at the start of a paragraph; offsets count from the paragraph's start.

    Attributes:
        end: where its words end.
        body: where the sentence behind it starts.
        agency: start and end of the agency it names, or None.
    """

    end: int
    body: int
    agency: tuple[int, int] | None


def find_dateline(paragraph: str, *, opening: bool = False) -> Dateline | None:
    """Find the dateline in front of a paragraph.

    Args:
        paragraph: a body paragraph.
        opening: whether it is the first of its article, so that loose forms count too.

    >>> line = "LIMA, March 3 (Andean News) - Copper exports rose by a fifth."
    >>> found = find_dateline(line)
    >>> line[:found.end], line[slice(*found.agency)], line[found.body:][:6]
    ('LIMA, March 3 (Andean News) -', 'Andean News', 'Copper')
    >>> find_dateline("Lima – a city of ten million – needs water.", opening=True) is None
    True
    """
    head = paragraph[:1]
    if not (head.isupper() or head.isdigit() or head in "(["):
        return None
    match = _FULL.match(paragraph)
    if match is None or not _is_full(match):
        match = next((m for form in _OTHERS if (m := form.match(paragraph))), None)
    if match is None:
        match = _after_city(paragraph, opening)
    if match is None or match.end() > _SEARCHED:
        return None
    if len(paragraph) - match.end() < _SHORTEST_BODY:
        return None
    agency = match.groupdict().get("agency")
    return Dateline(
        end=len(paragraph[: match.end()].rstrip()),
        body=match.end(),
        agency=match.span("agency") if agency else None,
    )


def find_run_in_head(paragraph: str) -> Dateline | None:
    """Find a heading in capitals that runs into its paragraph behind a dash.

    >>> line = "PALM OIL — The minister said that exports would grow."
    >>> line[find_run_in_head(line).body:][:12]
    'The minister'
    """
    match = _RUN_IN.match(paragraph)
    if match is None or len(paragraph) - match.end() < _SHORTEST_BODY:
        return None
    return Dateline(len(paragraph[: match.end()].rstrip()), match.end(), None)


def _after_city(paragraph: str, opening: bool) -> re.Match[str] | None:
    match = _CITY_DASH.match(paragraph)
    if match is None and opening:
        match = _CITY_OPENING.match(paragraph)
    if match is None:
        return None
    groups = match.groupdict()
    return match if _is_city(groups["place"] or groups["titled"]) else None


def _is_city(name: str) -> bool:
    """Whether the gazetteer knows the whole name as a city; countries head no report."""
    name = name.title() if name.isupper() else name
    hits = Gazetteer.default().find(name)
    known = bool(hits) and hits[0].text == name
    return known and (name in _CITY_STATES or Sense.CITY in hits[0].senses)


def _is_full(match: re.Match[str]) -> bool:
    """Whether place, day, agency and dash together can be nothing but a dateline."""
    place, agency, dash = match["place"], match["agency"], match["dash"]
    if is_opener(place.split()[0]):
        return False
    in_capitals = place.upper() == place
    has_day = bool(match["day"] or match["inner"])
    if dash is None:
        return in_capitals and has_day and agency is not None
    if dash == ".":
        return in_capitals and has_day
    if in_capitals or has_day:
        return has_day or agency is not None
    return agency is not None and sounds_like_outlet(agency)
