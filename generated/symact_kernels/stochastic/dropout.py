# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 4bbf3378781e8c100ac1c587c2140f52215e519f98b5686f9e6072feddfc2cf1
"""The stochastic activation dropout, compiled.

    dropout(x, keep) = keep*x/(1 - p)

Noise:
    keep ~ Bernoulli(1 - p), 1 where x is kept

In evaluation:
    x, the activation identity

Parameters:
    p = 1/2 (fixed) probability to drop where p >= 0 and p < 1

Mean over the noise: x.
Variance: -p*x**2/(p - 1).

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
def _value(x, z_keep, p_p):
    """The activation for the noise that was drawn."""
    v1 = z_keep * x
    v2 = -p_p
    v3 = 1.0 + v2
    v4 = v1 / v3
    return v4


@_inlined
def _gradient(x, z_keep, g, p_p):
    """Its derivative by x, times g."""
    v1 = g * z_keep
    v2 = -p_p
    v3 = 1.0 + v2
    v4 = v1 / v3
    return v4


@_inlined
def _evaluation(x, p_p):
    """What is used outside training."""
    return x


# ---- the numbers of the distributions ----


def _numbers_of_keep(p):
    """keep ~ Bernoulli(1 - p)."""
    return (1 - p,)


# ---- the loops; where x is NaN, so is the result ----


@_loop
def _forward(x, z_keep, y, t_p, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        p = t_p[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _value(at, np.float64(z_keep[i]), p)
            y[i] = at if at != at else found


@_parallel_loop
def _forward_parallel(x, z_keep, y, t_p, inner, channels, parts, units):
    for k in prange(units):
        _forward(x, z_keep, y, t_p, inner, channels, parts, k, k + 1)


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
def _backward(x, z_keep, g, gx, sums, t_p, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        p = t_p[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at, weight = np.float64(x[i]), np.float64(g[i])
            found = _gradient(at, np.float64(z_keep[i]), weight, p)
            gx[i] = at if at != at else found


@_parallel_loop
def _backward_parallel(x, z_keep, g, gx, sums, t_p, inner, channels, parts, units):
    for k in prange(units):
        _backward(x, z_keep, g, gx, sums, t_p, inner, channels, parts, k, k + 1)


KERNEL = StochasticKernel(
    "dropout",
    (
        Parameter("p", 0.5, "fixed", "probability to drop", (Condition("p", ">=", 0.0, "p >= 0"), Condition("p", "<", 1.0, "p < 1"),)),
    ),
    (
        Noise("keep", "bernoulli", ("p",), _numbers_of_keep),
    ),
    forward=Loops(_forward, _forward_parallel),
    backward=Loops(_backward, _backward_parallel),
    evaluation=Loops(_evaluate, _evaluate_parallel),
    description=__doc__ or "",
)
