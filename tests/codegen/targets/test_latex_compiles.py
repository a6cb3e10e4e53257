"""The LaTeX files compile without a single warning."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from sample_reports import analysed, complete, hostile

from symact_codegen.presentation.columns import COLUMNS
from symact_codegen.targets import latex

pytestmark = pytest.mark.skipif(shutil.which("latexmk") is None, reason="LaTeX is not installed")
COMPLAINT = re.compile(r"^.*(?:Warning|Overfull|Underfull|^!).*$", re.MULTILINE)


def complaints(folder, name, source):
    (folder / f"{name}.tex").write_text(source, encoding="utf-8")
    done = subprocess.run(
        ["latexmk", "-pdf", "-interaction=nonstopmode", "-no-shell-escape", f"{name}.tex"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    logs = [(folder / f"{name}.{suffix}") for suffix in ("log", "blg")]
    found = [
        m[0]
        for log in logs
        if log.exists()
        for m in COMPLAINT.finditer(log.read_text(encoding="utf-8", errors="replace"))
    ]
    return found + ([f"latexmk exited with {done.returncode}"] if done.returncode else [])


def test_a_table_with_all_default_columns(tmp_path):
    reports = [
        analysed(n) for n in ("acon_c", "gelu_tanh", "hard_elish", "hardtanh", "selu", "smu", "step", "xielu")
    ]
    (tmp_path / "references.bib").write_text(
        latex.bibliography([r.activation for r in reports]), encoding="utf-8"
    )
    assert complaints(tmp_path, "table", latex.render_table(reports, standalone=True)) == []


def test_a_table_with_the_other_columns_and_hostile_text(tmp_path):
    columns = [
        "name",
        *(
            c
            for c in COLUMNS
            if c
            in ("parameters", "symmetry", "lipschitz", "saturation", "convexity", "dying", "cost", "family")
        ),
    ]
    reports = [analysed("selu"), analysed("hard_elish"), hostile()]
    assert complaints(tmp_path, "table", latex.render_table(reports, columns, standalone=True)) == []


def test_a_table_of_statistics_and_structure(tmp_path):
    picked = ["name", "saturated_zone", "gaussian", "near_identity", "invertible", "self_gated", "parameter_dependence"]
    assert complaints(tmp_path, "table", latex.render_table([complete()], picked, standalone=True)) == []


def test_a_report_on_everything(tmp_path):
    assert complaints(tmp_path, "all", latex.render_report(complete(), standalone=True)) == []


@pytest.mark.parametrize("name", ["selu", "acon_c", "hard_elish"])
def test_a_report(tmp_path, name):
    assert complaints(tmp_path, name, latex.render_report(analysed(name), standalone=True)) == []


def test_a_report_with_hostile_text(tmp_path):
    assert complaints(tmp_path, "mine", latex.render_report(hostile(), standalone=True)) == []


def test_a_formula_that_is_too_wide_is_seen(tmp_path):
    source = latex.render_table([analysed("relu")], ["name"], standalone=True)
    wide = source.replace(r"\texttt{relu}", r"\hbox to 40cm{relu}")
    assert any("Overfull" in line for line in complaints(tmp_path, "wide", wide))
