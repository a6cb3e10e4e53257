"""Saturation at the two ends, and the dying unit.

Gulcehre et al. 2016, arXiv:1603.00391: soft means that f' tends to 0, hard that f' is 0 from some point on.
"""

from __future__ import annotations

import sympy as sp

from symact.errors import Undecided
from symact.limits import NO_LIMIT
from symact.reals import Real
from symact.signs import is_zero, sign
from symact.subject import Subject
from symact.verdict import Verdict


def verdict(subject: Subject) -> Verdict:
    """{"left", "right"}: "hard", "soft" or "none"."""
    value = {side: _side(subject, side) for side in ("left", "right")}
    return Verdict(value, method="hard: f' is 0 on the outermost piece; soft: f' tends to 0 at the end")


def _side(subject: Subject, side: str) -> str:
    if is_zero(subject.f1.expressions[0 if side == "left" else -1]):
        return "hard"
    found = subject.limit(subject.f1, side)
    if found is NO_LIMIT or not found.is_finite:
        return "none"
    decided = sign(found)
    if decided is None:
        raise Undecided(f"whether the limit {found} of f' is 0 is not decided")
    return "none" if decided else "soft"


def dying(subject: Subject) -> Verdict:
    """{"dying", "intervals"}: the unbounded intervals on which f' is 0; a unit that stays there learns nothing."""
    pieces = list(subject.f1)
    dead = [p for p in pieces if is_zero(p.expression) and (p.low == -sp.oo or p.high == sp.oo)]
    intervals = [{"low": Real(p.low), "high": Real(p.high)} for p in dead]
    return Verdict({"dying": bool(dead), "intervals": intervals},
                   method="f' is 0 on an outermost piece" if dead else
                   "f' is analytic and not identically 0 on the outermost pieces, so its zeros there are isolated")
