"""Candidates for the inverse of an elementary expression in closed form; `inversion` proves or rejects them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import sympy as sp

from symact.activation import x
from symact.certify.generators import Generators, normalise
from symact.errors import Undecided
from symact.signs import sign

Y = sp.Symbol("y", real=True)
"""The value of the function, the variable of its inverse."""

_INVERSES: dict[type[sp.Expr], Callable[[sp.Expr], sp.Expr]] = {
    sp.exp: sp.log, sp.log: sp.exp, sp.tanh: sp.atanh, sp.atan: sp.tan, sp.asinh: sp.sinh, sp.sinh: sp.asinh,
    sp.erf: sp.erfinv, sp.erfc: lambda u: sp.erfinv(1 - u),
}
_LONG = 5
"""From how many operations on a constant gets a name of its own."""


def named_constants(expression: sp.Expr, names: dict[sp.Expr, sp.Symbol]) -> sp.Expr:
    """The expression with a symbol for every long constant in it, so that algebra need not look into them."""
    if not expression.has(x):
        if sp.count_ops(expression) < _LONG or not sign(expression):
            return expression
        if expression not in names:
            signs = {"positive": True} if sign(expression) == 1 else {"negative": True}
            names[expression] = sp.Symbol(f"c{len(names)}", **signs)
        return names[expression]
    if isinstance(expression, sp.Add | sp.Mul):
        constant, _ = expression.as_independent(x, as_Add=isinstance(expression, sp.Add))
        rest = [named_constants(a, names) for a in expression.args if a.has(x)]
        return expression.func(named_constants(constant, names), *rest)
    return expression.func(*[named_constants(a, names) for a in expression.args]) if expression.args else expression


def candidates(expression: sp.Expr, target: sp.Expr) -> Iterator[sp.Expr]:
    """Solutions x of expression = target, found by taking off the outermost operation again and again."""
    if expression == x:
        yield target
        return
    constant, rest = expression.as_independent(x, as_Add=isinstance(expression, sp.Add))
    if isinstance(expression, sp.Add) and constant != 0:
        yield from candidates(rest, target - constant)
    elif isinstance(expression, sp.Mul) and constant != 1:
        yield from candidates(rest, target / constant)
    elif isinstance(expression, sp.Pow) and not expression.exp.has(x):
        for root in _roots_of_power(expression.exp, target):
            yield from candidates(expression.base, root)
    elif type(expression) in _INVERSES:
        yield from candidates(expression.args[0], _INVERSES[type(expression)](target))
    else:
        yield from _by_polynomial(expression, target)


def _roots_of_power(power: sp.Expr, target: sp.Expr) -> list[sp.Expr]:
    if power == -1:
        return [1 / target]
    if isinstance(power, sp.Integer):
        root = target ** (sp.S.One / power)
        return [root, -root] if power % 2 == 0 else [root, -((-target) ** (sp.S.One / power))]
    return [target ** (1 / power)]


def _by_polynomial(expression: sp.Expr, target: sp.Expr) -> Iterator[sp.Expr]:
    """Solutions where x, or a single exponential or the like, solves an equation of degree 1 or 2."""
    try:
        plain, generators = normalise(expression, x)
    except Undecided:
        return
    split = _conjugate(plain, generators)
    if split is not None:
        even, odd, square = split
        for root in _polynomial_roots((target - even) ** 2 - odd**2 * square, x):
            yield root
        return
    unknowns = sorted(plain.free_symbols & {x, *generators.meaning}, key=str)
    if len(unknowns) != 1:
        return
    (symbol,) = unknowns
    for root in _polynomial_roots(plain - target, symbol):
        if symbol == x:
            yield root
        else:
            yield from candidates(generators.meaning[symbol], root)


def _polynomial_roots(equation: sp.Expr, symbol: sp.Symbol) -> list[sp.Expr]:
    numerator = sp.fraction(sp.cancel(sp.together(equation)))[0]
    if not numerator.is_polynomial(symbol):
        return []
    coefficients = sp.Poly(numerator, symbol).all_coeffs()
    if len(coefficients) == 2:
        return [sp.factor(-coefficients[1] / coefficients[0])]
    if len(coefficients) != 3:
        return []
    a, b, c = coefficients
    root = sp.sqrt(sp.factor(b**2 - 4 * a * c))
    return [sp.expand((-b + s * root) / (2 * a)) if not a.has(Y) else (-b + s * root) / (2 * a) for s in (1, -1)]


def _conjugate(plain: sp.Expr, generators: Generators) -> tuple[sp.Expr, sp.Expr, sp.Expr] | None:
    """P, Q and U of P + Q sqrt(U), with P and U polynomials in x and Q a constant; None if it is not of that form."""
    if len(generators.meaning) != 1 or len(generators.squares) != 1:
        return None
    ((root, square),) = generators.squares.items()
    if not plain.is_polynomial(x, root) or not square.is_polynomial(x):
        return None
    polynomial = sp.Poly(plain, root)
    even, odd = polynomial.coeff_monomial(1), polynomial.coeff_monomial(root)
    if polynomial.degree() != 1 or odd.has(x):
        return None
    return even, odd, square


def conjugate(expression: sp.Expr) -> tuple[sp.Expr, sp.Expr, sp.Expr] | None:
    """P, Q and U where an expression is P + Q sqrt(U)."""
    try:
        plain, generators = normalise(expression, x)
    except Undecided:
        return None
    return _conjugate(plain, generators)


def shortened(candidate: sp.Expr) -> sp.Expr:
    """Arguments of logarithms as one fraction, and -log(u/v) as log(v/u)."""
    joined = candidate.replace(sp.log, lambda u: sp.log(sp.factor(sp.together(u)) if _plain(u) else u))
    sign_of_log, rest = joined.as_coeff_Mul()
    if sign_of_log == -1 and isinstance(rest, sp.log) and sp.fraction(rest.args[0])[1] != 1:
        joined = sp.log(sp.cancel(1 / rest.args[0]))
    return joined if sp.count_ops(joined) <= sp.count_ops(candidate) else candidate


def _plain(argument: sp.Expr) -> bool:
    return bool(argument.is_rational_function(Y)) and argument.free_symbols == argument.atoms(sp.Symbol)
