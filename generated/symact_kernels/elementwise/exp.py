# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 06596261a88a17882ca4e06da6d4d7b399901824756564cf03dd2e5f8f4eefaa
"""The activation exp, compiled.

    exp(x) = exp(x)

Range: (0, oo).
Limits at -oo and oo: 0, oo.
Smoothness: C^oo.

References:
    Paszke, Adam; others (2019). PyTorch: An imperative style, high-performance deep learning library
"""

import math

import numpy as np
from numba import njit, prange, types
from numba.extending import intrinsic

from symact_kernels._runtime import Kernel, Loops, VectorLoops

_BLOCK = 4096

_device = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
_inlined = njit(error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics: one element, in float64 ----


U = 1.1102231e-16  # a little above 2**-53
TINY = 4.5e-308  # 2**-1021, far above what an underflow loses


EXP_LEAST_32 = np.float32(-87.0)
NOTHING_32 = np.float32(-0.0)
LOG2E_32_0 = np.float32(1.442695)
MAGIC_32 = np.float32(12582912.0)
LN2_32_0 = np.float32(0.6931472)
LN2_32_1 = np.float32(-1.9046542e-09)
EXP_PAIR_32_4 = np.float32(0.00017331126)
EXP_PAIR_32_3 = np.float32(0.00139334)
EXP_PAIR_32_2 = np.float32(0.008337879)
EXP_PAIR_32_1 = np.float32(0.04166648)
EXP_PAIR_32_0 = np.float32(0.16666648)
HALF_32 = np.float32(0.5)
ONE_32 = np.float32(1.0)
EXP_LEAST_64 = -708.0
LOG2E_64_0 = 1.4426950408889634
MAGIC_64 = 6755399441055744.0
LN2_64_0 = 0.6931471805599453
LN2_64_1 = 2.3190468138462996e-17
EXP_SINGLE_64_9 = 2.501946293239714e-08
EXP_SINGLE_64_8 = 2.7630730120294837e-07
EXP_SINGLE_64_7 = 2.7557531465254696e-06
EXP_SINGLE_64_6 = 2.4801491785053437e-05
EXP_SINGLE_64_5 = 0.00019841269560073418
EXP_SINGLE_64_4 = 0.0013888888944844618
EXP_SINGLE_64_3 = 0.008333333333473766
EXP_SINGLE_64_2 = 0.04166666666652581
EXP_SINGLE_64_1 = 0.16666666666666438
EXP_SINGLE_64_0 = 0.5000000000000011


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@_inlined
def exp_reduced_float32(a, b):
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


@_inlined
def exp_parts_float32(a, b):
    """Return (t, h, tail): exp(a + b) = 2**n (h + tail), t = MAGIC_32 + n."""
    t, r, d, half, p = exp_reduced_float32(a, b)
    h = ONE_32 + (r + p)
    return t, h, fma(half, r, r - (h - ONE_32)) + d


@intrinsic
def power_of_two(typing, t):
    """Return 2**n for t = 1.5 * 2**23 + n (float32) or 1.5 * 2**52 + n (float64), n an exponent of a normal number."""
    places, one = (23, 127 << 23) if t == types.float32 else (52, 1023 << 52)
    whole = types.int32 if t == types.float32 else types.int64
    return t(t), lambda context, builder, signature, arguments: builder.bitcast(
        builder.add(builder.shl(builder.bitcast(arguments[0], context.get_value_type(whole)),
                                context.get_constant(whole, places)), context.get_constant(whole, one)),
        context.get_value_type(t))


@_inlined
def exp_pair_float32(u, v):
    """Return exp(u + v)."""
    a = EXP_LEAST_32 if u < EXP_LEAST_32 else u
    b = NOTHING_32 if u < EXP_LEAST_32 else v
    t, h, tail = exp_parts_float32(a, b)
    s = power_of_two(t)
    return h * s, tail * s


@_inlined
def exp_short_float64(a, b):
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


@_inlined
def exp_single_float64(u, v):
    """Return exp(u + v)."""
    a = EXP_LEAST_64 if u < EXP_LEAST_64 else u
    b = -0.0 if u < EXP_LEAST_64 else v
    t, r, p = exp_short_float64(a, b)
    return (1.0 + (r + p)) * power_of_two(t)


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
def _value(x, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return math.inf
    if x == -math.inf:
        return 0.0
    r1 = math.exp(x)
    return r1


@_device
def _derivative(x, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return math.inf
    if x == -math.inf:
        return 0.0
    r1 = math.exp(x)
    return r1


@_inlined
def _value_float32(x):
    """The activation, in float32 with compensation."""
    # at most 0.97 ULP off for x in [-69, 88]
    r1, l1 = exp_pair_float32(x, np.float32(-0.0))
    return r1, l1


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return (x >= np.float32(-69.0)) & (x <= np.float32(88.0))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float32 with compensation."""
    # at most 0.97 ULP off for x in [-69, 88]
    r1, l1 = exp_pair_float32(x, np.float32(-0.0))
    return r1, l1


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (x >= np.float32(-69.0)) & (x <= np.float32(88.0))


@_inlined
def _value_float64(x):
    """The activation, in float64."""
    # at most 1.9 ULP off for x in [-664, 704]
    r1 = exp_single_float64(x, -0.0)
    return r1


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return (x >= -664.0) & (x <= 704.0)


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64."""
    # at most 1.9 ULP off for x in [-664, 704]
    r1 = exp_single_float64(x, -0.0)
    return r1


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (x >= -664.0) & (x <= 704.0)


# ---- the loops: no mathematics ----


@_device
def _value_span(x, y, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), tolerance, floor)


@_device
def _derivative_span(x, d, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), tolerance, floor)


@_device
def _both_span(x, y, d, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), tolerance, floor)


@_device
def _vjp_span(x, g, gx, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d = _derivative(np.float64(x[i]), tolerance, floor)
        gx[i] = np.float64(g[i]) * d


@_loop
def _vjp_block(x, g, gx, start, end, tolerance, floor):
    _vjp_span(x, g, gx, start, end, tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _vjp_span(x, g, gx, start, end, tolerance, floor)


@_loop
def _value_block(x, y, start, end, tolerance, floor):
    _value_span(x, y, start, end, tolerance, floor)


@_parallel_loop
def _value_parallel(x, y, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _value_span(x, y, start, end, tolerance, floor)


@_loop
def _derivative_block(x, d, start, end, tolerance, floor):
    _derivative_span(x, d, start, end, tolerance, floor)


@_parallel_loop
def _derivative_parallel(x, d, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _derivative_span(x, d, start, end, tolerance, floor)


@_loop
def _both_block(x, y, d, start, end, tolerance, floor):
    _both_span(x, y, d, start, end, tolerance, floor)


@_parallel_loop
def _both_parallel(x, y, d, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _both_span(x, y, d, start, end, tolerance, floor)


# ---- the same at the default parameters, as vectors ----


@_device
def _value_float32_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _value_float32(v)
        y[i] = r + s
        flag = noted(flag, v - np.float32(-69.0))
        flag = noted(flag, np.float32(88.0) - v)
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), tolerance, floor)


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
        flag = noted(flag, v - np.float32(-69.0))
        flag = noted(flag, np.float32(88.0) - v)
    return flag < 0


@_device
def _derivative_float32_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), tolerance, floor)


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
        flag = noted(flag, v - np.float32(-69.0))
        flag = noted(flag, np.float32(88.0) - v)
    return flag < 0


@_device
def _both_float32_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), tolerance, floor)


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
        flag = noted(flag, v - np.float32(-69.0))
        flag = noted(flag, np.float32(88.0) - v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(w))
    return flag < 0


@_device
def _vjp_float32_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float32_sure(v) & (abs(w) < math.inf)):
            gx[i] = np.float64(w) * _derivative(np.float64(v), tolerance, floor)


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
        flag = noted(flag, v - -664.0)
        flag = noted(flag, 704.0 - v)
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), tolerance, floor)


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
        flag = noted(flag, v - -664.0)
        flag = noted(flag, 704.0 - v)
    return flag < 0


@_device
def _derivative_float64_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), tolerance, floor)


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
        flag = noted(flag, v - -664.0)
        flag = noted(flag, 704.0 - v)
    return flag < 0


@_device
def _both_float64_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), tolerance, floor)


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
        flag = noted(flag, v - -664.0)
        flag = noted(flag, 704.0 - v)
    return flag < 0


@_device
def _vjp_float64_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float64_sure(v)):
            gx[i] = np.float64(w) * _derivative(np.float64(v), tolerance, floor)


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
    "exp",
    (
    ),
    value=Loops(
        _value_block, _value_parallel,
        float32=VectorLoops(_value_float32_block, _value_float32_parallel, _value_float32_mend, _value_float32_mend_parallel),
        float64=VectorLoops(_value_float64_block, _value_float64_parallel, _value_float64_mend, _value_float64_mend_parallel),
    ),
    derivative=Loops(
        _derivative_block, _derivative_parallel,
        float32=VectorLoops(_derivative_float32_block, _derivative_float32_parallel, _derivative_float32_mend, _derivative_float32_mend_parallel),
        float64=VectorLoops(_derivative_float64_block, _derivative_float64_parallel, _derivative_float64_mend, _derivative_float64_mend_parallel),
    ),
    both=Loops(
        _both_block, _both_parallel,
        float32=VectorLoops(_both_float32_block, _both_float32_parallel, _both_float32_mend, _both_float32_mend_parallel),
        float64=VectorLoops(_both_float64_block, _both_float64_parallel, _both_float64_mend, _both_float64_mend_parallel),
    ),
    vjp=Loops(
        _vjp_block, _vjp_parallel,
        float32=VectorLoops(_vjp_float32_block, _vjp_float32_parallel, _vjp_float32_mend, _vjp_float32_mend_parallel),
        float64=VectorLoops(_vjp_float64_block, _vjp_float64_parallel, _vjp_float64_mend, _vjp_float64_mend_parallel),
    ),
    fold=None,
    description=__doc__ or "",
)
