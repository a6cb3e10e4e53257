"""`symact verify`: the generated kernels against the definitions."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from symact_codegen.cli.common import chosen, complain, output, progress


def verify(
    names: Annotated[list[str] | None, typer.Argument(help="Names or aliases; all if none.")] = None,
) -> None:
    """Compare generated kernels with the definitions, evaluated to as many digits as it takes."""
    from symact_codegen.verify import rows_of
    from symact_codegen.verify.table import render
    from symact_codegen.workers import PRELOADED, run

    activations = [a.name for a in chosen(names)]
    found: dict[str, list[Any]] = {}
    with progress("verifying", len(activations)) as advance:
        for name, rows in run(rows_of, activations, preload=[*PRELOADED, "numba"]):
            found[name] = rows
            advance(name)
    rows = [row for name in activations for row in found[name]]
    output().print(render(rows))
    failed = [row for row in rows if not row.passed]
    if failed:
        complain(f"{len(failed)} of {len(rows)} comparisons failed: "
                 f"{', '.join(sorted({row.activation for row in failed}))}.")
        raise typer.Exit(1)
