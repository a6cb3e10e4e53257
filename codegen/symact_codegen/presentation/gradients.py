"""What is said of the size of the derivative: saturation, dying units, shrinking and growing gradients."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from symact_codegen.presentation.inline import Formula, Line, joined
from symact_codegen.presentation.numbers import number, number_in_full, rounded
from symact_codegen.presentation.phrases import both_ends, on_intervals, percent, yes_no

_SIZE = Formula("abs(f')", r"\lvert f' \rvert")
_KINDS = {
    "shrinks": "every gradient shrinks",
    "preserves": "every gradient keeps its size",
    "grows": "no gradient shrinks",
    "neither": "some gradients shrink, others do not",
}
_ends = both_ends(lambda kind: (kind or "undecided",))


def _saturation(value: Mapping[str, Any]) -> Line:
    zones = [saturated_zone(zone) for zone in value.get("zones") or []]
    return joined([_ends(value), *zones], "; ")


def saturated_zone(zone: Mapping[str, Any]) -> Line:
    """Where the derivative is below a threshold, and how probable that is for a standard normal input."""
    threshold = rounded(zone["threshold"], 3) if isinstance(zone["threshold"], Mapping) else number(zone["threshold"])
    relation = Formula(f"{_SIZE.plain} < {threshold.plain}", f"{_SIZE.latex} < {threshold.latex}")
    if zone["intervals"] is None:
        return (relation, " undecided")
    if not zone["intervals"]:
        return (relation, " nowhere")
    again: Line = ()
    if zone.get("period") is not None:
        again = (" and again with period ", number(zone["period"]))
    return (relation, " ", *on_intervals(zone["intervals"]), *again, ", probability ", *percent(zone["measure"]))


def _dying(value: Mapping[str, Any]) -> Line:
    if not value["dying"] or not value["intervals"]:
        return (yes_no(value["dying"]),)
    return ("yes, ", Formula("f' = 0", "f' = 0"), " ", *on_intervals(value["intervals"]))


def _gradient(value: Mapping[str, Any]) -> Line:
    infimum, supremum = value["infimum"], value["supremum"]
    if infimum is not None and infimum == supremum:
        size: Line = (_SIZE, " is ", *number_in_full(infimum), " everywhere")
    else:
        size = (_SIZE, " from ", *number_in_full(infimum), " to ", *number_in_full(supremum))
    kind = value["kind"]
    return (_KINDS.get(kind, "undecided") if kind else "undecided", "; ", *size)


DESCRIPTIONS: dict[str, Callable[[Any], Line]] = {
    "saturation": _saturation,
    "dying": _dying,
    "gradient": _gradient,
}
"""Property ids with what is said of their values."""
