"""Whether the function is not affine."""

from __future__ import annotations

import sympy as sp

from symact.activation import x
from symact.errors import Undecided
from symact.pieces import Pieces
from symact.properties.explain import in_words
from symact.signs import is_zero, sign
from symact.subject import Subject
from symact.verdict import Verdict


def verdict(subject: Subject) -> Verdict:
    """True unless f(x) = a x + b for all x. A derivative that is constant almost everywhere is not enough (step)."""
    if len(subject.f.expressions) == 1 and is_zero(subject.f2.expressions[0]):
        return Verdict(False, method="f'' simplifies to 0 on R")
    for span in subject.f2_spans:
        if span.sign:
            return Verdict(True, method=f"f'' is not 0 on ({in_words(span.low)}, {in_words(span.high)})")
    return Verdict(True, method=_different_laws(subject.f))


def _different_laws(f: Pieces) -> str:
    """Two affine pieces that are proved to differ, in words; raises Undecided where no two are."""
    laws = [(sp.diff(e, x), e.subs(x, 0)) for e in f.expressions]
    for law in laws[1:]:
        if any(sign(sp.expand(a - b)) in (-1, 1) for a, b in zip(law, laws[0], strict=True)):
            return "two pieces follow different affine laws"
    if any(f.owner(i) == "none" for i in range(len(f.breakpoints))):
        return "a single value differs from the affine law"
    raise Undecided("whether the affine pieces differ is not decided")
