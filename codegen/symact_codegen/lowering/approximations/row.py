"""What an approximation is: a function, an interval, a form of polynomial and a claim about its error."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from flint import arb, arb_series, ctx, fmpq

Format = Literal["float32", "float64"]
Coefficients = dict[int, Fraction]


@dataclass(frozen=True)
class Row:
    """A polynomial p(x) = sum of c[k] x**k, k in `powers`, near G(x) = (F(x) - sum of fixed[k] x**k) / x**divide.

    Claimed, and proved: abs(p(x) - G(x)) * abs(weight(x)) <= claim on [low, high], with 1 / G as the weight if there is
    none. F and the weight are functions of a power series; F(x) - fixed must begin with x**divide, exactly. The powers
    in `doubles` have coefficients of two floats. The constants are called NAME_k, and NAME_k_LOW for a second part, in
    `primitives/pair_constants_{family}.py`.
    """

    name: str
    family: str
    format: Format
    function: Callable[[arb_series], arb_series]
    low: float
    high: float
    powers: tuple[int, ...]
    claim: float
    fixed: tuple[tuple[int, Fraction], ...] = ()
    divide: int = 0
    weight: Callable[[arb_series], arb_series] | None = None
    doubles: tuple[int, ...] = ()

    def target(self, centre: arb, length: int) -> list[arb]:
        """The first coefficients of G's Taylor series about the centre, a number."""
        if self.divide and centre == 0:
            return self.numerator(centre, length + self.divide)[self.divide:]
        numerator = self.numerator(centre, length)
        if not self.divide:
            return numerator
        return expanded(lambda x: arb_series(numerator, length) / power(x, self.divide), centre, length)

    def numerator(self, centre: arb, length: int) -> list[arb]:
        """The first Taylor coefficients of F(x) - sum of fixed[k] x**k about the centre."""
        return expanded(lambda x: self.function(x) - polynomial(dict(self.fixed), x), centre, length)

    def weight_at(self, centre: arb) -> arb:
        """The weight at a number, or a ball that holds its values on a ball."""
        return 1 / self.target(centre, 1)[0] if self.weight is None else expanded(self.weight, centre, 1)[0]


@dataclass(frozen=True)
class Split:
    """A constant as an unevaluated sum of floats NAME_0, NAME_1, ..., each the nearest to what the former leave.

    `bits` limits the significant bits of all parts but the last, so that products with small integers are exact.
    """

    name: str
    family: str
    format: Format
    value: Callable[[], arb]
    parts: int = 2
    bits: int | None = None


def expanded(function: Callable[[arb_series], arb_series], centre: arb, length: int) -> list[arb]:
    """The first coefficients of a function of the power series centre + t.

    flint computes no series beyond a length that belongs to the whole process: it is as before afterwards.
    """
    before = ctx.cap
    ctx.cap = length
    try:
        series = function(arb_series([centre, arb(1)][:length], length))
        return [series[k] for k in range(length)]
    finally:
        ctx.cap = before


def polynomial(coefficients: Coefficients, x: arb_series) -> arb_series:
    """The value of a polynomial with exact coefficients at a power series."""
    total = x * 0
    for k in range(max(coefficients, default=0), -1, -1):
        total = total * x + exact(coefficients.get(k, Fraction(0)))
    return total


def power(x: arb_series, exponent: int) -> arb_series:
    """A power series to a power that is a natural number; `**` goes through the logarithm, which a ball may lack."""
    result = x * 0 + 1
    for _ in range(exponent):
        result = result * x
    return result


def exact(value: Fraction) -> arb:
    """A fraction as a ball: a point if it is a float."""
    return arb(fmpq(value.numerator, value.denominator))
