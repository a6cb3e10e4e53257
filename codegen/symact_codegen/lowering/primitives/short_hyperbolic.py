"""Short primitives of the hyperbolic functions: float64 arithmetic for results that are needed to 2**-40.

tanh and sech2: u = k log(2) / 2 + r; with s = 2**k and T = tanh(r), the addition theorem gives
tanh(u) = ((s - 1) + T (s + 1)) / ((s + 1) + T (s - 1)) and sech(u)**2 = 4 s (1 - T**2) / ((s + 1) + T (s - 1))**2,
which share everything but a few products once LLVM has inlined them. sinh and cosh: u = k log(2) + r and the theorems
with sinh(r) and cosh(r), without any division. Arguments are clamped to [-175, 175] or [-350, 350], so that k fits.
"""

from symact_codegen.lowering.primitives.pair import bits_of, float_of, fma
from symact_codegen.lowering.primitives.pair_constants_short import (
    COSH_SHORT_0,
    COSH_SHORT_2,
    COSH_SHORT_4,
    COSH_SHORT_6,
    COSH_SHORT_8,
    HALF_LN2_SHORT_0,
    LN2_SHORT_0,
    LOG2E_SHORT_0,
    SINH_SHORT_0,
    SINH_SHORT_2,
    SINH_SHORT_4,
    SINH_SHORT_6,
    SINH_SHORT_8,
    TANH_SHORT_0,
    TANH_SHORT_2,
    TANH_SHORT_4,
    TANH_SHORT_6,
    TANH_SHORT_8,
    TWICE_LOG2E_SHORT_0,
)
from symact_codegen.lowering.primitives.short_exponential import BIASED_MAGIC_SHORT
from symact_codegen.lowering.primitives.wide_error_free import device

HALF_MAGIC_SHORT = 6755399441056766.0
"""1.5 * 2**52 + 1022: added to k, its last bits are the exponent's of 2**k / 2."""
TWICE_HALF_SHORT = 2044 << 52
"""The bits of 2**k / 2 taken from it are those of 2**-k / 2."""


@device
def tanh_parts_short(u: float) -> tuple[float, float, float]:
    """Return s, T and 1 / ((s + 1) + T (s - 1)), see above."""
    v = min(max(u, -175.0), 175.0)
    t = fma(v, TWICE_LOG2E_SHORT_0, BIASED_MAGIC_SHORT)
    r = fma(t - BIASED_MAGIC_SHORT, -HALF_LN2_SHORT_0, v)
    w = r * r
    p = fma(TANH_SHORT_8, w, TANH_SHORT_6)
    p = fma(p, w, TANH_SHORT_4)
    p = fma(p, w, TANH_SHORT_2)
    p = fma(p, w, TANH_SHORT_0)
    s = float_of(bits_of(t) << 52)
    return s, p * r, 1.0 / fma(-(p * r), 1.0 - s, 1.0 + s)


@device
def tanh_short(u: float) -> float:
    """Return tanh(u); the sign of a zero is kept, since 1 - s is +0 for it."""
    s, p, inverse = tanh_parts_short(u)
    return fma(p, 1.0 + s, -(1.0 - s)) * inverse


@device
def sech2_short(u: float) -> float:
    """Return 1 / cosh(u)**2 = 1 - tanh(u)**2."""
    s, p, inverse = tanh_parts_short(u)
    return ((4.0 * s) * inverse) * (fma(-p, p, 1.0) * inverse)


@device
def sinh_cosh_parts_short(u: float) -> tuple[float, float, float, float]:
    """Return -sinh(k log(2)), cosh(k log(2)), sinh(r) and cosh(r) for u = k log(2) + r."""
    v = min(max(u, -350.0), 350.0)
    t = fma(v, LOG2E_SHORT_0, HALF_MAGIC_SHORT)
    r = fma(t - HALF_MAGIC_SHORT, -LN2_SHORT_0, v)
    w = r * r
    p = fma(SINH_SHORT_8, w, SINH_SHORT_6)
    p = fma(p, w, SINH_SHORT_4)
    p = fma(p, w, SINH_SHORT_2)
    p = fma(p, w, SINH_SHORT_0)
    q = fma(COSH_SHORT_8, w, COSH_SHORT_6)
    q = fma(q, w, COSH_SHORT_4)
    q = fma(q, w, COSH_SHORT_2)
    q = fma(q, w, COSH_SHORT_0)
    n = bits_of(t) << 52
    up = float_of(n)
    down = float_of(TWICE_HALF_SHORT - n)
    return down - up, down + up, p * r, q


@device
def sinh_short(u: float) -> float:
    """Return sinh(u); the sign of a zero is kept, since a is +0 for it."""
    a, b, p, q = sinh_cosh_parts_short(u)
    return fma(b, p, -(a * q))


@device
def cosh_short(u: float) -> float:
    """Return cosh(u)."""
    a, b, p, q = sinh_cosh_parts_short(u)
    return fma(-a, p, b * q)
