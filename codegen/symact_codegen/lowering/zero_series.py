"""The quick phase beside a simple zero: a Taylor series about it, in which nothing cancels.

f(x) = t (c1 + c2 t + ...) with t = x - z. z and c1 are sums of two float64, so that t is right to the last bit of the
nearest float64; the rest, at most a 16th of c1 within the radius, is evaluated in float64. Four roundings of a 16th,
and the last one, are at most 1.5 units of 2**-53. What is cut off is bounded by Arb on the whole interval.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

import sympy as sp
from flint import arb

from symact_codegen.lowering.constants import midpoint, nearest
from symact_codegen.lowering.functions import plain
from symact_codegen.lowering.selection import Cells
from symact_codegen.lowering.series import taylor_coefficients
from symact_codegen.lowering.text import literal
from symact_codegen.lowering.windows import at_defaults, zeros

TERMS = range(6, 28)
SMALLEST = -12
"""The least exponent of a radius worth having."""
ROOM = Fraction(1, 2**60)
EXACT = Fraction(1, 2**500)
SPREAD = Fraction(1, 16)
UNITS = 1.5


def zero_series_lines(cells: Cells, index: int, defaults: Mapping[sp.Symbol, sp.Expr]) -> list[str]:
    """Lines that return the value and its error bound near each zero of a piece other than 0."""
    closed, ends, condition = at_defaults(cells, index, defaults)
    lines: list[str] = []
    for zero in zeros(closed, *ends, rational=cells.closed):
        lines += _lines(plain(closed), zero, condition)
    return lines


def _lines(closed: sp.Expr, zero: arb, condition: str) -> list[str]:
    found = taylor_coefficients(closed, TERMS.stop, zero)
    if found is None or not abs(found[1]) > 0:
        return []
    values = [midpoint(c) for c in found]
    head = nearest(midpoint(zero))
    off = Fraction(head) - midpoint(zero)
    if abs(off) < abs(midpoint(zero)) * EXACT:  # the zero is a float64, which halving comes near but never hits
        off = Fraction(0)
    radius = _radius(values, Fraction(head))
    count = None if radius is None else _count(closed, zero, values, radius)
    if radius is None or count is None:
        return []
    first, rest = nearest(values[1]), nearest(values[1] - Fraction(nearest(values[1])))
    text = literal(nearest(values[count - 1]))
    for value in values[count - 2:1:-1]:
        text = f"fma(t, {text}, {literal(nearest(value))})"
    body = [f"t, s = ordered_sum(x - {literal(head)}, {literal(nearest(off))})",
            f"h, e = ordered_sum({literal(first)}, t * {text})",
            f"r = fused_mul(h, e + {literal(rest)}, t, s)",
            f"return r, {UNITS} * U * abs(r) + TINY"]
    return [f"if abs(x - {literal(head)}) < {literal(float(radius))}{condition}:  # beside a zero",
            *(f"    {line}" for line in body)]


def _radius(values: list[Fraction], zero: Fraction) -> Fraction | None:
    """The largest power of two within which c1 outweighs the rest, and x - z is exact."""
    for exponent in range(0, SMALLEST - 1, -1):
        radius = Fraction(2) ** exponent
        rest = sum(abs(c) * radius**k for k, c in enumerate(values[2:], 1))
        if radius <= abs(zero) / 4 and rest <= SPREAD * abs(values[1]):
            return radius
    return None


def _count(closed: sp.Expr, zero: arb, values: list[Fraction], radius: Fraction) -> int | None:
    """How many coefficients suffice: the next one, on the whole interval, bounds what is cut off."""
    reach = arb(radius.numerator) / radius.denominator
    found = taylor_coefficients(closed, TERMS.stop, zero + arb(0, 1) * reach)
    limit = abs(values[1]) * ROOM
    if found is None:
        return None
    for count in TERMS:
        if abs(found[count]) * reach ** (count - 1) < arb(limit.numerator) / limit.denominator:
            return count
    return None
