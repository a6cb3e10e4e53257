# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 0be70db1a25b05f4fbc43dbf2d6128bba963c30413675f2545f12f6328e20cee
"""The activation swish, compiled.

    swish(x) = x/(1 + exp(-beta*x))

Parameters:
    beta = 1 (learned) sharpness

Range: [-LambertW(exp(-1)), oo).
Limits at -oo and oo: 0, oo.
Smoothness: C^oo.

References:
    Ramachandran, Prajit; Zoph, Barret; Le, Quoc V. (2017). Searching for activation functions. arXiv
        1710.05941
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
def ordered_sum(a, b):
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


@_inlined
def fused_mul(a, x, b, y):
    """Return (a + x) * (b + y) rounded to a single float."""
    return fma(a, b, fma(a, y, x * b))


@_inlined
def pair_mul(a, x, b, y):
    """Return (a + x) * (b + y)."""
    p = a * b
    return p, fma(a, y, fma(x, b, fma(a, b, -p)))


@_inlined
def pair_add(a, x, b, y):
    """Return (a + x) + (b + y)."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + (x + y)


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


@_inlined
def fused_mul_single(a, x, b):
    """Return (a + x) * b rounded to a single float."""
    return fma(a, b, x * b)


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
def _value_quick(x, beta):
    """The activation in float64, and a bound of its absolute error."""
    r3 = beta * x
    er3 = rounding(beta, U) * abs(r3) + TINY
    r4 = -r3
    r5 = math.exp(r4)
    er5 = abs(r5) * growth(er3) + 1.1 * U * abs(r5) + TINY
    r6 = 1.0 + r5
    er6 = er5 + U * abs(r6)
    r7 = x / r6
    er7 = (abs(r7) * er6) / margin(abs(r6), er6) + U * abs(r7) + TINY
    return r7, er7


@_device
def _value_wide(x, wide_x, beta):
    """The activation as a wide number."""
    w1 = (1.0, 0.0, np.int64(0))
    w2 = wide_from_float(beta)
    w3 = wide_mul(w2, wide_x)
    w4 = wide_neg(w3)
    w5 = wide_exp(w4)
    w6 = wide_add(w1, w5)
    w7 = wide_div(wide_x, w6)
    return w7


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
    r3 = beta * x
    er3 = rounding(beta, U) * abs(r3) + TINY
    r4 = -r3
    r5 = coarse_exp(r4)
    er5 = abs(r5) * growth(er3) + 4.0 * U * abs(r5) + TINY
    r6 = 1.0 + r5
    er6 = er5 + U * abs(r6)
    r7 = x / r6
    er7 = abs(r7) * er6 / margin(abs(r6), er6) + U * abs(r7) + TINY
    return r7, er7


@_inlined
def _value_paired(x, beta):
    """The activation from sums of two float64, and a bound of its absolute error."""
    r1, r1_low = exact_product(beta, x)
    er1 = HAIR
    r2 = -r1
    r2_low = -r1_low
    r3_argument, r3_rest = exact_sum(r2, r2_low)
    r3, r3_low = exp_pair_float64(r3_argument, r3_rest)
    er3 = abs(r3) * growth(er1) + 1.510164499174617e-18 * abs(r3) + HAIR
    er3_2 = er3 if r3_argument <= 709.4 else math.inf
    r4, r4_low = pair_add_single(r3, r3_low, 1.0)
    er4 = er3_2 + U * abs(r4_low)
    r5_inverse = 1.0 / r4
    r5 = x * r5_inverse
    r5_low = (fma(-r5, r4, x) + fma(-r5, r4_low, 0.0)) * r5_inverse
    er5 = (abs(r5) * er4 + U * abs(r5 * r4_low) + abs(r5_low * r4_low)) * inverse_bound(r5_inverse, er4 + abs(r4_low)) + 4.0 * U * (U * abs(r5) + abs(r5_low)) + HAIR
    r6 = r5 + r5_low
    er6 = er5 + U * abs(r6)
    return r6, er6


@_device
def _derivative_quick(x, beta):
    """Its derivative in float64, and a bound of its absolute error."""
    if abs(x - -1.2784645427610737) < 0.0625 and beta == 1.0:  # beside a zero
        t, s = ordered_sum(x - -1.2784645427610737, 1.0946994183093437e-16)
        h, e = ordered_sum(0.2178117057198001, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, -1.8877622907727957e-08, -9.266646309267441e-08), -3.051244750055421e-08), 8.599695028268575e-07), 2.346029682463866e-06), -2.942631888842464e-06), -2.9733542213263917e-05), -4.090534237428612e-05), 0.00018570724361186496), 0.0007985218818397998), 0.000126627410081122), -0.006606589138356696), -0.015222655223188032), 0.018874814223782312), 0.1466487969969469))
        r = fused_mul(h, e + -3.974332795880862e-18, t, s)
        return r, 1.5 * U * abs(r) + TINY
    r2 = beta * x
    er2 = rounding(beta, U) * abs(r2) + TINY
    r4 = math.exp(r2)
    er4 = abs(r4) * growth(er2) + 1.1 * U * abs(r4) + TINY
    r5 = 1.0 + r4
    er5 = er4 + U * abs(r5)
    r6 = -r2
    r7 = math.exp(r6)
    er7 = abs(r7) * growth(er2) + 1.1 * U * abs(r7) + TINY
    r8 = 1.0 + r7
    er8 = er7 + U * abs(r8)
    r9 = r5 * r8
    er9 = abs(r8) * er5 + abs(r5) * er8 + er5 * er8 + U * abs(r9) + TINY
    r10 = r2 / r9
    er10 = (er2 + abs(r10) * er9) / margin(abs(r9), er9) + U * abs(r10) + TINY
    r11 = 1.0 / r8
    er11 = (abs(r11) * er8) / margin(abs(r8), er8) + U * abs(r11) + TINY
    r12 = r10 + r11
    er12 = er10 + er11 + U * abs(r12)
    return r12, er12


@_device
def _derivative_wide(x, wide_x, beta):
    """Its derivative as a wide number."""
    if abs(x - -1.2784645427610737) < 0.000244140625 and beta == 1.0:  # a zero
        t = wide_add(wide_from_float(x - -1.2784645427610737), (1.0946994183093437e-16, 3.907766676128665e-33, np.int64(0)))
        total = (0.0007985218818397998, -3.53797515088597e-20, np.int64(0))
        total = wide_add((0.000126627410081122, -8.900566155019302e-21, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.006606589138356696, -1.596795560382834e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.015222655223188032, 4.69839224577196e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.018874814223782312, 1.106970621401302e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.1466487969969469, -1.1662011480926915e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.2178117057198001, -3.974332795880862e-18, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    w0 = wide_from_float(beta)
    w2 = wide_mul(w0, wide_x)
    w3 = (1.0, 0.0, np.int64(0))
    w4 = wide_exp(w2)
    w5 = wide_add(w3, w4)
    w6 = wide_neg(w2)
    w7 = wide_exp(w6)
    w8 = wide_add(w3, w7)
    w9 = wide_mul(w5, w8)
    w10 = wide_div(w2, w9)
    w11 = wide_div(w3, w8)
    w12 = wide_add(w10, w11)
    return w12


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
    r2 = beta * x
    er2 = rounding(beta, U) * abs(r2) + TINY
    r4 = coarse_exp(r2)
    er4 = abs(r4) * growth(er2) + 4.0 * U * abs(r4) + TINY
    r5 = 1.0 + r4
    er5 = er4 + U * abs(r5)
    r6 = -r2
    r7 = coarse_exp(r6)
    er7 = abs(r7) * growth(er2) + 4.0 * U * abs(r7) + TINY
    r8 = 1.0 + r7
    er8 = er7 + U * abs(r8)
    r9 = r5 * r8
    er9 = abs(r8) * er5 + abs(r5) * er8 + er5 * er8 + U * abs(r9) + TINY
    r10 = r2 / r9
    er10 = (er2 + abs(r10) * er9) / margin(abs(r9), er9) + U * abs(r10) + TINY
    r11 = 1.0 / r8
    er11 = abs(r11) * er8 / margin(abs(r8), er8) + U * abs(r11) + TINY
    r12 = r10 + r11
    er12 = er10 + er11 + U * abs(r12)
    return r12, er12


@_inlined
def _derivative_paired(x, beta):
    """Its derivative from sums of two float64, and a bound of its absolute error."""
    r1, r1_low = exact_product(beta, x)
    er1 = HAIR
    r2_argument, r2_rest = exact_sum(r1, r1_low)
    r2, r2_low = exp_pair_float64(r2_argument, r2_rest)
    er2 = abs(r2) * growth(er1) + 1.510164499174617e-18 * abs(r2) + HAIR
    er2_2 = er2 if r2_argument <= 709.4 else math.inf
    r3, r3_low = pair_add_single(r2, r2_low, 1.0)
    er3 = er2_2 + U * abs(r3_low)
    r4 = -r1
    r4_low = -r1_low
    r5_argument, r5_rest = exact_sum(r4, r4_low)
    r5, r5_low = exp_pair_float64(r5_argument, r5_rest)
    er5 = abs(r5) * growth(er1) + 1.510164499174617e-18 * abs(r5) + HAIR
    er5_2 = er5 if r5_argument <= 709.4 else math.inf
    r6, r6_low = pair_add_single(r5, r5_low, 1.0)
    er6 = er5_2 + U * abs(r6_low)
    r7, r7_low = pair_mul(r3, r3_low, r6, r6_low)
    er7 = (abs(r6) + abs(r6_low)) * er3 + (abs(r3) + abs(r3_low)) * er6 + er3 * er6 + abs(r3_low * r6_low) + U * (2.0 * abs(r7_low) + 1.01 * abs(r3 * r6_low)) + HAIR
    r8_inverse = 1.0 / r7
    r8 = r1 * r8_inverse
    r8_low = (fma(-r8, r7, r1) + fma(-r8, r7_low, r1_low)) * r8_inverse
    er8 = (er1 + abs(r8) * er7 + U * abs(r1_low) + U * abs(r8 * r7_low) + abs(r8_low * r7_low)) * inverse_bound(r8_inverse, er7 + abs(r7_low)) + 4.0 * U * (U * abs(r8) + abs(r8_low)) + HAIR
    r9_inverse = 1.0 / r6
    r9 = 1.0 * r9_inverse
    r9_low = (fma(-r9, r6, 1.0) + fma(-r9, r6_low, 0.0)) * r9_inverse
    er9 = (abs(r9) * er6 + U * abs(r9 * r6_low) + abs(r9_low * r6_low)) * inverse_bound(r9_inverse, er6 + abs(r6_low)) + 4.0 * U * (U * abs(r9) + abs(r9_low)) + HAIR
    r10, r10_low = pair_add(r8, r8_low, r9, r9_low)
    er10 = er8 + er9 + U * (abs(r8_low) + abs(r9_low) + abs(r10_low))
    r11 = r10 + r10_low
    er11 = er10 + U * abs(r11)
    return r11, er11


@_device
def _partial_beta_quick(x, beta):
    """Its derivative by beta in float64, and a bound of its absolute error."""
    r1 = x * x
    er1 = 1.0 * U * abs(r1) + TINY
    r4 = beta * x
    er4 = rounding(beta, U) * abs(r4) + TINY
    r5 = math.exp(r4)
    er5 = abs(r5) * growth(er4) + 1.1 * U * abs(r5) + TINY
    r6 = 1.0 + r5
    er6 = er5 + U * abs(r6)
    r7 = -r4
    r8 = math.exp(r7)
    er8 = abs(r8) * growth(er4) + 1.1 * U * abs(r8) + TINY
    r9 = 1.0 + r8
    er9 = er8 + U * abs(r9)
    r10 = r6 * r9
    er10 = abs(r9) * er6 + abs(r6) * er9 + er6 * er9 + U * abs(r10) + TINY
    r11 = r1 / r10
    er11 = (er1 + abs(r11) * er10) / margin(abs(r10), er10) + U * abs(r11) + TINY
    return r11, er11


@_device
def _partial_beta_wide(x, wide_x, beta):
    """Its derivative by beta as a wide number."""
    w1 = wide_powi(wide_x, 2)
    w2 = (1.0, 0.0, np.int64(0))
    w3 = wide_from_float(beta)
    w4 = wide_mul(w3, wide_x)
    w5 = wide_exp(w4)
    w6 = wide_add(w2, w5)
    w7 = wide_neg(w4)
    w8 = wide_exp(w7)
    w9 = wide_add(w2, w8)
    w10 = wide_mul(w6, w9)
    w11 = wide_div(w1, w10)
    return w11


@_device
def _partial_beta(x, beta, tolerance, floor):
    """Its derivative by beta"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_beta_wide(x, (1.0, 0.0, np.int64(100000)), beta))
    if x == -math.inf:
        return settled(_partial_beta_wide(x, (-1.0, 0.0, np.int64(100000)), beta))
    if x < -1024.0 and beta == 1.0:  # the exact value rounds to 0
        return 0.0
    if x > 1024.0 and beta == 1.0:  # the exact value rounds to 0
        return 0.0
    r, e = _partial_beta_quick(x, beta)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_beta_wide(x, wide_from_float(x), beta))


@_inlined
def _partial_beta_coarse(x, beta):
    """Its derivative by beta for float32, in float64, and a bound of its absolute error."""
    r1 = x * x
    er1 = 1.0 * U * abs(r1) + TINY
    r4 = beta * x
    er4 = rounding(beta, U) * abs(r4) + TINY
    r5 = coarse_exp(r4)
    er5 = abs(r5) * growth(er4) + 4.0 * U * abs(r5) + TINY
    r6 = 1.0 + r5
    er6 = er5 + U * abs(r6)
    r7 = -r4
    r8 = coarse_exp(r7)
    er8 = abs(r8) * growth(er4) + 4.0 * U * abs(r8) + TINY
    r9 = 1.0 + r8
    er9 = er8 + U * abs(r9)
    r10 = r6 * r9
    er10 = abs(r9) * er6 + abs(r6) * er9 + er6 * er9 + U * abs(r10) + TINY
    r11 = r1 / r10
    er11 = (er1 + abs(r11) * er10) / margin(abs(r10), er10) + U * abs(r11) + TINY
    return r11, er11


@_inlined
def _partial_beta_paired(x, beta):
    """Its derivative by beta from sums of two float64, and a bound of its absolute error."""
    r1, r1_low = exact_product(x, x)
    er1 = HAIR
    r2, r2_low = exact_product(beta, x)
    r3_argument, r3_rest = exact_sum(r2, r2_low)
    r3, r3_low = exp_pair_float64(r3_argument, r3_rest)
    er3 = abs(r3) * growth(er1) + 1.510164499174617e-18 * abs(r3) + HAIR
    er3_2 = er3 if r3_argument <= 709.4 else math.inf
    r4, r4_low = pair_add_single(r3, r3_low, 1.0)
    er4 = er3_2 + U * abs(r4_low)
    r5 = -r2
    r5_low = -r2_low
    r6_argument, r6_rest = exact_sum(r5, r5_low)
    r6, r6_low = exp_pair_float64(r6_argument, r6_rest)
    er6 = abs(r6) * growth(er1) + 1.510164499174617e-18 * abs(r6) + HAIR
    er6_2 = er6 if r6_argument <= 709.4 else math.inf
    r7, r7_low = pair_add_single(r6, r6_low, 1.0)
    er7 = er6_2 + U * abs(r7_low)
    r8, r8_low = pair_mul(r4, r4_low, r7, r7_low)
    er8 = (abs(r7) + abs(r7_low)) * er4 + (abs(r4) + abs(r4_low)) * er7 + er4 * er7 + abs(r4_low * r7_low) + U * (2.0 * abs(r8_low) + 1.01 * abs(r4 * r7_low)) + HAIR
    r9_inverse = 1.0 / r8
    r9 = r1 * r9_inverse
    r9_low = (fma(-r9, r8, r1) + fma(-r9, r8_low, r1_low)) * r9_inverse
    er9 = (er1 + abs(r9) * er8 + U * abs(r1_low) + U * abs(r9 * r8_low) + abs(r9_low * r8_low)) * inverse_bound(r9_inverse, er8 + abs(r8_low)) + 4.0 * U * (U * abs(r9) + abs(r9_low)) + HAIR
    r10 = r9 + r9_low
    er10 = er9 + U * abs(r10)
    small = (abs(r10) < 1e-270) & (er10 < 1e-270)
    kept = 0.0 if small else r10
    bound = 0.0 if small else er10
    return kept, bound


@_inlined
def _value_float32(x):
    """The activation, in float32 with compensation."""
    # at most 0.97 ULP off for x in [-66.5, -3.00927e-36], [0, 0], [3.00927e-36, 1.70141e+38]
    r1, l1 = logistic_pair_float32(x, np.float32(-0.0))
    r2 = fused_mul_single(r1, l1, x)
    return r2


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-66.5)) & (x <= np.float32(-3.0092655e-36))) | (x == np.float32(0.0)) | ((x >= np.float32(3.0092655e-36)) & (x <= np.float32(1.7014118e+38)))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    x = np.float64(x)
    r1 = complement_short(x)
    r2 = logistic_short(x)
    r3 = x * r1
    r4 = r3 * r2
    r5 = r4 + r2
    z0d = x - -1.2784645427610737  # beside a zero
    z0s = z0d * fma(z0d, 0.1466487969969469, 0.2178117057198001) if abs(z0d) < 4.57763671875e-05 else r5
    return z0s


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _value_float64(x):
    """The activation, in float64."""
    # at most 1.9 ULP off for x in [-664, -5.69619e-306], [0, 0], [5.69619e-306, 8.98847e+307]
    r1 = logistic_single_float64(x, -0.0)
    r2 = x * r1
    return r2


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -664.0) & (x <= -5.696189077778436e-306)) | (x == 0.0) | ((x >= 5.696189077778436e-306) & (x <= 8.98846567431158e+307))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-232, 5.7896e+76]
    r1, l1 = complement_pair_float64(x, -0.0)
    r2, l2 = logistic_pair_float64(x, -0.0)
    r3, l3 = pair_mul_single(r1, l1, x)
    r4, l4 = pair_mul(r3, l3, r2, l2)
    r5, l5 = pair_add(r4, l4, r2, l2)
    z0d = x - -1.2784645427610737  # beside a zero
    z0t = z0d - -1.0946994183093437e-16
    z0s = (z0d - z0t) - -1.0946994183093437e-16
    z0h = z0t * 0.2178117057198001
    z0m = fma(z0s, 0.2178117057198001, fma(z0t, 0.2178117057198001, -z0h))
    z0m = fma(z0t, fma(z0t, fma(z0t, fma(z0t, fma(z0t, fma(z0t, fma(z0t, fma(z0t, fma(z0t, fma(z0t, -2.9733542213263917e-05, -4.090534237428612e-05), 0.00018570724361186496), 0.0007985218818397998), 0.000126627410081122), -0.006606589138356696), -0.015222655223188032), 0.018874814223782312), 0.1466487969969469), -3.974332795880862e-18), z0m)
    z0r = z0h if abs(z0d) < 0.01953125 else r5
    z0s = z0m if abs(z0d) < 0.01953125 else l5
    return z0r, z0s


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (x >= -232.0) & (x <= 5.78960446186581e+76)


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
    for k in range(1):
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
def _value_run(x, first, count, work, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_paired(u, _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_beta, i), tolerance, floor)


@_device
def _value_span(x, y, start, end, p_beta, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, work, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _derivative_run(x, first, count, work, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_paired(u, _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_beta, i), tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_beta, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, work, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _both_run(x, first, count, work, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_paired(u, _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_paired(u, _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_beta, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_beta, i), tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_beta, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _both_run(x, first, count, work, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _coarse_value_run(x, first, count, work, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_beta, i), tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, p_beta, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_value_run(x, first, count, work, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _coarse_derivative_run(x, first, count, work, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_beta, i), tolerance, floor)


@_device
def _coarse_derivative_span(x, d, start, end, p_beta, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_derivative_run(x, first, count, work, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _coarse_both_run(x, first, count, work, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_coarse(u, _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_beta, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_beta, i), tolerance, floor)


@_device
def _coarse_both_span(x, y, d, start, end, p_beta, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_both_run(x, first, count, work, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _vjp_run(x, g, gx, first, count, work, p_beta, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_paired(u, _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(544)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_beta_paired(u, _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(816)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(544)]):
                work[i + np.uintp(544)] = _derivative(u, _at(p_beta, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(816)]):
                work[i + np.uintp(816)] = _partial_beta(u, _at(p_beta, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(544)]
        term = v * work[i + np.uintp(816)]
        work[i], work[i + np.uintp(272)] = _add(work[i], work[i + np.uintp(272)], term)


@_device
def _vjp_tile(x, g, gx, sums, place, sizes, work, p_beta, tolerance, floor):
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
            _vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_beta, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _vjp_tiles(x, g, gx, sums, first, last, sizes, p_beta, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_beta.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(4 * _PITCH)
    s_beta = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_beta, s_beta, channel * inner, together * width * inner, inner)
            _vjp_tile(x, g, gx, sums, place, sizes, work, s_beta, tolerance, floor)
        else:
            _vjp_tile(x, g, gx, sums, place, sizes, work, p_beta[channel], tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, sums, tiles, sizes, p_beta, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _vjp_tiles(x, g, gx, sums, group * step, min(tiles, (group + 1) * step), sizes, p_beta, tolerance, floor)


@_device
def _coarse_vjp_run(x, g, gx, first, count, work, p_beta, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(544)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_beta_coarse(u, _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(816)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(544)]):
                work[i + np.uintp(544)] = _derivative(u, _at(p_beta, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(816)]):
                work[i + np.uintp(816)] = _partial_beta(u, _at(p_beta, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(544)]
        term = v * work[i + np.uintp(816)]
        work[i] += term


@_device
def _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_beta, tolerance, floor):
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
            _coarse_vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_beta, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _coarse_vjp_tiles(x, g, gx, sums, first, last, sizes, p_beta, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_beta.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(4 * _PITCH)
    s_beta = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_beta, s_beta, channel * inner, together * width * inner, inner)
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, s_beta, tolerance, floor)
        else:
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_beta[channel], tolerance, floor)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, sums, tiles, sizes, p_beta, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _coarse_vjp_tiles(x, g, gx, sums, group * step, min(tiles, (group + 1) * step), sizes, p_beta, tolerance, floor)


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
def _value_narrow(x, y, start, stop, inner, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _value_span(x, y, first, end, s_beta, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_beta, tolerance, floor):
    if inner < _RUN and p_beta.size > 1:
        _value_narrow(x, y, start, stop, inner, p_beta, tolerance, floor)
        return
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


@_device
def _derivative_narrow(x, d, start, stop, inner, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _derivative_span(x, d, first, end, s_beta, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_beta, tolerance, floor):
    if inner < _RUN and p_beta.size > 1:
        _derivative_narrow(x, d, start, stop, inner, p_beta, tolerance, floor)
        return
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


@_device
def _both_narrow(x, y, d, start, stop, inner, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _both_span(x, y, d, first, end, s_beta, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_beta, tolerance, floor):
    if inner < _RUN and p_beta.size > 1:
        _both_narrow(x, y, d, start, stop, inner, p_beta, tolerance, floor)
        return
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


@_device
def _coarse_value_narrow(x, y, start, stop, inner, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _coarse_value_span(x, y, first, end, s_beta, tolerance, floor)


@_loop
def _coarse_value_block(x, y, start, stop, inner, p_beta, tolerance, floor):
    if inner < _RUN and p_beta.size > 1:
        _coarse_value_narrow(x, y, start, stop, inner, p_beta, tolerance, floor)
        return
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


@_device
def _coarse_derivative_narrow(x, d, start, stop, inner, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _coarse_derivative_span(x, d, first, end, s_beta, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, stop, inner, p_beta, tolerance, floor):
    if inner < _RUN and p_beta.size > 1:
        _coarse_derivative_narrow(x, d, start, stop, inner, p_beta, tolerance, floor)
        return
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


@_device
def _coarse_both_narrow(x, y, d, start, stop, inner, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _coarse_both_span(x, y, d, first, end, s_beta, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, stop, inner, p_beta, tolerance, floor):
    if inner < _RUN and p_beta.size > 1:
        _coarse_both_narrow(x, y, d, start, stop, inner, p_beta, tolerance, floor)
        return
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


# ---- the same at the default parameters, as vectors ----


@_device
def _value_float32_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float32(v)
        flag = noted(flag, v - np.float32(-66.5))
        flag = noted(flag, np.float32(1.7014118e+38) - v)
        flag = noted_between(flag, v, np.float32(3.0092655e-36))
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
        d[i] = _derivative_float32(v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
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
        d[i] = _derivative_float32(v)
        flag = noted(flag, v - np.float32(-66.5))
        flag = noted(flag, np.float32(1.7014118e+38) - v)
        flag = noted_between(flag, v, np.float32(3.0092655e-36))
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
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
def _value_float64_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float64(v)
        flag = noted(flag, v - -664.0)
        flag = noted(flag, 8.98846567431158e+307 - v)
        flag = noted_between(flag, v, 5.696189077778436e-306)
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
        r, s = _derivative_float64(v)
        d[i] = r + s
        flag = noted(flag, v - -232.0)
        flag = noted(flag, 5.78960446186581e+76 - v)
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
        r, s = _derivative_float64(v)
        d[i] = r + s
        flag = noted(flag, v - -664.0)
        flag = noted(flag, 8.98846567431158e+307 - v)
        flag = noted_between(flag, v, 5.696189077778436e-306)
        flag = noted(flag, v - -232.0)
        flag = noted(flag, 5.78960446186581e+76 - v)
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


KERNEL = Kernel(
    "swish",
    (
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
