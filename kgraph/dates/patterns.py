"""The shapes of English dates, as regular expressions with examples.

In: the words of `words`. Out: constants only. Pieces are strings without groups, so that they can
be combined; whole shapes are compiled, with named groups. What a match means is left to the
readers.
"""

import re

from kgraph.dates import words


def _longest_first(forms: set[str]) -> str:
    return "|".join(sorted(forms, key=lambda form: (-len(form), form)))


def _cased(names: tuple[str, ...]) -> str:
    """Capitalised and all-capitals forms: "May" and "MAY" are months, "may" is a verb."""
    return _longest_first({form for name in names for form in (name, name.upper())})


_WORD_ENDS = r"(?![^\W_])"
MONTH = (
    rf"(?:(?:{_cased(words.MONTH_NAMES)}){_WORD_ENDS}"
    rf"|(?:{_cased(words.MONTH_SHORT)}){_WORD_ENDS}\.?)"
)
WEEKDAY = (
    rf"(?:(?:{_cased(words.WEEKDAY_NAMES)}){_WORD_ENDS}"
    rf"|(?:{_longest_first(set(words.WEEKDAY_SHORT))})\b\.?)"
)
# "4", "04", "4th"; not the 4 of "45", "4km", "4.5" or "4,500"
DAY = r"(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\w%]|\.\d|,\d{3}(?!\d)))"
# "1994", "2025"; not the 2025 of "20250" or "2025%"
YEAR = r"(?:(?:1\d|20|21)\d\d(?![\w%]))"
# What may stand between two words: a few spaces, a line's end, never an empty line.
GAP = r"(?:[^\S\n]{1,3}\n?|\n)"
DASH = r"(?:\s?[-\u2010-\u2015]\s?)"
TO = rf"(?:{DASH}|{GAP}(?:to|until|till|through){GAP})"
ORDINAL = rf"(?:{_longest_first(set(words.ORDINAL_WORDS))})"
NUMBER = rf"(?:\d{{1,3}}|{_longest_first(set(words.NUMBER_WORDS))})"
SEASON = r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\b"

# American and agency style put a comma before the year: "Feb. 4, 2024", "4 February, 2024".
_YEAR_TAIL = rf"(?:(?:,\s?|{GAP}|{GAP}of{GAP})(?P<year>{YEAR}))?"
# "4 February 2024", "4th of February", "15-Oct-2025"
DAY_MONTH = re.compile(
    rf"(?P<day>{DAY})(?:{GAP}of)?[\s-](?P<month>{MONTH})(?:-(?P<dashed>{YEAR})|{_YEAR_TAIL})"
)
# "February 4, 2024", "Feb. 4"
MONTH_DAY = re.compile(rf"(?P<month>{MONTH})[\s-](?:the{GAP})?(?P<day>{DAY}){_YEAR_TAIL}")
# "February 2024", "Feb. of 2024", "Oct-2025"
MONTH_YEAR = re.compile(rf"(?P<month>{MONTH})(?:,?{GAP}(?:of{GAP})?|[-/])(?P<year>{YEAR})")
MONTH_ONLY = re.compile(rf"(?P<month>{MONTH})")
# "the thirty-first of August"
ORDINAL_MONTH = re.compile(
    rf"(?P<ordinal>(?i:{ORDINAL})){GAP}of{GAP}(?P<month>{MONTH}){_YEAR_TAIL}"
)
# "2024-02-04", "2024/02/04", "2024-02-04T08:00"
ISO_DAY = re.compile(
    r"(?P<year>[12]\d{3})(?P<sep>[-/.])(?P<month>0[1-9]|1[0-2])(?P=sep)(?P<day>[0-3]\d)"
    r"(?=T\d|(?![\w/-]))"
)
# "04.02.2024", "13/02/2024"
NUMERIC = re.compile(
    rf"(?P<a>\d{{1,2}})(?P<sep>[./-])(?P<b>\d{{1,2}})(?P=sep)(?P<year>{YEAR})(?!\.\d)"
)
# "4-6 February 2024", "18 and 19 January", "5, 6 and 7 May"
_DAYS = rf"(?:,{GAP}{DAY}){{0,6}}(?:(?P<to>{TO})|,?{GAP}(?P<and>and){GAP})(?:the{GAP})?{DAY}"
DAYS_MONTH = re.compile(rf"(?P<days>{DAY}{_DAYS})(?:{GAP}of)?\s(?P<month>{MONTH}){_YEAR_TAIL}")
# "December 3 to 5", "Sept. 8-13, 2024", "May 5, 6 and 7"
MONTH_DAYS = re.compile(
    rf"(?P<month>{MONTH})\s(?:the{GAP})?(?P<days>{DAY}{_DAYS})"
    rf"(?!{GAP}(?:{MONTH}|per|percent|million|billion)){_YEAR_TAIL}"
)
# "2035-2036", "2024/25", "2010 to 2020", "2035 and 2036"
YEARS = re.compile(
    rf"(?P<year>{YEAR})(?:(?P<mark>\s?[-\u2010-\u2015/]\s?)|{GAP}(?P<word>to|and|until|through){GAP})"
    rf"(?P<last>{YEAR}|\d\d(?![.,]\d|[\w%]))"
)
YEAR_ONLY = re.compile(rf"(?P<year>{YEAR})")
# "1990s", "2030's"
DECADE = re.compile(r"(?P<decade>(?:1\d|20|21)\d0)['\u2019]?s\b")
# "the '90s"
SHORT_DECADE = re.compile(r"['\u2018\u2019](?P<tens>\d)0s\b")
# "19th century"
CENTURY = re.compile(r"(?P<number>\d{1,2})(?:st|nd|rd|th)[\s-]century\b")
