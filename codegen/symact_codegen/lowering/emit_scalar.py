"""Scalar functions as text: the quick phase, the careful phase, and the function that decides between them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import sympy as sp

from symact.activation import x
from symact_codegen.lowering.branchless import branchless
from symact_codegen.lowering.emit_paired import Paired, can_be_paired
from symact_codegen.lowering.emit_quick import Quick
from symact_codegen.lowering.emit_wide import Careful
from symact_codegen.lowering.error_bounds import acceptable, static_bound
from symact_codegen.lowering.far import far_lines
from symact_codegen.lowering.grades import CALLS, COARSE, SCALAR_ONLY
from symact_codegen.lowering.infinity import at_infinity
from symact_codegen.lowering.program import program_of
from symact_codegen.lowering.selection import Cells, is_simple, selection
from symact_codegen.lowering.text import indented, literal
from symact_codegen.lowering.windows import window_lines
from symact_codegen.lowering.zero_series import zero_series_lines


@dataclass(frozen=True)
class Scalar:
    """What one scalar function computes: its name, its cells in stable form, and the parameters in order.

    `resolved` are the cells at the default parameters, where those of `cells` have open switches. `summed` tells that
    the results are but terms of sums.
    """

    name: str
    meaning: str
    cells: Cells
    defaults: Mapping[sp.Symbol, sp.Expr]
    resolved: Cells | None = None
    summed: bool = False

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of the parameters."""
        return tuple(s.name for s in self.defaults)


def emit(scalar: Scalar, coarse: bool = False, straight: bool = False) -> str:
    """The text of the function and of its phases, with the one for float32 if `coarse`.

    If `straight`, what loops may compute with vectors has selections in the place of branches, and there is a phase
    for float64 that they can compute.
    """
    static = _static(scalar)
    parts = ([_plain(scalar, straight)] if _is_plain(scalar, static)
             else [_quick(scalar, static), _wide(scalar), _decide(scalar)])
    if coarse:
        parts.append(_coarse(scalar, straight))
    if straight and not _is_plain(scalar, static) and all(can_be_paired(program_of(e)) for e in _all(scalar.cells)):
        parts.append(_paired(scalar))
    return "\n\n\n".join(parts)


def gains_by_vectors(scalar: Scalar) -> bool:
    """Whether a function needs more than plain arithmetic, or a check of its error bound, somewhere."""
    return _called(scalar, CALLS) or not _is_plain(scalar, _static(scalar))


def is_plain(scalar: Scalar) -> bool:
    """Whether float64 operations alone are accurate enough."""
    return _is_plain(scalar, _static(scalar))


def _called(scalar: Scalar, names: Collection[str]) -> bool:
    """Whether some piece has an operation of these names."""
    return any(op.name in names for e in scalar.cells.expressions for op in program_of(e).ops)


def _static(scalar: Scalar) -> list[bool]:
    return [_is_static(scalar.cells, i) for i in range(len(scalar.cells.expressions))]


def _is_plain(scalar: Scalar, static: list[bool]) -> bool:
    return all(static) and all(map(is_simple, scalar.cells.breakpoints))


def _is_static(cells: Cells, index: int) -> bool:
    ends = (-sp.oo, *cells.breakpoints, sp.oo)
    return acceptable(static_bound(program_of(cells.expressions[index]), ends[index], ends[index + 1]))


def _header(name: str, arguments: tuple[str, ...], documentation: str, decorator: str = "_device") -> list[str]:
    return [f"@{decorator}", f"def {name}({', '.join(arguments)}):", f'    """{documentation}"""']


def _plain(scalar: Scalar, straight: bool) -> str:
    """The whole function where float64 operations alone are accurate enough."""
    def block(expression: sp.Expr, _: int | None) -> list[str]:
        quick = Quick(program_of(expression), bounds=False)
        return [*quick.lines, f"return {quick.value}"]

    lines = _header(scalar.name, ("x", *scalar.parameters, "tolerance", "floor"), scalar.meaning)
    body = ["if x != x:", "    return x"]
    body += _infinities(scalar, careful=False)
    body += selection(scalar.cells, block)
    return "\n".join(lines + indented(branchless(body) if straight and not _called(scalar, CALLS) else body))


def _quick(scalar: Scalar, static: list[bool]) -> str:
    def block(expression: sp.Expr, index: int | None) -> list[str]:
        bounds = index is None or not static[index]
        before = zero_series_lines(scalar.cells, index, scalar.defaults) if index is not None and bounds else []
        quick = Quick(program_of(expression), bounds=bounds)
        return [*before, *quick.lines, f"return {quick.value}, {quick.error}"]

    lines = _header(f"{scalar.name}_quick", ("x", *scalar.parameters),
                    f"{scalar.meaning} in float64, and a bound of its absolute error.")
    return "\n".join(lines + indented(_resolved(scalar, zero_series_lines) + selection(scalar.cells, block)))


def _coarse(scalar: Scalar, straight: bool) -> str:
    """The quick phase of float32 results, where vectorised functions are accurate enough."""
    def block(expression: sp.Expr, index: int | None) -> list[str]:
        coarse = Quick(program_of(expression), grade=COARSE)
        return [*coarse.lines, f"return {coarse.value}, {coarse.error}"]

    lines = _header(f"{scalar.name}_coarse", ("x", *scalar.parameters),
                    f"{scalar.meaning} for float32, in float64, and a bound of its absolute error.", "_inlined")
    body = selection(scalar.cells, block)
    return "\n".join(lines + indented(branchless(body) if straight and not _called(scalar, SCALAR_ONLY) else body))


NEGLIGIBLE = 1e-270
"""A term of a sum that is smaller than this counts as 0: it costs nothing, while the careful phase costs much."""


def _paired(scalar: Scalar) -> str:
    """What float64 results are computed with in loops: sums of two float64, in vectors."""
    def block(expression: sp.Expr, _: int | None) -> list[str]:
        paired = Paired(program_of(expression))
        r, e = paired.value, paired.error
        if scalar.summed and paired.lines:
            small = f"(abs({r}) < {literal(NEGLIGIBLE)}) & ({e} < {literal(NEGLIGIBLE)})"
            return [*paired.lines, f"small = {small}", f"kept = 0.0 if small else {r}",
                    f"bound = 0.0 if small else {e}", "return kept, bound"]
        return [*paired.lines, f"return {r}, {e}"]

    lines = _header(f"{scalar.name}_paired", ("x", *scalar.parameters),
                    f"{scalar.meaning} from sums of two float64, and a bound of its absolute error.", "_inlined")
    return "\n".join(lines + indented(branchless(selection(scalar.cells, block))))


def _all(cells: Cells) -> tuple[sp.Expr, ...]:
    """All expressions that a block may be written for."""
    own = [value for value, owner in zip(cells.values, cells.owners, strict=True) if owner == "none"]
    return (*cells.expressions, *own)


def _wide(scalar: Scalar) -> str:
    def block(expression: sp.Expr, index: int | None) -> list[str]:
        before = window_lines(scalar.cells, index, scalar.defaults) if index is not None else []
        careful = Careful(program_of(expression))
        return [*before, *careful.lines, f"return {careful.value}"]

    lines = _header(f"{scalar.name}_wide", ("x", "wide_x", *scalar.parameters),
                    f"{scalar.meaning} as a wide number.")
    return "\n".join(lines + indented(_resolved(scalar, window_lines) + selection(scalar.cells, block, wide=True)))


def _resolved(scalar: Scalar, lines_of: Callable[[Cells, int, Mapping[sp.Symbol, sp.Expr]], list[str]]) -> list[str]:
    """Lines for zeros at the default parameters, where the cells themselves have open switches."""
    cells = scalar.resolved
    return [] if cells is None else [line for index in range(len(cells.expressions))
                                     for line in lines_of(cells, index, scalar.defaults)]


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
