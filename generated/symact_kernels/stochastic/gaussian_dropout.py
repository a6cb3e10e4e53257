# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: a288f580bdce990c7736e877a4505e6a2cb46df9651446ea7e5b74727d03324a
"""The stochastic activation gaussian_dropout, compiled.

    gaussian_dropout(x, epsilon) = x*(epsilon*sqrt(p/(1 - p)) + 1)

Noise:
    epsilon ~ N(0, 1), standard normal

In evaluation:
    x, the activation identity

Parameters:
    p = 1/2 (fixed) probability to drop where p >= 0 and p < 1

Mean over the noise: x.
Variance: p*x**2/(1 - p).

The factor has the variance p/(1 - p), that of dropout's.

References:
    Srivastava, Nitish; Hinton, Geoffrey; Krizhevsky, Alex; Sutskever, Ilya; Salakhutdinov, Ruslan (2014).
        Dropout: A simple way to prevent neural networks from overfitting
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
def _value(x, z_epsilon, p_p):
    """The activation for the noise that was drawn."""
    v1 = -p_p
    v2 = 1.0 + v1
    v3 = p_p / v2
    v4 = math.sqrt(v3)
    v5 = z_epsilon * v4
    v6 = 1.0 + v5
    v7 = v6 * x
    return v7


@_inlined
def _gradient(x, z_epsilon, g, p_p):
    """Its derivative by x, times g."""
    v1 = -p_p
    v2 = 1.0 + v1
    v3 = p_p / v2
    v4 = math.sqrt(v3)
    v5 = z_epsilon * v4
    v6 = 1.0 + v5
    v7 = g * v6
    return v7


@_inlined
def _evaluation(x, p_p):
    """What is used outside training."""
    return x


# ---- the numbers of the distributions ----


def _numbers_of_epsilon():
    """epsilon ~ N(0, 1)."""
    return (0, 1,)


# ---- the loops; where x is NaN, so is the result ----


@_loop
def _forward(x, z_epsilon, y, t_p, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        p = t_p[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _value(at, np.float64(z_epsilon[i]), p)
            y[i] = at if at != at else found


@_parallel_loop
def _forward_parallel(x, z_epsilon, y, t_p, inner, channels, parts, units):
    for k in prange(units):
        _forward(x, z_epsilon, y, t_p, inner, channels, parts, k, k + 1)


@_loop
def _evaluate(x, y, t_p, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        p = t_p[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _evaluation(at, p)
            y[i] = at if at != at else found


@_parallel_loop
def _evaluate_parallel(x, y, t_p, inner, channels, parts, units):
    for k in prange(units):
        _evaluate(x, y, t_p, inner, channels, parts, k, k + 1)


@_loop
def _backward(x, z_epsilon, g, gx, sums, t_p, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        p = t_p[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at, weight = np.float64(x[i]), np.float64(g[i])
            found = _gradient(at, np.float64(z_epsilon[i]), weight, p)
            gx[i] = at if at != at else found


@_parallel_loop
def _backward_parallel(x, z_epsilon, g, gx, sums, t_p, inner, channels, parts, units):
    for k in prange(units):
        _backward(x, z_epsilon, g, gx, sums, t_p, inner, channels, parts, k, k + 1)


KERNEL = StochasticKernel(
    "gaussian_dropout",
    (
        Parameter("p", 0.5, "fixed", "probability to drop", (Condition("p", ">=", 0.0, "p >= 0"), Condition("p", "<", 1.0, "p < 1"),)),
    ),
    (
        Noise("epsilon", "normal", (), _numbers_of_epsilon),
    ),
    forward=Loops(_forward, _forward_parallel),
    backward=Loops(_backward, _backward_parallel),
    evaluation=Loops(_evaluate, _evaluate_parallel),
    description=__doc__ or "",
)
