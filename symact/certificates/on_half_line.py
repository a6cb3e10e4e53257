"""Terms on half-lines: their tails, their leading behaviour with a rigorous bound, exact zeros."""

from __future__ import annotations

from flint import arb, fmpq

from symact.certificates.constants import PI
from symact.certificates.half_line import HalfLine
from symact.certificates.scales import UNIT, Open, Scale, Start, scale, text
from symact.certificates.tail_functions import function
from symact.certificates.tails import Tail
from symact.certificates.terms import ONE, Term


class TailsOfTerms:
    """The tails of terms on one half-line; parts that are shared, as in derivatives, are evaluated once."""

    def __init__(self, line: HalfLine) -> None:
        self.line = line
        self._seen: dict[int, tuple[Term, Tail]] = {}

    def of(self, term: Term) -> Tail:
        """The tail of a term."""
        if id(term) not in self._seen:
            self._seen[id(term)] = (term, self._of(term))
        return self._seen[id(term)][1]

    def _of(self, term: Term) -> Tail:
        match term:
            case fmpq():
                return Tail({UNIT: term} if term != 0 else {})
            case "x":
                return Tail({scale({"x": ONE})[0]: self.line.factor})
            case "pi":
                return Tail({PI: ONE})
            case ("+", a, b):
                return self.line.shortened(self.of(a) + self.of(b))
            case ("*", a, b):
                return self.line.shortened(self.of(a) * self.of(b))
            case ("^", a, r):
                return self.line.power(self.of(a), r)
            case (name, a):
                return self.line.shortened(function(self.line, name, self.of(a)))
        raise TypeError(term)


def tail_of(line: HalfLine, term: Term) -> Tail:
    """The tail of a term."""
    return TailsOfTerms(line).of(term)


def leading(line: HalfLine, term: Term) -> tuple[Scale, arb]:
    """A scale and a ball without 0, such that the term is the scale times something in the ball; else Open."""
    return line.leading(tail_of(line, term))


def from_point(point: fmpq) -> HalfLine:
    """The half-line from a point other than 0 away from 0; near 0 in a larger unit, so that log(u) stays positive."""
    side = fmpq(1 if point > 0 else -1)
    far = abs(point) >= 2
    return HalfLine(Start(abs(point) if far else fmpq(2)), side if far else point / 2)


def leading_text(half_line: HalfLine, lead: Scale) -> str:
    """A leading term in x."""
    unit = half_line.factor
    return text(lead, "x" if unit == 1 else "(-x)" if unit == -1 else f"({1 / unit}*x)")


def constant(term: Term) -> Tail:
    """A term without x as an exact sum."""
    return tail_of(HalfLine(Start(fmpq(2))), term)


def vanishes(term: Term) -> bool:
    """Whether a term without x is proved to be 0 by exact arithmetic."""
    try:
        value = constant(term)
    except (Open, ZeroDivisionError):
        return False
    return not value.exact and not value.rest
