"""Turtle for people to read: the ontology and the shapes.

In: subjects with properties whose values are Turtle terms already. Out: indented text in the order
given. Data go through `kgraph.export.turtle`, which streams.
"""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from kgraph.ontology import PREFIXES

Properties: TypeAlias = Sequence[tuple[str, Sequence[str]]]
"""Predicates with their objects, all as Turtle terms."""

_INDENT = "    "


def text(value: str, language: str = "") -> str:
    r"""Write a literal.

    >>> print(text('a "b" \\ c', "en"))
    "a \"b\" \\ c"@en
    """
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"' + (f"@{language}" if language else "")


def blank(properties: Properties) -> str:
    """Write a node without a name.

    >>> print(blank([("a", ["owl:Class"])]))
    [
        a owl:Class ;
    ]
    """
    return "[\n" + _indent("".join(_lines(properties))) + "]"


def listing(members: Iterable[str]) -> str:
    """Write a list.

    >>> print(listing(["kg:up", "kg:down"]))
    ( kg:up kg:down )
    """
    return f"( {' '.join(members)} )"


def block(subject: str, properties: Properties) -> str:
    """Write all that is said about a subject.

    >>> print(block("kg:role", [("a", ["rdf:Property"]), ("rdfs:seeAlso", ["kg:", "kg:x"])]))
    kg:role
        a rdf:Property ;
        rdfs:seeAlso kg: , kg:x .
    <BLANKLINE>
    """
    body = _indent("".join(_lines(properties)))
    return f"{subject}\n{body.removesuffix(' ;' + chr(10))} .\n"


def prefixes(names: Iterable[str], extra: dict[str, str] | None = None) -> str:
    """Declare some of the known prefixes and any others.

    >>> print(prefixes(["xsd"]))
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    <BLANKLINE>
    """
    known = {name: PREFIXES[name] for name in names} | (extra or {})
    return "".join(f"@prefix {name}: <{known[name]}> .\n" for name in sorted(known))


def _lines(properties: Properties) -> Iterable[str]:
    return (f"{predicate} {' , '.join(objects)} ;\n" for predicate, objects in properties)


def _indent(lines: str) -> str:
    return "".join(f"{_INDENT}{line}" for line in lines.splitlines(keepends=True))
