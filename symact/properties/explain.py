"""Proofs in a line that a reader can follow."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from symact.reals import Real
from symact.subject import Span

_RELATION = {1: "> 0", -1: "< 0", 0: "= 0"}


def in_words(value: Real) -> str:
    """A number as short text: exact if that is short, else six digits."""
    if value.exact is not None and len(sp.sstr(value.exact)) <= 24:
        return str(sp.sstr(value.exact))
    return f"{float(value):.6g}"


def signs_in_words(name: str, spans: Sequence[Span], steps: Sequence[int] = ()) -> str:
    """Such as "f' < 0 on (-oo, -1.2784645), > 0 on (-1.2784645, oo)"."""
    merged: list[Span] = []
    for span in spans:
        if merged and merged[-1].sign == span.sign:
            merged[-1] = Span(merged[-1].low, span.high, span.sign, span.piece)
        else:
            merged.append(span)
    parts = [f"{_RELATION[s.sign]} on ({in_words(s.low)}, {in_words(s.high)})" for s in merged]
    text = f"{name} is " + ", ".join(parts)
    if any(steps):
        text += "; the jumps are " + ("upward" if min(steps) >= 0 else "downward" if max(steps) <= 0 else "both ways")
    return text
