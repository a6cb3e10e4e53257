"""Rounding errors of a vector function, bounded cell by cell.

Each node is computed as a pair h + l or as a single float (l = 0). Known of it are bounds of |computed - exact|, once
absolute and once relative to the exact value, each the better one where the other is poor, and the same two bounds
of |l|. u is the relative error of one rounding, `tiny` bounds what an underflow loses. Terms of a higher order are
covered by the factor SLACK, for errors up to 2**-8; greater ones count as unbounded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from symact_codegen.lowering.vector.formats import Format
from symact_codegen.lowering.vector.ranges import Floats, Range

SLACK = 1.008
MOST = 2.0**-8


class Error(NamedTuple):
    """Bounds of the error of h + l and of the size of l: absolute ones, and relative ones."""

    absolute: Floats
    relative: Floats
    low: Floats
    low_relative: Floats

    @property
    def is_exact_single(self) -> bool:
        """Whether the node is an exact single float on every cell."""
        return not (self.absolute.any() or self.low.any())

    def rounded(self, unit: float, of: Range) -> Error:
        """What is known of h + l rounded to a single float."""
        none = np.zeros_like(self.low)
        pair = self.low > 0
        return Error(self.absolute + np.where(pair, unit * (of.largest + self.absolute), 0.0),
                     self.relative + np.where(pair, unit, 0.0), none, none)


def settled(absolute: Floats, relative: Floats, low: Floats, low_relative: Floats, of: Range) -> Error:
    """Each bound improved by its partner; exactly zero values keep exactly zero errors."""
    zero = of.largest == 0
    with np.errstate(all="ignore"):
        def better(a: Floats, r: Floats) -> tuple[Floats, Floats]:
            a, r = np.where(np.isnan(a), np.inf, a), np.where(np.isnan(r), np.inf, r)
            a = np.fmin(a, r * of.largest)
            return np.where(zero, 0.0, a), np.where(zero, 0.0, np.fmin(r, np.where(a == 0, 0.0, a / of.smallest)))
        a, r = better(absolute * SLACK, relative * SLACK)
        bad = r > MOST
        low_a, low_r = better(low * SLACK, low_relative * SLACK)
        return Error(np.where(bad & (a > MOST), np.inf, a), r, low_a, low_r)


@dataclass(frozen=True)
class Arithmetic:
    """Errors of the operations of a format; `pair` tells whether the result is a pair.

    With `rounds` false a single result is taken before the rounding of its last operation.
    """

    fmt: Format
    rounds: bool = True

    @property
    def u(self) -> float:
        """The relative error of one rounding."""
        return self.fmt.unit if self.rounds else 0.0

    @property
    def tiny(self) -> float:
        """What an underflow may lose."""
        return self.fmt.tiny

    def add(self, a: Error, b: Error, ranges: tuple[Range, Range], of: Range, pair: bool) -> Error:
        """a + b."""
        if not pair:
            a, b = a.rounded(self.fmt.unit, ranges[0]), b.rounded(self.fmt.unit, ranges[1])
        same = ((ranges[0].low >= 0) & (ranges[1].low >= 0)) | ((ranges[0].high <= 0) & (ranges[1].high <= 0))
        absolute = a.absolute + b.absolute
        relative = np.where(same, np.maximum(a.relative, b.relative), np.inf)
        rounding = self.u * (of.largest + absolute)
        if not pair:
            return _with_own(absolute, relative, rounding, np.where(same, self.u, np.inf), of)
        lows = a.low + b.low
        exact = lows == 0
        own = np.where(exact, 0.0, 2 * self.u * (lows + rounding))
        lows_r = np.where(exact, 0.0, np.where(same, np.maximum(a.low_relative, b.low_relative), np.inf))
        own_r = np.where(exact, 0.0, 2 * self.u * (lows_r + self.u))
        return settled(absolute + own, relative + own_r, lows + rounding, lows_r + self.u, of)

    def mul(self, a: Error, b: Error, ranges: tuple[Range, Range], of: Range, pair: bool) -> Error:
        """a b."""
        if not pair:
            a, b = a.rounded(self.fmt.unit, ranges[0]), b.rounded(self.fmt.unit, ranges[1])
        big_a, big_b = ranges[0].largest + a.absolute + a.low, ranges[1].largest + b.absolute + b.low
        absolute = a.absolute * big_b + b.absolute * big_a
        relative = a.relative + b.relative
        if not pair:
            return _with_own(absolute, relative, self.u * (of.largest + absolute) + self.tiny, self.u
                             + self.tiny / of.least, of)
        lows_r = a.low_relative + b.low_relative + self.u
        exact = (a.low == 0) & (b.low == 0)
        own_r = np.where(exact, 0.0, a.low_relative * b.low_relative + 3 * self.u * lows_r)
        lows = a.low * big_b + b.low * big_a + self.u * (of.largest + absolute)
        own = np.where(exact, 0.0, a.low * b.low + 3 * self.u * lows) + 4 * self.tiny
        return settled(absolute + own, relative + own_r + 4 * self.tiny / of.least, lows + self.tiny,
                       lows_r + self.tiny / of.least, of)

    def fused(self, of: Range) -> Error:
        """a b + c of exact numbers with a single rounding."""
        none = np.zeros_like(of.low)
        return _with_own(none, none, self.u * of.largest + self.tiny, self.u + self.tiny / of.least, of)

    def scaled(self, a: Error, factor: float, of: Range) -> Error:
        """a times a power of two, which only an underflow can make inexact."""
        safe = np.where(of.least >= 2.0 ** (self.fmt.normal + self.fmt.precision + 2), 0.0, 2 * self.tiny)
        return settled(a.absolute * abs(factor) + safe, a.relative + safe / np.maximum(of.least, 1e-320),
                       a.low * abs(factor) + safe * (a.low > 0), a.low_relative + safe * (a.low > 0), of)

    def div(self, a: Error, b: Error, ranges: tuple[Range, Range], of: Range, pair: bool) -> Error:
        """a / b; a pair multiplies by the rounded reciprocal and corrects by the remainder."""
        if not pair:
            a, b = a.rounded(self.fmt.unit, ranges[0]), b.rounded(self.fmt.unit, ranges[1])
        least = ranges[1].smallest - b.absolute - b.low
        least = np.where(least > 0, least, 0.0)
        quotient = of.largest
        absolute = (a.absolute + quotient * b.absolute) / least
        relative = (a.relative + b.relative) * (1 + 2 * b.relative)
        if not pair:
            return _with_own(absolute, relative, self.u * quotient + self.tiny, self.u + self.tiny / of.least, of)
        inside = (ranges[1].largest < 2.0 ** (self.fmt.most - 3)) & (least > 2.0 ** (4 - self.fmt.most))
        rest_r = 2.2 * self.u + a.low_relative + b.low_relative
        own_r = rest_r * (5 * self.u + b.low_relative)
        under = 4 * self.tiny / least + 4 * self.tiny
        own_r = np.where(inside, own_r + under / of.least, np.inf)
        own = np.where(inside, own_r * quotient + under, np.inf)
        return settled(absolute + own, relative + own_r, rest_r * quotient, rest_r, of)

    def sqrt(self, a: Error, ranges: tuple[Range], of: Range, pair: bool) -> Error:
        """The square root of a."""
        if not pair:
            a = a.rounded(self.fmt.unit, ranges[0])
        relative = a.relative * 0.51
        absolute = a.absolute / of.smallest * 0.51
        if not pair:
            return _with_own(absolute, relative, self.u * of.largest, self.u, of)
        under = self.tiny / of.smallest
        own_r = 6 * self.u * self.u + self.u * a.low_relative + under / of.smallest
        low_r = self.u + 0.51 * a.low_relative
        return settled(absolute + own_r * of.largest, relative + own_r, low_r * of.largest, low_r, of)


def _with_own(absolute: Floats, relative: Floats, own: Floats, own_relative: Floats | float, of: Range) -> Error:
    """A single result: what the arguments' errors do, and the operation's own rounding."""
    none = np.zeros_like(absolute)
    return settled(absolute + own, relative + own_relative, none, none, of)
