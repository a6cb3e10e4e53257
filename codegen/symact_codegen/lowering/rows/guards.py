"""Infinite components: where float arithmetic says NaN but the expression has a limit, the limit is selected.

x exp(x) at -oo is -oo times 0, and tends to 0. A component that is -oo is a masked one in maps such as softmax.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

import sympy as sp

from symact.errors import SymactError, Undecided
from symact.limits import NO_LIMIT, limit
from symact_codegen.lowering.functions import plain

_SIDES: tuple[tuple[sp.Expr, Literal["left", "right"]], ...] = ((-sp.oo, "right"), (sp.oo, "left"))


class unless_infinite(sp.Function):  # type: ignore[misc]  # noqa: N801 - named like SymPy's functions
    """unless_infinite(e, u, s, c) is e, but c where the component u is s oo."""

    nargs = 4
    is_real = True


def guarded(expression: sp.Expr, components: Sequence[sp.Symbol]) -> sp.Expr:
    """The expression with its limits where a component is infinite and arithmetic alone would give NaN."""
    if isinstance(expression, sp.Add):
        return expression.func(*(guarded(term, components) for term in expression.args))
    for u in components:
        for end, side in _SIDES:
            outside, inside = expression.as_independent(u, as_Add=False)
            if u not in inside.free_symbols or not _is_nan_at(inside, u, end):
                continue
            value = _limit(_at(inside, u, end), u, end, side)
            if value is not None:
                sign = sp.S.One if end is sp.oo else sp.S.NegativeOne
                expression = outside * unless_infinite(inside, u, sign, value)
    return expression


def _is_nan_at(expression: sp.Expr, u: sp.Symbol, end: sp.Expr) -> bool:
    """Whether floats, which multiply 0 by an infinity, have no number for the expression at the end."""
    meets_itself = any(sum(u in a.free_symbols for a in node.args) > 1 for node in sp.preorder_traversal(expression)
                       if isinstance(node, sp.Add | sp.Mul))
    if not meets_itself:
        return False
    found = plain(_at(expression, u, end)).subs(u, end)
    return bool(found.has(sp.nan, sp.AccumBounds))


def _at(expression: sp.Expr, u: sp.Symbol, end: sp.Expr) -> sp.Expr:
    """The expression without its selections, which are made if they are those for u at the end."""
    return expression.replace(lambda e: isinstance(e, unless_infinite), lambda e: e.args[3] if (
        e.args[1] == u and e.args[2] * sp.oo == end) else e.args[0])


@lru_cache(maxsize=1_000)
def _limit(expression: sp.Expr, u: sp.Symbol, end: sp.Expr, side: Literal["left", "right"]) -> sp.Expr | None:
    """The limit, if it is a number whatever the other symbols are; as a whole, or term by term when multiplied out."""
    whole = plain(expression)
    for terms in ((whole,), sp.Add.make_args(sp.expand(whole))):
        found = [_limit_of_term(term, u, end, side) for term in terms]
        total = sum((f for f in found if f is not None), sp.S.Zero)
        if None not in found and total.is_number:
            return total
    return None


def _limit_of_term(term: sp.Expr, u: sp.Symbol, end: sp.Expr, side: Literal["left", "right"]) -> sp.Expr | None:
    before, varying = term.as_independent(u, as_Add=False)
    try:
        found = limit(varying, u, end, side)
    except (Undecided, SymactError, NotImplementedError, ValueError):
        return None
    return None if found in (NO_LIMIT, sp.oo, -sp.oo) else before * found
