"""Inputs and parameters that a kernel refuses: one clear sentence each."""

from __future__ import annotations

import pickle

import numpy as np
import pytest


@pytest.mark.parametrize("x", [np.zeros(3, np.float16), np.zeros(3, np.longdouble), np.zeros(3, complex),
                               np.array([None]), np.array(["a"]), "text", None, np.zeros(2, "M8[s]")])
def test_wrong_dtype(kernels, x):
    with pytest.raises(TypeError, match=r"silu: x has dtype .*; allowed are float32, float64, int"):
        kernels["silu"](x)


def test_ragged_list(kernels):
    with pytest.raises(TypeError, match="silu: x is a list that is not an array of numbers"):
        kernels["silu"]([[1.0, 2.0], [3.0]])


@pytest.mark.parametrize(("given", "error", "words"), [
    ({"slop": 1.0}, TypeError, "no parameter 'slop'; allowed are slope, width"),
    ({"width": 0.0}, ValueError, r"parameter width is 0.0; it must be finite and width > 0 and width < 100"),
    ({"width": 100}, ValueError, "parameter width is 100.0"),
    ({"slope": float("nan")}, ValueError, "parameter slope is nan; it must be finite"),
    ({"slope": np.inf}, ValueError, "parameter slope is inf"),
    ({"slope": "1"}, TypeError, "must be a real number"),
    ({"slope": True}, TypeError, "must be a real number"),
    ({"slope": 1j}, TypeError, "must be a real number"),
    ({"slope": [[1.0], [2.0, 3.0]]}, TypeError, "must be a real number"),
    ({"slope": [1.0, 2.0, 3.0]}, ValueError, "needs axis="),
    ({"slope": [1.0, 2.0], "axis": 1}, ValueError, r"axis 1 of x.*must be a number or have shape \(3,\)"),
    ({"slope": np.ones((1, 3)), "axis": 1}, ValueError, "must be a number or have shape"),
    ({"width": [1.0, -2.0, 3.0], "axis": -1}, ValueError, "parameter width is -2.0"),
    ({"axis": 2}, ValueError, "axis is 2, but x has 2 dimensions"),
    ({"axis": -3}, ValueError, "axis is -3"),
])
def test_wrong_parameters(kernels, given, error, words):
    x = np.zeros((2, 3))
    bent = kernels["bent"]
    for call in (bent, bent.derivative, bent.value_and_derivative, lambda x, **p: bent.vjp(x, x, **p)):
        with pytest.raises(error, match=words):
            call(x, **given)


def test_a_kernel_without_parameters_says_so(kernels):
    with pytest.raises(TypeError, match="relu: there is no parameter 'alpha'; allowed are none"):
        kernels["relu"](1.0, alpha=2.0)


def test_parameters_are_described(kernels):
    slope, width = kernels["bent"].parameters
    assert (slope.name, slope.default, slope.role, slope.learned) == ("slope", 0.25, "learned", True)
    assert [c.text for c in width.conditions] == ["width > 0", "width < 100"]
    assert repr(kernels["bent"]) == "<kernel bent(x, slope=0.25, width=1.0)>"
    assert "bent(x) = Piecewise" in kernels["bent"].__doc__


@pytest.mark.parametrize("axis", [0, 1, 2, -1])
def test_parameters_along_an_axis(kernels, axis):
    bent = kernels["bent"]
    rng = np.random.default_rng(0)
    x = rng.standard_normal((7, 60, 50))
    slopes = rng.standard_normal(x.shape[axis])
    for values in (slopes, slopes.astype(np.float32), np.asfortranarray(slopes)[::1]):
        y = bent(x, slope=values, width=2.0, axis=axis)
        pairs = bent.value_and_derivative(x, slope=values, width=2.0, axis=axis)
        d = bent.derivative(x, slope=values, width=2.0, axis=axis)
        for i, slope in enumerate(values):
            part = np.take(x, i, axis)
            assert np.array_equal(np.take(y, i, axis), bent(part, slope=slope, width=2.0))
            assert np.array_equal(np.take(d, i, axis), bent.derivative(part, slope=slope, width=2.0))
        assert np.array_equal(pairs[0], y)
        assert np.array_equal(pairs[1], d)


def test_numpy_scalars_and_arrays_of_one_are_numbers(kernels):
    x = np.linspace(-1, 1, 5)
    wanted = kernels["bent"](x, slope=2)
    for two in (np.float32(2), np.int8(2), np.array(2.0), np.array([2.0]), [2]):
        assert np.array_equal(kernels["bent"](x, slope=two), wanted)


def test_a_pickled_kernel_is_the_same_kernel(kernels):
    assert pickle.loads(pickle.dumps(kernels["bent"])) is kernels["bent"]
