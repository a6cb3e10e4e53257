"""Numbers, formulas and conditions of a report, read back from SymPy's text through an allow-list, never evaluated."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

import sympy as sp

_CONSTANTS = {"pi": sp.pi, "E": sp.E, "oo": sp.oo, "EulerGamma": sp.EulerGamma}
_FUNCTIONS = {
    f.__name__: f
    for f in (
        sp.sqrt,
        sp.exp,
        sp.log,
        sp.erf,
        sp.erfc,
        sp.erfinv,
        sp.erfcinv,
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
        sp.sign,
        sp.Max,
        sp.Min,
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
_RELATIONS: dict[type[ast.cmpop], type[sp.core.relational.Relational]] = {
    ast.Lt: sp.Lt,
    ast.LtE: sp.Le,
    ast.Gt: sp.Gt,
    ast.GtE: sp.Ge,
    ast.Eq: sp.Eq,
    ast.NotEq: sp.Ne,
}
T = TypeVar("T")
_RELATIONS_BY_NAME = {"Eq": sp.Eq, "Ne": sp.Ne}
LONGEST = 400
_LARGEST = 64
"""The greatest exponent, and the greatest argument of gamma, that is worked out."""


@lru_cache(maxsize=2048)
def constant(text: str) -> sp.Expr | None:
    """The number that a text such as "-LambertW(exp(-1))" stands for; None if that is not certain."""
    return _safely(text, lambda tree: _read(tree, frozenset()), LONGEST)


@lru_cache(maxsize=512)
def expression(text: str, symbols: frozenset[str]) -> sp.Expr | None:
    """The formula that a text stands for, in real symbols of these names; None if that is not certain."""
    return _safely(text, lambda tree: _read(tree, symbols))


@lru_cache(maxsize=512)
def branches(text: str, symbols: frozenset[str]) -> tuple[tuple[sp.Expr, sp.Basic], ...] | None:
    """A formula by cases: each with its condition, `sp.true` if it has none; None if that is not certain."""
    return _safely(text, lambda tree: _branches(tree, symbols))


@lru_cache(maxsize=512)
def condition(text: str, symbols: frozenset[str]) -> sp.Basic | None:
    """The condition that a text such as "(a > 0) & (a < 1)" stands for; None if that is not certain."""
    return _safely(text, lambda tree: _condition(tree, symbols))


def _safely(text: str, read: Callable[[ast.expr], T], longest: int = 2000) -> T | None:
    if len(text) > longest:
        return None
    try:
        return read(ast.parse(text, mode="eval").body)
    except (SyntaxError, KeyError, ValueError, TypeError, RecursionError):
        return None


def _read(node: ast.expr, symbols: frozenset[str]) -> sp.Expr:
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return sp.Integer(node.value)
    if isinstance(node, ast.Name):
        return sp.Symbol(node.id, real=True) if node.id in symbols else _CONSTANTS[node.id]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_read(node.operand, symbols)
    if isinstance(node, ast.BinOp):
        left, right = _read(node.left, symbols), _read(node.right, symbols)
        if isinstance(node.op, ast.Pow) and not _is_small_power(left, right):
            raise ValueError("a power that is not written out")
        return _OPERATORS[type(node.op)](left, right)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
        arguments = [_read(argument, symbols) for argument in node.args]
        if node.func.id == "gamma" and any(a.is_Rational and abs(a) > _LARGEST for a in arguments):
            raise ValueError("a factorial that is not written out")
        return _FUNCTIONS[node.func.id](*arguments)
    raise ValueError(f"a {type(node).__name__} is no part of a formula")


def _is_small_power(base: sp.Expr, exponent: sp.Expr) -> bool:
    if exponent.is_Rational:
        return bool(abs(exponent) <= _LARGEST)
    return bool(exponent.free_symbols) and not exponent.has(sp.oo)


def _branches(node: ast.expr, symbols: frozenset[str]) -> tuple[tuple[sp.Expr, sp.Basic], ...]:
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Piecewise"):
        return ((_read(node, symbols), sp.true),)
    found = []
    for pair in node.args:
        if not (isinstance(pair, ast.Tuple) and len(pair.elts) == 2):
            raise ValueError("a case is a value and a condition")
        found.append((_read(pair.elts[0], symbols), _condition(pair.elts[1], symbols)))
    return tuple(found)


def _condition(node: ast.expr, symbols: frozenset[str]) -> sp.Basic:
    if isinstance(node, ast.Constant) and node.value is True:
        return sp.true
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitAnd | ast.BitOr):
        parts = (_condition(node.left, symbols), _condition(node.right, symbols))
        return sp.And(*parts) if isinstance(node.op, ast.BitAnd) else sp.Or(*parts)
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        relation = _RELATIONS[type(node.ops[0])]
        return relation(_read(node.left, symbols), _read(node.comparators[0], symbols), evaluate=False)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and len(node.args) == 2:
        sides = [_read(argument, symbols) for argument in node.args]
        return _RELATIONS_BY_NAME[node.func.id](*sides, evaluate=False)
    raise ValueError(f"a {type(node).__name__} is no condition")
