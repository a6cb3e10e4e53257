"""Parameters that form arrays: their gradients against SymPy's exact partial derivatives, and what callers may pass."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sympy as sp

import symact
import symact_codegen
import symact_kernels

NAMES = [name for name, a in symact.catalogue().items() if any(p.group for p in a.parameters)]
CHANNELS = 3


@pytest.fixture(scope="module")
def apl(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """APL with three hinges, which the catalogue does not have."""
    return symact_codegen.compile(symact.get("apl", hinges=3), tmp_path_factory.mktemp("apl"))


def settings(activation: symact.Activation, count: int) -> list[dict[str, float]]:
    """Values of all parameters for each of some channels: the defaults, then around them, of both signs."""
    rng = np.random.default_rng(11)
    found = [{p.name: float(sp.Float(p.default, 30)) for p in activation.parameters}]
    while len(found) < count:
        moves = rng.integers(-96, 97, len(activation.parameters)) / 64.0
        values = {p.name: float(sp.Float(p.default)) + m for p, m in zip(activation.parameters, moves, strict=True)}
        try:
            activation.at(**{name: sp.Rational(value) for name, value in values.items()})
        except symact.SymactError:
            continue
        found.append(values)
    return found


def arrays(activation: symact.Activation, rows: list[dict[str, float]]) -> dict[str, Any]:
    """The values as callers pass them, with one row for each channel."""
    return {name: np.array([[row[p.name] for p in members] for row in rows]) if members[0].group
            else np.array([row[name] for row in rows]) for name, members in activation.groups.items()}


def exact_sums(activation: symact.Activation, rows: list[dict[str, float]], x: Any, g: Any) -> dict[str, Any]:
    """The sum of g df/dp over the elements of each channel, in exact arithmetic, in the shapes of `arrays`."""
    partials = {p.name: sp.diff(activation.expression, p.symbol) for p in activation.parameters}
    sums = []
    for channel, row in enumerate(rows):
        values = {p.symbol: sp.Rational(row[p.name]) for p in activation.parameters}
        sums.append({name: float(sum(sp.Rational(float(v)) * partial.subs({**values, symact.x: sp.Rational(float(u))})
                                     for u, v in zip(x[:, channel].flat, g[:, channel].flat, strict=True)))
                     for name, partial in partials.items()})
    return arrays(activation, sums)


def exact_derivative(activation: symact.Activation, rows: list[dict[str, float]], x: Any, g: Any) -> Any:
    """g f'(x), in exact arithmetic; no point is at a kink."""
    slope, wanted = sp.diff(activation.expression, symact.x), np.empty(x.shape)
    for index in np.ndindex(x.shape):
        values = {p.symbol: sp.Rational(rows[index[1]][p.name]) for p in activation.parameters}
        values[symact.x] = sp.Rational(float(x[index]))
        wanted[index] = float(sp.Rational(float(g[index])) * slope.subs(values))
    return wanted


def worst_error(kernel: Any, activation: symact.Activation, scale: float = 1.0) -> float:
    """How far the gradients of all arrays are from the exact ones; `scale` multiplies what the kernel gives."""
    rng = np.random.default_rng(7)
    x, g = rng.integers(-320, 321, (2, 2, CHANNELS, 2)) / 64.0
    rows = settings(activation, CHANNELS)
    given = arrays(activation, rows)
    exact = exact_sums(activation, rows, x, g)
    gx, gradients = kernel.vjp(x, g, axis=1, **given)
    slopes = exact_derivative(activation, rows, x, g)
    worst = float(np.max(np.abs(gx * scale - slopes) / (1.0 + np.abs(slopes))))
    for name, wanted in exact.items():
        assert gradients[name].shape == given[name].shape == wanted.shape
        worst = max(worst, float(np.max(np.abs(gradients[name] * scale - wanted) / (1.0 + np.abs(wanted)))))
    first = {name: value[0] for name, value in given.items()}  # without axis: the first channel's values for all
    alone = exact_sums(activation, rows[:1], x.reshape(-1, 1), g.reshape(-1, 1))
    for name, got in kernel.vjp(x, g, **first)[1].items():
        assert np.shape(got) == np.shape(first[name])
        worst = max(worst, float(np.max(np.abs(got * scale - alone[name][0]) / (1.0 + np.abs(alone[name][0])))))
    return worst


@pytest.mark.parametrize("name", NAMES)
def test_gradients_of_arrays(name: str) -> None:
    assert worst_error(getattr(symact_kernels, name), symact.get(name)) < 1e-12


def test_gradients_at_another_size(apl: Any) -> None:
    assert worst_error(apl, symact.get("apl", hinges=3)) < 1e-12


def test_a_gradient_that_is_slightly_off_is_caught(apl: Any) -> None:
    assert worst_error(apl, symact.get("apl", hinges=3), scale=1 + 1e-10) > 1e-12


def test_sizes_are_compiled_apart(apl: Any, tmp_path: Path) -> None:
    two = symact_codegen.compile(symact.get("apl", hinges=2), tmp_path)
    assert [p.name for p in two.parameters] == ["a_1", "a_2", "b_1", "b_2"]
    assert [p.name for p in apl.parameters] == ["a_1", "a_2", "a_3", "b_1", "b_2", "b_3"]
    assert two.name == apl.name == "apl"


def test_arrays_and_their_elements(apl: Any) -> None:
    x = np.linspace(-3.0, 3.0, 12).reshape(4, 3)
    a, b = np.array([0.5, -1.0, 0.25]), np.array([1.0, -1.0, 0.0])
    wanted = np.maximum(x, 0) + sum(a[k] * np.maximum(b[k] - x, 0) for k in range(3))
    assert np.allclose(apl(x, a=a, b=b), wanted, rtol=1e-15, atol=1e-15)
    assert np.array_equal(apl(x, a=list(a), b=tuple(b)), apl(x, a=a, b=b))
    single = {f"{name}_{k + 1}": array[k] for name, array in (("a", a), ("b", b)) for k in range(3)}
    assert np.array_equal(apl(x, **single), apl(x, a=a, b=b))
    rows = np.array([a, 2 * a, 0 * a])
    mixed = apl(x, a=rows, b=b, axis=-1)
    assert np.array_equal(mixed[:, 1], apl(x[:, 1], a=2 * a, b=b))
    gradients = apl.vjp(x, np.ones_like(x), a=rows, b=b, axis=-1)[1]
    assert {name: value.shape for name, value in gradients.items()} == {"a": (3, 3), "b": (3,)}


def test_gradients_have_the_names_of_the_call(apl: Any) -> None:
    x = np.linspace(-2.0, 2.0, 5)
    assert {name: np.shape(v) for name, v in apl.vjp(x, x)[1].items()} == {"a": (3,), "b": (3,)}
    named = apl.vjp(x, x, a_2=0.5)[1]
    assert {name: np.shape(v) for name, v in named.items()} == {"a_1": (), "a_2": (), "a_3": (), "b": (3,)}
    assert np.array_equal(named["b"], apl.vjp(x, x, a=[0.2, 0.5, 1 / 15])[1]["b"])


@pytest.mark.parametrize(("given", "error", "message"), [
    ({"a": np.ones(2)}, ValueError, r"apl: parameter a has shape \(2,\); it must have shape \(3,\)\."),
    ({"a": 1.0}, ValueError, r"parameter a has shape \(\)"),
    ({"a": np.ones((4, 3))}, ValueError, r"a has shape \(4, 3\); .* one row for each channel needs axis="),
    ({"b": np.ones((4, 3)), "axis": 1}, ValueError, r"it must have shape \(3,\) or \(5, 3\) for x of shape \(2, 5\)"),
    ({"a": np.ones(3), "axis": 2}, ValueError, "axis is 2, but x has 2 dimensions"),
    ({"a": np.ones(3), "a_2": 1.0}, TypeError, "parameter a is given together with its element a_2"),
    ({"a": ["x", "y", "z"]}, TypeError, r"parameter a is \['x', 'y', 'z'\]; it must be a real number or an array"),
    ({"c": 1.0}, TypeError, "there is no parameter 'c'; allowed are a, b"),
    ({"a": [1.0, np.nan, 1.0]}, ValueError, "parameter a_2 is nan; it must be finite"),
])
def test_what_is_refused(apl: Any, given: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        apl(np.zeros((2, 5)), **given)


def test_a_condition_between_parameters_holds_for_each_channel() -> None:
    pwlu = symact_kernels.pwlu
    with pytest.raises(ValueError, match=r"parameter b_r is 1\.0; it must be finite and b_l < b_r"):
        pwlu(np.zeros((2, 2)), b_l=np.array([0.0, 2.0]), b_r=1.0, axis=1)
