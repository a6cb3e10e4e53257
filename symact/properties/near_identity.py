"""How closely the function follows the identity: at 0, at both infinities, and exactly."""

from __future__ import annotations

from typing import Any, Literal

import sympy as sp

from symact.activation import x
from symact.errors import Undecided
from symact.limits import NO_LIMIT, Direction, limit
from symact.pieces import Piece, Pieces
from symact.properties.identities import vanishes
from symact.reals import Real
from symact.signs import sign
from symact.subject import Subject
from symact.verdict import Verdict

_HIGHEST_ORDER = 12


def verdict(subject: Subject) -> Verdict:
    """{"near_identity", "order", "at_infinity", "intervals"}.

    near_identity: f(0) = 0 and f'(0) = 1. order: the greatest whole n with f(x) - x = O(x^n) at 0, from both sides;
    "oo" where f(x) = x near 0, and 0 where f(0) is not 0 or f jumps at 0. at_infinity: whether f(x)/x tends to 1.
    intervals: where f(x) = x.
    """
    contact, order, how = _at_origin(subject)
    ends = {side: _slope_is_one(subject, side) for side in ("left", "right")}
    intervals = [{"low": Real(p.low), "high": Real(p.high)} for p in subject.f
                 if vanishes(p.expression - x, p.low, p.high)]
    value: dict[str, Any] = {"near_identity": contact, "order": order, "at_infinity": ends, "intervals": intervals}
    return Verdict(value, method=f"{how}; limits of f(x)/x at the ends")


def _at_origin(subject: Subject) -> tuple[bool, int | Literal["oo"], str]:
    """Whether f(0) = 0 and f'(0) = 1, the order of contact, and how it was found."""
    sides, value = around_zero(subject.f)
    if _decided(value):
        return False, 0, "f(0) is not 0"
    found = [_contact(piece, side) for piece, side in sides]
    touching = all(flat for _, flat in found)
    orders = [order for order, _ in found if order is not None]
    if not orders:
        return True, "oo", "f(x) = x near 0"
    order = min(orders)
    return touching, order, f"f(x) - x = O(x^{order}) at 0 and no higher power, from the derivatives of f(x) - x at 0"


def around_zero(f: Pieces) -> tuple[list[tuple[Piece, Direction]], sp.Expr]:
    """The pieces next to 0, each with its side of 0 (one piece if 0 is inside it), and f(0)."""
    pieces = list(f)
    for index, point in enumerate(f.breakpoints):
        place = sign(point)
        if place is None:
            raise Undecided(f"the sign of the breakpoint {point} is not decided")
        if place == 0:
            return [(pieces[index], "left"), (pieces[index + 1], "right")], f.values[index]
        if place > 0:
            return [(pieces[index], "left")], f.expressions[index].subs(x, 0)
    return [(pieces[-1], "left")], f.expressions[-1].subs(x, 0)


def _contact(piece: Piece, side: Direction) -> tuple[int | None, bool]:
    """The order of contact on one side of 0, None where f(x) = x, and whether f(x) - x has the slope 0 there.

    If the derivatives of f(x) - x below the n-th tend to 0 and the n-th to c, then (f(x) - x)/x^n tends to c/n!; an
    infinite c rules out the order n.
    """
    current = piece.expression - x
    for order in range(_HIGHEST_ORDER + 1):
        found = limit(current, x, sp.S.Zero, side)
        if found is NO_LIMIT or (order == 0 and not found.is_finite):
            raise Undecided(f"the derivative of order {order} of f(x) - x has no limit at 0")
        if not found.is_finite:
            return order - 1, order > 1
        if _decided(found):
            return order, order > 1
        if order == 1 and vanishes(piece.expression - x, piece.low, piece.high):
            return None, True
        current = sp.diff(current, x)
    raise Undecided(f"f(x) - x = O(x^{_HIGHEST_ORDER}) at 0, and its exact order was not found")


def _decided(value: sp.Expr) -> int:
    found = sign(value)
    if found is None:
        raise Undecided(f"whether {value} is 0 is not decided")
    return found


def _slope_is_one(subject: Subject, side: str) -> bool:
    outermost = subject.f.expressions[0 if side == "left" else -1]
    found = (limit(sp.expand(outermost / x), x, -sp.oo, "right") if side == "left"
             else limit(sp.expand(outermost / x), x, sp.oo, "left"))
    return found is not NO_LIMIT and bool(found.is_finite) and _decided(found - 1) == 0
