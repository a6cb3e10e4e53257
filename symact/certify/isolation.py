"""A rational bracket for the only zero of a strictly monotone function, and its closed form if there is one."""

from __future__ import annotations

from fractions import Fraction

import sympy as sp
from flint import arb, fmpq

from symact.certify.enclosure import Enclosure
from symact.certify.generators import normalise
from symact.errors import Undecided
from symact.reals import Real, Root, compare
from symact.signs import is_zero

_TRIES = 400
_LARGEST_EXPONENT = 100_000


def isolate(function: sp.Expr, variable: sp.Symbol, low: Real, high: Real, sign_left: int) -> Real:
    """The zero of a function that is continuous on (low, high), has one zero there and the given sign left of it."""
    enclosure = Enclosure(function, (variable,))
    left = _inside(enclosure, low, high, sign_left, from_left=True)
    right = _inside(enclosure, low, high, -sign_left, from_left=False)
    if left >= right:
        raise Undecided(f"the zero of {function} was not separated")
    root = Root(function, variable, left, right, rising=sign_left < 0)
    exact = closed_form(function, variable, root)
    return Real(exact) if exact is not None else Real(variable, root)


def _inside(enclosure: Enclosure, low: Real, high: Real, wanted: int, from_left: bool) -> sp.Rational:
    """A rational inside the interval, near the chosen end, at which the function certainly has the wanted sign."""
    for k in range(_TRIES):
        point = _approach(low, high, k, from_left)
        if compare(low, Real(point)) >= 0 or compare(Real(point), high) >= 0:
            continue
        for bits in (128, 1024):
            value = enclosure(arb(fmpq(int(point.p), int(point.q))), bits=bits)
            if (value > 0 and wanted > 0) or (value < 0 and wanted < 0):
                return point
            if value > 0 or value < 0:
                break
    raise Undecided(f"no point with sign {wanted} was found next to {float(low if from_left else high):.6g}")


def _approach(low: Real, high: Real, k: int, from_left: bool) -> sp.Rational:
    """The k-th of a sequence of rationals that tends to an end of the interval from inside."""
    near, far = (low, high) if from_left else (high, low)
    direction = 1 if from_left else -1
    if near.is_infinite:
        anchor = sp.S.Zero if far.is_infinite else rational_near(far, 64)
        return anchor - direction * sp.Integer(2) ** (k if far.is_infinite else k - 8)
    start = rational_near(near, 64 + 2 * k)
    width = sp.Rational(1) if far.is_infinite else abs(rational_near(far, 64) - start)
    return start + direction * width / sp.Integer(2) ** (k + 1)


def rational_near(value: Real, bits: int) -> sp.Rational:
    """A rational within about 2^-bits of a finite number."""
    if isinstance(value.expression, sp.Rational) and value.root is None:
        return value.expression
    mantissa, exponent = value.ball(bits).mid().man_exp()
    if abs(exponent) > _LARGEST_EXPONENT:
        raise Undecided("a point is too far away or too close to 0 to be written as a fraction")
    return sp.Rational(int(mantissa)) * sp.Rational(2) ** int(exponent)


def closed_form(function: sp.Expr, variable: sp.Symbol, root: Root) -> sp.Expr | None:
    """The zero as a simple fraction or by Lambert's W, proved to be the one in the bracket; None if it is neither."""
    ball = root.ball(100)
    middle = rational_near(Real(variable, root), 100)
    simple = sp.Rational(Fraction(int(middle.p), int(middle.q)).limit_denominator(1000))
    try:
        candidates = [simple, *_lambert_solutions(function, variable)]
    except Undecided:  # the function has no normal form here
        candidates = [simple]
    for candidate in candidates:
        near = Real(candidate).ball(100).overlaps(ball) and _is_in(candidate, root)
        if near and is_zero(function.subs(variable, candidate)):
            return candidate
    return None


def _is_in(candidate: sp.Expr, root: Root) -> bool:
    return compare(Real(root.low), Real(candidate)) < 0 < compare(Real(root.high), Real(candidate))


def _lambert_solutions(function: sp.Expr, variable: sp.Symbol) -> list[sp.Expr]:
    """Candidates for the zeros of (a x + b) exp(k x) + c and of a x + b + c exp(k x), by the definition of W."""
    plain, generators = normalise(function, variable)
    if len(generators.meaning) != 1 or len(generators.exponents) != 1:
        return []
    ((symbol, argument),) = generators.exponents.items()
    rate = sp.diff(argument, variable)
    numerator = sp.fraction(sp.cancel(sp.together(plain)))[0]
    terms = dict(sp.Poly(numerator, variable, symbol).terms())
    if rate.has(variable) or any(power > 1 for monomial in terms for power in monomial):
        return []
    a, b, c = terms.get((1, 1), 0), terms.get((0, 1), 0), terms.get((0, 0), 0)
    if not a:  # a x + b + c e becomes (a x + b) / e + c
        a, b, c, rate = terms.get((1, 0), 0), terms.get((0, 0), 0), terms.get((0, 1), 0), -rate
    elif (1, 0) in terms:
        return []
    if not a or not c:
        return []
    inner = -c * rate / a * sp.exp(rate * b / a)
    return [sp.expand(-b / a + sp.LambertW(inner, k) / rate) for k in (0, -1) if k == 0 or inner.is_negative]
