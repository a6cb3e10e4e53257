"""Reports in Markdown."""

from __future__ import annotations

from urllib.parse import quote

from symact_codegen.presentation.document import (
    PARAMETER_HEADINGS,
    PRIMES,
    PROPERTY_HEADINGS,
    AnyReport,
    Equations,
    Row,
    document,
)
from symact_codegen.targets.markdown.inline import block, escape, line
from symact_codegen.targets.text.symbols import pretty
from symact_codegen.templating import render


def render_report(report: AnyReport, plot: str | None = None) -> str:
    """A page about one activation; `plot` is the path of its figure relative to the page."""
    found = document(report)
    return render(
        "markdown/report.md.j2",
        {
            "name": escape(found.name),
            "about": [line(item) for item in found.about],
            "definition": _group(found.definition),
            "derived": [_group(group) for group in found.derived],
            "parameter_headings": PARAMETER_HEADINGS,
            "parameters": [[line(item) for item in row] for row in found.parameters],
            "glance": ", ".join(line(item) for item in found.glance),
            "property_headings": PROPERTY_HEADINGS,
            "sections": [(section.heading, [_row(row) for row in section.rows]) for section in found.sections],
            "plot": None if plot is None else quote(plot),
            "references": [escape(text) for _, text in found.references],
        },
    )


def _row(row: Row) -> tuple[str, str, str]:
    how = line(tuple(pretty(part) if isinstance(part, str) else part for part in row.how))
    return escape(row.label), line(row.value), how if row.proved else f"*undecided:* {how}"


def _group(group: Equations) -> tuple[str, list[str], list[str]]:
    """The heading, sentences, and displayed formulas."""
    blocks = [block((head or PRIMES[0]).latex, cases) for head, cases in group.equations]
    return group.heading, [line(item) for item in group.lines], blocks
