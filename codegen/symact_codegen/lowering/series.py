"""Taylor coefficients of an expression in x at a point, as rigorous Arb balls."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import sympy as sp
from flint import arb, arb_series, ctx

from symact.activation import x as variable
from symact.certify.enclosure import NotEnclosable, enclose_constant
from symact_codegen.lowering.functions import plain

BITS = 700
NEGLIGIBLE = arb("1e-150")


@contextmanager
def _settings(count: int) -> Iterator[None]:
    before = ctx.prec, ctx.cap
    ctx.prec, ctx.cap = BITS, count
    try:
        yield
    finally:
        ctx.prec, ctx.cap = before


def _cosh(s: Any) -> Any:
    return (s.exp() + (-s).exp()) / 2


def _sinh(s: Any) -> Any:
    return (s.exp() - (-s).exp()) / 2


_FUNCTIONS: dict[Any, Callable[[Any], Any]] = {
    sp.exp: lambda s: s.exp(), sp.log: lambda s: s.log(), sp.sin: lambda s: s.sin(), sp.cos: lambda s: s.cos(),
    sp.tan: lambda s: s.tan(), sp.atan: lambda s: s.atan(), sp.asin: lambda s: s.asin(), sp.erf: lambda s: s.erf(),
    sp.erfc: lambda s: s.erfc(), sp.sinh: _sinh, sp.cosh: _cosh, sp.tanh: lambda s: _sinh(s) / _cosh(s),
    sp.asinh: lambda s: (s + (s * s + 1).sqrt()).log(), sp.sech: lambda s: 1 / _cosh(s),
}


def taylor_coefficients(expression: sp.Expr, count: int, point: arb | None = None) -> list[arb] | None:
    """The first `count` coefficients at the point (0 by default); None where there is no series or no rule for it.

    A coefficient below 1e-150 that Arb cannot tell from 0 at 700 bits is returned as 0: the constants of an
    expression are not that small, and a true coefficient of that size changes no digit of a float64.
    """
    with _settings(count):
        start = arb_series([point if point is not None else arb(0), 1])
        try:
            series = _visit(plain(expression), start)
        except (NotEnclosable, ZeroDivisionError, ValueError):
            return None
        if not isinstance(series, arb_series):
            return None
        found = [series[k] for k in range(count)]
        if not all(value.is_finite() for value in found):
            return None
        return [arb(0) if value.contains(0) and abs(value) < NEGLIGIBLE else value for value in found]


def _visit(node: sp.Expr, start: Any) -> Any:
    if node == variable:
        return start
    if not node.free_symbols:
        return enclose_constant(node, BITS)
    if isinstance(node, sp.Add | sp.Mul):
        values = [_visit(a, start) for a in node.args]
        result = values[0]
        for value in values[1:]:
            result = result + value if isinstance(node, sp.Add) else result * value
        return result
    if isinstance(node, sp.Pow):
        return _power(_visit(node.base, start), node.exp, start)
    if node.func in _FUNCTIONS and len(node.args) == 1:
        return _FUNCTIONS[node.func](_visit(node.args[0], start))
    raise NotEnclosable(f"no series is known for {node.func.__name__}")


def _power(base: Any, exponent: sp.Expr, start: Any) -> Any:
    if exponent.is_Integer:
        result = base
        for _ in range(abs(int(exponent)) - 1):
            result = result * base
        return result if exponent > 0 else 1 / result
    if isinstance(exponent, sp.Rational) and exponent.q == 2:
        root = base.sqrt()
        return _power(root, sp.Integer(2 * exponent), start)
    return (base.log() * _visit(exponent, start)).exp()
