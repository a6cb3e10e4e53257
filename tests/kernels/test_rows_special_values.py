"""Kernels of maps of rows: masks, NaN, huge components, and where the largest stands."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from row_data import SOFTMAXES, kernel, rows

from symact.catalogue.vector_family import VECTOR_ACTIVATIONS
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.indexed import i, j, largest, total, x
from symact_codegen import compile as compile_kernel
from symact_codegen.targets.numba.row_module import emit_rows


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("axis", [0, 1])
@pytest.mark.parametrize("name", SOFTMAXES)
def test_a_masked_component_takes_no_part(name: str, axis: int, dtype: Any) -> None:
    k = kernel(name)
    sign = -1 if name == "softmin" else 1
    data, masked = rows(3, 6, dtype=dtype), np.full((3, 2), -np.inf * sign, dtype)
    whole = np.insert(data, [2, 5], masked, axis=1)
    places = [2, 6]
    given = whole if axis == 1 else np.ascontiguousarray(whole.T)
    y = k(given, axis=axis)
    y = y if axis == 1 else y.T
    eps = 4 * np.finfo(dtype).eps
    np.testing.assert_allclose(np.delete(y, places, axis=1), k(data), rtol=eps, atol=eps)
    assert np.all(y[:, places] == (-np.inf if name == "log_softmax" else 0.0))
    g = rows(3, 8, dtype=dtype, seed=1)
    g[:, places] = 0.0
    gx = k.vjp(given, g if axis == 1 else np.ascontiguousarray(g.T), axis=axis)
    gx = gx if axis == 1 else gx.T
    np.testing.assert_allclose(np.delete(gx, places, axis=1), k.vjp(data, np.delete(g, places, axis=1)), rtol=8 * eps,
                               atol=8 * eps)
    assert np.all(gx[:, places] == 0.0)


@pytest.mark.parametrize("axis", [0, 1])
@pytest.mark.parametrize("name", [*SOFTMAXES, "sqmax"])
def test_nan_spoils_its_row_and_no_other(name: str, axis: int) -> None:
    k = kernel(name)
    for dtype in (np.float32, np.float64):
        data, g = rows(4, 5, dtype=dtype), rows(4, 5, dtype=dtype, seed=1)
        spoilt = data.copy()
        spoilt[1, 3] = np.nan
        spoilt[2, :] = -np.inf * (-1 if name == "softmin" else 1)
        if axis == 0:
            data, spoilt, g = data.T.copy(), spoilt.T.copy(), g.T.copy()
        for good, bad in ((k(data, axis=axis), k(spoilt, axis=axis)),
                          (k.vjp(data, g, axis=axis), k.vjp(spoilt, g, axis=axis))):
            assert np.all(np.isnan(np.moveaxis(bad, 1 - axis, 0)[1:3]))
            assert np.array_equal(np.moveaxis(bad, 1 - axis, 0)[[0, 3]], np.moveaxis(good, 1 - axis, 0)[[0, 3]])


@pytest.mark.parametrize("name", SOFTMAXES)
def test_nan_of_either_sign_spoils_rows_of_any_length(name: str) -> None:
    k = kernel(name)
    for length in (1, 3, 16, 17, 40, 64, 129):
        data = rows(4, length)
        for place in {0, length // 2, length - 1}:
            spoilt = data.copy()
            spoilt[1, place], spoilt[3, place] = np.nan, -np.nan
            assert np.array_equal(np.isnan(k(spoilt)).all(axis=1), [False, True, False, True])
            assert np.array_equal(k(spoilt)[::2], k(data)[::2])


def test_the_largest_is_found_wherever_it_stands() -> None:
    """In the first map NaN must come through the largest value, in the second it comes through the sum."""
    below = VectorActivation("below", (x[i] - largest(x[j]),))
    summed = VectorActivation("summed", (x[i] - largest(x[j]) + total(x[j]),))
    assert [("= larger(" in text, "largest_float(" in text) for text in map(emit_rows, (below, summed))] == [
        (True, False), (False, True)]
    for dtype in (np.float32, np.float64):
        for k, added in ((compile_kernel(below), False), (compile_kernel(summed), True)):
            for length in (1, 3, 16, 17, 40, 64, 129):
                for place in range(length):
                    given = np.full((3, length), [[-5], [-0.0], [7]], dtype)
                    given[:, place] = [-0.5, 1e-45 if dtype == np.float32 else 5e-324, 7.5]
                    wanted = given - given.max(axis=1, keepdims=True).astype(np.float64)
                    wanted += given.sum(axis=1, keepdims=True, dtype=np.float64) * added
                    assert np.array_equal(k(given), wanted.astype(dtype))


@pytest.mark.parametrize("name", [a.name for a in VECTOR_ACTIVATIONS if a.is_pointwise])
def test_nan_in_a_part_reaches_what_depends_on_it(name: str) -> None:
    k = kernel(name)
    for p in range(k.parts):
        parts = [np.ones(3, np.float32) for _ in range(k.parts)]
        parts[p][1] = np.nan
        for y in k.apply(parts)[0]:
            assert np.array_equal(np.isnan(y), [False, True, False])
        own = k.apply_vjp(parts, [np.ones(3, np.float32)] * k.results)[0]
        assert any(np.isnan(gx[1]) for gx in own)


@pytest.mark.parametrize(("dtype", "huge"), [(np.float32, 1e30), (np.float32, 3.4e38), (np.float64, 1.7e308)])
@pytest.mark.parametrize("name", ["softmax", "log_softmax", "sparsemax", "entmax15"])
def test_huge_components(name: str, dtype: Any, huge: float) -> None:
    k = kernel(name)
    data = np.array([[huge, 0.0, -huge, huge], [-huge, -huge, -huge, 0.0]], dtype)
    for axis, given in ((1, data), (0, data.T.copy())):
        y = k(given, axis=axis)
        y = y if axis == 1 else y.T
        wanted = np.array([[0.5, 0, 0, 0.5], [0, 0, 0, 1]])
        if name == "log_softmax":
            y = np.exp(y)
        np.testing.assert_allclose(y, wanted, rtol=1e-6)
        gx = k.vjp(given, np.ones_like(given), axis=axis)
        assert np.all(np.isfinite(gx))
