"""The sums of g * df/dp in every layout: against exactly rounded sums, with NaN and infinity, and on any threads."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numba
import numpy as np
import pytest

import symact
import symact_kernels
from symact_codegen.targets.numba.module import RUN
from symact_kernels import _reduction

NAMES = [name for name, a in symact.catalogue().items() if any(p.role == "learned" for p in a.parameters)
         and name in symact_kernels.__all__]
LAYOUTS = [((7, 3), 1), ((300, 3), -1), ((5, 700), 1), ((3, 2, 300), 1), ((2, 5, 9, 3), 1), ((257,), 0), ((4, 513), 0),
           ((70, 4, 100), 1), ((2, 3, 5000), 1)]
"""Channels last with few and many channels, short and long inner axes, and sizes that are no multiples of a run."""
PLAIN = "prelu"
MANY = 4
FEWER = [name for name in NAMES if len(symact.get(name).parameters) > MANY][1::4]
"""Of the kernels with more than MANY parameters, whose loops take seconds to compile, those to test in float32 too."""


def data(shape: tuple[int, ...], dtype: Any, seed: int = 5) -> tuple[Any, Any]:
    random = np.random.default_rng(seed)
    x, g = random.standard_normal(shape), random.standard_normal(shape)
    return (2 * x).astype(dtype), g.astype(dtype)


def dtypes(kernel: Any) -> tuple[Any, ...]:
    """The formats to test a kernel in."""
    return (np.float64,) if len(kernel.parameters) > MANY and kernel.name not in FEWER else (np.float32, np.float64)


def settings(kernel: Any, channels: int) -> dict[str, Any]:
    """A value of each parameter for each channel, near its default."""
    return {p.name: p.default * (1 + np.linspace(0.0, 0.01, channels)) for p in kernel.parameters}


def terms(kernel: Any, x: Any, g: Any, given: dict[str, Any], axis: int) -> dict[str, Any]:
    """g * df/dp element by element, channel by channel: from sums of a single term."""
    channels = x.shape[axis]
    rows = [np.moveaxis(a, axis, 0).reshape(channels, -1).astype(np.float64) for a in (x, g)]
    found = {name: np.empty(rows[0].shape) for name in given}
    for channel in range(channels):
        for i, (u, v) in enumerate(zip(rows[0][channel], rows[1][channel], strict=True)):
            own = {name: values[channel] for name, values in given.items()}
            for name, gradient in kernel.vjp(np.array([u]), np.array([v]), **own)[1].items():
                found[name][channel, i] = gradient
    return found


def worst(got: Any, wanted: Any) -> float:
    """The greatest error of the sums over channels, relative to the sums of the terms' sizes."""
    exact = np.array([math.fsum(row) for row in wanted])
    sizes = np.array([math.fsum(abs(row)) for row in wanted])
    return float(np.max(np.abs(got - exact) / np.maximum(sizes, 1e-300)))


@contextmanager
def threads(count: int) -> Iterator[None]:
    before = numba.get_num_threads()
    numba.set_num_threads(count)
    try:
        yield
    finally:
        numba.set_num_threads(before)


def test_the_plan_and_the_loops_have_the_same_lanes() -> None:
    assert _reduction.RUN == RUN


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize(("shape", "axis"), LAYOUTS)
def test_sums_of_a_plain_activation(shape: tuple[int, ...], axis: int, dtype: Any) -> None:
    kernel = getattr(symact_kernels, PLAIN)
    x, g = data(shape, dtype)
    alpha = np.linspace(-0.5, 0.7, shape[axis])
    gx, gradients = kernel.vjp(x, g, alpha=alpha, axis=axis)
    wanted = np.moveaxis(g.astype(np.float64) * np.minimum(x, 0.0), axis, 0).reshape(shape[axis], -1)
    assert worst(gradients["alpha"], wanted) < 2.0**-52
    assert worst(gradients["alpha"] * (1 + 2.0**-45), wanted) > 2.0**-52
    along = np.expand_dims(alpha, tuple(i for i in range(len(shape)) if i != axis % len(shape)))
    assert np.array_equal(gx, (g.astype(np.float64) * np.where(x <= 0, along, 1.0)).astype(dtype))
    assert np.array_equal(kernel(x, alpha=alpha, axis=axis), np.where(x <= 0, along * x, x).astype(dtype))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("shape", "axis"), [((9, 3), 1), ((2, 2, 270), 1)])
def test_sums_agree_with_their_terms(name: str, shape: tuple[int, ...], axis: int) -> None:
    kernel = getattr(symact_kernels, name)
    for dtype in dtypes(kernel):
        limit = 2.0**-49 if dtype == np.float64 else 2.0**-27
        x, g = data(shape, dtype)
        given = settings(kernel, shape[axis])
        gradients = kernel.vjp(x, g, axis=axis, **given)[1]
        for parameter, wanted in terms(kernel, x, g, given, axis).items():
            if parameter in gradients:
                assert worst(gradients[parameter], wanted) < limit, parameter


@pytest.mark.parametrize("name", NAMES)
def test_products_agree_with_the_derivative(name: str) -> None:
    kernel = getattr(symact_kernels, name)
    for dtype in dtypes(kernel):
        for shape, axis in (((40, 3), 1), ((2, 2, 270), 1)):
            x, g = data(shape, dtype)
            given = settings(kernel, shape[axis])
            gx = kernel.vjp(x, g, axis=axis, **given)[0]
            d = kernel.derivative(x.astype(np.float64), axis=axis, **given)
            assert np.allclose(gx, g * d, rtol=1e-6 if dtype == np.float32 else 1e-15, atol=0)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize(("shape", "axis"), [((30, 3), 1), ((2, 3, 300), 1)])
def test_what_is_not_finite_stays_in_its_channel(shape: tuple[int, ...], axis: int, dtype: Any) -> None:
    kernel = getattr(symact_kernels, PLAIN)
    x, g = data(shape, dtype)
    x[0, 0], g[1, 1] = np.nan, -np.inf
    x[1, 1] = -1.0
    sums = kernel.vjp(x, g, alpha=np.full(3, 0.3), axis=axis)[1]["alpha"]
    assert np.isnan(sums[0])
    assert sums[1] == np.inf
    assert np.isfinite(sums[2])
    assert np.isnan(kernel.vjp(x, g, alpha=0.3)[1]["alpha"])


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize(("shape", "axis"), [((6000, 3), 1), ((40, 500), 1), ((5, 7, 1000), 1), ((4, 20_000), 0)])
def test_threads_do_not_change_a_bit(shape: tuple[int, ...], axis: int, dtype: Any) -> None:
    kernel = getattr(symact_kernels, PLAIN)
    x, g = data(shape, dtype)
    alpha = np.linspace(0, 1, shape[axis])
    with threads(1):
        gx, one = kernel.vjp(x, g, alpha=alpha, axis=axis)
    gx_many, many = kernel.vjp(x, g, alpha=alpha, axis=axis)
    assert np.array_equal(gx, gx_many)
    assert one["alpha"].tobytes() == many["alpha"].tobytes()
