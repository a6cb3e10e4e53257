"""Convex, concave, affine or neither."""

from __future__ import annotations

import sympy as sp

from symact.errors import Undecided
from symact.properties.explain import sign_story
from symact.properties.monotonicity import jumps_at
from symact.reals import Real
from symact.signs import sign
from symact.subject import Subject
from symact.verdict import Verdict


def verdict(subject: Subject) -> Verdict:
    """{"kind", "inflections"}: from the signs of f'' on the pieces, the jumps of f' at kinks, and those of f.

    An inflection is a point at which f'' changes strictly between positive and negative and f' is continuous.
    """
    jumps = any(any(jumps_at(subject, i)) for i in range(len(subject.f.breakpoints)))
    turns = [_turn(subject, i) for i in range(len(subject.f.breakpoints))]
    signs = {s.sign for s in subject.f2_spans} | set(turns)
    if jumps:
        kind = "neither"
    elif signs <= {0}:
        kind = "affine"
    else:
        kind = "neither" if {1, -1} <= signs else "convex" if 1 in signs else "concave"
    inflections = _inflections(subject, turns)
    method = sign_story("f''", subject.f2, subject.f2_spans, subject.rate)
    if jumps:
        method = "f jumps, and a convex or concave function on R is continuous"
    elif any(turns):
        method += "; the slope " + ", ".join(f"{'rises' if t > 0 else 'falls'} at {p}" for p, t in
                                             zip(subject.f.breakpoints, turns, strict=True) if t)
    return Verdict({"kind": kind, "inflections": inflections}, method=method)


def _turn(subject: Subject, index: int) -> int:
    """The sign of f'(p+) - f'(p-) at a breakpoint."""
    left, right = subject.f1.one_sided(index, "left"), subject.f1.one_sided(index, "right")
    if left.is_infinite and right.is_infinite and left == right:
        return 0
    found = sign(right) if right.is_infinite else sign(-left) if left.is_infinite else sign(sp.expand(right - left))
    if found is None:
        raise Undecided(f"the sign of the change of slope at {subject.f.breakpoints[index]} is not decided")
    return found


def _inflections(subject: Subject, turns: list[int]) -> list[Real]:
    found = []
    for before, after in zip(subject.f2_spans[:-1], subject.f2_spans[1:], strict=True):
        smooth = before.piece == after.piece or not (turns[before.piece] or any(jumps_at(subject, before.piece)))
        if before.sign * after.sign < 0 and smooth:
            found.append(before.high)
    first, last = subject.f2_spans[0], subject.f2_spans[-1]
    if subject.rate is not None and first.sign * last.sign < 0:
        found.append(last.high)  # the end of a period is a point like any other
    return found
