"""exp and expm1 of float32 pairs.

u + v = n log(2) + r + c with the nearest n. u - n L is exact for the float L nearest to log(2), since the product in
a fused multiply-add is: Cody and Waite's reduction (Software Manual for the Elementary Functions, 1980) without a
short L. c is v and n times what L leaves of log(2). Then exp(r + c) = 1 + r + r**2 / 2 + x**3 q(x) + c (1 + r), x = r
+ c, for a minimax q, so that all but 1, r and r**2 / 2 is small enough for single arithmetic. The sum h of all is
rounded; r - (h - 1) is exact, so one more fused multiply-add finds what was lost. The errors are added up in
`pair_bounds_exponential`.
"""

import math

from symact_codegen.lowering.primitives.pair import fma, power_of_two
from symact_codegen.lowering.primitives.pair_constants_common import (
    EXP_LEAST_32,
    EXPM1_LEAST_32,
    HALF_32,
    MAGIC_32,
    NOTHING_32,
    ONE_32,
)
from symact_codegen.lowering.primitives.pair_constants_exponential import (
    EXP_PAIR_32_0,
    EXP_PAIR_32_1,
    EXP_PAIR_32_2,
    EXP_PAIR_32_3,
    EXP_PAIR_32_4,
    EXP_SINGLE_32_0,
    EXP_SINGLE_32_1,
    EXP_SINGLE_32_2,
    EXP_SINGLE_32_3,
    EXP_SINGLE_32_4,
    LN2_32_0,
    LN2_32_1,
    LOG2E_32_0,
)
from symact_codegen.lowering.primitives.wide_error_free import device


@device
def exp_reduced_float32(a: float, b: float) -> tuple[float, float, float, float, float]:
    """Return (t, r, d, half, p): exp(a + b) = 2**n (1 + r + half r + d), t = MAGIC_32 + n; p is half r + d, rounded."""
    t = fma(a, LOG2E_32_0, MAGIC_32)
    k = MAGIC_32 - t
    r = fma(k, LN2_32_0, a)
    c = fma(k, LN2_32_1, b)
    x = r + c
    q = fma(EXP_PAIR_32_4, x, EXP_PAIR_32_3)
    q = fma(q, x, EXP_PAIR_32_2)
    q = fma(q, x, EXP_PAIR_32_1)
    q = fma(q, x, EXP_PAIR_32_0)
    d = fma(x * x, q * x, fma(c, r, c))
    half = r * HALF_32
    return t, r, d, half, fma(half, r, d)


@device
def exp_parts_float32(a: float, b: float) -> tuple[float, float, float]:
    """Return (t, h, tail): exp(a + b) = 2**n (h + tail), t = MAGIC_32 + n."""
    t, r, d, half, p = exp_reduced_float32(a, b)
    h = ONE_32 + (r + p)
    return t, h, fma(half, r, r - (h - ONE_32)) + d


@device
def exp_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return exp(u + v)."""
    a = EXP_LEAST_32 if u < EXP_LEAST_32 else u
    b = NOTHING_32 if u < EXP_LEAST_32 else v
    t, h, tail = exp_parts_float32(a, b)
    s = power_of_two(t)
    return h * s, tail * s


@device
def exp_single_float32(u: float, v: float) -> float:
    """Return exp(u + v)."""
    a = EXP_LEAST_32 if u < EXP_LEAST_32 else u
    b = NOTHING_32 if u < EXP_LEAST_32 else v
    t = fma(a, LOG2E_32_0, MAGIC_32)
    k = MAGIC_32 - t
    r = fma(k, LN2_32_0, a)
    c = fma(k, LN2_32_1, b)
    x = r + c
    q = fma(EXP_SINGLE_32_4, x, EXP_SINGLE_32_3)
    q = fma(q, x, EXP_SINGLE_32_2)
    q = fma(q, x, EXP_SINGLE_32_1)
    q = fma(q, x, EXP_SINGLE_32_0)
    p = fma(x * x, q, c)
    h = ONE_32 + (r + p)
    result: float = (h + ((r - (h - ONE_32)) + p)) * power_of_two(t)
    return result


@device
def expm1_parts_float32(u: float, v: float) -> tuple[float, float]:
    """Return exp(u + v) - 1, 0 for u = -0."""
    a = EXPM1_LEAST_32 if u < EXPM1_LEAST_32 else u
    b = NOTHING_32 if u < EXPM1_LEAST_32 else v
    t, r, d, half, p = exp_reduced_float32(a, b)
    y = r + p
    z = fma(half, r, r - y) + d
    s = power_of_two(t)
    n = ONE_32 - s
    f = n - ONE_32
    e = (ONE_32 - (n - f)) - (s + f)
    h = fma(s, y, -n)
    return h, fma(s, z, fma(s, y, -(h + n))) - e


@device
def expm1_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return exp(u + v) - 1, -0 for u = -0."""
    h, tail = expm1_parts_float32(u, v)
    return math.copysign(h, u + v), tail


@device
def expm1_single_float32(u: float, v: float) -> float:
    """Return exp(u + v) - 1, -0 for u = -0."""
    h, tail = expm1_parts_float32(u, v)
    return math.copysign(h + tail, u + v)
