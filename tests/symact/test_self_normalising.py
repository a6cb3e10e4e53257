"""The moment map of Klambauer et al. 2017, with their numbers, and constants moved by little."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

import symact
from symact import Activation, x
from symact.properties import self_normalising
from symact.properties.self_normalising import response_to_variance
from symact.subject import Subject


def of(expression: sp.Expr) -> Any:
    return self_normalising.verdict(Subject(Activation("mine", expression))).value


def elu(scale: Any, alpha: Any) -> sp.Expr:
    return scale * sp.Piecewise((x, x >= 0), (alpha * (sp.exp(x) - 1), True))


def test_selu_is_self_normalising_with_the_published_jacobian() -> None:
    subject = Subject(symact.get("selu"))
    verdict = self_normalising.verdict(subject)
    assert verdict.proved
    value = verdict.value
    assert value["self_normalising"] is True
    assert (value["mean"].exact, value["variance"].exact) == (0, 1)
    assert value["spectral_radius"].exact is not None
    mean, second = (float(v) for v in response_to_variance(subject))
    assert mean == pytest.approx(0.088834, abs=1e-6)  # the paper's Jacobian at (0, 1)
    assert second == pytest.approx(0.782648, abs=1e-6)
    assert float(value["spectral_radius"]) == pytest.approx(second)
    assert set(value["conditions"].values()) == {True}


@pytest.mark.parametrize("name", symact.names())
def test_the_catalogue_is_decided(name: str) -> None:
    verdict = self_normalising.verdict(Subject(symact.get(name)))
    assert verdict.proved
    assert verdict.value["self_normalising"] == (name in {"selu", "sign"})
    assert (verdict.value["spectral_radius"] is None) == (name not in {"selu", "sign", "identity"})


@pytest.mark.parametrize(("scale", "alpha"), [
    ("1.0507009873554804934193349852946", "1.6732632423543772848170429916717"), ("1.0507", "1.6733")])
def test_rounded_constants_are_told_from_the_exact_ones(scale: str, alpha: str) -> None:
    value = of(elu(sp.Rational(scale), sp.Rational(alpha)))
    assert value["self_normalising"] is False
    assert value["spectral_radius"] is None


@pytest.mark.parametrize("which", [0, 1])
def test_exact_constants_moved_by_little_are_no_fixed_point(which: int) -> None:
    constants = [p.default for p in symact.get("selu").parameters]
    constants[which] += sp.Rational(1, 10**25)
    assert of(elu(*constants))["self_normalising"] is False


def test_a_fixed_point_that_repels() -> None:
    value = of((2 * sp.Max(x, 0) ** 2 - 1) / sp.sqrt(5))
    assert (value["mean"].exact, value["variance"].exact, value["spectral_radius"].exact) == (0, 1, 2)
    assert value["self_normalising"] is False


def test_the_response_to_variance_against_differences() -> None:
    """The derivative by the variance against the change of E f(s Z)^2 with s."""
    name = "elu"
    _, second = response_to_variance(Subject(symact.get(name)))
    step = sp.Rational(1, 1000)
    changed = []
    for variance in (1 - step, 1 + step):
        scaled = Activation("scaled", symact.get(name).closed.subs(x, sp.sqrt(variance) * x))
        changed.append(float(symact.properties.gaussian.verdict(Subject(scaled)).value["second_moment"]))
    assert float(second) == pytest.approx((changed[1] - changed[0]) / float(2 * step), rel=1e-5)


@pytest.mark.parametrize(("expression", "conditions"), [
    (sp.Max(x, 0), (False, True, False, True)), (2 * sp.tanh(x), (True, True, True, True)),
    (sp.sign(x), (True, True, False, False)), (x, (True, False, False, True)),
    (sp.sin(2 * x), (True, False, True, True)), (-2 * sp.atan(x), (True, True, True, True))])
def test_the_four_conditions(expression: sp.Expr, conditions: tuple[bool, ...]) -> None:
    assert tuple(of(expression)["conditions"].values()) == conditions


@pytest.mark.parametrize(("expression", "mean", "variance"), [
    (sp.exp(x**2), sp.oo, sp.oo), (x * sp.exp(x**2), None, None), (sp.exp(x**2 / 4), sp.sqrt(2), sp.oo)])
def test_moments_that_are_not_finite(expression: sp.Expr, mean: Any, variance: Any) -> None:
    value = of(expression)
    assert value["self_normalising"] is False
    for found, wanted in ((value["mean"], mean), (value["variance"], variance)):
        assert (None if found is None else found.exact) == wanted
