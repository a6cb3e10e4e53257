# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 05ad1c875d9969957ef94700c0ce45adac738b01a4bb51767e3478b256891a58
"""The stochastic activation eprelu, compiled.

    eprelu(x, factor) = Piecewise((factor*x, x > 0), (alpha*x, True))

Noise:
    factor ~ U(1 - amplitude, amplitude + 1), slope for x > 0

In evaluation:
    Piecewise((x, x >= 0), (alpha*x, True)), the activation prelu

Parameters:
    amplitude = 1/10 (fixed) largest change of the factor where amplitude > 0
    alpha = 1/4 (learned) slope for x < 0

Mean over the noise: Piecewise((alpha*x, x <= 0), (x, True)).
Variance: Piecewise((0, x <= 0), (amplitude**2*x**2/3, True)).

A survey divides by a parameter for x < 0; here it is multiplied by its inverse, alpha, as in PReLU.

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
def _value(x, z_factor, p_amplitude, p_alpha):
    """The activation for the noise that was drawn."""
    v1 = p_alpha * x
    v2 = z_factor * x
    v3 = (v2 if x > 0.0 else v1)
    return v3


@_inlined
def _gradient(x, z_factor, g, p_amplitude, p_alpha):
    """Its derivative by x, times g."""
    v1 = (z_factor if x > 0.0 else p_alpha)
    v2 = g * v1
    return v2


@_inlined
def _gradient_alpha(x, z_factor, g, p_amplitude, p_alpha):
    """Its derivative by alpha, times g."""
    v1 = (0.0 if x > 0.0 else x)
    v2 = g * v1
    return v2


@_inlined
def _evaluation(x, p_amplitude, p_alpha):
    """What is used outside training."""
    v1 = p_alpha * x
    v2 = (x if x >= 0.0 else v1)
    return v2


# ---- the numbers of the distributions ----


def _numbers_of_factor(amplitude):
    """factor ~ U(1 - amplitude, amplitude + 1)."""
    return (1 - amplitude, amplitude + 1,)


# ---- the loops; where x is NaN, so is the result ----


@_loop
def _forward(x, z_factor, y, t_amplitude, t_alpha, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        amplitude = t_amplitude[channel]
        alpha = t_alpha[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _value(at, np.float64(z_factor[i]), amplitude, alpha)
            y[i] = at if at != at else found


@_parallel_loop
def _forward_parallel(x, z_factor, y, t_amplitude, t_alpha, inner, channels, parts, units):
    for k in prange(units):
        _forward(x, z_factor, y, t_amplitude, t_alpha, inner, channels, parts, k, k + 1)


@_loop
def _evaluate(x, y, t_amplitude, t_alpha, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        amplitude = t_amplitude[channel]
        alpha = t_alpha[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _evaluation(at, amplitude, alpha)
            y[i] = at if at != at else found


@_parallel_loop
def _evaluate_parallel(x, y, t_amplitude, t_alpha, inner, channels, parts, units):
    for k in prange(units):
        _evaluate(x, y, t_amplitude, t_alpha, inner, channels, parts, k, k + 1)


@_loop
def _backward(x, z_factor, g, gx, sums, t_amplitude, t_alpha, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        amplitude = t_amplitude[channel]
        alpha = t_alpha[channel]
        sum_alpha = 0.0
        for i in range(np.uintp(start), np.uintp(stop)):
            at, weight = np.float64(x[i]), np.float64(g[i])
            found = _gradient(at, np.float64(z_factor[i]), weight, amplitude, alpha)
            gx[i] = at if at != at else found
            sum_alpha += _gradient_alpha(at, np.float64(z_factor[i]), weight, amplitude, alpha)
        sums[0, k] = sum_alpha


@_parallel_loop
def _backward_parallel(x, z_factor, g, gx, sums, t_amplitude, t_alpha, inner, channels, parts, units):
    for k in prange(units):
        _backward(x, z_factor, g, gx, sums, t_amplitude, t_alpha, inner, channels, parts, k, k + 1)


KERNEL = StochasticKernel(
    "eprelu",
    (
        Parameter("amplitude", 0.1, "fixed", "largest change of the factor", (Condition("amplitude", ">", 0.0, "amplitude > 0"),)),
        Parameter("alpha", 0.25, "learned", "slope for x < 0", ()),
    ),
    (
        Noise("factor", "uniform", ("amplitude",), _numbers_of_factor),
    ),
    forward=Loops(_forward, _forward_parallel),
    backward=Loops(_backward, _backward_parallel),
    evaluation=Loops(_evaluate, _evaluate_parallel),
    description=__doc__ or "",
)
