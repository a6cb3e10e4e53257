# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 7c3a1863dc03df71b4512e5c40456f79ae6d89b0059646bae8d3442e9be2a299
"""The activation acon_b, compiled.

    acon_b(x) = p*x + x*(1 - p)/(1 + exp(-beta*x*(1 - p)))

Parameters:
    p = 1/4 (learned) slope at -oo
    beta = 1 (learned) sharpness

Range: (-oo, oo).
Limits at -oo and oo: -oo, oo.
Smoothness: C^oo.

The default of p is ours, after PReLU.

References:
    Ma, Ningning; Zhang, Xiangyu; Liu, Ming; Sun, Jian (2020). Activate or not: Learning customized
        activation. arXiv 2009.04759
"""

import math

import numpy as np
from numba import njit, prange, types
from numba.extending import intrinsic, overload

from symact_kernels._parameters import Parameter
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
FAR_EXPONENT = 20000
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074
HAIR = 1e-289
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
GATE_LEAST_64 = -708.0
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
def growth(e):
    """Return a bound of exp(e) - 1 for e >= 0: infinite from e = 1 on."""
    return e * (1.0 + e) if e < 1.0 else math.inf


@_inlined
def margin(size, e):
    """Return size - e, or 0 if that is not positive: a lower bound of the size of a divisor."""
    return max(size - e, 0.0)


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
def wide_neg(a):
    """Return -a."""
    return -a[0], -a[1], a[2]


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
def pair_add_single(a, x, b):
    """Return (a + x) + b."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + x


@_inlined
def inverse_bound(inverse, off):
    """Return a bound of 1 / abs(c) for each c within `off` of b, where 1 / b has been rounded; infinite if unsure."""
    size = abs(inverse)
    return 1.01 * size if (off * size < 0.004) & (size > 1e-290) & (size < 1e290) else math.inf


@_inlined
def pair_add(a, x, b, y):
    """Return (a + x) + (b + y)."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + (x + y)


@_inlined
def relative(e, size):
    """Return a bound of -log(1 - e / size): how far the logarithm of a number of that size may move."""
    q = e / size
    return q * (1.0 + q) if q < 0.5 else math.inf


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
def exp_minus_short(u):
    """Return exp(-u): what the functions of g have in common."""
    return clamped_exp_minus_short(min(max(u, -350.0), 700.0))


@_inlined
def complement_short(u):
    """Return 1 / (1 + exp(u)) = logistic(-u), from what logistic(u) is computed from."""
    g = exp_minus_short(u)
    return g * (1.0 / (1.0 + g))


@_inlined
def logistic_short(u):
    """Return 1 / (1 + exp(-u))."""
    return 1.0 / (1.0 + exp_minus_short(u))


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


@_inlined
def quotient_float64(n, m, d, e, inverse):
    """Return (n + m) / (d + e), given 1 / d."""
    h = n * inverse
    return h, (fma(-h, d, n) + fma(-h, e, m)) * inverse


@_inlined
def complement_pair_float64(u, v):
    """Return 1 / (1 + exp(u + v))."""
    q, r = exp_pair_float64(-u, -v)
    d, e, inverse = reciprocal_float64(q, r)
    return quotient_float64(q, r, d, e, inverse)


@_inlined
def logistic_pair_float64(u, v):
    """Return 1 / (1 + exp(-u - v))."""
    q, r = exp_pair_float64(-u, -v)
    d, e, inverse = reciprocal_float64(q, r)
    return inverse, fma(-inverse, e, fma(-inverse, d, 1.0)) * inverse


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
def _value_quick(x, p, beta):
    """The activation in float64, and a bound of its absolute error."""
    r2 = p * x
    er2 = rounding(p, U) * abs(r2) + TINY
    r4 = -p
    r5 = 1.0 + r4
    er5 = sum_tail(1.0, r4)
    r6 = r5 * x
    er6 = abs(x) * er5 + rounding(r5, U) * abs(r6) + TINY
    r8 = beta * r5
    er8 = abs(beta) * er5 + rounding(beta, U) * abs(r8) + TINY
    r9 = r8 * x
    er9 = abs(x) * er8 + rounding(r8, U) * abs(r9) + TINY
    r10 = -r9
    r11 = math.exp(r10)
    er11 = abs(r11) * growth(er9) + 1.1 * U * abs(r11) + TINY
    r12 = 1.0 + r11
    er12 = er11 + U * abs(r12)
    r13 = r6 / r12
    er13 = (er6 + abs(r13) * er12) / margin(abs(r12), er12) + U * abs(r13) + TINY
    r14 = r2 + r13
    er14 = er2 + er13 + U * abs(r14)
    return r14, er14


@_device
def _value_wide(x, wide_x, p, beta):
    """The activation as a wide number."""
    w0 = wide_from_float(p)
    w2 = wide_mul(w0, wide_x)
    w3 = (1.0, 0.0, np.int64(0))
    w4 = wide_neg(w0)
    w5 = wide_add(w3, w4)
    w6 = wide_mul(w5, wide_x)
    w7 = wide_from_float(beta)
    w8 = wide_mul(w7, w5)
    w9 = wide_mul(w8, wide_x)
    w10 = wide_neg(w9)
    w11 = wide_exp(w10)
    w12 = wide_add(w3, w11)
    w13 = wide_div(w6, w12)
    w14 = wide_add(w2, w13)
    return w14


@_device
def _value(x, p, beta, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_value_wide(x, (1.0, 0.0, np.int64(100000)), p, beta))
    if x == -math.inf:
        return settled(_value_wide(x, (-1.0, 0.0, np.int64(100000)), p, beta))
    r, e = _value_quick(x, p, beta)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x), p, beta))


@_inlined
def _value_coarse(x, p, beta):
    """The activation for float32, in float64, and a bound of its absolute error."""
    r2 = p * x
    er2 = rounding(p, U) * abs(r2) + TINY
    r4 = -p
    r5 = 1.0 + r4
    er5 = sum_tail(1.0, r4)
    r6 = r5 * x
    er6 = abs(x) * er5 + rounding(r5, U) * abs(r6) + TINY
    r8 = beta * r5
    er8 = abs(beta) * er5 + rounding(beta, U) * abs(r8) + TINY
    r9 = r8 * x
    er9 = abs(x) * er8 + rounding(r8, U) * abs(r9) + TINY
    r10 = -r9
    r11 = coarse_exp(r10)
    er11 = abs(r11) * growth(er9) + 4.0 * U * abs(r11) + TINY
    r12 = 1.0 + r11
    er12 = er11 + U * abs(r12)
    r13 = r6 / r12
    er13 = (er6 + abs(r13) * er12) / margin(abs(r12), er12) + U * abs(r13) + TINY
    r14 = r2 + r13
    er14 = er2 + er13 + U * abs(r14)
    return r14, er14


@_inlined
def _value_paired(x, p, beta):
    """The activation from sums of two float64, and a bound of its absolute error."""
    r1, r1_low = exact_product(p, x)
    er1 = HAIR
    r2 = -p
    r3, r3_low = exact_sum(1.0, r2)
    r4, r4_low = pair_mul_single(r3, r3_low, x)
    er4 = U * abs(r4_low) + HAIR
    r5, r5_low = pair_mul_single(r3, r3_low, beta)
    er5 = U * abs(r5_low) + HAIR
    r6, r6_low = pair_mul_single(r5, r5_low, x)
    er6 = abs(x) * er5 + U * abs(r6_low) + HAIR
    r7 = -r6
    r7_low = -r6_low
    r8_argument, r8_rest = exact_sum(r7, r7_low)
    r8, r8_low = exp_pair_float64(r8_argument, r8_rest)
    er8 = abs(r8) * growth(er6) + 1.510164499174617e-18 * abs(r8) + HAIR
    er8_2 = er8 if r8_argument <= 709.4 else math.inf
    r9, r9_low = pair_add_single(r8, r8_low, 1.0)
    er9 = er8_2 + U * abs(r9_low)
    r10_inverse = 1.0 / r9
    r10 = r4 * r10_inverse
    r10_low = (fma(-r10, r9, r4) + fma(-r10, r9_low, r4_low)) * r10_inverse
    er10 = (er4 + abs(r10) * er9 + U * abs(r4_low) + U * abs(r10 * r9_low) + abs(r10_low * r9_low)) * inverse_bound(r10_inverse, er9 + abs(r9_low)) + 4.0 * U * (U * abs(r10) + abs(r10_low)) + HAIR
    r11, r11_low = pair_add(r1, r1_low, r10, r10_low)
    er11 = er1 + er10 + U * (abs(r1_low) + abs(r10_low) + abs(r11_low))
    r12 = r11 + r11_low
    er12 = er11 + U * abs(r12)
    return r12, er12


@_device
def _derivative_quick(x, p, beta):
    """Its derivative in float64, and a bound of its absolute error."""
    r2 = -p
    r3 = 1.0 + r2
    er3 = sum_tail(1.0, r2)
    r5 = beta * r3
    er5 = abs(beta) * er3 + rounding(beta, U) * abs(r5) + TINY
    r7 = r5 * x
    er7 = abs(x) * er5 + rounding(r5, U) * abs(r7) + TINY
    r8 = -r7
    r9 = math.exp(r8)
    er9 = abs(r9) * growth(er7) + 1.1 * U * abs(r9) + TINY
    r10 = 1.0 + r9
    er10 = er9 + U * abs(r10)
    r11 = r3 / r10
    er11 = (er3 + abs(r11) * er10) / margin(abs(r10), er10) + U * abs(r11) + TINY
    r12 = p + r11
    er12 = er11 + U * abs(r12)
    r13 = r3 * r3
    er13 = abs(r13) * growth(2.0 * relative(er3, abs(r3))) + 1.0 * U * abs(r13) + TINY
    r14 = beta * r13
    er14 = abs(beta) * er13 + rounding(beta, U) * abs(r14) + TINY
    r15 = r14 * x
    er15 = abs(x) * er14 + rounding(r14, U) * abs(r15) + TINY
    r16 = math.exp(r7)
    er16 = abs(r16) * growth(er7) + 1.1 * U * abs(r16) + TINY
    r17 = 1.0 + r16
    er17 = er16 + U * abs(r17)
    r18 = r17 * r10
    er18 = abs(r10) * er17 + abs(r17) * er10 + er17 * er10 + U * abs(r18) + TINY
    r19 = r15 / r18
    er19 = (er15 + abs(r19) * er18) / margin(abs(r18), er18) + U * abs(r19) + TINY
    r20 = r12 + r19
    er20 = er12 + er19 + U * abs(r20)
    return r20, er20


@_device
def _derivative_wide(x, wide_x, p, beta):
    """Its derivative as a wide number."""
    w0 = wide_from_float(p)
    w1 = (1.0, 0.0, np.int64(0))
    w2 = wide_neg(w0)
    w3 = wide_add(w1, w2)
    w4 = wide_from_float(beta)
    w5 = wide_mul(w4, w3)
    w7 = wide_mul(w5, wide_x)
    w8 = wide_neg(w7)
    w9 = wide_exp(w8)
    w10 = wide_add(w1, w9)
    w11 = wide_div(w3, w10)
    w12 = wide_add(w0, w11)
    w13 = wide_powi(w3, 2)
    w14 = wide_mul(w4, w13)
    w15 = wide_mul(w14, wide_x)
    w16 = wide_exp(w7)
    w17 = wide_add(w1, w16)
    w18 = wide_mul(w17, w10)
    w19 = wide_div(w15, w18)
    w20 = wide_add(w12, w19)
    return w20


@_device
def _derivative(x, p, beta, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_derivative_wide(x, (1.0, 0.0, np.int64(100000)), p, beta))
    if x == -math.inf:
        return settled(_derivative_wide(x, (-1.0, 0.0, np.int64(100000)), p, beta))
    r, e = _derivative_quick(x, p, beta)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x), p, beta))


@_inlined
def _derivative_coarse(x, p, beta):
    """Its derivative for float32, in float64, and a bound of its absolute error."""
    r2 = -p
    r3 = 1.0 + r2
    er3 = sum_tail(1.0, r2)
    r5 = beta * r3
    er5 = abs(beta) * er3 + rounding(beta, U) * abs(r5) + TINY
    r7 = r5 * x
    er7 = abs(x) * er5 + rounding(r5, U) * abs(r7) + TINY
    r8 = -r7
    r9 = coarse_exp(r8)
    er9 = abs(r9) * growth(er7) + 4.0 * U * abs(r9) + TINY
    r10 = 1.0 + r9
    er10 = er9 + U * abs(r10)
    r11 = r3 / r10
    er11 = (er3 + abs(r11) * er10) / margin(abs(r10), er10) + U * abs(r11) + TINY
    r12 = p + r11
    er12 = er11 + U * abs(r12)
    r13 = r3 * r3
    er13 = abs(r13) * growth(2.0 * relative(er3, abs(r3))) + 1.0 * U * abs(r13) + TINY
    r14 = beta * r13
    er14 = abs(beta) * er13 + rounding(beta, U) * abs(r14) + TINY
    r15 = r14 * x
    er15 = abs(x) * er14 + rounding(r14, U) * abs(r15) + TINY
    r16 = coarse_exp(r7)
    er16 = abs(r16) * growth(er7) + 4.0 * U * abs(r16) + TINY
    r17 = 1.0 + r16
    er17 = er16 + U * abs(r17)
    r18 = r17 * r10
    er18 = abs(r10) * er17 + abs(r17) * er10 + er17 * er10 + U * abs(r18) + TINY
    r19 = r15 / r18
    er19 = (er15 + abs(r19) * er18) / margin(abs(r18), er18) + U * abs(r19) + TINY
    r20 = r12 + r19
    er20 = er12 + er19 + U * abs(r20)
    return r20, er20


@_inlined
def _derivative_paired(x, p, beta):
    """Its derivative from sums of two float64, and a bound of its absolute error."""
    r1 = -p
    r2, r2_low = exact_sum(1.0, r1)
    r3, r3_low = pair_mul_single(r2, r2_low, beta)
    er3 = U * abs(r3_low) + HAIR
    r4, r4_low = pair_mul_single(r3, r3_low, x)
    er4 = abs(x) * er3 + U * abs(r4_low) + HAIR
    r5 = -r4
    r5_low = -r4_low
    r6_argument, r6_rest = exact_sum(r5, r5_low)
    r6, r6_low = exp_pair_float64(r6_argument, r6_rest)
    er6 = abs(r6) * growth(er4) + 1.510164499174617e-18 * abs(r6) + HAIR
    er6_2 = er6 if r6_argument <= 709.4 else math.inf
    r7, r7_low = pair_add_single(r6, r6_low, 1.0)
    er7 = er6_2 + U * abs(r7_low)
    r8_inverse = 1.0 / r7
    r8 = r2 * r8_inverse
    r8_low = (fma(-r8, r7, r2) + fma(-r8, r7_low, r2_low)) * r8_inverse
    er8 = (abs(r8) * er7 + U * abs(r2_low) + U * abs(r8 * r7_low) + abs(r8_low * r7_low)) * inverse_bound(r8_inverse, er7 + abs(r7_low)) + 4.0 * U * (U * abs(r8) + abs(r8_low)) + HAIR
    r9, r9_low = pair_add_single(r8, r8_low, p)
    er9 = er8 + U * abs(r9_low)
    r10, r10_low = pair_mul(r2, r2_low, r2, r2_low)
    er10 = abs(r2_low * r2_low) + U * (2.0 * abs(r10_low) + 1.01 * abs(r2 * r2_low)) + HAIR
    r11, r11_low = pair_mul_single(r10, r10_low, beta)
    er11 = abs(beta) * er10 + U * abs(r11_low) + HAIR
    r12, r12_low = pair_mul_single(r11, r11_low, x)
    er12 = abs(x) * er11 + U * abs(r12_low) + HAIR
    r13_argument, r13_rest = exact_sum(r4, r4_low)
    r13, r13_low = exp_pair_float64(r13_argument, r13_rest)
    er13 = abs(r13) * growth(er4) + 1.510164499174617e-18 * abs(r13) + HAIR
    er13_2 = er13 if r13_argument <= 709.4 else math.inf
    r14, r14_low = pair_add_single(r13, r13_low, 1.0)
    er14 = er13_2 + U * abs(r14_low)
    r15, r15_low = pair_mul(r14, r14_low, r7, r7_low)
    er15 = (abs(r7) + abs(r7_low)) * er14 + (abs(r14) + abs(r14_low)) * er7 + er14 * er7 + abs(r14_low * r7_low) + U * (2.0 * abs(r15_low) + 1.01 * abs(r14 * r7_low)) + HAIR
    r16_inverse = 1.0 / r15
    r16 = r12 * r16_inverse
    r16_low = (fma(-r16, r15, r12) + fma(-r16, r15_low, r12_low)) * r16_inverse
    er16 = (er12 + abs(r16) * er15 + U * abs(r12_low) + U * abs(r16 * r15_low) + abs(r16_low * r15_low)) * inverse_bound(r16_inverse, er15 + abs(r15_low)) + 4.0 * U * (U * abs(r16) + abs(r16_low)) + HAIR
    r17, r17_low = pair_add(r9, r9_low, r16, r16_low)
    er17 = er9 + er16 + U * (abs(r9_low) + abs(r16_low) + abs(r17_low))
    r18 = r17 + r17_low
    er18 = er17 + U * abs(r18)
    return r18, er18


@_device
def _partial_p_quick(x, p, beta):
    """Its derivative by p in float64, and a bound of its absolute error."""
    r4 = -p
    r5 = 1.0 + r4
    er5 = sum_tail(1.0, r4)
    r6 = beta * r5
    er6 = abs(beta) * er5 + rounding(beta, U) * abs(r6) + TINY
    r7 = r6 * x
    er7 = abs(x) * er6 + rounding(r6, U) * abs(r7) + TINY
    r8 = math.exp(r7)
    er8 = abs(r8) * growth(er7) + 1.1 * U * abs(r8) + TINY
    r9 = 1.0 + r8
    er9 = er8 + U * abs(r9)
    r10 = x / r9
    er10 = (abs(r10) * er9) / margin(abs(r9), er9) + U * abs(r10) + TINY
    r11 = x * x
    er11 = 1.0 * U * abs(r11) + TINY
    r12 = r6 * r11
    er12 = abs(r11) * er6 + abs(r6) * er11 + er6 * er11 + rounding(r6, U) * abs(r12) + TINY
    r13 = -r7
    r14 = math.exp(r13)
    er14 = abs(r14) * growth(er7) + 1.1 * U * abs(r14) + TINY
    r15 = 1.0 + r14
    er15 = er14 + U * abs(r15)
    r16 = r9 * r15
    er16 = abs(r15) * er9 + abs(r9) * er15 + er9 * er15 + U * abs(r16) + TINY
    r17 = r12 / r16
    er17 = (er12 + abs(r17) * er16) / margin(abs(r16), er16) + U * abs(r17) + TINY
    r18 = -r17
    r19 = r10 + r18
    er19 = er10 + er17 + U * abs(r19)
    return r19, er19


@_device
def _partial_p_wide(x, wide_x, p, beta):
    """Its derivative by p as a wide number."""
    if abs(x - 1.7046193903480984) < 0.00048828125 and beta == 1.0 and p == 0.25:  # a zero
        t = wide_add(wide_from_float(x - 1.7046193903480984), (2.0698141754417063e-18, 5.385294648689172e-35, np.int64(0)))
        total = (-0.00015915808894056746, 1.2863893536225642e-20, np.int64(0))
        total = wide_add((0.0016061915073493748, -1.0602072108672203e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.0021440843209292715, 1.9107913195803904e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.016173185276237994, 1.0110285432555022e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.06891638414660935, -3.3728481877520578e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.022744813890477635, -9.082395616123435e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.2784645427610738, 1.5523606315812798e-18, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    w1 = (1.0, 0.0, np.int64(0))
    w2 = wide_from_float(beta)
    w3 = wide_from_float(p)
    w4 = wide_neg(w3)
    w5 = wide_add(w1, w4)
    w6 = wide_mul(w2, w5)
    w7 = wide_mul(w6, wide_x)
    w8 = wide_exp(w7)
    w9 = wide_add(w1, w8)
    w10 = wide_div(wide_x, w9)
    w11 = wide_powi(wide_x, 2)
    w12 = wide_mul(w6, w11)
    w13 = wide_neg(w7)
    w14 = wide_exp(w13)
    w15 = wide_add(w1, w14)
    w16 = wide_mul(w9, w15)
    w17 = wide_div(w12, w16)
    w18 = wide_neg(w17)
    w19 = wide_add(w10, w18)
    return w19


@_device
def _partial_p(x, p, beta, tolerance, floor):
    """Its derivative by p"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_p_wide(x, (1.0, 0.0, np.int64(100000)), p, beta))
    if x == -math.inf:
        return settled(_partial_p_wide(x, (-1.0, 0.0, np.int64(100000)), p, beta))
    if x > 1024.0 and beta == 1.0 and p == 0.25:  # the exact value rounds to 0
        return 0.0
    r, e = _partial_p_quick(x, p, beta)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_p_wide(x, wide_from_float(x), p, beta))


@_inlined
def _partial_p_coarse(x, p, beta):
    """Its derivative by p for float32, in float64, and a bound of its absolute error."""
    r4 = -p
    r5 = 1.0 + r4
    er5 = sum_tail(1.0, r4)
    r6 = beta * r5
    er6 = abs(beta) * er5 + rounding(beta, U) * abs(r6) + TINY
    r7 = r6 * x
    er7 = abs(x) * er6 + rounding(r6, U) * abs(r7) + TINY
    r8 = coarse_exp(r7)
    er8 = abs(r8) * growth(er7) + 4.0 * U * abs(r8) + TINY
    r9 = 1.0 + r8
    er9 = er8 + U * abs(r9)
    r10 = x / r9
    er10 = abs(r10) * er9 / margin(abs(r9), er9) + U * abs(r10) + TINY
    r11 = x * x
    er11 = 1.0 * U * abs(r11) + TINY
    r12 = r6 * r11
    er12 = abs(r11) * er6 + abs(r6) * er11 + er6 * er11 + rounding(r6, U) * abs(r12) + TINY
    r13 = -r7
    r14 = coarse_exp(r13)
    er14 = abs(r14) * growth(er7) + 4.0 * U * abs(r14) + TINY
    r15 = 1.0 + r14
    er15 = er14 + U * abs(r15)
    r16 = r9 * r15
    er16 = abs(r15) * er9 + abs(r9) * er15 + er9 * er15 + U * abs(r16) + TINY
    r17 = r12 / r16
    er17 = (er12 + abs(r17) * er16) / margin(abs(r16), er16) + U * abs(r17) + TINY
    r18 = -r17
    r19 = r10 + r18
    er19 = er10 + er17 + U * abs(r19)
    return r19, er19


@_inlined
def _partial_p_paired(x, p, beta):
    """Its derivative by p from sums of two float64, and a bound of its absolute error."""
    r1 = -p
    r2, r2_low = exact_sum(1.0, r1)
    r3, r3_low = pair_mul_single(r2, r2_low, beta)
    er3 = U * abs(r3_low) + HAIR
    r4, r4_low = pair_mul_single(r3, r3_low, x)
    er4 = abs(x) * er3 + U * abs(r4_low) + HAIR
    r5_argument, r5_rest = exact_sum(r4, r4_low)
    r5, r5_low = exp_pair_float64(r5_argument, r5_rest)
    er5 = abs(r5) * growth(er4) + 1.510164499174617e-18 * abs(r5) + HAIR
    er5_2 = er5 if r5_argument <= 709.4 else math.inf
    r6, r6_low = pair_add_single(r5, r5_low, 1.0)
    er6 = er5_2 + U * abs(r6_low)
    r7_inverse = 1.0 / r6
    r7 = x * r7_inverse
    r7_low = (fma(-r7, r6, x) + fma(-r7, r6_low, 0.0)) * r7_inverse
    er7 = (abs(r7) * er6 + U * abs(r7 * r6_low) + abs(r7_low * r6_low)) * inverse_bound(r7_inverse, er6 + abs(r6_low)) + 4.0 * U * (U * abs(r7) + abs(r7_low)) + HAIR
    r8, r8_low = exact_product(x, x)
    er8 = HAIR
    r9, r9_low = pair_mul(r3, r3_low, r8, r8_low)
    er9 = (abs(r8) + abs(r8_low)) * er3 + (abs(r3) + abs(r3_low)) * er8 + er3 * er8 + abs(r3_low * r8_low) + U * (2.0 * abs(r9_low) + 1.01 * abs(r3 * r8_low)) + HAIR
    r10 = -r4
    r10_low = -r4_low
    r11_argument, r11_rest = exact_sum(r10, r10_low)
    r11, r11_low = exp_pair_float64(r11_argument, r11_rest)
    er11 = abs(r11) * growth(er4) + 1.510164499174617e-18 * abs(r11) + HAIR
    er11_2 = er11 if r11_argument <= 709.4 else math.inf
    r12, r12_low = pair_add_single(r11, r11_low, 1.0)
    er12 = er11_2 + U * abs(r12_low)
    r13, r13_low = pair_mul(r6, r6_low, r12, r12_low)
    er13 = (abs(r12) + abs(r12_low)) * er6 + (abs(r6) + abs(r6_low)) * er12 + er6 * er12 + abs(r6_low * r12_low) + U * (2.0 * abs(r13_low) + 1.01 * abs(r6 * r12_low)) + HAIR
    r14_inverse = 1.0 / r13
    r14 = r9 * r14_inverse
    r14_low = (fma(-r14, r13, r9) + fma(-r14, r13_low, r9_low)) * r14_inverse
    er14 = (er9 + abs(r14) * er13 + U * abs(r9_low) + U * abs(r14 * r13_low) + abs(r14_low * r13_low)) * inverse_bound(r14_inverse, er13 + abs(r13_low)) + 4.0 * U * (U * abs(r14) + abs(r14_low)) + HAIR
    r15 = -r14
    r15_low = -r14_low
    r16, r16_low = pair_add(r7, r7_low, r15, r15_low)
    er16 = er7 + er14 + U * (abs(r7_low) + abs(r15_low) + abs(r16_low))
    r17 = r16 + r16_low
    er17 = er16 + U * abs(r17)
    small = (abs(r17) < 1e-270) & (er17 < 1e-270)
    kept = 0.0 if small else r17
    bound = 0.0 if small else er17
    return kept, bound


@_device
def _partial_beta_quick(x, p, beta):
    """Its derivative by beta in float64, and a bound of its absolute error."""
    r2 = -p
    r3 = 1.0 + r2
    er3 = sum_tail(1.0, r2)
    r4 = r3 * r3
    er4 = abs(r4) * growth(2.0 * relative(er3, abs(r3))) + 1.0 * U * abs(r4) + TINY
    r6 = x * x
    er6 = 1.0 * U * abs(r6) + TINY
    r7 = r4 * r6
    er7 = abs(r6) * er4 + abs(r4) * er6 + er4 * er6 + rounding(r4, U) * abs(r7) + TINY
    r9 = beta * r3
    er9 = abs(beta) * er3 + rounding(beta, U) * abs(r9) + TINY
    r10 = r9 * x
    er10 = abs(x) * er9 + rounding(r9, U) * abs(r10) + TINY
    r11 = math.exp(r10)
    er11 = abs(r11) * growth(er10) + 1.1 * U * abs(r11) + TINY
    r12 = 1.0 + r11
    er12 = er11 + U * abs(r12)
    r13 = -r10
    r14 = math.exp(r13)
    er14 = abs(r14) * growth(er10) + 1.1 * U * abs(r14) + TINY
    r15 = 1.0 + r14
    er15 = er14 + U * abs(r15)
    r16 = r12 * r15
    er16 = abs(r15) * er12 + abs(r12) * er15 + er12 * er15 + U * abs(r16) + TINY
    r17 = r7 / r16
    er17 = (er7 + abs(r17) * er16) / margin(abs(r16), er16) + U * abs(r17) + TINY
    return r17, er17


@_device
def _partial_beta_wide(x, wide_x, p, beta):
    """Its derivative by beta as a wide number."""
    w0 = (1.0, 0.0, np.int64(0))
    w1 = wide_from_float(p)
    w2 = wide_neg(w1)
    w3 = wide_add(w0, w2)
    w4 = wide_powi(w3, 2)
    w6 = wide_powi(wide_x, 2)
    w7 = wide_mul(w4, w6)
    w8 = wide_from_float(beta)
    w9 = wide_mul(w8, w3)
    w10 = wide_mul(w9, wide_x)
    w11 = wide_exp(w10)
    w12 = wide_add(w0, w11)
    w13 = wide_neg(w10)
    w14 = wide_exp(w13)
    w15 = wide_add(w0, w14)
    w16 = wide_mul(w12, w15)
    w17 = wide_div(w7, w16)
    return w17


@_device
def _partial_beta(x, p, beta, tolerance, floor):
    """Its derivative by beta"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_beta_wide(x, (1.0, 0.0, np.int64(100000)), p, beta))
    if x == -math.inf:
        return settled(_partial_beta_wide(x, (-1.0, 0.0, np.int64(100000)), p, beta))
    if x < -1024.0 and beta == 1.0 and p == 0.25:  # the exact value rounds to 0
        return 0.0
    if x > 1024.0 and beta == 1.0 and p == 0.25:  # the exact value rounds to 0
        return 0.0
    r, e = _partial_beta_quick(x, p, beta)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_beta_wide(x, wide_from_float(x), p, beta))


@_inlined
def _partial_beta_coarse(x, p, beta):
    """Its derivative by beta for float32, in float64, and a bound of its absolute error."""
    r2 = -p
    r3 = 1.0 + r2
    er3 = sum_tail(1.0, r2)
    r4 = r3 * r3
    er4 = abs(r4) * growth(2.0 * relative(er3, abs(r3))) + 1.0 * U * abs(r4) + TINY
    r6 = x * x
    er6 = 1.0 * U * abs(r6) + TINY
    r7 = r4 * r6
    er7 = abs(r6) * er4 + abs(r4) * er6 + er4 * er6 + rounding(r4, U) * abs(r7) + TINY
    r9 = beta * r3
    er9 = abs(beta) * er3 + rounding(beta, U) * abs(r9) + TINY
    r10 = r9 * x
    er10 = abs(x) * er9 + rounding(r9, U) * abs(r10) + TINY
    r11 = coarse_exp(r10)
    er11 = abs(r11) * growth(er10) + 4.0 * U * abs(r11) + TINY
    r12 = 1.0 + r11
    er12 = er11 + U * abs(r12)
    r13 = -r10
    r14 = coarse_exp(r13)
    er14 = abs(r14) * growth(er10) + 4.0 * U * abs(r14) + TINY
    r15 = 1.0 + r14
    er15 = er14 + U * abs(r15)
    r16 = r12 * r15
    er16 = abs(r15) * er12 + abs(r12) * er15 + er12 * er15 + U * abs(r16) + TINY
    r17 = r7 / r16
    er17 = (er7 + abs(r17) * er16) / margin(abs(r16), er16) + U * abs(r17) + TINY
    return r17, er17


@_inlined
def _partial_beta_paired(x, p, beta):
    """Its derivative by beta from sums of two float64, and a bound of its absolute error."""
    r1 = -p
    r2, r2_low = exact_sum(1.0, r1)
    r3, r3_low = pair_mul(r2, r2_low, r2, r2_low)
    er3 = abs(r2_low * r2_low) + U * (2.0 * abs(r3_low) + 1.01 * abs(r2 * r2_low)) + HAIR
    r4, r4_low = exact_product(x, x)
    er4 = HAIR
    r5, r5_low = pair_mul(r3, r3_low, r4, r4_low)
    er5 = (abs(r4) + abs(r4_low)) * er3 + (abs(r3) + abs(r3_low)) * er4 + er3 * er4 + abs(r3_low * r4_low) + U * (2.0 * abs(r5_low) + 1.01 * abs(r3 * r4_low)) + HAIR
    r6, r6_low = pair_mul_single(r2, r2_low, beta)
    er6 = U * abs(r6_low) + HAIR
    r7, r7_low = pair_mul_single(r6, r6_low, x)
    er7 = abs(x) * er6 + U * abs(r7_low) + HAIR
    r8_argument, r8_rest = exact_sum(r7, r7_low)
    r8, r8_low = exp_pair_float64(r8_argument, r8_rest)
    er8 = abs(r8) * growth(er7) + 1.510164499174617e-18 * abs(r8) + HAIR
    er8_2 = er8 if r8_argument <= 709.4 else math.inf
    r9, r9_low = pair_add_single(r8, r8_low, 1.0)
    er9 = er8_2 + U * abs(r9_low)
    r10 = -r7
    r10_low = -r7_low
    r11_argument, r11_rest = exact_sum(r10, r10_low)
    r11, r11_low = exp_pair_float64(r11_argument, r11_rest)
    er11 = abs(r11) * growth(er7) + 1.510164499174617e-18 * abs(r11) + HAIR
    er11_2 = er11 if r11_argument <= 709.4 else math.inf
    r12, r12_low = pair_add_single(r11, r11_low, 1.0)
    er12 = er11_2 + U * abs(r12_low)
    r13, r13_low = pair_mul(r9, r9_low, r12, r12_low)
    er13 = (abs(r12) + abs(r12_low)) * er9 + (abs(r9) + abs(r9_low)) * er12 + er9 * er12 + abs(r9_low * r12_low) + U * (2.0 * abs(r13_low) + 1.01 * abs(r9 * r12_low)) + HAIR
    r14_inverse = 1.0 / r13
    r14 = r5 * r14_inverse
    r14_low = (fma(-r14, r13, r5) + fma(-r14, r13_low, r5_low)) * r14_inverse
    er14 = (er5 + abs(r14) * er13 + U * abs(r5_low) + U * abs(r14 * r13_low) + abs(r14_low * r13_low)) * inverse_bound(r14_inverse, er13 + abs(r13_low)) + 4.0 * U * (U * abs(r14) + abs(r14_low)) + HAIR
    r15 = r14 + r14_low
    er15 = er14 + U * abs(r15)
    small = (abs(r15) < 1e-270) & (er15 < 1e-270)
    kept = 0.0 if small else r15
    bound = 0.0 if small else er15
    return kept, bound


@_inlined
def _value_float32(x):
    """The activation, in float32 with compensation."""
    # at most 0.97 ULP off for x in [-117, -1.50463e-36], [0, 0], [1.50463e-36, 1.70141e+38]
    r2 = x * np.float32(0.25)
    r4, l4 = exact_product(x, np.float32(0.75))
    r5, l5 = logistic_pair_float32(r4, l4)
    r6, l6 = pair_mul(r4, l4, r5, l5)
    r7, l7 = pair_add_single(r2, l6, r6)
    return r7, l7


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-117.0)) & (x <= np.float32(-1.5046328e-36))) | (x == np.float32(0.0)) | ((x >= np.float32(1.5046328e-36)) & (x <= np.float32(1.7014118e+38)))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.96141e+28, 3.02231e+23]
    x = np.float64(x)
    r3 = 0.75 * x
    r4 = complement_short(r3)
    r5 = logistic_short(r3)
    r7 = 0.5625 * x
    r8 = r7 * r4
    r9 = r8 * r5
    r10 = 0.25 + r9
    r11 = 0.75 * r5
    r12 = r10 + r11
    return r12


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (x >= np.float32(-3.9614081e+28)) & (x <= np.float32(3.0223145e+23))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-944, -1.42405e-306], [0, 0], [1.42405e-306, 8.98847e+307]
    r2 = x * 0.25
    r4, l4 = exact_product(x, 0.75)
    r5 = logistic_single_float64(r4, l4)
    r6, l6 = pair_mul_single(r4, l4, r5)
    r7, l7 = pair_add_single(r2, l6, r6)
    return r7, l7


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -944.0) & (x <= -1.424047269444609e-306)) | (x == 0.0) | ((x >= 1.424047269444609e-306) & (x <= 8.98846567431158e+307))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-944, 1.15792e+77]
    r3, l3 = exact_product(x, 0.75)
    r4, l4 = complement_pair_float64(r3, l3)
    r5, l5 = logistic_pair_float64(r3, l3)
    r7, l7 = exact_product(x, 0.5625)
    r8, l8 = pair_mul(r7, l7, r4, l4)
    r9, l9 = pair_mul(r8, l8, r5, l5)
    r10, l10 = pair_add_single(0.25, l9, r9)
    r11, l11 = pair_mul_single(r5, l5, 0.75)
    r12, l12 = pair_add(r10, l10, r11, l11)
    return r12, l12


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (x >= -944.0) & (x <= 1.157920892373162e+77)


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
def _value_run(x, first, count, work, p_p, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_paired(u, _at(p_p, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_p, i), _at(p_beta, i), tolerance, floor)


@_device
def _value_span(x, y, start, end, p_p, p_beta, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, work, p_p, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _derivative_run(x, first, count, work, p_p, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_paired(u, _at(p_p, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_p, i), _at(p_beta, i), tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_p, p_beta, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, work, p_p, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _both_run(x, first, count, work, p_p, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_paired(u, _at(p_p, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_paired(u, _at(p_p, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_p, i), _at(p_beta, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_p, i), _at(p_beta, i), tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_p, p_beta, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _both_run(x, first, count, work, p_p, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _coarse_value_run(x, first, count, work, p_p, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_p, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_p, i), _at(p_beta, i), tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, p_p, p_beta, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_value_run(x, first, count, work, p_p, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _coarse_derivative_run(x, first, count, work, p_p, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_p, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_p, i), _at(p_beta, i), tolerance, floor)


@_device
def _coarse_derivative_span(x, d, start, end, p_p, p_beta, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_derivative_run(x, first, count, work, p_p, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _coarse_both_run(x, first, count, work, p_p, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_p, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_coarse(u, _at(p_p, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_p, i), _at(p_beta, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_p, i), _at(p_beta, i), tolerance, floor)


@_device
def _coarse_both_span(x, y, d, start, end, p_p, p_beta, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_both_run(x, first, count, work, p_p, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _vjp_run(x, g, gx, first, count, work, p_p, p_beta, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_paired(u, _at(p_p, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1088)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_p_paired(u, _at(p_p, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1360)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_beta_paired(u, _at(p_p, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1632)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(1088)]):
                work[i + np.uintp(1088)] = _derivative(u, _at(p_p, i), _at(p_beta, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(1360)]):
                work[i + np.uintp(1360)] = _partial_p(u, _at(p_p, i), _at(p_beta, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(1632)]):
                work[i + np.uintp(1632)] = _partial_beta(u, _at(p_p, i), _at(p_beta, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(1088)]
        term = v * work[i + np.uintp(1360)]
        work[i], work[i + np.uintp(272)] = _add(work[i], work[i + np.uintp(272)], term)
        term = v * work[i + np.uintp(1632)]
        work[i + np.uintp(544)], work[i + np.uintp(816)] = _add(work[i + np.uintp(544)], work[i + np.uintp(816)], term)


@_device
def _vjp_tile(x, g, gx, sums, place, sizes, work, p_p, p_beta, tolerance, floor):
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
            _vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_p, p_beta, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _vjp_tiles(x, g, gx, sums, first, last, sizes, p_p, p_beta, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_p.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(7 * _PITCH)
    s_p = np.zeros(_RUN)
    s_beta = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_p, s_p, channel * inner, together * width * inner, inner)
            _spread_over(p_beta, s_beta, channel * inner, together * width * inner, inner)
            _vjp_tile(x, g, gx, sums, place, sizes, work, s_p, s_beta, tolerance, floor)
        else:
            _vjp_tile(x, g, gx, sums, place, sizes, work, p_p[channel], p_beta[channel], tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, sums, tiles, sizes, p_p, p_beta, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _vjp_tiles(x, g, gx, sums, group * step, min(tiles, (group + 1) * step), sizes, p_p, p_beta, tolerance, floor)


@_device
def _coarse_vjp_run(x, g, gx, first, count, work, p_p, p_beta, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_p, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1088)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_p_coarse(u, _at(p_p, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1360)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_beta_coarse(u, _at(p_p, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1632)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(1088)]):
                work[i + np.uintp(1088)] = _derivative(u, _at(p_p, i), _at(p_beta, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(1360)]):
                work[i + np.uintp(1360)] = _partial_p(u, _at(p_p, i), _at(p_beta, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(1632)]):
                work[i + np.uintp(1632)] = _partial_beta(u, _at(p_p, i), _at(p_beta, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(1088)]
        term = v * work[i + np.uintp(1360)]
        work[i] += term
        term = v * work[i + np.uintp(1632)]
        work[i + np.uintp(544)] += term


@_device
def _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_p, p_beta, tolerance, floor):
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
            _coarse_vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_p, p_beta, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _coarse_vjp_tiles(x, g, gx, sums, first, last, sizes, p_p, p_beta, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_p.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(7 * _PITCH)
    s_p = np.zeros(_RUN)
    s_beta = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_p, s_p, channel * inner, together * width * inner, inner)
            _spread_over(p_beta, s_beta, channel * inner, together * width * inner, inner)
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, s_p, s_beta, tolerance, floor)
        else:
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_p[channel], p_beta[channel], tolerance, floor)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, sums, tiles, sizes, p_p, p_beta, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _coarse_vjp_tiles(x, g, gx, sums, group * step, min(tiles, (group + 1) * step), sizes, p_p, p_beta, tolerance, floor)


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
def _value_narrow(x, y, start, stop, inner, p_p, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_p = np.empty(_RUN)
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_p, s_p, first, end - first, inner)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _value_span(x, y, first, end, s_p, s_beta, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_p, p_beta, tolerance, floor):
    if inner < _RUN and p_p.size > 1:
        _value_narrow(x, y, start, stop, inner, p_p, p_beta, tolerance, floor)
        return
    row = start // inner
    channel = row % p_p.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_p[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_p.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_p, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_p, p_beta, tolerance, floor)


@_device
def _derivative_narrow(x, d, start, stop, inner, p_p, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_p = np.empty(_RUN)
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_p, s_p, first, end - first, inner)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _derivative_span(x, d, first, end, s_p, s_beta, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_p, p_beta, tolerance, floor):
    if inner < _RUN and p_p.size > 1:
        _derivative_narrow(x, d, start, stop, inner, p_p, p_beta, tolerance, floor)
        return
    row = start // inner
    channel = row % p_p.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_p[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_p.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_p, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_p, p_beta, tolerance, floor)


@_device
def _both_narrow(x, y, d, start, stop, inner, p_p, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_p = np.empty(_RUN)
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_p, s_p, first, end - first, inner)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _both_span(x, y, d, first, end, s_p, s_beta, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_p, p_beta, tolerance, floor):
    if inner < _RUN and p_p.size > 1:
        _both_narrow(x, y, d, start, stop, inner, p_p, p_beta, tolerance, floor)
        return
    row = start // inner
    channel = row % p_p.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_p[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_p.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_p, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_p, p_beta, tolerance, floor)


@_device
def _coarse_value_narrow(x, y, start, stop, inner, p_p, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_p = np.empty(_RUN)
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_p, s_p, first, end - first, inner)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _coarse_value_span(x, y, first, end, s_p, s_beta, tolerance, floor)


@_loop
def _coarse_value_block(x, y, start, stop, inner, p_p, p_beta, tolerance, floor):
    if inner < _RUN and p_p.size > 1:
        _coarse_value_narrow(x, y, start, stop, inner, p_p, p_beta, tolerance, floor)
        return
    row = start // inner
    channel = row % p_p.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_value_span(x, y, start, end, p_p[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_p.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_value_parallel(x, y, size, inner, p_p, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, start, stop, inner, p_p, p_beta, tolerance, floor)


@_device
def _coarse_derivative_narrow(x, d, start, stop, inner, p_p, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_p = np.empty(_RUN)
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_p, s_p, first, end - first, inner)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _coarse_derivative_span(x, d, first, end, s_p, s_beta, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, stop, inner, p_p, p_beta, tolerance, floor):
    if inner < _RUN and p_p.size > 1:
        _coarse_derivative_narrow(x, d, start, stop, inner, p_p, p_beta, tolerance, floor)
        return
    row = start // inner
    channel = row % p_p.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_derivative_span(x, d, start, end, p_p[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_p.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_derivative_parallel(x, d, size, inner, p_p, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, start, stop, inner, p_p, p_beta, tolerance, floor)


@_device
def _coarse_both_narrow(x, y, d, start, stop, inner, p_p, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_p = np.empty(_RUN)
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_p, s_p, first, end - first, inner)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _coarse_both_span(x, y, d, first, end, s_p, s_beta, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, stop, inner, p_p, p_beta, tolerance, floor):
    if inner < _RUN and p_p.size > 1:
        _coarse_both_narrow(x, y, d, start, stop, inner, p_p, p_beta, tolerance, floor)
        return
    row = start // inner
    channel = row % p_p.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_both_span(x, y, d, start, end, p_p[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_p.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_both_parallel(x, y, d, size, inner, p_p, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, start, stop, inner, p_p, p_beta, tolerance, floor)


# ---- the same at the default parameters, as vectors ----


@_device
def _value_float32_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _value_float32(v)
        y[i] = r + s
        flag = noted(flag, v - np.float32(-117.0))
        flag = noted(flag, np.float32(1.7014118e+38) - v)
        flag = noted_between(flag, v, np.float32(1.5046328e-36))
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.25, 1.0, tolerance, floor)


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
        flag = noted(flag, v - np.float32(-3.9614081e+28))
        flag = noted(flag, np.float32(3.0223145e+23) - v)
    return flag < 0


@_device
def _derivative_float32_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.25, 1.0, tolerance, floor)


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
        flag = noted(flag, v - np.float32(-117.0))
        flag = noted(flag, np.float32(1.7014118e+38) - v)
        flag = noted_between(flag, v, np.float32(1.5046328e-36))
        flag = noted(flag, v - np.float32(-3.9614081e+28))
        flag = noted(flag, np.float32(3.0223145e+23) - v)
    return flag < 0


@_device
def _both_float32_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.25, 1.0, tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.25, 1.0, tolerance, floor)


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
        flag = noted(flag, v - -944.0)
        flag = noted(flag, 8.98846567431158e+307 - v)
        flag = noted_between(flag, v, 1.424047269444609e-306)
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.25, 1.0, tolerance, floor)


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
        flag = noted(flag, v - -944.0)
        flag = noted(flag, 1.157920892373162e+77 - v)
    return flag < 0


@_device
def _derivative_float64_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.25, 1.0, tolerance, floor)


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
        flag = noted(flag, v - -944.0)
        flag = noted(flag, 8.98846567431158e+307 - v)
        flag = noted_between(flag, v, 1.424047269444609e-306)
        flag = noted(flag, 1.157920892373162e+77 - v)
    return flag < 0


@_device
def _both_float64_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.25, 1.0, tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.25, 1.0, tolerance, floor)


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
    "acon_b",
    (
        Parameter("p", 0.25, "learned", "slope at -oo", ()),
        Parameter("beta", 1.0, "learned", "sharpness", ()),
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
