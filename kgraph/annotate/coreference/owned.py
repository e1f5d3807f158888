"""Resolves what is named through its owner: "his country", "her company", "its neighbour".

In: a token and the discourse. Out: the span and the id of the country or body beside the owner.
Other references are left to `rank` and `plurals`.
"""

from spacy.tokens import Token

from kgraph.annotate.coreference.discourse import Discourse
from kgraph.annotate.coreference.home import home_of
from kgraph.annotate.coreference.plurals import Plural
from kgraph.ontology import EntityType

_PERSONAL = frozenset({"his", "her"})
_COUNTRIES = frozenset({"country", "nation", "homeland", "state", "republic", "side", "government"})
_BODIES = frozenset(
    """
    company firm group bank organisation organization party association federation ministry bloc
    institute agency union employer
    """.split()
)


def resolve_owned(token: Token, discourse: Discourse) -> Plural | None:
    """Resolve "his country" at its noun, once "his" is resolved.

    Args:
        token: a singular noun.
        discourse: what was said so far.
    """
    if token.tag_ != "NN" or not token.i or token.nbor(-1).lower_ not in _PERSONAL:
        return None
    noun = token.lower_
    if noun not in _COUNTRIES and noun not in _BODIES:
        return None
    owner = next(iter(discourse.at(token.nbor(-1))), None)
    if owner is None:
        return None
    found = _home(owner.id, noun, discourse)
    return Plural(token.i - 1, token.i + 1, (found,)) if found else None


def _home(person: str, noun: str, discourse: Discourse) -> str | None:
    kind = EntityType.COUNTRY if noun in _COUNTRIES else EntityType.ORGANIZATION
    homes = [h for h in discourse.profiles[person].homes if discourse.types[h] is kind]
    if homes:
        return homes[0]
    home = home_of(person, discourse)
    return home if home is not None and discourse.types[home] is kind else None
