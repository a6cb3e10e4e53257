"""Conditions on parameters as formulas."""

from __future__ import annotations

import sympy as sp

from symact_codegen.presentation.inline import Formula, Line, joined
from symact_codegen.presentation.printer import formula

_SIGNS = {"<": "<", "<=": r"\le", ">": ">", ">=": r"\ge", "==": "=", "!=": r"\ne"}


def relation(condition: sp.Basic) -> Line:
    """A condition such as sigma > 0; several are joined with "and" or "or"."""
    if condition is sp.true:
        return ("any real number",)
    if isinstance(condition, sp.And | sp.Or):
        parts = sorted(condition.args, key=sp.default_sort_key)
        return joined(
            [relation(part) for part in parts], " and " if isinstance(condition, sp.And) else " or "
        )
    if isinstance(condition, sp.core.relational.Relational):
        left, right = formula(condition.lhs), formula(condition.rhs)
        sign = condition.rel_op
        plain = f"{left.plain} {'=' if sign == '==' else sign} {right.plain}"
        return (Formula(plain, f"{left.latex} {_SIGNS[sign]} {right.latex}"),)
    return (sp.sstr(condition),)
