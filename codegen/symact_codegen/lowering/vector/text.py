"""The vector function of an activation in one format as text, with the test that tells where it is certain."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import sympy as sp

from symact.activation import x
from symact_codegen.lowering.constants import as_fraction
from symact_codegen.lowering.selection import Cells
from symact_codegen.lowering.text import indented
from symact_codegen.lowering.vector.cost import cost_of
from symact_codegen.lowering.vector.emit import Emitter
from symact_codegen.lowering.vector.formats import Format
from symact_codegen.lowering.vector.nodes import NotVectorisable, graph_of
from symact_codegen.lowering.vector.plan import DOUBTFUL_COST, Planner, joined
from symact_codegen.lowering.vector.program import PAIR32, PAIR64, SHORT, Style, VectorFunction

STYLES = {"float32": (PAIR32, SHORT), "float64": (PAIR64,)}
LARGEST_DOUBT = 0.1
"""A vector function that leaves more than this to the careful phase is none."""


@dataclass(frozen=True)
class VectorText:
    """Text of `{name}` and of `{name}_sure`; `pair` tells whether the first returns two floats or one.

    `style` names the arithmetic, `intervals` where the function is certain, `doubtful` the weight of the rest. Each of
    `doubts` is an expression in v whose sign bit is set where the function may not be certain: two operations on a
    vector, where comparing takes five.
    """

    name: str
    text: str
    pair: bool
    style: str
    working: str
    intervals: tuple[tuple[float, float], ...]
    doubtful: float
    doubts: tuple[str, ...]


@dataclass(frozen=True)
class _Piece:
    planner: Planner
    low: float
    high: float


def vector_text(name: str, cells: Cells, defaults: Mapping[sp.Symbol, sp.Expr], fmt: Format,
                meaning: str, rounded: bool) -> VectorText | None:
    """The cheapest vector function of the cells at the default parameters, or None if there is none worth having.

    `rounded` allows a result that is no pair where it could be one.
    """
    values = {symbol: sp.Rational(float(value)) for symbol, value in defaults.items()}
    fixed = Cells(*(tuple(e.xreplace(values) for e in part)
                    for part in (cells.expressions, cells.breakpoints, cells.values)), cells.owners)
    best: tuple[float, list[_Piece], Style] | None = None
    for style in STYLES[fmt.name]:
        try:
            pieces = _pieces(fixed, style)
        except NotVectorisable:
            continue
        doubt = sum(p.planner.intervals().doubtful for p in pieces)
        cost = sum(cost_of(p.planner.function) for p in pieces) + doubt * DOUBTFUL_COST
        if doubt < LARGEST_DOUBT and (best is None or cost < best[0]):
            best = cost, pieces, style
    if best is None:
        return None
    try:
        return _written(name, fixed, best[1], best[2], meaning, rounded)
    except NotVectorisable:
        return None


def _pieces(cells: Cells, style: Style) -> list[_Piece]:
    """A plan for each piece, on the floats of the result's format that it may be used for."""
    fmt = style.result
    points = [as_fraction(p) for p in cells.breakpoints]
    ends = [-fmt.largest, *(_below(p, fmt) for p in points), fmt.largest]
    starts = [-fmt.largest, *(_above(p, fmt) for p in points)]
    return [_Piece(Planner(VectorFunction(graph_of(e), style), low, high), low, high)
            for e, low, high in zip(cells.expressions, starts, ends[1:], strict=True)]


def _below(value: Fraction, fmt: Format) -> float:
    """The largest number of the format not above a rational."""
    close = fmt.nearest(value)
    return close if Fraction(close) <= value else float(np.nextafter(np.array(close, fmt.name), np.array(-np.inf, fmt.name)))


def _above(value: Fraction, fmt: Format) -> float:
    return -_below(-value, fmt)


def _written(name: str, cells: Cells, pieces: list[_Piece], style: Style, meaning: str,
             rounded: bool) -> VectorText:
    emitters = [Emitter(p.planner.function, p.planner.ordered(), prefix=f"p{i}_" if len(pieces) > 1 else "", rounded=rounded)
                for i, p in enumerate(pieces)]
    pair = any(e.low is not None for e in emitters)
    u = "x"
    lines = [line for e in emitters for line in e.lines]
    if style.working is not style.result:
        lines.insert(0, f"x = np.{style.working.name}(x)")
    zero = style.working.literal(0.0)
    highs = _selected(cells, [e.high for e in emitters], style, lambda v: style.working.nearest(v))
    if not cells.expressions[-1].has(x):
        highs = f"x if x != x else ({highs})"  # NaN is in no piece, and would come out as the last one's constant
    lows = _selected(cells, [e.low or zero for e in emitters], style, lambda v: 0.0) if pair else None
    certain = joined([i for p in pieces for i in p.planner.intervals().intervals], style.result)
    doubtful = sum(p.planner.intervals().doubtful for p in pieces)
    header = ["@_inlined", f"def {name}({u}):", f'    """{meaning}; certain for x in {_shown(certain)}."""']
    body = [*lines, f"return {highs}, {lows}" if pair else f"return {highs}"]
    text = "\n".join([*header, *indented(body), "", "", "@_inlined", f"def {name}_sure(x):",
                      f'    """Whether {name} is certain."""', f"    return {_test(certain, style.result)}"])
    return VectorText(name, text, pair, style.name, style.working.name, certain, doubtful,
                      _doubts(certain, style.result))


def _selected(cells: Cells, names: list[str], style: Style, rounded: Callable[[Fraction], float]) -> str:
    """The name of the piece that x lies in, as nested conditional expressions."""
    fmt = style.result
    text = names[-1]
    for index in reversed(range(len(cells.breakpoints))):
        point, owner = as_fraction(cells.breakpoints[index]), cells.owners[index]
        close = fmt.nearest(point)
        below = fmt.literal(_below(point, fmt))
        exact = Fraction(close) == point
        if exact and owner == "none":
            value = cells.values[index]
            if x in value.free_symbols:
                raise NotVectorisable(f"the value {value} at a breakpoint")
            text = f"({style.working.literal(rounded(as_fraction(value)))} if x == {below} else {text})"
        relation = "<" if exact and owner != "left" else "<="
        if names[index] != text:
            text = f"({names[index]} if x {relation} {below} else {text})"
    return text[1:-1] if text.startswith("(") and text.endswith(")") and text.count(" if ") else text


def _test(intervals: tuple[tuple[float, float], ...], fmt: Format) -> str:
    if not intervals:
        return "x != x"
    parts = []
    for low, high in intervals:
        if low == -high and high > 0:
            parts.append(f"(abs(x) <= {fmt.literal(high)})")
        elif low == high:
            parts.append(f"(x == {fmt.literal(low)})")
        else:
            parts.append(f"(x >= {fmt.literal(low)}) & (x <= {fmt.literal(high)})")
    return " | ".join(f"({p})" if " & " in p and len(parts) > 1 else p for p in parts)


def _doubts(intervals: tuple[tuple[float, float], ...], fmt: Format) -> tuple[str, ...]:
    """Flags with the sign bit set outside of the intervals: one for each end, and one for each gap.

    A difference of floats has the right sign, and is 0 only for equal ones. NaN may pass: it comes out as NaN anyway.
    """
    if not intervals:
        return (f"noted(flag, {fmt.literal(-1.0)})",)
    low, high = intervals[0][0], intervals[-1][1]
    ends = [f"v - {fmt.literal(low)}", f"{fmt.literal(high)} - v"] if low != -high else [f"{fmt.literal(high)} - abs(v)"]
    gaps = [(a[1], b[0]) for a, b in zip(intervals, intervals[1:], strict=False)]
    beside_zero = [(a, b) for a, b in gaps if a == 0.0 and (-b, 0.0) in gaps]
    flags = [f"noted_between(flag, v, {fmt.literal(b)})" for _, b in beside_zero]
    rest = [gap for gap in gaps if gap not in beside_zero and (-gap[0], -gap[1])[::-1] not in beside_zero]
    ends += [f"(v - {fmt.literal(a)}) * (v - {fmt.literal(b)})" for a, b in rest]
    return (*(f"noted(flag, {end})" for end in ends), *flags)


def _shown(intervals: tuple[tuple[float, float], ...]) -> str:
    return ", ".join(f"[{low:.6g}, {high:.6g}]" for low, high in intervals) or "no interval"
