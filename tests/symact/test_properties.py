"""Verdicts on the whole catalogue, and their known values."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
import sympy as sp

import symact
from symact import Activation, x
from symact.report import PROPERTIES


@cache
def report(name: str) -> symact.Report:
    return symact.analyse(symact.get(name))


def parameters_decide_the_order(name: str) -> bool:
    """Whether there is no normal form over all parameters, so that nothing can be stated over them."""
    try:
        return not symact.get(name).pieces.expressions
    except symact.Undecided:
        return True


@pytest.mark.parametrize("name", symact.names())
def test_every_property_of_the_catalogue_is_proved(name: str) -> None:
    open_questions = {key: verdict.reason for key, verdict in report(name).items() if not verdict.proved}
    assert set(open_questions) <= ({"parameter_dependence"} if parameters_decide_the_order(name) else set())
    assert list(report(name)) == list(PROPERTIES)
    assert all(verdict.method for verdict in report(name).values() if verdict.proved)


@pytest.mark.parametrize("name", symact.names())
def test_the_json_contract(name: str) -> None:
    data = json.loads(report(name).to_json())
    assert list(data) == ["activation", "parameters", "expression", "properties"]
    for row in data["properties"].values():
        assert list(row) == ["value", "status", "method", "reason"]
    for number in _numbers(data):
        low, high = (sp.Rational(d) for d in number["enclosure"])
        assert low <= high
        assert high - low <= sp.Rational(10) ** -20 * max(1, abs(low))


def _numbers(data: Any) -> list[dict[str, Any]]:
    if isinstance(data, dict):
        if set(data) == {"exact", "enclosure"}:
            return [data]
        return [n for item in data.values() for n in _numbers(item)]
    return [n for item in data for n in _numbers(item)] if isinstance(data, list) else []


@pytest.mark.parametrize(("name", "constant"), [
    ("sigmoid", 0.25), ("relu", 1), ("silu", 1.0998393), ("gelu", 1.1289041), ("mish", 1.0884982),
    ("selu", 1.7580993), ("tanh", 1), ("hard_swish", 1.5), ("relu_squared", float("inf"))])
def test_lipschitz_constants(name: str, constant: float) -> None:
    value = report(name)["lipschitz"].value
    assert (value.exact == sp.oo) if constant == float("inf") else float(value) == pytest.approx(constant, rel=1e-7)


@pytest.mark.parametrize(("name", "argmin", "minimum"), [
    ("silu", -1.2784645427610738, -0.2784645427610738), ("gelu", -0.7517915246935645, -0.16997120747990369),
    ("mish", -1.1924312145154952, -0.30884341), ("hard_swish", -1.5, -0.375),
    ("elish", -0.881373587019543, -0.1715728752538097)])
def test_global_minima(name: str, argmin: float, minimum: float) -> None:
    rows = [r for r in report(name)["extrema"].value if r["kind"] == "minimum"]
    assert len(rows) == 1
    assert rows[0]["scope"] == "global"
    assert float(rows[0]["x"]) == pytest.approx(argmin, abs=1e-7)
    assert float(rows[0]["value"]) == pytest.approx(minimum, abs=1e-7)


@pytest.mark.parametrize(("name", "kind"), [
    ("step", "increasing"), ("relu", "increasing"), ("sigmoid", "strictly_increasing"), ("silu", "none"),
    ("identity", "strictly_increasing"), ("hardshrink", "increasing"), ("tanhshrink", "strictly_increasing"),
    ("snake", "strictly_increasing"), ("cos", "none"), ("abs", "none")])
def test_monotonicity(name: str, kind: str) -> None:
    assert report(name)["monotonicity"].value["kind"] == kind


@pytest.mark.parametrize(("name", "kind"), [
    ("relu", "convex"), ("softplus", "convex"), ("squareplus", "convex"), ("silu", "neither"), ("identity", "affine"),
    ("log_sigmoid", "concave"), ("leaky_relu", "convex"), ("step", "neither"), ("exp", "convex")])
def test_convexity(name: str, kind: str) -> None:
    assert report(name)["convexity"].value["kind"] == kind


@pytest.mark.parametrize(("name", "smoothness"), [
    ("step", -1), ("hardshrink", -1), ("relu", 0), ("selu", 0), ("elu", 1), ("smelu", 1), ("softsign", 1),
    ("silu", "oo"), ("gelu", "oo")])
def test_continuity_class(name: str, smoothness: object) -> None:
    assert report(name)["continuity_class"].value["class"] == smoothness


@pytest.mark.parametrize(("name", "sides"), [
    ("relu", ("hard", "none")), ("hardtanh", ("hard", "hard")), ("elu", ("soft", "none")), ("tanh", ("soft", "soft")),
    ("leaky_relu", ("none", "none")), ("sin", ("none", "none"))])
def test_saturation(name: str, sides: tuple[str, str]) -> None:
    value = report(name)["saturation"].value
    assert (value["left"], value["right"]) == sides


@pytest.mark.parametrize(("name", "slope"), [
    ("sigmoid", "-y*(y - 1)"), ("tanh", "-(y - 1)*(y + 1)"), ("softplus", "1 - exp(-y)")])
def test_the_derivative_from_the_output(name: str, slope: str) -> None:
    verdict = report(name)["cost"]
    assert verdict.value["derivative_given_value"] is not None
    y = sp.Symbol("y", real=True)
    found = sp.sympify(verdict.method.split("f' = ")[1].replace("f", "y"), locals={"y": y})
    assert sp.simplify(found - sp.sympify(slope, locals={"y": y})) == 0


def test_means_that_are_exactly_zero_are_found() -> None:
    assert report("selu")["zero_centred"].value["zero_mean"] is True
    assert report("elu")["zero_centred"].value["zero_mean"] is False
    assert report("relu")["zero_centred"].value["zero_mean"] is False


def test_an_unknown_property_is_refused_by_name() -> None:
    with pytest.raises(symact.SymactError, match="no property 'smoothness'"):
        report("relu")["smoothness"]


def test_a_jump_between_rising_pieces_breaks_monotonicity() -> None:
    saw = Activation("saw", sp.Piecewise((x, x < 1), (x - 2, True)))
    verdict = symact.analyse(saw)["monotonicity"]
    assert verdict.value["kind"] == "none"
    assert [i["direction"] for i in verdict.value["intervals"]] == ["increasing", "increasing"]


def test_a_wrong_derivative_is_caught_by_the_verdicts_witnesses(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a sign flipped in f', the range that follows contradicts values of f itself."""
    genuine = sp.diff
    monkeypatch.setattr("symact.pieces.sp.diff", lambda e, *a: -genuine(e, *a) if e.has(sp.erf) else genuine(e, *a))
    wrong = symact.analyse(Activation("wrong", x * (1 + sp.erf(x)) / 2))["monotonicity"]
    monkeypatch.undo()
    right = symact.analyse(Activation("right", x * (1 + sp.erf(x)) / 2))["monotonicity"]
    assert not wrong.proved or wrong.value["intervals"][0]["direction"] != right.value["intervals"][0]["direction"]
