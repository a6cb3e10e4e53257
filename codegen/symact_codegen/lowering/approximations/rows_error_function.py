"""The approximations behind erf and erfc on pairs."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from flint import arb, arb_series, ctx

from symact_codegen.lowering.approximations.row import Format, Row, Split, exact, polynomial
from symact_codegen.lowering.approximations.rows_exponential import PARABOLA, cubic_share

ERFC_HIGH_32 = 9.2
"""A little below the point where erfc is the least normal float32."""
POLE_32, WEIGHT_32, LEVEL_32 = Fraction("3.84375"), Fraction("15.0078125"), Fraction("3.9228515625")
"""LEVEL - WEIGHT / (x + POLE) is near -log(erfc(x)) - x**2 on [0, 9.2], to 0.025; the numbers are short floats."""
BELOW_32 = tuple(map(Fraction, ("1", "0.7547188", "0.29288504", "0.045637246", "0.0033513976", "0.000042926302")))
"""The denominator of a rational function near the rest of -log(erfc(x)). Any would do: the proof is of the quotient."""
POLE_64, CENTRE_64 = Fraction(3), Fraction(3, 16)
"""The float64 forms use x = 1 / (a + POLE) - CENTRE, which lies in about [-0.154, 0.146] for a in [0, 26.6]."""
SMALL_SQUARE = 0.2501
"""erf(a) / a is a polynomial in a**2 for a < 1/2."""


def below(x: arb_series) -> arb_series:
    """The denominator, with coefficients as the primitives have them."""
    return polynomial({k: Fraction(float(np.float32(float(c)))) for k, c in enumerate(BELOW_32)}, x)


def below_part(k: int) -> Split:
    """A coefficient of the denominator as a constant."""
    return Split(f"ERFC_BOTTOM_32_{k}", "error_function", "float32", lambda: exact(BELOW_32[k]), 1)


def above(x: arb_series) -> arb_series:
    """What the numerator should be: the rest of -log(erfc(x)) times the denominator."""
    return (-x.erfc().log() - x * x - exact(LEVEL_32) + exact(WEIGHT_32) / (x + exact(POLE_32))) * below(x)


def below_share(x: arb_series) -> arb_series:
    """How an error of the numerator enters the quotient; 1 / denominator is at most 1, where a ball is too wide."""
    denominator = below(x)
    return 1 / denominator if denominator[0] > 0 else x * 0 + 1


def scaled_at(a: arb, count: int) -> list[arb]:
    """The first Taylor coefficients of y(a) = exp(a**2) erfc(a) at a number, from y' = 2 a y - 2 / sqrt(pi)."""
    found = [(a * a).exp() * a.erfc()]
    found.append(2 * a * found[0] - 2 / arb.pi().sqrt())
    for n in range(1, count):
        found.append(2 * (a * found[n] + found[n - 1]) / (n + 1))
    return found[:count]


def scaled_erfc(x: arb_series) -> arb_series:
    """exp(a**2) erfc(a) (a + POLE) for x = 1 / (a + POLE) - CENTRE.

    exp(a**2) erfc(a) is an integral of exp(-2 a s) with a positive weight, so that its Taylor coefficients are
    monotonic in a: their values at a ball's ends enclose them, where balls alone would lose all in cancellation.
    """
    t = x + exact(CENTRE_64)
    if t[0].contains(0):
        return x * arb("nan")
    a = 1 / t - exact(POLE_64)
    ends = [scaled_at(end, ctx.cap) for end in (a[0].lower(), a[0].upper())]
    total = x * 0
    step = arb_series([0, *(a[k] for k in range(1, ctx.cap))], ctx.cap)
    for low, high in zip(*(reversed(end) for end in ends), strict=True):
        total = total * step + low.union(high)
    return total / t


def erf_of_root(z: arb_series) -> arb_series:
    """erf(sqrt(z)) / sqrt(z): (2 / sqrt(pi)) sum of (-z)**k / (k! (2 k + 1)), by Kummer's confluent function."""
    total, term = z * 0, z * 0 + 2 / arb.pi().sqrt()
    for k in range(40):
        total = total + term / (2 * k + 1)
        term = -term * z / (k + 1)
    return total


def erf_row(name: str, kind: Format, degree: int, claim: float, doubles: tuple[int, ...]) -> Row:
    """erf near 0; the series of 40 terms is off by less than 2**-200 for z up to 1/4."""
    return Row(name, "error_function", kind, erf_of_root, -0.0001, SMALL_SQUARE, tuple(range(degree + 1)), claim,
               doubles=doubles)


ROWS = (
    Row("ERFC_TOP_32", "error_function", "float32", above, 0.0, ERFC_HIGH_32, tuple(range(6)), 4.45e-9,
        weight=below_share),
    Row("ERFC_EXP_32", "error_function", "float32", arb_series.exp, -0.373, 0.373, tuple(range(5)), 6.9e-10, PARABOLA,
        3, cubic_share),
    Row("ERFC_64", "error_function", "float64", scaled_erfc, -0.15372, 0.14584, tuple(range(25)), 1.9e-19,
        doubles=tuple(range(6))),
    erf_row("ERF_32", "float32", 4, 2.0**-29, (0, 1)),
    erf_row("ERF_64", "float64", 9, 2.0**-61, (0, 1, 2)),
)
SPLITS = tuple(below_part(k) for k in range(1, len(BELOW_32)))
