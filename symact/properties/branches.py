"""The function as branches that are strictly monotone or constant, with the values that each takes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import sympy as sp

from symact.activation import x
from symact.errors import Undecided
from symact.limits import NO_LIMIT, limit
from symact.properties.identities import inner_points
from symact.reals import Real, compare
from symact.subject import Subject


@dataclass(frozen=True)
class Branch:
    """A piece on (low, high) that rises (direction 1), falls (-1) or is constant (0).

    Its values are the open interval (least, greatest), or that one number if it is constant.
    """

    low: sp.Expr
    high: sp.Expr
    expression: sp.Expr
    slope: sp.Expr
    direction: int
    least: sp.Expr
    greatest: sp.Expr


@dataclass(frozen=True)
class Point:
    """A breakpoint with the value of the function and the stated value of its derivative there."""

    at: sp.Expr
    value: sp.Expr
    slope: sp.Expr


def turning_point(subject: Subject) -> Real | None:
    """A point inside a piece at which f' changes its sign: f takes the values next to it on both sides."""
    spans = subject.f1_spans
    for before, after in pairwise(spans):
        if before.piece == after.piece and before.sign * after.sign < 0:
            return before.high
    if subject.rate is not None and spans[0].sign * spans[-1].sign < 0:
        return spans[-1].high
    return None


def branches(subject: Subject) -> list[Branch]:
    """The pieces from left to right, none of which has a turning point."""
    found = []
    for index, piece in enumerate(subject.f):
        signs = {span.sign for span in subject.f1_spans if span.piece == index}
        if len(signs) != 1:
            raise Undecided(f"f' does not keep its sign on ({piece.low}, {piece.high})")
        (direction,) = signs
        if direction == 0:
            ends = [piece.expression.subs(x, inner_points(piece.low, piece.high)[0])] * 2
        else:
            ends = [_end(piece.expression, piece.low, "right"), _end(piece.expression, piece.high, "left")]
        if direction < 0:
            ends.reverse()
        found.append(Branch(piece.low, piece.high, piece.expression, subject.f1.expressions[index], direction, *ends))
    return found


def points(subject: Subject) -> list[Point]:
    """The breakpoints from left to right."""
    rows = zip(subject.f.breakpoints, subject.f.values, subject.f1.values, strict=True)
    return [Point(*row) for row in rows]


def _end(expression: sp.Expr, end: sp.Expr, side: str) -> sp.Expr:
    found = limit(expression, x, end, "right" if side == "right" else "left")
    if found is NO_LIMIT:
        raise Undecided(f"{expression} has no limit at {end}")
    return found


def overlap(a: Branch, b: Branch) -> bool:
    """Whether two branches that are not constant take a value, and then an interval of values, in common."""
    return order(a.least, b.greatest) < 0 and order(b.least, a.greatest) < 0


def takes(branch: Branch, value: sp.Expr) -> bool:
    """Whether a branch takes a value."""
    if branch.direction == 0:
        return order(branch.least, value) == 0
    return order(branch.least, value) < 0 < order(branch.greatest, value)


def order(a: sp.Expr, b: sp.Expr) -> int:
    """-1, 0 or 1 as a < b, a = b, a > b, proved."""
    return compare(Real(a), Real(b))
