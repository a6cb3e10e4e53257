"""Slope and offset of the lines that the function approaches at -oo and oo."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symact.activation import x
from symact.limits import NO_LIMIT, Direction, limit
from symact.reals import Real
from symact.subject import Subject
from symact.verdict import Verdict


def verdict(subject: Subject) -> Verdict:
    """{"left", "right"}: {"slope", "offset"} of f(x) - slope x - offset -> 0, or None where there is no such line."""
    left = _asymptote(subject.f.expressions[0], -sp.oo, "right")
    right = _asymptote(subject.f.expressions[-1], sp.oo, "left")
    return Verdict({"left": left, "right": right}, method="slope = lim f(x)/x, offset = lim f(x) - slope x")


def _asymptote(expression: sp.Expr, end: sp.Expr, side: Direction) -> dict[str, Any] | None:
    slope = limit(sp.expand(expression / x), x, end, side)
    if slope is NO_LIMIT or not slope.is_finite:
        return None
    offset = limit(sp.expand(expression - slope * x), x, end, side)
    if offset is NO_LIMIT or not offset.is_finite:
        return None
    return {"slope": Real(slope), "offset": Real(offset)}
