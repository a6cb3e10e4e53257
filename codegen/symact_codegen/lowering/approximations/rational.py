"""Denominators of minimax rational functions, by the exchange method of Remez on a dense grid, in multiple precision.

A rational function N / D with the least largest relative error |N / (G D) - 1| has an error that alternates in sign
between points where it is largest, m + n + 2 of them for degrees m and n. Newton's method levels the errors at such
points, the largest errors of the result are the next points, and rational interpolation is the start; L. Veidinger,
"On the numerical determination of the best approximations in the Chebyshev sense", Numer. Math. 2 (1960).

Only the denominator is kept, rounded to float64: the numerator is then a polynomial near G D, found, rounded and proved
as every other row, since abs(N - G D) <= claim * abs(G D) says the same as abs(N / D - G) <= claim * abs(G).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from flint import arb, arb_mat

from symact.certificates.precision import precision
from symact_codegen.lowering.approximations.remez import alternating_extremes
from symact_codegen.lowering.approximations.rounding import BITS, fraction, nearest
from symact_codegen.lowering.approximations.row import Row

PRECISION = 500
DENSITY = 40
ROUNDS = 40
STEPS = 30
CLOSE = 1.001


@dataclass(frozen=True)
class Fit:
    """Powers of numerator and denominator, the latter begins with 0 and coefficient 1; target and powers on a grid."""

    top: tuple[int, ...]
    bottom: tuple[int, ...]
    values: tuple[arb, ...]
    powers: dict[int, list[arb]]

    @property
    def wanted(self) -> int:
        """How often the error alternates."""
        return len(self.top) + len(self.bottom)


State = tuple[list[arb], list[arb], arb]
"""The coefficients of numerator and denominator, and the levelled error."""


@cache
def denominator(row: Row, bottom: tuple[int, ...], spread: float) -> tuple[Fraction, ...]:
    """The denominator's coefficients, floats of float64, for a row whose powers are the numerator's.

    The interval must begin at 0; `spread` is the point about which the grid is centred.
    """
    with precision(PRECISION):
        fit = _fit(row, bottom, spread)
        best = _best(fit)
        return (Fraction(1), *(nearest(fraction(c), BITS["float64"]) for c in best[1][1:]))


def _fit(row: Row, bottom: tuple[int, ...], spread: float) -> Fit:
    count = DENSITY * (len(row.powers) + len(bottom))
    z = [math.cos(math.pi * (i + 0.5) / count) for i in range(count)]
    points = [arb(spread * (1 - c) / (1 + 2 * spread / row.high + c)) for c in z]
    powers = {k: [(x**k).mid() for x in points] for k in {*row.powers, *bottom}}
    return Fit(row.powers, bottom, tuple(row.target(x, 1)[0].mid() for x in points), powers)


def _best(fit: Fit) -> State:
    state = best = _interpolated(fit)
    least = math.inf
    for _ in range(ROUNDS):
        errors = _errors(fit, state)
        worst = max(abs(e) for e in errors)
        if worst < least:
            best, least = state, worst
        chosen = alternating_extremes(errors, fit.wanted)
        if len(chosen) < fit.wanted or worst < CLOSE * min(abs(errors[i]) for i in chosen):
            break
        level = sum(abs(errors[i]) for i in chosen) / len(chosen)
        state = _levelled(fit, chosen, (state[0], state[1], arb(math.copysign(level, errors[chosen[0]]))))
    return best


def _interpolated(fit: Fit) -> State:
    """The rational function without error at points spread evenly over the grid."""
    count = fit.wanted - 1
    chosen = [int((i + 0.5) * len(fit.values) / count) for i in range(count)]
    matrix = arb_mat([_line(fit, i, arb(1)) for i in chosen])
    return _moved(fit, ([arb(0)] * len(fit.top), [arb(1)] + [arb(0)] * (len(fit.bottom) - 1), arb(0)),
                  matrix.solve(arb_mat([[fit.values[i]] for i in chosen])))


def _levelled(fit: Fit, chosen: list[int], state: State) -> State:
    """Newton's method for N - G D (1 + E) = 0 with E of alternating sign at the chosen points."""
    for _ in range(STEPS):
        lines, rests = [], []
        for turn, i in enumerate(chosen):
            sign = (-1) ** turn
            scaled = fit.values[i] * (1 + sign * state[2])
            top, bottom = _value(fit, i, state)
            lines.append([*_line(fit, i, 1 + sign * state[2]), -sign * fit.values[i] * bottom])
            rests.append([scaled * bottom - top])
        step = arb_mat(lines).solve(arb_mat(rests))
        state = _moved(fit, state, step)
        if abs(step[fit.wanted - 1, 0]) < abs(state[2]) / 2**30:
            break
    return state


def _line(fit: Fit, i: int, factor: arb) -> list[arb]:
    """How N - factor G D moves with each coefficient at a point."""
    return [fit.powers[k][i] for k in fit.top] + [-fit.values[i] * factor * fit.powers[k][i] for k in fit.bottom[1:]]


def _moved(fit: Fit, state: State, step: arb_mat) -> State:
    m, n = len(fit.top), len(fit.bottom)
    level = step[m + n - 1, 0] if step.nrows() == fit.wanted else arb(0)
    return ([(c + step[j, 0]).mid() for j, c in enumerate(state[0])],
            [arb(1), *((c + step[m + j, 0]).mid() for j, c in enumerate(state[1][1:]))], (state[2] + level).mid())


def _value(fit: Fit, i: int, state: State) -> tuple[arb, arb]:
    """Numerator and denominator at a point of the grid."""
    return (sum((c * fit.powers[k][i] for k, c in zip(fit.top, state[0], strict=True)), arb(0)).mid(),
            sum((c * fit.powers[k][i] for k, c in zip(fit.bottom, state[1], strict=True)), arb(0)).mid())


def _errors(fit: Fit, state: State) -> list[float]:
    found = []
    for i, g in enumerate(fit.values):
        top, bottom = _value(fit, i, state)
        found.append(float((top / (g * bottom) - 1).mid()))
    return found
