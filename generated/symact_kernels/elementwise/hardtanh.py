# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 0ba249c4143589cc986212b966620ce2ca54703802e63bced853c4a5f8409ce9
"""The activation hardtanh, compiled.

    hardtanh(x) = Max(min_val, Min(max_val, x))

Parameters:
    min_val = -1 (fixed) lower level
    max_val = 1 (fixed) upper level where min_val < max_val

Range: [-1, 1].
Limits at -oo and oo: -1, 1.
Smoothness: C^0, kinks at -1, 1.

References:
    Collobert, Ronan (2004). Large Scale Machine Learning
"""

import numpy as np
from numba import njit, prange

from symact_kernels._parameters import Condition, Parameter
from symact_kernels._runtime import Kernel, Loops

_BLOCK = 4096

_device = njit(error_model="numpy", cache=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics: one element, in float64 ----


U = 1.1102231e-16  # a little above 2**-53
TINY = 4.5e-308  # 2**-1021, far above what an underflow loses


@_device
def _value(x, min_val, max_val, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x <= min_val:
        return min_val
    if x <= max_val:
        return x
    return max_val


@_device
def _derivative(x, min_val, max_val, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x <= min_val:
        return 0.0
    if x < max_val:
        return 1.0
    return 0.0


# ---- the loops: no mathematics ----


@_device
def _value_span(x, y, start, end, p_min_val, p_max_val, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_min_val, p_max_val, tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_min_val, p_max_val, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), p_min_val, p_max_val, tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_min_val, p_max_val, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_min_val, p_max_val, tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), p_min_val, p_max_val, tolerance, floor)


@_device
def _vjp_span(x, g, gx, start, end, p_min_val, p_max_val, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d = _derivative(np.float64(x[i]), p_min_val, p_max_val, tolerance, floor)
        gx[i] = np.float64(g[i]) * d


@_loop
def _vjp_block(x, g, gx, start, stop, inner, p_min_val, p_max_val, tolerance, floor):
    row = start // inner
    channel = row % p_min_val.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _vjp_span(x, g, gx, start, end, p_min_val[channel], p_max_val[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_min_val.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, inner, p_min_val, p_max_val, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _vjp_block(x, g, gx, start, stop, inner, p_min_val, p_max_val, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_min_val, p_max_val, tolerance, floor):
    row = start // inner
    channel = row % p_min_val.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_min_val[channel], p_max_val[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_min_val.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_min_val, p_max_val, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_min_val, p_max_val, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_min_val, p_max_val, tolerance, floor):
    row = start // inner
    channel = row % p_min_val.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_min_val[channel], p_max_val[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_min_val.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_min_val, p_max_val, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_min_val, p_max_val, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_min_val, p_max_val, tolerance, floor):
    row = start // inner
    channel = row % p_min_val.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_min_val[channel], p_max_val[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_min_val.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_min_val, p_max_val, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_min_val, p_max_val, tolerance, floor)


KERNEL = Kernel(
    "hardtanh",
    (
        Parameter("min_val", -1.0, "fixed", "lower level", ()),
        Parameter("max_val", 1.0, "fixed", "upper level", (Condition("min_val", "<", "max_val", "min_val < max_val"),)),
    ),
    value=Loops(_value_block, _value_parallel),
    derivative=Loops(_derivative_block, _derivative_parallel),
    both=Loops(_both_block, _both_parallel),
    vjp=Loops(_vjp_block, _vjp_parallel),
    fold=None,
    description=__doc__ or "",
)
