"""One activation as one self-contained Python module: Numba's cache does not see edits in other files."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, Protocol

import sympy as sp

import symact
from symact.activation import Activation, Parameter
from symact.errors import SymactError
from symact_codegen.lowering.vector.formats import FORMATS
from symact_codegen.lowering.vector.text import VectorText
from symact_codegen.targets.numba.conditions import conditions_of
from symact_codegen.targets.numba.documentation import documentation
from symact_codegen.templating import render

BLOCK = 4096
"""Elements that a thread takes at a time."""
RUN = 256
"""Elements whose results wait in a buffer for the check of their bounds; few, for one doubtful one repeats all."""

RESERVED = ("axis", "g", "out", "x")
"""Names that the methods of a kernel use, so that no parameter can have them."""
TAKEN = ("affine", "contextual", "elementwise", "from_output", "rows", "stochastic")
"""Names in the package of kernels that no activation can have."""


class ScalarCode(Protocol):
    """The functions of one element that the loops call; `partials` are those of the learned parameters."""

    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def value(self) -> str: ...  # noqa: D102
    @property
    def derivative(self) -> str: ...  # noqa: D102
    @property
    def partials(self) -> Mapping[str, str]: ...  # noqa: D102
    @property
    def joint(self) -> bool: ...  # noqa: D102
    @property
    def vectors(self) -> Mapping[str, Mapping[str, VectorText]]: ...  # noqa: D102


def emit(activation: Activation, facts: Sequence[str] = ()) -> str:
    """The source of the activation's module; `facts` are lines for its docstring, such as its range.

    Raises SymactError if the expression or a condition cannot be lowered, or a name is taken.
    """
    from symact_codegen.lowering import scalar_source
    check_names(activation)
    return module_text(activation, scalar_source(activation), facts)


def module_text(activation: Activation, scalar: ScalarCode, facts: Sequence[str] = ()) -> str:
    """The source of the module around the given scalar functions."""
    check_names(activation)
    learned = [p.name for p in activation.parameters if p.role == "learned"]
    if sorted(scalar.partials) != sorted(learned):
        raise RuntimeError(f"The learned parameters of '{activation.name}' are {learned}, but there are "
                           f"partial derivatives for {sorted(scalar.partials)}.")
    parameters = [parameter_source(activation, p) for p in activation.parameters]
    text = render("numba/elementwise.py.j2", {
        "version": symact.__version__,
        "definition_hash": activation.definition_hash,
        "documentation": documentation(activation, facts),
        "imports": imports_of(scalar.text, bool(learned)),
        "block": BLOCK,
        "run_length": RUN,
        "joint": scalar.joint,
        "coarse": _coarse(scalar, bool(learned)) if not scalar.joint else [],
        "vectors": vectors_of(scalar, bool(learned)),
        "defaults": [repr(default_value(p)) for p in activation.parameters],
        "scalar_text": scalar.text.strip("\n"),
        "name": activation.name,
        "value": scalar.value,
        "derivative": scalar.derivative,
        "partials": [(name, scalar.partials[name]) for name in learned],
        "phases": _phases(scalar) if learned else {"coarse": [], "paired": [], "careful": []},
        "parameters": [p.name for p in activation.parameters],
        "parameter_data": parameters,
        "has_conditions": any("Condition(" in line for line in parameters),
    })
    return re.sub(r"\n{4,}", "\n\n\n", text)  # templates leave more blank lines than a reader wants


def _coarse(scalar: ScalarCode, learned: bool) -> list[str]:
    """The quantities that have loops of their own for float32."""
    value, derivative = (f"def {name}_coarse(" in scalar.text for name in (scalar.value, scalar.derivative))
    wanted = {"value": value, "derivative": derivative, "both": value or derivative, "vjp": derivative or learned}
    return [quantity for quantity, present in wanted.items() if present]


def _phases(scalar: ScalarCode) -> dict[str, list[str]]:
    """The functions with a phase that loops compute with vectors, "coarse" for float32 and "paired" for float64.

    "careful" are those that have none for float64, but a careful phase.
    """
    functions = (scalar.value, scalar.derivative, *scalar.partials.values())
    found = {phase: [name for name in functions if f"def {name}_{phase}(" in scalar.text]
             for phase in ("coarse", "paired", "quick")}
    return {"coarse": found["coarse"], "paired": found["paired"],
            "careful": [name for name in found["quick"] if name not in found["paired"]]}


def vectors_of(scalar: ScalarCode, learned: bool) -> list[dict[str, Any]]:
    """For each format and quantity with a vector loop: the functions that it calls, and how results are rounded."""
    found = []
    for fmt, texts in scalar.vectors.items():
        for quantity, parts in (("value", ["value"]), ("derivative", ["derivative"]), ("both", ["value", "derivative"]),
                                ("vjp", ["derivative"])):
            if all(part in texts for part in parts) and not (quantity == "vjp" and learned):
                doubts = list(dict.fromkeys(d for part in parts for d in texts[part].doubts))
                if quantity == "vjp" and texts["derivative"].pair:
                    doubts.append(f"noted(flag, {FORMATS[fmt].literal(FORMATS[fmt].largest)} - abs(w))")
                found.append({"format": fmt, "quantity": quantity, "doubts": doubts, "parts": [
                    {"quantity": part, "function": texts[part].name, "pair": texts[part].pair,
                     "working": texts[part].working, "scalar": getattr(scalar, part)} for part in parts]})
    return found


def check_names(activation: Activation) -> None:
    """Raise SymactError if the activation or a parameter has a name that kernels use themselves."""
    if activation.name in TAKEN:
        raise SymactError(f"An activation cannot be called '{activation.name}', which names a part of the "
                          f"package of kernels; choose another name.")
    for name in [name for p in activation.parameters for name in (p.group, p.name)]:
        if name in RESERVED:
            raise SymactError(f"Parameter '{name}' of '{activation.name}' has the name of an "
                              f"argument of every kernel; allowed is any name but {', '.join(RESERVED)}.")


def imports_of(text: str, learned: bool) -> list[str]:
    """The import lines that the scalar code and the loops need, in order."""
    math = ["import math", ""] if "math." in text else []
    extending = [name for name, used in (("intrinsic", "intrinsic" in text), ("overload", learned)) if used]
    intrinsic = [f"from numba.extending import {', '.join(extending)}"] if extending else []
    types = ", types" if "types." in text or learned else ""
    return [*math, "import numpy as np", f"from numba import njit, prange{types}", *intrinsic]


def parameter_source(activation: Activation, parameter: Parameter) -> str:
    """A parameter as the call that makes it in a generated module."""
    conditions = "".join(f"{c}, " for c in conditions_of(activation, parameter)).rstrip()
    group = f", {quoted(parameter.group)}" if parameter.group else ""
    return (f"Parameter({quoted(parameter.name)}, {default_value(parameter)!r}, {quoted(parameter.role)}, "
            f"{quoted(parameter.meaning)}, ({conditions}){group})")


def default_value(parameter: Parameter) -> float:
    """The float64 nearest to a parameter's exact default."""
    exact = parameter.default
    return float(Fraction(exact.p, exact.q) if exact.is_Rational else Fraction(str(sp.N(exact, 60))))


def quoted(text: str) -> str:
    """A text as a literal on one line."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'
