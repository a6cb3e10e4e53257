# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 58b7f001e88aaf13140942eecf889c58eeccab47cd999a278eb04b0759ea33f9
"""The stochastic activation probact, compiled.

    probact(x, epsilon) = epsilon*sigma + Max(0, x)

Noise:
    epsilon ~ N(0, 1), standard normal

In evaluation:
    Max(0, x), the activation relu

Parameters:
    sigma = 1 (learned) size of the noise

Mean over the noise: Piecewise((0, x <= 0), (x, True)).
Variance: sigma**2.

The starting value 1 of sigma is ours.

References:
    Shridhar, Kumar; Lee, Joonho; Hayashi, Hideaki; Mehta, Purvanshi; Iwana, Brian Kenji; Kang, Seokjun;
        Uchida, Seiichi; Ahmed, Sheraz; Dengel, Andreas (2019). ProbAct: A probabilistic activation function
        for deep neural networks. arXiv 1905.10761
"""

import math

import numpy as np
from numba import njit, prange

from symact_kernels._parameters import Parameter
from symact_kernels._stochastic import BLOCK as _BLOCK
from symact_kernels._stochastic import Loops, Noise, StochasticKernel

_device = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
_inlined = njit(error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics of one element, in float64; z_... is noise, p_... a parameter ----


@_inlined
def _value(x, z_epsilon, p_sigma):
    """The activation for the noise that was drawn."""
    v1 = (0.0 if (0.0 >= x) | (0.0 != 0.0) else x)
    v2 = p_sigma * z_epsilon
    v3 = v1 + v2
    return v3


@_inlined
def _gradient(x, z_epsilon, g, p_sigma):
    """Its derivative by x, times g."""
    v1 = (1.0 if x > 0.0 else 0.0)
    v2 = g * v1
    return v2


@_inlined
def _gradient_sigma(x, z_epsilon, g, p_sigma):
    """Its derivative by sigma, times g."""
    v1 = g * z_epsilon
    return v1


@_inlined
def _evaluation(x, p_sigma):
    """What is used outside training."""
    v1 = (0.0 if (0.0 >= x) | (0.0 != 0.0) else x)
    return v1


# ---- the numbers of the distributions ----


def _numbers_of_epsilon():
    """epsilon ~ N(0, 1)."""
    return (0, 1,)


# ---- the loops; where x is NaN, so is the result ----


@_loop
def _forward(x, z_epsilon, y, t_sigma, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        sigma = t_sigma[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _value(at, np.float64(z_epsilon[i]), sigma)
            y[i] = at if at != at else found


@_parallel_loop
def _forward_parallel(x, z_epsilon, y, t_sigma, inner, channels, parts, units):
    for k in prange(units):
        _forward(x, z_epsilon, y, t_sigma, inner, channels, parts, k, k + 1)


@_loop
def _evaluate(x, y, t_sigma, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        sigma = t_sigma[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _evaluation(at, sigma)
            y[i] = at if at != at else found


@_parallel_loop
def _evaluate_parallel(x, y, t_sigma, inner, channels, parts, units):
    for k in prange(units):
        _evaluate(x, y, t_sigma, inner, channels, parts, k, k + 1)


@_loop
def _backward(x, z_epsilon, g, gx, sums, t_sigma, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        sigma = t_sigma[channel]
        sum_sigma = 0.0
        for i in range(np.uintp(start), np.uintp(stop)):
            at, weight = np.float64(x[i]), np.float64(g[i])
            found = _gradient(at, np.float64(z_epsilon[i]), weight, sigma)
            gx[i] = at if at != at else found
            sum_sigma += _gradient_sigma(at, np.float64(z_epsilon[i]), weight, sigma)
        sums[0, k] = sum_sigma


@_parallel_loop
def _backward_parallel(x, z_epsilon, g, gx, sums, t_sigma, inner, channels, parts, units):
    for k in prange(units):
        _backward(x, z_epsilon, g, gx, sums, t_sigma, inner, channels, parts, k, k + 1)


KERNEL = StochasticKernel(
    "probact",
    (
        Parameter("sigma", 1.0, "learned", "size of the noise", ()),
    ),
    (
        Noise("epsilon", "normal", (), _numbers_of_epsilon),
    ),
    forward=Loops(_forward, _forward_parallel),
    backward=Loops(_backward, _backward_parallel),
    evaluation=Loops(_evaluate, _evaluate_parallel),
    description=__doc__ or "",
)
