from decimal import Decimal

import pytest

from kgraph.export.columns import (
    CLAIM_COLUMNS,
    NODE_COLUMNS,
    RELATION_COLUMNS,
    Cell,
    Column,
    Profile,
    edge_columns,
    spell,
)


@pytest.mark.parametrize("columns", [NODE_COLUMNS, RELATION_COLUMNS, CLAIM_COLUMNS])
def test_names_are_unique_and_explained(columns: tuple[Column, ...]) -> None:
    assert len({column.name for column in columns}) == len(columns)
    assert all(column.meaning for column in columns)


def test_one_name_has_one_type() -> None:
    types: dict[str, str] = {}
    for column in (*NODE_COLUMNS, *RELATION_COLUMNS, *CLAIM_COLUMNS):
        assert types.setdefault(column.name, column.type) == column.type


def test_each_profile_has_its_columns() -> None:
    assert edge_columns(Profile.CLAIMS) is CLAIM_COLUMNS
    assert edge_columns(Profile.RELATIONS) is RELATION_COLUMNS


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (False, "false"),
        (7, "7"),
        (-0.5, "-0.5"),
        (1e21, "1" + "0" * 21),
        (Decimal("7E+9"), "7000000000"),
    ],
)
def test_cells_have_one_spelling(cell: Cell, text: str) -> None:
    assert spell(cell) == text
