"""`symact bench`: the kernels beside their peers."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

import typer

from symact import SymactError
from symact_codegen.cli.common import chosen, complain, output, progress, write

LARGEST = 1 << 27
_SIZE = re.compile(r"^(?:2\^(\d{1,2})|(\d{1,9}))$")


class BenchFormat(StrEnum):
    """How the comparison is written."""

    text = "text"
    json = "json"
    markdown = "markdown"


def bench(
    names: Annotated[list[str] | None, typer.Argument(help="Names or aliases; all if none, for long.")] = None,
    sizes: Annotated[str, typer.Option(help="Numbers of elements.")] = "2^12,2^17,2^24",
    peers: Annotated[str | None, typer.Option(help="Only beside these, as in memory,PyTorch,JAX.")] = None,
    format: Annotated[BenchFormat, typer.Option(help="How to write the comparison.")] = BenchFormat.text,
    fastest: Annotated[bool, typer.Option("--fastest", help="Compare fastest samples, not medians; for a busy "
                                                            "machine.")] = False,
) -> None:
    """Time kernels beside PyTorch, JAX, NumPy, numexpr and a copy: forward and VJP, float32 and float64."""
    activations, elements = chosen(names), parsed_sizes(sizes)

    from symact_codegen.bench import Bench, Grid, available
    from symact_codegen.bench.own_calls import OWN
    from symact_codegen.bench.presentation import markdown, remarks, rich_table, to_json

    found, missing = available(None if peers is None else [OWN, *(p.strip() for p in peers.split(","))])
    bench, grid, rows = Bench(found), Grid(activations, sizes=elements), []
    with progress("measuring", len(grid)) as advance:
        for cell, measured in bench.run(grid):
            rows += measured
            advance(f"{cell.activation} {cell.quantity} {cell.dtype} {cell.size}")
    if format is BenchFormat.text:
        output().print(rich_table(rows, fastest))
    elif format is BenchFormat.markdown:
        write(markdown(rows, fastest), None)
    else:
        write(to_json(rows, missing, bench.failures), None)
    for sentence in remarks(rows, missing, bench.failures):
        complain(sentence)


def parsed_sizes(text: str) -> list[int]:
    """The numbers in a text such as "64,2^17"."""
    sizes = []
    for word in text.split(","):
        match = _SIZE.match(word.strip())
        size = 0 if match is None else 1 << int(match[1]) if match[1] else int(match[2])
        if not 1 <= size <= LARGEST:
            raise SymactError(f"The size '{word.strip()[:100]}' is not a whole number from 1 to 2^27; write for "
                              f"example --sizes 2^12,2^17 or --sizes 1000.")
        sizes.append(size)
    return sizes
