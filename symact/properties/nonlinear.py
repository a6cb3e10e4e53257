"""Whether the function is not affine."""

from __future__ import annotations

from symact.properties.explain import in_words
from symact.properties.identities import vanishes
from symact.signs import is_zero
from symact.subject import Subject
from symact.verdict import Verdict


def verdict(subject: Subject) -> Verdict:
    """True unless f(x) = a x + b for almost all x: a single value set apart does not count.

    A derivative that is constant almost everywhere is not enough for False (step).
    """
    if len(subject.f.expressions) == 1 and is_zero(subject.f2.expressions[0]):
        return Verdict(False, method="f'' simplifies to 0 on R")
    for span in subject.f2_spans:
        if span.sign:
            return Verdict(True, method=f"f'' is not 0 on ({in_words(span.low)}, {in_words(span.high)})")
    first, *others = list(subject.f)
    if any(not vanishes(piece.expression - first.expression, piece.low, piece.high) for piece in others):
        return Verdict(True, method="two pieces follow different affine laws")
    return Verdict(False, method="f'' is 0, and all pieces follow one affine law")
