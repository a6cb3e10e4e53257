"""Single results in float64 on all arguments: the primitives of pairs, continued to where they are not defined.

exp: where exp(u) may be no normal number, exp(u / 2) squared. logistic and its complement are 0 where exp(-708) is
larger; that is, their absolute error is 2**-1021 there.
"""

import math

from symact_codegen.lowering.primitives.pair_exponential_float64 import exp_single_float64, expm1_single_float64
from symact_codegen.lowering.primitives.pair_gates_float64 import complement_single_float64, logistic_single_float64
from symact_codegen.lowering.primitives.wide_error_free import device

NORMAL_EXP_64 = 708.0
CLAMPED_EXP_64 = 1480.0
LARGEST_EXPM1_64 = 709.4


@device
def half_tail(v: float) -> float:
    """Return half of a low part, 0 for NaN, which is the low part of an infinity."""
    return 0.5 * v if abs(v) < 1.0 else 0.0


@device
def exp_whole_float64(u: float, v: float) -> float:
    """Return exp(u + v)."""
    far = abs(u) > NORMAL_EXP_64
    half = 0.5 * min(max(u, -CLAMPED_EXP_64), CLAMPED_EXP_64)
    y = exp_single_float64(half if far else u, half_tail(v) if far else v)
    return y * y if far else y


@device
def exp_down_float64(u: float, v: float) -> float:
    """Return exp(u + v) for u <= 0."""
    far = u < -NORMAL_EXP_64
    y = exp_single_float64(0.5 * max(u, -CLAMPED_EXP_64) if far else u, half_tail(v) if far else v)
    return y * y if far else y


@device
def expm1_whole_float64(u: float, v: float) -> float:
    """Return exp(u + v) - 1."""
    far = u > LARGEST_EXPM1_64
    y = expm1_single_float64(LARGEST_EXPM1_64 if far else u, 0.0 if far else v)
    return math.inf if far else y


@device
def logistic_whole_float64(u: float, v: float) -> float:
    """Return 1 / (1 + exp(-u - v))."""
    far = u < -NORMAL_EXP_64
    y = logistic_single_float64(-NORMAL_EXP_64 if far else u, 0.0 if far else v)
    return 0.0 if far else y


@device
def complement_whole_float64(u: float, v: float) -> float:
    """Return 1 / (1 + exp(u + v))."""
    far = u < -NORMAL_EXP_64
    y = complement_single_float64(-NORMAL_EXP_64 if far else u, 0.0 if far else v)
    return 1.0 if far else y
