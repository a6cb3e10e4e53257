"""Errors in units in the last place, and correct rounding, for float32 and float64.

The error of a floating-point result r against the exact value t is |r - t| / ulp(t), where ulp(t) is the
spacing of the format at t: 2^(max(floor(log2|t|), emin) - p + 1), so that subnormal and zero results are
measured by the least subnormal. At and beyond overflow both r = inf and an exact value too large count as
2^(emax + 1), the first number that the format does not have: inf is right for an exact value that rounds to
inf and wrong for any other. Zeros of either sign are the same number. NaN is right only for NaN.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from flint import arb

from symact.certificates.precision import precision

_EXACT = 30_000
"""A working precision at which the ends of every ball that the oracle makes are exact."""
NEGLIGIBLE = -1090
"""Magnitudes below 2^NEGLIGIBLE round to zero: they are less than 2^-15 of float64's least subnormal."""


@dataclass(frozen=True)
class Format:
    """An IEEE binary format: precision p in bits, exponents of the least and greatest normal numbers."""

    name: str
    precision: int
    emin: int
    emax: int

    @property
    def least_exponent(self) -> int:
        """The exponent of the least subnormal number."""
        return self.emin - self.precision + 1


FLOAT32 = Format("float32", 24, -126, 127)
FLOAT64 = Format("float64", 53, -1022, 1023)
FORMATS = {f.name: f for f in (FLOAT32, FLOAT64)}


def top_exponent(value: arb) -> int:
    """floor(log2 |m|) of a finite ball's midpoint m, cut to [-1200, 1200]; -1200 for m = 0."""
    mantissa, exponent = value.mid().man_exp()
    if mantissa == 0:
        return -1200
    return max(-1200, min(1200, int(exponent) + int(abs(mantissa)).bit_length() - 1))


def ulp_exponent(value: arb, fmt: Format) -> int:
    """The exponent of ulp(t) for a finite t, taken at its ball's midpoint."""
    return max(min(top_exponent(value), fmt.emax), fmt.emin) - fmt.precision + 1


def error(got: float, truth: arb, fmt: Format) -> float:
    """The error of a result in ULP against the exact value, enclosed by a ball much smaller than an ULP.

    `truth` may be an exact infinity (a limit) or NaN (no value); then only the same result is right, and any
    other has the error inf.
    """
    if truth.is_nan() or math.isnan(got):
        return 0.0 if truth.is_nan() and math.isnan(got) else math.inf
    if not truth.is_finite():
        return 0.0 if math.isinf(got) and (got > 0) == bool(truth > 0) else math.inf
    beyond = fmt.emax + 1
    limit = arb(2) ** beyond
    number = limit * (1 if got > 0 else -1) if math.isinf(got) else arb(got)
    if top_exponent(truth) >= beyond:
        truth = limit * (1 if truth > 0 else -1)
    return float(abs(number - truth) / arb(2) ** ulp_exponent(truth, fmt))


def rounded(truth: arb, fmt: Format) -> float | None:
    """The number of the format nearest to the exact value, ties to even; None if the ball leaves it open."""
    if truth.is_nan():
        return math.nan
    if not truth.is_finite():
        return math.inf if truth > 0 else -math.inf
    with precision(_EXACT):
        ends = truth.lower(), truth.upper()
    low, high = (_round_exact(end, fmt) for end in ends)
    return low if low == high else None


def round_fraction(value: Fraction, fmt: Format) -> float:
    """The number of the format nearest to a fraction, ties to even, infinite beyond its range."""
    if value == 0:
        return 0.0
    magnitude = abs(value)
    top = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    top -= magnitude < Fraction(2) ** top
    unit = Fraction(2) ** (max(top, fmt.emin) - fmt.precision + 1)
    result = round(magnitude / unit) * unit  # Python rounds fractions half to even
    if result >= Fraction(2) ** (fmt.emax + 1):
        return math.inf if value > 0 else -math.inf
    return float(result) if value > 0 else -float(result)


def _round_exact(end: arb, fmt: Format) -> float:
    top = top_exponent(end)
    if top >= fmt.emax + 1:
        return math.inf if end > 0 else -math.inf
    if top < NEGLIGIBLE:
        return 0.0
    mantissa, exponent = end.man_exp()
    return round_fraction(Fraction(int(mantissa)) * Fraction(2) ** int(exponent), fmt)
