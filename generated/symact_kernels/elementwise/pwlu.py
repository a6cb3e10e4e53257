# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 1c067545188e1a2cb5ed05fa715c4fff3d8d769f56de1c75f7c6523c539c4989
"""The activation pwlu, compiled.

    pwlu(x) = Piecewise((k_l*(-b_l + x) + y_0, b_l > x), (y_0 + (-b_l + x)*(-y_0 + y_1)/(-b_l/4 + b_r/4), x <
        3*b_l/4 + b_r/4), (y_1 + (-y_1 + y_2)*(-3*b_l/4 - b_r/4 + x)/(-b_l/4 + b_r/4), x < b_l/2 + b_r/2),
        (y_2 + (-y_2 + y_3)*(-b_l/2 - b_r/2 + x)/(-b_l/4 + b_r/4), x < b_l/4 + 3*b_r/4), (y_3 + (-y_3 +
        y_4)*(-b_l/4 - 3*b_r/4 + x)/(-b_l/4 + b_r/4), b_r > x), (k_r*(-b_r + x) + y_4, True))

Parameters:
    b_l = -3 (learned) left end of the segments
    b_r = 3 (learned) right end of the segments where b_l < b_r
    k_l = 0 (learned) slope left of them
    k_r = 1 (learned) slope right of them
    y = (y_0, ..., y_4) = (0, 0, 0, 3/2, 3) (learned) value at border 0, ..., value at border 4

Range: [0, oo).
Limits at -oo and oo: 0, oo.
Smoothness: C^0, kink at 0.

The defaults are ReLU on [-3, 3], from which the paper's training starts; its authors take 16 segments.

References:
    Zhou, Yucong; Zhu, Zezhou; Zhong, Zhao (2021). Learning specialized activation functions with the
        piecewise linear unit. arXiv 2104.03693
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
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074
HAIR = 1e-289


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
def wide_sub(a, b):
    """Return a - b."""
    return wide_add(a, wide_neg(b))


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


@_inlined
def exact_sum(a, b):
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@_inlined
def pair_mul_single(a, x, b):
    """Return (a + x) * b."""
    p = a * b
    return p, fma(x, b, fma(a, b, -p))


@_inlined
def pair_add_single(a, x, b):
    """Return (a + x) + b."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + x


@_inlined
def pair_mul(a, x, b, y):
    """Return (a + x) * (b + y)."""
    p = a * b
    return p, fma(a, y, fma(x, b, fma(a, b, -p)))


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


@_inlined
def inverse_bound(inverse, off):
    """Return a bound of 1 / abs(c) for each c within `off` of b, where 1 / b has been rounded; infinite if unsure."""
    size = abs(inverse)
    return 1.01 * size if (off * size < 0.004) & (size > 1e-290) & (size < 1e290) else math.inf


@_inlined
def growth(e):
    """Return a bound of exp(e) - 1 for e >= 0: infinite from e = 1 on."""
    return e * (1.0 + e) if e < 1.0 else math.inf


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
def _value_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """The activation in float64, and a bound of its absolute error."""
    if x <= b_l:
        r3 = -b_l
        r5 = r3 + x
        er5 = U * abs(r5)
        r6 = k_l * r5
        er6 = abs(k_l) * er5 + rounding(k_l, U) * abs(r6) + TINY
        r7 = y_0 + r6
        er7 = er6 + U * abs(r7)
        return r7, er7
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)):
        return x, math.inf  # too close to tell the side
    if x <= b1_6:
        r1 = -y_0
        r3 = r1 + y_1
        er3 = sum_tail(r1, y_1)
        r5 = -b_l
        r7 = r5 + x
        er7 = U * abs(r7)
        r8 = r3 * r7
        er8 = abs(r7) * er3 + abs(r3) * er7 + er3 * er7 + rounding(r3, U) * abs(r8) + TINY
        r10 = 0.25 * b_l
        er10 = TINY
        r11 = -r10
        r13 = 0.25 * b_r
        er13 = TINY
        r14 = r11 + r13
        er14 = er10 + er13 + U * abs(r14)
        r15 = r8 / r14
        er15 = (er8 + abs(r15) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15) + TINY
        r16 = y_0 + r15
        er16 = er15 + U * abs(r16)
        return r16, er16
    b2_2 = 0.5 * b_l
    eb2_2 = TINY
    b2_4 = 0.5 * b_r
    eb2_4 = TINY
    b2_5 = b2_2 + b2_4
    eb2_5 = eb2_2 + eb2_4 + U * abs(b2_5)
    if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)):
        return x, math.inf  # too close to tell the side
    if x <= b2_5:
        r3 = -b_r
        r4 = b_l + r3
        er4 = sum_tail(b_l, r3)
        r5 = y_1 * r4
        er5 = abs(y_1) * er4 + rounding(y_1, U) * abs(r5) + TINY
        r7 = -y_2
        r8 = y_1 + r7
        er8 = sum_tail(y_1, r7)
        r10 = 3.0 * b_l
        er10 = rounding(b_l, U) * abs(r10) + TINY
        r11 = r10 + b_r
        er11 = er10 + U * abs(r11)
        r14 = 4.0 * x
        er14 = TINY
        r15 = -r14
        r16 = r11 + r15
        er16 = er11 + er14 + U * abs(r16)
        r17 = r8 * r16
        er17 = abs(r16) * er8 + abs(r8) * er16 + er8 * er16 + rounding(r8, U) * abs(r17) + TINY
        r18 = -r17
        r19 = r5 + r18
        er19 = er5 + er17 + U * abs(r19)
        r20 = r19 / r4
        er20 = (er19 + abs(r20) * er4) / margin(abs(r4), er4) + rounding(r4, U) * abs(r20) + TINY
        return r20, er20
    b3_2 = 0.25 * b_l
    eb3_2 = TINY
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb3_2 + eb3_5 + U * abs(b3_6)
    if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)):
        return x, math.inf  # too close to tell the side
    if x <= b3_6:
        r1 = -y_2
        r3 = r1 + y_3
        er3 = sum_tail(r1, y_3)
        r6 = 0.5 * b_l
        er6 = TINY
        r7 = -r6
        r9 = 0.5 * b_r
        er9 = TINY
        r10 = -r9
        r11 = r7 + r10
        er11 = er6 + er9 + U * abs(r11)
        r13 = r11 + x
        er13 = er11 + U * abs(r13)
        r14 = r3 * r13
        er14 = abs(r13) * er3 + abs(r3) * er13 + er3 * er13 + rounding(r3, U) * abs(r14) + TINY
        r16 = 0.25 * b_l
        er16 = TINY
        r17 = -r16
        r18 = 0.25 * b_r
        er18 = TINY
        r19 = r17 + r18
        er19 = er16 + er18 + U * abs(r19)
        r20 = r14 / r19
        er20 = (er14 + abs(r20) * er19) / margin(abs(r19), er19) + rounding(r19, U) * abs(r20) + TINY
        r21 = y_2 + r20
        er21 = er20 + U * abs(r21)
        return r21, er21
    if x <= b_r:
        r3 = -b_r
        r4 = b_l + r3
        er4 = sum_tail(b_l, r3)
        r5 = y_3 * r4
        er5 = abs(y_3) * er4 + rounding(y_3, U) * abs(r5) + TINY
        r7 = -y_4
        r8 = y_3 + r7
        er8 = sum_tail(y_3, r7)
        r10 = 3.0 * b_r
        er10 = rounding(b_r, U) * abs(r10) + TINY
        r11 = b_l + r10
        er11 = er10 + U * abs(r11)
        r14 = 4.0 * x
        er14 = TINY
        r15 = -r14
        r16 = r11 + r15
        er16 = er11 + er14 + U * abs(r16)
        r17 = r8 * r16
        er17 = abs(r16) * er8 + abs(r8) * er16 + er8 * er16 + rounding(r8, U) * abs(r17) + TINY
        r18 = -r17
        r19 = r5 + r18
        er19 = er5 + er17 + U * abs(r19)
        r20 = r19 / r4
        er20 = (er19 + abs(r20) * er4) / margin(abs(r4), er4) + rounding(r4, U) * abs(r20) + TINY
        return r20, er20
    r3 = -b_r
    r5 = r3 + x
    er5 = U * abs(r5)
    r6 = k_r * r5
    er6 = abs(k_r) * er5 + rounding(k_r, U) * abs(r6) + TINY
    r7 = y_4 + r6
    er7 = er6 + U * abs(r7)
    return r7, er7


@_device
def _value_wide(x, wide_x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """The activation as a wide number."""
    if x <= b_l:
        w0 = wide_from_float(y_0)
        w1 = wide_from_float(k_l)
        w2 = wide_from_float(b_l)
        w3 = wide_neg(w2)
        w5 = wide_add(w3, wide_x)
        w6 = wide_mul(w1, w5)
        w7 = wide_add(w0, w6)
        return w7
    b1_0 = (0.75, 0.0, np.int64(0))
    b1_1 = wide_from_float(b_l)
    b1_2 = wide_mul(b1_0, b1_1)
    b1_3 = (0.25, 0.0, np.int64(0))
    b1_4 = wide_from_float(b_r)
    b1_5 = wide_mul(b1_3, b1_4)
    b1_6 = wide_add(b1_2, b1_5)
    side1 = wide_sub(wide_x, b1_6)[0]
    if side1 <= 0.0:
        w0 = wide_from_float(y_0)
        w1 = wide_neg(w0)
        w2 = wide_from_float(y_1)
        w3 = wide_add(w1, w2)
        w4 = wide_from_float(b_l)
        w5 = wide_neg(w4)
        w7 = wide_add(w5, wide_x)
        w8 = wide_mul(w3, w7)
        w9 = (0.25, 0.0, np.int64(0))
        w10 = wide_mul(w9, w4)
        w11 = wide_neg(w10)
        w12 = wide_from_float(b_r)
        w13 = wide_mul(w9, w12)
        w14 = wide_add(w11, w13)
        w15 = wide_div(w8, w14)
        w16 = wide_add(w0, w15)
        return w16
    b2_0 = (0.5, 0.0, np.int64(0))
    b2_1 = wide_from_float(b_l)
    b2_2 = wide_mul(b2_0, b2_1)
    b2_3 = wide_from_float(b_r)
    b2_4 = wide_mul(b2_0, b2_3)
    b2_5 = wide_add(b2_2, b2_4)
    side2 = wide_sub(wide_x, b2_5)[0]
    if side2 <= 0.0:
        w0 = wide_from_float(y_1)
        w1 = wide_from_float(b_l)
        w2 = wide_from_float(b_r)
        w3 = wide_neg(w2)
        w4 = wide_add(w1, w3)
        w5 = wide_mul(w0, w4)
        w6 = wide_from_float(y_2)
        w7 = wide_neg(w6)
        w8 = wide_add(w0, w7)
        w9 = (3.0, 0.0, np.int64(0))
        w10 = wide_mul(w9, w1)
        w11 = wide_add(w10, w2)
        w12 = (4.0, 0.0, np.int64(0))
        w14 = wide_mul(w12, wide_x)
        w15 = wide_neg(w14)
        w16 = wide_add(w11, w15)
        w17 = wide_mul(w8, w16)
        w18 = wide_neg(w17)
        w19 = wide_add(w5, w18)
        w20 = wide_div(w19, w4)
        return w20
    b3_0 = (0.25, 0.0, np.int64(0))
    b3_1 = wide_from_float(b_l)
    b3_2 = wide_mul(b3_0, b3_1)
    b3_3 = (0.75, 0.0, np.int64(0))
    b3_4 = wide_from_float(b_r)
    b3_5 = wide_mul(b3_3, b3_4)
    b3_6 = wide_add(b3_2, b3_5)
    side3 = wide_sub(wide_x, b3_6)[0]
    if side3 <= 0.0:
        w0 = wide_from_float(y_2)
        w1 = wide_neg(w0)
        w2 = wide_from_float(y_3)
        w3 = wide_add(w1, w2)
        w4 = (0.5, 0.0, np.int64(0))
        w5 = wide_from_float(b_l)
        w6 = wide_mul(w4, w5)
        w7 = wide_neg(w6)
        w8 = wide_from_float(b_r)
        w9 = wide_mul(w4, w8)
        w10 = wide_neg(w9)
        w11 = wide_add(w7, w10)
        w13 = wide_add(w11, wide_x)
        w14 = wide_mul(w3, w13)
        w15 = (0.25, 0.0, np.int64(0))
        w16 = wide_mul(w15, w5)
        w17 = wide_neg(w16)
        w18 = wide_mul(w15, w8)
        w19 = wide_add(w17, w18)
        w20 = wide_div(w14, w19)
        w21 = wide_add(w0, w20)
        return w21
    if x <= b_r:
        w0 = wide_from_float(y_3)
        w1 = wide_from_float(b_l)
        w2 = wide_from_float(b_r)
        w3 = wide_neg(w2)
        w4 = wide_add(w1, w3)
        w5 = wide_mul(w0, w4)
        w6 = wide_from_float(y_4)
        w7 = wide_neg(w6)
        w8 = wide_add(w0, w7)
        w9 = (3.0, 0.0, np.int64(0))
        w10 = wide_mul(w9, w2)
        w11 = wide_add(w1, w10)
        w12 = (4.0, 0.0, np.int64(0))
        w14 = wide_mul(w12, wide_x)
        w15 = wide_neg(w14)
        w16 = wide_add(w11, w15)
        w17 = wide_mul(w8, w16)
        w18 = wide_neg(w17)
        w19 = wide_add(w5, w18)
        w20 = wide_div(w19, w4)
        return w20
    w0 = wide_from_float(y_4)
    w1 = wide_from_float(k_r)
    w2 = wide_from_float(b_r)
    w3 = wide_neg(w2)
    w5 = wide_add(w3, wide_x)
    w6 = wide_mul(w1, w5)
    w7 = wide_add(w0, w6)
    return w7


@_device
def _value(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        if k_r != 0.0:
            return k_r * x
        o3 = b_r * k_r
        o4 = -o3
        o5 = y_4 + o4
        return o5
    if x == -math.inf:
        if k_l != 0.0:
            return k_l * x
        o3 = b_l * k_l
        o4 = -o3
        o5 = y_0 + o4
        return o5
    r, e = _value_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x), b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4))


@_inlined
def _value_coarse(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """The activation for float32, in float64, and a bound of its absolute error."""
    r3 = -b_l
    r5 = r3 + x
    er5 = U * abs(r5)
    r6 = k_l * r5
    er6 = abs(k_l) * er5 + rounding(k_l, U) * abs(r6) + TINY
    r7 = y_0 + r6
    er7 = er6 + U * abs(r7)
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r1 = -y_0
    r3_2 = r1 + y_1
    er3 = sum_tail(r1, y_1)
    r8 = r3_2 * r5
    er8 = abs(r5) * er3 + abs(r3_2) * er5 + er3 * er5 + rounding(r3_2, U) * abs(r8) + TINY
    r10 = 0.25 * b_l
    r11 = -r10
    r14 = r11 + b1_5
    er14 = eb1_5 + eb1_5 + U * abs(r14)
    r15 = r8 / r14
    er15 = (er8 + abs(r15) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15) + TINY
    r16 = y_0 + r15
    er16 = er15 + U * abs(r16)
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r3_3 = -b_r
    r4 = b_l + r3_3
    er4 = sum_tail(b_l, r3_3)
    r5_2 = y_1 * r4
    er5_2 = abs(y_1) * er4 + rounding(y_1, U) * abs(r5_2) + TINY
    r7_2 = -y_2
    r8_2 = y_1 + r7_2
    er8_2 = sum_tail(y_1, r7_2)
    r10_2 = 3.0 * b_l
    er10 = rounding(b_l, U) * abs(r10_2) + TINY
    r11_2 = r10_2 + b_r
    er11 = er10 + U * abs(r11_2)
    r14_2 = 4.0 * x
    r15_2 = -r14_2
    r16_2 = r11_2 + r15_2
    er16_2 = er11 + eb1_5 + U * abs(r16_2)
    r17 = r8_2 * r16_2
    er17 = abs(r16_2) * er8_2 + abs(r8_2) * er16_2 + er8_2 * er16_2 + rounding(r8_2, U) * abs(r17) + TINY
    r18 = -r17
    r19 = r5_2 + r18
    er19 = er5_2 + er17 + U * abs(r19)
    r20 = r19 / r4
    er20 = (er19 + abs(r20) * er4) / margin(abs(r4), er4) + rounding(r4, U) * abs(r20) + TINY
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = r10 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r3_4 = r7_2 + y_3
    er3_2 = sum_tail(r7_2, y_3)
    r7_3 = -b2_2
    r10_3 = -b2_4
    r11_3 = r7_3 + r10_3
    er11_2 = eb1_5 + eb1_5 + U * abs(r11_3)
    r13 = r11_3 + x
    er13 = er11_2 + U * abs(r13)
    r14_3 = r3_4 * r13
    er14_2 = abs(r13) * er3_2 + abs(r3_4) * er13 + er3_2 * er13 + rounding(r3_4, U) * abs(r14_3) + TINY
    r20_2 = r14_3 / r14
    er20_2 = (er14_2 + abs(r20_2) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r20_2) + TINY
    r21 = y_2 + r20_2
    er21 = er20_2 + U * abs(r21)
    r5_3 = y_3 * r4
    er5_3 = abs(y_3) * er4 + rounding(y_3, U) * abs(r5_3) + TINY
    r7_4 = -y_4
    r8_3 = y_3 + r7_4
    er8_3 = sum_tail(y_3, r7_4)
    r10_4 = 3.0 * b_r
    er10_2 = rounding(b_r, U) * abs(r10_4) + TINY
    r11_4 = b_l + r10_4
    er11_3 = er10_2 + U * abs(r11_4)
    r16_3 = r11_4 + r15_2
    er16_3 = er11_3 + eb1_5 + U * abs(r16_3)
    r17_2 = r8_3 * r16_3
    er17_2 = abs(r16_3) * er8_3 + abs(r8_3) * er16_3 + er8_3 * er16_3 + rounding(r8_3, U) * abs(r17_2) + TINY
    r18_2 = -r17_2
    r19_2 = r5_3 + r18_2
    er19_2 = er5_3 + er17_2 + U * abs(r19_2)
    r20_3 = r19_2 / r4
    er20_3 = (er19_2 + abs(r20_3) * er4) / margin(abs(r4), er4) + rounding(r4, U) * abs(r20_3) + TINY
    r5_4 = r3_3 + x
    er5_4 = U * abs(r5_4)
    r6_2 = k_r * r5_4
    er6_2 = abs(k_r) * er5_4 + rounding(k_r, U) * abs(r6_2) + TINY
    r7_5 = y_4 + r6_2
    er7_2 = er6_2 + U * abs(r7_5)
    y = r20_3 if x <= b_r else r7_5
    ey = er20_3 if x <= b_r else er7_2
    y_2 = r21 if x <= b3_6 else y
    ey_2 = er21 if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = r20 if x <= b2_5 else y_3
    ey_4 = er20 if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = r16 if x <= b1_6 else y_5
    ey_6 = er16 if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = r7 if x <= b_l else y_7
    ey_8 = er7 if x <= b_l else ey_7
    return y_8, ey_8


@_inlined
def _value_paired(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """The activation from sums of two float64, and a bound of its absolute error."""
    r1 = -b_l
    r2, r2_low = exact_sum(r1, x)
    r3, r3_low = pair_mul_single(r2, r2_low, k_l)
    er3 = U * abs(r3_low) + HAIR
    r4, r4_low = pair_add_single(r3, r3_low, y_0)
    er4 = er3 + U * abs(r4_low)
    r5 = r4 + r4_low
    er5 = er4 + U * abs(r5)
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r1_2 = -y_0
    r2_2, r2_low_2 = exact_sum(r1_2, y_1)
    r4_2, r4_low_2 = exact_sum(r1, x)
    r5_2, r5_low = pair_mul(r2_2, r2_low_2, r4_2, r4_low_2)
    er5_2 = abs(r2_low_2 * r4_low_2) + U * (2.0 * abs(r5_low) + 1.01 * abs(r2_2 * r4_low_2)) + HAIR
    r6, r6_low = exact_product(0.25, b_l)
    er6 = HAIR
    r7 = -r6
    r7_low = -r6_low
    r8, r8_low = exact_product(0.25, b_r)
    r9, r9_low = pair_add(r7, r7_low, r8, r8_low)
    er9 = er6 + er6 + U * (abs(r7_low) + abs(r8_low) + abs(r9_low))
    r10_inverse = 1.0 / r9
    r10 = r5_2 * r10_inverse
    r10_low = (fma(-r10, r9, r5_2) + fma(-r10, r9_low, r5_low)) * r10_inverse
    er10 = (er5_2 + abs(r10) * er9 + U * abs(r5_low) + U * abs(r10 * r9_low) + abs(r10_low * r9_low)) * inverse_bound(r10_inverse, er9 + abs(r9_low)) + 4.0 * U * (U * abs(r10) + abs(r10_low)) + HAIR
    r11, r11_low = pair_add_single(r10, r10_low, y_0)
    er11 = er10 + U * abs(r11_low)
    r12 = r11 + r11_low
    er12 = er11 + U * abs(r12)
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r1_3 = -b_r
    r2_3, r2_low_3 = exact_sum(b_l, r1_3)
    r3_2, r3_low_2 = pair_mul_single(r2_3, r2_low_3, y_1)
    er3_2 = U * abs(r3_low_2) + HAIR
    r4_3 = -y_2
    r5_3, r5_low_2 = exact_sum(y_1, r4_3)
    r6_2, r6_low_2 = exact_product(3.0, b_l)
    r7_2, r7_low_2 = pair_add_single(r6_2, r6_low_2, b_r)
    er7 = er6 + U * abs(r7_low_2)
    r8_2, r8_low_2 = exact_product(4.0, x)
    r9_2 = -r8_2
    r9_low_2 = -r8_low_2
    r10_2, r10_low_2 = pair_add(r7_2, r7_low_2, r9_2, r9_low_2)
    er10_2 = er7 + er6 + U * (abs(r7_low_2) + abs(r9_low_2) + abs(r10_low_2))
    r11_2, r11_low_2 = pair_mul(r5_3, r5_low_2, r10_2, r10_low_2)
    er11_2 = (abs(r5_3) + abs(r5_low_2)) * er10_2 + abs(r5_low_2 * r10_low_2) + U * (2.0 * abs(r11_low_2) + 1.01 * abs(r5_3 * r10_low_2)) + HAIR
    r12_2 = -r11_2
    r12_low = -r11_low_2
    r13, r13_low = pair_add(r3_2, r3_low_2, r12_2, r12_low)
    er13 = er3_2 + er11_2 + U * (abs(r3_low_2) + abs(r12_low) + abs(r13_low))
    r14_inverse = 1.0 / r2_3
    r14 = r13 * r14_inverse
    r14_low = (fma(-r14, r2_3, r13) + fma(-r14, r2_low_3, r13_low)) * r14_inverse
    er14 = (er13 + U * abs(r13_low) + U * abs(r14 * r2_low_3) + abs(r14_low * r2_low_3)) * inverse_bound(r14_inverse, abs(r2_low_3)) + 4.0 * U * (U * abs(r14) + abs(r14_low)) + HAIR
    r15 = r14 + r14_low
    er15 = er14 + U * abs(r15)
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r2_4, r2_low_4 = exact_sum(r4_3, y_3)
    r3_3, r3_low_3 = exact_product(0.5, b_l)
    r4_4 = -r3_3
    r4_low_3 = -r3_low_3
    r5_4, r5_low_3 = exact_product(0.5, b_r)
    r6_3 = -r5_4
    r6_low_3 = -r5_low_3
    r7_3, r7_low_3 = pair_add(r4_4, r4_low_3, r6_3, r6_low_3)
    er7_2 = er6 + er6 + U * (abs(r4_low_3) + abs(r6_low_3) + abs(r7_low_3))
    r8_3, r8_low_3 = pair_add_single(r7_3, r7_low_3, x)
    er8 = er7_2 + U * abs(r8_low_3)
    r9_3, r9_low_3 = pair_mul(r2_4, r2_low_4, r8_3, r8_low_3)
    er9_2 = (abs(r2_4) + abs(r2_low_4)) * er8 + abs(r2_low_4 * r8_low_3) + U * (2.0 * abs(r9_low_3) + 1.01 * abs(r2_4 * r8_low_3)) + HAIR
    r10_3, r10_low_3 = exact_product(0.25, b_l)
    r11_3 = -r10_3
    r11_low_3 = -r10_low_3
    r12_3, r12_low_2 = exact_product(0.25, b_r)
    r13_2, r13_low_2 = pair_add(r11_3, r11_low_3, r12_3, r12_low_2)
    er13_2 = er6 + er6 + U * (abs(r11_low_3) + abs(r12_low_2) + abs(r13_low_2))
    r14_inverse_2 = 1.0 / r13_2
    r14_2 = r9_3 * r14_inverse_2
    r14_low_2 = (fma(-r14_2, r13_2, r9_3) + fma(-r14_2, r13_low_2, r9_low_3)) * r14_inverse_2
    er14_2 = (er9_2 + abs(r14_2) * er13_2 + U * abs(r9_low_3) + U * abs(r14_2 * r13_low_2) + abs(r14_low_2 * r13_low_2)) * inverse_bound(r14_inverse_2, er13_2 + abs(r13_low_2)) + 4.0 * U * (U * abs(r14_2) + abs(r14_low_2)) + HAIR
    r15_2, r15_low = pair_add_single(r14_2, r14_low_2, y_2)
    er15_2 = er14_2 + U * abs(r15_low)
    r16 = r15_2 + r15_low
    er16 = er15_2 + U * abs(r16)
    r2_5, r2_low_5 = exact_sum(b_l, r1_3)
    r3_4, r3_low_4 = pair_mul_single(r2_5, r2_low_5, y_3)
    er3_3 = U * abs(r3_low_4) + HAIR
    r4_5 = -y_4
    r5_5, r5_low_4 = exact_sum(y_3, r4_5)
    r6_4, r6_low_4 = exact_product(3.0, b_r)
    r7_4, r7_low_4 = pair_add_single(r6_4, r6_low_4, b_l)
    er7_3 = er6 + U * abs(r7_low_4)
    r8_4, r8_low_4 = exact_product(4.0, x)
    r9_4 = -r8_4
    r9_low_4 = -r8_low_4
    r10_4, r10_low_4 = pair_add(r7_4, r7_low_4, r9_4, r9_low_4)
    er10_3 = er7_3 + er6 + U * (abs(r7_low_4) + abs(r9_low_4) + abs(r10_low_4))
    r11_4, r11_low_4 = pair_mul(r5_5, r5_low_4, r10_4, r10_low_4)
    er11_3 = (abs(r5_5) + abs(r5_low_4)) * er10_3 + abs(r5_low_4 * r10_low_4) + U * (2.0 * abs(r11_low_4) + 1.01 * abs(r5_5 * r10_low_4)) + HAIR
    r12_4 = -r11_4
    r12_low_3 = -r11_low_4
    r13_3, r13_low_3 = pair_add(r3_4, r3_low_4, r12_4, r12_low_3)
    er13_3 = er3_3 + er11_3 + U * (abs(r3_low_4) + abs(r12_low_3) + abs(r13_low_3))
    r14_inverse_3 = 1.0 / r2_5
    r14_3 = r13_3 * r14_inverse_3
    r14_low_3 = (fma(-r14_3, r2_5, r13_3) + fma(-r14_3, r2_low_5, r13_low_3)) * r14_inverse_3
    er14_3 = (er13_3 + U * abs(r13_low_3) + U * abs(r14_3 * r2_low_5) + abs(r14_low_3 * r2_low_5)) * inverse_bound(r14_inverse_3, abs(r2_low_5)) + 4.0 * U * (U * abs(r14_3) + abs(r14_low_3)) + HAIR
    r15_3 = r14_3 + r14_low_3
    er15_3 = er14_3 + U * abs(r15_3)
    r2_6, r2_low_6 = exact_sum(r1_3, x)
    r3_5, r3_low_5 = pair_mul_single(r2_6, r2_low_6, k_r)
    er3_4 = U * abs(r3_low_5) + HAIR
    r4_6, r4_low_4 = pair_add_single(r3_5, r3_low_5, y_4)
    er4_2 = er3_4 + U * abs(r4_low_4)
    r5_6 = r4_6 + r4_low_4
    er5_3 = er4_2 + U * abs(r5_6)
    y = r15_3 if x <= b_r else r5_6
    ey = er15_3 if x <= b_r else er5_3
    y_2 = r16 if x <= b3_6 else y
    ey_2 = er16 if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = r15 if x <= b2_5 else y_3
    ey_4 = er15 if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = r12 if x <= b1_6 else y_5
    ey_6 = er12 if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = r5 if x <= b_l else y_7
    ey_8 = er5 if x <= b_l else ey_7
    return y_8, ey_8


@_device
def _derivative_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative in float64, and a bound of its absolute error."""
    if x <= b_l:
        return k_l, 0.0
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)):
        return x, math.inf  # too close to tell the side
    if x <= b1_6:
        r1 = -y_0
        r3 = r1 + y_1
        er3 = sum_tail(r1, y_1)
        r6 = 0.25 * b_l
        er6 = TINY
        r7 = -r6
        r9 = 0.25 * b_r
        er9 = TINY
        r10 = r7 + r9
        er10 = er6 + er9 + U * abs(r10)
        r11 = r3 / r10
        er11 = (er3 + abs(r11) * er10) / margin(abs(r10), er10) + rounding(r10, U) * abs(r11) + TINY
        return r11, er11
    b2_2 = 0.5 * b_l
    eb2_2 = TINY
    b2_4 = 0.5 * b_r
    eb2_4 = TINY
    b2_5 = b2_2 + b2_4
    eb2_5 = eb2_2 + eb2_4 + U * abs(b2_5)
    if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)):
        return x, math.inf  # too close to tell the side
    if x <= b2_5:
        r2 = 4.0 * y_1
        er2 = TINY
        r4 = 4.0 * y_2
        er4 = TINY
        r5 = -r4
        r6 = r2 + r5
        er6 = er2 + er4 + U * abs(r6)
        r9 = -b_r
        r10 = b_l + r9
        er10 = sum_tail(b_l, r9)
        r11 = r6 / r10
        er11 = (er6 + abs(r11) * er10) / margin(abs(r10), er10) + rounding(r10, U) * abs(r11) + TINY
        return r11, er11
    b3_2 = 0.25 * b_l
    eb3_2 = TINY
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb3_2 + eb3_5 + U * abs(b3_6)
    if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)):
        return x, math.inf  # too close to tell the side
    if x <= b3_6:
        r1 = -y_2
        r3 = r1 + y_3
        er3 = sum_tail(r1, y_3)
        r6 = 0.25 * b_l
        er6 = TINY
        r7 = -r6
        r9 = 0.25 * b_r
        er9 = TINY
        r10 = r7 + r9
        er10 = er6 + er9 + U * abs(r10)
        r11 = r3 / r10
        er11 = (er3 + abs(r11) * er10) / margin(abs(r10), er10) + rounding(r10, U) * abs(r11) + TINY
        return r11, er11
    if x <= b_r:
        r2 = 4.0 * y_3
        er2 = TINY
        r4 = 4.0 * y_4
        er4 = TINY
        r5 = -r4
        r6 = r2 + r5
        er6 = er2 + er4 + U * abs(r6)
        r9 = -b_r
        r10 = b_l + r9
        er10 = sum_tail(b_l, r9)
        r11 = r6 / r10
        er11 = (er6 + abs(r11) * er10) / margin(abs(r10), er10) + rounding(r10, U) * abs(r11) + TINY
        return r11, er11
    return k_r, 0.0


@_device
def _derivative_wide(x, wide_x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative as a wide number."""
    if x <= b_l:
        w0 = wide_from_float(k_l)
        return w0
    b1_0 = (0.75, 0.0, np.int64(0))
    b1_1 = wide_from_float(b_l)
    b1_2 = wide_mul(b1_0, b1_1)
    b1_3 = (0.25, 0.0, np.int64(0))
    b1_4 = wide_from_float(b_r)
    b1_5 = wide_mul(b1_3, b1_4)
    b1_6 = wide_add(b1_2, b1_5)
    side1 = wide_sub(wide_x, b1_6)[0]
    if side1 <= 0.0:
        w0 = wide_from_float(y_0)
        w1 = wide_neg(w0)
        w2 = wide_from_float(y_1)
        w3 = wide_add(w1, w2)
        w4 = (0.25, 0.0, np.int64(0))
        w5 = wide_from_float(b_l)
        w6 = wide_mul(w4, w5)
        w7 = wide_neg(w6)
        w8 = wide_from_float(b_r)
        w9 = wide_mul(w4, w8)
        w10 = wide_add(w7, w9)
        w11 = wide_div(w3, w10)
        return w11
    b2_0 = (0.5, 0.0, np.int64(0))
    b2_1 = wide_from_float(b_l)
    b2_2 = wide_mul(b2_0, b2_1)
    b2_3 = wide_from_float(b_r)
    b2_4 = wide_mul(b2_0, b2_3)
    b2_5 = wide_add(b2_2, b2_4)
    side2 = wide_sub(wide_x, b2_5)[0]
    if side2 <= 0.0:
        w0 = (4.0, 0.0, np.int64(0))
        w1 = wide_from_float(y_1)
        w2 = wide_mul(w0, w1)
        w3 = wide_from_float(y_2)
        w4 = wide_mul(w0, w3)
        w5 = wide_neg(w4)
        w6 = wide_add(w2, w5)
        w7 = wide_from_float(b_l)
        w8 = wide_from_float(b_r)
        w9 = wide_neg(w8)
        w10 = wide_add(w7, w9)
        w11 = wide_div(w6, w10)
        return w11
    b3_0 = (0.25, 0.0, np.int64(0))
    b3_1 = wide_from_float(b_l)
    b3_2 = wide_mul(b3_0, b3_1)
    b3_3 = (0.75, 0.0, np.int64(0))
    b3_4 = wide_from_float(b_r)
    b3_5 = wide_mul(b3_3, b3_4)
    b3_6 = wide_add(b3_2, b3_5)
    side3 = wide_sub(wide_x, b3_6)[0]
    if side3 <= 0.0:
        w0 = wide_from_float(y_2)
        w1 = wide_neg(w0)
        w2 = wide_from_float(y_3)
        w3 = wide_add(w1, w2)
        w4 = (0.25, 0.0, np.int64(0))
        w5 = wide_from_float(b_l)
        w6 = wide_mul(w4, w5)
        w7 = wide_neg(w6)
        w8 = wide_from_float(b_r)
        w9 = wide_mul(w4, w8)
        w10 = wide_add(w7, w9)
        w11 = wide_div(w3, w10)
        return w11
    if x <= b_r:
        w0 = (4.0, 0.0, np.int64(0))
        w1 = wide_from_float(y_3)
        w2 = wide_mul(w0, w1)
        w3 = wide_from_float(y_4)
        w4 = wide_mul(w0, w3)
        w5 = wide_neg(w4)
        w6 = wide_add(w2, w5)
        w7 = wide_from_float(b_l)
        w8 = wide_from_float(b_r)
        w9 = wide_neg(w8)
        w10 = wide_add(w7, w9)
        w11 = wide_div(w6, w10)
        return w11
    w0 = wide_from_float(k_r)
    return w0


@_device
def _derivative(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return k_r
    if x == -math.inf:
        return k_l
    r, e = _derivative_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x), b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4))


@_inlined
def _derivative_coarse(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative for float32, in float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r1 = -y_0
    r3 = r1 + y_1
    er3 = sum_tail(r1, y_1)
    r6 = 0.25 * b_l
    r7 = -r6
    r10 = r7 + b1_5
    er10 = eb1_5 + eb1_5 + U * abs(r10)
    r11 = r3 / r10
    er11 = (er3 + abs(r11) * er10) / margin(abs(r10), er10) + rounding(r10, U) * abs(r11) + TINY
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r2 = 4.0 * y_1
    r4 = 4.0 * y_2
    r5 = -r4
    r6_2 = r2 + r5
    er6 = eb1_5 + eb1_5 + U * abs(r6_2)
    r9 = -b_r
    r10_2 = b_l + r9
    er10_2 = sum_tail(b_l, r9)
    r11_2 = r6_2 / r10_2
    er11_2 = (er6 + abs(r11_2) * er10_2) / margin(abs(r10_2), er10_2) + rounding(r10_2, U) * abs(r11_2) + TINY
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = r6 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r1_2 = -y_2
    r3_2 = r1_2 + y_3
    er3_2 = sum_tail(r1_2, y_3)
    r11_3 = r3_2 / r10
    er11_3 = (er3_2 + abs(r11_3) * er10) / margin(abs(r10), er10) + rounding(r10, U) * abs(r11_3) + TINY
    r2_2 = 4.0 * y_3
    r4_2 = 4.0 * y_4
    r5_2 = -r4_2
    r6_3 = r2_2 + r5_2
    er6_2 = eb1_5 + eb1_5 + U * abs(r6_3)
    r11_4 = r6_3 / r10_2
    er11_4 = (er6_2 + abs(r11_4) * er10_2) / margin(abs(r10_2), er10_2) + rounding(r10_2, U) * abs(r11_4) + TINY
    y = r11_4 if x <= b_r else k_r
    ey = er11_4 if x <= b_r else 0.0
    y_2 = r11_3 if x <= b3_6 else y
    ey_2 = er11_3 if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = r11_2 if x <= b2_5 else y_3
    ey_4 = er11_2 if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = r11 if x <= b1_6 else y_5
    ey_6 = er11 if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = k_l if x <= b_l else y_7
    ey_8 = 0.0 if x <= b_l else ey_7
    return y_8, ey_8


@_inlined
def _derivative_paired(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative from sums of two float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r1 = -y_0
    r2, r2_low = exact_sum(r1, y_1)
    r3, r3_low = exact_product(0.25, b_l)
    er3 = HAIR
    r4 = -r3
    r4_low = -r3_low
    r5, r5_low = exact_product(0.25, b_r)
    r6, r6_low = pair_add(r4, r4_low, r5, r5_low)
    er6 = er3 + er3 + U * (abs(r4_low) + abs(r5_low) + abs(r6_low))
    r7_inverse = 1.0 / r6
    r7 = r2 * r7_inverse
    r7_low = (fma(-r7, r6, r2) + fma(-r7, r6_low, r2_low)) * r7_inverse
    er7 = (abs(r7) * er6 + U * abs(r2_low) + U * abs(r7 * r6_low) + abs(r7_low * r6_low)) * inverse_bound(r7_inverse, er6 + abs(r6_low)) + 4.0 * U * (U * abs(r7) + abs(r7_low)) + HAIR
    r8 = r7 + r7_low
    er8 = er7 + U * abs(r8)
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r1_2, r1_low = exact_product(4.0, y_1)
    r2_2, r2_low_2 = exact_product(4.0, y_2)
    r3_2 = -r2_2
    r3_low_2 = -r2_low_2
    r4_2, r4_low_2 = pair_add(r1_2, r1_low, r3_2, r3_low_2)
    er4 = er3 + er3 + U * (abs(r1_low) + abs(r3_low_2) + abs(r4_low_2))
    r5_2 = -b_r
    r6_2, r6_low_2 = exact_sum(b_l, r5_2)
    r7_inverse_2 = 1.0 / r6_2
    r7_2 = r4_2 * r7_inverse_2
    r7_low_2 = (fma(-r7_2, r6_2, r4_2) + fma(-r7_2, r6_low_2, r4_low_2)) * r7_inverse_2
    er7_2 = (er4 + U * abs(r4_low_2) + U * abs(r7_2 * r6_low_2) + abs(r7_low_2 * r6_low_2)) * inverse_bound(r7_inverse_2, abs(r6_low_2)) + 4.0 * U * (U * abs(r7_2) + abs(r7_low_2)) + HAIR
    r8_2 = r7_2 + r7_low_2
    er8_2 = er7_2 + U * abs(r8_2)
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r1_3 = -y_2
    r2_3, r2_low_3 = exact_sum(r1_3, y_3)
    r3_3, r3_low_3 = exact_product(0.25, b_l)
    r4_3 = -r3_3
    r4_low_3 = -r3_low_3
    r5_3, r5_low_2 = exact_product(0.25, b_r)
    r6_3, r6_low_3 = pair_add(r4_3, r4_low_3, r5_3, r5_low_2)
    er6_2 = er3 + er3 + U * (abs(r4_low_3) + abs(r5_low_2) + abs(r6_low_3))
    r7_inverse_3 = 1.0 / r6_3
    r7_3 = r2_3 * r7_inverse_3
    r7_low_3 = (fma(-r7_3, r6_3, r2_3) + fma(-r7_3, r6_low_3, r2_low_3)) * r7_inverse_3
    er7_3 = (abs(r7_3) * er6_2 + U * abs(r2_low_3) + U * abs(r7_3 * r6_low_3) + abs(r7_low_3 * r6_low_3)) * inverse_bound(r7_inverse_3, er6_2 + abs(r6_low_3)) + 4.0 * U * (U * abs(r7_3) + abs(r7_low_3)) + HAIR
    r8_3 = r7_3 + r7_low_3
    er8_3 = er7_3 + U * abs(r8_3)
    r1_4, r1_low_2 = exact_product(4.0, y_3)
    r2_4, r2_low_4 = exact_product(4.0, y_4)
    r3_4 = -r2_4
    r3_low_4 = -r2_low_4
    r4_4, r4_low_4 = pair_add(r1_4, r1_low_2, r3_4, r3_low_4)
    er4_2 = er3 + er3 + U * (abs(r1_low_2) + abs(r3_low_4) + abs(r4_low_4))
    r6_4, r6_low_4 = exact_sum(b_l, r5_2)
    r7_inverse_4 = 1.0 / r6_4
    r7_4 = r4_4 * r7_inverse_4
    r7_low_4 = (fma(-r7_4, r6_4, r4_4) + fma(-r7_4, r6_low_4, r4_low_4)) * r7_inverse_4
    er7_4 = (er4_2 + U * abs(r4_low_4) + U * abs(r7_4 * r6_low_4) + abs(r7_low_4 * r6_low_4)) * inverse_bound(r7_inverse_4, abs(r6_low_4)) + 4.0 * U * (U * abs(r7_4) + abs(r7_low_4)) + HAIR
    r8_4 = r7_4 + r7_low_4
    er8_4 = er7_4 + U * abs(r8_4)
    y = r8_4 if x <= b_r else k_r
    ey = er8_4 if x <= b_r else 0.0
    y_2 = r8_3 if x <= b3_6 else y
    ey_2 = er8_3 if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = r8_2 if x <= b2_5 else y_3
    ey_4 = er8_2 if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = r8 if x <= b1_6 else y_5
    ey_6 = er8 if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = k_l if x <= b_l else y_7
    ey_8 = 0.0 if x <= b_l else ey_7
    return y_8, ey_8


@_device
def _partial_b_l_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by b_l in float64, and a bound of its absolute error."""
    if x <= b_l:
        r1 = -k_l
        return r1, 0.0
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)):
        return x, math.inf  # too close to tell the side
    if x <= b1_6:
        r3 = -y_1
        r4 = y_0 + r3
        er4 = sum_tail(y_0, r3)
        r5 = 4.0 * r4
        er5 = abs(4.0) * er4 + TINY
        r8 = -x
        r9 = b_r + r8
        er9 = U * abs(r9)
        r10 = r5 * r9
        er10 = abs(r9) * er5 + abs(r5) * er9 + er5 * er9 + rounding(r5, U) * abs(r10) + TINY
        r12 = -b_r
        r13 = b_l + r12
        er13 = sum_tail(b_l, r12)
        r14 = r13 * r13
        er14 = abs(r14) * growth(2.0 * relative(er13, abs(r13))) + 1.0 * U * abs(r14) + TINY
        r15 = r10 / r14
        er15 = (er10 + abs(r15) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15) + TINY
        return r15, er15
    b2_2 = 0.5 * b_l
    eb2_2 = TINY
    b2_4 = 0.5 * b_r
    eb2_4 = TINY
    b2_5 = b2_2 + b2_4
    eb2_5 = eb2_2 + eb2_4 + U * abs(b2_5)
    if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)):
        return x, math.inf  # too close to tell the side
    if x <= b2_5:
        r3 = -y_2
        r4 = y_1 + r3
        er4 = sum_tail(y_1, r3)
        r5 = 4.0 * r4
        er5 = abs(4.0) * er4 + TINY
        r8 = -x
        r9 = b_r + r8
        er9 = U * abs(r9)
        r10 = r5 * r9
        er10 = abs(r9) * er5 + abs(r5) * er9 + er5 * er9 + rounding(r5, U) * abs(r10) + TINY
        r12 = -b_r
        r13 = b_l + r12
        er13 = sum_tail(b_l, r12)
        r14 = r13 * r13
        er14 = abs(r14) * growth(2.0 * relative(er13, abs(r13))) + 1.0 * U * abs(r14) + TINY
        r15 = r10 / r14
        er15 = (er10 + abs(r15) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15) + TINY
        return r15, er15
    b3_2 = 0.25 * b_l
    eb3_2 = TINY
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb3_2 + eb3_5 + U * abs(b3_6)
    if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)):
        return x, math.inf  # too close to tell the side
    if x <= b3_6:
        r3 = -y_3
        r4 = y_2 + r3
        er4 = sum_tail(y_2, r3)
        r5 = 4.0 * r4
        er5 = abs(4.0) * er4 + TINY
        r8 = -x
        r9 = b_r + r8
        er9 = U * abs(r9)
        r10 = r5 * r9
        er10 = abs(r9) * er5 + abs(r5) * er9 + er5 * er9 + rounding(r5, U) * abs(r10) + TINY
        r12 = -b_r
        r13 = b_l + r12
        er13 = sum_tail(b_l, r12)
        r14 = r13 * r13
        er14 = abs(r14) * growth(2.0 * relative(er13, abs(r13))) + 1.0 * U * abs(r14) + TINY
        r15 = r10 / r14
        er15 = (er10 + abs(r15) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15) + TINY
        return r15, er15
    if x <= b_r:
        r3 = -y_4
        r4 = y_3 + r3
        er4 = sum_tail(y_3, r3)
        r5 = 4.0 * r4
        er5 = abs(4.0) * er4 + TINY
        r8 = -x
        r9 = b_r + r8
        er9 = U * abs(r9)
        r10 = r5 * r9
        er10 = abs(r9) * er5 + abs(r5) * er9 + er5 * er9 + rounding(r5, U) * abs(r10) + TINY
        r12 = -b_r
        r13 = b_l + r12
        er13 = sum_tail(b_l, r12)
        r14 = r13 * r13
        er14 = abs(r14) * growth(2.0 * relative(er13, abs(r13))) + 1.0 * U * abs(r14) + TINY
        r15 = r10 / r14
        er15 = (er10 + abs(r15) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15) + TINY
        return r15, er15
    return 0.0, 0.0


@_device
def _partial_b_l_wide(x, wide_x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by b_l as a wide number."""
    if x <= b_l:
        w0 = wide_from_float(k_l)
        w1 = wide_neg(w0)
        return w1
    b1_0 = (0.75, 0.0, np.int64(0))
    b1_1 = wide_from_float(b_l)
    b1_2 = wide_mul(b1_0, b1_1)
    b1_3 = (0.25, 0.0, np.int64(0))
    b1_4 = wide_from_float(b_r)
    b1_5 = wide_mul(b1_3, b1_4)
    b1_6 = wide_add(b1_2, b1_5)
    side1 = wide_sub(wide_x, b1_6)[0]
    if side1 <= 0.0:
        w0 = (4.0, 0.0, np.int64(0))
        w1 = wide_from_float(y_0)
        w2 = wide_from_float(y_1)
        w3 = wide_neg(w2)
        w4 = wide_add(w1, w3)
        w5 = wide_mul(w0, w4)
        w6 = wide_from_float(b_r)
        w8 = wide_neg(wide_x)
        w9 = wide_add(w6, w8)
        w10 = wide_mul(w5, w9)
        w11 = wide_from_float(b_l)
        w12 = wide_neg(w6)
        w13 = wide_add(w11, w12)
        w14 = wide_powi(w13, 2)
        w15 = wide_div(w10, w14)
        return w15
    b2_0 = (0.5, 0.0, np.int64(0))
    b2_1 = wide_from_float(b_l)
    b2_2 = wide_mul(b2_0, b2_1)
    b2_3 = wide_from_float(b_r)
    b2_4 = wide_mul(b2_0, b2_3)
    b2_5 = wide_add(b2_2, b2_4)
    side2 = wide_sub(wide_x, b2_5)[0]
    if side2 <= 0.0:
        w0 = (4.0, 0.0, np.int64(0))
        w1 = wide_from_float(y_1)
        w2 = wide_from_float(y_2)
        w3 = wide_neg(w2)
        w4 = wide_add(w1, w3)
        w5 = wide_mul(w0, w4)
        w6 = wide_from_float(b_r)
        w8 = wide_neg(wide_x)
        w9 = wide_add(w6, w8)
        w10 = wide_mul(w5, w9)
        w11 = wide_from_float(b_l)
        w12 = wide_neg(w6)
        w13 = wide_add(w11, w12)
        w14 = wide_powi(w13, 2)
        w15 = wide_div(w10, w14)
        return w15
    b3_0 = (0.25, 0.0, np.int64(0))
    b3_1 = wide_from_float(b_l)
    b3_2 = wide_mul(b3_0, b3_1)
    b3_3 = (0.75, 0.0, np.int64(0))
    b3_4 = wide_from_float(b_r)
    b3_5 = wide_mul(b3_3, b3_4)
    b3_6 = wide_add(b3_2, b3_5)
    side3 = wide_sub(wide_x, b3_6)[0]
    if side3 <= 0.0:
        w0 = (4.0, 0.0, np.int64(0))
        w1 = wide_from_float(y_2)
        w2 = wide_from_float(y_3)
        w3 = wide_neg(w2)
        w4 = wide_add(w1, w3)
        w5 = wide_mul(w0, w4)
        w6 = wide_from_float(b_r)
        w8 = wide_neg(wide_x)
        w9 = wide_add(w6, w8)
        w10 = wide_mul(w5, w9)
        w11 = wide_from_float(b_l)
        w12 = wide_neg(w6)
        w13 = wide_add(w11, w12)
        w14 = wide_powi(w13, 2)
        w15 = wide_div(w10, w14)
        return w15
    if x <= b_r:
        w0 = (4.0, 0.0, np.int64(0))
        w1 = wide_from_float(y_3)
        w2 = wide_from_float(y_4)
        w3 = wide_neg(w2)
        w4 = wide_add(w1, w3)
        w5 = wide_mul(w0, w4)
        w6 = wide_from_float(b_r)
        w8 = wide_neg(wide_x)
        w9 = wide_add(w6, w8)
        w10 = wide_mul(w5, w9)
        w11 = wide_from_float(b_l)
        w12 = wide_neg(w6)
        w13 = wide_add(w11, w12)
        w14 = wide_powi(w13, 2)
        w15 = wide_div(w10, w14)
        return w15
    w0 = (0.0, 0.0, np.int64(0))
    return w0


@_device
def _partial_b_l(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4, tolerance, floor):
    """Its derivative by b_l"""
    if x != x:
        return x
    if x == math.inf:
        return 0.0
    if x == -math.inf:
        o1 = -k_l
        return o1
    r, e = _partial_b_l_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_b_l_wide(x, wide_from_float(x), b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4))


@_inlined
def _partial_b_l_coarse(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by b_l for float32, in float64, and a bound of its absolute error."""
    r1 = -k_l
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r3 = -y_1
    r4 = y_0 + r3
    er4 = sum_tail(y_0, r3)
    r5 = 4.0 * r4
    er5 = abs(4.0) * er4 + TINY
    r8 = -x
    r9 = b_r + r8
    er9 = U * abs(r9)
    r10 = r5 * r9
    er10 = abs(r9) * er5 + abs(r5) * er9 + er5 * er9 + rounding(r5, U) * abs(r10) + TINY
    r12 = -b_r
    r13 = b_l + r12
    er13 = sum_tail(b_l, r12)
    r14 = r13 * r13
    er14 = abs(r14) * growth(2.0 * relative(er13, abs(r13))) + 1.0 * U * abs(r14) + TINY
    r15 = r10 / r14
    er15 = (er10 + abs(r15) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15) + TINY
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r3_2 = -y_2
    r4_2 = y_1 + r3_2
    er4_2 = sum_tail(y_1, r3_2)
    r5_2 = 4.0 * r4_2
    er5_2 = abs(4.0) * er4_2 + TINY
    r10_2 = r5_2 * r9
    er10_2 = abs(r9) * er5_2 + abs(r5_2) * er9 + er5_2 * er9 + rounding(r5_2, U) * abs(r10_2) + TINY
    r15_2 = r10_2 / r14
    er15_2 = (er10_2 + abs(r15_2) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15_2) + TINY
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r3_3 = -y_3
    r4_3 = y_2 + r3_3
    er4_3 = sum_tail(y_2, r3_3)
    r5_3 = 4.0 * r4_3
    er5_3 = abs(4.0) * er4_3 + TINY
    r10_3 = r5_3 * r9
    er10_3 = abs(r9) * er5_3 + abs(r5_3) * er9 + er5_3 * er9 + rounding(r5_3, U) * abs(r10_3) + TINY
    r15_3 = r10_3 / r14
    er15_3 = (er10_3 + abs(r15_3) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15_3) + TINY
    r3_4 = -y_4
    r4_4 = y_3 + r3_4
    er4_4 = sum_tail(y_3, r3_4)
    r5_4 = 4.0 * r4_4
    er5_4 = abs(4.0) * er4_4 + TINY
    r10_4 = r5_4 * r9
    er10_4 = abs(r9) * er5_4 + abs(r5_4) * er9 + er5_4 * er9 + rounding(r5_4, U) * abs(r10_4) + TINY
    r15_4 = r10_4 / r14
    er15_4 = (er10_4 + abs(r15_4) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15_4) + TINY
    y = r15_4 if x <= b_r else 0.0
    ey = er15_4 if x <= b_r else 0.0
    y_2 = r15_3 if x <= b3_6 else y
    ey_2 = er15_3 if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = r15_2 if x <= b2_5 else y_3
    ey_4 = er15_2 if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = r15 if x <= b1_6 else y_5
    ey_6 = er15 if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = r1 if x <= b_l else y_7
    ey_8 = 0.0 if x <= b_l else ey_7
    return y_8, ey_8


@_inlined
def _partial_b_l_paired(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by b_l from sums of two float64, and a bound of its absolute error."""
    r1 = -k_l
    small = (abs(r1) < 1e-270) & (0.0 < 1e-270)
    kept = 0.0 if small else r1
    bound = 0.0 if small else 0.0
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r1_2 = -y_1
    r2, r2_low = exact_sum(y_0, r1_2)
    r3, r3_low = pair_mul_single(r2, r2_low, 4.0)
    er3 = U * abs(r3_low) + HAIR
    r4 = -x
    r5, r5_low = exact_sum(b_r, r4)
    r6, r6_low = pair_mul(r3, r3_low, r5, r5_low)
    er6 = (abs(r5) + abs(r5_low)) * er3 + abs(r3_low * r5_low) + U * (2.0 * abs(r6_low) + 1.01 * abs(r3 * r5_low)) + HAIR
    r7 = -b_r
    r8, r8_low = exact_sum(b_l, r7)
    r9, r9_low = pair_mul(r8, r8_low, r8, r8_low)
    er9 = abs(r8_low * r8_low) + U * (2.0 * abs(r9_low) + 1.01 * abs(r8 * r8_low)) + HAIR
    r10_inverse = 1.0 / r9
    r10 = r6 * r10_inverse
    r10_low = (fma(-r10, r9, r6) + fma(-r10, r9_low, r6_low)) * r10_inverse
    er10 = (er6 + abs(r10) * er9 + U * abs(r6_low) + U * abs(r10 * r9_low) + abs(r10_low * r9_low)) * inverse_bound(r10_inverse, er9 + abs(r9_low)) + 4.0 * U * (U * abs(r10) + abs(r10_low)) + HAIR
    r11 = r10 + r10_low
    er11 = er10 + U * abs(r11)
    small_2 = (abs(r11) < 1e-270) & (er11 < 1e-270)
    kept_2 = 0.0 if small_2 else r11
    bound_2 = 0.0 if small_2 else er11
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r1_3 = -y_2
    r2_2, r2_low_2 = exact_sum(y_1, r1_3)
    r3_2, r3_low_2 = pair_mul_single(r2_2, r2_low_2, 4.0)
    er3_2 = U * abs(r3_low_2) + HAIR
    r5_2, r5_low_2 = exact_sum(b_r, r4)
    r6_2, r6_low_2 = pair_mul(r3_2, r3_low_2, r5_2, r5_low_2)
    er6_2 = (abs(r5_2) + abs(r5_low_2)) * er3_2 + abs(r3_low_2 * r5_low_2) + U * (2.0 * abs(r6_low_2) + 1.01 * abs(r3_2 * r5_low_2)) + HAIR
    r8_2, r8_low_2 = exact_sum(b_l, r7)
    r9_2, r9_low_2 = pair_mul(r8_2, r8_low_2, r8_2, r8_low_2)
    er9_2 = abs(r8_low_2 * r8_low_2) + U * (2.0 * abs(r9_low_2) + 1.01 * abs(r8_2 * r8_low_2)) + HAIR
    r10_inverse_2 = 1.0 / r9_2
    r10_2 = r6_2 * r10_inverse_2
    r10_low_2 = (fma(-r10_2, r9_2, r6_2) + fma(-r10_2, r9_low_2, r6_low_2)) * r10_inverse_2
    er10_2 = (er6_2 + abs(r10_2) * er9_2 + U * abs(r6_low_2) + U * abs(r10_2 * r9_low_2) + abs(r10_low_2 * r9_low_2)) * inverse_bound(r10_inverse_2, er9_2 + abs(r9_low_2)) + 4.0 * U * (U * abs(r10_2) + abs(r10_low_2)) + HAIR
    r11_2 = r10_2 + r10_low_2
    er11_2 = er10_2 + U * abs(r11_2)
    small_3 = (abs(r11_2) < 1e-270) & (er11_2 < 1e-270)
    kept_3 = 0.0 if small_3 else r11_2
    bound_3 = 0.0 if small_3 else er11_2
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r1_4 = -y_3
    r2_3, r2_low_3 = exact_sum(y_2, r1_4)
    r3_3, r3_low_3 = pair_mul_single(r2_3, r2_low_3, 4.0)
    er3_3 = U * abs(r3_low_3) + HAIR
    r5_3, r5_low_3 = exact_sum(b_r, r4)
    r6_3, r6_low_3 = pair_mul(r3_3, r3_low_3, r5_3, r5_low_3)
    er6_3 = (abs(r5_3) + abs(r5_low_3)) * er3_3 + abs(r3_low_3 * r5_low_3) + U * (2.0 * abs(r6_low_3) + 1.01 * abs(r3_3 * r5_low_3)) + HAIR
    r8_3, r8_low_3 = exact_sum(b_l, r7)
    r9_3, r9_low_3 = pair_mul(r8_3, r8_low_3, r8_3, r8_low_3)
    er9_3 = abs(r8_low_3 * r8_low_3) + U * (2.0 * abs(r9_low_3) + 1.01 * abs(r8_3 * r8_low_3)) + HAIR
    r10_inverse_3 = 1.0 / r9_3
    r10_3 = r6_3 * r10_inverse_3
    r10_low_3 = (fma(-r10_3, r9_3, r6_3) + fma(-r10_3, r9_low_3, r6_low_3)) * r10_inverse_3
    er10_3 = (er6_3 + abs(r10_3) * er9_3 + U * abs(r6_low_3) + U * abs(r10_3 * r9_low_3) + abs(r10_low_3 * r9_low_3)) * inverse_bound(r10_inverse_3, er9_3 + abs(r9_low_3)) + 4.0 * U * (U * abs(r10_3) + abs(r10_low_3)) + HAIR
    r11_3 = r10_3 + r10_low_3
    er11_3 = er10_3 + U * abs(r11_3)
    small_4 = (abs(r11_3) < 1e-270) & (er11_3 < 1e-270)
    kept_4 = 0.0 if small_4 else r11_3
    bound_4 = 0.0 if small_4 else er11_3
    r1_5 = -y_4
    r2_4, r2_low_4 = exact_sum(y_3, r1_5)
    r3_4, r3_low_4 = pair_mul_single(r2_4, r2_low_4, 4.0)
    er3_4 = U * abs(r3_low_4) + HAIR
    r5_4, r5_low_4 = exact_sum(b_r, r4)
    r6_4, r6_low_4 = pair_mul(r3_4, r3_low_4, r5_4, r5_low_4)
    er6_4 = (abs(r5_4) + abs(r5_low_4)) * er3_4 + abs(r3_low_4 * r5_low_4) + U * (2.0 * abs(r6_low_4) + 1.01 * abs(r3_4 * r5_low_4)) + HAIR
    r8_4, r8_low_4 = exact_sum(b_l, r7)
    r9_4, r9_low_4 = pair_mul(r8_4, r8_low_4, r8_4, r8_low_4)
    er9_4 = abs(r8_low_4 * r8_low_4) + U * (2.0 * abs(r9_low_4) + 1.01 * abs(r8_4 * r8_low_4)) + HAIR
    r10_inverse_4 = 1.0 / r9_4
    r10_4 = r6_4 * r10_inverse_4
    r10_low_4 = (fma(-r10_4, r9_4, r6_4) + fma(-r10_4, r9_low_4, r6_low_4)) * r10_inverse_4
    er10_4 = (er6_4 + abs(r10_4) * er9_4 + U * abs(r6_low_4) + U * abs(r10_4 * r9_low_4) + abs(r10_low_4 * r9_low_4)) * inverse_bound(r10_inverse_4, er9_4 + abs(r9_low_4)) + 4.0 * U * (U * abs(r10_4) + abs(r10_low_4)) + HAIR
    r11_4 = r10_4 + r10_low_4
    er11_4 = er10_4 + U * abs(r11_4)
    small_5 = (abs(r11_4) < 1e-270) & (er11_4 < 1e-270)
    kept_5 = 0.0 if small_5 else r11_4
    bound_5 = 0.0 if small_5 else er11_4
    y = kept_5 if x <= b_r else 0.0
    ey = bound_5 if x <= b_r else 0.0
    y_2 = kept_4 if x <= b3_6 else y
    ey_2 = bound_4 if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = kept_3 if x <= b2_5 else y_3
    ey_4 = bound_3 if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = kept_2 if x <= b1_6 else y_5
    ey_6 = bound_2 if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = kept if x <= b_l else y_7
    ey_8 = bound if x <= b_l else ey_7
    return y_8, ey_8


@_device
def _partial_b_r_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by b_r in float64, and a bound of its absolute error."""
    if x <= b_l:
        return 0.0, 0.0
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)):
        return x, math.inf  # too close to tell the side
    if x <= b1_6:
        r3 = -y_1
        r4 = y_0 + r3
        er4 = sum_tail(y_0, r3)
        r5 = 4.0 * r4
        er5 = abs(4.0) * er4 + TINY
        r7 = -b_l
        r9 = r7 + x
        er9 = U * abs(r9)
        r10 = r5 * r9
        er10 = abs(r9) * er5 + abs(r5) * er9 + er5 * er9 + rounding(r5, U) * abs(r10) + TINY
        r12 = -b_r
        r13 = b_l + r12
        er13 = sum_tail(b_l, r12)
        r14 = r13 * r13
        er14 = abs(r14) * growth(2.0 * relative(er13, abs(r13))) + 1.0 * U * abs(r14) + TINY
        r15 = r10 / r14
        er15 = (er10 + abs(r15) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15) + TINY
        return r15, er15
    b2_2 = 0.5 * b_l
    eb2_2 = TINY
    b2_4 = 0.5 * b_r
    eb2_4 = TINY
    b2_5 = b2_2 + b2_4
    eb2_5 = eb2_2 + eb2_4 + U * abs(b2_5)
    if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)):
        return x, math.inf  # too close to tell the side
    if x <= b2_5:
        r3 = -y_2
        r4 = y_1 + r3
        er4 = sum_tail(y_1, r3)
        r5 = 4.0 * r4
        er5 = abs(4.0) * er4 + TINY
        r7 = -b_l
        r9 = r7 + x
        er9 = U * abs(r9)
        r10 = r5 * r9
        er10 = abs(r9) * er5 + abs(r5) * er9 + er5 * er9 + rounding(r5, U) * abs(r10) + TINY
        r12 = -b_r
        r13 = b_l + r12
        er13 = sum_tail(b_l, r12)
        r14 = r13 * r13
        er14 = abs(r14) * growth(2.0 * relative(er13, abs(r13))) + 1.0 * U * abs(r14) + TINY
        r15 = r10 / r14
        er15 = (er10 + abs(r15) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15) + TINY
        return r15, er15
    b3_2 = 0.25 * b_l
    eb3_2 = TINY
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb3_2 + eb3_5 + U * abs(b3_6)
    if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)):
        return x, math.inf  # too close to tell the side
    if x <= b3_6:
        r3 = -y_3
        r4 = y_2 + r3
        er4 = sum_tail(y_2, r3)
        r5 = 4.0 * r4
        er5 = abs(4.0) * er4 + TINY
        r7 = -b_l
        r9 = r7 + x
        er9 = U * abs(r9)
        r10 = r5 * r9
        er10 = abs(r9) * er5 + abs(r5) * er9 + er5 * er9 + rounding(r5, U) * abs(r10) + TINY
        r12 = -b_r
        r13 = b_l + r12
        er13 = sum_tail(b_l, r12)
        r14 = r13 * r13
        er14 = abs(r14) * growth(2.0 * relative(er13, abs(r13))) + 1.0 * U * abs(r14) + TINY
        r15 = r10 / r14
        er15 = (er10 + abs(r15) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15) + TINY
        return r15, er15
    if x <= b_r:
        r3 = -y_4
        r4 = y_3 + r3
        er4 = sum_tail(y_3, r3)
        r5 = 4.0 * r4
        er5 = abs(4.0) * er4 + TINY
        r7 = -b_l
        r9 = r7 + x
        er9 = U * abs(r9)
        r10 = r5 * r9
        er10 = abs(r9) * er5 + abs(r5) * er9 + er5 * er9 + rounding(r5, U) * abs(r10) + TINY
        r12 = -b_r
        r13 = b_l + r12
        er13 = sum_tail(b_l, r12)
        r14 = r13 * r13
        er14 = abs(r14) * growth(2.0 * relative(er13, abs(r13))) + 1.0 * U * abs(r14) + TINY
        r15 = r10 / r14
        er15 = (er10 + abs(r15) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15) + TINY
        return r15, er15
    r1 = -k_r
    return r1, 0.0


@_device
def _partial_b_r_wide(x, wide_x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by b_r as a wide number."""
    if x <= b_l:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b1_0 = (0.75, 0.0, np.int64(0))
    b1_1 = wide_from_float(b_l)
    b1_2 = wide_mul(b1_0, b1_1)
    b1_3 = (0.25, 0.0, np.int64(0))
    b1_4 = wide_from_float(b_r)
    b1_5 = wide_mul(b1_3, b1_4)
    b1_6 = wide_add(b1_2, b1_5)
    side1 = wide_sub(wide_x, b1_6)[0]
    if side1 <= 0.0:
        w0 = (4.0, 0.0, np.int64(0))
        w1 = wide_from_float(y_0)
        w2 = wide_from_float(y_1)
        w3 = wide_neg(w2)
        w4 = wide_add(w1, w3)
        w5 = wide_mul(w0, w4)
        w6 = wide_from_float(b_l)
        w7 = wide_neg(w6)
        w9 = wide_add(w7, wide_x)
        w10 = wide_mul(w5, w9)
        w11 = wide_from_float(b_r)
        w12 = wide_neg(w11)
        w13 = wide_add(w6, w12)
        w14 = wide_powi(w13, 2)
        w15 = wide_div(w10, w14)
        return w15
    b2_0 = (0.5, 0.0, np.int64(0))
    b2_1 = wide_from_float(b_l)
    b2_2 = wide_mul(b2_0, b2_1)
    b2_3 = wide_from_float(b_r)
    b2_4 = wide_mul(b2_0, b2_3)
    b2_5 = wide_add(b2_2, b2_4)
    side2 = wide_sub(wide_x, b2_5)[0]
    if side2 <= 0.0:
        w0 = (4.0, 0.0, np.int64(0))
        w1 = wide_from_float(y_1)
        w2 = wide_from_float(y_2)
        w3 = wide_neg(w2)
        w4 = wide_add(w1, w3)
        w5 = wide_mul(w0, w4)
        w6 = wide_from_float(b_l)
        w7 = wide_neg(w6)
        w9 = wide_add(w7, wide_x)
        w10 = wide_mul(w5, w9)
        w11 = wide_from_float(b_r)
        w12 = wide_neg(w11)
        w13 = wide_add(w6, w12)
        w14 = wide_powi(w13, 2)
        w15 = wide_div(w10, w14)
        return w15
    b3_0 = (0.25, 0.0, np.int64(0))
    b3_1 = wide_from_float(b_l)
    b3_2 = wide_mul(b3_0, b3_1)
    b3_3 = (0.75, 0.0, np.int64(0))
    b3_4 = wide_from_float(b_r)
    b3_5 = wide_mul(b3_3, b3_4)
    b3_6 = wide_add(b3_2, b3_5)
    side3 = wide_sub(wide_x, b3_6)[0]
    if side3 <= 0.0:
        w0 = (4.0, 0.0, np.int64(0))
        w1 = wide_from_float(y_2)
        w2 = wide_from_float(y_3)
        w3 = wide_neg(w2)
        w4 = wide_add(w1, w3)
        w5 = wide_mul(w0, w4)
        w6 = wide_from_float(b_l)
        w7 = wide_neg(w6)
        w9 = wide_add(w7, wide_x)
        w10 = wide_mul(w5, w9)
        w11 = wide_from_float(b_r)
        w12 = wide_neg(w11)
        w13 = wide_add(w6, w12)
        w14 = wide_powi(w13, 2)
        w15 = wide_div(w10, w14)
        return w15
    if x <= b_r:
        w0 = (4.0, 0.0, np.int64(0))
        w1 = wide_from_float(y_3)
        w2 = wide_from_float(y_4)
        w3 = wide_neg(w2)
        w4 = wide_add(w1, w3)
        w5 = wide_mul(w0, w4)
        w6 = wide_from_float(b_l)
        w7 = wide_neg(w6)
        w9 = wide_add(w7, wide_x)
        w10 = wide_mul(w5, w9)
        w11 = wide_from_float(b_r)
        w12 = wide_neg(w11)
        w13 = wide_add(w6, w12)
        w14 = wide_powi(w13, 2)
        w15 = wide_div(w10, w14)
        return w15
    w0 = wide_from_float(k_r)
    w1 = wide_neg(w0)
    return w1


@_device
def _partial_b_r(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4, tolerance, floor):
    """Its derivative by b_r"""
    if x != x:
        return x
    if x == math.inf:
        o1 = -k_r
        return o1
    if x == -math.inf:
        return 0.0
    r, e = _partial_b_r_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_b_r_wide(x, wide_from_float(x), b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4))


@_inlined
def _partial_b_r_coarse(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by b_r for float32, in float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r3 = -y_1
    r4 = y_0 + r3
    er4 = sum_tail(y_0, r3)
    r5 = 4.0 * r4
    er5 = abs(4.0) * er4 + TINY
    r7 = -b_l
    r9 = r7 + x
    er9 = U * abs(r9)
    r10 = r5 * r9
    er10 = abs(r9) * er5 + abs(r5) * er9 + er5 * er9 + rounding(r5, U) * abs(r10) + TINY
    r12 = -b_r
    r13 = b_l + r12
    er13 = sum_tail(b_l, r12)
    r14 = r13 * r13
    er14 = abs(r14) * growth(2.0 * relative(er13, abs(r13))) + 1.0 * U * abs(r14) + TINY
    r15 = r10 / r14
    er15 = (er10 + abs(r15) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15) + TINY
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r3_2 = -y_2
    r4_2 = y_1 + r3_2
    er4_2 = sum_tail(y_1, r3_2)
    r5_2 = 4.0 * r4_2
    er5_2 = abs(4.0) * er4_2 + TINY
    r10_2 = r5_2 * r9
    er10_2 = abs(r9) * er5_2 + abs(r5_2) * er9 + er5_2 * er9 + rounding(r5_2, U) * abs(r10_2) + TINY
    r15_2 = r10_2 / r14
    er15_2 = (er10_2 + abs(r15_2) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15_2) + TINY
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r3_3 = -y_3
    r4_3 = y_2 + r3_3
    er4_3 = sum_tail(y_2, r3_3)
    r5_3 = 4.0 * r4_3
    er5_3 = abs(4.0) * er4_3 + TINY
    r10_3 = r5_3 * r9
    er10_3 = abs(r9) * er5_3 + abs(r5_3) * er9 + er5_3 * er9 + rounding(r5_3, U) * abs(r10_3) + TINY
    r15_3 = r10_3 / r14
    er15_3 = (er10_3 + abs(r15_3) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15_3) + TINY
    r3_4 = -y_4
    r4_4 = y_3 + r3_4
    er4_4 = sum_tail(y_3, r3_4)
    r5_4 = 4.0 * r4_4
    er5_4 = abs(4.0) * er4_4 + TINY
    r10_4 = r5_4 * r9
    er10_4 = abs(r9) * er5_4 + abs(r5_4) * er9 + er5_4 * er9 + rounding(r5_4, U) * abs(r10_4) + TINY
    r15_4 = r10_4 / r14
    er15_4 = (er10_4 + abs(r15_4) * er14) / margin(abs(r14), er14) + rounding(r14, U) * abs(r15_4) + TINY
    r1 = -k_r
    y = r15_4 if x <= b_r else r1
    ey = er15_4 if x <= b_r else 0.0
    y_2 = r15_3 if x <= b3_6 else y
    ey_2 = er15_3 if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = r15_2 if x <= b2_5 else y_3
    ey_4 = er15_2 if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = r15 if x <= b1_6 else y_5
    ey_6 = er15 if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = 0.0 if x <= b_l else y_7
    ey_8 = 0.0 if x <= b_l else ey_7
    return y_8, ey_8


@_inlined
def _partial_b_r_paired(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by b_r from sums of two float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r1 = -y_1
    r2, r2_low = exact_sum(y_0, r1)
    r3, r3_low = pair_mul_single(r2, r2_low, 4.0)
    er3 = U * abs(r3_low) + HAIR
    r4 = -b_l
    r5, r5_low = exact_sum(r4, x)
    r6, r6_low = pair_mul(r3, r3_low, r5, r5_low)
    er6 = (abs(r5) + abs(r5_low)) * er3 + abs(r3_low * r5_low) + U * (2.0 * abs(r6_low) + 1.01 * abs(r3 * r5_low)) + HAIR
    r7 = -b_r
    r8, r8_low = exact_sum(b_l, r7)
    r9, r9_low = pair_mul(r8, r8_low, r8, r8_low)
    er9 = abs(r8_low * r8_low) + U * (2.0 * abs(r9_low) + 1.01 * abs(r8 * r8_low)) + HAIR
    r10_inverse = 1.0 / r9
    r10 = r6 * r10_inverse
    r10_low = (fma(-r10, r9, r6) + fma(-r10, r9_low, r6_low)) * r10_inverse
    er10 = (er6 + abs(r10) * er9 + U * abs(r6_low) + U * abs(r10 * r9_low) + abs(r10_low * r9_low)) * inverse_bound(r10_inverse, er9 + abs(r9_low)) + 4.0 * U * (U * abs(r10) + abs(r10_low)) + HAIR
    r11 = r10 + r10_low
    er11 = er10 + U * abs(r11)
    small = (abs(r11) < 1e-270) & (er11 < 1e-270)
    kept = 0.0 if small else r11
    bound = 0.0 if small else er11
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r1_2 = -y_2
    r2_2, r2_low_2 = exact_sum(y_1, r1_2)
    r3_2, r3_low_2 = pair_mul_single(r2_2, r2_low_2, 4.0)
    er3_2 = U * abs(r3_low_2) + HAIR
    r5_2, r5_low_2 = exact_sum(r4, x)
    r6_2, r6_low_2 = pair_mul(r3_2, r3_low_2, r5_2, r5_low_2)
    er6_2 = (abs(r5_2) + abs(r5_low_2)) * er3_2 + abs(r3_low_2 * r5_low_2) + U * (2.0 * abs(r6_low_2) + 1.01 * abs(r3_2 * r5_low_2)) + HAIR
    r8_2, r8_low_2 = exact_sum(b_l, r7)
    r9_2, r9_low_2 = pair_mul(r8_2, r8_low_2, r8_2, r8_low_2)
    er9_2 = abs(r8_low_2 * r8_low_2) + U * (2.0 * abs(r9_low_2) + 1.01 * abs(r8_2 * r8_low_2)) + HAIR
    r10_inverse_2 = 1.0 / r9_2
    r10_2 = r6_2 * r10_inverse_2
    r10_low_2 = (fma(-r10_2, r9_2, r6_2) + fma(-r10_2, r9_low_2, r6_low_2)) * r10_inverse_2
    er10_2 = (er6_2 + abs(r10_2) * er9_2 + U * abs(r6_low_2) + U * abs(r10_2 * r9_low_2) + abs(r10_low_2 * r9_low_2)) * inverse_bound(r10_inverse_2, er9_2 + abs(r9_low_2)) + 4.0 * U * (U * abs(r10_2) + abs(r10_low_2)) + HAIR
    r11_2 = r10_2 + r10_low_2
    er11_2 = er10_2 + U * abs(r11_2)
    small_2 = (abs(r11_2) < 1e-270) & (er11_2 < 1e-270)
    kept_2 = 0.0 if small_2 else r11_2
    bound_2 = 0.0 if small_2 else er11_2
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r1_3 = -y_3
    r2_3, r2_low_3 = exact_sum(y_2, r1_3)
    r3_3, r3_low_3 = pair_mul_single(r2_3, r2_low_3, 4.0)
    er3_3 = U * abs(r3_low_3) + HAIR
    r5_3, r5_low_3 = exact_sum(r4, x)
    r6_3, r6_low_3 = pair_mul(r3_3, r3_low_3, r5_3, r5_low_3)
    er6_3 = (abs(r5_3) + abs(r5_low_3)) * er3_3 + abs(r3_low_3 * r5_low_3) + U * (2.0 * abs(r6_low_3) + 1.01 * abs(r3_3 * r5_low_3)) + HAIR
    r8_3, r8_low_3 = exact_sum(b_l, r7)
    r9_3, r9_low_3 = pair_mul(r8_3, r8_low_3, r8_3, r8_low_3)
    er9_3 = abs(r8_low_3 * r8_low_3) + U * (2.0 * abs(r9_low_3) + 1.01 * abs(r8_3 * r8_low_3)) + HAIR
    r10_inverse_3 = 1.0 / r9_3
    r10_3 = r6_3 * r10_inverse_3
    r10_low_3 = (fma(-r10_3, r9_3, r6_3) + fma(-r10_3, r9_low_3, r6_low_3)) * r10_inverse_3
    er10_3 = (er6_3 + abs(r10_3) * er9_3 + U * abs(r6_low_3) + U * abs(r10_3 * r9_low_3) + abs(r10_low_3 * r9_low_3)) * inverse_bound(r10_inverse_3, er9_3 + abs(r9_low_3)) + 4.0 * U * (U * abs(r10_3) + abs(r10_low_3)) + HAIR
    r11_3 = r10_3 + r10_low_3
    er11_3 = er10_3 + U * abs(r11_3)
    small_3 = (abs(r11_3) < 1e-270) & (er11_3 < 1e-270)
    kept_3 = 0.0 if small_3 else r11_3
    bound_3 = 0.0 if small_3 else er11_3
    r1_4 = -y_4
    r2_4, r2_low_4 = exact_sum(y_3, r1_4)
    r3_4, r3_low_4 = pair_mul_single(r2_4, r2_low_4, 4.0)
    er3_4 = U * abs(r3_low_4) + HAIR
    r5_4, r5_low_4 = exact_sum(r4, x)
    r6_4, r6_low_4 = pair_mul(r3_4, r3_low_4, r5_4, r5_low_4)
    er6_4 = (abs(r5_4) + abs(r5_low_4)) * er3_4 + abs(r3_low_4 * r5_low_4) + U * (2.0 * abs(r6_low_4) + 1.01 * abs(r3_4 * r5_low_4)) + HAIR
    r8_4, r8_low_4 = exact_sum(b_l, r7)
    r9_4, r9_low_4 = pair_mul(r8_4, r8_low_4, r8_4, r8_low_4)
    er9_4 = abs(r8_low_4 * r8_low_4) + U * (2.0 * abs(r9_low_4) + 1.01 * abs(r8_4 * r8_low_4)) + HAIR
    r10_inverse_4 = 1.0 / r9_4
    r10_4 = r6_4 * r10_inverse_4
    r10_low_4 = (fma(-r10_4, r9_4, r6_4) + fma(-r10_4, r9_low_4, r6_low_4)) * r10_inverse_4
    er10_4 = (er6_4 + abs(r10_4) * er9_4 + U * abs(r6_low_4) + U * abs(r10_4 * r9_low_4) + abs(r10_low_4 * r9_low_4)) * inverse_bound(r10_inverse_4, er9_4 + abs(r9_low_4)) + 4.0 * U * (U * abs(r10_4) + abs(r10_low_4)) + HAIR
    r11_4 = r10_4 + r10_low_4
    er11_4 = er10_4 + U * abs(r11_4)
    small_4 = (abs(r11_4) < 1e-270) & (er11_4 < 1e-270)
    kept_4 = 0.0 if small_4 else r11_4
    bound_4 = 0.0 if small_4 else er11_4
    r1_5 = -k_r
    small_5 = (abs(r1_5) < 1e-270) & (0.0 < 1e-270)
    kept_5 = 0.0 if small_5 else r1_5
    bound_5 = 0.0 if small_5 else 0.0
    y = kept_4 if x <= b_r else kept_5
    ey = bound_4 if x <= b_r else bound_5
    y_2 = kept_3 if x <= b3_6 else y
    ey_2 = bound_3 if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = kept_2 if x <= b2_5 else y_3
    ey_4 = bound_2 if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = kept if x <= b1_6 else y_5
    ey_6 = bound if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = 0.0 if x <= b_l else y_7
    ey_8 = 0.0 if x <= b_l else ey_7
    return y_8, ey_8


@_device
def _partial_k_l_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by k_l in float64, and a bound of its absolute error."""
    if x <= b_l:
        r1 = -b_l
        r3 = r1 + x
        return r3, 0.0
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)):
        return x, math.inf  # too close to tell the side
    if x <= b1_6:
        return 0.0, 0.0
    b2_2 = 0.5 * b_l
    eb2_2 = TINY
    b2_4 = 0.5 * b_r
    eb2_4 = TINY
    b2_5 = b2_2 + b2_4
    eb2_5 = eb2_2 + eb2_4 + U * abs(b2_5)
    if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)):
        return x, math.inf  # too close to tell the side
    if x <= b2_5:
        return 0.0, 0.0
    b3_2 = 0.25 * b_l
    eb3_2 = TINY
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb3_2 + eb3_5 + U * abs(b3_6)
    if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)):
        return x, math.inf  # too close to tell the side
    if x <= b3_6:
        return 0.0, 0.0
    if x <= b_r:
        return 0.0, 0.0
    return 0.0, 0.0


@_device
def _partial_k_l_wide(x, wide_x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by k_l as a wide number."""
    if x <= b_l:
        w0 = wide_from_float(b_l)
        w1 = wide_neg(w0)
        w3 = wide_add(w1, wide_x)
        return w3
    b1_0 = (0.75, 0.0, np.int64(0))
    b1_1 = wide_from_float(b_l)
    b1_2 = wide_mul(b1_0, b1_1)
    b1_3 = (0.25, 0.0, np.int64(0))
    b1_4 = wide_from_float(b_r)
    b1_5 = wide_mul(b1_3, b1_4)
    b1_6 = wide_add(b1_2, b1_5)
    side1 = wide_sub(wide_x, b1_6)[0]
    if side1 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b2_0 = (0.5, 0.0, np.int64(0))
    b2_1 = wide_from_float(b_l)
    b2_2 = wide_mul(b2_0, b2_1)
    b2_3 = wide_from_float(b_r)
    b2_4 = wide_mul(b2_0, b2_3)
    b2_5 = wide_add(b2_2, b2_4)
    side2 = wide_sub(wide_x, b2_5)[0]
    if side2 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b3_0 = (0.25, 0.0, np.int64(0))
    b3_1 = wide_from_float(b_l)
    b3_2 = wide_mul(b3_0, b3_1)
    b3_3 = (0.75, 0.0, np.int64(0))
    b3_4 = wide_from_float(b_r)
    b3_5 = wide_mul(b3_3, b3_4)
    b3_6 = wide_add(b3_2, b3_5)
    side3 = wide_sub(wide_x, b3_6)[0]
    if side3 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    if x <= b_r:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    w0 = (0.0, 0.0, np.int64(0))
    return w0


@_device
def _partial_k_l(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4, tolerance, floor):
    """Its derivative by k_l"""
    if x != x:
        return x
    if x == math.inf:
        return 0.0
    if x == -math.inf:
        return 1.0 * x
    r, e = _partial_k_l_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_k_l_wide(x, wide_from_float(x), b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4))


@_inlined
def _partial_k_l_coarse(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by k_l for float32, in float64, and a bound of its absolute error."""
    r1 = -b_l
    r3 = r1 + x
    er3 = U * abs(r3)
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    y = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else 0.0
    ey = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else 0.0
    y_2 = 0.0 if x <= b2_5 else y
    ey_2 = 0.0 if x <= b2_5 else ey
    y_3 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_2
    ey_3 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_2
    y_4 = 0.0 if x <= b1_6 else y_3
    ey_4 = 0.0 if x <= b1_6 else ey_3
    y_5 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_4
    ey_5 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_4
    y_6 = r3 if x <= b_l else y_5
    ey_6 = er3 if x <= b_l else ey_5
    return y_6, ey_6


@_inlined
def _partial_k_l_paired(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by k_l from sums of two float64, and a bound of its absolute error."""
    r1 = -b_l
    r2, r2_low = exact_sum(r1, x)
    r3 = r2 + r2_low
    er3 = U * abs(r3)
    small = (abs(r3) < 1e-270) & (er3 < 1e-270)
    kept = 0.0 if small else r3
    bound = 0.0 if small else er3
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    y = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else 0.0
    ey = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else 0.0
    y_2 = 0.0 if x <= b2_5 else y
    ey_2 = 0.0 if x <= b2_5 else ey
    y_3 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_2
    ey_3 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_2
    y_4 = 0.0 if x <= b1_6 else y_3
    ey_4 = 0.0 if x <= b1_6 else ey_3
    y_5 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_4
    ey_5 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_4
    y_6 = kept if x <= b_l else y_5
    ey_6 = bound if x <= b_l else ey_5
    return y_6, ey_6


@_device
def _partial_k_r_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by k_r in float64, and a bound of its absolute error."""
    if x <= b_l:
        return 0.0, 0.0
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)):
        return x, math.inf  # too close to tell the side
    if x <= b1_6:
        return 0.0, 0.0
    b2_2 = 0.5 * b_l
    eb2_2 = TINY
    b2_4 = 0.5 * b_r
    eb2_4 = TINY
    b2_5 = b2_2 + b2_4
    eb2_5 = eb2_2 + eb2_4 + U * abs(b2_5)
    if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)):
        return x, math.inf  # too close to tell the side
    if x <= b2_5:
        return 0.0, 0.0
    b3_2 = 0.25 * b_l
    eb3_2 = TINY
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb3_2 + eb3_5 + U * abs(b3_6)
    if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)):
        return x, math.inf  # too close to tell the side
    if x <= b3_6:
        return 0.0, 0.0
    if x <= b_r:
        return 0.0, 0.0
    r1 = -b_r
    r3 = r1 + x
    return r3, 0.0


@_device
def _partial_k_r_wide(x, wide_x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by k_r as a wide number."""
    if x <= b_l:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b1_0 = (0.75, 0.0, np.int64(0))
    b1_1 = wide_from_float(b_l)
    b1_2 = wide_mul(b1_0, b1_1)
    b1_3 = (0.25, 0.0, np.int64(0))
    b1_4 = wide_from_float(b_r)
    b1_5 = wide_mul(b1_3, b1_4)
    b1_6 = wide_add(b1_2, b1_5)
    side1 = wide_sub(wide_x, b1_6)[0]
    if side1 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b2_0 = (0.5, 0.0, np.int64(0))
    b2_1 = wide_from_float(b_l)
    b2_2 = wide_mul(b2_0, b2_1)
    b2_3 = wide_from_float(b_r)
    b2_4 = wide_mul(b2_0, b2_3)
    b2_5 = wide_add(b2_2, b2_4)
    side2 = wide_sub(wide_x, b2_5)[0]
    if side2 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b3_0 = (0.25, 0.0, np.int64(0))
    b3_1 = wide_from_float(b_l)
    b3_2 = wide_mul(b3_0, b3_1)
    b3_3 = (0.75, 0.0, np.int64(0))
    b3_4 = wide_from_float(b_r)
    b3_5 = wide_mul(b3_3, b3_4)
    b3_6 = wide_add(b3_2, b3_5)
    side3 = wide_sub(wide_x, b3_6)[0]
    if side3 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    if x <= b_r:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    w0 = wide_from_float(b_r)
    w1 = wide_neg(w0)
    w3 = wide_add(w1, wide_x)
    return w3


@_device
def _partial_k_r(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4, tolerance, floor):
    """Its derivative by k_r"""
    if x != x:
        return x
    if x == math.inf:
        return 1.0 * x
    if x == -math.inf:
        return 0.0
    r, e = _partial_k_r_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_k_r_wide(x, wide_from_float(x), b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4))


@_inlined
def _partial_k_r_coarse(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by k_r for float32, in float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r1 = -b_r
    r3 = r1 + x
    er3 = U * abs(r3)
    y = 0.0 if x <= b_r else r3
    ey = 0.0 if x <= b_r else er3
    y_2 = 0.0 if x <= b3_6 else y
    ey_2 = 0.0 if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = 0.0 if x <= b2_5 else y_3
    ey_4 = 0.0 if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = 0.0 if x <= b1_6 else y_5
    ey_6 = 0.0 if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = 0.0 if x <= b_l else y_7
    ey_8 = 0.0 if x <= b_l else ey_7
    return y_8, ey_8


@_inlined
def _partial_k_r_paired(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by k_r from sums of two float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r1 = -b_r
    r2, r2_low = exact_sum(r1, x)
    r3 = r2 + r2_low
    er3 = U * abs(r3)
    small = (abs(r3) < 1e-270) & (er3 < 1e-270)
    kept = 0.0 if small else r3
    bound = 0.0 if small else er3
    y = 0.0 if x <= b_r else kept
    ey = 0.0 if x <= b_r else bound
    y_2 = 0.0 if x <= b3_6 else y
    ey_2 = 0.0 if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = 0.0 if x <= b2_5 else y_3
    ey_4 = 0.0 if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = 0.0 if x <= b1_6 else y_5
    ey_6 = 0.0 if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = 0.0 if x <= b_l else y_7
    ey_8 = 0.0 if x <= b_l else ey_7
    return y_8, ey_8


@_device
def _partial_y_0_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_0 in float64, and a bound of its absolute error."""
    if x <= b_l:
        return 1.0, 0.0
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)):
        return x, math.inf  # too close to tell the side
    if x <= b1_6:
        r2 = -b_l
        r4 = r2 + x
        er4 = U * abs(r4)
        r6 = 0.25 * b_l
        er6 = TINY
        r7 = -r6
        r9 = 0.25 * b_r
        er9 = TINY
        r10 = r7 + r9
        er10 = er6 + er9 + U * abs(r10)
        r11 = r4 / r10
        er11 = (er4 + abs(r11) * er10) / margin(abs(r10), er10) + rounding(r10, U) * abs(r11) + TINY
        r12 = -r11
        r13 = 1.0 + r12
        er13 = er11 + U * abs(r13)
        return r13, er13
    b2_2 = 0.5 * b_l
    eb2_2 = TINY
    b2_4 = 0.5 * b_r
    eb2_4 = TINY
    b2_5 = b2_2 + b2_4
    eb2_5 = eb2_2 + eb2_4 + U * abs(b2_5)
    if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)):
        return x, math.inf  # too close to tell the side
    if x <= b2_5:
        return 0.0, 0.0
    b3_2 = 0.25 * b_l
    eb3_2 = TINY
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb3_2 + eb3_5 + U * abs(b3_6)
    if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)):
        return x, math.inf  # too close to tell the side
    if x <= b3_6:
        return 0.0, 0.0
    if x <= b_r:
        return 0.0, 0.0
    return 0.0, 0.0


@_device
def _partial_y_0_wide(x, wide_x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_0 as a wide number."""
    if x <= b_l:
        w0 = (1.0, 0.0, np.int64(0))
        return w0
    b1_0 = (0.75, 0.0, np.int64(0))
    b1_1 = wide_from_float(b_l)
    b1_2 = wide_mul(b1_0, b1_1)
    b1_3 = (0.25, 0.0, np.int64(0))
    b1_4 = wide_from_float(b_r)
    b1_5 = wide_mul(b1_3, b1_4)
    b1_6 = wide_add(b1_2, b1_5)
    side1 = wide_sub(wide_x, b1_6)[0]
    if side1 <= 0.0:
        w0 = (1.0, 0.0, np.int64(0))
        w1 = wide_from_float(b_l)
        w2 = wide_neg(w1)
        w4 = wide_add(w2, wide_x)
        w5 = (0.25, 0.0, np.int64(0))
        w6 = wide_mul(w5, w1)
        w7 = wide_neg(w6)
        w8 = wide_from_float(b_r)
        w9 = wide_mul(w5, w8)
        w10 = wide_add(w7, w9)
        w11 = wide_div(w4, w10)
        w12 = wide_neg(w11)
        w13 = wide_add(w0, w12)
        return w13
    b2_0 = (0.5, 0.0, np.int64(0))
    b2_1 = wide_from_float(b_l)
    b2_2 = wide_mul(b2_0, b2_1)
    b2_3 = wide_from_float(b_r)
    b2_4 = wide_mul(b2_0, b2_3)
    b2_5 = wide_add(b2_2, b2_4)
    side2 = wide_sub(wide_x, b2_5)[0]
    if side2 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b3_0 = (0.25, 0.0, np.int64(0))
    b3_1 = wide_from_float(b_l)
    b3_2 = wide_mul(b3_0, b3_1)
    b3_3 = (0.75, 0.0, np.int64(0))
    b3_4 = wide_from_float(b_r)
    b3_5 = wide_mul(b3_3, b3_4)
    b3_6 = wide_add(b3_2, b3_5)
    side3 = wide_sub(wide_x, b3_6)[0]
    if side3 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    if x <= b_r:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    w0 = (0.0, 0.0, np.int64(0))
    return w0


@_device
def _partial_y_0(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4, tolerance, floor):
    """Its derivative by y_0"""
    if x != x:
        return x
    if x == math.inf:
        return 0.0
    if x == -math.inf:
        return 1.0
    r, e = _partial_y_0_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_y_0_wide(x, wide_from_float(x), b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4))


@_inlined
def _partial_y_0_coarse(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_0 for float32, in float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r2 = -b_l
    r4 = r2 + x
    er4 = U * abs(r4)
    r6 = 0.25 * b_l
    r7 = -r6
    r10 = r7 + b1_5
    er10 = eb1_5 + eb1_5 + U * abs(r10)
    r11 = r4 / r10
    er11 = (er4 + abs(r11) * er10) / margin(abs(r10), er10) + rounding(r10, U) * abs(r11) + TINY
    r12 = -r11
    r13 = 1.0 + r12
    er13 = er11 + U * abs(r13)
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = r6 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    y = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else 0.0
    ey = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else 0.0
    y_2 = 0.0 if x <= b2_5 else y
    ey_2 = 0.0 if x <= b2_5 else ey
    y_3 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_2
    ey_3 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_2
    y_4 = r13 if x <= b1_6 else y_3
    ey_4 = er13 if x <= b1_6 else ey_3
    y_5 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_4
    ey_5 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_4
    y_6 = 1.0 if x <= b_l else y_5
    ey_6 = 0.0 if x <= b_l else ey_5
    return y_6, ey_6


@_inlined
def _partial_y_0_paired(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_0 from sums of two float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r1 = -b_l
    r2, r2_low = exact_sum(r1, x)
    r3, r3_low = exact_product(0.25, b_l)
    er3 = HAIR
    r4 = -r3
    r4_low = -r3_low
    r5, r5_low = exact_product(0.25, b_r)
    r6, r6_low = pair_add(r4, r4_low, r5, r5_low)
    er6 = er3 + er3 + U * (abs(r4_low) + abs(r5_low) + abs(r6_low))
    r7_inverse = 1.0 / r6
    r7 = r2 * r7_inverse
    r7_low = (fma(-r7, r6, r2) + fma(-r7, r6_low, r2_low)) * r7_inverse
    er7 = (abs(r7) * er6 + U * abs(r2_low) + U * abs(r7 * r6_low) + abs(r7_low * r6_low)) * inverse_bound(r7_inverse, er6 + abs(r6_low)) + 4.0 * U * (U * abs(r7) + abs(r7_low)) + HAIR
    r8 = -r7
    r8_low = -r7_low
    r9, r9_low = pair_add_single(r8, r8_low, 1.0)
    er9 = er7 + U * abs(r9_low)
    r10 = r9 + r9_low
    er10 = er9 + U * abs(r10)
    small = (abs(r10) < 1e-270) & (er10 < 1e-270)
    kept = 0.0 if small else r10
    bound = 0.0 if small else er10
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    y = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else 0.0
    ey = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else 0.0
    y_2 = 0.0 if x <= b2_5 else y
    ey_2 = 0.0 if x <= b2_5 else ey
    y_3 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_2
    ey_3 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_2
    y_4 = kept if x <= b1_6 else y_3
    ey_4 = bound if x <= b1_6 else ey_3
    y_5 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_4
    ey_5 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_4
    y_6 = 1.0 if x <= b_l else y_5
    ey_6 = 0.0 if x <= b_l else ey_5
    return y_6, ey_6


@_device
def _partial_y_1_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_1 in float64, and a bound of its absolute error."""
    if x <= b_l:
        return 0.0, 0.0
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)):
        return x, math.inf  # too close to tell the side
    if x <= b1_6:
        r1 = -b_l
        r3 = r1 + x
        er3 = U * abs(r3)
        r5 = 0.25 * b_l
        er5 = TINY
        r6 = -r5
        r8 = 0.25 * b_r
        er8 = TINY
        r9 = r6 + r8
        er9 = er5 + er8 + U * abs(r9)
        r10 = r3 / r9
        er10 = (er3 + abs(r10) * er9) / margin(abs(r9), er9) + rounding(r9, U) * abs(r10) + TINY
        return r10, er10
    b2_2 = 0.5 * b_l
    eb2_2 = TINY
    b2_4 = 0.5 * b_r
    eb2_4 = TINY
    b2_5 = b2_2 + b2_4
    eb2_5 = eb2_2 + eb2_4 + U * abs(b2_5)
    if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)):
        return x, math.inf  # too close to tell the side
    if x <= b2_5:
        r2 = 2.0 * b_l
        er2 = TINY
        r3 = -r2
        r5 = 2.0 * b_r
        er5 = TINY
        r6 = -r5
        r7 = r3 + r6
        er7 = er2 + er5 + U * abs(r7)
        r10 = 4.0 * x
        er10 = TINY
        r11 = r7 + r10
        er11 = er7 + er10 + U * abs(r11)
        r12 = -b_r
        r13 = b_l + r12
        er13 = sum_tail(b_l, r12)
        r14 = r11 / r13
        er14 = (er11 + abs(r14) * er13) / margin(abs(r13), er13) + rounding(r13, U) * abs(r14) + TINY
        return r14, er14
    b3_2 = 0.25 * b_l
    eb3_2 = TINY
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb3_2 + eb3_5 + U * abs(b3_6)
    if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)):
        return x, math.inf  # too close to tell the side
    if x <= b3_6:
        return 0.0, 0.0
    if x <= b_r:
        return 0.0, 0.0
    return 0.0, 0.0


@_device
def _partial_y_1_wide(x, wide_x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_1 as a wide number."""
    if x <= b_l:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b1_0 = (0.75, 0.0, np.int64(0))
    b1_1 = wide_from_float(b_l)
    b1_2 = wide_mul(b1_0, b1_1)
    b1_3 = (0.25, 0.0, np.int64(0))
    b1_4 = wide_from_float(b_r)
    b1_5 = wide_mul(b1_3, b1_4)
    b1_6 = wide_add(b1_2, b1_5)
    side1 = wide_sub(wide_x, b1_6)[0]
    if side1 <= 0.0:
        w0 = wide_from_float(b_l)
        w1 = wide_neg(w0)
        w3 = wide_add(w1, wide_x)
        w4 = (0.25, 0.0, np.int64(0))
        w5 = wide_mul(w4, w0)
        w6 = wide_neg(w5)
        w7 = wide_from_float(b_r)
        w8 = wide_mul(w4, w7)
        w9 = wide_add(w6, w8)
        w10 = wide_div(w3, w9)
        return w10
    b2_0 = (0.5, 0.0, np.int64(0))
    b2_1 = wide_from_float(b_l)
    b2_2 = wide_mul(b2_0, b2_1)
    b2_3 = wide_from_float(b_r)
    b2_4 = wide_mul(b2_0, b2_3)
    b2_5 = wide_add(b2_2, b2_4)
    side2 = wide_sub(wide_x, b2_5)[0]
    if side2 <= 0.0:
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(b_l)
        w2 = wide_mul(w0, w1)
        w3 = wide_neg(w2)
        w4 = wide_from_float(b_r)
        w5 = wide_mul(w0, w4)
        w6 = wide_neg(w5)
        w7 = wide_add(w3, w6)
        w8 = (4.0, 0.0, np.int64(0))
        w10 = wide_mul(w8, wide_x)
        w11 = wide_add(w7, w10)
        w12 = wide_neg(w4)
        w13 = wide_add(w1, w12)
        w14 = wide_div(w11, w13)
        return w14
    b3_0 = (0.25, 0.0, np.int64(0))
    b3_1 = wide_from_float(b_l)
    b3_2 = wide_mul(b3_0, b3_1)
    b3_3 = (0.75, 0.0, np.int64(0))
    b3_4 = wide_from_float(b_r)
    b3_5 = wide_mul(b3_3, b3_4)
    b3_6 = wide_add(b3_2, b3_5)
    side3 = wide_sub(wide_x, b3_6)[0]
    if side3 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    if x <= b_r:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    w0 = (0.0, 0.0, np.int64(0))
    return w0


@_device
def _partial_y_1(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4, tolerance, floor):
    """Its derivative by y_1"""
    if x != x:
        return x
    if x == math.inf:
        return 0.0
    if x == -math.inf:
        return 0.0
    r, e = _partial_y_1_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_y_1_wide(x, wide_from_float(x), b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4))


@_inlined
def _partial_y_1_coarse(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_1 for float32, in float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r1 = -b_l
    r3 = r1 + x
    er3 = U * abs(r3)
    r5 = 0.25 * b_l
    r6 = -r5
    r9 = r6 + b1_5
    er9 = eb1_5 + eb1_5 + U * abs(r9)
    r10 = r3 / r9
    er10 = (er3 + abs(r10) * er9) / margin(abs(r9), er9) + rounding(r9, U) * abs(r10) + TINY
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r2 = 2.0 * b_l
    r3_2 = -r2
    r5_2 = 2.0 * b_r
    r6_2 = -r5_2
    r7 = r3_2 + r6_2
    er7 = eb1_5 + eb1_5 + U * abs(r7)
    r10_2 = 4.0 * x
    r11 = r7 + r10_2
    er11 = er7 + eb1_5 + U * abs(r11)
    r12 = -b_r
    r13 = b_l + r12
    er13 = sum_tail(b_l, r12)
    r14 = r11 / r13
    er14 = (er11 + abs(r14) * er13) / margin(abs(r13), er13) + rounding(r13, U) * abs(r14) + TINY
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = r5 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    y = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else 0.0
    ey = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else 0.0
    y_2 = r14 if x <= b2_5 else y
    ey_2 = er14 if x <= b2_5 else ey
    y_3 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_2
    ey_3 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_2
    y_4 = r10 if x <= b1_6 else y_3
    ey_4 = er10 if x <= b1_6 else ey_3
    y_5 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_4
    ey_5 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_4
    y_6 = 0.0 if x <= b_l else y_5
    ey_6 = 0.0 if x <= b_l else ey_5
    return y_6, ey_6


@_inlined
def _partial_y_1_paired(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_1 from sums of two float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r1 = -b_l
    r2, r2_low = exact_sum(r1, x)
    r3, r3_low = exact_product(0.25, b_l)
    er3 = HAIR
    r4 = -r3
    r4_low = -r3_low
    r5, r5_low = exact_product(0.25, b_r)
    r6, r6_low = pair_add(r4, r4_low, r5, r5_low)
    er6 = er3 + er3 + U * (abs(r4_low) + abs(r5_low) + abs(r6_low))
    r7_inverse = 1.0 / r6
    r7 = r2 * r7_inverse
    r7_low = (fma(-r7, r6, r2) + fma(-r7, r6_low, r2_low)) * r7_inverse
    er7 = (abs(r7) * er6 + U * abs(r2_low) + U * abs(r7 * r6_low) + abs(r7_low * r6_low)) * inverse_bound(r7_inverse, er6 + abs(r6_low)) + 4.0 * U * (U * abs(r7) + abs(r7_low)) + HAIR
    r8 = r7 + r7_low
    er8 = er7 + U * abs(r8)
    small = (abs(r8) < 1e-270) & (er8 < 1e-270)
    kept = 0.0 if small else r8
    bound = 0.0 if small else er8
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r1_2, r1_low = exact_product(2.0, b_l)
    r2_2 = -r1_2
    r2_low_2 = -r1_low
    r3_2, r3_low_2 = exact_product(2.0, b_r)
    r4_2 = -r3_2
    r4_low_2 = -r3_low_2
    r5_2, r5_low_2 = pair_add(r2_2, r2_low_2, r4_2, r4_low_2)
    er5 = er3 + er3 + U * (abs(r2_low_2) + abs(r4_low_2) + abs(r5_low_2))
    r6_2, r6_low_2 = exact_product(4.0, x)
    r7_2, r7_low_2 = pair_add(r5_2, r5_low_2, r6_2, r6_low_2)
    er7_2 = er5 + er3 + U * (abs(r5_low_2) + abs(r6_low_2) + abs(r7_low_2))
    r8_2 = -b_r
    r9, r9_low = exact_sum(b_l, r8_2)
    r10_inverse = 1.0 / r9
    r10 = r7_2 * r10_inverse
    r10_low = (fma(-r10, r9, r7_2) + fma(-r10, r9_low, r7_low_2)) * r10_inverse
    er10 = (er7_2 + U * abs(r7_low_2) + U * abs(r10 * r9_low) + abs(r10_low * r9_low)) * inverse_bound(r10_inverse, abs(r9_low)) + 4.0 * U * (U * abs(r10) + abs(r10_low)) + HAIR
    r11 = r10 + r10_low
    er11 = er10 + U * abs(r11)
    small_2 = (abs(r11) < 1e-270) & (er11 < 1e-270)
    kept_2 = 0.0 if small_2 else r11
    bound_2 = 0.0 if small_2 else er11
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    y = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else 0.0
    ey = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else 0.0
    y_2 = kept_2 if x <= b2_5 else y
    ey_2 = bound_2 if x <= b2_5 else ey
    y_3 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_2
    ey_3 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_2
    y_4 = kept if x <= b1_6 else y_3
    ey_4 = bound if x <= b1_6 else ey_3
    y_5 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_4
    ey_5 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_4
    y_6 = 0.0 if x <= b_l else y_5
    ey_6 = 0.0 if x <= b_l else ey_5
    return y_6, ey_6


@_device
def _partial_y_2_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_2 in float64, and a bound of its absolute error."""
    if x <= b_l:
        return 0.0, 0.0
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)):
        return x, math.inf  # too close to tell the side
    if x <= b1_6:
        return 0.0, 0.0
    b2_2 = 0.5 * b_l
    eb2_2 = TINY
    b2_4 = 0.5 * b_r
    eb2_4 = TINY
    b2_5 = b2_2 + b2_4
    eb2_5 = eb2_2 + eb2_4 + U * abs(b2_5)
    if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)):
        return x, math.inf  # too close to tell the side
    if x <= b2_5:
        r2 = 3.0 * b_l
        er2 = rounding(b_l, U) * abs(r2) + TINY
        r4 = r2 + b_r
        er4 = er2 + U * abs(r4)
        r7 = 4.0 * x
        er7 = TINY
        r8 = -r7
        r9 = r4 + r8
        er9 = er4 + er7 + U * abs(r9)
        r10 = -b_r
        r11 = b_l + r10
        er11 = sum_tail(b_l, r10)
        r12 = r9 / r11
        er12 = (er9 + abs(r12) * er11) / margin(abs(r11), er11) + rounding(r11, U) * abs(r12) + TINY
        return r12, er12
    b3_2 = 0.25 * b_l
    eb3_2 = TINY
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb3_2 + eb3_5 + U * abs(b3_6)
    if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)):
        return x, math.inf  # too close to tell the side
    if x <= b3_6:
        r1 = -b_l
        r4 = 3.0 * b_r
        er4 = rounding(b_r, U) * abs(r4) + TINY
        r5 = -r4
        r6 = r1 + r5
        er6 = er4 + U * abs(r6)
        r9 = 4.0 * x
        er9 = TINY
        r10 = r6 + r9
        er10 = er6 + er9 + U * abs(r10)
        r11 = -b_r
        r12 = b_l + r11
        er12 = sum_tail(b_l, r11)
        r13 = r10 / r12
        er13 = (er10 + abs(r13) * er12) / margin(abs(r12), er12) + rounding(r12, U) * abs(r13) + TINY
        return r13, er13
    if x <= b_r:
        return 0.0, 0.0
    return 0.0, 0.0


@_device
def _partial_y_2_wide(x, wide_x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_2 as a wide number."""
    if x <= b_l:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b1_0 = (0.75, 0.0, np.int64(0))
    b1_1 = wide_from_float(b_l)
    b1_2 = wide_mul(b1_0, b1_1)
    b1_3 = (0.25, 0.0, np.int64(0))
    b1_4 = wide_from_float(b_r)
    b1_5 = wide_mul(b1_3, b1_4)
    b1_6 = wide_add(b1_2, b1_5)
    side1 = wide_sub(wide_x, b1_6)[0]
    if side1 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b2_0 = (0.5, 0.0, np.int64(0))
    b2_1 = wide_from_float(b_l)
    b2_2 = wide_mul(b2_0, b2_1)
    b2_3 = wide_from_float(b_r)
    b2_4 = wide_mul(b2_0, b2_3)
    b2_5 = wide_add(b2_2, b2_4)
    side2 = wide_sub(wide_x, b2_5)[0]
    if side2 <= 0.0:
        w0 = (3.0, 0.0, np.int64(0))
        w1 = wide_from_float(b_l)
        w2 = wide_mul(w0, w1)
        w3 = wide_from_float(b_r)
        w4 = wide_add(w2, w3)
        w5 = (4.0, 0.0, np.int64(0))
        w7 = wide_mul(w5, wide_x)
        w8 = wide_neg(w7)
        w9 = wide_add(w4, w8)
        w10 = wide_neg(w3)
        w11 = wide_add(w1, w10)
        w12 = wide_div(w9, w11)
        return w12
    b3_0 = (0.25, 0.0, np.int64(0))
    b3_1 = wide_from_float(b_l)
    b3_2 = wide_mul(b3_0, b3_1)
    b3_3 = (0.75, 0.0, np.int64(0))
    b3_4 = wide_from_float(b_r)
    b3_5 = wide_mul(b3_3, b3_4)
    b3_6 = wide_add(b3_2, b3_5)
    side3 = wide_sub(wide_x, b3_6)[0]
    if side3 <= 0.0:
        w0 = wide_from_float(b_l)
        w1 = wide_neg(w0)
        w2 = (3.0, 0.0, np.int64(0))
        w3 = wide_from_float(b_r)
        w4 = wide_mul(w2, w3)
        w5 = wide_neg(w4)
        w6 = wide_add(w1, w5)
        w7 = (4.0, 0.0, np.int64(0))
        w9 = wide_mul(w7, wide_x)
        w10 = wide_add(w6, w9)
        w11 = wide_neg(w3)
        w12 = wide_add(w0, w11)
        w13 = wide_div(w10, w12)
        return w13
    if x <= b_r:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    w0 = (0.0, 0.0, np.int64(0))
    return w0


@_device
def _partial_y_2(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4, tolerance, floor):
    """Its derivative by y_2"""
    if x != x:
        return x
    if x == math.inf:
        return 0.0
    if x == -math.inf:
        return 0.0
    r, e = _partial_y_2_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_y_2_wide(x, wide_from_float(x), b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4))


@_inlined
def _partial_y_2_coarse(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_2 for float32, in float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r2 = 3.0 * b_l
    er2 = rounding(b_l, U) * abs(r2) + TINY
    r4 = r2 + b_r
    er4 = er2 + U * abs(r4)
    r7 = 4.0 * x
    r8 = -r7
    r9 = r4 + r8
    er9 = er4 + eb1_5 + U * abs(r9)
    r10 = -b_r
    r11 = b_l + r10
    er11 = sum_tail(b_l, r10)
    r12 = r9 / r11
    er12 = (er9 + abs(r12) * er11) / margin(abs(r11), er11) + rounding(r11, U) * abs(r12) + TINY
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r1 = -b_l
    r4_2 = 3.0 * b_r
    er4_2 = rounding(b_r, U) * abs(r4_2) + TINY
    r5 = -r4_2
    r6 = r1 + r5
    er6 = er4_2 + U * abs(r6)
    r10_2 = r6 + r7
    er10 = er6 + eb1_5 + U * abs(r10_2)
    r13 = r10_2 / r11
    er13 = (er10 + abs(r13) * er11) / margin(abs(r11), er11) + rounding(r11, U) * abs(r13) + TINY
    y = r13 if x <= b3_6 else 0.0
    ey = er13 if x <= b3_6 else 0.0
    y_2 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y
    ey_2 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey
    y_3 = r12 if x <= b2_5 else y_2
    ey_3 = er12 if x <= b2_5 else ey_2
    y_4 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_3
    ey_4 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_3
    y_5 = 0.0 if x <= b1_6 else y_4
    ey_5 = 0.0 if x <= b1_6 else ey_4
    y_6 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_5
    ey_6 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_5
    y_7 = 0.0 if x <= b_l else y_6
    ey_7 = 0.0 if x <= b_l else ey_6
    return y_7, ey_7


@_inlined
def _partial_y_2_paired(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_2 from sums of two float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r1, r1_low = exact_product(3.0, b_l)
    er1 = HAIR
    r2, r2_low = pair_add_single(r1, r1_low, b_r)
    er2 = er1 + U * abs(r2_low)
    r3, r3_low = exact_product(4.0, x)
    r4 = -r3
    r4_low = -r3_low
    r5, r5_low = pair_add(r2, r2_low, r4, r4_low)
    er5 = er2 + er1 + U * (abs(r2_low) + abs(r4_low) + abs(r5_low))
    r6 = -b_r
    r7, r7_low = exact_sum(b_l, r6)
    r8_inverse = 1.0 / r7
    r8 = r5 * r8_inverse
    r8_low = (fma(-r8, r7, r5) + fma(-r8, r7_low, r5_low)) * r8_inverse
    er8 = (er5 + U * abs(r5_low) + U * abs(r8 * r7_low) + abs(r8_low * r7_low)) * inverse_bound(r8_inverse, abs(r7_low)) + 4.0 * U * (U * abs(r8) + abs(r8_low)) + HAIR
    r9 = r8 + r8_low
    er9 = er8 + U * abs(r9)
    small = (abs(r9) < 1e-270) & (er9 < 1e-270)
    kept = 0.0 if small else r9
    bound = 0.0 if small else er9
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r1_2 = -b_l
    r2_2, r2_low_2 = exact_product(3.0, b_r)
    r3_2 = -r2_2
    r3_low_2 = -r2_low_2
    r4_2, r4_low_2 = pair_add_single(r3_2, r3_low_2, r1_2)
    er4 = er1 + U * abs(r4_low_2)
    r5_2, r5_low_2 = exact_product(4.0, x)
    r6_2, r6_low = pair_add(r4_2, r4_low_2, r5_2, r5_low_2)
    er6 = er4 + er1 + U * (abs(r4_low_2) + abs(r5_low_2) + abs(r6_low))
    r8_2, r8_low_2 = exact_sum(b_l, r6)
    r9_inverse = 1.0 / r8_2
    r9_2 = r6_2 * r9_inverse
    r9_low = (fma(-r9_2, r8_2, r6_2) + fma(-r9_2, r8_low_2, r6_low)) * r9_inverse
    er9_2 = (er6 + U * abs(r6_low) + U * abs(r9_2 * r8_low_2) + abs(r9_low * r8_low_2)) * inverse_bound(r9_inverse, abs(r8_low_2)) + 4.0 * U * (U * abs(r9_2) + abs(r9_low)) + HAIR
    r10 = r9_2 + r9_low
    er10 = er9_2 + U * abs(r10)
    small_2 = (abs(r10) < 1e-270) & (er10 < 1e-270)
    kept_2 = 0.0 if small_2 else r10
    bound_2 = 0.0 if small_2 else er10
    y = kept_2 if x <= b3_6 else 0.0
    ey = bound_2 if x <= b3_6 else 0.0
    y_2 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y
    ey_2 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey
    y_3 = kept if x <= b2_5 else y_2
    ey_3 = bound if x <= b2_5 else ey_2
    y_4 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_3
    ey_4 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_3
    y_5 = 0.0 if x <= b1_6 else y_4
    ey_5 = 0.0 if x <= b1_6 else ey_4
    y_6 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_5
    ey_6 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_5
    y_7 = 0.0 if x <= b_l else y_6
    ey_7 = 0.0 if x <= b_l else ey_6
    return y_7, ey_7


@_device
def _partial_y_3_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_3 in float64, and a bound of its absolute error."""
    if x <= b_l:
        return 0.0, 0.0
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)):
        return x, math.inf  # too close to tell the side
    if x <= b1_6:
        return 0.0, 0.0
    b2_2 = 0.5 * b_l
    eb2_2 = TINY
    b2_4 = 0.5 * b_r
    eb2_4 = TINY
    b2_5 = b2_2 + b2_4
    eb2_5 = eb2_2 + eb2_4 + U * abs(b2_5)
    if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)):
        return x, math.inf  # too close to tell the side
    if x <= b2_5:
        return 0.0, 0.0
    b3_2 = 0.25 * b_l
    eb3_2 = TINY
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb3_2 + eb3_5 + U * abs(b3_6)
    if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)):
        return x, math.inf  # too close to tell the side
    if x <= b3_6:
        r3 = b_l + b_r
        er3 = sum_tail(b_l, b_r)
        r5 = 2.0 * x
        er5 = TINY
        r6 = -r5
        r7 = r3 + r6
        er7 = er3 + er5 + U * abs(r7)
        r8 = 2.0 * r7
        er8 = abs(2.0) * er7 + TINY
        r9 = -b_r
        r10 = b_l + r9
        er10 = sum_tail(b_l, r9)
        r11 = r8 / r10
        er11 = (er8 + abs(r11) * er10) / margin(abs(r10), er10) + rounding(r10, U) * abs(r11) + TINY
        return r11, er11
    if x <= b_r:
        r2 = 4.0 * b_r
        er2 = TINY
        r3 = -r2
        r5 = 4.0 * x
        er5 = TINY
        r6 = r3 + r5
        er6 = er2 + er5 + U * abs(r6)
        r8 = -b_r
        r9 = b_l + r8
        er9 = sum_tail(b_l, r8)
        r10 = r6 / r9
        er10 = (er6 + abs(r10) * er9) / margin(abs(r9), er9) + rounding(r9, U) * abs(r10) + TINY
        return r10, er10
    return 0.0, 0.0


@_device
def _partial_y_3_wide(x, wide_x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_3 as a wide number."""
    if x <= b_l:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b1_0 = (0.75, 0.0, np.int64(0))
    b1_1 = wide_from_float(b_l)
    b1_2 = wide_mul(b1_0, b1_1)
    b1_3 = (0.25, 0.0, np.int64(0))
    b1_4 = wide_from_float(b_r)
    b1_5 = wide_mul(b1_3, b1_4)
    b1_6 = wide_add(b1_2, b1_5)
    side1 = wide_sub(wide_x, b1_6)[0]
    if side1 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b2_0 = (0.5, 0.0, np.int64(0))
    b2_1 = wide_from_float(b_l)
    b2_2 = wide_mul(b2_0, b2_1)
    b2_3 = wide_from_float(b_r)
    b2_4 = wide_mul(b2_0, b2_3)
    b2_5 = wide_add(b2_2, b2_4)
    side2 = wide_sub(wide_x, b2_5)[0]
    if side2 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b3_0 = (0.25, 0.0, np.int64(0))
    b3_1 = wide_from_float(b_l)
    b3_2 = wide_mul(b3_0, b3_1)
    b3_3 = (0.75, 0.0, np.int64(0))
    b3_4 = wide_from_float(b_r)
    b3_5 = wide_mul(b3_3, b3_4)
    b3_6 = wide_add(b3_2, b3_5)
    side3 = wide_sub(wide_x, b3_6)[0]
    if side3 <= 0.0:
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(b_l)
        w2 = wide_from_float(b_r)
        w3 = wide_add(w1, w2)
        w5 = wide_mul(w0, wide_x)
        w6 = wide_neg(w5)
        w7 = wide_add(w3, w6)
        w8 = wide_mul(w0, w7)
        w9 = wide_neg(w2)
        w10 = wide_add(w1, w9)
        w11 = wide_div(w8, w10)
        return w11
    if x <= b_r:
        w0 = (4.0, 0.0, np.int64(0))
        w1 = wide_from_float(b_r)
        w2 = wide_mul(w0, w1)
        w3 = wide_neg(w2)
        w5 = wide_mul(w0, wide_x)
        w6 = wide_add(w3, w5)
        w7 = wide_from_float(b_l)
        w8 = wide_neg(w1)
        w9 = wide_add(w7, w8)
        w10 = wide_div(w6, w9)
        return w10
    w0 = (0.0, 0.0, np.int64(0))
    return w0


@_device
def _partial_y_3(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4, tolerance, floor):
    """Its derivative by y_3"""
    if x != x:
        return x
    if x == math.inf:
        return 0.0
    if x == -math.inf:
        return 0.0
    r, e = _partial_y_3_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_y_3_wide(x, wide_from_float(x), b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4))


@_inlined
def _partial_y_3_coarse(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_3 for float32, in float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r3 = b_l + b_r
    er3 = sum_tail(b_l, b_r)
    r5 = 2.0 * x
    r6 = -r5
    r7 = r3 + r6
    er7 = er3 + eb1_5 + U * abs(r7)
    r8 = 2.0 * r7
    er8 = abs(2.0) * er7 + TINY
    r9 = -b_r
    r10 = b_l + r9
    er10 = sum_tail(b_l, r9)
    r11 = r8 / r10
    er11 = (er8 + abs(r11) * er10) / margin(abs(r10), er10) + rounding(r10, U) * abs(r11) + TINY
    r2 = 4.0 * b_r
    r3_2 = -r2
    r5_2 = 4.0 * x
    r6_2 = r3_2 + r5_2
    er6 = eb1_5 + eb1_5 + U * abs(r6_2)
    r10_2 = r6_2 / r10
    er10_2 = (er6 + abs(r10_2) * er10) / margin(abs(r10), er10) + rounding(r10, U) * abs(r10_2) + TINY
    y = r10_2 if x <= b_r else 0.0
    ey = er10_2 if x <= b_r else 0.0
    y_2 = r11 if x <= b3_6 else y
    ey_2 = er11 if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = 0.0 if x <= b2_5 else y_3
    ey_4 = 0.0 if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = 0.0 if x <= b1_6 else y_5
    ey_6 = 0.0 if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = 0.0 if x <= b_l else y_7
    ey_8 = 0.0 if x <= b_l else ey_7
    return y_8, ey_8


@_inlined
def _partial_y_3_paired(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_3 from sums of two float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r1, r1_low = exact_sum(b_l, b_r)
    r2, r2_low = exact_product(2.0, x)
    er2 = HAIR
    r3 = -r2
    r3_low = -r2_low
    r4, r4_low = pair_add(r1, r1_low, r3, r3_low)
    er4 = er2 + U * (abs(r1_low) + abs(r3_low) + abs(r4_low))
    r5, r5_low = pair_mul_single(r4, r4_low, 2.0)
    er5 = abs(2.0) * er4 + U * abs(r5_low) + HAIR
    r6 = -b_r
    r7, r7_low = exact_sum(b_l, r6)
    r8_inverse = 1.0 / r7
    r8 = r5 * r8_inverse
    r8_low = (fma(-r8, r7, r5) + fma(-r8, r7_low, r5_low)) * r8_inverse
    er8 = (er5 + U * abs(r5_low) + U * abs(r8 * r7_low) + abs(r8_low * r7_low)) * inverse_bound(r8_inverse, abs(r7_low)) + 4.0 * U * (U * abs(r8) + abs(r8_low)) + HAIR
    r9 = r8 + r8_low
    er9 = er8 + U * abs(r9)
    small = (abs(r9) < 1e-270) & (er9 < 1e-270)
    kept = 0.0 if small else r9
    bound = 0.0 if small else er9
    r1_2, r1_low_2 = exact_product(4.0, b_r)
    r2_2 = -r1_2
    r2_low_2 = -r1_low_2
    r3_2, r3_low_2 = exact_product(4.0, x)
    r4_2, r4_low_2 = pair_add(r2_2, r2_low_2, r3_2, r3_low_2)
    er4_2 = er2 + er2 + U * (abs(r2_low_2) + abs(r3_low_2) + abs(r4_low_2))
    r6_2, r6_low = exact_sum(b_l, r6)
    r7_inverse = 1.0 / r6_2
    r7_2 = r4_2 * r7_inverse
    r7_low_2 = (fma(-r7_2, r6_2, r4_2) + fma(-r7_2, r6_low, r4_low_2)) * r7_inverse
    er7 = (er4_2 + U * abs(r4_low_2) + U * abs(r7_2 * r6_low) + abs(r7_low_2 * r6_low)) * inverse_bound(r7_inverse, abs(r6_low)) + 4.0 * U * (U * abs(r7_2) + abs(r7_low_2)) + HAIR
    r8_2 = r7_2 + r7_low_2
    er8_2 = er7 + U * abs(r8_2)
    small_2 = (abs(r8_2) < 1e-270) & (er8_2 < 1e-270)
    kept_2 = 0.0 if small_2 else r8_2
    bound_2 = 0.0 if small_2 else er8_2
    y = kept_2 if x <= b_r else 0.0
    ey = bound_2 if x <= b_r else 0.0
    y_2 = kept if x <= b3_6 else y
    ey_2 = bound if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = 0.0 if x <= b2_5 else y_3
    ey_4 = 0.0 if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = 0.0 if x <= b1_6 else y_5
    ey_6 = 0.0 if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = 0.0 if x <= b_l else y_7
    ey_8 = 0.0 if x <= b_l else ey_7
    return y_8, ey_8


@_device
def _partial_y_4_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_4 in float64, and a bound of its absolute error."""
    if x <= b_l:
        return 0.0, 0.0
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)):
        return x, math.inf  # too close to tell the side
    if x <= b1_6:
        return 0.0, 0.0
    b2_2 = 0.5 * b_l
    eb2_2 = TINY
    b2_4 = 0.5 * b_r
    eb2_4 = TINY
    b2_5 = b2_2 + b2_4
    eb2_5 = eb2_2 + eb2_4 + U * abs(b2_5)
    if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)):
        return x, math.inf  # too close to tell the side
    if x <= b2_5:
        return 0.0, 0.0
    b3_2 = 0.25 * b_l
    eb3_2 = TINY
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb3_2 + eb3_5 + U * abs(b3_6)
    if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)):
        return x, math.inf  # too close to tell the side
    if x <= b3_6:
        return 0.0, 0.0
    if x <= b_r:
        r3 = 3.0 * b_r
        er3 = rounding(b_r, U) * abs(r3) + TINY
        r4 = b_l + r3
        er4 = er3 + U * abs(r4)
        r7 = 4.0 * x
        er7 = TINY
        r8 = -r7
        r9 = r4 + r8
        er9 = er4 + er7 + U * abs(r9)
        r10 = -b_r
        r11 = b_l + r10
        er11 = sum_tail(b_l, r10)
        r12 = r9 / r11
        er12 = (er9 + abs(r12) * er11) / margin(abs(r11), er11) + rounding(r11, U) * abs(r12) + TINY
        return r12, er12
    return 1.0, 0.0


@_device
def _partial_y_4_wide(x, wide_x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_4 as a wide number."""
    if x <= b_l:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b1_0 = (0.75, 0.0, np.int64(0))
    b1_1 = wide_from_float(b_l)
    b1_2 = wide_mul(b1_0, b1_1)
    b1_3 = (0.25, 0.0, np.int64(0))
    b1_4 = wide_from_float(b_r)
    b1_5 = wide_mul(b1_3, b1_4)
    b1_6 = wide_add(b1_2, b1_5)
    side1 = wide_sub(wide_x, b1_6)[0]
    if side1 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b2_0 = (0.5, 0.0, np.int64(0))
    b2_1 = wide_from_float(b_l)
    b2_2 = wide_mul(b2_0, b2_1)
    b2_3 = wide_from_float(b_r)
    b2_4 = wide_mul(b2_0, b2_3)
    b2_5 = wide_add(b2_2, b2_4)
    side2 = wide_sub(wide_x, b2_5)[0]
    if side2 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    b3_0 = (0.25, 0.0, np.int64(0))
    b3_1 = wide_from_float(b_l)
    b3_2 = wide_mul(b3_0, b3_1)
    b3_3 = (0.75, 0.0, np.int64(0))
    b3_4 = wide_from_float(b_r)
    b3_5 = wide_mul(b3_3, b3_4)
    b3_6 = wide_add(b3_2, b3_5)
    side3 = wide_sub(wide_x, b3_6)[0]
    if side3 <= 0.0:
        w0 = (0.0, 0.0, np.int64(0))
        return w0
    if x <= b_r:
        w0 = wide_from_float(b_l)
        w1 = (3.0, 0.0, np.int64(0))
        w2 = wide_from_float(b_r)
        w3 = wide_mul(w1, w2)
        w4 = wide_add(w0, w3)
        w5 = (4.0, 0.0, np.int64(0))
        w7 = wide_mul(w5, wide_x)
        w8 = wide_neg(w7)
        w9 = wide_add(w4, w8)
        w10 = wide_neg(w2)
        w11 = wide_add(w0, w10)
        w12 = wide_div(w9, w11)
        return w12
    w0 = (1.0, 0.0, np.int64(0))
    return w0


@_device
def _partial_y_4(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4, tolerance, floor):
    """Its derivative by y_4"""
    if x != x:
        return x
    if x == math.inf:
        return 1.0
    if x == -math.inf:
        return 0.0
    r, e = _partial_y_4_quick(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_y_4_wide(x, wide_from_float(x), b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4))


@_inlined
def _partial_y_4_coarse(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_4 for float32, in float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r3 = 3.0 * b_r
    er3 = rounding(b_r, U) * abs(r3) + TINY
    r4 = b_l + r3
    er4 = er3 + U * abs(r4)
    r7 = 4.0 * x
    r8 = -r7
    r9 = r4 + r8
    er9 = er4 + eb1_5 + U * abs(r9)
    r10 = -b_r
    r11 = b_l + r10
    er11 = sum_tail(b_l, r10)
    r12 = r9 / r11
    er12 = (er9 + abs(r12) * er11) / margin(abs(r11), er11) + rounding(r11, U) * abs(r12) + TINY
    y = r12 if x <= b_r else 1.0
    ey = er12 if x <= b_r else 0.0
    y_2 = 0.0 if x <= b3_6 else y
    ey_2 = 0.0 if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = 0.0 if x <= b2_5 else y_3
    ey_4 = 0.0 if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = 0.0 if x <= b1_6 else y_5
    ey_6 = 0.0 if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = 0.0 if x <= b_l else y_7
    ey_8 = 0.0 if x <= b_l else ey_7
    return y_8, ey_8


@_inlined
def _partial_y_4_paired(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by y_4 from sums of two float64, and a bound of its absolute error."""
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r1, r1_low = exact_product(3.0, b_r)
    er1 = HAIR
    r2, r2_low = pair_add_single(r1, r1_low, b_l)
    er2 = er1 + U * abs(r2_low)
    r3, r3_low = exact_product(4.0, x)
    r4 = -r3
    r4_low = -r3_low
    r5, r5_low = pair_add(r2, r2_low, r4, r4_low)
    er5 = er2 + er1 + U * (abs(r2_low) + abs(r4_low) + abs(r5_low))
    r6 = -b_r
    r7, r7_low = exact_sum(b_l, r6)
    r8_inverse = 1.0 / r7
    r8 = r5 * r8_inverse
    r8_low = (fma(-r8, r7, r5) + fma(-r8, r7_low, r5_low)) * r8_inverse
    er8 = (er5 + U * abs(r5_low) + U * abs(r8 * r7_low) + abs(r8_low * r7_low)) * inverse_bound(r8_inverse, abs(r7_low)) + 4.0 * U * (U * abs(r8) + abs(r8_low)) + HAIR
    r9 = r8 + r8_low
    er9 = er8 + U * abs(r9)
    small = (abs(r9) < 1e-270) & (er9 < 1e-270)
    kept = 0.0 if small else r9
    bound = 0.0 if small else er9
    y = kept if x <= b_r else 1.0
    ey = bound if x <= b_r else 0.0
    y_2 = 0.0 if x <= b3_6 else y
    ey_2 = 0.0 if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = math.inf if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = 0.0 if x <= b2_5 else y_3
    ey_4 = 0.0 if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = math.inf if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = 0.0 if x <= b1_6 else y_5
    ey_6 = 0.0 if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = math.inf if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = 0.0 if x <= b_l else y_7
    ey_8 = 0.0 if x <= b_l else ey_7
    return y_8, ey_8


@_inlined
def _value_float32(x):
    """The activation, in float32."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    return np.float32(0.0) if x <= np.float32(-3.0) else (np.float32(0.0) if x <= np.float32(-1.5) else (np.float32(0.0) if x <= np.float32(0.0) else x))


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float32."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    return x if x != x else (np.float32(0.0) if x <= np.float32(-3.0) else (np.float32(0.0) if x <= np.float32(-1.5) else (np.float32(0.0) if x <= np.float32(0.0) else np.float32(1.0))))


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _value_float64(x):
    """The activation, in float64."""
    # at most 1.9 ULP off for x in [-1.79769e+308, 1.79769e+308]
    return 0.0 if x <= -3.0 else (0.0 if x <= -1.5 else (0.0 if x <= 0.0 else x))


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return (abs(x) <= 1.7976931348623157e+308)


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64."""
    # at most 1.9 ULP off for x in [-1.79769e+308, 1.79769e+308]
    return x if x != x else (0.0 if x <= -3.0 else (0.0 if x <= -1.5 else (0.0 if x <= 0.0 else 1.0)))


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (abs(x) <= 1.7976931348623157e+308)


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
    for k in range(9):
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
def _value_run(x, first, count, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_paired(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)


@_device
def _value_span(x, y, start, end, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _derivative_run(x, first, count, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_paired(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _both_run(x, first, count, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_paired(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_paired(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _both_run(x, first, count, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _coarse_value_run(x, first, count, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_value_run(x, first, count, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _coarse_derivative_run(x, first, count, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)


@_device
def _coarse_derivative_span(x, d, start, end, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_derivative_run(x, first, count, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _coarse_both_run(x, first, count, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_coarse(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)


@_device
def _coarse_both_span(x, y, d, start, end, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_both_run(x, first, count, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _vjp_run(x, g, gx, first, count, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_paired(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(4896)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_b_l_paired(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(5168)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_b_r_paired(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(5440)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_k_l_paired(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(5712)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_k_r_paired(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(5984)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_y_0_paired(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(6256)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_y_1_paired(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(6528)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_y_2_paired(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(6800)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_y_3_paired(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(7072)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_y_4_paired(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(7344)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(4896)]):
                work[i + np.uintp(4896)] = _derivative(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(5168)]):
                work[i + np.uintp(5168)] = _partial_b_l(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(5440)]):
                work[i + np.uintp(5440)] = _partial_b_r(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(5712)]):
                work[i + np.uintp(5712)] = _partial_k_l(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(5984)]):
                work[i + np.uintp(5984)] = _partial_k_r(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(6256)]):
                work[i + np.uintp(6256)] = _partial_y_0(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(6528)]):
                work[i + np.uintp(6528)] = _partial_y_1(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(6800)]):
                work[i + np.uintp(6800)] = _partial_y_2(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(7072)]):
                work[i + np.uintp(7072)] = _partial_y_3(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(7344)]):
                work[i + np.uintp(7344)] = _partial_y_4(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(4896)]
        term = v * work[i + np.uintp(5168)]
        work[i], work[i + np.uintp(272)] = _add(work[i], work[i + np.uintp(272)], term)
        term = v * work[i + np.uintp(5440)]
        work[i + np.uintp(544)], work[i + np.uintp(816)] = _add(work[i + np.uintp(544)], work[i + np.uintp(816)], term)
        term = v * work[i + np.uintp(5712)]
        work[i + np.uintp(1088)], work[i + np.uintp(1360)] = _add(work[i + np.uintp(1088)], work[i + np.uintp(1360)], term)
        term = v * work[i + np.uintp(5984)]
        work[i + np.uintp(1632)], work[i + np.uintp(1904)] = _add(work[i + np.uintp(1632)], work[i + np.uintp(1904)], term)
        term = v * work[i + np.uintp(6256)]
        work[i + np.uintp(2176)], work[i + np.uintp(2448)] = _add(work[i + np.uintp(2176)], work[i + np.uintp(2448)], term)
        term = v * work[i + np.uintp(6528)]
        work[i + np.uintp(2720)], work[i + np.uintp(2992)] = _add(work[i + np.uintp(2720)], work[i + np.uintp(2992)], term)
        term = v * work[i + np.uintp(6800)]
        work[i + np.uintp(3264)], work[i + np.uintp(3536)] = _add(work[i + np.uintp(3264)], work[i + np.uintp(3536)], term)
        term = v * work[i + np.uintp(7072)]
        work[i + np.uintp(3808)], work[i + np.uintp(4080)] = _add(work[i + np.uintp(3808)], work[i + np.uintp(4080)], term)
        term = v * work[i + np.uintp(7344)]
        work[i + np.uintp(4352)], work[i + np.uintp(4624)] = _add(work[i + np.uintp(4352)], work[i + np.uintp(4624)], term)


@_device
def _vjp_tile(x, g, gx, sums, place, sizes, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
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
            _vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _vjp_tiles(x, g, gx, sums, first, last, sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_b_l.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(28 * _PITCH)
    s_b_l = np.zeros(_RUN)
    s_b_r = np.zeros(_RUN)
    s_k_l = np.zeros(_RUN)
    s_k_r = np.zeros(_RUN)
    s_y_0 = np.zeros(_RUN)
    s_y_1 = np.zeros(_RUN)
    s_y_2 = np.zeros(_RUN)
    s_y_3 = np.zeros(_RUN)
    s_y_4 = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_b_l, s_b_l, channel * inner, together * width * inner, inner)
            _spread_over(p_b_r, s_b_r, channel * inner, together * width * inner, inner)
            _spread_over(p_k_l, s_k_l, channel * inner, together * width * inner, inner)
            _spread_over(p_k_r, s_k_r, channel * inner, together * width * inner, inner)
            _spread_over(p_y_0, s_y_0, channel * inner, together * width * inner, inner)
            _spread_over(p_y_1, s_y_1, channel * inner, together * width * inner, inner)
            _spread_over(p_y_2, s_y_2, channel * inner, together * width * inner, inner)
            _spread_over(p_y_3, s_y_3, channel * inner, together * width * inner, inner)
            _spread_over(p_y_4, s_y_4, channel * inner, together * width * inner, inner)
            _vjp_tile(x, g, gx, sums, place, sizes, work, s_b_l, s_b_r, s_k_l, s_k_r, s_y_0, s_y_1, s_y_2, s_y_3, s_y_4, tolerance, floor)
        else:
            _vjp_tile(x, g, gx, sums, place, sizes, work, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, sums, tiles, sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for tile in prange(tiles):
        _vjp_tiles(x, g, gx, sums, tile, tile + 1, sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_device
def _coarse_vjp_run(x, g, gx, first, count, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(4896)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_b_l_coarse(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(5168)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_b_r_coarse(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(5440)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_k_l_coarse(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(5712)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_k_r_coarse(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(5984)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_y_0_coarse(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(6256)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_y_1_coarse(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(6528)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_y_2_coarse(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(6800)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_y_3_coarse(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(7072)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_y_4_coarse(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(7344)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(4896)]):
                work[i + np.uintp(4896)] = _derivative(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(5168)]):
                work[i + np.uintp(5168)] = _partial_b_l(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(5440)]):
                work[i + np.uintp(5440)] = _partial_b_r(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(5712)]):
                work[i + np.uintp(5712)] = _partial_k_l(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(5984)]):
                work[i + np.uintp(5984)] = _partial_k_r(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(6256)]):
                work[i + np.uintp(6256)] = _partial_y_0(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(6528)]):
                work[i + np.uintp(6528)] = _partial_y_1(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(6800)]):
                work[i + np.uintp(6800)] = _partial_y_2(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(7072)]):
                work[i + np.uintp(7072)] = _partial_y_3(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(7344)]):
                work[i + np.uintp(7344)] = _partial_y_4(u, _at(p_b_l, i), _at(p_b_r, i), _at(p_k_l, i), _at(p_k_r, i), _at(p_y_0, i), _at(p_y_1, i), _at(p_y_2, i), _at(p_y_3, i), _at(p_y_4, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(4896)]
        term = v * work[i + np.uintp(5168)]
        work[i] += term
        term = v * work[i + np.uintp(5440)]
        work[i + np.uintp(544)] += term
        term = v * work[i + np.uintp(5712)]
        work[i + np.uintp(1088)] += term
        term = v * work[i + np.uintp(5984)]
        work[i + np.uintp(1632)] += term
        term = v * work[i + np.uintp(6256)]
        work[i + np.uintp(2176)] += term
        term = v * work[i + np.uintp(6528)]
        work[i + np.uintp(2720)] += term
        term = v * work[i + np.uintp(6800)]
        work[i + np.uintp(3264)] += term
        term = v * work[i + np.uintp(7072)]
        work[i + np.uintp(3808)] += term
        term = v * work[i + np.uintp(7344)]
        work[i + np.uintp(4352)] += term


@_device
def _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
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
            _coarse_vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _coarse_vjp_tiles(x, g, gx, sums, first, last, sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_b_l.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(28 * _PITCH)
    s_b_l = np.zeros(_RUN)
    s_b_r = np.zeros(_RUN)
    s_k_l = np.zeros(_RUN)
    s_k_r = np.zeros(_RUN)
    s_y_0 = np.zeros(_RUN)
    s_y_1 = np.zeros(_RUN)
    s_y_2 = np.zeros(_RUN)
    s_y_3 = np.zeros(_RUN)
    s_y_4 = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_b_l, s_b_l, channel * inner, together * width * inner, inner)
            _spread_over(p_b_r, s_b_r, channel * inner, together * width * inner, inner)
            _spread_over(p_k_l, s_k_l, channel * inner, together * width * inner, inner)
            _spread_over(p_k_r, s_k_r, channel * inner, together * width * inner, inner)
            _spread_over(p_y_0, s_y_0, channel * inner, together * width * inner, inner)
            _spread_over(p_y_1, s_y_1, channel * inner, together * width * inner, inner)
            _spread_over(p_y_2, s_y_2, channel * inner, together * width * inner, inner)
            _spread_over(p_y_3, s_y_3, channel * inner, together * width * inner, inner)
            _spread_over(p_y_4, s_y_4, channel * inner, together * width * inner, inner)
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, s_b_l, s_b_r, s_k_l, s_k_r, s_y_0, s_y_1, s_y_2, s_y_3, s_y_4, tolerance, floor)
        else:
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, sums, tiles, sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for tile in prange(tiles):
        _coarse_vjp_tiles(x, g, gx, sums, tile, tile + 1, sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


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
def _value_narrow(x, y, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_b_l = np.empty(_RUN)
    s_b_r = np.empty(_RUN)
    s_k_l = np.empty(_RUN)
    s_k_r = np.empty(_RUN)
    s_y_0 = np.empty(_RUN)
    s_y_1 = np.empty(_RUN)
    s_y_2 = np.empty(_RUN)
    s_y_3 = np.empty(_RUN)
    s_y_4 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_b_l, s_b_l, first, end - first, inner)
        _spread_over(p_b_r, s_b_r, first, end - first, inner)
        _spread_over(p_k_l, s_k_l, first, end - first, inner)
        _spread_over(p_k_r, s_k_r, first, end - first, inner)
        _spread_over(p_y_0, s_y_0, first, end - first, inner)
        _spread_over(p_y_1, s_y_1, first, end - first, inner)
        _spread_over(p_y_2, s_y_2, first, end - first, inner)
        _spread_over(p_y_3, s_y_3, first, end - first, inner)
        _spread_over(p_y_4, s_y_4, first, end - first, inner)
        _value_span(x, y, first, end, s_b_l, s_b_r, s_k_l, s_k_r, s_y_0, s_y_1, s_y_2, s_y_3, s_y_4, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    if inner < _RUN and p_b_l.size > 1:
        _value_narrow(x, y, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)
        return
    row = start // inner
    channel = row % p_b_l.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_b_l.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_device
def _derivative_narrow(x, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_b_l = np.empty(_RUN)
    s_b_r = np.empty(_RUN)
    s_k_l = np.empty(_RUN)
    s_k_r = np.empty(_RUN)
    s_y_0 = np.empty(_RUN)
    s_y_1 = np.empty(_RUN)
    s_y_2 = np.empty(_RUN)
    s_y_3 = np.empty(_RUN)
    s_y_4 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_b_l, s_b_l, first, end - first, inner)
        _spread_over(p_b_r, s_b_r, first, end - first, inner)
        _spread_over(p_k_l, s_k_l, first, end - first, inner)
        _spread_over(p_k_r, s_k_r, first, end - first, inner)
        _spread_over(p_y_0, s_y_0, first, end - first, inner)
        _spread_over(p_y_1, s_y_1, first, end - first, inner)
        _spread_over(p_y_2, s_y_2, first, end - first, inner)
        _spread_over(p_y_3, s_y_3, first, end - first, inner)
        _spread_over(p_y_4, s_y_4, first, end - first, inner)
        _derivative_span(x, d, first, end, s_b_l, s_b_r, s_k_l, s_k_r, s_y_0, s_y_1, s_y_2, s_y_3, s_y_4, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    if inner < _RUN and p_b_l.size > 1:
        _derivative_narrow(x, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)
        return
    row = start // inner
    channel = row % p_b_l.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_b_l.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_device
def _both_narrow(x, y, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_b_l = np.empty(_RUN)
    s_b_r = np.empty(_RUN)
    s_k_l = np.empty(_RUN)
    s_k_r = np.empty(_RUN)
    s_y_0 = np.empty(_RUN)
    s_y_1 = np.empty(_RUN)
    s_y_2 = np.empty(_RUN)
    s_y_3 = np.empty(_RUN)
    s_y_4 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_b_l, s_b_l, first, end - first, inner)
        _spread_over(p_b_r, s_b_r, first, end - first, inner)
        _spread_over(p_k_l, s_k_l, first, end - first, inner)
        _spread_over(p_k_r, s_k_r, first, end - first, inner)
        _spread_over(p_y_0, s_y_0, first, end - first, inner)
        _spread_over(p_y_1, s_y_1, first, end - first, inner)
        _spread_over(p_y_2, s_y_2, first, end - first, inner)
        _spread_over(p_y_3, s_y_3, first, end - first, inner)
        _spread_over(p_y_4, s_y_4, first, end - first, inner)
        _both_span(x, y, d, first, end, s_b_l, s_b_r, s_k_l, s_k_r, s_y_0, s_y_1, s_y_2, s_y_3, s_y_4, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    if inner < _RUN and p_b_l.size > 1:
        _both_narrow(x, y, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)
        return
    row = start // inner
    channel = row % p_b_l.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_b_l.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_device
def _coarse_value_narrow(x, y, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_b_l = np.empty(_RUN)
    s_b_r = np.empty(_RUN)
    s_k_l = np.empty(_RUN)
    s_k_r = np.empty(_RUN)
    s_y_0 = np.empty(_RUN)
    s_y_1 = np.empty(_RUN)
    s_y_2 = np.empty(_RUN)
    s_y_3 = np.empty(_RUN)
    s_y_4 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_b_l, s_b_l, first, end - first, inner)
        _spread_over(p_b_r, s_b_r, first, end - first, inner)
        _spread_over(p_k_l, s_k_l, first, end - first, inner)
        _spread_over(p_k_r, s_k_r, first, end - first, inner)
        _spread_over(p_y_0, s_y_0, first, end - first, inner)
        _spread_over(p_y_1, s_y_1, first, end - first, inner)
        _spread_over(p_y_2, s_y_2, first, end - first, inner)
        _spread_over(p_y_3, s_y_3, first, end - first, inner)
        _spread_over(p_y_4, s_y_4, first, end - first, inner)
        _coarse_value_span(x, y, first, end, s_b_l, s_b_r, s_k_l, s_k_r, s_y_0, s_y_1, s_y_2, s_y_3, s_y_4, tolerance, floor)


@_loop
def _coarse_value_block(x, y, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    if inner < _RUN and p_b_l.size > 1:
        _coarse_value_narrow(x, y, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)
        return
    row = start // inner
    channel = row % p_b_l.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_value_span(x, y, start, end, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_b_l.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_value_parallel(x, y, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_device
def _coarse_derivative_narrow(x, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_b_l = np.empty(_RUN)
    s_b_r = np.empty(_RUN)
    s_k_l = np.empty(_RUN)
    s_k_r = np.empty(_RUN)
    s_y_0 = np.empty(_RUN)
    s_y_1 = np.empty(_RUN)
    s_y_2 = np.empty(_RUN)
    s_y_3 = np.empty(_RUN)
    s_y_4 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_b_l, s_b_l, first, end - first, inner)
        _spread_over(p_b_r, s_b_r, first, end - first, inner)
        _spread_over(p_k_l, s_k_l, first, end - first, inner)
        _spread_over(p_k_r, s_k_r, first, end - first, inner)
        _spread_over(p_y_0, s_y_0, first, end - first, inner)
        _spread_over(p_y_1, s_y_1, first, end - first, inner)
        _spread_over(p_y_2, s_y_2, first, end - first, inner)
        _spread_over(p_y_3, s_y_3, first, end - first, inner)
        _spread_over(p_y_4, s_y_4, first, end - first, inner)
        _coarse_derivative_span(x, d, first, end, s_b_l, s_b_r, s_k_l, s_k_r, s_y_0, s_y_1, s_y_2, s_y_3, s_y_4, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    if inner < _RUN and p_b_l.size > 1:
        _coarse_derivative_narrow(x, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)
        return
    row = start // inner
    channel = row % p_b_l.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_derivative_span(x, d, start, end, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_b_l.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_derivative_parallel(x, d, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_device
def _coarse_both_narrow(x, y, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_b_l = np.empty(_RUN)
    s_b_r = np.empty(_RUN)
    s_k_l = np.empty(_RUN)
    s_k_r = np.empty(_RUN)
    s_y_0 = np.empty(_RUN)
    s_y_1 = np.empty(_RUN)
    s_y_2 = np.empty(_RUN)
    s_y_3 = np.empty(_RUN)
    s_y_4 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_b_l, s_b_l, first, end - first, inner)
        _spread_over(p_b_r, s_b_r, first, end - first, inner)
        _spread_over(p_k_l, s_k_l, first, end - first, inner)
        _spread_over(p_k_r, s_k_r, first, end - first, inner)
        _spread_over(p_y_0, s_y_0, first, end - first, inner)
        _spread_over(p_y_1, s_y_1, first, end - first, inner)
        _spread_over(p_y_2, s_y_2, first, end - first, inner)
        _spread_over(p_y_3, s_y_3, first, end - first, inner)
        _spread_over(p_y_4, s_y_4, first, end - first, inner)
        _coarse_both_span(x, y, d, first, end, s_b_l, s_b_r, s_k_l, s_k_r, s_y_0, s_y_1, s_y_2, s_y_3, s_y_4, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    if inner < _RUN and p_b_l.size > 1:
        _coarse_both_narrow(x, y, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)
        return
    row = start // inner
    channel = row % p_b_l.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_both_span(x, y, d, start, end, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_b_l.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_both_parallel(x, y, d, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


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
            y[i] = _value(np.float64(v), -3.0, 3.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.5, 3.0, tolerance, floor)


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
            d[i] = _derivative(np.float64(v), -3.0, 3.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.5, 3.0, tolerance, floor)


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
            y[i] = _value(np.float64(v), -3.0, 3.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.5, 3.0, tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), -3.0, 3.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.5, 3.0, tolerance, floor)


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
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), -3.0, 3.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.5, 3.0, tolerance, floor)


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
        flag = noted(flag, 1.7976931348623157e+308 - abs(v))
    return flag < 0


@_device
def _derivative_float64_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), -3.0, 3.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.5, 3.0, tolerance, floor)


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
    return flag < 0


@_device
def _both_float64_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), -3.0, 3.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.5, 3.0, tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), -3.0, 3.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.5, 3.0, tolerance, floor)


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
    "pwlu",
    (
        Parameter("b_l", -3.0, "learned", "left end of the segments", ()),
        Parameter("b_r", 3.0, "learned", "right end of the segments", (Condition("b_l", "<", "b_r", "b_l < b_r"),)),
        Parameter("k_l", 0.0, "learned", "slope left of them", ()),
        Parameter("k_r", 1.0, "learned", "slope right of them", ()),
        Parameter("y_0", 0.0, "learned", "value at border 0", (), "y"),
        Parameter("y_1", 0.0, "learned", "value at border 1", (), "y"),
        Parameter("y_2", 0.0, "learned", "value at border 2", (), "y"),
        Parameter("y_3", 1.5, "learned", "value at border 3", (), "y"),
        Parameter("y_4", 3.0, "learned", "value at border 4", (), "y"),
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
