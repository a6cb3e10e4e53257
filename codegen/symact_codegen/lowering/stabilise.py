"""Rewrite an expression by the stable forms of `rules` until nothing changes; the same result on every run."""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

from symact.activation import x
from symact_codegen.lowering.functions import erfc, log1p, logistic, softplus, sqrt_sum
from symact_codegen.lowering.rules import SUM_RULES, Rule

MOST_PASSES = 40


def stabilise(expression: sp.Expr) -> sp.Expr:
    """The expression in stable forms; equal to it as a real function."""
    return _rewritten(_combined(_rewritten(expression)))


def in_one_rounding(expression: sp.Expr) -> sp.Expr:
    """x (1 - x) and its like as x - x**2, the sum of a number and a product, which one fused operation computes."""
    if not expression.is_polynomial(x) or sp.degree(expression, x) != 2:
        return expression
    expanded = sp.expand(expression)
    return expanded if len(sp.Add.make_args(expanded)) == 2 else expression


def by_rules(expression: sp.Expr) -> sp.Expr:
    """The expression, in any symbols, rewritten by the rules alone."""
    return _rewritten(expression)


def _rewritten(expression: sp.Expr) -> sp.Expr:
    """Apply the rules until nothing changes."""
    for _ in range(MOST_PASSES):
        changed = _bottom_up(expression)
        if changed == expression:
            break
        expression = changed
    return expression


def _combined(expression: sp.Expr) -> sp.Expr:
    """A sum of fractions over one denominator, if that has fewer operations: then terms cancel exactly.

    The derivative of x/sqrt(1 + x**2) is a difference of two nearly equal fractions until they are put together.
    Functions of x count as variables.
    """
    if not any(p.exp.is_negative and isinstance(p.base, sp.Add) and x in p.base.free_symbols
               for p in expression.atoms(sp.Pow)) and not expression.is_polynomial(x):
        return expression
    outer = sorted(_outermost_functions(expression), key=sp.default_sort_key)
    symbols = {f: sp.Dummy(f"f{i}", real=True) for i, f in enumerate(outer)}
    marked = expression.xreplace(symbols)
    candidates = [sp.factor(marked), sp.simplify(marked), sp.simplify(sp.factor(marked))]
    best = min(candidates, key=lambda e: (sp.count_ops(e), sp.default_sort_key(e)))
    if sp.count_ops(best) >= sp.count_ops(marked):
        return expression
    return best.xreplace({symbol: f for f, symbol in symbols.items()})


def _outermost_functions(node: sp.Expr) -> set[sp.Expr]:
    if isinstance(node, sp.Function):
        return {node}
    return set().union(*(_outermost_functions(a) for a in node.args)) if node.args else set()


def _bottom_up(node: sp.Expr) -> sp.Expr:
    if not node.args:
        return node
    rebuilt = node.func(*[_bottom_up(a) for a in node.args])
    for rewrite in _REWRITES:
        changed = rewrite(rebuilt)
        if changed is not None and changed != rebuilt:
            return changed
    return rebuilt


def _sum_rules(node: sp.Expr) -> sp.Expr | None:
    if not isinstance(node, sp.Add):
        return None
    terms = sorted(node.args, key=sp.default_sort_key)
    for exactly in (True, False):
        for rule in SUM_RULES:
            for term in terms:
                found = _apply_sum_rule(rule, node, term, exactly)
                if found is not None:
                    return found
    return None


def _parts(rule: Rule) -> tuple[sp.Expr, sp.Expr]:
    constant = next(a for a in rule.left.args if a.is_number)
    return next(a for a in rule.left.args if not a.is_number), constant


def _apply_sum_rule(rule: Rule, node: sp.Add, term: sp.Expr, exactly: bool) -> sp.Expr | None:
    """c*first(u) + k*c + rest as c*right(u) + rest, where k*c is a term of the sum, or makes the rest shorter."""
    first, constant = _parts(rule)
    for factor in sorted(sp.Mul.make_args(term), key=sp.default_sort_key):
        arguments = _arguments(first, factor)
        if arguments is None:
            continue
        common = term / factor
        wanted = sp.Mul(constant, common)
        others = [a for a in node.args if a != term]
        if wanted in others:
            rest = sp.Add(*[a for a in others if a != wanted])
        elif not exactly and (shorter := _shorter(others, wanted)) is not None:
            rest = shorter
        else:
            continue
        return rest + common * rule.right.xreplace(arguments)
    return None


def _arguments(pattern: sp.Expr, node: sp.Expr) -> dict[sp.Symbol, sp.Expr] | None:
    """What the pattern's symbols stand for if node is f(u, ...) or f(u, ...)**n, as the pattern is."""
    if isinstance(pattern, sp.Pow):
        if not isinstance(node, sp.Pow) or node.exp != pattern.exp:
            return None
        pattern, node = pattern.base, node.base
    if not isinstance(node, sp.Function) or node.func != pattern.func:
        return None
    return dict(zip(pattern.args, node.args, strict=True))


def _shorter(others: list[sp.Expr], wanted: sp.Expr) -> sp.Expr | None:
    """The sum of others - wanted, multiplied out, if it has fewer terms than the sum of others multiplied out."""
    plain = [a for a in others if not a.atoms(sp.Function)]
    if not plain or wanted.atoms(sp.Function):
        return None
    before = sp.Add.make_args(sp.expand(sp.Add(*plain)))
    rest = sp.expand(sp.Add(*plain) - wanted)
    if len(sp.Add.make_args(rest)) >= len(before):
        return None
    return sp.Add(rest, *[a for a in others if a.atoms(sp.Function)])


def _one_plus(node: sp.Expr) -> tuple[sp.Expr, sp.Expr] | None:
    """(c, v) where node = c * (1 + v) with c free of functions and positive: a sum of two terms."""
    if not isinstance(node, sp.Add):
        return None
    plain = [a for a in node.args if not a.free_symbols]
    other = [a for a in node.args if a.free_symbols]
    if not plain or not other:
        return None
    common = sp.Add(*plain)
    return (common, sp.Add(*[a / common for a in other])) if common.is_positive else None


def _logistic(node: sp.Expr) -> sp.Expr | None:
    if isinstance(node, sp.Pow) and node.exp.is_Integer and node.exp < 0:
        found = _one_plus(node.base)
        if found is not None and isinstance(found[1], sp.exp):
            return sp.Mul(found[0] ** node.exp, logistic(-found[1].args[0]) ** -node.exp)
    return None


def _logarithm(node: sp.Expr) -> sp.Expr | None:
    if isinstance(node, sp.log):
        found = _one_plus(node.args[0])
        if found is not None and found[0] == 1:
            value = found[1]
            return softplus(value.args[0]) if isinstance(value, sp.exp) else log1p(value)
    return None


def _complementary_error(node: sp.Expr) -> sp.Expr | None:
    return erfc(node.args[0]) if isinstance(node, sp.erfc) else None


def _logistic_by_exp(node: sp.Expr) -> sp.Expr | None:
    """exp(v) logistic(-v) as logistic(v)."""
    if not isinstance(node, sp.Mul):
        return None
    for factor in sorted((a for a in node.args if isinstance(a, sp.exp)), key=sp.default_sort_key):
        for other in node.args:
            base, power = other.as_base_exp()
            if isinstance(base, logistic) and base.args[0] == -factor.args[0] and power.is_Integer and power > 0:
                return sp.Mul(node / factor / base, logistic(factor.args[0]))
    return None


def _root_sum(node: sp.Expr) -> sp.Expr | None:
    """a*sqrt(w**2 + c) + a*w + rest as a*sqrt_sum(w, c) + rest, with c > 0 known."""
    if not isinstance(node, sp.Add):
        return None
    for term in sorted(node.args, key=sp.default_sort_key):
        for factor in sp.Mul.make_args(term):
            if not (isinstance(factor, sp.Pow) and factor.exp == sp.S.Half):
                continue
            for square, w in _squares(factor.base):
                offset = sp.expand(factor.base - square)
                common = term / factor
                others = [a for a in node.args if a != term]
                if offset.is_positive and not common.has(w):
                    rest = _without(others, common * w)
                    if rest is not None:
                        return rest + common * sqrt_sum(w, offset)
    return None


def _squares(base: sp.Expr) -> list[tuple[sp.Expr, sp.Expr]]:
    """The terms of a sum that are squares w**2, with w and -w."""
    found = []
    for term in sorted(sp.Add.make_args(base), key=sp.default_sort_key):
        w = sp.Mul(*[f ** sp.S.Half if f.is_number else f.base ** (f.exp / 2)
                     for f in sp.Mul.make_args(term)
                     if f.is_number or (isinstance(f, sp.Pow) and f.exp.is_Integer and f.exp % 2 == 0)])
        if sp.expand(w**2 - term) == 0 and term != base:
            found += [(term, w), (term, -w)]
    return found


def _without(others: list[sp.Expr], wanted: sp.Expr) -> sp.Expr | None:
    if wanted in others:
        return sp.Add(*[a for a in others if a != wanted])
    return _shorter(others, wanted)


_REWRITES: tuple[Callable[[sp.Expr], sp.Expr | None], ...] = (
    _complementary_error, _logarithm, _logistic, _logistic_by_exp, _sum_rules, _root_sum,
)
