"""The exact numbers of a report, read back from SymPy's text through an allow-list, never evaluated."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from functools import lru_cache

import sympy as sp

_CONSTANTS = {"pi": sp.pi, "E": sp.E, "oo": sp.oo}
_FUNCTIONS = {
    f.__name__: f
    for f in (
        sp.sqrt,
        sp.exp,
        sp.log,
        sp.erf,
        sp.erfc,
        sp.sin,
        sp.cos,
        sp.tan,
        sp.tanh,
        sp.sinh,
        sp.cosh,
        sp.atan,
        sp.asin,
        sp.acos,
        sp.asinh,
        sp.acosh,
        sp.atanh,
        sp.LambertW,
        sp.Abs,
        sp.gamma,
    )
}
_OPERATORS: dict[type[ast.operator], Callable[[sp.Expr, sp.Expr], sp.Expr]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}
LONGEST = 400


@lru_cache(maxsize=2048)
def constant(text: str) -> sp.Expr | None:
    """The number that a text such as "-LambertW(exp(-1))" stands for; None if that is not certain."""
    if len(text) > LONGEST:
        return None
    try:
        return _read(ast.parse(text, mode="eval").body)
    except (SyntaxError, KeyError, ValueError, TypeError, RecursionError):
        return None


def _read(node: ast.expr) -> sp.Expr:
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return sp.Integer(node.value)
    if isinstance(node, ast.Name):
        return _CONSTANTS[node.id]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_read(node.operand)
    if isinstance(node, ast.BinOp):
        left, right = _read(node.left), _read(node.right)
        if isinstance(node.op, ast.Pow) and (not right.is_Rational or abs(right) > 64):
            raise ValueError("a power that is not written out")
        return _OPERATORS[type(node.op)](left, right)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
        return _FUNCTIONS[node.func.id](*(_read(argument) for argument in node.args))
    raise ValueError(f"a {type(node).__name__} is no part of a number")
