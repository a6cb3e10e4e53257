"""From a SymPy expression in one variable to Arb balls on the complex plane, for rigorous integration.

Arb's integration asks for values on balls around the path and wants to know whether the function is analytic there.
Exponentials, hyperbolic functions, quotients and erf are meromorphic, so that a ball with a pole gives a ball that is
not finite. Roots, logarithms, atan and asinh have branch cuts; where analyticity is asked for, a ball that meets a cut
must give a ball that is not finite, else the result would be wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import sympy as sp
from flint import acb, arb

from symact.certificates.precision import precision
from symact.certify.enclosure import Enclosure, NotEnclosable

Operation: TypeAlias = Callable[..., acb]
Integrand: TypeAlias = Callable[[acb, bool], acb]

NOWHERE = acb(arb.nan(), arb.nan())
_MEROMORPHIC: dict[Any, Callable[[acb], acb]] = {
    sp.exp: acb.exp, sp.sin: acb.sin, sp.cos: acb.cos, sp.sinh: acb.sinh, sp.cosh: acb.cosh, sp.tanh: acb.tanh,
    sp.sech: acb.sech, sp.erf: acb.erf, sp.erfc: acb.erfc, sp.sinc: acb.sinc,
}


def _cut_beyond_i(function: Callable[[acb], acb]) -> Operation:
    """atan and asinh, whose cuts are the imaginary axis from i upwards and from -i downwards."""
    def guarded(analytic: bool, at: acb) -> acb:
        if analytic and at.real.contains(0) and not abs(at.imag) < 1:
            return NOWHERE
        return function(at)
    return guarded


def _free(function: Callable[..., acb]) -> Operation:
    return lambda _, *values: function(*values)


def _logarithm(analytic: bool, at: acb) -> acb:
    return at.log(analytic=analytic)


def _root(analytic: bool, at: acb) -> acb:
    return at.sqrt(analytic=analytic)


def _sum(*values: acb) -> acb:
    total = values[0]
    for value in values[1:]:
        total = total + value
    return total


def _product(*values: acb) -> acb:
    total = values[0]
    for value in values[1:]:
        total = total * value
    return total


class ComplexEnclosure:
    """An expression in one variable made ready for evaluation at complex balls."""

    def __init__(self, expression: sp.Expr, variable: sp.Symbol) -> None:
        self._variable = variable
        self._constants: list[tuple[int, Enclosure]] = []
        self._steps: list[tuple[int, Operation, tuple[int, ...]]] = []
        self._index: dict[sp.Basic, int] = {variable: 0}
        self._result = self._visit(expression)

    def at_precision(self, bits: int) -> Integrand:
        """The function of a ball and of the wish for analyticity, its constants evaluated at so many bits."""
        start: list[Any] = [None] * len(self._index)
        for slot, constant in self._constants:
            start[slot] = acb(constant(bits=bits))

        def integrand(at: acb, analytic: bool) -> acb:
            stack = list(start)
            stack[0] = at
            for slot, operation, arguments in self._steps:
                stack[slot] = operation(analytic, *[stack[i] for i in arguments])
            return stack[self._result]
        return integrand

    def real(self, at: arb, bits: int) -> arb:
        """The ball of the real values on a ball of the real line."""
        with precision(bits):
            return self.at_precision(bits)(acb(at), False).real

    def _visit(self, node: sp.Basic) -> int:
        if node in self._index:
            return self._index[node]
        if not node.has(self._variable):
            slot = self._index[node] = len(self._index)
            self._constants.append((slot, Enclosure(node)))
            return slot
        operation, children = self._operation(node)
        arguments = tuple(self._visit(child) for child in children)
        slot = self._index[node] = len(self._index)
        self._steps.append((slot, operation, arguments))
        return slot

    def _operation(self, node: sp.Basic) -> tuple[Operation, tuple[sp.Basic, ...]]:
        if isinstance(node, sp.Add | sp.Mul):
            return _free(_sum if isinstance(node, sp.Add) else _product), node.args
        if isinstance(node, sp.Pow):
            return self._power(node)
        if isinstance(node, sp.log):
            return _logarithm, node.args
        if isinstance(node, sp.atan | sp.asinh):
            return _cut_beyond_i(acb.atan if isinstance(node, sp.atan) else acb.asinh), node.args
        if node.func in _MEROMORPHIC:
            return _free(_MEROMORPHIC[node.func]), node.args
        raise NotEnclosable(f"no rigorous integration is known for {node.func.__name__}")

    def _power(self, node: sp.Pow) -> tuple[Operation, tuple[sp.Basic, ...]]:
        base, exponent = node.args
        if isinstance(exponent, sp.Integer):
            power = int(exponent)
            return _free(lambda a: a**power), (base,)
        if exponent == sp.S.Half:
            return _root, (base,)
        if exponent == -sp.S.Half:
            return (lambda analytic, a: a.rsqrt(analytic=analytic)), (base,)
        return (lambda analytic, a, b: (b * a.log(analytic=analytic)).exp()), (base, exponent)
