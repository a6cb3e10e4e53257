"""Conditions as alternatives of joined comparisons, made shorter by rules that keep their meaning."""

from __future__ import annotations

from itertools import product

import sympy as sp
from sympy.core.relational import Relational
from sympy.logic.boolalg import Boolean

from symact.parametric.relations import Comparison, SignOf, comparison_of, implies, joined, ratio

Clause = tuple[Comparison, ...]
_SIGNS: dict[str, frozenset[int]] = {">": frozenset({1}), ">=": frozenset({0, 1}), "==": frozenset({0}),
                                     "!=": frozenset({-1, 1}), "<": frozenset({-1}), "<=": frozenset({-1, 0})}
_MOST = 24


def shortened(condition: Boolean, sign_of: SignOf) -> Boolean:
    """An equivalent condition without contradictions, repetitions and cases that complete each other."""
    if condition in (sp.true, sp.false) or isinstance(condition, Relational):
        return condition
    clauses = _clauses(condition)
    if clauses is None:
        return condition
    if len(clauses) == 1:
        found = _consistent(clauses, sign_of)
        return _as_condition(found)
    clauses = _consistent(clauses, sign_of)
    while (shorter := _step(clauses, sign_of)) is not None:
        clauses = _consistent(shorter, sign_of)
    short = _as_condition(clauses)
    return condition if sp.count_ops(condition) < sp.count_ops(short) else short


def _clauses(condition: Boolean) -> list[Clause] | None:
    """The alternatives; None if there are too many, or a part is no comparison."""
    if isinstance(condition, sp.Or):
        parts = [_clauses(a) for a in condition.args]
        return None if any(p is None for p in parts) else [c for p in parts if p is not None for c in p]
    if isinstance(condition, sp.And):
        parts = [_clauses(a) for a in condition.args]
        known = [p for p in parts if p is not None]
        if len(known) < len(parts) or sp.prod(len(p) for p in known) > _MOST:
            return None
        return [tuple(c for clause in choice for c in clause) for choice in product(*known)]
    found = comparison_of(condition)
    return None if found is None else [(found,)]


def _as_condition(clauses: list[Clause]) -> Boolean:
    return sp.Or(*(sp.And(*(c.as_relation() for c in clause)) for clause in clauses))


def _consistent(clauses: list[Clause], sign_of: SignOf) -> list[Clause]:
    found = [joined(list(clause), sign_of) for clause in clauses]
    return [tuple(clause) for clause in found if clause is not None]


def _step(clauses: list[Clause], sign_of: SignOf) -> list[Clause] | None:
    """One shortening of a pair of alternatives; None if there is none."""
    for i, first in enumerate(clauses):
        for j, second in enumerate(clauses):
            if i == j:
                continue
            rest = [c for k, c in enumerate(clauses) if k not in (i, j)]
            if all(any(implies(b, a, sign_of) for b in second) for a in first):
                return [first, *rest]  # the second alternative is a part of the first
            united = _united(first, second, sign_of) if i < j else None
            if united is not None:
                return [united, *rest]
            kept = _without_complement(second, first, sign_of)
            if kept is not None:
                return [first, kept, *rest]
    return None


def _without_complement(clause: Clause, other: Clause, sign_of: SignOf) -> Clause | None:
    """Without a comparison that only keeps the other alternative out: a or (not a and c) is a or c."""
    for dropped in clause:
        kept = tuple(c for c in clause if c is not dropped)
        for opposite in other:
            if _union(dropped, opposite, sign_of) == "all" and all(
                    any(implies(k, c, sign_of) for k in kept) for c in other if c is not opposite):
                return kept
    return None


def _united(first: Clause, second: Clause, sign_of: SignOf) -> Clause | None:
    """One clause for two that differ in a single comparison whose signs join."""
    common = [c for c in first if c in second]
    left, right = [c for c in first if c not in common], [c for c in second if c not in common]
    if len(left) != 1 or len(right) != 1:
        return None
    union = _union(left[0], right[0], sign_of)
    if union is None:
        return None
    return tuple(common) if union == "all" else (*common, Comparison(union[0], union[1]))


def _union(a: Comparison, b: Comparison, sign_of: SignOf) -> tuple[sp.Expr, str] | str | None:
    """a or b as one comparison, "all" if it always holds, None if it is no comparison."""
    factor = ratio(a.difference, b.difference)
    if factor is None or sign_of(sp.expand(b.difference - factor * a.difference)) != 0:
        return None
    side = sign_of(factor)
    if not side:
        return None
    signs = _SIGNS[a.operator] | {s * side for s in _SIGNS[b.operator]}
    if signs == {-1, 0, 1}:
        return "all"
    name = next(k for k, v in _SIGNS.items() if v == signs)
    if name in ("<", "<="):
        return -a.difference, {"<": ">", "<=": ">="}[name]
    return a.difference, name
