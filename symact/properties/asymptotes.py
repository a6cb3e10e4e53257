"""Slope and offset of the lines that the function approaches at -oo and oo."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symact.activation import x
from symact.limits import NO_LIMIT, Direction, limit
from symact.properties.explain import in_words
from symact.reals import Real
from symact.subject import Subject
from symact.verdict import Verdict


def verdict(subject: Subject) -> Verdict:
    """{"left", "right"}: {"slope", "offset"} of f(x) - slope x - offset -> 0, or None where there is no such line."""
    left = _asymptote(subject.f.expressions[0], -sp.oo, "right")
    right = _asymptote(subject.f.expressions[-1], sp.oo, "left")
    return Verdict({"left": left, "right": right}, method=f"{_told(left, '-oo')}; {_told(right, 'oo')}")


def _told(line: dict[str, Any] | None, end: str) -> str:
    """The two limits that make a line an asymptote."""
    if line is None:
        return f"no line at {end}, since f(x)/x or then f(x) - slope*x has no finite limit"
    slope, offset = in_words(line["slope"]), in_words(line["offset"])
    rest = {"0": "f(x)", "1": "f(x) - x", "-1": "f(x) + x"}.get(slope, f"f(x) - {_factor(slope)}*x")
    return f"f(x)/x -> {slope} and {rest} -> {offset} at {end}"


def _factor(text: str) -> str:
    """A number in words as a factor: in brackets unless it is one positive term."""
    return text if text.replace(".", "").replace("/", "").isdigit() else f"({text})"


def _asymptote(expression: sp.Expr, end: sp.Expr, side: Direction) -> dict[str, Any] | None:
    slope = limit(sp.expand(expression / x), x, end, side)
    if slope is NO_LIMIT or not slope.is_finite:
        return None
    offset = limit(sp.expand(expression - slope * x), x, end, side)
    if offset is NO_LIMIT or not offset.is_finite:
        return None
    return {"slope": Real(slope), "offset": Real(offset)}
