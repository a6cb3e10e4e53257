"""Expressions in several symbols without their switches: one analytic expression on each open cell of the space.

`Max`, `Min`, `Abs`, `sign`, `Heaviside` and `Piecewise` choose by the signs of expressions. Each choice of such signs
is a cell, on which one expression without switches stands. A cell may be empty: what holds on all cells holds wherever
none of the signs is 0, while that something holds on one cell proves nothing by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sympy as sp

from symact.errors import Undecided
from symact.pieces import innermost_switch
from symact.signs import is_zero, sign

_MOST = 256


@dataclass(frozen=True)
class Cell:
    """The signs (1 or -1) of the expressions that the switches look at, and what stands there."""

    signs: tuple[tuple[sp.Expr, int], ...]
    expression: sp.Expr


def cells(expression: sp.Expr, known: Mapping[sp.Expr, int] | None = None) -> list[Cell]:
    """The cells of an expression, those with the positive signs first.

    Raises Undecided for a switch that is no comparison of two expressions, and where there are too many cells.
    """
    found: list[Cell] = []
    open_: list[tuple[sp.Expr, dict[sp.Expr, int]]] = [(expression, dict(known or {}))]
    while open_:
        at, signs = open_.pop(0)
        switch = innermost_switch(at)
        if switch is None:
            found.append(Cell(tuple(signs.items()), at))
            continue
        if len(open_) + len(found) > _MOST:
            raise Undecided(f"{expression} has more than {_MOST} cells")
        watched, negated = _canonical(_watched(switch))
        decided = sign(watched)
        for s in (1, -1):
            if (signs.get(watched) or decided or s) == s:
                chosen = at.xreplace({switch: _chosen(switch, -s if negated else s)})
                open_.append((chosen, signs if decided else {**signs, watched: s}))
    return found


def vanishes(expression: sp.Expr) -> bool:
    """Whether an expression is proved to be 0 on every cell (False says nothing)."""
    return all(cell.expression == 0 or is_zero(cell.expression) for cell in cells(expression))


def _watched(switch: sp.Expr) -> sp.Expr:
    """The expression whose sign decides the first choice of a switch."""
    if isinstance(switch, sp.Piecewise):
        condition = switch.args[0][1]
        if not isinstance(condition, sp.core.relational.Relational) or condition.rel_op in ("==", "!="):
            raise Undecided(f"the condition {condition} is no comparison")
        return condition.lhs - condition.rhs
    return switch.args[0] - switch.args[1] if isinstance(switch, sp.Max | sp.Min) else switch.args[0]


def _canonical(watched: sp.Expr) -> tuple[sp.Expr, bool]:
    """The same expression up to a positive factor, or its negative, so that equal choices are seen to be equal."""
    factor, plain = sp.expand(watched).as_content_primitive()
    if not plain.free_symbols:
        return factor * plain, False
    negated = bool(plain.could_extract_minus_sign())
    return (-plain if negated else plain), negated


def _chosen(switch: sp.Expr, s: int) -> sp.Expr:
    """The switch where what it watches has the sign s."""
    if isinstance(switch, sp.Abs):
        return s * switch.args[0]
    if isinstance(switch, sp.sign):
        return sp.Integer(s)
    if isinstance(switch, sp.Heaviside):
        return sp.Integer((1 + s) // 2)
    if isinstance(switch, sp.Piecewise):
        (first, condition), *others = switch.args
        if (condition.rel_op in (">", ">=")) == (s > 0):
            return first
        return sp.Piecewise(*others) if others else sp.nan
    keeps_first = (s > 0) == isinstance(switch, sp.Max)
    return switch.func(*(switch.args[:1] if keeps_first else switch.args[1:2]), *switch.args[2:])
