"""A report as a document: what all report formats show, in the order in which they show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp

from symact import SymactError
from symact.errors import Undecided
from symact.pieces import SWITCHES
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
class Document:
    """Everything a report shows."""

    name: str
    about: tuple[Line, ...]
    definition: Cases
    pieces: Cases | None
    parameters: tuple[tuple[Line, ...], ...]
    derivatives: tuple[tuple[Formula, Cases], ...]
    glance: tuple[Line, ...]
    sections: tuple[Section, ...]
    references: tuple[tuple[str, str], ...]


PARAMETER_HEADINGS: tuple[str, ...] = ("Parameter", "Value", "Condition", "Role", "Meaning")
PROPERTY_HEADINGS: tuple[str, ...] = ("Property", "Value", "Proof")
PRIMES = (Formula("f(x)", "f(x)"), Formula("f'(x)", "f'(x)"), Formula("f''(x)", "f''(x)"))


def document(report: Described, width: float = 1000.0) -> Document:
    """The document of a report; sums wider than `width` digits are broken into lines."""
    activation, data = report.activation, report.to_dict()
    definition = definition_of(activation, width)
    pieces = _pieces(report, width)
    return Document(
        activation.name,
        _about(report),
        definition,
        None if pieces == definition else pieces,
        _parameters(report),
        tuple(_derivatives(report, width)),
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


def _about(report: Described) -> tuple[Line, ...]:
    activation = report.activation
    lines: list[Line] = [("Family: ", activation.family)]
    if activation.aliases:
        lines.append(("Also known as: ", *joined([(Code(a),) for a in activation.aliases], ", ")))
    if activation.note:
        lines.append((activation.note,))
    return tuple(lines)


def _parameters(report: Described) -> tuple[tuple[Line, ...], ...]:
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
