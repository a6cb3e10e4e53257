# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 2f921b995bd14547bb20471fd73c5c12e3eda64fe4690c8037e1b7ae33508c4b
"""The stochastic activation noisy_relu, compiled.

    noisy_relu(x, epsilon) = Max(0, epsilon/sqrt(1 + exp(-x)) + x)

Noise:
    epsilon ~ N(0, 1), standard normal

In evaluation:
    x*erf(sqrt(2)*x*sqrt(1 + exp(-x))/2)/2 + x/2 + sqrt(2)*exp(-x**2*(1 + exp(-x))/2)/(2*sqrt(pi)*sqrt(1 +
        exp(-x))), the mean

Mean over the noise: x*erf(sqrt(2)*x*sqrt(1 + exp(-x))/2)/2 + x/2 + sqrt(2)*exp(-x**2*(1 +
exp(-x))/2)/(2*sqrt(pi)*sqrt(1 + exp(-x))).
Variance: -x**2*erf(sqrt(2)*x*sqrt(1 + exp(-x))/2)**2/4 - sqrt(2)*x*exp(-x**2*(1 +
exp(-x))/2)*erf(sqrt(2)*x*sqrt(1 + exp(-x))/2)/(2*sqrt(pi)*sqrt(1 + exp(-x))) + (x**2 + x**2*exp(-x) +
2)/(4*(1 + exp(-x))) + erf(sqrt(2)*x*sqrt(1 + exp(-x))/2)/(2*(1 + exp(-x))) - exp(-x**2*(1 +
exp(-x)))/(2*pi*(1 + exp(-x))).

The noise added to x has the variance sigmoid(x), as in the paper; the evaluation is the mean.

References:
    Nair, Vinod; Hinton, Geoffrey E. (2010). Rectified linear units improve restricted Boltzmann machines
"""

import math

import numpy as np
from numba import njit, prange, types
from numba.extending import intrinsic

from symact_kernels._stochastic import BLOCK as _BLOCK
from symact_kernels._stochastic import Loops, Noise, StochasticKernel

_device = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
_inlined = njit(error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics of one element, in float64; z_... is noise, p_... a parameter ----


NORMAL_EXP_64 = 708.0
CLAMPED_EXP_64 = 1480.0
EXP_LEAST_64 = -708.0
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
ERFC_HIGH_64 = 26.6
ERFC_POLE_64 = 3.0
ERFC_CENTRE_64 = 0.1875
ERFC_64_3 = 80.85933422755583
ERFC_64_24 = 1743610938.1828287
ERFC_64_22 = -446592857.7040348
ERFC_64_20 = 62853271.779197685
ERFC_64_18 = -6028610.37149015
ERFC_64_16 = 300455.1027151304
ERFC_64_14 = 35642.52267014697
ERFC_64_12 = -14898.148732958234
ERFC_64_10 = 3082.234397402835
ERFC_64_8 = -290.57050176514275
ERFC_64_6 = -189.26793492550576
ERFC_64_23 = 35716256.34156129
ERFC_64_21 = 39612242.225472696
ERFC_64_19 = -16063737.067231283
ERFC_64_17 = 3495845.2075246107
ERFC_64_15 = -606061.3284408352
ERFC_64_13 = 99849.74613551356
ERFC_64_11 = -17858.820720947595
ERFC_64_9 = 3815.1778411443474
ERFC_64_7 = -952.9890809943597
ERFC_64_5 = 193.4021897055139
ERFC_64_4 = 175.99030812439295
ERFC_64_3_LOW = -3.799594324423471e-15
ERFC_64_2 = 25.86156621786667
ERFC_64_2_LOW = 1.0012298400324487e-15
ERFC_64_1 = 6.278825694707425
ERFC_64_1_LOW = -1.9699674184895225e-16
ERFC_64_0 = 1.1942899073675213
ERFC_64_0_LOW = -7.66639386773646e-17


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@_inlined
def exp_short_float64(a, b):
    """Return (t, r, p): exp(a + b) = 2**n (1 + r + p), t = MAGIC_64 + n, with p in one float."""
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
    return t, r, fma(x * x, q, c)


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
def exp_single_float64(u, v):
    """Return exp(u + v)."""
    a = EXP_LEAST_64 if u < EXP_LEAST_64 else u
    b = -0.0 if u < EXP_LEAST_64 else v
    t, r, p = exp_short_float64(a, b)
    return (1.0 + (r + p)) * power_of_two(t)


@_inlined
def half_tail(v):
    """Return half of a low part, 0 for NaN, which is the low part of an infinity."""
    return 0.5 * v if abs(v) < 1.0 else 0.0


@_inlined
def exp_whole_float64(u, v):
    """Return exp(u + v)."""
    far = abs(u) > NORMAL_EXP_64
    half = 0.5 * min(max(u, -CLAMPED_EXP_64), CLAMPED_EXP_64)
    y = exp_single_float64(half if far else u, half_tail(v) if far else v)
    return y * y if far else y


@_inlined
def ordered_sum(a, b):
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


@_inlined
def erfc_tail_64(x):
    """Return M's polynomial without its six leading coefficients, divided by x**6."""
    z = x * x
    p = fma(ERFC_64_24, z, ERFC_64_22)
    p = fma(p, z, ERFC_64_20)
    p = fma(p, z, ERFC_64_18)
    p = fma(p, z, ERFC_64_16)
    p = fma(p, z, ERFC_64_14)
    p = fma(p, z, ERFC_64_12)
    p = fma(p, z, ERFC_64_10)
    p = fma(p, z, ERFC_64_8)
    p = fma(p, z, ERFC_64_6)
    q = fma(ERFC_64_23, z, ERFC_64_21)
    q = fma(q, z, ERFC_64_19)
    q = fma(q, z, ERFC_64_17)
    q = fma(q, z, ERFC_64_15)
    q = fma(q, z, ERFC_64_13)
    q = fma(q, z, ERFC_64_11)
    q = fma(q, z, ERFC_64_9)
    q = fma(q, z, ERFC_64_7)
    total: float = fma(q, x, p)
    return total


@_inlined
def pair_mul(a, x, b, y):
    """Return (a + x) * (b + y)."""
    p = a * b
    return p, fma(a, y, fma(x, b, fma(a, b, -p)))


@_inlined
def ordered_add(a, x, b, y):
    """Return (a + x) + (b + y) for abs(a) >= abs(b)."""
    s = a + b
    return s, (b - (s - a)) + (x + y)


@_inlined
def erfc_step_64(h, low, x, xl, c, cl):
    """Return c + cl + (h + low) (x + xl), where the product is the smaller term."""
    p, q = pair_mul(h, low, x, xl)
    return ordered_add(c, cl, p, q)


@_inlined
def erfc_scaled_short_64(a, b):
    """Return exp((a + b)**2) erfc(a + b) for a in [0, 26.6], to about 2**-55: fewer steps are in pairs."""
    d = a + ERFC_POLE_64
    t = 1.0 / d
    tl = t * fma(-t, (a - (d - ERFC_POLE_64)) + b, fma(-t, d, 1.0))
    x = t - ERFC_CENTRE_64
    xl = (t - (x + ERFC_CENTRE_64)) + tl
    h, low = ordered_sum(ERFC_64_3, fma(fma(erfc_tail_64(x), x, ERFC_64_5), x, ERFC_64_4) * x)
    h, low = erfc_step_64(h, low + ERFC_64_3_LOW, x, xl, ERFC_64_2, ERFC_64_2_LOW)
    h, low = erfc_step_64(h, low, x, xl, ERFC_64_1, ERFC_64_1_LOW)
    h, low = erfc_step_64(h, low, x, xl, ERFC_64_0, ERFC_64_0_LOW)
    return pair_mul(h, low, t, tl)


@_inlined
def erfc_single_float64(u, v):
    """Return erfc(u + v)."""
    a = abs(u)
    b = (-v if u < 0.0 else v) if a < ERFC_HIGH_64 else 0.0
    a = ERFC_HIGH_64 if a > ERFC_HIGH_64 else a
    s = a * a
    t, r, p = exp_short_float64(-s, -fma(a + a, b, fma(a, a, -s)))
    g = 1.0 + (r + p)
    h, low = erfc_scaled_short_64(a, b)
    h, low = pair_mul(h, low, g, (r - (g - 1.0)) + p)
    return (1.0 - math.copysign(1.0, u)) + (h + low) * math.copysign(power_of_two(t), u)


@_inlined
def _value(x, z_epsilon):
    """The activation for the noise that was drawn."""
    v1 = -x
    v2 = exp_whole_float64(v1, 0.0)
    v3 = 1.0 + v2
    v4 = math.sqrt(v3)
    v5 = z_epsilon / v4
    v6 = x + v5
    v7 = (0.0 if (0.0 >= v6) | (0.0 != 0.0) else v6)
    return v7


@_inlined
def _gradient(x, z_epsilon, g):
    """Its derivative by x, times g."""
    v1 = -x
    v2 = exp_whole_float64(v1, 0.0)
    v3 = 1.0 + v2
    v4 = math.sqrt(v3)
    v5 = z_epsilon / v4
    v6 = x + v5
    v7 = 0.5 * z_epsilon
    v8 = v7 * v2
    v9 = v3 * v4
    v10 = v8 / v9
    v11 = 1.0 + v10
    v12 = (v11 if v6 > 0.0 else 0.0)
    v13 = g * v12
    return v13


@_inlined
def _evaluation(x):
    """What is used outside training."""
    v1 = 0.5 * x
    v2 = 0.7071067811865476 * x
    v3 = -x
    v4 = exp_whole_float64(v3, 0.0)
    v5 = 1.0 + v4
    v6 = math.sqrt(v5)
    v7 = v2 * v6
    v8 = -v7
    v9 = (erfc_single_float64(v8, -0.0) if v8 < ERFC_HIGH_64 else 0.0)
    v10 = v1 * v9
    v11 = x * x
    v12 = 0.5 * v11
    v13 = v12 * v5
    v14 = -v13
    v15 = exp_whole_float64(v14, 0.0)
    v16 = 0.3989422804014327 * v15
    v17 = v16 / v6
    v18 = v10 + v17
    v19 = (0.0 if x < -1.7976931348623157e+308 else v18)
    v20 = abs(x)
    v21 = (v20 if x > 1.7976931348623157e+308 else v19)
    return v21


# ---- the numbers of the distributions ----


def _numbers_of_epsilon():
    """epsilon ~ N(0, 1)."""
    return (0, 1,)


# ---- the loops; where x is NaN, so is the result ----


@_loop
def _forward(x, z_epsilon, y, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _value(at, np.float64(z_epsilon[i]))
            y[i] = at if at != at else found


@_parallel_loop
def _forward_parallel(x, z_epsilon, y, inner, channels, parts, units):
    for k in prange(units):
        _forward(x, z_epsilon, y, inner, channels, parts, k, k + 1)


@_loop
def _evaluate(x, y, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        for i in range(np.uintp(start), np.uintp(stop)):
            at = np.float64(x[i])
            found = _evaluation(at)
            y[i] = at if at != at else found


@_parallel_loop
def _evaluate_parallel(x, y, inner, channels, parts, units):
    for k in prange(units):
        _evaluate(x, y, inner, channels, parts, k, k + 1)


@_loop
def _backward(x, z_epsilon, g, gx, sums, inner, channels, parts, first, last):
    for k in range(first, last):
        run = k // parts
        start = run * inner + (k - run * parts) * _BLOCK
        stop = min(start + _BLOCK, (run + 1) * inner)
        for i in range(np.uintp(start), np.uintp(stop)):
            at, weight = np.float64(x[i]), np.float64(g[i])
            found = _gradient(at, np.float64(z_epsilon[i]), weight)
            gx[i] = at if at != at else found


@_parallel_loop
def _backward_parallel(x, z_epsilon, g, gx, sums, inner, channels, parts, units):
    for k in prange(units):
        _backward(x, z_epsilon, g, gx, sums, inner, channels, parts, k, k + 1)


KERNEL = StochasticKernel(
    "noisy_relu",
    (
    ),
    (
        Noise("epsilon", "normal", (), _numbers_of_epsilon),
    ),
    forward=Loops(_forward, _forward_parallel),
    backward=Loops(_backward, _backward_parallel),
    evaluation=Loops(_evaluate, _evaluate_parallel),
    description=__doc__ or "",
)
