"""The normal form of a map of rows: reductions in the order in which they can be computed, then the results.

Every reduction has a symbol; its body is an expression in the components at one index and in the symbols of earlier
reductions. What is behind works on this form alone and need not know which activation it looks at.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

import sympy as sp

from symact.errors import SymactError
from symact.vector_valued.indexed import Largest, Solution, i, n

if TYPE_CHECKING:
    from symact.vector_valued.definition import VectorActivation

Kind = Literal["sum", "largest", "solution"]


@dataclass(frozen=True)
class Reduction:
    """A number for the whole row.

    "sum" and "largest": of `body` over all indices. "solution": the value of `symbol` at which the sum of `body` plus
    `rest` is 0, found by Newton's iteration from `start`. With `constant` the number is taken as one when
    differentiating, since the result does not depend on it.
    """

    symbol: sp.Symbol
    kind: Kind
    body: sp.Expr
    rest: sp.Expr = sp.S.Zero
    start: sp.Expr = sp.S.Zero
    constant: bool = False


@dataclass(frozen=True)
class RowForm:
    """A map of rows: `outputs` at every index, `totals` once for the row.

    `components` stand for the inputs at the index at hand, `coefficients` for numbers that every row may have of its
    own, `parameters` for numbers that all rows share. n may occur anywhere.
    """

    components: tuple[sp.Symbol, ...]
    coefficients: tuple[sp.Symbol, ...]
    parameters: tuple[sp.Symbol, ...]
    reductions: tuple[Reduction, ...]
    outputs: tuple[sp.Expr, ...]
    totals: tuple[sp.Expr, ...] = ()

    def depends_on_index(self, expression: sp.Expr) -> bool:
        """Whether an expression has a component."""
        return bool(expression.free_symbols & set(self.components))


def row_form(activation: VectorActivation) -> RowForm:
    """The normal form of a definition; raises SymactError for what is no map of rows."""
    from symact.vector_valued.definition import component
    builder = _Builder(activation.name, {base: component(base) for base in activation.inputs})
    found = [builder.visit(sp.sympify(output, strict=True), i) for output in activation.outputs]
    components = tuple(builder.components.values())
    known = {*components, n, *(p.symbol for p in activation.parameters), *(r.symbol for r in builder.reductions)}
    for expression in [*found, *(e for r in builder.reductions for e in (r.body, r.rest, r.start))]:
        unknown = sorted(str(s) for s in expression.free_symbols - known)
        if unknown:
            raise SymactError(f"The definition of '{activation.name}' has the unknown symbols {', '.join(unknown)}; "
                              f"allowed are the inputs at i or at a reduction's index, n and the declared parameters.")
    learned = tuple(p.symbol for p in activation.parameters if p.role == "learned")
    fixed = tuple(p.symbol for p in activation.parameters if p.role != "learned")
    varying = tuple(bool(e.free_symbols & set(components)) for e in found)
    return RowForm(components, learned, fixed, tuple(builder.reductions),
                   tuple(e for e, varies in zip(found, varying, strict=True) if varies),
                   tuple(e for e, varies in zip(found, varying, strict=True) if not varies))


def pruned(form: RowForm) -> RowForm:
    """The form without the reductions that nothing needs."""
    needed: set[sp.Basic] = set().union(*(e.free_symbols for e in (*form.outputs, *form.totals)))
    kept = []
    for r in reversed(form.reductions):
        if r.symbol in needed:
            kept.append(r)
            needed |= r.body.free_symbols | r.rest.free_symbols | r.start.free_symbols
    return replace(form, reductions=tuple(reversed(kept)))


@dataclass
class _Builder:
    name: str
    components: dict[sp.IndexedBase, sp.Symbol]
    reductions: list[Reduction] = field(default_factory=list)
    solutions: dict[Solution, sp.Symbol] = field(default_factory=dict)

    def visit(self, expression: sp.Expr, index: sp.Symbol) -> sp.Expr:
        """The expression with components and reductions replaced by their symbols."""
        if isinstance(expression, sp.Indexed):
            return self._component(expression, index)
        if isinstance(expression, sp.Sum | Largest):
            return self._reduction(expression)
        if isinstance(expression, Solution):
            return self._solution(expression)
        if not expression.args or not expression.has(sp.Indexed):
            return expression
        return expression.func(*(self.visit(a, index) for a in expression.args))

    def _component(self, expression: sp.Indexed, index: sp.Symbol) -> sp.Expr:
        if expression.base not in self.components or expression.indices != (index,):
            raise SymactError(f"The definition of '{self.name}' has {expression} where only the inputs at the index "
                              f"{index} are allowed.")
        return self.components[expression.base]

    def _reduction(self, expression: sp.Sum | Largest) -> sp.Symbol:
        if len(expression.limits) != 1 or tuple(expression.limits[0][1:]) != (1, n):
            raise SymactError(f"The definition of '{self.name}' has {expression}; a reduction must run over the whole "
                              f"row, from 1 to n.")
        body = self.visit(expression.function, expression.limits[0][0])
        return self._known(Reduction(sp.Symbol("r"), "sum" if isinstance(expression, sp.Sum) else "largest", body))

    def _solution(self, expression: Solution) -> sp.Symbol:
        """Sums that contain the unknown are bodies, the rest of the equation goes beside them."""
        if expression in self.solutions:
            return self.solutions[expression]
        sums = [s for s in sorted(expression.equation.atoms(sp.Sum), key=sp.default_sort_key)
                if expression.unknown in s.free_symbols]
        rest = expression.equation
        body: sp.Expr = sp.S.Zero
        for part in sums:
            if expression.equation.coeff(part) != 1:
                raise SymactError(f"The equation {expression.equation} = 0 of '{self.name}' must be a plain sum over "
                                  f"the row plus terms without one.")
            rest -= part
            body += self.visit(part.function, part.limits[0][0])
        rest = self.visit(rest, i)
        start = self.visit(expression.start, i)
        symbol = self.solutions[expression] = self._symbol(False)
        at = {expression.unknown: symbol}
        self.reductions.append(Reduction(symbol, "solution", body.xreplace(at), rest.xreplace(at), start))
        return symbol

    def _known(self, reduction: Reduction) -> sp.Symbol:
        """The symbol of the same reduction from before, or a new one, positive if its terms are."""
        for earlier in self.reductions:
            if (earlier.kind, earlier.body) == (reduction.kind, reduction.body):
                return earlier.symbol
        symbol = self._symbol(bool(reduction.body.is_positive))
        self.reductions.append(Reduction(symbol, reduction.kind, reduction.body))
        return symbol

    def _symbol(self, positive: bool) -> sp.Symbol:
        assumptions = {"positive": True} if positive else {"real": True}
        return sp.Symbol(f"r_{len(self.reductions) + 1}", **assumptions)
