"""The outcome of a verification of operators as a table for the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table

from symact_codegen.verify.operators import OperatorCheck


def render(rows: Sequence[OperatorCheck]) -> Table:
    """The rows as a Rich table; failed ones are red."""
    table = Table(title="Stochastic and contextual operators against their definitions", title_justify="left")
    for column in ("activation", "of", "dtype", "worst error", "limit", "verdict"):
        table.add_column(column, justify="right" if column in ("worst error", "limit") else "left")
    for row in rows:
        moments = not row.limit
        table.add_row(row.activation, row.quantity, row.dtype, "" if moments else f"{row.error:.1e}",
                      "5 standard errors" if moments else f"{row.limit:.0e}", "ok" if row.passed else "FAILED",
                      style=None if row.passed else "red")
    return table
