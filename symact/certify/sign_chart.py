"""All zeros of an elementary function on an interval, and its sign between them, with a proof that there are no more.

The proof is Rolle's: write g = A h so that h' is simpler than g. Where A has no zero and h' keeps its sign, h is
strictly monotone, so its signs next to the two ends tell whether it has no zero or exactly one. Which factor A to
take out is read off the generators (see `rolle`); the recursion ends at polynomials, whose real zeros SymPy isolates
exactly.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import sympy as sp

from symact.certify.charts import SignChart, Step, by_samples, product
from symact.certify.enclosed_chart import enclosed_chart
from symact.certify.enclosure import NotEnclosable
from symact.certify.generators import PRIMITIVE, Generators, normalise
from symact.certify.rolle import Rolle
from symact.errors import Undecided
from symact.reals import Real, compare
from symact.signs import sign
from symact.time_limit import SECONDS, within

_MANY_TERMS = 8
"""From so many terms on, enclosures are tried before Rolle's theorem: they are quicker there."""
_DEPTH = 12
"""How deep the recursion may go; the deepest of the catalogue needs 9."""


def sign_chart(function: sp.Expr, variable: sp.Symbol, low: sp.Expr = -sp.oo, high: sp.Expr = sp.oo) -> SignChart:
    """The sign chart of a function that is analytic on the open interval (low, high).

    Raises Undecided, with the reason, where no proof is found within the time limit.
    """
    found = _cached(function, variable, low, high)
    if isinstance(found, Undecided):
        raise found
    return found


@lru_cache(maxsize=2_000)
def _cached(function: sp.Expr, variable: sp.Symbol, low: sp.Expr, high: sp.Expr) -> SignChart | Undecided:
    """The chart, or why there is none: a failure costs as much time as a success and is remembered as well."""
    try:
        return within(SECONDS, f"the sign chart of {function}",
                      lambda: Chart(variable).of(function, Real(low), Real(high)))
    except (Undecided, NotEnclosable) as reason:
        found = _by_enclosures(function, variable, low, high)
        return found if isinstance(found, SignChart) else Undecided(str(reason))


def _by_enclosures(function: sp.Expr, variable: sp.Symbol, low: sp.Expr, high: sp.Expr) -> SignChart | Undecided:
    """The chart by enclosures, or why there is none."""
    try:
        return within(SECONDS, f"the enclosures of {function}", lambda: enclosed_chart(function, variable, low, high))
    except (Undecided, NotEnclosable) as reason:
        return Undecided(str(reason))


def exact_zeros(function: sp.Expr, variable: sp.Symbol, low: sp.Expr = -sp.oo,
                high: sp.Expr = sp.oo) -> list[sp.Expr]:
    """All zeros on (low, high), each in closed form; raises Undecided if one has none."""
    zeros = sign_chart(function, variable, low, high).zeros
    if any(z.exact is None for z in zeros):
        raise Undecided(f"a zero of {function} has no closed form")
    return [z.expression for z in zeros]


@dataclass(frozen=True)
class Chart:
    """Sign charts of expressions in one variable; `depth` bounds the recursion."""

    variable: sp.Symbol
    depth: int = 0

    def of(self, function: sp.Expr, low: Real, high: Real) -> SignChart:
        """The chart of a function on the open interval (low, high)."""
        if self.depth > _DEPTH:
            raise Undecided("the function does not get simpler by differentiation")
        plain, generators = normalise(function, self.variable)
        numerator, denominator = sp.fraction(sp.cancel(sp.together(plain)))
        numerator, denominator = generators.reduce(numerator), generators.reduce(denominator)
        chart, steps, factors = SignChart((), (1,)), list[Step](), 0
        for part in (numerator, denominator):
            for base, exponent in _factors(part):
                factor = self._factor(base, generators, low, high)
                if part is denominator and factor.zeros:
                    raise Undecided(f"{function} has a pole at {float(factor.zeros[0]):.6g}")
                chart = product([chart] + [factor] * (2 - int(exponent) % 2))
                steps += factor.steps if exponent % 2 else [replace(s, even=True) for s in factor.steps]
                factors += bool(base.free_symbols) + (abs(exponent) != 1)
        return replace(chart, steps=tuple(s if factors == 1 else replace(s, multiple=False) for s in steps))

    def _constant(self, constant: sp.Expr) -> SignChart:
        found = sign(constant)
        if found is None:
            raise Undecided(f"the sign of the constant {constant} is not decided")
        return SignChart((), (found,))

    def _factor(self, base: sp.Expr, generators: Generators, low: Real, high: Real) -> SignChart:
        """The chart of an irreducible polynomial in x and generators."""
        symbols = base.free_symbols
        if not symbols:
            return self._constant(base)
        if base.is_positive or base.is_negative:
            return SignChart((), (1 if base.is_positive else -1,))
        (symbol, *others) = symbols
        if not others and _solvable(base, symbol):
            if symbol == self.variable:
                return self._polynomial(base, low, high)
            arguments = _arguments(base, symbol, generators.meaning[symbol])
            if arguments is not None:
                zeros = product([SignChart((), (1,)), *(self.deeper().of(a, low, high) for a in arguments)]).zeros
                function = generators.restore(base)
                found = by_samples(function, self.variable, list(zeros), low, high)
                return replace(found, steps=(Step(function, low, high, "solved"),))
        if self.depth == 0 and len(sp.Add.make_args(sp.expand(base))) >= _MANY_TERMS and low.root is high.root is None:
            found_at_once = _by_enclosures(generators.restore(base), self.variable, low.expression, high.expression)
            if isinstance(found_at_once, SignChart):
                return found_at_once
        return Rolle(self.variable, generators, self.deeper().of).chart(base, low, high)

    def deeper(self) -> Chart:
        """The same charts, one level further down."""
        return Chart(self.variable, self.depth + 1)

    def _polynomial(self, base: sp.Expr, low: Real, high: Real) -> SignChart:
        zeros = [Real(r) for r in polynomial_roots(base, self.variable)]
        inside = [z for z in zeros if compare(low, z) < 0 and compare(z, high) < 0]
        found = by_samples(base, self.variable, inside, low, high)
        return replace(found, steps=(Step(base, low, high, "roots"),))


def _arguments(base: sp.Expr, symbol: sp.Symbol, meaning: sp.Expr) -> list[sp.Expr] | None:
    """Simpler functions whose zeros are those of a polynomial in exp(m), log(u), ...; None where there are none."""
    argument = meaning.args[0]
    roots = polynomial_roots(base, symbol)
    if isinstance(meaning, sp.exp):
        if any(sign(r) is None for r in roots):
            raise Undecided(f"the signs of the zeros of {base} are not decided")
        return [argument - sp.log(r) for r in roots if sign(r) == 1]
    if isinstance(meaning, sp.log | sp.asinh):
        return [argument - (sp.exp(r) if isinstance(meaning, sp.log) else sp.sinh(r)) for r in roots]
    return [argument] if isinstance(meaning, PRIMITIVE) and roots == [0] else None


def _factors(part: sp.Expr) -> list[tuple[sp.Expr, int]]:
    """Irreducible factors with their exponents, constants among them, in a fixed order."""
    factors = [(f.base, int(f.exp)) if isinstance(f, sp.Pow) and isinstance(f.exp, sp.Integer) else (f, 1)
               for f in sp.Mul.make_args(sp.factor(part))]
    return sorted(factors, key=lambda f: sp.default_sort_key(f[0]))


def _solvable(base: sp.Expr, symbol: sp.Symbol) -> bool:
    """Whether the real roots of a polynomial are found exactly: rational coefficients, or degree at most 2."""
    polynomial = sp.Poly(base, symbol)
    return polynomial.degree() <= 2 or all(c.is_Rational for c in polynomial.all_coeffs())


def polynomial_roots(base: sp.Expr, symbol: sp.Symbol) -> list[sp.Expr]:
    """The distinct real roots, exactly, in order, of a polynomial that is `_solvable`."""
    polynomial = sp.Poly(base, symbol)
    if all(c.is_Rational for c in polynomial.all_coeffs()):
        return list(dict.fromkeys(sp.real_roots(polynomial)))
    roots = sp.roots(polynomial)
    discriminant = sign(sp.discriminant(polynomial)) if polynomial.degree() == 2 else 1
    if discriminant is None:
        raise Undecided(f"whether {base} has real roots is not decided")
    return sorted(roots, key=lambda r: float(Real(sp.re(r)))) if discriminant >= 0 else []
