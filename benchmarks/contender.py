"""One program at work in a process of its own, timed from inside.

In: the name of a contender and its arguments, on the command line. Out: one JSON line on standard
output: seconds of wall time, from before the imports to the last output, processor seconds with
those of its children, and the peak memory of the process and of its largest child, in megabytes.
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path


def build(folder: str, out: str, model: str, workers: str) -> None:
    """Run `kgraph build` on a folder, without its text output."""
    from kgraph.pipeline import build as build_graph
    from kgraph.report import BuildOptions

    chosen = int(workers) if workers != "auto" else None
    report = build_graph(
        BuildOptions(sources=(Path(folder),), out=Path(out), model=model, workers=chosen)
    )
    if report.skipped:
        sys.exit(f"{len(report.skipped)} articles skipped, first: {report.skipped[0].reason}")


def bare(folder: str, model: str) -> None:
    """Run the language pipeline alone, as its documentation shows, over the same texts."""
    import spacy

    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(folder).glob("*.txt"))]
    for doc in spacy.load(model).pipe(texts):
        if not len(doc):
            sys.exit("an article without tokens")


CONTENDERS: dict[str, Callable[..., None]] = {"bare": bare, "build": build}


def _processor_seconds(who: int) -> float:
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def _peak(who: int) -> float:
    # Linux counts in kilobytes, macOS in bytes.
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(who).ru_maxrss / unit


def main() -> None:
    """Let the contender named first work, and report."""
    name, *arguments = sys.argv[1:]
    start = time.perf_counter()
    CONTENDERS[name](*arguments)
    processes = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    measured = {
        "seconds": time.perf_counter() - start,
        "processor_seconds": sum(map(_processor_seconds, processes)),
        "own_mb": _peak(resource.RUSAGE_SELF),
        "child_mb": _peak(resource.RUSAGE_CHILDREN),
    }
    print(json.dumps(measured))


if __name__ == "__main__":
    main()
