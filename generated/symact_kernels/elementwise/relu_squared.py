# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: cf09a5863c0ee300d235a074cf0794af0caf33e659d425863a241d5fa0707495
"""The activation relu_squared, compiled.

    relu_squared(x) = Max(0, x)**2

Range: [0, oo).
Limits at -oo and oo: 0, oo.
Smoothness: C^1.

References:
    So, David R.; Ma\\'nke, Wojciech; Liu, Hanxiao; Dai, Zihang; Shazeer, Noam; Le, Quoc V. (2021). Primer:
        Searching for efficient transformers for language modeling. arXiv 2109.08668
"""

import math

import numpy as np
from numba import njit, prange

from symact_kernels._runtime import Kernel, Loops

_BLOCK = 4096

_device = njit(error_model="numpy", cache=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics: one element, in float64 ----


U = 1.1102231e-16  # a little above 2**-53
TINY = 4.5e-308  # 2**-1021, far above what an underflow loses


@_device
def _value(x, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return math.inf
    if x <= 0.0:
        return 0.0
    r1 = x * x
    return r1


@_device
def _derivative(x, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return math.inf
    if x <= 0.0:
        return 0.0
    r2 = 2.0 * x
    return r2


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


KERNEL = Kernel(
    "relu_squared",
    (
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
