"""The logistic function and the gates of mish on float64 pairs.

logistic(u) = 1 / (1 + q) and complement(u) = logistic(-u) = q / (1 + q), with q = exp(-u); u is at least -708, below
which q would overflow where the result does not. For tanh(log(1 + exp(u))) = n / d and 1 - tanh(...)**2 = (m / d)**2
q is exp(-|u|), so that nothing overflows: n = 1 + 2 q, d = n + 2 q**2, m = 2 q (1 + q) for u >= 0, else n = q**2 + 2 q,
d = n + 2, m = 2 (1 + q). Functions of the same argument share exponential and division, once they are inlined.

Errors: the one of q, relative e, reaches logistic and tanh by a factor of at most 1, the square by 2; the sums,
products and quotients add less than 32 u**2.
"""

from symact_codegen.lowering.primitives.pair import exact_sum, fma, ordered_sum, pair_mul, power_of_two
from symact_codegen.lowering.primitives.pair_constants_common import MAGIC_64
from symact_codegen.lowering.primitives.pair_constants_exponential import (
    EXP_SINGLE_64_0,
    EXP_SINGLE_64_1,
    EXP_SINGLE_64_2,
    EXP_SINGLE_64_3,
    EXP_SINGLE_64_4,
    EXP_SINGLE_64_5,
    EXP_SINGLE_64_6,
    EXP_SINGLE_64_7,
    EXP_SINGLE_64_8,
    EXP_SINGLE_64_9,
    LN2_64_0,
    LN2_64_1,
    LOG2E_64_0,
)
from symact_codegen.lowering.primitives.pair_exponential_float64 import exp_pair_float64
from symact_codegen.lowering.primitives.wide_error_free import device

GATE_LEAST_64 = -708.0


@device
def gate_exp_float64(u: float, v: float) -> tuple[float, float]:
    """Return exp(u + v), that of GATE_LEAST_64 below it; the rounding of x**2 q(x) is the largest error."""
    a = GATE_LEAST_64 if u < GATE_LEAST_64 else u
    b = 0.0 if u < GATE_LEAST_64 else v
    t = fma(a, LOG2E_64_0, MAGIC_64)
    k = MAGIC_64 - t
    r = fma(k, LN2_64_0, a)
    c = fma(k, LN2_64_1, b)
    x = r + c
    q = fma(EXP_SINGLE_64_9, x, EXP_SINGLE_64_8)
    q = fma(q, x, EXP_SINGLE_64_7)
    q = fma(q, x, EXP_SINGLE_64_6)
    q = fma(q, x, EXP_SINGLE_64_5)
    q = fma(q, x, EXP_SINGLE_64_4)
    q = fma(q, x, EXP_SINGLE_64_3)
    q = fma(q, x, EXP_SINGLE_64_2)
    q = fma(q, x, EXP_SINGLE_64_1)
    q = fma(q, x, EXP_SINGLE_64_0)
    w = fma(x * x, q, c)
    y, z = ordered_sum(r, w)
    h, e = ordered_sum(1.0, y)
    s = power_of_two(t)
    return h * s, (e + z) * s


@device
def reciprocal_float64(q: float, r: float) -> tuple[float, float, float]:
    """Return 1 + q + r as a pair, and the reciprocal of its high part."""
    d, e = exact_sum(1.0, q)
    return d, e + r, 1.0 / d


@device
def quotient_float64(n: float, m: float, d: float, e: float, inverse: float) -> tuple[float, float]:
    """Return (n + m) / (d + e), given 1 / d."""
    h = n * inverse
    return h, (fma(-h, d, n) + fma(-h, e, m)) * inverse


@device
def logistic_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return 1 / (1 + exp(-u - v))."""
    q, r = exp_pair_float64(-u, -v)
    d, e, inverse = reciprocal_float64(q, r)
    return inverse, fma(-inverse, e, fma(-inverse, d, 1.0)) * inverse


@device
def complement_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return 1 / (1 + exp(u + v))."""
    q, r = exp_pair_float64(-u, -v)
    d, e, inverse = reciprocal_float64(q, r)
    return quotient_float64(q, r, d, e, inverse)


@device
def logistic_single_float64(u: float, v: float) -> float:
    """Return 1 / (1 + exp(-u - v))."""
    q, r = gate_exp_float64(-u, -v)
    d, e, inverse = reciprocal_float64(q, r)
    return fma(fma(-inverse, e, fma(-inverse, d, 1.0)), inverse, inverse)


@device
def complement_single_float64(u: float, v: float) -> float:
    """Return 1 / (1 + exp(u + v))."""
    q, r = gate_exp_float64(-u, -v)
    d, e, inverse = reciprocal_float64(q, r)
    h, low = quotient_float64(q, r, d, e, inverse)
    return h + low


@device
def mish_parts_float64(u: float, q: float, r: float) -> tuple[float, float, float, float]:
    """Return the numerator n and the denominator d as pairs, given q = exp(-|u|)."""
    p, s = pair_mul(q, r, q, r)
    n, m = exact_sum(1.0 if u >= 0.0 else p, q + q)
    m = m + ((r + r) + (0.0 if u >= 0.0 else s))
    d, e = exact_sum(n, p + p if u >= 0.0 else 2.0)
    return n, m, d, e + (m + (s + s if u >= 0.0 else 0.0))


@device
def tanh_softplus_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return tanh(log(1 + exp(u + v)))."""
    q, r = exp_pair_float64(-abs(u), -v if u >= 0.0 else v)
    n, m, d, e = mish_parts_float64(u, q, r)
    return quotient_float64(n, m, d, e, 1.0 / d)


@device
def tanh_softplus_single_float64(u: float, v: float) -> float:
    """Return tanh(log(1 + exp(u + v)))."""
    q, r = gate_exp_float64(-abs(u), -v if u >= 0.0 else v)
    n, m, d, e = mish_parts_float64(u, q, r)
    h, low = quotient_float64(n, m, d, e, 1.0 / d)
    return h + low


@device
def sech2_softplus_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return 1 - tanh(log(1 + exp(u + v)))**2."""
    q, r = exp_pair_float64(-abs(u), -v if u >= 0.0 else v)
    _, _, d, e = mish_parts_float64(u, q, r)
    m, t = ordered_sum(2.0, q + q)
    t = t + (r + r)
    p, s = pair_mul(m, t, q, r)
    h, low = quotient_float64(p if u >= 0.0 else m, s if u >= 0.0 else t, d, e, 1.0 / d)
    return pair_mul(h, low, h, low)


@device
def sech2_softplus_single_float64(u: float, v: float) -> float:
    """Return 1 - tanh(log(1 + exp(u + v)))**2."""
    h, low = sech2_softplus_pair_float64(u, v)
    return h + low
