"""One stochastic activation as one Python module: its functions of one element, and the loops around them.

The map from x and the drawn noise, its gradient and the evaluation are straight lines of float64 operations. How the
noise is drawn is in the package's runtime; the module says which distributions, with numbers made from the parameters.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import sympy as sp
from sympy.printing.pycode import PythonCodePrinter

import symact
from symact.activation import Activation, x
from symact.errors import SymactError, Undecided
from symact.limits import NO_LIMIT, limit
from symact.pieces import SWITCHES
from symact.stochastic.definition import Noise, StochasticActivation
from symact.vector_valued.gradient import partial
from symact_codegen.lowering.copied import copied
from symact_codegen.lowering.straight import NUMBA, function_text
from symact_codegen.targets.numba.documentation import citation, describe, literal, wrapped
from symact_codegen.targets.numba.module import parameter_source
from symact_codegen.templating import render

RESERVED = ("axis", "drawn", "g", "out", "rng", "x")
"""Names of arguments, which no parameter can have."""
_DIALECT = replace(NUMBA, operations={
    **NUMBA.operations, "exp": "exp_whole_float64({}, 0.0)",
    "erfc": "(erfc_single_float64({0}, -0.0) if {0} < ERFC_HIGH_64 else 0.0)"})
"""Vector primitives on the whole line; that of erfc is continued by 0, which is what it is nearly."""
_LARGEST = sp.Integer(int(sys.float_info.max))
"""The largest float64: what is beyond is infinite."""


@dataclass(frozen=True)
class Map:
    """A loop: its name, the inputs besides x, and the functions that it calls."""

    name: str
    inputs: list[str]
    result: str


def emit_stochastic(activation: StochasticActivation, facts: Sequence[str] = ()) -> str:
    """The source of the activation's module; `facts` are lines for its docstring.

    Raises SymactError for what cannot be lowered, or an evaluation by the mean that has no closed form.
    """
    check_names(activation)
    _check_evaluation(activation)
    noise = [f"z_{z.name}" for z in activation.noise]
    learned = [p.name for p in activation.parameters if p.role == "learned"]
    scalar = _scalar_text(activation)
    parameters = [parameter_source(activation.given_noise, p) for p in activation.parameters]
    text = render("numba/stochastic.py.j2", {
        "version": symact.__version__,
        "definition_hash": activation.definition_hash,
        "documentation": documentation(activation, facts),
        "imports": _imports(scalar),
        "scalar_text": scalar,
        "maps": [Map("_forward", noise, "_value"), Map("_evaluate", [], "_evaluation")],
        "noise": noise,
        "parameters": [p.name for p in activation.parameters],
        "tables": [f"t_{p.name}" for p in activation.parameters],
        "learned": learned,
        "numbers": [_numbers(activation, z) for z in activation.noise],
        "noise_data": [_noise_data(activation, z) for z in activation.noise],
        "parameter_data": parameters,
        "has_conditions": any("Condition(" in line for line in parameters),
        "name": activation.name,
    })
    return re.sub(r"\n{4,}", "\n\n\n", text)  # templates leave more blank lines than a reader wants


def check_names(activation: StochasticActivation) -> None:
    """Raise SymactError if a parameter has a name that kernels use themselves."""
    for parameter in activation.parameters:
        if parameter.name in RESERVED:
            raise SymactError(f"Parameter '{parameter.name}' of '{activation.name}' has the name of an argument of "
                              f"every kernel; allowed is any name but {', '.join(RESERVED)}.")


def _check_evaluation(activation: StochasticActivation) -> None:
    try:
        _ = activation.stated_evaluation
    except Undecided as reason:
        raise SymactError(f"The evaluation of '{activation.name}' is its mean over the noise, but {reason}; state an "
                          f"evaluation.") from None


def documentation(activation: StochasticActivation, facts: Sequence[str] = ()) -> str:
    """The docstring: formula, noise, evaluation, parameters, facts, note and references."""
    names = ", ".join(["x", *(z.name for z in activation.noise)])
    formula = f"{activation.name}({names}) = {sp.sstr(activation.expression)}"
    noise = [f"{z.name} ~ {z.distribution}" + (f", {z.meaning}" if z.meaning else "") for z in activation.noise]
    stated = activation.evaluation
    evaluation = sp.sstr(activation.stated_evaluation.expression)
    evaluation = f"{evaluation}, {f'the activation {stated.name}' if stated is not None else 'the mean'}"
    blocks = [[f"The stochastic activation {activation.name}, compiled."], wrapped(formula, "    "),
              ["Noise:", *(line for text in noise for line in wrapped(text, "    "))],
              ["In evaluation:", *wrapped(evaluation, "    ")]]
    parameters = [line for p in activation.parameters for line in wrapped(describe(p), "    ")]
    blocks += [["Parameters:", *parameters]] if parameters else []
    blocks += [[line for fact in facts for line in wrapped(fact, "")]] if facts else []
    blocks += [wrapped(activation.note, "")] if activation.note else []
    references = [line for r in activation.references for line in wrapped(citation(r), "    ")]
    blocks += [["References:", *references]] if references else []
    return literal("\n\n".join("\n".join(block) for block in blocks) + "\n")


def _scalar_text(activation: StochasticActivation) -> str:
    """The value, its derivative times g, the same by each learned parameter, and the evaluation."""
    noise, parameters = [z.symbol for z in activation.noise], [p.symbol for p in activation.parameters]
    named = {s: sp.Symbol(f"{prefix}_{s.name}", **s.assumptions0)
             for prefix, symbols in (("z", noise), ("p", parameters)) for s in symbols}
    g = sp.Symbol("g", real=True)
    given = [named[s] for s in noise]
    last = [named[s] for s in parameters]
    f, evaluation = activation.expression, activation.stated_evaluation
    functions = [("_value", [x, *given, *last], f, "The activation for the noise that was drawn"),
                 ("_gradient", [x, *given, g, *last], g * partial(f, x), "Its derivative by x, times g")]
    functions += [(f"_gradient_{p.name}", [x, *given, g, *last], g * partial(f, p.symbol),
                   f"Its derivative by {p.name}, times g") for p in activation.parameters if p.role == "learned"]
    functions.append(("_evaluation", [x, *last], _with_limits(evaluation), "What is used outside training"))
    own = "\n\n\n".join(function_text(name, arguments, [e.xreplace(named)], meaning,
                                      _DIALECT, "@_inlined")
                        for name, arguments, e, meaning in functions)
    return "\n\n\n".join(part for part in (copied(own), own) if part)


def _with_limits(evaluation: Activation) -> sp.Expr:
    """The evaluation, with its limits at infinite x where it is no plain arithmetic."""
    expression = evaluation.expression
    if not expression.atoms(sp.Function) - expression.atoms(*SWITCHES):
        return expression
    pieces = evaluation.closed_pieces.expressions
    tails: tuple[tuple[sp.Expr, sp.Expr, Literal["left", "right"], sp.Basic], ...] = (
        (pieces[-1], sp.oo, "left", x > _LARGEST), (pieces[0], -sp.oo, "right", x < -_LARGEST))
    cases = []
    for piece, end, side, beyond in tails:
        try:
            found = limit(piece, x, end, side)
        except Undecided:
            continue
        if found != NO_LIMIT:
            cases.append((found if found.is_finite else sp.sign(found) * sp.Abs(x), beyond))
    return sp.Piecewise(*cases, (expression, True))


def _numbers(activation: StochasticActivation, noise: Noise) -> dict[str, object]:
    """The function that makes the distribution's numbers from the parameters."""
    printer = PythonCodePrinter({"fully_qualified_modules": True, "strict": True})
    values = "".join(f"{printer.doprint(e)}, " for e in noise.distribution.parameters)
    return {"name": noise.name, "arguments": _used(activation, noise), "result": f"({values.rstrip()})",
            "meaning": str(noise.distribution)}


def _used(activation: StochasticActivation, noise: Noise) -> list[str]:
    symbols = set().union(*(sp.sympify(e, strict=True).free_symbols for e in noise.distribution.parameters))
    return [p.name for p in activation.parameters if p.symbol in symbols]


def _noise_data(activation: StochasticActivation, noise: Noise) -> str:
    uses = "".join(f'"{name}", ' for name in _used(activation, noise)).rstrip()
    return f'Noise("{noise.name}", "{type(noise.distribution).__name__.lower()}", ({uses}), _numbers_of_{noise.name})'


def _imports(scalar: str) -> list[str]:
    intrinsic = ["from numba.extending import intrinsic"] if "intrinsic" in scalar else []
    types = ", types" if "types." in scalar else ""
    return ["import math", "", "import numpy as np", f"from numba import njit, prange{types}", *intrinsic]

