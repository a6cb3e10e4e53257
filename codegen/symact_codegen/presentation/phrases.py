"""Phrases that reports and tables share: intervals, smoothness, points, operation counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from symact_codegen.presentation.inline import Formula, Line, joined
from symact_codegen.presentation.numbers import UNDECIDED, number, number_in_full, rounded

_COUNTED = (
    ("add", "additions"),
    ("mul", "multiplications"),
    ("div", "divisions"),
    ("compare", "comparisons"),
    ("sqrt", "square roots"),
    ("transcendental", "transcendental functions"),
)


def jumps(properties: Mapping[str, Any]) -> bool:
    """Whether the function is not known to be continuous, so that its range may have gaps."""
    found = (properties.get("continuity_class") or {}).get("value") or {}
    return found.get("class") in (None, -1)


def interval(value: Mapping[str, Any], gaps: bool = False) -> Formula:
    """A range as an interval, with square brackets where the end is attained; with `gaps`, it is within."""
    low, high = number(value["infimum"]), number(value["supremum"])
    if UNDECIDED in (low, high):
        return UNDECIDED
    if value["infimum"] == value["supremum"] and value["infimum_attained"]:
        return Formula(f"{{{low.plain}}}", rf"\left\{{{low.latex}\right\}}")
    if None in (value["infimum_attained"], value["supremum_attained"]):
        # neither bracket would be honest
        return Formula(f"{low.plain} to {high.plain}", rf"{low.latex} \text{{ to }} {high.latex}")
    left = "[" if value["infimum_attained"] else "("
    right = "]" if value["supremum_attained"] else ")"
    return Formula(
        f"{'within ' * gaps}{left}{low.plain}, {high.plain}{right}",
        f"{(chr(92) + 'subseteq ') * gaps}{left}{low.latex}, {high.latex}{right}",
    )


def smoothness(value: Mapping[str, Any]) -> Line:
    """The continuity class and the points that limit it: C^0, kink at 0."""
    order = value["class"]
    if order is None:
        return ("undecided",)
    if order == -1:
        head: Line = ("discontinuous",)
    else:
        sign = "oo" if order == "oo" else str(order)
        head = (Formula(f"C^{sign}", f"C^{{{sign.replace('oo', chr(92) + 'infty')}}}"),)
    parts = [head]
    for what, key in (("jump", "jumps"), ("kink", "kinks")):
        if points := value.get(key):
            parts.append((f"{what}{'s' if len(points) > 1 else ''} at ", *listed(points)))
    return joined(parts, ", ")


def words(value: str) -> str:
    """A word of the contract as a reader writes it: strictly_increasing, strictly increasing."""
    return value.replace("_", " ")


def yes_no(value: bool | None) -> str:
    """A truth value in words."""
    return "undecided" if value is None else "yes" if value else "no"


def listed(values: Sequence[Any]) -> Line:
    """Numbers one after the other."""
    return joined([(number(v),) for v in values], ", ")


def end_of_line(side: str) -> Formula:
    """The left or right end of the line."""
    return Formula("-oo", r"-\infty") if side == "left" else Formula("oo", r"\infty")


def both_ends(show: Callable[[Any], Line]) -> Callable[[Mapping[str, Any]], Line]:
    """A description of {"left", "right"}: what is shown of each, at which end of the line."""

    def described(value: Mapping[str, Any]) -> Line:
        return joined([(*show(value[side]), " at ", end_of_line(side)) for side in ("left", "right")], "; ")

    return described


def equation(name: str, value: Any) -> Formula:
    """A name with its value."""
    shown = number(value)
    return Formula(f"{name} = {shown.plain}", f"{name} = {shown.latex}")


def open_interval(part: Mapping[str, Any]) -> Formula:
    """The interval (low, high)."""
    low, high = number(part["low"]), number(part["high"])
    return Formula(f"({low.plain}, {high.plain})", f"({low.latex}, {high.latex})")


def on_intervals(parts: Sequence[Mapping[str, Any]], most: int = 4) -> Line:
    """ "on (a, b) and (c, d)"; of many intervals only the first."""
    shown = joined([(open_interval(part),) for part in parts[:most]], ", " if len(parts) > 2 else " and ")
    return ("on ", *shown, *([", ..."] * (len(parts) > most)))


def named_in_full(name: Formula, value: Any) -> Line:
    """A name with its value, exact and in decimals: E f(Z) = 1/2; with no value, that it is undecided."""
    if value is None:
        return (name, " undecided")
    shown = number_in_full(value)
    if len(shown) == 1 and isinstance(shown[0], Formula):
        about = shown[0].plain.startswith(("~", "in "))
        equals = Formula(" ", " ") if about else Formula(" = ", " = ")
        return (Formula(name.plain + equals.plain + shown[0].plain, name.latex + equals.latex + shown[0].latex),)
    return (name, " = ", *shown)


def percent(value: Any) -> Line:
    """A probability as a percentage of three digits."""
    if not isinstance(value, Mapping):
        return (number(value),)
    low, high = (str(Decimal(end).scaleb(2)) for end in value["enclosure"])
    shown = rounded({"exact": None, "enclosure": [low, high]}, 3)
    return (Formula(f"{shown.plain} %", rf"{shown.latex}\,\%"),)


def answers(value: Mapping[str, Any], questions: Mapping[str, str]) -> Line:
    """Several yes-or-no questions with their answers: sparse: yes; bounded: no."""
    return joined([(f"{question}: {yes_no(value[key])}",) for key, question in questions.items()], "; ")


def operations(counts: Mapping[str, int] | None) -> str:
    """Operation counts in words, without those that are 0."""
    if counts is None:
        return "undecided"
    said = [
        f"{counts[key]} {name.replace('functions', 'function').removesuffix('s') if counts[key] == 1 else name}"
        for key, name in _COUNTED
        if counts.get(key)
    ]
    return ", ".join(said) or "none"
