from __future__ import annotations

import math

from rich.console import Console

from symact_codegen.verify.check import Row
from symact_codegen.verify.table import COLUMNS, markdown, render, summary, worst

GOOD = Row("relu", "value", "float64", 2500, 0.5, 1.5, 1.5, 1.5, 0, 4.0)
BAD = Row("mish", "derivative", "float32", 2400, 137.0, -20.25, 1e-8, 1.25e-8, 0, 2.0)
UNSURE = Row("mine", "value", "float64", 2400, 0.5, 0.1, 0.1, 0.1, 3, 4.0)
EMPTY = Row("mine", "value", "float64", 0, 0.0, math.nan, math.nan, math.nan, 0, 4.0)


def test_markdown_has_every_row_with_the_place_in_hex() -> None:
    lines = markdown([GOOD, BAD]).splitlines()
    assert len(lines) == 4
    assert lines[0].split(" | ")[0] == "| activation"
    assert all(line.count(" | ") == len(COLUMNS) - 1 for line in lines)
    assert "-0x1.4400000000000p+4" in lines[3]
    assert "FAILED" in lines[3]
    assert "137" in lines[3]
    assert "FAILED" not in lines[2]


def test_the_terminal_table_tells_what_failed() -> None:
    console = Console(width=220, record=True, file=None, quiet=False, force_terminal=False)
    with console.capture() as capture:
        console.print(render([GOOD, BAD]))
    text = capture.get()
    assert "mish" in text
    assert "FAILED" in text
    assert "137" in text


def test_a_row_passes_only_if_every_point_was_compared_and_is_within_the_limit() -> None:
    assert [row.passed for row in (GOOD, BAD, UNSURE, EMPTY)] == [True, False, False, False]


def test_the_explaining_columns_come_with_a_failure_only() -> None:
    assert len(render([GOOD]).columns) < len(render([GOOD, BAD]).columns) == len(COLUMNS)


def test_the_summary_names_the_worst_of_each_kind() -> None:
    assert summary([GOOD, UNSURE, BAD]) == [
        "float32 f'     at most 137.00 ULP (mish at -20.25), 2400 points",
        "float64 f      at most 0.50 ULP (relu at 1.5), 4900 points"]


def test_the_worst_rows_come_first() -> None:
    assert worst([GOOD, BAD, UNSURE], 2) == [BAD, UNSURE]
