# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: aecefe4df4aec6614bf38027e48c1eca4d4327ec087d57766b56545ae2e5c22f
"""The activation mish, compiled.

    mish(x) = x*tanh(log(exp(x) + 1))

Range: [-0.3088, oo).
Limits at -oo and oo: 0, oo.
Smoothness: C^oo.

References:
    Misra, Diganta (2019). Mish: A self regularized non-monotonic activation function. arXiv 1908.08681
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


EXPONENTIAL_LIMIT = 2.0**39
ONE_OVER_LN2 = 1.4426950408889634
SPLITTER = 2.0**27 + 1.0
SMALLEST_HEAD = 2.0**-200
LARGEST_HEAD = 2.0**200
EXPONENT_LIMIT = 2**60
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


@_inlined
def margin(size, e):
    """Return size - e, or 0 if that is not positive: a lower bound of the size of a divisor."""
    return max(size - e, 0.0)


@_device
def wide_split(a):
    """Return a as two float64, x + tail = a but for overflow and underflow; x serves to choose a branch."""
    e = min(max(int(a[2]), -3000), 3000)
    return math.ldexp(a[0], e), math.ldexp(a[1], e)


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
def accumulate(s, x):
    """Add the float64 x to the unevaluated sum s of four float64: no bit is lost but below s[3]."""
    a, x = two_sum(s[0], x)
    b, x = two_sum(s[1], x)
    c, x = two_sum(s[2], x)
    return a, b, c, s[3] + x


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
def wide_mul(a, b):
    """Return a * b."""
    if not abs(a[0] * b[0]) < math.inf:
        return a[0] * b[0], 0.0, np.int64(0)
    p, t = two_prod(a[0], b[0])
    h, low = two_sum(p, t + (a[0] * b[1] + (a[1] * b[0] + a[1] * b[1])))
    return wide_normal(h, low, a[2] + b[2])


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


@_device
def wide_neg(a):
    """Return -a."""
    return -a[0], -a[1], a[2]


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
def tanh_softplus_short(u):
    """Return tanh(log(1 + exp(u))) = (1 + 2 g) / (1 + 2 g (1 + g))."""
    g = exp_minus_short(u)
    h = 1.0 + g
    return (h + g) * (1.0 / (1.0 + (g + g) * h))


@_inlined
def logistic_short(u):
    """Return 1 / (1 + exp(-u))."""
    return 1.0 / (1.0 + exp_minus_short(u))


@_inlined
def sech2_softplus_short(u):
    """Return 1 - tanh(log(1 + exp(u)))**2 = (2 g (1 + g) / (1 + 2 g (1 + g)))**2."""
    g = exp_minus_short(u)
    h = 1.0 + g
    m = (g + g) * h
    q = m * (1.0 / (1.0 + m))
    return q * q


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
def pair_mul(a, x, b, y):
    """Return (a + x) * (b + y)."""
    p = a * b
    return p, fma(a, y, fma(x, b, fma(a, b, -p)))


@_inlined
def exact_sum(a, b):
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_inlined
def mish_parts_float64(u, q, r):
    """Return the numerator n and the denominator d as pairs, given q = exp(-|u|)."""
    p, s = pair_mul(q, r, q, r)
    n, m = exact_sum(1.0 if u >= 0.0 else p, q + q)
    m = m + ((r + r) + (0.0 if u >= 0.0 else s))
    d, e = exact_sum(n, p + p if u >= 0.0 else 2.0)
    return n, m, d, e + (m + (s + s if u >= 0.0 else 0.0))


@_inlined
def quotient_float64(n, m, d, e, inverse):
    """Return (n + m) / (d + e), given 1 / d."""
    h = n * inverse
    return h, (fma(-h, d, n) + fma(-h, e, m)) * inverse


@_inlined
def tanh_softplus_single_float64(u, v):
    """Return tanh(log(1 + exp(u + v)))."""
    q, r = gate_exp_float64(-abs(u), -v if u >= 0.0 else v)
    n, m, d, e = mish_parts_float64(u, q, r)
    h, low = quotient_float64(n, m, d, e, 1.0 / d)
    return h + low


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
def reciprocal_float64(q, r):
    """Return 1 + q + r as a pair, and the reciprocal of its high part."""
    d, e = exact_sum(1.0, q)
    return d, e + r, 1.0 / d


@_inlined
def logistic_pair_float64(u, v):
    """Return 1 / (1 + exp(-u - v))."""
    q, r = exp_pair_float64(-u, -v)
    d, e, inverse = reciprocal_float64(q, r)
    return inverse, fma(-inverse, e, fma(-inverse, d, 1.0)) * inverse


@_inlined
def sech2_softplus_pair_float64(u, v):
    """Return 1 - tanh(log(1 + exp(u + v)))**2."""
    q, r = exp_pair_float64(-abs(u), -v if u >= 0.0 else v)
    _, _, d, e = mish_parts_float64(u, q, r)
    m, t = ordered_sum(2.0, q + q)
    t = t + (r + r)
    p, s = pair_mul(m, t, q, r)
    h, low = quotient_float64(p if u >= 0.0 else m, s if u >= 0.0 else t, d, e, 1.0 / d)
    return pair_mul(h, low, h, low)


@_inlined
def pair_mul_single(a, x, b):
    """Return (a + x) * b."""
    p = a * b
    return p, fma(x, b, fma(a, b, -p))


@_inlined
def tanh_softplus_pair_float64(u, v):
    """Return tanh(log(1 + exp(u + v)))."""
    q, r = exp_pair_float64(-abs(u), -v if u >= 0.0 else v)
    n, m, d, e = mish_parts_float64(u, q, r)
    return quotient_float64(n, m, d, e, 1.0 / d)


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
    r2 = math.exp(x)
    er2 = 1.1 * U * abs(r2) + TINY
    r3 = 2.0 * r2
    er3 = abs(2.0) * er2 + TINY
    r4 = 2.0 * x
    er4 = TINY
    r5 = math.exp(r4)
    er5 = abs(r5) * growth(er4) + 1.1 * U * abs(r5) + TINY
    r6 = r3 + r5
    er6 = er3 + er5 + U * abs(r6)
    r7 = r6 / (r6 + 2.0)
    er7 = (er6 * 2.0 + 0.0 * r6 + 2.0 * er6 * 0.0) / ((r6 + 2.0) * margin((r6 + 2.0), er6 + 0.0)) + 2.1 * U * r7 + TINY
    r8 = x * r7
    er8 = abs(x) * er7 + U * abs(r8) + TINY
    return r8, er8


@_device
def _value_wide(x, wide_x):
    """The activation as a wide number."""
    w1 = (2.0, 0.0, np.int64(0))
    w2 = wide_exp(wide_x)
    w3 = wide_mul(w1, w2)
    w4 = wide_mul(w1, wide_x)
    w5 = wide_exp(w4)
    w6 = wide_add(w3, w5)
    w7 = wide_div(w6, wide_add(w6, w1))
    w8 = wide_mul(wide_x, w7)
    return w8


@_device
def _value(x, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return math.inf
    if x == -math.inf:
        return 0.0
    if x < -1024.0:  # the exact value rounds to 0
        return 0.0
    r, e = _value_quick(x)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x)))


@_device
def _derivative_quick(x):
    """Its derivative in float64, and a bound of its absolute error."""
    if abs(x - -1.1924312145154952) < 0.0625:  # beside a zero
        t, s = ordered_sum(x - -1.1924312145154952, 4.8484829848031044e-17)
        h, e = ordered_sum(0.2669479140495345, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 2.6879417855557728e-08, 1.071676702702074e-06), 2.9088199364912223e-06), 9.427361327376651e-07), -1.72992708103044e-05), -5.582891567360688e-05), -4.1961496031696126e-05), 0.00025412936386191073), 0.0009898181021289196), 0.0010924055409445854), -0.0033606849270232685), -0.01582112656173338), -0.020271822716684245), 0.04190782104360987), 0.20473126408010586))
        r = fused_mul(h, e + 1.5332816617135587e-17, t, s)
        return r, 1.5 * U * abs(r) + TINY
    r3 = math.exp(x)
    er3 = 1.1 * U * abs(r3) + TINY
    r4 = 8.0 * r3
    er4 = abs(8.0) * er3 + TINY
    r5 = 4.0 + r4
    er5 = er4 + U * abs(r5)
    r7 = 2.0 * x
    er7 = TINY
    r8 = math.exp(r7)
    er8 = abs(r8) * growth(er7) + 1.1 * U * abs(r8) + TINY
    r9 = 4.0 * r8
    er9 = abs(4.0) * er8 + TINY
    r10 = r5 + r9
    er10 = er5 + er9 + U * abs(r10)
    r11 = 2.0 * r3
    er11 = abs(2.0) * er3 + TINY
    r12 = 2.0 + r11
    er12 = er11 + U * abs(r12)
    r13 = r12 + r8
    er13 = er12 + er8 + U * abs(r13)
    r14 = r13 * r13
    er14 = abs(r14) * growth(2.0 * relative(er13, abs(r13))) + 1.0 * U * abs(r14) + TINY
    r15 = r10 / r14
    er15 = (er10 + abs(r15) * er14) / margin(abs(r14), er14) + U * abs(r15) + TINY
    r16 = x * r15
    er16 = abs(x) * er15 + U * abs(r16) + TINY
    r18 = -x
    r19 = math.exp(r18)
    er19 = 1.1 * U * abs(r19) + TINY
    r20 = 1.0 + r19
    er20 = er19 + U * abs(r20)
    r21 = r16 / r20
    er21 = (er16 + abs(r21) * er20) / margin(abs(r20), er20) + U * abs(r21) + TINY
    r22 = r11 + r8
    er22 = er11 + er8 + U * abs(r22)
    r23 = r22 / (r22 + 2.0)
    er23 = (er22 * 2.0 + 0.0 * r22 + 2.0 * er22 * 0.0) / ((r22 + 2.0) * margin((r22 + 2.0), er22 + 0.0)) + 2.1 * U * r23 + TINY
    r24 = r21 + r23
    er24 = er21 + er23 + U * abs(r24)
    return r24, er24


@_device
def _derivative_wide(x, wide_x):
    """Its derivative as a wide number."""
    if abs(x - -1.1924312145154952) < 0.000244140625:  # a zero
        t = wide_add(wide_from_float(x - -1.1924312145154952), (4.8484829848031044e-17, 1.898915114090381e-33, np.int64(0)))
        total = (0.0010924055409445854, 7.493491361479287e-20, np.int64(0))
        total = wide_add((-0.0033606849270232685, -1.2256450878624756e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.01582112656173338, -1.0926651201187327e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.020271822716684245, -1.0865826138465654e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.04190782104360987, 2.543705233722094e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.20473126408010586, 3.823755128643401e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.2669479140495345, 1.5332816617135587e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    w1 = (4.0, 0.0, np.int64(0))
    w2 = (8.0, 0.0, np.int64(0))
    w3 = wide_exp(wide_x)
    w4 = wide_mul(w2, w3)
    w5 = wide_add(w1, w4)
    w6 = (2.0, 0.0, np.int64(0))
    w7 = wide_mul(w6, wide_x)
    w8 = wide_exp(w7)
    w9 = wide_mul(w1, w8)
    w10 = wide_add(w5, w9)
    w11 = wide_mul(w6, w3)
    w12 = wide_add(w6, w11)
    w13 = wide_add(w12, w8)
    w14 = wide_powi(w13, 2)
    w15 = wide_div(w10, w14)
    w16 = wide_mul(wide_x, w15)
    w17 = (1.0, 0.0, np.int64(0))
    w18 = wide_neg(wide_x)
    w19 = wide_exp(w18)
    w20 = wide_add(w17, w19)
    w21 = wide_div(w16, w20)
    w22 = wide_add(w11, w8)
    w23 = wide_div(w22, wide_add(w22, w6))
    w24 = wide_add(w21, w23)
    return w24


@_device
def _derivative(x, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return 1.0
    if x == -math.inf:
        return 0.0
    if x < -1024.0:  # the exact value rounds to 0
        return 0.0
    r, e = _derivative_quick(x)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x)))


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 1.70141e+38]
    x = np.float64(x)
    r1 = tanh_softplus_short(x)
    r2 = x * r1
    return r2


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return (x >= np.float32(-3.4028235e+38)) & (x <= np.float32(1.7014118e+38))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    x = np.float64(x)
    r1 = logistic_short(x)
    r2 = sech2_softplus_short(x)
    r3 = x * r1
    r4 = r3 * r2
    r5 = tanh_softplus_short(x)
    r6 = r4 + r5
    z0d = x - -1.1924312145154952  # beside a zero
    z0s = z0d * fma(z0d, 0.20473126408010586, 0.2669479140495345) if abs(z0d) < 3.814697265625e-05 else r6
    return z0s


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _value_float64(x):
    """The activation, in float64."""
    # at most 1.9 ULP off for x in [-664, -5.69619e-306], [0, 0], [5.69619e-306, 5.7896e+76]
    r1 = tanh_softplus_single_float64(x, -0.0)
    r2 = x * r1
    return r2


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -664.0) & (x <= -5.696189077778436e-306)) | (x == 0.0) | ((x >= 5.696189077778436e-306) & (x <= 5.78960446186581e+76))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-232, 5.7896e+76]
    r1, l1 = logistic_pair_float64(x, -0.0)
    r2, l2 = sech2_softplus_pair_float64(x, -0.0)
    r3, l3 = pair_mul_single(r1, l1, x)
    r4, l4 = pair_mul(r3, l3, r2, l2)
    r5, l5 = tanh_softplus_pair_float64(x, -0.0)
    r6, l6 = pair_add(r4, l4, r5, l5)
    z0d = x - -1.1924312145154952  # beside a zero
    z0t = z0d - -4.8484829848031044e-17
    z0s = (z0d - z0t) - -4.8484829848031044e-17
    z0h = z0t * 0.2669479140495345
    z0m = fma(z0s, 0.2669479140495345, fma(z0t, 0.2669479140495345, -z0h))
    z0m = fma(z0t, fma(z0t, fma(z0t, fma(z0t, fma(z0t, fma(z0t, fma(z0t, fma(z0t, fma(z0t, fma(z0t, fma(z0t, fma(z0t, -1.72992708103044e-05, -5.582891567360688e-05), -4.1961496031696126e-05), 0.00025412936386191073), 0.0009898181021289196), 0.0010924055409445854), -0.0033606849270232685), -0.01582112656173338), -0.020271822716684245), 0.04190782104360987), 0.20473126408010586), 1.5332816617135587e-17), z0m)
    z0r = z0h if abs(z0d) < 0.03125 else r6
    z0s = z0m if abs(z0d) < 0.03125 else l6
    return z0r, z0s


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (x >= -232.0) & (x <= 5.78960446186581e+76)


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
        flag = noted(flag, v - np.float32(-3.4028235e+38))
        flag = noted(flag, np.float32(1.7014118e+38) - v)
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
        flag = noted(flag, v - np.float32(-3.4028235e+38))
        flag = noted(flag, np.float32(1.7014118e+38) - v)
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
        flag = noted(flag, v - -664.0)
        flag = noted(flag, 5.78960446186581e+76 - v)
        flag = noted_between(flag, v, 5.696189077778436e-306)
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
        flag = noted(flag, v - -232.0)
        flag = noted(flag, 5.78960446186581e+76 - v)
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
        flag = noted(flag, v - -664.0)
        flag = noted(flag, 5.78960446186581e+76 - v)
        flag = noted_between(flag, v, 5.696189077778436e-306)
        flag = noted(flag, v - -232.0)
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
        flag = noted(flag, v - -232.0)
        flag = noted(flag, 5.78960446186581e+76 - v)
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
    "mish",
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
