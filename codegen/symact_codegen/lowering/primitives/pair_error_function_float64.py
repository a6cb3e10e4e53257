"""erfc and erf of float64 pairs.

erfc(a) = exp(-a**2) t M(t) with t = 1 / (a + 3), a >= 0, where M is a polynomial in t - 3/16 whose leading steps are in
pair arithmetic; after Shepherd and Laframboise, "Chebyshev approximation of (1 + 2x) exp(x**2) erfc x", Math. Comp. 36
(1981), with another weight. For u < 0 the result is 2 - erfc(abs(u)).
"""

import math

from symact_codegen.lowering.primitives.pair import fma, ordered_add, ordered_sum, pair_mul, power_of_two
from symact_codegen.lowering.primitives.pair_constants_error_function import (
    ERF_64_0,
    ERF_64_0_LOW,
    ERF_64_1,
    ERF_64_1_LOW,
    ERF_64_2,
    ERF_64_2_LOW,
    ERF_64_3,
    ERF_64_4,
    ERF_64_5,
    ERF_64_6,
    ERF_64_7,
    ERF_64_8,
    ERF_64_9,
    ERFC_64_0,
    ERFC_64_0_LOW,
    ERFC_64_1,
    ERFC_64_1_LOW,
    ERFC_64_2,
    ERFC_64_2_LOW,
    ERFC_64_3,
    ERFC_64_3_LOW,
    ERFC_64_4,
    ERFC_64_4_LOW,
    ERFC_64_5,
    ERFC_64_5_LOW,
    ERFC_64_6,
    ERFC_64_7,
    ERFC_64_8,
    ERFC_64_9,
    ERFC_64_10,
    ERFC_64_11,
    ERFC_64_12,
    ERFC_64_13,
    ERFC_64_14,
    ERFC_64_15,
    ERFC_64_16,
    ERFC_64_17,
    ERFC_64_18,
    ERFC_64_19,
    ERFC_64_20,
    ERFC_64_21,
    ERFC_64_22,
    ERFC_64_23,
    ERFC_64_24,
)
from symact_codegen.lowering.primitives.pair_exponential_float64 import exp_pair_float64, exp_short_float64
from symact_codegen.lowering.primitives.wide_error_free import device

ERFC_HIGH_64 = 26.6
ERFC_POLE_64 = 3.0
ERFC_CENTRE_64 = 0.1875
ERF_CHANGE_64 = 0.5


@device
def erfc_tail_64(x: float) -> float:
    """Return M's polynomial without its six leading coefficients, divided by x**6."""
    z = x * x
    p = fma(ERFC_64_24, z, ERFC_64_22)
    p = fma(p, z, ERFC_64_20)
    p = fma(p, z, ERFC_64_18)
    p = fma(p, z, ERFC_64_16)
    p = fma(p, z, ERFC_64_14)
    p = fma(p, z, ERFC_64_12)
    p = fma(p, z, ERFC_64_10)
    p = fma(p, z, ERFC_64_8)
    p = fma(p, z, ERFC_64_6)
    q = fma(ERFC_64_23, z, ERFC_64_21)
    q = fma(q, z, ERFC_64_19)
    q = fma(q, z, ERFC_64_17)
    q = fma(q, z, ERFC_64_15)
    q = fma(q, z, ERFC_64_13)
    q = fma(q, z, ERFC_64_11)
    q = fma(q, z, ERFC_64_9)
    q = fma(q, z, ERFC_64_7)
    total: float = fma(q, x, p)
    return total


@device
def erfc_step_64(h: float, low: float, x: float, xl: float, c: float, cl: float) -> tuple[float, float]:
    """Return c + cl + (h + low) (x + xl), where the product is the smaller term."""
    p, q = pair_mul(h, low, x, xl)
    return ordered_add(c, cl, p, q)


@device
def erfc_scaled_64(a: float, b: float) -> tuple[float, float]:
    """Return exp((a + b)**2) erfc(a + b) for a in [0, 26.6]."""
    d = a + ERFC_POLE_64
    t = 1.0 / d
    tl = t * fma(-t, (a - (d - ERFC_POLE_64)) + b, fma(-t, d, 1.0))
    x = t - ERFC_CENTRE_64
    xl = (t - (x + ERFC_CENTRE_64)) + tl
    h, low = ordered_sum(ERFC_64_5, erfc_tail_64(x) * x)
    h, low = erfc_step_64(h, low + ERFC_64_5_LOW, x, xl, ERFC_64_4, ERFC_64_4_LOW)
    h, low = erfc_step_64(h, low, x, xl, ERFC_64_3, ERFC_64_3_LOW)
    h, low = erfc_step_64(h, low, x, xl, ERFC_64_2, ERFC_64_2_LOW)
    h, low = erfc_step_64(h, low, x, xl, ERFC_64_1, ERFC_64_1_LOW)
    h, low = erfc_step_64(h, low, x, xl, ERFC_64_0, ERFC_64_0_LOW)
    return pair_mul(h, low, t, tl)


@device
def erfc_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return erfc(u + v)."""
    a = abs(u)
    b = (-v if u < 0.0 else v) if a < ERFC_HIGH_64 else 0.0
    a = ERFC_HIGH_64 if a > ERFC_HIGH_64 else a
    s = a * a
    s, sl = ordered_sum(s, fma(a + a, b, fma(a, a, -s)))
    g, gl = exp_pair_float64(-s, -sl)
    h, low = erfc_scaled_64(a, b)
    h, low = pair_mul(h, low, g, gl)
    h = math.copysign(h, u)
    base = 1.0 - math.copysign(1.0, u)  # 2 for -0.0 too, to go with h
    result = base + h
    return result, (h - (result - base)) + math.copysign(1.0, u) * low


@device
def erfc_scaled_short_64(a: float, b: float) -> tuple[float, float]:
    """Return exp((a + b)**2) erfc(a + b) for a in [0, 26.6], to about 2**-55: fewer steps are in pairs."""
    d = a + ERFC_POLE_64
    t = 1.0 / d
    tl = t * fma(-t, (a - (d - ERFC_POLE_64)) + b, fma(-t, d, 1.0))
    x = t - ERFC_CENTRE_64
    xl = (t - (x + ERFC_CENTRE_64)) + tl
    h, low = ordered_sum(ERFC_64_3, fma(fma(erfc_tail_64(x), x, ERFC_64_5), x, ERFC_64_4) * x)
    h, low = erfc_step_64(h, low + ERFC_64_3_LOW, x, xl, ERFC_64_2, ERFC_64_2_LOW)
    h, low = erfc_step_64(h, low, x, xl, ERFC_64_1, ERFC_64_1_LOW)
    h, low = erfc_step_64(h, low, x, xl, ERFC_64_0, ERFC_64_0_LOW)
    return pair_mul(h, low, t, tl)


@device
def erfc_single_float64(u: float, v: float) -> float:
    """Return erfc(u + v)."""
    a = abs(u)
    b = (-v if u < 0.0 else v) if a < ERFC_HIGH_64 else 0.0
    a = ERFC_HIGH_64 if a > ERFC_HIGH_64 else a
    s = a * a
    t, r, p = exp_short_float64(-s, -fma(a + a, b, fma(a, a, -s)))
    g = 1.0 + (r + p)
    h, low = erfc_scaled_short_64(a, b)
    h, low = pair_mul(h, low, g, (r - (g - 1.0)) + p)
    return (1.0 - math.copysign(1.0, u)) + (h + low) * math.copysign(power_of_two(t), u)


@device
def erfc_coarse_float64(u: float, v: float) -> tuple[float, float]:
    """Return erfc(u + v) as the single form has it before it is rounded."""
    a = abs(u)
    b = (-v if u < 0.0 else v) if a < ERFC_HIGH_64 else 0.0
    a = ERFC_HIGH_64 if a > ERFC_HIGH_64 else a
    s = a * a
    t, r, p = exp_short_float64(-s, -fma(a + a, b, fma(a, a, -s)))
    g = 1.0 + (r + p)
    h, low = erfc_scaled_short_64(a, b)
    h, low = pair_mul(h, low, g, (r - (g - 1.0)) + p)
    w = math.copysign(power_of_two(t), u)
    h = h * w
    base = 1.0 - math.copysign(1.0, u)  # 2 for -0.0 too, to go with w
    result = base + h
    return result, fma(low, w, h - (result - base))


@device
def erf_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return erf(u + v): u times a polynomial in u**2 near 0, or 1 - erfc(u + v)."""
    h, low = erfc_pair_float64(u, v)
    one = 1.0 - h
    rest = (1.0 - one) - h - low
    z = u * u
    zl = fma(u, u, -z) + (u + u) * v
    q = fma(fma(ERF_64_9, z, ERF_64_8), z, ERF_64_7)
    q = fma(fma(q, z, ERF_64_6), z, ERF_64_5)
    q = fma(fma(q, z, ERF_64_4), z, ERF_64_3)
    a, x = ordered_sum(ERF_64_2, q * z)
    p, pl = pair_mul(a, x + ERF_64_2_LOW, z, zl)
    a, x = ordered_add(ERF_64_1, ERF_64_1_LOW, p, pl)
    p, pl = pair_mul(a, x, z, zl)
    a, x = ordered_add(ERF_64_0, ERF_64_0_LOW, p, pl)
    y, yl = pair_mul(a, x, u, v)
    near = abs(u) < ERF_CHANGE_64
    return (y if near else one), (yl if near else rest)


@device
def erf_near_64(u: float, v: float) -> float:
    """Return erf(u + v) for abs(u) < 1/2; all but the first term, a twelfth of it, is in single floats."""
    z = u * u
    q = fma(fma(ERF_64_9, z, ERF_64_8), z, ERF_64_7)
    q = fma(fma(q, z, ERF_64_6), z, ERF_64_5)
    q = fma(fma(q, z, ERF_64_4), z, ERF_64_3)
    q = fma(fma(q, z, ERF_64_2), z, ERF_64_1)
    slope: float = ERF_64_0 * fma(z, fma(z, 0.5, -1.0), 1.0)
    return fma(u, ERF_64_0, fma(v, slope, u * fma(q, z, ERF_64_0_LOW)))


@device
def erf_single_float64(u: float, v: float) -> float:
    """Return erf(u + v): as the pair form, from erfc as its single form has it before it is rounded."""
    a = abs(u)
    b = (-v if u < 0.0 else v) if a < ERFC_HIGH_64 else 0.0
    a = ERFC_HIGH_64 if a > ERFC_HIGH_64 else a
    s = a * a
    t, r, p = exp_short_float64(-s, -fma(a + a, b, fma(a, a, -s)))
    g = 1.0 + (r + p)
    h, low = erfc_scaled_short_64(a, b)
    h, low = pair_mul(h, low, g, (r - (g - 1.0)) + p)
    w = power_of_two(t)
    h = h * w
    one = 1.0 - h
    far = math.copysign(one + fma(-low, w, (1.0 - one) - h), u)
    return erf_near_64(u, v) if abs(u) < ERF_CHANGE_64 else far
