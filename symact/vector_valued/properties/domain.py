"""For which rows the map is defined."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symact.errors import Undecided
from symact.vector_valued.row_form import Reduction
from symact.vector_valued.subject import VectorSubject
from symact.verdict import Verdict

_DIVISOR, _LOGARITHM, _ROOT = "divisor", "logarithm", "root"


def verdict(subject: VectorSubject) -> Verdict:
    """{"everywhere": bool, "undefined": [the rows where not, in words]}.

    Only divisions, roots and logarithms can be undefined.
    """
    form = subject.form
    undefined: list[str] = []
    parts = [*form.outputs, *form.totals, *(e for r in form.reductions for e in (r.body, r.rest, r.start))]
    watched = sorted({w for e in parts for w in _watched(e)}, key=lambda w: (sp.default_sort_key(w[0]), w[1]))
    for what, how in watched:
        if what.is_positive and not _by_definition(what, form.reductions):
            continue
        if how == _ROOT and (what.is_nonnegative or any(r.symbol == what and r.kind == "sum" and r.body.is_nonnegative
                                                        for r in form.reductions)):
            continue
        if how == _DIVISOR and what in form.components:
            undefined.append(f"{what} = 0 at an index")
        elif how == _ROOT:
            raise Undecided(f"whether {what} can be negative is not decided")
        else:
            undefined.append(_zeros_of_sum(what, form.reductions, subject.component))
    names = {r.symbol: f"the sum of {r.body}" for r in form.reductions}
    told = list(dict.fromkeys(names.get(what, str(what)) for what, _ in watched))
    method = f"{' and '.join(told)} {'are' if len(told) > 1 else 'is'} positive, or 0 under a root only" if any(
        how == _ROOT for _, how in watched) else f"{' and '.join(told)} {'are' if len(told) > 1 else 'is'} positive"
    if not watched:
        method = "no division, no root and no logarithm occurs"
    if undefined:
        method = "a sum of squares is 0 only where each of them is, and a component may be 0"
    return Verdict({"everywhere": not undefined, "undefined": list(dict.fromkeys(undefined))}, method=method)


def _watched(e: sp.Expr) -> Iterator[tuple[sp.Expr, str]]:
    """What the expression divides by, or takes a root or the logarithm of, with which of these it is."""
    for part in sp.preorder_traversal(e):
        if isinstance(part, sp.log):
            yield part.args[0], _LOGARITHM
        elif isinstance(part, sp.Pow) and part.base.free_symbols and (part.exp.is_negative or not part.exp.is_integer):
            if not part.exp.is_Rational:
                raise Undecided(f"whether {part} is defined is not decided")
            if not part.exp.is_integer:
                yield part.base, _ROOT
            if part.exp.is_negative:
                yield part.base, _DIVISOR


def _by_definition(what: sp.Expr, reductions: tuple[Reduction, ...]) -> bool:
    """Whether an expression is a sum that is positive only because it divides."""
    return any(r.symbol == what and not r.body.is_positive for r in reductions)


def _zeros_of_sum(what: sp.Expr, reductions: tuple[Reduction, ...], u: sp.Symbol) -> str:
    for r in reductions:
        if r.symbol == what and r.kind == "sum" and r.body.is_nonnegative:
            zeros = sp.roots(r.body, u) if r.body.is_polynomial(u) else {}
            if len(zeros) == 1:
                return f"all components are {next(iter(zeros))}"
            if not zeros:
                break
    raise Undecided(f"whether {what} can be 0 is not decided")

