"""Acronyms and their definitions: "Olympic Council of Asia (OCA)".

In: a doc. Out: pairs of a long form and the short form that it defines. The rule is that of
Schwartz and Hearst (2003): read backwards, each letter of the short form is found in the long form,
the first one at the start of a word.
"""

from collections.abc import Iterator

from spacy.tokens import Doc

_OPEN, _CLOSE = frozenset({"(", "["}), frozenset({")", "]"})


def definitions(doc: Doc) -> Iterator[tuple[int, str]]:
    """Yield the token index before each bracketed acronym, and the acronym.

    >>> import spacy
    >>> list(definitions(spacy.blank("en")("the Gulf Water Forum (GWF) met")))
    [(4, 'GWF')]
    """
    for token in doc[:-2]:
        if token.text in _OPEN and token.i:
            end = token.i + 1
            while end < min(len(doc), token.i + 6) and doc[end].text not in _CLOSE:
                end += 1
            short = doc[token.i + 1 : end].text.strip("“”\"'‘’ ")
            if end < len(doc) and 2 <= len(short) <= 12 and _looks_short(short):
                yield token.i, short


def _looks_short(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and sum(c.isupper() for c in letters) >= max(2, len(letters) / 2)


def defines(long: str, short: str) -> bool:
    """Tell whether a long form can be abbreviated to a short form.

    >>> defines("Olympic Council of Asia", "OCA"), defines("World Bank", "IMF")
    (True, False)
    """
    letters = [c.lower() for c in short if c.isalnum()]
    text = long.lower()
    position = len(text) - 1
    for number, letter in enumerate(reversed(letters)):
        is_first = number == len(letters) - 1
        while position >= 0 and not (
            text[position] == letter
            and (not is_first or position == 0 or not text[position - 1].isalnum())
        ):
            position -= 1
        if position < 0:
            return False
        position -= 1
    return True


def initials(name: str) -> str:
    """The initials of the capitalised words of a name, for acronyms that are never defined.

    >>> initials("Eurasian Economic Union"), initials("Bank of the South")
    ('EEU', 'BS')
    """
    return "".join(word[0] for word in name.replace("-", " ").split() if word[:1].isupper())
