"""sin and cos of float32 pairs.

u + v = m pi + r with abs(r) <= pi / 2, nearly, and m a whole number for sin, half an odd number for cos: then both are
sin(r) with a sign. pi has three parts (Cody and Waite, "Software manual for the elementary functions", 1980): u less m
times the first one is exact in one fma wherever it is below 2, except in cos for small u, where a second fma finds the
rest; the second product is taken exactly.
"""


from symact_codegen.lowering.primitives.pair import exact_sum, fma, ordered_add, ordered_sum, pair_mul
from symact_codegen.lowering.primitives.pair_constants_common import HALF_32, MAGIC_32, ONE_32, TWO_32, ZERO_32
from symact_codegen.lowering.primitives.pair_constants_trigonometric import (
    INVERSE_PI_32_0,
    PI_32_0,
    PI_32_1,
    PI_32_2,
    SIN_32_0,
    SIN_32_0_LOW,
    SIN_32_2,
    SIN_32_2_LOW,
    SIN_32_4,
    SIN_32_6,
    SIN_32_8,
)
from symact_codegen.lowering.primitives.wide_error_free import device


@device
def sine_reduced_32(r: float, rl: float) -> tuple[float, float]:
    """Return sin(r + rl) for abs(r) <= 1.61."""
    z = r * r
    zl = fma(r + r, rl, fma(r, r, -z))
    q = fma(fma(SIN_32_8, z, SIN_32_6), z, SIN_32_4)
    a, x = ordered_sum(SIN_32_2, q * z)
    p, pl = pair_mul(a, x + SIN_32_2_LOW, z, zl)
    a, x = ordered_add(SIN_32_0, SIN_32_0_LOW, p, pl)
    t, tl = pair_mul(z, zl, r, rl)
    p, pl = pair_mul(a, x, t, tl)
    return ordered_add(r, rl, p, pl)


@device
def less_multiple_of_pi_32(r: float, low: float, m: float, v: float) -> tuple[float, float]:
    """Return r + low + v less m times all parts of pi but the first."""
    a, e = exact_sum(r, v)
    p = m * PI_32_1
    b, f = exact_sum(a, -p)
    return exact_sum(b, (e + f) + (low - fma(m, PI_32_2, fma(m, PI_32_1, -p))))


@device
def parity_32(n: float) -> float:
    """Return 1 for even n, -1 for odd n."""
    odd: float = abs(n - TWO_32 * (fma(n, HALF_32, MAGIC_32) - MAGIC_32))
    sign: float = ONE_32 - (odd + odd)
    return sign


@device
def sin_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return sin(u + v)."""
    n = fma(u, INVERSE_PI_32_0, MAGIC_32) - MAGIC_32
    r, rl = less_multiple_of_pi_32(fma(n, -PI_32_0, u), ZERO_32, n, v)
    h, low = sine_reduced_32(r, rl)
    sign = parity_32(n)
    return h * sign, low * sign


@device
def sin_single_float32(u: float, v: float) -> float:
    """Return sin(u + v)."""
    h, low = sin_pair_float32(u, v)
    return h + low


@device
def cos_pair_float32(u: float, v: float) -> tuple[float, float]:
    """Return cos(u + v)."""
    n = (fma(u, INVERSE_PI_32_0, -HALF_32) + MAGIC_32) - MAGIC_32
    m = n + HALF_32
    r = fma(m, -PI_32_0, u)
    low = u - fma(m, PI_32_0, r)
    r, rl = less_multiple_of_pi_32(r, low if abs(u) < TWO_32 else ZERO_32, m, v)
    h, low = sine_reduced_32(r, rl)
    sign = -parity_32(n)
    return h * sign, low * sign


@device
def cos_single_float32(u: float, v: float) -> float:
    """Return cos(u + v)."""
    h, low = cos_pair_float32(u, v)
    return h + low
