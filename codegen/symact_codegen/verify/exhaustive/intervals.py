"""Intervals with exact ends, for the definition on cells whose values differ by whole orders of magnitude.

An Arb ball around exp(-2e38) and exp(-1e38) contains negative numbers; an interval keeps both ends. It has
the operations of a ball that the oracle's evaluation asks for, so that the same program runs on it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flint import arb

_INCREASING = ("exp", "log", "log1p", "sqrt", "sinh", "tanh", "atan", "asin", "asinh", "acosh", "atanh", "erf")
_DECREASING = ("rsqrt", "erfc", "acos")


class Interval:
    """All numbers from `low` to `high`, both exact Arb numbers; NaN at either end means anything at all."""

    __slots__ = ("high", "low")

    def __init__(self, low: arb, high: arb) -> None:
        self.low, self.high = low.lower(), high.upper()

    @property
    def ball(self) -> arb:
        """The least ball, nearly, that contains it."""
        return self.low.union(self.high)

    @property
    def is_finite(self) -> bool:
        """Whether both ends are numbers."""
        return bool(self.low.is_finite() and self.high.is_finite())

    def __add__(self, other: Any) -> Interval:
        o = interval(other)
        return Interval(self.low + o.low, self.high + o.high)

    __radd__ = __add__

    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low)

    def __sub__(self, other: Any) -> Interval:
        return self + (-interval(other))

    def __rsub__(self, other: Any) -> Interval:
        return interval(other) + (-self)

    def __mul__(self, other: Any) -> Interval:
        o = interval(other)
        if other is self:
            return Interval(*self._square_ends())
        return _hull([self.low * o.low, self.low * o.high, self.high * o.low, self.high * o.high])

    __rmul__ = __mul__

    def __truediv__(self, other: Any) -> Interval:
        o = interval(other)
        if not (o.low > 0 or o.high < 0):
            return Interval(arb.nan(), arb.nan())
        return self * Interval(1 / o.high, 1 / o.low)

    def __rtruediv__(self, other: Any) -> Interval:
        return interval(other) / self

    def __pow__(self, exponent: Any) -> Interval:
        return interval((self.log() * exponent).exp())

    def __rpow__(self, base: Any) -> Interval:
        return (self * interval(base).log()).exp()

    def __abs__(self) -> Interval:
        if self.low >= 0:
            return self
        return -self if self.high <= 0 else Interval(arb(0), (-self.low).max(self.high))

    def __gt__(self, other: Any) -> bool:
        return bool(self.low > interval(other).high)

    def __lt__(self, other: Any) -> bool:
        return bool(self.high < interval(other).low)

    def __eq__(self, other: object) -> bool:
        o = interval(other)
        return bool(self.low == self.high == o.low == o.high)

    __hash__ = None  # type: ignore[assignment]  # equality here is equality of all members

    def __getattr__(self, name: str) -> Callable[[], Interval]:
        """An elementary function by Arb's name for it: monotone ones by their ends, others by a ball."""
        if name.startswith("_") or not hasattr(arb, name):
            raise AttributeError(name)
        return lambda: apply(getattr(arb, name), self)

    def nonnegative_part(self) -> Interval:
        """What is left without the negative numbers."""
        return self if self.low >= 0 else Interval(arb(0), self.high)

    def _square_ends(self) -> tuple[arb, arb]:
        size = abs(self)
        return size.low * size.low, size.high * size.high


def interval(value: Any) -> Interval:
    """A number or an Arb ball as an interval; an interval as it is."""
    if isinstance(value, Interval):
        return value
    ball = arb(value)
    return Interval(ball, ball)


def apply(function: Callable[[arb], arb], x: Interval) -> Interval:
    """All values of one of Arb's functions on an interval."""
    name = getattr(function, "__name__", "")
    if name in _INCREASING:
        return Interval(function(x.low), function(x.high))
    if name in _DECREASING:
        return Interval(function(x.high), function(x.low))
    if name in ("cosh", "sech"):
        size = abs(x)
        ends = function(size.low), function(size.high)
        return Interval(*(ends if name == "cosh" else ends[::-1]))
    if name in ("sin", "cos") and not x.high - x.low < 1:
        return Interval(arb(-1), arb(1))
    found = function(x.ball)
    return Interval(found, found)


def _hull(ends: list[arb]) -> Interval:
    low = high = ends[0]
    for end in ends[1:]:
        low, high = low.min(end), high.max(end)
    return Interval(low, high)
