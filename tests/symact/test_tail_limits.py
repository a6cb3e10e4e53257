"""Limits proved on a half-line: what is true is proved, what is nearly true is not."""

from __future__ import annotations

import pytest
import sympy as sp
from flint import fmpq

from symact import Undecided, x
from symact.certificates.on_half_line import from_point
from symact.certificates.scales import scale
from symact.certify.tail_limits import is_limit, tends_to_zero
from symact.limits import limit

ZERO = sp.S.Zero
CASES = [
    (sp.cos(x) / x, sp.oo, 0), (x + sp.sin(x) ** 2, -sp.oo, -sp.oo), (1 + sp.sin(x) ** 2 / x, sp.oo, 1),
    (sp.exp(1 / x), sp.oo, 1), (sp.sqrt(x**2 + 1) - x, sp.oo, 0), (sp.exp(-sp.exp(-x)), sp.oo, 1),
    (x * sp.exp(-sp.exp(x)), sp.oo, 0), (1 / sp.log(x), sp.oo, 0), (sp.exp(sp.exp(x)), sp.oo, sp.oo),
    (sp.sin(x) / x, ZERO, 1), ((sp.exp(x) - 1) / x, ZERO, 1), (x * sp.log(x), ZERO, 0), (1 / sp.sqrt(x), ZERO, sp.oo),
]


@pytest.mark.parametrize(("expression", "point", "wanted"), CASES)
def test_true_limits_are_proved(expression: sp.Expr, point: sp.Expr, wanted: int | sp.Expr) -> None:
    assert is_limit(expression, x, point, True, sp.sympify(wanted))


@pytest.mark.parametrize(("expression", "point", "wanted"), CASES)
def test_limits_that_are_nearly_right_are_not(expression: sp.Expr, point: sp.Expr, wanted: int | sp.Expr) -> None:
    wrong = wanted + sp.Rational(1, 10**50) if sp.sympify(wanted).is_finite else -wanted
    assert not is_limit(expression, x, point, True, wrong)


@pytest.mark.parametrize("expression", [sp.sin(x), x * sp.sin(x), sp.exp(x) * sp.cos(x)])
def test_waves_have_no_limit(expression: sp.Expr) -> None:
    assert not any(is_limit(expression, x, sp.oo, True, sp.sympify(found)) for found in (0, 1, sp.oo, -sp.oo))


def test_a_scale_that_falls_to_a_positive_number_does_not_vanish() -> None:
    """exp(1/x) falls to 1."""
    half_line = from_point(fmpq(64))
    inverse, _ = scale({"x": fmpq(-1)})
    assert half_line.start.falls(scale({}, {inverse: fmpq(1)})[0])
    assert not tends_to_zero(half_line, scale({}, {inverse: fmpq(1)})[0])
    assert tends_to_zero(half_line, inverse)


def test_a_limit_that_sympy_gets_wrong_by_little_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """The enclosures near infinity cannot tell 1e-30 from 0, the proof can."""
    monkeypatch.setattr("symact.limits._search", lambda *_: sp.Rational(1, 10**30))
    with pytest.raises(Undecided, match="not proved"):
        limit(sp.sin(x + sp.Rational(1, 11)) / x**2 + sp.exp(-sp.exp(x)), x, sp.oo, "left")
