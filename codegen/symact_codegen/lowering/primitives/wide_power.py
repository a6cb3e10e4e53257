"""Powers of a wide number with a real exponent.

exp magnifies the absolute error of b log(a), which for results in the range of float64 may exceed 700. So the
logarithm is kept as a sum of four float64, good to about 2**-110, and multiplied by b without rounding.
"""

import math

import numpy as np

from symact_codegen.lowering.primitives.wide import (
    wide_add,
    wide_const,
    wide_div,
    wide_from_float,
    wide_mul,
    wide_scale,
    wide_split,
)
from symact_codegen.lowering.primitives.wide_elementary import (
    EXPONENTIAL_LIMIT,
    SQRT_HALF,
    accumulate,
    wide_exp,
    wide_exp_of_sum,
    wide_log,
    wide_polynomial,
    wide_reduce,
)
from symact_codegen.lowering.primitives.wide_error_free import Sum, Wide, device, two_prod, two_sum
from symact_codegen.lowering.primitives.wide_tables import ATANH_TERMS, LN2_PARTS

POWER_LIMIT = 2.0**300


@device
def wide_log_sum(a: Wide) -> Sum:
    """Return log(a) for a > 0 as a sum of four float64, by 2 atanh(s) with s = (m - 1) / (m + 1), a = m 2**k.

    s takes three parts: its float64 quotient, and the rest over m + 1. The other terms are below 0.01 s.
    """
    m, shift = math.frexp(a[0])
    if m < SQRT_HALF:
        shift -= 1
    exponent = int(a[2]) + shift
    h, low = wide_split(wide_scale(a, np.int64(-exponent)))
    d, rest = two_sum(h, 1.0)
    rest, last = two_sum(rest, low)
    s = (h - 1.0 + low) / d
    quotient = wide_div(wide_reduce((h - 1.0, low, 0.0, 0.0), s, (d, rest, last)), wide_const(d, rest))
    full = wide_add(wide_from_float(s), quotient)
    square = wide_mul(full, full)
    others = wide_mul(wide_mul(full, square), wide_polynomial(square, ATANH_TERMS[1:]))
    x, tail = wide_split(wide_scale(wide_add(quotient, others), np.int64(1)))
    total = accumulate((2.0 * s, x, 0.0, 0.0), tail)
    for i in range(len(LN2_PARTS)):
        p, t = two_prod(float(exponent), LN2_PARTS[i])
        total = accumulate(accumulate(total, p), t)
    return total


@device
def wide_pow(a: Wide, b: Wide) -> Wide:
    """Return a**b = exp(b log(a)) for a >= 0, NaN for a < 0, and 1 for b = 0."""
    if b[0] == 0.0:
        return wide_from_float(1.0)
    x, tail = wide_split(b)
    if 0.0 < a[0] < math.inf and abs(x) < POWER_LIMIT:
        total = (0.0, 0.0, 0.0, 0.0)
        for part in wide_log_sum(a):
            p, t = two_prod(part, x)
            q, u = two_prod(part, tail)
            total = accumulate(accumulate(accumulate(accumulate(total, p), t), q), u)
        if abs(total[0]) < EXPONENTIAL_LIMIT:
            return wide_exp_of_sum(total)
    return wide_exp(wide_mul(b, wide_log(a)))
