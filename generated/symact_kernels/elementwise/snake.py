# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 48cca8d7eb2b93d77304570fd369838305ba453563c39c8c7ca76d354b38527a
"""The activation snake, compiled.

    snake(x) = x + sin(a*x)**2/a

Parameters:
    a = 1 (learned) frequency where a > 0

Range: (-oo, oo).
Limits at -oo and oo: -oo, oo.
Smoothness: C^oo.

References:
    Ziyin, Liu; Hartwig, Tilman; Ueda, Masahito (2020). Neural networks fail to learn periodic functions and
        how to fix it. arXiv 2006.08195
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
HAIR = 1e-289
INVERSE_PI_64_0 = 0.3183098861837907
MAGIC_64 = 6755399441055744.0
PI_64_1 = 1.2246467991473532e-16
PI_64_2 = -2.9947698097183397e-33
PI_64_0 = 3.141592653589793
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
FAR_EXPONENT = 20000
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


@_inlined
def rounding(factor, unit):
    """Return the rounding unit of a product or quotient with this factor: none if the factor is 1 or -1."""
    return 0.0 if abs(factor) == 1.0 else unit


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
def wide_sin(a):
    """Return sin(a)."""
    return wide_sine_of_quarters(a, np.int64(0))


@_device
def wide_any_sin(a):
    """Return sin(a)."""
    return huge_sine_of_quarters(a, 0) if is_huge_angle(a) else wide_sin(a)


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


@_inlined
def coarse_quarter_sine(u, quarters):
    """Return sin(u + quarters pi/2) for abs(u) < 1e5; nan elsewhere."""
    v = min(max(u, -1e5), 1e5)
    k = (v * 0.6366197723675814 + 6755399441055744.0) - 6755399441055744.0
    r = ((v - k * 1.5707963267341256) - k * 6.077100506303966e-11) - k * 2.0222662487959506e-21
    w = r * r
    p = 2.8114572543455206e-15
    p = p * w + -7.647163731819816e-13
    p = p * w + 1.6059043836821613e-10
    p = p * w + -2.505210838544172e-08
    p = p * w + 2.7557319223985893e-06
    p = p * w + -0.0001984126984126984
    p = p * w + 0.008333333333333333
    p = p * w + -0.16666666666666666
    sine = r + r * w * p
    q = 4.779477332387385e-14
    q = q * w + -1.1470745597729725e-11
    q = q * w + 2.08767569878681e-09
    q = q * w + -2.755731922398589e-07
    q = q * w + 2.48015873015873e-05
    q = q * w + -0.001388888888888889
    q = q * w + 0.041666666666666664
    q = q * w + -0.5
    cosine = 1.0 + w * q
    turn = (np.int64(k) + quarters) & 3
    size = cosine if turn & 1 else sine
    return (-size if turn & 2 else size) if abs(u) < 1e5 else math.nan


@_inlined
def coarse_sin(u):
    """Return sin(u) for abs(u) < 1e5; nan elsewhere."""
    return coarse_quarter_sine(u, 0)


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
def sin_pair_float64(u, v):
    """Return sin(u + v)."""
    n = fma(u, INVERSE_PI_64_0, MAGIC_64) - MAGIC_64
    r, rl = less_multiple_of_pi_64(fma(n, -PI_64_0, u), 0.0, n, v)
    h, low = sine_reduced_64(r, rl)
    sign = parity_64(n)
    return h * sign, low * sign


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


@_device
def wide_cos(a):
    """Return cos(a)."""
    return wide_sine_of_quarters(a, np.int64(1))


@_device
def wide_any_cos(a):
    """Return cos(a)."""
    return huge_sine_of_quarters(a, 1) if is_huge_angle(a) else wide_cos(a)


@_inlined
def coarse_cos(u):
    """Return cos(u) for abs(u) < 1e5; nan elsewhere."""
    return coarse_quarter_sine(u, 1)


@_inlined
def pair_mul_single(a, x, b):
    """Return (a + x) * b."""
    p = a * b
    return p, fma(x, b, fma(a, b, -p))


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


@_inlined
def margin(size, e):
    """Return size - e, or 0 if that is not positive: a lower bound of the size of a divisor."""
    return max(size - e, 0.0)


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
def pair_add(a, x, b, y):
    """Return (a + x) + (b + y)."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + (x + y)


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
def sin_short(u):
    """Return sin(u)."""
    t = fma(u, INVERSE_PI_SHORT_0, MAGIC_SHORT)
    k = t - MAGIC_SHORT
    return signed_sine_short(fma(k, -PI_SHORT_1, fma(k, -PI_SHORT_0, u)), t)


@_inlined
def cos_short(u):
    """Return cos(u)."""
    t = fma(u, INVERSE_PI_SHORT_0, 0.5) + MAGIC_SHORT
    k = (t - MAGIC_SHORT) - 0.5
    return signed_sine_short(fma(k, -PI_SHORT_1, fma(k, -PI_SHORT_0, u)), t)


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
def _value_quick(x, a):
    """The activation in float64, and a bound of its absolute error."""
    r2 = a * x
    er2 = rounding(a, U) * abs(r2) + TINY
    r3 = math.sin(r2)
    er3 = er2 + 1.2 * U * abs(r3) + TINY
    r4 = r3 * r3
    er4 = abs(r4) * growth(2.0 * relative(er3, abs(r3))) + 1.0 * U * abs(r4) + TINY
    r5 = r4 / a
    er5 = er4 / abs(a) + rounding(a, U) * abs(r5) + TINY
    r6 = x + r5
    er6 = er5 + U * abs(r6)
    return r6, er6


@_device
def _value_wide(x, wide_x, a):
    """The activation as a wide number."""
    w1 = wide_from_float(a)
    w2 = wide_mul(w1, wide_x)
    w3 = wide_any_sin(w2)
    w4 = wide_powi(w3, 2)
    w5 = wide_div(w4, w1)
    w6 = wide_add(wide_x, w5)
    return w6


@_device
def _value(x, a, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return math.inf
    if x == -math.inf:
        return -math.inf
    r, e = _value_quick(x, a)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x), a))


@_inlined
def _value_coarse(x, a):
    """The activation for float32, in float64, and a bound of its absolute error."""
    r2 = a * x
    er2 = rounding(a, U) * abs(r2) + TINY
    r3 = coarse_sin(r2)
    er3 = er2 + 64.0 * U * abs(r3) + TINY
    r4 = r3 * r3
    er4 = abs(r4) * growth(2.0 * relative(er3, abs(r3))) + 1.0 * U * abs(r4) + TINY
    r5 = r4 / a
    er5 = er4 / abs(a) + rounding(a, U) * abs(r5) + TINY
    r6 = x + r5
    er6 = er5 + U * abs(r6)
    return r6, er6


@_inlined
def _value_paired(x, a):
    """The activation from sums of two float64, and a bound of its absolute error."""
    r1, r1_low = exact_product(a, x)
    er1 = HAIR
    r2_argument, r2_rest = exact_sum(r1, r1_low)
    r2, r2_low = sin_pair_float64(r2_argument, r2_rest)
    er2 = er1 + 7.550822495873085e-19 * abs(r2) + HAIR
    er2_2 = er2 if r2_argument <= 1073741824.0 else math.inf
    er2_3 = er2_2 if r2_argument >= -1073741824.0 else math.inf
    r3, r3_low = pair_mul(r2, r2_low, r2, r2_low)
    er3 = (abs(r2) + abs(r2_low)) * er2_3 + (abs(r2) + abs(r2_low)) * er2_3 + er2_3 * er2_3 + abs(r2_low * r2_low) + U * (2.0 * abs(r3_low) + 1.01 * abs(r2 * r2_low)) + HAIR
    r4_inverse = 1.0 / a
    r4 = r3 * r4_inverse
    r4_low = (fma(-r4, a, r3) + r3_low) * r4_inverse
    er4 = (er3 + U * abs(r3_low)) * inverse_bound(r4_inverse, 0.0) + 4.0 * U * (U * abs(r4) + abs(r4_low)) + HAIR
    r5, r5_low = pair_add_single(r4, r4_low, x)
    er5 = er4 + U * abs(r5_low)
    r6 = r5 + r5_low
    er6 = er5 + U * abs(r6)
    return r6, er6


@_device
def _derivative_quick(x, a):
    """Its derivative in float64, and a bound of its absolute error."""
    r4 = a * x
    er4 = rounding(a, U) * abs(r4) + TINY
    r5 = math.sin(r4)
    er5 = er4 + 1.2 * U * abs(r5) + TINY
    r6 = 2.0 * r5
    er6 = abs(2.0) * er5 + TINY
    r7 = math.cos(r4)
    er7 = er4 + 1.2 * U * abs(r7) + TINY
    r8 = r6 * r7
    er8 = abs(r7) * er6 + abs(r6) * er7 + er6 * er7 + U * abs(r8) + TINY
    r9 = 1.0 + r8
    er9 = er8 + U * abs(r9)
    return r9, er9


@_device
def _derivative_wide(x, wide_x, a):
    """Its derivative as a wide number."""
    w0 = (1.0, 0.0, np.int64(0))
    w1 = (2.0, 0.0, np.int64(0))
    w2 = wide_from_float(a)
    w4 = wide_mul(w2, wide_x)
    w5 = wide_any_sin(w4)
    w6 = wide_mul(w1, w5)
    w7 = wide_any_cos(w4)
    w8 = wide_mul(w6, w7)
    w9 = wide_add(w0, w8)
    return w9


@_device
def _derivative(x, a, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return math.nan  # no limit
    if x == -math.inf:
        return math.nan  # no limit
    r, e = _derivative_quick(x, a)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x), a))


@_inlined
def _derivative_coarse(x, a):
    """Its derivative for float32, in float64, and a bound of its absolute error."""
    r4 = a * x
    er4 = rounding(a, U) * abs(r4) + TINY
    r5 = coarse_sin(r4)
    er5 = er4 + 64.0 * U * abs(r5) + TINY
    r6 = 2.0 * r5
    er6 = abs(2.0) * er5 + TINY
    r7 = coarse_cos(r4)
    er7 = er4 + 64.0 * U * abs(r7) + TINY
    r8 = r6 * r7
    er8 = abs(r7) * er6 + abs(r6) * er7 + er6 * er7 + U * abs(r8) + TINY
    r9 = 1.0 + r8
    er9 = er8 + U * abs(r9)
    return r9, er9


@_inlined
def _derivative_paired(x, a):
    """Its derivative from sums of two float64, and a bound of its absolute error."""
    r1, r1_low = exact_product(a, x)
    er1 = HAIR
    r2_argument, r2_rest = exact_sum(r1, r1_low)
    r2, r2_low = sin_pair_float64(r2_argument, r2_rest)
    er2 = er1 + 7.550822495873085e-19 * abs(r2) + HAIR
    er2_2 = er2 if r2_argument <= 1073741824.0 else math.inf
    er2_3 = er2_2 if r2_argument >= -1073741824.0 else math.inf
    r3, r3_low = pair_mul_single(r2, r2_low, 2.0)
    er3 = abs(2.0) * er2_3 + U * abs(r3_low) + HAIR
    r4_argument, r4_rest = exact_sum(r1, r1_low)
    r4, r4_low = cos_pair_float64(r4_argument, r4_rest)
    er4 = er1 + 7.550822495873085e-19 * abs(r4) + HAIR
    er4_2 = er4 if r4_argument <= 1073741824.0 else math.inf
    er4_3 = er4_2 if r4_argument >= -1073741824.0 else math.inf
    r5, r5_low = pair_mul(r3, r3_low, r4, r4_low)
    er5 = (abs(r4) + abs(r4_low)) * er3 + (abs(r3) + abs(r3_low)) * er4_3 + er3 * er4_3 + abs(r3_low * r4_low) + U * (2.0 * abs(r5_low) + 1.01 * abs(r3 * r4_low)) + HAIR
    r6, r6_low = pair_add_single(r5, r5_low, 1.0)
    er6 = er5 + U * abs(r6_low)
    r7 = r6 + r6_low
    er7 = er6 + U * abs(r7)
    return r7, er7


@_device
def _partial_a_quick(x, a):
    """Its derivative by a in float64, and a bound of its absolute error."""
    r2 = a * x
    er2 = rounding(a, U) * abs(r2) + TINY
    r3 = math.sin(r2)
    er3 = er2 + 1.2 * U * abs(r3) + TINY
    r4 = r3 * r3
    er4 = abs(r4) * growth(2.0 * relative(er3, abs(r3))) + 1.0 * U * abs(r4) + TINY
    r5 = a * a
    er5 = 1.0 * U * abs(r5) + TINY
    r6 = r4 / r5
    er6 = (er4 + abs(r6) * er5) / margin(abs(r5), er5) + rounding(r5, U) * abs(r6) + TINY
    r7 = -r6
    r9 = 2.0 * x
    er9 = TINY
    r10 = r9 * r3
    er10 = abs(r3) * er9 + abs(r9) * er3 + er9 * er3 + U * abs(r10) + TINY
    r11 = math.cos(r2)
    er11 = er2 + 1.2 * U * abs(r11) + TINY
    r12 = r10 * r11
    er12 = abs(r11) * er10 + abs(r10) * er11 + er10 * er11 + U * abs(r12) + TINY
    r13 = r12 / a
    er13 = er12 / abs(a) + rounding(a, U) * abs(r13) + TINY
    r14 = r7 + r13
    er14 = er6 + er13 + U * abs(r14)
    return r14, er14


@_device
def _partial_a_wide(x, wide_x, a):
    """Its derivative by a as a wide number."""
    w0 = wide_from_float(a)
    w2 = wide_mul(w0, wide_x)
    w3 = wide_any_sin(w2)
    w4 = wide_powi(w3, 2)
    w5 = wide_powi(w0, 2)
    w6 = wide_div(w4, w5)
    w7 = wide_neg(w6)
    w8 = (2.0, 0.0, np.int64(0))
    w9 = wide_mul(w8, wide_x)
    w10 = wide_mul(w9, w3)
    w11 = wide_any_cos(w2)
    w12 = wide_mul(w10, w11)
    w13 = wide_div(w12, w0)
    w14 = wide_add(w7, w13)
    return w14


@_device
def _partial_a(x, a, tolerance, floor):
    """Its derivative by a"""
    if x != x:
        return x
    if x == math.inf:
        return settled(_partial_a_wide(x, (1.0, 0.0, np.int64(100000)), a))
    if x == -math.inf:
        return settled(_partial_a_wide(x, (-1.0, 0.0, np.int64(100000)), a))
    r, e = _partial_a_quick(x, a)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_partial_a_wide(x, wide_from_float(x), a))


@_inlined
def _partial_a_coarse(x, a):
    """Its derivative by a for float32, in float64, and a bound of its absolute error."""
    r2 = a * x
    er2 = rounding(a, U) * abs(r2) + TINY
    r3 = coarse_sin(r2)
    er3 = er2 + 64.0 * U * abs(r3) + TINY
    r4 = r3 * r3
    er4 = abs(r4) * growth(2.0 * relative(er3, abs(r3))) + 1.0 * U * abs(r4) + TINY
    r5 = a * a
    er5 = 1.0 * U * abs(r5) + TINY
    r6 = r4 / r5
    er6 = (er4 + abs(r6) * er5) / margin(abs(r5), er5) + rounding(r5, U) * abs(r6) + TINY
    r7 = -r6
    r9 = 2.0 * x
    er9 = TINY
    r10 = r9 * r3
    er10 = abs(r3) * er9 + abs(r9) * er3 + er9 * er3 + U * abs(r10) + TINY
    r11 = coarse_cos(r2)
    er11 = er2 + 64.0 * U * abs(r11) + TINY
    r12 = r10 * r11
    er12 = abs(r11) * er10 + abs(r10) * er11 + er10 * er11 + U * abs(r12) + TINY
    r13 = r12 / a
    er13 = er12 / abs(a) + rounding(a, U) * abs(r13) + TINY
    r14 = r7 + r13
    er14 = er6 + er13 + U * abs(r14)
    return r14, er14


@_inlined
def _partial_a_paired(x, a):
    """Its derivative by a from sums of two float64, and a bound of its absolute error."""
    r1, r1_low = exact_product(a, x)
    er1 = HAIR
    r2_argument, r2_rest = exact_sum(r1, r1_low)
    r2, r2_low = sin_pair_float64(r2_argument, r2_rest)
    er2 = er1 + 7.550822495873085e-19 * abs(r2) + HAIR
    er2_2 = er2 if r2_argument <= 1073741824.0 else math.inf
    er2_3 = er2_2 if r2_argument >= -1073741824.0 else math.inf
    r3, r3_low = pair_mul(r2, r2_low, r2, r2_low)
    er3 = (abs(r2) + abs(r2_low)) * er2_3 + (abs(r2) + abs(r2_low)) * er2_3 + er2_3 * er2_3 + abs(r2_low * r2_low) + U * (2.0 * abs(r3_low) + 1.01 * abs(r2 * r2_low)) + HAIR
    r4, r4_low = exact_product(a, a)
    r5_inverse = 1.0 / r4
    r5 = r3 * r5_inverse
    r5_low = (fma(-r5, r4, r3) + fma(-r5, r4_low, r3_low)) * r5_inverse
    er5 = (er3 + abs(r5) * er1 + U * abs(r3_low) + U * abs(r5 * r4_low) + abs(r5_low * r4_low)) * inverse_bound(r5_inverse, er1 + abs(r4_low)) + 4.0 * U * (U * abs(r5) + abs(r5_low)) + HAIR
    r6 = -r5
    r6_low = -r5_low
    r7, r7_low = exact_product(2.0, x)
    r8, r8_low = pair_mul(r7, r7_low, r2, r2_low)
    er8 = (abs(r2) + abs(r2_low)) * er1 + (abs(r7) + abs(r7_low)) * er2_3 + er1 * er2_3 + abs(r7_low * r2_low) + U * (2.0 * abs(r8_low) + 1.01 * abs(r7 * r2_low)) + HAIR
    r9_argument, r9_rest = exact_sum(r1, r1_low)
    r9, r9_low = cos_pair_float64(r9_argument, r9_rest)
    er9 = er1 + 7.550822495873085e-19 * abs(r9) + HAIR
    er9_2 = er9 if r9_argument <= 1073741824.0 else math.inf
    er9_3 = er9_2 if r9_argument >= -1073741824.0 else math.inf
    r10, r10_low = pair_mul(r8, r8_low, r9, r9_low)
    er10 = (abs(r9) + abs(r9_low)) * er8 + (abs(r8) + abs(r8_low)) * er9_3 + er8 * er9_3 + abs(r8_low * r9_low) + U * (2.0 * abs(r10_low) + 1.01 * abs(r8 * r9_low)) + HAIR
    r11_inverse = 1.0 / a
    r11 = r10 * r11_inverse
    r11_low = (fma(-r11, a, r10) + r10_low) * r11_inverse
    er11 = (er10 + U * abs(r10_low)) * inverse_bound(r11_inverse, 0.0) + 4.0 * U * (U * abs(r11) + abs(r11_low)) + HAIR
    r12, r12_low = pair_add(r6, r6_low, r11, r11_low)
    er12 = er5 + er11 + U * (abs(r6_low) + abs(r11_low) + abs(r12_low))
    r13 = r12 + r12_low
    er13 = er12 + U * abs(r13)
    small = (abs(r13) < 1e-270) & (er13 < 1e-270)
    kept = 0.0 if small else r13
    bound = 0.0 if small else er13
    return kept, bound


@_inlined
def _value_float32(x):
    """The activation, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-98304, 98304]
    x = np.float64(x)
    r1 = sin_short(x)
    r2 = r1 * r1
    r3 = x + r2
    return r3


@_inlined
def _value_float32_sure(x):
    """Whether _value_float32 is certain."""
    return (abs(x) <= np.float32(98304.0))


@_inlined
def _derivative_float32(x):
    """Its derivative, in float64, by primitives of 40 bits, to be rounded once."""
    # at most 0.97 ULP off for x in [-6.9375, -3.93268], [-3.92133, -0.787354], [-0.783443, 2.35381], [2.35859, 5.4668]
    x = np.float64(x)
    r2 = sin_short(x)
    r3 = cos_short(x)
    r5 = r2 * 2.0
    r6 = r5 * r3
    r7 = 1.0 + r6
    return r7


@_inlined
def _derivative_float32_sure(x):
    """Whether _derivative_float32 is certain."""
    return ((x >= np.float32(-6.9375)) & (x <= np.float32(-3.9326782))) | ((x >= np.float32(-3.9213257)) & (x <= np.float32(-0.7873535))) | ((x >= np.float32(-0.78344345)) & (x <= np.float32(2.3538055))) | ((x >= np.float32(2.3585892)) & (x <= np.float32(5.466797)))


@_inlined
def _value_float64(x):
    """The activation, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-1.07374e+09, -2.22276e-162], [0, 0], [2.22276e-162, 1.07374e+09]
    r1, l1 = sin_pair_float64(x, -0.0)
    r2, l2 = pair_mul(r1, l1, r1, l1)
    r3, l3 = pair_add_single(x, l2, r2)
    return r3, l3


@_inlined
def _value_float64_sure(x):
    """Whether _value_float64 is certain."""
    return ((x >= -1073741824.0) & (x <= -2.2227587494850775e-162)) | (x == 0.0) | ((x >= 2.2227587494850775e-162) & (x <= 1073741824.0))


@_inlined
def _derivative_float64(x):
    """Its derivative, in float64 with compensation."""
    # at most 1.9 ULP off for x in [-6.9375, -3.99048], [-3.86353, -0.848206], [-0.722595, 2.29272], [2.41968, 5.42773]
    r2, l2 = sin_pair_float64(x, -0.0)
    r3, l3 = cos_pair_float64(x, -0.0)
    r5 = r2 * 2.0
    l5 = l2 * 2.0
    r6, l6 = pair_mul(r5, l5, r3, l3)
    r7, l7 = pair_add_single(1.0, l6, r6)
    return r7, l7


@_inlined
def _derivative_float64_sure(x):
    """Whether _derivative_float64 is certain."""
    return ((x >= -6.9375) & (x <= -3.990478515625)) | ((x >= -3.863525390625) & (x <= -0.84820556640625)) | ((x >= -0.72259521484375) & (x <= 2.292724609375)) | ((x >= 2.419677734375) & (x <= 5.427734375))


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
    for k in range(1):
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
def _value_run(x, first, count, work, p_a, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_paired(u, _at(p_a, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_a, i), tolerance, floor)


@_device
def _value_span(x, y, start, end, p_a, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, work, p_a, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _derivative_run(x, first, count, work, p_a, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_paired(u, _at(p_a, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_a, i), tolerance, floor)


@_device
def _derivative_span(x, d, start, end, p_a, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, work, p_a, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _both_run(x, first, count, work, p_a, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_paired(u, _at(p_a, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_paired(u, _at(p_a, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_a, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_a, i), tolerance, floor)


@_device
def _both_span(x, y, d, start, end, p_a, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _both_run(x, first, count, work, p_a, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _coarse_value_run(x, first, count, work, p_a, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_a, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_a, i), tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, p_a, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_value_run(x, first, count, work, p_a, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]


@_device
def _coarse_derivative_run(x, first, count, work, p_a, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_a, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _derivative(u, _at(p_a, i), tolerance, floor)


@_device
def _coarse_derivative_span(x, d, start, end, p_a, tolerance, floor):
    work = np.empty(_PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_derivative_run(x, first, count, work, p_a, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = work[i]


@_device
def _coarse_both_run(x, first, count, work, p_a, tolerance, floor):
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(u, _at(p_a, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _derivative_coarse(u, _at(p_a, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(272)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i]):
                work[i] = _value(u, _at(p_a, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(272)]):
                work[i + np.uintp(272)] = _derivative(u, _at(p_a, i), tolerance, floor)


@_device
def _coarse_both_span(x, y, d, start, end, p_a, tolerance, floor):
    work = np.empty(2 * _PITCH)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _coarse_both_run(x, first, count, work, p_a, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = work[i]
            d[np.uintp(first) + i] = work[i + np.uintp(272)]


@_device
def _vjp_run(x, g, gx, first, count, work, p_a, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_paired(u, _at(p_a, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(544)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_a_paired(u, _at(p_a, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(816)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(544)]):
                work[i + np.uintp(544)] = _derivative(u, _at(p_a, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(816)]):
                work[i + np.uintp(816)] = _partial_a(u, _at(p_a, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(544)]
        term = v * work[i + np.uintp(816)]
        work[i], work[i + np.uintp(272)] = _add(work[i], work[i + np.uintp(272)], term)


@_device
def _vjp_tile(x, g, gx, sums, place, sizes, work, p_a, tolerance, floor):
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
            _vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_a, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _vjp_tiles(x, g, gx, sums, first, last, sizes, p_a, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_a.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(4 * _PITCH)
    s_a = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_a, s_a, channel * inner, together * width * inner, inner)
            _vjp_tile(x, g, gx, sums, place, sizes, work, s_a, tolerance, floor)
        else:
            _vjp_tile(x, g, gx, sums, place, sizes, work, p_a[channel], tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, sums, tiles, sizes, p_a, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _vjp_tiles(x, g, gx, sums, group * step, min(tiles, (group + 1) * step), sizes, p_a, tolerance, floor)


@_device
def _coarse_vjp_run(x, g, gx, first, count, work, p_a, tolerance, floor):
    """Element i of the run goes to lane i of each sum."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        u = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(u, _at(p_a, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(544)] = r if certain else np.nan
        doubtful += np.int64(not certain)
        r, e = _partial_a_coarse(u, _at(p_a, i))
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(u) < np.inf)
        work[i + np.uintp(816)] = r if certain else np.nan
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            u = np.float64(x[np.uintp(first) + i])
            if np.isnan(work[i + np.uintp(544)]):
                work[i + np.uintp(544)] = _derivative(u, _at(p_a, i), tolerance, floor)
            if np.isnan(work[i + np.uintp(816)]):
                work[i + np.uintp(816)] = _partial_a(u, _at(p_a, i), tolerance, floor)
    for i in range(np.uintp(count)):
        u, v = np.float64(x[np.uintp(first) + i]), np.float64(g[np.uintp(first) + i])
        gx[np.uintp(first) + i] = v * work[i + np.uintp(544)]
        term = v * work[i + np.uintp(816)]
        work[i] += term


@_device
def _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_a, tolerance, floor):
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
            _coarse_vjp_run(x, g, gx, first, min(_RUN, end - first), work, p_a, tolerance, floor)
        filled += end - begin
        if filled >= _BLOCK or row == last:
            _empty(work, sums, slot, low_channel, together * across if narrow else 0, inner)
            filled = 0


@_loop
def _coarse_vjp_tiles(x, g, gx, sums, first, last, sizes, p_a, tolerance, floor):
    rows, inner, depth, width, length, together, narrow = sizes
    channels = p_a.size
    across = (channels + width - 1) // width
    along = (inner + length - 1) // length
    work = np.zeros(4 * _PITCH)
    s_a = np.zeros(_RUN)
    for tile in range(first, last):
        part = tile % along
        channel = tile // along % across * width
        row = tile // along // across * depth
        place = (row // depth * along + part, part, row, channel, channels)
        if narrow:
            _spread_over(p_a, s_a, channel * inner, together * width * inner, inner)
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, s_a, tolerance, floor)
        else:
            _coarse_vjp_tile(x, g, gx, sums, place, sizes, work, p_a[channel], tolerance, floor)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, sums, tiles, sizes, p_a, tolerance, floor):
    step = max(1, tiles // 64)  # several tiles share what is allocated for one
    for group in prange((tiles + step - 1) // step):
        _coarse_vjp_tiles(x, g, gx, sums, group * step, min(tiles, (group + 1) * step), sizes, p_a, tolerance, floor)


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
def _value_narrow(x, y, start, stop, inner, p_a, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_a = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_a, s_a, first, end - first, inner)
        _value_span(x, y, first, end, s_a, tolerance, floor)


@_loop
def _value_block(x, y, start, stop, inner, p_a, tolerance, floor):
    if inner < _RUN and p_a.size > 1:
        _value_narrow(x, y, start, stop, inner, p_a, tolerance, floor)
        return
    row = start // inner
    channel = row % p_a.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _value_span(x, y, start, end, p_a[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_a.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _value_parallel(x, y, size, inner, p_a, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _value_block(x, y, start, stop, inner, p_a, tolerance, floor)


@_device
def _derivative_narrow(x, d, start, stop, inner, p_a, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_a = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_a, s_a, first, end - first, inner)
        _derivative_span(x, d, first, end, s_a, tolerance, floor)


@_loop
def _derivative_block(x, d, start, stop, inner, p_a, tolerance, floor):
    if inner < _RUN and p_a.size > 1:
        _derivative_narrow(x, d, start, stop, inner, p_a, tolerance, floor)
        return
    row = start // inner
    channel = row % p_a.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _derivative_span(x, d, start, end, p_a[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_a.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _derivative_parallel(x, d, size, inner, p_a, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _derivative_block(x, d, start, stop, inner, p_a, tolerance, floor)


@_device
def _both_narrow(x, y, d, start, stop, inner, p_a, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_a = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_a, s_a, first, end - first, inner)
        _both_span(x, y, d, first, end, s_a, tolerance, floor)


@_loop
def _both_block(x, y, d, start, stop, inner, p_a, tolerance, floor):
    if inner < _RUN and p_a.size > 1:
        _both_narrow(x, y, d, start, stop, inner, p_a, tolerance, floor)
        return
    row = start // inner
    channel = row % p_a.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _both_span(x, y, d, start, end, p_a[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_a.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _both_parallel(x, y, d, size, inner, p_a, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _both_block(x, y, d, start, stop, inner, p_a, tolerance, floor)


@_device
def _coarse_value_narrow(x, y, start, stop, inner, p_a, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_a = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_a, s_a, first, end - first, inner)
        _coarse_value_span(x, y, first, end, s_a, tolerance, floor)


@_loop
def _coarse_value_block(x, y, start, stop, inner, p_a, tolerance, floor):
    if inner < _RUN and p_a.size > 1:
        _coarse_value_narrow(x, y, start, stop, inner, p_a, tolerance, floor)
        return
    row = start // inner
    channel = row % p_a.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_value_span(x, y, start, end, p_a[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_a.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_value_parallel(x, y, size, inner, p_a, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_value_block(x, y, start, stop, inner, p_a, tolerance, floor)


@_device
def _coarse_derivative_narrow(x, d, start, stop, inner, p_a, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_a = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_a, s_a, first, end - first, inner)
        _coarse_derivative_span(x, d, first, end, s_a, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, stop, inner, p_a, tolerance, floor):
    if inner < _RUN and p_a.size > 1:
        _coarse_derivative_narrow(x, d, start, stop, inner, p_a, tolerance, floor)
        return
    row = start // inner
    channel = row % p_a.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_derivative_span(x, d, start, end, p_a[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_a.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_derivative_parallel(x, d, size, inner, p_a, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_derivative_block(x, d, start, stop, inner, p_a, tolerance, floor)


@_device
def _coarse_both_narrow(x, y, d, start, stop, inner, p_a, tolerance, floor):
    """Where a channel has few consecutive elements: run by run, with the parameters of each element beside it."""
    s_a = np.empty(_RUN)
    for first in range(start, stop, _RUN):
        end = min(stop, first + _RUN)
        _spread_over(p_a, s_a, first, end - first, inner)
        _coarse_both_span(x, y, d, first, end, s_a, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, stop, inner, p_a, tolerance, floor):
    if inner < _RUN and p_a.size > 1:
        _coarse_both_narrow(x, y, d, start, stop, inner, p_a, tolerance, floor)
        return
    row = start // inner
    channel = row % p_a.size
    end = min(stop, (row + 1) * inner)
    while start < stop:
        _coarse_both_span(x, y, d, start, end, p_a[channel], tolerance, floor)
        channel = channel + 1 if channel + 1 < p_a.size else 0
        start, end = end, min(stop, end + inner)


@_parallel_loop
def _coarse_both_parallel(x, y, d, size, inner, p_a, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        stop = min(size, start + _BLOCK)
        _coarse_both_block(x, y, d, start, stop, inner, p_a, tolerance, floor)


# ---- the same at the default parameters, as vectors ----


@_device
def _value_float32_span(x, y, start, end):
    """Fill a range, and tell whether some element of it is not certain: its sign bit is noted."""
    flag = np.int32(0)
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        y[i] = _value_float32(v)
        flag = noted(flag, np.float32(98304.0) - abs(v))
    return flag < 0


@_device
def _value_float32_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 1.0, tolerance, floor)


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
        flag = noted(flag, v - np.float32(-6.9375))
        flag = noted(flag, np.float32(5.466797) - v)
        flag = noted(flag, (v - np.float32(-3.9326782)) * (v - np.float32(-3.9213257)))
        flag = noted(flag, (v - np.float32(-0.7873535)) * (v - np.float32(-0.78344345)))
        flag = noted(flag, (v - np.float32(2.3538055)) * (v - np.float32(2.3585892)))
    return flag < 0


@_device
def _derivative_float32_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 1.0, tolerance, floor)


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
        flag = noted(flag, np.float32(98304.0) - abs(v))
        flag = noted(flag, v - np.float32(-6.9375))
        flag = noted(flag, np.float32(5.466797) - v)
        flag = noted(flag, (v - np.float32(-3.9326782)) * (v - np.float32(-3.9213257)))
        flag = noted(flag, (v - np.float32(-0.7873535)) * (v - np.float32(-0.78344345)))
        flag = noted(flag, (v - np.float32(2.3538055)) * (v - np.float32(2.3585892)))
    return flag < 0


@_device
def _both_float32_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float32_sure(v):
            y[i] = _value(np.float64(v), 1.0, tolerance, floor)
        if not _derivative_float32_sure(v):
            d[i] = _derivative(np.float64(v), 1.0, tolerance, floor)


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
        flag = noted(flag, 1073741824.0 - abs(v))
        flag = noted_between(flag, v, 2.2227587494850775e-162)
    return flag < 0


@_device
def _value_float64_mend_span(x, y, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 1.0, tolerance, floor)


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
        flag = noted(flag, v - -6.9375)
        flag = noted(flag, 5.427734375 - v)
        flag = noted(flag, (v - -3.990478515625) * (v - -3.863525390625))
        flag = noted(flag, (v - -0.84820556640625) * (v - -0.72259521484375))
        flag = noted(flag, (v - 2.292724609375) * (v - 2.419677734375))
    return flag < 0


@_device
def _derivative_float64_mend_span(x, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 1.0, tolerance, floor)


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
        flag = noted(flag, 1073741824.0 - abs(v))
        flag = noted_between(flag, v, 2.2227587494850775e-162)
        flag = noted(flag, v - -6.9375)
        flag = noted(flag, 5.427734375 - v)
        flag = noted(flag, (v - -3.990478515625) * (v - -3.863525390625))
        flag = noted(flag, (v - -0.84820556640625) * (v - -0.72259521484375))
        flag = noted(flag, (v - 2.292724609375) * (v - 2.419677734375))
    return flag < 0


@_device
def _both_float64_mend_span(x, y, d, start, end, tolerance, floor):
    """Do again, carefully, what is not certain."""
    for i in range(np.uintp(start), np.uintp(end)):
        v = x[i]
        if not _value_float64_sure(v):
            y[i] = _value(np.float64(v), 1.0, tolerance, floor)
        if not _derivative_float64_sure(v):
            d[i] = _derivative(np.float64(v), 1.0, tolerance, floor)


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
    "snake",
    (
        Parameter("a", 1.0, "learned", "frequency", (Condition("a", ">", 0.0, "a > 0"),)),
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
