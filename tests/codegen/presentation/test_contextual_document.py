"""Reports on contextual activations: every equation and every slope is shown, in every format."""

from __future__ import annotations

import io
import json

import pytest
from rich.console import Console

import symact
from symact import ContextualActivation
from symact.contextual.formulas import equations_of, slopes_of
from symact_codegen.presentation.document import document
from symact_codegen.targets import latex, markdown, text

every = pytest.mark.parametrize("activation", symact.contextual_catalogue().values(), ids=lambda a: a.name)


@every
def test_a_report_shows_the_equations_the_slopes_and_the_core(activation: ContextualActivation) -> None:
    report = symact.analyse(activation)
    found = document(report)
    assert len(found.definition.equations) == len(equations_of(activation))
    assert len(found.derived[0].equations) == len(slopes_of(activation))
    assert found.sections
    data = json.loads(report.to_json())
    assert data["activation"] == activation.name
    assert data["core"]["properties"].keys() == report.core.keys()
    assert [e["left"] for e in data["equations"]] == [str(e.left) for e in equations_of(activation)]


@every
def test_every_format_can_show_a_report(activation: ContextualActivation) -> None:
    report = symact.analyse(activation)
    screen = io.StringIO()
    Console(file=screen, width=100).print(text.render_report(report))
    for page in (screen.getvalue(), markdown.render_report(report), latex.render_report(report)):
        assert "Derivatives of the core" in page


def test_sums_have_their_own_limits() -> None:
    shown = [row.lines[0].latex for _, cases in document(symact.analyse(symact.get("frelu"))).definition.equations
             for row in cases.rows]
    assert r"\sum_{r=0}^{2} \sum_{s=0}^{2}" in shown[0]
    shown = [row.lines[0].latex for _, cases in document(symact.analyse(symact.get("meta_acon"))).definition.equations
             for row in cases.rows]
    assert r"\sum_{j=0}^{P - 1}" in shown[0]
    assert r"\sum_{c=0}^{C - 1}" in shown[1]
