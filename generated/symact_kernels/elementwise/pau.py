# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 25cb6a75287d6bd712485adefef538c752500b3ed4956442f852711df51383f4
"""The activation pau, compiled.

    pau(x) = (a_0 + a_1*x + a_2*x**2 + a_3*x**3 + a_4*x**4 + a_5*x**5)/(x**4*Abs(b_4) + x**2*Abs(b_2) +
        x**2*Abs(b_3)*Abs(x) + Abs(b_1)*Abs(x) + 1)

Parameters:
    a = (a_0, ..., a_5) = (1489623/50000000, 30918869/50000000, 232335207/100000000, 15260133/5000000,
        74274001/50000000, 25103717/100000000) (learned) coefficient of x^0 above, ..., coefficient of x^5
        above
    b = (b_1, ..., b_4) = (57100613/50000000, 219661417/50000000, 1743089/2000000, 8680163/25000000) (learned)
        coefficient of |x|^1 below, ..., coefficient of |x|^4 below

Range: (-oo, oo).
Limits at -oo and oo: -oo, oo.
Smoothness: C^0, kink at 0.

Version A of the paper's first form. The defaults of degrees 5 and 4 are its approximation of Leaky ReLU with
slope 0.01; further coefficients begin at 0.

References:
    Molina, Alejandro; Schramowski, Patrick; Kersting, Kristian (2019). Pad\\'e activation units: End-to-end
        learning of flexible activation functions in deep networks. arXiv 1907.06732
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
def pair_add(a, x, b, y):
    """Return (a + x) + (b + y)."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + (x + y)


@_inlined
def pair_div(one, a, x, b, y):
    """Return (a + x) / (b + y) with a single division; `one` is 1 in the format."""
    inverse = one / b
    q = a * inverse
    r = fma(-q, b, a) + fma(-q, y, x)
    return q, r * inverse


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
def _value_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """The activation in float64, and a bound of its absolute error."""
    if abs(x - -0.723240069986681) < 0.015625 and a_0 == 0.02979246 and a_1 == 0.61837738 and a_2 == 2.32335207 and a_3 == 3.0520266 and a_4 == 1.48548002 and a_5 == 0.25103717 and b_1 == 1.14201226 and b_2 == 4.39322834 and b_3 == 0.8715445 and b_4 == 0.34720652:  # beside a zero
        t, s = ordered_sum(x - -0.723240069986681, -3.504610751154343e-18)
        h, e = ordered_sum(0.03134248650122604, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, -0.5006871450341712, -0.3367491991434882), -0.09803862864032464), 0.1494431967049361), 0.34197017062375706), 0.4341682835942697), 0.4090347518340987), 0.279617358025826), 0.0852893126469974), -0.1037063446840622), -0.16843076196814677), -0.06418927136018854))
        r = fused_mul(h, e + 2.1851767759124883e-18, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if abs(x - -0.44846466309224237) < 0.0078125 and a_0 == 0.02979246 and a_1 == 0.61837738 and a_2 == 2.32335207 and a_3 == 3.0520266 and a_4 == 1.48548002 and a_5 == 0.25103717 and b_1 == 1.14201226 and b_2 == 4.39322834 and b_3 == 0.8715445 and b_4 == 0.34720652:  # beside a zero
        t, s = ordered_sum(x - -0.44846466309224237, -2.052995106008199e-17)
        h, e = ordered_sum(-0.043880856244007074, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, -7.971467799201925, -8.859322824357406), -5.628026330140163), -1.500278720270356), 1.3857466937379814), 2.3801947481897407), 1.9188788139719772), 0.867206142149842), 0.03046560866517589), -0.18818711953893222))
        r = fused_mul(h, e + 3.22408157747858e-19, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if abs(x - -0.06112038768363211) < 0.0078125 and a_0 == 0.02979246 and a_1 == 0.61837738 and a_2 == 2.32335207 and a_3 == 3.0520266 and a_4 == 1.48548002 and a_5 == 0.25103717 and b_1 == 1.14201226 and b_2 == 4.39322834 and b_3 == 0.8715445 and b_4 == 0.34720652:  # beside a zero
        t, s = ordered_sum(x - -0.06112038768363211, 1.2758939987896818e-18)
        h, e = ordered_sum(0.33802361451006435, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, -773.3776202714649, -471.9858267270729), 34.80537595186953), 135.04416762502947), 38.54859398547214), -21.54109188395219), -17.631681814148706), -0.6309405291247503), 4.452586322059575), 2.1791074596647286))
        r = fused_mul(h, e + 2.716525638021923e-17, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if x <= 0.0:
        r3 = a_1 * x
        er3 = rounding(a_1, U) * abs(r3) + TINY
        r4 = a_0 + r3
        er4 = er3 + U * abs(r4)
        r6 = x * x
        er6 = 1.0 * U * abs(r6) + TINY
        r7 = a_2 * r6
        er7 = abs(a_2) * er6 + rounding(a_2, U) * abs(r7) + TINY
        r8 = r4 + r7
        er8 = er4 + er7 + U * abs(r8)
        r10 = x * x * x
        er10 = 2.0 * U * abs(r10) + TINY
        r11 = a_3 * r10
        er11 = abs(a_3) * er10 + rounding(a_3, U) * abs(r11) + TINY
        r12 = r8 + r11
        er12 = er8 + er11 + U * abs(r12)
        r14 = (x * x) * (x * x)
        er14 = 3.0 * U * abs(r14) + TINY
        r15 = a_4 * r14
        er15 = abs(a_4) * er14 + rounding(a_4, U) * abs(r15) + TINY
        r16 = r12 + r15
        er16 = er12 + er15 + U * abs(r16)
        r18 = (x * x) * (x * x) * x
        er18 = 4.0 * U * abs(r18) + TINY
        r19 = a_5 * r18
        er19 = abs(a_5) * er18 + rounding(a_5, U) * abs(r19) + TINY
        r20 = r16 + r19
        er20 = er16 + er19 + U * abs(r20)
        r23 = side_of(b_1, 0.0)
        r24 = b_1 * r23
        er24 = rounding(b_1, U) * abs(r24) + TINY
        r25 = r24 * x
        er25 = abs(x) * er24 + rounding(r24, U) * abs(r25) + TINY
        r26 = -r25
        r27 = 1.0 + r26
        er27 = er25 + U * abs(r27)
        r29 = side_of(b_2, 0.0)
        r30 = b_2 * r29
        er30 = rounding(b_2, U) * abs(r30) + TINY
        r31 = r30 * r6
        er31 = abs(r6) * er30 + abs(r30) * er6 + er30 * er6 + rounding(r30, U) * abs(r31) + TINY
        r32 = r27 + r31
        er32 = er27 + er31 + U * abs(r32)
        r34 = side_of(b_3, 0.0)
        r35 = b_3 * r34
        er35 = rounding(b_3, U) * abs(r35) + TINY
        r36 = r35 * r10
        er36 = abs(r10) * er35 + abs(r35) * er10 + er35 * er10 + rounding(r35, U) * abs(r36) + TINY
        r37 = -r36
        r38 = r32 + r37
        er38 = er32 + er36 + U * abs(r38)
        r40 = side_of(b_4, 0.0)
        r41 = b_4 * r40
        er41 = rounding(b_4, U) * abs(r41) + TINY
        r42 = r41 * r14
        er42 = abs(r14) * er41 + abs(r41) * er14 + er41 * er14 + rounding(r41, U) * abs(r42) + TINY
        r43 = r38 + r42
        er43 = er38 + er42 + U * abs(r43)
        r44 = r20 / r43
        er44 = (er20 + abs(r44) * er43) / margin(abs(r43), er43) + U * abs(r44) + TINY
        return r44, er44
    r3 = a_1 * x
    er3 = rounding(a_1, U) * abs(r3) + TINY
    r4 = a_0 + r3
    er4 = er3 + U * abs(r4)
    r6 = x * x
    er6 = 1.0 * U * abs(r6) + TINY
    r7 = a_2 * r6
    er7 = abs(a_2) * er6 + rounding(a_2, U) * abs(r7) + TINY
    r8 = r4 + r7
    er8 = er4 + er7 + U * abs(r8)
    r10 = x * x * x
    er10 = 2.0 * U * abs(r10) + TINY
    r11 = a_3 * r10
    er11 = abs(a_3) * er10 + rounding(a_3, U) * abs(r11) + TINY
    r12 = r8 + r11
    er12 = er8 + er11 + U * abs(r12)
    r14 = (x * x) * (x * x)
    er14 = 3.0 * U * abs(r14) + TINY
    r15 = a_4 * r14
    er15 = abs(a_4) * er14 + rounding(a_4, U) * abs(r15) + TINY
    r16 = r12 + r15
    er16 = er12 + er15 + U * abs(r16)
    r18 = (x * x) * (x * x) * x
    er18 = 4.0 * U * abs(r18) + TINY
    r19 = a_5 * r18
    er19 = abs(a_5) * er18 + rounding(a_5, U) * abs(r19) + TINY
    r20 = r16 + r19
    er20 = er16 + er19 + U * abs(r20)
    r23 = side_of(b_1, 0.0)
    r24 = b_1 * r23
    er24 = rounding(b_1, U) * abs(r24) + TINY
    r25 = r24 * x
    er25 = abs(x) * er24 + rounding(r24, U) * abs(r25) + TINY
    r26 = 1.0 + r25
    er26 = er25 + U * abs(r26)
    r28 = side_of(b_2, 0.0)
    r29 = b_2 * r28
    er29 = rounding(b_2, U) * abs(r29) + TINY
    r30 = r29 * r6
    er30 = abs(r6) * er29 + abs(r29) * er6 + er29 * er6 + rounding(r29, U) * abs(r30) + TINY
    r31 = r26 + r30
    er31 = er26 + er30 + U * abs(r31)
    r33 = side_of(b_3, 0.0)
    r34 = b_3 * r33
    er34 = rounding(b_3, U) * abs(r34) + TINY
    r35 = r34 * r10
    er35 = abs(r10) * er34 + abs(r34) * er10 + er34 * er10 + rounding(r34, U) * abs(r35) + TINY
    r36 = r31 + r35
    er36 = er31 + er35 + U * abs(r36)
    r38 = side_of(b_4, 0.0)
    r39 = b_4 * r38
    er39 = rounding(b_4, U) * abs(r39) + TINY
    r40 = r39 * r14
    er40 = abs(r14) * er39 + abs(r39) * er14 + er39 * er14 + rounding(r39, U) * abs(r40) + TINY
    r41 = r36 + r40
    er41 = er36 + er40 + U * abs(r41)
    r42 = r20 / r41
    er42 = (er20 + abs(r42) * er41) / margin(abs(r41), er41) + U * abs(r42) + TINY
    return r42, er42


@_device
def _value_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """The activation as a wide number."""
    if abs(x - -0.723240069986681) < 6.103515625e-05 and a_0 == 0.02979246 and a_1 == 0.61837738 and a_2 == 2.32335207 and a_3 == 3.0520266 and a_4 == 1.48548002 and a_5 == 0.25103717 and b_1 == 1.14201226 and b_2 == 4.39322834 and b_3 == 0.8715445 and b_4 == 0.34720652:  # a zero
        t = wide_add(wide_from_float(x - -0.723240069986681), (-3.504610751154343e-18, 3.3880189125946905e-35, np.int64(0)))
        total = (0.4090347518340987, -1.4013961963919727e-17, np.int64(0))
        total = wide_add((0.279617358025826, 1.169997547513267e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.0852893126469974, 3.0727498375560646e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.1037063446840622, -4.8906017544580605e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.16843076196814677, -6.533138279535904e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.06418927136018854, 1.315130809999563e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.03134248650122604, 2.1851767759124883e-18, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - -0.44846466309224237) < 3.0517578125e-05 and a_0 == 0.02979246 and a_1 == 0.61837738 and a_2 == 2.32335207 and a_3 == 3.0520266 and a_4 == 1.48548002 and a_5 == 0.25103717 and b_1 == 1.14201226 and b_2 == 4.39322834 and b_3 == 0.8715445 and b_4 == 0.34720652:  # a zero
        t = wide_add(wide_from_float(x - -0.44846466309224237), (-2.052995106008199e-17, -1.0062417422437016e-33, np.int64(0)))
        total = (1.3857466937379814, 5.346314147195445e-17, np.int64(0))
        total = wide_add((2.3801947481897407, 3.755229407922492e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((1.9188788139719772, 6.125615805670835e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.867206142149842, -1.2320578538112817e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.03046560866517589, 7.574515569151697e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.18818711953893222, 9.346814009408858e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.043880856244007074, 3.22408157747858e-19, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - -0.06112038768363211) < 3.0517578125e-05 and a_0 == 0.02979246 and a_1 == 0.61837738 and a_2 == 2.32335207 and a_3 == 3.0520266 and a_4 == 1.48548002 and a_5 == 0.25103717 and b_1 == 1.14201226 and b_2 == 4.39322834 and b_3 == 0.8715445 and b_4 == 0.34720652:  # a zero
        t = wide_add(wide_from_float(x - -0.06112038768363211), (1.2758939987896818e-18, 5.80695968656691e-35, np.int64(0)))
        total = (38.54859398547214, -2.858912286681912e-15, np.int64(0))
        total = wide_add((-21.54109188395219, 1.1265163771856295e-15, np.int64(0)), wide_mul(t, total))
        total = wide_add((-17.631681814148706, -6.214188860502825e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.6309405291247503, 2.804738765847802e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((4.452586322059575, -1.2165318137845967e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((2.1791074596647286, -3.1820538075601333e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.33802361451006435, 2.716525638021923e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if x <= 0.0:
        w0 = wide_from_float(a_0)
        w1 = wide_from_float(a_1)
        w3 = wide_mul(w1, wide_x)
        w4 = wide_add(w0, w3)
        w5 = wide_from_float(a_2)
        w6 = wide_powi(wide_x, 2)
        w7 = wide_mul(w5, w6)
        w8 = wide_add(w4, w7)
        w9 = wide_from_float(a_3)
        w10 = wide_powi(wide_x, 3)
        w11 = wide_mul(w9, w10)
        w12 = wide_add(w8, w11)
        w13 = wide_from_float(a_4)
        w14 = wide_powi(wide_x, 4)
        w15 = wide_mul(w13, w14)
        w16 = wide_add(w12, w15)
        w17 = wide_from_float(a_5)
        w18 = wide_powi(wide_x, 5)
        w19 = wide_mul(w17, w18)
        w20 = wide_add(w16, w19)
        w21 = (1.0, 0.0, np.int64(0))
        w22 = wide_from_float(b_1)
        w23 = wide_from_float(side_of(w22[0], 0.0))
        w24 = wide_mul(w22, w23)
        w25 = wide_mul(w24, wide_x)
        w26 = wide_neg(w25)
        w27 = wide_add(w21, w26)
        w28 = wide_from_float(b_2)
        w29 = wide_from_float(side_of(w28[0], 0.0))
        w30 = wide_mul(w28, w29)
        w31 = wide_mul(w30, w6)
        w32 = wide_add(w27, w31)
        w33 = wide_from_float(b_3)
        w34 = wide_from_float(side_of(w33[0], 0.0))
        w35 = wide_mul(w33, w34)
        w36 = wide_mul(w35, w10)
        w37 = wide_neg(w36)
        w38 = wide_add(w32, w37)
        w39 = wide_from_float(b_4)
        w40 = wide_from_float(side_of(w39[0], 0.0))
        w41 = wide_mul(w39, w40)
        w42 = wide_mul(w41, w14)
        w43 = wide_add(w38, w42)
        w44 = wide_div(w20, w43)
        return w44
    w0 = wide_from_float(a_0)
    w1 = wide_from_float(a_1)
    w3 = wide_mul(w1, wide_x)
    w4 = wide_add(w0, w3)
    w5 = wide_from_float(a_2)
    w6 = wide_powi(wide_x, 2)
    w7 = wide_mul(w5, w6)
    w8 = wide_add(w4, w7)
    w9 = wide_from_float(a_3)
    w10 = wide_powi(wide_x, 3)
    w11 = wide_mul(w9, w10)
    w12 = wide_add(w8, w11)
    w13 = wide_from_float(a_4)
    w14 = wide_powi(wide_x, 4)
    w15 = wide_mul(w13, w14)
    w16 = wide_add(w12, w15)
    w17 = wide_from_float(a_5)
    w18 = wide_powi(wide_x, 5)
    w19 = wide_mul(w17, w18)
    w20 = wide_add(w16, w19)
    w21 = (1.0, 0.0, np.int64(0))
    w22 = wide_from_float(b_1)
    w23 = wide_from_float(side_of(w22[0], 0.0))
    w24 = wide_mul(w22, w23)
    w25 = wide_mul(w24, wide_x)
    w26 = wide_add(w21, w25)
    w27 = wide_from_float(b_2)
    w28 = wide_from_float(side_of(w27[0], 0.0))
    w29 = wide_mul(w27, w28)
    w30 = wide_mul(w29, w6)
    w31 = wide_add(w26, w30)
    w32 = wide_from_float(b_3)
    w33 = wide_from_float(side_of(w32[0], 0.0))
    w34 = wide_mul(w32, w33)
    w35 = wide_mul(w34, w10)
    w36 = wide_add(w31, w35)
    w37 = wide_from_float(b_4)
    w38 = wide_from_float(side_of(w37[0], 0.0))
    w39 = wide_mul(w37, w38)
    w40 = wide_mul(w39, w14)
    w41 = wide_add(w36, w40)
    w42 = wide_div(w20, w41)
    return w42


@_device
def _value(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_value_wide(x, (1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    if x == -math.inf:
        return settled(_value_wide(x, (-1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    r, e = _value_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))


@_device
def _derivative_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative in float64, and a bound of its absolute error."""
    if abs(x - -2.188267877835529) < 0.03125 and a_0 == 0.02979246 and a_1 == 0.61837738 and a_2 == 2.32335207 and a_3 == 3.0520266 and a_4 == 1.48548002 and a_5 == 0.25103717 and b_1 == 1.14201226 and b_2 == 4.39322834 and b_3 == 0.8715445 and b_4 == 0.34720652:  # beside a zero
        t, s = ordered_sum(x - -2.188267877835529, 4.951328061555214e-17)
        h, e = ordered_sum(-0.04775619143989392, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 2.1351029853472746e-07, 4.297960276755478e-07), 8.124934947981784e-07), 1.408017855573633e-06), 2.1143758207420237e-06), 2.285655402206128e-06), -3.043971606602096e-07), -1.2015346666922483e-05), -4.9672573987308666e-05), -0.0001569879234223405), -0.0004458194246580304), -0.0011721767877709785), -0.0027138722310056135), -0.00464854666059654), -0.0018726156465662385), 0.02081854445600739), 0.06274182677885788))
        r = fused_mul(h, e + -4.823264728678743e-19, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if abs(x - -1.5388575366527109) < 0.03125 and a_0 == 0.02979246 and a_1 == 0.61837738 and a_2 == 2.32335207 and a_3 == 3.0520266 and a_4 == 1.48548002 and a_5 == 0.25103717 and b_1 == 1.14201226 and b_2 == 4.39322834 and b_3 == 0.8715445 and b_4 == 0.34720652:  # beside a zero
        t, s = ordered_sum(x - -1.5388575366527109, -3.168045844730464e-17)
        h, e = ordered_sum(0.05116211334977795, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, -7.468816342175102e-06, 7.848770217987246e-06), 4.469942822524872e-05), 0.00011913957344332992), 0.00025364300737676517), 0.00047571398421956533), 0.0008117594475668097), 0.0012721374805653638), 0.0018219017782571678), 0.00233150602386492), 0.0025037613792828674), 0.0017748035141835598), -0.0008259470831247186), -0.006891654310163896), -0.01872753166475521), -0.03754074028155268), -0.054093434230980314), -0.03001812047662803), 0.07445515624022166))
        r = fused_mul(h, e + 2.651728383269042e-18, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if abs(x - -0.17923215084045602) < 0.0078125 and a_0 == 0.02979246 and a_1 == 0.61837738 and a_2 == 2.32335207 and a_3 == 3.0520266 and a_4 == 1.48548002 and a_5 == 0.25103717 and b_1 == 1.14201226 and b_2 == 4.39322834 and b_3 == 0.8715445 and b_4 == 0.34720652:  # beside a zero
        t, s = ordered_sum(x - -0.17923215084045602, -2.972483481405816e-18)
        h, e = ordered_sum(1.533749846855241, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, -4074.6266423523803, -12427.174709305553), -5650.6338797364), 270.39174383169376), 1631.3403604081452), 794.5069590048763), 3.7443848439850957), -193.15955022888585), -98.36504824812661), -4.749901530386761), 18.424384470635772), 9.331877414649322))
        r = fused_mul(h, e + -9.297637900038848e-17, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if x < 0.0:
        r3 = 2.0 * a_2
        er3 = TINY
        r5 = r3 * x
        er5 = abs(x) * er3 + rounding(r3, U) * abs(r5) + TINY
        r6 = a_1 + r5
        er6 = er5 + U * abs(r6)
        r9 = 3.0 * a_3
        er9 = rounding(a_3, U) * abs(r9) + TINY
        r10 = x * x
        er10 = 1.0 * U * abs(r10) + TINY
        r11 = r9 * r10
        er11 = abs(r10) * er9 + abs(r9) * er10 + er9 * er10 + rounding(r9, U) * abs(r11) + TINY
        r12 = r6 + r11
        er12 = er6 + er11 + U * abs(r12)
        r15 = 4.0 * a_4
        er15 = TINY
        r16 = x * x * x
        er16 = 2.0 * U * abs(r16) + TINY
        r17 = r15 * r16
        er17 = abs(r16) * er15 + abs(r15) * er16 + er15 * er16 + rounding(r15, U) * abs(r17) + TINY
        r18 = r12 + r17
        er18 = er12 + er17 + U * abs(r18)
        r21 = 5.0 * a_5
        er21 = rounding(a_5, U) * abs(r21) + TINY
        r22 = (x * x) * (x * x)
        er22 = 3.0 * U * abs(r22) + TINY
        r23 = r21 * r22
        er23 = abs(r22) * er21 + abs(r21) * er22 + er21 * er22 + rounding(r21, U) * abs(r23) + TINY
        r24 = r18 + r23
        er24 = er18 + er23 + U * abs(r24)
        r27 = side_of(b_1, 0.0)
        r28 = b_1 * r27
        er28 = rounding(b_1, U) * abs(r28) + TINY
        r29 = r28 * x
        er29 = abs(x) * er28 + rounding(r28, U) * abs(r29) + TINY
        r30 = -r29
        r31 = 1.0 + r30
        er31 = er29 + U * abs(r31)
        r33 = side_of(b_2, 0.0)
        r34 = b_2 * r33
        er34 = rounding(b_2, U) * abs(r34) + TINY
        r35 = r34 * r10
        er35 = abs(r10) * er34 + abs(r34) * er10 + er34 * er10 + rounding(r34, U) * abs(r35) + TINY
        r36 = r31 + r35
        er36 = er31 + er35 + U * abs(r36)
        r38 = side_of(b_3, 0.0)
        r39 = b_3 * r38
        er39 = rounding(b_3, U) * abs(r39) + TINY
        r40 = r39 * r16
        er40 = abs(r16) * er39 + abs(r39) * er16 + er39 * er16 + rounding(r39, U) * abs(r40) + TINY
        r41 = -r40
        r42 = r36 + r41
        er42 = er36 + er40 + U * abs(r42)
        r44 = side_of(b_4, 0.0)
        r45 = b_4 * r44
        er45 = rounding(b_4, U) * abs(r45) + TINY
        r46 = r45 * r22
        er46 = abs(r22) * er45 + abs(r45) * er22 + er45 * er22 + rounding(r45, U) * abs(r46) + TINY
        r47 = r42 + r46
        er47 = er42 + er46 + U * abs(r47)
        r48 = r24 / r47
        er48 = (er24 + abs(r48) * er47) / margin(abs(r47), er47) + U * abs(r48) + TINY
        r49 = 2.0 * b_2
        er49 = TINY
        r50 = r49 * r33
        er50 = abs(r33) * er49 + rounding(r49, U) * abs(r50) + TINY
        r51 = r50 * x
        er51 = abs(x) * er50 + rounding(r50, U) * abs(r51) + TINY
        r52 = -r51
        r53 = r28 + r52
        er53 = er28 + er51 + U * abs(r53)
        r54 = 3.0 * b_3
        er54 = rounding(b_3, U) * abs(r54) + TINY
        r55 = r54 * r38
        er55 = abs(r38) * er54 + rounding(r54, U) * abs(r55) + TINY
        r56 = r55 * r10
        er56 = abs(r10) * er55 + abs(r55) * er10 + er55 * er10 + rounding(r55, U) * abs(r56) + TINY
        r57 = r53 + r56
        er57 = er53 + er56 + U * abs(r57)
        r58 = 4.0 * b_4
        er58 = TINY
        r59 = r58 * r44
        er59 = abs(r44) * er58 + rounding(r58, U) * abs(r59) + TINY
        r60 = r59 * r16
        er60 = abs(r16) * er59 + abs(r59) * er16 + er59 * er16 + rounding(r59, U) * abs(r60) + TINY
        r61 = -r60
        r62 = r57 + r61
        er62 = er57 + er60 + U * abs(r62)
        r64 = a_1 * x
        er64 = rounding(a_1, U) * abs(r64) + TINY
        r65 = a_0 + r64
        er65 = er64 + U * abs(r65)
        r66 = a_2 * r10
        er66 = abs(a_2) * er10 + rounding(a_2, U) * abs(r66) + TINY
        r67 = r65 + r66
        er67 = er65 + er66 + U * abs(r67)
        r68 = a_3 * r16
        er68 = abs(a_3) * er16 + rounding(a_3, U) * abs(r68) + TINY
        r69 = r67 + r68
        er69 = er67 + er68 + U * abs(r69)
        r70 = a_4 * r22
        er70 = abs(a_4) * er22 + rounding(a_4, U) * abs(r70) + TINY
        r71 = r69 + r70
        er71 = er69 + er70 + U * abs(r71)
        r72 = (x * x) * (x * x) * x
        er72 = 4.0 * U * abs(r72) + TINY
        r73 = a_5 * r72
        er73 = abs(a_5) * er72 + rounding(a_5, U) * abs(r73) + TINY
        r74 = r71 + r73
        er74 = er71 + er73 + U * abs(r74)
        r75 = r62 * r74
        er75 = abs(r74) * er62 + abs(r62) * er74 + er62 * er74 + U * abs(r75) + TINY
        r76 = r47 * r47
        er76 = abs(r76) * growth(2.0 * relative(er47, abs(r47))) + 1.0 * U * abs(r76) + TINY
        r77 = r75 / r76
        er77 = (er75 + abs(r77) * er76) / margin(abs(r76), er76) + U * abs(r77) + TINY
        r78 = r48 + r77
        er78 = er48 + er77 + U * abs(r78)
        return r78, er78
    if x == 0.0:
        return a_1, 0.0
    r1 = side_of(b_1, 0.0)
    r2 = b_1 * r1
    er2 = rounding(b_1, U) * abs(r2) + TINY
    r5 = 2.0 * b_2
    er5 = TINY
    r6 = side_of(b_2, 0.0)
    r7 = r5 * r6
    er7 = abs(r6) * er5 + rounding(r5, U) * abs(r7) + TINY
    r9 = r7 * x
    er9 = abs(x) * er7 + rounding(r7, U) * abs(r9) + TINY
    r10 = r2 + r9
    er10 = er2 + er9 + U * abs(r10)
    r13 = 3.0 * b_3
    er13 = rounding(b_3, U) * abs(r13) + TINY
    r14 = side_of(b_3, 0.0)
    r15 = r13 * r14
    er15 = abs(r14) * er13 + rounding(r13, U) * abs(r15) + TINY
    r16 = x * x
    er16 = 1.0 * U * abs(r16) + TINY
    r17 = r15 * r16
    er17 = abs(r16) * er15 + abs(r15) * er16 + er15 * er16 + rounding(r15, U) * abs(r17) + TINY
    r18 = r10 + r17
    er18 = er10 + er17 + U * abs(r18)
    r21 = 4.0 * b_4
    er21 = TINY
    r22 = side_of(b_4, 0.0)
    r23 = r21 * r22
    er23 = abs(r22) * er21 + rounding(r21, U) * abs(r23) + TINY
    r24 = x * x * x
    er24 = 2.0 * U * abs(r24) + TINY
    r25 = r23 * r24
    er25 = abs(r24) * er23 + abs(r23) * er24 + er23 * er24 + rounding(r23, U) * abs(r25) + TINY
    r26 = r18 + r25
    er26 = er18 + er25 + U * abs(r26)
    r29 = a_1 * x
    er29 = rounding(a_1, U) * abs(r29) + TINY
    r30 = a_0 + r29
    er30 = er29 + U * abs(r30)
    r32 = a_2 * r16
    er32 = abs(a_2) * er16 + rounding(a_2, U) * abs(r32) + TINY
    r33 = r30 + r32
    er33 = er30 + er32 + U * abs(r33)
    r35 = a_3 * r24
    er35 = abs(a_3) * er24 + rounding(a_3, U) * abs(r35) + TINY
    r36 = r33 + r35
    er36 = er33 + er35 + U * abs(r36)
    r38 = (x * x) * (x * x)
    er38 = 3.0 * U * abs(r38) + TINY
    r39 = a_4 * r38
    er39 = abs(a_4) * er38 + rounding(a_4, U) * abs(r39) + TINY
    r40 = r36 + r39
    er40 = er36 + er39 + U * abs(r40)
    r42 = (x * x) * (x * x) * x
    er42 = 4.0 * U * abs(r42) + TINY
    r43 = a_5 * r42
    er43 = abs(a_5) * er42 + rounding(a_5, U) * abs(r43) + TINY
    r44 = r40 + r43
    er44 = er40 + er43 + U * abs(r44)
    r45 = r26 * r44
    er45 = abs(r44) * er26 + abs(r26) * er44 + er26 * er44 + U * abs(r45) + TINY
    r46 = -r45
    r47 = 2.0 * a_2
    er47 = TINY
    r48 = r47 * x
    er48 = abs(x) * er47 + rounding(r47, U) * abs(r48) + TINY
    r49 = a_1 + r48
    er49 = er48 + U * abs(r49)
    r50 = 3.0 * a_3
    er50 = rounding(a_3, U) * abs(r50) + TINY
    r51 = r50 * r16
    er51 = abs(r16) * er50 + abs(r50) * er16 + er50 * er16 + rounding(r50, U) * abs(r51) + TINY
    r52 = r49 + r51
    er52 = er49 + er51 + U * abs(r52)
    r53 = 4.0 * a_4
    er53 = TINY
    r54 = r53 * r24
    er54 = abs(r24) * er53 + abs(r53) * er24 + er53 * er24 + rounding(r53, U) * abs(r54) + TINY
    r55 = r52 + r54
    er55 = er52 + er54 + U * abs(r55)
    r57 = 5.0 * a_5
    er57 = rounding(a_5, U) * abs(r57) + TINY
    r58 = r57 * r38
    er58 = abs(r38) * er57 + abs(r57) * er38 + er57 * er38 + rounding(r57, U) * abs(r58) + TINY
    r59 = r55 + r58
    er59 = er55 + er58 + U * abs(r59)
    r61 = r2 * x
    er61 = abs(x) * er2 + rounding(r2, U) * abs(r61) + TINY
    r62 = 1.0 + r61
    er62 = er61 + U * abs(r62)
    r63 = b_2 * r6
    er63 = rounding(b_2, U) * abs(r63) + TINY
    r64 = r63 * r16
    er64 = abs(r16) * er63 + abs(r63) * er16 + er63 * er16 + rounding(r63, U) * abs(r64) + TINY
    r65 = r62 + r64
    er65 = er62 + er64 + U * abs(r65)
    r66 = b_3 * r14
    er66 = rounding(b_3, U) * abs(r66) + TINY
    r67 = r66 * r24
    er67 = abs(r24) * er66 + abs(r66) * er24 + er66 * er24 + rounding(r66, U) * abs(r67) + TINY
    r68 = r65 + r67
    er68 = er65 + er67 + U * abs(r68)
    r69 = b_4 * r22
    er69 = rounding(b_4, U) * abs(r69) + TINY
    r70 = r69 * r38
    er70 = abs(r38) * er69 + abs(r69) * er38 + er69 * er38 + rounding(r69, U) * abs(r70) + TINY
    r71 = r68 + r70
    er71 = er68 + er70 + U * abs(r71)
    r72 = r59 * r71
    er72 = abs(r71) * er59 + abs(r59) * er71 + er59 * er71 + U * abs(r72) + TINY
    r73 = r46 + r72
    er73 = er45 + er72 + U * abs(r73)
    r74 = r71 * r71
    er74 = abs(r74) * growth(2.0 * relative(er71, abs(r71))) + 1.0 * U * abs(r74) + TINY
    r75 = r73 / r74
    er75 = (er73 + abs(r75) * er74) / margin(abs(r74), er74) + U * abs(r75) + TINY
    return r75, er75


@_device
def _derivative_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative as a wide number."""
    if abs(x - -2.188267877835529) < 0.0001220703125 and a_0 == 0.02979246 and a_1 == 0.61837738 and a_2 == 2.32335207 and a_3 == 3.0520266 and a_4 == 1.48548002 and a_5 == 0.25103717 and b_1 == 1.14201226 and b_2 == 4.39322834 and b_3 == 0.8715445 and b_4 == 0.34720652:  # a zero
        t = wide_add(wide_from_float(x - -2.188267877835529), (4.951328061555214e-17, 1.5597048794502134e-33, np.int64(0)))
        total = (-0.0011721767877709785, -4.5735007894659596e-20, np.int64(0))
        total = wide_add((-0.0027138722310056135, 1.5119379800804154e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.00464854666059654, -1.3510631695723247e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.0018726156465662385, -2.4107400402384215e-20, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.02081854445600739, 1.2310892210456961e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.06274182677885788, 2.2521199217788414e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.04775619143989392, -4.823264728678743e-19, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - -1.5388575366527109) < 0.0001220703125 and a_0 == 0.02979246 and a_1 == 0.61837738 and a_2 == 2.32335207 and a_3 == 3.0520266 and a_4 == 1.48548002 and a_5 == 0.25103717 and b_1 == 1.14201226 and b_2 == 4.39322834 and b_3 == 0.8715445 and b_4 == 0.34720652:  # a zero
        t = wide_add(wide_from_float(x - -1.5388575366527109), (-3.168045844730464e-17, 3.911988231146497e-34, np.int64(0)))
        total = (-0.006891654310163896, 2.7822833296136957e-20, np.int64(0))
        total = wide_add((-0.01872753166475521, -4.3047348615165136e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.03754074028155268, -1.6069072937349761e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.054093434230980314, 4.1866174513071704e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.03001812047662803, 2.719365128300304e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.07445515624022166, -2.9419936161750193e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.05116211334977795, 2.651728383269042e-18, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - -0.5742568250446137) < 6.103515625e-05 and a_0 == 0.02979246 and a_1 == 0.61837738 and a_2 == 2.32335207 and a_3 == 3.0520266 and a_4 == 1.48548002 and a_5 == 0.25103717 and b_1 == 1.14201226 and b_2 == 4.39322834 and b_3 == 0.8715445 and b_4 == 0.34720652:  # a zero
        t = wide_add(wide_from_float(x - -0.5742568250446137), (5.325558190820653e-17, 2.301577354710505e-33, np.int64(0)))
        total = (6.6912132582821355, -1.313073307973246e-16, np.int64(0))
        total = wide_add((8.472799977092956, -8.543374816704206e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((6.467219846880783, 2.490501464753682e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((3.1457829281315224, 8.470490899377012e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.4745335138219273, -1.5181531226415083e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.5509068086124589, 1.925893561140137e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.2952181617166919, 1.452210247734314e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - -0.17923215084045602) < 3.0517578125e-05 and a_0 == 0.02979246 and a_1 == 0.61837738 and a_2 == 2.32335207 and a_3 == 3.0520266 and a_4 == 1.48548002 and a_5 == 0.25103717 and b_1 == 1.14201226 and b_2 == 4.39322834 and b_3 == 0.8715445 and b_4 == 0.34720652:  # a zero
        t = wide_add(wide_from_float(x - -0.17923215084045602), (-2.972483481405816e-18, 4.298803772192935e-35, np.int64(0)))
        total = (3.7443848439850957, 1.9744921669916887e-16, np.int64(0))
        total = wide_add((-193.15955022888585, -1.1071014041122389e-14, np.int64(0)), wide_mul(t, total))
        total = wide_add((-98.36504824812661, 5.86428300418374e-15, np.int64(0)), wide_mul(t, total))
        total = wide_add((-4.749901530386761, 1.5077909543165717e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((18.424384470635772, -9.106118052763099e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((9.331877414649322, 8.815665392749616e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((1.533749846855241, -9.297637900038848e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if x < 0.0:
        w0 = wide_from_float(a_1)
        w1 = (2.0, 0.0, np.int64(0))
        w2 = wide_from_float(a_2)
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_add(w0, w5)
        w7 = (3.0, 0.0, np.int64(0))
        w8 = wide_from_float(a_3)
        w9 = wide_mul(w7, w8)
        w10 = wide_powi(wide_x, 2)
        w11 = wide_mul(w9, w10)
        w12 = wide_add(w6, w11)
        w13 = (4.0, 0.0, np.int64(0))
        w14 = wide_from_float(a_4)
        w15 = wide_mul(w13, w14)
        w16 = wide_powi(wide_x, 3)
        w17 = wide_mul(w15, w16)
        w18 = wide_add(w12, w17)
        w19 = (5.0, 0.0, np.int64(0))
        w20 = wide_from_float(a_5)
        w21 = wide_mul(w19, w20)
        w22 = wide_powi(wide_x, 4)
        w23 = wide_mul(w21, w22)
        w24 = wide_add(w18, w23)
        w25 = (1.0, 0.0, np.int64(0))
        w26 = wide_from_float(b_1)
        w27 = wide_from_float(side_of(w26[0], 0.0))
        w28 = wide_mul(w26, w27)
        w29 = wide_mul(w28, wide_x)
        w30 = wide_neg(w29)
        w31 = wide_add(w25, w30)
        w32 = wide_from_float(b_2)
        w33 = wide_from_float(side_of(w32[0], 0.0))
        w34 = wide_mul(w32, w33)
        w35 = wide_mul(w34, w10)
        w36 = wide_add(w31, w35)
        w37 = wide_from_float(b_3)
        w38 = wide_from_float(side_of(w37[0], 0.0))
        w39 = wide_mul(w37, w38)
        w40 = wide_mul(w39, w16)
        w41 = wide_neg(w40)
        w42 = wide_add(w36, w41)
        w43 = wide_from_float(b_4)
        w44 = wide_from_float(side_of(w43[0], 0.0))
        w45 = wide_mul(w43, w44)
        w46 = wide_mul(w45, w22)
        w47 = wide_add(w42, w46)
        w48 = wide_div(w24, w47)
        w49 = wide_mul(w1, w32)
        w50 = wide_mul(w49, w33)
        w51 = wide_mul(w50, wide_x)
        w52 = wide_neg(w51)
        w53 = wide_add(w28, w52)
        w54 = wide_mul(w7, w37)
        w55 = wide_mul(w54, w38)
        w56 = wide_mul(w55, w10)
        w57 = wide_add(w53, w56)
        w58 = wide_mul(w13, w43)
        w59 = wide_mul(w58, w44)
        w60 = wide_mul(w59, w16)
        w61 = wide_neg(w60)
        w62 = wide_add(w57, w61)
        w63 = wide_from_float(a_0)
        w64 = wide_mul(w0, wide_x)
        w65 = wide_add(w63, w64)
        w66 = wide_mul(w2, w10)
        w67 = wide_add(w65, w66)
        w68 = wide_mul(w8, w16)
        w69 = wide_add(w67, w68)
        w70 = wide_mul(w14, w22)
        w71 = wide_add(w69, w70)
        w72 = wide_powi(wide_x, 5)
        w73 = wide_mul(w20, w72)
        w74 = wide_add(w71, w73)
        w75 = wide_mul(w62, w74)
        w76 = wide_powi(w47, 2)
        w77 = wide_div(w75, w76)
        w78 = wide_add(w48, w77)
        return w78
    if x == 0.0:
        w0 = wide_from_float(a_1)
        return w0
    w0 = wide_from_float(b_1)
    w1 = wide_from_float(side_of(w0[0], 0.0))
    w2 = wide_mul(w0, w1)
    w3 = (2.0, 0.0, np.int64(0))
    w4 = wide_from_float(b_2)
    w5 = wide_mul(w3, w4)
    w6 = wide_from_float(side_of(w4[0], 0.0))
    w7 = wide_mul(w5, w6)
    w9 = wide_mul(w7, wide_x)
    w10 = wide_add(w2, w9)
    w11 = (3.0, 0.0, np.int64(0))
    w12 = wide_from_float(b_3)
    w13 = wide_mul(w11, w12)
    w14 = wide_from_float(side_of(w12[0], 0.0))
    w15 = wide_mul(w13, w14)
    w16 = wide_powi(wide_x, 2)
    w17 = wide_mul(w15, w16)
    w18 = wide_add(w10, w17)
    w19 = (4.0, 0.0, np.int64(0))
    w20 = wide_from_float(b_4)
    w21 = wide_mul(w19, w20)
    w22 = wide_from_float(side_of(w20[0], 0.0))
    w23 = wide_mul(w21, w22)
    w24 = wide_powi(wide_x, 3)
    w25 = wide_mul(w23, w24)
    w26 = wide_add(w18, w25)
    w27 = wide_from_float(a_0)
    w28 = wide_from_float(a_1)
    w29 = wide_mul(w28, wide_x)
    w30 = wide_add(w27, w29)
    w31 = wide_from_float(a_2)
    w32 = wide_mul(w31, w16)
    w33 = wide_add(w30, w32)
    w34 = wide_from_float(a_3)
    w35 = wide_mul(w34, w24)
    w36 = wide_add(w33, w35)
    w37 = wide_from_float(a_4)
    w38 = wide_powi(wide_x, 4)
    w39 = wide_mul(w37, w38)
    w40 = wide_add(w36, w39)
    w41 = wide_from_float(a_5)
    w42 = wide_powi(wide_x, 5)
    w43 = wide_mul(w41, w42)
    w44 = wide_add(w40, w43)
    w45 = wide_mul(w26, w44)
    w46 = wide_neg(w45)
    w47 = wide_mul(w3, w31)
    w48 = wide_mul(w47, wide_x)
    w49 = wide_add(w28, w48)
    w50 = wide_mul(w11, w34)
    w51 = wide_mul(w50, w16)
    w52 = wide_add(w49, w51)
    w53 = wide_mul(w19, w37)
    w54 = wide_mul(w53, w24)
    w55 = wide_add(w52, w54)
    w56 = (5.0, 0.0, np.int64(0))
    w57 = wide_mul(w56, w41)
    w58 = wide_mul(w57, w38)
    w59 = wide_add(w55, w58)
    w60 = (1.0, 0.0, np.int64(0))
    w61 = wide_mul(w2, wide_x)
    w62 = wide_add(w60, w61)
    w63 = wide_mul(w4, w6)
    w64 = wide_mul(w63, w16)
    w65 = wide_add(w62, w64)
    w66 = wide_mul(w12, w14)
    w67 = wide_mul(w66, w24)
    w68 = wide_add(w65, w67)
    w69 = wide_mul(w20, w22)
    w70 = wide_mul(w69, w38)
    w71 = wide_add(w68, w70)
    w72 = wide_mul(w59, w71)
    w73 = wide_add(w46, w72)
    w74 = wide_powi(w71, 2)
    w75 = wide_div(w73, w74)
    return w75


@_device
def _derivative(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_derivative_wide(x, (1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    if x == -math.inf:
        return settled(_derivative_wide(x, (-1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    r, e = _derivative_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-2.12676e+37, -0.723392], [-0.723087, -0.448555], [-0.41983, -0.20299], [-0.20298, -0.0631752], [0, 2.12676e+37]
    x = np.float64(x)
    p0_r5 = fma(-1.645813116348332e+17, x, 1.4411518807585587e+17)
    p0_r6 = x * x
    p0_r8 = 6.331309284792801e+17 * p0_r6
    p0_r9 = p0_r5 + p0_r8
    p0_r10 = p0_r6 * x
    p0_r12 = 1.2560279953397778e+17 * p0_r10
    p0_r13 = -p0_r12
    p0_r14 = p0_r9 + p0_r13
    p0_r15 = p0_r6 * p0_r6
    p0_r17 = 5.0037732930963416e+16 * p0_r15
    p0_r18 = p0_r14 + p0_r17
    p0_r22 = fma(8.911757242055499e+16, x, 4293545976142413.0)
    p0_r24 = 3.3483032053447904e+17 * p0_r6
    p0_r25 = p0_r22 + p0_r24
    p0_r27 = 4.3984338747151494e+17 * p0_r10
    p0_r28 = p0_r25 + p0_r27
    p0_r30 = 2.1408023246522614e+17 * p0_r15
    p0_r31 = p0_r28 + p0_r30
    p0_r32 = p0_r15 * x
    p0_r34 = 3.61782689685806e+16 * p0_r32
    p0_r35 = p0_r31 + p0_r34
    p0_r36 = p0_r35 / p0_r18
    p1_r4 = fma(1.645813116348332e+17, x, 1.4411518807585587e+17)
    p1_r5 = x * x
    p1_r7 = 6.331309284792801e+17 * p1_r5
    p1_r8 = p1_r4 + p1_r7
    p1_r9 = p1_r5 * x
    p1_r11 = 1.2560279953397778e+17 * p1_r9
    p1_r12 = p1_r8 + p1_r11
    p1_r13 = p1_r5 * p1_r5
    p1_r15 = 5.0037732930963416e+16 * p1_r13
    p1_r16 = p1_r12 + p1_r15
    p1_r20 = fma(8.911757242055499e+16, x, 4293545976142413.0)
    p1_r22 = 3.3483032053447904e+17 * p1_r5
    p1_r23 = p1_r20 + p1_r22
    p1_r25 = 4.3984338747151494e+17 * p1_r9
    p1_r26 = p1_r23 + p1_r25
    p1_r28 = 2.1408023246522614e+17 * p1_r13
    p1_r29 = p1_r26 + p1_r28
    p1_r30 = p1_r13 * x
    p1_r32 = 3.61782689685806e+16 * p1_r30
    p1_r33 = p1_r29 + p1_r32
    p1_r34 = p1_r33 / p1_r16
    return p0_r36 if x <= np.float32(0.0) else p1_r34


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-2.1267648e+37)) & (x <= np.float32(-0.7233925))) | ((x >= np.float32(-0.7230873)) & (x <= np.float32(-0.448555))) | ((x >= np.float32(-0.41983032)) & (x <= np.float32(-0.20298958))) | ((x >= np.float32(-0.20298004)) & (x <= np.float32(-0.0631752))) | ((x >= np.float32(0.0)) & (x <= np.float32(2.1267648e+37)))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-1.25542e+58, -0.723392], [-0.723087, -0.448555], [-0.448376, -0.0611229], [-0.0611172, 1.25542e+58]
    p0_r5 = fma(-1.645813116348332e+17, x, 1.4411518807585587e+17)
    p0_r6, p0_l6 = exact_product(x, x)
    p0_r8, p0_l8 = pair_mul_single(p0_r6, p0_l6, 6.331309284792801e+17)
    p0_r9, p0_l9 = pair_add_single(p0_r5, p0_l8, p0_r8)
    p0_r10, p0_l10 = pair_mul_single(p0_r6, p0_l6, x)
    p0_r12 = 1.2560279953397778e+17 * (p0_r10 + p0_l10)
    p0_r13 = -p0_r12
    p0_r14, p0_l14 = pair_add_single(p0_r9, p0_l9, p0_r13)
    p0_r15, p0_l15 = pair_mul(p0_r6, p0_l6, p0_r6, p0_l6)
    p0_r17, p0_l17 = pair_mul_single(p0_r15, p0_l15, 5.0037732930963416e+16)
    p0_r18, p0_l18 = pair_add(p0_r14, p0_l14, p0_r17, p0_l17)
    p0_r21, p0_l21 = exact_product(x, 8.911757242055499e+16)
    p0_r22, p0_l22 = pair_add_single(4293545976142413.0, p0_l21, p0_r21)
    p0_r24, p0_l24 = pair_mul_single(p0_r6, p0_l6, 3.3483032053447904e+17)
    p0_r25, p0_l25 = pair_add(p0_r22, p0_l22, p0_r24, p0_l24)
    p0_r27, p0_l27 = pair_mul_single(p0_r10, p0_l10, 4.3984338747151494e+17)
    p0_r28, p0_l28 = pair_add(p0_r25, p0_l25, p0_r27, p0_l27)
    p0_r30, p0_l30 = pair_mul_single(p0_r15, p0_l15, 2.1408023246522614e+17)
    p0_r31, p0_l31 = pair_add(p0_r28, p0_l28, p0_r30, p0_l30)
    p0_r32, p0_l32 = pair_mul_single(p0_r15, p0_l15, x)
    p0_r34, p0_l34 = pair_mul_single(p0_r32, p0_l32, 3.61782689685806e+16)
    p0_r35, p0_l35 = pair_add(p0_r31, p0_l31, p0_r34, p0_l34)
    p0_r36, p0_l36 = pair_div(1.0, p0_r35, p0_l35, p0_r18, p0_l18)
    p1_r4 = fma(1.645813116348332e+17, x, 1.4411518807585587e+17)
    p1_r5, p1_l5 = exact_product(x, x)
    p1_r7, p1_l7 = pair_mul_single(p1_r5, p1_l5, 6.331309284792801e+17)
    p1_r8, p1_l8 = pair_add_single(p1_r4, p1_l7, p1_r7)
    p1_r9, p1_l9 = pair_mul_single(p1_r5, p1_l5, x)
    p1_r11, p1_l11 = pair_mul_single(p1_r9, p1_l9, 1.2560279953397778e+17)
    p1_r12, p1_l12 = pair_add(p1_r8, p1_l8, p1_r11, p1_l11)
    p1_r13, p1_l13 = pair_mul(p1_r5, p1_l5, p1_r5, p1_l5)
    p1_r15, p1_l15 = pair_mul_single(p1_r13, p1_l13, 5.0037732930963416e+16)
    p1_r16, p1_l16 = pair_add(p1_r12, p1_l12, p1_r15, p1_l15)
    p1_r19, p1_l19 = exact_product(x, 8.911757242055499e+16)
    p1_r20, p1_l20 = pair_add_single(4293545976142413.0, p1_l19, p1_r19)
    p1_r22, p1_l22 = pair_mul_single(p1_r5, p1_l5, 3.3483032053447904e+17)
    p1_r23, p1_l23 = pair_add(p1_r20, p1_l20, p1_r22, p1_l22)
    p1_r25, p1_l25 = pair_mul_single(p1_r9, p1_l9, 4.3984338747151494e+17)
    p1_r26, p1_l26 = pair_add(p1_r23, p1_l23, p1_r25, p1_l25)
    p1_r28, p1_l28 = pair_mul_single(p1_r13, p1_l13, 2.1408023246522614e+17)
    p1_r29, p1_l29 = pair_add(p1_r26, p1_l26, p1_r28, p1_l28)
    p1_r30, p1_l30 = pair_mul_single(p1_r13, p1_l13, x)
    p1_r32, p1_l32 = pair_mul_single(p1_r30, p1_l30, 3.61782689685806e+16)
    p1_r33, p1_l33 = pair_add(p1_r29, p1_l29, p1_r32, p1_l32)
    p1_r34, p1_l34 = pair_div(1.0, p1_r33, p1_l33, p1_r16, p1_l16)
    return p0_r36 if x <= 0.0 else p1_r34, p0_l36 if x <= 0.0 else p1_l34


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -1.2554203470773362e+58) & (x <= -0.7233924865722656)) | ((x >= -0.7230873107910156) & (x <= -0.44855499267578125)) | ((x >= -0.4483757019042969) & (x <= -0.061122894287109375)) | ((x >= -0.06111717224121094) & (x <= 1.2554203470773362e+58))


@_inlined
def _value_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """The activation for float32, in float64, and whether that is certain."""
    fit = within(x, 3.2311742677852644e-27, 3.094850098213451e+26) & within(a_0, 3.2311742677852644e-27, 3.094850098213451e+26) & within(a_1, 3.2311742677852644e-27, 3.094850098213451e+26) & within(a_2, 3.2311742677852644e-27, 3.094850098213451e+26) & within(a_3, 3.2311742677852644e-27, 3.094850098213451e+26) & within(a_4, 3.2311742677852644e-27, 3.094850098213451e+26) & within(a_5, 3.2311742677852644e-27, 3.094850098213451e+26) & within(b_1, 3.2311742677852644e-27, 3.094850098213451e+26) & within(b_2, 3.2311742677852644e-27, 3.094850098213451e+26) & within(b_3, 3.2311742677852644e-27, 3.094850098213451e+26) & within(b_4, 3.2311742677852644e-27, 3.094850098213451e+26)
    r1 = x * x
    r2 = abs(b_2)
    r3 = r2 * r1
    r4 = r1 * r1
    r5 = abs(b_4)
    r6 = r5 * r4
    r7 = abs(b_1)
    r8 = abs(x)
    r9 = r7 * r8
    r10 = abs(b_3)
    r11 = r10 * r1
    r12 = r11 * r8
    r13 = 1.0 + r3
    r14 = r13 + r6
    r15 = r14 + r9
    r16 = r15 + r12
    r17 = 1.0 / r16
    r18 = a_1 * x
    r19 = a_2 * r1
    r20 = x * r1
    r21 = a_3 * r20
    r22 = a_4 * r4
    r23 = r1 * r20
    r24 = a_5 * r23
    m25 = abs(a_0) + abs(r18)
    r26 = a_0 + r18
    m27 = m25 + abs(r19)
    r28 = r26 + r19
    m29 = m27 + abs(r21)
    r30 = r28 + r21
    m31 = m29 + abs(r22)
    r32 = r30 + r22
    m33 = m31 + abs(r24)
    r34 = r32 + r24
    m35 = r17 * m33
    r36 = r17 * r34
    return (r36, fit & (4.816055297851563e-07 * m35 <= abs(r36)))


@_inlined
def _derivative_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative for float32, in float64, and whether that is certain."""
    fit = within(x, 3.552713678800501e-15, 281474976710656.0) & within(a_0, 3.552713678800501e-15, 281474976710656.0) & within(a_1, 3.552713678800501e-15, 281474976710656.0) & within(a_2, 3.552713678800501e-15, 281474976710656.0) & within(a_3, 3.552713678800501e-15, 281474976710656.0) & within(a_4, 3.552713678800501e-15, 281474976710656.0) & within(a_5, 3.552713678800501e-15, 281474976710656.0) & within(b_1, 3.552713678800501e-15, 281474976710656.0) & within(b_2, 3.552713678800501e-15, 281474976710656.0) & within(b_3, 3.552713678800501e-15, 281474976710656.0) & within(b_4, 3.552713678800501e-15, 281474976710656.0)
    r1 = x * x
    r2 = abs(b_2)
    r3 = r2 * r1
    r4 = r1 * r1
    r5 = abs(b_4)
    r6 = r5 * r4
    r7 = abs(b_1)
    r8 = abs(x)
    r9 = r7 * r8
    r10 = abs(b_3)
    r11 = r10 * r1
    r12 = r11 * r8
    r13 = 1.0 + r3
    r14 = r13 + r6
    r15 = r14 + r9
    r16 = r15 + r12
    r17 = 1.0 / r16
    r18 = a_1 * x
    r19 = a_2 * r1
    r20 = x * r1
    r21 = a_3 * r20
    r22 = a_4 * r4
    r23 = r1 * r20
    r24 = a_5 * r23
    m25 = abs(a_0) + abs(r18)
    r26 = a_0 + r18
    m27 = m25 + abs(r19)
    r28 = r26 + r19
    m29 = m27 + abs(r21)
    r30 = r28 + r21
    m31 = m29 + abs(r22)
    r32 = r30 + r22
    m33 = m31 + abs(r24)
    r34 = r32 + r24
    m35 = r17 * m33
    r36 = r17 * r34
    m37 = r17 * m35
    r38 = r17 * r36
    r39 = 2.0 * a_2
    r40 = r39 * x
    r41 = 3.0 * a_3
    r42 = r41 * r1
    r43 = 4.0 * a_4
    r44 = r43 * r20
    r45 = 5.0 * a_5
    r46 = r45 * r4
    m47 = abs(a_1) + abs(r40)
    r48 = a_1 + r40
    m49 = m47 + abs(r42)
    r50 = r48 + r42
    m51 = m49 + abs(r44)
    r52 = r50 + r44
    m53 = m51 + abs(r46)
    r54 = r52 + r46
    m55 = r17 * m53
    r56 = r17 * r54
    r57 = 2.0 * r2
    r58 = r57 * x
    r59 = 4.0 * r5
    r60 = r59 * r20
    s61 = side_of(x, 0.0)
    r62 = r7 * s61
    r63 = 2.0 * r10
    r64 = r63 * x
    r65 = r64 * r8
    r66 = r11 * s61
    m67 = abs(r58) + abs(r60)
    r68 = r58 + r60
    m69 = m67 + abs(r62)
    r70 = r68 + r62
    m71 = m69 + abs(r65)
    r72 = r70 + r65
    m73 = m71 + abs(r66)
    r74 = r72 + r66
    m75 = m37 * m73
    r76 = r38 * r74
    r77 = -r76
    m78 = m55 + m75
    r79 = r56 + r77
    return (r79, fit & (1.0535120964050293e-06 * m78 <= abs(r79)))


@_inlined
def _gradient_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by x and by every learned parameter for float32, in float64, and whether that is certain."""
    fit = within(x, 3.552713678800501e-15, 281474976710656.0) & within(a_0, 3.552713678800501e-15, 281474976710656.0) & within(a_1, 3.552713678800501e-15, 281474976710656.0) & within(a_2, 3.552713678800501e-15, 281474976710656.0) & within(a_3, 3.552713678800501e-15, 281474976710656.0) & within(a_4, 3.552713678800501e-15, 281474976710656.0) & within(a_5, 3.552713678800501e-15, 281474976710656.0) & within(b_1, 3.552713678800501e-15, 281474976710656.0) & within(b_2, 3.552713678800501e-15, 281474976710656.0) & within(b_3, 3.552713678800501e-15, 281474976710656.0) & within(b_4, 3.552713678800501e-15, 281474976710656.0)
    r1 = x * x
    r2 = abs(b_2)
    r3 = r2 * r1
    r4 = r1 * r1
    r5 = abs(b_4)
    r6 = r5 * r4
    r7 = abs(b_1)
    r8 = abs(x)
    r9 = r7 * r8
    r10 = abs(b_3)
    r11 = r10 * r1
    r12 = r11 * r8
    r13 = 1.0 + r3
    r14 = r13 + r6
    r15 = r14 + r9
    r16 = r15 + r12
    r17 = 1.0 / r16
    r18 = a_1 * x
    r19 = a_2 * r1
    r20 = x * r1
    r21 = a_3 * r20
    r22 = a_4 * r4
    r23 = r1 * r20
    r24 = a_5 * r23
    m25 = abs(a_0) + abs(r18)
    r26 = a_0 + r18
    m27 = m25 + abs(r19)
    r28 = r26 + r19
    m29 = m27 + abs(r21)
    r30 = r28 + r21
    m31 = m29 + abs(r22)
    r32 = r30 + r22
    m33 = m31 + abs(r24)
    r34 = r32 + r24
    m35 = r17 * m33
    r36 = r17 * r34
    m37 = r17 * m35
    r38 = r17 * r36
    r39 = 2.0 * a_2
    r40 = r39 * x
    r41 = 3.0 * a_3
    r42 = r41 * r1
    r43 = 4.0 * a_4
    r44 = r43 * r20
    r45 = 5.0 * a_5
    r46 = r45 * r4
    m47 = abs(a_1) + abs(r40)
    r48 = a_1 + r40
    m49 = m47 + abs(r42)
    r50 = r48 + r42
    m51 = m49 + abs(r44)
    r52 = r50 + r44
    m53 = m51 + abs(r46)
    r54 = r52 + r46
    m55 = r17 * m53
    r56 = r17 * r54
    r57 = 2.0 * r2
    r58 = r57 * x
    r59 = 4.0 * r5
    r60 = r59 * r20
    s61 = side_of(x, 0.0)
    r62 = r7 * s61
    r63 = 2.0 * r10
    r64 = r63 * x
    r65 = r64 * r8
    r66 = r11 * s61
    m67 = abs(r58) + abs(r60)
    r68 = r58 + r60
    m69 = m67 + abs(r62)
    r70 = r68 + r62
    m71 = m69 + abs(r65)
    r72 = r70 + r65
    m73 = m71 + abs(r66)
    r74 = r72 + r66
    m75 = m37 * m73
    r76 = r38 * r74
    r77 = -r76
    m78 = m55 + m75
    r79 = r56 + r77
    r80 = r17 * x
    r81 = r17 * r1
    r82 = r17 * r20
    r83 = r17 * r4
    r84 = r17 * r23
    s85 = side_of(b_1, 0.0)
    r86 = r38 * s85
    m87 = m37 * r8
    r88 = r86 * r8
    r89 = -r88
    s90 = side_of(b_2, 0.0)
    r91 = r38 * s90
    m92 = m37 * r1
    r93 = r91 * r1
    r94 = -r93
    s95 = side_of(b_3, 0.0)
    r96 = r38 * s95
    r98 = r96 * r1
    m99 = m92 * r8
    r100 = r98 * r8
    r101 = -r100
    s102 = side_of(b_4, 0.0)
    r103 = r38 * s102
    m104 = m37 * r4
    r105 = r103 * r4
    r106 = -r105
    return (r79, r17, r80, r81, r82, r83, r84, r89, r94, r101, r106, fit & (1.0535120964050293e-06 * m78 <= abs(r79)) & (8.127093315124512e-07 * m87 <= abs(r89)) & (8.428096771240235e-07 * m92 <= abs(r94)) & (8.729100227355957e-07 * m99 <= abs(r101)) & (9.03010368347168e-07 * m104 <= abs(r106)))


@_inlined
def _value_paired(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """The activation from sums of two float64, and whether that is certain."""
    fit = within(x, 2.117582368135751e-22, 4.722366482869645e+21) & within(a_0, 2.117582368135751e-22, 4.722366482869645e+21) & within(a_1, 2.117582368135751e-22, 4.722366482869645e+21) & within(a_2, 2.117582368135751e-22, 4.722366482869645e+21) & within(a_3, 2.117582368135751e-22, 4.722366482869645e+21) & within(a_4, 2.117582368135751e-22, 4.722366482869645e+21) & within(a_5, 2.117582368135751e-22, 4.722366482869645e+21) & within(b_1, 2.117582368135751e-22, 4.722366482869645e+21) & within(b_2, 2.117582368135751e-22, 4.722366482869645e+21) & within(b_3, 2.117582368135751e-22, 4.722366482869645e+21) & within(b_4, 2.117582368135751e-22, 4.722366482869645e+21)
    r1, l1 = exact_product(x, x)
    r2 = abs(b_2)
    r3, l3 = pair_mul_single(r1, l1, r2)
    r4, l4 = pair_mul(r1, l1, r1, l1)
    r5 = abs(b_4)
    r6, l6 = pair_mul_single(r4, l4, r5)
    r7 = abs(b_1)
    r8 = abs(x)
    r9, l9 = exact_product(r7, r8)
    r10 = abs(b_3)
    r11, l11 = pair_mul_single(r1, l1, r10)
    r12, l12 = pair_mul_single(r11, l11, r8)
    r13, l13 = pair_add_single(r3, l3, 1.0)
    r14, l14 = pair_add(r13, l13, r6, l6)
    r15, l15 = pair_add(r14, l14, r9, l9)
    r16, l16 = pair_add(r15, l15, r12, l12)
    i17 = 1.0 / r16
    r17 = 1.0 * i17
    l17 = (fma(-r17, r16, 1.0) + fma(-r17, l16, 0.0)) * i17
    r18, l18 = exact_product(a_1, x)
    r19, l19 = pair_mul_single(r1, l1, a_2)
    r20, l20 = pair_mul_single(r1, l1, x)
    r21, l21 = pair_mul_single(r20, l20, a_3)
    r22, l22 = pair_mul_single(r4, l4, a_4)
    r23, l23 = pair_mul(r1, l1, r20, l20)
    r24, l24 = pair_mul_single(r23, l23, a_5)
    m25 = abs(a_0) + abs(r18)
    r26, l26 = pair_add_single(r18, l18, a_0)
    m27 = m25 + abs(r19)
    r28, l28 = pair_add(r26, l26, r19, l19)
    m29 = m27 + abs(r21)
    r30, l30 = pair_add(r28, l28, r21, l21)
    m31 = m29 + abs(r22)
    r32, l32 = pair_add(r30, l30, r22, l22)
    m33 = m31 + abs(r24)
    r34, l34 = pair_add(r32, l32, r24, l24)
    m35 = r17 * m33
    r36, l36 = pair_mul(r17, l17, r34, l34)
    v37 = r36 + l36
    return (v37, fit & (7.583971228797281e-15 * m35 <= abs(v37)))


@_inlined
def _derivative_paired(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative from sums of two float64, and whether that is certain."""
    fit = within(x, 9.094947017729282e-13, 1099511627776.0) & within(a_0, 9.094947017729282e-13, 1099511627776.0) & within(a_1, 9.094947017729282e-13, 1099511627776.0) & within(a_2, 9.094947017729282e-13, 1099511627776.0) & within(a_3, 9.094947017729282e-13, 1099511627776.0) & within(a_4, 9.094947017729282e-13, 1099511627776.0) & within(a_5, 9.094947017729282e-13, 1099511627776.0) & within(b_1, 9.094947017729282e-13, 1099511627776.0) & within(b_2, 9.094947017729282e-13, 1099511627776.0) & within(b_3, 9.094947017729282e-13, 1099511627776.0) & within(b_4, 9.094947017729282e-13, 1099511627776.0)
    r1, l1 = exact_product(x, x)
    r2 = abs(b_2)
    r3, l3 = pair_mul_single(r1, l1, r2)
    r4, l4 = pair_mul(r1, l1, r1, l1)
    r5 = abs(b_4)
    r6, l6 = pair_mul_single(r4, l4, r5)
    r7 = abs(b_1)
    r8 = abs(x)
    r9, l9 = exact_product(r7, r8)
    r10 = abs(b_3)
    r11, l11 = pair_mul_single(r1, l1, r10)
    r12, l12 = pair_mul_single(r11, l11, r8)
    r13, l13 = pair_add_single(r3, l3, 1.0)
    r14, l14 = pair_add(r13, l13, r6, l6)
    r15, l15 = pair_add(r14, l14, r9, l9)
    r16, l16 = pair_add(r15, l15, r12, l12)
    i17 = 1.0 / r16
    r17 = 1.0 * i17
    l17 = (fma(-r17, r16, 1.0) + fma(-r17, l16, 0.0)) * i17
    r18, l18 = exact_product(a_1, x)
    r19, l19 = pair_mul_single(r1, l1, a_2)
    r20, l20 = pair_mul_single(r1, l1, x)
    r21, l21 = pair_mul_single(r20, l20, a_3)
    r22, l22 = pair_mul_single(r4, l4, a_4)
    r23, l23 = pair_mul(r1, l1, r20, l20)
    r24, l24 = pair_mul_single(r23, l23, a_5)
    m25 = abs(a_0) + abs(r18)
    r26, l26 = pair_add_single(r18, l18, a_0)
    m27 = m25 + abs(r19)
    r28, l28 = pair_add(r26, l26, r19, l19)
    m29 = m27 + abs(r21)
    r30, l30 = pair_add(r28, l28, r21, l21)
    m31 = m29 + abs(r22)
    r32, l32 = pair_add(r30, l30, r22, l22)
    m33 = m31 + abs(r24)
    r34, l34 = pair_add(r32, l32, r24, l24)
    m35 = r17 * m33
    r36, l36 = pair_mul(r17, l17, r34, l34)
    m37 = r17 * m35
    r38, l38 = pair_mul(r17, l17, r36, l36)
    r39 = a_2 * 2.0
    r40, l40 = exact_product(r39, x)
    r41, l41 = exact_product(3.0, a_3)
    r42, l42 = pair_mul(r41, l41, r1, l1)
    r43 = a_4 * 4.0
    r44, l44 = pair_mul_single(r20, l20, r43)
    r45, l45 = exact_product(5.0, a_5)
    r46, l46 = pair_mul(r45, l45, r4, l4)
    m47 = abs(a_1) + abs(r40)
    r48, l48 = pair_add_single(r40, l40, a_1)
    m49 = m47 + abs(r42)
    r50, l50 = pair_add(r48, l48, r42, l42)
    m51 = m49 + abs(r44)
    r52, l52 = pair_add(r50, l50, r44, l44)
    m53 = m51 + abs(r46)
    r54, l54 = pair_add(r52, l52, r46, l46)
    m55 = r17 * m53
    r56, l56 = pair_mul(r17, l17, r54, l54)
    r57 = r2 * 2.0
    r58, l58 = exact_product(r57, x)
    r59 = r5 * 4.0
    r60, l60 = pair_mul_single(r20, l20, r59)
    s61 = side_of(x, 0.0)
    r62 = r7 * s61
    r63 = r10 * 2.0
    r64, l64 = exact_product(r63, x)
    r65, l65 = pair_mul_single(r64, l64, r8)
    r66 = r11 * s61
    l67 = l11 * s61
    m68 = abs(r58) + abs(r60)
    r69, l69 = pair_add(r58, l58, r60, l60)
    m70 = m68 + abs(r62)
    r71, l71 = pair_add_single(r69, l69, r62)
    m72 = m70 + abs(r65)
    r73, l73 = pair_add(r71, l71, r65, l65)
    m74 = m72 + abs(r66)
    r75, l75 = pair_add(r73, l73, r66, l67)
    m76 = m37 * m74
    r77, l77 = pair_mul(r38, l38, r75, l75)
    r78 = -r77
    l79 = -l77
    m80 = m55 + m76
    r81, l81 = pair_add(r56, l56, r78, l79)
    v82 = r81 + l81
    return (v82, fit & (2.7573163752236947e-14 * m80 <= abs(v82)))


@_inlined
def _gradient_paired(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by x and by every learned parameter from sums of two float64, and whether that is certain."""
    fit = within(x, 9.094947017729282e-13, 1099511627776.0) & within(a_0, 9.094947017729282e-13, 1099511627776.0) & within(a_1, 9.094947017729282e-13, 1099511627776.0) & within(a_2, 9.094947017729282e-13, 1099511627776.0) & within(a_3, 9.094947017729282e-13, 1099511627776.0) & within(a_4, 9.094947017729282e-13, 1099511627776.0) & within(a_5, 9.094947017729282e-13, 1099511627776.0) & within(b_1, 9.094947017729282e-13, 1099511627776.0) & within(b_2, 9.094947017729282e-13, 1099511627776.0) & within(b_3, 9.094947017729282e-13, 1099511627776.0) & within(b_4, 9.094947017729282e-13, 1099511627776.0)
    r1, l1 = exact_product(x, x)
    r2 = abs(b_2)
    r3, l3 = pair_mul_single(r1, l1, r2)
    r4, l4 = pair_mul(r1, l1, r1, l1)
    r5 = abs(b_4)
    r6, l6 = pair_mul_single(r4, l4, r5)
    r7 = abs(b_1)
    r8 = abs(x)
    r9, l9 = exact_product(r7, r8)
    r10 = abs(b_3)
    r11, l11 = pair_mul_single(r1, l1, r10)
    r12, l12 = pair_mul_single(r11, l11, r8)
    r13, l13 = pair_add_single(r3, l3, 1.0)
    r14, l14 = pair_add(r13, l13, r6, l6)
    r15, l15 = pair_add(r14, l14, r9, l9)
    r16, l16 = pair_add(r15, l15, r12, l12)
    i17 = 1.0 / r16
    r17 = 1.0 * i17
    l17 = (fma(-r17, r16, 1.0) + fma(-r17, l16, 0.0)) * i17
    r18, l18 = exact_product(a_1, x)
    r19, l19 = pair_mul_single(r1, l1, a_2)
    r20, l20 = pair_mul_single(r1, l1, x)
    r21, l21 = pair_mul_single(r20, l20, a_3)
    r22, l22 = pair_mul_single(r4, l4, a_4)
    r23, l23 = pair_mul(r1, l1, r20, l20)
    r24, l24 = pair_mul_single(r23, l23, a_5)
    m25 = abs(a_0) + abs(r18)
    r26, l26 = pair_add_single(r18, l18, a_0)
    m27 = m25 + abs(r19)
    r28, l28 = pair_add(r26, l26, r19, l19)
    m29 = m27 + abs(r21)
    r30, l30 = pair_add(r28, l28, r21, l21)
    m31 = m29 + abs(r22)
    r32, l32 = pair_add(r30, l30, r22, l22)
    m33 = m31 + abs(r24)
    r34, l34 = pair_add(r32, l32, r24, l24)
    m35 = r17 * m33
    r36, l36 = pair_mul(r17, l17, r34, l34)
    m37 = r17 * m35
    r38, l38 = pair_mul(r17, l17, r36, l36)
    r39 = a_2 * 2.0
    r40, l40 = exact_product(r39, x)
    r41, l41 = exact_product(3.0, a_3)
    r42, l42 = pair_mul(r41, l41, r1, l1)
    r43 = a_4 * 4.0
    r44, l44 = pair_mul_single(r20, l20, r43)
    r45, l45 = exact_product(5.0, a_5)
    r46, l46 = pair_mul(r45, l45, r4, l4)
    m47 = abs(a_1) + abs(r40)
    r48, l48 = pair_add_single(r40, l40, a_1)
    m49 = m47 + abs(r42)
    r50, l50 = pair_add(r48, l48, r42, l42)
    m51 = m49 + abs(r44)
    r52, l52 = pair_add(r50, l50, r44, l44)
    m53 = m51 + abs(r46)
    r54, l54 = pair_add(r52, l52, r46, l46)
    m55 = r17 * m53
    r56, l56 = pair_mul(r17, l17, r54, l54)
    r57 = r2 * 2.0
    r58, l58 = exact_product(r57, x)
    r59 = r5 * 4.0
    r60, l60 = pair_mul_single(r20, l20, r59)
    s61 = side_of(x, 0.0)
    r62 = r7 * s61
    r63 = r10 * 2.0
    r64, l64 = exact_product(r63, x)
    r65, l65 = pair_mul_single(r64, l64, r8)
    r66 = r11 * s61
    l67 = l11 * s61
    m68 = abs(r58) + abs(r60)
    r69, l69 = pair_add(r58, l58, r60, l60)
    m70 = m68 + abs(r62)
    r71, l71 = pair_add_single(r69, l69, r62)
    m72 = m70 + abs(r65)
    r73, l73 = pair_add(r71, l71, r65, l65)
    m74 = m72 + abs(r66)
    r75, l75 = pair_add(r73, l73, r66, l67)
    m76 = m37 * m74
    r77, l77 = pair_mul(r38, l38, r75, l75)
    r78 = -r77
    l79 = -l77
    m80 = m55 + m76
    r81, l81 = pair_add(r56, l56, r78, l79)
    r82, l82 = pair_mul_single(r17, l17, x)
    r83, l83 = pair_mul(r17, l17, r1, l1)
    r84, l84 = pair_mul(r17, l17, r20, l20)
    r85, l85 = pair_mul(r17, l17, r4, l4)
    r86, l86 = pair_mul(r17, l17, r23, l23)
    s87 = side_of(b_1, 0.0)
    r88 = r38 * s87
    l89 = l38 * s87
    m90 = m37 * r8
    r91, l91 = pair_mul_single(r88, l89, r8)
    r92 = -r91
    l93 = -l91
    s94 = side_of(b_2, 0.0)
    r95 = r38 * s94
    l96 = l38 * s94
    m97 = m37 * r1
    r98, l98 = pair_mul(r95, l96, r1, l1)
    r99 = -r98
    l100 = -l98
    s101 = side_of(b_3, 0.0)
    r102 = r38 * s101
    l103 = l38 * s101
    r105, l105 = pair_mul(r102, l103, r1, l1)
    m106 = m97 * r8
    r107, l107 = pair_mul_single(r105, l105, r8)
    r108 = -r107
    l109 = -l107
    s110 = side_of(b_4, 0.0)
    r111 = r38 * s110
    l112 = l38 * s110
    m113 = m37 * r4
    r114, l114 = pair_mul(r111, l112, r4, l4)
    r115 = -r114
    l116 = -l114
    v117 = r81 + l81
    v118 = r17 + l17
    v119 = r82 + l82
    v120 = r83 + l83
    v121 = r84 + l84
    v122 = r85 + l85
    v123 = r86 + l86
    v124 = r92 + l93
    v125 = r99 + l100
    v126 = r108 + l109
    v127 = r115 + l116
    return (v117, v118, v119, v120, v121, v122, v123, v124, v125, v126, v127, fit & (2.7573163752236947e-14 * m80 <= abs(v117)) & (1.93628202360685e-14 * m90 <= abs(v124)) & (2.01031191693346e-14 * m97 <= abs(v125)) & (2.158326850576486e-14 * m106 <= abs(v126)) & (2.1763353341697208e-14 * m113 <= abs(v127)))


@_device
def _partials_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivatives by the learned parameters as wide numbers."""
    if x <= 0.0:
        w0 = (1.0, 0.0, np.int64(0))
        w1 = wide_from_float(b_1)
        w2 = wide_from_float(side_of(w1[0], 0.0))
        w3 = wide_mul(w1, w2)
        w5 = wide_mul(w3, wide_x)
        w6 = wide_neg(w5)
        w7 = wide_add(w0, w6)
        w8 = wide_from_float(b_2)
        w9 = wide_from_float(side_of(w8[0], 0.0))
        w10 = wide_mul(w8, w9)
        w11 = wide_powi(wide_x, 2)
        w12 = wide_mul(w10, w11)
        w13 = wide_add(w7, w12)
        w14 = wide_from_float(b_3)
        w15 = wide_from_float(side_of(w14[0], 0.0))
        w16 = wide_mul(w14, w15)
        w17 = wide_powi(wide_x, 3)
        w18 = wide_mul(w16, w17)
        w19 = wide_neg(w18)
        w20 = wide_add(w13, w19)
        w21 = wide_from_float(b_4)
        w22 = wide_from_float(side_of(w21[0], 0.0))
        w23 = wide_mul(w21, w22)
        w24 = wide_powi(wide_x, 4)
        w25 = wide_mul(w23, w24)
        w26 = wide_add(w20, w25)
        w27 = wide_div(w0, w26)
        w28 = wide_div(wide_x, w26)
        w29 = wide_div(w11, w26)
        w30 = wide_div(w17, w26)
        w31 = wide_div(w24, w26)
        w32 = wide_powi(wide_x, 5)
        w33 = wide_div(w32, w26)
        w34 = wide_mul(w2, wide_x)
        w35 = wide_from_float(a_0)
        w36 = wide_from_float(a_1)
        w37 = wide_mul(w36, wide_x)
        w38 = wide_add(w35, w37)
        w39 = wide_from_float(a_2)
        w40 = wide_mul(w39, w11)
        w41 = wide_add(w38, w40)
        w42 = wide_from_float(a_3)
        w43 = wide_mul(w42, w17)
        w44 = wide_add(w41, w43)
        w45 = wide_from_float(a_4)
        w46 = wide_mul(w45, w24)
        w47 = wide_add(w44, w46)
        w48 = wide_from_float(a_5)
        w49 = wide_mul(w48, w32)
        w50 = wide_add(w47, w49)
        w51 = wide_mul(w34, w50)
        w52 = wide_powi(w26, 2)
        w53 = wide_div(w51, w52)
        w54 = wide_mul(w9, w11)
        w55 = wide_mul(w54, w50)
        w56 = wide_div(w55, w52)
        w57 = wide_neg(w56)
        w58 = wide_mul(w15, w17)
        w59 = wide_mul(w58, w50)
        w60 = wide_div(w59, w52)
        w61 = wide_mul(w22, w24)
        w62 = wide_mul(w61, w50)
        w63 = wide_div(w62, w52)
        w64 = wide_neg(w63)
        return w27, w28, w29, w30, w31, w33, w53, w57, w60, w64,
    w0 = (1.0, 0.0, np.int64(0))
    w1 = wide_from_float(b_1)
    w2 = wide_from_float(side_of(w1[0], 0.0))
    w3 = wide_mul(w1, w2)
    w5 = wide_mul(w3, wide_x)
    w6 = wide_add(w0, w5)
    w7 = wide_from_float(b_2)
    w8 = wide_from_float(side_of(w7[0], 0.0))
    w9 = wide_mul(w7, w8)
    w10 = wide_powi(wide_x, 2)
    w11 = wide_mul(w9, w10)
    w12 = wide_add(w6, w11)
    w13 = wide_from_float(b_3)
    w14 = wide_from_float(side_of(w13[0], 0.0))
    w15 = wide_mul(w13, w14)
    w16 = wide_powi(wide_x, 3)
    w17 = wide_mul(w15, w16)
    w18 = wide_add(w12, w17)
    w19 = wide_from_float(b_4)
    w20 = wide_from_float(side_of(w19[0], 0.0))
    w21 = wide_mul(w19, w20)
    w22 = wide_powi(wide_x, 4)
    w23 = wide_mul(w21, w22)
    w24 = wide_add(w18, w23)
    w25 = wide_div(w0, w24)
    w26 = wide_div(wide_x, w24)
    w27 = wide_div(w10, w24)
    w28 = wide_div(w16, w24)
    w29 = wide_div(w22, w24)
    w30 = wide_powi(wide_x, 5)
    w31 = wide_div(w30, w24)
    w32 = wide_mul(w2, wide_x)
    w33 = wide_from_float(a_0)
    w34 = wide_from_float(a_1)
    w35 = wide_mul(w34, wide_x)
    w36 = wide_add(w33, w35)
    w37 = wide_from_float(a_2)
    w38 = wide_mul(w37, w10)
    w39 = wide_add(w36, w38)
    w40 = wide_from_float(a_3)
    w41 = wide_mul(w40, w16)
    w42 = wide_add(w39, w41)
    w43 = wide_from_float(a_4)
    w44 = wide_mul(w43, w22)
    w45 = wide_add(w42, w44)
    w46 = wide_from_float(a_5)
    w47 = wide_mul(w46, w30)
    w48 = wide_add(w45, w47)
    w49 = wide_mul(w32, w48)
    w50 = wide_powi(w24, 2)
    w51 = wide_div(w49, w50)
    w52 = wide_neg(w51)
    w53 = wide_mul(w8, w10)
    w54 = wide_mul(w53, w48)
    w55 = wide_div(w54, w50)
    w56 = wide_neg(w55)
    w57 = wide_mul(w14, w16)
    w58 = wide_mul(w57, w48)
    w59 = wide_div(w58, w50)
    w60 = wide_neg(w59)
    w61 = wide_mul(w20, w22)
    w62 = wide_mul(w61, w48)
    w63 = wide_div(w62, w50)
    w64 = wide_neg(w63)
    return w25, w26, w27, w28, w29, w31, w52, w56, w60, w64,


@_device
def _partials(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivatives by the learned parameters."""
    if x != x:
        return x, x, x, x, x, x, x, x, x, x,
    if x == math.inf:
        w = _partials_wide(x, (1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
        y0 = settled(w[0])
        y1 = settled(w[1])
        y2 = settled(w[2])
        y3 = settled(w[3])
        y4 = settled(w[4])
        y5 = settled(w[5])
        y6 = settled(w[6])
        y7 = settled(w[7])
        y8 = settled(w[8])
        y9 = settled(w[9])
        return y0, y1, y2, y3, y4, y5, y6, y7, y8, y9,
    if x == -math.inf:
        w = _partials_wide(x, (-1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
        y0 = settled(w[0])
        y1 = settled(w[1])
        y2 = settled(w[2])
        y3 = settled(w[3])
        y4 = settled(w[4])
        y5 = settled(w[5])
        y6 = settled(w[6])
        y7 = settled(w[7])
        y8 = settled(w[8])
        y9 = settled(w[9])
        return y0, y1, y2, y3, y4, y5, y6, y7, y8, y9,
    w = _partials_wide(x, wide_from_float(x), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
    return wide_to_float(w[0]), wide_to_float(w[1]), wide_to_float(w[2]), wide_to_float(w[3]), wide_to_float(w[4]), wide_to_float(w[5]), wide_to_float(w[6]), wide_to_float(w[7]), wide_to_float(w[8]), wide_to_float(w[9]),


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
    for k in range(10):
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
def _value_block(x, y, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_a_0.size > 1
    work = np.empty(10 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_a_0, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_1, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_2, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_3, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_4, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_5, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_1, work[6 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_2, work[7 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_3, work[8 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_4, work[9 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)], work[k + np.uintp(2448)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_a_0.size
                c_a_0 = p_a_0[channel]
                c_a_1 = p_a_1[channel]
                c_a_2 = p_a_2[channel]
                c_a_3 = p_a_3[channel]
                c_a_4 = p_a_4[channel]
                c_a_5 = p_a_5[channel]
                c_b_1 = p_b_1[channel]
                c_b_2 = p_b_2[channel]
                c_b_3 = p_b_3[channel]
                c_b_4 = p_b_4[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, c_a_0, c_a_1, c_a_2, c_a_3, c_a_4, c_a_5, c_b_1, c_b_2, c_b_3, c_b_4)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _value_parallel(x, y, doubts, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _value_mend(x, y, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i])):
            channel = i // inner % p_a_0.size
            u = np.float64(x[i])
            if not _value_paired(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel])[1]:
                y[i] = _value(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)


@_parallel_loop
def _value_mend_parallel(x, y, doubts, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_mend(x, y, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _derivative_block(x, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_a_0.size > 1
    work = np.empty(10 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_a_0, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_1, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_2, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_3, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_4, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_5, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_1, work[6 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_2, work[7 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_3, work[8 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_4, work[9 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _derivative_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)], work[k + np.uintp(2448)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_a_0.size
                c_a_0 = p_a_0[channel]
                c_a_1 = p_a_1[channel]
                c_a_2 = p_a_2[channel]
                c_a_3 = p_a_3[channel]
                c_a_4 = p_a_4[channel]
                c_a_5 = p_a_5[channel]
                c_b_1 = p_b_1[channel]
                c_b_2 = p_b_2[channel]
                c_b_3 = p_b_3[channel]
                c_b_4 = p_b_4[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _derivative_paired(u, c_a_0, c_a_1, c_a_2, c_a_3, c_a_4, c_a_5, c_b_1, c_b_2, c_b_3, c_b_4)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _derivative_parallel(x, d, doubts, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _derivative_mend(x, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(d[i])):
            channel = i // inner % p_a_0.size
            u = np.float64(x[i])
            if not _derivative_paired(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel])[1]:
                d[i] = _derivative(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)


@_parallel_loop
def _derivative_mend_parallel(x, d, doubts, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_mend(x, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _both_block(x, y, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_a_0.size > 1
    work = np.empty(10 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_a_0, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_1, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_2, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_3, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_4, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_5, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_1, work[6 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_2, work[7 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_3, work[8 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_4, work[9 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)], work[k + np.uintp(2448)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_paired(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)], work[k + np.uintp(2448)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_a_0.size
                c_a_0 = p_a_0[channel]
                c_a_1 = p_a_1[channel]
                c_a_2 = p_a_2[channel]
                c_a_3 = p_a_3[channel]
                c_a_4 = p_a_4[channel]
                c_a_5 = p_a_5[channel]
                c_b_1 = p_b_1[channel]
                c_b_2 = p_b_2[channel]
                c_b_3 = p_b_3[channel]
                c_b_4 = p_b_4[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_paired(u, c_a_0, c_a_1, c_a_2, c_a_3, c_a_4, c_a_5, c_b_1, c_b_2, c_b_3, c_b_4)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_paired(u, c_a_0, c_a_1, c_a_2, c_a_3, c_a_4, c_a_5, c_b_1, c_b_2, c_b_3, c_b_4)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _both_parallel(x, y, d, doubts, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _both_mend(x, y, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i]) or np.isnan(d[i])):
            channel = i // inner % p_a_0.size
            u = np.float64(x[i])
            if not _value_paired(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel])[1]:
                y[i] = _value(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)
            if not _derivative_paired(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel])[1]:
                d[i] = _derivative(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)


@_parallel_loop
def _both_mend_parallel(x, y, d, doubts, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_mend(x, y, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _vjp_tiles(x, g, gx, sums, doubts, start, stop, sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Pass through tiles row by row; in each row the same elements go to the same lanes, element k of a run to lane k."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_a_0.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(30 * _PITCH)
    for tile in range(start, stop):
        part = tile % along
        channel = tile // along % across * width
        low = tile // along // across * depth
        slot = low // depth * along + part
        several = min(width, channels - channel)
        until = min(rows, low + depth) - 1
        doubtful, filled = np.int64(0), 0
        if narrow:
            _spread_over(p_a_0, work[20 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_a_1, work[21 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_a_2, work[22 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_a_3, work[23 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_a_4, work[24 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_a_5, work[25 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_b_1, work[26 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_b_2, work[27 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_b_3, work[28 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_b_4, work[29 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
        c_a_0 = p_a_0[channel]
        c_a_1 = p_a_1[channel]
        c_a_2 = p_a_2[channel]
        c_a_3 = p_a_3[channel]
        c_a_4 = p_a_4[channel]
        c_a_5 = p_a_5[channel]
        c_b_1 = p_b_1[channel]
        c_b_2 = p_b_2[channel]
        c_b_3 = p_b_3[channel]
        c_b_4 = p_b_4[channel]
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
                        d, t_a_0, t_a_1, t_a_2, t_a_3, t_a_4, t_a_5, t_b_1, t_b_2, t_b_3, t_b_4, sure = _gradient_paired(u, work[k + np.uintp(5440)], work[k + np.uintp(5712)], work[k + np.uintp(5984)], work[k + np.uintp(6256)], work[k + np.uintp(6528)], work[k + np.uintp(6800)], work[k + np.uintp(7072)], work[k + np.uintp(7344)], work[k + np.uintp(7616)], work[k + np.uintp(7888)])
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_a_0, 0.0)
                        work[k], work[k + np.uintp(272)] = _add(work[k], work[k + np.uintp(272)], term)
                        term = chosen(sure, v * t_a_1, 0.0)
                        work[k + np.uintp(544)], work[k + np.uintp(816)] = _add(work[k + np.uintp(544)], work[k + np.uintp(816)], term)
                        term = chosen(sure, v * t_a_2, 0.0)
                        work[k + np.uintp(1088)], work[k + np.uintp(1360)] = _add(work[k + np.uintp(1088)], work[k + np.uintp(1360)], term)
                        term = chosen(sure, v * t_a_3, 0.0)
                        work[k + np.uintp(1632)], work[k + np.uintp(1904)] = _add(work[k + np.uintp(1632)], work[k + np.uintp(1904)], term)
                        term = chosen(sure, v * t_a_4, 0.0)
                        work[k + np.uintp(2176)], work[k + np.uintp(2448)] = _add(work[k + np.uintp(2176)], work[k + np.uintp(2448)], term)
                        term = chosen(sure, v * t_a_5, 0.0)
                        work[k + np.uintp(2720)], work[k + np.uintp(2992)] = _add(work[k + np.uintp(2720)], work[k + np.uintp(2992)], term)
                        term = chosen(sure, v * t_b_1, 0.0)
                        work[k + np.uintp(3264)], work[k + np.uintp(3536)] = _add(work[k + np.uintp(3264)], work[k + np.uintp(3536)], term)
                        term = chosen(sure, v * t_b_2, 0.0)
                        work[k + np.uintp(3808)], work[k + np.uintp(4080)] = _add(work[k + np.uintp(3808)], work[k + np.uintp(4080)], term)
                        term = chosen(sure, v * t_b_3, 0.0)
                        work[k + np.uintp(4352)], work[k + np.uintp(4624)] = _add(work[k + np.uintp(4352)], work[k + np.uintp(4624)], term)
                        term = chosen(sure, v * t_b_4, 0.0)
                        work[k + np.uintp(4896)], work[k + np.uintp(5168)] = _add(work[k + np.uintp(4896)], work[k + np.uintp(5168)], term)
                else:
                    for k in range(np.uintp(count)):
                        i = np.uintp(first) + k
                        u, v = np.float64(x[i]), np.float64(g[i])
                        d, t_a_0, t_a_1, t_a_2, t_a_3, t_a_4, t_a_5, t_b_1, t_b_2, t_b_3, t_b_4, sure = _gradient_paired(u, c_a_0, c_a_1, c_a_2, c_a_3, c_a_4, c_a_5, c_b_1, c_b_2, c_b_3, c_b_4)
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_a_0, 0.0)
                        work[k], work[k + np.uintp(272)] = _add(work[k], work[k + np.uintp(272)], term)
                        term = chosen(sure, v * t_a_1, 0.0)
                        work[k + np.uintp(544)], work[k + np.uintp(816)] = _add(work[k + np.uintp(544)], work[k + np.uintp(816)], term)
                        term = chosen(sure, v * t_a_2, 0.0)
                        work[k + np.uintp(1088)], work[k + np.uintp(1360)] = _add(work[k + np.uintp(1088)], work[k + np.uintp(1360)], term)
                        term = chosen(sure, v * t_a_3, 0.0)
                        work[k + np.uintp(1632)], work[k + np.uintp(1904)] = _add(work[k + np.uintp(1632)], work[k + np.uintp(1904)], term)
                        term = chosen(sure, v * t_a_4, 0.0)
                        work[k + np.uintp(2176)], work[k + np.uintp(2448)] = _add(work[k + np.uintp(2176)], work[k + np.uintp(2448)], term)
                        term = chosen(sure, v * t_a_5, 0.0)
                        work[k + np.uintp(2720)], work[k + np.uintp(2992)] = _add(work[k + np.uintp(2720)], work[k + np.uintp(2992)], term)
                        term = chosen(sure, v * t_b_1, 0.0)
                        work[k + np.uintp(3264)], work[k + np.uintp(3536)] = _add(work[k + np.uintp(3264)], work[k + np.uintp(3536)], term)
                        term = chosen(sure, v * t_b_2, 0.0)
                        work[k + np.uintp(3808)], work[k + np.uintp(4080)] = _add(work[k + np.uintp(3808)], work[k + np.uintp(4080)], term)
                        term = chosen(sure, v * t_b_3, 0.0)
                        work[k + np.uintp(4352)], work[k + np.uintp(4624)] = _add(work[k + np.uintp(4352)], work[k + np.uintp(4624)], term)
                        term = chosen(sure, v * t_b_4, 0.0)
                        work[k + np.uintp(4896)], work[k + np.uintp(5168)] = _add(work[k + np.uintp(4896)], work[k + np.uintp(5168)], term)
            filled += end - begin
            if filled >= _BLOCK or row == until:
                _empty(work, sums, slot, channel, together * several if narrow else 0, inner)
                filled = 0
        doubts[tile] = doubtful


@_parallel_loop
def _vjp_parallel(x, g, gx, sums, doubts, tiles, sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _vjp_tiles(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _vjp_mend(x, g, gx, sums, doubts, start, stop, sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Do again, carefully, what is not certain, and add what it gives to the sums of its tile."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_a_0.size
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
                if not _gradient_paired(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel])[11]:
                    gx[i] = v * _derivative(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)
                    partials = _partials(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel])
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
                    sums[slot, channel, 18], sums[slot, channel, 19] = _add(
                        sums[slot, channel, 18], sums[slot, channel, 19], v * partials[9])


@_parallel_loop
def _vjp_mend_parallel(x, g, gx, sums, doubts, tiles, sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _vjp_mend(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _coarse_value_block(x, y, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_a_0.size > 1
    work = np.empty(10 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_a_0, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_1, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_2, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_3, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_4, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_5, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_1, work[6 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_2, work[7 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_3, work[8 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_4, work[9 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)], work[k + np.uintp(2448)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_a_0.size
                c_a_0 = p_a_0[channel]
                c_a_1 = p_a_1[channel]
                c_a_2 = p_a_2[channel]
                c_a_3 = p_a_3[channel]
                c_a_4 = p_a_4[channel]
                c_a_5 = p_a_5[channel]
                c_b_1 = p_b_1[channel]
                c_b_2 = p_b_2[channel]
                c_b_3 = p_b_3[channel]
                c_b_4 = p_b_4[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, c_a_0, c_a_1, c_a_2, c_a_3, c_a_4, c_a_5, c_b_1, c_b_2, c_b_3, c_b_4)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _coarse_value_parallel(x, y, doubts, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _coarse_value_mend(x, y, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i])):
            channel = i // inner % p_a_0.size
            u = np.float64(x[i])
            if not _value_coarse(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel])[1]:
                y[i] = _value(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)


@_parallel_loop
def _coarse_value_mend_parallel(x, y, doubts, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_mend(x, y, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_a_0.size > 1
    work = np.empty(10 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_a_0, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_1, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_2, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_3, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_4, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_5, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_1, work[6 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_2, work[7 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_3, work[8 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_4, work[9 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _derivative_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)], work[k + np.uintp(2448)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_a_0.size
                c_a_0 = p_a_0[channel]
                c_a_1 = p_a_1[channel]
                c_a_2 = p_a_2[channel]
                c_a_3 = p_a_3[channel]
                c_a_4 = p_a_4[channel]
                c_a_5 = p_a_5[channel]
                c_b_1 = p_b_1[channel]
                c_b_2 = p_b_2[channel]
                c_b_3 = p_b_3[channel]
                c_b_4 = p_b_4[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _derivative_coarse(u, c_a_0, c_a_1, c_a_2, c_a_3, c_a_4, c_a_5, c_b_1, c_b_2, c_b_3, c_b_4)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _coarse_derivative_parallel(x, d, doubts, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _coarse_derivative_mend(x, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(d[i])):
            channel = i // inner % p_a_0.size
            u = np.float64(x[i])
            if not _derivative_coarse(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel])[1]:
                d[i] = _derivative(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)


@_parallel_loop
def _coarse_derivative_mend_parallel(x, d, doubts, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_mend(x, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Fill a range of blocks, and note for each how many results are not certain."""
    narrow = inner < _RUN and p_a_0.size > 1
    work = np.empty(10 * _PITCH)
    for begin in range(start, stop, _BLOCK):
        end = min(stop, begin + _BLOCK)
        doubtful = np.int64(0)
        first, last = begin, min(end, begin + _RUN if narrow else (begin // inner + 1) * inner)
        while first < end:
            if narrow:
                _spread_over(p_a_0, work[0 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_1, work[1 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_2, work[2 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_3, work[3 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_4, work[4 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_a_5, work[5 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_1, work[6 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_2, work[7 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_3, work[8 * _PITCH:][:_RUN], first, last - first, inner)
                _spread_over(p_b_4, work[9 * _PITCH:][:_RUN], first, last - first, inner)
                for k in range(np.uintp(last - first)):
                    i = np.uintp(first) + k
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)], work[k + np.uintp(2448)])
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_coarse(u, work[k], work[k + np.uintp(272)], work[k + np.uintp(544)], work[k + np.uintp(816)], work[k + np.uintp(1088)], work[k + np.uintp(1360)], work[k + np.uintp(1632)], work[k + np.uintp(1904)], work[k + np.uintp(2176)], work[k + np.uintp(2448)])
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + _RUN)
            else:
                channel = first // inner % p_a_0.size
                c_a_0 = p_a_0[channel]
                c_a_1 = p_a_1[channel]
                c_a_2 = p_a_2[channel]
                c_a_3 = p_a_3[channel]
                c_a_4 = p_a_4[channel]
                c_a_5 = p_a_5[channel]
                c_b_1 = p_b_1[channel]
                c_b_2 = p_b_2[channel]
                c_b_3 = p_b_3[channel]
                c_b_4 = p_b_4[channel]
                for i in range(np.uintp(first), np.uintp(last)):
                    u = np.float64(x[i])
                    r, sure = _value_coarse(u, c_a_0, c_a_1, c_a_2, c_a_3, c_a_4, c_a_5, c_b_1, c_b_2, c_b_3, c_b_4)
                    y[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                    r, sure = _derivative_coarse(u, c_a_0, c_a_1, c_a_2, c_a_3, c_a_4, c_a_5, c_b_1, c_b_2, c_b_3, c_b_4)
                    d[i] = chosen(sure, r, np.nan)
                    doubtful += np.int64(not sure)
                first, last = last, min(end, last + inner)
        doubts[begin // _BLOCK] = doubtful


@_parallel_loop
def _coarse_both_parallel(x, y, d, doubts, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _coarse_both_mend(x, y, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(start, stop):
        if doubts[i // _BLOCK] and (np.isnan(y[i]) or np.isnan(d[i])):
            channel = i // inner % p_a_0.size
            u = np.float64(x[i])
            if not _value_coarse(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel])[1]:
                y[i] = _value(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)
            if not _derivative_coarse(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel])[1]:
                d[i] = _derivative(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)


@_parallel_loop
def _coarse_both_mend_parallel(x, y, d, doubts, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_mend(x, y, d, doubts, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _coarse_vjp_tiles(x, g, gx, sums, doubts, start, stop, sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Pass through tiles row by row; in each row the same elements go to the same lanes, element k of a run to lane k."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_a_0.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(30 * _PITCH)
    for tile in range(start, stop):
        part = tile % along
        channel = tile // along % across * width
        low = tile // along // across * depth
        slot = low // depth * along + part
        several = min(width, channels - channel)
        until = min(rows, low + depth) - 1
        doubtful, filled = np.int64(0), 0
        if narrow:
            _spread_over(p_a_0, work[20 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_a_1, work[21 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_a_2, work[22 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_a_3, work[23 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_a_4, work[24 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_a_5, work[25 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_b_1, work[26 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_b_2, work[27 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_b_3, work[28 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
            _spread_over(p_b_4, work[29 * _PITCH:][:_RUN], channel * inner, together * width * inner, inner)
        c_a_0 = p_a_0[channel]
        c_a_1 = p_a_1[channel]
        c_a_2 = p_a_2[channel]
        c_a_3 = p_a_3[channel]
        c_a_4 = p_a_4[channel]
        c_a_5 = p_a_5[channel]
        c_b_1 = p_b_1[channel]
        c_b_2 = p_b_2[channel]
        c_b_3 = p_b_3[channel]
        c_b_4 = p_b_4[channel]
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
                        d, t_a_0, t_a_1, t_a_2, t_a_3, t_a_4, t_a_5, t_b_1, t_b_2, t_b_3, t_b_4, sure = _gradient_coarse(u, work[k + np.uintp(5440)], work[k + np.uintp(5712)], work[k + np.uintp(5984)], work[k + np.uintp(6256)], work[k + np.uintp(6528)], work[k + np.uintp(6800)], work[k + np.uintp(7072)], work[k + np.uintp(7344)], work[k + np.uintp(7616)], work[k + np.uintp(7888)])
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_a_0, 0.0)
                        work[k] += term
                        term = chosen(sure, v * t_a_1, 0.0)
                        work[k + np.uintp(544)] += term
                        term = chosen(sure, v * t_a_2, 0.0)
                        work[k + np.uintp(1088)] += term
                        term = chosen(sure, v * t_a_3, 0.0)
                        work[k + np.uintp(1632)] += term
                        term = chosen(sure, v * t_a_4, 0.0)
                        work[k + np.uintp(2176)] += term
                        term = chosen(sure, v * t_a_5, 0.0)
                        work[k + np.uintp(2720)] += term
                        term = chosen(sure, v * t_b_1, 0.0)
                        work[k + np.uintp(3264)] += term
                        term = chosen(sure, v * t_b_2, 0.0)
                        work[k + np.uintp(3808)] += term
                        term = chosen(sure, v * t_b_3, 0.0)
                        work[k + np.uintp(4352)] += term
                        term = chosen(sure, v * t_b_4, 0.0)
                        work[k + np.uintp(4896)] += term
                else:
                    for k in range(np.uintp(count)):
                        i = np.uintp(first) + k
                        u, v = np.float64(x[i]), np.float64(g[i])
                        d, t_a_0, t_a_1, t_a_2, t_a_3, t_a_4, t_a_5, t_b_1, t_b_2, t_b_3, t_b_4, sure = _gradient_coarse(u, c_a_0, c_a_1, c_a_2, c_a_3, c_a_4, c_a_5, c_b_1, c_b_2, c_b_3, c_b_4)
                        gx[i] = chosen(sure, v * d, np.nan)
                        doubtful += np.int64(not sure)
                        term = chosen(sure, v * t_a_0, 0.0)
                        work[k] += term
                        term = chosen(sure, v * t_a_1, 0.0)
                        work[k + np.uintp(544)] += term
                        term = chosen(sure, v * t_a_2, 0.0)
                        work[k + np.uintp(1088)] += term
                        term = chosen(sure, v * t_a_3, 0.0)
                        work[k + np.uintp(1632)] += term
                        term = chosen(sure, v * t_a_4, 0.0)
                        work[k + np.uintp(2176)] += term
                        term = chosen(sure, v * t_a_5, 0.0)
                        work[k + np.uintp(2720)] += term
                        term = chosen(sure, v * t_b_1, 0.0)
                        work[k + np.uintp(3264)] += term
                        term = chosen(sure, v * t_b_2, 0.0)
                        work[k + np.uintp(3808)] += term
                        term = chosen(sure, v * t_b_3, 0.0)
                        work[k + np.uintp(4352)] += term
                        term = chosen(sure, v * t_b_4, 0.0)
                        work[k + np.uintp(4896)] += term
            filled += end - begin
            if filled >= _BLOCK or row == until:
                _empty(work, sums, slot, channel, together * several if narrow else 0, inner)
                filled = 0
        doubts[tile] = doubtful


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, sums, doubts, tiles, sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _coarse_vjp_tiles(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_loop
def _coarse_vjp_mend(x, g, gx, sums, doubts, start, stop, sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Do again, carefully, what is not certain, and add what it gives to the sums of its tile."""
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_a_0.size
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
                if not _gradient_coarse(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel])[11]:
                    gx[i] = v * _derivative(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)
                    partials = _partials(u, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel])
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
                    sums[slot, channel, 18], sums[slot, channel, 19] = _add(
                        sums[slot, channel, 18], sums[slot, channel, 19], v * partials[9])


@_parallel_loop
def _coarse_vjp_mend_parallel(x, g, gx, sums, doubts, tiles, sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _coarse_vjp_mend(x, g, gx, sums, doubts, group * step, min(tiles, (group + 1) * step), sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


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
        flag = noted(flag, np.float32(2.1267648e+37) - abs(v))
        flag = noted(flag, (v - np.float32(-0.7233925)) * (v - np.float32(-0.7230873)))
        flag = noted(flag, (v - np.float32(-0.448555)) * (v - np.float32(-0.41983032)))
        flag = noted(flag, (v - np.float32(-0.20298958)) * (v - np.float32(-0.20298004)))
        flag = noted(flag, (v - np.float32(-0.0631752)) * (v - np.float32(0.0)))
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.02979246, 0.61837738, 2.32335207, 3.0520266, 1.48548002, 0.25103717, 1.14201226, 4.39322834, 0.8715445, 0.34720652, tolerance, floor)


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
def _value_float64_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _value_float64(v)
        y[i] = r + s
        flag = noted(flag, 1.2554203470773362e+58 - abs(v))
        flag = noted(flag, (v - -0.7233924865722656) * (v - -0.7230873107910156))
        flag = noted(flag, (v - -0.44855499267578125) * (v - -0.4483757019042969))
        flag = noted(flag, (v - -0.061122894287109375) * (v - -0.06111717224121094))
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.02979246, 0.61837738, 2.32335207, 3.0520266, 1.48548002, 0.25103717, 1.14201226, 4.39322834, 0.8715445, 0.34720652, tolerance, floor)


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


KERNEL = Kernel(
    "pau",
    (
        Parameter("a_0", 0.02979246, "learned", "coefficient of x^0 above", (), "a"),
        Parameter("a_1", 0.61837738, "learned", "coefficient of x^1 above", (), "a"),
        Parameter("a_2", 2.32335207, "learned", "coefficient of x^2 above", (), "a"),
        Parameter("a_3", 3.0520266, "learned", "coefficient of x^3 above", (), "a"),
        Parameter("a_4", 1.48548002, "learned", "coefficient of x^4 above", (), "a"),
        Parameter("a_5", 0.25103717, "learned", "coefficient of x^5 above", (), "a"),
        Parameter("b_1", 1.14201226, "learned", "coefficient of |x|^1 below", (), "b"),
        Parameter("b_2", 4.39322834, "learned", "coefficient of |x|^2 below", (), "b"),
        Parameter("b_3", 0.8715445, "learned", "coefficient of |x|^3 below", (), "b"),
        Parameter("b_4", 0.34720652, "learned", "coefficient of |x|^4 below", (), "b"),
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
    ),
    both=Loops(
        _both_block, _both_parallel,
        mended32=MendedLoops(_coarse_both_block, _coarse_both_parallel, _coarse_both_mend, _coarse_both_mend_parallel),
        mended64=MendedLoops(_both_block, _both_parallel, _both_mend, _both_mend_parallel),
    ),
    vjp=Loops(
        _vjp_tiles, _vjp_parallel,
        mended32=MendedLoops(_coarse_vjp_tiles, _coarse_vjp_parallel, _coarse_vjp_mend, _coarse_vjp_mend_parallel),
        mended64=MendedLoops(_vjp_tiles, _vjp_parallel, _vjp_mend, _vjp_mend_parallel),
    ),
    fold=_fold,
    description=__doc__ or "",
)
