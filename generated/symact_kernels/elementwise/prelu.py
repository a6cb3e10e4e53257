# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 5ac3286ea759724706b0b62e4a1a6c3df606a01947e092112e4d4f4ac1ad3fa6
"""The activation prelu, compiled.

    prelu(x) = Piecewise((x, x >= 0), (alpha*x, True))

Parameters:
    alpha = 1/4 (learned) slope for x < 0

Range: (-oo, oo).
Limits at -oo and oo: -oo, oo.
Smoothness: C^0, kink at 0.

References:
    He, Kaiming; Zhang, Xiangyu; Ren, Shaoqing; Sun, Jian (2015). Delving deep into rectifiers: Surpassing
        human-level performance on ImageNet classification. arXiv 1502.01852
"""

import math

import numpy as np
from numba import njit, prange
from numba.extending import intrinsic

from symact_kernels._parameters import Parameter
from symact_kernels._runtime import Kernel, Loops, VectorLoops

_BLOCK = 4096

_device = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
_inlined = njit(error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics: one element, in float64 ----


U = 1.1102231e-16  # a little above 2**-53
TINY = 4.5e-308  # 2**-1021, far above what an underflow loses


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


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
def _value(x, alpha, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == -math.inf:
        if alpha != 0.0:
            return alpha * x
        return 0.0
    if x <= 0.0:
        r2 = alpha * x
        return r2
    return x


@_device
def _derivative(x, alpha, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x <= 0.0:
        return alpha
    return 1.0


@_device
def _partial_alpha(x, alpha, tolerance, floor):
    """Its derivative by alpha"""
    if x != x:
        return x
    if x <= 0.0:
        return x
    return 0.0


@_inlined
def _value_float32(x):
    """The activation, in float32."""
    # at most 0.97 ULP off for x in [-3.40282e+38, -7.52316e-37], [0, 3.40282e+38]
    p0_r2 = x * np.float32(0.25)
    return p0_r2 if x <= np.float32(0.0) else x


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-3.4028235e+38)) & (x <= np.float32(-7.523164e-37))) | ((x >= np.float32(0.0)) & (x <= np.float32(3.4028235e+38)))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float32."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    return x if x != x else (np.float32(0.25) if x <= np.float32(0.0) else np.float32(1.0))


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _value_float64(x):
    """The activation, in float64."""
    # at most 1.9 ULP off for x in [-1.79769e+308, -3.56012e-307], [0, 1.79769e+308]
    p0_r2 = x * 0.25
    return p0_r2 if x <= 0.0 else x


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -1.7976931348623157e+308) & (x <= -3.5601181736115222e-307)) | ((x >= 0.0) & (x <= 1.7976931348623157e+308))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64."""
    # at most 1.9 ULP off for x in [-1.79769e+308, 1.79769e+308]
    return x if x != x else (0.25 if x <= 0.0 else 1.0)


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (abs(x) <= 1.7976931348623157e+308)


# ---- the loops: no mathematics ----


@_device
def _value_span(x, y, start, end, p_alpha, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_alpha, tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_alpha, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), p_alpha, tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_alpha, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_alpha, tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), p_alpha, tolerance, floor)


@_device
def _add(total, lost, term):
    """Add a term to a running sum; `lost` collects exactly what the rounding of each addition took away."""
    larger = total + term
    back = larger - total
    return larger, lost + ((total - (larger - back)) + (term - back))


@_device
def _vjp_span(x, g, gx, start, end, sums, slot, channel, p_alpha, tolerance, floor):
    total_0 = sums[slot, channel, 0]
    lost_0 = sums[slot, channel, 1]
    for i in range(np.uintp(start), np.uintp(end)):
        u = np.float64(x[i])
        v = np.float64(g[i])
        gx[i] = v * _derivative(u, p_alpha, tolerance, floor)
        term = v * _partial_alpha(u, p_alpha, tolerance, floor)
        total_0, lost_0 = _add(total_0, lost_0, term)
    sums[slot, channel, 0] = total_0
    sums[slot, channel, 1] = lost_0


@_loop
def _vjp_tiles(x, g, gx, sums, first, last, sizes, p_alpha, tolerance, floor):
    outer, inner, depth, width, length = sizes
    channels = p_alpha.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    for tile in range(first, last):
        part = tile % along
        low_channel = tile // along % across * width
        low_row = tile // along // across * depth
        slot = tile // along // across * along + part
        for row in range(low_row, min(outer, low_row + depth)):
            for channel in range(low_channel, min(channels, low_channel + width)):
                begin = (row * channels + channel) * inner
                start = begin + part * length
                end = min(begin + inner, start + length)
                _vjp_span(x, g, gx, start, end, sums, slot, channel, p_alpha[channel], tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, sums, tiles, sizes, p_alpha, tolerance, floor):
    for tile in prange(tiles):
        _vjp_tiles(x, g, gx, sums, tile, tile + 1, sizes, p_alpha, tolerance, floor)


@_loop
def _fold(sums, gradients):
    """Add up the tiles of each channel, in order; what rounding lost comes last, if the sum is finite."""
    for channel in range(sums.shape[1]):
        for k in range(sums.shape[2] // 2):
            total, lost = 0.0, 0.0
            for slot in range(sums.shape[0]):
                total, lost = _add(total, lost + sums[slot, channel, 2 * k + 1], sums[slot, channel, 2 * k])
            gradients[channel, k] = total + lost if np.isfinite(total) else total


@_loop
def _value_block(x, y, start, stop, inner, p_alpha, tolerance, floor):
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_alpha[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_alpha, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_alpha, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_alpha, tolerance, floor):
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_alpha[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_alpha, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_alpha, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_alpha, tolerance, floor):
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_alpha[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_alpha, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_alpha, tolerance, floor)


# ---- the same at the default parameters, as vectors ----


@_device
def _value_float32_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float32(v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
        flag = noted(flag, (v - np.float32(-7.523164e-37)) * (v - np.float32(0.0)))
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.25, tolerance, floor)


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
            d[i] = _derivative(np.float64(v), 0.25, tolerance, floor)


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
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
        flag = noted(flag, (v - np.float32(-7.523164e-37)) * (v - np.float32(0.0)))
    return flag < 0


@_device
def _both_float32_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.25, tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.25, tolerance, floor)


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
def _value_float64_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float64(v)
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
        flag = noted(flag, (v - -3.5601181736115222e-307) * (v - 0.0))
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.25, tolerance, floor)


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
            d[i] = _derivative(np.float64(v), 0.25, tolerance, floor)


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
        flag = noted(flag, (v - -3.5601181736115222e-307) * (v - 0.0))
    return flag < 0


@_device
def _both_float64_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.25, tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.25, tolerance, floor)


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


KERNEL = Kernel(
    "prelu",
    (
        Parameter("alpha", 0.25, "learned", "slope for x < 0", ()),
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
        _vjp_tiles, _vjp_parallel,
    ),
    fold=_fold,
    description=__doc__ or "",
)
