"""Proofs that an integral against the normal density is infinite, from the leading behaviour of the integrand."""

from __future__ import annotations

import sympy as sp

from symact.asymptotics import growth
from symact.certify.majorant import majorant
from symact.errors import Undecided
from symact.limits import NO_LIMIT
from symact.pieces import Pieces
from symact.signs import sign


def infinite_parts(pieces: Pieces) -> list[int]:
    """The signs of the infinite parts of the integral, one for each end of a piece near which it is infinite.

    Near every end of a piece the integral of |g| is finite, or that of g is oo or -oo; raises Undecided where neither
    is proved.
    """
    parts = []
    for index, piece in enumerate(pieces):
        for end, breakpoint_index, side in ((piece.low, index - 1, "right"), (piece.high, index, "left")):
            part = (_tail(piece.expression, pieces.variable, end) if end.is_infinite
                    else _near(pieces, breakpoint_index, side))
            parts += [part] if part else []
    return parts


def _tail(expression: sp.Expr, x: sp.Symbol, end: sp.Expr) -> int:
    """0 if the integral near an infinite end is proved finite, 1 or -1 if it is proved infinite."""
    direction = 1 if end == sp.oo else -1
    try:
        if majorant(expression, x, direction).is_integrable:
            return 0
    except Undecided:
        pass
    found = _sign_of_infinite(expression.subs(x, direction * x) * sp.exp(-x**2 / 2), x)
    if not found:
        raise Undecided(f"whether the integral of {expression} is finite near {end} is not decided")
    return found


def _near(pieces: Pieces, index: int, side: str) -> int:
    """The same at one side of a breakpoint, where a finite limit makes it finite."""
    found, point, x = pieces.one_sided(index, side), pieces.breakpoints[index], pieces.variable
    if found is not NO_LIMIT and found.is_finite:
        return 0
    expression = pieces.expressions[index if side == "left" else index + 1]
    outcome = _sign_of_infinite(expression.subs(x, point + (-1 if side == "left" else 1) / x) / x**2, x)
    if not outcome:
        raise Undecided(f"the function has no finite limit at {point}, and its integral is not decided")
    return outcome


def _sign_of_infinite(integrand: sp.Expr, x: sp.Symbol) -> int:
    """1 or -1 if the integral near oo is proved to be oo or -oo; 0 says nothing."""
    try:
        lead = growth(integrand, x)
        exponent = sp.Poly(sp.expand(lead.exponent), x)
    except (Undecided, sp.PolynomialError):
        return 0
    orders = [sign(exponent.LC())] if not exponent.is_zero else [sign(lead.power + 1), sign(lead.logs + 1)]
    first = next((order for order in orders if order != 0), 1)  # 1/x and 1/(x log x) have infinite integrals too
    return (sign(lead.coefficient) or 0) if first == 1 else 0
