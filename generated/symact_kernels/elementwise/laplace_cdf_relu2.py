# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: c892a8f706e0866013f2ec37e7cc18babeaa65b851a685d95118c9074547e397
"""The activation laplace_cdf_relu2, compiled.

    laplace_cdf_relu2(x) = erf(sqrt(2)*(-mu + x)/(2*sigma))/2 + 1/2

Parameters:
    mu = sqrt(2)/2 (fixed) mean
    sigma = 1/(2*sqrt(pi)) (fixed) standard deviation where sigma > 0

Range: (0, 1).
Limits at -oo and oo: 0, 1.
Smoothness: C^oo.

A normal distribution function, in spite of its name.

References:
    Ma, Xuezhe; others (2022). Mega: Moving average equipped gated attention. arXiv 2209.10655
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
ERFC_NODES = np.array(
    [
        [0.029541015625, 0.9708910551210944, -4.166942189116436e-17],
        [0.265869140625, 0.766539429808825, 3.7863917788796804e-17],
        [0.738525390625, 0.4778179911644942, -2.671608594760557e-17],
        [1.447509765625, 0.23515515100918985, 1.2139458507070576e-17],
        [2.392822265625, 0.09137144515101803, 6.033310634036018e-18],
        [3.574462890625, 0.02803047716380915, 8.274923459871116e-20],
        [4.992431640625, 0.006789135666197957, -1.908719680367037e-19],
        [6.646728515625, 0.0012982624108292947, 6.900660670838759e-20],
        [8.537353515625, 0.00019600830726535897, -4.280906887663042e-21],
        [10.664306640625, 2.3364176192354884e-05, 3.5975051440936426e-22],
        [13.027587890625, 2.198823989775259e-06, 1.3738072039823532e-22],
        [15.627197265625, 1.633783327822147e-07, -6.055284257754183e-24],
        [18.463134765625, 9.58434531724552e-09, -5.588348210410749e-25],
        [21.535400390625, 4.4390950553824657e-10, 2.640104607614812e-27],
        [24.843994140625, 1.623268780953762e-11, -1.3211906800832539e-27],
        [28.388916015625, 4.686519486944251e-13, 2.773640216813767e-29],
        [32.170166015625, 1.0682537289998139e-14, -1.7967388064019905e-31],
        [36.187744140625, 1.9224825531649438e-16, -1.0812832780945749e-32],
        [40.441650390625, 2.7315829689724123e-18, 1.4042109025712616e-34],
        [44.931884765625, 3.064293675117907e-20, -1.4794126222317342e-36],
        [49.658447265625, 2.7140033079102394e-22, -2.2332660777858696e-38],
        [54.621337890625, 1.8978171195134237e-24, -3.333984504637061e-41],
        [59.820556640625, 1.0477612836966168e-26, -5.272480163787907e-43],
        [65.256103515625, 4.567034923980079e-29, -4.437947694937029e-47],
        [70.927978515625, 1.571702406416419e-31, -8.605407156961508e-48],
        [76.836181640625, 4.270417173467052e-34, 3.924299844059773e-50],
    ]
)
ERFC_FACTOR = (0.2188380467513561, -1.0059643262234346e-17, np.int64(0))
GAUSSIAN_FLAT_LIMIT = 2.0**-100  # below it exp(-z**2) is 1 to 200 bits
GAUSSIAN_LIMIT = 2.0**19  # beyond it exp(-z**2) has a saturated exponent or nearly so
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
ERFC_POLE_LIMIT = 9.139178628624853  # pi / H
ERFC_POLE = (18.278357257249706, 3.895478032493236e-16, np.int64(0))
FAR_EXPONENT = 20000
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074
ERFC_TOP_SHORT_5 = 0.010083400972105876
ERFC_TOP_SHORT_4 = 0.09327794364330476
ERFC_TOP_SHORT_3 = 0.40379459468559803
ERFC_TOP_SHORT_2 = 1.0029735050611164
ERFC_TOP_SHORT_1 = 1.4360741530283148
ERFC_TOP_SHORT_0 = 0.9999999999145308
ERFC_BOTTOM_SHORT_6_0 = 0.017872384668635728
ERFC_BOTTOM_SHORT_5_0 = 0.16532981053718193
ERFC_BOTTOM_SHORT_4_0 = 0.7246655551860065
ERFC_BOTTOM_SHORT_3_0 = 1.8601108205852168
ERFC_BOTTOM_SHORT_2_0 = 2.8966494440449555
ERFC_BOTTOM_SHORT_1_0 = 2.564453308604841
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
def rounding(factor, unit):
    """Return the rounding unit of a product or quotient with this factor: none if the factor is 1 or -1."""
    return 0.0 if abs(factor) == 1.0 else unit


@_inlined
def quick_erfc(u):
    """Return erfc(u), below 0.4 as 1 - erf(u)."""
    return 1.0 - math.erf(u) if u < 0.4 else math.erfc(u)


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
def wide_neg(a):
    """Return -a."""
    return -a[0], -a[1], a[2]


@_device
def two_sum(a, b):
    """Return (s, t) with s = fl(a + b) and s + t = a + b exactly (Knuth)."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


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
def wide_abs(a):
    """Return |a|."""
    if a[0] < 0.0:
        return -a[0], -a[1], a[2]
    return a


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
def wide_gaussian(z):
    """Return exp(-z**2) with z**2 exact: rounding z**2 would cost z**2 times as much in the result."""
    x, tail = wide_split(z)
    if not GAUSSIAN_FLAT_LIMIT < abs(x) < GAUSSIAN_LIMIT:
        return wide_exp(wide_neg(wide_mul(z, z)))
    p, t = two_prod(-x, x)
    q, u = two_prod(-2.0 * x, tail)
    return wide_exp_of_sum(accumulate(accumulate((p, q, -tail * tail, 0.0), t), u))


@_device
def wide_sub(a, b):
    """Return a - b."""
    return wide_add(a, wide_neg(b))


@_device
def wide_erfc(a):
    """Return erfc(a)."""
    z = wide_abs(a)
    square = wide_mul(z, z)
    total = (0.0, 0.0, np.int64(0))
    for i in range(len(ERFC_NODES) - 1, -1, -1):  # the smallest terms first
        weight = (ERFC_NODES[i, 1], ERFC_NODES[i, 2], np.int64(0))
        total = wide_add(total, wide_div(weight, wide_add(square, (ERFC_NODES[i, 0], 0.0, np.int64(0)))))
    result = total
    if z[0] != math.inf:  # else the sum is 0 already, and 0 times z would be NaN
        result = wide_mul(wide_mul(wide_mul(ERFC_FACTOR, z), total), wide_gaussian(z))
    if wide_split(z)[0] < ERFC_POLE_LIMIT:
        pole = wide_div(TWO, wide_add(ONE, wide_exp(wide_mul(ERFC_POLE, z))))
        result = wide_add(result, pole)
    return wide_sub(TWO, result) if a[0] < 0.0 else result


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
def coarse_erfc(u):
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


@_inlined
def relative(e, size):
    """Return a bound of -log(1 - e / size): how far the logarithm of a number of that size may move."""
    q = e / size
    return q * (1.0 + q) if q < 0.5 else math.inf


@_inlined
def margin(size, e):
    """Return size - e, or 0 if that is not positive: a lower bound of the size of a divisor."""
    return max(size - e, 0.0)


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
def exp_minus_square_short(u):
    """Return exp(-u**2), what erfc is computed from."""
    v = min(abs(u), 26.0)
    return clamped_exp_minus_short(v * v)


@_inlined
def erfc_short(u):
    """Return erfc(u)."""
    v = min(abs(u), 26.0)
    p = fma(ERFC_TOP_SHORT_5, v, ERFC_TOP_SHORT_4)
    p = fma(p, v, ERFC_TOP_SHORT_3)
    p = fma(p, v, ERFC_TOP_SHORT_2)
    p = fma(p, v, ERFC_TOP_SHORT_1)
    p = fma(p, v, ERFC_TOP_SHORT_0)
    q = fma(ERFC_BOTTOM_SHORT_6_0, v, ERFC_BOTTOM_SHORT_5_0)
    q = fma(q, v, ERFC_BOTTOM_SHORT_4_0)
    q = fma(q, v, ERFC_BOTTOM_SHORT_3_0)
    q = fma(q, v, ERFC_BOTTOM_SHORT_2_0)
    q = fma(q, v, ERFC_BOTTOM_SHORT_1_0)
    q = fma(q, v, 1.0)
    tail = (p / q) * exp_minus_square_short(u)
    return 2.0 - tail if u < 0.0 else tail


@_inlined
def clamped_exp_short(v):
    """Return exp(v) for v in [-700, 350]."""
    t = fma(v, LOG2E_SHORT_0, MAGIC_SHORT)
    r = fma(t - MAGIC_SHORT, -LN2_SHORT_0, v)
    p = fma(EXP_SHORT_7, r, EXP_SHORT_6)
    p = fma(p, r, EXP_SHORT_5)
    p = fma(p, r, EXP_SHORT_4)
    p = fma(p, r, EXP_SHORT_3)
    p = fma(p, r, EXP_SHORT_2)
    p = fma(p, r, EXP_SHORT_1)
    p = fma(p, r, EXP_SHORT_0)
    return float_of(bits_of(p * p) + (bits_of(t) << 52))


@_inlined
def exp_short(u):
    """Return exp(u)."""
    return clamped_exp_short(min(max(u, -700.0), 350.0))


@_inlined
def exact_sum(a, b):
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_inlined
def pair_mul(a, x, b, y):
    """Return (a + x) * (b + y)."""
    p = a * b
    return p, fma(a, y, fma(x, b, fma(a, b, -p)))


@_inlined
def ordered_sum(a, b):
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


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
def _value_quick(x, mu, sigma):
    """The activation in float64, and a bound of its absolute error."""
    r1 = 0.7071067811865476  # sqrt(2)/2
    r3 = -mu
    r5 = r3 + x
    er5 = U * abs(r5)
    r6 = r1 * r5
    er6 = abs(r5) * 7.850462293418876e-17 + abs(r1) * er5 + 7.850462293418876e-17 * er5 + U * abs(r6) + TINY
    r8 = r6 / sigma
    er8 = er6 / abs(sigma) + rounding(sigma, U) * abs(r8) + TINY
    r9 = -r8
    r10 = quick_erfc(r9)
    er10 = abs(r10) * growth(er8 * (2.0 * max(r9, 0.0) + 1.5 + 2.0 * er8)) + U * (r10 + 3.0 * abs(1.0 - r10) if r9 < 0.4 else 10.5 * r10) + TINY
    r11 = 0.5 * r10
    er11 = abs(0.5) * er10 + TINY
    return r11, er11


@_device
def _value_wide(x, wide_x, mu, sigma):
    """The activation as a wide number."""
    w0 = (0.5, 0.0, np.int64(0))
    w1 = (0.7071067811865476, -4.833646656726457e-17, np.int64(0))  # sqrt(2)/2
    w2 = wide_from_float(mu)
    w3 = wide_neg(w2)
    w5 = wide_add(w3, wide_x)
    w6 = wide_mul(w1, w5)
    w7 = wide_from_float(sigma)
    w8 = wide_div(w6, w7)
    w9 = wide_neg(w8)
    w10 = wide_erfc(w9)
    w11 = wide_mul(w0, w10)
    return w11


@_device
def _value(x, mu, sigma, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_value_wide(x, (1.0, 0.0, np.int64(100000)), mu, sigma))
    if x == -math.inf:
        return settled(_value_wide(x, (-1.0, 0.0, np.int64(100000)), mu, sigma))
    if x < -16.0 and mu == 0.7071067811865476 and sigma == 0.28209479177387814:  # the exact value rounds to 0
        return 0.0
    r, e = _value_quick(x, mu, sigma)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x), mu, sigma))


@_inlined
def _value_coarse(x, mu, sigma):
    """The activation for float32, in float64, and a bound of its absolute error."""
    r1 = 0.7071067811865476  # sqrt(2)/2
    r3 = -mu
    r5 = r3 + x
    er5 = U * abs(r5)
    r6 = r1 * r5
    er6 = abs(r5) * 7.850462293418876e-17 + abs(r1) * er5 + 7.850462293418876e-17 * er5 + U * abs(r6) + TINY
    r8 = r6 / sigma
    er8 = er6 / abs(sigma) + rounding(sigma, U) * abs(r8) + TINY
    r9 = -r8
    r10 = coarse_erfc(r9)
    er10 = abs(r10) * growth(er8 * (2.0 * max(r9, 0.0) + 1.5 + 2.0 * er8)) + 8192.0 * U * r10 + TINY
    r11 = 0.5 * r10
    er11 = abs(0.5) * er10 + TINY
    return r11, er11


@_device
def _derivative_quick(x, mu, sigma):
    """Its derivative in float64, and a bound of its absolute error."""
    r0 = 0.3989422804014327  # sqrt(2)/(2*sqrt(pi))
    r3 = -mu
    r5 = r3 + x
    er5 = U * abs(r5)
    r6 = r5 * r5
    er6 = abs(r6) * growth(2.0 * relative(er5, abs(r5))) + 1.0 * U * abs(r6) + TINY
    r7 = 0.5 * r6
    er7 = abs(0.5) * er6 + TINY
    r9 = sigma * sigma
    er9 = 1.0 * U * abs(r9) + TINY
    r10 = r7 / r9
    er10 = (er7 + abs(r10) * er9) / margin(abs(r9), er9) + rounding(r9, U) * abs(r10) + TINY
    r11 = -r10
    r12 = math.exp(r11)
    er12 = abs(r12) * growth(er10) + 1.1 * U * abs(r12) + TINY
    r13 = r0 * r12
    er13 = abs(r12) * 4.429149051981359e-17 + abs(r0) * er12 + 4.429149051981359e-17 * er12 + U * abs(r13) + TINY
    r14 = r13 / sigma
    er14 = er13 / abs(sigma) + rounding(sigma, U) * abs(r14) + TINY
    return r14, er14


@_device
def _derivative_wide(x, wide_x, mu, sigma):
    """Its derivative as a wide number."""
    w0 = (0.3989422804014327, -2.49232720227773e-17, np.int64(0))  # sqrt(2)/(2*sqrt(pi))
    w1 = (0.5, 0.0, np.int64(0))
    w2 = wide_from_float(mu)
    w3 = wide_neg(w2)
    w5 = wide_add(w3, wide_x)
    w6 = wide_powi(w5, 2)
    w7 = wide_mul(w1, w6)
    w8 = wide_from_float(sigma)
    w9 = wide_powi(w8, 2)
    w10 = wide_div(w7, w9)
    w11 = wide_neg(w10)
    w12 = wide_exp(w11)
    w13 = wide_mul(w0, w12)
    w14 = wide_div(w13, w8)
    return w14


@_device
def _derivative(x, mu, sigma, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_derivative_wide(x, (1.0, 0.0, np.int64(100000)), mu, sigma))
    if x == -math.inf:
        return settled(_derivative_wide(x, (-1.0, 0.0, np.int64(100000)), mu, sigma))
    if x < -16.0 and mu == 0.7071067811865476 and sigma == 0.28209479177387814:  # the exact value rounds to 0
        return 0.0
    if x > 16.0 and mu == 0.7071067811865476 and sigma == 0.28209479177387814:  # the exact value rounds to 0
        return 0.0
    r, e = _derivative_quick(x, mu, sigma)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x), mu, sigma))


@_inlined
def _derivative_coarse(x, mu, sigma):
    """Its derivative for float32, in float64, and a bound of its absolute error."""
    r0 = 0.3989422804014327  # sqrt(2)/(2*sqrt(pi))
    r3 = -mu
    r5 = r3 + x
    er5 = U * abs(r5)
    r6 = r5 * r5
    er6 = abs(r6) * growth(2.0 * relative(er5, abs(r5))) + 1.0 * U * abs(r6) + TINY
    r7 = 0.5 * r6
    er7 = abs(0.5) * er6 + TINY
    r9 = sigma * sigma
    er9 = 1.0 * U * abs(r9) + TINY
    r10 = r7 / r9
    er10 = (er7 + abs(r10) * er9) / margin(abs(r9), er9) + rounding(r9, U) * abs(r10) + TINY
    r11 = -r10
    r12 = coarse_exp(r11)
    er12 = abs(r12) * growth(er10) + 4.0 * U * abs(r12) + TINY
    r13 = r0 * r12
    er13 = abs(r12) * 4.429149051981359e-17 + abs(r0) * er12 + 4.429149051981359e-17 * er12 + U * abs(r13) + TINY
    r14 = r13 / sigma
    er14 = er13 / abs(sigma) + rounding(sigma, U) * abs(r14) + TINY
    return r14, er14


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 33 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    x = np.float64(x)
    r2 = -0.7071067811865476 + x
    r4 = 2.5066282746310007 * r2
    r5 = -r4
    r6 = erfc_short(r5)
    r8 = r6 * 0.5
    return r8


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    x = np.float64(x)
    r2 = -0.7071067811865476 + x
    r3 = r2 * r2
    r5 = 6.283185307179586 * r3
    r6 = -r5
    r7 = exp_short(r6)
    r9 = 1.4142135623730951 * r7
    return r9


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-9.5625, 4.49423e+307]
    r2, l2 = exact_sum(-0.7071067811865476, x)
    r4, l4 = pair_mul(2.5066282746310007, -1.49218973872516e-16, r2, l2)
    r5 = -r4
    l5 = -l4
    r6n, l6n = ordered_sum(r5, l5)
    r6 = erfc_single_float64(r6n, l6n)
    r8 = r6 * 0.5
    return r8


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return (x >= -9.5625) & (x <= 4.49423283715579e+307)


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-9.5, 11]
    r2, l2 = exact_sum(-0.7071067811865476, x)
    r3, l3 = pair_mul(r2, l2, r2, l2)
    r5, l5 = pair_mul(6.283185307179586, 4.157150980460177e-16, r3, l3)
    r6 = -r5
    l6 = -l5
    r7n, l7n = ordered_sum(r6, l6)
    r7, l7 = exp_pair_float64(r7n, l7n)
    r9, l9 = pair_mul_single(r7, l7, 1.4142135623730951)
    return r9, l9


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (x >= -9.5) & (x <= 11.0)


# ---- the loops: no mathematics ----


@_device
def _value_span(x, y, start, end, p_mu, p_sigma, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_mu, p_sigma, tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_mu, p_sigma, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), p_mu, p_sigma, tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_mu, p_sigma, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), p_mu, p_sigma, tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), p_mu, p_sigma, tolerance, floor)


# ---- the same for float32, in runs that fit the cache ----


@_device
def _value_run(x, first, count, buffer, p_mu, p_sigma, tolerance, floor):
    """Fill the buffer; first without a branch, so that it is vectorised, then where the bound is too wide."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        v = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(v, p_mu, p_sigma)
        buffer[i] = r
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            v = np.float64(x[np.uintp(first) + i])
            r, e = _value_coarse(v, p_mu, p_sigma)
            if not ((e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)):
                buffer[i] = _value(v, p_mu, p_sigma, tolerance, floor)


@_device
def _derivative_run(x, first, count, buffer, p_mu, p_sigma, tolerance, floor):
    """Fill the buffer; first without a branch, so that it is vectorised, then where the bound is too wide."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        v = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(v, p_mu, p_sigma)
        buffer[i] = r
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            v = np.float64(x[np.uintp(first) + i])
            r, e = _derivative_coarse(v, p_mu, p_sigma)
            if not ((e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)):
                buffer[i] = _derivative(v, p_mu, p_sigma, tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, p_mu, p_sigma, tolerance, floor):
    values = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, values, p_mu, p_sigma, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = values[i]


@_device
def _coarse_derivative_span(x, d, start, end, p_mu, p_sigma, tolerance, floor):
    derivatives = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, derivatives, p_mu, p_sigma, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = derivatives[i]


@_device
def _coarse_both_span(x, y, d, start, end, p_mu, p_sigma, tolerance, floor):
    values, derivatives = np.empty(_RUN), np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, values, p_mu, p_sigma, tolerance, floor)
        _derivative_run(x, first, count, derivatives, p_mu, p_sigma, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = values[i]
            d[np.uintp(first) + i] = derivatives[i]


@_device
def _coarse_vjp_span(x, g, gx, start, end, p_mu, p_sigma, tolerance, floor):
    derivatives = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, derivatives, p_mu, p_sigma, tolerance, floor)
        for i in range(np.uintp(count)):
            gx[np.uintp(first) + i] = np.float64(g[np.uintp(first) + i]) * derivatives[i]


@_device
def _vjp_span(x, g, gx, start, end, p_mu, p_sigma, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d = _derivative(np.float64(x[i]), p_mu, p_sigma, tolerance, floor)
        gx[i] = np.float64(g[i]) * d


@_loop
def _vjp_block(x, g, gx, start, stop, inner, p_mu, p_sigma, tolerance, floor):
    row = start // inner
    channel = row % p_mu.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _vjp_span(x, g, gx, start, end, p_mu[channel], p_sigma[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_mu.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, inner, p_mu, p_sigma, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _vjp_block(x, g, gx, start, stop, inner, p_mu, p_sigma, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_mu, p_sigma, tolerance, floor):
    row = start // inner
    channel = row % p_mu.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_mu[channel], p_sigma[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_mu.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_mu, p_sigma, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_mu, p_sigma, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_mu, p_sigma, tolerance, floor):
    row = start // inner
    channel = row % p_mu.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_mu[channel], p_sigma[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_mu.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_mu, p_sigma, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_mu, p_sigma, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_mu, p_sigma, tolerance, floor):
    row = start // inner
    channel = row % p_mu.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_mu[channel], p_sigma[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_mu.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_mu, p_sigma, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_mu, p_sigma, tolerance, floor)


@_loop
def _coarse_value_block(x, y, start, stop, inner, p_mu, p_sigma, tolerance, floor):
    row = start // inner
    channel = row % p_mu.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_value_span(x, y, start, end, p_mu[channel], p_sigma[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_mu.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_value_parallel(x, y, size, inner, p_mu, p_sigma, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, start, stop, inner, p_mu, p_sigma, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, stop, inner, p_mu, p_sigma, tolerance, floor):
    row = start // inner
    channel = row % p_mu.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_derivative_span(x, d, start, end, p_mu[channel], p_sigma[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_mu.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_derivative_parallel(x, d, size, inner, p_mu, p_sigma, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, start, stop, inner, p_mu, p_sigma, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, stop, inner, p_mu, p_sigma, tolerance, floor):
    row = start // inner
    channel = row % p_mu.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_both_span(x, y, d, start, end, p_mu[channel], p_sigma[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_mu.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_both_parallel(x, y, d, size, inner, p_mu, p_sigma, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, start, stop, inner, p_mu, p_sigma, tolerance, floor)


@_loop
def _coarse_vjp_block(x, g, gx, start, stop, inner, p_mu, p_sigma, tolerance, floor):
    row = start // inner
    channel = row % p_mu.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_vjp_span(x, g, gx, start, end, p_mu[channel], p_sigma[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_mu.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, size, inner, p_mu, p_sigma, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_vjp_block(x, g, gx, start, stop, inner, p_mu, p_sigma, tolerance, floor)


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
            y[i] = _value(np.float64(v), 0.7071067811865476, 0.28209479177387814, tolerance, floor)


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
        d[i] = _derivative_float32(v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
    return flag < 0


@_device
def _derivative_float32_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.7071067811865476, 0.28209479177387814, tolerance, floor)


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
        d[i] = _derivative_float32(v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
    return flag < 0


@_device
def _both_float32_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.7071067811865476, 0.28209479177387814, tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.7071067811865476, 0.28209479177387814, tolerance, floor)


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
        gx[i] = np.float64(g[i]) * _derivative_float32(v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
    return flag < 0


@_device
def _vjp_float32_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float32_sure(v)):
            gx[i] = np.float64(w) * _derivative(np.float64(v), 0.7071067811865476, 0.28209479177387814, tolerance, floor)


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
        flag = noted(flag, v - -9.5625)
        flag = noted(flag, 4.49423283715579e+307 - v)
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.7071067811865476, 0.28209479177387814, tolerance, floor)


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
        flag = noted(flag, v - -9.5)
        flag = noted(flag, 11.0 - v)
    return flag < 0


@_device
def _derivative_float64_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.7071067811865476, 0.28209479177387814, tolerance, floor)


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
        flag = noted(flag, v - -9.5625)
        flag = noted(flag, 4.49423283715579e+307 - v)
        flag = noted(flag, v - -9.5)
        flag = noted(flag, 11.0 - v)
    return flag < 0


@_device
def _both_float64_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.7071067811865476, 0.28209479177387814, tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.7071067811865476, 0.28209479177387814, tolerance, floor)


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
        flag = noted(flag, v - -9.5)
        flag = noted(flag, 11.0 - v)
        flag = noted(flag, 1.7976931348623157e+308 - abs(w))
    return flag < 0


@_device
def _vjp_float64_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float64_sure(v) & (abs(w) < math.inf)):
            gx[i] = np.float64(w) * _derivative(np.float64(v), 0.7071067811865476, 0.28209479177387814, tolerance, floor)


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
    "laplace_cdf_relu2",
    (
        Parameter("mu", 0.7071067811865476, "fixed", "mean", ()),
        Parameter("sigma", 0.28209479177387814, "fixed", "standard deviation", (Condition("sigma", ">", 0.0, "sigma > 0"),)),
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
