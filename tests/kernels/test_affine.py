"""Maps of rows behind an affine map: values by the papers' formulas, gradients by difference quotients and PyTorch."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import symact_codegen
import symact_kernels
from symact.catalogue.vector_family import maxout
from symact_kernels import affine

Array = np.ndarray[Any, np.dtype[Any]]
INPUTS, UNITS = 5, 3


@pytest.fixture(scope="module")
def maxout3(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Maxout with three pieces, which the catalogue does not have."""
    return symact_codegen.compile(maxout(3), tmp_path_factory.mktemp("maxout"))


def sample(parts: int, dtype: Any = np.float64) -> tuple[Array, Array, Array]:
    rng = np.random.default_rng(2)
    return (rng.normal(size=(2, 4, INPUTS)).astype(dtype), rng.normal(size=(INPUTS, parts * UNITS)).astype(dtype),
            rng.normal(size=parts * UNITS).astype(dtype))


def test_maxout_is_the_largest_of_its_affine_maps(maxout3: Any) -> None:
    x, weight, bias = sample(3)
    y, _ = affine.forward(maxout3, x, weight, bias)
    pieces = [x @ weight[:, k * UNITS:(k + 1) * UNITS] + bias[k * UNITS:(k + 1) * UNITS] for k in range(3)]
    assert np.allclose(y, np.max(pieces, axis=0), rtol=1e-14, atol=1e-14)


def test_swiglu_has_the_form_of_its_paper() -> None:
    x, weight, _ = sample(2)
    value, gate = x @ weight[:, :UNITS], x @ weight[:, UNITS:]
    y, _ = affine.forward(symact_kernels.swiglu, x, weight)
    assert np.allclose(y, value * gate / (1 + np.exp(-gate)), rtol=1e-13, atol=1e-14)


def worst_slope(kernel: Any, parts: int, scale: float = 1.0) -> float:
    """How far the gradients are from difference quotients along a random direction for each array."""
    x, weight, bias = sample(parts)
    y, saved = affine.forward(kernel, x, weight, bias)
    g = np.random.default_rng(3).normal(size=y.shape)
    gx, gradients = affine.backward(g, saved)
    at, rng, worst, step = {"x": x, "weight": weight, "bias": bias}, np.random.default_rng(4), 0.0, 2.0**-20
    for name, gradient in {"x": gx, **gradients}.items():
        along = rng.normal(size=gradient.shape)
        ends = [affine.forward(kernel, **{**at, name: at[name] + sign * step * along})[0] for sign in (1, -1)]
        slope = np.sum(g * (ends[0] - ends[1])) / (2 * step)
        worst = max(worst, abs(float(np.sum(gradient * scale * along) - slope)))
    return worst


@pytest.mark.parametrize("name", ["swiglu", "geglu", "maxout"])
def test_gradients(name: str) -> None:
    assert worst_slope(getattr(symact_kernels, name), 2) < 1e-7


def test_a_wrong_gradient_is_seen(maxout3: Any) -> None:
    assert worst_slope(maxout3, 3) < 1e-7
    assert worst_slope(maxout3, 3, scale=1 + 1e-5) > 1e-7


def test_glu_as_in_torch() -> None:
    torch = pytest.importorskip("torch")
    x, weight, bias = sample(2)
    given = [torch.tensor(a, requires_grad=True) for a in (x, weight, bias)]
    result = torch.nn.functional.glu(given[0] @ given[1] + given[2], dim=-1)
    g = np.random.default_rng(3).normal(size=result.shape)
    result.backward(torch.tensor(g))
    y, saved = affine.forward(symact_kernels.glu, x, weight, bias)
    gx, gradients = affine.backward(g, saved)
    for got, wanted in zip((y, gx, gradients["weight"], gradients["bias"]), (result, *(t.grad for t in given)),
                           strict=True):
        assert np.allclose(got, wanted.detach().numpy(), rtol=1e-12, atol=1e-13)


def test_what_does_not_fit_is_refused() -> None:
    x, weight, bias = sample(2)
    with pytest.raises(ValueError, match=r"weight has shape \(6, 2\) and x has shape \(2, 4, 5\)"):
        affine.forward(symact_kernels.glu, x, np.ones((6, 2)))
    with pytest.raises(ValueError, match=r"\(5, 3\); the number of its columns must be a multiple of 2"):
        affine.forward(symact_kernels.glu, x, np.ones((5, 3)))
    with pytest.raises(ValueError, match=r"bias has shape \(3,\); it must have shape \(6,\)"):
        affine.forward(symact_kernels.glu, x, weight, bias[:3])
    _, saved = affine.forward(symact_kernels.glu, x, weight)
    with pytest.raises(ValueError, match=r"g has shape \(2, 4, 6\); it must have the shape of the result, \(2, 4, 3\)"):
        affine.backward(np.ones((2, 4, 6)), saved)
