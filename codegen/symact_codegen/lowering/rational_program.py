"""Quotients of polynomials with switches, and all their derivatives, as one program that computes common parts once.

With f = n / d, a derivative of f is (n' - f d') / d: whatever it is by, it has f and 1 / d in common with the others.
What does not depend on x is put together first, so that a loop over x computes it once.
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from symact_codegen.lowering.program import Builder
from symact_codegen.lowering.switch_functions import magnitude, ramp


class RationalBuilder(Builder):
    """As any program, but powers share their parts, and what depends on x divides by inverses."""

    def part(self, index: int) -> sp.Symbol:
        """A symbol that stands for what has been computed."""
        symbol = sp.Symbol(f"part {index}", real=True)
        self.memo[symbol] = index
        return symbol

    def quotient(self, above: sp.Expr, below: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
        """Symbols for above / below and for 1 / below."""
        if below == 1:
            return self.part(self.visit(above)), sp.S.One
        inverse = self.part(self._inverse(self.visit(below)))
        return self.part(self.visit(sp.Mul(above, inverse, evaluate=False))), inverse

    def _inverse(self, index: int) -> int:
        return self.emit("div", self.visit(sp.S.One), index)

    def _build(self, node: sp.Expr) -> int:
        if isinstance(node, ramp | magnitude):
            return self.emit(node.func.__name__, self.visit(node.args[0]), of=node)
        return super()._build(node)

    def _sum(self, node: sp.Add) -> int:
        return self._joined("add", [self.visit(t) for t in sorted(node.args, key=sp.default_sort_key)])

    def _joined(self, name: str, indices: Sequence[int]) -> int:
        """Sum or product of numbers: those first that do not depend on x."""
        first, *rest = sorted(indices, key=lambda i: self.program.depends_on_x[i])
        for index in rest:
            first = self.emit(name, first, index)
        return first

    def _product(self, node: sp.Mul) -> int:
        over: list[int] = []
        under: list[int] = []
        constant, factors = node.as_coeff_mul()
        negative = bool(constant < 0)
        if abs(constant) != 1:
            over.append(self.visit(abs(constant)))
        for factor in sorted(factors, key=sp.default_sort_key):
            base, exponent = factor.as_base_exp()
            if exponent.is_number and exponent.is_negative:
                under.append(self.visit(base ** -exponent))
            else:
                over.append(self.visit(factor))
        result = self._divided(over, under)
        return self.emit("neg", result) if negative else result

    def _divided(self, over: list[int], under: list[int]) -> int:
        """A quotient without x in one division, the rest by inverses."""
        moving = self.program.depends_on_x
        below = [i for i in under if not moving[i]]
        above = [i for i in over if not moving[i]]
        factors = [i for i in over if moving[i]] + [self._inverse(i) for i in under if moving[i]]
        if below:
            top = self._joined("mul", above) if above else self.visit(sp.S.One)
            factors.append(self.emit("div", top, self._joined("mul", below)))
        else:
            factors += above
        return self._joined("mul", factors)

    def _power(self, node: sp.Pow) -> int:
        base, exponent = node.args
        if exponent.is_Integer and exponent > 1:
            half = exponent // 2
            return self.emit("mul", self.visit(base**half), self.visit(base ** (exponent - half)))
        if exponent.is_Integer and exponent < 0:
            return self._inverse(self.visit(base ** -exponent))
        return super()._power(node)
