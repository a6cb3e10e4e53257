"""Tables in Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from symact_codegen.presentation.columns import Tabled, cells, chosen, kind_of
from symact_codegen.targets.markdown.inline import cell, plain
from symact_codegen.templating import render


def render_table(
    reports: Sequence[Tabled], columns: Sequence[str] | None = None, standalone: bool = False
) -> str:
    """A table with a row for each report; with or without `standalone` it is a document.

    Raises SymactError for an unknown column.
    """
    picked = chosen(columns, kind_of(reports))
    return render(
        "markdown/table.md.j2",
        {
            "headings": [plain(column.heading) for column in picked.values()],
            "rows": [[cell(content) for content in cells(report, picked).values()] for report in reports],
        },
    )
