"""kgraph with an extraction that never ends, for the test of Ctrl-C."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kgraph import pipeline
from kgraph.cli import main


class EndlessTask(pipeline.ExtractionTask):
    """Leaves a file named after its process to say that work has begun, and then sleeps."""

    def load(self) -> Callable[[Any], Any]:
        return _sleep


def _sleep(_: Any) -> None:
    Path(f"begun-{os.getpid()}").touch()
    time.sleep(600)


if __name__ == "__main__":
    pipeline.ExtractionTask = EndlessTask  # type: ignore[misc]
    main()
