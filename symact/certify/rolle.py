"""The step that makes a function simpler: take out a factor, differentiate, and conclude back by monotonicity."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

import sympy as sp

from symact.certify.charts import SignChart, Step, by_samples
from symact.certify.generators import PRIMITIVE, Generators
from symact.certify.isolation import isolate
from symact.errors import Undecided
from symact.limits import NO_LIMIT, Direction, limit
from symact.reals import Real, sign_of, value_at
from symact.signs import sign


@dataclass(frozen=True)
class Rolle:
    """Charts of polynomials in x and generators by taking out a coefficient and differentiating."""

    variable: sp.Symbol
    generators: Generators
    chart_of: Callable[[sp.Expr, Real, Real], SignChart]
    """How the charts of the simpler functions are found."""

    def chart(self, base: sp.Expr, low: Real, high: Real) -> SignChart:
        """The chart of an irreducible polynomial in at least two of x and the generators."""
        roots = [s for s in _sorted(base.free_symbols) if s in self.generators.squares]
        if roots:
            return self._by_norm(base, roots[0], low, high)
        x = self.variable
        taken = self.generators.restore(self._factor_to_take(base))
        function = self.generators.restore(base)
        reduced = sp.expand(base / self._factor_to_take(base))
        simpler = self.generators.restore(reduced)
        slope = sp.diff(simpler, x)
        outer = self.chart_of(taken, low, high)
        ends = [low, *outer.zeros, high]
        zeros: list[Real] = []
        signs: list[int] = []
        steps: list[Step] = []
        for index, (left, right) in enumerate(pairwise(ends)):
            part = _Segment(x, function, taken, simpler, outer.signs[index]).chart(
                self.chart_of(slope, left, right), left, right)
            if index and sign_of(value_at(function, x, left)) is None:
                raise Undecided(f"whether {function} vanishes at {float(left):.6g} is not decided")
            if (index and signs[-1] != part.signs[0]) or (index and sign_of(value_at(function, x, left)) == 0):
                zeros.append(left)
                signs.append(part.signs[0])
            zeros += part.zeros
            signs += part.signs if not index else part.signs[1:]
            steps += part.steps
        return SignChart(tuple(zeros), tuple(signs), tuple(steps))

    def _factor_to_take(self, base: sp.Expr) -> sp.Expr:
        """A coefficient after whose removal differentiation makes the polynomial simpler.

        For a primitive generator (log, erf, ...) or x: the leading coefficient, so that the degree falls. For an
        exponential: the lowest power with its coefficient, so that there is one power less.
        """
        symbols = _sorted(base.free_symbols)
        primitives = [s for s in symbols if isinstance(self.generators.meaning.get(s), PRIMITIVE)]
        if primitives:
            return sp.LC(sp.Poly(base, primitives[-1]))
        x = self.variable
        exponentials = [s for s in symbols if s in self.generators.exponents]
        linear = x in symbols and all(sp.diff(self.generators.exponents[s], x, 2) == 0 for s in exponentials)
        choices = [(sp.Poly(base, s).length() - 1, 1, s) for s in exponentials]
        if linear:
            choices.append((sp.Poly(base, x).degree(), 0, x))
        if not choices:
            raise Undecided(f"no generator of {base} can be eliminated")
        _, _, chosen = min(choices, key=lambda c: (c[0], c[1], str(c[2])))
        polynomial = sp.Poly(base, chosen)
        if chosen == x:
            return sp.LC(polynomial)
        (power,), coefficient = polynomial.terms()[-1]
        return coefficient * chosen**power

    def _by_norm(self, base: sp.Expr, root: sp.Symbol, low: Real, high: Real) -> SignChart:
        """For P + Q sqrt(u): its zeros are among those of P^2 - Q^2 u."""
        function = self.generators.restore(base)
        polynomial = sp.Poly(base, root)
        if polynomial.degree() != 1:
            raise Undecided(f"a power of the square root {self.generators.meaning[root]} was not reduced")
        odd, even = polynomial.coeff_monomial(root), polynomial.coeff_monomial(1)
        norm = sp.expand(even**2 - odd**2 * self.generators.squares[root])
        chart = self.chart_of(self.generators.restore(norm), low, high)
        if 0 in chart.signs:
            raise Undecided(f"{self.generators.meaning[root]} is a simpler function in disguise")
        candidates = chart.zeros
        zeros = []
        x = self.variable
        for candidate in candidates:
            found = sign_of(value_at(function, x, candidate))
            if found is None:
                raise Undecided(f"whether {function} vanishes at {float(candidate):.6g} is not decided")
            if found == 0:
                zeros.append(candidate)
        chart = by_samples(function, x, zeros, low, high)
        return replace(chart, steps=(Step(self.generators.restore(norm), low, high, "norm"),))


@dataclass(frozen=True)
class _Segment:
    """g = A h on an interval where A keeps its sign."""

    x: sp.Symbol
    function: sp.Expr
    taken: sp.Expr
    simpler: sp.Expr
    taken_sign: int

    def chart(self, slope: SignChart, low: Real, high: Real) -> SignChart:
        """The chart of g from the chart of h'."""
        if slope.signs == (0,):
            raise Undecided(f"{self.function} is a constant times {self.taken}, which was not simplified")
        nodes = [low, *slope.zeros, high]
        at = [self._end_sign(low, "right", slope.signs[0])]
        at += [self._inner_sign(z) for z in slope.zeros]
        at += [self._end_sign(high, "left", -slope.signs[-1])]
        zeros: list[Real] = []
        signs: list[int] = []
        for i, direction in enumerate(slope.signs):
            before, after = at[i] or direction, at[i + 1] or -direction
            if i and at[i] == 0:
                zeros.append(nodes[i])
                signs.append(before)
            elif not i:
                signs.append(before)
            if before != after:
                zeros.append(isolate(self.function, self.x, nodes[i], nodes[i + 1], before * self.taken_sign))
                signs.append(after)
        step = Step(self.simpler, low, high, "slope", slope, tuple(at), multiple=not self.taken.has(self.x))
        return SignChart(tuple(zeros), tuple(s * self.taken_sign for s in signs), (step,))

    def _inner_sign(self, point: Real) -> int:
        found = sign_of(value_at(self.function, self.x, point))
        if found is None:
            raise Undecided(f"whether {self.function} vanishes at {float(point):.6g} is not decided")
        return found * self.taken_sign

    def _end_sign(self, end: Real, side: Direction, if_zero: int) -> int:
        """The sign of h next to an end; where h tends to 0 there, its direction tells."""
        if not end.is_infinite:
            value, factor = (value_at(e, self.x, end) for e in (self.function, self.taken))
            if _is_number(value) and sign_of(value):
                return sign_of(value) * self.taken_sign  # type: ignore[operator]
            if _is_number(factor) and sign_of(factor) and _is_number(value) and sign_of(value) == 0:
                return if_zero
        if end.root is not None:
            raise Undecided(f"the sign of {self.function} at {float(end):.6g} is not decided")
        found = limit(sp.expand(self.function / self.taken), self.x, end.expression, side)
        if found is NO_LIMIT:
            raise Undecided(f"{self.function} has no limit at {end.expression}")
        known = sign(found)
        if known is None:
            raise Undecided(f"the sign of {found} is not decided")
        return known or if_zero


def _is_number(value: Real) -> bool:
    return not value.expression.has(sp.nan, sp.zoo, sp.oo, -sp.oo)


def _sorted(symbols: set[sp.Symbol]) -> list[sp.Symbol]:
    return sorted(symbols, key=lambda s: (len(s.name), s.name))
