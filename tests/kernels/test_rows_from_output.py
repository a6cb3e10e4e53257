"""Vector-Jacobian products from the result: the same as those from the components, for every map that has one."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sympy as sp
from conftest import load

from symact.activation import Parameter
from symact.catalogue.vector_family import VECTOR_ACTIVATIONS
from symact.errors import SymactError
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.from_output import vjp_from_output_form
from symact.vector_valued.indexed import i, j, total, x
from symact_codegen.targets.numba.row_module import emit_rows
from symact_codegen.verify.rows import check_rows

BY_NAME = {a.name: a for a in VECTOR_ACTIVATIONS}
KNOWN = [name for name, activation in BY_NAME.items() if vjp_from_output_form(activation) is not None]
UNKNOWN = [name for name in BY_NAME if name not in KNOWN]


def kernel(name: str) -> Any:
    """The generated kernel."""
    return importlib.import_module(f"symact_kernels.rows.{name}").KERNEL


def error(name: str, found: Any, data: Any, g: Any, axis: int) -> float:
    """The largest error of a product, in units of 2**-52 or 2**-23 of the largest g in its row, since terms cancel."""
    exact = kernel(name).vjp(data.astype(np.float64), g.astype(np.float64), axis=axis)
    size = np.abs(g).max(axis=axis, keepdims=True)
    return float((np.abs(found - exact) / size).max() / np.finfo(data.dtype).eps)


@pytest.mark.parametrize("name", KNOWN)
def test_it_is_the_product_from_the_components(name: str) -> None:
    for dtype in (np.float32, np.float64):
        rng = np.random.default_rng(3)
        data, g = (rng.normal(0.0, 2.0, (6, 19, 5)).astype(dtype) for _ in range(2))
        for axis in (1, 2):
            y = kernel(name)(data, axis=axis)
            found = kernel(name).vjp_from_output(y, g, axis=axis)
            assert found.dtype == dtype
            assert error(name, found, data, g, axis) <= 8


def test_there_is_one_where_the_derivation_finds_it_and_only_there() -> None:
    assert {"softmax", "log_softmax", "sparsemax", "entmax15"} <= set(KNOWN)
    for name in BY_NAME:
        assert kernel(name).has_vjp_from_output is (name in KNOWN)
    for name in UNKNOWN:
        with pytest.raises(TypeError, match=f"{name}: the gradient is not known from the result alone"):
            kernel(name).vjp_from_output(np.ones(4), np.ones(4))


def test_there_is_none_with_learned_parameters() -> None:
    b = sp.Symbol("b", positive=True)
    outputs = (sp.exp(b * x[i]) / total(sp.exp(b * x[j])),)
    of = {role: VectorActivation("scaled", outputs, parameters=(Parameter(b, sp.Integer(2), role=role),))
          for role in ("fixed", "learned")}
    assert vjp_from_output_form(of["fixed"]) is not None
    assert vjp_from_output_form(of["learned"]) is None


def test_parameters_count() -> None:
    k, rng = kernel("beta_softmax"), np.random.default_rng(1)
    data, g = rng.normal(size=(3, 8)), rng.normal(size=(3, 8))
    y = k(data, b=2.5)
    np.testing.assert_allclose(k.vjp_from_output(y, g, b=2.5), k.vjp(data, g, b=2.5), rtol=1e-12, atol=1e-15)
    with pytest.raises(ValueError, match="b is -1"):
        k.vjp_from_output(y, g, b=-1.0)


def test_masks_and_nan() -> None:
    for name in KNOWN:
        sign = -1 if name == "softmin" else 1
        data = np.random.default_rng(2).normal(size=(3, 6)).astype(np.float32)
        data[0, 2], data[1, 4] = -np.inf * sign, np.nan
        g = np.random.default_rng(4).normal(size=(3, 6)).astype(np.float32)
        g[0, 2] = 0.0
        y = kernel(name)(data)
        for found in (kernel(name).vjp_from_output(y, g), kernel(name).vjp_from_output(y.T.copy(), g.T, axis=0).T):
            assert found[0, 2] == 0.0
            assert np.array_equal(np.isnan(found).all(axis=1), [False, True, False])
            assert np.array_equal(np.isnan(found).any(axis=1), [False, True, False])


def test_out_is_filled_and_may_be_the_result_or_its_gradient() -> None:
    k = kernel("softmax")
    y, g = k(np.random.default_rng(0).normal(size=(5, 7))), np.random.default_rng(1).normal(size=(5, 7))
    wanted = k.vjp_from_output(y, g)
    out = np.empty((7, 5)).T
    assert k.vjp_from_output(y, g, out=out) is out
    assert np.array_equal(out, wanted)
    for k_th in (0, 1):
        given = [y.copy(), g.copy()]
        assert np.array_equal(k.vjp_from_output(*given, out=given[k_th]), wanted)
    assert k.vjp_from_output(np.empty((3, 0)), np.empty((3, 0))).shape == (3, 0)


def test_errors_name_what_was_given_and_what_is_allowed() -> None:
    k, y = kernel("softmax"), np.ones((4, 5), np.float32)
    for call, kind, words in (
            (lambda: k.vjp_from_output(y, y, axis=2), ValueError, "axis is 2, but y has 2 dimensions"),
            (lambda: k.vjp_from_output(y, y[:2]), ValueError, r"g has shape \(2, 5\); it must have.*\(4, 5\)"),
            (lambda: k.vjp_from_output(y, y.astype(np.float64)), TypeError, "float64, but y is computed in float32"),
            (lambda: k.vjp_from_output(y, y, out=np.empty((4, 5))), TypeError, "for this y it must be float32")):
        with pytest.raises(kind, match=words):
            call()
    named_y = sp.Symbol("y", real=True)
    with pytest.raises(SymactError, match="Parameter 'y' of 'taken' has the name of an argument"):
        emit_rows(VectorActivation("taken", (named_y * x[i],), parameters=(Parameter(named_y, sp.Integer(2)),)))


def test_a_wrong_coefficient_is_caught(tmp_path: Path) -> None:
    text = emit_rows(BY_NAME["softmax"])
    right = "t2 = v_y * t1"
    assert text.count(right) == 4
    path = tmp_path / "softmax_with_a_fault.py"
    path.write_text(text.replace(right, "t2 = v_y * t1 * 1.000001"), encoding="utf-8")
    checks = check_rows(BY_NAME["softmax"], load(path).KERNEL, lengths=(3,), scales=(1.0,), dtypes=("float64",))
    assert {c.quantity: c.passed for c in checks} == {"value": True, "vjp": True, "from_output": False}


def test_against_pytorch() -> None:
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(5)
    data, g = (torch.from_numpy(rng.normal(size=(9, 33))) for _ in range(2))
    for name, forward, backward in (("softmax", torch.softmax, torch._softmax_backward_data),
                                    ("log_softmax", torch.log_softmax, torch._log_softmax_backward_data)):
        y = forward(data, 1)
        wanted = backward(g, y, 1, torch.float64).numpy()
        np.testing.assert_allclose(kernel(name).vjp_from_output(y.numpy(), g.numpy()), wanted, rtol=1e-12, atol=1e-15)
