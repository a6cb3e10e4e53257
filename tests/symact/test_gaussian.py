"""Moments under N(0, 1): all of the catalogue against mpmath, functions of other kinds against known values."""

from __future__ import annotations

from functools import cache
from typing import Any

import mpmath
import pytest
import sympy as sp

import symact
from symact import Activation, x
from symact.certify import gaussian_closed_forms
from symact.certify.vanishing import vanishes
from symact.pieces import Pieces
from symact.properties import gaussian, zero_centred
from symact.properties.expectation import expectation, recognised, squared
from symact.reals import Real
from symact.subject import Subject
from symact.verdict import Verdict, plain

GRID = [-14, -6, -3, -1, -0.1, -1e-3, -1e-5, -1e-7, 0, 1e-7, 1e-5, 1e-3, 0.1, 1, 3, 6, 14]


@cache
def moments(name: str) -> Verdict:
    return gaussian.verdict(Subject(symact.get(name)))


def of(expression: sp.Expr) -> Any:
    return gaussian.verdict(Subject(Activation("mine", expression))).value


def by_mpmath(pieces: Pieces, power: int) -> mpmath.mpf:
    total = mpmath.mpf(0)
    for piece in pieces:
        g = sp.lambdify(x, piece.expression, "mpmath")
        low, high = (mpmath.mpf(sp.N(e, 30)) if e.is_finite else 14 * int(sp.sign(e)) for e in (piece.low, piece.high))
        points = [low, *(p for p in GRID if low < p < high), high]
        total += mpmath.quad(lambda u, g=g: mpmath.mpf(g(u)) ** power * mpmath.npdf(u), points)
    return total


def agrees(found: Real, pieces: Pieces, power: int) -> bool:
    with mpmath.workdps(16):
        return abs(by_mpmath(pieces, power) - float(found)) < 1e-12 * max(1, abs(float(found)))


@pytest.mark.parametrize("name", symact.names())
def test_the_catalogue_agrees_with_mpmath(name: str) -> None:
    verdict, subject = moments(name), Subject(symact.get(name))
    assert verdict.proved
    assert verdict.method
    value = verdict.value
    assert agrees(value["mean"], subject.f, 1)
    assert agrees(value["second_moment"], subject.f, 2)
    assert agrees(value["derivative_second_moment"], subject.f1, 2)
    assert float(value["gain"]) == pytest.approx(float(value["second_moment"]) ** -0.5, rel=1e-12)


@pytest.mark.parametrize("name", symact.names())
def test_zero_mean_is_the_same_question(name: str) -> None:
    answer = zero_centred.verdict(Subject(symact.get(name))).value["zero_mean"]
    assert answer == (moments(name).value["mean"].exact == 0)


@pytest.mark.parametrize(("name", "key", "exact"), [
    ("relu", "mean", 1 / sp.sqrt(2 * sp.pi)), ("relu", "gain", sp.sqrt(2)), ("gelu", "mean", 1 / (2 * sp.sqrt(sp.pi))),
    ("gelu", "second_moment", sp.Rational(1, 3) + 1 / (2 * sp.pi * sp.sqrt(3))), ("sigmoid", "mean", sp.S.Half),
    ("arctan", "derivative_second_moment", sp.S.Half),
    ("tanh", "mean", sp.S.Zero), ("softsign", "mean", sp.S.Zero), ("selu", "mean", sp.S.Zero),
    ("selu", "second_moment", sp.S.One), ("squareplus", "second_moment", sp.Rational(3, 2)),
    ("erf", "second_moment", 2 * sp.asin(sp.Rational(2, 3)) / sp.pi), ("sin", "second_moment", (1 - sp.exp(-2)) / 2)])
def test_closed_forms(name: str, key: str, exact: sp.Expr) -> None:
    found = moments(name).value[key].exact
    assert found is not None
    assert sp.simplify(found - exact) == 0


@pytest.mark.parametrize(("expression", "mean", "second", "slope"), [
    (x * sp.exp(-(x**2)), 0, sp.sqrt(5) / 25, 17 * sp.sqrt(5) / 125),
    (sp.exp(x**2 / 4), sp.sqrt(2), sp.oo, sp.oo), (sp.exp(x**2), sp.oo, sp.oo, sp.oo),
    (-sp.exp(x**2 / 2), -sp.oo, sp.oo, sp.oo), (x**3, 0, 15, 27), (sp.cosh(x), sp.exp(sp.S.Half), None, None),
    (sp.Abs(x - sp.Rational(1, 3)), None, sp.Rational(10, 9), 1),
    (sp.Heaviside(x, 1) - sp.Heaviside(-x, 0), 0, 1, 0),
    (sp.sign(x) * sp.sqrt(sp.Abs(x)), 0, sp.sqrt(2 / sp.pi), sp.oo),
    (2 * sp.Max(x, 0) ** 2 / sp.sqrt(5) - 1 / sp.sqrt(5), 0, 1, sp.Rational(8, 5)),
    (sp.sin(x) * sp.cos(x), 0, (1 - sp.exp(-8)) / 8, (1 + sp.exp(-8)) / 2),
    (sp.sin(x + 1), sp.sin(1) * sp.exp(-sp.S.Half), None, None)])
def test_other_functions(expression: sp.Expr, mean: Any, second: Any, slope: Any) -> None:
    value = of(expression)
    for key, wanted in (("mean", mean), ("second_moment", second), ("derivative_second_moment", slope)):
        if wanted is not None:
            assert value[key].exact == wanted or sp.simplify(value[key].exact - wanted) == 0


@pytest.mark.parametrize("expression", [sp.log(1 + sp.exp(x)), x * sp.atan(x), sp.erf(x - 1) * x**2, sp.exp(sp.sin(x)),
                                        sp.erf(x + 1) * sp.erf(2 * x), sp.tanh(50 * x), x / (x**2 - 2 * x + 3)])
def test_other_functions_agree_with_mpmath(expression: sp.Expr) -> None:
    value, f = of(expression), Pieces(x, (expression,))
    assert agrees(value["mean"], f, 1)
    assert agrees(value["second_moment"], f, 2)
    assert agrees(value["derivative_second_moment"], Pieces(x, (sp.diff(expression, x),)), 2)


@pytest.mark.parametrize("expression", [1 / (1 + x**2) ** 3, (x**6 + x + 1) / (2 * x**2 + 5) ** 2, x**2 / (x**2 + 7),
                                        (1 + x) / (x**4 + 2 * x**2 + 1)])
def test_rational_functions_have_closed_forms(expression: sp.Expr) -> None:
    found = of(expression)["mean"]
    assert found.exact is not None
    assert agrees(found, Pieces(x, (expression,)), 1)


def test_a_mean_between_two_infinities_does_not_exist() -> None:
    value = of(x * sp.exp(x**2))
    assert value["mean"] is None
    assert value["second_moment"].exact == sp.oo
    assert plain(value)["second_moment"] == "oo"


def test_one_infinite_tail_does_not_hide_another() -> None:
    two_sided = sp.Piecewise((-sp.exp(x**2), x < 0), (sp.exp(2 * x**2), True))
    assert of(two_sided)["mean"] is None
    one_sided = sp.Piecewise((-x, x < 0), (sp.exp(2 * x**2), True))
    assert of(one_sided)["mean"].exact == sp.oo


def test_what_grows_in_an_unknown_way_is_undecided() -> None:
    verdict = symact.analyse(Activation("mine", sp.exp(sp.exp(x))))["gaussian"]
    assert not verdict.proved
    assert "E f(Z): whether the integral of exp(exp(x)) is finite near oo" in verdict.reason
    assert set(verdict.value.values()) == {None}


def test_what_is_decided_is_kept_beside_what_is_not() -> None:
    verdict = symact.analyse(Activation("mine", x * sp.exp(-700) - sp.atan(x) * sp.exp(-800)))["gaussian"]
    assert not verdict.proved
    assert verdict.value["mean"].exact == 0
    assert verdict.value["gain"] is None


def test_the_zero_function_has_no_gain() -> None:
    assert of(x * 0)["gain"] is None
    assert of(sp.exp(x**2))["gain"].exact == 0


def test_enclosures_have_twenty_digits() -> None:
    low, high = moments("mish").value["second_moment"].decimals()
    assert sp.Rational(high) - sp.Rational(low) < sp.Rational(1, 10**22)


def test_a_fault_in_the_closed_forms_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    f = Pieces(x, (x**2 * sp.Rational(3, 7), sp.exp(x) * sp.Rational(3, 7)), (sp.S.One / 5,), (sp.S.Zero,))
    assert agrees(expectation(f).value, f, 1)
    genuine = gaussian_closed_forms._moment
    monkeypatch.setattr(gaussian_closed_forms, "_moment",
                        lambda order, end: genuine(order, end) * (1 + sp.Rational(order, 10**9)))
    assert not agrees(expectation(squared(f)).value, f, 2)


def test_rationals_are_recognised_only_with_a_proof() -> None:
    almost = sp.S.Half + sp.exp(-100)
    assert recognised(almost) == almost
    disguised = (sp.erf(sp.S.Half) + sp.erfc(sp.S.Half)) / 2
    assert recognised(disguised) == sp.S.Half
    assert vanishes(1 / (1 + sp.sqrt(2)) - sp.sqrt(2) + 1)
    root, third = sp.exp(sp.S.Half), sp.exp(sp.Rational(1, 3))
    assert vanishes((root - 1) * (root + 1) * third - sp.exp(sp.Rational(4, 3)) + third)
    assert not vanishes(sp.sqrt(2) - sp.Rational(14142135623, 10**10))
    assert not vanishes(sp.exp(sp.S.Half) * sp.exp(sp.Rational(1, 3)) - sp.exp(sp.Rational(4, 5)))
