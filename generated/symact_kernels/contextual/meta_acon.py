# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: d600848574ce4ea69d42e4b2c67aea69a227f3d4515193b12cafaced674761f2
"""The contextual activation meta_acon, compiled.

    m[c] = Sum(x[c, j], (j, 0, P - 1))/P  (mean over the positions)
    h[k] = Sum(W_1[k, c]*m[c], (c, 0, C - 1))  (hidden units, K = max(16, floor(C/16)))
    theta[q, c] = Sum(W_2[q, c, k]*h[k], (k, 0, K - 1))  (outputs of the network)
    beta[c] = 1/(1 + exp(-theta[0, c]))  (coefficient)
    y[c, i] = p2[c]*x[c, i] + (p1[c] - p2[c])*x[c, i]/(1 + exp(-(p1[c] - p2[c])*beta[c]*x[c, i]))  (the core)

As in the paper, beta = sigmoid(W_1 W_2 mean(x)); the authors' later program adds a bias and batch
normalisation after each of the two linear layers.

References:
    Ma, Ningning; Zhang, Xiangyu; Liu, Ming; Sun, Jian (2020). Activate or not: Learning customized
        activation. arXiv 2009.04759
"""

import numpy as np
from numba import njit, prange, types
from numba.extending import intrinsic

from symact_kernels._context_loops import BLOCK as _BLOCK
from symact_kernels._context_loops import Loops
from symact_kernels._context_parts import Network, PerChannel
from symact_kernels._contextual import ContextualKernel, Core

_inlined = njit(error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)
_loop = njit(error_model="numpy", cache=True, nogil=True, fastmath={"contract"})
_summing_loop = njit(error_model="numpy", cache=True, nogil=True, fastmath={"contract", "reassoc", "nsz"})
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics: one element, in float64 ----


GATE_LEAST_64 = -708.0
LOG2E_64_0 = 1.4426950408889634
MAGIC_64 = 6755399441055744.0
LN2_64_0 = 0.6931471805599453
LN2_64_1 = 2.3190468138462996e-17
EXP_SINGLE_64_9 = 2.501946293239714e-08
EXP_SINGLE_64_8 = 2.7630730120294837e-07
EXP_SINGLE_64_7 = 2.7557531465254696e-06
EXP_SINGLE_64_6 = 2.4801491785053437e-05
EXP_SINGLE_64_5 = 0.00019841269560073418
EXP_SINGLE_64_4 = 0.0013888888944844618
EXP_SINGLE_64_3 = 0.008333333333473766
EXP_SINGLE_64_2 = 0.04166666666652581
EXP_SINGLE_64_1 = 0.16666666666666438
EXP_SINGLE_64_0 = 0.5000000000000011


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@_inlined
def ordered_sum(a, b):
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


@intrinsic
def power_of_two(typing, t):
    """Return 2**n for t = 1.5 * 2**23 + n (float32) or 1.5 * 2**52 + n (float64), n an exponent of a normal number."""
    places, one = (23, 127 << 23) if t == types.float32 else (52, 1023 << 52)
    whole = types.int32 if t == types.float32 else types.int64
    return t(t), lambda context, builder, signature, arguments: builder.bitcast(
        builder.add(builder.shl(builder.bitcast(arguments[0], context.get_value_type(whole)),
                                context.get_constant(whole, places)), context.get_constant(whole, one)),
        context.get_value_type(t))


@_inlined
def gate_exp_float64(u, v):
    """Return exp(u + v), that of GATE_LEAST_64 below it; the rounding of x**2 q(x) is the largest error."""
    a = GATE_LEAST_64 if u < GATE_LEAST_64 else u
    b = 0.0 if u < GATE_LEAST_64 else v
    t = fma(a, LOG2E_64_0, MAGIC_64)
    k = MAGIC_64 - t
    r = fma(k, LN2_64_0, a)
    c = fma(k, LN2_64_1, b)
    x = r + c
    q = fma(EXP_SINGLE_64_9, x, EXP_SINGLE_64_8)
    q = fma(q, x, EXP_SINGLE_64_7)
    q = fma(q, x, EXP_SINGLE_64_6)
    q = fma(q, x, EXP_SINGLE_64_5)
    q = fma(q, x, EXP_SINGLE_64_4)
    q = fma(q, x, EXP_SINGLE_64_3)
    q = fma(q, x, EXP_SINGLE_64_2)
    q = fma(q, x, EXP_SINGLE_64_1)
    q = fma(q, x, EXP_SINGLE_64_0)
    w = fma(x * x, q, c)
    y, z = ordered_sum(r, w)
    h, e = ordered_sum(1.0, y)
    s = power_of_two(t)
    return h * s, (e + z) * s


@_inlined
def exact_sum(a, b):
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_inlined
def reciprocal_float64(q, r):
    """Return 1 + q + r as a pair, and the reciprocal of its high part."""
    d, e = exact_sum(1.0, q)
    return d, e + r, 1.0 / d


@_inlined
def logistic_single_float64(u, v):
    """Return 1 / (1 + exp(-u - v))."""
    q, r = gate_exp_float64(-u, -v)
    d, e, inverse = reciprocal_float64(q, r)
    return fma(fma(-inverse, e, fma(-inverse, d, 1.0)), inverse, inverse)


@_inlined
def _core(x, p1, p2, beta):
    """The core."""
    v1 = -p2
    v2 = p1 + v1
    v3 = beta * v2
    v4 = v3 * x
    v5 = logistic_single_float64(v4, -0.0)
    v6 = p2 * x
    v7 = v5 * v2
    v8 = v7 * x
    v9 = v6 + v8
    return v9


@_inlined
def _gradient_0(x, g_1, p1, p2, beta):
    """What comes back to x."""
    v1 = -p2
    v2 = p1 + v1
    v3 = beta * v2
    v4 = v3 * x
    v5 = logistic_single_float64(v4, -0.0)
    v6 = -p1
    v7 = v6 + p2
    v8 = beta * v7
    v9 = v8 * x
    v10 = logistic_single_float64(v9, -0.0)
    v11 = v5 * v2
    v12 = p2 + v11
    v13 = beta * v10
    v14 = v13 * v5
    v15 = v2 * v2
    v16 = v14 * v15
    v17 = v16 * x
    v18 = v12 + v17
    v19 = g_1 * v18
    return v19


@_inlined
def _term_0(x, g_1, p1, p2, beta):
    """A term of the sum r_1."""
    v1 = -p1
    v2 = v1 + p2
    v3 = beta * v2
    v4 = v3 * x
    v5 = logistic_single_float64(v4, -0.0)
    v6 = -p2
    v7 = p1 + v6
    v8 = beta * v7
    v9 = v8 * x
    v10 = logistic_single_float64(v9, -0.0)
    v11 = g_1 * v10
    v12 = v11 * x
    v13 = beta * v5
    v14 = v13 * v7
    v15 = v14 * x
    v16 = 1.0 + v15
    v17 = v12 * v16
    return v17


@_inlined
def _term_1(x, g_1, p1, p2, beta):
    """A term of the sum r_2."""
    v1 = -p2
    v2 = p1 + v1
    v3 = beta * v2
    v4 = v3 * x
    v5 = logistic_single_float64(v4, -0.0)
    v6 = -p1
    v7 = v6 + p2
    v8 = beta * v7
    v9 = v8 * x
    v10 = logistic_single_float64(v9, -0.0)
    v11 = g_1 * x
    v12 = beta * v10
    v13 = v12 * v5
    v14 = v13 * v2
    v15 = v14 * x
    v16 = -v15
    v17 = v10 + v16
    v18 = v11 * v17
    return v18


@_inlined
def _term_2(x, g_1, p1, p2, beta):
    """A term of the sum r_3."""
    v1 = -p2
    v2 = p1 + v1
    v3 = beta * v2
    v4 = v3 * x
    v5 = logistic_single_float64(v4, -0.0)
    v6 = -p1
    v7 = v6 + p2
    v8 = beta * v7
    v9 = v8 * x
    v10 = logistic_single_float64(v9, -0.0)
    v11 = g_1 * v10
    v12 = v11 * v5
    v13 = x * x
    v14 = v12 * v13
    return v14


# ---- the mathematics of the context, on arrays ----


def _totals(r_1, r_2, r_3, p1, p2, beta):
    """The coefficients' gradients, from the sums."""
    v1 = -p2
    v2 = p1 + v1
    v3 = v2 * v2
    v4 = r_3 * v3
    return (r_1, r_2, v4,)


def _hidden(x):
    """The hidden units."""
    return x


def _hidden_slope(x):
    """Their derivative."""
    return 1.0


def _formulas(theta_beta):
    """The coefficients from the network's outputs."""
    v1 = -theta_beta
    v2 = np.exp(v1)
    v3 = 1.0 + v2
    v4 = 1.0 / v3
    return (v4,)


def _slopes(theta_beta):
    """Their derivatives."""
    v1 = np.exp(theta_beta)
    v2 = 1.0 + v1
    v3 = -theta_beta
    v4 = np.exp(v3)
    v5 = 1.0 + v4
    v6 = v2 * v5
    v7 = 1.0 / v6
    return (v7,)


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

            to = y[sample, channel]
            for i in range(np.uintp(start), np.uintp(stop)):
                to[i] = _core(np.float64(row_0[i]), c_0, c_1, c_2)


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

            g_row, gx_row = g[sample, channel], gx[sample, channel]
            sum_0 = 0.0
            sum_1 = 0.0
            sum_2 = 0.0
            for i in range(np.uintp(start), np.uintp(stop)):
                gi = np.float64(g_row[i])
                found = 0.0
                found += _gradient_0(np.float64(row_0[i]), gi, c_0, c_1, c_2)
                gx_row[i] = found
                sum_0 += _term_0(np.float64(row_0[i]), gi, c_0, c_1, c_2)
                sum_1 += _term_1(np.float64(row_0[i]), gi, c_0, c_1, c_2)
                sum_2 += _term_2(np.float64(row_0[i]), gi, c_0, c_1, c_2)
            sums[tile, channel, 0] = sum_0
            sums[tile, channel, 1] = sum_1
            sums[tile, channel, 2] = sum_2


@_parallel_loop
def _backward_parallel(g, x, coefficients, gx, sums, units):
    for unit in prange(units):
        _backward(g, x, coefficients, gx, sums, unit, unit + 1)


KERNEL = ContextualKernel(
    "meta_acon",
    (
        None,
    ),
    (
        Network("network", ("beta",), True, 16, 16, False, False, 1e-05, 0.1, _hidden, _hidden_slope, _formulas, _slopes),
        PerChannel(("p1", "p2",), 0.0, 1.0),
    ),
    1,
    Core(("p1", "p2", "beta",), 3, Loops(_forward, _forward_parallel), Loops(_backward, _backward_parallel), _totals),
    __doc__ or "",
)
