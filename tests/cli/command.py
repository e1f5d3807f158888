"""Runs `kgraph` as a user does: in a process of its own, in a folder of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
"""Finds the package in this checkout, installed or not."""


class Ran(NamedTuple):
    """What a command left behind."""

    status: int
    out: str
    err: str


def kgraph(*arguments: str | Path, cwd: Path, env: Mapping[str, str] | None = None) -> Ran:
    """Run the command line and wait for it."""
    done = subprocess.run(
        [sys.executable, "-m", "kgraph", *map(str, arguments)],
        cwd=cwd,
        env={**ENVIRONMENT, **(env or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


RAILWAY = """\
---
title: Work begins on the Lakeshore Railway
outlet: Harbour Courier
date: 2025-03-11
---
Kenyan President William Ruto opened work on the Lakeshore Railway on Monday. The line will run
from Nairobi to Kampala and cost about $3.4 billion.

Kenya and Uganda signed an agreement on customs last year. Trade between the two countries rose by
12 percent to $1.1 billion.

“Uganda will take part in the project from the first day,” Ugandan Foreign Minister Jeje Odongo
said during a visit to Nairobi.
"""

PORT = """\
Ghana has finished the second part of the port at Tema

The African Development Bank lent Ghana 85 million euros for the work. Prime Minister Narendra Modi
of India visited Accra in July and met President John Mahama.

Ghana exports cocoa to Japan. It may also join the Atlantic Gas Pipeline if Nigeria agrees.
"""

SUMMIT = """\
Oman plans to host a summit of the Arab League in Muscat in 2027. Jordan, Egypt and Morocco have
said that they will take part.

The Omani Foreign Ministry denied on Tuesday that Oman had left the Desert Hydrogen Project, in
which Japan holds a stake of 20%.
"""


def write_articles(folder: Path) -> Path:
    """Write three good articles in three formats and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "port.txt").write_text(PORT, encoding="utf-8")
    (folder / "railway.md").write_text(RAILWAY, encoding="utf-8")
    (folder / "summit.html").write_text(_page(SUMMIT), encoding="utf-8")
    return folder


def _page(text: str) -> str:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n\n"))
    return (
        "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>A summit in Muscat"
        f"</title></head><body><nav>Home | World</nav><article><h1>A summit in Muscat</h1>"
        f"{paragraphs}</article><footer>All rights reserved</footer></body></html>"
    )
