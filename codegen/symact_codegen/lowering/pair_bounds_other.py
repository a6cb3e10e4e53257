"""Proved error bounds of the error functions, the arc functions, sine and cosine on pairs.

Each is the proved error of the approximation (`approximations.rows_other`) and the rounding errors, in units of
U32 = 2**-24 or U64 = 2**-53, relative to the result:

- erfc, float32. The exponent's absolute error is the result's relative one: 0.075 from the rational function's proof,
  0.16 from its evaluation (its terms stay below 0.2 in size), 0.03 from the two sums that take it in, 0.01 from the
  exponential's polynomial, 0.05 from its cube and the products with low parts. An argument's low part v acts through
  2 a and the slopes of both quotients, where a line stands for the smaller one: 0.03 for half an ulp, 0.23 for 4 ulp.
- erfc, float64: 2**-61.5 from the polynomial's proof, 2**-60.5 from the steps in pairs and the products; exp's bound.
- erf: the polynomial's proof and 2**-28 or 2**-61 from the products near 0; beyond 1/2, 0.93 of erfc's error.
- sin and cos: reduction leaves 2**-57 (float32) or 2**-130 (float64), which is `absolute`; a relative 2**-30 or
  2**-61 from the approximations' proofs, and as much from the products in pairs.
- atan, asinh: 2**-29.5 or 2**-64 from the proofs, 0.03 or 2**-60 from the products and the division; asinh beyond
  1/2 has the logarithm's error. An ill-normalised argument, v of 4 ulp, costs float32's polynomials 0.06 more.
- Single forms: half a unit in the last place, at most 1, and the pair's error at an exact argument; erfc's float64
  form adds 0.25 from the polynomial, whose fourth and fifth steps are single, and 0.25 from exp's square part.
- erf's single float64 form has 0.93 of these 0.5 beyond 1/2, where the last rounding is half a unit of 2**-53, 0.97 of
  erf(1/2). Below, all but the first term is at most 0.0838 of the result, with the roundings of its argument, of q and
  its first coefficient, of the sum with the latter's second part, of the product with u and of the sum with v, 6.3 in
  all: 0.53.
"""

from __future__ import annotations

from math import inf

from symact_codegen.lowering.pair_bound import PairBound

U32, U64 = 2.0**-24, 2.0**-53

BOUNDS: dict[tuple[str, str], PairBound] = {
    ("erfc", "float32"): PairBound(-inf, inf, 0.54 * U32, 1.35 * U32, 2.0**-125),
    ("erfc", "float64"): PairBound(-inf, inf, 2.0**-58.8, 1.75 * U64, 2.0**-1021),
    ("erf", "float32"): PairBound(-inf, inf, 0.4 * U32, 1.15 * U32, 2.0**-140),
    ("erf", "float64"): PairBound(-inf, inf, 2.0**-59.5, 1.65 * U64, 2.0**-1060),
    ("sin", "float32"): PairBound(-1e5, 1e5, 2.0**-29.2, 1.1 * U32, 2.0**-55),
    ("sin", "float64"): PairBound(-2.0**30, 2.0**30, 2.0**-60.2, 1.1 * U64, 2.0**-120),
    ("cos", "float32"): PairBound(-1e5, 1e5, 2.0**-29.2, 1.1 * U32, 2.0**-55),
    ("cos", "float64"): PairBound(-2.0**30, 2.0**30, 2.0**-60.2, 1.1 * U64, 2.0**-120),
    ("atan", "float32"): PairBound(-3.4e38, 3.4e38, 0.16 * U32, 1.1 * U32, 2.0**-140),
    ("atan", "float64"): PairBound(-1.7e308, 1.7e308, 2.0**-59.2, 1.1 * U64, 2.0**-1060),
    ("asinh", "float32"): PairBound(-3.4e38, 3.4e38, 0.13 * U32, 1.1 * U32, 2.0**-140),
    ("asinh", "float64"): PairBound(-1.7e308, 1.7e308, 2.0**-59.2, 1.1 * U64, 2.0**-1060),
}
NORMALISED: dict[tuple[str, str], float] = {("erfc", "float32"): 0.34 * U32, ("erf", "float32"): 0.2 * U32}
"""The pair form's relative error where the argument's low part is at most half a unit in the last place of u."""
COARSE: dict[tuple[str, str], float] = {("erfc", "float64"): 0.75 * U64}
"""The relative error of a third form, a pair like the pair form: what the single form rounds, so 1 U less."""
