"""An elementary expression as a rational function of x and a few independent transcendental generators.

tanh, sinh and their kin are written with exp; all exponentials whose arguments have rational ratios become powers of
one generator. What remains (log, erf, atan, asinh, square roots) is one generator per argument.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import sympy as sp

from symact.errors import Undecided

_LARGEST_CONSTANT = 50
"""SymPy's polynomials take exp(n) for the n-th power of a generator, so n must be small."""
PRIMITIVE = (sp.log, sp.erf, sp.atan, sp.asinh)
"""Functions whose derivative does not contain them."""
_HYPERBOLIC = (sp.sinh, sp.cosh, sp.sech, sp.coth, sp.csch)


@dataclass
class Generators:
    """Symbols that stand for the transcendental parts of an expression in `variable`."""

    variable: sp.Symbol
    meaning: dict[sp.Symbol, sp.Expr] = field(default_factory=dict)
    exponents: dict[sp.Symbol, sp.Expr] = field(default_factory=dict)
    """For an exponential generator its argument: the symbol stands for exp(argument)."""
    squares: dict[sp.Symbol, sp.Expr] = field(default_factory=dict)
    """For a square root its square, in generators."""
    _symbols: dict[sp.Expr, sp.Symbol] = field(default_factory=dict)

    def reduce(self, polynomial: sp.Expr) -> sp.Expr:
        """A polynomial in which every square root has degree at most 1."""
        for symbol, square in self.squares.items():
            if polynomial.has(symbol):
                terms = sp.Poly(polynomial, symbol).terms()
                polynomial = sp.expand(sum(c * square ** (k // 2) * symbol ** (k % 2) for (k,), c in terms))
        return polynomial

    def restore(self, expression: sp.Expr) -> sp.Expr:
        """The expression in x for one in generators."""
        return expression.subs(self.meaning)

    def symbol_for(self, meaning: sp.Expr, positive: bool) -> sp.Symbol:
        """The generator with that meaning, made if it is new."""
        if meaning not in self._symbols:
            name = f"g{len(self._symbols)}"
            symbol = sp.Symbol(name, positive=True) if positive else sp.Symbol(name, real=True)
            self._symbols[meaning] = symbol
            self.meaning[symbol] = meaning
            if isinstance(meaning, sp.exp):
                self.exponents[symbol] = meaning.args[0]
        return self._symbols[meaning]


def normalise(expression: sp.Expr, variable: sp.Symbol) -> tuple[sp.Expr, Generators]:
    """The expression with its transcendental parts replaced by generators, and their meaning."""
    plain = expression.replace(sp.tanh, lambda u: 1 - 2 / (sp.exp(2 * u) + 1))
    plain = plain.replace(lambda e: isinstance(e, _HYPERBOLIC), lambda e: e.rewrite(sp.exp))
    plain = plain.replace(lambda e: isinstance(e, sp.erf | sp.erfc) and e.has(variable), _odd_erf)
    generators = Generators(variable)
    return _Replacer(generators, _exponential_steps(plain, variable)).visit(plain), generators


def _odd_erf(node: sp.Expr) -> sp.Expr:
    """erf or erfc of u in terms of erf of whichever of u and -u comes first."""
    u = node.args[0]
    value = -sp.erf(-u) if u.could_extract_minus_sign() else sp.erf(u)
    return value if isinstance(node, sp.erf) else 1 - value


def _exponential_steps(expression: sp.Expr, variable: sp.Symbol) -> dict[sp.Expr, sp.Rational]:
    """For each direction (an argument up to a rational factor) the unit of which all its multiples are whole."""
    steps: dict[sp.Expr, sp.Rational] = {}
    for node in sorted(expression.atoms(sp.exp), key=sp.default_sort_key):
        for term in _terms(node.args[0], variable):
            if term.has(variable):
                ratio, direction = term.as_coeff_Mul(rational=True)
                ratio = abs(ratio)
                known = steps.get(direction, ratio)
                steps[direction] = sp.Rational(sp.gcd(known.p * ratio.q, ratio.p * known.q), known.q * ratio.q)
    return steps


def _terms(argument: sp.Expr, variable: sp.Symbol) -> list[sp.Expr]:
    """The terms of an exponent; a single one if its constant is so large that exp of it must not stand alone."""
    expanded = sp.expand(argument)
    constant = expanded.as_independent(variable, as_Add=True)[0]
    if constant.is_Rational and abs(constant) > _LARGEST_CONSTANT and expanded != constant:
        return [expanded]
    return list(sp.Add.make_args(expanded))


@dataclass(frozen=True)
class _Replacer:
    generators: Generators
    steps: dict[sp.Expr, sp.Rational]

    def visit(self, node: sp.Expr) -> sp.Expr:
        """The node in generators; raises Undecided for a function that has none."""
        if not node.has(self.generators.variable) or node == self.generators.variable:
            return node
        if isinstance(node, sp.exp):
            return self._exponential(node)
        if isinstance(node, sp.Add | sp.Mul):
            return node.func(*[self.visit(a) for a in node.args])
        if isinstance(node, sp.Pow):
            return self._power(node)
        if isinstance(node, PRIMITIVE):
            return self.generators.symbol_for(node, positive=False)
        raise Undecided(f"sign charts know no {node.func.__name__}")

    def _exponential(self, node: sp.exp) -> sp.Expr:
        result: sp.Expr = sp.S.One
        for term in _terms(node.args[0], self.generators.variable):
            if not term.has(self.generators.variable):
                result *= sp.exp(term)
                continue
            ratio, direction = term.as_coeff_Mul(rational=True)
            unit = self.steps[direction]
            result *= self.generators.symbol_for(sp.exp(unit * direction), positive=True) ** (ratio / unit)
        return result

    def _power(self, node: sp.Pow) -> sp.Expr:
        base, exponent = node.args
        if isinstance(exponent, sp.Integer):
            return self.visit(base) ** exponent
        if isinstance(exponent, sp.Rational) and exponent.q == 2:
            symbol = self.generators.symbol_for(sp.sqrt(base), positive=True)
            self.generators.squares[symbol] = self.visit(base)
            return symbol ** (2 * exponent)
        raise Undecided(f"sign charts know no power {node}")
