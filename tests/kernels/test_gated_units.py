"""Gated units far out in their tails, at infinite gates, and the same to the bit however they are called."""

from __future__ import annotations

import importlib
from typing import Any

import mpmath
import numba
import numpy as np
import pytest

from symact_codegen.verify.rows import error_in_ulp

UNITS = ("glu", "gtu", "geglu", "swiglu", "swiglu_oai")
Array = np.ndarray[Any, np.dtype[np.float32]]


def kernel(name: str) -> Any:
    """The generated kernel."""
    return importlib.import_module(f"symact_kernels.rows.{name}").KERNEL


def normal_gate(u: mpmath.mpf) -> tuple[mpmath.mpf, mpmath.mpf]:
    """u Phi(u) and its derivative."""
    phi, inside = mpmath.npdf(u), mpmath.erfc(-u / mpmath.sqrt(2)) / 2
    return u * inside, inside + u * phi


def logistic_gate(u: mpmath.mpf) -> tuple[mpmath.mpf, mpmath.mpf]:
    """u logistic(u) and its derivative."""
    s = 1 / (1 + mpmath.exp(-u))
    return u * s, s + u * s / (1 + mpmath.exp(u))


@pytest.mark.parametrize("size", [1.0, 1e19, 3e38])
@pytest.mark.parametrize(("name", "gate", "end"), [("geglu", normal_gate, 24.0), ("swiglu", logistic_gate, 250.0)])
def test_the_left_tail_keeps_its_digits_however_large_the_factors(name: str, gate: Any, end: float,
                                                                  size: float) -> None:
    """Relative to the result itself, which the definition's own terms do not promise where they cancel."""
    u = -np.linspace(2.0, end, 400, dtype=np.float32)
    others = np.full_like(u, size)
    (y,), _ = kernel(name).apply([others, u])
    (by_value, by_gate), _ = kernel(name).apply_vjp([others, u], [others])
    with mpmath.workdps(60):
        factor = mpmath.mpf(float(others[0]))
        for k, point in enumerate(u):
            value, slope = gate(mpmath.mpf(float(point)))
            for got, exact in ((y, factor * value), (by_value, factor * value), (by_gate, factor**2 * slope)):
                assert error_in_ulp(float(got[k]), (exact, abs(exact)), "float32") < 0.51


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_infinite_gates_give_the_limits(dtype: Any) -> None:
    gate, ones = np.array([-np.inf, np.inf], dtype), np.ones(2, dtype)
    for name, values, slopes in (("geglu", [0.0, np.inf], [0.0, 1.0]), ("glu", [0.0, 1.0], [0.0, 0.0]),
                                 ("reglu", [0.0, np.inf], [0.0, 1.0])):
        assert np.array_equal(kernel(name).apply([ones, gate])[0][0], values)
        by_value, by_gate = kernel(name).apply_vjp([ones, gate], [ones])[0]
        assert np.array_equal(by_value, values)
        np.testing.assert_allclose(by_gate, slopes, atol=1e-300)


@pytest.mark.parametrize("name", UNITS)
def test_neighbours_strides_and_threads_change_no_bit(name: str) -> None:
    k, chance = kernel(name), np.random.default_rng(3)
    x = chance.normal(0.0, 4.0, (2, 40_010)).astype(np.float32)
    g = chance.normal(size=(2, 20_005)).astype(np.float32)
    before = numba.get_num_threads()
    try:
        found = []
        for threads in {1, min(2, numba.config.NUMBA_NUM_THREADS)}:
            numba.set_num_threads(threads)
            found += [(k(x), k.vjp(x, g)), (k(np.repeat(x, 2, axis=1)[:, ::2]), k.vjp(np.asfortranarray(x), g))]
    finally:
        numba.set_num_threads(before)
    wanted, product = found[0]
    for y, gx in found[1:]:
        assert np.array_equal(y, wanted)
        assert np.array_equal(gx, product)
    for j in range(0, 20_005, 997):
        pair = x[:, [j, 20_005 + j]]
        assert np.array_equal(k(pair), wanted[:, [j]])
        assert np.array_equal(k.vjp(pair, g[:, [j]]), product[:, [j, 20_005 + j]])
