"""Short primitives of the error function: float64 arithmetic for results that are needed to 2**-30.

erfc(v) = exp(-v**2) R(v) for v = abs(u), with R a quotient of polynomials of degrees 5 and 6 in v, all of whose
coefficients are positive; erfc(u) = 2 - erfc(v) for u < 0. The square is not compensated: its rounding moves the result
by v**2 2**-53 at most, relatively. erf is one odd quotient, u times a polynomial of degree 7 in u**2 by another such
polynomial, up to 4.4, where it is 1 for 30 bits.
"""

from symact_codegen.lowering.primitives.pair import fma
from symact_codegen.lowering.primitives.pair_constants_short import (
    ERF_BOTTOM_SHORT_2_0,
    ERF_BOTTOM_SHORT_4_0,
    ERF_BOTTOM_SHORT_6_0,
    ERF_BOTTOM_SHORT_8_0,
    ERF_BOTTOM_SHORT_10_0,
    ERF_BOTTOM_SHORT_12_0,
    ERF_BOTTOM_SHORT_14_0,
    ERF_TOP_SHORT_0,
    ERF_TOP_SHORT_2,
    ERF_TOP_SHORT_4,
    ERF_TOP_SHORT_6,
    ERF_TOP_SHORT_8,
    ERF_TOP_SHORT_10,
    ERF_TOP_SHORT_12,
    ERF_TOP_SHORT_14,
    ERFC_BOTTOM_SHORT_1_0,
    ERFC_BOTTOM_SHORT_2_0,
    ERFC_BOTTOM_SHORT_3_0,
    ERFC_BOTTOM_SHORT_4_0,
    ERFC_BOTTOM_SHORT_5_0,
    ERFC_BOTTOM_SHORT_6_0,
    ERFC_TOP_SHORT_0,
    ERFC_TOP_SHORT_1,
    ERFC_TOP_SHORT_2,
    ERFC_TOP_SHORT_3,
    ERFC_TOP_SHORT_4,
    ERFC_TOP_SHORT_5,
)
from symact_codegen.lowering.primitives.short_exponential import clamped_exp_minus_short
from symact_codegen.lowering.primitives.wide_error_free import device


@device
def exp_minus_square_short(u: float) -> float:
    """Return exp(-u**2), what erfc is computed from."""
    v = min(abs(u), 26.0)
    return clamped_exp_minus_short(v * v)


@device
def erfc_short(u: float) -> float:
    """Return erfc(u)."""
    v = min(abs(u), 26.0)
    p = fma(ERFC_TOP_SHORT_5, v, ERFC_TOP_SHORT_4)
    p = fma(p, v, ERFC_TOP_SHORT_3)
    p = fma(p, v, ERFC_TOP_SHORT_2)
    p = fma(p, v, ERFC_TOP_SHORT_1)
    p = fma(p, v, ERFC_TOP_SHORT_0)
    q = fma(ERFC_BOTTOM_SHORT_6_0, v, ERFC_BOTTOM_SHORT_5_0)
    q = fma(q, v, ERFC_BOTTOM_SHORT_4_0)
    q = fma(q, v, ERFC_BOTTOM_SHORT_3_0)
    q = fma(q, v, ERFC_BOTTOM_SHORT_2_0)
    q = fma(q, v, ERFC_BOTTOM_SHORT_1_0)
    q = fma(q, v, 1.0)
    tail = (p / q) * exp_minus_square_short(u)
    return 2.0 - tail if u < 0.0 else tail


@device
def erf_short(u: float) -> float:
    """Return erf(u)."""
    v = min(max(u, -4.4), 4.4)
    w = v * v
    p = fma(ERF_TOP_SHORT_14, w, ERF_TOP_SHORT_12)
    p = fma(p, w, ERF_TOP_SHORT_10)
    p = fma(p, w, ERF_TOP_SHORT_8)
    p = fma(p, w, ERF_TOP_SHORT_6)
    p = fma(p, w, ERF_TOP_SHORT_4)
    p = fma(p, w, ERF_TOP_SHORT_2)
    p = fma(p, w, ERF_TOP_SHORT_0)
    q = fma(ERF_BOTTOM_SHORT_14_0, w, ERF_BOTTOM_SHORT_12_0)
    q = fma(q, w, ERF_BOTTOM_SHORT_10_0)
    q = fma(q, w, ERF_BOTTOM_SHORT_8_0)
    q = fma(q, w, ERF_BOTTOM_SHORT_6_0)
    q = fma(q, w, ERF_BOTTOM_SHORT_4_0)
    q = fma(q, w, ERF_BOTTOM_SHORT_2_0)
    q = fma(q, w, 1.0)
    return (v * p) / q
