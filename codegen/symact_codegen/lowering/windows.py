"""Zeros of a piece, and Taylor series in narrow windows around them for the careful phase.

At the float64 nearest to a simple zero, terms that cancel leave 2**-53 of their size, and wide numbers have not
bits enough for what remains. Around a zero z, known to 159 bits, the series in x - z has no cancellation at all.
With parameters the zeros are those for the default values, and the window is used only there.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction

import sympy as sp
from flint import arb

from symact.activation import x
from symact.certificates.precision import precision
from symact.certify.enclosure import Enclosure, NotEnclosable
from symact_codegen.lowering.constants import midpoint, nearest
from symact_codegen.lowering.functions import plain
from symact_codegen.lowering.selection import Cells
from symact_codegen.lowering.series import taylor_coefficients
from symact_codegen.lowering.text import literal, wide_literal

TERMS = 8
SHRINK = 12
SAMPLES = [Fraction(k, 16) + Fraction(1, 113) for k in range(-40 * 16, 40 * 16)]
MOST_ZEROS = 4
BITS = 700


def window_lines(cells: Cells, index: int, defaults: Mapping[sp.Symbol, sp.Expr]) -> list[str]:
    """Lines that return the series of a piece near each of its zeros other than 0."""
    closed, ends, condition = at_defaults(cells, index, defaults)
    lines: list[str] = []
    for zero in zeros(closed, *ends, rational=cells.closed):
        lines += _window(closed, zero, condition)
    return lines


def at_defaults(cells: Cells, index: int, defaults: Mapping[sp.Symbol, sp.Expr]
                ) -> tuple[sp.Expr, tuple[sp.Expr, sp.Expr], str]:
    """A piece at the default parameters, its ends, and text of the condition that these are the parameters."""
    expression = cells.expressions[index]
    used = sorted((s for s in defaults if cells.closed or s in expression.free_symbols), key=lambda s: s.name)
    floats = {s: nearest(midpoint(Enclosure(defaults[s])(bits=300))) for s in used}
    closed = plain(expression.xreplace({s: sp.Rational(v) for s, v in floats.items()}))
    ends = tuple(e.xreplace(dict(defaults)) for e in (-sp.oo, *cells.breakpoints, sp.oo))
    condition = "".join(f" and {s.name} == {literal(v)}" for s, v in floats.items())
    return closed, (ends[index], ends[index + 1]), condition


def zeros(expression: sp.Expr, low: sp.Expr, high: sp.Expr, rational: bool = False) -> list[arb]:
    """Zeros at which the sign changes, other than 0, to 600 bits; none if there are many.

    Those of an expression without functions are looked for only if `rational`.
    """
    if x not in expression.free_symbols or not (rational or expression.atoms(sp.Function)):
        return []
    try:
        function = Enclosure(expression, (x,))
    except NotEnclosable:
        return []
    left, right = (float(e) for e in (low, high))
    points = [s for s in SAMPLES if left < s < right]
    signs = [_sign(function, s) for s in points]
    found = [(a, b) for a, b, s, t in zip(points, points[1:], signs, signs[1:], strict=False) if s * t < 0]
    if len(found) > MOST_ZEROS:
        return []
    refined = [_refined(function, a, b) for a, b in found]
    return [z for z in refined if abs(z) > arb("1e-100")]


def _sign(function: Enclosure, at: Fraction, bits: int = 128) -> int:
    with precision(bits):
        value = function(arb(at.numerator) / at.denominator, bits=bits)
    return 1 if value > 0 else -1 if value < 0 else 0


def _refined(function: Enclosure, a: Fraction, b: Fraction) -> arb:
    """The zero in (a, b), by halving with exact midpoints."""
    start = _sign(function, a)
    for _ in range(620):
        middle = (a + b) / 2
        s = _sign(function, middle, BITS)
        if s == 0:
            a = b = middle
            break
        a, b = (middle, b) if s == start else (a, middle)
    with precision(BITS):
        return arb(a.numerator) / a.denominator


def _window(closed: sp.Expr, zero: arb, condition: str) -> list[str]:
    found = taylor_coefficients(closed, TERMS, zero)
    if found is None:
        return []
    exact = midpoint(zero)
    head = nearest(exact)
    rest = exact - Fraction(head)
    if abs(rest) < abs(exact) * Fraction(1, 2**500):  # the zero is a float64: only bisection kept it from being hit
        rest = Fraction(0)
    values = [sp.Rational(c.numerator, c.denominator) for c in map(midpoint, found[1:])]
    radius = _radius(found)
    lines = [f"t = wide_add(wide_from_float(x - {literal(head)}), "
             f"{wide_literal(sp.Rational(-rest.numerator, rest.denominator))})",
             f"total = {wide_literal(values[-1])}"]
    lines += [f"total = wide_add({wide_literal(v)}, wide_mul(t, total))" for v in values[-2::-1]]
    lines = [f"    {line}" for line in lines]
    return [f"if abs(x - {literal(head)}) < {literal(radius)}{condition}:  # a zero",
            *lines, "    return wide_mul(t, total)"]


def _radius(found: list[arb]) -> float:
    """2**-SHRINK of the radius that the coefficients suggest, as a power of two: what is cut off is 2**-90.

    A linear function suggests none: any will do.
    """
    sizes = [float(abs(c / found[1]).upper()) for c in found]
    scale = min((sizes[k] ** (-1.0 / (k - 1)) for k in range(2, TERMS) if sizes[k] > 0.0), default=1.0)
    return float(2.0 ** (math.floor(math.log2(scale)) - SHRINK))
