"""For which parameter values a function is >= 0, > 0, or 0 for all x of a piece: an exact condition, or Undecided.

After a substitution that takes parameters out, the function is a product of factors. A factor in the parameters
alone gives a condition on its sign, a factor in t alone has a sign chart, and a factor u_1 b_1 + u_2 b_2, divided by
b_2, is u_2 + u_1 m(t) with m = b_1/b_2: it is >= 0 for all t iff it is so at the bounds of m.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import sympy as sp
from sympy.logic.boolalg import Boolean

from symact.certify.enclosure import Enclosure, NotEnclosable
from symact.errors import Undecided
from symact.parametric.conditions import Parameters, negation, substituted
from symact.parametric.decomposition import Factored, Sum, factored, independent, inner_points
from symact.parametric.extent import Extent, chart, extent, has_zero
from symact.parametric.scaling import Plan, Special, Substitution, plans, t
from symact.pieces import Piece

_SAMPLES = 6
Ask = Callable[["OnInterval"], Boolean]


@dataclass(frozen=True)
class Question:
    """Conditions for a function of x on a piece; the parameters' known relations are taken for granted."""

    x: sp.Symbol
    parameters: Parameters

    def nonnegative(self, piece: Piece, direction: int = 1) -> Boolean:
        """When the piece's expression times the direction, 1 or -1, is >= 0 on all of it."""
        return self._over_plans(piece, lambda case: case.nonnegative(direction))

    def positive(self, piece: Piece, direction: int = 1) -> Boolean:
        """When the piece's expression times the direction, 1 or -1, is > 0 on all of it."""
        return self._over_plans(piece, lambda case: case.positive(direction))

    def vanishing(self, piece: Piece) -> Boolean:
        """When the piece's expression is 0 on all of it."""
        return self._over_plans(piece, lambda case: case.vanishing())

    def _over_plans(self, piece: Piece, ask: Ask) -> Boolean:
        if not piece.expression.has(self.x):
            return ask(OnInterval(Factored(piece.expression, (), ()), piece.low, piece.high, self.parameters))
        reason: Exception = Undecided("no substitution takes the parameters out")
        for plan in plans(piece.expression, self.x, piece, self.parameters, merged=True):
            try:
                return self._over_cases(plan, piece, ask)
            except (Undecided, NotEnclosable, sp.PolynomialError) as found:
                reason = found
        raise Undecided(str(reason))

    def _over_cases(self, plan: Plan, piece: Piece, ask: Ask) -> Boolean:
        found = [(case.condition, ask(self._interval(piece.expression, case.substitution))) for case in plan.cases]
        together = found[0][1] if len({condition for _, condition in found}) == 1 else None
        if together is None or plan.special:
            together = self.parameters.disjunction(self.parameters.conjunction(pair) for pair in found)
        if not plan.special:
            return together
        at_special = [(s, self._over_plans(_specialised(piece, s), ask)) for s in plan.special]
        if len(found) == 1 and all(substituted(found[0][1], s.symbol, s.value) == known for s, known in at_special):
            return found[0][1]
        apart = (self.parameters.conjunction([sp.Eq(s.symbol, s.value), known]) for s, known in at_special)
        return self.parameters.disjunction([together, *apart])

    def _interval(self, expression: sp.Expr, substitution: Substitution) -> OnInterval:
        return OnInterval(factored(substitution(expression, self.x)), substitution.low, substitution.high,
                          self.parameters)


def _specialised(piece: Piece, special: Special) -> Piece:
    low, high, expression = (e.subs(special.symbol, special.value) for e in (piece.low, piece.high, piece.expression))
    if expression.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
        raise Undecided(f"the expression is not defined for {special.symbol} = {special.value}")
    return Piece(low, high, expression)


@dataclass(frozen=True)
class OnInterval:
    """A factored function of t on an interval without parameters."""

    function: Factored
    low: sp.Expr
    high: sp.Expr
    parameters: Parameters

    @cached_property
    def _plain_signs(self) -> set[int]:
        """The signs that the product of the factors without parameters takes, zeros left out."""
        odd = sp.Mul(*(b for b, n in self.function.plain if n % 2 and not b.is_positive))
        if not odd.has(t):
            return {1}
        values = [Enclosure(odd, (t,))(point, bits=256) for point in inner_points(self.low, self.high, _SAMPLES)]
        if any(v > 0 for v in values) and any(v < 0 for v in values):
            return {-1, 1}  # two proved values tell what a chart would
        return set(chart(odd, self.low, self.high).signs)

    @property
    def _odd(self) -> list[Sum]:
        return [s for s, n in self.function.mixed if n % 2]

    def nonnegative(self, direction: int) -> Boolean:
        """When the function times the direction is >= 0 throughout (poles are another question)."""
        return self._signed(direction, strict=False)

    def positive(self, direction: int) -> Boolean:
        """When the function times the direction is > 0 throughout."""
        if any(n > 0 and has_zero(b, self.low, self.high) for b, n in self.function.plain):
            return sp.false
        if any(n > 0 and not n % 2 for _, n in self.function.mixed):
            raise Undecided("a square that mixes x and parameters")
        return self._signed(direction, strict=True)

    def vanishing(self) -> Boolean:
        """When the function is 0 throughout: a product of analytic functions is 0 only if one of them is."""
        conditions = [self.parameters.compared(self.function.coefficient, "==")]
        for terms, power in self.function.mixed:
            if power > 0:
                if not independent(terms, self.low, self.high):
                    raise Undecided("the parts of a sum are not proved linearly independent")
                conditions.append(self.parameters.conjunction(
                    self.parameters.compared(u, "==") for u in terms.coefficients))
        return self.parameters.disjunction(conditions)

    def _signed(self, direction: int, strict: bool) -> Boolean:
        compared, conjunction = self.parameters.compared, self.parameters.conjunction
        coefficient, signs = direction * self.function.coefficient, self._plain_signs
        if len(self._odd) > 1 or (self._odd and len(signs) > 1):
            raise Undecided("several factors mix x and parameters")
        if not self._odd:
            if len(signs) > 1:
                return sp.false if strict else compared(coefficient, "==")
            return compared(coefficient * next(iter(signs)), ">" if strict else ">=")
        (terms,) = self._odd
        (plain,) = signs
        known = self.parameters.sign(coefficient)
        if known:
            return self._sum_signed(terms.scaled(sp.Integer(known * plain)), strict)
        either = [conjunction([compared(coefficient * side, ">"), self._sum_signed(terms.scaled(sp.Integer(
            side * plain)), strict)]) for side in (1, -1)]
        return self.parameters.disjunction(either if strict else [*either, compared(coefficient, "==")])

    def _sum_signed(self, terms: Sum, strict: bool) -> Boolean:
        """When u_1 b_1 + u_2 b_2 is >= 0, or > 0."""
        if len(terms.functions) != 2:
            raise Undecided(f"a sum of {len(terms.functions)} products of parameters and functions")
        for index in (1, 0):
            divisor = terms.functions[index]
            signs = chart(divisor, self.low, self.high)
            if signs.zeros or signs.signs[0] == 0 or has_zero(divisor, self.low, self.high):
                continue
            m = terms.functions[1 - index] / divisor
            bounds = extent(m, self.low, self.high)
            rate, offset = (terms.coefficients[i] * signs.signs[0] for i in (1 - index, index))
            return self._line_signed(offset, rate, bounds, strict)
        raise Undecided("both functions of a sum have zeros")

    def _line_signed(self, offset: sp.Expr, rate: sp.Expr, bounds: Extent, strict: bool) -> Boolean:
        """When offset + rate m is >= 0, or > 0, for all values of m."""
        conditions = []
        for bound, attained, side in ((bounds.infimum, bounds.infimum_attained, -1),
                                      (bounds.supremum, bounds.supremum_attained, 1)):
            if bound.is_infinite:
                conditions.append(self.parameters.compared(side * rate, ">="))
            else:
                operator = ">" if strict and attained else ">="
                conditions.append(self.parameters.compared(offset + rate * bound, operator))
        if bounds.infimum.is_infinite and bounds.supremum.is_infinite:
            conditions.append(self.parameters.compared(offset, ">" if strict else ">="))
        elif strict and not (bounds.infimum_attained and bounds.supremum_attained):
            conditions.append(negation(self.parameters.conjunction(
                self.parameters.compared(u, "==") for u in (offset, rate))))
        return self.parameters.conjunction(conditions)
