"""Proved bounds |f(t)| <= B t^p exp(r t + q t^2) for all t >= 1, read off the expression node by node.

They bound what an integral against the normal density leaves out beyond a point. They need not be sharp: a factor
moves that point by little.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import add, mul

import sympy as sp
from flint import arb

from symact.certificates.precision import precision
from symact.certify.enclosure import NotEnclosable, enclose_constant
from symact.certify.sign_chart import sign_chart
from symact.errors import Undecided

_BITS = 64
_FLOORS = (sp.Integer(1), sp.Rational(1, 16), sp.Rational(1, 1024))
_AT_MOST_ONE = (sp.tanh, sp.sin, sp.cos, sp.erf, sp.sech, sp.sinc)
_AT_MOST_TWO = (sp.atan, sp.erfc)


@dataclass(frozen=True)
class Majorant:
    """scale t^power exp(rate t + square t^2), with scale and power at least 0."""

    scale: arb
    power: arb
    rate: arb
    square: arb

    def plus(self, other: Majorant) -> Majorant:
        """A majorant of a sum."""
        return Majorant(self.scale + other.scale, self.power.max(other.power), self.rate.max(other.rate),
                        self.square.max(other.square))

    def times(self, other: Majorant) -> Majorant:
        """A majorant of a product."""
        return Majorant(self.scale * other.scale, self.power + other.power, self.rate + other.rate,
                        self.square + other.square)

    def to(self, exponent: arb) -> Majorant:
        """A majorant of a positive power."""
        if self.scale == 0:
            return self
        return Majorant(self.scale**exponent, self.power * exponent, self.rate * exponent, self.square * exponent)

    @property
    def is_integrable(self) -> bool:
        """Whether its product with the normal density is proved to have a finite integral."""
        return bool(self.square < arb(0.5))

    def gaussian_tail(self, start: arb) -> arb:
        """A bound on the integral over (start, oo) against the normal density, start >= 1; oo if there is none.

        The logarithm h of the integrand has h'(t) = power/t + rate - (1 - 2 square) t, which falls as t grows, so
        that the integral is at most exp(h(start))/(-h'(start)) where h'(start) < 0.
        """
        narrowing = 1 - 2 * self.square
        slope = self.power / start + self.rate - narrowing * start
        if not (self.is_integrable and slope < 0):
            return arb.pos_inf()
        density = (self.rate * start - narrowing * start * start / 2).exp() / (2 * arb.pi()).sqrt()
        return self.scale * start**self.power * density / (-slope)


def _flat(scale: arb | int) -> Majorant:
    return Majorant(arb(scale), arb(0), arb(0), arb(0))


def majorant(expression: sp.Expr, variable: sp.Symbol, direction: int) -> Majorant:
    """The majorant of t -> f(direction t) for t >= 1; raises Undecided where the rules find none."""
    t = sp.Dummy("t", positive=True)
    with precision(_BITS):
        try:
            return _Bounds(t).above(expression.subs(variable, direction * t))
        except NotEnclosable as reason:
            raise Undecided(str(reason)) from None


@dataclass(frozen=True)
class _Bounds:
    """Bounds of expressions in t >= 1, where t is a symbol declared positive."""

    t: sp.Symbol

    def above(self, node: sp.Expr) -> Majorant:
        """A bound on the absolute value."""
        if not node.has(self.t):
            return _flat(abs(enclose_constant(node, _BITS)).upper())
        if node == self.t:
            return Majorant(arb(1), arb(1), arb(0), arb(0))
        if isinstance(node, sp.Add | sp.Mul):
            return reduce(Majorant.plus if isinstance(node, sp.Add) else Majorant.times,
                          [self.above(a) for a in node.args])
        if isinstance(node, sp.Pow):
            return self._power(node)
        if isinstance(node, _AT_MOST_ONE):
            return _flat(1)
        if isinstance(node, _AT_MOST_TWO):
            return _flat(2)
        if isinstance(node, sp.asinh):
            return self.above(node.args[0])
        if isinstance(node, sp.log):
            return self._logarithm(node.args[0])
        if isinstance(node, sp.exp):
            return self._exponential(node.args[0])
        if isinstance(node, sp.sinh | sp.cosh):
            return self._exponential(node.args[0]).plus(self._exponential(-node.args[0]))
        raise Undecided(f"no bound on the growth of {node.func.__name__} is known")

    def _power(self, node: sp.Pow) -> Majorant:
        base, exponent = node.args
        if exponent.has(self.t):
            return self._exponential(exponent * sp.log(base))
        size = abs(enclose_constant(exponent, _BITS))
        return (self.above(base) if exponent.is_positive else self._of_inverse(base)).to(size)

    def _of_inverse(self, node: sp.Expr) -> Majorant:
        """A majorant of 1/|node|; log(1 + u) >= u/(1 + u) for u >= 0."""
        if isinstance(node, sp.Mul):
            return reduce(Majorant.times, [self._of_inverse(a) for a in node.args])
        if isinstance(node, sp.exp):
            return self._exponential(-node.args[0])
        if isinstance(node, sp.log) and (node.args[0] - 1).is_positive:
            return _flat(1).plus(self._of_inverse(node.args[0] - 1))
        return _flat(1 / self.below(node))

    def _logarithm(self, argument: sp.Expr) -> Majorant:
        """|log u| <= log max(1, bound on u) + log max(1, 1/lower bound on u), and log t <= t."""
        bound, zero = self.above(argument), arb(0)
        constant = bound.scale.max(arb(1)).log() + (1 / self.below(argument)).max(arb(1)).log()
        linear = Majorant(bound.power + bound.rate.max(zero), arb(1), zero, zero)
        return _flat(constant).plus(linear).plus(Majorant(bound.square.max(zero), arb(2), zero, zero))

    def _exponential(self, argument: sp.Expr) -> Majorant:
        """exp of a sum, term by term: what is never positive counts as 0, unless it is linear or quadratic."""
        result = _flat(1)
        for term in sp.Add.make_args(sp.expand(argument)):
            constant, rest = term.as_independent(self.t, as_Add=False)
            zero, value = arb(0), enclose_constant(constant, _BITS)
            if rest == 1:
                result = result.times(_flat(value.exp().upper()))
            elif rest == self.t:
                result = result.times(Majorant(arb(1), zero, value.upper(), zero))
            elif rest == self.t**2:
                result = result.times(Majorant(arb(1), zero, zero, value.upper()))
            elif not term.is_nonpositive:
                result = result.times(self._of_bounded(self.above(term), term))
        return result

    def _of_bounded(self, bound: Majorant, term: sp.Expr) -> Majorant:
        """exp of something that grows at most like t^2."""
        if not (bound.rate <= 0 and bound.square <= 0 and bound.power <= 2):
            raise Undecided(f"no bound on the growth of exp({term}) is found")
        if bound.power == 0:
            return _flat(bound.scale.exp())
        linear = bool(bound.power <= 1)
        return Majorant(arb(1), arb(0), bound.scale if linear else arb(0), arb(0) if linear else bound.scale)

    def below(self, node: sp.Expr) -> arb:
        """A positive constant that the absolute value is never less than; raises Undecided where none is found."""
        if not node.has(self.t):
            found = abs(enclose_constant(node, _BITS)).lower()
        elif node == self.t:
            found = arb(1)
        elif isinstance(node, sp.Add):
            found = self._sum_below(node)
        elif isinstance(node, sp.Mul):
            found = reduce(mul, [self.below(a) for a in node.args])
        elif isinstance(node, sp.Pow) and not node.exp.has(self.t) and node.exp.is_positive:
            found = self.below(node.base) ** enclose_constant(node.exp, _BITS)
        elif isinstance(node, sp.exp) and node.args[0].is_nonnegative:
            found = arb(1)
        else:
            found = self._floor(node)
        if not found > 0:
            raise Undecided(f"{node} is not proved to stay away from 0")
        return found.lower()

    def _sum_below(self, node: sp.Add) -> arb:
        terms = [a if node.is_positive else -a for a in node.args]
        if not all(a.is_nonnegative for a in terms):
            return self._floor(node)
        known = [a for a in terms if not a.has(self.t)] or terms[:1]
        return reduce(add, [self.below(a) for a in known])

    def _floor(self, node: sp.Expr) -> arb:
        """A floor from a list, if a sign chart proves it."""
        for candidate in _FLOORS:
            for side in (node, -node):
                chart = sign_chart(side - candidate, self.t, sp.S.One, sp.oo)
                if not chart.zeros and chart.signs[0] > 0:
                    return enclose_constant(candidate, _BITS)
        raise Undecided(f"{node} is not proved to stay away from 0")
