"""The outcome of a verification as a table, for the terminal or in Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from rich.table import Table

from symact_codegen.verify.check import FROM_OUTPUT, Row

COLUMNS = ("activation", "of", "dtype", "points", "worst error (ULP)", "at x", "x in hex", "got", "exact",
           "uncertified", "limit", "verdict")
SIGNS = {"value": "f", "derivative": "f'", FROM_OUTPUT: "f'(y)"}
_EXPLAINING = ("x in hex", "got", "exact", "uncertified")
_RIGHT = ("points", "worst error (ULP)", "uncertified", "limit")


def cells(row: Row) -> tuple[str, ...]:
    """The texts of one row, in the order of COLUMNS."""
    name = f"{row.activation} ({row.parameters})" if row.parameters else row.activation
    return (name, SIGNS[row.quantity], row.dtype, str(row.points),
            f"{row.worst_ulp:.4g}", repr(float(row.at)), float(row.at).hex(), repr(float(row.got)),
            repr(float(row.wanted)), str(row.uncertified), f"{row.limit:g}", "ok" if row.passed else "FAILED")


def render(rows: Sequence[Row]) -> Table:
    """The rows as a Rich table; failed rows are red, and only they bring the columns that explain a failure."""
    failed = any(not row.passed for row in rows)
    shown = [i for i, column in enumerate(COLUMNS) if failed or column not in _EXPLAINING]
    table = Table(title="Errors against the definitions", title_justify="left")
    for i in shown:
        justify: Literal["left", "right"] = "right" if COLUMNS[i] in _RIGHT else "left"
        table.add_column(COLUMNS[i], justify=justify, overflow="fold")
    for row in rows:
        texts = cells(row)
        table.add_row(*[texts[i] for i in shown], style=None if row.passed else "red")
    return table


def summary(rows: Sequence[Row]) -> list[str]:
    """One line per dtype and quantity: the worst error of all rows, and whose it is."""
    lines = []
    for dtype in sorted({row.dtype for row in rows}):
        for quantity in sorted({row.quantity for row in rows}, reverse=True):
            chosen = [row for row in rows if (row.dtype, row.quantity) == (dtype, quantity)]
            if not chosen:
                continue
            top = max(chosen, key=lambda row: row.worst_ulp)
            lines.append(f"{dtype} {SIGNS[quantity]:5}  at most {top.worst_ulp:.2f} ULP "
                         f"({top.activation} at {top.at:.6g}), {sum(row.points for row in chosen)} points")
    return lines


def markdown(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table that ends with a line break."""
    rule = ["---:" if column in _RIGHT else "---" for column in COLUMNS]
    lines = [COLUMNS, rule, *map(cells, rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def worst(rows: Sequence[Row], count: int) -> list[Row]:
    """The rows that failed or came closest to failing, the worst first."""
    return sorted(rows, key=lambda row: (row.passed, -row.worst_ulp / row.limit, row.activation, row.quantity,
                                         row.dtype))[:count]
