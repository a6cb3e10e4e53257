# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: d45d8eba5f197aa88201a7b4cd01dab6573ea78e45d289571395e96fd83da035
"""The contextual activation dynamic_shift_max, compiled.

    m[c] = Sum(x[c, j], (j, 0, P - 1))/P  (mean over the positions)
    h[k] = Max(0, b_1[k] + Sum(W_1[k, c]*m[c], (c, 0, C - 1)))  (hidden units, K = max(4, floor(C/4)))
    theta[q, c] = b_2[q, c] + Sum(W_2[q, c, k]*h[k], (k, 0, K - 1))  (outputs of the network)
    a11[c] = 2*Max(0, Min(1, theta[0, c]/6 + 1/2))  (coefficient)
    a12[c] = 2*Max(0, Min(1, theta[1, c]/6 + 1/2)) - 1  (coefficient)
    a21[c] = 2*Max(0, Min(1, theta[2, c]/6 + 1/2)) - 1  (coefficient)
    a22[c] = 2*Max(0, Min(1, theta[3, c]/6 + 1/2)) - 1  (coefficient)
    s[c, i] = x[Mod(C/4 + c, C), i]  (the channels rolled)
    y[c, i] = Max(a11[c]*x[c, i] + a12[c]*s[c, i], a21[c]*x[c, i] + a22[c]*s[c, i])  (the core)

The number of groups is that of the convolution before; 4 is an example, and so is the reach of 1 of the
coefficients around those of ReLU, both options of the authors' program. That program also rotates the
channels inside each group by one, and rounds the hidden width to a multiple of 4.

References:
    Li, Yunsheng; Chen, Yinpeng; Dai, Xiyang; Chen, Dongdong; Liu, Mengchen; Yuan, Lu; Liu, Zicheng; Zhang,
        Lei; Vasconcelos, Nuno (2021). MicroNet: Improving image recognition with extremely low FLOPs. arXiv
        2108.05894
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
def _core(x, s, a11, a12, a21, a22):
    """The core."""
    v1 = a12 * s
    v2 = a11 * x
    v3 = v1 + v2
    v4 = a22 * s
    v5 = a21 * x
    v6 = v4 + v5
    v7 = (v3 if (v3 >= v6) | (v3 != v3) else v6)
    return v7


@_inlined
def _gradient_0(x, s, g_1, a11, a12, a21, a22):
    """What comes back to x."""
    v1 = a12 * s
    v2 = a22 * s
    v3 = -v2
    v4 = v1 + v3
    v5 = a11 * x
    v6 = v4 + v5
    v7 = a21 * x
    v8 = -v7
    v9 = v6 + v8
    v10 = (1.0 if v9 > 0.0 else (0.5 if v9 == 0.0 else 0.0))
    v11 = -v1
    v12 = v11 + v2
    v13 = -v5
    v14 = v12 + v13
    v15 = v14 + v7
    v16 = (1.0 if v15 > 0.0 else (0.5 if v15 == 0.0 else 0.0))
    v17 = a11 * v10
    v18 = a21 * v16
    v19 = v17 + v18
    v20 = g_1 * v19
    return v20


@_inlined
def _gradient_1(x, s, g_1, a11, a12, a21, a22):
    """What comes back to s."""
    v1 = a12 * s
    v2 = a22 * s
    v3 = -v2
    v4 = v1 + v3
    v5 = a11 * x
    v6 = v4 + v5
    v7 = a21 * x
    v8 = -v7
    v9 = v6 + v8
    v10 = (1.0 if v9 > 0.0 else (0.5 if v9 == 0.0 else 0.0))
    v11 = -v1
    v12 = v11 + v2
    v13 = -v5
    v14 = v12 + v13
    v15 = v14 + v7
    v16 = (1.0 if v15 > 0.0 else (0.5 if v15 == 0.0 else 0.0))
    v17 = a12 * v10
    v18 = a22 * v16
    v19 = v17 + v18
    v20 = g_1 * v19
    return v20


@_inlined
def _term_0(x, s, g_1, a11, a12, a21, a22):
    """A term of the sum r_1."""
    v1 = a12 * s
    v2 = a22 * s
    v3 = -v2
    v4 = v1 + v3
    v5 = a11 * x
    v6 = v4 + v5
    v7 = a21 * x
    v8 = -v7
    v9 = v6 + v8
    v10 = (1.0 if v9 > 0.0 else (0.5 if v9 == 0.0 else 0.0))
    v11 = g_1 * v10
    v12 = v11 * x
    return v12


@_inlined
def _term_1(x, s, g_1, a11, a12, a21, a22):
    """A term of the sum r_2."""
    v1 = a12 * s
    v2 = a22 * s
    v3 = -v2
    v4 = v1 + v3
    v5 = a11 * x
    v6 = v4 + v5
    v7 = a21 * x
    v8 = -v7
    v9 = v6 + v8
    v10 = (1.0 if v9 > 0.0 else (0.5 if v9 == 0.0 else 0.0))
    v11 = g_1 * s
    v12 = v11 * v10
    return v12


@_inlined
def _term_2(x, s, g_1, a11, a12, a21, a22):
    """A term of the sum r_3."""
    v1 = a12 * s
    v2 = -v1
    v3 = a22 * s
    v4 = v2 + v3
    v5 = a11 * x
    v6 = -v5
    v7 = v4 + v6
    v8 = a21 * x
    v9 = v7 + v8
    v10 = (1.0 if v9 > 0.0 else (0.5 if v9 == 0.0 else 0.0))
    v11 = g_1 * v10
    v12 = v11 * x
    return v12


@_inlined
def _term_3(x, s, g_1, a11, a12, a21, a22):
    """A term of the sum r_4."""
    v1 = a12 * s
    v2 = -v1
    v3 = a22 * s
    v4 = v2 + v3
    v5 = a11 * x
    v6 = -v5
    v7 = v4 + v6
    v8 = a21 * x
    v9 = v7 + v8
    v10 = (1.0 if v9 > 0.0 else (0.5 if v9 == 0.0 else 0.0))
    v11 = g_1 * s
    v12 = v11 * v10
    return v12


# ---- the mathematics of the context, on arrays ----


def _totals(r_1, r_2, r_3, r_4, a11, a12, a21, a22):
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


def _formulas(theta_a11, theta_a12, theta_a21, theta_a22):
    """The coefficients from the network's outputs."""
    v1 = theta_a11 / 6.0
    v2 = 0.5 + v1
    v3 = np.minimum(1.0, v2)
    v4 = np.maximum(0.0, v3)
    v5 = 2.0 * v4
    v6 = theta_a12 / 6.0
    v7 = 0.5 + v6
    v8 = np.minimum(1.0, v7)
    v9 = np.maximum(0.0, v8)
    v10 = 2.0 * v9
    v11 = -1.0 + v10
    v12 = theta_a21 / 6.0
    v13 = 0.5 + v12
    v14 = np.minimum(1.0, v13)
    v15 = np.maximum(0.0, v14)
    v16 = 2.0 * v15
    v17 = -1.0 + v16
    v18 = theta_a22 / 6.0
    v19 = 0.5 + v18
    v20 = np.minimum(1.0, v19)
    v21 = np.maximum(0.0, v20)
    v22 = 2.0 * v21
    v23 = -1.0 + v22
    return (v5, v11, v17, v23,)


def _slopes(theta_a11, theta_a12, theta_a21, theta_a22):
    """Their derivatives."""
    v1 = np.where(theta_a11 < 3.0, 0.16666666666666666, 0.0)
    v2 = np.where((theta_a11 >= 3.0) | (theta_a11 > -3.0), v1, 0.0)
    v3 = 2.0 * v2
    v4 = np.where(theta_a12 < 3.0, 0.16666666666666666, 0.0)
    v5 = np.where((theta_a12 >= 3.0) | (theta_a12 > -3.0), v4, 0.0)
    v6 = 2.0 * v5
    v7 = np.where(theta_a21 < 3.0, 0.16666666666666666, 0.0)
    v8 = np.where((theta_a21 >= 3.0) | (theta_a21 > -3.0), v7, 0.0)
    v9 = 2.0 * v8
    v10 = np.where(theta_a22 < 3.0, 0.16666666666666666, 0.0)
    v11 = np.where((theta_a22 >= 3.0) | (theta_a22 > -3.0), v10, 0.0)
    v12 = 2.0 * v11
    return (v3, v6, v9, v12,)


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
            row_1 = x[sample, (channel + 1 * (channels // 4)) % channels]
            c_0 = coefficients[0, sample, channel]
            c_1 = coefficients[1, sample, channel]
            c_2 = coefficients[2, sample, channel]
            c_3 = coefficients[3, sample, channel]

            to = y[sample, channel]
            for i in range(np.uintp(start), np.uintp(stop)):
                to[i] = _core(np.float64(row_0[i]), np.float64(row_1[i]), c_0, c_1, c_2, c_3)


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
            row_1 = x[sample, (channel + 1 * (channels // 4)) % channels]
            c_0 = coefficients[0, sample, channel]
            c_1 = coefficients[1, sample, channel]
            c_2 = coefficients[2, sample, channel]
            c_3 = coefficients[3, sample, channel]

            g_row, gx_row = g[sample, channel], gx[sample, channel]
            channel_1 = (channel - 1 * (channels // 4)) % channels
            g_row_1 = g[sample, channel_1]
            row_0_1 = x[sample, channel_1]
            row_1_1 = x[sample, (channel_1 + 1 * (channels // 4)) % channels]
            c_0_1 = coefficients[0, sample, channel_1]
            c_1_1 = coefficients[1, sample, channel_1]
            c_2_1 = coefficients[2, sample, channel_1]
            c_3_1 = coefficients[3, sample, channel_1]

            sum_0 = 0.0
            sum_1 = 0.0
            sum_2 = 0.0
            sum_3 = 0.0
            for i in range(np.uintp(start), np.uintp(stop)):
                gi = np.float64(g_row[i])
                found = 0.0
                found += _gradient_0(np.float64(row_0[i]), np.float64(row_1[i]), gi, c_0, c_1, c_2, c_3)
                found += _gradient_1(np.float64(row_0_1[i]), np.float64(row_1_1[i]), np.float64(g_row_1[i]), c_0_1, c_1_1, c_2_1, c_3_1)
                gx_row[i] = found
                sum_0 += _term_0(np.float64(row_0[i]), np.float64(row_1[i]), gi, c_0, c_1, c_2, c_3)
                sum_1 += _term_1(np.float64(row_0[i]), np.float64(row_1[i]), gi, c_0, c_1, c_2, c_3)
                sum_2 += _term_2(np.float64(row_0[i]), np.float64(row_1[i]), gi, c_0, c_1, c_2, c_3)
                sum_3 += _term_3(np.float64(row_0[i]), np.float64(row_1[i]), gi, c_0, c_1, c_2, c_3)
            sums[tile, channel, 0] = sum_0
            sums[tile, channel, 1] = sum_1
            sums[tile, channel, 2] = sum_2
            sums[tile, channel, 3] = sum_3


@_parallel_loop
def _backward_parallel(g, x, coefficients, gx, sums, units):
    for unit in prange(units):
        _backward(g, x, coefficients, gx, sums, unit, unit + 1)


KERNEL = ContextualKernel(
    "dynamic_shift_max",
    (
        None,
        None,
    ),
    (
        Network("network", ("a11", "a12", "a21", "a22",), True, 4, 4, True, False, 1e-05, 0.1, _hidden, _hidden_slope, _formulas, _slopes),
    ),
    4,
    Core(("a11", "a12", "a21", "a22",), 4, Loops(_forward, _forward_parallel), Loops(_backward, _backward_parallel), _totals),
    __doc__ or "",
)
