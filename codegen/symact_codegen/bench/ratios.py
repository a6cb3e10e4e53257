"""Rows compared: like with like, and geometric means, because ratios multiply."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterable, Sequence

from symact_codegen.bench.measure import Cell, Row
from symact_codegen.bench.problem import Output

Times = dict[Cell, dict[tuple[str, Output], float]]


def times(rows: Iterable[Row], fastest: bool = False) -> Times:
    """The median, or fastest, seconds of each cell by peer and output."""
    found: Times = {}
    for row in rows:
        seconds = row.time.fastest if fastest else row.time.median
        found.setdefault(row.cell, {})[row.peer, row.output] = seconds
    return found


def ratio(cell: dict[tuple[str, Output], float], above: str, below: str) -> float | None:
    """How many times as long `above` takes as `below`; None if one of them is absent.

    Given outputs are compared with given ones and fresh ones with fresh ones. Where the two have none in common,
    each counts with what it has, the given one before the fresh one.
    """
    outputs: Sequence[Output] = ("given", "fresh")
    for output in outputs:
        if (above, output) in cell and (below, output) in cell:
            return cell[above, output] / cell[below, output]
    a, b = (next((cell[name, o] for o in outputs if (name, o) in cell), None) for name in (above, below))
    return None if a is None or b is None else a / b


def ratios(table: Times, above: str, below: str, wanted: Callable[[Cell], bool]) -> dict[Cell, float]:
    """The ratio of every wanted cell that has both."""
    found = {cell: ratio(measured, above, below) for cell, measured in table.items() if wanted(cell)}
    return {cell: value for cell, value in found.items() if value is not None}


def geometric_mean(values: Iterable[float]) -> float | None:
    """The geometric mean; None of nothing."""
    logarithms = [math.log(v) for v in values]
    return math.exp(statistics.fmean(logarithms)) if logarithms else None


def unrest(rows: Iterable[Row]) -> float:
    """How much longer than its fastest sample a call's median is, at the upper quartile; 1 where nothing disturbs."""
    found = sorted(row.time.median / row.time.fastest for row in rows)
    return found[3 * len(found) // 4] if found else 1.0


UNREST_ALLOWED = 1.25


def warning(rows: Sequence[Row]) -> str | None:
    """A sentence where the machine had other work, so that the ratios say little."""
    found = unrest(rows)
    if found <= UNREST_ALLOWED:
        return None
    return (f"The machine was busy: a quarter of the calls took {found:.1f} times as long as their fastest samples, or "
            f"longer; measure again on a quiet one.")
