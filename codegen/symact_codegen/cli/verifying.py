"""`symact verify`: the generated kernels against the definitions."""

from __future__ import annotations

from typing import Annotated, Any

import typer

import symact
from symact_codegen.cli.common import chosen, complain, output, progress


def verify(
    names: Annotated[list[str] | None, typer.Argument(help="Names or aliases; all if none.")] = None,
) -> None:
    """Compare generated kernels with the definitions, evaluated to as many digits as it takes.

    One-sided derivatives at breakpoints are also compared with difference quotients of the definitions.
    """
    from symact_codegen.verify.table import render, summary
    from symact_codegen.workers import PRELOADED, run

    activations = [a.name for a in chosen(names)]
    found: dict[str, tuple[list[Any], list[Any]]] = {}
    with progress("verifying", len(activations)) as advance:
        for name, checked in run(check, activations, preload=[*PRELOADED, "numba"]):
            found[name] = checked
            advance(name)
    rows = [row for name in activations for row in found[name][0]]
    kinks = [row for name in activations for row in found[name][1]]
    output().print(render(rows))
    for line in summary(rows):
        output().print(line, soft_wrap=True)
    wrong = [k for k in kinks if not k.passed]
    output().print(f"{len(kinks) - len(wrong)} of {len(kinks)} one-sided derivatives at breakpoints agree with "
                   f"difference quotients of the definition.", soft_wrap=True)
    failed = [f"{r.activation} ({r.quantity}, {r.dtype})" for r in rows if not r.passed]
    failed += [f"{k.activation} ({k.side} of {k.breakpoint})" for k in wrong]
    if failed:
        complain(f"{len(failed)} of {len(rows) + len(kinks)} comparisons failed: {', '.join(failed)}.")
        raise typer.Exit(1)


def check(name: str) -> tuple[list[Any], list[Any]]:
    """The comparisons of one activation: its kernel on the grid, and its one-sided derivatives at breakpoints."""
    from symact_codegen.verify import check_kinks, rows_of

    return rows_of(name), check_kinks(symact.get(name))
