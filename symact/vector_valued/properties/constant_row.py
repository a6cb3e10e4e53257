"""The result where all components are equal."""

from __future__ import annotations

import sympy as sp

from symact.errors import Undecided
from symact.vector_valued.indexed import n
from symact.vector_valued.subject import VectorSubject
from symact.verdict import Verdict

LEVEL = sp.Symbol("c", real=True)
"""The value of all components."""


def verdict(subject: VectorSubject) -> Verdict:
    """For each output {"value": SymPy text in c (the components) and n, "at_zero": the same for the row of zeros}."""
    values = []
    for q in range(len(subject.form.outputs)):
        found = on_constant_row(subject, subject.form.outputs[q]) if subject.row_sums[q] is None \
            else subject.row_sums[q] / n
        at_zero = found.xreplace({LEVEL: sp.S.Zero})
        if at_zero.has(sp.nan, sp.zoo):
            raise Undecided("the row of zeros has no result")
        values.append({"value": sp.sstr(found), "at_zero": sp.sstr(at_zero)})
    by_sum = all(total is not None for total in subject.row_sums)
    return Verdict({"outputs": values}, method="equal components have equal results, and their sum is known" if by_sum
                   else "all terms of a sum are equal" if subject.form.reductions else "put in")


def on_constant_row(subject: VectorSubject, expression: sp.Expr) -> sp.Expr:
    """An expression at any index of a row of equal components, as one in c and n."""
    at: dict[sp.Expr, sp.Expr] = dict.fromkeys(subject.form.components, LEVEL)
    for r in subject.form.reductions:
        if r.kind == "solution":
            raise Undecided("the equation is not solved for a row of equal components")
        body = r.body.xreplace(at)
        at[r.symbol] = n * body if r.kind == "sum" else body
    found = sp.powsimp(sp.expand(sp.expand_log(sp.cancel(expression.xreplace(at)))))
    return sp.cancel(found) if found.is_rational_function(n) else found
