"""`symact generate` and `symact kernel`: the generated files, and one of them on the screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

import symact
from symact_codegen.cli.common import Target, complain, everything, of_any_kind, output, progress
from symact_codegen.generated_tree import Outcome, default_folder


def generate(
    names: Annotated[list[str] | None, typer.Argument(
        help="Names or aliases; all activations, and the files about all of them, if none.")] = None,
    out: Annotated[Path | None, typer.Option(
        help="Folder to write to; by default `generated` in the source checkout, else here.")] = None,
    check: Annotated[bool, typer.Option("--check", help="Write nothing, name files that differ.")] = False,
) -> None:
    """Write kernels, reports, plots and tables from the definitions."""
    from symact_codegen.generate import generate as run

    folder = out or default_folder()
    activations = of_any_kind(names) if names else everything()
    with progress("checking" if check else "generating", len(activations)) as advance:
        outcome = run([a.name for a in activations], folder, check=check, everything=not names,
                      advance=advance)
    shown = os.path.relpath(folder)
    for what in ("written", "stale", "missing", "orphaned"):
        if what != "written" or len(outcome.written) <= 10:
            for path in getattr(outcome, what):
                print(f"{what}: {os.path.join(shown, path)}")
    if check and not outcome.passed:
        complain(f"{_failures(outcome)} in {shown}; `symact generate` writes files anew, orphaned ones must "
                 f"be deleted.")
        raise typer.Exit(1)
    number = len(outcome.written) + len(outcome.unchanged)
    print(f"{number} files in {shown} are up to date"
          + ("." if check else f", {len(outcome.written)} of them newly written."))


def _failures(outcome: Outcome) -> str:
    kinds = {"stale": outcome.stale, "missing": outcome.missing, "orphaned": outcome.orphaned}
    counts = [f"{len(paths)} {kind}" for kind, paths in kinds.items() if paths]
    return f"There are {', '.join(counts)} files"


def kernel(
    name: Annotated[str, typer.Argument(help="Name or alias of an activation.")],
    target: Annotated[Target, typer.Option(help="The language of the kernel.")] = Target.numba,
) -> None:
    """Print the source of an activation's kernel."""
    from symact_codegen.generate import kernel_text, stochastic_text

    definition = symact.get(name)
    if isinstance(definition, symact.StochasticActivation):
        source = stochastic_text(symact.analyse(definition))
    elif isinstance(definition, symact.Activation):
        source = kernel_text(symact.analyse(definition), target)
    else:
        from symact_codegen.targets.numba.sources import source_of
        source = source_of(definition)
    if sys.stdout.isatty():
        from rich.syntax import Syntax
        output().print(Syntax(source, "python", word_wrap=True))
    else:
        sys.stdout.write(source)
