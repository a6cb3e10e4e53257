# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 43a6b26f91117218f5f922b720a0e1d1a9f743ea87ddab3e514e45c4659b3b55
"""The activation squareplus, compiled.

    squareplus(x) = x/2 + sqrt(b + x**2)/2

Parameters:
    b = 4 (fixed) four times the squared value at 0 where b > 0

Range: (0, oo).
Limits at -oo and oo: 0, oo.
Smoothness: C^oo.

References:
    Barron, Jonathan T. (2021). Squareplus: A softplus-like algebraic rectifier. arXiv 2112.11687
"""

import math

import numpy as np
from numba import njit, prange
from numba.extending import intrinsic

from symact_kernels._parameters import Condition, Parameter
from symact_kernels._runtime import Kernel, Loops, VectorLoops

_BLOCK = 4096
_RUN = 256

_device = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
_inlined = njit(error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics: one element, in float64 ----


U = 1.1102231e-16  # a little above 2**-53
TINY = 4.5e-308  # 2**-1021, far above what an underflow loses


SMALLEST_HEAD = 2.0**-200
LARGEST_HEAD = 2.0**200
EXPONENT_LIMIT = 2**60
SPLITTER = 2.0**27 + 1.0
FAR_EXPONENT = 20000
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074


@_inlined
def relative(e, size):
    """Return a bound of -log(1 - e / size): how far the logarithm of a number of that size may move."""
    q = e / size
    return q * (1.0 + q) if q < 0.5 else math.inf


@_inlined
def quick_sqrt_sum(u, c, root):
    """Return u + root, where root = sqrt(u**2 + c)."""
    return u + root if u >= 0.0 else c / (root - u)


@_inlined
def margin(size, e):
    """Return size - e, or 0 if that is not positive: a lower bound of the size of a divisor."""
    return max(size - e, 0.0)


@_device
def wide_normal(h, low, e):
    """Bring head and exponent of h, low, e into their ranges; an exponent out of range saturates."""
    size = abs(h)
    if SMALLEST_HEAD <= size <= LARGEST_HEAD and -EXPONENT_LIMIT <= e <= EXPONENT_LIMIT:
        return h, low, e
    if size == 0.0:
        return 0.0, 0.0, np.int64(0)
    if not size < math.inf:
        return h, 0.0, np.int64(0)
    m, shift = math.frexp(h)
    exponent = min(max(int(e) + shift, -EXPONENT_LIMIT), EXPONENT_LIMIT)
    return m, math.ldexp(low, -shift), np.int64(exponent)


@_device
def wide_from_float(x):
    """Return the float64 x as a wide number, exactly."""
    return wide_normal(x, 0.0, np.int64(0))


@_device
def two_prod(a, b):
    """Return (p, t) with p = fl(a * b) and p + t = a * b exactly (Dekker, Veltkamp).

    Splitting needs |a|, |b| < 2**900 and a product above 2**-900: wide numbers are kept well inside.
    """
    p = a * b
    c = SPLITTER * a
    ah = c - (c - a)
    al = a - ah
    c = SPLITTER * b
    bh = c - (c - b)
    bl = b - bh
    return p, ((ah * bh - p) + ah * bl + al * bh) + al * bl


@_device
def two_sum(a, b):
    """Return (s, t) with s = fl(a + b) and s + t = a + b exactly (Knuth)."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_device
def wide_mul(a, b):
    """Return a * b."""
    if not abs(a[0] * b[0]) < math.inf:
        return a[0] * b[0], 0.0, np.int64(0)
    p, t = two_prod(a[0], b[0])
    h, low = two_sum(p, t + (a[0] * b[1] + (a[1] * b[0] + a[1] * b[1])))
    return wide_normal(h, low, a[2] + b[2])


@_device
def wide_div(a, b):
    """Return a / b; a / 0 is an infinity with the sign of a / 0.0, and 0 / 0 is NaN."""
    q = a[0] / b[0]
    if q == 0.0 or not abs(q) < math.inf:
        return q, 0.0, np.int64(0)
    p, t = two_prod(q, b[0])
    rest = (((a[0] - p) - t) + a[1]) - q * b[1]
    h, low = two_sum(q, rest / b[0])
    return wide_normal(h, low, a[2] - b[2])


@_device
def wide_powi(a, n):
    """Return a**n for an integer n by repeated squaring; the relative error is about |n| * 2**-104."""
    result = wide_from_float(1.0)
    power = a
    count = abs(np.int64(n))
    while count > 0:
        if count % 2 == 1:
            result = wide_mul(result, power)
        count //= 2
        if count > 0:
            power = wide_mul(power, power)
    if n < 0:
        result = wide_div(wide_from_float(1.0), result)
    return result


@_device
def wide_add(a, b):
    """Return a + b."""
    total = a[0] + b[0]
    if not abs(total) < math.inf:
        return total, 0.0, np.int64(0)
    if a[0] == 0.0:
        return b
    if b[0] == 0.0:
        return a
    if a[2] < b[2]:
        a, b = b, a
    bh, bl, gap = b[0], b[1], a[2] - b[2]
    if gap > 1000:  # heads differ by 2**400 at most, so b lies far below the last bit of a
        return a
    if gap > 0:
        scale = math.ldexp(1.0, -int(gap))
        bh *= scale
        bl *= scale
    sh, sl = two_sum(a[0], bh)
    th, tl = two_sum(a[1], bl)
    sh, sl = two_sum(sh, sl + th)
    sh, sl = two_sum(sh, sl + tl)
    return wide_normal(sh, sl, a[2])


@_device
def wide_sqrt(a):
    """Return the square root of a; NaN for a < 0."""
    h, low, e = a
    if not 0.0 < h < math.inf:
        return math.sqrt(h), 0.0, np.int64(0)
    if e % 2 != 0:
        h, low, e = 2.0 * h, 2.0 * low, e - 1
    root = math.sqrt(h)
    p, t = two_prod(root, root)
    h, low = two_sum(root, (((h - p) - t) + low) / (2.0 * root))
    return wide_normal(h, low, e // 2)


@_device
def wide_neg(a):
    """Return -a."""
    return -a[0], -a[1], a[2]


@_device
def wide_sub(a, b):
    """Return a - b."""
    return wide_add(a, wide_neg(b))


@_device
def wide_sqrt_sum(u, c, root):
    """Return u + root, where root = sqrt(u**2 + c)."""
    if u[0] < 0.0:
        return wide_div(c, wide_sub(root, u))
    return wide_add(u, root)


@_device
def wide_to_float(a):
    """Return the float64 nearest to a, ties to even: one rounding, also in the subnormals. May be +-inf."""
    h, low = two_sum(a[0], a[1])
    if h == 0.0 or not abs(h) < math.inf:
        return h
    m, shift = math.frexp(h)
    top = int(a[2]) + shift
    if top > 1024:
        return math.copysign(math.inf, h)
    if top > -1022:
        return math.ldexp(m, top)
    if top < -1074:
        return math.copysign(0.0, h)
    # In units of the smallest subnormal the head has bits to spare, so only an exact tie needs the tail.
    units = math.ldexp(m, top + 1074)
    whole = (units + ROUND_TO_INTEGER) - ROUND_TO_INTEGER
    rest = units - whole
    if abs(rest) == 0.5 and low != 0.0 and (low > 0.0) == (rest > 0.0):
        whole += 2.0 * rest
    return math.copysign(whole * SMALLEST_SUBNORMAL, h)


@_device
def settled(a):
    """Return the limit that the value at +-2**100000 stands for: +-inf, 0, or the number itself."""
    if a[0] == 0.0 or not abs(a[0]) < math.inf:
        return a[0]
    if a[2] > FAR_EXPONENT:
        return math.copysign(math.inf, a[0])
    if a[2] < -FAR_EXPONENT:
        return 0.0
    return wide_to_float(a)


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@_inlined
def pair_sqrt(a, x):
    """Return the square root of a + x; NaN for a < 0, (0, 0) for a = 0."""
    s = math.sqrt(a)
    rest = fma(-s, s, a) + x
    return s, (rest / (s + s) if s > 0.0 else s - s)


@_inlined
def pair_add(a, x, b, y):
    """Return (a + x) + (b + y)."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + (x + y)


@_inlined
def pair_div(one, a, x, b, y):
    """Return (a + x) / (b + y) with a single division; `one` is 1 in the format."""
    inverse = one / b
    q = a * inverse
    r = fma(-q, b, a) + fma(-q, y, x)
    return q, r * inverse


@intrinsic
def noted(typing, flag, t):
    """Return the integer flag, with its sign bit set if t has its own set; Numba itself would widen an int32."""
    return flag(flag, t), lambda context, builder, signature, arguments: builder.or_(
        arguments[0], builder.bitcast(arguments[1], context.get_value_type(flag)))


@intrinsic
def noted_between(typing, flag, v, least):
    """Return the integer flag, with its sign bit set if 0 < abs(v) < least: integer operations, fewer than compares.

    In abs(v) - 1, as an unsigned integer, 0 wraps around to the largest.
    """
    size = (1 << (flag.bitwidth - 1)) - 1
    return flag(flag, v, v), lambda context, builder, signature, arguments: builder.or_(arguments[0], builder.sub(
        builder.lshr(builder.sub(builder.and_(builder.bitcast(arguments[1], context.get_value_type(flag)),
                                              context.get_constant(flag, size)), context.get_constant(flag, 1)),
                     context.get_constant(flag, 1)),
        builder.lshr(builder.bitcast(arguments[2], context.get_value_type(flag)), context.get_constant(flag, 1))))


@_device
def _value_quick(x, b):
    """The activation in float64, and a bound of its absolute error."""
    r3 = x * x
    er3 = 1.0 * U * abs(r3) + TINY
    r4 = b + r3
    er4 = er3 + U * abs(r4)
    r5 = math.sqrt(r4)
    er5 = r5 * 0.5 * relative(er4, r4) + 1.0 * U * abs(r5) + TINY
    r6 = quick_sqrt_sum(x, b, r5)
    er6 = 0.0 + er5 + U * r6 if x >= 0.0 else (0.0 + r6 * (0.0 + er5)) / margin(r5 - x, 0.0 + er5) + 2.1 * U * r6 + TINY
    r7 = 0.5 * r6
    er7 = abs(0.5) * er6 + TINY
    return r7, er7


@_device
def _value_wide(x, wide_x, b):
    """The activation as a wide number."""
    w0 = (0.5, 0.0, np.int64(0))
    w2 = wide_from_float(b)
    w3 = wide_powi(wide_x, 2)
    w4 = wide_add(w2, w3)
    w5 = wide_sqrt(w4)
    w6 = wide_sqrt_sum(wide_x, w2, w5)
    w7 = wide_mul(w0, w6)
    return w7


@_device
def _value(x, b, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_value_wide(x, (1.0, 0.0, np.int64(100000)), b))
    if x == -math.inf:
        return settled(_value_wide(x, (-1.0, 0.0, np.int64(100000)), b))
    r, e = _value_quick(x, b)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x), b))


@_inlined
def _value_coarse(x, b):
    """The activation for float32, in float64, and a bound of its absolute error."""
    r3 = x * x
    er3 = 1.0 * U * abs(r3) + TINY
    r4 = b + r3
    er4 = er3 + U * abs(r4)
    r5 = math.sqrt(r4)
    er5 = r5 * 0.5 * relative(er4, r4) + 1.0 * U * abs(r5) + TINY
    r6 = quick_sqrt_sum(x, b, r5)
    er6 = 0.0 + er5 + U * r6 if x >= 0.0 else (0.0 + r6 * (0.0 + er5)) / margin(r5 - x, 0.0 + er5) + 2.1 * U * r6 + TINY
    r7 = 0.5 * r6
    er7 = abs(0.5) * er6 + TINY
    return r7, er7


@_device
def _derivative_quick(x, b):
    """Its derivative in float64, and a bound of its absolute error."""
    r3 = x * x
    er3 = 1.0 * U * abs(r3) + TINY
    r4 = b + r3
    er4 = er3 + U * abs(r4)
    r5 = math.sqrt(r4)
    er5 = r5 * 0.5 * relative(er4, r4) + 1.0 * U * abs(r5) + TINY
    r6 = quick_sqrt_sum(x, b, r5)
    er6 = 0.0 + er5 + U * r6 if x >= 0.0 else (0.0 + r6 * (0.0 + er5)) / margin(r5 - x, 0.0 + er5) + 2.1 * U * r6 + TINY
    r7 = r6 / r5
    er7 = (er6 + abs(r7) * er5) / margin(abs(r5), er5) + U * abs(r7) + TINY
    r8 = 0.5 * r7
    er8 = abs(0.5) * er7 + TINY
    return r8, er8


@_device
def _derivative_wide(x, wide_x, b):
    """Its derivative as a wide number."""
    w0 = (0.5, 0.0, np.int64(0))
    w2 = wide_from_float(b)
    w3 = wide_powi(wide_x, 2)
    w4 = wide_add(w2, w3)
    w5 = wide_sqrt(w4)
    w6 = wide_sqrt_sum(wide_x, w2, w5)
    w7 = wide_div(w6, w5)
    w8 = wide_mul(w0, w7)
    return w8


@_device
def _derivative(x, b, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_derivative_wide(x, (1.0, 0.0, np.int64(100000)), b))
    if x == -math.inf:
        return settled(_derivative_wide(x, (-1.0, 0.0, np.int64(100000)), b))
    r, e = _derivative_quick(x, b)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x), b))


@_inlined
def _derivative_coarse(x, b):
    """Its derivative for float32, in float64, and a bound of its absolute error."""
    r3 = x * x
    er3 = 1.0 * U * abs(r3) + TINY
    r4 = b + r3
    er4 = er3 + U * abs(r4)
    r5 = math.sqrt(r4)
    er5 = r5 * 0.5 * relative(er4, r4) + 1.0 * U * abs(r5) + TINY
    r6 = quick_sqrt_sum(x, b, r5)
    er6 = 0.0 + er5 + U * r6 if x >= 0.0 else (0.0 + r6 * (0.0 + er5)) / margin(r5 - x, 0.0 + er5) + 2.1 * U * r6 + TINY
    r7 = r6 / r5
    er7 = (er6 + abs(r7) * er5) / margin(abs(r5), er5) + U * abs(r7) + TINY
    r8 = 0.5 * r7
    er8 = abs(0.5) * er7 + TINY
    return r8, er8


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 1.70141e+38]
    x = np.float64(x)
    r3 = fma(x, x, 4.0)
    r4 = math.sqrt(r3)
    r5t = abs(x) + r4
    r5 = r5t if x >= 0.0 else 4.0 / r5t
    r7 = r5 * 0.5
    return r7


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return (x >= np.float32(-3.4028235e+38)) & (x <= np.float32(1.7014118e+38))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    x = np.float64(x)
    r3 = fma(x, x, 4.0)
    r4 = math.sqrt(r3)
    r5t = abs(x) + r4
    r5 = r5t if x >= 0.0 else 4.0 / r5t
    r6 = r5 / r4
    r8 = r6 * 0.5
    return r8


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-6.7039e+153, 6.7039e+153]
    r3 = fma(x, x, 4.0)
    r4, l4 = pair_sqrt(r3, -0.0)
    r5t, l5t = pair_add(abs(x), -0.0, r4, l4)
    r5q, l5q = pair_div(1.0, 4.0, -0.0, r5t, l5t)
    r5 = r5t if x >= 0.0 else r5q
    l5 = l5t if x >= 0.0 else l5q
    r7 = r5 * 0.5
    l7 = l5 * 0.5
    return r7, l7


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return (abs(x) <= 6.703903964971299e+153)


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-8.37988e+152, 6.7039e+153]
    r3 = fma(x, x, 4.0)
    r4, l4 = pair_sqrt(r3, -0.0)
    r5t, l5t = pair_add(abs(x), -0.0, r4, l4)
    r5q, l5q = pair_div(1.0, 4.0, -0.0, r5t, l5t)
    r5 = r5t if x >= 0.0 else r5q
    l5 = l5t if x >= 0.0 else l5q
    r6, l6 = pair_div(1.0, r5, l5, r4, l4)
    r8 = r6 * 0.5
    l8 = l6 * 0.5
    return r8, l8


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (x >= -8.379879956214123e+152) & (x <= 6.703903964971299e+153)


# ---- the loops: no mathematics ----


@_device
def _value_span(x, y, start, end, p_b, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_b, tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_b, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), p_b, tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_b, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_b, tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), p_b, tolerance, floor)


# ---- the same for float32, in runs that fit the cache ----


@_device
def _value_run(x, first, count, buffer, p_b, tolerance, floor):
    """Fill the buffer; first without a branch, so that it is vectorised, then where the bound is too wide."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        v = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(v, p_b)
        buffer[i] = r
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            v = np.float64(x[np.uintp(first) + i])
            r, e = _value_coarse(v, p_b)
            if not ((e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)):
                buffer[i] = _value(v, p_b, tolerance, floor)


@_device
def _derivative_run(x, first, count, buffer, p_b, tolerance, floor):
    """Fill the buffer; first without a branch, so that it is vectorised, then where the bound is too wide."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        v = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(v, p_b)
        buffer[i] = r
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            v = np.float64(x[np.uintp(first) + i])
            r, e = _derivative_coarse(v, p_b)
            if not ((e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)):
                buffer[i] = _derivative(v, p_b, tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, p_b, tolerance, floor):
    values = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, values, p_b, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = values[i]


@_device
def _coarse_derivative_span(x, d, start, end, p_b, tolerance, floor):
    derivatives = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, derivatives, p_b, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = derivatives[i]


@_device
def _coarse_both_span(x, y, d, start, end, p_b, tolerance, floor):
    values, derivatives = np.empty(_RUN), np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, values, p_b, tolerance, floor)
        _derivative_run(x, first, count, derivatives, p_b, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = values[i]
            d[np.uintp(first) + i] = derivatives[i]


@_device
def _coarse_vjp_span(x, g, gx, start, end, p_b, tolerance, floor):
    derivatives = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, derivatives, p_b, tolerance, floor)
        for i in range(np.uintp(count)):
            gx[np.uintp(first) + i] = np.float64(g[np.uintp(first) + i]) * derivatives[i]


@_device
def _vjp_span(x, g, gx, start, end, p_b, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d = _derivative(np.float64(x[i]), p_b, tolerance, floor)
        gx[i] = np.float64(g[i]) * d


@_loop
def _vjp_block(x, g, gx, start, stop, inner, p_b, tolerance, floor):
    row = start // inner
    channel = row % p_b.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _vjp_span(x, g, gx, start, end, p_b[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_b.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, inner, p_b, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _vjp_block(x, g, gx, start, stop, inner, p_b, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_b, tolerance, floor):
    row = start // inner
    channel = row % p_b.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_b[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_b.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_b, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_b, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_b, tolerance, floor):
    row = start // inner
    channel = row % p_b.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_b[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_b.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_b, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_b, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_b, tolerance, floor):
    row = start // inner
    channel = row % p_b.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_b[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_b.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_b, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_b, tolerance, floor)


@_loop
def _coarse_value_block(x, y, start, stop, inner, p_b, tolerance, floor):
    row = start // inner
    channel = row % p_b.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_value_span(x, y, start, end, p_b[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_b.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_value_parallel(x, y, size, inner, p_b, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, start, stop, inner, p_b, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, stop, inner, p_b, tolerance, floor):
    row = start // inner
    channel = row % p_b.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_derivative_span(x, d, start, end, p_b[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_b.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_derivative_parallel(x, d, size, inner, p_b, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, start, stop, inner, p_b, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, stop, inner, p_b, tolerance, floor):
    row = start // inner
    channel = row % p_b.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_both_span(x, y, d, start, end, p_b[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_b.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_both_parallel(x, y, d, size, inner, p_b, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, start, stop, inner, p_b, tolerance, floor)


@_loop
def _coarse_vjp_block(x, g, gx, start, stop, inner, p_b, tolerance, floor):
    row = start // inner
    channel = row % p_b.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_vjp_span(x, g, gx, start, end, p_b[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_b.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, size, inner, p_b, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_vjp_block(x, g, gx, start, stop, inner, p_b, tolerance, floor)


# ---- the same at the default parameters, as vectors ----


@_device
def _value_float32_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float32(v)
        flag = noted(flag, v - np.float32(-3.4028235e+38))
        flag = noted(flag, np.float32(1.7014118e+38) - v)
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 4.0, tolerance, floor)


@_loop
def _value_float32_block(x, y, start, end):
    return _value_float32_span(x, y, start, end)


@_parallel_loop
def _value_float32_parallel(x, y, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _value_float32_span(x, y, k * block, min(size, (k + 1) * block))


@_loop
def _value_float32_mend(x, y, start, end, tolerance, floor):
    _value_float32_mend_span(x, y, start, end, tolerance, floor)


@_parallel_loop
def _value_float32_mend_parallel(x, y, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _value_float32_mend_span(x, y, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _derivative_float32_span(x, d, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        d[i] = _derivative_float32(v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
    return flag < 0


@_device
def _derivative_float32_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 4.0, tolerance, floor)


@_loop
def _derivative_float32_block(x, d, start, end):
    return _derivative_float32_span(x, d, start, end)


@_parallel_loop
def _derivative_float32_parallel(x, d, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _derivative_float32_span(x, d, k * block, min(size, (k + 1) * block))


@_loop
def _derivative_float32_mend(x, d, start, end, tolerance, floor):
    _derivative_float32_mend_span(x, d, start, end, tolerance, floor)


@_parallel_loop
def _derivative_float32_mend_parallel(x, d, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _derivative_float32_mend_span(x, d, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _both_float32_span(x, y, d, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float32(v)
        d[i] = _derivative_float32(v)
        flag = noted(flag, v - np.float32(-3.4028235e+38))
        flag = noted(flag, np.float32(1.7014118e+38) - v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
    return flag < 0


@_device
def _both_float32_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 4.0, tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 4.0, tolerance, floor)


@_loop
def _both_float32_block(x, y, d, start, end):
    return _both_float32_span(x, y, d, start, end)


@_parallel_loop
def _both_float32_parallel(x, y, d, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _both_float32_span(x, y, d, k * block, min(size, (k + 1) * block))


@_loop
def _both_float32_mend(x, y, d, start, end, tolerance, floor):
    _both_float32_mend_span(x, y, d, start, end, tolerance, floor)


@_parallel_loop
def _both_float32_mend_parallel(x, y, d, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _both_float32_mend_span(x, y, d, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _vjp_float32_span(x, g, gx, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        gx[i] = np.float64(g[i]) * _derivative_float32(v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
    return flag < 0


@_device
def _vjp_float32_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float32_sure(v)):
            gx[i] = np.float64(w) * _derivative(np.float64(v), 4.0, tolerance, floor)


@_loop
def _vjp_float32_block(x, g, gx, start, end):
    return _vjp_float32_span(x, g, gx, start, end)


@_parallel_loop
def _vjp_float32_parallel(x, g, gx, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _vjp_float32_span(x, g, gx, k * block, min(size, (k + 1) * block))


@_loop
def _vjp_float32_mend(x, g, gx, start, end, tolerance, floor):
    _vjp_float32_mend_span(x, g, gx, start, end, tolerance, floor)


@_parallel_loop
def _vjp_float32_mend_parallel(x, g, gx, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _vjp_float32_mend_span(x, g, gx, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _value_float64_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _value_float64(v)
        y[i] = r + s
        flag = noted(flag, 6.703903964971299e+153 - abs(v))
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 4.0, tolerance, floor)


@_loop
def _value_float64_block(x, y, start, end):
    return _value_float64_span(x, y, start, end)


@_parallel_loop
def _value_float64_parallel(x, y, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _value_float64_span(x, y, k * block, min(size, (k + 1) * block))


@_loop
def _value_float64_mend(x, y, start, end, tolerance, floor):
    _value_float64_mend_span(x, y, start, end, tolerance, floor)


@_parallel_loop
def _value_float64_mend_parallel(x, y, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _value_float64_mend_span(x, y, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _derivative_float64_span(x, d, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _derivative_float64(v)
        d[i] = r + s
        flag = noted(flag, v - -8.379879956214123e+152)
        flag = noted(flag, 6.703903964971299e+153 - v)
    return flag < 0


@_device
def _derivative_float64_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 4.0, tolerance, floor)


@_loop
def _derivative_float64_block(x, d, start, end):
    return _derivative_float64_span(x, d, start, end)


@_parallel_loop
def _derivative_float64_parallel(x, d, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _derivative_float64_span(x, d, k * block, min(size, (k + 1) * block))


@_loop
def _derivative_float64_mend(x, d, start, end, tolerance, floor):
    _derivative_float64_mend_span(x, d, start, end, tolerance, floor)


@_parallel_loop
def _derivative_float64_mend_parallel(x, d, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _derivative_float64_mend_span(x, d, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _both_float64_span(x, y, d, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _value_float64(v)
        y[i] = r + s
        r, s = _derivative_float64(v)
        d[i] = r + s
        flag = noted(flag, 6.703903964971299e+153 - abs(v))
        flag = noted(flag, v - -8.379879956214123e+152)
        flag = noted(flag, 6.703903964971299e+153 - v)
    return flag < 0


@_device
def _both_float64_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 4.0, tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 4.0, tolerance, floor)


@_loop
def _both_float64_block(x, y, d, start, end):
    return _both_float64_span(x, y, d, start, end)


@_parallel_loop
def _both_float64_parallel(x, y, d, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _both_float64_span(x, y, d, k * block, min(size, (k + 1) * block))


@_loop
def _both_float64_mend(x, y, d, start, end, tolerance, floor):
    _both_float64_mend_span(x, y, d, start, end, tolerance, floor)


@_parallel_loop
def _both_float64_mend_parallel(x, y, d, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _both_float64_mend_span(x, y, d, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _vjp_float64_span(x, g, gx, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _derivative_float64(v)
        w = g[i]
        gx[i] = fma(w, r, w * s)
        flag = noted(flag, v - -8.379879956214123e+152)
        flag = noted(flag, 6.703903964971299e+153 - v)
        flag = noted(flag, 1.7976931348623157e+308 - abs(w))
    return flag < 0


@_device
def _vjp_float64_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float64_sure(v) & (abs(w) < math.inf)):
            gx[i] = np.float64(w) * _derivative(np.float64(v), 4.0, tolerance, floor)


@_loop
def _vjp_float64_block(x, g, gx, start, end):
    return _vjp_float64_span(x, g, gx, start, end)


@_parallel_loop
def _vjp_float64_parallel(x, g, gx, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _vjp_float64_span(x, g, gx, k * block, min(size, (k + 1) * block))


@_loop
def _vjp_float64_mend(x, g, gx, start, end, tolerance, floor):
    _vjp_float64_mend_span(x, g, gx, start, end, tolerance, floor)


@_parallel_loop
def _vjp_float64_mend_parallel(x, g, gx, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _vjp_float64_mend_span(x, g, gx, k * block, min(size, (k + 1) * block), tolerance, floor)


KERNEL = Kernel(
    "squareplus",
    (
        Parameter("b", 4.0, "fixed", "four times the squared value at 0", (Condition("b", ">", 0.0, "b > 0"),)),
    ),
    value=Loops(
        _value_block, _value_parallel,
        coarse_serial=_coarse_value_block, coarse_parallel=_coarse_value_parallel,
        float32=VectorLoops(_value_float32_block, _value_float32_parallel, _value_float32_mend, _value_float32_mend_parallel),
        float64=VectorLoops(_value_float64_block, _value_float64_parallel, _value_float64_mend, _value_float64_mend_parallel),
    ),
    derivative=Loops(
        _derivative_block, _derivative_parallel,
        coarse_serial=_coarse_derivative_block, coarse_parallel=_coarse_derivative_parallel,
        float32=VectorLoops(_derivative_float32_block, _derivative_float32_parallel, _derivative_float32_mend, _derivative_float32_mend_parallel),
        float64=VectorLoops(_derivative_float64_block, _derivative_float64_parallel, _derivative_float64_mend, _derivative_float64_mend_parallel),
    ),
    both=Loops(
        _both_block, _both_parallel,
        coarse_serial=_coarse_both_block, coarse_parallel=_coarse_both_parallel,
        float32=VectorLoops(_both_float32_block, _both_float32_parallel, _both_float32_mend, _both_float32_mend_parallel),
        float64=VectorLoops(_both_float64_block, _both_float64_parallel, _both_float64_mend, _both_float64_mend_parallel),
    ),
    vjp=Loops(
        _vjp_block, _vjp_parallel,
        coarse_serial=_coarse_vjp_block, coarse_parallel=_coarse_vjp_parallel,
        float32=VectorLoops(_vjp_float32_block, _vjp_float32_parallel, _vjp_float32_mend, _vjp_float32_mend_parallel),
        float64=VectorLoops(_vjp_float64_block, _vjp_float64_parallel, _vjp_float64_mend, _vjp_float64_mend_parallel),
    ),
    fold=None,
    description=__doc__ or "",
)
