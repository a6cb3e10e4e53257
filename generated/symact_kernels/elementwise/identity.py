# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 94e8ef78486aa1b1ef8bf61ee3f5df6f087ea5e44f4e69b23f57c05913edb159
"""The activation identity, compiled.

    identity(x) = x

Range: (-oo, oo).
Limits at -oo and oo: -oo, oo.
Smoothness: C^oo.

References:
    Paszke, Adam; others (2019). PyTorch: An imperative style, high-performance deep learning library
"""

import numpy as np
from numba import njit, prange
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
def _value(x, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    return x


@_device
def _derivative(x, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    return 1.0


@_inlined
def _value_float32(x):
    """The activation, in float32."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    return x


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float32."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    return x if x != x else (np.float32(1.0))


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _value_float64(x):
    """The activation, in float64."""
    # at most 1.9 ULP off for x in [-1.79769e+308, 1.79769e+308]
    return x


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return (abs(x) <= 1.7976931348623157e+308)


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64."""
    # at most 1.9 ULP off for x in [-1.79769e+308, 1.79769e+308]
    return x if x != x else (1.0)


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (abs(x) <= 1.7976931348623157e+308)


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
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
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
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
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
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
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
        gx[i] = g[i] * _derivative_float32(v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
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
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
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
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
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
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
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
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
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
    "identity",
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
