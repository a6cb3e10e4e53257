"""One module per property: from the pieces of an activation to a Verdict."""

from __future__ import annotations

from collections.abc import Callable

from symact.properties import (
    asymptotes,
    continuity,
    convexity,
    cost,
    derivative,
    extrema,
    limits,
    lipschitz,
    monotonicity,
    nonlinear,
    range_,
    saturation,
    symmetry,
    values_at_zero,
    zero_centred,
)
from symact.subject import Subject
from symact.verdict import Verdict

PROPERTIES: dict[str, Callable[[Subject], Verdict]] = {
    "limits": limits.verdict,
    "asymptotes": asymptotes.verdict,
    "continuity_class": continuity.verdict,
    "derivative": derivative.verdict,
    "monotonicity": monotonicity.verdict,
    "extrema": extrema.verdict,
    "range": range_.verdict,
    "convexity": convexity.verdict,
    "symmetry": symmetry.verdict,
    "value_at_zero": values_at_zero.value,
    "derivative_at_zero": values_at_zero.derivative,
    "lipschitz": lipschitz.verdict,
    "saturation": saturation.verdict,
    "zero_centred": zero_centred.verdict,
    "dying": saturation.dying,
    "nonlinear": nonlinear.verdict,
    "cost": cost.verdict,
}
"""The properties in the order of a report."""
