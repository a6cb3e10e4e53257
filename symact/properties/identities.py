"""Whether an analytic expression is zero on a whole interval, decided either way."""

from __future__ import annotations

import sympy as sp
from flint import arb, fmpq

from symact.activation import x
from symact.certify.charts import between
from symact.certify.enclosure import Enclosure, NotEnclosable
from symact.errors import Undecided
from symact.reals import Real, compare
from symact.signs import is_zero, sign

_BITS = (128, 1024)
_SCALES = (8, 14, 20, 27)


def vanishes(expression: sp.Expr, low: sp.Expr, high: sp.Expr) -> bool:
    """Whether an expression in x that is analytic on (low, high) is 0 everywhere there.

    An enclosure at one point of the interval refutes it, exact simplification proves it; raises Undecided where
    neither does. A False means that the zeros in the interval are isolated.
    """
    if not expression.has(x):
        found = sign(expression)
        if found is None:
            raise Undecided(f"whether {expression} is 0 is not decided")
        return found == 0
    if _differs_somewhere(expression, inner_points(low, high)):
        return False
    if is_zero(expression):
        return True
    raise Undecided(f"whether {expression} is 0 on ({low}, {high}) is not decided")


def inner_points(low: sp.Expr, high: sp.Expr) -> list[sp.Rational]:
    """Rationals inside an interval, at many scales: a function may be nearly simple except close to one point."""
    left, right = Real(low), Real(high)
    middle = between(left, right)
    points = [middle, between(left, Real(middle)), between(Real(middle), right)]
    points += [middle + (p - middle) * sp.Rational(3, 7) for p in points[1:]]
    for end, direction in ((low, 1), (high, -1)):
        if isinstance(end, sp.Rational):
            points += [p for p in (end + direction * sp.Rational(1, 2**k) for k in _SCALES)
                       if compare(left, Real(p)) < 0 and compare(Real(p), right) < 0]
    return points


def enclosed(expression: sp.Expr, point: sp.Rational, variable: sp.Symbol = x, bits: int = 128) -> arb:
    """A ball around the value of an expression at a rational point."""
    return Enclosure(expression, (variable,))(arb(fmpq(int(point.p), int(point.q))), bits=bits)


def _differs_somewhere(expression: sp.Expr, points: list[sp.Rational]) -> bool:
    try:
        enclosure = Enclosure(expression, (x,))
    except NotEnclosable:
        return False
    for bits in _BITS:
        for point in points:
            value = enclosure(arb(fmpq(int(point.p), int(point.q))), bits=bits)
            if value > 0 or value < 0:
                return True
    return False
