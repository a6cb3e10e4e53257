"""SymPy expressions as LaTeX or as plain text, in the same layout."""

from __future__ import annotations

from dataclasses import replace

import sympy as sp

from symact_codegen.presentation.breadth import breadth_of
from symact_codegen.presentation.indexed import ATOM, POWER, PRODUCT, SUM, Indexed, is_indexed_form
from symact_codegen.presentation.inline import Formula
from symact_codegen.presentation.layout import Factor, Product, ordered_terms, product_of, terminating
from symact_codegen.presentation.style import Style
from symact_codegen.presentation.styles import LATEX, PLAIN

_PRINTED: dict[tuple[bool, bool, sp.Basic], tuple[str, int]] = {}
"""Texts by style (LaTeX or not), slashes and expression: the search for a short form prints the same parts often."""
_MOST_PRINTED = 20_000


class Printer:
    """Prints expressions in one style; `slashes` writes quotients as a/b, as in exponents."""

    def __init__(self, style: Style, slashes: bool = False) -> None:
        self.style = style
        self.slashes = slashes or style is PLAIN

    def text(self, expression: sp.Basic) -> str:
        """The expression as text."""
        return self._print(expression)[0]

    def terms(self, expression: sp.Expr) -> list[str]:
        """The terms of a sum, each but the first with its sign in front."""
        return self._signed(expression) if isinstance(expression, sp.Add) else [self.text(expression)]

    def _print(self, e: sp.Basic) -> tuple[str, int]:
        """The text and how tightly it binds."""
        key = (self.style is LATEX, self.slashes, e)
        if key not in _PRINTED:
            if len(_PRINTED) > _MOST_PRINTED:
                _PRINTED.clear()
            _PRINTED[key] = self._print_anew(e)
        return _PRINTED[key]

    def _print_anew(self, e: sp.Basic) -> tuple[str, int]:
        if isinstance(e, sp.Add):
            return "".join(self._signed(e)), SUM
        if isinstance(e, sp.Mul | sp.Rational) or (isinstance(e, sp.Pow) and e.exp.is_Rational):
            product = product_of(e)
            text, level = self._product(product)
            return (f"-{text}", SUM) if product.negative else (text, level)
        if isinstance(e, sp.Pow):
            return self._power((e.base, e.exp))
        if is_indexed_form(e):
            return Indexed(self.style, self._print).show(e)
        return self._atom(e), POWER if isinstance(e, sp.exp) and self.style is LATEX else ATOM

    def _atom(self, e: sp.Basic) -> str:
        """A symbol, a constant, or a function of something."""
        if isinstance(e, sp.Symbol):
            return self.style.symbol(e.name)
        if isinstance(e, sp.exp):
            return self.style.exponential(self._exponent(e.args[0]))
        if e in self.style.constants:
            return self.style.constants[e]
        if isinstance(e, sp.Function | sp.Max | sp.Min | sp.Abs):
            return self.style.call(type(e).__name__, [self.text(a) for a in e.args])
        return self.style.other(e)

    def _signed(self, total: sp.Add) -> list[str]:
        parts = []
        for index, term in enumerate(ordered_terms(total)):
            product = product_of(term)
            text, level = self._product(product)
            if level == SUM:
                text = self.style.brackets(text)
            sign = "-" if product.negative else "+" if index else ""
            parts.append((f" {sign} " if index else sign) + text)
        return parts

    def _exponent(self, e: sp.Expr) -> str:
        return Printer(self.style, slashes=True).text(e)

    def _product(self, p: Product) -> tuple[str, int]:
        """A product without its sign."""
        if not self._has_denominator(p):
            return self._row(self._upper(p) + self._factors(p.above))
        if p.root_over != (1, 0) and p.root_under != (1, 0):
            return self._common_root(p)
        split = not self.slashes and not p.below and any(self._tall(f) for f in p.above)
        inside = tuple(f for f in p.above if not (split and self._tall(f)))
        above, level = self._row(self._upper(p) + self._factors(inside))
        below, below_level = self._row(self._lower(p) + self._factors(p.below))
        if not self.slashes:
            quotient = self.style.fraction(above, below)
            outside = self._factors(tuple(f for f in p.above if split and self._tall(f)))
            return self._row([(quotient, POWER), *outside]) if outside else (quotient, PRODUCT)
        above = self.style.brackets(above) if level == SUM else above
        below = self.style.brackets(below) if below_level < POWER or "/" in below else below
        return f"{above}/{below}", PRODUCT

    def _has_denominator(self, p: Product) -> bool:
        return bool(p.below or p.under != 1 or p.pi_under or p.root_under != (1, 0))

    def _common_root(self, p: Product) -> tuple[str, int]:
        """sqrt(2) c/sqrt(pi) as sqrt(2/pi) c."""
        over, under = self._radicand(p.root_over), self._radicand(p.root_under)
        inside = f"{over}/{under}" if self.slashes else self.style.fraction(over, under)
        rest = replace(p, root_over=(1, 0), root_under=(1, 0))
        text, level = self._product(rest)
        root = (self.style.root(inside), ATOM)
        return root if text == "1" else self._row([root, (text, level)])

    def _tall(self, factor: Factor) -> bool:
        """Whether a factor is better written after the fraction: it is high, or a sum of functions."""
        base, _ = factor
        if isinstance(base, sp.Add) and any(isinstance(n, sp.Function) for n in sp.preorder_traversal(base)):
            return True
        return any(high in self._power(factor)[0] for high in (r"\frac", r"\left"))

    def _radicand(self, root: tuple[int, int]) -> str:
        items = [(str(root[0]), ATOM)] * (root[0] != 1) + [(self.style.constants[sp.pi], ATOM)] * root[1]
        return self._row(items)[0]

    def _upper(self, p: Product) -> list[tuple[str, int]]:
        return self._number(p.over, p.pi_over, p.root_over)

    def _lower(self, p: Product) -> list[tuple[str, int]]:
        return self._number(p.under, p.pi_under, p.root_under)

    def _number(self, number: sp.Rational, pi: int, root: tuple[int, int]) -> list[tuple[str, int]]:
        items: list[tuple[str, int]] = []
        if number != 1:
            items.append((terminating(number) or str(number), ATOM))
        if pi:
            items.append(self._power((sp.pi, sp.Integer(pi))))
        if root != (1, 0):
            items.append((self.style.root(self._radicand(root)), ATOM))
        return items

    def _factors(self, factors: tuple[Factor, ...]) -> list[tuple[str, int]]:
        return [self._power(f) for f in factors]

    def _row(self, items: list[tuple[str, int]]) -> tuple[str, int]:
        """Factors side by side, in brackets where they are sums."""
        if not items:
            return "1", ATOM
        if len(items) == 1:
            return items[0]
        texts = [self.style.brackets(text) if level == SUM else text for text, level in items]
        return self.style.times(texts), PRODUCT

    def _power(self, factor: Factor) -> tuple[str, int]:
        base, exponent = factor
        if exponent == 1:
            return self._print(base)
        if exponent == sp.S.Half:
            return self.style.root(self.text(base)), ATOM
        if isinstance(base, sp.exp):
            return self._print(sp.exp(base.args[0] * exponent))
        text, level = self._print(base)
        named = isinstance(base, sp.Function) and len(base.args) == 1
        if named and isinstance(exponent, sp.Integer):
            return self.style.call_power(
                type(base).__name__, self.text(base.args[0]), text, str(exponent)
            ), POWER
        text = self.style.brackets(text) if level < ATOM else text
        return self.style.power(text, self._exponent(exponent)), POWER


def formula(expression: sp.Expr) -> Formula:
    """An expression as plain text and as LaTeX, in one line."""
    return Formula(Printer(PLAIN).text(expression), Printer(LATEX).text(expression))


def broken(expression: sp.Expr, width: float) -> tuple[Formula, ...]:
    """An expression as lines no wider than `width` (in digits) where its terms allow that."""
    whole = formula(expression)
    if breadth_of(whole.latex) <= width:
        return (whole,)
    number, total = expression.as_coeff_Mul()
    if number.q > 1 and isinstance(total, sp.Add):
        expression = sp.expand_mul(expression, deep=False)  # (a + b)/2 cannot be broken, a/2 + b/2 can
    if not isinstance(expression, sp.Add):
        return (whole,)
    lines: list[Formula] = []
    for plain, latex in zip(Printer(PLAIN).terms(expression), Printer(LATEX).terms(expression), strict=True):
        if lines and breadth_of(lines[-1].latex + latex) <= width:
            lines[-1] = Formula(lines[-1].plain + plain, lines[-1].latex + latex)
        else:
            lines.append(Formula(plain.strip(), latex.strip()))
    return tuple(lines)
