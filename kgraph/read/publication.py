"""The date of publication, as metadata write it, to ISO.

In: one metadata value ("2024-10-03T08:00Z", "3 October 2024", "Oct. 3rd, 2024"). Out: "2024-10-03",
or None where the value is no complete date. The forms of prose are left to `kgraph.dates`; this
module knows those of machines.
"""

import re
from datetime import date, datetime

from kgraph.dates import find_dates

_YEAR_FIRST = re.compile(r"^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b")
_HYPHENATED = re.compile(r"(?<=\d)[-/](?=[A-Za-z]{3})|(?<=[A-Za-z]{3})[-/](?=\d)")


def publication_date(value: str) -> str | None:
    """Read a date of publication.

    Args:
        value: a metadata value; time of day and time zone are left out, the date stays as written.

    Returns:
        YYYY-MM-DD, or None where the value names no complete, valid date, or where day and month
        cannot be told apart ("03/04/2024").

    >>> publication_date("Thu, 3 Oct 2024 08:15:00 GMT"), publication_date("3-Oct-2024")
    ('2024-10-03', '2024-10-03')
    >>> publication_date("13/10/2024"), publication_date("03/04/2024"), publication_date("soon")
    ('2024-10-13', None, None)
    """
    value = value.strip()
    try:
        return datetime.fromisoformat(value).date().isoformat()
    except ValueError:
        pass
    if match := _YEAR_FIRST.match(value):
        try:
            return date(*map(int, match.groups())).isoformat()
        except ValueError:
            return None
    for mention in find_dates(_HYPHENATED.sub(" ", value)):
        day = mention.edtf.strip("/")  # "since 3 May 2024" is an open interval
        if mention.granularity == "day" and "X" not in day:
            return day
    return None
