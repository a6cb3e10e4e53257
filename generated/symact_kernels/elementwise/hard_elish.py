# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: a07250a4c08110203b7fcf220d3b3dd62aa1b7268f12aefaa14ebbbe202691eb
"""The activation hard_elish, compiled.

    hard_elish(x) = Piecewise((x, x >= 0), (exp(x) - 1, True))*Max(0, Min(1, x/2 + 1/2))

Range: [-0.09967, oo).
Limits at -oo and oo: 0, oo.
Smoothness: C^0, kinks at -1, 1.

References:
    Basirat, Mina; Roth, Peter M. (2018). The quest for the golden activation function. arXiv 1808.00783
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


SPLITTER = 2.0**27 + 1.0
SMALLEST_HEAD = 2.0**-200
LARGEST_HEAD = 2.0**200
EXPONENT_LIMIT = 2**60
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
EXPONENTIAL_LIMIT = 2.0**39
ONE_OVER_LN2 = 1.4426950408889634
LN2_PARTS = np.array([0.6931471805599453, 2.3190468138462996e-17, 5.707708438416212e-34])
ONE = (1.0, 0.0, np.int64(0))
SATURATED_EXPONENT = 2**40
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074
EXPM1_LEAST_32 = np.float32(-24.0)
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
BIASED_MAGIC_SHORT = 6755399441056767.0
EXPM1_SHORT_8 = 2.7556851059561594e-06
EXPM1_SHORT_7 = 2.48760515101779e-05
EXPM1_SHORT_6 = 0.00019841372476877263
EXPM1_SHORT_5 = 0.0013888821916406091
EXPM1_SHORT_4 = 0.0083333332310308
EXPM1_SHORT_3 = 0.04166666688950984
EXPM1_SHORT_2 = 0.16666666666942323
EXPM1_SHORT_1 = 0.49999999999800127
EXPM1_SHORT_0 = 0.999999999999989
EXPM1_LEAST_64 = -44.0
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
EXP_LEAST_64 = -708.0


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
def wide_mul(a, b):
    """Return a * b."""
    if not abs(a[0] * b[0]) < math.inf:
        return a[0] * b[0], 0.0, np.int64(0)
    p, t = two_prod(a[0], b[0])
    h, low = two_sum(p, t + (a[0] * b[1] + (a[1] * b[0] + a[1] * b[1])))
    return wide_normal(h, low, a[2] + b[2])


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
def wide_neg(a):
    """Return -a."""
    return -a[0], -a[1], a[2]


@_device
def wide_sub(a, b):
    """Return a - b."""
    return wide_add(a, wide_neg(b))


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
def wide_expm1(a):
    """Return exp(a) - 1."""
    if abs(wide_split(a)[0]) < 0.34:
        return wide_expm1_near_zero(a)
    return wide_sub(wide_exp(a), ONE)


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
def wide_from_float(x):
    """Return the float64 x as a wide number, exactly."""
    return wide_normal(x, 0.0, np.int64(0))


@_inlined
def ordered_sum(a, b):
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@_inlined
def fused_mul(a, x, b, y):
    """Return (a + x) * (b + y) rounded to a single float."""
    return fma(a, b, fma(a, y, x * b))


@_inlined
def exact_sum(a, b):
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


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
def expm1_parts_float32(u, v):
    """Return exp(u + v) - 1, 0 for u = -0."""
    a = EXPM1_LEAST_32 if u < EXPM1_LEAST_32 else u
    b = NOTHING_32 if u < EXPM1_LEAST_32 else v
    t, r, d, half, p = exp_reduced_float32(a, b)
    y = r + p
    z = fma(half, r, r - y) + d
    s = power_of_two(t)
    n = ONE_32 - s
    f = n - ONE_32
    e = (ONE_32 - (n - f)) - (s + f)
    h = fma(s, y, -n)
    return h, fma(s, z, fma(s, y, -(h + n))) - e


@_inlined
def expm1_pair_float32(u, v):
    """Return exp(u + v) - 1, -0 for u = -0."""
    h, tail = expm1_parts_float32(u, v)
    return math.copysign(h, u + v), tail


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
def expm1_short(u):
    """Return exp(u) - 1."""
    v = min(max(u, -700.0), 350.0)
    t = fma(v, LOG2E_SHORT_0, BIASED_MAGIC_SHORT)
    r = fma(t - BIASED_MAGIC_SHORT, -LN2_SHORT_0, v)
    p = fma(EXPM1_SHORT_8, r, EXPM1_SHORT_7)
    p = fma(p, r, EXPM1_SHORT_6)
    p = fma(p, r, EXPM1_SHORT_5)
    p = fma(p, r, EXPM1_SHORT_4)
    p = fma(p, r, EXPM1_SHORT_3)
    p = fma(p, r, EXPM1_SHORT_2)
    p = fma(p, r, EXPM1_SHORT_1)
    p = fma(p, r, EXPM1_SHORT_0)
    s = float_of(bits_of(t) << 52)
    return fma(s, p * r, -(1.0 - s))


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
def expm1_parts_float64(u, v):
    """Return exp(u + v) - 1, 0 for u = -0."""
    a = EXPM1_LEAST_64 if u < EXPM1_LEAST_64 else u
    b = -0.0 if u < EXPM1_LEAST_64 else v
    t, r, half, w, d, e = exp_reduced_float64(a, b)
    y = r + (fma(half, r, w + d) + e)
    z = (fma(half, r, r - y) + w) + (d + e)
    s = power_of_two(t)
    n = 1.0 - s
    f = n - 1.0
    e = (1.0 - (n - f)) - (s + f)
    h = fma(s, y, -n)
    return h, fma(s, z, fma(s, y, -(h + n))) - e


@_inlined
def expm1_pair_float64(u, v):
    """Return exp(u + v) - 1, -0 for u = -0."""
    h, tail = expm1_parts_float64(u, v)
    return math.copysign(h, u + v), tail


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
def _value_quick(x):
    """The activation in float64, and a bound of its absolute error."""
    if x <= -1.0:
        return 0.0, 0.0
    if x <= 0.0:
        r2 = 0.5 * x
        er2 = TINY
        r3 = 0.5 + r2
        er3 = er2 + U * abs(r3)
        r4 = math.expm1(x)
        er4 = 2.0 * U * abs(r4) + TINY
        r5 = r3 * r4
        er5 = abs(r4) * er3 + abs(r3) * er4 + er3 * er4 + U * abs(r5) + TINY
        return r5, er5
    if x <= 1.0:
        r2 = 0.5 * x
        er2 = TINY
        r4 = 1.0 + x
        er4 = U * abs(r4)
        r5 = r2 * r4
        er5 = abs(r4) * er2 + abs(r2) * er4 + er2 * er4 + U * abs(r5) + TINY
        return r5, er5
    return x, 0.0


@_device
def _value_wide(x, wide_x):
    """The activation as a wide number."""
    if x <= -1.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    if x <= 0.0:
        w0 = (0.5, 0.0, np.int64(0))
        w2 = wide_mul(w0, wide_x)
        w3 = wide_add(w0, w2)
        w4 = wide_expm1(wide_x)
        w5 = wide_mul(w3, w4)
        return w5
    if x <= 1.0:
        w0 = (0.5, 0.0, np.int64(0))
        w2 = wide_mul(w0, wide_x)
        w3 = (1.0, 0.0, np.int64(0))
        w4 = wide_add(w3, wide_x)
        w5 = wide_mul(w2, w4)
        return w5
    return wide_x


@_device
def _value(x, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return math.inf
    if x == -math.inf:
        return 0.0
    r, e = _value_quick(x)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x)))


@_device
def _derivative_quick(x):
    """Its derivative in float64, and a bound of its absolute error."""
    if x <= -1.0:
        return 0.0, 0.0
    if x <= 0.0:
        if abs(x - -0.4428544010023886) < 0.0625:  # beside a zero
            t, s = ordered_sum(x - -0.4428544010023886, -1.4810791653201162e-17)
            h, e = ordered_sum(0.8211003520299369, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 1.0226530865022512e-06, 9.34166437464019e-06), 7.611118095832081e-05), 0.0005451790603590394), 0.0033702807113605853), 0.01754584800124737), 0.07435005867165616), 0.24388350934830177), 0.5711003520299369))
            r = fused_mul(h, e + -1.0099039544284895e-17, t, s)
            return r, 1.5 * U * abs(r) + TINY
        r2 = 0.5 * x
        er2 = TINY
        r3 = 0.5 + r2
        er3 = er2 + U * abs(r3)
        r4 = math.exp(x)
        er4 = 1.1 * U * abs(r4) + TINY
        r5 = r3 * r4
        er5 = abs(r4) * er3 + abs(r3) * er4 + er3 * er4 + U * abs(r5) + TINY
        r6 = math.expm1(x)
        er6 = 2.0 * U * abs(r6) + TINY
        r7 = 0.5 * r6
        er7 = abs(0.5) * er6 + TINY
        r8 = r5 + r7
        er8 = er5 + er7 + U * abs(r8)
        return r8, er8
    if x <= 1.0:
        r2 = 0.5 + x
        return r2, 0.0
    return 1.0, 0.0


@_device
def _derivative_wide(x, wide_x):
    """Its derivative as a wide number."""
    if x <= -1.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    if x <= 0.0:
        if abs(x - -0.4428544010023886) < 0.000244140625:  # a zero
            t = wide_add(wide_from_float(x - -0.4428544010023886), (-1.4810791653201162e-17, 1.0322863355391758e-33, np.int64(0)))
            total = (0.0005451790603590394, -4.225011941271675e-20, np.int64(0))
            total = wide_add((0.0033702807113605853, 9.895103737295552e-20, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.01754584800124737, 1.6608748568269646e-18, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.07435005867165616, -6.309102526652301e-18, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.24388350934830177, 1.3454197304943494e-17, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.5711003520299369, -1.0099039544284895e-17, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.8211003520299369, -1.0099039544284895e-17, np.int64(0)), wide_mul(t, total))
            return wide_mul(t, total)
        w0 = (0.5, 0.0, np.int64(0))
        w2 = wide_mul(w0, wide_x)
        w3 = wide_add(w0, w2)
        w4 = wide_exp(wide_x)
        w5 = wide_mul(w3, w4)
        w6 = wide_expm1(wide_x)
        w7 = wide_mul(w0, w6)
        w8 = wide_add(w5, w7)
        return w8
    if x <= 1.0:
        w0 = (0.5, 0.0, np.int64(0))
        w2 = wide_add(w0, wide_x)
        return w2
    w0 = (1.0, 0.0, np.int64(0))
    return w0


@_device
def _derivative(x, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return 1.0
    if x == -math.inf:
        return 0.0
    r, e = _derivative_quick(x)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x)))


@_inlined
def _value_float32(x):
    """The activation, in float32 with compensation."""
    # at most 0.97 ULP off for x in [-3.40282e+38, -1.50463e-36], [0, 0], [7.52316e-37, 3.40282e+38]
    p1_r2 = x * np.float32(0.5)
    p1_r3, p1_l3 = exact_sum(np.float32(0.5), p1_r2)
    p1_r4, p1_l4 = expm1_pair_float32(x, np.float32(-0.0))
    p1_r5 = fused_mul(p1_r3, p1_l3, p1_r4, p1_l4)
    p2_r2, p2_l2 = exact_sum(np.float32(1.0), x)
    p2_r4 = x * np.float32(0.5)
    p2_r5 = fused_mul_single(p2_r2, p2_l2, p2_r4)
    return np.float32(0.0) if x <= np.float32(-1.0) else (p1_r5 if x <= np.float32(0.0) else (p2_r5 if x <= np.float32(1.0) else x))


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-3.4028235e+38)) & (x <= np.float32(-1.5046328e-36))) | (x == np.float32(0.0)) | ((x >= np.float32(7.523164e-37)) & (x <= np.float32(3.4028235e+38)))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, -0.44286], [-0.442852, 3.40282e+38]
    x = np.float64(x)
    p1_r2 = x * 0.5
    p1_r3 = 0.5 + p1_r2
    p1_r4 = exp_short(x)
    p1_r5 = p1_r3 * p1_r4
    p1_r6 = expm1_short(x)
    p1_r7 = p1_r6 * 0.5
    p1_r8 = p1_r5 + p1_r7
    p2_r2 = 0.5 + x
    return x if x != x else (0.0 if x <= np.float32(-1.0) else (p1_r8 if x <= np.float32(0.0) else (p2_r2 if x <= np.float32(1.0) else 1.0)))


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return ((x >= np.float32(-3.4028235e+38)) & (x <= np.float32(-0.44285965))) | ((x >= np.float32(-0.44285202)) & (x <= np.float32(3.4028235e+38)))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-1.79769e+308, -3.56012e-307], [0, 0], [7.12024e-307, 1.79769e+308]
    p1_r2 = x * 0.5
    p1_r3, p1_l3 = exact_sum(0.5, p1_r2)
    p1_r4, p1_l4 = expm1_pair_float64(x, -0.0)
    p1_r5 = fused_mul(p1_r3, p1_l3, p1_r4, p1_l4)
    p2_r2 = 1.0 + x
    p2_r4 = x * 0.5
    p2_r5 = p2_r4 * p2_r2
    return 0.0 if x <= -1.0 else (p1_r5 if x <= 0.0 else (p2_r5 if x <= 1.0 else x))


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -1.7976931348623157e+308) & (x <= -3.5601181736115222e-307)) | (x == 0.0) | ((x >= 7.120236347223045e-307) & (x <= 1.7976931348623157e+308))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-1.79769e+308, 1.79769e+308]
    p1_r2 = x * 0.5
    p1_r3, p1_l3 = exact_sum(0.5, p1_r2)
    p1_r4, p1_l4 = exp_pair_float64(x, -0.0)
    p1_r5, p1_l5 = pair_mul(p1_r3, p1_l3, p1_r4, p1_l4)
    p1_r6, p1_l6 = expm1_pair_float64(x, -0.0)
    p1_r7 = p1_r6 * 0.5
    p1_l7 = p1_l6 * 0.5
    p1_r8, p1_l8 = pair_add(p1_r5, p1_l5, p1_r7, p1_l7)
    p1_z0d = x - -0.4428544010023886  # beside a zero
    p1_z0t = p1_z0d - 1.4810791653201162e-17
    p1_z0s = (p1_z0d - p1_z0t) - 1.4810791653201162e-17
    p1_z0h = p1_z0t * 0.8211003520299369
    p1_z0m = fma(p1_z0s, 0.8211003520299369, fma(p1_z0t, 0.8211003520299369, -p1_z0h))
    p1_z0m = fma(p1_z0t, fma(p1_z0t, fma(p1_z0t, fma(p1_z0t, fma(p1_z0t, fma(p1_z0t, fma(p1_z0t, 0.0005451790603590394, 0.0033702807113605853), 0.01754584800124737), 0.07435005867165616), 0.24388350934830177), 0.5711003520299369), -1.0099039544284895e-17), p1_z0m)
    p1_z0r = p1_z0h if abs(p1_z0d) < 0.0048828125 else p1_r8
    p1_z0s = p1_z0m if abs(p1_z0d) < 0.0048828125 else p1_l8
    p2_r2 = 0.5 + x
    return x if x != x else (0.0 if x <= -1.0 else (p1_z0r if x <= 0.0 else (p2_r2 if x <= 1.0 else 1.0))), 0.0 if x <= -1.0 else (p1_z0s if x <= 0.0 else 0.0)


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (abs(x) <= 1.7976931348623157e+308)


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
        flag = noted(flag, (v - np.float32(-1.5046328e-36)) * (v - np.float32(0.0)))
        flag = noted(flag, (v - np.float32(0.0)) * (v - np.float32(7.523164e-37)))
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
        d[i] = _derivative_float32(v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
        flag = noted(flag, (v - np.float32(-0.44285965)) * (v - np.float32(-0.44285202)))
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
        d[i] = _derivative_float32(v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
        flag = noted(flag, (v - np.float32(-1.5046328e-36)) * (v - np.float32(0.0)))
        flag = noted(flag, (v - np.float32(0.0)) * (v - np.float32(7.523164e-37)))
        flag = noted(flag, (v - np.float32(-0.44285965)) * (v - np.float32(-0.44285202)))
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
        gx[i] = np.float64(g[i]) * _derivative_float32(v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
        flag = noted(flag, (v - np.float32(-0.44285965)) * (v - np.float32(-0.44285202)))
    return flag < 0


@_device
def _vjp_float32_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float32_sure(v)):
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
        flag = noted(flag, (v - -3.5601181736115222e-307) * (v - 0.0))
        flag = noted(flag, (v - 0.0) * (v - 7.120236347223045e-307))
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
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
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
        flag = noted(flag, (v - -3.5601181736115222e-307) * (v - 0.0))
        flag = noted(flag, (v - 0.0) * (v - 7.120236347223045e-307))
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
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
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
    "hard_elish",
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
