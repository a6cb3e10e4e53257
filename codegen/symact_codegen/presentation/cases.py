"""Definitions and derivatives by cases, from an activation's normal form."""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

from symact import Activation, x
from symact.errors import Undecided
from symact.pieces import Pieces
from symact_codegen.presentation.breadth import breadth_of
from symact_codegen.presentation.display import shown, tidy
from symact_codegen.presentation.inline import Case, Cases, Formula
from symact_codegen.presentation.printer import broken, formula

Lines = Callable[[sp.Expr, float], tuple[Formula, ...]]
"""Prints an expression in lines of at most the given width."""

WIDE = 1000.0
_BY_CASES = (sp.Piecewise, sp.Heaviside)
_X = Formula("x", "x")
_LESS, _AT_MOST = Formula("<", "<"), Formula("<=", r"\le")
_GREATER, _AT_LEAST = Formula(">", ">"), Formula(">=", r"\ge")


def definition(activation: Activation, width: float = WIDE) -> Cases:
    """The definition as it was written; by cases if it was written so and the cases are decided."""
    if activation.expression.has(*_BY_CASES):
        try:
            return normal_form(activation, width)
        except Undecided:
            pass
    return Cases((Case(broken(tidy(activation.expression), width)),))


def normal_form(activation: Activation, width: float = WIDE) -> Cases:
    """The definition piece by piece; raises Undecided where it has no normal form."""
    pieces = activation.pieces
    owners = [_owner(pieces, i) for i in range(len(pieces.breakpoints))]
    if _is_mirrored(pieces) and owners == ["right", "right"]:
        owners[1] = "left" if pieces.owner(1) == "left" else "right"
    return by_cases(pieces, owners, lambda e, room: broken(tidy(e), room), width)


def derivative(activation: Activation, order: int, width: float = WIDE) -> Cases:
    """A derivative, where it exists: a point where it does not belongs to no case.

    The value that a kernel returns there is a convention and is told apart from this.
    """
    pieces = activation.derivative_pieces(order)
    owners = [
        "right" if _differentiable(activation, i, order) else "nobody" for i in range(len(pieces.breakpoints))
    ]
    return by_cases(pieces, owners, lambda e, room: broken(shown(e), room), width)


def _owner(pieces: Pieces, index: int) -> str:
    """Whose expression gives the value at a breakpoint; the right one's if both do, as in x >= 0."""
    at = pieces.expressions[index + 1].subs(pieces.variable, pieces.breakpoints[index])
    if not at.has(sp.nan, sp.zoo, sp.oo) and pieces.equal(at, pieces.values[index]):
        return "right"
    return pieces.owner(index)


def _is_mirrored(pieces: Pieces) -> bool:
    """Whether two breakpoints -b and b part the same expression from another one."""
    return (
        len(pieces.breakpoints) == 2
        and pieces.breakpoints[0] == -pieces.breakpoints[1]
        and pieces.expressions[0] == pieces.expressions[2]
    )


def _differentiable(activation: Activation, index: int, order: int) -> bool:
    """Whether f and its derivatives up to the order have no jump at a breakpoint, whatever the parameters."""
    try:
        pieces = activation.pieces
        values = [pieces.values[index]]
        for _ in range(order + 1):
            left, right = pieces.one_sided(index, "left"), pieces.one_sided(index, "right")
            if not (pieces.equal(left, right) and pieces.equal(left, values.pop(0) if values else left)):
                return False
            pieces = Pieces(
                pieces.variable,
                tuple(sp.diff(e, pieces.variable) for e in pieces.expressions),
                pieces.breakpoints,
                pieces.values,
                pieces.conditions,
            )
    except Undecided:
        return False
    return True


def by_cases(pieces: Pieces, owners: list[str], lines: Lines, width: float = WIDE) -> Cases:
    """Rows with the least conditions: neighbours with the same expression are one case where possible."""
    expressions, points, values, owners = _merged(pieces, owners)
    if not points:
        return Cases((Case(lines(expressions[0], width)),))
    rows: list[tuple[sp.Expr, Formula]] = []
    if len(points) == 1 and expressions[0] == expressions[1] and owners == ["nobody"]:
        rows = [(expressions[0], _relation(_X, Formula("!=", r"\ne"), formula(points[0])))]
    elif len(points) == 2 == len(pieces.breakpoints) and _is_mirrored(pieces) and _mirrored(owners):
        rows = _symmetric(expressions, points[1], owners)
    else:
        rows = _in_order(expressions, points, values, owners)
    room = width - max(breadth_of(condition.latex) for _, condition in rows) - 4
    return Cases(tuple(Case(lines(expression, room), condition) for expression, condition in rows))


def _in_order(
    expressions: list[sp.Expr], points: list[sp.Expr], values: list[sp.Expr], owners: list[str]
) -> list[tuple[sp.Expr, Formula]]:
    rows: list[tuple[sp.Expr, Formula]] = []
    for i, expression in enumerate(expressions):
        low = (points[i - 1], owners[i - 1] == "right") if i else None
        high = (points[i], owners[i] == "left") if i < len(points) else None
        rows.append((expression, _between(low, high)))
        if i < len(points) and owners[i] == "none":
            rows.append((values[i], _relation(_X, Formula("=", "="), formula(points[i]))))
    return rows


def _merged(
    pieces: Pieces, owners: list[str]
) -> tuple[list[sp.Expr], list[sp.Expr], list[sp.Expr], list[str]]:
    expressions, points, values, kept = [pieces.expressions[0]], [], [], []
    for i, owner in enumerate(owners):
        if pieces.expressions[i + 1] == expressions[-1] and owner in ("left", "right"):
            continue
        expressions.append(pieces.expressions[i + 1])
        points.append(pieces.breakpoints[i])
        values.append(pieces.values[i])
        kept.append(owner)
    return expressions, points, values, kept


def _mirrored(owners: list[str]) -> bool:
    return tuple(owners) in {("left", "right"), ("right", "left"), ("nobody", "nobody")}


def _symmetric(
    expressions: list[sp.Expr], point: sp.Expr, owners: list[str]
) -> list[tuple[sp.Expr, Formula]]:
    """|x| against a point, where both tails have the same expression."""
    size, bound = formula(sp.Abs(x)), formula(point)
    outer = _AT_LEAST if owners[0] == "left" else _GREATER
    inner = _AT_MOST if owners[0] == "right" else _LESS
    return [(expressions[0], _relation(size, outer, bound)), (expressions[1], _relation(size, inner, bound))]


def _between(low: tuple[sp.Expr, bool] | None, high: tuple[sp.Expr, bool] | None) -> Formula:
    if low is None and high is not None:
        return _relation(_X, _AT_MOST if high[1] else _LESS, formula(high[0]))
    if high is None and low is not None:
        return _relation(_X, _AT_LEAST if low[1] else _GREATER, formula(low[0]))
    if low is None or high is None:
        return Formula("any x", r"x \in \mathbb{R}")
    return _relation(
        formula(low[0]),
        _AT_MOST if low[1] else _LESS,
        _relation(_X, _AT_MOST if high[1] else _LESS, formula(high[0])),
    )


def _relation(left: Formula, sign: Formula, right: Formula) -> Formula:
    return Formula(f"{left.plain} {sign.plain} {right.plain}", f"{left.latex} {sign.latex} {right.latex}")
