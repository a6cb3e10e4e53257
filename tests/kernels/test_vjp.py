"""The vector-Jacobian product and the gradients of learned parameters."""

from __future__ import annotations

import math

import numba
import numpy as np
import pytest


def data(shape, dtype=np.float64):
    rng = np.random.default_rng(7)
    return rng.standard_normal(shape).astype(dtype), rng.standard_normal(shape).astype(dtype)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("size", [0, 1, 33, 50_000])
def test_product_with_the_derivative(kernels, dtype, size):
    x, g = data(size, dtype)
    if dtype == np.float64:
        wanted = g * kernels["silu"].derivative(x)
        assert np.array_equal(kernels["silu"].vjp(x, g), wanted)
    else:  # one rounding, so nearer to the float64 product than float32's spacing allows two roundings to be
        exact = g.astype(np.float64) * kernels["silu"].derivative(x.astype(np.float64))
        assert np.array_equal(kernels["silu"].vjp(x, g), exact.astype(np.float32))
    gx, gradients = kernels["bent"].vjp(x, g)
    assert gx.dtype == dtype
    assert sorted(gradients) == ["slope", "width"]


def test_what_g_may_be(kernels):
    silu = kernels["silu"]
    assert silu.vjp(np.float32([1, 2]), [1.0, 1.0]).dtype == np.float32
    assert silu.vjp(np.float64([1, 2]), np.int8([1, 1])).dtype == np.float64
    with pytest.raises(TypeError, match="g has dtype float64, but x is computed in float32"):
        silu.vjp(np.zeros(2, np.float32), np.zeros(2))
    with pytest.raises(ValueError, match=r"g has shape \(3,\), but x has shape \(2,\)"):
        silu.vjp(np.zeros(2), np.zeros(3))
    with pytest.raises(TypeError, match="g has dtype complex128"):
        silu.vjp(np.zeros(2), np.zeros(2, complex))


@pytest.mark.parametrize(("shape", "axis"), [((40,), 0), ((5, 7, 11), 0), ((5, 7, 11), 1), ((5, 7, 11), -1),
                                             ((70, 1000), 1), ((3, 2, 9000), 1), ((9000, 3), 1), ((1, 6), 0)])
def test_gradients_are_the_sums_of_their_terms(kernels, shape, axis):
    bent = kernels["bent"]
    x, g = data(shape)
    slopes = np.linspace(-1, 1, shape[axis])
    gx, gradients = bent.vjp(x, g, slope=slopes, width=0.5, axis=axis)
    assert np.array_equal(gx, g * bent.derivative(x, slope=slopes, width=0.5, axis=axis))
    assert gradients["slope"].shape == slopes.shape
    assert isinstance(gradients["width"], np.float64)
    terms = np.moveaxis(g * np.where(x < 0, x, 0.0), axis, 0).reshape(shape[axis], -1)
    for got, row in zip(gradients["slope"], terms, strict=True):
        assert math.isclose(got, math.fsum(row), rel_tol=1e-15, abs_tol=1e-300)
    per_width = -(x * x) / 0.25 * (1 - np.tanh(x / 0.5) ** 2) * g
    assert math.isclose(gradients["width"], math.fsum(np.where(x < 0, 0.0, per_width).ravel()), rel_tol=1e-13)


def test_gradients_against_central_differences(kernels):
    bent = kernels["bent"]
    x, g = data((6, 50))
    widths, h = np.linspace(0.5, 2, 50), 1e-6
    gradient = bent.vjp(x, g, width=widths, slope=0.3, axis=1)[1]

    def difference(width_step, slope_step):
        above = bent(x, width=widths + width_step, slope=0.3 + slope_step, axis=1)
        below = bent(x, width=widths - width_step, slope=0.3 - slope_step, axis=1)
        return g * (above - below) / (2 * h)

    assert np.allclose(gradient["width"], difference(h, 0).sum(0), rtol=1e-7, atol=1e-9)
    assert math.isclose(gradient["slope"], difference(0, h).sum(), rel_tol=1e-7)


@pytest.mark.parametrize(("shape", "axis"), [((300_001,), None), ((50, 20, 300), 1), ((400, 700), 1)])
def test_threads_do_not_change_the_sums(kernels, shape, axis):
    x, g = data(shape)
    slope = 0.1 if axis is None else np.linspace(0, 1, shape[axis])
    before = numba.get_num_threads()
    results = []
    for threads in (1, before):
        numba.set_num_threads(threads)
        try:
            results.append(kernels["bent"].vjp(x, g, slope=slope, axis=axis))
        finally:
            numba.set_num_threads(before)
    (gx, one), (gx_many, many) = results
    assert np.array_equal(gx, gx_many)
    for name in one:
        assert np.asarray(one[name]).tobytes() == np.asarray(many[name]).tobytes()


def test_layout_of_the_input_does_not_change_the_sums(kernels):
    x, g = data((30, 40))
    wanted = kernels["bent"].vjp(x, g)[1]
    got = kernels["bent"].vjp(np.asfortranarray(x), g[::-1][::-1])[1]
    assert wanted == got


def test_cancelling_terms_and_infinities(kernels):
    x = np.full(3 * 5000, -1.0)
    g = np.tile([1e16, 1.0, -1e16], 5000)
    assert kernels["bent"].vjp(x, g)[1]["slope"] == -5000.0
    assert kernels["bent"].vjp(x[:2], np.array([np.inf, 1.0]))[1]["slope"] == -np.inf
    assert np.isnan(kernels["bent"].vjp(x[:2], np.array([np.inf, -np.inf]))[1]["slope"])


def test_shapes_of_gradients(kernels):
    x, g = data((2, 3))
    for slope, shape in ((1.0, ()), (np.array([1.0]), (1,)), (np.ones(3), (3,))):
        gradients = kernels["bent"].vjp(x, g, slope=slope, axis=1)[1]
        assert np.shape(gradients["slope"]) == shape
        assert gradients["slope"].dtype == np.float64
    nothing = np.empty((4, 0))
    for axis, length in ((0, 4), (1, 0)):
        gradients = kernels["bent"].vjp(nothing, nothing, slope=np.ones(length), axis=axis)[1]
        assert gradients["slope"].tolist() == [0.0] * length
        assert gradients["width"] == 0.0
