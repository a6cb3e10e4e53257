"""Exponentials, logarithms and their relatives on wide numbers, to a relative error below 2**-95.

Each function takes and returns wide numbers (h, low, e), see `wide`. An exponential whose argument exceeds
2**39 in size saturates at the exponents +-2**40, which rounds to infinity or to zero; products still fit.
"""

import math

import numpy as np

from symact_codegen.lowering.primitives.wide import (
    wide_abs,
    wide_add,
    wide_div,
    wide_from_float,
    wide_mul,
    wide_neg,
    wide_normal,
    wide_scale,
    wide_split,
    wide_sqrt,
    wide_sub,
)
from symact_codegen.lowering.primitives.wide_error_free import Sum, Table, Wide, device, two_prod, two_sum
from symact_codegen.lowering.primitives.wide_tables import ATANH_TERMS, EXPM1_TERMS, LN2, LN2_PARTS

ONE = (1.0, 0.0, np.int64(0))
TWO = (2.0, 0.0, np.int64(0))
EXPONENTIAL_LIMIT = 2.0**39
SATURATED_EXPONENT = 2**40
ONE_OVER_LN2 = 1.4426950408889634
SQRT_HALF = 0.7071067811865476


@device
def wide_polynomial(x: Wide, table: Table) -> Wide:
    """Return the sum of table[i] * x**i, with table an array of rows (head, tail)."""
    last = len(table) - 1
    total = (table[last, 0], table[last, 1], np.int64(0))
    for i in range(last - 1, -1, -1):
        total = wide_add(wide_mul(total, x), (table[i, 0], table[i, 1], np.int64(0)))
    return total


@device
def accumulate(s: Sum, x: float) -> Sum:
    """Add the float64 x to the unevaluated sum s of four float64: no bit is lost but below s[3]."""
    a, x = two_sum(s[0], x)
    b, x = two_sum(s[1], x)
    c, x = two_sum(s[2], x)
    return a, b, c, s[3] + x


@device
def wide_reduce(s: Sum, k: float, table: Table | tuple[float, ...]) -> Wide:
    """Return s - k * sum(table) for an unevaluated sum s of four float64 and a float64 k.

    About 210 bits of s are carried, so the result stays accurate when nearly everything cancels.
    """
    for i in range(len(table)):
        p, t = two_prod(-k, table[i])
        s = accumulate(accumulate(s, p), t)
    a, b, c, d = s
    for _ in range(3):
        c, d = two_sum(c, d)
        b, c = two_sum(b, c)
        a, b = two_sum(a, b)
    h, low = two_sum(a, b + (c + d))
    return wide_normal(h, low, np.int64(0))


@device
def wide_expm1_near_zero(r: Wide) -> Wide:
    """Return exp(r) - 1 for |r| <= 0.35: Taylor at r / 32, then expm1(2 x) = expm1(x) (2 + expm1(x))."""
    x = wide_scale(r, np.int64(-5))
    result = wide_mul(x, wide_polynomial(x, EXPM1_TERMS))
    for _ in range(5):
        result = wide_mul(result, wide_add(result, TWO))
    return result


@device
def wide_exp_of_sum(s: Sum) -> Wide:
    """Return exp(s[0] + s[1] + s[2] + s[3]), the sum below 2**39 in size."""
    k = np.rint(s[0] * ONE_OVER_LN2)
    r = wide_reduce(s, k, LN2_PARTS)
    return wide_scale(wide_add(wide_expm1_near_zero(r), ONE), np.int64(k))


@device
def saturated_exponent(a: Wide) -> np.int64:
    """Stand for the exponent of exp(a) where it is out of range: greater for a greater |a|, so that order is kept.

    A product such as exp(x) exp(-exp(x)) then still tends to 0.
    """
    magnitude = int(a[2]) + math.frexp(a[0])[1]
    size = SATURATED_EXPONENT + min(2**10 * max(magnitude, 0), 2**52)
    return np.int64(size if a[0] > 0.0 else -size)


@device
def wide_exp(a: Wide) -> Wide:
    """Return exp(a)."""
    x, tail = wide_split(a)
    if abs(x) < EXPONENTIAL_LIMIT:
        return wide_exp_of_sum((x, tail, 0.0, 0.0))
    if abs(a[0]) < math.inf:
        return 1.0, 0.0, saturated_exponent(a)
    return (0.0 if x < 0.0 else x), 0.0, np.int64(0)


@device
def wide_expm1(a: Wide) -> Wide:
    """Return exp(a) - 1."""
    if abs(wide_split(a)[0]) < 0.34:
        return wide_expm1_near_zero(a)
    return wide_sub(wide_exp(a), ONE)


@device
def wide_atanh_doubled(s: Wide) -> Wide:
    """Return 2 atanh(s) = log((1 + s) / (1 - s)) for |s| <= 0.172."""
    return wide_scale(wide_mul(s, wide_polynomial(wide_mul(s, s), ATANH_TERMS)), np.int64(1))


@device
def wide_log(a: Wide) -> Wide:
    """Return log(a); -inf for a = 0, NaN for a < 0."""
    if not 0.0 < a[0] < math.inf:
        return np.log(a[0]), 0.0, np.int64(0)
    m, shift = math.frexp(a[0])
    if m < SQRT_HALF:
        shift -= 1
    exponent = a[2] + shift
    reduced = wide_scale(a, -exponent)
    result = wide_atanh_doubled(wide_div(wide_sub(reduced, ONE), wide_add(reduced, ONE)))
    if exponent == 0:
        return result
    return wide_add(result, wide_mul(LN2, wide_from_float(np.float64(exponent))))


@device
def wide_log1p(a: Wide) -> Wide:
    """Return log(1 + a); -inf for a = -1, NaN for a < -1."""
    if abs(wide_split(a)[0]) < 0.25:
        return wide_atanh_doubled(wide_div(a, wide_add(a, TWO)))
    return wide_log(wide_add(a, ONE))


@device
def wide_logistic(a: Wide) -> Wide:
    """Return 1 / (1 + exp(-a))."""
    return wide_div(ONE, wide_add(ONE, wide_exp(wide_neg(a))))


@device
def wide_softplus(a: Wide) -> Wide:
    """Return log(1 + exp(a)), as max(a, 0) + log1p(exp(-|a|))."""
    rest = wide_log1p(wide_exp(wide_neg(wide_abs(a))))
    return wide_add(a, rest) if a[0] > 0.0 else rest


@device
def wide_hypot(a: Wide, b: Wide) -> Wide:
    """Return the square root of a**2 + b**2."""
    return wide_sqrt(wide_add(wide_mul(a, a), wide_mul(b, b)))
