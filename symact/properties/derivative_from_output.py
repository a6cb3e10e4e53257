"""Whether f' is a function of the value of f alone, so that a backward pass needs the output only."""

from __future__ import annotations

from functools import cmp_to_key
from itertools import combinations

import sympy as sp

from symact.activation import x
from symact.certify.isolation import isolate
from symact.errors import Undecided
from symact.pieces import Pieces
from symact.properties.branches import Branch, Point, branches, order, overlap, points, takes, turning_point
from symact.properties.explain import in_words
from symact.properties.identities import inner_points
from symact.properties.slope_from_value import equals, slope_formula
from symact.properties.slope_pieces import slope_pieces, with_limits_at_ends
from symact.reals import Real, compare, value_at
from symact.subject import Subject
from symact.verdict import Verdict

_TRIES = 5


def verdict(subject: Subject) -> Verdict:
    """{"possible", "formula"}: whether f(a) = f(b) implies f'(a) = f'(b), and f' in terms of y = f(x) if it is found.

    What counts is where f is differentiable; the stated slope at a kink stands only where no other has the value.
    """
    found = _study(subject)
    if isinstance(found, str):
        return Verdict({"possible": False, "formula": None}, method=found)
    rows, marks, _ = found
    pieces = slope_pieces(*found)
    formula = str(sp.sstr(pieces.as_expression())) if pieces is not None else None
    how = "where f takes a value more than once, f' is the same wherever f is differentiable"
    if all(row.direction for row in rows):
        how = "f takes every value once" if not _shared(rows, marks) else how
    return Verdict({"possible": True, "formula": formula},
                   method=f"{how}; f' = {formula}, with y = f(x)" if formula and len(formula) < 60 else how)


def slope_from_output(subject: Subject) -> Pieces | None:
    """f' in terms of y = f(x) on the range of f, proved; None where there is none or no formula is found."""
    found = _study(subject)
    if isinstance(found, str):
        return None
    pieces = slope_pieces(*found)
    return None if pieces is None else with_limits_at_ends(pieces, found[0])


def _study(subject: Subject) -> tuple[list[Branch], list[Point], dict[Branch, sp.Expr | None]] | str:
    """The monotone branches, the breakpoints that count and the slopes in y; or why f' is no function of the value."""
    turn = turning_point(subject)
    if turn is not None:
        return (f"f' changes its sign at {in_words(turn)}: on its two sides f takes the same "
                f"values with slopes of opposite sign")
    rows = branches(subject)
    marks = _marks(subject, rows)
    slopes = {row: slope_formula(row) for row in rows}
    for a, b in combinations(rows, 2):
        reason = _conflict(a, b, slopes)
        if reason:
            return reason
    for index, mark in enumerate(marks):
        reason = _conflict_at(mark, rows, marks[:index])
        if reason:
            return reason
    return rows, marks, slopes


def _marks(subject: Subject, rows: list[Branch]) -> list[Point]:
    """The breakpoints, without the kinks and jumps at which f has a value that it has elsewhere."""
    kept: list[Point] = []
    for index, mark in enumerate(points(subject)):
        smooth = order(subject.f1.one_sided(index, "left"), subject.f1.one_sided(index, "right")) == 0
        alone = not any(takes(row, mark.value) for row in rows) and not any(
            order(other.value, mark.value) == 0 for other in kept)
        if alone or (smooth and subject.f.owner(index) != "none"):
            kept.append(mark)
    return kept


def _shared(rows: list[Branch], marks: list[Point]) -> bool:
    """Whether some value is taken more than once, given that no branch is constant."""
    return (any(overlap(a, b) for a, b in combinations(rows, 2))
            or any(takes(row, mark.value) for row in rows for mark in marks)
            or any(order(a.value, b.value) == 0 for a, b in combinations(marks, 2)))


def _conflict(a: Branch, b: Branch, slopes: dict[Branch, sp.Expr | None]) -> str | None:
    """Why two branches have different slopes at a common value; None if they agree or have none."""
    where = f"on ({a.low}, {a.high}) and ({b.low}, {b.high})"
    if a.direction * b.direction == 0:
        for constant, other in ((a, b), (b, a)):
            if constant.direction == 0 and other.direction and takes(other, constant.least):
                slope = _slope_at(other, constant.least)
                if compare(slope, Real(sp.S.Zero)) != 0:
                    return f"f takes the value {constant.least} {where}, with the slopes 0 and {in_words(slope)}"
        return None
    if not overlap(a, b):
        return None
    if a.direction != b.direction:
        return f"f takes common values {where}, with slopes of opposite sign"
    first, second = slopes[a], slopes[b]
    if first is not None and second is not None and equals(a, first, second):
        return None
    low = max((a.least, b.least), key=cmp_to_key(order))
    high = min((a.greatest, b.greatest), key=cmp_to_key(order))
    for value in inner_points(low, high)[:_TRIES]:
        if _differ(_slope_at(a, value), _slope_at(b, value)):
            return f"f takes the value {value} {where}, with different slopes"
    raise Undecided(f"whether f' agrees wherever f takes common values {where} is not decided")


def _differ(a: Real, b: Real) -> bool:
    """Whether two slopes are proved different; where they are very close, another value may tell more."""
    try:
        return compare(a, b) != 0
    except Undecided:
        return False


def _slope_at(branch: Branch, value: sp.Expr) -> Real:
    """f' where a strictly monotone branch takes a value that it does take."""
    if not branch.slope.has(x):
        return Real(branch.slope)
    point = isolate(branch.expression - value, x, Real(branch.low), Real(branch.high), -branch.direction)
    return value_at(branch.slope, x, point)


def _conflict_at(mark: Point, rows: list[Branch], others: list[Point]) -> str | None:
    """Why the stated slope at a breakpoint differs from the slope elsewhere at the same value."""
    stated = Real(mark.slope)
    for row in rows:
        if takes(row, mark.value):
            slope = Real(sp.S.Zero) if row.direction == 0 else _slope_at(row, mark.value)
            if compare(stated, slope) != 0:
                return (f"at the breakpoint {mark.at} f' is stated as {in_words(stated)}, and on ({row.low}, "
                        f"{row.high}), where f takes the same value, it is {in_words(slope)}")
    for other in others:
        if order(mark.value, other.value) == 0 and compare(stated, Real(other.slope)) != 0:
            return f"f takes the value {mark.value} at {other.at} and {mark.at}, with different stated slopes"
    return None
