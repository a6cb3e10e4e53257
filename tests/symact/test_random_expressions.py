"""Random expressions of the activation grammar: no proved verdict is contradicted by evaluation at many digits."""

from __future__ import annotations

import itertools
import os
from typing import Any

import mpmath
import pytest
import sympy as sp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import symact
from symact import Activation, x

EXAMPLES = int(os.environ.get("SYMACT_RANDOM_EXPRESSIONS", "25"))
CONSTANTS = st.sampled_from([sp.Integer(k) for k in (-3, -2, -1, 1, 2, 3)] + [sp.Rational(1, 2), sp.Rational(-2, 3)])
UNARY = (
    lambda u: sp.exp(-u), lambda u: 1 / (1 + sp.exp(-u)), sp.tanh, sp.erf, sp.atan, lambda u: sp.log(1 + sp.exp(u)),
    lambda u: sp.sqrt(1 + u**2), sp.Abs, lambda u: sp.Max(u, 0), lambda u: sp.Min(u, 1), lambda u: u / (1 + sp.Abs(u)),
    lambda u: u**2, lambda u: sp.exp(-(u**2)), sp.asinh,
)
LEAVES = st.one_of(st.just(x), st.just(x), CONSTANTS.map(lambda c: c * x), CONSTANTS)


def _extend(children: st.SearchStrategy[sp.Expr]) -> st.SearchStrategy[sp.Expr]:
    return st.one_of(
        st.tuples(st.sampled_from(UNARY), children).map(lambda p: p[0](p[1])),
        st.tuples(children, children).map(lambda p: p[0] + p[1]),
        st.tuples(children, children).map(lambda p: p[0] * p[1]),
        st.tuples(children, children).map(lambda p: sp.Piecewise((p[0], x < 0), (p[1], True))),
    )


EXPRESSIONS = st.recursive(LEAVES, _extend, max_leaves=4)


def contradictions(expression: sp.Expr) -> list[str]:
    """What evaluation at 100 digits says against the proved verdicts."""
    report = symact.analyse(Activation("random_expression", expression))
    with mpmath.workdps(100):
        f = sp.lambdify(x, expression, "mpmath")
        points = sorted({mpmath.mpf(k) / 8 for k in range(-96, 97)} | {mpmath.mpf(k) / 10**9 for k in (-1, 1)}
                        | {_near(p, k) for p in _special(report) for k in (-1, 0, 1)})
        values = [mpmath.mpf(f(p)) for p in points]
        return [text for name, check in CHECKS.items() if report[name].proved
                for text in check(report[name].value, points, values)]


def _special(report: symact.Report) -> list[mpmath.mpf]:
    """Points at which a false verdict would be likely to show: extrema, inflections, breakpoints."""
    found = []
    if report["extrema"].proved:
        found += [row["x"] for row in report["extrema"].value]
    if report["convexity"].proved:
        found += report["convexity"].value["inflections"]
    if report["derivative"].proved:
        found += [row["x"] for row in report["derivative"].value["breakpoints"]]
    return [mpmath.mpf(number.decimals(60)[0]) for number in found]


def _near(point: mpmath.mpf, k: int) -> mpmath.mpf:
    return point + k * mpmath.mpf(10) ** -12


def _monotone(value: Any, points: list[Any], values: list[Any]) -> list[str]:
    steps = [b - a for a, b in itertools.pairwise(values)]
    slack = mpmath.mpf(10) ** -80
    wrong = {
        "strictly_increasing": any(s <= -slack for s in steps), "increasing": any(s < -slack for s in steps),
        "strictly_decreasing": any(s >= slack for s in steps), "decreasing": any(s > slack for s in steps),
        "constant": any(abs(s) > slack for s in steps),
    }
    return [f"not {value['kind']}"] if wrong.get(value["kind"]) else []


def _range(value: Any, points: list[Any], values: list[Any]) -> list[str]:
    low, high = ((-mpmath.inf if v.expression == -sp.oo else mpmath.inf if v.expression == sp.oo
                  else mpmath.mpf(v.decimals(60)[i])) for i, v in enumerate((value["infimum"], value["supremum"])))
    slack = mpmath.mpf(10) ** -50
    return ["outside its range"] if min(values) < low - slack or max(values) > high + slack else []


def _convex(value: Any, points: list[Any], values: list[Any]) -> list[str]:
    slack = mpmath.mpf(10) ** -40
    bends = []
    for i in range(1, len(points) - 1):
        a, b, c = points[i - 1:i + 2]
        bends.append(values[i - 1] * (c - b) + values[i + 1] * (b - a) - values[i] * (c - a))
    if value["kind"] in ("convex", "affine") and min(bends) < -slack:
        return [f"not {value['kind']}"]
    return [f"not {value['kind']}"] if value["kind"] in ("concave", "affine") and max(bends) > slack else []


def _symmetric(value: str, points: list[Any], values: list[Any]) -> list[str]:
    at = dict(zip(points, values, strict=True))
    factor = {"odd": -1, "even": 1}.get(value)
    pairs = [(v, at[-p]) for p, v in at.items() if -p in at]
    return [f"not {value}"] if factor and any(abs(a - factor * b) > mpmath.mpf(10) ** -60 for a, b in pairs) else []


def _lipschitz(value: Any, points: list[Any], values: list[Any]) -> list[str]:
    if value.is_infinite:
        return []
    bound = mpmath.mpf(value.decimals(60)[1]) * (1 + mpmath.mpf(10) ** -40) + mpmath.mpf(10) ** -40
    slopes = [abs(b - a) / (q - p) for a, b, p, q in
              zip(values[:-1], values[1:], points[:-1], points[1:], strict=True)]
    return ["steeper than its Lipschitz constant"] if max(slopes) > bound else []


CHECKS = {"monotonicity": _monotone, "range": _range, "convexity": _convex, "symmetry": _symmetric,
          "lipschitz": _lipschitz}


@pytest.fixture(autouse=True)
def _short_time_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hard expression may stay undecided; here that is to happen quickly."""
    monkeypatch.setattr("symact.certify.sign_chart.SECONDS", 2.0)
    monkeypatch.setattr("symact.limits.SECONDS", 2.0)
    monkeypatch.setattr("symact.report.PROPERTY_SECONDS", 4.0)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # a dropped interruption is repeated
@settings(max_examples=EXAMPLES, deadline=None, derandomize=True, database=None,
          suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(EXPRESSIONS)
def test_proved_verdicts_are_never_contradicted(expression: sp.Expr) -> None:
    assert contradictions(expression) == []


def test_a_false_verdict_is_contradicted() -> None:
    points = [mpmath.mpf(k) for k in range(-3, 4)]
    values = [mpmath.sin(p) for p in points]
    assert _monotone({"kind": "increasing"}, points, values)
    assert _convex({"kind": "convex"}, points, values)
    assert _symmetric("even", points, values)
    assert _lipschitz(symact.reals.Real(sp.Rational(1, 2)), points, values)
    half = symact.reals.Real(sp.S.Half)
    assert _range({"infimum": half, "supremum": half}, points, values)
