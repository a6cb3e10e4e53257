"""Closed forms for isolated zeros of functions with a single transcendental part, exp(q(x)) or sqrt(q(x))."""

from __future__ import annotations

import sympy as sp

from symact.certify.generators import Generators, normalise
from symact.errors import Undecided
from symact.reals import Real
from symact.signs import sign

_BITS = 100


def in_closed_form(function: sp.Expr, variable: sp.Symbol, zero: Real) -> Real:
    """The same zero, with a closed form if the complete list of the function's real zeros is easy to write down."""
    if zero.exact is not None:
        return zero
    try:
        candidates = [Real(c) for c in _all_zeros(function, variable)]
    except Undecided:
        return zero
    near = [c for c in candidates if c.ball(_BITS).overlaps(zero.ball(_BITS))]
    return near[0] if len(near) == 1 else zero


def _all_zeros(function: sp.Expr, variable: sp.Symbol) -> list[sp.Expr]:
    """Every real zero, in closed form; some of the list may be no zeros. Raises Undecided where it is not complete."""
    plain, generators = normalise(function, variable)
    numerator = generators.reduce(sp.fraction(sp.cancel(sp.together(plain)))[0])
    symbols = sorted(numerator.free_symbols, key=str)
    if symbols == [variable]:
        return _real_roots(numerator, variable)
    if len(symbols) != 1:
        raise Undecided("more than one part")
    (symbol,) = symbols
    found: list[sp.Expr] = []
    for root in _real_roots(numerator, symbol):
        if sign(root) == 1:
            found += _real_roots(_argument(generators, symbol, root), variable)
    return found


def _argument(generators: Generators, symbol: sp.Symbol, value: sp.Expr) -> sp.Expr:
    """A polynomial in x that is 0 where the generator has a value."""
    if symbol in generators.exponents:
        return generators.exponents[symbol] - sp.log(value)
    if symbol in generators.squares:
        return generators.restore(generators.squares[symbol]) - value**2
    raise Undecided("a part that is not inverted")


def _real_roots(polynomial: sp.Expr, symbol: sp.Symbol) -> list[sp.Expr]:
    """The real roots of a polynomial of degree 1 or 2."""
    if not polynomial.is_polynomial(symbol) or not 1 <= sp.degree(polynomial, symbol) <= 2:
        raise Undecided("not a polynomial of degree 1 or 2")
    a, b, c = (sp.Poly(polynomial, symbol).coeff_monomial(symbol**k) for k in (2, 1, 0))
    if a == 0:
        return [sp.radsimp(-c / b)]
    inside = sign(b * b - 4 * a * c)
    if inside is None:
        raise Undecided("whether the roots are real is not decided")
    root = sp.sqrt(sp.factor_terms(b * b - 4 * a * c))
    return [] if inside < 0 else [sp.expand((-b - root) / (2 * a)), sp.expand((-b + root) / (2 * a))]
