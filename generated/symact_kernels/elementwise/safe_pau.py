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
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-2.12676e+37, -0.67498], [-0.486351, -0.207497], [-0.207485, -0.0979443], [-0.0902996, 2.12676e+37]
    x = np.float64(x)
    r2 = x * x
    r4 = 5.7360727157952154e+17 * r2
    r5 = 1.4411518807585587e+17 + r4
    r6 = r2 * r2
    r8 = 4.3493963761293304e+16 * r6
    r9 = r5 + r8
    r13 = fma(7.277816997830722e+16, x, 4842270319348757.0)
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
    return ((x >= np.float32(-2.1267648e+37)) & (x <= np.float32(-0.67498016))) | ((x >= np.float32(-0.486351)) & (x <= np.float32(-0.20749664))) | ((x >= np.float32(-0.2074852)) & (x <= np.float32(-0.09794426))) | ((x >= np.float32(-0.09029961)) & (x <= np.float32(2.1267648e+37)))


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


@_inlined
def _value_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """The activation for float32, in float64, and whether that is certain."""
    fit = within(x, 3.2311742677852644e-27, 3.094850098213451e+26) & within(a_0, 3.2311742677852644e-27, 3.094850098213451e+26) & within(a_1, 3.2311742677852644e-27, 3.094850098213451e+26) & within(a_2, 3.2311742677852644e-27, 3.094850098213451e+26) & within(a_3, 3.2311742677852644e-27, 3.094850098213451e+26) & within(a_4, 3.2311742677852644e-27, 3.094850098213451e+26) & within(a_5, 3.2311742677852644e-27, 3.094850098213451e+26) & within(b_1, 3.2311742677852644e-27, 3.094850098213451e+26) & within(b_2, 3.2311742677852644e-27, 3.094850098213451e+26) & within(b_3, 3.2311742677852644e-27, 3.094850098213451e+26) & within(b_4, 3.2311742677852644e-27, 3.094850098213451e+26)
    r1 = b_1 * x
    r2 = x * x
    r3 = b_2 * r2
    r4 = x * r2
    r5 = b_3 * r4
    r6 = r2 * r2
    r7 = b_4 * r6
    m8 = abs(r1) + abs(r3)
    r9 = r1 + r3
    m10 = m8 + abs(r5)
    r11 = r9 + r5
    m12 = m10 + abs(r7)
    r13 = r11 + r7
    r14 = abs(r13)
    m15 = 1.0 + m12
    r16 = 1.0 + r14
    r17 = 1.0 / r16
    r18 = a_1 * x
    r19 = a_2 * r2
    r20 = a_3 * r4
    r21 = a_4 * r6
    r22 = r2 * r4
    r23 = a_5 * r22
    m24 = abs(a_0) + abs(r18)
    r25 = a_0 + r18
    m26 = m24 + abs(r19)
    r27 = r25 + r19
    m28 = m26 + abs(r20)
    r29 = r27 + r20
    m30 = m28 + abs(r21)
    r31 = r29 + r21
    m32 = m30 + abs(r23)
    r33 = r31 + r23
    m34 = r17 * m32
    r35 = r17 * r33
    return (r35, fit & (m15 < 16.0 * abs(r16)) & (3.1894326210021976e-06 * m34 <= abs(r35)))


@_inlined
def _derivative_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative for float32, in float64, and whether that is certain."""
    fit = within(x, 3.552713678800501e-15, 281474976710656.0) & within(a_0, 3.552713678800501e-15, 281474976710656.0) & within(a_1, 3.552713678800501e-15, 281474976710656.0) & within(a_2, 3.552713678800501e-15, 281474976710656.0) & within(a_3, 3.552713678800501e-15, 281474976710656.0) & within(a_4, 3.552713678800501e-15, 281474976710656.0) & within(a_5, 3.552713678800501e-15, 281474976710656.0) & within(b_1, 3.552713678800501e-15, 281474976710656.0) & within(b_2, 3.552713678800501e-15, 281474976710656.0) & within(b_3, 3.552713678800501e-15, 281474976710656.0) & within(b_4, 3.552713678800501e-15, 281474976710656.0)
    r1 = b_1 * x
    r2 = x * x
    r3 = b_2 * r2
    r4 = x * r2
    r5 = b_3 * r4
    r6 = r2 * r2
    r7 = b_4 * r6
    m8 = abs(r1) + abs(r3)
    r9 = r1 + r3
    m10 = m8 + abs(r5)
    r11 = r9 + r5
    m12 = m10 + abs(r7)
    r13 = r11 + r7
    r14 = abs(r13)
    m15 = 1.0 + m12
    r16 = 1.0 + r14
    r17 = 1.0 / r16
    r18 = a_1 * x
    r19 = a_2 * r2
    r20 = a_3 * r4
    r21 = a_4 * r6
    r22 = r2 * r4
    r23 = a_5 * r22
    m24 = abs(a_0) + abs(r18)
    r25 = a_0 + r18
    m26 = m24 + abs(r19)
    r27 = r25 + r19
    m28 = m26 + abs(r20)
    r29 = r27 + r20
    m30 = m28 + abs(r21)
    r31 = r29 + r21
    m32 = m30 + abs(r23)
    r33 = r31 + r23
    m34 = r17 * m32
    r35 = r17 * r33
    m36 = r17 * m34
    r37 = r17 * r35
    r38 = 2.0 * a_2
    r39 = r38 * x
    r40 = 3.0 * a_3
    r41 = r40 * r2
    r42 = 4.0 * a_4
    r43 = r42 * r4
    r44 = 5.0 * a_5
    r45 = r44 * r6
    m46 = abs(a_1) + abs(r39)
    r47 = a_1 + r39
    m48 = m46 + abs(r41)
    r49 = r47 + r41
    m50 = m48 + abs(r43)
    r51 = r49 + r43
    m52 = m50 + abs(r45)
    r53 = r51 + r45
    m54 = r17 * m52
    r55 = r17 * r53
    r56 = 2.0 * b_2
    r57 = r56 * x
    r58 = 3.0 * b_3
    r59 = r58 * r2
    r60 = 4.0 * b_4
    r61 = r60 * r4
    m62 = abs(b_1) + abs(r57)
    r63 = b_1 + r57
    m64 = m62 + abs(r59)
    r65 = r63 + r59
    m66 = m64 + abs(r61)
    r67 = r65 + r61
    s68 = side_of(r13, 0.0)
    m69 = m36 * m66
    r70 = r37 * r67
    r71 = r70 * s68
    r72 = -r71
    m73 = m54 + m69
    r74 = r55 + r72
    return (r74, fit & (m15 < 16.0 * abs(r16)) & ((abs(r13) > 5.60662627435704e-16 * m12) | (m12 == 0.0)) & (6.408965587615967e-06 * m73 <= abs(r74)))


@_inlined
def _gradient_coarse(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by x and by every learned parameter for float32, in float64, and whether that is certain."""
    fit = within(x, 3.552713678800501e-15, 281474976710656.0) & within(a_0, 3.552713678800501e-15, 281474976710656.0) & within(a_1, 3.552713678800501e-15, 281474976710656.0) & within(a_2, 3.552713678800501e-15, 281474976710656.0) & within(a_3, 3.552713678800501e-15, 281474976710656.0) & within(a_4, 3.552713678800501e-15, 281474976710656.0) & within(a_5, 3.552713678800501e-15, 281474976710656.0) & within(b_1, 3.552713678800501e-15, 281474976710656.0) & within(b_2, 3.552713678800501e-15, 281474976710656.0) & within(b_3, 3.552713678800501e-15, 281474976710656.0) & within(b_4, 3.552713678800501e-15, 281474976710656.0)
    r1 = b_1 * x
    r2 = x * x
    r3 = b_2 * r2
    r4 = x * r2
    r5 = b_3 * r4
    r6 = r2 * r2
    r7 = b_4 * r6
    m8 = abs(r1) + abs(r3)
    r9 = r1 + r3
    m10 = m8 + abs(r5)
    r11 = r9 + r5
    m12 = m10 + abs(r7)
    r13 = r11 + r7
    r14 = abs(r13)
    m15 = 1.0 + m12
    r16 = 1.0 + r14
    r17 = 1.0 / r16
    r18 = a_1 * x
    r19 = a_2 * r2
    r20 = a_3 * r4
    r21 = a_4 * r6
    r22 = r2 * r4
    r23 = a_5 * r22
    m24 = abs(a_0) + abs(r18)
    r25 = a_0 + r18
    m26 = m24 + abs(r19)
    r27 = r25 + r19
    m28 = m26 + abs(r20)
    r29 = r27 + r20
    m30 = m28 + abs(r21)
    r31 = r29 + r21
    m32 = m30 + abs(r23)
    r33 = r31 + r23
    m34 = r17 * m32
    r35 = r17 * r33
    m36 = r17 * m34
    r37 = r17 * r35
    r38 = 2.0 * a_2
    r39 = r38 * x
    r40 = 3.0 * a_3
    r41 = r40 * r2
    r42 = 4.0 * a_4
    r43 = r42 * r4
    r44 = 5.0 * a_5
    r45 = r44 * r6
    m46 = abs(a_1) + abs(r39)
    r47 = a_1 + r39
    m48 = m46 + abs(r41)
    r49 = r47 + r41
    m50 = m48 + abs(r43)
    r51 = r49 + r43
    m52 = m50 + abs(r45)
    r53 = r51 + r45
    m54 = r17 * m52
    r55 = r17 * r53
    r56 = 2.0 * b_2
    r57 = r56 * x
    r58 = 3.0 * b_3
    r59 = r58 * r2
    r60 = 4.0 * b_4
    r61 = r60 * r4
    m62 = abs(b_1) + abs(r57)
    r63 = b_1 + r57
    m64 = m62 + abs(r59)
    r65 = r63 + r59
    m66 = m64 + abs(r61)
    r67 = r65 + r61
    s68 = side_of(r13, 0.0)
    m69 = m36 * m66
    r70 = r37 * r67
    r71 = r70 * s68
    r72 = -r71
    m73 = m54 + m69
    r74 = r55 + r72
    r75 = r17 * x
    r76 = r17 * r2
    r77 = r17 * r4
    r78 = r17 * r6
    r79 = r17 * r22
    m80 = m36 * abs(x)
    r81 = r37 * x
    r82 = r81 * s68
    r83 = -r82
    m84 = m36 * r2
    r85 = r37 * r2
    r86 = r85 * s68
    r87 = -r86
    m88 = m36 * abs(r4)
    r89 = r37 * r4
    r90 = r89 * s68
    r91 = -r90
    m92 = m36 * r6
    r93 = r37 * r6
    r94 = r93 * s68
    r95 = -r94
    return (r74, r17, r75, r76, r77, r78, r79, r83, r87, r91, r95, fit & (m15 < 16.0 * abs(r16)) & ((abs(r13) > 5.60662627435704e-16 * m12) | (m12 == 0.0)) & (6.408965587615967e-06 * m73 <= abs(r74)) & (6.2283635139465335e-06 * m80 <= abs(r83)) & (6.258463859558106e-06 * m84 <= abs(r87)) & (6.288564205169678e-06 * m88 <= abs(r91)) & (6.31866455078125e-06 * m92 <= abs(r95)))


@_inlined
def _value_paired(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """The activation from sums of two float64, and whether that is certain."""
    fit = within(x, 2.117582368135751e-22, 4.722366482869645e+21) & within(a_0, 2.117582368135751e-22, 4.722366482869645e+21) & within(a_1, 2.117582368135751e-22, 4.722366482869645e+21) & within(a_2, 2.117582368135751e-22, 4.722366482869645e+21) & within(a_3, 2.117582368135751e-22, 4.722366482869645e+21) & within(a_4, 2.117582368135751e-22, 4.722366482869645e+21) & within(a_5, 2.117582368135751e-22, 4.722366482869645e+21) & within(b_1, 2.117582368135751e-22, 4.722366482869645e+21) & within(b_2, 2.117582368135751e-22, 4.722366482869645e+21) & within(b_3, 2.117582368135751e-22, 4.722366482869645e+21) & within(b_4, 2.117582368135751e-22, 4.722366482869645e+21)
    r1, l1 = exact_product(b_1, x)
    r2, l2 = exact_product(x, x)
    r3, l3 = pair_mul_single(r2, l2, b_2)
    r4, l4 = pair_mul_single(r2, l2, x)
    r5, l5 = pair_mul_single(r4, l4, b_3)
    r6, l6 = pair_mul(r2, l2, r2, l2)
    r7, l7 = pair_mul_single(r6, l6, b_4)
    m8 = abs(r1) + abs(r3)
    r9, l9 = pair_add(r1, l1, r3, l3)
    m10 = m8 + abs(r5)
    r11, l11 = pair_add(r9, l9, r5, l5)
    m12 = m10 + abs(r7)
    r13, l13 = pair_add(r11, l11, r7, l7)
    v14 = r13 + l13
    r15 = -r13 if v14 < 0.0 else r13
    l16 = -l13 if v14 < 0.0 else l13
    m17 = 1.0 + m12
    r18, l18 = pair_add_single(r15, l16, 1.0)
    i19 = 1.0 / r18
    r19 = 1.0 * i19
    l19 = (fma(-r19, r18, 1.0) + fma(-r19, l18, 0.0)) * i19
    r20, l20 = exact_product(a_1, x)
    r21, l21 = pair_mul_single(r2, l2, a_2)
    r22, l22 = pair_mul_single(r4, l4, a_3)
    r23, l23 = pair_mul_single(r6, l6, a_4)
    r24, l24 = pair_mul(r2, l2, r4, l4)
    r25, l25 = pair_mul_single(r24, l24, a_5)
    m26 = abs(a_0) + abs(r20)
    r27, l27 = pair_add_single(r20, l20, a_0)
    m28 = m26 + abs(r21)
    r29, l29 = pair_add(r27, l27, r21, l21)
    m30 = m28 + abs(r22)
    r31, l31 = pair_add(r29, l29, r22, l22)
    m32 = m30 + abs(r23)
    r33, l33 = pair_add(r31, l31, r23, l23)
    m34 = m32 + abs(r25)
    r35, l35 = pair_add(r33, l33, r25, l25)
    m36 = r19 * m34
    r37, l37 = pair_mul(r19, l19, r35, l35)
    v38 = r37 + l37
    return (v38, fit & (m17 < 1024.0 * abs(r18)) & (8.669547861008374e-10 * m36 <= abs(v38)))


@_inlined
def _derivative_paired(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative from sums of two float64, and whether that is certain."""
    fit = within(x, 2.3283064365386963e-10, 4294967296.0) & within(a_0, 2.3283064365386963e-10, 4294967296.0) & within(a_1, 2.3283064365386963e-10, 4294967296.0) & within(a_2, 2.3283064365386963e-10, 4294967296.0) & within(a_3, 2.3283064365386963e-10, 4294967296.0) & within(a_4, 2.3283064365386963e-10, 4294967296.0) & within(a_5, 2.3283064365386963e-10, 4294967296.0) & within(b_1, 2.3283064365386963e-10, 4294967296.0) & within(b_2, 2.3283064365386963e-10, 4294967296.0) & within(b_3, 2.3283064365386963e-10, 4294967296.0) & within(b_4, 2.3283064365386963e-10, 4294967296.0)
    r1, l1 = exact_product(b_1, x)
    r2, l2 = exact_product(x, x)
    r3, l3 = pair_mul_single(r2, l2, b_2)
    r4, l4 = pair_mul_single(r2, l2, x)
    r5, l5 = pair_mul_single(r4, l4, b_3)
    r6, l6 = pair_mul(r2, l2, r2, l2)
    r7, l7 = pair_mul_single(r6, l6, b_4)
    m8 = abs(r1) + abs(r3)
    r9, l9 = pair_add(r1, l1, r3, l3)
    m10 = m8 + abs(r5)
    r11, l11 = pair_add(r9, l9, r5, l5)
    m12 = m10 + abs(r7)
    r13, l13 = pair_add(r11, l11, r7, l7)
    v14 = r13 + l13
    r15 = -r13 if v14 < 0.0 else r13
    l16 = -l13 if v14 < 0.0 else l13
    m17 = 1.0 + m12
    r18, l18 = pair_add_single(r15, l16, 1.0)
    i19 = 1.0 / r18
    r19 = 1.0 * i19
    l19 = (fma(-r19, r18, 1.0) + fma(-r19, l18, 0.0)) * i19
    r20, l20 = exact_product(a_1, x)
    r21, l21 = pair_mul_single(r2, l2, a_2)
    r22, l22 = pair_mul_single(r4, l4, a_3)
    r23, l23 = pair_mul_single(r6, l6, a_4)
    r24, l24 = pair_mul(r2, l2, r4, l4)
    r25, l25 = pair_mul_single(r24, l24, a_5)
    m26 = abs(a_0) + abs(r20)
    r27, l27 = pair_add_single(r20, l20, a_0)
    m28 = m26 + abs(r21)
    r29, l29 = pair_add(r27, l27, r21, l21)
    m30 = m28 + abs(r22)
    r31, l31 = pair_add(r29, l29, r22, l22)
    m32 = m30 + abs(r23)
    r33, l33 = pair_add(r31, l31, r23, l23)
    m34 = m32 + abs(r25)
    r35, l35 = pair_add(r33, l33, r25, l25)
    m36 = r19 * m34
    r37, l37 = pair_mul(r19, l19, r35, l35)
    m38 = r19 * m36
    r39, l39 = pair_mul(r19, l19, r37, l37)
    r40 = a_2 * 2.0
    r41, l41 = exact_product(r40, x)
    r42, l42 = exact_product(3.0, a_3)
    r43, l43 = pair_mul(r42, l42, r2, l2)
    r44 = a_4 * 4.0
    r45, l45 = pair_mul_single(r4, l4, r44)
    r46, l46 = exact_product(5.0, a_5)
    r47, l47 = pair_mul(r46, l46, r6, l6)
    m48 = abs(a_1) + abs(r41)
    r49, l49 = pair_add_single(r41, l41, a_1)
    m50 = m48 + abs(r43)
    r51, l51 = pair_add(r49, l49, r43, l43)
    m52 = m50 + abs(r45)
    r53, l53 = pair_add(r51, l51, r45, l45)
    m54 = m52 + abs(r47)
    r55, l55 = pair_add(r53, l53, r47, l47)
    m56 = r19 * m54
    r57, l57 = pair_mul(r19, l19, r55, l55)
    r58 = b_2 * 2.0
    r59, l59 = exact_product(r58, x)
    r60, l60 = exact_product(3.0, b_3)
    r61, l61 = pair_mul(r60, l60, r2, l2)
    r62 = b_4 * 4.0
    r63, l63 = pair_mul_single(r4, l4, r62)
    m64 = abs(b_1) + abs(r59)
    r65, l65 = pair_add_single(r59, l59, b_1)
    m66 = m64 + abs(r61)
    r67, l67 = pair_add(r65, l65, r61, l61)
    m68 = m66 + abs(r63)
    r69, l69 = pair_add(r67, l67, r63, l63)
    s71 = side_of(v14, 0.0)
    m72 = m38 * m68
    r73, l73 = pair_mul(r39, l39, r69, l69)
    r74 = r73 * s71
    l75 = l73 * s71
    r76 = -r74
    l77 = -l75
    m78 = m56 + m72
    r79, l79 = pair_add(r57, l57, r76, l77)
    v80 = r79 + l79
    return (v80, fit & (m17 < 1024.0 * abs(r18)) & ((abs(v14) > 3.8629902231090748e-31 * m12) | (m12 == 0.0)) & (2.6016786049853018e-09 * m78 <= abs(v80)))


@_inlined
def _gradient_paired(x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivative by x and by every learned parameter from sums of two float64, and whether that is certain."""
    fit = within(x, 2.3283064365386963e-10, 4294967296.0) & within(a_0, 2.3283064365386963e-10, 4294967296.0) & within(a_1, 2.3283064365386963e-10, 4294967296.0) & within(a_2, 2.3283064365386963e-10, 4294967296.0) & within(a_3, 2.3283064365386963e-10, 4294967296.0) & within(a_4, 2.3283064365386963e-10, 4294967296.0) & within(a_5, 2.3283064365386963e-10, 4294967296.0) & within(b_1, 2.3283064365386963e-10, 4294967296.0) & within(b_2, 2.3283064365386963e-10, 4294967296.0) & within(b_3, 2.3283064365386963e-10, 4294967296.0) & within(b_4, 2.3283064365386963e-10, 4294967296.0)
    r1, l1 = exact_product(b_1, x)
    r2, l2 = exact_product(x, x)
    r3, l3 = pair_mul_single(r2, l2, b_2)
    r4, l4 = pair_mul_single(r2, l2, x)
    r5, l5 = pair_mul_single(r4, l4, b_3)
    r6, l6 = pair_mul(r2, l2, r2, l2)
    r7, l7 = pair_mul_single(r6, l6, b_4)
    m8 = abs(r1) + abs(r3)
    r9, l9 = pair_add(r1, l1, r3, l3)
    m10 = m8 + abs(r5)
    r11, l11 = pair_add(r9, l9, r5, l5)
    m12 = m10 + abs(r7)
    r13, l13 = pair_add(r11, l11, r7, l7)
    v14 = r13 + l13
    r15 = -r13 if v14 < 0.0 else r13
    l16 = -l13 if v14 < 0.0 else l13
    m17 = 1.0 + m12
    r18, l18 = pair_add_single(r15, l16, 1.0)
    i19 = 1.0 / r18
    r19 = 1.0 * i19
    l19 = (fma(-r19, r18, 1.0) + fma(-r19, l18, 0.0)) * i19
    r20, l20 = exact_product(a_1, x)
    r21, l21 = pair_mul_single(r2, l2, a_2)
    r22, l22 = pair_mul_single(r4, l4, a_3)
    r23, l23 = pair_mul_single(r6, l6, a_4)
    r24, l24 = pair_mul(r2, l2, r4, l4)
    r25, l25 = pair_mul_single(r24, l24, a_5)
    m26 = abs(a_0) + abs(r20)
    r27, l27 = pair_add_single(r20, l20, a_0)
    m28 = m26 + abs(r21)
    r29, l29 = pair_add(r27, l27, r21, l21)
    m30 = m28 + abs(r22)
    r31, l31 = pair_add(r29, l29, r22, l22)
    m32 = m30 + abs(r23)
    r33, l33 = pair_add(r31, l31, r23, l23)
    m34 = m32 + abs(r25)
    r35, l35 = pair_add(r33, l33, r25, l25)
    m36 = r19 * m34
    r37, l37 = pair_mul(r19, l19, r35, l35)
    m38 = r19 * m36
    r39, l39 = pair_mul(r19, l19, r37, l37)
    r40 = a_2 * 2.0
    r41, l41 = exact_product(r40, x)
    r42, l42 = exact_product(3.0, a_3)
    r43, l43 = pair_mul(r42, l42, r2, l2)
    r44 = a_4 * 4.0
    r45, l45 = pair_mul_single(r4, l4, r44)
    r46, l46 = exact_product(5.0, a_5)
    r47, l47 = pair_mul(r46, l46, r6, l6)
    m48 = abs(a_1) + abs(r41)
    r49, l49 = pair_add_single(r41, l41, a_1)
    m50 = m48 + abs(r43)
    r51, l51 = pair_add(r49, l49, r43, l43)
    m52 = m50 + abs(r45)
    r53, l53 = pair_add(r51, l51, r45, l45)
    m54 = m52 + abs(r47)
    r55, l55 = pair_add(r53, l53, r47, l47)
    m56 = r19 * m54
    r57, l57 = pair_mul(r19, l19, r55, l55)
    r58 = b_2 * 2.0
    r59, l59 = exact_product(r58, x)
    r60, l60 = exact_product(3.0, b_3)
    r61, l61 = pair_mul(r60, l60, r2, l2)
    r62 = b_4 * 4.0
    r63, l63 = pair_mul_single(r4, l4, r62)
    m64 = abs(b_1) + abs(r59)
    r65, l65 = pair_add_single(r59, l59, b_1)
    m66 = m64 + abs(r61)
    r67, l67 = pair_add(r65, l65, r61, l61)
    m68 = m66 + abs(r63)
    r69, l69 = pair_add(r67, l67, r63, l63)
    s71 = side_of(v14, 0.0)
    m72 = m38 * m68
    r73, l73 = pair_mul(r39, l39, r69, l69)
    r74 = r73 * s71
    l75 = l73 * s71
    r76 = -r74
    l77 = -l75
    m78 = m56 + m72
    r79, l79 = pair_add(r57, l57, r76, l77)
    r80, l80 = pair_mul_single(r19, l19, x)
    r81, l81 = pair_mul(r19, l19, r2, l2)
    r82, l82 = pair_mul(r19, l19, r4, l4)
    r83, l83 = pair_mul(r19, l19, r6, l6)
    r84, l84 = pair_mul(r19, l19, r24, l24)
    m85 = m38 * abs(x)
    r86, l86 = pair_mul_single(r39, l39, x)
    r87 = r86 * s71
    l88 = l86 * s71
    r89 = -r87
    l90 = -l88
    m91 = m38 * r2
    r92, l92 = pair_mul(r39, l39, r2, l2)
    r93 = r92 * s71
    l94 = l92 * s71
    r95 = -r93
    l96 = -l94
    m97 = m38 * abs(r4)
    r98, l98 = pair_mul(r39, l39, r4, l4)
    r99 = r98 * s71
    l100 = l98 * s71
    r101 = -r99
    l102 = -l100
    m103 = m38 * r6
    r104, l104 = pair_mul(r39, l39, r6, l6)
    r105 = r104 * s71
    l106 = l104 * s71
    r107 = -r105
    l108 = -l106
    v109 = r79 + l79
    v110 = r19 + l19
    v111 = r80 + l80
    v112 = r81 + l81
    v113 = r82 + l82
    v114 = r83 + l83
    v115 = r84 + l84
    v116 = r89 + l90
    v117 = r95 + l96
    v118 = r101 + l102
    v119 = r107 + l108
    return (v109, v110, v111, v112, v113, v114, v115, v116, v117, v118, v119, fit & (m17 < 1024.0 * abs(r18)) & ((abs(v14) > 3.8629902231090748e-31 * m12) | (m12 == 0.0)) & (2.6016786049853018e-09 * m78 <= abs(v109)) & (2.599726529768276e-09 * m85 <= abs(v116)) & (2.600005288759721e-09 * m91 <= abs(v117)) & (2.6002841601079574e-09 * m97 <= abs(v118)) & (2.600562986378918e-09 * m103 <= abs(v119)))


@_device
def _partials_wide(x, wide_x, a_0, a_1, a_2, a_3, a_4, a_5, b_1, b_2, b_3, b_4):
    """Its derivatives by the learned parameters as wide numbers."""
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
    w27 = wide_div(wide_x, w25)
    w28 = wide_div(w7, w25)
    w29 = wide_div(w11, w25)
    w30 = wide_div(w20, w25)
    w31 = wide_powi(wide_x, 5)
    w32 = wide_div(w31, w25)
    w33 = wide_from_float(a_0)
    w34 = wide_from_float(a_1)
    w35 = wide_mul(w34, wide_x)
    w36 = wide_add(w33, w35)
    w37 = wide_from_float(a_2)
    w38 = wide_mul(w37, w7)
    w39 = wide_add(w36, w38)
    w40 = wide_from_float(a_3)
    w41 = wide_mul(w40, w11)
    w42 = wide_add(w39, w41)
    w43 = wide_from_float(a_4)
    w44 = wide_mul(w43, w20)
    w45 = wide_add(w42, w44)
    w46 = wide_from_float(a_5)
    w47 = wide_mul(w46, w31)
    w48 = wide_add(w45, w47)
    w49 = wide_mul(wide_x, w48)
    w50 = wide_mul(w49, w23)
    w51 = wide_powi(w25, 2)
    w52 = wide_div(w50, w51)
    w53 = wide_neg(w52)
    w54 = wide_mul(w7, w48)
    w55 = wide_mul(w54, w23)
    w56 = wide_div(w55, w51)
    w57 = wide_neg(w56)
    w58 = wide_mul(w11, w48)
    w59 = wide_mul(w58, w23)
    w60 = wide_div(w59, w51)
    w61 = wide_neg(w60)
    w62 = wide_mul(w20, w48)
    w63 = wide_mul(w62, w23)
    w64 = wide_div(w63, w51)
    w65 = wide_neg(w64)
    return w26, w27, w28, w29, w30, w32, w53, w57, w61, w65,


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
        flag = noted(flag, (v - np.float32(-0.67498016)) * (v - np.float32(-0.486351)))
        flag = noted(flag, (v - np.float32(-0.20749664)) * (v - np.float32(-0.2074852)))
        flag = noted(flag, (v - np.float32(-0.09794426)) * (v - np.float32(-0.09029961)))
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
