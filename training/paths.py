"""Where training reads and writes.

In: nothing. Out: paths inside this checkout. What lies there is described where it is written.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NETWORK = ROOT / "kgraph" / "encoder" / "files"
"""The two graphs, the tokeniser and the labels."""
WEIGHTS = ROOT / "kgraph" / "combine" / "weights.json"
PRECISION = ROOT / "kgraph" / "combine" / "precision.json"
CARD = ROOT / "MODEL_CARD.md"
CACHE = ROOT / ".cache" / "training"
"""Work that need not be done twice; may be deleted at any time."""
