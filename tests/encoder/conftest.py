"""The network as it ships, loaded once for all tests of this folder."""

from importlib.resources import as_file, files
from pathlib import Path

import pytest
from tokenizers import Tokenizer

from kgraph.encoder import Network, load_network


@pytest.fixture(scope="session")
def shipped() -> Path:
    """Where the network's files lie."""
    with as_file(files("kgraph.encoder") / "files") as folder:
        return folder


@pytest.fixture(scope="session")
def network() -> Network:
    return load_network()


@pytest.fixture(scope="session")
def tokenizer(shipped: Path) -> Tokenizer:
    return Tokenizer.from_file(str(shipped / "tokenizer.json"))
