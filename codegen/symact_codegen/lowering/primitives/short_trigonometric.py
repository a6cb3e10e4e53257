"""Short primitives of sine, cosine and arc tangent: float64 arithmetic for results that are needed to 2**-40.

sin: u = k pi + r with abs(r) <= pi/2 and pi in two floats; fma rounds u - k pi once, so r is right to 2**-52 relatively
as long as r is well above k 2**-108. One odd polynomial serves both functions: sin(u) = (-1)**k sin(r), and
cos(u) = (-1)**k sin(r) with k - 1/2 in place of k. Huge arguments (beyond 2**50) make no sense here.

atan: with c = sqrt(3), atan(v) = pi/3 + atan((v - c) / (1 + c v)), so that one odd polynomial up to tan(pi/6) is
enough.
"""

import math

from symact_codegen.lowering.primitives.pair import bits_of, float_of, fma
from symact_codegen.lowering.primitives.pair_constants_short import (
    ATAN_SHORT_0,
    ATAN_SHORT_2,
    ATAN_SHORT_4,
    ATAN_SHORT_6,
    ATAN_SHORT_8,
    ATAN_SHORT_10,
    ATAN_SHORT_12,
    ATAN_SHORT_14,
    ATAN_SHORT_16,
    ATAN_SHORT_18,
    INVERSE_PI_SHORT_0,
    PI_SHORT_0,
    PI_SHORT_1,
    SIN_SHORT_0,
    SIN_SHORT_2,
    SIN_SHORT_4,
    SIN_SHORT_6,
    SIN_SHORT_8,
    SIN_SHORT_10,
    SIN_SHORT_12,
)
from symact_codegen.lowering.primitives.short_exponential import MAGIC_SHORT
from symact_codegen.lowering.primitives.wide_error_free import device

TURN_SHORT = 0.5773502691896257
ROOT_3_SHORT = 1.7320508075688772
THIRD_PI_SHORT = 1.0471975511965976
"""tan(pi/6), tan(pi/3) and pi/3."""


@device
def signed_sine_short(r: float, t: float) -> float:
    """Return (-1)**k sin(r) for abs(r) <= pi/2, where k is in the last bits of t."""
    w = r * r
    p = fma(SIN_SHORT_12, w, SIN_SHORT_10)
    p = fma(p, w, SIN_SHORT_8)
    p = fma(p, w, SIN_SHORT_6)
    p = fma(p, w, SIN_SHORT_4)
    p = fma(p, w, SIN_SHORT_2)
    p = fma(p, w, SIN_SHORT_0)
    return float_of(bits_of(p * r) ^ (bits_of(t) << 63))


@device
def sin_short(u: float) -> float:
    """Return sin(u)."""
    t = fma(u, INVERSE_PI_SHORT_0, MAGIC_SHORT)
    k = t - MAGIC_SHORT
    return signed_sine_short(fma(k, -PI_SHORT_1, fma(k, -PI_SHORT_0, u)), t)


@device
def cos_short(u: float) -> float:
    """Return cos(u)."""
    t = fma(u, INVERSE_PI_SHORT_0, 0.5) + MAGIC_SHORT
    k = (t - MAGIC_SHORT) - 0.5
    return signed_sine_short(fma(k, -PI_SHORT_1, fma(k, -PI_SHORT_0, u)), t)


@device
def atan_short(u: float) -> float:
    """Return atan(u)."""
    v = abs(u)
    c = ROOT_3_SHORT if v > TURN_SHORT else 0.0
    z = (v - c) / fma(c, v, 1.0)
    w = z * z
    p = fma(ATAN_SHORT_18, w, ATAN_SHORT_16)
    p = fma(p, w, ATAN_SHORT_14)
    p = fma(p, w, ATAN_SHORT_12)
    p = fma(p, w, ATAN_SHORT_10)
    p = fma(p, w, ATAN_SHORT_8)
    p = fma(p, w, ATAN_SHORT_6)
    p = fma(p, w, ATAN_SHORT_4)
    p = fma(p, w, ATAN_SHORT_2)
    p = fma(p, w, ATAN_SHORT_0)
    return math.copysign(fma(p, z, THIRD_PI_SHORT if v > TURN_SHORT else 0.0), u)
