"""Choose the piece by comparisons of x with the breakpoints, as text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import sympy as sp

from symact_codegen.lowering.constants import as_fraction, is_float, nearest
from symact_codegen.lowering.emit_quick import Quick
from symact_codegen.lowering.emit_wide import Careful
from symact_codegen.lowering.program import program_of
from symact_codegen.lowering.text import indented, literal, remark


@dataclass(frozen=True)
class Cells:
    """Expressions between breakpoints, values at them, and whose expression gives each value.

    `closed` tells that they hold at the default parameters alone, which they have as numbers.
    """

    expressions: tuple[sp.Expr, ...]
    breakpoints: tuple[sp.Expr, ...]
    values: tuple[sp.Expr, ...]
    owners: tuple[str, ...]
    closed: bool = False


Block = Callable[[sp.Expr, int | None], list[str]]
"""Lines ending in a return for an expression; the index is that of the piece, None for a value at a breakpoint."""


def is_simple(point: sp.Expr) -> bool:
    """Whether a breakpoint is known exactly when the kernel runs: a number, a parameter or minus a parameter."""
    return not point.free_symbols or point.is_Symbol or (-point).is_Symbol


UNKNOWN = "return x, math.inf"
"""What is returned, with a bound of the error, where the side of a breakpoint is not known."""


def selection(cells: Cells, block: Block, wide: bool = False, unknown: str = UNKNOWN) -> list[str]:
    """Lines that run the block of the piece that x lies in, or do what `unknown` says where that is not known."""
    lines: list[str] = []
    for index, point in enumerate(cells.breakpoints):
        below, at, before = _tests(point, index, wide, unknown)
        lines += before
        owner = cells.owners[index]
        comment = remark(point) if not point.free_symbols else ""
        if at is None or owner == "left":
            below = below.replace(" < ", " <= ") if at is not None else below
            lines += [f"if {below}:{comment}", *indented(block(cells.expressions[index], index))]
            continue
        lines += [f"if {below}:{comment}", *indented(block(cells.expressions[index], index))]
        if owner == "none":
            lines += [f"if {at}:", *indented(block(cells.values[index], None))]
    return lines + block(cells.expressions[-1], len(cells.expressions) - 1)


def _tests(point: sp.Expr, index: int, wide: bool, unknown: str) -> tuple[str, str | None, list[str]]:
    """Text for "x is left of the point" and "x is the point" (None if no float64 is), and lines that go before."""
    if not point.free_symbols:
        if is_float(point):
            text = literal(nearest(as_fraction(point)))
            return f"x < {text}", f"x == {text}", []
        return f"x <= {literal(_below(as_fraction(point)))}", None, []
    if is_simple(point):
        return f"x < {sp.sstr(point)}", f"x == {sp.sstr(point)}", []
    program = program_of(point)
    if wide:
        careful = Careful(program, prefix=f"b{index}_")
        side = f"side{index}"
        return f"{side} < 0.0", f"{side} == 0.0", [*careful.lines, f"{side} = wide_sub(wide_x, {careful.value})[0]"]
    quick = Quick(program, prefix=f"b{index}_")
    near = f"not abs(x - {quick.value}) > {quick.error} + 2.0 * U * (abs(x) + abs({quick.value}))"
    return (f"x < {quick.value}", f"x == {quick.value}",
            [*quick.lines, f"if {near}:", f"    {unknown}  # too close to tell the side"])


def _below(value: Fraction) -> float:
    """The largest float64 not above a number."""
    close = nearest(value)
    return close if Fraction(close) <= value else float(np.nextafter(close, -np.inf))
