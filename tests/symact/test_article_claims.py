"""Claims of the survey articles that are false, each refuted by a proved verdict."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
import sympy as sp

import symact
from symact import Activation, Parameter, x
from symact.certify.sign_chart import sign_chart

W = sp.LambertW


@cache
def report(name: str, **values: Any) -> symact.Report:
    return symact.analyse(symact.get(name).at(**values))


def proved(name: str, property_name: str, **values: Any) -> Any:
    verdict = report(name, **values)[property_name]
    assert verdict.proved, verdict.reason
    return verdict.value


def exact(number: Any) -> sp.Expr:
    return number.exact


def test_the_derivative_of_swish_is_not_always_positive() -> None:
    first, second = proved("swish", "monotonicity")["intervals"]
    assert (first["direction"], second["direction"]) == ("decreasing", "increasing")
    assert sp.simplify(exact(first["high"]) + 1 + W(sp.exp(-1))) == 0


def test_swish_is_not_unbounded_below() -> None:
    bounds = proved("silu", "range")
    assert float(bounds["infimum"]) == pytest.approx(-0.2784645427610738, abs=1e-15)
    assert bounds["infimum_attained"]
    assert exact(bounds["supremum"]) == sp.oo


def test_the_range_of_silu_is_not_from_minus_one_half() -> None:
    assert float(proved("silu", "range")["infimum"]) > -0.28


def test_the_output_interval_of_tanh_has_width_two() -> None:
    bounds = proved("tanh", "range")
    assert (exact(bounds["infimum"]), exact(bounds["supremum"])) == (-1, 1)
    assert not bounds["infimum_attained"]
    assert not bounds["supremum_attained"]


def test_the_sigmoid_never_takes_the_values_zero_and_one() -> None:
    bounds = proved("sigmoid", "range")
    assert (exact(bounds["infimum"]), exact(bounds["supremum"])) == (0, 1)
    assert not bounds["infimum_attained"]
    assert not bounds["supremum_attained"]


def test_gelu_is_below_the_identity_for_every_positive_x() -> None:
    assert sign_chart(symact.get("gelu").closed - x, x, sp.S.Zero, sp.oo).signs == (-1,)


def test_gelu_tanh_is_not_gelu() -> None:
    exact_minimum, approximate = (float(proved(n, "range")["infimum"]) for n in ("gelu", "gelu_tanh"))
    assert abs(exact_minimum - approximate) > 1e-5


def test_selu_does_not_tend_to_0_0848() -> None:
    lam, alpha = (p.default for p in symact.get("selu").parameters)
    assert sp.simplify(exact(proved("selu", "limits")["left"]) + lam * alpha) == 0
    assert exact(proved("selu", "value_at_zero")) == 0
    assert proved("selu", "continuity_class")["jumps"] == []


def test_sau_has_slopes_one_and_alpha_and_the_printed_formula_has_not() -> None:
    lines = proved("sau", "asymptotes")
    assert exact(lines["left"]["slope"]) == sp.Rational(3, 20)
    assert exact(lines["right"]["slope"]) == 1
    sau = symact.get("sau")
    alpha = sau.parameters[0].symbol
    printed = Activation("printed", sau.expression - alpha * x / 2, sau.parameters)
    slopes = symact.analyse(printed)["asymptotes"].value
    assert exact(slopes["right"]["slope"]) == 1 - sp.Rational(3, 40)
    assert exact(slopes["left"]["slope"]) == sp.Rational(3, 40)


def test_the_maximum_form_of_prelu_is_wrong_beyond_one() -> None:
    steep = proved("prelu", "asymptotes", alpha=2)
    assert (exact(steep["left"]["slope"]), exact(steep["right"]["slope"])) == (2, 1)
    slope = sp.Symbol("slope", real=True)
    printed = Activation("printed", sp.Max(x, slope * x), (Parameter(slope, sp.Integer(2)),))
    wrong = symact.analyse(printed)["asymptotes"].value
    assert (exact(wrong["left"]["slope"]), exact(wrong["right"]["slope"])) == (1, 2)


def test_the_slope_of_prelu_may_be_zero() -> None:
    assert proved("prelu", "dying", alpha=0)["dying"]
    assert not proved("prelu", "dying")["dying"]


def test_acon_with_beta_zero_has_the_mean_of_the_slopes() -> None:
    lines = proved("acon_c", "asymptotes", beta=0, p1=3, p2=1)
    assert exact(lines["left"]["slope"]) == exact(lines["right"]["slope"]) == 2
    assert not proved("acon_c", "nonlinear", beta=0, p1=3, p2=1)


def test_the_hard_sigmoid_of_the_article_is_not_the_taylor_one() -> None:
    assert exact(proved("hard_sigmoid_courbariaux", "derivative_at_zero")["left"]) == sp.S.Half
    assert exact(proved("sigmoid", "derivative_at_zero")["left"]) == sp.Rational(1, 4)


@pytest.mark.parametrize(("name", "smoothness"), [("softplus", "oo"), ("gelu", "oo"), ("celu", 1), ("elu", 1)])
def test_members_of_the_relu_family_that_are_differentiable_at_zero(name: str, smoothness: object) -> None:
    assert proved(name, "continuity_class")["class"] == smoothness


@pytest.mark.parametrize("name", ["softplus", "elu", "celu", "selu", "gelu"])
def test_members_of_the_relu_family_that_are_not_cheap(name: str) -> None:
    assert proved(name, "cost")["value"]["transcendental"] > 0
    assert proved("relu", "cost")["value"]["transcendental"] == 0


@pytest.mark.parametrize("name", ["leaky_relu", "prelu", "rrelu"])
def test_relatives_of_relu_that_are_unbounded_below_and_do_not_saturate(name: str) -> None:
    assert exact(proved(name, "range")["infimum"]) == -sp.oo
    saturation = proved(name, "saturation")
    assert (saturation["left"], saturation["right"]) == ("none", "none")


def test_a_step_is_nonlinear_although_its_derivative_is_zero() -> None:
    assert proved("step", "nonlinear")
    assert exact(proved("step", "lipschitz")) == sp.oo
    assert proved("step", "dying")["dying"]


@pytest.mark.parametrize("name", ["swish", "gelu", "mish", "hard_swish", "elish", "hard_elish"])
def test_activations_other_than_sin_and_cos_that_are_not_monotone(name: str) -> None:
    assert proved(name, "monotonicity")["kind"] == "none"


def test_elu_has_two_slopes_at_zero_unless_alpha_is_one() -> None:
    (row,) = proved("elu", "derivative", alpha="1/5")["breakpoints"]
    assert (exact(row["left"]), exact(row["right"])) == (sp.Rational(1, 5), 1)
    assert proved("elu", "continuity_class", alpha="1/5")["class"] == 0
    assert proved("elu", "continuity_class")["class"] == 1


@pytest.mark.parametrize("alpha", ["1/5", "1", "3"])
def test_celu_is_continuously_differentiable_for_every_alpha(alpha: str) -> None:
    assert proved("celu", "continuity_class", alpha=alpha)["class"] == 1


@pytest.mark.parametrize("b", ["1/5", "4"])
def test_squareplus_is_strictly_positive_and_smooth(b: str) -> None:
    bounds = proved("squareplus", "range", b=b)
    assert exact(bounds["infimum"]) == 0
    assert not bounds["infimum_attained"]
    assert proved("squareplus", "continuity_class", b=b)["class"] == "oo"


def test_relu_is_continuous_already() -> None:
    assert proved("relu", "continuity_class")["class"] == 0
    assert proved("softplus", "continuity_class")["class"] == "oo"


def test_elu_saturates_so_its_gradient_vanishes_too() -> None:
    assert proved("elu", "saturation")["left"] == "soft"


def test_relu_has_slope_one_and_no_bound_so_it_does_not_tame_gradients() -> None:
    assert exact(proved("relu", "lipschitz")) == 1
    assert not proved("relu", "range")["bounded"]


def test_elish_has_its_minimum_where_the_closed_form_says() -> None:
    (row,) = proved("elish", "extrema")
    assert sp.simplify(exact(row["x"]) - sp.log(sp.sqrt(2) - 1)) == 0
    assert float(row["value"]) == pytest.approx(-(3 - 2 * 2**0.5), abs=1e-15)
