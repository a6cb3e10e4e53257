"""f' as a function of f(x): held against the definition itself, and what must not be taken for one."""

from __future__ import annotations

import pytest
import sympy as sp

import symact
from symact import Activation, x

POINTS = [sp.Rational(n, 16) for n in (-97, -49, -31, -17, -9, -5, -1, 3, 7, 11, 21, 37, 51, 83, 101)]
"""Off every kink of the catalogue."""
DIGITS = 30


def disagreements(activation: Activation, slope: Activation) -> list[sp.Rational]:
    """The points at which h(f(x)) is not f'(x)."""
    derivative = activation.derivative_pieces(closed=True).as_expression()
    found = []
    for point in POINTS:
        value = activation.closed.subs(x, point)
        if value.has(sp.erf, sp.exp, sp.tanh, sp.log, sp.sqrt, sp.atan, sp.asinh):
            value = sp.N(value, 3 * DIGITS)
        got, wanted = (sp.N(e, DIGITS) for e in (slope.closed.subs(x, value), derivative.subs(x, point)))
        if abs(got - wanted) > 10 ** -(DIGITS // 2) * (1 + abs(wanted)):
            found.append(point)
    return found


@pytest.mark.parametrize("name", symact.names())
def test_it_gives_the_derivative(name: str) -> None:
    activation = symact.elementwise(name)
    slope = symact.derivative_from_output(activation)
    verdict = symact.analyse(activation)["derivative_from_output"].value
    assert (slope is None) == (verdict["formula"] is None)
    if slope is not None:
        assert disagreements(activation, slope) == []


def test_a_wrong_function_is_noticed() -> None:
    assert disagreements(symact.elementwise("tanh"), Activation("planted", 1 - x**2 - x**4 / 10**9))


def test_where_the_formula_says_nothing_at_the_end_of_the_range_there_is_the_limit() -> None:
    slope = symact.derivative_from_output(Activation("root", sp.sqrt(sp.log(1 + sp.exp(x)))))
    assert slope is not None
    assert slope.closed.subs(x, 0) == 0


def test_there_is_none_where_a_value_is_taken_with_two_slopes() -> None:
    assert symact.derivative_from_output(Activation("parabola", x**2)) is None
    assert symact.derivative_from_output(symact.elementwise("gelu")) is None
    assert symact.derivative_from_output(Activation("growth", sp.exp(2 * x) + 1)) is not None
