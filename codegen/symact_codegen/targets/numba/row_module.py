"""One map of rows as one self-contained Python module with its loops for both formats, forward and backward."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from itertools import chain
from typing import Any

import numpy as np

import symact
from symact.errors import SymactError
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.from_output import vjp_from_output_form
from symact.vector_valued.gradient import vjp_form
from symact.vector_valued.row_form import RowForm
from symact.vector_valued.shift import shifted
from symact_codegen.lowering.copied import copied
from symact_codegen.lowering.rows.names import names_of
from symact_codegen.lowering.rows.passes import Pass, RowProgram, prepared, program_of
from symact_codegen.lowering.rows.style import DTYPES, Style
from symact_codegen.targets.numba.conditions import conditions_of
from symact_codegen.targets.numba.module import default_value, quoted
from symact_codegen.targets.numba.row_documentation import documentation_of_rows
from symact_codegen.templating import render

BLOCK = 512
"""Terms of a sum that are added before the result is added to the others: keeps the error of long sums small."""
TILE, NEAR_TILE = 512, 128
"""Rows that lie side by side and are worked on together, at most: stretches that memory reads well, or, for an
iteration that comes back to them many times, what stays in the nearest cache."""
TOGETHER = 4
"""Indices of rows that lie side by side whose terms are reduced at once, in passes of at most SHORT lines."""
SHORT = 2
PIECE = 4096
"""Consecutive indices of a map without reductions that are worked on together."""
MOST_STEPS = 200
"""Steps of Newton's iteration, at most; it ends by itself when the unknown no longer grows."""
MOST_OVERLAP_CHECKS = 8
"""LLVM tests beforehand that no array that is written overlaps another; beyond so many pairs it does not vectorise."""
RESERVED = ("axis", "cotangents", "g", "inputs", "out", "x", "y")


def emit_rows(activation: VectorActivation, facts: Sequence[str] = ()) -> str:
    """The source of the activation's module; `facts` are lines for its docstring.

    Raises SymactError if an expression or a condition cannot be lowered, or a parameter's name is taken.
    """
    check_parameter_names(activation)
    value = shifted(activation.form)
    forms = {"value": value, "vjp": vjp_form(value)}
    from_output = vjp_from_output_form(activation)
    if from_output is not None:
        forms["from_output"] = from_output
    maps = [_map(quantity, dtype, form) for quantity, form in forms.items() for dtype in DTYPES]
    texts = "\n".join(line for m in maps for line in _all_lines(m))
    primitives = copied("\n".join([*_reductions(maps), texts]))
    parameters = [_parameter(activation, k) for k in range(len(activation.parameters))]
    text = render("numba/rows.py.j2", {
        "version": symact.__version__, "definition_hash": activation.definition_hash,
        "documentation": documentation_of_rows(activation, facts), "imports": _imports(primitives),
        "block": BLOCK, "tile": _tile(maps), "piece": PIECE, "most_steps": MOST_STEPS,
        "primitives": primitives.strip("\n"), "maps": maps, "quantities": list(forms), "name": activation.name,
        "parameter_data": parameters,
        "has_conditions": any("Condition(" in line for line in parameters), "parts": len(activation.inputs),
        "results": len(value.outputs), "totals": len(value.totals),
    })
    head, loops = text.split("# ---- the loops", 1)
    loops = re.sub(r"\n\s*\n(?= )", "\n", loops)  # macros leave blank lines in functions
    return re.sub(r"\n+(?=@|KERNEL)", "\n\n\n", f"{head}# ---- the loops{loops}")


def _tile(maps: Sequence[dict[str, Any]]) -> int:
    """How many rows that lie side by side are worked on together."""
    return NEAR_TILE if any(step["solution"] for m in maps for step in m["passes"]) else TILE


def _reductions(maps: Sequence[dict[str, Any]]) -> list[str]:
    """The functions that the loops reduce with."""
    steps = [step for m in maps for step in m["passes"]]
    carries = {r in step["carry"] for step in steps for r, _ in step["largest"]}
    products = {"," in term for step in steps for _, term in step["sums"]}
    integers = dict.fromkeys(("bits_of", "larger_integer", "smaller_integer", "largest_float"), False in carries)
    needs = {"larger": True in carries, **integers, "sum_in_lanes": False in products,
             "sum_of_products": True in products, "fma": True in products}
    return [name for name, needed in needs.items() if needed]


def _extreme_bits(dtype: str) -> tuple[str, str]:
    """The texts of the least and the largest integer of a format's width."""
    width = 8 * np.dtype(dtype).itemsize
    return f"np.int{width}({-2 ** (width - 1)})", f"np.int{width}({2 ** (width - 1) - 1})"


def _imports(primitives: str) -> list[str]:
    """The import lines that the copied functions need besides those of every module."""
    return [*(["from llvmlite import ir"] if "ir." in primitives else []),
            f"from numba import njit, prange{', types' if 'types.' in primitives else ''}",
            *(["from numba.extending import intrinsic"] if "@intrinsic" in primitives else [])]


def check_parameter_names(activation: VectorActivation) -> None:
    """Raise SymactError if a parameter has a name that the kernels' methods use."""
    for parameter in activation.parameters:
        if parameter.name in RESERVED:
            raise SymactError(f"Parameter '{parameter.name}' of '{activation.name}' has the name of an argument of "
                              f"every kernel; allowed is any name but {', '.join(RESERVED)}.")


def _map(quantity: str, dtype: str, form: RowForm) -> dict[str, Any]:
    """What the template needs of one form in one format."""
    style = Style(DTYPES[dtype])
    program = program_of(prepared(form, style), style)
    names = names_of(form)
    outputs = [f"y_{q + 1}" for q in range(len(form.outputs))]
    return {
        "name": f"_{quantity}_{dtype}", "quantity": quantity, "dtype": dtype,
        "inputs": [names[u] for u in form.components], "outputs": outputs,
        "coefficients": [names[c] for c in form.coefficients], "parameters": [names[p] for p in form.parameters],
        "totals": [f"z_{q + 1}" for q in range(len(form.totals))], "buffers": program.buffers,
        "passes": [_step(step, len(form.components)) for step in program.passes],
        "row_names": list(program.row_names), "slots": _slots(program), "layouts": _layouts(form),
        "counts": any("count" in _identifiers(line) for p in program.passes for line in (*p.row, *p.start, *p.index)),
        "lowest": ("-math.inf", f"np.{dtype}(-math.inf)"), "extremes": (_extreme_bits("float64"), _extreme_bits(dtype)),
    }


def _layouts(form: RowForm) -> list[str]:
    """Which loops there are: a map without reductions needs no others than those along the memory."""
    if form.reductions or form.totals:
        return ["rows", "columns"]
    return ["flat", "rows", "columns"] if form.coefficients else ["flat"]


def _step(step: Pass, arrays: int) -> dict[str, Any]:
    """A pass with the names that its lines use, and its results in groups that one loop each writes."""
    ends = [name for _, name in (*step.sums, *step.largest, *step.kept)]
    solution = list(step.solution.values())
    writes = len(step.results)
    checks = writes * (arrays + len(step.read)) + writes * (writes - 1) // 2
    together = [list(range(writes))] if writes else []
    return {**asdict(step), "used": _identifiers(*step.index, *step.results, *ends),
            "row_used": _identifiers(*step.row) - set(step.row_names),
            "start_used": _identifiers(*step.start) - set(step.start_names),
            "together": TOGETHER if len(step.index) <= SHORT and not step.kept else 1,
            "ending": _identifiers(*solution) | {"body", "change"},
            "groups": [{"members": group, "index": _needed(step.index, [step.results[q] for q in group])}
                       for group in (together if checks <= MOST_OVERLAP_CHECKS else [[q] for q in range(writes)])]}


def _needed(lines: Sequence[str], results: Sequence[str]) -> list[str]:
    """The lines that the results need, in order."""
    wanted, kept = _identifiers(*results), list[str]()
    for line in reversed(lines):
        names, text = line.split(" = ", 1)
        if _identifiers(names) & wanted:
            wanted |= _identifiers(text)
            kept.append(line)
    return kept[::-1]


def _slots(program: RowProgram) -> dict[str, int]:
    """The place of every number of a row among those of a tile."""
    names = [*program.row_names, *(name for p in program.passes for r, _ in p.sums for name in (r, f"s_{r}"))]
    return {name: k for k, name in enumerate(dict.fromkeys(names))}


def _identifiers(*texts: str) -> set[str]:
    return set(chain.from_iterable(re.findall(r"[A-Za-z_]\w*", text) for text in texts))


def _all_lines(map_: dict[str, Any]) -> Iterable[str]:
    for step in map_["passes"]:
        yield from (*step["start"], *step["row"], *step["index"])


def _parameter(activation: VectorActivation, position: int) -> str:
    parameter = activation.parameters[position]
    conditions = "".join(f"{c}, " for c in conditions_of(activation, parameter)).rstrip()
    return (f"Parameter({quoted(parameter.name)}, {default_value(parameter)!r}, {quoted(parameter.role)}, "
            f"{quoted(parameter.meaning)}, ({conditions}))")
