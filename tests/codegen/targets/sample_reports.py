"""Reports for the tests of the targets: some as analysed, one with hostile text in every free field."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import sympy as sp

import symact
from symact import Activation, Parameter, Reference, x

HOSTILE = r"50% & $x_1$ #1 ^ ~ {a} \input{secret} <script>alert(1)</script> | [a](b) *c* `d` “quoted” 活性"


@dataclass(frozen=True)
class Given:
    """A report whose data are given."""

    activation: Activation
    data: dict[str, Any]

    def to_dict(self) -> dict[str, Any]:
        return self.data


@cache
def analysed(name: str):
    return symact.analyse(symact.get(name))


def exact(text: str, low: str, high: str | None = None) -> dict[str, Any]:
    return {"exact": text, "enclosure": [low, high or low]}


ZERO, ONE, HALF = exact("0", "0"), exact("1", "1"), exact("1/2", "0.5")
ROOT = {"exact": None, "enclosure": ["-0.75179155", "-0.75179154"]}
STATISTICS: dict[str, Any] = {
    "saturation": {"left": "soft", "right": "none", "zones": [
        {"threshold": exact("1/100", "0.01"), "intervals": [{"low": "-oo", "high": ROOT}],
         "measure": {"exact": None, "enclosure": ["0.00123456", "0.00123457"]}},
        {"threshold": exact("1/10", "0.1"), "intervals": [], "measure": ZERO}]},
    "gaussian": {"mean": exact("1/(2*sqrt(pi))", "0.28209479", "0.28209480"), "second_moment": HALF,
                 "derivative_second_moment": "oo", "gain": exact("sqrt(2)", "1.4142135", "1.4142136")},
    "sparsity": {"probability": HALF, "intervals": [{"low": "-oo", "high": ZERO}]},
    "near_identity": {"near_identity": True, "order": 3, "at_infinity": {"left": False, "right": True},
                      "intervals": [{"low": ZERO, "high": "oo"}]},
    "self_normalising": {"self_normalising": True, "mean": ZERO, "variance": ONE,
                         "spectral_radius": {"exact": None, "enclosure": ["0.7826", "0.7827"]},
                         "conditions": {"both_signs": True, "saturates": True, "slope_above_one": None,
                                        "continuous": True}},
}
STRUCTURE: dict[str, Any] = {
    "gradient": {"infimum": ZERO, "supremum": exact("1/4", "0.25"), "kind": "shrinks"},
    "invertible": {"injective": True, "inverse": "Piecewise((y, y >= 0), (4*y, True))",
                   "domain": {"low": "-oo", "high": ONE, "low_included": False, "high_included": True}},
    "derivative_from_output": {"possible": True, "formula": "y*(1 - y)"},
    "self_gated": {"self_gated": True, "gate": "1/(exp(-x) + 1)", "infimum": ZERO, "supremum": ONE},
    "homogeneous": {"homogeneous": False, "degree": exact("2", "2")},
    "universal": {"universal": True, "deep_narrow": False},
    "biological": {"one_sided": True, "excitatory": False, "sparse": None},
    "parameter_dependence": [
        {"property": "monotonicity", "claim": "strictly increasing", "relation": "iff", "condition": "alpha > 0"},
        {"property": "homogeneous", "claim": "homogeneous", "relation": "if",
         "condition": "(alpha >= 0) & (beta < 1)"}],
}


def complete() -> Given:
    """A report with a value of every kind for the properties of statistics and of structure."""
    report = analysed("prelu")
    data = report.to_dict()
    given = {name: {"value": value, "status": "proved", "method": "why", "reason": ""}
             for name, value in {**STATISTICS, **STRUCTURE}.items()}
    return Given(report.activation, {**data, "properties": {**data["properties"], **given}})


def hostile() -> Given:
    beta = sp.Symbol("beta_x", positive=True)
    reference = Reference(
        "key2020", "misc", (("author", "O'Neil, A & B"), ("title", HOSTILE), ("year", "2020"))
    )
    activation = Activation(
        "mine",
        x * sp.tanh(beta * x),
        (Parameter(beta, sp.Rational(1, 3), meaning=HOSTILE),),
        aliases=("other_name",),
        references=(reference,),
        family="custom",
        note=HOSTILE,
    )
    data = analysed("softplus").to_dict()
    properties = {key: dict(found) for key, found in data["properties"].items()}
    properties["limits"] = {"value": None, "status": "undecided", "method": "", "reason": HOSTILE}
    properties["range"]["method"] = HOSTILE
    properties["new_property"] = {
        "value": {"a_b": "oo", "c": [1, True]},
        "status": "proved",
        "method": "",
        "reason": "",
    }
    third = {"exact": "1/3", "enclosure": ["0.3333333333333333333333333", "0.3333333333333333333333334"]}
    return Given(
        activation, {**data, "activation": "mine", "parameters": {"beta_x": third}, "properties": properties}
    )
