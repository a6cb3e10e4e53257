"""f' and f'' as text, and the one-sided derivatives at every breakpoint."""

from __future__ import annotations

import sympy as sp

from symact.errors import Undecided
from symact.properties.explain import in_words
from symact.reals import Real
from symact.subject import Subject
from symact.verdict import Verdict

_MOST_TOLD = 3


def verdict(subject: Subject) -> Verdict:
    """{"first", "second", "breakpoints": [{"x", "left", "right", "value"}]}; value is the stated convention.

    The derivatives have the parameters as symbols, or their values where the order of the breakpoints needs them.
    """
    try:
        first, told_of = subject.activation.derivative_pieces(1), ""
    except Undecided:
        first, told_of = subject.f1, " at the parameters' values"
    rows = [{"x": Real(point), "left": Real(subject.f1.one_sided(i, "left")),
             "right": Real(subject.f1.one_sided(i, "right")), "value": Real(subject.f1.values[i])}
            for i, point in enumerate(subject.f.breakpoints)]
    value = {"first": sp.sstr(first.as_expression()),
             "second": sp.sstr(first.derivative("left").as_expression()), "breakpoints": rows}
    if not rows:
        return Verdict(value, method=f"the expression differentiated{told_of}; there are no breakpoints")
    told = "; ".join(f"f' -> {in_words(row['left'])} from the left and {in_words(row['right'])} from the right of "
                     f"{in_words(row['x'])}" for row in rows[:_MOST_TOLD])
    more = "; ..." if len(rows) > _MOST_TOLD else ""
    return Verdict(value, method=f"each piece differentiated{told_of}; {told}{more}")
