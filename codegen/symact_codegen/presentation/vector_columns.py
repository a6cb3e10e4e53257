"""The columns of the tables of activations of rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from symact import VectorActivation
from symact.verdict import plain
from symact_codegen.presentation.columns import Column, Kind, parameter_line
from symact_codegen.presentation.inline import Case, Cases, Cell, Citation, Code, Formula, Line, split
from symact_codegen.presentation.numbers import number
from symact_codegen.presentation.phrases import interval, smoothness
from symact_codegen.presentation.sources import short_citation
from symact_codegen.presentation.vector_formulas import Equation, definition, jacobian, product
from symact_codegen.presentation.vector_properties import ORDERS, ZEROS, describe, in_each, shown_number

NOTE = ("Numbers hold at the parameters' default values, for rows of two components or more; derivatives where they "
        "exist. [A] is 1 where A holds, else 0.")


def _equations(make: Callable[[VectorActivation, float], list[Equation]], heads: bool
               ) -> Callable[[VectorActivation, Mapping[str, Any], float], Cell]:
    """Equations one under the other, with their left sides if there are several or `heads` asks for them."""
    def cell(activation: VectorActivation, _: Mapping[str, Any], width: float) -> Cell:
        found = make(activation, width)
        return tuple(as_equation(*e) if heads or len(found) > 1 else e[1] for e in found) or (("none",),)
    return cell


def as_equation(head: Formula, cases: Cases) -> Cases:
    """An equation as one formula."""
    first, *rest = cases.rows[0].lines
    return Cases((Case((Formula(f"{head.plain} = {first.plain}", f"{head.latex} = {first.latex}"), *rest)),))


def _property(name: str, show: Callable[[Any], Line] | None = None
              ) -> Callable[[VectorActivation, Mapping[str, Any], float], Cell]:
    def cell(_: VectorActivation, properties: Mapping[str, Any], __: float) -> Cell:
        if name not in properties:
            return ((Formula("-", "-"),),)
        value = properties[name]["value"]
        if value is None:
            return (("undecided",),)
        return split(show(value) if show else describe(name, value), "; ")
    return cell


def _lipschitz(value: Mapping[str, Any]) -> Line:
    if value["constant"] is not None:
        return (shown_number(value["constant"]),)
    return describe("lipschitz", value)


def _scaling(value: Mapping[str, Any]) -> Line:
    return ("degree ", number(value["degree"])) if value["homogeneous"] else ("no",)


def _sums(value: Mapping[str, Any]) -> Line:
    return ("varies",) if value["sum"] == "varies" else (number(value["sum"]),)


def _references(activation: VectorActivation, _: Mapping[str, Any], __: float) -> Cell:
    return tuple((Citation(r.key, short_citation(r)),) for r in activation.references) or (("none",),)


def _parameters(activation: VectorActivation, _: Mapping[str, Any], __: float) -> Cell:
    return tuple(parameter_line(activation, plain(p.default), k) for k, p in enumerate(activation.parameters)) or (
        ("none",),)


COLUMNS: dict[str, Column] = {
    "name": Column(("Name",), 9, lambda a, _, __: ((Code(a.name),),)),
    "definition": Column(("Definition ", Formula("y", "y")), 23, _equations(definition, False)),
    "jacobian": Column(("Derivative",), 30, _equations(jacobian, True)),
    "range": Column(("Range",), 10.5, _property("range", in_each(lambda v: (interval(v),)))),
    "continuity": Column(("Continuity",), 8, _property(
        "continuity_class", lambda v: smoothness({"class": v["class"]}))),
    "lipschitz": Column(("Lipschitz constant",), 9, _property("lipschitz", _lipschitz)),
    "order": Column(("Order",), 8, _property("order", in_each(lambda v: (ORDERS[v],)))),
    "shift": Column(("Shift",), 9, _property("shift", in_each(lambda v: ("no" if v == "none" else v,)))),
    "scaling": Column(("Scaling",), 7, _property("homogeneous", in_each(_scaling))),
    "sum": Column(("Sum",), 6, _property("row_sum", in_each(_sums))),
    "reference": Column(("Reference",), 7.5, _references),
    "product": Column(("Vector-Jacobian product",), 30, _equations(product, False)),
    "parameters": Column(("Parameters",), 12, _parameters),
    "convexity": Column(("Convexity",), 8, _property("convexity")),
    "zeros": Column(("Exact zeros",), 9, _property("sparsity", in_each(lambda v: (ZEROS[v],)))),
    "masking": Column(("One component to infinity",), 18, _property("masking")),
    "equal": Column(("Equal components",), 8, _property("constant_row")),
    "inputs": Column(("Inputs",), 18, _property("inputs")),
    "family": Column(("Family",), 8, lambda a, _, __: ((a.family,),)),
}
DEFAULT = ("name", "definition", "jacobian", "range", "continuity", "lipschitz", "order", "shift", "scaling", "sum",
           "reference")
VECTORS = Kind(COLUMNS, DEFAULT, NOTE)
