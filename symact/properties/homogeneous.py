"""Whether scaling the input by c > 0 scales the output by a power of c."""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from symact.activation import x
from symact.certify.enclosure import NotEnclosable
from symact.errors import Undecided
from symact.pieces import Piece, Pieces
from symact.properties.identities import enclosed, inner_points, vanishes
from symact.properties.near_identity import around_zero
from symact.reals import Real
from symact.signs import is_zero, sign
from symact.subject import Subject
from symact.verdict import Verdict


def verdict(subject: Subject) -> Verdict:
    """{"homogeneous": f(c x) = c f(x) for all c > 0, "degree": the k with f(c x) = c^k f(x), or None}.

    The zero function is homogeneous of every degree; its degree is None.
    """
    degrees: list[sp.Expr] = []
    for right in (False, True):
        found = _degree(subject.f, right)
        if found is None:
            where = "x > 0" if right else "x < 0"
            return Verdict({"homogeneous": False, "degree": None}, method=f"f is no multiple of |x|^k on {where}")
        if found is not sp.nan:
            degrees.append(found)
    at_zero = sign(around_zero(subject.f)[1])
    if at_zero is None or any(sign(d - degrees[0]) is None for d in degrees):
        raise Undecided("whether the two half-lines have the same degree is not decided")
    if not degrees:
        return Verdict({"homogeneous": at_zero == 0, "degree": None if at_zero == 0 else Real(sp.S.Zero)},
                       method="f is 0 for all x" if at_zero == 0 else "f is 0 for all x but 0")
    degree = degrees[0]
    if any(sign(d - degree) for d in degrees):
        return Verdict({"homogeneous": False, "degree": None}, method="the degree differs between x < 0 and x > 0")
    if at_zero and sign(degree):
        return Verdict({"homogeneous": False, "degree": None}, method="f(0) is not 0")
    return Verdict({"homogeneous": sign(degree - 1) == 0, "degree": Real(degree)},
                   method=_equation(degree))


def _equation(degree: sp.Expr) -> str:
    right = {sp.S.Zero: "0", sp.S.One: "f"}.get(degree, f"{degree} f")
    return f"x f' = {right} for all x but 0"


def _half_line(f: Pieces, right: bool) -> list[Piece]:
    """The pieces on x > 0 or on x < 0, cut at 0, from 0 outwards."""
    found = []
    for piece in f:
        low = sp.S.Zero if right and sign(piece.low) == -1 else piece.low
        high = sp.S.Zero if not right and sign(piece.high) == 1 else piece.high
        if sign(high - low if high.is_finite and low.is_finite else sp.S.One) == 1 and _on_side(low, high, right):
            found.append(Piece(low, high, piece.expression))
    return found if right else found[::-1]


def _on_side(low: sp.Expr, high: sp.Expr, right: bool) -> bool:
    place = sign(low if right else high)
    if place is None:
        raise Undecided(f"the sign of {low if right else high} is not decided")
    return place >= 0 if right else place <= 0


def _degree(f: Pieces, right: bool) -> sp.Expr | None:
    """The k with f = c |x|^k on a half-line, nan if f = 0 there, None if there is no such k."""
    first, *others = _half_line(f, right)
    degree = _degree_of_piece(first)
    if degree is None:
        return None
    for piece in others:  # then f is still c |x|^k beyond a breakpoint that only sets a single value apart
        if not vanishes(piece.expression - first.expression, piece.low, piece.high):
            return None
    inside = [p.high if right else p.low for p in (first, *others)[:-1]]
    for index, point in enumerate(f.breakpoints):
        if point in inside and not is_zero(f.values[index] - first.expression.subs(x, point)):
            if sign(f.values[index] - first.expression.subs(x, point)) is None:
                raise Undecided(f"whether f breaks at {point} is not decided")
            return None
    return degree


def _degree_of_piece(piece: Piece) -> sp.Expr | None:
    """From x f' = k f, the differential equation of c |x|^k; k is the value of x f'/f at a point."""
    if vanishes(piece.expression, piece.low, piece.high):
        return sp.nan
    if not piece.expression.has(x):
        return sp.S.Zero
    slope = x * sp.diff(piece.expression, x)
    points = inner_points(piece.low, piece.high)
    quotient = slope / piece.expression
    if _varies(quotient, points):
        return None
    for degree in _candidates(quotient, points):
        if vanishes(slope - degree * piece.expression, piece.low, piece.high):
            return degree
    raise Undecided(f"the degree of {piece.expression} on ({piece.low}, {piece.high}) is not decided")


def _candidates(quotient: sp.Expr, points: list[sp.Rational]) -> list[sp.Expr]:
    """The simplest fraction near x f'/f, and its exact value at a point."""
    middle = enclosed(quotient, points[0]).mid()
    if not middle.is_finite():
        return []
    return [sp.Rational(Fraction(float(middle)).limit_denominator(1000)), quotient.subs(x, points[0])]


def _varies(expression: sp.Expr, points: list[sp.Rational]) -> bool:
    """Whether enclosures show that an expression has different values at two of the points."""
    try:
        values = [enclosed(expression, point, bits=256) for point in points]
    except NotEnclosable:
        return False
    return any(bool(a < b or a > b) for a in values for b in values)
