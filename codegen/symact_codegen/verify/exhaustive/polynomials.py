"""From Taylor coefficients as Arb balls to a float64 polynomial with a certified bound of its error.

In the variable u in [-1, 1] of a block of n floats, whose float j is at u = (j - n/2) / (n/2), exactly. The
bound counts what the coefficients lose when rounded, the terms left out, Lagrange's remainder, and the
rounding of Horner's scheme in float64, with or without fused operations, results below the normal range
included.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from flint import arb

DEGREE = 9
"""The greatest degree."""
UNIT = 2.0**-53
_TINY = 2.0**-1060
"""More than what all underflows in one evaluation lose."""
_NEGLIGIBLE = 2.0**-25
"""Terms that come to less than this part of an ULP of float32 are left out."""
_LARGEST, _SMALLEST = arb(2) ** 900, arb(2) ** -1000


@dataclass(frozen=True)
class Polynomial:
    """Coefficients by degree, a bound of |polynomial as computed - f|, and a lower bound of |f|, on u in [-1, 1].

    With a `spread` it is the one float32 that all values round to, and they are up to so many ULP away from it.
    """

    coefficients: tuple[float, ...]
    error: float
    least: float
    spread: float = 0.0


def polynomial(taylor: Sequence[arb], last: arb, half: arb) -> Polynomial | None:
    """The polynomial of a block from the coefficients at its centre and the next one on the whole block.

    `half` is the signed distance from the centre for which u = 1. None where something is not finite.
    """
    scaled, power = [], arb(1)
    for coefficient in taylor:
        scaled.append(coefficient * power)
        power *= half
    remainder = abs(last * power)
    if not (remainder < _LARGEST and all(abs(a) < _LARGEST for a in scaled)):  # NaN is not less
        return None
    rounded = [_nearest(a) for a in scaled]
    lost = sum((abs(a - arb(r)) for a, r in zip(scaled, rounded, strict=True)), remainder)
    return _shortened(rounded, upper(lost))


def _shortened(coefficients: list[float], lost: float) -> Polynomial:
    """Leave out the highest terms as long as that costs next to nothing; count the rounding of the rest."""
    sizes = [abs(a) for a in coefficients]
    least = max(0.0, (sizes[0] - math.fsum(sizes[1:]) - lost) * (1 - 2**-40))
    allowance, degree = _NEGLIGIBLE * ulp32(least), len(coefficients) - 1
    while degree > 0 and (degree > DEGREE or lost + sizes[degree] <= allowance):
        lost, degree = (lost + sizes[degree]) * (1 + 2 * UNIT), degree - 1
    rounding = math.fsum((2 * k + 1) * a for k, a in enumerate(sizes[:degree + 1])) * UNIT
    return Polynomial(tuple(coefficients[:degree + 1]), (lost + rounding) * (1 + 2**-20) + _TINY, least)


def ulp32(size: float) -> float:
    """The spacing of float32 at a number of this size, of its greatest numbers beyond its range."""
    exponent = math.frexp(size)[1] - 1 if size else -126
    return math.ldexp(1.0, min(max(exponent, -126), 127) - 23)


def _nearest(ball: arb) -> float:
    """A float64 near the ball; 0 for a tiny one, whose exponent could be of any size."""
    return 0.0 if abs(ball) < _SMALLEST else float(ball)


def upper(ball: arb) -> float:
    """A float64 that is no less than any number of a ball of numbers that are not negative."""
    return 2.0**-1000 if ball < _SMALLEST else math.nextafter(float(ball.abs_upper()), math.inf)
