"""What is proved of the brief primitives: float64 arithmetic for results that are needed to about 31 bits.

The greater part of a bound is the proved error of an approximation (`approximations.rows_brief`); the rest is rounding,
with U = 2**-53.

- exp(r) = (1 + t) / (1 - t) with t = tanh(r / 2): t's 2**-30.8 changes log(exp(r)) by 2 t / (1 - t**2) = sinh(r) times
  that, 1.89e-10 at most for abs(r) <= 0.34658; log(2) as one float adds k 2.4e-17, 2.4e-14 at most; roundings 10 U.
- logistic, complement: exp's error by a factor of at most 1, and 4 U; clamping leaves exp(-350) < 2**-504.
- normal_ramp: the quotient's 2**-32 = 2.33e-10, exp's 1.89e-10, U v**2 / 2 <= 3.3e-14 from the square, 30 U. For u > 0,
  u - u Phi(-u) >= u Phi(-u) takes over no larger share of the error. Beyond 24.1, where nothing is proved of the
  quotient, Phi(-v) and what stands for it are at most exp(-v**2 / 2) / v < 2**-423, as the denominator exceeds v times
  the numerator coefficient by coefficient; from v = 36 on the latter stays the same.
- normal_slope: Phi(-v) and v phi(v) as before, each in one product with the same factor, and 1 less their difference:
  the bound is a share of the size Phi(u) + abs(u) phi(u), since the difference has a zero.
"""

from __future__ import annotations

BRIEF_BOUNDS: dict[str, tuple[float, float]] = {
    "logistic": (2.0**-32.25, 2.0**-504),
    "complement": (2.0**-32.25, 2.0**-504),
    "normal_ramp": (2.0**-31.1, 2.0**-418),
    "normal_slope": (2.0**-31.1, 2.0**-413),
}
"""Pairs by name: |NAME_brief(u) - exact| <= first * size + second for every float u, with size = |exact| where the text
above does not say otherwise."""
