"""f' as a function of the output: a backward pass that keeps y = f(x) needs no x."""

from __future__ import annotations

from symact.activation import Activation, x
from symact.errors import SymactError, Undecided
from symact.properties.derivative_from_output import slope_from_output
from symact.properties.inverse_candidates import Y
from symact.subject import Subject
from symact.time_limit import within

SECONDS = 60.0
"""How long it may take to find the function."""


def derivative_from_output(activation: Activation) -> Activation | None:
    """The function h with f'(x) = h(f(x)), at the parameters' values; None where there is none or it is not found.

    It is given as a function of x, which stands for the value of f; outside the range of f it has no meaning. Where f
    has a kink and takes the same value elsewhere, h has the slope from there.
    """
    try:
        pieces = within(SECONDS, f"f' of {activation.name} from its value",
                        lambda: slope_from_output(Subject(activation)))
    except (SymactError, Undecided):
        return None
    if pieces is None:
        return None
    return Activation(f"{activation.name}_from_output", pieces.as_expression().xreplace({Y: x}))
