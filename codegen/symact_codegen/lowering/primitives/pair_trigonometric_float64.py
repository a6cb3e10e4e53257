"""sin and cos of float64 pairs.

u + v = m pi + r with abs(r) <= pi / 2, nearly, and m a whole number for sin, half an odd number for cos: then both are
sin(r) with a sign. pi has three parts (Cody and Waite, "Software manual for the elementary functions", 1980): u less m
times the first one is exact in one fma wherever it is below 2, except in cos for small u, where a second fma finds the
rest; the second product is taken exactly.
"""

from symact_codegen.lowering.primitives.pair import exact_sum, fma, ordered_add, ordered_sum, pair_mul
from symact_codegen.lowering.primitives.pair_constants_common import MAGIC_64
from symact_codegen.lowering.primitives.pair_constants_trigonometric import (
    INVERSE_PI_64_0,
    PI_64_0,
    PI_64_1,
    PI_64_2,
    SIN_64_0,
    SIN_64_0_LOW,
    SIN_64_2,
    SIN_64_2_LOW,
    SIN_64_4,
    SIN_64_4_LOW,
    SIN_64_6,
    SIN_64_8,
    SIN_64_10,
    SIN_64_12,
    SIN_64_14,
)
from symact_codegen.lowering.primitives.wide_error_free import device


@device
def sine_reduced_64(r: float, rl: float) -> tuple[float, float]:
    """Return sin(r + rl) for abs(r) <= 1.5709."""
    z = r * r
    zl = fma(r + r, rl, fma(r, r, -z))
    q = fma(fma(SIN_64_14, z, SIN_64_12), z, SIN_64_10)
    q = fma(fma(q, z, SIN_64_8), z, SIN_64_6)
    a, x = ordered_sum(SIN_64_4, q * z)
    p, pl = pair_mul(a, x + SIN_64_4_LOW, z, zl)
    a, x = ordered_add(SIN_64_2, SIN_64_2_LOW, p, pl)
    p, pl = pair_mul(a, x, z, zl)
    a, x = ordered_add(SIN_64_0, SIN_64_0_LOW, p, pl)
    t, tl = pair_mul(z, zl, r, rl)
    p, pl = pair_mul(a, x, t, tl)
    return ordered_add(r, rl, p, pl)


@device
def less_multiple_of_pi_64(r: float, low: float, m: float, v: float) -> tuple[float, float]:
    """Return r + low + v less m times all parts of pi but the first."""
    a, e = exact_sum(r, v)
    p = m * PI_64_1
    b, f = exact_sum(a, -p)
    return exact_sum(b, (e + f) + (low - fma(m, PI_64_2, fma(m, PI_64_1, -p))))


@device
def parity_64(n: float) -> float:
    """Return 1 for even n, -1 for odd n."""
    odd: float = abs(n - 2.0 * (fma(n, 0.5, MAGIC_64) - MAGIC_64))
    sign: float = 1.0 - (odd + odd)
    return sign


@device
def sin_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return sin(u + v)."""
    n = fma(u, INVERSE_PI_64_0, MAGIC_64) - MAGIC_64
    r, rl = less_multiple_of_pi_64(fma(n, -PI_64_0, u), 0.0, n, v)
    h, low = sine_reduced_64(r, rl)
    sign = parity_64(n)
    return h * sign, low * sign


@device
def sin_single_float64(u: float, v: float) -> float:
    """Return sin(u + v)."""
    h, low = sin_pair_float64(u, v)
    return h + low


@device
def cos_pair_float64(u: float, v: float) -> tuple[float, float]:
    """Return cos(u + v)."""
    n = (fma(u, INVERSE_PI_64_0, -0.5) + MAGIC_64) - MAGIC_64
    m = n + 0.5
    r = fma(m, -PI_64_0, u)
    low = u - fma(m, PI_64_0, r)
    r, rl = less_multiple_of_pi_64(r, low if abs(u) < 2.0 else 0.0, m, v)
    h, low = sine_reduced_64(r, rl)
    sign = -parity_64(n)
    return h * sign, low * sign


@device
def cos_single_float64(u: float, v: float) -> float:
    """Return cos(u + v)."""
    h, low = cos_pair_float64(u, v)
    return h + low
