# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: fa220b97a8917d9d288305b8dc95fe950b7599afd40691a58d4ded08c069843a
"""The activation arcsinh, compiled.

    arcsinh(x) = asinh(x)

Range: (-oo, oo).
Limits at -oo and oo: -oo, oo.
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


ASINH_LIMIT = 2.0**100  # from here on asinh(x) - log(2 x) is below 2**-200
SQRT_HALF = 0.7071067811865476
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
ONE = (1.0, 0.0, np.int64(0))
LN2 = (0.6931471805599453, 2.3190468138462996e-17, np.int64(0))
TWO = (2.0, 0.0, np.int64(0))
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074
ROOT_BITS_SHORT = 0x95F619980C433
EXPONENT_SHORT = 0x7FF << 52
WHOLE_SHORT = 4503599627371519.0
WHOLE_BITS_SHORT = 0x433 << 52
INVERSE_SHORT = 2046 << 52
LOG_SHORT_10 = 0.19609165692632535
LOG_SHORT_8 = 0.22174172033335177
LOG_SHORT_6 = 0.28572168127699993
LOG_SHORT_4 = 0.3999999487128831
LOG_SHORT_2 = 0.6666666667965349
LOG_SHORT_0 = 1.9999999999999467
LN2_SHORT_0 = 0.6931471805599453
ASINH_64_24 = -0.0013649156320853434
ASINH_64_22 = 0.003925388894554527
ASINH_64_20 = -0.006325194863567542
ASINH_64_18 = 0.008121535474519943
ASINH_64_16 = -0.009709804532296817
ASINH_64_14 = 0.01154468073090005
ASINH_64_12 = -0.013964148431764642
ASINH_64_10 = 0.017352716927416523
ASINH_64_8 = -0.022372156889434322
ASINH_64_6 = 0.030381944378671345
ASINH_64_4 = -0.04464285714169558
ASINH_64_2 = 0.07499999999998966
ASINH_64_2_LOW = -5.011340328834297e-18
ASINH_64_0 = -0.16666666666666663
ASINH_64_0_LOW = -4.759488501701512e-18
ASINH_LARGE_64 = 2.0**30
ROOT_HALF_BITS_64 = 0x3FE6A09E667F3BCD
ONE_BITS_64 = 0x3FF0000000000000
EXPONENT_BITS_64 = -0x10000000000000
LOG_PAIR_64_12 = 1.0068486455615223e-06
LOG_PAIR_64_10 = 4.045639586104554e-06
LOG_PAIR_64_8 = 1.8782666053892955e-05
LOG_PAIR_64_6 = 8.877824370970482e-05
LOG_PAIR_64_4 = 0.0004340277836037641
LOG_PAIR_64_2 = 0.002232142857038794
LOG_PAIR_64_0 = 0.012500000000000707
TWELFTH_64_0 = 0.08333333333333333
TWELFTH_64_1 = 4.625929269271485e-18
LN2_64_0 = 0.6931471805599453
LN2_64_1 = 2.3190468138462996e-17
LN8_64_0 = 2.0794415416798357
LN8_64_1 = 1.8059370687790465e-16
ASINH_CHANGE_64 = 0.5


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
def wide_from_float(x):
    """Return the float64 x as a wide number, exactly."""
    return wide_normal(x, 0.0, np.int64(0))


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
def wide_sqrt(a):
    """Return the square root of a; NaN for a < 0."""
    h, low, e = a
    if not 0.0 < h < math.inf:
        return math.sqrt(h), 0.0, np.int64(0)
    if e % 2 != 0:
        h, low, e = 2.0 * h, 2.0 * low, e - 1
    root = math.sqrt(h)
    p, t = two_prod(root, root)
    h, low = two_sum(root, (((h - p) - t) + low) / (2.0 * root))
    return wide_normal(h, low, e // 2)


@_device
def wide_log1p(a):
    """Return log(1 + a); -inf for a = -1, NaN for a < -1."""
    if abs(wide_split(a)[0]) < 0.25:
        return wide_atanh_doubled(wide_div(a, wide_add(a, TWO)))
    return wide_log(wide_add(a, ONE))


@_device
def wide_asinh(a):
    """Return asinh(a) = log1p(x + x**2 / (1 + sqrt(1 + x**2))) with x = |a|, and the sign of a."""
    x = wide_abs(a)
    if wide_split(x)[0] > ASINH_LIMIT:
        result = wide_log(wide_scale(x, np.int64(1)))
    else:
        square = wide_mul(x, x)
        root = wide_sqrt(wide_add(square, ONE))
        result = wide_log1p(wide_add(x, wide_div(square, wide_add(root, ONE))))
    return wide_neg(result) if a[0] < 0.0 else result


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
def bits_of(typing, a):
    """Return the bits of a float32 or float64 as an integer of the same width."""
    whole = types.int32 if a == types.float32 else types.int64
    return whole(a), lambda context, builder, signature, arguments: builder.bitcast(
        arguments[0], context.get_value_type(whole))


@intrinsic
def float_of(typing, n):
    """Return the float32 or float64 with the bits of an int32 or int64."""
    result = types.float32 if n == types.int32 else types.float64
    return result(n), lambda context, builder, signature, arguments: builder.bitcast(
        arguments[0], context.get_value_type(result))


@_inlined
def scale_short(y):
    """Return -k and 2**-k."""
    e = (bits_of(y) + ROOT_BITS_SHORT) & EXPONENT_SHORT
    return WHOLE_SHORT - float_of((e >> 52) | WHOLE_BITS_SHORT), float_of(INVERSE_SHORT - e)


@_inlined
def log_ratio_short(z, k):
    """Return log((1 + z) / (1 - z)) - k log(2) for abs(z) <= 0.1716; the sign of z = 0 is kept for k = +0."""
    w = z * z
    p = fma(LOG_SHORT_10, w, LOG_SHORT_8)
    p = fma(p, w, LOG_SHORT_6)
    p = fma(p, w, LOG_SHORT_4)
    p = fma(p, w, LOG_SHORT_2)
    p = fma(p, w, LOG_SHORT_0)
    return fma(p, z, -(k * LN2_SHORT_0))


@_inlined
def asinh_short(u):
    """Return asinh(u)."""
    v = abs(u)
    h = math.sqrt(fma(v, v, 1.0))
    y = v + h
    k, s = scale_short(y)
    top = v if k == 0.0 else fma(y, s, -1.0)
    bottom = 1.0 + h if k == 0.0 else fma(y, s, 1.0)
    return math.copysign(log_ratio_short(top / bottom, k), u)


@_inlined
def ordered_sum(a, b):
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


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
def odd_end_64(t, tl, z, zl, c, x):
    """Return t + tl + (c + x) (t + tl) (z + zl), where the last term is the smaller one."""
    s, sl = pair_mul(z, zl, t, tl)
    p, pl = pair_mul(c, x, s, sl)
    return ordered_add(t, tl, p, pl)


@_inlined
def exact_sum(a, b):
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_inlined
def log_scale_float64(u):
    """Return (k, 2**-k) with 2**-k u between the square roots of 1/2 and 2."""
    n = bits_of(u) - ROOT_HALF_BITS_64
    return np.float64(n >> 52), float_of(ONE_BITS_64 - (n & EXPONENT_BITS_64))


@_inlined
def log_ratio_float64(f, e):
    """Return x = (f + e) / (1 + (f + e) / 2), for which log(1 + f + e) is 2 artanh(x / 2)."""
    g = fma(0.5, f, 1.0)
    low = fma(0.5, e, fma(0.5, f, 1.0 - g))
    i = 1.0 / g
    h = f * i
    return h, (fma(-h, g, f) + fma(-h, low, e)) * i


@_inlined
def cube_float64(x, c, rest):
    """Return (c + rest) x**3 for an exact x."""
    z = x * x
    g = x * c
    w = z * g
    low = fma(z, fma(x, c, -g) + x * rest, fma(x, x, -z) * g)
    return w, fma(z, g, -w) + low


@_inlined
def log_of_sum_float64(k, f, e):
    """Return k log(2) + log(1 + f + e), for 1 + f between the square roots of 1/2 and 2."""
    h, tail = log_ratio_float64(f, e)
    x = h + tail
    tail = (h - x) + tail
    w = x * x
    p = fma(LOG_PAIR_64_12, w, LOG_PAIR_64_10)
    p = fma(p, w, LOG_PAIR_64_8)
    p = fma(p, w, LOG_PAIR_64_6)
    p = fma(p, w, LOG_PAIR_64_4)
    p = fma(p, w, LOG_PAIR_64_2)
    p = fma(p, w, LOG_PAIR_64_0)
    c, low = cube_float64(x, TWELFTH_64_0, TWELFTH_64_1)
    d = (w * w) * (x * p)
    tail = low + fma(tail, 0.25 * w, tail)
    y = x + ((c + d) + tail)
    z = ((x - y) + c) + (d + tail)
    s = fma(k, LN2_64_0, y)
    return s, (fma(k, LN2_64_0, -s) + y) + fma(k, LN2_64_1, z)


@_inlined
def log_pair_float64(u, v):
    """Return log(u + v)."""
    k, s = log_scale_float64(u)
    f, e = exact_sum(fma(u, s, -1.0), v * s)
    return log_of_sum_float64(k, f, e)


@_inlined
def asinh_pair_float64(u, v):
    """Return asinh(u + v)."""
    a = abs(u)
    b = -v if u < 0.0 else v
    z = a * a
    zl = fma(a + a, b, fma(a, a, -z))
    q = fma(fma(ASINH_64_24, z, ASINH_64_22), z, ASINH_64_20)
    q = fma(fma(q, z, ASINH_64_18), z, ASINH_64_16)
    q = fma(fma(q, z, ASINH_64_14), z, ASINH_64_12)
    q = fma(fma(q, z, ASINH_64_10), z, ASINH_64_8)
    q = fma(fma(q, z, ASINH_64_6), z, ASINH_64_4)
    c, x = ordered_sum(ASINH_64_2, q * z)
    p, pl = pair_mul(c, x + ASINH_64_2_LOW, z, zl)
    c, x = ordered_add(ASINH_64_0, ASINH_64_0_LOW, p, pl)
    near, near_low = odd_end_64(a, b, z, zl, c, x)
    c, x = exact_sum(z, 1.0)
    r = math.sqrt(c)
    w, wl = ordered_add(r, (fma(-r, r, c) + (x + zl)) * (0.5 / r), a, b)
    large = a > ASINH_LARGE_64
    h, low = log_pair_float64(0.25 * a if large else w, 0.25 * b if large else wl)
    h, low = ordered_add(h, low, LN8_64_0 if large else 0.0, LN8_64_1 if large else 0.0)
    sign = math.copysign(1.0, u)
    return (near if a < ASINH_CHANGE_64 else h) * sign, (near_low if a < ASINH_CHANGE_64 else low) * sign


@_inlined
def asinh_single_float64(u, v):
    """Return asinh(u + v)."""
    h, low = asinh_pair_float64(u, v)
    return h + low


@_inlined
def pair_sqrt(a, x):
    """Return the square root of a + x; NaN for a < 0, (0, 0) for a = 0."""
    s = math.sqrt(a)
    rest = fma(-s, s, a) + x
    return s, (rest / (s + s) if s > 0.0 else s - s)


@_inlined
def pair_div(one, a, x, b, y):
    """Return (a + x) / (b + y) with a single division; `one` is 1 in the format."""
    inverse = one / b
    q = a * inverse
    r = fma(-q, b, a) + fma(-q, y, x)
    return q, r * inverse


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
    r1 = math.asinh(x)
    er1 = 4.0 * U * abs(r1) + TINY
    return r1, er1


@_device
def _value_wide(x, wide_x):
    """The activation as a wide number."""
    w1 = wide_asinh(wide_x)
    return w1


@_device
def _value(x, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return math.inf
    if x == -math.inf:
        return -math.inf
    r, e = _value_quick(x)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x)))


@_device
def _derivative_quick(x):
    """Its derivative in float64, and a bound of its absolute error."""
    r2 = x * x
    er2 = 1.0 * U * abs(r2) + TINY
    r3 = 1.0 + r2
    er3 = er2 + U * abs(r3)
    r4 = math.sqrt(r3)
    er4 = r4 * 0.5 * relative(er3, r3) + 1.0 * U * abs(r4) + TINY
    r5 = 1.0 / r4
    er5 = (abs(r5) * er4) / margin(abs(r4), er4) + U * abs(r5) + TINY
    return r5, er5


@_device
def _derivative_wide(x, wide_x):
    """Its derivative as a wide number."""
    w0 = (1.0, 0.0, np.int64(0))
    w2 = wide_powi(wide_x, 2)
    w3 = wide_add(w0, w2)
    w4 = wide_sqrt(w3)
    w5 = wide_div(w0, w4)
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
    r, e = _derivative_quick(x)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x)))


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    x = np.float64(x)
    r1 = asinh_short(x)
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
    r3 = fma(x, x, 1.0)
    r4 = math.sqrt(r3)
    r5 = 1.0 / r4
    return r5


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _value_float64(x):
    """The activation, in float64."""
    # at most 1.9 ULP off for x in [-8.98847e+307, -1.45822e-303], [0, 0], [1.45822e-303, 8.98847e+307]
    r1 = asinh_single_float64(x, -0.0)
    return r1


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -8.98846567431158e+307) & (x <= -1.4582244039112795e-303)) | (x == 0.0) | ((x >= 1.4582244039112795e-303) & (x <= 8.98846567431158e+307))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-6.7039e+153, 6.7039e+153]
    r3 = fma(x, x, 1.0)
    r4, l4 = pair_sqrt(r3, -0.0)
    r5, l5 = pair_div(1.0, 1.0, -0.0, r4, l4)
    return r5, l5


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (abs(x) <= 6.703903964971299e+153)


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
        flag = noted(flag, 8.98846567431158e+307 - abs(v))
        flag = noted_between(flag, v, 1.4582244039112795e-303)
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
        flag = noted(flag, 6.703903964971299e+153 - abs(v))
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
        flag = noted(flag, 8.98846567431158e+307 - abs(v))
        flag = noted_between(flag, v, 1.4582244039112795e-303)
        flag = noted(flag, 6.703903964971299e+153 - abs(v))
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
        flag = noted(flag, 6.703903964971299e+153 - abs(v))
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
    "arcsinh",
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
