"""The limits at -oo and oo."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symact.activation import x
from symact.asymptotics import growth
from symact.errors import Undecided
from symact.limits import NO_LIMIT
from symact.properties.explain import in_words
from symact.reals import Real
from symact.subject import Subject
from symact.verdict import Verdict

_LONGEST = 80


def verdict(subject: Subject) -> Verdict:
    """{"left", "right"}: a number, oo, -oo, or "none" where the limit does not exist."""
    value: dict[str, Any] = {}
    for side in ("left", "right"):
        found = subject.limit(subject.f, side)
        value[side] = "none" if found is NO_LIMIT else Real(found)
    return Verdict(value, method="; ".join(_behaviour(subject, side, value[side]) for side in value))


def _behaviour(subject: Subject, side: str, found: Real | str) -> str:
    """How f tends to its limit: its leading term, or that of its distance from the limit."""
    expression, end = (subject.f.expressions[0], "-oo") if side == "left" else (subject.f.expressions[-1], "oo")
    if found == "none":
        return f"f(x) has a periodic part that is not constant, and no limit at {end}"
    if not expression.has(x):
        return f"f(x) = {in_words(Real(expression))} towards {end}"
    assert isinstance(found, Real)
    finite = not found.is_infinite and found.exact != 0
    try:
        lead = _leading(expression - found.expression if finite else expression, side)
    except Undecided:
        return f"the limit of {shortened(expression)} at {end}"
    level = in_words(found)
    name = "f(x)" if not finite else f"f(x) + {level[1:]}" if level.startswith("-") else f"f(x) - {level}"
    if lead == expression:
        return f"f(x) = {shortened(expression)} towards {end}"
    return f"{name} ~ {shortened(lead)} at {end}" if lead != 0 else f"f(x) = {level} towards {end}"


def _leading(expression: sp.Expr, side: str) -> sp.Expr:
    """The leading term towards an infinity; raises Undecided where it is not known."""
    if side == "right":
        return growth(expression, x).expression(x)
    return growth(expression.subs(x, -x), x).expression(x).subs(x, -x)


def shortened(expression: sp.Expr) -> str:
    """An expression as text, with decimals for its constants where it is long."""
    text = str(sp.sstr(expression))
    if len(text) > _LONGEST:
        text = str(sp.sstr(expression.evalf(6)))
    return text if len(text) <= _LONGEST else "its outermost piece"
