"""f' and f'' as text, and the one-sided derivatives at every breakpoint."""

from __future__ import annotations

import sympy as sp

from symact.reals import Real
from symact.subject import Subject
from symact.verdict import Verdict


def verdict(subject: Subject) -> Verdict:
    """{"first", "second", "breakpoints": [{"x", "left", "right", "value"}]}; value is the stated convention."""
    first = subject.activation.derivative_pieces(1)
    rows = [{"x": Real(point), "left": Real(subject.f1.one_sided(i, "left")),
             "right": Real(subject.f1.one_sided(i, "right")), "value": Real(subject.f1.values[i])}
            for i, point in enumerate(subject.f.breakpoints)]
    value = {"first": sp.sstr(first.as_expression()),
             "second": sp.sstr(first.derivative("left").as_expression()), "breakpoints": rows}
    return Verdict(value, method="each piece differentiated; one-sided limits of f' at the breakpoints")
