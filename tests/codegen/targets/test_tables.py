"""Tables in LaTeX, Markdown, CSV and HTML."""

from __future__ import annotations

import csv as csv_reader
import io
from html.parser import HTMLParser

import pytest
import sympy as sp
from sample_reports import Given, analysed, complete, hostile

import symact
from symact import SymactError
from symact_codegen.presentation.columns import COLUMNS, DEFAULT
from symact_codegen.targets import csv, html, latex, markdown

TARGETS = [latex, markdown, csv, html]


def named(target):
    return target.__name__.rpartition(".")[2]


@pytest.mark.parametrize("target", TARGETS, ids=named)
def test_an_unknown_column_is_refused_with_the_allowed_ones(target):
    with pytest.raises(SymactError, match=r"no column 'colour'; the columns are name, definition, .*family"):
        target.render_table([], columns=["name", "colour"])
    with pytest.raises(SymactError, match="No column was given"):
        target.render_table([], columns=[])


@pytest.mark.parametrize("target", TARGETS, ids=named)
def test_every_column_can_be_shown_alone_and_no_row_is_lost(target):
    reports = [analysed("relu"), analysed("gelu"), hostile()]
    for column in COLUMNS:
        assert target.render_table(reports, columns=[column]).count("\n") >= len(reports)
    text = target.render_table(reports, columns=["name"])
    assert all(name in text for name in ("relu", "gelu", "mine"))


def rows(names=(), columns=None, reports=None):
    text = csv.render_table(reports or [analysed(name) for name in names], columns)
    return list(csv_reader.DictReader(io.StringIO(text)))


def test_the_default_columns_in_their_order():
    assert tuple(rows(["relu"])[0]) == DEFAULT
    assert DEFAULT == (
        "name",
        "definition",
        "derivative",
        "range",
        "limits",
        "continuity",
        "monotone",
        "zero_centred",
        "reference",
    )


def test_what_a_row_says():
    gelu, step, tanh = rows(["gelu", "step", "tanh"])
    assert gelu["range"] == "[-0.1700, oo)"
    assert gelu["limits"] == "0, oo"
    assert gelu["monotone"] == "no"
    assert step["range"] == "within [0, 1]"
    assert step["continuity"] == "discontinuous, jump at 0"
    assert (tanh["range"], tanh["monotone"], tanh["zero_centred"]) == (
        "(-1, 1)",
        "strictly increasing",
        "both signs; f(0) = 0; mean 0",
    )
    assert rows(["selu"], ["parameters"])[0]["parameters"] == "lam ~ 1.0507; alpha ~ 1.6733"
    assert rows(["prelu"], ["parameters"])[0]["parameters"] == "alpha = 1/4 (learned)"


def test_what_a_row_says_of_statistics_and_structure():
    (row,) = rows(reports=[complete()], columns=list(COLUMNS))
    assert row["sparsity"] == "50 %"
    assert row["gradient"] == "0 to 1/4"
    assert row["saturated_zone"] == "abs(f') < 0.01 on (-oo, -0.7518), probability 0.123 %; abs(f') < 0.1 nowhere"
    assert row["near_identity"] == "yes; f(x) - x = O(x^3) at 0; f(x)/x -> 1 at oo; f(x) = x on (0, oo)"
    assert row["invertible"] == "yes; x = y if y >= 0, x = 4*y otherwise; y in (-oo, 1]"
    assert (row["homogeneous"], row["self_normalising"], row["nonlinear"]) == ("no", "yes", "yes")
    assert row["universal"] == "wide networks: yes; deep narrow networks: no"


def test_what_is_undecided_says_so():
    assert rows(reports=[hostile()], columns=["limits"])[0]["limits"] == "undecided"


class Elements(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found: list[str] = []
        self.cells = 0

    def handle_starttag(self, tag, attrs):
        self.found.append(tag)
        self.cells += tag == "td"


def test_html_has_no_element_of_the_user_s():
    parser = Elements()
    activation = hostile()
    text = html.render_table([activation], columns=["reference", "dying", "name"])
    parser.feed(text)
    assert "script" not in parser.found
    assert parser.cells == 3 + 1  # and the note
    assert "<!DOCTYPE html>" in html.render_table([], standalone=True)
    assert "<!DOCTYPE html>" not in text


def test_html_escapes_relations():
    assert "x &lt; 0" in html.render_table([analysed("relu")], columns=["derivative"])


def test_markdown_rows_have_as_many_cells_as_headings():
    lines = markdown.render_table(
        [analysed(n) for n in ("abs", "gelu", "hard_elish")] + [hostile()]
    ).splitlines()
    counts = {line.replace(r"\|", "").count("|") for line in lines}
    assert counts == {len(DEFAULT) + 1}


def test_latex_rows_have_as_many_cells_as_headings():
    text = latex.render_table([analysed("tanh")], columns=["name", "range", "limits"])
    row = text[text.index(r"\endlastfoot") :].partition(r"\end{longtable}")[0]
    assert row.count("&") == 2
    assert r"\cite{lecun1998}" in latex.render_table([analysed("tanh")], columns=["reference"])


def test_only_a_table_with_references_has_a_bibliography():
    assert r"\bibliography{references}" in latex.render_table([analysed("tanh")], standalone=True)
    assert r"\bibliography{" not in latex.render_table([analysed("tanh")], columns=["name"], standalone=True)
    assert r"\documentclass" not in latex.render_table([analysed("tanh")])


def test_the_bibliography_has_each_source_once_sorted():
    text = latex.bibliography(symact.catalogue().values())
    keys = [line.partition("{")[2].rstrip(",") for line in text.splitlines() if line.startswith("@")]
    assert keys == sorted(set(keys))
    assert set(keys) == {r.key for a in symact.catalogue().values() for r in a.references}
    assert "note = {arXiv:1606.08415}" in text


def test_two_sources_with_one_key_are_refused():
    one = hostile().activation
    changed = symact.Reference("key2020", "misc", (("title", "Another"),))
    other = symact.Activation("second", symact.x, references=(changed,))
    with pytest.raises(SymactError, match="'key2020' stands for two different references"):
        latex.bibliography([one, other])


def test_a_derivative_without_a_normal_form_is_undecided():
    written = sp.Max(symact.x, sp.sin(symact.x) + sp.exp(symact.x) * symact.x)
    activation = symact.Activation("odd_one", written)
    report = Given(activation, {**hostile().to_dict(), "activation": "odd_one", "parameters": {}})
    row = rows(reports=[report], columns=["definition", "derivative"])[0]
    assert row["definition"].startswith("max(x, ")
    assert row["derivative"] == "undecided"
