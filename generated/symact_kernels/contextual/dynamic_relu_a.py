# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 45d3c5e1d186f9dfd67b4e78c9d8b361eee3f1282d8a726046c1f1fe254bf9cb
"""The contextual activation dynamic_relu_a, compiled.

    m[c] = Sum(x[c, j], (j, 0, P - 1))/P  (mean over the positions)
    h[k] = Max(0, b_1[k] + Sum(W_1[k, c]*m[c], (c, 0, C - 1)))  (hidden units, K = max(1, floor(C/8)))
    theta[q] = b_2[q] + Sum(W_2[q, k]*h[k], (k, 0, K - 1))  (outputs of the network)
    a1 = 2/(1 + exp(-theta[0]))  (coefficient)
    a2 = -1 + 2/(1 + exp(-theta[1]))  (coefficient)
    b1 = -1/2 + 1/(1 + exp(-theta[2]))  (coefficient)
    b2 = -1/2 + 1/(1 + exp(-theta[3]))  (coefficient)
    y[c, i] = Max(a1*x[c, i] + b1, a2*x[c, i] + b2)  (the core)

References:
    Chen, Yinpeng; Dai, Xiyang; Liu, Mengchen; Chen, Dongdong; Yuan, Lu; Liu, Zicheng (2020). Dynamic ReLU.
        arXiv 2003.10027
"""

import numpy as np
from numba import njit, prange

from symact_kernels._context_loops import BLOCK as _BLOCK
from symact_kernels._context_loops import Loops
from symact_kernels._context_parts import Network
from symact_kernels._contextual import ContextualKernel, Core

_inlined = njit(error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)
_loop = njit(error_model="numpy", cache=True, nogil=True, fastmath={"contract"})
_summing_loop = njit(error_model="numpy", cache=True, nogil=True, fastmath={"contract", "reassoc", "nsz"})
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics: one element, in float64 ----


@_inlined
def _core(x, a1, a2, b1, b2):
    """The core."""
    v1 = a1 * x
    v2 = b1 + v1
    v3 = a2 * x
    v4 = b2 + v3
    v5 = (v2 if (v2 >= v4) | (v2 != v2) else v4)
    return v5


@_inlined
def _gradient_0(x, g_1, a1, a2, b1, b2):
    """What comes back to x."""
    v1 = -b2
    v2 = b1 + v1
    v3 = a1 * x
    v4 = v2 + v3
    v5 = a2 * x
    v6 = -v5
    v7 = v4 + v6
    v8 = (1.0 if v7 > 0.0 else (0.5 if v7 == 0.0 else 0.0))
    v9 = -b1
    v10 = v9 + b2
    v11 = -v3
    v12 = v10 + v11
    v13 = v12 + v5
    v14 = (1.0 if v13 > 0.0 else (0.5 if v13 == 0.0 else 0.0))
    v15 = a1 * v8
    v16 = a2 * v14
    v17 = v15 + v16
    v18 = g_1 * v17
    return v18


@_inlined
def _term_0(x, g_1, a1, a2, b1, b2):
    """A term of the sum r_1."""
    v1 = -b2
    v2 = b1 + v1
    v3 = a1 * x
    v4 = v2 + v3
    v5 = a2 * x
    v6 = -v5
    v7 = v4 + v6
    v8 = (1.0 if v7 > 0.0 else (0.5 if v7 == 0.0 else 0.0))
    v9 = g_1 * v8
    v10 = v9 * x
    return v10


@_inlined
def _term_1(x, g_1, a1, a2, b1, b2):
    """A term of the sum r_2."""
    v1 = -b1
    v2 = v1 + b2
    v3 = a1 * x
    v4 = -v3
    v5 = v2 + v4
    v6 = a2 * x
    v7 = v5 + v6
    v8 = (1.0 if v7 > 0.0 else (0.5 if v7 == 0.0 else 0.0))
    v9 = g_1 * v8
    v10 = v9 * x
    return v10


@_inlined
def _term_2(x, g_1, a1, a2, b1, b2):
    """A term of the sum r_3."""
    v1 = -b2
    v2 = b1 + v1
    v3 = a1 * x
    v4 = v2 + v3
    v5 = a2 * x
    v6 = -v5
    v7 = v4 + v6
    v8 = (1.0 if v7 > 0.0 else (0.5 if v7 == 0.0 else 0.0))
    v9 = g_1 * v8
    return v9


@_inlined
def _term_3(x, g_1, a1, a2, b1, b2):
    """A term of the sum r_4."""
    v1 = -b1
    v2 = v1 + b2
    v3 = a1 * x
    v4 = -v3
    v5 = v2 + v4
    v6 = a2 * x
    v7 = v5 + v6
    v8 = (1.0 if v7 > 0.0 else (0.5 if v7 == 0.0 else 0.0))
    v9 = g_1 * v8
    return v9


# ---- the mathematics of the context, on arrays ----


def _totals(r_1, r_2, r_3, r_4, a1, a2, b1, b2):
    """The coefficients' gradients, from the sums."""
    return (r_1, r_2, r_3, r_4,)


def _hidden(x):
    """The hidden units."""
    v1 = np.maximum(0.0, x)
    return v1


def _hidden_slope(x):
    """Their derivative."""
    v1 = np.where(x > 0.0, 1.0, 0.0)
    return v1


def _formulas(theta_a1, theta_a2, theta_b1, theta_b2):
    """The coefficients from the network's outputs."""
    v1 = -theta_a1
    v2 = np.exp(v1)
    v3 = 1.0 + v2
    v4 = 2.0 / v3
    v5 = -theta_a2
    v6 = np.exp(v5)
    v7 = 1.0 + v6
    v8 = 2.0 / v7
    v9 = -1.0 + v8
    v10 = -theta_b1
    v11 = np.exp(v10)
    v12 = 1.0 + v11
    v13 = 1.0 / v12
    v14 = -0.5 + v13
    v15 = -theta_b2
    v16 = np.exp(v15)
    v17 = 1.0 + v16
    v18 = 1.0 / v17
    v19 = -0.5 + v18
    return (v4, v9, v14, v19,)


def _slopes(theta_a1, theta_a2, theta_b1, theta_b2):
    """Their derivatives."""
    v1 = np.exp(theta_a1)
    v2 = 1.0 + v1
    v3 = -theta_a1
    v4 = np.exp(v3)
    v5 = 1.0 + v4
    v6 = v2 * v5
    v7 = 2.0 / v6
    v8 = np.exp(theta_a2)
    v9 = 1.0 + v8
    v10 = -theta_a2
    v11 = np.exp(v10)
    v12 = 1.0 + v11
    v13 = v9 * v12
    v14 = 2.0 / v13
    v15 = np.exp(theta_b1)
    v16 = 1.0 + v15
    v17 = -theta_b1
    v18 = np.exp(v17)
    v19 = 1.0 + v18
    v20 = v16 * v19
    v21 = 1.0 / v20
    v22 = np.exp(theta_b2)
    v23 = 1.0 + v22
    v24 = -theta_b2
    v25 = np.exp(v24)
    v26 = 1.0 + v25
    v27 = v23 * v26
    v28 = 1.0 / v27
    return (v7, v14, v21, v28,)


# ---- the loops: no mathematics ----


@_loop
def _forward(x, coefficients, y, first, last):
    channels, positions = x.shape[1], x.shape[2]
    blocks = (positions + _BLOCK - 1) // _BLOCK
    for tile in range(first, last):
        sample, start = tile // blocks, tile % blocks * _BLOCK
        stop = min(start + _BLOCK, positions)
        for channel in range(channels):
            row_0 = x[sample, channel]
            c_0 = coefficients[0, sample, channel]
            c_1 = coefficients[1, sample, channel]
            c_2 = coefficients[2, sample, channel]
            c_3 = coefficients[3, sample, channel]

            to = y[sample, channel]
            for i in range(np.uintp(start), np.uintp(stop)):
                to[i] = _core(np.float64(row_0[i]), c_0, c_1, c_2, c_3)


@_parallel_loop
def _forward_parallel(x, coefficients, y, units):
    for unit in prange(units):
        _forward(x, coefficients, y, unit, unit + 1)

@_summing_loop
def _backward(g, x, coefficients, gx, sums, first, last):
    channels, positions = x.shape[1], x.shape[2]
    blocks = (positions + _BLOCK - 1) // _BLOCK
    for tile in range(first, last):
        sample, start = tile // blocks, tile % blocks * _BLOCK
        stop = min(start + _BLOCK, positions)
        for channel in range(channels):
            row_0 = x[sample, channel]
            c_0 = coefficients[0, sample, channel]
            c_1 = coefficients[1, sample, channel]
            c_2 = coefficients[2, sample, channel]
            c_3 = coefficients[3, sample, channel]

            g_row, gx_row = g[sample, channel], gx[sample, channel]
            sum_0 = 0.0
            sum_1 = 0.0
            sum_2 = 0.0
            sum_3 = 0.0
            for i in range(np.uintp(start), np.uintp(stop)):
                gi = np.float64(g_row[i])
                found = 0.0
                found += _gradient_0(np.float64(row_0[i]), gi, c_0, c_1, c_2, c_3)
                gx_row[i] = found
                sum_0 += _term_0(np.float64(row_0[i]), gi, c_0, c_1, c_2, c_3)
                sum_1 += _term_1(np.float64(row_0[i]), gi, c_0, c_1, c_2, c_3)
                sum_2 += _term_2(np.float64(row_0[i]), gi, c_0, c_1, c_2, c_3)
                sum_3 += _term_3(np.float64(row_0[i]), gi, c_0, c_1, c_2, c_3)
            sums[tile, channel, 0] = sum_0
            sums[tile, channel, 1] = sum_1
            sums[tile, channel, 2] = sum_2
            sums[tile, channel, 3] = sum_3


@_parallel_loop
def _backward_parallel(g, x, coefficients, gx, sums, units):
    for unit in prange(units):
        _backward(g, x, coefficients, gx, sums, unit, unit + 1)


KERNEL = ContextualKernel(
    "dynamic_relu_a",
    (
        None,
    ),
    (
        Network("network", ("a1", "a2", "b1", "b2",), False, 8, 1, True, False, 1e-05, 0.1, _hidden, _hidden_slope, _formulas, _slopes),
    ),
    1,
    Core(("a1", "a2", "b1", "b2",), 4, Loops(_forward, _forward_parallel), Loops(_backward, _backward_parallel), _totals),
    __doc__ or "",
)
