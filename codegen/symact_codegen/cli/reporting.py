"""`symact report` and `symact table`: what is true of one activation, and of many in a row each."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

import symact
from symact import SymactError
from symact_codegen.cli.common import ReportFormat, TableFormat, configured, of_any_kind, output, reports, write


def report(
    name: Annotated[str, typer.Argument(help="Name or alias of an activation.")],
    set_: Annotated[list[str] | None, typer.Option(
        "--set", metavar="PARAMETER=NUMBER", help="Value of a parameter, for example alpha=0.2.")] = None,
    format: Annotated[ReportFormat, typer.Option(help="How to write the report.")] = ReportFormat.text,
) -> None:
    """Report what is proved of an activation."""
    found = symact.analyse(configured(name, set_))
    if format is ReportFormat.json:
        write(found.to_json(), None)
    elif format is ReportFormat.text:
        from symact_codegen.targets import text
        output().print(text.render_report(found))
        if not set_ and isinstance(found.activation, symact.Activation):
            from symact_codegen.cli.exhausting import kernel_line
            output().print(kernel_line(found.activation), soft_wrap=True)
    elif format is ReportFormat.markdown:
        from symact_codegen.targets import markdown
        write(markdown.render_report(found, plot=None), None)
    else:
        from symact_codegen.targets import latex
        write(latex.render_report(found, plot=None), None)


def table(
    names: Annotated[list[str] | None, typer.Argument(help="Names or aliases; all if none.")] = None,
    columns: Annotated[str | None, typer.Option(help="Columns, separated by commas.")] = None,
    format: Annotated[TableFormat, typer.Option(help="How to write the table.")] = TableFormat.latex,
    standalone: Annotated[bool, typer.Option("--standalone", help="A whole LaTeX or HTML document.")] = False,
    output: Annotated[Path | None, typer.Option(help="A file to write to instead of stdout.")] = None,
) -> None:
    """Write a table with a row for every activation."""
    if standalone and format not in (TableFormat.latex, TableFormat.html):
        raise SymactError(f"--standalone is for --format latex or html; the format given is {format}.")
    wanted = None if columns is None else [column.strip() for column in columns.split(",")]
    from symact_codegen.presentation.columns import chosen as columns_of
    from symact_codegen.presentation.columns import kind_of

    target = import_module(f"symact_codegen.targets.{format}")
    activations = of_any_kind(names)
    columns_of(wanted, kind_of(activations))  # so that an unknown one is refused before the long analysis
    found = list(reports(activations).values())
    write(target.render_table(found, columns=wanted, standalone=standalone), output)
