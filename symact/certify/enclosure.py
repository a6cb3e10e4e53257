"""From a SymPy expression to Arb balls that are certain to contain its value.

An expression is turned once into a flat list of steps, each step an Arb operation on earlier results, and then
evaluated as often as wanted at any precision. An answer that cannot be had at the given precision (a condition
that cannot be decided, a domain error) is Arb's nan: it contains everything, and the caller raises the precision.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

import sympy as sp
from flint import arb, ctx, fmpq, fmpz

from symact.certificates.precision import precision

Value: TypeAlias = Any
"""An Arb ball, or for conditions True, False or None (cannot be told)."""
Step: TypeAlias = tuple[Callable[..., Value], tuple[int, ...]]


class NotEnclosable(Exception):  # noqa: N818 - tells that a node has no enclosure, callers turn it into a verdict
    """The expression has a node that no enclosure is known for; the message names it."""


def sech(u: arb) -> arb:
    """1/cosh(u); unlike Arb's own also for arguments whose exponential is out of its range."""
    decay = (-abs(u)).exp()
    return 2 * decay / (1 + decay * decay)


def ball_power(a: arb, n: int) -> arb:
    """a**n by squaring; Arb's own power, by logarithms, gives nan for a ball that contains 0."""
    if n < 0:
        return 1 / ball_power(a, -n)
    result, square, left = arb(1), a, n
    while left:
        result = result * square if left % 2 else result
        square, left = square * square, left // 2
    return result.nonnegative_part() if n % 2 == 0 else result


FUNCTIONS: dict[Any, Callable[[arb], arb]] = {
    sp.exp: arb.exp, sp.sin: arb.sin, sp.cos: arb.cos, sp.tan: arb.tan, sp.sinh: arb.sinh, sp.cosh: arb.cosh,
    sp.tanh: arb.tanh, sp.coth: arb.coth, sp.sech: sech, sp.csch: arb.csch, sp.atan: arb.atan, sp.asin: arb.asin,
    sp.acos: arb.acos, sp.asinh: arb.asinh, sp.acosh: arb.acosh, sp.atanh: arb.atanh, sp.erf: arb.erf,
    sp.erfc: arb.erfc, sp.Abs: abs, sp.sign: arb.sgn, sp.sinc: arb.sinc, sp.log: arb.log, sp.gamma: arb.gamma,
}


class Enclosure:
    """An expression made ready for evaluation at balls for the given symbols.

    Raises NotEnclosable, naming the node, if the expression has one that Arb has no function for.
    """

    def __init__(self, expression: sp.Basic, symbols: Sequence[sp.Symbol] = ()) -> None:
        self._steps: list[Step] = []
        self._index: dict[sp.Basic, int] = {}
        self._inputs = len(symbols)
        for position, symbol in enumerate(symbols):
            self._index[symbol] = position
        self._result = self._visit(expression)

    def __call__(self, *values: arb, bits: int = 128) -> arb:
        """The ball that contains the expression's value for all points of the given balls."""
        with precision(bits):
            stack: list[Value] = list(values)
            for function, arguments in self._steps:
                try:
                    stack.append(function(*[stack[i] for i in arguments]))
                except (ZeroDivisionError, ValueError):
                    stack.append(arb.nan())
            return stack[self._result]

    def _visit(self, node: sp.Basic) -> int:
        if node not in self._index:
            step = self._step(node)
            self._steps.append(step)
            self._index[node] = self._inputs + len(self._steps) - 1
        return self._index[node]

    def _visit_all(self, nodes: Sequence[sp.Basic]) -> tuple[int, ...]:
        return tuple(self._visit(node) for node in nodes)

    def _step(self, node: sp.Basic) -> Step:
        if isinstance(node, sp.Number | sp.NumberSymbol) or node in (sp.true, sp.false):
            return _constant(node), ()
        if isinstance(node, sp.Add | sp.Mul | sp.Max | sp.Min | sp.And | sp.Or | sp.Not):
            return _FOLDS[node.func], self._visit_all(node.args)
        if isinstance(node, sp.Pow):
            return self._power(node)
        if isinstance(node, sp.Piecewise):
            flat = [part for branch in node.args for part in (branch.expr, branch.cond)]
            return _select, self._visit_all(flat)
        if isinstance(node, sp.core.relational.Relational):
            return _RELATIONS[node.rel_op], self._visit_all((node.lhs, node.rhs))
        if isinstance(node, sp.Heaviside):
            return _heaviside, self._visit_all(node.args)
        if isinstance(node, sp.LambertW):
            branch = int(node.args[1]) if len(node.args) > 1 else 0
            return (lambda a: a.lambertw(branch)), self._visit_all(node.args[:1])
        if isinstance(node, sp.polys.rootoftools.ComplexRootOf) and node.is_real:
            return (lambda: _algebraic(node)), ()
        if node.func in FUNCTIONS and len(node.args) == 1:
            return FUNCTIONS[node.func], self._visit_all(node.args)
        raise NotEnclosable(f"no rigorous enclosure is known for {node.func.__name__}")

    def _power(self, node: sp.Pow) -> Step:
        base, exponent = node.args
        if isinstance(exponent, sp.Integer):
            power = int(exponent)
            return (lambda a: ball_power(a, power)), (self._visit(base),)
        if exponent in (sp.S.Half, -sp.S.Half):
            return (arb.sqrt if exponent > 0 else arb.rsqrt), (self._visit(base),)
        if base is sp.E:
            return arb.exp, (self._visit(exponent),)
        return (lambda a, b: a ** b), self._visit_all((base, exponent))


def _constant(node: sp.Basic) -> Callable[[], Value]:
    if node in (sp.true, sp.false):
        return lambda: node is sp.true
    if isinstance(node, sp.Rational) and node.is_finite:
        numerator, denominator = fmpz(int(node.p)), fmpz(int(node.q))
        return lambda: arb(fmpq(numerator, denominator))
    if isinstance(node, sp.Float):
        return _constant(sp.Rational(node))
    named: dict[sp.Basic, Callable[[], Value]] = {sp.pi: arb.pi, sp.E: arb.const_e, sp.EulerGamma: arb.const_euler,
             sp.GoldenRatio: lambda: (1 + arb(5).sqrt()) / 2, sp.oo: arb.pos_inf, -sp.oo: arb.neg_inf}
    if node in named:
        return named[node]
    raise NotEnclosable(f"no rigorous enclosure is known for the constant {node}")


def _algebraic(root: sp.Expr) -> arb:
    low, high = _isolating_interval(root, ctx.prec)
    return arb(fmpq(int(low.p), int(low.q))).union(arb(fmpq(int(high.p), int(high.q))))


@lru_cache(maxsize=1_000)
def _isolating_interval(root: sp.Expr, bits: int) -> tuple[sp.Rational, sp.Rational]:
    """Rationals around a real algebraic number, 2^-bits apart; from the polynomial, not from what SymPy has cached."""
    width = sp.Rational(1, 2**bits)
    (low, high), _ = root.poly.intervals()[root.index]  # the real roots come first, in order
    return (low, high) if low == high else tuple(root.poly.refine_root(low, high, eps=width))


def _fold(operation: Callable[[Value, Value], Value]) -> Callable[..., Value]:
    def folded(first: Value, *rest: Value) -> Value:
        for value in rest:
            first = operation(first, value)
        return first
    return folded


def _and(*values: bool | None) -> bool | None:
    return False if False in values else None if None in values else True


def _or(*values: bool | None) -> bool | None:
    return True if True in values else None if None in values else False


def _not(value: bool | None) -> bool | None:
    return None if value is None else not value


def _less(a: arb, b: arb) -> bool | None:
    return True if a < b else False if a >= b else None


def _less_equal(a: arb, b: arb) -> bool | None:
    return _not(_less(b, a))


def _equal(a: arb, b: arb) -> bool | None:
    if a.is_exact() and b.is_exact():
        return bool(a == b)
    return None if a.overlaps(b) else False


def _select(*flat: Value) -> Value:
    """The first branch whose condition is certainly true, if all before it are certainly false."""
    for value, condition in zip(flat[::2], flat[1::2], strict=True):
        if condition is True:
            return value
        if condition is None:
            break
    return arb.nan()


def _heaviside(a: arb, at_zero: arb) -> arb:
    return arb(1) if a > 0 else arb(0) if a < 0 else at_zero if a == 0 else arb.nan()


_FOLDS: dict[Any, Callable[..., Value]] = {
    sp.Add: _fold(lambda a, b: a + b), sp.Mul: _fold(lambda a, b: a * b), sp.Max: _fold(arb.max),
    sp.Min: _fold(arb.min), sp.And: _and, sp.Or: _or, sp.Not: _not,
}
_RELATIONS: dict[str, Callable[[arb, arb], bool | None]] = {
    "<": _less, "<=": _less_equal, ">": lambda a, b: _less(b, a), ">=": lambda a, b: _less_equal(b, a),
    "==": _equal, "!=": lambda a, b: _not(_equal(a, b)),
}


def enclose_constant(expression: sp.Expr, bits: int = 128) -> arb:
    """A ball that contains the value of an expression without symbols, at the given working precision."""
    return Enclosure(expression)(bits=bits)
