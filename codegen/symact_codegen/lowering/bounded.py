"""Rational programs in float arithmetic with errors that are bounded beforehand, not carried along.

For every number the error is at most `units` * u * M, where M is a majorant of the number's size that is computed from
the same inputs: a sum of sizes for a sum, a product of sizes for a product. Where no digits can cancel M is the size of
the number itself, and costs nothing. What remains to be checked at the end is that the result is not much smaller
than its majorant. As long as x and the parameters are 0 or within a `Reach`, the exponents of all majorants are known:
nothing overflows, and what underflow takes is far below the bound.

The rules, for operations rounded within u; more exactly the errors are at most ((1 + u)**units - 1) * M:
- sum: the majorants' sum; units are the larger of the two, and one more. The sum of two exact numbers is off by u of
  its own size, and never has the wrong sign.
- product: the majorants' product, the sum of the units and one more; exact by 0, 1, -1 and powers of two.
- inverse: the majorant of the divisor may be up to 2**FIRM times its size, else the element is not certain.
SLACK covers what is of second order, and the roundings of the majorants themselves.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

from symact.errors import SymactError
from symact_codegen.lowering.constants import as_fraction, is_float
from symact_codegen.lowering.program import Op, Program
from symact_codegen.lowering.text import literal

SLACK = 1.01


class UnboundedError(SymactError):
    """There is no bound beforehand that is worth having."""


@dataclass(frozen=True)
class Reach:
    """Exponents between which x and every parameter is known to be, unless it is 0."""

    x_least: int
    x_most: int
    parameter: int


@dataclass(frozen=True)
class Number:
    """A computed number: the names of its parts, and what is known of it.

    `size` is the text of the majorant, None if that is the number's own size. `least` and `most` are exponents between
    which the majorant is, unless it is 0; `firm` is the least one if it is never 0. `grain`, of exact numbers, is the
    exponent of a number of which they are multiples. `tail` bounds the low part of a pair, in units of u of the
    majorant.
    `test` tells when a step is 1; `power` that a product by the number is exact.
    """

    high: str
    low: str | None = None
    units: float = 0.0
    size: str | None = None
    sign: int = 0
    least: int = 0
    most: int = 0
    grain: int = 0
    firm: int | None = None
    tail: float = 0.0
    test: str | None = None
    power: bool = False

    @property
    def majorant(self) -> str:
        """The text of the majorant."""
        if self.size is not None:
            return self.size
        return self.high if self.sign > 0 else f"abs({self.high})"


class Bounded(ABC):
    """Lines and conditions for a program; subclasses know the arithmetic.

    `signs` are the signs of x, where they are known. Raises UnboundedError where numbers leave LOWEST .. HIGHEST, or an
    operation has no rule.
    """

    LOWEST, HIGHEST, FIRM = -1000, 1000, 4

    def __init__(self, program: Program, reach: Reach, sign_of_x: int) -> None:
        self.lines: list[str] = []
        self.conditions: list[str] = []
        self._reach = reach
        self._count = 0
        self._numbers: list[Number] = []
        methods: Mapping[str, Callable[..., Number]] = {
            "neg": self._neg, "add": self._add, "mul": self._mul, "div": self._div, "ramp": self._ramp,
            "magnitude": self._magnitude}
        for op in program.ops:
            args = [self._numbers[i] for i in op.args]
            if op.name == "input":
                found = self._input(str(op.data), sign_of_x)
            elif op.name == "constant":
                found = self._constant(op.data)
            elif op.name in ("step", "side"):
                found = self._switch(op, args[0])
            elif op.name in methods:
                found = methods[op.name](*args)
            else:
                raise UnboundedError(f"The operation {op.name} has no bound beforehand.")
            if found.least < self.LOWEST or found.most > self.HIGHEST:
                raise UnboundedError("Results may over- or underflow.")
            self._numbers.append(found)

    @abstractmethod
    def result(self, index: int) -> str:
        """The name of a result, whose condition is added to `conditions`."""

    def _name(self, letter: str = "r") -> str:
        self._count += 1
        return f"{letter}{self._count}"

    def _named(self, letter: str, text: str) -> str:
        name = self._name(letter)
        self.lines.append(f"{name} = {text}")
        return name

    def _input(self, name: str, sign_of_x: int) -> Number:
        reach = self._reach
        if name == "x":
            return Number(name, sign=sign_of_x, least=reach.x_least, most=reach.x_most, grain=reach.x_least - 52)
        return Number(name, least=-reach.parameter, most=reach.parameter, grain=-reach.parameter - 52)

    def _exponents(self, value: sp.Expr) -> tuple[int, int, bool]:
        exact = abs(as_fraction(value))
        exponent = exact.numerator.bit_length() - exact.denominator.bit_length()
        return exponent - 1, exponent + 1, is_float(value)

    @abstractmethod
    def _constant(self, value: sp.Expr) -> Number:
        ...

    @abstractmethod
    def _neg(self, a: Number) -> Number:
        ...

    @abstractmethod
    def _add(self, a: Number, b: Number) -> Number:
        ...

    def _mul(self, a: Number, b: Number) -> Number:
        """A product with a step is a selection."""
        if a.test and not b.test:
            a, b = b, a
        if b.test:
            return self._chosen(a, b.test)
        if a.power and a.firm is None:
            a, b = b, a
        return self._product(a, b, self._known_of_product(a, b, a is b or a.high == b.high))

    @abstractmethod
    def _product(self, a: Number, b: Number, known: dict[str, Any]) -> Number:
        ...

    @abstractmethod
    def _chosen(self, a: Number, test: str) -> Number:
        ...

    @abstractmethod
    def _div(self, a: Number, b: Number) -> Number:
        ...

    @abstractmethod
    def _ramp(self, u: Number) -> Number:
        ...

    @abstractmethod
    def _magnitude(self, u: Number) -> Number:
        ...

    @abstractmethod
    def _settled_sign(self, u: Number) -> str:
        """The name of a float with the sign of u, which is made certain."""

    def _switch(self, op: Op, u: Number) -> Number:
        v, at_zero = self._settled_sign(u), float(str(op.data))
        name = self._named("s", f"{op.name}_of({v}, {literal(at_zero)})")
        test = {0.0: f"{v} > 0.0", 1.0: f"{v} >= 0.0"}.get(at_zero) if op.name == "step" else None
        return Number(name, sign=1 if op.name == "step" else 0, least=-1, most=0, grain=-1, test=test, power=True)

    def _known_of_sum(self, a: Number, b: Number) -> dict[str, Any]:
        """Sign, exponents and majorant of a sum."""
        firms = [n.firm for n in (a, b) if n.firm is not None]
        known: dict[str, Any] = {"sign": a.sign if a.sign == b.sign else 0, "most": max(a.most, b.most) + 1,
                                 "grain": min(a.grain, b.grain), "least": max([min(a.least, b.least), *firms]),
                                 "firm": max(firms) if firms else None, "size": None}
        if a.size is b.size is None and a.sign * b.sign > 0:
            return known
        if a.units == b.units == 0:
            return {**known, "firm": None, "least": min(a.grain, b.grain)}
        return {**known, "size": self._named("m", f"{a.majorant} + {b.majorant}")}

    def _known_of_product(self, a: Number, b: Number, square: bool) -> dict[str, Any]:
        if b.power and b.firm is None and b.most <= 0:  # a switch, which is at most 1
            size = a.size
        else:
            size = None if a.size is b.size is None else self._named("m", f"{a.majorant} * {b.majorant}")
        return {"sign": 1 if square else a.sign * b.sign, "least": a.least + b.least, "most": a.most + b.most,
                "size": size, "grain": a.grain + b.grain,
                "firm": None if a.firm is None or b.firm is None else a.firm + b.firm,
                "power": a.power and b.power}

    def _divisor(self, b: Number) -> Number:
        """The divisor, made certain not to be 0, with its own size as majorant."""
        if b.size is None:
            if b.firm is None:
                self.conditions.append(f"({b.high} != 0.0)")
            return b
        self.conditions.append(f"({b.size} < {literal(2.0**self.FIRM)} * abs({b.high}))")
        scale = 2.0**self.FIRM * SLACK
        return replace(b, size=None, units=b.units * scale, tail=b.tail * scale, least=b.least - self.FIRM)

    @staticmethod
    def _known_of_quotient(a: Number, b: Number) -> dict[str, Any]:
        return {"sign": a.sign * b.sign, "least": a.least - b.most, "most": a.most - b.least, "grain": 0,
                "firm": None if a.firm is None else a.firm - b.most}
