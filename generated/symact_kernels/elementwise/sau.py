# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 126dde0247d7bf37a62c3848397907d95037df1e2e4d299b11036ab77c23b5ac
"""The activation sau, compiled.

    sau(x) = sqrt(2)*sigma*(1 - alpha)*exp(-x**2/(2*sigma**2))/(2*sqrt(pi)) + x*(1 -
        alpha)*erf(sqrt(2)*x/(2*sigma))/2 + x*(alpha + 1)/2

Parameters:
    alpha = 3/20 (learned) slope at -oo
    sigma = 1/20000 (learned) width of the Gaussian where sigma > 0

Range: (-oo, oo).
Limits at -oo and oo: -oo, oo.
Smoothness: C^oo.

Leaky ReLU convolved with a Gaussian of standard deviation sigma.

References:
    Biswas, Koushik; Kumar, Sandeep; Banerjee, Shilpak; Pandey, Ashish Kumar (2021). SAU: Smooth activation
        function using convolution with approximate identities. arXiv 2109.13210
"""

import math

import numpy as np
from numba import njit, prange, types
from numba.extending import intrinsic, overload

from symact_kernels._parameters import Condition, Parameter
from symact_kernels._runtime import Kernel, Loops, VectorLoops

_BLOCK = 4096
_RUN = 256
_PITCH = 272  # from lanes to lanes: powers of two would share the same few places of the cache

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
HAIR = 1e-289
ERFC_HIGH_64 = 26.6
EXP_LEAST_64 = -708.0
LOG2E_64_0 = 1.4426950408889634
MAGIC_64 = 6755399441055744.0
LN2_64_0 = 0.6931471805599453
LN2_64_1 = 2.3190468138462996e-17
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
ERFC_POLE_64 = 3.0
ERFC_CENTRE_64 = 0.1875
ERFC_64_5 = 193.4021897055139
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
ERFC_64_5_LOW = -7.582445560064522e-15
ERFC_64_4 = 175.99030812439295
ERFC_64_4_LOW = -4.809145467577964e-15
ERFC_64_3 = 80.85933422755583
ERFC_64_3_LOW = -3.799594324423471e-15
ERFC_64_2 = 25.86156621786667
ERFC_64_2_LOW = 1.0012298400324487e-15
ERFC_64_1 = 6.278825694707425
ERFC_64_1_LOW = -1.9699674184895225e-16
ERFC_64_0 = 1.1942899073675213
ERFC_64_0_LOW = -7.66639386773646e-17
ZERO_32 = np.float32(0.0)
ERFC_HIGH_32 = np.float32(9.2)
ERFC_POLE_32 = np.float32(3.84375)
ONE_32 = np.float32(1.0)
ERFC_BOTTOM_32_5_0 = np.float32(4.2926302e-05)
ERFC_BOTTOM_32_4_0 = np.float32(0.0033513976)
ERFC_BOTTOM_32_3_0 = np.float32(0.045637246)
ERFC_BOTTOM_32_2_0 = np.float32(0.29288504)
ERFC_BOTTOM_32_1_0 = np.float32(0.7547188)
ERFC_TOP_32_5 = np.float32(0.00010274272)
ERFC_TOP_32_4 = np.float32(0.00043239258)
ERFC_TOP_32_3 = np.float32(-0.008626832)
ERFC_TOP_32_2 = np.float32(-0.01952688)
ERFC_TOP_32_1 = np.float32(0.098710194)
ERFC_TOP_32_0 = np.float32(-0.01838002)
ERFC_WEIGHT_32 = np.float32(15.0078125)
ERFC_STEPS_32 = np.float32(12288.0)
ERFC_LEVEL_32 = np.float32(12291.9228515625)
ERFC_SLOPE_32 = np.float32(2.0039)
ERFC_SHIFT_32 = np.float32(-0.019)
LOG2E_32_0 = np.float32(1.442695)
MAGIC_32 = np.float32(12582912.0)
LN2_32_1 = np.float32(-1.9046542e-09)
LN2_32_0 = np.float32(0.6931472)
HALF_32 = np.float32(0.5)
ERFC_EXP_32_4 = np.float32(0.0001739491)
ERFC_EXP_32_3 = np.float32(0.0013940037)
ERFC_EXP_32_2 = np.float32(0.008338483)
ERFC_EXP_32_1 = np.float32(0.041666422)
ERFC_EXP_32_0 = np.float32(0.16666642)
EXP_LEAST_32 = np.float32(-87.0)
NOTHING_32 = np.float32(-0.0)
EXP_SINGLE_32_4 = np.float32(0.0013838959)
EXP_SINGLE_32_3 = np.float32(0.008369194)
EXP_SINGLE_32_2 = np.float32(0.041668102)
EXP_SINGLE_32_1 = np.float32(0.16666517)
EXP_SINGLE_32_0 = np.float32(0.49999994)
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


@_inlined
def rounding(factor, unit):
    """Return the rounding unit of a product or quotient with this factor: none if the factor is 1 or -1."""
    return 0.0 if abs(factor) == 1.0 else unit


@_inlined
def sum_tail(a, b):
    """Return the size of the rounding error of a + b, exactly."""
    s = a + b
    c = s - a
    return abs((a - (s - c)) + (b - c))


@_inlined
def quick_erfc(u):
    """Return erfc(u), below 0.4 as 1 - erf(u)."""
    return 1.0 - math.erf(u) if u < 0.4 else math.erfc(u)


@_inlined
def growth(e):
    """Return a bound of exp(e) - 1 for e >= 0: infinite from e = 1 on."""
    return e * (1.0 + e) if e < 1.0 else math.inf


@_inlined
def margin(size, e):
    """Return size - e, or 0 if that is not positive: a lower bound of the size of a divisor."""
    return max(size - e, 0.0)


@_device
def two_sum(a, b):
    """Return (s, t) with s = fl(a + b) and s + t = a + b exactly (Knuth)."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


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
def wide_mul(a, b):
    """Return a * b."""
    if not abs(a[0] * b[0]) < math.inf:
        return a[0] * b[0], 0.0, np.int64(0)
    p, t = two_prod(a[0], b[0])
    h, low = two_sum(p, t + (a[0] * b[1] + (a[1] * b[0] + a[1] * b[1])))
    return wide_normal(h, low, a[2] + b[2])


@_device
def wide_neg(a):
    """Return -a."""
    return -a[0], -a[1], a[2]


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


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@_inlined
def exact_product(a, b):
    """Return a * b exactly, as a pair."""
    p = a * b
    return p, fma(a, b, -p)


@_inlined
def exact_sum(a, b):
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_inlined
def pair_mul_single(a, x, b):
    """Return (a + x) * b."""
    p = a * b
    return p, fma(x, b, fma(a, b, -p))


@_inlined
def inverse_bound(inverse, off):
    """Return a bound of 1 / abs(c) for each c within `off` of b, where 1 / b has been rounded; infinite if unsure."""
    size = abs(inverse)
    return 1.01 * size if (off * size < 0.004) & (size > 1e-290) & (size < 1e290) else math.inf


@_inlined
def ordered_sum(a, b):
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


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
def exp_pair_float64(u, v):
    """Return exp(u + v)."""
    a = EXP_LEAST_64 if u < EXP_LEAST_64 else u
    b = -0.0 if u < EXP_LEAST_64 else v
    t, h, tail = exp_parts_float64(a, b)
    s = power_of_two(t)
    return h * s, tail * s


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
def erfc_scaled_64(a, b):
    """Return exp((a + b)**2) erfc(a + b) for a in [0, 26.6]."""
    d = a + ERFC_POLE_64
    t = 1.0 / d
    tl = t * fma(-t, (a - (d - ERFC_POLE_64)) + b, fma(-t, d, 1.0))
    x = t - ERFC_CENTRE_64
    xl = (t - (x + ERFC_CENTRE_64)) + tl
    h, low = ordered_sum(ERFC_64_5, erfc_tail_64(x) * x)
    h, low = erfc_step_64(h, low + ERFC_64_5_LOW, x, xl, ERFC_64_4, ERFC_64_4_LOW)
    h, low = erfc_step_64(h, low, x, xl, ERFC_64_3, ERFC_64_3_LOW)
    h, low = erfc_step_64(h, low, x, xl, ERFC_64_2, ERFC_64_2_LOW)
    h, low = erfc_step_64(h, low, x, xl, ERFC_64_1, ERFC_64_1_LOW)
    h, low = erfc_step_64(h, low, x, xl, ERFC_64_0, ERFC_64_0_LOW)
    return pair_mul(h, low, t, tl)


@_inlined
def erfc_pair_float64(u, v):
    """Return erfc(u + v)."""
    a = abs(u)
    b = (-v if u < 0.0 else v) if a < ERFC_HIGH_64 else 0.0
    a = ERFC_HIGH_64 if a > ERFC_HIGH_64 else a
    s = a * a
    s, sl = ordered_sum(s, fma(a + a, b, fma(a, a, -s)))
    g, gl = exp_pair_float64(-s, -sl)
    h, low = erfc_scaled_64(a, b)
    h, low = pair_mul(h, low, g, gl)
    h = math.copysign(h, u)
    base = 1.0 - math.copysign(1.0, u)  # 2 for -0.0 too, to go with h
    result = base + h
    return result, (h - (result - base)) + math.copysign(1.0, u) * low


@_inlined
def pair_add(a, x, b, y):
    """Return (a + x) + (b + y)."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + (x + y)


@_inlined
def pair_add_single(a, x, b):
    """Return (a + x) + b."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + x


@_inlined
def erfc_pair_float32(u, v):
    """Return erfc(u + v)."""
    negative = u < ZERO_32
    size = abs(u)
    b = (-v if negative else v) if size < ERFC_HIGH_32 else ZERO_32
    a = ERFC_HIGH_32 if size > ERFC_HIGH_32 else size
    d = a + ERFC_POLE_32
    inverse = ONE_32 / d
    below = fma(fma(ERFC_BOTTOM_32_5_0, a, ERFC_BOTTOM_32_4_0), a, ERFC_BOTTOM_32_3_0)
    below = fma(fma(fma(below, a, ERFC_BOTTOM_32_2_0), a, ERFC_BOTTOM_32_1_0), a, ONE_32)
    above = fma(fma(ERFC_TOP_32_5, a, ERFC_TOP_32_4), a, ERFC_TOP_32_3)
    above = fma(fma(fma(above, a, ERFC_TOP_32_2), a, ERFC_TOP_32_1), a, ERFC_TOP_32_0)
    rest = above / below
    steps = fma(inverse, ERFC_WEIGHT_32, ERFC_STEPS_32)
    y = ERFC_LEVEL_32 - steps
    quotient = steps - ERFC_STEPS_32
    remainder = fma(quotient, (a - (d - ERFC_POLE_32)) + b, fma(quotient, d, -ERFC_WEIGHT_32))
    e = fma(a, a, y)
    f = fma(remainder, inverse, fma(fma(a, ERFC_SLOPE_32, ERFC_SHIFT_32), b, fma(a, a, y - e)))
    t = fma(e, -LOG2E_32_0, MAGIC_32)
    k = MAGIC_32 - t
    c = fma(k, LN2_32_1, -f) - rest
    g = fma(k, LN2_32_0, -e)
    r = g + c
    c = (g - r) + c
    z = r * r
    half = r * HALF_32
    q = fma(fma(ERFC_EXP_32_4, r, ERFC_EXP_32_3), z, fma(ERFC_EXP_32_2, r, ERFC_EXP_32_1))
    q = fma(q, r, ERFC_EXP_32_0)
    cubic = fma(r * z, q, fma(c, r, c))
    h = ONE_32 + (fma(z, HALF_32, r) + cubic)
    low = fma(half, r, r - (h - ONE_32)) + cubic
    s = math.copysign(power_of_two(t), u)
    base = ONE_32 - math.copysign(ONE_32, u)  # 2 for -0.0 too, to go with s
    h = h * s
    result = base + h
    return result, fma(low, s, h - (result - base))


@_inlined
def exp_single_float32(u, v):
    """Return exp(u + v)."""
    a = EXP_LEAST_32 if u < EXP_LEAST_32 else u
    b = NOTHING_32 if u < EXP_LEAST_32 else v
    t = fma(a, LOG2E_32_0, MAGIC_32)
    k = MAGIC_32 - t
    r = fma(k, LN2_32_0, a)
    c = fma(k, LN2_32_1, b)
    x = r + c
    q = fma(EXP_SINGLE_32_4, x, EXP_SINGLE_32_3)
    q = fma(q, x, EXP_SINGLE_32_2)
    q = fma(q, x, EXP_SINGLE_32_1)
    q = fma(q, x, EXP_SINGLE_32_0)
    p = fma(x * x, q, c)
    h = ONE_32 + (r + p)
    result: float = (h + ((r - (h - ONE_32)) + p)) * power_of_two(t)
    return result


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
def erfc_coarse_float64(u, v):
    """Return erfc(u + v) as the single form has it before it is rounded."""
    a = abs(u)
    b = (-v if u < 0.0 else v) if a < ERFC_HIGH_64 else 0.0
    a = ERFC_HIGH_64 if a > ERFC_HIGH_64 else a
    s = a * a
    t, r, p = exp_short_float64(-s, -fma(a + a, b, fma(a, a, -s)))
    g = 1.0 + (r + p)
    h, low = erfc_scaled_short_64(a, b)
    h, low = pair_mul(h, low, g, (r - (g - 1.0)) + p)
    w = math.copysign(power_of_two(t), u)
    h = h * w
    base = 1.0 - math.copysign(1.0, u)  # 2 for -0.0 too, to go with w
    result = base + h
    return result, fma(low, w, h - (result - base))


@_inlined
def exp_single_float64(u, v):
    """Return exp(u + v)."""
    a = EXP_LEAST_64 if u < EXP_LEAST_64 else u
    b = -0.0 if u < EXP_LEAST_64 else v
    t, r, p = exp_short_float64(a, b)
    return (1.0 + (r + p)) * power_of_two(t)


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
def _value_quick(x, alpha, sigma):
    """The activation in float64, and a bound of its absolute error."""
    r2 = alpha * x
    er2 = rounding(alpha, U) * abs(r2) + TINY
    r5 = -alpha
    r6 = 1.0 + r5
    er6 = sum_tail(1.0, r5)
    r7 = 0.5 * r6
    er7 = abs(0.5) * er6 + TINY
    r8 = r7 * x
    er8 = abs(x) * er7 + rounding(r7, U) * abs(r8) + TINY
    r9 = 0.7071067811865476  # sqrt(2)/2
    r10 = r9 * x
    er10 = abs(x) * 7.850462293418876e-17 + U * abs(r10) + TINY
    r12 = r10 / sigma
    er12 = er10 / abs(sigma) + rounding(sigma, U) * abs(r12) + TINY
    r13 = -r12
    r14 = quick_erfc(r13)
    er14 = abs(r14) * growth(er12 * (2.0 * max(r13, 0.0) + 1.5 + 2.0 * er12)) + U * (r14 + 3.0 * abs(1.0 - r14) if r13 < 0.4 else 10.5 * r14) + TINY
    r15 = r8 * r14
    er15 = abs(r14) * er8 + abs(r8) * er14 + er8 * er14 + U * abs(r15) + TINY
    r16 = r2 + r15
    er16 = er2 + er15 + U * abs(r16)
    r17 = 0.3989422804014327  # sqrt(2)/(2*sqrt(pi))
    r18 = r17 * sigma
    er18 = abs(sigma) * 4.429149051981359e-17 + rounding(sigma, U) * abs(r18) + TINY
    r19 = r18 * r6
    er19 = abs(r6) * er18 + abs(r18) * er6 + er18 * er6 + rounding(r18, U) * abs(r19) + TINY
    r20 = x * x
    er20 = 1.0 * U * abs(r20) + TINY
    r21 = 0.5 * r20
    er21 = abs(0.5) * er20 + TINY
    r22 = sigma * sigma
    er22 = 1.0 * U * abs(r22) + TINY
    r23 = r21 / r22
    er23 = (er21 + abs(r23) * er22) / margin(abs(r22), er22) + rounding(r22, U) * abs(r23) + TINY
    r24 = -r23
    r25 = math.exp(r24)
    er25 = abs(r25) * growth(er23) + 1.1 * U * abs(r25) + TINY
    r26 = r19 * r25
    er26 = abs(r25) * er19 + abs(r19) * er25 + er19 * er25 + rounding(r19, U) * abs(r26) + TINY
    r27 = r16 + r26
    er27 = er16 + er26 + U * abs(r27)
    return r27, er27


@_device
def _value_wide(x, wide_x, alpha, sigma):
    """The activation as a wide number."""
    if abs(x - -3.735304790448196e-05) < 2.9802322387695312e-08 and alpha == 0.15 and sigma == 5e-05:  # a zero
        t = wide_add(wide_from_float(x - -3.735304790448196e-05), (-2.6275516642794173e-21, 2.791192189940768e-38, np.int64(0)))
        total = (2.3679831988964514e+22, 76134.46801548466, np.int64(0))
        total = wide_add((-4.232726420620199e+16, 3.893429387187248, np.int64(0)), wide_mul(t, total))
        total = wide_add((-623967168201658.5, 0.05980596697115129, np.int64(0)), wide_mul(t, total))
        total = wide_add((-37786944269.27911, -3.6012579737787825e-06, np.int64(0)), wide_mul(t, total))
        total = wide_add((12776264.126132717, -7.214589712325182e-10, np.int64(0)), wide_mul(t, total))
        total = wide_add((2565.3055459096227, 1.0146724841641705e-13, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.34338637538622574, 9.113229234959906e-19, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    w0 = wide_from_float(alpha)
    w2 = wide_mul(w0, wide_x)
    w3 = (0.5, 0.0, np.int64(0))
    w4 = (1.0, 0.0, np.int64(0))
    w5 = wide_neg(w0)
    w6 = wide_add(w4, w5)
    w7 = wide_mul(w3, w6)
    w8 = wide_mul(w7, wide_x)
    w9 = (0.7071067811865476, -4.833646656726457e-17, np.int64(0))  # sqrt(2)/2
    w10 = wide_mul(w9, wide_x)
    w11 = wide_from_float(sigma)
    w12 = wide_div(w10, w11)
    w13 = wide_neg(w12)
    w14 = wide_erfc(w13)
    w15 = wide_mul(w8, w14)
    w16 = wide_add(w2, w15)
    w17 = (0.3989422804014327, -2.49232720227773e-17, np.int64(0))  # sqrt(2)/(2*sqrt(pi))
    w18 = wide_mul(w17, w11)
    w19 = wide_mul(w18, w6)
    w20 = wide_powi(wide_x, 2)
    w21 = wide_mul(w3, w20)
    w22 = wide_powi(w11, 2)
    w23 = wide_div(w21, w22)
    w24 = wide_neg(w23)
    w25 = wide_exp(w24)
    w26 = wide_mul(w19, w25)
    w27 = wide_add(w16, w26)
    return w27


@_device
def _value(x, alpha, sigma, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_value_wide(x, (1.0, 0.0, np.int64(100000)), alpha, sigma))
    if x == -math.inf:
        return settled(_value_wide(x, (-1.0, 0.0, np.int64(100000)), alpha, sigma))
    r, e = _value_quick(x, alpha, sigma)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x), alpha, sigma))


@_inlined
def _value_coarse(x, alpha, sigma):
    """The activation for float32, in float64, and a bound of its absolute error."""
    r2 = alpha * x
    er2 = rounding(alpha, U) * abs(r2) + TINY
    r5 = -alpha
    r6 = 1.0 + r5
    er6 = sum_tail(1.0, r5)
    r7 = 0.5 * r6
    er7 = abs(0.5) * er6 + TINY
    r8 = r7 * x
    er8 = abs(x) * er7 + rounding(r7, U) * abs(r8) + TINY
    r9 = 0.7071067811865476  # sqrt(2)/2
    r10 = r9 * x
    er10 = abs(x) * 7.850462293418876e-17 + U * abs(r10) + TINY
    r12 = r10 / sigma
    er12 = er10 / abs(sigma) + rounding(sigma, U) * abs(r12) + TINY
    r13 = -r12
    r14 = coarse_erfc(r13)
    er14 = abs(r14) * growth(er12 * (2.0 * max(r13, 0.0) + 1.5 + 2.0 * er12)) + 8192.0 * U * r14 + TINY
    r15 = r8 * r14
    er15 = abs(r14) * er8 + abs(r8) * er14 + er8 * er14 + U * abs(r15) + TINY
    r16 = r2 + r15
    er16 = er2 + er15 + U * abs(r16)
    r17 = 0.3989422804014327  # sqrt(2)/(2*sqrt(pi))
    r18 = r17 * sigma
    er18 = abs(sigma) * 4.429149051981359e-17 + rounding(sigma, U) * abs(r18) + TINY
    r19 = r18 * r6
    er19 = abs(r6) * er18 + abs(r18) * er6 + er18 * er6 + rounding(r18, U) * abs(r19) + TINY
    r20 = x * x
    er20 = 1.0 * U * abs(r20) + TINY
    r21 = 0.5 * r20
    er21 = abs(0.5) * er20 + TINY
    r22 = sigma * sigma
    er22 = 1.0 * U * abs(r22) + TINY
    r23 = r21 / r22
    er23 = (er21 + abs(r23) * er22) / margin(abs(r22), er22) + rounding(r22, U) * abs(r23) + TINY
    r24 = -r23
    r25 = coarse_exp(r24)
    er25 = abs(r25) * growth(er23) + 4.0 * U * abs(r25) + TINY
    r26 = r19 * r25
    er26 = abs(r25) * er19 + abs(r19) * er25 + er19 * er25 + rounding(r19, U) * abs(r26) + TINY
    r27 = r16 + r26
    er27 = er16 + er26 + U * abs(r27)
    return r27, er27


@_inlined
def _value_paired(x, alpha, sigma):
    """The activation from sums of two float64, and a bound of its absolute error."""
    r1, r1_low = exact_product(alpha, x)
    er1 = HAIR
    r2 = -alpha
    r3, r3_low = exact_sum(1.0, r2)
    r4, r4_low = pair_mul_single(r3, r3_low, 0.5)
    er4 = U * abs(r4_low) + HAIR
    r5, r5_low = pair_mul_single(r4, r4_low, x)
    er5 = abs(x) * er4 + U * abs(r5_low) + HAIR
    r6 = 0.7071067811865476  # sqrt(2)/2
    r6_low = -4.833646656726457e-17
    r7, r7_low = pair_mul_single(r6, r6_low, x)
    er7 = abs(x) * 3.486305596842099e-32 + U * abs(r7_low) + HAIR
    r8_inverse = 1.0 / sigma
    r8 = r7 * r8_inverse
    r8_low = (fma(-r8, sigma, r7) + r7_low) * r8_inverse
    er8 = (er7 + U * abs(r7_low)) * inverse_bound(r8_inverse, 0.0) + 4.0 * U * (U * abs(r8) + abs(r8_low)) + HAIR
    r9 = -r8
    r9_low = -r8_low
    r10_argument, r10_rest = exact_sum(r9, r9_low)
    r10, r10_low = erfc_pair_float64(r10_argument, r10_rest)
    er10 = abs(r10) * growth(er8 * (2.0 * max(r10_argument, 0.0) + 1.5 + 2.0 * er8)) + 1.992674003229301e-18 * abs(r10) + HAIR
    r11, r11_low = pair_mul(r5, r5_low, r10, r10_low)
    er11 = (abs(r10) + abs(r10_low)) * er5 + (abs(r5) + abs(r5_low)) * er10 + er5 * er10 + abs(r5_low * r10_low) + U * (2.0 * abs(r11_low) + 1.01 * abs(r5 * r10_low)) + HAIR
    r12, r12_low = pair_add(r1, r1_low, r11, r11_low)
    er12 = er1 + er11 + U * (abs(r1_low) + abs(r11_low) + abs(r12_low))
    r13 = 0.3989422804014327  # sqrt(2)/(2*sqrt(pi))
    r13_low = -2.49232720227773e-17
    r14, r14_low = pair_mul_single(r13, r13_low, sigma)
    er14 = abs(sigma) * 1.9669373028025557e-32 + U * abs(r14_low) + HAIR
    r15, r15_low = pair_mul(r14, r14_low, r3, r3_low)
    er15 = (abs(r3) + abs(r3_low)) * er14 + abs(r14_low * r3_low) + U * (2.0 * abs(r15_low) + 1.01 * abs(r14 * r3_low)) + HAIR
    r16, r16_low = exact_product(x, x)
    r17, r17_low = pair_mul_single(r16, r16_low, 0.5)
    er17 = abs(0.5) * er1 + U * abs(r17_low) + HAIR
    r18, r18_low = exact_product(sigma, sigma)
    r19_inverse = 1.0 / r18
    r19 = r17 * r19_inverse
    r19_low = (fma(-r19, r18, r17) + fma(-r19, r18_low, r17_low)) * r19_inverse
    er19 = (er17 + abs(r19) * er1 + U * abs(r17_low) + U * abs(r19 * r18_low) + abs(r19_low * r18_low)) * inverse_bound(r19_inverse, er1 + abs(r18_low)) + 4.0 * U * (U * abs(r19) + abs(r19_low)) + HAIR
    r20 = -r19
    r20_low = -r19_low
    r21_argument, r21_rest = exact_sum(r20, r20_low)
    r21, r21_low = exp_pair_float64(r21_argument, r21_rest)
    er21 = abs(r21) * growth(er19) + 1.510164499174617e-18 * abs(r21) + HAIR
    er21_2 = er21 if r21_argument <= 709.4 else math.inf
    r22, r22_low = pair_mul(r15, r15_low, r21, r21_low)
    er22 = (abs(r21) + abs(r21_low)) * er15 + (abs(r15) + abs(r15_low)) * er21_2 + er15 * er21_2 + abs(r15_low * r21_low) + U * (2.0 * abs(r22_low) + 1.01 * abs(r15 * r21_low)) + HAIR
    r23, r23_low = pair_add(r12, r12_low, r22, r22_low)
    er23 = er12 + er22 + U * (abs(r12_low) + abs(r22_low) + abs(r23_low))
    r24 = r23 + r23_low
    er24 = er23 + U * abs(r24)
    return r24, er24


@_device
def _derivative_quick(x, alpha, sigma):
    """Its derivative in float64, and a bound of its absolute error."""
    r3 = -alpha
    r4 = 1.0 + r3
    er4 = sum_tail(1.0, r3)
    r5 = 0.5 * r4
    er5 = abs(0.5) * er4 + TINY
    r6 = 0.7071067811865476  # sqrt(2)/2
    r8 = r6 * x
    er8 = abs(x) * 7.850462293418876e-17 + U * abs(r8) + TINY
    r10 = r8 / sigma
    er10 = er8 / abs(sigma) + rounding(sigma, U) * abs(r10) + TINY
    r11 = -r10
    r12 = quick_erfc(r11)
    er12 = abs(r12) * growth(er10 * (2.0 * max(r11, 0.0) + 1.5 + 2.0 * er10)) + U * (r12 + 3.0 * abs(1.0 - r12) if r11 < 0.4 else 10.5 * r12) + TINY
    r13 = r5 * r12
    er13 = abs(r12) * er5 + abs(r5) * er12 + er5 * er12 + rounding(r5, U) * abs(r13) + TINY
    r14 = alpha + r13
    er14 = er13 + U * abs(r14)
    return r14, er14


@_device
def _derivative_wide(x, wide_x, alpha, sigma):
    """Its derivative as a wide number."""
    w0 = wide_from_float(alpha)
    w1 = (0.5, 0.0, np.int64(0))
    w2 = (1.0, 0.0, np.int64(0))
    w3 = wide_neg(w0)
    w4 = wide_add(w2, w3)
    w5 = wide_mul(w1, w4)
    w6 = (0.7071067811865476, -4.833646656726457e-17, np.int64(0))  # sqrt(2)/2
    w8 = wide_mul(w6, wide_x)
    w9 = wide_from_float(sigma)
    w10 = wide_div(w8, w9)
    w11 = wide_neg(w10)
    w12 = wide_erfc(w11)
    w13 = wide_mul(w5, w12)
    w14 = wide_add(w0, w13)
    return w14


@_device
def _derivative(x, alpha, sigma, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_derivative_wide(x, (1.0, 0.0, np.int64(100000)), alpha, sigma))
    if x == -math.inf:
        return settled(_derivative_wide(x, (-1.0, 0.0, np.int64(100000)), alpha, sigma))
    r, e = _derivative_quick(x, alpha, sigma)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x), alpha, sigma))


@_inlined
def _derivative_coarse(x, alpha, sigma):
    """Its derivative for float32, in float64, and a bound of its absolute error."""
    r3 = -alpha
    r4 = 1.0 + r3
    er4 = sum_tail(1.0, r3)
    r5 = 0.5 * r4
    er5 = abs(0.5) * er4 + TINY
    r6 = 0.7071067811865476  # sqrt(2)/2
    r8 = r6 * x
    er8 = abs(x) * 7.850462293418876e-17 + U * abs(r8) + TINY
    r10 = r8 / sigma
    er10 = er8 / abs(sigma) + rounding(sigma, U) * abs(r10) + TINY
    r11 = -r10
    r12 = coarse_erfc(r11)
    er12 = abs(r12) * growth(er10 * (2.0 * max(r11, 0.0) + 1.5 + 2.0 * er10)) + 8192.0 * U * r12 + TINY
    r13 = r5 * r12
    er13 = abs(r12) * er5 + abs(r5) * er12 + er5 * er12 + rounding(r5, U) * abs(r13) + TINY
    r14 = alpha + r13
    er14 = er13 + U * abs(r14)
    return r14, er14


@_inlined
def _derivative_paired(x, alpha, sigma):
    """Its derivative from sums of two float64, and a bound of its absolute error."""
    r1 = -alpha
    r2, r2_low = exact_sum(1.0, r1)
    r3, r3_low = pair_mul_single(r2, r2_low, 0.5)
    er3 = U * abs(r3_low) + HAIR
    r4 = 0.7071067811865476  # sqrt(2)/2
    r4_low = -4.833646656726457e-17
    r5, r5_low = pair_mul_single(r4, r4_low, x)
    er5 = abs(x) * 3.486305596842099e-32 + U * abs(r5_low) + HAIR
    r6_inverse = 1.0 / sigma
    r6 = r5 * r6_inverse
    r6_low = (fma(-r6, sigma, r5) + r5_low) * r6_inverse
    er6 = (er5 + U * abs(r5_low)) * inverse_bound(r6_inverse, 0.0) + 4.0 * U * (U * abs(r6) + abs(r6_low)) + HAIR
    r7 = -r6
    r7_low = -r6_low
    r8_argument, r8_rest = exact_sum(r7, r7_low)
    r8, r8_low = erfc_pair_float64(r8_argument, r8_rest)
    er8 = abs(r8) * growth(er6 * (2.0 * max(r8_argument, 0.0) + 1.5 + 2.0 * er6)) + 1.992674003229301e-18 * abs(r8) + HAIR
    r9, r9_low = pair_mul(r3, r3_low, r8, r8_low)
    er9 = (abs(r8) + abs(r8_low)) * er3 + (abs(r3) + abs(r3_low)) * er8 + er3 * er8 + abs(r3_low * r8_low) + U * (2.0 * abs(r9_low) + 1.01 * abs(r3 * r8_low)) + HAIR
    r10, r10_low = pair_add_single(r9, r9_low, alpha)
    er10 = er9 + U * abs(r10_low)
    r11 = r10 + r10_low
    er11 = er10 + U * abs(r11)
    return r11, er11


@_device
def _partial_alpha_quick(x, alpha, sigma):
    """Its derivative by alpha in float64, and a bound of its absolute error."""
    r2 = 0.5 * x
    er2 = TINY
    r3 = 0.7071067811865476  # sqrt(2)/2
    r4 = r3 * x
    er4 = abs(x) * 7.850462293418876e-17 + U * abs(r4) + TINY
    r6 = r4 / sigma
    er6 = er4 / abs(sigma) + rounding(sigma, U) * abs(r6) + TINY
    r7 = quick_erfc(r6)
    er7 = abs(r7) * growth(er6 * (2.0 * max(r6, 0.0) + 1.5 + 2.0 * er6)) + U * (r7 + 3.0 * abs(1.0 - r7) if r6 < 0.4 else 10.5 * r7) + TINY
    r8 = r2 * r7
    er8 = abs(r7) * er2 + abs(r2) * er7 + er2 * er7 + U * abs(r8) + TINY
    r9 = 0.3989422804014327  # sqrt(2)/(2*sqrt(pi))
    r10 = r9 * sigma
    er10 = abs(sigma) * 4.429149051981359e-17 + rounding(sigma, U) * abs(r10) + TINY
    r11 = x * x
    er11 = 1.0 * U * abs(r11) + TINY
    r12 = 0.5 * r11
    er12 = abs(0.5) * er11 + TINY
    r13 = sigma * sigma
    er13 = 1.0 * U * abs(r13) + TINY
    r14 = r12 / r13
    er14 = (er12 + abs(r14) * er13) / margin(abs(r13), er13) + rounding(r13, U) * abs(r14) + TINY
    r15 = -r14
    r16 = math.exp(r15)
    er16 = abs(r16) * growth(er14) + 1.1 * U * abs(r16) + TINY
    r17 = r10 * r16
    er17 = abs(r16) * er10 + abs(r10) * er16 + er10 * er16 + rounding(r10, U) * abs(r17) + TINY
    r18 = -r17
    r19 = r8 + r18
    er19 = er8 + er17 + U * abs(r19)
    return r19, er19


@_device
def _partial_alpha_wide(x, wide_x, alpha, sigma):
    """Its derivative by alpha as a wide number."""
    w0 = (0.5, 0.0, np.int64(0))
    w2 = wide_mul(w0, wide_x)
    w3 = (0.7071067811865476, -4.833646656726457e-17, np.int64(0))  # sqrt(2)/2
    w4 = wide_mul(w3, wide_x)
    w5 = wide_from_float(sigma)
    w6 = wide_div(w4, w5)
    w7 = wide_erfc(w6)
    w8 = wide_mul(w2, w7)
    w9 = (0.3989422804014327, -2.49232720227773e-17, np.int64(0))  # sqrt(2)/(2*sqrt(pi))
    w10 = wide_mul(w9, w5)
    w11 = wide_powi(wide_x, 2)
    w12 = wide_mul(w0, w11)
    w13 = wide_powi(w5, 2)
    w14 = wide_div(w12, w13)
    w15 = wide_neg(w14)
    w16 = wide_exp(w15)
    w17 = wide_mul(w10, w16)
    w18 = wide_neg(w17)
    w19 = wide_add(w8, w18)
    return w19


@_device
def _partial_alpha(x, alpha, sigma, tolerance, floor):
    """Its derivative by alpha"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_alpha_wide(x, (1.0, 0.0, np.int64(100000)), alpha, sigma))
    if x == -math.inf:
        return settled(_partial_alpha_wide(x, (-1.0, 0.0, np.int64(100000)), alpha, sigma))
    if x > 8.0 and sigma == 5e-05:  # the exact value rounds to 0
        return 0.0
    r, e = _partial_alpha_quick(x, alpha, sigma)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_alpha_wide(x, wide_from_float(x), alpha, sigma))


@_inlined
def _partial_alpha_coarse(x, alpha, sigma):
    """Its derivative by alpha for float32, in float64, and a bound of its absolute error."""
    r2 = 0.5 * x
    er2 = TINY
    r3 = 0.7071067811865476  # sqrt(2)/2
    r4 = r3 * x
    er4 = abs(x) * 7.850462293418876e-17 + U * abs(r4) + TINY
    r6 = r4 / sigma
    er6 = er4 / abs(sigma) + rounding(sigma, U) * abs(r6) + TINY
    r7 = coarse_erfc(r6)
    er7 = abs(r7) * growth(er6 * (2.0 * max(r6, 0.0) + 1.5 + 2.0 * er6)) + 8192.0 * U * r7 + TINY
    r8 = r2 * r7
    er8 = abs(r7) * er2 + abs(r2) * er7 + er2 * er7 + U * abs(r8) + TINY
    r9 = 0.3989422804014327  # sqrt(2)/(2*sqrt(pi))
    r10 = r9 * sigma
    er10 = abs(sigma) * 4.429149051981359e-17 + rounding(sigma, U) * abs(r10) + TINY
    r11 = x * x
    er11 = 1.0 * U * abs(r11) + TINY
    r12 = 0.5 * r11
    er12 = abs(0.5) * er11 + TINY
    r13 = sigma * sigma
    er13 = 1.0 * U * abs(r13) + TINY
    r14 = r12 / r13
    er14 = (er12 + abs(r14) * er13) / margin(abs(r13), er13) + rounding(r13, U) * abs(r14) + TINY
    r15 = -r14
    r16 = coarse_exp(r15)
    er16 = abs(r16) * growth(er14) + 4.0 * U * abs(r16) + TINY
    r17 = r10 * r16
    er17 = abs(r16) * er10 + abs(r10) * er16 + er10 * er16 + rounding(r10, U) * abs(r17) + TINY
    r18 = -r17
    r19 = r8 + r18
    er19 = er8 + er17 + U * abs(r19)
    return r19, er19


@_inlined
def _partial_alpha_paired(x, alpha, sigma):
    """Its derivative by alpha from sums of two float64, and a bound of its absolute error."""
    r1, r1_low = exact_product(0.5, x)
    er1 = HAIR
    r2 = 0.7071067811865476  # sqrt(2)/2
    r2_low = -4.833646656726457e-17
    r3, r3_low = pair_mul_single(r2, r2_low, x)
    er3 = abs(x) * 3.486305596842099e-32 + U * abs(r3_low) + HAIR
    r4_inverse = 1.0 / sigma
    r4 = r3 * r4_inverse
    r4_low = (fma(-r4, sigma, r3) + r3_low) * r4_inverse
    er4 = (er3 + U * abs(r3_low)) * inverse_bound(r4_inverse, 0.0) + 4.0 * U * (U * abs(r4) + abs(r4_low)) + HAIR
    r5_argument, r5_rest = exact_sum(r4, r4_low)
    r5, r5_low = erfc_pair_float64(r5_argument, r5_rest)
    er5 = abs(r5) * growth(er4 * (2.0 * max(r5_argument, 0.0) + 1.5 + 2.0 * er4)) + 1.992674003229301e-18 * abs(r5) + HAIR
    r6, r6_low = pair_mul(r1, r1_low, r5, r5_low)
    er6 = (abs(r5) + abs(r5_low)) * er1 + (abs(r1) + abs(r1_low)) * er5 + er1 * er5 + abs(r1_low * r5_low) + U * (2.0 * abs(r6_low) + 1.01 * abs(r1 * r5_low)) + HAIR
    r7 = 0.3989422804014327  # sqrt(2)/(2*sqrt(pi))
    r7_low = -2.49232720227773e-17
    r8, r8_low = pair_mul_single(r7, r7_low, sigma)
    er8 = abs(sigma) * 1.9669373028025557e-32 + U * abs(r8_low) + HAIR
    r9, r9_low = exact_product(x, x)
    r10, r10_low = pair_mul_single(r9, r9_low, 0.5)
    er10 = abs(0.5) * er1 + U * abs(r10_low) + HAIR
    r11, r11_low = exact_product(sigma, sigma)
    r12_inverse = 1.0 / r11
    r12 = r10 * r12_inverse
    r12_low = (fma(-r12, r11, r10) + fma(-r12, r11_low, r10_low)) * r12_inverse
    er12 = (er10 + abs(r12) * er1 + U * abs(r10_low) + U * abs(r12 * r11_low) + abs(r12_low * r11_low)) * inverse_bound(r12_inverse, er1 + abs(r11_low)) + 4.0 * U * (U * abs(r12) + abs(r12_low)) + HAIR
    r13 = -r12
    r13_low = -r12_low
    r14_argument, r14_rest = exact_sum(r13, r13_low)
    r14, r14_low = exp_pair_float64(r14_argument, r14_rest)
    er14 = abs(r14) * growth(er12) + 1.510164499174617e-18 * abs(r14) + HAIR
    er14_2 = er14 if r14_argument <= 709.4 else math.inf
    r15, r15_low = pair_mul(r8, r8_low, r14, r14_low)
    er15 = (abs(r14) + abs(r14_low)) * er8 + (abs(r8) + abs(r8_low)) * er14_2 + er8 * er14_2 + abs(r8_low * r14_low) + U * (2.0 * abs(r15_low) + 1.01 * abs(r8 * r14_low)) + HAIR
    r16 = -r15
    r16_low = -r15_low
    r17, r17_low = pair_add(r6, r6_low, r16, r16_low)
    er17 = er6 + er15 + U * (abs(r6_low) + abs(r16_low) + abs(r17_low))
    r18 = r17 + r17_low
    er18 = er17 + U * abs(r18)
    small = (abs(r18) < 1e-270) & (er18 < 1e-270)
    kept = 0.0 if small else r18
    bound = 0.0 if small else er18
    return kept, bound


@_device
def _partial_sigma_quick(x, alpha, sigma):
    """Its derivative by sigma in float64, and a bound of its absolute error."""
    r0 = 0.3989422804014327  # sqrt(2)/(2*sqrt(pi))
    r3 = -alpha
    r4 = 1.0 + r3
    er4 = sum_tail(1.0, r3)
    r5 = r0 * r4
    er5 = abs(r4) * 4.429149051981359e-17 + abs(r0) * er4 + 4.429149051981359e-17 * er4 + rounding(r4, U) * abs(r5) + TINY
    r8 = x * x
    er8 = 1.0 * U * abs(r8) + TINY
    r9 = 0.5 * r8
    er9 = abs(0.5) * er8 + TINY
    r11 = sigma * sigma
    er11 = 1.0 * U * abs(r11) + TINY
    r12 = r9 / r11
    er12 = (er9 + abs(r12) * er11) / margin(abs(r11), er11) + rounding(r11, U) * abs(r12) + TINY
    r13 = -r12
    r14 = math.exp(r13)
    er14 = abs(r14) * growth(er12) + 1.1 * U * abs(r14) + TINY
    r15 = r5 * r14
    er15 = abs(r14) * er5 + abs(r5) * er14 + er5 * er14 + rounding(r5, U) * abs(r15) + TINY
    return r15, er15


@_device
def _partial_sigma_wide(x, wide_x, alpha, sigma):
    """Its derivative by sigma as a wide number."""
    w0 = (0.3989422804014327, -2.49232720227773e-17, np.int64(0))  # sqrt(2)/(2*sqrt(pi))
    w1 = (1.0, 0.0, np.int64(0))
    w2 = wide_from_float(alpha)
    w3 = wide_neg(w2)
    w4 = wide_add(w1, w3)
    w5 = wide_mul(w0, w4)
    w6 = (0.5, 0.0, np.int64(0))
    w8 = wide_powi(wide_x, 2)
    w9 = wide_mul(w6, w8)
    w10 = wide_from_float(sigma)
    w11 = wide_powi(w10, 2)
    w12 = wide_div(w9, w11)
    w13 = wide_neg(w12)
    w14 = wide_exp(w13)
    w15 = wide_mul(w5, w14)
    return w15


@_device
def _partial_sigma(x, alpha, sigma, tolerance, floor):
    """Its derivative by sigma"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_sigma_wide(x, (1.0, 0.0, np.int64(100000)), alpha, sigma))
    if x == -math.inf:
        return settled(_partial_sigma_wide(x, (-1.0, 0.0, np.int64(100000)), alpha, sigma))
    if x < -8.0 and alpha == 0.15 and sigma == 5e-05:  # the exact value rounds to 0
        return 0.0
    if x > 8.0 and alpha == 0.15 and sigma == 5e-05:  # the exact value rounds to 0
        return 0.0
    r, e = _partial_sigma_quick(x, alpha, sigma)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_sigma_wide(x, wide_from_float(x), alpha, sigma))


@_inlined
def _partial_sigma_coarse(x, alpha, sigma):
    """Its derivative by sigma for float32, in float64, and a bound of its absolute error."""
    r0 = 0.3989422804014327  # sqrt(2)/(2*sqrt(pi))
    r3 = -alpha
    r4 = 1.0 + r3
    er4 = sum_tail(1.0, r3)
    r5 = r0 * r4
    er5 = abs(r4) * 4.429149051981359e-17 + abs(r0) * er4 + 4.429149051981359e-17 * er4 + rounding(r4, U) * abs(r5) + TINY
    r8 = x * x
    er8 = 1.0 * U * abs(r8) + TINY
    r9 = 0.5 * r8
    er9 = abs(0.5) * er8 + TINY
    r11 = sigma * sigma
    er11 = 1.0 * U * abs(r11) + TINY
    r12 = r9 / r11
    er12 = (er9 + abs(r12) * er11) / margin(abs(r11), er11) + rounding(r11, U) * abs(r12) + TINY
    r13 = -r12
    r14 = coarse_exp(r13)
    er14 = abs(r14) * growth(er12) + 4.0 * U * abs(r14) + TINY
    r15 = r5 * r14
    er15 = abs(r14) * er5 + abs(r5) * er14 + er5 * er14 + rounding(r5, U) * abs(r15) + TINY
    return r15, er15


@_inlined
def _partial_sigma_paired(x, alpha, sigma):
    """Its derivative by sigma from sums of two float64, and a bound of its absolute error."""
    r1 = 0.3989422804014327  # sqrt(2)/(2*sqrt(pi))
    r1_low = -2.49232720227773e-17
    r2 = -alpha
    r3, r3_low = exact_sum(1.0, r2)
    r4, r4_low = pair_mul(r1, r1_low, r3, r3_low)
    er4 = (abs(r3) + abs(r3_low)) * 1.9669373028025557e-32 + abs(r1_low * r3_low) + U * (2.0 * abs(r4_low) + 1.01 * abs(r1 * r3_low)) + HAIR
    r5, r5_low = exact_product(x, x)
    er5 = HAIR
    r6, r6_low = pair_mul_single(r5, r5_low, 0.5)
    er6 = abs(0.5) * er5 + U * abs(r6_low) + HAIR
    r7, r7_low = exact_product(sigma, sigma)
    r8_inverse = 1.0 / r7
    r8 = r6 * r8_inverse
    r8_low = (fma(-r8, r7, r6) + fma(-r8, r7_low, r6_low)) * r8_inverse
    er8 = (er6 + abs(r8) * er5 + U * abs(r6_low) + U * abs(r8 * r7_low) + abs(r8_low * r7_low)) * inverse_bound(r8_inverse, er5 + abs(r7_low)) + 4.0 * U * (U * abs(r8) + abs(r8_low)) + HAIR
    r9 = -r8
    r9_low = -r8_low
    r10_argument, r10_rest = exact_sum(r9, r9_low)
    r10, r10_low = exp_pair_float64(r10_argument, r10_rest)
    er10 = abs(r10) * growth(er8) + 1.510164499174617e-18 * abs(r10) + HAIR
    er10_2 = er10 if r10_argument <= 709.4 else math.inf
    r11, r11_low = pair_mul(r4, r4_low, r10, r10_low)
    er11 = (abs(r10) + abs(r10_low)) * er4 + (abs(r4) + abs(r4_low)) * er10_2 + er4 * er10_2 + abs(r4_low * r10_low) + U * (2.0 * abs(r11_low) + 1.01 * abs(r4 * r10_low)) + HAIR
    r12 = r11 + r11_low
    er12 = er11 + U * abs(r12)
    small = (abs(r12) < 1e-270) & (er12 < 1e-270)
    kept = 0.0 if small else r12
    bound = 0.0 if small else er12
    return kept, bound


@_inlined
def _value_float32(x):
    """The activation, in float32 with compensation."""
    # at most 0.97 ULP off for x in [-1.1259e+15, -9.15527e-05], [0.000488281, 5.49756e+11]
    r2, l2 = pair_mul_single(np.float32(0.15), np.float32(-5.9604646e-09), x)
    r4, l4 = pair_mul_single(np.float32(14142.136), np.float32(-0.00011845655), x)
    r5 = -r4
    l5 = -l4
    r6n, l6n = ordered_sum(r5, l5)
    r6, l6 = erfc_pair_float32(r6n, l6n)
    r8, l8 = pair_mul_single(np.float32(0.425), np.float32(-1.1920929e-08), x)
    r9, l9 = pair_mul(r8, l8, r6, l6)
    r10, l10 = pair_add(r2, l2, r9, l9)
    r11, l11 = exact_product(x, x)
    r13, l13 = pair_mul(np.float32(2.0e+08), np.float32(-1.9168695e-08), r11, l11)
    r14 = -r13
    l14 = -l13
    r15n, l15n = ordered_sum(r14, l14)
    r15 = exp_single_float32(r15n, l15n)
    r17, l17 = pair_mul_single(np.float32(1.6955048e-05), np.float32(-6.9594894e-13), r15)
    r18, l18 = ordered_add(r10, l10, r17, l17)
    return r18, l18


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-1.1258999e+15)) & (x <= np.float32(-9.1552734e-05))) | ((x >= np.float32(0.00048828125)) & (x <= np.float32(5.497558e+11)))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 33 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    x = np.float64(x)
    r3 = 14142.13562373095 * x
    r4 = -r3
    r5 = erfc_short(r4)
    r7 = 0.425 * r5
    r8 = 0.15 + r7
    return r8


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-8.18348e+149, -0.000244141], [-1.90735e-06, 1.52588e-05], [0.000244141, 8.18348e+149]
    r2, l2 = exact_product(x, 0.15)
    r4 = 14142.13562373095 * x
    r5 = -r4
    r6, l6 = erfc_coarse_float64(r5, -0.0)
    r8, l8 = pair_mul_single(0.425, 1.3877787807814457e-17, x)
    r9, l9 = pair_mul(r8, l8, r6, l6)
    r10, l10 = pair_add(r2, l2, r9, l9)
    r11 = x * x
    r13 = 199999999.99999997 * r11
    r14 = -r13
    r15 = exp_single_float64(r14, -0.0)
    r17, l17 = pair_mul_single(1.695504691706089e-05, -2.032155867310613e-22, r15)
    r18, l18 = pair_add(r10, l10, r17, l17)
    return r18, l18


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -8.183476519740355e+149) & (x <= -0.000244140625)) | ((x >= -1.9073486328125e-06) & (x <= 1.52587890625e-05)) | ((x >= 0.000244140625) & (x <= 8.183476519740355e+149))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-1.09722e+304, -0.00012207], [-3.05176e-05, 6.10352e-05], [0.00012207, 1.09722e+304]
    r3 = 14142.13562373095 * x
    r4 = -r3
    r5, l5 = erfc_coarse_float64(r4, -0.0)
    r7, l7 = pair_mul(0.425, 1.3877787807814457e-17, r5, l5)
    r8, l8 = pair_add_single(0.15, l7, r7)
    return r8, l8


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return ((x >= -1.0972248137587377e+304) & (x <= -0.0001220703125)) | ((x >= -3.0517578125e-05) & (x <= 6.103515625e-05)) | ((x >= 0.0001220703125) & (x <= 1.0972248137587377e+304))


# ---- the loops: no mathematics ----


def _at(p, i):
    """The parameter of element i: p is one number for all elements, or an array with one for each."""
    return p[i]


@overload(_at)
def _typed_at(p, i):
    if isinstance(p, types.Array):
        return lambda p, i: p[i]
    return lambda p, i: p


@_device
def _spread(p, spread, first, count, inner):
    """Fill `spread` with the parameters of `count` consecutive elements, `inner` of which share a channel."""
    channel = first // inner % p.size
    start, stop = 0, min(count, inner - first % inner)
    while start < count:
        for i in range(np.uintp(start), np.uintp(stop)):
            spread[i] = p[channel]
        channel = channel + 1 if channel + 1 < p.size else 0
        start, stop = stop, min(count, stop + inner)


@_device
def _spread_in_turn(p, spread, first, count):
    """The same where each element has a channel of its own."""
    channel, start = first % p.size, 0
    while start < count:
        length = min(count - start, p.size - channel)
        for i in range(np.uintp(length)):
            spread[np.uintp(start) + i] = p[np.uintp(channel) + i]
        channel, start = 0, start + length


@_device
def _spread_over(p, spread, first, count, inner):
    if inner == 1:
        _spread_in_turn(p, spread, first, count)
    else:
        _spread(p, spread, first, count, inner)


@_device
def _add(total, lost, term):
    """Add a term to a running sum; `lost` collects exactly what the rounding of each addition took away."""
    larger = total + term
    back = larger - total
    return larger, lost + ((total - (larger - back)) + (term - back))


@_device
def _empty(work, sums, slot, channel, several, inner):
    """Add the lanes to the sums of the channel, or to those of several channels, `inner` lanes each, and clear them."""
    for k in range(2):
        totals, losts = work[2 * k * _PITCH:][:_RUN], work[(2 * k + 1) * _PITCH:][:_RUN]
        if several == 0:
            _halve(totals, losts)
            _keep(totals, losts, 0, 1, sums, slot, channel, k)
        for i in range(several):
            _keep(totals, losts, i * inner, (i + 1) * inner, sums, slot, (channel + i) % sums.shape[1], k)
        totals[:] = 0.0
        losts[:] = 0.0


@_device
def _halve(totals, losts):
    """Add all lanes up in the first, pair by pair."""
    half = _RUN // 2
    while half > 0:
        for i in range(np.uintp(half)):
            j = np.uintp(half) + i
            totals[i], losts[i] = _add(totals[i], losts[i] + losts[j], totals[j])
        half //= 2


@_device
def _keep(totals, losts, start, stop, sums, slot, channel, k):
    """Add some lanes, in order, to a channel's sum."""
    total, lost = sums[slot, channel, 2 * k], sums[slot, channel, 2 * k + 1]
    for i in range(np.uintp(start), np.uintp(stop)):
        total, lost = _add(total, lost + losts[i], totals[i])
    sums[slot, channel, 2 * k], sums[slot, channel, 2 * k + 1] = total, lost


@_device
def _value_run(x, first, count, work, p_alpha, p_sigma, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_paired(u, _at(p_alpha, i), _at(p_sigma, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_alpha, i), _at(p_sigma, i), tolerance, floor)


@_device
def _value_span(x, y, start, end, p_alpha, p_sigma, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, work, p_alpha, p_sigma, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _derivative_run(x, first, count, work, p_alpha, p_sigma, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_paired(u, _at(p_alpha, i), _at(p_sigma, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_alpha, i), _at(p_sigma, i), tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_alpha, p_sigma, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, work, p_alpha, p_sigma, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _both_run(x, first, count, work, p_alpha, p_sigma, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_paired(u, _at(p_alpha, i), _at(p_sigma, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_paired(u, _at(p_alpha, i), _at(p_sigma, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_alpha, i), _at(p_sigma, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_alpha, i), _at(p_sigma, i), tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_alpha, p_sigma, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _both_run(x, first, count, work, p_alpha, p_sigma, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _coarse_value_run(x, first, count, work, p_alpha, p_sigma, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_alpha, i), _at(p_sigma, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_alpha, i), _at(p_sigma, i), tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, p_alpha, p_sigma, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_value_run(x, first, count, work, p_alpha, p_sigma, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _coarse_derivative_run(x, first, count, work, p_alpha, p_sigma, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_alpha, i), _at(p_sigma, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_alpha, i), _at(p_sigma, i), tolerance, floor)


@_device
def _coarse_derivative_span(x, d, start, end, p_alpha, p_sigma, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_derivative_run(x, first, count, work, p_alpha, p_sigma, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _coarse_both_run(x, first, count, work, p_alpha, p_sigma, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_alpha, i), _at(p_sigma, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_coarse(u, _at(p_alpha, i), _at(p_sigma, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_alpha, i), _at(p_sigma, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_alpha, i), _at(p_sigma, i), tolerance, floor)


@_device
def _coarse_both_span(x, y, d, start, end, p_alpha, p_sigma, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_both_run(x, first, count, work, p_alpha, p_sigma, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _vjp_run(x, g, gx, first, count, work, p_alpha, p_sigma, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_paired(u, _at(p_alpha, i), _at(p_sigma, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1088)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_alpha_paired(u, _at(p_alpha, i), _at(p_sigma, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1360)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_sigma_paired(u, _at(p_alpha, i), _at(p_sigma, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1632)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(1088)]):
                work[i + np.uintp(1088)] = _derivative(u, _at(p_alpha, i), _at(p_sigma, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(1360)]):
                work[i + np.uintp(1360)] = _partial_alpha(u, _at(p_alpha, i), _at(p_sigma, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(1632)]):
                work[i + np.uintp(1632)] = _partial_sigma(u, _at(p_alpha, i), _at(p_sigma, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(1088)]
        term = v * work[i + np.uintp(1360)]
        work[i], work[i + np.uintp(272)] = _add(work[i], work[i + np.uintp(272)], term)
        term = v * work[i + np.uintp(1632)]
        work[i + np.uintp(544)], work[i + np.uintp(816)] = _add(work[i + np.uintp(544)], work[i + np.uintp(816)], term)


@_device
def _vjp_tile(x, g, gx, sums, place, sizes, work, p_alpha, p_sigma, tolerance, floor):
    """Pass through a tile row by row; in each row the same elements go to the same lanes."""
    slot, part, low_row, low_channel, channels = place
    rows, inner, depth, width, length, together, narrow = sizes
    across = min(width, channels - low_channel)
    last = min(rows, low_row + depth) - 1
    filled = 0
    for row in range(low_row, last + 1):
        begin = (row * together * channels + low_channel) * inner + part * length
        end = min(begin + together * across * length, (((row + 1) * together - 1) * channels + low_channel + across) * inner)
        end = min(end, x.size)
        for first in range(begin, end, _RUN):
            _vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_alpha, p_sigma, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _vjp_tiles(x, g, gx, sums, first, last, sizes, p_alpha, p_sigma, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_alpha.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(7 * _PITCH)
    s_alpha = np.zeros(_RUN)
    s_sigma = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_alpha, s_alpha, channel * inner, together * width * inner, inner)
            _spread_over(p_sigma, s_sigma, channel * inner, together * width * inner, inner)
            _vjp_tile(x, g, gx, sums, place, sizes, work, s_alpha, s_sigma, tolerance, floor)
        else:
            _vjp_tile(x, g, gx, sums, place, sizes, work, p_alpha[channel], p_sigma[channel], tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, sums, tiles, sizes, p_alpha, p_sigma, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _vjp_tiles(x, g, gx, sums, group * step, min(tiles, (group + 1) * step), sizes, p_alpha, p_sigma, tolerance, floor)


@_device
def _coarse_vjp_run(x, g, gx, first, count, work, p_alpha, p_sigma, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_alpha, i), _at(p_sigma, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1088)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_alpha_coarse(u, _at(p_alpha, i), _at(p_sigma, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1360)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_sigma_coarse(u, _at(p_alpha, i), _at(p_sigma, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1632)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(1088)]):
                work[i + np.uintp(1088)] = _derivative(u, _at(p_alpha, i), _at(p_sigma, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(1360)]):
                work[i + np.uintp(1360)] = _partial_alpha(u, _at(p_alpha, i), _at(p_sigma, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(1632)]):
                work[i + np.uintp(1632)] = _partial_sigma(u, _at(p_alpha, i), _at(p_sigma, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(1088)]
        term = v * work[i + np.uintp(1360)]
        work[i] += term
        term = v * work[i + np.uintp(1632)]
        work[i + np.uintp(544)] += term


@_device
def _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_alpha, p_sigma, tolerance, floor):
    """Pass through a tile row by row; in each row the same elements go to the same lanes."""
    slot, part, low_row, low_channel, channels = place
    rows, inner, depth, width, length, together, narrow = sizes
    across = min(width, channels - low_channel)
    last = min(rows, low_row + depth) - 1
    filled = 0
    for row in range(low_row, last + 1):
        begin = (row * together * channels + low_channel) * inner + part * length
        end = min(begin + together * across * length, (((row + 1) * together - 1) * channels + low_channel + across) * inner)
        end = min(end, x.size)
        for first in range(begin, end, _RUN):
            _coarse_vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_alpha, p_sigma, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _coarse_vjp_tiles(x, g, gx, sums, first, last, sizes, p_alpha, p_sigma, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_alpha.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(7 * _PITCH)
    s_alpha = np.zeros(_RUN)
    s_sigma = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_alpha, s_alpha, channel * inner, together * width * inner, inner)
            _spread_over(p_sigma, s_sigma, channel * inner, together * width * inner, inner)
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, s_alpha, s_sigma, tolerance, floor)
        else:
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_alpha[channel], p_sigma[channel], tolerance, floor)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, sums, tiles, sizes, p_alpha, p_sigma, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _coarse_vjp_tiles(x, g, gx, sums, group * step, min(tiles, (group + 1) * step), sizes, p_alpha, p_sigma, tolerance, floor)


@_loop
def _fold(sums, gradients):
    """Add up the tiles of each channel, in order; what rounding lost comes last, if the sum is finite."""
    for channel in range(sums.shape[1]):
        for k in range(sums.shape[2] // 2):
            total, lost = 0.0, 0.0
            for slot in range(sums.shape[0]):
                total, lost = _add(total, lost + sums[slot, channel, 2 * k + 1], sums[slot, channel, 2 * k])
            gradients[channel, k] = total + lost if np.isfinite(total) else total


@_device
def _value_narrow(x, y, start, stop, inner, p_alpha, p_sigma, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha = np.empty(_RUN)
    s_sigma = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha, s_alpha, first, end - first, inner)
        _spread_over(p_sigma, s_sigma, first, end - first, inner)
        _value_span(x, y, first, end, s_alpha, s_sigma, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_alpha, p_sigma, tolerance, floor):
    if inner < _RUN and p_alpha.size > 1:
        _value_narrow(x, y, start, stop, inner, p_alpha, p_sigma, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_alpha[channel], p_sigma[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_alpha, p_sigma, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_alpha, p_sigma, tolerance, floor)


@_device
def _derivative_narrow(x, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha = np.empty(_RUN)
    s_sigma = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha, s_alpha, first, end - first, inner)
        _spread_over(p_sigma, s_sigma, first, end - first, inner)
        _derivative_span(x, d, first, end, s_alpha, s_sigma, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor):
    if inner < _RUN and p_alpha.size > 1:
        _derivative_narrow(x, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_alpha[channel], p_sigma[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_alpha, p_sigma, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor)


@_device
def _both_narrow(x, y, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha = np.empty(_RUN)
    s_sigma = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha, s_alpha, first, end - first, inner)
        _spread_over(p_sigma, s_sigma, first, end - first, inner)
        _both_span(x, y, d, first, end, s_alpha, s_sigma, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor):
    if inner < _RUN and p_alpha.size > 1:
        _both_narrow(x, y, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_alpha[channel], p_sigma[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_alpha, p_sigma, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor)


@_device
def _coarse_value_narrow(x, y, start, stop, inner, p_alpha, p_sigma, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha = np.empty(_RUN)
    s_sigma = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha, s_alpha, first, end - first, inner)
        _spread_over(p_sigma, s_sigma, first, end - first, inner)
        _coarse_value_span(x, y, first, end, s_alpha, s_sigma, tolerance, floor)


@_loop
def _coarse_value_block(x, y, start, stop, inner, p_alpha, p_sigma, tolerance, floor):
    if inner < _RUN and p_alpha.size > 1:
        _coarse_value_narrow(x, y, start, stop, inner, p_alpha, p_sigma, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_value_span(x, y, start, end, p_alpha[channel], p_sigma[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_value_parallel(x, y, size, inner, p_alpha, p_sigma, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, start, stop, inner, p_alpha, p_sigma, tolerance, floor)


@_device
def _coarse_derivative_narrow(x, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha = np.empty(_RUN)
    s_sigma = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha, s_alpha, first, end - first, inner)
        _spread_over(p_sigma, s_sigma, first, end - first, inner)
        _coarse_derivative_span(x, d, first, end, s_alpha, s_sigma, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor):
    if inner < _RUN and p_alpha.size > 1:
        _coarse_derivative_narrow(x, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_derivative_span(x, d, start, end, p_alpha[channel], p_sigma[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_derivative_parallel(x, d, size, inner, p_alpha, p_sigma, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor)


@_device
def _coarse_both_narrow(x, y, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha = np.empty(_RUN)
    s_sigma = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha, s_alpha, first, end - first, inner)
        _spread_over(p_sigma, s_sigma, first, end - first, inner)
        _coarse_both_span(x, y, d, first, end, s_alpha, s_sigma, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor):
    if inner < _RUN and p_alpha.size > 1:
        _coarse_both_narrow(x, y, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_both_span(x, y, d, start, end, p_alpha[channel], p_sigma[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_both_parallel(x, y, d, size, inner, p_alpha, p_sigma, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, start, stop, inner, p_alpha, p_sigma, tolerance, floor)


# ---- the same at the default parameters, as vectors ----


@_device
def _value_float32_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _value_float32(v)
        y[i] = r + s
        flag = noted(flag, v - np.float32(-1.1258999e+15))
        flag = noted(flag, np.float32(5.497558e+11) - v)
        flag = noted(flag, (v - np.float32(-9.1552734e-05)) * (v - np.float32(0.00048828125)))
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.15, 5e-05, tolerance, floor)


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
            d[i] = _derivative(np.float64(v), 0.15, 5e-05, tolerance, floor)


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
        r, s = _value_float32(v)
        y[i] = r + s
        d[i] = _derivative_float32(v)
        flag = noted(flag, v - np.float32(-1.1258999e+15))
        flag = noted(flag, np.float32(5.497558e+11) - v)
        flag = noted(flag, (v - np.float32(-9.1552734e-05)) * (v - np.float32(0.00048828125)))
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
    return flag < 0


@_device
def _both_float32_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.15, 5e-05, tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.15, 5e-05, tolerance, floor)


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
def _value_float64_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _value_float64(v)
        y[i] = r + s
        flag = noted(flag, 8.183476519740355e+149 - abs(v))
        flag = noted(flag, (v - -0.000244140625) * (v - -1.9073486328125e-06))
        flag = noted(flag, (v - 1.52587890625e-05) * (v - 0.000244140625))
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.15, 5e-05, tolerance, floor)


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
        flag = noted(flag, 1.0972248137587377e+304 - abs(v))
        flag = noted(flag, (v - -0.0001220703125) * (v - -3.0517578125e-05))
        flag = noted(flag, (v - 6.103515625e-05) * (v - 0.0001220703125))
    return flag < 0


@_device
def _derivative_float64_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.15, 5e-05, tolerance, floor)


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
        r, s = _value_float64(v)
        y[i] = r + s
        r, s = _derivative_float64(v)
        d[i] = r + s
        flag = noted(flag, 8.183476519740355e+149 - abs(v))
        flag = noted(flag, (v - -0.000244140625) * (v - -1.9073486328125e-06))
        flag = noted(flag, (v - 1.52587890625e-05) * (v - 0.000244140625))
        flag = noted(flag, 1.0972248137587377e+304 - abs(v))
        flag = noted(flag, (v - -0.0001220703125) * (v - -3.0517578125e-05))
        flag = noted(flag, (v - 6.103515625e-05) * (v - 0.0001220703125))
    return flag < 0


@_device
def _both_float64_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.15, 5e-05, tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.15, 5e-05, tolerance, floor)


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


KERNEL = Kernel(
    "sau",
    (
        Parameter("alpha", 0.15, "learned", "slope at -oo", ()),
        Parameter("sigma", 5e-05, "learned", "width of the Gaussian", (Condition("sigma", ">", 0.0, "sigma > 0"),)),
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
        _vjp_tiles, _vjp_parallel,
        coarse_serial=_coarse_vjp_tiles, coarse_parallel=_coarse_vjp_parallel,
    ),
    fold=_fold,
    description=__doc__ or "",
)
