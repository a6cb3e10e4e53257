"""The approximations behind atan and asinh on pairs."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from flint import arb, arb_series

from symact_codegen.lowering.approximations.row import Format, Row, Split

ATAN_HIGH = 0.41422
"""A little more than tan(pi / 8), as large as a reduced argument of atan gets."""
ASINH_HIGH = 0.5001
"""Beyond it, asinh is a logarithm."""


def asinh(x: arb_series) -> arb_series:
    """log(x + sqrt(x**2 + 1)), for balls of positive or small numbers."""
    return (x + (x * x + 1).sqrt()).log()


def square_share(x: arb_series) -> arb_series:
    """At least x**3 / atan(x) and x**3 / asinh(x), by which an error of the part from the cube on is relative."""
    return x * x * arb("1.06")


def odd(name: str, kind: Format, function: Callable[[arb_series], arb_series], high: float, degree: int, claim: float,
        doubles: tuple[int, ...]) -> Row:
    """An odd function's part from the cube on."""
    return Row(name, "inverse", kind, function, 0.0, high, tuple(range(0, degree - 2, 2)), claim,
               ((1, Fraction(1)),), 3, square_share, doubles)


ROWS = (
    odd("ATAN_32", "float32", arb_series.atan, ATAN_HIGH, 11, 2.0**-29, (0,)),
    odd("ATAN_64", "float64", arb_series.atan, ATAN_HIGH, 25, 2.0**-61, (0, 2)),
    odd("ASINH_32", "float32", asinh, ASINH_HIGH, 11, 2.0**-29, (0,)),
    odd("ASINH_64", "float64", asinh, ASINH_HIGH, 27, 2.0**-61, (0, 2)),
)
SPLITS = (
    Split("HALF_PI_32", "inverse", "float32", lambda: arb.pi() / 2),
    Split("HALF_PI_64", "inverse", "float64", lambda: arb.pi() / 2),
    Split("QUARTER_PI_32", "inverse", "float32", lambda: arb.pi() / 4),
    Split("QUARTER_PI_64", "inverse", "float64", lambda: arb.pi() / 4),
    Split("LN8_32", "inverse", "float32", lambda: arb(8).log()),
    Split("LN8_64", "inverse", "float64", lambda: arb(8).log()),
)
