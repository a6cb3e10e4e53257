"""Near identity, gradient bounds, self-gating, homogeneity, universality and biological features."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sympy as sp

import symact
from symact import Activation, x
from symact.errors import Undecided
from symact.properties import biological, gradient, homogeneous, near_identity, nonlinear, self_gated, universal
from symact.properties.identities import vanishes
from symact.subject import Subject
from symact.verdict import Verdict, plain

MODULES = (near_identity, gradient, self_gated, homogeneous, nonlinear, universal, biological)
HALF_POWER = x + sp.Abs(x) ** sp.Rational(3, 2)
APART = sp.Piecewise((5, sp.Eq(x, 0)), (x, True))


def of(question: Callable[[Subject], Verdict], function: str | sp.Expr) -> Any:
    activation = symact.get(function) if isinstance(function, str) else Activation("mine", function)
    verdict = question(Subject(activation))
    assert verdict.proved, verdict.reason
    assert verdict.method
    return verdict.value


@pytest.mark.parametrize("name", symact.names())
def test_the_whole_catalogue_is_proved(name: str) -> None:
    for module in MODULES:
        plain(of(module.verdict, name))


@pytest.mark.parametrize(("function", "near", "order"), [
    ("tanh", True, 3), ("sin", True, 3), ("arctan", True, 3), ("softsign", True, 2), ("elu", True, 2),
    ("snake", True, 2), ("identity", True, "oo"), ("hardtanh", True, "oo"), ("relu", False, 1), ("silu", False, 1),
    ("softplus", False, 0), ("sign", False, 0), ("hardshrink", False, 1), ("hard_mish", True, 2),
    (x + x**5, True, 5), (x**3, False, 1), (HALF_POWER, True, 1), (APART, False, 0), (sp.sqrt(sp.Abs(x)), False, 0),
    (sp.Piecewise((x, x < 0), (x + x**4, True)), True, 4), (x + sp.sin(x) ** 2 + sp.cos(x) ** 2 - 1, True, "oo")])
def test_near_identity_at_zero(function: str | sp.Expr, near: bool, order: object) -> None:
    value = of(near_identity.verdict, function)
    assert (value["near_identity"], value["order"]) == (near, order)


def test_near_identity_elsewhere() -> None:
    assert of(near_identity.verdict, "silu")["at_infinity"] == {"left": False, "right": True}
    assert of(near_identity.verdict, "softshrink")["at_infinity"] == {"left": True, "right": True}
    assert of(near_identity.verdict, "sin")["at_infinity"] == {"left": False, "right": False}
    ends = plain(of(near_identity.verdict, "relu6")["intervals"])
    assert [(e["low"]["exact"], e["high"]["exact"]) for e in ends] == [("0", "6")]
    ends = plain(of(near_identity.verdict, "hardshrink")["intervals"])
    assert [(e["low"] if e["low"] == "-oo" else e["low"]["exact"]) for e in ends] == ["-oo", "1/2"]


@pytest.mark.parametrize(("function", "infimum", "supremum", "kind"), [
    ("sigmoid", 0, 0.25, "shrinks"), ("relu", 0, 1, "neither"), ("abs", 1, 1, "preserves"),
    ("silu", 0, 1.0998393, "neither"),
    ("leaky_relu", 0.01, 1, "neither"), ("snake", 0, 2, "neither"), ("step", 0, 0, "shrinks"),
    ("gelu", 0, 1.1289041, "neither"), ("smu1", 0.25, 1, "neither"), (x + sp.sin(x), 0, 2, "neither"),
    (x + x**3, 1, float("inf"), "grows"), (3 * x + sp.sin(x), 2, 4, "grows"),
    (1 / (1 + x**2), 0, 0.649519053, "shrinks"),
    (APART, 1, 1, "preserves"), (sp.sin(x) ** 2 + sp.cos(x) ** 2, 0, 0, "shrinks"),
    (x + sp.atan(x) / 2, 1, 1.5, "grows")])
def test_gradient_bounds(function: str | sp.Expr, infimum: float, supremum: float, kind: str) -> None:
    value = of(gradient.verdict, function)
    assert value["kind"] == kind
    for bound, wanted in (("infimum", infimum), ("supremum", supremum)):
        found = value[bound]
        assert (found.is_infinite if wanted == float("inf") else float(found) == pytest.approx(wanted, rel=1e-6))


@pytest.mark.parametrize("name", symact.names())
def test_gradient_bounds_enclose_sampled_slopes(name: str) -> None:
    subject = Subject(symact.get(name))
    value = gradient.verdict(subject).value
    low, high = (sp.oo if value[k].is_infinite else float(value[k]) for k in ("infimum", "supremum"))
    for piece in subject.f1:
        for k in range(-24, 25):
            point = sp.Rational(k, 5) + sp.Rational(1, 37)
            if sp.And(piece.low < point, point < piece.high) is sp.true:
                slope = abs(float(piece.expression.subs(x, point).evalf(30)))
                assert low - 1e-12 <= slope <= high + 1e-12


@pytest.mark.parametrize(("function", "gated", "infimum", "supremum"), [
    ("silu", True, 0, 1), ("gelu", True, 0, 1), ("mish", True, 0, 1), ("hard_swish", True, 0, 1),
    ("relu", True, 0, 1),
    ("tanh", True, 0, 1), ("leaky_relu", True, 0.01, 1), ("smu", True, 0.25, 1), ("identity", False, None, None),
    ("sigmoid", False, None, None), ("lisht", False, None, None), ("sin", False, None, None),
    ("erf", False, None, None),
    ("selu", False, None, None), (x * sp.exp(-sp.exp(-x)), True, 0, 1), (x / (1 + x**2), True, 0, 1),
    (x * (1 + x**2 / (1 + x**4)) / 2, True, 0.5, 0.75), (sp.Piecewise((0, sp.Eq(x, 2)), (x, True)), True, 0, 1),
    (sp.Piecewise((-1, sp.Eq(x, 2)), (x, True)), False, None, None),
    (x * (1 + sp.exp(-x**2) / 1000), False, None, None),
    (2 * x / 3, False, None, None)])
def test_self_gating(function: str | sp.Expr, gated: bool, infimum: float | None, supremum: float | None) -> None:
    value = of(self_gated.verdict, function)
    assert value["self_gated"] is gated
    assert (value["gate"] is not None) is gated
    for key, wanted in (("infimum", infimum), ("supremum", supremum)):
        assert value[key] is None if wanted is None else float(value[key]) == pytest.approx(wanted)


@pytest.mark.parametrize("name", symact.names())
def test_the_gate_times_x_is_the_function(name: str) -> None:
    activation = symact.get(name)
    text = of(self_gated.verdict, name)["gate"]
    gate = sp.sympify(text, locals={"x": x}) if text else activation.closed / x
    for point in (sp.Rational(k, 4) + sp.Rational(1, 7) for k in range(-12, 13)):
        value = activation.closed.subs(x, point).evalf(30)
        assert abs((point * gate.subs(x, point)).evalf(30) - value) < 1e-20
        assert text is None or -1e-20 <= value / point <= 1 + 1e-20


@pytest.mark.parametrize(("function", "one", "degree"), [
    ("relu", True, "1"), ("leaky_relu", True, "1"), ("abs", True, "1"), ("identity", True, "1"), ("square", False, "2"),
    ("relu_squared", False, "2"), ("step", False, "0"), ("sign", False, "0"), ("silu", False, None),
    ("hardtanh", False, None), ("thresholded_relu", False, None), ("sau", False, None), (x * sp.Abs(x), False, "2"),
    (x**3, False, "3"), (sp.S.Zero, True, None), (sp.S(2), False, "0"), (sp.sqrt(sp.Abs(x)), False, "1/2"),
    (sp.Piecewise((x, x < 0), (x**2, True)), False, None), (APART, False, None),
    (sp.Piecewise((2, sp.Eq(x, 1)), (x, True)), False, None),
    (x * (sp.sin(x) ** 2 + sp.cos(x) ** 2), True, "1"), (x + 1, False, None),
    (x + sp.Rational(1, 10**30) * sp.tanh(x), False, None)])
def test_homogeneity(function: str | sp.Expr, one: bool, degree: str | None) -> None:
    value = plain(of(homogeneous.verdict, function))
    assert value["homogeneous"] is one
    assert (value["degree"]["exact"] if value["degree"] else None) == degree


@pytest.mark.parametrize(("function", "shallow", "deep"), [
    ("relu", True, True), ("step", True, False), ("sin", True, True), ("square", False, True),
    ("identity", False, False),
    ("hardshrink", True, False), (x**3, False, True), (x - x**3, False, True), ((x**4 - 1) / (x**2 + 1), False, True),
    (sp.cosh(x), True, True), (APART, False, False), (sp.sin(x) ** 2 + sp.cos(x) ** 2, False, False),
    (sp.Piecewise((x**2, x < 0), (x**2 + x**4, True)), True, True), (sp.Abs(x) + 2 * sp.Min(x, 0), False, False),
    (x**2 + sp.exp(-x**2) / 10**9, True, True), (1 / (1 + x**2), True, True), (sp.S(3), False, False)])
def test_universality(function: str | sp.Expr, shallow: bool, deep: bool) -> None:
    assert of(universal.verdict, function) == {"universal": shallow, "deep_narrow": deep}


def test_an_unbounded_breakpoint_leaves_universality_open() -> None:
    spike = sp.Piecewise((0, x <= 0), (1 / x, True))
    with pytest.raises(Undecided, match="not bounded near 0"):
        universal.verdict(Subject(Activation("spike", spike)))


@pytest.mark.parametrize(("function", "one_sided", "excitatory", "sparse"), [
    ("relu", True, True, True), ("relu6", True, False, True), ("softplus", False, True, False),
    ("elu", False, False, False), ("hard_swish", False, False, True), ("step", False, False, True),
    ("hardtanh", True, False, False), ("thresholded_relu", True, True, True),
    (sp.Piecewise((0, x < 0), (1, sp.Eq(x, 0)), (x, True)), False, True, True),
    (sp.Piecewise((3, x < 0), (3 + x**2, True)), True, True, False), (sp.Max(0, -x), False, True, True)])
def test_biological_features(function: str | sp.Expr, one_sided: bool, excitatory: bool, sparse: bool) -> None:
    value = of(biological.verdict, function)
    assert value == {"one_sided": one_sided, "excitatory": excitatory, "sparse": sparse}


def test_a_single_value_does_not_make_an_affine_function_nonlinear() -> None:
    assert of(nonlinear.verdict, APART) is False
    assert of(nonlinear.verdict, "step") is True


def test_a_wrong_derivative_changes_what_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a factor 2 in f', 1/4 can no longer come out as the greatest slope of the sigmoid."""
    genuine = sp.diff
    monkeypatch.setattr("symact.pieces.sp.diff", lambda e, *a: 2 * genuine(e, *a))
    wrong = gradient.verdict(Subject(Activation("wrong", 1 / (1 + sp.exp(-5 * x)))))
    monkeypatch.undo()
    right = gradient.verdict(Subject(Activation("right", 1 / (1 + sp.exp(-5 * x)))))
    assert right.value["supremum"].exact == sp.Rational(5, 4)
    assert wrong.value["supremum"].exact != sp.Rational(5, 4)


def test_vanishing_is_decided_either_way_or_left_open() -> None:
    assert vanishes(sp.sin(x) ** 2 + sp.cos(x) ** 2 - 1, -sp.oo, sp.oo)
    assert not vanishes(x**3 - x, -sp.oo, sp.oo)
    assert not vanishes(sp.exp(-(10**6) * x**2) / 10**40, sp.S.Zero, sp.oo)
    with pytest.raises(Undecided, match="is 0 on"):
        vanishes(sp.erf(x) - sp.erf(x * (1 + sp.Rational(1, 10**700))), -sp.oo, sp.oo)
