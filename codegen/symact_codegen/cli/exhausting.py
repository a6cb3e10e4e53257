"""`symact verify --exhaustive`: every float32 of the generated kernels; `--dense`: float64 on millions of points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import typer
from rich import box
from rich.table import Table

import symact
from symact import Activation
from symact_codegen.cli.common import complain, output, progress

if TYPE_CHECKING:
    from symact_codegen.verify.check import Row

_COLUMNS = ("activation", "quantity", "worst ULP", "at", "not correctly rounded", "settled exactly", "settled by Arb",
            "inputs")


def run_exhaustive(activations: Sequence[Activation], scheduler: str | None) -> None:
    """Check every float32 and store the records; leave with exit code 1 if an error is above the limit."""
    from symact_codegen.exhaustive_records import kernel_hash
    from symact_codegen.verify.exhaustive import COUNT, LIMIT, check_all, passes
    from symact_codegen.verify.exhaustive.cluster import client

    for activation in activations:  # complain before hours of work, not after them
        kernel_hash(activation)
    found = []
    with client(scheduler) as dask, progress("every float32", COUNT * len(activations)) as advance:
        for activation in activations:
            found.append(check_all(activation, dask, advance))
            output().print(_line(found[-1]), soft_wrap=True)
    output().print(_table(found))
    failed = [f["activation"] for f in found if not passes(f)]
    if failed:
        complain(f"{len(failed)} of {len(found)} kernels are off by more than {LIMIT:g} ULP somewhere: "
                 f"{', '.join(failed)}.")
        raise typer.Exit(1)


def show_status(activations: Sequence[Activation]) -> None:
    """Tell which records are fresh, stale or missing; leave with exit code 1 unless all are fresh and passed."""
    from symact_codegen.exhaustive_records import passes, read_record, status

    states = {a.name: status(a) for a in activations}
    for name, state in states.items():
        found = read_record(name)
        outcome = "" if found is None else f"  {_line(found)}"
        output().print(f"{state:8}{outcome or '  ' + name}", soft_wrap=True)
    counts = {word: list(states.values()).count(word) for word in ("fresh", "stale", "missing")}
    output().print(", ".join(f"{count} {word}" for word, count in counts.items()))
    records = [read_record(name) for name in states]
    if counts["fresh"] < len(states) or not all(found is not None and passes(found) for found in records):
        raise typer.Exit(1)


def run_dense(activations: Sequence[Activation], points: int) -> None:
    """Check float64 kernels on about so many points each; leave with exit code 1 if an error is above the limit."""
    from symact_codegen.verify.table import render, summary
    from symact_codegen.workers import PRELOADED, run

    found: dict[str, list[Row]] = {}
    tasks = [(a.name, points) for a in activations]
    with progress("float64, densely", len(tasks)) as advance:
        for (name, _), rows in run(dense_rows, tasks, preload=[*PRELOADED, "numba"]):
            found[name] = rows
            advance(name)
    ordered = [row for a in activations for row in found[a.name]]
    output().print(render(ordered))
    for line in summary(ordered):
        output().print(line, soft_wrap=True)
    failed = [f"{row.activation} ({row.quantity})" for row in ordered if not row.passed]
    if failed:
        complain(f"{len(failed)} of {len(ordered)} comparisons failed: {', '.join(failed)}.")
        raise typer.Exit(1)


def dense_rows(task: tuple[str, int]) -> list[Row]:
    """The comparisons of one activation, f and f', on about so many points."""
    from symact_codegen.verify.exhaustive.dense import check_densely

    return check_densely(symact.elementwise(task[0]), task[1])


def kernel_line(activation: Activation) -> str:
    """What is known of a kernel's errors, for the end of a report: the stored record, if it is of this kernel."""
    from symact_codegen.exhaustive_records import read_record, status

    found, state = read_record(activation.name), status(activation)
    if found is None or state != "fresh":
        return f"Kernel, float32: no {'fresh ' * (state == 'stale')}exhaustive check is stored."
    wrong = [found[quantity]["not_correctly_rounded"] for quantity in ("value", "derivative")]
    return f"Kernel of {_line(found)}; not correctly rounded: {wrong[0]:,} of f, {wrong[1]:,} of f'."


def _line(found: dict[str, Any]) -> str:
    f, d = found["value"], found["derivative"]
    asked = min(f["inputs_checked"], d["inputs_checked"])
    whole = "every float32" if asked == found["inputs"] else f"{asked:,} of {found['inputs']:,} float32 (a sample)"
    return (f"{found['activation']}: {whole}, f within {f['worst_ulp']} ULP (at {f['worst_at']['x']}), "
            f"f' within {d['worst_ulp']} ULP (at {d['worst_at']['x']})")


def _table(records: Sequence[dict[str, Any]]) -> Table:
    table = Table(*_COLUMNS, box=box.SIMPLE)
    for found in records:
        for quantity in ("value", "derivative"):
            q = found[quantity]
            table.add_row(found["activation"], quantity, f"{float(q['worst_ulp']):.6f}", q["worst_at"]["x"],
                          f"{q['not_correctly_rounded']:,}", f"{q['settled_in_exact_arithmetic']:,}",
                          f"{q['settled_by_arb']:,}", f"{q['inputs_checked']:,}")
    return table
