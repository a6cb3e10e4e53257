"""The vector-Jacobian product as a map of the result and its gradient, where the Jacobian is a function of the result.

Softmax's is y_i (delta_ij - y_j), so that its product is y_i (g_i - sum of g_j y_j): with the result at hand nothing
has to be computed from the components again.
"""

from __future__ import annotations

from symact.errors import SymactError, Undecided
from symact.vector_valued.by_outputs import entry, g, y
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.row_form import RowForm
from symact.vector_valued.subject import VectorSubject


def vjp_from_output_form(activation: VectorActivation) -> RowForm | None:
    """The product with the components y, the result, and g, its gradient; None where it is not found.

    There is none for several inputs or results, nor with learned parameters: their gradients need the components.
    """
    form = activation.form
    if len(form.components) != 1 or len(form.outputs) != 1 or form.totals or form.coefficients or not form.reductions:
        return None
    try:
        found = entry(VectorSubject(activation, symbolic=True))
    except (SymactError, Undecided):
        return None
    if not found.in_outputs:
        return None
    return VectorActivation(f"{activation.name}_from_output", (found.product,), (y, g), activation.parameters).form
