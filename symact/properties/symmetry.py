"""Odd, even or neither."""

from __future__ import annotations

import sympy as sp
from flint import arb

from symact.activation import x
from symact.certify.enclosure import Enclosure, NotEnclosable
from symact.certify.generators import normalise
from symact.errors import Undecided
from symact.pieces import Pieces
from symact.signs import is_zero
from symact.subject import Subject
from symact.verdict import Verdict

_WITNESSES = ("0.5", "1", "2.25", "7", "0.001", "30", "0")


def verdict(subject: Subject) -> Verdict:
    """ "odd" (f(-x) = -f(x)), "even" (f(-x) = f(x)) or "none", which a point proves at which both fail."""
    for kind, factor in (("odd", -1), ("even", 1)):
        if _is_symmetric(subject.f, factor):
            return Verdict(kind, method=f"f(-x) {'+' if factor < 0 else '-'} f(x) simplifies to 0")
    witness = [_refutes(subject, factor) for factor in (-1, 1)]
    if None in witness:
        raise Undecided("neither a proof of symmetry nor a point that refutes it was found")
    told = [_values(subject, str(point)) for point in witness]
    if told[0] == told[1]:
        return Verdict("none", method=f"{told[0]}, so f is neither odd nor even")
    return Verdict("none", method=f"{told[0]}, so f is not odd; {told[1]}, so f is not even")


def _values(subject: Subject, point: str) -> str:
    """The values at a point and its negative, in words."""
    f = Enclosure(subject.activation.closed, (x,))
    there, here = (float(f(arb(p), bits=128).mid()) for p in (f"-{point}", point))
    return f"f(-{point}) = {there:.6g} and f({point}) = {here:.6g}" if point != "0" else f"f(0) = {here:.6g}"


def _is_symmetric(f: Pieces, factor: int) -> bool:
    """Whether f(-x) = factor f(x) is proved on every piece and at every breakpoint."""
    count = len(f.breakpoints)
    for i in range(count):
        if not is_zero(f.breakpoints[i] + f.breakpoints[count - 1 - i]):
            return False
        if not is_zero(f.values[count - 1 - i] - factor * f.values[i]):
            return False
    return all(_vanishes(f.expressions[count - i].subs(x, -x) - factor * f.expressions[i]) for i in range(count + 1))


def _vanishes(expression: sp.Expr) -> bool:
    if sp.expand(expression) == 0:
        return True
    try:
        plain, generators = normalise(expression, x)
    except Undecided:
        return is_zero(expression)
    return sp.cancel(sp.together(plain)) == 0 or is_zero(generators.restore(plain))


def _refutes(subject: Subject, factor: int) -> str | None:
    """A point at which f(-x) - factor f(x) is certainly not 0."""
    closed = subject.activation.closed
    try:
        difference = Enclosure(closed.subs(x, -x) - factor * closed, (x,))
    except NotEnclosable as reason:
        raise Undecided(str(reason)) from None
    for point in _WITNESSES:
        for bits in (128, 1024):
            value = difference(arb(point), bits=bits)
            if value > 0 or value < 0:
                return point
    return None
