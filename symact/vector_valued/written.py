"""Normal forms written out again: components with an index, sums over the row, for formulas that people read."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from symact.vector_valued.indexed import Largest, n
from symact.vector_valued.row_form import Reduction, RowForm

THRESHOLD = sp.Symbol("tau", real=True)
"""What solves an equation, in formulas that do not repeat the equation."""
_DUMMIES = "klmpqabcd"


def written(expression: sp.Expr, form: RowForm, index: sp.Symbol, reductions: Sequence[Reduction] = ()) -> sp.Expr:
    """An expression in components and reductions as one in x[i] and sums; solutions of equations are called tau."""
    return _Writer(form, tuple(reductions) or form.reductions).at(expression, index, 0)


def as_indexed(component: sp.Symbol, index: sp.Symbol) -> sp.Expr:
    """A component with its index."""
    return sp.IndexedBase(component.name, real=True)[index]


class _Writer:
    def __init__(self, form: RowForm, reductions: Sequence[Reduction]) -> None:
        self._components = form.components
        self._reductions = {r.symbol: r for r in reductions}
        self._solutions = [r.symbol for r in reductions if r.kind == "solution"]

    def at(self, expression: sp.Expr, index: sp.Symbol, depth: int) -> sp.Expr:
        """The expression at an index, whose sums use the dummy indices from `depth` on."""
        put: dict[sp.Expr, sp.Expr] = {u: as_indexed(u, index) for u in self._components}
        for symbol, r in self._reductions.items():
            if symbol in expression.free_symbols:
                put[symbol] = self._reduction(r, depth)
        return expression.xreplace(put)

    def _reduction(self, r: Reduction, depth: int) -> sp.Expr:
        if r.kind == "solution":
            place = self._solutions.index(r.symbol)
            return sp.Symbol(f"tau_{place + 1}", real=True) if len(self._solutions) > 1 else THRESHOLD
        index = sp.Symbol(_DUMMIES[depth], integer=True, positive=True)
        body = self.at(r.body, index, depth + 1)
        return sp.Sum(body, (index, 1, n)) if r.kind == "sum" else Largest(body, (index, 1, n))
