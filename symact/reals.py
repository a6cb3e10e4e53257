"""Real numbers that are known exactly or to any number of digits: points of the line, and values at such points."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import sympy as sp
from flint import arb, fmpq

from symact.certify.enclosure import Enclosure, NotEnclosable, precision
from symact.errors import Undecided
from symact.signs import is_zero, sign

_PRECISIONS = (128, 512, 2048)


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
            for extra in (64, 512):
                value = self._enclosure(arb(middle), bits=bits + extra)
                if value > 0 or value < 0:
                    return (low, middle) if bool(value > 0) == self.rising else (middle, high)
        raise Undecided(f"the zero of {self.function} near {float(arb(low).mid()):.10g} could not be separated")

    def ball(self, bits: int) -> arb:
        """A ball around the zero of radius at most about 2^-bits."""
        with precision(bits + 32):
            low, high = self.bracket(bits)
            return arb(low).union(arb(high))


@dataclass(frozen=True, eq=False, repr=False)
class Real:
    """The value of an expression at a root, or, without a root, of an expression without symbols (oo and -oo too).

    `exact` is the value as a SymPy expression, or None where only enclosures are known.
    """

    expression: sp.Expr
    root: Root | None = None

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
        try:
            return self._enclosure(*((self.root.ball(2 * bits),) if self.root else ()), bits=2 * bits)
        except NotEnclosable as reason:
            raise Undecided(str(reason)) from None

    def __repr__(self) -> str:
        return str(sp.sstr(self.expression)) if self.root is None else f"{float(self):.15g}..."

    def __float__(self) -> float:
        return float(self.ball(80).mid())

    def decimals(self, digits: int = 25) -> tuple[str, str]:
        """Decimal bounds (low, high) that enclose the number, equal if it is a short decimal."""
        if isinstance(self.expression, sp.Rational) and self.root is None:
            short = _short_decimal(self.expression)
            if short:
                return short, short
        ball = self.ball(int(digits * 3.5) + 64)
        with precision(int(digits * 3.5) + 64):
            low, high = ball.lower(), ball.upper()
        return _directed(low, digits, -1), _directed(high, digits, 1)


def _short_decimal(number: sp.Rational) -> str | None:
    for places in range(26):
        scaled = number * 10**places
        if scaled.q == 1:
            digits = str(abs(int(scaled))).rjust(places + 1, "0")
            whole = digits[:-places] + "." + digits[-places:] if places else digits
            return ("-" if number < 0 else "") + whole
    return None


def _directed(value: arb, digits: int, direction: int) -> str:
    """A decimal below (direction -1) or above (1) the value, within a unit of its last digit."""
    if value == 0:
        return "0"
    mantissa, exponent = value.mid().man_exp()
    number = sp.Rational(int(mantissa)) * sp.Rational(2) ** int(exponent)
    places = digits - 1 - _magnitude(number)
    scaled = number * sp.Rational(10) ** places
    slack = 1 if value.rad() > 0 else 0
    whole = int(sp.floor(scaled)) - slack if direction < 0 else int(sp.ceiling(scaled)) + slack
    sign_text, text = ("-" if whole < 0 else ""), str(abs(whole))
    if 0 < places <= 3 * digits:
        text = text.rjust(places + 1, "0")
        return f"{sign_text}{text[:-places]}.{text[-places:]}"
    return f"{sign_text}{text}" if places == 0 else f"{sign_text}{text}e{-places}"


def _magnitude(number: sp.Rational) -> int:
    """The exponent of the leading decimal digit, or one more."""
    bits = int(abs(number.p)).bit_length() - int(number.q).bit_length()
    return int(sp.floor(bits * sp.Rational(30103, 100000)))


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
    for bits in _PRECISIONS:
        left, right = a.ball(bits), b.ball(bits)
        if left < right:
            return -1
        if left > right:
            return 1
        if bits == _PRECISIONS[0] and _same(a, b):
            return 0
    raise Undecided(f"whether {float(a):.17g} and {float(b):.17g} are equal or which is greater is not decided")


def _same(a: Real, b: Real) -> bool:
    """Whether two numbers that are very close are proved equal."""
    for root, other in ((a, b), (b, a)):
        if root.root is not None and root.expression == root.root.variable:
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
    for bits in _PRECISIONS:
        ball = value.ball(bits)
        if ball > 0:
            return 1
        if ball < 0:
            return -1
        if bits == _PRECISIONS[0] and _vanishes_with(value.expression, value.root):
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
