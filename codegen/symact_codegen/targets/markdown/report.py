"""Reports in Markdown."""

from __future__ import annotations

from urllib.parse import quote

from symact_codegen.presentation.columns import Described
from symact_codegen.presentation.document import (
    PARAMETER_HEADINGS,
    PRIMES,
    PROPERTY_HEADINGS,
    Document,
    Row,
    document,
)
from symact_codegen.targets.markdown.inline import block, escape, line
from symact_codegen.targets.text.symbols import pretty
from symact_codegen.templating import render


def render_report(report: Described, plot: str | None = None) -> str:
    """A page about one activation; `plot` is the path of its figure relative to the page."""
    found = document(report)
    return render(
        "markdown/report.md.j2",
        {
            "name": escape(found.name),
            "about": [line(item) for item in found.about],
            "definition": _definition(found),
            "derivatives": [block(head.latex, cases) for head, cases in found.derivatives],
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


def _definition(found: Document) -> list[str]:
    blocks = [block(PRIMES[0].latex, found.definition)]
    return blocks if found.pieces is None else [*blocks, block(PRIMES[0].latex, found.pieces)]
