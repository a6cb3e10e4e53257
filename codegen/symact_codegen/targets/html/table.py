"""Tables in HTML: a table element, or a page. The template escapes every text."""

from __future__ import annotations

from collections.abc import Sequence

from symact_codegen.presentation.columns import Tabled, cells, chosen, kind_of
from symact_codegen.presentation.inline import Cases, Cell, Code, Formula, Line, Part, plain_part
from symact_codegen.targets.text.symbols import pretty
from symact_codegen.templating import render

Piece = tuple[str, str]
"""The name of an element, or "" for text, and what it contains."""


def render_table(
    reports: Sequence[Tabled], columns: Sequence[str] | None = None, standalone: bool = False
) -> str:
    """A table with a row for each report; `standalone` makes it a page.

    Raises SymactError for an unknown column.
    """
    kind = kind_of(reports)
    picked = chosen(columns, kind)
    return render(
        "html/table.html.j2",
        {
            "standalone": standalone,
            "headings": [_line(column.heading) for column in picked.values()],
            "rows": [[_cell(content) for content in cells(report, picked).values()] for report in reports],
            "note": kind.note,
        },
    )


def _line(items: Line) -> list[Piece]:
    return [_piece(item) for item in items]


def _piece(item: Part) -> Piece:
    if isinstance(item, Formula):
        return "var", pretty(item.plain)
    if isinstance(item, Code):
        return "code", item.text
    return "", plain_part(item)


def _cell(content: Cell) -> list[list[Piece]]:
    """Lines one under the other."""
    lines: list[list[Piece]] = []
    for item in content:
        if not isinstance(item, Cases):
            lines.append(_line(item))
            continue
        for row in item.rows:
            condition: list[Piece] = (
                [("", " if "), ("code", pretty(row.condition.plain))] if row.condition else []
            )
            lines.append([("code", row.plain), *condition])
    return lines
