"""The command line of the benchmarks.

In: names of sections and the size of the measurement. Out: the sections' lines as they are known.
"""

import argparse
from collections.abc import Callable, Iterator

from benchmarks.figures import figures
from benchmarks.linking import linking
from benchmarks.speed import Settings, speed

SECTIONS: dict[str, Callable[[Settings], Iterator[str]]] = {
    "build": speed,
    "link": linking,
    "figures": figures,
}
"""What can be measured; a new section is a function of the settings and a line here."""


def main() -> None:
    """Run the sections that were asked for, all by default."""
    default = Settings()
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="Measure kgraph against others on this machine."
    )
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=", ".join(SECTIONS))
    parser.add_argument("--articles", type=int, default=default.articles, help="how many")
    parser.add_argument("--runs", type=int, default=default.runs, help="the median counts")
    parser.add_argument("--workers", default=default.workers, help="of kgraph build; auto")
    parser.add_argument("--model", default=default.model, help="spaCy pipeline of both")
    asked = vars(parser.parse_args())
    sections = asked.pop("sections") or list(SECTIONS)
    unknown = sorted(set(sections) - set(SECTIONS))
    if unknown:
        parser.error(f"no section {', '.join(unknown)}; there is {', '.join(SECTIONS)}")
    for name in sections:
        print(f"== {name}")
        for line in SECTIONS[name](Settings(**asked)):
            print(line, flush=True)


if __name__ == "__main__":
    main()
