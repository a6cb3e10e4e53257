"""The test of where a vector function is certain, as text: for one element, and as flags for a vector of them."""

from __future__ import annotations

from itertools import pairwise

from symact_codegen.lowering.vector.formats import Format


def test_text(intervals: tuple[tuple[float, float], ...], fmt: Format) -> str:
    """Text that is true for x in the intervals, and false for NaN."""
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


def doubts(intervals: tuple[tuple[float, float], ...], fmt: Format) -> tuple[str, ...]:
    """Flags with the sign bit set outside of the intervals: one for each end, and one for each gap.

    A difference of floats has the right sign, and is 0 only for equal ones. NaN may pass: it comes out as NaN anyway.
    """
    if not intervals:
        return (f"noted(flag, {fmt.literal(-1.0)})",)
    low, high = intervals[0][0], intervals[-1][1]
    ends = [f"v - {fmt.literal(low)}", f"{fmt.literal(high)} - v"]
    if low == -high:
        ends = [f"{fmt.literal(high)} - abs(v)"]
    gaps = [(a[1], b[0]) for a, b in pairwise(intervals)]
    beside_zero = [(a, b) for a, b in gaps if a == 0.0 and (-b, 0.0) in gaps]
    flags = [f"noted_between(flag, v, {fmt.literal(b)})" for _, b in beside_zero]
    rest = [gap for gap in gaps if gap not in beside_zero and (-gap[0], -gap[1])[::-1] not in beside_zero]
    ends += [f"(v - {fmt.literal(a)}) * (v - {fmt.literal(b)})" for a, b in rest]
    return (*(f"noted(flag, {end})" for end in ends), *flags)


def shown(intervals: tuple[tuple[float, float], ...]) -> str:
    """The intervals for a reader."""
    return ", ".join(f"[{low:.6g}, {high:.6g}]" for low, high in intervals) or "no interval"
