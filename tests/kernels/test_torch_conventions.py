"""Where PyTorch has the function, f and f' agree with it in float64: at kinks to the last bit, else to 1e-12.

PyTorch is not right everywhere; the exceptions are stated with each case: softplus is taken to be x above
20, and the derivatives of celu and hard_sigmoid use 1/alpha and 1/6 rounded to float32. At selu's kink
PyTorch multiplies two rounded constants, which costs the last bit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

import symact_kernels

torch = pytest.importorskip("torch")
functional = torch.nn.functional

GRID = np.linspace(-12.0, 12.0, 961)
TOLERANCE = 1e-12
LAST_BIT = 2.3e-16


@dataclass(frozen=True)
class Case:
    """A function as both sides call it, with its kinks and the tolerances where PyTorch is off."""

    name: str
    torch: Callable[[Any], Any]
    parameters: dict[str, float] = field(default_factory=dict)
    kinks: tuple[float, ...] = ()
    derivative_tolerance: float = TOLERANCE

    def __str__(self) -> str:
        return "-".join([self.name, *(f"{name}={value}" for name, value in self.parameters.items())])


CASES = [
    Case("identity", torch.nn.Identity()),
    Case("relu", functional.relu, kinks=(0.0,)),
    Case("relu6", functional.relu6, kinks=(0.0, 6.0)),
    Case("leaky_relu", functional.leaky_relu, kinks=(0.0,)),
    Case("leaky_relu", lambda x: functional.leaky_relu(x, 0.3), {"negative_slope": 0.3}, kinks=(0.0,)),
    Case("leaky_relu", lambda x: functional.leaky_relu(x, 1.5), {"negative_slope": 1.5}, kinks=(0.0,)),
    Case("prelu", lambda x: functional.prelu(x, torch.full((1,), 0.25, dtype=x.dtype)), kinks=(0.0,)),
    Case("prelu", lambda x: functional.prelu(x, torch.full((1,), -2.0, dtype=x.dtype)), {"alpha": -2.0},
         (0.0,)),
    Case("rrelu", lambda x: functional.rrelu(x, training=False), kinks=(0.0,)),
    Case("rrelu", lambda x: functional.rrelu(x, 0.25, 0.5), {"lower": 0.25, "upper": 0.5}, (0.0,)),
    Case("threshold", lambda x: functional.threshold(x, 0.0, 0.0), kinks=(0.0,)),
    Case("threshold", lambda x: functional.threshold(x, 0.5, -3.0), {"threshold": 0.5, "value": -3.0},
         (0.5,)),
    Case("thresholded_relu", lambda x: functional.threshold(x, 1.0, 0.0), kinks=(1.0,)),
    Case("hardtanh", functional.hardtanh, kinks=(-1.0, 1.0)),
    Case("hard_sigmoid", functional.hardsigmoid, kinks=(-3.0, 3.0), derivative_tolerance=1e-8),
    Case("hard_swish", functional.hardswish, kinks=(-3.0, 3.0)),
    Case("sigmoid", functional.sigmoid),
    Case("log_sigmoid", functional.logsigmoid),
    Case("tanh", functional.tanh),
    Case("softplus", functional.softplus),
    Case("softplus", lambda x: functional.softplus(x, 0.5), {"beta": 0.5}),
    Case("softsign", functional.softsign, kinks=(0.0,)),
    Case("elu", functional.elu, kinks=(0.0,)),
    Case("elu", lambda x: functional.elu(x, 0.2), {"alpha": 0.2}, kinks=(0.0,)),
    Case("celu", functional.celu, kinks=(0.0,)),
    Case("celu", lambda x: functional.celu(x, 0.2), {"alpha": 0.2}, derivative_tolerance=1e-7),
    Case("selu", functional.selu, kinks=(0.0,)),
    Case("gelu", functional.gelu),
    Case("gelu_tanh", lambda x: functional.gelu(x, approximate="tanh")),
    Case("silu", functional.silu),
    Case("mish", functional.mish),
    Case("hardshrink", functional.hardshrink, kinks=(-0.5, 0.5)),
    Case("hardshrink", lambda x: functional.hardshrink(x, 2.0), {"lambd": 2.0}, (-2.0, 2.0)),
    Case("softshrink", functional.softshrink, kinks=(-0.5, 0.5)),
    Case("tanhshrink", functional.tanhshrink),
    Case("abs", torch.abs, kinks=(0.0,)),
    Case("sign", torch.sign, kinks=(0.0,)),
    Case("square", torch.square),
    Case("exp", torch.exp),
    Case("sin", torch.sin),
    Case("cos", torch.cos),
    Case("erf", torch.erf),
    Case("arctan", torch.atan),
    Case("arcsinh", torch.asinh),
]


def torch_values(case: Case, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """PyTorch's f and f' at the points, in float64."""
    variable = torch.tensor(x, dtype=torch.float64, requires_grad=True)
    value = case.torch(variable)
    (derivative,) = torch.autograd.grad(value.sum(), variable)
    return value.detach().numpy(), derivative.numpy()


@pytest.mark.parametrize("case", CASES, ids=str)
def test_value_and_derivative_agree(case: Case) -> None:
    kernel = getattr(symact_kernels, case.name)
    x = np.setdiff1d(GRID, case.kinks)
    value, derivative = torch_values(case, x)
    np.testing.assert_allclose(kernel(x, **case.parameters), value, rtol=TOLERANCE, atol=TOLERANCE)
    np.testing.assert_allclose(kernel.derivative(x, **case.parameters), derivative,
                               rtol=case.derivative_tolerance, atol=case.derivative_tolerance)


@pytest.mark.parametrize("case", [case for case in CASES if case.kinks], ids=str)
def test_at_kinks_they_agree_to_the_last_bit(case: Case) -> None:
    kernel = getattr(symact_kernels, case.name)
    x = np.array(case.kinks)
    value, derivative = torch_values(case, x)
    np.testing.assert_allclose(kernel(x, **case.parameters), value, rtol=LAST_BIT, atol=0)
    np.testing.assert_allclose(kernel.derivative(x, **case.parameters), derivative, rtol=LAST_BIT, atol=0)


@pytest.mark.parametrize("x", [20.5, 30.0, 50.0])
def test_softplus_above_20_is_where_pytorch_is_off(x: float) -> None:
    exact = x + np.log1p(np.exp(-x))
    assert symact_kernels.softplus(np.float64(x)) == pytest.approx(exact, rel=4e-16)
    assert torch_values(Case("softplus", functional.softplus), np.array([x]))[0][0] == x
