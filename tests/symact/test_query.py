"""The query language: what it parses, what it refuses, and that nothing undecided ever matches."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import symact
from symact import SymactError
from symact.query import DEEPEST, Query
from symact.query_fields import FIELDS


def number(exact: str | None, low: str, high: str | None = None) -> dict[str, Any]:
    return {"exact": exact, "enclosure": [low, high or low]}


def report(**values: Any) -> dict[str, Any]:
    return {"properties": {name: {"value": value, "status": "undecided" if value is None else "proved"}
                           for name, value in values.items()}}


SILU = report(
    monotonicity={"kind": "none", "intervals": []},
    continuity_class={"class": "oo", "kinks": [], "jumps": []},
    range={"infimum": number(None, "-0.2784645427610738", "-0.2784645427610737"), "supremum": "oo",
           "infimum_attained": True, "supremum_attained": False, "bounded": False},
    lipschitz=number("1", "1"), limits={"left": number("0", "0"), "right": "oo"},
    saturation={"left": "soft", "right": "none",
                "zones": [{"threshold": number("1/100", "0.01"), "intervals": [], "measure": number("0", "0")}]},
    symmetry="none", convexity=None, nonlinear=True,
    zero_centred={"mixed_sign": True, "zero_at_origin": True, "zero_mean": None},
    gaussian={"mean": number(None, "0.2066", "0.2067"), "second_moment": number("1/2", "0.5"),
              "derivative_second_moment": "oo", "gain": None},
    near_identity={"near_identity": False, "order": 1, "at_infinity": {"left": False, "right": True},
                   "intervals": []},
    invertible={"injective": False, "inverse": None, "domain": None},
    gradient={"infimum": number("0", "0"), "supremum": number(None, "1.0998", "1.0999"), "kind": "neither"},
    self_normalising={"self_normalising": False, "mean": number(None, "0.2066", "0.2067"), "variance": None,
                      "spectral_radius": None, "conditions": {"both_signs": True, "continuous": None}},
    dying={"dying": None, "intervals": None},
    cost={"value": {"add": 1}, "derivative": {"add": 3}, "derivative_given_value": None})


@pytest.mark.parametrize(("text", "expected"), [
    ("monotonicity=none and continuity_class=oo", True),
    ("monotonicity==none", True),
    ("monotonicity=increasing", False),
    ("monotonicity!=increasing", True),
    ("continuity_class>=2", True),
    ("continuity_class<oo", False),
    ("range.infimum<0", True),
    ("range.infimum > -0.2784645427610739", True),
    ("range.infimum>=-0.2784645427610738", True),
    ("range.infimum<-0.2784645427610738", False),
    ("range.infimum=-0.27846454276107375", None),
    ("range.infimum<=-0.27846454276107375", None),
    ("range.infimum=-0.3", False),
    ("range.supremum=oo", True),
    ("range.supremum>=1e3", True),
    ("range.bounded=true", False),
    ("lipschitz<=1", True),
    ("lipschitz<1", False),
    ("lipschitz=2/2", True),
    ("limits.left=none", False),
    ("limits.left!=none", True),
    ("limits.right>-oo", True),
    ("saturation.left=soft AND saturation.right=none", True),
    ("convexity=convex", None),
    ("convexity!=convex", None),
    ("not convexity=convex", None),
    ("convexity=convex or nonlinear=true", True),
    ("convexity=convex and nonlinear=false", False),
    ("zero_centred.zero_mean=true", None),
    ("zero_centred.mixed_sign=true", True),
    ("not (monotonicity=none or symmetry=odd)", False),
    ("not monotonicity=none or symmetry=none", True),
    ("cost.derivative.add>2", True),
    ("cost.derivative_given_value.add>2", None),
    ("dying=true", None),
    ("gaussian.mean>0.2", True),
    ("gaussian.mean=0", False),
    ("gaussian.mean=0.20665", None),
    ("gaussian.derivative_second_moment=oo", True),
    ("gaussian.gain>0", None),
    ("near_identity=true", False),
    ("near_identity.order>=3", False),
    ("near_identity.at_infinity.right=true", True),
    ("invertible=false", True),
    ("invertible.injective=true", False),
    ("gradient=neither", True),
    ("gradient.supremum>1", True),
    ("saturation.below_0.01=0", True),
    ("saturation.below_0.1=0", None),
    ("self_normalising=false", True),
    ("self_normalising.spectral_radius<1", None),
    ("self_normalising.conditions.both_signs=true", True),
    ("self_normalising.conditions.continuous=true", None),
    ("sparsity.probability>0", None),
])
def test_answers(text: str, expected: bool | None) -> None:
    query = Query(text)
    assert query.answer(SILU) is expected
    assert query.matches(SILU) is (expected is True)


def test_parts_of_a_partly_undecided_value_are_known_or_unknown_each_for_itself() -> None:
    partly = {"properties": {
        "zero_centred": {"status": "undecided", "value": {"mixed_sign": True, "zero_mean": None}},
        "lipschitz": {"status": "undecided", "value": number("1", "1")}}}
    assert Query("zero_centred.mixed_sign=true").answer(partly) is True
    assert Query("zero_centred.zero_mean=true").answer(partly) is None
    assert Query("lipschitz=1").answer(partly) is None


@pytest.mark.parametrize(("operator", "expected"), [("=", False), ("!=", True), ("<", False), (">=", False)])
def test_where_there_is_no_limit_only_words_are_equal(operator: str, expected: bool) -> None:
    sine = report(limits={"left": "none", "right": "none"})
    assert Query(f"limits.left{operator}0").answer(sine) is expected
    assert Query(f"limits.left{operator}oo").answer(sine) is expected


@pytest.mark.parametrize(("text", "part"), [
    ("smooth=true", "There is no property 'smooth'"),
    ("range=true", "range.infimum, range.supremum"),
    ("monotonicity=up", "constant, strictly_increasing"),
    ("monotonicity<none", "allows = or != only"),
    ("nonlinear=1", "true, false"),
    ("lipschitz=1/0", "a number such as"),
    ("lipschitz=1e99999", "a number such as"),
    ("lipschitz=nan", "a number such as"),
    ("lipschitz", "the end where one of"),
    ("lipschitz and", "'and' where one of"),
    ("(lipschitz<1", "without its ')'"),
    ("lipschitz<1)", "')' where"),
    ("lipschitz<1 lipschitz>1", "'lipschitz' where 'and'"),
    ("", "the end where a property"),
    ("a;b", "';'"),
    ("__import__('os')", "allowed are names"),
    ("lipschitz<1 " * 200, "at most 1000"),
    ("(" * (DEEPEST + 1), "nested"),
    ("not " * (DEEPEST + 1) + "nonlinear=true", "nested"),
])
def test_refusals_are_one_sentence(text: str, part: str) -> None:
    with pytest.raises(SymactError) as caught:
        Query(text)
    assert part in str(caught.value)
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith(".")


WORDS = ["and", "or", "not", "(", ")", "=", "<", "nonlinear", "true", "lipschitz", "1", "oo"]


@settings(suppress_health_check=[HealthCheck.too_slow])  # the first text of a fresh checkout builds tables of Unicode
@given(st.text(max_size=60) | st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_any_text_is_a_query_or_a_sentence(text: str) -> None:
    try:
        query = Query(text)
    except SymactError:
        return
    assert query.answer(SILU) in (True, False, None)


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_is_unknown_in_an_undecided_report(name: str) -> None:
    field = FIELDS[name]
    value = field.words[0] if field.words else "1"
    empty = {"properties": {field.owner: {"value": None, "status": "undecided"}}}
    for operator in ("=", "!="):
        assert Query(f"{name}{operator}{value}").answer(empty) is None


@pytest.fixture(scope="module")
def reports() -> list[dict[str, Any]]:
    return [symact.analyse(symact.get(name)).to_dict() for name in ("relu", "selu", "sigmoid", "sin", "silu")]


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_is_answered_by_some_report(name: str, reports: list[dict[str, Any]]) -> None:
    field = FIELDS[name]
    value = field.words[0] if field.words else "0"
    answers = {Query(f"{name}={value}").answer(report) for report in reports}
    assert answers & {True, False}


def test_every_word_that_a_report_uses_may_be_asked_for(reports: list[dict[str, Any]]) -> None:
    for name, field in FIELDS.items():
        for report in reports:
            found = field.of(report["properties"][field.owner]["value"])
            if isinstance(found, bool):
                assert field.words == ("true", "false")
            elif isinstance(found, str):
                assert found in field.words or (field.number and found in ("oo", "-oo")), name
            else:
                assert found is None or field.number, name
