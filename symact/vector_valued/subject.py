"""What the properties of a map of rows are derived from: its normal form at its parameters, and its Jacobian."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import sympy as sp

from symact.errors import Undecided
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.gradient import Jacobian, jacobian
from symact.vector_valued.row_form import Reduction, RowForm
from symact.vector_valued.row_sums import sum_over_row
from symact.vector_valued.shift import Shift, shift_of
from symact.vector_valued.weights import Weights, weights_of


@dataclass(frozen=True)
class VectorSubject:
    """A map of rows at its parameters' values, with everything computed at most once."""

    activation: VectorActivation
    symbolic: bool = False
    """Whether the parameters stay symbols, for formulas."""
    given: RowForm | None = None
    """A form to ask about instead of the activation's."""

    def with_output(self, output: sp.Expr) -> VectorSubject:
        """The same row with something else as its only result."""
        return replace(self, given=replace(self.form, outputs=(output,), totals=()))

    @property
    def numbers(self) -> frozenset[sp.Symbol]:
        """The symbols that stand for numbers which do not vary along the row."""
        return frozenset(self.form.parameters + self.form.coefficients)

    @cached_property
    def form(self) -> RowForm:
        """The normal form with a number for every parameter; a sum that divides is positive where that is allowed."""
        if self.given is not None:
            return self.given
        if self.symbolic:
            return self.activation.form
        values, form = self.activation.values, self.activation.form
        reductions = tuple(_closed(r, values, _divides(r.symbol, form)) for r in form.reductions)
        renamed = {old.symbol: new.symbol for old, new in zip(form.reductions, reductions, strict=True)}

        def closed(e: sp.Expr) -> sp.Expr:
            return e.xreplace(values).xreplace(renamed)

        later = tuple(replace(r, body=closed(r.body), rest=closed(r.rest), start=closed(r.start)) for r in reductions)
        return replace(form, coefficients=(), parameters=(), reductions=later,
                       outputs=tuple(map(closed, form.outputs)), totals=tuple(map(closed, form.totals)))

    @cached_property
    def jacobian(self) -> Jacobian:
        """The Jacobian of the outputs by the components, where it exists."""
        return jacobian(self.form)

    @cached_property
    def weights(self) -> Weights | None:
        """The weights of the competition between components, if there is one."""
        return weights_of(self.form, self.jacobian)

    @cached_property
    def shift(self) -> Shift | None:
        """What adding a number to every component does, by the laws of the reductions."""
        return shift_of(self.form)

    @cached_property
    def row_sums(self) -> tuple[sp.Expr | None, ...]:
        """For each output the number that its components sum to, whatever the row is; None if none is known."""
        sums = [sum_over_row(self.form, output) for output in self.form.outputs]
        return tuple(s if s is not None and s.is_number else None for s in sums)

    @property
    def component(self) -> sp.Symbol:
        """The only component; raises Undecided where there are several."""
        if len(self.form.components) != 1:
            raise Undecided(f"the map has {len(self.form.components)} inputs")
        return self.form.components[0]

    @property
    def only_sums(self) -> bool:
        """Whether the reductions are sums of positive or at least nonnegative terms, none made from another."""
        symbols = {r.symbol for r in self.form.reductions}
        return bool(symbols) and all(r.kind == "sum" and r.body.is_nonnegative and not r.body.free_symbols & symbols
                                     for r in self.form.reductions)


def _closed(r: Reduction, values: dict[sp.Symbol, sp.Expr], divides: bool) -> Reduction:
    """A reduction with its parameters at their values; its symbol is positive if that follows for its terms.

    A sum of squares by which results are divided is positive wherever the results are defined.
    """
    body = r.body.xreplace(values)
    positive = r.kind != "solution" and bool(body.is_positive or (r.kind == "sum" and divides and body.is_nonnegative))
    known = {"positive": True} if positive else {"nonnegative": True} if r.kind != "solution" and body.is_nonnegative \
        else {"real": True}
    symbol = sp.Symbol(r.symbol.name, **known)
    return replace(r, symbol=symbol, body=body, rest=r.rest.xreplace(values), start=r.start.xreplace(values))


def _divides(symbol: sp.Symbol, form: RowForm) -> bool:
    """Whether every result is divided by a reduction."""
    return all(any(p.base == symbol and p.exp.is_negative for p in e.atoms(sp.Pow))
               for e in (*form.outputs, *form.totals))
