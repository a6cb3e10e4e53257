"""Hyperbolic functions on wide numbers, to a relative error below 2**-95."""

import numpy as np

from symact_codegen.lowering.primitives.wide import (
    wide_abs,
    wide_add,
    wide_div,
    wide_from_float,
    wide_mul,
    wide_neg,
    wide_scale,
    wide_split,
    wide_sqrt,
)
from symact_codegen.lowering.primitives.wide_elementary import (
    ONE,
    TWO,
    wide_exp,
    wide_expm1,
    wide_log,
    wide_log1p,
)
from symact_codegen.lowering.primitives.wide_error_free import Wide, device

HYPERBOLIC_LIMIT = 64.0  # from here on 1 - tanh(x) and exp(-x) / exp(x) are below 2**-180
ASINH_LIMIT = 2.0**100  # from here on asinh(x) - log(2 x) is below 2**-200


@device
def wide_tanh(a: Wide) -> Wide:
    """Return tanh(a) = expm1(2 a) / (expm1(2 a) + 2)."""
    x = wide_split(a)[0]
    if abs(x) > HYPERBOLIC_LIMIT:
        return wide_from_float(1.0 if x > 0.0 else -1.0)
    q = wide_expm1(wide_scale(a, np.int64(1)))
    return wide_div(q, wide_add(q, TWO))


@device
def wide_sech2(a: Wide) -> Wide:
    """Return 1 / cosh(a)**2 = 4 q / (1 + q)**2 with q = exp(-2 |a|)."""
    q = wide_exp(wide_scale(wide_neg(wide_abs(a)), np.int64(1)))
    d = wide_add(q, ONE)
    return wide_scale(wide_div(q, wide_mul(d, d)), np.int64(2))


@device
def wide_sinh(a: Wide) -> Wide:
    """Return sinh(a) = (q + q / (1 + q)) / 2 with q = expm1(|a|), and the sign of a."""
    size = wide_abs(a)
    if wide_split(size)[0] > HYPERBOLIC_LIMIT:
        result = wide_exp(size)
    else:
        q = wide_expm1(size)
        result = wide_add(q, wide_div(q, wide_add(q, ONE)))
    return wide_scale(wide_neg(result) if a[0] < 0.0 else result, np.int64(-1))


@device
def wide_cosh(a: Wide) -> Wide:
    """Return cosh(a) = (exp(|a|) + exp(-|a|)) / 2."""
    q = wide_exp(wide_abs(a))
    return wide_scale(wide_add(q, wide_div(ONE, q)), np.int64(-1))


@device
def wide_asinh(a: Wide) -> Wide:
    """Return asinh(a) = log1p(x + x**2 / (1 + sqrt(1 + x**2))) with x = |a|, and the sign of a."""
    x = wide_abs(a)
    if wide_split(x)[0] > ASINH_LIMIT:
        result = wide_log(wide_scale(x, np.int64(1)))
    else:
        square = wide_mul(x, x)
        root = wide_sqrt(wide_add(square, ONE))
        result = wide_log1p(wide_add(x, wide_div(square, wide_add(root, ONE))))
    return wide_neg(result) if a[0] < 0.0 else result
