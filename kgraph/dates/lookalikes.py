"""Telling dates from what only looks like them: the modal "may", first names, counts, identifiers.

In: a text and the offsets of a month name or a four-digit number. Out: yes or no. What a date
means is left to the readers.
"""

import re

# Words before which a month name is the month, never the verb or the first name.
_MONTH_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|last|next|this|early|late|mid|through|during|before|after|for|from"
    r"|of|to|by|end|and|between|or|start|previous|following|past|coming|on|around|about"
    r"|as|a|the)[\s-]+(?:the\s+)?)\Z",
    re.IGNORECASE,
)
_FIRM_BEFORE = re.compile(
    r"\b(?:in|since|until|till|last|next|this|early|late|mid|during|previous|following|past)[\s-]+\Z",
    re.IGNORECASE,
)
# "every May" is no date.
_RECURRING = re.compile(r"\b(?:every|each)\s\Z", re.IGNORECASE)
# "April Ross", "June Carter": months that are first names, before another capitalised word.
_NAME_MONTHS = frozenset({"April", "May", "June", "August", "Jan", "January"})
_CAPITALISED = re.compile(r"\s(?!(?:And|To)\b)[A-Z][a-z\u00c0-\u024f]")
_SURNAME = re.compile(r"(?:\b[A-Z][a-z]+|\b[A-Z]\.|\b(?:Mr|Mrs|Ms|Dr|Lady|Lord|Sir|Dame)\.?)\s\Z")
# Short forms and verbs need a word that months follow; "Oct." in mid-sentence does not.
_DOUBTFUL = frozenset({"May", "March", "Mar", "Jan", "Dec", "Sep", "Jun", "Jul"})
_IN_BEFORE = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Dd]uring|last|next)\s\Z")
_NOUN_AFTER = re.compile(
    r"\s+(?!(?:and|to|in|at|on|for|as|with|by|when|after|before|said|from|was|were|is|will|has|had"
    r"|the|that|which|until|through|between|under|over|during|while|but|or|if|because|about)\b)"
    r"[a-z]{3,}"
)


def is_month(text: str, start: int, end: int) -> bool:
    """Whether a bare month name is the month: not the modal, the verb, a first name or a surname.

    >>> is_month("They met in May.", 12, 15), is_month("May they meet?", 0, 3)
    (True, False)
    """
    before = text[max(0, start - 24) : start]
    if _RECURRING.search(before):
        return False
    if _FIRM_BEFORE.search(before):
        return True
    if _SURNAME.search(before) and not _MONTH_BEFORE.search(before):
        return False
    word = text[start:end]
    name = word.rstrip(".").capitalize()
    if name in _NAME_MONTHS and _CAPITALISED.match(text, end):
        return False
    if name in _DOUBTFUL or word.isupper():
        full = name in ("May", "March")
        return bool(_MONTH_BEFORE.search(before)) and (full or word.endswith("."))
    return len(name) > 4 or name in ("June", "July") or word.endswith(".")


def counts_what_follows(text: str, start: int, number: int, end: int) -> bool:
    """Whether the number behind a month counts the next noun: "In June 12 people were hurt".

    Args:
        text: the text.
        start: where the month begins.
        number: where the number behind it begins.
        end: where the number ends.
    """
    if not _IN_BEFORE.search(text, max(0, start - 8), start):
        return False
    return text[number:end].isdigit() and names_a_thing(text, end)


def names_a_thing(text: str, end: int) -> bool:
    """Whether a plain noun seems to follow: "4 and 5 people", but not "4 and 5 in Baku"."""
    return _NOUN_AFTER.match(text, end) is not None


# Words before which a number is a count, an identifier or an amount.
_FIGURE_BEFORE = re.compile(
    r"(?:\b(?:[Nn]os?\.?|[Nn]umbers?|[Rr]esolutions?|[Aa]rticles?|[Ss]ections?|[Pp]ages?|pp?\."
    r"|[Ff]lights?|[Rr]ooms?|[Vv]ersions?|[Rr]oute|[Hh]ighway|[Bb]oeing|[Dd]ecree"
    r"|[Oo]rder|[Mm]odels?|ISO|[Cc]ode|[Tt]el\.?|[Pp]hone|[Rr]s\.?|Tk|AED|AMD|AUD|AZN|BDT|BRL|CAD|CHF|CNY|EGP|EUR"
    r"|GBP|GEL|IDR|INR|IRR|JPY|KES|KGS|KRW|KZT|MXN|MYR|NGN|NOK|OMR|PHP|PKR|PLN|QAR|RMB|RUB|SAR|SEK"
    r"|THB|TJS|TRY|TMT|UAH|USD|UZS|VND|ZAR|over|more than|fewer than|less than"
    r"|at least|up to|at most|nearly|almost|some|roughly|approximately|exactly|only|total of"
    r"|another|further|additional|population of|[Ll]ot|[Bb]us|[Tt]ram|[Uu]nit|[Gg]ate|[Bb]lock)"
    r"|[#+=\u2116\u2032<>*@^~_\\]|\d[^\S\n])[^\S\n]*\Z"
)
# What is counted or measured, and the currencies: a number before them is no year.
_COUNTED = (
    "people|persons?|men|women|children|workers?|soldiers?|troops|students?|visitors?|tourists?"
    "|delegates|participants|jobs|households|families|residents|employees|staff|passengers|patients"
    "|victims|cases|deaths|migrants|refugees|protesters|homes|houses|flats|apartments|rooms|beds"
    "|hectares?|acres?|tonnes?|tons?|kilos?|kilograms?|grams?|litres?|barrels?|miles?|met(?:er|re)s?"
    "|kilomet(?:er|re)s?|feet|foot|km|kg|mm|cm|mw|gw|kw|mwh|gwh|kwh|mph|kph|hp|rpm|ppm|hours?|hrs?"
    "|minutes?|seconds?|days?|weeks?|months?|years?|times|points?|units?|vehicles?|cars?|trucks?"
    "|ships?|vessels?|trains?|aircraft|drones?|missiles?|tanks?|rounds|copies|pages?|words?|votes?"
    "|seats?|sites?|schools?|shops?|stores|villages|dollars?|euros?|pounds?|yuan|yen|rupees?|roubles?"
    "|rubles?|tenges?|som|soums?|lira|dinars?|dirhams?|riyals?|rials?|rand|baht|pesos?|won|ringgit"
    "|naira|cedis?|shillings?|francs?|kroner?|kronor|manat|lari|levs?|leva|zlotys?|birr|taka|cents?"
    "|usd|eur|gbp|cubic|square|metric|degrees?|calories|thousand|million|billion|trillion|mln|mn|bn"
    "|gmt|utc|sq|cattle|sheep|head|animals|species|trees|bags|boxes|containers|teu|guests|athletes"
    "|fans|spectators|members|companies|firms|businesses|enterprises|projects|startups|hospitals"
    "|teachers|doctors|nurses|pilgrims|inmates|prisoners|hostages|officers|civilians|nationals"
    "|citizens|volunteers|experts|officials|journalists|farmers|buildings|books|samples|tests|megawatts?"
    "|gigawatts?|copecks?|kopecks?|sheets|chickens|goats|horses|camels|pieces|items|artefacts|works"
)
_FIGURE_AFTER = re.compile(
    r"\s?(?:%|per\s?cent\b|\u00b0|[$\u20ac\u00a3\u00a5\u20b8])"
    rf"|[-\s](?:{_COUNTED})\b(?!['\u2019]s)|[.,:]\d|\s\d{{3}}\b"
    r"|-(?:strong|odd|seat|seater|bed|plus|member)\b|[/\\]\d|-\d",
    re.IGNORECASE,
)
# "until at least 2030", "in about 2027": the preposition shows the year.
_YEAR_BEFORE = re.compile(
    r"\b(?:until|till|by|in|since|before|after|from)\s(?:at least|at most|about|around|roughly"
    r"|approximately|nearly|only|some)\s\Z",
    re.IGNORECASE,
)
# "at 1930 on Friday" is a time, "at 2015 prices" a year.
_CLOCK_BEFORE = re.compile(r"\bat\s\Z")
_PRICES = re.compile(r"\s(?:constant\s|market\s)?(?:prices|levels|rates|values|exchange)\b")


def is_figure(text: str, start: int, end: int) -> bool:
    """Whether a four-digit number is a count, an amount or an identifier rather than a year.

    >>> is_figure("2000 tonnes", 0, 4), is_figure("the 2024 elections", 4, 8)
    (True, False)
    """
    if _FIGURE_AFTER.match(text, end):
        return True
    if _YEAR_BEFORE.search(text, max(0, start - 24), start):
        return False
    if _CLOCK_BEFORE.search(text, max(0, start - 3), start) and not _PRICES.match(text, end):
        return True
    return _FIGURE_BEFORE.search(text, max(0, start - 18), start) is not None
