"""A limit that something else suggests, proved by enclosures on a half-line.

On x >= M the function is a sum of scales (see `symact.certificates`), and the limit follows from what each scale does
at infinity. A limit at a finite point from one side becomes one at infinity by x = point +- 1/u.
"""

from __future__ import annotations

import sympy as sp
from flint import arb, fmpq

from symact.certificates.half_line import HalfLine
from symact.certificates.on_half_line import from_point, leading, tail_of
from symact.certificates.precision import precision
from symact.certificates.scales import Open, Scale, elasticity, is_constant, power, product
from symact.certificates.terms import read
from symact.errors import SymactError

_STARTS = (2**6, 2**12, 2**24, 2**60)
"""Where the half-lines begin; what is small compared with something else may be so far out only."""
_BITS = 256


def is_limit(expression: sp.Expr, variable: sp.Symbol, point: sp.Expr, from_right: bool, found: sp.Expr) -> bool:
    """Whether it is proved that the expression tends to `found`, a number or oo or -oo; False says nothing."""
    x = sp.Symbol("x", real=True)
    if point in (sp.oo, -sp.oo):
        side, moved = (1 if point is sp.oo else -1), expression.xreplace({variable: x})
    else:
        side, moved = 1, expression.xreplace({variable: point + (1 if from_right else -1) / x})
    infinite = found in (sp.oo, -sp.oo)
    moved = moved.replace(sp.sinc, lambda u: sp.sin(u) / u)  # u is not 0 near the point, unless everywhere
    try:
        term = read(sp.sstr(moved if infinite else moved - found))
    except SymactError:
        return False
    with precision(_BITS):
        for start in _STARTS:
            half_line = from_point(fmpq(side * start))
            try:
                if _grows(half_line, term, 1 if found is sp.oo else -1) if infinite else _vanishes(half_line, term):
                    return True
            except (Open, ZeroDivisionError, OverflowError):
                continue
    return False


def _vanishes(half_line: HalfLine, term: object) -> bool:
    tail = tail_of(half_line, term)
    return all(tends_to_zero(half_line, s) for s in (*tail.exact, *tail.rest))


def _grows(half_line: HalfLine, term: object, direction: int) -> bool:
    lead, ball = leading(half_line, term)
    return bool(direction * ball > 0) and tends_to_zero(half_line, power(lead, fmpq(-1))[0])


def tends_to_zero(half_line: HalfLine, a: Scale) -> bool:
    """Whether a scale is proved to tend to 0: a power of log(x) below 0, or x a'/a <= -d < 0 on the half-line.

    That a scale falls is not enough: exp(1/x) falls to 1.
    """
    if is_constant(a):
        return False
    rates = dict(elasticity(a))
    if not a.growth and all(atom != "x" for atom, _ in a.powers):
        return bool(sum(exponent for atom, exponent in a.powers if atom == "log x") < 0)
    start = half_line.start
    greatest = start.greatest(list(rates))
    if not (is_constant(greatest) or start.falls(power(greatest, fmpq(-1))[0])):
        return False
    total = arb(rates[greatest])
    for s, c in rates.items():
        if s != greatest:
            ratio, factor = product(s, greatest, -1)
            total += arb(c * factor) * start.range(ratio)
    return bool(total < 0)
