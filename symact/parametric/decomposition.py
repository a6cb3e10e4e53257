"""A function of t and parameters as a sum of products: u_1(p) b_1(t) + ... + u_n(p) b_n(t), over common factors."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import sympy as sp
from flint import arb, arb_mat, fmpq

from symact.certify.enclosure import Enclosure, NotEnclosable, enclose_constant
from symact.certify.generators import normalise
from symact.errors import Undecided
from symact.parametric.scaling import t

_WAVES = (sp.sin, sp.cos)
_GENERATOR = re.compile(r"g\d+\Z")
"""The names that `normalise` gives to generators, which a parameter may have as well."""


@dataclass(frozen=True)
class Sum:
    """Products of a coefficient in the parameters and a function of t alone."""

    coefficients: tuple[sp.Expr, ...]
    functions: tuple[sp.Expr, ...]

    def over(self, divisor: sp.Expr) -> Sum:
        """With every function divided by a function of t."""
        return Sum(self.coefficients, tuple(b / divisor for b in self.functions))

    def scaled(self, factor: sp.Expr) -> Sum:
        """With every coefficient multiplied by an expression in the parameters."""
        return Sum(tuple(u * factor for u in self.coefficients), self.functions)


@dataclass(frozen=True)
class Factored:
    """coefficient(p) * plain(t) * product of mixed sums to their powers; plain may have negative powers too."""

    coefficient: sp.Expr
    plain: tuple[tuple[sp.Expr, int], ...]
    mixed: tuple[tuple[Sum, int], ...]

    def renamed(self, names: dict[sp.Symbol, sp.Symbol]) -> Factored:
        """With other symbols for parameters."""
        sums = ((Sum(tuple(u.xreplace(names) for u in s.coefficients), s.functions), n) for s, n in self.mixed)
        return Factored(self.coefficient.xreplace(names), self.plain, tuple(sums))

    @property
    def whole(self) -> sp.Expr:
        """The product, of a function without parameters."""
        return self.coefficient * sp.Mul(*(b**n for b, n in self.plain))

    def as_sum(self) -> Sum:
        """The whole as one sum; raises Undecided if a denominator mixes t and parameters, or a power does."""
        factor = sp.Mul(*(sp.Pow(b, n) for b, n in self.plain))
        if not self.mixed:
            return Sum((self.coefficient,), (factor,))
        ((inner, power), *others) = self.mixed
        if others or power != 1:
            raise Undecided("the parameters do not separate from x")
        return Sum(tuple(self.coefficient * u for u in inner.coefficients),
                   tuple(factor * b for b in inner.functions))


@lru_cache(maxsize=500)
def factored(expression: sp.Expr) -> Factored:
    """The factors of an expression in t and parameters; raises Undecided where they do not separate."""
    clashing = {s: sp.Dummy(s.name, **s.assumptions0) for s in sorted(expression.free_symbols, key=str)
                if _GENERATOR.match(s.name) and not isinstance(s, sp.Dummy)}
    if clashing:
        return factored(expression.xreplace(clashing)).renamed({d: s for s, d in clashing.items()})
    waves = {node: sp.Dummy(f"wave{i}", real=True) for i, node in
             enumerate(sorted(expression.atoms(*_WAVES), key=sp.default_sort_key)) if node.has(t)}
    plain, generators = normalise(expression.xreplace(waves), t)
    back = {**{d: node for node, d in waves.items()}, **generators.meaning}
    marks = {t, *back}
    if any(meaning.free_symbols - {t} - set(waves.values()) for meaning in back.values()):
        raise Undecided("a parameter stays inside of a function")
    numerator, denominator = sp.fraction(sp.cancel(sp.together(plain)))
    coefficient: sp.Expr = sp.S.One
    factors: list[tuple[sp.Expr, int]] = []
    mixed: list[tuple[Sum, int]] = []
    for part, side in ((generators.reduce(numerator), 1), (generators.reduce(denominator), -1)):
        for factor in sp.Mul.make_args(sp.factor(part)):
            base, power = factor.as_base_exp() if isinstance(factor, sp.Pow) else (factor, sp.S.One)
            if not base.free_symbols & marks:
                coefficient *= factor**side
            elif not isinstance(power, sp.Integer):
                raise Undecided(f"the power {factor} is not taken apart")
            elif base.free_symbols <= marks:
                factors.append((base.xreplace(back), int(power) * side))
            else:
                mixed.append((_separated(base, marks, back), int(power) * side))
    return Factored(coefficient, tuple(factors), tuple(mixed))


def _separated(polynomial: sp.Expr, marks: set[sp.Symbol], back: dict[sp.Symbol, sp.Expr]) -> Sum:
    """The least number of products whose sum is a polynomial in t, generators and parameters."""
    functions = sp.Poly(polynomial, *sorted(polynomial.free_symbols & marks, key=str))
    monomials, coefficients = zip(*functions.terms(), strict=True)
    symbols = sorted(polynomial.free_symbols - marks, key=str)
    rows: dict[tuple[int, ...], dict[int, sp.Expr]] = {}
    for index, coefficient in enumerate(coefficients):
        for powers, number in sp.Poly(coefficient, *symbols).terms():
            rows.setdefault(powers, {})[index] = number
    matrix = sp.Matrix([[row.get(j, sp.S.Zero) for j in range(len(monomials))] for _, row in sorted(rows.items())])
    reduced, pivots = matrix.rref()
    gens = functions.gens
    basis = []
    for k in range(len(pivots)):
        terms = (reduced[k, j] * sp.Mul(*(g**n for g, n in zip(gens, m, strict=True)))
                 for j, m in enumerate(monomials))
        basis.append(sp.Add(*terms).xreplace(back))
    return Sum(tuple(coefficients[p] for p in pivots), tuple(basis))


def with_constant(terms: Sum) -> Sum:
    """The same sum with 1 as its first function; raises Undecided if 1 is no combination of the functions."""
    for index, function in enumerate(terms.functions):
        if not function.has(t):
            order = [index, *(i for i in range(len(terms.functions)) if i != index)]
            return Sum(tuple(terms.coefficients[i] * (function if i == index else 1) for i in order),
                       tuple(sp.S.One if i == index else terms.functions[i] for i in order))
    unknowns = sp.symbols(f"c0:{len(terms.functions)}")
    whole, _ = normalise(sp.Add(*(c * b for c, b in zip(unknowns, terms.functions, strict=True))) - 1, t)
    numerator = sp.fraction(sp.together(whole))[0]
    equations = sp.Poly(numerator, *sorted(numerator.free_symbols - set(unknowns), key=str)).coeffs()
    solutions = sp.linsolve(equations, *unknowns)
    weights = next(iter(solutions), None)
    if weights is None or any(w.free_symbols for w in weights):
        raise Undecided("a constant is no combination of the functions")
    given_up = next(i for i, w in enumerate(weights) if w)
    first = terms.coefficients[given_up] / weights[given_up]
    kept = [i for i in range(len(weights)) if i != given_up]
    rest = [sp.cancel(terms.coefficients[i] - first * weights[i]) for i in kept]
    return Sum((first, *rest), (sp.S.One, *(terms.functions[i] for i in kept)))


def independent(terms: Sum, low: sp.Expr, high: sp.Expr) -> bool:
    """Whether the functions are proved linearly independent: a determinant of their values is not 0."""
    points = inner_points(low, high, len(terms.functions))
    try:
        rows = [[Enclosure(b, (t,))(p, bits=256) for p in points] for b in terms.functions]
    except NotEnclosable:
        return False
    determinant = arb_mat(rows).det()
    return bool(determinant > 0 or determinant < 0)


def inner_points(low: sp.Expr, high: sp.Expr, count: int) -> list[arb]:
    """Points inside an interval, spread over it."""
    if (low, high) == (-sp.oo, sp.oo):
        return [arb(fmpq(6 * i - 3 * count + 4, 4)) for i in range(count)]
    if low == -sp.oo or high == sp.oo:
        end, side = (enclose_constant(high, 256), -1) if low == -sp.oo else (enclose_constant(low, 256), 1)
        return [end + arb(fmpq(side * (1 + 3 * i), 4)) for i in range(count)]
    left, right = enclose_constant(low, 256), enclose_constant(high, 256)
    return [left + (right - left) * arb(fmpq(i + 1, count + 2)) for i in range(count)]
