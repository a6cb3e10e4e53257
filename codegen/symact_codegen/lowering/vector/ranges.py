"""Enclosures of the exact value of every node on cells of the line, as float64 bounds rounded outwards.

Arithmetic is interval arithmetic on the ends; a primitive is enclosed by Arb at the ends of its argument, which
suffices where it is monotone. Bounds beyond float64 are infinite, an undefined one is the whole line.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple, TypeAlias

import numpy as np
from flint import arb, fmpq
from numpy.typing import NDArray

from symact.certificates.precision import precision
from symact_codegen.lowering.taylor import Taylor
from symact_codegen.lowering.vector.formats import Format
from symact_codegen.lowering.vector.nodes import Graph, Node

Floats: TypeAlias = NDArray[np.float64]
BITS = 128
SMALLEST = 2.0**-1000
"""Powers of two below are left alone."""


class Range(NamedTuple):
    """Bounds of a node's exact value, one pair for each cell, and of the size of those values that are not 0.

    `gap` is 0 where nothing more is known. A float x is either 1 or at least half a unit away from it, so that what
    1 - x loses by underflow is nothing, even where it may vanish.
    """

    low: Floats
    high: Floats
    gap: Floats | float = 0.0

    @property
    def largest(self) -> Floats:
        """The greatest size that the value may have."""
        return np.maximum(np.abs(self.low), np.abs(self.high))

    @property
    def smallest(self) -> Floats:
        """The least size that the value may have; 0 where it may vanish."""
        inside = (self.low <= 0) & (self.high >= 0)
        return np.where(inside, 0.0, np.minimum(np.abs(self.low), np.abs(self.high)))

    @property
    def least(self) -> Floats:
        """The least size that the value may have unless it is 0."""
        return np.maximum(self.smallest, self.gap)


def _outward(low: Floats, high: Floats, exact: Floats | bool = False) -> Range:
    """The bounds moved outwards by one float64, but where they are known to be exact."""
    undefined = np.isnan(low) | np.isnan(high)
    return Range(np.where(undefined, -np.inf, np.where(exact, low, np.nextafter(low, -np.inf))),
                 np.where(undefined, np.inf, np.where(exact, high, np.nextafter(high, np.inf))))


def range_of_sum(a: Range, b: Range) -> Range:
    """The range of a + b."""
    low, high = a.low + b.low, a.high + b.high
    return _outward(low, high, (low == 0) & (high == 0))


def range_of_product(a: Range, b: Range) -> Range:
    """The range of a b."""
    corners = np.stack([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high])
    vanishes = (a.largest == 0) & (b.largest < np.inf) | (b.largest == 0) & (a.largest < np.inf)
    found = _outward(corners.min(axis=0), corners.max(axis=0), vanishes)
    return found._replace(gap=a.least * b.least * (1 - 2.0**-50))


def range_of_quotient(a: Range, b: Range) -> Range:
    """The range of a / b; the whole line where b may vanish."""
    vanishes = (b.low <= 0) & (b.high >= 0)
    inverse = _outward(1.0 / b.high, 1.0 / b.low)
    found = range_of_product(a, inverse)
    gap = a.least / b.largest * (1 - 2.0**-50)
    return Range(np.where(vanishes, -np.inf, found.low), np.where(vanishes, np.inf, found.high), gap)


def range_of_size(a: Range) -> Range:
    """The range of abs(a)."""
    return Range(a.smallest, a.largest)


def negated(a: Range) -> Range:
    """The range of -a."""
    return Range(-a.high, -a.low, a.gap)


def lattice(graph: Graph, index: int, low: Floats, fmt: Format) -> Floats:
    """A power of two that divides every value of a polynomial in a float x of the format; 0 where there is none known.

    `low` is the least size of x on each cell: there x is a multiple of its last bit.
    """
    node = graph.nodes[index]
    if node.kind == "x":
        last = np.frexp(low)[1] - fmt.precision
        return np.where(low > 0, np.ldexp(1.0, np.maximum(last, fmt.least)), 0.0)
    if node.value is not None:
        size = abs(node.value)
        whole = size.denominator & (size.denominator - 1) == 0 and size != 0
        return np.full(low.shape, float(Fraction(size.numerator & -size.numerator, size.denominator)) if whole else 0.0)
    if node.kind not in ("neg", "add", "mul"):
        return np.zeros_like(low)
    parts = [lattice(graph, i, low, fmt) for i in node.args]
    if node.kind == "mul":
        return np.where(parts[0] * parts[1] >= SMALLEST, parts[0] * parts[1], 0.0)
    least: Floats = np.minimum.reduce(parts)
    return least


def constant_range(value: Fraction, count: int) -> Range:
    """The range of a constant."""
    ball = arb(fmpq(value.numerator, value.denominator))
    return Range(np.full(count, _float(ball, -1)), np.full(count, _float(ball, 1)))


def _float(ball: arb, direction: int) -> float:
    """A float64 beyond the ball's end in the direction: an infinity where there is none, and 0 for 0."""
    if ball.is_zero():
        return 0.0
    end = ball.upper() if direction > 0 else ball.lower()
    if not ball.is_finite() or not abs(end) < arb(2) ** 1023:
        return direction * np.inf if not ball.is_finite() or (end > 0) == (direction > 0) else -direction * 2.0**1022
    return float(np.nextafter(float(end), direction * np.inf))


def _logistic(u: arb) -> arb:
    return 1 / (1 + (-u).exp())


def _softplus(u: arb) -> arb:
    return u.exp().log1p()


def _tanh_softplus(u: arb) -> arb:
    w = u.exp()
    return 1 / (1 + 2 / (w * (w + 2)))


def _sech2_softplus(u: arb) -> arb:
    q = (-u).exp()
    return (2 * q * (1 + q) / (1 + 2 * q + 2 * q * q)) ** 2 if u > 0 else 1 - _tanh_softplus(u) ** 2


RISING: dict[str, Callable[[arb], arb]] = {
    "exp": lambda u: u.exp(), "expm1": lambda u: u.expm1(), "log": lambda u: u.log(), "log1p": lambda u: u.log1p(),
    "tanh": lambda u: u.tanh(), "sinh": lambda u: u.sinh(), "atan": lambda u: u.atan(), "asinh": lambda u: u.asinh(),
    "erf": lambda u: u.erf(), "softplus": _softplus, "logistic": _logistic, "tanh_softplus": _tanh_softplus,
    "sqrt": lambda u: u.sqrt(),
}
FALLING: dict[str, Callable[[arb], arb]] = {
    "complement": lambda u: _logistic(-u), "erfc": lambda u: u.erfc(), "sech2_softplus": _sech2_softplus}
EVEN: dict[str, tuple[Callable[[arb], arb], bool]] = {
    "cosh": (lambda u: u.cosh(), True), "sech2": (lambda u: 1 / u.cosh() ** 2, False),
    "exp_minus_square": (lambda u: (-u * u).exp(), False)}
"""Even functions, and whether they rise with the size of the argument."""
WAVES: dict[str, Callable[[arb], arb]] = {"sin": lambda u: u.sin(), "cos": lambda u: u.cos()}


def _at_ends(function: Callable[[arb], arb], ends: Floats, direction: int) -> Floats:
    """A bound of the function at each end; many cells share their ends."""
    points, places = np.unique(ends, return_inverse=True)
    with precision(BITS):
        values = np.array([_float(function(arb(p)), direction) if np.isfinite(p) else direction * np.inf
                           for p in points.tolist()])
    return values[places]


def range_of_function(name: str, a: Range) -> Range:
    """The range of a primitive."""
    if name in RISING:
        return Range(_at_ends(RISING[name], a.low, -1), _at_ends(RISING[name], a.high, 1))
    if name in FALLING:
        return Range(_at_ends(FALLING[name], a.high, -1), _at_ends(FALLING[name], a.low, 1))
    if name in EVEN:
        function, rising = EVEN[name]
        ends = (a.smallest, a.largest) if rising else (a.largest, a.smallest)
        return Range(_at_ends(function, ends[0], -1), _at_ends(function, ends[1], 1))
    return _range_of_wave(WAVES[name], a)


def _range_of_wave(function: Callable[[arb], arb], a: Range) -> Range:
    low, high = np.full(a.low.shape, -1.0), np.full(a.low.shape, 1.0)
    with precision(BITS):
        for i in np.flatnonzero(a.high - a.low < 2.0).tolist():
            ball = function(arb(a.low[i]).union(arb(a.high[i])))
            low[i], high[i] = max(-1.0, _float(ball, -1)), min(1.0, _float(ball, 1))
    return Range(low, high)


def root_sum_range(u: Range, c: Range) -> Range:
    """The range of u + sqrt(u**2 + c) for a constant c > 0, which rises with u."""
    def at(point: arb) -> arb:
        root = (point * point + middle).sqrt()
        return point + root if point >= 0 else middle / (root - point)
    middle = arb(c.low[0]).union(arb(c.high[0]))
    return Range(_at_ends(at, u.low, -1), _at_ends(at, u.high, 1))


def ranges(graph: Graph, low: Floats, high: Floats, fmt: Format | None = None) -> list[Range]:
    """The range of every node for x in [low, high], cell by cell; x may be known to be a float of a format."""
    found: list[Range] = []
    with np.errstate(all="ignore"):
        for node in graph.nodes:
            span = _range(node, [found[i] for i in node.args], low, high)
            if fmt is not None and node.kind == "add":
                span = span._replace(gap=lattice(graph, len(found), Range(low, high).smallest, fmt))
            found.append(span)
    return found


def _range_of_series(series: Taylor, x: Range, other: Range) -> Range:
    """Near 0 from the leading term, which the others change by a bounded factor; elsewhere that of the sum."""
    first = constant_range(series.coefficients[0], x.low.size)
    size = np.minimum(x.largest, float(series.radius))
    spread = np.zeros_like(size)
    for power, value in enumerate(series.coefficients[1:], 1):
        spread = spread + float(abs(value / series.coefficients[0])) * size**power
    spread = spread * (1 + 2.0**-40) + 2.0**-70
    near = range_of_product(first, Range(1 - spread, 1 + spread))
    for _ in range(series.order):
        near = range_of_product(near, x)
    inside = x.largest < float(series.radius)
    return Range(np.where(inside, near.low, other.low), np.where(inside, near.high, other.high))


def _range(node: Node, args: list[Range], low: Floats, high: Floats) -> Range:
    if node.kind == "x":
        return Range(low, high)
    if node.value is not None:
        return constant_range(node.value, low.size)
    if node.series is not None:
        return _range_of_series(node.series, args[0], args[1])
    if node.kind == "root_sum":
        return root_sum_range(args[0], args[1])
    arithmetic = {"add": range_of_sum, "mul": range_of_product, "div": range_of_quotient}
    if node.kind in arithmetic:
        return arithmetic[node.kind](*args)
    return negated(args[0]) if node.kind == "neg" else range_of_function(node.kind, args[0])
