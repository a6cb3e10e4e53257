# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 7680500be4d5ddf29bb62996e2e85d916351d25583cc8ea3e4aa678036f29697
"""The activation softplus, compiled.

    softplus(x) = log(exp(beta*x) + 1)/beta

Parameters:
    beta = 1 (fixed) sharpness where beta > 0

Range: (0, oo).
Limits at -oo and oo: 0, oo.
Smoothness: C^oo.

References:
    Dugas, Charles; Bengio, Yoshua; B\\'elisle, Fran\\ccois; Nadeau, Claude; Garcia, Ren\\'e (2001).
        Incorporating second-order functional knowledge for better option pricing
"""

import math

import numpy as np
from numba import njit, prange, types
from numba.extending import intrinsic

from symact_kernels._parameters import Condition, Parameter
from symact_kernels._runtime import Kernel, Loops, VectorLoops

_BLOCK = 4096
_RUN = 256

_device = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
_inlined = njit(error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics: one element, in float64 ----


U = 1.1102231e-16  # a little above 2**-53
TINY = 4.5e-308  # 2**-1021, far above what an underflow loses


SMALLEST_HEAD = 2.0**-200
LARGEST_HEAD = 2.0**200
EXPONENT_LIMIT = 2**60
SPLITTER = 2.0**27 + 1.0
ATANH_TERMS = np.array(
    [
        [1.0, 0.0],
        [0.3333333333333333, 1.850371707708594e-17],
        [0.2, -1.1102230246251566e-17],
        [0.14285714285714285, 7.93016446160826e-18],
        [0.1111111111111111, 6.1679056923619804e-18],
        [0.09090909090909091, -2.523234146875356e-18],
        [0.07692307692307693, -4.270088556250602e-18],
        [0.06666666666666667, 9.251858538542971e-19],
        [0.058823529411764705, 8.163404592832033e-19],
        [0.05263157894736842, 2.921639538487254e-18],
        [0.047619047619047616, 2.64338815386942e-18],
        [0.043478260869565216, 1.206764157201257e-18],
        [0.04, -8.326672684688674e-19],
        [0.037037037037037035, 2.05596856412066e-18],
        [0.034482758620689655, 4.785444071660157e-19],
        [0.03225806451612903, 8.953411488912552e-19],
        [0.030303030303030304, -8.410780489584519e-19],
        [0.02857142857142857, 8.921435019309293e-19],
        [0.02702702702702703, -1.50030138462859e-18],
        [0.02564102564102564, 8.896017825522087e-19],
        [0.024390243902439025, -8.46206573647223e-19],
        [0.023255813953488372, 3.2273925134452225e-19],
    ]
)
TWO = (2.0, 0.0, np.int64(0))
SQRT_HALF = 0.7071067811865476
ONE = (1.0, 0.0, np.int64(0))
LN2 = (0.6931471805599453, 2.3190468138462996e-17, np.int64(0))
EXPONENTIAL_LIMIT = 2.0**39
ONE_OVER_LN2 = 1.4426950408889634
LN2_PARTS = np.array([0.6931471805599453, 2.3190468138462996e-17, 5.707708438416212e-34])
EXPM1_TERMS = np.array(
    [
        [1.0, 0.0],
        [0.5, 0.0],
        [0.16666666666666666, 9.25185853854297e-18],
        [0.041666666666666664, 2.3129646346357427e-18],
        [0.008333333333333333, 1.1564823173178714e-19],
        [0.001388888888888889, -5.300543954373577e-20],
        [0.0001984126984126984, 1.7209558293420705e-22],
        [2.48015873015873e-05, 2.1511947866775882e-23],
        [2.7557319223985893e-06, -1.858393274046472e-22],
        [2.755731922398589e-07, 2.3767714622250297e-23],
        [2.505210838544172e-08, -1.448814070935912e-24],
        [2.08767569878681e-09, -1.20734505911326e-25],
        [1.6059043836821613e-10, 1.2585294588752098e-26],
        [1.1470745597729725e-11, 2.0655512752830745e-28],
    ]
)
SATURATED_EXPONENT = 2**40
FAR_EXPONENT = 20000
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074
LOG2E_SHORT_0 = 1.4426950408889634
MAGIC_SHORT = 6755399441055744.0
LN2_SHORT_0 = 0.6931471805599453
EXP_SHORT_7 = 1.5488062063801818e-06
EXP_SHORT_6 = 2.1724634888537733e-05
EXP_SHORT_5 = 0.0002604171128957015
EXP_SHORT_4 = 0.0026041649253400645
EXP_SHORT_3 = 0.020833333303064198
EXP_SHORT_2 = 0.12500000004168854
EXP_SHORT_1 = 0.5000000000004801
EXP_SHORT_0 = 0.9999999999998445
SOFTPLUS_TOP_SHORT_4 = 0.008394091729138665
SOFTPLUS_TOP_SHORT_3 = 0.19013419653817665
SOFTPLUS_TOP_SHORT_2 = 0.999674678426907
SOFTPLUS_TOP_SHORT_1 = 1.7826066312864
SOFTPLUS_TOP_SHORT_0 = 0.999999999999937
SOFTPLUS_BOTTOM_SHORT_5_0 = 0.0017138400186859728
SOFTPLUS_BOTTOM_SHORT_4_0 = 0.06804149879417455
SOFTPLUS_BOTTOM_SHORT_3_0 = 0.5830876340244363
SOFTPLUS_BOTTOM_SHORT_2_0 = 1.8076446616256756
SOFTPLUS_BOTTOM_SHORT_1_0 = 2.2826066312671576
GATE_LEAST_32 = np.float32(-87.0)
ZERO_32 = np.float32(0.0)
LOG2E_32_0 = np.float32(1.442695)
MAGIC_32 = np.float32(12582912.0)
LN2_32_0 = np.float32(0.6931472)
LN2_32_1 = np.float32(-1.9046542e-09)
EXP_SINGLE_32_4 = np.float32(0.0013838959)
EXP_SINGLE_32_3 = np.float32(0.008369194)
EXP_SINGLE_32_2 = np.float32(0.041668102)
EXP_SINGLE_32_1 = np.float32(0.16666517)
EXP_SINGLE_32_0 = np.float32(0.49999994)
ONE_32 = np.float32(1.0)
SOFTPLUS_MOST_64 = 708.0
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
LOG1P_SINGLE_64_18 = 8.114375931188202e-08
LOG1P_SINGLE_64_16 = 1.5909178672653203e-07
LOG1P_SINGLE_64_14 = 9.236038060146842e-07
LOG1P_SINGLE_64_12 = 4.059144814915997e-06
LOG1P_SINGLE_64_10 = 1.8782418383076807e-05
LOG1P_SINGLE_64_8 = 8.87780472457922e-05
LOG1P_SINGLE_64_6 = 0.00043402781180989743
LOG1P_SINGLE_64_4 = 0.0022321428553088514
LOG1P_SINGLE_64_2 = 0.012500000000048823
LOG1P_SINGLE_64_0 = 0.08333333333333288
GATE_LEAST_64 = -708.0


@_inlined
def rounding(factor, unit):
    """Return the rounding unit of a product or quotient with this factor: none if the factor is 1 or -1."""
    return 0.0 if abs(factor) == 1.0 else unit


@_inlined
def quick_softplus(u):
    """Return log(1 + exp(u)) to 4 ulp."""
    if u > 0.0:
        return u + math.log1p(math.exp(-u))
    return math.log1p(math.exp(u))


@_inlined
def growth(e):
    """Return a bound of exp(e) - 1 for e >= 0: infinite from e = 1 on."""
    return e * (1.0 + e) if e < 1.0 else math.inf


@_device
def wide_normal(h, low, e):
    """Bring head and exponent of h, low, e into their ranges; an exponent out of range saturates."""
    size = abs(h)
    if SMALLEST_HEAD <= size <= LARGEST_HEAD and -EXPONENT_LIMIT <= e <= EXPONENT_LIMIT:
        return h, low, e
    if size == 0.0:
        return 0.0, 0.0, np.int64(0)
    if not size < math.inf:
        return h, 0.0, np.int64(0)
    m, shift = math.frexp(h)
    exponent = min(max(int(e) + shift, -EXPONENT_LIMIT), EXPONENT_LIMIT)
    return m, math.ldexp(low, -shift), np.int64(exponent)


@_device
def wide_from_float(x):
    """Return the float64 x as a wide number, exactly."""
    return wide_normal(x, 0.0, np.int64(0))


@_device
def two_prod(a, b):
    """Return (p, t) with p = fl(a * b) and p + t = a * b exactly (Dekker, Veltkamp).

    Splitting needs |a|, |b| < 2**900 and a product above 2**-900: wide numbers are kept well inside.
    """
    p = a * b
    c = SPLITTER * a
    ah = c - (c - a)
    al = a - ah
    c = SPLITTER * b
    bh = c - (c - b)
    bl = b - bh
    return p, ((ah * bh - p) + ah * bl + al * bh) + al * bl


@_device
def two_sum(a, b):
    """Return (s, t) with s = fl(a + b) and s + t = a + b exactly (Knuth)."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_device
def wide_mul(a, b):
    """Return a * b."""
    if not abs(a[0] * b[0]) < math.inf:
        return a[0] * b[0], 0.0, np.int64(0)
    p, t = two_prod(a[0], b[0])
    h, low = two_sum(p, t + (a[0] * b[1] + (a[1] * b[0] + a[1] * b[1])))
    return wide_normal(h, low, a[2] + b[2])


@_device
def wide_split(a):
    """Return a as two float64, x + tail = a but for overflow and underflow; x serves to choose a branch."""
    e = min(max(int(a[2]), -3000), 3000)
    return math.ldexp(a[0], e), math.ldexp(a[1], e)


@_device
def wide_scale(a, n):
    """Return a * 2**n, exactly."""
    return wide_normal(a[0], a[1], a[2] + np.int64(n))


@_device
def wide_add(a, b):
    """Return a + b."""
    total = a[0] + b[0]
    if not abs(total) < math.inf:
        return total, 0.0, np.int64(0)
    if a[0] == 0.0:
        return b
    if b[0] == 0.0:
        return a
    if a[2] < b[2]:
        a, b = b, a
    bh, bl, gap = b[0], b[1], a[2] - b[2]
    if gap > 1000:  # heads differ by 2**400 at most, so b lies far below the last bit of a
        return a
    if gap > 0:
        scale = math.ldexp(1.0, -int(gap))
        bh *= scale
        bl *= scale
    sh, sl = two_sum(a[0], bh)
    th, tl = two_sum(a[1], bl)
    sh, sl = two_sum(sh, sl + th)
    sh, sl = two_sum(sh, sl + tl)
    return wide_normal(sh, sl, a[2])


@_device
def wide_polynomial(x, table):
    """Return the sum of table[i] * x**i, with table an array of rows (head, tail)."""
    last = len(table) - 1
    total = (table[last, 0], table[last, 1], np.int64(0))
    for i in range(last - 1, -1, -1):
        total = wide_add(wide_mul(total, x), (table[i, 0], table[i, 1], np.int64(0)))
    return total


@_device
def wide_atanh_doubled(s):
    """Return 2 atanh(s) = log((1 + s) / (1 - s)) for |s| <= 0.172."""
    return wide_scale(wide_mul(s, wide_polynomial(wide_mul(s, s), ATANH_TERMS)), np.int64(1))


@_device
def wide_div(a, b):
    """Return a / b; a / 0 is an infinity with the sign of a / 0.0, and 0 / 0 is NaN."""
    q = a[0] / b[0]
    if q == 0.0 or not abs(q) < math.inf:
        return q, 0.0, np.int64(0)
    p, t = two_prod(q, b[0])
    rest = (((a[0] - p) - t) + a[1]) - q * b[1]
    h, low = two_sum(q, rest / b[0])
    return wide_normal(h, low, a[2] - b[2])


@_device
def wide_neg(a):
    """Return -a."""
    return -a[0], -a[1], a[2]


@_device
def wide_sub(a, b):
    """Return a - b."""
    return wide_add(a, wide_neg(b))


@_device
def wide_log(a):
    """Return log(a); -inf for a = 0, NaN for a < 0."""
    if not 0.0 < a[0] < math.inf:
        return np.log(a[0]), 0.0, np.int64(0)
    m, shift = math.frexp(a[0])
    if m < SQRT_HALF:
        shift -= 1
    exponent = a[2] + shift
    reduced = wide_scale(a, -exponent)
    result = wide_atanh_doubled(wide_div(wide_sub(reduced, ONE), wide_add(reduced, ONE)))
    if exponent == 0:
        return result
    return wide_add(result, wide_mul(LN2, wide_from_float(np.float64(exponent))))


@_device
def wide_log1p(a):
    """Return log(1 + a); -inf for a = -1, NaN for a < -1."""
    if abs(wide_split(a)[0]) < 0.25:
        return wide_atanh_doubled(wide_div(a, wide_add(a, TWO)))
    return wide_log(wide_add(a, ONE))


@_device
def accumulate(s, x):
    """Add the float64 x to the unevaluated sum s of four float64: no bit is lost but below s[3]."""
    a, x = two_sum(s[0], x)
    b, x = two_sum(s[1], x)
    c, x = two_sum(s[2], x)
    return a, b, c, s[3] + x


@_device
def wide_reduce(s, k, table):
    """Return s - k * sum(table) for an unevaluated sum s of four float64 and a float64 k.

    About 210 bits of s are carried, so the result stays accurate when nearly everything cancels.
    """
    for i in range(len(table)):
        p, t = two_prod(-k, table[i])
        s = accumulate(accumulate(s, p), t)
    a, b, c, d = s
    for _ in range(3):
        c, d = two_sum(c, d)
        b, c = two_sum(b, c)
        a, b = two_sum(a, b)
    h, low = two_sum(a, b + (c + d))
    return wide_normal(h, low, np.int64(0))


@_device
def wide_expm1_near_zero(r):
    """Return exp(r) - 1 for |r| <= 0.35: Taylor at r / 32, then expm1(2 x) = expm1(x) (2 + expm1(x))."""
    x = wide_scale(r, np.int64(-5))
    result = wide_mul(x, wide_polynomial(x, EXPM1_TERMS))
    for _ in range(5):
        result = wide_mul(result, wide_add(result, TWO))
    return result


@_device
def wide_exp_of_sum(s):
    """Return exp(s[0] + s[1] + s[2] + s[3]), the sum below 2**39 in size."""
    k = np.rint(s[0] * ONE_OVER_LN2)
    r = wide_reduce(s, k, LN2_PARTS)
    return wide_scale(wide_add(wide_expm1_near_zero(r), ONE), np.int64(k))


@_device
def saturated_exponent(a):
    """Stand for the exponent of exp(a) where it is out of range: greater for a greater |a|, so that order is kept.

    A product such as exp(x) exp(-exp(x)) then still tends to 0.
    """
    magnitude = int(a[2]) + math.frexp(a[0])[1]
    size = SATURATED_EXPONENT + min(2**10 * max(magnitude, 0), 2**52)
    return np.int64(size if a[0] > 0.0 else -size)


@_device
def wide_exp(a):
    """Return exp(a)."""
    x, tail = wide_split(a)
    if abs(x) < EXPONENTIAL_LIMIT:
        return wide_exp_of_sum((x, tail, 0.0, 0.0))
    if abs(a[0]) < math.inf:
        return 1.0, 0.0, saturated_exponent(a)
    return (0.0 if x < 0.0 else x), 0.0, np.int64(0)


@_device
def wide_abs(a):
    """Return |a|."""
    if a[0] < 0.0:
        return -a[0], -a[1], a[2]
    return a


@_device
def wide_softplus(a):
    """Return log(1 + exp(a)), as max(a, 0) + log1p(exp(-|a|))."""
    rest = wide_log1p(wide_exp(wide_neg(wide_abs(a))))
    return wide_add(a, rest) if a[0] > 0.0 else rest


@_device
def wide_to_float(a):
    """Return the float64 nearest to a, ties to even: one rounding, also in the subnormals. May be +-inf."""
    h, low = two_sum(a[0], a[1])
    if h == 0.0 or not abs(h) < math.inf:
        return h
    m, shift = math.frexp(h)
    top = int(a[2]) + shift
    if top > 1024:
        return math.copysign(math.inf, h)
    if top > -1022:
        return math.ldexp(m, top)
    if top < -1074:
        return math.copysign(0.0, h)
    # In units of the smallest subnormal the head has bits to spare, so only an exact tie needs the tail.
    units = math.ldexp(m, top + 1074)
    whole = (units + ROUND_TO_INTEGER) - ROUND_TO_INTEGER
    rest = units - whole
    if abs(rest) == 0.5 and low != 0.0 and (low > 0.0) == (rest > 0.0):
        whole += 2.0 * rest
    return math.copysign(whole * SMALLEST_SUBNORMAL, h)


@_device
def settled(a):
    """Return the limit that the value at +-2**100000 stands for: +-inf, 0, or the number itself."""
    if a[0] == 0.0 or not abs(a[0]) < math.inf:
        return a[0]
    if a[2] > FAR_EXPONENT:
        return math.copysign(math.inf, a[0])
    if a[2] < -FAR_EXPONENT:
        return 0.0
    return wide_to_float(a)


@_inlined
def coarse_exp(u):
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


@_inlined
def coarse_softplus(u):
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


@_inlined
def margin(size, e):
    """Return size - e, or 0 if that is not positive: a lower bound of the size of a divisor."""
    return max(size - e, 0.0)


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@intrinsic
def float_of(typing, n):
    """Return the float32 or float64 with the bits of an int32 or int64."""
    result = types.float32 if n == types.int32 else types.float64
    return result(n), lambda context, builder, signature, arguments: builder.bitcast(
        arguments[0], context.get_value_type(result))


@intrinsic
def bits_of(typing, a):
    """Return the bits of a float32 or float64 as an integer of the same width."""
    whole = types.int32 if a == types.float32 else types.int64
    return whole(a), lambda context, builder, signature, arguments: builder.bitcast(
        arguments[0], context.get_value_type(whole))


@_inlined
def clamped_exp_minus_short(v):
    """Return exp(-v) for v in [-350, 700]: with the opposite signs, since LLVM would spend an operation on -v."""
    t = fma(v, -LOG2E_SHORT_0, MAGIC_SHORT)
    r = fma(t - MAGIC_SHORT, LN2_SHORT_0, v)
    p = fma(-EXP_SHORT_7, r, EXP_SHORT_6)
    p = fma(p, r, -EXP_SHORT_5)
    p = fma(p, r, EXP_SHORT_4)
    p = fma(p, r, -EXP_SHORT_3)
    p = fma(p, r, EXP_SHORT_2)
    p = fma(p, r, -EXP_SHORT_1)
    p = fma(p, r, EXP_SHORT_0)
    return float_of(bits_of(p * p) + (bits_of(t) << 52))


@_inlined
def softplus_short(u):
    """Return log(1 + exp(u))."""
    q = clamped_exp_minus_short(min(abs(u), 700.0))
    p = fma(SOFTPLUS_TOP_SHORT_4, q, SOFTPLUS_TOP_SHORT_3)
    p = fma(p, q, SOFTPLUS_TOP_SHORT_2)
    p = fma(p, q, SOFTPLUS_TOP_SHORT_1)
    p = fma(p, q, SOFTPLUS_TOP_SHORT_0)
    d = fma(SOFTPLUS_BOTTOM_SHORT_5_0, q, SOFTPLUS_BOTTOM_SHORT_4_0)
    d = fma(d, q, SOFTPLUS_BOTTOM_SHORT_3_0)
    d = fma(d, q, SOFTPLUS_BOTTOM_SHORT_2_0)
    d = fma(d, q, SOFTPLUS_BOTTOM_SHORT_1_0)
    d = fma(d, q, 1.0)
    return max(u, 0.0) + (q * p) / d


@_inlined
def ordered_sum(a, b):
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


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
def gate_exp_float32(u, v):
    """Return exp(u + v), that of GATE_LEAST_32 below it; the rounding of x**2 q(x) is the largest error."""
    a = GATE_LEAST_32 if u < GATE_LEAST_32 else u
    b = ZERO_32 if u < GATE_LEAST_32 else v
    t = fma(a, LOG2E_32_0, MAGIC_32)
    k = MAGIC_32 - t
    r = fma(k, LN2_32_0, a)
    c = fma(k, LN2_32_1, b)
    x = r + c
    q = fma(EXP_SINGLE_32_4, x, EXP_SINGLE_32_3)
    q = fma(q, x, EXP_SINGLE_32_2)
    q = fma(q, x, EXP_SINGLE_32_1)
    q = fma(q, x, EXP_SINGLE_32_0)
    w = fma(x * x, q, c)
    y, z = ordered_sum(r, w)
    h, e = ordered_sum(ONE_32, y)
    s = power_of_two(t)
    return h * s, (e + z) * s


@_inlined
def exact_sum(a, b):
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_inlined
def reciprocal_float32(q, r):
    """Return 1 + q + r as a pair, and the reciprocal of its high part."""
    d, e = exact_sum(ONE_32, q)
    return d, e + r, ONE_32 / d


@_inlined
def logistic_pair_float32(u, v):
    """Return 1 / (1 + exp(-u - v))."""
    q, r = gate_exp_float32(-u, -v)
    d, e, inverse = reciprocal_float32(q, r)
    return inverse, fma(-inverse, e, fma(-inverse, d, ONE_32)) * inverse


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


@_inlined
def log_ratio_float64(f, e):
    """Return x = (f + e) / (1 + (f + e) / 2), for which log(1 + f + e) is 2 artanh(x / 2)."""
    g = fma(0.5, f, 1.0)
    low = fma(0.5, e, fma(0.5, f, 1.0 - g))
    i = 1.0 / g
    h = f * i
    return h, (fma(-h, g, f) + fma(-h, low, e)) * i


@_inlined
def softplus_single_float64(u, v):
    """Return log(1 + exp(u + v))."""
    sign = math.copysign(1.0, u)
    m = sign * u
    a = SOFTPLUS_MOST_64 if m > SOFTPLUS_MOST_64 else m
    b = -0.0 if m > SOFTPLUS_MOST_64 else sign * v
    t, r, p = exp_short_float64(-a, -b)
    h = 1.0 + (r + p)
    s = power_of_two(t)
    h, tail = log_ratio_float64(h * s, ((r - (h - 1.0)) + p) * s)
    w = h * h
    p = fma(LOG1P_SINGLE_64_18, w, LOG1P_SINGLE_64_16)
    p = fma(p, w, LOG1P_SINGLE_64_14)
    p = fma(p, w, LOG1P_SINGLE_64_12)
    p = fma(p, w, LOG1P_SINGLE_64_10)
    p = fma(p, w, LOG1P_SINGLE_64_8)
    p = fma(p, w, LOG1P_SINGLE_64_6)
    p = fma(p, w, LOG1P_SINGLE_64_4)
    p = fma(p, w, LOG1P_SINGLE_64_2)
    p = fma(p, w, LOG1P_SINGLE_64_0)
    d = fma(w * h, p, fma(tail * w, 0.25, tail))
    top, rest = exact_sum(0.0 if u < 0.0 else u, h)
    return top + (rest + (d + (-0.0 if u < 0.0 else v)))


@_inlined
def gate_exp_float64(u, v):
    """Return exp(u + v), that of GATE_LEAST_64 below it; the rounding of x**2 q(x) is the largest error."""
    a = GATE_LEAST_64 if u < GATE_LEAST_64 else u
    b = 0.0 if u < GATE_LEAST_64 else v
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
    w = fma(x * x, q, c)
    y, z = ordered_sum(r, w)
    h, e = ordered_sum(1.0, y)
    s = power_of_two(t)
    return h * s, (e + z) * s


@_inlined
def reciprocal_float64(q, r):
    """Return 1 + q + r as a pair, and the reciprocal of its high part."""
    d, e = exact_sum(1.0, q)
    return d, e + r, 1.0 / d


@_inlined
def logistic_single_float64(u, v):
    """Return 1 / (1 + exp(-u - v))."""
    q, r = gate_exp_float64(-u, -v)
    d, e, inverse = reciprocal_float64(q, r)
    return fma(fma(-inverse, e, fma(-inverse, d, 1.0)), inverse, inverse)


@intrinsic
def noted(typing, flag, t):
    """Return the integer flag, with its sign bit set if t has its own set; Numba itself would widen an int32."""
    return flag(flag, t), lambda context, builder, signature, arguments: builder.or_(
        arguments[0], builder.bitcast(arguments[1], context.get_value_type(flag)))


@intrinsic
def noted_between(typing, flag, v, least):
    """Return the integer flag, with its sign bit set if 0 < abs(v) < least: integer operations, fewer than compares.

    In abs(v) - 1, as an unsigned integer, 0 wraps around to the largest.
    """
    size = (1 << (flag.bitwidth - 1)) - 1
    return flag(flag, v, v), lambda context, builder, signature, arguments: builder.or_(arguments[0], builder.sub(
        builder.lshr(builder.sub(builder.and_(builder.bitcast(arguments[1], context.get_value_type(flag)),
                                              context.get_constant(flag, size)), context.get_constant(flag, 1)),
                     context.get_constant(flag, 1)),
        builder.lshr(builder.bitcast(arguments[2], context.get_value_type(flag)), context.get_constant(flag, 1))))


@_device
def _value_quick(x, beta):
    """The activation in float64, and a bound of its absolute error."""
    r2 = beta * x
    er2 = rounding(beta, U) * abs(r2) + TINY
    r3 = quick_softplus(r2)
    er3 = growth(er2) * min(1.0, abs(r3)) + 4.0 * U * abs(r3) + TINY
    r4 = r3 / beta
    er4 = er3 / abs(beta) + rounding(beta, U) * abs(r4) + TINY
    return r4, er4


@_device
def _value_wide(x, wide_x, beta):
    """The activation as a wide number."""
    w0 = wide_from_float(beta)
    w2 = wide_mul(w0, wide_x)
    w3 = wide_softplus(w2)
    w4 = wide_div(w3, w0)
    return w4


@_device
def _value(x, beta, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_value_wide(x, (1.0, 0.0, np.int64(100000)), beta))
    if x == -math.inf:
        return settled(_value_wide(x, (-1.0, 0.0, np.int64(100000)), beta))
    if x < -1024.0 and beta == 1.0:  # the exact value rounds to 0
        return 0.0
    r, e = _value_quick(x, beta)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x), beta))


@_inlined
def _value_coarse(x, beta):
    """The activation for float32, in float64, and a bound of its absolute error."""
    r2 = beta * x
    er2 = rounding(beta, U) * abs(r2) + TINY
    r3 = coarse_softplus(r2)
    er3 = growth(er2) * min(1.0, abs(r3)) + 64.0 * U * abs(r3) + TINY
    r4 = r3 / beta
    er4 = er3 / abs(beta) + rounding(beta, U) * abs(r4) + TINY
    return r4, er4


@_device
def _derivative_quick(x, beta):
    """Its derivative in float64, and a bound of its absolute error."""
    r3 = beta * x
    er3 = rounding(beta, U) * abs(r3) + TINY
    r4 = -r3
    r5 = math.exp(r4)
    er5 = abs(r5) * growth(er3) + 1.1 * U * abs(r5) + TINY
    r6 = 1.0 + r5
    er6 = er5 + U * abs(r6)
    r7 = 1.0 / r6
    er7 = (abs(r7) * er6) / margin(abs(r6), er6) + U * abs(r7) + TINY
    return r7, er7


@_device
def _derivative_wide(x, wide_x, beta):
    """Its derivative as a wide number."""
    w0 = (1.0, 0.0, np.int64(0))
    w1 = wide_from_float(beta)
    w3 = wide_mul(w1, wide_x)
    w4 = wide_neg(w3)
    w5 = wide_exp(w4)
    w6 = wide_add(w0, w5)
    w7 = wide_div(w0, w6)
    return w7


@_device
def _derivative(x, beta, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_derivative_wide(x, (1.0, 0.0, np.int64(100000)), beta))
    if x == -math.inf:
        return settled(_derivative_wide(x, (-1.0, 0.0, np.int64(100000)), beta))
    if x < -1024.0 and beta == 1.0:  # the exact value rounds to 0
        return 0.0
    r, e = _derivative_quick(x, beta)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x), beta))


@_inlined
def _derivative_coarse(x, beta):
    """Its derivative for float32, in float64, and a bound of its absolute error."""
    r3 = beta * x
    er3 = rounding(beta, U) * abs(r3) + TINY
    r4 = -r3
    r5 = coarse_exp(r4)
    er5 = abs(r5) * growth(er3) + 4.0 * U * abs(r5) + TINY
    r6 = 1.0 + r5
    er6 = er5 + U * abs(r6)
    r7 = 1.0 / r6
    er7 = (abs(r7) * er6) / margin(abs(r6), er6) + U * abs(r7) + TINY
    return r7, er7


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 1.70141e+38]
    x = np.float64(x)
    r1 = softplus_short(x)
    return r1


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return (x >= np.float32(-3.4028235e+38)) & (x <= np.float32(1.7014118e+38))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float32 with compensation."""
    # at most 0.97 ULP off for x in [-66.5, 3.40282e+38]
    r1, l1 = logistic_pair_float32(x, np.float32(-0.0))
    return r1, l1


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (x >= np.float32(-66.5)) & (x <= np.float32(3.4028235e+38))


@_inlined
def _value_float64(x):
    """The activation, in float64."""
    # at most 1.9 ULP off for x in [-664, 5.7896e+76]
    r1 = softplus_single_float64(x, -0.0)
    return r1


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return (x >= -664.0) & (x <= 5.78960446186581e+76)


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64."""
    # at most 1.9 ULP off for x in [-664, 1.79769e+308]
    r1 = logistic_single_float64(x, -0.0)
    return r1


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (x >= -664.0) & (x <= 1.7976931348623157e+308)


# ---- the loops: no mathematics ----


@_device
def _value_span(x, y, start, end, p_beta, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_beta, tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_beta, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), p_beta, tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_beta, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_beta, tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), p_beta, tolerance, floor)


# ---- the same for float32, in runs that fit the cache ----


@_device
def _value_run(x, first, count, buffer, p_beta, tolerance, floor):
    """Fill the buffer; first without a branch, so that it is vectorised, then where the bound is too wide."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        v = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(v, p_beta)
        buffer[i] = r
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            v = np.float64(x[np.uintp(first) + i])
            r, e = _value_coarse(v, p_beta)
            if not ((e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)):
                buffer[i] = _value(v, p_beta, tolerance, floor)


@_device
def _derivative_run(x, first, count, buffer, p_beta, tolerance, floor):
    """Fill the buffer; first without a branch, so that it is vectorised, then where the bound is too wide."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        v = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(v, p_beta)
        buffer[i] = r
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            v = np.float64(x[np.uintp(first) + i])
            r, e = _derivative_coarse(v, p_beta)
            if not ((e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)):
                buffer[i] = _derivative(v, p_beta, tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, p_beta, tolerance, floor):
    values = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, values, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = values[i]


@_device
def _coarse_derivative_span(x, d, start, end, p_beta, tolerance, floor):
    derivatives = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, derivatives, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = derivatives[i]


@_device
def _coarse_both_span(x, y, d, start, end, p_beta, tolerance, floor):
    values, derivatives = np.empty(_RUN), np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, values, p_beta, tolerance, floor)
        _derivative_run(x, first, count, derivatives, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = values[i]
            d[np.uintp(first) + i] = derivatives[i]


@_device
def _coarse_vjp_span(x, g, gx, start, end, p_beta, tolerance, floor):
    derivatives = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, derivatives, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            gx[np.uintp(first) + i] = np.float64(g[np.uintp(first) + i]) * derivatives[i]


@_device
def _vjp_span(x, g, gx, start, end, p_beta, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d = _derivative(np.float64(x[i]), p_beta, tolerance, floor)
        gx[i] = np.float64(g[i]) * d


@_loop
def _vjp_block(x, g, gx, start, stop, inner, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_beta.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _vjp_span(x, g, gx, start, end, p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_beta.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, inner, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _vjp_block(x, g, gx, start, stop, inner, p_beta, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_beta.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_beta.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_beta, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_beta.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_beta.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_beta, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_beta.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_beta.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_beta, tolerance, floor)


@_loop
def _coarse_value_block(x, y, start, stop, inner, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_beta.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_value_span(x, y, start, end, p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_beta.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_value_parallel(x, y, size, inner, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, start, stop, inner, p_beta, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, stop, inner, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_beta.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_derivative_span(x, d, start, end, p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_beta.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_derivative_parallel(x, d, size, inner, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, start, stop, inner, p_beta, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, stop, inner, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_beta.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_both_span(x, y, d, start, end, p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_beta.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_both_parallel(x, y, d, size, inner, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, start, stop, inner, p_beta, tolerance, floor)


@_loop
def _coarse_vjp_block(x, g, gx, start, stop, inner, p_beta, tolerance, floor):
    row = start // inner
    channel = row % p_beta.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_vjp_span(x, g, gx, start, end, p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_beta.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, size, inner, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_vjp_block(x, g, gx, start, stop, inner, p_beta, tolerance, floor)


# ---- the same at the default parameters, as vectors ----


@_device
def _value_float32_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float32(v)
        flag = noted(flag, v - np.float32(-3.4028235e+38))
        flag = noted(flag, np.float32(1.7014118e+38) - v)
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 1.0, tolerance, floor)


@_loop
def _value_float32_block(x, y, start, end):
    return _value_float32_span(x, y, start, end)


@_parallel_loop
def _value_float32_parallel(x, y, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _value_float32_span(x, y, k * block, min(size, (k + 1) * block))


@_loop
def _value_float32_mend(x, y, start, end, tolerance, floor):
    _value_float32_mend_span(x, y, start, end, tolerance, floor)


@_parallel_loop
def _value_float32_mend_parallel(x, y, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _value_float32_mend_span(x, y, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _derivative_float32_span(x, d, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _derivative_float32(v)
        d[i] = r + s
        flag = noted(flag, v - np.float32(-66.5))
        flag = noted(flag, np.float32(3.4028235e+38) - v)
    return flag < 0


@_device
def _derivative_float32_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 1.0, tolerance, floor)


@_loop
def _derivative_float32_block(x, d, start, end):
    return _derivative_float32_span(x, d, start, end)


@_parallel_loop
def _derivative_float32_parallel(x, d, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _derivative_float32_span(x, d, k * block, min(size, (k + 1) * block))


@_loop
def _derivative_float32_mend(x, d, start, end, tolerance, floor):
    _derivative_float32_mend_span(x, d, start, end, tolerance, floor)


@_parallel_loop
def _derivative_float32_mend_parallel(x, d, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _derivative_float32_mend_span(x, d, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _both_float32_span(x, y, d, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float32(v)
        r, s = _derivative_float32(v)
        d[i] = r + s
        flag = noted(flag, v - np.float32(-3.4028235e+38))
        flag = noted(flag, np.float32(1.7014118e+38) - v)
        flag = noted(flag, v - np.float32(-66.5))
        flag = noted(flag, np.float32(3.4028235e+38) - v)
    return flag < 0


@_device
def _both_float32_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 1.0, tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 1.0, tolerance, floor)


@_loop
def _both_float32_block(x, y, d, start, end):
    return _both_float32_span(x, y, d, start, end)


@_parallel_loop
def _both_float32_parallel(x, y, d, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _both_float32_span(x, y, d, k * block, min(size, (k + 1) * block))


@_loop
def _both_float32_mend(x, y, d, start, end, tolerance, floor):
    _both_float32_mend_span(x, y, d, start, end, tolerance, floor)


@_parallel_loop
def _both_float32_mend_parallel(x, y, d, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _both_float32_mend_span(x, y, d, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _vjp_float32_span(x, g, gx, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _derivative_float32(v)
        w = g[i]
        gx[i] = fma(w, r, w * s)
        flag = noted(flag, v - np.float32(-66.5))
        flag = noted(flag, np.float32(3.4028235e+38) - v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(w))
    return flag < 0


@_device
def _vjp_float32_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float32_sure(v) & (abs(w) < math.inf)):
            gx[i] = np.float64(w) * _derivative(np.float64(v), 1.0, tolerance, floor)


@_loop
def _vjp_float32_block(x, g, gx, start, end):
    return _vjp_float32_span(x, g, gx, start, end)


@_parallel_loop
def _vjp_float32_parallel(x, g, gx, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _vjp_float32_span(x, g, gx, k * block, min(size, (k + 1) * block))


@_loop
def _vjp_float32_mend(x, g, gx, start, end, tolerance, floor):
    _vjp_float32_mend_span(x, g, gx, start, end, tolerance, floor)


@_parallel_loop
def _vjp_float32_mend_parallel(x, g, gx, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _vjp_float32_mend_span(x, g, gx, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _value_float64_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float64(v)
        flag = noted(flag, v - -664.0)
        flag = noted(flag, 5.78960446186581e+76 - v)
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 1.0, tolerance, floor)


@_loop
def _value_float64_block(x, y, start, end):
    return _value_float64_span(x, y, start, end)


@_parallel_loop
def _value_float64_parallel(x, y, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _value_float64_span(x, y, k * block, min(size, (k + 1) * block))


@_loop
def _value_float64_mend(x, y, start, end, tolerance, floor):
    _value_float64_mend_span(x, y, start, end, tolerance, floor)


@_parallel_loop
def _value_float64_mend_parallel(x, y, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _value_float64_mend_span(x, y, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _derivative_float64_span(x, d, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        d[i] = _derivative_float64(v)
        flag = noted(flag, v - -664.0)
        flag = noted(flag, 1.7976931348623157e+308 - v)
    return flag < 0


@_device
def _derivative_float64_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 1.0, tolerance, floor)


@_loop
def _derivative_float64_block(x, d, start, end):
    return _derivative_float64_span(x, d, start, end)


@_parallel_loop
def _derivative_float64_parallel(x, d, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _derivative_float64_span(x, d, k * block, min(size, (k + 1) * block))


@_loop
def _derivative_float64_mend(x, d, start, end, tolerance, floor):
    _derivative_float64_mend_span(x, d, start, end, tolerance, floor)


@_parallel_loop
def _derivative_float64_mend_parallel(x, d, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _derivative_float64_mend_span(x, d, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _both_float64_span(x, y, d, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float64(v)
        d[i] = _derivative_float64(v)
        flag = noted(flag, v - -664.0)
        flag = noted(flag, 5.78960446186581e+76 - v)
        flag = noted(flag, 1.7976931348623157e+308 - v)
    return flag < 0


@_device
def _both_float64_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 1.0, tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 1.0, tolerance, floor)


@_loop
def _both_float64_block(x, y, d, start, end):
    return _both_float64_span(x, y, d, start, end)


@_parallel_loop
def _both_float64_parallel(x, y, d, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _both_float64_span(x, y, d, k * block, min(size, (k + 1) * block))


@_loop
def _both_float64_mend(x, y, d, start, end, tolerance, floor):
    _both_float64_mend_span(x, y, d, start, end, tolerance, floor)


@_parallel_loop
def _both_float64_mend_parallel(x, y, d, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _both_float64_mend_span(x, y, d, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _vjp_float64_span(x, g, gx, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        gx[i] = np.float64(g[i]) * _derivative_float64(v)
        flag = noted(flag, v - -664.0)
        flag = noted(flag, 1.7976931348623157e+308 - v)
    return flag < 0


@_device
def _vjp_float64_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float64_sure(v)):
            gx[i] = np.float64(w) * _derivative(np.float64(v), 1.0, tolerance, floor)


@_loop
def _vjp_float64_block(x, g, gx, start, end):
    return _vjp_float64_span(x, g, gx, start, end)


@_parallel_loop
def _vjp_float64_parallel(x, g, gx, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _vjp_float64_span(x, g, gx, k * block, min(size, (k + 1) * block))


@_loop
def _vjp_float64_mend(x, g, gx, start, end, tolerance, floor):
    _vjp_float64_mend_span(x, g, gx, start, end, tolerance, floor)


@_parallel_loop
def _vjp_float64_mend_parallel(x, g, gx, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _vjp_float64_mend_span(x, g, gx, k * block, min(size, (k + 1) * block), tolerance, floor)


KERNEL = Kernel(
    "softplus",
    (
        Parameter("beta", 1.0, "fixed", "sharpness", (Condition("beta", ">", 0.0, "beta > 0"),)),
    ),
    value=Loops(
        _value_block, _value_parallel,
        coarse_serial=_coarse_value_block, coarse_parallel=_coarse_value_parallel,
        float32=VectorLoops(_value_float32_block, _value_float32_parallel, _value_float32_mend, _value_float32_mend_parallel),
        float64=VectorLoops(_value_float64_block, _value_float64_parallel, _value_float64_mend, _value_float64_mend_parallel),
    ),
    derivative=Loops(
        _derivative_block, _derivative_parallel,
        coarse_serial=_coarse_derivative_block, coarse_parallel=_coarse_derivative_parallel,
        float32=VectorLoops(_derivative_float32_block, _derivative_float32_parallel, _derivative_float32_mend, _derivative_float32_mend_parallel),
        float64=VectorLoops(_derivative_float64_block, _derivative_float64_parallel, _derivative_float64_mend, _derivative_float64_mend_parallel),
    ),
    both=Loops(
        _both_block, _both_parallel,
        coarse_serial=_coarse_both_block, coarse_parallel=_coarse_both_parallel,
        float32=VectorLoops(_both_float32_block, _both_float32_parallel, _both_float32_mend, _both_float32_mend_parallel),
        float64=VectorLoops(_both_float64_block, _both_float64_parallel, _both_float64_mend, _both_float64_mend_parallel),
    ),
    vjp=Loops(
        _vjp_block, _vjp_parallel,
        coarse_serial=_coarse_vjp_block, coarse_parallel=_coarse_vjp_parallel,
        float32=VectorLoops(_vjp_float32_block, _vjp_float32_parallel, _vjp_float32_mend, _vjp_float32_mend_parallel),
        float64=VectorLoops(_vjp_float64_block, _vjp_float64_parallel, _vjp_float64_mend, _vjp_float64_mend_parallel),
    ),
    fold=None,
    description=__doc__ or "",
)
