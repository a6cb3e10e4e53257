"""Whether an elementary expression is proved real and analytic on an open interval."""

from __future__ import annotations

import sympy as sp

from symact.certify.enclosure import Enclosure, NotEnclosable
from symact.certify.sign_chart import sign_chart
from symact.errors import Undecided

ENTIRE = (sp.exp, sp.sin, sp.cos, sp.sinh, sp.cosh, sp.tanh, sp.sech, sp.atan, sp.asinh, sp.erf, sp.erfc, sp.sinc)
"""Functions that are analytic on all of R."""


def check_analytic(expression: sp.Expr, variable: sp.Symbol, low: sp.Expr, high: sp.Expr) -> None:
    """Raise Undecided unless the expression is real and analytic on (low, high): no pole, no branch point.

    The parts are looked at innermost first, because the sign chart of a part supposes that it is analytic itself.
    """
    for node in sp.postorder_traversal(expression, keys=sp.default_sort_key):
        if node == variable:
            continue
        if not node.has(variable):
            check_real(node)
        elif isinstance(node, sp.Pow):
            _check_power(node, variable, low, high)
        elif isinstance(node, sp.log):
            _check_sign(node.args[0], variable, low, high, allow_negative=False)
        elif not isinstance(node, (sp.Add, sp.Mul, *ENTIRE)):
            raise Undecided(f"{node.func.__name__} is not known to be analytic on all of R")


def _check_power(node: sp.Pow, variable: sp.Symbol, low: sp.Expr, high: sp.Expr) -> None:
    whole = isinstance(node.exp, sp.Integer)
    if not (whole and node.exp > 0):
        _check_sign(node.base, variable, low, high, allow_negative=whole)


def check_real(constant: sp.Basic) -> None:
    """Raise Undecided unless a constant is a finite real number; parameters are real by their declaration."""
    if isinstance(constant, sp.Rational) or constant.free_symbols:
        return
    try:
        enclosure = Enclosure(constant)
    except NotEnclosable as reason:
        raise Undecided(f"{constant} is not known to be a real number: {reason}") from None
    if not any(enclosure(bits=bits).is_finite() for bits in (128, 1024)):
        raise Undecided(f"{constant} is not proved to be a finite real number")


def _check_sign(argument: sp.Expr, variable: sp.Symbol, low: sp.Expr, high: sp.Expr, allow_negative: bool) -> None:
    if argument.is_positive or (allow_negative and argument.is_negative):
        return
    chart = sign_chart(argument, variable, low, high)
    if chart.zeros or chart.signs[0] == 0 or (chart.signs[0] < 0 and not allow_negative):
        raise Undecided(f"{argument} is not proved {'different from 0' if allow_negative else 'positive'} on "
                        f"({low}, {high}), so the function is not proved analytic there")
