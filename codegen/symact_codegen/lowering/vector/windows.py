"""Beside an irrational zero, where terms cancel, a vector function may go over to the Taylor series about it.

f(x) = t (c1 + c2 t + ...) with t = x - z. In a window abs(x - z) < radius that excludes 0, x minus the float next to z
is exact, and c2 t + ... is at most SPREAD of c1, so that it may be computed in single floats. It costs some operations
for every element; the careful phase is dearer, since all elements of a block are looked at again for the sake of one.

Errors, relative to f, with u one rounding: t has that of z's second part, against the least abs(x - z) that any float
has; coefficients, powers of t and Horner's scheme are within 3 k + 3 of c_k t**(k - 1); the low part of a pair is
rounded once, SPREAD of u. What is cut off is bounded by Arb on the whole window at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import sympy as sp
from flint import arb

from symact_codegen.lowering.constants import midpoint
from symact_codegen.lowering.series import taylor_coefficients
from symact_codegen.lowering.vector.plan import LIMITS
from symact_codegen.lowering.vector.program import Style

MOST_TERMS = 24
SPREAD = Fraction(1, 8)
ROOM = 6
"""What is cut off is so many bits below a rounding."""
SHORT_BITS = 25
"""Bits that matter of a result in float64 that is to be rounded to float32."""


@dataclass(frozen=True)
class Window:
    """c[0] t + c[1] t**2 + ... for t = x - z, z = head + tail, and the floats from low to high that it is good for.

    The tail is 0 where the result is a single float. `error` bounds the relative error before the last rounding.
    """

    head: float
    tail: float
    coefficients: tuple[Fraction, ...]
    radius: float
    low: float
    high: float
    error: float

    def cost(self, style: Style) -> float:
        """Operations of the working format for one element, with those that choose."""
        return len(self.coefficients) + (13.0 if style.pairs else 5.0)


def window_of(closed: sp.Expr, zero: arb, radius: float, style: Style) -> Window | None:
    """The series of an expression about a zero for a radius, or None if there is none that is good enough."""
    exact, fmt = midpoint(zero), style.result
    head = style.working.nearest(exact)
    reach = Fraction(radius) + abs(exact - Fraction(head))
    least = abs(exact - Fraction(fmt.nearest(exact)))
    found = taylor_coefficients(closed, MOST_TERMS, zero)
    if found is None or reach > abs(exact) / 4 or not abs(found[1]) > 0:
        return None
    values, room = [midpoint(c) for c in found], Fraction(2) ** (-2 * style.working.precision)
    if least < room * abs(exact) or abs(values[0]) > room * least * abs(values[1]):  # a float, or no zero
        return None
    count = _count(closed, zero, values[1], reach, style)
    if count is None:
        return None
    sizes = [abs(c / values[1]) * reach ** k for k, c in enumerate(values[1:count])]
    if sum(sizes[1:]) > SPREAD or least * abs(values[1]) < Fraction(2) ** (style.working.least + 4 * fmt.precision):
        return None
    tail = style.working.nearest(exact - Fraction(head)) if style.pairs else 0.0
    error = _error(sizes, abs(exact - Fraction(head) - Fraction(tail)) / least, style)
    if error > (LIMITS[fmt.name] - 0.5) * fmt.unit:
        return None
    low, high = -fmt.below(Fraction(radius) - Fraction(head)), fmt.below(Fraction(head) + Fraction(radius))
    return Window(head, tail, tuple(values[1:count]), radius, low, high, error)


def _count(closed: sp.Expr, zero: arb, first: Fraction, reach: Fraction, style: Style) -> int | None:
    """How many coefficients suffice: the next one, on the whole window, bounds what is cut off."""
    radius = arb(reach.numerator) / reach.denominator
    found = taylor_coefficients(closed, MOST_TERMS, zero + arb(0, 1) * radius)
    if found is None:
        return None
    limit = arb(abs(first.numerator)) / first.denominator * arb(2) ** -(_bits(style) + ROOM)
    return next((k for k in range(2, MOST_TERMS) if abs(found[k]) * radius ** (k - 1) < limit), None)


def _bits(style: Style) -> int:
    return style.working.precision if style.pairs else SHORT_BITS


def _error(sizes: list[Fraction], off: Fraction, style: Style) -> float:
    """The relative error, given the sizes of the terms and of t's error beside the first."""
    u, spread = style.working.unit, float(sum(sizes[1:]))
    rest = sum(float(size) * (3 * k + 6) * u for k, size in enumerate(sizes) if k > 0)
    own = 1.1 * spread * u + 16 * u * u if style.pairs else 5 * u
    return (float(off) + rest + own + 2.0 ** -(_bits(style) + ROOM)) / (1 - spread) * 1.001


def window_lines(window: Window, style: Style, prefix: str, high: str, low: str | None
                 ) -> tuple[list[str], str, str | None]:
    """Text that chooses between a result and the series, and the names of what it leaves."""
    fmt = style.working
    d, t = f"{prefix}d", f"{prefix}t" if style.pairs else f"{prefix}d"
    near = f"abs({d}) < {fmt.literal(window.radius)}"
    first, *others = window.coefficients
    rest = fmt.literal(fmt.nearest(others[-1])) if others else fmt.literal(0.0)
    for value in others[-2::-1]:
        rest = f"fma({t}, {rest}, {fmt.literal(fmt.nearest(value))})"
    c = fmt.nearest(first)
    lines = [f"{d} = x - {fmt.literal(window.head)}  # beside a zero"]
    if not style.pairs:
        lines += [f"{prefix}s = {d} * fma({d}, {rest}, {fmt.literal(c)}) if {near} else {high}"]
        return lines, f"{prefix}s", None
    h, m, r, s = (prefix + letter for letter in "hmrs")
    second = fmt.literal(fmt.nearest(first - Fraction(c)))
    lines += [f"{t} = {d} - {fmt.literal(window.tail)}", f"{s} = ({d} - {t}) - {fmt.literal(window.tail)}",
              f"{h} = {t} * {fmt.literal(c)}",
              f"{m} = fma({s}, {fmt.literal(c)}, fma({t}, {fmt.literal(c)}, -{h}))",
              f"{m} = fma({t}, fma({t}, {rest}, {second}), {m})"]
    if low is None:
        return [*lines, f"{r} = {h} + {m} if {near} else {high}"], r, None
    return [*lines, f"{r} = {h} if {near} else {high}", f"{s} = {m} if {near} else {low}"], r, s
