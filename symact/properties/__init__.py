"""One module per property: from the pieces of an activation to a Verdict."""

from __future__ import annotations

from collections.abc import Callable

from symact.properties import (
    asymptotes,
    biological,
    continuity,
    convexity,
    cost,
    derivative,
    derivative_from_output,
    extrema,
    gaussian,
    gradient,
    homogeneous,
    invertible,
    limits,
    lipschitz,
    monotonicity,
    near_identity,
    nonlinear,
    parameter_dependence,
    range_,
    saturation,
    self_gated,
    self_normalising,
    sparsity,
    symmetry,
    universal,
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
    "gaussian": gaussian.verdict,
    "dying": saturation.dying,
    "sparsity": sparsity.verdict,
    "near_identity": near_identity.verdict,
    "gradient": gradient.verdict,
    "invertible": invertible.verdict,
    "derivative_from_output": derivative_from_output.verdict,
    "self_gated": self_gated.verdict,
    "homogeneous": homogeneous.verdict,
    "nonlinear": nonlinear.verdict,
    "universal": universal.verdict,
    "biological": biological.verdict,
    "self_normalising": self_normalising.verdict,
    "parameter_dependence": parameter_dependence.verdict,
    "cost": cost.verdict,
}
"""The properties in the order of a report."""
