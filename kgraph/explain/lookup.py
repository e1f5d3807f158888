"""Finds what a user means by a name, an identifier or an IRI.

In: a build and the words of the user. Out: the one node, claim or figure that they mean, or an
error that lists what they may mean. Explaining it is left to the sibling modules.
"""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from urllib.parse import unquote

from kgraph.errors import ConfigurationError, GraphError
from kgraph.explain.build import Build
from kgraph.knowledge.names import fold
from kgraph.model import FigureNode, LinkedClaim, Node

Thing = Node | LinkedClaim | FigureNode

_LISTED = 8
"""Candidates named in an error; who has more of them needs another name anyway."""


def find(build: Build, words: str) -> list[Thing]:
    """All that some words can mean: by identifier or IRI, else by label or alias.

    Case, accents, punctuation and a leading article do not matter in names. An identifier stands
    for one thing even where something else bears it as a name; the former identifier of a node
    that was merged leads to what it is now.

    Returns:
        Records sorted by identifier; several where a name is shared.
    """
    for ident in _identifiers(words.strip()):
        thing = _by_id(build, ident)
        if thing is not None:
            return [thing]
    return [node for node in build.linked.nodes if bears((node.name, *node.aliases), words)]


def find_one(build: Build, words: str) -> Thing:
    """The one thing that some words mean.

    Raises:
        GraphError: there is none; the text suggests names that look alike.
        ConfigurationError: there are several; the text lists their identifiers.
    """
    found = find(build, words)
    if not found:
        raise GraphError(
            "no node, claim or figure is called so", where=words, remedy=_hint(build, words)
        )
    if len(found) > 1:
        listed = ", ".join(_name(thing) for thing in found[:_LISTED])
        more = f" and {len(found) - _LISTED} more" if len(found) > _LISTED else ""
        raise ConfigurationError(
            f"{len(found)} things are called so: {listed}{more}",
            where=words,
            remedy="name one by its identifier",
        )
    return found[0]


def bears(forms: Iterable[str], name: str) -> bool:
    """Tell whether a name is among some forms, but for case, accents and punctuation.

    >>> bears(["Kassym-Jomart Tokayev"], "kassym jomart tokayev"), bears(["EU"], "EUR")
    (True, False)
    """
    wanted = _key(name)
    return bool(wanted) and any(_key(form) == wanted for form in forms)


def _key(name: str) -> str:
    # Folding keeps Latin letters and digits only: a name in another script is its own key.
    return fold(name) or " ".join(name.casefold().split())


def _identifiers(words: str) -> Iterator[str]:
    """The words themselves, and for an IRI each of its ends: any base IRI may stand before."""
    yield words
    if "://" in words:
        path = unquote(words)
        while "/" in path:
            path = path.split("/", 1)[1]
            yield path


def _by_id(build: Build, ident: str) -> Thing | None:
    ident = dict(build.linked.redirects).get(ident, ident)
    return (
        build.nodes.get(ident)
        or build.claims.get(ident)
        or build.rejected.get(ident)
        or build.figures.get(ident)
    )


def _name(thing: Thing) -> str:
    return f"{thing.id} ({thing.type.value} {thing.name})" if isinstance(thing, Node) else thing.id


def _hint(build: Build, words: str) -> str:
    """Names that look alike, as they are written."""
    written: dict[str, str] = {}
    for node in build.linked.nodes:
        for form in (node.name, *node.aliases):
            written.setdefault(_key(form), form)
        written.setdefault(node.id, node.id)
    close = get_close_matches(_key(words), written, n=3, cutoff=0.7)
    inside = sorted(form for key, form in written.items() if _key(words) in key.split())
    alike = dict.fromkeys([written[key] for key in close] + inside[:3])
    if alike:
        return f"did you mean {' or '.join(list(alike)[:3])}"
    return "give a name, an alias, an identifier or an IRI of the graph"
