"""Infimum, supremum and Lipschitz constant as expressions in the parameters."""

from __future__ import annotations

import sympy as sp

from symact.activation import x
from symact.certify.enclosure import NotEnclosable
from symact.errors import Undecided
from symact.parametric.decomposition import factored, with_constant
from symact.parametric.direction import monotone
from symact.parametric.ends import end_limits
from symact.parametric.extent import extent
from symact.parametric.family import Family
from symact.parametric.scaling import Plan, plans
from symact.parametric.smoothness import continuous
from symact.parametric.statement import Statement
from symact.pieces import Piece
from symact.signs import is_zero


def range_statements(family: Family) -> list[Statement]:
    """Where f is monotone, its infimum and supremum are its limits."""
    found: list[Statement] = []
    for direction in (1, -1):
        if direction < 0 and any(s.condition is sp.true for s in found):
            break  # always increasing
        monotone_if = monotone(family, direction)
        if monotone_if is sp.false:
            continue
        for side, name in (("left", "infimum"), ("right", "supremum"))[::direction]:
            for condition, value in end_limits(family, side):
                both = family.parameters.conjunction([monotone_if, condition])
                if both is not sp.false:
                    kind = name if direction > 0 else {"infimum": "supremum", "supremum": "infimum"}[name]
                    found.append(Statement("range", f"{kind} {sp.sstr(value)}", both, "if", value))
    return found


def lipschitz_statements(family: Family) -> list[Statement]:
    """sup |f'| over the pieces, where f is continuous.

    With f' = u_1 + u_2 m(t) on a piece, |f'| is greatest at a bound of m.
    """
    smooth = continuous(family)
    if smooth is sp.false:
        return []
    candidates: list[sp.Expr] = []
    for piece in family.derivative(1):
        candidates += _extremes(family, piece)
    constant = sp.Max(*(_absolute(family, c) for c in dict.fromkeys(candidates)))
    return [Statement("lipschitz", f"Lipschitz constant {sp.sstr(constant)}", smooth, "if", constant)]


def _absolute(family: Family, value: sp.Expr) -> sp.Expr:
    known = family.parameters.sign(value)
    return sp.Abs(value) if known is None else value * known


def _extremes(family: Family, piece: Piece) -> list[sp.Expr]:
    """Expressions in the parameters of which the greatest absolute value is sup |f'| on the piece."""
    if not piece.expression.has(x):
        return [piece.expression]
    reason: Exception = Undecided("no substitution takes the parameters out")
    for plan in plans(piece.expression, x, piece, family.parameters, merged=True):
        try:
            return _by_plan(plan, family, piece)
        except (Undecided, NotEnclosable, sp.PolynomialError) as found:
            reason = found
    raise Undecided(str(reason))


def _by_plan(plan: Plan, family: Family, piece: Piece) -> list[sp.Expr]:
    if len(plan.cases) != 1:
        raise Undecided("the slope's bounds depend on the sign of a parameter")
    map_ = plan.cases[0].substitution
    terms = factored(map_(piece.expression, x)).as_sum()
    if len(terms.functions) == 1:
        bounds = extent(terms.functions[0], map_.low, map_.high)
        found = [_times(family, terms.coefficients[0], b) for b in (bounds.infimum, bounds.supremum)]
    else:
        terms = with_constant(terms)
        if len(terms.functions) != 2:
            raise Undecided("the slope is a sum of more than two products")
        bounds = extent(terms.functions[1], map_.low, map_.high)
        offset, rate = terms.coefficients
        found = [offset + _times(family, rate, b) for b in (bounds.infimum, bounds.supremum)]
        if bounds.supremum.is_finite and is_zero(bounds.infimum + bounds.supremum):
            together = sp.Abs(sp.factor(offset)) + sp.Abs(sp.factor(rate)) * bounds.supremum
            found = min(found, [together], key=lambda es: sum(sp.count_ops(sp.expand(e)) for e in es))
    found = [sp.factor(sp.cancel(e)) if e.is_finite is not False else e for e in found]
    for special in plan.special:  # the slope is then constant; the formula has to give it
        there = sp.expand(piece.expression.subs(special.symbol, special.value))
        if there.has(x) or any(sp.expand(abs(e.subs(special.symbol, special.value)) - abs(there)) for e in found):
            raise Undecided("the slope's bounds have no common formula")
    return found


def _times(family: Family, coefficient: sp.Expr, bound: sp.Expr) -> sp.Expr:
    """The product; with an infinite bound the coefficient has to be of one sign other than 0."""
    if bound.is_infinite:
        known = family.parameters.sign(coefficient)
        if not known:
            raise Undecided("whether the slope is bounded depends on the parameters")
        return known * bound
    return coefficient * bound
