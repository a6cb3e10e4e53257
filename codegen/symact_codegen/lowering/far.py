"""Far out where the exact value rounds to 0: the careful phase answers at once there, at the default parameters.

Without it a tail such as GELU's, where x is huge and the other factor vanishes, would go through wide arithmetic for
nothing. That the value rounds to 0 from a power of two on is proved by an enclosure on that half-line.
"""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp
from flint import arb, fmpq

from symact.activation import x
from symact.certificates.on_half_line import from_point, tail_of
from symact.certificates.precision import precision
from symact.certificates.scales import Open
from symact.certificates.terms import Term, read
from symact.errors import SymactError
from symact_codegen.lowering.functions import logistic
from symact_codegen.lowering.selection import Cells
from symact_codegen.lowering.text import literal
from symact_codegen.lowering.windows import at_defaults

SMALL = arb(2) ** -1080
"""Below half of the least subnormal float64."""
EXPONENTS = range(3, 13)
"""A tail that begins later than at two to the last of these powers is not worth a comparison."""
_BITS = 256


def far_lines(cells: Cells, defaults: Mapping[sp.Symbol, sp.Expr]) -> list[str]:
    """Lines that return 0 from a power of two on, on either side where there is one."""
    lines: list[str] = []
    for index, sign in ((0, -1), (len(cells.expressions) - 1, 1)):
        closed, ends, condition = at_defaults(_told_apart(cells, sign, defaults), index, defaults)
        start = _start(closed, ends[0] if sign > 0 else ends[1], sign)
        if start is not None:
            test = f"x < {literal(-2.0**start)}" if sign < 0 else f"x > {literal(2.0**start)}"
            lines += [f"if {test}{condition}:  # the exact value rounds to 0", "    return 0.0"]
    return lines


def _told_apart(cells: Cells, sign: int, defaults: Mapping[sp.Symbol, sp.Expr]) -> Cells:
    """Every logistic function written with the exponential that vanishes far out, which an interval can bear."""
    def written(u: sp.Expr) -> sp.Expr:
        falls = bool(u.xreplace({**defaults, x: sp.Integer(sign * 1000)}) < 0)
        return sp.exp(u) / (1 + sp.exp(u)) if falls else 1 / (1 + sp.exp(-u))
    expressions = tuple(e.replace(logistic, written) for e in cells.expressions)
    return Cells(expressions, cells.breakpoints, cells.values, cells.owners)


def _start(closed: sp.Expr, inner: sp.Expr, sign: int) -> int | None:
    """The exponent of the first power of two from which on all values are small; None if there is none in reach."""
    if x not in closed.free_symbols or not closed.atoms(sp.Function):
        return None
    try:
        term = read(sp.sstr(closed))
    except SymactError:
        return None
    with precision(_BITS):
        return next((k for k in EXPONENTS if _reaches(inner, sign, k) and _is_small(term, sign * 2**k)), None)


def _reaches(inner: sp.Expr, sign: int, exponent: int) -> bool:
    """Whether the outermost piece reaches that far in."""
    return not inner.is_finite or bool(sign * inner < 2**exponent)


def _is_small(term: Term, start: int) -> bool:
    """Whether all values from a point on, away from 0, are proved to be small."""
    half_line = from_point(fmpq(start))
    try:
        return bool(abs(half_line.ball(tail_of(half_line, term))) < SMALL)
    except (Open, ZeroDivisionError, OverflowError):
        return False
