"""The approximations of the short primitives: float64 arithmetic for results to be rounded to float32."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flint import arb, arb_series

from symact_codegen.lowering.approximations.rational import denominator
from symact_codegen.lowering.approximations.row import Coefficients, Row, Split, exact, polynomial

HALF_LOG_2 = 0.34658
"""A little more than log(2) / 2: as large as a reduced argument of exp gets."""
ERFC_HIGH = 10.4
"""Beyond it erfc is less than 2**-158."""
ERF_HIGH = 4.4
"""Beyond it 1 - erf is less than 2**-30.9."""
LOG_HIGH = 0.17158
"""A little more than (sqrt(2) - 1) / (sqrt(2) + 1): as large as (m - 1) / (m + 1) gets, m in [sqrt(1/2), sqrt(2)]."""


ERFC_SPREAD, ERF_SPREAD, SOFTPLUS_SPREAD = 1.5, 2.0, 1.0
"""Where the quotients have the middle of their grids."""


def short(name: str, function: Callable[[arb_series], arb_series], high: float, powers: range, claim: float,
          divide: int = 0, low: float = 0.0) -> Row:
    """A polynomial with a relative error of at most `claim`."""
    return Row(name, "short", "float64", function, low, high, tuple(powers), claim, divide=divide)


def quotient(row: Row, name: str, bottom: range, spread: float,
             share: Callable[[arb_series], arb_series] | None = None) -> tuple[Row, tuple[Split, ...]]:
    """The numerator's row, with the claim for the quotient, and the denominator's coefficients but the first, 1.

    `share` is a weight that makes errors of the quotient relative ones, if it is to be used.
    """
    def coefficients() -> Coefficients:
        return dict(zip(bottom, denominator(row, tuple(bottom), spread), strict=True))

    def part(k: int) -> Split:
        return Split(f"{name}_{k}", row.family, row.format, lambda: exact(coefficients()[k]), 1)

    def target(x: arb_series) -> arb_series:
        return row.function(x) * polynomial(coefficients(), x)

    weight = None if share is None else lambda x: share(x) / polynomial(coefficients(), x)
    return replace(row, function=target, weight=weight), tuple(part(k) for k in bottom if k)


def half_exp(x: arb_series) -> arb_series:
    """exp(x / 2): its square is wanted, and half the degree is saved."""
    return (x / 2).exp()


def log_ratio(x: arb_series) -> arb_series:
    """log((1 + x) / (1 - x))."""
    return (1 + x).log() - (1 - x).log()


def log1p(x: arb_series) -> arb_series:
    """log(1 + x)."""
    return (1 + x).log()


def log1p_share(x: arb_series) -> arb_series:
    """At least x / log(1 + x), by which an error of log(1 + x) / x is relative; 0 for x < 0, which does not occur.

    log(1 + x) >= 2 x / (2 + x): both are 0 at 0, and the former's derivative is the larger one.
    """
    return x * 0 if x[0] < 0 else 1 + x / 2


def sinh(x: arb_series) -> arb_series:
    """The hyperbolic sine."""
    return (x.exp() - (-x).exp()) / 2


def cosh(x: arb_series) -> arb_series:
    """The hyperbolic cosine."""
    return (x.exp() + (-x).exp()) / 2


def tanh(x: arb_series) -> arb_series:
    """The hyperbolic tangent."""
    return ((2 * x).exp() - 1) / ((2 * x).exp() + 1)


def scaled_erfc(x: arb_series) -> arb_series:
    """exp(x**2) erfc(x)."""
    return (x * x).exp() * x.erfc()


ERFC, ERFC_BOTTOM = quotient(short("ERFC_TOP_SHORT", scaled_erfc, ERFC_HIGH, range(6), 2.0**-33.4),
                             "ERFC_BOTTOM_SHORT", range(7), ERFC_SPREAD)
ERF, ERF_BOTTOM = quotient(short("ERF_TOP_SHORT", arb_series.erf, ERF_HIGH, range(0, 15, 2), 2.0**-34.2, 1),
                           "ERF_BOTTOM_SHORT", range(0, 15, 2), ERF_SPREAD)
SOFTPLUS, SOFTPLUS_BOTTOM = quotient(short("SOFTPLUS_TOP_SHORT", log1p, 1.0, range(5), 2.0**-43.5, 1),
                                     "SOFTPLUS_BOTTOM_SHORT", range(6), SOFTPLUS_SPREAD, log1p_share)
ROWS = (
    short("EXP_SHORT", half_exp, HALF_LOG_2, range(8), 2.0**-42.4, low=-HALF_LOG_2),
    short("EXPM1_SHORT", lambda x: x.exp() - 1, HALF_LOG_2, range(9), 2.0**-43.4, 1, -HALF_LOG_2),
    short("TANH_SHORT", tanh, HALF_LOG_2 / 2, range(0, 9, 2), 2.0**-41.1, 1),
    short("SINH_SHORT", sinh, HALF_LOG_2, range(0, 9, 2), 2.0**-49, 1),
    short("COSH_SHORT", cosh, HALF_LOG_2, range(0, 9, 2), 2.0**-46),
    short("LOG_SHORT", log_ratio, LOG_HIGH, range(0, 11, 2), 2.0**-45, 1),
    short("SIN_SHORT", arb_series.sin, 1.5708, range(0, 13, 2), 2.0**-43.8, 1),
    short("ATAN_SHORT", arb_series.atan, 0.57736, range(0, 19, 2), 2.0**-41.2, 1),
    ERFC, ERF, SOFTPLUS,
)
SPLITS = (
    Split("LOG2E_SHORT", "short", "float64", lambda: 1 / arb(2).log(), 1),
    Split("LN2_SHORT", "short", "float64", lambda: arb(2).log(), 1),
    Split("TWICE_LOG2E_SHORT", "short", "float64", lambda: 2 / arb(2).log(), 1),
    Split("HALF_LN2_SHORT", "short", "float64", lambda: arb(2).log() / 2, 1),
    Split("INVERSE_PI_SHORT", "short", "float64", lambda: 1 / arb.pi(), 1),
    Split("PI_SHORT", "short", "float64", arb.pi),
    *ERFC_BOTTOM, *ERF_BOTTOM, *SOFTPLUS_BOTTOM,
)
