"""Moments of f(Z) and f'(Z) for Z ~ N(0, 1), and the gain that keeps the second moment at 1.

E f'(Z)^2 is the factor by which one layer changes the expected squared gradient; gain = 1/sqrt(E f(Z)^2) is the factor
on the weights that keeps the squared signal (He et al. 2015, arXiv:1502.01852: sqrt 2 for the rectifier).
"""

from __future__ import annotations

import sympy as sp

from symact.errors import Undecided
from symact.properties.expectation import expectation, squared
from symact.reals import Real
from symact.subject import Subject
from symact.verdict import Verdict

_BITS = 95


def verdict(subject: Subject) -> Verdict:
    """{"mean", "second_moment", "derivative_second_moment", "gain"}.

    A mean that does not exist, and the gain of a function that is 0 almost everywhere, are None.
    """
    questions = {"mean": ("E f(Z)", subject.f), "second_moment": ("E f(Z)^2", squared(subject.f)),
                 "derivative_second_moment": ("E f'(Z)^2", squared(subject.f1))}
    value: dict[str, Real | None] = {}
    methods, reasons = [], []
    for key, (name, pieces) in questions.items():
        value[key] = None
        try:
            found = expectation(pieces)
        except Undecided as reason:
            reasons.append(f"{name}: {reason}")
            continue
        value[key] = found.value
        methods.append(f"{name} {found.how}")
    second = value["second_moment"]
    positive = second is None or second.root is None or bool(second.ball(_BITS) > 0)
    value["gain"] = gain(second) if positive else None
    if not positive:
        reasons.append("gain: E f(Z)^2 is too small for its digits to tell")
    return Verdict(value, "undecided" if reasons else "proved", "; ".join(methods), "; ".join(reasons))


def gain(second: Real | None) -> Real | None:
    """1/sqrt(second moment); 0 for an infinite one and None for 0."""
    if second is None or second.expression == 0:
        return None
    return Real(sp.S.Zero) if second.is_infinite else Real(1 / sp.sqrt(second.expression), second.root)
