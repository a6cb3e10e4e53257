"""Tables as comma-separated values: formulas in Python's notation, one row for each activation."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from symact_codegen.presentation.columns import Tabled, cells, chosen, kind_of
from symact_codegen.presentation.inline import plain_cell


def render_table(
    reports: Sequence[Tabled], columns: Sequence[str] | None = None, standalone: bool = False
) -> str:
    """A table whose first row has the ids of the columns; with or without `standalone` it is a document.

    Raises SymactError for an unknown column.
    """
    picked = chosen(columns, kind_of(reports))
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(picked)
    for report in reports:
        writer.writerow([plain_cell(content) for content in cells(report, picked).values()])
    return buffer.getvalue()
