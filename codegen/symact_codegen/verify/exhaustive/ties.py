"""Rounding decided in exact arithmetic, where an `ExactForm` of the cell is known."""

from __future__ import annotations

from typing import Any

import numpy as np

from symact_codegen.verify.exhaustive.compare import error_in_ulp, spacing_at
from symact_codegen.verify.exhaustive.compiling import compiled

_SPLITTER = 2.0**27 + 1.0
_LARGEST = 2.0**128
_PARTS = 7


@compiled()
def product(a: float, b: float) -> tuple[float, float]:
    """a * b exactly, as the nearest float64 and the rest; the sizes here are far from overflow and underflow."""
    p = a * b
    c = _SPLITTER * a
    ah = c - (c - a)
    al = a - ah
    c = _SPLITTER * b
    bh = c - (c - b)
    bl = b - bh
    return p, ((ah * bh - p) + ah * bl + al * bh) + al * bl


@compiled()
def _sign_of_sum(parts: Any) -> int:
    """The sign of an exact sum: error-free sweeps until what is not zero no longer overlaps."""
    for _ in range(parts.size):
        for i in range(parts.size - 1):
            s = parts[i] + parts[i + 1]
            z = s - parts[i]
            parts[i], parts[i + 1] = (parts[i] - (s - z)) + (parts[i + 1] - z), s
    for i in range(parts.size - 1, -1, -1):
        if parts[i] != 0.0:
            return 1 if parts[i] > 0.0 else -1
    return 0


@compiled()
def _finite(r: Any) -> float:
    return min(max(np.float64(r), -_LARGEST), _LARGEST)


@compiled()
def settle_exactly(x: Any, r: Any, t: Any, b: Any, form: Any, left: Any, tally: Any) -> None:
    """Decide the results r at x, whose exact values are within b of t, by the exact form (n0, n1, n2, q, side).

    `tally` and `left` are as in `hold`; left undecided are only those whose b spans more than one midpoint.
    """
    n0, n1, n2, q, side = form
    parts = np.empty(_PARTS)
    for i in range(x.size):
        low, high = np.float32(t[i] - b[i]), np.float32(t[i] + b[i])
        middle, spacing = 0.5 * _finite(low) + 0.5 * _finite(high), _finite(high) - _finite(low)
        if spacing > spacing_at(middle):
            left[np.int64(tally[1])] = i
            tally[1] += 1
            continue
        v = np.float64(x[i])
        parts[0] = n0
        parts[1], parts[2] = product(n1, v)
        parts[3], parts[4] = product(n2, v * v)
        parts[5], parts[6] = product(-q, middle)
        above = _sign_of_sum(parts)
        above = above if above != 0 else side
        right = np.float32(middle) if above == 0 else high if above > 0 else low
        tally[0] += np.float64(r[i] != right)
        off = error_in_ulp(np.float64(r[i]), middle, 1.0 / spacing_at(middle))
        if off > tally[2]:
            tally[2], tally[3] = off, i
