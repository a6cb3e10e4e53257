"""The value and the one-sided derivatives at 0."""

from __future__ import annotations

import sympy as sp

from symact.activation import x
from symact.errors import Undecided
from symact.limits import NO_LIMIT, Direction, limit
from symact.pieces import Pieces
from symact.reals import Real
from symact.signs import sign
from symact.subject import Subject
from symact.verdict import Verdict


def _at_zero(pieces: Pieces) -> tuple[sp.Expr, sp.Expr, int | None]:
    """The expressions left and right of 0, and the index of the breakpoint at 0 if there is one."""
    for index, point in enumerate(pieces.breakpoints):
        found = sign(point)
        if found is None:
            raise Undecided(f"the sign of the breakpoint {point} is not decided")
        if found == 0:
            return pieces.expressions[index], pieces.expressions[index + 1], index
        if found > 0:
            return pieces.expressions[index], pieces.expressions[index], None
    return pieces.expressions[-1], pieces.expressions[-1], None


def value(subject: Subject) -> Verdict:
    """f(0)."""
    expression, _, index = _at_zero(subject.f)
    found = subject.f.values[index] if index is not None else expression.subs(x, 0)
    return Verdict(Real(sp.simplify(found)), method="substitution")


def derivative(subject: Subject) -> Verdict:
    """{"left", "right"}: the one-sided limits of f' at 0."""
    before, after, _ = _at_zero(subject.f1)
    sides: tuple[tuple[str, sp.Expr, Direction], ...] = (("left", before, "left"), ("right", after, "right"))
    found = {name: limit(e, x, sp.S.Zero, side) for name, e, side in sides}
    if NO_LIMIT in found.values():
        raise Undecided("f' has no one-sided limit at 0")
    return Verdict({name: Real(sp.simplify(v)) for name, v in found.items()},
                   method="one-sided limits of f' at 0")
