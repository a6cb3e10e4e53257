"""Partial derivatives of maps that work at each index alone, in a form that is read easily."""

from __future__ import annotations

import sympy as sp

from symact.errors import Undecided
from symact.pieces import SWITCHES, pieces_of
from symact.vector_valued.shape import factors
from symact.vector_valued.subject import VectorSubject


def partial_of(subject: VectorSubject, output: int, component: int) -> sp.Expr:
    """The derivative of an output by an input where it exists: that of its own factor, piece by piece, times the rest.

    What a maximum contributes is 1 where it is the largest: a `Heaviside` of a difference is written as a condition.
    """
    expression, u = subject.form.outputs[output], subject.form.components[component]
    if expression.has(*SWITCHES):
        parts = factors(expression, subject.form.components, subject.numbers)
        if parts is not None:
            rest = sp.Mul(*(part for v, part in parts.items() if v != u))
            return rest * _slope(parts[u], u, subject)
    return subject.jacobian.diagonal[output][component].replace(
        lambda e: isinstance(e, sp.Heaviside), lambda e: sp.Piecewise((1, _positive(e.args[0])), (0, True)))


def _positive(difference: sp.Expr) -> sp.Basic:
    """The condition a > b for the difference a - b."""
    terms = sp.Add.make_args(difference)
    above = sp.Add(*(t for t in terms if not t.could_extract_minus_sign()))
    return sp.Gt(above, sp.Add(*(-t for t in terms if t.could_extract_minus_sign())))


def _slope(part: sp.Expr, u: sp.Symbol, subject: VectorSubject) -> sp.Expr:
    if not part.has(*SWITCHES):
        return sp.diff(part, u)
    conditions = sp.And(*(p.condition for p in subject.activation.parameters))
    try:
        pieces = pieces_of(part, conditions, u)
    except Undecided:
        return sp.diff(part, u)
    return pieces.derivative("left").as_expression()
