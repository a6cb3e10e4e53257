"""atan and asinh of float32 pairs.

atan: abs(u) is reduced to 0.4143 by atan(a) = atan((a n - m) / (a m + n)) + atan(m / n), m / n = 0, 1 or infinity; one
division serves all three. asinh is a polynomial near 0, and log(a + sqrt(a**2 + 1)) beyond, where that is
log(2 a) for large a: log(a / 4) + log(8).
"""

import math

import numpy as np

from symact_codegen.lowering.primitives.pair import exact_sum, fma, ordered_add, ordered_sum, pair_div, pair_mul
from symact_codegen.lowering.primitives.pair_constants_common import HALF_32, ONE_32, QUARTER_32, ZERO_32
from symact_codegen.lowering.primitives.pair_constants_inverse import (
    ASINH_32_0,
    ASINH_32_0_LOW,
    ASINH_32_2,
    ASINH_32_4,
    ASINH_32_6,
    ASINH_32_8,
    ATAN_32_0,
    ATAN_32_0_LOW,
    ATAN_32_2,
    ATAN_32_4,
    ATAN_32_6,
    ATAN_32_8,
    HALF_PI_32_0,
    HALF_PI_32_1,
    LN8_32_0,
    LN8_32_1,
    QUARTER_PI_32_0,
    QUARTER_PI_32_1,
)
from symact_codegen.lowering.primitives.pair_logarithm_float32 import log_pair_float32
from symact_codegen.lowering.primitives.wide_error_free import device

ATAN_MIDDLE_32 = np.float32(0.41421357)
ATAN_LARGE_32 = np.float32(2.4142137)
ASINH_CHANGE_32 = np.float32(0.5)
ASINH_LARGE_32 = np.float32(2.0**30)


@device
def odd_end_32(t: float, tl: float, z: float, zl: float, c: float, x: float) -> tuple[float, float]:
    """Return t + tl + (c + x) (t + tl) (z + zl), where the last term is the smaller one."""
    s, sl = pair_mul(z, zl, t, tl)
    p, pl = pair_mul(c, x, s, sl)
    return ordered_add(t, tl, p, pl)


@device
def atan_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return atan(u + v)."""
    a = abs(u)
    b = -v if u < ZERO_32 else v
    small = a < ATAN_MIDDLE_32
    large = a > ATAN_LARGE_32
    less = a - ONE_32
    more = a + ONE_32
    top = a if small else (-ONE_32 if large else less)
    top_low = b if small else (ZERO_32 if large else (a - (less + ONE_32)) + b)
    bottom = ONE_32 if small else (a if large else more)
    bottom_low = ZERO_32 if small else (b if large else (a - (more - ONE_32)) + b)
    t, tl = pair_div(ONE_32, top, top_low, bottom, bottom_low)
    z = t * t
    zl = fma(t + t, tl, fma(t, t, -z))
    q = fma(fma(fma(ATAN_32_8, z, ATAN_32_6), z, ATAN_32_4), z, ATAN_32_2)
    c, x = ordered_sum(ATAN_32_0, q * z)
    h, low = odd_end_32(t, tl, z, zl, c, x + ATAN_32_0_LOW)
    angle = ZERO_32 if small else (HALF_PI_32_0 if large else QUARTER_PI_32_0)
    angle_low = ZERO_32 if small else (HALF_PI_32_1 if large else QUARTER_PI_32_1)
    h, low = ordered_add(angle, angle_low, h, low)
    sign = math.copysign(ONE_32, u)
    return h * sign, low * sign


@device
def atan_single_float32(u: float, v: float) -> float:
    """Return atan(u + v)."""
    h, low = atan_pair_float32(u, v)
    return h + low


@device
def asinh_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return asinh(u + v)."""
    a = abs(u)
    b = -v if u < ZERO_32 else v
    z = a * a
    zl = fma(a + a, b, fma(a, a, -z))
    q = fma(fma(fma(ASINH_32_8, z, ASINH_32_6), z, ASINH_32_4), z, ASINH_32_2)
    c, x = ordered_sum(ASINH_32_0, q * z)
    near, near_low = odd_end_32(a, b, z, zl, c, x + ASINH_32_0_LOW)
    c, x = exact_sum(z, ONE_32)
    r = math.sqrt(c)
    w, wl = ordered_add(r, (fma(-r, r, c) + (x + zl)) * (HALF_32 / r), a, b)
    large = a > ASINH_LARGE_32
    h, low = log_pair_float32(QUARTER_32 * a if large else w, QUARTER_32 * b if large else wl)
    h, low = ordered_add(h, low, LN8_32_0 if large else ZERO_32, LN8_32_1 if large else ZERO_32)
    sign = math.copysign(ONE_32, u)
    return (near if a < ASINH_CHANGE_32 else h) * sign, (near_low if a < ASINH_CHANGE_32 else low) * sign


@device
def asinh_single_float32(u: float, v: float) -> float:
    """Return asinh(u + v)."""
    h, low = asinh_pair_float32(u, v)
    return h + low
