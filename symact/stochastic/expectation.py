"""The exact mean over noise of an expression with switches, as an expression in x and the parameters.

A switch that the noise decides is resolved by splitting the noise at the number at which it switches; there the bounds
of the integral depend on x. A switch that the noise does not decide becomes a case. What remains has no switches and
is integrated exactly: against the normal density in the closed forms of `symact.certify.gaussian_closed_forms`,
against a constant density by an antiderivative that is checked by differentiating it.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import sympy as sp

from symact.certify.gaussian_closed_forms import closed_form
from symact.errors import Undecided
from symact.pieces import SWITCHES, switching_functions
from symact.signs import is_zero, sign
from symact.stochastic.definition import Noise
from symact.stochastic.distributions import Bernoulli, Normal

_HOLDS: dict[str, Callable[[int], bool]] = {
    "<": lambda t: t < 0, "<=": lambda t: t <= 0, ">": lambda t: t > 0, ">=": lambda t: t >= 0,
    "==": lambda t: t == 0, "!=": lambda t: t != 0,
}
_ENTIRE = (sp.exp, sp.sin, sp.cos, sp.sinh, sp.cosh, sp.tanh, sp.erf, sp.erfc, sp.atan, sp.asinh)
"""Functions that are analytic on the whole real line, so that their antiderivatives have no jumps."""


def expectation(expression: sp.Expr, noise: Iterable[Noise], conditions: sp.Basic = sp.true) -> sp.Expr:
    """E[expression] over independent noise; raises Undecided where no closed form is found."""
    for z in noise:
        expression = _mean(expression, z, conditions)
    return expression


def _mean(expression: sp.Expr, noise: Noise, conditions: sp.Basic) -> sp.Expr:
    symbol, distribution = noise.symbol, noise.distribution
    if isinstance(distribution, Bernoulli):
        p = distribution.probability
        return p * expression.subs(symbol, 1) + (1 - p) * expression.subs(symbol, 0)
    if isinstance(distribution, Normal):
        standard = expression.xreplace({symbol: distribution.mean + distribution.deviation * symbol})
        return _Integral(symbol, None, conditions).between(standard, -sp.oo, sp.oo)
    density = 1 / (distribution.high - distribution.low)
    return _Integral(symbol, density, conditions).between(expression, distribution.low, distribution.high)


@dataclass(frozen=True)
class _Integral:
    """Integrals over one noise against its density, a constant one or None for the standard normal one."""

    symbol: sp.Symbol
    density: sp.Expr | None
    conditions: sp.Basic

    def between(self, expression: sp.Expr, low: sp.Expr, high: sp.Expr) -> sp.Expr:
        """The integral over (low, high), where low <= high."""
        if low == high:
            return sp.S.Zero
        u = self._switching(expression)
        if u is None:
            return self._smooth(expression, low, high)
        if not u.has(self.symbol):
            return _cases(u, lambda s: self.between(decided(expression, u, s), low, high))
        slope, offset = self._affine(u)
        known = sign(slope, self.conditions)
        if known is None:
            return _cases(slope, lambda s: self._split(expression, u, (slope, offset, s), (low, high)))
        return self._split(expression, u, (slope, offset, known), (low, high))

    def _split(self, expression: sp.Expr, u: sp.Expr, line: tuple[sp.Expr, sp.Expr, int],
               ends: tuple[sp.Expr, sp.Expr]) -> sp.Expr:
        """With u = slope * noise + offset and the sign of the slope: below and above the zero of u.

        If that is not between the ends, u has one sign there. Both conditions are free of quotients, whose poles
        would be breakpoints.
        """
        (slope, offset, s), (low, high) = line, ends
        if s == 0:
            return _cases(offset, lambda t: self.between(decided(expression, u, t), low, high))
        first, second = (self.between(decided(expression, u, t), *ends) for t in (-s, s))
        middle = -offset / slope
        inside = (self.between(decided(expression, u, -s), low, middle)
                  + self.between(decided(expression, u, s), middle, high))
        branches = [] if low == -sp.oo else [(second, sp.Ge(s * (slope * low + offset), 0))]
        branches += [] if high == sp.oo else [(first, sp.Le(s * (slope * high + offset), 0))]
        return sp.Piecewise(*branches, (inside, True))

    def _switching(self, expression: sp.Expr) -> sp.Expr | None:
        """A function by whose sign an innermost switch that contains the noise chooses."""
        for node in sp.postorder_traversal(expression, keys=sp.default_sort_key):
            if isinstance(node, SWITCHES) and node.has(self.symbol):
                return switching_functions(node)[0]
        return None

    def _affine(self, u: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
        plain = sp.expand(u)
        slope = plain.coeff(self.symbol, 1)
        offset = sp.expand(plain - slope * self.symbol)
        if offset.has(self.symbol) or slope.has(self.symbol):
            raise Undecided(f"where {u} is 0 as the noise {self.symbol} varies has no closed form here")
        return slope, offset

    def _smooth(self, expression: sp.Expr, low: sp.Expr, high: sp.Expr) -> sp.Expr:
        names = {e: sp.Dummy(real=True) for e in expression.atoms(*SWITCHES)}  # switches of x alone: constants here
        plain = expression.xreplace(names)
        found = (closed_form(plain, self.symbol, low, high) if self.density is None
                 else self._by_antiderivative(plain, low, high))
        if found is None:
            raise Undecided(f"the mean of {expression} over {self.symbol} has no closed form here")
        return found.xreplace({name: e for e, name in names.items()})

    def _by_antiderivative(self, expression: sp.Expr, low: sp.Expr, high: sp.Expr) -> sp.Expr | None:
        found = sp.integrate(sp.expand(expression), self.symbol)
        if _poles(found) - _poles(expression):  # exp(x z)/x, for example, is none at x = 0
            return None
        if not self._is_entire(found) or not is_zero(sp.diff(found, self.symbol) - expression):
            return None
        return self.density * (found.subs(self.symbol, high) - found.subs(self.symbol, low))

    def _is_entire(self, expression: sp.Expr) -> bool:
        return all(isinstance(node, (*_ENTIRE, sp.Add, sp.Mul, sp.Symbol))
                   or (isinstance(node, sp.Pow) and node.exp.is_Integer and node.exp > 0)
                   for node in sp.preorder_traversal(expression) if node.has(self.symbol))


def _poles(expression: sp.Expr) -> set[sp.Basic]:
    """The symbols below the line."""
    below: set[sp.Basic] = sp.denom(sp.together(expression)).free_symbols
    return below


def _cases(u: sp.Expr, of_sign: Callable[[int], sp.Expr]) -> sp.Expr:
    """What `of_sign` gives for the sign of u."""
    return sp.Piecewise((of_sign(1), u > 0), (of_sign(-1), u < 0), (of_sign(0), True))


def decided(expression: sp.Expr, u: sp.Expr, s: int) -> sp.Expr:
    """The expression where u has the sign s: every switch that u decides is resolved."""
    if not expression.has(*SWITCHES, sp.core.relational.Relational):
        return expression
    found = expression.func(*(decided(a, u, s) for a in expression.args))
    if isinstance(found, sp.core.relational.Relational):
        t = _sign_of(found.lhs - found.rhs, u, s)
        return found if t is None else sp.sympify(_HOLDS[found.rel_op](t), strict=True)
    if isinstance(found, sp.Max | sp.Min):
        return _largest(found, u, s)
    if isinstance(found, sp.Abs):
        t = _sign_of(found.args[0], u, s)
        return found if t is None else t * found.args[0]
    return found


def _largest(switch: sp.Expr, u: sp.Expr, s: int) -> sp.Expr:
    """A maximum or minimum without the arguments that are beaten; whatever is left of it."""
    if not isinstance(switch, sp.Max | sp.Min):
        return switch
    wanted = 1 if isinstance(switch, sp.Max) else -1
    for a, b in itertools.combinations(switch.args, 2):
        t = _sign_of(a - b, u, s)
        if t is not None:
            beaten = b if t * wanted >= 0 else a
            return _largest(switch.func(*(e for e in switch.args if e != beaten)), u, s)
    return switch


def _sign_of(v: sp.Expr, u: sp.Expr, s: int) -> int | None:
    """The sign of v where that of u is s, if one is a number times the other."""
    ratio = sp.cancel(v / u)
    return int(sp.sign(ratio)) * s if ratio.is_number and ratio != 0 else None
