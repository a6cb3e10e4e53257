"""Far out where the exact value rounds to 0: the careful phase answers at once there, at the default parameters.

Without it a tail such as GELU's, where x is huge and the other factor vanishes, would go through wide arithmetic for
nothing. Each power of two from some point to the largest float64 is enclosed by Arb as one interval.
"""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp
from flint import arb

from symact.activation import x
from symact.certificates.precision import precision
from symact.certify.enclosure import Enclosure, NotEnclosable
from symact_codegen.lowering.functions import logistic
from symact_codegen.lowering.selection import Cells
from symact_codegen.lowering.text import literal
from symact_codegen.lowering.windows import at_defaults

SMALL = arb(2) ** -1080
"""Below half of the least subnormal float64."""
EXPONENTS = range(3, 1024)
LATEST = 12
"""A tail that begins later than at two to this power is not worth a comparison."""


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
        function = Enclosure(closed, (x,))
        with precision(128):
            for exponent in reversed(EXPONENTS):
                if not _is_small(function, exponent, inner, sign):
                    return exponent + 1 if exponent < LATEST else None
    except NotEnclosable:
        return None
    return EXPONENTS.start


def _is_small(function: Enclosure, exponent: int, inner: sp.Expr, sign: int) -> bool:
    """Whether the values are small from one power of two to the next, if the piece reaches that far in."""
    if inner.is_finite and not bool(sign * inner < 2**exponent):
        return False
    ball = (arb(2) ** exponent).union(arb(2) ** (exponent + 1)) * sign
    value = function(ball, bits=128)
    return bool(abs(value) < SMALL)
