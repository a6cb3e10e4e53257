"""Sentences about statistics, gradients and structure; groups and the phrases at the top of a report."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

import symact
from symact.properties import PROPERTIES
from symact.verdict import plain
from symact_codegen.presentation.exact_text import branches, condition, expression
from symact_codegen.presentation.glance import at_a_glance
from symact_codegen.presentation.inline import Line, plain_line, split
from symact_codegen.presentation.labels import GROUPS, OTHER, grouped, label
from symact_codegen.presentation.phrases import percent
from symact_codegen.presentation.properties import describe

ZERO, ONE, HALF = plain(sp.S.Zero), plain(sp.S.One), plain(sp.S.Half)


def said(name: str, value: Any) -> str:
    return plain_line(describe(name, value))


def latex(line: Line) -> str:
    return "".join(part if isinstance(part, str) else getattr(part, "latex", "") for part in line)


ZONE = {"threshold": plain(sp.Rational(1, 10)), "intervals": [{"low": "-oo", "high": ZERO}], "measure": HALF}
CONDITIONS = {"both_signs": True, "saturates": True, "slope_above_one": False, "continuous": None}


@pytest.mark.parametrize(("name", "value", "sentence"), [
    ("saturation", {"left": "soft", "right": None}, "soft at -oo; undecided at oo"),
    ("saturation", {"left": "hard", "right": "none", "zones": [ZONE, {**ZONE, "intervals": []}]},
     "hard at -oo; none at oo; abs(f') < 0.1 on (-oo, 0), probability 50 %; abs(f') < 0.1 nowhere"),
    ("saturation", {"left": "none", "right": "none", "zones": [{**ZONE, "period": plain(2 * sp.pi)}]},
     "none at -oo; none at oo; abs(f') < 0.1 on (-oo, 0) and again with period 2*pi, probability 50 %"),
    ("gaussian", {"mean": ZERO, "second_moment": HALF, "derivative_second_moment": "oo", "gain": plain(sp.sqrt(2))},
     "E f(Z) = 0; E f(Z)^2 = 1/2; E f'(Z)^2 = oo; gain 1/sqrt(E f(Z)^2) = sqrt(2) ~ 1.41421"),
    ("gaussian", {"mean": None, "second_moment": ZERO, "derivative_second_moment": ZERO, "gain": None},
     "E f(Z) undecided; E f(Z)^2 = 0; E f'(Z)^2 = 0"),
    ("sparsity", {"probability": HALF, "intervals": [{"low": "-oo", "high": ZERO}]},
     "f(Z) = 0 with probability 50 %; f = 0 on (-oo, 0)"),
    ("sparsity", {"probability": ZERO, "intervals": []}, "f(Z) = 0 with probability 0 %"),
    ("near_identity", {"near_identity": True, "order": 3, "at_infinity": {"left": True, "right": True},
                       "intervals": []}, "yes; f(x) - x = O(x^3) at 0; f(x)/x -> 1 at -oo and oo"),
    ("near_identity", {"near_identity": False, "order": 0, "at_infinity": {"left": False, "right": False},
                       "intervals": []}, "no; f(0) != 0"),
    ("near_identity", {"near_identity": True, "order": "oo", "at_infinity": {"left": False, "right": False},
                       "intervals": [{"low": "-oo", "high": "oo"}]},
     "yes; f(x) - x = O(x^n) at 0 for every n; f(x) = x on (-oo, oo)"),
    ("gradient", {"infimum": ZERO, "supremum": plain(sp.Rational(1, 4)), "kind": "shrinks"},
     "every gradient shrinks; abs(f') from 0 to 1/4"),
    ("gradient", {"infimum": ONE, "supremum": ONE, "kind": "preserves"},
     "every gradient keeps its size; abs(f') is 1 everywhere"),
    ("gradient", {"infimum": None, "supremum": None, "kind": None},
     "undecided; abs(f') from undecided to undecided"),
    ("invertible", {"injective": True, "inverse": "Piecewise((y, y >= 0), (4*y, True))",
                    "domain": {"low": "-oo", "high": "oo", "low_included": False, "high_included": False}},
     "yes; x = y if y >= 0, x = 4*y otherwise; y in (-oo, oo)"),
    ("invertible", {"injective": True, "inverse": None, "domain": None},
     "yes; the inverse has no closed form here"),
    ("invertible", {"injective": True, "inverse": "zeta(y)", "domain": None}, "yes; x = zeta(y)"),
    ("invertible", {"injective": True, "inverse": " + ".join(f"exp({k}*y)" for k in range(2, 30)), "domain": None},
     "yes; x in a closed form that is too wide to show"),
    ("invertible", {"injective": False, "inverse": None, "domain": None}, "no"),
    ("derivative_from_output", {"possible": True, "formula": "y*(1 - y)"}, "yes, f' = y - y**2 with y = f(x)"),
    ("derivative_from_output", {"possible": True, "formula": None},
     "yes, by a formula that is not known in closed form"),
    ("derivative_from_output", {"possible": None, "formula": None}, "undecided"),
    ("self_gated", {"self_gated": True, "gate": "1/(exp(-x) + 1)", "infimum": ZERO, "supremum": ONE},
     "yes; f(x) = x g(x) with g(x) = exp(x)/(1 + exp(x)); g from 0 to 1"),
    ("self_gated", {"self_gated": False, "gate": None, "infimum": None, "supremum": None}, "no"),
    ("homogeneous", {"homogeneous": True, "degree": ONE}, "yes; of degree 1: f(c x) = c f(x) for c > 0"),
    ("homogeneous", {"homogeneous": False, "degree": plain(sp.Integer(2))},
     "no; of degree 2: f(c x) = c^2 f(x) for c > 0"),
    ("homogeneous", {"homogeneous": False, "degree": None}, "no"),
    ("universal", {"universal": True, "deep_narrow": None}, "wide networks: yes; deep narrow networks: undecided"),
    ("biological", {"one_sided": True, "excitatory": False, "sparse": True},
     "one-sided inhibition: yes; unbounded excitation: no; sparse: yes"),
    ("self_normalising", {"self_normalising": False, "mean": HALF, "variance": ONE, "spectral_radius": None,
                          "conditions": CONDITIONS},
     "no; E f(Z) = 1/2; Var f(Z) = 1; takes both signs: yes, saturates: yes, has a slope above 1: no, "
     "is continuous: undecided"),
    ("parameter_dependence",
     [{"property": "monotonicity", "claim": "strictly increasing", "relation": "iff", "condition": "alpha > 0"},
      {"property": "range", "claim": "bounded", "relation": "if", "condition": "(a >= 0) & (a < 1)"},
      {"property": "convexity", "claim": "convex", "relation": "if", "condition": "Ne(a, 1)"},
      {"property": "dying", "claim": "dying", "relation": "if", "condition": "Contains(a, Reals)"}],
     "strictly increasing exactly if alpha > 0; bounded if a >= 0 and a < 1; convex if a != 1; "
     "dying if Contains(a, Reals)"),
    ("parameter_dependence", [], "no statements"),
])
def test_sentences(name: str, value: Any, sentence: str) -> None:
    assert said(name, value) == sentence


def test_sentences_have_latex_formulas() -> None:
    value = {"self_gated": True, "gate": "(erf(sqrt(2)*x/2) + 1)/2", "infimum": ZERO, "supremum": ONE}
    assert r"\operatorname{erf}" in latex(describe("self_gated", value))
    claim = [{"property": "range", "claim": "c", "relation": "iff", "condition": "alpha >= 1/2"}]
    assert r"\alpha \ge \frac{1}{2}" in latex(describe("parameter_dependence", claim))


def test_percentages_come_from_the_enclosure() -> None:
    assert plain_line(percent({"exact": None, "enclosure": ["0.0012345", "0.0012346"]})) == "0.123 %"
    assert plain_line(percent({"exact": None, "enclosure": ["0.12", "0.14"]})) == "10 %"
    assert plain_line(percent(plain(sp.erf(sp.sqrt(2) / 2)))) == "68.3 %"


def test_every_property_has_a_group_and_a_label() -> None:
    assert OTHER not in [heading for heading, _ in grouped(PROPERTIES)]
    names = [name for _, members in grouped(PROPERTIES) for name in members]
    assert sorted(names) == sorted(PROPERTIES)
    assert grouped(["new", "cost"]) == [("Cost", ["cost"]), (OTHER, ["new"])]
    assert label("new_property") == "New property"
    assert len({name for group in GROUPS.values() for name in group}) == sum(map(len, GROUPS.values()))


def test_the_phrases_at_the_top() -> None:
    properties = symact.analyse(symact.get("relu")).to_dict()["properties"]
    phrases = [plain_line(line) for line in at_a_glance(properties)]
    assert phrases[:4] == ["C^0, kink at 0", "increasing", "convex", "range [0, oo)"]
    assert "hard saturation at -oo" in phrases
    assert at_a_glance({}) == ()
    assert at_a_glance({name: {"value": None, "status": "undecided"} for name in PROPERTIES}) == ()


def test_lines_are_parted_where_they_were_joined() -> None:
    parts = split(describe("universal", {"universal": True, "deep_narrow": False}), "; ")
    assert [plain_line(part) for part in parts] == ["wide networks: yes", "deep narrow networks: no"]


@pytest.mark.parametrize("text", ["__import__('os')", "y.real", "2**y**10**10", "gamma(10**9)", "y + z", "1.5*y",
                                  "[y]", "Piecewise(y)", "Piecewise((y, y))", "y if y else 1"])
def test_text_that_is_no_formula_is_not_read(text: str) -> None:
    names = frozenset({"y"})
    assert expression(text, names) is None
    assert branches(text, names) is None
    assert condition(text, names) is None


def test_formulas_and_conditions_are_read_back() -> None:
    y = sp.Symbol("y", real=True)
    value = sp.Piecewise((sp.log(1 / y - 1), y < 1), (sp.Max(y, 2), True))
    assert branches(sp.sstr(value), frozenset({"y"})) == tuple((e, c) for e, c in value.args)
    assert condition("(y >= 0) & (y < 1)", frozenset({"y"})) == sp.And(y >= 0, y < 1)
