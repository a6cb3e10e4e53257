"""Short primitives around exp: float64 arithmetic for results that are needed to 2**-40 (`pair_bounds_short`).

exp: u = k log(2) + r with one float for log(2), whose error k 2**-55 is of no account here; exp(r / 2) by a polynomial
of degree 7, squared, which saves one degree against exp(r); k is added to the exponent's bits. Arguments are clamped to
[-700, 350], so that exp(u), its square and its inverse are finite and normal, and k always fits.

logistic and the softplus functions are written in g = exp(-u), which stays finite: all sums are of positive numbers,
and no sign has to be looked at. Functions that are used together share what they have in common, the division too, once
LLVM has inlined them: hence products with an inverse in place of quotients.
"""

from symact_codegen.lowering.primitives.pair import bits_of, float_of, fma
from symact_codegen.lowering.primitives.pair_constants_short import (
    EXP_SHORT_0,
    EXP_SHORT_1,
    EXP_SHORT_2,
    EXP_SHORT_3,
    EXP_SHORT_4,
    EXP_SHORT_5,
    EXP_SHORT_6,
    EXP_SHORT_7,
    EXPM1_SHORT_0,
    EXPM1_SHORT_1,
    EXPM1_SHORT_2,
    EXPM1_SHORT_3,
    EXPM1_SHORT_4,
    EXPM1_SHORT_5,
    EXPM1_SHORT_6,
    EXPM1_SHORT_7,
    EXPM1_SHORT_8,
    LN2_SHORT_0,
    LOG2E_SHORT_0,
)
from symact_codegen.lowering.primitives.wide_error_free import device

MAGIC_SHORT = 6755399441055744.0
BIASED_MAGIC_SHORT = 6755399441056767.0
"""1.5 * 2**52, and that plus 1023: added to k, its last bits are k, and k as the exponent of 2**k."""


@device
def clamped_exp_short(v: float) -> float:
    """Return exp(v) for v in [-700, 350]."""
    t = fma(v, LOG2E_SHORT_0, MAGIC_SHORT)
    r = fma(t - MAGIC_SHORT, -LN2_SHORT_0, v)
    p = fma(EXP_SHORT_7, r, EXP_SHORT_6)
    p = fma(p, r, EXP_SHORT_5)
    p = fma(p, r, EXP_SHORT_4)
    p = fma(p, r, EXP_SHORT_3)
    p = fma(p, r, EXP_SHORT_2)
    p = fma(p, r, EXP_SHORT_1)
    p = fma(p, r, EXP_SHORT_0)
    return float_of(bits_of(p * p) + (bits_of(t) << 52))


@device
def clamped_exp_minus_short(v: float) -> float:
    """Return exp(-v) for v in [-350, 700]: with the opposite signs, since LLVM would spend an operation on -v."""
    t = fma(v, -LOG2E_SHORT_0, MAGIC_SHORT)
    r = fma(t - MAGIC_SHORT, LN2_SHORT_0, v)
    p = fma(-EXP_SHORT_7, r, EXP_SHORT_6)
    p = fma(p, r, -EXP_SHORT_5)
    p = fma(p, r, EXP_SHORT_4)
    p = fma(p, r, -EXP_SHORT_3)
    p = fma(p, r, EXP_SHORT_2)
    p = fma(p, r, -EXP_SHORT_1)
    p = fma(p, r, EXP_SHORT_0)
    return float_of(bits_of(p * p) + (bits_of(t) << 52))


@device
def exp_short(u: float) -> float:
    """Return exp(u)."""
    return clamped_exp_short(min(max(u, -700.0), 350.0))


@device
def exp_minus_short(u: float) -> float:
    """Return exp(-u): what the functions of g have in common."""
    return clamped_exp_minus_short(min(max(u, -350.0), 700.0))


@device
def expm1_short(u: float) -> float:
    """Return exp(u) - 1."""
    v = min(max(u, -700.0), 350.0)
    t = fma(v, LOG2E_SHORT_0, BIASED_MAGIC_SHORT)
    r = fma(t - BIASED_MAGIC_SHORT, -LN2_SHORT_0, v)
    p = fma(EXPM1_SHORT_8, r, EXPM1_SHORT_7)
    p = fma(p, r, EXPM1_SHORT_6)
    p = fma(p, r, EXPM1_SHORT_5)
    p = fma(p, r, EXPM1_SHORT_4)
    p = fma(p, r, EXPM1_SHORT_3)
    p = fma(p, r, EXPM1_SHORT_2)
    p = fma(p, r, EXPM1_SHORT_1)
    p = fma(p, r, EXPM1_SHORT_0)
    s = float_of(bits_of(t) << 52)
    return fma(s, p * r, -(1.0 - s))


@device
def logistic_short(u: float) -> float:
    """Return 1 / (1 + exp(-u))."""
    return 1.0 / (1.0 + exp_minus_short(u))


@device
def complement_short(u: float) -> float:
    """Return 1 / (1 + exp(u)) = logistic(-u), from what logistic(u) is computed from."""
    g = exp_minus_short(u)
    return g * (1.0 / (1.0 + g))


@device
def tanh_softplus_short(u: float) -> float:
    """Return tanh(log(1 + exp(u))) = (1 + 2 g) / (1 + 2 g (1 + g))."""
    g = exp_minus_short(u)
    h = 1.0 + g
    return (h + g) * (1.0 / (1.0 + (g + g) * h))


@device
def sech2_softplus_short(u: float) -> float:
    """Return 1 - tanh(log(1 + exp(u)))**2 = (2 g (1 + g) / (1 + 2 g (1 + g)))**2."""
    g = exp_minus_short(u)
    h = 1.0 + g
    m = (g + g) * h
    q = m * (1.0 / (1.0 + m))
    return q * q
