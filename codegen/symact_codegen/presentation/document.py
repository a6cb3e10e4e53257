"""A report as a document: what all report formats show, in the order in which they show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import sympy as sp

from symact import Activation, SymactError, VectorActivation, VectorReport
from symact.contextual.definition import ContextualActivation
from symact.contextual.report import ContextualReport
from symact.errors import Undecided
from symact.pieces import SWITCHES
from symact.stochastic.definition import StochasticActivation
from symact.stochastic.report import StochasticReport
from symact_codegen.presentation.cases import definition as definition_of
from symact_codegen.presentation.cases import derivative, normal_form
from symact_codegen.presentation.columns import Described
from symact_codegen.presentation.glance import at_a_glance
from symact_codegen.presentation.inline import Cases, Code, Formula, Line, joined
from symact_codegen.presentation.labels import grouped, label
from symact_codegen.presentation.numbers import number_in_full
from symact_codegen.presentation.printer import formula
from symact_codegen.presentation.properties import describe
from symact_codegen.presentation.relations import relation
from symact_codegen.presentation.sources import full_entry
from symact_codegen.presentation.spoken import spoken
from symact_codegen.presentation.structure import claims, parameters_in


@dataclass(frozen=True)
class Row:
    """A property: its heading, what it is, and how that is proved or why it is open."""

    label: str
    value: Line
    proved: bool
    how: Line


@dataclass(frozen=True)
class Section:
    """Properties that belong together, under a heading."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Equations:
    """Equations that belong together, under a heading and after what is said of them.

    An equation without a left side goes on from the one before it: the same in another form.
    """

    heading: str
    equations: tuple[tuple[Formula | None, Cases], ...]
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Document:
    """Everything a report shows; `definition` stands before the parameters, `derived` after them.

    `headed` tells whether the equations need their headings where space is dear.
    """

    name: str
    about: tuple[Line, ...]
    definition: Equations
    parameters: tuple[tuple[Line, ...], ...]
    derived: tuple[Equations, ...]
    glance: tuple[Line, ...]
    sections: tuple[Section, ...]
    references: tuple[tuple[str, str], ...]
    headed: bool = False


PARAMETER_HEADINGS: tuple[str, ...] = ("Parameter", "Value", "Condition", "Role", "Meaning")
PROPERTY_HEADINGS: tuple[str, ...] = ("Property", "Value", "Proof")
PRIMES = (Formula("f(x)", "f(x)"), Formula("f'(x)", "f'(x)"), Formula("f''(x)", "f''(x)"))


AnyReport: TypeAlias = Described | VectorReport | StochasticReport | ContextualReport


def document(report: AnyReport, width: float = 1000.0) -> Document:
    """The document of a report; sums wider than `width` digits are broken into lines."""
    if isinstance(report, StochasticReport):
        from symact_codegen.presentation.stochastic_document import stochastic_document
        return stochastic_document(report, width)
    if isinstance(report, ContextualReport):
        from symact_codegen.presentation.contextual_document import contextual_document
        return contextual_document(report, width)
    if isinstance(report, VectorReport):
        from symact_codegen.presentation.vector_document import vector_document
        return vector_document(report, width)
    activation, data = report.activation, report.to_dict()
    definition = definition_of(activation, width)
    pieces = _pieces(report, width)
    again: tuple[tuple[None, Cases], ...] = () if pieces is None or pieces == definition else ((None, pieces),)
    return Document(
        activation.name,
        about(report.activation),
        Equations("Definition", ((PRIMES[0], definition), *again)),
        parameters_of(report),
        (Equations("Derivatives", tuple(_derivatives(report, width))),),
        at_a_glance(data["properties"]),
        _sections(data["properties"]),
        tuple((r.key, full_entry(r)) for r in activation.references),
    )


def _sections(properties: Mapping[str, Any]) -> tuple[Section, ...]:
    sections = (Section(heading, tuple(row for name in names for row in _rows(name, properties)))
                for heading, names in grouped(properties))
    return tuple(section for section in sections if section.rows)


def _rows(name: str, properties: Mapping[str, Any]) -> list[Row]:
    """One row; for statements about all parameter values none, or one for each property that they are about."""
    items = properties[name]["value"] if name == "parameter_dependence" else None
    whole = _row(name, properties)
    if items == []:
        return []
    if not items:
        return [whole]
    about = dict.fromkeys(item["property"] for item in items)
    names = parameters_in(items)
    told = [(label(p), claims([item for item in items if item["property"] == p], names)) for p in about]
    return [Row(head, line, whole.proved, whole.how if index == 0 else ()) for index, (head, line) in enumerate(told)]


def _row(name: str, properties: Mapping[str, Any]) -> Row:
    found = properties[name]
    proved = found["status"] == "proved"
    value = describe(name, found["value"], properties)
    return Row(label(name), value, proved, spoken(found["method"] if proved else found["reason"]))


def _pieces(report: Described, width: float) -> Cases | None:
    """The definition piece by piece, if it has switches and their order is decided."""
    if not report.activation.expression.has(*SWITCHES):
        return None
    try:
        return normal_form(report.activation, width)
    except Undecided:
        return None


def about(activation: Activation | VectorActivation | StochasticActivation | ContextualActivation) -> tuple[Line, ...]:
    """The family, other names and the note of an activation."""
    lines: list[Line] = [("Family: ", activation.family)]
    if activation.aliases:
        lines.append(("Also known as: ", *joined([(Code(a),) for a in activation.aliases], ", ")))
    if activation.note:
        lines.append((activation.note,))
    return tuple(lines)


def parameters_of(report: AnyReport) -> tuple[tuple[Line, ...], ...]:
    """The rows of the table of parameters."""
    values = report.to_dict()["parameters"]
    return tuple(
        (
            _parameter_name(p.symbol),
            number_in_full(values[p.name]),
            relation(p.full_condition),
            (p.role,),
            (p.meaning,),
        )
        for p in report.activation.parameters
    )


def _parameter_name(symbol: sp.Symbol) -> Line:
    """The name to type, and how formulas write it if they write it otherwise."""
    written = formula(symbol)
    if "mathit" in written.latex or written.latex == symbol.name:
        return (Code(symbol.name),)
    return (Code(symbol.name), " ", Formula("", written.latex))


def _derivatives(report: Described, width: float) -> list[tuple[Formula, Cases]]:
    found = []
    for order in (1, 2):
        try:
            found.append((PRIMES[order], derivative(report.activation, order, width)))
        except (Undecided, SymactError):
            break
    return found
