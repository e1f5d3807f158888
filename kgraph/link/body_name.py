"""Names of organizations and places: the form that identifies, and what two names share.

In: names as texts write them. Out: normal forms, cores without legal forms, acronyms, and whether a
name is made only of words that every state's institutions share. Weighing is left to `body`.
"""

from functools import lru_cache

from kgraph.knowledge.countries import by_demonym, by_name
from kgraph.knowledge.names import fold, is_acronym
from kgraph.link.words import INSTITUTIONS, LEGAL_FORMS, PLACE_KINDS, SMALL, SPELLINGS

_ENDINGS = tuple(sorted((tuple(form.split()) for form in LEGAL_FORMS), key=len, reverse=True))
_KINDS = frozenset(word for ending in _ENDINGS for word in ending) | {"media", "joint", "stock"}


@lru_cache(maxsize=262_144)
def normal(name: str) -> str:
    """Fold a name and the spellings of its words.

    >>> normal("The Organisation for Defence"), normal("Almaty Centre & Sons")
    ('organization for defense', 'almaty center and sons')
    """
    return " ".join(_spelling(word) for word in fold(name.replace("&", " and ")).split())


def _spelling(word: str) -> str:
    plain = SPELLINGS.get(word, word)
    return plain.replace("isation", "ization") if plain.endswith(("isation", "isations")) else plain


@lru_cache(maxsize=262_144)
def core(name: str) -> str:
    """Leave out what kind of body a normal name says it is; the whole if nothing else is left.

    >>> core("qazinform news agency"), core("steppe energy llc"), core("news agency")
    ('qazinform', 'steppe energy', 'news agency')
    """
    words = tuple(name.split())
    for ending in _ENDINGS:
        if len(words) > len(ending) and words[-len(ending) :] == ending:
            rest = words[: -len(ending)]
            return core(" ".join(rest)) if _says_who(rest) else name
    return name


def _says_who(words: tuple[str, ...]) -> bool:
    """Whether words name a body without its kind: "Qazinform" does, "Kazakh" and "state" do not."""
    phrase = " ".join(words)
    return (
        any(word not in INSTITUTIONS and word not in _KINDS for word in words)
        and by_name(phrase) is None
        and not by_demonym(phrase)
    )


@lru_cache(maxsize=262_144)
def acronym_of(name: str) -> str:
    """The first letters of the words of a normal name that count.

    >>> acronym_of("organization of turkic states")
    'ots'
    """
    words = [word for word in name.split() if word not in SMALL]
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def is_short(form: str) -> bool:
    """Whether a form is written as an acronym of three letters or more."""
    return is_acronym(form) and len(fold(form).replace(" ", "")) > 2


@lru_cache(maxsize=262_144)
def state_body(name: str) -> tuple[str, str] | None:
    """Split the name of an institution into its sorted words and the state in it ("" for none).

    None for a name with a word of its own.

    >>> state_body("kazakh energy ministry") == state_body("ministry of energy of kazakhstan")
    True
    >>> state_body("ministry of energy"), state_body("steppe energy")
    (('energy ministry', ''), None)
    """
    words = [word for word in name.split() if word not in SMALL]
    rest, state = _without_state(words)
    if not rest or not all(word in INSTITUTIONS for word in rest):
        return None
    return " ".join(sorted(rest)), state


def _without_state(words: list[str]) -> tuple[list[str], str]:
    """Take the first stretch of one to three words that names a state out of a name."""
    for length in (3, 2, 1):
        for start in range(len(words) - length + 1):
            phrase = " ".join(words[start : start + length])
            found = by_name(phrase)
            codes = [found] if found else list(by_demonym(phrase)[:1])
            if codes and phrase not in INSTITUTIONS:
                return words[:start] + words[start + length :], codes[0].code
    return words, ""


@lru_cache(maxsize=262_144)
def place_normal(name: str) -> str:
    """Fold a place's name without the word for its kind.

    >>> place_normal("the city of Aktau"), place_normal("Aktau city"), place_normal("Mexico City")
    ('aktau', 'aktau', 'mexico city')
    """
    words = normal(name).split()
    if len(words) > 2 and words[0] in PLACE_KINDS and words[1] == "of":
        words = words[2:]
    elif len(words) == 2 and words[1] in PLACE_KINDS and by_name(words[0]) is None:
        words = words[:1]
    return " ".join(words)
