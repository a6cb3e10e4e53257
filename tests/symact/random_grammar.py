"""Random expressions of the activation grammar, by Hypothesis, and by a seed for long searches."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TypeAlias

import sympy as sp
from hypothesis import strategies as st

from symact import x

Maker: TypeAlias = Callable[[sp.Expr], sp.Expr]

NUMBERS = [sp.Integer(k) for k in (-3, -2, -1, 1, 2, 3, 5)] + [
    sp.S.Half, sp.Rational(-2, 3), sp.Rational(1, 100), sp.sqrt(2), sp.Rational(7, 10)]
SMOOTH: list[Maker] = [
    lambda u: sp.exp(-u), sp.exp, lambda u: 1 / (1 + sp.exp(-u)), sp.tanh, sp.erf, sp.atan, sp.asinh, sp.sinh,
    lambda u: sp.log(1 + sp.exp(u)), lambda u: sp.sqrt(1 + u**2), lambda u: u**2, lambda u: u**3,
    lambda u: sp.exp(-(u**2)), lambda u: sp.log(1 + u**2), lambda u: 1 / (1 + u**2), sp.sech,
    lambda u: sp.exp(-sp.exp(-u)), lambda u: u * sp.tanh(sp.log(1 + sp.exp(u))), lambda u: sp.sqrt(u**2 + u + 1) - u,
]
WAVES: list[Maker] = [sp.sin, sp.cos, lambda u: sp.sin(u) ** 2]
SWITCHES: list[Maker] = [
    sp.Abs, sp.sign, sp.Heaviside, lambda u: sp.Heaviside(u, 1), lambda u: sp.Max(u, 0), lambda u: sp.Min(u, 1),
    lambda u: u / (1 + sp.Abs(u)), lambda u: sp.sign(u) * sp.log(1 + sp.Abs(u)), lambda u: sp.Max(-1, sp.Min(1, u)),
    lambda u: sp.sqrt(sp.Abs(u)), lambda u: sp.Piecewise((u, sp.Ne(x, 1)), (2, True)),
]
UNARY = [*SMOOTH, *SMOOTH, *WAVES, *SWITCHES]
LEAVES = [x, x, x, x - 1, x + sp.Rational(1, 3), x + 100, 2 * x, -x, x / 3, *NUMBERS]
Pair: TypeAlias = Callable[[sp.Expr, sp.Expr], sp.Expr]
BINARY: list[Pair] = [
    lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a * b, lambda a, b: a / (1 + b**2),
    sp.Max, sp.Min, lambda a, b: sp.Piecewise((a, x < 0), (b, True)), lambda a, b: sp.Piecewise((a, x <= 1), (b, True)),
    lambda a, b: sp.Piecewise((a, (x > -1) & (x < 1)), (b, True)), lambda a, b: sp.Piecewise((a, x**2 < 2), (b, True)),
]


def _extend(children: st.SearchStrategy[sp.Expr]) -> st.SearchStrategy[sp.Expr]:
    return st.one_of(
        st.tuples(st.sampled_from(UNARY), children).map(lambda p: p[0](p[1])),
        st.tuples(st.sampled_from(BINARY), children, children).map(lambda p: p[0](p[1], p[2])),
    )


EXPRESSIONS = st.recursive(st.sampled_from(LEAVES), _extend, max_leaves=4).filter(
    lambda e: not e.has(sp.nan, sp.zoo, sp.oo, sp.I, sp.AccumBounds))


def random_expression(chooser: random.Random, size: int) -> sp.Expr:
    """An expression with about `size` operations."""
    if size <= 0:
        return chooser.choice(LEAVES)
    if chooser.random() < 0.55:
        return chooser.choice(UNARY)(random_expression(chooser, size - 1))
    left = chooser.randint(0, size - 1)
    return chooser.choice(BINARY)(random_expression(chooser, left), random_expression(chooser, size - 1 - left))
