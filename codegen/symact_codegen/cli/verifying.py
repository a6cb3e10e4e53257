"""`symact verify`: the generated kernels against the definitions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

import symact
from symact import SymactError
from symact_codegen.cli.common import chosen, complain, everything, of_any_kind, output, progress

if TYPE_CHECKING:
    from symact_codegen.verify.operators import OperatorCheck
    from symact_codegen.verify.rows import RowCheck


def verify(
    names: Annotated[list[str] | None, typer.Argument(help="Names or aliases; all if none.")] = None,
    exhaustive: Annotated[bool, typer.Option(
        "--exhaustive", help="Check all 2^32 float32 inputs instead, about a minute each.")] = False,
    scheduler: Annotated[str | None, typer.Option(
        help="With --exhaustive: the address of a Dask scheduler, such as tcp://host:8786.")] = None,
    status: Annotated[bool, typer.Option(
        "--status", help="With --exhaustive: only tell which stored results are fresh, stale or missing.")] = False,
    dense: Annotated[bool, typer.Option(
        "--dense", help="Check float64 kernels on millions of points instead.")] = False,
    points: Annotated[int, typer.Option(min=1, help="With --dense: about how many points.")] = 10_000_000,
) -> None:
    """Compare generated kernels with the definitions, evaluated to as many digits as it takes.

    One-sided derivatives at breakpoints are also compared with difference quotients of the definitions. Activations
    of rows are checked on seeded rows, stochastic and contextual ones against their moments and equations. An
    exhaustive check that was interrupted goes on where it was; its results are kept in generated/exhaustive.
    """
    if exhaustive and dense:
        raise SymactError("The options --exhaustive and --dense are two checks; give one of them.")
    if exhaustive:
        from symact_codegen.cli.exhausting import run_exhaustive, show_status

        if status:
            show_status(chosen(names))
        else:
            run_exhaustive(chosen(names), scheduler)
        return
    if scheduler is not None or status:
        raise SymactError(f"The option {'--status' if status else '--scheduler'} goes with --exhaustive; add it.")
    if dense:
        from symact_codegen.cli.exhausting import run_dense

        run_dense(chosen(names), points)
        return
    _verify_here(names)


def _verify_here(names: list[str] | None) -> None:
    """Every kind of kernel by its own check; exit code 1 if one fails."""
    definitions = of_any_kind(names) if names else everything()
    passed = []
    for kinds, check_all in CHECKS:
        members = [a.name for a in definitions if isinstance(a, kinds)]
        if members:
            passed.append(check_all(members))
    if not all(passed):
        raise typer.Exit(1)


def verify_numbers(activations: list[str]) -> bool:
    """Check kernels of single numbers, print the outcome, and tell whether nothing failed."""
    from symact_codegen.verify.table import render, summary
    from symact_codegen.workers import PRELOADED, run

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
    return not failed


def verify_rows(activations: list[str]) -> bool:
    """Check kernels of rows, print the outcome, and tell whether nothing failed."""
    from symact_codegen.verify.rows_table import render
    from symact_codegen.workers import PRELOADED, run

    found: dict[str, list[RowCheck]] = {}
    with progress("verifying", len(activations)) as advance:
        for name, checked in run(check_of_rows, activations, preload=[*PRELOADED, "numba"]):
            found[name] = checked
            advance(name)
    rows = [row for name in activations for row in found[name]]
    output().print(render(rows))
    failed = [f"{r.activation} ({r.quantity}, {r.dtype})" for r in rows if not r.passed]
    if failed:
        complain(f"{len(failed)} of {len(rows)} comparisons failed: {', '.join(failed)}.")
    return not failed


def verify_operators(activations: list[str]) -> bool:
    """Check stochastic and contextual operators, print the outcome, and tell whether nothing failed."""
    from symact_codegen.verify.operators_table import render
    from symact_codegen.workers import PRELOADED, run

    found: dict[str, list[OperatorCheck]] = {}
    with progress("verifying", len(activations)) as advance:
        for name, checked in run(check_of_operator, activations, preload=[*PRELOADED, "numba"]):
            found[name] = checked
            advance(name)
    rows = [row for name in activations for row in found[name]]
    output().print(render(rows))
    for row in rows:
        for failure in row.failures:
            output().print(failure, soft_wrap=True)
    failed = [f"{r.activation} ({r.quantity}, {r.dtype})" for r in rows if not r.passed]
    if failed:
        complain(f"{len(failed)} of {len(rows)} comparisons failed: {', '.join(failed)}.")
    return not failed


def check_of_rows(name: str) -> list[RowCheck]:
    """The comparisons of one activation of rows."""
    from symact_codegen.verify.check import generated_kernel
    from symact_codegen.verify.rows import check_rows

    return check_rows(symact.vector_catalogue()[name], generated_kernel(name))


def check_of_operator(name: str) -> list[OperatorCheck]:
    """The comparisons of one stochastic or contextual activation."""
    from symact_codegen.verify.check import generated_kernel
    from symact_codegen.verify.operators import check_contextual, check_stochastic

    definition = symact.get(name)
    if isinstance(definition, symact.ContextualActivation):
        return check_contextual(definition, generated_kernel(name))
    return check_stochastic(symact.stochastic_catalogue()[name], generated_kernel(name))


def check(name: str) -> tuple[list[Any], list[Any]]:
    """The comparisons of one activation: its kernel on the grid, and its one-sided derivatives at breakpoints."""
    from symact_codegen.verify import check_kinks, rows_of

    return rows_of(name), check_kinks(symact.elementwise(name))


CHECKS: tuple[tuple[Any, Callable[[list[str]], bool]], ...] = (
    (symact.Activation, verify_numbers), (symact.VectorActivation, verify_rows),
    ((symact.StochasticActivation, symact.ContextualActivation), verify_operators))
"""Which check goes with which kinds of definition."""
