"""Definitions that are sums of terms x^i cos(w x) and x^i sin(w x) with rational numbers: sin, cos, snake.

Far from 0 such a function oscillates within a few floats, and no polynomial follows it. The form is found by
exact rational arithmetic on the steps of the definition, products of waves becoming sums; its derivative
term by term.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import sympy as sp
from flint import fmpq

from symact_codegen.verify.primitives import PRIMITIVES
from symact_codegen.verify.program import Program, Step

_Key: TypeAlias = tuple[int, fmpq]
_Sum: TypeAlias = dict[_Key, tuple[fmpq, fmpq]]
"""By power i and frequency w >= 0: the factors of x^i cos(w x) and of x^i sin(w x)."""
_MOST_TERMS = 12
_MOST_POWER = 3


@dataclass(frozen=True)
class Term:
    """x^power (cosine * cos(frequency * x) + sine * sin(frequency * x)); a frequency of 0 is no wave."""

    power: int
    frequency: fmpq
    cosine: fmpq
    sine: fmpq


def waves_of(program: Program) -> tuple[tuple[Term, ...], tuple[Term, ...]] | None:
    """The terms of f and of f', if the definition is such a sum and has a wave in it."""
    values: list[_Sum | None] = []
    for step in program.steps:
        arguments = [values[i] for i in step.arguments]
        found = _step(step, [a for a in arguments if a is not None]) if None not in arguments else None
        values.append(None if found is None or len(found) > _MOST_TERMS else found)
    result = values[-1]
    if result is None or not any(w != 0 for _, w in result) or any(i > _MOST_POWER for i, _ in result):
        return None
    return _terms(result), _terms(_derivative(result))


def _terms(total: _Sum) -> tuple[Term, ...]:
    ordered = sorted(total.items(), key=lambda item: (item[0][0], float(item[0][1].p) / float(item[0][1].q)))
    return tuple(Term(i, w, c, s) for (i, w), (c, s) in ordered if c != 0 or s != 0)


def _step(step: Step, arguments: list[_Sum]) -> _Sum | None:
    if step.kind == "variable":
        return {(1, fmpq(0)): (fmpq(1), fmpq(0))}
    if step.kind == "constant":
        return None if step.data[1] is None else _constant(step.data[1])
    if step.kind == "add":
        return _added(*arguments)
    if step.kind == "mul":
        return _multiplied(*arguments)
    if step.kind == "power":
        return _powered(arguments[0], step.data[1])
    if step.kind == "primitive" and step.data[0] in (PRIMITIVES[sp.sin], PRIMITIVES[sp.cos]):
        return _wave(arguments[0], step.data[0] is PRIMITIVES[sp.sin])
    return None


def _constant(value: fmpq) -> _Sum:
    return {(0, fmpq(0)): (value, fmpq(0))}


def _added(first: _Sum, second: _Sum) -> _Sum:
    total = dict(first)
    for key, (c, s) in second.items():
        before = total.get(key, (fmpq(0), fmpq(0)))
        total[key] = before[0] + c, before[1] + s
    return total


def _multiplied(first: _Sum, second: _Sum) -> _Sum:
    """By cos a cos b = (cos(a - b) + cos(a + b)) / 2 and its kin."""
    total: _Sum = {}
    for (i, v), (c, s) in first.items():
        for (j, w), (d, t) in second.items():
            total = _added(total, _single(i + j, v + w, (c * d - s * t) / 2, (s * d + c * t) / 2))
            total = _added(total, _single(i + j, v - w, (c * d + s * t) / 2, (s * d - c * t) / 2))
    return total


def _single(power: int, frequency: fmpq, cosine: fmpq, sine: fmpq) -> _Sum:
    if frequency == 0:
        return {(power, fmpq(0)): (cosine, fmpq(0))}
    return {(power, abs(frequency)): (cosine, sine if frequency > 0 else -sine)}


def _powered(base: _Sum, n: int) -> _Sum | None:
    if n < 0:
        if len(base) != 1 or (0, fmpq(0)) not in base or base[0, fmpq(0)][0] == 0:
            return None
        return _constant(base[0, fmpq(0)][0] ** n)
    if n > _MOST_POWER:
        return None
    result = _constant(fmpq(1))
    for _ in range(n):
        result = _multiplied(result, base)
    return result


def _wave(argument: _Sum, is_sine: bool) -> _Sum | None:
    """sin or cos of w x, without a phase, which would not be rational."""
    kept = {key: value for key, value in argument.items() if value[0] != 0}
    if list(kept) != [(1, fmpq(0))]:
        return None
    w = kept[1, fmpq(0)][0]
    return _single(0, w, fmpq(0), fmpq(1)) if is_sine else _single(0, w, fmpq(1), fmpq(0))


def _derivative(total: _Sum) -> _Sum:
    result: _Sum = {}
    for (i, w), (c, s) in total.items():
        if i:
            result = _added(result, {(i - 1, w): (i * c, i * s)})
        if w != 0:
            result = _added(result, {(i, w): (w * s, -w * c)})
    return result
