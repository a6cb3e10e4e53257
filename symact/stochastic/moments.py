"""Mean, variance and mean gradient of a stochastic activation as functions of x, in normal form.

They hold for all values of the parameters where the derivation succeeds with symbols; else they are derived at the
values that the parameters have. Every simplification is checked: the difference must simplify to 0.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import sympy as sp

from symact.activation import x
from symact.errors import Undecided
from symact.pieces import Pieces, pieces_of
from symact.signs import is_zero, sign
from symact.stochastic.definition import StochasticActivation
from symact.stochastic.expectation import expectation
from symact.time_limit import SECONDS, within

T = TypeVar("T")


@dataclass(frozen=True)
class Moments:
    """What is derived from an activation by integrating over its noise; each raises Undecided where that fails."""

    activation: StochasticActivation

    @cached_property
    def mean(self) -> Pieces:
        """E f(x, Z)."""
        return self._derived("the mean", lambda a: _expectation(a, a.expression))

    @cached_property
    def variance(self) -> Pieces:
        """E f(x, Z)^2 - (E f(x, Z))^2."""
        return self._derived("the variance", lambda a: difference(
            _expectation(a, a.expression**2), _expectation(a, a.expression).map(lambda e: e**2)))

    @cached_property
    def mean_gradient(self) -> Pieces:
        """E f'(x, Z), the mean of the derivative by x with the noise held fixed."""
        return self._derived("the mean of the derivative", lambda a: _expectation(a, a.pathwise_derivative))

    def _derived(self, what: str, derive: Callable[[StochasticActivation], Pieces]) -> Pieces:
        """With symbols for the parameters if that can be done, else at their values."""
        try:
            return within(SECONDS, what, lambda: derive(self.activation).map(shortest))
        except Undecided:
            if not self.activation.parameters:
                raise
        return within(SECONDS, what, lambda: derive(self.activation.closed).map(shortest))


def _expectation(activation: StochasticActivation, expression: sp.Expr) -> Pieces:
    return pieces_of(expectation(expression, activation.noise, activation.conditions), activation.conditions)


def shortest(expression: sp.Expr) -> sp.Expr:
    """The shortest of some forms of an expression without switches that are proved equal to it.

    Normal probabilities are written with erf, their terms together, as in GELU.
    """
    by_erf = expression.replace(sp.erfc, lambda u: 1 - sp.erf(u))
    quotients = sorted((p for p in by_erf.atoms(sp.Pow) if p.exp.could_extract_minus_sign()), key=sp.default_sort_key)
    names = {p: sp.Dummy() for p in quotients}  # expanding leaves what is below the line
    apart = sp.expand(by_erf.xreplace(names)).xreplace({name: p for p, name in names.items()})
    forms = [] if by_erf.has(sp.erf, sp.exp) else [by_erf]
    for plain in (sp.powsimp(e, combine="exp") for e in (sp.expand(by_erf), apart)):
        functions = sorted(plain.atoms(sp.erf, sp.exp), key=sp.default_sort_key)
        forms += [plain, sp.factor(plain), sp.collect(plain, functions, sp.factor) if functions else plain]
    best = min(forms, key=lambda e: (sp.count_ops(e), sp.default_sort_key(e)))
    best = best.replace(sp.exp, lambda u: sp.exp(sp.factor_terms(u)))  # one product, whose terms cannot be oo - oo
    return best if best == by_erf or is_zero(best - by_erf) else by_erf


def difference(a: Pieces, b: Pieces) -> Pieces:
    """The normal form of a - b; raises Undecided where the order of the breakpoints is not determined."""
    return pieces_of(_as_cases(a) - _as_cases(b), sp.And(a.conditions, b.conditions))


def _as_cases(pieces: Pieces) -> sp.Expr:
    whole = pieces.as_expression()
    return whole.doit() if isinstance(whole, sp.Piecewise) else whole


def vanishes(pieces: Pieces, values: Mapping[sp.Symbol, sp.Expr]) -> bool:
    """Whether a function is proved to be 0 on every piece; False if at one point, at these values, it is proved not to.

    The breakpoints themselves do not count. Raises Undecided where neither is proved.
    """
    if all(is_zero(e) for e in pieces.expressions):
        return True
    for piece in pieces:
        low, high, expression = (sp.sympify(e, strict=True).xreplace(dict(values))
                                 for e in (piece.low, piece.high, piece.expression))
        for point in _points(low, high):
            if sign(expression.subs(x, point)) in (1, -1):
                return False
    raise Undecided(f"whether {pieces.as_expression()} is 0 everywhere is not decided")


def _points(low: sp.Expr, high: sp.Expr) -> list[sp.Expr]:
    """Two points inside an interval."""
    if low == -sp.oo:
        base = sp.S.Zero if high == sp.oo else high
        return [base - 1, base - sp.Rational(7, 3)]
    return [low + 1, low + sp.Rational(7, 3)] if high == sp.oo else [(low + high) / 2, (2 * low + high) / 3]
