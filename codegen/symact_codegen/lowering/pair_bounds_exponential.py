"""What is proved of exp, expm1, log, log1p, softplus, tanh, 1 / cosh**2, sinh and cosh on pairs.

A bound is the sum of the proved error of the approximation (`approximations.rows_exponential`) and of the largest
rounding errors, each half a unit in the last place of what is rounded where that is largest; products of two such
errors are left out, and fit into what a bound exceeds its sum by. U is 2**-24 for float32 and 2**-53 for float64.

exp(r), at r = -log(2)/2, relative to exp(r) = 0.707; r is exact, and the rest c of the argument is linear but for c**2
/ 2, 2**-31 at most. float32, in units of 1e-10: approximation 4.2, x = r + c 11.3, x**2 2.8, q 4.8, q x 3.2, d 3.3,
the fma of the low part 3.3, c**2 / 2 4.7: 37.6. float64, in units of 1e-19: approximation 1.1, the five roundings of
r**4 q 4.8, the fma of the low part 6.1, d + e 0.8: 12.8. Single forms: x 0.10 U, x**2, q and p 0.04 U each,
approximation 0.06 U; in float64 also r + p, 0.35 U; and the last rounding, 0.71 U there, and 1 U where the result is
above 1 and the rest is small. Below -87 and -708 the result is exp of that, 2**-125.5 and 2**-1021.4.

expm1: the absolute errors of exp(r) - 1 count most above log(2)/2, where exp(r) is doubled and the result is 0.414:
23.2 * 2 / 0.414 = 112 in float32, 8.7 * 2 / 0.414 = 42 in float64. The single form in float64 has 0.19 U there, 0.92 U
of the result, and the last rounding, 0.60 U; at 2**54 it loses the 1: 0.71 U, and 0.98 U.

1 / cosh(u)**2 = 4 q / (1 + q)**2: an error of q = exp(-2 abs(u)) enters by (1 - q) / (1 + q). cosh: that of
exp(abs(u)) by tanh(abs(u)); the single form in float64 rounds the quotient and the sum, 0.25 U each. sinh: that of
expm1 by (1 - exp(-abs(u))) coth(u), 0.88 where it is largest.

tanh: T = tanh(r), abs(r) < 0.1795, has an approximation of 2.4e-10, x = r + c enters by T**2 / T, 1.3e-9, and the four
roundings of the cubic are 1.77e-7 of 0.0105 of it: 3.4e-9; that enters by at most 1.06. float64: the roundings are
five of a term of 1.3e-4, 0.8e-19, and 0.5e-19. Single, float64: 0.12 U and the last rounding.

log: for x = f / (1 + f / 2), abs(x) < 0.3433: approximation 8.6e-10, x 1.3e-9, the cubic's roundings 1.56e-7 of 0.0099
of it; a larger result only makes that smaller, relatively. float64: five roundings of a term of 1.7e-4, 1.0e-19.
log1p: from 2**24 (2**53) on 2**-k - 1 is rounded: 2**-24.5 / 16.6 (2**-53.5 / 37.1).

softplus = max(u, 0) + log(1 + q), relative to log(1 + q): for q = 1 the error of q is nothing, the cubic's roundings
are 1.63e-7 of 0.038, 6.2e-9, and what is left out of its derivative, 0.0123 of the quotient's rest, 1.6e-9; for q =
0.707 q adds 0.78 of its error and the cubic less, 8.2e-9. float64: 1.6e-18. Single, float64: 0.3 U, 0.03 U, and the
last rounding.
"""

from __future__ import annotations

from math import inf

from symact_codegen.lowering.pair_bound import PairBound

U32 = 2.0**-24
U64 = 2.0**-53

BOUNDS: dict[tuple[str, str], PairBound] = {
    ("exp", "float32"): PairBound(-inf, 88.3, 4.0e-9, 1.25 * U32, 2.0**-125),
    ("exp", "float64"): PairBound(-inf, 709.4, 2.0**-59.2, 1.5 * U64, 2.0**-1021),
    ("expm1", "float32"): PairBound(-inf, 88.3, 1.3e-8, 1.25 * U32, 0.0),
    ("expm1", "float64"): PairBound(-inf, 709.4, 2.0**-57.5, 1.75 * U64, 0.0),
    ("log", "float32"): PairBound(2.0**-126, 2.0**126, 5.0e-9, 1.1 * U32, 0.0),
    ("log", "float64"): PairBound(2.0**-1022, 2.0**1022, 2.0**-62, 1.1 * U64, 0.0),
    ("log1p", "float32"): PairBound(-1 + 2.0**-24, 2.0**126, 5.0e-9, 1.1 * U32, 0.0),
    ("log1p", "float64"): PairBound(-1 + 2.0**-53, 2.0**1022, 2.0**-58.5, 1.1 * U64, 0.0),
    ("softplus", "float32"): PairBound(-inf, inf, 1.15e-8, 1.25 * U32, 2.0**-125),
    ("softplus", "float64"): PairBound(-inf, inf, 2.0**-59, 1.4 * U64, 2.0**-1021),
    ("tanh", "float32"): PairBound(-inf, inf, 4.1e-9, 1.1 * U32, 0.0),
    ("tanh", "float64"): PairBound(-inf, inf, 2.0**-62, 1.25 * U64, 0.0),
    ("sech2", "float32"): PairBound(-inf, inf, 4.1e-9, 1.1 * U32, 2.0**-125),
    ("sech2", "float64"): PairBound(-inf, inf, 2.0**-59.2, 1.35 * U64, 2.0**-1021),
    ("sinh", "float32"): PairBound(-88.3, 88.3, 1.2e-8, 1.25 * U32, 0.0),
    ("sinh", "float64"): PairBound(-709.4, 709.4, 2.0**-57.6, 1.75 * U64, 0.0),
    ("cosh", "float32"): PairBound(-88.3, 88.3, 4.1e-9, 1.1 * U32, 0.0),
    ("cosh", "float64"): PairBound(-709.4, 709.4, 2.0**-59.2, 1.75 * U64, 0.0),
}
