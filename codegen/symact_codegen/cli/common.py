"""What the commands share: consoles, the reading of arguments, progress, the reports of many activations."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

import symact
from symact import Activation, SymactError
from symact.catalogue.kinds import AnyActivation
from symact.query_fields import NUMBER

WIDTH_WITHOUT_TERMINAL = 160


class ReportFormat(StrEnum):
    """How a report is written."""

    text = "text"
    json = "json"
    markdown = "markdown"
    latex = "latex"


class ListFormat(StrEnum):
    """How the list of activations is written."""

    text = "text"
    json = "json"
    csv = "csv"


class TableFormat(StrEnum):
    """How a table is written."""

    latex = "latex"
    markdown = "markdown"
    csv = "csv"
    html = "html"


class Target(StrEnum):
    """The languages that kernels are written in."""

    numba = "numba"


def output() -> Console:
    """The console of results: as wide as the terminal, or wide enough for tables where there is none."""
    wide = not sys.stdout.isatty() and "COLUMNS" not in os.environ
    return Console(width=WIDTH_WITHOUT_TERMINAL if wide else None, highlight=False)


def complain(sentence: str) -> None:
    """Write one sentence to stderr, as it is."""
    print(f"symact: {sentence}", file=sys.stderr)


def chosen(names: Sequence[str] | None) -> list[Activation]:
    """The activations of single numbers of these names or aliases, each once and in order; all if there is none."""
    if not names:
        return list(symact.catalogue().values())
    return list({a.name: a for a in (symact.elementwise(name) for name in names)}.values())


def of_any_kind(names: Sequence[str] | None) -> list[AnyActivation]:
    """The activations of these names or aliases, of any kind; all of single numbers if there is none."""
    if not names:
        return list(symact.catalogue().values())
    return list({a.name: a for a in (symact.get(name) for name in names)}.values())


def everything() -> list[AnyActivation]:
    """All known activations, kind by kind."""
    return [*symact.catalogue().values(), *symact.vector_catalogue().values(),
            *symact.stochastic_catalogue().values(), *symact.contextual_catalogue().values()]


def configured(name: str, settings: Sequence[str] | None) -> AnyActivation:
    """The activation with the parameter values that `--set name=value` gives."""
    activation, values = symact.get(name), dict[str, str]()
    for setting in settings or ():
        parameter, equals, value = (part.strip() for part in setting.partition("="))
        if not (parameter and equals and NUMBER.match(value)):
            raise SymactError(f"The setting '{setting[:100]}' is not of the form parameter=number; write for "
                              f"example --set alpha=0.2 or --set alpha=1/3.")
        if parameter in values:
            raise SymactError(f"The parameter '{parameter}' is set twice; set it once.")
        values[parameter] = value
    return activation.at(**values)


@contextmanager
def progress(title: str, total: int) -> Iterator[Callable[[str], None]]:
    """A bar on stderr that moves on whenever the function is called; nothing where there is no terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
               TextColumn("{task.fields[last]}"))
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(title, total=total, last="")
        yield lambda last: bar.update(task, advance=1, last=last)


def reports(activations: Sequence[AnyActivation]) -> dict[str, Any]:
    """The report of every activation by name, in the order given."""
    from symact_codegen.generate import portable_report
    from symact_codegen.workers import run

    found: dict[str, Any] = {}
    names = [a.name for a in activations]
    with progress("analysing", len(names)) as advance:
        for name, report in run(portable_report, names):
            found[name] = report
            advance(name)
    return {name: found[name] for name in names}


def write(text: str, path: Path | None) -> None:
    """Write a text to a file, atomically, or to stdout."""
    from symact_codegen.generated_tree import write_atomically

    if path is None:
        sys.stdout.write(text if text.endswith("\n") else text + "\n")
    elif path.is_dir():
        raise SymactError(f"The output '{path}' is a folder; give the name of a file.")
    else:
        write_atomically(path, text.encode())
