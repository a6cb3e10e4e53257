# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 7c1037c4a01999a33404a6de8fb1509566943c339d78313abe48a52a76cf0997
"""The activation opau_hermite_physicists, compiled.

    opau_hermite_physicists(x) = (c_0 + 2*c_1*x + c_2*(4*x**2 - 2) + c_3*(8*x**3 - 12*x))/(2*Abs(d_1)*Abs(x) +
        Abs(d_2)*Abs(4*x**2 - 2) + 1)

Parameters:
    c = (c_0, ..., c_3) = (0, 1/2, 1/4, 1/20) (learned) coefficient of polynomial 0 above, ..., coefficient of
        polynomial 3 above
    d = (d_1, d_2) = (1/10, 1/10) (learned) coefficient of polynomial 1 below, ..., coefficient of polynomial
        2 below

Range: (-oo, oo).
Limits at -oo and oo: -oo, oo.
Smoothness: C^0, kinks at -1/sqrt(2), 0, 1/sqrt(2).

In the Hermite polynomials of the physicists; the defaults are ours.

References:
    Biswas, Koushik; Banerjee, Shilpak; Pandey, Ashish Kumar (2021). Orthogonal-Pad\\'e activation functions:
        Trainable activation functions for smooth and faster convergence in deep networks. arXiv 2106.09693
"""

import math

import numpy as np
from numba import njit, prange, types
from numba.extending import intrinsic, overload

from symact_kernels._parameters import Parameter
from symact_kernels._runtime import Kernel, Loops, MendedLoops, VectorLoops

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
FAR_EXPONENT = 20000
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074


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


@_inlined
def side_of(u, at_zero):
    """Return 1 for u > 0, -1 for u < 0, and the given value for u = 0."""
    return 1.0 if u > 0.0 else (-1.0 if u < 0.0 else at_zero)


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
def growth(e):
    """Return a bound of exp(e) - 1 for e >= 0: infinite from e = 1 on."""
    return e * (1.0 + e) if e < 1.0 else math.inf


@_inlined
def relative(e, size):
    """Return a bound of -log(1 - e / size): how far the logarithm of a number of that size may move."""
    q = e / size
    return q * (1.0 + q) if q < 0.5 else math.inf


@_inlined
def exact_sum(a, b):
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_inlined
def exact_product(a, b):
    """Return a * b exactly, as a pair."""
    p = a * b
    return p, fma(a, b, -p)


@_inlined
def pair_mul_single(a, x, b):
    """Return (a + x) * b."""
    p = a * b
    return p, fma(x, b, fma(a, b, -p))


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
def pair_div(one, a, x, b, y):
    """Return (a + x) / (b + y) with a single division; `one` is 1 in the format."""
    inverse = one / b
    q = a * inverse
    r = fma(-q, b, a) + fma(-q, y, x)
    return q, r * inverse


@_inlined
def ordered_add_single(a, x, b):
    """Return (a + x) + b for abs(a) >= abs(b); x may be the low part of b as well."""
    s = a + b
    return s, (b - (s - a)) + x


@_inlined
def ordered_add(a, x, b, y):
    """Return (a + x) + (b + y) for abs(a) >= abs(b)."""
    s = a + b
    return s, (b - (s - a)) + (x + y)


@_inlined
def pair_mul(a, x, b, y):
    """Return (a + x) * (b + y)."""
    p = a * b
    return p, fma(a, y, fma(x, b, fma(a, b, -p)))


@_inlined
def within(v, least, most):
    """Return whether v is 0 or of a size from `least` to `most`."""
    return (v == 0.0) | ((abs(v) >= least) & (abs(v) <= most))


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


@intrinsic
def chosen(typing, test, a, b):
    """Return a if the test holds, else b: never a branch, which would guard every store that depends on it."""
    return a(test, a, a), lambda context, builder, signature, arguments: builder.select(*arguments)


@_device
def _value_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation in float64, and a bound of its absolute error."""
    if abs(x - 0.5) < 0.03125 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # beside a zero
        t, s = ordered_sum(x - 0.5, -8.163404592832034e-18)
        h, e = ordered_sum(1.4166666666666667, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 0.041324234174601474, 0.06186428094940221), 0.09304056204910331), 0.13907256182365496), 0.20958540523548244), 0.3124249828532236), 0.47254372427983543), 0.7010030864197532), 1.0671296296296298), 1.5694444444444444))
        r = fused_mul(h, e + -7.730290626934556e-17, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if x <= -0.7071067811865476:  # -sqrt(2)/2
        r3 = 2.0 * c_1
        er3 = TINY
        r5 = r3 * x
        er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
        r6 = c_0 + r5
        er6 = er5 + U * abs(r6)
        r10 = x * x
        er10 = 1.0 * U * abs(r10) + TINY
        r11 = 4.0 * r10
        er11 = abs(4.0) * er10 + TINY
        r12 = -2.0 + r11
        er12 = er11 + U * abs(r12)
        r13 = c_2 * r12
        er13 = abs(c_2) * er12 + rounding(c_2, U) * abs(r13) + TINY
        r14 = r6 + r13
        er14 = er6 + er13 + U * abs(r14)
        r17 = 12.0 * x
        er17 = U * abs(r17) + TINY
        r18 = -r17
        r20 = x * x * x
        er20 = 2.0 * U * abs(r20) + TINY
        r21 = 8.0 * r20
        er21 = abs(8.0) * er20 + TINY
        r22 = r18 + r21
        er22 = er17 + er21 + U * abs(r22)
        r23 = c_3 * r22
        er23 = abs(c_3) * er22 + rounding(c_3, U) * abs(r23) + TINY
        r24 = r14 + r23
        er24 = er14 + er23 + U * abs(r24)
        r27 = 2.0 * d_1
        er27 = TINY
        r28 = side_of(d_1, 0.0)
        r29 = r27 * r28
        er29 = abs(r28) * er27 + rounding(r27, U) * abs(r29) + TINY
        r30 = r29 * x
        er30 = abs(x) * er29 + rounding(r29, U) * abs(r30) + TINY
        r31 = -r30
        r32 = 1.0 + r31
        er32 = er30 + U * abs(r32)
        r34 = side_of(d_2, 0.0)
        r35 = d_2 * r34
        er35 = rounding(d_2, U) * abs(r35) + TINY
        r36 = r35 * r12
        er36 = abs(r12) * er35 + abs(r35) * er12 + er35 * er12 + rounding(r35, U) * abs(r36) + TINY
        r37 = r32 + r36
        er37 = er32 + er36 + U * abs(r37)
        r38 = r24 / r37
        er38 = (er24 + abs(r38) * er37) / margin(abs(r37), er37) + U * abs(r38) + TINY
        return r38, er38
    if x <= 0.0:
        r3 = 2.0 * c_1
        er3 = TINY
        r5 = r3 * x
        er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
        r6 = c_0 + r5
        er6 = er5 + U * abs(r6)
        r10 = x * x
        er10 = 1.0 * U * abs(r10) + TINY
        r11 = 4.0 * r10
        er11 = abs(4.0) * er10 + TINY
        r12 = -2.0 + r11
        er12 = er11 + U * abs(r12)
        r13 = c_2 * r12
        er13 = abs(c_2) * er12 + rounding(c_2, U) * abs(r13) + TINY
        r14 = r6 + r13
        er14 = er6 + er13 + U * abs(r14)
        r17 = 12.0 * x
        er17 = U * abs(r17) + TINY
        r18 = -r17
        r20 = x * x * x
        er20 = 2.0 * U * abs(r20) + TINY
        r21 = 8.0 * r20
        er21 = abs(8.0) * er20 + TINY
        r22 = r18 + r21
        er22 = er17 + er21 + U * abs(r22)
        r23 = c_3 * r22
        er23 = abs(c_3) * er22 + rounding(c_3, U) * abs(r23) + TINY
        r24 = r14 + r23
        er24 = er14 + er23 + U * abs(r24)
        r27 = 2.0 * d_1
        er27 = TINY
        r28 = side_of(d_1, 0.0)
        r29 = r27 * r28
        er29 = abs(r28) * er27 + rounding(r27, U) * abs(r29) + TINY
        r30 = r29 * x
        er30 = abs(x) * er29 + rounding(r29, U) * abs(r30) + TINY
        r31 = -r30
        r32 = 1.0 + r31
        er32 = er30 + U * abs(r32)
        r34 = side_of(d_2, 0.0)
        r35 = d_2 * r34
        er35 = rounding(d_2, U) * abs(r35) + TINY
        r36 = -r11
        r37 = 2.0 + r36
        er37 = er11 + U * abs(r37)
        r38 = r35 * r37
        er38 = abs(r37) * er35 + abs(r35) * er37 + er35 * er37 + rounding(r35, U) * abs(r38) + TINY
        r39 = r32 + r38
        er39 = er32 + er38 + U * abs(r39)
        r40 = r24 / r39
        er40 = (er24 + abs(r40) * er39) / margin(abs(r39), er39) + U * abs(r40) + TINY
        return r40, er40
    if x <= 0.7071067811865475:  # sqrt(2)/2
        r3 = 2.0 * c_1
        er3 = TINY
        r5 = r3 * x
        er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
        r6 = c_0 + r5
        er6 = er5 + U * abs(r6)
        r10 = x * x
        er10 = 1.0 * U * abs(r10) + TINY
        r11 = 4.0 * r10
        er11 = abs(4.0) * er10 + TINY
        r12 = -2.0 + r11
        er12 = er11 + U * abs(r12)
        r13 = c_2 * r12
        er13 = abs(c_2) * er12 + rounding(c_2, U) * abs(r13) + TINY
        r14 = r6 + r13
        er14 = er6 + er13 + U * abs(r14)
        r17 = 12.0 * x
        er17 = U * abs(r17) + TINY
        r18 = -r17
        r20 = x * x * x
        er20 = 2.0 * U * abs(r20) + TINY
        r21 = 8.0 * r20
        er21 = abs(8.0) * er20 + TINY
        r22 = r18 + r21
        er22 = er17 + er21 + U * abs(r22)
        r23 = c_3 * r22
        er23 = abs(c_3) * er22 + rounding(c_3, U) * abs(r23) + TINY
        r24 = r14 + r23
        er24 = er14 + er23 + U * abs(r24)
        r27 = 2.0 * d_1
        er27 = TINY
        r28 = side_of(d_1, 0.0)
        r29 = r27 * r28
        er29 = abs(r28) * er27 + rounding(r27, U) * abs(r29) + TINY
        r30 = r29 * x
        er30 = abs(x) * er29 + rounding(r29, U) * abs(r30) + TINY
        r31 = 1.0 + r30
        er31 = er30 + U * abs(r31)
        r33 = side_of(d_2, 0.0)
        r34 = d_2 * r33
        er34 = rounding(d_2, U) * abs(r34) + TINY
        r35 = -r11
        r36 = 2.0 + r35
        er36 = er11 + U * abs(r36)
        r37 = r34 * r36
        er37 = abs(r36) * er34 + abs(r34) * er36 + er34 * er36 + rounding(r34, U) * abs(r37) + TINY
        r38 = r31 + r37
        er38 = er31 + er37 + U * abs(r38)
        r39 = r24 / r38
        er39 = (er24 + abs(r39) * er38) / margin(abs(r38), er38) + U * abs(r39) + TINY
        return r39, er39
    r3 = 2.0 * c_1
    er3 = TINY
    r5 = r3 * x
    er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
    r6 = c_0 + r5
    er6 = er5 + U * abs(r6)
    r10 = x * x
    er10 = 1.0 * U * abs(r10) + TINY
    r11 = 4.0 * r10
    er11 = abs(4.0) * er10 + TINY
    r12 = -2.0 + r11
    er12 = er11 + U * abs(r12)
    r13 = c_2 * r12
    er13 = abs(c_2) * er12 + rounding(c_2, U) * abs(r13) + TINY
    r14 = r6 + r13
    er14 = er6 + er13 + U * abs(r14)
    r17 = 12.0 * x
    er17 = U * abs(r17) + TINY
    r18 = -r17
    r20 = x * x * x
    er20 = 2.0 * U * abs(r20) + TINY
    r21 = 8.0 * r20
    er21 = abs(8.0) * er20 + TINY
    r22 = r18 + r21
    er22 = er17 + er21 + U * abs(r22)
    r23 = c_3 * r22
    er23 = abs(c_3) * er22 + rounding(c_3, U) * abs(r23) + TINY
    r24 = r14 + r23
    er24 = er14 + er23 + U * abs(r24)
    r27 = 2.0 * d_1
    er27 = TINY
    r28 = side_of(d_1, 0.0)
    r29 = r27 * r28
    er29 = abs(r28) * er27 + rounding(r27, U) * abs(r29) + TINY
    r30 = r29 * x
    er30 = abs(x) * er29 + rounding(r29, U) * abs(r30) + TINY
    r31 = 1.0 + r30
    er31 = er30 + U * abs(r31)
    r33 = side_of(d_2, 0.0)
    r34 = d_2 * r33
    er34 = rounding(d_2, U) * abs(r34) + TINY
    r35 = r34 * r12
    er35 = abs(r12) * er34 + abs(r34) * er12 + er34 * er12 + rounding(r34, U) * abs(r35) + TINY
    r36 = r31 + r35
    er36 = er31 + er35 + U * abs(r36)
    r37 = r24 / r36
    er37 = (er24 + abs(r37) * er36) / margin(abs(r36), er36) + U * abs(r37) + TINY
    return r37, er37


@_device
def _value_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation as a wide number."""
    if abs(x - 0.5) < 0.0001220703125 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - 0.5), (-8.163404592832034e-18, 2.546476881485749e-34, np.int64(0)))
        total = (0.20958540523548244, -6.048521168735678e-18, np.int64(0))
        total = wide_add((0.3124249828532236, 2.2196618332998444e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.47254372427983543, 1.898066804972828e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.7010030864197532, -2.3004087808638456e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((1.0671296296296298, -6.601964496753999e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((1.5694444444444444, 6.847433537635684e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((1.4166666666666667, -7.730290626934556e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if x <= -0.7071067811865476:  # -sqrt(2)/2
        w0 = wide_from_float(c_0)
        w1 = (2.0, 0.0, np.int64(0))
        w2 = wide_from_float(c_1)
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_add(w0, w5)
        w7 = wide_from_float(c_2)
        w8 = (-2.0, 0.0, np.int64(0))
        w9 = (4.0, 0.0, np.int64(0))
        w10 = wide_powi(wide_x, 2)
        w11 = wide_mul(w9, w10)
        w12 = wide_add(w8, w11)
        w13 = wide_mul(w7, w12)
        w14 = wide_add(w6, w13)
        w15 = wide_from_float(c_3)
        w16 = (12.0, 0.0, np.int64(0))
        w17 = wide_mul(w16, wide_x)
        w18 = wide_neg(w17)
        w19 = (8.0, 0.0, np.int64(0))
        w20 = wide_powi(wide_x, 3)
        w21 = wide_mul(w19, w20)
        w22 = wide_add(w18, w21)
        w23 = wide_mul(w15, w22)
        w24 = wide_add(w14, w23)
        w25 = (1.0, 0.0, np.int64(0))
        w26 = wide_from_float(d_1)
        w27 = wide_mul(w1, w26)
        w28 = wide_from_float(side_of(w26[0], 0.0))
        w29 = wide_mul(w27, w28)
        w30 = wide_mul(w29, wide_x)
        w31 = wide_neg(w30)
        w32 = wide_add(w25, w31)
        w33 = wide_from_float(d_2)
        w34 = wide_from_float(side_of(w33[0], 0.0))
        w35 = wide_mul(w33, w34)
        w36 = wide_mul(w35, w12)
        w37 = wide_add(w32, w36)
        w38 = wide_div(w24, w37)
        return w38
    if x <= 0.0:
        w0 = wide_from_float(c_0)
        w1 = (2.0, 0.0, np.int64(0))
        w2 = wide_from_float(c_1)
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_add(w0, w5)
        w7 = wide_from_float(c_2)
        w8 = (-2.0, 0.0, np.int64(0))
        w9 = (4.0, 0.0, np.int64(0))
        w10 = wide_powi(wide_x, 2)
        w11 = wide_mul(w9, w10)
        w12 = wide_add(w8, w11)
        w13 = wide_mul(w7, w12)
        w14 = wide_add(w6, w13)
        w15 = wide_from_float(c_3)
        w16 = (12.0, 0.0, np.int64(0))
        w17 = wide_mul(w16, wide_x)
        w18 = wide_neg(w17)
        w19 = (8.0, 0.0, np.int64(0))
        w20 = wide_powi(wide_x, 3)
        w21 = wide_mul(w19, w20)
        w22 = wide_add(w18, w21)
        w23 = wide_mul(w15, w22)
        w24 = wide_add(w14, w23)
        w25 = (1.0, 0.0, np.int64(0))
        w26 = wide_from_float(d_1)
        w27 = wide_mul(w1, w26)
        w28 = wide_from_float(side_of(w26[0], 0.0))
        w29 = wide_mul(w27, w28)
        w30 = wide_mul(w29, wide_x)
        w31 = wide_neg(w30)
        w32 = wide_add(w25, w31)
        w33 = wide_from_float(d_2)
        w34 = wide_from_float(side_of(w33[0], 0.0))
        w35 = wide_mul(w33, w34)
        w36 = wide_neg(w11)
        w37 = wide_add(w1, w36)
        w38 = wide_mul(w35, w37)
        w39 = wide_add(w32, w38)
        w40 = wide_div(w24, w39)
        return w40
    if x <= 0.7071067811865475:  # sqrt(2)/2
        w0 = wide_from_float(c_0)
        w1 = (2.0, 0.0, np.int64(0))
        w2 = wide_from_float(c_1)
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_add(w0, w5)
        w7 = wide_from_float(c_2)
        w8 = (-2.0, 0.0, np.int64(0))
        w9 = (4.0, 0.0, np.int64(0))
        w10 = wide_powi(wide_x, 2)
        w11 = wide_mul(w9, w10)
        w12 = wide_add(w8, w11)
        w13 = wide_mul(w7, w12)
        w14 = wide_add(w6, w13)
        w15 = wide_from_float(c_3)
        w16 = (12.0, 0.0, np.int64(0))
        w17 = wide_mul(w16, wide_x)
        w18 = wide_neg(w17)
        w19 = (8.0, 0.0, np.int64(0))
        w20 = wide_powi(wide_x, 3)
        w21 = wide_mul(w19, w20)
        w22 = wide_add(w18, w21)
        w23 = wide_mul(w15, w22)
        w24 = wide_add(w14, w23)
        w25 = (1.0, 0.0, np.int64(0))
        w26 = wide_from_float(d_1)
        w27 = wide_mul(w1, w26)
        w28 = wide_from_float(side_of(w26[0], 0.0))
        w29 = wide_mul(w27, w28)
        w30 = wide_mul(w29, wide_x)
        w31 = wide_add(w25, w30)
        w32 = wide_from_float(d_2)
        w33 = wide_from_float(side_of(w32[0], 0.0))
        w34 = wide_mul(w32, w33)
        w35 = wide_neg(w11)
        w36 = wide_add(w1, w35)
        w37 = wide_mul(w34, w36)
        w38 = wide_add(w31, w37)
        w39 = wide_div(w24, w38)
        return w39
    w0 = wide_from_float(c_0)
    w1 = (2.0, 0.0, np.int64(0))
    w2 = wide_from_float(c_1)
    w3 = wide_mul(w1, w2)
    w5 = wide_mul(w3, wide_x)
    w6 = wide_add(w0, w5)
    w7 = wide_from_float(c_2)
    w8 = (-2.0, 0.0, np.int64(0))
    w9 = (4.0, 0.0, np.int64(0))
    w10 = wide_powi(wide_x, 2)
    w11 = wide_mul(w9, w10)
    w12 = wide_add(w8, w11)
    w13 = wide_mul(w7, w12)
    w14 = wide_add(w6, w13)
    w15 = wide_from_float(c_3)
    w16 = (12.0, 0.0, np.int64(0))
    w17 = wide_mul(w16, wide_x)
    w18 = wide_neg(w17)
    w19 = (8.0, 0.0, np.int64(0))
    w20 = wide_powi(wide_x, 3)
    w21 = wide_mul(w19, w20)
    w22 = wide_add(w18, w21)
    w23 = wide_mul(w15, w22)
    w24 = wide_add(w14, w23)
    w25 = (1.0, 0.0, np.int64(0))
    w26 = wide_from_float(d_1)
    w27 = wide_mul(w1, w26)
    w28 = wide_from_float(side_of(w26[0], 0.0))
    w29 = wide_mul(w27, w28)
    w30 = wide_mul(w29, wide_x)
    w31 = wide_add(w25, w30)
    w32 = wide_from_float(d_2)
    w33 = wide_from_float(side_of(w32[0], 0.0))
    w34 = wide_mul(w32, w33)
    w35 = wide_mul(w34, w12)
    w36 = wide_add(w31, w35)
    w37 = wide_div(w24, w36)
    return w37


@_device
def _value(x, c_0, c_1, c_2, c_3, d_1, d_2, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_value_wide(x, (1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    if x == -math.inf:
        return settled(_value_wide(x, (-1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    r, e = _value_quick(x, c_0, c_1, c_2, c_3, d_1, d_2)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x), c_0, c_1, c_2, c_3, d_1, d_2))


@_device
def _derivative_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative in float64, and a bound of its absolute error."""
    if abs(x - -0.2266937481266852) < 0.03125 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # beside a zero
        t, s = ordered_sum(x - -0.2266937481266852, -1.1258154209574128e-17)
        h, e = ordered_sum(0.8986418818672807, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 0.017932904350541727, 0.023649651332453368), 0.04545161514447868), 0.058419163616340544), 0.11141632888188313), 0.1384852148342808), 0.2596921852825715), 0.3076511797721833), 0.556025571717491), 0.607275556538102), 1.0002857987739036))
        r = fused_mul(h, e + 4.067525482395874e-17, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if x <= -0.7071067811865476:  # -sqrt(2)/2
        r2 = 2.0 * c_1
        er2 = TINY
        r5 = 8.0 * c_2
        er5 = TINY
        r7 = r5 * x
        er7 = abs(x) * er5 + rounding(r5, U) * abs(r7) + TINY
        r8 = r2 + r7
        er8 = er2 + er7 + U * abs(r8)
        r12 = x * x
        er12 = 1.0 * U * abs(r12) + TINY
        r13 = 24.0 * r12
        er13 = abs(24.0) * er12 + U * abs(r13) + TINY
        r14 = -12.0 + r13
        er14 = er13 + U * abs(r14)
        r15 = c_3 * r14
        er15 = abs(c_3) * er14 + rounding(c_3, U) * abs(r15) + TINY
        r16 = r8 + r15
        er16 = er8 + er15 + U * abs(r16)
        r19 = 2.0 * d_1
        er19 = TINY
        r20 = side_of(d_1, 0.0)
        r21 = r19 * r20
        er21 = abs(r20) * er19 + rounding(r19, U) * abs(r21) + TINY
        r22 = r21 * x
        er22 = abs(x) * er21 + rounding(r21, U) * abs(r22) + TINY
        r23 = -r22
        r24 = 1.0 + r23
        er24 = er22 + U * abs(r24)
        r26 = side_of(d_2, 0.0)
        r27 = d_2 * r26
        er27 = rounding(d_2, U) * abs(r27) + TINY
        r30 = 4.0 * r12
        er30 = abs(4.0) * er12 + TINY
        r31 = -2.0 + r30
        er31 = er30 + U * abs(r31)
        r32 = r27 * r31
        er32 = abs(r31) * er27 + abs(r27) * er31 + er27 * er31 + rounding(r27, U) * abs(r32) + TINY
        r33 = r24 + r32
        er33 = er24 + er32 + U * abs(r33)
        r34 = r16 / r33
        er34 = (er16 + abs(r34) * er33) / margin(abs(r33), er33) + U * abs(r34) + TINY
        r35 = 8.0 * d_2
        er35 = TINY
        r36 = r35 * r26
        er36 = abs(r26) * er35 + rounding(r35, U) * abs(r36) + TINY
        r37 = r36 * x
        er37 = abs(x) * er36 + rounding(r36, U) * abs(r37) + TINY
        r38 = -r37
        r39 = r21 + r38
        er39 = er21 + er37 + U * abs(r39)
        r41 = r2 * x
        er41 = abs(x) * er2 + rounding(r2, U) * abs(r41) + TINY
        r42 = c_0 + r41
        er42 = er41 + U * abs(r42)
        r43 = c_2 * r31
        er43 = abs(c_2) * er31 + rounding(c_2, U) * abs(r43) + TINY
        r44 = r42 + r43
        er44 = er42 + er43 + U * abs(r44)
        r46 = 12.0 * x
        er46 = U * abs(r46) + TINY
        r47 = -r46
        r48 = x * x * x
        er48 = 2.0 * U * abs(r48) + TINY
        r49 = 8.0 * r48
        er49 = abs(8.0) * er48 + TINY
        r50 = r47 + r49
        er50 = er46 + er49 + U * abs(r50)
        r51 = c_3 * r50
        er51 = abs(c_3) * er50 + rounding(c_3, U) * abs(r51) + TINY
        r52 = r44 + r51
        er52 = er44 + er51 + U * abs(r52)
        r53 = r39 * r52
        er53 = abs(r52) * er39 + abs(r39) * er52 + er39 * er52 + U * abs(r53) + TINY
        r54 = r33 * r33
        er54 = abs(r54) * growth(2.0 * relative(er33, abs(r33))) + 1.0 * U * abs(r54) + TINY
        r55 = r53 / r54
        er55 = (er53 + abs(r55) * er54) / margin(abs(r54), er54) + U * abs(r55) + TINY
        r56 = r34 + r55
        er56 = er34 + er55 + U * abs(r56)
        return r56, er56
    if x < 0.0:
        r2 = 2.0 * c_1
        er2 = TINY
        r5 = 8.0 * c_2
        er5 = TINY
        r7 = r5 * x
        er7 = abs(x) * er5 + rounding(r5, U) * abs(r7) + TINY
        r8 = r2 + r7
        er8 = er2 + er7 + U * abs(r8)
        r12 = x * x
        er12 = 1.0 * U * abs(r12) + TINY
        r13 = 24.0 * r12
        er13 = abs(24.0) * er12 + U * abs(r13) + TINY
        r14 = -12.0 + r13
        er14 = er13 + U * abs(r14)
        r15 = c_3 * r14
        er15 = abs(c_3) * er14 + rounding(c_3, U) * abs(r15) + TINY
        r16 = r8 + r15
        er16 = er8 + er15 + U * abs(r16)
        r19 = 2.0 * d_1
        er19 = TINY
        r20 = side_of(d_1, 0.0)
        r21 = r19 * r20
        er21 = abs(r20) * er19 + rounding(r19, U) * abs(r21) + TINY
        r22 = r21 * x
        er22 = abs(x) * er21 + rounding(r21, U) * abs(r22) + TINY
        r23 = -r22
        r24 = 1.0 + r23
        er24 = er22 + U * abs(r24)
        r26 = side_of(d_2, 0.0)
        r27 = d_2 * r26
        er27 = rounding(d_2, U) * abs(r27) + TINY
        r29 = 4.0 * r12
        er29 = abs(4.0) * er12 + TINY
        r30 = -r29
        r31 = 2.0 + r30
        er31 = er29 + U * abs(r31)
        r32 = r27 * r31
        er32 = abs(r31) * er27 + abs(r27) * er31 + er27 * er31 + rounding(r27, U) * abs(r32) + TINY
        r33 = r24 + r32
        er33 = er24 + er32 + U * abs(r33)
        r34 = r16 / r33
        er34 = (er16 + abs(r34) * er33) / margin(abs(r33), er33) + U * abs(r34) + TINY
        r35 = 8.0 * d_2
        er35 = TINY
        r36 = r35 * r26
        er36 = abs(r26) * er35 + rounding(r35, U) * abs(r36) + TINY
        r37 = r36 * x
        er37 = abs(x) * er36 + rounding(r36, U) * abs(r37) + TINY
        r38 = r21 + r37
        er38 = er21 + er37 + U * abs(r38)
        r40 = r2 * x
        er40 = abs(x) * er2 + rounding(r2, U) * abs(r40) + TINY
        r41 = c_0 + r40
        er41 = er40 + U * abs(r41)
        r43 = -2.0 + r29
        er43 = er29 + U * abs(r43)
        r44 = c_2 * r43
        er44 = abs(c_2) * er43 + rounding(c_2, U) * abs(r44) + TINY
        r45 = r41 + r44
        er45 = er41 + er44 + U * abs(r45)
        r47 = 12.0 * x
        er47 = U * abs(r47) + TINY
        r48 = -r47
        r49 = x * x * x
        er49 = 2.0 * U * abs(r49) + TINY
        r50 = 8.0 * r49
        er50 = abs(8.0) * er49 + TINY
        r51 = r48 + r50
        er51 = er47 + er50 + U * abs(r51)
        r52 = c_3 * r51
        er52 = abs(c_3) * er51 + rounding(c_3, U) * abs(r52) + TINY
        r53 = r45 + r52
        er53 = er45 + er52 + U * abs(r53)
        r54 = r38 * r53
        er54 = abs(r53) * er38 + abs(r38) * er53 + er38 * er53 + U * abs(r54) + TINY
        r55 = r33 * r33
        er55 = abs(r55) * growth(2.0 * relative(er33, abs(r33))) + 1.0 * U * abs(r55) + TINY
        r56 = r54 / r55
        er56 = (er54 + abs(r56) * er55) / margin(abs(r55), er55) + U * abs(r56) + TINY
        r57 = r34 + r56
        er57 = er34 + er56 + U * abs(r57)
        return r57, er57
    if x == 0.0:
        r2 = 2.0 * c_1
        er2 = TINY
        r5 = 12.0 * c_3
        er5 = rounding(c_3, U) * abs(r5) + TINY
        r6 = -r5
        r7 = r2 + r6
        er7 = er2 + er5 + U * abs(r7)
        r10 = 2.0 * d_2
        er10 = TINY
        r11 = side_of(d_2, 0.0)
        r12 = r10 * r11
        er12 = abs(r11) * er10 + rounding(r10, U) * abs(r12) + TINY
        r13 = 1.0 + r12
        er13 = er12 + U * abs(r13)
        r14 = r7 / r13
        er14 = (er7 + abs(r14) * er13) / margin(abs(r13), er13) + rounding(r13, U) * abs(r14) + TINY
        return r14, er14
    if x <= 0.7071067811865475:  # sqrt(2)/2
        r2 = 2.0 * c_1
        er2 = TINY
        r5 = 8.0 * c_2
        er5 = TINY
        r7 = r5 * x
        er7 = abs(x) * er5 + rounding(r5, U) * abs(r7) + TINY
        r8 = r2 + r7
        er8 = er2 + er7 + U * abs(r8)
        r12 = x * x
        er12 = 1.0 * U * abs(r12) + TINY
        r13 = 24.0 * r12
        er13 = abs(24.0) * er12 + U * abs(r13) + TINY
        r14 = -12.0 + r13
        er14 = er13 + U * abs(r14)
        r15 = c_3 * r14
        er15 = abs(c_3) * er14 + rounding(c_3, U) * abs(r15) + TINY
        r16 = r8 + r15
        er16 = er8 + er15 + U * abs(r16)
        r19 = 2.0 * d_1
        er19 = TINY
        r20 = side_of(d_1, 0.0)
        r21 = r19 * r20
        er21 = abs(r20) * er19 + rounding(r19, U) * abs(r21) + TINY
        r22 = r21 * x
        er22 = abs(x) * er21 + rounding(r21, U) * abs(r22) + TINY
        r23 = 1.0 + r22
        er23 = er22 + U * abs(r23)
        r25 = side_of(d_2, 0.0)
        r26 = d_2 * r25
        er26 = rounding(d_2, U) * abs(r26) + TINY
        r28 = 4.0 * r12
        er28 = abs(4.0) * er12 + TINY
        r29 = -r28
        r30 = 2.0 + r29
        er30 = er28 + U * abs(r30)
        r31 = r26 * r30
        er31 = abs(r30) * er26 + abs(r26) * er30 + er26 * er30 + rounding(r26, U) * abs(r31) + TINY
        r32 = r23 + r31
        er32 = er23 + er31 + U * abs(r32)
        r33 = r16 / r32
        er33 = (er16 + abs(r33) * er32) / margin(abs(r32), er32) + U * abs(r33) + TINY
        r34 = -r21
        r35 = 8.0 * d_2
        er35 = TINY
        r36 = r35 * r25
        er36 = abs(r25) * er35 + rounding(r35, U) * abs(r36) + TINY
        r37 = r36 * x
        er37 = abs(x) * er36 + rounding(r36, U) * abs(r37) + TINY
        r38 = r34 + r37
        er38 = er21 + er37 + U * abs(r38)
        r40 = r2 * x
        er40 = abs(x) * er2 + rounding(r2, U) * abs(r40) + TINY
        r41 = c_0 + r40
        er41 = er40 + U * abs(r41)
        r43 = -2.0 + r28
        er43 = er28 + U * abs(r43)
        r44 = c_2 * r43
        er44 = abs(c_2) * er43 + rounding(c_2, U) * abs(r44) + TINY
        r45 = r41 + r44
        er45 = er41 + er44 + U * abs(r45)
        r47 = 12.0 * x
        er47 = U * abs(r47) + TINY
        r48 = -r47
        r49 = x * x * x
        er49 = 2.0 * U * abs(r49) + TINY
        r50 = 8.0 * r49
        er50 = abs(8.0) * er49 + TINY
        r51 = r48 + r50
        er51 = er47 + er50 + U * abs(r51)
        r52 = c_3 * r51
        er52 = abs(c_3) * er51 + rounding(c_3, U) * abs(r52) + TINY
        r53 = r45 + r52
        er53 = er45 + er52 + U * abs(r53)
        r54 = r38 * r53
        er54 = abs(r53) * er38 + abs(r38) * er53 + er38 * er53 + U * abs(r54) + TINY
        r55 = r32 * r32
        er55 = abs(r55) * growth(2.0 * relative(er32, abs(r32))) + 1.0 * U * abs(r55) + TINY
        r56 = r54 / r55
        er56 = (er54 + abs(r56) * er55) / margin(abs(r55), er55) + U * abs(r56) + TINY
        r57 = r33 + r56
        er57 = er33 + er56 + U * abs(r57)
        return r57, er57
    r2 = 2.0 * c_1
    er2 = TINY
    r5 = 8.0 * c_2
    er5 = TINY
    r7 = r5 * x
    er7 = abs(x) * er5 + rounding(r5, U) * abs(r7) + TINY
    r8 = r2 + r7
    er8 = er2 + er7 + U * abs(r8)
    r12 = x * x
    er12 = 1.0 * U * abs(r12) + TINY
    r13 = 24.0 * r12
    er13 = abs(24.0) * er12 + U * abs(r13) + TINY
    r14 = -12.0 + r13
    er14 = er13 + U * abs(r14)
    r15 = c_3 * r14
    er15 = abs(c_3) * er14 + rounding(c_3, U) * abs(r15) + TINY
    r16 = r8 + r15
    er16 = er8 + er15 + U * abs(r16)
    r19 = 2.0 * d_1
    er19 = TINY
    r20 = side_of(d_1, 0.0)
    r21 = r19 * r20
    er21 = abs(r20) * er19 + rounding(r19, U) * abs(r21) + TINY
    r22 = r21 * x
    er22 = abs(x) * er21 + rounding(r21, U) * abs(r22) + TINY
    r23 = 1.0 + r22
    er23 = er22 + U * abs(r23)
    r25 = side_of(d_2, 0.0)
    r26 = d_2 * r25
    er26 = rounding(d_2, U) * abs(r26) + TINY
    r29 = 4.0 * r12
    er29 = abs(4.0) * er12 + TINY
    r30 = -2.0 + r29
    er30 = er29 + U * abs(r30)
    r31 = r26 * r30
    er31 = abs(r30) * er26 + abs(r26) * er30 + er26 * er30 + rounding(r26, U) * abs(r31) + TINY
    r32 = r23 + r31
    er32 = er23 + er31 + U * abs(r32)
    r33 = r16 / r32
    er33 = (er16 + abs(r33) * er32) / margin(abs(r32), er32) + U * abs(r33) + TINY
    r34 = -r21
    r35 = 8.0 * d_2
    er35 = TINY
    r36 = r35 * r25
    er36 = abs(r25) * er35 + rounding(r35, U) * abs(r36) + TINY
    r37 = r36 * x
    er37 = abs(x) * er36 + rounding(r36, U) * abs(r37) + TINY
    r38 = -r37
    r39 = r34 + r38
    er39 = er21 + er37 + U * abs(r39)
    r41 = r2 * x
    er41 = abs(x) * er2 + rounding(r2, U) * abs(r41) + TINY
    r42 = c_0 + r41
    er42 = er41 + U * abs(r42)
    r43 = c_2 * r30
    er43 = abs(c_2) * er30 + rounding(c_2, U) * abs(r43) + TINY
    r44 = r42 + r43
    er44 = er42 + er43 + U * abs(r44)
    r46 = 12.0 * x
    er46 = U * abs(r46) + TINY
    r47 = -r46
    r48 = x * x * x
    er48 = 2.0 * U * abs(r48) + TINY
    r49 = 8.0 * r48
    er49 = abs(8.0) * er48 + TINY
    r50 = r47 + r49
    er50 = er46 + er49 + U * abs(r50)
    r51 = c_3 * r50
    er51 = abs(c_3) * er50 + rounding(c_3, U) * abs(r51) + TINY
    r52 = r44 + r51
    er52 = er44 + er51 + U * abs(r52)
    r53 = r39 * r52
    er53 = abs(r52) * er39 + abs(r39) * er52 + er39 * er52 + U * abs(r53) + TINY
    r54 = r32 * r32
    er54 = abs(r54) * growth(2.0 * relative(er32, abs(r32))) + 1.0 * U * abs(r54) + TINY
    r55 = r53 / r54
    er55 = (er53 + abs(r55) * er54) / margin(abs(r54), er54) + U * abs(r55) + TINY
    r56 = r33 + r55
    er56 = er33 + er55 + U * abs(r56)
    return r56, er56


@_device
def _derivative_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative as a wide number."""
    if abs(x - -1.525561645236683) < 0.000244140625 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - -1.525561645236683), (-1.0676132488251283e-16, -5.0979506987926085e-33, np.int64(0)))
        total = (0.005449139580262594, 3.635824518130193e-19, np.int64(0))
        total = wide_add((0.04088133820284097, 2.1217538950136936e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.10363285602565418, -3.2184108927667504e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.15804119578248946, 8.082783437640902e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.09730995985739334, 9.059418454226323e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.22349936222366967, 1.1702198773071608e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.7767755057705307, 3.8456791669006316e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - -0.2266937481266852) < 0.0001220703125 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - -0.2266937481266852), (-1.1258154209574128e-17, 7.15483177559591e-35, np.int64(0)))
        total = (0.1384852148342808, 8.843258173869828e-18, np.int64(0))
        total = wide_add((0.2596921852825715, 2.0836651318545118e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.3076511797721833, 8.752852364252099e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.556025571717491, 7.408137410065027e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.607275556538102, 1.191484261886789e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((1.0002857987739036, -1.0893769399429821e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.8986418818672807, 4.067525482395874e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if x <= -0.7071067811865476:  # -sqrt(2)/2
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(c_1)
        w2 = wide_mul(w0, w1)
        w3 = (8.0, 0.0, np.int64(0))
        w4 = wide_from_float(c_2)
        w5 = wide_mul(w3, w4)
        w7 = wide_mul(w5, wide_x)
        w8 = wide_add(w2, w7)
        w9 = wide_from_float(c_3)
        w10 = (-12.0, 0.0, np.int64(0))
        w11 = (24.0, 0.0, np.int64(0))
        w12 = wide_powi(wide_x, 2)
        w13 = wide_mul(w11, w12)
        w14 = wide_add(w10, w13)
        w15 = wide_mul(w9, w14)
        w16 = wide_add(w8, w15)
        w17 = (1.0, 0.0, np.int64(0))
        w18 = wide_from_float(d_1)
        w19 = wide_mul(w0, w18)
        w20 = wide_from_float(side_of(w18[0], 0.0))
        w21 = wide_mul(w19, w20)
        w22 = wide_mul(w21, wide_x)
        w23 = wide_neg(w22)
        w24 = wide_add(w17, w23)
        w25 = wide_from_float(d_2)
        w26 = wide_from_float(side_of(w25[0], 0.0))
        w27 = wide_mul(w25, w26)
        w28 = (-2.0, 0.0, np.int64(0))
        w29 = (4.0, 0.0, np.int64(0))
        w30 = wide_mul(w29, w12)
        w31 = wide_add(w28, w30)
        w32 = wide_mul(w27, w31)
        w33 = wide_add(w24, w32)
        w34 = wide_div(w16, w33)
        w35 = wide_mul(w3, w25)
        w36 = wide_mul(w35, w26)
        w37 = wide_mul(w36, wide_x)
        w38 = wide_neg(w37)
        w39 = wide_add(w21, w38)
        w40 = wide_from_float(c_0)
        w41 = wide_mul(w2, wide_x)
        w42 = wide_add(w40, w41)
        w43 = wide_mul(w4, w31)
        w44 = wide_add(w42, w43)
        w45 = (12.0, 0.0, np.int64(0))
        w46 = wide_mul(w45, wide_x)
        w47 = wide_neg(w46)
        w48 = wide_powi(wide_x, 3)
        w49 = wide_mul(w3, w48)
        w50 = wide_add(w47, w49)
        w51 = wide_mul(w9, w50)
        w52 = wide_add(w44, w51)
        w53 = wide_mul(w39, w52)
        w54 = wide_powi(w33, 2)
        w55 = wide_div(w53, w54)
        w56 = wide_add(w34, w55)
        return w56
    if x < 0.0:
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(c_1)
        w2 = wide_mul(w0, w1)
        w3 = (8.0, 0.0, np.int64(0))
        w4 = wide_from_float(c_2)
        w5 = wide_mul(w3, w4)
        w7 = wide_mul(w5, wide_x)
        w8 = wide_add(w2, w7)
        w9 = wide_from_float(c_3)
        w10 = (-12.0, 0.0, np.int64(0))
        w11 = (24.0, 0.0, np.int64(0))
        w12 = wide_powi(wide_x, 2)
        w13 = wide_mul(w11, w12)
        w14 = wide_add(w10, w13)
        w15 = wide_mul(w9, w14)
        w16 = wide_add(w8, w15)
        w17 = (1.0, 0.0, np.int64(0))
        w18 = wide_from_float(d_1)
        w19 = wide_mul(w0, w18)
        w20 = wide_from_float(side_of(w18[0], 0.0))
        w21 = wide_mul(w19, w20)
        w22 = wide_mul(w21, wide_x)
        w23 = wide_neg(w22)
        w24 = wide_add(w17, w23)
        w25 = wide_from_float(d_2)
        w26 = wide_from_float(side_of(w25[0], 0.0))
        w27 = wide_mul(w25, w26)
        w28 = (4.0, 0.0, np.int64(0))
        w29 = wide_mul(w28, w12)
        w30 = wide_neg(w29)
        w31 = wide_add(w0, w30)
        w32 = wide_mul(w27, w31)
        w33 = wide_add(w24, w32)
        w34 = wide_div(w16, w33)
        w35 = wide_mul(w3, w25)
        w36 = wide_mul(w35, w26)
        w37 = wide_mul(w36, wide_x)
        w38 = wide_add(w21, w37)
        w39 = wide_from_float(c_0)
        w40 = wide_mul(w2, wide_x)
        w41 = wide_add(w39, w40)
        w42 = (-2.0, 0.0, np.int64(0))
        w43 = wide_add(w42, w29)
        w44 = wide_mul(w4, w43)
        w45 = wide_add(w41, w44)
        w46 = (12.0, 0.0, np.int64(0))
        w47 = wide_mul(w46, wide_x)
        w48 = wide_neg(w47)
        w49 = wide_powi(wide_x, 3)
        w50 = wide_mul(w3, w49)
        w51 = wide_add(w48, w50)
        w52 = wide_mul(w9, w51)
        w53 = wide_add(w45, w52)
        w54 = wide_mul(w38, w53)
        w55 = wide_powi(w33, 2)
        w56 = wide_div(w54, w55)
        w57 = wide_add(w34, w56)
        return w57
    if x == 0.0:
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(c_1)
        w2 = wide_mul(w0, w1)
        w3 = (12.0, 0.0, np.int64(0))
        w4 = wide_from_float(c_3)
        w5 = wide_mul(w3, w4)
        w6 = wide_neg(w5)
        w7 = wide_add(w2, w6)
        w8 = (1.0, 0.0, np.int64(0))
        w9 = wide_from_float(d_2)
        w10 = wide_mul(w0, w9)
        w11 = wide_from_float(side_of(w9[0], 0.0))
        w12 = wide_mul(w10, w11)
        w13 = wide_add(w8, w12)
        w14 = wide_div(w7, w13)
        return w14
    if x <= 0.7071067811865475:  # sqrt(2)/2
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(c_1)
        w2 = wide_mul(w0, w1)
        w3 = (8.0, 0.0, np.int64(0))
        w4 = wide_from_float(c_2)
        w5 = wide_mul(w3, w4)
        w7 = wide_mul(w5, wide_x)
        w8 = wide_add(w2, w7)
        w9 = wide_from_float(c_3)
        w10 = (-12.0, 0.0, np.int64(0))
        w11 = (24.0, 0.0, np.int64(0))
        w12 = wide_powi(wide_x, 2)
        w13 = wide_mul(w11, w12)
        w14 = wide_add(w10, w13)
        w15 = wide_mul(w9, w14)
        w16 = wide_add(w8, w15)
        w17 = (1.0, 0.0, np.int64(0))
        w18 = wide_from_float(d_1)
        w19 = wide_mul(w0, w18)
        w20 = wide_from_float(side_of(w18[0], 0.0))
        w21 = wide_mul(w19, w20)
        w22 = wide_mul(w21, wide_x)
        w23 = wide_add(w17, w22)
        w24 = wide_from_float(d_2)
        w25 = wide_from_float(side_of(w24[0], 0.0))
        w26 = wide_mul(w24, w25)
        w27 = (4.0, 0.0, np.int64(0))
        w28 = wide_mul(w27, w12)
        w29 = wide_neg(w28)
        w30 = wide_add(w0, w29)
        w31 = wide_mul(w26, w30)
        w32 = wide_add(w23, w31)
        w33 = wide_div(w16, w32)
        w34 = wide_neg(w21)
        w35 = wide_mul(w3, w24)
        w36 = wide_mul(w35, w25)
        w37 = wide_mul(w36, wide_x)
        w38 = wide_add(w34, w37)
        w39 = wide_from_float(c_0)
        w40 = wide_mul(w2, wide_x)
        w41 = wide_add(w39, w40)
        w42 = (-2.0, 0.0, np.int64(0))
        w43 = wide_add(w42, w28)
        w44 = wide_mul(w4, w43)
        w45 = wide_add(w41, w44)
        w46 = (12.0, 0.0, np.int64(0))
        w47 = wide_mul(w46, wide_x)
        w48 = wide_neg(w47)
        w49 = wide_powi(wide_x, 3)
        w50 = wide_mul(w3, w49)
        w51 = wide_add(w48, w50)
        w52 = wide_mul(w9, w51)
        w53 = wide_add(w45, w52)
        w54 = wide_mul(w38, w53)
        w55 = wide_powi(w32, 2)
        w56 = wide_div(w54, w55)
        w57 = wide_add(w33, w56)
        return w57
    w0 = (2.0, 0.0, np.int64(0))
    w1 = wide_from_float(c_1)
    w2 = wide_mul(w0, w1)
    w3 = (8.0, 0.0, np.int64(0))
    w4 = wide_from_float(c_2)
    w5 = wide_mul(w3, w4)
    w7 = wide_mul(w5, wide_x)
    w8 = wide_add(w2, w7)
    w9 = wide_from_float(c_3)
    w10 = (-12.0, 0.0, np.int64(0))
    w11 = (24.0, 0.0, np.int64(0))
    w12 = wide_powi(wide_x, 2)
    w13 = wide_mul(w11, w12)
    w14 = wide_add(w10, w13)
    w15 = wide_mul(w9, w14)
    w16 = wide_add(w8, w15)
    w17 = (1.0, 0.0, np.int64(0))
    w18 = wide_from_float(d_1)
    w19 = wide_mul(w0, w18)
    w20 = wide_from_float(side_of(w18[0], 0.0))
    w21 = wide_mul(w19, w20)
    w22 = wide_mul(w21, wide_x)
    w23 = wide_add(w17, w22)
    w24 = wide_from_float(d_2)
    w25 = wide_from_float(side_of(w24[0], 0.0))
    w26 = wide_mul(w24, w25)
    w27 = (-2.0, 0.0, np.int64(0))
    w28 = (4.0, 0.0, np.int64(0))
    w29 = wide_mul(w28, w12)
    w30 = wide_add(w27, w29)
    w31 = wide_mul(w26, w30)
    w32 = wide_add(w23, w31)
    w33 = wide_div(w16, w32)
    w34 = wide_neg(w21)
    w35 = wide_mul(w3, w24)
    w36 = wide_mul(w35, w25)
    w37 = wide_mul(w36, wide_x)
    w38 = wide_neg(w37)
    w39 = wide_add(w34, w38)
    w40 = wide_from_float(c_0)
    w41 = wide_mul(w2, wide_x)
    w42 = wide_add(w40, w41)
    w43 = wide_mul(w4, w30)
    w44 = wide_add(w42, w43)
    w45 = (12.0, 0.0, np.int64(0))
    w46 = wide_mul(w45, wide_x)
    w47 = wide_neg(w46)
    w48 = wide_powi(wide_x, 3)
    w49 = wide_mul(w3, w48)
    w50 = wide_add(w47, w49)
    w51 = wide_mul(w9, w50)
    w52 = wide_add(w44, w51)
    w53 = wide_mul(w39, w52)
    w54 = wide_powi(w32, 2)
    w55 = wide_div(w53, w54)
    w56 = wide_add(w33, w55)
    return w56


@_device
def _derivative(x, c_0, c_1, c_2, c_3, d_1, d_2, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_derivative_wide(x, (1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    if x == -math.inf:
        return settled(_derivative_wide(x, (-1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    r, e = _derivative_quick(x, c_0, c_1, c_2, c_3, d_1, d_2)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x), c_0, c_1, c_2, c_3, d_1, d_2))


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-4.25353e+37, -0.934853], [-0.934844, 0.499996], [0.500003, 0.534844], [0.534848, 4.25353e+37]
    x = np.float64(x)
    p0_r3 = 3602879701896397.0 * x
    p0_r4 = -p0_r3
    p0_r5 = 1.4411518807585588e+16 + p0_r4
    p0_r6 = x * x
    p0_r8 = 7205759403792794.0 * p0_r6
    p0_r9 = p0_r5 + p0_r8
    p0_r13 = fma(7205759403792793.0, x, -9007199254740992.0)
    p0_r15 = p0_r6 * 1.8014398509481984e+16
    p0_r16 = p0_r13 + p0_r15
    p0_r17 = p0_r6 * x
    p0_r18 = 7205759403792794.0 * p0_r17
    p0_r19 = p0_r16 + p0_r18
    p0_r20 = p0_r19 / p0_r9
    p1_r3 = 3602879701896397.0 * x
    p1_r4 = -2.161727821137838e+16 + p1_r3
    p1_r5 = x * x
    p1_r7 = 7205759403792794.0 * p1_r5
    p1_r8 = p1_r4 + p1_r7
    p1_r13 = fma(-7205759403792793.0, x, 9007199254740992.0)
    p1_r15 = p1_r5 * 1.8014398509481984e+16
    p1_r16 = -p1_r15
    p1_r17 = p1_r13 + p1_r16
    p1_r18 = p1_r5 * x
    p1_r19 = 7205759403792794.0 * p1_r18
    p1_r20 = -p1_r19
    p1_r21 = p1_r17 + p1_r20
    p1_r22 = p1_r21 / p1_r8
    p2_r3 = 3602879701896397.0 * x
    p2_r4 = -p2_r3
    p2_r5 = -2.161727821137838e+16 + p2_r4
    p2_r6 = x * x
    p2_r8 = 7205759403792794.0 * p2_r6
    p2_r9 = p2_r5 + p2_r8
    p2_r14 = fma(-7205759403792793.0, x, 9007199254740992.0)
    p2_r16 = p2_r6 * 1.8014398509481984e+16
    p2_r17 = -p2_r16
    p2_r18 = p2_r14 + p2_r17
    p2_r19 = p2_r6 * x
    p2_r20 = 7205759403792794.0 * p2_r19
    p2_r21 = -p2_r20
    p2_r22 = p2_r18 + p2_r21
    p2_r23 = p2_r22 / p2_r9
    p3_r3 = 3602879701896397.0 * x
    p3_r4 = 1.4411518807585588e+16 + p3_r3
    p3_r5 = x * x
    p3_r7 = 7205759403792794.0 * p3_r5
    p3_r8 = p3_r4 + p3_r7
    p3_r12 = fma(7205759403792793.0, x, -9007199254740992.0)
    p3_r14 = p3_r5 * 1.8014398509481984e+16
    p3_r15 = p3_r12 + p3_r14
    p3_r16 = p3_r5 * x
    p3_r17 = 7205759403792794.0 * p3_r16
    p3_r18 = p3_r15 + p3_r17
    p3_r19 = p3_r18 / p3_r8
    return p0_r20 if x <= np.float32(-0.7071068) else (p1_r22 if x <= np.float32(0.0) else (p2_r23 if x <= np.float32(0.70710677) else p3_r19))


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-4.2535296e+37)) & (x <= np.float32(-0.93485254))) | ((x >= np.float32(-0.9348436)) & (x <= np.float32(0.4999962))) | ((x >= np.float32(0.50000316)) & (x <= np.float32(0.5348444))) | ((x >= np.float32(0.53484756)) & (x <= np.float32(4.2535296e+37)))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, -3.21948], [-3.21939, -2.04192], [-2.04191, -1.52557], [-1.52556, -0.227011], [-0.226692, -0.225641], [-0.225637, -0.190001], [-0.189999, 3.40282e+38]
    x = np.float64(x)
    p0_r3 = x * 6.490371073168535e+32
    p0_r4 = 7.139408180485387e+31 + p0_r3
    p0_r5 = x * x
    p0_r7 = 1.9471113219505606e+32 * p0_r5
    p0_r8 = p0_r4 + p0_r7
    p0_r9 = p0_r5 * x
    p0_r11 = 5.192296858534829e+31 * p0_r9
    p0_r12 = -p0_r11
    p0_r13 = p0_r8 + p0_r12
    p0_r14 = p0_r5 * p0_r5
    p0_r15 = 5.192296858534829e+31 * p0_r14
    p0_r16 = p0_r13 + p0_r15
    p0_r19 = 1.0384593717069655e+32 * x
    p0_r20 = -p0_r19
    p0_r21 = 2.076918743413931e+32 + p0_r20
    p0_r23 = 2.206726164877302e+32 * p0_r5
    p0_r24 = p0_r21 + p0_r23
    p0_r25 = p0_r24 + p0_r12
    p0_r26 = p0_r25 + p0_r15
    p0_r27 = p0_r16 / p0_r26
    p1_r3 = x * 6.490371073168535e+32
    p1_r4 = 1.2331705039020214e+32 + p1_r3
    p1_r5 = x * x
    p1_r7 = 4.5432597512179746e+32 * p1_r5
    p1_r8 = p1_r4 + p1_r7
    p1_r9 = p1_r5 * x
    p1_r11 = 5.192296858534829e+31 * p1_r9
    p1_r12 = -p1_r11
    p1_r13 = p1_r8 + p1_r12
    p1_r14 = p1_r5 * p1_r5
    p1_r15 = 5.192296858534829e+31 * p1_r14
    p1_r16 = -p1_r15
    p1_r17 = p1_r13 + p1_r16
    p1_r20 = 1.5576890575604484e+32 * x
    p1_r21 = -p1_r20
    p1_r22 = 4.673067172681345e+32 + p1_r21
    p1_r24 = 2.985570693657526e+32 * p1_r5
    p1_r25 = -p1_r24
    p1_r26 = p1_r22 + p1_r25
    p1_r27 = p1_r26 + p1_r11
    p1_r28 = p1_r27 + p1_r15
    p1_r29 = p1_r17 / p1_r28
    p2_r3 = x * 6.490371073168535e+32
    p2_r4 = 1.882207611218875e+32 + p2_r3
    p2_r5 = x * x
    p2_r7 = 5.841333965851681e+32 * p2_r5
    p2_r8 = p2_r4 + p2_r7
    p2_r9 = p2_r5 * x
    p2_r11 = 5.192296858534829e+31 * p2_r9
    p2_r12 = p2_r8 + p2_r11
    p2_r13 = p2_r5 * p2_r5
    p2_r14 = 5.192296858534829e+31 * p2_r13
    p2_r15 = -p2_r14
    p2_r16 = p2_r12 + p2_r15
    p2_r19 = 1.5576890575604484e+32 * x
    p2_r20 = 4.673067172681345e+32 + p2_r19
    p2_r22 = 2.985570693657526e+32 * p2_r5
    p2_r23 = -p2_r22
    p2_r24 = p2_r20 + p2_r23
    p2_r25 = -p2_r11
    p2_r26 = p2_r24 + p2_r25
    p2_r27 = p2_r26 + p2_r14
    p2_r28 = p2_r16 / p2_r27
    p3_r3 = 1.0384593717069655e+32 * x
    p3_r4 = 2.076918743413931e+32 + p3_r3
    p3_r5 = x * x
    p3_r7 = 2.206726164877302e+32 * p3_r5
    p3_r8 = p3_r4 + p3_r7
    p3_r9 = p3_r5 * x
    p3_r11 = 5.192296858534829e+31 * p3_r9
    p3_r12 = p3_r8 + p3_r11
    p3_r13 = p3_r5 * p3_r5
    p3_r14 = 5.192296858534829e+31 * p3_r13
    p3_r15 = p3_r12 + p3_r14
    p3_r18 = x * 6.490371073168535e+32
    p3_r19 = 1.3629779253653922e+32 + p3_r18
    p3_r21 = 3.2451855365842673e+32 * p3_r5
    p3_r22 = p3_r19 + p3_r21
    p3_r23 = p3_r22 + p3_r11
    p3_r24 = p3_r23 + p3_r14
    p3_r25 = p3_r24 / p3_r15
    return p0_r27 if x <= np.float32(-0.7071068) else (p1_r29 if x < np.float32(0.0) else (0.3333333333333333 if x == np.float32(0.0) else (p2_r28 if x <= np.float32(0.70710677) else p3_r25)))


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return ((x >= np.float32(-3.4028235e+38)) & (x <= np.float32(-3.2194824))) | ((x >= np.float32(-3.2193909)) & (x <= np.float32(-2.0419235))) | ((x >= np.float32(-2.0419083)) & (x <= np.float32(-1.5255661))) | ((x >= np.float32(-1.5255585)) & (x <= np.float32(-0.22701073))) | ((x >= np.float32(-0.2266922)) & (x <= np.float32(-0.22564125))) | ((x >= np.float32(-0.22563744)) & (x <= np.float32(-0.19000053))) | ((x >= np.float32(-0.18999863)) & (x <= np.float32(3.4028235e+38)))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-1.70879e+97, 0.499996], [0.500003, 1.70879e+97]
    p0_r3 = 3602879701896397.0 * x
    p0_r4 = -p0_r3
    p0_r5, p0_l5 = exact_sum(1.4411518807585588e+16, p0_r4)
    p0_r6, p0_l6 = exact_product(x, x)
    p0_r8, p0_l8 = pair_mul_single(p0_r6, p0_l6, 7205759403792794.0)
    p0_r9, p0_l9 = pair_add(p0_r5, p0_l5, p0_r8, p0_l8)
    p0_r12, p0_l12 = exact_product(x, 7205759403792793.0)
    p0_r13, p0_l13 = pair_add_single(-9007199254740992.0, p0_l12, p0_r12)
    p0_r15 = p0_r6 * 1.8014398509481984e+16
    p0_l15 = p0_l6 * 1.8014398509481984e+16
    p0_r16, p0_l16 = pair_add(p0_r13, p0_l13, p0_r15, p0_l15)
    p0_r17, p0_l17 = pair_mul_single(p0_r6, p0_l6, x)
    p0_r18, p0_l18 = pair_mul_single(p0_r17, p0_l17, 7205759403792794.0)
    p0_r19, p0_l19 = pair_add(p0_r16, p0_l16, p0_r18, p0_l18)
    p0_r20, p0_l20 = pair_div(1.0, p0_r19, p0_l19, p0_r9, p0_l9)
    p1_r3 = 3602879701896397.0 * x
    p1_r4, p1_l4 = ordered_add_single(-2.161727821137838e+16, -1.0, p1_r3)
    p1_r5, p1_l5 = exact_product(x, x)
    p1_r7, p1_l7 = pair_mul_single(p1_r5, p1_l5, 7205759403792794.0)
    p1_r8, p1_l8 = ordered_add(p1_r4, p1_l4, p1_r7, p1_l7)
    p1_r11 = 7205759403792793.0 * x
    p1_r12 = -p1_r11
    p1_r13, p1_l13 = ordered_sum(9007199254740992.0, p1_r12)
    p1_r15 = p1_r5 * 1.8014398509481984e+16
    p1_l15 = p1_l5 * 1.8014398509481984e+16
    p1_r16 = -p1_r15
    p1_l16 = -p1_l15
    p1_r17, p1_l17 = ordered_add(p1_r13, p1_l13, p1_r16, p1_l16)
    p1_r18, p1_l18 = pair_mul_single(p1_r5, p1_l5, x)
    p1_r19, p1_l19 = pair_mul_single(p1_r18, p1_l18, 7205759403792794.0)
    p1_r20 = -p1_r19
    p1_l20 = -p1_l19
    p1_r21, p1_l21 = ordered_add(p1_r17, p1_l17, p1_r20, p1_l20)
    p1_r22, p1_l22 = pair_div(1.0, p1_r21, p1_l21, p1_r8, p1_l8)
    p2_r3 = 3602879701896397.0 * x
    p2_r4 = -p2_r3
    p2_r5, p2_l5 = ordered_add_single(-2.161727821137838e+16, -1.0, p2_r4)
    p2_r6, p2_l6 = exact_product(x, x)
    p2_r8 = 7205759403792794.0 * (p2_r6 + p2_l6)
    p2_r9, p2_l9 = ordered_add_single(p2_r5, p2_l5, p2_r8)
    p2_r12, p2_l12 = exact_product(x, 7205759403792793.0)
    p2_r13 = -p2_r12
    p2_l13 = -p2_l12
    p2_r14, p2_l14 = ordered_add_single(9007199254740992.0, p2_l13, p2_r13)
    p2_r16 = p2_r6 * 1.8014398509481984e+16
    p2_l16 = p2_l6 * 1.8014398509481984e+16
    p2_r17 = -p2_r16
    p2_l17 = -p2_l16
    p2_r18, p2_l18 = pair_add(p2_r14, p2_l14, p2_r17, p2_l17)
    p2_r19, p2_l19 = pair_mul_single(p2_r6, p2_l6, x)
    p2_r20, p2_l20 = pair_mul_single(p2_r19, p2_l19, 7205759403792794.0)
    p2_r21 = -p2_r20
    p2_l21 = -p2_l20
    p2_r22, p2_l22 = pair_add(p2_r18, p2_l18, p2_r21, p2_l21)
    p2_r23, p2_l23 = pair_div(1.0, p2_r22, p2_l22, p2_r9, p2_l9)
    p3_r3 = 3602879701896397.0 * x
    p3_r4, p3_l4 = pair_add_single(1.4411518807585588e+16, -1.0, p3_r3)
    p3_r5, p3_l5 = exact_product(x, x)
    p3_r7, p3_l7 = pair_mul_single(p3_r5, p3_l5, 7205759403792794.0)
    p3_r8, p3_l8 = pair_add(p3_r4, p3_l4, p3_r7, p3_l7)
    p3_r12 = fma(7205759403792793.0, x, -9007199254740992.0)
    p3_r14 = p3_r5 * 1.8014398509481984e+16
    p3_l14 = p3_l5 * 1.8014398509481984e+16
    p3_r15, p3_l15 = ordered_add_single(p3_r14, p3_l14, p3_r12)
    p3_r16, p3_l16 = pair_mul_single(p3_r5, p3_l5, x)
    p3_r17, p3_l17 = pair_mul_single(p3_r16, p3_l16, 7205759403792794.0)
    p3_r18, p3_l18 = pair_add(p3_r15, p3_l15, p3_r17, p3_l17)
    p3_r19, p3_l19 = pair_div(1.0, p3_r18, p3_l18, p3_r8, p3_l8)
    return p0_r20 if x <= -0.7071067811865476 else (p1_r22 if x <= 0.0 else (p2_r23 if x <= 0.7071067811865475 else p3_r19)), p0_l20 if x <= -0.7071067811865476 else (p1_l22 if x <= 0.0 else (p2_l23 if x <= 0.7071067811865475 else p3_l19))


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -1.708789628736728e+97) & (x <= 0.4999961853027344)) | ((x >= 0.5000031601986875) & (x <= 1.708789628736728e+97))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-4.31359e+68, -3.21948], [-3.21939, -2.04192], [-2.04191, -1.52557], [-1.52556, -0.228516], [-0.225637, -0.190001], [-0.189999, 4.31359e+68]
    p0_r3 = x * 6.490371073168535e+32
    p0_r4, p0_l4 = ordered_add_single(p0_r3, -3242591731706757.0, 7.139408180485387e+31)
    p0_r5, p0_l5 = exact_product(x, x)
    p0_r7, p0_l7 = pair_mul(1.9471113219505606e+32, -1.8014398509481984e+16, p0_r5, p0_l5)
    p0_r8, p0_l8 = pair_add(p0_r4, p0_l4, p0_r7, p0_l7)
    p0_r9, p0_l9 = pair_mul_single(p0_r5, p0_l5, x)
    p0_r11, p0_l11 = pair_mul(5.192296858534829e+31, -4323455642275676.0, p0_r9, p0_l9)
    p0_r12 = -p0_r11
    p0_l12 = -p0_l11
    p0_r13, p0_l13 = pair_add(p0_r8, p0_l8, p0_r12, p0_l12)
    p0_r14, p0_l14 = pair_mul(p0_r5, p0_l5, p0_r5, p0_l5)
    p0_r15, p0_l15 = pair_mul(5.192296858534829e+31, -4323455642275676.0, p0_r14, p0_l14)
    p0_r16, p0_l16 = pair_add(p0_r13, p0_l13, p0_r15, p0_l15)
    p0_r19 = 1.0384593717069655e+32 * x
    p0_r20 = -p0_r19
    p0_r21, p0_l21 = exact_sum(2.076918743413931e+32, p0_r20)
    p0_r23, p0_l23 = pair_mul(2.206726164877302e+32, -5764607523034235.0, p0_r5, p0_l5)
    p0_r24, p0_l24 = pair_add(p0_r21, p0_l21, p0_r23, p0_l23)
    p0_r25, p0_l25 = pair_add(p0_r24, p0_l24, p0_r12, p0_l12)
    p0_r26, p0_l26 = pair_add(p0_r25, p0_l25, p0_r15, p0_l15)
    p0_r27, p0_l27 = pair_div(1.0, p0_r16, p0_l16, p0_r26, p0_l26)
    p1_r3 = x * 6.490371073168535e+32
    p1_r4, p1_l4 = pair_add_single(1.2331705039020214e+32, 3242591731706757.0, p1_r3)
    p1_r5, p1_l5 = exact_product(x, x)
    p1_r7, p1_l7 = pair_mul(4.5432597512179746e+32, -1.8014398509481984e+16, p1_r5, p1_l5)
    p1_r8, p1_l8 = pair_add(p1_r4, p1_l4, p1_r7, p1_l7)
    p1_r9, p1_l9 = pair_mul_single(p1_r5, p1_l5, x)
    p1_r11, p1_l11 = pair_mul(5.192296858534829e+31, -4323455642275676.0, p1_r9, p1_l9)
    p1_r12 = -p1_r11
    p1_l12 = -p1_l11
    p1_r13, p1_l13 = pair_add(p1_r8, p1_l8, p1_r12, p1_l12)
    p1_r14, p1_l14 = pair_mul(p1_r5, p1_l5, p1_r5, p1_l5)
    p1_r15 = (5.192296858534829e+31 + -4323455642275676.0) * (p1_r14 + p1_l14)
    p1_r16 = -p1_r15
    p1_r17, p1_l17 = ordered_add_single(p1_r13, p1_l13, p1_r16)
    p1_r20, p1_l20 = pair_mul_single(1.5576890575604484e+32, -2161727821137838.0, x)
    p1_r21 = -p1_r20
    p1_l21 = -p1_l20
    p1_r22, p1_l22 = ordered_add(4.673067172681345e+32, 2.5940733853654056e+16, p1_r21, p1_l21)
    p1_r24, p1_l24 = pair_mul(2.985570693657526e+32, 5764607523034235.0, p1_r5, p1_l5)
    p1_r25 = -p1_r24
    p1_l25 = -p1_l24
    p1_r26, p1_l26 = ordered_add(p1_r22, p1_l22, p1_r25, p1_l25)
    p1_r27, p1_l27 = ordered_add(p1_r26, p1_l26, p1_r11, p1_l11)
    p1_r28, p1_l28 = ordered_add_single(p1_r27, p1_l27, p1_r15)
    p1_r29, p1_l29 = pair_div(1.0, p1_r17, p1_l17, p1_r28, p1_l28)
    p2_r3 = x * 6.490371073168535e+32
    p2_r4, p2_l4 = pair_add_single(1.882207611218875e+32, 3242591731706757.0, p2_r3)
    p2_r5 = x * x
    p2_r7, p2_l7 = pair_mul_single(5.841333965851681e+32, 1.8014398509481984e+16, p2_r5)
    p2_r8, p2_l8 = ordered_add(p2_r4, p2_l4, p2_r7, p2_l7)
    p2_r9 = p2_r5 * x
    p2_r11 = 5.192296858534829e+31 * p2_r9
    p2_r12, p2_l12 = ordered_add_single(p2_r8, p2_l8, p2_r11)
    p2_r13, p2_l13 = exact_product(p2_r5, p2_r5)
    p2_r14, p2_l14 = pair_mul_single(p2_r13, p2_l13, 5.192296858534829e+31)
    p2_r15 = -p2_r14
    p2_l15 = -p2_l14
    p2_r16, p2_l16 = ordered_add(p2_r12, p2_l12, p2_r15, p2_l15)
    p2_r19, p2_l19 = pair_mul_single(1.5576890575604484e+32, -2161727821137838.0, x)
    p2_r20, p2_l20 = ordered_add(4.673067172681345e+32, 2.5940733853654056e+16, p2_r19, p2_l19)
    p2_r22, p2_l22 = pair_mul_single(2.985570693657526e+32, 5764607523034235.0, p2_r5)
    p2_r23 = -p2_r22
    p2_l23 = -p2_l22
    p2_r24, p2_l24 = ordered_add(p2_r20, p2_l20, p2_r23, p2_l23)
    p2_r25 = -p2_r11
    p2_r26, p2_l26 = ordered_add_single(p2_r24, p2_l24, p2_r25)
    p2_r27, p2_l27 = ordered_add(p2_r26, p2_l26, p2_r14, p2_l14)
    p2_r28, p2_l28 = pair_div(1.0, p2_r16, p2_l16, p2_r27, p2_l27)
    p3_r3, p3_l3 = pair_mul_single(1.0384593717069655e+32, 2161727821137838.0, x)
    p3_r4, p3_l4 = pair_add(2.076918743413931e+32, -1.0088063165309912e+16, p3_r3, p3_l3)
    p3_r5, p3_l5 = exact_product(x, x)
    p3_r7, p3_l7 = pair_mul(2.206726164877302e+32, -5764607523034235.0, p3_r5, p3_l5)
    p3_r8, p3_l8 = pair_add(p3_r4, p3_l4, p3_r7, p3_l7)
    p3_r9, p3_l9 = pair_mul_single(p3_r5, p3_l5, x)
    p3_r11, p3_l11 = pair_mul(5.192296858534829e+31, -4323455642275676.0, p3_r9, p3_l9)
    p3_r12, p3_l12 = pair_add(p3_r8, p3_l8, p3_r11, p3_l11)
    p3_r13, p3_l13 = pair_mul(p3_r5, p3_l5, p3_r5, p3_l5)
    p3_r14, p3_l14 = pair_mul(5.192296858534829e+31, -4323455642275676.0, p3_r13, p3_l13)
    p3_r15, p3_l15 = pair_add(p3_r12, p3_l12, p3_r14, p3_l14)
    p3_r18 = x * 6.490371073168535e+32
    p3_r19 = 1.3629779253653922e+32 + p3_r18
    p3_r21, p3_l21 = pair_mul(3.2451855365842673e+32, 1.8014398509481984e+16, p3_r5, p3_l5)
    p3_r22, p3_l22 = pair_add_single(p3_r19, p3_l21, p3_r21)
    p3_r23, p3_l23 = pair_add(p3_r22, p3_l22, p3_r11, p3_l11)
    p3_r24, p3_l24 = pair_add(p3_r23, p3_l23, p3_r14, p3_l14)
    p3_r25, p3_l25 = pair_div(1.0, p3_r24, p3_l24, p3_r15, p3_l15)
    return p0_r27 if x <= -0.7071067811865476 else (p1_r29 if x < 0.0 else (0.3333333333333333 if x == 0.0 else (p2_r28 if x <= 0.7071067811865475 else p3_r25))), p0_l27 if x <= -0.7071067811865476 else (p1_l29 if x < 0.0 else (0.0 if x == 0.0 else (p2_l28 if x <= 0.7071067811865475 else p3_l25)))


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return ((x >= -4.3135914667441024e+68) & (x <= -3.219482421875)) | ((x >= -3.219390869140625) & (x <= -2.0419235229492188)) | ((x >= -2.0419082641601562) & (x <= -1.5255661010742188)) | ((x >= -1.5255584716796875) & (x <= -0.228515625)) | ((x >= -0.22563743591308594) & (x <= -0.1900005340576172)) | ((x >= -0.18999862670898438) & (x <= 4.3135914667441024e+68))


@_inlined
def _value_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation for float32, in float64, and whether that is certain."""
    fit = (abs(x) <= 3.402823669209385e+38) & within(c_0, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_2, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_3, 2.938735877055719e-39, 3.402823669209385e+38) & within(d_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(d_2, 2.938735877055719e-39, 3.402823669209385e+38)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = 2.0 * r1
    r4 = r3 * r2
    r5 = abs(d_2)
    r6 = x * x
    r7 = 4.0 * r6
    m8 = abs(-2.0) + r7
    r9 = -2.0 + r7
    r10 = abs(r9)
    m11 = r5 * m8
    r12 = r5 * r10
    r13 = 1.0 + r4
    m14 = r13 + m11
    r15 = r13 + r12
    r16 = 1.0 / r15
    r17 = 2.0 * c_1
    r18 = r17 * x
    m19 = abs(c_2) * m8
    r20 = c_2 * r9
    r21 = 12.0 * x
    r22 = -r21
    r23 = x * r6
    r24 = 8.0 * r23
    m25 = abs(r22) + abs(r24)
    r26 = r22 + r24
    m27 = abs(c_3) * m25
    r28 = c_3 * r26
    m29 = abs(c_0) + abs(r18)
    r30 = c_0 + r18
    m31 = m29 + m19
    r32 = r30 + r20
    m33 = m31 + m27
    r34 = r32 + r28
    m35 = r16 * m33
    r36 = r16 * r34
    return (r36, fit & (m14 < 16.0 * abs(r15)) & (2.1864891052246093e-06 * m35 <= abs(r36)))


@_inlined
def _derivative_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative for float32, in float64, and whether that is certain."""
    fit = within(x, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_0, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_2, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_3, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_2, 8.271806125530277e-25, 1.2089258196146292e+24)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = 2.0 * r1
    r4 = r3 * r2
    r5 = abs(d_2)
    r6 = x * x
    r7 = 4.0 * r6
    m8 = abs(-2.0) + r7
    r9 = -2.0 + r7
    r10 = abs(r9)
    m11 = r5 * m8
    r12 = r5 * r10
    r13 = 1.0 + r4
    m14 = r13 + m11
    r15 = r13 + r12
    r16 = 1.0 / r15
    r17 = 2.0 * c_1
    r18 = r17 * x
    m19 = abs(c_2) * m8
    r20 = c_2 * r9
    r21 = 12.0 * x
    r22 = -r21
    r23 = x * r6
    r24 = 8.0 * r23
    m25 = abs(r22) + abs(r24)
    r26 = r22 + r24
    m27 = abs(c_3) * m25
    r28 = c_3 * r26
    m29 = abs(c_0) + abs(r18)
    r30 = c_0 + r18
    m31 = m29 + m19
    r32 = r30 + r20
    m33 = m31 + m27
    r34 = r32 + r28
    m35 = r16 * m33
    r36 = r16 * r34
    m37 = r16 * m35
    r38 = r16 * r36
    r39 = 8.0 * c_2
    r40 = r39 * x
    r41 = 24.0 * r6
    m42 = abs(-12.0) + r41
    r43 = -12.0 + r41
    m44 = abs(c_3) * m42
    r45 = c_3 * r43
    m46 = abs(r17) + abs(r40)
    r47 = r17 + r40
    m48 = m46 + m44
    r49 = r47 + r45
    m50 = r16 * m48
    r51 = r16 * r49
    s52 = side_of(x, 0.0)
    r53 = r3 * s52
    s54 = side_of(r9, 0.0)
    r55 = 8.0 * r5
    r56 = r55 * x
    r57 = r56 * s54
    m58 = abs(r53) + abs(r57)
    r59 = r53 + r57
    m60 = m37 * m58
    r61 = r38 * r59
    r62 = -r61
    m63 = m50 + m60
    r64 = r51 + r62
    return (r64, fit & (m14 < 16.0 * abs(r15)) & ((abs(r9) > 2.242650509742816e-16 * m8) | (m8 == 0.0)) & (4.342877864837647e-06 * m63 <= abs(r64)))


@_inlined
def _gradient_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by x and by every learned parameter for float32, in float64, and whether that is certain."""
    fit = within(x, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_0, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_2, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_3, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_2, 8.271806125530277e-25, 1.2089258196146292e+24)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = 2.0 * r1
    r4 = r3 * r2
    r5 = abs(d_2)
    r6 = x * x
    r7 = 4.0 * r6
    m8 = abs(-2.0) + r7
    r9 = -2.0 + r7
    r10 = abs(r9)
    m11 = r5 * m8
    r12 = r5 * r10
    r13 = 1.0 + r4
    m14 = r13 + m11
    r15 = r13 + r12
    r16 = 1.0 / r15
    r17 = 2.0 * c_1
    r18 = r17 * x
    m19 = abs(c_2) * m8
    r20 = c_2 * r9
    r21 = 12.0 * x
    r22 = -r21
    r23 = x * r6
    r24 = 8.0 * r23
    m25 = abs(r22) + abs(r24)
    r26 = r22 + r24
    m27 = abs(c_3) * m25
    r28 = c_3 * r26
    m29 = abs(c_0) + abs(r18)
    r30 = c_0 + r18
    m31 = m29 + m19
    r32 = r30 + r20
    m33 = m31 + m27
    r34 = r32 + r28
    m35 = r16 * m33
    r36 = r16 * r34
    m37 = r16 * m35
    r38 = r16 * r36
    r39 = 8.0 * c_2
    r40 = r39 * x
    r41 = 24.0 * r6
    m42 = abs(-12.0) + r41
    r43 = -12.0 + r41
    m44 = abs(c_3) * m42
    r45 = c_3 * r43
    m46 = abs(r17) + abs(r40)
    r47 = r17 + r40
    m48 = m46 + m44
    r49 = r47 + r45
    m50 = r16 * m48
    r51 = r16 * r49
    s52 = side_of(x, 0.0)
    r53 = r3 * s52
    s54 = side_of(r9, 0.0)
    r55 = 8.0 * r5
    r56 = r55 * x
    r57 = r56 * s54
    m58 = abs(r53) + abs(r57)
    r59 = r53 + r57
    m60 = m37 * m58
    r61 = r38 * r59
    r62 = -r61
    m63 = m50 + m60
    r64 = r51 + r62
    r65 = 2.0 * r16
    r66 = r65 * x
    m67 = r16 * m8
    r68 = r16 * r9
    m69 = r16 * m25
    r70 = r16 * r26
    s71 = side_of(d_1, 0.0)
    r72 = 2.0 * s71
    m73 = m37 * abs(r72)
    r74 = r38 * r72
    m75 = m73 * r2
    r76 = r74 * r2
    r77 = -r76
    s78 = side_of(d_2, 0.0)
    r79 = r38 * s78
    m80 = m37 * m8
    r81 = r79 * r10
    r82 = -r81
    return (r64, r16, r66, r68, r70, r77, r82, fit & (m14 < 16.0 * abs(r15)) & ((abs(r9) > 2.242650509742816e-16 * m8) | (m8 == 0.0)) & (4.342877864837647e-06 * m63 <= abs(r64)) & (2.0961880683898925e-06 * m67 <= abs(r68)) & (2.126288414001465e-06 * m69 <= abs(r70)) & (4.25257682800293e-06 * m75 <= abs(r77)) & (4.312777519226075e-06 * m80 <= abs(r82)))


@_inlined
def _value_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation from sums of two float64, and whether that is certain."""
    fit = within(x, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_0, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_1, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_2, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_3, 1.925929944387236e-34, 5.192296858534828e+33) & within(d_1, 1.925929944387236e-34, 5.192296858534828e+33) & within(d_2, 1.925929944387236e-34, 5.192296858534828e+33)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = r1 * 2.0
    r4, l4 = exact_product(r3, r2)
    r5 = abs(d_2)
    r6, l6 = exact_product(x, x)
    r7 = r6 * 4.0
    l8 = l6 * 4.0
    m9 = abs(-2.0) + r7
    r10, l10 = pair_add_single(r7, l8, -2.0)
    v11 = r10 + l10
    r12 = -r10 if v11 < 0.0 else r10
    l13 = -l10 if v11 < 0.0 else l10
    m14 = r5 * m9
    r15, l15 = pair_mul_single(r12, l13, r5)
    r16, l16 = pair_add_single(r4, l4, 1.0)
    m17 = r16 + m14
    r18, l18 = pair_add(r16, l16, r15, l15)
    i19 = 1.0 / r18
    r19 = 1.0 * i19
    l19 = (fma(-r19, r18, 1.0) + fma(-r19, l18, 0.0)) * i19
    r20 = c_1 * 2.0
    r21, l21 = exact_product(r20, x)
    m22 = abs(c_2) * m9
    r23, l23 = pair_mul_single(r10, l10, c_2)
    r24, l24 = exact_product(12.0, x)
    r25 = -r24
    l26 = -l24
    r27, l27 = pair_mul_single(r6, l6, x)
    r28 = r27 * 8.0
    l29 = l27 * 8.0
    m30 = abs(r25) + abs(r28)
    r31, l31 = pair_add(r25, l26, r28, l29)
    m32 = abs(c_3) * m30
    r33, l33 = pair_mul_single(r31, l31, c_3)
    m34 = abs(c_0) + abs(r21)
    r35, l35 = pair_add_single(r21, l21, c_0)
    m36 = m34 + m22
    r37, l37 = pair_add(r35, l35, r23, l23)
    m38 = m36 + m32
    r39, l39 = pair_add(r37, l37, r33, l33)
    m40 = r19 * m38
    r41, l41 = pair_mul(r19, l19, r39, l39)
    v42 = r41 + l41
    return (v42, fit & (m17 < 1024.0 * abs(r18)) & (3.8576800190179833e-10 * m40 <= abs(v42)))


@_inlined
def _derivative_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative from sums of two float64, and whether that is certain."""
    fit = within(x, 3.552713678800501e-15, 281474976710656.0) & within(c_0, 3.552713678800501e-15, 281474976710656.0) & within(c_1, 3.552713678800501e-15, 281474976710656.0) & within(c_2, 3.552713678800501e-15, 281474976710656.0) & within(c_3, 3.552713678800501e-15, 281474976710656.0) & within(d_1, 3.552713678800501e-15, 281474976710656.0) & within(d_2, 3.552713678800501e-15, 281474976710656.0)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = r1 * 2.0
    r4, l4 = exact_product(r3, r2)
    r5 = abs(d_2)
    r6, l6 = exact_product(x, x)
    r7 = r6 * 4.0
    l8 = l6 * 4.0
    m9 = abs(-2.0) + r7
    r10, l10 = pair_add_single(r7, l8, -2.0)
    v11 = r10 + l10
    r12 = -r10 if v11 < 0.0 else r10
    l13 = -l10 if v11 < 0.0 else l10
    m14 = r5 * m9
    r15, l15 = pair_mul_single(r12, l13, r5)
    r16, l16 = pair_add_single(r4, l4, 1.0)
    m17 = r16 + m14
    r18, l18 = pair_add(r16, l16, r15, l15)
    i19 = 1.0 / r18
    r19 = 1.0 * i19
    l19 = (fma(-r19, r18, 1.0) + fma(-r19, l18, 0.0)) * i19
    r20 = c_1 * 2.0
    r21, l21 = exact_product(r20, x)
    m22 = abs(c_2) * m9
    r23, l23 = pair_mul_single(r10, l10, c_2)
    r24, l24 = exact_product(12.0, x)
    r25 = -r24
    l26 = -l24
    r27, l27 = pair_mul_single(r6, l6, x)
    r28 = r27 * 8.0
    l29 = l27 * 8.0
    m30 = abs(r25) + abs(r28)
    r31, l31 = pair_add(r25, l26, r28, l29)
    m32 = abs(c_3) * m30
    r33, l33 = pair_mul_single(r31, l31, c_3)
    m34 = abs(c_0) + abs(r21)
    r35, l35 = pair_add_single(r21, l21, c_0)
    m36 = m34 + m22
    r37, l37 = pair_add(r35, l35, r23, l23)
    m38 = m36 + m32
    r39, l39 = pair_add(r37, l37, r33, l33)
    m40 = r19 * m38
    r41, l41 = pair_mul(r19, l19, r39, l39)
    m42 = r19 * m40
    r43, l43 = pair_mul(r19, l19, r41, l41)
    r44 = c_2 * 8.0
    r45, l45 = exact_product(r44, x)
    r46, l46 = pair_mul_single(r6, l6, 24.0)
    m47 = abs(-12.0) + r46
    r48, l48 = pair_add_single(r46, l46, -12.0)
    m49 = abs(c_3) * m47
    r50, l50 = pair_mul_single(r48, l48, c_3)
    m51 = abs(r20) + abs(r45)
    r52, l52 = pair_add_single(r45, l45, r20)
    m53 = m51 + m49
    r54, l54 = pair_add(r52, l52, r50, l50)
    m55 = r19 * m53
    r56, l56 = pair_mul(r19, l19, r54, l54)
    s57 = side_of(x, 0.0)
    r58 = r3 * s57
    s60 = side_of(v11, 0.0)
    r61 = r5 * 8.0
    r62, l62 = exact_product(r61, x)
    r63 = r62 * s60
    l64 = l62 * s60
    m65 = abs(r58) + abs(r63)
    r66, l66 = pair_add_single(r63, l64, r58)
    m67 = m42 * m65
    r68, l68 = pair_mul(r43, l43, r66, l66)
    r69 = -r68
    l70 = -l68
    m71 = m55 + m67
    r72, l72 = pair_add(r56, l56, r69, l70)
    v73 = r72 + l72
    return (v73, fit & (m17 < 1024.0 * abs(r18)) & ((abs(v11) > 4.979684464207637e-32 * m9) | (m9 == 0.0)) & (1.157583159735243e-09 * m71 <= abs(v73)))


@_inlined
def _gradient_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by x and by every learned parameter from sums of two float64, and whether that is certain."""
    fit = within(x, 9.094947017729282e-13, 1099511627776.0) & within(c_0, 9.094947017729282e-13, 1099511627776.0) & within(c_1, 9.094947017729282e-13, 1099511627776.0) & within(c_2, 9.094947017729282e-13, 1099511627776.0) & within(c_3, 9.094947017729282e-13, 1099511627776.0) & within(d_1, 9.094947017729282e-13, 1099511627776.0) & within(d_2, 9.094947017729282e-13, 1099511627776.0)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = r1 * 2.0
    r4, l4 = exact_product(r3, r2)
    r5 = abs(d_2)
    r6, l6 = exact_product(x, x)
    r7 = r6 * 4.0
    l8 = l6 * 4.0
    m9 = abs(-2.0) + r7
    r10, l10 = pair_add_single(r7, l8, -2.0)
    v11 = r10 + l10
    r12 = -r10 if v11 < 0.0 else r10
    l13 = -l10 if v11 < 0.0 else l10
    m14 = r5 * m9
    r15, l15 = pair_mul_single(r12, l13, r5)
    r16, l16 = pair_add_single(r4, l4, 1.0)
    m17 = r16 + m14
    r18, l18 = pair_add(r16, l16, r15, l15)
    i19 = 1.0 / r18
    r19 = 1.0 * i19
    l19 = (fma(-r19, r18, 1.0) + fma(-r19, l18, 0.0)) * i19
    r20 = c_1 * 2.0
    r21, l21 = exact_product(r20, x)
    m22 = abs(c_2) * m9
    r23, l23 = pair_mul_single(r10, l10, c_2)
    r24, l24 = exact_product(12.0, x)
    r25 = -r24
    l26 = -l24
    r27, l27 = pair_mul_single(r6, l6, x)
    r28 = r27 * 8.0
    l29 = l27 * 8.0
    m30 = abs(r25) + abs(r28)
    r31, l31 = pair_add(r25, l26, r28, l29)
    m32 = abs(c_3) * m30
    r33, l33 = pair_mul_single(r31, l31, c_3)
    m34 = abs(c_0) + abs(r21)
    r35, l35 = pair_add_single(r21, l21, c_0)
    m36 = m34 + m22
    r37, l37 = pair_add(r35, l35, r23, l23)
    m38 = m36 + m32
    r39, l39 = pair_add(r37, l37, r33, l33)
    m40 = r19 * m38
    r41, l41 = pair_mul(r19, l19, r39, l39)
    m42 = r19 * m40
    r43, l43 = pair_mul(r19, l19, r41, l41)
    r44 = c_2 * 8.0
    r45, l45 = exact_product(r44, x)
    r46, l46 = pair_mul_single(r6, l6, 24.0)
    m47 = abs(-12.0) + r46
    r48, l48 = pair_add_single(r46, l46, -12.0)
    m49 = abs(c_3) * m47
    r50, l50 = pair_mul_single(r48, l48, c_3)
    m51 = abs(r20) + abs(r45)
    r52, l52 = pair_add_single(r45, l45, r20)
    m53 = m51 + m49
    r54, l54 = pair_add(r52, l52, r50, l50)
    m55 = r19 * m53
    r56, l56 = pair_mul(r19, l19, r54, l54)
    s57 = side_of(x, 0.0)
    r58 = r3 * s57
    s60 = side_of(v11, 0.0)
    r61 = r5 * 8.0
    r62, l62 = exact_product(r61, x)
    r63 = r62 * s60
    l64 = l62 * s60
    m65 = abs(r58) + abs(r63)
    r66, l66 = pair_add_single(r63, l64, r58)
    m67 = m42 * m65
    r68, l68 = pair_mul(r43, l43, r66, l66)
    r69 = -r68
    l70 = -l68
    m71 = m55 + m67
    r72, l72 = pair_add(r56, l56, r69, l70)
    r73 = r19 * 2.0
    l74 = l19 * 2.0
    r75, l75 = pair_mul_single(r73, l74, x)
    m76 = r19 * m9
    r77, l77 = pair_mul(r19, l19, r10, l10)
    m78 = r19 * m30
    r79, l79 = pair_mul(r19, l19, r31, l31)
    s80 = side_of(d_1, 0.0)
    r81 = 2.0 * s80
    m82 = m42 * abs(r81)
    r83 = r43 * r81
    l84 = l43 * r81
    m85 = m82 * r2
    r86, l86 = pair_mul_single(r83, l84, r2)
    r87 = -r86
    l88 = -l86
    s89 = side_of(d_2, 0.0)
    r90 = r43 * s89
    l91 = l43 * s89
    m92 = m42 * m9
    r93, l93 = pair_mul(r90, l91, r12, l13)
    r94 = -r93
    l95 = -l93
    v96 = r72 + l72
    v97 = r19 + l19
    v98 = r75 + l75
    v99 = r77 + l77
    v100 = r79 + l79
    v101 = r87 + l88
    v102 = r94 + l95
    return (v96, v97, v98, v99, v100, v101, v102, fit & (m17 < 1024.0 * abs(r18)) & ((abs(v11) > 4.979684464207637e-32 * m9) | (m9 == 0.0)) & (1.157583159735243e-09 * m71 <= abs(v96)) & (3.8548856876960965e-10 * m76 <= abs(v99)) & (3.8558166074373906e-10 * m78 <= abs(v100)) & (1.1568391895830925e-09 * m85 <= abs(v101)) & (1.1572111973099377e-09 * m92 <= abs(v102)))


@_device
def _partials_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivatives by the learned parameters as wide numbers."""
    if x <= -0.7071067811865476:  # -sqrt(2)/2
        w0 = (1.0, 0.0, np.int64(0))
        w1 = (2.0, 0.0, np.int64(0))
        w2 = wide_from_float(d_1)
        w3 = wide_mul(w1, w2)
        w4 = wide_from_float(side_of(w2[0], 0.0))
        w5 = wide_mul(w3, w4)
        w7 = wide_mul(w5, wide_x)
        w8 = wide_neg(w7)
        w9 = wide_add(w0, w8)
        w10 = wide_from_float(d_2)
        w11 = wide_from_float(side_of(w10[0], 0.0))
        w12 = wide_mul(w10, w11)
        w13 = (-2.0, 0.0, np.int64(0))
        w14 = (4.0, 0.0, np.int64(0))
        w15 = wide_powi(wide_x, 2)
        w16 = wide_mul(w14, w15)
        w17 = wide_add(w13, w16)
        w18 = wide_mul(w12, w17)
        w19 = wide_add(w9, w18)
        w20 = wide_div(w0, w19)
        w21 = wide_mul(w1, wide_x)
        w22 = wide_div(w21, w19)
        w23 = wide_div(w17, w19)
        w24 = (12.0, 0.0, np.int64(0))
        w25 = wide_mul(w24, wide_x)
        w26 = wide_neg(w25)
        w27 = (8.0, 0.0, np.int64(0))
        w28 = wide_powi(wide_x, 3)
        w29 = wide_mul(w27, w28)
        w30 = wide_add(w26, w29)
        w31 = wide_div(w30, w19)
        w32 = wide_mul(w1, w4)
        w33 = wide_mul(w32, wide_x)
        w34 = wide_from_float(c_0)
        w35 = wide_from_float(c_1)
        w36 = wide_mul(w1, w35)
        w37 = wide_mul(w36, wide_x)
        w38 = wide_add(w34, w37)
        w39 = wide_from_float(c_2)
        w40 = wide_mul(w39, w17)
        w41 = wide_add(w38, w40)
        w42 = wide_from_float(c_3)
        w43 = wide_mul(w42, w30)
        w44 = wide_add(w41, w43)
        w45 = wide_mul(w33, w44)
        w46 = wide_powi(w19, 2)
        w47 = wide_div(w45, w46)
        w48 = wide_mul(w11, w17)
        w49 = wide_mul(w48, w44)
        w50 = wide_div(w49, w46)
        w51 = wide_neg(w50)
        return w20, w22, w23, w31, w47, w51,
    if x <= 0.0:
        w0 = (1.0, 0.0, np.int64(0))
        w1 = (2.0, 0.0, np.int64(0))
        w2 = wide_from_float(d_1)
        w3 = wide_mul(w1, w2)
        w4 = wide_from_float(side_of(w2[0], 0.0))
        w5 = wide_mul(w3, w4)
        w7 = wide_mul(w5, wide_x)
        w8 = wide_neg(w7)
        w9 = wide_add(w0, w8)
        w10 = wide_from_float(d_2)
        w11 = wide_from_float(side_of(w10[0], 0.0))
        w12 = wide_mul(w10, w11)
        w13 = (4.0, 0.0, np.int64(0))
        w14 = wide_powi(wide_x, 2)
        w15 = wide_mul(w13, w14)
        w16 = wide_neg(w15)
        w17 = wide_add(w1, w16)
        w18 = wide_mul(w12, w17)
        w19 = wide_add(w9, w18)
        w20 = wide_div(w0, w19)
        w21 = wide_mul(w1, wide_x)
        w22 = wide_div(w21, w19)
        w23 = (-2.0, 0.0, np.int64(0))
        w24 = wide_add(w23, w15)
        w25 = wide_div(w24, w19)
        w26 = (12.0, 0.0, np.int64(0))
        w27 = wide_mul(w26, wide_x)
        w28 = wide_neg(w27)
        w29 = (8.0, 0.0, np.int64(0))
        w30 = wide_powi(wide_x, 3)
        w31 = wide_mul(w29, w30)
        w32 = wide_add(w28, w31)
        w33 = wide_div(w32, w19)
        w34 = wide_mul(w1, w4)
        w35 = wide_mul(w34, wide_x)
        w36 = wide_from_float(c_0)
        w37 = wide_from_float(c_1)
        w38 = wide_mul(w1, w37)
        w39 = wide_mul(w38, wide_x)
        w40 = wide_add(w36, w39)
        w41 = wide_from_float(c_2)
        w42 = wide_mul(w41, w24)
        w43 = wide_add(w40, w42)
        w44 = wide_from_float(c_3)
        w45 = wide_mul(w44, w32)
        w46 = wide_add(w43, w45)
        w47 = wide_mul(w35, w46)
        w48 = wide_powi(w19, 2)
        w49 = wide_div(w47, w48)
        w50 = wide_mul(w11, w17)
        w51 = wide_mul(w50, w46)
        w52 = wide_div(w51, w48)
        w53 = wide_neg(w52)
        return w20, w22, w25, w33, w49, w53,
    if x <= 0.7071067811865475:  # sqrt(2)/2
        w0 = (1.0, 0.0, np.int64(0))
        w1 = (2.0, 0.0, np.int64(0))
        w2 = wide_from_float(d_1)
        w3 = wide_mul(w1, w2)
        w4 = wide_from_float(side_of(w2[0], 0.0))
        w5 = wide_mul(w3, w4)
        w7 = wide_mul(w5, wide_x)
        w8 = wide_add(w0, w7)
        w9 = wide_from_float(d_2)
        w10 = wide_from_float(side_of(w9[0], 0.0))
        w11 = wide_mul(w9, w10)
        w12 = (4.0, 0.0, np.int64(0))
        w13 = wide_powi(wide_x, 2)
        w14 = wide_mul(w12, w13)
        w15 = wide_neg(w14)
        w16 = wide_add(w1, w15)
        w17 = wide_mul(w11, w16)
        w18 = wide_add(w8, w17)
        w19 = wide_div(w0, w18)
        w20 = wide_mul(w1, wide_x)
        w21 = wide_div(w20, w18)
        w22 = (-2.0, 0.0, np.int64(0))
        w23 = wide_add(w22, w14)
        w24 = wide_div(w23, w18)
        w25 = (12.0, 0.0, np.int64(0))
        w26 = wide_mul(w25, wide_x)
        w27 = wide_neg(w26)
        w28 = (8.0, 0.0, np.int64(0))
        w29 = wide_powi(wide_x, 3)
        w30 = wide_mul(w28, w29)
        w31 = wide_add(w27, w30)
        w32 = wide_div(w31, w18)
        w33 = wide_mul(w1, w4)
        w34 = wide_mul(w33, wide_x)
        w35 = wide_from_float(c_0)
        w36 = wide_from_float(c_1)
        w37 = wide_mul(w1, w36)
        w38 = wide_mul(w37, wide_x)
        w39 = wide_add(w35, w38)
        w40 = wide_from_float(c_2)
        w41 = wide_mul(w40, w23)
        w42 = wide_add(w39, w41)
        w43 = wide_from_float(c_3)
        w44 = wide_mul(w43, w31)
        w45 = wide_add(w42, w44)
        w46 = wide_mul(w34, w45)
        w47 = wide_powi(w18, 2)
        w48 = wide_div(w46, w47)
        w49 = wide_neg(w48)
        w50 = wide_mul(w10, w16)
        w51 = wide_mul(w50, w45)
        w52 = wide_div(w51, w47)
        w53 = wide_neg(w52)
        return w19, w21, w24, w32, w49, w53,
    w0 = (1.0, 0.0, np.int64(0))
    w1 = (2.0, 0.0, np.int64(0))
    w2 = wide_from_float(d_1)
    w3 = wide_mul(w1, w2)
    w4 = wide_from_float(side_of(w2[0], 0.0))
    w5 = wide_mul(w3, w4)
    w7 = wide_mul(w5, wide_x)
    w8 = wide_add(w0, w7)
    w9 = wide_from_float(d_2)
    w10 = wide_from_float(side_of(w9[0], 0.0))
    w11 = wide_mul(w9, w10)
    w12 = (-2.0, 0.0, np.int64(0))
    w13 = (4.0, 0.0, np.int64(0))
    w14 = wide_powi(wide_x, 2)
    w15 = wide_mul(w13, w14)
    w16 = wide_add(w12, w15)
    w17 = wide_mul(w11, w16)
    w18 = wide_add(w8, w17)
    w19 = wide_div(w0, w18)
    w20 = wide_mul(w1, wide_x)
    w21 = wide_div(w20, w18)
    w22 = wide_div(w16, w18)
    w23 = (12.0, 0.0, np.int64(0))
    w24 = wide_mul(w23, wide_x)
    w25 = wide_neg(w24)
    w26 = (8.0, 0.0, np.int64(0))
    w27 = wide_powi(wide_x, 3)
    w28 = wide_mul(w26, w27)
    w29 = wide_add(w25, w28)
    w30 = wide_div(w29, w18)
    w31 = wide_mul(w1, w4)
    w32 = wide_mul(w31, wide_x)
    w33 = wide_from_float(c_0)
    w34 = wide_from_float(c_1)
    w35 = wide_mul(w1, w34)
    w36 = wide_mul(w35, wide_x)
    w37 = wide_add(w33, w36)
    w38 = wide_from_float(c_2)
    w39 = wide_mul(w38, w16)
    w40 = wide_add(w37, w39)
    w41 = wide_from_float(c_3)
    w42 = wide_mul(w41, w29)
    w43 = wide_add(w40, w42)
    w44 = wide_mul(w32, w43)
    w45 = wide_powi(w18, 2)
    w46 = wide_div(w44, w45)
    w47 = wide_neg(w46)
    w48 = wide_mul(w10, w16)
    w49 = wide_mul(w48, w43)
    w50 = wide_div(w49, w45)
    w51 = wide_neg(w50)
    return w19, w21, w22, w30, w47, w51,


@_device
def _partials(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivatives by the learned parameters."""
    if x != x:
        return x, x, x, x, x, x,
    if x == math.inf:
        w = _partials_wide(x, (1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2)
        y0 = settled(w[0])
        y1 = settled(w[1])
        y2 = settled(w[2])
        y3 = settled(w[3])
        y4 = settled(w[4])
        y5 = settled(w[5])
        return y0, y1, y2, y3, y4, y5,
    if x == -math.inf:
        w = _partials_wide(x, (-1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2)
        y0 = settled(w[0])
        y1 = settled(w[1])
        y2 = settled(w[2])
        y3 = settled(w[3])
        y4 = settled(w[4])
        y5 = settled(w[5])
        return y0, y1, y2, y3, y4, y5,
    w = _partials_wide(x, wide_from_float(x), c_0, c_1, c_2, c_3, d_1, d_2)
    return wide_to_float(w[0]), wide_to_float(w[1]), wide_to_float(w[2]), wide_to_float(w[3]), wide_to_float(w[4]), wide_to_float(w[5]),


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
    for k in range(6):
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


@_loop
def _value_block(x, y, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_c_0.size > 1
    work = np.empty(6 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_c_0, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_1, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_2, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_3, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_d_1, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_d_2, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_c_0.size
                c_c_0 = p_c_0[channel]
                c_c_1 = p_c_1[channel]
                c_c_2 = p_c_2[channel]
                c_c_3 = p_c_3[channel]
                c_d_1 = p_d_1[channel]
                c_d_2 = p_d_2[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, c_c_0, c_c_1, c_c_2, c_c_3, c_d_1, c_d_2)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _value_parallel(x, y, doubts, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _value_mend(x, y, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i])):
            channel = i // inner % p_c_0.size
            u = np.float64(x[i])
            if not _value_paired(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel])[1]:
                y[i] = _value(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)


@_parallel_loop
def _value_mend_parallel(x, y, doubts, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_mend(x, y, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _derivative_block(x, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_c_0.size > 1
    work = np.empty(6 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_c_0, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_1, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_2, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_3, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_d_1, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_d_2, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _derivative_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_c_0.size
                c_c_0 = p_c_0[channel]
                c_c_1 = p_c_1[channel]
                c_c_2 = p_c_2[channel]
                c_c_3 = p_c_3[channel]
                c_d_1 = p_d_1[channel]
                c_d_2 = p_d_2[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _derivative_paired(u, c_c_0, c_c_1, c_c_2, c_c_3, c_d_1, c_d_2)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _derivative_parallel(x, d, doubts, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _derivative_mend(x, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(d[i])):
            channel = i // inner % p_c_0.size
            u = np.float64(x[i])
            if not _derivative_paired(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel])[1]:
                d[i] = _derivative(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)


@_parallel_loop
def _derivative_mend_parallel(x, d, doubts, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_mend(x, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _both_block(x, y, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_c_0.size > 1
    work = np.empty(6 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_c_0, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_1, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_2, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_3, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_d_1, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_d_2, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_c_0.size
                c_c_0 = p_c_0[channel]
                c_c_1 = p_c_1[channel]
                c_c_2 = p_c_2[channel]
                c_c_3 = p_c_3[channel]
                c_d_1 = p_d_1[channel]
                c_d_2 = p_d_2[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, c_c_0, c_c_1, c_c_2, c_c_3, c_d_1, c_d_2)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_paired(u, c_c_0, c_c_1, c_c_2, c_c_3, c_d_1, c_d_2)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _both_parallel(x, y, d, doubts, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _both_mend(x, y, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i]) or np.isnan(d[i])):
            channel = i // inner % p_c_0.size
            u = np.float64(x[i])
            if not _value_paired(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel])[1]:
                y[i] = _value(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)
            if not _derivative_paired(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel])[1]:
                d[i] = _derivative(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)


@_parallel_loop
def _both_mend_parallel(x, y, d, doubts, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_mend(x, y, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _vjp_tiles(x, g, gx, sums, doubts, start, stop, sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Pass through tiles row by row; in each row the same elements go to the same lanes, element k of a run to lane k."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_c_0.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(18 * _PITCH)
    for tile in range(start, stop):
        part = tile % along
        channel = tile // along % across * width
        low = tile // along // across * depth
        slot = low // depth * along + part
        several = min(width, channels - channel)
        until = min(rows, low + depth) - 1
        doubtful, filled = np.int64(0), 0
        if narrow:
            _spread_over(p_c_0, work[12 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_c_1, work[13 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_c_2, work[14 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_c_3, work[15 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_d_1, work[16 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_d_2, work[17 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
        c_c_0 = p_c_0[channel]
        c_c_1 = p_c_1[channel]
        c_c_2 = p_c_2[channel]
        c_c_3 = p_c_3[channel]
        c_d_1 = p_d_1[channel]
        c_d_2 = p_d_2[channel]
        for row in range(low, until + 1):
            begin = (row * together * channels + channel) * inner + part * length
            end = min(begin + together * several * length, (((row + 1) * together - 1) * channels + channel + several) * inner)
            end = min(end, x.size)
            for first in range(begin, end, _RUN):
                count = min(_RUN, end - first)
                if narrow:
                    for k in range(np.uintp(count)):
                        i = np.uintp(first) + k
                        u, v = np.float64(x[i]), np.float64(g[i])
                        d, t_c_0, t_c_1, t_c_2, t_c_3, t_d_1, t_d_2, sure = _gradient_paired(u, work[k + np.uintp(3264)], work[k + np.uintp(3536)], work[k + np.uintp(3808)], work[k + np.uintp(4080)], work[k + np.uintp(4352)], work[k + np.uintp(4624)])
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_c_0, 0.0)
                        work[k], work[k + np.uintp(272)] = _add(work[k], work[k + np.uintp(272)], term)
                        term = chosen(sure, v * t_c_1, 0.0)
                        work[k + np.uintp(544)], work[k + np.uintp(816)] = _add(work[k + np.uintp(544)], work[k + np.uintp(816)], term)
                        term = chosen(sure, v * t_c_2, 0.0)
                        work[k + np.uintp(1088)], work[k + np.uintp(1360)] = _add(work[k + np.uintp(1088)], work[k + np.uintp(1360)], term)
                        term = chosen(sure, v * t_c_3, 0.0)
                        work[k + np.uintp(1632)], work[k + np.uintp(1904)] = _add(work[k + np.uintp(1632)], work[k + np.uintp(1904)], term)
                        term = chosen(sure, v * t_d_1, 0.0)
                        work[k + np.uintp(2176)], work[k + np.uintp(2448)] = _add(work[k + np.uintp(2176)], work[k + np.uintp(2448)], term)
                        term = chosen(sure, v * t_d_2, 0.0)
                        work[k + np.uintp(2720)], work[k + np.uintp(2992)] = _add(work[k + np.uintp(2720)], work[k + np.uintp(2992)], term)
                else:
                    for k in range(np.uintp(count)):
                        i = np.uintp(first) + k
                        u, v = np.float64(x[i]), np.float64(g[i])
                        d, t_c_0, t_c_1, t_c_2, t_c_3, t_d_1, t_d_2, sure = _gradient_paired(u, c_c_0, c_c_1, c_c_2, c_c_3, c_d_1, c_d_2)
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_c_0, 0.0)
                        work[k], work[k + np.uintp(272)] = _add(work[k], work[k + np.uintp(272)], term)
                        term = chosen(sure, v * t_c_1, 0.0)
                        work[k + np.uintp(544)], work[k + np.uintp(816)] = _add(work[k + np.uintp(544)], work[k + np.uintp(816)], term)
                        term = chosen(sure, v * t_c_2, 0.0)
                        work[k + np.uintp(1088)], work[k + np.uintp(1360)] = _add(work[k + np.uintp(1088)], work[k + np.uintp(1360)], term)
                        term = chosen(sure, v * t_c_3, 0.0)
                        work[k + np.uintp(1632)], work[k + np.uintp(1904)] = _add(work[k + np.uintp(1632)], work[k + np.uintp(1904)], term)
                        term = chosen(sure, v * t_d_1, 0.0)
                        work[k + np.uintp(2176)], work[k + np.uintp(2448)] = _add(work[k + np.uintp(2176)], work[k + np.uintp(2448)], term)
                        term = chosen(sure, v * t_d_2, 0.0)
                        work[k + np.uintp(2720)], work[k + np.uintp(2992)] = _add(work[k + np.uintp(2720)], work[k + np.uintp(2992)], term)
            filled += end - begin
            if filled >= _BLOCK or row == until:
                _empty(work, sums, slot, channel, together * several if narrow else 0, inner)
                filled = 0
        doubts[tile] = doubtful


@_parallel_loop
def _vjp_parallel(x, g, gx, sums, doubts, tiles, sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _vjp_tiles(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _vjp_mend(x, g, gx, sums, doubts, start, stop, sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Do again, carefully, what is not certain, and add what it gives to the sums of its tile."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_c_0.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    for tile in range(start, stop):
        if not doubts[tile]:
            continue
        part = tile % along
        lowest = tile // along % across * width
        low = tile // along // across * depth
        slot = low // depth * along + part
        several = min(width, channels - lowest)
        for row in range(low, min(rows, low + depth)):
            begin = (row * together * channels + lowest) * inner + part * length
            end = min(begin + together * several * length, (((row + 1) * together - 1) * channels + lowest + several) * inner)
            for i in range(begin, min(end, x.size)):
                if not np.isnan(gx[i]):
                    continue
                channel = i // inner % channels
                u, v = np.float64(x[i]), np.float64(g[i])
                if not _gradient_paired(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel])[7]:
                    gx[i] = v * _derivative(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)
                    partials = _partials(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel])
                    sums[slot, channel, 0], sums[slot, channel, 1] = _add(
                        sums[slot, channel, 0], sums[slot, channel, 1], v * partials[0])
                    sums[slot, channel, 2], sums[slot, channel, 3] = _add(
                        sums[slot, channel, 2], sums[slot, channel, 3], v * partials[1])
                    sums[slot, channel, 4], sums[slot, channel, 5] = _add(
                        sums[slot, channel, 4], sums[slot, channel, 5], v * partials[2])
                    sums[slot, channel, 6], sums[slot, channel, 7] = _add(
                        sums[slot, channel, 6], sums[slot, channel, 7], v * partials[3])
                    sums[slot, channel, 8], sums[slot, channel, 9] = _add(
                        sums[slot, channel, 8], sums[slot, channel, 9], v * partials[4])
                    sums[slot, channel, 10], sums[slot, channel, 11] = _add(
                        sums[slot, channel, 10], sums[slot, channel, 11], v * partials[5])


@_parallel_loop
def _vjp_mend_parallel(x, g, gx, sums, doubts, tiles, sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _vjp_mend(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _coarse_value_block(x, y, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_c_0.size > 1
    work = np.empty(6 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_c_0, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_1, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_2, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_3, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_d_1, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_d_2, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_c_0.size
                c_c_0 = p_c_0[channel]
                c_c_1 = p_c_1[channel]
                c_c_2 = p_c_2[channel]
                c_c_3 = p_c_3[channel]
                c_d_1 = p_d_1[channel]
                c_d_2 = p_d_2[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, c_c_0, c_c_1, c_c_2, c_c_3, c_d_1, c_d_2)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _coarse_value_parallel(x, y, doubts, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _coarse_value_mend(x, y, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i])):
            channel = i // inner % p_c_0.size
            u = np.float64(x[i])
            if not _value_coarse(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel])[1]:
                y[i] = _value(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)


@_parallel_loop
def _coarse_value_mend_parallel(x, y, doubts, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_mend(x, y, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_c_0.size > 1
    work = np.empty(6 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_c_0, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_1, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_2, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_3, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_d_1, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_d_2, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _derivative_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_c_0.size
                c_c_0 = p_c_0[channel]
                c_c_1 = p_c_1[channel]
                c_c_2 = p_c_2[channel]
                c_c_3 = p_c_3[channel]
                c_d_1 = p_d_1[channel]
                c_d_2 = p_d_2[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _derivative_coarse(u, c_c_0, c_c_1, c_c_2, c_c_3, c_d_1, c_d_2)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _coarse_derivative_parallel(x, d, doubts, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _coarse_derivative_mend(x, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(d[i])):
            channel = i // inner % p_c_0.size
            u = np.float64(x[i])
            if not _derivative_coarse(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel])[1]:
                d[i] = _derivative(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)


@_parallel_loop
def _coarse_derivative_mend_parallel(x, d, doubts, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_mend(x, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_c_0.size > 1
    work = np.empty(6 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_c_0, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_1, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_2, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_c_3, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_d_1, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_d_2, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_c_0.size
                c_c_0 = p_c_0[channel]
                c_c_1 = p_c_1[channel]
                c_c_2 = p_c_2[channel]
                c_c_3 = p_c_3[channel]
                c_d_1 = p_d_1[channel]
                c_d_2 = p_d_2[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, c_c_0, c_c_1, c_c_2, c_c_3, c_d_1, c_d_2)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_coarse(u, c_c_0, c_c_1, c_c_2, c_c_3, c_d_1, c_d_2)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _coarse_both_parallel(x, y, d, doubts, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _coarse_both_mend(x, y, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i]) or np.isnan(d[i])):
            channel = i // inner % p_c_0.size
            u = np.float64(x[i])
            if not _value_coarse(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel])[1]:
                y[i] = _value(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)
            if not _derivative_coarse(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel])[1]:
                d[i] = _derivative(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)


@_parallel_loop
def _coarse_both_mend_parallel(x, y, d, doubts, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_mend(x, y, d, doubts, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _coarse_vjp_tiles(x, g, gx, sums, doubts, start, stop, sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Pass through tiles row by row; in each row the same elements go to the same lanes, element k of a run to lane k."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_c_0.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(18 * _PITCH)
    for tile in range(start, stop):
        part = tile % along
        channel = tile // along % across * width
        low = tile // along // across * depth
        slot = low // depth * along + part
        several = min(width, channels - channel)
        until = min(rows, low + depth) - 1
        doubtful, filled = np.int64(0), 0
        if narrow:
            _spread_over(p_c_0, work[12 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_c_1, work[13 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_c_2, work[14 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_c_3, work[15 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_d_1, work[16 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_d_2, work[17 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
        c_c_0 = p_c_0[channel]
        c_c_1 = p_c_1[channel]
        c_c_2 = p_c_2[channel]
        c_c_3 = p_c_3[channel]
        c_d_1 = p_d_1[channel]
        c_d_2 = p_d_2[channel]
        for row in range(low, until + 1):
            begin = (row * together * channels + channel) * inner + part * length
            end = min(begin + together * several * length, (((row + 1) * together - 1) * channels + channel + several) * inner)
            end = min(end, x.size)
            for first in range(begin, end, _RUN):
                count = min(_RUN, end - first)
                if narrow:
                    for k in range(np.uintp(count)):
                        i = np.uintp(first) + k
                        u, v = np.float64(x[i]), np.float64(g[i])
                        d, t_c_0, t_c_1, t_c_2, t_c_3, t_d_1, t_d_2, sure = _gradient_coarse(u, work[k + np.uintp(3264)], work[k + np.uintp(3536)], work[k + np.uintp(3808)], work[k + np.uintp(4080)], work[k + np.uintp(4352)], work[k + np.uintp(4624)])
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_c_0, 0.0)
                        work[k] += term
                        term = chosen(sure, v * t_c_1, 0.0)
                        work[k + np.uintp(544)] += term
                        term = chosen(sure, v * t_c_2, 0.0)
                        work[k + np.uintp(1088)] += term
                        term = chosen(sure, v * t_c_3, 0.0)
                        work[k + np.uintp(1632)] += term
                        term = chosen(sure, v * t_d_1, 0.0)
                        work[k + np.uintp(2176)] += term
                        term = chosen(sure, v * t_d_2, 0.0)
                        work[k + np.uintp(2720)] += term
                else:
                    for k in range(np.uintp(count)):
                        i = np.uintp(first) + k
                        u, v = np.float64(x[i]), np.float64(g[i])
                        d, t_c_0, t_c_1, t_c_2, t_c_3, t_d_1, t_d_2, sure = _gradient_coarse(u, c_c_0, c_c_1, c_c_2, c_c_3, c_d_1, c_d_2)
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_c_0, 0.0)
                        work[k] += term
                        term = chosen(sure, v * t_c_1, 0.0)
                        work[k + np.uintp(544)] += term
                        term = chosen(sure, v * t_c_2, 0.0)
                        work[k + np.uintp(1088)] += term
                        term = chosen(sure, v * t_c_3, 0.0)
                        work[k + np.uintp(1632)] += term
                        term = chosen(sure, v * t_d_1, 0.0)
                        work[k + np.uintp(2176)] += term
                        term = chosen(sure, v * t_d_2, 0.0)
                        work[k + np.uintp(2720)] += term
            filled += end - begin
            if filled >= _BLOCK or row == until:
                _empty(work, sums, slot, channel, together * several if narrow else 0, inner)
                filled = 0
        doubts[tile] = doubtful


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, sums, doubts, tiles, sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _coarse_vjp_tiles(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _coarse_vjp_mend(x, g, gx, sums, doubts, start, stop, sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Do again, carefully, what is not certain, and add what it gives to the sums of its tile."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_c_0.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    for tile in range(start, stop):
        if not doubts[tile]:
            continue
        part = tile % along
        lowest = tile // along % across * width
        low = tile // along // across * depth
        slot = low // depth * along + part
        several = min(width, channels - lowest)
        for row in range(low, min(rows, low + depth)):
            begin = (row * together * channels + lowest) * inner + part * length
            end = min(begin + together * several * length, (((row + 1) * together - 1) * channels + lowest + several) * inner)
            for i in range(begin, min(end, x.size)):
                if not np.isnan(gx[i]):
                    continue
                channel = i // inner % channels
                u, v = np.float64(x[i]), np.float64(g[i])
                if not _gradient_coarse(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel])[7]:
                    gx[i] = v * _derivative(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)
                    partials = _partials(u, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel])
                    sums[slot, channel, 0], sums[slot, channel, 1] = _add(
                        sums[slot, channel, 0], sums[slot, channel, 1], v * partials[0])
                    sums[slot, channel, 2], sums[slot, channel, 3] = _add(
                        sums[slot, channel, 2], sums[slot, channel, 3], v * partials[1])
                    sums[slot, channel, 4], sums[slot, channel, 5] = _add(
                        sums[slot, channel, 4], sums[slot, channel, 5], v * partials[2])
                    sums[slot, channel, 6], sums[slot, channel, 7] = _add(
                        sums[slot, channel, 6], sums[slot, channel, 7], v * partials[3])
                    sums[slot, channel, 8], sums[slot, channel, 9] = _add(
                        sums[slot, channel, 8], sums[slot, channel, 9], v * partials[4])
                    sums[slot, channel, 10], sums[slot, channel, 11] = _add(
                        sums[slot, channel, 10], sums[slot, channel, 11], v * partials[5])


@_parallel_loop
def _coarse_vjp_mend_parallel(x, g, gx, sums, doubts, tiles, sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _coarse_vjp_mend(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_loop
def _fold(sums, gradients):
    """Add up the tiles of each channel, in order; what rounding lost comes last, if the sum is finite."""
    for channel in range(sums.shape[1]):
        for k in range(sums.shape[2] // 2):
            total, lost = 0.0, 0.0
            for slot in range(sums.shape[0]):
                total, lost = _add(total, lost + sums[slot, channel, 2 * k + 1], sums[slot, channel, 2 * k])
            gradients[channel, k] = total + lost if np.isfinite(total) else total


# ---- the same at the default parameters, as vectors ----


@_device
def _value_float32_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float32(v)
        flag = noted(flag, np.float32(4.2535296e+37) - abs(v))
        flag = noted(flag, (v - np.float32(-0.93485254)) * (v - np.float32(-0.9348436)))
        flag = noted(flag, (v - np.float32(0.4999962)) * (v - np.float32(0.50000316)))
        flag = noted(flag, (v - np.float32(0.5348444)) * (v - np.float32(0.53484756)))
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.0, 0.5, 0.25, 0.05, 0.1, 0.1, tolerance, floor)


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
        flag = noted(flag, (v - np.float32(-3.2194824)) * (v - np.float32(-3.2193909)))
        flag = noted(flag, (v - np.float32(-2.0419235)) * (v - np.float32(-2.0419083)))
        flag = noted(flag, (v - np.float32(-1.5255661)) * (v - np.float32(-1.5255585)))
        flag = noted(flag, (v - np.float32(-0.22701073)) * (v - np.float32(-0.2266922)))
        flag = noted(flag, (v - np.float32(-0.22564125)) * (v - np.float32(-0.22563744)))
        flag = noted(flag, (v - np.float32(-0.19000053)) * (v - np.float32(-0.18999863)))
    return flag < 0


@_device
def _derivative_float32_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.0, 0.5, 0.25, 0.05, 0.1, 0.1, tolerance, floor)


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
        flag = noted(flag, np.float32(4.2535296e+37) - abs(v))
        flag = noted(flag, (v - np.float32(-0.93485254)) * (v - np.float32(-0.9348436)))
        flag = noted(flag, (v - np.float32(0.4999962)) * (v - np.float32(0.50000316)))
        flag = noted(flag, (v - np.float32(0.5348444)) * (v - np.float32(0.53484756)))
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
        flag = noted(flag, (v - np.float32(-3.2194824)) * (v - np.float32(-3.2193909)))
        flag = noted(flag, (v - np.float32(-2.0419235)) * (v - np.float32(-2.0419083)))
        flag = noted(flag, (v - np.float32(-1.5255661)) * (v - np.float32(-1.5255585)))
        flag = noted(flag, (v - np.float32(-0.22701073)) * (v - np.float32(-0.2266922)))
        flag = noted(flag, (v - np.float32(-0.22564125)) * (v - np.float32(-0.22563744)))
        flag = noted(flag, (v - np.float32(-0.19000053)) * (v - np.float32(-0.18999863)))
    return flag < 0


@_device
def _both_float32_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.0, 0.5, 0.25, 0.05, 0.1, 0.1, tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.0, 0.5, 0.25, 0.05, 0.1, 0.1, tolerance, floor)


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
        flag = noted(flag, 1.708789628736728e+97 - abs(v))
        flag = noted(flag, (v - 0.4999961853027344) * (v - 0.5000031601986875))
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.0, 0.5, 0.25, 0.05, 0.1, 0.1, tolerance, floor)


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
        flag = noted(flag, 4.3135914667441024e+68 - abs(v))
        flag = noted(flag, (v - -3.219482421875) * (v - -3.219390869140625))
        flag = noted(flag, (v - -2.0419235229492188) * (v - -2.0419082641601562))
        flag = noted(flag, (v - -1.5255661010742188) * (v - -1.5255584716796875))
        flag = noted(flag, (v - -0.228515625) * (v - -0.22563743591308594))
        flag = noted(flag, (v - -0.1900005340576172) * (v - -0.18999862670898438))
    return flag < 0


@_device
def _derivative_float64_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.0, 0.5, 0.25, 0.05, 0.1, 0.1, tolerance, floor)


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
        flag = noted(flag, 1.708789628736728e+97 - abs(v))
        flag = noted(flag, (v - 0.4999961853027344) * (v - 0.5000031601986875))
        flag = noted(flag, 4.3135914667441024e+68 - abs(v))
        flag = noted(flag, (v - -3.219482421875) * (v - -3.219390869140625))
        flag = noted(flag, (v - -2.0419235229492188) * (v - -2.0419082641601562))
        flag = noted(flag, (v - -1.5255661010742188) * (v - -1.5255584716796875))
        flag = noted(flag, (v - -0.228515625) * (v - -0.22563743591308594))
        flag = noted(flag, (v - -0.1900005340576172) * (v - -0.18999862670898438))
    return flag < 0


@_device
def _both_float64_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.0, 0.5, 0.25, 0.05, 0.1, 0.1, tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.0, 0.5, 0.25, 0.05, 0.1, 0.1, tolerance, floor)


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
    "opau_hermite_physicists",
    (
        Parameter("c_0", 0.0, "learned", "coefficient of polynomial 0 above", (), "c"),
        Parameter("c_1", 0.5, "learned", "coefficient of polynomial 1 above", (), "c"),
        Parameter("c_2", 0.25, "learned", "coefficient of polynomial 2 above", (), "c"),
        Parameter("c_3", 0.05, "learned", "coefficient of polynomial 3 above", (), "c"),
        Parameter("d_1", 0.1, "learned", "coefficient of polynomial 1 below", (), "d"),
        Parameter("d_2", 0.1, "learned", "coefficient of polynomial 2 below", (), "d"),
    ),
    value=Loops(
        _value_block, _value_parallel,
        mended32=MendedLoops(_coarse_value_block, _coarse_value_parallel, _coarse_value_mend, _coarse_value_mend_parallel),
        mended64=MendedLoops(_value_block, _value_parallel, _value_mend, _value_mend_parallel),
        float32=VectorLoops(_value_float32_block, _value_float32_parallel, _value_float32_mend, _value_float32_mend_parallel),
        float64=VectorLoops(_value_float64_block, _value_float64_parallel, _value_float64_mend, _value_float64_mend_parallel),
    ),
    derivative=Loops(
        _derivative_block, _derivative_parallel,
        mended32=MendedLoops(_coarse_derivative_block, _coarse_derivative_parallel, _coarse_derivative_mend, _coarse_derivative_mend_parallel),
        mended64=MendedLoops(_derivative_block, _derivative_parallel, _derivative_mend, _derivative_mend_parallel),
        float32=VectorLoops(_derivative_float32_block, _derivative_float32_parallel, _derivative_float32_mend, _derivative_float32_mend_parallel),
        float64=VectorLoops(_derivative_float64_block, _derivative_float64_parallel, _derivative_float64_mend, _derivative_float64_mend_parallel),
    ),
    both=Loops(
        _both_block, _both_parallel,
        mended32=MendedLoops(_coarse_both_block, _coarse_both_parallel, _coarse_both_mend, _coarse_both_mend_parallel),
        mended64=MendedLoops(_both_block, _both_parallel, _both_mend, _both_mend_parallel),
        float32=VectorLoops(_both_float32_block, _both_float32_parallel, _both_float32_mend, _both_float32_mend_parallel),
        float64=VectorLoops(_both_float64_block, _both_float64_parallel, _both_float64_mend, _both_float64_mend_parallel),
    ),
    vjp=Loops(
        _vjp_tiles, _vjp_parallel,
        mended32=MendedLoops(_coarse_vjp_tiles, _coarse_vjp_parallel, _coarse_vjp_mend, _coarse_vjp_mend_parallel),
        mended64=MendedLoops(_vjp_tiles, _vjp_parallel, _vjp_mend, _vjp_mend_parallel),
    ),
    fold=_fold,
    description=__doc__ or "",
)
