"""Whether a second application changes anything."""

from __future__ import annotations

import sympy as sp

from symact.errors import Undecided
from symact.signs import sign
from symact.vector_valued.cells import vanishes
from symact.vector_valued.properties.samples import known_outputs, rows, told
from symact.vector_valued.properties.shifts import gain_of
from symact.vector_valued.shape import separated
from symact.vector_valued.subject import VectorSubject
from symact.vector_valued.weights import common_sign
from symact.verdict import Verdict


def verdict(subject: VectorSubject) -> Verdict:
    """Whether f(f(x)) = f(x) for all rows, for a map with one input and one output."""
    form = subject.form
    if len(form.components) != 1 or len(form.outputs) != 1:
        raise Undecided(f"the map has {len(form.components)} inputs and {len(form.outputs)} outputs")
    if _moves_the_row_only(subject):
        return Verdict(True, method="the result is the row plus one number, and such a shift changes nothing")
    if _fixes_its_results(subject):
        return Verdict(True, method="0 solves the equation of a result, and with it the result is unchanged")
    for row in rows(form):
        once = known_outputs(form, row, 0)
        twice = None if once is None else known_outputs(form, (once,), 0)
        if once is not None and twice is not None and any(
                sign(b - a) in (1, -1) for a, b in zip(once, twice, strict=True)):
            return Verdict(False, method=f"counterexample: {told(form, row)}")
    raise Undecided("neither a proof nor a counterexample was found")


def _moves_the_row_only(subject: VectorSubject) -> bool:
    shape = separated(subject.form.outputs[0], subject.component)
    return gain_of(subject, 0) == 0 and shape is not None and shape.factor * shape.function == subject.component


def _fixes_its_results(subject: VectorSubject) -> bool:
    """Whether the unknown 0 fits a row of results: none is negative, and their sum is what the equation asks for."""
    solutions = [r for r in subject.form.reductions if r.kind == "solution"]
    output, total = subject.form.outputs[0], subject.row_sums[0]
    if len(solutions) != 1 or total is None or common_sign(output) != 1:
        return False
    (r,) = solutions
    result = sp.Symbol("y_result", positive=True)
    at = {subject.component: result, r.symbol: sp.S.Zero}
    body, again = r.body.xreplace(at), output.xreplace(at)
    others = {s.symbol for s in subject.form.reductions} - {r.symbol}
    if (body.free_symbols | again.free_symbols) & others or not vanishes(again - result) or not vanishes(body - result):
        return False
    at_zero = {subject.component: sp.S.Zero, r.symbol: sp.S.Zero}
    return bool(output.xreplace(at_zero) == 0 and r.body.xreplace(at_zero) == 0 and total + r.rest == 0)
