# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 742526f5f5061ce49f9809caf5fff7ee753dcaa199a1d6c333aca9bd43985692
"""The activation threshold, compiled.

    threshold(x) = Piecewise((x, threshold < x), (value, True))

Parameters:
    threshold = 0 (fixed) where x begins to pass
    value = 0 (fixed) value up to the threshold

Range: [0, oo).
Limits at -oo and oo: 0, oo.
Smoothness: C^0, kink at 0.

PyTorch has no defaults; 0 and 0 are ours.

References:
    Paszke, Adam; others (2019). PyTorch: An imperative style, high-performance deep learning library
"""

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
def _value(x, threshold, value, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x <= threshold:
        return value
    return x


@_device
def _derivative(x, threshold, value, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x <= threshold:
        return 0.0
    return 1.0


# ---- the loops: no mathematics ----


@_device
def _value_span(x, y, start, end, p_threshold, p_value, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_threshold, p_value, tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_threshold, p_value, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), p_threshold, p_value, tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_threshold, p_value, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_threshold, p_value, tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), p_threshold, p_value, tolerance, floor)


@_device
def _vjp_span(x, g, gx, start, end, p_threshold, p_value, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d = _derivative(np.float64(x[i]), p_threshold, p_value, tolerance, floor)
        gx[i] = np.float64(g[i]) * d


@_loop
def _vjp_block(x, g, gx, start, stop, inner, p_threshold, p_value, tolerance, floor):
    row = start // inner
    channel = row % p_threshold.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _vjp_span(x, g, gx, start, end, p_threshold[channel], p_value[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_threshold.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, inner, p_threshold, p_value, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _vjp_block(x, g, gx, start, stop, inner, p_threshold, p_value, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_threshold, p_value, tolerance, floor):
    row = start // inner
    channel = row % p_threshold.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_threshold[channel], p_value[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_threshold.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_threshold, p_value, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_threshold, p_value, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_threshold, p_value, tolerance, floor):
    row = start // inner
    channel = row % p_threshold.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_threshold[channel], p_value[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_threshold.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_threshold, p_value, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_threshold, p_value, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_threshold, p_value, tolerance, floor):
    row = start // inner
    channel = row % p_threshold.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_threshold[channel], p_value[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_threshold.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_threshold, p_value, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_threshold, p_value, tolerance, floor)


KERNEL = Kernel(
    "threshold",
    (
        Parameter("threshold", 0.0, "fixed", "where x begins to pass", ()),
        Parameter("value", 0.0, "fixed", "value up to the threshold", ()),
    ),
    value=Loops(
        _value_block, _value_parallel,
    ),
    derivative=Loops(
        _derivative_block, _derivative_parallel,
    ),
    both=Loops(
        _both_block, _both_parallel,
    ),
    vjp=Loops(
        _vjp_block, _vjp_parallel,
    ),
    fold=None,
    description=__doc__ or "",
)
