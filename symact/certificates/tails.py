"""Tails: sums of exact terms and bounded ones, for all x from some point on.

A tail is a sum of exact terms (rational times scale) and of bounded ones: ball times scale, meaning a function that
stays in the ball, for all x >= M, times the scale. What is exact cancels exactly.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from flint import arb, fmpq

from symact.certificates.scales import UNIT, Scale, Sum, is_constant, product
from symact.certificates.terms import ONE


@dataclass(frozen=True)
class Tail:
    """sum of exact[s] * s + sum of (something in rest[s]) * s, for x >= M."""

    exact: Sum = field(default_factory=dict)
    rest: dict[Scale, arb] = field(default_factory=dict)

    def __add__(self, other: Tail) -> Tail:
        exact, rest = dict(self.exact), dict(self.rest)
        for s, c in other.exact.items():
            exact[s] = exact.get(s, fmpq(0)) + c
        for s, b in other.rest.items():
            rest[s] = rest.get(s, arb(0)) + b
        return Tail({s: c for s, c in exact.items() if c != 0}, rest)

    def __mul__(self, other: Tail) -> Tail:
        exact: Sum = {}
        rest: dict[Scale, arb] = {}
        for s, a in self.exact.items():
            for t, b in other.exact.items():
                key, factor = product(s, t)
                exact[key] = exact.get(key, fmpq(0)) + a * b * factor
        for mine, theirs in ((self.exact, other.rest), (self.rest, other.exact), (self.rest, other.rest)):
            for s, a in mine.items():
                for t, b in theirs.items():
                    key, factor = product(s, t)
                    rest[key] = rest.get(key, arb(0)) + arb(a) * arb(b) * arb(factor)
        return Tail({s: c for s, c in exact.items() if c != 0}, rest)

    def by(self, factor: fmpq | arb) -> Tail:
        """The tail times a number; a ball makes the exact terms bounded ones."""
        if isinstance(factor, fmpq):
            return Tail({s: c * factor for s, c in self.exact.items() if factor != 0},
                        {s: b * arb(factor) for s, b in self.rest.items()})
        return Tail(rest={s: arb(c) * factor for s, c in self.exact.items()}) + Tail(
            rest={s: b * factor for s, b in self.rest.items()})

    @property
    def constant(self) -> bool:
        """Whether it is exact and free of x."""
        return not self.rest and all(is_constant(s) for s in self.exact)


ONE_TAIL = Tail({UNIT: ONE})
