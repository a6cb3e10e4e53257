"""What is proved of maps of rows holds at random rows, of the catalogue's and of others; planted faults are seen."""

from __future__ import annotations

from functools import cache

import pytest
import sympy as sp
from claims import CHECKS
from others import OTHERS

import symact
from symact.vector_valued.indexed import i, j, total, x
from symact.vector_valued.properties import PROPERTIES
from symact.vector_valued.subject import VectorSubject

KNOWN = {**symact.vector_catalogue(), **{a.name: a for a in OTHERS}}


@cache
def analysed(name):
    return symact.analyse(KNOWN[name])


def test_every_property_is_checked():
    assert set(CHECKS) == set(PROPERTIES)


@pytest.mark.parametrize("name", KNOWN)
def test_no_row_contradicts_what_is_proved(name):
    activation = KNOWN[name]
    for key, verdict in analysed(name).items():
        if verdict.proved:
            CHECKS[key](activation, verdict.value)
        else:
            assert verdict.reason


@pytest.mark.parametrize("name", KNOWN)
def test_no_computation_fails(name):
    for key, verdict in analysed(name).items():
        assert not verdict.reason.startswith("the computation failed"), (key, verdict.reason)


CONTRADICTED = (
    ("softmax", "exp_by_square", "row_sum"), ("softmax", "exp_by_square", "shift"),
    ("softmax", "exp_by_square", "range"), ("softmax", "softmin", "order"), ("softmax", "softmin", "masking"),
    ("softmax", "sparsemax", "sparsity"), ("softmax", "sparsemax", "idempotent"), ("softmax", "log_softmax", "range"),
    ("softmax", "log_softmax", "jacobian"), ("softmax", "sharp_softmax", "lipschitz"),
    ("sparsemax", "softmax", "sparsity"),
    ("log_softmax", "softmax", "constant_row"), ("log_softmax", "softmax", "convexity"),
    ("maxout", "least_of_three", "convexity"), ("maxout", "glu", "homogeneous"), ("maxout", "glu", "shift"),
    ("glu", "reglu", "sparsity"), ("glu", "gtu", "inputs"), ("sparsemax", "jump_at_the_mean", "continuity_class"),
    ("glu", "reglu", "continuity_class"),
    ("glu", "gtu", "range"), ("softmax", "solu", "order"), ("softmin", "softmax", "jacobian"),
    ("bilinear", "reciprocal", "domain"),
)


@pytest.mark.parametrize(("claimed", "actual", "key"), CONTRADICTED)
def test_a_claim_about_another_map_is_contradicted(claimed, actual, key):
    claim = analysed(claimed)[key].value
    activation = KNOWN[actual]
    with pytest.raises((AssertionError, RuntimeWarning)):
        CHECKS[key](activation, claim)


@pytest.mark.parametrize(("name", "changed", "keys"), [
    ("softmax", "exp_by_square", ("row_sum", "shift", "jacobian")),
    ("softmax", "sharp_softmax", ("lipschitz",)),
    ("softmax", "softmax_and_one", ("row_sum", "shift")),
    ("sparsemax", "sparsemax_of_two", ("row_sum",)),
    ("sparsemax", "sparsemax_doubled", ("row_sum", "idempotent", "lipschitz")),
    ("maxout", "least_of_three", ("convexity",)),
    ("crelu", "crelu_with_half", ("lipschitz",)),
])
def test_a_changed_definition_changes_or_loses_the_verdict(name, changed, keys):
    before, after = analysed(name), analysed(changed)
    for key in keys:
        assert before[key].proved
        assert before[key].to_dict()["value"] != after[key].to_dict()["value"]


def test_the_known_facts_are_found():
    softmax = analysed("softmax").to_dict()["properties"]
    assert softmax["lipschitz"]["value"]["constant"]["exact"] == "1/2"
    assert softmax["jacobian"]["value"]["entries"][0]["text"] == "(KroneckerDelta(i, j) - y[j])*y[i]"
    assert softmax["potential"]["value"]["potential"] == "log(Sum(exp(x[k]), (k, 1, n)))"
    assert analysed("log_softmax").to_dict()["properties"]["lipschitz"]["value"]["constant"] == "sqrt(n)"
    assert analysed("sparsemax").to_dict()["properties"]["lipschitz"]["value"]["constant"]["exact"] == "1"


def test_where_a_map_is_defined():
    def domain(output):
        return symact.analyse(symact.VectorActivation("mine", (output,)))["domain"]
    assert not domain(sp.log(x[i]) - total(x[j])).proved
    assert not domain(sp.sqrt(x[i])).proved
    assert domain(sp.sqrt(x[i]**2)).value["everywhere"]
    assert domain(x[i] / total(x[j]**2)).value["undefined"] == ["all components are 0"]


def test_parameters_count_at_their_values():
    steep = symact.analyse(symact.get("beta_softmax").at(b=6))["lipschitz"].value["constant"]
    assert steep.exact == 3
    centred = symact.analyse(symact.get("sqmax").at(c=0))
    assert centred["homogeneous"].value["outputs"][0]["degree"] == 0
    assert VectorSubject(symact.get("sqmax").at(c=0)).form.parameters == ()
