"""Closed forms of E r(Z), Z ~ N(0, 1), for rational functions r whose denominator is a power of x^2 + q, q > 0.

E 1/(Z^2 + q) = sqrt(pi/(2 q)) exp(q/2) erfc(sqrt(q/2)) =: R(q), which is the integral of exp(-s q) E exp(-s Z^2) over
s > 0. It satisfies R' = R (q - 1)/(2 q) - 1/(2 q), and the higher powers are derivatives by q. Odd parts have mean 0.
"""

from __future__ import annotations

import sympy as sp

from symact.certify.gaussian_closed_forms import closed_form
from symact.signs import sign

_HIGHEST = 6
_Q = sp.Symbol("q", positive=True)


def rational_mean(expression: sp.Expr, x: sp.Symbol) -> sp.Expr | None:
    """E r(Z) in closed form, or None if the expression is not of the kind."""
    if not expression.is_rational_function(x) or expression.is_polynomial(x):
        return None
    numerator, denominator = (sp.Poly(part, x) for part in sp.fraction(sp.together(expression)))
    constant, factors = denominator.factor_list()
    if len(factors) != 1 or factors[0][0].degree() != 2 or factors[0][1] > _HIGHEST:
        return None
    (factor, power), = factors
    a, b, c = (factor.coeff_monomial(x**k) for k in (2, 1, 0))
    if b != 0 or sign(c / a) != 1:
        return None
    scale = constant * a**power
    return sp.expand(_even_mean(numerator, c / a, power, x) / scale)


def _even_mean(numerator: sp.Poly, q: sp.Expr, power: int, x: sp.Symbol) -> sp.Expr:
    """E n(Z)/(Z^2 + q)^power, the even part of n in powers of x^2 + q."""
    y = sp.Symbol("y", real=True)
    even = sum(c * (y - q) ** (k // 2) for (k,), c in numerator.terms() if k % 2 == 0)
    total: sp.Expr = sp.S.Zero
    for (k,), coefficient in sp.Poly(even, y).terms():
        if k >= power:
            total += coefficient * closed_form((x**2 + q) ** (k - power), x, -sp.oo, sp.oo)
        else:
            total += coefficient * inverse_power(q, power - k)
    return total


def inverse_power(q: sp.Expr, power: int) -> sp.Expr:
    """E 1/(Z^2 + q)^power as A(q) R(q) + B(q); each derivative by q, over -k, raises the power k by one."""
    of_first: sp.Expr = sp.S.One
    rest: sp.Expr = sp.S.Zero
    for k in range(1, power):
        of_first, rest = ((sp.diff(of_first, _Q) + of_first * (_Q - 1) / (2 * _Q)) / -k,
                          (sp.diff(rest, _Q) - of_first / (2 * _Q)) / -k)
    first = sp.sqrt(sp.pi / (2 * q)) * sp.exp(q / 2) * sp.erfc(sp.sqrt(q / 2))
    return of_first.subs(_Q, q) * first + rest.subs(_Q, q)
