"""The Jacobian for any n: its entries, its symmetry, and what its rows and columns sum to."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symact.errors import Undecided
from symact.signs import sign
from symact.vector_valued.by_outputs import entry
from symact.vector_valued.cells import vanishes
from symact.vector_valued.exact_rows import jacobian_at
from symact.vector_valued.properties.samples import rows, told
from symact.vector_valued.properties.shifts import gain_of
from symact.vector_valued.subject import VectorSubject
from symact.verdict import Verdict


def verdict(subject: VectorSubject) -> Verdict:
    """{"entries", "symmetric", "row_sums", "column_sums", "semidefinite"}.

    "entries" has for each output and input {"output", "input", "text": dy_i/dx_j as SymPy text, "in_outputs"}. The rest
    is told of maps with one input and one output: "row_sums" and "column_sums" the numbers that all rows or columns sum
    to, or None; "semidefinite" "positive", "negative", "no", or None where it is not decided.
    """
    form = subject.form
    entries = [{"output": q + 1, "input": str(u), "text": sp.sstr(found.formula), "in_outputs": found.in_outputs}
               for q in range(len(form.outputs)) for k, u in enumerate(form.components)
               for found in [entry(subject, q, k)]]
    value: dict[str, Any] = {"entries": entries, "symmetric": None, "row_sums": None, "column_sums": None,
                             "semidefinite": None}
    if not form.reductions:
        return Verdict(value, method="a component depends on components at its own index only: every block is diagonal")
    if len(form.components) != 1 or len(form.outputs) != 1:
        return Verdict(value, method="the definition is differentiated, and each reduction through its terms")
    symmetric, how = symmetry(subject)
    columns = sp.S.Zero if subject.row_sums[0] is not None else None
    definite, why = _semidefinite(subject, symmetric)
    value |= {"symmetric": symmetric, "row_sums": gain_of(subject, 0), "column_sums": columns, "semidefinite": definite}
    return Verdict(value, method="; ".join(filter(None, ["the definition is differentiated", how, why])))


def symmetry(subject: VectorSubject) -> tuple[bool, str]:
    """Whether the Jacobian is symmetric, with the reason; raises Undecided."""
    u = subject.component
    other = sp.Symbol(f"{u.name}_j", real=True)
    swapped = {u: other, other: u}
    product = sum((a * b.xreplace({u: other}) for a, b in subject.jacobian.products[0][0]), sp.S.Zero)
    if vanishes(product - product.xreplace(swapped)):
        return True, "exchanging i and j does not change it"
    for row in rows(subject.form):
        try:
            matrix = jacobian_at(subject.form, row)
        except Undecided:
            continue
        if sign(matrix[0, 1] - matrix[1, 0]) in (1, -1):
            return False, f"it is not symmetric at {told(subject.form, row)}"
    raise Undecided("whether the Jacobian is symmetric is not decided")


def _semidefinite(subject: VectorSubject, symmetric: bool) -> tuple[str | None, str]:
    weights = subject.weights
    if weights is not None and weights.sign is not None:
        name = "positive" if weights.sign > 0 else "negative"
        least = "least" if weights.sign > 0 else "most"
        return name, f"v^T J v is a variance times the sum of the weights, at {least} 0"
    return (None, "") if symmetric else ("no", "")
