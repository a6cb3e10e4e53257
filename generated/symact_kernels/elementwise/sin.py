# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 84d53ba73f173861470c7b6c69a545176ca8976d7c831487c3d2831006a4d94f
"""The activation sin, compiled.

    sin(x) = sin(x)

Range: [-1, 1].
Limits at -oo and oo: none, none.
Smoothness: C^oo.

References:
    Paszke, Adam; others (2019). PyTorch: An imperative style, high-performance deep learning library
"""

import math

import numpy as np
from numba import njit, prange

from symact_kernels._runtime import Kernel, Loops

_BLOCK = 4096
_RUN = 256

_device = njit(error_model="numpy", cache=True)
_inlined = njit(error_model="numpy", cache=True, forceinline=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics: one element, in float64 ----


U = 1.1102231e-16  # a little above 2**-53
TINY = 4.5e-308  # 2**-1021, far above what an underflow loses


@_inlined
def coarse_quarter_sine(u, quarters):
    """Return sin(u + quarters pi/2) for abs(u) < 1e5; nan elsewhere."""
    v = min(max(u, -1e5), 1e5)
    k = (v * 0.6366197723675814 + 6755399441055744.0) - 6755399441055744.0
    r = ((v - k * 1.5707963267341256) - k * 6.077100506303966e-11) - k * 2.0222662487959506e-21
    w = r * r
    p = 2.8114572543455206e-15
    p = p * w + -7.647163731819816e-13
    p = p * w + 1.6059043836821613e-10
    p = p * w + -2.505210838544172e-08
    p = p * w + 2.7557319223985893e-06
    p = p * w + -0.0001984126984126984
    p = p * w + 0.008333333333333333
    p = p * w + -0.16666666666666666
    sine = r + r * w * p
    q = 4.779477332387385e-14
    q = q * w + -1.1470745597729725e-11
    q = q * w + 2.08767569878681e-09
    q = q * w + -2.755731922398589e-07
    q = q * w + 2.48015873015873e-05
    q = q * w + -0.001388888888888889
    q = q * w + 0.041666666666666664
    q = q * w + -0.5
    cosine = 1.0 + w * q
    turn = (np.int64(k) + quarters) & 3
    size = cosine if turn & 1 else sine
    return (-size if turn & 2 else size) if abs(u) < 1e5 else math.nan


@_inlined
def coarse_sin(u):
    """Return sin(u) for abs(u) < 1e5; nan elsewhere."""
    return coarse_quarter_sine(u, 0)


@_inlined
def coarse_cos(u):
    """Return cos(u) for abs(u) < 1e5; nan elsewhere."""
    return coarse_quarter_sine(u, 1)


@_device
def _value(x, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return math.nan  # no limit
    if x == -math.inf:
        return math.nan  # no limit
    r1 = math.sin(x)
    return r1


@_inlined
def _value_coarse(x):
    """The activation for float32, in float64, and a bound of its absolute error."""
    r1 = coarse_sin(x)
    er1 = 64.0 * U * abs(r1) + TINY
    return r1, er1


@_device
def _derivative(x, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return math.nan  # no limit
    if x == -math.inf:
        return math.nan  # no limit
    r1 = math.cos(x)
    return r1


@_inlined
def _derivative_coarse(x):
    """Its derivative for float32, in float64, and a bound of its absolute error."""
    r1 = coarse_cos(x)
    er1 = 64.0 * U * abs(r1) + TINY
    return r1, er1


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


# ---- the same for float32, in runs that fit the cache ----


@_device
def _value_run(x, first, count, buffer, tolerance, floor):
    """Fill the buffer; first without a branch, so that it is vectorised, then where the bound is too wide."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        v = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(v)
        buffer[i] = r
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            v = np.float64(x[np.uintp(first) + i])
            r, e = _value_coarse(v)
            if not ((e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)):
                buffer[i] = _value(v, tolerance, floor)


@_device
def _derivative_run(x, first, count, buffer, tolerance, floor):
    """Fill the buffer; first without a branch, so that it is vectorised, then where the bound is too wide."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        v = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(v)
        buffer[i] = r
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            v = np.float64(x[np.uintp(first) + i])
            r, e = _derivative_coarse(v)
            if not ((e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)):
                buffer[i] = _derivative(v, tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, tolerance, floor):
    values = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, values, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = values[i]


@_device
def _coarse_derivative_span(x, d, start, end, tolerance, floor):
    derivatives = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, derivatives, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = derivatives[i]


@_device
def _coarse_both_span(x, y, d, start, end, tolerance, floor):
    values, derivatives = np.empty(_RUN), np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, values, tolerance, floor)
        _derivative_run(x, first, count, derivatives, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = values[i]
            d[np.uintp(first) + i] = derivatives[i]


@_device
def _coarse_vjp_span(x, g, gx, start, end, tolerance, floor):
    derivatives = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, derivatives, tolerance, floor)
        for i in range(np.uintp(count)):
            gx[np.uintp(first) + i] = np.float64(g[np.uintp(first) + i]) * derivatives[i]


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


@_loop
def _coarse_value_block(x, y, start, end, tolerance, floor):
    _coarse_value_span(x, y, start, end, tolerance, floor)


@_parallel_loop
def _coarse_value_parallel(x, y, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _coarse_value_span(x, y, start, end, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, end, tolerance, floor):
    _coarse_derivative_span(x, d, start, end, tolerance, floor)


@_parallel_loop
def _coarse_derivative_parallel(x, d, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _coarse_derivative_span(x, d, start, end, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, end, tolerance, floor):
    _coarse_both_span(x, y, d, start, end, tolerance, floor)


@_parallel_loop
def _coarse_both_parallel(x, y, d, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _coarse_both_span(x, y, d, start, end, tolerance, floor)


@_loop
def _coarse_vjp_block(x, g, gx, start, end, tolerance, floor):
    _coarse_vjp_span(x, g, gx, start, end, tolerance, floor)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _coarse_vjp_span(x, g, gx, start, end, tolerance, floor)


KERNEL = Kernel(
    "sin",
    (
    ),
    value=Loops(_value_block, _value_parallel, _coarse_value_block, _coarse_value_parallel),
    derivative=Loops(_derivative_block, _derivative_parallel, _coarse_derivative_block, _coarse_derivative_parallel),
    both=Loops(_both_block, _both_parallel, _coarse_both_block, _coarse_both_parallel),
    vjp=Loops(_vjp_block, _vjp_parallel, _coarse_vjp_block, _coarse_vjp_parallel),
    fold=None,
    description=__doc__ or "",
)
