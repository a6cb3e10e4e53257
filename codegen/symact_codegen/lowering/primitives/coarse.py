"""Branch-free float64 functions for float32 kernels: accurate to 40 bits and more, and vectorised by LLVM.

Straight-line arithmetic, selections and one reinterpretation of bits, so that a loop over them becomes vector
instructions. Their error bounds, in units of 2**-53 of the result, are in `grades`; far from enough for float64, they
cost a float32 result nothing.

exp: x = k log(2) + r with log(2) in two parts (fdlibm's), Taylor's polynomial of degree 13 on abs(r) < 0.35.
log(1+q): 2 artanh(q/(2+q)). erfc: t exp(-x^2 + P(2t - 1)) with t = 1/(1 + x/2) (the form of Press et al., Numerical
Recipes, section 6.2), P the Chebyshev interpolant of degree 21 in the 64 Chebyshev nodes, off by 8.2e-15 at most.
atan: of the half angle, by its series. sin and cos: pi/2 in three parts (fdlibm's), for abs(u) < 1e5; beyond that
nan, which no bound accepts.
"""

import math

import numpy as np

from symact_codegen.lowering.primitives.wide_error_free import device


@device
def coarse_exp(u: float) -> float:
    """Return exp(u); inf above 709."""
    v = min(max(u, -745.0), 709.0)
    k = (v * 1.4426950408889634 + 6755399441055744.0) - 6755399441055744.0
    r = (v - k * 0.6931471803691238) - k * 1.9082149292705877e-10
    p = 1.6059043836821613e-10
    p = p * r + 2.08767569878681e-09
    p = p * r + 2.505210838544172e-08
    p = p * r + 2.755731922398589e-07
    p = p * r + 2.7557319223985893e-06
    p = p * r + 2.48015873015873e-05
    p = p * r + 0.0001984126984126984
    p = p * r + 0.001388888888888889
    p = p * r + 0.008333333333333333
    p = p * r + 0.041666666666666664
    p = p * r + 0.16666666666666666
    p = p * r + 0.5
    s = 1.0 + (r + r * r * p)
    n = np.int64(k)
    half = n >> 1
    first = np.int64((half + 1023) << 52).view(np.float64)
    second = np.int64((n - half + 1023) << 52).view(np.float64)
    return math.inf if u > 709.0 else (s * first) * second


@device
def coarse_expm1(u: float) -> float:
    """Return exp(u) - 1; inf above 709."""
    v = min(max(u, -60.0), 709.0)
    k = (v * 1.4426950408889634 + 6755399441055744.0) - 6755399441055744.0
    r = (v - k * 0.6931471803691238) - k * 1.9082149292705877e-10
    p = 1.6059043836821613e-10
    p = p * r + 2.08767569878681e-09
    p = p * r + 2.505210838544172e-08
    p = p * r + 2.755731922398589e-07
    p = p * r + 2.7557319223985893e-06
    p = p * r + 2.48015873015873e-05
    p = p * r + 0.0001984126984126984
    p = p * r + 0.001388888888888889
    p = p * r + 0.008333333333333333
    p = p * r + 0.041666666666666664
    p = p * r + 0.16666666666666666
    p = p * r + 0.5
    s = r + r * r * p
    n = np.int64(k)
    half = n >> 1
    first = np.int64((half + 1023) << 52).view(np.float64)
    second = np.int64((n - half + 1023) << 52).view(np.float64)
    return math.inf if u > 709.0 else (s * first) * second + (first * second - 1.0)


@device
def coarse_tanh(u: float) -> float:
    """Return tanh(u)."""
    t = coarse_expm1(2.0 * min(abs(u), 30.0))
    return math.copysign(t / (t + 2.0), u)


@device
def coarse_sech2(u: float) -> float:
    """Return 1 / cosh(u)**2."""
    q = coarse_exp(-2.0 * abs(u))
    d = 1.0 + q
    return (4.0 * q) / (d * d)


@device
def coarse_softplus(u: float) -> float:
    """Return log(1 + exp(u))."""
    q = coarse_exp(-abs(u))
    s = q / (2.0 + q)
    w = s * s
    p = 0.030303030303030304
    p = p * w + 0.03225806451612903
    p = p * w + 0.034482758620689655
    p = p * w + 0.037037037037037035
    p = p * w + 0.04
    p = p * w + 0.043478260869565216
    p = p * w + 0.047619047619047616
    p = p * w + 0.05263157894736842
    p = p * w + 0.058823529411764705
    p = p * w + 0.06666666666666667
    p = p * w + 0.07692307692307693
    p = p * w + 0.09090909090909091
    p = p * w + 0.1111111111111111
    p = p * w + 0.14285714285714285
    p = p * w + 0.2
    p = p * w + 0.3333333333333333
    p = p * w + 1.0
    return max(u, 0.0) + 2.0 * s * p


@device
def coarse_erfc(u: float) -> float:
    """Return erfc(u)."""
    v = abs(u)
    t = 1.0 / (1.0 + 0.5 * v)
    s = 2.0 * t - 1.0
    p = -1.1818313828393004e-07
    p = p * s + 1.641504518618716e-07
    p = p * s + 8.549461192071426e-07
    p = p * s + -1.7233176592624456e-06
    p = p * s + -2.3529446964472943e-06
    p = p * s + 8.966703359129728e-06
    p = p * s + -4.063785103139354e-07
    p = p * s + -3.043277341360229e-05
    p = p * s + 3.2065594215408214e-05
    p = p * s + 7.150155985697925e-05
    p = p * s + -0.00017442596999566425
    p = p * s + -9.37625060511117e-05
    p = p * s + 0.0006737090513593518
    p = p * s + -0.0001462420635759325
    p = p * s + -0.002345817040411264
    p = p * s + 0.0017589330595699703
    p = p * s + 0.008824938935263605
    p = p * s + -0.009872689339502133
    p = p * s + -0.04689561024571166
    p = p * s + 0.047343306841332665
    p = p * s + 0.6726432239778217
    p = p * s + -0.6717940840566903
    tail = t * coarse_exp(p - v * v)
    return tail if u >= 0.0 else 2.0 - tail


@device
def coarse_erf(u: float) -> float:
    """Return erf(u)."""
    v = abs(u)
    w = min(v * v, 0.25)
    p = -6.7113668551641105e-12
    p = p * w + 9.422759064650411e-11
    p = p * w + -1.2290555301717926e-09
    p = p * w + 1.4807192815879218e-08
    p = p * w + -1.6365844691234924e-07
    p = p * w + 1.6462114365889246e-06
    p = p * w + -1.492565035840625e-05
    p = p * w + 0.00012055332981789664
    p = p * w + -0.0008548327023450852
    p = p * w + 0.005223977625442188
    p = p * w + -0.026866170645131252
    p = p * w + 0.11283791670955126
    p = p * w + -0.37612638903183754
    p = p * w + 1.1283791670955126
    return u * p if v < 0.5 else math.copysign(1.0 - coarse_erfc(v), u)


@device
def coarse_sinh(u: float) -> float:
    """Return sinh(u)."""
    t = coarse_expm1(abs(u))
    return math.copysign(0.5 * (t + t / (t + 1.0)), u)


@device
def coarse_cosh(u: float) -> float:
    """Return cosh(u)."""
    q = coarse_exp(abs(u))
    return 0.5 * (q + 1.0 / q)


@device
def coarse_atan(u: float) -> float:
    """Return atan(u)."""
    v = abs(u)
    q = 1.0 / v if v > 1.0 else v
    s = q / (1.0 + math.sqrt(1.0 + q * q))
    w = s * s
    p = -0.02564102564102564
    p = p * w + 0.02702702702702703
    p = p * w + -0.02857142857142857
    p = p * w + 0.030303030303030304
    p = p * w + -0.03225806451612903
    p = p * w + 0.034482758620689655
    p = p * w + -0.037037037037037035
    p = p * w + 0.04
    p = p * w + -0.043478260869565216
    p = p * w + 0.047619047619047616
    p = p * w + -0.05263157894736842
    p = p * w + 0.058823529411764705
    p = p * w + -0.06666666666666667
    p = p * w + 0.07692307692307693
    p = p * w + -0.09090909090909091
    p = p * w + 0.1111111111111111
    p = p * w + -0.14285714285714285
    p = p * w + 0.2
    p = p * w + -0.3333333333333333
    p = p * w + 1.0
    half = 2.0 * s * p
    return math.copysign(1.5707963267948966 - half if v > 1.0 else half, u)


@device
def coarse_quarter_sine(u: float, quarters: int) -> float:
    """Return sin(u + quarters pi/2) for abs(u) < 1e5; nan elsewhere."""
    v = min(max(u, -1e5), 1e5)
    k = (v * 0.6366197723675814 + 6755399441055744.0) - 6755399441055744.0
    r = ((v - k * 1.5707963267341256) - k * 6.077100506303966e-11) - k * 2.0222662487959506e-21
    w = r * r
    p = 2.8114572543455206e-15
    p = p * w + -7.647163731819816e-13
    p = p * w + 1.6059043836821613e-10
    p = p * w + -2.505210838544172e-08
    p = p * w + 2.7557319223985893e-06
    p = p * w + -0.0001984126984126984
    p = p * w + 0.008333333333333333
    p = p * w + -0.16666666666666666
    sine = r + r * w * p
    q = 4.779477332387385e-14
    q = q * w + -1.1470745597729725e-11
    q = q * w + 2.08767569878681e-09
    q = q * w + -2.755731922398589e-07
    q = q * w + 2.48015873015873e-05
    q = q * w + -0.001388888888888889
    q = q * w + 0.041666666666666664
    q = q * w + -0.5
    cosine = 1.0 + w * q
    turn = (np.int64(k) + quarters) & 3
    size = cosine if turn & 1 else sine
    return (-size if turn & 2 else size) if abs(u) < 1e5 else math.nan


@device
def coarse_sin(u: float) -> float:
    """Return sin(u) for abs(u) < 1e5; nan elsewhere."""
    return coarse_quarter_sine(u, 0)


@device
def coarse_cos(u: float) -> float:
    """Return cos(u) for abs(u) < 1e5; nan elsewhere."""
    return coarse_quarter_sine(u, 1)
