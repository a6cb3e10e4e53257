"""Where |f'| is small: every interval against rigorous values of f', every measure against its definition."""

from __future__ import annotations

from typing import Any

import mpmath
import pytest
import sympy as sp
from flint import arb

import symact
from symact import Activation, x
from symact.certify.enclosure import Enclosure
from symact.errors import Undecided
from symact.properties import saturation
from symact.properties.saturated_zones import THRESHOLDS, zone
from symact.reals import Real
from symact.subject import Subject

POINTS = [sp.Rational(k, 16) + sp.Rational(1, 331) for k in range(-176, 177, 3)]


def inside(data: dict[str, Any], point: sp.Rational) -> bool:
    at = float(point)
    if data["period"] is not None:
        period = float(data["period"])
        at -= period * round(at / period)
    return any(float(i["low"]) < at < float(i["high"]) for i in data["intervals"])


def mistakes(subject: Subject, data: dict[str, Any]) -> list[sp.Rational]:
    """Points at which membership contradicts a rigorous value of f'."""
    wrong = []
    for point in POINTS:
        piece = next(p for p in subject.f1 if p.low == -sp.oo or float(p.low) < float(point)
                     if p.high == sp.oo or float(point) < float(p.high))
        slope = abs(Enclosure(piece.expression, (x,))(arb(int(point.p)) / int(point.q), bits=200))
        threshold = Enclosure(data["threshold"].expression)()
        if (slope < threshold and not inside(data, point)) or (slope > threshold and inside(data, point)):
            wrong.append(point)
    return wrong


def by_definition(data: dict[str, Any]) -> float:
    period = float(data["period"]) if data["period"] is not None else 0.0
    reach = int(12 / period) + 2 if period else 0
    shifts = range(-reach, reach + 1)
    ends = [(float("-inf") if i["low"].exact == -sp.oo else float(i["low"]),
             float("inf") if i["high"].exact == sp.oo else float(i["high"])) for i in data["intervals"]]
    return float(sum(mpmath.ncdf(b + k * period) - mpmath.ncdf(a + k * period) for a, b in ends for k in shifts))


@pytest.mark.parametrize("name", symact.names())
def test_zones_of_the_catalogue(name: str) -> None:
    subject = Subject(symact.get(name))
    verdict = saturation.verdict(subject)
    assert verdict.proved
    assert [z["threshold"].exact for z in verdict.value["zones"]] == list(THRESHOLDS)
    for data in verdict.value["zones"]:
        assert mistakes(subject, data) == []
        assert float(data["measure"]) == pytest.approx(by_definition(data), abs=1e-13)


OTHERS = [x**3, x * sp.exp(-(x**2)), sp.Abs(x - sp.Rational(1, 3)), sp.atan(x) * x, sp.log(1 + sp.exp(x)),
          sp.exp(x**2 / 4), sp.sin(sp.pi * x / 3), sp.sin(100 * x) / 100, sp.cos(x / 5),
          sp.Piecewise((x**2, x < 1), (2 * x - 1, True)), sp.Piecewise((0, x < 0), (x**2, True)),
          sp.exp(-1 / (x**2 + 1)), sp.Piecewise((x / 20, x < 0), (-x / 20, True))]


@pytest.mark.parametrize("expression", OTHERS, ids=str)
def test_zones_of_other_functions(expression: sp.Expr) -> None:
    subject = Subject(Activation("mine", expression))
    for threshold in THRESHOLDS:
        data = zone(subject, threshold)
        assert mistakes(subject, data) == []
        assert float(data["measure"]) == pytest.approx(by_definition(data), abs=1e-13)


@pytest.mark.parametrize(("name", "threshold", "ends"), [
    ("arctan", sp.Rational(1, 10), [(-sp.oo, sp.Integer(-3)), (sp.Integer(3), sp.oo)]),
    ("softsign", sp.Rational(1, 100), [(-sp.oo, sp.Integer(-9)), (sp.Integer(9), sp.oo)]),
    ("elu", sp.Rational(1, 10), [(-sp.oo, -sp.log(10))]), ("relu", sp.Rational(1, 10), [(-sp.oo, sp.S.Zero)]),
    ("smelu", sp.Rational(1, 100), [(-sp.oo, -sp.Rational(49, 50))])])
def test_ends_in_closed_form(name: str, threshold: sp.Rational, ends: list[tuple[sp.Expr, sp.Expr]]) -> None:
    found = zone(Subject(symact.get(name)), threshold)["intervals"]
    assert [(i["low"].exact, i["high"].exact) for i in found] == ends


def test_a_kink_separates_and_a_smooth_joint_does_not() -> None:
    roof = Subject(Activation("roof", sp.Piecewise((x / 20, x < 0), (-x / 20, True))))
    assert [i["high"].exact for i in zone(roof, sp.Rational(1, 10))["intervals"]] == [0, sp.oo]
    ramp = Subject(Activation("ramp", sp.Piecewise((0, x < 0), (x**2, True))))
    assert [i["low"].exact for i in zone(ramp, sp.Rational(1, 10))["intervals"]] == [-sp.oo]


def test_a_whole_period_and_none() -> None:
    flat = zone(Subject(Activation("flat", sp.sin(x) / 1000)), sp.Rational(1, 10))
    assert flat["measure"].exact == 1
    steep = zone(Subject(Activation("steep", 3 * x + sp.sin(x))), sp.Rational(1, 10))
    assert steep["intervals"] == []
    assert steep["measure"].exact == 0


@pytest.mark.parametrize("name", ["tanh", "sin", "gelu"])
def test_a_zone_that_is_moved_is_caught(name: str) -> None:
    subject = Subject(symact.get(name))
    data = zone(subject, sp.Rational(1, 10))
    moved = [{"low": i["low"], "high": Real(sp.Rational(float(i["high"])) + sp.Rational(1, 4))
              if not i["high"].is_infinite else i["high"]} for i in data["intervals"]]
    damaged = data | {"intervals": moved}
    assert mistakes(subject, damaged)
    assert abs(by_definition(damaged) - float(data["measure"])) > 1e-4


def test_an_undecided_zone_keeps_the_sides(monkeypatch: pytest.MonkeyPatch) -> None:
    def undecided(*_: Any) -> None:
        raise Undecided("no proof was found")

    monkeypatch.setattr("symact.properties.saturation.zone", undecided)
    verdict = saturation.verdict(Subject(symact.get("tanh")))
    assert not verdict.proved
    assert verdict.value == {"left": "soft", "right": "soft", "zones": None}
    assert verdict.reason == "zones: no proof was found"
