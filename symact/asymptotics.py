"""Leading behaviour at oo of elementary expressions: c x^a log(x)^b exp(P(x)), with P a polynomial without constant.

Every generator (see `certify.generators`) is split into terms of that shape and a remainder of which only the leading
behaviour is known: erf(u) = 1 - erfc(u) with erfc(u) ~ exp(-u^2)/(u sqrt(pi)), log(u) = log(lead) + log(1 + d) with
log(1 + d) ~ d, and so on. A polynomial in these is then a sum of terms of known growth, and the fastest group that
does not cancel is the leading behaviour. Where a group with a remainder cancels, nothing is concluded.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import sympy as sp

from symact.certify.generators import normalise
from symact.errors import Undecided
from symact.signs import sign

_LOG = sp.Symbol("log_x", positive=True)


@dataclass(frozen=True)
class Growth:
    """coefficient * x^power * log(x)^logs * exp(exponent) as x -> oo; a zero coefficient is the zero function."""

    coefficient: sp.Expr
    exponent: sp.Expr = sp.S.Zero
    power: sp.Expr = sp.S.Zero
    logs: sp.Expr = sp.S.Zero

    def times(self, other: Growth) -> Growth:
        """The growth of a product."""
        return Growth(self.coefficient * other.coefficient, sp.expand(self.exponent + other.exponent),
                      self.power + other.power, self.logs + other.logs)

    def to(self, power: sp.Expr) -> Growth:
        """The growth of a power; for a fractional one the coefficient must be positive."""
        if not isinstance(power, sp.Integer) and sign(self.coefficient) != 1:
            raise Undecided("a fractional power of something that is not positive")
        return Growth(self.coefficient**power, sp.expand(self.exponent * power), self.power * power, self.logs * power)

    def limit(self, x: sp.Symbol) -> sp.Expr:
        """The limit that this growth has."""
        speed = compare_growth(self, Growth(sp.S.One), x)
        if self.coefficient == 0 or speed < 0:
            return sp.S.Zero
        return self.coefficient if speed == 0 else sp.oo * _certain_sign(self.coefficient)

    def expression(self, x: sp.Symbol) -> sp.Expr:
        """The growth as an expression, if it has no logarithm."""
        if self.logs != 0:
            raise Undecided("a power of a logarithm")
        return self.coefficient * x**self.power * sp.exp(self.exponent)


def _certain_sign(expression: sp.Expr) -> int:
    found = sign(expression)
    if found is None:
        raise Undecided(f"the sign of {expression} is not decided")
    return found


def compare_growth(a: Growth, b: Growth, x: sp.Symbol) -> int:
    """1, 0 or -1 as |a| grows faster than, like, or slower than |b|."""
    for coefficient in sp.Poly(sp.expand(a.exponent - b.exponent), x).coeffs():  # from the highest power down
        if _certain_sign(coefficient):
            return _certain_sign(coefficient)
    for left, right in ((a.power, b.power), (a.logs, b.logs)):
        if left != right and _certain_sign(left - right):
            return _certain_sign(left - right)
    return 0


def limit_at_infinity(expression: sp.Expr, x: sp.Symbol) -> sp.Expr:
    """The limit as x -> oo; raises Undecided where the leading behaviour is not found."""
    return growth(expression, x).limit(x)


def growth(expression: sp.Expr, x: sp.Symbol) -> Growth:
    """The leading behaviour of an expression in x as x -> oo."""
    plain, generators = normalise(expression, x)
    split = _Split(x)
    for symbol, meaning in generators.meaning.items():
        split.add(symbol, meaning)
    numerator, denominator = sp.fraction(sp.together(plain))
    above, below = split.polynomial(numerator), split.polynomial(denominator)
    if below.coefficient == 0:
        raise Undecided("a denominator that vanishes")
    return above.times(below.to(sp.Integer(-1)))


@dataclass
class _Split:
    """Generators replaced by terms of exact growth and remainders of known leading growth."""

    x: sp.Symbol
    replacements: dict[sp.Symbol, sp.Expr] = field(default_factory=dict)
    growths: dict[sp.Symbol, Growth] = field(default_factory=dict)
    remainders: set[sp.Symbol] = field(default_factory=set)

    def add(self, symbol: sp.Symbol, meaning: sp.Expr) -> None:
        """Take in one generator."""
        if isinstance(meaning, sp.exp):
            self._exponential(symbol, meaning.args[0])
        elif isinstance(meaning, sp.Pow):
            self._square_root(symbol, meaning.base)
        elif isinstance(meaning, sp.log):
            lead, rest = self._lead(meaning.args[0])
            if sign(lead.coefficient) != 1 or lead.logs != 0:
                raise Undecided("a logarithm of a logarithm")
            self.replacements[symbol] = (lead.exponent + lead.power * _LOG + sp.log(lead.coefficient)
                                         + self._remainder(symbol, rest, sp.S.One))
        else:
            self._bounded_or_slow(symbol, meaning)

    def _square_root(self, symbol: sp.Symbol, base: sp.Expr) -> None:
        try:
            lead, rest = self._lead(base)
        except Undecided:  # then only the leading growth is known
            self.growths[symbol] = growth(base, self.x).to(sp.S.Half)
            self.remainders.add(symbol)
            return
        whole = self._exact(f"{symbol}_lead", lead.to(sp.S.Half))
        self.replacements[symbol] = whole * (1 + self._remainder(symbol, rest, sp.S.Half))

    def _exponential(self, symbol: sp.Symbol, argument: sp.Expr) -> None:
        if argument.is_polynomial(self.x):
            constant = argument.subs(self.x, 0)
            self.growths[symbol] = Growth(sp.exp(constant), sp.expand(argument - constant))
            return
        found = growth(argument, self.x).limit(self.x)
        if not found.is_finite:
            raise Undecided("an exponential of something that is not a polynomial")
        self.remainders.add(symbol)
        self.growths[symbol] = Growth(sp.exp(found))

    def _bounded_or_slow(self, symbol: sp.Symbol, meaning: sp.Expr) -> None:
        """erf, atan, asinh: their levels at +-oo with what is missing, or their value at a finite limit."""
        argument = meaning.args[0]
        inner = growth(argument, self.x)
        end = inner.limit(self.x)
        if end.is_finite:
            self._near(symbol, meaning, inner, end)
            return
        side = _certain_sign(inner.coefficient)
        if isinstance(meaning, sp.erf) and argument.is_polynomial(self.x):
            square = sp.expand(argument**2)
            constant = square.subs(self.x, 0)
            missing = Growth(sp.exp(-constant) / (side * sp.sqrt(sp.pi)), constant - square).times(inner.to(-sp.S.One))
            self.replacements[symbol] = side - side * self._named(symbol, missing)
        elif isinstance(meaning, sp.atan):
            missing = Growth(sp.Integer(side)).times(inner.to(-sp.S.One))
            self.replacements[symbol] = side * sp.pi / 2 - side * self._named(symbol, missing)
        elif isinstance(meaning, sp.asinh) and inner.exponent == 0 and inner.logs == 0:
            self.replacements[symbol] = (side * (sp.log(2 * side * inner.coefficient) + inner.power * _LOG)
                                         + side * self._named(symbol, self._relative(argument, inner)))
        else:
            raise Undecided(f"the growth of {meaning} is not known")

    def _relative(self, argument: sp.Expr, inner: Growth) -> Growth:
        """The growth of asinh(u) - log(2 u), which is 1/(4 u^2), for u > 0 that is a single term."""
        if sp.expand(argument - inner.expression(self.x)) != 0:
            raise Undecided("asinh of more than one term")
        return Growth(sp.Rational(1, 4)).times(inner.to(sp.Integer(-2)))

    def _near(self, symbol: sp.Symbol, meaning: sp.Expr, inner: Growth, end: sp.Expr) -> None:
        at_end = meaning.func(end)
        if end == 0:
            slope = sp.diff(meaning.func(self.x), self.x).subs(self.x, 0)
            self.replacements[symbol] = self._named(symbol, Growth(slope).times(inner))
        else:
            self.remainders.add(symbol)
            self.growths[symbol] = Growth(at_end)

    def _lead(self, expression: sp.Expr) -> tuple[Growth, Growth]:
        """Leading growth, and the growth of expression/lead - 1."""
        lead = growth(expression, self.x)
        rest = sp.expand(expression - lead.expression(self.x))
        if rest == 0:
            return lead, Growth(sp.S.Zero)
        return lead, growth(rest, self.x).times(lead.to(-sp.S.One))

    def _remainder(self, symbol: sp.Symbol, rest: Growth, factor: sp.Expr) -> sp.Expr:
        return sp.S.Zero if rest.coefficient == 0 else self._named(symbol, Growth(factor).times(rest))

    def _named(self, symbol: sp.Symbol, remainder: Growth) -> sp.Symbol:
        name = self._exact(f"{symbol}_rest", remainder)
        self.remainders.add(name)
        return name

    def _exact(self, name: str, value: Growth) -> sp.Symbol:
        symbol = sp.Symbol(name, positive=True)
        self.growths[symbol] = value
        return symbol

    def polynomial(self, polynomial: sp.Expr) -> Growth:
        """The leading growth of a polynomial in x and the generators."""
        terms = sp.Add.make_args(sp.expand(polynomial.subs(self.replacements)))
        groups: list[tuple[Growth, bool]] = []
        for term in terms:
            value, certain = self._monomial(term)
            for i, (known, exact) in enumerate(groups):
                if compare_growth(known, value, self.x) == 0:
                    groups[i] = (Growth(known.coefficient + value.coefficient, known.exponent, known.power, known.logs),
                                 exact and certain)
                    break
            else:
                groups.append((value, certain))
        while groups:
            best = groups[0]
            for other in groups[1:]:
                best = other if compare_growth(other[0], best[0], self.x) > 0 else best
            if _certain_sign(best[0].coefficient):
                return best[0]
            if not best[1]:
                raise Undecided("the leading terms cancel")
            groups.remove(best)
        return Growth(sp.S.Zero)

    def _monomial(self, term: sp.Expr) -> tuple[Growth, bool]:
        value, certain = Growth(sp.S.One), True
        for factor in sp.Mul.make_args(term):
            base, power = factor.as_base_exp()
            if base == self.x:
                value = value.times(Growth(sp.S.One, power=power))
            elif base == _LOG:
                value = value.times(Growth(sp.S.One, logs=power))
            elif base in self.growths:
                value = value.times(self.growths[base].to(power))
                certain = certain and base not in self.remainders
            elif not factor.free_symbols:
                value = value.times(Growth(factor))
            else:
                raise Undecided(f"the growth of {factor} is not known")
        return value, certain
