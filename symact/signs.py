"""Signs of exact expressions: constants by enclosure and exact zero tests, parameters by their conditions."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import sympy as sp
from flint import arb, fmpq

from symact.certify.enclosure import Enclosure, NotEnclosable

_PRECISIONS = (64, 256, 1024, 4096)


def sign(expression: sp.Expr, conditions: sp.Basic = sp.true) -> int | None:
    """-1, 0 or 1 if the sign is proved for all parameter values under the conditions; None if it is not."""
    if expression in (sp.oo, -sp.oo):
        return 1 if expression is sp.oo else -1
    if expression.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
        return None
    return _sign_of_constant(expression) if not expression.free_symbols else _sign_of_symbolic(expression, conditions)


def holds(condition: sp.Basic, values: Mapping[sp.Symbol, sp.Expr]) -> bool:
    """Whether a condition is proved to hold at exact parameter values."""
    if condition in (sp.true, sp.false):
        return condition is sp.true
    if isinstance(condition, sp.And):
        return all(holds(part, values) for part in condition.args)
    if isinstance(condition, sp.Or):
        return any(holds(part, values) for part in condition.args)
    if not isinstance(condition, sp.core.relational.Relational):
        return False
    difference = sign((condition.lhs - condition.rhs).subs(dict(values)))
    allowed = {"<": (-1,), "<=": (-1, 0), ">": (1,), ">=": (0, 1), "==": (0,), "!=": (-1, 1)}
    return difference in allowed[condition.rel_op]


@lru_cache(maxsize=20_000)
def _sign_of_constant(expression: sp.Expr) -> int | None:
    if isinstance(expression, sp.Rational):
        return int(sp.sign(expression))
    try:
        enclosure = Enclosure(expression)
    except NotEnclosable:
        return None
    for bits in _PRECISIONS:
        ball = enclosure(bits=bits)
        if ball > 0:
            return 1
        if ball < 0:
            return -1
        if bits == _PRECISIONS[1] and ball.contains(0) and is_zero(expression):
            return 0
    return None


def _differs_from_zero(expression: sp.Expr) -> bool:
    """Whether an enclosure at a rational point excludes 0: quick, and a guard against a wrong simplification.

    One of the points is negative, because a simplification that is wrong is often one for positive numbers.
    """
    symbols = sorted(expression.free_symbols, key=str)
    try:
        enclosure = Enclosure(expression, symbols)
    except NotEnclosable:
        return False
    for side in (1, -1):
        ball = enclosure(*(arb(fmpq(side * (3 + i), 7 + 4 * i)) for i in range(len(symbols))), bits=256)
        if ball > 0 or ball < 0:
            return True
    return False


def _cancelled(expression: sp.Expr) -> sp.Expr:
    """One fraction in lowest terms, with roots, exponentials and the like as independent quantities."""
    return sp.cancel(sp.together(sp.expand(expression)))


@lru_cache(maxsize=20_000)
def is_zero(expression: sp.Expr) -> bool:
    """Whether exact simplification turns the expression into the number 0 (False says nothing)."""
    if expression.free_symbols and _differs_from_zero(expression):
        return False
    if expression.has(sp.LambertW) and expression.has(sp.exp):
        expression = sp.powsimp(without_exp_of_lambert(expression))
    for form in (lambda e: e, sp.expand, _cancelled, sp.radsimp, lambda e: sp.simplify(e.rewrite(sp.exp))):
        if form(expression) == 0:
            return True
    if expression.is_algebraic and not expression.free_symbols:
        return bool(sp.minimal_polynomial(expression, sp.Symbol("t")) == sp.Symbol("t"))
    return False


def without_exp_of_lambert(expression: sp.Expr) -> sp.Expr:
    """The same number with exp(W(z)) = z/W(z) put in, which is what W means."""
    return expression.replace(sp.exp, _exp_of_lambert)


def _exp_of_lambert(argument: sp.Expr) -> sp.Expr:
    result: sp.Expr = sp.S.One
    for term in sp.Add.make_args(sp.expand(argument)):
        factor, rest = term.as_coeff_Mul()
        if isinstance(rest, sp.LambertW) and isinstance(factor, sp.Integer):
            result *= (rest.args[0] / rest) ** factor
        else:
            result *= sp.exp(term)
    return result


@lru_cache(maxsize=20_000)
def _sign_of_symbolic(expression: sp.Expr, conditions: sp.Basic) -> int | None:
    plain = sp.factor(sp.together(expression.xreplace(conditioned(expression.free_symbols, conditions))))
    for form in (plain, sp.expand(plain), sp.factor(sp.expand(plain))):
        if form.is_zero:
            return 0
        if form.is_positive:
            return 1
        if form.is_negative:
            return -1
    return None


def conditioned(symbols: set[sp.Symbol], conditions: sp.Basic) -> dict[sp.Symbol, sp.Expr]:
    """Write each bounded symbol by a positive one, so that SymPy's assumptions know the conditions.

    a > 2 becomes a = 2 + p, a < 2 becomes a = 2 - p, and 0 < a < 1 becomes a = p/(1 + p), with p > 0. A relation
    between two parameters bounds the one on its right: lo < hi becomes hi = lo + p.
    """
    replacements: dict[sp.Symbol, sp.Expr] = {}
    bounds: dict[sp.Symbol, dict[str, tuple[sp.Expr, bool]]] = {}
    relations = [r for r in sp.And.make_args(conditions) if isinstance(r, sp.core.relational.Relational)]
    for relation in sorted(relations, key=sp.default_sort_key):
        low, high = (relation.lhs, relation.rhs) if relation.rel_op in ("<", "<=") else (relation.rhs, relation.lhs)
        strict = relation.rel_op in ("<", ">")
        if relation.rel_op not in ("<", "<=", ">", ">="):
            continue
        if isinstance(high, sp.Symbol):
            bounds.setdefault(high, {})["low"] = (low, strict)
        elif isinstance(low, sp.Symbol):
            bounds.setdefault(low, {})["high"] = (high, strict)
    for symbol in sorted(bounds, key=str):
        if symbol.is_positive:
            bounds[symbol].setdefault("low", (sp.S.Zero, True))
        replacements[symbol] = _bounded(symbol, bounds[symbol])
    for _ in replacements:
        replacements = {s: e.xreplace(replacements) for s, e in replacements.items()}
    return replacements


def _bounded(symbol: sp.Symbol, bound: Mapping[str, tuple[sp.Expr, bool]]) -> sp.Expr:
    side = "low" if "low" in bound else "high"
    end, strict = bound[side]
    p = sp.Symbol(f"{symbol.name}_", positive=True) if strict else sp.Symbol(f"{symbol.name}_", nonnegative=True)
    if side == "low" and bound.get("high", (None, False))[1]:  # an attained upper end is not of the form below
        return (end + bound["high"][0] * p) / (1 + p)
    return end + p if side == "low" else end - p
