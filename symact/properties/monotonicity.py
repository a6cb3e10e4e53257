"""Where the function rises and falls."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symact.errors import Undecided
from symact.properties.explain import in_words, listed, sign_story
from symact.reals import Real
from symact.signs import sign
from symact.subject import Span, Subject
from symact.verdict import Verdict

_DIRECTION = {1: "increasing", -1: "decreasing", 0: "constant"}


def verdict(subject: Subject) -> Verdict:
    """{"kind", "intervals"}: the signs of f' on the pieces together with the signs of the jumps decide.

    The intervals of a function with a periodic derivative are those of one period.
    """
    steps = [step for i in range(len(subject.f.breakpoints)) for step in jumps_at(subject, i)]
    signs = {s.sign for s in subject.f1_spans}
    kind = _kind(signs, set(steps) - {0})
    method = sign_story("f'", subject.f1, subject.f1_spans, subject.rate)
    if any(steps):
        ways = "upward" if min(steps) >= 0 else "downward" if max(steps) <= 0 else "both ways"
        method += f"; f jumps {ways} at {_listed_jumps(subject)}"
    elif subject.f.breakpoints:
        method += "; f is continuous"
    return Verdict({"kind": kind, "intervals": _intervals(subject)}, method=method)


def _listed_jumps(subject: Subject) -> str:
    return listed([in_words(Real(p)) for i, p in enumerate(subject.f.breakpoints) if any(jumps_at(subject, i))])


def _kind(signs: set[int], steps: set[int]) -> str:
    if signs | steps <= {0}:
        return "constant"
    for direction, name in ((1, "increasing"), (-1, "decreasing")):
        if -direction not in signs | steps:
            return name if 0 in signs else f"strictly_{name}"
    return "none"


def jumps_at(subject: Subject, index: int) -> tuple[int, int]:
    """The signs of f(p) - f(p-) and f(p+) - f(p) at a breakpoint p."""
    value = subject.f.values[index]
    left, right = subject.f.one_sided(index, "left"), subject.f.one_sided(index, "right")
    found = []
    for difference in (value - left, right - value):
        step = sign(sp.expand(difference))
        if step is None:
            raise Undecided(f"the sign of the jump at {subject.f.breakpoints[index]} is not decided")
        found.append(step)
    return found[0], found[1]


def _intervals(subject: Subject) -> list[dict[str, Any]]:
    """Maximal intervals between which the direction changes or f jumps."""
    jumping = {p for i, p in enumerate(subject.f.breakpoints) if any(jumps_at(subject, i))}
    merged: list[Span] = []
    for span in subject.f1_spans:
        if merged and merged[-1].sign == span.sign and span.low.exact not in jumping:
            merged[-1] = Span(merged[-1].low, span.high, span.sign, span.piece)
        else:
            merged.append(span)
    return [{"low": s.low, "high": s.high, "direction": _DIRECTION[s.sign]} for s in merged]
