"""Rigorous Gaussian integrals: against mpmath and closed forms, with faults planted in the cuts and in the tails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mpmath
import pytest
import sympy as sp
from flint import acb, arb

import symact
from symact import x
from symact.certify import complex_enclosure
from symact.certify.enclosure import Enclosure
from symact.certify.gaussian_closed_forms import closed_form
from symact.certify.integration import GaussianIntegral
from symact.certify.majorant import Majorant, majorant
from symact.errors import Undecided

BITS = 90
CASES = [
    (sp.log(1 + sp.exp(x)), -sp.oo, sp.oo), (x * sp.atan(x), -sp.oo, sp.oo), (sp.asinh(x) ** 2, -sp.oo, sp.oo),
    (1 / (1 + x**2), -sp.oo, sp.oo), (sp.sqrt(x**2 + 1), -sp.oo, sp.oo), (sp.sech(3 * x), -sp.oo, sp.oo),
    (sp.sqrt(x), sp.S.Zero, sp.oo), (sp.exp(x**2 / 5), -sp.oo, sp.S.Zero), (sp.exp(-1 / (1 + x**2)), -sp.oo, sp.oo),
    (sp.log(x), sp.sqrt(2), sp.oo), (x / (1 - x), -sp.oo, sp.S.Zero), (sp.exp(-sp.exp(x)), -sp.oo, sp.oo),
    ((1 + x**2) ** sp.Rational(1, 3), -sp.oo, sp.oo), (2**x, -sp.oo, sp.oo), (sp.erfc(x) * sp.tanh(x), -sp.oo, sp.oo),
]


def by_mpmath(expression: sp.Expr, low: sp.Expr, high: sp.Expr) -> mpmath.mpf:
    g = sp.lambdify(x, expression, "mpmath")
    ends = [-20 if low == -sp.oo else mpmath.mpf(sp.N(low, 30)), 20 if high == sp.oo else mpmath.mpf(sp.N(high, 30))]
    inner = [p for p in (-6, -3, -1, 0, 1, 3, 6) if ends[0] < p < ends[1]]
    return mpmath.quad(lambda u: g(u) * mpmath.npdf(u), [ends[0], *inner, ends[1]])


def contains(ball: arb, value: mpmath.mpf, slack: float = 1e-18) -> bool:
    return bool(ball.overlaps(arb(mpmath.nstr(value, 25)) + arb(0, slack)))


@pytest.mark.parametrize(("expression", "low", "high"), CASES, ids=[str(c[0]) for c in CASES])
def test_integrals_agree_with_mpmath(expression: sp.Expr, low: sp.Expr, high: sp.Expr) -> None:
    with mpmath.workdps(25):
        ball = GaussianIntegral(expression, x, low, high).ball(BITS)
        assert contains(ball, by_mpmath(expression, low, high))
    assert ball.rad() < arb(2) ** -75


def test_a_root_integrated_across_its_cut_is_wrong_and_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fault that acb.integral warns of: a root whose cut is not reported gives a ball without the integral."""
    expression, low, high = sp.sqrt(x**2 + sp.Rational(1, 100)), sp.S.Zero, sp.Integer(3)
    with mpmath.workdps(25):
        truth = by_mpmath(expression, low, high)
        assert contains(GaussianIntegral(expression, x, low, high).ball(BITS), truth)
        monkeypatch.setattr(complex_enclosure, "_root", lambda _, at: at.sqrt())
        assert not contains(GaussianIntegral(expression, x, low, high).ball(BITS), truth)


@pytest.mark.parametrize("function", [sp.atan, sp.asinh])
def test_the_cuts_of_inverse_functions_are_reported(function: Any) -> None:
    integrand = complex_enclosure.ComplexEnclosure(function(x), x).at_precision(64)
    across = acb(arb(0, 0.1), arb(2))
    assert integrand(across, False).is_finite()
    assert not integrand(across, True).is_finite()
    assert integrand(acb(arb(0, 0.1), arb(0.5)), True).is_finite()


@pytest.mark.parametrize("expression", [x**2, sp.exp(x), x**3 * sp.exp(x / 2), sp.exp(x**2 / 4), sp.erf(x) * x])
def test_a_tail_bound_that_is_too_small_is_caught(expression: sp.Expr, monkeypatch: pytest.MonkeyPatch) -> None:
    exact = closed_form(expression, x, -sp.oo, sp.oo)
    truth = Enclosure(exact)(bits=200)
    assert GaussianIntegral(expression, x, -sp.oo, sp.oo).ball(BITS).overlaps(truth)
    genuine = Majorant.gaussian_tail
    monkeypatch.setattr(Majorant, "gaussian_tail", lambda self, start: genuine(self, start) * arb(2) ** -40)
    assert not GaussianIntegral(expression, x, -sp.oo, sp.oo).ball(BITS).overlaps(truth)


@pytest.mark.parametrize("expression", [sp.exp(x**2 / 2), sp.exp(x**2), sp.exp(sp.exp(x)), x**4 * sp.exp(x**2 / 2)])
def test_an_integrand_that_is_not_proved_integrable_is_refused(expression: sp.Expr) -> None:
    with pytest.raises(Undecided):
        GaussianIntegral(expression, x, -sp.oo, sp.oo)


def bound_holds(expression: sp.Expr, direction: int, bound: Majorant) -> bool:
    value = Enclosure(expression, (x,))
    for t in (arb(k) / 4 for k in (4, 5, 7, 9, 14, 22, 40, 70, 150)):
        limit = bound.scale * t**bound.power * (bound.rate * t + bound.square * t * t).exp()
        if abs(value(direction * t, bits=400)) > limit:
            return False
    return True


@pytest.mark.parametrize("name", symact.names())
def test_majorants_hold_on_the_catalogue(name: str) -> None:
    pieces = symact.get(name).closed_pieces
    for function in (lambda e: e, lambda e: sp.diff(e, x) ** 2):
        for direction, expression in ((-1, pieces.expressions[0]), (1, pieces.expressions[-1])):
            assert bound_holds(function(expression), direction, majorant(function(expression), x, direction))


@pytest.mark.parametrize(("name", "damage"), [
    ("relu_squared", lambda m: Majorant(m.scale, m.power - 1, m.rate, m.square)),
    ("exp", lambda m: Majorant(m.scale, m.power, m.rate - arb(0.01), m.square)),
    ("identity", lambda m: Majorant(m.scale * arb(0.99), m.power, m.rate, m.square))])
def test_the_check_of_majorants_catches_a_smaller_one(name: str, damage: Callable[[Majorant], Majorant]) -> None:
    expression = symact.get(name).closed_pieces.expressions[-1]
    bound = majorant(expression, x, 1)
    assert bound_holds(expression, 1, bound)
    assert not bound_holds(expression, 1, damage(bound))


def test_a_narrow_peak_is_found() -> None:
    peak = 1 / (1 + (sp.Integer(10) ** 6 * (x - 1)) ** 2)
    ball = GaussianIntegral(peak, x, sp.S.Zero, sp.Integer(2)).ball(BITS)
    assert abs(float(ball.mid()) - 3.141592653589793e-6 * 0.24197072451914337) < 1e-11


def test_an_interruption_inside_the_integrand_comes_through(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def interrupted(analytic: bool, at: acb) -> acb:
        calls.append(at)
        if len(calls) == 7:
            raise KeyboardInterrupt("enough")
        return at.log(analytic=analytic)

    monkeypatch.setattr(complex_enclosure, "_logarithm", interrupted)
    integral = GaussianIntegral(sp.log(1 + sp.exp(x)), x, -sp.oo, sp.oo)
    with pytest.raises(KeyboardInterrupt, match="enough"):
        integral.ball(BITS)
    assert len(calls) == 7
