"""A vector-valued activation as data: how a component of the result follows from the row that it stands in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import sympy as sp

from symact.activation import Activation, Number, Parameter, Reference, check_name, with_values
from symact.errors import SymactError
from symact.signs import holds
from symact.vector_valued.indexed import i, n, x

if TYPE_CHECKING:
    from symact.vector_valued.row_form import RowForm


@dataclass(frozen=True)
class VectorActivation:
    """An activation of rows, defined by SymPy expressions in `x[i]`, reductions over `j`, `n` and its parameters.

    `inputs` are the equal, consecutive parts that the axis is cut into: one for softmax, two for the gated units, k for
    maxout. Each of `outputs` is a component of one part of the result, which are joined in order: an expression with
    the index i gives a part of length n, one without gives a single number for the row. Parameters with the role
    "learned" may have a value of their own for every row, and get a gradient.
    """

    name: str
    outputs: tuple[sp.Expr, ...]
    inputs: tuple[sp.IndexedBase, ...] = (x,)
    parameters: tuple[Parameter, ...] = ()
    aliases: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    family: str = "vector"
    note: str = ""

    def __post_init__(self) -> None:
        check_name(self.name, "activation")
        for field in ("inputs", "parameters", "outputs"):
            object.__setattr__(self, field, tuple(getattr(self, field)))
        if not self.outputs or not self.inputs:
            raise SymactError(f"'{self.name}' has {len(self.inputs)} inputs and {len(self.outputs)} outputs; it needs "
                              f"at least one of each.")
        names = [str(base.label) for base in self.inputs] + [p.name for p in self.parameters]
        if len(set(names)) < len(names):
            raise SymactError(f"The inputs and parameters of '{self.name}' are named {', '.join(names)}; each name "
                              f"must be used once.")
        for p in self.parameters:
            if not holds(p.full_condition, {sp.Symbol(q.name, real=True): q.default for q in self.parameters}):
                raise SymactError(f"Parameter {p.name} of '{self.name}' is {p.default}; it must satisfy "
                                  f"{p.full_condition}.")
        _ = self.form  # whatever cannot be brought to the normal form is refused here

    @cached_property
    def form(self) -> RowForm:
        """The normal form, from which everything else is derived."""
        from symact.vector_valued.row_form import row_form
        return row_form(self)

    @property
    def is_pointwise(self) -> bool:
        """Whether a component of the result depends on one component of each input only."""
        return not self.form.reductions

    @property
    def values(self) -> dict[sp.Symbol, sp.Expr]:
        """The exact value of every parameter."""
        return {p.symbol: p.default for p in self.parameters}

    def at(self, **values: Number) -> VectorActivation:
        """The same activation with other parameter values; raises SymactError for one that is not allowed."""
        return replace(self, parameters=with_values(self.name, self.parameters, values))

    @property
    def definition_hash(self) -> str:
        """SHA-256 of everything that generated code depends on."""
        parts = [self.name, *(str(base.label) for base in self.inputs), *map(sp.srepr, self.outputs)]
        parts += [f"{sp.srepr(p.symbol)}={sp.srepr(p.default)}|{sp.srepr(p.condition)}|{p.role}"
                  for p in self.parameters]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def component(base: sp.IndexedBase) -> sp.Symbol:
    """The symbol that stands for the component of an input at the index at hand."""
    return sp.Symbol(str(base.label), real=True)


def of(activation: Activation, at: sp.Expr) -> sp.Expr:
    """A scalar activation at its parameters' values, applied to an expression: gates are written with it."""
    return activation.closed.xreplace({sp.Symbol("x", real=True): at})


__all__ = ["VectorActivation", "component", "i", "n", "of", "x"]
