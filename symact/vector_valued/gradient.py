"""The derivative of a map of rows: the Jacobian entry by entry, and the vector-Jacobian product as a map of rows.

With u the components, r the reductions and y = F(u, r) the results, dy_i/dx_j is F_u where i = j, plus the sum over k
of F_r_k at i times dr_k/dx_j. Nothing of size n by n is ever formed: backwards, every reduction has one adjoint number,
which is a sum over the row, so that the product is a map of rows like the one that was differentiated.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symact.vector_valued.indexed import n
from symact.vector_valued.row_form import Reduction, RowForm, pruned


@dataclass(frozen=True)
class Jacobian:
    """dy_i/dx_j: `diagonal` where i = j, plus the sum over the pairs in `products` of first at i times second at j.

    `diagonal` and `products` have a row for each output and in it an entry for each component. `reductions` are those
    of the map, and those that differentiating added.
    """

    reductions: tuple[Reduction, ...]
    diagonal: tuple[tuple[sp.Expr, ...], ...]
    products: tuple[tuple[tuple[tuple[sp.Expr, sp.Expr], ...], ...], ...]


def jacobian(form: RowForm) -> Jacobian:
    """The Jacobian of the outputs by the components."""
    rules = _Rules(form, form.components)
    slopes = {u: _slopes_of_reductions(form, rules, u) for u in form.components}
    diagonal = tuple(tuple(partial(y, u) for u in form.components) for y in form.outputs)
    products = tuple(tuple(tuple((left, slopes[u][r.symbol]) for r in form.reductions
                                 if (left := partial(y, r.symbol)) != 0 and slopes[u][r.symbol] != 0)
                           for u in form.components) for y in form.outputs)
    return Jacobian(tuple(rules.reductions), diagonal, products)


def vjp_form(form: RowForm) -> RowForm:
    """The vector-Jacobian product: from the inputs, then a cotangent for each output, to a gradient for each input.

    The cotangents of the outputs are components named g_1, g_2, ..., those of totals are coefficients named t_1, ... .
    The outputs are the gradients of the components, the totals those of the coefficients.
    """
    of_outputs = tuple(sp.Symbol(f"g_{q + 1}", real=True) for q in range(len(form.outputs)))
    of_totals = tuple(sp.Symbol(f"t_{q + 1}", real=True) for q in range(len(form.totals)))
    rules = _Rules(form, (*form.components, *of_outputs))
    at_index = sum((g * y for g, y in zip(of_outputs, form.outputs, strict=True)), sp.S.Zero)
    for_row = sum((t * y for t, y in zip(of_totals, form.totals, strict=True)), sp.S.Zero)
    adjoints: dict[sp.Symbol, sp.Expr] = {}

    def gradient(symbol: sp.Symbol) -> sp.Expr:
        """By a coefficient or reduction: directly, and through every reduction that is made from it."""
        found = rules.summed(partial(at_index, symbol)) + partial(for_row, symbol)
        for r in form.reductions:
            if adjoints.get(r.symbol, sp.S.Zero) != 0:
                found += adjoints[r.symbol] * rules.change(r, symbol)
        return found

    for r in reversed(form.reductions):
        adjoints[r.symbol] = sp.S.Zero if r.constant else gradient(r.symbol)
    outputs = tuple(partial(at_index, u) + sum((adjoints[r.symbol] * rules.slope(r, u) for r in form.reductions
                                                if adjoints[r.symbol] != 0), sp.S.Zero) for u in form.components)
    totals = tuple(gradient(c) for c in form.coefficients)
    return pruned(RowForm((*form.components, *of_outputs), (*form.coefficients, *of_totals), form.parameters,
                          tuple(rules.reductions), outputs, totals))


def partial(expression: sp.Expr, symbol: sp.Symbol) -> sp.Expr:
    """The partial derivative. Where Max(0, u) has its kink it is 0, where two varying expressions tie, their mean.

    So do PyTorch's relu and maximum.
    """
    def switched(e: sp.Expr) -> sp.Expr:
        number = next((a for a in e.args if a.is_number), None)
        if number is None or len(e.args) != 2:
            return e
        other = next(a for a in e.args if a is not number)
        holds = sp.Gt(other, number) if isinstance(e, sp.Max) else sp.Lt(other, number)
        return sp.Piecewise((other, holds), (number, True))

    plain = expression.replace(lambda e: isinstance(e, sp.Max | sp.Min), switched)
    return sp.diff(plain, symbol)


def _slopes_of_reductions(form: RowForm, rules: _Rules, u: sp.Symbol) -> dict[sp.Symbol, sp.Expr]:
    """dr/dx_j for every reduction r, with the components at j, through the reductions that r is made from."""
    slopes: dict[sp.Symbol, sp.Expr] = {}
    for r in form.reductions:
        slope = sp.S.Zero if r.constant else rules.slope(r, u)
        for earlier, through in slopes.items():
            if not r.constant and through != 0:
                slope += rules.change(r, earlier) * through
        slopes[r.symbol] = slope
    return slopes


class _Rules:
    """How reductions change; `reductions` grows by the sums that this needs."""

    def __init__(self, form: RowForm, components: tuple[sp.Symbol, ...]) -> None:
        self.reductions = list(form.reductions)
        self._components = components

    def slope(self, r: Reduction, u: sp.Symbol) -> sp.Expr:
        """The derivative of a reduction by a component at one index, the numbers it is made from held fixed."""
        own = partial(r.body, u)
        if own == 0:
            return sp.S.Zero
        if r.kind == "largest":
            return self._where_largest(r, own) / self._ties(r)
        return -own / self._steepness(r) if r.kind == "solution" else own

    def change(self, r: Reduction, symbol: sp.Symbol) -> sp.Expr:
        """The derivative of a reduction by a number that its body or equation contains."""
        inside, beside = partial(r.body, symbol), partial(r.rest, symbol)
        if symbol == r.symbol or (inside == 0 and beside == 0):
            return sp.S.Zero
        if r.kind == "largest":
            return self.summed(self._where_largest(r, inside)) / self._ties(r)
        if r.kind == "solution":
            return -(self.summed(inside) + beside) / self._steepness(r)
        return self.summed(inside)

    def summed(self, body: sp.Expr) -> sp.Expr:
        """The sum over the row; what does not vary along the row stands before it."""
        if body == 0:
            return sp.S.Zero
        factor, varying = sp.factor_terms(body).as_independent(*self._components, as_Add=False)
        if varying == 1:
            return factor * n
        for known in self.reductions:
            if known.kind == "sum" and known.body == varying:
                return factor * known.symbol
        assumptions = {"positive": True} if varying.is_positive else {"real": True}
        symbol = sp.Symbol(f"r_{len(self.reductions) + 1}", **assumptions)
        self.reductions.append(Reduction(symbol, "sum", varying))
        return factor * symbol

    def _steepness(self, r: Reduction) -> sp.Expr:
        """The derivative of the left side of an equation by its unknown."""
        return self.summed(partial(r.body, r.symbol)) + partial(r.rest, r.symbol)

    def _ties(self, r: Reduction) -> sp.Expr:
        """How many components have the largest value; they share its gradient."""
        return self.summed(self._where_largest(r, sp.S.One))

    @staticmethod
    def _where_largest(r: Reduction, expression: sp.Expr) -> sp.Expr:
        return sp.Piecewise((expression, sp.Ge(r.body, r.symbol)), (0, True))
