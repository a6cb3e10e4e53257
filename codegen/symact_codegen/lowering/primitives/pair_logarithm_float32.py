"""log, log1p and softplus of float32 pairs.

log: u = 2**k (1 + f) with 1 + f between the square roots of 1/2 and 2, and log(1 + f) = 2 artanh(x / 2) for x = f /
(1 + f/2), as in fdlibm's e_log.c: x plus a small cubic, an odd minimax polynomial. k log(2) is k L + k L', and k L +
y - s is exact for the rounded sum s, as in the reduction of exp. log1p: f = 2**-k u + (2**-k - 1), which keeps u
where k = 0.

softplus: log(1 + exp(u)) = max(u, 0) + log(1 + q), q = exp(-abs(u)), by the same quotient without a k.
"""

import math

from symact_codegen.lowering.primitives.pair import bits_of, exact_sum, float_of, fma, power_of_two
from symact_codegen.lowering.primitives.pair_constants_common import (
    EXPONENT_BITS_32,
    HALF_32,
    MANTISSA_WIDTH_32,
    NOTHING_32,
    ONE_32,
    ONE_BITS_32,
    QUARTER_32,
    ROOT_HALF_BITS_32,
    SOFTPLUS_MOST_32,
    ZERO_32,
    np,
)
from symact_codegen.lowering.primitives.pair_constants_exponential import (
    LN2_32_0,
    LN2_32_1,
    LOG1P_PAIR_32_0,
    LOG1P_PAIR_32_2,
    LOG1P_PAIR_32_4,
    LOG1P_PAIR_32_6,
    LOG1P_PAIR_32_8,
    LOG_PAIR_32_0,
    LOG_PAIR_32_2,
    LOG_PAIR_32_4,
)
from symact_codegen.lowering.primitives.pair_exponential_float32 import exp_parts_float32
from symact_codegen.lowering.primitives.wide_error_free import device


@device
def log_scale_float32(u: float) -> tuple[float, float]:
    """Return (k, 2**-k) with 2**-k u between the square roots of 1/2 and 2."""
    n = np.int32(bits_of(u) - ROOT_HALF_BITS_32)
    scale = float_of(np.int32(ONE_BITS_32 - np.int32(n & EXPONENT_BITS_32)))
    return np.float32(np.int32(n >> MANTISSA_WIDTH_32)), scale


@device
def log_of_sum_float32(k: float, f: float, e: float) -> tuple[float, float]:
    """Return k log(2) + log(1 + f + e), for 1 + f between the square roots of 1/2 and 2."""
    g = fma(HALF_32, f, ONE_32)
    low = fma(HALF_32, e, fma(HALF_32, f, ONE_32 - g))
    i = ONE_32 / g
    h = f * i
    tail = (fma(-h, g, f) + fma(-h, low, e)) * i
    x = h + tail
    w = x * x
    p = fma(LOG_PAIR_32_4, w, LOG_PAIR_32_2)
    p = fma(p, w, LOG_PAIR_32_0)
    d = fma(w * x, p, tail)
    y = h + d
    s = fma(k, LN2_32_0, y)
    return s, (fma(k, LN2_32_0, -s) + y) + fma(k, LN2_32_1, (h - y) + d)


@device
def log_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return log(u + v)."""
    k, s = log_scale_float32(u)
    f, e = exact_sum(fma(u, s, -ONE_32), v * s)
    return log_of_sum_float32(k, f, e)


@device
def log_single_float32(u: float, v: float) -> float:
    """Return log(u + v)."""
    h, tail = log_pair_float32(u, v)
    return h + tail


@device
def log1p_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return log(1 + u + v)."""
    k, s = log_scale_float32((ONE_32 + u) + v)
    n = s - ONE_32
    f = fma(u, s, n)
    f, e = exact_sum(f, fma(v, s, fma(u, s, n - f)))
    return log_of_sum_float32(k, f, e)


@device
def log1p_single_float32(u: float, v: float) -> float:
    """Return log(1 + u + v)."""
    h, tail = log1p_pair_float32(u, v)
    return h + tail


@device
def softplus_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return log(1 + exp(u + v))."""
    sign = math.copysign(ONE_32, u)
    m = sign * u
    a = SOFTPLUS_MOST_32 if m > SOFTPLUS_MOST_32 else m
    b = NOTHING_32 if m > SOFTPLUS_MOST_32 else sign * v
    t, h, tail = exp_parts_float32(-a, -b)
    s = power_of_two(t)
    f = h * s
    e = tail * s
    g = fma(HALF_32, f, ONE_32)
    low = fma(HALF_32, e, fma(HALF_32, f, ONE_32 - g))
    i = ONE_32 / g
    h = f * i
    tail = (fma(-h, g, f) + fma(-h, low, e)) * i
    w = h * h
    p = fma(LOG1P_PAIR_32_8, w, LOG1P_PAIR_32_6)
    p = fma(p, w, LOG1P_PAIR_32_4)
    p = fma(p, w, LOG1P_PAIR_32_2)
    p = fma(p, w, LOG1P_PAIR_32_0)
    d = fma(w * h, p, fma(tail * w, QUARTER_32, tail))
    y = h + d
    top, rest = exact_sum(ZERO_32 if u < ZERO_32 else u, y)
    return top, rest + (((h - y) + d) + (NOTHING_32 if u < ZERO_32 else v))


@device
def softplus_single_float32(u: float, v: float) -> float:
    """Return log(1 + exp(u + v))."""
    h, tail = softplus_pair_float32(u, v)
    return h + tail
