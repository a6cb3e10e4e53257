"""For which parameter values the function is convex, concave or affine."""

from __future__ import annotations

import sympy as sp
from sympy.logic.boolalg import Boolean

from symact.activation import x
from symact.parametric.family import Family
from symact.parametric.smoothness import continuous
from symact.parametric.statement import Statement

_ID = "convexity"


def statements(family: Family) -> list[Statement]:
    """Convex iff f is continuous, f'' >= 0 on every piece and the slope falls at no breakpoint.

    A continuous function with affine pieces is the maximum of them iff it is convex: each affine piece is then a
    supporting line of the whole; and a maximum of affine functions is convex. Likewise for the minimum.
    """
    found = []
    smooth = continuous(family)
    curved = {direction: _curved(family, direction, smooth) for direction in (1, -1)}
    broken = len(family.f.expressions) > 1 and all(sp.diff(e, x, 2) == 0 for e in family.f.expressions)
    for direction, name, extreme in ((1, "convex", "maximum"), (-1, "concave", "minimum")):
        if curved[direction] is not sp.false:
            found.append(Statement(_ID, name, curved[direction]))
            if broken:
                found.append(Statement(_ID, f"equals the {extreme} of its pieces", curved[direction]))
    affine = family.parameters.conjunction(curved.values())
    if affine is not sp.false:
        found.append(Statement("nonlinear", "affine", affine))
    return found


def _curved(family: Family, direction: int, smooth: Boolean) -> Boolean:
    """When f is convex (1) or concave (-1)."""
    if smooth is sp.false:
        return sp.false
    conditions = [smooth, *(family.parameters.compared(direction * turn, ">=") for turn in family.turns(1))]
    for piece in family.derivative(2):
        conditions.append(family.question.nonnegative(piece, direction))
        if conditions[-1] is sp.false:
            return sp.false
    return family.parameters.conjunction(conditions)
