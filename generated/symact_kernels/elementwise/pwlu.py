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
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074


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
def within(v, least, most):
    """Return whether v is 0 or of a size from `least` to `most`."""
    return (v == 0.0) | ((abs(v) >= least) & (abs(v) <= most))


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


@intrinsic
def chosen(typing, test, a, b):
    """Return a if the test holds, else b: never a branch, which would guard every store that depends on it."""
    return a(test, a, a), lambda context, builder, signature, arguments: builder.select(*arguments)


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


@_inlined
def _value_coarse(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """The activation for float32, in float64, and whether that is certain."""
    fit = (abs(x) <= 3.402823669209385e+38) & within(b_l, 2.938735877055719e-39, 3.402823669209385e+38) & within(b_r, 2.938735877055719e-39, 3.402823669209385e+38) & within(k_l, 2.938735877055719e-39, 3.402823669209385e+38) & within(k_r, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_0, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_2, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_3, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_4, 2.938735877055719e-39, 3.402823669209385e+38)
    r1 = -b_l
    r2 = r1 + x
    r3 = k_l * r2
    m4 = abs(y_0) + abs(r3)
    r5 = y_0 + r3
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r3_2 = 0.25 * b_l
    r4 = -r3_2
    r6 = r4 + b1_5
    r7 = -y_0
    r8 = r7 + y_1
    r9 = r8 / r6
    r10 = r9 * r2
    m11 = abs(y_0) + abs(r10)
    r12 = y_0 + r10
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r1_2 = -b_r
    r2_2 = b_l + r1_2
    r3_3 = y_1 * r2_2
    r4_2 = -y_2
    r5_2 = y_1 + r4_2
    r6_2 = 3.0 * b_l
    r7_2 = 4.0 * x
    r8_2 = -r7_2
    m9 = abs(r6_2) + abs(b_r)
    r10_2 = r6_2 + b_r
    m11_2 = m9 + abs(r8_2)
    r12_2 = r10_2 + r8_2
    m13 = abs(r5_2) * m11_2
    r14 = r5_2 * r12_2
    r15 = -r14
    m16 = abs(r3_3) + m13
    r17 = r3_3 + r15
    r18 = 1.0 / r2_2
    m19 = abs(r18) * m16
    r20 = r18 * r17
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = r3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r6_3 = r4_2 + y_3
    r8_3 = -b2_2
    r10_3 = -b2_4
    r11 = r8_3 + r10_3
    m12 = abs(r11) + abs(x)
    r13 = r11 + x
    r14_2 = r6_3 / r6
    m15 = abs(r14_2) * m12
    r16 = r14_2 * r13
    m17 = abs(y_2) + m15
    r18_2 = y_2 + r16
    r3_4 = y_3 * r2_2
    r4_3 = -y_4
    r5_3 = y_3 + r4_3
    r6_4 = 3.0 * b_r
    m9_2 = abs(b_l) + abs(r6_4)
    r10_4 = b_l + r6_4
    m11_3 = m9_2 + abs(r8_2)
    r12_3 = r10_4 + r8_2
    m13_2 = abs(r5_3) * m11_3
    r14_3 = r5_3 * r12_3
    r15_2 = -r14_3
    m16_2 = abs(r3_4) + m13_2
    r17_2 = r3_4 + r15_2
    m19_2 = abs(r18) * m16_2
    r20_2 = r18 * r17_2
    r2_3 = r1_2 + x
    r3_5 = k_r * r2_3
    m4_2 = abs(y_4) + abs(r3_5)
    r5_4 = y_4 + r3_5
    y = r20_2 if x <= b_r else r5_4
    ey = fit & (r2_2 != 0.0) & (3.0100345611572265e-07 * m19_2 <= abs(r20_2)) if x <= b_r else fit & (9.03010368347168e-08 * m4_2 <= abs(r5_4))
    y_2 = r18_2 if x <= b3_6 else y
    ey_2 = fit & (r6 != 0.0) & (2.4080276489257813e-07 * m17 <= abs(r18_2)) if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = False if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = r20 if x <= b2_5 else y_3
    ey_4 = fit & (r2_2 != 0.0) & (3.0100345611572265e-07 * m19 <= abs(r20)) if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = False if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = r12 if x <= b1_6 else y_5
    ey_6 = fit & (r6 != 0.0) & (2.1070241928100587e-07 * m11 <= abs(r12)) if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = False if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = r5 if x <= b_l else y_7
    ey_8 = fit & (9.03010368347168e-08 * m4 <= abs(r5)) if x <= b_l else ey_7
    return (y_8, ey_8)


@_inlined
def _derivative_coarse(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative for float32, in float64, and whether that is certain."""
    fit = (abs(x) <= 3.402823669209385e+38) & within(b_l, 2.938735877055719e-39, 3.402823669209385e+38) & within(b_r, 2.938735877055719e-39, 3.402823669209385e+38) & within(k_l, 2.938735877055719e-39, 3.402823669209385e+38) & within(k_r, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_0, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_2, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_3, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_4, 2.938735877055719e-39, 3.402823669209385e+38)
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r3_2 = 0.25 * b_l
    r4 = -r3_2
    r6 = r4 + b1_5
    r7 = -y_0
    r8 = r7 + y_1
    r9 = r8 / r6
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r1_2 = -b_r
    r2_2 = b_l + r1_2
    r4_2 = -y_2
    r21 = 4.0 * y_1
    r22 = 4.0 * y_2
    r23 = -r22
    r24 = r21 + r23
    r25 = r24 / r2_2
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = r3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r6_3 = r4_2 + y_3
    r14_2 = r6_3 / r6
    r21_2 = 4.0 * y_3
    r22_2 = 4.0 * y_4
    r23_2 = -r22_2
    r24_2 = r21_2 + r23_2
    r25_2 = r24_2 / r2_2
    y = r25_2 if x <= b_r else k_r
    ey = fit & (r2_2 != 0.0) if x <= b_r else fit
    y_2 = r14_2 if x <= b3_6 else y
    ey_2 = fit & (r6 != 0.0) if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = False if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = r25 if x <= b2_5 else y_3
    ey_4 = fit & (r2_2 != 0.0) if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = False if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = r9 if x <= b1_6 else y_5
    ey_6 = fit & (r6 != 0.0) if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = False if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = k_l if x <= b_l else y_7
    ey_8 = fit if x <= b_l else ey_7
    return (y_8, ey_8)


@_inlined
def _gradient_coarse(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by x and by every learned parameter for float32, in float64, and whether that is certain."""
    fit = (abs(x) <= 3.402823669209385e+38) & within(b_l, 2.938735877055719e-39, 3.402823669209385e+38) & within(b_r, 2.938735877055719e-39, 3.402823669209385e+38) & within(k_l, 2.938735877055719e-39, 3.402823669209385e+38) & within(k_r, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_0, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_2, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_3, 2.938735877055719e-39, 3.402823669209385e+38) & within(y_4, 2.938735877055719e-39, 3.402823669209385e+38)
    r1 = -b_l
    r2 = r1 + x
    r6 = -k_l
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r3_2 = 0.25 * b_l
    r4 = -r3_2
    r6_2 = r4 + b1_5
    r7 = -y_0
    r8 = r7 + y_1
    r9 = r8 / r6_2
    r13 = -r9
    r14 = r6_2 * r6_2
    r15 = 0.25 * r8
    r16 = r15 / r14
    r17 = r16 * r2
    m18 = abs(r13) + abs(r17)
    r19 = r13 + r17
    r20 = -r17
    r21 = 1.0 / r6_2
    r22 = r21 * r2
    r23 = -r22
    m24 = 1.0 + abs(r23)
    r25 = 1.0 + r23
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r1_2 = -b_r
    r2_2 = b_l + r1_2
    r3_3 = y_1 * r2_2
    r4_2 = -y_2
    r5_2 = y_1 + r4_2
    r6_3 = 3.0 * b_l
    r7_2 = 4.0 * x
    r8_2 = -r7_2
    m9 = abs(r6_3) + abs(b_r)
    r10_2 = r6_3 + b_r
    m11_2 = m9 + abs(r8_2)
    r12_2 = r10_2 + r8_2
    m13 = abs(r5_2) * m11_2
    r14_2 = r5_2 * r12_2
    r15_2 = -r14_2
    m16 = abs(r3_3) + m13
    r17_2 = r3_3 + r15_2
    r18 = 1.0 / r2_2
    r21_2 = 4.0 * y_1
    r22_2 = 4.0 * y_2
    r23_2 = -r22_2
    r24 = r21_2 + r23_2
    r25_2 = r24 / r2_2
    r26 = r2_2 * r2_2
    r27 = 1.0 / r26
    m28 = r27 * m16
    r29 = r27 * r17_2
    r30 = -r29
    r31 = 2.0 * y_1
    r32 = -r31
    r33 = 3.0 * y_2
    m34 = abs(r32) + abs(r33)
    r35 = r32 + r33
    r36 = r35 / r2_2
    m37 = m34 * abs(1.0 / r2_2)
    m38 = m37 + m28
    r39 = r36 + r30
    r40 = r32 + y_2
    r41 = r40 / r2_2
    m42 = abs(r41) + m28
    r43 = r41 + r29
    r44 = 2.0 * b_l
    r45 = -r44
    r46 = 2.0 * b_r
    r47 = -r46
    r48 = r45 + r47
    m49 = abs(r48) + abs(r7_2)
    r50 = r48 + r7_2
    m51 = abs(r18) * m49
    r52 = r18 * r50
    m53 = abs(r18) * m11_2
    r54 = r18 * r12_2
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = r3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r6_4 = r4_2 + y_3
    r8_3 = -b2_2
    r10_3 = -b2_4
    r11 = r8_3 + r10_3
    m12 = abs(r11) + abs(x)
    r13_2 = r11 + x
    r14_3 = r6_4 / r6_2
    r19_2 = 0.5 * r6_4
    r20_3 = r19_2 / r6_2
    r21_3 = -r20_3
    r23_3 = 0.25 * r6_4
    r24_2 = r23_3 / r14
    m25 = abs(r24_2) * m12
    r26_2 = r24_2 * r13_2
    m27 = abs(r21_3) + m25
    r28 = r21_3 + r26_2
    r29_2 = -r26_2
    r31_2 = r21_3 + r29_2
    m33 = abs(r21) * m12
    r34 = r21 * r13_2
    r35_2 = -r34
    m36 = 1.0 + m33
    r37 = 1.0 + r35_2
    r3_4 = y_3 * r2_2
    r4_3 = -y_4
    r5_3 = y_3 + r4_3
    r6_5 = 3.0 * b_r
    m9_2 = abs(b_l) + abs(r6_5)
    r10_4 = b_l + r6_5
    m11_3 = m9_2 + abs(r8_2)
    r12_3 = r10_4 + r8_2
    m13_2 = abs(r5_3) * m11_3
    r14_4 = r5_3 * r12_3
    r15_3 = -r14_4
    m16_2 = abs(r3_4) + m13_2
    r17_3 = r3_4 + r15_3
    r21_4 = 4.0 * y_3
    r22_3 = 4.0 * y_4
    r23_4 = -r22_3
    r24_3 = r21_4 + r23_4
    r25_3 = r24_3 / r2_2
    r26_3 = y_4 / r2_2
    m29 = r27 * m16_2
    r30_2 = r27 * r17_3
    r31_3 = -r30_2
    m32 = abs(r26_3) + m29
    r33_2 = r26_3 + r31_3
    r34_2 = -r21_4
    r35_3 = 3.0 * y_4
    m36_2 = abs(r34_2) + abs(r35_3)
    r37_2 = r34_2 + r35_3
    r38 = r37_2 / r2_2
    m39 = m36_2 * abs(1.0 / r2_2)
    m40 = m39 + m29
    r41_2 = r38 + r30_2
    r42 = 4.0 * b_r
    r43_2 = -r42
    r44_2 = r43_2 + r7_2
    r45_2 = r18 * r44_2
    m46 = abs(r18) * m11_3
    r47_2 = r18 * r12_3
    r2_3 = r1_2 + x
    r6_6 = -k_r
    y = r25_3 if x <= b_r else k_r
    ey = r33_2 if x <= b_r else 0.0
    ey_2 = r41_2 if x <= b_r else r6_6
    ey_3 = 0.0 if x <= b_r else r2_3
    ey_4 = r45_2 if x <= b_r else 0.0
    ey_5 = r47_2 if x <= b_r else 1.0
    ey_6 = fit & (r2_2 != 0.0) & (r26 != 0.0) & (3.913044929504395e-07 * m32 <= abs(r33_2)) & (3.913044929504395e-07 * m40 <= abs(r41_2)) & (2.1070241928100587e-07 * m46 <= abs(r47_2)) if x <= b_r else fit
    y_2 = r14_3 if x <= b3_6 else y
    ey_7 = r28 if x <= b3_6 else ey
    ey_8 = r31_2 if x <= b3_6 else ey_2
    ey_9 = 0.0 if x <= b3_6 else ey_3
    ey_10 = r37 if x <= b3_6 else 0.0
    ey_11 = r34 if x <= b3_6 else ey_4
    ey_12 = 0.0 if x <= b3_6 else ey_5
    ey_13 = fit & (r6_2 != 0.0) & (r14 != 0.0) & (3.0100345611572265e-07 * m27 <= abs(r28)) & (3.0100345611572265e-07 * m27 <= abs(r31_2)) & (2.1070241928100587e-07 * m36 <= abs(r37)) & (1.806020736694336e-07 * m33 <= abs(r34)) if x <= b3_6 else ey_6
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_14 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_7
    ey_15 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_8
    ey_16 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else 0.0
    ey_17 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_9
    ey_20 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_10
    ey_21 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_11
    ey_22 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_12
    ey_23 = False if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_13
    y_4 = r25_2 if x <= b2_5 else y_3
    ey_24 = r39 if x <= b2_5 else ey_14
    ey_25 = r43 if x <= b2_5 else ey_15
    ey_26 = 0.0 if x <= b2_5 else ey_16
    ey_27 = 0.0 if x <= b2_5 else ey_17
    ey_29 = r52 if x <= b2_5 else ey_16
    ey_30 = r54 if x <= b2_5 else ey_20
    ey_31 = 0.0 if x <= b2_5 else ey_21
    ey_32 = 0.0 if x <= b2_5 else ey_22
    ey_33 = fit & (r2_2 != 0.0) & (r26 != 0.0) & (3.913044929504395e-07 * m38 <= abs(r39)) & (3.913044929504395e-07 * m42 <= abs(r43)) & (1.806020736694336e-07 * m51 <= abs(r52)) & (2.1070241928100587e-07 * m53 <= abs(r54)) if x <= b2_5 else ey_23
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_34 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_24
    ey_35 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_25
    ey_36 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_26
    ey_37 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_27
    ey_39 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_29
    ey_40 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_30
    ey_41 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_31
    ey_42 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_32
    ey_43 = False if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_33
    y_6 = r9 if x <= b1_6 else y_5
    ey_44 = r19 if x <= b1_6 else ey_34
    ey_45 = r20 if x <= b1_6 else ey_35
    ey_46 = 0.0 if x <= b1_6 else ey_36
    ey_47 = 0.0 if x <= b1_6 else ey_37
    ey_48 = r25 if x <= b1_6 else ey_36
    ey_49 = r22 if x <= b1_6 else ey_39
    ey_50 = 0.0 if x <= b1_6 else ey_40
    ey_51 = 0.0 if x <= b1_6 else ey_41
    ey_52 = 0.0 if x <= b1_6 else ey_42
    ey_53 = fit & (r6_2 != 0.0) & (r14 != 0.0) & (2.709031105041504e-07 * m18 <= abs(r19)) & (1.806020736694336e-07 * m24 <= abs(r25)) if x <= b1_6 else ey_43
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_54 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_44
    ey_55 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_45
    ey_56 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_46
    ey_57 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_47
    ey_58 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_48
    ey_59 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_49
    ey_60 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_50
    ey_61 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_51
    ey_62 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_52
    ey_63 = False if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_53
    y_8 = k_l if x <= b_l else y_7
    ey_64 = r6 if x <= b_l else ey_54
    ey_65 = 0.0 if x <= b_l else ey_55
    ey_66 = r2 if x <= b_l else ey_56
    ey_67 = 0.0 if x <= b_l else ey_57
    ey_68 = 1.0 if x <= b_l else ey_58
    ey_69 = 0.0 if x <= b_l else ey_59
    ey_70 = 0.0 if x <= b_l else ey_60
    ey_71 = 0.0 if x <= b_l else ey_61
    ey_72 = 0.0 if x <= b_l else ey_62
    ey_73 = fit if x <= b_l else ey_63
    return (y_8, ey_64, ey_65, ey_66, ey_67, ey_68, ey_69, ey_70, ey_71, ey_72, ey_73)


@_inlined
def _value_paired(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """The activation from sums of two float64, and whether that is certain."""
    fit = (abs(x) <= 6.277101735386681e+57) & within(b_l, 1.5930919111324523e-58, 6.277101735386681e+57) & within(b_r, 1.5930919111324523e-58, 6.277101735386681e+57) & within(k_l, 1.5930919111324523e-58, 6.277101735386681e+57) & within(k_r, 1.5930919111324523e-58, 6.277101735386681e+57) & within(y_0, 1.5930919111324523e-58, 6.277101735386681e+57) & within(y_1, 1.5930919111324523e-58, 6.277101735386681e+57) & within(y_2, 1.5930919111324523e-58, 6.277101735386681e+57) & within(y_3, 1.5930919111324523e-58, 6.277101735386681e+57) & within(y_4, 1.5930919111324523e-58, 6.277101735386681e+57)
    r1 = -b_l
    r2, l2 = exact_sum(r1, x)
    r3, l3 = pair_mul_single(r2, l2, k_l)
    m4 = abs(y_0) + abs(r3)
    r5, l5 = pair_add_single(r3, l3, y_0)
    v6 = r5 + l5
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r3_2 = b_l * 0.25
    r4 = -r3_2
    r5_2 = b_r * 0.25
    r6, l6 = exact_sum(r4, r5_2)
    r7 = -y_0
    r8, l8 = exact_sum(r7, y_1)
    i9 = 1.0 / r6
    r9 = r8 * i9
    l9 = (fma(-r9, r6, r8) + fma(-r9, l6, l8)) * i9
    r10, l10 = pair_mul(r9, l9, r2, l2)
    m11 = abs(y_0) + abs(r10)
    r12, l12 = pair_add_single(r10, l10, y_0)
    v13 = r12 + l12
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r1_2 = -b_r
    r2_3, l2_3 = exact_sum(b_l, r1_2)
    r3_3, l3_2 = pair_mul_single(r2_3, l2_3, y_1)
    r4_2 = -y_2
    r5_3, l5_2 = exact_sum(y_1, r4_2)
    r6_2, l6_2 = exact_product(3.0, b_l)
    r7_2 = x * 4.0
    r8_2 = -r7_2
    m9 = abs(r6_2) + abs(b_r)
    r10_2, l10_2 = pair_add_single(r6_2, l6_2, b_r)
    m11_2 = m9 + abs(r8_2)
    r12_2, l12_2 = pair_add_single(r10_2, l10_2, r8_2)
    m13 = abs(r5_3) * m11_2
    r14, l14 = pair_mul(r5_3, l5_2, r12_2, l12_2)
    r15 = -r14
    l16 = -l14
    m17 = abs(r3_3) + m13
    r18, l18 = pair_add(r3_3, l3_2, r15, l16)
    i19 = 1.0 / r2_3
    r19 = 1.0 * i19
    l19 = (fma(-r19, r2_3, 1.0) + fma(-r19, l2_3, 0.0)) * i19
    m20 = abs(r19) * m17
    r21, l21 = pair_mul(r19, l19, r18, l18)
    v22 = r21 + l21
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r6_3, l6_3 = exact_sum(r4_2, y_3)
    r7_3 = b_l * 0.5
    r8_3 = -r7_3
    r9_2 = b_r * 0.5
    r10_3 = -r9_2
    r11, l11 = exact_sum(r8_3, r10_3)
    m12 = abs(r11) + abs(x)
    r13, l13 = pair_add_single(r11, l11, x)
    r14_2 = r6_3 * i9
    l14_2 = (fma(-r14_2, r6, r6_3) + fma(-r14_2, l6, l6_3)) * i9
    m15 = abs(r14_2) * m12
    r16, l16_2 = pair_mul(r14_2, l14_2, r13, l13)
    m17_2 = abs(y_2) + m15
    r18_2, l18_2 = pair_add_single(r16, l16_2, y_2)
    v19 = r18_2 + l18_2
    r3_4, l3_3 = pair_mul_single(r2_3, l2_3, y_3)
    r4_4 = -y_4
    r5_4, l5_3 = exact_sum(y_3, r4_4)
    r6_4, l6_4 = exact_product(3.0, b_r)
    m9_2 = abs(b_l) + abs(r6_4)
    r10_4, l10_3 = pair_add_single(r6_4, l6_4, b_l)
    m11_3 = m9_2 + abs(r8_2)
    r12_3, l12_3 = pair_add_single(r10_4, l10_3, r8_2)
    m13_2 = abs(r5_4) * m11_3
    r14_3, l14_3 = pair_mul(r5_4, l5_3, r12_3, l12_3)
    r15_2 = -r14_3
    l16_3 = -l14_3
    m17_3 = abs(r3_4) + m13_2
    r18_3, l18_3 = pair_add(r3_4, l3_3, r15_2, l16_3)
    m20_2 = abs(r19) * m17_3
    r21_2, l21_2 = pair_mul(r19, l19, r18_3, l18_3)
    v22_2 = r21_2 + l21_2
    r2_5, l2_5 = exact_sum(r1_2, x)
    r3_5, l3_4 = pair_mul_single(r2_5, l2_5, k_r)
    m4_2 = abs(y_4) + abs(r3_5)
    r5_5, l5_4 = pair_add_single(r3_5, l3_4, y_4)
    v6_2 = r5_5 + l5_4
    y = v22_2 if x <= b_r else v6_2
    ey = fit & (r2_3 != 0.0) & (2.8726110379295736e-15 * m20_2 <= abs(v22_2)) if x <= b_r else fit & (2.469158211226841e-16 * m4_2 <= abs(v6_2))
    y_2 = v19 if x <= b3_6 else y
    ey_2 = fit & (r6 != 0.0) & (2.0636869990653394e-15 * m17_2 <= abs(v19)) if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = False if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = v22 if x <= b2_5 else y_3
    ey_4 = fit & (r2_3 != 0.0) & (2.8726110379295736e-15 * m20 <= abs(v22)) if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = False if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = v13 if x <= b1_6 else y_5
    ey_6 = fit & (r6 != 0.0) & (1.7270651575529428e-15 * m11 <= abs(v13)) if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = False if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = v6 if x <= b_l else y_7
    ey_8 = fit & (2.469158211226841e-16 * m4 <= abs(v6)) if x <= b_l else ey_7
    return (y_8, ey_8)


@_inlined
def _derivative_paired(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative from sums of two float64, and whether that is certain."""
    fit = (abs(x) <= 6.277101735386681e+57) & within(b_l, 1.5930919111324523e-58, 6.277101735386681e+57) & within(b_r, 1.5930919111324523e-58, 6.277101735386681e+57) & within(k_l, 1.5930919111324523e-58, 6.277101735386681e+57) & within(k_r, 1.5930919111324523e-58, 6.277101735386681e+57) & within(y_0, 1.5930919111324523e-58, 6.277101735386681e+57) & within(y_1, 1.5930919111324523e-58, 6.277101735386681e+57) & within(y_2, 1.5930919111324523e-58, 6.277101735386681e+57) & within(y_3, 1.5930919111324523e-58, 6.277101735386681e+57) & within(y_4, 1.5930919111324523e-58, 6.277101735386681e+57)
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r3_2 = b_l * 0.25
    r4 = -r3_2
    r5_2 = b_r * 0.25
    r6, l6 = exact_sum(r4, r5_2)
    r7 = -y_0
    r8, l8 = exact_sum(r7, y_1)
    i9 = 1.0 / r6
    r9 = r8 * i9
    l9 = (fma(-r9, r6, r8) + fma(-r9, l6, l8)) * i9
    v13 = r9 + l9
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r1_2 = -b_r
    r2_3, l2_3 = exact_sum(b_l, r1_2)
    r4_2 = -y_2
    i19 = 1.0 / r2_3
    r22 = y_1 * 4.0
    r23 = y_2 * 4.0
    r24 = -r23
    r25, l25 = exact_sum(r22, r24)
    r26 = r25 * i19
    l26 = (fma(-r26, r2_3, r25) + fma(-r26, l2_3, l25)) * i19
    v27 = r26 + l26
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r6_3, l6_3 = exact_sum(r4_2, y_3)
    r14_2 = r6_3 * i9
    l14_2 = (fma(-r14_2, r6, r6_3) + fma(-r14_2, l6, l6_3)) * i9
    v19 = r14_2 + l14_2
    r22_2 = y_3 * 4.0
    r23_2 = y_4 * 4.0
    r24_2 = -r23_2
    r25_2, l25_2 = exact_sum(r22_2, r24_2)
    r26_2 = r25_2 * i19
    l26_2 = (fma(-r26_2, r2_3, r25_2) + fma(-r26_2, l2_3, l25_2)) * i19
    v27_2 = r26_2 + l26_2
    y = v27_2 if x <= b_r else k_r
    ey = fit & (r2_3 != 0.0) if x <= b_r else fit
    y_2 = v19 if x <= b3_6 else y
    ey_2 = fit & (r6 != 0.0) if x <= b3_6 else ey
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_3 = False if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_2
    y_4 = v27 if x <= b2_5 else y_3
    ey_4 = fit & (r2_3 != 0.0) if x <= b2_5 else ey_3
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_5 = False if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_4
    y_6 = v13 if x <= b1_6 else y_5
    ey_6 = fit & (r6 != 0.0) if x <= b1_6 else ey_5
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_7 = False if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_6
    y_8 = k_l if x <= b_l else y_7
    ey_8 = fit if x <= b_l else ey_7
    return (y_8, ey_8)


@_inlined
def _gradient_paired(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivative by x and by every learned parameter from sums of two float64, and whether that is certain."""
    fit = (abs(x) <= 1.461501637330903e+48) & within(b_l, 6.842277657836021e-49, 1.461501637330903e+48) & within(b_r, 6.842277657836021e-49, 1.461501637330903e+48) & within(k_l, 6.842277657836021e-49, 1.461501637330903e+48) & within(k_r, 6.842277657836021e-49, 1.461501637330903e+48) & within(y_0, 6.842277657836021e-49, 1.461501637330903e+48) & within(y_1, 6.842277657836021e-49, 1.461501637330903e+48) & within(y_2, 6.842277657836021e-49, 1.461501637330903e+48) & within(y_3, 6.842277657836021e-49, 1.461501637330903e+48) & within(y_4, 6.842277657836021e-49, 1.461501637330903e+48)
    r1 = -b_l
    r2, l2 = exact_sum(r1, x)
    r6 = -k_l
    v7 = r2 + l2
    b1_2 = 0.75 * b_l
    eb1_2 = rounding(b_l, U) * abs(b1_2) + TINY
    b1_5 = 0.25 * b_r
    eb1_5 = TINY
    b1_6 = b1_2 + b1_5
    eb1_6 = eb1_2 + eb1_5 + U * abs(b1_6)
    r3_2 = b_l * 0.25
    r4 = -r3_2
    r5_2 = b_r * 0.25
    r6_2, l6 = exact_sum(r4, r5_2)
    r7 = -y_0
    r8, l8 = exact_sum(r7, y_1)
    i9 = 1.0 / r6_2
    r9 = r8 * i9
    l9 = (fma(-r9, r6_2, r8) + fma(-r9, l6, l8)) * i9
    r13 = -r9
    l14 = -l9
    r15, l15 = pair_mul(r6_2, l6, r6_2, l6)
    r16 = r8 * 0.25
    l17 = l8 * 0.25
    i18 = 1.0 / r15
    r18 = r16 * i18
    l18 = (fma(-r18, r15, r16) + fma(-r18, l15, l17)) * i18
    r19, l19 = pair_mul(r18, l18, r2, l2)
    m20 = abs(r13) + abs(r19)
    r21, l21 = pair_add(r13, l14, r19, l19)
    r22 = -r19
    l23 = -l19
    r24 = 1.0 * i9
    l24 = (fma(-r24, r6_2, 1.0) + fma(-r24, l6, 0.0)) * i9
    r25, l25 = pair_mul(r24, l24, r2, l2)
    r26 = -r25
    l27 = -l25
    m28 = 1.0 + abs(r26)
    r29, l29 = pair_add_single(r26, l27, 1.0)
    v30 = r9 + l9
    v31 = r21 + l21
    v32 = r22 + l23
    v33 = r29 + l29
    v34 = r25 + l25
    b2_2 = 0.5 * b_l
    b2_4 = 0.5 * b_r
    b2_5 = b2_2 + b2_4
    eb2_5 = eb1_5 + eb1_5 + U * abs(b2_5)
    r1_2 = -b_r
    r2_3, l2_3 = exact_sum(b_l, r1_2)
    r3_3, l3_2 = pair_mul_single(r2_3, l2_3, y_1)
    r4_2 = -y_2
    r5_3, l5_2 = exact_sum(y_1, r4_2)
    r6_3, l6_2 = exact_product(3.0, b_l)
    r7_2 = x * 4.0
    r8_2 = -r7_2
    m9 = abs(r6_3) + abs(b_r)
    r10_2, l10_2 = pair_add_single(r6_3, l6_2, b_r)
    m11_2 = m9 + abs(r8_2)
    r12_2, l12_2 = pair_add_single(r10_2, l10_2, r8_2)
    m13 = abs(r5_3) * m11_2
    r14, l14_2 = pair_mul(r5_3, l5_2, r12_2, l12_2)
    r15_2 = -r14
    l16 = -l14_2
    m17 = abs(r3_3) + m13
    r18_2, l18_2 = pair_add(r3_3, l3_2, r15_2, l16)
    i19 = 1.0 / r2_3
    r19_2 = 1.0 * i19
    l19_2 = (fma(-r19_2, r2_3, 1.0) + fma(-r19_2, l2_3, 0.0)) * i19
    r22_2 = y_1 * 4.0
    r23 = y_2 * 4.0
    r24_2 = -r23
    r25_2, l25_2 = exact_sum(r22_2, r24_2)
    r26_2 = r25_2 * i19
    l26 = (fma(-r26_2, r2_3, r25_2) + fma(-r26_2, l2_3, l25_2)) * i19
    r27, l27_2 = pair_mul(r2_3, l2_3, r2_3, l2_3)
    i28 = 1.0 / r27
    r28 = 1.0 * i28
    l28 = (fma(-r28, r27, 1.0) + fma(-r28, l27_2, 0.0)) * i28
    m29 = r28 * m17
    r30, l30 = pair_mul(r28, l28, r18_2, l18_2)
    r31 = -r30
    l32 = -l30
    r33 = y_1 * 2.0
    r34 = -r33
    r35, l35 = exact_product(3.0, y_2)
    m36 = abs(r34) + abs(r35)
    r37, l37 = pair_add_single(r35, l35, r34)
    r38 = r37 * i19
    l38 = (fma(-r38, r2_3, r37) + fma(-r38, l2_3, l37)) * i19
    m39 = m36 * abs(i19)
    m40 = m39 + m29
    r41, l41 = pair_add(r38, l38, r31, l32)
    r42, l42 = exact_sum(r34, y_2)
    r43 = r42 * i19
    l43 = (fma(-r43, r2_3, r42) + fma(-r43, l2_3, l42)) * i19
    m44 = abs(r43) + m29
    r45, l45 = pair_add(r43, l43, r30, l30)
    r46 = b_l * 2.0
    r47 = -r46
    r48 = b_r * 2.0
    r49 = -r48
    r50, l50 = exact_sum(r47, r49)
    m51 = abs(r50) + abs(r7_2)
    r52, l52 = pair_add_single(r50, l50, r7_2)
    m53 = abs(r19_2) * m51
    r54, l54 = pair_mul(r19_2, l19_2, r52, l52)
    m55 = abs(r19_2) * m11_2
    r56, l56 = pair_mul(r19_2, l19_2, r12_2, l12_2)
    v57 = r26_2 + l26
    v58 = r41 + l41
    v59 = r45 + l45
    v60 = r54 + l54
    v61 = r56 + l56
    b3_2 = 0.25 * b_l
    b3_5 = 0.75 * b_r
    eb3_5 = rounding(b_r, U) * abs(b3_5) + TINY
    b3_6 = b3_2 + b3_5
    eb3_6 = eb1_5 + eb3_5 + U * abs(b3_6)
    r6_4, l6_3 = exact_sum(r4_2, y_3)
    r7_3 = b_l * 0.5
    r8_3 = -r7_3
    r9_2 = b_r * 0.5
    r10_3 = -r9_2
    r11, l11 = exact_sum(r8_3, r10_3)
    m12 = abs(r11) + abs(x)
    r13_2, l13 = pair_add_single(r11, l11, x)
    r14_2 = r6_4 * i9
    l14_3 = (fma(-r14_2, r6_2, r6_4) + fma(-r14_2, l6, l6_3)) * i9
    r19_3 = r6_4 * 0.5
    l20 = l6_3 * 0.5
    r21_3 = r19_3 * i9
    l21_3 = (fma(-r21_3, r6_2, r19_3) + fma(-r21_3, l6, l20)) * i9
    r22_3 = -r21_3
    l23_2 = -l21_3
    r25_3 = r6_4 * 0.25
    l26_2 = l6_3 * 0.25
    r27_2 = r25_3 * i18
    l27_3 = (fma(-r27_2, r15, r25_3) + fma(-r27_2, l15, l26_2)) * i18
    m28_2 = abs(r27_2) * m12
    r29_2, l29_2 = pair_mul(r27_2, l27_3, r13_2, l13)
    m30 = abs(r22_3) + m28_2
    r31_2, l31 = pair_add(r22_3, l23_2, r29_2, l29_2)
    r32 = -r29_2
    l33 = -l29_2
    r35_2, l35_2 = pair_add(r22_3, l23_2, r32, l33)
    m37 = abs(r24) * m12
    r38_2, l38_2 = pair_mul(r24, l24, r13_2, l13)
    r39 = -r38_2
    l40 = -l38_2
    m41 = 1.0 + m37
    r42_2, l42_2 = pair_add_single(r39, l40, 1.0)
    v43 = r14_2 + l14_3
    v44 = r31_2 + l31
    v45 = r35_2 + l35_2
    v46 = r42_2 + l42_2
    v47 = r38_2 + l38_2
    r3_4, l3_3 = pair_mul_single(r2_3, l2_3, y_3)
    r4_4 = -y_4
    r5_4, l5_3 = exact_sum(y_3, r4_4)
    r6_5, l6_4 = exact_product(3.0, b_r)
    m9_2 = abs(b_l) + abs(r6_5)
    r10_4, l10_3 = pair_add_single(r6_5, l6_4, b_l)
    m11_3 = m9_2 + abs(r8_2)
    r12_3, l12_3 = pair_add_single(r10_4, l10_3, r8_2)
    m13_2 = abs(r5_4) * m11_3
    r14_3, l14_4 = pair_mul(r5_4, l5_3, r12_3, l12_3)
    r15_3 = -r14_3
    l16_3 = -l14_4
    m17_3 = abs(r3_4) + m13_2
    r18_4, l18_4 = pair_add(r3_4, l3_3, r15_3, l16_3)
    r22_4 = y_3 * 4.0
    r23_2 = y_4 * 4.0
    r24_4 = -r23_2
    r25_4, l25_3 = exact_sum(r22_4, r24_4)
    r26_3 = r25_4 * i19
    l26_3 = (fma(-r26_3, r2_3, r25_4) + fma(-r26_3, l2_3, l25_3)) * i19
    r27_3 = y_4 * i19
    l27_4 = (fma(-r27_3, r2_3, y_4) + fma(-r27_3, l2_3, 0.0)) * i19
    m30_2 = r28 * m17_3
    r31_3, l31_2 = pair_mul(r28, l28, r18_4, l18_4)
    r32_2 = -r31_3
    l33_2 = -l31_2
    m34 = abs(r27_3) + m30_2
    r35_3, l35_3 = pair_add(r27_3, l27_4, r32_2, l33_2)
    r36_2 = -r22_4
    r37_2, l37_2 = exact_product(3.0, y_4)
    m38 = abs(r36_2) + abs(r37_2)
    r39_2, l39 = pair_add_single(r37_2, l37_2, r36_2)
    r40 = r39_2 * i19
    l40_2 = (fma(-r40, r2_3, r39_2) + fma(-r40, l2_3, l39)) * i19
    m41_2 = m38 * abs(i19)
    m42 = m41_2 + m30_2
    r43_2, l43_2 = pair_add(r40, l40_2, r31_3, l31_2)
    r44 = b_r * 4.0
    r45_2 = -r44
    r46_2, l46 = exact_sum(r45_2, r7_2)
    r47_2, l47 = pair_mul(r19_2, l19_2, r46_2, l46)
    m48 = abs(r19_2) * m11_3
    r49_2, l49 = pair_mul(r19_2, l19_2, r12_3, l12_3)
    v50 = r26_3 + l26_3
    v51 = r35_3 + l35_3
    v52 = r43_2 + l43_2
    v53 = r47_2 + l47
    v54 = r49_2 + l49
    r2_5, l2_5 = exact_sum(r1_2, x)
    r6_6 = -k_r
    v7_2 = r2_5 + l2_5
    y = v50 if x <= b_r else k_r
    ey = v51 if x <= b_r else 0.0
    ey_2 = v52 if x <= b_r else r6_6
    ey_3 = 0.0 if x <= b_r else v7_2
    ey_4 = v53 if x <= b_r else 0.0
    ey_5 = v54 if x <= b_r else 1.0
    ey_6 = fit & (r2_3 != 0.0) & (r27 != 0.0) & (4.6669557107748e-15 * m34 <= abs(v51)) & (4.6669557107748e-15 * m42 <= abs(v52)) & (1.7050871825574632e-15 * m48 <= abs(v54)) if x <= b_r else fit
    y_2 = v43 if x <= b3_6 else y
    ey_7 = v44 if x <= b3_6 else ey
    ey_8 = v45 if x <= b3_6 else ey_2
    ey_9 = 0.0 if x <= b3_6 else ey_3
    ey_10 = v46 if x <= b3_6 else 0.0
    ey_11 = v47 if x <= b3_6 else ey_4
    ey_12 = 0.0 if x <= b3_6 else ey_5
    ey_13 = fit & (r6_2 != 0.0) & (r15 != 0.0) & (3.1403835087928654e-15 * m30 <= abs(v44)) & (3.1403835087928654e-15 * m30 <= abs(v45)) & (1.7945689378962015e-15 * m41 <= abs(v46)) & (1.3908918461424945e-15 * m37 <= abs(v47)) if x <= b3_6 else ey_6
    y_3 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else y_2
    ey_14 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_7
    ey_15 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_8
    ey_16 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else 0.0
    ey_17 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_9
    ey_20 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_10
    ey_21 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_11
    ey_22 = x if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_12
    ey_23 = False if not abs(x - b3_6) > eb3_6 + 2.0 * U * (abs(x) + abs(b3_6)) else ey_13
    y_4 = v57 if x <= b2_5 else y_3
    ey_24 = v58 if x <= b2_5 else ey_14
    ey_25 = v59 if x <= b2_5 else ey_15
    ey_26 = 0.0 if x <= b2_5 else ey_16
    ey_27 = 0.0 if x <= b2_5 else ey_17
    ey_29 = v60 if x <= b2_5 else ey_16
    ey_30 = v61 if x <= b2_5 else ey_20
    ey_31 = 0.0 if x <= b2_5 else ey_21
    ey_32 = 0.0 if x <= b2_5 else ey_22
    ey_33 = fit & (r2_3 != 0.0) & (r27 != 0.0) & (4.6669557107748e-15 * m40 <= abs(v58)) & (4.6669557107748e-15 * m44 <= abs(v59)) & (1.3908918461424945e-15 * m53 <= abs(v60)) & (1.7050871825574632e-15 * m55 <= abs(v61)) if x <= b2_5 else ey_23
    y_5 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else y_4
    ey_34 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_24
    ey_35 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_25
    ey_36 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_26
    ey_37 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_27
    ey_39 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_29
    ey_40 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_30
    ey_41 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_31
    ey_42 = x if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_32
    ey_43 = False if not abs(x - b2_5) > eb2_5 + 2.0 * U * (abs(x) + abs(b2_5)) else ey_33
    y_6 = v30 if x <= b1_6 else y_5
    ey_44 = v31 if x <= b1_6 else ey_34
    ey_45 = v32 if x <= b1_6 else ey_35
    ey_46 = 0.0 if x <= b1_6 else ey_36
    ey_47 = 0.0 if x <= b1_6 else ey_37
    ey_48 = v33 if x <= b1_6 else ey_36
    ey_49 = v34 if x <= b1_6 else ey_39
    ey_50 = 0.0 if x <= b1_6 else ey_40
    ey_51 = 0.0 if x <= b1_6 else ey_41
    ey_52 = 0.0 if x <= b1_6 else ey_42
    ey_53 = fit & (r6_2 != 0.0) & (r15 != 0.0) & (2.7589086570856125e-15 * m20 <= abs(v31)) & (1.480373601481233e-15 * m28 <= abs(v33)) if x <= b1_6 else ey_43
    y_7 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else y_6
    ey_54 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_44
    ey_55 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_45
    ey_56 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_46
    ey_57 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_47
    ey_58 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_48
    ey_59 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_49
    ey_60 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_50
    ey_61 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_51
    ey_62 = x if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_52
    ey_63 = False if not abs(x - b1_6) > eb1_6 + 2.0 * U * (abs(x) + abs(b1_6)) else ey_53
    y_8 = k_l if x <= b_l else y_7
    ey_64 = r6 if x <= b_l else ey_54
    ey_65 = 0.0 if x <= b_l else ey_55
    ey_66 = v7 if x <= b_l else ey_56
    ey_67 = 0.0 if x <= b_l else ey_57
    ey_68 = 1.0 if x <= b_l else ey_58
    ey_69 = 0.0 if x <= b_l else ey_59
    ey_70 = 0.0 if x <= b_l else ey_60
    ey_71 = 0.0 if x <= b_l else ey_61
    ey_72 = 0.0 if x <= b_l else ey_62
    ey_73 = fit if x <= b_l else ey_63
    return (y_8, ey_64, ey_65, ey_66, ey_67, ey_68, ey_69, ey_70, ey_71, ey_72, ey_73)


@_device
def _partials_wide(x, wide_x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivatives by the learned parameters as wide numbers."""
    if x <= b_l:
        w0 = wide_from_float(k_l)
        w1 = wide_neg(w0)
        w2 = (0.0, 0.0, np.int64(0))
        w3 = wide_from_float(b_l)
        w4 = wide_neg(w3)
        w6 = wide_add(w4, wide_x)
        w7 = (1.0, 0.0, np.int64(0))
        return w1, w2, w6, w2, w7, w2, w2, w2, w2,
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
        w16 = wide_neg(w11)
        w17 = wide_add(w16, wide_x)
        w18 = wide_mul(w5, w17)
        w19 = wide_div(w18, w14)
        w20 = (0.0, 0.0, np.int64(0))
        w21 = (1.0, 0.0, np.int64(0))
        w22 = (0.25, 0.0, np.int64(0))
        w23 = wide_mul(w22, w11)
        w24 = wide_neg(w23)
        w25 = wide_mul(w22, w6)
        w26 = wide_add(w24, w25)
        w27 = wide_div(w17, w26)
        w28 = wide_neg(w27)
        w29 = wide_add(w21, w28)
        return w15, w19, w20, w20, w29, w27, w20, w20, w20,
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
        w16 = wide_neg(w11)
        w17 = wide_add(w16, wide_x)
        w18 = wide_mul(w5, w17)
        w19 = wide_div(w18, w14)
        w20 = (0.0, 0.0, np.int64(0))
        w21 = (2.0, 0.0, np.int64(0))
        w22 = wide_mul(w21, w11)
        w23 = wide_neg(w22)
        w24 = wide_mul(w21, w6)
        w25 = wide_neg(w24)
        w26 = wide_add(w23, w25)
        w27 = wide_mul(w0, wide_x)
        w28 = wide_add(w26, w27)
        w29 = wide_div(w28, w13)
        w30 = (3.0, 0.0, np.int64(0))
        w31 = wide_mul(w30, w11)
        w32 = wide_add(w31, w6)
        w33 = wide_neg(w27)
        w34 = wide_add(w32, w33)
        w35 = wide_div(w34, w13)
        return w15, w19, w20, w20, w20, w29, w35, w20, w20,
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
        w16 = wide_neg(w11)
        w17 = wide_add(w16, wide_x)
        w18 = wide_mul(w5, w17)
        w19 = wide_div(w18, w14)
        w20 = (0.0, 0.0, np.int64(0))
        w21 = (3.0, 0.0, np.int64(0))
        w22 = wide_mul(w21, w6)
        w23 = wide_neg(w22)
        w24 = wide_add(w16, w23)
        w25 = wide_mul(w0, wide_x)
        w26 = wide_add(w24, w25)
        w27 = wide_div(w26, w13)
        w28 = (2.0, 0.0, np.int64(0))
        w29 = wide_add(w11, w6)
        w30 = wide_mul(w28, wide_x)
        w31 = wide_neg(w30)
        w32 = wide_add(w29, w31)
        w33 = wide_mul(w28, w32)
        w34 = wide_div(w33, w13)
        return w15, w19, w20, w20, w20, w20, w27, w34, w20,
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
        w16 = wide_neg(w11)
        w17 = wide_add(w16, wide_x)
        w18 = wide_mul(w5, w17)
        w19 = wide_div(w18, w14)
        w20 = (0.0, 0.0, np.int64(0))
        w21 = wide_mul(w0, w6)
        w22 = wide_neg(w21)
        w23 = wide_mul(w0, wide_x)
        w24 = wide_add(w22, w23)
        w25 = wide_div(w24, w13)
        w26 = (3.0, 0.0, np.int64(0))
        w27 = wide_mul(w26, w6)
        w28 = wide_add(w11, w27)
        w29 = wide_neg(w23)
        w30 = wide_add(w28, w29)
        w31 = wide_div(w30, w13)
        return w15, w19, w20, w20, w20, w20, w20, w25, w31,
    w0 = (0.0, 0.0, np.int64(0))
    w1 = wide_from_float(k_r)
    w2 = wide_neg(w1)
    w3 = wide_from_float(b_r)
    w4 = wide_neg(w3)
    w6 = wide_add(w4, wide_x)
    w7 = (1.0, 0.0, np.int64(0))
    return w0, w2, w0, w6, w0, w0, w0, w0, w7,


@_device
def _partials(x, b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4):
    """Its derivatives by the learned parameters."""
    if x != x:
        return x, x, x, x, x, x, x, x, x,
    if x == math.inf:
        w = _partials_wide(x, (1.0, 0.0, np.int64(100000)), b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4)
        y0 = 0.0
        o1 = -k_r
        y1 = o1
        y2 = 0.0
        y3 = 1.0 * x
        y4 = 0.0
        y5 = 0.0
        y6 = 0.0
        y7 = 0.0
        y8 = 1.0
        return y0, y1, y2, y3, y4, y5, y6, y7, y8,
    if x == -math.inf:
        w = _partials_wide(x, (-1.0, 0.0, np.int64(100000)), b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4)
        o1 = -k_l
        y0 = o1
        y1 = 0.0
        y2 = 1.0 * x
        y3 = 0.0
        y4 = 1.0
        y5 = 0.0
        y6 = 0.0
        y7 = 0.0
        y8 = 0.0
        return y0, y1, y2, y3, y4, y5, y6, y7, y8,
    w = _partials_wide(x, wide_from_float(x), b_l, b_r, k_l, k_r, y_0, y_1, y_2, y_3, y_4)
    return wide_to_float(w[0]), wide_to_float(w[1]), wide_to_float(w[2]), wide_to_float(w[3]), wide_to_float(w[4]), wide_to_float(w[5]), wide_to_float(w[6]), wide_to_float(w[7]), wide_to_float(w[8]),


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


@_loop
def _value_block(x, y, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_b_l.size > 1
    work = np.empty(9 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_b_l, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_r, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_k_l, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_k_r, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_0, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_1, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_2, work[6 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_3, work[7 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_4, work[8 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_b_l.size
                c_b_l = p_b_l[channel]
                c_b_r = p_b_r[channel]
                c_k_l = p_k_l[channel]
                c_k_r = p_k_r[channel]
                c_y_0 = p_y_0[channel]
                c_y_1 = p_y_1[channel]
                c_y_2 = p_y_2[channel]
                c_y_3 = p_y_3[channel]
                c_y_4 = p_y_4[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, c_b_l, c_b_r, c_k_l, c_k_r, c_y_0, c_y_1, c_y_2, c_y_3, c_y_4)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _value_parallel(x, y, doubts, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _value_mend(x, y, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i])):
            channel = i // inner % p_b_l.size
            u = np.float64(x[i])
            if not _value_paired(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel])[1]:
                y[i] = _value(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)


@_parallel_loop
def _value_mend_parallel(x, y, doubts, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_mend(x, y, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _derivative_block(x, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_b_l.size > 1
    work = np.empty(9 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_b_l, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_r, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_k_l, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_k_r, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_0, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_1, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_2, work[6 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_3, work[7 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_4, work[8 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _derivative_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_b_l.size
                c_b_l = p_b_l[channel]
                c_b_r = p_b_r[channel]
                c_k_l = p_k_l[channel]
                c_k_r = p_k_r[channel]
                c_y_0 = p_y_0[channel]
                c_y_1 = p_y_1[channel]
                c_y_2 = p_y_2[channel]
                c_y_3 = p_y_3[channel]
                c_y_4 = p_y_4[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _derivative_paired(u, c_b_l, c_b_r, c_k_l, c_k_r, c_y_0, c_y_1, c_y_2, c_y_3, c_y_4)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _derivative_parallel(x, d, doubts, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _derivative_mend(x, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(d[i])):
            channel = i // inner % p_b_l.size
            u = np.float64(x[i])
            if not _derivative_paired(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel])[1]:
                d[i] = _derivative(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)


@_parallel_loop
def _derivative_mend_parallel(x, d, doubts, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_mend(x, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _both_block(x, y, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_b_l.size > 1
    work = np.empty(9 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_b_l, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_r, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_k_l, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_k_r, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_0, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_1, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_2, work[6 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_3, work[7 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_4, work[8 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_b_l.size
                c_b_l = p_b_l[channel]
                c_b_r = p_b_r[channel]
                c_k_l = p_k_l[channel]
                c_k_r = p_k_r[channel]
                c_y_0 = p_y_0[channel]
                c_y_1 = p_y_1[channel]
                c_y_2 = p_y_2[channel]
                c_y_3 = p_y_3[channel]
                c_y_4 = p_y_4[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, c_b_l, c_b_r, c_k_l, c_k_r, c_y_0, c_y_1, c_y_2, c_y_3, c_y_4)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_paired(u, c_b_l, c_b_r, c_k_l, c_k_r, c_y_0, c_y_1, c_y_2, c_y_3, c_y_4)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _both_parallel(x, y, d, doubts, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _both_mend(x, y, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i]) or np.isnan(d[i])):
            channel = i // inner % p_b_l.size
            u = np.float64(x[i])
            if not _value_paired(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel])[1]:
                y[i] = _value(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)
            if not _derivative_paired(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel])[1]:
                d[i] = _derivative(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)


@_parallel_loop
def _both_mend_parallel(x, y, d, doubts, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_mend(x, y, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _vjp_tiles(x, g, gx, sums, doubts, start, stop, sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Pass through tiles row by row; in each row the same elements go to the same lanes, element k of a run to lane k."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_b_l.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(27 * _PITCH)
    for tile in range(start, stop):
        part = tile % along
        channel = tile // along % across * width
        low = tile // along // across * depth
        slot = low // depth * along + part
        several = min(width, channels - channel)
        until = min(rows, low + depth) - 1
        doubtful, filled = np.int64(0), 0
        if narrow:
            _spread_over(p_b_l, work[18 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_b_r, work[19 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_k_l, work[20 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_k_r, work[21 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_y_0, work[22 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_y_1, work[23 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_y_2, work[24 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_y_3, work[25 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_y_4, work[26 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
        c_b_l = p_b_l[channel]
        c_b_r = p_b_r[channel]
        c_k_l = p_k_l[channel]
        c_k_r = p_k_r[channel]
        c_y_0 = p_y_0[channel]
        c_y_1 = p_y_1[channel]
        c_y_2 = p_y_2[channel]
        c_y_3 = p_y_3[channel]
        c_y_4 = p_y_4[channel]
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
                        d, t_b_l, t_b_r, t_k_l, t_k_r, t_y_0, t_y_1, t_y_2, t_y_3, t_y_4, sure = _gradient_paired(u, work[k + np.uintp(4896)], work[k + np.uintp(5168)], work[k + np.uintp(5440)], work[k + np.uintp(5712)], work[k + np.uintp(5984)], work[k + np.uintp(6256)], work[k + np.uintp(6528)], work[k + np.uintp(6800)], work[k + np.uintp(7072)])
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_b_l, 0.0)
                        work[k], work[k + np.uintp(272)] = _add(work[k], work[k + np.uintp(272)], term)
                        term = chosen(sure, v * t_b_r, 0.0)
                        work[k + np.uintp(544)], work[k + np.uintp(816)] = _add(work[k + np.uintp(544)], work[k + np.uintp(816)], term)
                        term = chosen(sure, v * t_k_l, 0.0)
                        work[k + np.uintp(1088)], work[k + np.uintp(1360)] = _add(work[k + np.uintp(1088)], work[k + np.uintp(1360)], term)
                        term = chosen(sure, v * t_k_r, 0.0)
                        work[k + np.uintp(1632)], work[k + np.uintp(1904)] = _add(work[k + np.uintp(1632)], work[k + np.uintp(1904)], term)
                        term = chosen(sure, v * t_y_0, 0.0)
                        work[k + np.uintp(2176)], work[k + np.uintp(2448)] = _add(work[k + np.uintp(2176)], work[k + np.uintp(2448)], term)
                        term = chosen(sure, v * t_y_1, 0.0)
                        work[k + np.uintp(2720)], work[k + np.uintp(2992)] = _add(work[k + np.uintp(2720)], work[k + np.uintp(2992)], term)
                        term = chosen(sure, v * t_y_2, 0.0)
                        work[k + np.uintp(3264)], work[k + np.uintp(3536)] = _add(work[k + np.uintp(3264)], work[k + np.uintp(3536)], term)
                        term = chosen(sure, v * t_y_3, 0.0)
                        work[k + np.uintp(3808)], work[k + np.uintp(4080)] = _add(work[k + np.uintp(3808)], work[k + np.uintp(4080)], term)
                        term = chosen(sure, v * t_y_4, 0.0)
                        work[k + np.uintp(4352)], work[k + np.uintp(4624)] = _add(work[k + np.uintp(4352)], work[k + np.uintp(4624)], term)
                else:
                    for k in range(np.uintp(count)):
                        i = np.uintp(first) + k
                        u, v = np.float64(x[i]), np.float64(g[i])
                        d, t_b_l, t_b_r, t_k_l, t_k_r, t_y_0, t_y_1, t_y_2, t_y_3, t_y_4, sure = _gradient_paired(u, c_b_l, c_b_r, c_k_l, c_k_r, c_y_0, c_y_1, c_y_2, c_y_3, c_y_4)
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_b_l, 0.0)
                        work[k], work[k + np.uintp(272)] = _add(work[k], work[k + np.uintp(272)], term)
                        term = chosen(sure, v * t_b_r, 0.0)
                        work[k + np.uintp(544)], work[k + np.uintp(816)] = _add(work[k + np.uintp(544)], work[k + np.uintp(816)], term)
                        term = chosen(sure, v * t_k_l, 0.0)
                        work[k + np.uintp(1088)], work[k + np.uintp(1360)] = _add(work[k + np.uintp(1088)], work[k + np.uintp(1360)], term)
                        term = chosen(sure, v * t_k_r, 0.0)
                        work[k + np.uintp(1632)], work[k + np.uintp(1904)] = _add(work[k + np.uintp(1632)], work[k + np.uintp(1904)], term)
                        term = chosen(sure, v * t_y_0, 0.0)
                        work[k + np.uintp(2176)], work[k + np.uintp(2448)] = _add(work[k + np.uintp(2176)], work[k + np.uintp(2448)], term)
                        term = chosen(sure, v * t_y_1, 0.0)
                        work[k + np.uintp(2720)], work[k + np.uintp(2992)] = _add(work[k + np.uintp(2720)], work[k + np.uintp(2992)], term)
                        term = chosen(sure, v * t_y_2, 0.0)
                        work[k + np.uintp(3264)], work[k + np.uintp(3536)] = _add(work[k + np.uintp(3264)], work[k + np.uintp(3536)], term)
                        term = chosen(sure, v * t_y_3, 0.0)
                        work[k + np.uintp(3808)], work[k + np.uintp(4080)] = _add(work[k + np.uintp(3808)], work[k + np.uintp(4080)], term)
                        term = chosen(sure, v * t_y_4, 0.0)
                        work[k + np.uintp(4352)], work[k + np.uintp(4624)] = _add(work[k + np.uintp(4352)], work[k + np.uintp(4624)], term)
            filled += end - begin
            if filled >= _BLOCK or row == until:
                _empty(work, sums, slot, channel, together * several if narrow else 0, inner)
                filled = 0
        doubts[tile] = doubtful


@_parallel_loop
def _vjp_parallel(x, g, gx, sums, doubts, tiles, sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _vjp_tiles(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _vjp_mend(x, g, gx, sums, doubts, start, stop, sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Do again, carefully, what is not certain, and add what it gives to the sums of its tile."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_b_l.size
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
                if not _gradient_paired(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel])[10]:
                    gx[i] = v * _derivative(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)
                    partials = _partials(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel])
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
                    sums[slot, channel, 12], sums[slot, channel, 13] = _add(
                        sums[slot, channel, 12], sums[slot, channel, 13], v * partials[6])
                    sums[slot, channel, 14], sums[slot, channel, 15] = _add(
                        sums[slot, channel, 14], sums[slot, channel, 15], v * partials[7])
                    sums[slot, channel, 16], sums[slot, channel, 17] = _add(
                        sums[slot, channel, 16], sums[slot, channel, 17], v * partials[8])


@_parallel_loop
def _vjp_mend_parallel(x, g, gx, sums, doubts, tiles, sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _vjp_mend(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _coarse_value_block(x, y, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_b_l.size > 1
    work = np.empty(9 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_b_l, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_r, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_k_l, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_k_r, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_0, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_1, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_2, work[6 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_3, work[7 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_4, work[8 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_b_l.size
                c_b_l = p_b_l[channel]
                c_b_r = p_b_r[channel]
                c_k_l = p_k_l[channel]
                c_k_r = p_k_r[channel]
                c_y_0 = p_y_0[channel]
                c_y_1 = p_y_1[channel]
                c_y_2 = p_y_2[channel]
                c_y_3 = p_y_3[channel]
                c_y_4 = p_y_4[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, c_b_l, c_b_r, c_k_l, c_k_r, c_y_0, c_y_1, c_y_2, c_y_3, c_y_4)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _coarse_value_parallel(x, y, doubts, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _coarse_value_mend(x, y, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i])):
            channel = i // inner % p_b_l.size
            u = np.float64(x[i])
            if not _value_coarse(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel])[1]:
                y[i] = _value(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)


@_parallel_loop
def _coarse_value_mend_parallel(x, y, doubts, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_mend(x, y, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_b_l.size > 1
    work = np.empty(9 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_b_l, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_r, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_k_l, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_k_r, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_0, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_1, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_2, work[6 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_3, work[7 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_4, work[8 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _derivative_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_b_l.size
                c_b_l = p_b_l[channel]
                c_b_r = p_b_r[channel]
                c_k_l = p_k_l[channel]
                c_k_r = p_k_r[channel]
                c_y_0 = p_y_0[channel]
                c_y_1 = p_y_1[channel]
                c_y_2 = p_y_2[channel]
                c_y_3 = p_y_3[channel]
                c_y_4 = p_y_4[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _derivative_coarse(u, c_b_l, c_b_r, c_k_l, c_k_r, c_y_0, c_y_1, c_y_2, c_y_3, c_y_4)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _coarse_derivative_parallel(x, d, doubts, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _coarse_derivative_mend(x, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(d[i])):
            channel = i // inner % p_b_l.size
            u = np.float64(x[i])
            if not _derivative_coarse(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel])[1]:
                d[i] = _derivative(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)


@_parallel_loop
def _coarse_derivative_mend_parallel(x, d, doubts, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_mend(x, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_b_l.size > 1
    work = np.empty(9 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_b_l, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_r, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_k_l, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_k_r, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_0, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_1, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_2, work[6 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_3, work[7 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_y_4, work[8 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_b_l.size
                c_b_l = p_b_l[channel]
                c_b_r = p_b_r[channel]
                c_k_l = p_k_l[channel]
                c_k_r = p_k_r[channel]
                c_y_0 = p_y_0[channel]
                c_y_1 = p_y_1[channel]
                c_y_2 = p_y_2[channel]
                c_y_3 = p_y_3[channel]
                c_y_4 = p_y_4[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, c_b_l, c_b_r, c_k_l, c_k_r, c_y_0, c_y_1, c_y_2, c_y_3, c_y_4)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_coarse(u, c_b_l, c_b_r, c_k_l, c_k_r, c_y_0, c_y_1, c_y_2, c_y_3, c_y_4)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _coarse_both_parallel(x, y, d, doubts, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _coarse_both_mend(x, y, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i]) or np.isnan(d[i])):
            channel = i // inner % p_b_l.size
            u = np.float64(x[i])
            if not _value_coarse(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel])[1]:
                y[i] = _value(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)
            if not _derivative_coarse(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel])[1]:
                d[i] = _derivative(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)


@_parallel_loop
def _coarse_both_mend_parallel(x, y, d, doubts, size, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_mend(x, y, d, doubts, start, stop, inner, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _coarse_vjp_tiles(x, g, gx, sums, doubts, start, stop, sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Pass through tiles row by row; in each row the same elements go to the same lanes, element k of a run to lane k."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_b_l.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(27 * _PITCH)
    for tile in range(start, stop):
        part = tile % along
        channel = tile // along % across * width
        low = tile // along // across * depth
        slot = low // depth * along + part
        several = min(width, channels - channel)
        until = min(rows, low + depth) - 1
        doubtful, filled = np.int64(0), 0
        if narrow:
            _spread_over(p_b_l, work[18 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_b_r, work[19 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_k_l, work[20 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_k_r, work[21 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_y_0, work[22 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_y_1, work[23 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_y_2, work[24 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_y_3, work[25 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_y_4, work[26 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
        c_b_l = p_b_l[channel]
        c_b_r = p_b_r[channel]
        c_k_l = p_k_l[channel]
        c_k_r = p_k_r[channel]
        c_y_0 = p_y_0[channel]
        c_y_1 = p_y_1[channel]
        c_y_2 = p_y_2[channel]
        c_y_3 = p_y_3[channel]
        c_y_4 = p_y_4[channel]
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
                        d, t_b_l, t_b_r, t_k_l, t_k_r, t_y_0, t_y_1, t_y_2, t_y_3, t_y_4, sure = _gradient_coarse(u, work[k + np.uintp(4896)], work[k + np.uintp(5168)], work[k + np.uintp(5440)], work[k + np.uintp(5712)], work[k + np.uintp(5984)], work[k + np.uintp(6256)], work[k + np.uintp(6528)], work[k + np.uintp(6800)], work[k + np.uintp(7072)])
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_b_l, 0.0)
                        work[k] += term
                        term = chosen(sure, v * t_b_r, 0.0)
                        work[k + np.uintp(544)] += term
                        term = chosen(sure, v * t_k_l, 0.0)
                        work[k + np.uintp(1088)] += term
                        term = chosen(sure, v * t_k_r, 0.0)
                        work[k + np.uintp(1632)] += term
                        term = chosen(sure, v * t_y_0, 0.0)
                        work[k + np.uintp(2176)] += term
                        term = chosen(sure, v * t_y_1, 0.0)
                        work[k + np.uintp(2720)] += term
                        term = chosen(sure, v * t_y_2, 0.0)
                        work[k + np.uintp(3264)] += term
                        term = chosen(sure, v * t_y_3, 0.0)
                        work[k + np.uintp(3808)] += term
                        term = chosen(sure, v * t_y_4, 0.0)
                        work[k + np.uintp(4352)] += term
                else:
                    for k in range(np.uintp(count)):
                        i = np.uintp(first) + k
                        u, v = np.float64(x[i]), np.float64(g[i])
                        d, t_b_l, t_b_r, t_k_l, t_k_r, t_y_0, t_y_1, t_y_2, t_y_3, t_y_4, sure = _gradient_coarse(u, c_b_l, c_b_r, c_k_l, c_k_r, c_y_0, c_y_1, c_y_2, c_y_3, c_y_4)
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_b_l, 0.0)
                        work[k] += term
                        term = chosen(sure, v * t_b_r, 0.0)
                        work[k + np.uintp(544)] += term
                        term = chosen(sure, v * t_k_l, 0.0)
                        work[k + np.uintp(1088)] += term
                        term = chosen(sure, v * t_k_r, 0.0)
                        work[k + np.uintp(1632)] += term
                        term = chosen(sure, v * t_y_0, 0.0)
                        work[k + np.uintp(2176)] += term
                        term = chosen(sure, v * t_y_1, 0.0)
                        work[k + np.uintp(2720)] += term
                        term = chosen(sure, v * t_y_2, 0.0)
                        work[k + np.uintp(3264)] += term
                        term = chosen(sure, v * t_y_3, 0.0)
                        work[k + np.uintp(3808)] += term
                        term = chosen(sure, v * t_y_4, 0.0)
                        work[k + np.uintp(4352)] += term
            filled += end - begin
            if filled >= _BLOCK or row == until:
                _empty(work, sums, slot, channel, together * several if narrow else 0, inner)
                filled = 0
        doubts[tile] = doubtful


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, sums, doubts, tiles, sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _coarse_vjp_tiles(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


@_loop
def _coarse_vjp_mend(x, g, gx, sums, doubts, start, stop, sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    """Do again, carefully, what is not certain, and add what it gives to the sums of its tile."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_b_l.size
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
                if not _gradient_coarse(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel])[10]:
                    gx[i] = v * _derivative(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel], tolerance, floor)
                    partials = _partials(u, p_b_l[channel], p_b_r[channel], p_k_l[channel], p_k_r[channel], p_y_0[channel], p_y_1[channel], p_y_2[channel], p_y_3[channel], p_y_4[channel])
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
                    sums[slot, channel, 12], sums[slot, channel, 13] = _add(
                        sums[slot, channel, 12], sums[slot, channel, 13], v * partials[6])
                    sums[slot, channel, 14], sums[slot, channel, 15] = _add(
                        sums[slot, channel, 14], sums[slot, channel, 15], v * partials[7])
                    sums[slot, channel, 16], sums[slot, channel, 17] = _add(
                        sums[slot, channel, 16], sums[slot, channel, 17], v * partials[8])


@_parallel_loop
def _coarse_vjp_mend_parallel(x, g, gx, sums, doubts, tiles, sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _coarse_vjp_mend(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_b_l, p_b_r, p_k_l, p_k_r, p_y_0, p_y_1, p_y_2, p_y_3, p_y_4, tolerance, floor)


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
