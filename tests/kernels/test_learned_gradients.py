"""Gradients of learned parameters against the symbolic partial derivatives, evaluated by Arb."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import sympy as sp
from flint import arb

import symact
import symact_kernels
from symact.certify.enclosure import Enclosure

MANY = 4
LEARNED = [(name, p.name) for name, a in symact.catalogue().items()
           for i, p in enumerate([p for p in a.parameters if p.role == "learned"])
           if len(a.parameters) <= MANY or i % MANY == 0]
"""Of more than MANY parameters, which form arrays, every MANYth: the elements of an array have the same formula, and
exact enclosures at so many points take seconds for each. tests/kernels/test_grouped_parameters.py has them all."""
LIMIT = 4.0


def partial(name: str, parameter: str) -> Callable[[float], arb]:
    """df/dp of the definition's normal form at the default parameters, as a function of x.

    Where the parameters decide the order of breakpoints there is none; then SymPy's derivative of the definition.
    """
    activation = symact.get(name)
    values = {p.symbol: sp.Rational(float(sp.Float(p.default, 40))) for p in activation.parameters}
    chosen = next(s for s in values if s.name == parameter)
    try:
        exact = Enclosure(sp.diff(activation.pieces.as_expression(), chosen), [symact.x, *values])
        numbers = [arb(float(value)) for value in values.values()]
        return lambda point: exact(arb(point), *numbers, bits=4000)
    except symact.Undecided:
        closed = sp.diff(activation.expression, chosen).xreplace(values)
        return lambda point: Enclosure(closed.subs(symact.x, sp.Rational(point)))(bits=4000)


def gradient(kernel: Any, parameter: str, point: float) -> float:
    """What the kernel gives for one parameter at one point; an element of an array is taken from the array."""
    _, gradients = kernel.vjp(np.array([point]), np.ones(1))
    own = next(p for p in kernel.parameters if p.name == parameter)
    members = [p.name for p in kernel.parameters if p.group and p.group == own.group]
    return float(gradients[own.group][members.index(parameter)] if members else gradients[parameter])


def worst_error(name: str, parameter: str, scale: float = 1.0) -> float:
    """The greatest error in ULP over seeded points; `scale` multiplies what the kernel gives."""
    kernel, exact = getattr(symact_kernels, name), partial(name, parameter)
    generator = np.random.default_rng(7)
    points = np.concatenate([generator.standard_normal(30) * s for s in (3.0, 1e-3, 1e-6)])
    worst = 0.0
    for point in points:
        ball = exact(float(point))
        assert ball.is_finite()
        wanted = float(ball.mid()) if abs(ball) > arb("1e-320") else 0.0
        error = abs(arb(gradient(kernel, parameter, float(point)) * scale) - ball)
        worst = max(worst, float(error.mid()) / max(abs(wanted) * 2.0**-52, 5e-324))
    return worst


@pytest.mark.parametrize(("name", "parameter"), LEARNED)
def test_gradients_of_learned_parameters(name: str, parameter: str) -> None:
    assert worst_error(name, parameter) <= LIMIT


def test_a_gradient_that_is_slightly_off_is_caught() -> None:
    name, parameter = LEARNED[0]
    assert worst_error(name, parameter, scale=1 + 2.0**-49) > LIMIT
