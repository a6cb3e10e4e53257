"""What becomes of the row when one component tends to infinity: it drops out, or it takes everything.

A sum whose term tends to 0 tends to the sum of the others; one whose term tends to oo is asymptotically that term. The
equation of a solution loses a term that is exactly 0.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symact.errors import Undecided
from symact.limits import limit
from symact.vector_valued.cells import cells
from symact.vector_valued.properties.shifts import gain_of
from symact.vector_valued.sections import limit_of
from symact.vector_valued.shape import Separated, separated
from symact.vector_valued.subject import VectorSubject
from symact.verdict import Verdict

UNCHANGED = "as without it"
_ENDS = {-1: "to_minus_infinity", 1: "to_infinity"}


@dataclass(frozen=True)
class End:
    """The limits of the component's own result and of the others; `exact` if they are reached before infinity.

    `others` is None where the others tend to the result of the row without the component.
    """

    own: sp.Expr
    others: sp.Expr | None
    exact: bool = False


def verdict(subject: VectorSubject) -> Verdict:
    """{"to_minus_infinity", "to_infinity"}: {"own", "others"} of the only output for n >= 2."""
    if not subject.form.reductions:
        raise Undecided("no component depends on the others")
    value = {}
    for towards, name in _ENDS.items():
        end = end_of(subject, towards)
        value[name] = {"own": end.own, "others": UNCHANGED if end.others is None else end.others}
    how = "terms that tend to 0 leave the sums, one that tends to oo outweighs the others"
    if any(r.kind == "solution" for r in subject.form.reductions):
        how = "its term in the equation is 0 from some point on; by shift invariance the largest component takes all"
    return Verdict(value, method=how)


def end_of(subject: VectorSubject, towards: int) -> End:
    """What happens at one end; raises Undecided where the rules do not say it."""
    form = subject.form
    if len(form.outputs) != 1:
        raise Undecided(f"the map has {len(form.outputs)} outputs")
    if any(r.kind == "solution" for r in form.reductions):
        return _of_solution(subject, towards)
    shape = separated(form.outputs[0], subject.component)
    if not subject.only_sums or len(form.reductions) != 1 or shape is None:
        raise Undecided("the definition is not one sum that scales or shifts a function of the component")
    (r,) = form.reductions
    term = limit_of(r.body, subject.component, towards)
    if term == 0 and r.body.is_positive:
        return End(_scaled(shape, limit_of(shape.function, subject.component, towards)), None)
    if term != sp.oo:
        raise Undecided(f"the term {r.body} tends to {term}")
    return End(_outweighing(subject, shape, towards), _outweighed(shape, r.symbol))


def _scaled(shape: Separated, at_end: sp.Expr) -> sp.Expr:
    """factor * limit + offset with a finite positive factor, where that does not depend on the row."""
    if at_end.is_infinite and shape.factor.is_positive:
        return at_end
    if at_end == 0 and shape.offset == 0:
        return sp.S.Zero
    raise Undecided("the limit depends on the other components")


def _outweighing(subject: VectorSubject, shape: Separated, towards: int) -> sp.Expr:
    """The limit of the own result where its term is all of the sum, asymptotically: the result of a row of one.

    Powers of a sum are asymptotically those of its greatest term, and the logarithms differ by a null sequence.
    """
    (r,) = subject.form.reductions
    power = shape.offset == 0 and sp.log(r.symbol) not in shape.factor.atoms(sp.log)
    logarithm = not shape.factor.free_symbols and sp.cancel(shape.offset / sp.log(r.symbol)).is_number
    if not (power and (shape.factor * r.symbol).is_number) and not logarithm:
        raise Undecided("the result is no power and no logarithm of the sum")
    return limit_of(alone(subject), subject.component, towards)


def _outweighed(shape: Separated, total: sp.Symbol) -> sp.Expr:
    """The limit of a result whose component stays, while the sum tends to oo."""
    factor, offset = (limit(e, total, sp.oo, "left") for e in (shape.factor, shape.offset))
    if offset.is_infinite and factor.is_number and factor.is_finite:
        return offset
    if factor == 0 and offset.is_number:
        return offset
    raise Undecided("the limit depends on the other components")


def alone(subject: VectorSubject, output: int = 0) -> sp.Expr:
    """The result of a row of one component, as an expression in that component."""
    total = subject.row_sums[output]
    if total is not None:
        return total
    found = subject.form.outputs[output]
    for r in reversed(subject.form.reductions):
        if r.kind == "solution":
            raise Undecided("the equation of a row of one component is not solved")
        found = found.xreplace({r.symbol: r.body})
    return sp.powsimp(sp.expand(sp.expand_log(sp.cancel(found))))


def _of_solution(subject: VectorSubject, towards: int) -> End:
    """The component's term is 0 from some point on, at one end; at the other the shift makes all others drop out."""
    output = subject.form.outputs[0]
    parts = [output, *(r.body for r in subject.form.reductions if r.kind == "solution")]
    if all(_ends_at_zero(e, subject.component, towards) for e in parts) and _largest_stays(subject, towards):
        return End(sp.S.Zero, None, True)
    if gain_of(subject, 0) == 0 and all(_ends_at_zero(e, subject.component, -towards) for e in parts) \
            and _largest_stays(subject, -towards):
        return End(alone(subject), sp.S.Zero, True)
    raise Undecided("whether the component leaves the equation is not decided")


def _ends_at_zero(e: sp.Expr, u: sp.Symbol, towards: int) -> bool:
    """Whether an expression is 0 once the component is far enough, its other symbols held fixed."""
    for cell in cells(e):
        slopes = [s * sp.diff(watched, u) * towards for watched, s in cell.signs if watched.has(u)]
        if any(not slope.is_number for slope in slopes):
            return False
        if all(slope > 0 for slope in slopes) and cell.expression != 0:
            return False
    return True


def _largest_stays(subject: VectorSubject, towards: int) -> bool:
    """Whether a largest value is that of the other components once this one is far enough."""
    return all(sp.diff(r.body, subject.component).is_number and sp.diff(r.body, subject.component) * towards < 0
               for r in subject.form.reductions if r.kind == "largest")
