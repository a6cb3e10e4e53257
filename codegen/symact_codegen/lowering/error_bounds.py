"""What is known of rounding errors: accuracies of the C library, how errors travel, and static bounds.

Errors are in units u = 2**-53. An error of k ulp is at most 2 k u times the result's size.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp
from flint import arb

from symact.certify.enclosure import Enclosure, NotEnclosable
from symact_codegen.lowering.constants import is_float, is_power_of_two
from symact_codegen.lowering.functions import plain
from symact_codegen.lowering.program import Op, Program

UNITS = {
    "sqrt": 1.0, "exp": 1.1, "expm1": 2.0, "log": 1.1, "log1p": 2.0, "tanh": 4.5, "sinh": 4.5, "cosh": 4.5,
    "sin": 1.2, "cos": 1.2, "tan": 2.0, "atan": 1.3, "asinh": 4.0, "erf": 3.0, "softplus": 4.0, "sech2": 5.2,
    "pow": 2.2,
}
"""Accuracy in units u. The C library's are those that glibc documents for x86-64, rounded up generously; those of
softplus and sech2 follow from the operations in `primitives.quick`."""

TRAVEL = {
    "exp": "abs({r}) * growth({ea})",
    "expm1": "(abs({r}) + 1.0) * growth({ea})",
    "log": "relative({ea}, {a})",
    "log1p": "relative({ea}, 1.0 + {a})",
    "tanh": "{ea} * (1.0 - {r} * {r} + 2.0 * {ea} + 10.0 * U)",
    "sinh": "(abs({r}) + 1.0) * growth({ea})",
    "cosh": "abs({r}) * growth({ea})",
    "sin": "{ea}",
    "cos": "{ea}",
    "tan": "(1.0 + {r} * {r}) * relative({ea}, 0.5 / (1.0 + abs({r})))",
    "atan": "{ea}",
    "asinh": "{ea}",
    "erf": "{ea} * min(1.13, (1.2 + abs({a})) * (1.0 - {r} * {r} + 4.0 * {ea} + 8.0 * U))",
    "erfc": "abs({r}) * growth({ea} * (2.0 * max({a}, 0.0) + 1.5 + 2.0 * {ea}))",
    "softplus": "growth({ea}) * min(1.0, abs({r}))",
    "sech2": "abs({r}) * growth(2.0 * {ea})",
    "sqrt": "{r} * 0.5 * relative({ea}, {a})",
}
"""How an error ea of the argument a reaches the result r: a bound of |f(a + d) - f(a)| for |d| <= ea.

exp, cosh, softplus: the logarithmic derivative is at most 1 (and softplus' at most 1). sech2: at most 2. sinh,
expm1: f' <= |f| + 1. tanh: f' = 1 - r**2, which moves by less than 2 ea. erf: f' <= (1.13 + |a|) (1 - r**2).
erfc: -f'/f <= a + sqrt(a**2 + 2). sqrt, log: by the relative change of the argument.
"""

LIMIT = 3.5
"""A static bound up to this many u needs no careful phase: an ulp is at least u times the number."""


@dataclass(frozen=True)
class Static:
    """|computed - exact| <= units * u * |exact| + tiny * 2**-1074, where the operation does not overflow."""

    units: float
    tiny: float


def static_bound(program: Program, low: sp.Expr, high: sp.Expr) -> Static | None:
    """The bound of the result for x in [low, high], or None if there is none worth having."""
    bounds: list[Static | None] = []
    ranges = [_range(e, low, high) for e in program.of]
    for index, op in enumerate(program.ops):
        bounds.append(_bound(op, [bounds[i] for i in op.args], [ranges[i] for i in op.args],
                             [program.ops[i] for i in op.args]))
        if index != program.result and not _within_range(op, ranges[index]):
            bounds[-1] = None
    return bounds[program.result]


def acceptable(bound: Static | None) -> bool:
    """Whether a result with this bound is good enough as it is."""
    return bound is not None and bound.units <= LIMIT and bound.tiny <= 1.0


def _range(expression: sp.Expr, low: sp.Expr, high: sp.Expr) -> arb | None:
    """A ball of the expression's values for x in the interval; None if it has a parameter or none is found."""
    from symact.activation import x

    if expression.free_symbols - {x}:
        return None
    largest = sp.Integer(2) ** 1024
    low, high = (e if e.is_finite and not e.free_symbols else end for e, end in ((low, -largest), (high, largest)))
    try:
        ends = [Enclosure(e)() for e in (low, high)]
        ball = Enclosure(plain(expression), (x,))(ends[0].union(ends[1]))
    except (NotEnclosable, RecursionError, ValueError):
        return None
    return ball if ball.is_finite() else None


def _within_range(op: Op, ball: arb | None) -> bool:
    if op.name in ("input", "constant", "neg"):
        return True
    return ball is not None and abs(ball) < arb(2) ** 1023


def _size(ball: arb | None) -> float:
    return float(abs(ball).upper()) if ball is not None and abs(ball) < arb(2) ** 900 else float("inf")


def _bound(op: Op, args: list[Static | None], ranges: list[arb | None], ops: list[Op]) -> Static | None:
    if op.name == "input":
        return Static(0, 0)
    if op.name == "constant":
        return Static(0 if is_float(op.data) else 1, 0)
    if any(a is None for a in args):
        return None
    known = [a for a in args if a is not None]
    if op.name == "neg":
        return known[0]
    if op.name == "add":
        return _bound_of_sum(known, ranges)
    if op.name in ("mul", "div"):
        return _bound_of_product(op, known, ranges, ops)
    if op.name == "powi" and op.data == 2:
        return Static(2 * known[0].units + 1, 0.5) if known[0].tiny == 0 else None
    if op.name == "sqrt":
        return Static(known[0].units / 2 + 1, 0) if known[0].tiny == 0 else None
    if op.name in UNITS and op.name != "pow" and known[0] == Static(0, 0):
        return Static(UNITS[op.name], 1)
    return None


def _bound_of_sum(known: list[Static], ranges: list[arb | None]) -> Static | None:
    a, b = known
    tiny = a.tiny + b.tiny
    if a.units == b.units == 0:
        return Static(1, tiny)
    first, second = ranges
    if first is None or second is None or not ((first >= 0 and second >= 0) or (first <= 0 and second <= 0)):
        return None
    return Static(max(a.units, b.units) + 1, tiny)


def _bound_of_product(op: Op, known: list[Static], ranges: list[arb | None], ops: list[Op]) -> Static | None:
    a, b = known
    if b.tiny and op.name == "div":
        return None
    other = ranges[1] if op.name == "mul" else (1 / ranges[1] if ranges[1] is not None else None)
    tiny = 0.5
    if a.tiny:
        tiny += a.tiny * _size(other)
    if b.tiny:
        tiny += b.tiny * _size(ranges[0])
    exact = any(o.name == "constant" and is_power_of_two(o.data) for o in (ops if op.name == "mul" else ops[1:]))
    return Static((a.units + b.units + (0 if exact else 1)) * 1.0001, tiny)
