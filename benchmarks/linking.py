"""Section "link": time and memory of linking many mentions, and of one more article.

In: nothing but the code; sizes are fixed, so that runs can be compared. Out: lines to print for
three sizes with the growth between them, and for adding one article to ten thousand. Each size is
measured in a process of its own, on one core, without the time it takes to invent the mentions.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from math import log
from typing import Any

from benchmarks.mentions import extractions
from benchmarks.speed import Settings

SIZES = (50_000, 100_000, 200_000)
THINGS = 20_000
ARTICLES = 10_000


def linking(settings: Settings) -> Iterator[str]:
    """Measure and describe, line by line; no setting matters here."""
    yield f"{THINGS:,} things, mentions of people, bodies, places, projects and states"
    measured = []
    for size in SIZES:
        found = _measure("whole", size)
        measured.append(found)
        yield (
            f"{found['mentions']:>9,} mentions in {found['articles']:,} articles: "
            f"{found['seconds']:6.1f} s, {found['processor_seconds']:6.1f} processor s, peak "
            f"{found['peak_mb']:,.0f} MB, {found['input_mb']:,.0f} of them input; "
            f"{found['nodes']:,} nodes"
        )
    first, last = measured[0], measured[-1]
    growth = last["processor_seconds"] / first["processor_seconds"]
    power = log(growth) / log(last["mentions"] / first["mentions"])
    yield f"growth from the first to the last: {growth:.1f} times, as mentions ^ {power:.2f}"
    more = _measure("more", ARTICLES)
    yield (
        f"one article more to {ARTICLES:,}: {more['compared']:,} comparisons after "
        f"{more['before']:,}, {more['seconds']:.2f} s to take it in and cluster after "
        f"{more['all']:.1f} s for all, {more['assembled']:.1f} s to hand on the whole graph"
    )


def _measure(what: str, size: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.linking", what, str(size)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def whole(size: int) -> dict[str, Any]:
    """Link so many mentions at once."""
    from kgraph.link import link

    told = list(extractions(size, THINGS))
    before = _peak_mb()
    start, processor = time.perf_counter(), time.process_time()
    linked = link(told)
    return {
        "mentions": sum(len(one.entities) for one in told),
        "articles": len(told),
        "seconds": time.perf_counter() - start,
        "processor_seconds": time.process_time() - processor,
        "input_mb": before,
        "peak_mb": _peak_mb(),
        "nodes": len(linked.nodes),
    }


def more(articles: int) -> dict[str, Any]:
    """Link many articles, then one more."""
    from kgraph.link import LinkIndex, link_more

    told = []
    for extraction in extractions(articles * 20, THINGS):
        told.append(extraction)
        if len(told) > articles:
            break
    index = LinkIndex()
    start = time.perf_counter()
    link_more(index, told[:-1])
    everything = time.perf_counter() - start
    before = index.entities.compared
    start = time.perf_counter()
    index.entities.add(told[-1:])
    index.deriver.refresh()
    seconds = time.perf_counter() - start
    start = time.perf_counter()
    link_more(index, [])
    return {
        "all": everything,
        "before": before,
        "compared": index.entities.compared - before,
        "seconds": seconds,
        "assembled": time.perf_counter() - start,
    }


def _peak_mb() -> float:
    # Linux counts in kilobytes, macOS in bytes.
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


if __name__ == "__main__":
    print(json.dumps({"whole": whole, "more": more}[sys.argv[1]](int(sys.argv[2]))))
