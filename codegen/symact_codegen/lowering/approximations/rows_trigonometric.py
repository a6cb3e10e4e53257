"""The approximations behind sin and cos on pairs."""

from __future__ import annotations

from fractions import Fraction

from flint import arb, arb_series

from symact_codegen.lowering.approximations.row import Format, Row, Split

LARGEST_32, LARGEST_64 = 1.61, 1.5709
"""How large an argument gets that is reduced by multiples of pi: more than pi / 2, since it is only nearly nearest."""


def cubic_share(x: arb_series) -> arb_series:
    """At least x**3 / sin(x), by which an error of (sin(x) - x) / x**3 is relative; x / sin(x) is below 1.612 here."""
    return x * x * arb("1.612")


def sine(name: str, kind: Format, largest: float, degree: int, claim: float, doubles: tuple[int, ...]) -> Row:
    """sin's part from the cube on."""
    return Row(name, "trigonometric", kind, arb_series.sin, 0.0, largest, tuple(range(0, degree - 2, 2)), claim,
               ((1, Fraction(1)),), 3, cubic_share, doubles)


ROWS = (
    sine("SIN_32", "float32", LARGEST_32, 11, 2.0**-30, (0, 2)),
    sine("SIN_64", "float64", LARGEST_64, 17, 2.0**-61, (0, 2, 4)),
)
SPLITS = (
    Split("PI_32", "trigonometric", "float32", arb.pi, 3),
    Split("PI_64", "trigonometric", "float64", arb.pi, 3),
    Split("INVERSE_PI_32", "trigonometric", "float32", lambda: 1 / arb.pi(), 1),
    Split("INVERSE_PI_64", "trigonometric", "float64", lambda: 1 / arb.pi(), 1),
)
