"""Brief primitives: float64 arithmetic for results that are needed to 2**-31 (`pair_bounds_brief`).

exp(x) is a quotient: exp(r) = (1 + tanh(r / 2)) / (1 - tanh(r / 2)) with tanh(r / 2) near B / A for an odd B of degree
3 and A = r**2 + c, so that exp(r) = (A + B) / (A - B); the exponent is added to the numerator's bits. Whatever divides
anyhow takes both parts, and one division does for all. The functions that are used together share what they have in
common, once LLVM has inlined them: hence products with an inverse in place of quotients.

logistic(u) and its complement are 1 and q over 1 + q for q = exp(-u). The normal distribution function at -v, for v up
to 36, is exp(-v**2 / 2) P / Q with polynomials in v; beyond, everything is as at 36, below 2**-930. u Phi(u) is then
max(u, 0) - v Phi(-v) for v = abs(u), and its derivative Phi(u) + u phi(u) is Phi(-v) - v phi(v), or what that leaves
of 1.
"""

from symact_codegen.lowering.primitives.pair import bits_of, float_of, fma
from symact_codegen.lowering.primitives.pair_constants_brief import (
    DENSITY_BRIEF_0,
    EXP_BOTTOM_BRIEF_0_0,
    EXP_TOP_BRIEF_0,
    EXP_TOP_BRIEF_2,
    NORMAL_BOTTOM_BRIEF_0_0,
    NORMAL_BOTTOM_BRIEF_1_0,
    NORMAL_BOTTOM_BRIEF_2_0,
    NORMAL_BOTTOM_BRIEF_3_0,
    NORMAL_BOTTOM_BRIEF_4_0,
    NORMAL_BOTTOM_BRIEF_5_0,
    NORMAL_TOP_BRIEF_0,
    NORMAL_TOP_BRIEF_1,
    NORMAL_TOP_BRIEF_2,
    NORMAL_TOP_BRIEF_3,
    NORMAL_TOP_BRIEF_4,
    NORMAL_TOP_BRIEF_5,
)
from symact_codegen.lowering.primitives.pair_constants_short import LN2_SHORT_0, LOG2E_SHORT_0
from symact_codegen.lowering.primitives.short_exponential import MAGIC_SHORT
from symact_codegen.lowering.primitives.wide_error_free import device


@device
def exp_minus_brief(u: float) -> tuple[float, float]:
    """Return (n, d) with exp(-u) = n / d, for u clamped to [-350, 700]."""
    v = min(max(u, -350.0), 700.0)
    t = fma(v, -LOG2E_SHORT_0, MAGIC_SHORT)
    r = fma(t - MAGIC_SHORT, LN2_SHORT_0, v)
    w = r * r
    a = w + EXP_BOTTOM_BRIEF_0_0
    b = r * fma(EXP_TOP_BRIEF_2, w, EXP_TOP_BRIEF_0)
    return float_of(bits_of(a - b) + (bits_of(t) << 52)), a + b


@device
def logistic_brief(u: float) -> float:
    """Return 1 / (1 + exp(-u))."""
    n, d = exp_minus_brief(u)
    return d * (1.0 / (d + n))


@device
def complement_brief(u: float) -> float:
    """Return 1 / (1 + exp(u)) = logistic(-u), from what logistic(u) is computed from."""
    n, d = exp_minus_brief(u)
    return n * (1.0 / (d + n))


@device
def exp_minus_half_brief(v: float) -> tuple[float, float]:
    """Return (n, d) with exp(-v / 2) = n / d, for v in [0, 1296]: as exp_minus in r = 2 r', with four times a and b."""
    t = fma(v, -0.5 * LOG2E_SHORT_0, MAGIC_SHORT)
    r = fma(t - MAGIC_SHORT, 2.0 * LN2_SHORT_0, v)
    w = r * r
    a = w + 4.0 * EXP_BOTTOM_BRIEF_0_0
    b = r * fma(0.5 * EXP_TOP_BRIEF_2, w, 2.0 * EXP_TOP_BRIEF_0)
    return float_of(bits_of(a - b) + (bits_of(t) << 52)), a + b


@device
def normal_parts_brief(v: float) -> tuple[float, float, float]:
    """Return (m, p, q) with Phi(-v) = m p and exp(-v**2 / 2) = m q, for v in [0, 36]."""
    p = fma(NORMAL_TOP_BRIEF_5, v, NORMAL_TOP_BRIEF_4)
    p = fma(p, v, NORMAL_TOP_BRIEF_3)
    p = fma(p, v, NORMAL_TOP_BRIEF_2)
    p = fma(p, v, NORMAL_TOP_BRIEF_1)
    p = fma(p, v, NORMAL_TOP_BRIEF_0)
    q = v + NORMAL_BOTTOM_BRIEF_5_0
    q = fma(q, v, NORMAL_BOTTOM_BRIEF_4_0)
    q = fma(q, v, NORMAL_BOTTOM_BRIEF_3_0)
    q = fma(q, v, NORMAL_BOTTOM_BRIEF_2_0)
    q = fma(q, v, NORMAL_BOTTOM_BRIEF_1_0)
    q = fma(q, v, NORMAL_BOTTOM_BRIEF_0_0)
    n, d = exp_minus_half_brief(v * v)
    return n / (d * q), p, q


@device
def normal_ramp_brief(u: float) -> float:
    """Return u Phi(u)."""
    v = min(abs(u), 36.0)
    m, p, _ = normal_parts_brief(v)
    return fma(-v, m * p, 0.0 if u < 0.0 else u)


@device
def normal_slope_brief(u: float) -> float:
    """Return Phi(u) + u phi(u), the derivative of u Phi(u)."""
    v = min(abs(u), 36.0)
    m, p, q = normal_parts_brief(v)
    y = m * fma(-DENSITY_BRIEF_0 * v, q, p)
    return y if u < 0.0 else 1.0 - y
