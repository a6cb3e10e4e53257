"""Short primitives of the logarithm: float64 arithmetic for results that are needed to 2**-40.

y = 2**k m with m in [sqrt(1/2), sqrt(2)): k and 2**-k come from the bits of y, and log(m) is log((1 + z) / (1 - z))
with z = (m - 1) / (m + 1), an odd polynomial. For log1p, m - 1 = 2**-k u + (2**-k - 1) is rounded once, and is u where
k = 0: so the relative error stays small near zero. asinh(u) is the logarithm of y = abs(u) + sqrt(u**2 + 1), where z is
abs(u) / (1 + sqrt(u**2 + 1)) while k = 0. softplus: max(u, 0) + log(1 + q) with q = exp(-abs(u)), and the latter
logarithm as q times a quotient of polynomials, which is faster than z = q / (2 + q) would be.
"""

import math

from symact_codegen.lowering.primitives.pair import bits_of, float_of, fma
from symact_codegen.lowering.primitives.pair_constants_short import (
    LN2_SHORT_0,
    LOG_SHORT_0,
    LOG_SHORT_2,
    LOG_SHORT_4,
    LOG_SHORT_6,
    LOG_SHORT_8,
    LOG_SHORT_10,
    SOFTPLUS_BOTTOM_SHORT_1_0,
    SOFTPLUS_BOTTOM_SHORT_2_0,
    SOFTPLUS_BOTTOM_SHORT_3_0,
    SOFTPLUS_BOTTOM_SHORT_4_0,
    SOFTPLUS_BOTTOM_SHORT_5_0,
    SOFTPLUS_TOP_SHORT_0,
    SOFTPLUS_TOP_SHORT_1,
    SOFTPLUS_TOP_SHORT_2,
    SOFTPLUS_TOP_SHORT_3,
    SOFTPLUS_TOP_SHORT_4,
)
from symact_codegen.lowering.primitives.short_exponential import clamped_exp_minus_short
from symact_codegen.lowering.primitives.wide_error_free import device

ROOT_BITS_SHORT = 0x95F619980C433
"""The bits of 1 minus those of sqrt(1/2): added to the bits of y, they make 1023 + k the exponent."""
EXPONENT_SHORT = 0x7FF << 52
INVERSE_SHORT = 2046 << 52
"""The exponent bits of 2**k taken from it are the bits of 2**-k."""
WHOLE_BITS_SHORT = 0x433 << 52
WHOLE_SHORT = 4503599627371519.0
"""The bits of 2**52, whose last bits may hold a whole number; 2**52 + 1023."""


@device
def scale_short(y: float) -> tuple[float, float]:
    """Return -k and 2**-k."""
    e = (bits_of(y) + ROOT_BITS_SHORT) & EXPONENT_SHORT
    return WHOLE_SHORT - float_of((e >> 52) | WHOLE_BITS_SHORT), float_of(INVERSE_SHORT - e)


@device
def log_ratio_short(z: float, k: float) -> float:
    """Return log((1 + z) / (1 - z)) - k log(2) for abs(z) <= 0.1716; the sign of z = 0 is kept for k = +0."""
    w = z * z
    p = fma(LOG_SHORT_10, w, LOG_SHORT_8)
    p = fma(p, w, LOG_SHORT_6)
    p = fma(p, w, LOG_SHORT_4)
    p = fma(p, w, LOG_SHORT_2)
    p = fma(p, w, LOG_SHORT_0)
    return fma(p, z, -(k * LN2_SHORT_0))


@device
def log_short(u: float) -> float:
    """Return log(u) for u > 0."""
    k, s = scale_short(u)
    f = fma(u, s, -1.0)
    return log_ratio_short(f / (2.0 + f), k)


@device
def log1p_short(u: float) -> float:
    """Return log(1 + u) for u > -1."""
    k, s = scale_short(1.0 + u)
    f = fma(u, s, -(1.0 - s))
    return log_ratio_short(f / (2.0 + f), k)


@device
def asinh_short(u: float) -> float:
    """Return asinh(u)."""
    v = abs(u)
    h = math.sqrt(fma(v, v, 1.0))
    y = v + h
    k, s = scale_short(y)
    top = v if k == 0.0 else fma(y, s, -1.0)
    bottom = 1.0 + h if k == 0.0 else fma(y, s, 1.0)
    return math.copysign(log_ratio_short(top / bottom, k), u)


@device
def softplus_short(u: float) -> float:
    """Return log(1 + exp(u))."""
    q = clamped_exp_minus_short(min(abs(u), 700.0))
    p = fma(SOFTPLUS_TOP_SHORT_4, q, SOFTPLUS_TOP_SHORT_3)
    p = fma(p, q, SOFTPLUS_TOP_SHORT_2)
    p = fma(p, q, SOFTPLUS_TOP_SHORT_1)
    p = fma(p, q, SOFTPLUS_TOP_SHORT_0)
    d = fma(SOFTPLUS_BOTTOM_SHORT_5_0, q, SOFTPLUS_BOTTOM_SHORT_4_0)
    d = fma(d, q, SOFTPLUS_BOTTOM_SHORT_3_0)
    d = fma(d, q, SOFTPLUS_BOTTOM_SHORT_2_0)
    d = fma(d, q, SOFTPLUS_BOTTOM_SHORT_1_0)
    d = fma(d, q, 1.0)
    return max(u, 0.0) + (q * p) / d
