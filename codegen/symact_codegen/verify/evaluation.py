"""One evaluation of a program: the enclosures of its values and derivatives.

Conditions and switches that cannot be decided at the working precision give Arb's nan, which contains
everything; the oracle then raises the precision.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flint import arb, fmpq

from symact_codegen.verify.decisions import SWITCHES, Decisions
from symact_codegen.verify.program import Step, Value


class Evaluation(Decisions):
    """The enclosures of all steps at one point, at Arb's current precision.

    After `run`, `value` and `slope` enclose the result and its derivative. `prepared` holds the steps that do
    not depend on x, evaluated at the same precision.
    """

    def run(self, ball: arb, point: fmpq | None = None, derivative: bool = True) -> None:
        """Evaluate at a ball; `point` is its exact value if it is one rational number."""
        self._point, self._values[0], self._slopes[0] = point, ball, arb(1)
        for index, step in enumerate(self._steps):
            if index and step.active:
                self._values[index] = self._value(index, step)
                if derivative:
                    self._slopes[index] = _SLOPES[step.kind](self, index, step)

    def prepare(self) -> Evaluation:
        """Evaluate the steps that do not depend on x; later evaluations at this precision start from here."""
        for index, step in enumerate(self._steps):
            if not step.active:
                self._values[index] = self._value(index, step)
        return self

    @property
    def value(self) -> arb:
        """The enclosure of the result."""
        return self._values[-1]

    @property
    def slope(self) -> arb:
        """The enclosure of the result's derivative, from the chosen side."""
        found = self._slopes[-1]
        return arb(0) if found is None else found

    def _value(self, index: int, step: Step) -> Value:
        arguments = [self._values[i] for i in step.arguments]
        try:
            if step.kind in _VALUES:
                return _VALUES[step.kind](step.data, arguments)
        except (ZeroDivisionError, ValueError):
            return arb.nan()
        if step.kind == "relation":
            sign = self._compare(*step.arguments)
            return None if sign is None else step.data[0](sign)
        choice = self._choose(index)
        if choice is None:
            return arb.nan()
        chosen, factor = choice
        return arb(factor) if chosen is None else self._values[chosen] * factor

    def _slope_of_sum(self, _index: int, step: Step) -> arb | None:
        first, second = (self._slopes[i] for i in step.arguments)
        return second if first is None else first if second is None else first + second

    def _slope_of_product(self, _index: int, step: Step) -> arb | None:
        i, j = step.arguments
        first = None if self._slopes[i] is None else self._slopes[i] * self._values[j]
        second = None if self._slopes[j] is None else self._values[i] * self._slopes[j]
        return second if first is None else first if second is None else first + second

    def _slope_of_function(self, index: int, step: Step) -> arb | None:
        (inner,) = step.arguments
        if self._slopes[inner] is None:  # the constant branch of a switch
            return None
        return step.data[0].slope(self._values[inner], self._values[index]) * self._slopes[inner]

    def _slope_of_power(self, index: int, step: Step) -> arb:
        base, exponent = step.arguments
        total, value = arb(0), self._values
        if self._slopes[base] is not None:
            total += value[exponent] * value[base] ** (value[exponent] - 1) * self._slopes[base]
        if self._slopes[exponent] is not None:
            total += value[index] * value[base].log() * self._slopes[exponent]
        return total

    def _slope_of_choice(self, index: int, _step: Step) -> arb | None:
        choice = self._choices[index]
        if choice is None:
            return arb.nan()
        chosen, factor = choice
        slope = None if chosen is None or factor == 0 else self._slopes[chosen]
        return None if slope is None else slope * factor


_VALUES: dict[str, Callable[[Any, list[Value]], Value]] = {
    "constant": lambda data, arguments: data[0](),
    "add": lambda data, arguments: arguments[0] + arguments[1],
    "mul": lambda data, arguments: arguments[0] * arguments[1],
    "power": lambda data, arguments: data[0].value(arguments[0]),
    "primitive": lambda data, arguments: data[0].value(arguments[0]),
    "general_power": lambda data, arguments: arguments[0] ** arguments[1],
    "logic": lambda data, arguments: data[0](arguments),
}
_SLOPES: dict[str, Callable[[Any, int, Step], arb | None]] = {
    "add": Evaluation._slope_of_sum, "mul": Evaluation._slope_of_product,
    "power": Evaluation._slope_of_function, "primitive": Evaluation._slope_of_function,
    "general_power": Evaluation._slope_of_power,
    "relation": lambda run, index, step: None, "logic": lambda run, index, step: None,
    **dict.fromkeys(SWITCHES, Evaluation._slope_of_choice),
}
