"""Numbers, sources and sentences, apart from any format."""

from __future__ import annotations

import pytest
import sympy as sp

import symact
from symact import Reference
from symact.verdict import plain
from symact_codegen.presentation.exact_text import constant
from symact_codegen.presentation.inline import plain_line
from symact_codegen.presentation.numbers import number, number_in_full
from symact_codegen.presentation.phrases import interval, operations
from symact_codegen.presentation.properties import describe
from symact_codegen.presentation.sources import full_entry, short_citation, untex


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (sp.Rational(1, 3), "1/3"),
        (sp.Rational(3, 20), "0.15"),
        (sp.Rational(1, 20000), "5e-5"),
        (sp.Integer(10**6), "1e6"),
        (sp.sqrt(2), "sqrt(2)"),
        (-sp.LambertW(sp.exp(-1)), "-LambertW(exp(-1))"),
        (sp.oo, "oo"),
        (sp.S.Zero, "0"),
        (sp.Rational("4.352665993287951e-9"), "4.353e-9"),
        (sp.pi / 2, "pi/2"),
        (sp.exp(sp.pi) + 1, "1 + exp(pi)"),
        (sp.exp(-1) / sp.sqrt(sp.pi) + sp.erf(1) / 2, "0.6289"),
    ],
)
def test_numbers_are_exact_where_that_is_short(value, text):
    assert number(plain(value)).plain == text


def test_a_number_known_only_by_its_enclosure_shows_the_digits_that_are_certain():
    known = {"exact": None, "enclosure": ["0.12344", "0.12346"]}
    assert number(known).plain == "0.123"
    assert number({"exact": None, "enclosure": ["-1", "1"]}).plain == "in [-1, 1]"
    assert number(None).plain == "undecided"
    assert number("none").plain == "none"
    assert plain_line(number_in_full(plain(sp.sqrt(2)))) == "sqrt(2) ~ 1.41421"


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os')",
        "x + 1",
        "2**10**10",
        "(1).real",
        "sqrt(2",
        "1.5",
        "'a'",
        "exp(1, evaluate=False)",
        "9" * 500,
        "lambda: 1",
    ],
)
def test_text_that_is_no_number_is_not_read(text):
    assert constant(text) is None


@pytest.mark.parametrize(
    "value", [sp.sqrt(2) / 3, -sp.LambertW(sp.exp(-1)), sp.erf(1) / 2 + sp.exp(-1) / sp.sqrt(sp.pi)]
)
def test_exact_numbers_are_read_back(value):
    assert constant(sp.sstr(value)) == value


def test_an_end_of_a_range_that_is_not_decided_has_no_bracket():
    one = plain(sp.S.One)
    value = {
        "infimum": "-oo",
        "supremum": one,
        "infimum_attained": False,
        "supremum_attained": None,
        "bounded": False,
    }
    assert interval(value).plain == "-oo to 1"
    assert interval({**value, "supremum_attained": True}).plain == "(-oo, 1]"
    assert interval({**value, "supremum": None}).plain == "undecided"
    assert (
        interval({**value, "infimum": one, "infimum_attained": True, "supremum_attained": True}).plain
        == "{1}"
    )


def test_sentences():
    assert plain_line(describe("limits", {"left": plain(sp.S.Zero), "right": "oo"})) == "0 at -oo; oo at oo"
    line = {"slope": plain(sp.S.One), "offset": plain(sp.Rational(-1, 2))}
    assert (
        plain_line(describe("asymptotes", {"left": None, "right": line})) == "none at -oo; y = x - 1/2 at oo"
    )
    assert plain_line(describe("dying", {"dying": None, "intervals": []})) == "undecided"
    assert plain_line(describe("monotonicity", {"kind": None, "intervals": None})) == "undecided"
    assert plain_line(describe("anything", None)) == "undecided"
    assert operations({"add": 1, "mul": 2, "transcendental": 1}) == (
        "1 addition, 2 multiplications, 1 transcendental function"
    )
    assert operations({"add": 0}) == "none"


@pytest.mark.parametrize("name", ["gelu", "hardshrink", "sin", "hard_elish", "identity"])
def test_every_property_of_a_report_has_a_sentence(name):
    properties = symact.analyse(symact.get(name)).to_dict()["properties"]
    for key, found in properties.items():
        assert plain_line(describe(key, found["value"], properties))


def test_sources_are_read_from_bibtex():
    assert (
        untex(r"G{\"u}nter, L{\'e}on, Fran{\c{c}}ois, {MobileNetV3}, 1--2")
        == "Günter, Léon, François, MobileNetV3, 1–2"
    )
    reference = Reference(
        "a",
        "misc",
        (
            ("author", "LeCun, Yann and Bottou, L{\\'e}on and others"),
            ("title", "A {B}"),
            ("year", "1998"),
            ("eprint", "1.2"),
        ),
    )
    assert short_citation(reference) == "LeCun et al. 1998"
    assert full_entry(reference) == "Yann LeCun, Léon Bottou et al. A B. arXiv:1.2, 1998."
