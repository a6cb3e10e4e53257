# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 781ee39bbf098d6e1ddc13871be5b73069a3939abc1d77d005d69c912263f7ea
"""The activation shrink, compiled.

    shrink(x) = Piecewise((-bias + x, lambd < x), (bias + x, lambd < -x), (0, True))

Parameters:
    lambd = 1/2 (fixed) half width of the zero branch where lambd > 0
    bias = 0 (fixed) how far values are pulled towards 0

Range: within (-oo, oo).
Limits at -oo and oo: -oo, oo.
Smoothness: discontinuous, jumps at -1/2, 1/2.

References:
    ONNX Community (2024). ONNX operator schemas
"""

import math

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
def _value(x, lambd, bias, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return 1.0 * x
    if x == -math.inf:
        return 1.0 * x
    if x < -lambd:
        r2 = bias + x
        return r2
    if x <= lambd:
        return 0.0
    r1 = -bias
    r3 = r1 + x
    return r3


@_device
def _derivative(x, lambd, bias, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x < -lambd:
        return 1.0
    if x <= lambd:
        return 0.0
    return 1.0


# ---- the loops: no mathematics ----


@_device
def _value_span(x, y, start, end, p_lambd, p_bias, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_lambd, p_bias, tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_lambd, p_bias, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), p_lambd, p_bias, tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_lambd, p_bias, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_lambd, p_bias, tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), p_lambd, p_bias, tolerance, floor)


@_device
def _vjp_span(x, g, gx, start, end, p_lambd, p_bias, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d = _derivative(np.float64(x[i]), p_lambd, p_bias, tolerance, floor)
        gx[i] = np.float64(g[i]) * d


@_loop
def _vjp_block(x, g, gx, start, stop, inner, p_lambd, p_bias, tolerance, floor):
    row = start // inner
    channel = row % p_lambd.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _vjp_span(x, g, gx, start, end, p_lambd[channel], p_bias[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_lambd.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, inner, p_lambd, p_bias, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _vjp_block(x, g, gx, start, stop, inner, p_lambd, p_bias, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_lambd, p_bias, tolerance, floor):
    row = start // inner
    channel = row % p_lambd.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_lambd[channel], p_bias[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_lambd.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_lambd, p_bias, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_lambd, p_bias, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_lambd, p_bias, tolerance, floor):
    row = start // inner
    channel = row % p_lambd.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_lambd[channel], p_bias[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_lambd.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_lambd, p_bias, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_lambd, p_bias, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_lambd, p_bias, tolerance, floor):
    row = start // inner
    channel = row % p_lambd.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_lambd[channel], p_bias[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_lambd.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_lambd, p_bias, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_lambd, p_bias, tolerance, floor)


KERNEL = Kernel(
    "shrink",
    (
        Parameter("lambd", 0.5, "fixed", "half width of the zero branch", (Condition("lambd", ">", 0.0, "lambd > 0"),)),
        Parameter("bias", 0.0, "fixed", "how far values are pulled towards 0", ()),
    ),
    value=Loops(_value_block, _value_parallel),
    derivative=Loops(_derivative_block, _derivative_parallel),
    both=Loops(_both_block, _both_parallel),
    vjp=Loops(_vjp_block, _vjp_parallel),
    fold=None,
    description=__doc__ or "",
)
