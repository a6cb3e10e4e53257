"""The docstring of a generated module of a map of rows."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from symact.vector_valued.definition import VectorActivation
from symact_codegen.targets.numba.documentation import citation, describe, literal, wrapped


def documentation_of_rows(activation: VectorActivation, facts: Sequence[str] = ()) -> str:
    """The text between the triple quotes: what each part of the result is, parameters, facts, note and references."""
    several = len(activation.outputs) > 1
    formulas = [line for k, output in enumerate(activation.outputs)
                for line in wrapped(f"y{k + 1 if several else ''}[i] = {sp.sstr(output)}", "    ")]
    blocks = [[f"The map of rows {activation.name}, compiled."], formulas]
    if len(activation.inputs) > 1:
        parts = ", ".join(str(base.label) for base in activation.inputs)
        blocks.append(wrapped(f"The axis of x holds the parts {parts}, one after the other.", ""))
    parameters = [line for p in activation.parameters for line in wrapped(describe(p), "    ")]
    blocks += [["Parameters:", *parameters]] if parameters else []
    blocks += [[line for fact in facts for line in wrapped(fact, "")]] if facts else []
    blocks += [wrapped(activation.note, "")] if activation.note else []
    references = [line for r in activation.references for line in wrapped(citation(r), "    ")]
    blocks += [["References:", *references]] if references else []
    return literal("\n\n".join("\n".join(block) for block in blocks) + "\n")
