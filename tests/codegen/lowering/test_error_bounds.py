"""The running error bound never claims more than what is true, and static bounds hold."""

from __future__ import annotations

import math
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
import sympy as sp
from generated_module import exact, load, sampled, source_of

import symact
from symact import Activation, x
from symact_codegen.lowering import error_bounds, scalar_source
from symact_codegen.lowering.constants import as_fraction, midpoint, nearest
from symact_codegen.lowering.error_bounds import acceptable, static_bound
from symact_codegen.lowering.program import program_of


def overruns(activation: Activation, text: str, folder: Path, at: list[float]) -> list[float]:
    """The points at which a quick or coarse value or derivative is further from the truth than its bound says."""
    module = load(text, folder, jit=False)
    values = {p.name: nearest(as_fraction(p.default)) for p in activation.parameters}
    closed = activation.at(**{name: sp.Rational(v) for name, v in values.items()})  # not all have symbolic pieces
    found = []
    functions = (("_value", closed.closed_pieces), ("_derivative", closed.derivative_pieces(1, closed=True)))
    for phase, pieces in ((name + grade, pieces) for name, pieces in functions for grade in ("_quick", "_coarse")):
        if not hasattr(module, phase) or (phase.endswith("_coarse") and hasattr(module, "_partials")):
            continue  # there is none, or its bounds are known beforehand: test_bounded checks these
        points = [float(p) for p in pieces.breakpoints]
        for point in at:
            r, e = getattr(module, phase)(point, *values.values())
            expression = pieces.expressions[int(np.searchsorted(points, point))]
            error = abs(Fraction(r) - midpoint(exact(expression, point)))
            if not (math.isinf(e) or error <= Fraction(e) + Fraction(abs(r)) * Fraction(36, 10 * 2**53) * (e == 0)):
                found.append(point)
    return found


def points(seed: int, count: int) -> list[float]:
    rng = np.random.default_rng(seed)
    return [float(v) for v in np.concatenate([rng.normal(size=count) * 2, rng.normal(size=count) * 1e-3])]


@pytest.mark.parametrize("name", sampled())
def test_bounds_are_never_too_small(name: str, tmp_path: Path) -> None:
    assert overruns(symact.get(name), source_of(name).text, tmp_path, points(7, 40)) == []


def test_a_bound_that_is_too_small_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(error_bounds.UNITS, "expm1", 0.1)
    monkeypatch.setitem(error_bounds.UNITS, "tanh", 0.1)
    activation = Activation("mine", sp.tanh(sp.exp(x) - 1) * 3)
    assert overruns(activation, scalar_source(activation).text, tmp_path, points(7, 100)) != []


@pytest.mark.parametrize(("expression", "low", "high", "wanted"), [
    (x, -sp.oo, sp.oo, True), (x * (x + 3) / 6, -3, 3, True), (sp.sin(x), -sp.oo, sp.oo, True),
    (2 * x, -sp.oo, sp.oo, True), (x - sp.tanh(x), -sp.oo, sp.oo, False), (sp.exp(-x**2), -sp.oo, sp.oo, False),
    (x**2 / 7 + x, 1, sp.oo, False), (sp.Symbol("a", real=True) * x, 0, sp.oo, True),
])
def test_static_bounds_accept_only_what_is_safe(expression: sp.Expr, low: sp.Expr, high: sp.Expr,
                                                wanted: bool) -> None:
    assert acceptable(static_bound(program_of(expression), sp.sympify(low), sp.sympify(high))) == wanted
