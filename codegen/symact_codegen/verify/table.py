"""The outcome of a verification as a table, for the terminal or in Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from rich.table import Table

from symact_codegen.verify.check import Row

COLUMNS = ("activation", "of", "dtype", "points", "worst error (ULP)", "at x", "x in hex", "got", "exact",
           "uncertified", "limit", "verdict")
_RIGHT = ("points", "worst error (ULP)", "uncertified", "limit")


def cells(row: Row) -> tuple[str, ...]:
    """The texts of one row, in the order of COLUMNS."""
    name = f"{row.activation} ({row.parameters})" if row.parameters else row.activation
    return (name, "f" if row.quantity == "value" else "f'", row.dtype, str(row.points),
            f"{row.worst_ulp:.4g}", f"{row.at:.17g}", row.at.hex(), f"{row.got:.17g}", f"{row.wanted:.17g}",
            str(row.uncertified), f"{row.limit:g}", "ok" if row.passed else "FAILED")


def render(rows: Sequence[Row]) -> Table:
    """The rows as a Rich table; failed rows are red."""
    table = Table(title="Errors against the definitions", title_justify="left")
    for column in COLUMNS:
        justify: Literal["left", "right"] = "right" if column in _RIGHT else "left"
        table.add_column(column, justify=justify, overflow="fold")
    for row in rows:
        table.add_row(*cells(row), style=None if row.passed else "red")
    return table


def markdown(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table that ends with a line break."""
    rule = ["---:" if column in _RIGHT else "---" for column in COLUMNS]
    lines = [COLUMNS, rule, *map(cells, rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def worst(rows: Sequence[Row], count: int) -> list[Row]:
    """The rows that failed or came closest to failing, the worst first."""
    return sorted(rows, key=lambda row: (row.passed, -row.worst_ulp / row.limit, row.activation, row.quantity,
                                         row.dtype))[:count]
