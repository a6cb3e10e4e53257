"""What each property's value says, in words and formulas."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from symact_codegen.presentation import gradients, statistics, structure
from symact_codegen.presentation.inline import Formula, Line, joined
from symact_codegen.presentation.numbers import UNDECIDED, is_irrational, number, number_in_full
from symact_codegen.presentation.phrases import (
    both_ends,
    equation,
    interval,
    jumps,
    listed,
    open_interval,
    operations,
    smoothness,
    words,
    yes_no,
)


def describe(name: str, value: Any, properties: Mapping[str, Any] | None = None) -> Line:
    """A property's value as a line; a value that is not decided says so.

    Of a function that jumps, the range is only known to lie within an interval; `properties` tells of jumps.
    """
    if value is None:
        return ("undecided",)
    if name == "range":
        return _range(value, jumps(properties or {}))
    if name in _DESCRIPTIONS:
        return _DESCRIPTIONS[name](value)
    return _anything(value)


def _asymptote(value: Mapping[str, Any] | None) -> Line:
    if value is None:
        return ("none",)
    slope, offset = number(value["slope"]), number(value["offset"])
    if UNDECIDED in (slope, offset):
        return ("undecided",)
    if slope.plain == "0":
        return (Formula(f"y = {offset.plain}", f"y = {offset.latex}"),)
    minus = slope.plain == "-1"
    factor = Formula("", "") if slope.plain in ("1", "-1") else Formula(f"{slope.plain}*", f"{slope.latex} ")
    line = Formula(f"y = {'-' * minus}{factor.plain}x", f"y = {'-' * minus}{factor.latex}x")
    if offset.plain == "0":
        return (line,)
    sign = "-" if offset.plain.startswith("-") else "+"
    rest = Formula(offset.plain.removeprefix("-"), offset.latex.removeprefix("-"))
    return (Formula(f"{line.plain} {sign} {rest.plain}", f"{line.latex} {sign} {rest.latex}"),)


def _derivative(value: Mapping[str, Any]) -> Line:
    parts: list[Line] = [
        (
            "at ",
            equation("x", point["x"]),
            ": ",
            number(point["left"]),
            " from the left, ",
            number(point["right"]),
            " from the right; kernels return ",
            number(point["value"]),
        )
        for point in value["breakpoints"]
    ]
    return joined(parts, "; ") or ("no breakpoints",)


def _monotonicity(value: Mapping[str, Any]) -> Line:
    kind = value["kind"]
    if kind is None:
        return ("undecided",)
    if kind != "none":
        return (words(kind),)
    parts = [
        (f"{words(part['direction'])} on ", open_interval(part)) for part in (value["intervals"] or [])[:6]
    ]
    more: list[Line] = [("...",)] if len(value["intervals"] or []) > 6 else []
    return joined([("not monotone",), *parts, *more], ", ")


def _extrema(value: Sequence[Mapping[str, Any]]) -> Line:
    parts = [
        (f"{e['scope']} {e['kind']} ", number(e["value"]), " at ", equation("x", e["x"])) for e in value[:6]
    ]
    more: list[Line] = [("...",)] if len(value) > 6 else []
    return joined([*parts, *more], "; ") or ("none",)


def _range(value: Mapping[str, Any], gaps: bool) -> Line:
    parts: list[Line] = [(interval(value, gaps),)]
    parts += [
        (f"{end} ", *number_in_full(value[end]))
        for end in ("infimum", "supremum")
        if is_irrational(value[end])
    ]
    if value["bounded"] is not None:
        parts.append(("bounded" if value["bounded"] else "unbounded",))
    return joined(parts, "; ")


def _convexity(value: Mapping[str, Any]) -> Line:
    kind = value["kind"]
    if kind is None:
        return ("undecided",)
    head = "neither convex nor concave" if kind == "neither" else words(kind)
    points = value["inflections"] or []
    if not points:
        return (head,)
    shown = listed(points[:6])
    return (
        head,
        f"; inflection{'s' if len(points) > 1 else ''} at ",
        *shown,
        *([", ..."] * (len(points) > 6)),
    )


def _sides(value: Mapping[str, Any]) -> Line:
    left, right = value["left"], value["right"]
    if left == right:
        return (number(left),)
    return (number(left), " from the left, ", number(right), " from the right")


def _cost(value: Mapping[str, Any]) -> Line:
    parts: list[Line] = []
    for key, name in (("value", Formula("f", "f")), ("derivative", Formula("f'", "f'"))):
        parts.append((name, f": {operations(value[key])}"))
    if value.get("derivative_given_value"):
        parts.append(
            (
                Formula("f'", "f'"),
                " from ",
                Formula("f", "f"),
                f": {operations(value['derivative_given_value'])}",
            )
        )
    return joined(parts, "; ")


def _anything(value: Any) -> Line:
    """A property of which nothing more is known here: its parts by name."""
    if isinstance(value, bool):
        return (yes_no(value),)
    if isinstance(value, Mapping) and set(value) != {"exact", "enclosure"}:
        return joined([(f"{words(str(key))} ", *_anything(item)) for key, item in value.items()], "; ")
    if isinstance(value, list):
        return joined([_anything(item) for item in value], ", ") or ("none",)
    if value is None or isinstance(value, Mapping):
        return number_in_full(value)
    if value in ("oo", "-oo"):
        return (number(value),)
    return (words(value),) if isinstance(value, str) else (json.dumps(value),)


_DESCRIPTIONS: dict[str, Callable[[Any], Line]] = {
    "limits": both_ends(number_in_full),
    "asymptotes": both_ends(_asymptote),
    "continuity_class": smoothness,
    "derivative": _derivative,
    "monotonicity": _monotonicity,
    "extrema": _extrema,
    "convexity": _convexity,
    "symmetry": lambda v: (words(v),),
    "value_at_zero": number_in_full,
    "derivative_at_zero": _sides,
    "lipschitz": number_in_full,
    "nonlinear": lambda v: (yes_no(v),),
    "cost": _cost,
    **statistics.DESCRIPTIONS,
    **gradients.DESCRIPTIONS,
    **structure.DESCRIPTIONS,
}
