"""Reports in LaTeX, Markdown and plain text."""

from __future__ import annotations

import io
import re

import pytest
from rich.console import Console
from sample_reports import analysed, complete, hostile

from symact_codegen.targets import latex, markdown, text
from symact_codegen.targets.text.symbols import pretty


def printed(report, width):
    console = Console(file=io.StringIO(), width=width, color_system=None)
    console.print(text.render_report(report))
    return console.file.getvalue()


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("name", ["gelu", "selu", "hardshrink", "acon_c"])
def test_a_terminal_report_fits_and_says_everything(name, width):
    lines = printed(analysed(name), width).splitlines()
    assert {len(line) for line in lines} == {width}
    whole = " ".join(" ".join(lines).replace("│", " ").split())
    for word in (name, "f(x) =", "f'(x) =", "Range", "Monotonicity", "Saturation", "Operations"):
        assert word in whole
    assert pretty(analysed(name).to_dict()["properties"]["limits"]["method"]) in whole
    for heading in ("Shape", "Growth and gradient", "At zero", "Structure", "Cost"):
        assert heading in whole


def test_undecided_verdicts_show_the_reason():
    whole = " ".join(printed(hostile(), 120).replace("│", " ").split())
    assert "undecided: 50% & $x_1$" in whole
    assert "[a](b)" in whole  # no markup is read from it
    assert r"*undecided:* 50% \& \$x\_1\$" in markdown.render_report(hostile())
    assert r"\emph{undecided:} 50\% \& \$x\_1\$" in latex.render_report(hostile())


def test_markdown_escapes_what_users_wrote():
    page = markdown.render_report(hostile(), plot="plots/a b.svg")
    assert "<script>" not in page.replace(r"\<script\>", "")
    assert "(plots/a%20b.svg)" in page
    tables = [line for line in page.splitlines() if line.startswith("| ") and "Property" not in line]
    counts = {len(re.findall(r"(?<!\\)\|", line)) for line in tables}
    assert counts == {4, 6}  # the properties and the parameters


def test_markdown_sections_come_and_go_with_their_content():
    page = markdown.render_report(analysed("relu"))
    assert "## Parameters" not in page
    assert "![" not in page
    assert "## References" in page
    assert "```math\nf(x) = \\max(0, x)\n```" in page
    assert "## Parameters" in markdown.render_report(analysed("elu"))


def test_the_range_of_a_function_that_jumps_is_not_called_an_interval():
    assert r"\subseteq [0, 1]" in markdown.render_report(analysed("step"))
    assert r"\subseteq" not in markdown.render_report(analysed("sigmoid"))


@pytest.mark.parametrize("render", [latex.render_report, markdown.render_report, lambda r: printed(r, 80)])
def test_the_same_report_is_the_same_text(render):
    assert render(analysed("mish")) == render(analysed("mish"))


def test_a_property_of_which_nothing_is_known_here_is_shown_by_its_parts():
    assert "New property" in markdown.render_report(hostile())
    assert r"a b $\infty$; c 1, yes" in markdown.render_report(hostile())


def test_latex_has_no_command_of_the_user_s():
    section = latex.render_report(hostile())
    assert r"\input{secret}" not in section
    assert r"\textbackslash{}input\{secret\}" in section
    assert "[U+6D3B]" in section
    assert r"\documentclass" not in section
    assert r"\documentclass" in latex.render_report(hostile(), standalone=True)


@pytest.mark.parametrize("render", [latex.render_report, markdown.render_report, lambda r: printed(r, 120)])
def test_a_report_on_everything_has_its_groups_in_order(render):
    whole = render(complete())
    groups = ["Shape", "Growth and gradient", "At zero", "Statistics", "Structure", "Cost"]
    places = [whole.index(group) for group in groups]
    assert places == sorted(places)
    assert "Other" not in whole
    for label in ("Invertible", "Gradient size", "Near the", "Sparsity", "Self-gated", "For all parameter"):
        assert label in whole
    assert "exactly if" in " ".join(whole.replace("│", " ").split())


def test_the_top_of_a_report_has_the_main_facts():
    assert "At a glance: $C^{0}$, kink at $0$, increasing, convex, range" in markdown.render_report(analysed("relu"))
    assert r"\emph{At a glance:} $C^{0}$" in latex.render_report(analysed("relu"))
    assert "C^0, kink at 0 · increasing · convex" in printed(analysed("relu"), 120)


def test_proofs_have_their_formulas():
    assert r"$f' < 0$ before" in markdown.render_report(analysed("gelu"))
    assert r"$(-\infty, 0)$" in latex.render_report(analysed("relu"))
    assert "because f' is < 0 near -∞" in " ".join(printed(analysed("gelu"), 120).replace("│", " ").split())
