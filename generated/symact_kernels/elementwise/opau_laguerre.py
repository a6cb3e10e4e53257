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


@_inlined
def _value_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation for float32, in float64, and whether that is certain."""
    fit = (abs(x) <= 3.402823669209385e+38) & within(c_0, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_2, 2.938735877055719e-39, 3.402823669209385e+38) & within(c_3, 2.938735877055719e-39, 3.402823669209385e+38) & within(d_1, 2.938735877055719e-39, 3.402823669209385e+38) & within(d_2, 2.938735877055719e-39, 3.402823669209385e+38)
    r1 = abs(d_1)
    r2 = -1.0 + x
    r3 = abs(r2)
    r4 = r1 * r3
    r5 = abs(d_2)
    r6 = 2.0 * x
    r7 = -r6
    r8 = x * x
    r9 = 0.5 * r8
    r10 = 1.0 + r7
    m11 = abs(r10) + r9
    r12 = r10 + r9
    r13 = abs(r12)
    m14 = r5 * m11
    r15 = r5 * r13
    r16 = 1.0 + r4
    m17 = r16 + m14
    r18 = r16 + r15
    r19 = 1.0 / r18
    r20 = -x
    r21 = 1.0 + r20
    r22 = c_1 * r21
    m23 = abs(c_2) * m11
    r24 = c_2 * r12
    r25 = 3.0 * x
    r26 = -r25
    r27 = 1.5 * r8
    r28 = x * r8
    r29 = 0.16666666666666666 * r28
    r30 = -r29
    m31 = 1.0 + abs(r26)
    r32 = 1.0 + r26
    m33 = m31 + r27
    r34 = r32 + r27
    m35 = m33 + abs(r30)
    r36 = r34 + r30
    m37 = abs(c_3) * m35
    r38 = c_3 * r36
    m39 = abs(c_0) + abs(r22)
    r40 = c_0 + r22
    m41 = m39 + m23
    r42 = r40 + r24
    m43 = m41 + m37
    r44 = r42 + r38
    m45 = r19 * m43
    r46 = r19 * r44
    return (r46, fit & (m17 < 16.0 * abs(r18)) & (2.2466897964477537e-06 * m45 <= abs(r46)))


@_inlined
def _derivative_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative for float32, in float64, and whether that is certain."""
    fit = within(x, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_0, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_2, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_3, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_2, 8.271806125530277e-25, 1.2089258196146292e+24)
    r1 = abs(d_1)
    r2 = -1.0 + x
    r3 = abs(r2)
    r4 = r1 * r3
    r5 = abs(d_2)
    r6 = 2.0 * x
    r7 = -r6
    r8 = x * x
    r9 = 0.5 * r8
    r10 = 1.0 + r7
    m11 = abs(r10) + r9
    r12 = r10 + r9
    r13 = abs(r12)
    m14 = r5 * m11
    r15 = r5 * r13
    r16 = 1.0 + r4
    m17 = r16 + m14
    r18 = r16 + r15
    r19 = 1.0 / r18
    r20 = -x
    r21 = 1.0 + r20
    r22 = c_1 * r21
    m23 = abs(c_2) * m11
    r24 = c_2 * r12
    r25 = 3.0 * x
    r26 = -r25
    r27 = 1.5 * r8
    r28 = x * r8
    r29 = 0.16666666666666666 * r28
    r30 = -r29
    m31 = 1.0 + abs(r26)
    r32 = 1.0 + r26
    m33 = m31 + r27
    r34 = r32 + r27
    m35 = m33 + abs(r30)
    r36 = r34 + r30
    m37 = abs(c_3) * m35
    r38 = c_3 * r36
    m39 = abs(c_0) + abs(r22)
    r40 = c_0 + r22
    m41 = m39 + m23
    r42 = r40 + r24
    m43 = m41 + m37
    r44 = r42 + r38
    m45 = r19 * m43
    r46 = r19 * r44
    m47 = r19 * m45
    r48 = r19 * r46
    r49 = -c_1
    r50 = -2.0 + x
    r51 = c_2 * r50
    r52 = -r9
    m53 = abs(-3.0) + abs(r25)
    r54 = -3.0 + r25
    m55 = m53 + abs(r52)
    r56 = r54 + r52
    m57 = abs(c_3) * m55
    r58 = c_3 * r56
    m59 = abs(r49) + abs(r51)
    r60 = r49 + r51
    m61 = m59 + m57
    r62 = r60 + r58
    m63 = r19 * m61
    r64 = r19 * r62
    s65 = side_of(r2, 0.0)
    r66 = r1 * s65
    s67 = side_of(r12, 0.0)
    r68 = r5 * r50
    r69 = r68 * s67
    m70 = abs(r66) + abs(r69)
    r71 = r66 + r69
    m72 = m47 * m70
    r73 = r48 * r71
    r74 = -r73
    m75 = m63 + m72
    r76 = r64 + r74
    return (r76, fit & (m17 < 16.0 * abs(r18)) & ((abs(r12) > 2.242650509742816e-16 * m11) | (m11 == 0.0)) & (4.4331789016723635e-06 * m75 <= abs(r76)))


@_inlined
def _gradient_coarse(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by x and by every learned parameter for float32, in float64, and whether that is certain."""
    fit = within(x, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_0, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_2, 8.271806125530277e-25, 1.2089258196146292e+24) & within(c_3, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_1, 8.271806125530277e-25, 1.2089258196146292e+24) & within(d_2, 8.271806125530277e-25, 1.2089258196146292e+24)
    r1 = abs(d_1)
    r2 = -1.0 + x
    r3 = abs(r2)
    r4 = r1 * r3
    r5 = abs(d_2)
    r6 = 2.0 * x
    r7 = -r6
    r8 = x * x
    r9 = 0.5 * r8
    r10 = 1.0 + r7
    m11 = abs(r10) + r9
    r12 = r10 + r9
    r13 = abs(r12)
    m14 = r5 * m11
    r15 = r5 * r13
    r16 = 1.0 + r4
    m17 = r16 + m14
    r18 = r16 + r15
    r19 = 1.0 / r18
    r20 = -x
    r21 = 1.0 + r20
    r22 = c_1 * r21
    m23 = abs(c_2) * m11
    r24 = c_2 * r12
    r25 = 3.0 * x
    r26 = -r25
    r27 = 1.5 * r8
    r28 = x * r8
    r29 = 0.16666666666666666 * r28
    r30 = -r29
    m31 = 1.0 + abs(r26)
    r32 = 1.0 + r26
    m33 = m31 + r27
    r34 = r32 + r27
    m35 = m33 + abs(r30)
    r36 = r34 + r30
    m37 = abs(c_3) * m35
    r38 = c_3 * r36
    m39 = abs(c_0) + abs(r22)
    r40 = c_0 + r22
    m41 = m39 + m23
    r42 = r40 + r24
    m43 = m41 + m37
    r44 = r42 + r38
    m45 = r19 * m43
    r46 = r19 * r44
    m47 = r19 * m45
    r48 = r19 * r46
    r49 = -c_1
    r50 = -2.0 + x
    r51 = c_2 * r50
    r52 = -r9
    m53 = abs(-3.0) + abs(r25)
    r54 = -3.0 + r25
    m55 = m53 + abs(r52)
    r56 = r54 + r52
    m57 = abs(c_3) * m55
    r58 = c_3 * r56
    m59 = abs(r49) + abs(r51)
    r60 = r49 + r51
    m61 = m59 + m57
    r62 = r60 + r58
    m63 = r19 * m61
    r64 = r19 * r62
    s65 = side_of(r2, 0.0)
    r66 = r1 * s65
    s67 = side_of(r12, 0.0)
    r68 = r5 * r50
    r69 = r68 * s67
    m70 = abs(r66) + abs(r69)
    r71 = r66 + r69
    m72 = m47 * m70
    r73 = r48 * r71
    r74 = -r73
    m75 = m63 + m72
    r76 = r64 + r74
    r77 = r19 * r21
    m78 = r19 * m11
    r79 = r19 * r12
    m80 = r19 * m35
    r81 = r19 * r36
    s82 = side_of(d_1, 0.0)
    r83 = r48 * s82
    m84 = m47 * r3
    r85 = r83 * r3
    r86 = -r85
    s87 = side_of(d_2, 0.0)
    r88 = r48 * s87
    m89 = m47 * m11
    r90 = r88 * r13
    r91 = -r90
    return (r76, r19, r77, r79, r81, r86, r91, fit & (m17 < 16.0 * abs(r18)) & ((abs(r12) > 2.242650509742816e-16 * m11) | (m11 == 0.0)) & (4.4331789016723635e-06 * m75 <= abs(r76)) & (2.0961880683898925e-06 * m78 <= abs(r79)) & (2.1864891052246093e-06 * m80 <= abs(r81)) & (4.342877864837647e-06 * m84 <= abs(r86)) & (4.372978210449219e-06 * m89 <= abs(r91)))


@_inlined
def _value_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """The activation from sums of two float64, and whether that is certain."""
    fit = within(x, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_0, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_1, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_2, 1.925929944387236e-34, 5.192296858534828e+33) & within(c_3, 1.925929944387236e-34, 5.192296858534828e+33) & within(d_1, 1.925929944387236e-34, 5.192296858534828e+33) & within(d_2, 1.925929944387236e-34, 5.192296858534828e+33)
    r1 = abs(d_1)
    r2, l2 = exact_sum(-1.0, x)
    v3 = r2 + l2
    r4 = -r2 if v3 < 0.0 else r2
    l5 = -l2 if v3 < 0.0 else l2
    r6, l6 = pair_mul_single(r4, l5, r1)
    r7 = abs(d_2)
    r8 = x * 2.0
    r9 = -r8
    r10, l10 = exact_product(x, x)
    r11 = r10 * 0.5
    l12 = l10 * 0.5
    r13, l13 = exact_sum(1.0, r9)
    m14 = abs(r13) + r11
    r15, l15 = pair_add(r13, l13, r11, l12)
    v16 = r15 + l15
    r17 = -r15 if v16 < 0.0 else r15
    l18 = -l15 if v16 < 0.0 else l15
    m19 = r7 * m14
    r20, l20 = pair_mul_single(r17, l18, r7)
    r21, l21 = pair_add_single(r6, l6, 1.0)
    m22 = r21 + m19
    r23, l23 = pair_add(r21, l21, r20, l20)
    i24 = 1.0 / r23
    r24 = 1.0 * i24
    l24 = (fma(-r24, r23, 1.0) + fma(-r24, l23, 0.0)) * i24
    r25 = -x
    r26, l26 = exact_sum(1.0, r25)
    r27, l27 = pair_mul_single(r26, l26, c_1)
    m28 = abs(c_2) * m14
    r29, l29 = pair_mul_single(r15, l15, c_2)
    r30, l30 = exact_product(3.0, x)
    r31 = -r30
    l32 = -l30
    r33, l33 = pair_mul_single(r10, l10, 1.5)
    r34, l34 = pair_mul_single(r10, l10, x)
    r35, l35 = pair_mul(0.16666666666666666, 9.25185853854297e-18, r34, l34)
    r36 = -r35
    l37 = -l35
    m38 = 1.0 + abs(r31)
    r39, l39 = pair_add_single(r31, l32, 1.0)
    m40 = m38 + r33
    r41, l41 = pair_add(r39, l39, r33, l33)
    m42 = m40 + abs(r36)
    r43, l43 = pair_add(r41, l41, r36, l37)
    m44 = abs(c_3) * m42
    r45, l45 = pair_mul_single(r43, l43, c_3)
    m46 = abs(c_0) + abs(r27)
    r47, l47 = pair_add_single(r27, l27, c_0)
    m48 = m46 + m28
    r49, l49 = pair_add(r47, l47, r29, l29)
    m50 = m48 + m44
    r51, l51 = pair_add(r49, l49, r45, l45)
    m52 = r24 * m50
    r53, l53 = pair_mul(r24, l24, r51, l51)
    v54 = r53 + l53
    return (v54, fit & (m22 < 1024.0 * abs(r23)) & (3.8595447784315343e-10 * m52 <= abs(v54)))


@_inlined
def _derivative_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative from sums of two float64, and whether that is certain."""
    fit = within(x, 1.3877787807814457e-17, 7.205759403792794e+16) & within(c_0, 1.3877787807814457e-17, 7.205759403792794e+16) & within(c_1, 1.3877787807814457e-17, 7.205759403792794e+16) & within(c_2, 1.3877787807814457e-17, 7.205759403792794e+16) & within(c_3, 1.3877787807814457e-17, 7.205759403792794e+16) & within(d_1, 1.3877787807814457e-17, 7.205759403792794e+16) & within(d_2, 1.3877787807814457e-17, 7.205759403792794e+16)
    r1 = abs(d_1)
    r2, l2 = exact_sum(-1.0, x)
    v3 = r2 + l2
    r4 = -r2 if v3 < 0.0 else r2
    l5 = -l2 if v3 < 0.0 else l2
    r6, l6 = pair_mul_single(r4, l5, r1)
    r7 = abs(d_2)
    r8 = x * 2.0
    r9 = -r8
    r10, l10 = exact_product(x, x)
    r11 = r10 * 0.5
    l12 = l10 * 0.5
    r13, l13 = exact_sum(1.0, r9)
    m14 = abs(r13) + r11
    r15, l15 = pair_add(r13, l13, r11, l12)
    v16 = r15 + l15
    r17 = -r15 if v16 < 0.0 else r15
    l18 = -l15 if v16 < 0.0 else l15
    m19 = r7 * m14
    r20, l20 = pair_mul_single(r17, l18, r7)
    r21, l21 = pair_add_single(r6, l6, 1.0)
    m22 = r21 + m19
    r23, l23 = pair_add(r21, l21, r20, l20)
    i24 = 1.0 / r23
    r24 = 1.0 * i24
    l24 = (fma(-r24, r23, 1.0) + fma(-r24, l23, 0.0)) * i24
    r25 = -x
    r26, l26 = exact_sum(1.0, r25)
    r27, l27 = pair_mul_single(r26, l26, c_1)
    m28 = abs(c_2) * m14
    r29, l29 = pair_mul_single(r15, l15, c_2)
    r30, l30 = exact_product(3.0, x)
    r31 = -r30
    l32 = -l30
    r33, l33 = pair_mul_single(r10, l10, 1.5)
    r34, l34 = pair_mul_single(r10, l10, x)
    r35, l35 = pair_mul(0.16666666666666666, 9.25185853854297e-18, r34, l34)
    r36 = -r35
    l37 = -l35
    m38 = 1.0 + abs(r31)
    r39, l39 = pair_add_single(r31, l32, 1.0)
    m40 = m38 + r33
    r41, l41 = pair_add(r39, l39, r33, l33)
    m42 = m40 + abs(r36)
    r43, l43 = pair_add(r41, l41, r36, l37)
    m44 = abs(c_3) * m42
    r45, l45 = pair_mul_single(r43, l43, c_3)
    m46 = abs(c_0) + abs(r27)
    r47, l47 = pair_add_single(r27, l27, c_0)
    m48 = m46 + m28
    r49, l49 = pair_add(r47, l47, r29, l29)
    m50 = m48 + m44
    r51, l51 = pair_add(r49, l49, r45, l45)
    m52 = r24 * m50
    r53, l53 = pair_mul(r24, l24, r51, l51)
    m54 = r24 * m52
    r55, l55 = pair_mul(r24, l24, r53, l53)
    r56 = -c_1
    r57, l57 = exact_sum(-2.0, x)
    r58, l58 = pair_mul_single(r57, l57, c_2)
    r59 = -r11
    l60 = -l12
    m61 = abs(-3.0) + abs(r30)
    r62, l62 = pair_add_single(r30, l30, -3.0)
    m63 = m61 + abs(r59)
    r64, l64 = pair_add(r62, l62, r59, l60)
    m65 = abs(c_3) * m63
    r66, l66 = pair_mul_single(r64, l64, c_3)
    m67 = abs(r56) + abs(r58)
    r68, l68 = pair_add_single(r58, l58, r56)
    m69 = m67 + m65
    r70, l70 = pair_add(r68, l68, r66, l66)
    m71 = r24 * m69
    r72, l72 = pair_mul(r24, l24, r70, l70)
    s74 = side_of(v3, 0.0)
    r75 = r1 * s74
    s77 = side_of(v16, 0.0)
    r78, l78 = pair_mul_single(r57, l57, r7)
    r79 = r78 * s77
    l80 = l78 * s77
    m81 = abs(r75) + abs(r79)
    r82, l82 = pair_add_single(r79, l80, r75)
    m83 = m54 * m81
    r84, l84 = pair_mul(r55, l55, r82, l82)
    r85 = -r84
    l86 = -l84
    m87 = m71 + m83
    r88, l88 = pair_add(r72, l72, r85, l86)
    v89 = r88 + l88
    return (v89, fit & (m22 < 1024.0 * abs(r23)) & ((abs(v16) > 4.979684464207637e-32 * m14) | (m14 == 0.0)) & (1.1581419802495497e-09 * m87 <= abs(v89)))


@_inlined
def _gradient_paired(x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivative by x and by every learned parameter from sums of two float64, and whether that is certain."""
    fit = within(x, 9.094947017729282e-13, 1099511627776.0) & within(c_0, 9.094947017729282e-13, 1099511627776.0) & within(c_1, 9.094947017729282e-13, 1099511627776.0) & within(c_2, 9.094947017729282e-13, 1099511627776.0) & within(c_3, 9.094947017729282e-13, 1099511627776.0) & within(d_1, 9.094947017729282e-13, 1099511627776.0) & within(d_2, 9.094947017729282e-13, 1099511627776.0)
    r1 = abs(d_1)
    r2, l2 = exact_sum(-1.0, x)
    v3 = r2 + l2
    r4 = -r2 if v3 < 0.0 else r2
    l5 = -l2 if v3 < 0.0 else l2
    r6, l6 = pair_mul_single(r4, l5, r1)
    r7 = abs(d_2)
    r8 = x * 2.0
    r9 = -r8
    r10, l10 = exact_product(x, x)
    r11 = r10 * 0.5
    l12 = l10 * 0.5
    r13, l13 = exact_sum(1.0, r9)
    m14 = abs(r13) + r11
    r15, l15 = pair_add(r13, l13, r11, l12)
    v16 = r15 + l15
    r17 = -r15 if v16 < 0.0 else r15
    l18 = -l15 if v16 < 0.0 else l15
    m19 = r7 * m14
    r20, l20 = pair_mul_single(r17, l18, r7)
    r21, l21 = pair_add_single(r6, l6, 1.0)
    m22 = r21 + m19
    r23, l23 = pair_add(r21, l21, r20, l20)
    i24 = 1.0 / r23
    r24 = 1.0 * i24
    l24 = (fma(-r24, r23, 1.0) + fma(-r24, l23, 0.0)) * i24
    r25 = -x
    r26, l26 = exact_sum(1.0, r25)
    r27, l27 = pair_mul_single(r26, l26, c_1)
    m28 = abs(c_2) * m14
    r29, l29 = pair_mul_single(r15, l15, c_2)
    r30, l30 = exact_product(3.0, x)
    r31 = -r30
    l32 = -l30
    r33, l33 = pair_mul_single(r10, l10, 1.5)
    r34, l34 = pair_mul_single(r10, l10, x)
    r35, l35 = pair_mul(0.16666666666666666, 9.25185853854297e-18, r34, l34)
    r36 = -r35
    l37 = -l35
    m38 = 1.0 + abs(r31)
    r39, l39 = pair_add_single(r31, l32, 1.0)
    m40 = m38 + r33
    r41, l41 = pair_add(r39, l39, r33, l33)
    m42 = m40 + abs(r36)
    r43, l43 = pair_add(r41, l41, r36, l37)
    m44 = abs(c_3) * m42
    r45, l45 = pair_mul_single(r43, l43, c_3)
    m46 = abs(c_0) + abs(r27)
    r47, l47 = pair_add_single(r27, l27, c_0)
    m48 = m46 + m28
    r49, l49 = pair_add(r47, l47, r29, l29)
    m50 = m48 + m44
    r51, l51 = pair_add(r49, l49, r45, l45)
    m52 = r24 * m50
    r53, l53 = pair_mul(r24, l24, r51, l51)
    m54 = r24 * m52
    r55, l55 = pair_mul(r24, l24, r53, l53)
    r56 = -c_1
    r57, l57 = exact_sum(-2.0, x)
    r58, l58 = pair_mul_single(r57, l57, c_2)
    r59 = -r11
    l60 = -l12
    m61 = abs(-3.0) + abs(r30)
    r62, l62 = pair_add_single(r30, l30, -3.0)
    m63 = m61 + abs(r59)
    r64, l64 = pair_add(r62, l62, r59, l60)
    m65 = abs(c_3) * m63
    r66, l66 = pair_mul_single(r64, l64, c_3)
    m67 = abs(r56) + abs(r58)
    r68, l68 = pair_add_single(r58, l58, r56)
    m69 = m67 + m65
    r70, l70 = pair_add(r68, l68, r66, l66)
    m71 = r24 * m69
    r72, l72 = pair_mul(r24, l24, r70, l70)
    s74 = side_of(v3, 0.0)
    r75 = r1 * s74
    s77 = side_of(v16, 0.0)
    r78, l78 = pair_mul_single(r57, l57, r7)
    r79 = r78 * s77
    l80 = l78 * s77
    m81 = abs(r75) + abs(r79)
    r82, l82 = pair_add_single(r79, l80, r75)
    m83 = m54 * m81
    r84, l84 = pair_mul(r55, l55, r82, l82)
    r85 = -r84
    l86 = -l84
    m87 = m71 + m83
    r88, l88 = pair_add(r72, l72, r85, l86)
    r89, l89 = pair_mul(r24, l24, r26, l26)
    m90 = r24 * m14
    r91, l91 = pair_mul(r24, l24, r15, l15)
    m92 = r24 * m42
    r93, l93 = pair_mul(r24, l24, r43, l43)
    s94 = side_of(d_1, 0.0)
    r95 = r55 * s94
    l96 = l55 * s94
    m97 = m54 * r4
    r98, l98 = pair_mul(r95, l96, r4, l5)
    r99 = -r98
    l100 = -l98
    s101 = side_of(d_2, 0.0)
    r102 = r55 * s101
    l103 = l55 * s101
    m104 = m54 * m14
    r105, l105 = pair_mul(r102, l103, r17, l18)
    r106 = -r105
    l107 = -l105
    v108 = r88 + l88
    v109 = r24 + l24
    v110 = r89 + l89
    v111 = r91 + l91
    v112 = r93 + l93
    v113 = r99 + l100
    v114 = r106 + l107
    return (v108, v109, v110, v111, v112, v113, v114, fit & (m22 < 1024.0 * abs(r23)) & ((abs(v16) > 4.979684464207637e-32 * m14) | (m14 == 0.0)) & (1.1581419802495497e-09 * m87 <= abs(v108)) & (3.8548856876960965e-10 * m90 <= abs(v111)) & (3.857679119715129e-10 * m92 <= abs(v112)) & (1.1573976286225474e-09 * m97 <= abs(v113)) & (1.1575837221919904e-09 * m104 <= abs(v114)))


@_device
def _partials_wide(x, wide_x, c_0, c_1, c_2, c_3, d_1, d_2):
    """Its derivatives by the learned parameters as wide numbers."""
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
        w23 = wide_div(w6, w21)
        w24 = (4.0, 0.0, np.int64(0))
        w25 = wide_mul(w24, wide_x)
        w26 = wide_neg(w25)
        w27 = wide_add(w12, w26)
        w28 = wide_add(w27, w17)
        w29 = wide_mul(w12, w1)
        w30 = wide_mul(w29, w2)
        w31 = (-1.0, 0.0, np.int64(0))
        w32 = wide_add(w31, wide_x)
        w33 = wide_mul(w30, w32)
        w34 = wide_neg(w33)
        w35 = wide_add(w12, w34)
        w36 = wide_mul(w11, w28)
        w37 = wide_add(w35, w36)
        w38 = wide_div(w28, w37)
        w39 = (6.0, 0.0, np.int64(0))
        w40 = (18.0, 0.0, np.int64(0))
        w41 = wide_mul(w40, wide_x)
        w42 = wide_neg(w41)
        w43 = wide_add(w39, w42)
        w44 = (9.0, 0.0, np.int64(0))
        w45 = wide_mul(w44, w17)
        w46 = wide_add(w43, w45)
        w47 = wide_powi(wide_x, 3)
        w48 = wide_neg(w47)
        w49 = wide_add(w46, w48)
        w50 = (3.0, 0.0, np.int64(0))
        w51 = wide_mul(w50, w37)
        w52 = wide_div(w49, w51)
        w53 = wide_mul(w2, w6)
        w54 = wide_from_float(c_0)
        w55 = wide_from_float(c_1)
        w56 = wide_mul(w55, w6)
        w57 = wide_add(w54, w56)
        w58 = wide_from_float(c_2)
        w59 = wide_mul(w58, w19)
        w60 = wide_add(w57, w59)
        w61 = wide_from_float(c_3)
        w62 = wide_mul(w50, wide_x)
        w63 = wide_neg(w62)
        w64 = wide_add(w0, w63)
        w65 = (1.5, 0.0, np.int64(0))
        w66 = wide_mul(w65, w17)
        w67 = wide_add(w64, w66)
        w68 = wide_div(w47, w39)
        w69 = wide_neg(w68)
        w70 = wide_add(w67, w69)
        w71 = wide_mul(w61, w70)
        w72 = wide_add(w60, w71)
        w73 = wide_mul(w53, w72)
        w74 = wide_powi(w21, 2)
        w75 = wide_div(w73, w74)
        w76 = wide_neg(w75)
        w77 = wide_mul(w10, w19)
        w78 = wide_mul(w77, w72)
        w79 = wide_div(w78, w74)
        w80 = wide_neg(w79)
        return w22, w23, w38, w52, w76, w80,
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
        w24 = wide_div(w6, w22)
        w25 = (-2.0, 0.0, np.int64(0))
        w26 = (4.0, 0.0, np.int64(0))
        w27 = wide_mul(w26, wide_x)
        w28 = wide_add(w25, w27)
        w29 = wide_neg(w17)
        w30 = wide_add(w28, w29)
        w31 = wide_mul(w13, w1)
        w32 = wide_mul(w31, w2)
        w33 = wide_add(w12, wide_x)
        w34 = wide_mul(w32, w33)
        w35 = wide_add(w25, w34)
        w36 = wide_neg(w27)
        w37 = wide_add(w13, w36)
        w38 = wide_add(w37, w17)
        w39 = wide_mul(w11, w38)
        w40 = wide_add(w35, w39)
        w41 = wide_div(w30, w40)
        w42 = (-6.0, 0.0, np.int64(0))
        w43 = (18.0, 0.0, np.int64(0))
        w44 = wide_mul(w43, wide_x)
        w45 = wide_add(w42, w44)
        w46 = (9.0, 0.0, np.int64(0))
        w47 = wide_mul(w46, w17)
        w48 = wide_neg(w47)
        w49 = wide_add(w45, w48)
        w50 = wide_powi(wide_x, 3)
        w51 = wide_add(w49, w50)
        w52 = (3.0, 0.0, np.int64(0))
        w53 = wide_mul(w52, w40)
        w54 = wide_div(w51, w53)
        w55 = wide_mul(w2, w6)
        w56 = wide_from_float(c_0)
        w57 = wide_from_float(c_1)
        w58 = wide_mul(w57, w6)
        w59 = wide_add(w56, w58)
        w60 = wide_from_float(c_2)
        w61 = wide_neg(w14)
        w62 = wide_add(w0, w61)
        w63 = wide_add(w62, w18)
        w64 = wide_mul(w60, w63)
        w65 = wide_add(w59, w64)
        w66 = wide_from_float(c_3)
        w67 = wide_mul(w52, wide_x)
        w68 = wide_neg(w67)
        w69 = wide_add(w0, w68)
        w70 = (1.5, 0.0, np.int64(0))
        w71 = wide_mul(w70, w17)
        w72 = wide_add(w69, w71)
        w73 = (6.0, 0.0, np.int64(0))
        w74 = wide_div(w50, w73)
        w75 = wide_neg(w74)
        w76 = wide_add(w72, w75)
        w77 = wide_mul(w66, w76)
        w78 = wide_add(w65, w77)
        w79 = wide_mul(w55, w78)
        w80 = wide_powi(w22, 2)
        w81 = wide_div(w79, w80)
        w82 = wide_neg(w81)
        w83 = wide_mul(w10, w38)
        w84 = wide_mul(w73, w56)
        w85 = wide_mul(w73, w57)
        w86 = wide_mul(w85, w33)
        w87 = wide_neg(w86)
        w88 = wide_add(w84, w87)
        w89 = wide_mul(w52, w60)
        w90 = wide_mul(w89, w38)
        w91 = wide_add(w88, w90)
        w92 = wide_mul(w66, w51)
        w93 = wide_neg(w92)
        w94 = wide_add(w91, w93)
        w95 = wide_mul(w83, w94)
        w96 = wide_powi(w40, 2)
        w97 = wide_mul(w52, w96)
        w98 = wide_div(w95, w97)
        return w23, w24, w41, w54, w82, w98,
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
        w23 = wide_neg(wide_x)
        w24 = wide_add(w0, w23)
        w25 = wide_div(w24, w21)
        w26 = (4.0, 0.0, np.int64(0))
        w27 = wide_mul(w26, wide_x)
        w28 = wide_neg(w27)
        w29 = wide_add(w12, w28)
        w30 = wide_add(w29, w16)
        w31 = wide_mul(w12, w1)
        w32 = wide_mul(w31, w2)
        w33 = wide_mul(w32, w6)
        w34 = wide_add(w12, w33)
        w35 = wide_mul(w11, w30)
        w36 = wide_neg(w35)
        w37 = wide_add(w34, w36)
        w38 = wide_div(w30, w37)
        w39 = (6.0, 0.0, np.int64(0))
        w40 = (18.0, 0.0, np.int64(0))
        w41 = wide_mul(w40, wide_x)
        w42 = wide_neg(w41)
        w43 = wide_add(w39, w42)
        w44 = (9.0, 0.0, np.int64(0))
        w45 = wide_mul(w44, w16)
        w46 = wide_add(w43, w45)
        w47 = wide_powi(wide_x, 3)
        w48 = wide_neg(w47)
        w49 = wide_add(w46, w48)
        w50 = (3.0, 0.0, np.int64(0))
        w51 = wide_mul(w50, w37)
        w52 = wide_div(w49, w51)
        w53 = wide_mul(w2, w6)
        w54 = wide_from_float(c_0)
        w55 = wide_from_float(c_1)
        w56 = wide_mul(w55, w24)
        w57 = wide_add(w54, w56)
        w58 = wide_from_float(c_2)
        w59 = wide_neg(w13)
        w60 = wide_add(w0, w59)
        w61 = wide_add(w60, w17)
        w62 = wide_mul(w58, w61)
        w63 = wide_add(w57, w62)
        w64 = wide_from_float(c_3)
        w65 = wide_mul(w50, wide_x)
        w66 = wide_neg(w65)
        w67 = wide_add(w0, w66)
        w68 = (1.5, 0.0, np.int64(0))
        w69 = wide_mul(w68, w16)
        w70 = wide_add(w67, w69)
        w71 = wide_div(w47, w39)
        w72 = wide_neg(w71)
        w73 = wide_add(w70, w72)
        w74 = wide_mul(w64, w73)
        w75 = wide_add(w63, w74)
        w76 = wide_mul(w53, w75)
        w77 = wide_powi(w21, 2)
        w78 = wide_div(w76, w77)
        w79 = wide_neg(w78)
        w80 = wide_mul(w10, w30)
        w81 = wide_mul(w39, w54)
        w82 = wide_mul(w39, w55)
        w83 = wide_mul(w82, w6)
        w84 = wide_neg(w83)
        w85 = wide_add(w81, w84)
        w86 = wide_mul(w50, w58)
        w87 = wide_mul(w86, w30)
        w88 = wide_add(w85, w87)
        w89 = (-6.0, 0.0, np.int64(0))
        w90 = wide_add(w89, w41)
        w91 = wide_neg(w45)
        w92 = wide_add(w90, w91)
        w93 = wide_add(w92, w47)
        w94 = wide_mul(w64, w93)
        w95 = wide_neg(w94)
        w96 = wide_add(w88, w95)
        w97 = wide_mul(w80, w96)
        w98 = wide_powi(w37, 2)
        w99 = wide_mul(w50, w98)
        w100 = wide_div(w97, w99)
        return w22, w25, w38, w52, w79, w100,
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
    w23 = wide_neg(wide_x)
    w24 = wide_add(w0, w23)
    w25 = wide_div(w24, w21)
    w26 = (4.0, 0.0, np.int64(0))
    w27 = wide_mul(w26, wide_x)
    w28 = wide_neg(w27)
    w29 = wide_add(w12, w28)
    w30 = wide_add(w29, w17)
    w31 = wide_mul(w12, w1)
    w32 = wide_mul(w31, w2)
    w33 = wide_mul(w32, w6)
    w34 = wide_add(w12, w33)
    w35 = wide_mul(w11, w30)
    w36 = wide_add(w34, w35)
    w37 = wide_div(w30, w36)
    w38 = (6.0, 0.0, np.int64(0))
    w39 = (18.0, 0.0, np.int64(0))
    w40 = wide_mul(w39, wide_x)
    w41 = wide_neg(w40)
    w42 = wide_add(w38, w41)
    w43 = (9.0, 0.0, np.int64(0))
    w44 = wide_mul(w43, w17)
    w45 = wide_add(w42, w44)
    w46 = wide_powi(wide_x, 3)
    w47 = wide_neg(w46)
    w48 = wide_add(w45, w47)
    w49 = (3.0, 0.0, np.int64(0))
    w50 = wide_mul(w49, w36)
    w51 = wide_div(w48, w50)
    w52 = wide_mul(w2, w6)
    w53 = wide_from_float(c_0)
    w54 = wide_from_float(c_1)
    w55 = wide_mul(w54, w24)
    w56 = wide_add(w53, w55)
    w57 = wide_from_float(c_2)
    w58 = wide_mul(w57, w19)
    w59 = wide_add(w56, w58)
    w60 = wide_from_float(c_3)
    w61 = wide_mul(w49, wide_x)
    w62 = wide_neg(w61)
    w63 = wide_add(w0, w62)
    w64 = (1.5, 0.0, np.int64(0))
    w65 = wide_mul(w64, w17)
    w66 = wide_add(w63, w65)
    w67 = wide_div(w46, w38)
    w68 = wide_neg(w67)
    w69 = wide_add(w66, w68)
    w70 = wide_mul(w60, w69)
    w71 = wide_add(w59, w70)
    w72 = wide_mul(w52, w71)
    w73 = wide_powi(w21, 2)
    w74 = wide_div(w72, w73)
    w75 = wide_neg(w74)
    w76 = wide_mul(w10, w19)
    w77 = wide_mul(w76, w71)
    w78 = wide_div(w77, w73)
    w79 = wide_neg(w78)
    return w22, w25, w37, w51, w75, w79,


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
