# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 7609fa485b3f9fead9adc13030a44ccb59bb9d79d121f17680cfae392367ea0f
"""The activation smu1, compiled.

    smu1(x) = x*(alpha + 1)/2 + sqrt(mu**2 + x**2*(1 - alpha)**2)/2

Parameters:
    alpha = 1/4 (learned) slope at -oo
    mu = 4352665993287951/1000000000000000000000000 (learned) twice the value at 0 where mu > 0

Range: (-oo, oo).
Limits at -oo and oo: -oo, oo.
Smoothness: C^oo.

References:
    Biswas, Koushik; Kumar, Sandeep; Banerjee, Shilpak; Pandey, Ashish Kumar (2021). SMU: Smooth activation
        function for deep networks using smoothing maximum technique. arXiv 2111.04682
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
FAR_EXPONENT = 20000
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
def growth(e):
    """Return a bound of exp(e) - 1 for e >= 0: infinite from e = 1 on."""
    return e * (1.0 + e) if e < 1.0 else math.inf


@_inlined
def relative(e, size):
    """Return a bound of -log(1 - e / size): how far the logarithm of a number of that size may move."""
    q = e / size
    return q * (1.0 + q) if q < 0.5 else math.inf


@_inlined
def quick_sqrt_sum(u, c, root):
    """Return u + root, where root = sqrt(u**2 + c)."""
    return u + root if u >= 0.0 else c / (root - u)


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
def wide_neg(a):
    """Return -a."""
    return -a[0], -a[1], a[2]


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
def wide_sub(a, b):
    """Return a - b."""
    return wide_add(a, wide_neg(b))


@_device
def wide_sqrt_sum(u, c, root):
    """Return u + root, where root = sqrt(u**2 + c)."""
    if u[0] < 0.0:
        return wide_div(c, wide_sub(root, u))
    return wide_add(u, root)


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
def exact_product(a, b):
    """Return a * b exactly, as a pair."""
    p = a * b
    return p, fma(a, b, -p)


@_inlined
def exact_sum(a, b):
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_inlined
def pair_mul_single(a, x, b):
    """Return (a + x) * b."""
    p = a * b
    return p, fma(x, b, fma(a, b, -p))


@_inlined
def pair_mul(a, x, b, y):
    """Return (a + x) * (b + y)."""
    p = a * b
    return p, fma(a, y, fma(x, b, fma(a, b, -p)))


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
def pair_sqrt(a, x):
    """Return the square root of a + x; NaN for a < 0, (0, 0) for a = 0."""
    s = math.sqrt(a)
    rest = fma(-s, s, a) + x
    return s, (rest / (s + s) if s > 0.0 else s - s)


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
def _value_quick(x, alpha, mu):
    """The activation in float64, and a bound of its absolute error."""
    r2 = alpha * x
    er2 = rounding(alpha, U) * abs(r2) + TINY
    r5 = -alpha
    r6 = 1.0 + r5
    er6 = sum_tail(1.0, r5)
    r7 = r6 * x
    er7 = abs(x) * er6 + rounding(r6, U) * abs(r7) + TINY
    r9 = mu * mu
    er9 = 1.0 * U * abs(r9) + TINY
    r10 = r6 * r6
    er10 = abs(r10) * growth(2.0 * relative(er6, abs(r6))) + 1.0 * U * abs(r10) + TINY
    r11 = x * x
    er11 = 1.0 * U * abs(r11) + TINY
    r12 = r10 * r11
    er12 = abs(r11) * er10 + abs(r10) * er11 + er10 * er11 + rounding(r10, U) * abs(r12) + TINY
    r13 = r9 + r12
    er13 = er9 + er12 + U * abs(r13)
    r14 = math.sqrt(r13)
    er14 = r14 * 0.5 * relative(er13, r13) + 1.0 * U * abs(r14) + TINY
    r15 = quick_sqrt_sum(r7, r9, r14)
    er15 = er7 + er14 + U * r15 if r7 >= 0.0 else (er9 + r15 * (er7 + er14)) / margin(r14 - r7, er7 + er14) + 2.1 * U * r15 + TINY
    r16 = 0.5 * r15
    er16 = abs(0.5) * er15 + TINY
    r17 = r2 + r16
    er17 = er2 + er16 + U * abs(r17)
    return r17, er17


@_device
def _value_wide(x, wide_x, alpha, mu):
    """The activation as a wide number."""
    w0 = wide_from_float(alpha)
    w2 = wide_mul(w0, wide_x)
    w3 = (0.5, 0.0, np.int64(0))
    w4 = (1.0, 0.0, np.int64(0))
    w5 = wide_neg(w0)
    w6 = wide_add(w4, w5)
    w7 = wide_mul(w6, wide_x)
    w8 = wide_from_float(mu)
    w9 = wide_powi(w8, 2)
    w10 = wide_powi(w6, 2)
    w11 = wide_powi(wide_x, 2)
    w12 = wide_mul(w10, w11)
    w13 = wide_add(w9, w12)
    w14 = wide_sqrt(w13)
    w15 = wide_sqrt_sum(w7, w9, w14)
    w16 = wide_mul(w3, w15)
    w17 = wide_add(w2, w16)
    return w17


@_device
def _value(x, alpha, mu, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_value_wide(x, (1.0, 0.0, np.int64(100000)), alpha, mu))
    if x == -math.inf:
        return settled(_value_wide(x, (-1.0, 0.0, np.int64(100000)), alpha, mu))
    r, e = _value_quick(x, alpha, mu)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x), alpha, mu))


@_inlined
def _value_coarse(x, alpha, mu):
    """The activation for float32, in float64, and a bound of its absolute error."""
    r2 = alpha * x
    er2 = rounding(alpha, U) * abs(r2) + TINY
    r5 = -alpha
    r6 = 1.0 + r5
    er6 = sum_tail(1.0, r5)
    r7 = r6 * x
    er7 = abs(x) * er6 + rounding(r6, U) * abs(r7) + TINY
    r9 = mu * mu
    er9 = 1.0 * U * abs(r9) + TINY
    r10 = r6 * r6
    er10 = abs(r10) * growth(2.0 * relative(er6, abs(r6))) + 1.0 * U * abs(r10) + TINY
    r11 = x * x
    er11 = 1.0 * U * abs(r11) + TINY
    r12 = r10 * r11
    er12 = abs(r11) * er10 + abs(r10) * er11 + er10 * er11 + rounding(r10, U) * abs(r12) + TINY
    r13 = r9 + r12
    er13 = er9 + er12 + U * abs(r13)
    r14 = math.sqrt(r13)
    er14 = r14 * 0.5 * relative(er13, r13) + 1.0 * U * abs(r14) + TINY
    r15 = quick_sqrt_sum(r7, r9, r14)
    er15 = er7 + er14 + U * r15 if r7 >= 0.0 else (er9 + r15 * (er7 + er14)) / margin(r14 - r7, er7 + er14) + 2.1 * U * r15 + TINY
    r16 = 0.5 * r15
    er16 = abs(0.5) * er15 + TINY
    r17 = r2 + r16
    er17 = er2 + er16 + U * abs(r17)
    return r17, er17


@_inlined
def _value_paired(x, alpha, mu):
    """The activation from sums of two float64, and a bound of its absolute error."""
    r1, r1_low = exact_product(alpha, x)
    er1 = HAIR
    r2 = -alpha
    r3, r3_low = exact_sum(1.0, r2)
    r4, r4_low = pair_mul_single(r3, r3_low, x)
    er4 = U * abs(r4_low) + HAIR
    r5, r5_low = exact_product(mu, mu)
    r6, r6_low = pair_mul(r3, r3_low, r3, r3_low)
    er6 = abs(r3_low * r3_low) + U * (2.0 * abs(r6_low) + 1.01 * abs(r3 * r3_low)) + HAIR
    r7, r7_low = exact_product(x, x)
    r8, r8_low = pair_mul(r6, r6_low, r7, r7_low)
    er8 = (abs(r7) + abs(r7_low)) * er6 + (abs(r6) + abs(r6_low)) * er1 + er6 * er1 + abs(r6_low * r7_low) + U * (2.0 * abs(r8_low) + 1.01 * abs(r6 * r7_low)) + HAIR
    r9, r9_low = pair_add(r5, r5_low, r8, r8_low)
    er9 = er1 + er8 + U * (abs(r5_low) + abs(r8_low) + abs(r9_low))
    r10 = math.sqrt(r9)
    r10_inverse = 0.5 / r10
    r10_low = (fma(-r10, r10, r9) + r9_low) * r10_inverse
    er10 = r10 * 0.5 * relative(er9, r9) + 1.1 * r10_low * r10_low * r10_inverse + 4.0 * U * abs(r10_low) + HAIR
    r11, r11_low = pair_add(r4, r4_low, r10, r10_low)
    er11 = er4 + er10 + U * (abs(r4_low) + abs(r10_low) + abs(r11_low))
    r12 = -r4
    r12_low = -r4_low
    r13, r13_low = pair_add(r10, r10_low, r12, r12_low)
    er13 = er10 + er4 + U * (abs(r10_low) + abs(r12_low) + abs(r13_low))
    r14_inverse = 1.0 / r13
    r14 = r5 * r14_inverse
    r14_low = (fma(-r14, r13, r5) + fma(-r14, r13_low, r5_low)) * r14_inverse
    er14 = (er1 + abs(r14) * er13 + U * abs(r5_low) + U * abs(r14 * r13_low) + abs(r14_low * r13_low)) * inverse_bound(r14_inverse, er13 + abs(r13_low)) + 4.0 * U * (U * abs(r14) + abs(r14_low)) + HAIR
    r15 = r11 if r4 >= 0.0 else r14
    r15_low = r11_low if r4 >= 0.0 else r14_low
    er15 = er11 if r4 >= 0.0 else er14
    r16, r16_low = pair_mul_single(r15, r15_low, 0.5)
    er16 = abs(0.5) * er15 + U * abs(r16_low) + HAIR
    r17, r17_low = pair_add(r1, r1_low, r16, r16_low)
    er17 = er1 + er16 + U * (abs(r1_low) + abs(r16_low) + abs(r17_low))
    r18 = r17 + r17_low
    er18 = er17 + U * abs(r18)
    return r18, er18


@_device
def _derivative_quick(x, alpha, mu):
    """Its derivative in float64, and a bound of its absolute error."""
    r3 = -alpha
    r4 = 1.0 + r3
    er4 = sum_tail(1.0, r3)
    r5 = 0.5 * r4
    er5 = abs(0.5) * er4 + TINY
    r7 = r4 * x
    er7 = abs(x) * er4 + rounding(r4, U) * abs(r7) + TINY
    r9 = mu * mu
    er9 = 1.0 * U * abs(r9) + TINY
    r10 = r4 * r4
    er10 = abs(r10) * growth(2.0 * relative(er4, abs(r4))) + 1.0 * U * abs(r10) + TINY
    r11 = x * x
    er11 = 1.0 * U * abs(r11) + TINY
    r12 = r10 * r11
    er12 = abs(r11) * er10 + abs(r10) * er11 + er10 * er11 + rounding(r10, U) * abs(r12) + TINY
    r13 = r9 + r12
    er13 = er9 + er12 + U * abs(r13)
    r14 = math.sqrt(r13)
    er14 = r14 * 0.5 * relative(er13, r13) + 1.0 * U * abs(r14) + TINY
    r15 = quick_sqrt_sum(r7, r9, r14)
    er15 = er7 + er14 + U * r15 if r7 >= 0.0 else (er9 + r15 * (er7 + er14)) / margin(r14 - r7, er7 + er14) + 2.1 * U * r15 + TINY
    r16 = r15 / r14
    er16 = (er15 + abs(r16) * er14) / margin(abs(r14), er14) + U * abs(r16) + TINY
    r17 = r5 * r16
    er17 = abs(r16) * er5 + abs(r5) * er16 + er5 * er16 + rounding(r5, U) * abs(r17) + TINY
    r18 = alpha + r17
    er18 = er17 + U * abs(r18)
    return r18, er18


@_device
def _derivative_wide(x, wide_x, alpha, mu):
    """Its derivative as a wide number."""
    w0 = wide_from_float(alpha)
    w1 = (0.5, 0.0, np.int64(0))
    w2 = (1.0, 0.0, np.int64(0))
    w3 = wide_neg(w0)
    w4 = wide_add(w2, w3)
    w5 = wide_mul(w1, w4)
    w7 = wide_mul(w4, wide_x)
    w8 = wide_from_float(mu)
    w9 = wide_powi(w8, 2)
    w10 = wide_powi(w4, 2)
    w11 = wide_powi(wide_x, 2)
    w12 = wide_mul(w10, w11)
    w13 = wide_add(w9, w12)
    w14 = wide_sqrt(w13)
    w15 = wide_sqrt_sum(w7, w9, w14)
    w16 = wide_div(w15, w14)
    w17 = wide_mul(w5, w16)
    w18 = wide_add(w0, w17)
    return w18


@_device
def _derivative(x, alpha, mu, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_derivative_wide(x, (1.0, 0.0, np.int64(100000)), alpha, mu))
    if x == -math.inf:
        return settled(_derivative_wide(x, (-1.0, 0.0, np.int64(100000)), alpha, mu))
    r, e = _derivative_quick(x, alpha, mu)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x), alpha, mu))


@_inlined
def _derivative_coarse(x, alpha, mu):
    """Its derivative for float32, in float64, and a bound of its absolute error."""
    r3 = -alpha
    r4 = 1.0 + r3
    er4 = sum_tail(1.0, r3)
    r5 = 0.5 * r4
    er5 = abs(0.5) * er4 + TINY
    r7 = r4 * x
    er7 = abs(x) * er4 + rounding(r4, U) * abs(r7) + TINY
    r9 = mu * mu
    er9 = 1.0 * U * abs(r9) + TINY
    r10 = r4 * r4
    er10 = abs(r10) * growth(2.0 * relative(er4, abs(r4))) + 1.0 * U * abs(r10) + TINY
    r11 = x * x
    er11 = 1.0 * U * abs(r11) + TINY
    r12 = r10 * r11
    er12 = abs(r11) * er10 + abs(r10) * er11 + er10 * er11 + rounding(r10, U) * abs(r12) + TINY
    r13 = r9 + r12
    er13 = er9 + er12 + U * abs(r13)
    r14 = math.sqrt(r13)
    er14 = r14 * 0.5 * relative(er13, r13) + 1.0 * U * abs(r14) + TINY
    r15 = quick_sqrt_sum(r7, r9, r14)
    er15 = er7 + er14 + U * r15 if r7 >= 0.0 else (er9 + r15 * (er7 + er14)) / margin(r14 - r7, er7 + er14) + 2.1 * U * r15 + TINY
    r16 = r15 / r14
    er16 = (er15 + abs(r16) * er14) / margin(abs(r14), er14) + U * abs(r16) + TINY
    r17 = r5 * r16
    er17 = abs(r16) * er5 + abs(r5) * er16 + er5 * er16 + rounding(r5, U) * abs(r17) + TINY
    r18 = alpha + r17
    er18 = er17 + U * abs(r18)
    return r18, er18


@_inlined
def _derivative_paired(x, alpha, mu):
    """Its derivative from sums of two float64, and a bound of its absolute error."""
    r1 = -alpha
    r2, r2_low = exact_sum(1.0, r1)
    r3, r3_low = pair_mul_single(r2, r2_low, 0.5)
    er3 = U * abs(r3_low) + HAIR
    r4, r4_low = pair_mul_single(r2, r2_low, x)
    er4 = U * abs(r4_low) + HAIR
    r5, r5_low = exact_product(mu, mu)
    er5 = HAIR
    r6, r6_low = pair_mul(r2, r2_low, r2, r2_low)
    er6 = abs(r2_low * r2_low) + U * (2.0 * abs(r6_low) + 1.01 * abs(r2 * r2_low)) + HAIR
    r7, r7_low = exact_product(x, x)
    r8, r8_low = pair_mul(r6, r6_low, r7, r7_low)
    er8 = (abs(r7) + abs(r7_low)) * er6 + (abs(r6) + abs(r6_low)) * er5 + er6 * er5 + abs(r6_low * r7_low) + U * (2.0 * abs(r8_low) + 1.01 * abs(r6 * r7_low)) + HAIR
    r9, r9_low = pair_add(r5, r5_low, r8, r8_low)
    er9 = er5 + er8 + U * (abs(r5_low) + abs(r8_low) + abs(r9_low))
    r10 = math.sqrt(r9)
    r10_inverse = 0.5 / r10
    r10_low = (fma(-r10, r10, r9) + r9_low) * r10_inverse
    er10 = r10 * 0.5 * relative(er9, r9) + 1.1 * r10_low * r10_low * r10_inverse + 4.0 * U * abs(r10_low) + HAIR
    r11, r11_low = pair_add(r4, r4_low, r10, r10_low)
    er11 = er4 + er10 + U * (abs(r4_low) + abs(r10_low) + abs(r11_low))
    r12 = -r4
    r12_low = -r4_low
    r13, r13_low = pair_add(r10, r10_low, r12, r12_low)
    er13 = er10 + er4 + U * (abs(r10_low) + abs(r12_low) + abs(r13_low))
    r14_inverse = 1.0 / r13
    r14 = r5 * r14_inverse
    r14_low = (fma(-r14, r13, r5) + fma(-r14, r13_low, r5_low)) * r14_inverse
    er14 = (er5 + abs(r14) * er13 + U * abs(r5_low) + U * abs(r14 * r13_low) + abs(r14_low * r13_low)) * inverse_bound(r14_inverse, er13 + abs(r13_low)) + 4.0 * U * (U * abs(r14) + abs(r14_low)) + HAIR
    r15 = r11 if r4 >= 0.0 else r14
    r15_low = r11_low if r4 >= 0.0 else r14_low
    er15 = er11 if r4 >= 0.0 else er14
    r16_inverse = 1.0 / r10
    r16 = r15 * r16_inverse
    r16_low = (fma(-r16, r10, r15) + fma(-r16, r10_low, r15_low)) * r16_inverse
    er16 = (er15 + abs(r16) * er10 + U * abs(r15_low) + U * abs(r16 * r10_low) + abs(r16_low * r10_low)) * inverse_bound(r16_inverse, er10 + abs(r10_low)) + 4.0 * U * (U * abs(r16) + abs(r16_low)) + HAIR
    r17, r17_low = pair_mul(r3, r3_low, r16, r16_low)
    er17 = (abs(r16) + abs(r16_low)) * er3 + (abs(r3) + abs(r3_low)) * er16 + er3 * er16 + abs(r3_low * r16_low) + U * (2.0 * abs(r17_low) + 1.01 * abs(r3 * r16_low)) + HAIR
    r18, r18_low = pair_add_single(r17, r17_low, alpha)
    er18 = er17 + U * abs(r18_low)
    r19 = r18 + r18_low
    er19 = er18 + U * abs(r19)
    return r19, er19


@_device
def _partial_alpha_quick(x, alpha, mu):
    """Its derivative by alpha in float64, and a bound of its absolute error."""
    r2 = 0.5 * x
    er2 = TINY
    r5 = -alpha
    r6 = 1.0 + r5
    er6 = sum_tail(1.0, r5)
    r7 = r6 * x
    er7 = abs(x) * er6 + rounding(r6, U) * abs(r7) + TINY
    r8 = -r7
    r10 = mu * mu
    er10 = 1.0 * U * abs(r10) + TINY
    r11 = r6 * r6
    er11 = abs(r11) * growth(2.0 * relative(er6, abs(r6))) + 1.0 * U * abs(r11) + TINY
    r12 = x * x
    er12 = 1.0 * U * abs(r12) + TINY
    r13 = r11 * r12
    er13 = abs(r12) * er11 + abs(r11) * er12 + er11 * er12 + rounding(r11, U) * abs(r13) + TINY
    r14 = r10 + r13
    er14 = er10 + er13 + U * abs(r14)
    r15 = math.sqrt(r14)
    er15 = r15 * 0.5 * relative(er14, r14) + 1.0 * U * abs(r15) + TINY
    r16 = quick_sqrt_sum(r8, r10, r15)
    er16 = er7 + er15 + U * r16 if r8 >= 0.0 else (er10 + r16 * (er7 + er15)) / margin(r15 - r8, er7 + er15) + 2.1 * U * r16 + TINY
    r17 = r16 / r15
    er17 = (er16 + abs(r17) * er15) / margin(abs(r15), er15) + U * abs(r17) + TINY
    r18 = r2 * r17
    er18 = abs(r17) * er2 + abs(r2) * er17 + er2 * er17 + U * abs(r18) + TINY
    return r18, er18


@_device
def _partial_alpha_wide(x, wide_x, alpha, mu):
    """Its derivative by alpha as a wide number."""
    w0 = (0.5, 0.0, np.int64(0))
    w2 = wide_mul(w0, wide_x)
    w3 = (1.0, 0.0, np.int64(0))
    w4 = wide_from_float(alpha)
    w5 = wide_neg(w4)
    w6 = wide_add(w3, w5)
    w7 = wide_mul(w6, wide_x)
    w8 = wide_neg(w7)
    w9 = wide_from_float(mu)
    w10 = wide_powi(w9, 2)
    w11 = wide_powi(w6, 2)
    w12 = wide_powi(wide_x, 2)
    w13 = wide_mul(w11, w12)
    w14 = wide_add(w10, w13)
    w15 = wide_sqrt(w14)
    w16 = wide_sqrt_sum(w8, w10, w15)
    w17 = wide_div(w16, w15)
    w18 = wide_mul(w2, w17)
    return w18


@_device
def _partial_alpha(x, alpha, mu, tolerance, floor):
    """Its derivative by alpha"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_alpha_wide(x, (1.0, 0.0, np.int64(100000)), alpha, mu))
    if x == -math.inf:
        return settled(_partial_alpha_wide(x, (-1.0, 0.0, np.int64(100000)), alpha, mu))
    r, e = _partial_alpha_quick(x, alpha, mu)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_alpha_wide(x, wide_from_float(x), alpha, mu))


@_inlined
def _partial_alpha_coarse(x, alpha, mu):
    """Its derivative by alpha for float32, in float64, and a bound of its absolute error."""
    r2 = 0.5 * x
    er2 = TINY
    r5 = -alpha
    r6 = 1.0 + r5
    er6 = sum_tail(1.0, r5)
    r7 = r6 * x
    er7 = abs(x) * er6 + rounding(r6, U) * abs(r7) + TINY
    r8 = -r7
    r10 = mu * mu
    er10 = 1.0 * U * abs(r10) + TINY
    r11 = r6 * r6
    er11 = abs(r11) * growth(2.0 * relative(er6, abs(r6))) + 1.0 * U * abs(r11) + TINY
    r12 = x * x
    er12 = 1.0 * U * abs(r12) + TINY
    r13 = r11 * r12
    er13 = abs(r12) * er11 + abs(r11) * er12 + er11 * er12 + rounding(r11, U) * abs(r13) + TINY
    r14 = r10 + r13
    er14 = er10 + er13 + U * abs(r14)
    r15 = math.sqrt(r14)
    er15 = r15 * 0.5 * relative(er14, r14) + 1.0 * U * abs(r15) + TINY
    r16 = quick_sqrt_sum(r8, r10, r15)
    er16 = er7 + er15 + U * r16 if r8 >= 0.0 else (er10 + r16 * (er7 + er15)) / margin(r15 - r8, er7 + er15) + 2.1 * U * r16 + TINY
    r17 = r16 / r15
    er17 = (er16 + abs(r17) * er15) / margin(abs(r15), er15) + U * abs(r17) + TINY
    r18 = r2 * r17
    er18 = abs(r17) * er2 + abs(r2) * er17 + er2 * er17 + U * abs(r18) + TINY
    return r18, er18


@_inlined
def _partial_alpha_paired(x, alpha, mu):
    """Its derivative by alpha from sums of two float64, and a bound of its absolute error."""
    r1, r1_low = exact_product(0.5, x)
    er1 = HAIR
    r2 = -alpha
    r3, r3_low = exact_sum(1.0, r2)
    r4, r4_low = pair_mul_single(r3, r3_low, x)
    er4 = U * abs(r4_low) + HAIR
    r5 = -r4
    r5_low = -r4_low
    r6, r6_low = exact_product(mu, mu)
    r7, r7_low = pair_mul(r3, r3_low, r3, r3_low)
    er7 = abs(r3_low * r3_low) + U * (2.0 * abs(r7_low) + 1.01 * abs(r3 * r3_low)) + HAIR
    r8, r8_low = exact_product(x, x)
    r9, r9_low = pair_mul(r7, r7_low, r8, r8_low)
    er9 = (abs(r8) + abs(r8_low)) * er7 + (abs(r7) + abs(r7_low)) * er1 + er7 * er1 + abs(r7_low * r8_low) + U * (2.0 * abs(r9_low) + 1.01 * abs(r7 * r8_low)) + HAIR
    r10, r10_low = pair_add(r6, r6_low, r9, r9_low)
    er10 = er1 + er9 + U * (abs(r6_low) + abs(r9_low) + abs(r10_low))
    r11 = math.sqrt(r10)
    r11_inverse = 0.5 / r11
    r11_low = (fma(-r11, r11, r10) + r10_low) * r11_inverse
    er11 = r11 * 0.5 * relative(er10, r10) + 1.1 * r11_low * r11_low * r11_inverse + 4.0 * U * abs(r11_low) + HAIR
    r12, r12_low = pair_add(r5, r5_low, r11, r11_low)
    er12 = er4 + er11 + U * (abs(r5_low) + abs(r11_low) + abs(r12_low))
    r13 = -r5
    r13_low = -r5_low
    r14, r14_low = pair_add(r11, r11_low, r13, r13_low)
    er14 = er11 + er4 + U * (abs(r11_low) + abs(r13_low) + abs(r14_low))
    r15_inverse = 1.0 / r14
    r15 = r6 * r15_inverse
    r15_low = (fma(-r15, r14, r6) + fma(-r15, r14_low, r6_low)) * r15_inverse
    er15 = (er1 + abs(r15) * er14 + U * abs(r6_low) + U * abs(r15 * r14_low) + abs(r15_low * r14_low)) * inverse_bound(r15_inverse, er14 + abs(r14_low)) + 4.0 * U * (U * abs(r15) + abs(r15_low)) + HAIR
    r16 = r12 if r5 >= 0.0 else r15
    r16_low = r12_low if r5 >= 0.0 else r15_low
    er16 = er12 if r5 >= 0.0 else er15
    r17_inverse = 1.0 / r11
    r17 = r16 * r17_inverse
    r17_low = (fma(-r17, r11, r16) + fma(-r17, r11_low, r16_low)) * r17_inverse
    er17 = (er16 + abs(r17) * er11 + U * abs(r16_low) + U * abs(r17 * r11_low) + abs(r17_low * r11_low)) * inverse_bound(r17_inverse, er11 + abs(r11_low)) + 4.0 * U * (U * abs(r17) + abs(r17_low)) + HAIR
    r18, r18_low = pair_mul(r1, r1_low, r17, r17_low)
    er18 = (abs(r17) + abs(r17_low)) * er1 + (abs(r1) + abs(r1_low)) * er17 + er1 * er17 + abs(r1_low * r17_low) + U * (2.0 * abs(r18_low) + 1.01 * abs(r1 * r17_low)) + HAIR
    r19 = r18 + r18_low
    er19 = er18 + U * abs(r19)
    small = (abs(r19) < 1e-270) & (er19 < 1e-270)
    kept = 0.0 if small else r19
    bound = 0.0 if small else er19
    return kept, bound


@_device
def _partial_mu_quick(x, alpha, mu):
    """Its derivative by mu in float64, and a bound of its absolute error."""
    r2 = 0.5 * mu
    er2 = TINY
    r3 = mu * mu
    er3 = 1.0 * U * abs(r3) + TINY
    r6 = -alpha
    r7 = 1.0 + r6
    er7 = sum_tail(1.0, r6)
    r8 = r7 * r7
    er8 = abs(r8) * growth(2.0 * relative(er7, abs(r7))) + 1.0 * U * abs(r8) + TINY
    r10 = x * x
    er10 = 1.0 * U * abs(r10) + TINY
    r11 = r8 * r10
    er11 = abs(r10) * er8 + abs(r8) * er10 + er8 * er10 + rounding(r8, U) * abs(r11) + TINY
    r12 = r3 + r11
    er12 = er3 + er11 + U * abs(r12)
    r13 = math.sqrt(r12)
    er13 = r13 * 0.5 * relative(er12, r12) + 1.0 * U * abs(r13) + TINY
    r14 = r2 / r13
    er14 = (er2 + abs(r14) * er13) / margin(abs(r13), er13) + U * abs(r14) + TINY
    return r14, er14


@_device
def _partial_mu_wide(x, wide_x, alpha, mu):
    """Its derivative by mu as a wide number."""
    w0 = (0.5, 0.0, np.int64(0))
    w1 = wide_from_float(mu)
    w2 = wide_mul(w0, w1)
    w3 = wide_powi(w1, 2)
    w4 = (1.0, 0.0, np.int64(0))
    w5 = wide_from_float(alpha)
    w6 = wide_neg(w5)
    w7 = wide_add(w4, w6)
    w8 = wide_powi(w7, 2)
    w10 = wide_powi(wide_x, 2)
    w11 = wide_mul(w8, w10)
    w12 = wide_add(w3, w11)
    w13 = wide_sqrt(w12)
    w14 = wide_div(w2, w13)
    return w14


@_device
def _partial_mu(x, alpha, mu, tolerance, floor):
    """Its derivative by mu"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_mu_wide(x, (1.0, 0.0, np.int64(100000)), alpha, mu))
    if x == -math.inf:
        return settled(_partial_mu_wide(x, (-1.0, 0.0, np.int64(100000)), alpha, mu))
    r, e = _partial_mu_quick(x, alpha, mu)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_mu_wide(x, wide_from_float(x), alpha, mu))


@_inlined
def _partial_mu_coarse(x, alpha, mu):
    """Its derivative by mu for float32, in float64, and a bound of its absolute error."""
    r2 = 0.5 * mu
    er2 = TINY
    r3 = mu * mu
    er3 = 1.0 * U * abs(r3) + TINY
    r6 = -alpha
    r7 = 1.0 + r6
    er7 = sum_tail(1.0, r6)
    r8 = r7 * r7
    er8 = abs(r8) * growth(2.0 * relative(er7, abs(r7))) + 1.0 * U * abs(r8) + TINY
    r10 = x * x
    er10 = 1.0 * U * abs(r10) + TINY
    r11 = r8 * r10
    er11 = abs(r10) * er8 + abs(r8) * er10 + er8 * er10 + rounding(r8, U) * abs(r11) + TINY
    r12 = r3 + r11
    er12 = er3 + er11 + U * abs(r12)
    r13 = math.sqrt(r12)
    er13 = r13 * 0.5 * relative(er12, r12) + 1.0 * U * abs(r13) + TINY
    r14 = r2 / r13
    er14 = (er2 + abs(r14) * er13) / margin(abs(r13), er13) + U * abs(r14) + TINY
    return r14, er14


@_inlined
def _partial_mu_paired(x, alpha, mu):
    """Its derivative by mu from sums of two float64, and a bound of its absolute error."""
    r1, r1_low = exact_product(0.5, mu)
    er1 = HAIR
    r2, r2_low = exact_product(mu, mu)
    r3 = -alpha
    r4, r4_low = exact_sum(1.0, r3)
    r5, r5_low = pair_mul(r4, r4_low, r4, r4_low)
    er5 = abs(r4_low * r4_low) + U * (2.0 * abs(r5_low) + 1.01 * abs(r4 * r4_low)) + HAIR
    r6, r6_low = exact_product(x, x)
    r7, r7_low = pair_mul(r5, r5_low, r6, r6_low)
    er7 = (abs(r6) + abs(r6_low)) * er5 + (abs(r5) + abs(r5_low)) * er1 + er5 * er1 + abs(r5_low * r6_low) + U * (2.0 * abs(r7_low) + 1.01 * abs(r5 * r6_low)) + HAIR
    r8, r8_low = pair_add(r2, r2_low, r7, r7_low)
    er8 = er1 + er7 + U * (abs(r2_low) + abs(r7_low) + abs(r8_low))
    r9 = math.sqrt(r8)
    r9_inverse = 0.5 / r9
    r9_low = (fma(-r9, r9, r8) + r8_low) * r9_inverse
    er9 = r9 * 0.5 * relative(er8, r8) + 1.1 * r9_low * r9_low * r9_inverse + 4.0 * U * abs(r9_low) + HAIR
    r10_inverse = 1.0 / r9
    r10 = r1 * r10_inverse
    r10_low = (fma(-r10, r9, r1) + fma(-r10, r9_low, r1_low)) * r10_inverse
    er10 = (er1 + abs(r10) * er9 + U * abs(r1_low) + U * abs(r10 * r9_low) + abs(r10_low * r9_low)) * inverse_bound(r10_inverse, er9 + abs(r9_low)) + 4.0 * U * (U * abs(r10) + abs(r10_low)) + HAIR
    r11 = r10 + r10_low
    er11 = er10 + U * abs(r11)
    small = (abs(r11) < 1e-270) & (er11 < 1e-270)
    kept = 0.0 if small else r11
    bound = 0.0 if small else er11
    return kept, bound


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, -4.65661e-09], [-4.19095e-09, 1.70141e+38]
    x = np.float64(x)
    r2 = x * 0.25
    r4 = 0.75 * x
    r6 = x * x
    r8 = 0.5625 * r6
    r9 = 1.8945701249125383e-17 + r8
    r10 = math.sqrt(r9)
    r11t = abs(r4) + r10
    r11 = r11t if r4 >= 0.0 else 1.8945701249125383e-17 / r11t
    r13 = r11 * 0.5
    r14 = r2 + r13
    return r14


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-3.4028235e+38)) & (x <= np.float32(-4.656613e-09))) | ((x >= np.float32(-4.1909516e-09)) & (x <= np.float32(1.7014118e+38)))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 3.40282e+38]
    x = np.float64(x)
    r3 = 0.75 * x
    r5 = x * x
    r7 = 0.5625 * r5
    r8 = 1.8945701249125383e-17 + r7
    r9 = math.sqrt(r8)
    r10t = abs(r3) + r9
    r10 = r10t if r3 >= 0.0 else 1.8945701249125383e-17 / r10t
    r11 = r10 / r9
    r13 = 0.375 * r11
    r14 = 0.25 + r13
    return r14


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return (abs(x) <= np.float32(3.4028235e+38))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-6.7039e+153, -7.45058e-09], [0, 1.86265e-09], [3.72529e-09, 6.7039e+153]
    r2 = x * 0.25
    r4, l4 = exact_product(x, 0.75)
    r6, l6 = exact_product(x, x)
    r8, l8 = pair_mul_single(r6, l6, 0.5625)
    r9, l9 = pair_add_single(1.8945701249125383e-17, l8, r8)
    r10 = math.sqrt((r9 + l9))
    r11t, l11t = pair_add(abs(r4), (l4 if r4 >= 0.0 else -l4), r10, -0.0)
    r11q, l11q = pair_div(1.0, 1.8945701249125383e-17, -0.0, r11t, l11t)
    r11 = r11t if r4 >= 0.0 else r11q
    l11 = l11t if r4 >= 0.0 else l11q
    r13 = r11 * 0.5
    l13 = l11 * 0.5
    r14, l14 = pair_add_single(r2, l13, r13)
    return r14, l14


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -6.703903964971299e+153) & (x <= -7.450580596923828e-09)) | ((x >= 0.0) & (x <= 1.862645149230957e-09)) | ((x >= 3.725290298461914e-09) & (x <= 6.703903964971299e+153))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-1.67598e+153, -3.72529e-09], [-1.86265e-09, 3.72529e-09], [7.45058e-09, 6.7039e+153]
    r3, l3 = exact_product(x, 0.75)
    r5, l5 = exact_product(x, x)
    r7, l7 = pair_mul_single(r5, l5, 0.5625)
    r8, l8 = pair_add_single(1.8945701249125383e-17, l7, r7)
    r9, l9 = pair_sqrt(r8, l8)
    r10t, l10t = pair_add(abs(r3), (l3 if r3 >= 0.0 else -l3), r9, l9)
    r10q, l10q = pair_div(1.0, 1.8945701249125383e-17, -0.0, r10t, l10t)
    r10 = r10t if r3 >= 0.0 else r10q
    l10 = l10t if r3 >= 0.0 else l10q
    r11, l11 = pair_div(1.0, r10, l10, r9, l9)
    r13, l13 = pair_mul_single(r11, l11, 0.375)
    r14 = 0.25 + (r13 + l13)
    return r14


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return ((x >= -1.6759759912428246e+153) & (x <= -3.725290298461914e-09)) | ((x >= -1.862645149230957e-09) & (x <= 3.725290298461914e-09)) | ((x >= 7.450580596923828e-09) & (x <= 6.703903964971299e+153))


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
    for k in range(2):
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
def _value_run(x, first, count, work, p_alpha, p_mu, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_paired(u, _at(p_alpha, i), _at(p_mu, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_alpha, i), _at(p_mu, i), tolerance, floor)


@_device
def _value_span(x, y, start, end, p_alpha, p_mu, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, work, p_alpha, p_mu, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _derivative_run(x, first, count, work, p_alpha, p_mu, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_paired(u, _at(p_alpha, i), _at(p_mu, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_alpha, i), _at(p_mu, i), tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_alpha, p_mu, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, work, p_alpha, p_mu, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _both_run(x, first, count, work, p_alpha, p_mu, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_paired(u, _at(p_alpha, i), _at(p_mu, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_paired(u, _at(p_alpha, i), _at(p_mu, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_alpha, i), _at(p_mu, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_alpha, i), _at(p_mu, i), tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_alpha, p_mu, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _both_run(x, first, count, work, p_alpha, p_mu, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _coarse_value_run(x, first, count, work, p_alpha, p_mu, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_alpha, i), _at(p_mu, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_alpha, i), _at(p_mu, i), tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, p_alpha, p_mu, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_value_run(x, first, count, work, p_alpha, p_mu, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _coarse_derivative_run(x, first, count, work, p_alpha, p_mu, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_alpha, i), _at(p_mu, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_alpha, i), _at(p_mu, i), tolerance, floor)


@_device
def _coarse_derivative_span(x, d, start, end, p_alpha, p_mu, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_derivative_run(x, first, count, work, p_alpha, p_mu, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _coarse_both_run(x, first, count, work, p_alpha, p_mu, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_alpha, i), _at(p_mu, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_coarse(u, _at(p_alpha, i), _at(p_mu, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_alpha, i), _at(p_mu, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_alpha, i), _at(p_mu, i), tolerance, floor)


@_device
def _coarse_both_span(x, y, d, start, end, p_alpha, p_mu, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_both_run(x, first, count, work, p_alpha, p_mu, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _vjp_run(x, g, gx, first, count, work, p_alpha, p_mu, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_paired(u, _at(p_alpha, i), _at(p_mu, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1088)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_alpha_paired(u, _at(p_alpha, i), _at(p_mu, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1360)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_mu_paired(u, _at(p_alpha, i), _at(p_mu, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1632)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(1088)]):
                work[i + np.uintp(1088)] = _derivative(u, _at(p_alpha, i), _at(p_mu, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(1360)]):
                work[i + np.uintp(1360)] = _partial_alpha(u, _at(p_alpha, i), _at(p_mu, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(1632)]):
                work[i + np.uintp(1632)] = _partial_mu(u, _at(p_alpha, i), _at(p_mu, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(1088)]
        term = v * work[i + np.uintp(1360)]
        work[i], work[i + np.uintp(272)] = _add(work[i], work[i + np.uintp(272)], term)
        term = v * work[i + np.uintp(1632)]
        work[i + np.uintp(544)], work[i + np.uintp(816)] = _add(work[i + np.uintp(544)], work[i + np.uintp(816)], term)


@_device
def _vjp_tile(x, g, gx, sums, place, sizes, work, p_alpha, p_mu, tolerance, floor):
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
            _vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_alpha, p_mu, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _vjp_tiles(x, g, gx, sums, first, last, sizes, p_alpha, p_mu, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_alpha.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(7 * _PITCH)
    s_alpha = np.zeros(_RUN)
    s_mu = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_alpha, s_alpha, channel * inner, together * width * inner, inner)
            _spread_over(p_mu, s_mu, channel * inner, together * width * inner, inner)
            _vjp_tile(x, g, gx, sums, place, sizes, work, s_alpha, s_mu, tolerance, floor)
        else:
            _vjp_tile(x, g, gx, sums, place, sizes, work, p_alpha[channel], p_mu[channel], tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, sums, tiles, sizes, p_alpha, p_mu, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _vjp_tiles(x, g, gx, sums, group * step, min(tiles, (group + 1) * step), sizes, p_alpha, p_mu, tolerance, floor)


@_device
def _coarse_vjp_run(x, g, gx, first, count, work, p_alpha, p_mu, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_alpha, i), _at(p_mu, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1088)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_alpha_coarse(u, _at(p_alpha, i), _at(p_mu, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1360)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_mu_coarse(u, _at(p_alpha, i), _at(p_mu, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(1632)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(1088)]):
                work[i + np.uintp(1088)] = _derivative(u, _at(p_alpha, i), _at(p_mu, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(1360)]):
                work[i + np.uintp(1360)] = _partial_alpha(u, _at(p_alpha, i), _at(p_mu, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(1632)]):
                work[i + np.uintp(1632)] = _partial_mu(u, _at(p_alpha, i), _at(p_mu, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(1088)]
        term = v * work[i + np.uintp(1360)]
        work[i] += term
        term = v * work[i + np.uintp(1632)]
        work[i + np.uintp(544)] += term


@_device
def _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_alpha, p_mu, tolerance, floor):
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
            _coarse_vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_alpha, p_mu, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _coarse_vjp_tiles(x, g, gx, sums, first, last, sizes, p_alpha, p_mu, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_alpha.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(7 * _PITCH)
    s_alpha = np.zeros(_RUN)
    s_mu = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_alpha, s_alpha, channel * inner, together * width * inner, inner)
            _spread_over(p_mu, s_mu, channel * inner, together * width * inner, inner)
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, s_alpha, s_mu, tolerance, floor)
        else:
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_alpha[channel], p_mu[channel], tolerance, floor)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, sums, tiles, sizes, p_alpha, p_mu, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _coarse_vjp_tiles(x, g, gx, sums, group * step, min(tiles, (group + 1) * step), sizes, p_alpha, p_mu, tolerance, floor)


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
def _value_narrow(x, y, start, stop, inner, p_alpha, p_mu, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha = np.empty(_RUN)
    s_mu = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha, s_alpha, first, end - first, inner)
        _spread_over(p_mu, s_mu, first, end - first, inner)
        _value_span(x, y, first, end, s_alpha, s_mu, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_alpha, p_mu, tolerance, floor):
    if inner < _RUN and p_alpha.size > 1:
        _value_narrow(x, y, start, stop, inner, p_alpha, p_mu, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_alpha[channel], p_mu[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_alpha, p_mu, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_alpha, p_mu, tolerance, floor)


@_device
def _derivative_narrow(x, d, start, stop, inner, p_alpha, p_mu, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha = np.empty(_RUN)
    s_mu = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha, s_alpha, first, end - first, inner)
        _spread_over(p_mu, s_mu, first, end - first, inner)
        _derivative_span(x, d, first, end, s_alpha, s_mu, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_alpha, p_mu, tolerance, floor):
    if inner < _RUN and p_alpha.size > 1:
        _derivative_narrow(x, d, start, stop, inner, p_alpha, p_mu, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_alpha[channel], p_mu[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_alpha, p_mu, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_alpha, p_mu, tolerance, floor)


@_device
def _both_narrow(x, y, d, start, stop, inner, p_alpha, p_mu, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha = np.empty(_RUN)
    s_mu = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha, s_alpha, first, end - first, inner)
        _spread_over(p_mu, s_mu, first, end - first, inner)
        _both_span(x, y, d, first, end, s_alpha, s_mu, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_alpha, p_mu, tolerance, floor):
    if inner < _RUN and p_alpha.size > 1:
        _both_narrow(x, y, d, start, stop, inner, p_alpha, p_mu, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_alpha[channel], p_mu[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_alpha, p_mu, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_alpha, p_mu, tolerance, floor)


@_device
def _coarse_value_narrow(x, y, start, stop, inner, p_alpha, p_mu, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha = np.empty(_RUN)
    s_mu = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha, s_alpha, first, end - first, inner)
        _spread_over(p_mu, s_mu, first, end - first, inner)
        _coarse_value_span(x, y, first, end, s_alpha, s_mu, tolerance, floor)


@_loop
def _coarse_value_block(x, y, start, stop, inner, p_alpha, p_mu, tolerance, floor):
    if inner < _RUN and p_alpha.size > 1:
        _coarse_value_narrow(x, y, start, stop, inner, p_alpha, p_mu, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_value_span(x, y, start, end, p_alpha[channel], p_mu[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_value_parallel(x, y, size, inner, p_alpha, p_mu, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, start, stop, inner, p_alpha, p_mu, tolerance, floor)


@_device
def _coarse_derivative_narrow(x, d, start, stop, inner, p_alpha, p_mu, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha = np.empty(_RUN)
    s_mu = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha, s_alpha, first, end - first, inner)
        _spread_over(p_mu, s_mu, first, end - first, inner)
        _coarse_derivative_span(x, d, first, end, s_alpha, s_mu, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, stop, inner, p_alpha, p_mu, tolerance, floor):
    if inner < _RUN and p_alpha.size > 1:
        _coarse_derivative_narrow(x, d, start, stop, inner, p_alpha, p_mu, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_derivative_span(x, d, start, end, p_alpha[channel], p_mu[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_derivative_parallel(x, d, size, inner, p_alpha, p_mu, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, start, stop, inner, p_alpha, p_mu, tolerance, floor)


@_device
def _coarse_both_narrow(x, y, d, start, stop, inner, p_alpha, p_mu, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_alpha = np.empty(_RUN)
    s_mu = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_alpha, s_alpha, first, end - first, inner)
        _spread_over(p_mu, s_mu, first, end - first, inner)
        _coarse_both_span(x, y, d, first, end, s_alpha, s_mu, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, stop, inner, p_alpha, p_mu, tolerance, floor):
    if inner < _RUN and p_alpha.size > 1:
        _coarse_both_narrow(x, y, d, start, stop, inner, p_alpha, p_mu, tolerance, floor)
        return
    row = start // inner
    channel = row % p_alpha.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_both_span(x, y, d, start, end, p_alpha[channel], p_mu[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_alpha.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_both_parallel(x, y, d, size, inner, p_alpha, p_mu, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, start, stop, inner, p_alpha, p_mu, tolerance, floor)


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
        flag = noted(flag, (v - np.float32(-4.656613e-09)) * (v - np.float32(-4.1909516e-09)))
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.25, 4.352665993287951e-09, tolerance, floor)


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
            d[i] = _derivative(np.float64(v), 0.25, 4.352665993287951e-09, tolerance, floor)


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
        flag = noted(flag, (v - np.float32(-4.656613e-09)) * (v - np.float32(-4.1909516e-09)))
        flag = noted(flag, np.float32(3.4028235e+38) - abs(v))
    return flag < 0


@_device
def _both_float32_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.25, 4.352665993287951e-09, tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 0.25, 4.352665993287951e-09, tolerance, floor)


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
        flag = noted(flag, 6.703903964971299e+153 - abs(v))
        flag = noted(flag, (v - -7.450580596923828e-09) * (v - 0.0))
        flag = noted(flag, (v - 1.862645149230957e-09) * (v - 3.725290298461914e-09))
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.25, 4.352665993287951e-09, tolerance, floor)


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
        flag = noted(flag, v - -1.6759759912428246e+153)
        flag = noted(flag, 6.703903964971299e+153 - v)
        flag = noted(flag, (v - -3.725290298461914e-09) * (v - -1.862645149230957e-09))
        flag = noted(flag, (v - 3.725290298461914e-09) * (v - 7.450580596923828e-09))
    return flag < 0


@_device
def _derivative_float64_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.25, 4.352665993287951e-09, tolerance, floor)


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
        d[i] = _derivative_float64(v)
        flag = noted(flag, 6.703903964971299e+153 - abs(v))
        flag = noted(flag, (v - -7.450580596923828e-09) * (v - 0.0))
        flag = noted(flag, (v - 1.862645149230957e-09) * (v - 3.725290298461914e-09))
        flag = noted(flag, v - -1.6759759912428246e+153)
        flag = noted(flag, 6.703903964971299e+153 - v)
        flag = noted(flag, (v - -3.725290298461914e-09) * (v - -1.862645149230957e-09))
        flag = noted(flag, (v - 3.725290298461914e-09) * (v - 7.450580596923828e-09))
    return flag < 0


@_device
def _both_float64_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.25, 4.352665993287951e-09, tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 0.25, 4.352665993287951e-09, tolerance, floor)


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
    "smu1",
    (
        Parameter("alpha", 0.25, "learned", "slope at -oo", ()),
        Parameter("mu", 4.352665993287951e-09, "learned", "twice the value at 0", (Condition("mu", ">", 0.0, "mu > 0"),)),
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
