"""For which parameter values the function is increasing or decreasing."""

from __future__ import annotations

from functools import lru_cache

import sympy as sp
from sympy.logic.boolalg import Boolean

from symact.parametric.conditions import negation
from symact.parametric.family import Family
from symact.parametric.statement import Statement

_ID = "monotonicity"


def statements(family: Family) -> list[Statement]:
    """Increasing iff f' >= 0 on every piece and f steps down at no breakpoint; strictly iff f' vanishes on no piece."""
    found: list[Statement] = []
    moving = _nowhere_constant(family)
    for name, direction in (("increasing", 1), ("decreasing", -1)):
        if direction < 0 and found and found[-1].condition is sp.true and moving is sp.true:
            break  # always strictly increasing
        condition = monotone(family, direction)
        strict = family.parameters.conjunction([condition, moving])
        if condition is not sp.false and not (condition is sp.true and strict is sp.true):
            found.append(Statement(_ID, name, condition))
        if strict is not sp.false:
            found.append(Statement(_ID, f"strictly {name}", strict))
    return found


@lru_cache(maxsize=100)
def monotone(family: Family, direction: int) -> Boolean:
    """When f is increasing (1) or decreasing (-1), not necessarily strictly."""
    conditions = []
    for step in family.steps():
        conditions.append(family.parameters.compared(direction * step, ">="))
        if conditions[-1] is sp.false:
            return sp.false
    for piece in family.derivative(1):
        conditions.append(family.question.nonnegative(piece, direction))
        if conditions[-1] is sp.false:
            return sp.false
    return family.parameters.conjunction(conditions)


def _nowhere_constant(family: Family) -> Boolean:
    return family.parameters.conjunction(negation(family.question.vanishing(p)) for p in family.derivative(1))
