"""Sign charts as data: zeros and the signs between them, products of charts, charts from samples."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cmp_to_key
from itertools import pairwise
from typing import Literal

import sympy as sp

from symact.certify.isolation import rational_near
from symact.errors import Undecided
from symact.reals import Real, compare, sign_of, value_at


@dataclass(frozen=True)
class SignChart:
    """The zeros of a function inside an interval, and its sign (-1, 0, 1) on each open interval between them."""

    zeros: tuple[Real, ...]
    signs: tuple[int, ...]
    steps: tuple[Step, ...] = field(default=(), compare=False, repr=False)
    """What the proof looked at in place of the function, for those who read it."""

    def pairs(self) -> Iterable[tuple[Real, int, int]]:
        """Each zero with the signs on its left and right."""
        return zip(self.zeros, self.signs[:-1], self.signs[1:], strict=True)


@dataclass(frozen=True)
class Step:
    """A function that stands for the charted one on (low, high): that is zero only where this or another step's is.

    For "slope" its rise and fall were told by the chart of its derivative, and `at` has its signs next to low, at the
    zeros of the slope, and next to high. Else its zeros were found as "roots" of a polynomial in x, "solved" for as
    a polynomial in one transcendental function, are among those of its "norm", without the square root, or were found
    by enclosures ("enclosed").
    """

    function: sp.Expr
    low: Real
    high: Real
    how: Literal["slope", "roots", "solved", "norm", "enclosed"]
    slope: SignChart | None = None
    at: tuple[int, ...] = ()
    multiple: bool = False
    """Whether it is a constant times the charted function."""
    even: bool = False
    """Whether it enters with an even power only, so that its sign does not count."""


def by_samples(function: sp.Expr, variable: sp.Symbol, zeros: list[Real], low: Real, high: Real) -> SignChart:
    """The chart of a continuous function all of whose zeros are among those given: one sign per interval.

    A value between two neighbouring zeros decides the sign of the whole interval.
    """
    zeros = sorted(zeros, key=cmp_to_key(compare))
    ends = [low, *zeros, high]
    signs = []
    for left, right in pairwise(ends):
        found = sign_of(value_at(function, variable, Real(between(left, right))))
        if not found:
            raise Undecided(f"the sign of {function} at {between(left, right)} is not decided")
        signs.append(found)
    return SignChart(tuple(zeros), tuple(signs))


def between(low: Real, high: Real) -> sp.Rational:
    """A rational strictly between two numbers."""
    if low.is_infinite and high.is_infinite:
        return sp.S.Zero
    if low.is_infinite:
        return sp.floor(rational_near(high, 64)) - 1
    if high.is_infinite:
        return sp.ceiling(rational_near(low, 64)) + 1
    for bits in (64, 256, 1024):
        middle = (rational_near(low, bits) + rational_near(high, bits)) / 2
        if compare(low, Real(middle)) < 0 and compare(Real(middle), high) < 0:
            return middle
    raise Undecided("two neighbouring points were not separated")


def product(charts: list[SignChart]) -> SignChart:
    """The chart of a product on the same interval."""
    result = charts[0]
    for other in charts[1:]:
        result = _product_of_two(result, other)
    return result


def _product_of_two(a: SignChart, b: SignChart) -> SignChart:
    zeros: list[Real] = []
    signs = [a.signs[0] * b.signs[0]]
    i = j = 0
    while i < len(a.zeros) or j < len(b.zeros):
        order = (1 if i == len(a.zeros) else -1 if j == len(b.zeros) else compare(a.zeros[i], b.zeros[j]))
        zeros.append(a.zeros[i] if order <= 0 else b.zeros[j])
        i, j = i + (order <= 0), j + (order >= 0)
        signs.append(a.signs[i] * b.signs[j])
    return SignChart(tuple(zeros), tuple(signs))
