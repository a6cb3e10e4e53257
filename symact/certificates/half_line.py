"""Arithmetic of tails on one half-line: leading terms, bounds, powers, Taylor's formula with a rigorous remainder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from flint import arb, arb_series, fmpq

from symact.certificates.constants import opaque
from symact.certificates.scales import UNIT, Open, Scale, Start, Sum, is_constant, power, product, rational_power
from symact.certificates.tails import ONE_TAIL, Tail
from symact.certificates.terms import ONE

ORDER = 4
"""Exact terms kept of a Taylor series."""
_MOST = 12
"""Terms kept of a sum; the smallest are moved into a remainder."""


@dataclass(frozen=True)
class HalfLine:
    """Evaluates terms at x = factor * u for all u >= M."""

    start: Start
    factor: fmpq = ONE

    def leading(self, tail: Tail) -> tuple[Scale, arb]:
        """A scale and a ball without 0, such that the tail is the scale times something in the ball; else Open."""
        keys = list(dict.fromkeys([*tail.exact, *tail.rest]))
        if not keys:
            raise Open("the term vanishes identically")
        lead = self.start.greatest(keys)
        ball = self._relative(tail, lead)
        if not (ball > 0 or ball < 0):
            raise Open(f"the terms from {self.start.at} on do not decide the sign")
        return lead, ball

    def check_positive(self, tail: Tail) -> None:
        """Raise Open unless the tail is proved positive."""
        if not self.leading(tail)[1] > 0:
            raise Open("an argument that is not proved positive")

    def _relative(self, tail: Tail, lead: Scale) -> arb:
        """A ball with all values of tail/lead."""
        ball = arb(0)
        for part in (tail.exact, tail.rest):
            for s, c in part.items():
                ratio, factor = product(s, lead, -1)
                ball += arb(c) * arb(factor) * self.start.range(ratio)
        return ball

    def ball(self, tail: Tail) -> arb:
        """A ball with all values of a tail; Open if it is not bounded."""
        return self._relative(tail, UNIT)

    def shortened(self, tail: Tail) -> Tail:
        """The same with the smallest of many exact terms in a remainder."""
        if len(tail.exact) + len(tail.rest) <= _MOST:
            return tail
        ordered = sorted(tail.exact, key=lambda s: (-float(self.start.log_value(s).mid()), repr(s)))
        kept, dropped = ordered[:_MOST // 2], ordered[_MOST // 2:]
        onto = kept[-1] if kept else self.start.greatest(list(tail.rest))
        small = Tail({s: tail.exact[s] for s in dropped}, {s: b for s, b in tail.rest.items() if s != onto})
        try:
            ball = self._relative(small, onto)
        except Open:
            return tail
        return Tail({s: tail.exact[s] for s in kept}, {onto: ball + tail.rest.get(onto, arb(0))})

    def power(self, tail: Tail, r: fmpq) -> Tail:
        """tail ** r; for a fractional r the leading coefficient must be positive."""
        if r.q == 1 and 0 < r <= 4:
            result = tail
            for _ in range(int(r.p) - 1):
                result = self.shortened(result * tail)
            return result
        if not tail.exact:
            raise Open("a power of something of which only a bound is known")
        if tail.constant and len(tail.exact) > 1:
            return self.power(Tail(opaque("sum", tail.exact)), r)
        lead, c, small = self.divided(tail)
        if r.q != 1 and c < 0:
            raise Open("a fractional power of something negative")
        grown, first = power(lead, r)
        root, second = rational_power(abs(c), r)
        key, third = product(grown, root)
        sign = -1 if c < 0 and r.p % 2 else 1
        outside = Tail({key: first * second * third * sign})
        return self.shortened(outside * self.taylor(small, _binomial(r), lambda u: (arb(r) * (1 + u).log()).exp()))

    def divided(self, tail: Tail) -> tuple[Scale, fmpq, Tail]:
        """lead, c and u with tail = c lead (1 + u)."""
        lead = self.start.greatest(list(tail.exact))
        c = tail.exact[lead]
        over, factor = power(lead, fmpq(-1))
        small = Tail({s: v for s, v in tail.exact.items() if s != lead}, tail.rest)
        return lead, c, small * Tail({over: factor / c})

    def taylor(self, small: Tail, known: list[fmpq], function: Callable[[arb_series], arb_series]) -> Tail:
        """phi(u) for something bounded, from the exact Taylor coefficients of phi at 0 and phi on a ball."""
        if not small.exact and not small.rest:
            return Tail({UNIT: known[0]} if known[0] != 0 else {})
        hull = self.ball(small).union(arb(0))
        last = function(arb_series([hull, 1], prec=ORDER + 1))[ORDER]
        if not last.is_finite():
            raise Open("Taylor's remainder is not bounded")
        result, term = Tail(), ONE_TAIL
        for coefficient in known:
            result, term = result + term.by(coefficient), self.shortened(term * small)
        return self.shortened(result + term.by(last))

    def split(self, tail: Tail) -> tuple[Tail, Sum, Tail]:
        """The large terms, the exact constants, and what is bounded by what falls."""
        large: Sum = {}
        constants: Sum = {}
        small: Sum = {}
        for s, c in tail.exact.items():
            into = constants if is_constant(s) else small if self.start.falls(s) else large
            into[s] = c
        for s in tail.rest:
            if not is_constant(s) and not self.start.falls(s):
                raise Open("a remainder that is not bounded")
        return Tail(large), constants, Tail(small, tail.rest)


def _binomial(r: fmpq) -> list[fmpq]:
    return [ONE, r, r * (r - 1) / 2, r * (r - 1) * (r - 2) / 6]
