# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 3fcfca26e6aaf5c846b1eb2cf7a63ed1ff546e116ce984845dbd14bdbdb38a38
"""The activation opau_laguerre, compiled.

    opau_laguerre(x) = (c_0 + c_1*(1 - x) + c_2*(x**2/2 - 2*x + 1) + c_3*(-x**3/6 + 3*x**2/2 - 3*x +
        1))/(Abs(d_1)*Abs(x - 1) + Abs(d_2)*Abs(x**2/2 - 2*x + 1) + 1)

Parameters:
    c = (c_0, ..., c_3) = (0, 1/2, 1/4, 1/20) (learned) coefficient of polynomial 0 above, ..., coefficient of
        polynomial 3 above
    d = (d_1, d_2) = (1/10, 1/10) (learned) coefficient of polynomial 1 below, ..., coefficient of polynomial
        2 below

Range: (-oo, oo).
Limits at -oo and oo: oo, -oo.
Smoothness: C^0, kinks at 2 - sqrt(2), 1, 2 + sqrt(2).

In the Laguerre polynomials; the defaults are ours.

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
def wide_neg(a):
    """Return -a."""
    return -a[0], -a[1], a[2]


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
def exact_product(a, b):
    """Return a * b exactly, as a pair."""
    p = a * b
    return p, fma(a, b, -p)


@_inlined
def pair_mul(a, x, b, y):
    """Return (a + x) * (b + y)."""
    p = a * b
    return p, fma(a, y, fma(x, b, fma(a, b, -p)))


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
    if abs(x - 0.8044170738920674) < 0.125 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # beside a zero
        t, s = ordered_sum(x - 0.8044170738920674, -8.977272529156989e-18)
        h, e = ordered_sum(-0.8056678942946791, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 7.433891304834702e-08, -3.508559811115425e-07), 1.4210306324331517e-06), -6.798695763064711e-06), 2.712786742752829e-05), -0.00013190104730313263), 0.000517052316743092), -0.0025626232145627196), 0.009835909320647448), -0.04986958844577681), 0.18667056576811009))
        r = fused_mul(h, e + -4.150068884094433e-17, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if abs(x - 7.703219629703347) < 0.25 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # beside a zero
        t, s = ordered_sum(x - 7.703219629703347, -2.367954598289999e-16)
        h, e = ordered_sum(0.14008319985882808, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, -3.1945021468200943e-14, -6.870141867613693e-14), 2.9633873545385494e-12), -3.5336174231418296e-11), 2.8427357516001524e-10), -1.551943370587967e-09), 2.6315284424062452e-09), 6.394120736366339e-08), -1.025465824289535e-06), 9.659882266714427e-06), -6.394336100682337e-05), 0.00023966605055747027), 0.0008750323590785473), -0.02705367454803311))
        r = fused_mul(h, e + 5.534185439542524e-18, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if abs(x - 15.492363296404584) < 0.5 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # beside a zero
        t, s = ordered_sum(x - 15.492363296404584, -8.089391410357419e-16)
        h, e = ordered_sum(-0.08325490523569322, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 1.0791946754193096e-19, -2.1711857402234666e-18), 3.8214581155401967e-17), -6.103755694364193e-16), 8.939337209973419e-15), -1.193107865239299e-13), 1.4108266952371036e-12), -1.356684435481857e-11), 7.01116200837483e-11), 1.0750291473410572e-09), -4.7216991679863086e-08), 1.1223591803426403e-06), -2.1717232767826724e-05), 0.0003724157091864154), -0.005820500225095811))
        r = fused_mul(h, e + -4.87926385519402e-18, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        r4 = -x
        r5 = 1.0 + r4
        er5 = U * abs(r5)
        r6 = c_1 * r5
        er6 = abs(c_1) * er5 + rounding(c_1, U) * abs(r6) + TINY
        r7 = c_0 + r6
        er7 = er6 + U * abs(r7)
        r10 = 2.0 * x
        er10 = TINY
        r11 = -r10
        r12 = 1.0 + r11
        er12 = er10 + U * abs(r12)
        r14 = x * x
        er14 = 1.0 * U * abs(r14) + TINY
        r15 = 0.5 * r14
        er15 = abs(0.5) * er14 + TINY
        r16 = r12 + r15
        er16 = er12 + er15 + U * abs(r16)
        r17 = c_2 * r16
        er17 = abs(c_2) * er16 + rounding(c_2, U) * abs(r17) + TINY
        r18 = r7 + r17
        er18 = er7 + er17 + U * abs(r18)
        r21 = 3.0 * x
        er21 = U * abs(r21) + TINY
        r22 = -r21
        r23 = 1.0 + r22
        er23 = er21 + U * abs(r23)
        r25 = 1.5 * r14
        er25 = abs(1.5) * er14 + U * abs(r25) + TINY
        r26 = r23 + r25
        er26 = er23 + er25 + U * abs(r26)
        r27 = x * x * x
        er27 = 2.0 * U * abs(r27) + TINY
        r29 = r27 / 6.0
        er29 = er27 / abs(6.0) + U * abs(r29) + TINY
        r30 = -r29
        r31 = r26 + r30
        er31 = er26 + er29 + U * abs(r31)
        r32 = c_3 * r31
        er32 = abs(c_3) * er31 + rounding(c_3, U) * abs(r32) + TINY
        r33 = r18 + r32
        er33 = er18 + er32 + U * abs(r33)
        r35 = side_of(d_1, 0.0)
        r36 = d_1 * r35
        er36 = rounding(d_1, U) * abs(r36) + TINY
        r37 = r36 * r5
        er37 = abs(r5) * er36 + abs(r36) * er5 + er36 * er5 + rounding(r36, U) * abs(r37) + TINY
        r38 = 1.0 + r37
        er38 = er37 + U * abs(r38)
        r40 = side_of(d_2, 0.0)
        r41 = d_2 * r40
        er41 = rounding(d_2, U) * abs(r41) + TINY
        r42 = r41 * r16
        er42 = abs(r16) * er41 + abs(r41) * er16 + er41 * er16 + rounding(r41, U) * abs(r42) + TINY
        r43 = r38 + r42
        er43 = er38 + er42 + U * abs(r43)
        r44 = r33 / r43
        er44 = (er33 + abs(r44) * er43) / margin(abs(r43), er43) + U * abs(r44) + TINY
        return r44, er44
    if x <= 1.0:
        r4 = -x
        r5 = 1.0 + r4
        er5 = U * abs(r5)
        r6 = c_1 * r5
        er6 = abs(c_1) * er5 + rounding(c_1, U) * abs(r6) + TINY
        r7 = c_0 + r6
        er7 = er6 + U * abs(r7)
        r10 = 2.0 * x
        er10 = TINY
        r11 = -r10
        r12 = 1.0 + r11
        er12 = er10 + U * abs(r12)
        r14 = x * x
        er14 = 1.0 * U * abs(r14) + TINY
        r15 = 0.5 * r14
        er15 = abs(0.5) * er14 + TINY
        r16 = r12 + r15
        er16 = er12 + er15 + U * abs(r16)
        r17 = c_2 * r16
        er17 = abs(c_2) * er16 + rounding(c_2, U) * abs(r17) + TINY
        r18 = r7 + r17
        er18 = er7 + er17 + U * abs(r18)
        r21 = 3.0 * x
        er21 = U * abs(r21) + TINY
        r22 = -r21
        r23 = 1.0 + r22
        er23 = er21 + U * abs(r23)
        r25 = 1.5 * r14
        er25 = abs(1.5) * er14 + U * abs(r25) + TINY
        r26 = r23 + r25
        er26 = er23 + er25 + U * abs(r26)
        r27 = x * x * x
        er27 = 2.0 * U * abs(r27) + TINY
        r29 = r27 / 6.0
        er29 = er27 / abs(6.0) + U * abs(r29) + TINY
        r30 = -r29
        r31 = r26 + r30
        er31 = er26 + er29 + U * abs(r31)
        r32 = c_3 * r31
        er32 = abs(c_3) * er31 + rounding(c_3, U) * abs(r32) + TINY
        r33 = r18 + r32
        er33 = er18 + er32 + U * abs(r33)
        r35 = side_of(d_1, 0.0)
        r36 = d_1 * r35
        er36 = rounding(d_1, U) * abs(r36) + TINY
        r37 = r36 * r5
        er37 = abs(r5) * er36 + abs(r36) * er5 + er36 * er5 + rounding(r36, U) * abs(r37) + TINY
        r38 = 1.0 + r37
        er38 = er37 + U * abs(r38)
        r40 = side_of(d_2, 0.0)
        r41 = d_2 * r40
        er41 = rounding(d_2, U) * abs(r41) + TINY
        r43 = -1.0 + r10
        er43 = er10 + U * abs(r43)
        r44 = -r15
        r45 = r43 + r44
        er45 = er43 + er15 + U * abs(r45)
        r46 = r41 * r45
        er46 = abs(r45) * er41 + abs(r41) * er45 + er41 * er45 + rounding(r41, U) * abs(r46) + TINY
        r47 = r38 + r46
        er47 = er38 + er46 + U * abs(r47)
        r48 = r33 / r47
        er48 = (er33 + abs(r48) * er47) / margin(abs(r47), er47) + U * abs(r48) + TINY
        return r48, er48
    if x <= 3.414213562373095:  # sqrt(2) + 2
        r4 = -x
        r5 = 1.0 + r4
        er5 = U * abs(r5)
        r6 = c_1 * r5
        er6 = abs(c_1) * er5 + rounding(c_1, U) * abs(r6) + TINY
        r7 = c_0 + r6
        er7 = er6 + U * abs(r7)
        r10 = 2.0 * x
        er10 = TINY
        r11 = -r10
        r12 = 1.0 + r11
        er12 = er10 + U * abs(r12)
        r14 = x * x
        er14 = 1.0 * U * abs(r14) + TINY
        r15 = 0.5 * r14
        er15 = abs(0.5) * er14 + TINY
        r16 = r12 + r15
        er16 = er12 + er15 + U * abs(r16)
        r17 = c_2 * r16
        er17 = abs(c_2) * er16 + rounding(c_2, U) * abs(r17) + TINY
        r18 = r7 + r17
        er18 = er7 + er17 + U * abs(r18)
        r21 = 3.0 * x
        er21 = U * abs(r21) + TINY
        r22 = -r21
        r23 = 1.0 + r22
        er23 = er21 + U * abs(r23)
        r25 = 1.5 * r14
        er25 = abs(1.5) * er14 + U * abs(r25) + TINY
        r26 = r23 + r25
        er26 = er23 + er25 + U * abs(r26)
        r27 = x * x * x
        er27 = 2.0 * U * abs(r27) + TINY
        r29 = r27 / 6.0
        er29 = er27 / abs(6.0) + U * abs(r29) + TINY
        r30 = -r29
        r31 = r26 + r30
        er31 = er26 + er29 + U * abs(r31)
        r32 = c_3 * r31
        er32 = abs(c_3) * er31 + rounding(c_3, U) * abs(r32) + TINY
        r33 = r18 + r32
        er33 = er18 + er32 + U * abs(r33)
        r35 = side_of(d_1, 0.0)
        r36 = d_1 * r35
        er36 = rounding(d_1, U) * abs(r36) + TINY
        r38 = -1.0 + x
        er38 = U * abs(r38)
        r39 = r36 * r38
        er39 = abs(r38) * er36 + abs(r36) * er38 + er36 * er38 + rounding(r36, U) * abs(r39) + TINY
        r40 = 1.0 + r39
        er40 = er39 + U * abs(r40)
        r42 = side_of(d_2, 0.0)
        r43 = d_2 * r42
        er43 = rounding(d_2, U) * abs(r43) + TINY
        r44 = -1.0 + r10
        er44 = er10 + U * abs(r44)
        r45 = -r15
        r46 = r44 + r45
        er46 = er44 + er15 + U * abs(r46)
        r47 = r43 * r46
        er47 = abs(r46) * er43 + abs(r43) * er46 + er43 * er46 + rounding(r43, U) * abs(r47) + TINY
        r48 = r40 + r47
        er48 = er40 + er47 + U * abs(r48)
        r49 = r33 / r48
        er49 = (er33 + abs(r49) * er48) / margin(abs(r48), er48) + U * abs(r49) + TINY
        return r49, er49
    r4 = -x
    r5 = 1.0 + r4
    er5 = U * abs(r5)
    r6 = c_1 * r5
    er6 = abs(c_1) * er5 + rounding(c_1, U) * abs(r6) + TINY
    r7 = c_0 + r6
    er7 = er6 + U * abs(r7)
    r10 = 2.0 * x
    er10 = TINY
    r11 = -r10
    r12 = 1.0 + r11
    er12 = er10 + U * abs(r12)
    r14 = x * x
    er14 = 1.0 * U * abs(r14) + TINY
    r15 = 0.5 * r14
    er15 = abs(0.5) * er14 + TINY
    r16 = r12 + r15
    er16 = er12 + er15 + U * abs(r16)
    r17 = c_2 * r16
    er17 = abs(c_2) * er16 + rounding(c_2, U) * abs(r17) + TINY
    r18 = r7 + r17
    er18 = er7 + er17 + U * abs(r18)
    r21 = 3.0 * x
    er21 = U * abs(r21) + TINY
    r22 = -r21
    r23 = 1.0 + r22
    er23 = er21 + U * abs(r23)
    r25 = 1.5 * r14
    er25 = abs(1.5) * er14 + U * abs(r25) + TINY
    r26 = r23 + r25
    er26 = er23 + er25 + U * abs(r26)
    r27 = x * x * x
    er27 = 2.0 * U * abs(r27) + TINY
    r29 = r27 / 6.0
    er29 = er27 / abs(6.0) + U * abs(r29) + TINY
    r30 = -r29
    r31 = r26 + r30
    er31 = er26 + er29 + U * abs(r31)
    r32 = c_3 * r31
    er32 = abs(c_3) * er31 + rounding(c_3, U) * abs(r32) + TINY
    r33 = r18 + r32
    er33 = er18 + er32 + U * abs(r33)
    r35 = side_of(d_1, 0.0)
    r36 = d_1 * r35
    er36 = rounding(d_1, U) * abs(r36) + TINY
    r38 = -1.0 + x
    er38 = U * abs(r38)
    r39 = r36 * r38
    er39 = abs(r38) * er36 + abs(r36) * er38 + er36 * er38 + rounding(r36, U) * abs(r39) + TINY
    r40 = 1.0 + r39
    er40 = er39 + U * abs(r40)
    r42 = side_of(d_2, 0.0)
    r43 = d_2 * r42
    er43 = rounding(d_2, U) * abs(r43) + TINY
    r44 = r43 * r16
    er44 = abs(r16) * er43 + abs(r43) * er16 + er43 * er16 + rounding(r43, U) * abs(r44) + TINY
    r45 = r40 + r44
    er45 = er40 + er44 + U * abs(r45)
    r46 = r33 / r45
    er46 = (er33 + abs(r46) * er45) / margin(abs(r45), er45) + U * abs(r46) + TINY
    return r46, er46


@_device
def _value_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation as a wide number."""
    if abs(x - 0.8044170738920674) < 0.0009765625 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - 0.8044170738920674), (-8.977272529156989e-18, 2.867125774798072e-34, np.int64(0)))
        total = (-0.00013190104730313263, -2.7977756197492707e-21, np.int64(0))
        total = wide_add((0.000517052316743092, 2.744584587839753e-20, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.0025626232145627196, -9.26032748011572e-20, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.009835909320647448, -8.478685444845577e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.04986958844577681, 2.595645168401115e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.18667056576811009, 1.3084658023510133e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.8056678942946791, -4.150068884094433e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - 7.703219629703347) < 0.0009765625 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - 7.703219629703347), (-2.367954598289999e-16, 5.976855647251804e-33, np.int64(0)))
        total = (-1.025465824289535e-06, 1.401762864343026e-23, np.int64(0))
        total = wide_add((9.659882266714427e-06, 5.489452237905e-22, np.int64(0)), wide_mul(t, total))
        total = wide_add((-6.394336100682337e-05, -1.6728155841838736e-21, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.00023966605055747027, -6.37015273767448e-21, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.0008750323590785473, 2.120797639992158e-20, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.02705367454803311, -2.5067396055811725e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.14008319985882808, 5.534185439542524e-18, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - 15.492363296404584) < 0.001953125 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - 15.492363296404584), (-8.089391410357419e-16, -1.6413363582022423e-33, np.int64(0)))
        total = (1.0750291473410572e-09, -1.2743855801186568e-26, np.int64(0))
        total = wide_add((-4.7216991679863086e-08, 3.174499180815927e-24, np.int64(0)), wide_mul(t, total))
        total = wide_add((1.1223591803426403e-06, -3.9536607828436173e-23, np.int64(0)), wide_mul(t, total))
        total = wide_add((-2.1717232767826724e-05, 1.1559974141567185e-21, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.0003724157091864154, 2.0877874256929018e-20, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.005820500225095811, -9.555812862240461e-20, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.08325490523569322, -4.87926385519402e-18, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        w0 = wide_from_float(c_0)
        w1 = wide_from_float(c_1)
        w2 = (1.0, 0.0, np.int64(0))
        w4 = wide_neg(wide_x)
        w5 = wide_add(w2, w4)
        w6 = wide_mul(w1, w5)
        w7 = wide_add(w0, w6)
        w8 = wide_from_float(c_2)
        w9 = (2.0, 0.0, np.int64(0))
        w10 = wide_mul(w9, wide_x)
        w11 = wide_neg(w10)
        w12 = wide_add(w2, w11)
        w13 = (0.5, 0.0, np.int64(0))
        w14 = wide_powi(wide_x, 2)
        w15 = wide_mul(w13, w14)
        w16 = wide_add(w12, w15)
        w17 = wide_mul(w8, w16)
        w18 = wide_add(w7, w17)
        w19 = wide_from_float(c_3)
        w20 = (3.0, 0.0, np.int64(0))
        w21 = wide_mul(w20, wide_x)
        w22 = wide_neg(w21)
        w23 = wide_add(w2, w22)
        w24 = (1.5, 0.0, np.int64(0))
        w25 = wide_mul(w24, w14)
        w26 = wide_add(w23, w25)
        w27 = wide_powi(wide_x, 3)
        w28 = (6.0, 0.0, np.int64(0))
        w29 = wide_div(w27, w28)
        w30 = wide_neg(w29)
        w31 = wide_add(w26, w30)
        w32 = wide_mul(w19, w31)
        w33 = wide_add(w18, w32)
        w34 = wide_from_float(d_1)
        w35 = wide_from_float(side_of(w34[0], 0.0))
        w36 = wide_mul(w34, w35)
        w37 = wide_mul(w36, w5)
        w38 = wide_add(w2, w37)
        w39 = wide_from_float(d_2)
        w40 = wide_from_float(side_of(w39[0], 0.0))
        w41 = wide_mul(w39, w40)
        w42 = wide_mul(w41, w16)
        w43 = wide_add(w38, w42)
        w44 = wide_div(w33, w43)
        return w44
    if x <= 1.0:
        w0 = wide_from_float(c_0)
        w1 = wide_from_float(c_1)
        w2 = (1.0, 0.0, np.int64(0))
        w4 = wide_neg(wide_x)
        w5 = wide_add(w2, w4)
        w6 = wide_mul(w1, w5)
        w7 = wide_add(w0, w6)
        w8 = wide_from_float(c_2)
        w9 = (2.0, 0.0, np.int64(0))
        w10 = wide_mul(w9, wide_x)
        w11 = wide_neg(w10)
        w12 = wide_add(w2, w11)
        w13 = (0.5, 0.0, np.int64(0))
        w14 = wide_powi(wide_x, 2)
        w15 = wide_mul(w13, w14)
        w16 = wide_add(w12, w15)
        w17 = wide_mul(w8, w16)
        w18 = wide_add(w7, w17)
        w19 = wide_from_float(c_3)
        w20 = (3.0, 0.0, np.int64(0))
        w21 = wide_mul(w20, wide_x)
        w22 = wide_neg(w21)
        w23 = wide_add(w2, w22)
        w24 = (1.5, 0.0, np.int64(0))
        w25 = wide_mul(w24, w14)
        w26 = wide_add(w23, w25)
        w27 = wide_powi(wide_x, 3)
        w28 = (6.0, 0.0, np.int64(0))
        w29 = wide_div(w27, w28)
        w30 = wide_neg(w29)
        w31 = wide_add(w26, w30)
        w32 = wide_mul(w19, w31)
        w33 = wide_add(w18, w32)
        w34 = wide_from_float(d_1)
        w35 = wide_from_float(side_of(w34[0], 0.0))
        w36 = wide_mul(w34, w35)
        w37 = wide_mul(w36, w5)
        w38 = wide_add(w2, w37)
        w39 = wide_from_float(d_2)
        w40 = wide_from_float(side_of(w39[0], 0.0))
        w41 = wide_mul(w39, w40)
        w42 = (-1.0, 0.0, np.int64(0))
        w43 = wide_add(w42, w10)
        w44 = wide_neg(w15)
        w45 = wide_add(w43, w44)
        w46 = wide_mul(w41, w45)
        w47 = wide_add(w38, w46)
        w48 = wide_div(w33, w47)
        return w48
    if x <= 3.414213562373095:  # sqrt(2) + 2
        w0 = wide_from_float(c_0)
        w1 = wide_from_float(c_1)
        w2 = (1.0, 0.0, np.int64(0))
        w4 = wide_neg(wide_x)
        w5 = wide_add(w2, w4)
        w6 = wide_mul(w1, w5)
        w7 = wide_add(w0, w6)
        w8 = wide_from_float(c_2)
        w9 = (2.0, 0.0, np.int64(0))
        w10 = wide_mul(w9, wide_x)
        w11 = wide_neg(w10)
        w12 = wide_add(w2, w11)
        w13 = (0.5, 0.0, np.int64(0))
        w14 = wide_powi(wide_x, 2)
        w15 = wide_mul(w13, w14)
        w16 = wide_add(w12, w15)
        w17 = wide_mul(w8, w16)
        w18 = wide_add(w7, w17)
        w19 = wide_from_float(c_3)
        w20 = (3.0, 0.0, np.int64(0))
        w21 = wide_mul(w20, wide_x)
        w22 = wide_neg(w21)
        w23 = wide_add(w2, w22)
        w24 = (1.5, 0.0, np.int64(0))
        w25 = wide_mul(w24, w14)
        w26 = wide_add(w23, w25)
        w27 = wide_powi(wide_x, 3)
        w28 = (6.0, 0.0, np.int64(0))
        w29 = wide_div(w27, w28)
        w30 = wide_neg(w29)
        w31 = wide_add(w26, w30)
        w32 = wide_mul(w19, w31)
        w33 = wide_add(w18, w32)
        w34 = wide_from_float(d_1)
        w35 = wide_from_float(side_of(w34[0], 0.0))
        w36 = wide_mul(w34, w35)
        w37 = (-1.0, 0.0, np.int64(0))
        w38 = wide_add(w37, wide_x)
        w39 = wide_mul(w36, w38)
        w40 = wide_add(w2, w39)
        w41 = wide_from_float(d_2)
        w42 = wide_from_float(side_of(w41[0], 0.0))
        w43 = wide_mul(w41, w42)
        w44 = wide_add(w37, w10)
        w45 = wide_neg(w15)
        w46 = wide_add(w44, w45)
        w47 = wide_mul(w43, w46)
        w48 = wide_add(w40, w47)
        w49 = wide_div(w33, w48)
        return w49
    w0 = wide_from_float(c_0)
    w1 = wide_from_float(c_1)
    w2 = (1.0, 0.0, np.int64(0))
    w4 = wide_neg(wide_x)
    w5 = wide_add(w2, w4)
    w6 = wide_mul(w1, w5)
    w7 = wide_add(w0, w6)
    w8 = wide_from_float(c_2)
    w9 = (2.0, 0.0, np.int64(0))
    w10 = wide_mul(w9, wide_x)
    w11 = wide_neg(w10)
    w12 = wide_add(w2, w11)
    w13 = (0.5, 0.0, np.int64(0))
    w14 = wide_powi(wide_x, 2)
    w15 = wide_mul(w13, w14)
    w16 = wide_add(w12, w15)
    w17 = wide_mul(w8, w16)
    w18 = wide_add(w7, w17)
    w19 = wide_from_float(c_3)
    w20 = (3.0, 0.0, np.int64(0))
    w21 = wide_mul(w20, wide_x)
    w22 = wide_neg(w21)
    w23 = wide_add(w2, w22)
    w24 = (1.5, 0.0, np.int64(0))
    w25 = wide_mul(w24, w14)
    w26 = wide_add(w23, w25)
    w27 = wide_powi(wide_x, 3)
    w28 = (6.0, 0.0, np.int64(0))
    w29 = wide_div(w27, w28)
    w30 = wide_neg(w29)
    w31 = wide_add(w26, w30)
    w32 = wide_mul(w19, w31)
    w33 = wide_add(w18, w32)
    w34 = wide_from_float(d_1)
    w35 = wide_from_float(side_of(w34[0], 0.0))
    w36 = wide_mul(w34, w35)
    w37 = (-1.0, 0.0, np.int64(0))
    w38 = wide_add(w37, wide_x)
    w39 = wide_mul(w36, w38)
    w40 = wide_add(w2, w39)
    w41 = wide_from_float(d_2)
    w42 = wide_from_float(side_of(w41[0], 0.0))
    w43 = wide_mul(w41, w42)
    w44 = wide_mul(w43, w16)
    w45 = wide_add(w40, w44)
    w46 = wide_div(w33, w45)
    return w46


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
    r4 = -x
    r5 = 1.0 + r4
    er5 = U * abs(r5)
    r6 = c_1 * r5
    er6 = abs(c_1) * er5 + rounding(c_1, U) * abs(r6) + TINY
    r7 = c_0 + r6
    er7 = er6 + U * abs(r7)
    r10 = 2.0 * x
    er10 = TINY
    r11 = -r10
    r12 = 1.0 + r11
    er12 = er10 + U * abs(r12)
    r14 = x * x
    er14 = 1.0 * U * abs(r14) + TINY
    r15 = 0.5 * r14
    er15 = abs(0.5) * er14 + TINY
    r16 = r12 + r15
    er16 = er12 + er15 + U * abs(r16)
    r17 = c_2 * r16
    er17 = abs(c_2) * er16 + rounding(c_2, U) * abs(r17) + TINY
    r18 = r7 + r17
    er18 = er7 + er17 + U * abs(r18)
    r21 = 3.0 * x
    er21 = U * abs(r21) + TINY
    r22 = -r21
    r23 = 1.0 + r22
    er23 = er21 + U * abs(r23)
    r25 = 1.5 * r14
    er25 = abs(1.5) * er14 + U * abs(r25) + TINY
    r26 = r23 + r25
    er26 = er23 + er25 + U * abs(r26)
    r27 = x * x * x
    er27 = 2.0 * U * abs(r27) + TINY
    r29 = r27 / 6.0
    er29 = er27 / abs(6.0) + U * abs(r29) + TINY
    r30 = -r29
    r31 = r26 + r30
    er31 = er26 + er29 + U * abs(r31)
    r32 = c_3 * r31
    er32 = abs(c_3) * er31 + rounding(c_3, U) * abs(r32) + TINY
    r33 = r18 + r32
    er33 = er18 + er32 + U * abs(r33)
    r35 = side_of(d_1, 0.0)
    r36 = d_1 * r35
    er36 = rounding(d_1, U) * abs(r36) + TINY
    r37 = r36 * r5
    er37 = abs(r5) * er36 + abs(r36) * er5 + er36 * er5 + rounding(r36, U) * abs(r37) + TINY
    r38 = 1.0 + r37
    er38 = er37 + U * abs(r38)
    r40 = side_of(d_2, 0.0)
    r41 = d_2 * r40
    er41 = rounding(d_2, U) * abs(r41) + TINY
    r42 = r41 * r16
    er42 = abs(r16) * er41 + abs(r41) * er16 + er41 * er16 + rounding(r41, U) * abs(r42) + TINY
    r43 = r38 + r42
    er43 = er38 + er42 + U * abs(r43)
    r44 = r33 / r43
    er44 = (er33 + abs(r44) * er43) / margin(abs(r43), er43) + U * abs(r44) + TINY
    r43_2 = -1.0 + r10
    er43_2 = er10 + U * abs(r43_2)
    r44_2 = -r15
    r45 = r43_2 + r44_2
    er45 = er43_2 + er15 + U * abs(r45)
    r46 = r41 * r45
    er46 = abs(r45) * er41 + abs(r41) * er45 + er41 * er45 + rounding(r41, U) * abs(r46) + TINY
    r47 = r38 + r46
    er47 = er38 + er46 + U * abs(r47)
    r48 = r33 / r47
    er48 = (er33 + abs(r48) * er47) / margin(abs(r47), er47) + U * abs(r48) + TINY
    r38_2 = -1.0 + x
    er38_2 = U * abs(r38_2)
    r39 = r36 * r38_2
    er39 = abs(r38_2) * er36 + abs(r36) * er38_2 + er36 * er38_2 + rounding(r36, U) * abs(r39) + TINY
    r40_2 = 1.0 + r39
    er40 = er39 + U * abs(r40_2)
    r48_2 = r40_2 + r46
    er48_2 = er40 + er46 + U * abs(r48_2)
    r49 = r33 / r48_2
    er49 = (er33 + abs(r49) * er48_2) / margin(abs(r48_2), er48_2) + U * abs(r49) + TINY
    r45_2 = r40_2 + r42
    er45_2 = er40 + er42 + U * abs(r45_2)
    r46_2 = r33 / r45_2
    er46_2 = (er33 + abs(r46_2) * er45_2) / margin(abs(r45_2), er45_2) + U * abs(r46_2) + TINY
    y = r49 if x <= 3.414213562373095 else r46_2
    ey = er49 if x <= 3.414213562373095 else er46_2
    y_2 = r48 if x <= 1.0 else y
    ey_2 = er48 if x <= 1.0 else ey
    y_3 = r44 if x <= 0.5857864376269049 else y_2
    ey_3 = er44 if x <= 0.5857864376269049 else ey_2
    return y_3, ey_3


@_device
def _derivative_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative in float64, and a bound of its absolute error."""
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        r1 = -c_1
        r5 = -2.0 + x
        er5 = U * abs(r5)
        r6 = c_2 * r5
        er6 = abs(c_2) * er5 + rounding(c_2, U) * abs(r6) + TINY
        r7 = r1 + r6
        er7 = er6 + U * abs(r7)
        r11 = 3.0 * x
        er11 = U * abs(r11) + TINY
        r12 = -3.0 + r11
        er12 = er11 + U * abs(r12)
        r14 = x * x
        er14 = 1.0 * U * abs(r14) + TINY
        r15 = 0.5 * r14
        er15 = abs(0.5) * er14 + TINY
        r16 = -r15
        r17 = r12 + r16
        er17 = er12 + er15 + U * abs(r17)
        r18 = c_3 * r17
        er18 = abs(c_3) * er17 + rounding(c_3, U) * abs(r18) + TINY
        r19 = r7 + r18
        er19 = er7 + er18 + U * abs(r19)
        r22 = side_of(d_1, 0.0)
        r23 = d_1 * r22
        er23 = rounding(d_1, U) * abs(r23) + TINY
        r24 = -x
        r25 = 1.0 + r24
        er25 = U * abs(r25)
        r26 = r23 * r25
        er26 = abs(r25) * er23 + abs(r23) * er25 + er23 * er25 + rounding(r23, U) * abs(r26) + TINY
        r27 = 1.0 + r26
        er27 = er26 + U * abs(r27)
        r29 = side_of(d_2, 0.0)
        r30 = d_2 * r29
        er30 = rounding(d_2, U) * abs(r30) + TINY
        r32 = 2.0 * x
        er32 = TINY
        r33 = -r32
        r34 = 1.0 + r33
        er34 = er32 + U * abs(r34)
        r35 = r34 + r15
        er35 = er34 + er15 + U * abs(r35)
        r36 = r30 * r35
        er36 = abs(r35) * er30 + abs(r30) * er35 + er30 * er35 + rounding(r30, U) * abs(r36) + TINY
        r37 = r27 + r36
        er37 = er27 + er36 + U * abs(r37)
        r38 = r19 / r37
        er38 = (er19 + abs(r38) * er37) / margin(abs(r37), er37) + U * abs(r38) + TINY
        r39 = r30 * r5
        er39 = abs(r5) * er30 + abs(r30) * er5 + er30 * er5 + rounding(r30, U) * abs(r39) + TINY
        r40 = -r39
        r41 = r23 + r40
        er41 = er23 + er39 + U * abs(r41)
        r43 = c_1 * r25
        er43 = abs(c_1) * er25 + rounding(c_1, U) * abs(r43) + TINY
        r44 = c_0 + r43
        er44 = er43 + U * abs(r44)
        r45 = c_2 * r35
        er45 = abs(c_2) * er35 + rounding(c_2, U) * abs(r45) + TINY
        r46 = r44 + r45
        er46 = er44 + er45 + U * abs(r46)
        r47 = -r11
        r48 = 1.0 + r47
        er48 = er11 + U * abs(r48)
        r50 = 1.5 * r14
        er50 = abs(1.5) * er14 + U * abs(r50) + TINY
        r51 = r48 + r50
        er51 = er48 + er50 + U * abs(r51)
        r52 = x * x * x
        er52 = 2.0 * U * abs(r52) + TINY
        r54 = r52 / 6.0
        er54 = er52 / abs(6.0) + U * abs(r54) + TINY
        r55 = -r54
        r56 = r51 + r55
        er56 = er51 + er54 + U * abs(r56)
        r57 = c_3 * r56
        er57 = abs(c_3) * er56 + rounding(c_3, U) * abs(r57) + TINY
        r58 = r46 + r57
        er58 = er46 + er57 + U * abs(r58)
        r59 = r41 * r58
        er59 = abs(r58) * er41 + abs(r41) * er58 + er41 * er58 + U * abs(r59) + TINY
        r60 = r37 * r37
        er60 = abs(r60) * growth(2.0 * relative(er37, abs(r37))) + 1.0 * U * abs(r60) + TINY
        r61 = r59 / r60
        er61 = (er59 + abs(r61) * er60) / margin(abs(r60), er60) + U * abs(r61) + TINY
        r62 = r38 + r61
        er62 = er38 + er61 + U * abs(r62)
        return r62, er62
    if x < 1.0:
        r1 = -c_1
        r5 = -2.0 + x
        er5 = U * abs(r5)
        r6 = c_2 * r5
        er6 = abs(c_2) * er5 + rounding(c_2, U) * abs(r6) + TINY
        r7 = r1 + r6
        er7 = er6 + U * abs(r7)
        r11 = 3.0 * x
        er11 = U * abs(r11) + TINY
        r12 = -3.0 + r11
        er12 = er11 + U * abs(r12)
        r14 = x * x
        er14 = 1.0 * U * abs(r14) + TINY
        r15 = 0.5 * r14
        er15 = abs(0.5) * er14 + TINY
        r16 = -r15
        r17 = r12 + r16
        er17 = er12 + er15 + U * abs(r17)
        r18 = c_3 * r17
        er18 = abs(c_3) * er17 + rounding(c_3, U) * abs(r18) + TINY
        r19 = r7 + r18
        er19 = er7 + er18 + U * abs(r19)
        r22 = side_of(d_1, 0.0)
        r23 = d_1 * r22
        er23 = rounding(d_1, U) * abs(r23) + TINY
        r24 = -x
        r25 = 1.0 + r24
        er25 = U * abs(r25)
        r26 = r23 * r25
        er26 = abs(r25) * er23 + abs(r23) * er25 + er23 * er25 + rounding(r23, U) * abs(r26) + TINY
        r27 = 1.0 + r26
        er27 = er26 + U * abs(r27)
        r29 = side_of(d_2, 0.0)
        r30 = d_2 * r29
        er30 = rounding(d_2, U) * abs(r30) + TINY
        r33 = 2.0 * x
        er33 = TINY
        r34 = -1.0 + r33
        er34 = er33 + U * abs(r34)
        r35 = r34 + r16
        er35 = er34 + er15 + U * abs(r35)
        r36 = r30 * r35
        er36 = abs(r35) * er30 + abs(r30) * er35 + er30 * er35 + rounding(r30, U) * abs(r36) + TINY
        r37 = r27 + r36
        er37 = er27 + er36 + U * abs(r37)
        r38 = r19 / r37
        er38 = (er19 + abs(r38) * er37) / margin(abs(r37), er37) + U * abs(r38) + TINY
        r39 = 2.0 + r24
        er39 = U * abs(r39)
        r40 = r30 * r39
        er40 = abs(r39) * er30 + abs(r30) * er39 + er30 * er39 + rounding(r30, U) * abs(r40) + TINY
        r41 = -r40
        r42 = r23 + r41
        er42 = er23 + er40 + U * abs(r42)
        r44 = c_1 * r25
        er44 = abs(c_1) * er25 + rounding(c_1, U) * abs(r44) + TINY
        r45 = c_0 + r44
        er45 = er44 + U * abs(r45)
        r46 = -r33
        r47 = 1.0 + r46
        er47 = er33 + U * abs(r47)
        r48 = r47 + r15
        er48 = er47 + er15 + U * abs(r48)
        r49 = c_2 * r48
        er49 = abs(c_2) * er48 + rounding(c_2, U) * abs(r49) + TINY
        r50 = r45 + r49
        er50 = er45 + er49 + U * abs(r50)
        r51 = -r11
        r52 = 1.0 + r51
        er52 = er11 + U * abs(r52)
        r54 = 1.5 * r14
        er54 = abs(1.5) * er14 + U * abs(r54) + TINY
        r55 = r52 + r54
        er55 = er52 + er54 + U * abs(r55)
        r56 = x * x * x
        er56 = 2.0 * U * abs(r56) + TINY
        r58 = r56 / 6.0
        er58 = er56 / abs(6.0) + U * abs(r58) + TINY
        r59 = -r58
        r60 = r55 + r59
        er60 = er55 + er58 + U * abs(r60)
        r61 = c_3 * r60
        er61 = abs(c_3) * er60 + rounding(c_3, U) * abs(r61) + TINY
        r62 = r50 + r61
        er62 = er50 + er61 + U * abs(r62)
        r63 = r42 * r62
        er63 = abs(r62) * er42 + abs(r42) * er62 + er42 * er62 + U * abs(r63) + TINY
        r64 = r37 * r37
        er64 = abs(r64) * growth(2.0 * relative(er37, abs(r37))) + 1.0 * U * abs(r64) + TINY
        r65 = r63 / r64
        er65 = (er63 + abs(r65) * er64) / margin(abs(r64), er64) + U * abs(r65) + TINY
        r66 = r38 + r65
        er66 = er38 + er65 + U * abs(r66)
        return r66, er66
    if x == 1.0:
        r1 = -c_1
        r3 = -c_2
        r4 = r1 + r3
        er4 = sum_tail(r1, r3)
        r7 = 0.5 * c_3
        er7 = TINY
        r8 = -r7
        r9 = r4 + r8
        er9 = er4 + er7 + U * abs(r9)
        r12 = 0.5 * d_2
        er12 = TINY
        r13 = side_of(d_2, 0.0)
        r14 = r12 * r13
        er14 = abs(r13) * er12 + rounding(r12, U) * abs(r14) + TINY
        r15 = 1.0 + r14
        er15 = er14 + U * abs(r15)
        r16 = r9 / r15
        er16 = (er9 + abs(r16) * er15) / margin(abs(r15), er15) + rounding(r15, U) * abs(r16) + TINY
        r18 = side_of(d_1, 0.0)
        r19 = d_1 * r18
        er19 = rounding(d_1, U) * abs(r19) + TINY
        r20 = -r19
        r21 = d_2 * r13
        er21 = rounding(d_2, U) * abs(r21) + TINY
        r22 = -r21
        r23 = r20 + r22
        er23 = er19 + er21 + U * abs(r23)
        r24 = 0.5 * r23
        er24 = abs(0.5) * er23 + TINY
        r26 = 0.5 * c_2
        er26 = TINY
        r27 = -r26
        r28 = c_0 + r27
        er28 = er26 + U * abs(r28)
        r30 = 2.0 * c_3
        er30 = TINY
        r32 = r30 / 3.0
        er32 = er30 / abs(3.0) + U * abs(r32) + TINY
        r33 = -r32
        r34 = r28 + r33
        er34 = er28 + er32 + U * abs(r34)
        r35 = r24 * r34
        er35 = abs(r34) * er24 + abs(r24) * er34 + er24 * er34 + rounding(r24, U) * abs(r35) + TINY
        r36 = r15 * r15
        er36 = abs(r36) * growth(2.0 * relative(er15, abs(r15))) + 1.0 * U * abs(r36) + TINY
        r37 = r35 / r36
        er37 = (er35 + abs(r37) * er36) / margin(abs(r36), er36) + rounding(r36, U) * abs(r37) + TINY
        r38 = r16 + r37
        er38 = er16 + er37 + U * abs(r38)
        r39 = r19 + r22
        er39 = er19 + er21 + U * abs(r39)
        r40 = 0.5 * r39
        er40 = abs(0.5) * er39 + TINY
        r41 = r40 * r34
        er41 = abs(r34) * er40 + abs(r40) * er34 + er40 * er34 + rounding(r40, U) * abs(r41) + TINY
        r42 = r41 / r36
        er42 = (er41 + abs(r42) * er36) / margin(abs(r36), er36) + rounding(r36, U) * abs(r42) + TINY
        r43 = r38 + r42
        er43 = er38 + er42 + U * abs(r43)
        return r43, er43
    if x <= 3.414213562373095:  # sqrt(2) + 2
        r1 = -c_1
        r5 = -2.0 + x
        er5 = U * abs(r5)
        r6 = c_2 * r5
        er6 = abs(c_2) * er5 + rounding(c_2, U) * abs(r6) + TINY
        r7 = r1 + r6
        er7 = er6 + U * abs(r7)
        r11 = 3.0 * x
        er11 = U * abs(r11) + TINY
        r12 = -3.0 + r11
        er12 = er11 + U * abs(r12)
        r14 = x * x
        er14 = 1.0 * U * abs(r14) + TINY
        r15 = 0.5 * r14
        er15 = abs(0.5) * er14 + TINY
        r16 = -r15
        r17 = r12 + r16
        er17 = er12 + er15 + U * abs(r17)
        r18 = c_3 * r17
        er18 = abs(c_3) * er17 + rounding(c_3, U) * abs(r18) + TINY
        r19 = r7 + r18
        er19 = er7 + er18 + U * abs(r19)
        r22 = side_of(d_1, 0.0)
        r23 = d_1 * r22
        er23 = rounding(d_1, U) * abs(r23) + TINY
        r25 = -1.0 + x
        er25 = U * abs(r25)
        r26 = r23 * r25
        er26 = abs(r25) * er23 + abs(r23) * er25 + er23 * er25 + rounding(r23, U) * abs(r26) + TINY
        r27 = 1.0 + r26
        er27 = er26 + U * abs(r27)
        r29 = side_of(d_2, 0.0)
        r30 = d_2 * r29
        er30 = rounding(d_2, U) * abs(r30) + TINY
        r32 = 2.0 * x
        er32 = TINY
        r33 = -1.0 + r32
        er33 = er32 + U * abs(r33)
        r34 = r33 + r16
        er34 = er33 + er15 + U * abs(r34)
        r35 = r30 * r34
        er35 = abs(r34) * er30 + abs(r30) * er34 + er30 * er34 + rounding(r30, U) * abs(r35) + TINY
        r36 = r27 + r35
        er36 = er27 + er35 + U * abs(r36)
        r37 = r19 / r36
        er37 = (er19 + abs(r37) * er36) / margin(abs(r36), er36) + U * abs(r37) + TINY
        r38 = -r23
        r39 = -x
        r40 = 2.0 + r39
        er40 = U * abs(r40)
        r41 = r30 * r40
        er41 = abs(r40) * er30 + abs(r30) * er40 + er30 * er40 + rounding(r30, U) * abs(r41) + TINY
        r42 = -r41
        r43 = r38 + r42
        er43 = er23 + er41 + U * abs(r43)
        r45 = 1.0 + r39
        er45 = U * abs(r45)
        r46 = c_1 * r45
        er46 = abs(c_1) * er45 + rounding(c_1, U) * abs(r46) + TINY
        r47 = c_0 + r46
        er47 = er46 + U * abs(r47)
        r48 = -r32
        r49 = 1.0 + r48
        er49 = er32 + U * abs(r49)
        r50 = r49 + r15
        er50 = er49 + er15 + U * abs(r50)
        r51 = c_2 * r50
        er51 = abs(c_2) * er50 + rounding(c_2, U) * abs(r51) + TINY
        r52 = r47 + r51
        er52 = er47 + er51 + U * abs(r52)
        r53 = -r11
        r54 = 1.0 + r53
        er54 = er11 + U * abs(r54)
        r56 = 1.5 * r14
        er56 = abs(1.5) * er14 + U * abs(r56) + TINY
        r57 = r54 + r56
        er57 = er54 + er56 + U * abs(r57)
        r58 = x * x * x
        er58 = 2.0 * U * abs(r58) + TINY
        r60 = r58 / 6.0
        er60 = er58 / abs(6.0) + U * abs(r60) + TINY
        r61 = -r60
        r62 = r57 + r61
        er62 = er57 + er60 + U * abs(r62)
        r63 = c_3 * r62
        er63 = abs(c_3) * er62 + rounding(c_3, U) * abs(r63) + TINY
        r64 = r52 + r63
        er64 = er52 + er63 + U * abs(r64)
        r65 = r43 * r64
        er65 = abs(r64) * er43 + abs(r43) * er64 + er43 * er64 + U * abs(r65) + TINY
        r66 = r36 * r36
        er66 = abs(r66) * growth(2.0 * relative(er36, abs(r36))) + 1.0 * U * abs(r66) + TINY
        r67 = r65 / r66
        er67 = (er65 + abs(r67) * er66) / margin(abs(r66), er66) + U * abs(r67) + TINY
        r68 = r37 + r67
        er68 = er37 + er67 + U * abs(r68)
        return r68, er68
    r1 = -c_1
    r5 = -2.0 + x
    er5 = U * abs(r5)
    r6 = c_2 * r5
    er6 = abs(c_2) * er5 + rounding(c_2, U) * abs(r6) + TINY
    r7 = r1 + r6
    er7 = er6 + U * abs(r7)
    r11 = 3.0 * x
    er11 = U * abs(r11) + TINY
    r12 = -3.0 + r11
    er12 = er11 + U * abs(r12)
    r14 = x * x
    er14 = 1.0 * U * abs(r14) + TINY
    r15 = 0.5 * r14
    er15 = abs(0.5) * er14 + TINY
    r16 = -r15
    r17 = r12 + r16
    er17 = er12 + er15 + U * abs(r17)
    r18 = c_3 * r17
    er18 = abs(c_3) * er17 + rounding(c_3, U) * abs(r18) + TINY
    r19 = r7 + r18
    er19 = er7 + er18 + U * abs(r19)
    r22 = side_of(d_1, 0.0)
    r23 = d_1 * r22
    er23 = rounding(d_1, U) * abs(r23) + TINY
    r25 = -1.0 + x
    er25 = U * abs(r25)
    r26 = r23 * r25
    er26 = abs(r25) * er23 + abs(r23) * er25 + er23 * er25 + rounding(r23, U) * abs(r26) + TINY
    r27 = 1.0 + r26
    er27 = er26 + U * abs(r27)
    r29 = side_of(d_2, 0.0)
    r30 = d_2 * r29
    er30 = rounding(d_2, U) * abs(r30) + TINY
    r32 = 2.0 * x
    er32 = TINY
    r33 = -r32
    r34 = 1.0 + r33
    er34 = er32 + U * abs(r34)
    r35 = r34 + r15
    er35 = er34 + er15 + U * abs(r35)
    r36 = r30 * r35
    er36 = abs(r35) * er30 + abs(r30) * er35 + er30 * er35 + rounding(r30, U) * abs(r36) + TINY
    r37 = r27 + r36
    er37 = er27 + er36 + U * abs(r37)
    r38 = r19 / r37
    er38 = (er19 + abs(r38) * er37) / margin(abs(r37), er37) + U * abs(r38) + TINY
    r39 = -r23
    r40 = r30 * r5
    er40 = abs(r5) * er30 + abs(r30) * er5 + er30 * er5 + rounding(r30, U) * abs(r40) + TINY
    r41 = -r40
    r42 = r39 + r41
    er42 = er23 + er40 + U * abs(r42)
    r44 = -x
    r45 = 1.0 + r44
    er45 = U * abs(r45)
    r46 = c_1 * r45
    er46 = abs(c_1) * er45 + rounding(c_1, U) * abs(r46) + TINY
    r47 = c_0 + r46
    er47 = er46 + U * abs(r47)
    r48 = c_2 * r35
    er48 = abs(c_2) * er35 + rounding(c_2, U) * abs(r48) + TINY
    r49 = r47 + r48
    er49 = er47 + er48 + U * abs(r49)
    r50 = -r11
    r51 = 1.0 + r50
    er51 = er11 + U * abs(r51)
    r53 = 1.5 * r14
    er53 = abs(1.5) * er14 + U * abs(r53) + TINY
    r54 = r51 + r53
    er54 = er51 + er53 + U * abs(r54)
    r55 = x * x * x
    er55 = 2.0 * U * abs(r55) + TINY
    r57 = r55 / 6.0
    er57 = er55 / abs(6.0) + U * abs(r57) + TINY
    r58 = -r57
    r59 = r54 + r58
    er59 = er54 + er57 + U * abs(r59)
    r60 = c_3 * r59
    er60 = abs(c_3) * er59 + rounding(c_3, U) * abs(r60) + TINY
    r61 = r49 + r60
    er61 = er49 + er60 + U * abs(r61)
    r62 = r42 * r61
    er62 = abs(r61) * er42 + abs(r42) * er61 + er42 * er61 + U * abs(r62) + TINY
    r63 = r37 * r37
    er63 = abs(r63) * growth(2.0 * relative(er37, abs(r37))) + 1.0 * U * abs(r63) + TINY
    r64 = r62 / r63
    er64 = (er62 + abs(r64) * er63) / margin(abs(r63), er63) + U * abs(r64) + TINY
    r65 = r38 + r64
    er65 = er38 + er64 + U * abs(r65)
    return r65, er65


@_device
def _derivative_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative as a wide number."""
    if abs(x - 11.077572593276429) < 0.001953125 and c_0 == 0.0 and c_1 == 0.5 and c_2 == 0.25 and c_3 == 0.05 and d_1 == 0.1 and d_2 == 0.1:  # a zero
        t = wide_add(wide_from_float(x - 11.077572593276429), (-8.473177540113929e-16, -3.9277228363726344e-32, np.int64(0)))
        total = (6.463788547028465e-08, -2.1894914509297056e-24, np.int64(0))
        total = wide_add((-4.7120218303959526e-07, -1.764284446129048e-23, np.int64(0)), wide_mul(t, total))
        total = wide_add((2.2959780006154956e-06, -1.3199570894691869e-22, np.int64(0)), wide_mul(t, total))
        total = wide_add((2.0132460557469818e-06, 8.647028687158727e-23, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.0002169933448996847, 9.932207728719408e-21, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.0031345221684033397, 1.2486358603863742e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.029037748663840707, 1.6592691085397001e-18, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        w0 = wide_from_float(c_1)
        w1 = wide_neg(w0)
        w2 = wide_from_float(c_2)
        w3 = (-2.0, 0.0, np.int64(0))
        w5 = wide_add(w3, wide_x)
        w6 = wide_mul(w2, w5)
        w7 = wide_add(w1, w6)
        w8 = wide_from_float(c_3)
        w9 = (-3.0, 0.0, np.int64(0))
        w10 = (3.0, 0.0, np.int64(0))
        w11 = wide_mul(w10, wide_x)
        w12 = wide_add(w9, w11)
        w13 = (0.5, 0.0, np.int64(0))
        w14 = wide_powi(wide_x, 2)
        w15 = wide_mul(w13, w14)
        w16 = wide_neg(w15)
        w17 = wide_add(w12, w16)
        w18 = wide_mul(w8, w17)
        w19 = wide_add(w7, w18)
        w20 = (1.0, 0.0, np.int64(0))
        w21 = wide_from_float(d_1)
        w22 = wide_from_float(side_of(w21[0], 0.0))
        w23 = wide_mul(w21, w22)
        w24 = wide_neg(wide_x)
        w25 = wide_add(w20, w24)
        w26 = wide_mul(w23, w25)
        w27 = wide_add(w20, w26)
        w28 = wide_from_float(d_2)
        w29 = wide_from_float(side_of(w28[0], 0.0))
        w30 = wide_mul(w28, w29)
        w31 = (2.0, 0.0, np.int64(0))
        w32 = wide_mul(w31, wide_x)
        w33 = wide_neg(w32)
        w34 = wide_add(w20, w33)
        w35 = wide_add(w34, w15)
        w36 = wide_mul(w30, w35)
        w37 = wide_add(w27, w36)
        w38 = wide_div(w19, w37)
        w39 = wide_mul(w30, w5)
        w40 = wide_neg(w39)
        w41 = wide_add(w23, w40)
        w42 = wide_from_float(c_0)
        w43 = wide_mul(w0, w25)
        w44 = wide_add(w42, w43)
        w45 = wide_mul(w2, w35)
        w46 = wide_add(w44, w45)
        w47 = wide_neg(w11)
        w48 = wide_add(w20, w47)
        w49 = (1.5, 0.0, np.int64(0))
        w50 = wide_mul(w49, w14)
        w51 = wide_add(w48, w50)
        w52 = wide_powi(wide_x, 3)
        w53 = (6.0, 0.0, np.int64(0))
        w54 = wide_div(w52, w53)
        w55 = wide_neg(w54)
        w56 = wide_add(w51, w55)
        w57 = wide_mul(w8, w56)
        w58 = wide_add(w46, w57)
        w59 = wide_mul(w41, w58)
        w60 = wide_powi(w37, 2)
        w61 = wide_div(w59, w60)
        w62 = wide_add(w38, w61)
        return w62
    if x < 1.0:
        w0 = wide_from_float(c_1)
        w1 = wide_neg(w0)
        w2 = wide_from_float(c_2)
        w3 = (-2.0, 0.0, np.int64(0))
        w5 = wide_add(w3, wide_x)
        w6 = wide_mul(w2, w5)
        w7 = wide_add(w1, w6)
        w8 = wide_from_float(c_3)
        w9 = (-3.0, 0.0, np.int64(0))
        w10 = (3.0, 0.0, np.int64(0))
        w11 = wide_mul(w10, wide_x)
        w12 = wide_add(w9, w11)
        w13 = (0.5, 0.0, np.int64(0))
        w14 = wide_powi(wide_x, 2)
        w15 = wide_mul(w13, w14)
        w16 = wide_neg(w15)
        w17 = wide_add(w12, w16)
        w18 = wide_mul(w8, w17)
        w19 = wide_add(w7, w18)
        w20 = (1.0, 0.0, np.int64(0))
        w21 = wide_from_float(d_1)
        w22 = wide_from_float(side_of(w21[0], 0.0))
        w23 = wide_mul(w21, w22)
        w24 = wide_neg(wide_x)
        w25 = wide_add(w20, w24)
        w26 = wide_mul(w23, w25)
        w27 = wide_add(w20, w26)
        w28 = wide_from_float(d_2)
        w29 = wide_from_float(side_of(w28[0], 0.0))
        w30 = wide_mul(w28, w29)
        w31 = (-1.0, 0.0, np.int64(0))
        w32 = (2.0, 0.0, np.int64(0))
        w33 = wide_mul(w32, wide_x)
        w34 = wide_add(w31, w33)
        w35 = wide_add(w34, w16)
        w36 = wide_mul(w30, w35)
        w37 = wide_add(w27, w36)
        w38 = wide_div(w19, w37)
        w39 = wide_add(w32, w24)
        w40 = wide_mul(w30, w39)
        w41 = wide_neg(w40)
        w42 = wide_add(w23, w41)
        w43 = wide_from_float(c_0)
        w44 = wide_mul(w0, w25)
        w45 = wide_add(w43, w44)
        w46 = wide_neg(w33)
        w47 = wide_add(w20, w46)
        w48 = wide_add(w47, w15)
        w49 = wide_mul(w2, w48)
        w50 = wide_add(w45, w49)
        w51 = wide_neg(w11)
        w52 = wide_add(w20, w51)
        w53 = (1.5, 0.0, np.int64(0))
        w54 = wide_mul(w53, w14)
        w55 = wide_add(w52, w54)
        w56 = wide_powi(wide_x, 3)
        w57 = (6.0, 0.0, np.int64(0))
        w58 = wide_div(w56, w57)
        w59 = wide_neg(w58)
        w60 = wide_add(w55, w59)
        w61 = wide_mul(w8, w60)
        w62 = wide_add(w50, w61)
        w63 = wide_mul(w42, w62)
        w64 = wide_powi(w37, 2)
        w65 = wide_div(w63, w64)
        w66 = wide_add(w38, w65)
        return w66
    if x == 1.0:
        w0 = wide_from_float(c_1)
        w1 = wide_neg(w0)
        w2 = wide_from_float(c_2)
        w3 = wide_neg(w2)
        w4 = wide_add(w1, w3)
        w5 = (0.5, 0.0, np.int64(0))
        w6 = wide_from_float(c_3)
        w7 = wide_mul(w5, w6)
        w8 = wide_neg(w7)
        w9 = wide_add(w4, w8)
        w10 = (1.0, 0.0, np.int64(0))
        w11 = wide_from_float(d_2)
        w12 = wide_mul(w5, w11)
        w13 = wide_from_float(side_of(w11[0], 0.0))
        w14 = wide_mul(w12, w13)
        w15 = wide_add(w10, w14)
        w16 = wide_div(w9, w15)
        w17 = wide_from_float(d_1)
        w18 = wide_from_float(side_of(w17[0], 0.0))
        w19 = wide_mul(w17, w18)
        w20 = wide_neg(w19)
        w21 = wide_mul(w11, w13)
        w22 = wide_neg(w21)
        w23 = wide_add(w20, w22)
        w24 = wide_mul(w5, w23)
        w25 = wide_from_float(c_0)
        w26 = wide_mul(w5, w2)
        w27 = wide_neg(w26)
        w28 = wide_add(w25, w27)
        w29 = (2.0, 0.0, np.int64(0))
        w30 = wide_mul(w29, w6)
        w31 = (3.0, 0.0, np.int64(0))
        w32 = wide_div(w30, w31)
        w33 = wide_neg(w32)
        w34 = wide_add(w28, w33)
        w35 = wide_mul(w24, w34)
        w36 = wide_powi(w15, 2)
        w37 = wide_div(w35, w36)
        w38 = wide_add(w16, w37)
        w39 = wide_add(w19, w22)
        w40 = wide_mul(w5, w39)
        w41 = wide_mul(w40, w34)
        w42 = wide_div(w41, w36)
        w43 = wide_add(w38, w42)
        return w43
    if x <= 3.414213562373095:  # sqrt(2) + 2
        w0 = wide_from_float(c_1)
        w1 = wide_neg(w0)
        w2 = wide_from_float(c_2)
        w3 = (-2.0, 0.0, np.int64(0))
        w5 = wide_add(w3, wide_x)
        w6 = wide_mul(w2, w5)
        w7 = wide_add(w1, w6)
        w8 = wide_from_float(c_3)
        w9 = (-3.0, 0.0, np.int64(0))
        w10 = (3.0, 0.0, np.int64(0))
        w11 = wide_mul(w10, wide_x)
        w12 = wide_add(w9, w11)
        w13 = (0.5, 0.0, np.int64(0))
        w14 = wide_powi(wide_x, 2)
        w15 = wide_mul(w13, w14)
        w16 = wide_neg(w15)
        w17 = wide_add(w12, w16)
        w18 = wide_mul(w8, w17)
        w19 = wide_add(w7, w18)
        w20 = (1.0, 0.0, np.int64(0))
        w21 = wide_from_float(d_1)
        w22 = wide_from_float(side_of(w21[0], 0.0))
        w23 = wide_mul(w21, w22)
        w24 = (-1.0, 0.0, np.int64(0))
        w25 = wide_add(w24, wide_x)
        w26 = wide_mul(w23, w25)
        w27 = wide_add(w20, w26)
        w28 = wide_from_float(d_2)
        w29 = wide_from_float(side_of(w28[0], 0.0))
        w30 = wide_mul(w28, w29)
        w31 = (2.0, 0.0, np.int64(0))
        w32 = wide_mul(w31, wide_x)
        w33 = wide_add(w24, w32)
        w34 = wide_add(w33, w16)
        w35 = wide_mul(w30, w34)
        w36 = wide_add(w27, w35)
        w37 = wide_div(w19, w36)
        w38 = wide_neg(w23)
        w39 = wide_neg(wide_x)
        w40 = wide_add(w31, w39)
        w41 = wide_mul(w30, w40)
        w42 = wide_neg(w41)
        w43 = wide_add(w38, w42)
        w44 = wide_from_float(c_0)
        w45 = wide_add(w20, w39)
        w46 = wide_mul(w0, w45)
        w47 = wide_add(w44, w46)
        w48 = wide_neg(w32)
        w49 = wide_add(w20, w48)
        w50 = wide_add(w49, w15)
        w51 = wide_mul(w2, w50)
        w52 = wide_add(w47, w51)
        w53 = wide_neg(w11)
        w54 = wide_add(w20, w53)
        w55 = (1.5, 0.0, np.int64(0))
        w56 = wide_mul(w55, w14)
        w57 = wide_add(w54, w56)
        w58 = wide_powi(wide_x, 3)
        w59 = (6.0, 0.0, np.int64(0))
        w60 = wide_div(w58, w59)
        w61 = wide_neg(w60)
        w62 = wide_add(w57, w61)
        w63 = wide_mul(w8, w62)
        w64 = wide_add(w52, w63)
        w65 = wide_mul(w43, w64)
        w66 = wide_powi(w36, 2)
        w67 = wide_div(w65, w66)
        w68 = wide_add(w37, w67)
        return w68
    w0 = wide_from_float(c_1)
    w1 = wide_neg(w0)
    w2 = wide_from_float(c_2)
    w3 = (-2.0, 0.0, np.int64(0))
    w5 = wide_add(w3, wide_x)
    w6 = wide_mul(w2, w5)
    w7 = wide_add(w1, w6)
    w8 = wide_from_float(c_3)
    w9 = (-3.0, 0.0, np.int64(0))
    w10 = (3.0, 0.0, np.int64(0))
    w11 = wide_mul(w10, wide_x)
    w12 = wide_add(w9, w11)
    w13 = (0.5, 0.0, np.int64(0))
    w14 = wide_powi(wide_x, 2)
    w15 = wide_mul(w13, w14)
    w16 = wide_neg(w15)
    w17 = wide_add(w12, w16)
    w18 = wide_mul(w8, w17)
    w19 = wide_add(w7, w18)
    w20 = (1.0, 0.0, np.int64(0))
    w21 = wide_from_float(d_1)
    w22 = wide_from_float(side_of(w21[0], 0.0))
    w23 = wide_mul(w21, w22)
    w24 = (-1.0, 0.0, np.int64(0))
    w25 = wide_add(w24, wide_x)
    w26 = wide_mul(w23, w25)
    w27 = wide_add(w20, w26)
    w28 = wide_from_float(d_2)
    w29 = wide_from_float(side_of(w28[0], 0.0))
    w30 = wide_mul(w28, w29)
    w31 = (2.0, 0.0, np.int64(0))
    w32 = wide_mul(w31, wide_x)
    w33 = wide_neg(w32)
    w34 = wide_add(w20, w33)
    w35 = wide_add(w34, w15)
    w36 = wide_mul(w30, w35)
    w37 = wide_add(w27, w36)
    w38 = wide_div(w19, w37)
    w39 = wide_neg(w23)
    w40 = wide_mul(w30, w5)
    w41 = wide_neg(w40)
    w42 = wide_add(w39, w41)
    w43 = wide_from_float(c_0)
    w44 = wide_neg(wide_x)
    w45 = wide_add(w20, w44)
    w46 = wide_mul(w0, w45)
    w47 = wide_add(w43, w46)
    w48 = wide_mul(w2, w35)
    w49 = wide_add(w47, w48)
    w50 = wide_neg(w11)
    w51 = wide_add(w20, w50)
    w52 = (1.5, 0.0, np.int64(0))
    w53 = wide_mul(w52, w14)
    w54 = wide_add(w51, w53)
    w55 = wide_powi(wide_x, 3)
    w56 = (6.0, 0.0, np.int64(0))
    w57 = wide_div(w55, w56)
    w58 = wide_neg(w57)
    w59 = wide_add(w54, w58)
    w60 = wide_mul(w8, w59)
    w61 = wide_add(w49, w60)
    w62 = wide_mul(w42, w61)
    w63 = wide_powi(w37, 2)
    w64 = wide_div(w62, w63)
    w65 = wide_add(w38, w64)
    return w65


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
    r1 = -c_1
    r5 = -2.0 + x
    er5 = U * abs(r5)
    r6 = c_2 * r5
    er6 = abs(c_2) * er5 + rounding(c_2, U) * abs(r6) + TINY
    r7 = r1 + r6
    er7 = er6 + U * abs(r7)
    r11 = 3.0 * x
    er11 = U * abs(r11) + TINY
    r12 = -3.0 + r11
    er12 = er11 + U * abs(r12)
    r14 = x * x
    er14 = 1.0 * U * abs(r14) + TINY
    r15 = 0.5 * r14
    er15 = abs(0.5) * er14 + TINY
    r16 = -r15
    r17 = r12 + r16
    er17 = er12 + er15 + U * abs(r17)
    r18 = c_3 * r17
    er18 = abs(c_3) * er17 + rounding(c_3, U) * abs(r18) + TINY
    r19 = r7 + r18
    er19 = er7 + er18 + U * abs(r19)
    r22 = side_of(d_1, 0.0)
    r23 = d_1 * r22
    er23 = rounding(d_1, U) * abs(r23) + TINY
    r24 = -x
    r25 = 1.0 + r24
    er25 = U * abs(r25)
    r26 = r23 * r25
    er26 = abs(r25) * er23 + abs(r23) * er25 + er23 * er25 + rounding(r23, U) * abs(r26) + TINY
    r27 = 1.0 + r26
    er27 = er26 + U * abs(r27)
    r29 = side_of(d_2, 0.0)
    r30 = d_2 * r29
    er30 = rounding(d_2, U) * abs(r30) + TINY
    r32 = 2.0 * x
    er32 = TINY
    r33 = -r32
    r34 = 1.0 + r33
    er34 = er32 + U * abs(r34)
    r35 = r34 + r15
    er35 = er34 + er15 + U * abs(r35)
    r36 = r30 * r35
    er36 = abs(r35) * er30 + abs(r30) * er35 + er30 * er35 + rounding(r30, U) * abs(r36) + TINY
    r37 = r27 + r36
    er37 = er27 + er36 + U * abs(r37)
    r38 = r19 / r37
    er38 = (er19 + abs(r38) * er37) / margin(abs(r37), er37) + U * abs(r38) + TINY
    r39 = r30 * r5
    er39 = abs(r5) * er30 + abs(r30) * er5 + er30 * er5 + rounding(r30, U) * abs(r39) + TINY
    r40 = -r39
    r41 = r23 + r40
    er41 = er23 + er39 + U * abs(r41)
    r43 = c_1 * r25
    er43 = abs(c_1) * er25 + rounding(c_1, U) * abs(r43) + TINY
    r44 = c_0 + r43
    er44 = er43 + U * abs(r44)
    r45 = c_2 * r35
    er45 = abs(c_2) * er35 + rounding(c_2, U) * abs(r45) + TINY
    r46 = r44 + r45
    er46 = er44 + er45 + U * abs(r46)
    r47 = -r11
    r48 = 1.0 + r47
    er48 = er11 + U * abs(r48)
    r50 = 1.5 * r14
    er50 = abs(1.5) * er14 + U * abs(r50) + TINY
    r51 = r48 + r50
    er51 = er48 + er50 + U * abs(r51)
    r52 = x * x * x
    er52 = 2.0 * U * abs(r52) + TINY
    r54 = r52 / 6.0
    er54 = er52 / abs(6.0) + U * abs(r54) + TINY
    r55 = -r54
    r56 = r51 + r55
    er56 = er51 + er54 + U * abs(r56)
    r57 = c_3 * r56
    er57 = abs(c_3) * er56 + rounding(c_3, U) * abs(r57) + TINY
    r58 = r46 + r57
    er58 = er46 + er57 + U * abs(r58)
    r59 = r41 * r58
    er59 = abs(r58) * er41 + abs(r41) * er58 + er41 * er58 + U * abs(r59) + TINY
    r60 = r37 * r37
    er60 = abs(r60) * growth(2.0 * relative(er37, abs(r37))) + 1.0 * U * abs(r60) + TINY
    r61 = r59 / r60
    er61 = (er59 + abs(r61) * er60) / margin(abs(r60), er60) + U * abs(r61) + TINY
    r62 = r38 + r61
    er62 = er38 + er61 + U * abs(r62)
    r34_2 = -1.0 + r32
    er34_2 = er32 + U * abs(r34_2)
    r35_2 = r34_2 + r16
    er35_2 = er34_2 + er15 + U * abs(r35_2)
    r36_2 = r30 * r35_2
    er36_2 = abs(r35_2) * er30 + abs(r30) * er35_2 + er30 * er35_2 + rounding(r30, U) * abs(r36_2) + TINY
    r37_2 = r27 + r36_2
    er37_2 = er27 + er36_2 + U * abs(r37_2)
    r38_2 = r19 / r37_2
    er38_2 = (er19 + abs(r38_2) * er37_2) / margin(abs(r37_2), er37_2) + U * abs(r38_2) + TINY
    r39_2 = 2.0 + r24
    er39_2 = U * abs(r39_2)
    r40_2 = r30 * r39_2
    er40 = abs(r39_2) * er30 + abs(r30) * er39_2 + er30 * er39_2 + rounding(r30, U) * abs(r40_2) + TINY
    r41_2 = -r40_2
    r42 = r23 + r41_2
    er42 = er23 + er40 + U * abs(r42)
    r63 = r42 * r58
    er63 = abs(r58) * er42 + abs(r42) * er58 + er42 * er58 + U * abs(r63) + TINY
    r64 = r37_2 * r37_2
    er64 = abs(r64) * growth(2.0 * relative(er37_2, abs(r37_2))) + 1.0 * U * abs(r64) + TINY
    r65 = r63 / r64
    er65 = (er63 + abs(r65) * er64) / margin(abs(r64), er64) + U * abs(r65) + TINY
    r66 = r38_2 + r65
    er66 = er38_2 + er65 + U * abs(r66)
    r3 = -c_2
    r4 = r1 + r3
    er4 = sum_tail(r1, r3)
    r7_2 = 0.5 * c_3
    r8 = -r7_2
    r9 = r4 + r8
    er9 = er4 + er32 + U * abs(r9)
    r12_2 = 0.5 * d_2
    r14_2 = r12_2 * r29
    er14_2 = abs(r29) * er32 + rounding(r12_2, U) * abs(r14_2) + TINY
    r15_2 = 1.0 + r14_2
    er15_2 = er14_2 + U * abs(r15_2)
    r16_2 = r9 / r15_2
    er16 = (er9 + abs(r16_2) * er15_2) / margin(abs(r15_2), er15_2) + rounding(r15_2, U) * abs(r16_2) + TINY
    r20 = -r23
    r22_2 = -r30
    r23_2 = r20 + r22_2
    er23_2 = er23 + er30 + U * abs(r23_2)
    r24_2 = 0.5 * r23_2
    er24 = abs(0.5) * er23_2 + TINY
    r26_2 = 0.5 * c_2
    r27_2 = -r26_2
    r28 = c_0 + r27_2
    er28 = er32 + U * abs(r28)
    r30_2 = 2.0 * c_3
    r32_2 = r30_2 / 3.0
    er32_2 = er32 / abs(3.0) + U * abs(r32_2) + TINY
    r33_2 = -r32_2
    r34_3 = r28 + r33_2
    er34_3 = er28 + er32_2 + U * abs(r34_3)
    r35_3 = r24_2 * r34_3
    er35_3 = abs(r34_3) * er24 + abs(r24_2) * er34_3 + er24 * er34_3 + rounding(r24_2, U) * abs(r35_3) + TINY
    r36_3 = r15_2 * r15_2
    er36_3 = abs(r36_3) * growth(2.0 * relative(er15_2, abs(r15_2))) + 1.0 * U * abs(r36_3) + TINY
    r37_3 = r35_3 / r36_3
    er37_3 = (er35_3 + abs(r37_3) * er36_3) / margin(abs(r36_3), er36_3) + rounding(r36_3, U) * abs(r37_3) + TINY
    r38_3 = r16_2 + r37_3
    er38_3 = er16 + er37_3 + U * abs(r38_3)
    r39_3 = r23 + r22_2
    er39_3 = er23 + er30 + U * abs(r39_3)
    r40_3 = 0.5 * r39_3
    er40_2 = abs(0.5) * er39_3 + TINY
    r41_3 = r40_3 * r34_3
    er41_2 = abs(r34_3) * er40_2 + abs(r40_3) * er34_3 + er40_2 * er34_3 + rounding(r40_3, U) * abs(r41_3) + TINY
    r42_2 = r41_3 / r36_3
    er42_2 = (er41_2 + abs(r42_2) * er36_3) / margin(abs(r36_3), er36_3) + rounding(r36_3, U) * abs(r42_2) + TINY
    r43_2 = r38_3 + r42_2
    er43_2 = er38_3 + er42_2 + U * abs(r43_2)
    r25_2 = -1.0 + x
    er25_2 = U * abs(r25_2)
    r26_3 = r23 * r25_2
    er26_2 = abs(r25_2) * er23 + abs(r23) * er25_2 + er23 * er25_2 + rounding(r23, U) * abs(r26_3) + TINY
    r27_3 = 1.0 + r26_3
    er27_2 = er26_2 + U * abs(r27_3)
    r36_4 = r27_3 + r36_2
    er36_4 = er27_2 + er36_2 + U * abs(r36_4)
    r37_4 = r19 / r36_4
    er37_4 = (er19 + abs(r37_4) * er36_4) / margin(abs(r36_4), er36_4) + U * abs(r37_4) + TINY
    r43_3 = r20 + r41_2
    er43_3 = er23 + er40 + U * abs(r43_3)
    r65_2 = r43_3 * r58
    er65_2 = abs(r58) * er43_3 + abs(r43_3) * er58 + er43_3 * er58 + U * abs(r65_2) + TINY
    r66_2 = r36_4 * r36_4
    er66_2 = abs(r66_2) * growth(2.0 * relative(er36_4, abs(r36_4))) + 1.0 * U * abs(r66_2) + TINY
    r67 = r65_2 / r66_2
    er67 = (er65_2 + abs(r67) * er66_2) / margin(abs(r66_2), er66_2) + U * abs(r67) + TINY
    r68 = r37_4 + r67
    er68 = er37_4 + er67 + U * abs(r68)
    r37_5 = r27_3 + r36
    er37_5 = er27_2 + er36 + U * abs(r37_5)
    r38_4 = r19 / r37_5
    er38_4 = (er19 + abs(r38_4) * er37_5) / margin(abs(r37_5), er37_5) + U * abs(r38_4) + TINY
    r42_3 = r20 + r40
    er42_3 = er23 + er39 + U * abs(r42_3)
    r62_2 = r42_3 * r58
    er62_2 = abs(r58) * er42_3 + abs(r42_3) * er58 + er42_3 * er58 + U * abs(r62_2) + TINY
    r63_2 = r37_5 * r37_5
    er63_2 = abs(r63_2) * growth(2.0 * relative(er37_5, abs(r37_5))) + 1.0 * U * abs(r63_2) + TINY
    r64_2 = r62_2 / r63_2
    er64_2 = (er62_2 + abs(r64_2) * er63_2) / margin(abs(r63_2), er63_2) + U * abs(r64_2) + TINY
    r65_3 = r38_4 + r64_2
    er65_3 = er38_4 + er64_2 + U * abs(r65_3)
    y = r68 if x <= 3.414213562373095 else r65_3
    ey = er68 if x <= 3.414213562373095 else er65_3
    y_2 = r43_2 if x == 1.0 else y
    ey_2 = er43_2 if x == 1.0 else ey
    y_3 = r66 if x < 1.0 else y_2
    ey_3 = er66 if x < 1.0 else ey_2
    y_4 = r62 if x <= 0.5857864376269049 else y_3
    ey_4 = er62 if x <= 0.5857864376269049 else ey_3
    return y_4, ey_4


@_device
def _partial_c_0_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_0 in float64, and a bound of its absolute error."""
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        r2 = side_of(d_1, 0.0)
        r3 = d_1 * r2
        er3 = rounding(d_1, U) * abs(r3) + TINY
        r5 = -x
        r6 = 1.0 + r5
        er6 = U * abs(r6)
        r7 = r3 * r6
        er7 = abs(r6) * er3 + abs(r3) * er6 + er3 * er6 + rounding(r3, U) * abs(r7) + TINY
        r8 = 1.0 + r7
        er8 = er7 + U * abs(r8)
        r10 = side_of(d_2, 0.0)
        r11 = d_2 * r10
        er11 = rounding(d_2, U) * abs(r11) + TINY
        r13 = 2.0 * x
        er13 = TINY
        r14 = -r13
        r15 = 1.0 + r14
        er15 = er13 + U * abs(r15)
        r17 = x * x
        er17 = 1.0 * U * abs(r17) + TINY
        r18 = 0.5 * r17
        er18 = abs(0.5) * er17 + TINY
        r19 = r15 + r18
        er19 = er15 + er18 + U * abs(r19)
        r20 = r11 * r19
        er20 = abs(r19) * er11 + abs(r11) * er19 + er11 * er19 + rounding(r11, U) * abs(r20) + TINY
        r21 = r8 + r20
        er21 = er8 + er20 + U * abs(r21)
        r22 = 1.0 / r21
        er22 = (abs(r22) * er21) / margin(abs(r21), er21) + U * abs(r22) + TINY
        return r22, er22
    if x <= 1.0:
        r2 = side_of(d_1, 0.0)
        r3 = d_1 * r2
        er3 = rounding(d_1, U) * abs(r3) + TINY
        r5 = -x
        r6 = 1.0 + r5
        er6 = U * abs(r6)
        r7 = r3 * r6
        er7 = abs(r6) * er3 + abs(r3) * er6 + er3 * er6 + rounding(r3, U) * abs(r7) + TINY
        r8 = 1.0 + r7
        er8 = er7 + U * abs(r8)
        r10 = side_of(d_2, 0.0)
        r11 = d_2 * r10
        er11 = rounding(d_2, U) * abs(r11) + TINY
        r14 = 2.0 * x
        er14 = TINY
        r15 = -1.0 + r14
        er15 = er14 + U * abs(r15)
        r17 = x * x
        er17 = 1.0 * U * abs(r17) + TINY
        r18 = 0.5 * r17
        er18 = abs(0.5) * er17 + TINY
        r19 = -r18
        r20 = r15 + r19
        er20 = er15 + er18 + U * abs(r20)
        r21 = r11 * r20
        er21 = abs(r20) * er11 + abs(r11) * er20 + er11 * er20 + rounding(r11, U) * abs(r21) + TINY
        r22 = r8 + r21
        er22 = er8 + er21 + U * abs(r22)
        r23 = 1.0 / r22
        er23 = (abs(r23) * er22) / margin(abs(r22), er22) + U * abs(r23) + TINY
        return r23, er23
    if x <= 3.414213562373095:  # sqrt(2) + 2
        r2 = side_of(d_1, 0.0)
        r3 = d_1 * r2
        er3 = rounding(d_1, U) * abs(r3) + TINY
        r6 = -1.0 + x
        er6 = U * abs(r6)
        r7 = r3 * r6
        er7 = abs(r6) * er3 + abs(r3) * er6 + er3 * er6 + rounding(r3, U) * abs(r7) + TINY
        r8 = 1.0 + r7
        er8 = er7 + U * abs(r8)
        r10 = side_of(d_2, 0.0)
        r11 = d_2 * r10
        er11 = rounding(d_2, U) * abs(r11) + TINY
        r13 = 2.0 * x
        er13 = TINY
        r14 = -1.0 + r13
        er14 = er13 + U * abs(r14)
        r16 = x * x
        er16 = 1.0 * U * abs(r16) + TINY
        r17 = 0.5 * r16
        er17 = abs(0.5) * er16 + TINY
        r18 = -r17
        r19 = r14 + r18
        er19 = er14 + er17 + U * abs(r19)
        r20 = r11 * r19
        er20 = abs(r19) * er11 + abs(r11) * er19 + er11 * er19 + rounding(r11, U) * abs(r20) + TINY
        r21 = r8 + r20
        er21 = er8 + er20 + U * abs(r21)
        r22 = 1.0 / r21
        er22 = (abs(r22) * er21) / margin(abs(r21), er21) + U * abs(r22) + TINY
        return r22, er22
    r2 = side_of(d_1, 0.0)
    r3 = d_1 * r2
    er3 = rounding(d_1, U) * abs(r3) + TINY
    r6 = -1.0 + x
    er6 = U * abs(r6)
    r7 = r3 * r6
    er7 = abs(r6) * er3 + abs(r3) * er6 + er3 * er6 + rounding(r3, U) * abs(r7) + TINY
    r8 = 1.0 + r7
    er8 = er7 + U * abs(r8)
    r10 = side_of(d_2, 0.0)
    r11 = d_2 * r10
    er11 = rounding(d_2, U) * abs(r11) + TINY
    r13 = 2.0 * x
    er13 = TINY
    r14 = -r13
    r15 = 1.0 + r14
    er15 = er13 + U * abs(r15)
    r17 = x * x
    er17 = 1.0 * U * abs(r17) + TINY
    r18 = 0.5 * r17
    er18 = abs(0.5) * er17 + TINY
    r19 = r15 + r18
    er19 = er15 + er18 + U * abs(r19)
    r20 = r11 * r19
    er20 = abs(r19) * er11 + abs(r11) * er19 + er11 * er19 + rounding(r11, U) * abs(r20) + TINY
    r21 = r8 + r20
    er21 = er8 + er20 + U * abs(r21)
    r22 = 1.0 / r21
    er22 = (abs(r22) * er21) / margin(abs(r21), er21) + U * abs(r22) + TINY
    return r22, er22


@_device
def _partial_c_0_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_0 as a wide number."""
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        w0 = (1.0, 0.0, np.int64(0))
        w1 = wide_from_float(d_1)
        w2 = wide_from_float(side_of(w1[0], 0.0))
        w3 = wide_mul(w1, w2)
        w5 = wide_neg(wide_x)
        w6 = wide_add(w0, w5)
        w7 = wide_mul(w3, w6)
        w8 = wide_add(w0, w7)
        w9 = wide_from_float(d_2)
        w10 = wide_from_float(side_of(w9[0], 0.0))
        w11 = wide_mul(w9, w10)
        w12 = (2.0, 0.0, np.int64(0))
        w13 = wide_mul(w12, wide_x)
        w14 = wide_neg(w13)
        w15 = wide_add(w0, w14)
        w16 = (0.5, 0.0, np.int64(0))
        w17 = wide_powi(wide_x, 2)
        w18 = wide_mul(w16, w17)
        w19 = wide_add(w15, w18)
        w20 = wide_mul(w11, w19)
        w21 = wide_add(w8, w20)
        w22 = wide_div(w0, w21)
        return w22
    if x <= 1.0:
        w0 = (1.0, 0.0, np.int64(0))
        w1 = wide_from_float(d_1)
        w2 = wide_from_float(side_of(w1[0], 0.0))
        w3 = wide_mul(w1, w2)
        w5 = wide_neg(wide_x)
        w6 = wide_add(w0, w5)
        w7 = wide_mul(w3, w6)
        w8 = wide_add(w0, w7)
        w9 = wide_from_float(d_2)
        w10 = wide_from_float(side_of(w9[0], 0.0))
        w11 = wide_mul(w9, w10)
        w12 = (-1.0, 0.0, np.int64(0))
        w13 = (2.0, 0.0, np.int64(0))
        w14 = wide_mul(w13, wide_x)
        w15 = wide_add(w12, w14)
        w16 = (0.5, 0.0, np.int64(0))
        w17 = wide_powi(wide_x, 2)
        w18 = wide_mul(w16, w17)
        w19 = wide_neg(w18)
        w20 = wide_add(w15, w19)
        w21 = wide_mul(w11, w20)
        w22 = wide_add(w8, w21)
        w23 = wide_div(w0, w22)
        return w23
    if x <= 3.414213562373095:  # sqrt(2) + 2
        w0 = (1.0, 0.0, np.int64(0))
        w1 = wide_from_float(d_1)
        w2 = wide_from_float(side_of(w1[0], 0.0))
        w3 = wide_mul(w1, w2)
        w4 = (-1.0, 0.0, np.int64(0))
        w6 = wide_add(w4, wide_x)
        w7 = wide_mul(w3, w6)
        w8 = wide_add(w0, w7)
        w9 = wide_from_float(d_2)
        w10 = wide_from_float(side_of(w9[0], 0.0))
        w11 = wide_mul(w9, w10)
        w12 = (2.0, 0.0, np.int64(0))
        w13 = wide_mul(w12, wide_x)
        w14 = wide_add(w4, w13)
        w15 = (0.5, 0.0, np.int64(0))
        w16 = wide_powi(wide_x, 2)
        w17 = wide_mul(w15, w16)
        w18 = wide_neg(w17)
        w19 = wide_add(w14, w18)
        w20 = wide_mul(w11, w19)
        w21 = wide_add(w8, w20)
        w22 = wide_div(w0, w21)
        return w22
    w0 = (1.0, 0.0, np.int64(0))
    w1 = wide_from_float(d_1)
    w2 = wide_from_float(side_of(w1[0], 0.0))
    w3 = wide_mul(w1, w2)
    w4 = (-1.0, 0.0, np.int64(0))
    w6 = wide_add(w4, wide_x)
    w7 = wide_mul(w3, w6)
    w8 = wide_add(w0, w7)
    w9 = wide_from_float(d_2)
    w10 = wide_from_float(side_of(w9[0], 0.0))
    w11 = wide_mul(w9, w10)
    w12 = (2.0, 0.0, np.int64(0))
    w13 = wide_mul(w12, wide_x)
    w14 = wide_neg(w13)
    w15 = wide_add(w0, w14)
    w16 = (0.5, 0.0, np.int64(0))
    w17 = wide_powi(wide_x, 2)
    w18 = wide_mul(w16, w17)
    w19 = wide_add(w15, w18)
    w20 = wide_mul(w11, w19)
    w21 = wide_add(w8, w20)
    w22 = wide_div(w0, w21)
    return w22


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
    r2 = side_of(d_1, 0.0)
    r3 = d_1 * r2
    er3 = rounding(d_1, U) * abs(r3) + TINY
    r5 = -x
    r6 = 1.0 + r5
    er6 = U * abs(r6)
    r7 = r3 * r6
    er7 = abs(r6) * er3 + abs(r3) * er6 + er3 * er6 + rounding(r3, U) * abs(r7) + TINY
    r8 = 1.0 + r7
    er8 = er7 + U * abs(r8)
    r10 = side_of(d_2, 0.0)
    r11 = d_2 * r10
    er11 = rounding(d_2, U) * abs(r11) + TINY
    r13 = 2.0 * x
    er13 = TINY
    r14 = -r13
    r15 = 1.0 + r14
    er15 = er13 + U * abs(r15)
    r17 = x * x
    er17 = 1.0 * U * abs(r17) + TINY
    r18 = 0.5 * r17
    er18 = abs(0.5) * er17 + TINY
    r19 = r15 + r18
    er19 = er15 + er18 + U * abs(r19)
    r20 = r11 * r19
    er20 = abs(r19) * er11 + abs(r11) * er19 + er11 * er19 + rounding(r11, U) * abs(r20) + TINY
    r21 = r8 + r20
    er21 = er8 + er20 + U * abs(r21)
    r22 = 1.0 / r21
    er22 = abs(r22) * er21 / margin(abs(r21), er21) + U * abs(r22) + TINY
    r15_2 = -1.0 + r13
    er15_2 = er13 + U * abs(r15_2)
    r19_2 = -r18
    r20_2 = r15_2 + r19_2
    er20_2 = er15_2 + er18 + U * abs(r20_2)
    r21_2 = r11 * r20_2
    er21_2 = abs(r20_2) * er11 + abs(r11) * er20_2 + er11 * er20_2 + rounding(r11, U) * abs(r21_2) + TINY
    r22_2 = r8 + r21_2
    er22_2 = er8 + er21_2 + U * abs(r22_2)
    r23 = 1.0 / r22_2
    er23 = abs(r23) * er22_2 / margin(abs(r22_2), er22_2) + U * abs(r23) + TINY
    r6_2 = -1.0 + x
    er6_2 = U * abs(r6_2)
    r7_2 = r3 * r6_2
    er7_2 = abs(r6_2) * er3 + abs(r3) * er6_2 + er3 * er6_2 + rounding(r3, U) * abs(r7_2) + TINY
    r8_2 = 1.0 + r7_2
    er8_2 = er7_2 + U * abs(r8_2)
    r21_3 = r8_2 + r21_2
    er21_3 = er8_2 + er21_2 + U * abs(r21_3)
    r22_3 = 1.0 / r21_3
    er22_3 = abs(r22_3) * er21_3 / margin(abs(r21_3), er21_3) + U * abs(r22_3) + TINY
    r21_4 = r8_2 + r20
    er21_4 = er8_2 + er20 + U * abs(r21_4)
    r22_4 = 1.0 / r21_4
    er22_4 = abs(r22_4) * er21_4 / margin(abs(r21_4), er21_4) + U * abs(r22_4) + TINY
    y = r22_3 if x <= 3.414213562373095 else r22_4
    ey = er22_3 if x <= 3.414213562373095 else er22_4
    y_2 = r23 if x <= 1.0 else y
    ey_2 = er23 if x <= 1.0 else ey
    y_3 = r22 if x <= 0.5857864376269049 else y_2
    ey_3 = er22 if x <= 0.5857864376269049 else ey_2
    return y_3, ey_3


@_device
def _partial_c_1_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_1 in float64, and a bound of its absolute error."""
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        r2 = -x
        r3 = 1.0 + r2
        er3 = U * abs(r3)
        r5 = side_of(d_1, 0.0)
        r6 = d_1 * r5
        er6 = rounding(d_1, U) * abs(r6) + TINY
        r7 = r6 * r3
        er7 = abs(r3) * er6 + abs(r6) * er3 + er6 * er3 + rounding(r6, U) * abs(r7) + TINY
        r8 = 1.0 + r7
        er8 = er7 + U * abs(r8)
        r10 = side_of(d_2, 0.0)
        r11 = d_2 * r10
        er11 = rounding(d_2, U) * abs(r11) + TINY
        r13 = 2.0 * x
        er13 = TINY
        r14 = -r13
        r15 = 1.0 + r14
        er15 = er13 + U * abs(r15)
        r17 = x * x
        er17 = 1.0 * U * abs(r17) + TINY
        r18 = 0.5 * r17
        er18 = abs(0.5) * er17 + TINY
        r19 = r15 + r18
        er19 = er15 + er18 + U * abs(r19)
        r20 = r11 * r19
        er20 = abs(r19) * er11 + abs(r11) * er19 + er11 * er19 + rounding(r11, U) * abs(r20) + TINY
        r21 = r8 + r20
        er21 = er8 + er20 + U * abs(r21)
        r22 = r3 / r21
        er22 = (er3 + abs(r22) * er21) / margin(abs(r21), er21) + U * abs(r22) + TINY
        return r22, er22
    if x <= 1.0:
        r2 = -x
        r3 = 1.0 + r2
        er3 = U * abs(r3)
        r5 = side_of(d_1, 0.0)
        r6 = d_1 * r5
        er6 = rounding(d_1, U) * abs(r6) + TINY
        r7 = r6 * r3
        er7 = abs(r3) * er6 + abs(r6) * er3 + er6 * er3 + rounding(r6, U) * abs(r7) + TINY
        r8 = 1.0 + r7
        er8 = er7 + U * abs(r8)
        r10 = side_of(d_2, 0.0)
        r11 = d_2 * r10
        er11 = rounding(d_2, U) * abs(r11) + TINY
        r14 = 2.0 * x
        er14 = TINY
        r15 = -1.0 + r14
        er15 = er14 + U * abs(r15)
        r17 = x * x
        er17 = 1.0 * U * abs(r17) + TINY
        r18 = 0.5 * r17
        er18 = abs(0.5) * er17 + TINY
        r19 = -r18
        r20 = r15 + r19
        er20 = er15 + er18 + U * abs(r20)
        r21 = r11 * r20
        er21 = abs(r20) * er11 + abs(r11) * er20 + er11 * er20 + rounding(r11, U) * abs(r21) + TINY
        r22 = r8 + r21
        er22 = er8 + er21 + U * abs(r22)
        r23 = r3 / r22
        er23 = (er3 + abs(r23) * er22) / margin(abs(r22), er22) + U * abs(r23) + TINY
        return r23, er23
    if x <= 3.414213562373095:  # sqrt(2) + 2
        r2 = -x
        r3 = 1.0 + r2
        er3 = U * abs(r3)
        r5 = side_of(d_1, 0.0)
        r6 = d_1 * r5
        er6 = rounding(d_1, U) * abs(r6) + TINY
        r8 = -1.0 + x
        er8 = U * abs(r8)
        r9 = r6 * r8
        er9 = abs(r8) * er6 + abs(r6) * er8 + er6 * er8 + rounding(r6, U) * abs(r9) + TINY
        r10 = 1.0 + r9
        er10 = er9 + U * abs(r10)
        r12 = side_of(d_2, 0.0)
        r13 = d_2 * r12
        er13 = rounding(d_2, U) * abs(r13) + TINY
        r15 = 2.0 * x
        er15 = TINY
        r16 = -1.0 + r15
        er16 = er15 + U * abs(r16)
        r18 = x * x
        er18 = 1.0 * U * abs(r18) + TINY
        r19 = 0.5 * r18
        er19 = abs(0.5) * er18 + TINY
        r20 = -r19
        r21 = r16 + r20
        er21 = er16 + er19 + U * abs(r21)
        r22 = r13 * r21
        er22 = abs(r21) * er13 + abs(r13) * er21 + er13 * er21 + rounding(r13, U) * abs(r22) + TINY
        r23 = r10 + r22
        er23 = er10 + er22 + U * abs(r23)
        r24 = r3 / r23
        er24 = (er3 + abs(r24) * er23) / margin(abs(r23), er23) + U * abs(r24) + TINY
        return r24, er24
    r2 = -x
    r3 = 1.0 + r2
    er3 = U * abs(r3)
    r5 = side_of(d_1, 0.0)
    r6 = d_1 * r5
    er6 = rounding(d_1, U) * abs(r6) + TINY
    r8 = -1.0 + x
    er8 = U * abs(r8)
    r9 = r6 * r8
    er9 = abs(r8) * er6 + abs(r6) * er8 + er6 * er8 + rounding(r6, U) * abs(r9) + TINY
    r10 = 1.0 + r9
    er10 = er9 + U * abs(r10)
    r12 = side_of(d_2, 0.0)
    r13 = d_2 * r12
    er13 = rounding(d_2, U) * abs(r13) + TINY
    r15 = 2.0 * x
    er15 = TINY
    r16 = -r15
    r17 = 1.0 + r16
    er17 = er15 + U * abs(r17)
    r19 = x * x
    er19 = 1.0 * U * abs(r19) + TINY
    r20 = 0.5 * r19
    er20 = abs(0.5) * er19 + TINY
    r21 = r17 + r20
    er21 = er17 + er20 + U * abs(r21)
    r22 = r13 * r21
    er22 = abs(r21) * er13 + abs(r13) * er21 + er13 * er21 + rounding(r13, U) * abs(r22) + TINY
    r23 = r10 + r22
    er23 = er10 + er22 + U * abs(r23)
    r24 = r3 / r23
    er24 = (er3 + abs(r24) * er23) / margin(abs(r23), er23) + U * abs(r24) + TINY
    return r24, er24


@_device
def _partial_c_1_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_1 as a wide number."""
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        w0 = (1.0, 0.0, np.int64(0))
        w2 = wide_neg(wide_x)
        w3 = wide_add(w0, w2)
        w4 = wide_from_float(d_1)
        w5 = wide_from_float(side_of(w4[0], 0.0))
        w6 = wide_mul(w4, w5)
        w7 = wide_mul(w6, w3)
        w8 = wide_add(w0, w7)
        w9 = wide_from_float(d_2)
        w10 = wide_from_float(side_of(w9[0], 0.0))
        w11 = wide_mul(w9, w10)
        w12 = (2.0, 0.0, np.int64(0))
        w13 = wide_mul(w12, wide_x)
        w14 = wide_neg(w13)
        w15 = wide_add(w0, w14)
        w16 = (0.5, 0.0, np.int64(0))
        w17 = wide_powi(wide_x, 2)
        w18 = wide_mul(w16, w17)
        w19 = wide_add(w15, w18)
        w20 = wide_mul(w11, w19)
        w21 = wide_add(w8, w20)
        w22 = wide_div(w3, w21)
        return w22
    if x <= 1.0:
        w0 = (1.0, 0.0, np.int64(0))
        w2 = wide_neg(wide_x)
        w3 = wide_add(w0, w2)
        w4 = wide_from_float(d_1)
        w5 = wide_from_float(side_of(w4[0], 0.0))
        w6 = wide_mul(w4, w5)
        w7 = wide_mul(w6, w3)
        w8 = wide_add(w0, w7)
        w9 = wide_from_float(d_2)
        w10 = wide_from_float(side_of(w9[0], 0.0))
        w11 = wide_mul(w9, w10)
        w12 = (-1.0, 0.0, np.int64(0))
        w13 = (2.0, 0.0, np.int64(0))
        w14 = wide_mul(w13, wide_x)
        w15 = wide_add(w12, w14)
        w16 = (0.5, 0.0, np.int64(0))
        w17 = wide_powi(wide_x, 2)
        w18 = wide_mul(w16, w17)
        w19 = wide_neg(w18)
        w20 = wide_add(w15, w19)
        w21 = wide_mul(w11, w20)
        w22 = wide_add(w8, w21)
        w23 = wide_div(w3, w22)
        return w23
    if x <= 3.414213562373095:  # sqrt(2) + 2
        w0 = (1.0, 0.0, np.int64(0))
        w2 = wide_neg(wide_x)
        w3 = wide_add(w0, w2)
        w4 = wide_from_float(d_1)
        w5 = wide_from_float(side_of(w4[0], 0.0))
        w6 = wide_mul(w4, w5)
        w7 = (-1.0, 0.0, np.int64(0))
        w8 = wide_add(w7, wide_x)
        w9 = wide_mul(w6, w8)
        w10 = wide_add(w0, w9)
        w11 = wide_from_float(d_2)
        w12 = wide_from_float(side_of(w11[0], 0.0))
        w13 = wide_mul(w11, w12)
        w14 = (2.0, 0.0, np.int64(0))
        w15 = wide_mul(w14, wide_x)
        w16 = wide_add(w7, w15)
        w17 = (0.5, 0.0, np.int64(0))
        w18 = wide_powi(wide_x, 2)
        w19 = wide_mul(w17, w18)
        w20 = wide_neg(w19)
        w21 = wide_add(w16, w20)
        w22 = wide_mul(w13, w21)
        w23 = wide_add(w10, w22)
        w24 = wide_div(w3, w23)
        return w24
    w0 = (1.0, 0.0, np.int64(0))
    w2 = wide_neg(wide_x)
    w3 = wide_add(w0, w2)
    w4 = wide_from_float(d_1)
    w5 = wide_from_float(side_of(w4[0], 0.0))
    w6 = wide_mul(w4, w5)
    w7 = (-1.0, 0.0, np.int64(0))
    w8 = wide_add(w7, wide_x)
    w9 = wide_mul(w6, w8)
    w10 = wide_add(w0, w9)
    w11 = wide_from_float(d_2)
    w12 = wide_from_float(side_of(w11[0], 0.0))
    w13 = wide_mul(w11, w12)
    w14 = (2.0, 0.0, np.int64(0))
    w15 = wide_mul(w14, wide_x)
    w16 = wide_neg(w15)
    w17 = wide_add(w0, w16)
    w18 = (0.5, 0.0, np.int64(0))
    w19 = wide_powi(wide_x, 2)
    w20 = wide_mul(w18, w19)
    w21 = wide_add(w17, w20)
    w22 = wide_mul(w13, w21)
    w23 = wide_add(w10, w22)
    w24 = wide_div(w3, w23)
    return w24


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
    r2 = -x
    r3 = 1.0 + r2
    er3 = U * abs(r3)
    r5 = side_of(d_1, 0.0)
    r6 = d_1 * r5
    er6 = rounding(d_1, U) * abs(r6) + TINY
    r7 = r6 * r3
    er7 = abs(r3) * er6 + abs(r6) * er3 + er6 * er3 + rounding(r6, U) * abs(r7) + TINY
    r8 = 1.0 + r7
    er8 = er7 + U * abs(r8)
    r10 = side_of(d_2, 0.0)
    r11 = d_2 * r10
    er11 = rounding(d_2, U) * abs(r11) + TINY
    r13 = 2.0 * x
    er13 = TINY
    r14 = -r13
    r15 = 1.0 + r14
    er15 = er13 + U * abs(r15)
    r17 = x * x
    er17 = 1.0 * U * abs(r17) + TINY
    r18 = 0.5 * r17
    er18 = abs(0.5) * er17 + TINY
    r19 = r15 + r18
    er19 = er15 + er18 + U * abs(r19)
    r20 = r11 * r19
    er20 = abs(r19) * er11 + abs(r11) * er19 + er11 * er19 + rounding(r11, U) * abs(r20) + TINY
    r21 = r8 + r20
    er21 = er8 + er20 + U * abs(r21)
    r22 = r3 / r21
    er22 = (er3 + abs(r22) * er21) / margin(abs(r21), er21) + U * abs(r22) + TINY
    r15_2 = -1.0 + r13
    er15_2 = er13 + U * abs(r15_2)
    r19_2 = -r18
    r20_2 = r15_2 + r19_2
    er20_2 = er15_2 + er18 + U * abs(r20_2)
    r21_2 = r11 * r20_2
    er21_2 = abs(r20_2) * er11 + abs(r11) * er20_2 + er11 * er20_2 + rounding(r11, U) * abs(r21_2) + TINY
    r22_2 = r8 + r21_2
    er22_2 = er8 + er21_2 + U * abs(r22_2)
    r23 = r3 / r22_2
    er23 = (er3 + abs(r23) * er22_2) / margin(abs(r22_2), er22_2) + U * abs(r23) + TINY
    r8_2 = -1.0 + x
    er8_2 = U * abs(r8_2)
    r9 = r6 * r8_2
    er9 = abs(r8_2) * er6 + abs(r6) * er8_2 + er6 * er8_2 + rounding(r6, U) * abs(r9) + TINY
    r10_2 = 1.0 + r9
    er10 = er9 + U * abs(r10_2)
    r23_2 = r10_2 + r21_2
    er23_2 = er10 + er21_2 + U * abs(r23_2)
    r24 = r3 / r23_2
    er24 = (er3 + abs(r24) * er23_2) / margin(abs(r23_2), er23_2) + U * abs(r24) + TINY
    r23_3 = r10_2 + r20
    er23_3 = er10 + er20 + U * abs(r23_3)
    r24_2 = r3 / r23_3
    er24_2 = (er3 + abs(r24_2) * er23_3) / margin(abs(r23_3), er23_3) + U * abs(r24_2) + TINY
    y = r24 if x <= 3.414213562373095 else r24_2
    ey = er24 if x <= 3.414213562373095 else er24_2
    y_2 = r23 if x <= 1.0 else y
    ey_2 = er23 if x <= 1.0 else ey
    y_3 = r22 if x <= 0.5857864376269049 else y_2
    ey_3 = er22 if x <= 0.5857864376269049 else ey_2
    return y_3, ey_3


@_device
def _partial_c_2_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_2 in float64, and a bound of its absolute error."""
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        r3 = 4.0 * x
        er3 = TINY
        r4 = -r3
        r5 = 2.0 + r4
        er5 = er3 + U * abs(r5)
        r6 = x * x
        er6 = 1.0 * U * abs(r6) + TINY
        r7 = r5 + r6
        er7 = er5 + er6 + U * abs(r7)
        r9 = 2.0 * d_1
        er9 = TINY
        r10 = side_of(d_1, 0.0)
        r11 = r9 * r10
        er11 = abs(r10) * er9 + rounding(r9, U) * abs(r11) + TINY
        r13 = -1.0 + x
        er13 = U * abs(r13)
        r14 = r11 * r13
        er14 = abs(r13) * er11 + abs(r11) * er13 + er11 * er13 + rounding(r11, U) * abs(r14) + TINY
        r15 = -r14
        r16 = 2.0 + r15
        er16 = er14 + U * abs(r16)
        r18 = side_of(d_2, 0.0)
        r19 = d_2 * r18
        er19 = rounding(d_2, U) * abs(r19) + TINY
        r20 = r19 * r7
        er20 = abs(r7) * er19 + abs(r19) * er7 + er19 * er7 + rounding(r19, U) * abs(r20) + TINY
        r21 = r16 + r20
        er21 = er16 + er20 + U * abs(r21)
        r22 = r7 / r21
        er22 = (er7 + abs(r22) * er21) / margin(abs(r21), er21) + U * abs(r22) + TINY
        return r22, er22
    if x <= 1.0:
        r3 = 4.0 * x
        er3 = TINY
        r4 = -2.0 + r3
        er4 = er3 + U * abs(r4)
        r5 = x * x
        er5 = 1.0 * U * abs(r5) + TINY
        r6 = -r5
        r7 = r4 + r6
        er7 = er4 + er5 + U * abs(r7)
        r10 = 2.0 * d_1
        er10 = TINY
        r11 = side_of(d_1, 0.0)
        r12 = r10 * r11
        er12 = abs(r11) * er10 + rounding(r10, U) * abs(r12) + TINY
        r14 = -1.0 + x
        er14 = U * abs(r14)
        r15 = r12 * r14
        er15 = abs(r14) * er12 + abs(r12) * er14 + er12 * er14 + rounding(r12, U) * abs(r15) + TINY
        r16 = -2.0 + r15
        er16 = er15 + U * abs(r16)
        r18 = side_of(d_2, 0.0)
        r19 = d_2 * r18
        er19 = rounding(d_2, U) * abs(r19) + TINY
        r20 = -r3
        r21 = 2.0 + r20
        er21 = er3 + U * abs(r21)
        r22 = r21 + r5
        er22 = er21 + er5 + U * abs(r22)
        r23 = r19 * r22
        er23 = abs(r22) * er19 + abs(r19) * er22 + er19 * er22 + rounding(r19, U) * abs(r23) + TINY
        r24 = r16 + r23
        er24 = er16 + er23 + U * abs(r24)
        r25 = r7 / r24
        er25 = (er7 + abs(r25) * er24) / margin(abs(r24), er24) + U * abs(r25) + TINY
        return r25, er25
    if x <= 3.414213562373095:  # sqrt(2) + 2
        r3 = 4.0 * x
        er3 = TINY
        r4 = -r3
        r5 = 2.0 + r4
        er5 = er3 + U * abs(r5)
        r6 = x * x
        er6 = 1.0 * U * abs(r6) + TINY
        r7 = r5 + r6
        er7 = er5 + er6 + U * abs(r7)
        r9 = 2.0 * d_1
        er9 = TINY
        r10 = side_of(d_1, 0.0)
        r11 = r9 * r10
        er11 = abs(r10) * er9 + rounding(r9, U) * abs(r11) + TINY
        r13 = -1.0 + x
        er13 = U * abs(r13)
        r14 = r11 * r13
        er14 = abs(r13) * er11 + abs(r11) * er13 + er11 * er13 + rounding(r11, U) * abs(r14) + TINY
        r15 = 2.0 + r14
        er15 = er14 + U * abs(r15)
        r17 = side_of(d_2, 0.0)
        r18 = d_2 * r17
        er18 = rounding(d_2, U) * abs(r18) + TINY
        r19 = r18 * r7
        er19 = abs(r7) * er18 + abs(r18) * er7 + er18 * er7 + rounding(r18, U) * abs(r19) + TINY
        r20 = -r19
        r21 = r15 + r20
        er21 = er15 + er19 + U * abs(r21)
        r22 = r7 / r21
        er22 = (er7 + abs(r22) * er21) / margin(abs(r21), er21) + U * abs(r22) + TINY
        return r22, er22
    r3 = 4.0 * x
    er3 = TINY
    r4 = -r3
    r5 = 2.0 + r4
    er5 = er3 + U * abs(r5)
    r6 = x * x
    er6 = 1.0 * U * abs(r6) + TINY
    r7 = r5 + r6
    er7 = er5 + er6 + U * abs(r7)
    r9 = 2.0 * d_1
    er9 = TINY
    r10 = side_of(d_1, 0.0)
    r11 = r9 * r10
    er11 = abs(r10) * er9 + rounding(r9, U) * abs(r11) + TINY
    r13 = -1.0 + x
    er13 = U * abs(r13)
    r14 = r11 * r13
    er14 = abs(r13) * er11 + abs(r11) * er13 + er11 * er13 + rounding(r11, U) * abs(r14) + TINY
    r15 = 2.0 + r14
    er15 = er14 + U * abs(r15)
    r17 = side_of(d_2, 0.0)
    r18 = d_2 * r17
    er18 = rounding(d_2, U) * abs(r18) + TINY
    r19 = r18 * r7
    er19 = abs(r7) * er18 + abs(r18) * er7 + er18 * er7 + rounding(r18, U) * abs(r19) + TINY
    r20 = r15 + r19
    er20 = er15 + er19 + U * abs(r20)
    r21 = r7 / r20
    er21 = (er7 + abs(r21) * er20) / margin(abs(r20), er20) + U * abs(r21) + TINY
    return r21, er21


@_device
def _partial_c_2_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_2 as a wide number."""
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        w0 = (2.0, 0.0, np.int64(0))
        w1 = (4.0, 0.0, np.int64(0))
        w3 = wide_mul(w1, wide_x)
        w4 = wide_neg(w3)
        w5 = wide_add(w0, w4)
        w6 = wide_powi(wide_x, 2)
        w7 = wide_add(w5, w6)
        w8 = wide_from_float(d_1)
        w9 = wide_mul(w0, w8)
        w10 = wide_from_float(side_of(w8[0], 0.0))
        w11 = wide_mul(w9, w10)
        w12 = (-1.0, 0.0, np.int64(0))
        w13 = wide_add(w12, wide_x)
        w14 = wide_mul(w11, w13)
        w15 = wide_neg(w14)
        w16 = wide_add(w0, w15)
        w17 = wide_from_float(d_2)
        w18 = wide_from_float(side_of(w17[0], 0.0))
        w19 = wide_mul(w17, w18)
        w20 = wide_mul(w19, w7)
        w21 = wide_add(w16, w20)
        w22 = wide_div(w7, w21)
        return w22
    if x <= 1.0:
        w0 = (-2.0, 0.0, np.int64(0))
        w1 = (4.0, 0.0, np.int64(0))
        w3 = wide_mul(w1, wide_x)
        w4 = wide_add(w0, w3)
        w5 = wide_powi(wide_x, 2)
        w6 = wide_neg(w5)
        w7 = wide_add(w4, w6)
        w8 = (2.0, 0.0, np.int64(0))
        w9 = wide_from_float(d_1)
        w10 = wide_mul(w8, w9)
        w11 = wide_from_float(side_of(w9[0], 0.0))
        w12 = wide_mul(w10, w11)
        w13 = (-1.0, 0.0, np.int64(0))
        w14 = wide_add(w13, wide_x)
        w15 = wide_mul(w12, w14)
        w16 = wide_add(w0, w15)
        w17 = wide_from_float(d_2)
        w18 = wide_from_float(side_of(w17[0], 0.0))
        w19 = wide_mul(w17, w18)
        w20 = wide_neg(w3)
        w21 = wide_add(w8, w20)
        w22 = wide_add(w21, w5)
        w23 = wide_mul(w19, w22)
        w24 = wide_add(w16, w23)
        w25 = wide_div(w7, w24)
        return w25
    if x <= 3.414213562373095:  # sqrt(2) + 2
        w0 = (2.0, 0.0, np.int64(0))
        w1 = (4.0, 0.0, np.int64(0))
        w3 = wide_mul(w1, wide_x)
        w4 = wide_neg(w3)
        w5 = wide_add(w0, w4)
        w6 = wide_powi(wide_x, 2)
        w7 = wide_add(w5, w6)
        w8 = wide_from_float(d_1)
        w9 = wide_mul(w0, w8)
        w10 = wide_from_float(side_of(w8[0], 0.0))
        w11 = wide_mul(w9, w10)
        w12 = (-1.0, 0.0, np.int64(0))
        w13 = wide_add(w12, wide_x)
        w14 = wide_mul(w11, w13)
        w15 = wide_add(w0, w14)
        w16 = wide_from_float(d_2)
        w17 = wide_from_float(side_of(w16[0], 0.0))
        w18 = wide_mul(w16, w17)
        w19 = wide_mul(w18, w7)
        w20 = wide_neg(w19)
        w21 = wide_add(w15, w20)
        w22 = wide_div(w7, w21)
        return w22
    w0 = (2.0, 0.0, np.int64(0))
    w1 = (4.0, 0.0, np.int64(0))
    w3 = wide_mul(w1, wide_x)
    w4 = wide_neg(w3)
    w5 = wide_add(w0, w4)
    w6 = wide_powi(wide_x, 2)
    w7 = wide_add(w5, w6)
    w8 = wide_from_float(d_1)
    w9 = wide_mul(w0, w8)
    w10 = wide_from_float(side_of(w8[0], 0.0))
    w11 = wide_mul(w9, w10)
    w12 = (-1.0, 0.0, np.int64(0))
    w13 = wide_add(w12, wide_x)
    w14 = wide_mul(w11, w13)
    w15 = wide_add(w0, w14)
    w16 = wide_from_float(d_2)
    w17 = wide_from_float(side_of(w16[0], 0.0))
    w18 = wide_mul(w16, w17)
    w19 = wide_mul(w18, w7)
    w20 = wide_add(w15, w19)
    w21 = wide_div(w7, w20)
    return w21


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
    r3 = 4.0 * x
    er3 = TINY
    r4 = -r3
    r5 = 2.0 + r4
    er5 = er3 + U * abs(r5)
    r6 = x * x
    er6 = 1.0 * U * abs(r6) + TINY
    r7 = r5 + r6
    er7 = er5 + er6 + U * abs(r7)
    r9 = 2.0 * d_1
    r10 = side_of(d_1, 0.0)
    r11 = r9 * r10
    er11 = abs(r10) * er3 + rounding(r9, U) * abs(r11) + TINY
    r13 = -1.0 + x
    er13 = U * abs(r13)
    r14 = r11 * r13
    er14 = abs(r13) * er11 + abs(r11) * er13 + er11 * er13 + rounding(r11, U) * abs(r14) + TINY
    r15 = -r14
    r16 = 2.0 + r15
    er16 = er14 + U * abs(r16)
    r18 = side_of(d_2, 0.0)
    r19 = d_2 * r18
    er19 = rounding(d_2, U) * abs(r19) + TINY
    r20 = r19 * r7
    er20 = abs(r7) * er19 + abs(r19) * er7 + er19 * er7 + rounding(r19, U) * abs(r20) + TINY
    r21 = r16 + r20
    er21 = er16 + er20 + U * abs(r21)
    r22 = r7 / r21
    er22 = (er7 + abs(r22) * er21) / margin(abs(r21), er21) + U * abs(r22) + TINY
    r4_2 = -2.0 + r3
    er4 = er3 + U * abs(r4_2)
    r6_2 = -r6
    r7_2 = r4_2 + r6_2
    er7_2 = er4 + er6 + U * abs(r7_2)
    r16_2 = -2.0 + r14
    er16_2 = er14 + U * abs(r16_2)
    r24 = r16_2 + r20
    er24 = er16_2 + er20 + U * abs(r24)
    r25 = r7_2 / r24
    er25 = (er7_2 + abs(r25) * er24) / margin(abs(r24), er24) + U * abs(r25) + TINY
    r15_2 = 2.0 + r14
    er15 = er14 + U * abs(r15_2)
    r20_2 = -r20
    r21_2 = r15_2 + r20_2
    er21_2 = er15 + er20 + U * abs(r21_2)
    r22_2 = r7 / r21_2
    er22_2 = (er7 + abs(r22_2) * er21_2) / margin(abs(r21_2), er21_2) + U * abs(r22_2) + TINY
    r20_3 = r15_2 + r20
    er20_2 = er15 + er20 + U * abs(r20_3)
    r21_3 = r7 / r20_3
    er21_3 = (er7 + abs(r21_3) * er20_2) / margin(abs(r20_3), er20_2) + U * abs(r21_3) + TINY
    y = r22_2 if x <= 3.414213562373095 else r21_3
    ey = er22_2 if x <= 3.414213562373095 else er21_3
    y_2 = r25 if x <= 1.0 else y
    ey_2 = er25 if x <= 1.0 else ey
    y_3 = r22 if x <= 0.5857864376269049 else y_2
    ey_3 = er22 if x <= 0.5857864376269049 else ey_2
    return y_3, ey_3


@_device
def _partial_c_3_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_3 in float64, and a bound of its absolute error."""
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        r3 = 18.0 * x
        er3 = U * abs(r3) + TINY
        r4 = -r3
        r5 = 6.0 + r4
        er5 = er3 + U * abs(r5)
        r7 = x * x
        er7 = 1.0 * U * abs(r7) + TINY
        r8 = 9.0 * r7
        er8 = abs(9.0) * er7 + U * abs(r8) + TINY
        r9 = r5 + r8
        er9 = er5 + er8 + U * abs(r9)
        r10 = x * x * x
        er10 = 2.0 * U * abs(r10) + TINY
        r11 = -r10
        r12 = r9 + r11
        er12 = er9 + er10 + U * abs(r12)
        r16 = 2.0 * d_1
        er16 = TINY
        r17 = side_of(d_1, 0.0)
        r18 = r16 * r17
        er18 = abs(r17) * er16 + rounding(r16, U) * abs(r18) + TINY
        r20 = -1.0 + x
        er20 = U * abs(r20)
        r21 = r18 * r20
        er21 = abs(r20) * er18 + abs(r18) * er20 + er18 * er20 + rounding(r18, U) * abs(r21) + TINY
        r22 = -r21
        r23 = 2.0 + r22
        er23 = er21 + U * abs(r23)
        r25 = side_of(d_2, 0.0)
        r26 = d_2 * r25
        er26 = rounding(d_2, U) * abs(r26) + TINY
        r28 = 4.0 * x
        er28 = TINY
        r29 = -r28
        r30 = 2.0 + r29
        er30 = er28 + U * abs(r30)
        r31 = r30 + r7
        er31 = er30 + er7 + U * abs(r31)
        r32 = r26 * r31
        er32 = abs(r31) * er26 + abs(r26) * er31 + er26 * er31 + rounding(r26, U) * abs(r32) + TINY
        r33 = r23 + r32
        er33 = er23 + er32 + U * abs(r33)
        r34 = 3.0 * r33
        er34 = abs(3.0) * er33 + U * abs(r34) + TINY
        r35 = r12 / r34
        er35 = (er12 + abs(r35) * er34) / margin(abs(r34), er34) + U * abs(r35) + TINY
        return r35, er35
    if x <= 1.0:
        r3 = 18.0 * x
        er3 = U * abs(r3) + TINY
        r4 = -6.0 + r3
        er4 = er3 + U * abs(r4)
        r6 = x * x
        er6 = 1.0 * U * abs(r6) + TINY
        r7 = 9.0 * r6
        er7 = abs(9.0) * er6 + U * abs(r7) + TINY
        r8 = -r7
        r9 = r4 + r8
        er9 = er4 + er7 + U * abs(r9)
        r10 = x * x * x
        er10 = 2.0 * U * abs(r10) + TINY
        r11 = r9 + r10
        er11 = er9 + er10 + U * abs(r11)
        r16 = 2.0 * d_1
        er16 = TINY
        r17 = side_of(d_1, 0.0)
        r18 = r16 * r17
        er18 = abs(r17) * er16 + rounding(r16, U) * abs(r18) + TINY
        r20 = -1.0 + x
        er20 = U * abs(r20)
        r21 = r18 * r20
        er21 = abs(r20) * er18 + abs(r18) * er20 + er18 * er20 + rounding(r18, U) * abs(r21) + TINY
        r22 = -2.0 + r21
        er22 = er21 + U * abs(r22)
        r24 = side_of(d_2, 0.0)
        r25 = d_2 * r24
        er25 = rounding(d_2, U) * abs(r25) + TINY
        r27 = 4.0 * x
        er27 = TINY
        r28 = -r27
        r29 = 2.0 + r28
        er29 = er27 + U * abs(r29)
        r30 = r29 + r6
        er30 = er29 + er6 + U * abs(r30)
        r31 = r25 * r30
        er31 = abs(r30) * er25 + abs(r25) * er30 + er25 * er30 + rounding(r25, U) * abs(r31) + TINY
        r32 = r22 + r31
        er32 = er22 + er31 + U * abs(r32)
        r33 = 3.0 * r32
        er33 = abs(3.0) * er32 + U * abs(r33) + TINY
        r34 = r11 / r33
        er34 = (er11 + abs(r34) * er33) / margin(abs(r33), er33) + U * abs(r34) + TINY
        return r34, er34
    if x <= 3.414213562373095:  # sqrt(2) + 2
        r3 = 18.0 * x
        er3 = U * abs(r3) + TINY
        r4 = -r3
        r5 = 6.0 + r4
        er5 = er3 + U * abs(r5)
        r7 = x * x
        er7 = 1.0 * U * abs(r7) + TINY
        r8 = 9.0 * r7
        er8 = abs(9.0) * er7 + U * abs(r8) + TINY
        r9 = r5 + r8
        er9 = er5 + er8 + U * abs(r9)
        r10 = x * x * x
        er10 = 2.0 * U * abs(r10) + TINY
        r11 = -r10
        r12 = r9 + r11
        er12 = er9 + er10 + U * abs(r12)
        r16 = 2.0 * d_1
        er16 = TINY
        r17 = side_of(d_1, 0.0)
        r18 = r16 * r17
        er18 = abs(r17) * er16 + rounding(r16, U) * abs(r18) + TINY
        r20 = -1.0 + x
        er20 = U * abs(r20)
        r21 = r18 * r20
        er21 = abs(r20) * er18 + abs(r18) * er20 + er18 * er20 + rounding(r18, U) * abs(r21) + TINY
        r22 = 2.0 + r21
        er22 = er21 + U * abs(r22)
        r24 = side_of(d_2, 0.0)
        r25 = d_2 * r24
        er25 = rounding(d_2, U) * abs(r25) + TINY
        r27 = 4.0 * x
        er27 = TINY
        r28 = -r27
        r29 = 2.0 + r28
        er29 = er27 + U * abs(r29)
        r30 = r29 + r7
        er30 = er29 + er7 + U * abs(r30)
        r31 = r25 * r30
        er31 = abs(r30) * er25 + abs(r25) * er30 + er25 * er30 + rounding(r25, U) * abs(r31) + TINY
        r32 = -r31
        r33 = r22 + r32
        er33 = er22 + er31 + U * abs(r33)
        r34 = 3.0 * r33
        er34 = abs(3.0) * er33 + U * abs(r34) + TINY
        r35 = r12 / r34
        er35 = (er12 + abs(r35) * er34) / margin(abs(r34), er34) + U * abs(r35) + TINY
        return r35, er35
    r3 = 18.0 * x
    er3 = U * abs(r3) + TINY
    r4 = -r3
    r5 = 6.0 + r4
    er5 = er3 + U * abs(r5)
    r7 = x * x
    er7 = 1.0 * U * abs(r7) + TINY
    r8 = 9.0 * r7
    er8 = abs(9.0) * er7 + U * abs(r8) + TINY
    r9 = r5 + r8
    er9 = er5 + er8 + U * abs(r9)
    r10 = x * x * x
    er10 = 2.0 * U * abs(r10) + TINY
    r11 = -r10
    r12 = r9 + r11
    er12 = er9 + er10 + U * abs(r12)
    r16 = 2.0 * d_1
    er16 = TINY
    r17 = side_of(d_1, 0.0)
    r18 = r16 * r17
    er18 = abs(r17) * er16 + rounding(r16, U) * abs(r18) + TINY
    r20 = -1.0 + x
    er20 = U * abs(r20)
    r21 = r18 * r20
    er21 = abs(r20) * er18 + abs(r18) * er20 + er18 * er20 + rounding(r18, U) * abs(r21) + TINY
    r22 = 2.0 + r21
    er22 = er21 + U * abs(r22)
    r24 = side_of(d_2, 0.0)
    r25 = d_2 * r24
    er25 = rounding(d_2, U) * abs(r25) + TINY
    r27 = 4.0 * x
    er27 = TINY
    r28 = -r27
    r29 = 2.0 + r28
    er29 = er27 + U * abs(r29)
    r30 = r29 + r7
    er30 = er29 + er7 + U * abs(r30)
    r31 = r25 * r30
    er31 = abs(r30) * er25 + abs(r25) * er30 + er25 * er30 + rounding(r25, U) * abs(r31) + TINY
    r32 = r22 + r31
    er32 = er22 + er31 + U * abs(r32)
    r33 = 3.0 * r32
    er33 = abs(3.0) * er32 + U * abs(r33) + TINY
    r34 = r12 / r33
    er34 = (er12 + abs(r34) * er33) / margin(abs(r33), er33) + U * abs(r34) + TINY
    return r34, er34


@_device
def _partial_c_3_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by c_3 as a wide number."""
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        w0 = (6.0, 0.0, np.int64(0))
        w1 = (18.0, 0.0, np.int64(0))
        w3 = wide_mul(w1, wide_x)
        w4 = wide_neg(w3)
        w5 = wide_add(w0, w4)
        w6 = (9.0, 0.0, np.int64(0))
        w7 = wide_powi(wide_x, 2)
        w8 = wide_mul(w6, w7)
        w9 = wide_add(w5, w8)
        w10 = wide_powi(wide_x, 3)
        w11 = wide_neg(w10)
        w12 = wide_add(w9, w11)
        w13 = (3.0, 0.0, np.int64(0))
        w14 = (2.0, 0.0, np.int64(0))
        w15 = wide_from_float(d_1)
        w16 = wide_mul(w14, w15)
        w17 = wide_from_float(side_of(w15[0], 0.0))
        w18 = wide_mul(w16, w17)
        w19 = (-1.0, 0.0, np.int64(0))
        w20 = wide_add(w19, wide_x)
        w21 = wide_mul(w18, w20)
        w22 = wide_neg(w21)
        w23 = wide_add(w14, w22)
        w24 = wide_from_float(d_2)
        w25 = wide_from_float(side_of(w24[0], 0.0))
        w26 = wide_mul(w24, w25)
        w27 = (4.0, 0.0, np.int64(0))
        w28 = wide_mul(w27, wide_x)
        w29 = wide_neg(w28)
        w30 = wide_add(w14, w29)
        w31 = wide_add(w30, w7)
        w32 = wide_mul(w26, w31)
        w33 = wide_add(w23, w32)
        w34 = wide_mul(w13, w33)
        w35 = wide_div(w12, w34)
        return w35
    if x <= 1.0:
        w0 = (-6.0, 0.0, np.int64(0))
        w1 = (18.0, 0.0, np.int64(0))
        w3 = wide_mul(w1, wide_x)
        w4 = wide_add(w0, w3)
        w5 = (9.0, 0.0, np.int64(0))
        w6 = wide_powi(wide_x, 2)
        w7 = wide_mul(w5, w6)
        w8 = wide_neg(w7)
        w9 = wide_add(w4, w8)
        w10 = wide_powi(wide_x, 3)
        w11 = wide_add(w9, w10)
        w12 = (3.0, 0.0, np.int64(0))
        w13 = (-2.0, 0.0, np.int64(0))
        w14 = (2.0, 0.0, np.int64(0))
        w15 = wide_from_float(d_1)
        w16 = wide_mul(w14, w15)
        w17 = wide_from_float(side_of(w15[0], 0.0))
        w18 = wide_mul(w16, w17)
        w19 = (-1.0, 0.0, np.int64(0))
        w20 = wide_add(w19, wide_x)
        w21 = wide_mul(w18, w20)
        w22 = wide_add(w13, w21)
        w23 = wide_from_float(d_2)
        w24 = wide_from_float(side_of(w23[0], 0.0))
        w25 = wide_mul(w23, w24)
        w26 = (4.0, 0.0, np.int64(0))
        w27 = wide_mul(w26, wide_x)
        w28 = wide_neg(w27)
        w29 = wide_add(w14, w28)
        w30 = wide_add(w29, w6)
        w31 = wide_mul(w25, w30)
        w32 = wide_add(w22, w31)
        w33 = wide_mul(w12, w32)
        w34 = wide_div(w11, w33)
        return w34
    if x <= 3.414213562373095:  # sqrt(2) + 2
        w0 = (6.0, 0.0, np.int64(0))
        w1 = (18.0, 0.0, np.int64(0))
        w3 = wide_mul(w1, wide_x)
        w4 = wide_neg(w3)
        w5 = wide_add(w0, w4)
        w6 = (9.0, 0.0, np.int64(0))
        w7 = wide_powi(wide_x, 2)
        w8 = wide_mul(w6, w7)
        w9 = wide_add(w5, w8)
        w10 = wide_powi(wide_x, 3)
        w11 = wide_neg(w10)
        w12 = wide_add(w9, w11)
        w13 = (3.0, 0.0, np.int64(0))
        w14 = (2.0, 0.0, np.int64(0))
        w15 = wide_from_float(d_1)
        w16 = wide_mul(w14, w15)
        w17 = wide_from_float(side_of(w15[0], 0.0))
        w18 = wide_mul(w16, w17)
        w19 = (-1.0, 0.0, np.int64(0))
        w20 = wide_add(w19, wide_x)
        w21 = wide_mul(w18, w20)
        w22 = wide_add(w14, w21)
        w23 = wide_from_float(d_2)
        w24 = wide_from_float(side_of(w23[0], 0.0))
        w25 = wide_mul(w23, w24)
        w26 = (4.0, 0.0, np.int64(0))
        w27 = wide_mul(w26, wide_x)
        w28 = wide_neg(w27)
        w29 = wide_add(w14, w28)
        w30 = wide_add(w29, w7)
        w31 = wide_mul(w25, w30)
        w32 = wide_neg(w31)
        w33 = wide_add(w22, w32)
        w34 = wide_mul(w13, w33)
        w35 = wide_div(w12, w34)
        return w35
    w0 = (6.0, 0.0, np.int64(0))
    w1 = (18.0, 0.0, np.int64(0))
    w3 = wide_mul(w1, wide_x)
    w4 = wide_neg(w3)
    w5 = wide_add(w0, w4)
    w6 = (9.0, 0.0, np.int64(0))
    w7 = wide_powi(wide_x, 2)
    w8 = wide_mul(w6, w7)
    w9 = wide_add(w5, w8)
    w10 = wide_powi(wide_x, 3)
    w11 = wide_neg(w10)
    w12 = wide_add(w9, w11)
    w13 = (3.0, 0.0, np.int64(0))
    w14 = (2.0, 0.0, np.int64(0))
    w15 = wide_from_float(d_1)
    w16 = wide_mul(w14, w15)
    w17 = wide_from_float(side_of(w15[0], 0.0))
    w18 = wide_mul(w16, w17)
    w19 = (-1.0, 0.0, np.int64(0))
    w20 = wide_add(w19, wide_x)
    w21 = wide_mul(w18, w20)
    w22 = wide_add(w14, w21)
    w23 = wide_from_float(d_2)
    w24 = wide_from_float(side_of(w23[0], 0.0))
    w25 = wide_mul(w23, w24)
    w26 = (4.0, 0.0, np.int64(0))
    w27 = wide_mul(w26, wide_x)
    w28 = wide_neg(w27)
    w29 = wide_add(w14, w28)
    w30 = wide_add(w29, w7)
    w31 = wide_mul(w25, w30)
    w32 = wide_add(w22, w31)
    w33 = wide_mul(w13, w32)
    w34 = wide_div(w12, w33)
    return w34


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
    r3 = 18.0 * x
    er3 = U * abs(r3) + TINY
    r4 = -r3
    r5 = 6.0 + r4
    er5 = er3 + U * abs(r5)
    r7 = x * x
    er7 = 1.0 * U * abs(r7) + TINY
    r8 = 9.0 * r7
    er8 = abs(9.0) * er7 + U * abs(r8) + TINY
    r9 = r5 + r8
    er9 = er5 + er8 + U * abs(r9)
    r10 = x * x * x
    er10 = 2.0 * U * abs(r10) + TINY
    r11 = -r10
    r12 = r9 + r11
    er12 = er9 + er10 + U * abs(r12)
    r16 = 2.0 * d_1
    er16 = TINY
    r17 = side_of(d_1, 0.0)
    r18 = r16 * r17
    er18 = abs(r17) * er16 + rounding(r16, U) * abs(r18) + TINY
    r20 = -1.0 + x
    er20 = U * abs(r20)
    r21 = r18 * r20
    er21 = abs(r20) * er18 + abs(r18) * er20 + er18 * er20 + rounding(r18, U) * abs(r21) + TINY
    r22 = -r21
    r23 = 2.0 + r22
    er23 = er21 + U * abs(r23)
    r25 = side_of(d_2, 0.0)
    r26 = d_2 * r25
    er26 = rounding(d_2, U) * abs(r26) + TINY
    r28 = 4.0 * x
    r29 = -r28
    r30 = 2.0 + r29
    er30 = er16 + U * abs(r30)
    r31 = r30 + r7
    er31 = er30 + er7 + U * abs(r31)
    r32 = r26 * r31
    er32 = abs(r31) * er26 + abs(r26) * er31 + er26 * er31 + rounding(r26, U) * abs(r32) + TINY
    r33 = r23 + r32
    er33 = er23 + er32 + U * abs(r33)
    r34 = 3.0 * r33
    er34 = abs(3.0) * er33 + U * abs(r34) + TINY
    r35 = r12 / r34
    er35 = (er12 + abs(r35) * er34) / margin(abs(r34), er34) + U * abs(r35) + TINY
    r4_2 = -6.0 + r3
    er4 = er3 + U * abs(r4_2)
    r8_2 = -r8
    r9_2 = r4_2 + r8_2
    er9_2 = er4 + er8 + U * abs(r9_2)
    r11_2 = r9_2 + r10
    er11 = er9_2 + er10 + U * abs(r11_2)
    r22_2 = -2.0 + r21
    er22 = er21 + U * abs(r22_2)
    r32_2 = r22_2 + r32
    er32_2 = er22 + er32 + U * abs(r32_2)
    r33_2 = 3.0 * r32_2
    er33_2 = abs(3.0) * er32_2 + U * abs(r33_2) + TINY
    r34_2 = r11_2 / r33_2
    er34_2 = (er11 + abs(r34_2) * er33_2) / margin(abs(r33_2), er33_2) + U * abs(r34_2) + TINY
    r22_3 = 2.0 + r21
    er22_2 = er21 + U * abs(r22_3)
    r32_3 = -r32
    r33_3 = r22_3 + r32_3
    er33_3 = er22_2 + er32 + U * abs(r33_3)
    r34_3 = 3.0 * r33_3
    er34_3 = abs(3.0) * er33_3 + U * abs(r34_3) + TINY
    r35_2 = r12 / r34_3
    er35_2 = (er12 + abs(r35_2) * er34_3) / margin(abs(r34_3), er34_3) + U * abs(r35_2) + TINY
    r32_4 = r22_3 + r32
    er32_3 = er22_2 + er32 + U * abs(r32_4)
    r33_4 = 3.0 * r32_4
    er33_4 = abs(3.0) * er32_3 + U * abs(r33_4) + TINY
    r34_4 = r12 / r33_4
    er34_4 = (er12 + abs(r34_4) * er33_4) / margin(abs(r33_4), er33_4) + U * abs(r34_4) + TINY
    y = r35_2 if x <= 3.414213562373095 else r34_4
    ey = er35_2 if x <= 3.414213562373095 else er34_4
    y_2 = r34_2 if x <= 1.0 else y
    ey_2 = er34_2 if x <= 1.0 else ey
    y_3 = r35 if x <= 0.5857864376269049 else y_2
    ey_3 = er35 if x <= 0.5857864376269049 else ey_2
    return y_3, ey_3


@_device
def _partial_d_1_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by d_1 in float64, and a bound of its absolute error."""
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        r1 = side_of(d_1, 0.0)
        r4 = -x
        r5 = 1.0 + r4
        er5 = U * abs(r5)
        r6 = r1 * r5
        er6 = abs(r1) * er5 + rounding(r1, U) * abs(r6) + TINY
        r9 = c_1 * r5
        er9 = abs(c_1) * er5 + rounding(c_1, U) * abs(r9) + TINY
        r10 = c_0 + r9
        er10 = er9 + U * abs(r10)
        r13 = 2.0 * x
        er13 = TINY
        r14 = -r13
        r15 = 1.0 + r14
        er15 = er13 + U * abs(r15)
        r17 = x * x
        er17 = 1.0 * U * abs(r17) + TINY
        r18 = 0.5 * r17
        er18 = abs(0.5) * er17 + TINY
        r19 = r15 + r18
        er19 = er15 + er18 + U * abs(r19)
        r20 = c_2 * r19
        er20 = abs(c_2) * er19 + rounding(c_2, U) * abs(r20) + TINY
        r21 = r10 + r20
        er21 = er10 + er20 + U * abs(r21)
        r24 = 3.0 * x
        er24 = U * abs(r24) + TINY
        r25 = -r24
        r26 = 1.0 + r25
        er26 = er24 + U * abs(r26)
        r28 = 1.5 * r17
        er28 = abs(1.5) * er17 + U * abs(r28) + TINY
        r29 = r26 + r28
        er29 = er26 + er28 + U * abs(r29)
        r30 = x * x * x
        er30 = 2.0 * U * abs(r30) + TINY
        r32 = r30 / 6.0
        er32 = er30 / abs(6.0) + U * abs(r32) + TINY
        r33 = -r32
        r34 = r29 + r33
        er34 = er29 + er32 + U * abs(r34)
        r35 = c_3 * r34
        er35 = abs(c_3) * er34 + rounding(c_3, U) * abs(r35) + TINY
        r36 = r21 + r35
        er36 = er21 + er35 + U * abs(r36)
        r37 = r6 * r36
        er37 = abs(r36) * er6 + abs(r6) * er36 + er6 * er36 + U * abs(r37) + TINY
        r38 = d_1 * r1
        er38 = rounding(d_1, U) * abs(r38) + TINY
        r39 = r38 * r5
        er39 = abs(r5) * er38 + abs(r38) * er5 + er38 * er5 + rounding(r38, U) * abs(r39) + TINY
        r40 = 1.0 + r39
        er40 = er39 + U * abs(r40)
        r42 = side_of(d_2, 0.0)
        r43 = d_2 * r42
        er43 = rounding(d_2, U) * abs(r43) + TINY
        r44 = r43 * r19
        er44 = abs(r19) * er43 + abs(r43) * er19 + er43 * er19 + rounding(r43, U) * abs(r44) + TINY
        r45 = r40 + r44
        er45 = er40 + er44 + U * abs(r45)
        r46 = r45 * r45
        er46 = abs(r46) * growth(2.0 * relative(er45, abs(r45))) + 1.0 * U * abs(r46) + TINY
        r47 = r37 / r46
        er47 = (er37 + abs(r47) * er46) / margin(abs(r46), er46) + U * abs(r47) + TINY
        r48 = -r47
        return r48, er47
    if x <= 1.0:
        r1 = side_of(d_1, 0.0)
        r4 = -x
        r5 = 1.0 + r4
        er5 = U * abs(r5)
        r6 = r1 * r5
        er6 = abs(r1) * er5 + rounding(r1, U) * abs(r6) + TINY
        r9 = c_1 * r5
        er9 = abs(c_1) * er5 + rounding(c_1, U) * abs(r9) + TINY
        r10 = c_0 + r9
        er10 = er9 + U * abs(r10)
        r13 = 2.0 * x
        er13 = TINY
        r14 = -r13
        r15 = 1.0 + r14
        er15 = er13 + U * abs(r15)
        r17 = x * x
        er17 = 1.0 * U * abs(r17) + TINY
        r18 = 0.5 * r17
        er18 = abs(0.5) * er17 + TINY
        r19 = r15 + r18
        er19 = er15 + er18 + U * abs(r19)
        r20 = c_2 * r19
        er20 = abs(c_2) * er19 + rounding(c_2, U) * abs(r20) + TINY
        r21 = r10 + r20
        er21 = er10 + er20 + U * abs(r21)
        r24 = 3.0 * x
        er24 = U * abs(r24) + TINY
        r25 = -r24
        r26 = 1.0 + r25
        er26 = er24 + U * abs(r26)
        r28 = 1.5 * r17
        er28 = abs(1.5) * er17 + U * abs(r28) + TINY
        r29 = r26 + r28
        er29 = er26 + er28 + U * abs(r29)
        r30 = x * x * x
        er30 = 2.0 * U * abs(r30) + TINY
        r32 = r30 / 6.0
        er32 = er30 / abs(6.0) + U * abs(r32) + TINY
        r33 = -r32
        r34 = r29 + r33
        er34 = er29 + er32 + U * abs(r34)
        r35 = c_3 * r34
        er35 = abs(c_3) * er34 + rounding(c_3, U) * abs(r35) + TINY
        r36 = r21 + r35
        er36 = er21 + er35 + U * abs(r36)
        r37 = r6 * r36
        er37 = abs(r36) * er6 + abs(r6) * er36 + er6 * er36 + U * abs(r37) + TINY
        r38 = d_1 * r1
        er38 = rounding(d_1, U) * abs(r38) + TINY
        r39 = r38 * r5
        er39 = abs(r5) * er38 + abs(r38) * er5 + er38 * er5 + rounding(r38, U) * abs(r39) + TINY
        r40 = 1.0 + r39
        er40 = er39 + U * abs(r40)
        r42 = side_of(d_2, 0.0)
        r43 = d_2 * r42
        er43 = rounding(d_2, U) * abs(r43) + TINY
        r45 = -1.0 + r13
        er45 = er13 + U * abs(r45)
        r46 = -r18
        r47 = r45 + r46
        er47 = er45 + er18 + U * abs(r47)
        r48 = r43 * r47
        er48 = abs(r47) * er43 + abs(r43) * er47 + er43 * er47 + rounding(r43, U) * abs(r48) + TINY
        r49 = r40 + r48
        er49 = er40 + er48 + U * abs(r49)
        r50 = r49 * r49
        er50 = abs(r50) * growth(2.0 * relative(er49, abs(r49))) + 1.0 * U * abs(r50) + TINY
        r51 = r37 / r50
        er51 = (er37 + abs(r51) * er50) / margin(abs(r50), er50) + U * abs(r51) + TINY
        r52 = -r51
        return r52, er51
    if x <= 3.414213562373095:  # sqrt(2) + 2
        r1 = side_of(d_1, 0.0)
        r4 = -1.0 + x
        er4 = U * abs(r4)
        r5 = r1 * r4
        er5 = abs(r1) * er4 + rounding(r1, U) * abs(r5) + TINY
        r9 = -x
        r10 = 1.0 + r9
        er10 = U * abs(r10)
        r11 = c_1 * r10
        er11 = abs(c_1) * er10 + rounding(c_1, U) * abs(r11) + TINY
        r12 = c_0 + r11
        er12 = er11 + U * abs(r12)
        r15 = 2.0 * x
        er15 = TINY
        r16 = -r15
        r17 = 1.0 + r16
        er17 = er15 + U * abs(r17)
        r19 = x * x
        er19 = 1.0 * U * abs(r19) + TINY
        r20 = 0.5 * r19
        er20 = abs(0.5) * er19 + TINY
        r21 = r17 + r20
        er21 = er17 + er20 + U * abs(r21)
        r22 = c_2 * r21
        er22 = abs(c_2) * er21 + rounding(c_2, U) * abs(r22) + TINY
        r23 = r12 + r22
        er23 = er12 + er22 + U * abs(r23)
        r26 = 3.0 * x
        er26 = U * abs(r26) + TINY
        r27 = -r26
        r28 = 1.0 + r27
        er28 = er26 + U * abs(r28)
        r30 = 1.5 * r19
        er30 = abs(1.5) * er19 + U * abs(r30) + TINY
        r31 = r28 + r30
        er31 = er28 + er30 + U * abs(r31)
        r32 = x * x * x
        er32 = 2.0 * U * abs(r32) + TINY
        r34 = r32 / 6.0
        er34 = er32 / abs(6.0) + U * abs(r34) + TINY
        r35 = -r34
        r36 = r31 + r35
        er36 = er31 + er34 + U * abs(r36)
        r37 = c_3 * r36
        er37 = abs(c_3) * er36 + rounding(c_3, U) * abs(r37) + TINY
        r38 = r23 + r37
        er38 = er23 + er37 + U * abs(r38)
        r39 = r5 * r38
        er39 = abs(r38) * er5 + abs(r5) * er38 + er5 * er38 + U * abs(r39) + TINY
        r40 = d_1 * r1
        er40 = rounding(d_1, U) * abs(r40) + TINY
        r41 = r40 * r4
        er41 = abs(r4) * er40 + abs(r40) * er4 + er40 * er4 + rounding(r40, U) * abs(r41) + TINY
        r42 = 1.0 + r41
        er42 = er41 + U * abs(r42)
        r44 = side_of(d_2, 0.0)
        r45 = d_2 * r44
        er45 = rounding(d_2, U) * abs(r45) + TINY
        r46 = -1.0 + r15
        er46 = er15 + U * abs(r46)
        r47 = -r20
        r48 = r46 + r47
        er48 = er46 + er20 + U * abs(r48)
        r49 = r45 * r48
        er49 = abs(r48) * er45 + abs(r45) * er48 + er45 * er48 + rounding(r45, U) * abs(r49) + TINY
        r50 = r42 + r49
        er50 = er42 + er49 + U * abs(r50)
        r51 = r50 * r50
        er51 = abs(r51) * growth(2.0 * relative(er50, abs(r50))) + 1.0 * U * abs(r51) + TINY
        r52 = r39 / r51
        er52 = (er39 + abs(r52) * er51) / margin(abs(r51), er51) + U * abs(r52) + TINY
        r53 = -r52
        return r53, er52
    r1 = side_of(d_1, 0.0)
    r4 = -1.0 + x
    er4 = U * abs(r4)
    r5 = r1 * r4
    er5 = abs(r1) * er4 + rounding(r1, U) * abs(r5) + TINY
    r9 = -x
    r10 = 1.0 + r9
    er10 = U * abs(r10)
    r11 = c_1 * r10
    er11 = abs(c_1) * er10 + rounding(c_1, U) * abs(r11) + TINY
    r12 = c_0 + r11
    er12 = er11 + U * abs(r12)
    r15 = 2.0 * x
    er15 = TINY
    r16 = -r15
    r17 = 1.0 + r16
    er17 = er15 + U * abs(r17)
    r19 = x * x
    er19 = 1.0 * U * abs(r19) + TINY
    r20 = 0.5 * r19
    er20 = abs(0.5) * er19 + TINY
    r21 = r17 + r20
    er21 = er17 + er20 + U * abs(r21)
    r22 = c_2 * r21
    er22 = abs(c_2) * er21 + rounding(c_2, U) * abs(r22) + TINY
    r23 = r12 + r22
    er23 = er12 + er22 + U * abs(r23)
    r26 = 3.0 * x
    er26 = U * abs(r26) + TINY
    r27 = -r26
    r28 = 1.0 + r27
    er28 = er26 + U * abs(r28)
    r30 = 1.5 * r19
    er30 = abs(1.5) * er19 + U * abs(r30) + TINY
    r31 = r28 + r30
    er31 = er28 + er30 + U * abs(r31)
    r32 = x * x * x
    er32 = 2.0 * U * abs(r32) + TINY
    r34 = r32 / 6.0
    er34 = er32 / abs(6.0) + U * abs(r34) + TINY
    r35 = -r34
    r36 = r31 + r35
    er36 = er31 + er34 + U * abs(r36)
    r37 = c_3 * r36
    er37 = abs(c_3) * er36 + rounding(c_3, U) * abs(r37) + TINY
    r38 = r23 + r37
    er38 = er23 + er37 + U * abs(r38)
    r39 = r5 * r38
    er39 = abs(r38) * er5 + abs(r5) * er38 + er5 * er38 + U * abs(r39) + TINY
    r40 = d_1 * r1
    er40 = rounding(d_1, U) * abs(r40) + TINY
    r41 = r40 * r4
    er41 = abs(r4) * er40 + abs(r40) * er4 + er40 * er4 + rounding(r40, U) * abs(r41) + TINY
    r42 = 1.0 + r41
    er42 = er41 + U * abs(r42)
    r44 = side_of(d_2, 0.0)
    r45 = d_2 * r44
    er45 = rounding(d_2, U) * abs(r45) + TINY
    r46 = r45 * r21
    er46 = abs(r21) * er45 + abs(r45) * er21 + er45 * er21 + rounding(r45, U) * abs(r46) + TINY
    r47 = r42 + r46
    er47 = er42 + er46 + U * abs(r47)
    r48 = r47 * r47
    er48 = abs(r48) * growth(2.0 * relative(er47, abs(r47))) + 1.0 * U * abs(r48) + TINY
    r49 = r39 / r48
    er49 = (er39 + abs(r49) * er48) / margin(abs(r48), er48) + U * abs(r49) + TINY
    r50 = -r49
    return r50, er49


@_device
def _partial_d_1_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by d_1 as a wide number."""
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        w0 = wide_from_float(d_1)
        w1 = wide_from_float(side_of(w0[0], 0.0))
        w2 = (1.0, 0.0, np.int64(0))
        w4 = wide_neg(wide_x)
        w5 = wide_add(w2, w4)
        w6 = wide_mul(w1, w5)
        w7 = wide_from_float(c_0)
        w8 = wide_from_float(c_1)
        w9 = wide_mul(w8, w5)
        w10 = wide_add(w7, w9)
        w11 = wide_from_float(c_2)
        w12 = (2.0, 0.0, np.int64(0))
        w13 = wide_mul(w12, wide_x)
        w14 = wide_neg(w13)
        w15 = wide_add(w2, w14)
        w16 = (0.5, 0.0, np.int64(0))
        w17 = wide_powi(wide_x, 2)
        w18 = wide_mul(w16, w17)
        w19 = wide_add(w15, w18)
        w20 = wide_mul(w11, w19)
        w21 = wide_add(w10, w20)
        w22 = wide_from_float(c_3)
        w23 = (3.0, 0.0, np.int64(0))
        w24 = wide_mul(w23, wide_x)
        w25 = wide_neg(w24)
        w26 = wide_add(w2, w25)
        w27 = (1.5, 0.0, np.int64(0))
        w28 = wide_mul(w27, w17)
        w29 = wide_add(w26, w28)
        w30 = wide_powi(wide_x, 3)
        w31 = (6.0, 0.0, np.int64(0))
        w32 = wide_div(w30, w31)
        w33 = wide_neg(w32)
        w34 = wide_add(w29, w33)
        w35 = wide_mul(w22, w34)
        w36 = wide_add(w21, w35)
        w37 = wide_mul(w6, w36)
        w38 = wide_mul(w0, w1)
        w39 = wide_mul(w38, w5)
        w40 = wide_add(w2, w39)
        w41 = wide_from_float(d_2)
        w42 = wide_from_float(side_of(w41[0], 0.0))
        w43 = wide_mul(w41, w42)
        w44 = wide_mul(w43, w19)
        w45 = wide_add(w40, w44)
        w46 = wide_powi(w45, 2)
        w47 = wide_div(w37, w46)
        w48 = wide_neg(w47)
        return w48
    if x <= 1.0:
        w0 = wide_from_float(d_1)
        w1 = wide_from_float(side_of(w0[0], 0.0))
        w2 = (1.0, 0.0, np.int64(0))
        w4 = wide_neg(wide_x)
        w5 = wide_add(w2, w4)
        w6 = wide_mul(w1, w5)
        w7 = wide_from_float(c_0)
        w8 = wide_from_float(c_1)
        w9 = wide_mul(w8, w5)
        w10 = wide_add(w7, w9)
        w11 = wide_from_float(c_2)
        w12 = (2.0, 0.0, np.int64(0))
        w13 = wide_mul(w12, wide_x)
        w14 = wide_neg(w13)
        w15 = wide_add(w2, w14)
        w16 = (0.5, 0.0, np.int64(0))
        w17 = wide_powi(wide_x, 2)
        w18 = wide_mul(w16, w17)
        w19 = wide_add(w15, w18)
        w20 = wide_mul(w11, w19)
        w21 = wide_add(w10, w20)
        w22 = wide_from_float(c_3)
        w23 = (3.0, 0.0, np.int64(0))
        w24 = wide_mul(w23, wide_x)
        w25 = wide_neg(w24)
        w26 = wide_add(w2, w25)
        w27 = (1.5, 0.0, np.int64(0))
        w28 = wide_mul(w27, w17)
        w29 = wide_add(w26, w28)
        w30 = wide_powi(wide_x, 3)
        w31 = (6.0, 0.0, np.int64(0))
        w32 = wide_div(w30, w31)
        w33 = wide_neg(w32)
        w34 = wide_add(w29, w33)
        w35 = wide_mul(w22, w34)
        w36 = wide_add(w21, w35)
        w37 = wide_mul(w6, w36)
        w38 = wide_mul(w0, w1)
        w39 = wide_mul(w38, w5)
        w40 = wide_add(w2, w39)
        w41 = wide_from_float(d_2)
        w42 = wide_from_float(side_of(w41[0], 0.0))
        w43 = wide_mul(w41, w42)
        w44 = (-1.0, 0.0, np.int64(0))
        w45 = wide_add(w44, w13)
        w46 = wide_neg(w18)
        w47 = wide_add(w45, w46)
        w48 = wide_mul(w43, w47)
        w49 = wide_add(w40, w48)
        w50 = wide_powi(w49, 2)
        w51 = wide_div(w37, w50)
        w52 = wide_neg(w51)
        return w52
    if x <= 3.414213562373095:  # sqrt(2) + 2
        w0 = wide_from_float(d_1)
        w1 = wide_from_float(side_of(w0[0], 0.0))
        w2 = (-1.0, 0.0, np.int64(0))
        w4 = wide_add(w2, wide_x)
        w5 = wide_mul(w1, w4)
        w6 = wide_from_float(c_0)
        w7 = wide_from_float(c_1)
        w8 = (1.0, 0.0, np.int64(0))
        w9 = wide_neg(wide_x)
        w10 = wide_add(w8, w9)
        w11 = wide_mul(w7, w10)
        w12 = wide_add(w6, w11)
        w13 = wide_from_float(c_2)
        w14 = (2.0, 0.0, np.int64(0))
        w15 = wide_mul(w14, wide_x)
        w16 = wide_neg(w15)
        w17 = wide_add(w8, w16)
        w18 = (0.5, 0.0, np.int64(0))
        w19 = wide_powi(wide_x, 2)
        w20 = wide_mul(w18, w19)
        w21 = wide_add(w17, w20)
        w22 = wide_mul(w13, w21)
        w23 = wide_add(w12, w22)
        w24 = wide_from_float(c_3)
        w25 = (3.0, 0.0, np.int64(0))
        w26 = wide_mul(w25, wide_x)
        w27 = wide_neg(w26)
        w28 = wide_add(w8, w27)
        w29 = (1.5, 0.0, np.int64(0))
        w30 = wide_mul(w29, w19)
        w31 = wide_add(w28, w30)
        w32 = wide_powi(wide_x, 3)
        w33 = (6.0, 0.0, np.int64(0))
        w34 = wide_div(w32, w33)
        w35 = wide_neg(w34)
        w36 = wide_add(w31, w35)
        w37 = wide_mul(w24, w36)
        w38 = wide_add(w23, w37)
        w39 = wide_mul(w5, w38)
        w40 = wide_mul(w0, w1)
        w41 = wide_mul(w40, w4)
        w42 = wide_add(w8, w41)
        w43 = wide_from_float(d_2)
        w44 = wide_from_float(side_of(w43[0], 0.0))
        w45 = wide_mul(w43, w44)
        w46 = wide_add(w2, w15)
        w47 = wide_neg(w20)
        w48 = wide_add(w46, w47)
        w49 = wide_mul(w45, w48)
        w50 = wide_add(w42, w49)
        w51 = wide_powi(w50, 2)
        w52 = wide_div(w39, w51)
        w53 = wide_neg(w52)
        return w53
    w0 = wide_from_float(d_1)
    w1 = wide_from_float(side_of(w0[0], 0.0))
    w2 = (-1.0, 0.0, np.int64(0))
    w4 = wide_add(w2, wide_x)
    w5 = wide_mul(w1, w4)
    w6 = wide_from_float(c_0)
    w7 = wide_from_float(c_1)
    w8 = (1.0, 0.0, np.int64(0))
    w9 = wide_neg(wide_x)
    w10 = wide_add(w8, w9)
    w11 = wide_mul(w7, w10)
    w12 = wide_add(w6, w11)
    w13 = wide_from_float(c_2)
    w14 = (2.0, 0.0, np.int64(0))
    w15 = wide_mul(w14, wide_x)
    w16 = wide_neg(w15)
    w17 = wide_add(w8, w16)
    w18 = (0.5, 0.0, np.int64(0))
    w19 = wide_powi(wide_x, 2)
    w20 = wide_mul(w18, w19)
    w21 = wide_add(w17, w20)
    w22 = wide_mul(w13, w21)
    w23 = wide_add(w12, w22)
    w24 = wide_from_float(c_3)
    w25 = (3.0, 0.0, np.int64(0))
    w26 = wide_mul(w25, wide_x)
    w27 = wide_neg(w26)
    w28 = wide_add(w8, w27)
    w29 = (1.5, 0.0, np.int64(0))
    w30 = wide_mul(w29, w19)
    w31 = wide_add(w28, w30)
    w32 = wide_powi(wide_x, 3)
    w33 = (6.0, 0.0, np.int64(0))
    w34 = wide_div(w32, w33)
    w35 = wide_neg(w34)
    w36 = wide_add(w31, w35)
    w37 = wide_mul(w24, w36)
    w38 = wide_add(w23, w37)
    w39 = wide_mul(w5, w38)
    w40 = wide_mul(w0, w1)
    w41 = wide_mul(w40, w4)
    w42 = wide_add(w8, w41)
    w43 = wide_from_float(d_2)
    w44 = wide_from_float(side_of(w43[0], 0.0))
    w45 = wide_mul(w43, w44)
    w46 = wide_mul(w45, w21)
    w47 = wide_add(w42, w46)
    w48 = wide_powi(w47, 2)
    w49 = wide_div(w39, w48)
    w50 = wide_neg(w49)
    return w50


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
    r1 = side_of(d_1, 0.0)
    r4 = -x
    r5 = 1.0 + r4
    er5 = U * abs(r5)
    r6 = r1 * r5
    er6 = abs(r1) * er5 + rounding(r1, U) * abs(r6) + TINY
    r9 = c_1 * r5
    er9 = abs(c_1) * er5 + rounding(c_1, U) * abs(r9) + TINY
    r10 = c_0 + r9
    er10 = er9 + U * abs(r10)
    r13 = 2.0 * x
    er13 = TINY
    r14 = -r13
    r15 = 1.0 + r14
    er15 = er13 + U * abs(r15)
    r17 = x * x
    er17 = 1.0 * U * abs(r17) + TINY
    r18 = 0.5 * r17
    er18 = abs(0.5) * er17 + TINY
    r19 = r15 + r18
    er19 = er15 + er18 + U * abs(r19)
    r20 = c_2 * r19
    er20 = abs(c_2) * er19 + rounding(c_2, U) * abs(r20) + TINY
    r21 = r10 + r20
    er21 = er10 + er20 + U * abs(r21)
    r24 = 3.0 * x
    er24 = U * abs(r24) + TINY
    r25 = -r24
    r26 = 1.0 + r25
    er26 = er24 + U * abs(r26)
    r28 = 1.5 * r17
    er28 = abs(1.5) * er17 + U * abs(r28) + TINY
    r29 = r26 + r28
    er29 = er26 + er28 + U * abs(r29)
    r30 = x * x * x
    er30 = 2.0 * U * abs(r30) + TINY
    r32 = r30 / 6.0
    er32 = er30 / abs(6.0) + U * abs(r32) + TINY
    r33 = -r32
    r34 = r29 + r33
    er34 = er29 + er32 + U * abs(r34)
    r35 = c_3 * r34
    er35 = abs(c_3) * er34 + rounding(c_3, U) * abs(r35) + TINY
    r36 = r21 + r35
    er36 = er21 + er35 + U * abs(r36)
    r37 = r6 * r36
    er37 = abs(r36) * er6 + abs(r6) * er36 + er6 * er36 + U * abs(r37) + TINY
    r38 = d_1 * r1
    er38 = rounding(d_1, U) * abs(r38) + TINY
    r39 = r38 * r5
    er39 = abs(r5) * er38 + abs(r38) * er5 + er38 * er5 + rounding(r38, U) * abs(r39) + TINY
    r40 = 1.0 + r39
    er40 = er39 + U * abs(r40)
    r42 = side_of(d_2, 0.0)
    r43 = d_2 * r42
    er43 = rounding(d_2, U) * abs(r43) + TINY
    r44 = r43 * r19
    er44 = abs(r19) * er43 + abs(r43) * er19 + er43 * er19 + rounding(r43, U) * abs(r44) + TINY
    r45 = r40 + r44
    er45 = er40 + er44 + U * abs(r45)
    r46 = r45 * r45
    er46 = abs(r46) * growth(2.0 * relative(er45, abs(r45))) + 1.0 * U * abs(r46) + TINY
    r47 = r37 / r46
    er47 = (er37 + abs(r47) * er46) / margin(abs(r46), er46) + U * abs(r47) + TINY
    r48 = -r47
    r45_2 = -1.0 + r13
    er45_2 = er13 + U * abs(r45_2)
    r46_2 = -r18
    r47_2 = r45_2 + r46_2
    er47_2 = er45_2 + er18 + U * abs(r47_2)
    r48_2 = r43 * r47_2
    er48 = abs(r47_2) * er43 + abs(r43) * er47_2 + er43 * er47_2 + rounding(r43, U) * abs(r48_2) + TINY
    r49 = r40 + r48_2
    er49 = er40 + er48 + U * abs(r49)
    r50 = r49 * r49
    er50 = abs(r50) * growth(2.0 * relative(er49, abs(r49))) + 1.0 * U * abs(r50) + TINY
    r51 = r37 / r50
    er51 = (er37 + abs(r51) * er50) / margin(abs(r50), er50) + U * abs(r51) + TINY
    r52 = -r51
    r4_2 = -1.0 + x
    er4 = U * abs(r4_2)
    r5_2 = r1 * r4_2
    er5_2 = abs(r1) * er4 + rounding(r1, U) * abs(r5_2) + TINY
    r39_2 = r5_2 * r36
    er39_2 = abs(r36) * er5_2 + abs(r5_2) * er36 + er5_2 * er36 + U * abs(r39_2) + TINY
    r41 = r38 * r4_2
    er41 = abs(r4_2) * er38 + abs(r38) * er4 + er38 * er4 + rounding(r38, U) * abs(r41) + TINY
    r42_2 = 1.0 + r41
    er42 = er41 + U * abs(r42_2)
    r50_2 = r42_2 + r48_2
    er50_2 = er42 + er48 + U * abs(r50_2)
    r51_2 = r50_2 * r50_2
    er51_2 = abs(r51_2) * growth(2.0 * relative(er50_2, abs(r50_2))) + 1.0 * U * abs(r51_2) + TINY
    r52_2 = r39_2 / r51_2
    er52 = (er39_2 + abs(r52_2) * er51_2) / margin(abs(r51_2), er51_2) + U * abs(r52_2) + TINY
    r53 = -r52_2
    r47_3 = r42_2 + r44
    er47_3 = er42 + er44 + U * abs(r47_3)
    r48_3 = r47_3 * r47_3
    er48_2 = abs(r48_3) * growth(2.0 * relative(er47_3, abs(r47_3))) + 1.0 * U * abs(r48_3) + TINY
    r49_2 = r39_2 / r48_3
    er49_2 = (er39_2 + abs(r49_2) * er48_2) / margin(abs(r48_3), er48_2) + U * abs(r49_2) + TINY
    r50_3 = -r49_2
    y = r53 if x <= 3.414213562373095 else r50_3
    ey = er52 if x <= 3.414213562373095 else er49_2
    y_2 = r52 if x <= 1.0 else y
    ey_2 = er51 if x <= 1.0 else ey
    y_3 = r48 if x <= 0.5857864376269049 else y_2
    ey_3 = er47 if x <= 0.5857864376269049 else ey_2
    return y_3, ey_3


@_device
def _partial_d_2_quick(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by d_2 in float64, and a bound of its absolute error."""
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        r1 = side_of(d_2, 0.0)
        r5 = 2.0 * x
        er5 = TINY
        r6 = -r5
        r7 = 1.0 + r6
        er7 = er5 + U * abs(r7)
        r9 = x * x
        er9 = 1.0 * U * abs(r9) + TINY
        r10 = 0.5 * r9
        er10 = abs(0.5) * er9 + TINY
        r11 = r7 + r10
        er11 = er7 + er10 + U * abs(r11)
        r12 = r1 * r11
        er12 = abs(r1) * er11 + rounding(r1, U) * abs(r12) + TINY
        r15 = -x
        r16 = 1.0 + r15
        er16 = U * abs(r16)
        r17 = c_1 * r16
        er17 = abs(c_1) * er16 + rounding(c_1, U) * abs(r17) + TINY
        r18 = c_0 + r17
        er18 = er17 + U * abs(r18)
        r20 = c_2 * r11
        er20 = abs(c_2) * er11 + rounding(c_2, U) * abs(r20) + TINY
        r21 = r18 + r20
        er21 = er18 + er20 + U * abs(r21)
        r24 = 3.0 * x
        er24 = U * abs(r24) + TINY
        r25 = -r24
        r26 = 1.0 + r25
        er26 = er24 + U * abs(r26)
        r28 = 1.5 * r9
        er28 = abs(1.5) * er9 + U * abs(r28) + TINY
        r29 = r26 + r28
        er29 = er26 + er28 + U * abs(r29)
        r30 = x * x * x
        er30 = 2.0 * U * abs(r30) + TINY
        r32 = r30 / 6.0
        er32 = er30 / abs(6.0) + U * abs(r32) + TINY
        r33 = -r32
        r34 = r29 + r33
        er34 = er29 + er32 + U * abs(r34)
        r35 = c_3 * r34
        er35 = abs(c_3) * er34 + rounding(c_3, U) * abs(r35) + TINY
        r36 = r21 + r35
        er36 = er21 + er35 + U * abs(r36)
        r37 = r12 * r36
        er37 = abs(r36) * er12 + abs(r12) * er36 + er12 * er36 + U * abs(r37) + TINY
        r39 = side_of(d_1, 0.0)
        r40 = d_1 * r39
        er40 = rounding(d_1, U) * abs(r40) + TINY
        r41 = r40 * r16
        er41 = abs(r16) * er40 + abs(r40) * er16 + er40 * er16 + rounding(r40, U) * abs(r41) + TINY
        r42 = 1.0 + r41
        er42 = er41 + U * abs(r42)
        r43 = d_2 * r1
        er43 = rounding(d_2, U) * abs(r43) + TINY
        r44 = r43 * r11
        er44 = abs(r11) * er43 + abs(r43) * er11 + er43 * er11 + rounding(r43, U) * abs(r44) + TINY
        r45 = r42 + r44
        er45 = er42 + er44 + U * abs(r45)
        r46 = r45 * r45
        er46 = abs(r46) * growth(2.0 * relative(er45, abs(r45))) + 1.0 * U * abs(r46) + TINY
        r47 = r37 / r46
        er47 = (er37 + abs(r47) * er46) / margin(abs(r46), er46) + U * abs(r47) + TINY
        r48 = -r47
        return r48, er47
    if x <= 1.0:
        r1 = side_of(d_2, 0.0)
        r5 = 4.0 * x
        er5 = TINY
        r6 = -r5
        r7 = 2.0 + r6
        er7 = er5 + U * abs(r7)
        r8 = x * x
        er8 = 1.0 * U * abs(r8) + TINY
        r9 = r7 + r8
        er9 = er7 + er8 + U * abs(r9)
        r10 = r1 * r9
        er10 = abs(r1) * er9 + rounding(r1, U) * abs(r10) + TINY
        r13 = 6.0 * c_0
        er13 = rounding(c_0, U) * abs(r13) + TINY
        r15 = 6.0 * c_1
        er15 = rounding(c_1, U) * abs(r15) + TINY
        r17 = -1.0 + x
        er17 = U * abs(r17)
        r18 = r15 * r17
        er18 = abs(r17) * er15 + abs(r15) * er17 + er15 * er17 + rounding(r15, U) * abs(r18) + TINY
        r19 = -r18
        r20 = r13 + r19
        er20 = er13 + er18 + U * abs(r20)
        r23 = 3.0 * c_2
        er23 = rounding(c_2, U) * abs(r23) + TINY
        r24 = r23 * r9
        er24 = abs(r9) * er23 + abs(r23) * er9 + er23 * er9 + rounding(r23, U) * abs(r24) + TINY
        r25 = r20 + r24
        er25 = er20 + er24 + U * abs(r25)
        r29 = 18.0 * x
        er29 = U * abs(r29) + TINY
        r30 = -6.0 + r29
        er30 = er29 + U * abs(r30)
        r32 = 9.0 * r8
        er32 = abs(9.0) * er8 + U * abs(r32) + TINY
        r33 = -r32
        r34 = r30 + r33
        er34 = er30 + er32 + U * abs(r34)
        r35 = x * x * x
        er35 = 2.0 * U * abs(r35) + TINY
        r36 = r34 + r35
        er36 = er34 + er35 + U * abs(r36)
        r37 = c_3 * r36
        er37 = abs(c_3) * er36 + rounding(c_3, U) * abs(r37) + TINY
        r38 = -r37
        r39 = r25 + r38
        er39 = er25 + er37 + U * abs(r39)
        r40 = r10 * r39
        er40 = abs(r39) * er10 + abs(r10) * er39 + er10 * er39 + U * abs(r40) + TINY
        r43 = 2.0 * d_1
        er43 = TINY
        r44 = side_of(d_1, 0.0)
        r45 = r43 * r44
        er45 = abs(r44) * er43 + rounding(r43, U) * abs(r45) + TINY
        r46 = r45 * r17
        er46 = abs(r17) * er45 + abs(r45) * er17 + er45 * er17 + rounding(r45, U) * abs(r46) + TINY
        r47 = -2.0 + r46
        er47 = er46 + U * abs(r47)
        r48 = d_2 * r1
        er48 = rounding(d_2, U) * abs(r48) + TINY
        r49 = r48 * r9
        er49 = abs(r9) * er48 + abs(r48) * er9 + er48 * er9 + rounding(r48, U) * abs(r49) + TINY
        r50 = r47 + r49
        er50 = er47 + er49 + U * abs(r50)
        r51 = r50 * r50
        er51 = abs(r51) * growth(2.0 * relative(er50, abs(r50))) + 1.0 * U * abs(r51) + TINY
        r52 = 3.0 * r51
        er52 = abs(3.0) * er51 + U * abs(r52) + TINY
        r53 = r40 / r52
        er53 = (er40 + abs(r53) * er52) / margin(abs(r52), er52) + U * abs(r53) + TINY
        return r53, er53
    if x <= 3.414213562373095:  # sqrt(2) + 2
        r1 = side_of(d_2, 0.0)
        r5 = 4.0 * x
        er5 = TINY
        r6 = -r5
        r7 = 2.0 + r6
        er7 = er5 + U * abs(r7)
        r8 = x * x
        er8 = 1.0 * U * abs(r8) + TINY
        r9 = r7 + r8
        er9 = er7 + er8 + U * abs(r9)
        r10 = r1 * r9
        er10 = abs(r1) * er9 + rounding(r1, U) * abs(r10) + TINY
        r13 = 6.0 * c_0
        er13 = rounding(c_0, U) * abs(r13) + TINY
        r15 = 6.0 * c_1
        er15 = rounding(c_1, U) * abs(r15) + TINY
        r17 = -1.0 + x
        er17 = U * abs(r17)
        r18 = r15 * r17
        er18 = abs(r17) * er15 + abs(r15) * er17 + er15 * er17 + rounding(r15, U) * abs(r18) + TINY
        r19 = -r18
        r20 = r13 + r19
        er20 = er13 + er18 + U * abs(r20)
        r23 = 3.0 * c_2
        er23 = rounding(c_2, U) * abs(r23) + TINY
        r24 = r23 * r9
        er24 = abs(r9) * er23 + abs(r23) * er9 + er23 * er9 + rounding(r23, U) * abs(r24) + TINY
        r25 = r20 + r24
        er25 = er20 + er24 + U * abs(r25)
        r29 = 18.0 * x
        er29 = U * abs(r29) + TINY
        r30 = -6.0 + r29
        er30 = er29 + U * abs(r30)
        r32 = 9.0 * r8
        er32 = abs(9.0) * er8 + U * abs(r32) + TINY
        r33 = -r32
        r34 = r30 + r33
        er34 = er30 + er32 + U * abs(r34)
        r35 = x * x * x
        er35 = 2.0 * U * abs(r35) + TINY
        r36 = r34 + r35
        er36 = er34 + er35 + U * abs(r36)
        r37 = c_3 * r36
        er37 = abs(c_3) * er36 + rounding(c_3, U) * abs(r37) + TINY
        r38 = -r37
        r39 = r25 + r38
        er39 = er25 + er37 + U * abs(r39)
        r40 = r10 * r39
        er40 = abs(r39) * er10 + abs(r10) * er39 + er10 * er39 + U * abs(r40) + TINY
        r42 = 2.0 * d_1
        er42 = TINY
        r43 = side_of(d_1, 0.0)
        r44 = r42 * r43
        er44 = abs(r43) * er42 + rounding(r42, U) * abs(r44) + TINY
        r45 = r44 * r17
        er45 = abs(r17) * er44 + abs(r44) * er17 + er44 * er17 + rounding(r44, U) * abs(r45) + TINY
        r46 = 2.0 + r45
        er46 = er45 + U * abs(r46)
        r47 = d_2 * r1
        er47 = rounding(d_2, U) * abs(r47) + TINY
        r48 = r47 * r9
        er48 = abs(r9) * er47 + abs(r47) * er9 + er47 * er9 + rounding(r47, U) * abs(r48) + TINY
        r49 = -r48
        r50 = r46 + r49
        er50 = er46 + er48 + U * abs(r50)
        r51 = r50 * r50
        er51 = abs(r51) * growth(2.0 * relative(er50, abs(r50))) + 1.0 * U * abs(r51) + TINY
        r52 = 3.0 * r51
        er52 = abs(3.0) * er51 + U * abs(r52) + TINY
        r53 = r40 / r52
        er53 = (er40 + abs(r53) * er52) / margin(abs(r52), er52) + U * abs(r53) + TINY
        return r53, er53
    r1 = side_of(d_2, 0.0)
    r5 = 2.0 * x
    er5 = TINY
    r6 = -r5
    r7 = 1.0 + r6
    er7 = er5 + U * abs(r7)
    r9 = x * x
    er9 = 1.0 * U * abs(r9) + TINY
    r10 = 0.5 * r9
    er10 = abs(0.5) * er9 + TINY
    r11 = r7 + r10
    er11 = er7 + er10 + U * abs(r11)
    r12 = r1 * r11
    er12 = abs(r1) * er11 + rounding(r1, U) * abs(r12) + TINY
    r15 = -x
    r16 = 1.0 + r15
    er16 = U * abs(r16)
    r17 = c_1 * r16
    er17 = abs(c_1) * er16 + rounding(c_1, U) * abs(r17) + TINY
    r18 = c_0 + r17
    er18 = er17 + U * abs(r18)
    r20 = c_2 * r11
    er20 = abs(c_2) * er11 + rounding(c_2, U) * abs(r20) + TINY
    r21 = r18 + r20
    er21 = er18 + er20 + U * abs(r21)
    r24 = 3.0 * x
    er24 = U * abs(r24) + TINY
    r25 = -r24
    r26 = 1.0 + r25
    er26 = er24 + U * abs(r26)
    r28 = 1.5 * r9
    er28 = abs(1.5) * er9 + U * abs(r28) + TINY
    r29 = r26 + r28
    er29 = er26 + er28 + U * abs(r29)
    r30 = x * x * x
    er30 = 2.0 * U * abs(r30) + TINY
    r32 = r30 / 6.0
    er32 = er30 / abs(6.0) + U * abs(r32) + TINY
    r33 = -r32
    r34 = r29 + r33
    er34 = er29 + er32 + U * abs(r34)
    r35 = c_3 * r34
    er35 = abs(c_3) * er34 + rounding(c_3, U) * abs(r35) + TINY
    r36 = r21 + r35
    er36 = er21 + er35 + U * abs(r36)
    r37 = r12 * r36
    er37 = abs(r36) * er12 + abs(r12) * er36 + er12 * er36 + U * abs(r37) + TINY
    r39 = side_of(d_1, 0.0)
    r40 = d_1 * r39
    er40 = rounding(d_1, U) * abs(r40) + TINY
    r42 = -1.0 + x
    er42 = U * abs(r42)
    r43 = r40 * r42
    er43 = abs(r42) * er40 + abs(r40) * er42 + er40 * er42 + rounding(r40, U) * abs(r43) + TINY
    r44 = 1.0 + r43
    er44 = er43 + U * abs(r44)
    r45 = d_2 * r1
    er45 = rounding(d_2, U) * abs(r45) + TINY
    r46 = r45 * r11
    er46 = abs(r11) * er45 + abs(r45) * er11 + er45 * er11 + rounding(r45, U) * abs(r46) + TINY
    r47 = r44 + r46
    er47 = er44 + er46 + U * abs(r47)
    r48 = r47 * r47
    er48 = abs(r48) * growth(2.0 * relative(er47, abs(r47))) + 1.0 * U * abs(r48) + TINY
    r49 = r37 / r48
    er49 = (er37 + abs(r49) * er48) / margin(abs(r48), er48) + U * abs(r49) + TINY
    r50 = -r49
    return r50, er49


@_device
def _partial_d_2_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by d_2 as a wide number."""
    if x <= 0.5857864376269049:  # 2 - sqrt(2)
        w0 = wide_from_float(d_2)
        w1 = wide_from_float(side_of(w0[0], 0.0))
        w2 = (1.0, 0.0, np.int64(0))
        w3 = (2.0, 0.0, np.int64(0))
        w5 = wide_mul(w3, wide_x)
        w6 = wide_neg(w5)
        w7 = wide_add(w2, w6)
        w8 = (0.5, 0.0, np.int64(0))
        w9 = wide_powi(wide_x, 2)
        w10 = wide_mul(w8, w9)
        w11 = wide_add(w7, w10)
        w12 = wide_mul(w1, w11)
        w13 = wide_from_float(c_0)
        w14 = wide_from_float(c_1)
        w15 = wide_neg(wide_x)
        w16 = wide_add(w2, w15)
        w17 = wide_mul(w14, w16)
        w18 = wide_add(w13, w17)
        w19 = wide_from_float(c_2)
        w20 = wide_mul(w19, w11)
        w21 = wide_add(w18, w20)
        w22 = wide_from_float(c_3)
        w23 = (3.0, 0.0, np.int64(0))
        w24 = wide_mul(w23, wide_x)
        w25 = wide_neg(w24)
        w26 = wide_add(w2, w25)
        w27 = (1.5, 0.0, np.int64(0))
        w28 = wide_mul(w27, w9)
        w29 = wide_add(w26, w28)
        w30 = wide_powi(wide_x, 3)
        w31 = (6.0, 0.0, np.int64(0))
        w32 = wide_div(w30, w31)
        w33 = wide_neg(w32)
        w34 = wide_add(w29, w33)
        w35 = wide_mul(w22, w34)
        w36 = wide_add(w21, w35)
        w37 = wide_mul(w12, w36)
        w38 = wide_from_float(d_1)
        w39 = wide_from_float(side_of(w38[0], 0.0))
        w40 = wide_mul(w38, w39)
        w41 = wide_mul(w40, w16)
        w42 = wide_add(w2, w41)
        w43 = wide_mul(w0, w1)
        w44 = wide_mul(w43, w11)
        w45 = wide_add(w42, w44)
        w46 = wide_powi(w45, 2)
        w47 = wide_div(w37, w46)
        w48 = wide_neg(w47)
        return w48
    if x <= 1.0:
        w0 = wide_from_float(d_2)
        w1 = wide_from_float(side_of(w0[0], 0.0))
        w2 = (2.0, 0.0, np.int64(0))
        w3 = (4.0, 0.0, np.int64(0))
        w5 = wide_mul(w3, wide_x)
        w6 = wide_neg(w5)
        w7 = wide_add(w2, w6)
        w8 = wide_powi(wide_x, 2)
        w9 = wide_add(w7, w8)
        w10 = wide_mul(w1, w9)
        w11 = (6.0, 0.0, np.int64(0))
        w12 = wide_from_float(c_0)
        w13 = wide_mul(w11, w12)
        w14 = wide_from_float(c_1)
        w15 = wide_mul(w11, w14)
        w16 = (-1.0, 0.0, np.int64(0))
        w17 = wide_add(w16, wide_x)
        w18 = wide_mul(w15, w17)
        w19 = wide_neg(w18)
        w20 = wide_add(w13, w19)
        w21 = (3.0, 0.0, np.int64(0))
        w22 = wide_from_float(c_2)
        w23 = wide_mul(w21, w22)
        w24 = wide_mul(w23, w9)
        w25 = wide_add(w20, w24)
        w26 = wide_from_float(c_3)
        w27 = (-6.0, 0.0, np.int64(0))
        w28 = (18.0, 0.0, np.int64(0))
        w29 = wide_mul(w28, wide_x)
        w30 = wide_add(w27, w29)
        w31 = (9.0, 0.0, np.int64(0))
        w32 = wide_mul(w31, w8)
        w33 = wide_neg(w32)
        w34 = wide_add(w30, w33)
        w35 = wide_powi(wide_x, 3)
        w36 = wide_add(w34, w35)
        w37 = wide_mul(w26, w36)
        w38 = wide_neg(w37)
        w39 = wide_add(w25, w38)
        w40 = wide_mul(w10, w39)
        w41 = (-2.0, 0.0, np.int64(0))
        w42 = wide_from_float(d_1)
        w43 = wide_mul(w2, w42)
        w44 = wide_from_float(side_of(w42[0], 0.0))
        w45 = wide_mul(w43, w44)
        w46 = wide_mul(w45, w17)
        w47 = wide_add(w41, w46)
        w48 = wide_mul(w0, w1)
        w49 = wide_mul(w48, w9)
        w50 = wide_add(w47, w49)
        w51 = wide_powi(w50, 2)
        w52 = wide_mul(w21, w51)
        w53 = wide_div(w40, w52)
        return w53
    if x <= 3.414213562373095:  # sqrt(2) + 2
        w0 = wide_from_float(d_2)
        w1 = wide_from_float(side_of(w0[0], 0.0))
        w2 = (2.0, 0.0, np.int64(0))
        w3 = (4.0, 0.0, np.int64(0))
        w5 = wide_mul(w3, wide_x)
        w6 = wide_neg(w5)
        w7 = wide_add(w2, w6)
        w8 = wide_powi(wide_x, 2)
        w9 = wide_add(w7, w8)
        w10 = wide_mul(w1, w9)
        w11 = (6.0, 0.0, np.int64(0))
        w12 = wide_from_float(c_0)
        w13 = wide_mul(w11, w12)
        w14 = wide_from_float(c_1)
        w15 = wide_mul(w11, w14)
        w16 = (-1.0, 0.0, np.int64(0))
        w17 = wide_add(w16, wide_x)
        w18 = wide_mul(w15, w17)
        w19 = wide_neg(w18)
        w20 = wide_add(w13, w19)
        w21 = (3.0, 0.0, np.int64(0))
        w22 = wide_from_float(c_2)
        w23 = wide_mul(w21, w22)
        w24 = wide_mul(w23, w9)
        w25 = wide_add(w20, w24)
        w26 = wide_from_float(c_3)
        w27 = (-6.0, 0.0, np.int64(0))
        w28 = (18.0, 0.0, np.int64(0))
        w29 = wide_mul(w28, wide_x)
        w30 = wide_add(w27, w29)
        w31 = (9.0, 0.0, np.int64(0))
        w32 = wide_mul(w31, w8)
        w33 = wide_neg(w32)
        w34 = wide_add(w30, w33)
        w35 = wide_powi(wide_x, 3)
        w36 = wide_add(w34, w35)
        w37 = wide_mul(w26, w36)
        w38 = wide_neg(w37)
        w39 = wide_add(w25, w38)
        w40 = wide_mul(w10, w39)
        w41 = wide_from_float(d_1)
        w42 = wide_mul(w2, w41)
        w43 = wide_from_float(side_of(w41[0], 0.0))
        w44 = wide_mul(w42, w43)
        w45 = wide_mul(w44, w17)
        w46 = wide_add(w2, w45)
        w47 = wide_mul(w0, w1)
        w48 = wide_mul(w47, w9)
        w49 = wide_neg(w48)
        w50 = wide_add(w46, w49)
        w51 = wide_powi(w50, 2)
        w52 = wide_mul(w21, w51)
        w53 = wide_div(w40, w52)
        return w53
    w0 = wide_from_float(d_2)
    w1 = wide_from_float(side_of(w0[0], 0.0))
    w2 = (1.0, 0.0, np.int64(0))
    w3 = (2.0, 0.0, np.int64(0))
    w5 = wide_mul(w3, wide_x)
    w6 = wide_neg(w5)
    w7 = wide_add(w2, w6)
    w8 = (0.5, 0.0, np.int64(0))
    w9 = wide_powi(wide_x, 2)
    w10 = wide_mul(w8, w9)
    w11 = wide_add(w7, w10)
    w12 = wide_mul(w1, w11)
    w13 = wide_from_float(c_0)
    w14 = wide_from_float(c_1)
    w15 = wide_neg(wide_x)
    w16 = wide_add(w2, w15)
    w17 = wide_mul(w14, w16)
    w18 = wide_add(w13, w17)
    w19 = wide_from_float(c_2)
    w20 = wide_mul(w19, w11)
    w21 = wide_add(w18, w20)
    w22 = wide_from_float(c_3)
    w23 = (3.0, 0.0, np.int64(0))
    w24 = wide_mul(w23, wide_x)
    w25 = wide_neg(w24)
    w26 = wide_add(w2, w25)
    w27 = (1.5, 0.0, np.int64(0))
    w28 = wide_mul(w27, w9)
    w29 = wide_add(w26, w28)
    w30 = wide_powi(wide_x, 3)
    w31 = (6.0, 0.0, np.int64(0))
    w32 = wide_div(w30, w31)
    w33 = wide_neg(w32)
    w34 = wide_add(w29, w33)
    w35 = wide_mul(w22, w34)
    w36 = wide_add(w21, w35)
    w37 = wide_mul(w12, w36)
    w38 = wide_from_float(d_1)
    w39 = wide_from_float(side_of(w38[0], 0.0))
    w40 = wide_mul(w38, w39)
    w41 = (-1.0, 0.0, np.int64(0))
    w42 = wide_add(w41, wide_x)
    w43 = wide_mul(w40, w42)
    w44 = wide_add(w2, w43)
    w45 = wide_mul(w0, w1)
    w46 = wide_mul(w45, w11)
    w47 = wide_add(w44, w46)
    w48 = wide_powi(w47, 2)
    w49 = wide_div(w37, w48)
    w50 = wide_neg(w49)
    return w50


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
    r5 = 2.0 * x
    er5 = TINY
    r6 = -r5
    r7 = 1.0 + r6
    er7 = er5 + U * abs(r7)
    r9 = x * x
    er9 = 1.0 * U * abs(r9) + TINY
    r10 = 0.5 * r9
    er10 = abs(0.5) * er9 + TINY
    r11 = r7 + r10
    er11 = er7 + er10 + U * abs(r11)
    r12 = r1 * r11
    er12 = abs(r1) * er11 + rounding(r1, U) * abs(r12) + TINY
    r15 = -x
    r16 = 1.0 + r15
    er16 = U * abs(r16)
    r17 = c_1 * r16
    er17 = abs(c_1) * er16 + rounding(c_1, U) * abs(r17) + TINY
    r18 = c_0 + r17
    er18 = er17 + U * abs(r18)
    r20 = c_2 * r11
    er20 = abs(c_2) * er11 + rounding(c_2, U) * abs(r20) + TINY
    r21 = r18 + r20
    er21 = er18 + er20 + U * abs(r21)
    r24 = 3.0 * x
    er24 = U * abs(r24) + TINY
    r25 = -r24
    r26 = 1.0 + r25
    er26 = er24 + U * abs(r26)
    r28 = 1.5 * r9
    er28 = abs(1.5) * er9 + U * abs(r28) + TINY
    r29 = r26 + r28
    er29 = er26 + er28 + U * abs(r29)
    r30 = x * x * x
    er30 = 2.0 * U * abs(r30) + TINY
    r32 = r30 / 6.0
    er32 = er30 / abs(6.0) + U * abs(r32) + TINY
    r33 = -r32
    r34 = r29 + r33
    er34 = er29 + er32 + U * abs(r34)
    r35 = c_3 * r34
    er35 = abs(c_3) * er34 + rounding(c_3, U) * abs(r35) + TINY
    r36 = r21 + r35
    er36 = er21 + er35 + U * abs(r36)
    r37 = r12 * r36
    er37 = abs(r36) * er12 + abs(r12) * er36 + er12 * er36 + U * abs(r37) + TINY
    r39 = side_of(d_1, 0.0)
    r40 = d_1 * r39
    er40 = rounding(d_1, U) * abs(r40) + TINY
    r41 = r40 * r16
    er41 = abs(r16) * er40 + abs(r40) * er16 + er40 * er16 + rounding(r40, U) * abs(r41) + TINY
    r42 = 1.0 + r41
    er42 = er41 + U * abs(r42)
    r43 = d_2 * r1
    er43 = rounding(d_2, U) * abs(r43) + TINY
    r44 = r43 * r11
    er44 = abs(r11) * er43 + abs(r43) * er11 + er43 * er11 + rounding(r43, U) * abs(r44) + TINY
    r45 = r42 + r44
    er45 = er42 + er44 + U * abs(r45)
    r46 = r45 * r45
    er46 = abs(r46) * growth(2.0 * relative(er45, abs(r45))) + 1.0 * U * abs(r46) + TINY
    r47 = r37 / r46
    er47 = (er37 + abs(r47) * er46) / margin(abs(r46), er46) + U * abs(r47) + TINY
    r48 = -r47
    r5_2 = 4.0 * x
    r6_2 = -r5_2
    r7_2 = 2.0 + r6_2
    er7_2 = er5 + U * abs(r7_2)
    r9_2 = r7_2 + r9
    er9_2 = er7_2 + er9 + U * abs(r9_2)
    r10_2 = r1 * r9_2
    er10_2 = abs(r1) * er9_2 + rounding(r1, U) * abs(r10_2) + TINY
    r13 = 6.0 * c_0
    er13 = rounding(c_0, U) * abs(r13) + TINY
    r15_2 = 6.0 * c_1
    er15 = rounding(c_1, U) * abs(r15_2) + TINY
    r17_2 = -1.0 + x
    er17_2 = U * abs(r17_2)
    r18_2 = r15_2 * r17_2
    er18_2 = abs(r17_2) * er15 + abs(r15_2) * er17_2 + er15 * er17_2 + rounding(r15_2, U) * abs(r18_2) + TINY
    r19 = -r18_2
    r20_2 = r13 + r19
    er20_2 = er13 + er18_2 + U * abs(r20_2)
    r23 = 3.0 * c_2
    er23 = rounding(c_2, U) * abs(r23) + TINY
    r24_2 = r23 * r9_2
    er24_2 = abs(r9_2) * er23 + abs(r23) * er9_2 + er23 * er9_2 + rounding(r23, U) * abs(r24_2) + TINY
    r25_2 = r20_2 + r24_2
    er25 = er20_2 + er24_2 + U * abs(r25_2)
    r29_2 = 18.0 * x
    er29_2 = U * abs(r29_2) + TINY
    r30_2 = -6.0 + r29_2
    er30_2 = er29_2 + U * abs(r30_2)
    r32_2 = 9.0 * r9
    er32_2 = abs(9.0) * er9 + U * abs(r32_2) + TINY
    r33_2 = -r32_2
    r34_2 = r30_2 + r33_2
    er34_2 = er30_2 + er32_2 + U * abs(r34_2)
    r36_2 = r34_2 + r30
    er36_2 = er34_2 + er30 + U * abs(r36_2)
    r37_2 = c_3 * r36_2
    er37_2 = abs(c_3) * er36_2 + rounding(c_3, U) * abs(r37_2) + TINY
    r38 = -r37_2
    r39_2 = r25_2 + r38
    er39 = er25 + er37_2 + U * abs(r39_2)
    r40_2 = r10_2 * r39_2
    er40_2 = abs(r39_2) * er10_2 + abs(r10_2) * er39 + er10_2 * er39 + U * abs(r40_2) + TINY
    r43_2 = 2.0 * d_1
    r45_2 = r43_2 * r39
    er45_2 = abs(r39) * er5 + rounding(r43_2, U) * abs(r45_2) + TINY
    r46_2 = r45_2 * r17_2
    er46_2 = abs(r17_2) * er45_2 + abs(r45_2) * er17_2 + er45_2 * er17_2 + rounding(r45_2, U) * abs(r46_2) + TINY
    r47_2 = -2.0 + r46_2
    er47_2 = er46_2 + U * abs(r47_2)
    r49 = r43 * r9_2
    er49 = abs(r9_2) * er43 + abs(r43) * er9_2 + er43 * er9_2 + rounding(r43, U) * abs(r49) + TINY
    r50 = r47_2 + r49
    er50 = er47_2 + er49 + U * abs(r50)
    r51 = r50 * r50
    er51 = abs(r51) * growth(2.0 * relative(er50, abs(r50))) + 1.0 * U * abs(r51) + TINY
    r52 = 3.0 * r51
    er52 = abs(3.0) * er51 + U * abs(r52) + TINY
    r53 = r40_2 / r52
    er53 = (er40_2 + abs(r53) * er52) / margin(abs(r52), er52) + U * abs(r53) + TINY
    r46_3 = 2.0 + r46_2
    er46_3 = er46_2 + U * abs(r46_3)
    r49_2 = -r49
    r50_2 = r46_3 + r49_2
    er50_2 = er46_3 + er49 + U * abs(r50_2)
    r51_2 = r50_2 * r50_2
    er51_2 = abs(r51_2) * growth(2.0 * relative(er50_2, abs(r50_2))) + 1.0 * U * abs(r51_2) + TINY
    r52_2 = 3.0 * r51_2
    er52_2 = abs(3.0) * er51_2 + U * abs(r52_2) + TINY
    r53_2 = r40_2 / r52_2
    er53_2 = (er40_2 + abs(r53_2) * er52_2) / margin(abs(r52_2), er52_2) + U * abs(r53_2) + TINY
    r43_3 = r40 * r17_2
    er43_2 = abs(r17_2) * er40 + abs(r40) * er17_2 + er40 * er17_2 + rounding(r40, U) * abs(r43_3) + TINY
    r44_2 = 1.0 + r43_3
    er44_2 = er43_2 + U * abs(r44_2)
    r47_3 = r44_2 + r44
    er47_3 = er44_2 + er44 + U * abs(r47_3)
    r48_2 = r47_3 * r47_3
    er48 = abs(r48_2) * growth(2.0 * relative(er47_3, abs(r47_3))) + 1.0 * U * abs(r48_2) + TINY
    r49_3 = r37 / r48_2
    er49_2 = (er37 + abs(r49_3) * er48) / margin(abs(r48_2), er48) + U * abs(r49_3) + TINY
    r50_3 = -r49_3
    y = r53_2 if x <= 3.414213562373095 else r50_3
    ey = er53_2 if x <= 3.414213562373095 else er49_2
    y_2 = r53 if x <= 1.0 else y
    ey_2 = er53 if x <= 1.0 else ey
    y_3 = r48 if x <= 0.5857864376269049 else y_2
    ey_3 = er47 if x <= 0.5857864376269049 else ey_2
    return y_3, ey_3


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 0.695651], [0.695654, 0.804415], [0.804418, 0.809658], [0.809664, 4.93945], [4.94141, 7.3125]
    x = np.float64(x)
    p0_r3 = 1.2970366926827029e+17 * x
    p0_r4 = -p0_r3
    p0_r5 = 5.1881467707308115e+17 + p0_r4
    p0_r6 = x * x
    p0_r8 = 2.1617278211378384e+16 * p0_r6
    p0_r9 = p0_r5 + p0_r8
    p0_r12 = 4.971973988617028e+17 * x
    p0_r13 = -p0_r12
    p0_r14 = 3.458764513820541e+17 + p0_r13
    p0_r16 = 8.646911284551352e+16 * p0_r6
    p0_r17 = p0_r14 + p0_r16
    p0_r18 = p0_r6 * x
    p0_r20 = 3602879701896397.0 * p0_r18
    p0_r21 = -p0_r20
    p0_r22 = p0_r17 + p0_r21
    p0_r23 = p0_r22 / p0_r9
    p1_r3 = 4.323455642275677e+16 * x
    p1_r4 = -p1_r3
    p1_r5 = -4.323455642275676e+17 + p1_r4
    p1_r6 = x * x
    p1_r8 = 2.1617278211378384e+16 * p1_r6
    p1_r9 = p1_r5 + p1_r8
    p1_r12 = 4.971973988617028e+17 * x
    p1_r13 = -3.458764513820541e+17 + p1_r12
    p1_r15 = 8.646911284551352e+16 * p1_r6
    p1_r16 = -p1_r15
    p1_r17 = p1_r13 + p1_r16
    p1_r18 = p1_r6 * x
    p1_r20 = 3602879701896397.0 * p1_r18
    p1_r21 = p1_r17 + p1_r20
    p1_r22 = p1_r21 / p1_r9
    p2_r3 = 1.2970366926827029e+17 * x
    p2_r4 = -p2_r3
    p2_r5 = -3.458764513820541e+17 + p2_r4
    p2_r6 = x * x
    p2_r8 = 2.1617278211378384e+16 * p2_r6
    p2_r9 = p2_r5 + p2_r8
    p2_r12 = 4.971973988617028e+17 * x
    p2_r13 = -3.458764513820541e+17 + p2_r12
    p2_r15 = 8.646911284551352e+16 * p2_r6
    p2_r16 = -p2_r15
    p2_r17 = p2_r13 + p2_r16
    p2_r18 = p2_r6 * x
    p2_r20 = 3602879701896397.0 * p2_r18
    p2_r21 = p2_r17 + p2_r20
    p2_r22 = p2_r21 / p2_r9
    p3_r3 = 4.323455642275677e+16 * x
    p3_r4 = -p3_r3
    p3_r5 = 4.323455642275676e+17 + p3_r4
    p3_r6 = x * x
    p3_r8 = 2.1617278211378384e+16 * p3_r6
    p3_r9 = p3_r5 + p3_r8
    p3_r12 = 4.971973988617028e+17 * x
    p3_r13 = -p3_r12
    p3_r14 = 3.458764513820541e+17 + p3_r13
    p3_r16 = 8.646911284551352e+16 * p3_r6
    p3_r17 = p3_r14 + p3_r16
    p3_r18 = p3_r6 * x
    p3_r20 = 3602879701896397.0 * p3_r18
    p3_r21 = -p3_r20
    p3_r22 = p3_r17 + p3_r21
    p3_r23 = p3_r22 / p3_r9
    return p0_r23 if x <= np.float32(0.5857864) else (p1_r22 if x <= np.float32(1.0) else (p2_r22 if x <= np.float32(3.4142134) else p3_r23))


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-3.4028235e+38)) & (x <= np.float32(0.6956509))) | ((x >= np.float32(0.69565403)) & (x <= np.float32(0.8044152))) | ((x >= np.float32(0.80441844)) & (x <= np.float32(0.8096581))) | ((x >= np.float32(0.8096644)) & (x <= np.float32(4.939453))) | ((x >= np.float32(4.9414062)) & (x <= np.float32(7.3125)))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-3.40282e+38, 2.89998], [2.9, 3.40813], [3.40821, 4.99951], [5.00049, 9.8125]
    x = np.float64(x)
    p0_r3 = 1.2461512460483586e+34 * x
    p0_r4 = -3.551531051237822e+34 + p0_r3
    p0_r5 = x * x
    p0_r7 = 1.0124978874142914e+33 * p0_r5
    p0_r8 = -p0_r7
    p0_r9 = p0_r4 + p0_r8
    p0_r10 = p0_r5 * x
    p0_r12 = 1.5576890575604484e+32 * p0_r10
    p0_r13 = p0_r9 + p0_r12
    p0_r14 = p0_r5 * p0_r5
    p0_r16 = 1.2980742146337072e+31 * p0_r14
    p0_r17 = -p0_r16
    p0_r18 = p0_r13 + p0_r17
    p0_r21 = 2.2430722428870457e+34 * x
    p0_r22 = -p0_r21
    p0_r23 = 4.486144485774091e+34 + p0_r22
    p0_r25 = 6.542294041753883e+33 * p0_r5
    p0_r26 = p0_r23 + p0_r25
    p0_r28 = 9.346134345362691e+32 * p0_r10
    p0_r29 = -p0_r28
    p0_r30 = p0_r26 + p0_r29
    p0_r32 = 7.788445287802242e+31 * p0_r14
    p0_r33 = p0_r30 + p0_r32
    p0_r34 = p0_r18 / p0_r33
    p1_r3 = 1.4953814952580303e+34 * x
    p1_r4 = -3.8319150815987027e+34 + p1_r3
    p1_r5 = x * x
    p1_r7 = 1.9471113219505604e+33 * p1_r5
    p1_r8 = -p1_r7
    p1_r9 = p1_r4 + p1_r8
    p1_r10 = p1_r5 * x
    p1_r12 = 5.192296858534829e+31 * p1_r10
    p1_r13 = -p1_r12
    p1_r14 = p1_r9 + p1_r13
    p1_r15 = p1_r5 * p1_r5
    p1_r17 = 1.2980742146337072e+31 * p1_r15
    p1_r18 = p1_r14 + p1_r17
    p1_r21 = 6.230756230241794e+33 * x
    p1_r22 = 3.1153781151208966e+34 + p1_r21
    p1_r24 = 2.803840303608807e+33 * p1_r5
    p1_r25 = -p1_r24
    p1_r26 = p1_r22 + p1_r25
    p1_r28 = 3.115378115120897e+32 * p1_r10
    p1_r29 = -p1_r28
    p1_r30 = p1_r26 + p1_r29
    p1_r32 = 7.788445287802242e+31 * p1_r15
    p1_r33 = p1_r30 + p1_r32
    p1_r34 = p1_r18 / p1_r33
    p2_r3 = 1.2461512460483586e+34 * x
    p2_r4 = -3.61383861354024e+34 + p2_r3
    p2_r5 = x * x
    p2_r7 = 5.451911701461569e+32 * p2_r5
    p2_r8 = -p2_r7
    p2_r9 = p2_r4 + p2_r8
    p2_r10 = p2_r5 * x
    p2_r12 = 1.5576890575604484e+32 * p2_r10
    p2_r13 = -p2_r12
    p2_r14 = p2_r9 + p2_r13
    p2_r15 = p2_r5 * p2_r5
    p2_r17 = 1.2980742146337072e+31 * p2_r15
    p2_r18 = p2_r14 + p2_r17
    p2_r21 = 1.4953814952580305e+34 * x
    p2_r22 = 1.9938419936773737e+34 + p2_r21
    p2_r24 = 3.1153781151208986e+32 * p2_r5
    p2_r25 = p2_r22 + p2_r24
    p2_r27 = 9.346134345362691e+32 * p2_r10
    p2_r28 = -p2_r27
    p2_r29 = p2_r25 + p2_r28
    p2_r31 = 7.788445287802242e+31 * p2_r15
    p2_r32 = p2_r29 + p2_r31
    p2_r33 = p2_r18 / p2_r32
    p3_r3 = 9.969209968386869e+33 * x
    p3_r4 = -3.3334545831793593e+34 + p3_r3
    p3_r5 = x * x
    p3_r7 = 3.894222643901121e+32 * p3_r5
    p3_r8 = p3_r4 + p3_r7
    p3_r9 = p3_r5 * x
    p3_r11 = 5.192296858534829e+31 * p3_r9
    p3_r12 = p3_r8 + p3_r11
    p3_r13 = p3_r5 * p3_r5
    p3_r15 = 1.2980742146337072e+31 * p3_r13
    p3_r16 = -p3_r15
    p3_r17 = p3_r12 + p3_r16
    p3_r20 = 6.230756230241794e+33 * x
    p3_r21 = -p3_r20
    p3_r22 = 3.1153781151208966e+34 + p3_r21
    p3_r24 = 3.4269159266329864e+33 * p3_r5
    p3_r25 = p3_r22 + p3_r24
    p3_r27 = 3.115378115120897e+32 * p3_r9
    p3_r28 = -p3_r27
    p3_r29 = p3_r25 + p3_r28
    p3_r31 = 7.788445287802242e+31 * p3_r13
    p3_r32 = p3_r29 + p3_r31
    p3_r33 = p3_r17 / p3_r32
    return p0_r34 if x <= np.float32(0.5857864) else (p1_r34 if x < np.float32(1.0) else (-0.7237339380196524 if x == np.float32(1.0) else (p2_r33 if x <= np.float32(3.4142134) else p3_r33)))


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return ((x >= np.float32(-3.4028235e+38)) & (x <= np.float32(2.8999813))) | ((x >= np.float32(2.900003)) & (x <= np.float32(3.408128))) | ((x >= np.float32(3.4082143)) & (x <= np.float32(4.9995117))) | ((x >= np.float32(5.0004883)) & (x <= np.float32(9.8125)))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-8, 0.804415], [0.804418, 7.3125]
    p0_r3, p0_l3 = pair_mul_single(1.2970366926827029e+17, 4.0, x)
    p0_r4 = -p0_r3
    p0_l4 = -p0_l3
    p0_r5, p0_l5 = pair_add(5.1881467707308115e+17, -8.0, p0_r4, p0_l4)
    p0_r6, p0_l6 = exact_product(x, x)
    p0_r8, p0_l8 = pair_mul(2.1617278211378384e+16, -2.0, p0_r6, p0_l6)
    p0_r9, p0_l9 = pair_add(p0_r5, p0_l5, p0_r8, p0_l8)
    p0_r12, p0_l12 = pair_mul_single(4.971973988617028e+17, -22.0, x)
    p0_r13 = -p0_r12
    p0_l13 = -p0_l12
    p0_r14, p0_l14 = pair_add(3.458764513820541e+17, 14.0, p0_r13, p0_l13)
    p0_r16, p0_l16 = pair_mul(8.646911284551352e+16, 5.0, p0_r6, p0_l6)
    p0_r17, p0_l17 = pair_add(p0_r14, p0_l14, p0_r16, p0_l16)
    p0_r18, p0_l18 = pair_mul_single(p0_r6, p0_l6, x)
    p0_r20 = 3602879701896397.0 * (p0_r18 + p0_l18)
    p0_r21 = -p0_r20
    p0_r22, p0_l22 = ordered_add_single(p0_r17, p0_l17, p0_r21)
    p0_r23, p0_l23 = pair_div(1.0, p0_r22, p0_l22, p0_r9, p0_l9)
    p1_r3 = 4.323455642275677e+16 * x
    p1_r4 = -p1_r3
    p1_r5 = -4.323455642275676e+17 + p1_r4
    p1_r6, p1_l6 = exact_product(x, x)
    p1_r8, p1_l8 = pair_mul_single(p1_r6, p1_l6, 2.1617278211378384e+16)
    p1_r9, p1_l9 = ordered_add_single(p1_r5, p1_l8, p1_r8)
    p1_r12, p1_l12 = pair_mul_single(4.971973988617028e+17, -22.0, x)
    p1_r13, p1_l13 = pair_add(-3.458764513820541e+17, -14.0, p1_r12, p1_l12)
    p1_r15, p1_l15 = pair_mul(8.646911284551352e+16, 5.0, p1_r6, p1_l6)
    p1_r16 = -p1_r15
    p1_l16 = -p1_l15
    p1_r17, p1_l17 = pair_add(p1_r13, p1_l13, p1_r16, p1_l16)
    p1_r18, p1_l18 = pair_mul_single(p1_r6, p1_l6, x)
    p1_r20, p1_l20 = pair_mul_single(p1_r18, p1_l18, 3602879701896397.0)
    p1_r21, p1_l21 = pair_add(p1_r17, p1_l17, p1_r20, p1_l20)
    p1_r22, p1_l22 = pair_div(1.0, p1_r21, p1_l21, p1_r9, p1_l9)
    p2_r3, p2_l3 = pair_mul_single(1.2970366926827029e+17, 4.0, x)
    p2_r4 = -p2_r3
    p2_l4 = -p2_l3
    p2_r5, p2_l5 = pair_add_single(-3.458764513820541e+17, p2_l4, p2_r4)
    p2_r6, p2_l6 = exact_product(x, x)
    p2_r8, p2_l8 = pair_mul_single(p2_r6, p2_l6, 2.1617278211378384e+16)
    p2_r9, p2_l9 = ordered_add(p2_r5, p2_l5, p2_r8, p2_l8)
    p2_r12, p2_l12 = pair_mul_single(4.971973988617028e+17, -22.0, x)
    p2_r13, p2_l13 = ordered_add(p2_r12, p2_l12, -3.458764513820541e+17, -14.0)
    p2_r15, p2_l15 = pair_mul(8.646911284551352e+16, 5.0, p2_r6, p2_l6)
    p2_r16 = -p2_r15
    p2_l16 = -p2_l15
    p2_r17, p2_l17 = pair_add(p2_r13, p2_l13, p2_r16, p2_l16)
    p2_r18, p2_l18 = pair_mul_single(p2_r6, p2_l6, x)
    p2_r20, p2_l20 = pair_mul_single(p2_r18, p2_l18, 3602879701896397.0)
    p2_r21, p2_l21 = pair_add(p2_r17, p2_l17, p2_r20, p2_l20)
    p2_r22, p2_l22 = pair_div(1.0, p2_r21, p2_l21, p2_r9, p2_l9)
    p3_r3 = 4.323455642275677e+16 * x
    p3_r4 = -p3_r3
    p3_r5 = 4.323455642275676e+17 + p3_r4
    p3_r6, p3_l6 = exact_product(x, x)
    p3_r8, p3_l8 = pair_mul(2.1617278211378384e+16, -2.0, p3_r6, p3_l6)
    p3_r9, p3_l9 = pair_add_single(p3_r5, p3_l8, p3_r8)
    p3_r12, p3_l12 = pair_mul_single(4.971973988617028e+17, -22.0, x)
    p3_r13 = -p3_r12
    p3_l13 = -p3_l12
    p3_r14, p3_l14 = ordered_add(p3_r13, p3_l13, 3.458764513820541e+17, 14.0)
    p3_r16, p3_l16 = pair_mul(8.646911284551352e+16, 5.0, p3_r6, p3_l6)
    p3_r17, p3_l17 = pair_add(p3_r14, p3_l14, p3_r16, p3_l16)
    p3_r18, p3_l18 = pair_mul_single(p3_r6, p3_l6, x)
    p3_r20, p3_l20 = pair_mul_single(p3_r18, p3_l18, 3602879701896397.0)
    p3_r21 = -p3_r20
    p3_l21 = -p3_l20
    p3_r22, p3_l22 = pair_add(p3_r17, p3_l17, p3_r21, p3_l21)
    p3_r23, p3_l23 = pair_div(1.0, p3_r22, p3_l22, p3_r9, p3_l9)
    return p0_r23 if x <= 0.5857864376269049 else (p1_r22 if x <= 1.0 else (p2_r22 if x <= 3.414213562373095 else p3_r23)), p0_l23 if x <= 0.5857864376269049 else (p1_l22 if x <= 1.0 else (p2_l22 if x <= 3.414213562373095 else p3_l23))


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -8.0) & (x <= 0.8044153032282193)) | ((x >= 0.8044184634269069) & (x <= 7.3125))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-4.31359e+68, 2.89998], [2.9, 3.40813], [3.40821, 4.99951], [5.00049, 9.8125]
    p0_r3, p0_l3 = exact_product(x, 1.2461512460483586e+34)
    p0_r4, p0_l4 = pair_add_single(-3.551531051237822e+34, p0_l3, p0_r3)
    p0_r5, p0_l5 = exact_product(x, x)
    p0_r7, p0_l7 = pair_mul_single(p0_r5, p0_l5, 1.0124978874142914e+33)
    p0_r8 = -p0_r7
    p0_l8 = -p0_l7
    p0_r9, p0_l9 = pair_add(p0_r4, p0_l4, p0_r8, p0_l8)
    p0_r10, p0_l10 = pair_mul_single(p0_r5, p0_l5, x)
    p0_r12, p0_l12 = pair_mul_single(p0_r10, p0_l10, 1.5576890575604484e+32)
    p0_r13, p0_l13 = pair_add(p0_r9, p0_l9, p0_r12, p0_l12)
    p0_r14, p0_l14 = pair_mul(p0_r5, p0_l5, p0_r5, p0_l5)
    p0_r16, p0_l16 = pair_mul_single(p0_r14, p0_l14, 1.2980742146337072e+31)
    p0_r17 = -p0_r16
    p0_l17 = -p0_l16
    p0_r18, p0_l18 = pair_add(p0_r13, p0_l13, p0_r17, p0_l17)
    p0_r21, p0_l21 = pair_mul_single(2.2430722428870457e+34, -2.305843009213693e+16, x)
    p0_r22 = -p0_r21
    p0_l22 = -p0_l21
    p0_r23, p0_l23 = pair_add(4.486144485774091e+34, -2.1213755684765985e+18, p0_r22, p0_l22)
    p0_r25, p0_l25 = pair_mul(6.542294041753883e+33, 5.072854620270127e+17, p0_r5, p0_l5)
    p0_r26, p0_l26 = pair_add(p0_r23, p0_l23, p0_r25, p0_l25)
    p0_r28, p0_l28 = pair_mul(9.346134345362691e+32, -5764607523034232.0, p0_r10, p0_l10)
    p0_r29 = -p0_r28
    p0_l29 = -p0_l28
    p0_r30, p0_l30 = pair_add(p0_r26, p0_l26, p0_r29, p0_l29)
    p0_r32, p0_l32 = pair_mul(7.788445287802242e+31, 2522015791327478.0, p0_r14, p0_l14)
    p0_r33, p0_l33 = pair_add(p0_r30, p0_l30, p0_r32, p0_l32)
    p0_r34, p0_l34 = pair_div(1.0, p0_r18, p0_l18, p0_r33, p0_l33)
    p1_r3, p1_l3 = pair_mul_single(1.4953814952580303e+34, 9.598071525852001e+17, x)
    p1_r4, p1_l4 = ordered_add(-3.8319150815987027e+34, -9.598071525852001e+17, p1_r3, p1_l3)
    p1_r5 = x * x
    p1_r7 = 1.9471113219505604e+33 * p1_r5
    p1_r8 = -p1_r7
    p1_r9, p1_l9 = ordered_add_single(p1_r4, p1_l4, p1_r8)
    p1_r10 = p1_r5 * x
    p1_r12 = 5.192296858534829e+31 * p1_r10
    p1_r13 = -p1_r12
    p1_r14, p1_l14 = ordered_add_single(p1_r9, p1_l9, p1_r13)
    p1_r15 = p1_r5 * p1_r5
    p1_r17 = 1.2980742146337072e+31 * p1_r15
    p1_r18, p1_l18 = ordered_add_single(p1_r14, p1_l14, p1_r17)
    p1_r21 = 6.230756230241794e+33 * x
    p1_r22, p1_l22 = ordered_sum(3.1153781151208966e+34, p1_r21)
    p1_r24 = 2.803840303608807e+33 * p1_r5
    p1_r25 = -p1_r24
    p1_r26, p1_l26 = ordered_add_single(p1_r22, p1_l22, p1_r25)
    p1_r28 = 3.115378115120897e+32 * p1_r10
    p1_r29 = -p1_r28
    p1_r30, p1_l30 = ordered_add_single(p1_r26, p1_l26, p1_r29)
    p1_r32 = 7.788445287802242e+31 * p1_r15
    p1_r33, p1_l33 = ordered_add_single(p1_r30, p1_l30, p1_r32)
    p1_r34, p1_l34 = pair_div(1.0, p1_r18, p1_l18, p1_r33, p1_l33)
    p2_r3, p2_l3 = pair_mul_single(1.2461512460483586e+34, 6.773413839565226e+17, x)
    p2_r4, p2_l4 = pair_add(-3.61383861354024e+34, -4.3522786798908474e+17, p2_r3, p2_l3)
    p2_r5, p2_l5 = exact_product(x, x)
    p2_r7, p2_l7 = pair_mul(5.451911701461569e+32, 1.5852670688344144e+16, p2_r5, p2_l5)
    p2_r8 = -p2_r7
    p2_l8 = -p2_l7
    p2_r9, p2_l9 = pair_add(p2_r4, p2_l4, p2_r8, p2_l8)
    p2_r10, p2_l10 = pair_mul_single(p2_r5, p2_l5, x)
    p2_r12, p2_l12 = pair_mul(1.5576890575604484e+32, 5044031582654956.0, p2_r10, p2_l10)
    p2_r13 = -p2_r12
    p2_l13 = -p2_l12
    p2_r14, p2_l14 = pair_add(p2_r9, p2_l9, p2_r13, p2_l13)
    p2_r15, p2_l15 = pair_mul(p2_r5, p2_l5, p2_r5, p2_l5)
    p2_r17 = 1.2980742146337072e+31 * (p2_r15 + p2_l15)
    p2_r18, p2_l18 = ordered_add_single(p2_r14, p2_l14, p2_r17)
    p2_r21, p2_l21 = pair_mul_single(1.4953814952580305e+34, -1.12986307451471e+18, x)
    p2_r22, p2_l22 = pair_add(1.9938419936773737e+34, 1.8446744073709552e+17, p2_r21, p2_l21)
    p2_r24 = 3.1153781151208986e+32 * (p2_r5 + p2_l5)
    p2_r25, p2_l25 = ordered_add_single(p2_r22, p2_l22, p2_r24)
    p2_r27, p2_l27 = pair_mul(9.346134345362691e+32, -5764607523034232.0, p2_r10, p2_l10)
    p2_r28 = -p2_r27
    p2_l28 = -p2_l27
    p2_r29, p2_l29 = ordered_add(p2_r25, p2_l25, p2_r28, p2_l28)
    p2_r31, p2_l31 = pair_mul(7.788445287802242e+31, 2522015791327478.0, p2_r15, p2_l15)
    p2_r32, p2_l32 = ordered_add(p2_r29, p2_l29, p2_r31, p2_l31)
    p2_r33, p2_l33 = pair_div(1.0, p2_r18, p2_l18, p2_r32, p2_l32)
    p3_r3, p3_l3 = pair_mul_single(9.969209968386869e+33, 4.813447281733586e+17, x)
    p3_r4, p3_l4 = ordered_add(p3_r3, p3_l3, -3.3334545831793593e+34, -4.813447281733586e+17)
    p3_r5, p3_l5 = exact_product(x, x)
    p3_r7, p3_l7 = pair_mul(3.894222643901121e+32, -3.602879701896397e+16, p3_r5, p3_l5)
    p3_r8, p3_l8 = pair_add(p3_r4, p3_l4, p3_r7, p3_l7)
    p3_r9, p3_l9 = pair_mul_single(p3_r5, p3_l5, x)
    p3_r11, p3_l11 = pair_mul(5.192296858534829e+31, -4323455642275676.0, p3_r9, p3_l9)
    p3_r12, p3_l12 = pair_add(p3_r8, p3_l8, p3_r11, p3_l11)
    p3_r13, p3_l13 = pair_mul(p3_r5, p3_l5, p3_r5, p3_l5)
    p3_r15, p3_l15 = pair_mul(1.2980742146337072e+31, -1080863910568919.0, p3_r13, p3_l13)
    p3_r16 = -p3_r15
    p3_l16 = -p3_l15
    p3_r17, p3_l17 = pair_add(p3_r12, p3_l12, p3_r16, p3_l16)
    p3_r20, p3_l20 = pair_mul_single(6.230756230241794e+33, -5.764607523034235e+17, x)
    p3_r21 = -p3_r20
    p3_l21 = -p3_l20
    p3_r22 = 3.1153781151208966e+34 + (p3_r21 + p3_l21)
    p3_r24, p3_l24 = pair_mul(3.4269159266329864e+33, 4.611686018427388e+16, p3_r5, p3_l5)
    p3_r25, p3_l25 = ordered_add_single(p3_r24, p3_l24, p3_r22)
    p3_r27, p3_l27 = pair_mul(3.115378115120897e+32, 1.0088063165309912e+16, p3_r9, p3_l9)
    p3_r28 = -p3_r27
    p3_l28 = -p3_l27
    p3_r29, p3_l29 = pair_add(p3_r25, p3_l25, p3_r28, p3_l28)
    p3_r31, p3_l31 = pair_mul(7.788445287802242e+31, 2522015791327478.0, p3_r13, p3_l13)
    p3_r32, p3_l32 = pair_add(p3_r29, p3_l29, p3_r31, p3_l31)
    p3_r33, p3_l33 = pair_div(1.0, p3_r17, p3_l17, p3_r32, p3_l32)
    return p0_r34 if x <= 0.5857864376269049 else (p1_r34 if x < 1.0 else (-0.7237339380196524 if x == 1.0 else (p2_r33 if x <= 3.414213562373095 else p3_r33))), p0_l34 if x <= 0.5857864376269049 else (p1_l34 if x < 1.0 else (0.0 if x == 1.0 else (p2_l33 if x <= 3.414213562373095 else p3_l33)))


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return ((x >= -4.3135914667441024e+68) & (x <= 2.8999815495656174)) | ((x >= 2.900003128752055) & (x <= 3.408128231797698)) | ((x >= 3.408214548543448) & (x <= 4.99951171875)) | ((x >= 5.00048828125) & (x <= 9.8125))


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
        flag = noted(flag, v - np.float32(-3.4028235e+38))
        flag = noted(flag, np.float32(7.3125) - v)
        flag = noted(flag, (v - np.float32(0.6956509)) * (v - np.float32(0.69565403)))
        flag = noted(flag, (v - np.float32(0.8044152)) * (v - np.float32(0.80441844)))
        flag = noted(flag, (v - np.float32(0.8096581)) * (v - np.float32(0.8096644)))
        flag = noted(flag, (v - np.float32(4.939453)) * (v - np.float32(4.9414062)))
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
        flag = noted(flag, v - np.float32(-3.4028235e+38))
        flag = noted(flag, np.float32(9.8125) - v)
        flag = noted(flag, (v - np.float32(2.8999813)) * (v - np.float32(2.900003)))
        flag = noted(flag, (v - np.float32(3.408128)) * (v - np.float32(3.4082143)))
        flag = noted(flag, (v - np.float32(4.9995117)) * (v - np.float32(5.0004883)))
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
        flag = noted(flag, v - np.float32(-3.4028235e+38))
        flag = noted(flag, np.float32(7.3125) - v)
        flag = noted(flag, (v - np.float32(0.6956509)) * (v - np.float32(0.69565403)))
        flag = noted(flag, (v - np.float32(0.8044152)) * (v - np.float32(0.80441844)))
        flag = noted(flag, (v - np.float32(0.8096581)) * (v - np.float32(0.8096644)))
        flag = noted(flag, (v - np.float32(4.939453)) * (v - np.float32(4.9414062)))
        flag = noted(flag, np.float32(9.8125) - v)
        flag = noted(flag, (v - np.float32(2.8999813)) * (v - np.float32(2.900003)))
        flag = noted(flag, (v - np.float32(3.408128)) * (v - np.float32(3.4082143)))
        flag = noted(flag, (v - np.float32(4.9995117)) * (v - np.float32(5.0004883)))
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
        flag = noted(flag, v - -8.0)
        flag = noted(flag, 7.3125 - v)
        flag = noted(flag, (v - 0.8044153032282193) * (v - 0.8044184634269069))
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
        flag = noted(flag, v - -4.3135914667441024e+68)
        flag = noted(flag, 9.8125 - v)
        flag = noted(flag, (v - 2.8999815495656174) * (v - 2.900003128752055))
        flag = noted(flag, (v - 3.408128231797698) * (v - 3.408214548543448))
        flag = noted(flag, (v - 4.99951171875) * (v - 5.00048828125))
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
        flag = noted(flag, v - -8.0)
        flag = noted(flag, 7.3125 - v)
        flag = noted(flag, (v - 0.8044153032282193) * (v - 0.8044184634269069))
        flag = noted(flag, v - -4.3135914667441024e+68)
        flag = noted(flag, 9.8125 - v)
        flag = noted(flag, (v - 2.8999815495656174) * (v - 2.900003128752055))
        flag = noted(flag, (v - 3.408128231797698) * (v - 3.408214548543448))
        flag = noted(flag, (v - 4.99951171875) * (v - 5.00048828125))
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
    "opau_laguerre",
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
