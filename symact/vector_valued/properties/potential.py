"""Whether the map is the gradient of a function of the row, and of which."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symact.errors import Undecided
from symact.signs import is_zero
from symact.vector_valued.gradient import partial
from symact.vector_valued.indexed import j, n
from symact.vector_valued.properties.continuity import is_continuous
from symact.vector_valued.properties.jacobian import symmetry
from symact.vector_valued.row_sums import multiple_of
from symact.vector_valued.shape import inner
from symact.vector_valued.subject import VectorSubject
from symact.vector_valued.written import written
from symact.verdict import Verdict


def verdict(subject: VectorSubject) -> Verdict:
    """{"gradient": bool, "potential": SymPy text or None, "convex": bool or None}."""
    form = subject.form
    if len(form.components) != 1 or len(form.outputs) != 1 or not form.reductions:
        raise Undecided("the question is asked of maps with one input and one output that depend on the whole row")
    symmetric, why = symmetry(subject)
    value: dict[str, Any] = {"gradient": symmetric, "potential": None, "convex": None}
    if not symmetric:
        return Verdict(value, method=f"the Jacobian of a gradient is symmetric; {why}")
    if not is_continuous(subject):
        raise Undecided("the Jacobian is symmetric where it exists, but whether the map is continuous is not decided")
    found, how = potential(subject)
    value["potential"] = None if found is None else sp.sstr(found)
    weights = subject.weights
    if weights is not None and weights.sign is not None:
        value["convex"] = weights.sign > 0
        how += "; its Jacobian is semidefinite, so the potential is " + ("convex" if weights.sign > 0 else "concave")
    return Verdict(value, method=f"the Jacobian is symmetric for all rows{'; ' if how else ''}{how.removeprefix('; ')}")


def potential(subject: VectorSubject) -> tuple[sp.Expr | None, str]:
    """A function whose gradient is the map, in x[j], with the reason; None if no rule finds one."""
    form, u = subject.form, subject.component
    for r in form.reductions:
        if r.kind == "sum" and r.body.is_positive:
            multiple = multiple_of(form.outputs[0], partial(r.body, u) / r.symbol)
            if multiple is not None:
                return (written(multiple * sp.log(r.symbol), form, j),
                        "the derivative of the logarithm of the sum is the map")
    return _of_solution(subject)


def _of_solution(subject: VectorSubject) -> tuple[sp.Expr | None, str]:
    """Results h(k u - t) with a known sum c: with H' = h the potential is the sum of H(k u_j - t)/k, plus c t/k.

    Its derivative by t is (c - sum of h)/k = 0, so that t counts as fixed in differentiating.
    """
    form, u, total = subject.form, subject.component, subject.row_sums[0]
    solutions = [r for r in form.reductions if r.kind == "solution"]
    through = inner(form.outputs[0], u)
    if len(solutions) != 1 or through is None or total is None or not is_zero(through.offset + solutions[0].symbol):
        return None, ""
    above = _antiderivative(through.function, through.variable)
    if above is None:
        return None, ""
    terms = (above / through.slope).xreplace({through.variable: through.slope * u + through.offset})
    threshold = total * solutions[0].symbol / through.slope
    return sp.Sum(written(terms, form, j), (j, 1, n)) + written(threshold, form, j), \
        "the derivative of the potential by the solution is 0, by the equation, and by a component it is the result"


def _antiderivative(function: sp.Expr, w: sp.Symbol) -> sp.Expr | None:
    """Of Max(0, w)^p, which is what equations are made of."""
    ramp = sp.Max(0, w)
    power = function.exp if isinstance(function, sp.Pow) else sp.S.One
    if function != ramp**power or not power.is_positive or not power.is_Rational:
        return None
    return ramp ** (power + 1) / (power + 1)
