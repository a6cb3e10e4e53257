"""The loops that hold a kernel's results against the cells' polynomials, float by float.

A polynomial t with error bound b decides an input if t - b and t + b round to the same float32: that is then
the correctly rounded result. Inputs that are not decided are listed, for others to settle; all the rest is
counted here, with the greatest error in ULP and its place.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from symact_codegen.verify.exhaustive.cells import NARROW
from symact_codegen.verify.exhaustive.compiling import compiled

BLOCK = 512
_LARGEST = 2.0**128  # stands for infinity on both sides
_ROOM = 1.0 + 2.0**-50  # for the rounding of t - b and t + b



@compiled("contract")
def _evaluate(t: Any, n: int, first: int, half: float, c: Any, degree: int) -> None:
    """t[i] = the polynomial at u = (first + i) / half."""
    inverse = 1.0 / half  # a power of two: exact
    for i in range(n):
        t[i] = c[degree]
    for k in range(degree - 1, -1, -1):
        a = c[k]
        for i in range(n):
            t[i] = t[i] * (np.float64(first + i) * inverse) + a


@compiled("contract")
def _count_bad(r: Any, t: Any, n: int, b: float) -> int:
    """How many results are undecided or not the correctly rounded ones."""
    bad = 0
    for i in range(n):
        low, high = np.float32(t[i] - b), np.float32(t[i] + b)
        bad += (low != high) | (r[i] != low)
    return bad


@compiled("contract", "nnan", "nsz")
def _worst_of_good(r: Any, t: Any, scale: Any, n: int) -> float:
    """The greatest error in a block of results that are all finite or rightly infinite."""
    worst = 0.0
    for i in range(n):
        size = min(max(np.float64(r[i]), -_LARGEST), _LARGEST)
        worst = max(worst, abs(size - min(max(t[i], -_LARGEST), _LARGEST)) * scale[i])
    return worst


@compiled("contract")
def _fill_scales(bits: Any, scale_bits: Any, n: int) -> None:
    """The reciprocals of ulp32(t), as bit patterns, from the bit patterns of t."""
    for i in range(n):
        exponent = (bits[i] >> 52) & 0x7FF
        exponent = min(max(exponent, 1023 - 126), 1023 + 127)
        scale_bits[i] = (2046 + 23 - exponent) << 52


@compiled()
def error_in_ulp(r: float, t: float, scale: float) -> float:
    """|r - t| in ULP, with infinity as 2^128; infinite where r is NaN."""
    if np.isnan(r):
        return np.inf
    return abs(min(max(r, -_LARGEST), _LARGEST) - min(max(t, -_LARGEST), _LARGEST)) * scale


@compiled()
def spacing_at(t: float) -> float:
    """ulp32(t)."""
    exponent = int(math.frexp(t)[1]) - 1 if t != 0.0 else -126
    return math.ldexp(1.0, min(max(exponent, -126), 127) - 23)


@compiled()
def hold(r: Any, work: Any, n: int, b: float, offset: int, undecided: Any, tally: Any) -> None:
    """Hold n results against t, which is within b of the exact values: everything of one block.

    `work` is (t, its bit patterns, scale, its bit patterns). Added to `tally` are the numbers of wrong and of
    undecided results; the places of these, plus `offset`, are written to `undecided`. The greatest error in
    ULP of the others and its first place are put into tally[2] and tally[3].
    """
    t, bits, scale, scale_bits = work
    _fill_scales(bits, scale_bits, n)
    if _count_bad(r, t, n, b) == 0:
        if _worst_of_good(r, t, scale, n) > tally[2]:
            for i in range(n):
                _note(error_in_ulp(np.float64(r[i]), t[i], scale[i]), offset + i, tally)
        return
    for i in range(n):
        low, high = np.float32(t[i] - b), np.float32(t[i] + b)
        if low != high:
            undecided[np.int64(tally[1])] = offset + i
            tally[1] += 1
            continue
        tally[0] += np.float64(r[i] != low)
        _note(error_in_ulp(np.float64(r[i]), t[i], scale[i]), offset + i, tally)


@compiled()
def _note(off: float, place: int, tally: Any) -> None:
    if off > tally[2]:
        tally[2], tally[3] = off, place


@compiled()
def workspace() -> Any:
    """Room for one block of exact values and their scales."""
    t, scale = np.zeros(BLOCK), np.zeros(BLOCK)
    return t, t.view(np.int64), scale, scale.view(np.int64)


@compiled()
def compare_cells(r: Any, begin: int, cells: Any, undecided: Any, tally: Any) -> None:
    """Hold the results r of the floats begin, ... of a shard against the cells that they are in.

    `cells` is (start, size, degree, coefficients, error, spread); see `hold` for the rest. In cells with a wide
    spread wrong results are left undecided: how wrong they are, only the oracle can tell.
    """
    start, size, degree, coefficients, error, spread = cells
    work = workspace()
    cell: Any = max(np.searchsorted(start, begin, side="right") - 1, 0)
    while cell < start.size and start[cell] < begin + r.size:
        place, stop = max(start[cell], begin), min(start[cell] + size[cell], begin + r.size)
        centre, half = start[cell] + size[cell] // 2, np.float64(size[cell] // 2)
        if spread[cell] > NARROW:
            _note(0.0, place - begin, tally)
            _list_others(r, place - begin, stop - begin, np.float32(coefficients[cell, 0]), undecided, tally)
            place = stop
        while place < stop:
            n = min(BLOCK, stop - place)
            _evaluate(work[0], n, place - centre, half, coefficients[cell], degree[cell])
            offset = place - begin
            hold(r[offset:offset + n], work, n, error[cell] * _ROOM, offset, undecided, tally)
            place += n
        cell += 1


@compiled()
def _list_others(r: Any, first: int, stop: int, right: Any, undecided: Any, tally: Any) -> None:
    for i in range(first, stop):
        if r[i] != right:
            undecided[np.int64(tally[1])] = i
            tally[1] += 1


@compiled()
def evaluate_at(places: Any, cell_of: Any, cells: Any, t: Any, b: Any) -> None:
    """The polynomials' values and error bounds at places of a shard, given the cell of each."""
    start, size, degree, coefficients, error, _ = cells
    for i in range(places.size):
        cell = cell_of[i]
        half = np.float64(size[cell] // 2)
        _evaluate(t[i:], 1, places[i] - start[cell] - size[cell] // 2, half, coefficients[cell], degree[cell])
        b[i] = error[cell] * _ROOM


@compiled()
def hold_each(r: Any, t: Any, b: Any, undecided: Any, tally: Any) -> None:
    """`hold` for results with a bound each."""
    work = workspace()
    for i in range(r.size):
        work[0][0] = t[i]
        hold(r[i:], work, 1, b[i], i, undecided, tally)
