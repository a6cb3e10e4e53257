"""Real numbers that are known exactly or to any number of digits: points of the line, and values at such points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import sympy as sp
from flint import arb, fmpq

from symact.certificates.precision import precision
from symact.certify.decimals import directed, short_decimal
from symact.certify.enclosure import Enclosure, NotEnclosable
from symact.errors import Undecided
from symact.signs import is_zero, sign

_PRECISIONS = (128, 512, 2048)
_MEASURED_PRECISIONS = (64, 128)
"""Digits of an integral are dear."""


def _fraction(number: sp.Rational) -> fmpq:
    return fmpq(int(number.p), int(number.q))


@dataclass(frozen=True, eq=False)
class Root:
    """The only zero of a continuous function between two rationals at which its signs differ."""

    function: sp.Expr
    variable: sp.Symbol
    low: sp.Rational
    high: sp.Rational
    rising: bool
    _best: list[Any] = field(default_factory=list, repr=False)

    @cached_property
    def _enclosure(self) -> Enclosure:
        return Enclosure(self.function, (self.variable,))

    def bracket(self, bits: int) -> tuple[fmpq, fmpq]:
        """Rationals around the zero, at most 2^-bits apart."""
        low, high = self._best[-1] if self._best else (_fraction(self.low), _fraction(self.high))
        while high - low > fmpq(1, 2**bits):
            low, high = self._halve(low, high, bits)
        self._best.append((low, high))
        return low, high

    def _halve(self, low: fmpq, high: fmpq, bits: int) -> tuple[fmpq, fmpq]:
        for numerator in (8, 7):  # the second if the first hits the zero itself
            middle = low + (high - low) * fmpq(numerator, 16)
            for extra in (64, 512, 4096):
                value = self._enclosure(arb(middle), bits=bits + extra)
                if value > 0 or value < 0:
                    return (low, middle) if bool(value > 0) == self.rising else (middle, high)
        raise Undecided(f"the zero of {self.function} near {float(arb(low).mid()):.10g} could not be separated")

    def ball(self, bits: int) -> arb:
        """A ball around the zero of radius at most about 2^-bits."""
        with precision(bits + 32):
            low, high = self.bracket(bits)
            return arb(low).union(arb(high))


@dataclass(frozen=True, eq=False)
class Measured:
    """A number of which balls of any radius are known, an integral for example; expressions name it by `variable`.

    `compute(bits)` gives a ball around the number of radius at most about 2^-bits; the best one is kept.
    """

    variable: sp.Symbol
    compute: Callable[[int], arb]
    _best: list[tuple[int, arb]] = field(default_factory=list, repr=False)

    def ball(self, bits: int) -> arb:
        """A ball around the number of radius at most about 2^-bits."""
        if not self._best or self._best[-1][0] < bits:
            self._best.append((bits, self.compute(bits)))
        return self._best[-1][1]


@dataclass(frozen=True, eq=False, repr=False)
class Real:
    """The value of an expression at a root, or, without a root, of an expression without symbols (oo and -oo too).

    Instead of a root there may be a number that is only measured.

    `exact` is the value as a SymPy expression, or None where only enclosures are known.
    """

    expression: sp.Expr
    root: Root | Measured | None = None

    @property
    def exact(self) -> sp.Expr | None:
        """The closed form, if there is one."""
        return self.expression if self.root is None else None

    @property
    def is_infinite(self) -> bool:
        """Whether this is oo or -oo."""
        return self.root is None and self.expression in (sp.oo, -sp.oo)

    @cached_property
    def _enclosure(self) -> Enclosure:
        return Enclosure(self.expression, (self.root.variable,) if self.root else ())

    def ball(self, bits: int = 128) -> arb:
        """A ball that contains the number."""
        asked = bits if isinstance(self.root, Measured) else 2 * bits
        try:
            return self._enclosure(*((self.root.ball(asked),) if self.root else ()), bits=2 * bits)
        except NotEnclosable as reason:
            raise Undecided(str(reason)) from None

    def __repr__(self) -> str:
        return str(sp.sstr(self.expression)) if self.root is None else f"{float(self):.15g}..."

    def __float__(self) -> float:
        return float(self.ball(80).mid())

    def decimals(self, digits: int = 25) -> tuple[str, str]:
        """Decimal bounds (low, high) that enclose the number, equal if it is a short decimal."""
        if isinstance(self.expression, sp.Rational) and self.root is None:
            short = short_decimal(self.expression)
            if short:
                return short, short
        bits = int(digits * 3.5) + (8 if isinstance(self.root, Measured) else 64)
        ball = self.ball(bits)
        with precision(bits):
            low, high = ball.lower(), ball.upper()
        return directed(low, digits, -1), directed(high, digits, 1)


def measured(compute: Callable[[int], arb]) -> Real:
    """The number that `compute(bits)` encloses in a ball of radius at most about 2^-bits."""
    symbol = sp.Dummy("m", real=True)
    return Real(symbol, Measured(symbol, compute))


def compare(a: Real, b: Real) -> int:
    """-1, 0 or 1 as a < b, a == b, a > b, proved; raises Undecided where neither is."""
    if a is b:
        return 0
    if a.root is None and b.root is None:
        if a.expression == b.expression:
            return 0
        if a.is_infinite or b.is_infinite:
            return 1 if sp.oo in (a.expression, -b.expression) else -1
        found = sign(a.expression - b.expression)
        if found is not None:
            return found
    elif a.is_infinite or b.is_infinite:
        return (1 if a.expression is sp.oo else -1) if a.is_infinite else (-1 if b.expression is sp.oo else 1)
    for attempt, bits in enumerate(_precisions(a, b)):
        left, right = a.ball(bits), b.ball(bits)
        if left < right:
            return -1
        if left > right:
            return 1
        if attempt == 0 and _same(a, b):
            return 0
    raise Undecided(f"whether {float(a):.17g} and {float(b):.17g} are equal or which is greater is not decided")


def _precisions(*values: Real) -> tuple[int, ...]:
    return _MEASURED_PRECISIONS if any(isinstance(v.root, Measured) for v in values) else _PRECISIONS


def _same(a: Real, b: Real) -> bool:
    """Whether two numbers that are very close are proved equal."""
    for root, other in ((a, b), (b, a)):
        if isinstance(root.root, Root) and root.expression == root.root.variable:
            at = value_at(root.root.function, root.root.variable, other) if _is_point(other) else None
            low, high = root.root.low, root.root.high
            if at is not None and other.ball(128) > arb(_fraction(low)) \
                    and other.ball(128) < arb(_fraction(high)) and sign_of(at) == 0:
                return True
    return a.root is b.root and a.root is not None and is_zero(a.expression - b.expression)


def _is_point(value: Real) -> bool:
    return value.root is None or value.expression == value.root.variable


def value_at(expression: sp.Expr, variable: sp.Symbol, point: Real) -> Real:
    """The value of an expression at a point."""
    if not expression.has(variable):
        return Real(expression)
    if point.root is None:
        return Real(expression.subs(variable, point.expression))
    return Real(expression.xreplace({variable: point.expression}), point.root)


def sign_of(value: Real) -> int | None:
    """-1, 0 or 1 if proved, else None."""
    if value.root is None:
        return sign(value.expression)
    for attempt, bits in enumerate(_precisions(value)):
        ball = value.ball(bits)
        if ball > 0:
            return 1
        if ball < 0:
            return -1
        if attempt == 0 and isinstance(value.root, Root) and _vanishes_with(value.expression, value.root):
            return 0
    return None


def _vanishes_with(expression: sp.Expr, root: Root) -> bool:
    """Whether the numerator of the expression is a polynomial multiple of that of the root's own function."""
    from symact.certify.generators import normalise
    marker = sp.Symbol("marker")
    both, generators = normalise(expression + marker * root.function, root.variable)
    first, second = (sp.fraction(sp.together(part)) for part in
                     (both.subs(marker, 0), sp.diff(both, marker)))
    below = Enclosure(generators.restore(first[1]), (root.variable,))(root.ball(128), bits=256)
    gens = [*sorted(generators.meaning, key=str), root.variable]
    remainder = sp.rem(sp.expand(first[0]), sp.expand(second[0]), *gens, domain="EX")
    return not below.contains(0) and all(is_zero(c) for c in sp.Poly(remainder, *gens).coeffs())
