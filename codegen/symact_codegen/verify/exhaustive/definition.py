"""The definition as written on a whole cell: its interval of values, and its Taylor coefficients.

The oracle's list of steps is run in two more arithmetics. On an interval it decides the switches, which must
come out the same for all of the cell, and gives bounds of f and f' that do not blow up in the tails. On power
series with ball coefficients it then gives the Taylor coefficients of the branch that the switches choose.
Nothing is used of the kernels' stable forms nor of the symbolic derivatives.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import sympy as sp
from flint import arb, arb_series, ctx

from symact.certificates.boxes import on_series
from symact_codegen.verify.decisions import SWITCHES
from symact_codegen.verify.evaluation import Evaluation
from symact_codegen.verify.exhaustive.intervals import Interval, apply, interval
from symact_codegen.verify.primitives import LOG1P, PRIMITIVES
from symact_codegen.verify.program import Program, Step

ARB = threading.RLock()
"""Arb's precision is one for the whole process: whoever computes with it while others may, holds this."""


@contextmanager
def settings(bits: int, count: int) -> Iterator[None]:
    """Arb's precision and the greatest length of power series, set for a block."""
    before = ctx.prec, ctx.cap
    try:
        ctx.prec, ctx.cap = bits, count
        yield
    finally:
        ctx.prec, ctx.cap = before


class OnInterval(Evaluation):
    """One evaluation on an interval; `decided` tells that f is one analytic branch on all of it."""

    def _value(self, index: int, step: Step) -> Any:
        if step.kind == "primitive" and isinstance(self._values[step.arguments[0]], Interval):
            try:
                return apply(step.data[0].value, self._values[step.arguments[0]])
            except (ValueError, ZeroDivisionError):
                return arb.nan()
        return super()._value(index, step)

    def bounds(self, derivative: bool) -> Interval:
        """All values of f or f' on the interval; NaN where a switch is undecided."""
        return interval(arb.nan() if self.tie else self.slope if derivative else self.value)

    def choice(self, index: int) -> tuple[int | None, int] | None:
        """What the switch at a step stands for on the cell: (step or None for the constant 1, factor)."""
        return None if self.tie else self._choices.get(index)

    def known(self, index: int) -> arb:
        """The value of a step that does not depend on x."""
        return self._values[index]


class Definition:
    """A program made ready for cells; its constants are evaluated once for each precision."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._prepared: dict[int, Evaluation] = {}

    def on_interval(self, low: arb, high: arb, derivative: bool, bits: int) -> OnInterval:
        """The evaluation on [low, high], from which values, slopes and choices can be read."""
        with settings(bits, 10):
            run = OnInterval(self.program, self._constants(bits))
            run.run(Interval(low, high), None, derivative)
        return run

    def taylor(self, run: OnInterval, box: arb, count: int, bits: int) -> list[arb]:
        """The first `count` Taylor coefficients of f at every point of the box, on the branch chosen by `run`.

        NaN where they are not known: a pole in the box, a function without a rule, or an undecided switch.
        """
        with settings(bits, count):
            try:
                series = _Series(self.program, run, arb_series([box, 1], prec=count), count).of(-1)
            except (ValueError, ZeroDivisionError, _Undecided):
                return [arb.nan()] * count
            return [series[k] for k in range(count)]

    def _constants(self, bits: int) -> Evaluation:
        if bits not in self._prepared:
            self._prepared[bits] = Evaluation(self.program).prepare()
        return self._prepared[bits]


class _Undecided(Exception):  # noqa: N818 - a signal between two functions of this module
    pass


class _Series:
    """The steps that the result needs, as power series."""

    def __init__(self, program: Program, run: OnInterval, x: Any, count: int) -> None:
        self._steps, self._run, self._count = program.steps, run, count
        self._seen: dict[int, Any] = {0: x}

    def of(self, index: int) -> Any:
        index %= len(self._steps)
        if index not in self._seen:
            self._seen[index] = self._of(index, self._steps[index])
        return self._seen[index]

    def _of(self, index: int, step: Step) -> Any:
        if not step.active:
            return arb_series([self._run.known(index)], prec=self._count)
        if step.kind in SWITCHES:
            return self._chosen(index)
        if step.kind not in _OPERATIONS:
            raise _Undecided
        if step.kind == "primitive" and step.data[0] is LOG1P:
            inner = self._steps[step.arguments[0]]
            if inner.kind == "primitive" and inner.data[0] is PRIMITIVES[sp.exp]:
                return _log_of_one_plus_exp(self.of(inner.arguments[0]), self._count)
        if step.kind == "power" and step.data[1] == -1 and (w := self._exponent(step.arguments[0])) is not None:
            return _inverse_of_one_plus_exp(self.of(w))
        return _OPERATIONS[step.kind](step.data, [self.of(i) for i in step.arguments], self._count)

    def _exponent(self, index: int) -> int | None:
        """The step w if a step is 1 + exp(w)."""
        terms = [self._steps[i] for i in self._steps[index].arguments] if self._steps[index].kind == "add" else []
        inner = [t.arguments[0] for t in terms if t.kind == "primitive" and t.data[0] is PRIMITIVES[sp.exp]]
        ones = [t for t in terms if t.kind == "constant" and t.data[1] == 1]
        return inner[0] if len(inner) == len(ones) == 1 else None

    def _chosen(self, index: int) -> Any:
        choice = self._run.choice(index)
        if choice is None:
            raise _Undecided
        chosen, factor = choice
        return arb_series([factor], prec=self._count) if chosen is None else self.of(chosen) * factor


def _power(base: Any, n: int) -> Any:
    if n < 0:
        return 1 / _power(base, -n)
    result = arb_series([1], prec=base.prec)
    while n:
        result = result * base if n % 2 else result
        n, base = n // 2, base * base if n > 1 else base
    return result


def _log1p(u: Any, count: int) -> Any:
    tail = (1 + u).log().coeffs()[1:]
    return arb_series([u[0].log1p(), *tail], prec=count)


def _log_of_one_plus_exp(w: Any, count: int) -> Any:
    """log(1 + exp(w)) without the exponential of large w, around which a ball contains negative numbers."""
    return w + _log1p((-w).exp(), count) if w[0] > 0 else _log1p(w.exp(), count)


def _inverse_of_one_plus_exp(w: Any) -> Any:
    """1/(1 + exp(w)) by the exponential that is small: on a wide ball the other one may be anything."""
    if not w[0] > 0:
        return 1 / (1 + w.exp())
    shrunk = (-w).exp()
    return shrunk / (1 + shrunk)


def _tanh(u: Any) -> Any:
    """By the exponential that is small."""
    if u[0] > 0:
        return -_tanh(-u)
    grown = (2 * u).exp()
    return (grown - 1) / (grown + 1)


def _sech(u: Any) -> Any:
    shrunk = (-u).exp() if u[0] > 0 else u.exp()
    return 2 * shrunk / (1 + shrunk * shrunk)


def _primitive(data: Any, arguments: list[Any], count: int) -> Any:
    (u,), name = arguments, getattr(data[0].value, "__name__", "")
    if name in ("sqrt", "rsqrt", "tan", "asin", "acos"):
        return getattr(u, name)()
    if name == "log1p":
        return _log1p(u, count)
    if name in ("tanh", "sech"):
        return _tanh(u) if name == "tanh" else _sech(u)
    if name not in _BY_NAME:
        raise _Undecided
    return on_series(name, u, count)


_BY_NAME = ("exp", "log", "sin", "cos", "atan", "erf", "erfc", "sinh", "cosh", "asinh")
_OPERATIONS: dict[str, Callable[[Any, list[Any], int], Any]] = {
    "add": lambda data, arguments, count: arguments[0] + arguments[1],
    "mul": lambda data, arguments, count: arguments[0] * arguments[1],
    "power": lambda data, arguments, count: _power(arguments[0], data[1]),
    "primitive": _primitive,
    "general_power": lambda data, arguments, count: (arguments[1] * arguments[0].log()).exp(),
}
