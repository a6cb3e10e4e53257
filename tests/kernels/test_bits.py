"""The bits of a result depend on its element alone: every length, alignment, stride and number of threads."""

from __future__ import annotations

import numba
import numpy as np
import pytest

import symact
import symact_kernels

NAMES = list(symact.catalogue())[::8]
CALLS = ("value", "derivative", "vjp")


def sample(dtype: str) -> np.ndarray:
    """Common numbers with some that only the careful phase gets right in between."""
    random = np.random.default_rng(11)
    x = 3 * random.normal(size=240)
    x[::37] = [0.0, np.inf, -np.inf, np.nan, 1e-42, -90.0, 3e38]
    return x.astype(dtype)


def call(name: str, quantity: str, x: np.ndarray) -> np.ndarray:
    """One of the quantities, the product with ones for the VJP."""
    kernel = getattr(symact_kernels, name)
    if quantity != "vjp":
        return kernel(x) if quantity == "value" else kernel.derivative(x)
    found = kernel.vjp(x, np.ones_like(x))
    return found[0] if isinstance(found, tuple) else found


def same(a: np.ndarray, b: np.ndarray) -> bool:
    """Equal bits, any NaN being as good as another."""
    kind = np.uint32 if a.dtype == np.float32 else np.uint64
    return bool(np.all((a.view(kind) == b.view(kind)) | (np.isnan(a) & np.isnan(b))))


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("quantity", CALLS)
@pytest.mark.parametrize("name", NAMES)
def test_every_length_and_alignment(name: str, quantity: str, dtype: str) -> None:
    x = sample(dtype)
    whole = call(name, quantity, x)
    for length in range(201):
        assert same(call(name, quantity, x[:length]), whole[:length])
    memory = np.zeros(x.nbytes + 128, np.uint8)
    for offset in range(0, 64, x.itemsize):
        placed = np.ndarray(x.shape, dtype, memory.data, offset)
        placed[:] = x
        assert same(call(name, quantity, placed), whole)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", NAMES)
def test_strides_and_threads(name: str, dtype: str) -> None:
    x = sample(dtype)
    whole = call(name, "value", x)
    assert same(call(name, "value", np.repeat(x, 3)[::3]), whole)
    assert same(call(name, "value", x[::-1])[::-1].copy(), whole)
    assert same(call(name, "value", np.asfortranarray(x.reshape(12, 20))), whole.reshape(12, 20))
    long, threads = np.tile(x, 300), numba.get_num_threads()
    for used in {1, threads}:
        numba.set_num_threads(used)
        try:
            assert same(call(name, "value", long), np.tile(whole, 300))
            out = long.copy()
            assert getattr(symact_kernels, name)(out, out=out) is out
            assert same(out, np.tile(whole, 300))
        finally:
            numba.set_num_threads(threads)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", NAMES)
def test_uncertain_elements_far_from_each_other(name: str, dtype: str) -> None:
    """Whoever does the few again, the calling thread or all of them, in whatever stretches: the bits are the same."""
    x = sample(dtype)
    whole, common = call(name, "value", x), np.tile(x[1:2], 140_000)
    places = np.array([0, 1_023, 1_024, 65_535, 65_536, 139_999])
    common[places] = x[[37, 74, 111, 148, 185, 222]]
    wanted = np.tile(whole[1:2], 140_000)
    wanted[places] = whole[[37, 74, 111, 148, 185, 222]]
    threads = numba.get_num_threads()
    for used in {1, threads}:
        numba.set_num_threads(used)
        try:
            assert same(call(name, "value", common), wanted)
        finally:
            numba.set_num_threads(threads)
