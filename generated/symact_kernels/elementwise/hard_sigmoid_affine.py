# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: aa2aca67235fc62931de96e29aca83ce7a8c7cb090d681f9d8916bd917944a38
"""The activation hard_sigmoid_affine, compiled.

    hard_sigmoid_affine(x) = Max(0, Min(1, alpha*x + beta))

Parameters:
    alpha = 1/5 (fixed) slope at 0 where alpha > 0
    beta = 1/2 (fixed) value at 0

Range: [0, 1].
Limits at -oo and oo: 0, 1.
Smoothness: C^0, kinks at -5/2, 5/2.

ONNX and Keras 2 take 0.2 x + 0.5.

References:
    ONNX Community (2024). ONNX operator schemas
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
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074


@_inlined
def rounding(factor, unit):
    """Return the rounding unit of a product or quotient with this factor: none if the factor is 1 or -1."""
    return 0.0 if abs(factor) == 1.0 else unit


@_inlined
def sum_tail(a, b):
    """Return the size of the rounding error of a + b, exactly."""
    s = a + b
    c = s - a
    return abs((a - (s - c)) + (b - c))


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
def wide_neg(a):
    """Return -a."""
    return -a[0], -a[1], a[2]


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
def wide_sub(a, b):
    """Return a - b."""
    return wide_add(a, wide_neg(b))


@_device
def wide_mul(a, b):
    """Return a * b."""
    if not abs(a[0] * b[0]) < math.inf:
        return a[0] * b[0], 0.0, np.int64(0)
    p, t = two_prod(a[0], b[0])
    h, low = two_sum(p, t + (a[0] * b[1] + (a[1] * b[0] + a[1] * b[1])))
    return wide_normal(h, low, a[2] + b[2])


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


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@_inlined
def pair_mul_single(a, x, b):
    """Return (a + x) * b."""
    p = a * b
    return p, fma(x, b, fma(a, b, -p))


@_inlined
def pair_add_single(a, x, b):
    """Return (a + x) + b."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + x


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
def _value_quick(x, alpha, beta):
    """The activation in float64, and a bound of its absolute error."""
    b0_2 = beta / alpha
    eb0_2 = rounding(alpha, U) * abs(b0_2) + TINY
    b0_3 = -b0_2
    if not abs(x - b0_3) > eb0_2 + 2.0 * U * (abs(x) + abs(b0_3)):
        return x, math.inf  # too close to tell the side
    if x <= b0_3:
        return 0.0, 0.0
    b1_2 = -beta
    b1_3 = 1.0 + b1_2
    eb1_3 = sum_tail(1.0, b1_2)
    b1_5 = b1_3 / alpha
    eb1_5 = eb1_3 / abs(alpha) + rounding(alpha, U) * abs(b1_5) + TINY
    if not abs(x - b1_5) > eb1_5 + 2.0 * U * (abs(x) + abs(b1_5)):
        return x, math.inf  # too close to tell the side
    if x <= b1_5:
        r3 = alpha * x
        er3 = rounding(alpha, U) * abs(r3) + TINY
        r4 = beta + r3
        er4 = er3 + U * abs(r4)
        return r4, er4
    return 1.0, 0.0


@_device
def _value_wide(x, wide_x, alpha, beta):
    """The activation as a wide number."""
    b0_0 = wide_from_float(beta)
    b0_1 = wide_from_float(alpha)
    b0_2 = wide_div(b0_0, b0_1)
    b0_3 = wide_neg(b0_2)
    side0 = wide_sub(wide_x, b0_3)[0]
    if side0 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b1_0 = (1.0, 0.0, np.int64(0))
    b1_1 = wide_from_float(beta)
    b1_2 = wide_neg(b1_1)
    b1_3 = wide_add(b1_0, b1_2)
    b1_4 = wide_from_float(alpha)
    b1_5 = wide_div(b1_3, b1_4)
    side1 = wide_sub(wide_x, b1_5)[0]
    if side1 <= 0.0:
        w0 = wide_from_float(beta)
        w1 = wide_from_float(alpha)
        w3 = wide_mul(w1, wide_x)
        w4 = wide_add(w0, w3)
        return w4
    w0 = (1.0, 0.0, np.int64(0))
    return w0


@_device
def _value(x, alpha, beta, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return 1.0
    if x == -math.inf:
        return 0.0
    r, e = _value_quick(x, alpha, beta)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x), alpha, beta))


@_inlined
def _value_coarse(x, alpha, beta):
    """The activation for float32, in float64, and a bound of its absolute error."""
    b0_2 = beta / alpha
    eb0_2 = rounding(alpha, U) * abs(b0_2) + TINY
    b0_3 = -b0_2
    if not abs(x - b0_3) > eb0_2 + 2.0 * U * (abs(x) + abs(b0_3)):
        return x, math.inf  # too close to tell the side
    if x <= b0_3:
        return 0.0, 0.0
    b1_2 = -beta
    b1_3 = 1.0 + b1_2
    eb1_3 = sum_tail(1.0, b1_2)
    b1_5 = b1_3 / alpha
    eb1_5 = eb1_3 / abs(alpha) + rounding(alpha, U) * abs(b1_5) + TINY
    if not abs(x - b1_5) > eb1_5 + 2.0 * U * (abs(x) + abs(b1_5)):
        return x, math.inf  # too close to tell the side
    if x <= b1_5:
        r3 = alpha * x
        er3 = rounding(alpha, U) * abs(r3) + TINY
        r4 = beta + r3
        er4 = er3 + U * abs(r4)
        return r4, er4
    return 1.0, 0.0


@_device
def _derivative_quick(x, alpha, beta):
    """Its derivative in float64, and a bound of its absolute error."""
    b0_2 = beta / alpha
    eb0_2 = rounding(alpha, U) * abs(b0_2) + TINY
    b0_3 = -b0_2
    if not abs(x - b0_3) > eb0_2 + 2.0 * U * (abs(x) + abs(b0_3)):
        return x, math.inf  # too close to tell the side
    if x <= b0_3:
        return 0.0, 0.0
    b1_2 = -beta
    b1_3 = 1.0 + b1_2
    eb1_3 = sum_tail(1.0, b1_2)
    b1_5 = b1_3 / alpha
    eb1_5 = eb1_3 / abs(alpha) + rounding(alpha, U) * abs(b1_5) + TINY
    if not abs(x - b1_5) > eb1_5 + 2.0 * U * (abs(x) + abs(b1_5)):
        return x, math.inf  # too close to tell the side
    if x <= b1_5:
        return alpha, 0.0
    return 0.0, 0.0


@_device
def _derivative_wide(x, wide_x, alpha, beta):
    """Its derivative as a wide number."""
    b0_0 = wide_from_float(beta)
    b0_1 = wide_from_float(alpha)
    b0_2 = wide_div(b0_0, b0_1)
    b0_3 = wide_neg(b0_2)
    side0 = wide_sub(wide_x, b0_3)[0]
    if side0 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b1_0 = (1.0, 0.0, np.int64(0))
    b1_1 = wide_from_float(beta)
    b1_2 = wide_neg(b1_1)
    b1_3 = wide_add(b1_0, b1_2)
    b1_4 = wide_from_float(alpha)
    b1_5 = wide_div(b1_3, b1_4)
    side1 = wide_sub(wide_x, b1_5)[0]
    if side1 <= 0.0:
        w0 = wide_from_float(alpha)
        return w0
    w0 = (0.0, 0.0, np.int64(0))
    return w0


@_device
def _derivative(x, alpha, beta, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return 0.0
    if x == -math.inf:
        return 0.0
    r, e = _derivative_quick(x, alpha, beta)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x), alpha, beta))


@_inlined
def _derivative_coarse(x, alpha, beta):
    """Its derivative for float32, in float64, and a bound of its absolute error."""
    b0_2 = beta / alpha
    eb0_2 = rounding(alpha, U) * abs(b0_2) + TINY
    b0_3 = -b0_2
    if not abs(x - b0_3) > eb0_2 + 2.0 * U * (abs(x) + abs(b0_3)):
        return x, math.inf  # too close to tell the side
    if x <= b0_3:
        return 0.0, 0.0
    b1_2 = -beta
    b1_3 = 1.0 + b1_2
    eb1_3 = sum_tail(1.0, b1_2)
    b1_5 = b1_3 / alpha
    eb1_5 = eb1_3 / abs(alpha) + rounding(alpha, U) * abs(b1_5) + TINY
    if not abs(x - b1_5) > eb1_5 + 2.0 * U * (abs(x) + abs(b1_5)):
        return x, math.inf  # too close to tell the side
    if x <= b1_5:
        return alpha, 0.0
    return 0.0, 0.0


@_inlined
def _value_float32(x):
    """The activation, in float32 with compensation."""
    # at most 0.97 ULP off for x in [-3.40282e+38, -2.5], [-2.49998, 3.40282e+38]
    p1_r3, p1_l3 = pair_mul_single(np.float32(0.2), np.float32(-2.9802323e-09), x)
    p1_r4, p1_l4 = pair_add_single(np.float32(0.5), p1_l3, p1_r3)
    return x if x != x else (np.float32(0.0) if x <= np.float32(-2.5) else (p1_r4 if x <= np.float32(2.4999998) else np.float32(1.0))), np.float32(0.0) if x <= np.float32(-2.5) else (p1_l4 if x <= np.float32(2.4999998) else np.float32(0.0))


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-3.4028235e+38)) & (x <= np.float32(-2.5))) | ((x >= np.float32(-2.4999847)) & (x <= np.float32(3.4028235e+38)))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float32 with compensation."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    return x if x != x else (np.float32(0.0) if x <= np.float32(-2.5) else (np.float32(0.2) if x <= np.float32(2.4999998) else np.float32(0.0))), np.float32(0.0) if x <= np.float32(-2.5) else (np.float32(-2.9802323e-09) if x <= np.float32(2.4999998) else np.float32(0.0))


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _value_float64(x):
    """The activation, in float64."""
    # at most 1.9 ULP off for x in [-1.79769e+308, 1.79769e+308]
    p1_r4 = fma(0.2, x, 0.5)
    return x if x != x else (0.0 if x <= -2.5 else (p1_r4 if x <= 2.4999999999999996 else 1.0))


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return (abs(x) <= 1.7976931348623157e+308)


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64."""
    # at most 1.9 ULP off for x in [-1.79769e+308, 1.79769e+308]
    return x if x != x else (0.0 if x <= -2.5 else (0.2 if x <= 2.4999999999999996 else 0.0))


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (abs(x) <= 1.7976931348623157e+308)


# ---- the loops: no mathematics ----


@_device
def _value_span(x, y, start, end, p_alpha, p_beta, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_alpha, p_beta, tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_alpha, p_beta, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), p_alpha, p_beta, tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_alpha, p_beta, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_alpha, p_beta, tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), p_alpha, p_beta, tolerance, floor)


# ---- the same for float32, in runs that fit the cache ----


@_device
def _value_run(x, first, count, buffer, p_alpha, p_beta, tolerance, floor):
    """Fill the buffer; first without a branch, so that it is vectorised, then where the bound is too wide."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        v = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(v, p_alpha, p_beta)
        buffer[i] = r
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            v = np.float64(x[np.uintp(first) + i])
            r, e = _value_coarse(v, p_alpha, p_beta)
            if not ((e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)):
                buffer[i] = _value(v, p_alpha, p_beta, tolerance, floor)


@_device
def _derivative_run(x, first, count, buffer, p_alpha, p_beta, tolerance, floor):
    """Fill the buffer; first without a branch, so that it is vectorised, then where the bound is too wide."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        v = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(v, p_alpha, p_beta)
        buffer[i] = r
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            v = np.float64(x[np.uintp(first) + i])
            r, e = _derivative_coarse(v, p_alpha, p_beta)
            if not ((e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)):
                buffer[i] = _derivative(v, p_alpha, p_beta, tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, p_alpha, p_beta, tolerance, floor):
    values = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, values, p_alpha, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = values[i]


@_device
def _coarse_derivative_span(x, d, start, end, p_alpha, p_beta, tolerance, floor):
    derivatives = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, derivatives, p_alpha, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = derivatives[i]


@_device
def _coarse_both_span(x, y, d, start, end, p_alpha, p_beta, tolerance, floor):
    values, derivatives = np.empty(_RUN), np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, values, p_alpha, p_beta, tolerance, floor)
        _derivative_run(x, first, count, derivatives, p_alpha, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = values[i]
            d[np.uintp(first) + i] = derivatives[i]


@_device
def _coarse_vjp_span(x, g, gx, start, end, p_alpha, p_beta, tolerance, floor):
    derivatives = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, derivatives, p_alpha, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            gx[np.uintp(first) + i] = np.float64(g[np.uintp(first) + i]) * derivatives[i]


@_device
def _vjp_span(x, g, gx, start, end, p_alpha, p_beta, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d = _derivative(np.float64(x[i]), p_alpha, p_beta, tolerance, floor)
        gx[i] = np.float64(g[i]) * d


@_loop
def _vjp_block(x, g, gx, start, stop, inner, p_alpha, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _vjp_span(x, g, gx, start, end, p_alpha[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, inner, p_alpha, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _vjp_block(x, g, gx, start, stop, inner, p_alpha, p_beta, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_alpha, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_alpha[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_alpha, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_alpha, p_beta, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_alpha, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_alpha[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_alpha, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_alpha, p_beta, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_alpha, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_alpha[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_alpha, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_alpha, p_beta, tolerance, floor)


@_loop
def _coarse_value_block(x, y, start, stop, inner, p_alpha, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_value_span(x, y, start, end, p_alpha[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_value_parallel(x, y, size, inner, p_alpha, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, start, stop, inner, p_alpha, p_beta, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, stop, inner, p_alpha, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_derivative_span(x, d, start, end, p_alpha[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_derivative_parallel(x, d, size, inner, p_alpha, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, start, stop, inner, p_alpha, p_beta, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, stop, inner, p_alpha, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_both_span(x, y, d, start, end, p_alpha[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_both_parallel(x, y, d, size, inner, p_alpha, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, start, stop, inner, p_alpha, p_beta, tolerance, floor)


@_loop
def _coarse_vjp_block(x, g, gx, start, stop, inner, p_alpha, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_vjp_span(x, g, gx, start, end, p_alpha[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, size, inner, p_alpha, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_vjp_block(x, g, gx, start, stop, inner, p_alpha, p_beta, tolerance, floor)


# ---- the same at the default parameters, as vectors ----


@_device
def _value_float32_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _value_float32(v)
        y[i] = r + s
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
        flag = noted(flag, (v - np.float32(-2.5)) * (v - np.float32(-2.4999847)))
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.2, 0.5, tolerance, floor)


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
        r, s = _derivative_float32(v)
        d[i] = r + s
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
    return flag < 0


@_device
def _derivative_float32_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.2, 0.5, tolerance, floor)


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
        r, s = _value_float32(v)
        y[i] = r + s
        r, s = _derivative_float32(v)
        d[i] = r + s
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
        flag = noted(flag, (v - np.float32(-2.5)) * (v - np.float32(-2.4999847)))
    return flag < 0


@_device
def _both_float32_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.2, 0.5, tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.2, 0.5, tolerance, floor)


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
        r, s = _derivative_float32(v)
        w = g[i]
        gx[i] = fma(w, r, w * s)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
        flag = noted(flag, np.float32(3.4028235e+38) - abs(w))
    return flag < 0


@_device
def _vjp_float32_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float32_sure(v) & (abs(w) < math.inf)):
            gx[i] = np.float64(w) * _derivative(np.float64(v), 0.2, 0.5, tolerance, floor)


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
        y[i] = _value_float64(v)
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.2, 0.5, tolerance, floor)


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
        d[i] = _derivative_float64(v)
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
    return flag < 0


@_device
def _derivative_float64_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.2, 0.5, tolerance, floor)


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
        y[i] = _value_float64(v)
        d[i] = _derivative_float64(v)
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
    return flag < 0


@_device
def _both_float64_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.2, 0.5, tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.2, 0.5, tolerance, floor)


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
        gx[i] = np.float64(g[i]) * _derivative_float64(v)
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
    return flag < 0


@_device
def _vjp_float64_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float64_sure(v)):
            gx[i] = np.float64(w) * _derivative(np.float64(v), 0.2, 0.5, tolerance, floor)


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
    "hard_sigmoid_affine",
    (
        Parameter("alpha", 0.2, "fixed", "slope at 0", (Condition("alpha", ">", 0.0, "alpha > 0"),)),
        Parameter("beta", 0.5, "fixed", "value at 0", ()),
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
