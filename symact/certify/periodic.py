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

_T = sp.Symbol("t", real=True)


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
