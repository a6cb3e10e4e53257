"""The limits at -oo and oo as expressions in the parameters, with the conditions under which they hold."""

from __future__ import annotations

from functools import lru_cache

import sympy as sp
from sympy.logic.boolalg import Boolean

from symact.certify.enclosure import NotEnclosable
from symact.errors import Undecided
from symact.limits import NO_LIMIT, limit
from symact.parametric.conditions import Parameters
from symact.parametric.decomposition import Factored, Sum, factored
from symact.parametric.family import Family
from symact.parametric.scaling import Plan, plans, t
from symact.parametric.statement import Statement
from symact.pieces import Piece
from symact.trigonometric import is_trigonometric

Limits = list[tuple[Boolean, sp.Expr]]
_LONGEST = 6


def statements(family: Family) -> list[Statement]:
    """One statement for each value that a limit can have."""
    found = []
    for side, place in (("left", "-oo"), ("right", "oo")):
        limits = end_limits(family, side)
        for condition, value in limits:
            alone = all(_differ(family, value, other) for _, other in limits if other != value)
            found.append(Statement("limits", f"{side} limit at {place}: {sp.sstr(value)}", condition,
                                   "iff" if alone else "if", value))
    return found


def _differ(family: Family, value: sp.Expr, other: sp.Expr) -> bool:
    """Whether two limits differ for all parameter values, so that one excludes the other."""
    return value.is_infinite or other.is_infinite or family.parameters.sign(value - other) in (-1, 1)


@lru_cache(maxsize=100)
def end_limits(family: Family, side: str) -> Limits:
    """The possible limits at -oo ("left") or oo ("right") and when each holds; together they cover all cases."""
    piece = list(family.f)[0 if side == "left" else -1]
    return _of_piece(piece, side, family.question.x, family.parameters)


def _of_piece(piece: Piece, side: str, x: sp.Symbol, parameters: Parameters) -> Limits:
    if not piece.expression.has(x):
        return [(sp.true, piece.expression)]
    reason: Exception = Undecided("no substitution takes the parameters out")
    for plan in plans(piece.expression, x, piece, parameters, merged=False):
        try:
            return _by_plan(plan, piece, side, x, parameters)
        except (Undecided, NotEnclosable, sp.PolynomialError) as found:
            reason = found
    raise Undecided(str(reason))


def _by_plan(plan: Plan, piece: Piece, side: str, x: sp.Symbol, parameters: Parameters) -> Limits:
    if len(plan.special) > 1:
        raise Undecided("the limit has more cases than can be told in a line")
    found: Limits = []
    for case in plan.cases:
        map_ = case.substitution
        end = map_.high if (side == "right") != map_.flipped else map_.low
        for condition, value in _of_factored(factored(map_(piece.expression, x)), end, parameters):
            found.append((parameters.conjunction([case.condition, condition]), value))
    for special in plan.special:
        at = Piece(piece.low, piece.high, piece.expression.subs(special.symbol, special.value))
        for condition, value in _of_piece(at, side, x, parameters):
            found.append((parameters.conjunction([sp.Eq(special.symbol, special.value), condition]), value))
    values = dict.fromkeys(value for condition, value in found if condition is not sp.false)
    return [(parameters.disjunction(c for c, v in found if v == value), value) for value in values]


def _of_factored(function: Factored, end: sp.Expr, parameters: Parameters) -> Limits:
    """Divide by the dominant term of each denominator, then take the limit of a sum."""
    above = [(s, n) for s, n in function.mixed if n > 0]
    terms = Factored(function.coefficient, function.plain, tuple(above)).as_sum()
    for below, power in function.mixed:
        if power < 0:
            coefficient, dominant = _dominant(below, end, parameters)
            terms = terms.scaled(coefficient**power).over(dominant**-power)
    return _of_sum(terms, end, parameters, 0)


def _dominant(terms: Sum, end: sp.Expr, parameters: Parameters) -> tuple[sp.Expr, sp.Expr]:
    """The term beside which all the others vanish; raises Undecided if there is none of known sign."""
    for index, candidate in enumerate(terms.functions):
        others = [b for i, b in enumerate(terms.functions) if i != index]
        if parameters.sign(terms.coefficients[index]) and all(_limit(b / candidate, end) == 0 for b in others):
            return terms.coefficients[index], candidate
    raise Undecided("no term of a denominator dominates for all parameter values")


def _limit_of_term(function: sp.Expr, end: sp.Expr) -> sp.Expr:
    """The limit, or nan for a function that only stays bounded."""
    return sp.nan if is_trigonometric(function, t) else _limit(function, end)


def _limit(function: sp.Expr, end: sp.Expr) -> sp.Expr:
    found = limit(sp.expand(function) if function.is_rational_function(t) else function, t, end,
                  "left" if end == sp.oo else "right")
    if found is NO_LIMIT:
        raise Undecided(f"{function} has no limit at {end}")
    return found


def _of_sum(terms: Sum, end: sp.Expr, parameters: Parameters, depth: int) -> Limits:
    """If a term grows fastest, the sign of its coefficient decides, and where that is 0 the rest does."""
    if depth > _LONGEST:
        raise Undecided("too many terms of the same growth")
    limits = [_limit_of_term(b, end) for b in terms.functions]
    growing = [i for i, value in enumerate(limits) if value.is_infinite]
    if not growing:
        if sp.nan in limits:
            raise Undecided("a periodic part has no limit")
        value = sp.Add(*(u * v for u, v in zip(terms.coefficients, limits, strict=True)))
        return [(sp.true, sp.factor(sp.cancel(value)) if value.free_symbols else sp.simplify(value))]
    top = growing[0]
    for index in growing[1:]:
        if _limit(terms.functions[index] / terms.functions[top], end).is_infinite:
            top = index
    coefficients, functions = list(terms.coefficients), list(terms.functions)
    for index in growing:
        ratio = sp.S.Zero if index == top else _limit(functions[index] / functions[top], end)
        if ratio != 0:
            coefficients[top] += ratio * coefficients[index]
            functions[index] = functions[index] - ratio * functions[top]
    rest = [i for i in range(len(functions)) if i != top]
    if len(functions) > len(rest) and any(functions[i] != terms.functions[i] for i in rest):
        return _of_sum(Sum(tuple(coefficients), tuple(functions)), end, parameters, depth + 1)
    found = [(parameters.compared(side * coefficients[top], ">"), side * limits[top]) for side in (1, -1)]
    vanishing = parameters.compared(coefficients[top], "==")
    if vanishing is not sp.false:
        remaining = Sum(tuple(coefficients[i] for i in rest), tuple(functions[i] for i in rest))
        later = _of_sum(remaining, end, parameters, depth + 1) if rest else [(sp.true, sp.S.Zero)]
        found += [(parameters.conjunction([vanishing, c]), v) for c, v in later]
    return [(c, v) for c, v in found if c is not sp.false]
