"""Derivatives from the output: as accurate as promised on the range of f, any layout, and clear refusals."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import sympy as sp

import symact
import symact_codegen
import symact_kernels
from symact import Activation
from symact_codegen.verify.check import from_output_rows

NAMES = [name for name in symact.names() if getattr(symact_kernels, name).has_vjp_from_output]


def test_whoever_has_a_formula_that_can_be_lowered_has_a_kernel() -> None:
    formulas = {name: symact.analyse(symact.elementwise(name))["derivative_from_output"].value["formula"]
                for name in symact.names()}
    learned = {name for name in formulas if any(p.role == "learned" for p in symact.elementwise(name).parameters)}
    assert set(NAMES) == {name for name, formula in formulas.items()
                          if formula is not None and "erfinv" not in formula} - learned
    assert {"sigmoid", "tanh", "selu", "relu"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_accurate_on_the_range_and_the_same_in_a_product(name: str) -> None:
    kernel = getattr(symact_kernels, name)
    rows = from_output_rows(symact.elementwise(name))
    assert [row.dtype for row in rows] == ["float32", "float64"]
    assert all(row.passed for row in rows), rows
    random = np.random.default_rng(7)
    for dtype in (np.float32, np.float64):
        y = kernel((3 * random.standard_normal((40, 50))).astype(dtype))
        g = random.standard_normal(y.shape).astype(dtype)
        product = g * kernel.derivative_from_output(y)
        np.testing.assert_allclose(kernel.vjp_from_output(y, g), product, rtol=2 * np.finfo(dtype).eps, atol=0)


@pytest.mark.parametrize("name", ["sigmoid", "selu", "softsign"])
def test_a_wrong_coefficient_is_noticed(name: str) -> None:
    class Wrong:
        has_vjp_from_output = True

        def derivative_from_output(self, y: Any) -> Any:
            return getattr(symact_kernels, name).derivative_from_output(y) * y.dtype.type(1 + 3 * np.finfo(y.dtype).eps)

    assert not any(row.passed for row in from_output_rows(symact.elementwise(name), Wrong()))


def test_any_layout_gives_the_same_bits() -> None:
    y = np.random.default_rng(0).uniform(-1, 1, (3000, 14))
    g = np.random.default_rng(1).standard_normal(y.shape)
    tanh = symact_kernels.tanh
    whole, out = tanh.vjp_from_output(y, g), np.empty_like(y)
    assert tanh.vjp_from_output(y, g, out=out) is out
    for found in (out, tanh.vjp_from_output(y.T, g.T).T, tanh.vjp_from_output(np.asfortranarray(y), g)):
        np.testing.assert_array_equal(found, whole)
    np.testing.assert_array_equal(tanh.vjp_from_output(y[:, ::3], g[:, ::3]), whole[:, ::3])
    inside = y.copy()
    tanh.vjp_from_output(inside, g, out=inside)
    np.testing.assert_array_equal(inside, whole)
    assert tanh.vjp_from_output(0.5, 2.0) == 1.5
    assert tanh.derivative_from_output(np.zeros((0, 3))).shape == (0, 3)
    assert np.isnan(tanh.derivative_from_output(np.nan))


def test_what_cannot_be_done_is_refused_in_one_sentence() -> None:
    y = np.zeros(3)
    with pytest.raises(TypeError, match=r"gelu: its derivative is no known function of its output; use vjp\(x, g\)"):
        symact_kernels.gelu.vjp_from_output(y, y)
    with pytest.raises(TypeError, match="prelu: its derivative"):
        symact_kernels.prelu.derivative_from_output(y)
    with pytest.raises(ValueError, match=r"tanh: g has shape \(2,\), but y has shape \(3,\)"):
        symact_kernels.tanh.vjp_from_output(y, np.zeros(2))
    with pytest.raises(ValueError, match=r"tanh: out has shape \(2,\); it must have the shape of y, \(3,\)"):
        symact_kernels.tanh.vjp_from_output(y, y, out=np.zeros(2))


def test_ones_own_activation_has_it_too(tmp_path: Any) -> None:
    kernel = symact_codegen.compile(Activation("steep", sp.tanh(3 * symact.x)), tmp_path)
    assert kernel.has_vjp_from_output
    np.testing.assert_allclose(kernel.vjp_from_output(np.array([0.5]), np.array([2.0])), [4.5], rtol=1e-15)
    assert not symact_codegen.compile(Activation("bent", symact.x**2), tmp_path).has_vjp_from_output
