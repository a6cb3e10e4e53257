# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: c659f1814423fad91e39b7d006994874f63cb8325c7ccd678972e9f37f0c5c48
"""The activation apl, compiled.

    apl(x) = a_1*Max(0, b_1 - x) + a_2*Max(0, b_2 - x) + Max(0, x)

Parameters:
    a = (a_1, a_2) = (1/5, 1/10) (learned) slope to the left of hinge 1, ..., slope to the left of hinge 2
    b = (b_1, b_2) = (0, 1) (learned) place of hinge 1, ..., place of hinge 2

Range: [1/10, oo).
Limits at -oo and oo: oo, oo.
Smoothness: C^0, kinks at 0, 1.

The paper draws a and b at random; the defaults are ours.

References:
    Agostinelli, Forest; Hoffman, Matthew; Sadowski, Peter; Baldi, Pierre (2014). Learning activation
        functions to improve deep neural networks. arXiv 1412.6830
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
def rounding(factor, unit):
    """Return the rounding unit of a product or quotient with this factor: none if the factor is 1 or -1."""
    return 0.0 if abs(factor) == 1.0 else unit


@_inlined
def step_of(u, at_zero):
    """Return 1 for u > 0, 0 for u < 0, and the given value for u = 0."""
    return 1.0 if u > 0.0 else (0.0 if u < 0.0 else at_zero)


@_inlined
def undecided(u, e):
    """Return the error bound of a sign: none if u is certain to be on its side of 0, else infinite."""
    return 0.0 if abs(u) > e else math.inf


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
def pair_add(a, x, b, y):
    """Return (a + x) + (b + y)."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + (x + y)


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


@_inlined
def pair_add_single(a, x, b):
    """Return (a + x) + b."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + x


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
def _value_quick(x, a_1, a_2, b_1, b_2):
    """The activation in float64, and a bound of its absolute error."""
    if x < 0.0:
        r3 = -x
        r4 = b_1 + r3
        er4 = U * abs(r4)
        r5 = a_1 * r4
        er5 = abs(a_1) * er4 + rounding(a_1, U) * abs(r5) + TINY
        r6 = step_of(r4, 0.0)
        er6 = undecided(r4, er4)
        r7 = r5 * r6
        er7 = abs(r6) * er5 + abs(r5) * er6 + er5 * er6 + U * abs(r7) + TINY
        r10 = b_2 + r3
        er10 = U * abs(r10)
        r11 = a_2 * r10
        er11 = abs(a_2) * er10 + rounding(a_2, U) * abs(r11) + TINY
        r12 = step_of(r10, 0.0)
        er12 = undecided(r10, er10)
        r13 = r11 * r12
        er13 = abs(r12) * er11 + abs(r11) * er12 + er11 * er12 + U * abs(r13) + TINY
        r14 = r7 + r13
        er14 = er7 + er13 + U * abs(r14)
        return r14, er14
    if x == 0.0:
        r2 = a_1 * b_1
        er2 = rounding(a_1, U) * abs(r2) + TINY
        r4 = -x
        r5 = b_1 + r4
        er5 = U * abs(r5)
        r6 = step_of(r5, 0.0)
        er6 = undecided(r5, er5)
        r7 = r2 * r6
        er7 = abs(r6) * er2 + abs(r2) * er6 + er2 * er6 + rounding(r2, U) * abs(r7) + TINY
        r10 = a_2 * b_2
        er10 = rounding(a_2, U) * abs(r10) + TINY
        r11 = b_2 + r4
        er11 = U * abs(r11)
        r12 = step_of(r11, 0.0)
        er12 = undecided(r11, er11)
        r13 = r10 * r12
        er13 = abs(r12) * er10 + abs(r10) * er12 + er10 * er12 + rounding(r10, U) * abs(r13) + TINY
        r14 = r7 + r13
        er14 = er7 + er13 + U * abs(r14)
        return r14, er14
    r3 = -x
    r4 = b_1 + r3
    er4 = U * abs(r4)
    r5 = a_1 * r4
    er5 = abs(a_1) * er4 + rounding(a_1, U) * abs(r5) + TINY
    r6 = step_of(r4, 0.0)
    er6 = undecided(r4, er4)
    r7 = r5 * r6
    er7 = abs(r6) * er5 + abs(r5) * er6 + er5 * er6 + U * abs(r7) + TINY
    r8 = x + r7
    er8 = er7 + U * abs(r8)
    r11 = b_2 + r3
    er11 = U * abs(r11)
    r12 = a_2 * r11
    er12 = abs(a_2) * er11 + rounding(a_2, U) * abs(r12) + TINY
    r13 = step_of(r11, 0.0)
    er13 = undecided(r11, er11)
    r14 = r12 * r13
    er14 = abs(r13) * er12 + abs(r12) * er13 + er12 * er13 + U * abs(r14) + TINY
    r15 = r8 + r14
    er15 = er8 + er14 + U * abs(r15)
    return r15, er15


@_device
def _value_wide(x, wide_x, a_1, a_2, b_1, b_2):
    """The activation as a wide number."""
    if x < 0.0:
        w0 = wide_from_float(a_1)
        w1 = wide_from_float(b_1)
        w3 = wide_neg(wide_x)
        w4 = wide_add(w1, w3)
        w5 = wide_mul(w0, w4)
        w6 = wide_from_float(step_of(w4[0], 0.0))
        w7 = wide_mul(w5, w6)
        w8 = wide_from_float(a_2)
        w9 = wide_from_float(b_2)
        w10 = wide_add(w9, w3)
        w11 = wide_mul(w8, w10)
        w12 = wide_from_float(step_of(w10[0], 0.0))
        w13 = wide_mul(w11, w12)
        w14 = wide_add(w7, w13)
        return w14
    if x == 0.0:
        w0 = wide_from_float(a_1)
        w1 = wide_from_float(b_1)
        w2 = wide_mul(w0, w1)
        w4 = wide_neg(wide_x)
        w5 = wide_add(w1, w4)
        w6 = wide_from_float(step_of(w5[0], 0.0))
        w7 = wide_mul(w2, w6)
        w8 = wide_from_float(a_2)
        w9 = wide_from_float(b_2)
        w10 = wide_mul(w8, w9)
        w11 = wide_add(w9, w4)
        w12 = wide_from_float(step_of(w11[0], 0.0))
        w13 = wide_mul(w10, w12)
        w14 = wide_add(w7, w13)
        return w14
    w1 = wide_from_float(a_1)
    w2 = wide_from_float(b_1)
    w3 = wide_neg(wide_x)
    w4 = wide_add(w2, w3)
    w5 = wide_mul(w1, w4)
    w6 = wide_from_float(step_of(w4[0], 0.0))
    w7 = wide_mul(w5, w6)
    w8 = wide_add(wide_x, w7)
    w9 = wide_from_float(a_2)
    w10 = wide_from_float(b_2)
    w11 = wide_add(w10, w3)
    w12 = wide_mul(w9, w11)
    w13 = wide_from_float(step_of(w11[0], 0.0))
    w14 = wide_mul(w12, w13)
    w15 = wide_add(w8, w14)
    return w15


@_device
def _value(x, a_1, a_2, b_1, b_2, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_value_wide(x, (1.0, 0.0, np.int64(100000)), a_1, a_2, b_1, b_2))
    if x == -math.inf:
        return settled(_value_wide(x, (-1.0, 0.0, np.int64(100000)), a_1, a_2, b_1, b_2))
    r, e = _value_quick(x, a_1, a_2, b_1, b_2)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x), a_1, a_2, b_1, b_2))


@_device
def _derivative_quick(x, a_1, a_2, b_1, b_2):
    """Its derivative in float64, and a bound of its absolute error."""
    if x < 0.0:
        r3 = -x
        r4 = b_1 + r3
        er4 = U * abs(r4)
        r5 = step_of(r4, 1.0)
        er5 = undecided(r4, er4)
        r6 = a_1 * r5
        er6 = abs(a_1) * er5 + rounding(a_1, U) * abs(r6) + TINY
        r7 = -r6
        r10 = b_2 + r3
        er10 = U * abs(r10)
        r11 = step_of(r10, 1.0)
        er11 = undecided(r10, er10)
        r12 = a_2 * r11
        er12 = abs(a_2) * er11 + rounding(a_2, U) * abs(r12) + TINY
        r13 = -r12
        r14 = r7 + r13
        er14 = er6 + er12 + U * abs(r14)
        return r14, er14
    if x == 0.0:
        r3 = -x
        r4 = b_1 + r3
        er4 = U * abs(r4)
        r5 = step_of(r4, 1.0)
        er5 = undecided(r4, er4)
        r6 = a_1 * r5
        er6 = abs(a_1) * er5 + rounding(a_1, U) * abs(r6) + TINY
        r7 = -r6
        r10 = b_2 + r3
        er10 = U * abs(r10)
        r11 = step_of(r10, 1.0)
        er11 = undecided(r10, er10)
        r12 = a_2 * r11
        er12 = abs(a_2) * er11 + rounding(a_2, U) * abs(r12) + TINY
        r13 = -r12
        r14 = r7 + r13
        er14 = er6 + er12 + U * abs(r14)
        return r14, er14
    r4 = -x
    r5 = b_1 + r4
    er5 = U * abs(r5)
    r6 = step_of(r5, 1.0)
    er6 = undecided(r5, er5)
    r7 = a_1 * r6
    er7 = abs(a_1) * er6 + rounding(a_1, U) * abs(r7) + TINY
    r8 = -r7
    r9 = 1.0 + r8
    er9 = er7 + U * abs(r9)
    r12 = b_2 + r4
    er12 = U * abs(r12)
    r13 = step_of(r12, 1.0)
    er13 = undecided(r12, er12)
    r14 = a_2 * r13
    er14 = abs(a_2) * er13 + rounding(a_2, U) * abs(r14) + TINY
    r15 = -r14
    r16 = r9 + r15
    er16 = er9 + er14 + U * abs(r16)
    return r16, er16


@_device
def _derivative_wide(x, wide_x, a_1, a_2, b_1, b_2):
    """Its derivative as a wide number."""
    if x < 0.0:
        w0 = wide_from_float(a_1)
        w1 = wide_from_float(b_1)
        w3 = wide_neg(wide_x)
        w4 = wide_add(w1, w3)
        w5 = wide_from_float(step_of(w4[0], 1.0))
        w6 = wide_mul(w0, w5)
        w7 = wide_neg(w6)
        w8 = wide_from_float(a_2)
        w9 = wide_from_float(b_2)
        w10 = wide_add(w9, w3)
        w11 = wide_from_float(step_of(w10[0], 1.0))
        w12 = wide_mul(w8, w11)
        w13 = wide_neg(w12)
        w14 = wide_add(w7, w13)
        return w14
    if x == 0.0:
        w0 = wide_from_float(a_1)
        w1 = wide_from_float(b_1)
        w3 = wide_neg(wide_x)
        w4 = wide_add(w1, w3)
        w5 = wide_from_float(step_of(w4[0], 1.0))
        w6 = wide_mul(w0, w5)
        w7 = wide_neg(w6)
        w8 = wide_from_float(a_2)
        w9 = wide_from_float(b_2)
        w10 = wide_add(w9, w3)
        w11 = wide_from_float(step_of(w10[0], 1.0))
        w12 = wide_mul(w8, w11)
        w13 = wide_neg(w12)
        w14 = wide_add(w7, w13)
        return w14
    w0 = (1.0, 0.0, np.int64(0))
    w1 = wide_from_float(a_1)
    w2 = wide_from_float(b_1)
    w4 = wide_neg(wide_x)
    w5 = wide_add(w2, w4)
    w6 = wide_from_float(step_of(w5[0], 1.0))
    w7 = wide_mul(w1, w6)
    w8 = wide_neg(w7)
    w9 = wide_add(w0, w8)
    w10 = wide_from_float(a_2)
    w11 = wide_from_float(b_2)
    w12 = wide_add(w11, w4)
    w13 = wide_from_float(step_of(w12[0], 1.0))
    w14 = wide_mul(w10, w13)
    w15 = wide_neg(w14)
    w16 = wide_add(w9, w15)
    return w16


@_device
def _derivative(x, a_1, a_2, b_1, b_2, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_derivative_wide(x, (1.0, 0.0, np.int64(100000)), a_1, a_2, b_1, b_2))
    if x == -math.inf:
        return settled(_derivative_wide(x, (-1.0, 0.0, np.int64(100000)), a_1, a_2, b_1, b_2))
    r, e = _derivative_quick(x, a_1, a_2, b_1, b_2)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x), a_1, a_2, b_1, b_2))


@_inlined
def _value_float32(x):
    """The activation, in float32 with compensation."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    p0_r3, p0_l3 = pair_mul_single(np.float32(0.3), np.float32(-1.1920929e-08), x)
    p0_r4 = -p0_r3
    p0_l4 = -p0_l3
    p0_r5, p0_l5 = pair_add(np.float32(0.1), np.float32(-1.4901161e-09), p0_r4, p0_l4)
    p1_r3, p1_l3 = pair_mul_single(np.float32(0.9), np.float32(2.3841858e-08), x)
    p1_r4, p1_l4 = pair_add(np.float32(0.1), np.float32(-1.4901161e-09), p1_r3, p1_l3)
    return p0_r5 if x <= np.float32(0.0) else (p1_r4 if x <= np.float32(1.0) else x), p0_l5 if x <= np.float32(0.0) else (p1_l4 if x <= np.float32(1.0) else np.float32(0.0))


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float32 with compensation."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    return x if x != x else (np.float32(-0.3) if x <= np.float32(0.0) else (np.float32(0.9) if x <= np.float32(1.0) else np.float32(1.0))), np.float32(1.1920929e-08) if x <= np.float32(0.0) else (np.float32(2.3841858e-08) if x <= np.float32(1.0) else np.float32(0.0))


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-1.79769e+308, 1.79769e+308]
    p0_r3, p0_l3 = pair_mul_single(0.30000000000000004, -2.7755575615628914e-17, x)
    p0_r4 = -p0_r3
    p0_l4 = -p0_l3
    p0_r5 = 0.1 + (p0_r4 + p0_l4)
    p1_r3, p1_l3 = pair_mul_single(0.9, -2.7755575615628914e-17, x)
    p1_r4 = 0.1 + (p1_r3 + p1_l3)
    return p0_r5 if x <= 0.0 else (p1_r4 if x <= 1.0 else x)


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return (abs(x) <= 1.7976931348623157e+308)


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64."""
    # at most 1.9 ULP off for x in [-1.79769e+308, 1.79769e+308]
    return x if x != x else (-0.30000000000000004 if x <= 0.0 else (0.9 if x <= 1.0 else 1.0))


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return (abs(x) <= 1.7976931348623157e+308)


@_inlined
def _value_coarse(x, a_1, a_2, b_1, b_2):
    """The activation for float32, in float64, and whether that is certain."""
    fit = (abs(x) <= 3.402823669209385e+38) & within(a_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(a_2, 2.938735877055719e-39, 3.402823669209385e+38) & within(b_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(b_2, 2.938735877055719e-39, 3.402823669209385e+38)
    r1 = -x
    r2 = b_1 + r1
    r3 = r2 if r2 > 0.0 else 0.0
    r4 = a_1 * r3
    r5 = b_2 + r1
    r6 = r5 if r5 > 0.0 else 0.0
    r7 = a_2 * r6
    r8 = x if x > 0.0 else 0.0
    m9 = abs(r4) + abs(r7)
    r10 = r4 + r7
    m11 = m9 + r8
    r12 = r10 + r8
    return (r12, fit & (1.2040138244628906e-07 * m11 <= abs(r12)))


@_inlined
def _derivative_coarse(x, a_1, a_2, b_1, b_2):
    """Its derivative for float32, in float64, and whether that is certain."""
    fit = (abs(x) <= 3.402823669209385e+38) & within(a_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(a_2, 2.938735877055719e-39, 3.402823669209385e+38) & within(b_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(b_2, 2.938735877055719e-39, 3.402823669209385e+38)
    r1 = -x
    r2 = b_1 + r1
    r5 = b_2 + r1
    r14 = a_1 if r2 >= 0.0 else 0.0
    r15 = -r14
    r17 = a_2 if r5 >= 0.0 else 0.0
    r18 = -r17
    s19 = step_of(x, 0.0)
    r20 = r15 + r18
    m21 = abs(r20) + s19
    r22 = r20 + s19
    return (r22, fit & (6.020069122314453e-08 * m21 <= abs(r22)))


@_inlined
def _gradient_coarse(x, a_1, a_2, b_1, b_2):
    """Its derivative by x and by every learned parameter for float32, in float64, and whether that is certain."""
    fit = (abs(x) <= 3.402823669209385e+38) & within(a_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(a_2, 2.938735877055719e-39, 3.402823669209385e+38) & within(b_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(b_2, 2.938735877055719e-39, 3.402823669209385e+38)
    r1 = -x
    r2 = b_1 + r1
    r3 = r2 if r2 > 0.0 else 0.0
    r5 = b_2 + r1
    r6 = r5 if r5 > 0.0 else 0.0
    r14 = a_1 if r2 >= 0.0 else 0.0
    r15 = -r14
    r17 = a_2 if r5 >= 0.0 else 0.0
    r18 = -r17
    s19 = step_of(x, 0.0)
    r20 = r15 + r18
    m21 = abs(r20) + s19
    r22 = r20 + s19
    r24 = a_1 if r2 > 0.0 else 0.0
    r26 = a_2 if r5 > 0.0 else 0.0
    return (r22, r3, r6, r24, r26, fit & (6.020069122314453e-08 * m21 <= abs(r22)))


@_inlined
def _value_paired(x, a_1, a_2, b_1, b_2):
    """The activation from sums of two float64, and whether that is certain."""
    fit = (abs(x) <= 1.157920892373162e+77) & within(a_1, 8.636168555094445e-78, 1.157920892373162e+77) & within(a_2, 8.636168555094445e-78, 1.157920892373162e+77) & within(b_1, 8.636168555094445e-78, 1.157920892373162e+77) & within(b_2, 8.636168555094445e-78, 1.157920892373162e+77)
    r1 = -x
    r2, l2 = exact_sum(b_1, r1)
    v3 = r2 + l2
    l4 = l2 if v3 > 0.0 else 0.0
    r5 = r2 if v3 > 0.0 else 0.0
    r6, l6 = pair_mul_single(r5, l4, a_1)
    r7, l7 = exact_sum(b_2, r1)
    v8 = r7 + l7
    l9 = l7 if v8 > 0.0 else 0.0
    r10 = r7 if v8 > 0.0 else 0.0
    r11, l11 = pair_mul_single(r10, l9, a_2)
    r12 = x if x > 0.0 else 0.0
    m13 = abs(r6) + abs(r11)
    r14, l14 = pair_add(r6, l6, r11, l11)
    m15 = m13 + r12
    r16, l16 = pair_add_single(r14, l14, r12)
    v17 = r16 + l16
    return (v17, fit & (4.2632786190210936e-16 * m15 <= abs(v17)))


@_inlined
def _derivative_paired(x, a_1, a_2, b_1, b_2):
    """Its derivative from sums of two float64, and whether that is certain."""
    fit = (abs(x) <= 1.157920892373162e+77) & within(a_1, 8.636168555094445e-78, 1.157920892373162e+77) & within(a_2, 8.636168555094445e-78, 1.157920892373162e+77) & within(b_1, 8.636168555094445e-78, 1.157920892373162e+77) & within(b_2, 8.636168555094445e-78, 1.157920892373162e+77)
    r1 = -x
    r2, l2 = exact_sum(b_1, r1)
    v3 = r2 + l2
    r7, l7 = exact_sum(b_2, r1)
    v8 = r7 + l7
    r19 = a_1 if v3 >= 0.0 else 0.0
    r20 = -r19
    r23 = a_2 if v8 >= 0.0 else 0.0
    r24 = -r23
    s25 = step_of(x, 0.0)
    r26, l26 = exact_sum(r20, r24)
    m27 = abs(r26) + s25
    r28, l28 = pair_add_single(r26, l26, s25)
    v29 = r28 + l28
    return (v29, fit & (8.970602038971265e-17 * m27 <= abs(v29)))


@_inlined
def _gradient_paired(x, a_1, a_2, b_1, b_2):
    """Its derivative by x and by every learned parameter from sums of two float64, and whether that is certain."""
    fit = (abs(x) <= 1.157920892373162e+77) & within(a_1, 8.636168555094445e-78, 1.157920892373162e+77) & within(a_2, 8.636168555094445e-78, 1.157920892373162e+77) & within(b_1, 8.636168555094445e-78, 1.157920892373162e+77) & within(b_2, 8.636168555094445e-78, 1.157920892373162e+77)
    r1 = -x
    r2, l2 = exact_sum(b_1, r1)
    v3 = r2 + l2
    l4 = l2 if v3 > 0.0 else 0.0
    r5 = r2 if v3 > 0.0 else 0.0
    r7, l7 = exact_sum(b_2, r1)
    v8 = r7 + l7
    l9 = l7 if v8 > 0.0 else 0.0
    r10 = r7 if v8 > 0.0 else 0.0
    r19 = a_1 if v3 >= 0.0 else 0.0
    r20 = -r19
    r23 = a_2 if v8 >= 0.0 else 0.0
    r24 = -r23
    s25 = step_of(x, 0.0)
    r26, l26 = exact_sum(r20, r24)
    m27 = abs(r26) + s25
    r28, l28 = pair_add_single(r26, l26, s25)
    r31 = a_1 if v3 > 0.0 else 0.0
    r34 = a_2 if v8 > 0.0 else 0.0
    v35 = r28 + l28
    v36 = r5 + l4
    v37 = r10 + l9
    return (v35, v36, v37, r31, r34, fit & (8.970602038971265e-17 * m27 <= abs(v35)))


@_device
def _partials_wide(x, wide_x, a_1, a_2, b_1, b_2):
    """Its derivatives by the learned parameters as wide numbers."""
    if x < 0.0:
        w0 = wide_from_float(b_1)
        w2 = wide_neg(wide_x)
        w3 = wide_add(w0, w2)
        w4 = wide_from_float(step_of(w3[0], 0.0))
        w5 = wide_mul(w3, w4)
        w6 = wide_from_float(b_2)
        w7 = wide_add(w6, w2)
        w8 = wide_from_float(step_of(w7[0], 0.0))
        w9 = wide_mul(w7, w8)
        w10 = wide_from_float(a_1)
        w11 = wide_mul(w10, w4)
        w12 = wide_from_float(a_2)
        w13 = wide_mul(w12, w8)
        return w5, w9, w11, w13,
    if x == 0.0:
        w0 = wide_from_float(b_1)
        w2 = wide_neg(wide_x)
        w3 = wide_add(w0, w2)
        w4 = wide_from_float(step_of(w3[0], 0.0))
        w5 = wide_mul(w0, w4)
        w6 = wide_from_float(b_2)
        w7 = wide_add(w6, w2)
        w8 = wide_from_float(step_of(w7[0], 0.0))
        w9 = wide_mul(w6, w8)
        w10 = wide_from_float(a_1)
        w11 = wide_mul(w10, w4)
        w12 = wide_from_float(a_2)
        w13 = wide_mul(w12, w8)
        return w5, w9, w11, w13,
    w0 = wide_from_float(b_1)
    w2 = wide_neg(wide_x)
    w3 = wide_add(w0, w2)
    w4 = wide_from_float(step_of(w3[0], 0.0))
    w5 = wide_mul(w3, w4)
    w6 = wide_from_float(b_2)
    w7 = wide_add(w6, w2)
    w8 = wide_from_float(step_of(w7[0], 0.0))
    w9 = wide_mul(w7, w8)
    w10 = wide_from_float(a_1)
    w11 = wide_mul(w10, w4)
    w12 = wide_from_float(a_2)
    w13 = wide_mul(w12, w8)
    return w5, w9, w11, w13,


@_device
def _partials(x, a_1, a_2, b_1, b_2):
    """Its derivatives by the learned parameters."""
    if x != x:
        return x, x, x, x,
    if x == math.inf:
        w = _partials_wide(x, (1.0, 0.0, np.int64(100000)), a_1, a_2, b_1, b_2)
        y0 = settled(w[0])
        y1 = settled(w[1])
        y2 = settled(w[2])
        y3 = settled(w[3])
        return y0, y1, y2, y3,
    if x == -math.inf:
        w = _partials_wide(x, (-1.0, 0.0, np.int64(100000)), a_1, a_2, b_1, b_2)
        y0 = settled(w[0])
        y1 = settled(w[1])
        y2 = settled(w[2])
        y3 = settled(w[3])
        return y0, y1, y2, y3,
    w = _partials_wide(x, wide_from_float(x), a_1, a_2, b_1, b_2)
    return wide_to_float(w[0]), wide_to_float(w[1]), wide_to_float(w[2]), wide_to_float(w[3]),


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
    for k in range(4):
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
def _value_block(x, y, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_a_1.size > 1
    work = np.empty(4 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_a_1, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_2, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_1, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_2, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_a_1.size
                c_a_1 = p_a_1[channel]
                c_a_2 = p_a_2[channel]
                c_b_1 = p_b_1[channel]
                c_b_2 = p_b_2[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, c_a_1, c_a_2, c_b_1, c_b_2)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _value_parallel(x, y, doubts, size, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _value_mend(x, y, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i])):
            channel = i // inner % p_a_1.size
            u = np.float64(x[i])
            if not _value_paired(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel])[1]:
                y[i] = _value(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel], tolerance, floor)


@_parallel_loop
def _value_mend_parallel(x, y, doubts, size, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_mend(x, y, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _derivative_block(x, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_a_1.size > 1
    work = np.empty(4 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_a_1, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_2, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_1, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_2, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _derivative_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_a_1.size
                c_a_1 = p_a_1[channel]
                c_a_2 = p_a_2[channel]
                c_b_1 = p_b_1[channel]
                c_b_2 = p_b_2[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _derivative_paired(u, c_a_1, c_a_2, c_b_1, c_b_2)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _derivative_parallel(x, d, doubts, size, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _derivative_mend(x, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(d[i])):
            channel = i // inner % p_a_1.size
            u = np.float64(x[i])
            if not _derivative_paired(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel])[1]:
                d[i] = _derivative(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel], tolerance, floor)


@_parallel_loop
def _derivative_mend_parallel(x, d, doubts, size, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_mend(x, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _both_block(x, y, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_a_1.size > 1
    work = np.empty(4 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_a_1, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_2, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_1, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_2, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_a_1.size
                c_a_1 = p_a_1[channel]
                c_a_2 = p_a_2[channel]
                c_b_1 = p_b_1[channel]
                c_b_2 = p_b_2[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, c_a_1, c_a_2, c_b_1, c_b_2)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_paired(u, c_a_1, c_a_2, c_b_1, c_b_2)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _both_parallel(x, y, d, doubts, size, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _both_mend(x, y, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i]) or np.isnan(d[i])):
            channel = i // inner % p_a_1.size
            u = np.float64(x[i])
            if not _value_paired(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel])[1]:
                y[i] = _value(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel], tolerance, floor)
            if not _derivative_paired(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel])[1]:
                d[i] = _derivative(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel], tolerance, floor)


@_parallel_loop
def _both_mend_parallel(x, y, d, doubts, size, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_mend(x, y, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _vjp_tiles(x, g, gx, sums, doubts, start, stop, sizes, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Pass through tiles row by row; in each row the same elements go to the same lanes, element k of a run to lane k."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_a_1.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(12 * _PITCH)
    for tile in range(start, stop):
        part = tile % along
        channel = tile // along % across * width
        low = tile // along // across * depth
        slot = low // depth * along + part
        several = min(width, channels - channel)
        until = min(rows, low + depth) - 1
        doubtful, filled = np.int64(0), 0
        if narrow:
            _spread_over(p_a_1, work[8 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_a_2, work[9 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_b_1, work[10 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_b_2, work[11 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
        c_a_1 = p_a_1[channel]
        c_a_2 = p_a_2[channel]
        c_b_1 = p_b_1[channel]
        c_b_2 = p_b_2[channel]
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
                        d, t_a_1, t_a_2, t_b_1, t_b_2, sure = _gradient_paired(u, work[k + np.uintp(2176)], work[k + np.uintp(2448)], work[k + np.uintp(2720)], work[k + np.uintp(2992)])
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_a_1, 0.0)
                        work[k], work[k + np.uintp(272)] = _add(work[k], work[k + np.uintp(272)], term)
                        term = chosen(sure, v * t_a_2, 0.0)
                        work[k + np.uintp(544)], work[k + np.uintp(816)] = _add(work[k + np.uintp(544)], work[k + np.uintp(816)], term)
                        term = chosen(sure, v * t_b_1, 0.0)
                        work[k + np.uintp(1088)], work[k + np.uintp(1360)] = _add(work[k + np.uintp(1088)], work[k + np.uintp(1360)], term)
                        term = chosen(sure, v * t_b_2, 0.0)
                        work[k + np.uintp(1632)], work[k + np.uintp(1904)] = _add(work[k + np.uintp(1632)], work[k + np.uintp(1904)], term)
                else:
                    for k in range(np.uintp(count)):
                        i = np.uintp(first) + k
                        u, v = np.float64(x[i]), np.float64(g[i])
                        d, t_a_1, t_a_2, t_b_1, t_b_2, sure = _gradient_paired(u, c_a_1, c_a_2, c_b_1, c_b_2)
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_a_1, 0.0)
                        work[k], work[k + np.uintp(272)] = _add(work[k], work[k + np.uintp(272)], term)
                        term = chosen(sure, v * t_a_2, 0.0)
                        work[k + np.uintp(544)], work[k + np.uintp(816)] = _add(work[k + np.uintp(544)], work[k + np.uintp(816)], term)
                        term = chosen(sure, v * t_b_1, 0.0)
                        work[k + np.uintp(1088)], work[k + np.uintp(1360)] = _add(work[k + np.uintp(1088)], work[k + np.uintp(1360)], term)
                        term = chosen(sure, v * t_b_2, 0.0)
                        work[k + np.uintp(1632)], work[k + np.uintp(1904)] = _add(work[k + np.uintp(1632)], work[k + np.uintp(1904)], term)
            filled += end - begin
            if filled >= _BLOCK or row == until:
                _empty(work, sums, slot, channel, together * several if narrow else 0, inner)
                filled = 0
        doubts[tile] = doubtful


@_parallel_loop
def _vjp_parallel(x, g, gx, sums, doubts, tiles, sizes, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _vjp_tiles(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _vjp_mend(x, g, gx, sums, doubts, start, stop, sizes, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Do again, carefully, what is not certain, and add what it gives to the sums of its tile."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_a_1.size
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
                if not _gradient_paired(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel])[5]:
                    gx[i] = v * _derivative(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel], tolerance, floor)
                    partials = _partials(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel])
                    sums[slot, channel, 0], sums[slot, channel, 1] = _add(
                        sums[slot, channel, 0], sums[slot, channel, 1], v * partials[0])
                    sums[slot, channel, 2], sums[slot, channel, 3] = _add(
                        sums[slot, channel, 2], sums[slot, channel, 3], v * partials[1])
                    sums[slot, channel, 4], sums[slot, channel, 5] = _add(
                        sums[slot, channel, 4], sums[slot, channel, 5], v * partials[2])
                    sums[slot, channel, 6], sums[slot, channel, 7] = _add(
                        sums[slot, channel, 6], sums[slot, channel, 7], v * partials[3])


@_parallel_loop
def _vjp_mend_parallel(x, g, gx, sums, doubts, tiles, sizes, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _vjp_mend(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _coarse_value_block(x, y, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_a_1.size > 1
    work = np.empty(4 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_a_1, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_2, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_1, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_2, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_a_1.size
                c_a_1 = p_a_1[channel]
                c_a_2 = p_a_2[channel]
                c_b_1 = p_b_1[channel]
                c_b_2 = p_b_2[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, c_a_1, c_a_2, c_b_1, c_b_2)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _coarse_value_parallel(x, y, doubts, size, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _coarse_value_mend(x, y, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i])):
            channel = i // inner % p_a_1.size
            u = np.float64(x[i])
            if not _value_coarse(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel])[1]:
                y[i] = _value(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel], tolerance, floor)


@_parallel_loop
def _coarse_value_mend_parallel(x, y, doubts, size, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_mend(x, y, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_a_1.size > 1
    work = np.empty(4 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_a_1, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_2, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_1, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_2, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _derivative_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_a_1.size
                c_a_1 = p_a_1[channel]
                c_a_2 = p_a_2[channel]
                c_b_1 = p_b_1[channel]
                c_b_2 = p_b_2[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _derivative_coarse(u, c_a_1, c_a_2, c_b_1, c_b_2)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _coarse_derivative_parallel(x, d, doubts, size, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _coarse_derivative_mend(x, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(d[i])):
            channel = i // inner % p_a_1.size
            u = np.float64(x[i])
            if not _derivative_coarse(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel])[1]:
                d[i] = _derivative(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel], tolerance, floor)


@_parallel_loop
def _coarse_derivative_mend_parallel(x, d, doubts, size, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_mend(x, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_a_1.size > 1
    work = np.empty(4 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_a_1, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_2, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_1, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_2, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_a_1.size
                c_a_1 = p_a_1[channel]
                c_a_2 = p_a_2[channel]
                c_b_1 = p_b_1[channel]
                c_b_2 = p_b_2[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, c_a_1, c_a_2, c_b_1, c_b_2)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_coarse(u, c_a_1, c_a_2, c_b_1, c_b_2)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _coarse_both_parallel(x, y, d, doubts, size, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _coarse_both_mend(x, y, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i]) or np.isnan(d[i])):
            channel = i // inner % p_a_1.size
            u = np.float64(x[i])
            if not _value_coarse(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel])[1]:
                y[i] = _value(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel], tolerance, floor)
            if not _derivative_coarse(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel])[1]:
                d[i] = _derivative(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel], tolerance, floor)


@_parallel_loop
def _coarse_both_mend_parallel(x, y, d, doubts, size, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_mend(x, y, d, doubts, start, stop, inner, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _coarse_vjp_tiles(x, g, gx, sums, doubts, start, stop, sizes, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Pass through tiles row by row; in each row the same elements go to the same lanes, element k of a run to lane k."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_a_1.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(12 * _PITCH)
    for tile in range(start, stop):
        part = tile % along
        channel = tile // along % across * width
        low = tile // along // across * depth
        slot = low // depth * along + part
        several = min(width, channels - channel)
        until = min(rows, low + depth) - 1
        doubtful, filled = np.int64(0), 0
        if narrow:
            _spread_over(p_a_1, work[8 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_a_2, work[9 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_b_1, work[10 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_b_2, work[11 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
        c_a_1 = p_a_1[channel]
        c_a_2 = p_a_2[channel]
        c_b_1 = p_b_1[channel]
        c_b_2 = p_b_2[channel]
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
                        d, t_a_1, t_a_2, t_b_1, t_b_2, sure = _gradient_coarse(u, work[k + np.uintp(2176)], work[k + np.uintp(2448)], work[k + np.uintp(2720)], work[k + np.uintp(2992)])
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_a_1, 0.0)
                        work[k] += term
                        term = chosen(sure, v * t_a_2, 0.0)
                        work[k + np.uintp(544)] += term
                        term = chosen(sure, v * t_b_1, 0.0)
                        work[k + np.uintp(1088)] += term
                        term = chosen(sure, v * t_b_2, 0.0)
                        work[k + np.uintp(1632)] += term
                else:
                    for k in range(np.uintp(count)):
                        i = np.uintp(first) + k
                        u, v = np.float64(x[i]), np.float64(g[i])
                        d, t_a_1, t_a_2, t_b_1, t_b_2, sure = _gradient_coarse(u, c_a_1, c_a_2, c_b_1, c_b_2)
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_a_1, 0.0)
                        work[k] += term
                        term = chosen(sure, v * t_a_2, 0.0)
                        work[k + np.uintp(544)] += term
                        term = chosen(sure, v * t_b_1, 0.0)
                        work[k + np.uintp(1088)] += term
                        term = chosen(sure, v * t_b_2, 0.0)
                        work[k + np.uintp(1632)] += term
            filled += end - begin
            if filled >= _BLOCK or row == until:
                _empty(work, sums, slot, channel, together * several if narrow else 0, inner)
                filled = 0
        doubts[tile] = doubtful


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, sums, doubts, tiles, sizes, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _coarse_vjp_tiles(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


@_loop
def _coarse_vjp_mend(x, g, gx, sums, doubts, start, stop, sizes, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    """Do again, carefully, what is not certain, and add what it gives to the sums of its tile."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_a_1.size
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
                if not _gradient_coarse(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel])[5]:
                    gx[i] = v * _derivative(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel], tolerance, floor)
                    partials = _partials(u, p_a_1[channel], p_a_2[channel], p_b_1[channel], p_b_2[channel])
                    sums[slot, channel, 0], sums[slot, channel, 1] = _add(
                        sums[slot, channel, 0], sums[slot, channel, 1], v * partials[0])
                    sums[slot, channel, 2], sums[slot, channel, 3] = _add(
                        sums[slot, channel, 2], sums[slot, channel, 3], v * partials[1])
                    sums[slot, channel, 4], sums[slot, channel, 5] = _add(
                        sums[slot, channel, 4], sums[slot, channel, 5], v * partials[2])
                    sums[slot, channel, 6], sums[slot, channel, 7] = _add(
                        sums[slot, channel, 6], sums[slot, channel, 7], v * partials[3])


@_parallel_loop
def _coarse_vjp_mend_parallel(x, g, gx, sums, doubts, tiles, sizes, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _coarse_vjp_mend(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_a_1, p_a_2, p_b_1, p_b_2, tolerance, floor)


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
        r, s = _value_float32(v)
        y[i] = r + s
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.2, 0.1, 0.0, 1.0, tolerance, floor)


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
        r, s = _derivative_float32(v)
        d[i] = r + s
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
    return flag < 0


@_device
def _derivative_float32_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.2, 0.1, 0.0, 1.0, tolerance, floor)


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
        r, s = _value_float32(v)
        y[i] = r + s
        r, s = _derivative_float32(v)
        d[i] = r + s
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
    return flag < 0


@_device
def _both_float32_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.2, 0.1, 0.0, 1.0, tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.2, 0.1, 0.0, 1.0, tolerance, floor)


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
            y[i] = _value(np.float64(v), 0.2, 0.1, 0.0, 1.0, tolerance, floor)


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
            d[i] = _derivative(np.float64(v), 0.2, 0.1, 0.0, 1.0, tolerance, floor)


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
            y[i] = _value(np.float64(v), 0.2, 0.1, 0.0, 1.0, tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.2, 0.1, 0.0, 1.0, tolerance, floor)


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
    "apl",
    (
        Parameter("a_1", 0.2, "learned", "slope to the left of hinge 1", (), "a"),
        Parameter("a_2", 0.1, "learned", "slope to the left of hinge 2", (), "a"),
        Parameter("b_1", 0.0, "learned", "place of hinge 1", (), "b"),
        Parameter("b_2", 1.0, "learned", "place of hinge 2", (), "b"),
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
