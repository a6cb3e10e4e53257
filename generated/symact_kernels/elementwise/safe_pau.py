# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 345aba950ed40ecf1257e83987d0d5de41e2c051ed64b92c23beda6e2d5d25ab
"""The activation safe_pau, compiled.

    safe_pau(x) = (a_0 + a_1*x + a_2*x**2 + a_3*x**3 + a_4*x**4 + a_5*x**5)/(Abs(b_1*x + b_2*x**2 + b_3*x**3 +
        b_4*x**4) + 1)

Parameters:
    a = (a_0, ..., a_5) = (21/625, 101/200, 8267/5000, 2010001/1000000, 9319/10000, 152409/1000000) (learned)
        coefficient of x^0 above, ..., coefficient of x^5 above
    b = (b_1, ..., b_4) = (0, 19901/5000, 0, 1509/5000) (learned) coefficient of x^1 below, ..., coefficient
        of x^4 below

Range: (-oo, oo).
Limits at -oo and oo: -oo, oo.
Smoothness: C^oo.

The defaults of degrees 5 and 4 approximate Leaky ReLU with slope 0.01 on [-3, 3], as in the authors' program
but rounded, so that the odd part is exactly 0.505 x; further coefficients begin at 0.

References:
    Molina, Alejandro; Schramowski, Patrick; Kersting, Kristian (2019). Pad\\'e activation units: End-to-end
        learning of flexible activation functions in deep networks. arXiv 1907.06732
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
def undecided(u, e):
    """Return the error bound of a sign: none if u is certain to be on its side of 0, else infinite."""
    return 0.0 if abs(u) > e else math.inf


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


@_device
def wide_neg(a):
    """Return -a."""
    return -a[0], -a[1], a[2]


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
def _value_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """The activation in float64, and a bound of its absolute error."""
    if abs(x - -0.6745732901437427) < 0.00390625 and a_0 == 0.0336 and a_1 == 0.505 and a_2 == 1.6534 and a_3 == 2.010001 and a_4 == 0.9319 and a_5 == 0.152409 and b_1 == 0.0 and b_2 == 3.9802 and b_3 == 0.0 and b_4 == 0.3018:  # beside a zero
        t, s = ordered_sum(x - -0.6745732901437427, 6.27249866696639e-18)
        h, e = ordered_sum(0.011075035592166113, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, -0.14333155536089803, 0.3699460110596125), 0.6013356571138369), 0.5480549392020688), 0.30785013372089387), 0.0217158838176774), -0.14334021668026461), -0.0954116108308792))
        r = fused_mul(h, e + -3.569466815574777e-19, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if abs(x - -0.5732695942786499) < 0.00390625 and a_0 == 0.0336 and a_1 == 0.505 and a_2 == 1.6534 and a_3 == 2.010001 and a_4 == 0.9319 and a_5 == 0.152409 and b_1 == 0.0 and b_2 == 3.9802 and b_3 == 0.0 and b_4 == 0.3018:  # beside a zero
        t, s = ordered_sum(x - -0.5732695942786499, 2.176756966151421e-17)
        h, e = ordered_sum(-0.012376775076328821, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, -2.018836406847044, -0.4267422836106911), 0.6917612797205227), 1.0428780693080963), 0.7872958366226646), 0.28619402577431585), -0.08914080678579558), -0.13342599206452602))
        r = fused_mul(h, e + 3.763976679707493e-19, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if abs(x - -0.0905435805524188) < 0.0078125 and a_0 == 0.0336 and a_1 == 0.505 and a_2 == 1.6534 and a_3 == 2.010001 and a_4 == 0.9319 and a_5 == 0.152409 and b_1 == 0.0 and b_2 == 3.9802 and b_3 == 0.0 and b_4 == 0.3018:  # beside a zero
        t, s = ordered_sum(x - -0.0905435805524188, -3.762092472345564e-18)
        h, e = ordered_sum(0.24433199020755605, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 422.7516128426043, -93.87695085741927), -128.78376884500005), 1.5017358259117022), 34.324994404054344), 5.819924545609438), -8.023174848132765), -3.007449661319476), 1.5854804469539554), 1.2864508436149185))
        r = fused_mul(h, e + 4.203956415725213e-18, t, s)
        return r, 1.5 * U * abs(r) + TINY
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
    r24 = b_2 * x
    er24 = rounding(b_2, U) * abs(r24) + TINY
    r25 = b_1 + r24
    er25 = er24 + U * abs(r25)
    r27 = b_3 * r6
    er27 = abs(b_3) * er6 + rounding(b_3, U) * abs(r27) + TINY
    r28 = r25 + r27
    er28 = er25 + er27 + U * abs(r28)
    r30 = b_4 * r10
    er30 = abs(b_4) * er10 + rounding(b_4, U) * abs(r30) + TINY
    r31 = r28 + r30
    er31 = er28 + er30 + U * abs(r31)
    r32 = x * r31
    er32 = abs(x) * er31 + U * abs(r32) + TINY
    r33 = b_1 * x
    er33 = rounding(b_1, U) * abs(r33) + TINY
    r34 = b_2 * r6
    er34 = abs(b_2) * er6 + rounding(b_2, U) * abs(r34) + TINY
    r35 = r33 + r34
    er35 = er33 + er34 + U * abs(r35)
    r36 = b_3 * r10
    er36 = abs(b_3) * er10 + rounding(b_3, U) * abs(r36) + TINY
    r37 = r35 + r36
    er37 = er35 + er36 + U * abs(r37)
    r38 = b_4 * r14
    er38 = abs(b_4) * er14 + rounding(b_4, U) * abs(r38) + TINY
    r39 = r37 + r38
    er39 = er37 + er38 + U * abs(r39)
    r40 = side_of(r39, 0.0)
    er40 = undecided(r39, er39)
    r41 = r32 * r40
    er41 = abs(r40) * er32 + abs(r32) * er40 + er32 * er40 + U * abs(r41) + TINY
    r42 = 1.0 + r41
    er42 = er41 + U * abs(r42)
    r43 = r20 / r42
    er43 = (er20 + abs(r43) * er42) / margin(abs(r42), er42) + U * abs(r43) + TINY
    return r43, er43


@_device
def _value_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """The activation as a wide number."""
    if abs(x - -0.6745732901437427) < 1.52587890625e-05 and a_0 == 0.0336 and a_1 == 0.505 and a_2 == 1.6534 and a_3 == 2.010001 and a_4 == 0.9319 and a_5 == 0.152409 and b_1 == 0.0 and b_2 == 3.9802 and b_3 == 0.0 and b_4 == 0.3018:  # a zero
        t = wide_add(wide_from_float(x - -0.6745732901437427), (6.27249866696639e-18, -1.393821162262837e-34, np.int64(0)))
        total = (0.6013356571138369, -9.734725859941093e-18, np.int64(0))
        total = wide_add((0.5480549392020688, 3.608186974745856e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.30785013372089387, 1.6312704509362053e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.0217158838176774, 1.2813682028126098e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.14334021668026461, 5.243417581234619e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.0954116108308792, 2.7560663966448837e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.011075035592166113, -3.569466815574777e-19, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - -0.5732695942786499) < 1.52587890625e-05 and a_0 == 0.0336 and a_1 == 0.505 and a_2 == 1.6534 and a_3 == 2.010001 and a_4 == 0.9319 and a_5 == 0.152409 and b_1 == 0.0 and b_2 == 3.9802 and b_3 == 0.0 and b_4 == 0.3018:  # a zero
        t = wide_add(wide_from_float(x - -0.5732695942786499), (2.176756966151421e-17, -2.1709343245939597e-34, np.int64(0)))
        total = (0.6917612797205227, -2.6519433864321138e-17, np.int64(0))
        total = wide_add((1.0428780693080963, 1.0650590634487347e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.7872958366226646, -2.3947171167592432e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.28619402577431585, -1.2367293672181973e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.08914080678579558, -4.81983482889207e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.13342599206452602, -8.982543419641605e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.012376775076328821, 3.763976679707493e-19, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - -0.0905435805524188) < 3.0517578125e-05 and a_0 == 0.0336 and a_1 == 0.505 and a_2 == 1.6534 and a_3 == 2.010001 and a_4 == 0.9319 and a_5 == 0.152409 and b_1 == 0.0 and b_2 == 3.9802 and b_3 == 0.0 and b_4 == 0.3018:  # a zero
        t = wide_add(wide_from_float(x - -0.0905435805524188), (-3.762092472345564e-18, -7.209730401145123e-35, np.int64(0)))
        total = (34.324994404054344, 3.4978816810406333e-16, np.int64(0))
        total = wide_add((5.819924545609438, 2.6965428727660334e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((-8.023174848132765, -8.717828378682044e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((-3.007449661319476, -9.13841929375031e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((1.5854804469539554, 1.1062820726461783e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((1.2864508436149185, 4.6294411650517566e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.24433199020755605, 4.203956415725213e-18, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
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
    w23 = wide_from_float(b_2)
    w24 = wide_mul(w23, wide_x)
    w25 = wide_add(w22, w24)
    w26 = wide_from_float(b_3)
    w27 = wide_mul(w26, w6)
    w28 = wide_add(w25, w27)
    w29 = wide_from_float(b_4)
    w30 = wide_mul(w29, w10)
    w31 = wide_add(w28, w30)
    w32 = wide_mul(wide_x, w31)
    w33 = wide_mul(w22, wide_x)
    w34 = wide_mul(w23, w6)
    w35 = wide_add(w33, w34)
    w36 = wide_mul(w26, w10)
    w37 = wide_add(w35, w36)
    w38 = wide_mul(w29, w14)
    w39 = wide_add(w37, w38)
    w40 = wide_from_float(side_of(w39[0], 0.0))
    w41 = wide_mul(w32, w40)
    w42 = wide_add(w21, w41)
    w43 = wide_div(w20, w42)
    return w43


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


@_inlined
def _value_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """The activation for float32, in float64, and a bound of its absolute error."""
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
    r14 = x * x * (x * x)
    er14 = 3.0 * U * abs(r14) + TINY
    r15 = a_4 * r14
    er15 = abs(a_4) * er14 + rounding(a_4, U) * abs(r15) + TINY
    r16 = r12 + r15
    er16 = er12 + er15 + U * abs(r16)
    r18 = x * x * (x * x) * x
    er18 = 4.0 * U * abs(r18) + TINY
    r19 = a_5 * r18
    er19 = abs(a_5) * er18 + rounding(a_5, U) * abs(r19) + TINY
    r20 = r16 + r19
    er20 = er16 + er19 + U * abs(r20)
    r24 = b_2 * x
    er24 = rounding(b_2, U) * abs(r24) + TINY
    r25 = b_1 + r24
    er25 = er24 + U * abs(r25)
    r27 = b_3 * r6
    er27 = abs(b_3) * er6 + rounding(b_3, U) * abs(r27) + TINY
    r28 = r25 + r27
    er28 = er25 + er27 + U * abs(r28)
    r30 = b_4 * r10
    er30 = abs(b_4) * er10 + rounding(b_4, U) * abs(r30) + TINY
    r31 = r28 + r30
    er31 = er28 + er30 + U * abs(r31)
    r32 = x * r31
    er32 = abs(x) * er31 + U * abs(r32) + TINY
    r33 = b_1 * x
    er33 = rounding(b_1, U) * abs(r33) + TINY
    r34 = b_2 * r6
    er34 = abs(b_2) * er6 + rounding(b_2, U) * abs(r34) + TINY
    r35 = r33 + r34
    er35 = er33 + er34 + U * abs(r35)
    r36 = b_3 * r10
    er36 = abs(b_3) * er10 + rounding(b_3, U) * abs(r36) + TINY
    r37 = r35 + r36
    er37 = er35 + er36 + U * abs(r37)
    r38 = b_4 * r14
    er38 = abs(b_4) * er14 + rounding(b_4, U) * abs(r38) + TINY
    r39 = r37 + r38
    er39 = er37 + er38 + U * abs(r39)
    r40 = side_of(r39, 0.0)
    er40 = undecided(r39, er39)
    r41 = r32 * r40
    er41 = abs(r40) * er32 + abs(r32) * er40 + er32 * er40 + U * abs(r41) + TINY
    r42 = 1.0 + r41
    er42 = er41 + U * abs(r42)
    r43 = r20 / r42
    er43 = (er20 + abs(r43) * er42) / margin(abs(r42), er42) + U * abs(r43) + TINY
    return r43, er43


@_device
def _derivative_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative in float64, and a bound of its absolute error."""
    if abs(x - -2.182635305223629) < 0.03125 and a_0 == 0.0336 and a_1 == 0.505 and a_2 == 1.6534 and a_3 == 2.010001 and a_4 == 0.9319 and a_5 == 0.152409 and b_1 == 0.0 and b_2 == 3.9802 and b_3 == 0.0 and b_4 == 0.3018:  # beside a zero
        t, s = ordered_sum(x - -2.182635305223629, 1.2559152937102365e-16)
        h, e = ordered_sum(-0.03632732930484487, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 3.1355924466948163e-07, 6.248964992238756e-07), 1.1685833250770244e-06), 2.0142540691268424e-06), 3.062759655620823e-06), 3.58823282619929e-06), 1.1119148650052767e-06), -1.0749580766894435e-05), -4.5287622002389294e-05), -0.00012812465779747697), -0.000326796634626525), -0.0008839213829997808), -0.002468512093079868), -0.005555124599570745), -0.005416868002469848), 0.01625054947777016), 0.06072456433873062))
        r = fused_mul(h, e + -2.985755273100672e-18, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if abs(x - -1.638796778202056) < 0.03125 and a_0 == 0.0336 and a_1 == 0.505 and a_2 == 1.6534 and a_3 == 2.010001 and a_4 == 0.9319 and a_5 == 0.152409 and b_1 == 0.0 and b_2 == 3.9802 and b_3 == 0.0 and b_4 == 0.3018:  # beside a zero
        t, s = ordered_sum(x - -1.638796778202056, 9.092692828904033e-17)
        h, e = ordered_sum(0.037313061930558826, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, -7.558016094077982e-06, -3.2509970408793304e-07), 1.910488985182179e-05), 6.0182549044892756e-05), 0.00013600552230285862), 0.0002621739921756453), 0.00045258725899094887), 0.0007096993731150486), 0.001005786155875253), 0.001251746633864045), 0.0012553807313371464), 0.0006880177040966076), -0.0009219286768833529), -0.004302826763566325), -0.011076708734990103), -0.024029817501297436), -0.039487300119655525), -0.02384350291651012), 0.06424895370443622))
        r = fused_mul(h, e + -2.2214794659761134e-18, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if abs(x - -0.622512329552153) < 0.03125 and a_0 == 0.0336 and a_1 == 0.505 and a_2 == 1.6534 and a_3 == 2.010001 and a_4 == 0.9319 and a_5 == 0.152409 and b_1 == 0.0 and b_2 == 3.9802 and b_3 == 0.0 and b_4 == 0.3018:  # beside a zero
        t, s = ordered_sum(x - -0.622512329552153, -4.266795572837374e-17)
        h, e = ordered_sum(-0.23389189956658846, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, -574.149132950397, 683.297774734069), 1160.2289351893944), 980.7008470135905), 482.983597929054), -3.527639232092445), -288.0734504070478), -339.5151221261614), -233.7856118094915), -79.04495745317966), 41.71046684773363), 94.10662095413768), 86.15034072370017), 47.10074713614223), 6.388706370102901), -18.646994908422823), -24.761257103662782), -18.022603866572066), -7.153176316319419), 1.365404228725958), 5.071032331108078), 4.75257789425108), 2.5798560086944606), 0.5091252152230848), -0.3862961858925486))
        r = fused_mul(h, e + 6.3583690506026766e-18, t, s)
        return r, 1.5 * U * abs(r) + TINY
    if abs(x - -0.22527256985061478) < 0.0078125 and a_0 == 0.0336 and a_1 == 0.505 and a_2 == 1.6534 and a_3 == 2.010001 and a_4 == 0.9319 and a_5 == 0.152409 and b_1 == 0.0 and b_2 == 3.9802 and b_3 == 0.0 and b_4 == 0.3018:  # beside a zero
        t, s = ordered_sum(x - -0.22527256985061478, 4.405228788149886e-18)
        h, e = ordered_sum(1.028679238445847, t * fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, fma(t, 3513.3952142539383, -2934.9498832693735), -2124.7140860401037), -119.47125753143877), 485.1915111761058), 223.6503416393723), -27.67097838567324), -62.17021709064208), -17.285297349334066), 6.4357150705703665), 5.420606215225232))
        r = fused_mul(h, e + -6.822587095854779e-17, t, s)
        return r, 1.5 * U * abs(r) + TINY
    r4 = b_2 * x
    er4 = rounding(b_2, U) * abs(r4) + TINY
    r5 = b_1 + r4
    er5 = er4 + U * abs(r5)
    r7 = x * x
    er7 = 1.0 * U * abs(r7) + TINY
    r8 = b_3 * r7
    er8 = abs(b_3) * er7 + rounding(b_3, U) * abs(r8) + TINY
    r9 = r5 + r8
    er9 = er5 + er8 + U * abs(r9)
    r11 = x * x * x
    er11 = 2.0 * U * abs(r11) + TINY
    r12 = b_4 * r11
    er12 = abs(b_4) * er11 + rounding(b_4, U) * abs(r12) + TINY
    r13 = r9 + r12
    er13 = er9 + er12 + U * abs(r13)
    r14 = x * r13
    er14 = abs(x) * er13 + U * abs(r14) + TINY
    r15 = b_1 * x
    er15 = rounding(b_1, U) * abs(r15) + TINY
    r16 = b_2 * r7
    er16 = abs(b_2) * er7 + rounding(b_2, U) * abs(r16) + TINY
    r17 = r15 + r16
    er17 = er15 + er16 + U * abs(r17)
    r18 = b_3 * r11
    er18 = abs(b_3) * er11 + rounding(b_3, U) * abs(r18) + TINY
    r19 = r17 + r18
    er19 = er17 + er18 + U * abs(r19)
    r20 = (x * x) * (x * x)
    er20 = 3.0 * U * abs(r20) + TINY
    r21 = b_4 * r20
    er21 = abs(b_4) * er20 + rounding(b_4, U) * abs(r21) + TINY
    r22 = r19 + r21
    er22 = er19 + er21 + U * abs(r22)
    r23 = side_of(r22, 0.0)
    er23 = undecided(r22, er22)
    r24 = r14 * r23
    er24 = abs(r23) * er14 + abs(r14) * er23 + er14 * er23 + U * abs(r24) + TINY
    r25 = 1.0 + r24
    er25 = er24 + U * abs(r25)
    r29 = 2.0 * a_2
    er29 = TINY
    r30 = r29 * x
    er30 = abs(x) * er29 + rounding(r29, U) * abs(r30) + TINY
    r31 = a_1 + r30
    er31 = er30 + U * abs(r31)
    r34 = 3.0 * a_3
    er34 = rounding(a_3, U) * abs(r34) + TINY
    r35 = r34 * r7
    er35 = abs(r7) * er34 + abs(r34) * er7 + er34 * er7 + rounding(r34, U) * abs(r35) + TINY
    r36 = r31 + r35
    er36 = er31 + er35 + U * abs(r36)
    r39 = 4.0 * a_4
    er39 = TINY
    r40 = r39 * r11
    er40 = abs(r11) * er39 + abs(r39) * er11 + er39 * er11 + rounding(r39, U) * abs(r40) + TINY
    r41 = r36 + r40
    er41 = er36 + er40 + U * abs(r41)
    r44 = 5.0 * a_5
    er44 = rounding(a_5, U) * abs(r44) + TINY
    r45 = r44 * r20
    er45 = abs(r20) * er44 + abs(r44) * er20 + er44 * er20 + rounding(r44, U) * abs(r45) + TINY
    r46 = r41 + r45
    er46 = er41 + er45 + U * abs(r46)
    r47 = r25 * r46
    er47 = abs(r46) * er25 + abs(r25) * er46 + er25 * er46 + U * abs(r47) + TINY
    r48 = 2.0 * b_3
    er48 = TINY
    r49 = r48 * x
    er49 = abs(x) * er48 + rounding(r48, U) * abs(r49) + TINY
    r50 = b_2 + r49
    er50 = er49 + U * abs(r50)
    r51 = 3.0 * b_4
    er51 = rounding(b_4, U) * abs(r51) + TINY
    r52 = r51 * r7
    er52 = abs(r7) * er51 + abs(r51) * er7 + er51 * er7 + rounding(r51, U) * abs(r52) + TINY
    r53 = r50 + r52
    er53 = er50 + er52 + U * abs(r53)
    r54 = x * r53
    er54 = abs(x) * er53 + U * abs(r54) + TINY
    r55 = r13 + r54
    er55 = er13 + er54 + U * abs(r55)
    r57 = a_1 * x
    er57 = rounding(a_1, U) * abs(r57) + TINY
    r58 = a_0 + r57
    er58 = er57 + U * abs(r58)
    r59 = a_2 * r7
    er59 = abs(a_2) * er7 + rounding(a_2, U) * abs(r59) + TINY
    r60 = r58 + r59
    er60 = er58 + er59 + U * abs(r60)
    r61 = a_3 * r11
    er61 = abs(a_3) * er11 + rounding(a_3, U) * abs(r61) + TINY
    r62 = r60 + r61
    er62 = er60 + er61 + U * abs(r62)
    r63 = a_4 * r20
    er63 = abs(a_4) * er20 + rounding(a_4, U) * abs(r63) + TINY
    r64 = r62 + r63
    er64 = er62 + er63 + U * abs(r64)
    r65 = (x * x) * (x * x) * x
    er65 = 4.0 * U * abs(r65) + TINY
    r66 = a_5 * r65
    er66 = abs(a_5) * er65 + rounding(a_5, U) * abs(r66) + TINY
    r67 = r64 + r66
    er67 = er64 + er66 + U * abs(r67)
    r68 = r55 * r67
    er68 = abs(r67) * er55 + abs(r55) * er67 + er55 * er67 + U * abs(r68) + TINY
    r69 = r68 * r23
    er69 = abs(r23) * er68 + abs(r68) * er23 + er68 * er23 + U * abs(r69) + TINY
    r70 = -r69
    r71 = r47 + r70
    er71 = er47 + er69 + U * abs(r71)
    r72 = r25 * r25
    er72 = abs(r72) * growth(2.0 * relative(er25, abs(r25))) + 1.0 * U * abs(r72) + TINY
    r73 = r71 / r72
    er73 = (er71 + abs(r73) * er72) / margin(abs(r72), er72) + U * abs(r73) + TINY
    return r73, er73


@_device
def _derivative_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative as a wide number."""
    if abs(x - -2.182635305223629) < 0.0001220703125 and a_0 == 0.0336 and a_1 == 0.505 and a_2 == 1.6534 and a_3 == 2.010001 and a_4 == 0.9319 and a_5 == 0.152409 and b_1 == 0.0 and b_2 == 3.9802 and b_3 == 0.0 and b_4 == 0.3018:  # a zero
        t = wide_add(wide_from_float(x - -2.182635305223629), (1.2559152937102365e-16, -2.3919864067436995e-33, np.int64(0)))
        total = (-0.0008839213829997808, 2.5476090967171545e-20, np.int64(0))
        total = wide_add((-0.002468512093079868, 8.623852831054762e-20, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.005555124599570745, 9.296988655609779e-20, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.005416868002469848, 1.0105085349398241e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.01625054947777016, 8.254258465904823e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.06072456433873062, 1.0893386510946593e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.03632732930484487, -2.985755273100672e-18, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - -1.638796778202056) < 0.0001220703125 and a_0 == 0.0336 and a_1 == 0.505 and a_2 == 1.6534 and a_3 == 2.010001 and a_4 == 0.9319 and a_5 == 0.152409 and b_1 == 0.0 and b_2 == 3.9802 and b_3 == 0.0 and b_4 == 0.3018:  # a zero
        t = wide_add(wide_from_float(x - -1.638796778202056), (9.092692828904033e-17, -4.087910894995674e-33, np.int64(0)))
        total = (-0.004302826763566325, 1.0034955189366963e-19, np.int64(0))
        total = wide_add((-0.011076708734990103, 6.149962128385936e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.024029817501297436, -5.790060318278757e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.039487300119655525, 2.811712244756088e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.02384350291651012, -1.331792907650737e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.06424895370443622, 5.143271769243185e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.037313061930558826, -2.2214794659761134e-18, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - -0.622512329552153) < 6.103515625e-05 and a_0 == 0.0336 and a_1 == 0.505 and a_2 == 1.6534 and a_3 == 2.010001 and a_4 == 0.9319 and a_5 == 0.152409 and b_1 == 0.0 and b_2 == 3.9802 and b_3 == 0.0 and b_4 == 0.3018:  # a zero
        t = wide_add(wide_from_float(x - -0.622512329552153), (-4.266795572837374e-17, -1.6672157372096053e-33, np.int64(0)))
        total = (1.365404228725958, 4.435486955747211e-17, np.int64(0))
        total = wide_add((5.071032331108078, 4.0237225633486206e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((4.75257789425108, -5.2601213163669097e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((2.5798560086944606, 1.3357447535282472e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.5091252152230848, 2.644013479991502e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.3862961858925486, -7.759969803955802e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.23389189956658846, 6.3583690506026766e-18, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    if abs(x - -0.22527256985061478) < 3.0517578125e-05 and a_0 == 0.0336 and a_1 == 0.505 and a_2 == 1.6534 and a_3 == 2.010001 and a_4 == 0.9319 and a_5 == 0.152409 and b_1 == 0.0 and b_2 == 3.9802 and b_3 == 0.0 and b_4 == 0.3018:  # a zero
        t = wide_add(wide_from_float(x - -0.22527256985061478), (4.405228788149886e-18, 1.7507801090400542e-34, np.int64(0)))
        total = (223.6503416393723, 3.197058093735378e-15, np.int64(0))
        total = wide_add((-27.67097838567324, 2.3014629664652685e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((-62.17021709064208, 1.271701111840557e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((-17.285297349334066, -4.642837366989564e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((6.4357150705703665, -7.388901490625638e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((5.420606215225232, -1.5487054526768596e-16, np.int64(0)), wide_mul(t, total))
        total = wide_add((1.028679238445847, -6.822587095854779e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    w0 = (1.0, 0.0, np.int64(0))
    w2 = wide_from_float(b_1)
    w3 = wide_from_float(b_2)
    w4 = wide_mul(w3, wide_x)
    w5 = wide_add(w2, w4)
    w6 = wide_from_float(b_3)
    w7 = wide_powi(wide_x, 2)
    w8 = wide_mul(w6, w7)
    w9 = wide_add(w5, w8)
    w10 = wide_from_float(b_4)
    w11 = wide_powi(wide_x, 3)
    w12 = wide_mul(w10, w11)
    w13 = wide_add(w9, w12)
    w14 = wide_mul(wide_x, w13)
    w15 = wide_mul(w2, wide_x)
    w16 = wide_mul(w3, w7)
    w17 = wide_add(w15, w16)
    w18 = wide_mul(w6, w11)
    w19 = wide_add(w17, w18)
    w20 = wide_powi(wide_x, 4)
    w21 = wide_mul(w10, w20)
    w22 = wide_add(w19, w21)
    w23 = wide_from_float(side_of(w22[0], 0.0))
    w24 = wide_mul(w14, w23)
    w25 = wide_add(w0, w24)
    w26 = wide_from_float(a_1)
    w27 = (2.0, 0.0, np.int64(0))
    w28 = wide_from_float(a_2)
    w29 = wide_mul(w27, w28)
    w30 = wide_mul(w29, wide_x)
    w31 = wide_add(w26, w30)
    w32 = (3.0, 0.0, np.int64(0))
    w33 = wide_from_float(a_3)
    w34 = wide_mul(w32, w33)
    w35 = wide_mul(w34, w7)
    w36 = wide_add(w31, w35)
    w37 = (4.0, 0.0, np.int64(0))
    w38 = wide_from_float(a_4)
    w39 = wide_mul(w37, w38)
    w40 = wide_mul(w39, w11)
    w41 = wide_add(w36, w40)
    w42 = (5.0, 0.0, np.int64(0))
    w43 = wide_from_float(a_5)
    w44 = wide_mul(w42, w43)
    w45 = wide_mul(w44, w20)
    w46 = wide_add(w41, w45)
    w47 = wide_mul(w25, w46)
    w48 = wide_mul(w27, w6)
    w49 = wide_mul(w48, wide_x)
    w50 = wide_add(w3, w49)
    w51 = wide_mul(w32, w10)
    w52 = wide_mul(w51, w7)
    w53 = wide_add(w50, w52)
    w54 = wide_mul(wide_x, w53)
    w55 = wide_add(w13, w54)
    w56 = wide_from_float(a_0)
    w57 = wide_mul(w26, wide_x)
    w58 = wide_add(w56, w57)
    w59 = wide_mul(w28, w7)
    w60 = wide_add(w58, w59)
    w61 = wide_mul(w33, w11)
    w62 = wide_add(w60, w61)
    w63 = wide_mul(w38, w20)
    w64 = wide_add(w62, w63)
    w65 = wide_powi(wide_x, 5)
    w66 = wide_mul(w43, w65)
    w67 = wide_add(w64, w66)
    w68 = wide_mul(w55, w67)
    w69 = wide_mul(w68, w23)
    w70 = wide_neg(w69)
    w71 = wide_add(w47, w70)
    w72 = wide_powi(w25, 2)
    w73 = wide_div(w71, w72)
    return w73


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
def _derivative_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative for float32, in float64, and a bound of its absolute error."""
    r4 = b_2 * x
    er4 = rounding(b_2, U) * abs(r4) + TINY
    r5 = b_1 + r4
    er5 = er4 + U * abs(r5)
    r7 = x * x
    er7 = 1.0 * U * abs(r7) + TINY
    r8 = b_3 * r7
    er8 = abs(b_3) * er7 + rounding(b_3, U) * abs(r8) + TINY
    r9 = r5 + r8
    er9 = er5 + er8 + U * abs(r9)
    r11 = x * x * x
    er11 = 2.0 * U * abs(r11) + TINY
    r12 = b_4 * r11
    er12 = abs(b_4) * er11 + rounding(b_4, U) * abs(r12) + TINY
    r13 = r9 + r12
    er13 = er9 + er12 + U * abs(r13)
    r14 = x * r13
    er14 = abs(x) * er13 + U * abs(r14) + TINY
    r15 = b_1 * x
    er15 = rounding(b_1, U) * abs(r15) + TINY
    r16 = b_2 * r7
    er16 = abs(b_2) * er7 + rounding(b_2, U) * abs(r16) + TINY
    r17 = r15 + r16
    er17 = er15 + er16 + U * abs(r17)
    r18 = b_3 * r11
    er18 = abs(b_3) * er11 + rounding(b_3, U) * abs(r18) + TINY
    r19 = r17 + r18
    er19 = er17 + er18 + U * abs(r19)
    r20 = x * x * (x * x)
    er20 = 3.0 * U * abs(r20) + TINY
    r21 = b_4 * r20
    er21 = abs(b_4) * er20 + rounding(b_4, U) * abs(r21) + TINY
    r22 = r19 + r21
    er22 = er19 + er21 + U * abs(r22)
    r23 = side_of(r22, 0.0)
    er23 = undecided(r22, er22)
    r24 = r14 * r23
    er24 = abs(r23) * er14 + abs(r14) * er23 + er14 * er23 + U * abs(r24) + TINY
    r25 = 1.0 + r24
    er25 = er24 + U * abs(r25)
    r29 = 2.0 * a_2
    er29 = TINY
    r30 = r29 * x
    er30 = abs(x) * er29 + rounding(r29, U) * abs(r30) + TINY
    r31 = a_1 + r30
    er31 = er30 + U * abs(r31)
    r34 = 3.0 * a_3
    er34 = rounding(a_3, U) * abs(r34) + TINY
    r35 = r34 * r7
    er35 = abs(r7) * er34 + abs(r34) * er7 + er34 * er7 + rounding(r34, U) * abs(r35) + TINY
    r36 = r31 + r35
    er36 = er31 + er35 + U * abs(r36)
    r39 = 4.0 * a_4
    r40 = r39 * r11
    er40 = abs(r11) * er29 + abs(r39) * er11 + er29 * er11 + rounding(r39, U) * abs(r40) + TINY
    r41 = r36 + r40
    er41 = er36 + er40 + U * abs(r41)
    r44 = 5.0 * a_5
    er44 = rounding(a_5, U) * abs(r44) + TINY
    r45 = r44 * r20
    er45 = abs(r20) * er44 + abs(r44) * er20 + er44 * er20 + rounding(r44, U) * abs(r45) + TINY
    r46 = r41 + r45
    er46 = er41 + er45 + U * abs(r46)
    r47 = r25 * r46
    er47 = abs(r46) * er25 + abs(r25) * er46 + er25 * er46 + U * abs(r47) + TINY
    r48 = 2.0 * b_3
    r49 = r48 * x
    er49 = abs(x) * er29 + rounding(r48, U) * abs(r49) + TINY
    r50 = b_2 + r49
    er50 = er49 + U * abs(r50)
    r51 = 3.0 * b_4
    er51 = rounding(b_4, U) * abs(r51) + TINY
    r52 = r51 * r7
    er52 = abs(r7) * er51 + abs(r51) * er7 + er51 * er7 + rounding(r51, U) * abs(r52) + TINY
    r53 = r50 + r52
    er53 = er50 + er52 + U * abs(r53)
    r54 = x * r53
    er54 = abs(x) * er53 + U * abs(r54) + TINY
    r55 = r13 + r54
    er55 = er13 + er54 + U * abs(r55)
    r57 = a_1 * x
    er57 = rounding(a_1, U) * abs(r57) + TINY
    r58 = a_0 + r57
    er58 = er57 + U * abs(r58)
    r59 = a_2 * r7
    er59 = abs(a_2) * er7 + rounding(a_2, U) * abs(r59) + TINY
    r60 = r58 + r59
    er60 = er58 + er59 + U * abs(r60)
    r61 = a_3 * r11
    er61 = abs(a_3) * er11 + rounding(a_3, U) * abs(r61) + TINY
    r62 = r60 + r61
    er62 = er60 + er61 + U * abs(r62)
    r63 = a_4 * r20
    er63 = abs(a_4) * er20 + rounding(a_4, U) * abs(r63) + TINY
    r64 = r62 + r63
    er64 = er62 + er63 + U * abs(r64)
    r65 = x * x * (x * x) * x
    er65 = 4.0 * U * abs(r65) + TINY
    r66 = a_5 * r65
    er66 = abs(a_5) * er65 + rounding(a_5, U) * abs(r66) + TINY
    r67 = r64 + r66
    er67 = er64 + er66 + U * abs(r67)
    r68 = r55 * r67
    er68 = abs(r67) * er55 + abs(r55) * er67 + er55 * er67 + U * abs(r68) + TINY
    r69 = r68 * r23
    er69 = abs(r23) * er68 + abs(r68) * er23 + er68 * er23 + U * abs(r69) + TINY
    r70 = -r69
    r71 = r47 + r70
    er71 = er47 + er69 + U * abs(r71)
    r72 = r25 * r25
    er72 = abs(r72) * growth(2.0 * relative(er25, abs(r25))) + 1.0 * U * abs(r72) + TINY
    r73 = r71 / r72
    er73 = (er71 + abs(r73) * er72) / margin(abs(r72), er72) + U * abs(r73) + TINY
    return r73, er73


@_device
def _partial_a_0_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_0 in float64, and a bound of its absolute error."""
    r4 = b_2 * x
    er4 = rounding(b_2, U) * abs(r4) + TINY
    r5 = b_1 + r4
    er5 = er4 + U * abs(r5)
    r7 = x * x
    er7 = 1.0 * U * abs(r7) + TINY
    r8 = b_3 * r7
    er8 = abs(b_3) * er7 + rounding(b_3, U) * abs(r8) + TINY
    r9 = r5 + r8
    er9 = er5 + er8 + U * abs(r9)
    r11 = x * x * x
    er11 = 2.0 * U * abs(r11) + TINY
    r12 = b_4 * r11
    er12 = abs(b_4) * er11 + rounding(b_4, U) * abs(r12) + TINY
    r13 = r9 + r12
    er13 = er9 + er12 + U * abs(r13)
    r14 = x * r13
    er14 = abs(x) * er13 + U * abs(r14) + TINY
    r15 = b_1 * x
    er15 = rounding(b_1, U) * abs(r15) + TINY
    r16 = b_2 * r7
    er16 = abs(b_2) * er7 + rounding(b_2, U) * abs(r16) + TINY
    r17 = r15 + r16
    er17 = er15 + er16 + U * abs(r17)
    r18 = b_3 * r11
    er18 = abs(b_3) * er11 + rounding(b_3, U) * abs(r18) + TINY
    r19 = r17 + r18
    er19 = er17 + er18 + U * abs(r19)
    r20 = (x * x) * (x * x)
    er20 = 3.0 * U * abs(r20) + TINY
    r21 = b_4 * r20
    er21 = abs(b_4) * er20 + rounding(b_4, U) * abs(r21) + TINY
    r22 = r19 + r21
    er22 = er19 + er21 + U * abs(r22)
    r23 = side_of(r22, 0.0)
    er23 = undecided(r22, er22)
    r24 = r14 * r23
    er24 = abs(r23) * er14 + abs(r14) * er23 + er14 * er23 + U * abs(r24) + TINY
    r25 = 1.0 + r24
    er25 = er24 + U * abs(r25)
    r26 = 1.0 / r25
    er26 = (abs(r26) * er25) / margin(abs(r25), er25) + U * abs(r26) + TINY
    return r26, er26


@_device
def _partial_a_0_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_0 as a wide number."""
    w0 = (1.0, 0.0, np.int64(0))
    w2 = wide_from_float(b_1)
    w3 = wide_from_float(b_2)
    w4 = wide_mul(w3, wide_x)
    w5 = wide_add(w2, w4)
    w6 = wide_from_float(b_3)
    w7 = wide_powi(wide_x, 2)
    w8 = wide_mul(w6, w7)
    w9 = wide_add(w5, w8)
    w10 = wide_from_float(b_4)
    w11 = wide_powi(wide_x, 3)
    w12 = wide_mul(w10, w11)
    w13 = wide_add(w9, w12)
    w14 = wide_mul(wide_x, w13)
    w15 = wide_mul(w2, wide_x)
    w16 = wide_mul(w3, w7)
    w17 = wide_add(w15, w16)
    w18 = wide_mul(w6, w11)
    w19 = wide_add(w17, w18)
    w20 = wide_powi(wide_x, 4)
    w21 = wide_mul(w10, w20)
    w22 = wide_add(w19, w21)
    w23 = wide_from_float(side_of(w22[0], 0.0))
    w24 = wide_mul(w14, w23)
    w25 = wide_add(w0, w24)
    w26 = wide_div(w0, w25)
    return w26


@_device
def _partial_a_0(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4, tolerance, floor):
    """Its derivative by a_0"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_a_0_wide(x, (1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    if x == -math.inf:
        return settled(_partial_a_0_wide(x, (-1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    r, e = _partial_a_0_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_a_0_wide(x, wide_from_float(x), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))


@_inlined
def _partial_a_0_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_0 for float32, in float64, and a bound of its absolute error."""
    r4 = b_2 * x
    er4 = rounding(b_2, U) * abs(r4) + TINY
    r5 = b_1 + r4
    er5 = er4 + U * abs(r5)
    r7 = x * x
    er7 = 1.0 * U * abs(r7) + TINY
    r8 = b_3 * r7
    er8 = abs(b_3) * er7 + rounding(b_3, U) * abs(r8) + TINY
    r9 = r5 + r8
    er9 = er5 + er8 + U * abs(r9)
    r11 = x * x * x
    er11 = 2.0 * U * abs(r11) + TINY
    r12 = b_4 * r11
    er12 = abs(b_4) * er11 + rounding(b_4, U) * abs(r12) + TINY
    r13 = r9 + r12
    er13 = er9 + er12 + U * abs(r13)
    r14 = x * r13
    er14 = abs(x) * er13 + U * abs(r14) + TINY
    r15 = b_1 * x
    er15 = rounding(b_1, U) * abs(r15) + TINY
    r16 = b_2 * r7
    er16 = abs(b_2) * er7 + rounding(b_2, U) * abs(r16) + TINY
    r17 = r15 + r16
    er17 = er15 + er16 + U * abs(r17)
    r18 = b_3 * r11
    er18 = abs(b_3) * er11 + rounding(b_3, U) * abs(r18) + TINY
    r19 = r17 + r18
    er19 = er17 + er18 + U * abs(r19)
    r20 = x * x * (x * x)
    er20 = 3.0 * U * abs(r20) + TINY
    r21 = b_4 * r20
    er21 = abs(b_4) * er20 + rounding(b_4, U) * abs(r21) + TINY
    r22 = r19 + r21
    er22 = er19 + er21 + U * abs(r22)
    r23 = side_of(r22, 0.0)
    er23 = undecided(r22, er22)
    r24 = r14 * r23
    er24 = abs(r23) * er14 + abs(r14) * er23 + er14 * er23 + U * abs(r24) + TINY
    r25 = 1.0 + r24
    er25 = er24 + U * abs(r25)
    r26 = 1.0 / r25
    er26 = abs(r26) * er25 / margin(abs(r25), er25) + U * abs(r26) + TINY
    return r26, er26


@_device
def _partial_a_1_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_1 in float64, and a bound of its absolute error."""
    r4 = b_2 * x
    er4 = rounding(b_2, U) * abs(r4) + TINY
    r5 = b_1 + r4
    er5 = er4 + U * abs(r5)
    r7 = x * x
    er7 = 1.0 * U * abs(r7) + TINY
    r8 = b_3 * r7
    er8 = abs(b_3) * er7 + rounding(b_3, U) * abs(r8) + TINY
    r9 = r5 + r8
    er9 = er5 + er8 + U * abs(r9)
    r11 = x * x * x
    er11 = 2.0 * U * abs(r11) + TINY
    r12 = b_4 * r11
    er12 = abs(b_4) * er11 + rounding(b_4, U) * abs(r12) + TINY
    r13 = r9 + r12
    er13 = er9 + er12 + U * abs(r13)
    r14 = x * r13
    er14 = abs(x) * er13 + U * abs(r14) + TINY
    r15 = b_1 * x
    er15 = rounding(b_1, U) * abs(r15) + TINY
    r16 = b_2 * r7
    er16 = abs(b_2) * er7 + rounding(b_2, U) * abs(r16) + TINY
    r17 = r15 + r16
    er17 = er15 + er16 + U * abs(r17)
    r18 = b_3 * r11
    er18 = abs(b_3) * er11 + rounding(b_3, U) * abs(r18) + TINY
    r19 = r17 + r18
    er19 = er17 + er18 + U * abs(r19)
    r20 = (x * x) * (x * x)
    er20 = 3.0 * U * abs(r20) + TINY
    r21 = b_4 * r20
    er21 = abs(b_4) * er20 + rounding(b_4, U) * abs(r21) + TINY
    r22 = r19 + r21
    er22 = er19 + er21 + U * abs(r22)
    r23 = side_of(r22, 0.0)
    er23 = undecided(r22, er22)
    r24 = r14 * r23
    er24 = abs(r23) * er14 + abs(r14) * er23 + er14 * er23 + U * abs(r24) + TINY
    r25 = 1.0 + r24
    er25 = er24 + U * abs(r25)
    r26 = x / r25
    er26 = (abs(r26) * er25) / margin(abs(r25), er25) + U * abs(r26) + TINY
    return r26, er26


@_device
def _partial_a_1_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_1 as a wide number."""
    w1 = (1.0, 0.0, np.int64(0))
    w2 = wide_from_float(b_1)
    w3 = wide_from_float(b_2)
    w4 = wide_mul(w3, wide_x)
    w5 = wide_add(w2, w4)
    w6 = wide_from_float(b_3)
    w7 = wide_powi(wide_x, 2)
    w8 = wide_mul(w6, w7)
    w9 = wide_add(w5, w8)
    w10 = wide_from_float(b_4)
    w11 = wide_powi(wide_x, 3)
    w12 = wide_mul(w10, w11)
    w13 = wide_add(w9, w12)
    w14 = wide_mul(wide_x, w13)
    w15 = wide_mul(w2, wide_x)
    w16 = wide_mul(w3, w7)
    w17 = wide_add(w15, w16)
    w18 = wide_mul(w6, w11)
    w19 = wide_add(w17, w18)
    w20 = wide_powi(wide_x, 4)
    w21 = wide_mul(w10, w20)
    w22 = wide_add(w19, w21)
    w23 = wide_from_float(side_of(w22[0], 0.0))
    w24 = wide_mul(w14, w23)
    w25 = wide_add(w1, w24)
    w26 = wide_div(wide_x, w25)
    return w26


@_device
def _partial_a_1(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4, tolerance, floor):
    """Its derivative by a_1"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_a_1_wide(x, (1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    if x == -math.inf:
        return settled(_partial_a_1_wide(x, (-1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    r, e = _partial_a_1_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_a_1_wide(x, wide_from_float(x), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))


@_inlined
def _partial_a_1_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_1 for float32, in float64, and a bound of its absolute error."""
    r4 = b_2 * x
    er4 = rounding(b_2, U) * abs(r4) + TINY
    r5 = b_1 + r4
    er5 = er4 + U * abs(r5)
    r7 = x * x
    er7 = 1.0 * U * abs(r7) + TINY
    r8 = b_3 * r7
    er8 = abs(b_3) * er7 + rounding(b_3, U) * abs(r8) + TINY
    r9 = r5 + r8
    er9 = er5 + er8 + U * abs(r9)
    r11 = x * x * x
    er11 = 2.0 * U * abs(r11) + TINY
    r12 = b_4 * r11
    er12 = abs(b_4) * er11 + rounding(b_4, U) * abs(r12) + TINY
    r13 = r9 + r12
    er13 = er9 + er12 + U * abs(r13)
    r14 = x * r13
    er14 = abs(x) * er13 + U * abs(r14) + TINY
    r15 = b_1 * x
    er15 = rounding(b_1, U) * abs(r15) + TINY
    r16 = b_2 * r7
    er16 = abs(b_2) * er7 + rounding(b_2, U) * abs(r16) + TINY
    r17 = r15 + r16
    er17 = er15 + er16 + U * abs(r17)
    r18 = b_3 * r11
    er18 = abs(b_3) * er11 + rounding(b_3, U) * abs(r18) + TINY
    r19 = r17 + r18
    er19 = er17 + er18 + U * abs(r19)
    r20 = x * x * (x * x)
    er20 = 3.0 * U * abs(r20) + TINY
    r21 = b_4 * r20
    er21 = abs(b_4) * er20 + rounding(b_4, U) * abs(r21) + TINY
    r22 = r19 + r21
    er22 = er19 + er21 + U * abs(r22)
    r23 = side_of(r22, 0.0)
    er23 = undecided(r22, er22)
    r24 = r14 * r23
    er24 = abs(r23) * er14 + abs(r14) * er23 + er14 * er23 + U * abs(r24) + TINY
    r25 = 1.0 + r24
    er25 = er24 + U * abs(r25)
    r26 = x / r25
    er26 = abs(r26) * er25 / margin(abs(r25), er25) + U * abs(r26) + TINY
    return r26, er26


@_device
def _partial_a_2_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_2 in float64, and a bound of its absolute error."""
    r1 = x * x
    er1 = 1.0 * U * abs(r1) + TINY
    r5 = b_2 * x
    er5 = rounding(b_2, U) * abs(r5) + TINY
    r6 = b_1 + r5
    er6 = er5 + U * abs(r6)
    r8 = b_3 * r1
    er8 = abs(b_3) * er1 + rounding(b_3, U) * abs(r8) + TINY
    r9 = r6 + r8
    er9 = er6 + er8 + U * abs(r9)
    r11 = x * x * x
    er11 = 2.0 * U * abs(r11) + TINY
    r12 = b_4 * r11
    er12 = abs(b_4) * er11 + rounding(b_4, U) * abs(r12) + TINY
    r13 = r9 + r12
    er13 = er9 + er12 + U * abs(r13)
    r14 = x * r13
    er14 = abs(x) * er13 + U * abs(r14) + TINY
    r15 = b_1 * x
    er15 = rounding(b_1, U) * abs(r15) + TINY
    r16 = b_2 * r1
    er16 = abs(b_2) * er1 + rounding(b_2, U) * abs(r16) + TINY
    r17 = r15 + r16
    er17 = er15 + er16 + U * abs(r17)
    r18 = b_3 * r11
    er18 = abs(b_3) * er11 + rounding(b_3, U) * abs(r18) + TINY
    r19 = r17 + r18
    er19 = er17 + er18 + U * abs(r19)
    r20 = (x * x) * (x * x)
    er20 = 3.0 * U * abs(r20) + TINY
    r21 = b_4 * r20
    er21 = abs(b_4) * er20 + rounding(b_4, U) * abs(r21) + TINY
    r22 = r19 + r21
    er22 = er19 + er21 + U * abs(r22)
    r23 = side_of(r22, 0.0)
    er23 = undecided(r22, er22)
    r24 = r14 * r23
    er24 = abs(r23) * er14 + abs(r14) * er23 + er14 * er23 + U * abs(r24) + TINY
    r25 = 1.0 + r24
    er25 = er24 + U * abs(r25)
    r26 = r1 / r25
    er26 = (er1 + abs(r26) * er25) / margin(abs(r25), er25) + U * abs(r26) + TINY
    return r26, er26


@_device
def _partial_a_2_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_2 as a wide number."""
    w1 = wide_powi(wide_x, 2)
    w2 = (1.0, 0.0, np.int64(0))
    w3 = wide_from_float(b_1)
    w4 = wide_from_float(b_2)
    w5 = wide_mul(w4, wide_x)
    w6 = wide_add(w3, w5)
    w7 = wide_from_float(b_3)
    w8 = wide_mul(w7, w1)
    w9 = wide_add(w6, w8)
    w10 = wide_from_float(b_4)
    w11 = wide_powi(wide_x, 3)
    w12 = wide_mul(w10, w11)
    w13 = wide_add(w9, w12)
    w14 = wide_mul(wide_x, w13)
    w15 = wide_mul(w3, wide_x)
    w16 = wide_mul(w4, w1)
    w17 = wide_add(w15, w16)
    w18 = wide_mul(w7, w11)
    w19 = wide_add(w17, w18)
    w20 = wide_powi(wide_x, 4)
    w21 = wide_mul(w10, w20)
    w22 = wide_add(w19, w21)
    w23 = wide_from_float(side_of(w22[0], 0.0))
    w24 = wide_mul(w14, w23)
    w25 = wide_add(w2, w24)
    w26 = wide_div(w1, w25)
    return w26


@_device
def _partial_a_2(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4, tolerance, floor):
    """Its derivative by a_2"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_a_2_wide(x, (1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    if x == -math.inf:
        return settled(_partial_a_2_wide(x, (-1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    r, e = _partial_a_2_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_a_2_wide(x, wide_from_float(x), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))


@_inlined
def _partial_a_2_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_2 for float32, in float64, and a bound of its absolute error."""
    r1 = x * x
    er1 = 1.0 * U * abs(r1) + TINY
    r5 = b_2 * x
    er5 = rounding(b_2, U) * abs(r5) + TINY
    r6 = b_1 + r5
    er6 = er5 + U * abs(r6)
    r8 = b_3 * r1
    er8 = abs(b_3) * er1 + rounding(b_3, U) * abs(r8) + TINY
    r9 = r6 + r8
    er9 = er6 + er8 + U * abs(r9)
    r11 = x * x * x
    er11 = 2.0 * U * abs(r11) + TINY
    r12 = b_4 * r11
    er12 = abs(b_4) * er11 + rounding(b_4, U) * abs(r12) + TINY
    r13 = r9 + r12
    er13 = er9 + er12 + U * abs(r13)
    r14 = x * r13
    er14 = abs(x) * er13 + U * abs(r14) + TINY
    r15 = b_1 * x
    er15 = rounding(b_1, U) * abs(r15) + TINY
    r16 = b_2 * r1
    er16 = abs(b_2) * er1 + rounding(b_2, U) * abs(r16) + TINY
    r17 = r15 + r16
    er17 = er15 + er16 + U * abs(r17)
    r18 = b_3 * r11
    er18 = abs(b_3) * er11 + rounding(b_3, U) * abs(r18) + TINY
    r19 = r17 + r18
    er19 = er17 + er18 + U * abs(r19)
    r20 = x * x * (x * x)
    er20 = 3.0 * U * abs(r20) + TINY
    r21 = b_4 * r20
    er21 = abs(b_4) * er20 + rounding(b_4, U) * abs(r21) + TINY
    r22 = r19 + r21
    er22 = er19 + er21 + U * abs(r22)
    r23 = side_of(r22, 0.0)
    er23 = undecided(r22, er22)
    r24 = r14 * r23
    er24 = abs(r23) * er14 + abs(r14) * er23 + er14 * er23 + U * abs(r24) + TINY
    r25 = 1.0 + r24
    er25 = er24 + U * abs(r25)
    r26 = r1 / r25
    er26 = (er1 + abs(r26) * er25) / margin(abs(r25), er25) + U * abs(r26) + TINY
    return r26, er26


@_device
def _partial_a_3_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_3 in float64, and a bound of its absolute error."""
    r1 = x * x * x
    er1 = 2.0 * U * abs(r1) + TINY
    r5 = b_2 * x
    er5 = rounding(b_2, U) * abs(r5) + TINY
    r6 = b_1 + r5
    er6 = er5 + U * abs(r6)
    r8 = x * x
    er8 = 1.0 * U * abs(r8) + TINY
    r9 = b_3 * r8
    er9 = abs(b_3) * er8 + rounding(b_3, U) * abs(r9) + TINY
    r10 = r6 + r9
    er10 = er6 + er9 + U * abs(r10)
    r12 = b_4 * r1
    er12 = abs(b_4) * er1 + rounding(b_4, U) * abs(r12) + TINY
    r13 = r10 + r12
    er13 = er10 + er12 + U * abs(r13)
    r14 = x * r13
    er14 = abs(x) * er13 + U * abs(r14) + TINY
    r15 = b_1 * x
    er15 = rounding(b_1, U) * abs(r15) + TINY
    r16 = b_2 * r8
    er16 = abs(b_2) * er8 + rounding(b_2, U) * abs(r16) + TINY
    r17 = r15 + r16
    er17 = er15 + er16 + U * abs(r17)
    r18 = b_3 * r1
    er18 = abs(b_3) * er1 + rounding(b_3, U) * abs(r18) + TINY
    r19 = r17 + r18
    er19 = er17 + er18 + U * abs(r19)
    r20 = (x * x) * (x * x)
    er20 = 3.0 * U * abs(r20) + TINY
    r21 = b_4 * r20
    er21 = abs(b_4) * er20 + rounding(b_4, U) * abs(r21) + TINY
    r22 = r19 + r21
    er22 = er19 + er21 + U * abs(r22)
    r23 = side_of(r22, 0.0)
    er23 = undecided(r22, er22)
    r24 = r14 * r23
    er24 = abs(r23) * er14 + abs(r14) * er23 + er14 * er23 + U * abs(r24) + TINY
    r25 = 1.0 + r24
    er25 = er24 + U * abs(r25)
    r26 = r1 / r25
    er26 = (er1 + abs(r26) * er25) / margin(abs(r25), er25) + U * abs(r26) + TINY
    return r26, er26


@_device
def _partial_a_3_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_3 as a wide number."""
    w1 = wide_powi(wide_x, 3)
    w2 = (1.0, 0.0, np.int64(0))
    w3 = wide_from_float(b_1)
    w4 = wide_from_float(b_2)
    w5 = wide_mul(w4, wide_x)
    w6 = wide_add(w3, w5)
    w7 = wide_from_float(b_3)
    w8 = wide_powi(wide_x, 2)
    w9 = wide_mul(w7, w8)
    w10 = wide_add(w6, w9)
    w11 = wide_from_float(b_4)
    w12 = wide_mul(w11, w1)
    w13 = wide_add(w10, w12)
    w14 = wide_mul(wide_x, w13)
    w15 = wide_mul(w3, wide_x)
    w16 = wide_mul(w4, w8)
    w17 = wide_add(w15, w16)
    w18 = wide_mul(w7, w1)
    w19 = wide_add(w17, w18)
    w20 = wide_powi(wide_x, 4)
    w21 = wide_mul(w11, w20)
    w22 = wide_add(w19, w21)
    w23 = wide_from_float(side_of(w22[0], 0.0))
    w24 = wide_mul(w14, w23)
    w25 = wide_add(w2, w24)
    w26 = wide_div(w1, w25)
    return w26


@_device
def _partial_a_3(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4, tolerance, floor):
    """Its derivative by a_3"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_a_3_wide(x, (1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    if x == -math.inf:
        return settled(_partial_a_3_wide(x, (-1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    r, e = _partial_a_3_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_a_3_wide(x, wide_from_float(x), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))


@_inlined
def _partial_a_3_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_3 for float32, in float64, and a bound of its absolute error."""
    r1 = x * x * x
    er1 = 2.0 * U * abs(r1) + TINY
    r5 = b_2 * x
    er5 = rounding(b_2, U) * abs(r5) + TINY
    r6 = b_1 + r5
    er6 = er5 + U * abs(r6)
    r8 = x * x
    er8 = 1.0 * U * abs(r8) + TINY
    r9 = b_3 * r8
    er9 = abs(b_3) * er8 + rounding(b_3, U) * abs(r9) + TINY
    r10 = r6 + r9
    er10 = er6 + er9 + U * abs(r10)
    r12 = b_4 * r1
    er12 = abs(b_4) * er1 + rounding(b_4, U) * abs(r12) + TINY
    r13 = r10 + r12
    er13 = er10 + er12 + U * abs(r13)
    r14 = x * r13
    er14 = abs(x) * er13 + U * abs(r14) + TINY
    r15 = b_1 * x
    er15 = rounding(b_1, U) * abs(r15) + TINY
    r16 = b_2 * r8
    er16 = abs(b_2) * er8 + rounding(b_2, U) * abs(r16) + TINY
    r17 = r15 + r16
    er17 = er15 + er16 + U * abs(r17)
    r18 = b_3 * r1
    er18 = abs(b_3) * er1 + rounding(b_3, U) * abs(r18) + TINY
    r19 = r17 + r18
    er19 = er17 + er18 + U * abs(r19)
    r20 = x * x * (x * x)
    er20 = 3.0 * U * abs(r20) + TINY
    r21 = b_4 * r20
    er21 = abs(b_4) * er20 + rounding(b_4, U) * abs(r21) + TINY
    r22 = r19 + r21
    er22 = er19 + er21 + U * abs(r22)
    r23 = side_of(r22, 0.0)
    er23 = undecided(r22, er22)
    r24 = r14 * r23
    er24 = abs(r23) * er14 + abs(r14) * er23 + er14 * er23 + U * abs(r24) + TINY
    r25 = 1.0 + r24
    er25 = er24 + U * abs(r25)
    r26 = r1 / r25
    er26 = (er1 + abs(r26) * er25) / margin(abs(r25), er25) + U * abs(r26) + TINY
    return r26, er26


@_device
def _partial_a_4_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_4 in float64, and a bound of its absolute error."""
    r1 = (x * x) * (x * x)
    er1 = 3.0 * U * abs(r1) + TINY
    r5 = b_2 * x
    er5 = rounding(b_2, U) * abs(r5) + TINY
    r6 = b_1 + r5
    er6 = er5 + U * abs(r6)
    r8 = x * x
    er8 = 1.0 * U * abs(r8) + TINY
    r9 = b_3 * r8
    er9 = abs(b_3) * er8 + rounding(b_3, U) * abs(r9) + TINY
    r10 = r6 + r9
    er10 = er6 + er9 + U * abs(r10)
    r12 = x * x * x
    er12 = 2.0 * U * abs(r12) + TINY
    r13 = b_4 * r12
    er13 = abs(b_4) * er12 + rounding(b_4, U) * abs(r13) + TINY
    r14 = r10 + r13
    er14 = er10 + er13 + U * abs(r14)
    r15 = x * r14
    er15 = abs(x) * er14 + U * abs(r15) + TINY
    r16 = b_1 * x
    er16 = rounding(b_1, U) * abs(r16) + TINY
    r17 = b_2 * r8
    er17 = abs(b_2) * er8 + rounding(b_2, U) * abs(r17) + TINY
    r18 = r16 + r17
    er18 = er16 + er17 + U * abs(r18)
    r19 = b_3 * r12
    er19 = abs(b_3) * er12 + rounding(b_3, U) * abs(r19) + TINY
    r20 = r18 + r19
    er20 = er18 + er19 + U * abs(r20)
    r21 = b_4 * r1
    er21 = abs(b_4) * er1 + rounding(b_4, U) * abs(r21) + TINY
    r22 = r20 + r21
    er22 = er20 + er21 + U * abs(r22)
    r23 = side_of(r22, 0.0)
    er23 = undecided(r22, er22)
    r24 = r15 * r23
    er24 = abs(r23) * er15 + abs(r15) * er23 + er15 * er23 + U * abs(r24) + TINY
    r25 = 1.0 + r24
    er25 = er24 + U * abs(r25)
    r26 = r1 / r25
    er26 = (er1 + abs(r26) * er25) / margin(abs(r25), er25) + U * abs(r26) + TINY
    return r26, er26


@_device
def _partial_a_4_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_4 as a wide number."""
    w1 = wide_powi(wide_x, 4)
    w2 = (1.0, 0.0, np.int64(0))
    w3 = wide_from_float(b_1)
    w4 = wide_from_float(b_2)
    w5 = wide_mul(w4, wide_x)
    w6 = wide_add(w3, w5)
    w7 = wide_from_float(b_3)
    w8 = wide_powi(wide_x, 2)
    w9 = wide_mul(w7, w8)
    w10 = wide_add(w6, w9)
    w11 = wide_from_float(b_4)
    w12 = wide_powi(wide_x, 3)
    w13 = wide_mul(w11, w12)
    w14 = wide_add(w10, w13)
    w15 = wide_mul(wide_x, w14)
    w16 = wide_mul(w3, wide_x)
    w17 = wide_mul(w4, w8)
    w18 = wide_add(w16, w17)
    w19 = wide_mul(w7, w12)
    w20 = wide_add(w18, w19)
    w21 = wide_mul(w11, w1)
    w22 = wide_add(w20, w21)
    w23 = wide_from_float(side_of(w22[0], 0.0))
    w24 = wide_mul(w15, w23)
    w25 = wide_add(w2, w24)
    w26 = wide_div(w1, w25)
    return w26


@_device
def _partial_a_4(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4, tolerance, floor):
    """Its derivative by a_4"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_a_4_wide(x, (1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    if x == -math.inf:
        return settled(_partial_a_4_wide(x, (-1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    r, e = _partial_a_4_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_a_4_wide(x, wide_from_float(x), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))


@_inlined
def _partial_a_4_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_4 for float32, in float64, and a bound of its absolute error."""
    r1 = x * x * (x * x)
    er1 = 3.0 * U * abs(r1) + TINY
    r5 = b_2 * x
    er5 = rounding(b_2, U) * abs(r5) + TINY
    r6 = b_1 + r5
    er6 = er5 + U * abs(r6)
    r8 = x * x
    er8 = 1.0 * U * abs(r8) + TINY
    r9 = b_3 * r8
    er9 = abs(b_3) * er8 + rounding(b_3, U) * abs(r9) + TINY
    r10 = r6 + r9
    er10 = er6 + er9 + U * abs(r10)
    r12 = x * x * x
    er12 = 2.0 * U * abs(r12) + TINY
    r13 = b_4 * r12
    er13 = abs(b_4) * er12 + rounding(b_4, U) * abs(r13) + TINY
    r14 = r10 + r13
    er14 = er10 + er13 + U * abs(r14)
    r15 = x * r14
    er15 = abs(x) * er14 + U * abs(r15) + TINY
    r16 = b_1 * x
    er16 = rounding(b_1, U) * abs(r16) + TINY
    r17 = b_2 * r8
    er17 = abs(b_2) * er8 + rounding(b_2, U) * abs(r17) + TINY
    r18 = r16 + r17
    er18 = er16 + er17 + U * abs(r18)
    r19 = b_3 * r12
    er19 = abs(b_3) * er12 + rounding(b_3, U) * abs(r19) + TINY
    r20 = r18 + r19
    er20 = er18 + er19 + U * abs(r20)
    r21 = b_4 * r1
    er21 = abs(b_4) * er1 + rounding(b_4, U) * abs(r21) + TINY
    r22 = r20 + r21
    er22 = er20 + er21 + U * abs(r22)
    r23 = side_of(r22, 0.0)
    er23 = undecided(r22, er22)
    r24 = r15 * r23
    er24 = abs(r23) * er15 + abs(r15) * er23 + er15 * er23 + U * abs(r24) + TINY
    r25 = 1.0 + r24
    er25 = er24 + U * abs(r25)
    r26 = r1 / r25
    er26 = (er1 + abs(r26) * er25) / margin(abs(r25), er25) + U * abs(r26) + TINY
    return r26, er26


@_device
def _partial_a_5_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_5 in float64, and a bound of its absolute error."""
    r1 = (x * x) * (x * x) * x
    er1 = 4.0 * U * abs(r1) + TINY
    r5 = b_2 * x
    er5 = rounding(b_2, U) * abs(r5) + TINY
    r6 = b_1 + r5
    er6 = er5 + U * abs(r6)
    r8 = x * x
    er8 = 1.0 * U * abs(r8) + TINY
    r9 = b_3 * r8
    er9 = abs(b_3) * er8 + rounding(b_3, U) * abs(r9) + TINY
    r10 = r6 + r9
    er10 = er6 + er9 + U * abs(r10)
    r12 = x * x * x
    er12 = 2.0 * U * abs(r12) + TINY
    r13 = b_4 * r12
    er13 = abs(b_4) * er12 + rounding(b_4, U) * abs(r13) + TINY
    r14 = r10 + r13
    er14 = er10 + er13 + U * abs(r14)
    r15 = x * r14
    er15 = abs(x) * er14 + U * abs(r15) + TINY
    r16 = b_1 * x
    er16 = rounding(b_1, U) * abs(r16) + TINY
    r17 = b_2 * r8
    er17 = abs(b_2) * er8 + rounding(b_2, U) * abs(r17) + TINY
    r18 = r16 + r17
    er18 = er16 + er17 + U * abs(r18)
    r19 = b_3 * r12
    er19 = abs(b_3) * er12 + rounding(b_3, U) * abs(r19) + TINY
    r20 = r18 + r19
    er20 = er18 + er19 + U * abs(r20)
    r21 = (x * x) * (x * x)
    er21 = 3.0 * U * abs(r21) + TINY
    r22 = b_4 * r21
    er22 = abs(b_4) * er21 + rounding(b_4, U) * abs(r22) + TINY
    r23 = r20 + r22
    er23 = er20 + er22 + U * abs(r23)
    r24 = side_of(r23, 0.0)
    er24 = undecided(r23, er23)
    r25 = r15 * r24
    er25 = abs(r24) * er15 + abs(r15) * er24 + er15 * er24 + U * abs(r25) + TINY
    r26 = 1.0 + r25
    er26 = er25 + U * abs(r26)
    r27 = r1 / r26
    er27 = (er1 + abs(r27) * er26) / margin(abs(r26), er26) + U * abs(r27) + TINY
    return r27, er27


@_device
def _partial_a_5_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_5 as a wide number."""
    w1 = wide_powi(wide_x, 5)
    w2 = (1.0, 0.0, np.int64(0))
    w3 = wide_from_float(b_1)
    w4 = wide_from_float(b_2)
    w5 = wide_mul(w4, wide_x)
    w6 = wide_add(w3, w5)
    w7 = wide_from_float(b_3)
    w8 = wide_powi(wide_x, 2)
    w9 = wide_mul(w7, w8)
    w10 = wide_add(w6, w9)
    w11 = wide_from_float(b_4)
    w12 = wide_powi(wide_x, 3)
    w13 = wide_mul(w11, w12)
    w14 = wide_add(w10, w13)
    w15 = wide_mul(wide_x, w14)
    w16 = wide_mul(w3, wide_x)
    w17 = wide_mul(w4, w8)
    w18 = wide_add(w16, w17)
    w19 = wide_mul(w7, w12)
    w20 = wide_add(w18, w19)
    w21 = wide_powi(wide_x, 4)
    w22 = wide_mul(w11, w21)
    w23 = wide_add(w20, w22)
    w24 = wide_from_float(side_of(w23[0], 0.0))
    w25 = wide_mul(w15, w24)
    w26 = wide_add(w2, w25)
    w27 = wide_div(w1, w26)
    return w27


@_device
def _partial_a_5(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4, tolerance, floor):
    """Its derivative by a_5"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_a_5_wide(x, (1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    if x == -math.inf:
        return settled(_partial_a_5_wide(x, (-1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    r, e = _partial_a_5_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_a_5_wide(x, wide_from_float(x), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))


@_inlined
def _partial_a_5_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by a_5 for float32, in float64, and a bound of its absolute error."""
    r1 = x * x * (x * x) * x
    er1 = 4.0 * U * abs(r1) + TINY
    r5 = b_2 * x
    er5 = rounding(b_2, U) * abs(r5) + TINY
    r6 = b_1 + r5
    er6 = er5 + U * abs(r6)
    r8 = x * x
    er8 = 1.0 * U * abs(r8) + TINY
    r9 = b_3 * r8
    er9 = abs(b_3) * er8 + rounding(b_3, U) * abs(r9) + TINY
    r10 = r6 + r9
    er10 = er6 + er9 + U * abs(r10)
    r12 = x * x * x
    er12 = 2.0 * U * abs(r12) + TINY
    r13 = b_4 * r12
    er13 = abs(b_4) * er12 + rounding(b_4, U) * abs(r13) + TINY
    r14 = r10 + r13
    er14 = er10 + er13 + U * abs(r14)
    r15 = x * r14
    er15 = abs(x) * er14 + U * abs(r15) + TINY
    r16 = b_1 * x
    er16 = rounding(b_1, U) * abs(r16) + TINY
    r17 = b_2 * r8
    er17 = abs(b_2) * er8 + rounding(b_2, U) * abs(r17) + TINY
    r18 = r16 + r17
    er18 = er16 + er17 + U * abs(r18)
    r19 = b_3 * r12
    er19 = abs(b_3) * er12 + rounding(b_3, U) * abs(r19) + TINY
    r20 = r18 + r19
    er20 = er18 + er19 + U * abs(r20)
    r21 = x * x * (x * x)
    er21 = 3.0 * U * abs(r21) + TINY
    r22 = b_4 * r21
    er22 = abs(b_4) * er21 + rounding(b_4, U) * abs(r22) + TINY
    r23 = r20 + r22
    er23 = er20 + er22 + U * abs(r23)
    r24 = side_of(r23, 0.0)
    er24 = undecided(r23, er23)
    r25 = r15 * r24
    er25 = abs(r24) * er15 + abs(r15) * er24 + er15 * er24 + U * abs(r25) + TINY
    r26 = 1.0 + r25
    er26 = er25 + U * abs(r26)
    r27 = r1 / r26
    er27 = (er1 + abs(r27) * er26) / margin(abs(r26), er26) + U * abs(r27) + TINY
    return r27, er27


@_device
def _partial_b_1_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by b_1 in float64, and a bound of its absolute error."""
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
    r21 = x * r20
    er21 = abs(x) * er20 + U * abs(r21) + TINY
    r23 = b_1 * x
    er23 = rounding(b_1, U) * abs(r23) + TINY
    r25 = b_2 * r6
    er25 = abs(b_2) * er6 + rounding(b_2, U) * abs(r25) + TINY
    r26 = r23 + r25
    er26 = er23 + er25 + U * abs(r26)
    r28 = b_3 * r10
    er28 = abs(b_3) * er10 + rounding(b_3, U) * abs(r28) + TINY
    r29 = r26 + r28
    er29 = er26 + er28 + U * abs(r29)
    r31 = b_4 * r14
    er31 = abs(b_4) * er14 + rounding(b_4, U) * abs(r31) + TINY
    r32 = r29 + r31
    er32 = er29 + er31 + U * abs(r32)
    r33 = side_of(r32, 0.0)
    er33 = undecided(r32, er32)
    r34 = r21 * r33
    er34 = abs(r33) * er21 + abs(r21) * er33 + er21 * er33 + U * abs(r34) + TINY
    r36 = b_2 * x
    er36 = rounding(b_2, U) * abs(r36) + TINY
    r37 = b_1 + r36
    er37 = er36 + U * abs(r37)
    r38 = b_3 * r6
    er38 = abs(b_3) * er6 + rounding(b_3, U) * abs(r38) + TINY
    r39 = r37 + r38
    er39 = er37 + er38 + U * abs(r39)
    r40 = b_4 * r10
    er40 = abs(b_4) * er10 + rounding(b_4, U) * abs(r40) + TINY
    r41 = r39 + r40
    er41 = er39 + er40 + U * abs(r41)
    r42 = x * r41
    er42 = abs(x) * er41 + U * abs(r42) + TINY
    r43 = r42 * r33
    er43 = abs(r33) * er42 + abs(r42) * er33 + er42 * er33 + U * abs(r43) + TINY
    r44 = 1.0 + r43
    er44 = er43 + U * abs(r44)
    r45 = r44 * r44
    er45 = abs(r45) * growth(2.0 * relative(er44, abs(r44))) + 1.0 * U * abs(r45) + TINY
    r46 = r34 / r45
    er46 = (er34 + abs(r46) * er45) / margin(abs(r45), er45) + U * abs(r46) + TINY
    r47 = -r46
    return r47, er46


@_device
def _partial_b_1_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by b_1 as a wide number."""
    w1 = wide_from_float(a_0)
    w2 = wide_from_float(a_1)
    w3 = wide_mul(w2, wide_x)
    w4 = wide_add(w1, w3)
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
    w21 = wide_mul(wide_x, w20)
    w22 = wide_from_float(b_1)
    w23 = wide_mul(w22, wide_x)
    w24 = wide_from_float(b_2)
    w25 = wide_mul(w24, w6)
    w26 = wide_add(w23, w25)
    w27 = wide_from_float(b_3)
    w28 = wide_mul(w27, w10)
    w29 = wide_add(w26, w28)
    w30 = wide_from_float(b_4)
    w31 = wide_mul(w30, w14)
    w32 = wide_add(w29, w31)
    w33 = wide_from_float(side_of(w32[0], 0.0))
    w34 = wide_mul(w21, w33)
    w35 = (1.0, 0.0, np.int64(0))
    w36 = wide_mul(w24, wide_x)
    w37 = wide_add(w22, w36)
    w38 = wide_mul(w27, w6)
    w39 = wide_add(w37, w38)
    w40 = wide_mul(w30, w10)
    w41 = wide_add(w39, w40)
    w42 = wide_mul(wide_x, w41)
    w43 = wide_mul(w42, w33)
    w44 = wide_add(w35, w43)
    w45 = wide_powi(w44, 2)
    w46 = wide_div(w34, w45)
    w47 = wide_neg(w46)
    return w47


@_device
def _partial_b_1(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4, tolerance, floor):
    """Its derivative by b_1"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_b_1_wide(x, (1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    if x == -math.inf:
        return settled(_partial_b_1_wide(x, (-1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    r, e = _partial_b_1_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_b_1_wide(x, wide_from_float(x), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))


@_inlined
def _partial_b_1_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by b_1 for float32, in float64, and a bound of its absolute error."""
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
    r14 = x * x * (x * x)
    er14 = 3.0 * U * abs(r14) + TINY
    r15 = a_4 * r14
    er15 = abs(a_4) * er14 + rounding(a_4, U) * abs(r15) + TINY
    r16 = r12 + r15
    er16 = er12 + er15 + U * abs(r16)
    r18 = x * x * (x * x) * x
    er18 = 4.0 * U * abs(r18) + TINY
    r19 = a_5 * r18
    er19 = abs(a_5) * er18 + rounding(a_5, U) * abs(r19) + TINY
    r20 = r16 + r19
    er20 = er16 + er19 + U * abs(r20)
    r21 = x * r20
    er21 = abs(x) * er20 + U * abs(r21) + TINY
    r23 = b_1 * x
    er23 = rounding(b_1, U) * abs(r23) + TINY
    r25 = b_2 * r6
    er25 = abs(b_2) * er6 + rounding(b_2, U) * abs(r25) + TINY
    r26 = r23 + r25
    er26 = er23 + er25 + U * abs(r26)
    r28 = b_3 * r10
    er28 = abs(b_3) * er10 + rounding(b_3, U) * abs(r28) + TINY
    r29 = r26 + r28
    er29 = er26 + er28 + U * abs(r29)
    r31 = b_4 * r14
    er31 = abs(b_4) * er14 + rounding(b_4, U) * abs(r31) + TINY
    r32 = r29 + r31
    er32 = er29 + er31 + U * abs(r32)
    r33 = side_of(r32, 0.0)
    er33 = undecided(r32, er32)
    r34 = r21 * r33
    er34 = abs(r33) * er21 + abs(r21) * er33 + er21 * er33 + U * abs(r34) + TINY
    r36 = b_2 * x
    er36 = rounding(b_2, U) * abs(r36) + TINY
    r37 = b_1 + r36
    er37 = er36 + U * abs(r37)
    r38 = b_3 * r6
    er38 = abs(b_3) * er6 + rounding(b_3, U) * abs(r38) + TINY
    r39 = r37 + r38
    er39 = er37 + er38 + U * abs(r39)
    r40 = b_4 * r10
    er40 = abs(b_4) * er10 + rounding(b_4, U) * abs(r40) + TINY
    r41 = r39 + r40
    er41 = er39 + er40 + U * abs(r41)
    r42 = x * r41
    er42 = abs(x) * er41 + U * abs(r42) + TINY
    r43 = r42 * r33
    er43 = abs(r33) * er42 + abs(r42) * er33 + er42 * er33 + U * abs(r43) + TINY
    r44 = 1.0 + r43
    er44 = er43 + U * abs(r44)
    r45 = r44 * r44
    er45 = abs(r45) * growth(2.0 * relative(er44, abs(r44))) + 1.0 * U * abs(r45) + TINY
    r46 = r34 / r45
    er46 = (er34 + abs(r46) * er45) / margin(abs(r45), er45) + U * abs(r46) + TINY
    r47 = -r46
    return r47, er46


@_device
def _partial_b_2_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by b_2 in float64, and a bound of its absolute error."""
    r1 = x * x
    er1 = 1.0 * U * abs(r1) + TINY
    r4 = a_1 * x
    er4 = rounding(a_1, U) * abs(r4) + TINY
    r5 = a_0 + r4
    er5 = er4 + U * abs(r5)
    r7 = a_2 * r1
    er7 = abs(a_2) * er1 + rounding(a_2, U) * abs(r7) + TINY
    r8 = r5 + r7
    er8 = er5 + er7 + U * abs(r8)
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
    r21 = r1 * r20
    er21 = abs(r20) * er1 + abs(r1) * er20 + er1 * er20 + U * abs(r21) + TINY
    r23 = b_1 * x
    er23 = rounding(b_1, U) * abs(r23) + TINY
    r25 = b_2 * r1
    er25 = abs(b_2) * er1 + rounding(b_2, U) * abs(r25) + TINY
    r26 = r23 + r25
    er26 = er23 + er25 + U * abs(r26)
    r28 = b_3 * r10
    er28 = abs(b_3) * er10 + rounding(b_3, U) * abs(r28) + TINY
    r29 = r26 + r28
    er29 = er26 + er28 + U * abs(r29)
    r31 = b_4 * r14
    er31 = abs(b_4) * er14 + rounding(b_4, U) * abs(r31) + TINY
    r32 = r29 + r31
    er32 = er29 + er31 + U * abs(r32)
    r33 = side_of(r32, 0.0)
    er33 = undecided(r32, er32)
    r34 = r21 * r33
    er34 = abs(r33) * er21 + abs(r21) * er33 + er21 * er33 + U * abs(r34) + TINY
    r36 = b_2 * x
    er36 = rounding(b_2, U) * abs(r36) + TINY
    r37 = b_1 + r36
    er37 = er36 + U * abs(r37)
    r38 = b_3 * r1
    er38 = abs(b_3) * er1 + rounding(b_3, U) * abs(r38) + TINY
    r39 = r37 + r38
    er39 = er37 + er38 + U * abs(r39)
    r40 = b_4 * r10
    er40 = abs(b_4) * er10 + rounding(b_4, U) * abs(r40) + TINY
    r41 = r39 + r40
    er41 = er39 + er40 + U * abs(r41)
    r42 = x * r41
    er42 = abs(x) * er41 + U * abs(r42) + TINY
    r43 = r42 * r33
    er43 = abs(r33) * er42 + abs(r42) * er33 + er42 * er33 + U * abs(r43) + TINY
    r44 = 1.0 + r43
    er44 = er43 + U * abs(r44)
    r45 = r44 * r44
    er45 = abs(r45) * growth(2.0 * relative(er44, abs(r44))) + 1.0 * U * abs(r45) + TINY
    r46 = r34 / r45
    er46 = (er34 + abs(r46) * er45) / margin(abs(r45), er45) + U * abs(r46) + TINY
    r47 = -r46
    return r47, er46


@_device
def _partial_b_2_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by b_2 as a wide number."""
    w1 = wide_powi(wide_x, 2)
    w2 = wide_from_float(a_0)
    w3 = wide_from_float(a_1)
    w4 = wide_mul(w3, wide_x)
    w5 = wide_add(w2, w4)
    w6 = wide_from_float(a_2)
    w7 = wide_mul(w6, w1)
    w8 = wide_add(w5, w7)
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
    w21 = wide_mul(w1, w20)
    w22 = wide_from_float(b_1)
    w23 = wide_mul(w22, wide_x)
    w24 = wide_from_float(b_2)
    w25 = wide_mul(w24, w1)
    w26 = wide_add(w23, w25)
    w27 = wide_from_float(b_3)
    w28 = wide_mul(w27, w10)
    w29 = wide_add(w26, w28)
    w30 = wide_from_float(b_4)
    w31 = wide_mul(w30, w14)
    w32 = wide_add(w29, w31)
    w33 = wide_from_float(side_of(w32[0], 0.0))
    w34 = wide_mul(w21, w33)
    w35 = (1.0, 0.0, np.int64(0))
    w36 = wide_mul(w24, wide_x)
    w37 = wide_add(w22, w36)
    w38 = wide_mul(w27, w1)
    w39 = wide_add(w37, w38)
    w40 = wide_mul(w30, w10)
    w41 = wide_add(w39, w40)
    w42 = wide_mul(wide_x, w41)
    w43 = wide_mul(w42, w33)
    w44 = wide_add(w35, w43)
    w45 = wide_powi(w44, 2)
    w46 = wide_div(w34, w45)
    w47 = wide_neg(w46)
    return w47


@_device
def _partial_b_2(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4, tolerance, floor):
    """Its derivative by b_2"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_b_2_wide(x, (1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    if x == -math.inf:
        return settled(_partial_b_2_wide(x, (-1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    r, e = _partial_b_2_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_b_2_wide(x, wide_from_float(x), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))


@_inlined
def _partial_b_2_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by b_2 for float32, in float64, and a bound of its absolute error."""
    r1 = x * x
    er1 = 1.0 * U * abs(r1) + TINY
    r4 = a_1 * x
    er4 = rounding(a_1, U) * abs(r4) + TINY
    r5 = a_0 + r4
    er5 = er4 + U * abs(r5)
    r7 = a_2 * r1
    er7 = abs(a_2) * er1 + rounding(a_2, U) * abs(r7) + TINY
    r8 = r5 + r7
    er8 = er5 + er7 + U * abs(r8)
    r10 = x * x * x
    er10 = 2.0 * U * abs(r10) + TINY
    r11 = a_3 * r10
    er11 = abs(a_3) * er10 + rounding(a_3, U) * abs(r11) + TINY
    r12 = r8 + r11
    er12 = er8 + er11 + U * abs(r12)
    r14 = x * x * (x * x)
    er14 = 3.0 * U * abs(r14) + TINY
    r15 = a_4 * r14
    er15 = abs(a_4) * er14 + rounding(a_4, U) * abs(r15) + TINY
    r16 = r12 + r15
    er16 = er12 + er15 + U * abs(r16)
    r18 = x * x * (x * x) * x
    er18 = 4.0 * U * abs(r18) + TINY
    r19 = a_5 * r18
    er19 = abs(a_5) * er18 + rounding(a_5, U) * abs(r19) + TINY
    r20 = r16 + r19
    er20 = er16 + er19 + U * abs(r20)
    r21 = r1 * r20
    er21 = abs(r20) * er1 + abs(r1) * er20 + er1 * er20 + U * abs(r21) + TINY
    r23 = b_1 * x
    er23 = rounding(b_1, U) * abs(r23) + TINY
    r25 = b_2 * r1
    er25 = abs(b_2) * er1 + rounding(b_2, U) * abs(r25) + TINY
    r26 = r23 + r25
    er26 = er23 + er25 + U * abs(r26)
    r28 = b_3 * r10
    er28 = abs(b_3) * er10 + rounding(b_3, U) * abs(r28) + TINY
    r29 = r26 + r28
    er29 = er26 + er28 + U * abs(r29)
    r31 = b_4 * r14
    er31 = abs(b_4) * er14 + rounding(b_4, U) * abs(r31) + TINY
    r32 = r29 + r31
    er32 = er29 + er31 + U * abs(r32)
    r33 = side_of(r32, 0.0)
    er33 = undecided(r32, er32)
    r34 = r21 * r33
    er34 = abs(r33) * er21 + abs(r21) * er33 + er21 * er33 + U * abs(r34) + TINY
    r36 = b_2 * x
    er36 = rounding(b_2, U) * abs(r36) + TINY
    r37 = b_1 + r36
    er37 = er36 + U * abs(r37)
    r38 = b_3 * r1
    er38 = abs(b_3) * er1 + rounding(b_3, U) * abs(r38) + TINY
    r39 = r37 + r38
    er39 = er37 + er38 + U * abs(r39)
    r40 = b_4 * r10
    er40 = abs(b_4) * er10 + rounding(b_4, U) * abs(r40) + TINY
    r41 = r39 + r40
    er41 = er39 + er40 + U * abs(r41)
    r42 = x * r41
    er42 = abs(x) * er41 + U * abs(r42) + TINY
    r43 = r42 * r33
    er43 = abs(r33) * er42 + abs(r42) * er33 + er42 * er33 + U * abs(r43) + TINY
    r44 = 1.0 + r43
    er44 = er43 + U * abs(r44)
    r45 = r44 * r44
    er45 = abs(r45) * growth(2.0 * relative(er44, abs(r44))) + 1.0 * U * abs(r45) + TINY
    r46 = r34 / r45
    er46 = (er34 + abs(r46) * er45) / margin(abs(r45), er45) + U * abs(r46) + TINY
    r47 = -r46
    return r47, er46


@_device
def _partial_b_3_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by b_3 in float64, and a bound of its absolute error."""
    r1 = x * x * x
    er1 = 2.0 * U * abs(r1) + TINY
    r4 = a_1 * x
    er4 = rounding(a_1, U) * abs(r4) + TINY
    r5 = a_0 + r4
    er5 = er4 + U * abs(r5)
    r7 = x * x
    er7 = 1.0 * U * abs(r7) + TINY
    r8 = a_2 * r7
    er8 = abs(a_2) * er7 + rounding(a_2, U) * abs(r8) + TINY
    r9 = r5 + r8
    er9 = er5 + er8 + U * abs(r9)
    r11 = a_3 * r1
    er11 = abs(a_3) * er1 + rounding(a_3, U) * abs(r11) + TINY
    r12 = r9 + r11
    er12 = er9 + er11 + U * abs(r12)
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
    r21 = r1 * r20
    er21 = abs(r20) * er1 + abs(r1) * er20 + er1 * er20 + U * abs(r21) + TINY
    r23 = b_1 * x
    er23 = rounding(b_1, U) * abs(r23) + TINY
    r25 = b_2 * r7
    er25 = abs(b_2) * er7 + rounding(b_2, U) * abs(r25) + TINY
    r26 = r23 + r25
    er26 = er23 + er25 + U * abs(r26)
    r28 = b_3 * r1
    er28 = abs(b_3) * er1 + rounding(b_3, U) * abs(r28) + TINY
    r29 = r26 + r28
    er29 = er26 + er28 + U * abs(r29)
    r31 = b_4 * r14
    er31 = abs(b_4) * er14 + rounding(b_4, U) * abs(r31) + TINY
    r32 = r29 + r31
    er32 = er29 + er31 + U * abs(r32)
    r33 = side_of(r32, 0.0)
    er33 = undecided(r32, er32)
    r34 = r21 * r33
    er34 = abs(r33) * er21 + abs(r21) * er33 + er21 * er33 + U * abs(r34) + TINY
    r36 = b_2 * x
    er36 = rounding(b_2, U) * abs(r36) + TINY
    r37 = b_1 + r36
    er37 = er36 + U * abs(r37)
    r38 = b_3 * r7
    er38 = abs(b_3) * er7 + rounding(b_3, U) * abs(r38) + TINY
    r39 = r37 + r38
    er39 = er37 + er38 + U * abs(r39)
    r40 = b_4 * r1
    er40 = abs(b_4) * er1 + rounding(b_4, U) * abs(r40) + TINY
    r41 = r39 + r40
    er41 = er39 + er40 + U * abs(r41)
    r42 = x * r41
    er42 = abs(x) * er41 + U * abs(r42) + TINY
    r43 = r42 * r33
    er43 = abs(r33) * er42 + abs(r42) * er33 + er42 * er33 + U * abs(r43) + TINY
    r44 = 1.0 + r43
    er44 = er43 + U * abs(r44)
    r45 = r44 * r44
    er45 = abs(r45) * growth(2.0 * relative(er44, abs(r44))) + 1.0 * U * abs(r45) + TINY
    r46 = r34 / r45
    er46 = (er34 + abs(r46) * er45) / margin(abs(r45), er45) + U * abs(r46) + TINY
    r47 = -r46
    return r47, er46


@_device
def _partial_b_3_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by b_3 as a wide number."""
    w1 = wide_powi(wide_x, 3)
    w2 = wide_from_float(a_0)
    w3 = wide_from_float(a_1)
    w4 = wide_mul(w3, wide_x)
    w5 = wide_add(w2, w4)
    w6 = wide_from_float(a_2)
    w7 = wide_powi(wide_x, 2)
    w8 = wide_mul(w6, w7)
    w9 = wide_add(w5, w8)
    w10 = wide_from_float(a_3)
    w11 = wide_mul(w10, w1)
    w12 = wide_add(w9, w11)
    w13 = wide_from_float(a_4)
    w14 = wide_powi(wide_x, 4)
    w15 = wide_mul(w13, w14)
    w16 = wide_add(w12, w15)
    w17 = wide_from_float(a_5)
    w18 = wide_powi(wide_x, 5)
    w19 = wide_mul(w17, w18)
    w20 = wide_add(w16, w19)
    w21 = wide_mul(w1, w20)
    w22 = wide_from_float(b_1)
    w23 = wide_mul(w22, wide_x)
    w24 = wide_from_float(b_2)
    w25 = wide_mul(w24, w7)
    w26 = wide_add(w23, w25)
    w27 = wide_from_float(b_3)
    w28 = wide_mul(w27, w1)
    w29 = wide_add(w26, w28)
    w30 = wide_from_float(b_4)
    w31 = wide_mul(w30, w14)
    w32 = wide_add(w29, w31)
    w33 = wide_from_float(side_of(w32[0], 0.0))
    w34 = wide_mul(w21, w33)
    w35 = (1.0, 0.0, np.int64(0))
    w36 = wide_mul(w24, wide_x)
    w37 = wide_add(w22, w36)
    w38 = wide_mul(w27, w7)
    w39 = wide_add(w37, w38)
    w40 = wide_mul(w30, w1)
    w41 = wide_add(w39, w40)
    w42 = wide_mul(wide_x, w41)
    w43 = wide_mul(w42, w33)
    w44 = wide_add(w35, w43)
    w45 = wide_powi(w44, 2)
    w46 = wide_div(w34, w45)
    w47 = wide_neg(w46)
    return w47


@_device
def _partial_b_3(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4, tolerance, floor):
    """Its derivative by b_3"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_b_3_wide(x, (1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    if x == -math.inf:
        return settled(_partial_b_3_wide(x, (-1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    r, e = _partial_b_3_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_b_3_wide(x, wide_from_float(x), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))


@_inlined
def _partial_b_3_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by b_3 for float32, in float64, and a bound of its absolute error."""
    r1 = x * x * x
    er1 = 2.0 * U * abs(r1) + TINY
    r4 = a_1 * x
    er4 = rounding(a_1, U) * abs(r4) + TINY
    r5 = a_0 + r4
    er5 = er4 + U * abs(r5)
    r7 = x * x
    er7 = 1.0 * U * abs(r7) + TINY
    r8 = a_2 * r7
    er8 = abs(a_2) * er7 + rounding(a_2, U) * abs(r8) + TINY
    r9 = r5 + r8
    er9 = er5 + er8 + U * abs(r9)
    r11 = a_3 * r1
    er11 = abs(a_3) * er1 + rounding(a_3, U) * abs(r11) + TINY
    r12 = r9 + r11
    er12 = er9 + er11 + U * abs(r12)
    r14 = x * x * (x * x)
    er14 = 3.0 * U * abs(r14) + TINY
    r15 = a_4 * r14
    er15 = abs(a_4) * er14 + rounding(a_4, U) * abs(r15) + TINY
    r16 = r12 + r15
    er16 = er12 + er15 + U * abs(r16)
    r18 = x * x * (x * x) * x
    er18 = 4.0 * U * abs(r18) + TINY
    r19 = a_5 * r18
    er19 = abs(a_5) * er18 + rounding(a_5, U) * abs(r19) + TINY
    r20 = r16 + r19
    er20 = er16 + er19 + U * abs(r20)
    r21 = r1 * r20
    er21 = abs(r20) * er1 + abs(r1) * er20 + er1 * er20 + U * abs(r21) + TINY
    r23 = b_1 * x
    er23 = rounding(b_1, U) * abs(r23) + TINY
    r25 = b_2 * r7
    er25 = abs(b_2) * er7 + rounding(b_2, U) * abs(r25) + TINY
    r26 = r23 + r25
    er26 = er23 + er25 + U * abs(r26)
    r28 = b_3 * r1
    er28 = abs(b_3) * er1 + rounding(b_3, U) * abs(r28) + TINY
    r29 = r26 + r28
    er29 = er26 + er28 + U * abs(r29)
    r31 = b_4 * r14
    er31 = abs(b_4) * er14 + rounding(b_4, U) * abs(r31) + TINY
    r32 = r29 + r31
    er32 = er29 + er31 + U * abs(r32)
    r33 = side_of(r32, 0.0)
    er33 = undecided(r32, er32)
    r34 = r21 * r33
    er34 = abs(r33) * er21 + abs(r21) * er33 + er21 * er33 + U * abs(r34) + TINY
    r36 = b_2 * x
    er36 = rounding(b_2, U) * abs(r36) + TINY
    r37 = b_1 + r36
    er37 = er36 + U * abs(r37)
    r38 = b_3 * r7
    er38 = abs(b_3) * er7 + rounding(b_3, U) * abs(r38) + TINY
    r39 = r37 + r38
    er39 = er37 + er38 + U * abs(r39)
    r40 = b_4 * r1
    er40 = abs(b_4) * er1 + rounding(b_4, U) * abs(r40) + TINY
    r41 = r39 + r40
    er41 = er39 + er40 + U * abs(r41)
    r42 = x * r41
    er42 = abs(x) * er41 + U * abs(r42) + TINY
    r43 = r42 * r33
    er43 = abs(r33) * er42 + abs(r42) * er33 + er42 * er33 + U * abs(r43) + TINY
    r44 = 1.0 + r43
    er44 = er43 + U * abs(r44)
    r45 = r44 * r44
    er45 = abs(r45) * growth(2.0 * relative(er44, abs(r44))) + 1.0 * U * abs(r45) + TINY
    r46 = r34 / r45
    er46 = (er34 + abs(r46) * er45) / margin(abs(r45), er45) + U * abs(r46) + TINY
    r47 = -r46
    return r47, er46


@_device
def _partial_b_4_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by b_4 in float64, and a bound of its absolute error."""
    r1 = (x * x) * (x * x)
    er1 = 3.0 * U * abs(r1) + TINY
    r4 = a_1 * x
    er4 = rounding(a_1, U) * abs(r4) + TINY
    r5 = a_0 + r4
    er5 = er4 + U * abs(r5)
    r7 = x * x
    er7 = 1.0 * U * abs(r7) + TINY
    r8 = a_2 * r7
    er8 = abs(a_2) * er7 + rounding(a_2, U) * abs(r8) + TINY
    r9 = r5 + r8
    er9 = er5 + er8 + U * abs(r9)
    r11 = x * x * x
    er11 = 2.0 * U * abs(r11) + TINY
    r12 = a_3 * r11
    er12 = abs(a_3) * er11 + rounding(a_3, U) * abs(r12) + TINY
    r13 = r9 + r12
    er13 = er9 + er12 + U * abs(r13)
    r15 = a_4 * r1
    er15 = abs(a_4) * er1 + rounding(a_4, U) * abs(r15) + TINY
    r16 = r13 + r15
    er16 = er13 + er15 + U * abs(r16)
    r18 = (x * x) * (x * x) * x
    er18 = 4.0 * U * abs(r18) + TINY
    r19 = a_5 * r18
    er19 = abs(a_5) * er18 + rounding(a_5, U) * abs(r19) + TINY
    r20 = r16 + r19
    er20 = er16 + er19 + U * abs(r20)
    r21 = r1 * r20
    er21 = abs(r20) * er1 + abs(r1) * er20 + er1 * er20 + U * abs(r21) + TINY
    r23 = b_1 * x
    er23 = rounding(b_1, U) * abs(r23) + TINY
    r25 = b_2 * r7
    er25 = abs(b_2) * er7 + rounding(b_2, U) * abs(r25) + TINY
    r26 = r23 + r25
    er26 = er23 + er25 + U * abs(r26)
    r28 = b_3 * r11
    er28 = abs(b_3) * er11 + rounding(b_3, U) * abs(r28) + TINY
    r29 = r26 + r28
    er29 = er26 + er28 + U * abs(r29)
    r31 = b_4 * r1
    er31 = abs(b_4) * er1 + rounding(b_4, U) * abs(r31) + TINY
    r32 = r29 + r31
    er32 = er29 + er31 + U * abs(r32)
    r33 = side_of(r32, 0.0)
    er33 = undecided(r32, er32)
    r34 = r21 * r33
    er34 = abs(r33) * er21 + abs(r21) * er33 + er21 * er33 + U * abs(r34) + TINY
    r36 = b_2 * x
    er36 = rounding(b_2, U) * abs(r36) + TINY
    r37 = b_1 + r36
    er37 = er36 + U * abs(r37)
    r38 = b_3 * r7
    er38 = abs(b_3) * er7 + rounding(b_3, U) * abs(r38) + TINY
    r39 = r37 + r38
    er39 = er37 + er38 + U * abs(r39)
    r40 = b_4 * r11
    er40 = abs(b_4) * er11 + rounding(b_4, U) * abs(r40) + TINY
    r41 = r39 + r40
    er41 = er39 + er40 + U * abs(r41)
    r42 = x * r41
    er42 = abs(x) * er41 + U * abs(r42) + TINY
    r43 = r42 * r33
    er43 = abs(r33) * er42 + abs(r42) * er33 + er42 * er33 + U * abs(r43) + TINY
    r44 = 1.0 + r43
    er44 = er43 + U * abs(r44)
    r45 = r44 * r44
    er45 = abs(r45) * growth(2.0 * relative(er44, abs(r44))) + 1.0 * U * abs(r45) + TINY
    r46 = r34 / r45
    er46 = (er34 + abs(r46) * er45) / margin(abs(r45), er45) + U * abs(r46) + TINY
    r47 = -r46
    return r47, er46


@_device
def _partial_b_4_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by b_4 as a wide number."""
    w1 = wide_powi(wide_x, 4)
    w2 = wide_from_float(a_0)
    w3 = wide_from_float(a_1)
    w4 = wide_mul(w3, wide_x)
    w5 = wide_add(w2, w4)
    w6 = wide_from_float(a_2)
    w7 = wide_powi(wide_x, 2)
    w8 = wide_mul(w6, w7)
    w9 = wide_add(w5, w8)
    w10 = wide_from_float(a_3)
    w11 = wide_powi(wide_x, 3)
    w12 = wide_mul(w10, w11)
    w13 = wide_add(w9, w12)
    w14 = wide_from_float(a_4)
    w15 = wide_mul(w14, w1)
    w16 = wide_add(w13, w15)
    w17 = wide_from_float(a_5)
    w18 = wide_powi(wide_x, 5)
    w19 = wide_mul(w17, w18)
    w20 = wide_add(w16, w19)
    w21 = wide_mul(w1, w20)
    w22 = wide_from_float(b_1)
    w23 = wide_mul(w22, wide_x)
    w24 = wide_from_float(b_2)
    w25 = wide_mul(w24, w7)
    w26 = wide_add(w23, w25)
    w27 = wide_from_float(b_3)
    w28 = wide_mul(w27, w11)
    w29 = wide_add(w26, w28)
    w30 = wide_from_float(b_4)
    w31 = wide_mul(w30, w1)
    w32 = wide_add(w29, w31)
    w33 = wide_from_float(side_of(w32[0], 0.0))
    w34 = wide_mul(w21, w33)
    w35 = (1.0, 0.0, np.int64(0))
    w36 = wide_mul(w24, wide_x)
    w37 = wide_add(w22, w36)
    w38 = wide_mul(w27, w7)
    w39 = wide_add(w37, w38)
    w40 = wide_mul(w30, w11)
    w41 = wide_add(w39, w40)
    w42 = wide_mul(wide_x, w41)
    w43 = wide_mul(w42, w33)
    w44 = wide_add(w35, w43)
    w45 = wide_powi(w44, 2)
    w46 = wide_div(w34, w45)
    w47 = wide_neg(w46)
    return w47


@_device
def _partial_b_4(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4, tolerance, floor):
    """Its derivative by b_4"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_b_4_wide(x, (1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    if x == -math.inf:
        return settled(_partial_b_4_wide(x, (-1.0, 0.0, np.int64(100000)), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))
    r, e = _partial_b_4_quick(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_b_4_wide(x, wide_from_float(x), a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4))


@_inlined
def _partial_b_4_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by b_4 for float32, in float64, and a bound of its absolute error."""
    r1 = x * x * (x * x)
    er1 = 3.0 * U * abs(r1) + TINY
    r4 = a_1 * x
    er4 = rounding(a_1, U) * abs(r4) + TINY
    r5 = a_0 + r4
    er5 = er4 + U * abs(r5)
    r7 = x * x
    er7 = 1.0 * U * abs(r7) + TINY
    r8 = a_2 * r7
    er8 = abs(a_2) * er7 + rounding(a_2, U) * abs(r8) + TINY
    r9 = r5 + r8
    er9 = er5 + er8 + U * abs(r9)
    r11 = x * x * x
    er11 = 2.0 * U * abs(r11) + TINY
    r12 = a_3 * r11
    er12 = abs(a_3) * er11 + rounding(a_3, U) * abs(r12) + TINY
    r13 = r9 + r12
    er13 = er9 + er12 + U * abs(r13)
    r15 = a_4 * r1
    er15 = abs(a_4) * er1 + rounding(a_4, U) * abs(r15) + TINY
    r16 = r13 + r15
    er16 = er13 + er15 + U * abs(r16)
    r18 = x * x * (x * x) * x
    er18 = 4.0 * U * abs(r18) + TINY
    r19 = a_5 * r18
    er19 = abs(a_5) * er18 + rounding(a_5, U) * abs(r19) + TINY
    r20 = r16 + r19
    er20 = er16 + er19 + U * abs(r20)
    r21 = r1 * r20
    er21 = abs(r20) * er1 + abs(r1) * er20 + er1 * er20 + U * abs(r21) + TINY
    r23 = b_1 * x
    er23 = rounding(b_1, U) * abs(r23) + TINY
    r25 = b_2 * r7
    er25 = abs(b_2) * er7 + rounding(b_2, U) * abs(r25) + TINY
    r26 = r23 + r25
    er26 = er23 + er25 + U * abs(r26)
    r28 = b_3 * r11
    er28 = abs(b_3) * er11 + rounding(b_3, U) * abs(r28) + TINY
    r29 = r26 + r28
    er29 = er26 + er28 + U * abs(r29)
    r31 = b_4 * r1
    er31 = abs(b_4) * er1 + rounding(b_4, U) * abs(r31) + TINY
    r32 = r29 + r31
    er32 = er29 + er31 + U * abs(r32)
    r33 = side_of(r32, 0.0)
    er33 = undecided(r32, er32)
    r34 = r21 * r33
    er34 = abs(r33) * er21 + abs(r21) * er33 + er21 * er33 + U * abs(r34) + TINY
    r36 = b_2 * x
    er36 = rounding(b_2, U) * abs(r36) + TINY
    r37 = b_1 + r36
    er37 = er36 + U * abs(r37)
    r38 = b_3 * r7
    er38 = abs(b_3) * er7 + rounding(b_3, U) * abs(r38) + TINY
    r39 = r37 + r38
    er39 = er37 + er38 + U * abs(r39)
    r40 = b_4 * r11
    er40 = abs(b_4) * er11 + rounding(b_4, U) * abs(r40) + TINY
    r41 = r39 + r40
    er41 = er39 + er40 + U * abs(r41)
    r42 = x * r41
    er42 = abs(x) * er41 + U * abs(r42) + TINY
    r43 = r42 * r33
    er43 = abs(r33) * er42 + abs(r42) * er33 + er42 * er33 + U * abs(r43) + TINY
    r44 = 1.0 + r43
    er44 = er43 + U * abs(r44)
    r45 = r44 * r44
    er45 = abs(r45) * growth(2.0 * relative(er44, abs(r44))) + 1.0 * U * abs(r45) + TINY
    r46 = r34 / r45
    er46 = (er34 + abs(r46) * er45) / margin(abs(r45), er45) + U * abs(r46) + TINY
    r47 = -r46
    return r47, er46


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-2.12676e+37, -0.67498], [-0.486351, -0.207497], [-0.207485, -0.0979443], [-0.066534, 2.12676e+37]
    x = np.float64(x)
    r2 = x * x
    r4 = 5.7360727157952154e+17 * r2
    r5 = 1.4411518807585587e+17 + r4
    r6 = r2 * r2
    r8 = 4.3493963761293304e+16 * r6
    r9 = r5 + r8
    r12 = 7.277816997830722e+16 * x
    r13 = 4842270319348757.0 + r12
    r15 = 2.382800519646201e+17 * r2
    r16 = r13 + r15
    r17 = r2 * x
    r19 = 2.896716721476584e+17 * r17
    r20 = r16 + r19
    r22 = 1.3430094376789008e+17 * r6
    r23 = r20 + r22
    r24 = r6 * x
    r26 = 2.1964451699453116e+16 * r24
    r27 = r23 + r26
    r28 = r27 / r9
    return r28


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return ((x >= np.float32(-2.1267648e+37)) & (x <= np.float32(-0.67498016))) | ((x >= np.float32(-0.486351)) & (x <= np.float32(-0.20749664))) | ((x >= np.float32(-0.2074852)) & (x <= np.float32(-0.09794426))) | ((x >= np.float32(-0.06653404)) & (x <= np.float32(2.1267648e+37)))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-1.25542e+58, -0.67498], [-0.674164, -0.573612], [-0.572929, -0.0905476], [-0.0905399, 1.25542e+58]
    r2, l2 = exact_product(x, x)
    r4, l4 = pair_mul_single(r2, l2, 5.7360727157952154e+17)
    r5, l5 = pair_add_single(1.4411518807585587e+17, l4, r4)
    r6, l6 = pair_mul(r2, l2, r2, l2)
    r8, l8 = pair_mul_single(r6, l6, 4.3493963761293304e+16)
    r9, l9 = pair_add(r5, l5, r8, l8)
    r12, l12 = exact_product(x, 7.277816997830722e+16)
    r13, l13 = pair_add_single(4842270319348757.0, l12, r12)
    r15, l15 = pair_mul_single(r2, l2, 2.382800519646201e+17)
    r16, l16 = pair_add(r13, l13, r15, l15)
    r17, l17 = pair_mul_single(r2, l2, x)
    r19, l19 = pair_mul_single(r17, l17, 2.896716721476584e+17)
    r20, l20 = pair_add(r16, l16, r19, l19)
    r22, l22 = pair_mul_single(r6, l6, 1.3430094376789008e+17)
    r23, l23 = pair_add(r20, l20, r22, l22)
    r24, l24 = pair_mul_single(r6, l6, x)
    r26, l26 = pair_mul_single(r24, l24, 2.1964451699453116e+16)
    r27, l27 = pair_add(r23, l23, r26, l26)
    r28, l28 = pair_div(1.0, r27, l27, r9, l9)
    return r28, l28


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -1.2554203470773362e+58) & (x <= -0.6749801635742188)) | ((x >= -0.674163818359375) & (x <= -0.5736122131347656)) | ((x >= -0.5729293823242188) & (x <= -0.09054756164550781)) | ((x >= -0.09053993225097656) & (x <= 1.2554203470773362e+58))


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


@_device
def _value_span(x, y, start, end, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), _at(p_a_0, i - np.uintp(start)), _at(p_a_1, i - np.uintp(start)), _at(p_a_2, i - np.uintp(start)), _at(p_a_3, i - np.uintp(start)), _at(p_a_4, i - np.uintp(start)), _at(p_a_5, i - np.uintp(start)), _at(p_b_1, i - np.uintp(start)), _at(p_b_2, i - np.uintp(start)), _at(p_b_3, i - np.uintp(start)), _at(p_b_4, i - np.uintp(start)), tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), _at(p_a_0, i - np.uintp(start)), _at(p_a_1, i - np.uintp(start)), _at(p_a_2, i - np.uintp(start)), _at(p_a_3, i - np.uintp(start)), _at(p_a_4, i - np.uintp(start)), _at(p_a_5, i - np.uintp(start)), _at(p_b_1, i - np.uintp(start)), _at(p_b_2, i - np.uintp(start)), _at(p_b_3, i - np.uintp(start)), _at(p_b_4, i - np.uintp(start)), tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), _at(p_a_0, i - np.uintp(start)), _at(p_a_1, i - np.uintp(start)), _at(p_a_2, i - np.uintp(start)), _at(p_a_3, i - np.uintp(start)), _at(p_a_4, i - np.uintp(start)), _at(p_a_5, i - np.uintp(start)), _at(p_b_1, i - np.uintp(start)), _at(p_b_2, i - np.uintp(start)), _at(p_b_3, i - np.uintp(start)), _at(p_b_4, i - np.uintp(start)), tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), _at(p_a_0, i - np.uintp(start)), _at(p_a_1, i - np.uintp(start)), _at(p_a_2, i - np.uintp(start)), _at(p_a_3, i - np.uintp(start)), _at(p_a_4, i - np.uintp(start)), _at(p_a_5, i - np.uintp(start)), _at(p_b_1, i - np.uintp(start)), _at(p_b_2, i - np.uintp(start)), _at(p_b_3, i - np.uintp(start)), _at(p_b_4, i - np.uintp(start)), tolerance, floor)


@_device
def _coarse_value_run(x, first, count, work, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_value_run(x, first, count, work, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _coarse_derivative_run(x, first, count, work, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)


@_device
def _coarse_derivative_span(x, d, start, end, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_derivative_run(x, first, count, work, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _coarse_both_run(x, first, count, work, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)


@_device
def _coarse_both_span(x, y, d, start, end, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_both_run(x, first, count, work, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _vjp_run(x, g, gx, first, count, work, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        work[i + np.uintp(5440)] = _derivative(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
        work[i + np.uintp(5712)] = _partial_a_0(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
        work[i + np.uintp(5984)] = _partial_a_1(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
        work[i + np.uintp(6256)] = _partial_a_2(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
        work[i + np.uintp(6528)] = _partial_a_3(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
        work[i + np.uintp(6800)] = _partial_a_4(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
        work[i + np.uintp(7072)] = _partial_a_5(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
        work[i + np.uintp(7344)] = _partial_b_1(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
        work[i + np.uintp(7616)] = _partial_b_2(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
        work[i + np.uintp(7888)] = _partial_b_3(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
        work[i + np.uintp(8160)] = _partial_b_4(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(5440)]
        term = v * work[i + np.uintp(5712)]
        work[i], work[i + np.uintp(272)] = _add(work[i], work[i + np.uintp(272)], term)
        term = v * work[i + np.uintp(5984)]
        work[i + np.uintp(544)], work[i + np.uintp(816)] = _add(work[i + np.uintp(544)], work[i + np.uintp(816)], term)
        term = v * work[i + np.uintp(6256)]
        work[i + np.uintp(1088)], work[i + np.uintp(1360)] = _add(work[i + np.uintp(1088)], work[i + np.uintp(1360)], term)
        term = v * work[i + np.uintp(6528)]
        work[i + np.uintp(1632)], work[i + np.uintp(1904)] = _add(work[i + np.uintp(1632)], work[i + np.uintp(1904)], term)
        term = v * work[i + np.uintp(6800)]
        work[i + np.uintp(2176)], work[i + np.uintp(2448)] = _add(work[i + np.uintp(2176)], work[i + np.uintp(2448)], term)
        term = v * work[i + np.uintp(7072)]
        work[i + np.uintp(2720)], work[i + np.uintp(2992)] = _add(work[i + np.uintp(2720)], work[i + np.uintp(2992)], term)
        term = v * work[i + np.uintp(7344)]
        work[i + np.uintp(3264)], work[i + np.uintp(3536)] = _add(work[i + np.uintp(3264)], work[i + np.uintp(3536)], term)
        term = v * work[i + np.uintp(7616)]
        work[i + np.uintp(3808)], work[i + np.uintp(4080)] = _add(work[i + np.uintp(3808)], work[i + np.uintp(4080)], term)
        term = v * work[i + np.uintp(7888)]
        work[i + np.uintp(4352)], work[i + np.uintp(4624)] = _add(work[i + np.uintp(4352)], work[i + np.uintp(4624)], term)
        term = v * work[i + np.uintp(8160)]
        work[i + np.uintp(4896)], work[i + np.uintp(5168)] = _add(work[i + np.uintp(4896)], work[i + np.uintp(5168)], term)


@_device
def _vjp_tile(x, g, gx, sums, place, sizes, work, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
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
            _vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _vjp_tiles(x, g, gx, sums, first, last, sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_a_0.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(31 * _PITCH)
    s_a_0 = np.zeros(_RUN)
    s_a_1 = np.zeros(_RUN)
    s_a_2 = np.zeros(_RUN)
    s_a_3 = np.zeros(_RUN)
    s_a_4 = np.zeros(_RUN)
    s_a_5 = np.zeros(_RUN)
    s_b_1 = np.zeros(_RUN)
    s_b_2 = np.zeros(_RUN)
    s_b_3 = np.zeros(_RUN)
    s_b_4 = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_a_0, s_a_0, channel * inner, together * width * inner, inner)
            _spread_over(p_a_1, s_a_1, channel * inner, together * width * inner, inner)
            _spread_over(p_a_2, s_a_2, channel * inner, together * width * inner, inner)
            _spread_over(p_a_3, s_a_3, channel * inner, together * width * inner, inner)
            _spread_over(p_a_4, s_a_4, channel * inner, together * width * inner, inner)
            _spread_over(p_a_5, s_a_5, channel * inner, together * width * inner, inner)
            _spread_over(p_b_1, s_b_1, channel * inner, together * width * inner, inner)
            _spread_over(p_b_2, s_b_2, channel * inner, together * width * inner, inner)
            _spread_over(p_b_3, s_b_3, channel * inner, together * width * inner, inner)
            _spread_over(p_b_4, s_b_4, channel * inner, together * width * inner, inner)
            _vjp_tile(x, g, gx, sums, place, sizes, work, s_a_0, s_a_1, s_a_2, s_a_3, s_a_4, s_a_5, s_b_1, s_b_2, s_b_3, s_b_4, tolerance, floor)
        else:
            _vjp_tile(x, g, gx, sums, place, sizes, work, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, sums, tiles, sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for tile in prange(tiles):
        _vjp_tiles(x, g, gx, sums, tile, tile + 1, sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_device
def _coarse_vjp_run(x, g, gx, first, count, work, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(5440)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_a_0_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(5712)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_a_1_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(5984)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_a_2_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(6256)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_a_3_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(6528)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_a_4_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(6800)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_a_5_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(7072)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_b_1_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(7344)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_b_2_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(7616)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_b_3_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(7888)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_b_4_coarse(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(8160)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(5440)]):
                work[i + np.uintp(5440)] = _derivative(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(5712)]):
                work[i + np.uintp(5712)] = _partial_a_0(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(5984)]):
                work[i + np.uintp(5984)] = _partial_a_1(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(6256)]):
                work[i + np.uintp(6256)] = _partial_a_2(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(6528)]):
                work[i + np.uintp(6528)] = _partial_a_3(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(6800)]):
                work[i + np.uintp(6800)] = _partial_a_4(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(7072)]):
                work[i + np.uintp(7072)] = _partial_a_5(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(7344)]):
                work[i + np.uintp(7344)] = _partial_b_1(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(7616)]):
                work[i + np.uintp(7616)] = _partial_b_2(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(7888)]):
                work[i + np.uintp(7888)] = _partial_b_3(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(8160)]):
                work[i + np.uintp(8160)] = _partial_b_4(u, _at(p_a_0, i), _at(p_a_1, i), _at(p_a_2, i), _at(p_a_3, i), _at(p_a_4, i), _at(p_a_5, i), _at(p_b_1, i), _at(p_b_2, i), _at(p_b_3, i), _at(p_b_4, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(5440)]
        term = v * work[i + np.uintp(5712)]
        work[i] += term
        term = v * work[i + np.uintp(5984)]
        work[i + np.uintp(544)] += term
        term = v * work[i + np.uintp(6256)]
        work[i + np.uintp(1088)] += term
        term = v * work[i + np.uintp(6528)]
        work[i + np.uintp(1632)] += term
        term = v * work[i + np.uintp(6800)]
        work[i + np.uintp(2176)] += term
        term = v * work[i + np.uintp(7072)]
        work[i + np.uintp(2720)] += term
        term = v * work[i + np.uintp(7344)]
        work[i + np.uintp(3264)] += term
        term = v * work[i + np.uintp(7616)]
        work[i + np.uintp(3808)] += term
        term = v * work[i + np.uintp(7888)]
        work[i + np.uintp(4352)] += term
        term = v * work[i + np.uintp(8160)]
        work[i + np.uintp(4896)] += term


@_device
def _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
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
            _coarse_vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _coarse_vjp_tiles(x, g, gx, sums, first, last, sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_a_0.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(31 * _PITCH)
    s_a_0 = np.zeros(_RUN)
    s_a_1 = np.zeros(_RUN)
    s_a_2 = np.zeros(_RUN)
    s_a_3 = np.zeros(_RUN)
    s_a_4 = np.zeros(_RUN)
    s_a_5 = np.zeros(_RUN)
    s_b_1 = np.zeros(_RUN)
    s_b_2 = np.zeros(_RUN)
    s_b_3 = np.zeros(_RUN)
    s_b_4 = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_a_0, s_a_0, channel * inner, together * width * inner, inner)
            _spread_over(p_a_1, s_a_1, channel * inner, together * width * inner, inner)
            _spread_over(p_a_2, s_a_2, channel * inner, together * width * inner, inner)
            _spread_over(p_a_3, s_a_3, channel * inner, together * width * inner, inner)
            _spread_over(p_a_4, s_a_4, channel * inner, together * width * inner, inner)
            _spread_over(p_a_5, s_a_5, channel * inner, together * width * inner, inner)
            _spread_over(p_b_1, s_b_1, channel * inner, together * width * inner, inner)
            _spread_over(p_b_2, s_b_2, channel * inner, together * width * inner, inner)
            _spread_over(p_b_3, s_b_3, channel * inner, together * width * inner, inner)
            _spread_over(p_b_4, s_b_4, channel * inner, together * width * inner, inner)
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, s_a_0, s_a_1, s_a_2, s_a_3, s_a_4, s_a_5, s_b_1, s_b_2, s_b_3, s_b_4, tolerance, floor)
        else:
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, sums, tiles, sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for tile in prange(tiles):
        _coarse_vjp_tiles(x, g, gx, sums, tile, tile + 1, sizes, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


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
def _value_narrow(x, y, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_a_0 = np.empty(_RUN)
    s_a_1 = np.empty(_RUN)
    s_a_2 = np.empty(_RUN)
    s_a_3 = np.empty(_RUN)
    s_a_4 = np.empty(_RUN)
    s_a_5 = np.empty(_RUN)
    s_b_1 = np.empty(_RUN)
    s_b_2 = np.empty(_RUN)
    s_b_3 = np.empty(_RUN)
    s_b_4 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_a_0, s_a_0, first, end - first, inner)
        _spread_over(p_a_1, s_a_1, first, end - first, inner)
        _spread_over(p_a_2, s_a_2, first, end - first, inner)
        _spread_over(p_a_3, s_a_3, first, end - first, inner)
        _spread_over(p_a_4, s_a_4, first, end - first, inner)
        _spread_over(p_a_5, s_a_5, first, end - first, inner)
        _spread_over(p_b_1, s_b_1, first, end - first, inner)
        _spread_over(p_b_2, s_b_2, first, end - first, inner)
        _spread_over(p_b_3, s_b_3, first, end - first, inner)
        _spread_over(p_b_4, s_b_4, first, end - first, inner)
        _value_span(x, y, first, end, s_a_0, s_a_1, s_a_2, s_a_3, s_a_4, s_a_5, s_b_1, s_b_2, s_b_3, s_b_4, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    if inner < _RUN and p_a_0.size > 1:
        _value_narrow(x, y, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)
        return
    row = start // inner
    channel = row % p_a_0.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_a_0.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_device
def _derivative_narrow(x, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_a_0 = np.empty(_RUN)
    s_a_1 = np.empty(_RUN)
    s_a_2 = np.empty(_RUN)
    s_a_3 = np.empty(_RUN)
    s_a_4 = np.empty(_RUN)
    s_a_5 = np.empty(_RUN)
    s_b_1 = np.empty(_RUN)
    s_b_2 = np.empty(_RUN)
    s_b_3 = np.empty(_RUN)
    s_b_4 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_a_0, s_a_0, first, end - first, inner)
        _spread_over(p_a_1, s_a_1, first, end - first, inner)
        _spread_over(p_a_2, s_a_2, first, end - first, inner)
        _spread_over(p_a_3, s_a_3, first, end - first, inner)
        _spread_over(p_a_4, s_a_4, first, end - first, inner)
        _spread_over(p_a_5, s_a_5, first, end - first, inner)
        _spread_over(p_b_1, s_b_1, first, end - first, inner)
        _spread_over(p_b_2, s_b_2, first, end - first, inner)
        _spread_over(p_b_3, s_b_3, first, end - first, inner)
        _spread_over(p_b_4, s_b_4, first, end - first, inner)
        _derivative_span(x, d, first, end, s_a_0, s_a_1, s_a_2, s_a_3, s_a_4, s_a_5, s_b_1, s_b_2, s_b_3, s_b_4, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    if inner < _RUN and p_a_0.size > 1:
        _derivative_narrow(x, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)
        return
    row = start // inner
    channel = row % p_a_0.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_a_0.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_device
def _both_narrow(x, y, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_a_0 = np.empty(_RUN)
    s_a_1 = np.empty(_RUN)
    s_a_2 = np.empty(_RUN)
    s_a_3 = np.empty(_RUN)
    s_a_4 = np.empty(_RUN)
    s_a_5 = np.empty(_RUN)
    s_b_1 = np.empty(_RUN)
    s_b_2 = np.empty(_RUN)
    s_b_3 = np.empty(_RUN)
    s_b_4 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_a_0, s_a_0, first, end - first, inner)
        _spread_over(p_a_1, s_a_1, first, end - first, inner)
        _spread_over(p_a_2, s_a_2, first, end - first, inner)
        _spread_over(p_a_3, s_a_3, first, end - first, inner)
        _spread_over(p_a_4, s_a_4, first, end - first, inner)
        _spread_over(p_a_5, s_a_5, first, end - first, inner)
        _spread_over(p_b_1, s_b_1, first, end - first, inner)
        _spread_over(p_b_2, s_b_2, first, end - first, inner)
        _spread_over(p_b_3, s_b_3, first, end - first, inner)
        _spread_over(p_b_4, s_b_4, first, end - first, inner)
        _both_span(x, y, d, first, end, s_a_0, s_a_1, s_a_2, s_a_3, s_a_4, s_a_5, s_b_1, s_b_2, s_b_3, s_b_4, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    if inner < _RUN and p_a_0.size > 1:
        _both_narrow(x, y, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)
        return
    row = start // inner
    channel = row % p_a_0.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_a_0.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_device
def _coarse_value_narrow(x, y, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_a_0 = np.empty(_RUN)
    s_a_1 = np.empty(_RUN)
    s_a_2 = np.empty(_RUN)
    s_a_3 = np.empty(_RUN)
    s_a_4 = np.empty(_RUN)
    s_a_5 = np.empty(_RUN)
    s_b_1 = np.empty(_RUN)
    s_b_2 = np.empty(_RUN)
    s_b_3 = np.empty(_RUN)
    s_b_4 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_a_0, s_a_0, first, end - first, inner)
        _spread_over(p_a_1, s_a_1, first, end - first, inner)
        _spread_over(p_a_2, s_a_2, first, end - first, inner)
        _spread_over(p_a_3, s_a_3, first, end - first, inner)
        _spread_over(p_a_4, s_a_4, first, end - first, inner)
        _spread_over(p_a_5, s_a_5, first, end - first, inner)
        _spread_over(p_b_1, s_b_1, first, end - first, inner)
        _spread_over(p_b_2, s_b_2, first, end - first, inner)
        _spread_over(p_b_3, s_b_3, first, end - first, inner)
        _spread_over(p_b_4, s_b_4, first, end - first, inner)
        _coarse_value_span(x, y, first, end, s_a_0, s_a_1, s_a_2, s_a_3, s_a_4, s_a_5, s_b_1, s_b_2, s_b_3, s_b_4, tolerance, floor)


@_loop
def _coarse_value_block(x, y, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    if inner < _RUN and p_a_0.size > 1:
        _coarse_value_narrow(x, y, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)
        return
    row = start // inner
    channel = row % p_a_0.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_value_span(x, y, start, end, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_a_0.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_value_parallel(x, y, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_device
def _coarse_derivative_narrow(x, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_a_0 = np.empty(_RUN)
    s_a_1 = np.empty(_RUN)
    s_a_2 = np.empty(_RUN)
    s_a_3 = np.empty(_RUN)
    s_a_4 = np.empty(_RUN)
    s_a_5 = np.empty(_RUN)
    s_b_1 = np.empty(_RUN)
    s_b_2 = np.empty(_RUN)
    s_b_3 = np.empty(_RUN)
    s_b_4 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_a_0, s_a_0, first, end - first, inner)
        _spread_over(p_a_1, s_a_1, first, end - first, inner)
        _spread_over(p_a_2, s_a_2, first, end - first, inner)
        _spread_over(p_a_3, s_a_3, first, end - first, inner)
        _spread_over(p_a_4, s_a_4, first, end - first, inner)
        _spread_over(p_a_5, s_a_5, first, end - first, inner)
        _spread_over(p_b_1, s_b_1, first, end - first, inner)
        _spread_over(p_b_2, s_b_2, first, end - first, inner)
        _spread_over(p_b_3, s_b_3, first, end - first, inner)
        _spread_over(p_b_4, s_b_4, first, end - first, inner)
        _coarse_derivative_span(x, d, first, end, s_a_0, s_a_1, s_a_2, s_a_3, s_a_4, s_a_5, s_b_1, s_b_2, s_b_3, s_b_4, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    if inner < _RUN and p_a_0.size > 1:
        _coarse_derivative_narrow(x, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)
        return
    row = start // inner
    channel = row % p_a_0.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_derivative_span(x, d, start, end, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_a_0.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_derivative_parallel(x, d, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


@_device
def _coarse_both_narrow(x, y, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_a_0 = np.empty(_RUN)
    s_a_1 = np.empty(_RUN)
    s_a_2 = np.empty(_RUN)
    s_a_3 = np.empty(_RUN)
    s_a_4 = np.empty(_RUN)
    s_a_5 = np.empty(_RUN)
    s_b_1 = np.empty(_RUN)
    s_b_2 = np.empty(_RUN)
    s_b_3 = np.empty(_RUN)
    s_b_4 = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_a_0, s_a_0, first, end - first, inner)
        _spread_over(p_a_1, s_a_1, first, end - first, inner)
        _spread_over(p_a_2, s_a_2, first, end - first, inner)
        _spread_over(p_a_3, s_a_3, first, end - first, inner)
        _spread_over(p_a_4, s_a_4, first, end - first, inner)
        _spread_over(p_a_5, s_a_5, first, end - first, inner)
        _spread_over(p_b_1, s_b_1, first, end - first, inner)
        _spread_over(p_b_2, s_b_2, first, end - first, inner)
        _spread_over(p_b_3, s_b_3, first, end - first, inner)
        _spread_over(p_b_4, s_b_4, first, end - first, inner)
        _coarse_both_span(x, y, d, first, end, s_a_0, s_a_1, s_a_2, s_a_3, s_a_4, s_a_5, s_b_1, s_b_2, s_b_3, s_b_4, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    if inner < _RUN and p_a_0.size > 1:
        _coarse_both_narrow(x, y, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)
        return
    row = start // inner
    channel = row % p_a_0.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_both_span(x, y, d, start, end, p_a_0[channel], p_a_1[channel], p_a_2[channel], p_a_3[channel], p_a_4[channel], p_a_5[channel], p_b_1[channel], p_b_2[channel], p_b_3[channel], p_b_4[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_a_0.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_both_parallel(x, y, d, size, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, start, stop, inner, p_a_0, p_a_1, p_a_2, p_a_3, p_a_4, p_a_5, p_b_1, p_b_2, p_b_3, p_b_4, tolerance, floor)


# ---- the same at the default parameters, as vectors ----


@_device
def _value_float32_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float32(v)
        flag = noted(flag, np.float32(2.1267648e+37) - abs(v))
        flag = noted(flag, (v - np.float32(-0.67498016)) * (v - np.float32(-0.486351)))
        flag = noted(flag, (v - np.float32(-0.20749664)) * (v - np.float32(-0.2074852)))
        flag = noted(flag, (v - np.float32(-0.09794426)) * (v - np.float32(-0.06653404)))
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 0.0336, 0.505, 1.6534, 2.010001, 0.9319, 0.152409, 0.0, 3.9802, 0.0, 0.3018, tolerance, floor)


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
        flag = noted(flag, (v - -0.6749801635742188) * (v - -0.674163818359375))
        flag = noted(flag, (v - -0.5736122131347656) * (v - -0.5729293823242188))
        flag = noted(flag, (v - -0.09054756164550781) * (v - -0.09053993225097656))
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 0.0336, 0.505, 1.6534, 2.010001, 0.9319, 0.152409, 0.0, 3.9802, 0.0, 0.3018, tolerance, floor)


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
    "safe_pau",
    (
        Parameter("a_0", 0.0336, "learned", "coefficient of x^0 above", (), "a"),
        Parameter("a_1", 0.505, "learned", "coefficient of x^1 above", (), "a"),
        Parameter("a_2", 1.6534, "learned", "coefficient of x^2 above", (), "a"),
        Parameter("a_3", 2.010001, "learned", "coefficient of x^3 above", (), "a"),
        Parameter("a_4", 0.9319, "learned", "coefficient of x^4 above", (), "a"),
        Parameter("a_5", 0.152409, "learned", "coefficient of x^5 above", (), "a"),
        Parameter("b_1", 0.0, "learned", "coefficient of x^1 below", (), "b"),
        Parameter("b_2", 3.9802, "learned", "coefficient of x^2 below", (), "b"),
        Parameter("b_3", 0.0, "learned", "coefficient of x^3 below", (), "b"),
        Parameter("b_4", 0.3018, "learned", "coefficient of x^4 below", (), "b"),
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
    ),
    both=Loops(
        _both_block, _both_parallel,
        coarse_serial=_coarse_both_block, coarse_parallel=_coarse_both_parallel,
    ),
    vjp=Loops(
        _vjp_tiles, _vjp_parallel,
        coarse_serial=_coarse_vjp_tiles, coarse_parallel=_coarse_vjp_parallel,
    ),
    fold=_fold,
    description=__doc__ or "",
)
