"""Definitions that are a quotient of polynomials on a cell, exactly.

Far out such a function is a polynomial plus a rest that falls like a power of x. On a wide cell no ball tells that rest
from the dependence of numerator and denominator on each other; polynomial division does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flint import fmpq, fmpq_poly

_MOST = 64
"""The greatest degree that is thought of."""


@dataclass(frozen=True)
class Quotient:
    """above / below, where below is not the zero polynomial."""

    above: fmpq_poly
    below: fmpq_poly


class Quotients:
    """Their arithmetic; a degree that is too great has no value."""

    def variable(self) -> Quotient:
        """x itself."""
        return Quotient(fmpq_poly([0, 1]), fmpq_poly([1]))

    def constant(self, value: fmpq) -> Quotient:
        """A rational number."""
        return Quotient(fmpq_poly([value]), fmpq_poly([1]))

    def add(self, a: Quotient, b: Quotient) -> Quotient | None:
        """a + b."""
        if a.below == b.below:
            return Quotient(a.above + b.above, a.below)
        return _moderate(a.above * b.below + b.above * a.below, a.below * b.below)

    def mul(self, a: Quotient, b: Quotient) -> Quotient | None:
        """a b."""
        return _moderate(a.above * b.above, a.below * b.below)

    def power(self, base: Quotient, n: int) -> Quotient | None:
        """base**n."""
        above, below = (base.above, base.below) if n >= 0 else (base.below, base.above)
        if below == 0 or abs(n) > _MOST:
            return None
        return _moderate(above ** abs(n), below ** abs(n))

    def primitive(self, name: str, argument: Any) -> Quotient | None:
        """No function is one."""
        return None


def _moderate(above: fmpq_poly, below: fmpq_poly) -> Quotient | None:
    return Quotient(above, below) if max(above.degree(), below.degree()) <= _MOST else None
