"""Contextual operators against plain NumPy, difference quotients and PyTorch; planted faults must be found."""

from __future__ import annotations

import importlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sympy as sp
from conftest import load
from contextual_references import REFERENCES, torch_composite

import symact
import symact_codegen
import symact_kernels
import symact_kernels._loops
from symact import Parameter
from symact.catalogue.contextual_family import CONTEXTUAL_ACTIVATIONS
from symact.contextual import Context, ContextualActivation, Network, PerChannel, Unchanged, Window
from symact.contextual.sources import theta
from symact.vector_valued.definition import VectorActivation, i
from symact_codegen.targets.numba.contextual_module import emit_contextual

Array = np.ndarray[Any, np.dtype[Any]]
NAMES = [a.name for a in CONTEXTUAL_ACTIVATIONS]
SHAPES = [(3, 12, 5, 7), (1, 4, 1, 1), (2, 20, 1, 3), (1, 8, 6, 2)]
"""C of 12 and 20 is no multiple of the reductions 8 and 16."""
STATISTICS = ("_mean", "_variance")
every = pytest.mark.parametrize("name", NAMES)
both = pytest.mark.parametrize("training", [False, True], ids=["evaluation", "training"])


def kernel_of(name: str) -> Any:
    return getattr(symact_kernels, name)


def sample(kernel: Any, shape: tuple[int, ...], seed: int = 0) -> tuple[Array, dict[str, Array], Array]:
    """An input, weights away from their initial values, and a cotangent."""
    rng = np.random.default_rng(seed)
    weights = kernel.initial(shape[1], rng, np.float64)
    weights = {k: (rng.uniform(0.5, 2, v.shape) if k.endswith("_variance") else np.asarray(rng.normal(size=v.shape)))
               for k, v in weights.items()}
    return rng.normal(size=shape), weights, rng.normal(size=shape)


def copied(weights: dict[str, Array]) -> dict[str, Array]:
    return {k: v.copy() for k, v in weights.items()}


def off(got: Array, wanted: Array) -> float:
    """The largest difference, relative to the largest value or to 1: some gradients are 0 but for rounding errors."""
    return float(np.max(np.abs(got - wanted)) / max(np.max(np.abs(wanted)), 1))


def error_of_value(kernel: Any, name: str, shape: tuple[int, ...], training: bool) -> float:
    x, weights, _ = sample(kernel, shape)
    wanted = REFERENCES[name](x, weights, training)
    return off(kernel.forward(x, copied(weights), training=training)[0], wanted)


def error_of_gradients(kernel: Any, shape: tuple[int, ...], training: bool) -> float:
    """Against central difference quotients along a random direction for each array, relative to the size."""
    x, weights, g = sample(kernel, shape)
    _, saved = kernel.forward(x, copied(weights), training=training)
    gx, grads = kernel.backward(g, saved)
    assert gx.shape == x.shape
    assert {k: v.shape for k, v in grads.items()} == {k: v.shape for k, v in weights.items()
                                                      if not k.endswith(STATISTICS)}
    rng, step, worst = np.random.default_rng(1), 2.0**-20, 0.0
    for name, gradient in {"x": gx, **grads}.items():
        along = np.asarray(rng.normal(size=gradient.shape))
        ends = []
        for sign in (1, -1):
            moved = {**copied(weights), "x": x}
            moved[name] = moved[name] + sign * step * along
            ends.append(kernel.forward(moved.pop("x"), moved, training=training)[0])
        slope = np.sum(g * (ends[0] - ends[1])) / (2 * step)
        worst = max(worst, abs(float(np.sum(gradient * along) - slope)) / float(np.linalg.norm(gradient) + 1))
    return worst


def trainable(name: str, shape: tuple[int, ...], training: bool) -> bool:
    return not (training and name == "frelu" and shape[0] * shape[2] * shape[3] == 1)


def test_every_activation_has_a_reference() -> None:
    assert set(REFERENCES) == set(NAMES)


@both
@every
def test_values_are_those_of_the_formulas(name: str, training: bool) -> None:
    for shape in SHAPES:
        if trainable(name, shape, training):
            assert error_of_value(kernel_of(name), name, shape, training) < 1e-13


@both
@every
def test_gradients_are_those_of_difference_quotients(name: str, training: bool) -> None:
    for shape in SHAPES:
        if trainable(name, shape, training):
            assert error_of_gradients(kernel_of(name), shape, training) < 1e-6


def against_torch(kernel: Any, name: str, shape: tuple[int, ...], training: bool) -> float:
    torch = pytest.importorskip("torch")
    x, weights, g = sample(kernel, shape)
    own = copied(weights)
    y, saved = kernel.forward(x, own, training=training)
    gx, grads = kernel.backward(g, saved)
    theirs = {k: torch.tensor(v, requires_grad=not k.endswith(STATISTICS)) for k, v in weights.items()}
    given = torch.tensor(x, requires_grad=True)
    result = torch_composite(name, torch, given, theirs, training)
    result.backward(torch.tensor(g))
    return max(off(y, result.detach().numpy()), off(gx, given.grad.numpy()),
               *(off(own[k], v.numpy()) if k.endswith(STATISTICS) else off(grads[k], v.grad.numpy())
                 for k, v in theirs.items()))


@both
@every
def test_values_gradients_and_running_averages_are_those_of_torch(name: str, training: bool) -> None:
    assert against_torch(kernel_of(name), name, (3, 12, 5, 7), training) < 1e-12


@pytest.fixture(scope="module")
def normalised(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """meta-ACON as in its authors' later program: biases, and batch normalisation after both layers."""
    found = next(a for a in CONTEXTUAL_ACTIVATIONS if a.name == "meta_acon")
    network, rest = found.context.coefficients
    assert isinstance(network, Network)
    changed = replace(network, bias=True, normalised=True)
    context = replace(found.context, coefficients=(changed, rest))
    return symact_codegen.compile(replace(found, context=context), tmp_path_factory.mktemp("contextual"))


@both
def test_a_normalised_network_agrees_with_torch(normalised: Any, training: bool) -> None:
    assert against_torch(normalised, "meta_acon", (5, 20, 3, 2), training) < 1e-12


def test_training_on_a_single_value_per_channel_is_refused(normalised: Any) -> None:
    for kernel in (normalised, kernel_of("frelu")):
        x, weights, _ = sample(kernel, (1, 4, 1, 1))
        with pytest.raises(ValueError, match="one value per channel"):
            kernel.forward(x, weights, training=True)


def mine(factor: int = 1) -> ContextualActivation:
    """A definition of one's own: every kind of coefficient, a window without normalisation, a smooth core."""
    x, t = sp.IndexedBase("x", real=True), sp.IndexedBase("t", real=True)
    a, b, c = sp.symbols("v1 b c", real=True)
    core = VectorActivation("mine", (a * factor * sp.tanh(x[i]) + b**2 * t[i] / (1 + sp.exp(-c * x[i])),), (x, t),
                            tuple(Parameter(s, sp.Integer(1), role="learned") for s in (a, b, c)))
    network = Network((("v1", 1 + sp.tanh(theta)), ("c", theta**2)), per="sample", reduction=2, normalised=True)
    return ContextualActivation("mine", core, Context((Unchanged(), Window(5, normalised=False)), (
        network, PerChannel(("b",), mean=1.0))))


@both
def test_a_definition_of_ones_own(tmp_path: Path, training: bool) -> None:
    kernel = symact_codegen.compile(mine(), tmp_path)
    assert error_of_gradients(kernel, (4, 6, 3, 5), training) < 1e-6


@pytest.mark.parametrize("shape", [(3, 12), (2, 12, 9)], ids=["N C", "N C L"])
@pytest.mark.parametrize("name", [n for n in NAMES if n != "frelu"])
def test_fewer_dimensions(name: str, shape: tuple[int, ...]) -> None:
    kernel = kernel_of(name)
    x, weights, g = sample(kernel, shape)
    whole = x.reshape(*shape[:2], 1, -1)
    y, saved = kernel.forward(x, weights)
    wanted, saved_whole = kernel.forward(whole, weights)
    assert (y == wanted.reshape(shape)).all()
    gx, _ = kernel.backward(g, saved)
    assert (gx == kernel.backward(g.reshape(whole.shape), saved_whole)[0].reshape(shape)).all()


@every
def test_float32_is_float64_rounded(name: str) -> None:
    """Also for an array that is not contiguous."""
    kernel = kernel_of(name)
    x, weights, g = (_as(a, np.float32) for a in sample(kernel, (4, 12, 5, 7)))
    y, saved = kernel.forward(np.asfortranarray(x), copied(weights), training=True)
    wanted, saved_wide = kernel.forward(_as(x, np.float64), _as(weights, np.float64), training=True)
    gx, grads = kernel.backward(g, saved)
    wanted_gx, wanted_grads = kernel.backward(_as(g, np.float64), saved_wide)
    assert y.dtype == gx.dtype == np.float32
    assert off(y, wanted) < 1e-6
    assert off(gx, wanted_gx) < 1e-6
    assert all(off(grads[k], v) < 1e-6 for k, v in wanted_grads.items())


def _as(values: Any, dtype: Any) -> Any:
    """Arrays of another dtype, alone or in a dictionary."""
    return {k: v.astype(dtype) for k, v in values.items()} if isinstance(values, dict) else values.astype(dtype)


@pytest.mark.parametrize("name", ["dynamic_relu_c", "frelu"])
def test_threads_change_no_bit(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """These two have every kind of loop."""
    kernel = kernel_of(name)
    x, weights, g = sample(kernel, (4, 12, 40, 30))
    results = []
    for least in (1, 10**9):
        monkeypatch.setattr(symact_kernels._loops, "PARALLEL_FROM", least)
        y, saved = kernel.forward(x, copied(weights), training=True)
        gx, grads = kernel.backward(g, saved)
        results.append([y, gx, *grads.values()])
    assert all((a == b).all() for a, b in zip(*results, strict=True))


FAULTS = [("dynamic_relu_b", "def _core(x, a1, a2, b1, b2):\n", "def _core(x, a1, a2, b1, b2):\n    a1 = 1.001 * a1\n"),
          ("dynamic_relu_b", "v13 = 1.0 / v12", "v13 = 1.001 / v12"),
          ("frelu", "sums[tile, channel, 1] = p", "sums[tile, channel, 1] = 1.001 * p"),
          ("dynamic_shift_max", "channel - 1 * (channels // 4)", "channel + 1 * (channels // 4)"),
          ("dynamic_relu_c", "v17 = v15 + v16\n    return v17", "v17 = v15\n    return v17"),
          ("meta_acon", "sums[tile, channel, 2] = ", "sums[tile, channel, 2] = 1.001 * ")]


@pytest.mark.parametrize(("name", "text", "wrong"), FAULTS, ids=[f"{n} {k}" for k, (n, _, _) in enumerate(FAULTS)])
def test_a_planted_fault_is_found(name: str, text: str, wrong: str, tmp_path: Path) -> None:
    source = Path(importlib.import_module(f"symact_kernels.contextual.{name}").__file__ or "").read_text("utf-8")
    assert text in source
    path = tmp_path / f"{name}.py"
    path.write_text(source.replace(text, wrong), encoding="utf-8")
    kernel, shape = load(path).KERNEL, (3, 12, 5, 7)
    assert error_of_value(kernel, name, shape, True) > 1e-13 or error_of_gradients(kernel, shape, True) > 1e-6


def test_another_definition_gives_another_source() -> None:
    one, other = mine(), mine(2)
    assert one.definition_hash != other.definition_hash
    assert emit_contextual(one) != emit_contextual(other)


REFUSED = [
    ("frelu", lambda x, w: (x[:, :, 0], w), ValueError, r"must be \(N, C, H, W\)"),
    ("dynamic_relu_b", lambda x, w: (x[:, :, None], w), ValueError, "shape"),
    ("dynamic_relu_b", lambda x, w: (x[:0], w), ValueError, "no dimension of 0"),
    ("dynamic_relu_b", lambda x, w: (x.astype(np.float16), w), TypeError, "float16"),
    ("dynamic_relu_b", lambda x, w: (x, {}), TypeError, "network_first"),
    ("dynamic_relu_b", lambda x, w: (x, None), TypeError, "NoneType"),
    ("dynamic_relu_b", lambda x, w: (x, {**w, "network_first": [1.0]}), TypeError, "network_first"),
    ("dynamic_relu_b", lambda x, w: (x, {**w, "network_first": w["network_first"].T}), ValueError, "12 channels"),
    ("dynamic_shift_max", lambda x, w: (x[:, :11], w), ValueError, "multiple of 4"),
]


@pytest.mark.parametrize(("name", "change", "error", "words"), REFUSED)
def test_bad_arguments_are_refused(name: str, change: Any, error: type[Exception], words: str) -> None:
    kernel = kernel_of(name)
    x, weights, _ = sample(kernel, (2, 12, 3, 3))
    with pytest.raises(error, match=words):
        kernel.forward(*change(x, weights))


def test_a_wrong_cotangent_is_refused() -> None:
    kernel = kernel_of("frelu")
    x, weights, g = sample(kernel, (2, 12, 3, 3))
    _, saved = kernel.forward(x, weights)
    with pytest.raises(ValueError, match="shape"):
        kernel.backward(g[:1], saved)
    with pytest.raises(TypeError, match="float32"):
        kernel.backward(g.astype(np.float32), saved)


def test_an_input_without_nan_gives_none_and_one_with_nan_gives_it() -> None:
    for name in NAMES:
        kernel = kernel_of(name)
        x, weights, _ = sample(kernel, (2, 12, 3, 3))
        assert np.isfinite(kernel(x, weights)).all()
        x[1, 2, 0, 0] = np.nan
        assert np.isnan(kernel(x, weights)[1, 2, 0, 0])


def test_every_name_and_alias_is_found_and_generated_anew_the_same() -> None:
    for activation in CONTEXTUAL_ACTIVATIONS:
        for name in (activation.name, *activation.aliases):
            assert symact.get(name.upper().replace("_", "-")) is symact.contextual_catalogue()[activation.name]
            assert getattr(symact_kernels, name) is kernel_of(activation.name)
        module = importlib.import_module(f"symact_kernels.contextual.{activation.name}")
        assert Path(module.__file__ or "").read_text("utf-8") == emit_contextual(activation)
