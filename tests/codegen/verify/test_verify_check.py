from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import sympy as sp
from exact_kernel import ExactKernel
from numpy.typing import NDArray

import symact
from symact import Activation, SymactError, x
from symact_codegen.verify import oracle as oracle_module
from symact_codegen.verify import verify
from symact_codegen.verify.check import Row
from symact_codegen.verify.parameter_samples import parameter_samples

Function = Callable[[NDArray[Any]], NDArray[Any]]


class _Faulty:
    """An exact kernel with its value or its derivative replaced."""

    def __init__(self, name: str, value: Function | None = None, derivative: Function | None = None,
                 kernel: Any = None) -> None:
        exact = kernel or ExactKernel(symact.get(name))
        self.value, self.derivative = value or exact, derivative or exact.derivative

    def __call__(self, x: NDArray[Any]) -> NDArray[Any]:
        return self.value(x)


def _outcome(name: str, kernel: Any, dtype: str = "float64") -> dict[str, Row]:
    return {row.quantity: row for row in verify(symact.get(name), kernel, (dtype,))}


@pytest.mark.parametrize("name", ["gelu", "relu6", "tanhshrink", "selu", "snake", "hardshrink"])
def test_a_correctly_rounded_kernel_passes(name: str) -> None:
    for row in verify(symact.get(name), ExactKernel(symact.get(name))):
        assert row.passed
        assert row.uncertified == 0
        assert row.worst_ulp <= 0.5
        assert row.points > 2000


def test_parameters_reach_kernel_and_oracle() -> None:
    class Leaky:
        def __call__(self, x: NDArray[Any], negative_slope: float) -> NDArray[Any]:
            return np.where(x >= 0, x, x.dtype.type(negative_slope) * x)

        def derivative(self, x: NDArray[Any], negative_slope: float) -> NDArray[Any]:
            slope = np.where(x > 0, 1.0, negative_slope)
            return np.where(np.isnan(x), np.nan, slope).astype(x.dtype)

    rows = verify(symact.get("leaky_relu"), Leaky(), parameters={"negative_slope": 0.25})
    assert all(row.passed for row in rows)


def test_a_kernel_that_ignores_its_parameters_is_caught() -> None:
    class Deaf(ExactKernel):
        def __call__(self, x: NDArray[Any], **_: float) -> NDArray[Any]:
            return super().__call__(x)

        def derivative(self, x: NDArray[Any], **_: float) -> NDArray[Any]:
            return super().derivative(x)

    definition = symact.get("snake")
    (setting,) = parameter_samples(definition, 1)
    assert all(row.passed for row in verify(definition, Deaf(definition), ("float64",)))
    rows = verify(definition, Deaf(definition), ("float64",), parameters=setting)
    assert [row.passed for row in rows] == [False, False]
    assert all(row.parameters == f"a={setting['a']!r}" for row in rows)


def test_sampled_parameters_are_allowed_and_the_same_on_every_run() -> None:
    for definition in symact.catalogue().values():
        samples = parameter_samples(definition, 4)
        assert len(samples) == (4 if definition.parameters else 0)
        assert samples == parameter_samples(definition, 4)
        for sample in samples:
            definition.at(**sample)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_a_flipped_sign_of_a_derivative_is_caught(dtype: str) -> None:
    exact = ExactKernel(symact.get("gelu"))
    rows = _outcome("gelu", _Faulty("gelu", derivative=lambda v: -exact.derivative(v)), dtype)
    assert rows["value"].passed
    assert not rows["derivative"].passed


def test_a_perturbed_constant_is_caught() -> None:
    constant = sp.Rational(1702, 1000) * (1 + 8 * sp.Rational(1, 10**15))
    perturbed = ExactKernel(Activation("perturbed", x / (1 + sp.exp(-constant * x))))
    rows = _outcome("quick_gelu", _Faulty("quick_gelu", kernel=perturbed))
    assert not rows["value"].passed
    assert not rows["derivative"].passed


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("side", [0.0, 1.0])
def test_a_breakpoint_that_is_off_by_one_ulp_is_caught(dtype: str, side: float) -> None:
    moved = float(np.nextafter(np.array(0.5, dtype), np.array(side, dtype)))
    rows = _outcome("hardshrink", ExactKernel(symact.get("hardshrink"), lambd=moved), dtype)
    assert not rows["value"].passed
    assert abs(rows["value"].at) in (0.5, moved)
    clipped = _outcome("relun", ExactKernel(symact.get("relun"), n=float(np.nextafter(1.0, 2.0))))
    assert not clipped["derivative"].passed


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_a_stable_form_on_the_wrong_branch_is_caught(dtype: str) -> None:
    def right_only_left(v: NDArray[Any]) -> NDArray[Any]:
        return np.log1p(np.exp(v))

    rows = _outcome("softplus", _Faulty("softplus", value=right_only_left), dtype)
    assert not rows["value"].passed
    assert rows["value"].at > 80
    assert math.isinf(rows["value"].got)


@pytest.mark.parametrize(("name", "wrong"), [
    ("abs", "left"), ("abs", "right"), ("relu", "right"), ("relu", "mean"), ("relu6", ("left", "left")),
    ("hard_swish", ("right", "right")), ("elish", "right"), ("softshrink", "left")])
def test_another_convention_at_a_kink_is_caught(name: str, wrong: Any) -> None:
    definition = symact.get(name)
    other = Activation("other", definition.expression, definition.parameters, at_breakpoints=wrong)
    rows = _outcome(name, ExactKernel(other))
    assert rows["value"].passed
    assert rows["derivative"].passed is (name == "elish")  # elish is differentiable at its breakpoint


@pytest.mark.parametrize(("name", "fault"), [
    ("relu", lambda exact: lambda v: np.fmax(v, 0)),
    ("silu", lambda exact: lambda v: np.where(np.isinf(v), np.nan, exact(v))),
    ("gelu", lambda exact: lambda v: np.where(abs(exact(v)) < np.finfo(v.dtype).tiny, 0, exact(v))),
    ("sigmoid", lambda exact: lambda v: np.where(v < -80, 0, exact(v))),
    ("sin", lambda exact: lambda v: np.where(abs(v) > 1e30, 0, exact(v))),
    ("tanhshrink", lambda exact: lambda v: v - np.tanh(v))],
    ids=["nan swallowed", "infinity", "subnormals flushed", "tail cut", "huge arguments", "cancellation"])
def test_other_faults_are_caught(name: str, fault: Callable[[Any], Function]) -> None:
    exact = ExactKernel(symact.get(name))
    for dtype in ("float64", "float32"):
        assert not _outcome(name, _Faulty(name, value=fault(exact)), dtype)["value"].passed


def test_points_that_the_oracle_cannot_tell_do_not_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = ExactKernel(symact.get("tanhshrink"))
    monkeypatch.setattr(oracle_module, "PRECISIONS", (192,))
    rows = _outcome("tanhshrink", kernel)
    assert rows["value"].uncertified > 0
    assert not rows["value"].passed


def test_errors() -> None:
    class Wide(ExactKernel):
        def __call__(self, x: NDArray[Any]) -> NDArray[Any]:
            return x.astype(np.float64)

    with pytest.raises(SymactError, match=r"no generated kernel 'mine_alone'.*symact generate"):
        verify(Activation("mine_alone", x))
    with pytest.raises(SymactError, match="dtype 'float16' is not known; allowed are float32, float64"):
        verify(symact.get("relu"), dtypes=("float16",))
    with pytest.raises(SymactError, match="gave float64 of shape"):
        verify(symact.get("relu"), Wide(symact.get("relu")), ("float32",))
