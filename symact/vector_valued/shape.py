"""How a result depends on its components: as a product of functions of one each, or through one affine argument."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sympy as sp

from symact.pieces import SWITCHES
from symact.vector_valued.cells import vanishes

_W = sp.Symbol("w_inner", real=True)


@dataclass(frozen=True)
class Separated:
    """A result `factor` * `function` + `offset`: only `function` has the component, and it has nothing else."""

    factor: sp.Expr
    function: sp.Expr
    offset: sp.Expr


@dataclass(frozen=True)
class Inner:
    """A result `function` of `variable` = `slope` * component + `offset`, with a number as slope."""

    function: sp.Expr
    variable: sp.Symbol
    slope: sp.Expr
    offset: sp.Expr


def separated(expression: sp.Expr, u: sp.Symbol) -> Separated | None:
    """The component's own function, if the rest of the row only scales and shifts it."""
    offset, varying = expression.as_independent(u, as_Add=True)
    factor, function = sp.factor_terms(varying).as_independent(u, as_Add=False)
    if function.free_symbols != {u}:
        return None
    number, factor = factor.as_coeff_Mul()
    return Separated(factor, number * function, offset)


def inner(expression: sp.Expr, u: sp.Symbol) -> Inner | None:
    """The one affine argument through which a result depends on the row; None if there is no such argument."""
    for switch in sorted(expression.atoms(*SWITCHES), key=sp.default_sort_key):
        for argument in switch.args:
            if not isinstance(argument, sp.Expr) or not argument.is_polynomial(u) or sp.degree(argument, u) != 1:
                continue
            slope, offset = argument.coeff(u), argument.coeff(u, 0)
            function = expression.xreplace({u: (_W - offset) / slope}).replace(
                lambda e: isinstance(e, sp.Add), sp.expand)
            if slope.is_Rational and function.free_symbols == {_W} and vanishes(
                    function.xreplace({_W: argument}) - expression):
                return Inner(function, _W, slope, offset)
    return None


def factors(expression: sp.Expr, components: Sequence[sp.Symbol],
            numbers: frozenset[sp.Symbol] = frozenset()) -> dict[sp.Symbol, sp.Expr] | None:
    """A function of each component whose product is the expression; None if it is no such product.

    `numbers` are symbols of parameters, which any factor may have.
    """
    found: dict[sp.Symbol, sp.Expr] = dict.fromkeys(components, sp.S.One)
    number: sp.Expr = sp.S.One
    for factor in sp.Mul.make_args(expression):
        mine = [u for u in components if u in factor.free_symbols]
        if len(mine) > 1 or factor.free_symbols - set(components) - numbers:
            return None
        if mine:
            found[mine[0]] *= factor
        else:
            number *= factor
    last = next((u for u in reversed(components) if found[u] != 1), None)
    if last is None:
        return None
    found[last] *= number
    return found


def sign_of_term(term: sp.Expr) -> int | None:
    """The sign of an expression for all values that its symbols' assumptions allow, if it has one."""
    return 1 if term.is_positive else -1 if term.is_negative else 0 if term.is_zero else None
