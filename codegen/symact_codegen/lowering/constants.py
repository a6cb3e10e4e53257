"""Exact constants rendered as float64 numbers: correctly rounded, and as sums of several float64."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import lru_cache

import sympy as sp
from flint import arb

from symact.certify.enclosure import NotEnclosable, enclose_constant
from symact.errors import SymactError
from symact_codegen.lowering.functions import plain

BITS = 400


@lru_cache(maxsize=5_000)
def as_fraction(expression: sp.Expr) -> Fraction:
    """The constant itself if it is rational, else a rational within 2**-380 of its size.

    Raises SymactError if the expression is not a finite real constant that Arb can enclose.
    """
    if isinstance(expression, sp.Rational):
        return Fraction(int(expression.p), int(expression.q))
    try:
        ball = enclose_constant(plain(expression), BITS)
    except NotEnclosable as problem:
        raise SymactError(f"The constant {expression} cannot be computed: {problem}.") from None
    if not ball.is_finite():
        raise SymactError(f"The constant {expression} has no finite real value.")
    if not ball.rel_accuracy_bits() > BITS - 30 and not ball.is_exact():
        raise SymactError(f"The constant {expression} cannot be told from zero at {BITS} bits.")
    return midpoint(ball)


def midpoint(ball: arb) -> Fraction:
    """The centre of a finite ball."""
    mantissa, exponent = ball.mid().man_exp()
    return Fraction(int(mantissa)) * Fraction(2) ** int(exponent)


def nearest(value: Fraction) -> float:
    """The float64 nearest to a rational; +-inf beyond the range."""
    try:
        return value.numerator / value.denominator
    except OverflowError:
        return math.copysign(math.inf, value)


def parts(expression: sp.Expr, count: int = 2) -> tuple[float, ...]:
    """The constant as a sum of `count` float64, each the rounding of what the ones before leave."""
    rest = as_fraction(expression)
    found = []
    for _ in range(count):
        head = nearest(rest)
        if math.isinf(head):
            raise SymactError(f"The constant {expression} is beyond the range of float64.")
        found.append(head)
        rest -= Fraction(head)
    return tuple(found)


def is_float(expression: sp.Expr) -> bool:
    """Whether the constant is a float64 exactly."""
    value = as_fraction(expression)
    return isinstance(expression, sp.Rational) and Fraction(nearest(value)) == value


def is_power_of_two(expression: sp.Expr) -> bool:
    """Whether the constant is plus or minus a power of two."""
    value = abs(as_fraction(expression))
    return isinstance(expression, sp.Rational) and (
        value.numerator & (value.numerator - 1) == 0 and value.denominator & (value.denominator - 1) == 0)
