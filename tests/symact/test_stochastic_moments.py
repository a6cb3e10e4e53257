"""Moments of stochastic activations: exact forms, against numeric integrals over the noise, and planted faults."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import sympy as sp

from symact import Activation, Parameter, SymactError, analyse, x
from symact.catalogue import get
from symact.catalogue.stochastic_family import STOCHASTIC_ACTIVATIONS
from symact.errors import Undecided
from symact.signs import is_zero
from symact.stochastic.definition import Noise, StochasticActivation
from symact.stochastic.distributions import Bernoulli, Distribution, Normal, Uniform
from symact.stochastic.report import PROPERTIES, StochasticReport

POINTS = (-3, -0.7, 0.2, 1.9)
z, w = sp.symbols("z w", real=True)
a = sp.Symbol("a", real=True)

every = pytest.mark.parametrize("activation", STOCHASTIC_ACTIVATIONS, ids=lambda s: s.name)


def nodes(distribution: Distribution, count: int) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Points and weights of the midpoint rule against a density, which a jump of the integrand hardly harms."""
    if isinstance(distribution, Bernoulli):
        p = float(distribution.probability)
        return np.array([0.0, 1.0]), np.array([1 - p, p])
    middles = (np.arange(count) + 0.5) / count
    if isinstance(distribution, Uniform):
        low, high = float(distribution.low), float(distribution.high)
        return low + (high - low) * middles, np.full(count, 1 / count)
    standard = 18 * middles - 9
    return (float(distribution.mean) + float(distribution.deviation) * standard,
            18 / count * np.exp(-standard**2 / 2) / np.sqrt(2 * np.pi))


def numeric(activation: StochasticActivation, expression: sp.Expr, at: float) -> float:
    """The mean of an expression in x and the noise, at the parameters' values."""
    noise = activation.closed.noise
    rules = [nodes(n.distribution, 2**17 if len(noise) == 1 else 2**11) for n in noise]
    f = sp.lambdify([x, *(n.symbol for n in noise)], expression.xreplace(activation.values), "numpy")
    grid = np.meshgrid(*(points for points, _ in rules), indexing="ij")
    weights = functools.reduce(np.multiply.outer, (w for _, w in rules))
    return float(np.sum(weights * np.broadcast_to(f(np.full_like(grid[0], at), *grid), grid[0].shape)))


def agrees(activation: StochasticActivation, derived: sp.Expr, wanted: sp.Expr) -> bool:
    """Whether a derived function of x is the mean of an expression at some points."""
    g = sp.lambdify(x, derived.xreplace(activation.values), "math")
    return all(abs(g(p) - numeric(activation, wanted, p)) < 1e-4 for p in POINTS)


@every
def test_moments_are_the_integrals_over_the_noise(activation: StochasticActivation) -> None:
    f, moments = activation.expression, activation.moments
    mean = moments.mean.as_expression()
    assert agrees(activation, mean, f)
    assert agrees(activation, moments.mean_gradient.as_expression(), activation.pathwise_derivative)
    assert agrees(activation, moments.variance.as_expression() + mean**2, f**2)


@every
def test_a_wrong_variance_is_caught(activation: StochasticActivation) -> None:
    moments = activation.moments
    wrong = moments.variance.as_expression() * sp.Rational(101, 100)
    assert not agrees(activation, wrong + moments.mean.as_expression()**2, activation.expression**2)


@every
def test_everything_is_decided(activation: StochasticActivation) -> None:
    report = analyse(activation)
    assert {name: v.reason for name, v in report.items() if not v.proved} == {}
    assert list(report.to_dict()["properties"]) == list(PROPERTIES)
    assert report["gradient_unbiased"].value is True


@every
def test_the_moments_at_other_values_are_those_with_symbols(activation: StochasticActivation) -> None:
    eighths = {p.name: sp.Rational(round(8 * float(p.default)), 8) for p in activation.parameters}
    activation = activation.at(**eighths)
    for part in ("mean", "variance"):
        with_symbols = getattr(activation.moments, part).as_expression().xreplace(activation.values)
        at_values = getattr(activation.closed.moments, part).as_expression()
        for point in POINTS:
            found, wanted = (float(e.subs(x, point)) for e in (with_symbols, at_values))
            assert found == pytest.approx(wanted, rel=1e-12, abs=1e-12)


def by_name(name: str) -> StochasticActivation:
    return next(s for s in STOCHASTIC_ACTIVATIONS if s.name == name)


def test_known_closed_forms() -> None:
    lower, upper, p, amplitude = sp.symbols("lower upper p amplitude", real=True)
    scale = 1 / sp.sqrt(1 + sp.exp(-x))
    density = sp.exp(-(x / scale)**2 / 2) / sp.sqrt(2 * sp.pi)
    noisy = x * (1 + sp.erf(x / scale / sp.sqrt(2))) / 2 + scale * density
    for name, part, index, wanted in (
            ("rrelu_train", "mean", 0, (lower + upper) / 2 * x),
            ("rrelu_train", "variance", 0, x**2 * (upper - lower)**2 / 12), ("rrelu_train", "variance", 1, 0),
            ("noisy_relu", "mean", 0, noisy), ("dropout", "mean", 0, x), ("dropout", "variance", 0, x**2 * p / (1 - p)),
            ("gaussian_dropout", "variance", 0, x**2 * p / (1 - p)),
            ("erelu", "variance", 1, amplitude**2 * x**2 / 3)):
        assert is_zero(getattr(by_name(name).moments, part).expressions[index] - wanted), (name, part)


def test_alpha_dropout_keeps_mean_0_and_variance_1() -> None:
    """Of an x with these, whatever the level and the rate: the total of variance and mean square over x."""
    moments = by_name("alpha_dropout").moments
    second = sp.Poly(sp.expand(moments.variance.expressions[0] + moments.mean.expressions[0]**2), x)
    assert is_zero(second.coeff_monomial(1) + second.coeff_monomial(x**2) - 1)
    assert is_zero(moments.mean.expressions[0].subs(x, 0))


def test_which_evaluations_are_means() -> None:
    unbiased = {s.name: analyse(s)["unbiased"].value for s in STOCHASTIC_ACTIVATIONS}
    assert {name for name, value in unbiased.items() if not value} == {"rt_relu", "rt_prelu", "alpha_dropout"}
    wrong = replace(by_name("rrelu_train"), evaluation=Activation("wrong", sp.Piecewise((x, x > 0), (x / 4, True))))
    assert analyse(wrong)["unbiased"].value is False


def test_noise_of_bounded_support_in_a_switch() -> None:
    """relu(x + U(-1, 1)): 0, a parabola, x."""
    activation = StochasticActivation("soft", sp.Max(0, x + z), (Noise(z, Uniform(sp.Integer(-1), sp.Integer(1))),))
    mean = activation.moments.mean
    assert mean.breakpoints == (-1, 1)
    assert [sp.expand(e) for e in mean.expressions] == [0, sp.expand((x + 1)**2 / 4), x]
    assert activation.stated_evaluation.closed_pieces == mean


def test_a_factor_that_may_be_negative_decides_by_its_sign() -> None:
    noise = Noise(z, Uniform(sp.Integer(0), sp.Integer(2)))
    activation = StochasticActivation("kicked", sp.Max(0, x * z - 1), (noise,))
    assert agrees(activation, activation.moments.mean.as_expression(), activation.expression)


def test_two_noises() -> None:
    activation = StochasticActivation("both", sp.Max(0, x * w + z / 2), (Noise(w, Bernoulli(sp.Rational(3, 4))),
                                                                       Noise(z, Normal())))
    assert agrees(activation, activation.moments.mean.as_expression(), activation.expression)
    assert analyse(activation)["gradient_unbiased"].value is True


def test_a_step_has_no_gradient_that_is_right_in_the_mean() -> None:
    """A binary neuron: 1 with probability sigmoid(x); its derivative is 0 for every noise."""
    binary = StochasticActivation("binary_neuron", sp.Heaviside(1 / (1 + sp.exp(-x)) - z), (Noise(z, Uniform()),))
    report = analyse(binary)
    assert is_zero(binary.moments.mean.expressions[0] - 1 / (1 + sp.exp(-x)))
    assert report["pathwise_derivative"].value == {"expression": "0"}
    assert report["gradient_unbiased"].value is False


@pytest.mark.parametrize("expression", [sp.tanh(x + z), sp.Max(0, x + z**3), sp.Max(0, sp.sin(z) + x)])
def test_what_is_not_integrated_is_undecided(expression: sp.Expr) -> None:
    report = analyse(StochasticActivation("hard", expression, (Noise(z, Normal()),), evaluation=get("tanh")))
    assert report["mean"].status == "undecided"
    assert "closed form" in report["mean"].reason
    assert report["pathwise_derivative"].proved


def test_an_evaluation_by_a_mean_that_is_not_found_says_so() -> None:
    with pytest.raises(Undecided, match="closed form"):
        _ = StochasticActivation("hard", sp.tanh(x + z), (Noise(z, Normal()),)).stated_evaluation


def test_numbers_and_symbols_are_read_as_everywhere() -> None:
    activation = StochasticActivation("plain", sp.Symbol("x") * (1 + 0.1 * z), (Noise(z, Uniform(-0.5, 0.5)),))
    assert activation.expression == x * (1 + z / 10)
    assert activation.moments.variance.as_expression() == x**2 / 1200


def test_an_antiderivative_with_a_pole_of_its_own_is_not_taken() -> None:
    report = analyse(StochasticActivation("pole", sp.exp(x * z), (Noise(z, Uniform(0, 1)),), evaluation=get("exp")))
    assert report["mean"].status == "undecided"


def test_distributions_are_those_of_sympy() -> None:
    from sympy import stats
    for distribution in (Uniform(sp.Integer(-1), sp.Integer(3)), Normal(sp.Integer(2), sp.Integer(5)),
                         Bernoulli(sp.Rational(2, 7))):
        random = distribution.as_random_symbol("r")
        cube = StochasticActivation("cube", z**3 + x, (Noise(z, distribution),), evaluation=get("identity"))
        assert is_zero(cube.moments.mean.expressions[0] - x - stats.E(random**3))
        assert distribution.expected == stats.E(random)


def test_a_report_is_a_mapping_with_the_contract_of_reports() -> None:
    report = analyse(by_name("rrelu_train"))
    assert isinstance(report, StochasticReport)
    data = report.to_dict()
    assert data["noise"] == {"slope": {"distribution": "uniform", "low": "lower", "high": "upper"}}
    assert data["evaluation"]["activation"] == "rrelu"
    assert data["properties"]["variance"]["status"] == "proved"
    with pytest.raises(SymactError, match="no property 'range'"):
        _ = report["range"]


def test_other_values() -> None:
    half = by_name("rrelu_train").at(lower=0, upper="1/2")
    assert half.stated_evaluation.closed.subs(x, -4) == -1
    with pytest.raises(SymactError, match="no parameter 'slope'"):
        by_name("rrelu_train").at(slope=1)
    with pytest.raises(SymactError, match="must"):
        by_name("rrelu_train").at(upper=0)


@pytest.mark.parametrize(("make", "words"), [
    (lambda: StochasticActivation("f", x, ()), "at least one noise"),
    (lambda: StochasticActivation("f", x + a, (Noise(z, Normal()),)), "unknown symbols a"),
    (lambda: StochasticActivation("f", x + z, (Noise(z, Normal(x)),)), "depends on x"),
    (lambda: StochasticActivation("f", x + z, (Noise(z, Normal(sp.S.Zero, sp.S.Zero)),)), "must satisfy"),
    (lambda: StochasticActivation("f", x + z, (Noise(z, Bernoulli(sp.Integer(2))),)), "must satisfy"),
    (lambda: StochasticActivation("f", x + z, (Noise(z, Normal()), Noise(z, Normal()))), "used once"),
    (lambda: StochasticActivation("f", x + z, (Noise(z, Normal()),), evaluation=get("prelu")), "alpha"),
    (lambda: StochasticActivation("f", x + z, (Noise(sp.Symbol("z"), Normal()),)), "declared real"),
    (lambda: StochasticActivation("f", x + z + a, (Noise(z, Normal()),), (Parameter(a, sp.S.One, a > 2),)), "must be"),
])
def test_bad_definitions_are_refused(make: Callable[[], StochasticActivation], words: str) -> None:
    with pytest.raises(SymactError, match=words):
        make()
