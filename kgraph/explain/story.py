"""From the words of a user to the story they ask for.

In: a build and one or two names. Out: a story. Finding is left to `kgraph.explain.lookup`, telling
to the modules of node, claim, figure and pair.
"""

from typing import TypeAlias

from kgraph.errors import ConfigurationError
from kgraph.explain.build import Build
from kgraph.explain.claim import explain_claim
from kgraph.explain.figure import explain_figure
from kgraph.explain.lookup import find_one
from kgraph.explain.node import explain_node
from kgraph.explain.pair import explain_pair
from kgraph.explain.records import ClaimExplanation, FigureStory, NodeStory, PairStory
from kgraph.model import LinkedClaim, Node

Story: TypeAlias = NodeStory | ClaimExplanation | FigureStory | PairStory


def explain(build: Build, *names: str) -> Story:
    """Explain the thing that a name means, or two things together.

    Args:
        build: what they are from.
        names: one or two names, aliases, identifiers or IRIs.

    Raises:
        GraphError: nothing is called so.
        ConfigurationError: several things are called so, there are more than two names, or one of
            two is no node.
    """
    if len(names) == 1:
        thing = find_one(build, names[0])
        if isinstance(thing, Node):
            return explain_node(build, thing)
        if isinstance(thing, LinkedClaim):
            return explain_claim(build, thing)
        return explain_figure(build, thing)
    if len(names) != 2:
        raise ConfigurationError("give one name or two", where=" ".join(names))
    left, right = (_node(build, name) for name in names)
    return explain_pair(build, left.id, right.id, names=(names[0], names[1]))


def _node(build: Build, name: str) -> Node:
    thing = find_one(build, name)
    if not isinstance(thing, Node):
        raise ConfigurationError(
            "this is no node", where=name, remedy="a pair is two nodes; explain it alone"
        )
    return thing
