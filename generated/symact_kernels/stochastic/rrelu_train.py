# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 305d5956d4804c5166ca432013bb3e84e3414a0dbf64617a67a6b67e809316fc
"""The stochastic activation rrelu_train, compiled.

    rrelu_train(x, slope) = Piecewise((x, x > 0), (slope*x, True))

Noise:
    slope ~ U(lower, upper), slope for x <= 0

In evaluation:
    Piecewise((x, x >= 0), (x*(lower/2 + upper/2), True)), the activation rrelu

Parameters:
    lower = 1/8 (fixed) least slope
    upper = 1/3 (fixed) greatest slope where lower < upper

Mean over the noise: Piecewise((x*(lower + upper)/2, x <= 0), (x, True)).
Variance: Piecewise((x**2*(lower - upper)**2/12, x <= 0), (0, True)).

In training; rrelu is its evaluation.

References:
    Xu, Bing; Wang, Naiyan; Chen, Tianqi; Li, Mu (2015). Empirical evaluation of rectified activations in
        convolutional network. arXiv 1505.00853
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
def _value(x, z_slope, p_lower, p_upper):
    """The activation for the noise that was drawn."""
    v1 = z_slope * x
    v2 = (x if x > 0.0 else v1)
    return v2


@_inlined
def _gradient(x, z_slope, g, p_lower, p_upper):
    """Its derivative by x, times g."""
    v1 = (1.0 if x > 0.0 else z_slope)
    v2 = g * v1
    return v2


@_inlined
def _evaluation(x, p_lower, p_upper):
    """What is used outside training."""
    v1 = p_lower + p_upper
    v2 = 0.5 * v1
    v3 = v2 * x
    v4 = (x if x >= 0.0 else v3)
    return v4


# ---- the numbers of the distributions ----


def _numbers_of_slope(lower, upper):
    """slope ~ U(lower, upper)."""
    return (lower, upper,)


# ---- the loops; where x is NaN, so is the result ----


@_loop
def _forward(x, z_slope, y, t_lower, t_upper, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        lower = t_lower[channel]
        upper = t_upper[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _value(at, np.float64(z_slope[i]), lower, upper)
            y[i] = at if at != at else found


@_parallel_loop
def _forward_parallel(x, z_slope, y, t_lower, t_upper, inner, channels, parts, units):
    for k in prange(units):
        _forward(x, z_slope, y, t_lower, t_upper, inner, channels, parts, k, k + 1)


@_loop
def _evaluate(x, y, t_lower, t_upper, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        lower = t_lower[channel]
        upper = t_upper[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _evaluation(at, lower, upper)
            y[i] = at if at != at else found


@_parallel_loop
def _evaluate_parallel(x, y, t_lower, t_upper, inner, channels, parts, units):
    for k in prange(units):
        _evaluate(x, y, t_lower, t_upper, inner, channels, parts, k, k + 1)


@_loop
def _backward(x, z_slope, g, gx, sums, t_lower, t_upper, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        channel = run % channels
        lower = t_lower[channel]
        upper = t_upper[channel]
        for i in range(np.uintp(start), np.uintp(stop)):
            at, weight = np.float64(x[i]), np.float64(g[i])
            found = _gradient(at, np.float64(z_slope[i]), weight, lower, upper)
            gx[i] = at if at != at else found


@_parallel_loop
def _backward_parallel(x, z_slope, g, gx, sums, t_lower, t_upper, inner, channels, parts, units):
    for k in prange(units):
        _backward(x, z_slope, g, gx, sums, t_lower, t_upper, inner, channels, parts, k, k + 1)


KERNEL = StochasticKernel(
    "rrelu_train",
    (
        Parameter("lower", 0.125, "fixed", "least slope", ()),
        Parameter("upper", 0.3333333333333333, "fixed", "greatest slope", (Condition("lower", "<", "upper", "lower < upper"),)),
    ),
    (
        Noise("slope", "uniform", ("lower", "upper",), _numbers_of_slope),
    ),
    forward=Loops(_forward, _forward_parallel),
    backward=Loops(_backward, _backward_parallel),
    evaluation=Loops(_evaluate, _evaluate_parallel),
    description=__doc__ or "",
)
