"""The words in which maps of rows are written: components with an index, and reductions over all components.

A row has n components x[1], ..., x[n]; i is the index of the component of the result that is defined, j the index that
a reduction runs over. `sympy.Sum` is one reduction; `Largest` and `Solution` are the others.
"""

from __future__ import annotations

from typing import Any

import sympy as sp
from sympy.concrete.expr_with_limits import ExprWithLimits

i, j = sp.symbols("i j", integer=True, positive=True)
"""The index of the result's component, and the index of a reduction."""
n = sp.Symbol("n", integer=True, positive=True)
"""The number of components of a row."""
x = sp.IndexedBase("x", real=True)
"""The row itself."""


class Largest(ExprWithLimits):  # type: ignore[misc]
    """The largest value of an expression over an index: Largest(x[j], (j, 1, n)) is the maximum of the row."""

    is_real = True

    def doit(self, **hints: Any) -> sp.Expr:
        """The maximum, written out if the limits are numbers."""
        index, low, high = self.limits[0]
        if not (low.is_Integer and high.is_Integer):
            return self
        return sp.Max(*(self.function.subs(index, k) for k in range(int(low), int(high) + 1)))


class Solution(sp.Expr):  # type: ignore[misc]
    """The number t at which an expression is 0: `Solution(expression, t, start)`.

    The expression must be convex and not increasing in t, and at `start` not negative, so that Newton's iteration from
    there climbs to the solution; the kernel does just that.
    """

    is_real = True

    def __new__(cls, expression: sp.Expr, unknown: sp.Symbol, start: sp.Expr) -> Solution:
        """The solution as an expression: whatever `unknown` is called, it is bound."""
        made: Solution = sp.Expr.__new__(cls, sp.sympify(expression, strict=True), unknown,
                                        sp.sympify(start, strict=True))
        return made

    @property
    def equation(self) -> sp.Expr:
        """The expression that is 0 at the solution."""
        return self.args[0]

    @property
    def unknown(self) -> sp.Symbol:
        """The symbol t of the equation."""
        return self.args[1]

    @property
    def start(self) -> sp.Expr:
        """A number that is not above the solution."""
        return self.args[2]

    @property
    def bound_symbols(self) -> list[sp.Symbol]:
        """The unknown."""
        return [self.unknown]

    @property
    def free_symbols(self) -> set[sp.Basic]:
        """Everything but the unknown."""
        free: set[sp.Basic] = (self.equation.free_symbols - {self.unknown}) | self.start.free_symbols
        return free


def total(body: sp.Expr) -> sp.Sum:
    """The sum of an expression in j over the row."""
    return sp.Sum(body, (j, 1, n))


def largest(body: sp.Expr) -> Largest:
    """The largest value of an expression in j over the row."""
    return Largest(body, (j, 1, n))
