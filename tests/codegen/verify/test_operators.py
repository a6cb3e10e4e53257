"""Checks of stochastic and contextual operators: they pass for the generated kernels, and see planted faults."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import symact
import symact_kernels
from symact_codegen.verify.operators import check_contextual, check_stochastic


class Altered:
    """A kernel with one of its methods replaced."""

    def __init__(self, kernel: Any, **methods: Any) -> None:
        self._kernel = kernel
        self.__dict__.update(methods)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._kernel, name)

    def __call__(self, *arguments: Any, **more: Any) -> Any:
        return self.__dict__.get("call", self._kernel)(*arguments, **more)


@pytest.mark.parametrize("name", symact.contextual_catalogue())
def test_contextual_operators_pass(name: str) -> None:
    checks = check_contextual(symact.contextual_catalogue()[name], getattr(symact_kernels, name))
    assert [c for c in checks if not c.passed] == []


@pytest.mark.parametrize("name", symact.stochastic_catalogue())
def test_stochastic_operators_pass(name: str) -> None:
    checks = check_stochastic(symact.stochastic_catalogue()[name], getattr(symact_kernels, name))
    assert [c for c in checks if not c.passed] == []


def failed(checks: Any) -> set[str]:
    return {c.quantity for c in checks if not c.passed}


def test_wrong_values_and_gradients_are_seen() -> None:
    kernel, frelu = symact_kernels.frelu, symact.contextual_catalogue()["frelu"]
    high = Altered(kernel, call=lambda x, weights: kernel(x, weights) * (1 + np.asarray(1e-5, x.dtype)))
    assert failed(check_contextual(frelu, high)) == {"value"}

    def backward(g: Any, saved: Any) -> Any:
        gx, grads = kernel.backward(g, saved)
        return gx * (1 + 1e-4), grads

    assert failed(check_contextual(frelu, Altered(kernel, backward=backward))) == {"gradients, evaluation",
                                                                                   "gradients, training"}


def test_wrong_draws_and_slopes_are_seen() -> None:
    kernel, rrelu = symact_kernels.rrelu_train, symact.stochastic_catalogue()["rrelu_train"]
    shifted = Altered(kernel, call=lambda x, rng: (kernel(x, rng)[0] * np.asarray(1.01, x.dtype), None))
    assert failed(check_stochastic(rrelu, shifted)) == {"mean and variance"}
    steep = Altered(kernel, vjp=lambda x, g, drawn: kernel.vjp(x, g, drawn) * 1.01)
    assert failed(check_stochastic(rrelu, steep)) == {"gradient"}
