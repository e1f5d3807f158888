"""The records of this package: a date found in a text, and the scene it is read in.

In: nothing. Out: `DateMention` (public), `Reading` (what one rule proposes) and `Scene` (text,
anchor and what was last spoken of). Rules and scanning are left to the other modules.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

Granularity = Literal[
    "day", "week", "month", "season", "quarter", "half", "year", "decade", "century", "interval"
]
Sense = Literal["at", "by", "since", "until", "before", "after"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """One date in a text.

    ``start`` and ``end`` are half-open character offsets. ``edtf`` is the date itself; ``sense``
    says how the words around place the event to it ("by 2030": at the latest then), and
    ``not_before`` and ``not_after`` bound the event accordingly: None where open or where the year
    is unknown. ``relative`` tells that the anchor or an earlier date was needed, ``confidence`` (0
    to 1) how sure the reading is, ``reason`` why.
    """

    start: int
    end: int
    text: str
    edtf: str
    granularity: Granularity
    not_before: dt.date | None
    not_after: dt.date | None
    relative: bool
    confidence: float
    reason: str
    sense: Sense = "at"

    @property
    def coarse(self) -> str:
        """The date as one point where ``edtf`` needs an interval: a week's month, a season's year.

        That is how people note "last week" and "last summer" down more often than not. A week
        belongs to the month of its Thursday, as ISO 8601 gives weeks to years.
        """
        low, _, high = self.edtf.partition("/")
        if self.granularity == "season":
            low, high = low[:4], high[:4]
        elif self.granularity == "week" and low and high:
            low = (dt.date.fromisoformat(low) + dt.timedelta(days=3)).isoformat()[:7]
        elif self.granularity == "week":
            low, high = low[:7], high[:7]
        else:
            return self.edtf
        return low if self.sense not in ("since", "until") else f"{low}/{high}"


@dataclass(frozen=True, slots=True)
class Reading:
    """What one rule makes of a stretch of text, before the words in front are considered."""

    start: int
    end: int
    edtf: str
    granularity: Granularity
    confidence: float
    reason: str
    relative: bool = False


@dataclass(slots=True)
class Scene:
    """A text, the day it was published, and the last date of the paragraph that is being read."""

    text: str
    anchor: dt.date | None
    focus: Reading | None = None
