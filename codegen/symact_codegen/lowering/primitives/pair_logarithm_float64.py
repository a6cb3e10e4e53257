"""log, log1p and softplus of float64 pairs.

As in float32, see `pair_logarithm_float32`; the pair forms also have the cube of x as a pair.
"""

import math

import numpy as np

from symact_codegen.lowering.primitives.pair import bits_of, exact_sum, float_of, fma, power_of_two
from symact_codegen.lowering.primitives.pair_constants_exponential import (
    LN2_64_0,
    LN2_64_1,
    LOG1P_PAIR_64_0,
    LOG1P_PAIR_64_2,
    LOG1P_PAIR_64_4,
    LOG1P_PAIR_64_6,
    LOG1P_PAIR_64_8,
    LOG1P_PAIR_64_10,
    LOG1P_PAIR_64_12,
    LOG1P_PAIR_64_14,
    LOG1P_PAIR_64_16,
    LOG1P_PAIR_64_18,
    LOG1P_SINGLE_64_0,
    LOG1P_SINGLE_64_2,
    LOG1P_SINGLE_64_4,
    LOG1P_SINGLE_64_6,
    LOG1P_SINGLE_64_8,
    LOG1P_SINGLE_64_10,
    LOG1P_SINGLE_64_12,
    LOG1P_SINGLE_64_14,
    LOG1P_SINGLE_64_16,
    LOG1P_SINGLE_64_18,
    LOG_PAIR_64_0,
    LOG_PAIR_64_2,
    LOG_PAIR_64_4,
    LOG_PAIR_64_6,
    LOG_PAIR_64_8,
    LOG_PAIR_64_10,
    LOG_PAIR_64_12,
    LOG_SINGLE_64_0,
    LOG_SINGLE_64_2,
    LOG_SINGLE_64_4,
    LOG_SINGLE_64_6,
    LOG_SINGLE_64_8,
    LOG_SINGLE_64_10,
    LOG_SINGLE_64_12,
    TWELFTH_64_0,
    TWELFTH_64_1,
)
from symact_codegen.lowering.primitives.pair_exponential_float64 import (
    cube_float64,
    exp_parts_float64,
    exp_short_float64,
)
from symact_codegen.lowering.primitives.wide_error_free import device

SOFTPLUS_MOST_64 = 708.0
ROOT_HALF_BITS_64 = 0x3FE6A09E667F3BCD
ONE_BITS_64 = 0x3FF0000000000000
EXPONENT_BITS_64 = -0x10000000000000


@device
def log_scale_float64(u: float) -> tuple[float, float]:
    """Return (k, 2**-k) with 2**-k u between the square roots of 1/2 and 2."""
    n = bits_of(u) - ROOT_HALF_BITS_64
    return np.float64(n >> 52), float_of(ONE_BITS_64 - (n & EXPONENT_BITS_64))


@device
def log_ratio_float64(f: float, e: float) -> tuple[float, float]:
    """Return x = (f + e) / (1 + (f + e) / 2), for which log(1 + f + e) is 2 artanh(x / 2)."""
    g = fma(0.5, f, 1.0)
    low = fma(0.5, e, fma(0.5, f, 1.0 - g))
    i = 1.0 / g
    h = f * i
    return h, (fma(-h, g, f) + fma(-h, low, e)) * i


@device
def log_of_sum_float64(k: float, f: float, e: float) -> tuple[float, float]:
    """Return k log(2) + log(1 + f + e), for 1 + f between the square roots of 1/2 and 2."""
    h, tail = log_ratio_float64(f, e)
    x = h + tail
    tail = (h - x) + tail
    w = x * x
    p = fma(LOG_PAIR_64_12, w, LOG_PAIR_64_10)
    p = fma(p, w, LOG_PAIR_64_8)
    p = fma(p, w, LOG_PAIR_64_6)
    p = fma(p, w, LOG_PAIR_64_4)
    p = fma(p, w, LOG_PAIR_64_2)
    p = fma(p, w, LOG_PAIR_64_0)
    c, low = cube_float64(x, TWELFTH_64_0, TWELFTH_64_1)
    d = (w * w) * (x * p)
    tail = low + fma(tail, 0.25 * w, tail)
    y = x + ((c + d) + tail)
    z = ((x - y) + c) + (d + tail)
    s = fma(k, LN2_64_0, y)
    return s, (fma(k, LN2_64_0, -s) + y) + fma(k, LN2_64_1, z)


@device
def log_short_float64(k: float, f: float, e: float) -> float:
    """Return k log(2) + log(1 + f + e), for 1 + f between the square roots of 1/2 and 2."""
    h, tail = log_ratio_float64(f, e)
    x = h + tail
    w = x * x
    p = fma(LOG_SINGLE_64_12, w, LOG_SINGLE_64_10)
    p = fma(p, w, LOG_SINGLE_64_8)
    p = fma(p, w, LOG_SINGLE_64_6)
    p = fma(p, w, LOG_SINGLE_64_4)
    p = fma(p, w, LOG_SINGLE_64_2)
    p = fma(p, w, LOG_SINGLE_64_0)
    d = fma(w * x, p, tail)
    s = fma(k, LN2_64_0, h)
    return s + ((fma(k, LN2_64_0, -s) + h) + fma(k, LN2_64_1, d))


@device
def log_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return log(u + v)."""
    k, s = log_scale_float64(u)
    f, e = exact_sum(fma(u, s, -1.0), v * s)
    return log_of_sum_float64(k, f, e)


@device
def log_single_float64(u: float, v: float) -> float:
    """Return log(u + v)."""
    k, s = log_scale_float64(u)
    return log_short_float64(k, fma(u, s, -1.0), v * s)


@device
def log1p_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return log(1 + u + v)."""
    k, s = log_scale_float64((1.0 + u) + v)
    n = s - 1.0
    f = fma(u, s, n)
    f, e = exact_sum(f, fma(v, s, fma(u, s, n - f)))
    return log_of_sum_float64(k, f, e)


@device
def log1p_single_float64(u: float, v: float) -> float:
    """Return log(1 + u + v)."""
    k, s = log_scale_float64(1.0 + u)
    n = s - 1.0
    f = fma(u, s, n)
    return log_short_float64(k, f, fma(v, s, fma(u, s, n - f)))


@device
def softplus_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return log(1 + exp(u + v))."""
    sign = math.copysign(1.0, u)
    m = sign * u
    a = SOFTPLUS_MOST_64 if m > SOFTPLUS_MOST_64 else m
    b = -0.0 if m > SOFTPLUS_MOST_64 else sign * v
    t, h, tail = exp_parts_float64(-a, -b)
    s = power_of_two(t)
    h, tail = log_ratio_float64(h * s, tail * s)
    x = h + tail
    tail = (h - x) + tail
    w = x * x
    p = fma(LOG1P_PAIR_64_18, w, LOG1P_PAIR_64_16)
    p = fma(p, w, LOG1P_PAIR_64_14)
    p = fma(p, w, LOG1P_PAIR_64_12)
    p = fma(p, w, LOG1P_PAIR_64_10)
    p = fma(p, w, LOG1P_PAIR_64_8)
    p = fma(p, w, LOG1P_PAIR_64_6)
    p = fma(p, w, LOG1P_PAIR_64_4)
    p = fma(p, w, LOG1P_PAIR_64_2)
    p = fma(p, w, LOG1P_PAIR_64_0)
    c, low = cube_float64(x, TWELFTH_64_0, TWELFTH_64_1)
    d = (w * w) * (x * p)
    tail = low + fma(tail, fma(w * w, 0.0625, 0.25 * w), tail)
    y = x + ((c + d) + tail)
    z = ((x - y) + c) + (d + tail)
    top, rest = exact_sum(0.0 if u < 0.0 else u, y)
    return top, rest + (z + (-0.0 if u < 0.0 else v))


@device
def softplus_single_float64(u: float, v: float) -> float:
    """Return log(1 + exp(u + v))."""
    sign = math.copysign(1.0, u)
    m = sign * u
    a = SOFTPLUS_MOST_64 if m > SOFTPLUS_MOST_64 else m
    b = -0.0 if m > SOFTPLUS_MOST_64 else sign * v
    t, r, p = exp_short_float64(-a, -b)
    h = 1.0 + (r + p)
    s = power_of_two(t)
    h, tail = log_ratio_float64(h * s, ((r - (h - 1.0)) + p) * s)
    w = h * h
    p = fma(LOG1P_SINGLE_64_18, w, LOG1P_SINGLE_64_16)
    p = fma(p, w, LOG1P_SINGLE_64_14)
    p = fma(p, w, LOG1P_SINGLE_64_12)
    p = fma(p, w, LOG1P_SINGLE_64_10)
    p = fma(p, w, LOG1P_SINGLE_64_8)
    p = fma(p, w, LOG1P_SINGLE_64_6)
    p = fma(p, w, LOG1P_SINGLE_64_4)
    p = fma(p, w, LOG1P_SINGLE_64_2)
    p = fma(p, w, LOG1P_SINGLE_64_0)
    d = fma(w * h, p, fma(tail * w, 0.25, tail))
    top, rest = exact_sum(0.0 if u < 0.0 else u, h)
    return top + (rest + (d + (-0.0 if u < 0.0 else v)))
