"""The properties by name and in groups, in the order in which a reader asks for them."""

from __future__ import annotations

from collections.abc import Iterable

GROUPS: dict[str, dict[str, str]] = {
    "Shape": {
        "monotonicity": "Monotonicity",
        "extrema": "Extrema",
        "range": "Range",
        "convexity": "Convexity",
        "symmetry": "Symmetry",
        "continuity_class": "Continuity",
        "derivative": "One-sided derivatives",
        "invertible": "Invertible",
    },
    "Growth and gradient": {
        "limits": "Limits",
        "asymptotes": "Asymptotes",
        "lipschitz": "Lipschitz constant",
        "gradient": "Gradient size",
        "saturation": "Saturation",
        "dying": "Dying",
    },
    "At zero": {
        "value_at_zero": "Value at 0",
        "derivative_at_zero": "Derivative at 0",
        "zero_centred": "Zero-centred",
        "near_identity": "Near the identity",
    },
    "Statistics for a standard normal input": {
        "gaussian": "Gaussian moments",
        "sparsity": "Sparsity",
        "self_normalising": "Self-normalising",
    },
    "Structure": {
        "nonlinear": "Nonlinear",
        "universal": "Universal approximation",
        "homogeneous": "Homogeneous",
        "self_gated": "Self-gated",
        "biological": "Biological traits",
    },
    "For all parameter values": {
        "parameter_dependence": "Parameters",
    },
    "Cost": {
        "cost": "Operations",
        "derivative_from_output": "Derivative from the output",
    },
}
"""Headings, and under each the ids of its properties with their labels."""
OTHER = "Other"
_LABELS = {name: label for group in GROUPS.values() for name, label in group.items()}


def label(name: str) -> str:
    """The name of a property; of an unknown one its id in words."""
    return _LABELS.get(name, name.replace("_", " ").capitalize())


def grouped(names: Iterable[str]) -> list[tuple[str, list[str]]]:
    """The properties given by group, without empty groups; unknown ones stand last."""
    given = list(names)
    found = [(heading, [name for name in group if name in given]) for heading, group in GROUPS.items()]
    found.append((OTHER, [name for name in given if name not in _LABELS]))
    return [(heading, members) for heading, members in found if members]
