"""The vector function of an activation in one format as text, with the test that tells where it is certain."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

import sympy as sp

from symact.activation import x
from symact_codegen.lowering.constants import as_fraction
from symact_codegen.lowering.selection import Cells
from symact_codegen.lowering.text import indented
from symact_codegen.lowering.vector.emit import Emitter
from symact_codegen.lowering.vector.formats import Format
from symact_codegen.lowering.vector.guard import doubts, shown, test_text
from symact_codegen.lowering.vector.nodes import NoVectorFormError
from symact_codegen.lowering.vector.pieces import Piece, planned
from symact_codegen.lowering.vector.plan import DOUBTFUL_COST, LIMITS, joined
from symact_codegen.lowering.vector.program import PAIR32, PAIR64, SHORT, Style

STYLES = {"float32": (PAIR32, SHORT), "float64": (PAIR64,)}
USUAL_BITS = 40
"""What most short primitives have at least."""
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


def vector_text(name: str, cells: Cells, defaults: Mapping[sp.Symbol, sp.Expr], fmt: Format,
                meaning: str, rounded: bool) -> VectorText | None:
    """The cheapest vector function of the cells at the default parameters, or None if there is none worth having.

    `rounded` allows a result that is no pair where it could be one.
    """
    values = {symbol: sp.Rational(float(value)) for symbol, value in defaults.items()}
    expressions, breakpoints, at = (tuple(e.xreplace(values) for e in part)
                                    for part in (cells.expressions, cells.breakpoints, cells.values))
    fixed = Cells(expressions, breakpoints, at, cells.owners)
    best: tuple[float, list[Piece], Style] | None = None
    for style in STYLES[fmt.name]:
        try:
            pieces = planned(fixed, style)
        except NoVectorFormError:
            continue
        doubt = sum(p.doubtful for p in pieces)
        cost = sum(p.cost for p in pieces) + doubt * DOUBTFUL_COST
        if doubt < LARGEST_DOUBT and (best is None or cost < best[0]):
            best = cost, pieces, style
    if best is None:
        return None
    try:
        return _written(name, fixed, best[1], best[2], meaning, rounded)
    except NoVectorFormError:
        return None


def _written(name: str, cells: Cells, pieces: list[Piece], style: Style, meaning: str,
             rounded: bool) -> VectorText:
    prefixes = [f"p{i}_" if len(pieces) > 1 else "" for i in range(len(pieces))]
    emitters = [Emitter(p.planner.function, p.planner.ordered(), p.windows, prefix, rounded)
                for p, prefix in zip(pieces, prefixes, strict=True)]
    pair = any(e.low is not None for e in emitters)
    lines = [line for e in emitters for line in e.lines]
    if style.working is not style.result:
        lines.insert(0, f"x = np.{style.working.name}(x)")
    zero = style.working.literal(0.0)
    highs = _selected(cells, [e.high for e in emitters], style, style.working.nearest)
    if not cells.expressions[-1].has(x):
        highs = f"x if x != x else ({highs})"  # NaN is in no piece, and would come out as the last one's constant
    lows = _selected(cells, [e.low or zero for e in emitters], style, lambda v: 0.0) if pair else None
    certain = joined([i for p in pieces for i in p.planner.intervals().intervals], style.result)
    doubtful = sum(p.doubtful for p in pieces)
    header = ["@_inlined", f"def {name}(x):", f'    """{meaning}, {_how(pieces, style)}."""',
              f"    # at most {LIMITS[style.result.name]} ULP off for x in {shown(certain)}"]
    body = [*lines, f"return {highs}, {lows}" if pair else f"return {highs}"]
    text = "\n".join([*header, *indented(body), "", "", "@_inlined", f"def {name}_sure(x):",
                      f'    """Whether {name} is certain."""', f"    return {test_text(certain, style.result)}"])
    return VectorText(name, text, pair, style.name, style.working.name, certain, doubtful,
                      doubts(certain, style.result))


def _how(pieces: list[Piece], style: Style) -> str:
    """The arithmetic in words."""
    functions = [p.planner.function for p in pieces]
    if style.working is not style.result:
        errors = [f.primitives[n.kind].bound.single for f in functions for n in f.graph.nodes if n.kind in f.primitives]
        bits = min([USUAL_BITS, *(math.floor(-math.log2(e)) for e in errors)])
        return f"in {style.working.name}, by primitives of {bits} bits, to be rounded once"
    pairs = any(f.is_pair(i) for f in functions for i in range(len(f.graph.nodes)))
    return f"in {style.working.name}{' with compensation' if pairs else ''}"


def _selected(cells: Cells, names: list[str], style: Style, rounded: Callable[[Fraction], float]) -> str:
    """The name of the piece that x lies in, as nested conditional expressions."""
    fmt = style.result
    text = names[-1]
    for index in reversed(range(len(cells.breakpoints))):
        point, owner = as_fraction(cells.breakpoints[index]), cells.owners[index]
        close = fmt.nearest(point)
        below = fmt.literal(fmt.below(point))
        exact = Fraction(close) == point
        if exact and owner == "none":
            value = cells.values[index]
            if x in value.free_symbols:
                raise NoVectorFormError(f"the value {value} at a breakpoint")
            text = f"({style.working.literal(rounded(as_fraction(value)))} if x == {below} else {text})"
        relation = "<" if exact and owner != "left" else "<="
        if names[index] != text:
            text = f"({names[index]} if x {relation} {below} else {text})"
    return text[1:-1] if text.startswith("(") and text.endswith(")") and text.count(" if ") else text
