"""The decisions of a program's switches at one point, or infinitesimally beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flint import arb, fmpq, fmpq_series

from symact_codegen.verify.program import Program, Step, Value
from symact_codegen.verify.switches import JET_OPERATIONS, Choice, rational_jet, sign_beside, sign_of_ball


class Decisions:
    """What is known of each step at one point, and the choices that follow from it.

    `side` is 0 to decide switches at the point itself, -1 or 1 to decide them just left or right of it. `tie`
    tells whether the sides of some comparison were equal at the point, so that left and right may differ.
    """

    def __init__(self, program: Program, prepared: Decisions | None = None, side: int = 0) -> None:
        self._steps = program.steps
        self._values: list[Value] = list(prepared._values) if prepared else [None] * len(self._steps)
        self._choices: dict[int, Choice | None] = dict(prepared._choices) if prepared else {}
        self._slopes: list[arb | None] = [None] * len(self._steps)
        self._side = side
        self._point: fmpq | None = None
        self.tie = False

    def _choose(self, index: int) -> Choice | None:
        step = self._steps[index]
        self._choices[index] = _CHOOSE[step.kind](self, step.arguments)
        return self._choices[index]

    def _compare(self, left: int, right: int) -> int | None:
        """The sign of one step minus another, at the point or on its chosen side; None if it is not known."""
        found = sign_of_ball(self._values[left] - self._values[right])
        if found:
            return found
        first, second = self._jet(left), self._jet(right)
        if not (self._steps[left].active or self._steps[right].active):
            return found if first is None or second is None else sign_beside(first - second, 0)
        if first is not None and second is not None:
            at_point = sign_beside(first - second, 0)
            if at_point:
                return at_point
            self.tie = True
            return sign_beside(first - second, self._side)
        if found is None:
            return None
        self.tie = True
        return 0 if self._side == 0 else self._compare_slopes(left, right)

    def _compare_slopes(self, left: int, right: int) -> int | None:
        slopes: list[Any] = [arb(0) if self._slopes[i] is None else self._slopes[i] for i in (left, right)]
        found = sign_of_ball(slopes[0] - slopes[1])
        return found * self._side if found else None

    def _jet(self, index: int) -> fmpq_series | None:
        """The exact Taylor series of a step at the point, if it is rational arithmetic on them."""
        step = self._steps[index]
        try:
            return _JETS[step.kind](self, index, step)
        except (ValueError, ZeroDivisionError):  # a division by zero
            return None

    def _jet_of_variable(self, _index: int, _step: Step) -> fmpq_series | None:
        return None if self._point is None else rational_jet(self._point, 1)

    def _jet_of_constant(self, _index: int, step: Step) -> fmpq_series | None:
        return None if step.data[1] is None else rational_jet(step.data[1], 0)

    def _jet_of_arithmetic(self, _index: int, step: Step) -> fmpq_series | None:
        first, second = (self._jet(i) for i in step.arguments)
        return None if first is None or second is None else JET_OPERATIONS[step.kind](first, second)

    def _jet_of_power(self, _index: int, step: Step) -> fmpq_series | None:
        base, exponent = self._jet(step.arguments[0]), step.data[1]
        if base is None:
            return None
        return base ** exponent if exponent >= 0 else (1 / base) ** -exponent

    def _jet_of_switch(self, index: int, _step: Step) -> fmpq_series | None:
        choice = self._choices.get(index)
        if choice is None:
            return None
        chosen, factor = choice
        if chosen is None:
            return rational_jet(fmpq(factor), 0)
        jet = self._jet(chosen)
        return None if jet is None else jet * factor

    def _greater(self, arguments: tuple[int, ...], direction: int) -> Choice | None:
        sign = self._compare(*arguments)
        return None if sign is None else (arguments[0] if sign * direction >= 0 else arguments[1], 1)

    def _absolute(self, arguments: tuple[int, ...]) -> Choice | None:
        sign = self._compare(*arguments)
        return None if sign is None else (arguments[0], sign)

    def _sign(self, arguments: tuple[int, ...]) -> Choice | None:
        sign = self._compare(*arguments)
        return None if sign is None else (None, sign)

    def _heaviside(self, arguments: tuple[int, ...]) -> Choice | None:
        sign = self._compare(*arguments[:2])
        if sign is None:
            return None
        return (None, int(sign > 0)) if sign else (arguments[2], 1)

    def _first_true(self, arguments: tuple[int, ...]) -> Choice | None:
        for branch, condition in zip(arguments[::2], arguments[1::2], strict=True):
            if self._values[condition] is None:
                return None
            if self._values[condition]:
                return branch, 1
        return None


_CHOOSE: dict[str, Callable[[Any, tuple[int, ...]], Choice | None]] = {
    "max": lambda run, arguments: run._greater(arguments, 1),
    "min": lambda run, arguments: run._greater(arguments, -1),
    "abs": Decisions._absolute, "sign": Decisions._sign, "heaviside": Decisions._heaviside,
    "piecewise": Decisions._first_true,
}
SWITCHES = tuple(_CHOOSE)
"""The kinds of steps that choose."""
_JETS: dict[str, Callable[[Any, int, Step], fmpq_series | None]] = {
    "variable": Decisions._jet_of_variable, "constant": Decisions._jet_of_constant,
    "add": Decisions._jet_of_arithmetic, "mul": Decisions._jet_of_arithmetic,
    "power": Decisions._jet_of_power,
    "primitive": lambda run, index, step: None, "general_power": lambda run, index, step: None,
    **dict.fromkeys(SWITCHES, Decisions._jet_of_switch),
}
