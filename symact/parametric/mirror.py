"""For which parameter values the function is odd or even."""

from __future__ import annotations

import sympy as sp

from symact.activation import x
from symact.parametric.family import Family
from symact.parametric.statement import Statement
from symact.pieces import Piece

_ID = "symmetry"


def statements(family: Family) -> list[Statement]:
    """f(-x) = -f(x), or f(-x) = f(x): each piece against its mirror image, each value against its own.

    Where breakpoints are mirror images of each other only for some parameter values, those values are demanded, and
    nothing is said of the others: a breakpoint may be none for them.
    """
    found = []
    for name, factor in (("odd", -1), ("even", 1)):
        points, values = family.f.breakpoints, family.f.values
        mirrored = [family.parameters.compared(p + q, "==") for p, q in zip(points, points[::-1], strict=True)]
        conditions = [family.parameters.compared(v - factor * w, "==")
                      for v, w in zip(values, values[::-1], strict=True)]
        pieces = list(family.f)
        for left, right in zip(pieces[: (len(pieces) + 1) // 2], pieces[::-1], strict=False):
            difference = left.expression.subs(x, -x) - factor * right.expression
            conditions.append(family.question.vanishing(Piece(right.low, right.high, difference)))
        relation = family.parameters.conjunction([*mirrored, *conditions])
        exact = all(m is sp.true for m in mirrored)
        if relation is not sp.false:
            found.append(Statement(_ID, name, relation, "iff" if exact else "if"))
    return found
