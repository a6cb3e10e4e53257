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


KERNEL = Kernel(
    "prelu",
    (
        Parameter("alpha", 0.25, "learned", "slope for x < 0", ()),
    ),
    value=Loops(_value_block, _value_parallel),
    derivative=Loops(_derivative_block, _derivative_parallel),
    both=Loops(_both_block, _both_parallel),
    vjp=Loops(_vjp_tiles, _vjp_parallel),
    fold=_fold,
    description=__doc__ or "",
)
