# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 2e595926f81eb5d467c5b6ef912b01ad018390b407aad9744de5526437c2a5bf
"""The derivative of selu from its output, compiled.

    f'(x) = h(f(x)), at the default parameters, with
    h(x) = Piecewise((x + sqrt(2)/(sqrt(pi)*(-exp(1/2)*erfc(sqrt(2)/2) + 1)*sqrt(2*(-exp(1/2)*erfc(sqrt(2)/2) + exp(2)*erfc(sqrt(2))/2 + 1/2)/(pi*(-exp(1/2)*erfc(sqrt(2)/2) + 1)**2) + 1/2)), x <= 0), (1/sqrt(2*(-exp(1/2)*erfc(sqrt(2)/2) + exp(2)*erfc(sqrt(2))/2 + 1/2)/(pi*(-exp(1/2)*erfc(sqrt(2)/2) + 1)**2) + 1/2), True))

Here x stands for a value of f; elsewhere h has no meaning.
"""

import math

import numpy as np
from numba import njit, prange
from numba.extending import intrinsic

from symact_kernels._from_output import FromOutput
from symact_kernels._loops import Loops, VectorLoops

_BLOCK = 4096

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
def ordered_sum(a, b):
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@_inlined
def fused_mul(a, x, b, y):
    """Return (a + x) * (b + y) rounded to a single float."""
    return fma(a, b, fma(a, y, x * b))


@_device
def two_sum(a, b):
    """Return (s, t) with s = fl(a + b) and s + t = a + b exactly (Knuth)."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


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
def _derivative_quick(x):
    """The derivative from the output in float64, and a bound of its absolute error."""
    if x <= 0.0:
        if abs(x - -1.7580993408473768) < 0.25:  # beside a zero
            t, s = ordered_sum(x - -1.7580993408473768, 1.415351938008446e-17)
            h, e = ordered_sum(1.0, t * fma(t, fma(t, fma(t, 0.0, 0.0), 0.0), 0.0))
            r = fused_mul(h, e + 0.0, t, s)
            return r, 1.5 * U * abs(r) + TINY
        r2 = 1.7580993408473768 + x
        er2 = 1.9518823677870687e-16 + U * abs(r2)
        return r2, er2
    return 1.0507009873554805, 0.0


@_device
def _derivative_wide(x, wide_x):
    """The derivative from the output as a wide number."""
    if x <= 0.0:
        if abs(x - -1.7580993408473768) < 0.000244140625:  # a zero
            t = wide_add(wide_from_float(x - -1.7580993408473768), (1.415351938008446e-17, -8.817647879556271e-34, np.int64(0)))
            total = (0.0, 0.0, np.int64(0))
            total = wide_add((0.0, 0.0, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.0, 0.0, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.0, 0.0, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.0, 0.0, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.0, 0.0, np.int64(0)), wide_mul(t, total))
            total = wide_add((1.0, 0.0, np.int64(0)), wide_mul(t, total))
            return wide_mul(t, total)
        w0 = (1.7580993408473768, 1.415351938008446e-17, np.int64(0))
        w2 = wide_add(w0, wide_x)
        return w2
    w0 = (1.0507009873554805, 3.987484766715415e-17, np.int64(0))
    return w0


@_device
def _derivative(x, tolerance, floor):
    """The derivative from the output"""
    if x != x:
        return x
    if x == math.inf:
        return 1.0507009873554805
    if x == -math.inf:
        return -math.inf
    r, e = _derivative_quick(x)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x)))


@_inlined
def _derivative_float32(x):
    """The derivative from the output, in float32 with compensation."""
    # at most 0.97 ULP off for x in [-1.70141e+38, -1.7581], [-1.7581, 3.40282e+38]
    p0_r2, p0_l2 = pair_add_single(np.float32(1.7580993), np.float32(2.3296717e-08), x)
    return x if x != x else (p0_r2 if x <= np.float32(0.0) else np.float32(1.050701)), p0_l2 if x <= np.float32(0.0) else np.float32(-3.4792652e-08)


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return ((x >= np.float32(-1.7014118e+38)) & (x <= np.float32(-1.7581024))) | ((x >= np.float32(-1.7580986)) & (x <= np.float32(3.4028235e+38)))


@_inlined
def _derivative_float64(x):
    """The derivative from the output, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-8.98847e+307, -1.7581], [-1.7581, 1.79769e+308]
    p0_r2, p0_l2 = pair_add_single(1.7580993408473768, 1.415351938008446e-17, x)
    return x if x != x else (p0_r2 if x <= 0.0 else 1.0507009873554805), p0_l2 if x <= 0.0 else 0.0


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return ((x >= -8.98846567431158e+307) & (x <= -1.7581024169921875)) | ((x >= -1.7580986022949219) & (x <= 1.7976931348623157e+308))


# ---- the loops: no mathematics ----


@_device
def _derivative_span(x, d, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), tolerance, floor)


@_loop
def _derivative_block(x, d, start, end, tolerance, floor):
    _derivative_span(x, d, start, end, tolerance, floor)


@_parallel_loop
def _derivative_parallel(x, d, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        _derivative_span(x, d, start, min(size, start + _BLOCK), tolerance, floor)


@_device
def _vjp_span(x, g, gx, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        gx[i] = np.float64(g[i]) * _derivative(np.float64(x[i]), tolerance, floor)


@_loop
def _vjp_block(x, g, gx, start, end, tolerance, floor):
    _vjp_span(x, g, gx, start, end, tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        _vjp_span(x, g, gx, start, min(size, start + _BLOCK), tolerance, floor)


# ---- the same as vectors ----


@_device
def _derivative_float32_span(x, d, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _derivative_float32(v)
        d[i] = r + s
        flag = noted(flag, v - np.float32(-1.7014118e+38))
        flag = noted(flag, np.float32(3.4028235e+38) - v)
        flag = noted(flag, (v - np.float32(-1.7581024)) * (v - np.float32(-1.7580986)))
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
def _vjp_float32_span(x, g, gx, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _derivative_float32(v)
        w = g[i]
        gx[i] = fma(w, r, w * s)
        flag = noted(flag, v - np.float32(-1.7014118e+38))
        flag = noted(flag, np.float32(3.4028235e+38) - v)
        flag = noted(flag, (v - np.float32(-1.7581024)) * (v - np.float32(-1.7580986)))
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
def _derivative_float64_span(x, d, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _derivative_float64(v)
        d[i] = r + s
        flag = noted(flag, v - -8.98846567431158e+307)
        flag = noted(flag, 1.7976931348623157e+308 - v)
        flag = noted(flag, (v - -1.7581024169921875) * (v - -1.7580986022949219))
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
def _vjp_float64_span(x, g, gx, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _derivative_float64(v)
        w = g[i]
        gx[i] = fma(w, r, w * s)
        flag = noted(flag, v - -8.98846567431158e+307)
        flag = noted(flag, 1.7976931348623157e+308 - v)
        flag = noted(flag, (v - -1.7581024169921875) * (v - -1.7580986022949219))
        flag = noted(flag, 1.7976931348623157e+308 - abs(w))
    return flag < 0


@_device
def _vjp_float64_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float64_sure(v) & (abs(w) < math.inf)):
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


KERNEL = FromOutput(
    "selu",
    derivative=Loops(
        _derivative_block, _derivative_parallel,
        float32=VectorLoops(_derivative_float32_block, _derivative_float32_parallel, _derivative_float32_mend, _derivative_float32_mend_parallel),
        float64=VectorLoops(_derivative_float64_block, _derivative_float64_parallel, _derivative_float64_mend, _derivative_float64_mend_parallel),
    ),
    vjp=Loops(
        _vjp_block, _vjp_parallel,
        float32=VectorLoops(_vjp_float32_block, _vjp_float32_parallel, _vjp_float32_mend, _vjp_float32_mend_parallel),
        float64=VectorLoops(_vjp_float64_block, _vjp_float64_parallel, _vjp_float64_mend, _vjp_float64_mend_parallel),
    ),
)
