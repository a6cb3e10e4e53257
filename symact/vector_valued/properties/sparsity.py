"""Whether results are exactly 0 for rows that need not be chosen carefully."""

from __future__ import annotations

import sympy as sp

from symact.errors import Undecided
from symact.signs import is_zero, sign
from symact.vector_valued.cells import cells
from symact.vector_valued.properties.masking import end_of
from symact.vector_valued.properties.samples import known_outputs, rows
from symact.vector_valued.sections import section
from symact.vector_valued.shape import factors
from symact.vector_valued.subject import VectorSubject
from symact.verdict import Verdict


def verdict(subject: VectorSubject) -> Verdict:
    """For each output "regions" (0 for an open set of rows), "never" or "thin" (0 only on a set of measure 0)."""
    values, methods = [], []
    for output in subject.form.outputs:
        if subject.form.reductions:
            value, how = _coupled(subject)
        else:
            parts = factors(output, subject.form.components)
            if parts is None:
                values.append(_affine_pieces(subject, output))
                methods.append("a polynomial on each piece, and on none the polynomial 0")
                continue
            flat = [u for u, part in parts.items() if part.has(u) and _has_zero_piece(part, u)]
            value = "regions" if flat else "thin"
            how = f"0 on a whole piece in {flat[0]}" if flat else "the pieces are analytic, and none of them is 0"
            if not flat and output.is_positive:
                value, how = "never", "every factor is positive"
        values.append(value)
        methods.append(how)
    return Verdict({"outputs": values}, method="; ".join(dict.fromkeys(methods)))


def _affine_pieces(subject: VectorSubject, output: sp.Expr) -> str:
    """ "thin" for a map that is a polynomial on each cell, but on none the polynomial 0."""
    if output.has(sp.Piecewise) or not all(
            cell.expression.is_polynomial(*subject.form.components) and sp.expand(cell.expression) != 0
            for cell in cells(output)):
        raise Undecided("whether the result is 0 on a whole piece is not decided")
    return "thin"


def _has_zero_piece(part: sp.Expr, u: sp.Symbol) -> bool:
    return any(is_zero(piece.expression) for piece in section(part, u).f)


def _coupled(subject: VectorSubject) -> tuple[str, str]:
    from symact.vector_valued.properties.continuity import is_smooth
    if subject.form.outputs[0].is_positive:
        return "never", "a quotient of positive numbers"
    row = next(rows(subject.form))
    values = known_outputs(subject.form, row, 0)
    if is_smooth(subject) and values is not None and any(sign(v) in (1, -1) for v in values):
        return "thin", "an analytic function of the row that is not 0 everywhere"
    if any(end_of(subject, towards).exact and end_of(subject, towards).own == 0 for towards in (-1, 1)):
        return "regions", "a component that is small enough leaves the equation, and its result is 0"
    raise Undecided("where results are 0 is not decided")
