"""Where a vector function is right, and which of its nodes need pairs: decided by bounds on cells of the line.

The line is cut into cells, one for each sign and power of two at first, and a cell that is not certain is halved until
it is too narrow to matter. What is certain is a list of intervals; outside of them the careful phase takes over. Nodes
are then made single, one after the other, wherever that loses next to nothing of the certain part.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from symact_codegen.lowering.vector.cost import cost_of, normal_measure
from symact_codegen.lowering.vector.errors import Error
from symact_codegen.lowering.vector.formats import Format
from symact_codegen.lowering.vector.program import VectorFunction
from symact_codegen.lowering.vector.ranges import Floats, Range, ranges

LIMITS = {"float32": 0.97, "float64": 1.9}
"""The error in units in the last place that a vector function may reach, the last rounding included."""
MOST_HALVINGS = 22
LEAST_WEIGHT = 1e-6
"""Cells that matter less than this are not halved."""
DOUBTFUL_COST = 4000.0
"""What one element costs in the careful phase, in vector operations."""
MOST_INTERVALS = 4
LEAST_INTERVAL = 1e-4
NEAR_ZERO = 1e-30
"""An interval around 0 that is shorter holds nothing of interest but 0."""
MOST_CELLS = 8_000
"""With more cells than this a function is doubtful nearly everywhere."""


@dataclass(frozen=True)
class Certain:
    """Closed intervals on which a vector function is certain, and the weight of what lies outside."""

    intervals: tuple[tuple[float, float], ...]
    doubtful: float


def first_cells(low: float, high: float, fmt: Format) -> tuple[Floats, Floats]:
    """Zero alone, and a cell for each sign and power of two, cut to [low, high]."""
    powers = [2.0**k for k in range(fmt.least, fmt.most + 1)] + [fmt.largest]
    positive = list(pairwise(powers))
    every = [(-b, -a) for a, b in reversed(positive)] + [(0.0, 0.0)] + positive
    cut = [(max(a, low), min(b, high)) for a, b in every if a <= high and b >= low]
    return np.array([a for a, _ in cut]), np.array([b for _, b in cut])


def _cut(low: Floats, high: Floats, points: list[float]) -> tuple[Floats, Floats]:
    """The cells, cut in two at each of the points."""
    for point in points:
        inside = (low < point) & (point < high)
        ends = np.full(int(inside.sum()), point)
        low, high = np.concatenate([low, ends]), np.concatenate([np.where(inside, point, high), high[inside]])
        order = np.lexsort((high, low))
        low, high = low[order], high[order]
    return low, high


def weight(low: Floats, high: Floats) -> Floats:
    """How much a cell matters: mostly its measure under N(0, 1.5**2), a little its share of all magnitudes."""
    spread = np.where((low == 0) & (high == 0), 1e-3, 0.0)
    with np.errstate(all="ignore"):
        octaves = np.abs(np.log2(np.abs(high)) - np.log2(np.abs(low)))
    near = np.exp2(-np.abs(np.log2(np.maximum(np.maximum(np.abs(low), np.abs(high)), 1e-30)) / 6))
    return normal_measure(low, high) + spread + 1e-4 * np.where(np.isfinite(octaves), octaves, 0.0) * near


class Planner:
    """Cells, ranges and errors of one vector function on [low, high], but for windows where another one is used."""

    def __init__(self, function: VectorFunction, low: float, high: float,
                 windows: tuple[tuple[float, float], ...] = ()) -> None:
        self.function, self.windows = function, windows
        self.low, self.high = _cut(*first_cells(low, high, function.style.result), [e for w in windows for e in w])
        self.ranges = ranges(function.graph, self.low, self.high, function.style.result)
        self._halve()
        self.weights = weight(self.low, self.high)
        self._choose()

    def certain(self) -> NDArray[np.bool_]:
        """Which cells are certain with the present choice of pairs."""
        return is_certain(self.function, self.function.errors(self.ranges), self.ranges) | self._inside()

    def _inside(self) -> NDArray[np.bool_]:
        """Which cells lie in a window."""
        inside = np.zeros(self.low.shape, np.bool_)
        for low, high in self.windows:
            inside |= (self.low >= low) & (self.high <= high)
        return inside

    def intervals(self) -> Certain:
        """The certain cells joined, those that matter most."""
        good = self.certain()
        cells = list(zip(self.low[good].tolist(), self.high[good].tolist(), strict=True))
        found = joined(cells, self.function.style.result)
        weights = [float(weight(np.array([a]), np.array([b]))[0]) for a, b in found]
        order = sorted(range(len(found)), key=lambda i: -weights[i])[:MOST_INTERVALS]
        found = tuple((0.0, 0.0) if -NEAR_ZERO < a <= 0 <= b < NEAR_ZERO else (a, b) for a, b in found)
        kept = sorted(i for i in order if weights[i] > LEAST_INTERVAL or found[i][0] <= 0 <= found[i][1])
        inside = np.zeros_like(good)
        for i in kept:
            inside |= (self.low >= found[i][0]) & (self.high <= found[i][1])
        return Certain(tuple(found[i] for i in kept), float(self.weights[~(inside & good)].sum()))

    def likely(self) -> float:
        """The probability that a normal number is doubtful."""
        doubtful = ~self.certain()
        return float(min(normal_measure(self.low[doubtful], self.high[doubtful]).sum(), 1.0))

    def _halve(self) -> None:
        """Cut doubtful cells that matter in two, again and again."""
        for _ in range(MOST_HALVINGS):
            doubtful = ~self.certain() & (weight(self.low, self.high) > LEAST_WEIGHT)
            middle = _middle(self.low, self.high, self.function.style.result)
            doubtful &= (middle > self.low) & (middle < self.high)
            if not doubtful.any() or self.low.size > MOST_CELLS:
                return
            low = np.concatenate([self.low[doubtful], middle[doubtful]])
            high = np.concatenate([middle[doubtful], self.high[doubtful]])
            fresh = ranges(self.function.graph, low, high, self.function.style.result)
            self._replace(~doubtful, low, high, fresh)

    def _replace(self, keep: NDArray[np.bool_], low: Floats, high: Floats, fresh: list[Range]) -> None:
        low, high = np.concatenate([self.low[keep], low]), np.concatenate([self.high[keep], high])
        order = np.lexsort((high, low))
        self.low, self.high = low[order], high[order]
        self.ranges = [Range(np.concatenate([old.low[keep], new.low])[order],
                             np.concatenate([old.high[keep], new.high])[order], _gaps(old, new, keep)[order])
                       for old, new in zip(self.ranges, fresh, strict=True)]

    def _choose(self) -> None:
        """Make nodes single or coarse, the dearest first, where what becomes doubtful costs less than what is saved."""
        doubtful = float(self.weights[~self.certain()].sum())
        for index, coarse in self._by_saving():
            if index not in self.function.pairs:
                continue
            before = cost_of(self.function)
            self._made(index, coarse)
            saved = before - cost_of(self.function)
            now = float(self.weights[~self.certain()].sum())
            if (now - doubtful) * DOUBTFUL_COST > saved:
                self._made(index, coarse, back=True)
            else:
                doubtful = min(doubtful, now)

    def _made(self, index: int, coarse: bool, back: bool = False) -> None:
        """Make a node coarse or single, or undo that."""
        if coarse:
            (self.function.coarse.discard if back else self.function.coarse.add)(index)
        else:
            (self.function.pairs.add if back else self.function.pairs.discard)(index)

    def _by_saving(self) -> list[tuple[int, bool]]:
        """What might be done to which nodes: False to make one single, True to make it coarse."""
        savings: dict[tuple[int, bool], float] = {}
        before, primitives = cost_of(self.function), self.function.primitives
        for index in sorted(self.function.pairs):
            primitive = primitives.get(self.function.graph.nodes[index].kind)
            for coarse in (False, True) if primitive is not None and primitive.coarse else (False,):
                self._made(index, coarse)
                savings[index, coarse] = before - cost_of(self.function)
                self._made(index, coarse, back=True)
        return sorted(savings, key=lambda key: (-savings[key], key))

    def ordered(self) -> set[int]:
        """Sums whose first term is never the smaller one on a certain cell; as -index - 1, the second term."""
        good = self.certain() & ~self._inside()
        found: set[int] = set()
        errors = self.function.errors(self.ranges)
        for index, node in enumerate(self.function.graph.nodes):
            if node.kind == "add":
                a, b = (self._size(i, errors, good) for i in node.args)
                if bool(np.all(a[0] >= b[1])):
                    found.add(index)
                elif bool(np.all(b[0] >= a[1])):
                    found.add(-index - 1)
        return found

    def _size(self, index: int, errors: list[Error], good: NDArray[np.bool_]) -> tuple[Floats, Floats]:
        """Bounds of the size of a node's high part on the certain cells."""
        span, error = self.ranges[index], errors[index]
        off = error.absolute + error.low
        return (span.smallest - off)[good], (span.largest + off)[good]


def _gaps(old: Range, new: Range, keep: NDArray[np.bool_]) -> Floats:
    gaps = [np.broadcast_to(np.asarray(span.gap, np.float64), span.low.shape) for span in (old, new)]
    return np.concatenate([gaps[0][keep], gaps[1]])


def joined(intervals: list[tuple[float, float]], fmt: Format) -> tuple[tuple[float, float], ...]:
    """Intervals in order, put together where no float of the format lies between them."""
    found: list[tuple[float, float]] = []
    for low, high in sorted(intervals):
        if found and fmt.after(found[-1][1]) >= low:
            found[-1] = found[-1][0], max(high, found[-1][1])
        else:
            found.append((low, high))
    return tuple(found)


def _middle(low: Floats, high: Floats, fmt: Format) -> Floats:
    with np.errstate(all="ignore"):
        return (low / 2 + high / 2).astype(fmt.name).astype(np.float64)


def is_certain(function: VectorFunction, errors: list[Error], found: list[Range]) -> NDArray[np.bool_]:
    """Where the rounded result is within the limit of its format."""
    result, last = errors[-1], len(errors) - 1
    fmt, of = function.style.result, found[-1]
    rounded_last = function.is_pair(last) or not function.style.pairs or function.graph.nodes[
        function.behind_exact_operations(last)].kind not in (*function.primitives, "series", "root_sum")
    error = result
    if not function.is_pair(last) and function.style.pairs and rounded_last:
        error = function.before_last_rounding(errors, found)
    limit = LIMITS[fmt.name] - (0.5 if rounded_last else 0.0)
    with np.errstate(all="ignore"):
        exponent = np.floor(np.log2(np.maximum(of.smallest, fmt.tiny)) - 1e-9)
        ulp = np.exp2(np.maximum(exponent, fmt.normal) - fmt.precision + 1)
        good = (error.absolute <= limit * ulp) | (error.relative <= limit * fmt.unit)
        good |= (of.largest == 0) & (error.absolute == 0)
        fits = (of.largest + error.absolute < fmt.largest * 0.999) | (error.absolute == 0) & (of.largest < np.inf)
        certain: NDArray[np.bool_] = good & fits & ~np.isnan(error.absolute)
        return certain
