"""Tables in LaTeX: a fragment for a paper, or a landscape document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from symact_codegen.presentation.columns import Column, Tabled, cells, chosen, kind_of
from symact_codegen.targets.latex.inline import cell, escape, line
from symact_codegen.templating import render

LINE_DIGITS = 166
"""How many digits of \\footnotesize fit on a line of the landscape page, less the space between columns."""


def render_table(
    reports: Sequence[Tabled], columns: Sequence[str] | None = None, standalone: bool = False
) -> str:
    """A longtable with a row for each report; `standalone` makes it a document that cites references.bib.

    Raises SymactError for an unknown column.
    """
    kind = kind_of(reports)
    picked = chosen(columns, kind)
    total = sum(column.width for column in picked.values())
    widths = {name: LINE_DIGITS * column.width / total for name, column in picked.items()}
    table = render(
        "latex/table.tex.j2",
        {
            "specification": _specification(picked, total),
            "count": len(picked),
            "headings": [line(column.heading) for column in picked.values()],
            "note": escape(kind.note),
            "rows": [
                [cell(content) for content in cells(report, picked, widths).values()] for report in reports
            ],
        },
    )
    if not standalone:
        return table
    cites = "reference" in picked and any(report.activation.references for report in reports)
    return render("latex/table_standalone.tex.j2", {"table": table, "cites": cites})


def _specification(columns: Mapping[str, Column], total: float) -> str:
    """Columns whose widths add up to the line exactly, whatever the space between columns."""
    return "\n    ".join(
        rf">{{\raggedright\arraybackslash}}m{{\dimexpr {column.width / total:.5f}\linewidth"
        rf"-2\tabcolsep\relax}}"
        for column in columns.values()
    )
