"""Checks of the shape of a function, between points: direction, extrema, range, bends, symmetry and steepness."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import sympy as sp
from contradictions import FAR, FARTHER, TINY, Attack, bounds, near
from flint import arb, fmpq
from local_checks import Check, does_not_fall, is_near
from plain_evaluation import rounded


def monotonicity(a: Attack, claimed: Any) -> Iterator[str]:
    """Steps in a direction that is denied."""
    steps = [(p, q, w - v) for (p, v), (q, w) in pairwise(zip(a.points, a.values, strict=True))]
    wrong: dict[str, Callable[[arb], bool]] = {
        "strictly_increasing": lambda s: s <= 0, "increasing": lambda s: s < 0,
        "strictly_decreasing": lambda s: s >= 0, "decreasing": lambda s: s > 0, "constant": lambda s: s != 0,
    }
    if claimed["kind"] in wrong:
        yield from (f"not {claimed['kind']} at {rounded(p):g}" for p, _, s in steps if wrong[claimed["kind"]](s))
    for interval in claimed["intervals"]:
        low, high = bounds(interval["low"]), bounds(interval["high"])
        inside = [(p, v) for p, v in zip(a.points, a.values, strict=True)
                  if (low is None or p > low[1]) and (high is None or p < high[0])]
        if low is not None and high is not None:
            grid = [low[1] + (high[0] - low[1]) * fmpq(k, 16) for k in range(1, 16)]
            inside += [(p, v) for p in grid if (v := a.f(p)) is not None]
        kind = {"constant": "constant"}.get(interval["direction"], f"strictly_{interval['direction']}")
        inside.sort(key=lambda pair: pair[0])
        if any(p != q and wrong[kind](w - v) for (p, v), (q, w) in pairwise(inside)):
            yield f"not {interval['direction']} on ({interval['low']}, {interval['high']})"


def extrema(a: Attack, claimed: Any) -> Iterator[str]:
    """Extrema that are none, have another value, are not global, or are overlooked."""
    for row in claimed:
        point, up = near(row["x"]), 1 if row["kind"] == "maximum" else -1
        at = a.f(point)
        jumps = [near(n) for n in (a.proved("continuity_class") or {"jumps": []})["jumps"]]
        if at is not None and (row["x"].expression.is_Rational or point not in jumps) and not is_near(
                at, row["value"], "1e-25"):
            yield f"the value at {row['x']}"
        beside = [a.f(point + sign * fmpq(1, 10**k)) for sign in (-1, 1) for k in (12, 20)]
        low, high = bounds(row["value"]) or (None, None)
        if low is None:
            continue
        top = arb(high if up > 0 else low)
        if any(v is not None and up * v > up * top for v in beside):
            yield f"no {row['kind']} at {row['x']}"
        if row["scope"] == "global" and any(up * v > up * top for v in a.values):
            yield f"the {row['kind']} at {row['x']} is not global"
    plain = a.proved("continuity_class") or {"jumps": [0]}
    flat = [i for i in (a.proved("monotonicity") or {"intervals": []})["intervals"] if i["direction"] == "constant"]
    if plain["jumps"] or flat or a.proved("monotonicity") is None or _waves(a):
        return
    pairs = list(zip(a.points, a.values, strict=True))
    for (p, u), (_, v), (r, w) in zip(pairs, pairs[1:], pairs[2:], strict=False):
        for kind, up in (("maximum", 1), ("minimum", -1)):
            if up * v > up * u and up * v > up * w and not any(
                    row["kind"] == kind and p < near(row["x"]) < r for row in claimed):
                yield f"an overlooked {kind} between {rounded(p):g} and {rounded(r):g}"


def _waves(a: Attack) -> bool:
    """Whether extrema and inflections are listed for one period only."""
    return bool(a.report.activation.closed.has(sp.sin, sp.cos))


def range_(a: Attack, claimed: Any) -> Iterator[str]:
    """Values outside the range, and bounds that are not approached."""
    for name, up in (("infimum", -1), ("supremum", 1)):
        ends = bounds(claimed[name])
        if ends is None:
            far = [v for p, v in zip(a.points, a.values, strict=True) if abs(p) > 12 or _close_to(p, a.breakpoints)]
            inner = [v for p, v in zip(a.points, a.values, strict=True) if abs(p) <= 2]
            if not any(all(up * v > up * w for w in inner[::8]) for v in far) and not _waves(a):
                yield f"{name} is finite, seemingly"
            continue
        top = arb(ends[1] if up > 0 else ends[0])
        if any(up * v > up * top for v in a.values):
            yield f"{name} is exceeded"
        gaps = [abs(v - top) for v in a.values]
        slow = all(does_not_fall(abs(u - top), abs(v - top)) for s in (-1, 1)
                   if (u := a.f(s * FAR)) is not None and (v := a.f(s * FARTHER)) is not None)
        if slow and all(g > arb("1e-11") * (1 + abs(top)) for g in gaps) and not _waves(a):
            yield f"{name} is not approached"
        if claimed[f"{name}_attained"] and all(g > arb("1e-11") * (1 + abs(top)) for g in gaps) and not _waves(a):
            yield f"{name} is not attained"


def _close_to(point: fmpq, centres: list[fmpq]) -> bool:
    return any(abs(point - c) < fmpq(1, 10**10) for c in centres)


def convexity(a: Attack, claimed: Any) -> Iterator[str]:
    """Bends in a direction that is denied, and inflections without a change of bend."""
    triples = zip(*(list(zip(a.points, a.values, strict=True))[i:] for i in range(3)), strict=False)
    for (p, u), (q, v), (r, w) in triples:
        bend = u * arb(r - q) + w * arb(q - p) - v * arb(r - p)
        if (bend < 0 and claimed["kind"] in ("convex", "affine")) or (
                bend > 0 and claimed["kind"] in ("concave", "affine")):
            yield f"not {claimed['kind']} near {rounded(q):g}"
    step = fmpq(1, 10**12)
    for number in claimed["inflections"]:
        point = near(number)
        bends = []
        for sign in (-1, 1):
            three = [a.f(point + sign * k * step) for k in (1, 2, 3)]
            if None not in three:
                bends.append(three[0] - 2 * three[1] + three[2])
        if len(bends) == 2 and bends[0] * bends[1] > 0:
            yield f"no inflection at {number}"


def symmetry(a: Attack, claimed: Any) -> Iterator[str]:
    """Pairs of points that break a symmetry, or that all keep one that is denied."""
    pairs = [(v, w) for p, v in zip(a.points, a.values, strict=True) if (w := a.known.get(-p)) is not None]
    if claimed != "none":
        factor = -1 if claimed == "odd" else 1
        if any(v - factor * w != 0 for v, w in pairs):
            yield f"not {claimed}"
    for kind, factor in (("odd", -1), ("even", 1)):
        if claimed == "none" and not any(v - factor * w != 0 for v, w in pairs):
            yield f"{kind}, seemingly"


def lipschitz(a: Attack, claimed: Any) -> Iterator[str]:
    """Steeper steps, and a constant that nothing comes near."""
    jumps = (a.proved("continuity_class") or {"jumps": []})["jumps"]
    slopes = [abs(s) for p, q in pairwise(a.points) if (s := a.slope(p, q)) is not None]
    ends = bounds(claimed)
    if ends is None:
        if not jumps and not any(s > 4 for s in slopes):
            yield "a finite Lipschitz constant, seemingly"
        return
    if any(s > arb(ends[1]) for s in slopes):
        yield "steeper than the Lipschitz constant"
    slopes += [abs(s) for p in [*a.special, FAR, -FAR, FARTHER, -FARTHER] for side in (-1, 1)
               if (s := a.slope(p + side * TINY, p + 2 * side * TINY)) is not None]
    if ends[0] > 0 and not _waves(a) and a.proved("convexity") and all(s < arb(ends[0]) * arb("0.99") for s in slopes):
        yield "less steep than the Lipschitz constant"


SHAPE_CHECKS: dict[str, Check] = {
    "monotonicity": monotonicity, "extrema": extrema, "range": range_, "convexity": convexity,
    "symmetry": symmetry, "lipschitz": lipschitz,
}
