# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 04688a0e0bb44f00723a285712b52da2b7f9b0726632e9b331f222d709c92887
"""The activation opau_hermite_probabilists, compiled.

    opau_hermite_probabilists(x) = (c_0 + c_1*x + c_2*(x**2 - 1) + c_3*(x**3 - 3*x))/(Abs(d_1)*Abs(x) +
        Abs(d_2)*Abs(x**2 - 1) + 1)

Parameters:
    c = (c_0, ..., c_3) = (0, 1/2, 1/4, 1/20) (learned) coefficient of polynomial 0 above, ..., coefficient of
        polynomial 3 above
    d = (d_1, d_2) = (1/10, 1/10) (learned) coefficient of polynomial 1 below, ..., coefficient of polynomial
        2 below

Range: (-oo, oo).
Limits at -oo and oo: -oo, oo.
Smoothness: C^0, kinks at -1, 0, 1.

In the Hermite polynomials of the probabilists; the defaults are ours.

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
def sum_tail(a, b):
    """Return the size of the rounding error of a + b, exactly."""
    s = a + b
    c = s - a
    return abs((a - (s - c)) + (b - c))


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
    if abs(x - 0.5097553324933856) < 0.0625 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # beside a zero
        t, s = ordered_sum(x - 0.5097553324933856, 3.3957144493147424e-17)
        h, e = ordered_sum(0.5723206112650171, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 6.1105442791081445e-06, 1.8649740684690492e-05), 6.837917277819166e-05), 0.00020847368473984846), 0.0007651917261257687), 0.002330379714190774), 0.008562866840391724), 0.026049482784287824), 0.09582319432455358), 0.2911846280423919))
        r = fused_mul(h, e + 3.142793334879156e-17, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if x <= -1.0:
        r3 = c_1 * x
        er3 = rounding(c_1, U) * abs(r3) + TINY
        r4 = c_0 + r3
        er4 = er3 + U * abs(r4)
        r7 = x * x
        er7 = 1.0 * U * abs(r7) + TINY
        r8 = -1.0 + r7
        er8 = er7 + U * abs(r8)
        r9 = c_2 * r8
        er9 = abs(c_2) * er8 + rounding(c_2, U) * abs(r9) + TINY
        r10 = r4 + r9
        er10 = er4 + er9 + U * abs(r10)
        r13 = 3.0 * x
        er13 = U * abs(r13) + TINY
        r14 = -r13
        r15 = x * x * x
        er15 = 2.0 * U * abs(r15) + TINY
        r16 = r14 + r15
        er16 = er13 + er15 + U * abs(r16)
        r17 = c_3 * r16
        er17 = abs(c_3) * er16 + rounding(c_3, U) * abs(r17) + TINY
        r18 = r10 + r17
        er18 = er10 + er17 + U * abs(r18)
        r21 = side_of(d_1, 0.0)
        r22 = d_1 * r21
        er22 = rounding(d_1, U) * abs(r22) + TINY
        r23 = r22 * x
        er23 = abs(x) * er22 + rounding(r22, U) * abs(r23) + TINY
        r24 = -r23
        r25 = 1.0 + r24
        er25 = er23 + U * abs(r25)
        r27 = side_of(d_2, 0.0)
        r28 = d_2 * r27
        er28 = rounding(d_2, U) * abs(r28) + TINY
        r29 = r28 * r8
        er29 = abs(r8) * er28 + abs(r28) * er8 + er28 * er8 + rounding(r28, U) * abs(r29) + TINY
        r30 = r25 + r29
        er30 = er25 + er29 + U * abs(r30)
        r31 = r18 / r30
        er31 = (er18 + abs(r31) * er30) / margin(abs(r30), er30) + U * abs(r31) + TINY
        return r31, er31
    if x <= 0.0:
        r3 = c_1 * x
        er3 = rounding(c_1, U) * abs(r3) + TINY
        r4 = c_0 + r3
        er4 = er3 + U * abs(r4)
        r7 = x * x
        er7 = 1.0 * U * abs(r7) + TINY
        r8 = -1.0 + r7
        er8 = er7 + U * abs(r8)
        r9 = c_2 * r8
        er9 = abs(c_2) * er8 + rounding(c_2, U) * abs(r9) + TINY
        r10 = r4 + r9
        er10 = er4 + er9 + U * abs(r10)
        r13 = 3.0 * x
        er13 = U * abs(r13) + TINY
        r14 = -r13
        r15 = x * x * x
        er15 = 2.0 * U * abs(r15) + TINY
        r16 = r14 + r15
        er16 = er13 + er15 + U * abs(r16)
        r17 = c_3 * r16
        er17 = abs(c_3) * er16 + rounding(c_3, U) * abs(r17) + TINY
        r18 = r10 + r17
        er18 = er10 + er17 + U * abs(r18)
        r21 = side_of(d_1, 0.0)
        r22 = d_1 * r21
        er22 = rounding(d_1, U) * abs(r22) + TINY
        r23 = r22 * x
        er23 = abs(x) * er22 + rounding(r22, U) * abs(r23) + TINY
        r24 = -r23
        r25 = 1.0 + r24
        er25 = er23 + U * abs(r25)
        r27 = side_of(d_2, 0.0)
        r28 = d_2 * r27
        er28 = rounding(d_2, U) * abs(r28) + TINY
        r29 = -r7
        r30 = 1.0 + r29
        er30 = er7 + U * abs(r30)
        r31 = r28 * r30
        er31 = abs(r30) * er28 + abs(r28) * er30 + er28 * er30 + rounding(r28, U) * abs(r31) + TINY
        r32 = r25 + r31
        er32 = er25 + er31 + U * abs(r32)
        r33 = r18 / r32
        er33 = (er18 + abs(r33) * er32) / margin(abs(r32), er32) + U * abs(r33) + TINY
        return r33, er33
    if x <= 1.0:
        r3 = c_1 * x
        er3 = rounding(c_1, U) * abs(r3) + TINY
        r4 = c_0 + r3
        er4 = er3 + U * abs(r4)
        r7 = x * x
        er7 = 1.0 * U * abs(r7) + TINY
        r8 = -1.0 + r7
        er8 = er7 + U * abs(r8)
        r9 = c_2 * r8
        er9 = abs(c_2) * er8 + rounding(c_2, U) * abs(r9) + TINY
        r10 = r4 + r9
        er10 = er4 + er9 + U * abs(r10)
        r13 = 3.0 * x
        er13 = U * abs(r13) + TINY
        r14 = -r13
        r15 = x * x * x
        er15 = 2.0 * U * abs(r15) + TINY
        r16 = r14 + r15
        er16 = er13 + er15 + U * abs(r16)
        r17 = c_3 * r16
        er17 = abs(c_3) * er16 + rounding(c_3, U) * abs(r17) + TINY
        r18 = r10 + r17
        er18 = er10 + er17 + U * abs(r18)
        r21 = side_of(d_1, 0.0)
        r22 = d_1 * r21
        er22 = rounding(d_1, U) * abs(r22) + TINY
        r23 = r22 * x
        er23 = abs(x) * er22 + rounding(r22, U) * abs(r23) + TINY
        r24 = 1.0 + r23
        er24 = er23 + U * abs(r24)
        r26 = side_of(d_2, 0.0)
        r27 = d_2 * r26
        er27 = rounding(d_2, U) * abs(r27) + TINY
        r28 = -r7
        r29 = 1.0 + r28
        er29 = er7 + U * abs(r29)
        r30 = r27 * r29
        er30 = abs(r29) * er27 + abs(r27) * er29 + er27 * er29 + rounding(r27, U) * abs(r30) + TINY
        r31 = r24 + r30
        er31 = er24 + er30 + U * abs(r31)
        r32 = r18 / r31
        er32 = (er18 + abs(r32) * er31) / margin(abs(r31), er31) + U * abs(r32) + TINY
        return r32, er32
    r3 = c_1 * x
    er3 = rounding(c_1, U) * abs(r3) + TINY
    r4 = c_0 + r3
    er4 = er3 + U * abs(r4)
    r7 = x * x
    er7 = 1.0 * U * abs(r7) + TINY
    r8 = -1.0 + r7
    er8 = er7 + U * abs(r8)
    r9 = c_2 * r8
    er9 = abs(c_2) * er8 + rounding(c_2, U) * abs(r9) + TINY
    r10 = r4 + r9
    er10 = er4 + er9 + U * abs(r10)
    r13 = 3.0 * x
    er13 = U * abs(r13) + TINY
    r14 = -r13
    r15 = x * x * x
    er15 = 2.0 * U * abs(r15) + TINY
    r16 = r14 + r15
    er16 = er13 + er15 + U * abs(r16)
    r17 = c_3 * r16
    er17 = abs(c_3) * er16 + rounding(c_3, U) * abs(r17) + TINY
    r18 = r10 + r17
    er18 = er10 + er17 + U * abs(r18)
    r21 = side_of(d_1, 0.0)
    r22 = d_1 * r21
    er22 = rounding(d_1, U) * abs(r22) + TINY
    r23 = r22 * x
    er23 = abs(x) * er22 + rounding(r22, U) * abs(r23) + TINY
    r24 = 1.0 + r23
    er24 = er23 + U * abs(r24)
    r26 = side_of(d_2, 0.0)
    r27 = d_2 * r26
    er27 = rounding(d_2, U) * abs(r27) + TINY
    r28 = r27 * r8
    er28 = abs(r8) * er27 + abs(r27) * er8 + er27 * er8 + rounding(r27, U) * abs(r28) + TINY
    r29 = r24 + r28
    er29 = er24 + er28 + U * abs(r29)
    r30 = r18 / r29
    er30 = (er18 + abs(r30) * er29) / margin(abs(r29), er29) + U * abs(r30) + TINY
    return r30, er30


@_device
def _value_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation as a wide number."""
    if abs(x - 0.5097553324933856) < 0.000244140625 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - 0.5097553324933856), (3.3957144493147424e-17, -1.426906220028482e-33, np.int64(0)))
        total = (0.0007651917261257687, -2.8417934780711825e-20, np.int64(0))
        total = wide_add((0.002330379714190774, 1.5989367236720914e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.008562866840391724, -4.718553405178598e-20, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.026049482784287824, 1.2943932014874013e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.09582319432455358, 4.419732370949953e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.2911846280423919, 1.826229988480784e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.5723206112650171, 3.142793334879156e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if x <= -1.0:
        w0 = wide_from_float(c_0)
        w1 = wide_from_float(c_1)
        w3 = wide_mul(w1, wide_x)
        w4 = wide_add(w0, w3)
        w5 = wide_from_float(c_2)
        w6 = (-1.0, 0.0, np.int64(0))
        w7 = wide_powi(wide_x, 2)
        w8 = wide_add(w6, w7)
        w9 = wide_mul(w5, w8)
        w10 = wide_add(w4, w9)
        w11 = wide_from_float(c_3)
        w12 = (3.0, 0.0, np.int64(0))
        w13 = wide_mul(w12, wide_x)
        w14 = wide_neg(w13)
        w15 = wide_powi(wide_x, 3)
        w16 = wide_add(w14, w15)
        w17 = wide_mul(w11, w16)
        w18 = wide_add(w10, w17)
        w19 = (1.0, 0.0, np.int64(0))
        w20 = wide_from_float(d_1)
        w21 = wide_from_float(side_of(w20[0], 0.0))
        w22 = wide_mul(w20, w21)
        w23 = wide_mul(w22, wide_x)
        w24 = wide_neg(w23)
        w25 = wide_add(w19, w24)
        w26 = wide_from_float(d_2)
        w27 = wide_from_float(side_of(w26[0], 0.0))
        w28 = wide_mul(w26, w27)
        w29 = wide_mul(w28, w8)
        w30 = wide_add(w25, w29)
        w31 = wide_div(w18, w30)
        return w31
    if x <= 0.0:
        w0 = wide_from_float(c_0)
        w1 = wide_from_float(c_1)
        w3 = wide_mul(w1, wide_x)
        w4 = wide_add(w0, w3)
        w5 = wide_from_float(c_2)
        w6 = (-1.0, 0.0, np.int64(0))
        w7 = wide_powi(wide_x, 2)
        w8 = wide_add(w6, w7)
        w9 = wide_mul(w5, w8)
        w10 = wide_add(w4, w9)
        w11 = wide_from_float(c_3)
        w12 = (3.0, 0.0, np.int64(0))
        w13 = wide_mul(w12, wide_x)
        w14 = wide_neg(w13)
        w15 = wide_powi(wide_x, 3)
        w16 = wide_add(w14, w15)
        w17 = wide_mul(w11, w16)
        w18 = wide_add(w10, w17)
        w19 = (1.0, 0.0, np.int64(0))
        w20 = wide_from_float(d_1)
        w21 = wide_from_float(side_of(w20[0], 0.0))
        w22 = wide_mul(w20, w21)
        w23 = wide_mul(w22, wide_x)
        w24 = wide_neg(w23)
        w25 = wide_add(w19, w24)
        w26 = wide_from_float(d_2)
        w27 = wide_from_float(side_of(w26[0], 0.0))
        w28 = wide_mul(w26, w27)
        w29 = wide_neg(w7)
        w30 = wide_add(w19, w29)
        w31 = wide_mul(w28, w30)
        w32 = wide_add(w25, w31)
        w33 = wide_div(w18, w32)
        return w33
    if x <= 1.0:
        w0 = wide_from_float(c_0)
        w1 = wide_from_float(c_1)
        w3 = wide_mul(w1, wide_x)
        w4 = wide_add(w0, w3)
        w5 = wide_from_float(c_2)
        w6 = (-1.0, 0.0, np.int64(0))
        w7 = wide_powi(wide_x, 2)
        w8 = wide_add(w6, w7)
        w9 = wide_mul(w5, w8)
        w10 = wide_add(w4, w9)
        w11 = wide_from_float(c_3)
        w12 = (3.0, 0.0, np.int64(0))
        w13 = wide_mul(w12, wide_x)
        w14 = wide_neg(w13)
        w15 = wide_powi(wide_x, 3)
        w16 = wide_add(w14, w15)
        w17 = wide_mul(w11, w16)
        w18 = wide_add(w10, w17)
        w19 = (1.0, 0.0, np.int64(0))
        w20 = wide_from_float(d_1)
        w21 = wide_from_float(side_of(w20[0], 0.0))
        w22 = wide_mul(w20, w21)
        w23 = wide_mul(w22, wide_x)
        w24 = wide_add(w19, w23)
        w25 = wide_from_float(d_2)
        w26 = wide_from_float(side_of(w25[0], 0.0))
        w27 = wide_mul(w25, w26)
        w28 = wide_neg(w7)
        w29 = wide_add(w19, w28)
        w30 = wide_mul(w27, w29)
        w31 = wide_add(w24, w30)
        w32 = wide_div(w18, w31)
        return w32
    w0 = wide_from_float(c_0)
    w1 = wide_from_float(c_1)
    w3 = wide_mul(w1, wide_x)
    w4 = wide_add(w0, w3)
    w5 = wide_from_float(c_2)
    w6 = (-1.0, 0.0, np.int64(0))
    w7 = wide_powi(wide_x, 2)
    w8 = wide_add(w6, w7)
    w9 = wide_mul(w5, w8)
    w10 = wide_add(w4, w9)
    w11 = wide_from_float(c_3)
    w12 = (3.0, 0.0, np.int64(0))
    w13 = wide_mul(w12, wide_x)
    w14 = wide_neg(w13)
    w15 = wide_powi(wide_x, 3)
    w16 = wide_add(w14, w15)
    w17 = wide_mul(w11, w16)
    w18 = wide_add(w10, w17)
    w19 = (1.0, 0.0, np.int64(0))
    w20 = wide_from_float(d_1)
    w21 = wide_from_float(side_of(w20[0], 0.0))
    w22 = wide_mul(w20, w21)
    w23 = wide_mul(w22, wide_x)
    w24 = wide_add(w19, w23)
    w25 = wide_from_float(d_2)
    w26 = wide_from_float(side_of(w25[0], 0.0))
    w27 = wide_mul(w25, w26)
    w28 = wide_mul(w27, w8)
    w29 = wide_add(w24, w28)
    w30 = wide_div(w18, w29)
    return w30


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
    if x < -1.0:
        r3 = 2.0 * c_2
        er3 = TINY
        r5 = r3 * x
        er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
        r6 = c_1 + r5
        er6 = er5 + U * abs(r6)
        r10 = x * x
        er10 = 1.0 * U * abs(r10) + TINY
        r11 = 3.0 * r10
        er11 = abs(3.0) * er10 + U * abs(r11) + TINY
        r12 = -3.0 + r11
        er12 = er11 + U * abs(r12)
        r13 = c_3 * r12
        er13 = abs(c_3) * er12 + rounding(c_3, U) * abs(r13) + TINY
        r14 = r6 + r13
        er14 = er6 + er13 + U * abs(r14)
        r17 = side_of(d_1, 0.0)
        r18 = d_1 * r17
        er18 = rounding(d_1, U) * abs(r18) + TINY
        r19 = r18 * x
        er19 = abs(x) * er18 + rounding(r18, U) * abs(r19) + TINY
        r20 = -r19
        r21 = 1.0 + r20
        er21 = er19 + U * abs(r21)
        r23 = side_of(d_2, 0.0)
        r24 = d_2 * r23
        er24 = rounding(d_2, U) * abs(r24) + TINY
        r26 = -1.0 + r10
        er26 = er10 + U * abs(r26)
        r27 = r24 * r26
        er27 = abs(r26) * er24 + abs(r24) * er26 + er24 * er26 + rounding(r24, U) * abs(r27) + TINY
        r28 = r21 + r27
        er28 = er21 + er27 + U * abs(r28)
        r29 = r14 / r28
        er29 = (er14 + abs(r29) * er28) / margin(abs(r28), er28) + U * abs(r29) + TINY
        r30 = 2.0 * d_2
        er30 = TINY
        r31 = r30 * r23
        er31 = abs(r23) * er30 + rounding(r30, U) * abs(r31) + TINY
        r32 = r31 * x
        er32 = abs(x) * er31 + rounding(r31, U) * abs(r32) + TINY
        r33 = -r32
        r34 = r18 + r33
        er34 = er18 + er32 + U * abs(r34)
        r36 = c_1 * x
        er36 = rounding(c_1, U) * abs(r36) + TINY
        r37 = c_0 + r36
        er37 = er36 + U * abs(r37)
        r38 = c_2 * r26
        er38 = abs(c_2) * er26 + rounding(c_2, U) * abs(r38) + TINY
        r39 = r37 + r38
        er39 = er37 + er38 + U * abs(r39)
        r40 = 3.0 * x
        er40 = U * abs(r40) + TINY
        r41 = -r40
        r42 = x * x * x
        er42 = 2.0 * U * abs(r42) + TINY
        r43 = r41 + r42
        er43 = er40 + er42 + U * abs(r43)
        r44 = c_3 * r43
        er44 = abs(c_3) * er43 + rounding(c_3, U) * abs(r44) + TINY
        r45 = r39 + r44
        er45 = er39 + er44 + U * abs(r45)
        r46 = r34 * r45
        er46 = abs(r45) * er34 + abs(r34) * er45 + er34 * er45 + U * abs(r46) + TINY
        r47 = r28 * r28
        er47 = abs(r47) * growth(2.0 * relative(er28, abs(r28))) + 1.0 * U * abs(r47) + TINY
        r48 = r46 / r47
        er48 = (er46 + abs(r48) * er47) / margin(abs(r47), er47) + U * abs(r48) + TINY
        r49 = r29 + r48
        er49 = er29 + er48 + U * abs(r49)
        return r49, er49
    if x == -1.0:
        r3 = 2.0 * c_2
        er3 = TINY
        r4 = -r3
        r5 = c_1 + r4
        er5 = er3 + U * abs(r5)
        r8 = side_of(d_1, 0.0)
        r9 = d_1 * r8
        er9 = rounding(d_1, U) * abs(r9) + TINY
        r10 = 1.0 + r9
        er10 = er9 + U * abs(r10)
        r11 = r5 / r10
        er11 = (er5 + abs(r11) * er10) / margin(abs(r10), er10) + rounding(r10, U) * abs(r11) + TINY
        r14 = 2.0 * d_2
        er14 = TINY
        r15 = side_of(d_2, 0.0)
        r16 = r14 * r15
        er16 = abs(r15) * er14 + rounding(r14, U) * abs(r16) + TINY
        r17 = -r16
        r18 = r9 + r17
        er18 = er9 + er16 + U * abs(r18)
        r19 = 0.5 * r18
        er19 = abs(0.5) * er18 + TINY
        r21 = -c_1
        r22 = c_0 + r21
        er22 = sum_tail(c_0, r21)
        r24 = 2.0 * c_3
        er24 = TINY
        r25 = r22 + r24
        er25 = er22 + er24 + U * abs(r25)
        r26 = r19 * r25
        er26 = abs(r25) * er19 + abs(r19) * er25 + er19 * er25 + rounding(r19, U) * abs(r26) + TINY
        r27 = r10 * r10
        er27 = abs(r27) * growth(2.0 * relative(er10, abs(r10))) + 1.0 * U * abs(r27) + TINY
        r28 = r26 / r27
        er28 = (er26 + abs(r28) * er27) / margin(abs(r27), er27) + rounding(r27, U) * abs(r28) + TINY
        r29 = r11 + r28
        er29 = er11 + er28 + U * abs(r29)
        r30 = r9 + r16
        er30 = er9 + er16 + U * abs(r30)
        r31 = 0.5 * r30
        er31 = abs(0.5) * er30 + TINY
        r32 = r31 * r25
        er32 = abs(r25) * er31 + abs(r31) * er25 + er31 * er25 + rounding(r31, U) * abs(r32) + TINY
        r33 = r32 / r27
        er33 = (er32 + abs(r33) * er27) / margin(abs(r27), er27) + rounding(r27, U) * abs(r33) + TINY
        r34 = r29 + r33
        er34 = er29 + er33 + U * abs(r34)
        return r34, er34
    if x < 0.0:
        r3 = 2.0 * c_2
        er3 = TINY
        r5 = r3 * x
        er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
        r6 = c_1 + r5
        er6 = er5 + U * abs(r6)
        r10 = x * x
        er10 = 1.0 * U * abs(r10) + TINY
        r11 = 3.0 * r10
        er11 = abs(3.0) * er10 + U * abs(r11) + TINY
        r12 = -3.0 + r11
        er12 = er11 + U * abs(r12)
        r13 = c_3 * r12
        er13 = abs(c_3) * er12 + rounding(c_3, U) * abs(r13) + TINY
        r14 = r6 + r13
        er14 = er6 + er13 + U * abs(r14)
        r17 = side_of(d_1, 0.0)
        r18 = d_1 * r17
        er18 = rounding(d_1, U) * abs(r18) + TINY
        r19 = r18 * x
        er19 = abs(x) * er18 + rounding(r18, U) * abs(r19) + TINY
        r20 = -r19
        r21 = 1.0 + r20
        er21 = er19 + U * abs(r21)
        r23 = side_of(d_2, 0.0)
        r24 = d_2 * r23
        er24 = rounding(d_2, U) * abs(r24) + TINY
        r25 = -r10
        r26 = 1.0 + r25
        er26 = er10 + U * abs(r26)
        r27 = r24 * r26
        er27 = abs(r26) * er24 + abs(r24) * er26 + er24 * er26 + rounding(r24, U) * abs(r27) + TINY
        r28 = r21 + r27
        er28 = er21 + er27 + U * abs(r28)
        r29 = r14 / r28
        er29 = (er14 + abs(r29) * er28) / margin(abs(r28), er28) + U * abs(r29) + TINY
        r30 = 2.0 * d_2
        er30 = TINY
        r31 = r30 * r23
        er31 = abs(r23) * er30 + rounding(r30, U) * abs(r31) + TINY
        r32 = r31 * x
        er32 = abs(x) * er31 + rounding(r31, U) * abs(r32) + TINY
        r33 = r18 + r32
        er33 = er18 + er32 + U * abs(r33)
        r35 = c_1 * x
        er35 = rounding(c_1, U) * abs(r35) + TINY
        r36 = c_0 + r35
        er36 = er35 + U * abs(r36)
        r38 = -1.0 + r10
        er38 = er10 + U * abs(r38)
        r39 = c_2 * r38
        er39 = abs(c_2) * er38 + rounding(c_2, U) * abs(r39) + TINY
        r40 = r36 + r39
        er40 = er36 + er39 + U * abs(r40)
        r41 = 3.0 * x
        er41 = U * abs(r41) + TINY
        r42 = -r41
        r43 = x * x * x
        er43 = 2.0 * U * abs(r43) + TINY
        r44 = r42 + r43
        er44 = er41 + er43 + U * abs(r44)
        r45 = c_3 * r44
        er45 = abs(c_3) * er44 + rounding(c_3, U) * abs(r45) + TINY
        r46 = r40 + r45
        er46 = er40 + er45 + U * abs(r46)
        r47 = r33 * r46
        er47 = abs(r46) * er33 + abs(r33) * er46 + er33 * er46 + U * abs(r47) + TINY
        r48 = r28 * r28
        er48 = abs(r48) * growth(2.0 * relative(er28, abs(r28))) + 1.0 * U * abs(r48) + TINY
        r49 = r47 / r48
        er49 = (er47 + abs(r49) * er48) / margin(abs(r48), er48) + U * abs(r49) + TINY
        r50 = r29 + r49
        er50 = er29 + er49 + U * abs(r50)
        return r50, er50
    if x == 0.0:
        r3 = 3.0 * c_3
        er3 = rounding(c_3, U) * abs(r3) + TINY
        r4 = -r3
        r5 = c_1 + r4
        er5 = er3 + U * abs(r5)
        r8 = side_of(d_2, 0.0)
        r9 = d_2 * r8
        er9 = rounding(d_2, U) * abs(r9) + TINY
        r10 = 1.0 + r9
        er10 = er9 + U * abs(r10)
        r11 = r5 / r10
        er11 = (er5 + abs(r11) * er10) / margin(abs(r10), er10) + rounding(r10, U) * abs(r11) + TINY
        return r11, er11
    if x < 1.0:
        r3 = 2.0 * c_2
        er3 = TINY
        r5 = r3 * x
        er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
        r6 = c_1 + r5
        er6 = er5 + U * abs(r6)
        r10 = x * x
        er10 = 1.0 * U * abs(r10) + TINY
        r11 = 3.0 * r10
        er11 = abs(3.0) * er10 + U * abs(r11) + TINY
        r12 = -3.0 + r11
        er12 = er11 + U * abs(r12)
        r13 = c_3 * r12
        er13 = abs(c_3) * er12 + rounding(c_3, U) * abs(r13) + TINY
        r14 = r6 + r13
        er14 = er6 + er13 + U * abs(r14)
        r17 = side_of(d_1, 0.0)
        r18 = d_1 * r17
        er18 = rounding(d_1, U) * abs(r18) + TINY
        r19 = r18 * x
        er19 = abs(x) * er18 + rounding(r18, U) * abs(r19) + TINY
        r20 = 1.0 + r19
        er20 = er19 + U * abs(r20)
        r22 = side_of(d_2, 0.0)
        r23 = d_2 * r22
        er23 = rounding(d_2, U) * abs(r23) + TINY
        r24 = -r10
        r25 = 1.0 + r24
        er25 = er10 + U * abs(r25)
        r26 = r23 * r25
        er26 = abs(r25) * er23 + abs(r23) * er25 + er23 * er25 + rounding(r23, U) * abs(r26) + TINY
        r27 = r20 + r26
        er27 = er20 + er26 + U * abs(r27)
        r28 = r14 / r27
        er28 = (er14 + abs(r28) * er27) / margin(abs(r27), er27) + U * abs(r28) + TINY
        r29 = -r18
        r30 = 2.0 * d_2
        er30 = TINY
        r31 = r30 * r22
        er31 = abs(r22) * er30 + rounding(r30, U) * abs(r31) + TINY
        r32 = r31 * x
        er32 = abs(x) * er31 + rounding(r31, U) * abs(r32) + TINY
        r33 = r29 + r32
        er33 = er18 + er32 + U * abs(r33)
        r35 = c_1 * x
        er35 = rounding(c_1, U) * abs(r35) + TINY
        r36 = c_0 + r35
        er36 = er35 + U * abs(r36)
        r38 = -1.0 + r10
        er38 = er10 + U * abs(r38)
        r39 = c_2 * r38
        er39 = abs(c_2) * er38 + rounding(c_2, U) * abs(r39) + TINY
        r40 = r36 + r39
        er40 = er36 + er39 + U * abs(r40)
        r41 = 3.0 * x
        er41 = U * abs(r41) + TINY
        r42 = -r41
        r43 = x * x * x
        er43 = 2.0 * U * abs(r43) + TINY
        r44 = r42 + r43
        er44 = er41 + er43 + U * abs(r44)
        r45 = c_3 * r44
        er45 = abs(c_3) * er44 + rounding(c_3, U) * abs(r45) + TINY
        r46 = r40 + r45
        er46 = er40 + er45 + U * abs(r46)
        r47 = r33 * r46
        er47 = abs(r46) * er33 + abs(r33) * er46 + er33 * er46 + U * abs(r47) + TINY
        r48 = r27 * r27
        er48 = abs(r48) * growth(2.0 * relative(er27, abs(r27))) + 1.0 * U * abs(r48) + TINY
        r49 = r47 / r48
        er49 = (er47 + abs(r49) * er48) / margin(abs(r48), er48) + U * abs(r49) + TINY
        r50 = r28 + r49
        er50 = er28 + er49 + U * abs(r50)
        return r50, er50
    if x == 1.0:
        r3 = 2.0 * c_2
        er3 = TINY
        r4 = c_1 + r3
        er4 = er3 + U * abs(r4)
        r7 = side_of(d_1, 0.0)
        r8 = d_1 * r7
        er8 = rounding(d_1, U) * abs(r8) + TINY
        r9 = 1.0 + r8
        er9 = er8 + U * abs(r9)
        r10 = r4 / r9
        er10 = (er4 + abs(r10) * er9) / margin(abs(r9), er9) + rounding(r9, U) * abs(r10) + TINY
        r12 = -r8
        r14 = 2.0 * d_2
        er14 = TINY
        r15 = side_of(d_2, 0.0)
        r16 = r14 * r15
        er16 = abs(r15) * er14 + rounding(r14, U) * abs(r16) + TINY
        r17 = -r16
        r18 = r12 + r17
        er18 = er8 + er16 + U * abs(r18)
        r19 = 0.5 * r18
        er19 = abs(0.5) * er18 + TINY
        r21 = c_0 + c_1
        er21 = sum_tail(c_0, c_1)
        r23 = 2.0 * c_3
        er23 = TINY
        r24 = -r23
        r25 = r21 + r24
        er25 = er21 + er23 + U * abs(r25)
        r26 = r19 * r25
        er26 = abs(r25) * er19 + abs(r19) * er25 + er19 * er25 + rounding(r19, U) * abs(r26) + TINY
        r27 = r9 * r9
        er27 = abs(r27) * growth(2.0 * relative(er9, abs(r9))) + 1.0 * U * abs(r27) + TINY
        r28 = r26 / r27
        er28 = (er26 + abs(r28) * er27) / margin(abs(r27), er27) + rounding(r27, U) * abs(r28) + TINY
        r29 = r10 + r28
        er29 = er10 + er28 + U * abs(r29)
        r30 = r12 + r16
        er30 = er8 + er16 + U * abs(r30)
        r31 = 0.5 * r30
        er31 = abs(0.5) * er30 + TINY
        r32 = r31 * r25
        er32 = abs(r25) * er31 + abs(r31) * er25 + er31 * er25 + rounding(r31, U) * abs(r32) + TINY
        r33 = r32 / r27
        er33 = (er32 + abs(r33) * er27) / margin(abs(r27), er27) + rounding(r27, U) * abs(r33) + TINY
        r34 = r29 + r33
        er34 = er29 + er33 + U * abs(r34)
        return r34, er34
    r1 = side_of(d_1, 0.0)
    r2 = d_1 * r1
    er2 = rounding(d_1, U) * abs(r2) + TINY
    r5 = 2.0 * d_2
    er5 = TINY
    r6 = side_of(d_2, 0.0)
    r7 = r5 * r6
    er7 = abs(r6) * er5 + rounding(r5, U) * abs(r7) + TINY
    r9 = r7 * x
    er9 = abs(x) * er7 + rounding(r7, U) * abs(r9) + TINY
    r10 = r2 + r9
    er10 = er2 + er9 + U * abs(r10)
    r13 = c_1 * x
    er13 = rounding(c_1, U) * abs(r13) + TINY
    r14 = c_0 + r13
    er14 = er13 + U * abs(r14)
    r17 = x * x
    er17 = 1.0 * U * abs(r17) + TINY
    r18 = -1.0 + r17
    er18 = er17 + U * abs(r18)
    r19 = c_2 * r18
    er19 = abs(c_2) * er18 + rounding(c_2, U) * abs(r19) + TINY
    r20 = r14 + r19
    er20 = er14 + er19 + U * abs(r20)
    r22 = c_3 * x
    er22 = rounding(c_3, U) * abs(r22) + TINY
    r24 = -3.0 + r17
    er24 = er17 + U * abs(r24)
    r25 = r22 * r24
    er25 = abs(r24) * er22 + abs(r22) * er24 + er22 * er24 + U * abs(r25) + TINY
    r26 = r20 + r25
    er26 = er20 + er25 + U * abs(r26)
    r27 = r10 * r26
    er27 = abs(r26) * er10 + abs(r10) * er26 + er10 * er26 + U * abs(r27) + TINY
    r28 = -r27
    r29 = 2.0 * c_2
    er29 = TINY
    r30 = r29 * x
    er30 = abs(x) * er29 + rounding(r29, U) * abs(r30) + TINY
    r31 = c_1 + r30
    er31 = er30 + U * abs(r31)
    r33 = 3.0 * c_3
    er33 = rounding(c_3, U) * abs(r33) + TINY
    r34 = r33 * r18
    er34 = abs(r18) * er33 + abs(r33) * er18 + er33 * er18 + rounding(r33, U) * abs(r34) + TINY
    r35 = r31 + r34
    er35 = er31 + er34 + U * abs(r35)
    r37 = r2 * x
    er37 = abs(x) * er2 + rounding(r2, U) * abs(r37) + TINY
    r38 = 1.0 + r37
    er38 = er37 + U * abs(r38)
    r39 = d_2 * r6
    er39 = rounding(d_2, U) * abs(r39) + TINY
    r40 = r39 * r18
    er40 = abs(r18) * er39 + abs(r39) * er18 + er39 * er18 + rounding(r39, U) * abs(r40) + TINY
    r41 = r38 + r40
    er41 = er38 + er40 + U * abs(r41)
    r42 = r35 * r41
    er42 = abs(r41) * er35 + abs(r35) * er41 + er35 * er41 + U * abs(r42) + TINY
    r43 = r28 + r42
    er43 = er27 + er42 + U * abs(r43)
    r44 = r41 * r41
    er44 = abs(r44) * growth(2.0 * relative(er41, abs(r41))) + 1.0 * U * abs(r44) + TINY
    r45 = r43 / r44
    er45 = (er43 + abs(r45) * er44) / margin(abs(r44), er44) + U * abs(r45) + TINY
    return r45, er45


@_device
def _derivative_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative as a wide number."""
    if abs(x - -2.791797105006592) < 0.00048828125 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - -2.791797105006592), (-7.966540805327424e-17, 1.4196959447387093e-33, np.int64(0)))
        total = (-5.899943045629483e-05, -3.2921081171924096e-21, np.int64(0))
        total = wide_add((0.00010312696354988811, 5.561682250839421e-21, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.001448622738669679, 2.3714016059096162e-20, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.0065048792993105545, -3.596493549912368e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.015345307939909339, -3.026767589470358e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.0006719988895444886, 3.60396926036661e-21, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.15322549494181578, 1.1671092463743575e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if x < -1.0:
        w0 = wide_from_float(c_1)
        w1 = (2.0, 0.0, np.int64(0))
        w2 = wide_from_float(c_2)
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_add(w0, w5)
        w7 = wide_from_float(c_3)
        w8 = (-3.0, 0.0, np.int64(0))
        w9 = (3.0, 0.0, np.int64(0))
        w10 = wide_powi(wide_x, 2)
        w11 = wide_mul(w9, w10)
        w12 = wide_add(w8, w11)
        w13 = wide_mul(w7, w12)
        w14 = wide_add(w6, w13)
        w15 = (1.0, 0.0, np.int64(0))
        w16 = wide_from_float(d_1)
        w17 = wide_from_float(side_of(w16[0], 0.0))
        w18 = wide_mul(w16, w17)
        w19 = wide_mul(w18, wide_x)
        w20 = wide_neg(w19)
        w21 = wide_add(w15, w20)
        w22 = wide_from_float(d_2)
        w23 = wide_from_float(side_of(w22[0], 0.0))
        w24 = wide_mul(w22, w23)
        w25 = (-1.0, 0.0, np.int64(0))
        w26 = wide_add(w25, w10)
        w27 = wide_mul(w24, w26)
        w28 = wide_add(w21, w27)
        w29 = wide_div(w14, w28)
        w30 = wide_mul(w1, w22)
        w31 = wide_mul(w30, w23)
        w32 = wide_mul(w31, wide_x)
        w33 = wide_neg(w32)
        w34 = wide_add(w18, w33)
        w35 = wide_from_float(c_0)
        w36 = wide_mul(w0, wide_x)
        w37 = wide_add(w35, w36)
        w38 = wide_mul(w2, w26)
        w39 = wide_add(w37, w38)
        w40 = wide_mul(w9, wide_x)
        w41 = wide_neg(w40)
        w42 = wide_powi(wide_x, 3)
        w43 = wide_add(w41, w42)
        w44 = wide_mul(w7, w43)
        w45 = wide_add(w39, w44)
        w46 = wide_mul(w34, w45)
        w47 = wide_powi(w28, 2)
        w48 = wide_div(w46, w47)
        w49 = wide_add(w29, w48)
        return w49
    if x == -1.0:
        w0 = wide_from_float(c_1)
        w1 = (2.0, 0.0, np.int64(0))
        w2 = wide_from_float(c_2)
        w3 = wide_mul(w1, w2)
        w4 = wide_neg(w3)
        w5 = wide_add(w0, w4)
        w6 = (1.0, 0.0, np.int64(0))
        w7 = wide_from_float(d_1)
        w8 = wide_from_float(side_of(w7[0], 0.0))
        w9 = wide_mul(w7, w8)
        w10 = wide_add(w6, w9)
        w11 = wide_div(w5, w10)
        w12 = (0.5, 0.0, np.int64(0))
        w13 = wide_from_float(d_2)
        w14 = wide_mul(w1, w13)
        w15 = wide_from_float(side_of(w13[0], 0.0))
        w16 = wide_mul(w14, w15)
        w17 = wide_neg(w16)
        w18 = wide_add(w9, w17)
        w19 = wide_mul(w12, w18)
        w20 = wide_from_float(c_0)
        w21 = wide_neg(w0)
        w22 = wide_add(w20, w21)
        w23 = wide_from_float(c_3)
        w24 = wide_mul(w1, w23)
        w25 = wide_add(w22, w24)
        w26 = wide_mul(w19, w25)
        w27 = wide_powi(w10, 2)
        w28 = wide_div(w26, w27)
        w29 = wide_add(w11, w28)
        w30 = wide_add(w9, w16)
        w31 = wide_mul(w12, w30)
        w32 = wide_mul(w31, w25)
        w33 = wide_div(w32, w27)
        w34 = wide_add(w29, w33)
        return w34
    if x < 0.0:
        w0 = wide_from_float(c_1)
        w1 = (2.0, 0.0, np.int64(0))
        w2 = wide_from_float(c_2)
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_add(w0, w5)
        w7 = wide_from_float(c_3)
        w8 = (-3.0, 0.0, np.int64(0))
        w9 = (3.0, 0.0, np.int64(0))
        w10 = wide_powi(wide_x, 2)
        w11 = wide_mul(w9, w10)
        w12 = wide_add(w8, w11)
        w13 = wide_mul(w7, w12)
        w14 = wide_add(w6, w13)
        w15 = (1.0, 0.0, np.int64(0))
        w16 = wide_from_float(d_1)
        w17 = wide_from_float(side_of(w16[0], 0.0))
        w18 = wide_mul(w16, w17)
        w19 = wide_mul(w18, wide_x)
        w20 = wide_neg(w19)
        w21 = wide_add(w15, w20)
        w22 = wide_from_float(d_2)
        w23 = wide_from_float(side_of(w22[0], 0.0))
        w24 = wide_mul(w22, w23)
        w25 = wide_neg(w10)
        w26 = wide_add(w15, w25)
        w27 = wide_mul(w24, w26)
        w28 = wide_add(w21, w27)
        w29 = wide_div(w14, w28)
        w30 = wide_mul(w1, w22)
        w31 = wide_mul(w30, w23)
        w32 = wide_mul(w31, wide_x)
        w33 = wide_add(w18, w32)
        w34 = wide_from_float(c_0)
        w35 = wide_mul(w0, wide_x)
        w36 = wide_add(w34, w35)
        w37 = (-1.0, 0.0, np.int64(0))
        w38 = wide_add(w37, w10)
        w39 = wide_mul(w2, w38)
        w40 = wide_add(w36, w39)
        w41 = wide_mul(w9, wide_x)
        w42 = wide_neg(w41)
        w43 = wide_powi(wide_x, 3)
        w44 = wide_add(w42, w43)
        w45 = wide_mul(w7, w44)
        w46 = wide_add(w40, w45)
        w47 = wide_mul(w33, w46)
        w48 = wide_powi(w28, 2)
        w49 = wide_div(w47, w48)
        w50 = wide_add(w29, w49)
        return w50
    if x == 0.0:
        w0 = wide_from_float(c_1)
        w1 = (3.0, 0.0, np.int64(0))
        w2 = wide_from_float(c_3)
        w3 = wide_mul(w1, w2)
        w4 = wide_neg(w3)
        w5 = wide_add(w0, w4)
        w6 = (1.0, 0.0, np.int64(0))
        w7 = wide_from_float(d_2)
        w8 = wide_from_float(side_of(w7[0], 0.0))
        w9 = wide_mul(w7, w8)
        w10 = wide_add(w6, w9)
        w11 = wide_div(w5, w10)
        return w11
    if x < 1.0:
        w0 = wide_from_float(c_1)
        w1 = (2.0, 0.0, np.int64(0))
        w2 = wide_from_float(c_2)
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_add(w0, w5)
        w7 = wide_from_float(c_3)
        w8 = (-3.0, 0.0, np.int64(0))
        w9 = (3.0, 0.0, np.int64(0))
        w10 = wide_powi(wide_x, 2)
        w11 = wide_mul(w9, w10)
        w12 = wide_add(w8, w11)
        w13 = wide_mul(w7, w12)
        w14 = wide_add(w6, w13)
        w15 = (1.0, 0.0, np.int64(0))
        w16 = wide_from_float(d_1)
        w17 = wide_from_float(side_of(w16[0], 0.0))
        w18 = wide_mul(w16, w17)
        w19 = wide_mul(w18, wide_x)
        w20 = wide_add(w15, w19)
        w21 = wide_from_float(d_2)
        w22 = wide_from_float(side_of(w21[0], 0.0))
        w23 = wide_mul(w21, w22)
        w24 = wide_neg(w10)
        w25 = wide_add(w15, w24)
        w26 = wide_mul(w23, w25)
        w27 = wide_add(w20, w26)
        w28 = wide_div(w14, w27)
        w29 = wide_neg(w18)
        w30 = wide_mul(w1, w21)
        w31 = wide_mul(w30, w22)
        w32 = wide_mul(w31, wide_x)
        w33 = wide_add(w29, w32)
        w34 = wide_from_float(c_0)
        w35 = wide_mul(w0, wide_x)
        w36 = wide_add(w34, w35)
        w37 = (-1.0, 0.0, np.int64(0))
        w38 = wide_add(w37, w10)
        w39 = wide_mul(w2, w38)
        w40 = wide_add(w36, w39)
        w41 = wide_mul(w9, wide_x)
        w42 = wide_neg(w41)
        w43 = wide_powi(wide_x, 3)
        w44 = wide_add(w42, w43)
        w45 = wide_mul(w7, w44)
        w46 = wide_add(w40, w45)
        w47 = wide_mul(w33, w46)
        w48 = wide_powi(w27, 2)
        w49 = wide_div(w47, w48)
        w50 = wide_add(w28, w49)
        return w50
    if x == 1.0:
        w0 = wide_from_float(c_1)
        w1 = (2.0, 0.0, np.int64(0))
        w2 = wide_from_float(c_2)
        w3 = wide_mul(w1, w2)
        w4 = wide_add(w0, w3)
        w5 = (1.0, 0.0, np.int64(0))
        w6 = wide_from_float(d_1)
        w7 = wide_from_float(side_of(w6[0], 0.0))
        w8 = wide_mul(w6, w7)
        w9 = wide_add(w5, w8)
        w10 = wide_div(w4, w9)
        w11 = (0.5, 0.0, np.int64(0))
        w12 = wide_neg(w8)
        w13 = wide_from_float(d_2)
        w14 = wide_mul(w1, w13)
        w15 = wide_from_float(side_of(w13[0], 0.0))
        w16 = wide_mul(w14, w15)
        w17 = wide_neg(w16)
        w18 = wide_add(w12, w17)
        w19 = wide_mul(w11, w18)
        w20 = wide_from_float(c_0)
        w21 = wide_add(w20, w0)
        w22 = wide_from_float(c_3)
        w23 = wide_mul(w1, w22)
        w24 = wide_neg(w23)
        w25 = wide_add(w21, w24)
        w26 = wide_mul(w19, w25)
        w27 = wide_powi(w9, 2)
        w28 = wide_div(w26, w27)
        w29 = wide_add(w10, w28)
        w30 = wide_add(w12, w16)
        w31 = wide_mul(w11, w30)
        w32 = wide_mul(w31, w25)
        w33 = wide_div(w32, w27)
        w34 = wide_add(w29, w33)
        return w34
    w0 = wide_from_float(d_1)
    w1 = wide_from_float(side_of(w0[0], 0.0))
    w2 = wide_mul(w0, w1)
    w3 = (2.0, 0.0, np.int64(0))
    w4 = wide_from_float(d_2)
    w5 = wide_mul(w3, w4)
    w6 = wide_from_float(side_of(w4[0], 0.0))
    w7 = wide_mul(w5, w6)
    w9 = wide_mul(w7, wide_x)
    w10 = wide_add(w2, w9)
    w11 = wide_from_float(c_0)
    w12 = wide_from_float(c_1)
    w13 = wide_mul(w12, wide_x)
    w14 = wide_add(w11, w13)
    w15 = wide_from_float(c_2)
    w16 = (-1.0, 0.0, np.int64(0))
    w17 = wide_powi(wide_x, 2)
    w18 = wide_add(w16, w17)
    w19 = wide_mul(w15, w18)
    w20 = wide_add(w14, w19)
    w21 = wide_from_float(c_3)
    w22 = wide_mul(w21, wide_x)
    w23 = (-3.0, 0.0, np.int64(0))
    w24 = wide_add(w23, w17)
    w25 = wide_mul(w22, w24)
    w26 = wide_add(w20, w25)
    w27 = wide_mul(w10, w26)
    w28 = wide_neg(w27)
    w29 = wide_mul(w3, w15)
    w30 = wide_mul(w29, wide_x)
    w31 = wide_add(w12, w30)
    w32 = (3.0, 0.0, np.int64(0))
    w33 = wide_mul(w32, w21)
    w34 = wide_mul(w33, w18)
    w35 = wide_add(w31, w34)
    w36 = (1.0, 0.0, np.int64(0))
    w37 = wide_mul(w2, wide_x)
    w38 = wide_add(w36, w37)
    w39 = wide_mul(w4, w6)
    w40 = wide_mul(w39, w18)
    w41 = wide_add(w38, w40)
    w42 = wide_mul(w35, w41)
    w43 = wide_add(w28, w42)
    w44 = wide_powi(w41, 2)
    w45 = wide_div(w43, w44)
    return w45


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
    # at most 0.97 ULP off for x in [-8.50706e+37, -1.92066], [-1.92065, 0.509754], [0.509758, 0.520653], [0.520657, 0.714283], [0.714287, 8.50706e+37]
    x = np.float64(x)
    p0_r3 = 7205759403792794.0 * x
    p0_r4 = -p0_r3
    p0_r5 = 6.4851834634135144e+16 + p0_r4
    p0_r6 = x * x
    p0_r7 = 7205759403792794.0 * p0_r6
    p0_r8 = p0_r5 + p0_r7
    p0_r11 = 2.5220157913274776e+16 * x
    p0_r12 = -1.8014398509481984e+16 + p0_r11
    p0_r14 = p0_r6 * 1.8014398509481984e+16
    p0_r15 = p0_r12 + p0_r14
    p0_r16 = p0_r6 * x
    p0_r18 = 3602879701896397.0 * p0_r16
    p0_r19 = p0_r15 + p0_r18
    p0_r20 = p0_r19 / p0_r8
    p1_r3 = 7205759403792794.0 * x
    p1_r4 = -7.926335344172074e+16 + p1_r3
    p1_r5 = x * x
    p1_r6 = 7205759403792794.0 * p1_r5
    p1_r7 = p1_r4 + p1_r6
    p1_r10 = 2.5220157913274776e+16 * x
    p1_r11 = -p1_r10
    p1_r12 = 1.8014398509481984e+16 + p1_r11
    p1_r13 = p1_r5 * 1.8014398509481984e+16
    p1_r14 = -p1_r13
    p1_r15 = p1_r12 + p1_r14
    p1_r16 = p1_r5 * x
    p1_r18 = 3602879701896397.0 * p1_r16
    p1_r19 = -p1_r18
    p1_r20 = p1_r15 + p1_r19
    p1_r21 = p1_r20 / p1_r7
    p2_r3 = 7205759403792794.0 * x
    p2_r4 = -p2_r3
    p2_r5 = -7.926335344172074e+16 + p2_r4
    p2_r6 = x * x
    p2_r7 = 7205759403792794.0 * p2_r6
    p2_r8 = p2_r5 + p2_r7
    p2_r11 = 2.5220157913274776e+16 * x
    p2_r12 = -p2_r11
    p2_r13 = 1.8014398509481984e+16 + p2_r12
    p2_r14 = p2_r6 * 1.8014398509481984e+16
    p2_r15 = -p2_r14
    p2_r16 = p2_r13 + p2_r15
    p2_r17 = p2_r6 * x
    p2_r19 = 3602879701896397.0 * p2_r17
    p2_r20 = -p2_r19
    p2_r21 = p2_r16 + p2_r20
    p2_r22 = p2_r21 / p2_r8
    p3_r3 = 7205759403792794.0 * x
    p3_r4 = 6.4851834634135144e+16 + p3_r3
    p3_r5 = x * x
    p3_r6 = 7205759403792794.0 * p3_r5
    p3_r7 = p3_r4 + p3_r6
    p3_r10 = 2.5220157913274776e+16 * x
    p3_r11 = -1.8014398509481984e+16 + p3_r10
    p3_r13 = p3_r5 * 1.8014398509481984e+16
    p3_r14 = p3_r11 + p3_r13
    p3_r15 = p3_r5 * x
    p3_r17 = 3602879701896397.0 * p3_r15
    p3_r18 = p3_r14 + p3_r17
    p3_r19 = p3_r18 / p3_r7
    return p0_r20 if x <= np.float32(-1.0) else (p1_r21 if x <= np.float32(0.0) else (p2_r22 if x <= np.float32(1.0) else p3_r19))


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-8.507059e+37)) & (x <= np.float32(-1.9206619))) | ((x >= np.float32(-1.9206467)) & (x <= np.float32(0.5097542))) | ((x >= np.float32(0.509758)) & (x <= np.float32(0.5206528))) | ((x >= np.float32(0.5206566)) & (x <= np.float32(0.714283))) | ((x >= np.float32(0.7142868)) & (x <= np.float32(8.507059e+37)))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-6.00781, -3.75623], [-3.75604, -2.79182], [-2.79178, -0.720001], [-0.719997, 3.40282e+38]
    x = np.float64(x)
    p0_r3 = x * 1.298074214633707e+33
    p0_r4 = 7.5288304448755e+32 + p0_r3
    p0_r5 = x * x
    p0_r7 = 1.9471113219505606e+32 * p0_r5
    p0_r8 = p0_r4 + p0_r7
    p0_r9 = p0_r5 * x
    p0_r11 = 2.5961484292674143e+31 * p0_r9
    p0_r12 = -p0_r11
    p0_r13 = p0_r8 + p0_r12
    p0_r14 = p0_r5 * p0_r5
    p0_r16 = 1.2980742146337072e+31 * p0_r14
    p0_r17 = p0_r13 + p0_r16
    p0_r20 = 4.6730671726813454e+32 * x
    p0_r21 = -p0_r20
    p0_r22 = 2.102880227706605e+33 + p0_r21
    p0_r24 = 4.932682015608086e+32 * p0_r5
    p0_r25 = p0_r22 + p0_r24
    p0_r27 = 5.192296858534829e+31 * p0_r9
    p0_r28 = -p0_r27
    p0_r29 = p0_r25 + p0_r28
    p0_r30 = 2.5961484292674143e+31 * p0_r14
    p0_r31 = p0_r29 + p0_r30
    p0_r32 = p0_r17 / p0_r31
    p1_r3 = x * 1.298074214633707e+33
    p1_r4 = 9.34613434536269e+32 + p1_r3
    p1_r5 = x * x
    p1_r7 = 4.5432597512179746e+32 * p1_r5
    p1_r8 = p1_r4 + p1_r7
    p1_r9 = p1_r5 * x
    p1_r11 = 2.5961484292674143e+31 * p1_r9
    p1_r12 = -p1_r11
    p1_r13 = p1_r8 + p1_r12
    p1_r14 = p1_r5 * p1_r5
    p1_r16 = 1.2980742146337072e+31 * p1_r14
    p1_r17 = -p1_r16
    p1_r18 = p1_r13 + p1_r17
    p1_r21 = 5.7115265443883104e+32 * x
    p1_r22 = -p1_r21
    p1_r23 = 3.1413395994135706e+33 + p1_r22
    p1_r25 = 5.4519117014615695e+32 * p1_r5
    p1_r26 = -p1_r25
    p1_r27 = p1_r23 + p1_r26
    p1_r29 = 5.192296858534829e+31 * p1_r9
    p1_r30 = p1_r27 + p1_r29
    p1_r31 = 2.5961484292674143e+31 * p1_r14
    p1_r32 = p1_r30 + p1_r31
    p1_r33 = p1_r18 / p1_r32
    p2_r3 = x * 1.298074214633707e+33
    p2_r4 = 1.0644208559996396e+33 + p2_r3
    p2_r5 = x * x
    p2_r7 = 5.841333965851681e+32 * p2_r5
    p2_r8 = p2_r4 + p2_r7
    p2_r9 = p2_r5 * x
    p2_r11 = 2.5961484292674143e+31 * p2_r9
    p2_r12 = p2_r8 + p2_r11
    p2_r13 = p2_r5 * p2_r5
    p2_r15 = 1.2980742146337072e+31 * p2_r13
    p2_r16 = -p2_r15
    p2_r17 = p2_r12 + p2_r16
    p2_r20 = 5.7115265443883104e+32 * x
    p2_r21 = 3.1413395994135706e+33 + p2_r20
    p2_r23 = 5.4519117014615695e+32 * p2_r5
    p2_r24 = -p2_r23
    p2_r25 = p2_r21 + p2_r24
    p2_r27 = 5.192296858534829e+31 * p2_r9
    p2_r28 = -p2_r27
    p2_r29 = p2_r25 + p2_r28
    p2_r30 = 2.5961484292674143e+31 * p2_r13
    p2_r31 = p2_r29 + p2_r30
    p2_r32 = p2_r17 / p2_r31
    p3_r3 = x * 1.298074214633707e+33
    p3_r4 = 8.826904659509206e+32 + p3_r3
    p3_r5 = x * x
    p3_r7 = 3.2451855365842673e+32 * p3_r5
    p3_r8 = p3_r4 + p3_r7
    p3_r9 = p3_r5 * x
    p3_r11 = 2.5961484292674143e+31 * p3_r9
    p3_r12 = p3_r8 + p3_r11
    p3_r13 = p3_r5 * p3_r5
    p3_r15 = 1.2980742146337072e+31 * p3_r13
    p3_r16 = p3_r12 + p3_r15
    p3_r19 = 4.6730671726813454e+32 * x
    p3_r20 = 2.102880227706605e+33 + p3_r19
    p3_r22 = 4.932682015608086e+32 * p3_r5
    p3_r23 = p3_r20 + p3_r22
    p3_r25 = 5.192296858534829e+31 * p3_r9
    p3_r26 = p3_r23 + p3_r25
    p3_r27 = 2.5961484292674143e+31 * p3_r13
    p3_r28 = p3_r26 + p3_r27
    p3_r29 = p3_r16 / p3_r28
    return p0_r32 if x < np.float32(-1.0) else (-0.03305785123966942 if x == np.float32(-1.0) else (p1_r33 if x < np.float32(0.0) else (0.3181818181818182 if x == np.float32(0.0) else (p2_r32 if x < np.float32(1.0) else (0.8760330578512396 if x == np.float32(1.0) else p3_r29)))))


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return ((x >= np.float32(-6.0078125)) & (x <= np.float32(-3.7562256))) | ((x >= np.float32(-3.7560425)) & (x <= np.float32(-2.7918243))) | ((x >= np.float32(-2.7917786)) & (x <= np.float32(-0.7200012))) | ((x >= np.float32(-0.7199974)) & (x <= np.float32(3.4028235e+38)))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-3.41758e+97, 0.509754], [0.509758, 3.41758e+97]
    p0_r3 = 7205759403792794.0 * x
    p0_r4 = -p0_r3
    p0_r5, p0_l5 = exact_sum(6.4851834634135144e+16, p0_r4)
    p0_r6, p0_l6 = exact_product(x, x)
    p0_r7, p0_l7 = pair_mul_single(p0_r6, p0_l6, 7205759403792794.0)
    p0_r8, p0_l8 = pair_add(p0_r5, p0_l5, p0_r7, p0_l7)
    p0_r11, p0_l11 = pair_mul_single(2.5220157913274776e+16, 1.0, x)
    p0_r12, p0_l12 = ordered_add_single(p0_r11, p0_l11, -1.8014398509481984e+16)
    p0_r14 = p0_r6 * 1.8014398509481984e+16
    p0_l14 = p0_l6 * 1.8014398509481984e+16
    p0_r15, p0_l15 = pair_add(p0_r12, p0_l12, p0_r14, p0_l14)
    p0_r16, p0_l16 = pair_mul_single(p0_r6, p0_l6, x)
    p0_r18, p0_l18 = pair_mul_single(p0_r16, p0_l16, 3602879701896397.0)
    p0_r19, p0_l19 = pair_add(p0_r15, p0_l15, p0_r18, p0_l18)
    p0_r20, p0_l20 = pair_div(1.0, p0_r19, p0_l19, p0_r8, p0_l8)
    p1_r3 = 7205759403792794.0 * x
    p1_r4, p1_l4 = ordered_add_single(-7.926335344172074e+16, 6.0, p1_r3)
    p1_r5, p1_l5 = exact_product(x, x)
    p1_r6 = 7205759403792794.0 * (p1_r5 + p1_l5)
    p1_r7, p1_l7 = ordered_add_single(p1_r4, p1_l4, p1_r6)
    p1_r10, p1_l10 = pair_mul_single(2.5220157913274776e+16, 1.0, x)
    p1_r11 = -p1_r10
    p1_l11 = -p1_l10
    p1_r12, p1_l12 = pair_add_single(1.8014398509481984e+16, p1_l11, p1_r11)
    p1_r13 = p1_r5 * 1.8014398509481984e+16
    p1_l13 = p1_l5 * 1.8014398509481984e+16
    p1_r14 = -p1_r13
    p1_l14 = -p1_l13
    p1_r15, p1_l15 = ordered_add(p1_r12, p1_l12, p1_r14, p1_l14)
    p1_r16 = (p1_r5 + p1_l5) * x
    p1_r18 = 3602879701896397.0 * p1_r16
    p1_r19 = -p1_r18
    p1_r20, p1_l20 = ordered_add_single(p1_r15, p1_l15, p1_r19)
    p1_r21, p1_l21 = pair_div(1.0, p1_r20, p1_l20, p1_r7, p1_l7)
    p2_r3 = 7205759403792794.0 * x
    p2_r4 = -p2_r3
    p2_r5, p2_l5 = ordered_sum(-7.926335344172074e+16, p2_r4)
    p2_r6, p2_l6 = exact_product(x, x)
    p2_r7 = 7205759403792794.0 * (p2_r6 + p2_l6)
    p2_r8, p2_l8 = ordered_add_single(p2_r5, p2_l5, p2_r7)
    p2_r11, p2_l11 = pair_mul_single(2.5220157913274776e+16, 1.0, x)
    p2_r12 = -p2_r11
    p2_l12 = -p2_l11
    p2_r13, p2_l13 = pair_add_single(1.8014398509481984e+16, p2_l12, p2_r12)
    p2_r14 = p2_r6 * 1.8014398509481984e+16
    p2_l14 = p2_l6 * 1.8014398509481984e+16
    p2_r15 = -p2_r14
    p2_l15 = -p2_l14
    p2_r16, p2_l16 = pair_add(p2_r13, p2_l13, p2_r15, p2_l15)
    p2_r17, p2_l17 = pair_mul_single(p2_r6, p2_l6, x)
    p2_r19, p2_l19 = pair_mul_single(p2_r17, p2_l17, 3602879701896397.0)
    p2_r20 = -p2_r19
    p2_l20 = -p2_l19
    p2_r21, p2_l21 = pair_add(p2_r16, p2_l16, p2_r20, p2_l20)
    p2_r22, p2_l22 = pair_div(1.0, p2_r21, p2_l21, p2_r8, p2_l8)
    p3_r3 = 7205759403792794.0 * x
    p3_r4, p3_l4 = exact_sum(6.4851834634135144e+16, p3_r3)
    p3_r5, p3_l5 = exact_product(x, x)
    p3_r6, p3_l6 = pair_mul_single(p3_r5, p3_l5, 7205759403792794.0)
    p3_r7, p3_l7 = pair_add(p3_r4, p3_l4, p3_r6, p3_l6)
    p3_r10, p3_l10 = pair_mul_single(2.5220157913274776e+16, 1.0, x)
    p3_r11, p3_l11 = ordered_add_single(p3_r10, p3_l10, -1.8014398509481984e+16)
    p3_r13 = p3_r5 * 1.8014398509481984e+16
    p3_l13 = p3_l5 * 1.8014398509481984e+16
    p3_r14, p3_l14 = pair_add(p3_r11, p3_l11, p3_r13, p3_l13)
    p3_r15, p3_l15 = pair_mul_single(p3_r5, p3_l5, x)
    p3_r17, p3_l17 = pair_mul_single(p3_r15, p3_l15, 3602879701896397.0)
    p3_r18, p3_l18 = pair_add(p3_r14, p3_l14, p3_r17, p3_l17)
    p3_r19, p3_l19 = pair_div(1.0, p3_r18, p3_l18, p3_r7, p3_l7)
    return p0_r20 if x <= -1.0 else (p1_r21 if x <= 0.0 else (p2_r22 if x <= 1.0 else p3_r19)), p0_l20 if x <= -1.0 else (p1_l21 if x <= 0.0 else (p2_l22 if x <= 1.0 else p3_l19))


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -3.417579257473456e+97) & (x <= 0.5097541809082031)) | ((x >= 0.5097579956054688) & (x <= 3.417579257473456e+97))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-16, -6.03906], [-6.00781, -3.75623], [-3.75604, -2.79182], [-2.79178, -0.720001], [-0.719997, 4.31359e+68]
    p0_r3 = x * 1.298074214633707e+33
    p0_r4, p0_l4 = ordered_add_single(p0_r3, 2.377900603251622e+16, 7.5288304448755e+32)
    p0_r5, p0_l5 = exact_product(x, x)
    p0_r7, p0_l7 = pair_mul(1.9471113219505606e+32, -1.8014398509481984e+16, p0_r5, p0_l5)
    p0_r8, p0_l8 = pair_add(p0_r4, p0_l4, p0_r7, p0_l7)
    p0_r9, p0_l9 = pair_mul_single(p0_r5, p0_l5, x)
    p0_r11, p0_l11 = pair_mul(2.5961484292674143e+31, -2161727821137838.0, p0_r9, p0_l9)
    p0_r12 = -p0_r11
    p0_l12 = -p0_l11
    p0_r13, p0_l13 = pair_add(p0_r8, p0_l8, p0_r12, p0_l12)
    p0_r14, p0_l14 = pair_mul(p0_r5, p0_l5, p0_r5, p0_l5)
    p0_r16, p0_l16 = pair_mul(1.2980742146337072e+31, -1080863910568919.0, p0_r14, p0_l14)
    p0_r17, p0_l17 = pair_add(p0_r13, p0_l13, p0_r16, p0_l16)
    p0_r20 = 4.6730671726813454e+32 * x
    p0_r21 = -p0_r20
    p0_r22, p0_l22 = exact_sum(2.102880227706605e+33, p0_r21)
    p0_r24, p0_l24 = pair_mul(4.932682015608086e+32, 2.0176126330619824e+16, p0_r5, p0_l5)
    p0_r25, p0_l25 = pair_add(p0_r22, p0_l22, p0_r24, p0_l24)
    p0_r27 = 5.192296858534829e+31 * (p0_r9 + p0_l9)
    p0_r28 = -p0_r27
    p0_r29, p0_l29 = pair_add_single(p0_r25, p0_l25, p0_r28)
    p0_r30, p0_l30 = pair_mul(2.5961484292674143e+31, -2161727821137838.0, p0_r14, p0_l14)
    p0_r31, p0_l31 = pair_add(p0_r29, p0_l29, p0_r30, p0_l30)
    p0_r32, p0_l32 = pair_div(1.0, p0_r17, p0_l17, p0_r31, p0_l31)
    p1_r3 = x * 1.298074214633707e+33
    p1_r4, p1_l4 = pair_add_single(9.34613434536269e+32, 1.2249790986447748e+16, p1_r3)
    p1_r5, p1_l5 = exact_product(x, x)
    p1_r7, p1_l7 = pair_mul(4.5432597512179746e+32, -1.8014398509481984e+16, p1_r5, p1_l5)
    p1_r8, p1_l8 = pair_add(p1_r4, p1_l4, p1_r7, p1_l7)
    p1_r9 = (p1_r5 + p1_l5) * x
    p1_r11, p1_l11 = pair_mul_single(2.5961484292674143e+31, -2161727821137838.0, p1_r9)
    p1_r12 = -p1_r11
    p1_l12 = -p1_l11
    p1_r13, p1_l13 = ordered_add(p1_r8, p1_l8, p1_r12, p1_l12)
    p1_r14, p1_l14 = pair_mul(p1_r5, p1_l5, p1_r5, p1_l5)
    p1_r16, p1_l16 = pair_mul(1.2980742146337072e+31, -1080863910568919.0, p1_r14, p1_l14)
    p1_r17 = -p1_r16
    p1_l17 = -p1_l16
    p1_r18, p1_l18 = ordered_add(p1_r13, p1_l13, p1_r17, p1_l17)
    p1_r21, p1_l21 = pair_mul_single(5.7115265443883104e+32, 3.1705341376688292e+16, x)
    p1_r22 = -p1_r21
    p1_l22 = -p1_l21
    p1_r23, p1_l23 = ordered_add(3.1413395994135706e+33, 1.2393906174523605e+17, p1_r22, p1_l22)
    p1_r25, p1_l25 = pair_mul(5.4519117014615695e+32, -2.0176126330619824e+16, p1_r5, p1_l5)
    p1_r26 = -p1_r25
    p1_l26 = -p1_l25
    p1_r27, p1_l27 = ordered_add(p1_r23, p1_l23, p1_r26, p1_l26)
    p1_r29 = 5.192296858534829e+31 * p1_r9
    p1_r30, p1_l30 = ordered_add_single(p1_r27, p1_l27, p1_r29)
    p1_r31 = (2.5961484292674143e+31 + -2161727821137838.0) * (p1_r14 + p1_l14)
    p1_r32, p1_l32 = ordered_add_single(p1_r30, p1_l30, p1_r31)
    p1_r33, p1_l33 = pair_div(1.0, p1_r18, p1_l18, p1_r32, p1_l32)
    p2_r3 = x * 1.298074214633707e+33
    p2_r4, p2_l4 = pair_add_single(1.0644208559996396e+33, 4.827858800541172e+16, p2_r3)
    p2_r5 = x * x
    p2_r7, p2_l7 = exact_product(p2_r5, 5.841333965851681e+32)
    p2_r8, p2_l8 = ordered_add(p2_r4, p2_l4, p2_r7, p2_l7)
    p2_r9 = p2_r5 * x
    p2_r11 = 2.5961484292674143e+31 * p2_r9
    p2_r12, p2_l12 = ordered_add_single(p2_r8, p2_l8, p2_r11)
    p2_r13 = p2_r5 * p2_r5
    p2_r15 = 1.2980742146337072e+31 * p2_r13
    p2_r16 = -p2_r15
    p2_r17, p2_l17 = ordered_add_single(p2_r12, p2_l12, p2_r16)
    p2_r20, p2_l20 = pair_mul_single(5.7115265443883104e+32, 3.1705341376688292e+16, x)
    p2_r21, p2_l21 = ordered_add(3.1413395994135706e+33, 1.2393906174523605e+17, p2_r20, p2_l20)
    p2_r23 = 5.4519117014615695e+32 * p2_r5
    p2_r24 = -p2_r23
    p2_r25, p2_l25 = ordered_add_single(p2_r21, p2_l21, p2_r24)
    p2_r27 = 5.192296858534829e+31 * p2_r9
    p2_r28 = -p2_r27
    p2_r29, p2_l29 = ordered_add_single(p2_r25, p2_l25, p2_r28)
    p2_r30 = 2.5961484292674143e+31 * p2_r13
    p2_r31, p2_l31 = ordered_add_single(p2_r29, p2_l29, p2_r30)
    p2_r32, p2_l32 = pair_div(1.0, p2_r17, p2_l17, p2_r31, p2_l31)
    p3_r3 = x * 1.298074214633707e+33
    p3_r4, p3_l4 = ordered_sum(p3_r3, 8.826904659509206e+32)
    p3_r5, p3_l5 = exact_product(x, x)
    p3_r7, p3_l7 = pair_mul(3.2451855365842673e+32, 1.8014398509481984e+16, p3_r5, p3_l5)
    p3_r8, p3_l8 = pair_add(p3_r4, p3_l4, p3_r7, p3_l7)
    p3_r9, p3_l9 = pair_mul_single(p3_r5, p3_l5, x)
    p3_r11, p3_l11 = pair_mul(2.5961484292674143e+31, -2161727821137838.0, p3_r9, p3_l9)
    p3_r12, p3_l12 = pair_add(p3_r8, p3_l8, p3_r11, p3_l11)
    p3_r13, p3_l13 = pair_mul(p3_r5, p3_l5, p3_r5, p3_l5)
    p3_r15, p3_l15 = pair_mul(1.2980742146337072e+31, -1080863910568919.0, p3_r13, p3_l13)
    p3_r16, p3_l16 = pair_add(p3_r12, p3_l12, p3_r15, p3_l15)
    p3_r19 = 4.6730671726813454e+32 * x
    p3_r20, p3_l20 = pair_add_single(2.102880227706605e+33, 1.2393906174523605e+17, p3_r19)
    p3_r22, p3_l22 = pair_mul(4.932682015608086e+32, 2.0176126330619824e+16, p3_r5, p3_l5)
    p3_r23, p3_l23 = pair_add(p3_r20, p3_l20, p3_r22, p3_l22)
    p3_r25, p3_l25 = pair_mul_single(p3_r9, p3_l9, 5.192296858534829e+31)
    p3_r26, p3_l26 = pair_add(p3_r23, p3_l23, p3_r25, p3_l25)
    p3_r27, p3_l27 = pair_mul(2.5961484292674143e+31, -2161727821137838.0, p3_r13, p3_l13)
    p3_r28, p3_l28 = pair_add(p3_r26, p3_l26, p3_r27, p3_l27)
    p3_r29, p3_l29 = pair_div(1.0, p3_r16, p3_l16, p3_r28, p3_l28)
    return p0_r32 if x < -1.0 else (-0.03305785123966942 if x == -1.0 else (p1_r33 if x < 0.0 else (0.3181818181818182 if x == 0.0 else (p2_r32 if x < 1.0 else (0.8760330578512396 if x == 1.0 else p3_r29))))), p0_l32 if x < -1.0 else (0.0 if x == -1.0 else (p1_l33 if x < 0.0 else (0.0 if x == 0.0 else (p2_l32 if x < 1.0 else (0.0 if x == 1.0 else p3_l29)))))


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return ((x >= -16.0) & (x <= -6.0390625)) | ((x >= -6.0078125) & (x <= -3.7562255859375)) | ((x >= -3.75604248046875) & (x <= -2.7918243408203125)) | ((x >= -2.791778564453125) & (x <= -0.720001220703125)) | ((x >= -0.7199974060058594) & (x <= 4.3135914667441024e+68))


@_inlined
def _value_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation for float32, in float64, and whether that is certain."""
    fit = (abs(x) <= 3.402823669209385e+38) & within(c_0, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_2, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_3, 2.938735877055719e-39, 3.402823669209385e+38) & within(d_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(d_2, 2.938735877055719e-39, 3.402823669209385e+38)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = r1 * r2
    r4 = abs(d_2)
    r5 = x * x
    m6 = abs(-1.0) + r5
    r7 = -1.0 + r5
    r8 = abs(r7)
    m9 = r4 * m6
    r10 = r4 * r8
    r11 = 1.0 + r3
    m12 = r11 + m9
    r13 = r11 + r10
    r14 = 1.0 / r13
    r15 = c_1 * x
    m16 = abs(c_2) * m6
    r17 = c_2 * r7
    r18 = 3.0 * x
    r19 = -r18
    r20 = x * r5
    m21 = abs(r19) + abs(r20)
    r22 = r19 + r20
    m23 = abs(c_3) * m21
    r24 = c_3 * r22
    m25 = abs(c_0) + abs(r15)
    r26 = c_0 + r15
    m27 = m25 + m16
    r28 = r26 + r17
    m29 = m27 + m23
    r30 = r28 + r24
    m31 = r14 * m29
    r32 = r14 * r30
    return (r32, fit & (m12 < 16.0 * abs(r13)) & (2.1864891052246093e-06 * m31 <= abs(r32)))


@_inlined
def _derivative_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative for float32, in float64, and whether that is certain."""
    fit = within(x, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_0, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_2, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_3, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_2, 8.271806125530277e-25, 1.2089258196146292e+24)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = r1 * r2
    r4 = abs(d_2)
    r5 = x * x
    m6 = abs(-1.0) + r5
    r7 = -1.0 + r5
    r8 = abs(r7)
    m9 = r4 * m6
    r10 = r4 * r8
    r11 = 1.0 + r3
    m12 = r11 + m9
    r13 = r11 + r10
    r14 = 1.0 / r13
    r15 = c_1 * x
    m16 = abs(c_2) * m6
    r17 = c_2 * r7
    r18 = 3.0 * x
    r19 = -r18
    r20 = x * r5
    m21 = abs(r19) + abs(r20)
    r22 = r19 + r20
    m23 = abs(c_3) * m21
    r24 = c_3 * r22
    m25 = abs(c_0) + abs(r15)
    r26 = c_0 + r15
    m27 = m25 + m16
    r28 = r26 + r17
    m29 = m27 + m23
    r30 = r28 + r24
    m31 = r14 * m29
    r32 = r14 * r30
    m33 = r14 * m31
    r34 = r14 * r32
    r35 = 2.0 * c_2
    r36 = r35 * x
    r37 = 3.0 * r5
    m38 = abs(-3.0) + r37
    r39 = -3.0 + r37
    m40 = abs(c_3) * m38
    r41 = c_3 * r39
    m42 = abs(c_1) + abs(r36)
    r43 = c_1 + r36
    m44 = m42 + m40
    r45 = r43 + r41
    m46 = r14 * m44
    r47 = r14 * r45
    s48 = side_of(x, 0.0)
    r49 = r1 * s48
    s50 = side_of(r7, 0.0)
    r51 = 2.0 * r4
    r52 = r51 * x
    r53 = r52 * s50
    m54 = abs(r49) + abs(r53)
    r55 = r49 + r53
    m56 = m33 * m54
    r57 = r34 * r55
    r58 = -r57
    m59 = m46 + m56
    r60 = r47 + r58
    return (r60, fit & (m12 < 16.0 * abs(r13)) & ((abs(r7) > 2.242650509742816e-16 * m6) | (m6 == 0.0)) & (4.342877864837647e-06 * m59 <= abs(r60)))


@_inlined
def _gradient_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by x and by every learned parameter for float32, in float64, and whether that is certain."""
    fit = within(x, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_0, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_2, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_3, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_2, 8.271806125530277e-25, 1.2089258196146292e+24)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = r1 * r2
    r4 = abs(d_2)
    r5 = x * x
    m6 = abs(-1.0) + r5
    r7 = -1.0 + r5
    r8 = abs(r7)
    m9 = r4 * m6
    r10 = r4 * r8
    r11 = 1.0 + r3
    m12 = r11 + m9
    r13 = r11 + r10
    r14 = 1.0 / r13
    r15 = c_1 * x
    m16 = abs(c_2) * m6
    r17 = c_2 * r7
    r18 = 3.0 * x
    r19 = -r18
    r20 = x * r5
    m21 = abs(r19) + abs(r20)
    r22 = r19 + r20
    m23 = abs(c_3) * m21
    r24 = c_3 * r22
    m25 = abs(c_0) + abs(r15)
    r26 = c_0 + r15
    m27 = m25 + m16
    r28 = r26 + r17
    m29 = m27 + m23
    r30 = r28 + r24
    m31 = r14 * m29
    r32 = r14 * r30
    m33 = r14 * m31
    r34 = r14 * r32
    r35 = 2.0 * c_2
    r36 = r35 * x
    r37 = 3.0 * r5
    m38 = abs(-3.0) + r37
    r39 = -3.0 + r37
    m40 = abs(c_3) * m38
    r41 = c_3 * r39
    m42 = abs(c_1) + abs(r36)
    r43 = c_1 + r36
    m44 = m42 + m40
    r45 = r43 + r41
    m46 = r14 * m44
    r47 = r14 * r45
    s48 = side_of(x, 0.0)
    r49 = r1 * s48
    s50 = side_of(r7, 0.0)
    r51 = 2.0 * r4
    r52 = r51 * x
    r53 = r52 * s50
    m54 = abs(r49) + abs(r53)
    r55 = r49 + r53
    m56 = m33 * m54
    r57 = r34 * r55
    r58 = -r57
    m59 = m46 + m56
    r60 = r47 + r58
    r61 = r14 * x
    m62 = r14 * m6
    r63 = r14 * r7
    m64 = r14 * m21
    r65 = r14 * r22
    s66 = side_of(d_1, 0.0)
    r67 = r34 * s66
    m68 = m33 * r2
    r69 = r67 * r2
    r70 = -r69
    s71 = side_of(d_2, 0.0)
    r72 = r34 * s71
    m73 = m33 * m6
    r74 = r72 * r8
    r75 = -r74
    return (r60, r14, r61, r63, r65, r70, r75, fit & (m12 < 16.0 * abs(r13)) & ((abs(r7) > 2.242650509742816e-16 * m6) | (m6 == 0.0)) & (4.342877864837647e-06 * m59 <= abs(r60)) & (2.0961880683898925e-06 * m62 <= abs(r63)) & (2.126288414001465e-06 * m64 <= abs(r65)) & (4.25257682800293e-06 * m68 <= abs(r70)) & (4.312777519226075e-06 * m73 <= abs(r75)))


@_inlined
def _value_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation from sums of two float64, and whether that is certain."""
    fit = within(x, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_0, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_1, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_2, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_3, 1.925929944387236e-34, 5.192296858534828e+33) & within(d_1, 1.925929944387236e-34, 5.192296858534828e+33) & within(d_2, 1.925929944387236e-34, 5.192296858534828e+33)
    r1 = abs(d_1)
    r2 = abs(x)
    r3, l3 = exact_product(r1, r2)
    r4 = abs(d_2)
    r5, l5 = exact_product(x, x)
    m6 = abs(-1.0) + r5
    r7, l7 = pair_add_single(r5, l5, -1.0)
    v8 = r7 + l7
    r9 = -r7 if v8 < 0.0 else r7
    l10 = -l7 if v8 < 0.0 else l7
    m11 = r4 * m6
    r12, l12 = pair_mul_single(r9, l10, r4)
    r13, l13 = pair_add_single(r3, l3, 1.0)
    m14 = r13 + m11
    r15, l15 = pair_add(r13, l13, r12, l12)
    i16 = 1.0 / r15
    r16 = 1.0 * i16
    l16 = (fma(-r16, r15, 1.0) + fma(-r16, l15, 0.0)) * i16
    r17, l17 = exact_product(c_1, x)
    m18 = abs(c_2) * m6
    r19, l19 = pair_mul_single(r7, l7, c_2)
    r20, l20 = exact_product(3.0, x)
    r21 = -r20
    l22 = -l20
    r23, l23 = pair_mul_single(r5, l5, x)
    m24 = abs(r21) + abs(r23)
    r25, l25 = pair_add(r21, l22, r23, l23)
    m26 = abs(c_3) * m24
    r27, l27 = pair_mul_single(r25, l25, c_3)
    m28 = abs(c_0) + abs(r17)
    r29, l29 = pair_add_single(r17, l17, c_0)
    m30 = m28 + m18
    r31, l31 = pair_add(r29, l29, r19, l19)
    m32 = m30 + m26
    r33, l33 = pair_add(r31, l31, r27, l27)
    m34 = r16 * m32
    r35, l35 = pair_mul(r16, l16, r33, l33)
    v36 = r35 + l35
    return (v36, fit & (m14 < 1024.0 * abs(r15)) & (3.8576800190179833e-10 * m34 <= abs(v36)))


@_inlined
def _derivative_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative from sums of two float64, and whether that is certain."""
    fit = within(x, 3.552713678800501e-15, 281474976710656.0) & within(c_0, 3.552713678800501e-15, 281474976710656.0) & within(c_1, 3.552713678800501e-15, 281474976710656.0) & within(c_2, 3.552713678800501e-15, 281474976710656.0) & within(c_3, 3.552713678800501e-15, 281474976710656.0) & within(d_1, 3.552713678800501e-15, 281474976710656.0) & within(d_2, 3.552713678800501e-15, 281474976710656.0)
    r1 = abs(d_1)
    r2 = abs(x)
    r3, l3 = exact_product(r1, r2)
    r4 = abs(d_2)
    r5, l5 = exact_product(x, x)
    m6 = abs(-1.0) + r5
    r7, l7 = pair_add_single(r5, l5, -1.0)
    v8 = r7 + l7
    r9 = -r7 if v8 < 0.0 else r7
    l10 = -l7 if v8 < 0.0 else l7
    m11 = r4 * m6
    r12, l12 = pair_mul_single(r9, l10, r4)
    r13, l13 = pair_add_single(r3, l3, 1.0)
    m14 = r13 + m11
    r15, l15 = pair_add(r13, l13, r12, l12)
    i16 = 1.0 / r15
    r16 = 1.0 * i16
    l16 = (fma(-r16, r15, 1.0) + fma(-r16, l15, 0.0)) * i16
    r17, l17 = exact_product(c_1, x)
    m18 = abs(c_2) * m6
    r19, l19 = pair_mul_single(r7, l7, c_2)
    r20, l20 = exact_product(3.0, x)
    r21 = -r20
    l22 = -l20
    r23, l23 = pair_mul_single(r5, l5, x)
    m24 = abs(r21) + abs(r23)
    r25, l25 = pair_add(r21, l22, r23, l23)
    m26 = abs(c_3) * m24
    r27, l27 = pair_mul_single(r25, l25, c_3)
    m28 = abs(c_0) + abs(r17)
    r29, l29 = pair_add_single(r17, l17, c_0)
    m30 = m28 + m18
    r31, l31 = pair_add(r29, l29, r19, l19)
    m32 = m30 + m26
    r33, l33 = pair_add(r31, l31, r27, l27)
    m34 = r16 * m32
    r35, l35 = pair_mul(r16, l16, r33, l33)
    m36 = r16 * m34
    r37, l37 = pair_mul(r16, l16, r35, l35)
    r38 = c_2 * 2.0
    r39, l39 = exact_product(r38, x)
    r40, l40 = pair_mul_single(r5, l5, 3.0)
    m41 = abs(-3.0) + r40
    r42, l42 = pair_add_single(r40, l40, -3.0)
    m43 = abs(c_3) * m41
    r44, l44 = pair_mul_single(r42, l42, c_3)
    m45 = abs(c_1) + abs(r39)
    r46, l46 = pair_add_single(r39, l39, c_1)
    m47 = m45 + m43
    r48, l48 = pair_add(r46, l46, r44, l44)
    m49 = r16 * m47
    r50, l50 = pair_mul(r16, l16, r48, l48)
    s51 = side_of(x, 0.0)
    r52 = r1 * s51
    s54 = side_of(v8, 0.0)
    r55 = r4 * 2.0
    r56, l56 = exact_product(r55, x)
    r57 = r56 * s54
    l58 = l56 * s54
    m59 = abs(r52) + abs(r57)
    r60, l60 = pair_add_single(r57, l58, r52)
    m61 = m36 * m59
    r62, l62 = pair_mul(r37, l37, r60, l60)
    r63 = -r62
    l64 = -l62
    m65 = m49 + m61
    r66, l66 = pair_add(r50, l50, r63, l64)
    v67 = r66 + l66
    return (v67, fit & (m14 < 1024.0 * abs(r15)) & ((abs(v8) > 4.979684464207637e-32 * m6) | (m6 == 0.0)) & (1.157583159735243e-09 * m65 <= abs(v67)))


@_inlined
def _gradient_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by x and by every learned parameter from sums of two float64, and whether that is certain."""
    fit = within(x, 3.552713678800501e-15, 281474976710656.0) & within(c_0, 3.552713678800501e-15, 281474976710656.0) & within(c_1, 3.552713678800501e-15, 281474976710656.0) & within(c_2, 3.552713678800501e-15, 281474976710656.0) & within(c_3, 3.552713678800501e-15, 281474976710656.0) & within(d_1, 3.552713678800501e-15, 281474976710656.0) & within(d_2, 3.552713678800501e-15, 281474976710656.0)
    r1 = abs(d_1)
    r2 = abs(x)
    r3, l3 = exact_product(r1, r2)
    r4 = abs(d_2)
    r5, l5 = exact_product(x, x)
    m6 = abs(-1.0) + r5
    r7, l7 = pair_add_single(r5, l5, -1.0)
    v8 = r7 + l7
    r9 = -r7 if v8 < 0.0 else r7
    l10 = -l7 if v8 < 0.0 else l7
    m11 = r4 * m6
    r12, l12 = pair_mul_single(r9, l10, r4)
    r13, l13 = pair_add_single(r3, l3, 1.0)
    m14 = r13 + m11
    r15, l15 = pair_add(r13, l13, r12, l12)
    i16 = 1.0 / r15
    r16 = 1.0 * i16
    l16 = (fma(-r16, r15, 1.0) + fma(-r16, l15, 0.0)) * i16
    r17, l17 = exact_product(c_1, x)
    m18 = abs(c_2) * m6
    r19, l19 = pair_mul_single(r7, l7, c_2)
    r20, l20 = exact_product(3.0, x)
    r21 = -r20
    l22 = -l20
    r23, l23 = pair_mul_single(r5, l5, x)
    m24 = abs(r21) + abs(r23)
    r25, l25 = pair_add(r21, l22, r23, l23)
    m26 = abs(c_3) * m24
    r27, l27 = pair_mul_single(r25, l25, c_3)
    m28 = abs(c_0) + abs(r17)
    r29, l29 = pair_add_single(r17, l17, c_0)
    m30 = m28 + m18
    r31, l31 = pair_add(r29, l29, r19, l19)
    m32 = m30 + m26
    r33, l33 = pair_add(r31, l31, r27, l27)
    m34 = r16 * m32
    r35, l35 = pair_mul(r16, l16, r33, l33)
    m36 = r16 * m34
    r37, l37 = pair_mul(r16, l16, r35, l35)
    r38 = c_2 * 2.0
    r39, l39 = exact_product(r38, x)
    r40, l40 = pair_mul_single(r5, l5, 3.0)
    m41 = abs(-3.0) + r40
    r42, l42 = pair_add_single(r40, l40, -3.0)
    m43 = abs(c_3) * m41
    r44, l44 = pair_mul_single(r42, l42, c_3)
    m45 = abs(c_1) + abs(r39)
    r46, l46 = pair_add_single(r39, l39, c_1)
    m47 = m45 + m43
    r48, l48 = pair_add(r46, l46, r44, l44)
    m49 = r16 * m47
    r50, l50 = pair_mul(r16, l16, r48, l48)
    s51 = side_of(x, 0.0)
    r52 = r1 * s51
    s54 = side_of(v8, 0.0)
    r55 = r4 * 2.0
    r56, l56 = exact_product(r55, x)
    r57 = r56 * s54
    l58 = l56 * s54
    m59 = abs(r52) + abs(r57)
    r60, l60 = pair_add_single(r57, l58, r52)
    m61 = m36 * m59
    r62, l62 = pair_mul(r37, l37, r60, l60)
    r63 = -r62
    l64 = -l62
    m65 = m49 + m61
    r66, l66 = pair_add(r50, l50, r63, l64)
    r67, l67 = pair_mul_single(r16, l16, x)
    m68 = r16 * m6
    r69, l69 = pair_mul(r16, l16, r7, l7)
    m70 = r16 * m24
    r71, l71 = pair_mul(r16, l16, r25, l25)
    s72 = side_of(d_1, 0.0)
    r73 = r37 * s72
    l74 = l37 * s72
    m75 = m36 * r2
    r76, l76 = pair_mul_single(r73, l74, r2)
    r77 = -r76
    l78 = -l76
    s79 = side_of(d_2, 0.0)
    r80 = r37 * s79
    l81 = l37 * s79
    m82 = m36 * m6
    r83, l83 = pair_mul(r80, l81, r9, l10)
    r84 = -r83
    l85 = -l83
    v86 = r66 + l66
    v87 = r16 + l16
    v88 = r67 + l67
    v89 = r69 + l69
    v90 = r71 + l71
    v91 = r77 + l78
    v92 = r84 + l85
    return (v86, v87, v88, v89, v90, v91, v92, fit & (m14 < 1024.0 * abs(r15)) & ((abs(v8) > 4.979684464207637e-32 * m6) | (m6 == 0.0)) & (1.157583159735243e-09 * m65 <= abs(v86)) & (3.8548856876960965e-10 * m68 <= abs(v89)) & (3.8558166074373906e-10 * m70 <= abs(v90)) & (1.1568391895830925e-09 * m75 <= abs(v91)) & (1.1572111973099377e-09 * m82 <= abs(v92)))


@_device
def _partials_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivatives by the learned parameters as wide numbers."""
    if x <= -1.0:
        w0 = (1.0, 0.0, np.int64(0))
        w1 = wide_from_float(d_1)
        w2 = wide_from_float(side_of(w1[0], 0.0))
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_neg(w5)
        w7 = wide_add(w0, w6)
        w8 = wide_from_float(d_2)
        w9 = wide_from_float(side_of(w8[0], 0.0))
        w10 = wide_mul(w8, w9)
        w11 = (-1.0, 0.0, np.int64(0))
        w12 = wide_powi(wide_x, 2)
        w13 = wide_add(w11, w12)
        w14 = wide_mul(w10, w13)
        w15 = wide_add(w7, w14)
        w16 = wide_div(w0, w15)
        w17 = wide_div(wide_x, w15)
        w18 = wide_div(w13, w15)
        w19 = (3.0, 0.0, np.int64(0))
        w20 = wide_mul(w19, wide_x)
        w21 = wide_neg(w20)
        w22 = wide_powi(wide_x, 3)
        w23 = wide_add(w21, w22)
        w24 = wide_div(w23, w15)
        w25 = wide_mul(w2, wide_x)
        w26 = wide_from_float(c_0)
        w27 = wide_from_float(c_1)
        w28 = wide_mul(w27, wide_x)
        w29 = wide_add(w26, w28)
        w30 = wide_from_float(c_2)
        w31 = wide_mul(w30, w13)
        w32 = wide_add(w29, w31)
        w33 = wide_from_float(c_3)
        w34 = wide_mul(w33, w23)
        w35 = wide_add(w32, w34)
        w36 = wide_mul(w25, w35)
        w37 = wide_powi(w15, 2)
        w38 = wide_div(w36, w37)
        w39 = wide_mul(w9, w13)
        w40 = wide_mul(w39, w35)
        w41 = wide_div(w40, w37)
        w42 = wide_neg(w41)
        return w16, w17, w18, w24, w38, w42,
    if x <= 0.0:
        w0 = (1.0, 0.0, np.int64(0))
        w1 = wide_from_float(d_1)
        w2 = wide_from_float(side_of(w1[0], 0.0))
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_neg(w5)
        w7 = wide_add(w0, w6)
        w8 = wide_from_float(d_2)
        w9 = wide_from_float(side_of(w8[0], 0.0))
        w10 = wide_mul(w8, w9)
        w11 = wide_powi(wide_x, 2)
        w12 = wide_neg(w11)
        w13 = wide_add(w0, w12)
        w14 = wide_mul(w10, w13)
        w15 = wide_add(w7, w14)
        w16 = wide_div(w0, w15)
        w17 = wide_div(wide_x, w15)
        w18 = (-1.0, 0.0, np.int64(0))
        w19 = wide_add(w18, w11)
        w20 = wide_div(w19, w15)
        w21 = (3.0, 0.0, np.int64(0))
        w22 = wide_mul(w21, wide_x)
        w23 = wide_neg(w22)
        w24 = wide_powi(wide_x, 3)
        w25 = wide_add(w23, w24)
        w26 = wide_div(w25, w15)
        w27 = wide_mul(w2, wide_x)
        w28 = wide_from_float(c_0)
        w29 = wide_from_float(c_1)
        w30 = wide_mul(w29, wide_x)
        w31 = wide_add(w28, w30)
        w32 = wide_from_float(c_2)
        w33 = wide_mul(w32, w19)
        w34 = wide_add(w31, w33)
        w35 = wide_from_float(c_3)
        w36 = wide_mul(w35, w25)
        w37 = wide_add(w34, w36)
        w38 = wide_mul(w27, w37)
        w39 = wide_powi(w15, 2)
        w40 = wide_div(w38, w39)
        w41 = wide_mul(w9, w19)
        w42 = wide_mul(w35, wide_x)
        w43 = (-3.0, 0.0, np.int64(0))
        w44 = wide_add(w43, w11)
        w45 = wide_mul(w42, w44)
        w46 = wide_add(w34, w45)
        w47 = wide_mul(w41, w46)
        w48 = wide_add(w18, w5)
        w49 = wide_mul(w10, w19)
        w50 = wide_add(w48, w49)
        w51 = wide_powi(w50, 2)
        w52 = wide_div(w47, w51)
        return w16, w17, w20, w26, w40, w52,
    if x <= 1.0:
        w0 = (1.0, 0.0, np.int64(0))
        w1 = wide_from_float(d_1)
        w2 = wide_from_float(side_of(w1[0], 0.0))
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_add(w0, w5)
        w7 = wide_from_float(d_2)
        w8 = wide_from_float(side_of(w7[0], 0.0))
        w9 = wide_mul(w7, w8)
        w10 = wide_powi(wide_x, 2)
        w11 = wide_neg(w10)
        w12 = wide_add(w0, w11)
        w13 = wide_mul(w9, w12)
        w14 = wide_add(w6, w13)
        w15 = wide_div(w0, w14)
        w16 = wide_div(wide_x, w14)
        w17 = (-1.0, 0.0, np.int64(0))
        w18 = wide_add(w17, w10)
        w19 = wide_div(w18, w14)
        w20 = (3.0, 0.0, np.int64(0))
        w21 = wide_mul(w20, wide_x)
        w22 = wide_neg(w21)
        w23 = wide_powi(wide_x, 3)
        w24 = wide_add(w22, w23)
        w25 = wide_div(w24, w14)
        w26 = wide_mul(w2, wide_x)
        w27 = wide_from_float(c_0)
        w28 = wide_from_float(c_1)
        w29 = wide_mul(w28, wide_x)
        w30 = wide_add(w27, w29)
        w31 = wide_from_float(c_2)
        w32 = wide_mul(w31, w18)
        w33 = wide_add(w30, w32)
        w34 = wide_from_float(c_3)
        w35 = wide_mul(w34, w24)
        w36 = wide_add(w33, w35)
        w37 = wide_mul(w26, w36)
        w38 = wide_powi(w14, 2)
        w39 = wide_div(w37, w38)
        w40 = wide_neg(w39)
        w41 = wide_mul(w8, w18)
        w42 = wide_mul(w34, wide_x)
        w43 = (-3.0, 0.0, np.int64(0))
        w44 = wide_add(w43, w10)
        w45 = wide_mul(w42, w44)
        w46 = wide_add(w33, w45)
        w47 = wide_mul(w41, w46)
        w48 = wide_mul(w9, w18)
        w49 = wide_neg(w48)
        w50 = wide_add(w6, w49)
        w51 = wide_powi(w50, 2)
        w52 = wide_div(w47, w51)
        return w15, w16, w19, w25, w40, w52,
    w0 = (1.0, 0.0, np.int64(0))
    w1 = wide_from_float(d_1)
    w2 = wide_from_float(side_of(w1[0], 0.0))
    w3 = wide_mul(w1, w2)
    w5 = wide_mul(w3, wide_x)
    w6 = wide_add(w0, w5)
    w7 = wide_from_float(d_2)
    w8 = wide_from_float(side_of(w7[0], 0.0))
    w9 = wide_mul(w7, w8)
    w10 = (-1.0, 0.0, np.int64(0))
    w11 = wide_powi(wide_x, 2)
    w12 = wide_add(w10, w11)
    w13 = wide_mul(w9, w12)
    w14 = wide_add(w6, w13)
    w15 = wide_div(w0, w14)
    w16 = wide_div(wide_x, w14)
    w17 = wide_div(w12, w14)
    w18 = (3.0, 0.0, np.int64(0))
    w19 = wide_mul(w18, wide_x)
    w20 = wide_neg(w19)
    w21 = wide_powi(wide_x, 3)
    w22 = wide_add(w20, w21)
    w23 = wide_div(w22, w14)
    w24 = wide_mul(w2, wide_x)
    w25 = wide_from_float(c_0)
    w26 = wide_from_float(c_1)
    w27 = wide_mul(w26, wide_x)
    w28 = wide_add(w25, w27)
    w29 = wide_from_float(c_2)
    w30 = wide_mul(w29, w12)
    w31 = wide_add(w28, w30)
    w32 = wide_from_float(c_3)
    w33 = wide_mul(w32, w22)
    w34 = wide_add(w31, w33)
    w35 = wide_mul(w24, w34)
    w36 = wide_powi(w14, 2)
    w37 = wide_div(w35, w36)
    w38 = wide_neg(w37)
    w39 = wide_mul(w8, w12)
    w40 = wide_mul(w39, w34)
    w41 = wide_div(w40, w36)
    w42 = wide_neg(w41)
    return w15, w16, w17, w23, w38, w42,


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
        flag = noted(flag, (v - np.float32(-1.9206619)) * (v - np.float32(-1.9206467)))
        flag = noted(flag, (v - np.float32(0.5097542)) * (v - np.float32(0.509758)))
        flag = noted(flag, (v - np.float32(0.5206528)) * (v - np.float32(0.5206566)))
        flag = noted(flag, (v - np.float32(0.714283)) * (v - np.float32(0.7142868)))
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
        flag = noted(flag, v - np.float32(-6.0078125))
        flag = noted(flag, np.float32(3.4028235e+38) - v)
        flag = noted(flag, (v - np.float32(-3.7562256)) * (v - np.float32(-3.7560425)))
        flag = noted(flag, (v - np.float32(-2.7918243)) * (v - np.float32(-2.7917786)))
        flag = noted(flag, (v - np.float32(-0.7200012)) * (v - np.float32(-0.7199974)))
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
        flag = noted(flag, (v - np.float32(-1.9206619)) * (v - np.float32(-1.9206467)))
        flag = noted(flag, (v - np.float32(0.5097542)) * (v - np.float32(0.509758)))
        flag = noted(flag, (v - np.float32(0.5206528)) * (v - np.float32(0.5206566)))
        flag = noted(flag, (v - np.float32(0.714283)) * (v - np.float32(0.7142868)))
        flag = noted(flag, v - np.float32(-6.0078125))
        flag = noted(flag, np.float32(3.4028235e+38) - v)
        flag = noted(flag, (v - np.float32(-3.7562256)) * (v - np.float32(-3.7560425)))
        flag = noted(flag, (v - np.float32(-2.7918243)) * (v - np.float32(-2.7917786)))
        flag = noted(flag, (v - np.float32(-0.7200012)) * (v - np.float32(-0.7199974)))
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
        flag = noted(flag, 3.417579257473456e+97 - abs(v))
        flag = noted(flag, (v - 0.5097541809082031) * (v - 0.5097579956054688))
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
        flag = noted(flag, v - -16.0)
        flag = noted(flag, 4.3135914667441024e+68 - v)
        flag = noted(flag, (v - -6.0390625) * (v - -6.0078125))
        flag = noted(flag, (v - -3.7562255859375) * (v - -3.75604248046875))
        flag = noted(flag, (v - -2.7918243408203125) * (v - -2.791778564453125))
        flag = noted(flag, (v - -0.720001220703125) * (v - -0.7199974060058594))
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
        flag = noted(flag, 3.417579257473456e+97 - abs(v))
        flag = noted(flag, (v - 0.5097541809082031) * (v - 0.5097579956054688))
        flag = noted(flag, v - -16.0)
        flag = noted(flag, 4.3135914667441024e+68 - v)
        flag = noted(flag, (v - -6.0390625) * (v - -6.0078125))
        flag = noted(flag, (v - -3.7562255859375) * (v - -3.75604248046875))
        flag = noted(flag, (v - -2.7918243408203125) * (v - -2.791778564453125))
        flag = noted(flag, (v - -0.720001220703125) * (v - -0.7199974060058594))
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
    "opau_hermite_probabilists",
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
