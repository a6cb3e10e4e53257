"""Kernels of one's own maps of rows: learned parameters, single results, many pieces, planted faults."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import sympy as sp
from conftest import load
from row_data import BY_NAME, kernel, rows

from symact.activation import Parameter
from symact.catalogue.vector_family import maxout
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.indexed import i, j, largest, total, x
from symact_codegen import compile as compile_kernel
from symact_codegen.targets.numba.row_module import emit_rows
from symact_codegen.verify.rows import check_rows


def learned() -> VectorActivation:
    """A softmax whose inverse temperature is learned."""
    b = sp.Symbol("b", positive=True)
    return VectorActivation("learned_softmax", (sp.exp(b * x[i]) / total(sp.exp(b * x[j])),),
                            parameters=(Parameter(b, sp.Rational(3, 2), role="learned"),))


@pytest.mark.parametrize("axis", [0, 1])
def test_learned_parameters_have_a_value_and_a_gradient_for_every_row(axis: int) -> None:
    k = compile_kernel(learned())
    data, g = rows(5, 5, dtype=np.float64, scale=1.0), rows(5, 5, dtype=np.float64, seed=1)
    b = np.linspace(0.5, 2.0, 5)
    gx, gradients = k.vjp(data, g, axis=axis, b=b)
    step = 1e-6
    wanted = ((k(data, axis=axis, b=b + step) - k(data, axis=axis, b=b - step)) * g).sum(axis=axis) / (2 * step)
    np.testing.assert_allclose(gradients["b"], wanted, rtol=1e-7, atol=1e-8)
    spread = np.expand_dims(b, axis)
    np.testing.assert_allclose(gx, spread * kernel("softmax").vjp(spread * data, g, axis=axis), rtol=1e-12)
    _, number = k.vjp(data, g, axis=axis, b=1.25)
    _, each = k.vjp(data, g, axis=axis, b=np.full(5, 1.25))
    assert isinstance(number["b"], np.float64)
    assert number["b"] == pytest.approx(each["b"].sum(), rel=1e-14)
    with pytest.raises(ValueError, match=r"b has shape \(4,\); it must be a number or have the shape.*\(5,\)"):
        k(data, b=np.ones(4))


def test_a_map_of_single_components_may_have_a_learned_value_for_every_row() -> None:
    a = sp.Symbol("a", real=True)
    slope = Parameter(a, sp.Integer(2), role="learned")
    k = compile_kernel(VectorActivation("scaled", (a * x[i],), parameters=(slope,)))
    data, each = rows(4, 4), np.arange(4.0)
    assert np.array_equal(k(data), 2 * data)
    for axis in (0, 1):
        assert np.array_equal(k(data, axis=axis, a=each), np.expand_dims(each, axis).astype(np.float32) * data)
        gx, gradients = k.vjp(data, data, axis=axis, a=each)
        assert np.array_equal(gx, k(data, axis=axis, a=each))
        np.testing.assert_allclose(gradients["a"], (data.astype(np.float64)**2).sum(axis=axis), rtol=1e-14)


def test_a_result_that_is_one_number_for_the_row() -> None:
    pooled = VectorActivation("pooled", (sp.log(total(sp.exp(x[j]))), largest(x[j])))
    k = compile_kernel(pooled)
    data = rows(3, 6, dtype=np.float64)
    for axis, given in ((1, data.copy()), (0, data.T.copy())):
        summed, top = k(given, axis=axis)
        np.testing.assert_allclose(summed, np.log(np.exp(data).sum(axis=1)), rtol=1e-14)
        assert np.array_equal(top, data.max(axis=1))
        gx = k.vjp(given, (np.ones(3), np.zeros(3)), axis=axis)
        np.testing.assert_allclose(gx, kernel("softmax")(given, axis=axis), rtol=1e-13)
        given[(0, 2) if axis == 1 else (2, 0)] = np.nan
        assert all(np.array_equal(np.isnan(z), [True, False, False]) for z in k(given, axis=axis))
    (ys, totals) = k.apply((data,))
    assert ys == ()
    assert [z.shape for z in totals] == [(3,), (3,)]


def test_maxout_of_many_pieces() -> None:
    k = compile_kernel(maxout(11))
    data, g = rows(4, 33), rows(4, 3, seed=1)
    parts = data.reshape(4, 11, 3)
    assert np.array_equal(k(data), parts.max(axis=1))
    wanted = (parts == parts.max(axis=1, keepdims=True)) * g[:, None]
    assert np.array_equal(k.vjp(data, g), wanted.reshape(4, 33))


def test_ties_share_the_gradient() -> None:
    gx = kernel("maxout").vjp(np.array([1.0, 2.0, 1.0, 3.0]), np.array([4.0, 4.0]))
    assert gx.tolist() == [2.0, 0.0, 2.0, 4.0]
    assert kernel("maxout").vjp(np.array([np.inf, np.inf]), np.array([4.0])).tolist() == [2.0, 2.0]


def test_a_wrong_coefficient_in_the_generated_product_is_caught(tmp_path: Path) -> None:
    text = emit_rows(BY_NAME["glu"])
    right = "t2 = v_g_1 * t1"
    assert text.count(right) == 2
    path = tmp_path / "glu_with_a_fault.py"
    path.write_text(text.replace(right, "t2 = v_g_1 * t1 * 1.000001"), encoding="utf-8")
    checks = check_rows(BY_NAME["glu"], load(path).KERNEL, lengths=(3,), scales=(1.0,))
    assert {c.quantity: c.passed for c in checks} == {"value": True, "vjp": False}
