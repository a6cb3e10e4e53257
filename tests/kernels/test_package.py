"""The package: kernels by name and alias, and each promise of the runtime on a few generated ones."""

from __future__ import annotations

import importlib
import math

import numba
import numpy as np
import pytest

import symact
import symact_kernels

SMOOTH, KINKED, FIXED, LEARNED = "silu", "hard_swish", "hardtanh", ("prelu", "swish", "acon_c")
FEW = (SMOOTH, KINKED, FIXED, *LEARNED)
SPECIAL = [0.0, -0.0, 5e-324, -1e-310, 1e-40, 1.0, -3.0, 3.0, 88.8, -104.0, 710.0, -745.2, 1e300, -1e300]


def inputs(dtype):
    spread = np.random.default_rng(3).standard_normal(500) * np.logspace(-8, 2, 500)
    with np.errstate(over="ignore"):
        return np.concatenate([SPECIAL, [np.inf, -np.inf, np.nan], spread]).astype(dtype)


def same(a, b):
    a, b = np.asarray(a), np.asarray(b)
    if a.dtype != b.dtype or not np.array_equal(a, b, equal_nan=True):
        return False
    return np.array_equal(np.signbit(a[~np.isnan(a)]), np.signbit(b[~np.isnan(b)]))


def kernel_of(name):
    return getattr(symact_kernels, name)


def test_names_are_those_of_the_catalogue():
    others = (*symact.vector_catalogue(), *symact.stochastic_catalogue(), *symact.contextual_catalogue())
    assert symact_kernels.__all__ == sorted([*symact.names(), *others])
    assert symact_kernels.__version__ == symact.__version__
    known = {n for a in symact.catalogue().values() for n in (a.name, *a.aliases)}
    assert known <= set(dir(symact_kernels))


def test_a_name_gives_the_kernel_and_an_alias_the_same():
    assert kernel_of("prelu").name == "prelu"
    assert kernel_of("hard_silu") is kernel_of("hard_swish")
    importlib.import_module("symact_kernels.elementwise.silu")
    assert callable(symact_kernels.silu)


def test_an_unknown_name_is_refused_with_the_nearest():
    with pytest.raises(AttributeError, match=r"no kernel 'hard_swich'; did you mean .*hard_swish"):
        _ = symact_kernels.hard_swich
    with pytest.raises(AttributeError, match="lists the names"):
        _ = symact_kernels.qqqq
    assert not hasattr(symact_kernels, "_value")


def test_every_module_has_the_hash_of_its_definition():
    for name, activation in symact.catalogue().items():
        module = importlib.import_module(f"symact_kernels.elementwise.{name}")
        with open(str(module.__file__), encoding="utf-8") as file:
            assert f"definition: {activation.definition_hash}\n" in file.read(400)
        assert [p.name for p in module.KERNEL.parameters] == [p.name for p in activation.parameters]


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("name", FEW)
def test_long_arrays_have_the_bits_of_single_elements(name, dtype):
    kernel, x = kernel_of(name), inputs(dtype)
    long = np.tile(x, 1 + 40_000 // x.size)
    threads = numba.get_num_threads()
    for call in (kernel, kernel.derivative):
        single = np.array([call(v) for v in x])
        assert np.isnan(single[np.isnan(x)]).all()
        assert not np.isnan(single[np.isfinite(x)]).any()
        for length in range(0, 201, 7):
            assert same(call(x[:length]), single[:length])
        for used in (1, threads):
            numba.set_num_threads(used)
            try:
                assert same(call(long), np.tile(single, long.size // x.size))
            finally:
                numba.set_num_threads(threads)
    y, d = kernel.value_and_derivative(x)
    assert same(y, kernel(x))
    assert same(d, kernel.derivative(x))


@pytest.mark.parametrize("name", FEW)
def test_vjp_is_the_product_with_the_derivative(name):
    kernel, x = kernel_of(name), inputs(np.float64)
    g = np.random.default_rng(4).standard_normal(x.size)
    gx = kernel.vjp(x, g)
    gx = gx if name not in LEARNED else gx[0]
    product = g * kernel.derivative(x)  # rounded twice, where the kernel may round once
    near = np.abs(gx - product) <= 4 * np.spacing(np.abs(product))
    assert np.all(near | (gx == product) | (np.isnan(gx) & np.isnan(product)))


@pytest.mark.parametrize("name", LEARNED)
def test_gradients_of_learned_parameters_against_differences(name):
    kernel = kernel_of(name)
    rng = np.random.default_rng(5)
    x, g = rng.standard_normal((2, 4, 3, 20))
    values = {p.name: p.default + rng.uniform(0.1, 0.5, 3) for p in kernel.parameters}
    gradients = kernel.vjp(x, g, axis=1, **values)[1]
    assert list(gradients) == [p.name for p in kernel.parameters]
    h = 1e-6
    for parameter, got in gradients.items():
        above, below = ({**values, parameter: values[parameter] + step} for step in (h, -h))
        slope = (kernel(x, axis=1, **above) - kernel(x, axis=1, **below)) / (2 * h)
        assert np.allclose(got, (g * slope).sum((0, 2)), rtol=1e-6, atol=1e-8)


def test_conditions_of_the_catalogue_are_enforced():
    with pytest.raises(ValueError, match=r"hardtanh: parameter max_val is -3.0; .*min_val < max_val"):
        symact_kernels.hardtanh(1.0, max_val=-3)
    for name, activation in symact.catalogue().items():
        for parameter in activation.parameters:
            with pytest.raises(ValueError, match=f"{name}: parameter {parameter.name} is nan"):
                kernel_of(name)(1.0, **{parameter.name: math.nan})
