"""The limits at -oo and oo."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symact.limits import NO_LIMIT
from symact.reals import Real
from symact.subject import Subject
from symact.verdict import Verdict

_LONGEST = 120


def verdict(subject: Subject) -> Verdict:
    """{"left", "right"}: a number, oo, -oo, or "none" where the limit does not exist."""
    value: dict[str, Any] = {}
    for side in ("left", "right"):
        found = subject.limit(subject.f, side)
        value[side] = "none" if found is NO_LIMIT else Real(found)
    first, last = (sp.sstr(subject.f.expressions[i]) for i in (0, -1))
    method = f"limits of {first} at -oo and of {last} at oo" if first != last else f"limits of {first} at -oo and oo"
    if len(method) > _LONGEST:
        method = "limits of the outermost pieces at -oo and oo"
    if "none" in value.values():
        method += "; a periodic part that is not constant has none"
    return Verdict(value, method=method)
