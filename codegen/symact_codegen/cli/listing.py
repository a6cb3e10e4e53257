"""`symact list`: the known activations, or those that are proved to have certain properties."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import Annotated, Any

import typer
from rich.markup import escape
from rich.table import Table

import symact
from symact import Activation, SymactError
from symact.query import Query
from symact_codegen.cli.common import ListFormat, chosen, output, reports, write

COLUMNS = ("name", "family", "parameters", "aliases", "formula")


def list_activations(
    family: Annotated[str | None, typer.Option(help="Only the activations of this family.")] = None,
    where: Annotated[str | None, typer.Option(
        help="Only those proved to satisfy a query such as 'monotonicity=none and lipschitz<=1'.")] = None,
    format: Annotated[ListFormat, typer.Option(help="How to write the list.")] = ListFormat.text,
) -> None:
    """List the known activations, all or those that satisfy a query."""
    query = None if where is None else Query(where)
    activations = chosen(None)
    if family is not None:
        if family.lower() not in symact.families():
            known = ", ".join(symact.families())
            raise SymactError(f"There is no family '{family}'; the families are {known}.")
        activations = [a for a in activations if a.family == family.lower()]
    if query is not None:
        found = reports(activations)
        activations = [a for a in activations if query.matches(found[a.name].to_dict())]
    if format is ListFormat.text:
        output().print(_text(activations))
    else:
        write(_json(activations) if format is ListFormat.json else _csv(activations), None)


def _row(activation: Activation) -> dict[str, Any]:
    return {"name": activation.name, "family": activation.family,
            "parameters": {p.name: str(p.default) for p in activation.parameters},
            "aliases": list(activation.aliases), "formula": str(activation.expression)}


def _flat(activation: Activation) -> list[str]:
    row = _row(activation)
    parameters = ", ".join(f"{name}={value}" for name, value in row["parameters"].items())
    return [row["name"], row["family"], parameters, ", ".join(row["aliases"]), row["formula"]]


def _text(activations: Sequence[Activation]) -> Table:
    table = Table(title=f"{len(activations)} activations", title_justify="left")
    for column in COLUMNS:
        table.add_column(column, overflow="fold", no_wrap=column == "name")
    for activation in activations:
        table.add_row(*map(escape, _flat(activation)))
    return table


def _json(activations: Sequence[Activation]) -> str:
    return json.dumps([_row(a) for a in activations], indent=2, ensure_ascii=False)


def _csv(activations: Sequence[Activation]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_flat(a) for a in activations)
    return text.getvalue()
