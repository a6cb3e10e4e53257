"""Random expressions of the activation grammar: no proved verdict is contradicted by rigorous values at many points.

`python tests/symact/attack_random.py --help` tells how to search for longer.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

import pytest
import sympy as sp
from contradictions import found
from hypothesis import HealthCheck, given, settings
from random_grammar import EXPRESSIONS

import symact
from symact import Activation, Report, x
from symact.reals import Real

EXAMPLES = int(os.environ.get("SYMACT_RANDOM_EXPRESSIONS", "25"))
POINTS = int(os.environ.get("SYMACT_RANDOM_POINTS", "250"))


@pytest.fixture(autouse=True)
def _short_time_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hard expression may stay undecided; here that is to happen quickly."""
    monkeypatch.setattr("symact.certify.sign_chart.SECONDS", 1.0)
    monkeypatch.setattr("symact.limits.SECONDS", 1.0)
    monkeypatch.setattr("symact.report.PROPERTY_SECONDS", 2.0)
    monkeypatch.setattr("symact.report.REPORT_SECONDS", 10.0)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # a dropped interruption is repeated
@settings(max_examples=EXAMPLES, deadline=None, derandomize=True, database=None,
          suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(EXPRESSIONS)
def test_proved_verdicts_are_never_contradicted(expression: sp.Expr) -> None:
    assert found(symact.analyse(Activation("random_expression", expression)), POINTS) == []


SHIFT = sp.Rational(1, 10**9)


def _shifted(number: Real) -> Real:
    return Real(number.expression + SHIFT, number.root)


FAULTS: list[tuple[str, sp.Expr, Any]] = [
    ("monotonicity", sp.tanh(x), lambda v: {**v, "kind": "strictly_decreasing"}),
    ("monotonicity", sp.tanh(x), lambda v: {**v, "intervals": [{**v["intervals"][0], "direction": "decreasing"}]}),
    ("range", sp.tanh(x), lambda v: {**v, "supremum": _shifted(v["supremum"])}),
    ("range", x * sp.exp(-x), lambda v: {**v, "supremum": Real(v["supremum"].expression - SHIFT)}),
    ("range", x * sp.exp(-x), lambda v: {**v, "supremum": _shifted(v["supremum"])}),
    ("range", sp.Abs(x), lambda v: {**v, "supremum": Real(sp.Integer(50))}),
    ("limits", sp.atan(x), lambda v: {**v, "right": _shifted(v["right"])}),
    ("limits", sp.atan(x), lambda v: {**v, "left": "none"}),
    ("limits", x**2, lambda v: {**v, "left": Real(-sp.oo)}),
    ("asymptotes", sp.sqrt(1 + x**2), lambda v: {**v, "left": None}),
    ("asymptotes", sp.sqrt(1 + x**2), lambda v: {**v, "right": {**v["right"], "offset": Real(SHIFT)}}),
    ("continuity_class", sp.Abs(x - 1), lambda v: {**v, "kinks": []}),
    ("continuity_class", sp.Heaviside(x - 1), lambda v: {**v, "jumps": [], "kinks": []}),
    ("continuity_class", sp.Abs(x), lambda v: {**v, "kinks": [*v["kinks"], Real(sp.Integer(2))]}),
    ("convexity", sp.log(1 + sp.exp(x)), lambda v: {**v, "kind": "concave"}),
    ("convexity", sp.tanh(x), lambda v: {**v, "inflections": [Real(sp.S.Half)]}),
    ("extrema", x**2, lambda v: []),
    ("extrema", x**2, lambda v: [{**v[0], "kind": "maximum"}]),
    ("extrema", x**3 - x, lambda v: [{**r, "scope": "global"} for r in v]),
    ("extrema", x**2, lambda v: [{**v[0], "value": Real(SHIFT)}]),
    ("symmetry", sp.tanh(x), lambda v: "even"),
    ("symmetry", sp.tanh(x), lambda v: "none"),
    ("lipschitz", sp.tanh(x), lambda v: Real(1 - SHIFT)),
    ("lipschitz", sp.tanh(x), lambda v: Real(sp.Rational(11, 10))),
    ("value_at_zero", sp.cosh(x), _shifted),
    ("derivative_at_zero", sp.Abs(x), lambda v: {**v, "left": v["right"]}),
    ("saturation", sp.Max(x, 0), lambda v: {**v, "right": "hard"}),
    ("saturation", sp.Max(x, 0), lambda v: {**v, "right": "soft"}),
    ("dying", sp.Max(x, 0), lambda v: {**v, "dying": False, "intervals": []}),
    ("nonlinear", sp.Abs(x), lambda v: False),
    ("nonlinear", 2 * x + 1, lambda v: True),
    ("zero_centred", sp.exp(x), lambda v: {**v, "zero_mean": True}),
]


@pytest.mark.parametrize(("name", "expression", "fault"), FAULTS,
                         ids=[f"{name}-{i}" for i, (name, _, _) in enumerate(FAULTS)])
def test_a_false_verdict_is_contradicted(name: str, expression: sp.Expr, fault: Any) -> None:
    report = symact.analyse(Activation("planted", expression))
    assert report[name].proved
    assert found(report, POINTS) == []
    false = replace(report[name], value=fault(report[name].value))
    assert any(text.startswith(f"{name}:") for text in found(
        Report(report.activation, {**report.verdicts, name: false}), POINTS))
