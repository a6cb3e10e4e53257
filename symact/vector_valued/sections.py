"""Questions about one variable, asked of the pieces and certificates of scalar activations."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import sympy as sp

from symact.activation import Activation, x
from symact.errors import Undecided
from symact.limits import limit
from symact.properties import continuity, lipschitz, monotonicity, range_
from symact.subject import Subject
from symact.verdict import Verdict


@lru_cache(maxsize=256)
def section(expression: sp.Expr, variable: sp.Symbol) -> Subject:
    """An expression in one variable as the subject of scalar questions; raises Undecided if it has other symbols."""
    others = expression.free_symbols - {variable}
    if others:
        raise Undecided(f"{expression} depends on {', '.join(sorted(map(str, others)))} too")
    return Subject(Activation("section", expression.xreplace({variable: x})))


def range_of(expression: sp.Expr, variable: sp.Symbol) -> dict[str, Any]:
    """Infimum, supremum, and whether they are attained, over all real values of the variable."""
    return dict(range_.verdict(section(expression, variable)).value)


def direction_of(expression: sp.Expr, variable: sp.Symbol) -> Verdict:
    """The monotonicity of an expression in one variable."""
    return monotonicity.verdict(section(expression, variable))


def steepest(expression: sp.Expr, variable: sp.Symbol) -> Verdict:
    """The Lipschitz constant of an expression in one variable."""
    return lipschitz.verdict(section(expression, variable))


def smoothness_of(expression: sp.Expr, variable: sp.Symbol) -> Verdict:
    """The continuity class of an expression in one variable, with its kinks and jumps."""
    return continuity.verdict(section(expression, variable))


def limit_of(expression: sp.Expr, variable: sp.Symbol, towards: int) -> sp.Expr:
    """The limit at oo (towards 1) or -oo (towards -1), of the outermost piece."""
    subject = section(expression, variable)
    piece = subject.f.expressions[-1 if towards > 0 else 0]
    return limit(piece, x, sp.oo if towards > 0 else -sp.oo, "left" if towards > 0 else "right")
