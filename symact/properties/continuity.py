"""How often the function is continuously differentiable, and where it is not."""

from __future__ import annotations

import sympy as sp

from symact.errors import Undecided
from symact.properties.explain import in_words
from symact.reals import Real
from symact.signs import sign
from symact.subject import Subject
from symact.verdict import Verdict

_HIGHEST_ORDER = 12
_MOST_TOLD = 3


def verdict(subject: Subject) -> Verdict:
    """{"class", "kinks", "jumps"}: the class is -1 with a jump, else the greatest k with f in C^k, or "oo".

    A kink is a breakpoint where f is continuous and f' is not; a jump is one where f is not continuous.
    """
    orders = [first_break(subject, i) for i in range(len(subject.f.breakpoints))]
    points = [Real(p) for p in subject.f.breakpoints]
    value = {
        "class": min(orders) - 1 if orders else "oo",
        "kinks": [p for p, order in zip(points, orders, strict=True) if order == 1],
        "jumps": [p for p, order in zip(points, orders, strict=True) if order == 0],
    }
    if not orders:
        return Verdict(value, method="one analytic expression on all of R")
    told = [_told(subject, i, order) for i, order in enumerate(orders[:_MOST_TOLD])]
    more = "; ..." if len(orders) > _MOST_TOLD else ""
    return Verdict(value, method=f"one-sided limits at the breakpoints: {'; '.join(told)}{more}")


def _told(subject: Subject, index: int, order: int) -> str:
    """Which derivative is the first to differ at a breakpoint, and by what."""
    at = in_words(Real(subject.f.breakpoints[index]))
    pieces = (subject.f, subject.f1, subject.f2)[order] if order <= 2 else None
    name = f"f{chr(39) * order}" if order <= 3 else f"the derivative of order {order}"
    if pieces is None:
        return f"at {at} {name} is the first to differ"
    left, right = (in_words(Real(pieces.one_sided(index, side))) for side in ("left", "right"))
    if order == 0:
        value = in_words(Real(pieces.values[index]))
        return f"at {at} f -> {left} from the left, {right} from the right, and f = {value}"
    agree = "f is continuous" if order == 1 else "f and f' are continuous"
    return f"at {at} {agree} and {name} -> {left} from the left, {right} from the right"


def first_break(subject: Subject, index: int) -> int:
    """The least order of derivative (0: f itself) whose one-sided limits differ at a breakpoint."""
    pieces = subject.f
    for order in range(_HIGHEST_ORDER + 1):
        left, right = pieces.one_sided(index, "left"), pieces.one_sided(index, "right")
        ends = [left, right] if order else [left, right, pieces.values[index]]
        if any(e in (sp.oo, -sp.oo) for e in ends):
            return order
        differences = [sign(sp.expand(e - left)) for e in ends[1:]]
        if any(d not in (0, None) for d in differences):
            return order
        if None in differences:
            raise Undecided(f"whether the derivative of order {order} jumps at {pieces.breakpoints[index]}")
        pieces = pieces.derivative("left")
    raise Undecided(f"all derivatives up to order {_HIGHEST_ORDER} agree at {pieces.breakpoints[index]}, which "
                    f"proves no class")
