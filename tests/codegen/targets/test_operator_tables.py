"""The tables of stochastic and contextual activations: a row for each, and LaTeX that compiles."""

from __future__ import annotations

import csv as csv_reader
import functools
import io
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from test_latex_compiles import complaints

import symact
from symact import SymactError
from symact_codegen.targets import csv, latex, markdown

KINDS: dict[str, Mapping[str, Any]] = {"stochastic": symact.stochastic_catalogue(),
                                       "contextual": symact.contextual_catalogue()}
every = pytest.mark.parametrize("kind", KINDS)


@functools.cache
def reports(kind: str) -> list[Any]:
    return [symact.analyse(activation) for activation in KINDS[kind].values()]


@every
def test_there_is_a_row_for_each(kind: str) -> None:
    rows = list(csv_reader.DictReader(io.StringIO(csv.render_table(reports(kind)))))
    assert [row["name"] for row in rows] == list(KINDS[kind])
    assert all(cell for row in rows for cell in row.values())


def test_moments_and_equations_are_shown() -> None:
    rows = {row["name"]: row for row in csv_reader.DictReader(io.StringIO(csv.render_table(reports("stochastic"))))}
    assert "x**2*(lower - upper)**2/12" in rows["rrelu_train"]["variance"]
    assert rows["noisy_relu"]["evaluation"] == "the mean"
    shown = markdown.render_table(reports("contextual"), ["name", "definition"])
    assert "y[c,h,w] = max(t[c,h,w], x[c,h,w])" in shown


@every
def test_an_unknown_column_is_refused(kind: str) -> None:
    with pytest.raises(SymactError, match="no column 'limits'; the columns are name, definition"):
        csv.render_table(reports(kind), ["limits"])


@pytest.mark.skipif(shutil.which("latexmk") is None, reason="latexmk is not installed")
@every
def test_tables_compile(kind: str, tmp_path: Path) -> None:
    bibliography = latex.bibliography([r.activation for r in reports(kind)])
    (tmp_path / "references.bib").write_text(bibliography, encoding="utf-8")
    assert complaints(tmp_path, "table", latex.render_table(reports(kind), standalone=True)) == []
