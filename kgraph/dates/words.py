"""The words of English dates and what they stand for.

In: nothing. Out: tables from words to numbers. How words combine is left to `patterns`.
"""

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH_SHORT = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec")
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAY_SHORT = ("Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun")

# "february", "feb" → 2
MONTHS: dict[str, int] = {
    form.lower(): number
    for number, name in enumerate(MONTH_NAMES, 1)
    for form in (name, *MONTH_SHORT)
    if name.startswith(form[:3])
}
# "tuesday", "tues" → 1, as `datetime.date.weekday` counts
WEEKDAYS: dict[str, int] = {
    form.lower(): number
    for number, name in enumerate(WEEKDAY_NAMES)
    for form in (name, *WEEKDAY_SHORT)
    if name.startswith(form)
}

_CARDINALS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty",
)  # fmt: skip
# "two weeks ago", "a year earlier", "a couple of days later"
NUMBER_WORDS: dict[str, int] = {
    **{word: number for number, word in enumerate(_CARDINALS, 1)},
    **{"a": 1, "an": 1, "a couple of": 2, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100},
}

_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
# "the thirty-first of August"
ORDINAL_WORDS: dict[str, int] = {
    **{word: number for number, word in enumerate(_ORDINALS, 1)},
    **{f"twenty-{word}": number + 20 for number, word in enumerate(_ORDINALS[:9], 1)},
    **{"thirtieth": 30, "thirty-first": 31},
}

# First and last month; the northern seasons that news agencies mean.
SEASONS: dict[str, tuple[int, int]] = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 2),
}


def number_of(text: str) -> int:
    """The value of a small number in words or digits; 0 where it is neither.

    >>> number_of("nine"), number_of("12"), number_of("many")
    (9, 12, 0)
    """
    return int(text) if text.isdecimal() else NUMBER_WORDS.get(text.lower(), 0)
