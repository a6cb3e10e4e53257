"""Gradients of learned parameters against the symbolic partial derivatives, evaluated by Arb."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp
from flint import arb

import symact
import symact_kernels
from symact.certify.enclosure import Enclosure

LEARNED = [(name, p.name) for name, a in symact.catalogue().items() for p in a.parameters if p.role == "learned"]
LIMIT = 4.0


def partial(name: str, parameter: str) -> Enclosure:
    """df/dp of the definition's normal form, in x and all parameters."""
    activation = symact.get(name)
    symbols = [p.symbol for p in activation.parameters]
    chosen = next(s for s in symbols if s.name == parameter)
    return Enclosure(sp.diff(activation.pieces.as_expression(), chosen), [symact.x, *symbols])


def worst_error(name: str, parameter: str, scale: float = 1.0) -> float:
    """The greatest error in ULP over seeded points; `scale` multiplies what the kernel gives."""
    kernel, exact = getattr(symact_kernels, name), partial(name, parameter)
    values = [arb(float(p.default)) for p in kernel.parameters]
    generator = np.random.default_rng(7)
    points = np.concatenate([generator.standard_normal(30) * s for s in (3.0, 1e-3, 1e-6)])
    worst = 0.0
    for point in points:
        _, gradients = kernel.vjp(np.array([point]), np.ones(1))
        ball = exact(arb(float(point)), *values, bits=4000)
        assert ball.is_finite()
        wanted = float(ball.mid()) if abs(ball) > arb("1e-320") else 0.0
        error = abs(arb(float(gradients[parameter]) * scale) - ball)
        worst = max(worst, float(error.mid()) / max(abs(wanted) * 2.0**-52, 5e-324))
    return worst


@pytest.mark.parametrize(("name", "parameter"), LEARNED)
def test_gradients_of_learned_parameters(name: str, parameter: str) -> None:
    assert worst_error(name, parameter) <= LIMIT


def test_a_gradient_that_is_slightly_off_is_caught() -> None:
    name, parameter = LEARNED[0]
    assert worst_error(name, parameter, scale=1 + 2.0**-49) > LIMIT
