"""Numbers of a report as formulas: exact where that is short, else rounded from the enclosure."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Context, Decimal
from typing import Any

import sympy as sp

from symact.reals import Real
from symact_codegen.presentation.breadth import breadth_of
from symact_codegen.presentation.exact_text import constant
from symact_codegen.presentation.inline import Formula, Line
from symact_codegen.presentation.layout import terminating
from symact_codegen.presentation.printer import formula

UNDECIDED = Formula("undecided", r"\text{undecided}")
NO_LIMIT = Formula("none", r"\text{none}")
_WORDS = {"oo": Formula("oo", r"\infty"), "-oo": Formula("-oo", r"-\infty"), "none": NO_LIMIT}
SHORT = 9.0
"""Exact forms at most as wide as so many digits are shown as they are."""


def number(value: Any, digits: int = 4) -> Formula:
    """One number: exact if short, else rounded to `digits` digits."""
    if value is None:
        return UNDECIDED
    if not isinstance(value, Mapping):
        return _WORDS.get(str(value)) or Formula(str(value), str(value))
    return _exact(value) or rounded(value, digits)


def number_in_full(value: Any, digits: int = 6) -> Line:
    """The exact form and, where that is irrational, its decimals: W(e^{-1}) = 0.278465 (rounded)."""
    if not isinstance(value, Mapping):
        return (number(value),)
    exact = _exact(value)
    if exact is None:
        decimals = rounded(value, digits)
        return (Formula(f"~ {decimals.plain}", rf"\approx {decimals.latex}"),)
    if _rational(value) is not None:
        return (exact,)
    decimals = rounded(value, digits)
    return (Formula(f"{exact.plain} ~ {decimals.plain}", rf"{exact.latex} \approx {decimals.latex}"),)


def with_decimals(expression: sp.Expr) -> sp.Expr:
    """A formula with each constant in it that is wide rounded to six digits."""
    rounded_once = _with_decimals(expression)
    if rounded_once == expression:
        return expression
    return rounded_once.replace(lambda e: e.is_Rational and e.q > 10**6, lambda e: sp.Rational(f"{float(e):.6g}"))


def _with_decimals(expression: sp.Expr) -> sp.Expr:
    if not expression.free_symbols:
        wide = breadth_of(formula(expression).latex) > SHORT
        return sp.Rational(f"{float(Real(expression)):.6g}") if wide else expression
    if isinstance(expression, sp.Add | sp.Mul):
        constant_part, rest = expression.as_independent(*expression.free_symbols)
        inner = rest.args if isinstance(rest, expression.func) else (rest,)
        return expression.func(_with_decimals(constant_part), *(_with_decimals(a) for a in inner))
    return expression.func(*(_with_decimals(a) for a in expression.args)) if expression.args else expression


def is_irrational(value: Any) -> bool:
    """Whether a number is shown as a rounded decimal or a radical, not as a fraction."""
    return isinstance(value, Mapping) and _rational(value) is None


def _rational(value: Mapping[str, Any]) -> sp.Rational | None:
    found = constant(value["exact"]) if value["exact"] else None
    return found if found is not None and found.is_Rational else None


def _exact(value: Mapping[str, Any]) -> Formula | None:
    found = constant(value["exact"]) if value["exact"] else None
    if found is None:
        return None
    if found.is_Rational:
        return _fraction(found)
    shown = formula(found)
    return shown if breadth_of(shown.latex) <= SHORT else None


def _fraction(value: sp.Rational) -> Formula | None:
    if value.q <= 12 and abs(value.p) < 10**6:
        return formula(value)
    text = terminating(value)
    if text is not None and len(text) <= 8 and sp.Rational(1, 1000) <= abs(value) < 10**6:
        return Formula(text, text)
    return _power_of_ten(value)


def _power_of_ten(value: sp.Rational) -> Formula | None:
    """A short decimal times a power of ten, such as 5e-5, if the value is one."""
    for exponent in (*range(1, 31), *range(-1, -31, -1)):
        mantissa = value / sp.Integer(10) ** exponent
        text = terminating(mantissa)
        if 1 <= abs(mantissa) < 10 and text is not None and len(text) <= 6:
            return scientific(text, exponent)
    return None


def scientific(mantissa: str, exponent: int) -> Formula:
    """mantissa times 10 to the exponent."""
    if mantissa in ("1", "-1"):
        return Formula(f"{mantissa}e{exponent}", f"{mantissa[:-1]}10^{{{exponent}}}")
    return Formula(f"{mantissa}e{exponent}", rf"{mantissa} \cdot 10^{{{exponent}}}")


def rounded(value: Mapping[str, Any], digits: int) -> Formula:
    """The decimal on which both ends of the enclosure agree, with at most `digits` digits."""
    low, high = (Decimal(end) for end in value["enclosure"])
    for count in range(digits, 0, -1):
        context = Context(prec=count)
        decimal = context.create_decimal(low)
        if decimal == context.create_decimal(high):
            return _decimal(decimal)
    inside = ", ".join(str(end) for end in value["enclosure"])
    return Formula(f"in [{inside}]", rf"\in [{inside}]")


def _decimal(decimal: Decimal) -> Formula:
    if decimal == 0:
        return Formula("0", "0")
    exponent = decimal.adjusted()
    if -5 < exponent < 6:
        text = f"{decimal:f}"
        return Formula(text, text)
    return scientific(f"{decimal.scaleb(-exponent):f}", exponent)
