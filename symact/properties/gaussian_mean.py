"""The sign of E f(Z), Z ~ N(0, 1): exactly where a closed form exists, else by a rigorous enclosure of the integral."""

from __future__ import annotations

import itertools

import sympy as sp
from flint import arb

from symact.activation import x
from symact.certify.enclosure import Enclosure, NotEnclosable, precision
from symact.errors import Undecided
from symact.reals import Real
from symact.signs import sign
from symact.subject import Subject

_REACH = 8
_CELLS_PER_UNIT = (8, 32, 128)


def mean_sign(subject: Subject, slope: Real) -> tuple[int, str]:
    """-1, 0 or 1, and how it was found; raises Undecided where neither way decides.

    `slope` is the Lipschitz constant of f.
    """
    exact = exact_mean(subject)
    if exact is not None:
        found = sign(exact)
        if found is not None:
            return found, "E f(Z) in closed form"
    return _enclosed_sign(subject, slope), "a rigorous enclosure of E f(Z)"


def exact_mean(subject: Subject) -> sp.Expr | None:
    """E f(Z) in closed form if every piece is a sum of c x^n exp(k x), else None."""
    total: sp.Expr = sp.S.Zero
    for piece in subject.f:
        for term in sp.Add.make_args(sp.expand(piece.expression)):
            part = _exact_term(term, piece.low, piece.high)
            if part is None:
                return None
            total += part
    return total


def _exact_term(term: sp.Expr, low: sp.Expr, high: sp.Expr) -> sp.Expr | None:
    """The integral of c x^n exp(k x) phi(x): completing the square shifts the Gaussian by k."""
    constant, rest = term.as_independent(x, as_Add=False)
    power, rate = sp.S.Zero, sp.S.Zero
    for factor in sp.Mul.make_args(rest):
        if isinstance(factor, sp.exp) and factor.args[0].has(x):
            rate += factor.args[0] / x
        elif factor == x or (isinstance(factor, sp.Pow) and factor.base == x):
            power += factor.as_base_exp()[1]
        elif factor != 1:
            return None
    if rate.has(x) or not (isinstance(power, sp.Integer) and 0 <= power <= 8):
        return None
    shifted = [sum(sp.binomial(power, j) * rate ** (power - j) * _moment(int(j), end - rate) for j in range(power + 1))
               for end in (low, high)]
    return constant * sp.exp(rate**2 / 2) * (shifted[1] - shifted[0])


def _moment(order: int, end: sp.Expr) -> sp.Expr:
    """The integral of u^order phi(u) over (-oo, end), by parts."""
    if order == 0:
        return sp.Integer(end == sp.oo) if end.is_infinite else sp.erfc(-end / sp.sqrt(2)) / 2
    edge = sp.S.Zero if end.is_infinite else end ** (order - 1) * sp.exp(-end**2 / 2) / sp.sqrt(2 * sp.pi)
    return -edge + ((order - 1) * _moment(order - 2, end) if order > 1 else 0)


def _enclosed_sign(subject: Subject, slope: Real) -> int:
    """The sign from cells: on each, f stays within L times half the cell's width of its value in the middle.

    Beyond |x| = 8, |f(x)| <= |f(0)| + L |x|, E[|Z|; |Z| > 8] = 2 phi(8) and P(|Z| > 8) = erfc(8/sqrt 2).
    """
    if slope.is_infinite:
        raise Undecided("no bound on the growth of f is at hand")
    try:
        f = Enclosure(subject.activation.closed, (x,))
    except NotEnclosable as reason:
        raise Undecided(str(reason)) from None
    for cells in _CELLS_PER_UNIT:
        with precision(80):
            outside = (arb(_REACH) / arb(2).sqrt()).erfc() * abs(f(arb(0), bits=80))
            outside += slope.ball(80) * 2 * (-arb(_REACH) ** 2 / 2).exp() / (2 * arb.pi()).sqrt()
            total = _inner(f, cells, slope.ball(80)) + arb(0, outside.upper())
        if total > 0 or total < 0:
            return 1 if total > 0 else -1
    raise Undecided("the enclosure contains 0")


def _inner(f: Enclosure, cells: int, slope: arb) -> arb:
    edges = [arb(k) / cells for k in range(-_REACH * cells, _REACH * cells + 1)]
    spread = arb(0, (slope / (2 * cells)).upper())
    total = arb(0)
    for low, high in itertools.pairwise(edges):
        total += (_distribution(high) - _distribution(low)) * (f((low + high) / 2, bits=80) + spread)
    return total


def _distribution(at: arb) -> arb:
    return (-at / arb(2).sqrt()).erfc() / 2
