# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: e13db9a3174e1dccfcb4b6c095648bd09de7860d681eff1f2821beea5e276ad3
"""The activation relun, compiled.

    relun(x) = Min(n, Max(0, x))

Parameters:
    n = 1 (fixed) upper level where n > 0

Range: [0, 1].
Limits at -oo and oo: 0, 1.
Smoothness: C^0, kinks at 0, 1.

References:
    Krizhevsky, Alex (2010). Convolutional deep belief networks on CIFAR-10
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
def _value(x, n, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x <= 0.0:
        return 0.0
    if x <= n:
        return x
    return n


@_device
def _derivative(x, n, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x <= 0.0:
        return 0.0
    if x < n:
        return 1.0
    return 0.0


# ---- the loops: no mathematics ----


@_device
def _value_span(x, y, start, end, p_n, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_n, tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_n, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), p_n, tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_n, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_n, tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), p_n, tolerance, floor)


@_device
def _vjp_span(x, g, gx, start, end, p_n, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d = _derivative(np.float64(x[i]), p_n, tolerance, floor)
        gx[i] = np.float64(g[i]) * d


@_loop
def _vjp_block(x, g, gx, start, stop, inner, p_n, tolerance, floor):
    row = start // inner
    channel = row % p_n.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _vjp_span(x, g, gx, start, end, p_n[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_n.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, inner, p_n, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _vjp_block(x, g, gx, start, stop, inner, p_n, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_n, tolerance, floor):
    row = start // inner
    channel = row % p_n.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_n[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_n.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_n, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_n, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_n, tolerance, floor):
    row = start // inner
    channel = row % p_n.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_n[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_n.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_n, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_n, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_n, tolerance, floor):
    row = start // inner
    channel = row % p_n.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_n[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_n.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_n, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_n, tolerance, floor)


KERNEL = Kernel(
    "relun",
    (
        Parameter("n", 1.0, "fixed", "upper level", (Condition("n", ">", 0.0, "n > 0"),)),
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
