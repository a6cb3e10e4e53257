"""Reports in LaTeX: a section for a paper, or a document."""

from __future__ import annotations

from symact_codegen.presentation.document import (
    PARAMETER_HEADINGS,
    PROPERTY_HEADINGS,
    AnyReport,
    Document,
    Equations,
    Row,
    document,
)
from symact_codegen.targets.latex.inline import cases, code, escape, line, part, prose
from symact_codegen.templating import render

WIDTH = 72.0
"""How many digits fit on a line of formulas beside their heads."""


def render_report(report: AnyReport, plot: str | None = None, standalone: bool = False) -> str:
    """A section about one activation; `plot` is the path of its figure, `standalone` makes it a document."""
    found = document(report, WIDTH)
    section = render(
        "latex/report.tex.j2",
        {
            "name": code(found.name),
            "about": [line(item) for item in found.about],
            "groups": [_group(group, found) for group in (found.definition, *found.derived)],
            "parameter_headings": PARAMETER_HEADINGS,
            "parameters": [[line(item) for item in row] for row in found.parameters],
            "property_headings": PROPERTY_HEADINGS,
            "glance": ", ".join(line(item) for item in found.glance),
            "sections": [(escape(part.heading), [_row(row) for row in part.rows]) for part in found.sections],
            "plot": plot,
            "references": [escape(text) for _, text in found.references],
        },
    )
    return render("latex/report_standalone.tex.j2", {"section": section}) if standalone else section


def _group(group: Equations, found: Document) -> tuple[str, list[str], list[tuple[str, str]]]:
    """The heading, if it is shown, sentences, and left sides with their formulas."""
    heading = escape(group.heading) if found.headed else ""
    equations = [(head.latex if head else "", cases(body)) for head, body in group.equations]
    return heading, [line(item) for item in group.lines], equations


def _row(row: Row) -> tuple[str, str, str]:
    how = "".join(prose(item) if isinstance(item, str) else part(item) for item in row.how)
    return escape(row.label), line(row.value), how if row.proved else rf"\emph{{undecided:}} {how}"
