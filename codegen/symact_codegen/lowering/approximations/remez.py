"""Minimax polynomials by the exchange method of Remez, on a dense grid, in multiple precision.

E. Remez, "Sur le calcul effectif des polynômes d'approximation de Tchebichef", C. R. Acad. Sci. 199 (1934). The grid
takes the place of the interval: with DENSITY points an oscillation the largest error is missed by a part in a thousand,
and nothing relies on it, since the error of the rounded polynomial is bounded by `proof`.
"""

from __future__ import annotations

import math
from fractions import Fraction

from flint import arb, arb_mat

from symact_codegen.lowering.approximations.row import Coefficients, Row, exact

DENSITY = 40
ROUNDS = 40
CLOSE = 1.0005


class Grid:
    """Points of a row's interval, dense at its ends as Chebyshev's are, with the target and the weight there."""

    def __init__(self, row: Row) -> None:
        self.row = row
        count = DENSITY * (len(row.powers) + 1)
        middle, half = (row.low + row.high) / 2, (row.high - row.low) / 2
        nodes = [middle - half * math.cos(math.pi * (i + 0.5) / count) for i in range(count)]
        self.points = [arb(x) for x in nodes]
        self.values = [row.target(x, 1)[0].mid() for x in self.points]
        self.weights = [row.weight_at(x).mid() for x in self.points]
        self.powers = {k: [(x**k).mid() for x in self.points] for k in row.powers}

    def residuals(self, given: Coefficients) -> list[arb]:
        """What a polynomial leaves of the target, at each point, without the weight."""
        left = list(self.values)
        for k, c in given.items():
            factor = exact(c)
            left = [(rest - factor * power).mid() for rest, power in zip(left, self.powers[k], strict=True)]
        return left

    def largest_error(self, coefficients: Coefficients) -> float:
        """The largest weighted error of a polynomial at the points."""
        left = self.residuals(coefficients)
        return max(abs(float((rest * w).mid())) for rest, w in zip(left, self.weights, strict=True))


def minimax(grid: Grid, given: Coefficients) -> Coefficients:
    """The coefficients of the best polynomial among those with the given ones."""
    free = [k for k in grid.row.powers if k not in given]
    left = grid.residuals(given)
    chosen = _spread(len(grid.points), len(free) + 1)
    best: Coefficients = {}
    least = math.inf
    for _ in range(ROUNDS):
        found = _levelled(grid, free, left, chosen)
        errors = _errors(grid, found, left)
        worst = max(abs(e) for e in errors)
        if worst < least:
            best, least = found, worst
        extremes = alternating_extremes(errors, len(free) + 1)
        if len(extremes) <= len(free) or worst < CLOSE * min(abs(errors[i]) for i in extremes):
            break
        chosen = extremes
    return given | best


def _spread(count: int, wanted: int) -> list[int]:
    """Indices spread evenly over the grid, as a start."""
    return [min(count - 1, round((count - 1) * i / max(wanted - 1, 1))) for i in range(wanted)]


def _levelled(grid: Grid, free: list[int], left: list[arb], chosen: list[int]) -> Coefficients:
    """The coefficients for which the weighted errors at the chosen points have one size and alternating signs."""
    matrix = arb_mat([[grid.powers[k][i] for k in free] + [(-1) ** row / grid.weights[i]]
                      for row, i in enumerate(chosen)])
    solution = matrix.solve(arb_mat([[left[i]] for i in chosen]))
    return {k: _fraction(solution[row, 0]) for row, k in enumerate(free)}


def _errors(grid: Grid, found: Coefficients, left: list[arb]) -> list[float]:
    """The weighted error at each point."""
    rest = list(left)
    for k, c in found.items():
        factor = exact(c)
        rest = [(r - factor * power).mid() for r, power in zip(rest, grid.powers[k], strict=True)]
    return [float((r * w).mid()) for r, w in zip(rest, grid.weights, strict=True)]


def alternating_extremes(errors: list[float], wanted: int) -> list[int]:
    """The largest error of each run of one sign; where there are too many runs, the smallest go.

    Signs must go on alternating: a run within goes with its smaller neighbour, and the last one too many from an end.
    """
    found: list[int] = []
    for i, e in enumerate(errors):
        if found and (e > 0) == (errors[found[-1]] > 0):
            if abs(e) > abs(errors[found[-1]]):
                found[-1] = i
        else:
            found.append(i)
    sizes = [abs(errors[i]) for i in found]
    while len(found) > wanted:
        least = min((0, len(found) - 1) if len(found) == wanted + 1 else range(len(found)), key=sizes.__getitem__)
        inner = 0 < least < len(found) - 1
        start = least - (inner and sizes[least - 1] < sizes[least + 1])
        del found[start:start + 1 + inner], sizes[start:start + 1 + inner]
    return found


def _fraction(value: arb) -> Fraction:
    """A ball's midpoint, exactly."""
    mantissa, exponent = value.mid().man_exp()
    return Fraction(int(mantissa)) * Fraction(2) ** int(exponent)
