"""f' as a function of y = f(x), put together from its formulas on the intervals of values that f takes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cmp_to_key
from itertools import pairwise

import sympy as sp

from symact.limits import limit
from symact.pieces import Pieces
from symact.properties.branches import Branch, Point, order, takes
from symact.properties.inverse_candidates import Y
from symact.signs import is_zero


@dataclass(frozen=True)
class _Cell:
    """An interval of values, or one value, with f' as a formula in y."""

    low: sp.Expr
    high: sp.Expr
    slope: sp.Expr


def slope_pieces(rows: list[Branch], marks: list[Point], slopes: dict[Branch, sp.Expr | None]) -> Pieces | None:
    """f' in terms of y on the range of f; what it says of other numbers has no meaning."""
    if any(slope is None for slope in slopes.values()):
        return None
    intervals = [_Cell(r.least, r.greatest, slopes[r]) for r in rows if r.direction]
    singles = [_Cell(r.least, r.least, sp.S.Zero) for r in rows if not r.direction]
    singles += [_Cell(m.value, m.value, m.slope) for m in marks if not any(r.direction and takes(r, m.value)
                                                                           for r in rows)]
    cells = _ordered(intervals, singles)
    if cells is None:
        return None
    expressions, breakpoints, values = [cells[0].slope], list[sp.Expr](), list[sp.Expr]()
    for before, cell in pairwise(cells):
        single = order(cell.low, cell.high) == 0
        point, value = (cell.low, cell.slope) if single else (before.high, before.slope.subs(Y, before.high))
        value = value if single or value.is_finite else sp.S.Zero  # f does not take the value between two intervals
        if breakpoints and order(breakpoints[-1], point) == 0:
            expressions[-1] = cell.slope  # the interval right of a value that stands alone
            continue
        breakpoints.append(point)
        values.append(value)
        expressions.append(cell.slope)
    return _merged(expressions, breakpoints, values)


def with_limits_at_ends(pieces: Pieces, rows: list[Branch]) -> Pieces:
    """With the limit of f' where the range ends and the formula says nothing: f, rounded, does take that value."""
    low = min((r.least for r in rows), key=cmp_to_key(order))
    high = max((r.greatest for r in rows), key=cmp_to_key(order))
    if _is_silent(pieces, low, pieces.expressions[0]):
        first = pieces.expressions[0]
        pieces = Pieces(Y, (first, *pieces.expressions), (low, *pieces.breakpoints),
                        (limit(first, Y, low, "right"), *pieces.values))
    if _is_silent(pieces, high, pieces.expressions[-1]):
        last = pieces.expressions[-1]
        pieces = Pieces(Y, (*pieces.expressions, last), (*pieces.breakpoints, high),
                        (*pieces.values, limit(last, Y, high, "left")))
    return pieces


def _is_silent(pieces: Pieces, end: sp.Expr, outer: sp.Expr) -> bool:
    """Whether the formula has no value at a finite end of the range."""
    return (end.is_infinite is not True and not any(order(end, b) == 0 for b in pieces.breakpoints)
            and outer.subs(Y, end).is_finite is not True)


def _by_low(a: _Cell, b: _Cell) -> int:
    return order(a.low, b.low)


def _ordered(intervals: list[_Cell], singles: list[_Cell]) -> list[_Cell] | None:
    """The cells from left to right, each value once; None where overlapping intervals have different formulas."""
    cells: list[_Cell] = []
    for cell in sorted(intervals, key=cmp_to_key(_by_low)):
        if cells and order(cell.low, cells[-1].high) < 0:
            if not is_zero(cells[-1].slope - cell.slope):
                return None
            high = max((cells[-1].high, cell.high), key=cmp_to_key(order))
            cells[-1] = _Cell(cells[-1].low, high, cell.slope)
        else:
            cells.append(cell)
    for single in singles:
        if not any(order(c.low, single.low) == 0 == order(c.high, single.low) for c in cells):
            place = sum(1 for c in cells if order(c.high, single.low) <= 0)
            cells.insert(place, single)
    return cells


def _merged(expressions: list[sp.Expr], breakpoints: list[sp.Expr], values: list[sp.Expr]) -> Pieces:
    """Without the breakpoints at which the formula goes on."""
    kept = [0]
    for index, value in enumerate(values):
        left, right = expressions[kept[-1]], expressions[index + 1]
        if not (is_zero(left - right) and is_zero(left.subs(Y, breakpoints[index]) - value)):
            kept.append(index + 1)
    return Pieces(Y, tuple(expressions[i] for i in kept), tuple(breakpoints[i - 1] for i in kept[1:]),
                  tuple(values[i - 1] for i in kept[1:]))
