"""The derivative of an activation from its output, as a module beside that of the activation."""

from __future__ import annotations

import re

import sympy as sp

import symact
from symact.activation import Activation
from symact.errors import SymactError
from symact_codegen.targets.numba.module import BLOCK, imports_of, vectors_of
from symact_codegen.templating import render


def emit_from_output(activation: Activation) -> str | None:
    """The source of the module; None where f' is no known function of f, or it cannot be lowered.

    With learned parameters there is none: their gradients need x.
    """
    from symact_codegen.lowering import derivative_source

    if any(p.role == "learned" for p in activation.parameters):
        return None
    slope = symact.derivative_from_output(activation)
    if slope is None:
        return None
    try:
        scalar = derivative_source(slope)
    except SymactError:
        return None
    text = render("numba/from_output.py.j2", {
        "version": symact.__version__,
        "definition_hash": activation.definition_hash,
        "activation": activation.name,
        "formula": sp.sstr(slope.expression),
        "imports": imports_of(scalar.text, False),
        "block": BLOCK,
        "vectors": [v for v in vectors_of(scalar, False) if v["quantity"] in ("derivative", "vjp")],
        "scalar_text": scalar.text.strip("\n"),
        "function": scalar.derivative,
    })
    return re.sub(r"\n{4,}", "\n\n\n", text)
