"""Reports and tables of maps of rows in every format."""

from __future__ import annotations

import csv as csv_reader
import io
import json
import re
import shutil
from functools import cache

import pytest
from rich.console import Console
from test_latex_compiles import complaints

import symact
from symact import SymactError
from symact_codegen.presentation.document import document
from symact_codegen.presentation.vector_columns import COLUMNS
from symact_codegen.presentation.vector_properties import GROUPS
from symact_codegen.targets import csv, html, latex, markdown, text

VECTORS = list(symact.vector_catalogue())
COMPILED = ("softmax", "entmax15", "swiglu_oai", "maxout", "crelu")
installed = pytest.mark.skipif(shutil.which("latexmk") is None, reason="LaTeX is not installed")


@cache
def analysed(name):
    return symact.analyse(symact.vector_catalogue()[name])


@pytest.mark.parametrize("name", VECTORS)
def test_every_property_is_told_once(name):
    found = document(analysed(name))
    labels = [row.label for section in found.sections for row in section.rows]
    known = {key: label for group in GROUPS.values() for key, label in group.items()}
    assert sorted(labels) == sorted(known[key] for key in analysed(name))
    assert all(row.how for section in found.sections for row in section.rows)


@pytest.mark.parametrize("name", VECTORS)
def test_reports_in_every_format(name):
    report = analysed(name)
    console = Console(width=120, file=io.StringIO())
    console.print(text.render_report(report))
    shown = console.file.getvalue()
    page, section = markdown.render_report(report), latex.render_report(report)
    for heading in ("Definition", "Jacobian" if report.activation.form.reductions else "Partial derivatives"):
        assert f"## {heading}" in page
        assert heading in section
    assert name in shown
    assert "undecided:" not in shown or any(not v.proved for v in report.values())
    assert section.count("{") - section.count(r"\{") == section.count("}") - section.count(r"\}")


def test_json_is_the_contract():
    data = json.loads(analysed("softmax").to_json())
    assert set(data) == {"activation", "parameters", "expression", "properties"}
    assert data["expression"] == ["exp(x[i])/Sum(exp(x[j]), (j, 1, n))"]
    assert all(set(p) == {"value", "status", "method", "reason"} for p in data["properties"].values())


def test_tables_have_a_row_for_each():
    reports = [analysed(name) for name in VECTORS]
    rows = list(csv_reader.DictReader(io.StringIO(csv.render_table(reports))))
    assert [row["name"] for row in rows] == VECTORS
    assert rows[VECTORS.index("softmax")]["lipschitz"] == "1/2"
    assert len(re.findall("<tr>", html.render_table(reports, standalone=True))) == len(VECTORS) + 2
    assert markdown.render_table(reports, ["name", "jacobian"]).count("\n") == len(VECTORS) + 2


def test_a_table_is_of_one_kind_and_of_known_columns():
    with pytest.raises(SymactError, match="make a table of each kind"):
        csv.render_table([analysed("softmax"), symact.analyse(symact.elementwise("relu"))])
    with pytest.raises(SymactError, match="no column 'limits'; the columns are name, definition"):
        csv.render_table([analysed("softmax")], ["limits"])


@installed
@pytest.mark.parametrize("name", COMPILED)
def test_reports_compile(name, tmp_path):
    assert complaints(tmp_path, "report", latex.render_report(analysed(name), standalone=True)) == []


@installed
def test_tables_compile(tmp_path):
    reports = [analysed(name) for name in VECTORS]
    (tmp_path / "references.bib").write_text(latex.bibliography([r.activation for r in reports]), encoding="utf-8")
    assert complaints(tmp_path, "table", latex.render_table(reports, standalone=True)) == []
    others = ["name", *[c for c in COLUMNS if c in ("product", "parameters", "masking", "equal", "zeros", "inputs")]]
    assert complaints(tmp_path, "more", latex.render_table(reports, others, standalone=True)) == []
