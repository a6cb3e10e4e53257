"""An exact test for 0 of a constant made of roots, exponentials, error functions and the like.

Every such part becomes a variable: exp(p/q) a power of the variable for exp(1/n), a square root a variable whose
square is known, anything else a variable without relations. If the numerator is then 0, so is the number.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import sympy as sp


def vanishes(number: sp.Expr) -> bool:
    """Whether a finite constant is proved to be 0 (False says nothing)."""
    parts = _Parts(sp.ilcm(1, *(e.q for e in _exponents(number))))
    plain = parts.visit(number)
    numerator = _numerator(plain)
    for symbol, square in reversed(parts.squares):
        numerator = _numerator(_with_square(numerator, symbol, square))
    return bool(numerator == 0)


def _exponents(number: sp.Expr) -> list[sp.Rational]:
    found = [node.args[0] for node in number.atoms(sp.exp)] + [sp.S.One]
    return [e for e in found if isinstance(e, sp.Rational)]


def _numerator(expression: sp.Expr) -> sp.Expr:
    symbols = sorted(expression.free_symbols, key=str)
    if not symbols:
        return sp.fraction(sp.together(expression))[0]
    return sp.QQ.frac_field(*symbols).from_sympy(expression).numer.as_expr()


def _with_square(polynomial: sp.Expr, symbol: sp.Symbol, square: sp.Expr) -> sp.Expr:
    if not polynomial.has(symbol):
        return polynomial
    terms = sp.Poly(polynomial, symbol).terms()
    return sum(c * square ** (k // 2) * symbol ** (k % 2) for (k,), c in terms)


@dataclass
class _Parts:
    """The variables and what is known of them; inner roots come before the roots that contain them."""

    denominator: int
    symbols: dict[sp.Expr, sp.Symbol] = field(default_factory=dict)
    squares: list[tuple[sp.Symbol, sp.Expr]] = field(default_factory=list)

    def visit(self, node: sp.Expr) -> sp.Expr:
        """The constant in variables."""
        if isinstance(node, sp.Rational):
            return node
        if isinstance(node, sp.Add | sp.Mul):
            return node.func(*[self.visit(a) for a in node.args])
        if isinstance(node, sp.erfc):
            return 1 - self.visit(sp.erf(node.args[0]))
        if node == sp.E or (isinstance(node, sp.exp) and isinstance(node.args[0], sp.Rational)):
            return self._symbol(sp.Symbol("e")) ** int(sp.log(node) * self.denominator)
        if isinstance(node, sp.Pow) and isinstance(node.exp, sp.Integer):
            return self.visit(node.base) ** node.exp
        if isinstance(node, sp.Pow) and isinstance(node.exp, sp.Rational) and node.exp.q == 2:
            return self._root(node.base) ** node.exp.p
        return self._symbol(node)

    def _symbol(self, meaning: sp.Expr) -> sp.Symbol:
        return self.symbols.setdefault(meaning, sp.Symbol(f"v{len(self.symbols):03d}"))

    def _root(self, base: sp.Expr) -> sp.Symbol:
        key = sp.sqrt(base)
        if key not in self.symbols:
            square = self.visit(base)
            self.squares.append((self._symbol(key), square))
        return self.symbols[key]
