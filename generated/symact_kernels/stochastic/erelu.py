# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 5c5aed41cda86627a66d4118575b284c24190caad2a3a33433d4d4143d19968f
"""The stochastic activation erelu, compiled.

    erelu(x, factor) = factor*Max(0, x)

Noise:
    factor ~ U(1 - amplitude, amplitude + 1), slope for x > 0

In evaluation:
    Max(0, x), the activation relu

Parameters:
    amplitude = 1/10 (fixed) largest change of the factor where amplitude > 0

Mean over the noise: Piecewise((0, x <= 0), (x, True)).
Variance: Piecewise((0, x <= 0), (amplitude**2*x**2/3, True)).

References:
    Jiang, Xiaoheng; Pang, Yanwei; Li, Xuelong; Pan, Jing; Xie, Yinghong (2018). Deep neural networks with
        elastic rectified linear units for object recognition
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
def _value(x, z_factor, p_amplitude):
    """The activation for the noise that was drawn."""
    v1 = (0.0 if (0.0 >= x) | (0.0 != 0.0) else x)
    v2 = v1 * z_factor
    return v2


@_inlined
def _gradient(x, z_factor, g, p_amplitude):
    """Its derivative by x, times g."""
    v1 = (1.0 if x > 0.0 else 0.0)
    v2 = g * v1
    v3 = v2 * z_factor
    return v3


@_inlined
def _evaluation(x, p_amplitude):
    """What is used outside training."""
    v1 = (0.0 if (0.0 >= x) | (0.0 != 0.0) else x)
    return v1


# ---- the numbers of the distributions ----


def _numbers_of_factor(amplitude):
    """factor ~ U(1 - amplitude, amplitude + 1)."""
    return (1 - amplitude, amplitude + 1,)


# ---- the loops; where x is NaN, so is the result ----


@_loop
def _forward(x, z_factor, y, t_amplitude, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        amplitude = t_amplitude[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _value(at, np.float64(z_factor[i]), amplitude)
            y[i] = at if at != at else found


@_parallel_loop
def _forward_parallel(x, z_factor, y, t_amplitude, inner, channels, parts, units):
    for k in prange(units):
        _forward(x, z_factor, y, t_amplitude, inner, channels, parts, k, k + 1)


@_loop
def _evaluate(x, y, t_amplitude, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        amplitude = t_amplitude[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _evaluation(at, amplitude)
            y[i] = at if at != at else found


@_parallel_loop
def _evaluate_parallel(x, y, t_amplitude, inner, channels, parts, units):
    for k in prange(units):
        _evaluate(x, y, t_amplitude, inner, channels, parts, k, k + 1)


@_loop
def _backward(x, z_factor, g, gx, sums, t_amplitude, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        amplitude = t_amplitude[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at, weight = np.float64(x[i]), np.float64(g[i])
            found = _gradient(at, np.float64(z_factor[i]), weight, amplitude)
            gx[i] = at if at != at else found


@_parallel_loop
def _backward_parallel(x, z_factor, g, gx, sums, t_amplitude, inner, channels, parts, units):
    for k in prange(units):
        _backward(x, z_factor, g, gx, sums, t_amplitude, inner, channels, parts, k, k + 1)


KERNEL = StochasticKernel(
    "erelu",
    (
        Parameter("amplitude", 0.1, "fixed", "largest change of the factor", (Condition("amplitude", ">", 0.0, "amplitude > 0"),)),
    ),
    (
        Noise("factor", "uniform", ("amplitude",), _numbers_of_factor),
    ),
    forward=Loops(_forward, _forward_parallel),
    backward=Loops(_backward, _backward_parallel),
    evaluation=Loops(_evaluate, _evaluate_parallel),
    description=__doc__ or "",
)
