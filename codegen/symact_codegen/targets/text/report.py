"""Reports for a terminal."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from symact_codegen.presentation.document import (
    PARAMETER_HEADINGS,
    PRIMES,
    AnyReport,
    Document,
    Equations,
    Row,
    Section,
    document,
)
from symact_codegen.presentation.inline import Cases, Formula, Line, plain_line, plain_part
from symact_codegen.targets.text.symbols import pretty

LABELS = 16
"""The width of the column of labels."""


def render_report(report: AnyReport) -> RenderableType:
    """A panel for a terminal of any width; all text is literal, so that no name is read as markup."""
    found = document(report)
    parts: list[RenderableType] = [
        *(_text(item) for item in found.about),
        Text(),
        *_group(found.definition, *(() if found.headed else found.derived)),
    ]
    if found.glance:
        parts += [Text(), Text(" · ", "dim").join(_text(item) for item in found.glance)]
    if found.parameters:
        parts += [Text(), _parameters(found)]
    for group in found.derived if found.headed else ():
        parts += [Text(), Rule(Text(group.heading, "bold cyan"), align="left", style="dim cyan"), *_group(group)]
    for section in found.sections:
        parts += [Text(), *_section(section)]
    if found.references:
        parts += [Text(), *(Padding(Text(text, "dim"), (0, 0)) for _, text in found.references)]
    return Panel(Group(*parts), title=Text(found.name, "bold"), title_align="left", padding=(1, 2))


def _text(items: Line) -> Text:
    return Text(
        "".join(
            pretty(item.plain) if isinstance(item, Formula) else plain_part(item) for item in items
        ).strip()
    )


def _group(*groups: Equations) -> list[RenderableType]:
    """What is said of equations, and the equations, aligned at their left sides."""
    table = Table.grid(padding=(0, 1))
    for group in groups:
        for head, cases in group.equations:
            table.add_row(Text(f"{(head or PRIMES[0]).plain} =", "bold cyan"), _cases(cases))
    return [*(_text(item) for group in groups for item in group.lines), table]


def _cases(cases: Cases) -> RenderableType:
    if cases.rows[0].condition is None:
        return Text(cases.plain)
    grid = Table.grid(padding=(0, 2))
    for row in cases.rows:
        condition = Text(f"if {pretty(row.condition.plain)}", "dim") if row.condition else Text()
        grid.add_row(Text(row.plain), condition)
    return grid


def _parameters(found: Document) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for heading in PARAMETER_HEADINGS:
        table.add_column(heading)
    for row in found.parameters:
        table.add_row(*(_text(item) for item in row))
    return table


def _section(section: Section) -> list[RenderableType]:
    """Under its heading, values with their proofs under them, dim; what is undecided stands out."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="bold", width=LABELS)
    table.add_column(ratio=1)
    for row in section.rows:
        table.add_row(Text(row.label), _found(row))
    return [Rule(Text(section.heading, "bold cyan"), align="left", style="dim cyan"), table]


def _found(row: Row) -> RenderableType:
    value = _text(row.value)
    if not row.how:
        return value
    how = pretty(plain_line(row.how))
    return Group(value, Text(how, "dim") if row.proved else Text(f"undecided: {how}", "yellow"))
