"""How the oracle decides a switch at a point x, or infinitesimally to its left or right.

Where two sides of a comparison differ, their enclosures tell at some precision. Where they are equal at x, no
precision tells: then rational arithmetic does. The switching functions of activations are rational functions
of x nearly always, so their Taylor coefficients at x are rational numbers, and the first that is not zero
gives the sign on either side.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from flint import arb, fmpq, fmpq_series

Choice: TypeAlias = tuple[int | None, int]
"""What a switch stands for: factor * (value of that step), or the factor itself where the step is None."""
ORDER = 10
"""How many Taylor coefficients a rational tie is examined to."""

RELATIONS: dict[str, Callable[[int], bool]] = {
    "<": lambda s: s < 0, "<=": lambda s: s <= 0, ">": lambda s: s > 0, ">=": lambda s: s >= 0,
    "==": lambda s: s == 0, "!=": lambda s: s != 0,
}


def sign_of_ball(ball: arb) -> int | None:
    """The sign of all points of a ball, None where they differ or the ball is not a number."""
    return 1 if ball > 0 else -1 if ball < 0 else 0 if ball == 0 else None


def sign_beside(jet: fmpq_series, side: int) -> int | None:
    """The sign of a function with these Taylor coefficients at x (side 0) or just beside it (-1 or 1)."""
    coefficients = jet.coeffs()
    for order, coefficient in enumerate(coefficients[:1] if side == 0 else coefficients):
        if coefficient != 0:
            return (1 if coefficient > 0 else -1) * (side if order % 2 else 1)
    return 0 if side == 0 else None


def conjunction(values: Sequence[bool | None]) -> bool | None:
    """Logical and, where None means that it cannot be told."""
    return False if False in values else None if None in values else True


def disjunction(values: Sequence[bool | None]) -> bool | None:
    """Logical or, where None means that it cannot be told."""
    return True if True in values else None if None in values else False


def negation(values: Sequence[bool | None]) -> bool | None:
    """Logical not, where None means that it cannot be told."""
    return None if values[0] is None else not values[0]


def rational_jet(value: fmpq, slope: int) -> fmpq_series:
    """The Taylor series of a constant (slope 0) or of the variable (slope 1) at a rational point."""
    return fmpq_series([value, fmpq(slope)], prec=ORDER)


JET_OPERATIONS: dict[str, Callable[[Any, Any], Any]] = {"add": operator.add, "mul": operator.mul}
