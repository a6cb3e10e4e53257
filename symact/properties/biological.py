"""Three features of the response of a biological neuron: one-sided inhibition, a wide excitatory range, sparsity."""

from __future__ import annotations

import sympy as sp

from symact.errors import Undecided
from symact.properties import range_
from symact.properties.identities import vanishes
from symact.reals import Real, compare
from symact.signs import sign
from symact.subject import Subject
from symact.verdict import Verdict


def verdict(subject: Subject) -> Verdict:
    """{"one_sided", "excitatory", "sparse"}.

    one_sided: f is constant on some (-oo, t] and strictly increasing on some (t, t + d). excitatory: f >= 0 and
    sup f = oo. sparse: P(f(Z) = 0) > 0 for Z ~ N(0, 1), that is, f is 0 on an interval.
    """
    one_sided, how = _one_sided(subject)
    bounds = range_.verdict(subject).value
    excitatory = bool(bounds["supremum"].is_infinite) and compare(bounds["infimum"], Real(sp.S.Zero)) >= 0
    silent = [p for p in subject.f if vanishes(p.expression, p.low, p.high)]
    zeros = f"f is 0 on ({silent[0].low}, {silent[0].high})" if silent else "f is 0 on no interval"
    return Verdict({"one_sided": one_sided, "excitatory": excitatory, "sparse": bool(silent)},
                   method=f"{how}; range of f; {zeros}")


def _one_sided(subject: Subject) -> tuple[bool, str]:
    first = next(iter(subject.f))
    if subject.f1_spans[0].sign != 0:
        return False, "f is constant on no half-line (-oo, t]"
    if not subject.f.breakpoints:
        return False, "f is constant"
    step = sign(subject.f.values[0] - subject.f.one_sided(0, "left"))
    if step is None:
        raise Undecided(f"whether f jumps at {first.high} is not decided")
    after = next(span.sign for span in subject.f1_spans if span.piece == 1)
    if step == 0 and after > 0:
        return True, f"f is constant up to {first.high} and rises strictly from there"
    return False, f"f is constant up to {first.high}, and does not rise strictly right after that half-line"
