"""What the components of the result sum to, and whether they are probabilities."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symact.signs import sign
from symact.vector_valued.properties.samples import known_outputs, rows, told
from symact.vector_valued.subject import VectorSubject
from symact.vector_valued.weights import common_sign
from symact.verdict import Verdict


def verdict(subject: VectorSubject) -> Verdict:
    """For each output {"sum": the number that its components always sum to or "varies", "probabilities": bool}."""
    values: list[dict[str, Any] | None] = []
    methods: list[str] = []
    for q, output in enumerate(subject.form.outputs):
        total = subject.row_sums[q]
        if total is None:
            where = _two_sums(subject, q)
            values.append(None if where is None else {"sum": "varies", "probabilities": False})
            methods.append("" if where is None else f"the sums differ at {where}")
            continue
        probabilities = bool(total == 1 and common_sign(output) == 1)
        values.append({"sum": total, "probabilities": probabilities})
        methods.append(_how(subject) + (", and no component is negative" if probabilities else ""))
    if None in values:
        return Verdict({"outputs": values}, "undecided", reason="no sum was found that the reductions give")
    return Verdict({"outputs": values}, method="; ".join(dict.fromkeys(methods)))


def _how(subject: VectorSubject) -> str:
    if any(r.kind == "solution" for r in subject.form.reductions):
        return "the sum of the results is the sum in the equation"
    return "the sum of the results is a multiple of the sum that divides them"


def _two_sums(subject: VectorSubject, output: int) -> str | None:
    found: list[tuple[sp.Expr, str]] = []
    for row in rows(subject.form):
        values = known_outputs(subject.form, row, output)
        if values is None:
            continue
        found.append((sp.Add(*values), told(subject.form, row)))
        if sign(found[-1][0] - found[0][0]) in (1, -1):
            return f"{found[0][1]} and {found[-1][1]}"
    return None
