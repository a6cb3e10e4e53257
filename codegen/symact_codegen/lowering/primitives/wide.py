"""Wide double-double arithmetic: numbers with about 104 bits and a practically unlimited exponent.

A wide number is a tuple (h, low, e) of (float64, float64, int64) that means (h + low) * 2**e, where
|low| <= ulp(h) / 2. The careful phase of a kernel recomputes in this arithmetic what float64 could not
guarantee, and rounds once.

h stays within [2**-200, 2**200] and e within +-2**60, so no product of two wide numbers overflows. Zero is
(0.0, 0.0, 0); an infinity or a NaN is (h, 0.0, 0). Sums and products are algorithms of Joldes, Muller and
Popescu, "Tight and rigorous error bounds for basic building blocks of double-word arithmetic", ACM
TOMS 44 (2017): a relative error of a few 2**-106 each, also under cancellation.

The functions here are copied as text into generated modules. So each uses only plain names of the modules of
this package, `math` and `np`; none has a closure or a state.
"""

import math

import numpy as np

from symact_codegen.lowering.primitives.wide_error_free import Wide, device, two_prod, two_sum

SMALLEST_HEAD = 2.0**-200
LARGEST_HEAD = 2.0**200
EXPONENT_LIMIT = 2**60
ROUND_TO_INTEGER = 1.5 * 2.0**52
SMALLEST_SUBNORMAL = 2.0**-1074


@device
def wide_normal(h: float, low: float, e: np.int64) -> Wide:
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


@device
def wide_split(a: Wide) -> tuple[float, float]:
    """Return a as two float64, x + tail = a but for overflow and underflow; x serves to choose a branch."""
    e = min(max(int(a[2]), -3000), 3000)
    return math.ldexp(a[0], e), math.ldexp(a[1], e)


@device
def wide_from_float(x: float) -> Wide:
    """Return the float64 x as a wide number, exactly."""
    return wide_normal(x, 0.0, np.int64(0))


@device
def wide_const(h: float, low: float) -> Wide:
    """Return the constant h + low, where |low| <= ulp(h) / 2."""
    return wide_normal(h, low, np.int64(0))


@device
def wide_scale(a: Wide, n: int | np.int64) -> Wide:
    """Return a * 2**n, exactly."""
    return wide_normal(a[0], a[1], a[2] + np.int64(n))


@device
def wide_neg(a: Wide) -> Wide:
    """Return -a."""
    return -a[0], -a[1], a[2]


@device
def wide_abs(a: Wide) -> Wide:
    """Return |a|."""
    if a[0] < 0.0:
        return -a[0], -a[1], a[2]
    return a


@device
def wide_add(a: Wide, b: Wide) -> Wide:
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


@device
def wide_sub(a: Wide, b: Wide) -> Wide:
    """Return a - b."""
    return wide_add(a, wide_neg(b))


@device
def wide_mul(a: Wide, b: Wide) -> Wide:
    """Return a * b."""
    if not abs(a[0] * b[0]) < math.inf:
        return a[0] * b[0], 0.0, np.int64(0)
    p, t = two_prod(a[0], b[0])
    h, low = two_sum(p, t + (a[0] * b[1] + (a[1] * b[0] + a[1] * b[1])))
    return wide_normal(h, low, a[2] + b[2])


@device
def wide_div(a: Wide, b: Wide) -> Wide:
    """Return a / b; a / 0 is an infinity with the sign of a / 0.0, and 0 / 0 is NaN."""
    q = a[0] / b[0]
    if q == 0.0 or not abs(q) < math.inf:
        return q, 0.0, np.int64(0)
    p, t = two_prod(q, b[0])
    rest = (((a[0] - p) - t) + a[1]) - q * b[1]
    h, low = two_sum(q, rest / b[0])
    return wide_normal(h, low, a[2] - b[2])


@device
def wide_sqrt(a: Wide) -> Wide:
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


@device
def wide_powi(a: Wide, n: int) -> Wide:
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


@device
def wide_to_float(a: Wide) -> float:
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
