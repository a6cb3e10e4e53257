"""exp for maps of rows: float64 arithmetic for results that are needed to 2**-35, in fewer operations than for 2**-40.

As in `short_exponential`, u = k log(2) + r with one float for log(2), and k is added to the exponent's bits; exp(r) is
(P(r)**2 + INNER)**2 + OUTER (`approximations.rows_squares`), which is exactly 1 for r = 0.

The relative error is at most 2**-35.75 for -700 <= u <= 350: the approximation's 2**-35.8 = 1.672e-11; log(2) as one
float adds k 2.4e-17, 2.4e-14 at most for abs(k) <= 1010; and with U = 2**-53 roundings add 30 U, since the error of
P(r)**2, which is 2.6 times as large as its sum with INNER at most, counts twice. Clamping leaves exp(-700) < 2**-1009.
"""

from symact_codegen.lowering.primitives.pair import bits_of, float_of, fma
from symact_codegen.lowering.primitives.pair_constants_short import LN2_SHORT_0, LOG2E_SHORT_0
from symact_codegen.lowering.primitives.pair_constants_squares import (
    EXP_SQUARES_0,
    EXP_SQUARES_1,
    EXP_SQUARES_2,
    EXP_SQUARES_3,
    EXP_SQUARES_INNER_0,
    EXP_SQUARES_OUTER_0,
    EXP_SQUARES_START_0,
)
from symact_codegen.lowering.primitives.short_exponential import MAGIC_SHORT
from symact_codegen.lowering.primitives.wide_error_free import device

LEAST_EXP_SHORT = -700.0


@device
def clamped_exp_squares_short(v: float) -> float:
    """Return exp(v) for v in [-700, 350]."""
    t = fma(v, LOG2E_SHORT_0, MAGIC_SHORT)
    r = fma(t - MAGIC_SHORT, -LN2_SHORT_0, v)
    p = fma(EXP_SQUARES_3, r, EXP_SQUARES_2)
    p = fma(p, r, EXP_SQUARES_1)
    p = fma(p, r, EXP_SQUARES_0)
    p = fma(p, r, EXP_SQUARES_START_0)
    p = fma(p, p, EXP_SQUARES_INNER_0)
    return float_of(bits_of(fma(p, p, EXP_SQUARES_OUTER_0)) + (bits_of(t) << 52))


@device
def exp_squares_short(u: float) -> float:
    """Return exp(u)."""
    return clamped_exp_squares_short(min(max(u, LEAST_EXP_SHORT), 350.0))


@device
def exp_down_short(u: float) -> float:
    """Return exp(u) for u <= 0: exactly 1 for 0, so that no logarithm of a sum with that term is negative."""
    return clamped_exp_squares_short(max(u, LEAST_EXP_SHORT))
