"""Sine, cosine, tangent and arctangent on wide numbers, to a relative error below 2**-95.

Arguments below 2**50 in size are reduced with 212 bits of pi / 2. Beyond that the functions fall back to the
float64 sine and cosine of the two parts, with an absolute error of about 2**-52; an argument beyond the range
of float64 gives NaN there.
"""

import math

import numpy as np

from symact_codegen.lowering.primitives.wide import (
    wide_abs,
    wide_add,
    wide_div,
    wide_from_float,
    wide_mul,
    wide_neg,
    wide_split,
    wide_sub,
)
from symact_codegen.lowering.primitives.wide_elementary import ONE, wide_polynomial, wide_reduce
from symact_codegen.lowering.primitives.wide_error_free import Wide, device
from symact_codegen.lowering.primitives.wide_tables import (
    COSINE_TERMS,
    HALF_PI,
    HALF_PI_PARTS,
    ONE_THIRD,
    SINE_TERMS,
)

TWO_OVER_PI = 0.6366197723675814
TRIGONOMETRIC_LIMIT = 2.0**50
ATAN_LINEAR_LIMIT = 2.0**-40


@device
def wide_sine_series(r: Wide) -> Wide:
    """Return sin(r) for |r| <= pi / 4."""
    return wide_mul(r, wide_polynomial(wide_mul(r, r), SINE_TERMS))


@device
def wide_cosine_series(r: Wide) -> Wide:
    """Return cos(r) for |r| <= pi / 4."""
    return wide_polynomial(wide_mul(r, r), COSINE_TERMS)


@device
def wide_sine_of_quarters(a: Wide, quarters: np.int64) -> Wide:
    """Return sin(a + quarters * pi / 2)."""
    x, tail = wide_split(a)
    if not abs(x) < TRIGONOMETRIC_LIMIT:
        if quarters == 0:
            return wide_from_float(math.sin(x) * math.cos(tail) + math.cos(x) * math.sin(tail))
        return wide_from_float(math.cos(x) * math.cos(tail) - math.sin(x) * math.sin(tail))
    k = np.rint(x * TWO_OVER_PI)
    r = a
    if k != 0.0:
        r = wide_reduce((x, tail, 0.0, 0.0), k, HALF_PI_PARTS)
    quadrant = (np.int64(k) + quarters) % 4
    result = wide_sine_series(r) if quadrant % 2 == 0 else wide_cosine_series(r)
    return wide_neg(result) if quadrant >= 2 else result


@device
def wide_sin(a: Wide) -> Wide:
    """Return sin(a)."""
    return wide_sine_of_quarters(a, np.int64(0))


@device
def wide_cos(a: Wide) -> Wide:
    """Return cos(a)."""
    return wide_sine_of_quarters(a, np.int64(1))


@device
def wide_tan(a: Wide) -> Wide:
    """Return tan(a)."""
    return wide_div(wide_sin(a), wide_cos(a))


@device
def wide_atan_up_to_one(t: Wide) -> Wide:
    """Return atan(t) for 0 <= t <= 1, by one step from the float64 y near it: y + atan(tan(atan(t) - y)).

    The step is below 2**-52 y, so its own arctangent is itself to 2**-104 of that.
    """
    x = wide_split(t)[0]
    if x < ATAN_LINEAR_LIMIT:
        return wide_mul(t, wide_sub(ONE, wide_mul(wide_mul(t, t), ONE_THIRD)))
    y = wide_from_float(math.atan(x))
    s, c = wide_sine_series(y), wide_cosine_series(y)
    step = wide_div(wide_sub(wide_mul(t, c), s), wide_add(c, wide_mul(t, s)))
    return wide_add(y, step)


@device
def wide_atan(a: Wide) -> Wide:
    """Return atan(a), as pi / 2 - atan(1 / |a|) for |a| > 1, with the sign of a."""
    t = wide_abs(a)
    if wide_split(t)[0] > 1.0:
        result = wide_sub(HALF_PI, wide_atan_up_to_one(wide_div(ONE, t)))
    else:
        result = wide_atan_up_to_one(t)
    return wide_neg(result) if a[0] < 0.0 else result
