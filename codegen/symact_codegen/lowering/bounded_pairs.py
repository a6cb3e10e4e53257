"""Rational programs in sums of two float64, for float64 results, with errors that are bounded beforehand.

The functions on pairs are those of the vector functions. With the low part of a number at most tail * u * M, units of
u**2 that the roundings of each operation add, beside what its arguments' errors do:

- sum: the low parts are added with one rounding, at most the larger tail, and the result's low part rounds once.
- product: the product of the low parts is left out, and the low part rounds twice.
- quotient: as in `emit_paired`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import sympy as sp

from symact_codegen.lowering.bounded import SLACK, Bounded, Number, UnboundedError
from symact_codegen.lowering.constants import as_fraction, is_power_of_two
from symact_codegen.lowering.text import literal


class Pairs(Bounded):
    """Sums of two float64 for float64 results: `units` are of u**2, and the low part is at most `tail` * u of M."""

    LOWEST, HIGHEST, FIRM = -850, 1000, 10
    UNIT = 2.0**-106
    ACCEPTED = 5 * 2.0**-53
    """Six units, less the one of the last rounding."""

    def result(self, index: int) -> str:
        """The name of a result, whose condition is added to `conditions`."""
        a = self._numbers[index]
        error = a.units * SLACK * self.UNIT / self.ACCEPTED
        if error > 2.0**-8:
            raise UnboundedError("Too many operations, one after the other.")
        name = self._rounded(a)
        if a.size is not None:
            self.conditions.append(f"({literal(error)} * {a.size} <= abs({name}))")
        return name

    def _rounded(self, a: Number) -> str:
        return a.high if a.low is None else self._named("v", f"{a.high} + {a.low}")

    def _constant(self, value: sp.Expr) -> Number:
        low, high, exact = self._exponents(value)
        head = float(as_fraction(value))
        number = Number(literal(head), sign=(head > 0) - (head < 0), least=low, most=high, grain=low - 52, firm=low,
                        power=is_power_of_two(value))
        if exact:
            return number
        rest = literal(float(as_fraction(value) - as_fraction(sp.Rational(head))))
        return replace(number, low=rest, units=1.0, tail=1.0, grain=low - 106)

    def _neg(self, a: Number) -> Number:
        name = self._named("r", f"-({a.high})")
        low = self._named("l", f"-({a.low})") if a.low else None
        return replace(a, high=name, low=low, sign=-a.sign, test=None)

    def _two(self, text: str) -> tuple[str, str]:
        name = self._name("r")
        low = f"l{name[1:]}"
        self.lines.append(f"{name}, {low} = {text}")
        return name, low

    def _add(self, a: Number, b: Number) -> Number:
        known = self._known_of_sum(a, b)
        if a.low is None and b.low is None:
            high, low = self._two(f"exact_sum({a.high}, {b.high})")
            return Number(high, low, max(a.units, b.units), tail=1.0, **known)
        if a.units == b.units == 0 and known["size"] is None and not a.sign * b.sign > 0:
            known["size"] = self._named("m", f"{a.majorant} + {b.majorant}")
        tail = max(a.tail, b.tail) + 1
        if a.low is None:
            a, b = b, a
        second = f"pair_add({a.high}, {a.low}, {b.high}, {b.low})"
        high, low = self._two(second if b.low else f"pair_add_single({a.high}, {a.low}, {b.high})")
        units = max(a.units, b.units) + tail + max(a.tail, b.tail) + 1
        return Number(high, low, units, tail=tail, **known)

    def _product(self, a: Number, b: Number, known: dict[str, Any]) -> Number:
        if (a.power or b.power) and (a.low is None or b.low is None):
            return self._scaled(*((a, b) if b.power and b.low is None else (b, a)), known)
        tail = a.tail + b.tail + 1
        own = a.tail * b.tail + 2 * tail + 1.01 * b.tail
        if a.low is None and b.low is None:
            text, own = f"exact_product({a.high}, {b.high})", 0.0
        elif a.low and b.low:
            text = f"pair_mul({a.high}, {a.low}, {b.high}, {b.low})"
        else:
            a, b = (a, b) if a.low else (b, a)
            text = f"pair_mul_single({a.high}, {a.low}, {b.high})"
        high, low = self._two(text)
        return Number(high, low, a.units + b.units + own, tail=tail, **known)

    def _scaled(self, a: Number, factor: Number, known: dict[str, Any]) -> Number:
        """An exact product."""
        name = self._named("r", f"{a.high} * {factor.high}")
        low = self._named("l", f"{a.low} * {factor.high}") if a.low else None
        return Number(name, low, a.units, tail=a.tail, **known)

    def _chosen(self, a: Number, test: str) -> Number:
        size = self._named("m", f"{a.size} if {test} else 0.0") if a.size else None
        low = self._named("l", f"{a.low} if {test} else 0.0") if a.low else None
        return replace(a, high=self._named("r", f"{a.high} if {test} else 0.0"), low=low, size=size, firm=None,
                       test=None)

    def _div(self, a: Number, b: Number) -> Number:
        b = self._divisor(b)
        known = self._known_of_quotient(a, b)
        name = self._name("r")
        inverse, low = f"i{name[1:]}", f"l{name[1:]}"
        rest = f"fma(-{name}, {b.high}, {a.high})"
        lows = f"fma(-{name}, {b.low}, {a.low or '0.0'})" if b.low else a.low
        self.lines += [f"{inverse} = 1.0 / {b.high}", f"{name} = {a.high} * {inverse}",
                       f"{low} = {f'({rest} + {lows})' if lows else rest} * {inverse}"]
        size = self._named("m", f"{a.size} * abs({inverse})") if a.size else None
        tail = 4 + a.tail + b.tail
        units = a.units + b.units + a.tail + b.tail + tail * b.tail + 4 * (1 + tail)
        return Number(name, low, units, tail=tail, size=size, **known)

    def _ramp(self, u: Number) -> Number:
        return replace(self._chosen(u, f"{self._rounded(u)} > 0.0"), size=u.size, sign=1)

    def _magnitude(self, u: Number) -> Number:
        if u.low is None:
            return replace(u, high=self._named("r", f"abs({u.high})"), sign=1)
        test = f"{self._rounded(u)} < 0.0"
        return replace(u, high=self._named("r", f"-{u.high} if {test} else {u.high}"),
                       low=self._named("l", f"-{u.low} if {test} else {u.low}"), sign=1)

    def _settled_sign(self, u: Number) -> str:
        name = self._rounded(u)
        if u.size is not None:
            least = literal(u.units * SLACK * self.UNIT)
            self.conditions.append(f"((abs({name}) > {least} * {u.size}) | ({u.size} == 0.0))")
        return name
