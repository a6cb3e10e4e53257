from __future__ import annotations

import math

import mpmath
import numpy as np
import pytest
import sympy as sp
from flint import arb

import symact
from symact import Activation, Parameter, SymactError, x
from symact.certificates.precision import precision
from symact_codegen.verify import at_infinity, oracle
from symact_codegen.verify.oracle import Oracle
from symact_codegen.verify.primitives import (
    LOG1P,
    PRIMITIVES,
    RECIPROCAL_SQRT,
    SQRT,
    Primitive,
    integer_power,
    lambert_w,
)
from symact_codegen.verify.ulp import FLOAT64

SMOOTH_POINTS = (-37.4, -3.3, -1.2784645427610738, -0.7, -1e-9, 1e-7, 0.3, 2.9, 17.2)
ROWS = [*((f.__name__, row) for f, row in PRIMITIVES.items()), ("log1p", LOG1P), ("sqrt", SQRT),
        ("rsqrt", RECIPROCAL_SQRT), ("cube", integer_power(3)), ("inverse square", integer_power(-2)),
        ("lambert w", lambert_w(0))]


def _follows_quotients(row: Primitive, at: float) -> bool:
    """Whether the slope is within O(h^2) of the central difference quotients of the value at 600 bits."""
    with precision(600):
        u = arb(at)
        for k in (50, 100):
            h = arb(2) ** -k
            quotient = (row.value(u + h) - row.value(u - h)) / (2 * h)
            if not abs(quotient - row.slope(u, row.value(u))) < arb(2) ** (12 - 2 * k):
                return False
        return True


@pytest.mark.parametrize(("name", "row"), ROWS, ids=[name for name, _ in ROWS])
def test_every_slope_in_the_table_follows_difference_quotients(name: str, row: Primitive) -> None:
    assert all(_follows_quotients(row, at) for at in ((1.25, 2.5) if name == "acosh" else (0.3, 0.85)))


def test_a_wrong_slope_is_caught() -> None:
    assert not _follows_quotients(Primitive(arb.tanh, lambda u, y: u.sech()), 0.3)


@pytest.mark.parametrize("name", symact.names())
def test_values_and_derivatives_agree_with_mpmath(name: str) -> None:
    exact = Oracle(symact.get(name))
    function = sp.lambdify(x, exact.bound.closed, "mpmath")
    with mpmath.workdps(80):
        for point in SMOOTH_POINTS:
            wanted = function(mpmath.mpf(point))
            slope = mpmath.diff(function, mpmath.mpf(point), h=mpmath.mpf(10) ** -30)
            for truth, reference in ((exact.value(point), wanted), (exact.derivative(point), slope)):
                assert truth.certified
                middle = mpmath.mpf(truth.ball.mid().str(40, radius=False))
                slack = mpmath.mpf(10) ** -15 * abs(reference) + mpmath.mpf(10) ** -25
                assert abs(middle - reference) <= slack


@pytest.mark.parametrize("name", symact.names())
def test_nothing_is_left_uncertified_at_the_ends_of_the_range(name: str) -> None:
    exact = Oracle(symact.get(name))
    most, least = np.finfo(np.float64).max, 5e-324
    for point in (most, 1e200, 1e17, 710.0, 1e-200, least, 0.0, math.inf):
        for signed in (float(point), -float(point)):
            assert exact.value(signed).certified
            assert exact.derivative(signed).certified


@pytest.mark.parametrize(("name", "point", "value", "derivative"), [
    ("relu", 0.0, 0.0, 0.0), ("relu6", 0.0, 0.0, 0.0), ("relu6", 6.0, 6.0, 0.0), ("abs", 0.0, 0.0, 0.0),
    ("hardshrink", 0.5, 0.0, 0.0), ("hardshrink", -0.5, 0.0, 0.0), ("step", 0.0, 1.0, 0.0),
    ("sign", 0.0, 0.0, 0.0), ("softsign", 0.0, 0.0, 1.0), ("smelu", 1.0, 1.0, 1.0),
    ("threshold", 0.0, 0.0, 0.0), ("elu", 0.0, 0.0, 1.0),
    ("hard_swish", 3.0, 3.0, 1.0), ("hard_swish", -3.0, 0.0, 0.0), ("hard_sigmoid", 3.0, 1.0, 0.0),
    ("leaky_relu", 0.0, 0.0, 0.01), ("exp", 1e4, math.inf, math.inf), ("sigmoid", -1e308, 0.0, 0.0),
    ("sqrt_softplus", -1490.0, 5e-324, 0.0)])
def test_known_values_and_conventions(name: str, point: float, value: float, derivative: float) -> None:
    exact = Oracle(symact.get(name))
    assert exact.value(point).rounded() == value
    assert exact.derivative(point).rounded() == derivative


def test_a_breakpoint_at_a_rounded_parameter_is_where_the_float_is() -> None:
    exact = Oracle(symact.get("hardshrink"), {"lambd": 0.1})
    assert exact.value(0.1).rounded() == 0.0
    assert exact.value(np.nextafter(0.1, 1)).rounded() == np.nextafter(0.1, 1)
    assert Oracle(symact.get("relun"), {"n": 0.3}).derivative(0.3).rounded() == 0.0


@pytest.mark.parametrize(("expression", "side", "point", "wanted"), [
    (sp.Max(0, x**3), "right", 0.0, 0.0), (sp.Max(sp.sin(x), 0), "left", 0.0, 0.0),
    (sp.Max(sp.sin(x), 0), "right", 0.0, 1.0), (sp.Max(sp.sin(x), 0), "mean", 0.0, 0.5),
    (sp.Abs(x**2 - 1), "left", 1.0, -2.0), (sp.Abs(x**2 - 1), "right", -1.0, 2.0),
    (sp.Piecewise((2 * x, sp.And(x >= 0, x < 1)), (x, True)), "left", 0.0, 1.0),
    (sp.Piecewise((2 * x, sp.Or(x < 0, x > 1)), (x**2, True)), "right", 0.0, 0.0),
    (sp.Max(x, 2 * x, 3 * x - 1), "right", 1.0, 3.0), (sp.Min(x, x / 3, evaluate=False), "left", 0.0, 1.0),
    (x * sp.Heaviside(x), "right", 0.0, 1.0), ((1 + x**2) ** sp.Rational(1, 3), "left", 0.0, 0.0),
    (sp.LambertW(sp.exp(x)), "left", 1.0, 0.5), (2**x, "left", 0.0, math.log(2))])
def test_one_sided_derivatives_of_a_users_definition(expression: sp.Expr, side: symact.activation.Side,
                                                     point: float, wanted: float) -> None:
    exact = Oracle(Activation("mine", expression, at_breakpoints=side))
    assert exact.derivative(point).rounded() == wanted


def test_the_stated_convention_may_differ_from_breakpoint_to_breakpoint() -> None:
    mine = Activation("mine", sp.Max(-1, sp.Min(x, 1)), at_breakpoints=("right", "mean"))
    exact = Oracle(mine)
    assert [exact.derivative(v).rounded() for v in (-1.0, 1.0)] == [1.0, 0.5]


def test_a_convention_that_cannot_be_assigned_is_an_error() -> None:
    mine = Activation("mine", sp.Max(-1, sp.Min(x, 1)), at_breakpoints=("right", "left", "left"))
    with pytest.raises(SymactError, match="states the conventions right, left, left"):
        Oracle(mine).derivative(1.0)


def test_too_little_precision_is_said_and_never_certified(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oracle, "PRECISIONS", (53,))
    found = Oracle(Activation("mine", x - sp.tanh(x))).value(1e-5)
    assert not found.certified
    assert found.rounded() is None


def test_a_wrong_limit_is_refuted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(at_infinity, "limit", lambda *_: sp.Integer(2))
    assert not Oracle(symact.get("sigmoid")).value(math.inf).certified


def test_errors_name_what_is_unknown() -> None:
    with pytest.raises(SymactError, match="no parameter 'beta'; it has alpha"):
        Oracle(symact.get("elu"), {"beta": 1.0})
    with pytest.raises(SymactError, match="does not know zeta"):
        Oracle(Activation("mine", sp.zeta(x)))


def test_parameters_are_taken_as_the_floats_that_kernels_get() -> None:
    a = sp.Symbol("a", real=True)
    exact = Oracle(Activation("mine", a * x, (Parameter(a, sp.Rational(1, 10)),)))
    assert exact.value(10.0).ball != 1
    assert exact.value(1.0).rounded(FLOAT64) == 0.1
