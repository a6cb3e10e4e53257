"""Conditions on parameters keep their meaning when they are written shorter."""

from __future__ import annotations

import itertools
import random

import pytest
import sympy as sp

from symact.parametric.clauses import shortened
from symact.parametric.conditions import Operator, Parameters, negation
from symact.signs import holds, sign

a, b = sp.symbols("a b", real=True)
p, q = sp.symbols("p q", positive=True)
DIFFERENCES = [a, b, a - 1, a + b, 2 * a - 1, a - b, 1 - a, a * (b - 1), -a * b * (a - b), a**2 * b, (a - 1) ** 2,
               sp.E * p - q, p - 2 * q, p - 1, p + q, -p, a / p - b]
OPERATORS: tuple[Operator, ...] = (">=", ">", "==", "!=")
VALUES = [dict(zip((a, b, p, q), map(sp.sympify, values), strict=True)) for values in
          itertools.product((-1, 0, sp.S.Half, 1, 2), (-1, 0, 1, 2), (sp.S.Half, 1, 2), (1, 2))]
SIGNS = {">=": (0, 1), ">": (1,), "==": (0,), "!=": (-1, 1)}


@pytest.mark.parametrize("operator", OPERATORS)
@pytest.mark.parametrize("difference", DIFFERENCES, ids=str)
def test_a_comparison_holds_where_the_sign_says_so(difference: sp.Expr, operator: Operator) -> None:
    condition = Parameters().compared(difference, operator)
    for at in VALUES:
        assert holds(condition, at) == (sign(difference.subs(at)) in SIGNS[operator]), (condition, at)
        assert holds(negation(condition), at) != holds(condition, at)


@pytest.mark.parametrize("seed", range(12))
def test_a_shortened_condition_holds_where_the_long_one_does(seed: int) -> None:
    chosen = random.Random(seed)
    for _ in range(12):
        parts = [Parameters().compared(chosen.choice(DIFFERENCES), chosen.choice(OPERATORS)) for _ in range(4)]
        either = sp.Or(sp.And(parts[0], parts[1]), sp.And(parts[2], parts[3]), chosen.choice(parts))
        plain = chosen.choice([either, negation(either), sp.And(*parts[:3]), sp.Or(*parts)])
        short = shortened(plain, sign)
        assert all(holds(short, at) == holds(plain, at) for at in VALUES), (plain, short)


@pytest.mark.parametrize(("long", "short"), [
    (sp.Or(sp.Eq(a, 1), sp.Gt(a, 1), sp.And(sp.Lt(a, 1), sp.Gt(a, 0))), "a > 0"),
    (sp.And(sp.Ge(a, 0), sp.Ne(a, 0)), "a > 0"), (sp.And(sp.Ge(a, b), sp.Le(a, b)), "Eq(a, b)"),
    (sp.And(sp.Ge(a, 2), sp.Lt(a, 1)), "False"), (sp.Or(sp.Lt(a, 0), sp.Gt(a, 0)), "Ne(a, 0)"),
    (sp.And(sp.Ge(a, 1), sp.Ge(a, 0)), "a >= 1"), (sp.Or(sp.Ge(a, 1), sp.Ge(a, 0)), "a >= 0")], ids=str)
def test_short_forms(long: sp.Basic, short: str) -> None:
    assert sp.sstr(shortened(long, sign)) == short
