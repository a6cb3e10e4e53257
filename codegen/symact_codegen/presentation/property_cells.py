"""What stands in a table's cell of each property."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from symact_codegen.presentation.gradients import saturated_zone
from symact_codegen.presentation.inline import Cell, Formula, Line, split
from symact_codegen.presentation.numbers import number
from symact_codegen.presentation.phrases import operations, percent, words, yes_no
from symact_codegen.presentation.properties import describe


def limits(value: Mapping[str, Any]) -> Line:
    """Both limits."""
    return (number(value["left"]), ", ", number(value["right"]))


def monotone(value: Mapping[str, Any]) -> Line:
    """The direction of a monotone function."""
    kind = value["kind"]
    return ("undecided" if kind is None else "no" if kind == "none" else words(kind),)


def centred(value: Mapping[str, Any]) -> Cell:
    """In which senses the function is zero-centred."""
    names: dict[str, Line] = {
        "mixed_sign": ("both signs",),
        "zero_at_origin": (Formula("f(0) = 0", "f(0) = 0"),),
        "zero_mean": ("mean 0",),
    }
    lines: list[Line] = [
        line if value[key] else (*line, "?") for key, line in names.items() if value[key] is not False
    ]
    return tuple(lines) or (("no",),)


def saturation(value: Mapping[str, Any]) -> Line:
    """The kinds of saturation at the two ends."""
    left, right = (value[side] or "undecided" for side in ("left", "right"))
    return (left,) if left == right else (f"left {left}, right {right}",)


def convexity(value: Mapping[str, Any]) -> Line:
    """The kind of convexity."""
    return (words(value["kind"] or "undecided"),)


def cost(value: Mapping[str, Any]) -> Cell:
    """The operations of f and f'."""
    return (
        (Formula("f", "f"), f": {operations(value['value'])}"),
        (Formula("f'", "f'"), f": {operations(value['derivative'])}"),
    )


def zones(value: Mapping[str, Any]) -> Cell:
    """Where and how probably the derivative is small."""
    lines: list[Line] = [saturated_zone(zone) for zone in value.get("zones") or []]
    return tuple(lines) or (("undecided",),)


def parts_of(name: str) -> Callable[[Any], Cell]:
    """The parts of a property's sentence one under the other."""

    def show(value: Any) -> Cell:
        return split(describe(name, value), "; ")

    return show


def answer_to(key: str) -> Callable[[Mapping[str, Any]], Line]:
    """Yes or no, from the part of that name."""
    return lambda value: (yes_no(value[key]),)


def zeros(value: Mapping[str, Any]) -> Line:
    """The probability of an output 0."""
    return ("undecided",) if value["probability"] is None else percent(value["probability"])


def sizes(value: Mapping[str, Any]) -> Line:
    """The range of the size of the derivative."""
    low, high = number(value["infimum"]), number(value["supremum"])
    return (Formula(f"{low.plain} to {high.plain}", rf"{low.latex} \text{{ to }} {high.latex}"),)
