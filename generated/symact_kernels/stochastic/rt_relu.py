# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 315600811c162904535f240eb9d8e6de1e09599fe7285e71881e17a2acf1514e
"""The stochastic activation rt_relu, compiled.

    rt_relu(x, shift) = Max(0, shift + x)

Noise:
    shift ~ N(0, (sigma)^2), translation of x

In evaluation:
    Max(0, x), the activation relu

Parameters:
    sigma = 3/4 (fixed) standard deviation of the translation where sigma > 0

Mean over the noise: sqrt(2)*sigma*exp(-x**2/(2*sigma**2))/(2*sqrt(pi)) + x*erf(sqrt(2)*x/(2*sigma))/2 + x/2.
Variance: sigma**2*erf(sqrt(2)*x/(2*sigma))/2 - sigma**2*exp(-x**2/sigma**2)/(2*pi) -
sqrt(2)*sigma*x*exp(-x**2/(2*sigma**2))*erf(sqrt(2)*x/(2*sigma))/(2*sqrt(pi)) -
x**2*erf(sqrt(2)*x/(2*sigma))**2/4 + (2*sigma**2 + x**2)/4.

References:
    Cao, Jiale; Pang, Yanwei; Li, Xuelong; Liang, Jingkun (2018). Randomly translational activation inspired
        by the input distributions of ReLU
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
def _value(x, z_shift, p_sigma):
    """The activation for the noise that was drawn."""
    v1 = z_shift + x
    v2 = (0.0 if (0.0 >= v1) | (0.0 != 0.0) else v1)
    return v2


@_inlined
def _gradient(x, z_shift, g, p_sigma):
    """Its derivative by x, times g."""
    v1 = z_shift + x
    v2 = (1.0 if v1 > 0.0 else 0.0)
    v3 = g * v2
    return v3


@_inlined
def _evaluation(x, p_sigma):
    """What is used outside training."""
    v1 = (0.0 if (0.0 >= x) | (0.0 != 0.0) else x)
    return v1


# ---- the numbers of the distributions ----


def _numbers_of_shift(sigma):
    """shift ~ N(0, (sigma)^2)."""
    return (0, sigma,)


# ---- the loops; where x is NaN, so is the result ----


@_loop
def _forward(x, z_shift, y, t_sigma, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        sigma = t_sigma[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _value(at, np.float64(z_shift[i]), sigma)
            y[i] = at if at != at else found


@_parallel_loop
def _forward_parallel(x, z_shift, y, t_sigma, inner, channels, parts, units):
    for k in prange(units):
        _forward(x, z_shift, y, t_sigma, inner, channels, parts, k, k + 1)


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
def _backward(x, z_shift, g, gx, sums, t_sigma, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        sigma = t_sigma[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at, weight = np.float64(x[i]), np.float64(g[i])
            found = _gradient(at, np.float64(z_shift[i]), weight, sigma)
            gx[i] = at if at != at else found


@_parallel_loop
def _backward_parallel(x, z_shift, g, gx, sums, t_sigma, inner, channels, parts, units):
    for k in prange(units):
        _backward(x, z_shift, g, gx, sums, t_sigma, inner, channels, parts, k, k + 1)


KERNEL = StochasticKernel(
    "rt_relu",
    (
        Parameter("sigma", 0.75, "fixed", "standard deviation of the translation", (Condition("sigma", ">", 0.0, "sigma > 0"),)),
    ),
    (
        Noise("shift", "normal", ("sigma",), _numbers_of_shift),
    ),
    forward=Loops(_forward, _forward_parallel),
    backward=Loops(_backward, _backward_parallel),
    evaluation=Loops(_evaluate, _evaluate_parallel),
    description=__doc__ or "",
)
