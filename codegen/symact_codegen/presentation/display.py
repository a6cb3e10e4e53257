"""The shortest of several exactly equal forms of an expression.

SymPy's `simplify` may take a minute on a second derivative, and a time limit would make the text depend
on the machine. Here every function is one generator, exponentials of a common argument are powers of one
generator, and what remains is a rational function whose factored form is found quickly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import sympy as sp
from sympy.simplify.fu import TR8

from symact_codegen.presentation.breadth import breadth_of, nested_fractions
from symact_codegen.presentation.printer import Printer
from symact_codegen.presentation.styles import LATEX

_LONG_NUMBER = re.compile(r"\d{4,}")
LARGEST = 120
"""Expressions with more operations than this are shown as they are: factoring could take long."""


@lru_cache(maxsize=4096)
def shown(expression: sp.Expr) -> sp.Expr:
    """An exactly equal expression that is read most easily; the first of the shortest."""
    if not expression.free_symbols or expression.count_ops() > LARGEST:
        return expression
    best, least = expression, _length(expression)
    for candidate in _candidates(expression):
        length = _length(candidate)
        if length < least - 1e-9:
            best, least = candidate, length
    return best


def _length(expression: sp.Expr) -> float:
    latex = Printer(LATEX).text(expression)
    digits = sum(len(number) - 3 for number in _LONG_NUMBER.findall(latex))
    return (
        breadth_of(latex)
        + 2.0 * latex.count(r"\frac")
        + 5.0 * nested_fractions(latex)
        + 0.05 * len(latex)
        + 3.0 * digits
    )


def _candidates(expression: sp.Expr) -> Iterator[sp.Expr]:
    starts = [expression, _without_squared_tanh(expression), sp.expand(expression)]
    if expression.has(sp.sin, sp.cos) and expression.count_ops() <= 40:
        starts.append(TR8(expression))
    for start in dict.fromkeys(starts):
        yield start
        yield tidy(start)
        for sign in (1, -1):
            rational, names = _as_rational(start, sign)
            if rational.count_ops() > LARGEST or len(rational.free_symbols) > 9:
                continue
            for form in _rational_forms(rational, [n for n in names if n.name == "y"]):
                yield form.xreplace(names)
                yield _sign_moved(form).xreplace(names)


def _rational_forms(rational: sp.Expr, generators: list[sp.Symbol]) -> Iterator[sp.Expr]:
    try:
        factored = sp.factor(rational)
    except sp.PolynomialError:
        return
    yield factored
    yield sp.factor_terms(rational)
    yield sp.Mul(*(_collected(part, generators) for part in sp.Mul.make_args(factored)))
    if not rational.is_polynomial():
        yield sp.apart(factored, generators[0]) if generators else factored


def _collected(part: sp.Expr, generators: list[sp.Symbol]) -> sp.Expr:
    if isinstance(part, sp.Pow):
        return _collected(part.base, generators) ** part.exp
    for generator in generators:
        if isinstance(part, sp.Add):
            part = sp.collect(part, generator)
    return part


def _sign_moved(product: sp.Expr) -> sp.Expr:
    """-(a - b) c as (b - a) c: the sign is taken into the first sum with an odd power."""
    factors = list(sp.Mul.make_args(product))
    if not factors[0].is_Rational or factors[0] > 0:
        return product
    for index, factor in enumerate(factors):
        if isinstance(factor, sp.Add):
            factors[index] = sp.Add(*(-t for t in factor.args))
            return sp.Mul(-factors[0], *factors[1:])
    return product


def _without_squared_tanh(expression: sp.Expr) -> sp.Expr:
    """c - c tanh(u)^2 written as c/cosh(u)^2."""

    def rewritten(node: sp.Expr) -> sp.Expr:
        for found in sorted(node.atoms(sp.tanh), key=sp.default_sort_key):
            factor = -node.coeff(found**2)
            if factor != 0 and sp.expand(node - factor * (1 - found**2)) == 0:
                return factor / sp.cosh(found.args[0]) ** 2
        return node

    return expression.replace(
        lambda n: isinstance(n, sp.Add) and len(n.args) == 2 and n.has(sp.tanh), rewritten
    )


def tidy(expression: sp.Expr) -> sp.Expr:
    """The expression as it was written, with x/6 + 1/2 as (x + 3)/6."""
    if isinstance(expression, sp.Mul) or (isinstance(expression, sp.Pow) and expression.exp.is_Integer):
        parts = [p for a in expression.args for p in sp.Mul.make_args(tidy(a))]
        return expression.func(*parts, evaluate=False) if isinstance(expression, sp.Mul) else expression
    if isinstance(expression, sp.Max | sp.Min):
        return expression.func(*(tidy(a) for a in expression.args), evaluate=False)
    if not isinstance(expression, sp.Add):
        return expression
    divisor = sp.ilcm(*(term.as_coeff_Mul()[0].q for term in expression.args))
    if (
        divisor == 1
        or divisor > 12
        or any(a.is_Pow and a.base.is_Integer for t in expression.args for a in sp.Mul.make_args(t))
    ):
        return expression
    return sp.Mul(sp.Rational(1, divisor), sp.Add(*(divisor * t for t in expression.args)), evaluate=False)


class _Generators:
    """Fresh symbols for what is not rational: exponentials are powers of one y, roots of one root."""

    def __init__(self, expression: sp.Expr, sign: int) -> None:
        self.names: dict[sp.Symbol, sp.Expr] = {}
        self._known: dict[sp.Expr, sp.Symbol] = {}
        unit = _common_argument(expression)
        self._unit = None if unit is None else sign * unit
        self._y = sp.Symbol("y", positive=True)
        if self._unit is not None:
            self.names[self._y] = sp.exp(self._unit)
        self._halved = {p.base for p in expression.atoms(sp.Pow) if p.exp.is_Rational and p.exp.q == 2}

    def visit(self, node: sp.Expr) -> sp.Expr:
        """The expression in the fresh symbols."""
        if isinstance(node, sp.Pow) and node.base in self._halved and (2 * node.exp).is_Integer:
            return self._symbol(sp.sqrt(node.base)) ** (2 * node.exp)
        if node in self._halved and not isinstance(node, sp.Rational):
            return self._symbol(sp.sqrt(node)) ** 2
        if isinstance(node, sp.Add | sp.Mul) or (isinstance(node, sp.Pow) and node.exp.is_Integer):
            return node.func(*(self.visit(a) for a in node.args))
        if isinstance(node, sp.Symbol) or (isinstance(node, sp.Rational) and node.q <= 12):
            return node
        if isinstance(node, sp.exp) and self._unit is not None:
            return self._y ** sp.cancel(node.args[0] / self._unit)
        return self._symbol(node)

    def _symbol(self, node: sp.Expr) -> sp.Symbol:
        if node not in self._known:
            self._known[node] = sp.Symbol(f"g{len(self._known)}", real=True)
            self.names[self._known[node]] = node
        return self._known[node]


def _as_rational(expression: sp.Expr, sign: int) -> tuple[sp.Expr, dict[sp.Symbol, sp.Expr]]:
    """The expression as a rational function of fresh symbols, and what each of them stands for."""
    generators = _Generators(expression, sign)
    return generators.visit(expression), generators.names


def _common_argument(expression: sp.Expr) -> sp.Expr | None:
    """u if every exponential outside other functions is a whole power of exp(u)."""
    arguments = sorted(_outer_exponents(expression), key=lambda a: (a.count_ops(), sp.default_sort_key(a)))
    for unit in arguments:
        if all(sp.cancel(a / unit).is_Integer for a in arguments):
            return -unit if unit.could_extract_minus_sign() else unit
    return None


def _outer_exponents(node: sp.Expr) -> set[sp.Expr]:
    if isinstance(node, sp.exp):
        return {node.args[0]}
    if isinstance(node, sp.Add | sp.Mul | sp.Pow):
        return {found for a in node.args for found in _outer_exponents(a)}
    return set()
