"""Trigonometric polynomials: expressions in which x occurs only inside sines and cosines of one base frequency."""

from __future__ import annotations

import sympy as sp
from flint import arb

from symact.certify.enclosure import Enclosure
from symact.signs import sign


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


def varies(expression: sp.Expr, variable: sp.Symbol) -> bool:
    """Whether rigorous values at two points differ, so that the function is not constant."""
    enclosure = Enclosure(expression, (variable,))
    values = [enclosure(arb(point), bits=256) for point in ("0", "0.5", "1.25", "2.75")]
    return any(bool(a < b or a > b) for a in values for b in values)
