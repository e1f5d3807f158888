"""The step "network": from passages to the files that kgraph reads texts with.

In: the training passages and, if wanted, public documents to warm up on. Out: the files in
`kgraph/encoder/files`. The warmed-up and the trained network are kept in the cache: a second run
with another training schedule need not warm up again, and files can be written again without
training.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

import onnxruntime
import torch

from corpus.passage import Passage
from corpus.splits import Split
from training.architecture import Architecture
from training.base import tokenizer
from training.errors import TrainingError
from training.export import export
from training.loop import Lesson, train
from training.loss import Heads
from training.passages import passages
from training.paths import CACHE, NETWORK
from training.progress import Say
from training.public import FILES, load_public
from training.recipe import Recipe
from training.renaming import renamed
from training.sentences import sentences
from training.texts import text_of


def make_network(recipe: Recipe, *, warmup: Path | None = None, say: Say = print) -> None:
    """Train, and write the files.

    Args:
        recipe: how.
        warmup: folder with the files of Re-DocRED; None goes without.
        say: told of the progress.

    Raises:
        KgraphError: the corpus, the base model or a file to warm up on is missing or damaged.
    """
    chosen = passages(Split.TRAINING)
    network = Architecture(recipe)
    if warmup is not None:
        _warm_up(network, warmup, recipe, say)
    _learn(network, chosen, recipe, say)
    CACHE.mkdir(parents=True, exist_ok=True)
    torch.save(network.state_dict(), CACHE / "trained.pt")
    _write(network, recipe, warmup, say)


def rewrite_network(
    checkpoint: Path, recipe: Recipe, *, warmup: Path | None = None, say: Say = print
) -> None:
    """Write the files of a network that was trained before.

    Args:
        checkpoint: the weights, such as `trained.pt` in the cache.
        recipe: how they were made.
        warmup: the folder that they were warmed up on, or None.
        say: told of the progress.

    Raises:
        TrainingError: the weights cannot be read or are of another network.
    """
    network = Architecture(recipe)
    _restore(network, checkpoint)
    _write(network, recipe, warmup, say)


def record_of(learnt: Sequence[Passage], recipe: Recipe, warmup: Path | None) -> dict[str, object]:
    """What a network was made from: all that must be the same for the same weights."""
    return {
        "recipe": asdict(recipe),
        "passages": len(learnt),
        "passages_sha256": _digest(passage.markup.encode() for passage in learnt),
        "warmup_sha256": None if warmup is None else _digest(_bytes(warmup)),
        "torch": torch.__version__,
        "onnxruntime": onnxruntime.__version__,
    }


def _write(network: Architecture, recipe: Recipe, warmup: Path | None, say: Say) -> None:
    say("writing the network")
    export(network, NETWORK, record_of(passages(Split.TRAINING), recipe, warmup), recipe)


def _learn(network: Architecture, learnt: Sequence[Passage], recipe: Recipe, say: Say) -> None:
    say(f"cutting {len(learnt)} passages into sentences")
    cutter = tokenizer()
    ranges = sentences(learnt)
    texts = [text_of(cutter, p, r, recipe) for p, r in zip(learnt, ranges, strict=True)]
    say(f"learning from {len(texts)} passages")
    sources = renamed(texts, cutter, recipe.renamed)
    heads = Heads(network.spans, network.pairs, network.statuses)
    train(network, Lesson(heads, sources, recipe.training), recipe, say=say)


def _warm_up(network: Architecture, folder: Path, recipe: Recipe, say: Say) -> None:
    key = _digest([*_bytes(folder), _settings(recipe), torch.__version__.encode()])
    kept = CACHE / f"warm-{key[:16]}.pt"
    if kept.is_file():
        say(f"warmed up before: {kept.name}")
        _restore(network, kept)
        return
    texts = load_public(folder, tokenizer())
    say(f"warming up on {len(texts)} public documents")
    heads = Heads(network.public_spans, network.public_pairs)
    train(network, Lesson(heads, texts, recipe.warmup), recipe, say=say)
    CACHE.mkdir(parents=True, exist_ok=True)
    torch.save(network.state_dict(), kept)


_LATER = {"training", "narrow", "pair_odds", "renamed", "status_dropout", "status_share"}
"""Numbers of the recipe that count only after the warm-up."""


def _settings(recipe: Recipe) -> bytes:
    """What the warm-up depends on."""
    settings = {k: v for k, v in asdict(recipe).items() if k not in _LATER}
    return json.dumps(settings, sort_keys=True).encode()


def _bytes(folder: Path) -> list[bytes]:
    try:
        return [(folder / name).read_bytes() for name in FILES]
    except OSError as error:
        raise TrainingError(
            f"{' and '.join(FILES)} cannot be read",
            where=str(folder),
            remedy="name the folder with the files of Re-DocRED, or leave --warmup out",
        ) from error


def _digest(parts: Iterable[bytes]) -> str:
    """A hash of parts of any length, so that no border between them can move unseen."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()


def _restore(network: Architecture, path: Path) -> None:
    try:
        network.load_state_dict(torch.load(path, weights_only=True))
    except (OSError, RuntimeError, ValueError, KeyError) as error:
        raise TrainingError(
            "these are not the weights of this network", where=str(path), remedy="train anew"
        ) from error
