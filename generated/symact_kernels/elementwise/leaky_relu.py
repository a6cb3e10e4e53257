# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 375d7ff5258abe3feaa812866da444a10d2e8f3545d103aa75492f2f26c7ae79
"""The activation leaky_relu, compiled.

    leaky_relu(x) = Piecewise((x, x >= 0), (negative_slope*x, True))

Parameters:
    negative_slope = 1/100 (fixed) slope for x < 0

Range: (-oo, oo).
Limits at -oo and oo: -oo, oo.
Smoothness: C^0, kink at 0.

Keras takes 0.2 or 0.3, TensorFlow 0.2.

References:
    Maas, Andrew L.; Hannun, Awni Y.; Ng, Andrew Y. (2013). Rectifier nonlinearities improve neural network
        acoustic models
"""

import math

import numpy as np
from numba import njit, prange

from symact_kernels._parameters import Parameter
from symact_kernels._runtime import Kernel, Loops

_BLOCK = 4096

_device = njit(error_model="numpy", cache=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics: one element, in float64 ----


U = 1.1102231e-16  # a little above 2**-53
TINY = 4.5e-308  # 2**-1021, far above what an underflow loses


@_device
def _value(x, negative_slope, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == -math.inf:
        if negative_slope != 0.0:
            return negative_slope * x
        return 0.0
    if x <= 0.0:
        r2 = negative_slope * x
        return r2
    return x


@_device
def _derivative(x, negative_slope, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x <= 0.0:
        return negative_slope
    return 1.0


# ---- the loops: no mathematics ----


@_device
def _value_span(x, y, start, end, p_negative_slope, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_negative_slope, tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_negative_slope, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), p_negative_slope, tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_negative_slope, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_negative_slope, tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), p_negative_slope, tolerance, floor)


@_device
def _vjp_span(x, g, gx, start, end, p_negative_slope, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d = _derivative(np.float64(x[i]), p_negative_slope, tolerance, floor)
        gx[i] = np.float64(g[i]) * d


@_loop
def _vjp_block(x, g, gx, start, stop, inner, p_negative_slope, tolerance, floor):
    row = start // inner
    channel = row % p_negative_slope.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _vjp_span(x, g, gx, start, end, p_negative_slope[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_negative_slope.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, inner, p_negative_slope, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _vjp_block(x, g, gx, start, stop, inner, p_negative_slope, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_negative_slope, tolerance, floor):
    row = start // inner
    channel = row % p_negative_slope.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_negative_slope[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_negative_slope.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_negative_slope, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_negative_slope, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_negative_slope, tolerance, floor):
    row = start // inner
    channel = row % p_negative_slope.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_negative_slope[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_negative_slope.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_negative_slope, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_negative_slope, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_negative_slope, tolerance, floor):
    row = start // inner
    channel = row % p_negative_slope.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_negative_slope[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_negative_slope.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_negative_slope, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_negative_slope, tolerance, floor)


KERNEL = Kernel(
    "leaky_relu",
    (
        Parameter("negative_slope", 0.01, "fixed", "slope for x < 0", ()),
    ),
    value=Loops(_value_block, _value_parallel),
    derivative=Loops(_derivative_block, _derivative_parallel),
    both=Loops(_both_block, _both_parallel),
    vjp=Loops(_vjp_block, _vjp_parallel),
    fold=None,
    description=__doc__ or "",
)
