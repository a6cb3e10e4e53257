"""Sums over a row, found from the reductions of a form: the sum of the results is one."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from symact.errors import Undecided
from symact.pieces import SWITCHES
from symact.signs import is_zero
from symact.vector_valued.cells import cells, vanishes
from symact.vector_valued.indexed import n
from symact.vector_valued.row_form import Reduction, RowForm


def sum_over_row(form: RowForm, expression: sp.Expr, reductions: Sequence[Reduction] = ()) -> sp.Expr | None:
    """The sum of an expression over the row, in the symbols of the reductions; None if they do not give it.

    A term is a multiple of the body of a sum, or of the body of an equation: what that adds up to is known, because
    the equation holds.
    """
    for form_of_it in (expression, sp.expand(expression)):
        found = _sum_of_terms(form, form_of_it, reductions or form.reductions)
        if found is not None:
            return found
    return None


def _sum_of_terms(form: RowForm, expression: sp.Expr, reductions: Sequence[Reduction]) -> sp.Expr | None:
    total: sp.Expr = sp.S.Zero
    for term in sp.Add.make_args(expression):
        factor, varying = sp.factor_terms(term).as_independent(*form.components, as_Add=False)
        known = n if varying == 1 else _known(varying, reductions, frozenset(form.parameters + form.coefficients))
        if known is None:
            return None
        total += factor * known
    return _shorter(total)


def _known(varying: sp.Expr, reductions: Sequence[Reduction], numbers: frozenset[sp.Symbol]) -> sp.Expr | None:
    for r in reductions:
        if r.kind == "largest":
            continue
        summed = r.symbol if r.kind == "sum" else -r.rest
        ratio = multiple_of(varying, r.body, numbers)
        if ratio is not None:
            return ratio * summed
    return None


def multiple_of(a: sp.Expr, b: sp.Expr, numbers: frozenset[sp.Symbol] = frozenset()) -> sp.Expr | None:
    """The number k with a = k b on every cell, if there is one; `numbers` are symbols that it may contain."""
    if a == b:
        return sp.S.One
    if not a.has(*SWITCHES) and not b.has(*SWITCHES):
        k = sp.powsimp(sp.cancel(sp.expand(a / b)))
        return k if k != 0 and _is_number(k, numbers) and vanishes(a - k * b) else None
    k = sp.Symbol("k_ratio", real=True)
    try:
        for cell in cells(a - k * b):
            multiple = cell.expression.coeff(k, 1) if cell.expression.is_Add else sp.S.Zero
            if multiple != 0:
                found = sp.cancel(cell.expression.coeff(k, 0) / -multiple)
                return found if _is_number(found, numbers) and vanishes(a - found * b) else None
    except Undecided:
        return None
    return None


def _is_number(expression: sp.Expr, numbers: frozenset[sp.Symbol]) -> bool:
    return bool(expression.free_symbols <= numbers and expression.is_finite)


def _shorter(expression: sp.Expr) -> sp.Expr:
    found = sp.cancel(sp.together(expression))
    return sp.S.Zero if found.free_symbols and is_zero(found) else found
