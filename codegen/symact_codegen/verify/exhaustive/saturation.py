"""Definitions on a cell as polynomials with rational coefficients plus a small rest of which an interval is known.

Where a tanh or an erf is as good as 1 and an exponential as good as 0, what is left is rational arithmetic, and how
far the exact value is from it keeps its sign and its size, however small: no precision is enough to find that in
x - tanh(x) itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flint import arb, fmpq, fmpq_poly

from symact_codegen.verify.exhaustive.intervals import Interval, interval

ZERO = interval(0)


@dataclass(frozen=True)
class Near:
    """polynomial(x) + something in `rest`, for every x of a cell."""

    polynomial: fmpq_poly
    rest: Interval

    @property
    def is_exact(self) -> bool:
        """Whether there is no rest."""
        return self.rest == ZERO


class NearlyRational:
    """The arithmetic of such sums on the cell where x is; not `saturating`: only of polynomials, without a rest."""

    def __init__(self, x: Interval, saturating: bool) -> None:
        self._x, self._saturating = x, saturating

    def variable(self) -> Near:
        """x itself."""
        return Near(fmpq_poly([0, 1]), ZERO)

    def constant(self, value: fmpq) -> Near:
        """A rational number."""
        return Near(fmpq_poly([value]), ZERO)

    def add(self, a: Near, b: Near) -> Near:
        """a + b."""
        return Near(a.polynomial + b.polynomial, a.rest + b.rest)

    def mul(self, a: Near, b: Near) -> Near:
        """a b."""
        p, q = on_interval(a.polynomial, self._x), on_interval(b.polynomial, self._x)
        rest = ZERO if a.is_exact and b.is_exact else p * b.rest + q * a.rest + a.rest * b.rest
        return Near(a.polynomial * b.polynomial, rest)

    def power(self, base: Near, n: int) -> Near | None:
        """base**n, for a negative n of something nearly constant."""
        if n >= 0:
            result = self.constant(fmpq(1))
            for _ in range(n):
                result = self.mul(result, base)
            return result
        c = base.polynomial[0]
        value = interval(arb(c)) + base.rest
        if base.polynomial.degree() or c == 0 or not (value > 0 or value < 0):
            return None
        rest = ZERO if base.is_exact else -base.rest / (value * interval(arb(c)))
        return self.power(Near(fmpq_poly([1 / c]), rest), -n)

    def primitive(self, name: str, argument: Any) -> Near | None:
        """The value far out of a function with a limit there, and what is missing to it."""
        u = interval(argument)
        if not self._saturating or name not in _MISSING or not (u < 0 or u > 0):
            return None
        limit, missing = _MISSING[name]
        if u > 0 and not limit:
            return None
        size = abs(u)
        rest = Interval(missing(size.high), missing(size.low))  # which falls with the size
        return Near(fmpq_poly([limit if u > 0 else -limit]), -rest if u > 0 else rest)


def on_interval(p: fmpq_poly, x: Interval) -> Interval:
    """All values of a polynomial on an interval."""
    value = ZERO
    for k in range(int(p.degree()), -1, -1):
        value = value * x + interval(arb(fmpq(p[k])))
    return value


def _below_one(size: arb) -> arb:
    """1 - tanh(size), without the difference."""
    return 2 / ((2 * size).exp() + 1)


_MISSING: dict[str, tuple[int, Callable[[arb], arb]]] = {
    "tanh": (1, _below_one),
    "erf": (1, arb.erfc),
    "exp": (0, lambda size: (-size).exp()),
}
"""By Arb's name: what the function tends to at oo (minus that at -oo), and how much is missing at a size of u.

A limit of 0 is one at -oo alone.
"""
