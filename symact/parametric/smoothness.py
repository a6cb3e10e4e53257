"""For which parameter values the function is continuous, and how often continuously differentiable."""

from __future__ import annotations

import sympy as sp
from sympy.logic.boolalg import Boolean

from symact.parametric.family import Family
from symact.parametric.statement import Statement
from symact.signs import is_zero

_HIGHEST_ORDER = 3
_ID = "continuity_class"


def statements(family: Family) -> list[Statement]:
    """From the jumps of f, f', f'', ... at the breakpoints, which are expressions in the parameters."""
    if not family.f.breakpoints:
        poles = family.defined is not sp.true and family.is_definition_exact
        claim = "has no pole" if poles else "infinitely differentiable"
        return [Statement(_ID, claim, sp.true)]
    chain = [continuous(family)]
    while chain[-1] is not sp.false and len(chain) <= _HIGHEST_ORDER:
        jumps = (family.parameters.compared(j, "==") for j in family.turns(len(chain)))
        chain.append(family.parameters.conjunction([chain[-1], *jumps]))
    found = []
    for order, condition in enumerate(chain):
        first = condition is not sp.true and (order == 0 or condition != chain[order - 1])
        last = order + 1 < len(chain) and condition != chain[order + 1]
        if condition is not sp.false and (first or last):
            found.append(Statement(_ID, f"C^{order}", condition))
    if _coincide(family, chain[-1]):
        found.append(Statement(_ID, "C^oo", chain[-1]))
    return found


def continuous(family: Family) -> Boolean:
    """When f has no jump."""
    return family.parameters.conjunction(family.parameters.compared(step, "==") for step in family.steps())


def _coincide(family: Family, condition: Boolean) -> bool:
    """Whether a condition `parameter = value` makes all pieces the same expression."""
    if not (isinstance(condition, sp.Eq) and isinstance(condition.lhs, sp.Symbol)):
        return False
    expressions = [e.subs(condition.lhs, condition.rhs) for e in family.f.expressions]
    return all(is_zero(e - expressions[0]) for e in expressions[1:])
