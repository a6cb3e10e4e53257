"""Affine substitutions x = s t + m that take parameters out of an expression, with the cases they need.

An argument k x + h of exp, erf, sin and the like becomes t, or a radicand b + k^2 x^2 becomes b (1 + t^2). Where the
sign of k is not known there are three cases: k > 0, k < 0, and k = 0, in which a parameter takes a special value.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sympy as sp
from sympy.logic.boolalg import Boolean

from symact.parametric.conditions import Parameters
from symact.pieces import Piece

t = sp.Dummy("t", real=True)
"""The variable after the substitution; no parameter can be the same symbol."""
_OUTER = (sp.exp, sp.erf, sp.erfc, sp.sin, sp.cos, sp.tanh, sp.sinh, sp.cosh, sp.sech, sp.atan, sp.asinh)


@dataclass(frozen=True)
class Substitution:
    """x = scale * t + shift, which maps the interval (low, high) of t onto a piece; `flipped` if scale < 0."""

    scale: sp.Expr
    shift: sp.Expr
    low: sp.Expr
    high: sp.Expr
    flipped: bool = False

    def __call__(self, expression: sp.Expr, x: sp.Symbol) -> sp.Expr:
        """The expression in t, with radicands and arguments multiplied out."""
        return simpler_arguments(expression.xreplace({x: self.scale * t + self.shift}))


@dataclass(frozen=True)
class Case:
    """A substitution that is valid under a condition on the parameters."""

    condition: Boolean
    substitution: Substitution


@dataclass(frozen=True)
class Special:
    """The parameter values at which the scale is 0: one parameter equal to an expression in the others."""

    symbol: sp.Symbol
    value: sp.Expr


@dataclass(frozen=True)
class Plan:
    """Substitutions that together cover all parameter values, apart from special ones."""

    cases: tuple[Case, ...]
    special: tuple[Special, ...] = ()


def simpler_arguments(expression: sp.Expr) -> sp.Expr:
    """Arguments of functions and bases of powers in lowest terms, so that parameters cancel."""
    def tidy(node: sp.Expr) -> sp.Expr:
        if isinstance(node, sp.Pow):
            base = sp.factor(sp.cancel(node.base)) if not isinstance(node.exp, sp.Integer) else node.base
            return sp.Pow(base, node.exp)
        return node.func(*(sp.expand(sp.cancel(a)) for a in node.args))

    return expression.replace(lambda e: isinstance(e, (*_OUTER, sp.Pow)) and e.has(t), tidy)


def plans(expression: sp.Expr, x: sp.Symbol, piece: Piece, parameters: Parameters, merged: bool) -> Iterator[Plan]:
    """Plans for an expression on a piece, the plainest first.

    With `merged`, the cases k > 0 and k < 0 on the whole line are one, since the line is mapped onto itself.
    """
    seen = set()
    for argument in [x, *_linear_arguments(expression, x), *_root_arguments(expression, x), *_ends(piece, x)]:
        rate, offset = sp.diff(argument, x), argument.subs(x, 0)
        if (rate, offset) in seen or parameters.sign(rate) == 0:
            continue
        seen.add((rate, offset))
        plan = _plan(rate, offset, piece, parameters, merged)
        if plan is not None:
            yield plan


def _linear_arguments(expression: sp.Expr, x: sp.Symbol) -> list[sp.Expr]:
    """k x + h for which exp(k x + h) or the like occurs, and k x without the h."""
    found: list[sp.Expr] = []
    for node in sorted(expression.atoms(*_OUTER), key=sp.default_sort_key):
        argument = sp.expand(node.args[0])
        if argument.is_polynomial(x) and sp.degree(argument, x) == 1:
            rate = sp.factor(argument.coeff(x, 1))
            found += [_positive_first(rate * x + argument.coeff(x, 0), x), _positive_first(rate * x, x)]
        elif argument.is_polynomial(x) and sp.degree(argument, x) == 2:
            found.append(_square_completed(argument, x))
    return [a for a in found if not a.has(sp.I)]


def _positive_first(argument: sp.Expr, x: sp.Symbol) -> sp.Expr:
    """The argument or its opposite, so that x and -x need only one substitution."""
    return -argument if sp.expand(argument).coeff(x, 1).could_extract_minus_sign() else argument


def _square_completed(argument: sp.Expr, x: sp.Symbol) -> sp.Expr:
    """The t with which a x^2 + b x + c is t^2 or -t^2 plus a constant."""
    square, linear = argument.coeff(x, 2), argument.coeff(x, 1)
    size = -square if square.could_extract_minus_sign() else square
    return _unsigned_root(size) * (x + sp.cancel(linear / (2 * square)))


def _unsigned_root(square: sp.Expr) -> sp.Expr:
    """A root of a square, whose sign is a matter of the cases: k for |k|."""
    return sp.sqrt(sp.factor(square)).replace(sp.Abs, lambda u: u)


def _root_arguments(expression: sp.Expr, x: sp.Symbol) -> list[sp.Expr]:
    """sqrt(k/b) x for the radicand (or base) b + k x^2."""
    found = []
    for node in sorted(expression.atoms(sp.Pow), key=sp.default_sort_key):
        base = sp.expand(node.base)
        if base.is_polynomial(x) and sp.degree(base, x) == 2 and not base.coeff(x, 1):
            found.append(_unsigned_root(base.coeff(x, 2) / base.coeff(x, 0)) * x if base.coeff(x, 0) else x)
    return [a for a in found if not a.has(sp.I)]


def _ends(piece: Piece, x: sp.Symbol) -> list[sp.Expr]:
    """What maps finite ends with parameters to 0 and 1."""
    finite = [end for end in (piece.low, piece.high) if end.is_finite is not False]
    if not any(end.free_symbols for end in finite):
        return []
    if len(finite) == 2:
        return [(x - piece.low) / (piece.high - piece.low)]
    return [x - finite[0], x / finite[0]]


def _plan(rate: sp.Expr, offset: sp.Expr, piece: Piece, parameters: Parameters, merged: bool) -> Plan | None:
    """The plan for t = rate x + offset; None if the interval of t would depend on parameters."""
    if any(not parameters.sign(sp.fraction(sp.together(e))[1]) for e in (rate, offset)):
        return None  # where a denominator vanishes, the substitution does not exist
    known = parameters.sign(rate)
    whole_line = (piece.low, piece.high) == (-sp.oo, sp.oo)
    special = () if known else _zeros(rate)
    if special is None:
        return None
    signs = [known] if known else [1] if merged and whole_line else [1, -1]
    cases = []
    for direction in signs:
        ends = [_moved(end, rate, offset, direction) for end in (piece.low, piece.high)]
        low, high = ends if direction > 0 else ends[::-1]
        if low.free_symbols or high.free_symbols:
            return None
        condition = (sp.true if known else parameters.compared(rate, "!=") if merged and whole_line
                     else parameters.compared(rate * direction, ">"))
        cases.append(Case(condition, Substitution(1 / rate, sp.cancel(-offset / rate), low, high, direction < 0)))
    return Plan(tuple(cases), special)


def _moved(end: sp.Expr, rate: sp.Expr, offset: sp.Expr, direction: int) -> sp.Expr:
    return end * direction if end in (sp.oo, -sp.oo) else sp.cancel(rate * end + offset)


def _zeros(rate: sp.Expr) -> tuple[Special, ...] | None:
    """Where a rate vanishes, factor by factor; None if a factor is not solved for a parameter."""
    found = []
    for factor in sp.Mul.make_args(sp.factor(sp.fraction(sp.together(rate))[0])):
        base = factor.base if isinstance(factor, sp.Pow) else factor
        if not base.free_symbols or base.is_nonzero:
            continue
        for symbol in sorted(base.free_symbols, key=str):
            slope = sp.diff(base, symbol)
            if not slope.free_symbols:
                found.append(Special(symbol, sp.expand(symbol - base / slope)))
                break
        else:
            return None
    return tuple(found)

