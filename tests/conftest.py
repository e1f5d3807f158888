"""Settings for all tests."""

import pytest
from hypothesis import settings
from spacy.language import Language

from kgraph.annotate import load_pipeline

# A generated case may meet a busy machine; how long it takes is no property of the code.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture(scope="session")
def trained() -> Language:
    """The default pipeline: rules and trained network."""
    return load_pipeline()
