"""Compares names the way a lenient reader would.

In: names from a graph and from a gold standard. Out: folded forms and the share of words two names
have in common. Which names belong to what is left to `kgraph.evaluate.matching`.
"""

import re
import unicodedata

_ARTICLES = ("the", "a", "an")
_LIGHT_WORDS = frozenset({*_ARTICLES, "of", "on", "for", "and", "in", "to"})
_POSSESSIVE = re.compile(r"['’`](?:s\b)?")
_SEPARATORS = re.compile(r"[^0-9a-z]+")


def fold_name(name: str) -> str:
    """Reduce a name to lower-case ASCII words without accents, possessives and leading articles.

    >>> fold_name("The Türkiye’s Çay-Kara Line"), fold_name("L'Oréal")
    ('turkiye cay kara line', 'l oreal')
    """
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    folded = _SEPARATORS.sub(" ", _POSSESSIVE.sub(" ", plain)).split()
    while folded and folded[0] in _ARTICLES:
        del folded[0]
    return " ".join(folded)


def shared_words(left: str, right: str) -> float:
    """Give the share of content words that two names have in common, 0 to 1 (Jaccard index).

    >>> shared_words("Port of Aktau expansion", "the Aktau port")
    0.6666666666666666
    """
    a, b = _content_words(left), _content_words(right)
    return len(a & b) / len(a | b) if a and b else 0.0


def _content_words(name: str) -> frozenset[str]:
    return frozenset(fold_name(name).split()) - _LIGHT_WORDS
