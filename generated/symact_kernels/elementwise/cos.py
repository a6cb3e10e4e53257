# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 45af41641c854e9b921926c9c8b8151e286d44d29d2c32e28a1c15907edebad3
"""The activation cos, compiled.

    cos(x) = cos(x)

Range: [-1, 1].
Limits at -oo and oo: none, none.
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


INVERSE_PI_SHORT_0 = 0.3183098861837907
MAGIC_SHORT = 6755399441055744.0
SIN_SHORT_12 = 1.5401176922488645e-10
SIN_SHORT_10 = -2.5029519406710422e-08
SIN_SHORT_8 = 2.755693194412005e-06
SIN_SHORT_6 = -0.0001984126641189837
SIN_SHORT_4 = 0.008333333318767613
SIN_SHORT_2 = -0.16666666666432395
SIN_SHORT_0 = 0.9999999999999376
PI_SHORT_1 = 1.2246467991473532e-16
PI_SHORT_0 = 3.141592653589793
INVERSE_PI_64_0 = 0.3183098861837907
MAGIC_64 = 6755399441055744.0
PI_64_0 = 3.141592653589793
PI_64_1 = 1.2246467991473532e-16
PI_64_2 = -2.9947698097183397e-33
SIN_64_14 = 2.7222586864580946e-15
SIN_64_12 = -7.643098062480342e-13
SIN_64_10 = 1.6058943954162996e-10
SIN_64_8 = -2.5052106960657327e-08
SIN_64_6 = 2.7557319212137083e-06
SIN_64_4 = -0.00019841269841215314
SIN_64_4_LOW = -1.0922746618838339e-20
SIN_64_2 = 0.008333333333333212
SIN_64_2_LOW = 1.835863909950007e-19
SIN_64_0 = -0.16666666666666666
SIN_64_0_LOW = -1.8293480293035734e-20


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@intrinsic
def float_of(typing, n):
    """Return the float32 or float64 with the bits of an int32 or int64."""
    result = types.float32 if n == types.int32 else types.float64
    return result(n), lambda context, builder, signature, arguments: builder.bitcast(
        arguments[0], context.get_value_type(result))


@intrinsic
def bits_of(typing, a):
    """Return the bits of a float32 or float64 as an integer of the same width."""
    whole = types.int32 if a == types.float32 else types.int64
    return whole(a), lambda context, builder, signature, arguments: builder.bitcast(
        arguments[0], context.get_value_type(whole))


@_inlined
def signed_sine_short(r, t):
    """Return (-1)**k sin(r) for abs(r) <= pi/2, where k is in the last bits of t."""
    w = r * r
    p = fma(SIN_SHORT_12, w, SIN_SHORT_10)
    p = fma(p, w, SIN_SHORT_8)
    p = fma(p, w, SIN_SHORT_6)
    p = fma(p, w, SIN_SHORT_4)
    p = fma(p, w, SIN_SHORT_2)
    p = fma(p, w, SIN_SHORT_0)
    return float_of(bits_of(p * r) ^ (bits_of(t) << 63))


@_inlined
def cos_short(u):
    """Return cos(u)."""
    t = fma(u, INVERSE_PI_SHORT_0, 0.5) + MAGIC_SHORT
    k = (t - MAGIC_SHORT) - 0.5
    return signed_sine_short(fma(k, -PI_SHORT_1, fma(k, -PI_SHORT_0, u)), t)


@_inlined
def sin_short(u):
    """Return sin(u)."""
    t = fma(u, INVERSE_PI_SHORT_0, MAGIC_SHORT)
    k = t - MAGIC_SHORT
    return signed_sine_short(fma(k, -PI_SHORT_1, fma(k, -PI_SHORT_0, u)), t)


@_inlined
def exact_sum(a, b):
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_inlined
def less_multiple_of_pi_64(r, low, m, v):
    """Return r + low + v less m times all parts of pi but the first."""
    a, e = exact_sum(r, v)
    p = m * PI_64_1
    b, f = exact_sum(a, -p)
    return exact_sum(b, (e + f) + (low - fma(m, PI_64_2, fma(m, PI_64_1, -p))))


@_inlined
def ordered_sum(a, b):
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


@_inlined
def pair_mul(a, x, b, y):
    """Return (a + x) * (b + y)."""
    p = a * b
    return p, fma(a, y, fma(x, b, fma(a, b, -p)))


@_inlined
def ordered_add(a, x, b, y):
    """Return (a + x) + (b + y) for abs(a) >= abs(b)."""
    s = a + b
    return s, (b - (s - a)) + (x + y)


@_inlined
def sine_reduced_64(r, rl):
    """Return sin(r + rl) for abs(r) <= 1.5709."""
    z = r * r
    zl = fma(r + r, rl, fma(r, r, -z))
    q = fma(fma(SIN_64_14, z, SIN_64_12), z, SIN_64_10)
    q = fma(fma(q, z, SIN_64_8), z, SIN_64_6)
    a, x = ordered_sum(SIN_64_4, q * z)
    p, pl = pair_mul(a, x + SIN_64_4_LOW, z, zl)
    a, x = ordered_add(SIN_64_2, SIN_64_2_LOW, p, pl)
    p, pl = pair_mul(a, x, z, zl)
    a, x = ordered_add(SIN_64_0, SIN_64_0_LOW, p, pl)
    t, tl = pair_mul(z, zl, r, rl)
    p, pl = pair_mul(a, x, t, tl)
    return ordered_add(r, rl, p, pl)


@_inlined
def parity_64(n):
    """Return 1 for even n, -1 for odd n."""
    odd: float = abs(n - 2.0 * (fma(n, 0.5, MAGIC_64) - MAGIC_64))
    sign: float = 1.0 - (odd + odd)
    return sign


@_inlined
def cos_pair_float64(u, v):
    """Return cos(u + v)."""
    n = (fma(u, INVERSE_PI_64_0, -0.5) + MAGIC_64) - MAGIC_64
    m = n + 0.5
    r = fma(m, -PI_64_0, u)
    low = u - fma(m, PI_64_0, r)
    r, rl = less_multiple_of_pi_64(r, low if abs(u) < 2.0 else 0.0, m, v)
    h, low = sine_reduced_64(r, rl)
    sign = -parity_64(n)
    return h * sign, low * sign


@_inlined
def cos_single_float64(u, v):
    """Return cos(u + v)."""
    h, low = cos_pair_float64(u, v)
    return h + low


@_inlined
def sin_pair_float64(u, v):
    """Return sin(u + v)."""
    n = fma(u, INVERSE_PI_64_0, MAGIC_64) - MAGIC_64
    r, rl = less_multiple_of_pi_64(fma(n, -PI_64_0, u), 0.0, n, v)
    h, low = sine_reduced_64(r, rl)
    sign = parity_64(n)
    return h * sign, low * sign


@_inlined
def sin_single_float64(u, v):
    """Return sin(u + v)."""
    h, low = sin_pair_float64(u, v)
    return h + low


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
        return math.nan  # no limit
    if x == -math.inf:
        return math.nan  # no limit
    r1 = math.cos(x)
    return r1


@_device
def _derivative(x, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return math.nan  # no limit
    if x == -math.inf:
        return math.nan  # no limit
    r1 = math.sin(x)
    r2 = -r1
    return r2


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-7.8125, -4.7124], [-4.71191, -1.5708], [-1.57079, 1.57079], [1.5708, 4.71191]
    x = np.float64(x)
    r1 = cos_short(x)
    return r1


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-7.8125)) & (x <= np.float32(-4.7124023))) | ((x >= np.float32(-4.711914)) & (x <= np.float32(-1.570797))) | (abs(x) <= np.float32(1.5707932)) | ((x >= np.float32(1.570797)) & (x <= np.float32(4.711914)))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-6.28125, -3.1416], [-3.14157, -6.77626e-21], [6.77626e-21, 3.14157], [3.1416, 6.28125]
    x = np.float64(x)
    r1 = sin_short(x)
    r2 = -r1
    return r2


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return ((x >= np.float32(-6.28125)) & (x <= np.float32(-3.1416016))) | ((x >= np.float32(-3.141571)) & (x <= np.float32(-6.7762636e-21))) | ((x >= np.float32(6.7762636e-21)) & (x <= np.float32(3.141571))) | ((x >= np.float32(3.1416016)) & (x <= np.float32(6.28125)))


@_inlined
def _value_float64(x):
    """The activation, in float64."""
    # at most 1.9 ULP off for x in [-7.8125, -4.7124], [-4.71191, -1.5708], [-1.57079, 1.57079], [1.5708, 4.71191]
    r1 = cos_single_float64(x, -0.0)
    return r1


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -7.8125) & (x <= -4.71240234375)) | ((x >= -4.7119140625) & (x <= -1.5707969665527344)) | (abs(x) <= 1.5707931518554688) | ((x >= 1.5707969665527344) & (x <= 4.7119140625))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64."""
    # at most 1.9 ULP off for x in [-6.28125, -3.1416], [-3.14157, -1.35525e-20], [1.35525e-20, 3.14157], [3.1416, 6.28125]
    r1 = sin_single_float64(x, -0.0)
    r2 = -r1
    return r2


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return ((x >= -6.28125) & (x <= -3.1416015625)) | ((x >= -3.141571044921875) & (x <= -1.3552527156068805e-20)) | ((x >= 1.3552527156068805e-20) & (x <= 3.141571044921875)) | ((x >= 3.1416015625) & (x <= 6.28125))


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
        y[i] = _value_float32(v)
        flag = noted(flag, v - np.float32(-7.8125))
        flag = noted(flag, np.float32(4.711914) - v)
        flag = noted(flag, (v - np.float32(-4.7124023)) * (v - np.float32(-4.711914)))
        flag = noted(flag, (v - np.float32(-1.570797)) * (v - np.float32(-1.5707932)))
        flag = noted(flag, (v - np.float32(1.5707932)) * (v - np.float32(1.570797)))
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
        d[i] = _derivative_float32(v)
        flag = noted(flag, np.float32(6.28125) - abs(v))
        flag = noted(flag, (v - np.float32(-3.1416016)) * (v - np.float32(-3.141571)))
        flag = noted(flag, (v - np.float32(-6.7762636e-21)) * (v - np.float32(6.7762636e-21)))
        flag = noted(flag, (v - np.float32(3.141571)) * (v - np.float32(3.1416016)))
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
        y[i] = _value_float32(v)
        d[i] = _derivative_float32(v)
        flag = noted(flag, v - np.float32(-7.8125))
        flag = noted(flag, np.float32(4.711914) - v)
        flag = noted(flag, (v - np.float32(-4.7124023)) * (v - np.float32(-4.711914)))
        flag = noted(flag, (v - np.float32(-1.570797)) * (v - np.float32(-1.5707932)))
        flag = noted(flag, (v - np.float32(1.5707932)) * (v - np.float32(1.570797)))
        flag = noted(flag, np.float32(6.28125) - abs(v))
        flag = noted(flag, (v - np.float32(-3.1416016)) * (v - np.float32(-3.141571)))
        flag = noted(flag, (v - np.float32(-6.7762636e-21)) * (v - np.float32(6.7762636e-21)))
        flag = noted(flag, (v - np.float32(3.141571)) * (v - np.float32(3.1416016)))
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
        gx[i] = np.float64(g[i]) * _derivative_float32(v)
        flag = noted(flag, np.float32(6.28125) - abs(v))
        flag = noted(flag, (v - np.float32(-3.1416016)) * (v - np.float32(-3.141571)))
        flag = noted(flag, (v - np.float32(-6.7762636e-21)) * (v - np.float32(6.7762636e-21)))
        flag = noted(flag, (v - np.float32(3.141571)) * (v - np.float32(3.1416016)))
    return flag < 0


@_device
def _vjp_float32_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float32_sure(v)):
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
        flag = noted(flag, v - -7.8125)
        flag = noted(flag, 4.7119140625 - v)
        flag = noted(flag, (v - -4.71240234375) * (v - -4.7119140625))
        flag = noted(flag, (v - -1.5707969665527344) * (v - -1.5707931518554688))
        flag = noted(flag, (v - 1.5707931518554688) * (v - 1.5707969665527344))
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
        flag = noted(flag, 6.28125 - abs(v))
        flag = noted(flag, (v - -3.1416015625) * (v - -3.141571044921875))
        flag = noted(flag, (v - -1.3552527156068805e-20) * (v - 1.3552527156068805e-20))
        flag = noted(flag, (v - 3.141571044921875) * (v - 3.1416015625))
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
        flag = noted(flag, v - -7.8125)
        flag = noted(flag, 4.7119140625 - v)
        flag = noted(flag, (v - -4.71240234375) * (v - -4.7119140625))
        flag = noted(flag, (v - -1.5707969665527344) * (v - -1.5707931518554688))
        flag = noted(flag, (v - 1.5707931518554688) * (v - 1.5707969665527344))
        flag = noted(flag, 6.28125 - abs(v))
        flag = noted(flag, (v - -3.1416015625) * (v - -3.141571044921875))
        flag = noted(flag, (v - -1.3552527156068805e-20) * (v - 1.3552527156068805e-20))
        flag = noted(flag, (v - 3.141571044921875) * (v - 3.1416015625))
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
        flag = noted(flag, 6.28125 - abs(v))
        flag = noted(flag, (v - -3.1416015625) * (v - -3.141571044921875))
        flag = noted(flag, (v - -1.3552527156068805e-20) * (v - 1.3552527156068805e-20))
        flag = noted(flag, (v - 3.141571044921875) * (v - 3.1416015625))
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
    "cos",
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
