"""Values of SymPy expressions at rational points, written for the tests alone and sharing nothing with symact.

What is rational stays an exact fraction, the rest is an Arb ball that is certain to contain the value; so a
comparison that is true of two values is true of the numbers.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypeAlias

import sympy as sp
from flint import arb, ctx, fmpq

Value: TypeAlias = Any
Function: TypeAlias = Callable[[fmpq], Value]
PRECISIONS = (1200, 6000)


class NoValue(Exception):  # noqa: N818 - tells that a value is not known
    """The value at a point is not defined, or a condition is not decided there."""


def fraction(number: sp.Rational) -> fmpq:
    """The same number for Arb."""
    return fmpq(int(number.p), int(number.q))


def rounded(number: fmpq) -> float:
    """The number as a float, infinite where it is out of range."""
    try:
        return int(number.p) / int(number.q)
    except OverflowError:
        return math.inf if number > 0 else -math.inf


def ball(value: Value) -> arb:
    """A value as a ball."""
    return arb(value) if isinstance(value, fmpq) else value


def _sign(value: Value) -> int:
    if value > 0:
        return 1
    if value < 0:
        return -1
    if value == 0:
        return 0
    raise NoValue("a sign is not decided")


_PLAIN: dict[Any, Callable[[arb], arb]] = {
    sp.exp: arb.exp, sp.log: arb.log, sp.sin: arb.sin, sp.cos: arb.cos, sp.tanh: arb.tanh, sp.sinh: arb.sinh,
    sp.cosh: arb.cosh, sp.erf: arb.erf, sp.erfc: arb.erfc, sp.atan: arb.atan, sp.asinh: arb.asinh,
    sp.sech: lambda a: 1 / a.cosh(), sp.coth: arb.coth, sp.LambertW: arb.lambertw,
}
_COMPARED = {"<": (-1,), "<=": (-1, 0), ">": (1,), ">=": (0, 1), "==": (0,), "!=": (-1, 1)}


def _power(base: Value, exponent: Value) -> Value:
    if isinstance(exponent, fmpq) and exponent.q == 1:
        n = int(exponent.p)
        if n < 0 and not isinstance(base, fmpq):
            return 1 / _power(base, -exponent)
        if isinstance(base, fmpq):
            if n < 0 and base == 0:
                raise NoValue("a pole")
            return base**n
        result = arb(1)
        for bit in bin(n)[2:]:
            result = result * result * (base if bit == "1" else 1)
        return result
    if isinstance(base, fmpq) and base == 0:
        if exponent > 0:
            return fmpq(0)
        raise NoValue("a pole")
    if isinstance(exponent, fmpq) and exponent.q == 2:
        return _power(ball(base).sqrt(), exponent * 2)
    return (ball(exponent) * ball(base).log()).exp()


def _truth(condition: sp.Basic, x: sp.Symbol, at: fmpq) -> bool:
    if condition in (sp.true, sp.false):
        return condition is sp.true
    if isinstance(condition, sp.And):
        return all(_truth(c, x, at) for c in condition.args)
    if isinstance(condition, sp.Or):
        return any(_truth(c, x, at) for c in condition.args)
    if isinstance(condition, sp.Not):
        return not _truth(condition.args[0], x, at)
    return _sign(_at(condition.lhs, x, at) - _at(condition.rhs, x, at)) in _COMPARED[condition.rel_op]


def _switch(node: sp.Expr, x: sp.Symbol, at: fmpq) -> Value:
    if isinstance(node, sp.Piecewise):
        for value, condition in node.args:
            if _truth(condition, x, at):
                return _at(value, x, at)
        raise NoValue("no branch")
    values = [_at(a, x, at) for a in node.args]
    if isinstance(node, sp.Max | sp.Min):
        best = values[0]
        for other in values[1:]:
            if all(isinstance(v, fmpq) for v in (best, other)):
                best = (max if isinstance(node, sp.Max) else min)(best, other)
            else:
                best = (arb.max if isinstance(node, sp.Max) else arb.min)(ball(best), ball(other))
        return best
    if isinstance(node, sp.Abs):
        return abs(values[0])
    sign = _sign(values[0])
    if isinstance(node, sp.sign):
        return fmpq(sign)
    return fmpq(sign > 0) if sign else values[1]


def _at(node: sp.Expr, x: sp.Symbol, at: fmpq) -> Value:
    if node == x:
        return at
    if isinstance(node, sp.Rational):
        return fraction(node)
    if node in (sp.pi, sp.E):
        return arb.pi() if node is sp.pi else arb.const_e()
    if isinstance(node, sp.Piecewise | sp.Max | sp.Min | sp.Abs | sp.sign | sp.Heaviside):
        return _switch(node, x, at)
    values = [_at(a, x, at) for a in node.args]
    if isinstance(node, sp.Add):
        return sum(values[1:], values[0])
    if isinstance(node, sp.Mul):
        result = values[0]
        for value in values[1:]:
            result = result * value
        return result
    if isinstance(node, sp.Pow):
        return _power(*values)
    if node.func in _PLAIN and len(values) == 1:
        return _PLAIN[node.func](ball(values[0]))
    raise NoValue(f"no {node.func.__name__}")


def value(expression: sp.Expr, x: sp.Symbol, at: fmpq, precisions: tuple[int, ...] = PRECISIONS) -> arb | None:
    """A ball around the value, or None where there is none to be had."""
    before = ctx.prec
    try:
        for bits in precisions:
            ctx.prec = bits
            try:
                found = ball(_at(expression, x, at))
            except (NoValue, ZeroDivisionError, OverflowError):
                return None
            if found.is_finite() and (found.rad() == 0 or found.rel_accuracy_bits() > 800):
                return found
        return found if found.is_finite() else None
    finally:
        ctx.prec = before
