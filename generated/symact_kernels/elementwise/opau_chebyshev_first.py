# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 4412dd0f9bb05b07a35f26f4f7376d36e1446a7f8ff7e85b0f347f83bec90700
"""The activation opau_chebyshev_first, compiled.

    opau_chebyshev_first(x) = (c_0 + c_1*x + c_2*(2*x**2 - 1) + c_3*(4*x**3 - 3*x))/(Abs(d_1)*Abs(x) +
        Abs(d_2)*Abs(2*x**2 - 1) + 1)

Parameters:
    c = (c_0, ..., c_3) = (0, 1/2, 1/4, 1/20) (learned) coefficient of polynomial 0 above, ..., coefficient of
        polynomial 3 above
    d = (d_1, d_2) = (1/10, 1/10) (learned) coefficient of polynomial 1 below, ..., coefficient of polynomial
        2 below

Range: (-oo, oo).
Limits at -oo and oo: -oo, oo.
Smoothness: C^0, kinks at -1/sqrt(2), 0, 1/sqrt(2).

In the Chebyshev polynomials of the first kind; the defaults are ours.

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
    if abs(x - 0.41997990465875834) < 0.0625 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # beside a zero
        t, s = ordered_sum(x - 0.41997990465875834, -2.328794894845077e-17)
        h, e = ordered_sum(0.7913552619807227, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 0.0001411496857026512, 0.00030157937465816507), 0.0006785419984376796), 0.0014381446795995886), 0.003265873247314278), 0.006847861578042138), 0.0157440607975202), 0.032541025706319456), 0.07605880149865643), 0.15421230651477183), 0.3684535172904487), 0.7280908854300715))
        r = fused_mul(h, e + 2.2853906768363605e-18, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if x <= -0.7071067811865476:  # -sqrt(2)/2
        r3 = c_1 * x
        er3 = rounding(c_1, U) * abs(r3) + TINY
        r4 = c_0 + r3
        er4 = er3 + U * abs(r4)
        r8 = x * x
        er8 = 1.0 * U * abs(r8) + TINY
        r9 = 2.0 * r8
        er9 = abs(2.0) * er8 + TINY
        r10 = -1.0 + r9
        er10 = er9 + U * abs(r10)
        r11 = c_2 * r10
        er11 = abs(c_2) * er10 + rounding(c_2, U) * abs(r11) + TINY
        r12 = r4 + r11
        er12 = er4 + er11 + U * abs(r12)
        r15 = 3.0 * x
        er15 = U * abs(r15) + TINY
        r16 = -r15
        r18 = x * x * x
        er18 = 2.0 * U * abs(r18) + TINY
        r19 = 4.0 * r18
        er19 = abs(4.0) * er18 + TINY
        r20 = r16 + r19
        er20 = er15 + er19 + U * abs(r20)
        r21 = c_3 * r20
        er21 = abs(c_3) * er20 + rounding(c_3, U) * abs(r21) + TINY
        r22 = r12 + r21
        er22 = er12 + er21 + U * abs(r22)
        r25 = side_of(d_1, 0.0)
        r26 = d_1 * r25
        er26 = rounding(d_1, U) * abs(r26) + TINY
        r27 = r26 * x
        er27 = abs(x) * er26 + rounding(r26, U) * abs(r27) + TINY
        r28 = -r27
        r29 = 1.0 + r28
        er29 = er27 + U * abs(r29)
        r31 = side_of(d_2, 0.0)
        r32 = d_2 * r31
        er32 = rounding(d_2, U) * abs(r32) + TINY
        r33 = r32 * r10
        er33 = abs(r10) * er32 + abs(r32) * er10 + er32 * er10 + rounding(r32, U) * abs(r33) + TINY
        r34 = r29 + r33
        er34 = er29 + er33 + U * abs(r34)
        r35 = r22 / r34
        er35 = (er22 + abs(r35) * er34) / margin(abs(r34), er34) + U * abs(r35) + TINY
        return r35, er35
    if x <= 0.0:
        r3 = c_1 * x
        er3 = rounding(c_1, U) * abs(r3) + TINY
        r4 = c_0 + r3
        er4 = er3 + U * abs(r4)
        r8 = x * x
        er8 = 1.0 * U * abs(r8) + TINY
        r9 = 2.0 * r8
        er9 = abs(2.0) * er8 + TINY
        r10 = -1.0 + r9
        er10 = er9 + U * abs(r10)
        r11 = c_2 * r10
        er11 = abs(c_2) * er10 + rounding(c_2, U) * abs(r11) + TINY
        r12 = r4 + r11
        er12 = er4 + er11 + U * abs(r12)
        r15 = 3.0 * x
        er15 = U * abs(r15) + TINY
        r16 = -r15
        r18 = x * x * x
        er18 = 2.0 * U * abs(r18) + TINY
        r19 = 4.0 * r18
        er19 = abs(4.0) * er18 + TINY
        r20 = r16 + r19
        er20 = er15 + er19 + U * abs(r20)
        r21 = c_3 * r20
        er21 = abs(c_3) * er20 + rounding(c_3, U) * abs(r21) + TINY
        r22 = r12 + r21
        er22 = er12 + er21 + U * abs(r22)
        r25 = side_of(d_1, 0.0)
        r26 = d_1 * r25
        er26 = rounding(d_1, U) * abs(r26) + TINY
        r27 = r26 * x
        er27 = abs(x) * er26 + rounding(r26, U) * abs(r27) + TINY
        r28 = -r27
        r29 = 1.0 + r28
        er29 = er27 + U * abs(r29)
        r31 = side_of(d_2, 0.0)
        r32 = d_2 * r31
        er32 = rounding(d_2, U) * abs(r32) + TINY
        r33 = -r9
        r34 = 1.0 + r33
        er34 = er9 + U * abs(r34)
        r35 = r32 * r34
        er35 = abs(r34) * er32 + abs(r32) * er34 + er32 * er34 + rounding(r32, U) * abs(r35) + TINY
        r36 = r29 + r35
        er36 = er29 + er35 + U * abs(r36)
        r37 = r22 / r36
        er37 = (er22 + abs(r37) * er36) / margin(abs(r36), er36) + U * abs(r37) + TINY
        return r37, er37
    if x <= 0.7071067811865475:  # sqrt(2)/2
        r3 = c_1 * x
        er3 = rounding(c_1, U) * abs(r3) + TINY
        r4 = c_0 + r3
        er4 = er3 + U * abs(r4)
        r8 = x * x
        er8 = 1.0 * U * abs(r8) + TINY
        r9 = 2.0 * r8
        er9 = abs(2.0) * er8 + TINY
        r10 = -1.0 + r9
        er10 = er9 + U * abs(r10)
        r11 = c_2 * r10
        er11 = abs(c_2) * er10 + rounding(c_2, U) * abs(r11) + TINY
        r12 = r4 + r11
        er12 = er4 + er11 + U * abs(r12)
        r15 = 3.0 * x
        er15 = U * abs(r15) + TINY
        r16 = -r15
        r18 = x * x * x
        er18 = 2.0 * U * abs(r18) + TINY
        r19 = 4.0 * r18
        er19 = abs(4.0) * er18 + TINY
        r20 = r16 + r19
        er20 = er15 + er19 + U * abs(r20)
        r21 = c_3 * r20
        er21 = abs(c_3) * er20 + rounding(c_3, U) * abs(r21) + TINY
        r22 = r12 + r21
        er22 = er12 + er21 + U * abs(r22)
        r25 = side_of(d_1, 0.0)
        r26 = d_1 * r25
        er26 = rounding(d_1, U) * abs(r26) + TINY
        r27 = r26 * x
        er27 = abs(x) * er26 + rounding(r26, U) * abs(r27) + TINY
        r28 = 1.0 + r27
        er28 = er27 + U * abs(r28)
        r30 = side_of(d_2, 0.0)
        r31 = d_2 * r30
        er31 = rounding(d_2, U) * abs(r31) + TINY
        r32 = -r9
        r33 = 1.0 + r32
        er33 = er9 + U * abs(r33)
        r34 = r31 * r33
        er34 = abs(r33) * er31 + abs(r31) * er33 + er31 * er33 + rounding(r31, U) * abs(r34) + TINY
        r35 = r28 + r34
        er35 = er28 + er34 + U * abs(r35)
        r36 = r22 / r35
        er36 = (er22 + abs(r36) * er35) / margin(abs(r35), er35) + U * abs(r36) + TINY
        return r36, er36
    r3 = c_1 * x
    er3 = rounding(c_1, U) * abs(r3) + TINY
    r4 = c_0 + r3
    er4 = er3 + U * abs(r4)
    r8 = x * x
    er8 = 1.0 * U * abs(r8) + TINY
    r9 = 2.0 * r8
    er9 = abs(2.0) * er8 + TINY
    r10 = -1.0 + r9
    er10 = er9 + U * abs(r10)
    r11 = c_2 * r10
    er11 = abs(c_2) * er10 + rounding(c_2, U) * abs(r11) + TINY
    r12 = r4 + r11
    er12 = er4 + er11 + U * abs(r12)
    r15 = 3.0 * x
    er15 = U * abs(r15) + TINY
    r16 = -r15
    r18 = x * x * x
    er18 = 2.0 * U * abs(r18) + TINY
    r19 = 4.0 * r18
    er19 = abs(4.0) * er18 + TINY
    r20 = r16 + r19
    er20 = er15 + er19 + U * abs(r20)
    r21 = c_3 * r20
    er21 = abs(c_3) * er20 + rounding(c_3, U) * abs(r21) + TINY
    r22 = r12 + r21
    er22 = er12 + er21 + U * abs(r22)
    r25 = side_of(d_1, 0.0)
    r26 = d_1 * r25
    er26 = rounding(d_1, U) * abs(r26) + TINY
    r27 = r26 * x
    er27 = abs(x) * er26 + rounding(r26, U) * abs(r27) + TINY
    r28 = 1.0 + r27
    er28 = er27 + U * abs(r28)
    r30 = side_of(d_2, 0.0)
    r31 = d_2 * r30
    er31 = rounding(d_2, U) * abs(r31) + TINY
    r32 = r31 * r10
    er32 = abs(r10) * er31 + abs(r31) * er10 + er31 * er10 + rounding(r31, U) * abs(r32) + TINY
    r33 = r28 + r32
    er33 = er28 + er32 + U * abs(r33)
    r34 = r22 / r33
    er34 = (er22 + abs(r34) * er33) / margin(abs(r33), er33) + U * abs(r34) + TINY
    return r34, er34


@_device
def _value_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation as a wide number."""
    if abs(x - 0.41997990465875834) < 0.000244140625 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - 0.41997990465875834), (-2.328794894845077e-17, 1.1431424426222696e-33, np.int64(0)))
        total = (0.0157440607975202, -4.2223689392600664e-19, np.int64(0))
        total = wide_add((0.032541025706319456, -1.3866649018825883e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.07605880149865643, 5.721281374352881e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.15421230651477183, 1.9774953818005243e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.3684535172904487, 6.758443263164032e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.7280908854300715, -9.17622174833477e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.7913552619807227, 2.2853906768363605e-18, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if x <= -0.7071067811865476:  # -sqrt(2)/2
        w0 = wide_from_float(c_0)
        w1 = wide_from_float(c_1)
        w3 = wide_mul(w1, wide_x)
        w4 = wide_add(w0, w3)
        w5 = wide_from_float(c_2)
        w6 = (-1.0, 0.0, np.int64(0))
        w7 = (2.0, 0.0, np.int64(0))
        w8 = wide_powi(wide_x, 2)
        w9 = wide_mul(w7, w8)
        w10 = wide_add(w6, w9)
        w11 = wide_mul(w5, w10)
        w12 = wide_add(w4, w11)
        w13 = wide_from_float(c_3)
        w14 = (3.0, 0.0, np.int64(0))
        w15 = wide_mul(w14, wide_x)
        w16 = wide_neg(w15)
        w17 = (4.0, 0.0, np.int64(0))
        w18 = wide_powi(wide_x, 3)
        w19 = wide_mul(w17, w18)
        w20 = wide_add(w16, w19)
        w21 = wide_mul(w13, w20)
        w22 = wide_add(w12, w21)
        w23 = (1.0, 0.0, np.int64(0))
        w24 = wide_from_float(d_1)
        w25 = wide_from_float(side_of(w24[0], 0.0))
        w26 = wide_mul(w24, w25)
        w27 = wide_mul(w26, wide_x)
        w28 = wide_neg(w27)
        w29 = wide_add(w23, w28)
        w30 = wide_from_float(d_2)
        w31 = wide_from_float(side_of(w30[0], 0.0))
        w32 = wide_mul(w30, w31)
        w33 = wide_mul(w32, w10)
        w34 = wide_add(w29, w33)
        w35 = wide_div(w22, w34)
        return w35
    if x <= 0.0:
        w0 = wide_from_float(c_0)
        w1 = wide_from_float(c_1)
        w3 = wide_mul(w1, wide_x)
        w4 = wide_add(w0, w3)
        w5 = wide_from_float(c_2)
        w6 = (-1.0, 0.0, np.int64(0))
        w7 = (2.0, 0.0, np.int64(0))
        w8 = wide_powi(wide_x, 2)
        w9 = wide_mul(w7, w8)
        w10 = wide_add(w6, w9)
        w11 = wide_mul(w5, w10)
        w12 = wide_add(w4, w11)
        w13 = wide_from_float(c_3)
        w14 = (3.0, 0.0, np.int64(0))
        w15 = wide_mul(w14, wide_x)
        w16 = wide_neg(w15)
        w17 = (4.0, 0.0, np.int64(0))
        w18 = wide_powi(wide_x, 3)
        w19 = wide_mul(w17, w18)
        w20 = wide_add(w16, w19)
        w21 = wide_mul(w13, w20)
        w22 = wide_add(w12, w21)
        w23 = (1.0, 0.0, np.int64(0))
        w24 = wide_from_float(d_1)
        w25 = wide_from_float(side_of(w24[0], 0.0))
        w26 = wide_mul(w24, w25)
        w27 = wide_mul(w26, wide_x)
        w28 = wide_neg(w27)
        w29 = wide_add(w23, w28)
        w30 = wide_from_float(d_2)
        w31 = wide_from_float(side_of(w30[0], 0.0))
        w32 = wide_mul(w30, w31)
        w33 = wide_neg(w9)
        w34 = wide_add(w23, w33)
        w35 = wide_mul(w32, w34)
        w36 = wide_add(w29, w35)
        w37 = wide_div(w22, w36)
        return w37
    if x <= 0.7071067811865475:  # sqrt(2)/2
        w0 = wide_from_float(c_0)
        w1 = wide_from_float(c_1)
        w3 = wide_mul(w1, wide_x)
        w4 = wide_add(w0, w3)
        w5 = wide_from_float(c_2)
        w6 = (-1.0, 0.0, np.int64(0))
        w7 = (2.0, 0.0, np.int64(0))
        w8 = wide_powi(wide_x, 2)
        w9 = wide_mul(w7, w8)
        w10 = wide_add(w6, w9)
        w11 = wide_mul(w5, w10)
        w12 = wide_add(w4, w11)
        w13 = wide_from_float(c_3)
        w14 = (3.0, 0.0, np.int64(0))
        w15 = wide_mul(w14, wide_x)
        w16 = wide_neg(w15)
        w17 = (4.0, 0.0, np.int64(0))
        w18 = wide_powi(wide_x, 3)
        w19 = wide_mul(w17, w18)
        w20 = wide_add(w16, w19)
        w21 = wide_mul(w13, w20)
        w22 = wide_add(w12, w21)
        w23 = (1.0, 0.0, np.int64(0))
        w24 = wide_from_float(d_1)
        w25 = wide_from_float(side_of(w24[0], 0.0))
        w26 = wide_mul(w24, w25)
        w27 = wide_mul(w26, wide_x)
        w28 = wide_add(w23, w27)
        w29 = wide_from_float(d_2)
        w30 = wide_from_float(side_of(w29[0], 0.0))
        w31 = wide_mul(w29, w30)
        w32 = wide_neg(w9)
        w33 = wide_add(w23, w32)
        w34 = wide_mul(w31, w33)
        w35 = wide_add(w28, w34)
        w36 = wide_div(w22, w35)
        return w36
    w0 = wide_from_float(c_0)
    w1 = wide_from_float(c_1)
    w3 = wide_mul(w1, wide_x)
    w4 = wide_add(w0, w3)
    w5 = wide_from_float(c_2)
    w6 = (-1.0, 0.0, np.int64(0))
    w7 = (2.0, 0.0, np.int64(0))
    w8 = wide_powi(wide_x, 2)
    w9 = wide_mul(w7, w8)
    w10 = wide_add(w6, w9)
    w11 = wide_mul(w5, w10)
    w12 = wide_add(w4, w11)
    w13 = wide_from_float(c_3)
    w14 = (3.0, 0.0, np.int64(0))
    w15 = wide_mul(w14, wide_x)
    w16 = wide_neg(w15)
    w17 = (4.0, 0.0, np.int64(0))
    w18 = wide_powi(wide_x, 3)
    w19 = wide_mul(w17, w18)
    w20 = wide_add(w16, w19)
    w21 = wide_mul(w13, w20)
    w22 = wide_add(w12, w21)
    w23 = (1.0, 0.0, np.int64(0))
    w24 = wide_from_float(d_1)
    w25 = wide_from_float(side_of(w24[0], 0.0))
    w26 = wide_mul(w24, w25)
    w27 = wide_mul(w26, wide_x)
    w28 = wide_add(w23, w27)
    w29 = wide_from_float(d_2)
    w30 = wide_from_float(side_of(w29[0], 0.0))
    w31 = wide_mul(w29, w30)
    w32 = wide_mul(w31, w10)
    w33 = wide_add(w28, w32)
    w34 = wide_div(w22, w33)
    return w34


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
    if abs(x - -1.4266063340233581) < 0.125 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # beside a zero
        t, s = ordered_sum(x - -1.4266063340233581, -7.941211900296268e-17)
        h, e = ordered_sum(-0.43162769592097033, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 1.1084359585176189e-09, 9.080929994923235e-10), -4.473594431434168e-09), -2.0382493310527892e-08), -3.563300131011968e-08), 2.0516261199509234e-08), 2.990430627162927e-07), 8.16137338121336e-07), 6.451980311471415e-07), -3.2222476182820518e-06), -1.4256097266251484e-05), -2.4179881948985756e-05), 1.4268549517403045e-05), 0.00019439484830097091), 0.0005100126027246122), 0.0003804824387070529), -0.0018764250969360789), -0.0077992797156755155), -0.012304786791833439), 0.0070336604942482514), 0.08336257717953804), 0.18963692654905423), 0.11436708379501387))
        r = fused_mul(h, e + -1.159109237369036e-17, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if abs(x - -0.6612373985463802) < 0.0078125 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # beside a zero
        t, s = ordered_sum(x - -0.6612373985463802, -3.525865691926089e-17)
        h, e = ordered_sum(0.08122387906260528, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, -0.008441195724334959, 0.017597570204290983), -0.023555901757693887), 0.056866870384115704), -0.055194599082043785), 0.18124475938678042), -0.07920170707205895), 0.537657473723313))
        r = fused_mul(h, e + 5.198472758384605e-18, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if x <= -0.7071067811865476:  # -sqrt(2)/2
        r3 = 4.0 * c_2
        er3 = TINY
        r5 = r3 * x
        er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
        r6 = c_1 + r5
        er6 = er5 + U * abs(r6)
        r10 = x * x
        er10 = 1.0 * U * abs(r10) + TINY
        r11 = 12.0 * r10
        er11 = abs(12.0) * er10 + U * abs(r11) + TINY
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
        r27 = 2.0 * r10
        er27 = abs(2.0) * er10 + TINY
        r28 = -1.0 + r27
        er28 = er27 + U * abs(r28)
        r29 = r24 * r28
        er29 = abs(r28) * er24 + abs(r24) * er28 + er24 * er28 + rounding(r24, U) * abs(r29) + TINY
        r30 = r21 + r29
        er30 = er21 + er29 + U * abs(r30)
        r31 = r14 / r30
        er31 = (er14 + abs(r31) * er30) / margin(abs(r30), er30) + U * abs(r31) + TINY
        r32 = 4.0 * d_2
        er32 = TINY
        r33 = r32 * r23
        er33 = abs(r23) * er32 + rounding(r32, U) * abs(r33) + TINY
        r34 = r33 * x
        er34 = abs(x) * er33 + rounding(r33, U) * abs(r34) + TINY
        r35 = -r34
        r36 = r18 + r35
        er36 = er18 + er34 + U * abs(r36)
        r38 = c_1 * x
        er38 = rounding(c_1, U) * abs(r38) + TINY
        r39 = c_0 + r38
        er39 = er38 + U * abs(r39)
        r40 = c_2 * r28
        er40 = abs(c_2) * er28 + rounding(c_2, U) * abs(r40) + TINY
        r41 = r39 + r40
        er41 = er39 + er40 + U * abs(r41)
        r43 = 3.0 * x
        er43 = U * abs(r43) + TINY
        r44 = -r43
        r45 = x * x * x
        er45 = 2.0 * U * abs(r45) + TINY
        r46 = 4.0 * r45
        er46 = abs(4.0) * er45 + TINY
        r47 = r44 + r46
        er47 = er43 + er46 + U * abs(r47)
        r48 = c_3 * r47
        er48 = abs(c_3) * er47 + rounding(c_3, U) * abs(r48) + TINY
        r49 = r41 + r48
        er49 = er41 + er48 + U * abs(r49)
        r50 = r36 * r49
        er50 = abs(r49) * er36 + abs(r36) * er49 + er36 * er49 + U * abs(r50) + TINY
        r51 = r30 * r30
        er51 = abs(r51) * growth(2.0 * relative(er30, abs(r30))) + 1.0 * U * abs(r51) + TINY
        r52 = r50 / r51
        er52 = (er50 + abs(r52) * er51) / margin(abs(r51), er51) + U * abs(r52) + TINY
        r53 = r31 + r52
        er53 = er31 + er52 + U * abs(r53)
        return r53, er53
    if x < 0.0:
        r3 = 4.0 * c_2
        er3 = TINY
        r5 = r3 * x
        er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
        r6 = c_1 + r5
        er6 = er5 + U * abs(r6)
        r10 = x * x
        er10 = 1.0 * U * abs(r10) + TINY
        r11 = 12.0 * r10
        er11 = abs(12.0) * er10 + U * abs(r11) + TINY
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
        r26 = 2.0 * r10
        er26 = abs(2.0) * er10 + TINY
        r27 = -r26
        r28 = 1.0 + r27
        er28 = er26 + U * abs(r28)
        r29 = r24 * r28
        er29 = abs(r28) * er24 + abs(r24) * er28 + er24 * er28 + rounding(r24, U) * abs(r29) + TINY
        r30 = r21 + r29
        er30 = er21 + er29 + U * abs(r30)
        r31 = r14 / r30
        er31 = (er14 + abs(r31) * er30) / margin(abs(r30), er30) + U * abs(r31) + TINY
        r32 = 4.0 * d_2
        er32 = TINY
        r33 = r32 * r23
        er33 = abs(r23) * er32 + rounding(r32, U) * abs(r33) + TINY
        r34 = r33 * x
        er34 = abs(x) * er33 + rounding(r33, U) * abs(r34) + TINY
        r35 = r18 + r34
        er35 = er18 + er34 + U * abs(r35)
        r37 = c_1 * x
        er37 = rounding(c_1, U) * abs(r37) + TINY
        r38 = c_0 + r37
        er38 = er37 + U * abs(r38)
        r40 = -1.0 + r26
        er40 = er26 + U * abs(r40)
        r41 = c_2 * r40
        er41 = abs(c_2) * er40 + rounding(c_2, U) * abs(r41) + TINY
        r42 = r38 + r41
        er42 = er38 + er41 + U * abs(r42)
        r44 = 3.0 * x
        er44 = U * abs(r44) + TINY
        r45 = -r44
        r46 = x * x * x
        er46 = 2.0 * U * abs(r46) + TINY
        r47 = 4.0 * r46
        er47 = abs(4.0) * er46 + TINY
        r48 = r45 + r47
        er48 = er44 + er47 + U * abs(r48)
        r49 = c_3 * r48
        er49 = abs(c_3) * er48 + rounding(c_3, U) * abs(r49) + TINY
        r50 = r42 + r49
        er50 = er42 + er49 + U * abs(r50)
        r51 = r35 * r50
        er51 = abs(r50) * er35 + abs(r35) * er50 + er35 * er50 + U * abs(r51) + TINY
        r52 = r30 * r30
        er52 = abs(r52) * growth(2.0 * relative(er30, abs(r30))) + 1.0 * U * abs(r52) + TINY
        r53 = r51 / r52
        er53 = (er51 + abs(r53) * er52) / margin(abs(r52), er52) + U * abs(r53) + TINY
        r54 = r31 + r53
        er54 = er31 + er53 + U * abs(r54)
        return r54, er54
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
    if x <= 0.7071067811865475:  # sqrt(2)/2
        r3 = 4.0 * c_2
        er3 = TINY
        r5 = r3 * x
        er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
        r6 = c_1 + r5
        er6 = er5 + U * abs(r6)
        r10 = x * x
        er10 = 1.0 * U * abs(r10) + TINY
        r11 = 12.0 * r10
        er11 = abs(12.0) * er10 + U * abs(r11) + TINY
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
        r25 = 2.0 * r10
        er25 = abs(2.0) * er10 + TINY
        r26 = -r25
        r27 = 1.0 + r26
        er27 = er25 + U * abs(r27)
        r28 = r23 * r27
        er28 = abs(r27) * er23 + abs(r23) * er27 + er23 * er27 + rounding(r23, U) * abs(r28) + TINY
        r29 = r20 + r28
        er29 = er20 + er28 + U * abs(r29)
        r30 = r14 / r29
        er30 = (er14 + abs(r30) * er29) / margin(abs(r29), er29) + U * abs(r30) + TINY
        r31 = -r18
        r32 = 4.0 * d_2
        er32 = TINY
        r33 = r32 * r22
        er33 = abs(r22) * er32 + rounding(r32, U) * abs(r33) + TINY
        r34 = r33 * x
        er34 = abs(x) * er33 + rounding(r33, U) * abs(r34) + TINY
        r35 = r31 + r34
        er35 = er18 + er34 + U * abs(r35)
        r37 = c_1 * x
        er37 = rounding(c_1, U) * abs(r37) + TINY
        r38 = c_0 + r37
        er38 = er37 + U * abs(r38)
        r40 = -1.0 + r25
        er40 = er25 + U * abs(r40)
        r41 = c_2 * r40
        er41 = abs(c_2) * er40 + rounding(c_2, U) * abs(r41) + TINY
        r42 = r38 + r41
        er42 = er38 + er41 + U * abs(r42)
        r44 = 3.0 * x
        er44 = U * abs(r44) + TINY
        r45 = -r44
        r46 = x * x * x
        er46 = 2.0 * U * abs(r46) + TINY
        r47 = 4.0 * r46
        er47 = abs(4.0) * er46 + TINY
        r48 = r45 + r47
        er48 = er44 + er47 + U * abs(r48)
        r49 = c_3 * r48
        er49 = abs(c_3) * er48 + rounding(c_3, U) * abs(r49) + TINY
        r50 = r42 + r49
        er50 = er42 + er49 + U * abs(r50)
        r51 = r35 * r50
        er51 = abs(r50) * er35 + abs(r35) * er50 + er35 * er50 + U * abs(r51) + TINY
        r52 = r29 * r29
        er52 = abs(r52) * growth(2.0 * relative(er29, abs(r29))) + 1.0 * U * abs(r52) + TINY
        r53 = r51 / r52
        er53 = (er51 + abs(r53) * er52) / margin(abs(r52), er52) + U * abs(r53) + TINY
        r54 = r30 + r53
        er54 = er30 + er53 + U * abs(r54)
        return r54, er54
    r3 = 4.0 * c_2
    er3 = TINY
    r5 = r3 * x
    er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
    r6 = c_1 + r5
    er6 = er5 + U * abs(r6)
    r10 = x * x
    er10 = 1.0 * U * abs(r10) + TINY
    r11 = 12.0 * r10
    er11 = abs(12.0) * er10 + U * abs(r11) + TINY
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
    r26 = 2.0 * r10
    er26 = abs(2.0) * er10 + TINY
    r27 = -1.0 + r26
    er27 = er26 + U * abs(r27)
    r28 = r23 * r27
    er28 = abs(r27) * er23 + abs(r23) * er27 + er23 * er27 + rounding(r23, U) * abs(r28) + TINY
    r29 = r20 + r28
    er29 = er20 + er28 + U * abs(r29)
    r30 = r14 / r29
    er30 = (er14 + abs(r30) * er29) / margin(abs(r29), er29) + U * abs(r30) + TINY
    r31 = -r18
    r32 = 4.0 * d_2
    er32 = TINY
    r33 = r32 * r22
    er33 = abs(r22) * er32 + rounding(r32, U) * abs(r33) + TINY
    r34 = r33 * x
    er34 = abs(x) * er33 + rounding(r33, U) * abs(r34) + TINY
    r35 = -r34
    r36 = r31 + r35
    er36 = er18 + er34 + U * abs(r36)
    r38 = c_1 * x
    er38 = rounding(c_1, U) * abs(r38) + TINY
    r39 = c_0 + r38
    er39 = er38 + U * abs(r39)
    r40 = c_2 * r27
    er40 = abs(c_2) * er27 + rounding(c_2, U) * abs(r40) + TINY
    r41 = r39 + r40
    er41 = er39 + er40 + U * abs(r41)
    r43 = 3.0 * x
    er43 = U * abs(r43) + TINY
    r44 = -r43
    r45 = x * x * x
    er45 = 2.0 * U * abs(r45) + TINY
    r46 = 4.0 * r45
    er46 = abs(4.0) * er45 + TINY
    r47 = r44 + r46
    er47 = er43 + er46 + U * abs(r47)
    r48 = c_3 * r47
    er48 = abs(c_3) * er47 + rounding(c_3, U) * abs(r48) + TINY
    r49 = r41 + r48
    er49 = er41 + er48 + U * abs(r49)
    r50 = r36 * r49
    er50 = abs(r49) * er36 + abs(r36) * er49 + er36 * er49 + U * abs(r50) + TINY
    r51 = r29 * r29
    er51 = abs(r51) * growth(2.0 * relative(er29, abs(r29))) + 1.0 * U * abs(r51) + TINY
    r52 = r50 / r51
    er52 = (er50 + abs(r52) * er51) / margin(abs(r51), er51) + U * abs(r52) + TINY
    r53 = r30 + r52
    er53 = er30 + er52 + U * abs(r53)
    return r53, er53


@_device
def _derivative_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative as a wide number."""
    if abs(x - -1.4266063340233581) < 0.000244140625 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - -1.4266063340233581), (-7.941211900296268e-17, 3.1266228866981716e-33, np.int64(0)))
        total = (-0.0077992797156755155, -2.42364772444089e-19, np.int64(0))
        total = wide_add((-0.012304786791833439, -7.49741484321039e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.0070336604942482514, 2.579666502808489e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.08336257717953804, 3.3727672653881984e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.18963692654905423, 1.1642183811033551e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.11436708379501387, -5.609457906512765e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.43162769592097033, -1.159109237369036e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - -0.6612373985463802) < 3.0517578125e-05 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - -0.6612373985463802), (-3.525865691926089e-17, 8.697735099411065e-34, np.int64(0)))
        total = (-0.023555901757693887, 1.4016941554352217e-18, np.int64(0))
        total = wide_add((0.056866870384115704, 2.524068650463379e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.055194599082043785, -2.8614234970073272e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.18124475938678042, 3.3786054301639135e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.07920170707205895, 3.016840743232102e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.537657473723313, -4.4529122851894226e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.08122387906260528, 5.198472758384605e-18, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if x <= -0.7071067811865476:  # -sqrt(2)/2
        w0 = wide_from_float(c_1)
        w1 = (4.0, 0.0, np.int64(0))
        w2 = wide_from_float(c_2)
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_add(w0, w5)
        w7 = wide_from_float(c_3)
        w8 = (-3.0, 0.0, np.int64(0))
        w9 = (12.0, 0.0, np.int64(0))
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
        w26 = (2.0, 0.0, np.int64(0))
        w27 = wide_mul(w26, w10)
        w28 = wide_add(w25, w27)
        w29 = wide_mul(w24, w28)
        w30 = wide_add(w21, w29)
        w31 = wide_div(w14, w30)
        w32 = wide_mul(w1, w22)
        w33 = wide_mul(w32, w23)
        w34 = wide_mul(w33, wide_x)
        w35 = wide_neg(w34)
        w36 = wide_add(w18, w35)
        w37 = wide_from_float(c_0)
        w38 = wide_mul(w0, wide_x)
        w39 = wide_add(w37, w38)
        w40 = wide_mul(w2, w28)
        w41 = wide_add(w39, w40)
        w42 = (3.0, 0.0, np.int64(0))
        w43 = wide_mul(w42, wide_x)
        w44 = wide_neg(w43)
        w45 = wide_powi(wide_x, 3)
        w46 = wide_mul(w1, w45)
        w47 = wide_add(w44, w46)
        w48 = wide_mul(w7, w47)
        w49 = wide_add(w41, w48)
        w50 = wide_mul(w36, w49)
        w51 = wide_powi(w30, 2)
        w52 = wide_div(w50, w51)
        w53 = wide_add(w31, w52)
        return w53
    if x < 0.0:
        w0 = wide_from_float(c_1)
        w1 = (4.0, 0.0, np.int64(0))
        w2 = wide_from_float(c_2)
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_add(w0, w5)
        w7 = wide_from_float(c_3)
        w8 = (-3.0, 0.0, np.int64(0))
        w9 = (12.0, 0.0, np.int64(0))
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
        w25 = (2.0, 0.0, np.int64(0))
        w26 = wide_mul(w25, w10)
        w27 = wide_neg(w26)
        w28 = wide_add(w15, w27)
        w29 = wide_mul(w24, w28)
        w30 = wide_add(w21, w29)
        w31 = wide_div(w14, w30)
        w32 = wide_mul(w1, w22)
        w33 = wide_mul(w32, w23)
        w34 = wide_mul(w33, wide_x)
        w35 = wide_add(w18, w34)
        w36 = wide_from_float(c_0)
        w37 = wide_mul(w0, wide_x)
        w38 = wide_add(w36, w37)
        w39 = (-1.0, 0.0, np.int64(0))
        w40 = wide_add(w39, w26)
        w41 = wide_mul(w2, w40)
        w42 = wide_add(w38, w41)
        w43 = (3.0, 0.0, np.int64(0))
        w44 = wide_mul(w43, wide_x)
        w45 = wide_neg(w44)
        w46 = wide_powi(wide_x, 3)
        w47 = wide_mul(w1, w46)
        w48 = wide_add(w45, w47)
        w49 = wide_mul(w7, w48)
        w50 = wide_add(w42, w49)
        w51 = wide_mul(w35, w50)
        w52 = wide_powi(w30, 2)
        w53 = wide_div(w51, w52)
        w54 = wide_add(w31, w53)
        return w54
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
    if x <= 0.7071067811865475:  # sqrt(2)/2
        w0 = wide_from_float(c_1)
        w1 = (4.0, 0.0, np.int64(0))
        w2 = wide_from_float(c_2)
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_add(w0, w5)
        w7 = wide_from_float(c_3)
        w8 = (-3.0, 0.0, np.int64(0))
        w9 = (12.0, 0.0, np.int64(0))
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
        w24 = (2.0, 0.0, np.int64(0))
        w25 = wide_mul(w24, w10)
        w26 = wide_neg(w25)
        w27 = wide_add(w15, w26)
        w28 = wide_mul(w23, w27)
        w29 = wide_add(w20, w28)
        w30 = wide_div(w14, w29)
        w31 = wide_neg(w18)
        w32 = wide_mul(w1, w21)
        w33 = wide_mul(w32, w22)
        w34 = wide_mul(w33, wide_x)
        w35 = wide_add(w31, w34)
        w36 = wide_from_float(c_0)
        w37 = wide_mul(w0, wide_x)
        w38 = wide_add(w36, w37)
        w39 = (-1.0, 0.0, np.int64(0))
        w40 = wide_add(w39, w25)
        w41 = wide_mul(w2, w40)
        w42 = wide_add(w38, w41)
        w43 = (3.0, 0.0, np.int64(0))
        w44 = wide_mul(w43, wide_x)
        w45 = wide_neg(w44)
        w46 = wide_powi(wide_x, 3)
        w47 = wide_mul(w1, w46)
        w48 = wide_add(w45, w47)
        w49 = wide_mul(w7, w48)
        w50 = wide_add(w42, w49)
        w51 = wide_mul(w35, w50)
        w52 = wide_powi(w29, 2)
        w53 = wide_div(w51, w52)
        w54 = wide_add(w30, w53)
        return w54
    w0 = wide_from_float(c_1)
    w1 = (4.0, 0.0, np.int64(0))
    w2 = wide_from_float(c_2)
    w3 = wide_mul(w1, w2)
    w5 = wide_mul(w3, wide_x)
    w6 = wide_add(w0, w5)
    w7 = wide_from_float(c_3)
    w8 = (-3.0, 0.0, np.int64(0))
    w9 = (12.0, 0.0, np.int64(0))
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
    w24 = (-1.0, 0.0, np.int64(0))
    w25 = (2.0, 0.0, np.int64(0))
    w26 = wide_mul(w25, w10)
    w27 = wide_add(w24, w26)
    w28 = wide_mul(w23, w27)
    w29 = wide_add(w20, w28)
    w30 = wide_div(w14, w29)
    w31 = wide_neg(w18)
    w32 = wide_mul(w1, w21)
    w33 = wide_mul(w32, w22)
    w34 = wide_mul(w33, wide_x)
    w35 = wide_neg(w34)
    w36 = wide_add(w31, w35)
    w37 = wide_from_float(c_0)
    w38 = wide_mul(w0, wide_x)
    w39 = wide_add(w37, w38)
    w40 = wide_mul(w2, w27)
    w41 = wide_add(w39, w40)
    w42 = (3.0, 0.0, np.int64(0))
    w43 = wide_mul(w42, wide_x)
    w44 = wide_neg(w43)
    w45 = wide_powi(wide_x, 3)
    w46 = wide_mul(w1, w45)
    w47 = wide_add(w44, w46)
    w48 = wide_mul(w7, w47)
    w49 = wide_add(w41, w48)
    w50 = wide_mul(w36, w49)
    w51 = wide_powi(w29, 2)
    w52 = wide_div(w50, w51)
    w53 = wide_add(w30, w52)
    return w53


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
    # at most 0.97 ULP off for x in [-4.25353e+37, -1.13899], [-1.13898, 0.419979], [0.419983, 0.438984], [0.438988, 0.714284], [0.714287, 4.25353e+37]
    x = np.float64(x)
    p0_r3 = 7205759403792794.0 * x
    p0_r4 = -p0_r3
    p0_r5 = 6.4851834634135144e+16 + p0_r4
    p0_r6 = x * x
    p0_r8 = 1.4411518807585588e+16 * p0_r6
    p0_r9 = p0_r5 + p0_r8
    p0_r12 = 2.5220157913274776e+16 * x
    p0_r13 = -1.8014398509481984e+16 + p0_r12
    p0_r15 = p0_r6 * 3.602879701896397e+16
    p0_r16 = p0_r13 + p0_r15
    p0_r17 = p0_r6 * x
    p0_r18 = 1.4411518807585588e+16 * p0_r17
    p0_r19 = p0_r16 + p0_r18
    p0_r20 = p0_r19 / p0_r9
    p1_r3 = 7205759403792794.0 * x
    p1_r4 = -7.926335344172074e+16 + p1_r3
    p1_r5 = x * x
    p1_r7 = 1.4411518807585588e+16 * p1_r5
    p1_r8 = p1_r4 + p1_r7
    p1_r11 = 2.5220157913274776e+16 * x
    p1_r12 = -p1_r11
    p1_r13 = 1.8014398509481984e+16 + p1_r12
    p1_r15 = p1_r5 * 3.602879701896397e+16
    p1_r16 = -p1_r15
    p1_r17 = p1_r13 + p1_r16
    p1_r18 = p1_r5 * x
    p1_r19 = 1.4411518807585588e+16 * p1_r18
    p1_r20 = -p1_r19
    p1_r21 = p1_r17 + p1_r20
    p1_r22 = p1_r21 / p1_r8
    p2_r3 = 7205759403792794.0 * x
    p2_r4 = -p2_r3
    p2_r5 = -7.926335344172074e+16 + p2_r4
    p2_r6 = x * x
    p2_r8 = 1.4411518807585588e+16 * p2_r6
    p2_r9 = p2_r5 + p2_r8
    p2_r12 = 2.5220157913274776e+16 * x
    p2_r13 = -p2_r12
    p2_r14 = 1.8014398509481984e+16 + p2_r13
    p2_r16 = p2_r6 * 3.602879701896397e+16
    p2_r17 = -p2_r16
    p2_r18 = p2_r14 + p2_r17
    p2_r19 = p2_r6 * x
    p2_r20 = 1.4411518807585588e+16 * p2_r19
    p2_r21 = -p2_r20
    p2_r22 = p2_r18 + p2_r21
    p2_r23 = p2_r22 / p2_r9
    p3_r3 = 7205759403792794.0 * x
    p3_r4 = 6.4851834634135144e+16 + p3_r3
    p3_r5 = x * x
    p3_r7 = 1.4411518807585588e+16 * p3_r5
    p3_r8 = p3_r4 + p3_r7
    p3_r11 = 2.5220157913274776e+16 * x
    p3_r12 = -1.8014398509481984e+16 + p3_r11
    p3_r14 = p3_r5 * 3.602879701896397e+16
    p3_r15 = p3_r12 + p3_r14
    p3_r16 = p3_r5 * x
    p3_r17 = 1.4411518807585588e+16 * p3_r16
    p3_r18 = p3_r15 + p3_r17
    p3_r19 = p3_r18 / p3_r8
    return p0_r20 if x <= np.float32(-0.7071068) else (p1_r22 if x <= np.float32(0.0) else (p2_r23 if x <= np.float32(0.70710677) else p3_r19))


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-4.2535296e+37)) & (x <= np.float32(-1.1389885))) | ((x >= np.float32(-1.1389847)) & (x <= np.float32(0.4199791))) | ((x >= np.float32(0.4199829)) & (x <= np.float32(0.43898392))) | ((x >= np.float32(0.43898773)) & (x <= np.float32(0.7142843))) | ((x >= np.float32(0.71428657)) & (x <= np.float32(4.2535296e+37)))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, -2.04299], [-2.04296, -1.69959], [-1.69958, -1.42661], [-1.4266, -0.661271], [-0.661205, -0.629268], [-0.629227, -0.360001], [-0.359997, 3.40282e+38]
    x = np.float64(x)
    p0_r3 = 4.6730671726813454e+32 * x
    p0_r4 = -p0_r3
    p0_r5 = 2.102880227706605e+33 + p0_r4
    p0_r6 = x * x
    p0_r8 = 9.605749188289431e+32 * p0_r6
    p0_r9 = p0_r5 + p0_r8
    p0_r10 = p0_r6 * x
    p0_r12 = 1.0384593717069657e+32 * p0_r10
    p0_r13 = -p0_r12
    p0_r14 = p0_r9 + p0_r13
    p0_r15 = p0_r6 * p0_r6
    p0_r16 = 1.0384593717069657e+32 * p0_r15
    p0_r17 = p0_r14 + p0_r16
    p0_r20 = x * 2.596148429267414e+33
    p0_r21 = 7.5288304448755e+32 + p0_r20
    p0_r23 = 1.0903823402923139e+33 * p0_r6
    p0_r24 = p0_r21 + p0_r23
    p0_r25 = p0_r24 + p0_r13
    p0_r26 = p0_r25 + p0_r16
    p0_r27 = p0_r26 / p0_r17
    p1_r3 = x * 2.596148429267414e+33
    p1_r4 = 9.34613434536269e+32 + p1_r3
    p1_r5 = x * x
    p1_r7 = 1.7653809319018415e+33 * p1_r5
    p1_r8 = p1_r4 + p1_r7
    p1_r9 = p1_r5 * x
    p1_r11 = 1.0384593717069657e+32 * p1_r9
    p1_r12 = -p1_r11
    p1_r13 = p1_r8 + p1_r12
    p1_r14 = p1_r5 * p1_r5
    p1_r15 = 1.0384593717069657e+32 * p1_r14
    p1_r16 = -p1_r15
    p1_r17 = p1_r13 + p1_r16
    p1_r20 = 5.7115265443883104e+32 * x
    p1_r21 = -p1_r20
    p1_r22 = 3.1413395994135706e+33 + p1_r21
    p1_r24 = 1.116343824584988e+33 * p1_r5
    p1_r25 = -p1_r24
    p1_r26 = p1_r22 + p1_r25
    p1_r27 = p1_r26 + p1_r11
    p1_r28 = p1_r27 + p1_r15
    p1_r29 = p1_r17 / p1_r28
    p2_r3 = x * 2.596148429267414e+33
    p2_r4 = 1.0644208559996396e+33 + p2_r3
    p2_r5 = x * x
    p2_r7 = 2.0249957748285828e+33 * p2_r5
    p2_r8 = p2_r4 + p2_r7
    p2_r9 = p2_r5 * x
    p2_r11 = 1.0384593717069657e+32 * p2_r9
    p2_r12 = p2_r8 + p2_r11
    p2_r13 = p2_r5 * p2_r5
    p2_r14 = 1.0384593717069657e+32 * p2_r13
    p2_r15 = -p2_r14
    p2_r16 = p2_r12 + p2_r15
    p2_r19 = 5.7115265443883104e+32 * x
    p2_r20 = 3.1413395994135706e+33 + p2_r19
    p2_r22 = 1.116343824584988e+33 * p2_r5
    p2_r23 = -p2_r22
    p2_r24 = p2_r20 + p2_r23
    p2_r25 = -p2_r11
    p2_r26 = p2_r24 + p2_r25
    p2_r27 = p2_r26 + p2_r14
    p2_r28 = p2_r16 / p2_r27
    p3_r3 = 4.6730671726813454e+32 * x
    p3_r4 = 2.102880227706605e+33 + p3_r3
    p3_r5 = x * x
    p3_r7 = 9.605749188289431e+32 * p3_r5
    p3_r8 = p3_r4 + p3_r7
    p3_r9 = p3_r5 * x
    p3_r11 = 1.0384593717069657e+32 * p3_r9
    p3_r12 = p3_r8 + p3_r11
    p3_r13 = p3_r5 * p3_r5
    p3_r14 = 1.0384593717069657e+32 * p3_r13
    p3_r15 = p3_r12 + p3_r14
    p3_r18 = x * 2.596148429267414e+33
    p3_r19 = 8.826904659509206e+32 + p3_r18
    p3_r21 = 1.3499971832190552e+33 * p3_r5
    p3_r22 = p3_r19 + p3_r21
    p3_r23 = p3_r22 + p3_r11
    p3_r24 = p3_r23 + p3_r14
    p3_r25 = p3_r24 / p3_r15
    return p0_r27 if x <= np.float32(-0.7071068) else (p1_r29 if x < np.float32(0.0) else (0.3181818181818182 if x == np.float32(0.0) else (p2_r28 if x <= np.float32(0.70710677) else p3_r25)))


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return ((x >= np.float32(-3.4028235e+38)) & (x <= np.float32(-2.0429916))) | ((x >= np.float32(-2.0429611)) & (x <= np.float32(-1.6995926))) | ((x >= np.float32(-1.6995811)) & (x <= np.float32(-1.4266129))) | ((x >= np.float32(-1.4266014)) & (x <= np.float32(-0.6612712))) | ((x >= np.float32(-0.6612049)) & (x <= np.float32(-0.629268))) | ((x >= np.float32(-0.6292268)) & (x <= np.float32(-0.3600006))) | ((x >= np.float32(-0.3599968)) & (x <= np.float32(3.4028235e+38)))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-1.70879e+97, 0.419979], [0.419983, 1.70879e+97]
    p0_r3 = 7205759403792794.0 * x
    p0_r4 = -p0_r3
    p0_r5, p0_l5 = exact_sum(6.4851834634135144e+16, p0_r4)
    p0_r6, p0_l6 = exact_product(x, x)
    p0_r8, p0_l8 = pair_mul_single(p0_r6, p0_l6, 1.4411518807585588e+16)
    p0_r9, p0_l9 = pair_add(p0_r5, p0_l5, p0_r8, p0_l8)
    p0_r12, p0_l12 = pair_mul_single(2.5220157913274776e+16, 1.0, x)
    p0_r13, p0_l13 = pair_add_single(-1.8014398509481984e+16, p0_l12, p0_r12)
    p0_r15 = p0_r6 * 3.602879701896397e+16
    p0_l15 = p0_l6 * 3.602879701896397e+16
    p0_r16, p0_l16 = pair_add(p0_r13, p0_l13, p0_r15, p0_l15)
    p0_r17, p0_l17 = pair_mul_single(p0_r6, p0_l6, x)
    p0_r18, p0_l18 = pair_mul_single(p0_r17, p0_l17, 1.4411518807585588e+16)
    p0_r19, p0_l19 = pair_add(p0_r16, p0_l16, p0_r18, p0_l18)
    p0_r20, p0_l20 = pair_div(1.0, p0_r19, p0_l19, p0_r9, p0_l9)
    p1_r3 = 7205759403792794.0 * x
    p1_r4, p1_l4 = ordered_add_single(-7.926335344172074e+16, 6.0, p1_r3)
    p1_r5, p1_l5 = exact_product(x, x)
    p1_r7 = 1.4411518807585588e+16 * (p1_r5 + p1_l5)
    p1_r8, p1_l8 = ordered_add_single(p1_r4, p1_l4, p1_r7)
    p1_r11, p1_l11 = pair_mul_single(2.5220157913274776e+16, 1.0, x)
    p1_r12 = -p1_r11
    p1_l12 = -p1_l11
    p1_r13, p1_l13 = ordered_add_single(1.8014398509481984e+16, p1_l12, p1_r12)
    p1_r15 = p1_r5 * 3.602879701896397e+16
    p1_l15 = p1_l5 * 3.602879701896397e+16
    p1_r16 = -p1_r15
    p1_l16 = -p1_l15
    p1_r17, p1_l17 = ordered_add(p1_r13, p1_l13, p1_r16, p1_l16)
    p1_r18 = (p1_r5 + p1_l5) * x
    p1_r19 = 1.4411518807585588e+16 * p1_r18
    p1_r20 = -p1_r19
    p1_r21, p1_l21 = ordered_add_single(p1_r17, p1_l17, p1_r20)
    p1_r22, p1_l22 = pair_div(1.0, p1_r21, p1_l21, p1_r8, p1_l8)
    p2_r3 = 7205759403792794.0 * x
    p2_r4 = -p2_r3
    p2_r5, p2_l5 = ordered_sum(-7.926335344172074e+16, p2_r4)
    p2_r6, p2_l6 = exact_product(x, x)
    p2_r8 = 1.4411518807585588e+16 * (p2_r6 + p2_l6)
    p2_r9, p2_l9 = ordered_add_single(p2_r5, p2_l5, p2_r8)
    p2_r12, p2_l12 = pair_mul_single(2.5220157913274776e+16, 1.0, x)
    p2_r13 = -p2_r12
    p2_l13 = -p2_l12
    p2_r14, p2_l14 = ordered_add_single(1.8014398509481984e+16, p2_l13, p2_r13)
    p2_r16 = p2_r6 * 3.602879701896397e+16
    p2_l16 = p2_l6 * 3.602879701896397e+16
    p2_r17 = -p2_r16
    p2_l17 = -p2_l16
    p2_r18, p2_l18 = pair_add(p2_r14, p2_l14, p2_r17, p2_l17)
    p2_r19, p2_l19 = pair_mul_single(p2_r6, p2_l6, x)
    p2_r20, p2_l20 = pair_mul_single(p2_r19, p2_l19, 1.4411518807585588e+16)
    p2_r21 = -p2_r20
    p2_l21 = -p2_l20
    p2_r22, p2_l22 = pair_add(p2_r18, p2_l18, p2_r21, p2_l21)
    p2_r23, p2_l23 = pair_div(1.0, p2_r22, p2_l22, p2_r9, p2_l9)
    p3_r3 = 7205759403792794.0 * x
    p3_r4, p3_l4 = exact_sum(6.4851834634135144e+16, p3_r3)
    p3_r5, p3_l5 = exact_product(x, x)
    p3_r7, p3_l7 = pair_mul_single(p3_r5, p3_l5, 1.4411518807585588e+16)
    p3_r8, p3_l8 = pair_add(p3_r4, p3_l4, p3_r7, p3_l7)
    p3_r11, p3_l11 = pair_mul_single(2.5220157913274776e+16, 1.0, x)
    p3_r12, p3_l12 = pair_add_single(-1.8014398509481984e+16, p3_l11, p3_r11)
    p3_r14 = p3_r5 * 3.602879701896397e+16
    p3_l14 = p3_l5 * 3.602879701896397e+16
    p3_r15, p3_l15 = ordered_add(p3_r14, p3_l14, p3_r12, p3_l12)
    p3_r16, p3_l16 = pair_mul_single(p3_r5, p3_l5, x)
    p3_r17, p3_l17 = pair_mul_single(p3_r16, p3_l16, 1.4411518807585588e+16)
    p3_r18, p3_l18 = pair_add(p3_r15, p3_l15, p3_r17, p3_l17)
    p3_r19, p3_l19 = pair_div(1.0, p3_r18, p3_l18, p3_r8, p3_l8)
    return p0_r20 if x <= -0.7071067811865476 else (p1_r22 if x <= 0.0 else (p2_r23 if x <= 0.7071067811865475 else p3_r19)), p0_l20 if x <= -0.7071067811865476 else (p1_l22 if x <= 0.0 else (p2_l23 if x <= 0.7071067811865475 else p3_l19))


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -1.708789628736728e+97) & (x <= 0.4199790954589844)) | ((x >= 0.41998291015625) & (x <= 1.708789628736728e+97))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-4.31359e+68, -2.04299], [-2.04296, -1.69959], [-1.69958, -1.42661], [-1.4266, -0.661271], [-0.661205, -0.629268], [-0.629227, -0.360001], [-0.359997, 4.31359e+68]
    p0_r3 = 4.6730671726813454e+32 * x
    p0_r4 = -p0_r3
    p0_r5, p0_l5 = exact_sum(2.102880227706605e+33, p0_r4)
    p0_r6, p0_l6 = exact_product(x, x)
    p0_r8, p0_l8 = pair_mul_single(p0_r6, p0_l6, 9.605749188289431e+32)
    p0_r9, p0_l9 = pair_add(p0_r5, p0_l5, p0_r8, p0_l8)
    p0_r10, p0_l10 = pair_mul_single(p0_r6, p0_l6, x)
    p0_r12, p0_l12 = pair_mul(1.0384593717069657e+32, -8646911284551352.0, p0_r10, p0_l10)
    p0_r13 = -p0_r12
    p0_l13 = -p0_l12
    p0_r14, p0_l14 = pair_add(p0_r9, p0_l9, p0_r13, p0_l13)
    p0_r15, p0_l15 = pair_mul(p0_r6, p0_l6, p0_r6, p0_l6)
    p0_r16, p0_l16 = pair_mul(1.0384593717069657e+32, -8646911284551352.0, p0_r15, p0_l15)
    p0_r17, p0_l17 = pair_add(p0_r14, p0_l14, p0_r16, p0_l16)
    p0_r20 = x * 2.596148429267414e+33
    p0_r21, p0_l21 = ordered_add_single(p0_r20, 2.377900603251622e+16, 7.5288304448755e+32)
    p0_r23, p0_l23 = pair_mul(1.0903823402923139e+33, -4.755801206503244e+16, p0_r6, p0_l6)
    p0_r24, p0_l24 = pair_add(p0_r21, p0_l21, p0_r23, p0_l23)
    p0_r25, p0_l25 = pair_add(p0_r24, p0_l24, p0_r13, p0_l13)
    p0_r26, p0_l26 = pair_add(p0_r25, p0_l25, p0_r16, p0_l16)
    p0_r27, p0_l27 = pair_div(1.0, p0_r26, p0_l26, p0_r17, p0_l17)
    p1_r3 = x * 2.596148429267414e+33
    p1_r4, p1_l4 = pair_add_single(9.34613434536269e+32, 1.2249790986447748e+16, p1_r3)
    p1_r5, p1_l5 = exact_product(x, x)
    p1_r7, p1_l7 = pair_mul(1.7653809319018415e+33, -2.4499581972895496e+16, p1_r5, p1_l5)
    p1_r8, p1_l8 = pair_add(p1_r4, p1_l4, p1_r7, p1_l7)
    p1_r9, p1_l9 = pair_mul_single(p1_r5, p1_l5, x)
    p1_r11, p1_l11 = pair_mul(1.0384593717069657e+32, -8646911284551352.0, p1_r9, p1_l9)
    p1_r12 = -p1_r11
    p1_l12 = -p1_l11
    p1_r13, p1_l13 = pair_add(p1_r8, p1_l8, p1_r12, p1_l12)
    p1_r14, p1_l14 = pair_mul(p1_r5, p1_l5, p1_r5, p1_l5)
    p1_r15, p1_l15 = pair_mul(1.0384593717069657e+32, -8646911284551352.0, p1_r14, p1_l14)
    p1_r16 = -p1_r15
    p1_l16 = -p1_l15
    p1_r17, p1_l17 = pair_add(p1_r13, p1_l13, p1_r16, p1_l16)
    p1_r20 = 5.7115265443883104e+32 * x
    p1_r21 = -p1_r20
    p1_r22, p1_l22 = ordered_add_single(3.1413395994135706e+33, 1.2393906174523605e+17, p1_r21)
    p1_r24 = 1.116343824584988e+33 * (p1_r5 + p1_l5)
    p1_r25 = -p1_r24
    p1_r26, p1_l26 = ordered_add_single(p1_r22, p1_l22, p1_r25)
    p1_r27, p1_l27 = ordered_add(p1_r26, p1_l26, p1_r11, p1_l11)
    p1_r28, p1_l28 = ordered_add(p1_r27, p1_l27, p1_r15, p1_l15)
    p1_r29, p1_l29 = pair_div(1.0, p1_r17, p1_l17, p1_r28, p1_l28)
    p2_r3 = x * 2.596148429267414e+33
    p2_r4, p2_l4 = pair_add_single(1.0644208559996396e+33, 4.827858800541172e+16, p2_r3)
    p2_r5 = x * x
    p2_r7, p2_l7 = pair_mul_single(2.0249957748285828e+33, 4.755801206503244e+16, p2_r5)
    p2_r8, p2_l8 = ordered_add(p2_r4, p2_l4, p2_r7, p2_l7)
    p2_r9 = p2_r5 * x
    p2_r11 = 1.0384593717069657e+32 * p2_r9
    p2_r12, p2_l12 = ordered_add_single(p2_r8, p2_l8, p2_r11)
    p2_r13 = p2_r5 * p2_r5
    p2_r14 = 1.0384593717069657e+32 * p2_r13
    p2_r15 = -p2_r14
    p2_r16, p2_l16 = ordered_add_single(p2_r12, p2_l12, p2_r15)
    p2_r19, p2_l19 = exact_product(x, 5.7115265443883104e+32)
    p2_r20, p2_l20 = ordered_add(3.1413395994135706e+33, 1.2393906174523605e+17, p2_r19, p2_l19)
    p2_r22 = 1.116343824584988e+33 * p2_r5
    p2_r23 = -p2_r22
    p2_r24, p2_l24 = ordered_add_single(p2_r20, p2_l20, p2_r23)
    p2_r25 = -p2_r11
    p2_r26, p2_l26 = ordered_add_single(p2_r24, p2_l24, p2_r25)
    p2_r27, p2_l27 = ordered_add_single(p2_r26, p2_l26, p2_r14)
    p2_r28, p2_l28 = pair_div(1.0, p2_r16, p2_l16, p2_r27, p2_l27)
    p3_r3 = 4.6730671726813454e+32 * x
    p3_r4, p3_l4 = exact_sum(2.102880227706605e+33, p3_r3)
    p3_r5, p3_l5 = exact_product(x, x)
    p3_r7, p3_l7 = pair_mul(9.605749188289431e+32, 6.0528378991859464e+16, p3_r5, p3_l5)
    p3_r8, p3_l8 = pair_add(p3_r4, p3_l4, p3_r7, p3_l7)
    p3_r9, p3_l9 = pair_mul_single(p3_r5, p3_l5, x)
    p3_r11, p3_l11 = pair_mul(1.0384593717069657e+32, -8646911284551352.0, p3_r9, p3_l9)
    p3_r12, p3_l12 = pair_add(p3_r8, p3_l8, p3_r11, p3_l11)
    p3_r13, p3_l13 = pair_mul(p3_r5, p3_l5, p3_r5, p3_l5)
    p3_r14, p3_l14 = pair_mul(1.0384593717069657e+32, -8646911284551352.0, p3_r13, p3_l13)
    p3_r15, p3_l15 = pair_add(p3_r12, p3_l12, p3_r14, p3_l14)
    p3_r18 = x * 2.596148429267414e+33
    p3_r19, p3_l19 = ordered_sum(p3_r18, 8.826904659509206e+32)
    p3_r21, p3_l21 = pair_mul(1.3499971832190552e+33, 2.4499581972895496e+16, p3_r5, p3_l5)
    p3_r22, p3_l22 = pair_add(p3_r19, p3_l19, p3_r21, p3_l21)
    p3_r23, p3_l23 = pair_add(p3_r22, p3_l22, p3_r11, p3_l11)
    p3_r24, p3_l24 = pair_add(p3_r23, p3_l23, p3_r14, p3_l14)
    p3_r25, p3_l25 = pair_div(1.0, p3_r24, p3_l24, p3_r15, p3_l15)
    return p0_r27 if x <= -0.7071067811865476 else (p1_r29 if x < 0.0 else (0.3181818181818182 if x == 0.0 else (p2_r28 if x <= 0.7071067811865475 else p3_r25))), p0_l27 if x <= -0.7071067811865476 else (p1_l29 if x < 0.0 else (0.0 if x == 0.0 else (p2_l28 if x <= 0.7071067811865475 else p3_l25)))


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return ((x >= -4.3135914667441024e+68) & (x <= -2.0429916381835938)) | ((x >= -2.0429611206054688) & (x <= -1.6995925903320312)) | ((x >= -1.6995811462402344) & (x <= -1.4266128540039062)) | ((x >= -1.4266014099121094) & (x <= -0.6612712594224837)) | ((x >= -0.6612048952500454) & (x <= -0.6292679273137775)) | ((x >= -0.6292268447308396) & (x <= -0.3600006103515625)) | ((x >= -0.3599967956542969) & (x <= 4.3135914667441024e+68))


@_inlined
def _value_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation for float32, in float64, and whether that is certain."""
    fit = (abs(x) <= 3.402823669209385e+38) & within(c_0, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_2, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_3, 2.938735877055719e-39, 3.402823669209385e+38) & within(d_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(d_2, 2.938735877055719e-39, 3.402823669209385e+38)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = r1 * r2
    r4 = abs(d_2)
    r5 = x * x
    r6 = 2.0 * r5
    m7 = abs(-1.0) + r6
    r8 = -1.0 + r6
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
    r19 = 3.0 * x
    r20 = -r19
    r21 = x * r5
    r22 = 4.0 * r21
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
    return (r34, fit & (m13 < 16.0 * abs(r14)) & (2.1864891052246093e-06 * m33 <= abs(r34)))


@_inlined
def _derivative_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative for float32, in float64, and whether that is certain."""
    fit = within(x, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_0, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_2, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_3, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_2, 8.271806125530277e-25, 1.2089258196146292e+24)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = r1 * r2
    r4 = abs(d_2)
    r5 = x * x
    r6 = 2.0 * r5
    m7 = abs(-1.0) + r6
    r8 = -1.0 + r6
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
    r19 = 3.0 * x
    r20 = -r19
    r21 = x * r5
    r22 = 4.0 * r21
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
    r37 = 4.0 * c_2
    r38 = r37 * x
    r39 = 12.0 * r5
    m40 = abs(-3.0) + r39
    r41 = -3.0 + r39
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
    r53 = 4.0 * r4
    r54 = r53 * x
    r55 = r54 * s52
    m56 = abs(r51) + abs(r55)
    r57 = r51 + r55
    m58 = m35 * m56
    r59 = r36 * r57
    r60 = -r59
    m61 = m48 + m58
    r62 = r49 + r60
    return (r62, fit & (m13 < 16.0 * abs(r14)) & ((abs(r8) > 2.242650509742816e-16 * m7) | (m7 == 0.0)) & (4.342877864837647e-06 * m61 <= abs(r62)))


@_inlined
def _gradient_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by x and by every learned parameter for float32, in float64, and whether that is certain."""
    fit = within(x, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_0, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_2, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_3, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_2, 8.271806125530277e-25, 1.2089258196146292e+24)
    r1 = abs(d_1)
    r2 = abs(x)
    r3 = r1 * r2
    r4 = abs(d_2)
    r5 = x * x
    r6 = 2.0 * r5
    m7 = abs(-1.0) + r6
    r8 = -1.0 + r6
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
    r19 = 3.0 * x
    r20 = -r19
    r21 = x * r5
    r22 = 4.0 * r21
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
    r37 = 4.0 * c_2
    r38 = r37 * x
    r39 = 12.0 * r5
    m40 = abs(-3.0) + r39
    r41 = -3.0 + r39
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
    r53 = 4.0 * r4
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
    return (r62, r15, r63, r65, r67, r72, r77, fit & (m13 < 16.0 * abs(r14)) & ((abs(r8) > 2.242650509742816e-16 * m7) | (m7 == 0.0)) & (4.342877864837647e-06 * m61 <= abs(r62)) & (2.0961880683898925e-06 * m64 <= abs(r65)) & (2.126288414001465e-06 * m66 <= abs(r67)) & (4.25257682800293e-06 * m70 <= abs(r72)) & (4.312777519226075e-06 * m75 <= abs(r77)))


@_inlined
def _value_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation from sums of two float64, and whether that is certain."""
    fit = within(x, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_0, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_1, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_2, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_3, 1.925929944387236e-34, 5.192296858534828e+33) & within(d_1, 1.925929944387236e-34, 5.192296858534828e+33) & within(d_2, 1.925929944387236e-34, 5.192296858534828e+33)
    r1 = abs(d_1)
    r2 = abs(x)
    r3, l3 = exact_product(r1, r2)
    r4 = abs(d_2)
    r5, l5 = exact_product(x, x)
    r6 = r5 * 2.0
    l7 = l5 * 2.0
    m8 = abs(-1.0) + r6
    r9, l9 = pair_add_single(r6, l7, -1.0)
    v10 = r9 + l9
    r11 = -r9 if v10 < 0.0 else r9
    l12 = -l9 if v10 < 0.0 else l9
    m13 = r4 * m8
    r14, l14 = pair_mul_single(r11, l12, r4)
    r15, l15 = pair_add_single(r3, l3, 1.0)
    m16 = r15 + m13
    r17, l17 = pair_add(r15, l15, r14, l14)
    i18 = 1.0 / r17
    r18 = 1.0 * i18
    l18 = (fma(-r18, r17, 1.0) + fma(-r18, l17, 0.0)) * i18
    r19, l19 = exact_product(c_1, x)
    m20 = abs(c_2) * m8
    r21, l21 = pair_mul_single(r9, l9, c_2)
    r22, l22 = exact_product(3.0, x)
    r23 = -r22
    l24 = -l22
    r25, l25 = pair_mul_single(r5, l5, x)
    r26 = r25 * 4.0
    l27 = l25 * 4.0
    m28 = abs(r23) + abs(r26)
    r29, l29 = pair_add(r23, l24, r26, l27)
    m30 = abs(c_3) * m28
    r31, l31 = pair_mul_single(r29, l29, c_3)
    m32 = abs(c_0) + abs(r19)
    r33, l33 = pair_add_single(r19, l19, c_0)
    m34 = m32 + m20
    r35, l35 = pair_add(r33, l33, r21, l21)
    m36 = m34 + m30
    r37, l37 = pair_add(r35, l35, r31, l31)
    m38 = r18 * m36
    r39, l39 = pair_mul(r18, l18, r37, l37)
    v40 = r39 + l39
    return (v40, fit & (m16 < 1024.0 * abs(r17)) & (3.8576800190179833e-10 * m38 <= abs(v40)))


@_inlined
def _derivative_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative from sums of two float64, and whether that is certain."""
    fit = within(x, 3.552713678800501e-15, 281474976710656.0) & within(c_0, 3.552713678800501e-15, 281474976710656.0) & within(c_1, 3.552713678800501e-15, 281474976710656.0) & within(c_2, 3.552713678800501e-15, 281474976710656.0) & within(c_3, 3.552713678800501e-15, 281474976710656.0) & within(d_1, 3.552713678800501e-15, 281474976710656.0) & within(d_2, 3.552713678800501e-15, 281474976710656.0)
    r1 = abs(d_1)
    r2 = abs(x)
    r3, l3 = exact_product(r1, r2)
    r4 = abs(d_2)
    r5, l5 = exact_product(x, x)
    r6 = r5 * 2.0
    l7 = l5 * 2.0
    m8 = abs(-1.0) + r6
    r9, l9 = pair_add_single(r6, l7, -1.0)
    v10 = r9 + l9
    r11 = -r9 if v10 < 0.0 else r9
    l12 = -l9 if v10 < 0.0 else l9
    m13 = r4 * m8
    r14, l14 = pair_mul_single(r11, l12, r4)
    r15, l15 = pair_add_single(r3, l3, 1.0)
    m16 = r15 + m13
    r17, l17 = pair_add(r15, l15, r14, l14)
    i18 = 1.0 / r17
    r18 = 1.0 * i18
    l18 = (fma(-r18, r17, 1.0) + fma(-r18, l17, 0.0)) * i18
    r19, l19 = exact_product(c_1, x)
    m20 = abs(c_2) * m8
    r21, l21 = pair_mul_single(r9, l9, c_2)
    r22, l22 = exact_product(3.0, x)
    r23 = -r22
    l24 = -l22
    r25, l25 = pair_mul_single(r5, l5, x)
    r26 = r25 * 4.0
    l27 = l25 * 4.0
    m28 = abs(r23) + abs(r26)
    r29, l29 = pair_add(r23, l24, r26, l27)
    m30 = abs(c_3) * m28
    r31, l31 = pair_mul_single(r29, l29, c_3)
    m32 = abs(c_0) + abs(r19)
    r33, l33 = pair_add_single(r19, l19, c_0)
    m34 = m32 + m20
    r35, l35 = pair_add(r33, l33, r21, l21)
    m36 = m34 + m30
    r37, l37 = pair_add(r35, l35, r31, l31)
    m38 = r18 * m36
    r39, l39 = pair_mul(r18, l18, r37, l37)
    m40 = r18 * m38
    r41, l41 = pair_mul(r18, l18, r39, l39)
    r42 = c_2 * 4.0
    r43, l43 = exact_product(r42, x)
    r44, l44 = pair_mul_single(r5, l5, 12.0)
    m45 = abs(-3.0) + r44
    r46, l46 = pair_add_single(r44, l44, -3.0)
    m47 = abs(c_3) * m45
    r48, l48 = pair_mul_single(r46, l46, c_3)
    m49 = abs(c_1) + abs(r43)
    r50, l50 = pair_add_single(r43, l43, c_1)
    m51 = m49 + m47
    r52, l52 = pair_add(r50, l50, r48, l48)
    m53 = r18 * m51
    r54, l54 = pair_mul(r18, l18, r52, l52)
    s55 = side_of(x, 0.0)
    r56 = r1 * s55
    s58 = side_of(v10, 0.0)
    r59 = r4 * 4.0
    r60, l60 = exact_product(r59, x)
    r61 = r60 * s58
    l62 = l60 * s58
    m63 = abs(r56) + abs(r61)
    r64, l64 = pair_add_single(r61, l62, r56)
    m65 = m40 * m63
    r66, l66 = pair_mul(r41, l41, r64, l64)
    r67 = -r66
    l68 = -l66
    m69 = m53 + m65
    r70, l70 = pair_add(r54, l54, r67, l68)
    v71 = r70 + l70
    return (v71, fit & (m16 < 1024.0 * abs(r17)) & ((abs(v10) > 4.979684464207637e-32 * m8) | (m8 == 0.0)) & (1.157583159735243e-09 * m69 <= abs(v71)))


@_inlined
def _gradient_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by x and by every learned parameter from sums of two float64, and whether that is certain."""
    fit = within(x, 9.094947017729282e-13, 1099511627776.0) & within(c_0, 9.094947017729282e-13, 1099511627776.0) & within(c_1, 9.094947017729282e-13, 1099511627776.0) & within(c_2, 9.094947017729282e-13, 1099511627776.0) & within(c_3, 9.094947017729282e-13, 1099511627776.0) & within(d_1, 9.094947017729282e-13, 1099511627776.0) & within(d_2, 9.094947017729282e-13, 1099511627776.0)
    r1 = abs(d_1)
    r2 = abs(x)
    r3, l3 = exact_product(r1, r2)
    r4 = abs(d_2)
    r5, l5 = exact_product(x, x)
    r6 = r5 * 2.0
    l7 = l5 * 2.0
    m8 = abs(-1.0) + r6
    r9, l9 = pair_add_single(r6, l7, -1.0)
    v10 = r9 + l9
    r11 = -r9 if v10 < 0.0 else r9
    l12 = -l9 if v10 < 0.0 else l9
    m13 = r4 * m8
    r14, l14 = pair_mul_single(r11, l12, r4)
    r15, l15 = pair_add_single(r3, l3, 1.0)
    m16 = r15 + m13
    r17, l17 = pair_add(r15, l15, r14, l14)
    i18 = 1.0 / r17
    r18 = 1.0 * i18
    l18 = (fma(-r18, r17, 1.0) + fma(-r18, l17, 0.0)) * i18
    r19, l19 = exact_product(c_1, x)
    m20 = abs(c_2) * m8
    r21, l21 = pair_mul_single(r9, l9, c_2)
    r22, l22 = exact_product(3.0, x)
    r23 = -r22
    l24 = -l22
    r25, l25 = pair_mul_single(r5, l5, x)
    r26 = r25 * 4.0
    l27 = l25 * 4.0
    m28 = abs(r23) + abs(r26)
    r29, l29 = pair_add(r23, l24, r26, l27)
    m30 = abs(c_3) * m28
    r31, l31 = pair_mul_single(r29, l29, c_3)
    m32 = abs(c_0) + abs(r19)
    r33, l33 = pair_add_single(r19, l19, c_0)
    m34 = m32 + m20
    r35, l35 = pair_add(r33, l33, r21, l21)
    m36 = m34 + m30
    r37, l37 = pair_add(r35, l35, r31, l31)
    m38 = r18 * m36
    r39, l39 = pair_mul(r18, l18, r37, l37)
    m40 = r18 * m38
    r41, l41 = pair_mul(r18, l18, r39, l39)
    r42 = c_2 * 4.0
    r43, l43 = exact_product(r42, x)
    r44, l44 = pair_mul_single(r5, l5, 12.0)
    m45 = abs(-3.0) + r44
    r46, l46 = pair_add_single(r44, l44, -3.0)
    m47 = abs(c_3) * m45
    r48, l48 = pair_mul_single(r46, l46, c_3)
    m49 = abs(c_1) + abs(r43)
    r50, l50 = pair_add_single(r43, l43, c_1)
    m51 = m49 + m47
    r52, l52 = pair_add(r50, l50, r48, l48)
    m53 = r18 * m51
    r54, l54 = pair_mul(r18, l18, r52, l52)
    s55 = side_of(x, 0.0)
    r56 = r1 * s55
    s58 = side_of(v10, 0.0)
    r59 = r4 * 4.0
    r60, l60 = exact_product(r59, x)
    r61 = r60 * s58
    l62 = l60 * s58
    m63 = abs(r56) + abs(r61)
    r64, l64 = pair_add_single(r61, l62, r56)
    m65 = m40 * m63
    r66, l66 = pair_mul(r41, l41, r64, l64)
    r67 = -r66
    l68 = -l66
    m69 = m53 + m65
    r70, l70 = pair_add(r54, l54, r67, l68)
    r71, l71 = pair_mul_single(r18, l18, x)
    m72 = r18 * m8
    r73, l73 = pair_mul(r18, l18, r9, l9)
    m74 = r18 * m28
    r75, l75 = pair_mul(r18, l18, r29, l29)
    s76 = side_of(d_1, 0.0)
    r77 = r41 * s76
    l78 = l41 * s76
    m79 = m40 * r2
    r80, l80 = pair_mul_single(r77, l78, r2)
    r81 = -r80
    l82 = -l80
    s83 = side_of(d_2, 0.0)
    r84 = r41 * s83
    l85 = l41 * s83
    m86 = m40 * m8
    r87, l87 = pair_mul(r84, l85, r11, l12)
    r88 = -r87
    l89 = -l87
    v90 = r70 + l70
    v91 = r18 + l18
    v92 = r71 + l71
    v93 = r73 + l73
    v94 = r75 + l75
    v95 = r81 + l82
    v96 = r88 + l89
    return (v90, v91, v92, v93, v94, v95, v96, fit & (m16 < 1024.0 * abs(r17)) & ((abs(v10) > 4.979684464207637e-32 * m8) | (m8 == 0.0)) & (1.157583159735243e-09 * m69 <= abs(v90)) & (3.8548856876960965e-10 * m72 <= abs(v93)) & (3.8558166074373906e-10 * m74 <= abs(v94)) & (1.1568391895830925e-09 * m79 <= abs(v95)) & (1.1572111973099377e-09 * m86 <= abs(v96)))


@_device
def _partials_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivatives by the learned parameters as wide numbers."""
    if x <= -0.7071067811865476:  # -sqrt(2)/2
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
        w12 = (2.0, 0.0, np.int64(0))
        w13 = wide_powi(wide_x, 2)
        w14 = wide_mul(w12, w13)
        w15 = wide_add(w11, w14)
        w16 = wide_mul(w10, w15)
        w17 = wide_add(w7, w16)
        w18 = wide_div(w0, w17)
        w19 = wide_div(wide_x, w17)
        w20 = wide_div(w15, w17)
        w21 = (3.0, 0.0, np.int64(0))
        w22 = wide_mul(w21, wide_x)
        w23 = wide_neg(w22)
        w24 = (4.0, 0.0, np.int64(0))
        w25 = wide_powi(wide_x, 3)
        w26 = wide_mul(w24, w25)
        w27 = wide_add(w23, w26)
        w28 = wide_div(w27, w17)
        w29 = wide_mul(w2, wide_x)
        w30 = wide_from_float(c_0)
        w31 = wide_from_float(c_1)
        w32 = wide_mul(w31, wide_x)
        w33 = wide_add(w30, w32)
        w34 = wide_from_float(c_2)
        w35 = wide_mul(w34, w15)
        w36 = wide_add(w33, w35)
        w37 = wide_from_float(c_3)
        w38 = wide_mul(w37, w27)
        w39 = wide_add(w36, w38)
        w40 = wide_mul(w29, w39)
        w41 = wide_powi(w17, 2)
        w42 = wide_div(w40, w41)
        w43 = wide_mul(w9, w15)
        w44 = wide_mul(w43, w39)
        w45 = wide_div(w44, w41)
        w46 = wide_neg(w45)
        return w18, w19, w20, w28, w42, w46,
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
        w11 = (2.0, 0.0, np.int64(0))
        w12 = wide_powi(wide_x, 2)
        w13 = wide_mul(w11, w12)
        w14 = wide_neg(w13)
        w15 = wide_add(w0, w14)
        w16 = wide_mul(w10, w15)
        w17 = wide_add(w7, w16)
        w18 = wide_div(w0, w17)
        w19 = wide_div(wide_x, w17)
        w20 = (-1.0, 0.0, np.int64(0))
        w21 = wide_add(w20, w13)
        w22 = wide_div(w21, w17)
        w23 = (3.0, 0.0, np.int64(0))
        w24 = wide_mul(w23, wide_x)
        w25 = wide_neg(w24)
        w26 = (4.0, 0.0, np.int64(0))
        w27 = wide_powi(wide_x, 3)
        w28 = wide_mul(w26, w27)
        w29 = wide_add(w25, w28)
        w30 = wide_div(w29, w17)
        w31 = wide_mul(w2, wide_x)
        w32 = wide_from_float(c_0)
        w33 = wide_from_float(c_1)
        w34 = wide_mul(w33, wide_x)
        w35 = wide_add(w32, w34)
        w36 = wide_from_float(c_2)
        w37 = wide_mul(w36, w21)
        w38 = wide_add(w35, w37)
        w39 = wide_from_float(c_3)
        w40 = wide_mul(w39, w29)
        w41 = wide_add(w38, w40)
        w42 = wide_mul(w31, w41)
        w43 = wide_powi(w17, 2)
        w44 = wide_div(w42, w43)
        w45 = wide_mul(w9, w21)
        w46 = wide_mul(w39, wide_x)
        w47 = (-3.0, 0.0, np.int64(0))
        w48 = wide_mul(w26, w12)
        w49 = wide_add(w47, w48)
        w50 = wide_mul(w46, w49)
        w51 = wide_add(w38, w50)
        w52 = wide_mul(w45, w51)
        w53 = wide_add(w20, w5)
        w54 = wide_mul(w10, w21)
        w55 = wide_add(w53, w54)
        w56 = wide_powi(w55, 2)
        w57 = wide_div(w52, w56)
        return w18, w19, w22, w30, w44, w57,
    if x <= 0.7071067811865475:  # sqrt(2)/2
        w0 = (1.0, 0.0, np.int64(0))
        w1 = wide_from_float(d_1)
        w2 = wide_from_float(side_of(w1[0], 0.0))
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_add(w0, w5)
        w7 = wide_from_float(d_2)
        w8 = wide_from_float(side_of(w7[0], 0.0))
        w9 = wide_mul(w7, w8)
        w10 = (2.0, 0.0, np.int64(0))
        w11 = wide_powi(wide_x, 2)
        w12 = wide_mul(w10, w11)
        w13 = wide_neg(w12)
        w14 = wide_add(w0, w13)
        w15 = wide_mul(w9, w14)
        w16 = wide_add(w6, w15)
        w17 = wide_div(w0, w16)
        w18 = wide_div(wide_x, w16)
        w19 = (-1.0, 0.0, np.int64(0))
        w20 = wide_add(w19, w12)
        w21 = wide_div(w20, w16)
        w22 = (3.0, 0.0, np.int64(0))
        w23 = wide_mul(w22, wide_x)
        w24 = wide_neg(w23)
        w25 = (4.0, 0.0, np.int64(0))
        w26 = wide_powi(wide_x, 3)
        w27 = wide_mul(w25, w26)
        w28 = wide_add(w24, w27)
        w29 = wide_div(w28, w16)
        w30 = wide_mul(w2, wide_x)
        w31 = wide_from_float(c_0)
        w32 = wide_from_float(c_1)
        w33 = wide_mul(w32, wide_x)
        w34 = wide_add(w31, w33)
        w35 = wide_from_float(c_2)
        w36 = wide_mul(w35, w20)
        w37 = wide_add(w34, w36)
        w38 = wide_from_float(c_3)
        w39 = wide_mul(w38, w28)
        w40 = wide_add(w37, w39)
        w41 = wide_mul(w30, w40)
        w42 = wide_powi(w16, 2)
        w43 = wide_div(w41, w42)
        w44 = wide_neg(w43)
        w45 = wide_mul(w8, w20)
        w46 = wide_mul(w38, wide_x)
        w47 = (-3.0, 0.0, np.int64(0))
        w48 = wide_mul(w25, w11)
        w49 = wide_add(w47, w48)
        w50 = wide_mul(w46, w49)
        w51 = wide_add(w37, w50)
        w52 = wide_mul(w45, w51)
        w53 = wide_mul(w9, w20)
        w54 = wide_neg(w53)
        w55 = wide_add(w6, w54)
        w56 = wide_powi(w55, 2)
        w57 = wide_div(w52, w56)
        return w17, w18, w21, w29, w44, w57,
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
    w11 = (2.0, 0.0, np.int64(0))
    w12 = wide_powi(wide_x, 2)
    w13 = wide_mul(w11, w12)
    w14 = wide_add(w10, w13)
    w15 = wide_mul(w9, w14)
    w16 = wide_add(w6, w15)
    w17 = wide_div(w0, w16)
    w18 = wide_div(wide_x, w16)
    w19 = wide_div(w14, w16)
    w20 = (3.0, 0.0, np.int64(0))
    w21 = wide_mul(w20, wide_x)
    w22 = wide_neg(w21)
    w23 = (4.0, 0.0, np.int64(0))
    w24 = wide_powi(wide_x, 3)
    w25 = wide_mul(w23, w24)
    w26 = wide_add(w22, w25)
    w27 = wide_div(w26, w16)
    w28 = wide_mul(w2, wide_x)
    w29 = wide_from_float(c_0)
    w30 = wide_from_float(c_1)
    w31 = wide_mul(w30, wide_x)
    w32 = wide_add(w29, w31)
    w33 = wide_from_float(c_2)
    w34 = wide_mul(w33, w14)
    w35 = wide_add(w32, w34)
    w36 = wide_from_float(c_3)
    w37 = wide_mul(w36, w26)
    w38 = wide_add(w35, w37)
    w39 = wide_mul(w28, w38)
    w40 = wide_powi(w16, 2)
    w41 = wide_div(w39, w40)
    w42 = wide_neg(w41)
    w43 = wide_mul(w8, w14)
    w44 = wide_mul(w43, w38)
    w45 = wide_div(w44, w40)
    w46 = wide_neg(w45)
    return w17, w18, w19, w27, w42, w46,


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
        flag = noted(flag, (v - np.float32(-1.1389885)) * (v - np.float32(-1.1389847)))
        flag = noted(flag, (v - np.float32(0.4199791)) * (v - np.float32(0.4199829)))
        flag = noted(flag, (v - np.float32(0.43898392)) * (v - np.float32(0.43898773)))
        flag = noted(flag, (v - np.float32(0.7142843)) * (v - np.float32(0.71428657)))
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
        flag = noted(flag, (v - np.float32(-2.0429916)) * (v - np.float32(-2.0429611)))
        flag = noted(flag, (v - np.float32(-1.6995926)) * (v - np.float32(-1.6995811)))
        flag = noted(flag, (v - np.float32(-1.4266129)) * (v - np.float32(-1.4266014)))
        flag = noted(flag, (v - np.float32(-0.6612712)) * (v - np.float32(-0.6612049)))
        flag = noted(flag, (v - np.float32(-0.629268)) * (v - np.float32(-0.6292268)))
        flag = noted(flag, (v - np.float32(-0.3600006)) * (v - np.float32(-0.3599968)))
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
        flag = noted(flag, (v - np.float32(-1.1389885)) * (v - np.float32(-1.1389847)))
        flag = noted(flag, (v - np.float32(0.4199791)) * (v - np.float32(0.4199829)))
        flag = noted(flag, (v - np.float32(0.43898392)) * (v - np.float32(0.43898773)))
        flag = noted(flag, (v - np.float32(0.7142843)) * (v - np.float32(0.71428657)))
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
        flag = noted(flag, (v - np.float32(-2.0429916)) * (v - np.float32(-2.0429611)))
        flag = noted(flag, (v - np.float32(-1.6995926)) * (v - np.float32(-1.6995811)))
        flag = noted(flag, (v - np.float32(-1.4266129)) * (v - np.float32(-1.4266014)))
        flag = noted(flag, (v - np.float32(-0.6612712)) * (v - np.float32(-0.6612049)))
        flag = noted(flag, (v - np.float32(-0.629268)) * (v - np.float32(-0.6292268)))
        flag = noted(flag, (v - np.float32(-0.3600006)) * (v - np.float32(-0.3599968)))
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
        flag = noted(flag, (v - 0.4199790954589844) * (v - 0.41998291015625))
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
        flag = noted(flag, (v - -2.0429916381835938) * (v - -2.0429611206054688))
        flag = noted(flag, (v - -1.6995925903320312) * (v - -1.6995811462402344))
        flag = noted(flag, (v - -1.4266128540039062) * (v - -1.4266014099121094))
        flag = noted(flag, (v - -0.6612712594224837) * (v - -0.6612048952500454))
        flag = noted(flag, (v - -0.6292679273137775) * (v - -0.6292268447308396))
        flag = noted(flag, (v - -0.3600006103515625) * (v - -0.3599967956542969))
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
        flag = noted(flag, (v - 0.4199790954589844) * (v - 0.41998291015625))
        flag = noted(flag, 4.3135914667441024e+68 - abs(v))
        flag = noted(flag, (v - -2.0429916381835938) * (v - -2.0429611206054688))
        flag = noted(flag, (v - -1.6995925903320312) * (v - -1.6995811462402344))
        flag = noted(flag, (v - -1.4266128540039062) * (v - -1.4266014099121094))
        flag = noted(flag, (v - -0.6612712594224837) * (v - -0.6612048952500454))
        flag = noted(flag, (v - -0.6292679273137775) * (v - -0.6292268447308396))
        flag = noted(flag, (v - -0.3600006103515625) * (v - -0.3599967956542969))
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
    "opau_chebyshev_first",
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
