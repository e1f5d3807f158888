"""The whole annotator, loaded once for all tests of this folder."""

import pytest
from spacy.language import Language

from kgraph.annotate import load_pipeline
from kgraph.combine.engine import Engine


@pytest.fixture(scope="session")
def annotator() -> Language:
    """The default pipeline with all components that follow rules."""
    return load_pipeline(engine=Engine.RULES)
