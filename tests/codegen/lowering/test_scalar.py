"""Generated scalar functions on hard inputs: tails, zeros, subnormals, cancellation, kinks and infinities."""

from __future__ import annotations

import math
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import sympy as sp
from generated_module import FLOOR, TOLERANCE, compiled, exact, load, ulps

import symact
from symact import Activation, Parameter, x
from symact_codegen.lowering import scalar_source

SILU_ZERO = -1.2784645427610738


@pytest.fixture(scope="module")
def silu(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return load(scalar_source(symact.get("silu")).text, tmp_path_factory.mktemp("silu"))


@pytest.fixture(scope="module")
def acon(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return load(scalar_source(symact.get("acon_c")).text, tmp_path_factory.mktemp("acon"))


@pytest.mark.parametrize("at", [
    1e-310, -5e-324, 1e300, -1e300, -740.0, -745.5, -37.0, 0.3, -0.7,
    SILU_ZERO, math.nextafter(SILU_ZERO, 0), math.nextafter(SILU_ZERO, -2), SILU_ZERO + 1e-7, SILU_ZERO - 1e-3,
])
def test_silu_is_right_everywhere(silu: ModuleType, at: float) -> None:
    silu_pieces = symact.get("silu").expression
    assert ulps(silu._value(at, TOLERANCE, FLOOR), exact(silu_pieces, at)) <= 4
    assert ulps(silu._derivative(at, TOLERANCE, FLOOR), exact(sp.diff(silu_pieces, x), at)) <= 4


def test_infinities_and_nan(silu: ModuleType) -> None:
    ends = [silu._value(v, TOLERANCE, FLOOR) for v in (-math.inf, math.inf)]
    slopes = [silu._derivative(v, TOLERANCE, FLOOR) for v in (-math.inf, math.inf)]
    assert (ends, slopes) == ([0.0, math.inf], [0.0, 1.0])
    assert math.isnan(silu._value(math.nan, TOLERANCE, FLOOR))


@pytest.mark.parametrize(("p1", "p2", "beta", "wanted"), [
    (1.0, 0.0, 1.0, (0.0, math.inf)), (1.5, -0.5, 2.0, (math.inf, math.inf)), (1.0, 0.25, -1.0, (-math.inf, math.inf)),
])
def test_limits_follow_the_parameters(acon: ModuleType, p1: float, p2: float, beta: float,
                                      wanted: tuple[float, float]) -> None:
    got = tuple(acon._value(v, p1, p2, beta, TOLERANCE, FLOOR) for v in (-math.inf, math.inf))
    assert got == wanted


def test_partials_agree_with_arb(acon: ModuleType) -> None:
    activation = symact.get("acon_c")
    values = {"p1": 1.25, "p2": -0.5, "beta": 0.75}
    closed = {p.symbol: sp.Rational(values[p.name]) for p in activation.parameters}
    for p in activation.parameters:
        expression = sp.diff(activation.expression, p.symbol).xreplace(closed)
        for at in (-30.0, -1.0, 1e-3, 2.0, 50.0):
            got = getattr(acon, f"_partial_{p.name}")(at, *values.values(), TOLERANCE, FLOOR)
            assert ulps(got, exact(expression, at)) <= 4


@pytest.mark.parametrize("expression", [
    sp.exp(x) - 1 - x, x - sp.sin(x), 1 - sp.cos(x), x - sp.tanh(x),
], ids=str)
def test_cancellation_at_zero(expression: sp.Expr, tmp_path: Path) -> None:
    function = compiled(expression, tmp_path)
    for at in (1e-160, -1e-100, 1e-60, 1e-17, -3e-9, 1e-4, 0.03, -0.2, 0.2499, 0.2501, 1.0, -3.0):
        assert ulps(function(at), exact(expression, at)) <= 4
    assert function(0.0) == 0.0


def test_gelu_in_its_tail_and_in_float32(tmp_path: Path) -> None:
    activation = symact.get("gelu")
    module = load(scalar_source(activation).text, tmp_path)
    for at in (-37.5, -38.4, -20.0, -5.0, -1.0, 1e-310, 3.0):
        assert ulps(module._value(at, TOLERANCE, FLOOR), exact(activation.expression, at)) <= 4
        single = np.float32(module._value(float(np.float32(at)), 2.0**-28, 2.0**-152))
        wanted = exact(activation.expression, float(np.float32(at)))
        assert abs(float(single) - float(wanted)) <= 0.51 * float(np.spacing(np.float32(abs(float(wanted)))))


def test_overflow_inside_does_not_reach_the_result(tmp_path: Path) -> None:
    expression = (x + sp.sqrt(x**2 + 4)) / 2
    function = compiled(expression, tmp_path)
    for at in (1e155, 1e300, -1e155, -1e300, -3.0):
        assert ulps(function(at), exact(expression, at)) <= 4


def test_values_at_kinks_are_the_stated_ones(tmp_path: Path) -> None:
    module = load(scalar_source(symact.get("relu6")).text, tmp_path, jit=False)
    assert [module._derivative(v, 0.0, 0.0) for v in (-1.0, 0.0, 1.0, 6.0, 7.0)] == [0, 0, 1, 0, 0]
    step = load(scalar_source(symact.get("step")).text, tmp_path, jit=False)
    assert [step._value(v, 0.0, 0.0) for v in (-1e-300, 0.0, 1e-300)] == [0, 1, 1]


def test_an_irrational_breakpoint_is_compared_exactly(tmp_path: Path) -> None:
    root = sp.sqrt(2)
    activation = Activation("mine", sp.Piecewise((0, x < root), (1, True)))
    module = load(scalar_source(activation).text, tmp_path, jit=False)
    above = math.sqrt(2)  # this float64 is above the root of 2
    assert sp.Rational(above) > root
    assert module._value(above, 0.0, 0.0) == 1
    assert module._value(math.nextafter(above, 0), 0.0, 0.0) == 0


def test_linear_pieces_at_infinity_with_slope_zero(tmp_path: Path) -> None:
    module = load(scalar_source(symact.get("leaky_relu")).text, tmp_path, jit=False)
    assert [module._value(-math.inf, slope, 0.0, 0.0) for slope in (0.01, 0.0, -2.0)] == [-math.inf, 0.0, math.inf]


def test_generation_is_deterministic() -> None:
    a = sp.Symbol("a", positive=True)
    activation = Activation("mine", sp.tanh(a * x) * x, (Parameter(a, sp.Integer(1), role="learned"),))
    first, second = scalar_source(activation), scalar_source(activation)
    assert first.text == second.text
    assert first.partials == {"a": "_partial_a"}
