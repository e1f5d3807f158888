"""The command line of the training.

In: a step and its options. Out: files of the model and lines about the progress; on errors one
line on standard error and the exit status 1. What the steps do is left to their modules, which are
imported only when their step is run: the weights and the card can be made without torch.
"""

import argparse
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from kgraph.errors import KgraphError
from training.recipe import Recipe

STEPS = {
    "network": "train the network and write its files",
    "weights": "fit how much rules and network count, on the development passages",
    "card": "measure on the held-out passages; write the model card's tables and the precisions",
    "all": "all of these, in this order",
}


def main(arguments: list[str] | None = None) -> int:
    """Run the step that was asked for; give the exit status."""
    asked = _parser().parse_args(arguments)
    steps = [step for step in STEPS if step != "all"] if asked.step == "all" else [asked.step]
    # Lines come out one by one even where the output is a file.
    say = partial(print, flush=True)
    try:
        for step in steps:
            say(f"== {step}")
            _step(step, asked)(say)
    except KgraphError as error:
        print(f"training: {error}", file=sys.stderr)
        return 1
    except ModuleNotFoundError as error:
        remedy = "install requirements-train.lock, or run `make model`"
        print(f"training: {error.name} is not installed ({remedy})", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    steps = "; ".join(f"{name}: {meaning}" for name, meaning in STEPS.items())
    parser = argparse.ArgumentParser(prog="python -m training", description="Make the model.")
    parser.add_argument("step", choices=list(STEPS), help=steps)
    parser.add_argument(
        "--warmup", type=Path, metavar="FOLDER", help="warm up on the files of Re-DocRED in it"
    )
    parser.add_argument(
        "--public", type=Path, metavar="FOLDER", help="also measure on CrossNER politics in it"
    )
    parser.add_argument(
        "--trained",
        type=Path,
        metavar="FILE",
        help="train no more: write the files of these weights",
    )
    return parser


def _step(step: str, asked: argparse.Namespace) -> Callable[[Callable[[str], None]], None]:
    """The function behind a step."""
    if step == "weights":
        from training.combination import make_weights

        return make_weights
    if step == "card":
        from training.card import make_card

        return partial(make_card, public=asked.public)
    from training.network import make_network, rewrite_network

    chosen = {"recipe": Recipe(), "warmup": asked.warmup}
    if asked.trained is None:
        return lambda say: make_network(**chosen, say=say)
    return lambda say: rewrite_network(asked.trained, **chosen, say=say)


if __name__ == "__main__":
    sys.exit(main())
