# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 78ffc9ba6fc7ea34a0f14897937ec72f8fc9eede5fbd82ae02c77e9f05e76c46
"""The activation erf, compiled.

    erf(x) = erf(x)

Range: (-1, 1).
Limits at -oo and oo: -1, 1.
Smoothness: C^oo.

References:
    Paszke, Adam; others (2019). PyTorch: An imperative style, high-performance deep learning library
"""

import math

import numpy as np
from numba import njit, prange, types
from numba.extending import intrinsic

from symact_kernels._runtime import Kernel, Loops, VectorLoops

_BLOCK = 4096

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
TWO = (2.0, 0.0, np.int64(0))
ONE = (1.0, 0.0, np.int64(0))
SATURATED_EXPONENT = 2**40
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074
ERF_TOP_SHORT_14 = 2.7134145702375327e-09
ERF_TOP_SHORT_12 = 8.308955640817302e-07
ERF_TOP_SHORT_10 = 2.828945119431692e-05
ERF_TOP_SHORT_8 = 0.0005764162841613501
ERF_TOP_SHORT_6 = 0.005879199807299346
ERF_TOP_SHORT_4 = 0.061204265535795235
ERF_TOP_SHORT_2 = 0.21947973884711275
ERF_TOP_SHORT_0 = 1.1283791670416925
ERF_BOTTOM_SHORT_14_0 = 7.24769497843025e-08
ERF_BOTTOM_SHORT_12_0 = 5.608997139124536e-06
ERF_BOTTOM_SHORT_10_0 = 0.00013339721711847483
ERF_BOTTOM_SHORT_8_0 = 0.0019740302486408556
ERF_BOTTOM_SHORT_6_0 = 0.019631644692896487
ERF_BOTTOM_SHORT_4_0 = 0.13018828198543841
ERF_BOTTOM_SHORT_2_0 = 0.5278421851486547
EXP_LEAST_32 = np.float32(-87.0)
NOTHING_32 = np.float32(-0.0)
LOG2E_32_0 = np.float32(1.442695)
MAGIC_32 = np.float32(12582912.0)
LN2_32_0 = np.float32(0.6931472)
LN2_32_1 = np.float32(-1.9046542e-09)
EXP_PAIR_32_4 = np.float32(0.00017331126)
EXP_PAIR_32_3 = np.float32(0.00139334)
EXP_PAIR_32_2 = np.float32(0.008337879)
EXP_PAIR_32_1 = np.float32(0.04166648)
EXP_PAIR_32_0 = np.float32(0.16666648)
HALF_32 = np.float32(0.5)
ONE_32 = np.float32(1.0)
ERFC_HIGH_64 = 26.6
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
ERF_CHANGE_64 = 0.5
ERF_64_9 = -1.461845279667904e-07
ERF_64_8 = 1.6370965187414588e-06
ERF_64_7 = -1.4922991151902272e-05
ERF_64_6 = 0.00012055285905259315
ERF_64_5 = -0.0008548326506572999
ERF_64_4 = 0.00522397762198353
ERF_64_3 = -0.026866170644998275
ERF_64_2 = 0.11283791670954867
ERF_64_1 = -0.3761263890318375
ERF_64_0 = 1.1283791670955126
ERF_64_0_LOW = 1.5312196325128846e-17
EXP_LEAST_64 = -708.0
EXP_PAIR_64_8 = 2.0817118146072333e-09
EXP_PAIR_64_7 = 2.51063807097831e-08
EXP_PAIR_64_6 = 2.755758641407714e-07
EXP_PAIR_64_5 = 2.755725321303715e-06
EXP_PAIR_64_4 = 2.480158697018941e-05
EXP_PAIR_64_3 = 0.00019841269875172065
EXP_PAIR_64_2 = 0.0013888888889050104
EXP_PAIR_64_1 = 0.008333333333327225
EXP_PAIR_64_0 = 0.04166666666666641
SIXTH_64_0 = 0.16666666666666666
SIXTH_64_1 = 9.25185853854297e-18


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
def wide_powi(a, n):
    """Return a**n for an integer n by repeated squaring; the relative error is about |n| * 2**-104."""
    result = wide_from_float(1.0)
    power = a
    count = abs(np.int64(n))
    while count > 0:
        if count % 2 == 1:
            result = wide_mul(result, power)
        count //= 2
        if count > 0:
            power = wide_mul(power, power)
    if n < 0:
        result = wide_div(wide_from_float(1.0), result)
    return result


@_device
def wide_neg(a):
    """Return -a."""
    return -a[0], -a[1], a[2]


@_device
def wide_split(a):
    """Return a as two float64, x + tail = a but for overflow and underflow; x serves to choose a branch."""
    e = min(max(int(a[2]), -3000), 3000)
    return math.ldexp(a[0], e), math.ldexp(a[1], e)


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


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@_inlined
def erf_short(u):
    """Return erf(u)."""
    v = min(max(u, -4.4), 4.4)
    w = v * v
    p = fma(ERF_TOP_SHORT_14, w, ERF_TOP_SHORT_12)
    p = fma(p, w, ERF_TOP_SHORT_10)
    p = fma(p, w, ERF_TOP_SHORT_8)
    p = fma(p, w, ERF_TOP_SHORT_6)
    p = fma(p, w, ERF_TOP_SHORT_4)
    p = fma(p, w, ERF_TOP_SHORT_2)
    p = fma(p, w, ERF_TOP_SHORT_0)
    q = fma(ERF_BOTTOM_SHORT_14_0, w, ERF_BOTTOM_SHORT_12_0)
    q = fma(q, w, ERF_BOTTOM_SHORT_10_0)
    q = fma(q, w, ERF_BOTTOM_SHORT_8_0)
    q = fma(q, w, ERF_BOTTOM_SHORT_6_0)
    q = fma(q, w, ERF_BOTTOM_SHORT_4_0)
    q = fma(q, w, ERF_BOTTOM_SHORT_2_0)
    q = fma(q, w, 1.0)
    return (v * p) / q


@_inlined
def exact_product(a, b):
    """Return a * b exactly, as a pair."""
    p = a * b
    return p, fma(a, b, -p)


@_inlined
def exp_reduced_float32(a, b):
    """Return (t, r, d, half, p): exp(a + b) = 2**n (1 + r + half r + d), t = MAGIC_32 + n; p is half r + d, rounded."""
    t = fma(a, LOG2E_32_0, MAGIC_32)
    k = MAGIC_32 - t
    r = fma(k, LN2_32_0, a)
    c = fma(k, LN2_32_1, b)
    x = r + c
    q = fma(EXP_PAIR_32_4, x, EXP_PAIR_32_3)
    q = fma(q, x, EXP_PAIR_32_2)
    q = fma(q, x, EXP_PAIR_32_1)
    q = fma(q, x, EXP_PAIR_32_0)
    d = fma(x * x, q * x, fma(c, r, c))
    half = r * HALF_32
    return t, r, d, half, fma(half, r, d)


@_inlined
def exp_parts_float32(a, b):
    """Return (t, h, tail): exp(a + b) = 2**n (h + tail), t = MAGIC_32 + n."""
    t, r, d, half, p = exp_reduced_float32(a, b)
    h = ONE_32 + (r + p)
    return t, h, fma(half, r, r - (h - ONE_32)) + d


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
def exp_pair_float32(u, v):
    """Return exp(u + v)."""
    a = EXP_LEAST_32 if u < EXP_LEAST_32 else u
    b = NOTHING_32 if u < EXP_LEAST_32 else v
    t, h, tail = exp_parts_float32(a, b)
    s = power_of_two(t)
    return h * s, tail * s


@_inlined
def pair_mul(a, x, b, y):
    """Return (a + x) * (b + y)."""
    p = a * b
    return p, fma(a, y, fma(x, b, fma(a, b, -p)))


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
def erf_near_64(u, v):
    """Return erf(u + v) for abs(u) < 1/2; all but the first term, a twelfth of it, is in single floats."""
    z = u * u
    q = fma(fma(ERF_64_9, z, ERF_64_8), z, ERF_64_7)
    q = fma(fma(q, z, ERF_64_6), z, ERF_64_5)
    q = fma(fma(q, z, ERF_64_4), z, ERF_64_3)
    q = fma(fma(q, z, ERF_64_2), z, ERF_64_1)
    slope: float = ERF_64_0 * fma(z, fma(z, 0.5, -1.0), 1.0)
    return fma(u, ERF_64_0, fma(v, slope, u * fma(q, z, ERF_64_0_LOW)))


@_inlined
def erf_single_float64(u, v):
    """Return erf(u + v): as the pair form, from erfc as its single form has it before it is rounded."""
    a = abs(u)
    b = (-v if u < 0.0 else v) if a < ERFC_HIGH_64 else 0.0
    a = ERFC_HIGH_64 if a > ERFC_HIGH_64 else a
    s = a * a
    t, r, p = exp_short_float64(-s, -fma(a + a, b, fma(a, a, -s)))
    g = 1.0 + (r + p)
    h, low = erfc_scaled_short_64(a, b)
    h, low = pair_mul(h, low, g, (r - (g - 1.0)) + p)
    w = power_of_two(t)
    h = h * w
    one = 1.0 - h
    far = math.copysign(one + fma(-low, w, (1.0 - one) - h), u)
    return erf_near_64(u, v) if abs(u) < ERF_CHANGE_64 else far


@_inlined
def cube_float64(x, c, rest):
    """Return (c + rest) x**3 for an exact x."""
    z = x * x
    g = x * c
    w = z * g
    low = fma(z, fma(x, c, -g) + x * rest, fma(x, x, -z) * g)
    return w, fma(z, g, -w) + low


@_inlined
def exp_reduced_float64(a, b):
    """Return (t, r, half, w, d, e): exp(a + b) = 2**n (1 + r + half r + w + d + e), sizes falling, t = MAGIC_64 + n."""
    t = fma(a, LOG2E_64_0, MAGIC_64)
    k = MAGIC_64 - t
    r = fma(k, LN2_64_0, a)
    c = fma(k, LN2_64_1, b)
    q = fma(EXP_PAIR_64_8, r, EXP_PAIR_64_7)
    q = fma(q, r, EXP_PAIR_64_6)
    q = fma(q, r, EXP_PAIR_64_5)
    q = fma(q, r, EXP_PAIR_64_4)
    q = fma(q, r, EXP_PAIR_64_3)
    q = fma(q, r, EXP_PAIR_64_2)
    q = fma(q, r, EXP_PAIR_64_1)
    q = fma(q, r, EXP_PAIR_64_0)
    w, low = cube_float64(r, SIXTH_64_0, SIXTH_64_1)
    z = r * r
    d = (z * z) * q
    half = 0.5 * r
    return t, r, half, w, d, low + fma(c, r + fma(half, r, w + d), c)


@_inlined
def exp_parts_float64(a, b):
    """Return (t, h, tail): exp(a + b) = 2**n (h + tail), t = MAGIC_64 + n."""
    t, r, half, w, d, e = exp_reduced_float64(a, b)
    h = 1.0 + (r + (fma(half, r, w + d) + e))
    return t, h, (fma(half, r, r - (h - 1.0)) + w) + (d + e)


@_inlined
def exp_pair_float64(u, v):
    """Return exp(u + v)."""
    a = EXP_LEAST_64 if u < EXP_LEAST_64 else u
    b = -0.0 if u < EXP_LEAST_64 else v
    t, h, tail = exp_parts_float64(a, b)
    s = power_of_two(t)
    return h * s, tail * s


@_inlined
def pair_mul_single(a, x, b):
    """Return (a + x) * b."""
    p = a * b
    return p, fma(x, b, fma(a, b, -p))


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
def _value(x, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return 1.0
    if x == -math.inf:
        return -1.0
    r1 = math.erf(x)
    return r1


@_device
def _derivative_quick(x):
    """Its derivative in float64, and a bound of its absolute error."""
    r0 = 1.1283791670955126  # 2/sqrt(pi)
    r2 = x * x
    er2 = 1.0 * U * abs(r2) + TINY
    r3 = -r2
    r4 = math.exp(r3)
    er4 = abs(r4) * growth(er2) + 1.1 * U * abs(r4) + TINY
    r5 = r0 * r4
    er5 = abs(r4) * 1.2527525318167949e-16 + abs(r0) * er4 + 1.2527525318167949e-16 * er4 + U * abs(r5) + TINY
    return r5, er5


@_device
def _derivative_wide(x, wide_x):
    """Its derivative as a wide number."""
    w0 = (1.1283791670955126, 1.533545961316588e-17, np.int64(0))  # 2/sqrt(pi)
    w2 = wide_powi(wide_x, 2)
    w3 = wide_neg(w2)
    w4 = wide_exp(w3)
    w5 = wide_mul(w0, w4)
    return w5


@_device
def _derivative(x, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return 0.0
    if x == -math.inf:
        return 0.0
    if x < -32.0:  # the exact value rounds to 0
        return 0.0
    if x > 32.0:  # the exact value rounds to 0
        return 0.0
    r, e = _derivative_quick(x)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x)))


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 30 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    x = np.float64(x)
    r1 = erf_short(x)
    return r1


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float32 with compensation."""
    # at most 0.97 ULP off for x in [-8.3125, 8.3125]
    r1, l1 = exact_product(x, x)
    r2 = -r1
    l2 = -l1
    r3, l3 = exp_pair_float32(r2, l2)
    r5, l5 = pair_mul(np.float32(1.1283792), np.float32(-5.8635383e-08), r3, l3)
    return r5, l5


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (abs(x) <= np.float32(8.3125))


@_inlined
def _value_float64(x):
    """The activation, in float64."""
    # at most 1.9 ULP off for x in [-1.79769e+308, -2.91645e-303], [0, 0], [2.91645e-303, 1.79769e+308]
    r1 = erf_single_float64(x, -0.0)
    return r1


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -1.7976931348623157e+308) & (x <= -2.916448807822559e-303)) | (x == 0.0) | ((x >= 2.916448807822559e-303) & (x <= 1.7976931348623157e+308))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-25.75, 25.75]
    r1, l1 = exact_product(x, x)
    r2 = -r1
    l2 = -l1
    r3, l3 = exp_pair_float64(r2, l2)
    r5, l5 = pair_mul_single(r3, l3, 1.1283791670955126)
    return r5, l5


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (abs(x) <= 25.75)


# ---- the loops: no mathematics ----


@_device
def _value_span(x, y, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), tolerance, floor)


@_device
def _derivative_span(x, d, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), tolerance, floor)


@_device
def _both_span(x, y, d, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), tolerance, floor)


@_device
def _vjp_span(x, g, gx, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d = _derivative(np.float64(x[i]), tolerance, floor)
        gx[i] = np.float64(g[i]) * d


@_loop
def _vjp_block(x, g, gx, start, end, tolerance, floor):
    _vjp_span(x, g, gx, start, end, tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _vjp_span(x, g, gx, start, end, tolerance, floor)


@_loop
def _value_block(x, y, start, end, tolerance, floor):
    _value_span(x, y, start, end, tolerance, floor)


@_parallel_loop
def _value_parallel(x, y, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _value_span(x, y, start, end, tolerance, floor)


@_loop
def _derivative_block(x, d, start, end, tolerance, floor):
    _derivative_span(x, d, start, end, tolerance, floor)


@_parallel_loop
def _derivative_parallel(x, d, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _derivative_span(x, d, start, end, tolerance, floor)


@_loop
def _both_block(x, y, d, start, end, tolerance, floor):
    _both_span(x, y, d, start, end, tolerance, floor)


@_parallel_loop
def _both_parallel(x, y, d, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _both_span(x, y, d, start, end, tolerance, floor)


# ---- the same at the default parameters, as vectors ----


@_device
def _value_float32_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float32(v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), tolerance, floor)


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
        flag = noted(flag, np.float32(8.3125) - abs(v))
    return flag < 0


@_device
def _derivative_float32_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), tolerance, floor)


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
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
        flag = noted(flag, np.float32(8.3125) - abs(v))
    return flag < 0


@_device
def _both_float32_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), tolerance, floor)


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
        flag = noted(flag, np.float32(8.3125) - abs(v))
        flag = noted(flag, np.float32(3.4028235e+38) - abs(w))
    return flag < 0


@_device
def _vjp_float32_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float32_sure(v) & (abs(w) < math.inf)):
            gx[i] = np.float64(w) * _derivative(np.float64(v), tolerance, floor)


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
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
        flag = noted_between(flag, v, 2.916448807822559e-303)
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), tolerance, floor)


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
        r, s = _derivative_float64(v)
        d[i] = r + s
        flag = noted(flag, 25.75 - abs(v))
    return flag < 0


@_device
def _derivative_float64_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), tolerance, floor)


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
        r, s = _derivative_float64(v)
        d[i] = r + s
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
        flag = noted_between(flag, v, 2.916448807822559e-303)
        flag = noted(flag, 25.75 - abs(v))
    return flag < 0


@_device
def _both_float64_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), tolerance, floor)


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
        r, s = _derivative_float64(v)
        w = g[i]
        gx[i] = fma(w, r, w * s)
        flag = noted(flag, 25.75 - abs(v))
        flag = noted(flag, 1.7976931348623157e+308 - abs(w))
    return flag < 0


@_device
def _vjp_float64_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float64_sure(v) & (abs(w) < math.inf)):
            gx[i] = np.float64(w) * _derivative(np.float64(v), tolerance, floor)


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
    "erf",
    (
    ),
    value=Loops(
        _value_block, _value_parallel,
        float32=VectorLoops(_value_float32_block, _value_float32_parallel, _value_float32_mend, _value_float32_mend_parallel),
        float64=VectorLoops(_value_float64_block, _value_float64_parallel, _value_float64_mend, _value_float64_mend_parallel),
    ),
    derivative=Loops(
        _derivative_block, _derivative_parallel,
        float32=VectorLoops(_derivative_float32_block, _derivative_float32_parallel, _derivative_float32_mend, _derivative_float32_mend_parallel),
        float64=VectorLoops(_derivative_float64_block, _derivative_float64_parallel, _derivative_float64_mend, _derivative_float64_mend_parallel),
    ),
    both=Loops(
        _both_block, _both_parallel,
        float32=VectorLoops(_both_float32_block, _both_float32_parallel, _both_float32_mend, _both_float32_mend_parallel),
        float64=VectorLoops(_both_float64_block, _both_float64_parallel, _both_float64_mend, _both_float64_mend_parallel),
    ),
    vjp=Loops(
        _vjp_block, _vjp_parallel,
        float32=VectorLoops(_vjp_float32_block, _vjp_float32_parallel, _vjp_float32_mend, _vjp_float32_mend_parallel),
        float64=VectorLoops(_vjp_float64_block, _vjp_float64_parallel, _vjp_float64_mend, _vjp_float64_mend_parallel),
    ),
    fold=None,
    description=__doc__ or "",
)
