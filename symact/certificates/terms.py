"""Formulas as plain data: read from text by an allow-list, differentiated by the schoolbook rules.

A term is a rational number, the name "x" or "pi", or a tuple of an operation and its arguments: ("+", a, b),
("*", a, b), ("^", a, rational) or (function, a). Nothing here simplifies beyond 0 and 1, so that what a proof talks
about is the formula as it is written.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any, TypeAlias

from flint import fmpq

from symact.errors import SymactError

Term: TypeAlias = Any
"""fmpq, "x", "pi", or a tuple (operation, arguments)."""

FUNCTIONS = ("exp", "log", "sin", "cos", "sinh", "cosh", "tanh", "atan", "asinh", "erf", "erfc")
ZERO, ONE, HALF = fmpq(0), fmpq(1), fmpq(1, 2)


def read(text: str) -> Term:
    """The term that a formula in Python's notation stands for; raises SymactError on anything that is not allowed."""
    try:
        return _of(ast.parse(text, mode="eval").body)
    except (SyntaxError, ValueError, RecursionError) as fault:
        raise SymactError(f"The formula '{text}' cannot be read: {fault}.") from None


def _of(node: ast.AST) -> Term:
    match node:
        case ast.Constant(value=int() as value) if not isinstance(value, bool):
            return fmpq(value)
        case ast.Name(id=("x" | "pi") as name):
            return name
        case ast.Name(id="E"):
            return "exp", ONE
        case ast.UnaryOp(op=ast.USub(), operand=a):
            return times(fmpq(-1), _of(a))
        case ast.BinOp(left=a, op=op, right=b) if type(op) in _OPERATIONS:
            return _OPERATIONS[type(op)](_of(a), _of(b))
        case ast.Call(func=ast.Name(id=name), args=[a], keywords=[]) if name in _ROOTS:
            return power(*_ROOTS[name](_of(a)))
        case ast.Call(func=ast.Name(id=name), args=[a], keywords=[]) if name in FUNCTIONS:
            return name, _of(a)
    raise ValueError(f"'{ast.unparse(node)[:60]}' is not allowed; allowed are whole numbers, x, pi, E, + - * / **, "
                     f"sqrt, sech and {', '.join(FUNCTIONS)}")


def plus(a: Term, b: Term) -> Term:
    """a + b."""
    if isinstance(a, fmpq) and isinstance(b, fmpq):
        return a + b
    return b if a == ZERO else a if b == ZERO else ("+", a, b)


def times(a: Term, b: Term) -> Term:
    """a b."""
    if isinstance(a, fmpq) and isinstance(b, fmpq):
        return a * b
    if ZERO in (a, b):
        return ZERO
    return b if a == ONE else a if b == ONE else ("*", a, b)


def power(base: Term, exponent: Term) -> Term:
    """base ** exponent; a power that is not rational is exp(exponent log(base))."""
    if not isinstance(exponent, fmpq):
        return "exp", times(exponent, ("log", base))
    if isinstance(base, fmpq) and exponent.q == 1 and abs(exponent) < 1000 and (base != 0 or exponent >= 0):
        return base ** int(exponent.p)
    return ONE if exponent == ZERO else base if exponent == ONE else ("^", base, exponent)


_OPERATIONS: dict[type[ast.operator], Callable[[Term, Term], Term]] = {
    ast.Add: plus, ast.Sub: lambda a, b: plus(a, times(fmpq(-1), b)), ast.Mult: times,
    ast.Div: lambda a, b: times(a, power(b, fmpq(-1))), ast.Pow: power,
}
_ROOTS: dict[str, Callable[[Term], tuple[Term, Term]]] = {
    "sqrt": lambda a: (a, HALF), "sech": lambda a: (("cosh", a), fmpq(-1)),
}


def derivative(term: Term, order: int = 1) -> Term:
    """The derivative with respect to x."""
    for _ in range(order):
        term = _slope(term)
    return term


class Derivatives:
    """A term and its derivatives, each computed once: d[0], d[1], ..."""

    def __init__(self, term: Term) -> None:
        self._found = [term]

    def __getitem__(self, order: int) -> Term:
        while len(self._found) <= order:
            self._found.append(_slope(self._found[-1]))
        return self._found[order]


def _slope(term: Term) -> Term:
    match term:
        case "x":
            return ONE
        case fmpq() | "pi":
            return ZERO
        case ("+", a, b):
            return plus(_slope(a), _slope(b))
        case ("*", a, b):
            return plus(times(_slope(a), b), times(a, _slope(b)))
        case ("^", a, r):
            return times(times(r, power(a, r - 1)), _slope(a))
        case (name, a):
            inner = _slope(a)
            return ZERO if inner == ZERO else times(_outer(name, a), inner)
    raise TypeError(term)


def _outer(name: str, a: Term) -> Term:
    """The derivative of a function at its argument."""
    square, minus = power(a, fmpq(2)), fmpq(-1)
    bell = times(times(fmpq(2), power("pi", -HALF)), ("exp", times(minus, square)))
    rules: dict[str, Term] = {
        "exp": ("exp", a), "log": power(a, minus), "sin": ("cos", a), "cos": times(minus, ("sin", a)),
        "sinh": ("cosh", a), "cosh": ("sinh", a), "tanh": power(("cosh", a), fmpq(-2)),
        "atan": power(plus(ONE, square), minus), "asinh": power(plus(ONE, square), -HALF),
        "erf": bell, "erfc": times(minus, bell),
    }
    return rules[name]


def has_x(term: Term) -> bool:
    """Whether x occurs in the term."""
    return term == "x" or (isinstance(term, tuple) and any(has_x(a) for a in term[1:]))


def substitute(term: Term, value: Term) -> Term:
    """The term with another in the place of x."""
    match term:
        case "x":
            return value
        case ("+", a, b):
            return plus(substitute(a, value), substitute(b, value))
        case ("*", a, b):
            return times(substitute(a, value), substitute(b, value))
        case ("^", a, r):
            return power(substitute(a, value), r)
        case (name, a):
            return name, substitute(a, value)
    return term
