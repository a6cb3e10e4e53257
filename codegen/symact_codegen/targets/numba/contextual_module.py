"""One contextual activation as one Python module: the core's functions, the context's, and the loops around them."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import sympy as sp

import symact
from symact.activation import x
from symact.contextual.definition import ContextualActivation
from symact.contextual.formulas import equations_of
from symact.contextual.sources import Attention, Network, PerChannel, Rolled, Window, theta
from symact.vector_valued.gradient import partial, vjp_form
from symact.vector_valued.indexed import n
from symact.vector_valued.row_form import RowForm
from symact.vector_valued.shift import shifted
from symact_codegen.lowering.copied import copied
from symact_codegen.lowering.straight import NUMBA, NUMPY, Straight, function_text
from symact_codegen.targets.numba.documentation import citation, literal, wrapped
from symact_codegen.templating import render


@dataclass(frozen=True)
class Input:
    """What the template needs to know of an input: its number, where its rows lie, and how its channels are rolled."""

    k: int
    kind: str
    step: int = 0
    groups: int = 1
    size: int = 0


def emit_contextual(activation: ContextualActivation) -> str:
    """The source of the activation's module; raises SymactError for what cannot be lowered."""
    inputs = [_input(k, source) for k, source in enumerate(activation.context.inputs)]
    scalar, terms = _scalar_text(activation)
    text = render("numba/contextual.py.j2", {
        "version": symact.__version__,
        "definition_hash": activation.definition_hash,
        "documentation": documentation(activation),
        "imports": _imports(scalar),
        "part_names": _part_names(activation),
        "scalar_text": scalar,
        "array_text": _array_text(activation),
        "inputs": inputs,
        "coefficients": activation.form.coefficients,
        "terms": terms,
        "name": activation.name,
        "input_data": [_input_data(str(c), k, s) for k, (c, s) in enumerate(
            zip(activation.form.components, activation.context.inputs, strict=True))],
        "source_data": [_source_data(s) for s in activation.context.coefficients],
        "groups": math.lcm(*(i.groups for i in inputs)),
        "coefficient_names": _tuple([str(c) for c in activation.form.coefficients]),
    })
    return re.sub(r"\n{4,}", "\n\n\n", text)  # templates leave more blank lines than a reader wants


def documentation(activation: ContextualActivation) -> str:
    """The docstring: every equation of the definition, note and references."""
    lines = [line for eq in equations_of(activation)
             for line in wrapped(f"{eq.left} = {sp.sstr(eq.right)}  ({eq.words})", "    ")]
    blocks = [[f"The contextual activation {activation.name}, compiled."], lines]
    blocks += [wrapped(activation.note, "")] if activation.note else []
    references = [line for r in activation.references for line in wrapped(citation(r), "    ")]
    blocks += [["References:", *references]] if references else []
    return literal("\n\n".join("\n".join(block) for block in blocks) + "\n")


def _input(k: int, source: object) -> Input:
    if isinstance(source, Rolled):
        return Input(k, "rolled", source.step, source.groups)
    if isinstance(source, Window):
        return Input(k, "window", size=source.size)
    return Input(k, "position" if isinstance(source, Attention) else "unchanged")


def _scalar_text(activation: ContextualActivation) -> tuple[str, int]:
    """The core, its gradient by each input, and the terms whose sums make the coefficients' gradients."""
    form, back = activation.form, activation.gradient
    arguments = (*back.components, *back.coefficients)
    functions = [function_text("_core", (*form.components, *form.coefficients), form.outputs, "The core", NUMBA,
                               "@_inlined")]
    for k, (component, e) in enumerate(zip(form.components, back.outputs, strict=True)):
        functions.append(function_text(f"_gradient_{k}", arguments, [e], f"What comes back to {component}", NUMBA,
                                       "@_inlined"))
    for k, r in enumerate(back.reductions):
        functions.append(function_text(f"_term_{k}", arguments, [r.body], f"A term of the sum {r.symbol}", NUMBA,
                                       "@_inlined"))
    own = "\n\n\n".join(functions)
    return "\n\n\n".join(part for part in (copied(own), own) if part), len(back.reductions)


def _array_text(activation: ContextualActivation) -> str:
    """The functions of the context, on NumPy arrays."""
    back = activation.gradient
    sums = [r.symbol for r in back.reductions]
    functions = [_tuple_function("_totals", [*sums, *back.coefficients], back.totals,
                                 "The coefficients' gradients, from the sums")]
    for k, source in enumerate(activation.context.inputs):
        if isinstance(source, Attention):
            form = shifted(_at_defaults(source))
            functions += [_row_function(f"_attention_{k}", form, "The weights of the positions"),
                          _row_function(f"_attention_{k}_vjp", vjp_form(form), "Its vector-Jacobian product")]
    for network in (s for s in activation.context.coefficients if isinstance(s, Network)):
        hidden = network.hidden_expression
        functions += [function_text("_hidden", [x], [hidden], "The hidden units", NUMPY),
                      function_text("_hidden_slope", [x], [partial(hidden, x)], "Their derivative", NUMPY)]
        outputs = [sp.Symbol(f"theta_{name}", real=True) for name in network.coefficients]
        formulas = [e.xreplace({theta: o}) for o, (_, e) in zip(outputs, network.formulas, strict=True)]
        slopes = [partial(e, o) for o, e in zip(outputs, formulas, strict=True)]
        functions += [_tuple_function("_formulas", outputs, formulas, "The coefficients from the network's outputs"),
                      _tuple_function("_slopes", outputs, slopes, "Their derivatives")]
    return "\n\n\n".join(functions)


def _at_defaults(source: Attention) -> RowForm:
    """The normal form of the map with its parameters at their values."""
    values = source.map.values
    form = source.map.form
    reductions = tuple(type(r)(r.symbol, r.kind, r.body.xreplace(values)) for r in form.reductions)
    return RowForm(form.components, (), (), reductions, tuple(e.xreplace(values) for e in form.outputs))


def _tuple_function(name: str, arguments: list[sp.Symbol], results: tuple[sp.Expr, ...] | list[sp.Expr],
                    meaning: str) -> str:
    """A function that returns a tuple, even of one result or none."""
    lines = Straight(NUMPY, list(map(str, arguments)))
    values = "".join(f"{lines.value(e)}, " for e in results)
    body = [f'"""{meaning}."""', *lines.lines, f"return ({values.rstrip()})" if values else "return ()"]
    return "\n".join([f"def {name}({', '.join(map(str, arguments))}):", *(f"    {line}" for line in body)])


def _row_function(name: str, form: RowForm, meaning: str) -> str:
    """A map of rows on arrays whose last axis is the row."""
    lines = Straight(NUMPY, list(map(str, form.components)))
    lines.lines.append(f"{n} = {form.components[0]}.shape[-1]")
    for r in form.reductions:
        value = lines.value(r.body)
        lines.lines.append(f"{r.symbol} = np.{'sum' if r.kind == 'sum' else 'max'}({value}, axis=-1, keepdims=True)")
    result = lines.value(form.outputs[0])
    body = [f'"""{meaning}."""', *lines.lines, f"return {result}"]
    return "\n".join([f"def {name}({', '.join(map(str, form.components))}):", *(f"    {line}" for line in body)])


def _imports(scalar: str) -> list[str]:
    intrinsic = ["from numba.extending import intrinsic"] if "intrinsic" in scalar else []
    types = ", types" if "types." in scalar else ""
    return [*(["import math", ""] if "math." in scalar else []), "import numpy as np",
            f"from numba import njit, prange{types}", *intrinsic]


def _part_names(activation: ContextualActivation) -> list[str]:
    """The parts of the runtime that the module describes its context with."""
    sources = (*activation.context.inputs, *activation.context.coefficients)
    return sorted({type(s).__name__ for s in sources if isinstance(s, Window | Attention | Network | PerChannel)})


def _input_data(name: str, k: int, source: object) -> str:
    if isinstance(source, Window):
        loops = (f"Loops(_window_{k}, _window_{k}_parallel), "
                 f"Loops(_window_{k}_backward, _window_{k}_backward_parallel)")
        return (f'Window("{name}", {source.size}, {source.deviation!r}, {source.normalised}, {source.epsilon!r}, '
                f"{source.momentum!r}, {loops})")
    return f'Attention("{name}", _attention_{k}, _attention_{k}_vjp)' if isinstance(source, Attention) else "None"


def _source_data(source: Network | PerChannel) -> str:
    names = _tuple(source.coefficients)
    if isinstance(source, PerChannel):
        return f"PerChannel({names}, {source.mean!r}, {source.deviation!r})"
    return (f'Network("{source.name}", {names}, {source.per == "channel"}, {source.reduction}, {source.least}, '
            f"{source.bias}, {source.normalised}, {source.epsilon!r}, {source.momentum!r}, _hidden, _hidden_slope, "
            f"_formulas, _slopes)")


def _tuple(names: list[str] | tuple[str, ...]) -> str:
    return "(" + "".join(f'"{name}", ' for name in names).rstrip() + ")"
