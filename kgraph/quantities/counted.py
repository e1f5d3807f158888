"""What a bare number counts: the noun phrase behind it, found by the forms of words alone.

In: text and the position behind a number. Out: the phrase with its modifiers ("foreign tourists",
"agreements and memoranda of understanding"), its head noun, and where it ends. Whether such a
count is a figure is decided in `kgraph.quantities.decision`.

English agreement carries the rule: behind a number the head noun is plural, everything between is
a modifier, and a verb that follows a plural noun has no -s of its own.
"""

import re
from dataclasses import dataclass

IRREGULAR_PLURALS = frozenset(
    "people men women children police troops personnel staff cattle sheep fish deer aircraft"
    " spacecraft watercraft hovercraft vessels livestock poultry swine species series data media"
    " feet teeth mice geese criteria phenomena memoranda referenda addenda stadia fora indices"
    " matrices analyses crises theses bases oxen offspring salmon trout yuan crew infantry cavalry"
    " servicemen servicewomen businessmen businesswomen fishermen policemen spokesmen statesmen"
    " gunmen clergymen craftsmen salesmen firemen airmen seamen guardsmen congressmen workmen"
    " townsfolk folk head bacteria clergy youth kin".split()
)
NOMINAL = frozenset("dead injured wounded missing homeless unemployed elderly faithful".split())
"""Adjectives that head a count by themselves ("12 dead, 30 injured")."""
# Words in -s that head no count: verbs of reporting and having, adverbs, pronouns.
NOT_PLURAL = frozenset(
    "has was is does this its his hers ours yours theirs as us yes always perhaps across towards"
    " besides afterwards plus minus versus less unless thus various previous numerous famous"
    " various serious dangerous religious says sells wants tells makes goes comes gives gets"
    " remains becomes includes owns keeps writes thinks believes adds insists argues brings buys"
    " leaves lies stays begins expects hopes seems allows warns denies allies-to overseas"
    " nowadays sometimes otherwise whereas gross cross access business press process progress"
    " success congress class mass glass loss pass boss express wireless".split()
)
STOP_WORDS = frozenset(
    "a an the this that these those and or but nor so yet of in on at by for from to with into onto"
    " upon about above below under over between among against during before after since until till"
    " through throughout across along around near off out up down than as if when while where which"
    " who whom whose what why how because although though unless whether is are was were be been"
    " being am has have had having do does did will would can could may might must shall should"
    " not no it he she they we you i him her them us me there here then thus also only just even"
    " still already now ever never too very each every both all any some such per via amid despite"
    " ago alone apiece respectively said says told according compared including plus minus versus"
    " went came got took made gave saw won lost need needs needed require required voted voting"
    " took turned moved stood reached killed hit left cast more-than once again today yesterday"
    " tomorrow tonight annually monthly weekly daily yearly overall together".split()
)
_TOKEN = re.compile(r"([ \u00a0\u202f]{0,3}\n?)([^\W_](?:[\w'’ʻ-]|\.(?=[A-Za-z]))*|[^\w\s])")
_OF_SET = re.compile(
    r" (?:out )?of (?=\d)(?:[\d.,]+ )|"
    r" (?:out )?of (?:(?:the|its|their|his|her|our|all|these|those|some) "
    r"|[A-Z][\w-]+['’]s? |the [\w-]+['’]s? ){1,2}"
    r"(?:[\d.,]+ |(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)[ -])?"
)
_TAIL_OF = re.compile(r" of (?!the\b|its\b|their\b|a\b|an\b|his\b|all\b)([a-z]{3,})\b")
_AND = re.compile(r" (?:and|or)(?= [A-Za-z])")
_LEADING = re.compile(r"(?:more|other|further|additional|such|different|separate|distinct|new)\s+")
_NUMBER_WORD = re.compile(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d.,]*)$", re.IGNORECASE
)

# Only before a word that goes on with the sentence: "5 Chinese tourists" are no 5 Chinese.
_PEOPLE = re.compile(
    r" ((?:[a-z]+ )?([A-Z][a-z]+ese|French|British|Dutch|Irish|Swiss))"
    r"(?=[.,;:)]| (?:and|or|who|have|has|had|are|were|will|would|can|could|may|in|from|to|at|on"
    r"|live|lived|living|fled|crossed|left|work|worked|voted|died)\b)"
)


@dataclass(frozen=True, slots=True)
class Counted:
    """The counted phrase, its head noun in lower case, its end, and how it hangs on the number.

    Attributes:
        phrase: the words as they stand.
        head: the plural head, lower-cased.
        end: offset behind the phrase.
        partitive: joined by "of" to a set ("14 of the 23 votes").
        capitalised: the head is written with a capital letter.
        first: the word right behind the number, lower-cased.
        first_capital: that word has a capital letter.
    """

    phrase: str
    head: str
    end: int
    partitive: bool = False
    capitalised: bool = False
    first: str = ""
    first_capital: bool = False


def is_plural(word: str) -> bool:
    """Whether a word has the form of a plural noun.

    >>> [is_plural(w) for w in ("routes", "people", "has", "business")]
    [True, True, False, False]
    """
    lower = word.lower()
    if lower in IRREGULAR_PLURALS or lower.endswith(("children", "people")):
        return True
    if lower.endswith("men") and lower not in ("specimen", "regimen", "abdomen", "omen", "acumen"):
        return True
    if len(lower) < 4 or not lower.endswith("s") or lower in NOT_PLURAL:
        return lower in ("mps", "gms", "tvs", "uavs", "cvs") or bool(re.match(r"[A-Z]{2,}s$", word))
    return not lower.endswith(("ss", "us", "is", "'s", "’s", "ous"))


def read_counted(text: str, pos: int) -> Counted | None:
    """Read the plural noun phrase behind a number.

    >>> read_counted("37 agreements and memoranda of understanding were signed", 2).phrase
    'agreements and memoranda of understanding'
    >>> read_counted("Of 22 members, 17 have promised", 17) is None
    True
    """
    subset = _OF_SET.match(text, pos)
    start = subset.end() - 1 if subset else pos
    phrase_start, head_end, head, first = _find_head(text, start)
    if not head:
        return _read_people(text, start)
    end = _extend(text, head_end)
    phrase = " ".join(text[phrase_start:end].split())
    lead = _LEADING.match(phrase)
    return Counted(
        phrase[lead.end() :] if lead else phrase,
        head.lower(),
        end,
        subset is not None,
        head[0].isupper(),
        first.lower(),
        first[:1].isupper(),
    )


def _read_people(text: str, pos: int) -> Counted | None:
    """A people whose name has no plural ("1.2 million Sudanese have fled")."""
    match = _PEOPLE.match(text, pos)
    if match is None:
        return None
    return Counted(
        match.group(1),
        match.group(2).lower(),
        match.end(),
        capitalised=True,
        first=match.group(1).split()[0].lower(),
    )


def _find_head(text: str, pos: int, *, limit: int = 6) -> tuple[int, int, str, str]:
    """Start of the phrase, end of its head, the head, and the first word; head "" if none."""
    phrase_start, end, first, named = -1, pos, "", False
    for _ in range(limit):
        match = _TOKEN.match(text, end)
        if match is None or (not match.group(1) and end != pos) or "\n" in match.group(1):
            break
        word = match.group(2)
        lower = word.lower()
        in_name = word[0].isdigit() and text[match.start() - 1 : match.start()].isalpha() and named
        if in_name:
            end = match.end()
            continue
        if not word[0].isalpha() or lower in STOP_WORDS or _NUMBER_WORD.match(word):
            break
        named = word[0].isupper()
        if lower.endswith(("'s", "’s", "s'", "s’")):
            break
        if phrase_start < 0:
            phrase_start, first = match.start(2), word
        end = match.end()
        if is_plural(word) or (lower in NOMINAL and word == first):
            head, end = _last_plural(text, word, end)
            return phrase_start, end, head, first
    return phrase_start, end, "", first


def _last_plural(text: str, head: str, end: int) -> tuple[str, int]:
    """ "sports clubs": a plural right behind a plural is the head, as no verb there ends in -s."""
    match = _TOKEN.match(text, end)
    while match is not None and match.group(1) and is_plural(match.group(2)):
        if match.group(2).lower() in STOP_WORDS or match.group(2)[0].isupper() > head[0].isupper():
            break
        head, end = match.group(2), match.end()
        match = _TOKEN.match(text, end)
    return head, end


def _extend(text: str, end: int) -> int:
    """Take in a coordinated plural and a complement with "of" ("heads of state")."""
    joint = _AND.match(text, end)
    if joint is not None:
        _, stop, second, _ = _find_head(text, joint.end(), limit=3)
        end = stop if second else end
    match = _TAIL_OF.match(text, end)
    if match is not None and match.group(1) not in STOP_WORDS:
        end = match.end()
    return end


_SINGLE = re.compile(r" ([a-z]{4,})(?= (?:was|is|and|or|in|died|from|to)\b|[.,;])")


def read_single(text: str, pos: int) -> Counted | None:
    """Read the singular noun behind a bare "1" ("1 patient died").

    >>> read_single("admitted 1 patient and 3 nurses", 10).phrase
    'patient'
    """
    match = _SINGLE.match(text, pos)
    if match is None or match.group(1) in STOP_WORDS:
        return None
    return Counted(match.group(1), match.group(1), match.end(), first=match.group(1))


_COMPOUND = re.compile(r"-([a-z]{3,})(?![\w])")


def read_compound(text: str, pos: int) -> Counted | None:
    """Read a singular noun joined by a hyphen ("a 57-nation body", "a 42,000-seat bowl").

    >>> read_compound("a 42,000-seat bowl", 8).head
    'seat'
    """
    match = _COMPOUND.match(text, pos)
    if match is None or is_plural(match.group(1)):
        return None
    noun = match.group(1)
    return Counted(_plural(noun), noun, match.end(), first=noun)


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return {"person": "people", "man": "men", "woman": "women"}.get(noun, noun + "s")
