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
from symact import SymactError
from symact.catalogue.kinds import AnyActivation
from symact.query import Query
from symact_codegen.cli.common import ListFormat, chosen, everything, output, reports, write

_KINDS = {"activations": symact.Activation, "activations of rows": symact.VectorActivation,
          "stochastic activations": symact.StochasticActivation, "contextual activations": symact.ContextualActivation}
COLUMNS = ("name", "family", "parameters", "aliases", "formula")


def list_activations(
    family: Annotated[str | None, typer.Option(help="Only the activations of this family.")] = None,
    where: Annotated[str | None, typer.Option(
        help="Only those proved to satisfy a query such as 'monotonicity=none and lipschitz<=1'.")] = None,
    format: Annotated[ListFormat, typer.Option(help="How to write the list.")] = ListFormat.text,
    articles: Annotated[bool, typer.Option(
        "--articles", help="The activations that the survey articles name, each checked now.")] = False,
) -> None:
    """List the known activations, all or those that satisfy a query."""
    if articles:
        if family is not None or where is not None or format is not ListFormat.text:
            raise SymactError("The option --articles prints a table of its own; give it alone.")
        from symact_codegen.cli.articles import list_articles
        list_articles()
        return
    query = None if where is None else Query(where)
    activations: list[AnyActivation] = [*chosen(None)] if query else everything()
    if family is not None:
        families = sorted({a.family for a in everything()})
        if family.lower() not in families:
            raise SymactError(f"There is no family '{family}'; the families are {', '.join(families)}.")
        activations = [a for a in activations if a.family == family.lower()]
    if query is not None:
        found = reports(activations)
        activations = [a for a in activations if query.matches(found[a.name].to_dict())]
    if format is ListFormat.text:
        for kind, members in _by_kind(activations).items():
            output().print(_text(members, kind))
    else:
        write(_json(activations) if format is ListFormat.json else _csv(activations), None)


def _by_kind(activations: Sequence[AnyActivation]) -> dict[str, list[AnyActivation]]:
    """The activations under a heading for each kind; if there is none at all, under the first heading."""
    found = {heading: [a for a in activations if isinstance(a, kind)] for heading, kind in _KINDS.items()}
    return {heading: members for heading, members in found.items() if members} or {next(iter(_KINDS)): []}


def _row(activation: AnyActivation) -> dict[str, Any]:
    return {"name": activation.name, "family": activation.family,
            "parameters": {p.name: str(p.default) for p in activation.parameters},
            "aliases": list(activation.aliases), "formula": _formula(activation)}


def _formula(activation: AnyActivation) -> str:
    """The definition; of a contextual activation, its core."""
    if isinstance(activation, symact.ContextualActivation):
        return _formula(activation.core)
    if isinstance(activation, symact.VectorActivation):
        from symact_codegen.presentation.vector_formulas import definition
        return "; ".join(f"{head.plain} = {cases.plain}" for head, cases in definition(activation))
    return str(activation.expression)


def _flat(activation: AnyActivation) -> list[str]:
    row = _row(activation)
    parameters = ", ".join(f"{name}={value}" for name, value in row["parameters"].items())
    return [row["name"], row["family"], parameters, ", ".join(row["aliases"]), row["formula"]]


def _text(activations: Sequence[AnyActivation], kind: str) -> Table:
    table = Table(title=f"{len(activations)} {kind}", title_justify="left")
    for column in COLUMNS:
        table.add_column(column, overflow="fold", no_wrap=column == "name")
    for activation in activations:
        table.add_row(*map(escape, _flat(activation)))
    return table


def _json(activations: Sequence[AnyActivation]) -> str:
    return json.dumps([_row(a) for a in activations], indent=2, ensure_ascii=False)


def _csv(activations: Sequence[AnyActivation]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_flat(a) for a in activations)
    return text.getvalue()
