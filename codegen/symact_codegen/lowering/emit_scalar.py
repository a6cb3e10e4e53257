"""Scalar functions as text: the quick phase, the careful phase, and the function that decides between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sympy as sp

from symact.activation import x
from symact_codegen.lowering.emit_quick import Quick
from symact_codegen.lowering.emit_wide import Careful
from symact_codegen.lowering.error_bounds import acceptable, static_bound
from symact_codegen.lowering.far import far_lines
from symact_codegen.lowering.grades import CALLS, COARSE
from symact_codegen.lowering.infinity import at_infinity
from symact_codegen.lowering.program import program_of
from symact_codegen.lowering.selection import Cells, is_simple, selection
from symact_codegen.lowering.text import indented, literal
from symact_codegen.lowering.windows import window_lines
from symact_codegen.lowering.zero_series import zero_series_lines


@dataclass(frozen=True)
class Scalar:
    """What one scalar function computes: its name, its cells in stable form, and the parameters in order."""

    name: str
    meaning: str
    cells: Cells
    defaults: Mapping[sp.Symbol, sp.Expr]

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of the parameters."""
        return tuple(s.name for s in self.defaults)


def emit(scalar: Scalar, coarse: bool = False) -> str:
    """The text of the function and of its phases, with the one for float32 if `coarse`."""
    static = _static(scalar)
    parts = [_plain(scalar)] if _is_plain(scalar, static) else [_quick(scalar, static), _wide(scalar), _decide(scalar)]
    if coarse:
        parts.append(_coarse(scalar))
    return "\n\n\n".join(parts)


def gains_by_vectors(scalar: Scalar) -> bool:
    """Whether a function needs more than plain arithmetic, or a check of its error bound, somewhere."""
    calls = any(op.name in CALLS for e in scalar.cells.expressions for op in program_of(e).ops)
    return calls or not _is_plain(scalar, _static(scalar))


def _static(scalar: Scalar) -> list[bool]:
    return [_is_static(scalar.cells, i) for i in range(len(scalar.cells.expressions))]


def _is_plain(scalar: Scalar, static: list[bool]) -> bool:
    return all(static) and all(map(is_simple, scalar.cells.breakpoints))


def _is_static(cells: Cells, index: int) -> bool:
    ends = (-sp.oo, *cells.breakpoints, sp.oo)
    return acceptable(static_bound(program_of(cells.expressions[index]), ends[index], ends[index + 1]))


def _header(name: str, arguments: tuple[str, ...], documentation: str, decorator: str = "_device") -> list[str]:
    return [f"@{decorator}", f"def {name}({', '.join(arguments)}):", f'    """{documentation}"""']


def _plain(scalar: Scalar) -> str:
    """The whole function where float64 operations alone are accurate enough."""
    def block(expression: sp.Expr, _: int | None) -> list[str]:
        quick = Quick(program_of(expression), bounds=False)
        return [*quick.lines, f"return {quick.value}"]

    lines = _header(scalar.name, ("x", *scalar.parameters, "tolerance", "floor"), scalar.meaning)
    body = ["if x != x:", "    return x"]
    body += _infinities(scalar, careful=False)
    return "\n".join(lines + indented(body + selection(scalar.cells, block)))


def _quick(scalar: Scalar, static: list[bool]) -> str:
    def block(expression: sp.Expr, index: int | None) -> list[str]:
        bounds = index is None or not static[index]
        before = zero_series_lines(scalar.cells, index, scalar.defaults) if index is not None and bounds else []
        quick = Quick(program_of(expression), bounds=bounds)
        return [*before, *quick.lines, f"return {quick.value}, {quick.error}"]

    lines = _header(f"{scalar.name}_quick", ("x", *scalar.parameters),
                    f"{scalar.meaning} in float64, and a bound of its absolute error.")
    return "\n".join(lines + indented(selection(scalar.cells, block)))


def _coarse(scalar: Scalar) -> str:
    """The quick phase of float32 results, where vectorised functions are accurate enough."""
    def block(expression: sp.Expr, index: int | None) -> list[str]:
        coarse = Quick(program_of(expression), grade=COARSE)
        return [*coarse.lines, f"return {coarse.value}, {coarse.error}"]

    lines = _header(f"{scalar.name}_coarse", ("x", *scalar.parameters),
                    f"{scalar.meaning} for float32, in float64, and a bound of its absolute error.", "_inlined")
    return "\n".join(lines + indented(selection(scalar.cells, block)))


def _wide(scalar: Scalar) -> str:
    def block(expression: sp.Expr, index: int | None) -> list[str]:
        before = window_lines(scalar.cells, index, scalar.defaults) if index is not None else []
        careful = Careful(program_of(expression))
        return [*before, *careful.lines, f"return {careful.value}"]

    lines = _header(f"{scalar.name}_wide", ("x", "wide_x", *scalar.parameters),
                    f"{scalar.meaning} as a wide number.")
    return "\n".join(lines + indented(selection(scalar.cells, block, wide=True)))


def _decide(scalar: Scalar) -> str:
    arguments = ", ".join(("x", *scalar.parameters))
    careful = ", ".join(("x", "wide_from_float(x)", *scalar.parameters))
    lines = _header(scalar.name, ("x", *scalar.parameters, "tolerance", "floor"), scalar.meaning)
    body = ["if x != x:", "    return x", *_infinities(scalar, careful=True),
            *far_lines(scalar.cells, scalar.defaults),
            f"r, e = {scalar.name}_quick({arguments})",
            "if e <= tolerance * abs(r) + floor and e < math.inf:",
            "    return r",
            f"return wide_to_float({scalar.name}_wide({careful}))"]
    return "\n".join(lines + indented(body))


def _infinities(scalar: Scalar, careful: bool) -> list[str]:
    """Lines for x = +-inf; nothing where the plain expressions give the limit by themselves."""
    lines: list[str] = []
    wide_call = f"{scalar.name}_wide({', '.join(('x', 'far', *scalar.parameters))})"
    for sign, expression in ((1, scalar.cells.expressions[-1]), (-1, scalar.cells.expressions[0])):
        if not careful and (expression == x or x not in expression.free_symbols):
            continue
        block = at_infinity(expression, sign, scalar.defaults, wide_call)
        lines += [f"if x == {literal(sign * float('inf'))}:", *indented(block)]
    return lines
