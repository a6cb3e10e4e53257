"""A report on a map of rows as a document: the parts are also those of reports that build on one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import sympy as sp

from symact import VectorActivation, VectorReport
from symact.vector_valued.properties.potential import potential
from symact.vector_valued.subject import VectorSubject
from symact_codegen.presentation.document import Document, Equations, Row, Section, about, parameters_of
from symact_codegen.presentation.inline import Case, Cases, Code, Formula, Line, joined
from symact_codegen.presentation.numbers import number
from symact_codegen.presentation.phrases import interval, smoothness
from symact_codegen.presentation.printer import formula
from symact_codegen.presentation.sources import full_entry
from symact_codegen.presentation.spoken import spoken
from symact_codegen.presentation.vector_formulas import (
    definition,
    jacobian,
    kernel_form,
    outputs_of,
    product,
    solutions,
)
from symact_codegen.presentation.vector_properties import GROUPS, describe

_CONDITION = re.compile(r"(?<!\w)\[")
_ROW = Formula("i = 1, ..., n", r"i = 1, \dots, n")


def vector_document(report: VectorReport, width: float = 1000.0, extra: tuple[Equations, ...] = ()) -> Document:
    """The document of a report; `extra` stands between the formulas of the map and its properties."""
    activation, properties = report.activation, report.to_dict()["properties"]
    return Document(
        activation.name,
        about(activation),
        definition_group(activation, width),
        parameters_of(report),
        (*derived_groups(activation, width), *extra),
        glance(properties),
        sections(properties),
        tuple((r.key, full_entry(r)) for r in activation.references),
        headed=True,
    )


def definition_group(activation: VectorActivation, width: float = 1000.0) -> Equations:
    """The equations of the definition, and how the parts of the axis are named."""
    said: list[Line] = []
    if len(activation.inputs) > 1:
        names = joined([(Code(str(base.label)),) for base in activation.inputs], ", ")
        said.append((f"The axis is cut into {len(activation.inputs)} equal parts, ", *names,
                     ", each of them a row of n components."))
    if len(activation.outputs) > 1:
        heads = joined([(head,) for head in outputs_of(activation)], " and ")
        said.append(("The results ", *heads, " are joined along the axis."))
    for_all: Line = ("For ", _ROW, ":")
    tau = formula(sp.Symbol("tau"))
    if solutions(activation):
        for_all = ("For ", _ROW, ", with the one number ", tau, " that satisfies the second equation:")
    return Equations("Definition", tuple(definition(activation, width)), (*said, for_all))


def derived_groups(activation: VectorActivation, width: float = 1000.0) -> tuple[Equations, ...]:
    """The derivatives, what is computed backwards, the potential, and the form that kernels compute."""
    coupled = bool(activation.form.reductions)
    found = [Equations("Jacobian" if coupled else "Partial derivatives", tuple(jacobian(activation, width)),
                   (_about_brackets(activation),))]
    backwards = product(activation, width) if coupled else []
    if backwards:
        found.append(Equations("Vector-Jacobian product", tuple(backwards),
                           (("With ", Formula("g", "g"), " the gradient by the result, the gradient by the row:"),)))
    above, _ = potential(VectorSubject(activation, symbolic=True)) if _may_have_potential(activation) else (None, "")
    if above is not None:
        shown = Cases((Case((formula(above),)),))
        head = Formula("Phi(x)", r"\Phi(x)")
        found.append(Equations("Potential", ((head, shown),), (("The map is the gradient of:",),)))
    moved = kernel_form(activation, width)
    if moved:
        found.append(Equations("Form that cannot overflow", tuple(moved), (
            ("Kernels compute the same numbers from components less the largest one, ", Formula("m", "m"), ":"),)))
    return tuple(group for group in found if group.equations)


def _may_have_potential(activation: VectorActivation) -> bool:
    form = activation.form
    return bool(form.reductions) and len(form.components) == len(form.outputs) == 1 and not form.totals


def _about_brackets(activation: VectorActivation) -> Line:
    """What delta and brackets mean, where they occur."""
    shown = " ".join(cases.plain for _, cases in jacobian(activation))
    bracket = " A condition in square brackets is 1 where it holds, else 0." if _CONDITION.search(shown) else ""
    if "delta" not in shown:
        return (f"All derivatives at another index are 0.{bracket}",)
    return (Formula("delta_ij", r"\delta_{ij}"), " is 1 where ", Formula("i = j", "i = j"), f", else 0.{bracket}")


def glance(properties: Mapping[str, Any]) -> tuple[Line, ...]:
    """The few facts that a reader looks for first."""
    def value(name: str) -> Any:
        return (properties.get(name) or {}).get("value")

    found: list[Line] = []
    if value("continuity_class"):
        found.append(smoothness({"class": value("continuity_class")["class"]}))
    sums = (value("row_sum") or {"outputs": []})["outputs"]
    if sums and sums[0] and sums[0]["probabilities"]:
        found.append(("the results are probabilities",))
    ranges = (value("range") or {"outputs": []})["outputs"]
    if len(ranges) == 1 and ranges[0]:
        found.append(("range ", interval(ranges[0])))
    shifts = (value("shift") or {"outputs": []})["outputs"]
    if shifts and set(shifts) in ({"invariant"}, {"equivariant"}):
        found.append((f"shift {shifts[0]}",))
    steepest = (value("lipschitz") or {}).get("constant")
    if steepest == "oo":
        found.append(("not Lipschitz",))
    elif isinstance(steepest, Mapping):
        found.append(("Lipschitz constant ", number(steepest)))
    return tuple(found)


def sections(properties: Mapping[str, Any]) -> tuple[Section, ...]:
    """The properties by group, each with its proof or the reason why it is open."""
    found = []
    for heading, names in GROUPS.items():
        rows = tuple(_row(name, text, properties[name]) for name, text in names.items() if name in properties)
        if rows:
            found.append(Section(heading, rows))
    return tuple(found)


def _row(name: str, text: str, found: Mapping[str, Any]) -> Row:
    proved = found["status"] == "proved"
    return Row(text, describe(name, found["value"]), proved, spoken(found["method"] if proved else found["reason"]))
