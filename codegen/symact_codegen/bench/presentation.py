"""The rows as a table on a terminal, as JSON and as Markdown."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from rich.table import Table

from symact_codegen.bench.measure import Cell, Row
from symact_codegen.bench.own_calls import MEMORY, OWN
from symact_codegen.bench.peers import NAMES, conditions
from symact_codegen.bench.problem import Output
from symact_codegen.bench.ratios import Times, ratio, times, warning

COLUMNS = ("activation", "", "dtype", "elements")
FRESH = "*"


def peers_of(table: Times) -> list[str]:
    """The peers that were measured, in their usual order, the kernels first."""
    present = {name for measured in table.values() for name, _ in measured}
    return [name for name in NAMES if name in present]


def power_of_two(size: int) -> str:
    """2^24 for 16777216; a number that is no power of two as it is."""
    return f"2^{size.bit_length() - 1}" if size & (size - 1) == 0 else str(size)


def own_time(cell: Cell, measured: Mapping[tuple[str, Output], float]) -> str:
    """The kernel's nanoseconds per element, with the output given if it can be."""
    seconds = measured.get((OWN, "given"), measured.get((OWN, "fresh")))
    return "" if seconds is None else f"{seconds / cell.size * 1e9:.3g}"


def _lines(table: Times, peers: Sequence[str]) -> list[list[str]]:
    lines = []
    for cell, measured in table.items():
        line = [cell.activation, cell.quantity, cell.dtype, power_of_two(cell.size), own_time(cell, measured)]
        for peer in peers:
            found = ratio(measured, peer, OWN)
            fresh = FRESH if (peer, "given") not in measured else ""
            line.append("" if found is None else f"{found:.2f}{fresh}")
        lines.append(line)
    return lines


def _header(peers: Sequence[str]) -> list[str]:
    return [*COLUMNS, f"{OWN} ns", *peers]


def _others(table: Times) -> list[str]:
    return [p for p in peers_of(table) if p != OWN]


def explanation(fastest: bool) -> str:
    """What the columns mean."""
    return (f"{OWN}: nanoseconds per element. Every other column: how many times as long it takes; below 1 it is "
            f"faster. {MEMORY}: a copy, for a vjp a sum of two arrays. Outputs are given; {FRESH} allocates its "
            f"result, beside a kernel that does the same. {conditions(fastest)}")


def rich_table(rows: Sequence[Row], fastest: bool = False) -> Table:
    """A table for a terminal."""
    table = times(rows, fastest)
    peers = _others(table)
    drawn = Table(caption=explanation(fastest), caption_justify="left")
    for index, title in enumerate(_header(peers)):
        drawn.add_column(title, justify="left" if index < 3 else "right", no_wrap=index == 0)
    for line in _lines(table, peers):
        drawn.add_row(*line)
    return drawn


def markdown(rows: Sequence[Row], fastest: bool = False) -> str:
    """The same table in Markdown."""
    table = times(rows, fastest)
    peers = _others(table)
    lines = ["| " + " | ".join(line) + " |" for line in [_header(peers), *_lines(table, peers)]]
    rule = "|---|---|---" + "|---:" * (len(peers) + 2) + "|"
    return "\n".join([lines[0], rule, *lines[1:], "", explanation(fastest)]) + "\n"


def to_json(rows: Sequence[Row], missing: Sequence[str], failures: Mapping[str, str]) -> str:
    """Every row with its seconds, and who is absent and why."""
    entries = [{**asdict(row.cell), "peer": row.peer, "output": row.output, "median_seconds": row.time.median,
                "fastest_seconds": row.time.fastest} for row in rows]
    return json.dumps({"conditions": conditions(), "rows": entries, "not_installed": list(missing),
                       "failed": dict(failures)}, indent=2)


def remarks(rows: Sequence[Row], missing: Sequence[str], failures: Mapping[str, str]) -> list[str]:
    """Who is absent and why, and whether the machine was busy; one sentence each."""
    sentences = [f"Not installed, so left out: {', '.join(missing)}."] if missing else []
    sentences += [f"{name} failed and was left out: {why}" for name, why in failures.items()]
    busy = warning(rows)
    return sentences if busy is None else [*sentences, busy]
