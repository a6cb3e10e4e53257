# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 65f99430b9b1e786ca270c29bb79d4f65cab63039055aa9915b91dd918cb0c03
"""The contextual activation frelu, compiled.

    u_t[c, h, w] = Sum(W_t[c, r, s]*x[c, h + r - 1, s + w - 1], (r, 0, 2), (s, 0, 2))  (the neighbours, zeros
        beyond the edge)
    t[c, h, w] = (-mu_t[c] + u_t[c, h, w])*gamma_t[c]/sqrt(v_t[c] + 1/100000) + delta_t[c]  (batch-normalised
        by the mean mu_t and variance v_t of the batch in training, else by running averages)
    y[c, h, w] = Max(t[c, h, w], x[c, h, w])  (the core)

The paper draws the windows from a Gaussian; its deviation, here 0.01, is taken away by the normalisation, as
is the bias that the authors' program adds to the window.

References:
    Ma, Ningning; Zhang, Xiangyu; Sun, Jian (2020). Funnel activation for visual recognition. arXiv 2007.11824
"""

import numpy as np
from numba import njit, prange

from symact_kernels._context_loops import BLOCK as _BLOCK
from symact_kernels._context_loops import Loops
from symact_kernels._context_parts import Window
from symact_kernels._contextual import ContextualKernel, Core

_inlined = njit(error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)
_loop = njit(error_model="numpy", cache=True, nogil=True, fastmath={"contract"})
_summing_loop = njit(error_model="numpy", cache=True, nogil=True, fastmath={"contract", "reassoc", "nsz"})
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics: one element, in float64 ----


@_inlined
def _core(x, t):
    """The core."""
    v1 = (t if (t >= x) | (t != t) else x)
    return v1


@_inlined
def _gradient_0(x, t, g_1):
    """What comes back to x."""
    v1 = -t
    v2 = v1 + x
    v3 = (1.0 if v2 > 0.0 else (0.5 if v2 == 0.0 else 0.0))
    v4 = g_1 * v3
    return v4


@_inlined
def _gradient_1(x, t, g_1):
    """What comes back to t."""
    v1 = -x
    v2 = t + v1
    v3 = (1.0 if v2 > 0.0 else (0.5 if v2 == 0.0 else 0.0))
    v4 = g_1 * v3
    return v4


# ---- the mathematics of the context, on arrays ----


def _totals():
    """The coefficients' gradients, from the sums."""
    return ()


# ---- the loops: no mathematics ----


@_loop
def _forward(x, raw_1, affine_1, coefficients, y, first, last):
    channels, positions = x.shape[1], x.shape[2]
    blocks = (positions + _BLOCK - 1) // _BLOCK
    for tile in range(first, last):
        sample, start = tile // blocks, tile % blocks * _BLOCK
        stop = min(start + _BLOCK, positions)
        for channel in range(channels):
            row_0 = x[sample, channel]
            row_1, centre_1 = raw_1[sample, channel], affine_1[0, channel]
            factor_1, offset_1 = affine_1[1, channel], affine_1[2, channel]

            to = y[sample, channel]
            for i in range(np.uintp(start), np.uintp(stop)):
                to[i] = _core(np.float64(row_0[i]), factor_1 * (np.float64(row_1[i]) - centre_1) + offset_1)


@_parallel_loop
def _forward_parallel(x, raw_1, affine_1, coefficients, y, units):
    for unit in prange(units):
        _forward(x, raw_1, affine_1, coefficients, y, unit, unit + 1)

@_summing_loop
def _backward(g, x, raw_1, affine_1, coefficients, gx, g_1, sums, first, last):
    channels, positions = x.shape[1], x.shape[2]
    blocks = (positions + _BLOCK - 1) // _BLOCK
    for tile in range(first, last):
        sample, start = tile // blocks, tile % blocks * _BLOCK
        stop = min(start + _BLOCK, positions)
        for channel in range(channels):
            row_0 = x[sample, channel]
            row_1, centre_1 = raw_1[sample, channel], affine_1[0, channel]
            factor_1, offset_1 = affine_1[1, channel], affine_1[2, channel]

            g_row, gx_row = g[sample, channel], gx[sample, channel]
            to_1, total_1, product_1 = g_1[sample, channel], 0.0, 0.0
            for i in range(np.uintp(start), np.uintp(stop)):
                gi = np.float64(g_row[i])
                found = 0.0
                found += _gradient_0(np.float64(row_0[i]), factor_1 * (np.float64(row_1[i]) - centre_1) + offset_1, gi)
                back_1 = _gradient_1(np.float64(row_0[i]), factor_1 * (np.float64(row_1[i]) - centre_1) + offset_1, gi)
                to_1[i] = back_1
                total_1 += back_1
                product_1 += back_1 * (np.float64(row_1[i]) - centre_1)
                gx_row[i] = found
            sums[tile, channel, 0] = total_1
            sums[tile, channel, 1] = product_1


@_parallel_loop
def _backward_parallel(g, x, raw_1, affine_1, coefficients, gx, g_1, sums, units):
    for unit in prange(units):
        _backward(g, x, raw_1, affine_1, coefficients, gx, g_1, sums, unit, unit + 1)


@_inlined
def _pad_1(plane, padded):
    for h in range(plane.shape[0]):
        to, of = padded[h + 1], plane[h]
        for w in range(np.uintp(plane.shape[1])):
            to[w + np.uintp(1)] = np.float64(of[w])


@_summing_loop
def _window_1(x, weights, raw, statistics, first, last):
    channels, height, width = x.shape[1:]
    padded = np.zeros((height + 2, width + 2))
    for plane in range(first, last):
        sample, channel = plane // channels, plane % channels
        _pad_1(x[sample, channel], padded)
        w_0_0, w_0_1, w_0_2 = weights[channel, 0, 0], weights[channel, 0, 1], weights[channel, 0, 2]
        w_1_0, w_1_1, w_1_2 = weights[channel, 1, 0], weights[channel, 1, 1], weights[channel, 1, 2]
        w_2_0, w_2_1, w_2_2 = weights[channel, 2, 0], weights[channel, 2, 1], weights[channel, 2, 2]
        total = 0.0
        for h in range(height):
            to = raw[sample, channel, h]
            row_0 = padded[h + 0]
            row_1 = padded[h + 1]
            row_2 = padded[h + 2]
            for w in range(np.uintp(width)):
                found = 0.0
                found += w_0_0 * row_0[w + np.uintp(0)]
                found += w_0_1 * row_0[w + np.uintp(1)]
                found += w_0_2 * row_0[w + np.uintp(2)]
                found += w_1_0 * row_1[w + np.uintp(0)]
                found += w_1_1 * row_1[w + np.uintp(1)]
                found += w_1_2 * row_1[w + np.uintp(2)]
                found += w_2_0 * row_2[w + np.uintp(0)]
                found += w_2_1 * row_2[w + np.uintp(1)]
                found += w_2_2 * row_2[w + np.uintp(2)]
                to[w] = found
                total += found
        mean = total / (height * width)
        square, rest = 0.0, 0.0
        for h in range(height):
            to = raw[sample, channel, h]
            for w in range(np.uintp(width)):
                off = np.float64(to[w]) - mean
                square += off * off
                rest += off
        statistics[0, plane] = mean + rest / (height * width)
        statistics[1, plane] = square - rest * rest / (height * width)


@_parallel_loop
def _window_1_parallel(x, weights, raw, statistics, units):
    for part in prange((units + 7) // 8):
        _window_1(x, weights, raw, statistics, part * 8, min(units, (part + 1) * 8))

@_summing_loop
def _window_1_backward(x, weights, raw, g, back, gx, gw, first, last):
    channels, height, width = x.shape[1:]
    padded = np.zeros((height + 2, width + 2))
    padded_g = np.zeros((height + 2, width + 2))
    for plane in range(first, last):
        sample, channel = plane // channels, plane % channels
        _pad_1(x[sample, channel], padded)
        by_g, by_raw, centre, constant = back[0, channel], back[1, channel], back[2, channel], back[3, channel]
        for h in range(height):
            to, of, sums = padded_g[h + 1], g[sample, channel, h], raw[sample, channel, h]
            for w in range(np.uintp(width)):
                to[w + np.uintp(1)] = by_g * np.float64(of[w]) + by_raw * (np.float64(sums[w]) - centre) + constant
        w_0_0, w_0_1, w_0_2 = weights[channel, 0, 0], weights[channel, 0, 1], weights[channel, 0, 2]
        s_0_0, s_0_1, s_0_2 = 0.0, 0.0, 0.0
        w_1_0, w_1_1, w_1_2 = weights[channel, 1, 0], weights[channel, 1, 1], weights[channel, 1, 2]
        s_1_0, s_1_1, s_1_2 = 0.0, 0.0, 0.0
        w_2_0, w_2_1, w_2_2 = weights[channel, 2, 0], weights[channel, 2, 1], weights[channel, 2, 2]
        s_2_0, s_2_1, s_2_2 = 0.0, 0.0, 0.0
        for h in range(height):
            to, own = gx[sample, channel, h], padded_g[h + 1]
            row_0, back_0 = padded[h + 0], padded_g[h + 2]
            row_1, back_1 = padded[h + 1], padded_g[h + 1]
            row_2, back_2 = padded[h + 2], padded_g[h + 0]
            for w in range(np.uintp(width)):
                found = np.float64(to[w])
                found += w_0_0 * back_0[w + np.uintp(2)]
                found += w_0_1 * back_0[w + np.uintp(1)]
                found += w_0_2 * back_0[w + np.uintp(0)]
                found += w_1_0 * back_1[w + np.uintp(2)]
                found += w_1_1 * back_1[w + np.uintp(1)]
                found += w_1_2 * back_1[w + np.uintp(0)]
                found += w_2_0 * back_2[w + np.uintp(2)]
                found += w_2_1 * back_2[w + np.uintp(1)]
                found += w_2_2 * back_2[w + np.uintp(0)]
                to[w] = found
            for w in range(np.uintp(width)):
                at = own[w + np.uintp(1)]
                s_0_0 += at * row_0[w + np.uintp(0)]
                s_0_1 += at * row_0[w + np.uintp(1)]
                s_0_2 += at * row_0[w + np.uintp(2)]
                s_1_0 += at * row_1[w + np.uintp(0)]
                s_1_1 += at * row_1[w + np.uintp(1)]
                s_1_2 += at * row_1[w + np.uintp(2)]
                s_2_0 += at * row_2[w + np.uintp(0)]
                s_2_1 += at * row_2[w + np.uintp(1)]
                s_2_2 += at * row_2[w + np.uintp(2)]
        gw[plane, 0, 0] = s_0_0
        gw[plane, 0, 1] = s_0_1
        gw[plane, 0, 2] = s_0_2
        gw[plane, 1, 0] = s_1_0
        gw[plane, 1, 1] = s_1_1
        gw[plane, 1, 2] = s_1_2
        gw[plane, 2, 0] = s_2_0
        gw[plane, 2, 1] = s_2_1
        gw[plane, 2, 2] = s_2_2


@_parallel_loop
def _window_1_backward_parallel(x, weights, raw, g, back, gx, gw, units):
    for part in prange((units + 7) // 8):
        _window_1_backward(x, weights, raw, g, back, gx, gw, part * 8, min(units, (part + 1) * 8))


KERNEL = ContextualKernel(
    "frelu",
    (
        None,
        Window("t", 3, 0.01, True, 1e-05, 0.1, Loops(_window_1, _window_1_parallel), Loops(_window_1_backward, _window_1_backward_parallel)),
    ),
    (
    ),
    1,
    Core((), 0, Loops(_forward, _forward_parallel), Loops(_backward, _backward_parallel), _totals),
    __doc__ or "",
)
