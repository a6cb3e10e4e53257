"""Checks of the properties that speak of f' or of the Gaussian measure, by difference quotients and plain sums."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import sympy as sp
from contradictions import FAR, FARTHER, Attack, bounds
from flint import arb, fmpq
from plain_evaluation import rounded, value

from symact import x

SIDES = (("left", -1), ("right", 1))


def saturation(a: Attack, claimed: Any) -> Iterator[str]:
    """Sides that are not constant although called hard, or whose slope does not tend to 0 although called soft."""
    for side, sign in SIDES:
        far = [a.f(sign * k * FAR) for k in (1, 2, 3)]
        slopes = [a.slope(sign * at, sign * 2 * at) for at in (FAR, FARTHER)]
        if claimed[side] == "hard" and None not in far and any(v != far[0] for v in far):
            yield f"not constant on the {side}"
        if claimed[side] == "soft" and None not in slopes and abs(slopes[1]) > abs(slopes[0]) * arb("0.97"):
            yield f"the slope does not fall on the {side}"
        waves = a.report.activation.closed.has(sp.sin, sp.cos)
        if claimed[side] == "none" and not waves and None not in slopes and all(abs(s) < arb("1e-400") for s in slopes):
            yield f"the slope falls on the {side}"


def dying(a: Attack, claimed: Any) -> Iterator[str]:
    """Constant half-lines that are overlooked, or that are not constant."""
    for interval in claimed["intervals"]:
        low, high = bounds(interval["low"]), bounds(interval["high"])
        inside = [v for p, v in zip(a.points, a.values, strict=True)
                  if (low is None or p > low[1]) and (high is None or p < high[0])]
        if any(v != w for v, w in pairwise(inside)):
            yield f"not constant on ({interval['low']}, {interval['high']})"
    if not claimed["dying"] and a.proved("derivative"):
        for end, sign in ((min(a.breakpoints, default=fmpq(0)), -1), (max(a.breakpoints, default=fmpq(0)), 1)):
            beside = [value(a.report.activation.closed, x, end + sign * fmpq(k, 7), (40_000,)) for k in range(1, 9)]
            if None not in beside and all(
                    abs(v - beside[0]) <= arb("1e-9000") * abs(beside[0]) for v in beside):
                yield f"constant on one side of {rounded(end):g}, seemingly"


def nonlinear(a: Attack, claimed: Any) -> Iterator[str]:
    """A function that is called affine and is not, or the reverse."""
    plain = [(p, v) for p, v in zip(a.points, a.values, strict=True) if p not in a.breakpoints]  # almost all x count
    bends = [u * arb(r - q) + w * arb(q - p) - v * arb(r - p)
             for (p, u), (q, v), (r, w) in zip(plain, plain[1:], plain[2:], strict=False)]
    if claimed is False and any(b != 0 for b in bends):
        yield "not affine"
    if claimed is True and not any(b != 0 for b in bends):
        yield "affine, seemingly"


def zero_centred(a: Attack, claimed: Any) -> Iterator[str]:
    """Signs and the mean."""
    signs = (any(v < 0 for v in a.values), any(v > 0 for v in a.values))
    if claimed["mixed_sign"] is False and all(signs):
        yield "both signs"
    at = a.f(fmpq(0))
    if at is not None and claimed["zero_at_origin"] != bool(at.contains(0)):
        yield "f(0)"
    mean = _mean(a, lambda v: v)
    if claimed["zero_mean"] is True and mean is not None and abs(mean) > 0.05:
        yield f"the mean is about {mean:.3g}"


def gaussian(a: Attack, claimed: Any) -> Iterator[str]:
    """Moments far from a plain sum."""
    for name, power in (("mean", 1), ("second_moment", 2)):
        found, ends = _mean(a, lambda v, n=power: v**n), bounds(claimed[name], 12)
        if found is None or ends is None or not math.isfinite(found):
            continue
        number = rounded(ends[0])
        if abs(found - number) > 0.02 * (1 + abs(number) + abs(_mean(a, lambda v: v * v) or 0.0)):
            yield f"the {name} is about {found:.4g}, not {number:.4g}"


def _mean(a: Attack, of: Any) -> float | None:
    """The mean of a function of f(Z), roughly; None where most of it comes from the ends."""
    total, steps = 0.0, 32
    for k in range(-8 * steps, 8 * steps):
        z = fmpq(2 * k + 1, 2 * steps)
        v = a.f(z)
        if v is None or abs(v) > 1e12:
            return None
        part = of(float(v.mid())) * math.exp(-rounded(z) ** 2 / 2)
        if abs(k) > 7 * steps and abs(part) > 1e-6:
            return None
        total += part
    return total / steps / math.sqrt(2 * math.pi)


def gradient(a: Attack, claimed: Any) -> Iterator[str]:
    """Difference quotients above the supremum of |f'|, where f is continuous; slopes below the infimum."""
    if (a.proved("continuity_class") or {"jumps": [0]})["jumps"]:
        return
    top = bounds(claimed["supremum"])
    slopes = [abs(s) for p, q in pairwise(a.points) if (s := a.slope(p, q)) is not None]
    if top is not None and any(s > arb(top[1]) for s in slopes):
        yield "steeper than the supremum"
    low = bounds(claimed["infimum"])
    close = [abs(s) for p in a.points[::5] if abs(p) < 50 and p not in a.breakpoints
             and (s := a.slope(p, p + fmpq(1, 10**60))) is not None]
    if low is not None and any(s < arb(low[0]) - arb("1e-15") for s in close):
        yield "less steep than the infimum"


def intervals_where(a: Attack, claimed: Any, excess: Any) -> Iterator[str]:
    """Points of claimed intervals at which something is not 0."""
    for interval in claimed["intervals"]:
        low, high = bounds(interval["low"]), bounds(interval["high"])
        for p, v in zip(a.points, a.values, strict=True):
            if (low is None or p > low[1]) and (high is None or p < high[0]) and excess(p, v) != 0:
                yield f"at {rounded(p):g} inside ({interval['low']}, {interval['high']})"
                break


def sparsity(a: Attack, claimed: Any) -> Iterator[str]:
    """Intervals of zeros that are not, and more zeros than claimed."""
    yield from intervals_where(a, claimed, lambda p, v: v)
    share = _mean(a, lambda v: float(v == 0.0))
    ends = bounds(claimed["probability"], 12)
    if share is not None and ends is not None and share < rounded(ends[0]) - 0.05:
        yield f"P(f(Z) = 0) is about {share:.3g}"


def near_identity(a: Attack, claimed: Any) -> Iterator[str]:
    """Intervals on which f is not the identity, and the contact at 0."""
    yield from intervals_where(a, claimed, lambda p, v: v - arb(p))
    at, slopes = a.f(fmpq(0)), [a.one_sided(fmpq(0), side, 1) for side in (-1, 1)]
    if at is not None and None not in slopes:
        touches = at.contains(0) and all(abs(s - 1) < arb("1e-40") for s in slopes) and all(
            (v := a.one_sided(fmpq(0), side, 0)) is not None and abs(v) < arb("1e-40") for side in (-1, 1))
        if claimed["near_identity"] != touches:
            yield "the contact with x at 0"


def homogeneous(a: Attack, claimed: Any) -> Iterator[str]:
    """f(2 x) against 2 f(x)."""
    if claimed["homogeneous"] and any(a.f(2 * p) - 2 * v != 0 for p, v in zip(
            a.points[::7], a.values[::7], strict=True) if a.f(2 * p) is not None):
        yield "not homogeneous"


def invertible(a: Attack, claimed: Any) -> Iterator[str]:
    """Values that are taken twice, and an inverse that does not lead back."""
    continuous = not (a.proved("continuity_class") or {"jumps": [0]})["jumps"]
    steps = [w - v for v, w in pairwise(a.values)]
    if claimed["injective"] and continuous and any(s > 0 for s in steps) and any(s < 0 for s in steps):
        yield "not injective"
    if claimed.get("inverse"):
        y = sp.Symbol("y", real=True)
        inverse = sp.sympify(claimed["inverse"], locals={"y": y})
        for p in a.points:
            v = a.f(p)
            if abs(p) < 8 and v is not None and v.rad() == 0:
                back = value(inverse, y, fmpq(int(v.fmpq().p), int(v.fmpq().q)))
                if back is not None and abs(back - arb(p)) > arb("1e-90"):
                    yield f"the inverse does not lead back to {p}"
                    return


def self_gated(a: Attack, claimed: Any) -> Iterator[str]:
    """x times the gate against f."""
    if claimed["gate"]:
        gate = sp.sympify(claimed["gate"], locals={"x": x})
        for p, v in zip(a.points[::5], a.values[::5], strict=True):
            g = value(gate, x, p)
            if p != 0 and g is not None and g * arb(p) - v != 0:
                yield f"x times the gate is not f at {rounded(p):g}"
                return
    if claimed["self_gated"] and any(p != 0 and (v / arb(p) < 0 or v / arb(p) > 1) for p, v in zip(
            a.points, a.values, strict=True)):
        yield "the gate leaves [0, 1]"


MEASURE_CHECKS = {
    "saturation": saturation, "dying": dying, "nonlinear": nonlinear, "zero_centred": zero_centred,
    "gaussian": gaussian, "gradient": gradient, "sparsity": sparsity, "near_identity": near_identity,
    "homogeneous": homogeneous, "invertible": invertible, "self_gated": self_gated,
}
