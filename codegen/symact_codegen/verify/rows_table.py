"""The outcome of a verification of maps of rows as a table for the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table

from symact_codegen.verify.rows import RowCheck


def render(rows: Sequence[RowCheck]) -> Table:
    """The rows as a Rich table; failed ones are red."""
    table = Table(title="Errors of maps of rows against the definitions", title_justify="left")
    for column in ("activation", "of", "dtype", "results", "worst error (ULP)", "at length", "at scale", "limit",
                   "verdict"):
        table.add_column(column, justify="left" if column in ("activation", "of", "dtype", "verdict") else "right")
    for row in rows:
        table.add_row(row.activation, row.quantity, row.dtype, str(row.results), f"{row.worst_ulp:.3g}",
                      str(row.length), f"{row.scale:g}", f"{row.limit:g}", "ok" if row.passed else "FAILED",
                      style=None if row.passed else "red")
    return table
