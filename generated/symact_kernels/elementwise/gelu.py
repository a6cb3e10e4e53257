# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 77c782eec24dccbf5d963f108fa5dee3d627c684dc112b299853bf5214a06843
"""The activation gelu, compiled.

    gelu(x) = x*(erf(sqrt(2)*x/2) + 1)/2

Range: [-0.1700, oo).
Limits at -oo and oo: 0, oo.
Smoothness: C^oo.

References:
    Hendrycks, Dan; Gimpel, Kevin (2016). Gaussian error linear units (GELUs). arXiv 1606.08415
"""

import math

import numpy as np
from numba import njit, prange

from symact_kernels._runtime import Kernel, Loops

_BLOCK = 4096
_RUN = 256

_device = njit(error_model="numpy", cache=True)
_inlined = njit(error_model="numpy", cache=True, forceinline=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics: one element, in float64 ----


U = 1.1102231e-16  # a little above 2**-53
TINY = 4.5e-308  # 2**-1021, far above what an underflow loses


SPLITTER = 2.0**27 + 1.0
SMALLEST_HEAD = 2.0**-200
LARGEST_HEAD = 2.0**200
EXPONENT_LIMIT = 2**60
ERFC_NODES = np.array(
    [
        [0.029541015625, 0.9708910551210944, -4.166942189116436e-17],
        [0.265869140625, 0.766539429808825, 3.7863917788796804e-17],
        [0.738525390625, 0.4778179911644942, -2.671608594760557e-17],
        [1.447509765625, 0.23515515100918985, 1.2139458507070576e-17],
        [2.392822265625, 0.09137144515101803, 6.033310634036018e-18],
        [3.574462890625, 0.02803047716380915, 8.274923459871116e-20],
        [4.992431640625, 0.006789135666197957, -1.908719680367037e-19],
        [6.646728515625, 0.0012982624108292947, 6.900660670838759e-20],
        [8.537353515625, 0.00019600830726535897, -4.280906887663042e-21],
        [10.664306640625, 2.3364176192354884e-05, 3.5975051440936426e-22],
        [13.027587890625, 2.198823989775259e-06, 1.3738072039823532e-22],
        [15.627197265625, 1.633783327822147e-07, -6.055284257754183e-24],
        [18.463134765625, 9.58434531724552e-09, -5.588348210410749e-25],
        [21.535400390625, 4.4390950553824657e-10, 2.640104607614812e-27],
        [24.843994140625, 1.623268780953762e-11, -1.3211906800832539e-27],
        [28.388916015625, 4.686519486944251e-13, 2.773640216813767e-29],
        [32.170166015625, 1.0682537289998139e-14, -1.7967388064019905e-31],
        [36.187744140625, 1.9224825531649438e-16, -1.0812832780945749e-32],
        [40.441650390625, 2.7315829689724123e-18, 1.4042109025712616e-34],
        [44.931884765625, 3.064293675117907e-20, -1.4794126222317342e-36],
        [49.658447265625, 2.7140033079102394e-22, -2.2332660777858696e-38],
        [54.621337890625, 1.8978171195134237e-24, -3.333984504637061e-41],
        [59.820556640625, 1.0477612836966168e-26, -5.272480163787907e-43],
        [65.256103515625, 4.567034923980079e-29, -4.437947694937029e-47],
        [70.927978515625, 1.571702406416419e-31, -8.605407156961508e-48],
        [76.836181640625, 4.270417173467052e-34, 3.924299844059773e-50],
    ]
)
ERFC_FACTOR = (0.2188380467513561, -1.0059643262234346e-17, np.int64(0))
GAUSSIAN_FLAT_LIMIT = 2.0**-100
GAUSSIAN_LIMIT = 2.0**19
EXPONENTIAL_LIMIT = 2.0**39
ONE_OVER_LN2 = 1.4426950408889634
LN2_PARTS = np.array([0.6931471805599453, 2.3190468138462996e-17, 5.707708438416212e-34])
EXPM1_TERMS = np.array(
    [
        [1.0, 0.0],
        [0.5, 0.0],
        [0.16666666666666666, 9.25185853854297e-18],
        [0.041666666666666664, 2.3129646346357427e-18],
        [0.008333333333333333, 1.1564823173178714e-19],
        [0.001388888888888889, -5.300543954373577e-20],
        [0.0001984126984126984, 1.7209558293420705e-22],
        [2.48015873015873e-05, 2.1511947866775882e-23],
        [2.7557319223985893e-06, -1.858393274046472e-22],
        [2.755731922398589e-07, 2.3767714622250297e-23],
        [2.505210838544172e-08, -1.448814070935912e-24],
        [2.08767569878681e-09, -1.20734505911326e-25],
        [1.6059043836821613e-10, 1.2585294588752098e-26],
        [1.1470745597729725e-11, 2.0655512752830745e-28],
    ]
)
TWO = (2.0, 0.0, np.int64(0))
ONE = (1.0, 0.0, np.int64(0))
SATURATED_EXPONENT = 2**40
ERFC_POLE_LIMIT = 9.139178628624853
ERFC_POLE = (18.278357257249706, 3.895478032493236e-16, np.int64(0))
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074


@_inlined
def quick_erfc(u):
    """Return erfc(u), below 0.4 as 1 - erf(u)."""
    return 1.0 - math.erf(u) if u < 0.4 else math.erfc(u)


@_inlined
def growth(e):
    """Return a bound of exp(e) - 1 for e >= 0: infinite from e = 1 on."""
    return e * (1.0 + e) if e < 1.0 else math.inf


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
def wide_neg(a):
    """Return -a."""
    return -a[0], -a[1], a[2]


@_device
def wide_abs(a):
    """Return |a|."""
    if a[0] < 0.0:
        return -a[0], -a[1], a[2]
    return a


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
def wide_split(a):
    """Return a as two float64, x + tail = a but for overflow and underflow; x serves to choose a branch."""
    e = min(max(int(a[2]), -3000), 3000)
    return math.ldexp(a[0], e), math.ldexp(a[1], e)


@_device
def accumulate(s, x):
    """Add the float64 x to the unevaluated sum s of four float64: no bit is lost but below s[3]."""
    a, x = two_sum(s[0], x)
    b, x = two_sum(s[1], x)
    c, x = two_sum(s[2], x)
    return a, b, c, s[3] + x


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
def wide_scale(a, n):
    """Return a * 2**n, exactly."""
    return wide_normal(a[0], a[1], a[2] + np.int64(n))


@_device
def wide_polynomial(x, table):
    """Return the sum of table[i] * x**i, with table an array of rows (head, tail)."""
    last = len(table) - 1
    total = (table[last, 0], table[last, 1], np.int64(0))
    for i in range(last - 1, -1, -1):
        total = wide_add(wide_mul(total, x), (table[i, 0], table[i, 1], np.int64(0)))
    return total


@_device
def wide_expm1_near_zero(r):
    """Return exp(r) - 1 for |r| <= 0.35: Taylor at r / 32, then expm1(2 x) = expm1(x) (2 + expm1(x))."""
    x = wide_scale(r, np.int64(-5))
    result = wide_mul(x, wide_polynomial(x, EXPM1_TERMS))
    for _ in range(5):
        result = wide_mul(result, wide_add(result, TWO))
    return result


@_device
def wide_exp_of_sum(s):
    """Return exp(s[0] + s[1] + s[2] + s[3]), the sum below 2**39 in size."""
    k = np.rint(s[0] * ONE_OVER_LN2)
    r = wide_reduce(s, k, LN2_PARTS)
    return wide_scale(wide_add(wide_expm1_near_zero(r), ONE), np.int64(k))


@_device
def saturated_exponent(a):
    """Stand for the exponent of exp(a) where it is out of range: greater for a greater |a|, so that order is kept.

    A product such as exp(x) exp(-exp(x)) then still tends to 0.
    """
    magnitude = int(a[2]) + math.frexp(a[0])[1]
    size = SATURATED_EXPONENT + min(2**10 * max(magnitude, 0), 2**52)
    return np.int64(size if a[0] > 0.0 else -size)


@_device
def wide_exp(a):
    """Return exp(a)."""
    x, tail = wide_split(a)
    if abs(x) < EXPONENTIAL_LIMIT:
        return wide_exp_of_sum((x, tail, 0.0, 0.0))
    if abs(a[0]) < math.inf:
        return 1.0, 0.0, saturated_exponent(a)
    return (0.0 if x < 0.0 else x), 0.0, np.int64(0)


@_device
def wide_gaussian(z):
    """Return exp(-z**2) with z**2 exact: rounding z**2 would cost z**2 times as much in the result."""
    x, tail = wide_split(z)
    if not GAUSSIAN_FLAT_LIMIT < abs(x) < GAUSSIAN_LIMIT:
        return wide_exp(wide_neg(wide_mul(z, z)))
    p, t = two_prod(-x, x)
    q, u = two_prod(-2.0 * x, tail)
    return wide_exp_of_sum(accumulate(accumulate((p, q, -tail * tail, 0.0), t), u))


@_device
def wide_sub(a, b):
    """Return a - b."""
    return wide_add(a, wide_neg(b))


@_device
def wide_erfc(a):
    """Return erfc(a)."""
    z = wide_abs(a)
    square = wide_mul(z, z)
    total = (0.0, 0.0, np.int64(0))
    for i in range(len(ERFC_NODES) - 1, -1, -1):  # the smallest terms first
        weight = (ERFC_NODES[i, 1], ERFC_NODES[i, 2], np.int64(0))
        total = wide_add(total, wide_div(weight, wide_add(square, (ERFC_NODES[i, 0], 0.0, np.int64(0)))))
    result = total
    if z[0] != math.inf:  # else the sum is 0 already, and 0 times z would be NaN
        result = wide_mul(wide_mul(wide_mul(ERFC_FACTOR, z), total), wide_gaussian(z))
    if wide_split(z)[0] < ERFC_POLE_LIMIT:
        pole = wide_div(TWO, wide_add(ONE, wide_exp(wide_mul(ERFC_POLE, z))))
        result = wide_add(result, pole)
    return wide_sub(TWO, result) if a[0] < 0.0 else result


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
def wide_from_float(x):
    """Return the float64 x as a wide number, exactly."""
    return wide_normal(x, 0.0, np.int64(0))


@_inlined
def coarse_exp(u):
    """Return exp(u); inf above 709."""
    v = min(max(u, -745.0), 709.0)
    k = (v * 1.4426950408889634 + 6755399441055744.0) - 6755399441055744.0
    r = (v - k * 0.6931471803691238) - k * 1.9082149292705877e-10
    p = 1.6059043836821613e-10
    p = p * r + 2.08767569878681e-09
    p = p * r + 2.505210838544172e-08
    p = p * r + 2.755731922398589e-07
    p = p * r + 2.7557319223985893e-06
    p = p * r + 2.48015873015873e-05
    p = p * r + 0.0001984126984126984
    p = p * r + 0.001388888888888889
    p = p * r + 0.008333333333333333
    p = p * r + 0.041666666666666664
    p = p * r + 0.16666666666666666
    p = p * r + 0.5
    s = 1.0 + (r + r * r * p)
    n = np.int64(k)
    half = n >> 1
    first = np.int64((half + 1023) << 52).view(np.float64)
    second = np.int64((n - half + 1023) << 52).view(np.float64)
    return math.inf if u > 709.0 else (s * first) * second


@_inlined
def coarse_erfc(u):
    """Return erfc(u)."""
    v = abs(u)
    t = 1.0 / (1.0 + 0.5 * v)
    s = 2.0 * t - 1.0
    p = -1.1818313828393004e-07
    p = p * s + 1.641504518618716e-07
    p = p * s + 8.549461192071426e-07
    p = p * s + -1.7233176592624456e-06
    p = p * s + -2.3529446964472943e-06
    p = p * s + 8.966703359129728e-06
    p = p * s + -4.063785103139354e-07
    p = p * s + -3.043277341360229e-05
    p = p * s + 3.2065594215408214e-05
    p = p * s + 7.150155985697925e-05
    p = p * s + -0.00017442596999566425
    p = p * s + -9.37625060511117e-05
    p = p * s + 0.0006737090513593518
    p = p * s + -0.0001462420635759325
    p = p * s + -0.002345817040411264
    p = p * s + 0.0017589330595699703
    p = p * s + 0.008824938935263605
    p = p * s + -0.009872689339502133
    p = p * s + -0.04689561024571166
    p = p * s + 0.047343306841332665
    p = p * s + 0.6726432239778217
    p = p * s + -0.6717940840566903
    tail = t * coarse_exp(p - v * v)
    return tail if u >= 0.0 else 2.0 - tail


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
def _value_quick(x):
    """The activation in float64, and a bound of its absolute error."""
    r2 = 0.5 * x
    er2 = TINY
    r3 = 0.7071067811865476  # sqrt(2)/2
    r4 = r3 * x
    er4 = abs(x) * 7.850462293418876e-17 + U * abs(r4) + TINY
    r5 = -r4
    r6 = quick_erfc(r5)
    er6 = abs(r6) * growth(er4 * (2.0 * max(r5, 0.0) + 1.5 + 2.0 * er4)) + U * (r6 + 3.0 * abs(1.0 - r6) if r5 < 0.4 else 10.5 * r6) + TINY
    r7 = r2 * r6
    er7 = abs(r6) * er2 + abs(r2) * er6 + er2 * er6 + U * abs(r7) + TINY
    return r7, er7


@_device
def _value_wide(x, wide_x):
    """The activation as a wide number."""
    w0 = (0.5, 0.0, np.int64(0))
    w2 = wide_mul(w0, wide_x)
    w3 = (0.7071067811865476, -4.833646656726457e-17, np.int64(0))  # sqrt(2)/2
    w4 = wide_mul(w3, wide_x)
    w5 = wide_neg(w4)
    w6 = wide_erfc(w5)
    w7 = wide_mul(w2, w6)
    return w7


@_device
def _value(x, tolerance, floor):
    """The activation"""
    if x != x:
        return x
    if x == math.inf:
        return math.inf
    if x == -math.inf:
        return 0.0
    r, e = _value_quick(x)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_value_wide(x, wide_from_float(x)))


@_inlined
def _value_coarse(x):
    """The activation for float32, in float64, and a bound of its absolute error."""
    r2 = 0.5 * x
    er2 = TINY
    r3 = 0.7071067811865476  # sqrt(2)/2
    r4 = r3 * x
    er4 = abs(x) * 7.850462293418876e-17 + U * abs(r4) + TINY
    r5 = -r4
    r6 = coarse_erfc(r5)
    er6 = abs(r6) * growth(er4 * (2.0 * max(r5, 0.0) + 1.5 + 2.0 * er4)) + 8192.0 * U * r6 + TINY
    r7 = r2 * r6
    er7 = abs(r6) * er2 + abs(r2) * er6 + er2 * er6 + U * abs(r7) + TINY
    return r7, er7


@_device
def _derivative_quick(x):
    """Its derivative in float64, and a bound of its absolute error."""
    r0 = 0.3989422804014327  # sqrt(2)/(2*sqrt(pi))
    r2 = r0 * x
    er2 = abs(x) * 4.429149051981359e-17 + U * abs(r2) + TINY
    r4 = x * x
    er4 = 1.0 * U * abs(r4) + TINY
    r5 = 0.5 * r4
    er5 = abs(0.5) * er4 + TINY
    r6 = -r5
    r7 = math.exp(r6)
    er7 = abs(r7) * growth(er5) + 1.1 * U * abs(r7) + TINY
    r8 = r2 * r7
    er8 = abs(r7) * er2 + abs(r2) * er7 + er2 * er7 + U * abs(r8) + TINY
    r9 = 0.7071067811865476  # sqrt(2)/2
    r10 = r9 * x
    er10 = abs(x) * 7.850462293418876e-17 + U * abs(r10) + TINY
    r11 = -r10
    r12 = quick_erfc(r11)
    er12 = abs(r12) * growth(er10 * (2.0 * max(r11, 0.0) + 1.5 + 2.0 * er10)) + U * (r12 + 3.0 * abs(1.0 - r12) if r11 < 0.4 else 10.5 * r12) + TINY
    r13 = 0.5 * r12
    er13 = abs(0.5) * er12 + TINY
    r14 = r8 + r13
    er14 = er8 + er13 + U * abs(r14)
    return r14, er14


@_device
def _derivative_wide(x, wide_x):
    """Its derivative as a wide number."""
    if abs(x - -0.7517915246935645) < 0.000244140625:  # a zero
        t = wide_add(wide_from_float(x - -0.7517915246935645), (-1.4956759177009883e-17, -5.384040947833005e-34, np.int64(0)))
        total = (0.004539228379125415, 2.9752687850469732e-19, np.int64(0))
        total = wide_add((0.019421679838189067, -1.5961314670842394e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.014771522148244337, -3.0159291774267917e-19, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.1140082332972217, -2.4817360568307065e-18, np.int64(0)), wide_mul(t, total))
        total = wide_add((-0.018199676398671087, 6.243663267436504e-20, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.388284982990552, 2.3344842362524718e-17, np.int64(0)), wide_mul(t, total))
        total = wide_add((0.4314939923140469, 2.7308688141129613e-17, np.int64(0)), wide_mul(t, total))
        return wide_mul(t, total)
    w0 = (0.3989422804014327, -2.49232720227773e-17, np.int64(0))  # sqrt(2)/(2*sqrt(pi))
    w2 = wide_mul(w0, wide_x)
    w3 = (0.5, 0.0, np.int64(0))
    w4 = wide_powi(wide_x, 2)
    w5 = wide_mul(w3, w4)
    w6 = wide_neg(w5)
    w7 = wide_exp(w6)
    w8 = wide_mul(w2, w7)
    w9 = (0.7071067811865476, -4.833646656726457e-17, np.int64(0))  # sqrt(2)/2
    w10 = wide_mul(w9, wide_x)
    w11 = wide_neg(w10)
    w12 = wide_erfc(w11)
    w13 = wide_mul(w3, w12)
    w14 = wide_add(w8, w13)
    return w14


@_device
def _derivative(x, tolerance, floor):
    """Its derivative"""
    if x != x:
        return x
    if x == math.inf:
        return 1.0
    if x == -math.inf:
        return 0.0
    r, e = _derivative_quick(x)
    if e <= tolerance * abs(r) + floor and e < math.inf:
        return r
    return wide_to_float(_derivative_wide(x, wide_from_float(x)))


@_inlined
def _derivative_coarse(x):
    """Its derivative for float32, in float64, and a bound of its absolute error."""
    r0 = 0.3989422804014327  # sqrt(2)/(2*sqrt(pi))
    r2 = r0 * x
    er2 = abs(x) * 4.429149051981359e-17 + U * abs(r2) + TINY
    r4 = x * x
    er4 = 1.0 * U * abs(r4) + TINY
    r5 = 0.5 * r4
    er5 = abs(0.5) * er4 + TINY
    r6 = -r5
    r7 = coarse_exp(r6)
    er7 = abs(r7) * growth(er5) + 4.0 * U * abs(r7) + TINY
    r8 = r2 * r7
    er8 = abs(r7) * er2 + abs(r2) * er7 + er2 * er7 + U * abs(r8) + TINY
    r9 = 0.7071067811865476  # sqrt(2)/2
    r10 = r9 * x
    er10 = abs(x) * 7.850462293418876e-17 + U * abs(r10) + TINY
    r11 = -r10
    r12 = coarse_erfc(r11)
    er12 = abs(r12) * growth(er10 * (2.0 * max(r11, 0.0) + 1.5 + 2.0 * er10)) + 8192.0 * U * r12 + TINY
    r13 = 0.5 * r12
    er13 = abs(0.5) * er12 + TINY
    r14 = r8 + r13
    er14 = er8 + er13 + U * abs(r14)
    return r14, er14


# ---- the loops: no mathematics ----


@_device
def _value_span(x, y, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), tolerance, floor)


@_device
def _derivative_span(x, d, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d[i] = _derivative(np.float64(x[i]), tolerance, floor)


@_device
def _both_span(x, y, d, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        y[i] = _value(np.float64(x[i]), tolerance, floor)
        d[i] = _derivative(np.float64(x[i]), tolerance, floor)


# ---- the same for float32, in runs that fit the cache ----


@_device
def _value_run(x, first, count, buffer, tolerance, floor):
    """Fill the buffer; first without a branch, so that it is vectorised, then where the bound is too wide."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        v = np.float64(x[np.uintp(first) + i])
        r, e = _value_coarse(v)
        buffer[i] = r
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            v = np.float64(x[np.uintp(first) + i])
            r, e = _value_coarse(v)
            if not ((e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)):
                buffer[i] = _value(v, tolerance, floor)


@_device
def _derivative_run(x, first, count, buffer, tolerance, floor):
    """Fill the buffer; first without a branch, so that it is vectorised, then where the bound is too wide."""
    doubtful = np.int64(0)
    for i in range(np.uintp(count)):
        v = np.float64(x[np.uintp(first) + i])
        r, e = _derivative_coarse(v)
        buffer[i] = r
        certain = (e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)
        doubtful += np.int64(not certain)
    if doubtful > 0:
        for i in range(np.uintp(count)):
            v = np.float64(x[np.uintp(first) + i])
            r, e = _derivative_coarse(v)
            if not ((e <= tolerance * abs(r) + floor) & (e < np.inf) & (abs(v) < np.inf)):
                buffer[i] = _derivative(v, tolerance, floor)


@_device
def _coarse_value_span(x, y, start, end, tolerance, floor):
    values = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, values, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = values[i]


@_device
def _coarse_derivative_span(x, d, start, end, tolerance, floor):
    derivatives = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, derivatives, tolerance, floor)
        for i in range(np.uintp(count)):
            d[np.uintp(first) + i] = derivatives[i]


@_device
def _coarse_both_span(x, y, d, start, end, tolerance, floor):
    values, derivatives = np.empty(_RUN), np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _value_run(x, first, count, values, tolerance, floor)
        _derivative_run(x, first, count, derivatives, tolerance, floor)
        for i in range(np.uintp(count)):
            y[np.uintp(first) + i] = values[i]
            d[np.uintp(first) + i] = derivatives[i]


@_device
def _coarse_vjp_span(x, g, gx, start, end, tolerance, floor):
    derivatives = np.empty(_RUN)
    for first in range(start, end, _RUN):
        count = min(_RUN, end - first)
        _derivative_run(x, first, count, derivatives, tolerance, floor)
        for i in range(np.uintp(count)):
            gx[np.uintp(first) + i] = np.float64(g[np.uintp(first) + i]) * derivatives[i]


@_device
def _vjp_span(x, g, gx, start, end, tolerance, floor):
    for i in range(np.uintp(start), np.uintp(end)):
        d = _derivative(np.float64(x[i]), tolerance, floor)
        gx[i] = np.float64(g[i]) * d


@_loop
def _vjp_block(x, g, gx, start, end, tolerance, floor):
    _vjp_span(x, g, gx, start, end, tolerance, floor)


@_parallel_loop
def _vjp_parallel(x, g, gx, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _vjp_span(x, g, gx, start, end, tolerance, floor)


@_loop
def _value_block(x, y, start, end, tolerance, floor):
    _value_span(x, y, start, end, tolerance, floor)


@_parallel_loop
def _value_parallel(x, y, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _value_span(x, y, start, end, tolerance, floor)


@_loop
def _derivative_block(x, d, start, end, tolerance, floor):
    _derivative_span(x, d, start, end, tolerance, floor)


@_parallel_loop
def _derivative_parallel(x, d, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _derivative_span(x, d, start, end, tolerance, floor)


@_loop
def _both_block(x, y, d, start, end, tolerance, floor):
    _both_span(x, y, d, start, end, tolerance, floor)


@_parallel_loop
def _both_parallel(x, y, d, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _both_span(x, y, d, start, end, tolerance, floor)


@_loop
def _coarse_value_block(x, y, start, end, tolerance, floor):
    _coarse_value_span(x, y, start, end, tolerance, floor)


@_parallel_loop
def _coarse_value_parallel(x, y, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _coarse_value_span(x, y, start, end, tolerance, floor)


@_loop
def _coarse_derivative_block(x, d, start, end, tolerance, floor):
    _coarse_derivative_span(x, d, start, end, tolerance, floor)


@_parallel_loop
def _coarse_derivative_parallel(x, d, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _coarse_derivative_span(x, d, start, end, tolerance, floor)


@_loop
def _coarse_both_block(x, y, d, start, end, tolerance, floor):
    _coarse_both_span(x, y, d, start, end, tolerance, floor)


@_parallel_loop
def _coarse_both_parallel(x, y, d, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _coarse_both_span(x, y, d, start, end, tolerance, floor)


@_loop
def _coarse_vjp_block(x, g, gx, start, end, tolerance, floor):
    _coarse_vjp_span(x, g, gx, start, end, tolerance, floor)


@_parallel_loop
def _coarse_vjp_parallel(x, g, gx, size, tolerance, floor):
    for block in prange((size + _BLOCK - 1) // _BLOCK):
        start = block * _BLOCK
        end = min(size, start + _BLOCK)
        _coarse_vjp_span(x, g, gx, start, end, tolerance, floor)


KERNEL = Kernel(
    "gelu",
    (
    ),
    value=Loops(_value_block, _value_parallel, _coarse_value_block, _coarse_value_parallel),
    derivative=Loops(_derivative_block, _derivative_parallel, _coarse_derivative_block, _coarse_derivative_parallel),
    both=Loops(_both_block, _both_parallel, _coarse_both_block, _coarse_both_parallel),
    vjp=Loops(_vjp_block, _vjp_parallel, _coarse_vjp_block, _coarse_vjp_parallel),
    fold=None,
    description=__doc__ or "",
)
