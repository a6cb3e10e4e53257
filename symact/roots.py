"""Exact real zeros of switching functions: the breakpoints of the normal form."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cmp_to_key

import sympy as sp

from symact.errors import Undecided
from symact.signs import sign


def roots_between(functions: Sequence[sp.Expr], variable: sp.Symbol, low: sp.Expr, high: sp.Expr,
                  conditions: sp.Basic) -> list[sp.Expr]:
    """All points of the open interval (low, high) where one of the functions may change sign, in order.

    Poles count as well as zeros. Raises Undecided where they have no exact form, or where the parameters'
    conditions do not determine their order, or where a function is not analytic between its poles.
    """
    def compare(a: sp.Expr, b: sp.Expr) -> int:
        found = sign(a - b, conditions)
        if found is None:
            raise Undecided(f"the order of the breakpoints {a} and {b} is not determined by the conditions")
        return found

    inside: list[sp.Expr] = []
    for function in functions:
        for root in _real_zeros(function, variable, low, high, conditions):
            if (low == -sp.oo or compare(root, low) > 0) and (high == sp.oo or compare(root, high) < 0):
                inside.append(root)
    inside.sort(key=cmp_to_key(compare))
    return [p for i, p in enumerate(inside) if i == 0 or compare(p, inside[i - 1]) != 0]


def _real_zeros(function: sp.Expr, variable: sp.Symbol, low: sp.Expr, high: sp.Expr,
                conditions: sp.Basic) -> list[sp.Expr]:
    if not function.has(variable):
        return []
    numerator, denominator = sp.fraction(sp.together(function))
    zeros = []
    for part in (numerator, denominator):
        for factor in sp.Mul.make_args(sp.factor(part)):
            zeros += _zeros_of_factor(factor, variable, low, high, conditions)
    return zeros


def _zeros_of_factor(factor: sp.Expr, variable: sp.Symbol, low: sp.Expr, high: sp.Expr,
                     conditions: sp.Basic) -> list[sp.Expr]:
    base = factor.base if isinstance(factor, sp.Pow) and factor.exp.is_positive else factor
    polynomial = sp.Poly(base, variable) if base.is_polynomial(variable) else None
    if not base.has(variable):
        return []
    if polynomial is None:
        return _zeros_of_analytic(base, variable, low, high)
    if base.is_positive or base.is_negative:
        return []
    if polynomial.degree() == 1:
        slope, offset = polynomial.all_coeffs()
        if sign(slope, conditions) in (None, 0):
            raise Undecided(f"the coefficient {slope} of x in {factor} is not proved to be different from 0")
        return [-offset / slope]
    if polynomial.free_symbols_in_domain:
        raise Undecided(f"the zeros of {factor} depend on the parameters in a way that is not solved")
    if not polynomial.domain.is_QQ and not polynomial.domain.is_ZZ:
        return _zeros_of_analytic(base, variable, low, high)
    return list(dict.fromkeys(sp.real_roots(polynomial)))


def _zeros_of_analytic(function: sp.Expr, variable: sp.Symbol, low: sp.Expr, high: sp.Expr) -> list[sp.Expr]:
    """The zeros on (low, high), or on all of R where parameters are among the ends.

    A function may jump without a zero or a pole, as atan(1/x) does, so it has to be proved analytic.
    """
    from symact.certify.analytic import check_analytic
    from symact.certify.sign_chart import exact_zeros
    if low.free_symbols or high.free_symbols:
        low, high = -sp.oo, sp.oo
    check_analytic(function, variable, low, high)
    return [] if function.is_positive or function.is_negative else exact_zeros(function, variable, low, high)
