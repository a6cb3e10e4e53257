"""E[g(Z)] for Z ~ N(0, 1) and a piecewise function g: in closed form, else enclosed, else proved to diverge."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import sympy as sp
from flint import arb, fmpq

from symact.activation import x
from symact.certificates.precision import precision
from symact.certify.divergence import infinite_parts
from symact.certify.enclosure import Enclosure, NotEnclosable
from symact.certify.gaussian_closed_forms import closed_form
from symact.certify.generators import normalise
from symact.certify.integration import GaussianIntegral
from symact.certify.majorant import majorant
from symact.certify.rational_gaussian import rational_mean
from symact.certify.vanishing import vanishes
from symact.errors import Undecided
from symact.pieces import Pieces
from symact.reals import Real, measured
from symact.signs import is_zero

_DIGITS_IN_BITS = 95
_GUARD = 8
_LARGEST_DENOMINATOR = 1000
_SMALLEST = arb(2) ** -20


@dataclass(frozen=True, eq=False)
class Expectation:
    """A mean and how it was found; `value` is oo or -oo where it diverges, None where it does not exist."""

    value: Real | None
    how: str


def expectation(pieces: Pieces) -> Expectation:
    """E[g(Z)] for g analytic between the breakpoints; raises Undecided where it is neither found nor refuted."""
    found = _cached(pieces)
    if isinstance(found, Undecided):
        raise found
    return found


@lru_cache(maxsize=256)
def _cached(pieces: Pieces) -> Expectation | Undecided:
    """The answer, or why there is none: a failure costs as much time as a success and is remembered as well."""
    try:
        exact = _exact(pieces)
        if exact is not None:
            return Expectation(Real(recognised(exact)), "in closed form")
        infinite = infinite_parts(pieces)
        return _diverging(infinite) if infinite else _enclosed(pieces)
    except Undecided as reason:
        return reason
    except NotEnclosable as reason:
        return Undecided(str(reason))


def _diverging(signs: list[int]) -> Expectation:
    if len(set(signs)) > 1:
        return Expectation(None, "does not exist: the integral diverges to oo and to -oo")
    return Expectation(Real(sp.oo * signs[0]), "diverges")


def _enclosed(pieces: Pieces) -> Expectation:
    integrals = [GaussianIntegral(p.expression, x, p.low, p.high) for p in pieces if p.expression != 0]

    def total(bits: int) -> arb:
        with precision(bits + _GUARD):
            return sum((i.ball(bits + _GUARD) for i in integrals), arb(0))

    value = measured(total)
    value.ball(_DIGITS_IN_BITS)  # so that a failure shows here
    return Expectation(value, "by a rigorous enclosure")


def weighted(pieces: Pieces, weight: sp.Expr) -> Pieces:
    """The pieces multiplied by a polynomial in x."""
    return Pieces(pieces.variable, tuple(weight * e for e in pieces.expressions), pieces.breakpoints,
                  tuple(weight.subs(x, p) * v for p, v in zip(pieces.breakpoints, pieces.values, strict=True)),
                  pieces.conditions)


def squared(pieces: Pieces) -> Pieces:
    """The pieces squared."""
    return pieces.map(lambda e: e**2)


def recognised(number: sp.Expr) -> sp.Expr:
    """The number as a rational with a small denominator, where it is proved to be one."""
    if isinstance(number, sp.Rational):
        return number
    ball = Real(number).ball(128)
    if ball.contains(0):
        candidate = sp.S.Zero
    elif abs(ball) > _SMALLEST and abs(ball) < 1 / _SMALLEST:
        mantissa, exponent = ball.mid().man_exp()
        near = (Fraction(int(mantissa)) * Fraction(2) ** int(exponent)).limit_denominator(_LARGEST_DENOMINATOR)
        candidate = sp.Rational(near.numerator, near.denominator)
    else:
        return number
    same = ball.overlaps(arb(fmpq(int(candidate.p), int(candidate.q)))) and vanishes(number - candidate)
    return candidate if same else number


def _exact(pieces: Pieces) -> sp.Expr | None:
    if len(pieces.expressions) == 1:
        return _exact_on_the_line(pieces)
    total: sp.Expr = sp.S.Zero
    for piece in pieces:
        part = closed_form(piece.expression, x, piece.low, piece.high)
        if part is None:
            return _by_symmetry(pieces)
        total += part
    return total


def _exact_on_the_line(pieces: Pieces) -> sp.Expr | None:
    """Term by term; the terms without a closed form count together, by symmetry."""
    (expression,) = pieces.expressions
    whole = closed_form(expression, x, -sp.oo, sp.oo)
    if whole is not None:
        return whole
    total, rest = sp.S.Zero, sp.S.Zero
    for term in sp.Add.make_args(sp.expand(expression)):
        part = closed_form(term, x, -sp.oo, sp.oo)
        part = rational_mean(term, x) if part is None else part
        total, rest = (total, rest + term) if part is None else (total + part, rest)
    mean = _by_symmetry(Pieces(x, (rest,))) if rest != 0 else rest
    return None if mean is None else total + mean


def _by_symmetry(pieces: Pieces) -> sp.Expr | None:
    """c/2 if g(x) + g(-x) = c is proved and g is proved integrable, else None."""
    ends, count = pieces.breakpoints, len(pieces.breakpoints)
    if any(not is_zero(ends[i] + ends[count - 1 - i]) for i in range(count)):
        return None
    sums = [_constant(e + other.subs(x, -x))
            for e, other in zip(pieces.expressions, reversed(pieces.expressions), strict=True)]
    first = sums[0]
    if first is None or any(s is None or not is_zero(s - first) for s in sums):
        return None
    try:
        if not majorant(pieces.expressions[-1], x, 1).is_integrable:
            return None
        if count and any(not pieces.one_sided(i, side).is_finite for i in range(count) for side in ("left", "right")):
            return None
    except Undecided:
        return None
    return first / 2


def _constant(expression: sp.Expr) -> sp.Expr | None:
    """The constant that an expression in x is proved to equal, or None."""
    try:
        enclosure = Enclosure(expression, (x,))
        first, second = (enclosure(arb(fmpq(p, 7)), bits=128) for p in (5, 12))
        if first < second or first > second:
            return None
        plain, generators = normalise(expression, x)
    except (NotEnclosable, Undecided):
        return None
    found = generators.restore(sp.cancel(sp.together(plain)))
    return None if found.has(x) else found
