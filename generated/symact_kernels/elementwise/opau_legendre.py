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


@_inlined
def _value_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation for float32, in float64, and whether that is certain."""
    fit = (abs(x) <= 3.402823669209385e+38) & within(c_0, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_2, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_3, 2.938735877055719e-39, 3.402823669209385e+38) & within(d_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(d_2, 2.938735877055719e-39, 3.402823669209385e+38)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = r1 * r2
    r4 = abs(d_2)
    r5 = x * x
    r6 = 1.5 * r5
    m7 = abs(-0.5) + r6
    r8 = -0.5 + r6
    r9 = abs(r8)
    m10 = r4 * m7
    r11 = r4 * r9
    r12 = 1.0 + r3
    m13 = r12 + m10
    r14 = r12 + r11
    r15 = 1.0 / r14
    r16 = c_1 * x
    m17 = abs(c_2) * m7
    r18 = c_2 * r8
    r19 = 1.5 * x
    r20 = -r19
    r21 = x * r5
    r22 = 2.5 * r21
    m23 = abs(r20) + abs(r22)
    r24 = r20 + r22
    m25 = abs(c_3) * m23
    r26 = c_3 * r24
    m27 = abs(c_0) + abs(r16)
    r28 = c_0 + r16
    m29 = m27 + m17
    r30 = r28 + r18
    m31 = m29 + m25
    r32 = r30 + r26
    m33 = r15 * m31
    r34 = r15 * r32
    return (r34, fit & (m13 < 16.0 * abs(r14)) & (2.7030110359191893e-06 * m33 <= abs(r34)))


@_inlined
def _derivative_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative for float32, in float64, and whether that is certain."""
    fit = within(x, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_0, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_2, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_3, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_2, 8.271806125530277e-25, 1.2089258196146292e+24)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = r1 * r2
    r4 = abs(d_2)
    r5 = x * x
    r6 = 1.5 * r5
    m7 = abs(-0.5) + r6
    r8 = -0.5 + r6
    r9 = abs(r8)
    m10 = r4 * m7
    r11 = r4 * r9
    r12 = 1.0 + r3
    m13 = r12 + m10
    r14 = r12 + r11
    r15 = 1.0 / r14
    r16 = c_1 * x
    m17 = abs(c_2) * m7
    r18 = c_2 * r8
    r19 = 1.5 * x
    r20 = -r19
    r21 = x * r5
    r22 = 2.5 * r21
    m23 = abs(r20) + abs(r22)
    r24 = r20 + r22
    m25 = abs(c_3) * m23
    r26 = c_3 * r24
    m27 = abs(c_0) + abs(r16)
    r28 = c_0 + r16
    m29 = m27 + m17
    r30 = r28 + r18
    m31 = m29 + m25
    r32 = r30 + r26
    m33 = r15 * m31
    r34 = r15 * r32
    m35 = r15 * m33
    r36 = r15 * r34
    r37 = 3.0 * c_2
    r38 = r37 * x
    r39 = 7.5 * r5
    m40 = abs(-1.5) + r39
    r41 = -1.5 + r39
    m42 = abs(c_3) * m40
    r43 = c_3 * r41
    m44 = abs(c_1) + abs(r38)
    r45 = c_1 + r38
    m46 = m44 + m42
    r47 = r45 + r43
    m48 = r15 * m46
    r49 = r15 * r47
    s50 = side_of(x, 0.0)
    r51 = r1 * s50
    s52 = side_of(r8, 0.0)
    r53 = 3.0 * r4
    r54 = r53 * x
    r55 = r54 * s52
    m56 = abs(r51) + abs(r55)
    r57 = r51 + r55
    m58 = m35 * m56
    r59 = r36 * r57
    r60 = -r59
    m61 = m48 + m58
    r62 = r49 + r60
    return (r62, fit & (m13 < 16.0 * abs(r14)) & ((abs(r8) > 3.3639757646142246e-16 * m7) | (m7 == 0.0)) & (5.3759217262268065e-06 * m61 <= abs(r62)))


@_inlined
def _gradient_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by x and by every learned parameter for float32, in float64, and whether that is certain."""
    fit = within(x, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_0, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_2, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_3, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_2, 8.271806125530277e-25, 1.2089258196146292e+24)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = r1 * r2
    r4 = abs(d_2)
    r5 = x * x
    r6 = 1.5 * r5
    m7 = abs(-0.5) + r6
    r8 = -0.5 + r6
    r9 = abs(r8)
    m10 = r4 * m7
    r11 = r4 * r9
    r12 = 1.0 + r3
    m13 = r12 + m10
    r14 = r12 + r11
    r15 = 1.0 / r14
    r16 = c_1 * x
    m17 = abs(c_2) * m7
    r18 = c_2 * r8
    r19 = 1.5 * x
    r20 = -r19
    r21 = x * r5
    r22 = 2.5 * r21
    m23 = abs(r20) + abs(r22)
    r24 = r20 + r22
    m25 = abs(c_3) * m23
    r26 = c_3 * r24
    m27 = abs(c_0) + abs(r16)
    r28 = c_0 + r16
    m29 = m27 + m17
    r30 = r28 + r18
    m31 = m29 + m25
    r32 = r30 + r26
    m33 = r15 * m31
    r34 = r15 * r32
    m35 = r15 * m33
    r36 = r15 * r34
    r37 = 3.0 * c_2
    r38 = r37 * x
    r39 = 7.5 * r5
    m40 = abs(-1.5) + r39
    r41 = -1.5 + r39
    m42 = abs(c_3) * m40
    r43 = c_3 * r41
    m44 = abs(c_1) + abs(r38)
    r45 = c_1 + r38
    m46 = m44 + m42
    r47 = r45 + r43
    m48 = r15 * m46
    r49 = r15 * r47
    s50 = side_of(x, 0.0)
    r51 = r1 * s50
    s52 = side_of(r8, 0.0)
    r53 = 3.0 * r4
    r54 = r53 * x
    r55 = r54 * s52
    m56 = abs(r51) + abs(r55)
    r57 = r51 + r55
    m58 = m35 * m56
    r59 = r36 * r57
    r60 = -r59
    m61 = m48 + m58
    r62 = r49 + r60
    r63 = r15 * x
    m64 = r15 * m7
    r65 = r15 * r8
    m66 = r15 * m23
    r67 = r15 * r24
    s68 = side_of(d_1, 0.0)
    r69 = r36 * s68
    m70 = m35 * r2
    r71 = r69 * r2
    r72 = -r71
    s73 = side_of(d_2, 0.0)
    r74 = r36 * s73
    m75 = m35 * m7
    r76 = r74 * r9
    r77 = -r76
    return (r62, r15, r63, r65, r67, r72, r77, fit & (m13 < 16.0 * abs(r14)) & ((abs(r8) > 3.3639757646142246e-16 * m7) | (m7 == 0.0)) & (5.3759217262268065e-06 * m61 <= abs(r62)) & (2.6127099990844724e-06 * m64 <= abs(r65)) & (2.642810344696045e-06 * m66 <= abs(r67)) & (5.255520343780518e-06 * m70 <= abs(r72)) & (5.3458213806152345e-06 * m75 <= abs(r77)))


@_inlined
def _value_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation from sums of two float64, and whether that is certain."""
    fit = within(x, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_0, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_1, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_2, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_3, 1.925929944387236e-34, 5.192296858534828e+33) & within(d_1, 1.925929944387236e-34, 5.192296858534828e+33) & within(d_2, 1.925929944387236e-34, 5.192296858534828e+33)
    r1 = abs(d_1)
    r2 = abs(x)
    r3, l3 = exact_product(r1, r2)
    r4 = abs(d_2)
    r5, l5 = exact_product(x, x)
    r6, l6 = pair_mul_single(r5, l5, 1.5)
    m7 = abs(-0.5) + r6
    r8, l8 = pair_add_single(r6, l6, -0.5)
    v9 = r8 + l8
    r10 = -r8 if v9 < 0.0 else r8
    l11 = -l8 if v9 < 0.0 else l8
    m12 = r4 * m7
    r13, l13 = pair_mul_single(r10, l11, r4)
    r14, l14 = pair_add_single(r3, l3, 1.0)
    m15 = r14 + m12
    r16, l16 = pair_add(r14, l14, r13, l13)
    i17 = 1.0 / r16
    r17 = 1.0 * i17
    l17 = (fma(-r17, r16, 1.0) + fma(-r17, l16, 0.0)) * i17
    r18, l18 = exact_product(c_1, x)
    m19 = abs(c_2) * m7
    r20, l20 = pair_mul_single(r8, l8, c_2)
    r21, l21 = exact_product(1.5, x)
    r22 = -r21
    l23 = -l21
    r24, l24 = pair_mul_single(r5, l5, x)
    r25, l25 = pair_mul_single(r24, l24, 2.5)
    m26 = abs(r22) + abs(r25)
    r27, l27 = pair_add(r22, l23, r25, l25)
    m28 = abs(c_3) * m26
    r29, l29 = pair_mul_single(r27, l27, c_3)
    m30 = abs(c_0) + abs(r18)
    r31, l31 = pair_add_single(r18, l18, c_0)
    m32 = m30 + m19
    r33, l33 = pair_add(r31, l31, r20, l20)
    m34 = m32 + m28
    r35, l35 = pair_add(r33, l33, r29, l29)
    m36 = r17 * m34
    r37, l37 = pair_mul(r17, l17, r35, l35)
    v38 = r37 + l37
    return (v38, fit & (m15 < 1024.0 * abs(r16)) & (6.024314553831012e-10 * m36 <= abs(v38)))


@_inlined
def _derivative_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative from sums of two float64, and whether that is certain."""
    fit = within(x, 5.421010862427522e-20, 1.8446744073709552e+19) & within(c_0, 5.421010862427522e-20, 1.8446744073709552e+19) & within(c_1, 5.421010862427522e-20, 1.8446744073709552e+19) & within(c_2, 5.421010862427522e-20, 1.8446744073709552e+19) & within(c_3, 5.421010862427522e-20, 1.8446744073709552e+19) & within(d_1, 5.421010862427522e-20, 1.8446744073709552e+19) & within(d_2, 5.421010862427522e-20, 1.8446744073709552e+19)
    r1 = abs(d_1)
    r2 = abs(x)
    r3, l3 = exact_product(r1, r2)
    r4 = abs(d_2)
    r5, l5 = exact_product(x, x)
    r6, l6 = pair_mul_single(r5, l5, 1.5)
    m7 = abs(-0.5) + r6
    r8, l8 = pair_add_single(r6, l6, -0.5)
    v9 = r8 + l8
    r10 = -r8 if v9 < 0.0 else r8
    l11 = -l8 if v9 < 0.0 else l8
    m12 = r4 * m7
    r13, l13 = pair_mul_single(r10, l11, r4)
    r14, l14 = pair_add_single(r3, l3, 1.0)
    m15 = r14 + m12
    r16, l16 = pair_add(r14, l14, r13, l13)
    i17 = 1.0 / r16
    r17 = 1.0 * i17
    l17 = (fma(-r17, r16, 1.0) + fma(-r17, l16, 0.0)) * i17
    r18, l18 = exact_product(c_1, x)
    m19 = abs(c_2) * m7
    r20, l20 = pair_mul_single(r8, l8, c_2)
    r21, l21 = exact_product(1.5, x)
    r22 = -r21
    l23 = -l21
    r24, l24 = pair_mul_single(r5, l5, x)
    r25, l25 = pair_mul_single(r24, l24, 2.5)
    m26 = abs(r22) + abs(r25)
    r27, l27 = pair_add(r22, l23, r25, l25)
    m28 = abs(c_3) * m26
    r29, l29 = pair_mul_single(r27, l27, c_3)
    m30 = abs(c_0) + abs(r18)
    r31, l31 = pair_add_single(r18, l18, c_0)
    m32 = m30 + m19
    r33, l33 = pair_add(r31, l31, r20, l20)
    m34 = m32 + m28
    r35, l35 = pair_add(r33, l33, r29, l29)
    m36 = r17 * m34
    r37, l37 = pair_mul(r17, l17, r35, l35)
    m38 = r17 * m36
    r39, l39 = pair_mul(r17, l17, r37, l37)
    r40, l40 = exact_product(3.0, c_2)
    r41, l41 = pair_mul_single(r40, l40, x)
    r42, l42 = pair_mul_single(r5, l5, 7.5)
    m43 = abs(-1.5) + r42
    r44, l44 = pair_add_single(r42, l42, -1.5)
    m45 = abs(c_3) * m43
    r46, l46 = pair_mul_single(r44, l44, c_3)
    m47 = abs(c_1) + abs(r41)
    r48, l48 = pair_add_single(r41, l41, c_1)
    m49 = m47 + m45
    r50, l50 = pair_add(r48, l48, r46, l46)
    m51 = r17 * m49
    r52, l52 = pair_mul(r17, l17, r50, l50)
    s53 = side_of(x, 0.0)
    r54 = r1 * s53
    s56 = side_of(v9, 0.0)
    r57, l57 = exact_product(3.0, r4)
    r58, l58 = pair_mul_single(r57, l57, x)
    r59 = r58 * s56
    l60 = l58 * s56
    m61 = abs(r54) + abs(r59)
    r62, l62 = pair_add_single(r59, l60, r54)
    m63 = m38 * m61
    r64, l64 = pair_mul(r39, l39, r62, l62)
    r65 = -r64
    l66 = -l64
    m67 = m51 + m63
    r68, l68 = pair_add(r52, l52, r65, l66)
    v69 = r68 + l68
    return (v69, fit & (m15 < 1024.0 * abs(r16)) & ((abs(v9) > 1.3706581487731522e-31 * m7) | (m7 == 0.0)) & (1.8075963915722864e-09 * m67 <= abs(v69)))


@_inlined
def _gradient_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by x and by every learned parameter from sums of two float64, and whether that is certain."""
    fit = within(x, 5.421010862427522e-20, 1.8446744073709552e+19) & within(c_0, 5.421010862427522e-20, 1.8446744073709552e+19) & within(c_1, 5.421010862427522e-20, 1.8446744073709552e+19) & within(c_2, 5.421010862427522e-20, 1.8446744073709552e+19) & within(c_3, 5.421010862427522e-20, 1.8446744073709552e+19) & within(d_1, 5.421010862427522e-20, 1.8446744073709552e+19) & within(d_2, 5.421010862427522e-20, 1.8446744073709552e+19)
    r1 = abs(d_1)
    r2 = abs(x)
    r3, l3 = exact_product(r1, r2)
    r4 = abs(d_2)
    r5, l5 = exact_product(x, x)
    r6, l6 = pair_mul_single(r5, l5, 1.5)
    m7 = abs(-0.5) + r6
    r8, l8 = pair_add_single(r6, l6, -0.5)
    v9 = r8 + l8
    r10 = -r8 if v9 < 0.0 else r8
    l11 = -l8 if v9 < 0.0 else l8
    m12 = r4 * m7
    r13, l13 = pair_mul_single(r10, l11, r4)
    r14, l14 = pair_add_single(r3, l3, 1.0)
    m15 = r14 + m12
    r16, l16 = pair_add(r14, l14, r13, l13)
    i17 = 1.0 / r16
    r17 = 1.0 * i17
    l17 = (fma(-r17, r16, 1.0) + fma(-r17, l16, 0.0)) * i17
    r18, l18 = exact_product(c_1, x)
    m19 = abs(c_2) * m7
    r20, l20 = pair_mul_single(r8, l8, c_2)
    r21, l21 = exact_product(1.5, x)
    r22 = -r21
    l23 = -l21
    r24, l24 = pair_mul_single(r5, l5, x)
    r25, l25 = pair_mul_single(r24, l24, 2.5)
    m26 = abs(r22) + abs(r25)
    r27, l27 = pair_add(r22, l23, r25, l25)
    m28 = abs(c_3) * m26
    r29, l29 = pair_mul_single(r27, l27, c_3)
    m30 = abs(c_0) + abs(r18)
    r31, l31 = pair_add_single(r18, l18, c_0)
    m32 = m30 + m19
    r33, l33 = pair_add(r31, l31, r20, l20)
    m34 = m32 + m28
    r35, l35 = pair_add(r33, l33, r29, l29)
    m36 = r17 * m34
    r37, l37 = pair_mul(r17, l17, r35, l35)
    m38 = r17 * m36
    r39, l39 = pair_mul(r17, l17, r37, l37)
    r40, l40 = exact_product(3.0, c_2)
    r41, l41 = pair_mul_single(r40, l40, x)
    r42, l42 = pair_mul_single(r5, l5, 7.5)
    m43 = abs(-1.5) + r42
    r44, l44 = pair_add_single(r42, l42, -1.5)
    m45 = abs(c_3) * m43
    r46, l46 = pair_mul_single(r44, l44, c_3)
    m47 = abs(c_1) + abs(r41)
    r48, l48 = pair_add_single(r41, l41, c_1)
    m49 = m47 + m45
    r50, l50 = pair_add(r48, l48, r46, l46)
    m51 = r17 * m49
    r52, l52 = pair_mul(r17, l17, r50, l50)
    s53 = side_of(x, 0.0)
    r54 = r1 * s53
    s56 = side_of(v9, 0.0)
    r57, l57 = exact_product(3.0, r4)
    r58, l58 = pair_mul_single(r57, l57, x)
    r59 = r58 * s56
    l60 = l58 * s56
    m61 = abs(r54) + abs(r59)
    r62, l62 = pair_add_single(r59, l60, r54)
    m63 = m38 * m61
    r64, l64 = pair_mul(r39, l39, r62, l62)
    r65 = -r64
    l66 = -l64
    m67 = m51 + m63
    r68, l68 = pair_add(r52, l52, r65, l66)
    r69, l69 = pair_mul_single(r17, l17, x)
    m70 = r17 * m7
    r71, l71 = pair_mul(r17, l17, r8, l8)
    m72 = r17 * m26
    r73, l73 = pair_mul(r17, l17, r27, l27)
    s74 = side_of(d_1, 0.0)
    r75 = r39 * s74
    l76 = l39 * s74
    m77 = m38 * r2
    r78, l78 = pair_mul_single(r75, l76, r2)
    r79 = -r78
    l80 = -l78
    s81 = side_of(d_2, 0.0)
    r82 = r39 * s81
    l83 = l39 * s81
    m84 = m38 * m7
    r85, l85 = pair_mul(r82, l83, r10, l11)
    r86 = -r85
    l87 = -l85
    v88 = r68 + l68
    v89 = r17 + l17
    v90 = r69 + l69
    v91 = r71 + l71
    v92 = r73 + l73
    v93 = r79 + l80
    v94 = r86 + l87
    return (v88, v89, v90, v91, v92, v93, v94, fit & (m15 < 1024.0 * abs(r16)) & ((abs(v9) > 1.3706581487731522e-31 * m7) | (m7 == 0.0)) & (1.8075963915722864e-09 * m67 <= abs(v88)) & (6.020822592244458e-10 * m70 <= abs(v91)) & (6.021986130909873e-10 * m72 <= abs(v92)) & (1.806434226978837e-09 * m77 <= abs(v93)) & (1.8071315845372029e-09 * m84 <= abs(v94)))


@_device
def _partials_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivatives by the learned parameters as wide numbers."""
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
        w20 = wide_mul(w0, wide_x)
        w21 = wide_div(w20, w18)
        w22 = wide_div(w16, w18)
        w23 = (-3.0, 0.0, np.int64(0))
        w24 = (5.0, 0.0, np.int64(0))
        w25 = wide_mul(w24, w14)
        w26 = wide_add(w23, w25)
        w27 = wide_mul(wide_x, w26)
        w28 = wide_div(w27, w18)
        w29 = wide_mul(w0, w3)
        w30 = wide_mul(w29, wide_x)
        w31 = wide_from_float(c_0)
        w32 = wide_mul(w0, w31)
        w33 = wide_from_float(c_1)
        w34 = wide_mul(w0, w33)
        w35 = wide_mul(w34, wide_x)
        w36 = wide_add(w32, w35)
        w37 = wide_from_float(c_2)
        w38 = wide_mul(w37, w16)
        w39 = wide_add(w36, w38)
        w40 = wide_from_float(c_3)
        w41 = wide_mul(w40, wide_x)
        w42 = wide_mul(w41, w26)
        w43 = wide_add(w39, w42)
        w44 = wide_mul(w30, w43)
        w45 = wide_powi(w18, 2)
        w46 = wide_div(w44, w45)
        w47 = wide_mul(w10, w16)
        w48 = wide_mul(w47, w43)
        w49 = wide_div(w48, w45)
        w50 = wide_neg(w49)
        return w19, w21, w22, w28, w46, w50,
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
        w21 = wide_mul(w0, wide_x)
        w22 = wide_div(w21, w18)
        w23 = wide_neg(w22)
        w24 = (1.0, 0.0, np.int64(0))
        w25 = wide_neg(w15)
        w26 = wide_add(w24, w25)
        w27 = wide_div(w26, w18)
        w28 = (-3.0, 0.0, np.int64(0))
        w29 = (5.0, 0.0, np.int64(0))
        w30 = wide_mul(w29, w14)
        w31 = wide_add(w28, w30)
        w32 = wide_mul(wide_x, w31)
        w33 = wide_div(w32, w18)
        w34 = wide_neg(w33)
        w35 = wide_mul(w0, w4)
        w36 = wide_mul(w35, wide_x)
        w37 = wide_from_float(c_0)
        w38 = wide_mul(w0, w37)
        w39 = wide_from_float(c_1)
        w40 = wide_mul(w0, w39)
        w41 = wide_mul(w40, wide_x)
        w42 = wide_add(w38, w41)
        w43 = wide_from_float(c_2)
        w44 = wide_mul(w43, w16)
        w45 = wide_add(w42, w44)
        w46 = wide_from_float(c_3)
        w47 = wide_mul(w46, wide_x)
        w48 = wide_mul(w47, w31)
        w49 = wide_add(w45, w48)
        w50 = wide_mul(w36, w49)
        w51 = wide_powi(w18, 2)
        w52 = wide_div(w50, w51)
        w53 = wide_mul(w10, w16)
        w54 = wide_mul(w53, w49)
        w55 = wide_div(w54, w51)
        return w20, w23, w27, w34, w52, w55,
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
        w20 = wide_mul(w0, wide_x)
        w21 = wide_div(w20, w18)
        w22 = wide_div(w15, w18)
        w23 = (-3.0, 0.0, np.int64(0))
        w24 = (5.0, 0.0, np.int64(0))
        w25 = wide_mul(w24, w13)
        w26 = wide_add(w23, w25)
        w27 = wide_mul(wide_x, w26)
        w28 = wide_div(w27, w18)
        w29 = wide_mul(w0, w3)
        w30 = wide_mul(w29, wide_x)
        w31 = wide_from_float(c_0)
        w32 = wide_mul(w0, w31)
        w33 = wide_from_float(c_1)
        w34 = wide_mul(w0, w33)
        w35 = wide_mul(w34, wide_x)
        w36 = wide_add(w32, w35)
        w37 = wide_from_float(c_2)
        w38 = wide_mul(w37, w15)
        w39 = wide_add(w36, w38)
        w40 = wide_from_float(c_3)
        w41 = wide_mul(w40, wide_x)
        w42 = wide_mul(w41, w26)
        w43 = wide_add(w39, w42)
        w44 = wide_mul(w30, w43)
        w45 = wide_powi(w18, 2)
        w46 = wide_div(w44, w45)
        w47 = wide_neg(w46)
        w48 = wide_mul(w9, w15)
        w49 = wide_mul(w48, w43)
        w50 = wide_div(w49, w45)
        return w19, w21, w22, w28, w47, w50,
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
    w19 = wide_mul(w0, wide_x)
    w20 = wide_div(w19, w17)
    w21 = wide_div(w15, w17)
    w22 = (-3.0, 0.0, np.int64(0))
    w23 = (5.0, 0.0, np.int64(0))
    w24 = wide_mul(w23, w13)
    w25 = wide_add(w22, w24)
    w26 = wide_mul(wide_x, w25)
    w27 = wide_div(w26, w17)
    w28 = wide_mul(w0, w3)
    w29 = wide_mul(w28, wide_x)
    w30 = wide_from_float(c_0)
    w31 = wide_mul(w0, w30)
    w32 = wide_from_float(c_1)
    w33 = wide_mul(w0, w32)
    w34 = wide_mul(w33, wide_x)
    w35 = wide_add(w31, w34)
    w36 = wide_from_float(c_2)
    w37 = wide_mul(w36, w15)
    w38 = wide_add(w35, w37)
    w39 = wide_from_float(c_3)
    w40 = wide_mul(w39, wide_x)
    w41 = wide_mul(w40, w25)
    w42 = wide_add(w38, w41)
    w43 = wide_mul(w29, w42)
    w44 = wide_powi(w17, 2)
    w45 = wide_div(w43, w44)
    w46 = wide_neg(w45)
    w47 = wide_mul(w9, w15)
    w48 = wide_mul(w47, w42)
    w49 = wide_div(w48, w44)
    w50 = wide_neg(w49)
    return w18, w20, w21, w27, w46, w50,


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
