"""How a product and a sum are laid out: numerator over denominator, one radical, terms in a readable order.

SymPy keeps sqrt(2)/(2*sqrt(pi)) where a reader expects 1/sqrt(2*pi). The square of such a coefficient is
rational * pi^k, and from that square the common form is read off. Nothing here changes a value.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import sympy as sp
from sympy.concrete.expr_with_limits import ExprWithLimits

from symact import x

Factor = tuple[sp.Expr, sp.Expr]
"""A base and its positive exponent."""


@dataclass(frozen=True)
class Product:
    """sign * (over * sqrt(root_over) * above) / (under * sqrt(root_under) * below)."""

    negative: bool
    over: sp.Rational
    under: sp.Integer
    pi_over: int
    pi_under: int
    root_over: tuple[int, int]
    root_under: tuple[int, int]
    above: tuple[Factor, ...]
    below: tuple[Factor, ...]


@lru_cache(maxsize=4096)
def terminating(number: sp.Rational) -> str | None:
    """A rational as a decimal of at most 8 places, if it is one."""
    for places in range(9):
        scaled = abs(number) * 10**places
        if scaled.q == 1:
            digits = str(int(scaled)).rjust(places + 1, "0")
            return ("-" if number < 0 else "") + (
                f"{digits[:-places]}.{digits[-places:]}" if places else digits
            )
    return None


@lru_cache(maxsize=4096)
def product_of(term: sp.Expr) -> Product:
    """The layout of a term that is not a sum."""
    rational, square, pi_halves = sp.S.One, sp.S.One, 0
    above: list[Factor] = []
    below: list[Factor] = []
    for factor in sp.Mul.make_args(term):
        base, exponent = (factor.base, factor.exp) if isinstance(factor, sp.Pow) else (factor, sp.S.One)
        if isinstance(factor, sp.Rational):
            rational *= factor
        elif isinstance(base, sp.Integer) and base > 0 and (2 * exponent).is_Integer:
            square *= base ** (2 * exponent)
        elif base is sp.pi and (2 * exponent).is_Integer:
            pi_halves += int(2 * exponent)
        elif exponent.is_Rational and exponent < 0:
            below.append((base, -exponent))
        else:
            above.append((base, exponent))
    over, under, root_over, root_under = _coefficient(abs(rational), square)
    odd = pi_halves % 2
    whole = (pi_halves - odd) // 2 if pi_halves >= 0 else -((-pi_halves - odd) // 2)
    return Product(
        bool(rational < 0),
        over,
        under,
        max(whole, 0),
        max(-whole, 0),
        (root_over, odd if pi_halves > 0 else 0),
        (root_under, odd if pi_halves < 0 else 0),
        tuple(sorted(above, key=_factor_order)),
        tuple(sorted(below, key=_factor_order)),
    )


def _coefficient(rational: sp.Rational, square: sp.Rational) -> tuple[sp.Rational, sp.Integer, int, int]:
    """(over, under, root_over, root_under) of rational * sqrt(square), without a radical twice."""
    if square == 1:
        if rational.q > 12 and terminating(rational):
            return rational, sp.S.One, 1, 1
        return sp.Integer(rational.p), sp.Integer(rational.q), 1, 1
    if rational.q > 12 and terminating(rational):
        (over, root_over), (under, root_under) = _square_part(int(square.p)), _square_part(int(square.q))
        return rational * over, sp.Integer(under), root_over, root_under
    total = rational**2 * square
    (over, root_over), (under, root_under) = _square_part(int(total.p)), _square_part(int(total.q))
    return sp.Integer(over), sp.Integer(under), root_over, root_under


def _square_part(number: int) -> tuple[int, int]:
    """(a, b) with number = a^2 b and b free of squares."""
    outside, inside = 1, 1
    for prime, power in sorted(sp.factorint(number).items()):
        outside *= prime ** (power // 2)
        inside *= prime ** (power % 2)
    return outside, inside


def _factor_order(factor: Factor) -> tuple[int, tuple[object, ...]]:
    base, exponent = factor
    if base == x:
        rank = 1
    elif isinstance(base, sp.Symbol | sp.Indexed):
        rank = 0
    elif isinstance(base, sp.Add):
        rank = 2
    else:
        rank = 4 if isinstance(base, ExprWithLimits) else 3
    return rank, (sp.default_sort_key(base), sp.default_sort_key(exponent))


def ordered_terms(total: sp.Add) -> list[sp.Expr]:
    """The terms of a sum: a positive one first, powers of x falling, 1 + exp(x) but x + 1 and exp(x) - 1."""
    terms = list(total.args)
    mixed = any(not t.is_polynomial(x) for t in terms) or not total.has(x)

    def key(term: sp.Expr) -> tuple[object, ...]:
        negative = product_of(term).negative
        if mixed:
            rank = (3 if negative else 0) if not term.free_symbols else 1 if term.is_polynomial(x) else 2
            degree = sp.degree(term, x) if term.is_polynomial(x) and term.has(x) else 0
        else:
            rank, degree = 0, sp.degree(term, x) if term.has(x) else 0
        late_constant = not mixed and not term.free_symbols
        return rank, -degree, late_constant, negative, sp.default_sort_key(term)

    terms.sort(key=key)
    first = next((i for i, t in enumerate(terms) if not product_of(t).negative), 0)
    return [terms[first], *terms[:first], *terms[first + 1 :]] if first else terms
