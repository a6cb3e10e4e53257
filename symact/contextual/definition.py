"""A contextual activation as data: a core, which is a map of rows, and the context that its arguments come from."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

import sympy as sp

from symact.activation import Number, Parameter, Reference, check_name
from symact.contextual.sources import (
    Attention,
    CoefficientSource,
    InputSource,
    Network,
    PerChannel,
    Window,
)
from symact.errors import SymactError
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.gradient import vjp_form
from symact.vector_valued.indexed import n
from symact.vector_valued.row_form import RowForm


@dataclass(frozen=True)
class Context:
    """The source of each input of a core, in order, and the sources that together give each coefficient once."""

    inputs: tuple[InputSource, ...]
    coefficients: tuple[CoefficientSource, ...] = ()

    def __post_init__(self) -> None:
        for field in ("inputs", "coefficients"):
            object.__setattr__(self, field, tuple(getattr(self, field)))


@dataclass(frozen=True)
class ContextualActivation:
    """An activation of arrays (N, C, ...) whose core takes inputs and coefficients from a context.

    The core must have one output and no reductions: what looks beyond one position is in the context. Its learned
    parameters are the coefficients, one set for each sample and channel.
    """

    name: str
    core: VectorActivation
    context: Context
    aliases: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    family: str = "contextual"
    note: str = ""

    def __post_init__(self) -> None:
        check_name(self.name, "activation")
        for base in self.core.inputs:
            check_name(str(base.label), "input")
        form = self.core.form
        if form.reductions or len(form.outputs) != 1 or form.totals:
            raise SymactError(f"The core of '{self.name}' has {len(form.reductions)} reductions and "
                              f"{len(form.outputs) + len(form.totals)} outputs; it must have none and one.")
        if len(self.context.inputs) != len(form.components):
            raise SymactError(f"The context of '{self.name}' has {len(self.context.inputs)} inputs and its core "
                              f"{len(form.components)}; there must be a source for each.")
        if n in form.outputs[0].free_symbols:
            raise SymactError(f"The core of '{self.name}' contains n, the number of positions; only an attention may.")
        networks = sum(isinstance(source, Network) for source in self.context.coefficients)
        if networks > 1:
            raise SymactError(f"The context of '{self.name}' has {networks} networks; there may be one, which gives "
                              f"all the coefficients that depend on the sample.")
        given = [name for source in self.context.coefficients for name in source.coefficients]
        wanted = [str(c) for c in form.coefficients]
        if sorted(given) != sorted(wanted):
            raise SymactError(f"The context of '{self.name}' gives the coefficients {', '.join(given) or '(none)'}; "
                              f"its core has {', '.join(wanted) or '(none)'}, and each needs one source.")
        names = self.weight_names
        if len(set(names)) < len(names):
            raise SymactError(f"The weights of '{self.name}' are named {', '.join(names)}; each name must be used "
                              f"once.")

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters of the core; the context gives the learned ones."""
        return self.core.parameters

    def at(self, **values: Number) -> ContextualActivation:
        """The same activation with other values of the core's parameters; those that are learned come from the context.

        Raises SymactError for one that is not allowed.
        """
        for p in self.parameters:
            if p.name in values and p.role == "learned":
                raise SymactError(f"The coefficient {p.name} of '{self.name}' comes from its context, so it has no "
                                  f"value that could be set.")
        return replace(self, core=self.core.at(**values))

    @property
    def form(self) -> RowForm:
        """The normal form of the core, with the parameters that are not learned at their values."""
        form = self.core.form
        values = {p.symbol: p.default for p in self.core.parameters if p.role != "learned"}
        return RowForm(form.components, form.coefficients, (), (), tuple(e.xreplace(values) for e in form.outputs))

    @property
    def gradient(self) -> RowForm:
        """The core's vector-Jacobian product: the gradients of the inputs, and as totals those of the coefficients."""
        return vjp_form(self.form)

    @property
    def weight_names(self) -> tuple[str, ...]:
        """The names of the learned weights, those of the inputs first; running averages are not among them."""
        names: list[str] = []
        for symbol, source in zip(self.core.form.components, self.context.inputs, strict=True):
            if isinstance(source, Window):
                names += [f"{symbol}_window", *normalisation_names(str(symbol), source.normalised)]
            elif isinstance(source, Attention):
                names += [f"{symbol}_attention", f"{symbol}_attention_bias"]
        for given in self.context.coefficients:
            if isinstance(given, PerChannel):
                names += given.coefficients
            else:
                names += [n for layer in layer_names(given)
                          for n in (layer, *([f"{layer}_bias"] if given.bias else []),
                                    *normalisation_names(layer, given.normalised))]
        return tuple(names)

    @property
    def definition_hash(self) -> str:
        """SHA-256 of everything that generated code depends on."""
        parts = [self.name, self.core.definition_hash, *map(_identity, self.context.inputs),
                 *map(_identity, self.context.coefficients)]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def layer_names(network: Network) -> tuple[str, str]:
    """The names of the weights of a network's two linear layers."""
    return f"{network.name}_first", f"{network.name}_second"


def normalisation_names(prefix: str, normalised: bool) -> tuple[str, ...]:
    """The names of a batch normalisation's learned weights."""
    return (f"{prefix}_scale", f"{prefix}_offset") if normalised else ()


def _identity(source: InputSource | CoefficientSource) -> str:
    """Text that differs for different sources."""
    if isinstance(source, Attention):
        return f"Attention({source.map.definition_hash})"
    if isinstance(source, Network):
        formulas = ", ".join(f"{name}: {sp.srepr(e)}" for name, e in source.formulas)
        plain = (source.per, source.reduction, source.least, source.bias, source.normalised, source.epsilon,
                 source.momentum, source.name)
        return f"Network({formulas}; {sp.srepr(source.hidden_expression)}; {plain!r})"
    return repr(source)
