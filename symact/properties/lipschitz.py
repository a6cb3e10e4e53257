"""The Lipschitz constant: the supremum of |f'|."""

from __future__ import annotations

import sympy as sp

from symact.activation import x
from symact.errors import Undecided
from symact.limits import NO_LIMIT, limit
from symact.pieces import Piece
from symact.properties import symmetry
from symact.properties.explain import in_words
from symact.properties.monotonicity import jumps_at
from symact.reals import Real, compare, sign_of, value_at
from symact.subject import Subject, greatest
from symact.verdict import Verdict


def verdict(subject: Subject) -> Verdict:
    """A number or oo. |f'| is greatest at a zero of f'', at the end of a piece, or in the limit at an end of R."""
    if any(any(jumps_at(subject, i)) for i in range(len(subject.f.breakpoints))):
        return Verdict(Real(sp.oo), method="f jumps")
    candidates: list[Real] = []
    places: list[str] = []
    symmetric = symmetry.verdict(subject).value != "none"  # then |f'| is even, and one half tells all
    for span in subject.f2_spans:
        piece = list(subject.f1)[span.piece]
        for end, side in ((span.low, "right"), (span.high, "left")):
            if symmetric and compare(end, Real(sp.S.Zero)) < 0:
                continue
            if subject.is_end(end, piece):
                found = limit(piece.expression, x, end.expression, "right" if side == "right" else "left")
                if found is NO_LIMIT:
                    raise Undecided(f"f' has no limit at {end.expression}")
                candidates.append(absolute(Real(found)))
                places.append(_place(piece, end))
            elif side == "left":  # an inner point ends two spans and is taken once
                candidates.append(absolute(value_at(piece.expression, x, end)))
                places.append(f"at {in_words(end)}")
    best = greatest(candidates)
    place = next(p for c, p in zip(candidates, places, strict=True) if c is best)
    return Verdict(best, method=f"f' is monotone between the zeros of f'' and the ends of the pieces; of the "
                                f"{len(candidates)} values and limits there |f'| has the greatest, "
                                f"{in_words(best)}, {place}")


def _place(piece: Piece, end: Real) -> str:
    """Where the limit of f' at an end of a piece is taken, or its value on the whole piece."""
    if not piece.expression.has(x):
        return f"on ({in_words(Real(piece.low))}, {in_words(Real(piece.high))})"
    return f"{'towards' if end.is_infinite else 'next to'} {in_words(end)}"


def absolute(value: Real) -> Real:
    """The absolute value of a number whose sign is decided."""
    if value.is_infinite:
        return Real(sp.oo)
    found = sign_of(value)
    if found is None:
        raise Undecided(f"the sign of {value.expression} is not decided")
    return value if found >= 0 else Real(-value.expression, value.root)
