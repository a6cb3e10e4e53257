"""Whether networks of this activation approximate every continuous function.

Shallow and wide: Leshno, Lin, Pinkus and Schocken 1993, doi 10.1016/S0893-6080(05)80131-5. Deep and narrow: Kidger
and Lyons 2020, arXiv:1905.08539.
"""

from __future__ import annotations

import sympy as sp

from symact.activation import x
from symact.certify.generators import normalise
from symact.errors import Undecided
from symact.limits import NO_LIMIT, limit
from symact.pieces import Piece
from symact.properties import nonlinear
from symact.properties.identities import vanishes
from symact.properties.monotonicity import jumps_at
from symact.signs import sign
from symact.subject import Subject
from symact.verdict import Verdict

_HIGHEST_DEGREE = 6


def verdict(subject: Subject) -> Verdict:
    """{"universal", "deep_narrow"}.

    universal: f is locally bounded, continuous outside finitely many points, and not a polynomial almost everywhere.
    deep_narrow: f is continuous, not affine, and has somewhere a continuous derivative that is not 0.
    """
    f = subject.f
    for index, point in enumerate(f.breakpoints):
        if any(end is NO_LIMIT or not end.is_finite for end in (f.one_sided(index, s) for s in ("left", "right"))):
            raise Undecided(f"f is not bounded near {point}, and the theorems say nothing about it")
    polynomial, how = is_polynomial(subject)
    jumps = any(any(jumps_at(subject, i)) for i in range(len(f.breakpoints)))
    smooth_and_sloped = any(span.sign for span in subject.f1_spans)
    deep = not jumps and smooth_and_sloped and bool(nonlinear.verdict(subject).value)
    why = ("f jumps" if jumps else "f is continuous, not affine, and f' is not 0 everywhere" if deep else "f is affine")
    return Verdict({"universal": not polynomial, "deep_narrow": deep},
                   method=f"{how} (Leshno et al. 1993); {why} (Kidger and Lyons 2020)")


def is_polynomial(subject: Subject) -> tuple[bool, str]:
    """Whether f is almost everywhere one polynomial, and why."""
    first, *others = list(subject.f)
    for index, point in enumerate(subject.f.breakpoints):
        if _breaks(subject, index):
            return False, f"f or f' has two different limits at {point}, so f is no polynomial"
    for piece in (first, *others[-1:]):
        if not _piece_is_polynomial(piece):
            return False, "f is no polynomial on an outermost piece"
    if any(not vanishes(piece.expression - first.expression, piece.low, piece.high) for piece in others):
        return False, "two pieces follow different laws"
    return True, "f is a polynomial"


def _breaks(subject: Subject, index: int) -> bool:
    """Whether f or f' has different one-sided limits at a breakpoint."""
    for pieces in (subject.f, subject.f1):
        ends = [pieces.one_sided(index, side) for side in ("left", "right")]
        if all(end.is_finite for end in ends) and sign(sp.expand(ends[1] - ends[0])):
            return True
    return False


def _piece_is_polynomial(piece: Piece) -> bool:
    """Whether the expression of an outermost piece is a polynomial, decided either way.

    If f(x)/x^k has a finite limit at an end, a polynomial f has at most the degree k, so its derivative of order
    k + 1 is 0.
    """
    expression = piece.expression
    if expression.is_polynomial(x) or sp.expand(expression).is_polynomial(x):
        return True
    if _is_exponential(expression):
        return False
    for degree in range(_HIGHEST_DEGREE + 1):
        if any(_bounded_by(expression, degree, end) for end in (piece.low, piece.high) if end.is_infinite):
            return vanishes(sp.diff(expression, x, degree + 1), piece.low, piece.high)
    raise Undecided(f"whether {expression} is a polynomial is not decided")


def _is_exponential(expression: sp.Expr) -> bool:
    """Whether it is a rational function of x and exp(u), u a polynomial, in which exp(u) does not cancel.

    exp(u) is transcendental over the rational functions, so such an expression is no polynomial.
    """
    try:
        plain, generators = normalise(expression, x)
    except Undecided:
        return False
    if len(generators.meaning) != 1 or len(generators.exponents) != 1:
        return False
    ((symbol, argument),) = generators.exponents.items()
    return bool(argument.is_polynomial(x)) and sp.cancel(sp.together(plain)).has(symbol)


def _bounded_by(expression: sp.Expr, degree: int, end: sp.Expr) -> bool:
    """Whether f(x)/x^degree is known to have a finite limit at an end."""
    try:
        found = limit(sp.expand(expression / x**degree), x, end, "left" if end is sp.oo else "right")
    except Undecided:
        return False
    return found is not NO_LIMIT and bool(found.is_finite)
