"""Small pieces of Python text: float literals that read back exactly, and blocks of lines."""

from __future__ import annotations

import math
from collections.abc import Iterable

import sympy as sp

from symact_codegen.lowering.constants import is_float, parts

INDENT = "    "


def literal(value: float) -> str:
    """A float64 as source text that reads back to the same number."""
    if math.isnan(value):
        return "math.nan"
    if math.isinf(value):
        return "math.inf" if value > 0 else "-math.inf"
    return repr(float(value))


def indented(lines: Iterable[str], depth: int = 1) -> list[str]:
    """The lines, moved right."""
    return [INDENT * depth + line if line else "" for line in lines]


def remark(constant: sp.Expr) -> str:
    """A comment with the exact constant, where its float64 does not show it."""
    if constant.is_Integer or (constant.is_Rational and is_float(constant)):
        return ""
    text = sp.sstr(constant)
    return f"  # {text}" if len(text) <= 70 else ""


def wide_literal(constant: sp.Expr) -> str:
    """A constant as a wide number."""
    head, tail = parts(constant)
    if head == 0.0:
        return "(0.0, 0.0, np.int64(0))"
    if 2.0**-190 <= abs(head) <= 2.0**190:
        return f"({literal(head)}, {literal(tail)}, np.int64(0))"
    return f"wide_const({literal(head)}, {literal(tail)})"
