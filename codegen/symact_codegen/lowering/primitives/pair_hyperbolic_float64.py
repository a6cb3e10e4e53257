"""tanh, 1 / cosh**2, sinh and cosh of float64 pairs.

As in float32, see `pair_hyperbolic_float32`; the pair forms also have the cube in T as a pair.
"""

import math

from symact_codegen.lowering.primitives.pair import exact_sum, fma, ordered_sum, power_of_two
from symact_codegen.lowering.primitives.pair_constants_common import MAGIC_64
from symact_codegen.lowering.primitives.pair_constants_exponential import (
    HALF_LN2_64_0,
    HALF_LN2_64_1,
    TANH_PAIR_64_0,
    TANH_PAIR_64_2,
    TANH_PAIR_64_4,
    TANH_PAIR_64_6,
    TANH_PAIR_64_8,
    TANH_PAIR_64_10,
    TANH_SINGLE_64_0,
    TANH_SINGLE_64_2,
    TANH_SINGLE_64_4,
    TANH_SINGLE_64_6,
    TANH_SINGLE_64_8,
    TANH_SINGLE_64_10,
    THIRD_64_0,
    THIRD_64_1,
    TWO_LOG2E_64_0,
)
from symact_codegen.lowering.primitives.pair_exponential_float64 import (
    cube_float64,
    exp_parts_float64,
    exp_short_float64,
    expm1_parts_float64,
    expm1_short_float64,
)
from symact_codegen.lowering.primitives.wide_error_free import device

SECH2_MOST_64 = 709.7
TANH_MOST_64 = 24.0
TANH_SHIFT_64 = 0.006


@device
def sech2_of_exp_float64(t: float, h: float, tail: float) -> tuple[float, float]:
    """Return 4 q / (1 + q)**2 for q = 2**n (h + tail), t = MAGIC_64 + n."""
    s = power_of_two(t + 2.0)
    f = s * 0.25
    w = h * f
    g = 1.0 + w
    rest = fma(tail, f, w - (g - 1.0))
    j = g * g
    low = fma(g + g, rest, fma(g, g, -j))
    i = 1.0 / j
    y = h * i
    z = (fma(-y, j, h) + fma(-y, low, tail)) * i
    return y * s, z * s


@device
def sech2_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return 1 / cosh(u + v)**2."""
    sign = math.copysign(2.0, u)
    m = sign * u
    a = SECH2_MOST_64 if m > SECH2_MOST_64 else m
    b = -0.0 if m > SECH2_MOST_64 else sign * v
    t, h, tail = exp_parts_float64(-a, -b)
    return sech2_of_exp_float64(t, h, tail)


@device
def sech2_single_float64(u: float, v: float) -> float:
    """Return 1 / cosh(u + v)**2."""
    sign = math.copysign(2.0, u)
    m = sign * u
    a = SECH2_MOST_64 if m > SECH2_MOST_64 else m
    b = -0.0 if m > SECH2_MOST_64 else sign * v
    t, r, p = exp_short_float64(-a, -b)
    h = 1.0 + (r + p)
    y, z = sech2_of_exp_float64(t, h, (r - (h - 1.0)) + p)
    return y + z


@device
def tanh_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return tanh(u + v)."""
    sign = math.copysign(1.0, u)
    m = sign * u
    a = TANH_MOST_64 if m > TANH_MOST_64 else m
    b = -0.0 if m > TANH_MOST_64 else sign * v
    t = fma(a - TANH_SHIFT_64, -TWO_LOG2E_64_0, MAGIC_64)
    k = t - MAGIC_64
    r = fma(k, HALF_LN2_64_0, a)
    c = fma(k, HALF_LN2_64_1, b)
    x = r + c
    w = x * x
    p = fma(TANH_PAIR_64_10, w, TANH_PAIR_64_8)
    p = fma(p, w, TANH_PAIR_64_6)
    p = fma(p, w, TANH_PAIR_64_4)
    p = fma(p, w, TANH_PAIR_64_2)
    p = fma(p, w, TANH_PAIR_64_0)
    d = (w * w) * (x * p)
    q, low = cube_float64(r, -THIRD_64_0, -THIRD_64_1)
    low = low + fma(-c, w, c)
    y = r + ((q + d) + low)
    z = ((r - y) + q) + (d + low)
    s = power_of_two(t)
    g = 1.0 + s
    f = g - 1.0
    n = 1.0 - f
    e = s - f
    e = fma(-e, y, e)
    top = fma(g, y, n)
    rest = fma(g, z, fma(g, y, n - top) - e)
    below = fma(n, y, g)
    low = fma(n, z, fma(n, y, g - below) + e)
    inverse = 1.0 / below
    h = top * inverse
    rest = fma(-h, below, top) + fma(-h, low, rest)
    return h * sign, rest * (inverse * sign)


@device
def tanh_single_float64(u: float, v: float) -> float:
    """Return tanh(u + v)."""
    sign = math.copysign(1.0, u)
    m = sign * u
    a = TANH_MOST_64 if m > TANH_MOST_64 else m
    b = -0.0 if m > TANH_MOST_64 else sign * v
    t = fma(a - TANH_SHIFT_64, -TWO_LOG2E_64_0, MAGIC_64)
    k = t - MAGIC_64
    r = fma(k, HALF_LN2_64_0, a)
    c = fma(k, HALF_LN2_64_1, b)
    x = r + c
    w = x * x
    p = fma(TANH_SINGLE_64_10, w, TANH_SINGLE_64_8)
    p = fma(p, w, TANH_SINGLE_64_6)
    p = fma(p, w, TANH_SINGLE_64_4)
    p = fma(p, w, TANH_SINGLE_64_2)
    p = fma(p, w, TANH_SINGLE_64_0)
    d = fma(w * x, p, c)
    y = r + d
    z = (r - y) + d
    s = power_of_two(t)
    g = 1.0 + s
    f = g - 1.0
    n = 1.0 - f
    e = s - f
    top = fma(g, y, n)
    below = fma(n, y, g)
    inverse = 1.0 / below
    h = top * inverse
    rest = fma(g, z, fma(g, y, n - top)) + fma(-h, below, top)
    rest = fma(-h, fma(n, z, fma(n, y, g - below)), fma(-2.0, fma(-e, y, e), rest))
    return fma(rest, inverse, h) * sign


@device
def sinh_of_expm1_float64(h: float, tail: float) -> tuple[float, float]:
    """Return 2 sinh(x) = t + t / (1 + t) for t = expm1(x) = h + tail, not negative."""
    g, low = exact_sum(1.0, h)
    low = low + tail
    i = 1.0 / g
    q = h * i
    rest = (fma(-q, g, h) + fma(-q, low, tail)) * i
    y, z = ordered_sum(h, q)
    return y, z + (tail + rest)


@device
def sinh_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return sinh(u + v)."""
    sign = math.copysign(1.0, u)
    h, tail = expm1_parts_float64(sign * u, sign * v)
    y, z = sinh_of_expm1_float64(h, tail)
    return y * (0.5 * sign), z * (0.5 * sign)


@device
def sinh_single_float64(u: float, v: float) -> float:
    """Return sinh(u + v)."""
    sign = math.copysign(1.0, u)
    h, tail = expm1_short_float64(sign * u, sign * v)
    y, z = sinh_of_expm1_float64(h, tail)
    return (y + z) * (0.5 * sign)


@device
def cosh_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return cosh(u + v)."""
    sign = math.copysign(1.0, u)
    t, h, tail = exp_parts_float64(sign * u, sign * v)
    s = power_of_two(t - 1.0)
    h = h * s
    tail = tail * s
    i = 0.25 / h
    rest = fma(-h, i, 0.25)
    y, z = ordered_sum(h, i)
    return y, z + (tail + fma(rest, 4.0 * i, -(tail * i) * (4.0 * i)))


@device
def cosh_single_float64(u: float, v: float) -> float:
    """Return cosh(u + v)."""
    sign = math.copysign(1.0, u)
    t, r, p = exp_short_float64(sign * u, sign * v)
    y = 1.0 + (r + p)
    s = power_of_two(t - 1.0)
    h = y * s
    i = 0.25 / h
    return h + fma(((r - (y - 1.0)) + p) * s, fma(-4.0 * i, i, 1.0), i)
