"""The dense check of float64 kernels: right ones pass, and a few ULP anywhere among the points are found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import sympy as sp
from numpy.typing import NDArray

import symact
from symact import Activation, x
from symact_codegen.verify.exhaustive.dense import PER_CELL, check_densely

Array = NDArray[Any]
POINTS = 200 * PER_CELL


class NumPyKernel:
    """A pair of NumPy functions with the calls of a kernel."""

    def __init__(self, value: Callable[[Array], Array], derivative: Callable[[Array], Array]) -> None:
        self._value, self.derivative = value, derivative

    def __call__(self, v: Array) -> Array:
        return self._value(v)


def _worst(activation: Activation, kernel: Any) -> list[float]:
    rows = check_densely(activation, POINTS, kernel)
    assert [row.passed for row in rows] == [row.worst_ulp <= 2 for row in rows]
    assert all(row.points > POINTS / 4 and row.uncertified == 0 for row in rows)
    return [row.worst_ulp for row in rows]


@pytest.mark.parametrize("name", ["relu", "abs", "square"])
def test_right_kernels_pass(name: str) -> None:
    value, derivative = {
        "relu": (lambda v: np.where(v > 0, v, 0.0), lambda v: np.where(v > 0, 1.0, 0.0)),
        "abs": (abs, np.sign), "square": (lambda v: v * v, lambda v: 2 * v),
    }[name]
    assert max(_worst(symact.get(name), NumPyKernel(value, derivative))) <= 2


def test_three_units_are_found_and_measured() -> None:
    def moved(v: Array) -> Array:
        return np.where((v > 2) & (v < 8), v + 3 * np.spacing(v), v)

    assert _worst(Activation("line", x), NumPyKernel(moved, np.ones_like)) == [3.0, 0.0]


def test_cancellation_and_a_lost_tail_are_found() -> None:
    shrink = symact.get("tanhshrink")
    plain = NumPyKernel(lambda v: v - np.tanh(v), lambda v: np.tanh(v) ** 2)
    assert [worst > 2 for worst in _worst(shrink, plain)] == [True, True]
    gaussian = Activation("gaussian", sp.exp(-x**2))
    cut = NumPyKernel(lambda v: np.where(abs(v) > 20, 0.0, np.exp(-v * v)), lambda v: -2 * v * np.exp(-v * v))
    assert _worst(gaussian, cut)[0] > 1000


def test_the_same_points_on_every_run() -> None:
    kernel = NumPyKernel(np.tanh, lambda v: 1 - np.tanh(v) ** 2)
    first, second = (check_densely(symact.get("tanh"), POINTS, kernel) for _ in range(2))
    assert first == second
