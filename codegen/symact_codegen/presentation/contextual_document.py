"""The report on a contextual activation as a document: its equations, then its core as a map of its own."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from symact.contextual.definition import ContextualActivation
from symact.contextual.formulas import COEFFICIENT, Equation, equations_of, slopes_of
from symact.contextual.report import ContextualReport
from symact.contextual.sources import Window
from symact_codegen.presentation.document import Document, Equations, about
from symact_codegen.presentation.inline import Case, Cases, Formula, Line, joined
from symact_codegen.presentation.printer import broken, formula
from symact_codegen.presentation.sources import full_entry
from symact_codegen.presentation.vector_document import sections


def contextual_document(report: ContextualReport, width: float) -> Document:
    """The document of a report."""
    activation = report.activation
    equations = equations_of(activation)
    return Document(
        activation.name,
        about(activation),
        Equations("Definition", tuple(_shown(e, formula(e.left), width) for e in equations),
                  (_counting(activation), *_names(equations))),
        (),
        (Equations("Derivatives of the core", tuple(_shown(e, head_of_slope(e), width) for e in slopes_of(activation)),
                   _about_core(activation)),),
        (),
        sections(report.core.to_dict()["properties"]),
        tuple((r.key, full_entry(r)) for r in activation.references),
        headed=True,
    )


def _shown(equation: Equation, head: Formula, width: float) -> tuple[Formula, Cases]:
    return head, Cases((Case(broken(equation.right, width)),))


def head_of_slope(equation: Equation) -> Formula:
    """A partial derivative of the core."""
    by = formula(equation.left.variables[0])
    return Formula(f"dy/d{by.plain}", rf"\frac{{\partial y}}{{\partial {by.latex}}}")


def _counting(activation: ContextualActivation) -> Line:
    window = any(isinstance(s, Window) for s in activation.context.inputs)
    place = "the positions (h, w) to (H - 1, W - 1)" if window else "the positions i to P - 1"
    return (f"For one sample. The channels c run from 0 to C - 1, {place}.",)


def _names(equations: Sequence[Equation]) -> tuple[Line, ...]:
    """What the quantities before the result are called; coefficients go by the names that the core has for them."""
    said: list[Line] = [(formula(e.left), f": {e.words}") for e in equations[:-1] if e.words != COEFFICIENT]
    return (("", *joined(said, "; "), "."),) if said else ()


def _about_core(activation: ContextualActivation) -> tuple[Line, ...]:
    """With which values of the coefficients the properties of the core hold."""
    values: list[Line] = [(formula(p.symbol), " = ", formula(p.default)) for p in activation.core.parameters]
    at: Line = (" with ", *joined(values, ", ")) if values else ()
    steps = any(e.right.has(sp.Heaviside) for e in slopes_of(activation))
    ties: Line = (formula(sp.Heaviside(sp.Symbol("u", real=True))), " is 1 for u > 0, 0 for u < 0, and 1/2 for u = 0: "
                  "where two values tie, each gets half of the gradient.")
    return (*((ties,) if steps else ()), ("The properties below are those of the core alone", *at, "."))
