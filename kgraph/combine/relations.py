"""Weighs the rules' relations against the network's.

In: for one subject, predicate and object of a text, the rules' confidence and the network's
probabilities. Out: a calibrated probability, and whether to believe it. Finding the opinions is
left to `kgraph.extract`.

One logistic model a predicate, fitted on development passages; its weights are in `weights.json`.
"""

from typing import NamedTuple

from kgraph.combine.logistic import logit, probability, weights
from kgraph.ontology import Predicate


class Vote(NamedTuple):
    """What both sides say of one relation of a text.

    Attributes:
        predicate: the relation.
        rule: the rules' confidence, 0 where they are silent.
        chance: the network's highest probability among the pairs of mentions.
        second: its second highest, 0 where there is but one pair.
        apart: sentences between the mentions of the likeliest pair.
        named: how many of the two are named there, 0 to 2.
        rival: the rules' highest confidence in another predicate between the two.
        rival_chance: the network's highest probability of another predicate between the two.
        sure: probability that both ends are entities of their type, the lower of the two.
    """

    predicate: Predicate
    rule: float
    chance: float
    second: float
    apart: int
    named: int
    rival: float
    rival_chance: float
    sure: float


def features(vote: Vote) -> dict[str, float]:
    """A vote in numbers, for the logistic model."""
    chance = logit(vote.chance)
    return {
        "bias": 1.0,
        "rule": float(vote.rule > 0.0),
        "rule_confidence": vote.rule,
        "network": chance,
        "network_and_rule": chance if vote.rule else 0.0,
        "network_again": logit(vote.second),
        "apart": float(min(vote.apart, 2)),
        "unnamed": 2.0 - vote.named,
        "rule_rival": vote.rival,
        "network_rival": logit(vote.rival_chance),
        "sure": logit(vote.sure),
    }


def weigh(vote: Vote) -> float:
    """The probability that the text states the relation."""
    return probability(weights(f"relation {vote.predicate.value}"), features(vote))


def threshold(predicate: Predicate) -> float:
    """The probability above which relations of a predicate are believed."""
    return weights(f"relation {predicate.value}")["threshold"]
