"""A map of rows at rows of exact numbers: what counterexamples and attained bounds are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sympy as sp

from symact.errors import Undecided
from symact.pieces import pieces_of
from symact.roots import roots_between
from symact.signs import sign
from symact.vector_valued.gradient import Jacobian, jacobian
from symact.vector_valued.indexed import n
from symact.vector_valued.row_form import Reduction, RowForm

Row = tuple[sp.Expr, ...]
"""Equal components, one after the other, of one input."""


@dataclass(frozen=True)
class At:
    """The symbols' values at one row: those of the reductions, and those of the components at each index."""

    shared: dict[sp.Symbol, sp.Expr]
    components: tuple[dict[sp.Symbol, sp.Expr], ...]

    def value(self, expression: sp.Expr, index: int) -> sp.Expr:
        """An expression at an index."""
        found = expression.xreplace({**self.shared, **self.components[index]})
        if found.free_symbols or found.has(sp.nan, sp.zoo, sp.oo):
            raise Undecided(f"{expression} has no value that is known exactly")
        return found


def at_row(form: RowForm, rows: Sequence[Row], reductions: Sequence[Reduction] = ()) -> At:
    """The values at a row, given by one tuple of numbers for each input; `reductions` may be more than the form's."""
    count = len(rows[0])
    components = tuple(dict(zip(form.components, values, strict=True)) for values in zip(*rows, strict=True))
    found = At({n: sp.Integer(count)}, components)
    for r in reductions or form.reductions:
        terms = [r.body.xreplace({**found.shared, **c}) for c in components]
        found.shared[r.symbol] = _reduced(r, terms, r.rest.xreplace(found.shared), r.start.xreplace(found.shared))
    return found


def outputs_at(form: RowForm, rows: Sequence[Row]) -> list[Row]:
    """Each output as a row."""
    at = at_row(form, rows)
    return [tuple(at.value(e, k) for k in range(len(rows[0]))) for e in form.outputs]


def jacobian_at(form: RowForm, rows: Sequence[Row], output: int = 0, component: int = 0) -> sp.Matrix:
    """The Jacobian of one output by one component as a matrix of exact numbers."""
    found = jacobian(form)
    at = at_row(form, rows, found.reductions)
    size = len(rows[0])
    return sp.Matrix(size, size, lambda a, b: _entry(found, at, (output, component), (int(a), int(b))))


def _entry(found: Jacobian, at: At, block: tuple[int, int], place: tuple[int, int]) -> sp.Expr:
    output, component = block
    i, j = place
    total = at.value(found.diagonal[output][component], i) if i == j else sp.S.Zero
    for first, second in found.products[output][component]:
        total += at.value(first, i) * at.value(second, j)
    return total


def _reduced(r: Reduction, terms: list[sp.Expr], rest: sp.Expr, start: sp.Expr) -> sp.Expr:
    if r.kind == "sum":
        return sp.Add(*terms)
    if r.kind == "largest":
        return sp.Max(*terms)
    return _solved(r.symbol, sp.Add(*terms) + rest, start)


def _solved(unknown: sp.Symbol, equation: sp.Expr, start: sp.Expr) -> sp.Expr:
    """The zero of a convex equation that falls from `start` on, found piece by piece."""
    for piece in pieces_of(equation, variable=unknown):
        if unknown not in piece.expression.free_symbols:
            continue
        inside = roots_between([piece.expression], unknown, piece.low, piece.high, sp.true)
        for root in [*inside, *(end for end in (piece.low, piece.high) if end.is_finite)]:
            if sign(equation.xreplace({unknown: root})) == 0 and sign(root - start) in (0, 1):
                return root
    raise Undecided(f"the equation {equation} = 0 is not solved exactly")
