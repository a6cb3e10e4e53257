"""Points and values for the attack on a report, and the list of what they contradict."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import sympy as sp
from flint import arb, ctx, fmpq
from plain_evaluation import fraction, value

import symact
from symact import x

FAR = fmpq(10) ** 500
FARTHER = fmpq(10) ** 1000
TINY = fmpq(1, 10**60)


class OutOfReach(Exception):  # noqa: N818 - tells that a number is too large or small to be written out
    """A reported number has too many digits before or after the point."""


def bounds(number: Any, digits: int = 120) -> tuple[fmpq, fmpq] | None:
    """Rational bounds of a reported finite number, None for oo and -oo."""
    if number.is_infinite:
        return None
    low, high = number.decimals(digits)
    if any(abs(int(end.partition("e")[2] or 0)) > 5000 for end in (low, high)):
        raise OutOfReach(low)
    return fraction(sp.Rational(low)), fraction(sp.Rational(high))


def near(number: Any) -> fmpq:
    """A reported rational itself, else a rational within about 1e-110 of a reported finite number."""
    if isinstance(number.exact, sp.Rational):
        return fraction(number.exact)
    low, high = bounds(number) or (fmpq(0), fmpq(0))
    return (low + high) / 2


@dataclass
class Attack:
    """A report with the values of its function at points chosen to contradict it."""

    report: symact.Report
    count: int = 400
    seed: int = 0
    known: dict[fmpq, arb | None] = field(default_factory=dict)

    def f(self, at: fmpq) -> arb | None:
        """A ball around f(at), None where there is none."""
        if at not in self.known:
            self.known[at] = value(self.report.activation.closed, x, at)
        return self.known[at]

    def proved(self, name: str) -> Any:
        """A proved value, else None."""
        return self.report[name].value if name in self.report and self.report[name].proved else None

    @cached_property
    def breakpoints(self) -> list[fmpq]:
        """Those of the report's derivative."""
        rows = (self.proved("derivative") or {"breakpoints": []})["breakpoints"]
        return [near(row["x"]) for row in rows]

    @cached_property
    def special(self) -> list[fmpq]:
        """Where a wrong verdict is likely to show: breakpoints, extrema, inflections, ends of intervals."""
        numbers = [row["x"] for row in self.proved("extrema") or []]
        numbers += (self.proved("convexity") or {"inflections": []})["inflections"]
        for interval in (self.proved("monotonicity") or {"intervals": []})["intervals"]:
            numbers += [interval["low"], interval["high"]]
        found = set(self.breakpoints)
        for number in numbers:
            with suppress(OutOfReach):
                found |= set() if number.is_infinite else {near(number)}
        return sorted(found)

    @cached_property
    def points(self) -> list[fmpq]:
        """All points, in order, at which f has a value."""
        chosen = {fmpq(k, 8) for k in range(-96, 97)} | {fmpq(k, 3) for k in range(-9, 10)}
        for k in (1, 2, 3, 4, 6, 50, 500, 1000):
            chosen |= {sign * m * fmpq(10) ** k for sign in (-1, 1) for m in (1, 2, 3)}
        chosen |= {sign * fmpq(1, 10**k) for sign in (-1, 1) for k in (1, 3, 6, 12, 30)}
        for point in self.special:
            steps = [fmpq(0)] + [sign * fmpq(1, 10**k) for sign in (-1, 1) for k in (1, 2, 4, 8, 12, 20, 30)]
            chosen |= {point + step for step in steps}
        chooser = random.Random(self.seed)
        while len(chosen) < self.count:
            scale = 10 ** chooser.choice([-3, -1, 0, 1, 1, 1, 2, 3])
            chosen.add(fmpq(chooser.randint(-10**6, 10**6) * scale, 10**6) if scale >= 1
                       else fmpq(chooser.randint(-10**6, 10**6), 10**9))
        return sorted(p for p in chosen if self.f(p) is not None)

    @cached_property
    def values(self) -> list[arb]:
        """f at the points."""
        return [v for v in map(self.f, self.points) if v is not None]

    def slope(self, a: fmpq, b: fmpq) -> arb | None:
        """The difference quotient."""
        left, right = self.f(a), self.f(b)
        with precise():
            return None if left is None or right is None else (right - left) / arb(b - a)

    def one_sided(self, at: fmpq, side: int, order: int) -> arb | None:
        """The derivative of that order next to a point, up to O(1e-60); needs the point to 1e-110."""
        total = arb(0)
        with precise():
            for j in range(order + 1):
                term = self.f(at + side * (j + 1) * TINY)
                if term is None:
                    return None
                total += term * int(sp.binomial(order, j)) * (-1) ** (order - j)
            return total / (side * arb(TINY)) ** order


class precise:  # noqa: N801 - reads as a phrase
    """Arb's precision raised for a block."""

    def __enter__(self) -> None:
        self.before, ctx.prec = ctx.prec, 4000

    def __exit__(self, *_: object) -> None:
        ctx.prec = self.before


def found(report: symact.Report, count: int = 400, seed: int = 0) -> list[str]:
    """Every contradiction between the proved verdicts of a report and the values of its function."""
    from local_checks import LOCAL_CHECKS
    from measure_checks import MEASURE_CHECKS
    from shape_checks import SHAPE_CHECKS
    attack = Attack(report, count, seed)
    texts: list[str] = []
    with precise():
        for name, check in (LOCAL_CHECKS | SHAPE_CHECKS | MEASURE_CHECKS).items():
            if attack.proved(name) is not None:
                with suppress(OutOfReach):
                    texts += [f"{name}: {text}" for text in check(attack, attack.proved(name))]
    return texts
