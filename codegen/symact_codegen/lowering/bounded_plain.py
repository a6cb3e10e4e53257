"""Rational programs in float64 arithmetic, for float32 results, with errors that are bounded beforehand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import sympy as sp

from symact_codegen.lowering.bounded import SLACK, Bounded, Number, UnboundedError
from symact_codegen.lowering.constants import as_fraction, is_power_of_two
from symact_codegen.lowering.text import literal


class Plain(Bounded):
    """Float64 arithmetic for float32 results."""

    UNIT = 2.0**-53
    ACCEPTED = 2.0**-28

    def result(self, index: int) -> str:
        """The name of a result, whose condition is added to `conditions`."""
        a = self._numbers[index]
        error = a.units * SLACK * self.UNIT / self.ACCEPTED
        if error > 0.25:
            raise UnboundedError("Too many operations, one after the other.")
        if a.size is not None:
            self.conditions.append(f"({literal(error)} * {a.size} <= abs({a.high}))")
        return a.high

    def _constant(self, value: sp.Expr) -> Number:
        low, high, exact = self._exponents(value)
        number = float(as_fraction(value))
        return Number(literal(number), units=0.0 if exact else 1.0, sign=(number > 0) - (number < 0), least=low,
                      most=high, grain=low - 52, firm=low, power=is_power_of_two(value))

    def _neg(self, a: Number) -> Number:
        return replace(a, high=self._named("r", f"-({a.high})"), sign=-a.sign, test=None)

    def _add(self, a: Number, b: Number) -> Number:
        known = self._known_of_sum(a, b)
        units = max(a.units, b.units) + 1
        return Number(self._named("r", f"{a.high} + {b.high}"), units=units, **known)

    def _product(self, a: Number, b: Number, known: dict[str, Any]) -> Number:
        units = a.units + b.units + (0 if a.power or b.power else 1)
        return Number(self._named("r", f"{a.high} * {b.high}"), units=units, **known)

    def _chosen(self, a: Number, test: str) -> Number:
        """A product with a step."""
        size = self._named("m", f"{a.size} if {test} else 0.0") if a.size else None
        return replace(a, high=self._named("r", f"{a.high} if {test} else 0.0"), size=size, firm=None, test=None)

    def _div(self, a: Number, b: Number) -> Number:
        b = self._divisor(b)
        known = self._known_of_quotient(a, b)
        name = self._named("r", f"{a.high} / {b.high}")
        size = self._named("m", f"{a.size} * abs(1.0 / {b.high})") if a.size else None
        return Number(name, units=a.units + b.units + 2, size=size, **known)

    def _ramp(self, u: Number) -> Number:
        return replace(u, high=self._named("r", f"{u.high} if {u.high} > 0.0 else 0.0"), sign=1, firm=None)

    def _magnitude(self, u: Number) -> Number:
        return replace(u, high=self._named("r", f"abs({u.high})"), sign=1)

    def _settled_sign(self, u: Number) -> str:
        if u.size is not None:
            least = literal(u.units * SLACK * self.UNIT)
            self.conditions.append(f"((abs({u.high}) > {least} * {u.size}) | ({u.size} == 0.0))")
        return u.high
