"""A plan for each piece of a function, with series beside those zeros where they cost less than the careful phase."""

from __future__ import annotations

import math
from dataclasses import dataclass

from flint import arb

from symact_codegen.lowering.constants import as_fraction
from symact_codegen.lowering.selection import Cells
from symact_codegen.lowering.vector.cost import LANES, cost_of
from symact_codegen.lowering.vector.nodes import Graph, graph_of
from symact_codegen.lowering.vector.plan import DOUBTFUL_COST, Planner
from symact_codegen.lowering.vector.primitives import primitives_of
from symact_codegen.lowering.vector.program import Style, VectorFunction
from symact_codegen.lowering.vector.windows import Window, window_of
from symact_codegen.lowering.windows import at_defaults, zeros

SCAN_COST = 64.0
"""What it costs to look at an element again, in vector operations, if another one is doubtful."""
STRETCH = 65536
"""How many are looked at again for the sake of one, by a single thread; see the runtime."""
MATTERS = 0.25
"""The chance of a doubtful element among so many from which on series are thought of."""
FACTORS = (1, 2, 4, 8)
"""How much wider than what is doubtful a window may be: then the rest may do with fewer pairs."""


@dataclass(frozen=True)
class Piece:
    """The plan for an interval, and the windows in which series stand in for it."""

    planner: Planner
    low: float
    high: float
    windows: tuple[Window, ...] = ()

    @property
    def doubtful(self) -> float:
        """The weight of what is left to the careful phase."""
        return self.planner.intervals().doubtful

    @property
    def cost(self) -> float:
        """What one element costs, if the careful phase is not needed."""
        function = self.planner.function
        lanes = LANES[function.style.working.name]
        return cost_of(function) + lanes * sum(w.cost(function.style) for w in self.windows)

    @property
    def chance(self) -> float:
        """How likely one of a stretch of normal numbers is doubtful."""
        return 1.0 - (1.0 - self.planner.likely()) ** STRETCH

    @property
    def whole_cost(self) -> float:
        """What one element costs in all."""
        return self.cost + self.doubtful * DOUBTFUL_COST + self.chance * SCAN_COST


def planned(cells: Cells, style: Style) -> list[Piece]:
    """A plan for each piece, on the floats of the result's format that it may be used for."""
    fmt = style.result
    points = [as_fraction(p) for p in cells.breakpoints]
    ends = [-fmt.largest, *(fmt.below(p) for p in points), fmt.largest]
    starts = [-fmt.largest, *(-fmt.below(-p) for p in points)]
    graphs = [graph_of(e, primitives_of(style.name)) for e in cells.expressions]
    plain = [Piece(Planner(VectorFunction(g, style), low, high), low, high)
             for g, low, high in zip(graphs, starts, ends[1:], strict=True)]
    return [_with_windows(p, g, cells, i) for i, (p, g) in enumerate(zip(plain, graphs, strict=True))]


def _with_windows(piece: Piece, graph: Graph, cells: Cells, index: int) -> Piece:
    """The piece with series beside its zeros, if that is cheaper."""
    if piece.chance < MATTERS:
        return piece
    closed, ends, _ = at_defaults(cells, index, {})
    gaps = [(z, gap) for z in zeros(closed, *ends, rational=cells.closed) if (gap := _gap(piece, z)) is not None]
    best, style = piece, piece.planner.function.style
    for factor in FACTORS if gaps else ():
        found = [window_of(closed, z, _rounded(factor * gap), style) for z, gap in gaps]
        windows = tuple(w for w in found if w is not None and piece.low < w.low and w.high < piece.high)
        if not windows:
            break
        planner = Planner(VectorFunction(graph, style), piece.low, piece.high, tuple((w.low, w.high) for w in windows))
        best = min(best, Piece(planner, piece.low, piece.high, windows), key=lambda p: p.whole_cost)
    return best


def _gap(piece: Piece, zero: arb) -> float | None:
    """How far from a zero it is doubtful; None if it is certain there, or so to the end of the piece."""
    certain = piece.planner.intervals().intervals
    left = max((b for _, b in certain if b < zero), default=None)
    right = min((a for a, _ in certain if a > zero), default=None)
    if left is None or right is None or any(a < zero < b for a, b in certain):
        return None
    return float(max((zero - left).upper(), (right - zero).upper()))


def _rounded(radius: float) -> float:
    """A number of three bits that is not smaller."""
    mantissa, exponent = math.frexp(radius)
    return math.ldexp(math.ceil(mantissa * 8 * (1 + 2**-20)), exponent - 3)
