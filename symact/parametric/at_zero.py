"""The value and the slope at 0 as expressions in the parameters."""

from __future__ import annotations

import sympy as sp

from symact.activation import x
from symact.errors import Undecided
from symact.parametric.family import Family
from symact.parametric.statement import Statement
from symact.signs import is_zero


def statements(family: Family) -> list[Statement]:
    """f(0), and f'(0) or the two one-sided limits of f' at 0 where 0 is a breakpoint."""
    index, at_breakpoint = _place(family)
    slopes = [p.expression for p in family.derivative(1)]
    if not at_breakpoint:
        value, sides = family.f.expressions[index].subs(x, 0), {"f'(0)": slopes[index].subs(x, 0)}
    else:
        value = family.f.values[index]
        left, right = family.sides(1)[index]
        same = is_zero(right - left)
        sides = {"f'(0)": left} if same else {"f'(0-)": left, "f'(0+)": right}
    found = [Statement("value_at_zero", f"f(0) = {sp.sstr(_short(value))}", sp.true, "if", value)]
    return found + [Statement("derivative_at_zero", f"{name} = {sp.sstr(_short(slope))}", sp.true, "if", slope)
                    for name, slope in sides.items()]


def _place(family: Family) -> tuple[int, bool]:
    """The index of the piece that contains 0, or of the breakpoint 0."""
    for index, point in enumerate(family.f.breakpoints):
        found = family.parameters.sign(point)
        if found is None:
            raise Undecided(f"the sign of the breakpoint {point} depends on the parameters")
        if found >= 0:
            return index, found == 0
    return len(family.f.breakpoints), False


def _short(value: sp.Expr) -> sp.Expr:
    factored = sp.factor(value)
    return factored if sp.count_ops(factored) < sp.count_ops(value) else value
