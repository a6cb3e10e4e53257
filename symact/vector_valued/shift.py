"""The form of a map that cannot overflow, and what adding a number to a whole row does to the results.

A reduction such as the sum of exp(x_j) has a law: with every component larger by c it is exp(c) times as large. So it
is computed from components from which the largest has been subtracted, and the law gives back what it stands for; then
exponentials meet in the results and cancel. Each law is proved by simplifying an identity; where there is none, the
form stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import sympy as sp

from symact.signs import is_zero
from symact.vector_valued.row_form import Reduction, RowForm, pruned

_C = sp.Symbol("c_shift", real=True)


@dataclass(frozen=True)
class Shift:
    """What adding a number c to every component does to each result: y becomes y + `gain` c, with a gain of 0 or 1."""

    outputs: tuple[int, ...]
    totals: tuple[int, ...]


def shift_of(form: RowForm) -> Shift | None:
    """How the results answer to a shift of the row; None if they do so in no simple way, or it is not proved."""
    moved = _laws(form)
    if moved is None:
        return None
    gains = [[_gain(e, moved) for e in part] for part in (form.outputs, form.totals)]
    if any(gain is None for part in gains for gain in part):
        return None
    return Shift(*(tuple(gain for gain in part if gain is not None) for part in gains))


def shifted(form: RowForm) -> RowForm:
    """The same map with every reduction computed from components less the largest one, or the largest exponent.

    The first reduction is that largest value. It is a constant to differentiation: the results do not depend on it.
    """
    laws = _laws(form)
    if laws is None:
        return form
    u = form.components[0]
    measure = _first_exponent(form)
    if measure is None:
        measure = u
    largest = Reduction(sp.Symbol("r_0", real=True), "largest", measure, constant=True)
    move = largest.symbol / sp.diff(measure, u)
    back = {r.symbol: law.xreplace({_C: move}) for r in form.reductions for law in [laws[r.symbol]]}
    known = {r.symbol: sp.S.Zero for r in form.reductions if (r.kind, r.body) == ("largest", measure)}
    below = {u: u - move, **known}
    kept = [replace(r, body=_tidy(r.body.xreplace(below)), rest=r.rest.xreplace(known),
                    start=_tidy(r.start.xreplace(below))) for r in form.reductions if r.symbol not in known]
    results = [tuple(_tidy(e.xreplace(back).xreplace(known)) for e in part) for part in (form.outputs, form.totals)]
    return pruned(replace(form, reductions=(largest, *kept), outputs=results[0], totals=results[1]))


def _tidy(expression: sp.Expr) -> sp.Expr:
    """Exponents and logarithms of products written out, so that what cancels does."""
    whole = expression.replace(lambda e: isinstance(e, sp.exp), lambda e: sp.exp(sp.expand(e.args[0])))
    apart = whole.replace(lambda e: isinstance(e, sp.log), sp.expand_log)
    return sp.powsimp(apart, combine="exp") if apart.has(sp.exp) else apart


def _laws(form: RowForm) -> dict[sp.Symbol, sp.Expr] | None:
    """What becomes of the component and of every reduction when c is added to the row; None if one has no law."""
    if len(form.components) != 1 or not form.reductions:
        return None
    moved = {form.components[0]: form.components[0] + _C}
    for r in form.reductions:
        law = _law_of_solution(r, moved) if r.kind == "solution" else _law(r, moved)
        if law is None:
            return None
        moved[r.symbol] = law
    return moved


def _first_exponent(form: RowForm) -> sp.Expr | None:
    """The argument of an exponential that is a multiple of the component."""
    u = form.components[0]
    for r in form.reductions:
        for e in sorted(r.body.atoms(sp.exp), key=sp.default_sort_key):
            slope = sp.diff(e.args[0], u)
            if slope.is_nonzero and u not in slope.free_symbols and is_zero(e.args[0] - slope * u):
                return e.args[0]
    return None


def _law(r: Reduction, moved: dict[sp.Symbol, sp.Expr]) -> sp.Expr | None:
    """A sum is multiplied by what multiplies each of its terms; to a largest value is added what is added to each."""
    body = r.body.xreplace(moved)
    if r.kind == "sum":
        factor = sp.simplify(body / r.body)
        return factor * r.symbol if not factor.free_symbols & set(moved) else None
    difference = sp.simplify(body - r.body)
    return r.symbol + difference if not difference.free_symbols & set(moved) else None


def _law_of_solution(r: Reduction, moved: dict[sp.Symbol, sp.Expr]) -> sp.Expr | None:
    """The unknown moves by a multiple of c if the equation then stays the same."""
    for multiple in (sp.S.One, sp.S.Half, sp.S.Zero):
        after = {**moved, r.symbol: r.symbol + multiple * _C}
        same = all(_same(e.xreplace(after), e) for e in (r.body, r.rest))
        if same and _same(r.start.xreplace(moved), r.start + multiple * _C):
            return r.symbol + multiple * _C
    return None


def _gain(expression: sp.Expr, moved: dict[sp.Symbol, sp.Expr]) -> int | None:
    after = _tidy(expression.xreplace(moved))
    return next((gain for gain in (0, 1) if _same(after, expression + gain * _C)), None)


def _same(a: sp.Expr, b: sp.Expr) -> bool:
    difference = sp.simplify(_tidy(a) - _tidy(b))
    return difference == 0 or bool(is_zero(difference))
