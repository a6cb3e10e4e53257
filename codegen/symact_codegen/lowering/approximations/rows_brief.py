"""The approximations of the brief primitives: float64 arithmetic for results that are needed to 2**-31.

All are quotients whose denominators have 1 as the last coefficient: x + c in place of a x + c.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from flint import arb, arb_series

from symact_codegen.lowering.approximations.rational import denominator
from symact_codegen.lowering.approximations.rounding import BITS, nearest
from symact_codegen.lowering.approximations.row import Coefficients, Row, Split, exact, polynomial
from symact_codegen.lowering.approximations.rows_short import HALF_LOG_2, tanh

NORMAL_HIGH = 24.1
"""Beyond it the normal distribution's tail is less than 2**-424."""
EXP_SPREAD, NORMAL_SPREAD = 0.15, 2.1
"""Where the quotients have the middle of their grids."""


def quotient(name: str, row: Row, bottom: Iterable[int], spread: float) -> tuple[Row, tuple[Split, ...]]:
    """The row of the numerator NAME_TOP_BRIEF, and the denominator's coefficients but the last, 1, for a row with F."""
    powers = tuple(bottom)

    def coefficients() -> Coefficients:
        found = denominator(row, powers, spread)
        return {k: nearest(c / found[-1], BITS[row.format]) for k, c in zip(powers, found, strict=True)}

    def part(k: int) -> Split:
        return Split(f"{name}_BOTTOM_BRIEF_{k}", row.family, row.format, lambda: exact(coefficients()[k]), 1)

    def target(x: arb_series) -> arb_series:
        return row.function(x) * polynomial(coefficients(), x)

    return replace(row, function=target), tuple(part(k) for k in powers[:-1])


def tanh_of_half(x: arb_series) -> arb_series:
    """tanh(x / 2), from which exp(x) = (1 + tanh(x / 2)) / (1 - tanh(x / 2))."""
    return tanh(x / 2)


def scaled_normal_tail(x: arb_series) -> arb_series:
    """exp(x**2 / 2) times the normal distribution function at -x."""
    return (x * x / 2).exp() * (x / arb(2).sqrt()).erfc() / 2


EXP, EXP_BOTTOM = quotient("EXP", Row("EXP_TOP_BRIEF", "brief", "float64", tanh_of_half, 0.0, HALF_LOG_2, (0, 2),
                                      2.0**-30.8, divide=1), (0, 2), EXP_SPREAD)
NORMAL, NORMAL_BOTTOM = quotient("NORMAL", Row("NORMAL_TOP_BRIEF", "brief", "float64", scaled_normal_tail, 0.0,
                                               NORMAL_HIGH, tuple(range(6)), 2.0**-32), range(7), NORMAL_SPREAD)
ROWS = (EXP, NORMAL)
SPLITS = (
    Split("DENSITY_BRIEF", "brief", "float64", lambda: 1 / (2 * arb.pi()).sqrt(), 1),
    *EXP_BOTTOM, *NORMAL_BOTTOM,
)
