"""exp and expm1 of float64 pairs.

As in float32, see `pair_exponential_float32`; the pair forms also have r**3 / 6 as a pair. The single forms use exp(r
+ c) = 1 + r + x**2 q(x) + c, x = r + c, with all but r in one float: exp rounds the sum twice and leaves it at that.
"""

import math

from symact_codegen.lowering.primitives.pair import fma, power_of_two
from symact_codegen.lowering.primitives.pair_constants_common import MAGIC_64
from symact_codegen.lowering.primitives.pair_constants_exponential import (
    EXP_PAIR_64_0,
    EXP_PAIR_64_1,
    EXP_PAIR_64_2,
    EXP_PAIR_64_3,
    EXP_PAIR_64_4,
    EXP_PAIR_64_5,
    EXP_PAIR_64_6,
    EXP_PAIR_64_7,
    EXP_PAIR_64_8,
    EXP_SINGLE_64_0,
    EXP_SINGLE_64_1,
    EXP_SINGLE_64_2,
    EXP_SINGLE_64_3,
    EXP_SINGLE_64_4,
    EXP_SINGLE_64_5,
    EXP_SINGLE_64_6,
    EXP_SINGLE_64_7,
    EXP_SINGLE_64_8,
    EXP_SINGLE_64_9,
    LN2_64_0,
    LN2_64_1,
    LOG2E_64_0,
    SIXTH_64_0,
    SIXTH_64_1,
)
from symact_codegen.lowering.primitives.wide_error_free import device

EXP_LEAST_64 = -708.0
EXPM1_LEAST_64 = -44.0


@device
def cube_float64(x: float, c: float, rest: float) -> tuple[float, float]:
    """Return (c + rest) x**3 for an exact x."""
    z = x * x
    g = x * c
    w = z * g
    low = fma(z, fma(x, c, -g) + x * rest, fma(x, x, -z) * g)
    return w, fma(z, g, -w) + low


@device
def exp_reduced_float64(a: float, b: float) -> tuple[float, float, float, float, float, float]:
    """Return (t, r, half, w, d, e): exp(a + b) = 2**n (1 + r + half r + w + d + e), sizes falling, t = MAGIC_64 + n."""
    t = fma(a, LOG2E_64_0, MAGIC_64)
    k = MAGIC_64 - t
    r = fma(k, LN2_64_0, a)
    c = fma(k, LN2_64_1, b)
    q = fma(EXP_PAIR_64_8, r, EXP_PAIR_64_7)
    q = fma(q, r, EXP_PAIR_64_6)
    q = fma(q, r, EXP_PAIR_64_5)
    q = fma(q, r, EXP_PAIR_64_4)
    q = fma(q, r, EXP_PAIR_64_3)
    q = fma(q, r, EXP_PAIR_64_2)
    q = fma(q, r, EXP_PAIR_64_1)
    q = fma(q, r, EXP_PAIR_64_0)
    w, low = cube_float64(r, SIXTH_64_0, SIXTH_64_1)
    z = r * r
    d = (z * z) * q
    half = 0.5 * r
    return t, r, half, w, d, low + fma(c, r + fma(half, r, w + d), c)


@device
def exp_parts_float64(a: float, b: float) -> tuple[float, float, float]:
    """Return (t, h, tail): exp(a + b) = 2**n (h + tail), t = MAGIC_64 + n."""
    t, r, half, w, d, e = exp_reduced_float64(a, b)
    h = 1.0 + (r + (fma(half, r, w + d) + e))
    return t, h, (fma(half, r, r - (h - 1.0)) + w) + (d + e)


@device
def exp_short_float64(a: float, b: float) -> tuple[float, float, float]:
    """Return (t, r, p): exp(a + b) = 2**n (1 + r + p), t = MAGIC_64 + n, with p in one float."""
    t = fma(a, LOG2E_64_0, MAGIC_64)
    k = MAGIC_64 - t
    r = fma(k, LN2_64_0, a)
    c = fma(k, LN2_64_1, b)
    x = r + c
    q = fma(EXP_SINGLE_64_9, x, EXP_SINGLE_64_8)
    q = fma(q, x, EXP_SINGLE_64_7)
    q = fma(q, x, EXP_SINGLE_64_6)
    q = fma(q, x, EXP_SINGLE_64_5)
    q = fma(q, x, EXP_SINGLE_64_4)
    q = fma(q, x, EXP_SINGLE_64_3)
    q = fma(q, x, EXP_SINGLE_64_2)
    q = fma(q, x, EXP_SINGLE_64_1)
    q = fma(q, x, EXP_SINGLE_64_0)
    return t, r, fma(x * x, q, c)


@device
def exp_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return exp(u + v)."""
    a = EXP_LEAST_64 if u < EXP_LEAST_64 else u
    b = -0.0 if u < EXP_LEAST_64 else v
    t, h, tail = exp_parts_float64(a, b)
    s = power_of_two(t)
    return h * s, tail * s


@device
def exp_single_float64(u: float, v: float) -> float:
    """Return exp(u + v)."""
    a = EXP_LEAST_64 if u < EXP_LEAST_64 else u
    b = -0.0 if u < EXP_LEAST_64 else v
    t, r, p = exp_short_float64(a, b)
    return (1.0 + (r + p)) * power_of_two(t)


@device
def expm1_parts_float64(u: float, v: float) -> tuple[float, float]:
    """Return exp(u + v) - 1, 0 for u = -0."""
    a = EXPM1_LEAST_64 if u < EXPM1_LEAST_64 else u
    b = -0.0 if u < EXPM1_LEAST_64 else v
    t, r, half, w, d, e = exp_reduced_float64(a, b)
    y = r + (fma(half, r, w + d) + e)
    z = (fma(half, r, r - y) + w) + (d + e)
    s = power_of_two(t)
    n = 1.0 - s
    f = n - 1.0
    e = (1.0 - (n - f)) - (s + f)
    h = fma(s, y, -n)
    return h, fma(s, z, fma(s, y, -(h + n))) - e


@device
def expm1_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return exp(u + v) - 1, -0 for u = -0."""
    h, tail = expm1_parts_float64(u, v)
    return math.copysign(h, u + v), tail


@device
def expm1_short_float64(u: float, v: float) -> tuple[float, float]:
    """Return exp(u + v) - 1 for the single form, with a rest that makes up for the last sum."""
    a = EXPM1_LEAST_64 if u < EXPM1_LEAST_64 else u
    b = -0.0 if u < EXPM1_LEAST_64 else v
    t, r, p = exp_short_float64(a, b)
    y = r + p
    s = power_of_two(t)
    n = 1.0 - s
    h = fma(s, y, -n)
    return h, fma(s, (r - y) + p, fma(s, y, -(h + n)))


@device
def expm1_single_float64(u: float, v: float) -> float:
    """Return exp(u + v) - 1, -0 for u = -0."""
    h, tail = expm1_short_float64(u, v)
    return math.copysign(h + tail, u + v)
