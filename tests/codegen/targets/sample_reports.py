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
