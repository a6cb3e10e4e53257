# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: bb7acae95d2b3066bbf3be120ae04f7081c4e1226d336431b7188dd7035f7e32
"""The activation xielu, compiled.

    xielu(x) = Piecewise((alpha_p*x**2 + beta*x, x >= 0), (alpha_n*(-x + exp(x) - 1) + beta*x, True))

Parameters:
    alpha_p = 4/5 (learned) curvature for x > 0
    alpha_n = 4/5 (learned) curvature for x < 0
    beta = 1/2 (fixed) slope at 0

Range: [-0.2058, oo).
Limits at -oo and oo: oo, oo.
Smoothness: C^1.

References:
    Huang, Allen Hao; Schlag, Imanol (2024). Deriving activation functions using integration. arXiv 2411.13010
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
FAR_EXPONENT = 20000
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074
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
HAIR = 1e-289
LOG2E_SHORT_0 = 1.4426950408889634
BIASED_MAGIC_SHORT = 6755399441056767.0
LN2_SHORT_0 = 0.6931471805599453
EXPM1_SHORT_8 = 2.7556851059561594e-06
EXPM1_SHORT_7 = 2.48760515101779e-05
EXPM1_SHORT_6 = 0.00019841372476877263
EXPM1_SHORT_5 = 0.0013888821916406091
EXPM1_SHORT_4 = 0.0083333332310308
EXPM1_SHORT_3 = 0.04166666688950984
EXPM1_SHORT_2 = 0.16666666666942323
EXPM1_SHORT_1 = 0.49999999999800127
EXPM1_SHORT_0 = 0.999999999999989


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
def rounding(factor, unit):
    """Return the rounding unit of a product or quotient with this factor: none if the factor is 1 or -1."""
    return 0.0 if abs(factor) == 1.0 else unit


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
def coarse_expm1(u):
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
def pair_add_single(a, x, b):
    """Return (a + x) + b."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + x


@_inlined
def pair_mul_single(a, x, b):
    """Return (a + x) * b."""
    p = a * b
    return p, fma(x, b, fma(a, b, -p))


@_inlined
def exact_product(a, b):
    """Return a * b exactly, as a pair."""
    p = a * b
    return p, fma(a, b, -p)


@_inlined
def pair_add(a, x, b, y):
    """Return (a + x) + (b + y)."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + (x + y)


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
def _value_quick(x, alpha_p, alpha_n, beta):
    """The activation in float64, and a bound of its absolute error."""
    if x <= 0.0:
        if abs(x - -2.432484276931448) < 0.25 and alpha_n == 0.8 and beta == 0.5:  # beside a zero
            t, s = ordered_sum(x - -2.432484276931448, -1.5104999434777723e-16)
            h, e = ordered_sum(-0.22974528307943448, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 1.1282235787708555e-11, 1.4666906524021123e-10), 1.7600287828825345e-09), 1.936031661170788e-08), 1.936031661170788e-07), 1.7424284950537093e-06), 1.3939427960429674e-05), 9.757599572300772e-05), 0.0005854559743380463), 0.0029272798716902314), 0.011709119486760925), 0.035127358460282775))
            r = fused_mul(h, e + -7.197852515927764e-18, t, s)
            return r, 1.5 * U * abs(r) + TINY
        r2 = -x
        r3 = math.expm1(x)
        er3 = 2.0 * U * abs(r3) + TINY
        r4 = r2 + r3
        er4 = er3 + U * abs(r4)
        r5 = r4
        er5 = er4
        if abs(x) < 0.25:
            v = x
            r5 = 0.5 + v * (0.16666666666666666 + v * (0.041666666666666664 + v * (0.008333333333333333 + v * (0.001388888888888889 + v * (0.0001984126984126984 + v * (2.48015873015873e-05 + v * (2.7557319223985893e-06 + v * (2.755731922398589e-07 + v * (2.505210838544172e-08 + v * (2.08767569878681e-09 + v * (1.6059043836821613e-10)))))))))))
            r5 = r5 * x
            r5 = r5 * x
            er5 = 4.91 * U * abs(r5) + TINY
        r6 = alpha_n * r5
        er6 = abs(alpha_n) * er5 + rounding(alpha_n, U) * abs(r6) + TINY
        r8 = beta * x
        er8 = rounding(beta, U) * abs(r8) + TINY
        r9 = r6 + r8
        er9 = er6 + er8 + U * abs(r9)
        return r9, er9
    r3 = alpha_p * x
    er3 = rounding(alpha_p, U) * abs(r3) + TINY
    r4 = beta + r3
    er4 = er3 + U * abs(r4)
    r5 = x * r4
    er5 = abs(x) * er4 + U * abs(r5) + TINY
    return r5, er5


@_device
def _value_wide(x, wide_x, alpha_p, alpha_n, beta):
    """The activation as a wide number."""
    if x <= 0.0:
        if abs(x - -2.432484276931448) < 0.0009765625 and alpha_n == 0.8 and beta == 0.5:  # a zero
            t = wide_add(wide_from_float(x - -2.432484276931448), (-1.5104999434777723e-16, 3.2713685578543294e-33, np.int64(0)))
            total = (1.3939427960429674e-05, -2.987680774561243e-22, np.int64(0))
            total = wide_add((9.757599572300772e-05, -5.479508331210071e-21, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.0005854559743380463, 4.8438112949152405e-20, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.0029272798716902314, 1.3377034749721157e-19, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.011709119486760925, 5.350813899888463e-19, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.035127358460282775, 3.339967645943346e-18, np.int64(0)), wide_mul(t, total))
            total = wide_add((-0.22974528307943448, -7.197852515927764e-18, np.int64(0)), wide_mul(t, total))
            return wide_mul(t, total)
        w0 = wide_from_float(alpha_n)
        w2 = wide_neg(wide_x)
        w3 = wide_expm1(wide_x)
        w4 = wide_add(w2, w3)
        w5 = w4
        if abs(x) < 0.25:
            v = wide_x
            w5 = (1.2256174391283858e-48, 6.033927348315605e-68, np.int64(0))
            w5 = wide_add((4.902469756513544e-47, -1.213019100517928e-63, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((1.911963205040282e-45, -2.7860822176883126e-62, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((7.265460179153071e-44, -4.364097149354446e-61, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((2.6882202662866363e-42, 5.355061165943334e-59, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((9.67759295863189e-41, 3.202295548645562e-57, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((3.387157535521162e-39, 5.09056148151085e-56, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((1.151633562077195e-37, -6.09957445788454e-54, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((3.8003907548547434e-36, 1.7457158024652518e-52, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((1.216125041553518e-34, 5.586290567888806e-51, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((3.7699876288159054e-33, 2.5870347832750324e-49, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((1.1309962886447716e-31, 1.0498015412959506e-47, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((3.279889237069838e-30, 1.5117542744029879e-46, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((9.183689863795546e-29, 1.4303150396787322e-45, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((2.4795962632247976e-27, -1.2953730964765229e-43, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((6.446950284384474e-26, -1.9330404233703465e-42, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((1.6117375710961184e-24, -3.6846573564509766e-41, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((3.868170170630684e-23, -8.843177655482344e-40, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((8.896791392450574e-22, -7.911402614872376e-38, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((1.9572941063391263e-20, -1.3643503830087908e-36, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((4.110317623312165e-19, 1.4412973378659527e-36, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((8.22063524662433e-18, 2.2141894119604265e-34, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((1.5619206968586225e-16, 1.1910679660273754e-32, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((2.8114572543455206e-15, 1.6508842730861433e-31, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((4.779477332387385e-14, 4.399205485834081e-31, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((7.647163731819816e-13, 7.03872877733453e-30, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((1.1470745597729725e-11, 2.0655512752830745e-28, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((1.6059043836821613e-10, 1.2585294588752098e-26, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((2.08767569878681e-09, -1.20734505911326e-25, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((2.505210838544172e-08, -1.448814070935912e-24, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((2.755731922398589e-07, 2.3767714622250297e-23, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((2.7557319223985893e-06, -1.858393274046472e-22, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((2.48015873015873e-05, 2.1511947866775882e-23, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((0.0001984126984126984, 1.7209558293420705e-22, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((0.001388888888888889, -5.300543954373577e-20, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((0.008333333333333333, 1.1564823173178714e-19, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((0.041666666666666664, 2.3129646346357427e-18, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((0.16666666666666666, 9.25185853854297e-18, np.int64(0)), wide_mul(v, w5))
            w5 = wide_add((0.5, 0.0, np.int64(0)), wide_mul(v, w5))
            w5 = wide_mul(w5, wide_x)
            w5 = wide_mul(w5, wide_x)
        w6 = wide_mul(w0, w5)
        w7 = wide_from_float(beta)
        w8 = wide_mul(w7, wide_x)
        w9 = wide_add(w6, w8)
        return w9
    w1 = wide_from_float(beta)
    w2 = wide_from_float(alpha_p)
    w3 = wide_mul(w2, wide_x)
    w4 = wide_add(w1, w3)
    w5 = wide_mul(wide_x, w4)
    return w5


@_device
def _value(x, alpha_p, alpha_n, beta, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_value_wide(x, (1.0, 0.0, np.int64(100000)), alpha_p, alpha_n, beta))
    if x == -math.inf:
        s1 = -alpha_n
        s3 = s1 + beta
        if s3 != 0.0:
            return s3 * x
        o1 = -alpha_n
        return o1
    r, e = _value_quick(x, alpha_p, alpha_n, beta)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x), alpha_p, alpha_n, beta))


@_inlined
def _value_coarse(x, alpha_p, alpha_n, beta):
    """The activation for float32, in float64, and a bound of its absolute error."""
    r2 = -x
    r3 = coarse_expm1(x)
    er3 = 16.0 * U * abs(r3) + TINY
    r4 = r2 + r3
    er4 = er3 + U * abs(r4)
    v = x
    r5 = 0.5 + v * (0.16666666666666666 + v * (0.041666666666666664 + v * (0.008333333333333333 + v * (0.001388888888888889 + v * (0.0001984126984126984 + v * (2.48015873015873e-05 + v * (2.7557319223985893e-06 + v * (2.755731922398589e-07 + v * (2.505210838544172e-08 + v * (2.08767569878681e-09 + v * 1.6059043836821613e-10))))))))))
    r5_2 = r5 * x
    r5_3 = r5_2 * x
    er5 = 4.91 * U * abs(r5_3) + TINY
    r5_4 = r5_3 if abs(x) < 0.25 else r4
    er5_2 = er5 if abs(x) < 0.25 else er4
    r6 = alpha_n * r5_4
    er6 = abs(alpha_n) * er5_2 + rounding(alpha_n, U) * abs(r6) + TINY
    r8 = beta * x
    er8 = rounding(beta, U) * abs(r8) + TINY
    r9 = r6 + r8
    er9 = er6 + er8 + U * abs(r9)
    r3_2 = alpha_p * x
    er3_2 = rounding(alpha_p, U) * abs(r3_2) + TINY
    r4_2 = beta + r3_2
    er4_2 = er3_2 + U * abs(r4_2)
    r5_5 = x * r4_2
    er5_3 = abs(x) * er4_2 + U * abs(r5_5) + TINY
    y = r9 if x <= 0.0 else r5_5
    ey = er9 if x <= 0.0 else er5_3
    return y, ey


@_inlined
def _value_paired(x, alpha_p, alpha_n, beta):
    """The activation from sums of two float64, and a bound of its absolute error."""
    r1 = -x
    r2, r2_low = expm1_pair_float64(x, 0.0)
    er2 = 4.9065389333867974e-18 * abs(r2) + HAIR
    er2_2 = er2 if x <= 709.4 else math.inf
    r3, r3_low = pair_add_single(r2, r2_low, r1)
    er3 = er2_2 + U * abs(r3_low)
    v = x
    s, t = ordered_sum(0.5, v * fma(v, fma(v, fma(v, fma(v, fma(v, fma(v, fma(v, fma(v, fma(v, fma(v, fma(v, 1.1470745597729725e-11, 1.6059043836821613e-10), 2.08767569878681e-09), 2.505210838544172e-08), 2.755731922398589e-07), 2.7557319223985893e-06), 2.48015873015873e-05), 0.0001984126984126984), 0.001388888888888889), 0.008333333333333333), 0.041666666666666664), 0.16666666666666666))
    s_2, t_2 = pair_mul_single(s, t, x)
    s_3, t_3 = pair_mul_single(s_2, t_2, x)
    r4 = s_3 if abs(x) < 0.25 else r3
    r4_low = t_3 if abs(x) < 0.25 else r3_low
    er4 = 7.084233048888772e-17 * abs(r4) + HAIR if abs(x) < 0.25 else er3
    r5, r5_low = pair_mul_single(r4, r4_low, alpha_n)
    er5 = abs(alpha_n) * er4 + U * abs(r5_low) + HAIR
    r6, r6_low = exact_product(beta, x)
    er6 = HAIR
    r7, r7_low = pair_add(r5, r5_low, r6, r6_low)
    er7 = er5 + er6 + U * (abs(r5_low) + abs(r6_low) + abs(r7_low))
    r8 = r7 + r7_low
    er8 = er7 + U * abs(r8)
    r1_2, r1_low = exact_product(alpha_p, x)
    r2_2, r2_low_2 = pair_add_single(r1_2, r1_low, beta)
    er2_3 = er6 + U * abs(r2_low_2)
    r3_2, r3_low_2 = pair_mul_single(r2_2, r2_low_2, x)
    er3_2 = abs(x) * er2_3 + U * abs(r3_low_2) + HAIR
    r4_2 = r3_2 + r3_low_2
    er4_2 = er3_2 + U * abs(r4_2)
    y = r8 if x <= 0.0 else r4_2
    ey = er8 if x <= 0.0 else er4_2
    return y, ey


@_device
def _derivative_quick(x, alpha_p, alpha_n, beta):
    """Its derivative in float64, and a bound of its absolute error."""
    if x <= 0.0:
        if abs(x - -0.9808292530117262) < 0.0625 and alpha_n == 0.8 and beta == 0.5:  # beside a zero
            t, s = ordered_sum(x - -0.9808292530117262, -4.325651108254107e-17)
            h, e = ordered_sum(0.30000000000000004, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 8.267195767195769e-08, 8.267195767195769e-07), 7.440476190476191e-06), 5.952380952380953e-05), 0.00041666666666666675), 0.0025000000000000005), 0.012500000000000002), 0.05000000000000001), 0.15000000000000002))
            r = fused_mul(h, e + -3.4689262823368696e-189, t, s)
            return r, 1.5 * U * abs(r) + TINY
        r3 = math.expm1(x)
        er3 = 2.0 * U * abs(r3) + TINY
        r4 = alpha_n * r3
        er4 = abs(alpha_n) * er3 + rounding(alpha_n, U) * abs(r4) + TINY
        r5 = beta + r4
        er5 = er4 + U * abs(r5)
        return r5, er5
    r3 = 2.0 * alpha_p
    er3 = TINY
    r5 = r3 * x
    er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
    r6 = beta + r5
    er6 = er5 + U * abs(r6)
    return r6, er6


@_device
def _derivative_wide(x, wide_x, alpha_p, alpha_n, beta):
    """Its derivative as a wide number."""
    if x <= 0.0:
        if abs(x - -0.9808292530117262) < 0.000244140625 and alpha_n == 0.8 and beta == 0.5:  # a zero
            t = wide_add(wide_from_float(x - -0.9808292530117262), (-4.325651108254107e-17, 6.9832467766327155e-34, np.int64(0)))
            total = (5.952380952380953e-05, 2.0866589430772606e-21, np.int64(0))
            total = wide_add((0.00041666666666666675, -1.927470528863119e-20, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.0025000000000000005, -1.1564823173178714e-19, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.012500000000000002, -5.782411586589357e-19, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.05000000000000001, -2.3129646346357427e-18, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.15000000000000002, -1.7344631411684348e-189, np.int64(0)), wide_mul(t, total))
            total = wide_add((0.30000000000000004, -3.4689262823368696e-189, np.int64(0)), wide_mul(t, total))
            return wide_mul(t, total)
        w0 = wide_from_float(beta)
        w1 = wide_from_float(alpha_n)
        w3 = wide_expm1(wide_x)
        w4 = wide_mul(w1, w3)
        w5 = wide_add(w0, w4)
        return w5
    w0 = wide_from_float(beta)
    w1 = (2.0, 0.0, np.int64(0))
    w2 = wide_from_float(alpha_p)
    w3 = wide_mul(w1, w2)
    w5 = wide_mul(w3, wide_x)
    w6 = wide_add(w0, w5)
    return w6


@_device
def _derivative(x, alpha_p, alpha_n, beta, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        s2 = 2.0 * alpha_p
        if s2 != 0.0:
            return s2 * x
        return beta
    if x == -math.inf:
        o1 = -alpha_n
        o3 = o1 + beta
        return o3
    r, e = _derivative_quick(x, alpha_p, alpha_n, beta)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x), alpha_p, alpha_n, beta))


@_inlined
def _derivative_coarse(x, alpha_p, alpha_n, beta):
    """Its derivative for float32, in float64, and a bound of its absolute error."""
    r3 = coarse_expm1(x)
    er3 = 16.0 * U * abs(r3) + TINY
    r4 = alpha_n * r3
    er4 = abs(alpha_n) * er3 + rounding(alpha_n, U) * abs(r4) + TINY
    r5 = beta + r4
    er5 = er4 + U * abs(r5)
    r3_2 = 2.0 * alpha_p
    er3_2 = TINY
    r5_2 = r3_2 * x
    er5_2 = abs(x) * er3_2 + rounding(r3_2, U) * abs(r5_2) + TINY
    r6 = beta + r5_2
    er6 = er5_2 + U * abs(r6)
    y = r5 if x <= 0.0 else r6
    ey = er5 if x <= 0.0 else er6
    return y, ey


@_inlined
def _derivative_paired(x, alpha_p, alpha_n, beta):
    """Its derivative from sums of two float64, and a bound of its absolute error."""
    r1, r1_low = expm1_pair_float64(x, 0.0)
    er1 = 4.9065389333867974e-18 * abs(r1) + HAIR
    er1_2 = er1 if x <= 709.4 else math.inf
    r2, r2_low = pair_mul_single(r1, r1_low, alpha_n)
    er2 = abs(alpha_n) * er1_2 + U * abs(r2_low) + HAIR
    r3, r3_low = pair_add_single(r2, r2_low, beta)
    er3 = er2 + U * abs(r3_low)
    r4 = r3 + r3_low
    er4 = er3 + U * abs(r4)
    r1_2, r1_low_2 = exact_product(2.0, alpha_p)
    er1_3 = HAIR
    r2_2, r2_low_2 = pair_mul_single(r1_2, r1_low_2, x)
    er2_2 = abs(x) * er1_3 + U * abs(r2_low_2) + HAIR
    r3_2, r3_low_2 = pair_add_single(r2_2, r2_low_2, beta)
    er3_2 = er2_2 + U * abs(r3_low_2)
    r4_2 = r3_2 + r3_low_2
    er4_2 = er3_2 + U * abs(r4_2)
    y = r4 if x <= 0.0 else r4_2
    ey = er4 if x <= 0.0 else er4_2
    return y, ey


@_device
def _partial_alpha_p(x, alpha_p, alpha_n, beta, tolerance, floor):
    """Its derivative by alpha_p"""
    r1 = x * x
    y = 0.0 if x <= 0.0 else r1
    y_2 = math.inf if x == math.inf else y
    y_3 = x if x != x else y_2
    return y_3


@_device
def _partial_alpha_n_quick(x, alpha_p, alpha_n, beta):
    """Its derivative by alpha_n in float64, and a bound of its absolute error."""
    if x <= 0.0:
        r1 = -x
        r2 = math.expm1(x)
        er2 = 2.0 * U * abs(r2) + TINY
        r3 = r1 + r2
        er3 = er2 + U * abs(r3)
        r4 = r3
        er4 = er3
        if abs(x) < 0.25:
            v = x
            r4 = 0.5 + v * (0.16666666666666666 + v * (0.041666666666666664 + v * (0.008333333333333333 + v * (0.001388888888888889 + v * (0.0001984126984126984 + v * (2.48015873015873e-05 + v * (2.7557319223985893e-06 + v * (2.755731922398589e-07 + v * (2.505210838544172e-08 + v * (2.08767569878681e-09 + v * (1.6059043836821613e-10)))))))))))
            r4 = r4 * x
            r4 = r4 * x
            er4 = 4.91 * U * abs(r4) + TINY
        return r4, er4
    return 0.0, 0.0


@_device
def _partial_alpha_n_wide(x, wide_x, alpha_p, alpha_n, beta):
    """Its derivative by alpha_n as a wide number."""
    if x <= 0.0:
        w1 = wide_neg(wide_x)
        w2 = wide_expm1(wide_x)
        w3 = wide_add(w1, w2)
        w4 = w3
        if abs(x) < 0.25:
            v = wide_x
            w4 = (1.2256174391283858e-48, 6.033927348315605e-68, np.int64(0))
            w4 = wide_add((4.902469756513544e-47, -1.213019100517928e-63, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((1.911963205040282e-45, -2.7860822176883126e-62, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((7.265460179153071e-44, -4.364097149354446e-61, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((2.6882202662866363e-42, 5.355061165943334e-59, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((9.67759295863189e-41, 3.202295548645562e-57, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((3.387157535521162e-39, 5.09056148151085e-56, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((1.151633562077195e-37, -6.09957445788454e-54, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((3.8003907548547434e-36, 1.7457158024652518e-52, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((1.216125041553518e-34, 5.586290567888806e-51, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((3.7699876288159054e-33, 2.5870347832750324e-49, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((1.1309962886447716e-31, 1.0498015412959506e-47, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((3.279889237069838e-30, 1.5117542744029879e-46, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((9.183689863795546e-29, 1.4303150396787322e-45, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((2.4795962632247976e-27, -1.2953730964765229e-43, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((6.446950284384474e-26, -1.9330404233703465e-42, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((1.6117375710961184e-24, -3.6846573564509766e-41, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((3.868170170630684e-23, -8.843177655482344e-40, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((8.896791392450574e-22, -7.911402614872376e-38, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((1.9572941063391263e-20, -1.3643503830087908e-36, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((4.110317623312165e-19, 1.4412973378659527e-36, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((8.22063524662433e-18, 2.2141894119604265e-34, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((1.5619206968586225e-16, 1.1910679660273754e-32, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((2.8114572543455206e-15, 1.6508842730861433e-31, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((4.779477332387385e-14, 4.399205485834081e-31, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((7.647163731819816e-13, 7.03872877733453e-30, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((1.1470745597729725e-11, 2.0655512752830745e-28, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((1.6059043836821613e-10, 1.2585294588752098e-26, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((2.08767569878681e-09, -1.20734505911326e-25, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((2.505210838544172e-08, -1.448814070935912e-24, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((2.755731922398589e-07, 2.3767714622250297e-23, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((2.7557319223985893e-06, -1.858393274046472e-22, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((2.48015873015873e-05, 2.1511947866775882e-23, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((0.0001984126984126984, 1.7209558293420705e-22, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((0.001388888888888889, -5.300543954373577e-20, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((0.008333333333333333, 1.1564823173178714e-19, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((0.041666666666666664, 2.3129646346357427e-18, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((0.16666666666666666, 9.25185853854297e-18, np.int64(0)), wide_mul(v, w4))
            w4 = wide_add((0.5, 0.0, np.int64(0)), wide_mul(v, w4))
            w4 = wide_mul(w4, wide_x)
            w4 = wide_mul(w4, wide_x)
        return w4
    w0 = (0.0, 0.0, np.int64(0))
    return w0


@_device
def _partial_alpha_n(x, alpha_p, alpha_n, beta, tolerance, floor):
    """Its derivative by alpha_n"""
    if x != x:
        return x
    if x == math.inf:
        return 0.0
    if x == -math.inf:
        return math.inf
    r, e = _partial_alpha_n_quick(x, alpha_p, alpha_n, beta)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_alpha_n_wide(x, wide_from_float(x), alpha_p, alpha_n, beta))


@_inlined
def _partial_alpha_n_coarse(x, alpha_p, alpha_n, beta):
    """Its derivative by alpha_n for float32, in float64, and a bound of its absolute error."""
    r1 = -x
    r2 = coarse_expm1(x)
    er2 = 16.0 * U * abs(r2) + TINY
    r3 = r1 + r2
    er3 = er2 + U * abs(r3)
    v = x
    r4 = 0.5 + v * (0.16666666666666666 + v * (0.041666666666666664 + v * (0.008333333333333333 + v * (0.001388888888888889 + v * (0.0001984126984126984 + v * (2.48015873015873e-05 + v * (2.7557319223985893e-06 + v * (2.755731922398589e-07 + v * (2.505210838544172e-08 + v * (2.08767569878681e-09 + v * 1.6059043836821613e-10))))))))))
    r4_2 = r4 * x
    r4_3 = r4_2 * x
    er4 = 4.91 * U * abs(r4_3) + TINY
    r4_4 = r4_3 if abs(x) < 0.25 else r3
    er4_2 = er4 if abs(x) < 0.25 else er3
    y = r4_4 if x <= 0.0 else 0.0
    ey = er4_2 if x <= 0.0 else 0.0
    return y, ey


@_inlined
def _partial_alpha_n_paired(x, alpha_p, alpha_n, beta):
    """Its derivative by alpha_n from sums of two float64, and a bound of its absolute error."""
    r1 = -x
    r2, r2_low = expm1_pair_float64(x, 0.0)
    er2 = 4.9065389333867974e-18 * abs(r2) + HAIR
    er2_2 = er2 if x <= 709.4 else math.inf
    r3, r3_low = pair_add_single(r2, r2_low, r1)
    er3 = er2_2 + U * abs(r3_low)
    v = x
    s, t = ordered_sum(0.5, v * fma(v, fma(v, fma(v, fma(v, fma(v, fma(v, fma(v, fma(v, fma(v, fma(v, fma(v, 1.1470745597729725e-11, 1.6059043836821613e-10), 2.08767569878681e-09), 2.505210838544172e-08), 2.755731922398589e-07), 2.7557319223985893e-06), 2.48015873015873e-05), 0.0001984126984126984), 0.001388888888888889), 0.008333333333333333), 0.041666666666666664), 0.16666666666666666))
    s_2, t_2 = pair_mul_single(s, t, x)
    s_3, t_3 = pair_mul_single(s_2, t_2, x)
    r4 = s_3 if abs(x) < 0.25 else r3
    r4_low = t_3 if abs(x) < 0.25 else r3_low
    er4 = 7.084233048888772e-17 * abs(r4) + HAIR if abs(x) < 0.25 else er3
    r5 = r4 + r4_low
    er5 = er4 + U * abs(r5)
    small = (abs(r5) < 1e-270) & (er5 < 1e-270)
    kept = 0.0 if small else r5
    bound = 0.0 if small else er5
    y = kept if x <= 0.0 else 0.0
    ey = bound if x <= 0.0 else 0.0
    return y, ey


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, -2.4325], [-2.43247, 1.84467e+19]
    x = np.float64(x)
    p0_r2 = 0.30000000000000004 * x
    p0_r3 = -p0_r2
    p0_r4 = expm1_short(x)
    p0_r6 = 0.8 * p0_r4
    p0_r7 = p0_r3 + p0_r6
    p1_r4 = fma(0.8, x, 0.5)
    p1_r5 = x * p1_r4
    return p0_r7 if x <= np.float32(0.0) else p1_r5


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-3.4028235e+38)) & (x <= np.float32(-2.432495))) | ((x >= np.float32(-2.4324722)) & (x <= np.float32(1.8446744e+19)))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, -0.980839], [-0.98082, 1.70141e+38]
    x = np.float64(x)
    p0_r2 = expm1_short(x)
    p0_r4 = 0.8 * p0_r2
    p0_r5 = 0.5 + p0_r4
    p1_r4 = fma(1.6, x, 0.5)
    return p0_r5 if x <= np.float32(0.0) else p1_r4


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return ((x >= np.float32(-3.4028235e+38)) & (x <= np.float32(-0.9808388))) | ((x >= np.float32(-0.9808197)) & (x <= np.float32(1.7014118e+38)))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-1.79769e+308, -1.42405e-306], [0, 0], [3.56012e-307, 1.34078e+154]
    p0_r2, p0_l2 = exact_product(x, 0.30000000000000004)
    p0_r3 = -p0_r2
    p0_l3 = -p0_l2
    p0_r4, p0_l4 = expm1_pair_float64(x, -0.0)
    p0_r6, p0_l6 = pair_mul_single(p0_r4, p0_l4, 0.8)
    p0_r7, p0_l7 = pair_add(p0_r3, p0_l3, p0_r6, p0_l6)
    p0_z0d = x - -2.432484276931448  # beside a zero
    p0_z0t = p0_z0d - 1.5104999434777723e-16
    p0_z0s = (p0_z0d - p0_z0t) - 1.5104999434777723e-16
    p0_z0h = p0_z0t * -0.22974528307943448
    p0_z0m = fma(p0_z0s, -0.22974528307943448, fma(p0_z0t, -0.22974528307943448, -p0_z0h))
    p0_z0m = fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, 1.936031661170788e-08, 1.936031661170788e-07), 1.7424284950537093e-06), 1.3939427960429674e-05), 9.757599572300772e-05), 0.0005854559743380463), 0.0029272798716902314), 0.011709119486760925), 0.035127358460282775), -7.197852515927764e-18), p0_z0m)
    p0_z0r = p0_z0h if abs(p0_z0d) < 0.078125 else p0_r7
    p0_z0s = p0_z0m if abs(p0_z0d) < 0.078125 else p0_l7
    p1_r4 = fma(0.8, x, 0.5)
    p1_r5 = x * p1_r4
    return p0_z0r if x <= 0.0 else p1_r5, p0_z0s if x <= 0.0 else 0.0


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -1.7976931348623157e+308) & (x <= -1.424047269444609e-306)) | (x == 0.0) | ((x >= 3.5601181736115222e-307) & (x <= 1.3407807929942597e+154))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-1.79769e+308, 8.98847e+307]
    p0_r2, p0_l2 = expm1_pair_float64(x, -0.0)
    p0_r4, p0_l4 = pair_mul_single(p0_r2, p0_l2, 0.8)
    p0_r5, p0_l5 = pair_add_single(0.5, p0_l4, p0_r4)
    p0_z0d = x - -0.9808292530117262  # beside a zero
    p0_z0t = p0_z0d - 4.325651108254107e-17
    p0_z0s = (p0_z0d - p0_z0t) - 4.325651108254107e-17
    p0_z0h = p0_z0t * 0.30000000000000004
    p0_z0m = fma(p0_z0s, 0.30000000000000004, fma(p0_z0t, 0.30000000000000004, -p0_z0h))
    p0_z0m = fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, fma(p0_z0t, 8.267195767195769e-07, 7.440476190476191e-06), 5.952380952380953e-05), 0.00041666666666666675), 0.0025000000000000005), 0.012500000000000002), 0.05000000000000001), 0.15000000000000002), -3.4689262823368696e-189), p0_z0m)
    p0_z0r = p0_z0h if abs(p0_z0d) < 0.0546875 else p0_r5
    p0_z0s = p0_z0m if abs(p0_z0d) < 0.0546875 else p0_l5
    p1_r4 = fma(1.6, x, 0.5)
    return p0_z0r if x <= 0.0 else p1_r4, p0_z0s if x <= 0.0 else 0.0


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (x >= -1.7976931348623157e+308) & (x <= 8.98846567431158e+307)


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
def _value_run(x, first, count, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_paired(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i), tolerance, floor)


@_device
def _value_span(x, y, start, end, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _derivative_run(x, first, count, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_paired(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i), tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _both_run(x, first, count, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_paired(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_paired(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i), tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _both_run(x, first, count, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _coarse_value_run(x, first, count, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i), tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_value_run(x, first, count, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _coarse_derivative_run(x, first, count, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i), tolerance, floor)


@_device
def _coarse_derivative_span(x, d, start, end, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_derivative_run(x, first, count, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _coarse_both_run(x, first, count, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_coarse(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i), tolerance, floor)


@_device
def _coarse_both_span(x, y, d, start, end, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_both_run(x, first, count, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _vjp_run(x, g, gx, first, count, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_paired(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1088)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_alpha_n_paired(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1360)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(1088)]):
                work[i + np.uintp(1088)] = _derivative(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(1360)]):
                work[i + np.uintp(1360)] = _partial_alpha_n(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(1088)]
        term = v * _partial_alpha_p(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i), tolerance, floor)
        work[i], work[i + np.uintp(272)] = _add(work[i], work[i + np.uintp(272)], term)
        term = v * work[i + np.uintp(1360)]
        work[i + np.uintp(544)], work[i + np.uintp(816)] = _add(work[i + np.uintp(544)], work[i + np.uintp(816)], term)


@_device
def _vjp_tile(x, g, gx, sums, place, sizes, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
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
            _vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _vjp_tiles(x, g, gx, sums, first, last, sizes, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_alpha_p.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(6 * _PITCH)
    s_alpha_p = np.zeros(_RUN)
    s_alpha_n = np.zeros(_RUN)
    s_beta = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_alpha_p, s_alpha_p, channel * inner, together * width * inner, inner)
            _spread_over(p_alpha_n, s_alpha_n, channel * inner, together * width * inner, inner)
            _spread_over(p_beta, s_beta, channel * inner, together * width * inner, inner)
            _vjp_tile(x, g, gx, sums, place, sizes, work, s_alpha_p, s_alpha_n, s_beta, tolerance, floor)
        else:
            _vjp_tile(x, g, gx, sums, place, sizes, work, p_alpha_p[channel], p_alpha_n[channel], p_beta[channel], tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, sums, tiles, sizes, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _vjp_tiles(x, g, gx, sums, group * step, min(tiles, (group + 1) * step), sizes, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)


@_device
def _coarse_vjp_run(x, g, gx, first, count, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1088)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_alpha_n_coarse(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1360)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(1088)]):
                work[i + np.uintp(1088)] = _derivative(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(1360)]):
                work[i + np.uintp(1360)] = _partial_alpha_n(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(1088)]
        term = v * _partial_alpha_p(u, _at(p_alpha_p, i), _at(p_alpha_n, i), _at(p_beta, i), tolerance, floor)
        work[i] += term
        term = v * work[i + np.uintp(1360)]
        work[i + np.uintp(544)] += term


@_device
def _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
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
            _coarse_vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _coarse_vjp_tiles(x, g, gx, sums, first, last, sizes, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_alpha_p.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(6 * _PITCH)
    s_alpha_p = np.zeros(_RUN)
    s_alpha_n = np.zeros(_RUN)
    s_beta = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_alpha_p, s_alpha_p, channel * inner, together * width * inner, inner)
            _spread_over(p_alpha_n, s_alpha_n, channel * inner, together * width * inner, inner)
            _spread_over(p_beta, s_beta, channel * inner, together * width * inner, inner)
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, s_alpha_p, s_alpha_n, s_beta, tolerance, floor)
        else:
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_alpha_p[channel], p_alpha_n[channel], p_beta[channel], tolerance, floor)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, sums, tiles, sizes, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _coarse_vjp_tiles(x, g, gx, sums, group * step, min(tiles, (group + 1) * step), sizes, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)


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
def _value_narrow(x, y, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha_p = np.empty(_RUN)
    s_alpha_n = np.empty(_RUN)
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha_p, s_alpha_p, first, end - first, inner)
        _spread_over(p_alpha_n, s_alpha_n, first, end - first, inner)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _value_span(x, y, first, end, s_alpha_p, s_alpha_n, s_beta, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    if inner < _RUN and p_alpha_p.size > 1:
        _value_narrow(x, y, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha_p.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_alpha_p[channel], p_alpha_n[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha_p.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)


@_device
def _derivative_narrow(x, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha_p = np.empty(_RUN)
    s_alpha_n = np.empty(_RUN)
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha_p, s_alpha_p, first, end - first, inner)
        _spread_over(p_alpha_n, s_alpha_n, first, end - first, inner)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _derivative_span(x, d, first, end, s_alpha_p, s_alpha_n, s_beta, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    if inner < _RUN and p_alpha_p.size > 1:
        _derivative_narrow(x, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha_p.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_alpha_p[channel], p_alpha_n[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha_p.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)


@_device
def _both_narrow(x, y, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha_p = np.empty(_RUN)
    s_alpha_n = np.empty(_RUN)
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha_p, s_alpha_p, first, end - first, inner)
        _spread_over(p_alpha_n, s_alpha_n, first, end - first, inner)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _both_span(x, y, d, first, end, s_alpha_p, s_alpha_n, s_beta, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    if inner < _RUN and p_alpha_p.size > 1:
        _both_narrow(x, y, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha_p.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_alpha_p[channel], p_alpha_n[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha_p.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)


@_device
def _coarse_value_narrow(x, y, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha_p = np.empty(_RUN)
    s_alpha_n = np.empty(_RUN)
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha_p, s_alpha_p, first, end - first, inner)
        _spread_over(p_alpha_n, s_alpha_n, first, end - first, inner)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _coarse_value_span(x, y, first, end, s_alpha_p, s_alpha_n, s_beta, tolerance, floor)


@_loop
def _coarse_value_block(x, y, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    if inner < _RUN and p_alpha_p.size > 1:
        _coarse_value_narrow(x, y, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha_p.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_value_span(x, y, start, end, p_alpha_p[channel], p_alpha_n[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha_p.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_value_parallel(x, y, size, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)


@_device
def _coarse_derivative_narrow(x, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha_p = np.empty(_RUN)
    s_alpha_n = np.empty(_RUN)
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha_p, s_alpha_p, first, end - first, inner)
        _spread_over(p_alpha_n, s_alpha_n, first, end - first, inner)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _coarse_derivative_span(x, d, first, end, s_alpha_p, s_alpha_n, s_beta, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    if inner < _RUN and p_alpha_p.size > 1:
        _coarse_derivative_narrow(x, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha_p.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_derivative_span(x, d, start, end, p_alpha_p[channel], p_alpha_n[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha_p.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_derivative_parallel(x, d, size, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)


@_device
def _coarse_both_narrow(x, y, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha_p = np.empty(_RUN)
    s_alpha_n = np.empty(_RUN)
    s_beta = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha_p, s_alpha_p, first, end - first, inner)
        _spread_over(p_alpha_n, s_alpha_n, first, end - first, inner)
        _spread_over(p_beta, s_beta, first, end - first, inner)
        _coarse_both_span(x, y, d, first, end, s_alpha_p, s_alpha_n, s_beta, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    if inner < _RUN and p_alpha_p.size > 1:
        _coarse_both_narrow(x, y, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha_p.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_both_span(x, y, d, start, end, p_alpha_p[channel], p_alpha_n[channel], p_beta[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha_p.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_both_parallel(x, y, d, size, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, start, stop, inner, p_alpha_p, p_alpha_n, p_beta, tolerance, floor)


# ---- the same at the default parameters, as vectors ----


@_device
def _value_float32_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float32(v)
        flag = noted(flag, v - np.float32(-3.4028235e+38))
        flag = noted(flag, np.float32(1.8446744e+19) - v)
        flag = noted(flag, (v - np.float32(-2.432495)) * (v - np.float32(-2.4324722)))
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.8, 0.8, 0.5, tolerance, floor)


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
        flag = noted(flag, v - np.float32(-3.4028235e+38))
        flag = noted(flag, np.float32(1.7014118e+38) - v)
        flag = noted(flag, (v - np.float32(-0.9808388)) * (v - np.float32(-0.9808197)))
    return flag < 0


@_device
def _derivative_float32_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.8, 0.8, 0.5, tolerance, floor)


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
        flag = noted(flag, v - np.float32(-3.4028235e+38))
        flag = noted(flag, np.float32(1.8446744e+19) - v)
        flag = noted(flag, (v - np.float32(-2.432495)) * (v - np.float32(-2.4324722)))
        flag = noted(flag, np.float32(1.7014118e+38) - v)
        flag = noted(flag, (v - np.float32(-0.9808388)) * (v - np.float32(-0.9808197)))
    return flag < 0


@_device
def _both_float32_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.8, 0.8, 0.5, tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.8, 0.8, 0.5, tolerance, floor)


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
        flag = noted(flag, v - -1.7976931348623157e+308)
        flag = noted(flag, 1.3407807929942597e+154 - v)
        flag = noted(flag, (v - -1.424047269444609e-306) * (v - 0.0))
        flag = noted(flag, (v - 0.0) * (v - 3.5601181736115222e-307))
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.8, 0.8, 0.5, tolerance, floor)


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
        flag = noted(flag, v - -1.7976931348623157e+308)
        flag = noted(flag, 8.98846567431158e+307 - v)
    return flag < 0


@_device
def _derivative_float64_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.8, 0.8, 0.5, tolerance, floor)


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
        flag = noted(flag, v - -1.7976931348623157e+308)
        flag = noted(flag, 1.3407807929942597e+154 - v)
        flag = noted(flag, (v - -1.424047269444609e-306) * (v - 0.0))
        flag = noted(flag, (v - 0.0) * (v - 3.5601181736115222e-307))
        flag = noted(flag, 8.98846567431158e+307 - v)
    return flag < 0


@_device
def _both_float64_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.8, 0.8, 0.5, tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.8, 0.8, 0.5, tolerance, floor)


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
    "xielu",
    (
        Parameter("alpha_p", 0.8, "learned", "curvature for x > 0", ()),
        Parameter("alpha_n", 0.8, "learned", "curvature for x < 0", ()),
        Parameter("beta", 0.5, "fixed", "slope at 0", ()),
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
