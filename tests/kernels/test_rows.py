"""Kernels of maps of rows: against the definitions, on every axis and layout, and by any number of threads."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np
import pytest
import sympy as sp
from row_data import BY_NAME, kernel, rows

import symact
from symact.catalogue.vector_family import VECTOR_ACTIVATIONS
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.indexed import Largest, Solution, i, j, n, total, x
from symact_codegen import compile as compile_kernel
from symact_codegen.verify.rows import check_rows
from symact_kernels._row_arrays import Shape


@pytest.mark.parametrize("name", BY_NAME)
def test_values_and_products_agree_with_the_definition(name: str) -> None:
    checks = check_rows(BY_NAME[name], kernel(name), lengths=(1, 6), scales=(1.0, 40.0))
    assert len(checks) == (6 if kernel(name).has_vjp_from_output else 4)
    assert [c for c in checks if not c.passed] == []
    assert all(c.worst_ulp <= 0.51 for c in checks if c.dtype == "float32")


@pytest.mark.parametrize("name", BY_NAME)
def test_products_agree_with_the_jacobian_of_the_definition_written_out(name: str) -> None:
    activation, count = BY_NAME[name], 3
    points = np.array([[0.3, -1.2, 2.1], [1.7, -0.4, 0.9]])[:len(activation.inputs)]
    jacobian = written_out_jacobian(activation, points)
    g = [np.array([1.0, -2.0, 0.5]) * (q + 1) for q in range(len(activation.outputs))]
    found, _ = kernel(name).apply_vjp(list(points), g)
    wanted = np.einsum("qi,qipk->pk", np.array(g), jacobian)
    assert np.shape(found) == (len(activation.inputs), count)
    assert np.abs(np.array(found) - wanted).max() <= 1e-13 * np.abs(jacobian).max() * 4


def written_out_jacobian(activation: VectorActivation, points: Any) -> Any:
    """d output q at i by input p at k, from SymPy's derivatives of the definition with all sums written out."""
    count = points.shape[1]
    symbols = [[sp.Symbol(f"{base.label}_{k}", real=True) for k in range(count)] for base in activation.inputs]
    at = {base[k + 1]: symbols[p][k] for p, base in enumerate(activation.inputs) for k in range(count)}
    values = {s: sp.Rational(str(v)) for part, of in zip(symbols, points, strict=True)
              for s, v in zip(part, of, strict=True)}
    values |= {p.symbol: p.default for p in activation.parameters}

    def written(expression: sp.Expr) -> sp.Expr:
        done = expression.subs(n, count).replace(lambda e: isinstance(e, sp.Sum | Largest), lambda e: e.doit())
        return done.xreplace(at)

    def differentiated(expression: sp.Expr, symbol: sp.Symbol) -> sp.Expr:
        for solution in expression.atoms(Solution):  # dt/dx from the equation, and t where it is zero
            t = sp.Dummy("t", real=True)
            equation = written(solution.equation).xreplace({solution.unknown: t})
            root = _root(equation.xreplace(values), t)
            inner = expression.xreplace({solution: t})
            slope = -sp.diff(equation, symbol) / sp.diff(equation, t)
            whole = sp.diff(written(inner), symbol) + sp.diff(written(inner), t) * slope
            return whole.xreplace({**values, t: root})
        return sp.diff(written(expression), symbol).xreplace(values)

    return np.array([[[[float(sp.N(differentiated(output.subs(i, k + 1), s), 30)) for s in part] for part in symbols]
                      for k in range(count)] for output in activation.outputs])


def _root(equation: sp.Expr, t: sp.Symbol) -> sp.Expr:
    """The zero of a falling function, by halving in exact numbers."""
    low, high = sp.Integer(-8), sp.Integer(8)
    for _ in range(90):
        middle = (low + high) / 2
        low, high = (middle, high) if equation.xreplace({t: middle}) > 0 else (low, middle)
    return low


@pytest.mark.parametrize("name", ["softmax", "entmax15", "swiglu", "crelu"])
def test_every_axis_and_layout_gives_what_single_rows_give(name: str) -> None:
    k = kernel(name)
    data = rows(4, 6, 8, dtype=np.float64)
    for axis in (0, 1, 2, -1, -3):
        along = np.moveaxis(data, axis, -1)
        single = np.array([[k(row) for row in plane] for plane in along])
        for given in (data, np.asfortranarray(data), data[::-1][::-1], np.repeat(data, 2, axis=1)[:, ::2]):
            np.testing.assert_allclose(np.moveaxis(k(given, axis=axis), axis, -1), single, rtol=1e-14, atol=1e-16)
            assert np.array_equal(k(given, axis=axis), k(data, axis=axis))


@pytest.mark.parametrize("name", ["softmax", "sparsemax", "glu"])
def test_products_do_not_depend_on_the_layout(name: str) -> None:
    k = kernel(name)
    data = rows(4, 6, 8, dtype=np.float64)
    for axis in range(3):
        g = rows(*k(data, axis=axis).shape, dtype=np.float64, seed=1)
        wanted = k.vjp(data, g, axis=axis)
        assert np.array_equal(k.vjp(np.asfortranarray(data), np.asfortranarray(g), axis=axis), wanted)
        moved = k.vjp(np.moveaxis(data, axis, -1).copy(), np.moveaxis(g, axis, -1).copy())
        np.testing.assert_allclose(np.moveaxis(moved, -1, axis), wanted, rtol=1e-13, atol=1e-15)


@pytest.mark.parametrize("length", [1, 3, 4, 5, 7, 511, 515, 1026])
@pytest.mark.parametrize("name", ["softmax", "log_softmax", "sqmax"])
def test_a_row_among_others_is_what_it_is_with_few_beside_it(name: str, length: int) -> None:
    """Rows side by side are worked on in tiles and several indices at once, with something left over at the ends."""
    k, beside = kernel(name), 535
    data, g = rows(length, beside), rows(length, beside, seed=1)
    y, gx = k(data, axis=0), k.vjp(data, g, axis=0)
    again = k.vjp_from_output(y, g, axis=0) if k.has_vjp_from_output else gx
    for first, last in ((0, 2), (3, 40), (260, 263), (530, 535)):
        some, some_g = (np.ascontiguousarray(a[:, first:last]) for a in (data, g))
        assert np.array_equal(k(some, axis=0), y[:, first:last])
        assert np.array_equal(k.vjp(some, some_g, axis=0), gx[:, first:last])
        if k.has_vjp_from_output:
            assert np.array_equal(k.vjp_from_output(y[:, first:last], some_g, axis=0), again[:, first:last])
    eps, wide = np.finfo(np.float32).eps, data.astype(np.float64).T.copy()
    np.testing.assert_allclose(y.T, k(wide), rtol=eps / 1.9)
    scale = np.abs(g).max() * (1 if name != "log_softmax" else length)
    np.testing.assert_allclose(gx.T, k.vjp(wide, g.astype(np.float64).T.copy()), rtol=eps, atol=eps * 1e-3 * scale)


def test_tiles_are_even_stretches_and_there_are_several() -> None:
    k = kernel("softmax")
    for shape, tile in (((32, 64, 3136), 448), ((1, 4096, 1024), 64), ((1, 64, 4096), 256), ((1, 3, 5), 16),
                        ((1, 10**7, 100), 16), ((64, 8, 10**6), 512)):
        assert k._tile_of(Shape(*shape)) == tile


@pytest.mark.parametrize("name", BY_NAME)
def test_parts_given_apart_are_the_parts_of_one_axis(name: str) -> None:
    k = kernel(name)
    parts = [rows(3, 5, seed=s) for s in range(k.parts)]
    ys, totals = k.apply(parts, axis=1)
    assert totals == ()
    joined = np.concatenate(parts, axis=1)
    assert np.array_equal(np.concatenate(ys, axis=1), k(joined, axis=1))
    g = [rows(3, 5, seed=9 + q) for q in range(k.results)]
    gxs, gradients = k.apply_vjp(parts, g, axis=1)
    assert gradients == {}
    assert np.array_equal(np.concatenate(gxs, axis=1), k.vjp(joined, np.concatenate(g, axis=1), axis=1))


def test_out_is_filled_and_may_be_the_input() -> None:
    for name, shape in (("softmax", (5, 7)), ("softmax", (7, 3, 2)), ("crelu", (5, 4))):
        k, data = kernel(name), rows(*shape)
        wanted = k(data, axis=0)
        out = np.empty_like(wanted)
        assert k(data, axis=0, out=out) is out
        assert np.array_equal(out, wanted)
        strided = np.empty((*wanted.shape, 2), np.float32)[..., 0]
        assert np.array_equal(k(data, axis=0, out=strided), wanted)
        if wanted.shape == data.shape:
            assert np.array_equal(k(data, axis=0, out=data), wanted)
    k, data, g = kernel("softmax"), rows(5, 7), rows(5, 7, seed=1)
    wanted = k.vjp(data, g)
    assert np.array_equal(k.vjp(data, g, out=g), wanted)
    g = rows(5, 7, seed=1)
    assert np.array_equal(k.vjp(data, g, out=data), wanted)


def test_empty_arrays_and_rows_of_one() -> None:
    k = kernel("softmax")
    assert k(np.empty((0, 3), np.float32)).shape == (0, 3)
    assert k(np.empty((3, 0), np.float32)).shape == (3, 0)
    assert k(np.empty((3, 0), np.float64), axis=0).shape == (3, 0)
    assert k.vjp(np.empty((3, 0)), np.empty((3, 0))).shape == (3, 0)
    assert kernel("glu")(np.empty((3, 0))).shape == (3, 0)
    assert np.array_equal(k(rows(4, 1)), np.ones((4, 1), np.float32))
    assert k([1, 2, 3]).dtype == np.float64
    assert k(np.array([1, 2, 3], np.int8)).dtype == np.float32


def test_errors_name_what_was_given_and_what_is_allowed() -> None:
    k, glu = kernel("softmax"), kernel("glu")
    data = rows(4, 5)
    for call, error, words in (
            (lambda: k(data, axis=2), ValueError, "axis is 2, but x has 2 dimensions"),
            (lambda: k(np.float32(1.0)), ValueError, "x has 0 dimensions"),
            (lambda: glu(data), ValueError, "length 5 along axis -1; the length must be a multiple.*parts, 2"),
            (lambda: k(data.astype(complex)), TypeError, "dtype complex64|dtype complex128"),
            (lambda: k.vjp(data, data[:2]), ValueError, r"g has shape \(2, 5\); it must have.*\(4, 5\)"),
            (lambda: k.vjp(data, data.astype(np.float64)), TypeError, "g has dtype float64"),
            (lambda: k(data, out=np.empty((4, 5))), TypeError, "out has dtype float64"),
            (lambda: k(data, out=np.empty((5, 4), np.float32)), ValueError, r"out has shape \(5, 4\)"),
            (lambda: k(data, slope=1), TypeError, "no parameter 'slope'"),
            (lambda: kernel("beta_softmax")(data, b=-1.0), ValueError, "b is -1.0"),
            (lambda: kernel("beta_softmax")(data, b=np.ones(4)), TypeError, r"b has shape \(4,\); it must be a number"),
            (lambda: glu.apply((data,)), ValueError, "there are 1 inputs; there must be 2"),
            (lambda: glu.apply((data, data[:3])), ValueError, "all must agree"),
            (lambda: glu.apply_vjp((data, data), (data, data)), ValueError, "there are 2 cotangents")):
        with pytest.raises(error, match=words):
            call()


def test_the_number_of_threads_changes_no_bit() -> None:
    import numba
    before = numba.get_num_threads()
    try:
        for name, shape, axis in (("softmax", (300, 257), 1), ("softmax", (130, 1024), 0), ("swiglu", (64, 1026), 1)):
            data = rows(*shape)
            results = []
            for threads in (1, 2):
                numba.set_num_threads(min(threads, numba.config.NUMBA_NUM_THREADS))
                results.append(kernel(name)(data, axis=axis))
            assert np.array_equal(*results)
            half = kernel(name)(data[:, :2 * (shape[1] // 4)] if axis == 0 else data[:7], axis=axis)
            assert np.array_equal(half, results[0][tuple(slice(0, s) for s in half.shape)])
    finally:
        numba.set_num_threads(before)


def test_against_pytorch() -> None:
    torch = pytest.importorskip("torch")
    for name, function, shape, axis in (
            ("softmax", torch.softmax, (9, 33), 1), ("softmax", torch.softmax, (9, 33), 0),
            ("log_softmax", torch.log_softmax, (9, 33), 1), ("glu", torch.nn.functional.glu, (9, 34), 1)):
        data = rows(*shape)
        given = torch.from_numpy(data).double().requires_grad_()
        wanted = function(given, axis)
        g = rows(*wanted.shape, seed=1)
        wanted.backward(torch.from_numpy(g).double())
        eps = 2 * np.finfo(np.float32).eps
        np.testing.assert_allclose(kernel(name)(data, axis=axis), wanted.detach().numpy(), rtol=eps, atol=eps)
        np.testing.assert_allclose(kernel(name).vjp(data, g, axis=axis), given.grad.numpy(), rtol=2 * eps, atol=eps)


def test_a_wrong_coefficient_is_caught() -> None:
    wrong = VectorActivation("softmax", (sp.exp(x[i] * sp.Rational(10001, 10000)) / total(sp.exp(x[j])),))
    checks = check_rows(BY_NAME["softmax"], compile_kernel(wrong), lengths=(3,), scales=(1.0,))
    assert all(not c.passed for c in checks)


def test_kernels_are_found_by_name_and_alias_and_can_be_pickled() -> None:
    import symact_kernels
    assert symact_kernels.softmax is kernel("softmax")
    assert symact_kernels.softmax2d is kernel("softmax")
    assert {a.name for a in VECTOR_ACTIVATIONS} <= set(symact_kernels.__all__)
    assert pickle.loads(pickle.dumps(kernel("glu"))) is kernel("glu")
    assert repr(kernel("beta_softmax")) == "<kernel beta_softmax(x, axis=-1, b=1.0)>"
    assert symact.get("softmax2d").name == "softmax"
