"""A definition as a flat list of steps, ready to be evaluated with its derivative at many points.

Every step knows how to enclose its value and its derivative with respect to x from those of earlier steps
(forward-mode differentiation), and, where it is rational arithmetic, its exact Taylor coefficients. Steps
that do not depend on x are evaluated once per precision.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import sympy as sp
from flint import arb, fmpq, fmpz

from symact import SymactError
from symact_codegen.verify.primitives import (
    LOG1P,
    PRIMITIVES,
    RECIPROCAL_SQRT,
    SQRT,
    integer_power,
    lambert_w,
)
from symact_codegen.verify.switches import RELATIONS, conjunction, disjunction, negation

_SWITCHES = (sp.Max, sp.Min, sp.Abs, sp.sign, sp.Heaviside, sp.Piecewise, sp.core.relational.Relational,
             sp.And, sp.Or, sp.Not)
Value: TypeAlias = Any
"""An Arb ball, or for a condition True, False or None (cannot be told at this precision)."""


@dataclass(frozen=True)
class Step:
    """One operation on earlier results.

    `kind` is "constant", "add", "mul", "power" (integer exponent in `data`), "primitive", "general_power",
    "relation", "logic" or "switch"; `data` is what the kind needs; `active` tells whether it depends on x.
    """

    kind: str
    arguments: tuple[int, ...]
    data: Any
    active: bool


@dataclass(frozen=True)
class Program:
    """The steps of an expression in one variable; step 0 is the variable, the last one the result."""

    steps: tuple[Step, ...]


def program_of(expression: sp.Expr, variable: sp.Symbol, parameters: Mapping[sp.Symbol, fmpq]) -> Program:
    """Write an expression as a list of steps, with the parameters at exact rational values.

    Raises SymactError, naming the function, if the oracle has no row for one.
    """
    return _Compiler(variable, parameters).compile(expression)


class _Compiler:
    def __init__(self, variable: sp.Symbol, parameters: Mapping[sp.Symbol, fmpq]) -> None:
        self._steps: list[Step] = [Step("variable", (), None, True)]
        self._index: dict[sp.Basic, int] = {variable: 0}
        for symbol in sorted(parameters, key=str):
            value = parameters[symbol]
            self._index[symbol] = self._append("constant", (), _rational(value), value)

    def compile(self, expression: sp.Expr) -> Program:
        result = self._visit(expression)
        if result != len(self._steps) - 1:  # a bare variable or parameter: make it the last step
            self._append("add", (result, self._visit(sp.S.Zero)))
        return Program(tuple(self._steps))

    def _append(self, kind: str, arguments: Sequence[int], *data: Any) -> int:
        active = any(self._steps[i].active for i in arguments)
        self._steps.append(Step(kind, tuple(arguments), data, active))
        return len(self._steps) - 1

    def _visit(self, node: sp.Basic) -> int:
        if node not in self._index:
            self._index[node] = self._node(node)
        return self._index[node]

    def _node(self, node: sp.Basic) -> int:
        if isinstance(node, sp.Number | sp.NumberSymbol) or node in (sp.true, sp.false):
            return self._constant(node)
        if isinstance(node, sp.Add | sp.Mul):
            return self._chain("add" if isinstance(node, sp.Add) else "mul", node.args)
        if isinstance(node, sp.Pow):
            return self._power(*node.args)
        return self._switch(node) if isinstance(node, _SWITCHES) else self._function(node)

    def _function(self, node: sp.Expr) -> int:
        argument = node.args[0] if node.args else sp.S.NaN
        if isinstance(node, sp.log) and isinstance(argument, sp.Add) and sp.S.One in argument.args:
            # log(1 + u) as one primitive: 1 + u alone would lose a tiny u at any affordable precision
            rest = sp.Add(*(term for term in argument.args if term != sp.S.One))
            return self._append("primitive", (self._visit(rest),), LOG1P)
        if isinstance(node, sp.LambertW):
            branch = int(node.args[1]) if len(node.args) > 1 else 0
            return self._append("primitive", (self._visit(argument),), lambert_w(branch))
        if node.func in PRIMITIVES and len(node.args) == 1:
            return self._append("primitive", (self._visit(argument),), PRIMITIVES[node.func])
        raise SymactError(f"The oracle does not know {node.func.__name__} in {node}; it knows "
                          f"{', '.join(sorted(f.__name__ for f in PRIMITIVES))}, powers and switches.")

    def _switch(self, node: sp.Basic) -> int:
        if isinstance(node, sp.Max | sp.Min):
            return self._chain("max" if isinstance(node, sp.Max) else "min", node.args)
        if isinstance(node, sp.Abs | sp.sign | sp.Heaviside):
            zero = self._visit(sp.S.Zero)
            return self._append(type(node).__name__.lower(), (self._visit(node.args[0]), zero,
                                                              *map(self._visit, node.args[1:])))
        if isinstance(node, sp.Piecewise):
            flat = [self._visit(part) for branch in node.args for part in (branch.expr, branch.cond)]
            return self._append("piecewise", flat)
        if isinstance(node, sp.core.relational.Relational):
            return self._append("relation", (self._visit(node.lhs), self._visit(node.rhs)),
                                RELATIONS[node.rel_op])
        rule = {sp.And: conjunction, sp.Or: disjunction, sp.Not: negation}[node.func]
        return self._append("logic", [self._visit(argument) for argument in node.args], rule)

    def _chain(self, kind: str, arguments: Sequence[sp.Basic]) -> int:
        result = self._visit(arguments[0])
        for argument in arguments[1:]:
            result = self._append(kind, (result, self._visit(argument)))
        return result

    def _power(self, base: sp.Expr, exponent: sp.Expr) -> int:
        if isinstance(exponent, sp.Integer):
            return self._append("power", (self._visit(base),), integer_power(int(exponent)), int(exponent))
        if exponent in (sp.S.Half, -sp.S.Half):
            return self._append("primitive", (self._visit(base),), SQRT if exponent > 0 else RECIPROCAL_SQRT)
        if base is sp.E:
            return self._append("primitive", (self._visit(exponent),), PRIMITIVES[sp.exp])
        return self._append("general_power", (self._visit(base), self._visit(exponent)))

    def _constant(self, node: sp.Basic) -> int:
        if node in (sp.true, sp.false):
            return self._append("constant", (), lambda: node is sp.true, None)
        if isinstance(node, sp.Rational | sp.Float):
            ratio = sp.Rational(node)
            value = fmpq(fmpz(int(ratio.p)), fmpz(int(ratio.q))) if ratio.q != 0 else None
            return self._append("constant", (), _rational(value) if value is not None else arb.nan, value)
        known: dict[sp.Basic, Callable[[], arb]] = {
            sp.pi: arb.pi, sp.E: arb.const_e, sp.EulerGamma: arb.const_euler,
            sp.GoldenRatio: lambda: (1 + arb(5).sqrt()) / 2}
        if node not in known:
            raise SymactError(f"The oracle does not know the constant {node}; it knows numbers, "
                              f"{', '.join(sorted(map(str, known)))}.")
        return self._append("constant", (), known[node], None)


def _rational(value: fmpq) -> Callable[[], arb]:
    return lambda: arb(value)
