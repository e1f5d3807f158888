"""The step "weights": how much the word of the rules and that of the network count.

In: the development passages and the network's files. Out: `kgraph/combine/weights.json`. Mentions
are weighed first, because relations are found between the mentions that are believed.
"""

import json
import math
from collections.abc import Mapping, Sequence

import numpy as np

from corpus.splits import Split
from kgraph.combine import logistic
from kgraph.combine.statuses import LEAST
from kgraph.encoder import load_network
from kgraph.ontology import Status
from training.credit import credited
from training.fitting import Pull, fit_choice
from training.opinions import StatusCase, mention_cases, relation_cases
from training.passages import passages
from training.paths import WEIGHTS
from training.progress import Say
from training.weighing import Cases, Fit, f1, fit

Table = dict[str, dict[str, float]]


def make_weights(say: Say = print) -> None:
    """Fit all models on the development passages, and write them.

    Raises:
        KgraphError: the corpus or the network cannot be read.
    """
    chosen = passages(Split.DEVELOPMENT)
    load_network.cache_clear()
    say(f"weighing mentions in {len(chosen)} passages")
    table = _read() | _fitted(mention_cases(chosen), say)
    _write(table)
    say(f"weighing relations in {len(chosen)} passages")
    found = relation_cases(chosen)
    table |= _fitted(found.relations, say)
    table["status"] = status_weights(found.statuses)
    say(f"statuses: {len(found.statuses)} cases")
    _write(table)


def status_weights(cases: Sequence[StatusCase]) -> dict[str, float]:
    """Fit the weights by which `kgraph.combine.statuses` chooses.

    Returns:
        How much the network's log-probability counts, how much the rules' word for each status
        and how much more or less where only the network found the claim, and how likely each
        status is by itself.
    """
    names = [
        "network",
        "guess",
        *(f"{kind} {status.value}" for kind in ("rule", "bias") for status in Status),
    ]
    guess = names.index("guess")
    options = list(Status)
    features = np.zeros((len(cases), len(options), len(names)))
    for row, case in enumerate(cases):
        for column, status in enumerate(options):
            chance = max(LEAST, case.network.get(status, 0.0))
            features[row, column, 0] = math.log(chance)
            features[row, column, names.index(f"rule {status.value}")] = status is case.rule
            features[row, column, guess] = status is case.rule and not case.ruled
            features[row, column, names.index(f"bias {status.value}")] = 1.0
    right = np.array([options.index(case.right) for case in cases], dtype=np.int64)
    alone = np.eye(len(names))[[name.startswith(("network", "rule")) for name in names]]
    guessed = alone[1:] + np.eye(len(names))[guess]
    rising = np.concatenate([alone, guessed])
    weights = fit_choice(features, right, Pull(np.zeros(len(names)), 1.0, rising))
    return {n: round(value, 4) or 0.0 for n, value in zip(names, weights.tolist(), strict=True)}


def _fitted(groups: Mapping[str, Cases], say: Say) -> Table:
    fits = fit(groups)
    for name, fitted in fits.items():
        say(f"  {_described(name, groups[name], fitted)}")
    return {name: fitted.weights for name, fitted in credited(fits, groups).items()}


def _described(name: str, cases: Cases, fitted: Fit) -> str:
    truth = cases.truth()
    rules = f1(np.array([case["rule"] > 0 for case in cases.features]), truth, cases.missed)
    network = f1(np.array([case["network"] >= 0 for case in cases.features]), truth, cases.missed)
    return (
        f"{name:25} {len(truth):5} cases, F1 of rules {rules:.3f}, of the network {network:.3f}, "
        f"of both {fitted.f1:.3f} from {fitted.weights['threshold']}"
    )


def _read() -> Table:
    if not WEIGHTS.is_file():
        return {}
    table: Table = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return table


def _write(table: Table) -> None:
    """Write the weights; what this process has read of them before is forgotten."""
    WEIGHTS.write_text(json.dumps(table, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    logistic.forget_weights()
