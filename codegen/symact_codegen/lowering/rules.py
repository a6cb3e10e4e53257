"""Stable forms as data: exact identities between real functions, each with the region it holds on.

Every row is an identity of real functions, so applying a rule and then differentiating is differentiating the
definition itself; a branch that only floating point needs lives inside the function that a rule introduces, never
in the expression that is differentiated.

A sum rule rewrites c*first(u) + k*c as c*replacement(u), for any common factor c. A node rule rewrites one node
that matches its pattern exactly. `region` is the range of u on which the identity holds and is tested; the tests
are generated from these tables.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symact_codegen.lowering.functions import (
    erfc,
    expm1,
    log1p,
    logistic,
    root_gate,
    sech2,
    share,
    softplus,
    sqrt_sum,
)

u = sp.Symbol("u", real=True)
c = sp.Symbol("c", positive=True)


@dataclass(frozen=True)
class Rule:
    """left = right for u in the region; for a sum rule left is first(u) + k with the number k."""

    name: str
    left: sp.Expr
    right: sp.Expr
    region: tuple[float, float]


def _sum(name: str, first: sp.Expr, constant: int, right: sp.Expr, region: tuple[float, float]) -> Rule:
    return Rule(name, sp.Add(first, sp.Integer(constant), evaluate=False), right, region)


SUM_RULES = (
    _sum("exp minus one", sp.exp(u), -1, expm1(u), (-800, 700)),
    _sum("expm1 plus one", expm1(u), 1, sp.exp(u), (-700, 700)),
    _sum("one minus logistic", logistic(u), -1, -logistic(-u), (-700, 700)),
    _sum("one minus squared tanh", sp.tanh(u) ** 2, -1, -sech2(u), (-350, 350)),
    _sum("one plus erf", sp.erf(u), 1, erfc(-u), (-26, 26)),
    _sum("one minus erf", sp.erf(u), -1, -erfc(u), (-26, 26)),
    _sum("erfc minus two", erfc(u), -2, -erfc(-u), (-26, 26)),
    _sum("erfc minus one", erfc(u), -1, -sp.erf(u), (-26, 26)),
    _sum("gate minus two", root_gate(u, c), -2, -root_gate(-u, c), (-1e150, 1e150)),
    _sum("one plus tanh", sp.tanh(u), 1, 2 * logistic(2 * u), (-350, 350)),
    _sum("one minus tanh", sp.tanh(u), -1, -2 * logistic(-2 * u), (-350, 350)),
    _sum("one minus cosine", sp.cos(u), -1, -2 * sp.sin(u / 2) ** 2, (-1000, 1000)),
    _sum("cosh minus one", sp.cosh(u), -1, 2 * sp.sinh(u / 2) ** 2, (-700, 700)),
)

NODE_RULES = (
    Rule("softplus", sp.log(1 + sp.exp(u)), softplus(u), (-740, 700)),
    Rule("logistic", 1 / (1 + sp.exp(u)), logistic(-u), (-700, 700)),
    Rule("logistic by exp", sp.exp(u) * logistic(-u), logistic(u), (-700, 700)),
    Rule("erfc", sp.erfc(u), erfc(u), (-26, 26)),
    Rule("log1p", sp.log(1 + u), log1p(u), (-0.999, 1e300)),
    Rule("sum with a root", u + sp.sqrt(u**2 + c), sqrt_sum(u, c), (-1e150, 1e150)),
)
"""The engine that looks for these patterns is in `stabilise`; it raises nothing and leaves other nodes alone."""

LOWERING_RULES = (
    Rule("tanh of softplus", sp.tanh(softplus(u)), share(sp.exp(2 * u) + 2 * sp.exp(u), sp.Integer(2)), (-700, 350)),
    Rule("sech of softplus", sech2(softplus(u)),
         4 * (1 + sp.exp(2 * u) + 2 * sp.exp(u)) / (2 + sp.exp(2 * u) + 2 * sp.exp(u)) ** 2, (-350, 170)),
)
"""Applied after differentiation, where the operations are chosen: here the right side has the smaller error."""

RULES = SUM_RULES + NODE_RULES + LOWERING_RULES


def argument_of_composition(pattern: sp.Expr, node: sp.Expr) -> dict[sp.Expr, sp.Expr] | None:
    """What u stands for if node is the pattern f(g(u))."""
    if node.func != pattern.func or len(node.args) != 1 or node.args[0].func != pattern.args[0].func:
        return None
    return {u: node.args[0].args[0]}
