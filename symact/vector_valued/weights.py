"""The Jacobian of a map whose results compete: a diagonal less the product of that diagonal with itself.

With weights d_i, J = diag(d) - d d^T/sum(d). So it is for softmax, where d is the result, and for sparsemax, where d
tells which components are in the support. Then J is symmetric, its rows sum to 0, and if no weight is negative it is
positive semidefinite: v^T J v is the sum of d times the variance of v under the weights d/sum(d).
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symact.vector_valued.cells import cells, vanishes
from symact.vector_valued.gradient import Jacobian
from symact.vector_valued.row_form import RowForm
from symact.vector_valued.row_sums import sum_over_row
from symact.vector_valued.shape import sign_of_term


@dataclass(frozen=True)
class Weights:
    """The weight of a component, what the weights sum to, and their common sign: 1, -1, or None if not known."""

    weight: sp.Expr
    total: sp.Expr
    sign: int | None


def weights_of(form: RowForm, jacobian: Jacobian) -> Weights | None:
    """The weights, if the Jacobian of the only output by the only component is proved to be of that form."""
    if len(form.components) != 1 or len(form.outputs) != 1 or not jacobian.products[0][0]:
        return None
    weight, u = jacobian.diagonal[0][0], form.components[0]
    total = sum_over_row(form, weight, jacobian.reductions)
    if total is None or total == 0:
        return None
    other = sp.Symbol(f"{u.name}_j", real=True)
    there = {u: other}
    product = sum((a * b.xreplace(there) for a, b in jacobian.products[0][0]), sp.S.Zero)
    if not vanishes(product * total + weight * weight.xreplace(there)):
        return None
    return Weights(weight, total, common_sign(weight))


def common_sign(expression: sp.Expr) -> int | None:
    """1 if an expression is nowhere negative, -1 if it is nowhere positive, on any of its cells; else None."""
    for s in (1, -1):
        if all(_has_sign(cell.signs, s * cell.expression) for cell in cells(expression)):
            return s
    return None


def _has_sign(signs: tuple[tuple[sp.Expr, int], ...], expression: sp.Expr) -> bool:
    """Whether an expression is not negative where the given signs hold: it may be a multiple of what is watched."""
    if expression.is_nonnegative or sign_of_term(expression) in (0, 1):
        return True
    for watched, s in signs:
        quotient = sp.cancel(expression / (s * watched))
        if quotient.is_nonnegative:
            return True
    return False
