# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 97efd640201aa720e56e805c6de43fd2870b0543989be282d8277657cbb6950d
"""The activation opau_legendre, compiled.

    opau_legendre(x) = (c_0 + c_1*x + c_2*(3*x**2/2 - 1/2) + c_3*(5*x**3/2 - 3*x/2))/(Abs(d_1)*Abs(x) +
        Abs(d_2)*Abs(3*x**2/2 - 1/2) + 1)

Parameters:
    c = (c_0, ..., c_3) = (0, 1/2, 1/4, 1/20) (learned) coefficient of polynomial 0 above, ..., coefficient of
        polynomial 3 above
    d = (d_1, d_2) = (1/10, 1/10) (learned) coefficient of polynomial 1 below, ..., coefficient of polynomial
        2 below

Range: (-oo, oo).
Limits at -oo and oo: -oo, oo.
Smoothness: C^0, kinks at -1/sqrt(3), 0, 1/sqrt(3).

In the Legendre polynomials; the defaults are ours.

References:
    Biswas, Koushik; Banerjee, Shilpak; Pandey, Ashish Kumar (2021). Orthogonal-Pad\\'e activation functions:
        Trainable activation functions for smooth and faster convergence in deep networks. arXiv 2106.09693
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
def ordered_add_single(a, x, b):
    """Return (a + x) + b for abs(a) >= abs(b); x may be the low part of b as well."""
    s = a + b
    return s, (b - (s - a)) + x


@_inlined
def pair_mul(a, x, b, y):
    """Return (a + x) * (b + y)."""
    p = a * b
    return p, fma(a, y, fma(x, b, fma(a, b, -p)))


@_inlined
def pair_div(one, a, x, b, y):
    """Return (a + x) / (b + y) with a single division; `one` is 1 in the format."""
    inverse = one / b
    q = a * inverse
    r = fma(-q, b, a) + fma(-q, y, x)
    return q, r * inverse


@_inlined
def pair_add_single(a, x, b):
    """Return (a + x) + b."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + x


@_inlined
def ordered_add(a, x, b, y):
    """Return (a + x) + (b + y) for abs(a) >= abs(b)."""
    s = a + b
    return s, (b - (s - a)) + (x + y)


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
def _value_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation in float64, and a bound of its absolute error."""
    if abs(x - 0.23947633658487386) < 0.03125 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # beside a zero
        t, s = ordered_sum(x - 0.23947633658487386, 3.882060282428553e-18)
        h, e = ordered_sum(0.5877090723895683, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 0.00011385099764303905, 0.0004494687816601592), 0.0008929757454045208), 0.0033598870590740297), 0.0069728812180143394), 0.025171839875967026), 0.05424861463482632), 0.1889612321671016), 0.4207607103829071))
        r = fused_mul(h, e + -2.4710390112483482e-17, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        r2 = 2.0 * c_0
        er2 = TINY
        r4 = 2.0 * c_1
        er4 = TINY
        r6 = r4 * x
        er6 = abs(x) * er4 + rounding(r4, U) * abs(r6) + TINY
        r7 = r2 + r6
        er7 = er2 + er6 + U * abs(r7)
        r11 = x * x
        er11 = 1.0 * U * abs(r11) + TINY
        r12 = 3.0 * r11
        er12 = abs(3.0) * er11 + U * abs(r12) + TINY
        r13 = -1.0 + r12
        er13 = er12 + U * abs(r13)
        r14 = c_2 * r13
        er14 = abs(c_2) * er13 + rounding(c_2, U) * abs(r14) + TINY
        r15 = r7 + r14
        er15 = er7 + er14 + U * abs(r15)
        r17 = c_3 * x
        er17 = rounding(c_3, U) * abs(r17) + TINY
        r20 = 5.0 * r11
        er20 = abs(5.0) * er11 + U * abs(r20) + TINY
        r21 = -3.0 + r20
        er21 = er20 + U * abs(r21)
        r22 = r17 * r21
        er22 = abs(r21) * er17 + abs(r17) * er21 + er17 * er21 + U * abs(r22) + TINY
        r23 = r15 + r22
        er23 = er15 + er22 + U * abs(r23)
        r25 = 2.0 * d_1
        er25 = TINY
        r26 = side_of(d_1, 0.0)
        r27 = r25 * r26
        er27 = abs(r26) * er25 + rounding(r25, U) * abs(r27) + TINY
        r28 = r27 * x
        er28 = abs(x) * er27 + rounding(r27, U) * abs(r28) + TINY
        r29 = -r28
        r30 = 2.0 + r29
        er30 = er28 + U * abs(r30)
        r32 = side_of(d_2, 0.0)
        r33 = d_2 * r32
        er33 = rounding(d_2, U) * abs(r33) + TINY
        r34 = r33 * r13
        er34 = abs(r13) * er33 + abs(r33) * er13 + er33 * er13 + rounding(r33, U) * abs(r34) + TINY
        r35 = r30 + r34
        er35 = er30 + er34 + U * abs(r35)
        r36 = r23 / r35
        er36 = (er23 + abs(r36) * er35) / margin(abs(r35), er35) + U * abs(r36) + TINY
        return r36, er36
    if x <= 0.0:
        r2 = 2.0 * c_0
        er2 = TINY
        r3 = -r2
        r5 = 2.0 * c_1
        er5 = TINY
        r7 = r5 * x
        er7 = abs(x) * er5 + rounding(r5, U) * abs(r7) + TINY
        r8 = -r7
        r9 = r3 + r8
        er9 = er2 + er7 + U * abs(r9)
        r13 = x * x
        er13 = 1.0 * U * abs(r13) + TINY
        r14 = 3.0 * r13
        er14 = abs(3.0) * er13 + U * abs(r14) + TINY
        r15 = -1.0 + r14
        er15 = er14 + U * abs(r15)
        r16 = c_2 * r15
        er16 = abs(c_2) * er15 + rounding(c_2, U) * abs(r16) + TINY
        r17 = -r16
        r18 = r9 + r17
        er18 = er9 + er16 + U * abs(r18)
        r20 = c_3 * x
        er20 = rounding(c_3, U) * abs(r20) + TINY
        r23 = 5.0 * r13
        er23 = abs(5.0) * er13 + U * abs(r23) + TINY
        r24 = -3.0 + r23
        er24 = er23 + U * abs(r24)
        r25 = r20 * r24
        er25 = abs(r24) * er20 + abs(r20) * er24 + er20 * er24 + U * abs(r25) + TINY
        r26 = -r25
        r27 = r18 + r26
        er27 = er18 + er25 + U * abs(r27)
        r30 = 2.0 * d_1
        er30 = TINY
        r31 = side_of(d_1, 0.0)
        r32 = r30 * r31
        er32 = abs(r31) * er30 + rounding(r30, U) * abs(r32) + TINY
        r33 = r32 * x
        er33 = abs(x) * er32 + rounding(r32, U) * abs(r33) + TINY
        r34 = -2.0 + r33
        er34 = er33 + U * abs(r34)
        r36 = side_of(d_2, 0.0)
        r37 = d_2 * r36
        er37 = rounding(d_2, U) * abs(r37) + TINY
        r38 = r37 * r15
        er38 = abs(r15) * er37 + abs(r37) * er15 + er37 * er15 + rounding(r37, U) * abs(r38) + TINY
        r39 = r34 + r38
        er39 = er34 + er38 + U * abs(r39)
        r40 = r27 / r39
        er40 = (er27 + abs(r40) * er39) / margin(abs(r39), er39) + U * abs(r40) + TINY
        return r40, er40
    if x <= 0.5773502691896257:  # sqrt(3)/3
        r2 = 2.0 * c_0
        er2 = TINY
        r4 = 2.0 * c_1
        er4 = TINY
        r6 = r4 * x
        er6 = abs(x) * er4 + rounding(r4, U) * abs(r6) + TINY
        r7 = r2 + r6
        er7 = er2 + er6 + U * abs(r7)
        r11 = x * x
        er11 = 1.0 * U * abs(r11) + TINY
        r12 = 3.0 * r11
        er12 = abs(3.0) * er11 + U * abs(r12) + TINY
        r13 = -1.0 + r12
        er13 = er12 + U * abs(r13)
        r14 = c_2 * r13
        er14 = abs(c_2) * er13 + rounding(c_2, U) * abs(r14) + TINY
        r15 = r7 + r14
        er15 = er7 + er14 + U * abs(r15)
        r17 = c_3 * x
        er17 = rounding(c_3, U) * abs(r17) + TINY
        r20 = 5.0 * r11
        er20 = abs(5.0) * er11 + U * abs(r20) + TINY
        r21 = -3.0 + r20
        er21 = er20 + U * abs(r21)
        r22 = r17 * r21
        er22 = abs(r21) * er17 + abs(r17) * er21 + er17 * er21 + U * abs(r22) + TINY
        r23 = r15 + r22
        er23 = er15 + er22 + U * abs(r23)
        r25 = 2.0 * d_1
        er25 = TINY
        r26 = side_of(d_1, 0.0)
        r27 = r25 * r26
        er27 = abs(r26) * er25 + rounding(r25, U) * abs(r27) + TINY
        r28 = r27 * x
        er28 = abs(x) * er27 + rounding(r27, U) * abs(r28) + TINY
        r29 = 2.0 + r28
        er29 = er28 + U * abs(r29)
        r31 = side_of(d_2, 0.0)
        r32 = d_2 * r31
        er32 = rounding(d_2, U) * abs(r32) + TINY
        r33 = r32 * r13
        er33 = abs(r13) * er32 + abs(r32) * er13 + er32 * er13 + rounding(r32, U) * abs(r33) + TINY
        r34 = -r33
        r35 = r29 + r34
        er35 = er29 + er33 + U * abs(r35)
        r36 = r23 / r35
        er36 = (er23 + abs(r36) * er35) / margin(abs(r35), er35) + U * abs(r36) + TINY
        return r36, er36
    r2 = 2.0 * c_0
    er2 = TINY
    r4 = 2.0 * c_1
    er4 = TINY
    r6 = r4 * x
    er6 = abs(x) * er4 + rounding(r4, U) * abs(r6) + TINY
    r7 = r2 + r6
    er7 = er2 + er6 + U * abs(r7)
    r11 = x * x
    er11 = 1.0 * U * abs(r11) + TINY
    r12 = 3.0 * r11
    er12 = abs(3.0) * er11 + U * abs(r12) + TINY
    r13 = -1.0 + r12
    er13 = er12 + U * abs(r13)
    r14 = c_2 * r13
    er14 = abs(c_2) * er13 + rounding(c_2, U) * abs(r14) + TINY
    r15 = r7 + r14
    er15 = er7 + er14 + U * abs(r15)
    r17 = c_3 * x
    er17 = rounding(c_3, U) * abs(r17) + TINY
    r20 = 5.0 * r11
    er20 = abs(5.0) * er11 + U * abs(r20) + TINY
    r21 = -3.0 + r20
    er21 = er20 + U * abs(r21)
    r22 = r17 * r21
    er22 = abs(r21) * er17 + abs(r17) * er21 + er17 * er21 + U * abs(r22) + TINY
    r23 = r15 + r22
    er23 = er15 + er22 + U * abs(r23)
    r25 = 2.0 * d_1
    er25 = TINY
    r26 = side_of(d_1, 0.0)
    r27 = r25 * r26
    er27 = abs(r26) * er25 + rounding(r25, U) * abs(r27) + TINY
    r28 = r27 * x
    er28 = abs(x) * er27 + rounding(r27, U) * abs(r28) + TINY
    r29 = 2.0 + r28
    er29 = er28 + U * abs(r29)
    r31 = side_of(d_2, 0.0)
    r32 = d_2 * r31
    er32 = rounding(d_2, U) * abs(r32) + TINY
    r33 = r32 * r13
    er33 = abs(r13) * er32 + abs(r32) * er13 + er32 * er13 + rounding(r32, U) * abs(r33) + TINY
    r34 = r29 + r33
    er34 = er29 + er33 + U * abs(r34)
    r35 = r23 / r34
    er35 = (er23 + abs(r35) * er34) / margin(abs(r34), er34) + U * abs(r35) + TINY
    return r35, er35


@_device
def _value_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation as a wide number."""
    if abs(x - 0.23947633658487386) < 0.000244140625 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - 0.23947633658487386), (3.882060282428553e-18, -5.663157828271284e-35, np.int64(0)))
        total = (0.0033598870590740297, 2.0746175390586623e-19, np.int64(0))
        total = wide_add((0.0069728812180143394, 2.616292521790605e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.025171839875967026, 3.831285668593704e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.05424861463482632, -3.0232177787313288e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.1889612321671016, 8.394220807705902e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.4207607103829071, 2.7187200510091747e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.5877090723895683, -2.4710390112483482e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(c_0)
        w2 = wide_mul(w0, w1)
        w3 = wide_from_float(c_1)
        w4 = wide_mul(w0, w3)
        w6 = wide_mul(w4, wide_x)
        w7 = wide_add(w2, w6)
        w8 = wide_from_float(c_2)
        w9 = (-1.0, 0.0, np.int64(0))
        w10 = (3.0, 0.0, np.int64(0))
        w11 = wide_powi(wide_x, 2)
        w12 = wide_mul(w10, w11)
        w13 = wide_add(w9, w12)
        w14 = wide_mul(w8, w13)
        w15 = wide_add(w7, w14)
        w16 = wide_from_float(c_3)
        w17 = wide_mul(w16, wide_x)
        w18 = (-3.0, 0.0, np.int64(0))
        w19 = (5.0, 0.0, np.int64(0))
        w20 = wide_mul(w19, w11)
        w21 = wide_add(w18, w20)
        w22 = wide_mul(w17, w21)
        w23 = wide_add(w15, w22)
        w24 = wide_from_float(d_1)
        w25 = wide_mul(w0, w24)
        w26 = wide_from_float(side_of(w24[0], 0.0))
        w27 = wide_mul(w25, w26)
        w28 = wide_mul(w27, wide_x)
        w29 = wide_neg(w28)
        w30 = wide_add(w0, w29)
        w31 = wide_from_float(d_2)
        w32 = wide_from_float(side_of(w31[0], 0.0))
        w33 = wide_mul(w31, w32)
        w34 = wide_mul(w33, w13)
        w35 = wide_add(w30, w34)
        w36 = wide_div(w23, w35)
        return w36
    if x <= 0.0:
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(c_0)
        w2 = wide_mul(w0, w1)
        w3 = wide_neg(w2)
        w4 = wide_from_float(c_1)
        w5 = wide_mul(w0, w4)
        w7 = wide_mul(w5, wide_x)
        w8 = wide_neg(w7)
        w9 = wide_add(w3, w8)
        w10 = wide_from_float(c_2)
        w11 = (-1.0, 0.0, np.int64(0))
        w12 = (3.0, 0.0, np.int64(0))
        w13 = wide_powi(wide_x, 2)
        w14 = wide_mul(w12, w13)
        w15 = wide_add(w11, w14)
        w16 = wide_mul(w10, w15)
        w17 = wide_neg(w16)
        w18 = wide_add(w9, w17)
        w19 = wide_from_float(c_3)
        w20 = wide_mul(w19, wide_x)
        w21 = (-3.0, 0.0, np.int64(0))
        w22 = (5.0, 0.0, np.int64(0))
        w23 = wide_mul(w22, w13)
        w24 = wide_add(w21, w23)
        w25 = wide_mul(w20, w24)
        w26 = wide_neg(w25)
        w27 = wide_add(w18, w26)
        w28 = (-2.0, 0.0, np.int64(0))
        w29 = wide_from_float(d_1)
        w30 = wide_mul(w0, w29)
        w31 = wide_from_float(side_of(w29[0], 0.0))
        w32 = wide_mul(w30, w31)
        w33 = wide_mul(w32, wide_x)
        w34 = wide_add(w28, w33)
        w35 = wide_from_float(d_2)
        w36 = wide_from_float(side_of(w35[0], 0.0))
        w37 = wide_mul(w35, w36)
        w38 = wide_mul(w37, w15)
        w39 = wide_add(w34, w38)
        w40 = wide_div(w27, w39)
        return w40
    if x <= 0.5773502691896257:  # sqrt(3)/3
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(c_0)
        w2 = wide_mul(w0, w1)
        w3 = wide_from_float(c_1)
        w4 = wide_mul(w0, w3)
        w6 = wide_mul(w4, wide_x)
        w7 = wide_add(w2, w6)
        w8 = wide_from_float(c_2)
        w9 = (-1.0, 0.0, np.int64(0))
        w10 = (3.0, 0.0, np.int64(0))
        w11 = wide_powi(wide_x, 2)
        w12 = wide_mul(w10, w11)
        w13 = wide_add(w9, w12)
        w14 = wide_mul(w8, w13)
        w15 = wide_add(w7, w14)
        w16 = wide_from_float(c_3)
        w17 = wide_mul(w16, wide_x)
        w18 = (-3.0, 0.0, np.int64(0))
        w19 = (5.0, 0.0, np.int64(0))
        w20 = wide_mul(w19, w11)
        w21 = wide_add(w18, w20)
        w22 = wide_mul(w17, w21)
        w23 = wide_add(w15, w22)
        w24 = wide_from_float(d_1)
        w25 = wide_mul(w0, w24)
        w26 = wide_from_float(side_of(w24[0], 0.0))
        w27 = wide_mul(w25, w26)
        w28 = wide_mul(w27, wide_x)
        w29 = wide_add(w0, w28)
        w30 = wide_from_float(d_2)
        w31 = wide_from_float(side_of(w30[0], 0.0))
        w32 = wide_mul(w30, w31)
        w33 = wide_mul(w32, w13)
        w34 = wide_neg(w33)
        w35 = wide_add(w29, w34)
        w36 = wide_div(w23, w35)
        return w36
    w0 = (2.0, 0.0, np.int64(0))
    w1 = wide_from_float(c_0)
    w2 = wide_mul(w0, w1)
    w3 = wide_from_float(c_1)
    w4 = wide_mul(w0, w3)
    w6 = wide_mul(w4, wide_x)
    w7 = wide_add(w2, w6)
    w8 = wide_from_float(c_2)
    w9 = (-1.0, 0.0, np.int64(0))
    w10 = (3.0, 0.0, np.int64(0))
    w11 = wide_powi(wide_x, 2)
    w12 = wide_mul(w10, w11)
    w13 = wide_add(w9, w12)
    w14 = wide_mul(w8, w13)
    w15 = wide_add(w7, w14)
    w16 = wide_from_float(c_3)
    w17 = wide_mul(w16, wide_x)
    w18 = (-3.0, 0.0, np.int64(0))
    w19 = (5.0, 0.0, np.int64(0))
    w20 = wide_mul(w19, w11)
    w21 = wide_add(w18, w20)
    w22 = wide_mul(w17, w21)
    w23 = wide_add(w15, w22)
    w24 = wide_from_float(d_1)
    w25 = wide_mul(w0, w24)
    w26 = wide_from_float(side_of(w24[0], 0.0))
    w27 = wide_mul(w25, w26)
    w28 = wide_mul(w27, wide_x)
    w29 = wide_add(w0, w28)
    w30 = wide_from_float(d_2)
    w31 = wide_from_float(side_of(w30[0], 0.0))
    w32 = wide_mul(w30, w31)
    w33 = wide_mul(w32, w13)
    w34 = wide_add(w29, w33)
    w35 = wide_div(w23, w34)
    return w35


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


@_inlined
def _value_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation for float32, in float64, and a bound of its absolute error."""
    r2 = 2.0 * c_0
    er2 = TINY
    r4 = 2.0 * c_1
    r6 = r4 * x
    er6 = abs(x) * er2 + rounding(r4, U) * abs(r6) + TINY
    r7 = r2 + r6
    er7 = er2 + er6 + U * abs(r7)
    r11 = x * x
    er11 = 1.0 * U * abs(r11) + TINY
    r12 = 3.0 * r11
    er12 = abs(3.0) * er11 + U * abs(r12) + TINY
    r13 = -1.0 + r12
    er13 = er12 + U * abs(r13)
    r14 = c_2 * r13
    er14 = abs(c_2) * er13 + rounding(c_2, U) * abs(r14) + TINY
    r15 = r7 + r14
    er15 = er7 + er14 + U * abs(r15)
    r17 = c_3 * x
    er17 = rounding(c_3, U) * abs(r17) + TINY
    r20 = 5.0 * r11
    er20 = abs(5.0) * er11 + U * abs(r20) + TINY
    r21 = -3.0 + r20
    er21 = er20 + U * abs(r21)
    r22 = r17 * r21
    er22 = abs(r21) * er17 + abs(r17) * er21 + er17 * er21 + U * abs(r22) + TINY
    r23 = r15 + r22
    er23 = er15 + er22 + U * abs(r23)
    r25 = 2.0 * d_1
    r26 = side_of(d_1, 0.0)
    r27 = r25 * r26
    er27 = abs(r26) * er2 + rounding(r25, U) * abs(r27) + TINY
    r28 = r27 * x
    er28 = abs(x) * er27 + rounding(r27, U) * abs(r28) + TINY
    r29 = -r28
    r30 = 2.0 + r29
    er30 = er28 + U * abs(r30)
    r32 = side_of(d_2, 0.0)
    r33 = d_2 * r32
    er33 = rounding(d_2, U) * abs(r33) + TINY
    r34 = r33 * r13
    er34 = abs(r13) * er33 + abs(r33) * er13 + er33 * er13 + rounding(r33, U) * abs(r34) + TINY
    r35 = r30 + r34
    er35 = er30 + er34 + U * abs(r35)
    r36 = r23 / r35
    er36 = (er23 + abs(r36) * er35) / margin(abs(r35), er35) + U * abs(r36) + TINY
    r3 = -r2
    r8 = -r6
    r9 = r3 + r8
    er9 = er2 + er6 + U * abs(r9)
    r17_2 = -r14
    r18 = r9 + r17_2
    er18 = er9 + er14 + U * abs(r18)
    r26_2 = -r22
    r27_2 = r18 + r26_2
    er27_2 = er18 + er22 + U * abs(r27_2)
    r34_2 = -2.0 + r28
    er34_2 = er28 + U * abs(r34_2)
    r39 = r34_2 + r34
    er39 = er34_2 + er34 + U * abs(r39)
    r40 = r27_2 / r39
    er40 = (er27_2 + abs(r40) * er39) / margin(abs(r39), er39) + U * abs(r40) + TINY
    r29_2 = 2.0 + r28
    er29 = er28 + U * abs(r29_2)
    r34_3 = -r34
    r35_2 = r29_2 + r34_3
    er35_2 = er29 + er34 + U * abs(r35_2)
    r36_2 = r23 / r35_2
    er36_2 = (er23 + abs(r36_2) * er35_2) / margin(abs(r35_2), er35_2) + U * abs(r36_2) + TINY
    r34_4 = r29_2 + r34
    er34_3 = er29 + er34 + U * abs(r34_4)
    r35_3 = r23 / r34_4
    er35_3 = (er23 + abs(r35_3) * er34_3) / margin(abs(r34_4), er34_3) + U * abs(r35_3) + TINY
    y = r36_2 if x <= 0.5773502691896257 else r35_3
    ey = er36_2 if x <= 0.5773502691896257 else er35_3
    y_2 = r40 if x <= 0.0 else y
    ey_2 = er40 if x <= 0.0 else ey
    y_3 = r36 if x <= -0.5773502691896258 else y_2
    ey_3 = er36 if x <= -0.5773502691896258 else ey_2
    return y_3, ey_3


@_device
def _derivative_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative in float64, and a bound of its absolute error."""
    if abs(x - -1.4526821966457744) < 0.0625 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # beside a zero
        t, s = ordered_sum(x - -1.4526821966457744, -6.3616660488108466e-18)
        h, e = ordered_sum(-0.19017430258096302, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 2.5754856690618593e-07, -1.0675781920443157e-06), -5.6802521272712404e-06), -1.013237399789045e-05), 1.2416321298671367e-05), 0.00012135038656996947), 0.00029667511799944186), 1.9265914187973328e-05), -0.0021726905092833847), -0.006931839393764905), -0.005886353850042753), 0.029080265219421333), 0.12003568596626292), 0.15735503933238273))
        r = fused_mul(h, e + -2.937390534042285e-18, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if abs(x - -0.7131292932504032) < 0.03125 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # beside a zero
        t, s = ordered_sum(x - -0.7131292932504032, 1.0958474680256734e-17)
        h, e = ordered_sum(0.2664217192608073, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 5.8784297582924704e-05, -0.00011330803016418167), -0.0005813500414852452), -0.00041518644405169754), 0.002698418192507827), 0.007450514937670282), -0.0017131411796237066), -0.04396154016275938), -0.06771952988664122), 0.10106783704018182), 0.45596029493327656))
        r = fused_mul(h, e + 1.4324876994376895e-17, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        r2 = 2.0 * c_1
        er2 = TINY
        r5 = 6.0 * c_2
        er5 = rounding(c_2, U) * abs(r5) + TINY
        r7 = r5 * x
        er7 = abs(x) * er5 + rounding(r5, U) * abs(r7) + TINY
        r8 = r2 + r7
        er8 = er2 + er7 + U * abs(r8)
        r11 = 10.0 * c_3
        er11 = rounding(c_3, U) * abs(r11) + TINY
        r12 = x * x
        er12 = 1.0 * U * abs(r12) + TINY
        r13 = r11 * r12
        er13 = abs(r12) * er11 + abs(r11) * er12 + er11 * er12 + rounding(r11, U) * abs(r13) + TINY
        r14 = r8 + r13
        er14 = er8 + er13 + U * abs(r14)
        r17 = 5.0 * r12
        er17 = abs(5.0) * er12 + U * abs(r17) + TINY
        r18 = -3.0 + r17
        er18 = er17 + U * abs(r18)
        r19 = c_3 * r18
        er19 = abs(c_3) * er18 + rounding(c_3, U) * abs(r19) + TINY
        r20 = r14 + r19
        er20 = er14 + er19 + U * abs(r20)
        r22 = 2.0 * d_1
        er22 = TINY
        r23 = side_of(d_1, 0.0)
        r24 = r22 * r23
        er24 = abs(r23) * er22 + rounding(r22, U) * abs(r24) + TINY
        r25 = r24 * x
        er25 = abs(x) * er24 + rounding(r24, U) * abs(r25) + TINY
        r26 = -r25
        r27 = 2.0 + r26
        er27 = er25 + U * abs(r27)
        r29 = side_of(d_2, 0.0)
        r30 = d_2 * r29
        er30 = rounding(d_2, U) * abs(r30) + TINY
        r33 = 3.0 * r12
        er33 = abs(3.0) * er12 + U * abs(r33) + TINY
        r34 = -1.0 + r33
        er34 = er33 + U * abs(r34)
        r35 = r30 * r34
        er35 = abs(r34) * er30 + abs(r30) * er34 + er30 * er34 + rounding(r30, U) * abs(r35) + TINY
        r36 = r27 + r35
        er36 = er27 + er35 + U * abs(r36)
        r37 = r20 / r36
        er37 = (er20 + abs(r37) * er36) / margin(abs(r36), er36) + U * abs(r37) + TINY
        r38 = 6.0 * d_2
        er38 = rounding(d_2, U) * abs(r38) + TINY
        r39 = r38 * r29
        er39 = abs(r29) * er38 + rounding(r38, U) * abs(r39) + TINY
        r40 = r39 * x
        er40 = abs(x) * er39 + rounding(r39, U) * abs(r40) + TINY
        r41 = -r40
        r42 = r24 + r41
        er42 = er24 + er40 + U * abs(r42)
        r44 = 2.0 * c_0
        er44 = TINY
        r45 = r2 * x
        er45 = abs(x) * er2 + rounding(r2, U) * abs(r45) + TINY
        r46 = r44 + r45
        er46 = er44 + er45 + U * abs(r46)
        r47 = c_2 * r34
        er47 = abs(c_2) * er34 + rounding(c_2, U) * abs(r47) + TINY
        r48 = r46 + r47
        er48 = er46 + er47 + U * abs(r48)
        r49 = c_3 * x
        er49 = rounding(c_3, U) * abs(r49) + TINY
        r50 = r49 * r18
        er50 = abs(r18) * er49 + abs(r49) * er18 + er49 * er18 + U * abs(r50) + TINY
        r51 = r48 + r50
        er51 = er48 + er50 + U * abs(r51)
        r52 = r42 * r51
        er52 = abs(r51) * er42 + abs(r42) * er51 + er42 * er51 + U * abs(r52) + TINY
        r53 = r36 * r36
        er53 = abs(r53) * growth(2.0 * relative(er36, abs(r36))) + 1.0 * U * abs(r53) + TINY
        r54 = r52 / r53
        er54 = (er52 + abs(r54) * er53) / margin(abs(r53), er53) + U * abs(r54) + TINY
        r55 = r37 + r54
        er55 = er37 + er54 + U * abs(r55)
        return r55, er55
    if x < 0.0:
        r2 = side_of(d_1, 0.0)
        r3 = d_1 * r2
        er3 = rounding(d_1, U) * abs(r3) + TINY
        r6 = 3.0 * d_2
        er6 = rounding(d_2, U) * abs(r6) + TINY
        r7 = side_of(d_2, 0.0)
        r8 = r6 * r7
        er8 = abs(r7) * er6 + rounding(r6, U) * abs(r8) + TINY
        r10 = r8 * x
        er10 = abs(x) * er8 + rounding(r8, U) * abs(r10) + TINY
        r11 = r3 + r10
        er11 = er3 + er10 + U * abs(r11)
        r12 = 2.0 * r11
        er12 = abs(2.0) * er11 + TINY
        r14 = 2.0 * c_0
        er14 = TINY
        r16 = 2.0 * c_1
        er16 = TINY
        r17 = r16 * x
        er17 = abs(x) * er16 + rounding(r16, U) * abs(r17) + TINY
        r18 = r14 + r17
        er18 = er14 + er17 + U * abs(r18)
        r21 = x * x
        er21 = 1.0 * U * abs(r21) + TINY
        r22 = 3.0 * r21
        er22 = abs(3.0) * er21 + U * abs(r22) + TINY
        r23 = -1.0 + r22
        er23 = er22 + U * abs(r23)
        r24 = c_2 * r23
        er24 = abs(c_2) * er23 + rounding(c_2, U) * abs(r24) + TINY
        r25 = r18 + r24
        er25 = er18 + er24 + U * abs(r25)
        r27 = c_3 * x
        er27 = rounding(c_3, U) * abs(r27) + TINY
        r30 = 5.0 * r21
        er30 = abs(5.0) * er21 + U * abs(r30) + TINY
        r31 = -3.0 + r30
        er31 = er30 + U * abs(r31)
        r32 = r27 * r31
        er32 = abs(r31) * er27 + abs(r27) * er31 + er27 * er31 + U * abs(r32) + TINY
        r33 = r25 + r32
        er33 = er25 + er32 + U * abs(r33)
        r34 = r12 * r33
        er34 = abs(r33) * er12 + abs(r12) * er33 + er12 * er33 + U * abs(r34) + TINY
        r36 = 2.0 * d_1
        er36 = TINY
        r37 = r36 * r2
        er37 = abs(r2) * er36 + rounding(r36, U) * abs(r37) + TINY
        r38 = r37 * x
        er38 = abs(x) * er37 + rounding(r37, U) * abs(r38) + TINY
        r39 = -2.0 + r38
        er39 = er38 + U * abs(r39)
        r40 = d_2 * r7
        er40 = rounding(d_2, U) * abs(r40) + TINY
        r41 = r40 * r23
        er41 = abs(r23) * er40 + abs(r40) * er23 + er40 * er23 + rounding(r40, U) * abs(r41) + TINY
        r42 = r39 + r41
        er42 = er39 + er41 + U * abs(r42)
        r44 = 6.0 * c_2
        er44 = rounding(c_2, U) * abs(r44) + TINY
        r45 = r44 * x
        er45 = abs(x) * er44 + rounding(r44, U) * abs(r45) + TINY
        r46 = r16 + r45
        er46 = er16 + er45 + U * abs(r46)
        r48 = 10.0 * c_3
        er48 = rounding(c_3, U) * abs(r48) + TINY
        r49 = r48 * r21
        er49 = abs(r21) * er48 + abs(r48) * er21 + er48 * er21 + rounding(r48, U) * abs(r49) + TINY
        r50 = r46 + r49
        er50 = er46 + er49 + U * abs(r50)
        r51 = c_3 * r31
        er51 = abs(c_3) * er31 + rounding(c_3, U) * abs(r51) + TINY
        r52 = r50 + r51
        er52 = er50 + er51 + U * abs(r52)
        r53 = r42 * r52
        er53 = abs(r52) * er42 + abs(r42) * er52 + er42 * er52 + U * abs(r53) + TINY
        r54 = -r53
        r55 = r34 + r54
        er55 = er34 + er53 + U * abs(r55)
        r56 = r42 * r42
        er56 = abs(r56) * growth(2.0 * relative(er42, abs(r42))) + 1.0 * U * abs(r56) + TINY
        r57 = r55 / r56
        er57 = (er55 + abs(r57) * er56) / margin(abs(r56), er56) + U * abs(r57) + TINY
        return r57, er57
    if x == 0.0:
        r3 = 1.5 * c_3
        er3 = rounding(c_3, U) * abs(r3) + TINY
        r4 = -r3
        r5 = c_1 + r4
        er5 = er3 + U * abs(r5)
        r9 = 0.5 * d_2
        er9 = TINY
        r10 = side_of(d_2, 0.0)
        r11 = r9 * r10
        er11 = abs(r10) * er9 + rounding(r9, U) * abs(r11) + TINY
        r12 = 1.0 + r11
        er12 = er11 + U * abs(r12)
        r13 = r5 / r12
        er13 = (er5 + abs(r13) * er12) / margin(abs(r12), er12) + rounding(r12, U) * abs(r13) + TINY
        return r13, er13
    if x <= 0.5773502691896257:  # sqrt(3)/3
        r2 = 2.0 * c_1
        er2 = TINY
        r5 = 6.0 * c_2
        er5 = rounding(c_2, U) * abs(r5) + TINY
        r7 = r5 * x
        er7 = abs(x) * er5 + rounding(r5, U) * abs(r7) + TINY
        r8 = r2 + r7
        er8 = er2 + er7 + U * abs(r8)
        r11 = 10.0 * c_3
        er11 = rounding(c_3, U) * abs(r11) + TINY
        r12 = x * x
        er12 = 1.0 * U * abs(r12) + TINY
        r13 = r11 * r12
        er13 = abs(r12) * er11 + abs(r11) * er12 + er11 * er12 + rounding(r11, U) * abs(r13) + TINY
        r14 = r8 + r13
        er14 = er8 + er13 + U * abs(r14)
        r17 = 5.0 * r12
        er17 = abs(5.0) * er12 + U * abs(r17) + TINY
        r18 = -3.0 + r17
        er18 = er17 + U * abs(r18)
        r19 = c_3 * r18
        er19 = abs(c_3) * er18 + rounding(c_3, U) * abs(r19) + TINY
        r20 = r14 + r19
        er20 = er14 + er19 + U * abs(r20)
        r22 = 2.0 * d_1
        er22 = TINY
        r23 = side_of(d_1, 0.0)
        r24 = r22 * r23
        er24 = abs(r23) * er22 + rounding(r22, U) * abs(r24) + TINY
        r25 = r24 * x
        er25 = abs(x) * er24 + rounding(r24, U) * abs(r25) + TINY
        r26 = 2.0 + r25
        er26 = er25 + U * abs(r26)
        r28 = side_of(d_2, 0.0)
        r29 = d_2 * r28
        er29 = rounding(d_2, U) * abs(r29) + TINY
        r32 = 3.0 * r12
        er32 = abs(3.0) * er12 + U * abs(r32) + TINY
        r33 = -1.0 + r32
        er33 = er32 + U * abs(r33)
        r34 = r29 * r33
        er34 = abs(r33) * er29 + abs(r29) * er33 + er29 * er33 + rounding(r29, U) * abs(r34) + TINY
        r35 = -r34
        r36 = r26 + r35
        er36 = er26 + er34 + U * abs(r36)
        r37 = r20 / r36
        er37 = (er20 + abs(r37) * er36) / margin(abs(r36), er36) + U * abs(r37) + TINY
        r38 = -r24
        r39 = 6.0 * d_2
        er39 = rounding(d_2, U) * abs(r39) + TINY
        r40 = r39 * r28
        er40 = abs(r28) * er39 + rounding(r39, U) * abs(r40) + TINY
        r41 = r40 * x
        er41 = abs(x) * er40 + rounding(r40, U) * abs(r41) + TINY
        r42 = r38 + r41
        er42 = er24 + er41 + U * abs(r42)
        r44 = 2.0 * c_0
        er44 = TINY
        r45 = r2 * x
        er45 = abs(x) * er2 + rounding(r2, U) * abs(r45) + TINY
        r46 = r44 + r45
        er46 = er44 + er45 + U * abs(r46)
        r47 = c_2 * r33
        er47 = abs(c_2) * er33 + rounding(c_2, U) * abs(r47) + TINY
        r48 = r46 + r47
        er48 = er46 + er47 + U * abs(r48)
        r49 = c_3 * x
        er49 = rounding(c_3, U) * abs(r49) + TINY
        r50 = r49 * r18
        er50 = abs(r18) * er49 + abs(r49) * er18 + er49 * er18 + U * abs(r50) + TINY
        r51 = r48 + r50
        er51 = er48 + er50 + U * abs(r51)
        r52 = r42 * r51
        er52 = abs(r51) * er42 + abs(r42) * er51 + er42 * er51 + U * abs(r52) + TINY
        r53 = r36 * r36
        er53 = abs(r53) * growth(2.0 * relative(er36, abs(r36))) + 1.0 * U * abs(r53) + TINY
        r54 = r52 / r53
        er54 = (er52 + abs(r54) * er53) / margin(abs(r53), er53) + U * abs(r54) + TINY
        r55 = r37 + r54
        er55 = er37 + er54 + U * abs(r55)
        return r55, er55
    r2 = side_of(d_1, 0.0)
    r3 = d_1 * r2
    er3 = rounding(d_1, U) * abs(r3) + TINY
    r6 = 3.0 * d_2
    er6 = rounding(d_2, U) * abs(r6) + TINY
    r7 = side_of(d_2, 0.0)
    r8 = r6 * r7
    er8 = abs(r7) * er6 + rounding(r6, U) * abs(r8) + TINY
    r10 = r8 * x
    er10 = abs(x) * er8 + rounding(r8, U) * abs(r10) + TINY
    r11 = r3 + r10
    er11 = er3 + er10 + U * abs(r11)
    r12 = 2.0 * r11
    er12 = abs(2.0) * er11 + TINY
    r14 = 2.0 * c_0
    er14 = TINY
    r16 = 2.0 * c_1
    er16 = TINY
    r17 = r16 * x
    er17 = abs(x) * er16 + rounding(r16, U) * abs(r17) + TINY
    r18 = r14 + r17
    er18 = er14 + er17 + U * abs(r18)
    r21 = x * x
    er21 = 1.0 * U * abs(r21) + TINY
    r22 = 3.0 * r21
    er22 = abs(3.0) * er21 + U * abs(r22) + TINY
    r23 = -1.0 + r22
    er23 = er22 + U * abs(r23)
    r24 = c_2 * r23
    er24 = abs(c_2) * er23 + rounding(c_2, U) * abs(r24) + TINY
    r25 = r18 + r24
    er25 = er18 + er24 + U * abs(r25)
    r27 = c_3 * x
    er27 = rounding(c_3, U) * abs(r27) + TINY
    r30 = 5.0 * r21
    er30 = abs(5.0) * er21 + U * abs(r30) + TINY
    r31 = -3.0 + r30
    er31 = er30 + U * abs(r31)
    r32 = r27 * r31
    er32 = abs(r31) * er27 + abs(r27) * er31 + er27 * er31 + U * abs(r32) + TINY
    r33 = r25 + r32
    er33 = er25 + er32 + U * abs(r33)
    r34 = r12 * r33
    er34 = abs(r33) * er12 + abs(r12) * er33 + er12 * er33 + U * abs(r34) + TINY
    r35 = -r34
    r36 = 2.0 * d_1
    er36 = TINY
    r37 = r36 * r2
    er37 = abs(r2) * er36 + rounding(r36, U) * abs(r37) + TINY
    r38 = r37 * x
    er38 = abs(x) * er37 + rounding(r37, U) * abs(r38) + TINY
    r39 = 2.0 + r38
    er39 = er38 + U * abs(r39)
    r40 = d_2 * r7
    er40 = rounding(d_2, U) * abs(r40) + TINY
    r41 = r40 * r23
    er41 = abs(r23) * er40 + abs(r40) * er23 + er40 * er23 + rounding(r40, U) * abs(r41) + TINY
    r42 = r39 + r41
    er42 = er39 + er41 + U * abs(r42)
    r44 = 6.0 * c_2
    er44 = rounding(c_2, U) * abs(r44) + TINY
    r45 = r44 * x
    er45 = abs(x) * er44 + rounding(r44, U) * abs(r45) + TINY
    r46 = r16 + r45
    er46 = er16 + er45 + U * abs(r46)
    r48 = 10.0 * c_3
    er48 = rounding(c_3, U) * abs(r48) + TINY
    r49 = r48 * r21
    er49 = abs(r21) * er48 + abs(r48) * er21 + er48 * er21 + rounding(r48, U) * abs(r49) + TINY
    r50 = r46 + r49
    er50 = er46 + er49 + U * abs(r50)
    r51 = c_3 * r31
    er51 = abs(c_3) * er31 + rounding(c_3, U) * abs(r51) + TINY
    r52 = r50 + r51
    er52 = er50 + er51 + U * abs(r52)
    r53 = r42 * r52
    er53 = abs(r52) * er42 + abs(r42) * er52 + er42 * er52 + U * abs(r53) + TINY
    r54 = r35 + r53
    er54 = er34 + er53 + U * abs(r54)
    r55 = r42 * r42
    er55 = abs(r55) * growth(2.0 * relative(er42, abs(r42))) + 1.0 * U * abs(r55) + TINY
    r56 = r54 / r55
    er56 = (er54 + abs(r56) * er55) / margin(abs(r55), er55) + U * abs(r56) + TINY
    return r56, er56


@_device
def _derivative_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative as a wide number."""
    if abs(x - -1.4526821966457744) < 0.000244140625 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - -1.4526821966457744), (-6.3616660488108466e-18, -1.4635555448355674e-34, np.int64(0)))
        total = (-0.0021726905092833847, 2.1369435743327368e-19, np.int64(0))
        total = wide_add((-0.006931839393764905, 1.7566830960563554e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.005886353850042753, 2.1613916161151957e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.029080265219421333, 2.1143071678100702e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.12003568596626292, -9.65082027384757e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.15735503933238273, 6.6946590521648066e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.19017430258096302, -2.937390534042285e-18, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - -0.7131292932504032) < 0.0001220703125 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - -0.7131292932504032), (1.0958474680256734e-17, -2.21394283737155e-34, np.int64(0)))
        total = (0.007450514937670282, 2.3791318420488834e-19, np.int64(0))
        total = wide_add((-0.0017131411796237066, 8.52350055372428e-20, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.04396154016275938, 5.025083971463695e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.06771952988664122, 3.7240102248630724e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.10106783704018182, 2.7916542770721146e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.45596029493327656, -2.2437864157148827e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.2664217192608073, 1.4324876994376895e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(c_1)
        w2 = wide_mul(w0, w1)
        w3 = (6.0, 0.0, np.int64(0))
        w4 = wide_from_float(c_2)
        w5 = wide_mul(w3, w4)
        w7 = wide_mul(w5, wide_x)
        w8 = wide_add(w2, w7)
        w9 = (10.0, 0.0, np.int64(0))
        w10 = wide_from_float(c_3)
        w11 = wide_mul(w9, w10)
        w12 = wide_powi(wide_x, 2)
        w13 = wide_mul(w11, w12)
        w14 = wide_add(w8, w13)
        w15 = (-3.0, 0.0, np.int64(0))
        w16 = (5.0, 0.0, np.int64(0))
        w17 = wide_mul(w16, w12)
        w18 = wide_add(w15, w17)
        w19 = wide_mul(w10, w18)
        w20 = wide_add(w14, w19)
        w21 = wide_from_float(d_1)
        w22 = wide_mul(w0, w21)
        w23 = wide_from_float(side_of(w21[0], 0.0))
        w24 = wide_mul(w22, w23)
        w25 = wide_mul(w24, wide_x)
        w26 = wide_neg(w25)
        w27 = wide_add(w0, w26)
        w28 = wide_from_float(d_2)
        w29 = wide_from_float(side_of(w28[0], 0.0))
        w30 = wide_mul(w28, w29)
        w31 = (-1.0, 0.0, np.int64(0))
        w32 = (3.0, 0.0, np.int64(0))
        w33 = wide_mul(w32, w12)
        w34 = wide_add(w31, w33)
        w35 = wide_mul(w30, w34)
        w36 = wide_add(w27, w35)
        w37 = wide_div(w20, w36)
        w38 = wide_mul(w3, w28)
        w39 = wide_mul(w38, w29)
        w40 = wide_mul(w39, wide_x)
        w41 = wide_neg(w40)
        w42 = wide_add(w24, w41)
        w43 = wide_from_float(c_0)
        w44 = wide_mul(w0, w43)
        w45 = wide_mul(w2, wide_x)
        w46 = wide_add(w44, w45)
        w47 = wide_mul(w4, w34)
        w48 = wide_add(w46, w47)
        w49 = wide_mul(w10, wide_x)
        w50 = wide_mul(w49, w18)
        w51 = wide_add(w48, w50)
        w52 = wide_mul(w42, w51)
        w53 = wide_powi(w36, 2)
        w54 = wide_div(w52, w53)
        w55 = wide_add(w37, w54)
        return w55
    if x < 0.0:
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(d_1)
        w2 = wide_from_float(side_of(w1[0], 0.0))
        w3 = wide_mul(w1, w2)
        w4 = (3.0, 0.0, np.int64(0))
        w5 = wide_from_float(d_2)
        w6 = wide_mul(w4, w5)
        w7 = wide_from_float(side_of(w5[0], 0.0))
        w8 = wide_mul(w6, w7)
        w10 = wide_mul(w8, wide_x)
        w11 = wide_add(w3, w10)
        w12 = wide_mul(w0, w11)
        w13 = wide_from_float(c_0)
        w14 = wide_mul(w0, w13)
        w15 = wide_from_float(c_1)
        w16 = wide_mul(w0, w15)
        w17 = wide_mul(w16, wide_x)
        w18 = wide_add(w14, w17)
        w19 = wide_from_float(c_2)
        w20 = (-1.0, 0.0, np.int64(0))
        w21 = wide_powi(wide_x, 2)
        w22 = wide_mul(w4, w21)
        w23 = wide_add(w20, w22)
        w24 = wide_mul(w19, w23)
        w25 = wide_add(w18, w24)
        w26 = wide_from_float(c_3)
        w27 = wide_mul(w26, wide_x)
        w28 = (-3.0, 0.0, np.int64(0))
        w29 = (5.0, 0.0, np.int64(0))
        w30 = wide_mul(w29, w21)
        w31 = wide_add(w28, w30)
        w32 = wide_mul(w27, w31)
        w33 = wide_add(w25, w32)
        w34 = wide_mul(w12, w33)
        w35 = (-2.0, 0.0, np.int64(0))
        w36 = wide_mul(w0, w1)
        w37 = wide_mul(w36, w2)
        w38 = wide_mul(w37, wide_x)
        w39 = wide_add(w35, w38)
        w40 = wide_mul(w5, w7)
        w41 = wide_mul(w40, w23)
        w42 = wide_add(w39, w41)
        w43 = (6.0, 0.0, np.int64(0))
        w44 = wide_mul(w43, w19)
        w45 = wide_mul(w44, wide_x)
        w46 = wide_add(w16, w45)
        w47 = (10.0, 0.0, np.int64(0))
        w48 = wide_mul(w47, w26)
        w49 = wide_mul(w48, w21)
        w50 = wide_add(w46, w49)
        w51 = wide_mul(w26, w31)
        w52 = wide_add(w50, w51)
        w53 = wide_mul(w42, w52)
        w54 = wide_neg(w53)
        w55 = wide_add(w34, w54)
        w56 = wide_powi(w42, 2)
        w57 = wide_div(w55, w56)
        return w57
    if x == 0.0:
        w0 = wide_from_float(c_1)
        w1 = (1.5, 0.0, np.int64(0))
        w2 = wide_from_float(c_3)
        w3 = wide_mul(w1, w2)
        w4 = wide_neg(w3)
        w5 = wide_add(w0, w4)
        w6 = (1.0, 0.0, np.int64(0))
        w7 = (0.5, 0.0, np.int64(0))
        w8 = wide_from_float(d_2)
        w9 = wide_mul(w7, w8)
        w10 = wide_from_float(side_of(w8[0], 0.0))
        w11 = wide_mul(w9, w10)
        w12 = wide_add(w6, w11)
        w13 = wide_div(w5, w12)
        return w13
    if x <= 0.5773502691896257:  # sqrt(3)/3
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(c_1)
        w2 = wide_mul(w0, w1)
        w3 = (6.0, 0.0, np.int64(0))
        w4 = wide_from_float(c_2)
        w5 = wide_mul(w3, w4)
        w7 = wide_mul(w5, wide_x)
        w8 = wide_add(w2, w7)
        w9 = (10.0, 0.0, np.int64(0))
        w10 = wide_from_float(c_3)
        w11 = wide_mul(w9, w10)
        w12 = wide_powi(wide_x, 2)
        w13 = wide_mul(w11, w12)
        w14 = wide_add(w8, w13)
        w15 = (-3.0, 0.0, np.int64(0))
        w16 = (5.0, 0.0, np.int64(0))
        w17 = wide_mul(w16, w12)
        w18 = wide_add(w15, w17)
        w19 = wide_mul(w10, w18)
        w20 = wide_add(w14, w19)
        w21 = wide_from_float(d_1)
        w22 = wide_mul(w0, w21)
        w23 = wide_from_float(side_of(w21[0], 0.0))
        w24 = wide_mul(w22, w23)
        w25 = wide_mul(w24, wide_x)
        w26 = wide_add(w0, w25)
        w27 = wide_from_float(d_2)
        w28 = wide_from_float(side_of(w27[0], 0.0))
        w29 = wide_mul(w27, w28)
        w30 = (-1.0, 0.0, np.int64(0))
        w31 = (3.0, 0.0, np.int64(0))
        w32 = wide_mul(w31, w12)
        w33 = wide_add(w30, w32)
        w34 = wide_mul(w29, w33)
        w35 = wide_neg(w34)
        w36 = wide_add(w26, w35)
        w37 = wide_div(w20, w36)
        w38 = wide_neg(w24)
        w39 = wide_mul(w3, w27)
        w40 = wide_mul(w39, w28)
        w41 = wide_mul(w40, wide_x)
        w42 = wide_add(w38, w41)
        w43 = wide_from_float(c_0)
        w44 = wide_mul(w0, w43)
        w45 = wide_mul(w2, wide_x)
        w46 = wide_add(w44, w45)
        w47 = wide_mul(w4, w33)
        w48 = wide_add(w46, w47)
        w49 = wide_mul(w10, wide_x)
        w50 = wide_mul(w49, w18)
        w51 = wide_add(w48, w50)
        w52 = wide_mul(w42, w51)
        w53 = wide_powi(w36, 2)
        w54 = wide_div(w52, w53)
        w55 = wide_add(w37, w54)
        return w55
    w0 = (2.0, 0.0, np.int64(0))
    w1 = wide_from_float(d_1)
    w2 = wide_from_float(side_of(w1[0], 0.0))
    w3 = wide_mul(w1, w2)
    w4 = (3.0, 0.0, np.int64(0))
    w5 = wide_from_float(d_2)
    w6 = wide_mul(w4, w5)
    w7 = wide_from_float(side_of(w5[0], 0.0))
    w8 = wide_mul(w6, w7)
    w10 = wide_mul(w8, wide_x)
    w11 = wide_add(w3, w10)
    w12 = wide_mul(w0, w11)
    w13 = wide_from_float(c_0)
    w14 = wide_mul(w0, w13)
    w15 = wide_from_float(c_1)
    w16 = wide_mul(w0, w15)
    w17 = wide_mul(w16, wide_x)
    w18 = wide_add(w14, w17)
    w19 = wide_from_float(c_2)
    w20 = (-1.0, 0.0, np.int64(0))
    w21 = wide_powi(wide_x, 2)
    w22 = wide_mul(w4, w21)
    w23 = wide_add(w20, w22)
    w24 = wide_mul(w19, w23)
    w25 = wide_add(w18, w24)
    w26 = wide_from_float(c_3)
    w27 = wide_mul(w26, wide_x)
    w28 = (-3.0, 0.0, np.int64(0))
    w29 = (5.0, 0.0, np.int64(0))
    w30 = wide_mul(w29, w21)
    w31 = wide_add(w28, w30)
    w32 = wide_mul(w27, w31)
    w33 = wide_add(w25, w32)
    w34 = wide_mul(w12, w33)
    w35 = wide_neg(w34)
    w36 = wide_mul(w0, w1)
    w37 = wide_mul(w36, w2)
    w38 = wide_mul(w37, wide_x)
    w39 = wide_add(w0, w38)
    w40 = wide_mul(w5, w7)
    w41 = wide_mul(w40, w23)
    w42 = wide_add(w39, w41)
    w43 = (6.0, 0.0, np.int64(0))
    w44 = wide_mul(w43, w19)
    w45 = wide_mul(w44, wide_x)
    w46 = wide_add(w16, w45)
    w47 = (10.0, 0.0, np.int64(0))
    w48 = wide_mul(w47, w26)
    w49 = wide_mul(w48, w21)
    w50 = wide_add(w46, w49)
    w51 = wide_mul(w26, w31)
    w52 = wide_add(w50, w51)
    w53 = wide_mul(w42, w52)
    w54 = wide_add(w35, w53)
    w55 = wide_powi(w42, 2)
    w56 = wide_div(w54, w55)
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
def _derivative_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative for float32, in float64, and a bound of its absolute error."""
    r2 = 2.0 * c_1
    er2 = TINY
    r5 = 6.0 * c_2
    er5 = rounding(c_2, U) * abs(r5) + TINY
    r7 = r5 * x
    er7 = abs(x) * er5 + rounding(r5, U) * abs(r7) + TINY
    r8 = r2 + r7
    er8 = er2 + er7 + U * abs(r8)
    r11 = 10.0 * c_3
    er11 = rounding(c_3, U) * abs(r11) + TINY
    r12 = x * x
    er12 = 1.0 * U * abs(r12) + TINY
    r13 = r11 * r12
    er13 = abs(r12) * er11 + abs(r11) * er12 + er11 * er12 + rounding(r11, U) * abs(r13) + TINY
    r14 = r8 + r13
    er14 = er8 + er13 + U * abs(r14)
    r17 = 5.0 * r12
    er17 = abs(5.0) * er12 + U * abs(r17) + TINY
    r18 = -3.0 + r17
    er18 = er17 + U * abs(r18)
    r19 = c_3 * r18
    er19 = abs(c_3) * er18 + rounding(c_3, U) * abs(r19) + TINY
    r20 = r14 + r19
    er20 = er14 + er19 + U * abs(r20)
    r22 = 2.0 * d_1
    r23 = side_of(d_1, 0.0)
    r24 = r22 * r23
    er24 = abs(r23) * er2 + rounding(r22, U) * abs(r24) + TINY
    r25 = r24 * x
    er25 = abs(x) * er24 + rounding(r24, U) * abs(r25) + TINY
    r26 = -r25
    r27 = 2.0 + r26
    er27 = er25 + U * abs(r27)
    r29 = side_of(d_2, 0.0)
    r30 = d_2 * r29
    er30 = rounding(d_2, U) * abs(r30) + TINY
    r33 = 3.0 * r12
    er33 = abs(3.0) * er12 + U * abs(r33) + TINY
    r34 = -1.0 + r33
    er34 = er33 + U * abs(r34)
    r35 = r30 * r34
    er35 = abs(r34) * er30 + abs(r30) * er34 + er30 * er34 + rounding(r30, U) * abs(r35) + TINY
    r36 = r27 + r35
    er36 = er27 + er35 + U * abs(r36)
    r37 = r20 / r36
    er37 = (er20 + abs(r37) * er36) / margin(abs(r36), er36) + U * abs(r37) + TINY
    r38 = 6.0 * d_2
    er38 = rounding(d_2, U) * abs(r38) + TINY
    r39 = r38 * r29
    er39 = abs(r29) * er38 + rounding(r38, U) * abs(r39) + TINY
    r40 = r39 * x
    er40 = abs(x) * er39 + rounding(r39, U) * abs(r40) + TINY
    r41 = -r40
    r42 = r24 + r41
    er42 = er24 + er40 + U * abs(r42)
    r44 = 2.0 * c_0
    r45 = r2 * x
    er45 = abs(x) * er2 + rounding(r2, U) * abs(r45) + TINY
    r46 = r44 + r45
    er46 = er2 + er45 + U * abs(r46)
    r47 = c_2 * r34
    er47 = abs(c_2) * er34 + rounding(c_2, U) * abs(r47) + TINY
    r48 = r46 + r47
    er48 = er46 + er47 + U * abs(r48)
    r49 = c_3 * x
    er49 = rounding(c_3, U) * abs(r49) + TINY
    r50 = r49 * r18
    er50 = abs(r18) * er49 + abs(r49) * er18 + er49 * er18 + U * abs(r50) + TINY
    r51 = r48 + r50
    er51 = er48 + er50 + U * abs(r51)
    r52 = r42 * r51
    er52 = abs(r51) * er42 + abs(r42) * er51 + er42 * er51 + U * abs(r52) + TINY
    r53 = r36 * r36
    er53 = abs(r53) * growth(2.0 * relative(er36, abs(r36))) + 1.0 * U * abs(r53) + TINY
    r54 = r52 / r53
    er54 = (er52 + abs(r54) * er53) / margin(abs(r53), er53) + U * abs(r54) + TINY
    r55 = r37 + r54
    er55 = er37 + er54 + U * abs(r55)
    r3 = d_1 * r23
    er3 = rounding(d_1, U) * abs(r3) + TINY
    r6 = 3.0 * d_2
    er6 = rounding(d_2, U) * abs(r6) + TINY
    r8_2 = r6 * r29
    er8_2 = abs(r29) * er6 + rounding(r6, U) * abs(r8_2) + TINY
    r10 = r8_2 * x
    er10 = abs(x) * er8_2 + rounding(r8_2, U) * abs(r10) + TINY
    r11_2 = r3 + r10
    er11_2 = er3 + er10 + U * abs(r11_2)
    r12_2 = 2.0 * r11_2
    er12_2 = abs(2.0) * er11_2 + TINY
    r34_2 = r12_2 * r51
    er34_2 = abs(r51) * er12_2 + abs(r12_2) * er51 + er12_2 * er51 + U * abs(r34_2) + TINY
    r39_2 = -2.0 + r25
    er39_2 = er25 + U * abs(r39_2)
    r42_2 = r39_2 + r35
    er42_2 = er39_2 + er35 + U * abs(r42_2)
    r53_2 = r42_2 * r20
    er53_2 = abs(r20) * er42_2 + abs(r42_2) * er20 + er42_2 * er20 + U * abs(r53_2) + TINY
    r54_2 = -r53_2
    r55_2 = r34_2 + r54_2
    er55_2 = er34_2 + er53_2 + U * abs(r55_2)
    r56 = r42_2 * r42_2
    er56 = abs(r56) * growth(2.0 * relative(er42_2, abs(r42_2))) + 1.0 * U * abs(r56) + TINY
    r57 = r55_2 / r56
    er57 = (er55_2 + abs(r57) * er56) / margin(abs(r56), er56) + U * abs(r57) + TINY
    r3_2 = 1.5 * c_3
    er3_2 = rounding(c_3, U) * abs(r3_2) + TINY
    r4 = -r3_2
    r5_2 = c_1 + r4
    er5_2 = er3_2 + U * abs(r5_2)
    r9 = 0.5 * d_2
    r11_3 = r9 * r29
    er11_3 = abs(r29) * er2 + rounding(r9, U) * abs(r11_3) + TINY
    r12_3 = 1.0 + r11_3
    er12_3 = er11_3 + U * abs(r12_3)
    r13_2 = r5_2 / r12_3
    er13_2 = (er5_2 + abs(r13_2) * er12_3) / margin(abs(r12_3), er12_3) + rounding(r12_3, U) * abs(r13_2) + TINY
    r26_2 = 2.0 + r25
    er26 = er25 + U * abs(r26_2)
    r35_2 = -r35
    r36_2 = r26_2 + r35_2
    er36_2 = er26 + er35 + U * abs(r36_2)
    r37_2 = r20 / r36_2
    er37_2 = (er20 + abs(r37_2) * er36_2) / margin(abs(r36_2), er36_2) + U * abs(r37_2) + TINY
    r38_2 = -r24
    r42_3 = r38_2 + r40
    er42_3 = er24 + er40 + U * abs(r42_3)
    r52_2 = r42_3 * r51
    er52_2 = abs(r51) * er42_3 + abs(r42_3) * er51 + er42_3 * er51 + U * abs(r52_2) + TINY
    r53_3 = r36_2 * r36_2
    er53_3 = abs(r53_3) * growth(2.0 * relative(er36_2, abs(r36_2))) + 1.0 * U * abs(r53_3) + TINY
    r54_3 = r52_2 / r53_3
    er54_2 = (er52_2 + abs(r54_3) * er53_3) / margin(abs(r53_3), er53_3) + U * abs(r54_3) + TINY
    r55_3 = r37_2 + r54_3
    er55_3 = er37_2 + er54_2 + U * abs(r55_3)
    r35_3 = -r34_2
    r42_4 = r26_2 + r35
    er42_4 = er26 + er35 + U * abs(r42_4)
    r53_4 = r42_4 * r20
    er53_4 = abs(r20) * er42_4 + abs(r42_4) * er20 + er42_4 * er20 + U * abs(r53_4) + TINY
    r54_4 = r35_3 + r53_4
    er54_3 = er34_2 + er53_4 + U * abs(r54_4)
    r55_4 = r42_4 * r42_4
    er55_4 = abs(r55_4) * growth(2.0 * relative(er42_4, abs(r42_4))) + 1.0 * U * abs(r55_4) + TINY
    r56_2 = r54_4 / r55_4
    er56_2 = (er54_3 + abs(r56_2) * er55_4) / margin(abs(r55_4), er55_4) + U * abs(r56_2) + TINY
    y = r55_3 if x <= 0.5773502691896257 else r56_2
    ey = er55_3 if x <= 0.5773502691896257 else er56_2
    y_2 = r13_2 if x == 0.0 else y
    ey_2 = er13_2 if x == 0.0 else ey
    y_3 = r57 if x < 0.0 else y_2
    ey_3 = er57 if x < 0.0 else ey_2
    y_4 = r55 if x <= -0.5773502691896258 else y_3
    ey_4 = er55 if x <= -0.5773502691896258 else ey_3
    return y_4, ey_4


@_device
def _partial_c_0_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_0 in float64, and a bound of its absolute error."""
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        r2 = 2.0 * d_1
        er2 = TINY
        r3 = side_of(d_1, 0.0)
        r4 = r2 * r3
        er4 = abs(r3) * er2 + rounding(r2, U) * abs(r4) + TINY
        r6 = r4 * x
        er6 = abs(x) * er4 + rounding(r4, U) * abs(r6) + TINY
        r7 = -r6
        r8 = 2.0 + r7
        er8 = er6 + U * abs(r8)
        r10 = side_of(d_2, 0.0)
        r11 = d_2 * r10
        er11 = rounding(d_2, U) * abs(r11) + TINY
        r14 = x * x
        er14 = 1.0 * U * abs(r14) + TINY
        r15 = 3.0 * r14
        er15 = abs(3.0) * er14 + U * abs(r15) + TINY
        r16 = -1.0 + r15
        er16 = er15 + U * abs(r16)
        r17 = r11 * r16
        er17 = abs(r16) * er11 + abs(r11) * er16 + er11 * er16 + rounding(r11, U) * abs(r17) + TINY
        r18 = r8 + r17
        er18 = er8 + er17 + U * abs(r18)
        r19 = 2.0 / r18
        er19 = (abs(r19) * er18) / margin(abs(r18), er18) + U * abs(r19) + TINY
        return r19, er19
    if x <= 0.0:
        r3 = 2.0 * d_1
        er3 = TINY
        r4 = side_of(d_1, 0.0)
        r5 = r3 * r4
        er5 = abs(r4) * er3 + rounding(r3, U) * abs(r5) + TINY
        r7 = r5 * x
        er7 = abs(x) * er5 + rounding(r5, U) * abs(r7) + TINY
        r8 = -2.0 + r7
        er8 = er7 + U * abs(r8)
        r10 = side_of(d_2, 0.0)
        r11 = d_2 * r10
        er11 = rounding(d_2, U) * abs(r11) + TINY
        r14 = x * x
        er14 = 1.0 * U * abs(r14) + TINY
        r15 = 3.0 * r14
        er15 = abs(3.0) * er14 + U * abs(r15) + TINY
        r16 = -1.0 + r15
        er16 = er15 + U * abs(r16)
        r17 = r11 * r16
        er17 = abs(r16) * er11 + abs(r11) * er16 + er11 * er16 + rounding(r11, U) * abs(r17) + TINY
        r18 = r8 + r17
        er18 = er8 + er17 + U * abs(r18)
        r19 = 2.0 / r18
        er19 = (abs(r19) * er18) / margin(abs(r18), er18) + U * abs(r19) + TINY
        r20 = -r19
        return r20, er19
    if x <= 0.5773502691896257:  # sqrt(3)/3
        r2 = 2.0 * d_1
        er2 = TINY
        r3 = side_of(d_1, 0.0)
        r4 = r2 * r3
        er4 = abs(r3) * er2 + rounding(r2, U) * abs(r4) + TINY
        r6 = r4 * x
        er6 = abs(x) * er4 + rounding(r4, U) * abs(r6) + TINY
        r7 = 2.0 + r6
        er7 = er6 + U * abs(r7)
        r9 = side_of(d_2, 0.0)
        r10 = d_2 * r9
        er10 = rounding(d_2, U) * abs(r10) + TINY
        r13 = x * x
        er13 = 1.0 * U * abs(r13) + TINY
        r14 = 3.0 * r13
        er14 = abs(3.0) * er13 + U * abs(r14) + TINY
        r15 = -1.0 + r14
        er15 = er14 + U * abs(r15)
        r16 = r10 * r15
        er16 = abs(r15) * er10 + abs(r10) * er15 + er10 * er15 + rounding(r10, U) * abs(r16) + TINY
        r17 = -r16
        r18 = r7 + r17
        er18 = er7 + er16 + U * abs(r18)
        r19 = 2.0 / r18
        er19 = (abs(r19) * er18) / margin(abs(r18), er18) + U * abs(r19) + TINY
        return r19, er19
    r2 = 2.0 * d_1
    er2 = TINY
    r3 = side_of(d_1, 0.0)
    r4 = r2 * r3
    er4 = abs(r3) * er2 + rounding(r2, U) * abs(r4) + TINY
    r6 = r4 * x
    er6 = abs(x) * er4 + rounding(r4, U) * abs(r6) + TINY
    r7 = 2.0 + r6
    er7 = er6 + U * abs(r7)
    r9 = side_of(d_2, 0.0)
    r10 = d_2 * r9
    er10 = rounding(d_2, U) * abs(r10) + TINY
    r13 = x * x
    er13 = 1.0 * U * abs(r13) + TINY
    r14 = 3.0 * r13
    er14 = abs(3.0) * er13 + U * abs(r14) + TINY
    r15 = -1.0 + r14
    er15 = er14 + U * abs(r15)
    r16 = r10 * r15
    er16 = abs(r15) * er10 + abs(r10) * er15 + er10 * er15 + rounding(r10, U) * abs(r16) + TINY
    r17 = r7 + r16
    er17 = er7 + er16 + U * abs(r17)
    r18 = 2.0 / r17
    er18 = (abs(r18) * er17) / margin(abs(r17), er17) + U * abs(r18) + TINY
    return r18, er18


@_device
def _partial_c_0_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_0 as a wide number."""
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(d_1)
        w2 = wide_mul(w0, w1)
        w3 = wide_from_float(side_of(w1[0], 0.0))
        w4 = wide_mul(w2, w3)
        w6 = wide_mul(w4, wide_x)
        w7 = wide_neg(w6)
        w8 = wide_add(w0, w7)
        w9 = wide_from_float(d_2)
        w10 = wide_from_float(side_of(w9[0], 0.0))
        w11 = wide_mul(w9, w10)
        w12 = (-1.0, 0.0, np.int64(0))
        w13 = (3.0, 0.0, np.int64(0))
        w14 = wide_powi(wide_x, 2)
        w15 = wide_mul(w13, w14)
        w16 = wide_add(w12, w15)
        w17 = wide_mul(w11, w16)
        w18 = wide_add(w8, w17)
        w19 = wide_div(w0, w18)
        return w19
    if x <= 0.0:
        w0 = (2.0, 0.0, np.int64(0))
        w1 = (-2.0, 0.0, np.int64(0))
        w2 = wide_from_float(d_1)
        w3 = wide_mul(w0, w2)
        w4 = wide_from_float(side_of(w2[0], 0.0))
        w5 = wide_mul(w3, w4)
        w7 = wide_mul(w5, wide_x)
        w8 = wide_add(w1, w7)
        w9 = wide_from_float(d_2)
        w10 = wide_from_float(side_of(w9[0], 0.0))
        w11 = wide_mul(w9, w10)
        w12 = (-1.0, 0.0, np.int64(0))
        w13 = (3.0, 0.0, np.int64(0))
        w14 = wide_powi(wide_x, 2)
        w15 = wide_mul(w13, w14)
        w16 = wide_add(w12, w15)
        w17 = wide_mul(w11, w16)
        w18 = wide_add(w8, w17)
        w19 = wide_div(w0, w18)
        w20 = wide_neg(w19)
        return w20
    if x <= 0.5773502691896257:  # sqrt(3)/3
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(d_1)
        w2 = wide_mul(w0, w1)
        w3 = wide_from_float(side_of(w1[0], 0.0))
        w4 = wide_mul(w2, w3)
        w6 = wide_mul(w4, wide_x)
        w7 = wide_add(w0, w6)
        w8 = wide_from_float(d_2)
        w9 = wide_from_float(side_of(w8[0], 0.0))
        w10 = wide_mul(w8, w9)
        w11 = (-1.0, 0.0, np.int64(0))
        w12 = (3.0, 0.0, np.int64(0))
        w13 = wide_powi(wide_x, 2)
        w14 = wide_mul(w12, w13)
        w15 = wide_add(w11, w14)
        w16 = wide_mul(w10, w15)
        w17 = wide_neg(w16)
        w18 = wide_add(w7, w17)
        w19 = wide_div(w0, w18)
        return w19
    w0 = (2.0, 0.0, np.int64(0))
    w1 = wide_from_float(d_1)
    w2 = wide_mul(w0, w1)
    w3 = wide_from_float(side_of(w1[0], 0.0))
    w4 = wide_mul(w2, w3)
    w6 = wide_mul(w4, wide_x)
    w7 = wide_add(w0, w6)
    w8 = wide_from_float(d_2)
    w9 = wide_from_float(side_of(w8[0], 0.0))
    w10 = wide_mul(w8, w9)
    w11 = (-1.0, 0.0, np.int64(0))
    w12 = (3.0, 0.0, np.int64(0))
    w13 = wide_powi(wide_x, 2)
    w14 = wide_mul(w12, w13)
    w15 = wide_add(w11, w14)
    w16 = wide_mul(w10, w15)
    w17 = wide_add(w7, w16)
    w18 = wide_div(w0, w17)
    return w18


@_device
def _partial_c_0(x, c_0, c_1, c_2, c_3, d_1, d_2, tolerance, floor):
    """Its derivative by c_0"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_c_0_wide(x, (1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    if x == -math.inf:
        return settled(_partial_c_0_wide(x, (-1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    r, e = _partial_c_0_quick(x, c_0, c_1, c_2, c_3, d_1, d_2)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_c_0_wide(x, wide_from_float(x), c_0, c_1, c_2, c_3, d_1, d_2))


@_inlined
def _partial_c_0_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_0 for float32, in float64, and a bound of its absolute error."""
    r2 = 2.0 * d_1
    er2 = TINY
    r3 = side_of(d_1, 0.0)
    r4 = r2 * r3
    er4 = abs(r3) * er2 + rounding(r2, U) * abs(r4) + TINY
    r6 = r4 * x
    er6 = abs(x) * er4 + rounding(r4, U) * abs(r6) + TINY
    r7 = -r6
    r8 = 2.0 + r7
    er8 = er6 + U * abs(r8)
    r10 = side_of(d_2, 0.0)
    r11 = d_2 * r10
    er11 = rounding(d_2, U) * abs(r11) + TINY
    r14 = x * x
    er14 = 1.0 * U * abs(r14) + TINY
    r15 = 3.0 * r14
    er15 = abs(3.0) * er14 + U * abs(r15) + TINY
    r16 = -1.0 + r15
    er16 = er15 + U * abs(r16)
    r17 = r11 * r16
    er17 = abs(r16) * er11 + abs(r11) * er16 + er11 * er16 + rounding(r11, U) * abs(r17) + TINY
    r18 = r8 + r17
    er18 = er8 + er17 + U * abs(r18)
    r19 = 2.0 / r18
    er19 = abs(r19) * er18 / margin(abs(r18), er18) + U * abs(r19) + TINY
    r8_2 = -2.0 + r6
    er8_2 = er6 + U * abs(r8_2)
    r18_2 = r8_2 + r17
    er18_2 = er8_2 + er17 + U * abs(r18_2)
    r19_2 = 2.0 / r18_2
    er19_2 = abs(r19_2) * er18_2 / margin(abs(r18_2), er18_2) + U * abs(r19_2) + TINY
    r20 = -r19_2
    r7_2 = 2.0 + r6
    er7 = er6 + U * abs(r7_2)
    r17_2 = -r17
    r18_3 = r7_2 + r17_2
    er18_3 = er7 + er17 + U * abs(r18_3)
    r19_3 = 2.0 / r18_3
    er19_3 = abs(r19_3) * er18_3 / margin(abs(r18_3), er18_3) + U * abs(r19_3) + TINY
    r17_3 = r7_2 + r17
    er17_2 = er7 + er17 + U * abs(r17_3)
    r18_4 = 2.0 / r17_3
    er18_4 = abs(r18_4) * er17_2 / margin(abs(r17_3), er17_2) + U * abs(r18_4) + TINY
    y = r19_3 if x <= 0.5773502691896257 else r18_4
    ey = er19_3 if x <= 0.5773502691896257 else er18_4
    y_2 = r20 if x <= 0.0 else y
    ey_2 = er19_2 if x <= 0.0 else ey
    y_3 = r19 if x <= -0.5773502691896258 else y_2
    ey_3 = er19 if x <= -0.5773502691896258 else ey_2
    return y_3, ey_3


@_device
def _partial_c_1_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_1 in float64, and a bound of its absolute error."""
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        r2 = 2.0 * x
        er2 = TINY
        r4 = 2.0 * d_1
        er4 = TINY
        r5 = side_of(d_1, 0.0)
        r6 = r4 * r5
        er6 = abs(r5) * er4 + rounding(r4, U) * abs(r6) + TINY
        r7 = r6 * x
        er7 = abs(x) * er6 + rounding(r6, U) * abs(r7) + TINY
        r8 = -r7
        r9 = 2.0 + r8
        er9 = er7 + U * abs(r9)
        r11 = side_of(d_2, 0.0)
        r12 = d_2 * r11
        er12 = rounding(d_2, U) * abs(r12) + TINY
        r15 = x * x
        er15 = 1.0 * U * abs(r15) + TINY
        r16 = 3.0 * r15
        er16 = abs(3.0) * er15 + U * abs(r16) + TINY
        r17 = -1.0 + r16
        er17 = er16 + U * abs(r17)
        r18 = r12 * r17
        er18 = abs(r17) * er12 + abs(r12) * er17 + er12 * er17 + rounding(r12, U) * abs(r18) + TINY
        r19 = r9 + r18
        er19 = er9 + er18 + U * abs(r19)
        r20 = r2 / r19
        er20 = (er2 + abs(r20) * er19) / margin(abs(r19), er19) + U * abs(r20) + TINY
        return r20, er20
    if x <= 0.0:
        r2 = 2.0 * x
        er2 = TINY
        r5 = 2.0 * d_1
        er5 = TINY
        r6 = side_of(d_1, 0.0)
        r7 = r5 * r6
        er7 = abs(r6) * er5 + rounding(r5, U) * abs(r7) + TINY
        r8 = r7 * x
        er8 = abs(x) * er7 + rounding(r7, U) * abs(r8) + TINY
        r9 = -2.0 + r8
        er9 = er8 + U * abs(r9)
        r11 = side_of(d_2, 0.0)
        r12 = d_2 * r11
        er12 = rounding(d_2, U) * abs(r12) + TINY
        r15 = x * x
        er15 = 1.0 * U * abs(r15) + TINY
        r16 = 3.0 * r15
        er16 = abs(3.0) * er15 + U * abs(r16) + TINY
        r17 = -1.0 + r16
        er17 = er16 + U * abs(r17)
        r18 = r12 * r17
        er18 = abs(r17) * er12 + abs(r12) * er17 + er12 * er17 + rounding(r12, U) * abs(r18) + TINY
        r19 = r9 + r18
        er19 = er9 + er18 + U * abs(r19)
        r20 = r2 / r19
        er20 = (er2 + abs(r20) * er19) / margin(abs(r19), er19) + U * abs(r20) + TINY
        r21 = -r20
        return r21, er20
    if x <= 0.5773502691896257:  # sqrt(3)/3
        r2 = 2.0 * x
        er2 = TINY
        r4 = 2.0 * d_1
        er4 = TINY
        r5 = side_of(d_1, 0.0)
        r6 = r4 * r5
        er6 = abs(r5) * er4 + rounding(r4, U) * abs(r6) + TINY
        r7 = r6 * x
        er7 = abs(x) * er6 + rounding(r6, U) * abs(r7) + TINY
        r8 = 2.0 + r7
        er8 = er7 + U * abs(r8)
        r10 = side_of(d_2, 0.0)
        r11 = d_2 * r10
        er11 = rounding(d_2, U) * abs(r11) + TINY
        r14 = x * x
        er14 = 1.0 * U * abs(r14) + TINY
        r15 = 3.0 * r14
        er15 = abs(3.0) * er14 + U * abs(r15) + TINY
        r16 = -1.0 + r15
        er16 = er15 + U * abs(r16)
        r17 = r11 * r16
        er17 = abs(r16) * er11 + abs(r11) * er16 + er11 * er16 + rounding(r11, U) * abs(r17) + TINY
        r18 = -r17
        r19 = r8 + r18
        er19 = er8 + er17 + U * abs(r19)
        r20 = r2 / r19
        er20 = (er2 + abs(r20) * er19) / margin(abs(r19), er19) + U * abs(r20) + TINY
        return r20, er20
    r2 = 2.0 * x
    er2 = TINY
    r4 = 2.0 * d_1
    er4 = TINY
    r5 = side_of(d_1, 0.0)
    r6 = r4 * r5
    er6 = abs(r5) * er4 + rounding(r4, U) * abs(r6) + TINY
    r7 = r6 * x
    er7 = abs(x) * er6 + rounding(r6, U) * abs(r7) + TINY
    r8 = 2.0 + r7
    er8 = er7 + U * abs(r8)
    r10 = side_of(d_2, 0.0)
    r11 = d_2 * r10
    er11 = rounding(d_2, U) * abs(r11) + TINY
    r14 = x * x
    er14 = 1.0 * U * abs(r14) + TINY
    r15 = 3.0 * r14
    er15 = abs(3.0) * er14 + U * abs(r15) + TINY
    r16 = -1.0 + r15
    er16 = er15 + U * abs(r16)
    r17 = r11 * r16
    er17 = abs(r16) * er11 + abs(r11) * er16 + er11 * er16 + rounding(r11, U) * abs(r17) + TINY
    r18 = r8 + r17
    er18 = er8 + er17 + U * abs(r18)
    r19 = r2 / r18
    er19 = (er2 + abs(r19) * er18) / margin(abs(r18), er18) + U * abs(r19) + TINY
    return r19, er19


@_device
def _partial_c_1_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_1 as a wide number."""
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        w0 = (2.0, 0.0, np.int64(0))
        w2 = wide_mul(w0, wide_x)
        w3 = wide_from_float(d_1)
        w4 = wide_mul(w0, w3)
        w5 = wide_from_float(side_of(w3[0], 0.0))
        w6 = wide_mul(w4, w5)
        w7 = wide_mul(w6, wide_x)
        w8 = wide_neg(w7)
        w9 = wide_add(w0, w8)
        w10 = wide_from_float(d_2)
        w11 = wide_from_float(side_of(w10[0], 0.0))
        w12 = wide_mul(w10, w11)
        w13 = (-1.0, 0.0, np.int64(0))
        w14 = (3.0, 0.0, np.int64(0))
        w15 = wide_powi(wide_x, 2)
        w16 = wide_mul(w14, w15)
        w17 = wide_add(w13, w16)
        w18 = wide_mul(w12, w17)
        w19 = wide_add(w9, w18)
        w20 = wide_div(w2, w19)
        return w20
    if x <= 0.0:
        w0 = (2.0, 0.0, np.int64(0))
        w2 = wide_mul(w0, wide_x)
        w3 = (-2.0, 0.0, np.int64(0))
        w4 = wide_from_float(d_1)
        w5 = wide_mul(w0, w4)
        w6 = wide_from_float(side_of(w4[0], 0.0))
        w7 = wide_mul(w5, w6)
        w8 = wide_mul(w7, wide_x)
        w9 = wide_add(w3, w8)
        w10 = wide_from_float(d_2)
        w11 = wide_from_float(side_of(w10[0], 0.0))
        w12 = wide_mul(w10, w11)
        w13 = (-1.0, 0.0, np.int64(0))
        w14 = (3.0, 0.0, np.int64(0))
        w15 = wide_powi(wide_x, 2)
        w16 = wide_mul(w14, w15)
        w17 = wide_add(w13, w16)
        w18 = wide_mul(w12, w17)
        w19 = wide_add(w9, w18)
        w20 = wide_div(w2, w19)
        w21 = wide_neg(w20)
        return w21
    if x <= 0.5773502691896257:  # sqrt(3)/3
        w0 = (2.0, 0.0, np.int64(0))
        w2 = wide_mul(w0, wide_x)
        w3 = wide_from_float(d_1)
        w4 = wide_mul(w0, w3)
        w5 = wide_from_float(side_of(w3[0], 0.0))
        w6 = wide_mul(w4, w5)
        w7 = wide_mul(w6, wide_x)
        w8 = wide_add(w0, w7)
        w9 = wide_from_float(d_2)
        w10 = wide_from_float(side_of(w9[0], 0.0))
        w11 = wide_mul(w9, w10)
        w12 = (-1.0, 0.0, np.int64(0))
        w13 = (3.0, 0.0, np.int64(0))
        w14 = wide_powi(wide_x, 2)
        w15 = wide_mul(w13, w14)
        w16 = wide_add(w12, w15)
        w17 = wide_mul(w11, w16)
        w18 = wide_neg(w17)
        w19 = wide_add(w8, w18)
        w20 = wide_div(w2, w19)
        return w20
    w0 = (2.0, 0.0, np.int64(0))
    w2 = wide_mul(w0, wide_x)
    w3 = wide_from_float(d_1)
    w4 = wide_mul(w0, w3)
    w5 = wide_from_float(side_of(w3[0], 0.0))
    w6 = wide_mul(w4, w5)
    w7 = wide_mul(w6, wide_x)
    w8 = wide_add(w0, w7)
    w9 = wide_from_float(d_2)
    w10 = wide_from_float(side_of(w9[0], 0.0))
    w11 = wide_mul(w9, w10)
    w12 = (-1.0, 0.0, np.int64(0))
    w13 = (3.0, 0.0, np.int64(0))
    w14 = wide_powi(wide_x, 2)
    w15 = wide_mul(w13, w14)
    w16 = wide_add(w12, w15)
    w17 = wide_mul(w11, w16)
    w18 = wide_add(w8, w17)
    w19 = wide_div(w2, w18)
    return w19


@_device
def _partial_c_1(x, c_0, c_1, c_2, c_3, d_1, d_2, tolerance, floor):
    """Its derivative by c_1"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_c_1_wide(x, (1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    if x == -math.inf:
        return settled(_partial_c_1_wide(x, (-1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    r, e = _partial_c_1_quick(x, c_0, c_1, c_2, c_3, d_1, d_2)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_c_1_wide(x, wide_from_float(x), c_0, c_1, c_2, c_3, d_1, d_2))


@_inlined
def _partial_c_1_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_1 for float32, in float64, and a bound of its absolute error."""
    r2 = 2.0 * x
    er2 = TINY
    r4 = 2.0 * d_1
    r5 = side_of(d_1, 0.0)
    r6 = r4 * r5
    er6 = abs(r5) * er2 + rounding(r4, U) * abs(r6) + TINY
    r7 = r6 * x
    er7 = abs(x) * er6 + rounding(r6, U) * abs(r7) + TINY
    r8 = -r7
    r9 = 2.0 + r8
    er9 = er7 + U * abs(r9)
    r11 = side_of(d_2, 0.0)
    r12 = d_2 * r11
    er12 = rounding(d_2, U) * abs(r12) + TINY
    r15 = x * x
    er15 = 1.0 * U * abs(r15) + TINY
    r16 = 3.0 * r15
    er16 = abs(3.0) * er15 + U * abs(r16) + TINY
    r17 = -1.0 + r16
    er17 = er16 + U * abs(r17)
    r18 = r12 * r17
    er18 = abs(r17) * er12 + abs(r12) * er17 + er12 * er17 + rounding(r12, U) * abs(r18) + TINY
    r19 = r9 + r18
    er19 = er9 + er18 + U * abs(r19)
    r20 = r2 / r19
    er20 = (er2 + abs(r20) * er19) / margin(abs(r19), er19) + U * abs(r20) + TINY
    r9_2 = -2.0 + r7
    er9_2 = er7 + U * abs(r9_2)
    r19_2 = r9_2 + r18
    er19_2 = er9_2 + er18 + U * abs(r19_2)
    r20_2 = r2 / r19_2
    er20_2 = (er2 + abs(r20_2) * er19_2) / margin(abs(r19_2), er19_2) + U * abs(r20_2) + TINY
    r21 = -r20_2
    r8_2 = 2.0 + r7
    er8 = er7 + U * abs(r8_2)
    r18_2 = -r18
    r19_3 = r8_2 + r18_2
    er19_3 = er8 + er18 + U * abs(r19_3)
    r20_3 = r2 / r19_3
    er20_3 = (er2 + abs(r20_3) * er19_3) / margin(abs(r19_3), er19_3) + U * abs(r20_3) + TINY
    r18_3 = r8_2 + r18
    er18_2 = er8 + er18 + U * abs(r18_3)
    r19_4 = r2 / r18_3
    er19_4 = (er2 + abs(r19_4) * er18_2) / margin(abs(r18_3), er18_2) + U * abs(r19_4) + TINY
    y = r20_3 if x <= 0.5773502691896257 else r19_4
    ey = er20_3 if x <= 0.5773502691896257 else er19_4
    y_2 = r21 if x <= 0.0 else y
    ey_2 = er20_2 if x <= 0.0 else ey
    y_3 = r20 if x <= -0.5773502691896258 else y_2
    ey_3 = er20 if x <= -0.5773502691896258 else ey_2
    return y_3, ey_3


@_device
def _partial_c_2_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_2 in float64, and a bound of its absolute error."""
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        r3 = x * x
        er3 = 1.0 * U * abs(r3) + TINY
        r4 = 3.0 * r3
        er4 = abs(3.0) * er3 + U * abs(r4) + TINY
        r5 = -1.0 + r4
        er5 = er4 + U * abs(r5)
        r8 = 2.0 * d_1
        er8 = TINY
        r9 = side_of(d_1, 0.0)
        r10 = r8 * r9
        er10 = abs(r9) * er8 + rounding(r8, U) * abs(r10) + TINY
        r11 = r10 * x
        er11 = abs(x) * er10 + rounding(r10, U) * abs(r11) + TINY
        r12 = -r11
        r13 = 2.0 + r12
        er13 = er11 + U * abs(r13)
        r15 = side_of(d_2, 0.0)
        r16 = d_2 * r15
        er16 = rounding(d_2, U) * abs(r16) + TINY
        r17 = r16 * r5
        er17 = abs(r5) * er16 + abs(r16) * er5 + er16 * er5 + rounding(r16, U) * abs(r17) + TINY
        r18 = r13 + r17
        er18 = er13 + er17 + U * abs(r18)
        r19 = r5 / r18
        er19 = (er5 + abs(r19) * er18) / margin(abs(r18), er18) + U * abs(r19) + TINY
        return r19, er19
    if x <= 0.0:
        r3 = x * x
        er3 = 1.0 * U * abs(r3) + TINY
        r4 = 3.0 * r3
        er4 = abs(3.0) * er3 + U * abs(r4) + TINY
        r5 = -r4
        r6 = 1.0 + r5
        er6 = er4 + U * abs(r6)
        r10 = 2.0 * d_1
        er10 = TINY
        r11 = side_of(d_1, 0.0)
        r12 = r10 * r11
        er12 = abs(r11) * er10 + rounding(r10, U) * abs(r12) + TINY
        r13 = r12 * x
        er13 = abs(x) * er12 + rounding(r12, U) * abs(r13) + TINY
        r14 = -2.0 + r13
        er14 = er13 + U * abs(r14)
        r16 = side_of(d_2, 0.0)
        r17 = d_2 * r16
        er17 = rounding(d_2, U) * abs(r17) + TINY
        r19 = -1.0 + r4
        er19 = er4 + U * abs(r19)
        r20 = r17 * r19
        er20 = abs(r19) * er17 + abs(r17) * er19 + er17 * er19 + rounding(r17, U) * abs(r20) + TINY
        r21 = r14 + r20
        er21 = er14 + er20 + U * abs(r21)
        r22 = r6 / r21
        er22 = (er6 + abs(r22) * er21) / margin(abs(r21), er21) + U * abs(r22) + TINY
        return r22, er22
    if x <= 0.5773502691896257:  # sqrt(3)/3
        r3 = x * x
        er3 = 1.0 * U * abs(r3) + TINY
        r4 = 3.0 * r3
        er4 = abs(3.0) * er3 + U * abs(r4) + TINY
        r5 = -1.0 + r4
        er5 = er4 + U * abs(r5)
        r8 = 2.0 * d_1
        er8 = TINY
        r9 = side_of(d_1, 0.0)
        r10 = r8 * r9
        er10 = abs(r9) * er8 + rounding(r8, U) * abs(r10) + TINY
        r11 = r10 * x
        er11 = abs(x) * er10 + rounding(r10, U) * abs(r11) + TINY
        r12 = 2.0 + r11
        er12 = er11 + U * abs(r12)
        r14 = side_of(d_2, 0.0)
        r15 = d_2 * r14
        er15 = rounding(d_2, U) * abs(r15) + TINY
        r16 = r15 * r5
        er16 = abs(r5) * er15 + abs(r15) * er5 + er15 * er5 + rounding(r15, U) * abs(r16) + TINY
        r17 = -r16
        r18 = r12 + r17
        er18 = er12 + er16 + U * abs(r18)
        r19 = r5 / r18
        er19 = (er5 + abs(r19) * er18) / margin(abs(r18), er18) + U * abs(r19) + TINY
        return r19, er19
    r3 = x * x
    er3 = 1.0 * U * abs(r3) + TINY
    r4 = 3.0 * r3
    er4 = abs(3.0) * er3 + U * abs(r4) + TINY
    r5 = -1.0 + r4
    er5 = er4 + U * abs(r5)
    r8 = 2.0 * d_1
    er8 = TINY
    r9 = side_of(d_1, 0.0)
    r10 = r8 * r9
    er10 = abs(r9) * er8 + rounding(r8, U) * abs(r10) + TINY
    r11 = r10 * x
    er11 = abs(x) * er10 + rounding(r10, U) * abs(r11) + TINY
    r12 = 2.0 + r11
    er12 = er11 + U * abs(r12)
    r14 = side_of(d_2, 0.0)
    r15 = d_2 * r14
    er15 = rounding(d_2, U) * abs(r15) + TINY
    r16 = r15 * r5
    er16 = abs(r5) * er15 + abs(r15) * er5 + er15 * er5 + rounding(r15, U) * abs(r16) + TINY
    r17 = r12 + r16
    er17 = er12 + er16 + U * abs(r17)
    r18 = r5 / r17
    er18 = (er5 + abs(r18) * er17) / margin(abs(r17), er17) + U * abs(r18) + TINY
    return r18, er18


@_device
def _partial_c_2_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_2 as a wide number."""
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        w0 = (-1.0, 0.0, np.int64(0))
        w1 = (3.0, 0.0, np.int64(0))
        w3 = wide_powi(wide_x, 2)
        w4 = wide_mul(w1, w3)
        w5 = wide_add(w0, w4)
        w6 = (2.0, 0.0, np.int64(0))
        w7 = wide_from_float(d_1)
        w8 = wide_mul(w6, w7)
        w9 = wide_from_float(side_of(w7[0], 0.0))
        w10 = wide_mul(w8, w9)
        w11 = wide_mul(w10, wide_x)
        w12 = wide_neg(w11)
        w13 = wide_add(w6, w12)
        w14 = wide_from_float(d_2)
        w15 = wide_from_float(side_of(w14[0], 0.0))
        w16 = wide_mul(w14, w15)
        w17 = wide_mul(w16, w5)
        w18 = wide_add(w13, w17)
        w19 = wide_div(w5, w18)
        return w19
    if x <= 0.0:
        w0 = (1.0, 0.0, np.int64(0))
        w1 = (3.0, 0.0, np.int64(0))
        w3 = wide_powi(wide_x, 2)
        w4 = wide_mul(w1, w3)
        w5 = wide_neg(w4)
        w6 = wide_add(w0, w5)
        w7 = (-2.0, 0.0, np.int64(0))
        w8 = (2.0, 0.0, np.int64(0))
        w9 = wide_from_float(d_1)
        w10 = wide_mul(w8, w9)
        w11 = wide_from_float(side_of(w9[0], 0.0))
        w12 = wide_mul(w10, w11)
        w13 = wide_mul(w12, wide_x)
        w14 = wide_add(w7, w13)
        w15 = wide_from_float(d_2)
        w16 = wide_from_float(side_of(w15[0], 0.0))
        w17 = wide_mul(w15, w16)
        w18 = (-1.0, 0.0, np.int64(0))
        w19 = wide_add(w18, w4)
        w20 = wide_mul(w17, w19)
        w21 = wide_add(w14, w20)
        w22 = wide_div(w6, w21)
        return w22
    if x <= 0.5773502691896257:  # sqrt(3)/3
        w0 = (-1.0, 0.0, np.int64(0))
        w1 = (3.0, 0.0, np.int64(0))
        w3 = wide_powi(wide_x, 2)
        w4 = wide_mul(w1, w3)
        w5 = wide_add(w0, w4)
        w6 = (2.0, 0.0, np.int64(0))
        w7 = wide_from_float(d_1)
        w8 = wide_mul(w6, w7)
        w9 = wide_from_float(side_of(w7[0], 0.0))
        w10 = wide_mul(w8, w9)
        w11 = wide_mul(w10, wide_x)
        w12 = wide_add(w6, w11)
        w13 = wide_from_float(d_2)
        w14 = wide_from_float(side_of(w13[0], 0.0))
        w15 = wide_mul(w13, w14)
        w16 = wide_mul(w15, w5)
        w17 = wide_neg(w16)
        w18 = wide_add(w12, w17)
        w19 = wide_div(w5, w18)
        return w19
    w0 = (-1.0, 0.0, np.int64(0))
    w1 = (3.0, 0.0, np.int64(0))
    w3 = wide_powi(wide_x, 2)
    w4 = wide_mul(w1, w3)
    w5 = wide_add(w0, w4)
    w6 = (2.0, 0.0, np.int64(0))
    w7 = wide_from_float(d_1)
    w8 = wide_mul(w6, w7)
    w9 = wide_from_float(side_of(w7[0], 0.0))
    w10 = wide_mul(w8, w9)
    w11 = wide_mul(w10, wide_x)
    w12 = wide_add(w6, w11)
    w13 = wide_from_float(d_2)
    w14 = wide_from_float(side_of(w13[0], 0.0))
    w15 = wide_mul(w13, w14)
    w16 = wide_mul(w15, w5)
    w17 = wide_add(w12, w16)
    w18 = wide_div(w5, w17)
    return w18


@_device
def _partial_c_2(x, c_0, c_1, c_2, c_3, d_1, d_2, tolerance, floor):
    """Its derivative by c_2"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_c_2_wide(x, (1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    if x == -math.inf:
        return settled(_partial_c_2_wide(x, (-1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    r, e = _partial_c_2_quick(x, c_0, c_1, c_2, c_3, d_1, d_2)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_c_2_wide(x, wide_from_float(x), c_0, c_1, c_2, c_3, d_1, d_2))


@_inlined
def _partial_c_2_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_2 for float32, in float64, and a bound of its absolute error."""
    r3 = x * x
    er3 = 1.0 * U * abs(r3) + TINY
    r4 = 3.0 * r3
    er4 = abs(3.0) * er3 + U * abs(r4) + TINY
    r5 = -1.0 + r4
    er5 = er4 + U * abs(r5)
    r8 = 2.0 * d_1
    er8 = TINY
    r9 = side_of(d_1, 0.0)
    r10 = r8 * r9
    er10 = abs(r9) * er8 + rounding(r8, U) * abs(r10) + TINY
    r11 = r10 * x
    er11 = abs(x) * er10 + rounding(r10, U) * abs(r11) + TINY
    r12 = -r11
    r13 = 2.0 + r12
    er13 = er11 + U * abs(r13)
    r15 = side_of(d_2, 0.0)
    r16 = d_2 * r15
    er16 = rounding(d_2, U) * abs(r16) + TINY
    r17 = r16 * r5
    er17 = abs(r5) * er16 + abs(r16) * er5 + er16 * er5 + rounding(r16, U) * abs(r17) + TINY
    r18 = r13 + r17
    er18 = er13 + er17 + U * abs(r18)
    r19 = r5 / r18
    er19 = (er5 + abs(r19) * er18) / margin(abs(r18), er18) + U * abs(r19) + TINY
    r5_2 = -r4
    r6 = 1.0 + r5_2
    er6 = er4 + U * abs(r6)
    r14 = -2.0 + r11
    er14 = er11 + U * abs(r14)
    r21 = r14 + r17
    er21 = er14 + er17 + U * abs(r21)
    r22 = r6 / r21
    er22 = (er6 + abs(r22) * er21) / margin(abs(r21), er21) + U * abs(r22) + TINY
    r12_2 = 2.0 + r11
    er12 = er11 + U * abs(r12_2)
    r17_2 = -r17
    r18_2 = r12_2 + r17_2
    er18_2 = er12 + er17 + U * abs(r18_2)
    r19_2 = r5 / r18_2
    er19_2 = (er5 + abs(r19_2) * er18_2) / margin(abs(r18_2), er18_2) + U * abs(r19_2) + TINY
    r17_3 = r12_2 + r17
    er17_2 = er12 + er17 + U * abs(r17_3)
    r18_3 = r5 / r17_3
    er18_3 = (er5 + abs(r18_3) * er17_2) / margin(abs(r17_3), er17_2) + U * abs(r18_3) + TINY
    y = r19_2 if x <= 0.5773502691896257 else r18_3
    ey = er19_2 if x <= 0.5773502691896257 else er18_3
    y_2 = r22 if x <= 0.0 else y
    ey_2 = er22 if x <= 0.0 else ey
    y_3 = r19 if x <= -0.5773502691896258 else y_2
    ey_3 = er19 if x <= -0.5773502691896258 else ey_2
    return y_3, ey_3


@_device
def _partial_c_3_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_3 in float64, and a bound of its absolute error."""
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        r3 = x * x
        er3 = 1.0 * U * abs(r3) + TINY
        r4 = 5.0 * r3
        er4 = abs(5.0) * er3 + U * abs(r4) + TINY
        r5 = -3.0 + r4
        er5 = er4 + U * abs(r5)
        r6 = x * r5
        er6 = abs(x) * er5 + U * abs(r6) + TINY
        r9 = 2.0 * d_1
        er9 = TINY
        r10 = side_of(d_1, 0.0)
        r11 = r9 * r10
        er11 = abs(r10) * er9 + rounding(r9, U) * abs(r11) + TINY
        r12 = r11 * x
        er12 = abs(x) * er11 + rounding(r11, U) * abs(r12) + TINY
        r13 = -r12
        r14 = 2.0 + r13
        er14 = er12 + U * abs(r14)
        r16 = side_of(d_2, 0.0)
        r17 = d_2 * r16
        er17 = rounding(d_2, U) * abs(r17) + TINY
        r20 = 3.0 * r3
        er20 = abs(3.0) * er3 + U * abs(r20) + TINY
        r21 = -1.0 + r20
        er21 = er20 + U * abs(r21)
        r22 = r17 * r21
        er22 = abs(r21) * er17 + abs(r17) * er21 + er17 * er21 + rounding(r17, U) * abs(r22) + TINY
        r23 = r14 + r22
        er23 = er14 + er22 + U * abs(r23)
        r24 = r6 / r23
        er24 = (er6 + abs(r24) * er23) / margin(abs(r23), er23) + U * abs(r24) + TINY
        return r24, er24
    if x <= 0.0:
        r3 = x * x
        er3 = 1.0 * U * abs(r3) + TINY
        r4 = 5.0 * r3
        er4 = abs(5.0) * er3 + U * abs(r4) + TINY
        r5 = -3.0 + r4
        er5 = er4 + U * abs(r5)
        r6 = x * r5
        er6 = abs(x) * er5 + U * abs(r6) + TINY
        r10 = 2.0 * d_1
        er10 = TINY
        r11 = side_of(d_1, 0.0)
        r12 = r10 * r11
        er12 = abs(r11) * er10 + rounding(r10, U) * abs(r12) + TINY
        r13 = r12 * x
        er13 = abs(x) * er12 + rounding(r12, U) * abs(r13) + TINY
        r14 = -2.0 + r13
        er14 = er13 + U * abs(r14)
        r16 = side_of(d_2, 0.0)
        r17 = d_2 * r16
        er17 = rounding(d_2, U) * abs(r17) + TINY
        r20 = 3.0 * r3
        er20 = abs(3.0) * er3 + U * abs(r20) + TINY
        r21 = -1.0 + r20
        er21 = er20 + U * abs(r21)
        r22 = r17 * r21
        er22 = abs(r21) * er17 + abs(r17) * er21 + er17 * er21 + rounding(r17, U) * abs(r22) + TINY
        r23 = r14 + r22
        er23 = er14 + er22 + U * abs(r23)
        r24 = r6 / r23
        er24 = (er6 + abs(r24) * er23) / margin(abs(r23), er23) + U * abs(r24) + TINY
        r25 = -r24
        return r25, er24
    if x <= 0.5773502691896257:  # sqrt(3)/3
        r3 = x * x
        er3 = 1.0 * U * abs(r3) + TINY
        r4 = 5.0 * r3
        er4 = abs(5.0) * er3 + U * abs(r4) + TINY
        r5 = -3.0 + r4
        er5 = er4 + U * abs(r5)
        r6 = x * r5
        er6 = abs(x) * er5 + U * abs(r6) + TINY
        r9 = 2.0 * d_1
        er9 = TINY
        r10 = side_of(d_1, 0.0)
        r11 = r9 * r10
        er11 = abs(r10) * er9 + rounding(r9, U) * abs(r11) + TINY
        r12 = r11 * x
        er12 = abs(x) * er11 + rounding(r11, U) * abs(r12) + TINY
        r13 = 2.0 + r12
        er13 = er12 + U * abs(r13)
        r15 = side_of(d_2, 0.0)
        r16 = d_2 * r15
        er16 = rounding(d_2, U) * abs(r16) + TINY
        r19 = 3.0 * r3
        er19 = abs(3.0) * er3 + U * abs(r19) + TINY
        r20 = -1.0 + r19
        er20 = er19 + U * abs(r20)
        r21 = r16 * r20
        er21 = abs(r20) * er16 + abs(r16) * er20 + er16 * er20 + rounding(r16, U) * abs(r21) + TINY
        r22 = -r21
        r23 = r13 + r22
        er23 = er13 + er21 + U * abs(r23)
        r24 = r6 / r23
        er24 = (er6 + abs(r24) * er23) / margin(abs(r23), er23) + U * abs(r24) + TINY
        return r24, er24
    r3 = x * x
    er3 = 1.0 * U * abs(r3) + TINY
    r4 = 5.0 * r3
    er4 = abs(5.0) * er3 + U * abs(r4) + TINY
    r5 = -3.0 + r4
    er5 = er4 + U * abs(r5)
    r6 = x * r5
    er6 = abs(x) * er5 + U * abs(r6) + TINY
    r9 = 2.0 * d_1
    er9 = TINY
    r10 = side_of(d_1, 0.0)
    r11 = r9 * r10
    er11 = abs(r10) * er9 + rounding(r9, U) * abs(r11) + TINY
    r12 = r11 * x
    er12 = abs(x) * er11 + rounding(r11, U) * abs(r12) + TINY
    r13 = 2.0 + r12
    er13 = er12 + U * abs(r13)
    r15 = side_of(d_2, 0.0)
    r16 = d_2 * r15
    er16 = rounding(d_2, U) * abs(r16) + TINY
    r19 = 3.0 * r3
    er19 = abs(3.0) * er3 + U * abs(r19) + TINY
    r20 = -1.0 + r19
    er20 = er19 + U * abs(r20)
    r21 = r16 * r20
    er21 = abs(r20) * er16 + abs(r16) * er20 + er16 * er20 + rounding(r16, U) * abs(r21) + TINY
    r22 = r13 + r21
    er22 = er13 + er21 + U * abs(r22)
    r23 = r6 / r22
    er23 = (er6 + abs(r23) * er22) / margin(abs(r22), er22) + U * abs(r23) + TINY
    return r23, er23


@_device
def _partial_c_3_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_3 as a wide number."""
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        w1 = (-3.0, 0.0, np.int64(0))
        w2 = (5.0, 0.0, np.int64(0))
        w3 = wide_powi(wide_x, 2)
        w4 = wide_mul(w2, w3)
        w5 = wide_add(w1, w4)
        w6 = wide_mul(wide_x, w5)
        w7 = (2.0, 0.0, np.int64(0))
        w8 = wide_from_float(d_1)
        w9 = wide_mul(w7, w8)
        w10 = wide_from_float(side_of(w8[0], 0.0))
        w11 = wide_mul(w9, w10)
        w12 = wide_mul(w11, wide_x)
        w13 = wide_neg(w12)
        w14 = wide_add(w7, w13)
        w15 = wide_from_float(d_2)
        w16 = wide_from_float(side_of(w15[0], 0.0))
        w17 = wide_mul(w15, w16)
        w18 = (-1.0, 0.0, np.int64(0))
        w19 = (3.0, 0.0, np.int64(0))
        w20 = wide_mul(w19, w3)
        w21 = wide_add(w18, w20)
        w22 = wide_mul(w17, w21)
        w23 = wide_add(w14, w22)
        w24 = wide_div(w6, w23)
        return w24
    if x <= 0.0:
        w1 = (-3.0, 0.0, np.int64(0))
        w2 = (5.0, 0.0, np.int64(0))
        w3 = wide_powi(wide_x, 2)
        w4 = wide_mul(w2, w3)
        w5 = wide_add(w1, w4)
        w6 = wide_mul(wide_x, w5)
        w7 = (-2.0, 0.0, np.int64(0))
        w8 = (2.0, 0.0, np.int64(0))
        w9 = wide_from_float(d_1)
        w10 = wide_mul(w8, w9)
        w11 = wide_from_float(side_of(w9[0], 0.0))
        w12 = wide_mul(w10, w11)
        w13 = wide_mul(w12, wide_x)
        w14 = wide_add(w7, w13)
        w15 = wide_from_float(d_2)
        w16 = wide_from_float(side_of(w15[0], 0.0))
        w17 = wide_mul(w15, w16)
        w18 = (-1.0, 0.0, np.int64(0))
        w19 = (3.0, 0.0, np.int64(0))
        w20 = wide_mul(w19, w3)
        w21 = wide_add(w18, w20)
        w22 = wide_mul(w17, w21)
        w23 = wide_add(w14, w22)
        w24 = wide_div(w6, w23)
        w25 = wide_neg(w24)
        return w25
    if x <= 0.5773502691896257:  # sqrt(3)/3
        w1 = (-3.0, 0.0, np.int64(0))
        w2 = (5.0, 0.0, np.int64(0))
        w3 = wide_powi(wide_x, 2)
        w4 = wide_mul(w2, w3)
        w5 = wide_add(w1, w4)
        w6 = wide_mul(wide_x, w5)
        w7 = (2.0, 0.0, np.int64(0))
        w8 = wide_from_float(d_1)
        w9 = wide_mul(w7, w8)
        w10 = wide_from_float(side_of(w8[0], 0.0))
        w11 = wide_mul(w9, w10)
        w12 = wide_mul(w11, wide_x)
        w13 = wide_add(w7, w12)
        w14 = wide_from_float(d_2)
        w15 = wide_from_float(side_of(w14[0], 0.0))
        w16 = wide_mul(w14, w15)
        w17 = (-1.0, 0.0, np.int64(0))
        w18 = (3.0, 0.0, np.int64(0))
        w19 = wide_mul(w18, w3)
        w20 = wide_add(w17, w19)
        w21 = wide_mul(w16, w20)
        w22 = wide_neg(w21)
        w23 = wide_add(w13, w22)
        w24 = wide_div(w6, w23)
        return w24
    w1 = (-3.0, 0.0, np.int64(0))
    w2 = (5.0, 0.0, np.int64(0))
    w3 = wide_powi(wide_x, 2)
    w4 = wide_mul(w2, w3)
    w5 = wide_add(w1, w4)
    w6 = wide_mul(wide_x, w5)
    w7 = (2.0, 0.0, np.int64(0))
    w8 = wide_from_float(d_1)
    w9 = wide_mul(w7, w8)
    w10 = wide_from_float(side_of(w8[0], 0.0))
    w11 = wide_mul(w9, w10)
    w12 = wide_mul(w11, wide_x)
    w13 = wide_add(w7, w12)
    w14 = wide_from_float(d_2)
    w15 = wide_from_float(side_of(w14[0], 0.0))
    w16 = wide_mul(w14, w15)
    w17 = (-1.0, 0.0, np.int64(0))
    w18 = (3.0, 0.0, np.int64(0))
    w19 = wide_mul(w18, w3)
    w20 = wide_add(w17, w19)
    w21 = wide_mul(w16, w20)
    w22 = wide_add(w13, w21)
    w23 = wide_div(w6, w22)
    return w23


@_device
def _partial_c_3(x, c_0, c_1, c_2, c_3, d_1, d_2, tolerance, floor):
    """Its derivative by c_3"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_c_3_wide(x, (1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    if x == -math.inf:
        return settled(_partial_c_3_wide(x, (-1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    r, e = _partial_c_3_quick(x, c_0, c_1, c_2, c_3, d_1, d_2)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_c_3_wide(x, wide_from_float(x), c_0, c_1, c_2, c_3, d_1, d_2))


@_inlined
def _partial_c_3_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_3 for float32, in float64, and a bound of its absolute error."""
    r3 = x * x
    er3 = 1.0 * U * abs(r3) + TINY
    r4 = 5.0 * r3
    er4 = abs(5.0) * er3 + U * abs(r4) + TINY
    r5 = -3.0 + r4
    er5 = er4 + U * abs(r5)
    r6 = x * r5
    er6 = abs(x) * er5 + U * abs(r6) + TINY
    r9 = 2.0 * d_1
    er9 = TINY
    r10 = side_of(d_1, 0.0)
    r11 = r9 * r10
    er11 = abs(r10) * er9 + rounding(r9, U) * abs(r11) + TINY
    r12 = r11 * x
    er12 = abs(x) * er11 + rounding(r11, U) * abs(r12) + TINY
    r13 = -r12
    r14 = 2.0 + r13
    er14 = er12 + U * abs(r14)
    r16 = side_of(d_2, 0.0)
    r17 = d_2 * r16
    er17 = rounding(d_2, U) * abs(r17) + TINY
    r20 = 3.0 * r3
    er20 = abs(3.0) * er3 + U * abs(r20) + TINY
    r21 = -1.0 + r20
    er21 = er20 + U * abs(r21)
    r22 = r17 * r21
    er22 = abs(r21) * er17 + abs(r17) * er21 + er17 * er21 + rounding(r17, U) * abs(r22) + TINY
    r23 = r14 + r22
    er23 = er14 + er22 + U * abs(r23)
    r24 = r6 / r23
    er24 = (er6 + abs(r24) * er23) / margin(abs(r23), er23) + U * abs(r24) + TINY
    r14_2 = -2.0 + r12
    er14_2 = er12 + U * abs(r14_2)
    r23_2 = r14_2 + r22
    er23_2 = er14_2 + er22 + U * abs(r23_2)
    r24_2 = r6 / r23_2
    er24_2 = (er6 + abs(r24_2) * er23_2) / margin(abs(r23_2), er23_2) + U * abs(r24_2) + TINY
    r25 = -r24_2
    r13_2 = 2.0 + r12
    er13 = er12 + U * abs(r13_2)
    r22_2 = -r22
    r23_3 = r13_2 + r22_2
    er23_3 = er13 + er22 + U * abs(r23_3)
    r24_3 = r6 / r23_3
    er24_3 = (er6 + abs(r24_3) * er23_3) / margin(abs(r23_3), er23_3) + U * abs(r24_3) + TINY
    r22_3 = r13_2 + r22
    er22_2 = er13 + er22 + U * abs(r22_3)
    r23_4 = r6 / r22_3
    er23_4 = (er6 + abs(r23_4) * er22_2) / margin(abs(r22_3), er22_2) + U * abs(r23_4) + TINY
    y = r24_3 if x <= 0.5773502691896257 else r23_4
    ey = er24_3 if x <= 0.5773502691896257 else er23_4
    y_2 = r25 if x <= 0.0 else y
    ey_2 = er24_2 if x <= 0.0 else ey
    y_3 = r24 if x <= -0.5773502691896258 else y_2
    ey_3 = er24 if x <= -0.5773502691896258 else ey_2
    return y_3, ey_3


@_device
def _partial_d_1_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by d_1 in float64, and a bound of its absolute error."""
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        r2 = side_of(d_1, 0.0)
        r3 = 2.0 * r2
        er3 = TINY
        r5 = r3 * x
        er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
        r7 = 2.0 * c_0
        er7 = TINY
        r9 = 2.0 * c_1
        er9 = TINY
        r10 = r9 * x
        er10 = abs(x) * er9 + rounding(r9, U) * abs(r10) + TINY
        r11 = r7 + r10
        er11 = er7 + er10 + U * abs(r11)
        r15 = x * x
        er15 = 1.0 * U * abs(r15) + TINY
        r16 = 3.0 * r15
        er16 = abs(3.0) * er15 + U * abs(r16) + TINY
        r17 = -1.0 + r16
        er17 = er16 + U * abs(r17)
        r18 = c_2 * r17
        er18 = abs(c_2) * er17 + rounding(c_2, U) * abs(r18) + TINY
        r19 = r11 + r18
        er19 = er11 + er18 + U * abs(r19)
        r21 = c_3 * x
        er21 = rounding(c_3, U) * abs(r21) + TINY
        r24 = 5.0 * r15
        er24 = abs(5.0) * er15 + U * abs(r24) + TINY
        r25 = -3.0 + r24
        er25 = er24 + U * abs(r25)
        r26 = r21 * r25
        er26 = abs(r25) * er21 + abs(r21) * er25 + er21 * er25 + U * abs(r26) + TINY
        r27 = r19 + r26
        er27 = er19 + er26 + U * abs(r27)
        r28 = r5 * r27
        er28 = abs(r27) * er5 + abs(r5) * er27 + er5 * er27 + U * abs(r28) + TINY
        r29 = 2.0 * d_1
        er29 = TINY
        r30 = r29 * r2
        er30 = abs(r2) * er29 + rounding(r29, U) * abs(r30) + TINY
        r31 = r30 * x
        er31 = abs(x) * er30 + rounding(r30, U) * abs(r31) + TINY
        r32 = -r31
        r33 = 2.0 + r32
        er33 = er31 + U * abs(r33)
        r35 = side_of(d_2, 0.0)
        r36 = d_2 * r35
        er36 = rounding(d_2, U) * abs(r36) + TINY
        r37 = r36 * r17
        er37 = abs(r17) * er36 + abs(r36) * er17 + er36 * er17 + rounding(r36, U) * abs(r37) + TINY
        r38 = r33 + r37
        er38 = er33 + er37 + U * abs(r38)
        r39 = r38 * r38
        er39 = abs(r39) * growth(2.0 * relative(er38, abs(r38))) + 1.0 * U * abs(r39) + TINY
        r40 = r28 / r39
        er40 = (er28 + abs(r40) * er39) / margin(abs(r39), er39) + U * abs(r40) + TINY
        return r40, er40
    if x <= 0.0:
        r2 = side_of(d_1, 0.0)
        r3 = 2.0 * r2
        er3 = TINY
        r5 = r3 * x
        er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
        r7 = 2.0 * c_0
        er7 = TINY
        r9 = 2.0 * c_1
        er9 = TINY
        r10 = r9 * x
        er10 = abs(x) * er9 + rounding(r9, U) * abs(r10) + TINY
        r11 = r7 + r10
        er11 = er7 + er10 + U * abs(r11)
        r15 = x * x
        er15 = 1.0 * U * abs(r15) + TINY
        r16 = 3.0 * r15
        er16 = abs(3.0) * er15 + U * abs(r16) + TINY
        r17 = -1.0 + r16
        er17 = er16 + U * abs(r17)
        r18 = c_2 * r17
        er18 = abs(c_2) * er17 + rounding(c_2, U) * abs(r18) + TINY
        r19 = r11 + r18
        er19 = er11 + er18 + U * abs(r19)
        r21 = c_3 * x
        er21 = rounding(c_3, U) * abs(r21) + TINY
        r24 = 5.0 * r15
        er24 = abs(5.0) * er15 + U * abs(r24) + TINY
        r25 = -3.0 + r24
        er25 = er24 + U * abs(r25)
        r26 = r21 * r25
        er26 = abs(r25) * er21 + abs(r21) * er25 + er21 * er25 + U * abs(r26) + TINY
        r27 = r19 + r26
        er27 = er19 + er26 + U * abs(r27)
        r28 = r5 * r27
        er28 = abs(r27) * er5 + abs(r5) * er27 + er5 * er27 + U * abs(r28) + TINY
        r30 = 2.0 * d_1
        er30 = TINY
        r31 = r30 * r2
        er31 = abs(r2) * er30 + rounding(r30, U) * abs(r31) + TINY
        r32 = r31 * x
        er32 = abs(x) * er31 + rounding(r31, U) * abs(r32) + TINY
        r33 = -2.0 + r32
        er33 = er32 + U * abs(r33)
        r35 = side_of(d_2, 0.0)
        r36 = d_2 * r35
        er36 = rounding(d_2, U) * abs(r36) + TINY
        r37 = r36 * r17
        er37 = abs(r17) * er36 + abs(r36) * er17 + er36 * er17 + rounding(r36, U) * abs(r37) + TINY
        r38 = r33 + r37
        er38 = er33 + er37 + U * abs(r38)
        r39 = r38 * r38
        er39 = abs(r39) * growth(2.0 * relative(er38, abs(r38))) + 1.0 * U * abs(r39) + TINY
        r40 = r28 / r39
        er40 = (er28 + abs(r40) * er39) / margin(abs(r39), er39) + U * abs(r40) + TINY
        return r40, er40
    if x <= 0.5773502691896257:  # sqrt(3)/3
        r2 = side_of(d_1, 0.0)
        r3 = 2.0 * r2
        er3 = TINY
        r5 = r3 * x
        er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
        r7 = 2.0 * c_0
        er7 = TINY
        r9 = 2.0 * c_1
        er9 = TINY
        r10 = r9 * x
        er10 = abs(x) * er9 + rounding(r9, U) * abs(r10) + TINY
        r11 = r7 + r10
        er11 = er7 + er10 + U * abs(r11)
        r15 = x * x
        er15 = 1.0 * U * abs(r15) + TINY
        r16 = 3.0 * r15
        er16 = abs(3.0) * er15 + U * abs(r16) + TINY
        r17 = -1.0 + r16
        er17 = er16 + U * abs(r17)
        r18 = c_2 * r17
        er18 = abs(c_2) * er17 + rounding(c_2, U) * abs(r18) + TINY
        r19 = r11 + r18
        er19 = er11 + er18 + U * abs(r19)
        r21 = c_3 * x
        er21 = rounding(c_3, U) * abs(r21) + TINY
        r24 = 5.0 * r15
        er24 = abs(5.0) * er15 + U * abs(r24) + TINY
        r25 = -3.0 + r24
        er25 = er24 + U * abs(r25)
        r26 = r21 * r25
        er26 = abs(r25) * er21 + abs(r21) * er25 + er21 * er25 + U * abs(r26) + TINY
        r27 = r19 + r26
        er27 = er19 + er26 + U * abs(r27)
        r28 = r5 * r27
        er28 = abs(r27) * er5 + abs(r5) * er27 + er5 * er27 + U * abs(r28) + TINY
        r29 = 2.0 * d_1
        er29 = TINY
        r30 = r29 * r2
        er30 = abs(r2) * er29 + rounding(r29, U) * abs(r30) + TINY
        r31 = r30 * x
        er31 = abs(x) * er30 + rounding(r30, U) * abs(r31) + TINY
        r32 = 2.0 + r31
        er32 = er31 + U * abs(r32)
        r34 = side_of(d_2, 0.0)
        r35 = d_2 * r34
        er35 = rounding(d_2, U) * abs(r35) + TINY
        r36 = r35 * r17
        er36 = abs(r17) * er35 + abs(r35) * er17 + er35 * er17 + rounding(r35, U) * abs(r36) + TINY
        r37 = -r36
        r38 = r32 + r37
        er38 = er32 + er36 + U * abs(r38)
        r39 = r38 * r38
        er39 = abs(r39) * growth(2.0 * relative(er38, abs(r38))) + 1.0 * U * abs(r39) + TINY
        r40 = r28 / r39
        er40 = (er28 + abs(r40) * er39) / margin(abs(r39), er39) + U * abs(r40) + TINY
        r41 = -r40
        return r41, er40
    r2 = side_of(d_1, 0.0)
    r3 = 2.0 * r2
    er3 = TINY
    r5 = r3 * x
    er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
    r7 = 2.0 * c_0
    er7 = TINY
    r9 = 2.0 * c_1
    er9 = TINY
    r10 = r9 * x
    er10 = abs(x) * er9 + rounding(r9, U) * abs(r10) + TINY
    r11 = r7 + r10
    er11 = er7 + er10 + U * abs(r11)
    r15 = x * x
    er15 = 1.0 * U * abs(r15) + TINY
    r16 = 3.0 * r15
    er16 = abs(3.0) * er15 + U * abs(r16) + TINY
    r17 = -1.0 + r16
    er17 = er16 + U * abs(r17)
    r18 = c_2 * r17
    er18 = abs(c_2) * er17 + rounding(c_2, U) * abs(r18) + TINY
    r19 = r11 + r18
    er19 = er11 + er18 + U * abs(r19)
    r21 = c_3 * x
    er21 = rounding(c_3, U) * abs(r21) + TINY
    r24 = 5.0 * r15
    er24 = abs(5.0) * er15 + U * abs(r24) + TINY
    r25 = -3.0 + r24
    er25 = er24 + U * abs(r25)
    r26 = r21 * r25
    er26 = abs(r25) * er21 + abs(r21) * er25 + er21 * er25 + U * abs(r26) + TINY
    r27 = r19 + r26
    er27 = er19 + er26 + U * abs(r27)
    r28 = r5 * r27
    er28 = abs(r27) * er5 + abs(r5) * er27 + er5 * er27 + U * abs(r28) + TINY
    r29 = 2.0 * d_1
    er29 = TINY
    r30 = r29 * r2
    er30 = abs(r2) * er29 + rounding(r29, U) * abs(r30) + TINY
    r31 = r30 * x
    er31 = abs(x) * er30 + rounding(r30, U) * abs(r31) + TINY
    r32 = 2.0 + r31
    er32 = er31 + U * abs(r32)
    r34 = side_of(d_2, 0.0)
    r35 = d_2 * r34
    er35 = rounding(d_2, U) * abs(r35) + TINY
    r36 = r35 * r17
    er36 = abs(r17) * er35 + abs(r35) * er17 + er35 * er17 + rounding(r35, U) * abs(r36) + TINY
    r37 = r32 + r36
    er37 = er32 + er36 + U * abs(r37)
    r38 = r37 * r37
    er38 = abs(r38) * growth(2.0 * relative(er37, abs(r37))) + 1.0 * U * abs(r38) + TINY
    r39 = r28 / r38
    er39 = (er28 + abs(r39) * er38) / margin(abs(r38), er38) + U * abs(r39) + TINY
    r40 = -r39
    return r40, er39


@_device
def _partial_d_1_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by d_1 as a wide number."""
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(d_1)
        w2 = wide_from_float(side_of(w1[0], 0.0))
        w3 = wide_mul(w0, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_from_float(c_0)
        w7 = wide_mul(w0, w6)
        w8 = wide_from_float(c_1)
        w9 = wide_mul(w0, w8)
        w10 = wide_mul(w9, wide_x)
        w11 = wide_add(w7, w10)
        w12 = wide_from_float(c_2)
        w13 = (-1.0, 0.0, np.int64(0))
        w14 = (3.0, 0.0, np.int64(0))
        w15 = wide_powi(wide_x, 2)
        w16 = wide_mul(w14, w15)
        w17 = wide_add(w13, w16)
        w18 = wide_mul(w12, w17)
        w19 = wide_add(w11, w18)
        w20 = wide_from_float(c_3)
        w21 = wide_mul(w20, wide_x)
        w22 = (-3.0, 0.0, np.int64(0))
        w23 = (5.0, 0.0, np.int64(0))
        w24 = wide_mul(w23, w15)
        w25 = wide_add(w22, w24)
        w26 = wide_mul(w21, w25)
        w27 = wide_add(w19, w26)
        w28 = wide_mul(w5, w27)
        w29 = wide_mul(w0, w1)
        w30 = wide_mul(w29, w2)
        w31 = wide_mul(w30, wide_x)
        w32 = wide_neg(w31)
        w33 = wide_add(w0, w32)
        w34 = wide_from_float(d_2)
        w35 = wide_from_float(side_of(w34[0], 0.0))
        w36 = wide_mul(w34, w35)
        w37 = wide_mul(w36, w17)
        w38 = wide_add(w33, w37)
        w39 = wide_powi(w38, 2)
        w40 = wide_div(w28, w39)
        return w40
    if x <= 0.0:
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(d_1)
        w2 = wide_from_float(side_of(w1[0], 0.0))
        w3 = wide_mul(w0, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_from_float(c_0)
        w7 = wide_mul(w0, w6)
        w8 = wide_from_float(c_1)
        w9 = wide_mul(w0, w8)
        w10 = wide_mul(w9, wide_x)
        w11 = wide_add(w7, w10)
        w12 = wide_from_float(c_2)
        w13 = (-1.0, 0.0, np.int64(0))
        w14 = (3.0, 0.0, np.int64(0))
        w15 = wide_powi(wide_x, 2)
        w16 = wide_mul(w14, w15)
        w17 = wide_add(w13, w16)
        w18 = wide_mul(w12, w17)
        w19 = wide_add(w11, w18)
        w20 = wide_from_float(c_3)
        w21 = wide_mul(w20, wide_x)
        w22 = (-3.0, 0.0, np.int64(0))
        w23 = (5.0, 0.0, np.int64(0))
        w24 = wide_mul(w23, w15)
        w25 = wide_add(w22, w24)
        w26 = wide_mul(w21, w25)
        w27 = wide_add(w19, w26)
        w28 = wide_mul(w5, w27)
        w29 = (-2.0, 0.0, np.int64(0))
        w30 = wide_mul(w0, w1)
        w31 = wide_mul(w30, w2)
        w32 = wide_mul(w31, wide_x)
        w33 = wide_add(w29, w32)
        w34 = wide_from_float(d_2)
        w35 = wide_from_float(side_of(w34[0], 0.0))
        w36 = wide_mul(w34, w35)
        w37 = wide_mul(w36, w17)
        w38 = wide_add(w33, w37)
        w39 = wide_powi(w38, 2)
        w40 = wide_div(w28, w39)
        return w40
    if x <= 0.5773502691896257:  # sqrt(3)/3
        w0 = (2.0, 0.0, np.int64(0))
        w1 = wide_from_float(d_1)
        w2 = wide_from_float(side_of(w1[0], 0.0))
        w3 = wide_mul(w0, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_from_float(c_0)
        w7 = wide_mul(w0, w6)
        w8 = wide_from_float(c_1)
        w9 = wide_mul(w0, w8)
        w10 = wide_mul(w9, wide_x)
        w11 = wide_add(w7, w10)
        w12 = wide_from_float(c_2)
        w13 = (-1.0, 0.0, np.int64(0))
        w14 = (3.0, 0.0, np.int64(0))
        w15 = wide_powi(wide_x, 2)
        w16 = wide_mul(w14, w15)
        w17 = wide_add(w13, w16)
        w18 = wide_mul(w12, w17)
        w19 = wide_add(w11, w18)
        w20 = wide_from_float(c_3)
        w21 = wide_mul(w20, wide_x)
        w22 = (-3.0, 0.0, np.int64(0))
        w23 = (5.0, 0.0, np.int64(0))
        w24 = wide_mul(w23, w15)
        w25 = wide_add(w22, w24)
        w26 = wide_mul(w21, w25)
        w27 = wide_add(w19, w26)
        w28 = wide_mul(w5, w27)
        w29 = wide_mul(w0, w1)
        w30 = wide_mul(w29, w2)
        w31 = wide_mul(w30, wide_x)
        w32 = wide_add(w0, w31)
        w33 = wide_from_float(d_2)
        w34 = wide_from_float(side_of(w33[0], 0.0))
        w35 = wide_mul(w33, w34)
        w36 = wide_mul(w35, w17)
        w37 = wide_neg(w36)
        w38 = wide_add(w32, w37)
        w39 = wide_powi(w38, 2)
        w40 = wide_div(w28, w39)
        w41 = wide_neg(w40)
        return w41
    w0 = (2.0, 0.0, np.int64(0))
    w1 = wide_from_float(d_1)
    w2 = wide_from_float(side_of(w1[0], 0.0))
    w3 = wide_mul(w0, w2)
    w5 = wide_mul(w3, wide_x)
    w6 = wide_from_float(c_0)
    w7 = wide_mul(w0, w6)
    w8 = wide_from_float(c_1)
    w9 = wide_mul(w0, w8)
    w10 = wide_mul(w9, wide_x)
    w11 = wide_add(w7, w10)
    w12 = wide_from_float(c_2)
    w13 = (-1.0, 0.0, np.int64(0))
    w14 = (3.0, 0.0, np.int64(0))
    w15 = wide_powi(wide_x, 2)
    w16 = wide_mul(w14, w15)
    w17 = wide_add(w13, w16)
    w18 = wide_mul(w12, w17)
    w19 = wide_add(w11, w18)
    w20 = wide_from_float(c_3)
    w21 = wide_mul(w20, wide_x)
    w22 = (-3.0, 0.0, np.int64(0))
    w23 = (5.0, 0.0, np.int64(0))
    w24 = wide_mul(w23, w15)
    w25 = wide_add(w22, w24)
    w26 = wide_mul(w21, w25)
    w27 = wide_add(w19, w26)
    w28 = wide_mul(w5, w27)
    w29 = wide_mul(w0, w1)
    w30 = wide_mul(w29, w2)
    w31 = wide_mul(w30, wide_x)
    w32 = wide_add(w0, w31)
    w33 = wide_from_float(d_2)
    w34 = wide_from_float(side_of(w33[0], 0.0))
    w35 = wide_mul(w33, w34)
    w36 = wide_mul(w35, w17)
    w37 = wide_add(w32, w36)
    w38 = wide_powi(w37, 2)
    w39 = wide_div(w28, w38)
    w40 = wide_neg(w39)
    return w40


@_device
def _partial_d_1(x, c_0, c_1, c_2, c_3, d_1, d_2, tolerance, floor):
    """Its derivative by d_1"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_d_1_wide(x, (1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    if x == -math.inf:
        return settled(_partial_d_1_wide(x, (-1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    r, e = _partial_d_1_quick(x, c_0, c_1, c_2, c_3, d_1, d_2)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_d_1_wide(x, wide_from_float(x), c_0, c_1, c_2, c_3, d_1, d_2))


@_inlined
def _partial_d_1_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by d_1 for float32, in float64, and a bound of its absolute error."""
    r2 = side_of(d_1, 0.0)
    r3 = 2.0 * r2
    er3 = TINY
    r5 = r3 * x
    er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
    r7 = 2.0 * c_0
    r9 = 2.0 * c_1
    r10 = r9 * x
    er10 = abs(x) * er3 + rounding(r9, U) * abs(r10) + TINY
    r11 = r7 + r10
    er11 = er3 + er10 + U * abs(r11)
    r15 = x * x
    er15 = 1.0 * U * abs(r15) + TINY
    r16 = 3.0 * r15
    er16 = abs(3.0) * er15 + U * abs(r16) + TINY
    r17 = -1.0 + r16
    er17 = er16 + U * abs(r17)
    r18 = c_2 * r17
    er18 = abs(c_2) * er17 + rounding(c_2, U) * abs(r18) + TINY
    r19 = r11 + r18
    er19 = er11 + er18 + U * abs(r19)
    r21 = c_3 * x
    er21 = rounding(c_3, U) * abs(r21) + TINY
    r24 = 5.0 * r15
    er24 = abs(5.0) * er15 + U * abs(r24) + TINY
    r25 = -3.0 + r24
    er25 = er24 + U * abs(r25)
    r26 = r21 * r25
    er26 = abs(r25) * er21 + abs(r21) * er25 + er21 * er25 + U * abs(r26) + TINY
    r27 = r19 + r26
    er27 = er19 + er26 + U * abs(r27)
    r28 = r5 * r27
    er28 = abs(r27) * er5 + abs(r5) * er27 + er5 * er27 + U * abs(r28) + TINY
    r29 = 2.0 * d_1
    r30 = r29 * r2
    er30 = abs(r2) * er3 + rounding(r29, U) * abs(r30) + TINY
    r31 = r30 * x
    er31 = abs(x) * er30 + rounding(r30, U) * abs(r31) + TINY
    r32 = -r31
    r33 = 2.0 + r32
    er33 = er31 + U * abs(r33)
    r35 = side_of(d_2, 0.0)
    r36 = d_2 * r35
    er36 = rounding(d_2, U) * abs(r36) + TINY
    r37 = r36 * r17
    er37 = abs(r17) * er36 + abs(r36) * er17 + er36 * er17 + rounding(r36, U) * abs(r37) + TINY
    r38 = r33 + r37
    er38 = er33 + er37 + U * abs(r38)
    r39 = r38 * r38
    er39 = abs(r39) * growth(2.0 * relative(er38, abs(r38))) + 1.0 * U * abs(r39) + TINY
    r40 = r28 / r39
    er40 = (er28 + abs(r40) * er39) / margin(abs(r39), er39) + U * abs(r40) + TINY
    r33_2 = -2.0 + r31
    er33_2 = er31 + U * abs(r33_2)
    r38_2 = r33_2 + r37
    er38_2 = er33_2 + er37 + U * abs(r38_2)
    r39_2 = r38_2 * r38_2
    er39_2 = abs(r39_2) * growth(2.0 * relative(er38_2, abs(r38_2))) + 1.0 * U * abs(r39_2) + TINY
    r40_2 = r28 / r39_2
    er40_2 = (er28 + abs(r40_2) * er39_2) / margin(abs(r39_2), er39_2) + U * abs(r40_2) + TINY
    r32_2 = 2.0 + r31
    er32 = er31 + U * abs(r32_2)
    r37_2 = -r37
    r38_3 = r32_2 + r37_2
    er38_3 = er32 + er37 + U * abs(r38_3)
    r39_3 = r38_3 * r38_3
    er39_3 = abs(r39_3) * growth(2.0 * relative(er38_3, abs(r38_3))) + 1.0 * U * abs(r39_3) + TINY
    r40_3 = r28 / r39_3
    er40_3 = (er28 + abs(r40_3) * er39_3) / margin(abs(r39_3), er39_3) + U * abs(r40_3) + TINY
    r41 = -r40_3
    r37_3 = r32_2 + r37
    er37_2 = er32 + er37 + U * abs(r37_3)
    r38_4 = r37_3 * r37_3
    er38_4 = abs(r38_4) * growth(2.0 * relative(er37_2, abs(r37_3))) + 1.0 * U * abs(r38_4) + TINY
    r39_4 = r28 / r38_4
    er39_4 = (er28 + abs(r39_4) * er38_4) / margin(abs(r38_4), er38_4) + U * abs(r39_4) + TINY
    r40_4 = -r39_4
    y = r41 if x <= 0.5773502691896257 else r40_4
    ey = er40_3 if x <= 0.5773502691896257 else er39_4
    y_2 = r40_2 if x <= 0.0 else y
    ey_2 = er40_2 if x <= 0.0 else ey
    y_3 = r40 if x <= -0.5773502691896258 else y_2
    ey_3 = er40 if x <= -0.5773502691896258 else ey_2
    return y_3, ey_3


@_device
def _partial_d_2_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by d_2 in float64, and a bound of its absolute error."""
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        r1 = side_of(d_2, 0.0)
        r5 = x * x
        er5 = 1.0 * U * abs(r5) + TINY
        r6 = 3.0 * r5
        er6 = abs(3.0) * er5 + U * abs(r6) + TINY
        r7 = -1.0 + r6
        er7 = er6 + U * abs(r7)
        r8 = r1 * r7
        er8 = abs(r1) * er7 + rounding(r1, U) * abs(r8) + TINY
        r11 = 2.0 * c_0
        er11 = TINY
        r13 = 2.0 * c_1
        er13 = TINY
        r14 = r13 * x
        er14 = abs(x) * er13 + rounding(r13, U) * abs(r14) + TINY
        r15 = r11 + r14
        er15 = er11 + er14 + U * abs(r15)
        r17 = c_2 * r7
        er17 = abs(c_2) * er7 + rounding(c_2, U) * abs(r17) + TINY
        r18 = r15 + r17
        er18 = er15 + er17 + U * abs(r18)
        r20 = c_3 * x
        er20 = rounding(c_3, U) * abs(r20) + TINY
        r23 = 5.0 * r5
        er23 = abs(5.0) * er5 + U * abs(r23) + TINY
        r24 = -3.0 + r23
        er24 = er23 + U * abs(r24)
        r25 = r20 * r24
        er25 = abs(r24) * er20 + abs(r20) * er24 + er20 * er24 + U * abs(r25) + TINY
        r26 = r18 + r25
        er26 = er18 + er25 + U * abs(r26)
        r27 = r8 * r26
        er27 = abs(r26) * er8 + abs(r8) * er26 + er8 * er26 + U * abs(r27) + TINY
        r29 = 2.0 * d_1
        er29 = TINY
        r30 = side_of(d_1, 0.0)
        r31 = r29 * r30
        er31 = abs(r30) * er29 + rounding(r29, U) * abs(r31) + TINY
        r32 = r31 * x
        er32 = abs(x) * er31 + rounding(r31, U) * abs(r32) + TINY
        r33 = -r32
        r34 = 2.0 + r33
        er34 = er32 + U * abs(r34)
        r35 = d_2 * r1
        er35 = rounding(d_2, U) * abs(r35) + TINY
        r36 = r35 * r7
        er36 = abs(r7) * er35 + abs(r35) * er7 + er35 * er7 + rounding(r35, U) * abs(r36) + TINY
        r37 = r34 + r36
        er37 = er34 + er36 + U * abs(r37)
        r38 = r37 * r37
        er38 = abs(r38) * growth(2.0 * relative(er37, abs(r37))) + 1.0 * U * abs(r38) + TINY
        r39 = r27 / r38
        er39 = (er27 + abs(r39) * er38) / margin(abs(r38), er38) + U * abs(r39) + TINY
        r40 = -r39
        return r40, er39
    if x <= 0.0:
        r1 = side_of(d_2, 0.0)
        r5 = x * x
        er5 = 1.0 * U * abs(r5) + TINY
        r6 = 3.0 * r5
        er6 = abs(3.0) * er5 + U * abs(r6) + TINY
        r7 = -1.0 + r6
        er7 = er6 + U * abs(r7)
        r8 = r1 * r7
        er8 = abs(r1) * er7 + rounding(r1, U) * abs(r8) + TINY
        r11 = 2.0 * c_0
        er11 = TINY
        r13 = 2.0 * c_1
        er13 = TINY
        r14 = r13 * x
        er14 = abs(x) * er13 + rounding(r13, U) * abs(r14) + TINY
        r15 = r11 + r14
        er15 = er11 + er14 + U * abs(r15)
        r17 = c_2 * r7
        er17 = abs(c_2) * er7 + rounding(c_2, U) * abs(r17) + TINY
        r18 = r15 + r17
        er18 = er15 + er17 + U * abs(r18)
        r20 = c_3 * x
        er20 = rounding(c_3, U) * abs(r20) + TINY
        r23 = 5.0 * r5
        er23 = abs(5.0) * er5 + U * abs(r23) + TINY
        r24 = -3.0 + r23
        er24 = er23 + U * abs(r24)
        r25 = r20 * r24
        er25 = abs(r24) * er20 + abs(r20) * er24 + er20 * er24 + U * abs(r25) + TINY
        r26 = r18 + r25
        er26 = er18 + er25 + U * abs(r26)
        r27 = r8 * r26
        er27 = abs(r26) * er8 + abs(r8) * er26 + er8 * er26 + U * abs(r27) + TINY
        r30 = 2.0 * d_1
        er30 = TINY
        r31 = side_of(d_1, 0.0)
        r32 = r30 * r31
        er32 = abs(r31) * er30 + rounding(r30, U) * abs(r32) + TINY
        r33 = r32 * x
        er33 = abs(x) * er32 + rounding(r32, U) * abs(r33) + TINY
        r34 = -2.0 + r33
        er34 = er33 + U * abs(r34)
        r35 = d_2 * r1
        er35 = rounding(d_2, U) * abs(r35) + TINY
        r36 = r35 * r7
        er36 = abs(r7) * er35 + abs(r35) * er7 + er35 * er7 + rounding(r35, U) * abs(r36) + TINY
        r37 = r34 + r36
        er37 = er34 + er36 + U * abs(r37)
        r38 = r37 * r37
        er38 = abs(r38) * growth(2.0 * relative(er37, abs(r37))) + 1.0 * U * abs(r38) + TINY
        r39 = r27 / r38
        er39 = (er27 + abs(r39) * er38) / margin(abs(r38), er38) + U * abs(r39) + TINY
        return r39, er39
    if x <= 0.5773502691896257:  # sqrt(3)/3
        r1 = side_of(d_2, 0.0)
        r5 = x * x
        er5 = 1.0 * U * abs(r5) + TINY
        r6 = 3.0 * r5
        er6 = abs(3.0) * er5 + U * abs(r6) + TINY
        r7 = -1.0 + r6
        er7 = er6 + U * abs(r7)
        r8 = r1 * r7
        er8 = abs(r1) * er7 + rounding(r1, U) * abs(r8) + TINY
        r11 = 2.0 * c_0
        er11 = TINY
        r13 = 2.0 * c_1
        er13 = TINY
        r14 = r13 * x
        er14 = abs(x) * er13 + rounding(r13, U) * abs(r14) + TINY
        r15 = r11 + r14
        er15 = er11 + er14 + U * abs(r15)
        r17 = c_2 * r7
        er17 = abs(c_2) * er7 + rounding(c_2, U) * abs(r17) + TINY
        r18 = r15 + r17
        er18 = er15 + er17 + U * abs(r18)
        r20 = c_3 * x
        er20 = rounding(c_3, U) * abs(r20) + TINY
        r23 = 5.0 * r5
        er23 = abs(5.0) * er5 + U * abs(r23) + TINY
        r24 = -3.0 + r23
        er24 = er23 + U * abs(r24)
        r25 = r20 * r24
        er25 = abs(r24) * er20 + abs(r20) * er24 + er20 * er24 + U * abs(r25) + TINY
        r26 = r18 + r25
        er26 = er18 + er25 + U * abs(r26)
        r27 = r8 * r26
        er27 = abs(r26) * er8 + abs(r8) * er26 + er8 * er26 + U * abs(r27) + TINY
        r29 = 2.0 * d_1
        er29 = TINY
        r30 = side_of(d_1, 0.0)
        r31 = r29 * r30
        er31 = abs(r30) * er29 + rounding(r29, U) * abs(r31) + TINY
        r32 = r31 * x
        er32 = abs(x) * er31 + rounding(r31, U) * abs(r32) + TINY
        r33 = 2.0 + r32
        er33 = er32 + U * abs(r33)
        r34 = d_2 * r1
        er34 = rounding(d_2, U) * abs(r34) + TINY
        r35 = r34 * r7
        er35 = abs(r7) * er34 + abs(r34) * er7 + er34 * er7 + rounding(r34, U) * abs(r35) + TINY
        r36 = -r35
        r37 = r33 + r36
        er37 = er33 + er35 + U * abs(r37)
        r38 = r37 * r37
        er38 = abs(r38) * growth(2.0 * relative(er37, abs(r37))) + 1.0 * U * abs(r38) + TINY
        r39 = r27 / r38
        er39 = (er27 + abs(r39) * er38) / margin(abs(r38), er38) + U * abs(r39) + TINY
        return r39, er39
    r1 = side_of(d_2, 0.0)
    r5 = x * x
    er5 = 1.0 * U * abs(r5) + TINY
    r6 = 3.0 * r5
    er6 = abs(3.0) * er5 + U * abs(r6) + TINY
    r7 = -1.0 + r6
    er7 = er6 + U * abs(r7)
    r8 = r1 * r7
    er8 = abs(r1) * er7 + rounding(r1, U) * abs(r8) + TINY
    r11 = 2.0 * c_0
    er11 = TINY
    r13 = 2.0 * c_1
    er13 = TINY
    r14 = r13 * x
    er14 = abs(x) * er13 + rounding(r13, U) * abs(r14) + TINY
    r15 = r11 + r14
    er15 = er11 + er14 + U * abs(r15)
    r17 = c_2 * r7
    er17 = abs(c_2) * er7 + rounding(c_2, U) * abs(r17) + TINY
    r18 = r15 + r17
    er18 = er15 + er17 + U * abs(r18)
    r20 = c_3 * x
    er20 = rounding(c_3, U) * abs(r20) + TINY
    r23 = 5.0 * r5
    er23 = abs(5.0) * er5 + U * abs(r23) + TINY
    r24 = -3.0 + r23
    er24 = er23 + U * abs(r24)
    r25 = r20 * r24
    er25 = abs(r24) * er20 + abs(r20) * er24 + er20 * er24 + U * abs(r25) + TINY
    r26 = r18 + r25
    er26 = er18 + er25 + U * abs(r26)
    r27 = r8 * r26
    er27 = abs(r26) * er8 + abs(r8) * er26 + er8 * er26 + U * abs(r27) + TINY
    r29 = 2.0 * d_1
    er29 = TINY
    r30 = side_of(d_1, 0.0)
    r31 = r29 * r30
    er31 = abs(r30) * er29 + rounding(r29, U) * abs(r31) + TINY
    r32 = r31 * x
    er32 = abs(x) * er31 + rounding(r31, U) * abs(r32) + TINY
    r33 = 2.0 + r32
    er33 = er32 + U * abs(r33)
    r34 = d_2 * r1
    er34 = rounding(d_2, U) * abs(r34) + TINY
    r35 = r34 * r7
    er35 = abs(r7) * er34 + abs(r34) * er7 + er34 * er7 + rounding(r34, U) * abs(r35) + TINY
    r36 = r33 + r35
    er36 = er33 + er35 + U * abs(r36)
    r37 = r36 * r36
    er37 = abs(r37) * growth(2.0 * relative(er36, abs(r36))) + 1.0 * U * abs(r37) + TINY
    r38 = r27 / r37
    er38 = (er27 + abs(r38) * er37) / margin(abs(r37), er37) + U * abs(r38) + TINY
    r39 = -r38
    return r39, er38


@_device
def _partial_d_2_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by d_2 as a wide number."""
    if x <= -0.5773502691896258:  # -sqrt(3)/3
        w0 = wide_from_float(d_2)
        w1 = wide_from_float(side_of(w0[0], 0.0))
        w2 = (-1.0, 0.0, np.int64(0))
        w3 = (3.0, 0.0, np.int64(0))
        w5 = wide_powi(wide_x, 2)
        w6 = wide_mul(w3, w5)
        w7 = wide_add(w2, w6)
        w8 = wide_mul(w1, w7)
        w9 = (2.0, 0.0, np.int64(0))
        w10 = wide_from_float(c_0)
        w11 = wide_mul(w9, w10)
        w12 = wide_from_float(c_1)
        w13 = wide_mul(w9, w12)
        w14 = wide_mul(w13, wide_x)
        w15 = wide_add(w11, w14)
        w16 = wide_from_float(c_2)
        w17 = wide_mul(w16, w7)
        w18 = wide_add(w15, w17)
        w19 = wide_from_float(c_3)
        w20 = wide_mul(w19, wide_x)
        w21 = (-3.0, 0.0, np.int64(0))
        w22 = (5.0, 0.0, np.int64(0))
        w23 = wide_mul(w22, w5)
        w24 = wide_add(w21, w23)
        w25 = wide_mul(w20, w24)
        w26 = wide_add(w18, w25)
        w27 = wide_mul(w8, w26)
        w28 = wide_from_float(d_1)
        w29 = wide_mul(w9, w28)
        w30 = wide_from_float(side_of(w28[0], 0.0))
        w31 = wide_mul(w29, w30)
        w32 = wide_mul(w31, wide_x)
        w33 = wide_neg(w32)
        w34 = wide_add(w9, w33)
        w35 = wide_mul(w0, w1)
        w36 = wide_mul(w35, w7)
        w37 = wide_add(w34, w36)
        w38 = wide_powi(w37, 2)
        w39 = wide_div(w27, w38)
        w40 = wide_neg(w39)
        return w40
    if x <= 0.0:
        w0 = wide_from_float(d_2)
        w1 = wide_from_float(side_of(w0[0], 0.0))
        w2 = (-1.0, 0.0, np.int64(0))
        w3 = (3.0, 0.0, np.int64(0))
        w5 = wide_powi(wide_x, 2)
        w6 = wide_mul(w3, w5)
        w7 = wide_add(w2, w6)
        w8 = wide_mul(w1, w7)
        w9 = (2.0, 0.0, np.int64(0))
        w10 = wide_from_float(c_0)
        w11 = wide_mul(w9, w10)
        w12 = wide_from_float(c_1)
        w13 = wide_mul(w9, w12)
        w14 = wide_mul(w13, wide_x)
        w15 = wide_add(w11, w14)
        w16 = wide_from_float(c_2)
        w17 = wide_mul(w16, w7)
        w18 = wide_add(w15, w17)
        w19 = wide_from_float(c_3)
        w20 = wide_mul(w19, wide_x)
        w21 = (-3.0, 0.0, np.int64(0))
        w22 = (5.0, 0.0, np.int64(0))
        w23 = wide_mul(w22, w5)
        w24 = wide_add(w21, w23)
        w25 = wide_mul(w20, w24)
        w26 = wide_add(w18, w25)
        w27 = wide_mul(w8, w26)
        w28 = (-2.0, 0.0, np.int64(0))
        w29 = wide_from_float(d_1)
        w30 = wide_mul(w9, w29)
        w31 = wide_from_float(side_of(w29[0], 0.0))
        w32 = wide_mul(w30, w31)
        w33 = wide_mul(w32, wide_x)
        w34 = wide_add(w28, w33)
        w35 = wide_mul(w0, w1)
        w36 = wide_mul(w35, w7)
        w37 = wide_add(w34, w36)
        w38 = wide_powi(w37, 2)
        w39 = wide_div(w27, w38)
        return w39
    if x <= 0.5773502691896257:  # sqrt(3)/3
        w0 = wide_from_float(d_2)
        w1 = wide_from_float(side_of(w0[0], 0.0))
        w2 = (-1.0, 0.0, np.int64(0))
        w3 = (3.0, 0.0, np.int64(0))
        w5 = wide_powi(wide_x, 2)
        w6 = wide_mul(w3, w5)
        w7 = wide_add(w2, w6)
        w8 = wide_mul(w1, w7)
        w9 = (2.0, 0.0, np.int64(0))
        w10 = wide_from_float(c_0)
        w11 = wide_mul(w9, w10)
        w12 = wide_from_float(c_1)
        w13 = wide_mul(w9, w12)
        w14 = wide_mul(w13, wide_x)
        w15 = wide_add(w11, w14)
        w16 = wide_from_float(c_2)
        w17 = wide_mul(w16, w7)
        w18 = wide_add(w15, w17)
        w19 = wide_from_float(c_3)
        w20 = wide_mul(w19, wide_x)
        w21 = (-3.0, 0.0, np.int64(0))
        w22 = (5.0, 0.0, np.int64(0))
        w23 = wide_mul(w22, w5)
        w24 = wide_add(w21, w23)
        w25 = wide_mul(w20, w24)
        w26 = wide_add(w18, w25)
        w27 = wide_mul(w8, w26)
        w28 = wide_from_float(d_1)
        w29 = wide_mul(w9, w28)
        w30 = wide_from_float(side_of(w28[0], 0.0))
        w31 = wide_mul(w29, w30)
        w32 = wide_mul(w31, wide_x)
        w33 = wide_add(w9, w32)
        w34 = wide_mul(w0, w1)
        w35 = wide_mul(w34, w7)
        w36 = wide_neg(w35)
        w37 = wide_add(w33, w36)
        w38 = wide_powi(w37, 2)
        w39 = wide_div(w27, w38)
        return w39
    w0 = wide_from_float(d_2)
    w1 = wide_from_float(side_of(w0[0], 0.0))
    w2 = (-1.0, 0.0, np.int64(0))
    w3 = (3.0, 0.0, np.int64(0))
    w5 = wide_powi(wide_x, 2)
    w6 = wide_mul(w3, w5)
    w7 = wide_add(w2, w6)
    w8 = wide_mul(w1, w7)
    w9 = (2.0, 0.0, np.int64(0))
    w10 = wide_from_float(c_0)
    w11 = wide_mul(w9, w10)
    w12 = wide_from_float(c_1)
    w13 = wide_mul(w9, w12)
    w14 = wide_mul(w13, wide_x)
    w15 = wide_add(w11, w14)
    w16 = wide_from_float(c_2)
    w17 = wide_mul(w16, w7)
    w18 = wide_add(w15, w17)
    w19 = wide_from_float(c_3)
    w20 = wide_mul(w19, wide_x)
    w21 = (-3.0, 0.0, np.int64(0))
    w22 = (5.0, 0.0, np.int64(0))
    w23 = wide_mul(w22, w5)
    w24 = wide_add(w21, w23)
    w25 = wide_mul(w20, w24)
    w26 = wide_add(w18, w25)
    w27 = wide_mul(w8, w26)
    w28 = wide_from_float(d_1)
    w29 = wide_mul(w9, w28)
    w30 = wide_from_float(side_of(w28[0], 0.0))
    w31 = wide_mul(w29, w30)
    w32 = wide_mul(w31, wide_x)
    w33 = wide_add(w9, w32)
    w34 = wide_mul(w0, w1)
    w35 = wide_mul(w34, w7)
    w36 = wide_add(w33, w35)
    w37 = wide_powi(w36, 2)
    w38 = wide_div(w27, w37)
    w39 = wide_neg(w38)
    return w39


@_device
def _partial_d_2(x, c_0, c_1, c_2, c_3, d_1, d_2, tolerance, floor):
    """Its derivative by d_2"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_d_2_wide(x, (1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    if x == -math.inf:
        return settled(_partial_d_2_wide(x, (-1.0, 0.0, np.int64(100000)), c_0, c_1, c_2, c_3, d_1, d_2))
    r, e = _partial_d_2_quick(x, c_0, c_1, c_2, c_3, d_1, d_2)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_d_2_wide(x, wide_from_float(x), c_0, c_1, c_2, c_3, d_1, d_2))


@_inlined
def _partial_d_2_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by d_2 for float32, in float64, and a bound of its absolute error."""
    r1 = side_of(d_2, 0.0)
    r5 = x * x
    er5 = 1.0 * U * abs(r5) + TINY
    r6 = 3.0 * r5
    er6 = abs(3.0) * er5 + U * abs(r6) + TINY
    r7 = -1.0 + r6
    er7 = er6 + U * abs(r7)
    r8 = r1 * r7
    er8 = abs(r1) * er7 + rounding(r1, U) * abs(r8) + TINY
    r11 = 2.0 * c_0
    er11 = TINY
    r13 = 2.0 * c_1
    r14 = r13 * x
    er14 = abs(x) * er11 + rounding(r13, U) * abs(r14) + TINY
    r15 = r11 + r14
    er15 = er11 + er14 + U * abs(r15)
    r17 = c_2 * r7
    er17 = abs(c_2) * er7 + rounding(c_2, U) * abs(r17) + TINY
    r18 = r15 + r17
    er18 = er15 + er17 + U * abs(r18)
    r20 = c_3 * x
    er20 = rounding(c_3, U) * abs(r20) + TINY
    r23 = 5.0 * r5
    er23 = abs(5.0) * er5 + U * abs(r23) + TINY
    r24 = -3.0 + r23
    er24 = er23 + U * abs(r24)
    r25 = r20 * r24
    er25 = abs(r24) * er20 + abs(r20) * er24 + er20 * er24 + U * abs(r25) + TINY
    r26 = r18 + r25
    er26 = er18 + er25 + U * abs(r26)
    r27 = r8 * r26
    er27 = abs(r26) * er8 + abs(r8) * er26 + er8 * er26 + U * abs(r27) + TINY
    r29 = 2.0 * d_1
    r30 = side_of(d_1, 0.0)
    r31 = r29 * r30
    er31 = abs(r30) * er11 + rounding(r29, U) * abs(r31) + TINY
    r32 = r31 * x
    er32 = abs(x) * er31 + rounding(r31, U) * abs(r32) + TINY
    r33 = -r32
    r34 = 2.0 + r33
    er34 = er32 + U * abs(r34)
    r35 = d_2 * r1
    er35 = rounding(d_2, U) * abs(r35) + TINY
    r36 = r35 * r7
    er36 = abs(r7) * er35 + abs(r35) * er7 + er35 * er7 + rounding(r35, U) * abs(r36) + TINY
    r37 = r34 + r36
    er37 = er34 + er36 + U * abs(r37)
    r38 = r37 * r37
    er38 = abs(r38) * growth(2.0 * relative(er37, abs(r37))) + 1.0 * U * abs(r38) + TINY
    r39 = r27 / r38
    er39 = (er27 + abs(r39) * er38) / margin(abs(r38), er38) + U * abs(r39) + TINY
    r40 = -r39
    r34_2 = -2.0 + r32
    er34_2 = er32 + U * abs(r34_2)
    r37_2 = r34_2 + r36
    er37_2 = er34_2 + er36 + U * abs(r37_2)
    r38_2 = r37_2 * r37_2
    er38_2 = abs(r38_2) * growth(2.0 * relative(er37_2, abs(r37_2))) + 1.0 * U * abs(r38_2) + TINY
    r39_2 = r27 / r38_2
    er39_2 = (er27 + abs(r39_2) * er38_2) / margin(abs(r38_2), er38_2) + U * abs(r39_2) + TINY
    r33_2 = 2.0 + r32
    er33 = er32 + U * abs(r33_2)
    r36_2 = -r36
    r37_3 = r33_2 + r36_2
    er37_3 = er33 + er36 + U * abs(r37_3)
    r38_3 = r37_3 * r37_3
    er38_3 = abs(r38_3) * growth(2.0 * relative(er37_3, abs(r37_3))) + 1.0 * U * abs(r38_3) + TINY
    r39_3 = r27 / r38_3
    er39_3 = (er27 + abs(r39_3) * er38_3) / margin(abs(r38_3), er38_3) + U * abs(r39_3) + TINY
    r36_3 = r33_2 + r36
    er36_2 = er33 + er36 + U * abs(r36_3)
    r37_4 = r36_3 * r36_3
    er37_4 = abs(r37_4) * growth(2.0 * relative(er36_2, abs(r36_3))) + 1.0 * U * abs(r37_4) + TINY
    r38_4 = r27 / r37_4
    er38_4 = (er27 + abs(r38_4) * er37_4) / margin(abs(r37_4), er37_4) + U * abs(r38_4) + TINY
    r39_4 = -r38_4
    y = r39_3 if x <= 0.5773502691896257 else r39_4
    ey = er39_3 if x <= 0.5773502691896257 else er38_4
    y_2 = r39_2 if x <= 0.0 else y
    ey_2 = er39_2 if x <= 0.0 else ey
    y_3 = r40 if x <= -0.5773502691896258 else y_2
    ey_3 = er39 if x <= -0.5773502691896258 else ey_2
    return y_3, ey_3


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-8.50706e+37, -1.37565], [-1.37564, 0.239475], [0.239477, 0.24231], [0.242311, 0.294117], [0.294121, 8.50706e+37]
    x = np.float64(x)
    p0_r3 = 1.4411518807585588e+16 * x
    p0_r4 = -p0_r3
    p0_r5 = 1.3690942867206307e+17 + p0_r4
    p0_r6 = x * x
    p0_r8 = 2.1617278211378384e+16 * p0_r6
    p0_r9 = p0_r5 + p0_r8
    p0_r12 = 6.1248954932238744e+16 * x
    p0_r13 = -1.8014398509481984e+16 + p0_r12
    p0_r15 = 5.404319552844595e+16 * p0_r6
    p0_r16 = p0_r13 + p0_r15
    p0_r17 = p0_r6 * x
    p0_r19 = 1.8014398509481984e+16 * p0_r17
    p0_r20 = p0_r16 + p0_r19
    p0_r21 = p0_r20 / p0_r9
    p1_r3 = 1.4411518807585588e+16 * x
    p1_r4 = -1.5132094747964867e+17 + p1_r3
    p1_r5 = x * x
    p1_r7 = 2.1617278211378384e+16 * p1_r5
    p1_r8 = p1_r4 + p1_r7
    p1_r11 = 6.1248954932238744e+16 * x
    p1_r12 = -p1_r11
    p1_r13 = 1.8014398509481984e+16 + p1_r12
    p1_r15 = 5.404319552844595e+16 * p1_r5
    p1_r16 = -p1_r15
    p1_r17 = p1_r13 + p1_r16
    p1_r18 = p1_r5 * x
    p1_r20 = 1.8014398509481984e+16 * p1_r18
    p1_r21 = -p1_r20
    p1_r22 = p1_r17 + p1_r21
    p1_r23 = p1_r22 / p1_r8
    p2_r3 = 1.4411518807585588e+16 * x
    p2_r4 = -p2_r3
    p2_r5 = -1.5132094747964867e+17 + p2_r4
    p2_r6 = x * x
    p2_r8 = 2.1617278211378384e+16 * p2_r6
    p2_r9 = p2_r5 + p2_r8
    p2_r12 = 6.1248954932238744e+16 * x
    p2_r13 = -p2_r12
    p2_r14 = 1.8014398509481984e+16 + p2_r13
    p2_r16 = 5.404319552844595e+16 * p2_r6
    p2_r17 = -p2_r16
    p2_r18 = p2_r14 + p2_r17
    p2_r19 = p2_r6 * x
    p2_r21 = 1.8014398509481984e+16 * p2_r19
    p2_r22 = -p2_r21
    p2_r23 = p2_r18 + p2_r22
    p2_r24 = p2_r23 / p2_r9
    p3_r3 = 1.4411518807585588e+16 * x
    p3_r4 = 1.3690942867206307e+17 + p3_r3
    p3_r5 = x * x
    p3_r7 = 2.1617278211378384e+16 * p3_r5
    p3_r8 = p3_r4 + p3_r7
    p3_r11 = 6.1248954932238744e+16 * x
    p3_r12 = -1.8014398509481984e+16 + p3_r11
    p3_r14 = 5.404319552844595e+16 * p3_r5
    p3_r15 = p3_r12 + p3_r14
    p3_r16 = p3_r5 * x
    p3_r18 = 1.8014398509481984e+16 * p3_r16
    p3_r19 = p3_r15 + p3_r18
    p3_r20 = p3_r19 / p3_r8
    return p0_r21 if x <= np.float32(-0.5773503) else (p1_r23 if x <= np.float32(0.0) else (p2_r24 if x <= np.float32(0.57735026) else p3_r20))


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-8.507059e+37)) & (x <= np.float32(-1.3756485))) | ((x >= np.float32(-1.3756409)) & (x <= np.float32(0.23947525))) | ((x >= np.float32(0.23947716)) & (x <= np.float32(0.24230957))) | ((x >= np.float32(0.24231148)) & (x <= np.float32(0.29411697))) | ((x >= np.float32(0.2941208)) & (x <= np.float32(8.507059e+37)))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, -2.26327], [-2.26324, -1.76672], [-1.7667, -1.45269], [-1.45267, -0.713137], [-0.57735, 3.40282e+38]
    x = np.float64(x)
    p0_r3 = 7.788445287802241e+33 * x
    p0_r4 = 4.0629722918035025e+33 + p0_r3
    p0_r5 = x * x
    p0_r7 = 2.648071397852762e+33 * p0_r5
    p0_r8 = p0_r4 + p0_r7
    p0_r9 = p0_r5 * x
    p0_r11 = 2.596148429267414e+32 * p0_r9
    p0_r12 = -p0_r11
    p0_r13 = p0_r8 + p0_r12
    p0_r14 = p0_r5 * p0_r5
    p0_r16 = 1.9471113219505606e+32 * p0_r14
    p0_r17 = p0_r13 + p0_r16
    p0_r20 = 1.9730728062432345e+33 * x
    p0_r21 = -p0_r20
    p0_r22 = 9.372095829655364e+33 + p0_r21
    p0_r24 = 3.063455146535549e+33 * p0_r5
    p0_r25 = p0_r22 + p0_r24
    p0_r27 = 3.115378115120897e+32 * p0_r9
    p0_r28 = -p0_r27
    p0_r29 = p0_r25 + p0_r28
    p0_r31 = 2.3365335863406727e+32 * p0_r14
    p0_r32 = p0_r29 + p0_r31
    p0_r33 = p0_r17 / p0_r32
    p1_r3 = 7.788445287802241e+33 * x
    p1_r4 = 4.5043175247789626e+33 + p1_r3
    p1_r5 = x * x
    p1_r7 = 4.3615293611692556e+33 * p1_r5
    p1_r8 = p1_r4 + p1_r7
    p1_r9 = p1_r5 * x
    p1_r11 = 2.596148429267414e+32 * p1_r9
    p1_r12 = -p1_r11
    p1_r13 = p1_r8 + p1_r12
    p1_r14 = p1_r5 * p1_r5
    p1_r16 = 1.9471113219505606e+32 * p1_r14
    p1_r17 = -p1_r16
    p1_r18 = p1_r13 + p1_r17
    p1_r21 = 2.1807646805846278e+33 * x
    p1_r22 = -p1_r21
    p1_r23 = 1.1449014573069295e+34 + p1_r22
    p1_r25 = 3.167301083706245e+33 * p1_r5
    p1_r26 = -p1_r25
    p1_r27 = p1_r23 + p1_r26
    p1_r29 = 3.115378115120897e+32 * p1_r9
    p1_r30 = p1_r27 + p1_r29
    p1_r32 = 2.3365335863406727e+32 * p1_r14
    p1_r33 = p1_r30 + p1_r32
    p1_r34 = p1_r18 / p1_r33
    p2_r3 = 7.788445287802241e+33 * x
    p2_r4 = 4.763932367705704e+33 + p2_r3
    p2_r5 = x * x
    p2_r7 = 5.14037388994948e+33 * p2_r5
    p2_r8 = p2_r4 + p2_r7
    p2_r9 = p2_r5 * x
    p2_r11 = 2.596148429267414e+32 * p2_r9
    p2_r12 = p2_r8 + p2_r11
    p2_r13 = p2_r5 * p2_r5
    p2_r15 = 1.9471113219505606e+32 * p2_r13
    p2_r16 = -p2_r15
    p2_r17 = p2_r12 + p2_r16
    p2_r20 = 2.1807646805846278e+33 * x
    p2_r21 = 1.1449014573069295e+34 + p2_r20
    p2_r23 = 3.167301083706245e+33 * p2_r5
    p2_r24 = -p2_r23
    p2_r25 = p2_r21 + p2_r24
    p2_r27 = 3.115378115120897e+32 * p2_r9
    p2_r28 = -p2_r27
    p2_r29 = p2_r25 + p2_r28
    p2_r31 = 2.3365335863406727e+32 * p2_r13
    p2_r32 = p2_r29 + p2_r31
    p2_r33 = p2_r17 / p2_r32
    p3_r3 = 7.788445287802241e+33 * x
    p3_r4 = 4.322587134730244e+33 + p3_r3
    p3_r5 = x * x
    p3_r7 = 3.4269159266329864e+33 * p3_r5
    p3_r8 = p3_r4 + p3_r7
    p3_r9 = p3_r5 * x
    p3_r11 = 2.596148429267414e+32 * p3_r9
    p3_r12 = p3_r8 + p3_r11
    p3_r13 = p3_r5 * p3_r5
    p3_r15 = 1.9471113219505606e+32 * p3_r13
    p3_r16 = p3_r12 + p3_r15
    p3_r19 = 1.9730728062432345e+33 * x
    p3_r20 = 9.372095829655364e+33 + p3_r19
    p3_r22 = 3.063455146535549e+33 * p3_r5
    p3_r23 = p3_r20 + p3_r22
    p3_r25 = 3.115378115120897e+32 * p3_r9
    p3_r26 = p3_r23 + p3_r25
    p3_r28 = 2.3365335863406727e+32 * p3_r13
    p3_r29 = p3_r26 + p3_r28
    p3_r30 = p3_r16 / p3_r29
    return p0_r33 if x <= np.float32(-0.5773503) else (p1_r34 if x < np.float32(0.0) else (0.40476190476190477 if x == np.float32(0.0) else (p2_r33 if x <= np.float32(0.57735026) else p3_r30)))


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return ((x >= np.float32(-3.4028235e+38)) & (x <= np.float32(-2.2632675))) | ((x >= np.float32(-2.263237)) & (x <= np.float32(-1.7667198))) | ((x >= np.float32(-1.7667046)) & (x <= np.float32(-1.4526901))) | ((x >= np.float32(-1.452671)) & (x <= np.float32(-0.71313655))) | ((x >= np.float32(-0.57735026)) & (x <= np.float32(3.4028235e+38)))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-1.70879e+97, 0.239475], [0.239477, 1.70879e+97]
    p0_r3 = 1.4411518807585588e+16 * x
    p0_r4 = -p0_r3
    p0_r5, p0_l5 = exact_sum(1.3690942867206307e+17, p0_r4)
    p0_r6, p0_l6 = exact_product(x, x)
    p0_r8, p0_l8 = pair_mul_single(p0_r6, p0_l6, 2.1617278211378384e+16)
    p0_r9, p0_l9 = pair_add(p0_r5, p0_l5, p0_r8, p0_l8)
    p0_r12, p0_l12 = pair_mul_single(6.1248954932238744e+16, 1.0, x)
    p0_r13, p0_l13 = ordered_add_single(p0_r12, p0_l12, -1.8014398509481984e+16)
    p0_r15, p0_l15 = pair_mul_single(p0_r6, p0_l6, 5.404319552844595e+16)
    p0_r16, p0_l16 = pair_add(p0_r13, p0_l13, p0_r15, p0_l15)
    p0_r17, p0_l17 = pair_mul_single(p0_r6, p0_l6, x)
    p0_r19, p0_l19 = pair_mul(1.8014398509481984e+16, 1.0, p0_r17, p0_l17)
    p0_r20, p0_l20 = pair_add(p0_r16, p0_l16, p0_r19, p0_l19)
    p0_r21, p0_l21 = pair_div(1.0, p0_r20, p0_l20, p0_r9, p0_l9)
    p1_r3 = 1.4411518807585588e+16 * x
    p1_r4, p1_l4 = ordered_add_single(-1.5132094747964867e+17, 6.0, p1_r3)
    p1_r5 = x * x
    p1_r7 = 2.1617278211378384e+16 * p1_r5
    p1_r8, p1_l8 = ordered_add_single(p1_r4, p1_l4, p1_r7)
    p1_r11, p1_l11 = pair_mul_single(6.1248954932238744e+16, 1.0, x)
    p1_r12 = -p1_r11
    p1_l12 = -p1_l11
    p1_r13, p1_l13 = pair_add_single(1.8014398509481984e+16, p1_l12, p1_r12)
    p1_r15 = 5.404319552844595e+16 * p1_r5
    p1_r16 = -p1_r15
    p1_r17, p1_l17 = ordered_add_single(p1_r13, p1_l13, p1_r16)
    p1_r18, p1_l18 = exact_product(x, p1_r5)
    p1_r20, p1_l20 = pair_mul(1.8014398509481984e+16, 1.0, p1_r18, p1_l18)
    p1_r21 = -p1_r20
    p1_l21 = -p1_l20
    p1_r22, p1_l22 = ordered_add(p1_r17, p1_l17, p1_r21, p1_l21)
    p1_r23, p1_l23 = pair_div(1.0, p1_r22, p1_l22, p1_r8, p1_l8)
    p2_r3 = 1.4411518807585588e+16 * x
    p2_r4 = -p2_r3
    p2_r5, p2_l5 = ordered_sum(-1.5132094747964867e+17, p2_r4)
    p2_r6, p2_l6 = exact_product(x, x)
    p2_r8 = 2.1617278211378384e+16 * (p2_r6 + p2_l6)
    p2_r9, p2_l9 = ordered_add_single(p2_r5, p2_l5, p2_r8)
    p2_r12, p2_l12 = pair_mul_single(6.1248954932238744e+16, 1.0, x)
    p2_r13 = -p2_r12
    p2_l13 = -p2_l12
    p2_r14, p2_l14 = pair_add_single(1.8014398509481984e+16, p2_l13, p2_r13)
    p2_r16, p2_l16 = pair_mul_single(p2_r6, p2_l6, 5.404319552844595e+16)
    p2_r17 = -p2_r16
    p2_l17 = -p2_l16
    p2_r18, p2_l18 = pair_add(p2_r14, p2_l14, p2_r17, p2_l17)
    p2_r19, p2_l19 = pair_mul_single(p2_r6, p2_l6, x)
    p2_r21, p2_l21 = pair_mul(1.8014398509481984e+16, 1.0, p2_r19, p2_l19)
    p2_r22 = -p2_r21
    p2_l22 = -p2_l21
    p2_r23, p2_l23 = pair_add(p2_r18, p2_l18, p2_r22, p2_l22)
    p2_r24, p2_l24 = pair_div(1.0, p2_r23, p2_l23, p2_r9, p2_l9)
    p3_r3 = 1.4411518807585588e+16 * x
    p3_r4, p3_l4 = exact_sum(1.3690942867206307e+17, p3_r3)
    p3_r5, p3_l5 = exact_product(x, x)
    p3_r7, p3_l7 = pair_mul_single(p3_r5, p3_l5, 2.1617278211378384e+16)
    p3_r8, p3_l8 = pair_add(p3_r4, p3_l4, p3_r7, p3_l7)
    p3_r11, p3_l11 = pair_mul_single(6.1248954932238744e+16, 1.0, x)
    p3_r12, p3_l12 = ordered_add_single(p3_r11, p3_l11, -1.8014398509481984e+16)
    p3_r14, p3_l14 = pair_mul_single(p3_r5, p3_l5, 5.404319552844595e+16)
    p3_r15, p3_l15 = pair_add(p3_r12, p3_l12, p3_r14, p3_l14)
    p3_r16, p3_l16 = pair_mul_single(p3_r5, p3_l5, x)
    p3_r18, p3_l18 = pair_mul(1.8014398509481984e+16, 1.0, p3_r16, p3_l16)
    p3_r19, p3_l19 = pair_add(p3_r15, p3_l15, p3_r18, p3_l18)
    p3_r20, p3_l20 = pair_div(1.0, p3_r19, p3_l19, p3_r8, p3_l8)
    return p0_r21 if x <= -0.5773502691896258 else (p1_r23 if x <= 0.0 else (p2_r24 if x <= 0.5773502691896257 else p3_r20)), p0_l21 if x <= -0.5773502691896258 else (p1_l23 if x <= 0.0 else (p2_l24 if x <= 0.5773502691896257 else p3_l20))


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -1.708789628736728e+97) & (x <= 0.23947525024414062)) | ((x >= 0.23947715759277344) & (x <= 1.708789628736728e+97))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-8, -2.26327], [-2.26324, -1.76672], [-1.7667, -1.45269], [-1.45267, -0.713137], [-0.57735, 4.31359e+68]
    p0_r3, p0_l3 = exact_product(x, 7.788445287802241e+33)
    p0_r4, p0_l4 = ordered_add(p0_r3, p0_l3, 4.0629722918035025e+33, 7.782220156096218e+16)
    p0_r5, p0_l5 = exact_product(x, x)
    p0_r7, p0_l7 = pair_mul(2.648071397852762e+33, 9.655717601082344e+16, p0_r5, p0_l5)
    p0_r8, p0_l8 = pair_add(p0_r4, p0_l4, p0_r7, p0_l7)
    p0_r9, p0_l9 = pair_mul_single(p0_r5, p0_l5, x)
    p0_r11, p0_l11 = pair_mul(2.596148429267414e+32, 1.4411518807585588e+16, p0_r9, p0_l9)
    p0_r12 = -p0_r11
    p0_l12 = -p0_l11
    p0_r13, p0_l13 = pair_add(p0_r8, p0_l8, p0_r12, p0_l12)
    p0_r14, p0_l14 = pair_mul(p0_r5, p0_l5, p0_r5, p0_l5)
    p0_r16, p0_l16 = pair_mul(1.9471113219505606e+32, -7205759403792793.0, p0_r14, p0_l14)
    p0_r17, p0_l17 = pair_add(p0_r13, p0_l13, p0_r16, p0_l16)
    p0_r20 = 1.9730728062432345e+33 * x
    p0_r21 = -p0_r20
    p0_r22, p0_l22 = exact_sum(9.372095829655364e+33, p0_r21)
    p0_r24, p0_l24 = pair_mul(3.063455146535549e+33, -2.478781234904721e+17, p0_r5, p0_l5)
    p0_r25, p0_l25 = pair_add(p0_r22, p0_l22, p0_r24, p0_l24)
    p0_r27 = 3.115378115120897e+32 * (p0_r9 + p0_l9)
    p0_r28 = -p0_r27
    p0_r29, p0_l29 = pair_add_single(p0_r25, p0_l25, p0_r28)
    p0_r31, p0_l31 = pair_mul(2.3365335863406727e+32, -1441151880758558.0, p0_r14, p0_l14)
    p0_r32, p0_l32 = pair_add(p0_r29, p0_l29, p0_r31, p0_l31)
    p0_r33, p0_l33 = pair_div(1.0, p0_r17, p0_l17, p0_r32, p0_l32)
    p1_r3, p1_l3 = exact_product(x, 7.788445287802241e+33)
    p1_r4, p1_l4 = ordered_add(4.5043175247789626e+33, 2.824657686286775e+17, p1_r3, p1_l3)
    p1_r5 = x * x
    p1_r7, p1_l7 = pair_mul_single(4.3615293611692556e+33, -1.6861477004875136e+17, p1_r5)
    p1_r8, p1_l8 = pair_add(p1_r4, p1_l4, p1_r7, p1_l7)
    p1_r9 = p1_r5 * x
    p1_r11, p1_l11 = pair_mul_single(2.596148429267414e+32, 1.4411518807585588e+16, p1_r9)
    p1_r12 = -p1_r11
    p1_l12 = -p1_l11
    p1_r13, p1_l13 = ordered_add(p1_r8, p1_l8, p1_r12, p1_l12)
    p1_r14 = p1_r5 * p1_r5
    p1_r16 = 1.9471113219505606e+32 * p1_r14
    p1_r17 = -p1_r16
    p1_r18, p1_l18 = ordered_add_single(p1_r13, p1_l13, p1_r17)
    p1_r21, p1_l21 = pair_mul_single(2.1807646805846278e+33, -8.07045053224793e+16, x)
    p1_r22 = -p1_r21
    p1_l22 = -p1_l21
    p1_r23, p1_l23 = ordered_add(1.1449014573069295e+34, -3.084065024823316e+17, p1_r22, p1_l22)
    p1_r25, p1_l25 = pair_mul_single(3.167301083706245e+33, 2.478781234904721e+17, p1_r5)
    p1_r26 = -p1_r25
    p1_l26 = -p1_l25
    p1_r27, p1_l27 = ordered_add(p1_r23, p1_l23, p1_r26, p1_l26)
    p1_r29, p1_l29 = pair_mul_single(3.115378115120897e+32, 1.0088063165309912e+16, p1_r9)
    p1_r30, p1_l30 = ordered_add(p1_r27, p1_l27, p1_r29, p1_l29)
    p1_r32 = 2.3365335863406727e+32 * p1_r14
    p1_r33, p1_l33 = ordered_add_single(p1_r30, p1_l30, p1_r32)
    p1_r34, p1_l34 = pair_div(1.0, p1_r18, p1_l18, p1_r33, p1_l33)
    p2_r3 = 7.788445287802241e+33 * x
    p2_r4, p2_l4 = ordered_add_single(4.763932367705704e+33, 6.6292986514893704e+16, p2_r3)
    p2_r5 = x * x
    p2_r7 = 5.14037388994948e+33 * p2_r5
    p2_r8, p2_l8 = ordered_add_single(p2_r4, p2_l4, p2_r7)
    p2_r9 = p2_r5 * x
    p2_r11 = 2.596148429267414e+32 * p2_r9
    p2_r12, p2_l12 = ordered_add_single(p2_r8, p2_l8, p2_r11)
    p2_r13 = p2_r5 * p2_r5
    p2_r15 = 1.9471113219505606e+32 * p2_r13
    p2_r16 = -p2_r15
    p2_r17, p2_l17 = ordered_add_single(p2_r12, p2_l12, p2_r16)
    p2_r20, p2_l20 = exact_product(x, 2.1807646805846278e+33)
    p2_r21, p2_l21 = ordered_add(1.1449014573069295e+34, -3.084065024823316e+17, p2_r20, p2_l20)
    p2_r23 = 3.167301083706245e+33 * p2_r5
    p2_r24 = -p2_r23
    p2_r25, p2_l25 = ordered_add_single(p2_r21, p2_l21, p2_r24)
    p2_r27 = 3.115378115120897e+32 * p2_r9
    p2_r28 = -p2_r27
    p2_r29, p2_l29 = ordered_add_single(p2_r25, p2_l25, p2_r28)
    p2_r31 = 2.3365335863406727e+32 * p2_r13
    p2_r32, p2_l32 = ordered_add_single(p2_r29, p2_l29, p2_r31)
    p2_r33, p2_l33 = pair_div(1.0, p2_r17, p2_l17, p2_r32, p2_l32)
    p3_r3 = 7.788445287802241e+33 * x
    p3_r4, p3_l4 = ordered_sum(p3_r3, 4.322587134730244e+33)
    p3_r5, p3_l5 = exact_product(x, x)
    p3_r7, p3_l7 = pair_mul_single(p3_r5, p3_l5, 3.4269159266329864e+33)
    p3_r8, p3_l8 = pair_add(p3_r4, p3_l4, p3_r7, p3_l7)
    p3_r9, p3_l9 = pair_mul_single(p3_r5, p3_l5, x)
    p3_r11, p3_l11 = pair_mul_single(p3_r9, p3_l9, 2.596148429267414e+32)
    p3_r12, p3_l12 = pair_add(p3_r8, p3_l8, p3_r11, p3_l11)
    p3_r13, p3_l13 = pair_mul(p3_r5, p3_l5, p3_r5, p3_l5)
    p3_r15, p3_l15 = pair_mul_single(p3_r13, p3_l13, 1.9471113219505606e+32)
    p3_r16, p3_l16 = pair_add(p3_r12, p3_l12, p3_r15, p3_l15)
    p3_r19, p3_l19 = exact_product(x, 1.9730728062432345e+33)
    p3_r20, p3_l20 = pair_add(9.372095829655364e+33, 2.6805424982109194e+17, p3_r19, p3_l19)
    p3_r22, p3_l22 = pair_mul(3.063455146535549e+33, -2.478781234904721e+17, p3_r5, p3_l5)
    p3_r23, p3_l23 = pair_add(p3_r20, p3_l20, p3_r22, p3_l22)
    p3_r25, p3_l25 = pair_mul(3.115378115120897e+32, 1.0088063165309912e+16, p3_r9, p3_l9)
    p3_r26, p3_l26 = pair_add(p3_r23, p3_l23, p3_r25, p3_l25)
    p3_r28, p3_l28 = pair_mul(2.3365335863406727e+32, -1441151880758558.0, p3_r13, p3_l13)
    p3_r29, p3_l29 = pair_add(p3_r26, p3_l26, p3_r28, p3_l28)
    p3_r30, p3_l30 = pair_div(1.0, p3_r16, p3_l16, p3_r29, p3_l29)
    return p0_r33 if x <= -0.5773502691896258 else (p1_r34 if x < 0.0 else (0.40476190476190477 if x == 0.0 else (p2_r33 if x <= 0.5773502691896257 else p3_r30))), p0_l33 if x <= -0.5773502691896258 else (p1_l34 if x < 0.0 else (0.0 if x == 0.0 else (p2_l33 if x <= 0.5773502691896257 else p3_l30)))


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return ((x >= -8.0) & (x <= -2.2632675170898438)) | ((x >= -2.2632369995117188) & (x <= -1.7667198181152344)) | ((x >= -1.7667045593261719) & (x <= -1.4526901245117188)) | ((x >= -1.4526710510253906) & (x <= -0.7131365558444787)) | ((x >= -0.5773502691896257) & (x <= 4.3135914667441024e+68))


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


@_device
def _value_span(x, y, start, end, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), _at(p_c_0, i - np.uintp(start)), _at(p_c_1, i - np.uintp(start)), _at(p_c_2, i - np.uintp(start)), _at(p_c_3, i - np.uintp(start)), _at(p_d_1, i - np.uintp(start)), _at(p_d_2, i - np.uintp(start)), tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), _at(p_c_0, i - np.uintp(start)), _at(p_c_1, i - np.uintp(start)), _at(p_c_2, i - np.uintp(start)), _at(p_c_3, i - np.uintp(start)), _at(p_d_1, i - np.uintp(start)), _at(p_d_2, i - np.uintp(start)), tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), _at(p_c_0, i - np.uintp(start)), _at(p_c_1, i - np.uintp(start)), _at(p_c_2, i - np.uintp(start)), _at(p_c_3, i - np.uintp(start)), _at(p_d_1, i - np.uintp(start)), _at(p_d_2, i - np.uintp(start)), tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), _at(p_c_0, i - np.uintp(start)), _at(p_c_1, i - np.uintp(start)), _at(p_c_2, i - np.uintp(start)), _at(p_c_3, i - np.uintp(start)), _at(p_d_1, i - np.uintp(start)), _at(p_d_2, i - np.uintp(start)), tolerance, floor)


@_device
def _coarse_value_run(x, first, count, work, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_value_run(x, first, count, work, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _coarse_derivative_run(x, first, count, work, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)


@_device
def _coarse_derivative_span(x, d, start, end, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_derivative_run(x, first, count, work, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _coarse_both_run(x, first, count, work, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_coarse(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)


@_device
def _coarse_both_span(x, y, d, start, end, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_both_run(x, first, count, work, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _vjp_run(x, g, gx, first, count, work, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        work[i + np.uintp(3264)] = _derivative(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
        work[i + np.uintp(3536)] = _partial_c_0(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
        work[i + np.uintp(3808)] = _partial_c_1(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
        work[i + np.uintp(4080)] = _partial_c_2(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
        work[i + np.uintp(4352)] = _partial_c_3(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
        work[i + np.uintp(4624)] = _partial_d_1(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
        work[i + np.uintp(4896)] = _partial_d_2(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(3264)]
        term = v * work[i + np.uintp(3536)]
        work[i], work[i + np.uintp(272)] = _add(work[i], work[i + np.uintp(272)], term)
        term = v * work[i + np.uintp(3808)]
        work[i + np.uintp(544)], work[i + np.uintp(816)] = _add(work[i + np.uintp(544)], work[i + np.uintp(816)], term)
        term = v * work[i + np.uintp(4080)]
        work[i + np.uintp(1088)], work[i + np.uintp(1360)] = _add(work[i + np.uintp(1088)], work[i + np.uintp(1360)], term)
        term = v * work[i + np.uintp(4352)]
        work[i + np.uintp(1632)], work[i + np.uintp(1904)] = _add(work[i + np.uintp(1632)], work[i + np.uintp(1904)], term)
        term = v * work[i + np.uintp(4624)]
        work[i + np.uintp(2176)], work[i + np.uintp(2448)] = _add(work[i + np.uintp(2176)], work[i + np.uintp(2448)], term)
        term = v * work[i + np.uintp(4896)]
        work[i + np.uintp(2720)], work[i + np.uintp(2992)] = _add(work[i + np.uintp(2720)], work[i + np.uintp(2992)], term)


@_device
def _vjp_tile(x, g, gx, sums, place, sizes, work, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
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
            _vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _vjp_tiles(x, g, gx, sums, first, last, sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_c_0.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(19 * _PITCH)
    s_c_0 = np.zeros(_RUN)
    s_c_1 = np.zeros(_RUN)
    s_c_2 = np.zeros(_RUN)
    s_c_3 = np.zeros(_RUN)
    s_d_1 = np.zeros(_RUN)
    s_d_2 = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_c_0, s_c_0, channel * inner, together * width * inner, inner)
            _spread_over(p_c_1, s_c_1, channel * inner, together * width * inner, inner)
            _spread_over(p_c_2, s_c_2, channel * inner, together * width * inner, inner)
            _spread_over(p_c_3, s_c_3, channel * inner, together * width * inner, inner)
            _spread_over(p_d_1, s_d_1, channel * inner, together * width * inner, inner)
            _spread_over(p_d_2, s_d_2, channel * inner, together * width * inner, inner)
            _vjp_tile(x, g, gx, sums, place, sizes, work, s_c_0, s_c_1, s_c_2, s_c_3, s_d_1, s_d_2, tolerance, floor)
        else:
            _vjp_tile(x, g, gx, sums, place, sizes, work, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, sums, tiles, sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for tile in prange(tiles):
        _vjp_tiles(x, g, gx, sums, tile, tile + 1, sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_device
def _coarse_vjp_run(x, g, gx, first, count, work, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(3264)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_c_0_coarse(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(3536)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_c_1_coarse(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(3808)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_c_2_coarse(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(4080)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_c_3_coarse(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(4352)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_d_1_coarse(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(4624)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_d_2_coarse(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(4896)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(3264)]):
                work[i + np.uintp(3264)] = _derivative(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(3536)]):
                work[i + np.uintp(3536)] = _partial_c_0(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(3808)]):
                work[i + np.uintp(3808)] = _partial_c_1(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(4080)]):
                work[i + np.uintp(4080)] = _partial_c_2(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(4352)]):
                work[i + np.uintp(4352)] = _partial_c_3(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(4624)]):
                work[i + np.uintp(4624)] = _partial_d_1(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(4896)]):
                work[i + np.uintp(4896)] = _partial_d_2(u, _at(p_c_0, i), _at(p_c_1, i), _at(p_c_2, i), _at(p_c_3, i), _at(p_d_1, i), _at(p_d_2, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(3264)]
        term = v * work[i + np.uintp(3536)]
        work[i] += term
        term = v * work[i + np.uintp(3808)]
        work[i + np.uintp(544)] += term
        term = v * work[i + np.uintp(4080)]
        work[i + np.uintp(1088)] += term
        term = v * work[i + np.uintp(4352)]
        work[i + np.uintp(1632)] += term
        term = v * work[i + np.uintp(4624)]
        work[i + np.uintp(2176)] += term
        term = v * work[i + np.uintp(4896)]
        work[i + np.uintp(2720)] += term


@_device
def _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
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
            _coarse_vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _coarse_vjp_tiles(x, g, gx, sums, first, last, sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_c_0.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(19 * _PITCH)
    s_c_0 = np.zeros(_RUN)
    s_c_1 = np.zeros(_RUN)
    s_c_2 = np.zeros(_RUN)
    s_c_3 = np.zeros(_RUN)
    s_d_1 = np.zeros(_RUN)
    s_d_2 = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_c_0, s_c_0, channel * inner, together * width * inner, inner)
            _spread_over(p_c_1, s_c_1, channel * inner, together * width * inner, inner)
            _spread_over(p_c_2, s_c_2, channel * inner, together * width * inner, inner)
            _spread_over(p_c_3, s_c_3, channel * inner, together * width * inner, inner)
            _spread_over(p_d_1, s_d_1, channel * inner, together * width * inner, inner)
            _spread_over(p_d_2, s_d_2, channel * inner, together * width * inner, inner)
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, s_c_0, s_c_1, s_c_2, s_c_3, s_d_1, s_d_2, tolerance, floor)
        else:
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, sums, tiles, sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for tile in prange(tiles):
        _coarse_vjp_tiles(x, g, gx, sums, tile, tile + 1, sizes, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


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
def _value_narrow(x, y, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_c_0 = np.empty(_RUN)
    s_c_1 = np.empty(_RUN)
    s_c_2 = np.empty(_RUN)
    s_c_3 = np.empty(_RUN)
    s_d_1 = np.empty(_RUN)
    s_d_2 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_c_0, s_c_0, first, end - first, inner)
        _spread_over(p_c_1, s_c_1, first, end - first, inner)
        _spread_over(p_c_2, s_c_2, first, end - first, inner)
        _spread_over(p_c_3, s_c_3, first, end - first, inner)
        _spread_over(p_d_1, s_d_1, first, end - first, inner)
        _spread_over(p_d_2, s_d_2, first, end - first, inner)
        _value_span(x, y, first, end, s_c_0, s_c_1, s_c_2, s_c_3, s_d_1, s_d_2, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    if inner < _RUN and p_c_0.size > 1:
        _value_narrow(x, y, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)
        return
    row = start // inner
    channel = row % p_c_0.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_c_0.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_device
def _derivative_narrow(x, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_c_0 = np.empty(_RUN)
    s_c_1 = np.empty(_RUN)
    s_c_2 = np.empty(_RUN)
    s_c_3 = np.empty(_RUN)
    s_d_1 = np.empty(_RUN)
    s_d_2 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_c_0, s_c_0, first, end - first, inner)
        _spread_over(p_c_1, s_c_1, first, end - first, inner)
        _spread_over(p_c_2, s_c_2, first, end - first, inner)
        _spread_over(p_c_3, s_c_3, first, end - first, inner)
        _spread_over(p_d_1, s_d_1, first, end - first, inner)
        _spread_over(p_d_2, s_d_2, first, end - first, inner)
        _derivative_span(x, d, first, end, s_c_0, s_c_1, s_c_2, s_c_3, s_d_1, s_d_2, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    if inner < _RUN and p_c_0.size > 1:
        _derivative_narrow(x, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)
        return
    row = start // inner
    channel = row % p_c_0.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_c_0.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_device
def _both_narrow(x, y, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_c_0 = np.empty(_RUN)
    s_c_1 = np.empty(_RUN)
    s_c_2 = np.empty(_RUN)
    s_c_3 = np.empty(_RUN)
    s_d_1 = np.empty(_RUN)
    s_d_2 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_c_0, s_c_0, first, end - first, inner)
        _spread_over(p_c_1, s_c_1, first, end - first, inner)
        _spread_over(p_c_2, s_c_2, first, end - first, inner)
        _spread_over(p_c_3, s_c_3, first, end - first, inner)
        _spread_over(p_d_1, s_d_1, first, end - first, inner)
        _spread_over(p_d_2, s_d_2, first, end - first, inner)
        _both_span(x, y, d, first, end, s_c_0, s_c_1, s_c_2, s_c_3, s_d_1, s_d_2, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    if inner < _RUN and p_c_0.size > 1:
        _both_narrow(x, y, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)
        return
    row = start // inner
    channel = row % p_c_0.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_c_0.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_device
def _coarse_value_narrow(x, y, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_c_0 = np.empty(_RUN)
    s_c_1 = np.empty(_RUN)
    s_c_2 = np.empty(_RUN)
    s_c_3 = np.empty(_RUN)
    s_d_1 = np.empty(_RUN)
    s_d_2 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_c_0, s_c_0, first, end - first, inner)
        _spread_over(p_c_1, s_c_1, first, end - first, inner)
        _spread_over(p_c_2, s_c_2, first, end - first, inner)
        _spread_over(p_c_3, s_c_3, first, end - first, inner)
        _spread_over(p_d_1, s_d_1, first, end - first, inner)
        _spread_over(p_d_2, s_d_2, first, end - first, inner)
        _coarse_value_span(x, y, first, end, s_c_0, s_c_1, s_c_2, s_c_3, s_d_1, s_d_2, tolerance, floor)


@_loop
def _coarse_value_block(x, y, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    if inner < _RUN and p_c_0.size > 1:
        _coarse_value_narrow(x, y, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)
        return
    row = start // inner
    channel = row % p_c_0.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_value_span(x, y, start, end, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_c_0.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_value_parallel(x, y, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_device
def _coarse_derivative_narrow(x, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_c_0 = np.empty(_RUN)
    s_c_1 = np.empty(_RUN)
    s_c_2 = np.empty(_RUN)
    s_c_3 = np.empty(_RUN)
    s_d_1 = np.empty(_RUN)
    s_d_2 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_c_0, s_c_0, first, end - first, inner)
        _spread_over(p_c_1, s_c_1, first, end - first, inner)
        _spread_over(p_c_2, s_c_2, first, end - first, inner)
        _spread_over(p_c_3, s_c_3, first, end - first, inner)
        _spread_over(p_d_1, s_d_1, first, end - first, inner)
        _spread_over(p_d_2, s_d_2, first, end - first, inner)
        _coarse_derivative_span(x, d, first, end, s_c_0, s_c_1, s_c_2, s_c_3, s_d_1, s_d_2, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    if inner < _RUN and p_c_0.size > 1:
        _coarse_derivative_narrow(x, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)
        return
    row = start // inner
    channel = row % p_c_0.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_derivative_span(x, d, start, end, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_c_0.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_derivative_parallel(x, d, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


@_device
def _coarse_both_narrow(x, y, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_c_0 = np.empty(_RUN)
    s_c_1 = np.empty(_RUN)
    s_c_2 = np.empty(_RUN)
    s_c_3 = np.empty(_RUN)
    s_d_1 = np.empty(_RUN)
    s_d_2 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_c_0, s_c_0, first, end - first, inner)
        _spread_over(p_c_1, s_c_1, first, end - first, inner)
        _spread_over(p_c_2, s_c_2, first, end - first, inner)
        _spread_over(p_c_3, s_c_3, first, end - first, inner)
        _spread_over(p_d_1, s_d_1, first, end - first, inner)
        _spread_over(p_d_2, s_d_2, first, end - first, inner)
        _coarse_both_span(x, y, d, first, end, s_c_0, s_c_1, s_c_2, s_c_3, s_d_1, s_d_2, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    if inner < _RUN and p_c_0.size > 1:
        _coarse_both_narrow(x, y, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)
        return
    row = start // inner
    channel = row % p_c_0.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_both_span(x, y, d, start, end, p_c_0[channel], p_c_1[channel], p_c_2[channel], p_c_3[channel], p_d_1[channel], p_d_2[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_c_0.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_both_parallel(x, y, d, size, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, start, stop, inner, p_c_0, p_c_1, p_c_2, p_c_3, p_d_1, p_d_2, tolerance, floor)


# ---- the same at the default parameters, as vectors ----


@_device
def _value_float32_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float32(v)
        flag = noted(flag, np.float32(8.507059e+37) - abs(v))
        flag = noted(flag, (v - np.float32(-1.3756485)) * (v - np.float32(-1.3756409)))
        flag = noted(flag, (v - np.float32(0.23947525)) * (v - np.float32(0.23947716)))
        flag = noted(flag, (v - np.float32(0.24230957)) * (v - np.float32(0.24231148)))
        flag = noted(flag, (v - np.float32(0.29411697)) * (v - np.float32(0.2941208)))
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
        flag = noted(flag, (v - np.float32(-2.2632675)) * (v - np.float32(-2.263237)))
        flag = noted(flag, (v - np.float32(-1.7667198)) * (v - np.float32(-1.7667046)))
        flag = noted(flag, (v - np.float32(-1.4526901)) * (v - np.float32(-1.452671)))
        flag = noted(flag, (v - np.float32(-0.71313655)) * (v - np.float32(-0.57735026)))
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
        flag = noted(flag, np.float32(8.507059e+37) - abs(v))
        flag = noted(flag, (v - np.float32(-1.3756485)) * (v - np.float32(-1.3756409)))
        flag = noted(flag, (v - np.float32(0.23947525)) * (v - np.float32(0.23947716)))
        flag = noted(flag, (v - np.float32(0.24230957)) * (v - np.float32(0.24231148)))
        flag = noted(flag, (v - np.float32(0.29411697)) * (v - np.float32(0.2941208)))
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
        flag = noted(flag, (v - np.float32(-2.2632675)) * (v - np.float32(-2.263237)))
        flag = noted(flag, (v - np.float32(-1.7667198)) * (v - np.float32(-1.7667046)))
        flag = noted(flag, (v - np.float32(-1.4526901)) * (v - np.float32(-1.452671)))
        flag = noted(flag, (v - np.float32(-0.71313655)) * (v - np.float32(-0.57735026)))
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
        flag = noted(flag, (v - 0.23947525024414062) * (v - 0.23947715759277344))
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
        flag = noted(flag, v - -8.0)
        flag = noted(flag, 4.3135914667441024e+68 - v)
        flag = noted(flag, (v - -2.2632675170898438) * (v - -2.2632369995117188))
        flag = noted(flag, (v - -1.7667198181152344) * (v - -1.7667045593261719))
        flag = noted(flag, (v - -1.4526901245117188) * (v - -1.4526710510253906))
        flag = noted(flag, (v - -0.7131365558444787) * (v - -0.5773502691896257))
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
        flag = noted(flag, (v - 0.23947525024414062) * (v - 0.23947715759277344))
        flag = noted(flag, v - -8.0)
        flag = noted(flag, 4.3135914667441024e+68 - v)
        flag = noted(flag, (v - -2.2632675170898438) * (v - -2.2632369995117188))
        flag = noted(flag, (v - -1.7667198181152344) * (v - -1.7667045593261719))
        flag = noted(flag, (v - -1.4526901245117188) * (v - -1.4526710510253906))
        flag = noted(flag, (v - -0.7131365558444787) * (v - -0.5773502691896257))
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
    "opau_legendre",
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
