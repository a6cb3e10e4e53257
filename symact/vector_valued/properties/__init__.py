"""One module per property of a map of rows: from its normal form to a Verdict. No name of an activation occurs."""

from __future__ import annotations

from collections.abc import Callable

from symact.vector_valued.properties import (
    constant_row,
    continuity,
    convexity,
    coupling,
    domain,
    homogeneous,
    idempotence,
    inputs,
    jacobian,
    lipschitz,
    masking,
    order,
    potential,
    range_,
    shifts,
    sparsity,
    totals,
)
from symact.vector_valued.subject import VectorSubject
from symact.verdict import Verdict

PROPERTIES: dict[str, Callable[[VectorSubject], Verdict]] = {
    "coupling": coupling.verdict,
    "domain": domain.verdict,
    "jacobian": jacobian.verdict,
    "potential": potential.verdict,
    "lipschitz": lipschitz.verdict,
    "continuity_class": continuity.verdict,
    "range": range_.verdict,
    "row_sum": totals.verdict,
    "order": order.verdict,
    "inputs": inputs.verdict,
    "convexity": convexity.verdict,
    "permutation": coupling.permutation,
    "shift": shifts.verdict,
    "homogeneous": homogeneous.verdict,
    "idempotent": idempotence.verdict,
    "masking": masking.verdict,
    "constant_row": constant_row.verdict,
    "sparsity": sparsity.verdict,
}
"""The properties in the order of a report."""


def properties_of(subject: VectorSubject) -> dict[str, Callable[[VectorSubject], Verdict]]:
    """The properties that can be asked of a map: of one input, of several, of components that depend on each other."""
    form = subject.form
    one, several, coupled = len(form.components) == 1, len(form.components) > 1, bool(form.reductions)
    plain = one and len(form.outputs) == 1
    asked = {"potential": plain and coupled, "row_sum": coupled, "masking": coupled, "constant_row": coupled,
             "order": one, "inputs": several and not coupled, "idempotent": plain}
    return {name: question for name, question in PROPERTIES.items() if asked.get(name, True)}
