"""The logistic function and the gates of mish on float32 pairs.

logistic(u) = 1 / (1 + q) and complement(u) = logistic(-u) = q / (1 + q), with q = exp(-u); u is at least -87, below
which q would overflow where the result does not. For tanh(log(1 + exp(u))) = n / d and 1 - tanh(...)**2 = (m / d)**2
q is exp(-|u|), so that nothing overflows: n = 1 + 2 q, d = n + 2 q**2, m = 2 q (1 + q) for u >= 0, else n = q**2 + 2 q,
d = n + 2, m = 2 (1 + q). Functions of the same argument share exponential and division, once they are inlined.

Errors: the one of q, relative e, reaches logistic and tanh by a factor of at most 1, the square by 2; the sums,
products and quotients add less than 32 u**2.
"""

import numpy as np

from symact_codegen.lowering.primitives.pair import exact_sum, fma, ordered_sum, pair_mul, power_of_two
from symact_codegen.lowering.primitives.pair_constants_common import MAGIC_32, ONE_32, TWO_32, ZERO_32
from symact_codegen.lowering.primitives.pair_constants_exponential import (
    EXP_SINGLE_32_0,
    EXP_SINGLE_32_1,
    EXP_SINGLE_32_2,
    EXP_SINGLE_32_3,
    EXP_SINGLE_32_4,
    LN2_32_0,
    LN2_32_1,
    LOG2E_32_0,
)
from symact_codegen.lowering.primitives.wide_error_free import device

GATE_LEAST_32 = np.float32(-87.0)


@device
def gate_exp_float32(u: float, v: float) -> tuple[float, float]:
    """Return exp(u + v), that of GATE_LEAST_32 below it; the rounding of x**2 q(x) is the largest error."""
    a = GATE_LEAST_32 if u < GATE_LEAST_32 else u
    b = ZERO_32 if u < GATE_LEAST_32 else v
    t = fma(a, LOG2E_32_0, MAGIC_32)
    k = MAGIC_32 - t
    r = fma(k, LN2_32_0, a)
    c = fma(k, LN2_32_1, b)
    x = r + c
    q = fma(EXP_SINGLE_32_4, x, EXP_SINGLE_32_3)
    q = fma(q, x, EXP_SINGLE_32_2)
    q = fma(q, x, EXP_SINGLE_32_1)
    q = fma(q, x, EXP_SINGLE_32_0)
    w = fma(x * x, q, c)
    y, z = ordered_sum(r, w)
    h, e = ordered_sum(ONE_32, y)
    s = power_of_two(t)
    return h * s, (e + z) * s


@device
def reciprocal_float32(q: float, r: float) -> tuple[float, float, float]:
    """Return 1 + q + r as a pair, and the reciprocal of its high part."""
    d, e = exact_sum(ONE_32, q)
    return d, e + r, ONE_32 / d


@device
def quotient_float32(n: float, m: float, d: float, e: float, inverse: float) -> tuple[float, float]:
    """Return (n + m) / (d + e), given 1 / d."""
    h = n * inverse
    return h, (fma(-h, d, n) + fma(-h, e, m)) * inverse


@device
def logistic_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return 1 / (1 + exp(-u - v))."""
    q, r = gate_exp_float32(-u, -v)
    d, e, inverse = reciprocal_float32(q, r)
    return inverse, fma(-inverse, e, fma(-inverse, d, ONE_32)) * inverse


@device
def complement_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return 1 / (1 + exp(u + v))."""
    q, r = gate_exp_float32(-u, -v)
    d, e, inverse = reciprocal_float32(q, r)
    return quotient_float32(q, r, d, e, inverse)


@device
def logistic_single_float32(u: float, v: float) -> float:
    """Return 1 / (1 + exp(-u - v))."""
    q, r = gate_exp_float32(-u, -v)
    d, e, inverse = reciprocal_float32(q, r)
    return fma(fma(-inverse, e, fma(-inverse, d, ONE_32)), inverse, inverse)


@device
def complement_single_float32(u: float, v: float) -> float:
    """Return 1 / (1 + exp(u + v))."""
    q, r = gate_exp_float32(-u, -v)
    d, e, inverse = reciprocal_float32(q, r)
    h, low = quotient_float32(q, r, d, e, inverse)
    return h + low


@device
def mish_parts_float32(u: float, q: float, r: float) -> tuple[float, float, float, float]:
    """Return the numerator n and the denominator d as pairs, given q = exp(-|u|)."""
    p, s = pair_mul(q, r, q, r)
    n, m = exact_sum(ONE_32 if u >= ZERO_32 else p, q + q)
    m = m + ((r + r) + (ZERO_32 if u >= ZERO_32 else s))
    d, e = exact_sum(n, p + p if u >= ZERO_32 else TWO_32)
    return n, m, d, e + (m + (s + s if u >= ZERO_32 else ZERO_32))


@device
def tanh_softplus_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return tanh(log(1 + exp(u + v)))."""
    q, r = gate_exp_float32(-abs(u), -v if u >= ZERO_32 else v)
    n, m, d, e = mish_parts_float32(u, q, r)
    return quotient_float32(n, m, d, e, ONE_32 / d)


@device
def tanh_softplus_single_float32(u: float, v: float) -> float:
    """Return tanh(log(1 + exp(u + v)))."""
    q, r = gate_exp_float32(-abs(u), -v if u >= ZERO_32 else v)
    n, m, d, e = mish_parts_float32(u, q, r)
    h, low = quotient_float32(n, m, d, e, ONE_32 / d)
    return h + low


@device
def sech2_softplus_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return 1 - tanh(log(1 + exp(u + v)))**2."""
    q, r = gate_exp_float32(-abs(u), -v if u >= ZERO_32 else v)
    _, _, d, e = mish_parts_float32(u, q, r)
    m, t = ordered_sum(TWO_32, q + q)
    t = t + (r + r)
    p, s = pair_mul(m, t, q, r)
    h, low = quotient_float32(p if u >= ZERO_32 else m, s if u >= ZERO_32 else t, d, e, ONE_32 / d)
    return pair_mul(h, low, h, low)


@device
def sech2_softplus_single_float32(u: float, v: float) -> float:
    """Return 1 - tanh(log(1 + exp(u + v)))**2."""
    h, low = sech2_softplus_pair_float32(u, v)
    return h + low
