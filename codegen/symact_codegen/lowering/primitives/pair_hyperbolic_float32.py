"""tanh, 1 / cosh**2, sinh and cosh of float32 pairs.

tanh: abs(u + v) = n log(2)/2 + r + c as for exp, s = 2**-n and T = tanh(r + c), an odd minimax polynomial. By the
addition theorem the result is (1 - s + (1 + s) T) / (1 + s + (1 - s) T), and relatively accurate near zero, where s =
1. 1 + s is g + e and 1 - s is n - e, exactly. Rounding is shifted by 0.006 to keep T above -1/6: else n - top, for n
= 1/2, might not be a float.

1 / cosh(u)**2 = 4 q / (1 + q)**2 with q = exp(-2 abs(u)); cosh(u) = (q + 1/q) / 2 with q = exp(abs(u)); sinh(u) = (t
+ t / (1 + t)) / 2 with t = expm1(abs(u)). Every quotient has one division and a correction by its remainder.
"""

import math

from symact_codegen.lowering.primitives.pair import exact_sum, fma, ordered_sum, power_of_two
from symact_codegen.lowering.primitives.pair_constants_common import (
    FOUR_32,
    HALF_32,
    MAGIC_32,
    NOTHING_32,
    ONE_32,
    QUARTER_32,
    SECH2_MOST_32,
    TANH_MOST_32,
    TANH_SHIFT_32,
    TWO_32,
)
from symact_codegen.lowering.primitives.pair_constants_exponential import (
    HALF_LN2_32_0,
    HALF_LN2_32_1,
    TANH_PAIR_32_0,
    TANH_PAIR_32_2,
    TANH_PAIR_32_4,
    TWO_LOG2E_32_0,
)
from symact_codegen.lowering.primitives.pair_exponential_float32 import exp_parts_float32, expm1_parts_float32
from symact_codegen.lowering.primitives.wide_error_free import device


@device
def sech2_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return 1 / cosh(u + v)**2."""
    sign = math.copysign(TWO_32, u)
    m = sign * u
    a = SECH2_MOST_32 if m > SECH2_MOST_32 else m
    b = NOTHING_32 if m > SECH2_MOST_32 else sign * v
    t, h, tail = exp_parts_float32(-a, -b)
    s = power_of_two(t + TWO_32)
    f = s * QUARTER_32
    w = h * f
    g = ONE_32 + w
    rest = fma(tail, f, w - (g - ONE_32))
    j = g * g
    low = fma(g + g, rest, fma(g, g, -j))
    i = ONE_32 / j
    y = h * i
    z = (fma(-y, j, h) + fma(-y, low, tail)) * i
    return y * s, z * s


@device
def sech2_single_float32(u: float, v: float) -> float:
    """Return 1 / cosh(u + v)**2."""
    h, tail = sech2_pair_float32(u, v)
    return h + tail


@device
def tanh_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return tanh(u + v)."""
    sign = math.copysign(ONE_32, u)
    m = sign * u
    a = TANH_MOST_32 if m > TANH_MOST_32 else m
    b = NOTHING_32 if m > TANH_MOST_32 else sign * v
    t = fma(a - TANH_SHIFT_32, -TWO_LOG2E_32_0, MAGIC_32)
    k = t - MAGIC_32
    r = fma(k, HALF_LN2_32_0, a)
    c = fma(k, HALF_LN2_32_1, b)
    x = r + c
    w = x * x
    p = fma(TANH_PAIR_32_4, w, TANH_PAIR_32_2)
    p = fma(p, w, TANH_PAIR_32_0)
    d = fma(w * x, p, c)
    y = r + d
    z = (r - y) + d
    s = power_of_two(t)
    g = ONE_32 + s
    f = g - ONE_32
    n = ONE_32 - f
    e = s - f
    e = fma(-e, y, e)
    top = fma(g, y, n)
    rest = fma(g, z, fma(g, y, n - top) - e)
    below = fma(n, y, g)
    low = fma(n, z, fma(n, y, g - below) + e)
    inverse = ONE_32 / below
    h = top * inverse
    rest = fma(-h, below, top) + fma(-h, low, rest)
    return h * sign, rest * (inverse * sign)


@device
def tanh_single_float32(u: float, v: float) -> float:
    """Return tanh(u + v)."""
    h, tail = tanh_pair_float32(u, v)
    return h + tail


@device
def sinh_of_expm1_float32(h: float, tail: float) -> tuple[float, float]:
    """Return 2 sinh(x) = t + t / (1 + t) for t = expm1(x) = h + tail, not negative."""
    g, low = exact_sum(ONE_32, h)
    low = low + tail
    i = ONE_32 / g
    q = h * i
    rest = (fma(-q, g, h) + fma(-q, low, tail)) * i
    y, z = ordered_sum(h, q)
    return y, z + (tail + rest)


@device
def sinh_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return sinh(u + v)."""
    sign = math.copysign(ONE_32, u)
    h, tail = expm1_parts_float32(sign * u, sign * v)
    y, z = sinh_of_expm1_float32(h, tail)
    return y * (HALF_32 * sign), z * (HALF_32 * sign)


@device
def sinh_single_float32(u: float, v: float) -> float:
    """Return sinh(u + v)."""
    h, tail = sinh_pair_float32(u, v)
    return h + tail


@device
def cosh_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return cosh(u + v)."""
    sign = math.copysign(ONE_32, u)
    t, h, tail = exp_parts_float32(sign * u, sign * v)
    s = power_of_two(t - ONE_32)
    h = h * s
    tail = tail * s
    i = QUARTER_32 / h
    rest = fma(-h, i, QUARTER_32)
    y, z = ordered_sum(h, i)
    return y, z + (tail + fma(rest, FOUR_32 * i, -(tail * i) * (FOUR_32 * i)))


@device
def cosh_single_float32(u: float, v: float) -> float:
    """Return cosh(u + v)."""
    h, tail = cosh_pair_float32(u, v)
    return h + tail
