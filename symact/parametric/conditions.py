"""Conditions on parameters: comparisons of expressions with 0, joined by and / or, in a short readable form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

import sympy as sp
from sympy.logic.boolalg import Boolean

from symact.errors import Undecided
from symact.parametric.clauses import shortened
from symact.parametric.relations import Comparison
from symact.signs import sign

Operator: TypeAlias = Literal[">=", ">", "==", "!="]
_OPPOSITE = {"<": sp.Ge, "<=": sp.Gt, ">": sp.Le, ">=": sp.Lt, "==": sp.Ne, "!=": sp.Eq}


@dataclass(frozen=True)
class Parameters:
    """What is known of the parameters: their symbols' assumptions, and relations between them."""

    known: sp.Basic = sp.true

    def sign(self, expression: sp.Expr) -> int | None:
        """-1, 0 or 1 if proved for all admitted values."""
        return sign(expression, self.known)

    @lru_cache(maxsize=5_000)  # noqa: B019 - a pure function of hashable values
    def compared(self, expression: sp.Expr, operator: Operator) -> Boolean:
        """For which values `expression operator 0` holds; factors of known sign are left out."""
        if expression.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
            raise Undecided(f"{expression} is not finite")
        whole = sp.factor(sp.together(expression))
        if operator in ("==", "!="):  # a denominator is not 0 where the expression is defined
            odd, even, direction = self._factors(sp.fraction(whole)[0])
            found = self.disjunction([sp.S(direction == 0), *(_relation(f, "==") for f in (*odd, *even))])
            return found if operator == "==" else negation(found)
        odd, even, direction = self._factors(whole)
        if direction == 0:
            return sp.S(operator == ">=")
        positive = self._product(odd, direction, operator)
        if operator == ">":
            return self.conjunction([positive, *(negation(_relation(f, "==")) for f in even)])
        return self.disjunction([positive, *(_relation(f, "==") for f in even)])

    def _product(self, factors: list[sp.Expr], direction: int, operator: Operator) -> Boolean:
        """When direction times a product is > 0 or >= 0: the last factor has the sign of the rest."""
        if not factors:
            return sp.true if direction > 0 else sp.false
        *rest, last = factors
        if not rest:
            return _relation(direction * last, operator)
        return self.disjunction(self.conjunction([self._product(rest, side, operator),
                                                  _relation(side * direction * last, operator)]) for side in (1, -1))

    def _factors(self, product: sp.Expr) -> tuple[list[sp.Expr], list[sp.Expr], int]:
        """Factors of unknown sign with odd and with even exponents, and the sign of all the others."""
        odd: list[sp.Expr] = []
        even: list[sp.Expr] = []
        direction = 1
        for factor in sp.Mul.make_args(product):
            base, exponent = factor.as_base_exp() if isinstance(factor, sp.Pow) else (factor, sp.S.One)
            known = self.sign(factor)
            if known is not None:
                direction *= known
            elif not isinstance(exponent, sp.Integer):
                raise Undecided(f"the sign of {factor} is not decided")
            else:
                (odd if exponent % 2 else even).append(base)
        return odd, even, direction

    def conjunction(self, conditions: Iterable[Boolean]) -> Boolean:
        """All of the conditions, without those that follow from others."""
        return shortened(sp.And(*conditions), self.sign)

    def disjunction(self, conditions: Iterable[Boolean]) -> Boolean:
        """Any of the conditions, without those that are parts of others."""
        return shortened(sp.Or(*conditions), self.sign)


def _relation(factor: sp.Expr, operator: Operator) -> Boolean:
    return Comparison(factor, operator).as_relation()


def negation(condition: Boolean) -> Boolean:
    """The opposite, with every negation carried to the comparisons."""
    if condition in (sp.true, sp.false):
        return sp.false if condition is sp.true else sp.true
    if isinstance(condition, sp.And | sp.Or):
        parts = [negation(a) for a in condition.args]
        return sp.Or(*parts) if isinstance(condition, sp.And) else sp.And(*parts)
    return _OPPOSITE[condition.rel_op](condition.lhs, condition.rhs)


def substituted(condition: Boolean, symbol: sp.Symbol, value: sp.Expr) -> Boolean:
    """The condition at a value of one parameter."""
    if isinstance(condition, sp.And | sp.Or):
        return condition.func(*(substituted(a, symbol, value) for a in condition.args))
    return condition if condition in (sp.true, sp.false) else condition.subs(symbol, value)
