"""An element's result depends on it alone: any length, layout and number of threads, to the bit."""

from __future__ import annotations

import numba
import numpy as np
import pytest

DTYPES = [np.float32, np.float64]


def bits(array):
    array = np.asarray(array)
    return np.ascontiguousarray(array).view(f"u{array.dtype.itemsize}")


def same(a, b):
    assert np.asarray(a).dtype == np.asarray(b).dtype
    assert np.array_equal(bits(a), bits(b))


def sample(size, dtype=np.float64, seed=1):
    return (4 * np.random.default_rng(seed).standard_normal(size)).astype(dtype)


@pytest.fixture(params=["relu", "silu", "bent"])
def kernel(request, kernels):
    return kernels[request.param]


@pytest.mark.parametrize("dtype", DTYPES)
def test_every_length_gives_the_bits_of_the_single_elements(kernel, dtype):
    x = sample(200, dtype)
    one_by_one = np.array([kernel(v) for v in x])
    slopes = np.array([kernel.derivative(v) for v in x])
    assert one_by_one.dtype == dtype
    for length in range(201):
        same(kernel(x[:length]), one_by_one[:length])
        same(kernel.derivative(x[:length]), slopes[:length])


@pytest.mark.parametrize("dtype", DTYPES)
def test_layouts(kernel, dtype):
    x = sample((6, 5, 4), dtype)
    wanted = kernel(x)
    assert wanted.shape == x.shape
    same(kernel(np.asfortranarray(x)), wanted)
    same(kernel(x.transpose(2, 0, 1)), wanted.transpose(2, 0, 1))
    same(kernel(x[::-1, ::2, ::-3]), wanted[::-1, ::2, ::-3])
    same(kernel(np.broadcast_to(x[0], (3, 5, 4))), np.stack([wanted[0]] * 3))
    same(kernel(x.astype(x.dtype.newbyteorder())), wanted)
    frozen = x.copy()
    frozen.flags.writeable = False
    same(kernel(frozen), wanted)
    assert not frozen.flags.writeable
    assert x.flags.writeable
    unaligned = np.zeros(x.size * x.itemsize + 1, np.uint8)[1:].view(dtype).reshape(x.shape)
    unaligned[...] = x
    same(kernel(unaligned), wanted)


def test_zero_dimensional_and_empty(kernel):
    for x in (np.float32(0.5), np.array(0.5, np.float32)):
        assert type(kernel(x)) is np.float32
    assert type(kernel(0.5)) is np.float64
    assert type(kernel.vjp(0.5, 1.0) if kernel.name != "bent" else kernel.vjp(0.5, 1.0)[0]) is np.float64
    out = np.zeros(())
    assert kernel(0.5, out) is out
    assert out == kernel(0.5)
    assert kernel(np.empty((3, 0, 2), np.float32)).shape == (3, 0, 2)
    y, d = kernel.value_and_derivative(np.empty(0))
    assert y.shape == d.shape == (0,)


@pytest.mark.parametrize("dtype", DTYPES)
def test_threads_and_long_arrays_change_no_bit(kernel, dtype):
    x = sample(100_001, dtype)
    before = numba.get_num_threads()
    results = []
    for threads in sorted({1, min(2, before)}):
        numba.set_num_threads(threads)
        try:
            results.append([kernel(x), kernel.derivative(x), *kernel.value_and_derivative(x)])
        finally:
            numba.set_num_threads(before)
    for result in results:
        same(result[0], np.concatenate([kernel(part) for part in np.array_split(x, 37)]))
        same(result[1], np.concatenate([kernel.derivative(part) for part in np.array_split(x, 37)]))
        same(result[2], result[0])
        same(result[3], result[1])


def test_integers_and_booleans_as_a_ufunc_converts_them(kernels):
    relu = kernels["relu"]
    for code in "?bBhHiIlLqQ":
        x = np.array([0, 1], dtype=code)
        wanted = np.float32 if np.can_cast(x.dtype, np.float32) else np.float64
        assert relu(x).dtype == wanted
        assert relu(x).tolist() == [0.0, 1.0]
    assert relu([-1, 2.5]).tolist() == [0.0, 2.5]
    assert relu(3) == 3.0


def test_nan_and_infinity_pass_through(kernels):
    x = np.array([np.nan, np.inf, -np.inf, -0.0])
    assert np.isnan(kernels["relu"](x)).tolist() == [True, False, False, False]
    assert np.isnan(kernels["relu"].derivative(x)).tolist() == [True, False, False, False]


def test_no_layout_compiles_loops_of_its_own(kernels):
    bent, x = kernels["bent"], sample((6, 4))
    frozen = x.copy()
    frozen.flags.writeable = False
    slopes = np.linspace(0, 1, 8)[::2]
    for values in ({}, {"slope": 2}, {"slope": slopes, "axis": 1}, {"slope": [1.0] * 6, "axis": 0}):
        for array in (x, frozen, x.T.copy().T, x[0:6], x.astype(">f8")):
            bent(array, **values)
    compiled = bent._value.serial.signatures
    assert sum("float64" in str(s[0]) for s in compiled) == 1
