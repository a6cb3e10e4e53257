# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: a806f2fc11c4b315c9c325fbd3a92876e49b32ecf4f3b7793f4eb082e7e8df1f
"""The stochastic activation alpha_dropout, compiled.

    alpha_dropout(x, keep) = (keep*x - level*p + level*(1 - keep))/sqrt(-(p - 1)*(level**2*p + 1))

Noise:
    keep ~ Bernoulli(1 - p), 1 where x is kept

In evaluation:
    x, the activation identity

Parameters:
    p = 1/2 (fixed) probability to drop where p >= 0 and p < 1
    level = -sqrt(2)/(sqrt(pi)*(-exp(1/2)*erfc(sqrt(2)/2) + 1)*sqrt(2*(-exp(1/2)*erfc(sqrt(2)/2) +
        exp(2)*erfc(sqrt(2))/2 + 1/2)/(pi*(-exp(1/2)*erfc(sqrt(2)/2) + 1)**2) + 1/2)) (fixed) value of a
        dropped x, SELU's limit at -oo

Mean over the noise: -x*(p - 1)/sqrt(-(p - 1)*(level**2*p + 1)).
Variance: p*(-level + x)**2/(level**2*p + 1).

References:
    Klambauer, G\\"unter; Unterthiner, Thomas; Mayr, Andreas; Hochreiter, Sepp (2017). Self-normalizing neural
        networks. arXiv 1706.02515
"""

import math

import numpy as np
from numba import njit, prange

from symact_kernels._parameters import Condition, Parameter
from symact_kernels._stochastic import BLOCK as _BLOCK
from symact_kernels._stochastic import Loops, Noise, StochasticKernel

_device = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
_inlined = njit(error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics of one element, in float64; z_... is noise, p_... a parameter ----


@_inlined
def _value(x, z_keep, p_p, p_level):
    """The activation for the noise that was drawn."""
    v1 = p_level * p_p
    v2 = -v1
    v3 = -z_keep
    v4 = 1.0 + v3
    v5 = p_level * v4
    v6 = v2 + v5
    v7 = z_keep * x
    v8 = v6 + v7
    v9 = -1.0 + p_p
    v10 = p_level * p_level
    v11 = v10 * p_p
    v12 = 1.0 + v11
    v13 = v9 * v12
    v14 = -v13
    v15 = math.sqrt(v14)
    v16 = v8 / v15
    return v16


@_inlined
def _gradient(x, z_keep, g, p_p, p_level):
    """Its derivative by x, times g."""
    v1 = g * z_keep
    v2 = -1.0 + p_p
    v3 = p_level * p_level
    v4 = v3 * p_p
    v5 = 1.0 + v4
    v6 = v2 * v5
    v7 = -v6
    v8 = math.sqrt(v7)
    v9 = v1 / v8
    return v9


@_inlined
def _evaluation(x, p_p, p_level):
    """What is used outside training."""
    return x


# ---- the numbers of the distributions ----


def _numbers_of_keep(p):
    """keep ~ Bernoulli(1 - p)."""
    return (1 - p,)


# ---- the loops; where x is NaN, so is the result ----


@_loop
def _forward(x, z_keep, y, t_p, t_level, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        p = t_p[channel]
        level = t_level[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _value(at, np.float64(z_keep[i]), p, level)
            y[i] = at if at != at else found


@_parallel_loop
def _forward_parallel(x, z_keep, y, t_p, t_level, inner, channels, parts, units):
    for k in prange(units):
        _forward(x, z_keep, y, t_p, t_level, inner, channels, parts, k, k + 1)


@_loop
def _evaluate(x, y, t_p, t_level, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        p = t_p[channel]
        level = t_level[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _evaluation(at, p, level)
            y[i] = at if at != at else found


@_parallel_loop
def _evaluate_parallel(x, y, t_p, t_level, inner, channels, parts, units):
    for k in prange(units):
        _evaluate(x, y, t_p, t_level, inner, channels, parts, k, k + 1)


@_loop
def _backward(x, z_keep, g, gx, sums, t_p, t_level, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        p = t_p[channel]
        level = t_level[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at, weight = np.float64(x[i]), np.float64(g[i])
            found = _gradient(at, np.float64(z_keep[i]), weight, p, level)
            gx[i] = at if at != at else found


@_parallel_loop
def _backward_parallel(x, z_keep, g, gx, sums, t_p, t_level, inner, channels, parts, units):
    for k in prange(units):
        _backward(x, z_keep, g, gx, sums, t_p, t_level, inner, channels, parts, k, k + 1)


KERNEL = StochasticKernel(
    "alpha_dropout",
    (
        Parameter("p", 0.5, "fixed", "probability to drop", (Condition("p", ">=", 0.0, "p >= 0"), Condition("p", "<", 1.0, "p < 1"),)),
        Parameter("level", -1.7580993408473768, "fixed", "value of a dropped x, SELU's limit at -oo", ()),
    ),
    (
        Noise("keep", "bernoulli", ("p",), _numbers_of_keep),
    ),
    forward=Loops(_forward, _forward_parallel),
    backward=Loops(_backward, _backward_parallel),
    evaluation=Loops(_evaluate, _evaluate_parallel),
    description=__doc__ or "",
)
