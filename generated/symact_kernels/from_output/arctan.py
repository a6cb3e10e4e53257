# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: e59895d95c7482992ea0f703dcf28e51591d244c7b3e78e6fcb4057d001aaacc
"""The derivative of arctan from its output, compiled.

    f'(x) = h(f(x)), at the default parameters, with
    h(x) = cos(x)**2

Here x stands for a value of f; elsewhere h has no meaning.
"""

import math

import numpy as np
from numba import njit, prange, types
from numba.extending import intrinsic

from symact_kernels._from_output import FromOutput
from symact_kernels._loops import Loops, VectorLoops

_BLOCK = 4096

_device = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
_inlined = njit(error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics: one element, in float64 ----


U = 1.1102231e-16  # a little above 2**-53
TINY = 4.5e-308  # 2**-1021, far above what an underflow loses


LARGEST_ANGLE_EXPONENT = 2050
HUGE_ANGLE = 2.0**49
CHUNKS_USED = 11
TWO_OVER_PI_CHUNKS = np.array(
    [
        10680707.0, 7228996.0, 1387004.0, 2578385.0, 16069853.0, 12639074.0, 9804092.0, 4427841.0, 16666979.0,
        11263675.0, 12935607.0, 2387514.0, 4345298.0, 14681673.0, 3074569.0, 13734428.0, 16653803.0, 1880361.0,
        10960616.0, 8533493.0, 3062596.0, 8710556.0, 7349940.0, 6258241.0, 3772886.0, 3769171.0, 3798172.0,
        8675211.0, 12450088.0, 3874808.0, 9961438.0, 366607.0, 15675153.0, 9132554.0, 7151469.0, 3571407.0,
        2607881.0, 12013382.0, 4155038.0, 6285869.0, 7677882.0, 13102053.0, 15825725.0, 473591.0, 9065106.0,
        15363067.0, 6271263.0, 9264392.0, 5636912.0, 4652155.0, 7056368.0, 13614112.0, 10155062.0, 1944035.0,
        9527646.0, 15080200.0, 6658437.0, 6231200.0, 6832269.0, 16767104.0, 5075751.0, 3212806.0, 1398474.0,
        7579849.0, 6349435.0, 12618859.0, 4703257.0, 12806093.0, 14477321.0, 2786137.0, 12875403.0, 9837734.0,
        14528324.0, 13719321.0, 343717.0, 16713477.0, 4161075.0, 15217346.0, 14569368.0, 3308987.0, 12795174.0,
        15690526.0, 6224031.0, 3809077.0, 13300351.0, 1935345.0, 2199676.0, 8135786.0, 16412373.0, 7810352.0,
        4406037.0, 12981429.0, 10295747.0, 12764333.0, 4279596.0, 6094860.0,
    ]
)
SPLITTER = 2.0**27 + 1.0
SMALLEST_HEAD = 2.0**-200
LARGEST_HEAD = 2.0**200
EXPONENT_LIMIT = 2**60
HALF_PI = (1.5707963267948966, 6.123233995736766e-17, np.int64(0))
SINE_TERMS = np.array(
    [
        [1.0, 0.0],
        [-0.16666666666666666, -9.25185853854297e-18],
        [0.008333333333333333, 1.1564823173178714e-19],
        [-0.0001984126984126984, -1.7209558293420705e-22],
        [2.7557319223985893e-06, -1.858393274046472e-22],
        [-2.505210838544172e-08, 1.448814070935912e-24],
        [1.6059043836821613e-10, 1.2585294588752098e-26],
        [-7.647163731819816e-13, -7.03872877733453e-30],
        [2.8114572543455206e-15, 1.6508842730861433e-31],
        [-8.22063524662433e-18, -2.2141894119604265e-34],
        [1.9572941063391263e-20, -1.3643503830087908e-36],
        [-3.868170170630684e-23, 8.843177655482344e-40],
        [6.446950284384474e-26, -1.9330404233703465e-42],
        [-9.183689863795546e-29, -1.4303150396787322e-45],
        [1.1309962886447716e-31, 1.0498015412959506e-47],
        [-1.216125041553518e-34, -5.586290567888806e-51],
    ]
)
COSINE_TERMS = np.array(
    [
        [1.0, 0.0],
        [-0.5, 0.0],
        [0.041666666666666664, 2.3129646346357427e-18],
        [-0.001388888888888889, 5.300543954373577e-20],
        [2.48015873015873e-05, 2.1511947866775882e-23],
        [-2.755731922398589e-07, -2.3767714622250297e-23],
        [2.08767569878681e-09, -1.20734505911326e-25],
        [-1.1470745597729725e-11, -2.0655512752830745e-28],
        [4.779477332387385e-14, 4.399205485834081e-31],
        [-1.5619206968586225e-16, -1.1910679660273754e-32],
        [4.110317623312165e-19, 1.4412973378659527e-36],
        [-8.896791392450574e-22, 7.911402614872376e-38],
        [1.6117375710961184e-24, -3.6846573564509766e-41],
        [-2.4795962632247976e-27, 1.2953730964765229e-43],
        [3.279889237069838e-30, 1.5117542744029879e-46],
        [-3.7699876288159054e-33, -2.5870347832750324e-49],
        [3.8003907548547434e-36, 1.7457158024652518e-52],
    ]
)
TRIGONOMETRIC_LIMIT = 2.0**50
TWO_OVER_PI = 0.6366197723675814
HALF_PI_PARTS = np.array(
    [1.5707963267948966, 6.123233995736766e-17, -1.4973849048591698e-33, 5.562271104316826e-50]
)
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074
INVERSE_PI_SHORT_0 = 0.3183098861837907
MAGIC_SHORT = 6755399441055744.0
SIN_SHORT_12 = 1.5401176922488645e-10
SIN_SHORT_10 = -2.5029519406710422e-08
SIN_SHORT_8 = 2.755693194412005e-06
SIN_SHORT_6 = -0.0001984126641189837
SIN_SHORT_4 = 0.008333333318767613
SIN_SHORT_2 = -0.16666666666432395
SIN_SHORT_0 = 0.9999999999999376
PI_SHORT_1 = 1.2246467991473532e-16
PI_SHORT_0 = 3.141592653589793
INVERSE_PI_64_0 = 0.3183098861837907
MAGIC_64 = 6755399441055744.0
PI_64_0 = 3.141592653589793
PI_64_1 = 1.2246467991473532e-16
PI_64_2 = -2.9947698097183397e-33
SIN_64_14 = 2.7222586864580946e-15
SIN_64_12 = -7.643098062480342e-13
SIN_64_10 = 1.6058943954162996e-10
SIN_64_8 = -2.5052106960657327e-08
SIN_64_6 = 2.7557319212137083e-06
SIN_64_4 = -0.00019841269841215314
SIN_64_4_LOW = -1.0922746618838339e-20
SIN_64_2 = 0.008333333333333212
SIN_64_2_LOW = 1.835863909950007e-19
SIN_64_0 = -0.16666666666666666
SIN_64_0_LOW = -1.8293480293035734e-20


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
def wide_split(a):
    """Return a as two float64, x + tail = a but for overflow and underflow; x serves to choose a branch."""
    e = min(max(int(a[2]), -3000), 3000)
    return math.ldexp(a[0], e), math.ldexp(a[1], e)


@_device
def is_huge_angle(a):
    """Return whether a needs the long reduction, and is finite and within its reach."""
    far = int(a[2]) + 200 < LARGEST_ANGLE_EXPONENT
    return far and abs(a[0]) < math.inf and not abs(wide_split(a)[0]) < HUGE_ANGLE


@_device
def two_sum(a, b):
    """Return (s, t) with s = fl(a + b) and s + t = a + b exactly (Knuth)."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_device
def accumulate(s, x):
    """Add the float64 x to the unevaluated sum s of four float64: no bit is lost but below s[3]."""
    a, x = two_sum(s[0], x)
    b, x = two_sum(s[1], x)
    c, x = two_sum(s[2], x)
    return a, b, c, s[3] + x


@_device
def add_quarters(total, whole, exponent):
    """Add whole * 2**exponent * 2 / pi modulo 4 to the sum, for an integer whole below 2**28 in size."""
    first = max((exponent - 26) // 24, 0)
    last = min(first + CHUNKS_USED, len(TWO_OVER_PI_CHUNKS))
    for k in range(first, last):
        shift = exponent - 24 * (k + 1)
        if shift < 2:
            product = math.ldexp(whole * TWO_OVER_PI_CHUNKS[k], shift)
            total = accumulate(total, product - 4.0 * np.trunc(0.25 * product))
    return total


@_device
def quarters_of(a):
    """Return a * 2 / pi modulo 4 as an unevaluated sum, not reduced to one period."""
    total = (0.0, 0.0, 0.0, 0.0)
    for part in (a[0], a[1]):
        m, shift = math.frexp(part)
        whole = m * 2.0**53
        upper = np.floor(whole * 2.0**-27)
        exponent = int(a[2]) + shift - 53
        total = add_quarters(total, upper, exponent + 27)
        total = add_quarters(total, whole - upper * 2.0**27, exponent)
    return total


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
def wide_mul(a, b):
    """Return a * b."""
    if not abs(a[0] * b[0]) < math.inf:
        return a[0] * b[0], 0.0, np.int64(0)
    p, t = two_prod(a[0], b[0])
    h, low = two_sum(p, t + (a[0] * b[1] + (a[1] * b[0] + a[1] * b[1])))
    return wide_normal(h, low, a[2] + b[2])


@_device
def wide_reduce(s, k, table):
    """Return s - k * sum(table) for an unevaluated sum s of four float64 and a float64 k.

    About 210 bits of s are carried, so the result stays accurate when nearly everything cancels.
    """
    for i in range(len(table)):
        p, t = two_prod(-k, table[i])
        s = accumulate(accumulate(s, p), t)
    a, b, c, d = s
    for _ in range(3):
        c, d = two_sum(c, d)
        b, c = two_sum(b, c)
        a, b = two_sum(a, b)
    h, low = two_sum(a, b + (c + d))
    return wide_normal(h, low, np.int64(0))


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
def wide_polynomial(x, table):
    """Return the sum of table[i] * x**i, with table an array of rows (head, tail)."""
    last = len(table) - 1
    total = (table[last, 0], table[last, 1], np.int64(0))
    for i in range(last - 1, -1, -1):
        total = wide_add(wide_mul(total, x), (table[i, 0], table[i, 1], np.int64(0)))
    return total


@_device
def wide_sine_series(r):
    """Return sin(r) for |r| <= pi / 4."""
    return wide_mul(r, wide_polynomial(wide_mul(r, r), SINE_TERMS))


@_device
def wide_cosine_series(r):
    """Return cos(r) for |r| <= pi / 4."""
    return wide_polynomial(wide_mul(r, r), COSINE_TERMS)


@_device
def wide_neg(a):
    """Return -a."""
    return -a[0], -a[1], a[2]


@_device
def huge_sine_of_quarters(a, quarters):
    """Return sin(a + quarters * pi / 2)."""
    total = quarters_of(a)
    n = np.rint(total[0])
    r = wide_mul(wide_reduce(total, n, (1.0,)), HALF_PI)
    quadrant = (np.int64(n) + quarters) % 4
    result = wide_sine_series(r) if quadrant % 2 == 0 else wide_cosine_series(r)
    return wide_neg(result) if quadrant >= 2 else result


@_device
def wide_from_float(x):
    """Return the float64 x as a wide number, exactly."""
    return wide_normal(x, 0.0, np.int64(0))


@_device
def wide_sine_of_quarters(a, quarters):
    """Return sin(a + quarters * pi / 2)."""
    x, tail = wide_split(a)
    if not abs(x) < TRIGONOMETRIC_LIMIT:
        if quarters == 0:
            return wide_from_float(math.sin(x) * math.cos(tail) + math.cos(x) * math.sin(tail))
        return wide_from_float(math.cos(x) * math.cos(tail) - math.sin(x) * math.sin(tail))
    k = np.rint(x * TWO_OVER_PI)
    r = a
    if k != 0.0:
        r = wide_reduce((x, tail, 0.0, 0.0), k, HALF_PI_PARTS)
    quadrant = (np.int64(k) + quarters) % 4
    result = wide_sine_series(r) if quadrant % 2 == 0 else wide_cosine_series(r)
    return wide_neg(result) if quadrant >= 2 else result


@_device
def wide_cos(a):
    """Return cos(a)."""
    return wide_sine_of_quarters(a, np.int64(1))


@_device
def wide_any_cos(a):
    """Return cos(a)."""
    return huge_sine_of_quarters(a, 1) if is_huge_angle(a) else wide_cos(a)


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


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@intrinsic
def float_of(typing, n):
    """Return the float32 or float64 with the bits of an int32 or int64."""
    result = types.float32 if n == types.int32 else types.float64
    return result(n), lambda context, builder, signature, arguments: builder.bitcast(
        arguments[0], context.get_value_type(result))


@intrinsic
def bits_of(typing, a):
    """Return the bits of a float32 or float64 as an integer of the same width."""
    whole = types.int32 if a == types.float32 else types.int64
    return whole(a), lambda context, builder, signature, arguments: builder.bitcast(
        arguments[0], context.get_value_type(whole))


@_inlined
def signed_sine_short(r, t):
    """Return (-1)**k sin(r) for abs(r) <= pi/2, where k is in the last bits of t."""
    w = r * r
    p = fma(SIN_SHORT_12, w, SIN_SHORT_10)
    p = fma(p, w, SIN_SHORT_8)
    p = fma(p, w, SIN_SHORT_6)
    p = fma(p, w, SIN_SHORT_4)
    p = fma(p, w, SIN_SHORT_2)
    p = fma(p, w, SIN_SHORT_0)
    return float_of(bits_of(p * r) ^ (bits_of(t) << 63))


@_inlined
def cos_short(u):
    """Return cos(u)."""
    t = fma(u, INVERSE_PI_SHORT_0, 0.5) + MAGIC_SHORT
    k = (t - MAGIC_SHORT) - 0.5
    return signed_sine_short(fma(k, -PI_SHORT_1, fma(k, -PI_SHORT_0, u)), t)


@_inlined
def exact_sum(a, b):
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_inlined
def less_multiple_of_pi_64(r, low, m, v):
    """Return r + low + v less m times all parts of pi but the first."""
    a, e = exact_sum(r, v)
    p = m * PI_64_1
    b, f = exact_sum(a, -p)
    return exact_sum(b, (e + f) + (low - fma(m, PI_64_2, fma(m, PI_64_1, -p))))


@_inlined
def ordered_sum(a, b):
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


@_inlined
def pair_mul(a, x, b, y):
    """Return (a + x) * (b + y)."""
    p = a * b
    return p, fma(a, y, fma(x, b, fma(a, b, -p)))


@_inlined
def ordered_add(a, x, b, y):
    """Return (a + x) + (b + y) for abs(a) >= abs(b)."""
    s = a + b
    return s, (b - (s - a)) + (x + y)


@_inlined
def sine_reduced_64(r, rl):
    """Return sin(r + rl) for abs(r) <= 1.5709."""
    z = r * r
    zl = fma(r + r, rl, fma(r, r, -z))
    q = fma(fma(SIN_64_14, z, SIN_64_12), z, SIN_64_10)
    q = fma(fma(q, z, SIN_64_8), z, SIN_64_6)
    a, x = ordered_sum(SIN_64_4, q * z)
    p, pl = pair_mul(a, x + SIN_64_4_LOW, z, zl)
    a, x = ordered_add(SIN_64_2, SIN_64_2_LOW, p, pl)
    p, pl = pair_mul(a, x, z, zl)
    a, x = ordered_add(SIN_64_0, SIN_64_0_LOW, p, pl)
    t, tl = pair_mul(z, zl, r, rl)
    p, pl = pair_mul(a, x, t, tl)
    return ordered_add(r, rl, p, pl)


@_inlined
def parity_64(n):
    """Return 1 for even n, -1 for odd n."""
    odd: float = abs(n - 2.0 * (fma(n, 0.5, MAGIC_64) - MAGIC_64))
    sign: float = 1.0 - (odd + odd)
    return sign


@_inlined
def cos_pair_float64(u, v):
    """Return cos(u + v)."""
    n = (fma(u, INVERSE_PI_64_0, -0.5) + MAGIC_64) - MAGIC_64
    m = n + 0.5
    r = fma(m, -PI_64_0, u)
    low = u - fma(m, PI_64_0, r)
    r, rl = less_multiple_of_pi_64(r, low if abs(u) < 2.0 else 0.0, m, v)
    h, low = sine_reduced_64(r, rl)
    sign = -parity_64(n)
    return h * sign, low * sign


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
def _derivative_quick(x):
    """The derivative from the output in float64, and a bound of its absolute error."""
    r1 = math.cos(x)
    er1 = 1.2 * U * abs(r1) + TINY
    r2 = r1 * r1
    er2 = abs(r2) * growth(2.0 * relative(er1, abs(r1))) + 1.0 * U * abs(r2) + TINY
    return r2, er2


@_device
def _derivative_wide(x, wide_x):
    """The derivative from the output as a wide number."""
    w1 = wide_any_cos(wide_x)
    w2 = wide_powi(w1, 2)
    return w2


@_device
def _derivative(x, tolerance, floor):
    """The derivative from the output"""
    if x != x:
        return x
    if x == math.inf:
        return math.nan  # no limit
    if x == -math.inf:
        return math.nan  # no limit
    r, e = _derivative_quick(x)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x)))


@_inlined
def _derivative_float32(x):
    """The derivative from the output, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-7.8125, -4.7124], [-4.71191, -1.5708], [-1.57079, 1.57079], [1.5708, 4.71191]
    x = np.float64(x)
    r1 = cos_short(x)
    r2 = r1 * r1
    return r2


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return ((x >= np.float32(-7.8125)) & (x <= np.float32(-4.7124023))) | ((x >= np.float32(-4.711914)) & (x <= np.float32(-1.570797))) | (abs(x) <= np.float32(1.5707932)) | ((x >= np.float32(1.570797)) & (x <= np.float32(4.711914)))


@_inlined
def _derivative_float64(x):
    """The derivative from the output, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-7.8125, -4.7124], [-4.71191, -1.5708], [-1.57079, 1.57079], [1.5708, 4.71191]
    r1, l1 = cos_pair_float64(x, -0.0)
    r2, l2 = pair_mul(r1, l1, r1, l1)
    return r2, l2


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return ((x >= -7.8125) & (x <= -4.71240234375)) | ((x >= -4.7119140625) & (x <= -1.5707969665527344)) | (abs(x) <= 1.5707931518554688) | ((x >= 1.5707969665527344) & (x <= 4.7119140625))


# ---- the loops: no mathematics ----


@_device
def _derivative_span(x, d, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), tolerance, floor)


@_loop
def _derivative_block(x, d, start, end, tolerance, floor):
    _derivative_span(x, d, start, end, tolerance, floor)


@_parallel_loop
def _derivative_parallel(x, d, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        _derivative_span(x, d, start, min(size, start + _BLOCK), tolerance, floor)


@_device
def _vjp_span(x, g, gx, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        gx[i] = np.float64(g[i]) * _derivative(np.float64(x[i]), tolerance, floor)


@_loop
def _vjp_block(x, g, gx, start, end, tolerance, floor):
    _vjp_span(x, g, gx, start, end, tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        _vjp_span(x, g, gx, start, min(size, start + _BLOCK), tolerance, floor)


# ---- the same as vectors ----


@_device
def _derivative_float32_span(x, d, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        d[i] = _derivative_float32(v)
        flag = noted(flag, v - np.float32(-7.8125))
        flag = noted(flag, np.float32(4.711914) - v)
        flag = noted(flag, (v - np.float32(-4.7124023)) * (v - np.float32(-4.711914)))
        flag = noted(flag, (v - np.float32(-1.570797)) * (v - np.float32(-1.5707932)))
        flag = noted(flag, (v - np.float32(1.5707932)) * (v - np.float32(1.570797)))
    return flag < 0


@_device
def _derivative_float32_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), tolerance, floor)


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
def _vjp_float32_span(x, g, gx, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        gx[i] = np.float64(g[i]) * _derivative_float32(v)
        flag = noted(flag, v - np.float32(-7.8125))
        flag = noted(flag, np.float32(4.711914) - v)
        flag = noted(flag, (v - np.float32(-4.7124023)) * (v - np.float32(-4.711914)))
        flag = noted(flag, (v - np.float32(-1.570797)) * (v - np.float32(-1.5707932)))
        flag = noted(flag, (v - np.float32(1.5707932)) * (v - np.float32(1.570797)))
    return flag < 0


@_device
def _vjp_float32_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float32_sure(v)):
            gx[i] = np.float64(w) * _derivative(np.float64(v), tolerance, floor)


@_loop
def _vjp_float32_block(x, g, gx, start, end):
    return _vjp_float32_span(x, g, gx, start, end)


@_parallel_loop
def _vjp_float32_parallel(x, g, gx, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _vjp_float32_span(x, g, gx, k * block, min(size, (k + 1) * block))


@_loop
def _vjp_float32_mend(x, g, gx, start, end, tolerance, floor):
    _vjp_float32_mend_span(x, g, gx, start, end, tolerance, floor)


@_parallel_loop
def _vjp_float32_mend_parallel(x, g, gx, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _vjp_float32_mend_span(x, g, gx, k * block, min(size, (k + 1) * block), tolerance, floor)


@_device
def _derivative_float64_span(x, d, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _derivative_float64(v)
        d[i] = r + s
        flag = noted(flag, v - -7.8125)
        flag = noted(flag, 4.7119140625 - v)
        flag = noted(flag, (v - -4.71240234375) * (v - -4.7119140625))
        flag = noted(flag, (v - -1.5707969665527344) * (v - -1.5707931518554688))
        flag = noted(flag, (v - 1.5707931518554688) * (v - 1.5707969665527344))
    return flag < 0


@_device
def _derivative_float64_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), tolerance, floor)


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
def _vjp_float64_span(x, g, gx, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int64(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        r, s = _derivative_float64(v)
        w = g[i]
        gx[i] = fma(w, r, w * s)
        flag = noted(flag, v - -7.8125)
        flag = noted(flag, 4.7119140625 - v)
        flag = noted(flag, (v - -4.71240234375) * (v - -4.7119140625))
        flag = noted(flag, (v - -1.5707969665527344) * (v - -1.5707931518554688))
        flag = noted(flag, (v - 1.5707931518554688) * (v - 1.5707969665527344))
        flag = noted(flag, 1.7976931348623157e+308 - abs(w))
    return flag < 0


@_device
def _vjp_float64_mend_span(x, g, gx, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        w = g[i]
        if not (_derivative_float64_sure(v) & (abs(w) < math.inf)):
            gx[i] = np.float64(w) * _derivative(np.float64(v), tolerance, floor)


@_loop
def _vjp_float64_block(x, g, gx, start, end):
    return _vjp_float64_span(x, g, gx, start, end)


@_parallel_loop
def _vjp_float64_parallel(x, g, gx, size, block, flags):
    for k in prange(flags.size):
        flags[k] = _vjp_float64_span(x, g, gx, k * block, min(size, (k + 1) * block))


@_loop
def _vjp_float64_mend(x, g, gx, start, end, tolerance, floor):
    _vjp_float64_mend_span(x, g, gx, start, end, tolerance, floor)


@_parallel_loop
def _vjp_float64_mend_parallel(x, g, gx, size, block, flags, tolerance, floor):
    for k in prange(flags.size):
        if flags[k]:
            _vjp_float64_mend_span(x, g, gx, k * block, min(size, (k + 1) * block), tolerance, floor)


KERNEL = FromOutput(
    "arctan",
    derivative=Loops(
        _derivative_block, _derivative_parallel,
        float32=VectorLoops(_derivative_float32_block, _derivative_float32_parallel, _derivative_float32_mend, _derivative_float32_mend_parallel),
        float64=VectorLoops(_derivative_float64_block, _derivative_float64_parallel, _derivative_float64_mend, _derivative_float64_mend_parallel),
    ),
    vjp=Loops(
        _vjp_block, _vjp_parallel,
        float32=VectorLoops(_vjp_float32_block, _vjp_float32_parallel, _vjp_float32_mend, _vjp_float32_mend_parallel),
        float64=VectorLoops(_vjp_float64_block, _vjp_float64_parallel, _vjp_float64_mend, _vjp_float64_mend_parallel),
    ),
)
