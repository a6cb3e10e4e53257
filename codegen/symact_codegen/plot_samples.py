"""Points of a function's graph, piece by piece, each value rounded from a rigorous enclosure.

Because no floating-point function of the platform is called, the points are the same on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import sympy as sp
from flint import arb

from symact import Activation, SymactError
from symact.certify.enclosure import Enclosure, NotEnclosable, enclose_constant
from symact.errors import Undecided
from symact.pieces import Pieces

FIRST_POINTS = 240
REFINEMENTS = 5
LARGEST = 1e100
"""Larger values are not drawn."""
BITS = (128, 1024)


@dataclass(frozen=True)
class Dot:
    """A point of the graph, or (open) a one-sided limit that the function does not take."""

    x: float
    y: float
    filled: bool


@dataclass(frozen=True)
class Graph:
    """Curves that may be drawn without lifting the pen, and the dots at their ends."""

    curves: tuple[tuple[tuple[float, float], ...], ...]
    dots: tuple[Dot, ...]


def window(pieces: Pieces) -> tuple[float, float]:
    """The part of the x axis to show: [-5, 5], and further so that breakpoints have room on both sides."""
    points = [float(enclose_constant(b).mid()) for b in pieces.breakpoints]
    low, high = min([-5.0, *points]), max([5.0, *points])
    margin = 0.2 * (high - low)
    return (low - margin if low in points else low), (high + margin if high in points else high)


def graphs(activation: Activation) -> tuple[Graph, ...]:
    """The graphs of f, f' and f'' at the parameters' values; fewer where a derivative cannot be had.

    Raises SymactError if f itself cannot be evaluated rigorously.
    """
    found: list[Graph] = []
    try:
        pieces = activation.closed_pieces
        low, high = window(pieces)
        exists = [True] * len(pieces.breakpoints)
        for order in range(3):
            found.append(_graph(pieces, low, high, exists, order == 0))
            # f' exists at a breakpoint where f is continuous and the one-sided derivatives agree
            exists = [e and _continuous(pieces, i, order == 0) for i, e in enumerate(exists)]
            pieces = Pieces(
                pieces.variable,
                tuple(sp.diff(e, pieces.variable) for e in pieces.expressions),
                pieces.breakpoints,
                pieces.values,
            )
            exists = [e and _agree(pieces, i) for i, e in enumerate(exists)]
    except (Undecided, NotEnclosable) as reason:
        if not found:
            raise SymactError(f"'{activation.name}' cannot be drawn: {reason}.") from None
    return tuple(found)


def _agree(pieces: Pieces, index: int) -> bool:
    try:
        return bool(pieces.equal(pieces.one_sided(index, "left"), pieces.one_sided(index, "right")))
    except Undecided:
        return False


def _continuous(pieces: Pieces, index: int, with_value: bool) -> bool:
    if not _agree(pieces, index):
        return False
    return not with_value or bool(pieces.equal(pieces.one_sided(index, "left"), pieces.values[index]))


def _graph(pieces: Pieces, low: float, high: float, exists: list[bool], is_function: bool) -> Graph:
    ends = [low, *(float(enclose_constant(b).mid()) for b in pieces.breakpoints), high]
    curves: list[tuple[tuple[float, float], ...]] = []
    dots: list[Dot] = []
    for i, expression in enumerate(pieces.expressions):
        curve = _curve(expression, pieces.variable, ends[i], ends[i + 1])
        left = _limit(pieces, i - 1, "right") if i else None
        right = _limit(pieces, i, "left") if i < len(pieces.breakpoints) else None
        inner = [(ends[i], left)] if left is not None else []
        outer = [(ends[i + 1], right)] if right is not None else []
        between = [p for p in curve if (p[0] > ends[i] or not inner) and (p[0] < ends[i + 1] or not outer)]
        curves.append((*inner, *between, *outer))
    for i, point in enumerate(ends[1:-1]):
        dots += _dots(pieces, i, point, exists[i], is_function)
    return Graph(tuple(curves), tuple(dots))


def _dots(pieces: Pieces, index: int, point: float, exists: bool, is_function: bool) -> list[Dot]:
    """Open dots at limits that are not taken, a filled one at the value; none where nothing happens."""
    left, right = _limit(pieces, index, "left"), _limit(pieces, index, "right")
    if not is_function:
        return [] if exists else [Dot(point, y, False) for y in dict.fromkeys((left, right)) if y is not None]
    value = float(enclose_constant(pieces.values[index]).mid())
    if left == right == value:
        return []
    return [
        *(Dot(point, y, False) for y in dict.fromkeys((left, right)) if y is not None and y != value),
        Dot(point, value, True),
    ]


def _limit(pieces: Pieces, index: int, side: str) -> float | None:
    try:
        found = pieces.one_sided(index, side)
        return float(enclose_constant(found).mid()) if found.is_finite else None
    except (Undecided, NotEnclosable):
        return None


def _curve(expression: sp.Expr, variable: sp.Symbol, low: float, high: float) -> list[tuple[float, float]]:
    """Points strictly between low and high, closer where the function is steep or bent."""
    enclosure = Enclosure(expression, (variable,))
    count = max(16, round(FIRST_POINTS * min(1.0, (high - low) / 10)))
    grid = [low + (high - low) * k / count for k in range(count + 1)]
    points = [(x, y) for x in grid if (y := _value(enclosure, x)) is not None]
    if not expression.has(variable) or sp.diff(expression, variable, 2) == 0:
        return [points[0], points[-1]] if points else []
    height = _height([y for _, y in points])
    for _ in range(REFINEMENTS):
        points = _refined(enclosure, points, height / 60)
    return points


def _refined(
    enclosure: Enclosure, points: list[tuple[float, float]], step: float
) -> list[tuple[float, float]]:
    """The points with a middle one wherever two neighbours are further apart than a step."""
    result = points[:1]
    for (x0, y0), (x1, y1) in pairwise(points):
        middle = (x0 + x1) / 2
        if abs(y1 - y0) > step and x0 < middle < x1 and (y := _value(enclosure, middle)) is not None:
            result.append((middle, y))
        result.append((x1, y1))
    return result


def _value(enclosure: Enclosure, x: float) -> float | None:
    for bits in BITS:
        ball = enclosure(arb(x), bits=bits)
        if ball.is_finite() and ball.rad() <= abs(ball.mid()) * 1e-20 + 1e-300:
            value = float(ball.mid())
            return value if abs(value) < LARGEST else None
    return None


def _height(values: list[float]) -> float:
    """The height of the part of a graph that is shown."""
    low, high = limits(values)
    return max(high - low, 1e-9)


def limits(values: list[float]) -> tuple[float, float]:
    """The least and the greatest value to show; a narrow peak far above the rest is cut."""
    ordered = sorted(values)
    if not ordered:
        return -1.0, 1.0
    low, high = ordered[0], ordered[-1]
    inner_low, inner_high = ordered[len(ordered) // 50], ordered[-1 - len(ordered) // 50]
    span = max(inner_high - inner_low, 0.5)
    return max(low, inner_low - 3 * span), min(high, inner_high + 3 * span)
