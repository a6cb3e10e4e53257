"""The columns of the tables: each a function from a report to a cell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from symact import Activation, ContextualActivation, StochasticActivation, SymactError, VectorActivation
from symact.catalogue.kinds import AnyActivation
from symact.errors import Undecided
from symact_codegen.presentation import property_cells as cell_of
from symact_codegen.presentation.cases import definition, derivative
from symact_codegen.presentation.inline import Cell, Citation, Code, Formula, Line
from symact_codegen.presentation.numbers import number
from symact_codegen.presentation.phrases import interval, jumps, smoothness, yes_no
from symact_codegen.presentation.sources import short_citation


class Tabled(Protocol):
    """What has a row in a table: an activation of any kind and what was found out about it."""

    @property
    def activation(self) -> AnyActivation:
        """The activation."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """The report's JSON contract."""
        ...


class Described(Protocol):
    """What is rendered: an activation of single numbers and what was found out about it."""

    @property
    def activation(self) -> Activation:
        """The activation."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """The report's JSON contract."""
        ...


@dataclass(frozen=True)
class Column:
    """A heading, a relative width, and what stands in the column."""

    heading: Line
    width: float
    cell: Callable[[Any, Mapping[str, Any], float], Cell]


@dataclass(frozen=True)
class Kind:
    """The columns that tables of one kind of activation may have, those that they have by default, and a note."""

    columns: Mapping[str, Column]
    default: tuple[str, ...]
    note: str


def kind_of(described: Sequence[Any]) -> Kind:
    """The kind of activations or of their reports; raises SymactError if a table cannot have all of them."""
    from symact_codegen.presentation.operator_columns import CONTEXTUAL, STOCHASTIC
    from symact_codegen.presentation.vector_columns import VECTORS

    kinds = {Activation: Kind(COLUMNS, DEFAULT, NOTE), VectorActivation: VECTORS, StochasticActivation: STOCHASTIC,
             ContextualActivation: CONTEXTUAL}
    types = {type(getattr(item, "activation", item)): item for item in described}
    if len(types) > 1:
        names = " and ".join(f"'{getattr(item, 'activation', item).name}'" for item in types.values())
        raise SymactError(f"A table is of activations of one kind, but {names} are of different kinds; make a table of "
                          f"each kind.")
    return kinds[next(iter(types), Activation)]


def chosen(columns: Sequence[str] | None, kind: Kind | None = None) -> dict[str, Column]:
    """The columns asked for, in that order; raises SymactError for one that does not exist."""
    known = COLUMNS if kind is None else kind.columns
    names = (DEFAULT if kind is None else kind.default) if columns is None else tuple(columns)
    for name in names:
        if name not in known:
            raise SymactError(f"There is no column '{name}'; the columns are {', '.join(known)}.")
    if not names:
        raise SymactError(f"No column was given; the columns are {', '.join(known)}.")
    return {name: known[name] for name in names}


def cells(
    report: Tabled, columns: Mapping[str, Column], widths: Mapping[str, float] | None = None
) -> dict[str, Cell]:
    """The row of a report; formulas are broken to the widths, in digits, where widths are given."""
    properties = report.to_dict().get("properties", {})
    return {
        name: column.cell(report.activation, properties, widths[name] if widths else 1000.0)
        for name, column in columns.items()
    }


def parameter_line(activation: AnyActivation, value: Any, index: int) -> Line:
    """A parameter with its value and role: alpha = 0.25 (learned)."""
    from symact_codegen.presentation.printer import formula

    parameter = activation.parameters[index]
    name, shown = formula(parameter.symbol), number(value, 5)
    sign = (
        Formula("=", "=")
        if isinstance(value, str) or shown == number(value, 12)
        else Formula("~", r"\approx")
    )
    equation = Formula(f"{name.plain} {sign.plain} {shown.plain}", f"{name.latex} {sign.latex} {shown.latex}")
    return (equation,) if parameter.role == "fixed" else (equation, f" ({parameter.role})")


def _parameters(activation: Activation, _: Mapping[str, Any], __: float) -> Cell:
    from symact.verdict import plain

    return tuple(
        parameter_line(activation, plain(p.default), i) for i, p in enumerate(activation.parameters)
    ) or (("none",),)


def _property(
    name: str, show: Callable[[Any], Line | Cell]
) -> Callable[[Activation, Mapping[str, Any], float], Cell]:
    def cell(_: Activation, properties: Mapping[str, Any], __: float) -> Cell:
        value = properties.get(name, {}).get("value")
        if value is None:
            return (("undecided",),)
        shown = show(value)
        return shown if shown and isinstance(shown[0], tuple) else (shown,)  # type: ignore[return-value]

    return cell


def _parts(name: str) -> Callable[[Activation, Mapping[str, Any], float], Cell]:
    """All that is said of a property."""
    return _property(name, cell_of.parts_of(name))


def _derivative(activation: Activation, _: Mapping[str, Any], width: float) -> Cell:
    try:
        return (derivative(activation, 1, width),)
    except Undecided:
        return (("undecided",),)


def _range(_: Activation, properties: Mapping[str, Any], __: float) -> Cell:
    value = properties.get("range", {}).get("value")
    return (("undecided",) if value is None else (interval(value, jumps(properties)),),)


def _references(activation: Activation, _: Mapping[str, Any], __: float) -> Cell:
    return tuple((Citation(r.key, short_citation(r)),) for r in activation.references) or (("none",),)


COLUMNS: dict[str, Column] = {
    "name": Column(("Name",), 10.6, lambda a, _, __: ((Code(a.name),),)),
    "definition": Column(("Definition ", Formula("f(x)", "f(x)")), 22, lambda a, _, w: (definition(a, w),)),
    "derivative": Column(("Derivative ", Formula("f'(x)", "f'(x)")), 26, _derivative),
    "range": Column(("Range",), 10.5, _range),
    "limits": Column(("Limits at ", Formula("-oo, oo", r"\mp\infty")), 9, _property("limits", cell_of.limits)),
    "continuity": Column(("Continuity",), 9.5, _property("continuity_class", smoothness)),
    "monotone": Column(("Monotone",), 9, _property("monotonicity", cell_of.monotone)),
    "zero_centred": Column(("Zero-centred",), 8.5, _property("zero_centred", cell_of.centred)),
    "reference": Column(("Reference",), 7.5, _references),
    "parameters": Column(("Parameters",), 16, _parameters),
    "symmetry": Column(("Symmetry",), 7, _property("symmetry", lambda v: ("no" if v == "none" else v,))),
    "lipschitz": Column(("Lipschitz constant",), 9, _property("lipschitz", lambda v: (number(v),))),
    "saturation": Column(("Saturation",), 9, _property("saturation", cell_of.saturation)),
    "convexity": Column(("Convexity",), 8, _property("convexity", cell_of.convexity)),
    "dying": Column(("Dying",), 12, _parts("dying")),
    "cost": Column(("Operations",), 18, _property("cost", cell_of.cost)),
    "family": Column(("Family",), 8, lambda a, _, __: ((a.family,),)),
    "asymptotes": Column(("Asymptotes",), 13, _parts("asymptotes")),
    "extrema": Column(("Extrema",), 18, _parts("extrema")),
    "value_at_zero": Column(("Value at 0",), 7, _property("value_at_zero", lambda v: (number(v),))),
    "derivative_at_zero": Column(("Derivative at 0",), 10, _parts("derivative_at_zero")),
    "gradient": Column(("Gradient ", Formula("abs(f')", r"\lvert f' \rvert")), 9, _property("gradient", cell_of.sizes)),
    "saturated_zone": Column(("Saturated zone",), 22, _property("saturation", cell_of.zones)),
    "gaussian": Column(("Moments, ", Formula("Z ~ N(0, 1)", r"Z \sim N(0, 1)")), 18, _parts("gaussian")),
    "sparsity": Column(("Zeros",), 6, _property("sparsity", cell_of.zeros)),
    "near_identity": Column(("Near the identity",), 14, _parts("near_identity")),
    "invertible": Column(("Invertible",), 15, _parts("invertible")),
    "derivative_from_output": Column(
        ("Derivative from the output",), 16, _parts("derivative_from_output")
    ),
    "self_gated": Column(("Self-gated",), 14, _parts("self_gated")),
    "homogeneous": Column(("Homogeneous",), 10, _property("homogeneous", cell_of.answer_to("homogeneous"))),
    "nonlinear": Column(("Nonlinear",), 7, _property("nonlinear", lambda v: (yes_no(v),))),
    "universal": Column(("Universal",), 13, _parts("universal")),
    "biological": Column(("Biological traits",), 13, _parts("biological")),
    "self_normalising": Column(
        ("Self-normalising",), 9, _property("self_normalising", cell_of.answer_to("self_normalising"))
    ),
    "parameter_dependence": Column(("Any parameter values",), 22, _parts("parameter_dependence")),
}
DEFAULT = (
    "name",
    "definition",
    "derivative",
    "range",
    "limits",
    "continuity",
    "monotone",
    "zero_centred",
    "reference",
)
NOTE = "Numbers hold at the parameters' default values; derivatives are given where they exist."
