"""Sign charts: every zero, no zero too many, and honesty where no proof is found."""

from __future__ import annotations

import pytest
import sympy as sp

from symact import Undecided, x
from symact.certify.periodic import period_chart
from symact.certify.sign_chart import sign_chart
from symact.reals import Real, compare

W = sp.LambertW


@pytest.mark.parametrize(("function", "zeros", "signs"), [
    (x**2 - 2, [-sp.sqrt(2), sp.sqrt(2)], (1, -1, 1)),
    (x**2, [0], (1, 1)),
    ((x - 1) ** 2 * (x + 3), [-3, 1], (-1, 1, 1)),
    (sp.exp(2 * x) + 2 * sp.exp(x) - 1, [sp.log(sp.sqrt(2) - 1)], (-1, 1)),
    (1 + x + sp.exp(x), [-1 - W(sp.exp(-1))], (-1, 1)),
    (x * sp.exp(x) + 1, [], (1,)),
    (x * sp.exp(x) + sp.Rational(1, 3), [W(-sp.Rational(1, 3), -1), W(-sp.Rational(1, 3))], (1, -1, 1)),
    (sp.exp(x) - x - 1, [0], (1, 1)),
    (sp.erf(x) - 2 * x / sp.sqrt(sp.pi), [0], (1, -1)),
    (x - sp.tanh(x), [0], (-1, 1)),
    (sp.atan(x) - x / 2, None, (1, -1, 1, -1)),
    (sp.log(1 + sp.exp(x)) - sp.Rational(1, 10), None, (-1, 1)),
    (sp.sqrt(x**2 + 1) - x, [], (1,)),
    (sp.exp(-700) * x**2 - sp.exp(-800), None, (1, -1, 1)),
    (x**2 - 2 * sp.sqrt(2) * x + 2, [sp.sqrt(2)], (1, 1)),
])
def test_zeros_and_signs(function: sp.Expr, zeros: list[sp.Expr] | None, signs: tuple[int, ...]) -> None:
    chart = sign_chart(function, x)
    assert chart.signs == signs
    if zeros is not None:
        assert [compare(z, Real(sp.sympify(w))) for z, w in zip(chart.zeros, zeros, strict=True)] == [0] * len(zeros)


@pytest.mark.parametrize("gap", ["1e-6", "1e-20", "1e-60"])
def test_zeros_that_are_very_close_are_told_apart(gap: str) -> None:
    width = sp.Rational(gap)
    assert sign_chart((x - 1) ** 2 - width**2, x).signs == (1, -1, 1)
    assert sign_chart((x - 1) ** 2 + width**2, x).signs == (1,)


@pytest.mark.parametrize("function", [1 / x, x / (x**2 - 1), 1 / (sp.exp(x) - 2)])
def test_a_pole_is_not_taken_for_a_sign_change(function: sp.Expr) -> None:
    with pytest.raises(Undecided, match="pole"):
        sign_chart(function, x)


@pytest.mark.parametrize("function", [x * sp.sin(x), sp.gamma(x**2 + 1) - 1, sp.zeta(x)])
def test_what_is_not_known_is_undecided(function: sp.Expr) -> None:
    with pytest.raises(Undecided):
        sign_chart(function, x)


def test_trigonometric_polynomials_on_one_period() -> None:
    chart = period_chart(1 + 2 * sp.sin(x), x, sp.Integer(1))
    assert [sp.simplify(z.expression) for z in chart.zeros] == [-5 * sp.pi / 6, -sp.pi / 6]
    assert chart.signs == (1, -1, 1)


def test_a_root_without_closed_form_is_enclosed_to_any_number_of_digits() -> None:
    (zero,) = sign_chart(x + sp.erf(x) - 1, x).zeros
    assert zero.exact is None
    low, high = (sp.Rational(d) for d in zero.decimals(60))
    assert high - low < sp.Rational(10) ** -58
    assert sp.N(low + sp.erf(low) - 1, 80) <= 0 <= sp.N(high + sp.erf(high) - 1, 80)
