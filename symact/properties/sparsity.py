"""How often the output is exactly 0, for Z ~ N(0, 1).

An analytic piece that is not 0 throughout has isolated zeros, which have probability 0; so only the pieces that are
identically 0 count.
"""

from __future__ import annotations

import sympy as sp
from flint import arb, fmpq

from symact.activation import x
from symact.certify.charts import between
from symact.certify.enclosure import Enclosure, NotEnclosable
from symact.errors import Undecided
from symact.pieces import Piece
from symact.properties.saturated_zones import measure
from symact.reals import Real
from symact.signs import is_zero
from symact.subject import Subject
from symact.verdict import Verdict

_SHARES = (sp.Rational(1, 2), sp.Rational(1, 3), sp.Rational(4, 5), sp.Rational(1, 2**24))
_PRECISIONS = (128, 1024, 8192)


def verdict(subject: Subject) -> Verdict:
    """{"probability": P(f(Z) = 0), "intervals": those on which f is 0}; touching intervals are joined."""
    intervals: list[tuple[Real, Real]] = []
    for index, piece in enumerate(subject.f):
        if not is_identically_zero(piece):
            continue
        joined = bool(intervals) and intervals[-1][1].exact == piece.low and is_zero(subject.f.values[index - 1])
        low = intervals.pop()[0] if joined else Real(piece.low)
        intervals.append((low, Real(piece.high)))
    value = {"probability": measure(intervals), "intervals": [{"low": a, "high": b} for a, b in intervals]}
    return Verdict(value, method="f is 0 on these pieces, and on the others its zeros are isolated" if intervals else
                   "no piece of f is identically 0, so its zeros are isolated")


def is_identically_zero(piece: Piece) -> bool:
    """Whether an analytic piece is 0 throughout; raises Undecided where neither answer is proved."""
    if is_zero(piece.expression):
        return True
    try:
        enclosure = Enclosure(piece.expression, (x,))
    except NotEnclosable as reason:
        raise Undecided(str(reason)) from None
    for bits in _PRECISIONS:
        for point in _points(piece):
            value = enclosure(arb(fmpq(int(point.p), int(point.q))), bits=bits)
            if value > 0 or value < 0:
                return False
    raise Undecided(f"whether {piece.expression} is 0 throughout is not decided")


def _points(piece: Piece) -> list[sp.Rational]:
    """Rationals inside the piece."""
    middle = between(Real(piece.low), Real(piece.high))
    if piece.low.is_infinite or piece.high.is_infinite:
        direction = 1 if piece.high.is_infinite else -1
        return [middle, *(middle + direction * share for share in _SHARES)]
    nearer = between(Real(piece.low), Real(middle))
    return [middle, nearer, (middle + nearer) / 2]
