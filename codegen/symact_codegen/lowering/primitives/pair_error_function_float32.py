"""erfc and erf of float32 pairs.

erfc(a) = exp(-E) with E = a**2 + g(a), a >= 0, where g is between 0 and 2.8: the error of E is all that counts. The
square is exact to 2**-40. g is LEVEL - WEIGHT / (a + POLE) plus a rest of at most 0.025, a rational function in single
arithmetic. The quotient is replaced by a multiple of 2**-10, so that a**2 + LEVEL - quotient has one rounding, which a
second fma finds; what the multiple leaves of the quotient is the remainder of the division, also exact, over a + POLE.
For u < 0 the result is 2 - erfc(abs(u)).
"""

import math

import numpy as np

from symact_codegen.lowering.primitives.pair import fma, ordered_sum, pair_mul_single, power_of_two
from symact_codegen.lowering.primitives.pair_constants_common import HALF_32, MAGIC_32, ONE_32, ZERO_32
from symact_codegen.lowering.primitives.pair_constants_error_function import (
    ERF_32_0,
    ERF_32_0_LOW,
    ERF_32_1,
    ERF_32_1_LOW,
    ERF_32_2,
    ERF_32_3,
    ERF_32_4,
    ERFC_BOTTOM_32_1_0,
    ERFC_BOTTOM_32_2_0,
    ERFC_BOTTOM_32_3_0,
    ERFC_BOTTOM_32_4_0,
    ERFC_BOTTOM_32_5_0,
    ERFC_EXP_32_0,
    ERFC_EXP_32_1,
    ERFC_EXP_32_2,
    ERFC_EXP_32_3,
    ERFC_EXP_32_4,
    ERFC_TOP_32_0,
    ERFC_TOP_32_1,
    ERFC_TOP_32_2,
    ERFC_TOP_32_3,
    ERFC_TOP_32_4,
    ERFC_TOP_32_5,
)
from symact_codegen.lowering.primitives.pair_constants_exponential import LN2_32_0, LN2_32_1, LOG2E_32_0
from symact_codegen.lowering.primitives.wide_error_free import device

ERFC_HIGH_32 = np.float32(9.2)
ERFC_POLE_32 = np.float32(3.84375)
ERFC_WEIGHT_32 = np.float32(15.0078125)
ERFC_STEPS_32 = np.float32(12288.0)
ERFC_LEVEL_32 = np.float32(12291.9228515625)
ERFC_SLOPE_32 = np.float32(2.0039)
ERFC_SHIFT_32 = np.float32(-0.019)
ERF_CHANGE_32 = np.float32(0.5)


@device
def erfc_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return erfc(u + v)."""
    negative = u < ZERO_32
    size = abs(u)
    b = (-v if negative else v) if size < ERFC_HIGH_32 else ZERO_32
    a = ERFC_HIGH_32 if size > ERFC_HIGH_32 else size
    d = a + ERFC_POLE_32
    inverse = ONE_32 / d
    below = fma(fma(ERFC_BOTTOM_32_5_0, a, ERFC_BOTTOM_32_4_0), a, ERFC_BOTTOM_32_3_0)
    below = fma(fma(fma(below, a, ERFC_BOTTOM_32_2_0), a, ERFC_BOTTOM_32_1_0), a, ONE_32)
    above = fma(fma(ERFC_TOP_32_5, a, ERFC_TOP_32_4), a, ERFC_TOP_32_3)
    above = fma(fma(fma(above, a, ERFC_TOP_32_2), a, ERFC_TOP_32_1), a, ERFC_TOP_32_0)
    rest = above / below
    steps = fma(inverse, ERFC_WEIGHT_32, ERFC_STEPS_32)
    y = ERFC_LEVEL_32 - steps
    quotient = steps - ERFC_STEPS_32
    remainder = fma(quotient, (a - (d - ERFC_POLE_32)) + b, fma(quotient, d, -ERFC_WEIGHT_32))
    e = fma(a, a, y)
    f = fma(remainder, inverse, fma(fma(a, ERFC_SLOPE_32, ERFC_SHIFT_32), b, fma(a, a, y - e)))
    t = fma(e, -LOG2E_32_0, MAGIC_32)
    k = MAGIC_32 - t
    c = fma(k, LN2_32_1, -f) - rest
    g = fma(k, LN2_32_0, -e)
    r = g + c
    c = (g - r) + c
    z = r * r
    half = r * HALF_32
    q = fma(fma(ERFC_EXP_32_4, r, ERFC_EXP_32_3), z, fma(ERFC_EXP_32_2, r, ERFC_EXP_32_1))
    q = fma(q, r, ERFC_EXP_32_0)
    cubic = fma(r * z, q, fma(c, r, c))
    h = ONE_32 + (fma(z, HALF_32, r) + cubic)
    low = fma(half, r, r - (h - ONE_32)) + cubic
    s = math.copysign(power_of_two(t), u)
    base = ONE_32 - math.copysign(ONE_32, u)  # 2 for -0.0 too, to go with s
    h = h * s
    result = base + h
    return result, fma(low, s, h - (result - base))


@device
def erfc_single_float32(u: float, v: float) -> float:
    """Return erfc(u + v)."""
    h, low = erfc_pair_float32(u, v)
    return h + low


@device
def erf_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return erf(u + v): u times a polynomial in u**2 near 0, or 1 - erfc(u + v)."""
    h, low = erfc_pair_float32(u, v)
    one = ONE_32 - h
    rest = (ONE_32 - one) - h - low
    z = u * u
    zl = fma(u, u, -z) + (u + u) * v
    q = fma(fma(ERF_32_4, z, ERF_32_3), z, ERF_32_2)
    a, x = ordered_sum(ERF_32_1, q * z)
    p, pl = pair_mul_single(a, x + ERF_32_1_LOW, z)
    p, x = ordered_sum(ERF_32_0, p)
    x = x + (fma(a, zl, pl) + ERF_32_0_LOW)
    y = p * u
    yl = fma(p, v, fma(x, u, fma(p, u, -y)))
    near = abs(u) < ERF_CHANGE_32
    return (y if near else one), (yl if near else rest)


@device
def erf_single_float32(u: float, v: float) -> float:
    """Return erf(u + v)."""
    h, low = erf_pair_float32(u, v)
    return h + low
