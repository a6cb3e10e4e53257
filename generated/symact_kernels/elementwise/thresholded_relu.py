# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: a614a2c5363345ade170286f72b52aeec6307723d21026bba4fb5f0e9385c1d3
"""The activation thresholded_relu, compiled.

    thresholded_relu(x) = Piecewise((x, beta < x), (0, True))

Parameters:
    beta = 1 (fixed) where x begins to pass where beta > 0

Range: within [0, oo).
Limits at -oo and oo: 0, oo.
Smoothness: discontinuous, jump at 1.

References:
    Konda, Kishore; Memisevic, Roland; Krueger, David (2014). Zero-bias autoencoders and the benefits of
        co-adapting features. arXiv 1402.3337
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
def _value(x, beta, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x <= beta:
        return 0.0
    return x


@_device
def _derivative(x, beta, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x <= beta:
        return 0.0
    return 1.0


# ---- the loops: no mathematics ----


@_device
def _value_span(x, y, start, end, p_beta, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_beta, tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_beta, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), p_beta, tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_beta, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_beta, tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), p_beta, tolerance, floor)


@_device
def _vjp_span(x, g, gx, start, end, p_beta, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d = _derivative(np.float64(x[i]), p_beta, tolerance, floor)
        gx[i] = np.float64(g[i]) * d


@_loop
def _vjp_block(x, g, gx, start, stop, inner, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_beta.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _vjp_span(x, g, gx, start, end, p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_beta.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, inner, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _vjp_block(x, g, gx, start, stop, inner, p_beta, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_beta.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_beta.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_beta, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_beta.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_beta.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_beta, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_beta.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_beta.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_beta, tolerance, floor)


KERNEL = Kernel(
    "thresholded_relu",
    (
        Parameter("beta", 1.0, "fixed", "where x begins to pass", (Condition("beta", ">", 0.0, "beta > 0"),)),
    ),
    value=Loops(_value_block, _value_parallel),
    derivative=Loops(_derivative_block, _derivative_parallel),
    both=Loops(_both_block, _both_parallel),
    vjp=Loops(_vjp_block, _vjp_parallel),
    fold=None,
    description=__doc__ or "",
)
