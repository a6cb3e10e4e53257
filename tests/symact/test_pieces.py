"""The normal form: breakpoints, order under conditions, values at breakpoints, merging."""

from __future__ import annotations

import mpmath
import pytest
import sympy as sp

import symact
from symact import Activation, Parameter, Undecided, x
from symact.pieces import pieces_of

LOW, HIGH = sp.symbols("low high", real=True)


@pytest.mark.parametrize(("expression", "points"), [
    (sp.Max(0, x), [0]),
    (sp.Min(sp.Max(0, x), 6), [0, 6]),
    (sp.Max(x, sp.sqrt(2)), [sp.sqrt(2)]),
    (sp.Max(sp.exp(x) - 2, 0), [sp.log(2)]),
    (sp.Abs(x**3 - 2 * x), [-sp.sqrt(2), 0, sp.sqrt(2)]),
    (sp.Abs((x - 1) ** 3), [1]),
    (sp.Piecewise((x, x > sp.Rational(1, 3)), (0, True)), [sp.Rational(1, 3)]),
    (sp.Abs(sp.Abs(x) - 1), [-1, 0, 1]),
])
def test_breakpoints_are_exact_and_ordered(expression: sp.Expr, points: list[sp.Expr]) -> None:
    assert list(pieces_of(expression).breakpoints) == [sp.sympify(p) for p in points]


@pytest.mark.parametrize("expression", [sp.Abs(x) ** 2, sp.Abs(x) * sp.sign(x) * x, sp.Abs(x) + 2 * sp.Min(x, 0)])
def test_breakpoints_at_which_nothing_changes_are_dropped(expression: sp.Expr) -> None:
    assert pieces_of(expression).breakpoints == ()


def test_a_value_that_belongs_to_neither_side_is_kept() -> None:
    pieces = pieces_of(sp.sign(x))
    assert pieces.values == (0,)
    assert pieces.owner(0) == "none"


def test_order_follows_from_the_parameters_conditions() -> None:
    clip = Activation("mine", sp.Max(LOW, sp.Min(HIGH, x)),
                      (Parameter(LOW, sp.Integer(0)), Parameter(HIGH, sp.Integer(1), condition=LOW < HIGH)))
    assert clip.pieces.breakpoints == (LOW, HIGH)
    assert clip.pieces.expressions == (LOW, x, HIGH)


def test_an_order_that_is_not_determined_is_undecided() -> None:
    with pytest.raises(Undecided, match=r"order|sign"):
        pieces_of(sp.Max(LOW, sp.Min(HIGH, x)))


@pytest.mark.parametrize("name", symact.names())
def test_pieces_agree_with_the_definition(name: str) -> None:
    activation = symact.get(name)
    pieces = activation.closed_pieces
    definition = sp.lambdify(x, activation.closed, "mpmath")
    normal = sp.lambdify(x, pieces.as_expression(), "mpmath")
    with mpmath.workdps(50):
        points = [mpmath.mpf(k) / 7 for k in range(-70, 71, 3)]
        points += [mpmath.mpf(str(sp.N(p, 50))) for p in pieces.breakpoints if p.is_rational]
        for point in points:
            assert mpmath.almosteq(definition(point), normal(point), 1e-45, 1e-45), (name, point)


@pytest.mark.parametrize("name", symact.names())
def test_symbolic_and_closed_pieces_agree(name: str) -> None:
    activation = symact.get(name)
    try:
        pieces = activation.pieces
    except symact.Undecided as reason:
        pytest.skip(f"no normal form for all parameters: {reason}")
    symbolic = [p.xreplace(activation.values) for p in pieces.breakpoints]
    assert all(any(sp.simplify(p - q) == 0 for q in symbolic) for p in activation.closed_pieces.breakpoints)


def test_a_convention_at_kinks_is_followed() -> None:
    values = {side: Activation("mine", sp.Abs(x), at_breakpoints=side).derivative_pieces(1).values[0]  # type: ignore[arg-type]
              for side in ("left", "right", "mean")}
    assert values == {"left": -1, "right": 1, "mean": 0}


def test_conventions_survive_a_breakpoint_that_vanishes_at_special_values() -> None:
    slope = sp.Symbol("slope", real=True)
    bent = Activation("mine", sp.Piecewise((slope * x, x < 0), (x, x < 1), (1, True)),
                      (Parameter(slope, sp.Integer(1)),), at_breakpoints=("right", "right"))
    assert bent.derivative_pieces(1, closed=True).values == (0,)
