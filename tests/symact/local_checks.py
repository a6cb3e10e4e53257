"""Checks of limits, breakpoints and values at points: what the values of a function say against a proved verdict.

A comparison of two balls that is true is true of the numbers. Limits are looked at where x = 10^500 and 10^1000; a
remainder that does not fall from one to the other contradicts them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from contradictions import FAR, FARTHER, Attack, bounds, near
from flint import arb, fmpq

Check = Callable[[Attack, Any], Iterator[str]]
AWAY = fmpq(10) ** 50
SIDES = (("left", -1), ("right", 1))


def _apart(ball: arb, number: Any) -> arb:
    """A ball around the distance of a value from a reported finite number."""
    low, high = bounds(number) or (fmpq(0), fmpq(0))
    return abs(ball - arb(low).union(arb(high)))


def is_near(ball: arb | None, number: Any, slack: str = "1e-30") -> bool:
    """Whether a value may be a reported number, up to a slack."""
    return ball is None or number.is_infinite or not _apart(ball, number) > arb(slack) * (1 + abs(ball))


def does_not_fall(far: arb, farther: arb) -> bool:
    """Whether a remainder that has to tend to 0 is certainly not on its way."""
    return bool(farther > far * arb("0.97") and farther > 0)


def limits(a: Attack, claimed: Any) -> Iterator[str]:
    """Limits that the function does not approach."""
    for side, sign in SIDES:
        number, far, farther = claimed[side], a.f(sign * FAR), a.f(sign * FARTHER)
        if far is None or farther is None:
            continue
        if isinstance(number, str):
            steps = [a.f(sign * (FAR + k)) for k in range(12)]
            if all(s is not None and abs(s - steps[0]) < arb("1e-60") for s in steps):
                yield f"{side} limit exists, seemingly"
        elif number.is_infinite:
            up = 1 if str(number.expression) == "oo" else -1
            if up * farther <= up * far or up * farther < 0:
                yield f"{side} limit is not {number}"
        elif does_not_fall(_apart(far, number), _apart(farther, number)):
            yield f"{side} limit is not {number}"


def asymptotes(a: Attack, claimed: Any) -> Iterator[str]:
    """Lines that are not approached, and lines that are overlooked."""
    for side, sign in SIDES:
        values = {m: a.f(sign * m * AWAY) for m in (1, 2, 3, 7)}
        farther = a.f(sign * AWAY**2)
        if farther is None or any(v is None for v in values.values()):
            continue
        line = claimed[side]
        if line is None:
            slope = (values[2] - values[1]) / arb(AWAY)
            misses = [abs(values[m] - values[1] - (m - 1) * slope * arb(AWAY)) for m in (3, 7)]
            if all(m < arb("1e-40") for m in misses):
                yield f"{side} asymptote is overlooked"
            continue
        rest = []
        for at, v in ((sign * AWAY, values[1]), (sign * AWAY**2, farther)):
            slope = line["slope"].ball(8000)
            rest.append(abs(v - slope * arb(at) - line["offset"].ball(400)))
        if does_not_fall(*rest):
            yield f"{side} asymptote is not approached"


def continuity(a: Attack, claimed: Any) -> Iterator[str]:
    """Jumps and kinks that are not there or not listed."""
    jumps, kinks = ([near(n) for n in claimed[key]] for key in ("jumps", "kinks"))
    for point in sorted({*a.special, *(fmpq(k, 6) for k in range(-12, 13)), *jumps, *kinks}):
        sides = [[a.one_sided(point, side, order) for side in (-1, 1)] for order in (0, 1, 2)]
        if any(None in pair for pair in sides):
            continue
        step, turn = (abs(pair[0] - pair[1]) for pair in sides[:2])
        at = a.f(point)
        gap = step if at is None else arb.max(step, abs(at - sides[0][0]))
        steep, bent = (1 + abs(pair[0]) + abs(pair[1]) for pair in sides[1:])
        if point not in jumps and gap > arb("1e-20") * steep:
            yield f"an overlooked jump at {point}"
        if point in jumps and gap < arb("1e-58") * steep and at is not None:
            yield f"no jump at {point}"
        if point not in jumps + kinks and turn > arb("1e-20") * bent:
            yield f"an overlooked kink at {point}"
        slopes = abs(sides[1][0]) + abs(sides[1][1])  # a kink may be as slight as the slopes are
        if point in kinks and bent < arb("1e20") and turn < arb("1e-58") * bent and turn < arb("1e-20") * slopes:
            yield f"no kink at {point}"
    if claimed["class"] in (1, 2):
        order = claimed["class"] + 1
        if all(_close(a, point, order) for point in a.breakpoints):
            yield f"smoother than C^{claimed['class']}"


def _close(a: Attack, point: fmpq, order: int) -> bool:
    left, right = (a.one_sided(point, side, order) for side in (-1, 1))
    return left is not None and right is not None and bool(abs(left - right) < arb("1e-30") * (1 + abs(left)))


def derivative(a: Attack, claimed: Any) -> Iterator[str]:
    """One-sided derivatives at breakpoints."""
    for row in claimed["breakpoints"]:
        for side, sign in SIDES:
            slope = a.one_sided(near(row["x"]), sign, 1)
            if slope is not None and not is_near(slope, row[side], "1e-12"):
                yield f"the derivative on the {side} of {row['x']}"
            if slope is not None and row[side].is_infinite and abs(slope) < arb(20):
                yield f"no infinite derivative on the {side} of {row['x']}"


def value_at_zero(a: Attack, claimed: Any) -> Iterator[str]:
    """Another value at 0."""
    if not is_near(a.f(fmpq(0)), claimed, "1e-50"):
        yield "f(0) is another number"


def derivative_at_zero(a: Attack, claimed: Any) -> Iterator[str]:
    """Other slopes at 0."""
    for side, sign in SIDES:
        if not is_near(a.one_sided(fmpq(0), sign, 1), claimed[side], "1e-12"):
            yield f"the derivative on the {side} of 0 is another number"


LOCAL_CHECKS: dict[str, Check] = {
    "limits": limits, "asymptotes": asymptotes, "continuity_class": continuity, "derivative": derivative,
    "value_at_zero": value_at_zero, "derivative_at_zero": derivative_at_zero,
}
