"""How a map of several inputs depends on each of them with the others fixed: the value, the gate."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symact.errors import Undecided
from symact.properties import limits, monotonicity
from symact.properties.range_ import verdict as range_of
from symact.vector_valued.cells import cells
from symact.vector_valued.partials import partial_of
from symact.vector_valued.sections import section
from symact.vector_valued.shape import factors
from symact.vector_valued.subject import VectorSubject
from symact.verdict import Verdict


def verdict(subject: VectorSubject) -> Verdict:
    """For each output and input {"output", "input", "factor", "linear", "direction", "limits", "range", "partial"}.

    Of a product of functions of one input each, "factor" is this input's, and direction, limits and range are the
    factor's. Of another map they are None but for "direction", that of the map itself.
    """
    form = subject.form
    if len(form.components) < 2 or form.reductions:
        raise Undecided("the question is asked of maps with several inputs that work at each index alone")
    found: list[dict[str, Any]] = []
    methods: list[str] = []
    for q, output in enumerate(form.outputs):
        parts = factors(output, form.components)
        for k, u in enumerate(form.components):
            row: dict[str, Any] = {"output": q + 1, "input": str(u), "factor": None, "linear": None, "direction": None,
                                   "limits": None, "range": None,
                                   "partial": sp.sstr(partial_of(subject, q, k))}
            row |= _of_factor(parts[u], u) if parts is not None else _of_map(output, u)
            found.append(row)
        methods.append("a product of functions of one input each" if parts is not None else
                       "the signs of the partial derivatives wherever they exist, and the map is continuous")
    return Verdict({"inputs": found}, method="; ".join(dict.fromkeys(methods)))


def _of_factor(part: sp.Expr, u: sp.Symbol) -> dict[str, Any]:
    subject = section(part, u)
    return {"factor": sp.sstr(part), "linear": bool(sp.cancel(part / u).is_number),
            "direction": monotonicity.verdict(subject).value["kind"], "limits": limits.verdict(subject).value,
            "range": range_of(subject).value}


def _of_map(output: sp.Expr, u: sp.Symbol) -> dict[str, Any]:
    """Increasing or decreasing, if the slopes on all cells have one sign: a maximum and the like are continuous."""
    if output.has(sp.Piecewise, sp.sign, sp.Heaviside):
        raise Undecided("whether the map jumps is not decided")
    slopes = [sp.diff(cell.expression, u) for cell in cells(output)]
    for name, fits in (("increasing", [s.is_nonnegative for s in slopes]),
                       ("decreasing", [s.is_nonpositive for s in slopes])):
        if all(fits):
            return {"linear": False, "direction": name}
    return {"linear": False, "direction": None}
