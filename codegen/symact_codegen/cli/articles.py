"""`symact list --articles`: every activation that the survey articles name, and whether all of it works here."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import typer
from rich.markup import escape
from rich.table import Table

import symact
from symact.catalogue.articles import ARTICLES, ArticleRow
from symact_codegen.cli.common import complain, output, progress
from symact_codegen.generated_tree import default_folder

KINDS = {symact.Activation: "scalar", symact.VectorActivation: "rows", symact.StochasticActivation: "stochastic",
         symact.ContextualActivation: "contextual"}


@dataclass(frozen=True)
class Working:
    """What there is of one definition: a report, a kernel, a row in a table, and whether its check passed."""

    kind: str
    report: bool
    kernel: bool
    table: bool
    check: bool

    @property
    def all(self) -> bool:
        """Whether nothing is missing."""
        return self.report and self.kernel and self.table and self.check


def list_articles() -> None:
    """Print the table; exit code 1 if something of a row is missing or fails."""
    from symact_codegen.workers import PRELOADED, run

    names = list(dict.fromkeys(name for row in ARTICLES for name in row.definitions))
    found: dict[str, Working] = {}
    with progress("checking", len(names)) as advance:
        for name, working in run(status_of, names, preload=[*PRELOADED, "numba"]):
            found[name] = working
            advance(name)
    output().print(_text(found))
    broken = [name for name in names if not found[name].all]
    if broken:
        complain(f"{len(broken)} of {len(names)} definitions lack something: {', '.join(broken)}.")
        raise typer.Exit(1)
    output().print(f"{len(ARTICLES)} rows, {len(names)} definitions: each has a report, a kernel that agrees with the "
                   f"definition, and a row in a table.", soft_wrap=True)


def status_of(name: str) -> Working:
    """What there is of one definition in the generated files, and its check, which runs now."""
    from symact_codegen.verify.check import generated_kernel

    folder = default_folder()
    kernel: bool
    try:
        kernel = generated_kernel(name) is not None
    except symact.SymactError:
        kernel = False
    return Working(KINDS[type(symact.get(name))], (folder / "reports" / f"{name}.json").is_file(), kernel,
                   name in _tabled(folder / "tables"), kernel and _passes(name))


def _tabled(folder: Path) -> set[str]:
    """The names in the first columns of all tables."""
    found: set[str] = set()
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found |= {row[0] for row in csv.reader(file) if row}
    return found


def _passes(name: str) -> bool:
    from symact_codegen.cli.verifying import check, check_of_operator, check_of_rows

    definition = symact.get(name)
    if isinstance(definition, symact.Activation):
        return all(row.passed for part in check(name) for row in part)
    if isinstance(definition, symact.VectorActivation):
        return all(row.passed for row in check_of_rows(name))
    return all(row.passed for row in check_of_operator(name))


def _text(found: dict[str, Working]) -> Table:
    table = Table(title="The activations of the articles", title_justify="left")
    for column in ("in the articles", "articles", "here", "kind", "report", "kernel", "table", "check",
                   "what the articles leave open or have wrong"):
        table.add_column(column, overflow="fold", no_wrap=column == "here")
    for row in ARTICLES:
        for place, name in enumerate(row.definitions):
            table.add_row(*_cells(row, place, name, found[name]), style=None if found[name].all else "red")
    return table


def _cells(row: ArticleRow, place: int, name: str, working: Working) -> list[str]:
    """One line of the table; what belongs to the article's row stands on the first of its lines."""
    first = (row.name, row.articles, row.correction) if place == 0 else ("", "", "")
    marks = ["yes" if mark else "NO" for mark in (working.report, working.kernel, working.table)]
    return [escape(cell) for cell in (first[0], first[1], name, working.kind, *marks,
                                      "passed" if working.check else "FAILED", first[2])]
