"""The search for the steps of a certificate: tails first, then the compact middle by bisection.

Only enclosures decide here too, but nothing rests on this module: what it finds is verified by `checker`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, product
from typing import Any

from flint import arb, fmpq

from symact.certificates.boxes import coefficients, enclose, sign
from symact.certificates.on_half_line import from_point, leading, leading_text, vanishes
from symact.certificates.points import (
    as_decimal,
    places_for,
    power_of_two,
    rational,
    simplest_between,
    simplest_near,
    value_of_text,
)
from symact.certificates.precision import precision
from symact.certificates.scales import Open
from symact.certificates.terms import Derivatives, derivative, read, substitute

Step = dict[str, Any]
_BITS = (128, 512, 2048)
_FARTHEST = 24
"""Tails begin at 2**24 at the farthest."""
_NEAREST = (-2, -24)
"""Tails begin no nearer to 0 than at 2**-2; if the middle then takes too many steps, no nearer than 2**-24."""
_MOST_STEPS = 1_000
_MOST_HALVINGS = 2_000
_MULTIPLICITY = 8
_NARROW = 8
"""Halvings after which the simplest fraction in a cell is tried as a zero."""
_SPLITS = (fmpq(1, 2), fmpq(7, 16), fmpq(9, 16), fmpq(3, 8), fmpq(5, 8), fmpq(5, 16), fmpq(11, 16))


def chart_of(formula: str, order: int, low: str, high: str, zeros: Sequence[str] = (),
             period: str | None = None) -> dict[str, Any]:
    """The chart of the derivative of a formula on a piece, as `checker` reads it; Open where none is found.

    `zeros` are exact zeros that are known; over a period, `low` and `high` are its ends.
    """
    reason = Open("no precision was tried")
    for bits, nearest in product(_BITS, _NEAREST):
        try:
            with precision(bits):
                steps = Tiling(Derivatives(derivative(read(formula), order)), low, high, tuple(zeros), nearest).steps()
            return {"order": order, "bits": bits, "period": period, **_summary(steps, (low, high)), "steps": steps}
        except (Open, ZeroDivisionError) as found:
            reason = Open(str(found))
    raise reason


def _summary(steps: list[Step], ends: tuple[str, str]) -> dict[str, Any]:
    signs: list[int] = []
    for step in steps:
        found = step.get("signs", [step.get("sign", 0)])
        signs += found if not signs else found[1:]
    return {"signs": signs, "zeros": [s["zero"] for s in steps if "zero" in s and s["zero"] not in ends]}


@dataclass
class Tiling:
    """Steps that cover (low, high), left to right, for one function."""

    g: Derivatives
    low: str
    high: str
    zeros: tuple[str, ...]
    nearest: int
    _left: int = field(default=_MOST_STEPS, init=False)

    def steps(self) -> list[Step]:
        """All steps; raises Open where the search gives up."""
        if self.g[0] == fmpq(0):
            return [{"step": "zero", "from": self.low, "to": self.high}]
        low, high, before, after = self.low, self.high, [], []
        if low == "-oo":
            before = [self._tail(-1)]
            low = before[0]["to"]
        if high == "oo":
            after = [self._tail(1)]
            high = after[0]["from"]
        points = [low, *(p for p in ("-1", "1") if self._inside(p, low, high)), high]
        if not all(self._sign_at(p) for p in points[1:-1]):
            points = [low, high]
        return before + [s for a, b in pairwise(points) for s in self._tile(a, b, 0)] + after

    def _inside(self, point: str, low: str, high: str) -> bool:
        above = low == "-oo" or value_of_text(low) < value_of_text(point)
        return bool(above and (high == "oo" or value_of_text(point) < value_of_text(high)))

    def _tail(self, side: int) -> Step:
        """The tail that begins as near to 0 as it can, at a power of 2."""
        found: Step | None = None
        reason = Open("no tail was tried")
        exponent = 2
        while (exponent < _FARTHEST if found is None else exponent >= self.nearest):
            try:
                found = self._tail_from(side * fmpq(2) ** exponent)
            except (Open, ZeroDivisionError) as fault:
                reason = Open(str(fault))
                if found is not None:
                    break
            exponent += 1 if found is None else -1
        if found is None:
            raise reason
        return found

    def _tail_from(self, start: fmpq) -> Step:
        ends = ("-oo", str(start)) if start < 0 else (str(start), "oo")
        if not self._inside(str(start), self.low, self.high):
            raise Open(f"{start} is not inside the interval")
        half_line = from_point(start)
        lead, ball = leading(half_line, self.g[0])
        return {"step": "tail", "from": ends[0], "to": ends[1], "sign": sign(ball),
                "leading": leading_text(half_line, lead), "bound": power_of_two(ball)}

    def _tile(self, low: str, high: str, depth: int) -> Iterator[Step]:
        """Steps for one cell, split where nothing is decided."""
        self._left -= 1
        if depth > 400 or self._left < 0:
            raise Open(f"the search for signs between {self.low} and {self.high} takes too many steps")
        box = value_of_text(low).union(value_of_text(high))
        step = self._cell(box) or self._exact(low, high, box, depth) or self._by_slope(low, high, box)
        if step is not None:
            yield {"step": step.pop("step"), "from": low, "to": high, **step}
            return
        middle = self._split(low, high)
        yield from self._tile(low, middle, depth + 1)
        yield from self._tile(middle, high, depth + 1)

    def _cell(self, box: arb) -> Step | None:
        ball = enclose(self.g[0], box)
        return {"step": "cell", "sign": sign(ball), "bound": power_of_two(ball)} if sign(ball) else None

    def _by_slope(self, low: str, high: str, box: arb) -> Step | None:
        ball = enclose(self.g[1], box)
        slope, left, right = sign(ball), self._sign_at(low), self._sign_at(high)
        if not slope or not left or not right:
            return None
        stated = power_of_two(ball)
        if left == right:
            return {"step": "monotone", "sign": left, "slope": stated}
        return {"step": "root", "signs": [left, right], "zero": self._zero(low, high, slope), "slope": stated}

    def _exact(self, low: str, high: str, box: arb, depth: int) -> Step | None:
        """A known zero of proved multiplicity; at an end of the cell only if it is one of the interval."""
        edges = [end for end, mine in ((low, self.low), (high, self.high)) if end == mine]
        guesses = [simplest_between(rational(low), rational(high))] if depth > _NARROW else []
        for zero in dict.fromkeys((*edges, *self.zeros, "0", *guesses)):
            if zero not in edges and not self._inside(zero, low, high):
                continue
            if self._sign_at(zero):
                continue
            for order in range(1, _MULTIPLICITY + 1):
                if not vanishes(substitute(self.g[order - 1], read(zero))):
                    break
                ball = enclose(self.g[order], box)
                right = sign(ball)
                if right:
                    both = [right * (-1) ** order, right]
                    signs = [both[1]] if zero == low else [both[0]] if zero == high else both
                    return {"step": "exact", "signs": signs, "zero": zero, "multiplicity": order,
                            "bound": power_of_two(ball)}
        return None

    def _sign_at(self, point: str) -> int:
        return sign(coefficients(self.g[0], value_of_text(point), 1)[0])

    def _split(self, low: str, high: str) -> str:
        """A rational inside the cell where the sign is certain."""
        a, b = rational(low), rational(high)
        for part in _SPLITS:
            point = simplest_near(a + (b - a) * part, (b - a) / 16)
            if a < point < b and self._inside(str(point), low, high) and self._sign_at(str(point)):
                return str(point)
        raise Open(f"the sign next to {float((a + b).p) / float((a + b).q) / 2:.6g} is not decided")

    def _zero(self, low: str, high: str, slope: int) -> str:
        """The only zero of a monotone function, rounded to DIGITS digits."""
        a, b = rational(low), rational(high)
        for _ in range(_MOST_HALVINGS):
            size = min(abs(a), abs(b)) if a * b > 0 else fmpq(0)
            places = places_for(size) if size else None
            if places is not None:
                unit = fmpq(1, 10**places)
                nearest = fmpq((a / unit + fmpq(1, 2)).floor()) * unit
                if nearest - unit / 2 < a and b < nearest + unit / 2:
                    return as_decimal(nearest, places)
            middle = (a + b) / 2
            found = sign(coefficients(self.g[0], arb(middle), 1)[0])
            if not found:
                raise Open(f"the sign at {middle} is not decided")
            a, b = (a, middle) if found == slope else (middle, b)
        raise Open(f"the zero between {low} and {high} is too near to a number with fewer digits")
