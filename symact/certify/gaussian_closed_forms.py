"""Closed forms of E[g(Z); low < Z < high] for Z ~ N(0, 1), where g is a sum of terms that have one.

A term is c x^n exp(a x^2 + b x + d), on any interval; on the whole line it may have one factor erf(u x + v), or two
with v = 0, and sines and cosines, which are written with exp(i x). Completing the square makes the exponential part of
the density; moments and Stein's lemma E[Z g(Z)] = E[g'(Z)] lower n to 0. There
E erf(u Z + v) = erf(v/sqrt(1 + 2 u^2)) and E[erf(u Z) erf(w Z)] = (2/pi) asin(2 u w/sqrt((1 + 2 u^2)(1 + 2 w^2))).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import sympy as sp

from symact.signs import sign

Factors: TypeAlias = tuple[tuple[sp.Expr, sp.Expr], ...]
"""(u, v) for every factor erf(u x + v)."""
_HIGHEST = 24
_LONG = 12
_WAVES = (sp.sin, sp.cos)


@dataclass(frozen=True)
class Term:
    """coefficient x^power exp(square x^2 + rate x) and the factors erf(u x + v)."""

    coefficient: sp.Expr
    power: int
    square: sp.Expr
    rate: sp.Expr
    factors: Factors


def closed_form(expression: sp.Expr, x: sp.Symbol, low: sp.Expr, high: sp.Expr) -> sp.Expr | None:
    """The integral of the expression times the normal density over (low, high), or None where it has no such form."""
    whole = low == -sp.oo and high == sp.oo
    if expression == 0:
        return sp.S.Zero
    expression, long_constants = _abbreviated(expression, x)
    if not all(_allowed(node, x, whole) for node in sp.preorder_traversal(expression)):
        return None
    plain = expression.replace(sp.erfc, lambda u: 1 - sp.erf(u))
    plain = plain.replace(lambda e: isinstance(e, (sp.sinh, sp.cosh, *_WAVES)) and e.has(x),
                          lambda e: e.rewrite(sp.exp))
    total: sp.Expr = sp.S.Zero
    for part in sp.Add.make_args(sp.expand(plain)):
        term = parse(part, x)
        found = None if term is None else integral(term, low, high)
        if found is None:
            return None
        total += found
    total = sp.expand(total)
    if total.has(sp.I):
        total = sp.expand(sp.re(sp.expand_complex(total)))
    return None if total.has(sp.I, sp.re, sp.im) else total.xreplace(long_constants)


def _abbreviated(expression: sp.Expr, x: sp.Symbol) -> tuple[sp.Expr, dict[sp.Symbol, sp.Expr]]:
    """With symbols for constants that are long, so that expanding leaves them as they are; and their meaning."""
    names: dict[sp.Expr, sp.Symbol] = {}

    def visit(node: sp.Expr) -> sp.Expr:
        if node.has(x):
            return node.func(*[visit(a) for a in node.args]) if node.args else node
        if sp.count_ops(node) <= _LONG:
            return node
        return names.setdefault(node, sp.Dummy(f"c{len(names)}", positive=node.is_positive, real=True))
    short = visit(expression)
    return short, {symbol: meaning for meaning, symbol in names.items()}


def _allowed(node: sp.Expr, x: sp.Symbol, whole: bool) -> bool:
    if not node.has(x) or node == x or isinstance(node, sp.Add | sp.Mul):
        return True
    if isinstance(node, sp.Pow):
        return isinstance(node.exp, sp.Integer) and 0 < node.exp <= _HIGHEST
    argument = node.args[0]
    if not argument.is_polynomial(x):
        return False
    degree = sp.degree(argument, x)
    return (isinstance(node, sp.exp) and degree <= 2) or (isinstance(node, sp.sinh | sp.cosh) and degree <= 1) or (
        whole and degree <= 1 and isinstance(node, (sp.erf, sp.erfc, *_WAVES)))


def parse(part: sp.Expr, x: sp.Symbol) -> Term | None:
    """A product as a Term, or None if it is not one."""
    coefficient, rest = part.as_independent(x, as_Add=False)
    power, exponent = 0, sp.S.Zero
    factors: list[tuple[sp.Expr, sp.Expr]] = []
    for factor in sp.Mul.make_args(rest):
        base, times = (factor.base, factor.exp) if isinstance(factor, sp.Pow) else (factor, sp.S.One)
        if isinstance(factor, sp.exp):
            exponent += factor.args[0]
        elif base == x:
            power += int(times)
        elif isinstance(base, sp.exp):
            exponent += times * base.args[0]
        elif isinstance(base, sp.erf):
            (v, u) = _coefficients(base.args[0], x, 1)
            factors += [(u, v)] * int(times)
        elif factor != 1:
            return None
    constant, rate, square = _coefficients(exponent, x, 2)
    return Term(coefficient * sp.exp(constant), power, square, rate, tuple(factors))


def _coefficients(polynomial: sp.Expr, x: sp.Symbol, degree: int) -> list[sp.Expr]:
    expanded = sp.expand(polynomial)
    return [expanded.coeff(x, k) for k in range(degree + 1)]


def integral(term: Term, low: sp.Expr, high: sp.Expr) -> sp.Expr | None:
    """The integral of a term against the normal density.

    With s = 1 - 2 a the exponent is -s (x - b/s)^2/2 + b^2/(2 s), so that x = (z + b/sqrt s)/sqrt s with z normal.
    """
    narrow = 1 - 2 * term.square
    if sign(narrow) != 1 or len(term.factors) > 2:
        return None
    width = 1 / sp.sqrt(narrow)
    shift = sp.expand(term.rate / narrow)
    ends = [end if end.is_infinite else (end - shift) / width for end in (low, high)]
    factors = tuple((u * width, sp.expand(v + u * shift)) for u, v in term.factors)
    total: sp.Expr = sp.S.Zero
    for j in range(term.power + 1):
        weight = sp.binomial(term.power, j) * shift**(term.power - j) * width**j
        if weight == 0:
            continue
        found = _mixed_moment(j, factors) if factors else _moment(j, ends[1]) - _moment(j, ends[0])
        if found is None:
            return None
        total += weight * found
    return term.coefficient * sp.exp(sp.expand(term.rate * shift / 2)) * width * total


def _moment(order: int, end: sp.Expr) -> sp.Expr:
    """The integral of z^order times the normal density over (-oo, end), by parts."""
    if order == 0:
        return sp.Integer(end == sp.oo) if end.is_infinite else sp.erfc(-end / sp.sqrt(2)) / 2
    edge = sp.S.Zero if end.is_infinite else end ** (order - 1) * sp.exp(-end**2 / 2) / sp.sqrt(2 * sp.pi)
    return -edge + ((order - 1) * _moment(order - 2, end) if order > 1 else 0)


def _mixed_moment(order: int, factors: Factors) -> sp.Expr | None:
    """E[Z^order erf(u Z + v) ...] by Stein's lemma; None for two factors that do not both have v = 0."""
    if order == 0:
        return _mean_of_product(factors)
    total: sp.Expr = sp.S.Zero
    parts = [(sp.Integer(order - 1), Term(sp.S.One, order - 2, sp.S.Zero, sp.S.Zero, factors))] if order > 1 else []
    for i, (u, v) in enumerate(factors):  # the derivative of erf(u z + v)
        slope = 2 * u / sp.sqrt(sp.pi) * sp.exp(-v**2)
        parts.append((slope, Term(sp.S.One, order - 1, -u**2, -2 * u * v, factors[:i] + factors[i + 1:])))
    for weight, term in parts:
        found = integral(term, -sp.oo, sp.oo)
        if found is None:
            return None
        total += weight * found
    return total


def _mean_of_product(factors: Factors) -> sp.Expr | None:
    if len(factors) == 1:
        ((u, v),) = factors
        return sp.erf(v / sp.sqrt(1 + 2 * u**2))
    (u, v), (w, other) = factors
    if v != 0 or other != 0:
        return None
    return 2 / sp.pi * sp.asin(2 * u * w / sp.sqrt((1 + 2 * u**2) * (1 + 2 * w**2)))
