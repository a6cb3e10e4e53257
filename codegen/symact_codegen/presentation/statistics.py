"""What is said of a standard normal input, and of the values around 0."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from symact_codegen.presentation.inline import Formula, Line, joined
from symact_codegen.presentation.numbers import number
from symact_codegen.presentation.phrases import (
    end_of_line,
    named_in_full,
    on_intervals,
    percent,
    yes_no,
)

_MEAN = Formula("E f(Z)", r"\operatorname{E} f(Z)")
_MOMENTS = {
    "mean": _MEAN,
    "second_moment": Formula("E f(Z)^2", r"\operatorname{E} f(Z)^2"),
    "derivative_second_moment": Formula("E f'(Z)^2", r"\operatorname{E} f'(Z)^2"),
    "gain": Formula("1/sqrt(E f(Z)^2)", r"1/\sqrt{\operatorname{E} f(Z)^2}"),
}
_VARIANCE = Formula("Var f(Z)", r"\operatorname{Var} f(Z)")
_RADIUS = Formula("rho", r"\rho")
_FIXED = Formula("(0, 1)", "(0, 1)")
_CONDITIONS = {
    "both_signs": "takes both signs",
    "saturates": "saturates",
    "slope_above_one": "has a slope above 1",
    "continuous": "is continuous",
}
_CENTRED: dict[str, tuple[Line, Line]] = {
    "mixed_sign": (("takes both signs",), ("has one sign",)),
    "zero_at_origin": ((Formula("f(0) = 0", "f(0) = 0"),), (Formula("f(0) != 0", r"f(0) \ne 0"),)),
    "zero_mean": (
        (Formula("E f(Z) = 0", r"\operatorname{E} f(Z) = 0"),),
        (Formula("E f(Z) != 0", r"\operatorname{E} f(Z) \ne 0"),),
    ),
}


def _zero_centred(value: Mapping[str, Any]) -> Line:
    return joined(
        [
            ("undecided whether ", *yes) if value[key] is None else (yes if value[key] else no)
            for key, (yes, no) in _CENTRED.items()
        ],
        "; ",
    )


def _gaussian(value: Mapping[str, Any]) -> Line:
    moments = [named_in_full(_MOMENTS[key], value[key]) for key in _MOMENTS if key != "gain"]
    if value["gain"] is None:
        return joined(moments, "; ")
    return joined([*moments, ("gain ", *named_in_full(_MOMENTS["gain"], value["gain"]))], "; ")


def _sparsity(value: Mapping[str, Any]) -> Line:
    probability = value["probability"]
    event = Formula("f(Z) = 0", "f(Z) = 0")
    if probability is None:
        return ("undecided",)
    if not value["intervals"]:
        return (event, " with probability ", *percent(probability))
    zero = Formula("f = 0", "f = 0")
    return (event, " with probability ", *percent(probability), "; ", zero, " ", *on_intervals(value["intervals"]))


def _near_identity(value: Mapping[str, Any]) -> Line:
    parts: list[Line] = [(yes_no(value["near_identity"]),), contact(value)]
    ends = value["at_infinity"] or {}
    if near := [end_of_line(side) for side in ("left", "right") if ends.get(side)]:
        parts.append((Formula("f(x)/x -> 1", r"f(x)/x \to 1"), " at ", *joined([(end,) for end in near], " and ")))
    if value["intervals"]:
        parts.append((Formula("f(x) = x", "f(x) = x"), " ", *on_intervals(value["intervals"])))
    return joined(parts, "; ")


def contact(value: Mapping[str, Any]) -> Line:
    """How closely the function follows the identity at 0."""
    order = value["order"]
    if order is None:
        return ("the order of contact is undecided",)
    if order == 0:
        return (Formula("f(0) != 0", r"f(0) \ne 0"),)
    if order == "oo":
        return (Formula("f(x) - x = O(x^n)", "f(x) - x = O(x^n)"), " at 0 for every ", Formula("n", "n"))
    power = "x" if order == 1 else f"x^{order}"
    latex = "x" if order == 1 else f"x^{{{order}}}"
    return (Formula(f"f(x) - x = O({power})", f"f(x) - x = O({latex})"), " at 0")


def _self_normalising(value: Mapping[str, Any]) -> Line:
    parts: list[Line] = [(yes_no(value["self_normalising"]),)]
    parts += [named_in_full(_MEAN, value["mean"]), named_in_full(_VARIANCE, value["variance"])]
    if value["spectral_radius"] is not None:
        radius = number(value["spectral_radius"])
        parts.append(("spectral radius at the fixed point ", _FIXED, ": ", radius))
    met = value["conditions"]
    if met:
        said = [f"{words}: {yes_no(met[key])}" for key, words in _CONDITIONS.items()]
        parts.append((", ".join(said),))
    return joined(parts, "; ")


DESCRIPTIONS: dict[str, Callable[[Any], Line]] = {
    "zero_centred": _zero_centred,
    "gaussian": _gaussian,
    "sparsity": _sparsity,
    "near_identity": _near_identity,
    "self_normalising": _self_normalising,
}
"""Property ids with what is said of their values."""
