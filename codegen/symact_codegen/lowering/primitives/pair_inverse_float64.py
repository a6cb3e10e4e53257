"""atan and asinh of float64 pairs.

atan: abs(u) is reduced to 0.4143 by atan(a) = atan((a n - m) / (a m + n)) + atan(m / n), m / n = 0, 1 or infinity; one
division serves all three. asinh is a polynomial near 0, and log(a + sqrt(a**2 + 1)) beyond, where that is
log(2 a) for large a: log(a / 4) + log(8).
"""

import math

from symact_codegen.lowering.primitives.pair import exact_sum, fma, ordered_add, ordered_sum, pair_div, pair_mul
from symact_codegen.lowering.primitives.pair_constants_inverse import (
    ASINH_64_0,
    ASINH_64_0_LOW,
    ASINH_64_2,
    ASINH_64_2_LOW,
    ASINH_64_4,
    ASINH_64_6,
    ASINH_64_8,
    ASINH_64_10,
    ASINH_64_12,
    ASINH_64_14,
    ASINH_64_16,
    ASINH_64_18,
    ASINH_64_20,
    ASINH_64_22,
    ASINH_64_24,
    ATAN_64_0,
    ATAN_64_0_LOW,
    ATAN_64_2,
    ATAN_64_2_LOW,
    ATAN_64_4,
    ATAN_64_6,
    ATAN_64_8,
    ATAN_64_10,
    ATAN_64_12,
    ATAN_64_14,
    ATAN_64_16,
    ATAN_64_18,
    ATAN_64_20,
    ATAN_64_22,
    HALF_PI_64_0,
    HALF_PI_64_1,
    LN8_64_0,
    LN8_64_1,
    QUARTER_PI_64_0,
    QUARTER_PI_64_1,
)
from symact_codegen.lowering.primitives.pair_logarithm_float64 import log_pair_float64
from symact_codegen.lowering.primitives.wide_error_free import device

ATAN_MIDDLE_64 = 0.41421356237309503
ATAN_LARGE_64 = 2.414213562373095
ASINH_CHANGE_64 = 0.5
ASINH_LARGE_64 = 2.0**30


@device
def odd_end_64(t: float, tl: float, z: float, zl: float, c: float, x: float) -> tuple[float, float]:
    """Return t + tl + (c + x) (t + tl) (z + zl), where the last term is the smaller one."""
    s, sl = pair_mul(z, zl, t, tl)
    p, pl = pair_mul(c, x, s, sl)
    return ordered_add(t, tl, p, pl)


@device
def atan_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return atan(u + v)."""
    a = abs(u)
    b = -v if u < 0.0 else v
    small = a < ATAN_MIDDLE_64
    large = a > ATAN_LARGE_64
    less = a - 1.0
    more = a + 1.0
    top = a if small else (-1.0 if large else less)
    top_low = b if small else (0.0 if large else (a - (less + 1.0)) + b)
    bottom = 1.0 if small else (a if large else more)
    bottom_low = 0.0 if small else (b if large else (a - (more - 1.0)) + b)
    t, tl = pair_div(1.0, top, top_low, bottom, bottom_low)
    z = t * t
    zl = fma(t + t, tl, fma(t, t, -z))
    q = fma(fma(ATAN_64_22, z, ATAN_64_20), z, ATAN_64_18)
    q = fma(fma(q, z, ATAN_64_16), z, ATAN_64_14)
    q = fma(fma(q, z, ATAN_64_12), z, ATAN_64_10)
    q = fma(fma(q, z, ATAN_64_8), z, ATAN_64_6)
    q = fma(q, z, ATAN_64_4)
    c, x = ordered_sum(ATAN_64_2, q * z)
    p, pl = pair_mul(c, x + ATAN_64_2_LOW, z, zl)
    c, x = ordered_add(ATAN_64_0, ATAN_64_0_LOW, p, pl)
    h, low = odd_end_64(t, tl, z, zl, c, x)
    angle = 0.0 if small else (HALF_PI_64_0 if large else QUARTER_PI_64_0)
    angle_low = 0.0 if small else (HALF_PI_64_1 if large else QUARTER_PI_64_1)
    h, low = ordered_add(angle, angle_low, h, low)
    sign = math.copysign(1.0, u)
    return h * sign, low * sign


@device
def atan_single_float64(u: float, v: float) -> float:
    """Return atan(u + v)."""
    h, low = atan_pair_float64(u, v)
    return h + low


@device
def asinh_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return asinh(u + v)."""
    a = abs(u)
    b = -v if u < 0.0 else v
    z = a * a
    zl = fma(a + a, b, fma(a, a, -z))
    q = fma(fma(ASINH_64_24, z, ASINH_64_22), z, ASINH_64_20)
    q = fma(fma(q, z, ASINH_64_18), z, ASINH_64_16)
    q = fma(fma(q, z, ASINH_64_14), z, ASINH_64_12)
    q = fma(fma(q, z, ASINH_64_10), z, ASINH_64_8)
    q = fma(fma(q, z, ASINH_64_6), z, ASINH_64_4)
    c, x = ordered_sum(ASINH_64_2, q * z)
    p, pl = pair_mul(c, x + ASINH_64_2_LOW, z, zl)
    c, x = ordered_add(ASINH_64_0, ASINH_64_0_LOW, p, pl)
    near, near_low = odd_end_64(a, b, z, zl, c, x)
    c, x = exact_sum(z, 1.0)
    r = math.sqrt(c)
    w, wl = ordered_add(r, (fma(-r, r, c) + (x + zl)) * (0.5 / r), a, b)
    large = a > ASINH_LARGE_64
    h, low = log_pair_float64(0.25 * a if large else w, 0.25 * b if large else wl)
    h, low = ordered_add(h, low, LN8_64_0 if large else 0.0, LN8_64_1 if large else 0.0)
    sign = math.copysign(1.0, u)
    return (near if a < ASINH_CHANGE_64 else h) * sign, (near_low if a < ASINH_CHANGE_64 else low) * sign


@device
def asinh_single_float64(u: float, v: float) -> float:
    """Return asinh(u + v)."""
    h, low = asinh_pair_float64(u, v)
    return h + low
