"""Whether the results stand in the order of the components, so that the largest one stays the largest."""

from __future__ import annotations

import sympy as sp

from symact.errors import Undecided
from symact.vector_valued.sections import direction_of
from symact.vector_valued.shape import inner, separated
from symact.vector_valued.subject import VectorSubject
from symact.verdict import Verdict

_BY_KIND = {"strictly_increasing": "strictly_kept", "increasing": "kept", "strictly_decreasing": "strictly_reversed",
            "decreasing": "reversed", "constant": "constant", "none": "none"}
_REVERSED = {"strictly_kept": "strictly_reversed", "kept": "reversed", "strictly_reversed": "strictly_kept",
             "reversed": "kept"}


def verdict(subject: VectorSubject) -> Verdict:
    """For each output "strictly_kept", "kept" (ties may appear), "strictly_reversed", "reversed", "constant" or "none".

    All components of a row share the same reductions, so the order is that of F(u) with those held fixed.
    """
    found = [_of_output(subject, output) for output in subject.form.outputs]
    return Verdict({"outputs": [v for v, _ in found]}, method="; ".join(dict.fromkeys(m for _, m in found)))


def _of_output(subject: VectorSubject, output: sp.Expr) -> tuple[str, str]:
    u = subject.component
    shape = separated(output, u)
    if shape is not None and (shape.factor.is_positive or shape.factor.is_negative):
        found, rising = direction_of(shape.function, u), bool(shape.factor.is_positive)
        name = f"{shape.function}"
    else:
        through = inner(output, u)
        if through is None:
            raise Undecided("how a result depends on its own component, the rest held fixed, is not decided")
        found, rising = direction_of(through.function, through.variable), bool(through.slope > 0)
        name = f"{through.function}".replace(str(through.variable), "w")
        if found.value["kind"] == "none":
            raise Undecided("a result rises and falls with its own component, and the row may not reach where it falls")
    order = _BY_KIND[found.value["kind"]]
    return (order if rising else _REVERSED.get(order, order)), \
        f"with the numbers of the row held fixed a result goes as f = {name}: {found.method}"
