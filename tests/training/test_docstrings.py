"""Examples in docstrings of modules that need no torch hold."""

import doctest
from types import ModuleType

import pytest

from training import bands, card


@pytest.mark.parametrize("module", [bands, card])
def test_examples_hold(module: ModuleType) -> None:
    result = doctest.testmod(module)
    assert result.attempted > 0
    assert result.failed == 0
