"""Saturation at the two ends, the zones of small slope, and the dying unit.

Gulcehre et al. 2016, arXiv:1603.00391: soft means that f' tends to 0, hard that f' is 0 from some point on.
"""

from __future__ import annotations

from typing import Any

import sympy as sp

from symact.activation import x
from symact.certify.enclosure import NotEnclosable
from symact.errors import Undecided
from symact.limits import NO_LIMIT
from symact.properties.saturated_zones import THRESHOLDS, zone
from symact.properties.sparsity import is_identically_zero
from symact.reals import Real
from symact.signs import sign
from symact.subject import Subject
from symact.trigonometric import varies
from symact.verdict import Verdict


def verdict(subject: Subject) -> Verdict:
    """{"left", "right"}: "hard", "soft" or "none"; "zones": where |f'| < 1/100 and 1/10, and how probable that is."""
    value: dict[str, Any] = {side: side_of(subject, side) for side in ("left", "right")}
    method = "hard: f' is 0 on the outermost piece; soft: f' tends to 0 at the end"
    value["zones"] = None
    try:
        value["zones"] = [zone(subject, threshold) for threshold in THRESHOLDS]
    except (Undecided, NotEnclosable) as reason:
        return Verdict(value, "undecided", method, f"zones: {reason}")
    return Verdict(value, method=f"{method}; zones: f' is monotone between the zeros of f''"
                                 f"{', on one period' if subject.rate is not None else ''}")


def side_of(subject: Subject, side: str) -> str:
    """How f saturates on one side: "hard", "soft" or "none"."""
    outermost = list(subject.f1)[0 if side == "left" else -1]
    if is_identically_zero(outermost):
        return "hard"
    if subject.rate is not None and varies(outermost.expression, x):
        return "none"  # periodic and not constant
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
    dead = [p for p in pieces if (p.low == -sp.oo or p.high == sp.oo) and is_identically_zero(p)]
    intervals = [{"low": Real(p.low), "high": Real(p.high)} for p in dead]
    return Verdict({"dying": bool(dead), "intervals": intervals},
                   method="f' is 0 on an outermost piece" if dead else
                   "f' is analytic and not identically 0 on the outermost pieces, so its zeros there are isolated")
