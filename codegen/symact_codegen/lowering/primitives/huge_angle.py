"""Sine, cosine and tangent of wide numbers of any size up to 2**2050: Payne and Hanek's reduction.

a * 2 / pi modulo 4 needs only those bits of 2 / pi whose product with a is not a multiple of 4. Each product of a
part of a with 24 bits of 2 / pi is exact in float64; about 220 bits are summed. Source: Payne and Hanek, "Radian
reduction for trigonometric functions", ACM SIGNUM Newsletter 18 (1983).
"""

import math

import numpy as np

from symact_codegen.lowering.primitives.wide import wide_div, wide_mul, wide_neg, wide_split
from symact_codegen.lowering.primitives.wide_elementary import accumulate, wide_reduce
from symact_codegen.lowering.primitives.wide_error_free import Sum, Wide, device
from symact_codegen.lowering.primitives.wide_tables import HALF_PI
from symact_codegen.lowering.primitives.wide_trigonometric import (
    wide_cos,
    wide_cosine_series,
    wide_sin,
    wide_sine_series,
)

HUGE_ANGLE = 2.0**49
LARGEST_ANGLE_EXPONENT = 2050
CHUNKS_USED = 11
# 2 / pi = sum of TWO_OVER_PI_CHUNKS[k] * 2**(-24 (k + 1)).
TWO_OVER_PI_CHUNKS = np.array(
    [
        10680707.0, 7228996.0, 1387004.0, 2578385.0, 16069853.0, 12639074.0, 9804092.0, 4427841.0, 16666979.0,
        11263675.0, 12935607.0, 2387514.0, 4345298.0, 14681673.0, 3074569.0, 13734428.0, 16653803.0, 1880361.0,
        10960616.0, 8533493.0, 3062596.0, 8710556.0, 7349940.0, 6258241.0, 3772886.0, 3769171.0, 3798172.0,
        8675211.0, 12450088.0, 3874808.0, 9961438.0, 366607.0, 15675153.0, 9132554.0, 7151469.0, 3571407.0,
        2607881.0, 12013382.0, 4155038.0, 6285869.0, 7677882.0, 13102053.0, 15825725.0, 473591.0, 9065106.0,
        15363067.0, 6271263.0, 9264392.0, 5636912.0, 4652155.0, 7056368.0, 13614112.0, 10155062.0, 1944035.0,
        9527646.0, 15080200.0, 6658437.0, 6231200.0, 6832269.0, 16767104.0, 5075751.0, 3212806.0, 1398474.0,
        7579849.0, 6349435.0, 12618859.0, 4703257.0, 12806093.0, 14477321.0, 2786137.0, 12875403.0, 9837734.0,
        14528324.0, 13719321.0, 343717.0, 16713477.0, 4161075.0, 15217346.0, 14569368.0, 3308987.0, 12795174.0,
        15690526.0, 6224031.0, 3809077.0, 13300351.0, 1935345.0, 2199676.0, 8135786.0, 16412373.0, 7810352.0,
        4406037.0, 12981429.0, 10295747.0, 12764333.0, 4279596.0, 6094860.0,
    ]
)


@device
def add_quarters(total: Sum, whole: float, exponent: int) -> Sum:
    """Add whole * 2**exponent * 2 / pi modulo 4 to the sum, for an integer whole below 2**28 in size."""
    first = max((exponent - 26) // 24, 0)
    last = min(first + CHUNKS_USED, len(TWO_OVER_PI_CHUNKS))
    for k in range(first, last):
        shift = exponent - 24 * (k + 1)
        if shift < 2:
            product = math.ldexp(whole * TWO_OVER_PI_CHUNKS[k], shift)
            total = accumulate(total, product - 4.0 * np.trunc(0.25 * product))
    return total


@device
def quarters_of(a: Wide) -> Sum:
    """Return a * 2 / pi modulo 4 as an unevaluated sum, not reduced to one period."""
    total = (0.0, 0.0, 0.0, 0.0)
    for part in (a[0], a[1]):
        m, shift = math.frexp(part)
        whole = m * 2.0**53
        upper = np.floor(whole * 2.0**-27)
        exponent = int(a[2]) + shift - 53
        total = add_quarters(total, upper, exponent + 27)
        total = add_quarters(total, whole - upper * 2.0**27, exponent)
    return total


@device
def huge_sine_of_quarters(a: Wide, quarters: int) -> Wide:
    """Return sin(a + quarters * pi / 2)."""
    total = quarters_of(a)
    n = np.rint(total[0])
    r = wide_mul(wide_reduce(total, n, (1.0,)), HALF_PI)
    quadrant = (np.int64(n) + quarters) % 4
    result = wide_sine_series(r) if quadrant % 2 == 0 else wide_cosine_series(r)
    return wide_neg(result) if quadrant >= 2 else result


@device
def is_huge_angle(a: Wide) -> bool:
    """Return whether a needs the long reduction, and is finite and within its reach."""
    far = int(a[2]) + 200 < LARGEST_ANGLE_EXPONENT
    return far and abs(a[0]) < math.inf and not abs(wide_split(a)[0]) < HUGE_ANGLE


@device
def wide_any_sin(a: Wide) -> Wide:
    """Return sin(a)."""
    return huge_sine_of_quarters(a, 0) if is_huge_angle(a) else wide_sin(a)


@device
def wide_any_cos(a: Wide) -> Wide:
    """Return cos(a)."""
    return huge_sine_of_quarters(a, 1) if is_huge_angle(a) else wide_cos(a)


@device
def wide_any_tan(a: Wide) -> Wide:
    """Return tan(a)."""
    return wide_div(wide_any_sin(a), wide_any_cos(a))
