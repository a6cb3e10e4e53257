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

_SLOPE = "f'"
_LONGEST = 60


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


def _written(name: str, expression: sp.Expr) -> str:
    """The function with its expression, if that is short."""
    text = str(sp.sstr(expression))
    return f"{name} = {text}" if len(text) <= _LONGEST else name


def value(subject: Subject) -> Verdict:
    """f(0)."""
    expression, _, index = _at_zero(subject.f)
    found = subject.f.values[index] if index is not None else expression.subs(x, 0)
    return Verdict(Real(sp.simplify(found)), method="the definition at the breakpoint 0" if index is not None else
                   f"x = 0 in {_written('f', expression)}")


def derivative(subject: Subject) -> Verdict:
    """{"left", "right"}: the one-sided limits of f' at 0."""
    before, after, _ = _at_zero(subject.f1)
    sides: tuple[tuple[str, sp.Expr, Direction], ...] = (("left", before, "left"), ("right", after, "right"))
    found = {name: limit(e, x, sp.S.Zero, side) for name, e, side in sides}
    if NO_LIMIT in found.values():
        raise Undecided("f' has no one-sided limit at 0")
    texts = [_written(_SLOPE, e) for e in (before, after)]
    if before == after:
        method = f"x = 0 in {texts[0]}"
    elif _SLOPE in texts:
        method = "one-sided limits of f' at 0"
    else:
        method = f"limits at 0 of {texts[0]} to the left and of {texts[1]} to the right"
    return Verdict({name: Real(sp.simplify(v)) for name, v in found.items()}, method=method)
