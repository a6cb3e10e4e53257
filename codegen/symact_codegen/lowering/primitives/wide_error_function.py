"""The error function and its complement on wide numbers, to a relative error below 2**-95 also in the tails.

erfc(z) is the midpoint rule with step H = 11/32 for an integral of Hunter and Regan, corrected for the pole:

    erfc(z) = (2 H z / pi) exp(-z**2) sum over k >= 0 of exp(-t_k**2) / (z**2 + t_k**2) + P(z),

where t_k = (k + 1/2) H, and P(z) = 2 / (1 + exp(2 pi z / H)) for z < pi / H and 0 beyond. The relative error
of the rule is about exp(-(pi / H)**2) < 2**-120, and every term is positive, so nothing cancels. Source:
Hunter and Regan, "A note on the evaluation of the complementary error function", Math. Comp. 26 (1972).
"""

import math

import numpy as np

from symact_codegen.lowering.primitives.wide import (
    wide_abs,
    wide_add,
    wide_div,
    wide_mul,
    wide_neg,
    wide_split,
    wide_sub,
)
from symact_codegen.lowering.primitives.wide_elementary import (
    ONE,
    TWO,
    accumulate,
    wide_exp,
    wide_exp_of_sum,
    wide_polynomial,
)
from symact_codegen.lowering.primitives.wide_error_free import Wide, device, two_prod
from symact_codegen.lowering.primitives.wide_tables import ERF_TERMS, ERFC_FACTOR, ERFC_NODES, ERFC_POLE

ERFC_POLE_LIMIT = 9.139178628624853  # pi / H
GAUSSIAN_LIMIT = 2.0**19  # beyond it exp(-z**2) has a saturated exponent or nearly so
GAUSSIAN_FLAT_LIMIT = 2.0**-100  # below it exp(-z**2) is 1 to 200 bits


@device
def wide_gaussian(z: Wide) -> Wide:
    """Return exp(-z**2) with z**2 exact: rounding z**2 would cost z**2 times as much in the result."""
    x, tail = wide_split(z)
    if not GAUSSIAN_FLAT_LIMIT < abs(x) < GAUSSIAN_LIMIT:
        return wide_exp(wide_neg(wide_mul(z, z)))
    p, t = two_prod(-x, x)
    q, u = two_prod(-2.0 * x, tail)
    return wide_exp_of_sum(accumulate(accumulate((p, q, -tail * tail, 0.0), t), u))


@device
def wide_erfc(a: Wide) -> Wide:
    """Return erfc(a)."""
    z = wide_abs(a)
    square = wide_mul(z, z)
    total = (0.0, 0.0, np.int64(0))
    for i in range(len(ERFC_NODES) - 1, -1, -1):  # the smallest terms first
        weight = (ERFC_NODES[i, 1], ERFC_NODES[i, 2], np.int64(0))
        total = wide_add(total, wide_div(weight, wide_add(square, (ERFC_NODES[i, 0], 0.0, np.int64(0)))))
    result = total
    if z[0] != math.inf:  # else the sum is 0 already, and 0 times z would be NaN
        result = wide_mul(wide_mul(wide_mul(ERFC_FACTOR, z), total), wide_gaussian(z))
    if wide_split(z)[0] < ERFC_POLE_LIMIT:
        pole = wide_div(TWO, wide_add(ONE, wide_exp(wide_mul(ERFC_POLE, z))))
        result = wide_add(result, pole)
    return wide_sub(TWO, result) if a[0] < 0.0 else result


@device
def wide_erf(a: Wide) -> Wide:
    """Return erf(a): the Taylor sum for |a| < 1/2, else 1 - erfc(|a|) with the sign of a."""
    if abs(wide_split(a)[0]) < 0.5:
        return wide_mul(a, wide_polynomial(wide_mul(a, a), ERF_TERMS))
    result = wide_sub(ONE, wide_erfc(wide_abs(a)))
    return wide_neg(result) if a[0] < 0.0 else result
