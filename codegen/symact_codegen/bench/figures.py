"""The figures that sum up the rows: one line of text for each claim."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Collection, Iterator, Sequence

import symact
from symact_codegen.bench.formulas import FROM_OUTPUT, KINDS, QUANTITIES, kind, learned
from symact_codegen.bench.library_functions import TORCH, VENDOR
from symact_codegen.bench.measure import Cell
from symact_codegen.bench.own_calls import MEMORY, OWN
from symact_codegen.bench.presentation import power_of_two
from symact_codegen.bench.problem import DTYPES
from symact_codegen.bench.ratios import Times, geometric_mean, ratios
from symact_codegen.bench.startup import FirstCall


def memory_lines(table: Times, dtype: str = "float32") -> Iterator[str]:
    """How many times as long as memory a kernel takes on the largest arrays, by kind of definition."""
    size = max((cell.size for cell in table), default=0)
    for quantity in QUANTITIES:
        found = ratios(table, OWN, MEMORY,
                       lambda c, q=quantity: (c.quantity, c.dtype, c.size) == (q, dtype, size))  # type: ignore[misc]
        for group in KINDS:
            yield from _memory_line(f"{quantity}, {dtype}, {power_of_two(size)}, {group}", {
                c.activation: r for c, r in found.items() if _in_group(c, group)})
        yield from _memory_line(f"{quantity}, {dtype}, {power_of_two(size)}, with gradients of parameters", {
            c.activation: r for c, r in found.items() if _folds(c)})


def _folds(cell: Cell) -> bool:
    return cell.quantity == "vjp" and learned(symact.elementwise(cell.activation))


def _in_group(cell: Cell, group: str) -> bool:
    return kind(symact.elementwise(cell.activation)) == group and not _folds(cell)


def _memory_line(title: str, found: dict[str, float]) -> Iterator[str]:
    if found:
        worst = max(found, key=lambda name: found[name])
        every = ", ".join(f"{name} {value:.2f}" for name, value in sorted(found.items(), key=lambda item: item[1]))
        yield (f"{title}: median {statistics.median(found.values()):.2f}, worst {found[worst]:.2f} ({worst}) times "
               f"as long as memory; {every}")


def peer_lines(table: Times, peer: str) -> Iterator[str]:
    """Geometric means of how many times as fast as a peer the kernels are, for every quantity, dtype and size."""
    sizes = sorted({cell.size for cell in table})
    groups: dict[str, Collection[str]] = {"vendor kernels": VENDOR, "all that PyTorch has": TORCH}
    for quantity in (*QUANTITIES, FROM_OUTPUT):
        for dtype in DTYPES:
            for size in sizes:
                parts = []
                for title, names in groups.items():
                    found = ratios(table, peer, OWN, _selection(quantity, dtype, size, names))
                    parts.append(f"{title} {_mean(found.values())} ({len(found)})")
                if not all(part.endswith("(0)") for part in parts):
                    yield f"{peer}, {quantity}, {dtype}, {power_of_two(size)}: {', '.join(parts)} times as fast"


def _selection(quantity: str, dtype: str, size: int, names: Collection[str]) -> Callable[[Cell], bool]:
    def wanted(cell: Cell) -> bool:
        return (cell.quantity, cell.dtype, cell.size) == (quantity, dtype, size) and cell.activation in names
    return wanted


def _mean(values: Collection[float]) -> str:
    found = geometric_mean(values)
    return "none" if found is None else f"{found:.2f}"


def overhead_lines(table: Times, peer: str) -> Iterator[str]:
    """Nanoseconds of a call on small arrays, with a fresh result, beside a peer's: medians over activations."""
    for size in sorted({cell.size for cell in table}):
        pairs = [(measured[OWN, "fresh"], measured[peer, "fresh"]) for cell, measured in table.items()
                 if cell.size == size and (OWN, "fresh") in measured and (peer, "fresh") in measured]
        if pairs:
            own, other = (statistics.median(pair[i] for pair in pairs) * 1e9 for i in (0, 1))
            yield (f"{size} elements: {own:.0f} ns a call, {peer} {other:.0f} ns; "
                   f"{statistics.median(b / a for a, b in pairs):.2f} times as fast ({len(pairs)} activations)")


def startup_lines(calls: Sequence[FirstCall], imports: dict[str, float]) -> Iterator[str]:
    """First calls and imports."""
    for title, seconds in (("compiled", {c.activation: c.compiled for c in calls}),
                           ("loaded from the cache", {c.activation: c.loaded for c in calls})):
        if seconds:
            worst = max(seconds, key=lambda name: seconds[name])
            yield (f"first float32 call, {title}: median {statistics.median(seconds.values()):.3g} s, worst "
                   f"{seconds[worst]:.3g} s ({worst}), of {len(seconds)}")
    yield "; ".join(f"import {name} {time * 1e3:.1f} ms" for name, time in imports.items())
