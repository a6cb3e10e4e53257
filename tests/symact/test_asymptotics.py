"""Leading behaviour and limits at infinity."""

from __future__ import annotations

import pytest
import sympy as sp

from symact import Undecided, x
from symact.asymptotics import limit_at_infinity
from symact.limits import NO_LIMIT, limit


@pytest.mark.parametrize(("expression", "wanted"), [
    (sp.log(1 + sp.exp(x)) - x, 0),
    (sp.log(1 + sp.exp(-x)) * sp.exp(x), 1),
    (x * sp.tanh(sp.log(1 + sp.exp(x))) - x, 0),
    (sp.sqrt(x**2 + 4) - x, 0),
    (x * (sp.sqrt(x**2 + 4) - x), 2),
    ((x * sp.erf(x / sp.sqrt(2)) - x) * sp.exp(x**2 / 2), -sp.sqrt(2 / sp.pi)),
    (sp.asinh(x) - sp.log(x), sp.log(2)),
    (x * (sp.atan(x) - sp.pi / 2), -1),
    (x * sp.exp(-x), 0),
    (sp.exp(x) / x**9, sp.oo),
    (-sp.log(x), -sp.oo),
    (sp.sqrt(sp.log(1 + sp.exp(x))) / sp.sqrt(x), 1),
    ((2 * x + 1) / (3 * x - 5), sp.Rational(2, 3)),
    (sp.Integer(0) * x + 7, 7),
    (sp.exp(x + 100) / (sp.exp(x + 100) + sp.exp(x)), sp.exp(100) / (1 + sp.exp(100))),
    (sp.exp(x + 70) / (sp.exp(x + 60) + 1), sp.exp(10)),
    (sp.erf(x) + sp.exp(-x - 200) - 1, 0),
])
def test_limits(expression: sp.Expr, wanted: sp.Expr) -> None:
    assert sp.simplify(limit_at_infinity(expression, x) - wanted) in (0, sp.nan)


def test_infinite_limits_keep_their_sign() -> None:
    assert limit_at_infinity(sp.exp(x) / x**9, x) == sp.oo
    assert limit_at_infinity(3 - x, x) == -sp.oo


@pytest.mark.parametrize("expression", [x**2 * (sp.log(1 + 1 / x) - 1 / x), sp.exp(sp.exp(x))])
def test_what_cancels_or_is_not_known_is_undecided(expression: sp.Expr) -> None:
    with pytest.raises(Undecided):
        limit_at_infinity(expression, x)


def test_an_oscillation_has_no_limit() -> None:
    assert limit(sp.sin(x), x, sp.oo, "left") is NO_LIMIT


def test_a_wrong_limit_is_refuted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("symact.limits._search", lambda *_: sp.Integer(3))
    with pytest.raises(Undecided, match="not proved"):
        limit(sp.sin(x + sp.Rational(1, 7)) / x**2 + sp.exp(-sp.exp(x)), x, sp.oo, "left")


@pytest.mark.parametrize(("expression", "wanted"), [
    (sp.log(1 + sp.log(1 + x**2)), sp.oo), (sp.atan(sp.log(1 + sp.log(1 + x**2))), sp.pi / 2),
    (sp.exp(-sp.log(1 + sp.log(1 + x**2))), 0), (x + sp.log(1 + sp.log(1 + x**2)), sp.oo),
])
def test_a_limit_follows_from_those_of_the_parts(expression: sp.Expr, wanted: sp.Expr,
                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("symact.limits._search", lambda *_: sp.nan)
    assert limit(expression, x, sp.oo, "left") == wanted


def test_parts_that_leave_the_limit_open_decide_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("symact.limits._search", lambda *_: sp.nan)
    u = sp.log(1 + sp.log(1 + x**2))
    for expression in (x - u * x, u * sp.exp(-u), sp.sin(u) + sp.Rational(1, 13)):
        with pytest.raises(Undecided):
            limit(expression, x, sp.oo, "left")


def test_a_value_by_substitution_needs_continuity() -> None:
    """x^(1/(1 + log x)) becomes 0^0 = 1 at 0, and tends to e."""
    try:
        found = limit(x ** (1 / (1 + sp.log(x))), x, sp.S.Zero, "right")
    except Undecided:
        return
    assert found == sp.E
