"""The kernels beside memory, PyTorch, JAX, NumPy and numexpr: docs/bench.md, docs/bench.png and the figures.

    python benchmarks/kernels.py [--sizes 2^12,2^17,2^24] [--dtypes float32] [--budget SECONDS] [--all]
                                 [--fastest] [--only PART...]

Peers that are not installed are left out and named. All activations are compared with memory; those that PyTorch
has are compared with everybody, torch.compile in float32 alone. Peers that go operator by operator are left out on
arrays of more than 2^17 elements. `--all` drops these limits and takes hours rather than minutes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import symact
from symact_codegen.bench import Bench, Grid, Row, available
from symact_codegen.bench.figures import memory_lines, overhead_lines, peer_lines, startup_lines
from symact_codegen.bench.library_functions import TORCH
from symact_codegen.bench.own_calls import MEMORY, OWN
from symact_codegen.bench.plot import plot
from symact_codegen.bench.presentation import markdown, remarks
from symact_codegen.bench.problem import DTYPES
from symact_codegen.bench.ratios import Times, times
from symact_codegen.bench.startup import first_calls, import_seconds
from symact_codegen.cli.benching import parsed_sizes

DOCS = Path(__file__).resolve().parents[1] / "docs"
PARTS = ("peers", "memory", "overhead", "startup")
SMALL_SIZES = (1, 16, 256, 4096)
OPERATORS_UP_TO = 1 << 17
STARTUP_ACTIVATIONS = ("relu", "sigmoid", "softplus", "gelu", "mish")
MODULES = ("symact_kernels", "numpy", "numba")


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("names", nargs="*", help="activations; without any, all beside memory and PyTorch's beside it")
    parser.add_argument("--sizes", type=parsed_sizes, default="2^12,2^17,2^24")
    parser.add_argument("--dtypes", nargs="+", choices=DTYPES, default=DTYPES)
    parser.add_argument("--budget", type=float, default=0.03, help="seconds for each call")
    parser.add_argument("--all", action="store_true", help="every peer for every activation and size")
    parser.add_argument("--fastest", action="store_true", help="fastest samples, not medians; for a busy machine")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    return parser.parse_args()


def measured(bench: Bench, grid: Grid) -> list[Row]:
    """All rows of a grid, with a line on stderr that tells how far it is."""
    rows: list[Row] = []
    for index, (cell, found) in enumerate(bench.run(grid), 1):
        rows += found
        what = f"{index}/{len(grid)} {cell.activation} {cell.quantity} {cell.dtype} {cell.size}"
        print(f"\r{what:70}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return rows


def chosen(options: argparse.Namespace, wanted: Callable[[symact.Activation], bool]) -> list[symact.Activation]:
    """The activations that were named, else those that are wanted."""
    return [symact.get(n) for n in options.names] or [a for a in symact.catalogue().values() if wanted(a)]


def beside_peers(options: argparse.Namespace, absent: list[str], failures: dict[str, str]) -> list[Row]:
    """The activations that PyTorch has beside every peer; torch.compile in one dtype, because it compiles long."""
    peers, missing = available()
    absent += missing
    activations = chosen(options, lambda a: options.all or a.name in TORCH)
    rows: list[Row] = []
    for dtype in options.dtypes:
        present = [p for p in peers if options.all or dtype == DTYPES[0] or p.name != "torch.compile"]
        rows += measured(Bench(present, options.budget, failures), Grid(
            activations, dtypes=[dtype], sizes=options.sizes,
            operators_up_to=None if options.all else OPERATORS_UP_TO))
    return rows


def beside_memory(options: argparse.Namespace) -> list[Row]:
    """Every activation beside a copy and a sum on the largest arrays."""
    peers, _ = available([OWN, MEMORY])
    return measured(Bench(peers, 3 * options.budget), Grid(
        chosen(options, lambda a: True), dtypes=options.dtypes, sizes=[max(options.sizes)]))


def on_small_arrays(options: argparse.Namespace) -> list[Row]:
    """Calls on a few elements beside PyTorch's."""
    peers, _ = available([OWN, "PyTorch"])
    return measured(Bench(peers, options.budget), Grid([a for a in symact.catalogue().values() if a.name in TORCH],
                                                       ["forward"], ["float32"], SMALL_SIZES))


def startup(options: argparse.Namespace) -> Iterator[str]:
    """First calls and imports."""
    names = symact.names() if options.all else STARTUP_ACTIVATIONS
    return startup_lines(list(first_calls(names)), import_seconds(MODULES))


def tell(title: str, lines: Iterator[str]) -> None:
    """Print the figures of one part."""
    print(f"\n{title}", *(f"  {line}" for line in lines), sep="\n", flush=True)


def write_documents(rows: list[Row], table: Times, fastest: bool) -> None:
    """The table and the picture."""
    DOCS.mkdir(exist_ok=True)
    (DOCS / "bench.md").write_text(markdown(rows, fastest))
    (DOCS / "bench.png").write_bytes(plot(table, "float32", max(cell.size for cell in table)))


def main() -> None:
    """Measure the parts and print their figures."""
    options, absent, failures = arguments(), [], {}  # type: argparse.Namespace, list[str], dict[str, str]
    everything: list[Row] = []
    if "memory" in options.only:
        everything += (rows := beside_memory(options))
        tell("(a) beside memory", memory_lines(times(rows, options.fastest)))
    if "peers" in options.only:
        everything += (rows := beside_peers(options, absent, failures))
        table = times(rows, options.fastest)
        write_documents(rows, table, options.fastest)
        for title, peer in (("(b)", "PyTorch"), ("(c)", "JAX"), ("(c)", "torch.compile")):
            tell(f"{title} beside {peer}", peer_lines(table, peer))
    if "overhead" in options.only:
        tell("(d) calls", overhead_lines(times(on_small_arrays(options), options.fastest), "PyTorch"))
    if "startup" in options.only:
        tell("(e) start", startup(options))
    for sentence in remarks(everything, absent, failures):
        print(sentence)


if __name__ == "__main__":
    main()
