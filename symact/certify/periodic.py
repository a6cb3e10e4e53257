"""Sign charts of trigonometric polynomials on one period.

With t = tan(w x / 2) the open period (-pi/w, pi/w) is the whole line, sin(w x) = 2 t/(1 + t^2) and cos(w x) =
(1 - t^2)/(1 + t^2), so that the sign is that of a polynomial in t.
"""

from __future__ import annotations

from functools import lru_cache

import sympy as sp

from symact.certify.charts import SignChart
from symact.certify.sign_chart import sign_chart
from symact.errors import Undecided
from symact.reals import Real
from symact.signs import sign

_T = sp.Symbol("t", real=True)


def frequency(expression: sp.Expr, variable: sp.Symbol) -> sp.Expr | None:
    """The w > 0 of which all frequencies in a trigonometric polynomial are whole multiples; None if it is not one."""
    rates = []
    for node in sorted(expression.atoms(sp.sin, sp.cos), key=sp.default_sort_key):
        rate = sp.diff(node.args[0], variable)
        if rate.has(variable) or sp.expand(node.args[0] - rate * variable) != 0 or sign(rate) in (0, None):
            return None
        rates.append(rate * sign(rate))
    if not rates:
        return None
    ratios = [sp.radsimp(sp.cancel(r / rates[0])) for r in rates]
    if any(not isinstance(r, sp.Rational) for r in ratios):
        return None
    return rates[0] * sp.Rational(sp.gcd([r.p for r in ratios]), sp.lcm([r.q for r in ratios]))


def is_trigonometric(expression: sp.Expr, variable: sp.Symbol) -> bool:
    """Whether the variable occurs only inside sines and cosines of commensurable frequencies."""
    if frequency(expression, variable) is None:
        return False
    marks = {node: sp.Dummy() for node in expression.atoms(sp.sin, sp.cos)}
    rest = expression.xreplace(marks)
    return not rest.has(variable) and rest.is_polynomial(*marks.values())


@lru_cache(maxsize=200)
def period_chart(expression: sp.Expr, variable: sp.Symbol, rate: sp.Expr) -> SignChart:
    """The sign chart on (-pi/w, pi/w) of a trigonometric polynomial whose frequencies are multiples of w."""
    def tangent(node: sp.Expr) -> sp.Expr:
        multiple = sp.simplify(sp.diff(node.args[0], variable) / rate)
        if not isinstance(multiple, sp.Integer):
            raise Undecided(f"{node} does not have the period 2 pi/({rate})")
        point = ((1 - _T**2) + 2 * sp.I * _T) ** abs(multiple) / (1 + _T**2) ** abs(multiple)
        real, imaginary = (sp.factor(p) for p in sp.expand_complex(sp.expand(point)).as_real_imag())
        return real if isinstance(node, sp.cos) else imaginary * sp.sign(multiple)

    rational = expression.replace(lambda e: isinstance(e, sp.sin | sp.cos), tangent)
    numerator, denominator = sp.fraction(sp.cancel(sp.together(rational)))
    if numerator == 0:
        return SignChart((), (0,))
    if not (denominator.is_positive or sp.factor(denominator).is_positive):
        raise Undecided(f"{expression} is not reduced to a polynomial")
    chart = sign_chart(numerator, _T)
    zeros = tuple(Real(2 * sp.atan(z.expression) / rate, z.root) for z in chart.zeros)
    return SignChart(zeros, chart.signs)
