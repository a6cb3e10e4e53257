"""What is proved of the short primitives: float64 arithmetic for results that are needed to 30 to 40 bits.

The arguments are exact, and there is one form, so `pair` and `single` are the same number. The greater part of a bound
is the proved error of an approximation (`approximations.rows_short`); the rest is rounding, with U = 2**-53.

- exp: the polynomial for exp(r / 2), 2**-42.4, counts twice, 3.45e-13; log(2) as one float adds k 2.4e-17, 2.4e-14 at
  most for abs(k) <= 1010; roundings 5 U. Clamping at -700 leaves exp(-700) < 2**-1009.
- exp_minus_square: as exp, and U u**2 <= 7.6e-14 from the square; exp(-26**2) < 2**-975.
- logistic, complement: as exp, whose error enters by a factor of at most 1, and 3 U; exp(-350) < 2**-504.
- tanh_softplus: with g = exp(-u), d log(tanh) / d log(g) is between -1 and 0; 6 U more.
- sech2_softplus: the square of m / (1 + m), where d log(m / (1 + m)) / d log(g) is between 0 and 1: exp's error twice.
- softplus: exp's error by a factor of at most 1, the quotient's 2**-43.5 = 8.1e-14, and 4 U.
- tanh: the polynomial's 2**-41.1 = 4.25e-13 moves r by sinh(2 r) / 2 times that, which changes tanh(u) by no more than
  the same share, since sinh(2 r) / (2 r) * 2 u / sinh(2 u) <= 1 for abs(r) <= abs(u); 10 U.
- sech2: moving r by that much changes it by twice as much, relatively, with abs(r) <= 0.1733: 1.5e-13; log(2) / 2 as
  one float, 2 k 1.2e-17 <= 1.3e-14; 10 U. Clamping leaves 4 exp(-350) < 2**-502.
- expm1: the polynomial's 2**-43.4 = 8.7e-14 grows by sqrt(2) where exp(u) is just above sqrt(2) (k = 1, r < 0); 10 U.
- sinh, cosh: cosh(r)'s 2**-46 = 1.5e-14 grows by 2.3 in sinh(u), by 1.25 in cosh(u), at k = 1; log(2) as one float
  k 2.4e-17 <= 1.3e-14, where nothing grows any more; 10 U.
- log, log1p, asinh: the polynomial's 2**-45 = 2.9e-14; up to 12 U, those of k log(2) twice where the sum cancels.
- erfc: the quotient's 2**-33.4 = 8.82e-11, exp's 3.45e-13, k 2.4e-17 <= 4e-15, U u**2 <= 1.3e-14, 40 U; beyond 10.4,
  where nothing is proved of the quotient, both erfc(u) and the result are at most exp(-u**2) / u < 2**-159, as the
  denominator exceeds u times the numerator coefficient by coefficient.
- erf: the quotient's 2**-34.2 = 5.1e-11, 45 U, and 1 - erf(4.4) = 4.9e-10 from clamping.
- sin, cos: the polynomial's 2**-43.8 = 6.6e-14 and 8 U. u - k pi with pi's first float is exact where it is small; what
  two floats leave of pi, 3.0e-33, times abs(k) < 31832 is the absolute error.
- atan: the polynomial's 2**-41.2 = 4.0e-13, 10 U.
"""

from __future__ import annotations

import math

from symact_codegen.lowering.pair_bound import PairBound

TINY = 2.0**-1022
"""Stands for everything that underflow may do to an argument near zero."""


def bound(relative: float, absolute: float = TINY, low: float = -math.inf, high: float = math.inf) -> PairBound:
    """The bound of a primitive with one form."""
    return PairBound(low, high, relative, relative, absolute)


SHORT_BOUNDS: dict[str, PairBound] = {
    "exp": bound(2.0**-41.25, 2.0**-1009, high=350.0),
    "exp_minus": bound(2.0**-41.25, 2.0**-1009, low=-350.0),
    "exp_minus_square": bound(2.0**-41, 2.0**-975),
    "expm1": bound(2.0**-42.8, high=350.0),
    "tanh": bound(2.0**-41),
    "sech2": bound(2.0**-42.4, 2.0**-502),
    "logistic": bound(2.0**-41.2, 2.0**-504),
    "complement": bound(2.0**-41.2, 2.0**-504),
    "tanh_softplus": bound(2.0**-41.2, 2.0**-504),
    "sech2_softplus": bound(2.0**-40.2, 2.0**-1006),
    "softplus": bound(2.0**-40.9, 2.0**-1009),
    "sinh": bound(2.0**-44.5, low=-350.0, high=350.0),
    "cosh": bound(2.0**-44.5, low=-350.0, high=350.0),
    "log": bound(2.0**-44.8, low=2.0**-1022, high=2.0**1000),
    "log1p": bound(2.0**-44.8, low=2.0**-53 - 1.0, high=2.0**1000),
    "asinh": bound(2.0**-44.8, low=-(2.0**500), high=2.0**500),
    "erfc": bound(2.0**-33.3, 2.0**-159),
    "erf": bound(2.0**-30.75),
    "sin": bound(2.0**-43.7, 2.0**-93, -1e5, 1e5),
    "cos": bound(2.0**-43.7, 2.0**-93, -1e5, 1e5),
    "atan": bound(2.0**-41.1, low=-(2.0**1000), high=2.0**1000),
}
"""Bounds by name: |NAME_short(u) - exact| <= pair * |exact| + absolute for low <= u <= high."""
