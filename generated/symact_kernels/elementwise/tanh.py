# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 1037f91e6b5be8a16805cf2a200da5de4ae08039c33bcdb04f9fcf607d583563
"""The activation tanh, compiled.

    tanh(x) = tanh(x)

Range: (-1, 1).
Limits at -oo and oo: -1, 1.
Smoothness: C^oo.

References:
    LeCun, Yann; Bottou, L\\'eon; Orr, Genevieve B.; M\\"uller, Klaus-Robert (1998). Efficient BackProp
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


HYPERBOLIC_LIMIT = 64.0  # from here on 1 - tanh(x) and exp(-x) / exp(x) are below 2**-180
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
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074
TWICE_LOG2E_SHORT_0 = 2.8853900817779268
BIASED_MAGIC_SHORT = 6755399441056767.0
HALF_LN2_SHORT_0 = 0.34657359027997264
TANH_SHORT_8 = 0.021217135365681917
TANH_SHORT_6 = -0.05395122360220745
TANH_SHORT_4 = 0.13333315124460068
TANH_SHORT_2 = -0.33333333265092513
TANH_SHORT_0 = 0.9999999999995905
TANH_MOST_64 = 24.0
TANH_SHIFT_64 = 0.006
TWO_LOG2E_64_0 = 2.8853900817779268
MAGIC_64 = 6755399441055744.0
HALF_LN2_64_0 = 0.34657359027997264
HALF_LN2_64_1 = 1.1595234069231498e-17
TANH_SINGLE_64_10 = 0.0034343909244532967
TANH_SINGLE_64_8 = -0.008856429851478559
TANH_SINGLE_64_6 = 0.021869343422183135
TANH_SINGLE_64_4 = -0.05396825240099615
TANH_SINGLE_64_2 = 0.13333333332554395
TANH_SINGLE_64_0 = -0.33333333333332044
SECH2_MOST_64 = 709.7
LOG2E_64_0 = 1.4426950408889634
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


@_device
def wide_split(a):
    """Return a as two float64, x + tail = a but for overflow and underflow; x serves to choose a branch."""
    e = min(max(int(a[2]), -3000), 3000)
    return math.ldexp(a[0], e), math.ldexp(a[1], e)


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
def wide_scale(a, n):
    """Return a * 2**n, exactly."""
    return wide_normal(a[0], a[1], a[2] + np.int64(n))


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
def wide_tanh(a):
    """Return tanh(a) = expm1(2 a) / (expm1(2 a) + 2)."""
    x = wide_split(a)[0]
    if abs(x) > HYPERBOLIC_LIMIT:
        return wide_from_float(1.0 if x > 0.0 else -1.0)
    q = wide_expm1(wide_scale(a, np.int64(1)))
    return wide_div(q, wide_add(q, TWO))


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


@_inlined
def quick_sech2(u):
    """Return 1 / cosh(u)**2 to 3 ulp."""
    q = math.exp(-2.0 * abs(u))
    d = 1.0 + q
    return (4.0 * q) / (d * d)


@_device
def wide_abs(a):
    """Return |a|."""
    if a[0] < 0.0:
        return -a[0], -a[1], a[2]
    return a


@_device
def wide_sech2(a):
    """Return 1 / cosh(a)**2 = 4 q / (1 + q)**2 with q = exp(-2 |a|)."""
    q = wide_exp(wide_scale(wide_neg(wide_abs(a)), np.int64(1)))
    d = wide_add(q, ONE)
    return wide_scale(wide_div(q, wide_mul(d, d)), np.int64(2))


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
def tanh_parts_short(u):
    """Return s, T and 1 / ((s + 1) + T (s - 1)), see above."""
    v = min(max(u, -175.0), 175.0)
    t = fma(v, TWICE_LOG2E_SHORT_0, BIASED_MAGIC_SHORT)
    r = fma(t - BIASED_MAGIC_SHORT, -HALF_LN2_SHORT_0, v)
    w = r * r
    p = fma(TANH_SHORT_8, w, TANH_SHORT_6)
    p = fma(p, w, TANH_SHORT_4)
    p = fma(p, w, TANH_SHORT_2)
    p = fma(p, w, TANH_SHORT_0)
    s = float_of(bits_of(t) << 52)
    return s, p * r, 1.0 / fma(-(p * r), 1.0 - s, 1.0 + s)


@_inlined
def tanh_short(u):
    """Return tanh(u); the sign of a zero is kept, since 1 - s is +0 for it."""
    s, p, inverse = tanh_parts_short(u)
    return fma(p, 1.0 + s, -(1.0 - s)) * inverse


@_inlined
def sech2_short(u):
    """Return 1 / cosh(u)**2 = 1 - tanh(u)**2."""
    s, p, inverse = tanh_parts_short(u)
    return ((4.0 * s) * inverse) * (fma(-p, p, 1.0) * inverse)


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
def tanh_single_float64(u, v):
    """Return tanh(u + v)."""
    sign = math.copysign(1.0, u)
    m = sign * u
    a = TANH_MOST_64 if m > TANH_MOST_64 else m
    b = -0.0 if m > TANH_MOST_64 else sign * v
    t = fma(a - TANH_SHIFT_64, -TWO_LOG2E_64_0, MAGIC_64)
    k = t - MAGIC_64
    r = fma(k, HALF_LN2_64_0, a)
    c = fma(k, HALF_LN2_64_1, b)
    x = r + c
    w = x * x
    p = fma(TANH_SINGLE_64_10, w, TANH_SINGLE_64_8)
    p = fma(p, w, TANH_SINGLE_64_6)
    p = fma(p, w, TANH_SINGLE_64_4)
    p = fma(p, w, TANH_SINGLE_64_2)
    p = fma(p, w, TANH_SINGLE_64_0)
    d = fma(w * x, p, c)
    y = r + d
    z = (r - y) + d
    s = power_of_two(t)
    g = 1.0 + s
    f = g - 1.0
    n = 1.0 - f
    e = s - f
    top = fma(g, y, n)
    below = fma(n, y, g)
    inverse = 1.0 / below
    h = top * inverse
    rest = fma(g, z, fma(g, y, n - top)) + fma(-h, below, top)
    rest = fma(-h, fma(n, z, fma(n, y, g - below)), fma(-2.0, fma(-e, y, e), rest))
    return fma(rest, inverse, h) * sign


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
def sech2_of_exp_float64(t, h, tail):
    """Return 4 q / (1 + q)**2 for q = 2**n (h + tail), t = MAGIC_64 + n."""
    s = power_of_two(t + 2.0)
    f = s * 0.25
    w = h * f
    g = 1.0 + w
    rest = fma(tail, f, w - (g - 1.0))
    j = g * g
    low = fma(g + g, rest, fma(g, g, -j))
    i = 1.0 / j
    y = h * i
    z = (fma(-y, j, h) + fma(-y, low, tail)) * i
    return y * s, z * s


@_inlined
def sech2_single_float64(u, v):
    """Return 1 / cosh(u + v)**2."""
    sign = math.copysign(2.0, u)
    m = sign * u
    a = SECH2_MOST_64 if m > SECH2_MOST_64 else m
    b = -0.0 if m > SECH2_MOST_64 else sign * v
    t, r, p = exp_short_float64(-a, -b)
    h = 1.0 + (r + p)
    y, z = sech2_of_exp_float64(t, h, (r - (h - 1.0)) + p)
    return y + z


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
    r1 = math.tanh(x)
    er1 = 4.5 * U * abs(r1) + TINY
    return r1, er1


@_device
def _value_wide(x, wide_x):
    """The activation as a wide number."""
    w1 = wide_tanh(wide_x)
    return w1


@_device
def _value(x, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return 1.0
    if x == -math.inf:
        return -1.0
    r, e = _value_quick(x)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x)))


@_device
def _derivative_quick(x):
    """Its derivative in float64, and a bound of its absolute error."""
    r1 = quick_sech2(x)
    er1 = 5.2 * U * abs(r1) + TINY
    return r1, er1


@_device
def _derivative_wide(x, wide_x):
    """Its derivative as a wide number."""
    w1 = wide_sech2(wide_x)
    return w1


@_device
def _derivative(x, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return 0.0
    if x == -math.inf:
        return 0.0
    if x < -512.0:  # the exact value rounds to 0
        return 0.0
    if x > 512.0:  # the exact value rounds to 0
        return 0.0
    r, e = _derivative_quick(x)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x)))


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    x = np.float64(x)
    r1 = tanh_short(x)
    return r1


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    x = np.float64(x)
    r1 = sech2_short(x)
    return r1


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _value_float64(x):
    """The activation, in float64."""
    # at most 1.9 ULP off for x in [-1.79769e+308, 1.79769e+308]
    r1 = tanh_single_float64(x, -0.0)
    return r1


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return (abs(x) <= 1.7976931348623157e+308)


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64."""
    # at most 1.9 ULP off for x in [-320, 320]
    r1 = sech2_single_float64(x, -0.0)
    return r1


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (abs(x) <= 320.0)


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
        d[i] = _derivative_float32(v)
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
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
        d[i] = _derivative_float64(v)
        flag = noted(flag, 320.0 - abs(v))
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
        d[i] = _derivative_float64(v)
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
        flag = noted(flag, 320.0 - abs(v))
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
        gx[i] = np.float64(g[i]) * _derivative_float64(v)
        flag = noted(flag, 320.0 - abs(v))
    return flag < 0


@_device
def _vjp_float64_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float64_sure(v)):
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
    "tanh",
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
