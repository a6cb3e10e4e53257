"""How much one application of the function can shrink or stretch a gradient: the infimum and supremum of |f'|."""

from __future__ import annotations

from itertools import pairwise

import sympy as sp

from symact.activation import x
from symact.errors import Undecided
from symact.limits import NO_LIMIT, limit
from symact.properties import symmetry
from symact.properties.explain import in_words
from symact.properties.lipschitz import absolute
from symact.reals import Real, compare, value_at
from symact.subject import Subject, greatest
from symact.verdict import Verdict

_ZERO, _ONE = Real(sp.S.Zero), Real(sp.S.One)


def verdict(subject: Subject) -> Verdict:
    """{"infimum", "supremum", "kind"} of |f'| where f' exists.

    kind: "shrinks" if the supremum is below 1, "preserves" if |f'| is 1 throughout, "grows" if the infimum is at
    least 1 and the supremum above 1, else "neither". These bound the factor of one layer, without its weights.
    """
    candidates = slopes(subject)
    high = greatest(candidates)
    turning = _zero_inside(subject)
    low = _ZERO if turning else _least(candidates)
    over, under = compare(high, _ONE), compare(low, _ONE)
    kind = "shrinks" if over < 0 else "neither" if under < 0 else "preserves" if over == 0 else "grows"
    reason = ("f' has a zero" if turning else
              f"least of the values and limits of |f'| at the zeros of f'' and the pieces' ends: {in_words(low)}")
    return Verdict({"infimum": low, "supremum": high, "kind": kind},
                   method=f"infimum: {reason}; supremum, the greatest of them: {in_words(high)}")


def slopes(subject: Subject) -> list[Real]:
    """|f'| at the zeros of f'', and its limits at the ends of the pieces: between two of them |f'| or -|f'| is monotone
    unless f' has a zero.
    """
    found: list[Real] = []
    even = _slope_is_even(subject)
    for span in subject.f2_spans:
        piece = list(subject.f1)[span.piece]
        for end, side in ((span.low, "right"), (span.high, "left")):
            if even and compare(end, _ZERO) < 0:
                continue
            if subject.is_end(end, piece):
                value = limit(piece.expression, x, end.expression, "right" if side == "right" else "left")
                if value is NO_LIMIT:
                    raise Undecided(f"f' has no limit at {end.expression}")
                found.append(absolute(Real(value)))
            elif side == "left":  # an inner point ends two spans and is taken once
                found.append(absolute(value_at(piece.expression, x, end)))
    return found


def _slope_is_even(subject: Subject) -> bool:
    """Whether |f'| is known to be even, so that one half of the line tells all."""
    try:
        return bool(symmetry.verdict(subject).value != "none")
    except Undecided:
        return False


def _zero_inside(subject: Subject) -> bool:
    """Whether f' is 0 at a point inside a piece."""
    spans = subject.f1_spans
    same = any(a.piece == b.piece for a, b in pairwise(spans))
    return same or any(span.sign == 0 for span in spans)


def _least(values: list[Real]) -> Real:
    best = values[0]
    for value in values[1:]:
        if compare(value, best) < 0:
            best = value
    return best
