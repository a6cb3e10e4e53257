"""Rounding wide numbers to float64; their behaviour at zero, at infinity, with exponents out of any range."""

import math
import random
from collections.abc import Callable
from fractions import Fraction

import pytest

from symact_codegen.lowering.primitives import (
    wide,
    wide_elementary,
    wide_error_function,
    wide_hyperbolic,
    wide_power,
    wide_trigonometric,
)
from symact_codegen.lowering.primitives.wide_error_free import Wide

INF = math.inf


def nearest(a: Wide) -> float:
    """The correctly rounded float64: the quotient of two Python integers is rounded once."""
    value = (Fraction(a[0]) + Fraction(a[1])) * Fraction(2) ** int(a[2])
    try:
        return value.numerator / value.denominator
    except OverflowError:
        return math.copysign(INF, a[0])


def hard_roundings() -> list[Wide]:
    """Wide numbers near ties of every float64 exponent, the subnormal and overflowing ones most of all."""
    rng = random.Random(5)
    points = []
    for _ in range(3000):
        bits = rng.choice([1, 2, 3, 20, 51, 52, 53])
        h = rng.choice([-1.0, 1.0]) * float(rng.getrandbits(bits) | 1)
        low = rng.choice([0.0, 0.5, -0.5, 2.0**-20, -(2.0**-20), 2.0**-40]) * math.ulp(h)
        exponent = rng.choice([rng.randint(-1130, -1020), rng.randint(960, 1024), rng.randint(-1200, 1100)])
        points.append((h, low, exponent))
    return points


def test_one_rounding() -> None:
    points = hard_roundings()
    assert [wide.wide_to_float(a) for a in points] == [nearest(a) for a in points]
    assert any(0.0 < abs(nearest(a)) < 2.0**-1022 for a in points)


def test_rounding_twice_is_caught() -> None:
    """The obvious ldexp of the head rounds a second time among the subnormals; the points must show it."""
    points = [a for a in hard_roundings() if a[2] < 900]
    assert [math.ldexp(a[0] + a[1], a[2]) for a in points] != [nearest(a) for a in points]


@pytest.mark.parametrize(
    "x", [0.0, 5e-324, -5e-324, 2.5e-308, 1.0, -1e300, 1.7976931348623157e308, INF, -INF]
)
def test_floats_come_back(x: float) -> None:
    a = wide.wide_from_float(x)
    assert wide.wide_to_float(a) == x
    assert x == 0.0 or math.isinf(x) or 2.0**-200 <= abs(a[0]) <= 2.0**200


LIMITS: list[tuple[Callable[..., Wide], float, float]] = [
    (wide_elementary.wide_exp, -INF, 0.0),
    (wide_elementary.wide_exp, INF, INF),
    (wide_elementary.wide_exp, -1e308, 0.0),
    (wide_elementary.wide_exp, 1e308, INF),
    (wide_elementary.wide_exp, 0.0, 1.0),
    (wide_elementary.wide_expm1, -INF, -1.0),
    (wide_elementary.wide_expm1, 0.0, 0.0),
    (wide_elementary.wide_log, 0.0, -INF),
    (wide_elementary.wide_log, INF, INF),
    (wide_elementary.wide_log, 1.0, 0.0),
    (wide_elementary.wide_log1p, -1.0, -INF),
    (wide_elementary.wide_log1p, INF, INF),
    (wide_elementary.wide_logistic, -INF, 0.0),
    (wide_elementary.wide_logistic, INF, 1.0),
    (wide_elementary.wide_softplus, -INF, 0.0),
    (wide_elementary.wide_softplus, INF, INF),
    (wide_elementary.wide_softplus, 1e300, 1e300),
    (wide_hyperbolic.wide_tanh, -INF, -1.0),
    (wide_hyperbolic.wide_tanh, INF, 1.0),
    (wide_hyperbolic.wide_sech2, INF, 0.0),
    (wide_hyperbolic.wide_sinh, -INF, -INF),
    (wide_hyperbolic.wide_cosh, -INF, INF),
    (wide_hyperbolic.wide_asinh, -INF, -INF),
    (wide_trigonometric.wide_atan, INF, math.pi / 2),
    (wide_trigonometric.wide_atan, -1e308, -math.pi / 2),
    (wide_trigonometric.wide_sin, 0.0, 0.0),
    (wide_trigonometric.wide_cos, 0.0, 1.0),
    (wide_trigonometric.wide_sin, 1e300, math.sin(1e300)),
    (wide_error_function.wide_erf, -INF, -1.0),
    (wide_error_function.wide_erf, 1e300, 1.0),
    (wide_error_function.wide_erfc, INF, 0.0),
    (wide_error_function.wide_erfc, -INF, 2.0),
    (wide_error_function.wide_erfc, 1e300, 0.0),
    (wide_error_function.wide_erfc, 0.0, 1.0),
    (wide.wide_sqrt, INF, INF),
    (wide.wide_sqrt, 0.0, 0.0),
]


@pytest.mark.parametrize(("function", "x", "value"), LIMITS)
def test_limits(function: Callable[..., Wide], x: float, value: float) -> None:
    assert wide.wide_to_float(function(wide.wide_from_float(x))) == value


@pytest.mark.parametrize("function", sorted({f for f, _, _ in LIMITS}, key=lambda f: f.__name__))
def test_nan_goes_through(function: Callable[..., Wide]) -> None:
    assert math.isnan(function(wide.wide_from_float(math.nan))[0])


@pytest.mark.parametrize(("function", "x"), [(wide.wide_sqrt, -1.0), (wide_elementary.wide_log, -2.0)])
def test_outside_the_domain(function: Callable[..., Wide], x: float) -> None:
    assert math.isnan(function(wide.wide_from_float(x))[0])


def test_zero_and_division_by_zero() -> None:
    zero, one = wide.wide_from_float(0.0), wide.wide_from_float(1.0)
    assert wide.wide_sub(one, one) == (0.0, 0.0, 0)
    assert wide.wide_mul(zero, wide.wide_scale(one, 5000)) == (0.0, 0.0, 0)
    assert wide.wide_div(one, zero)[0] == INF
    assert wide.wide_div(wide.wide_neg(one), zero)[0] == -INF
    assert math.isnan(wide.wide_div(zero, zero)[0])
    assert wide.wide_div(one, wide.wide_from_float(INF)) == (0.0, 0.0, 0)


@pytest.mark.parametrize(
    ("base", "exponent", "value"),
    [
        (0.0, 2.5, 0.0),
        (0.0, -2.5, INF),
        (0.0, 0.0, 1.0),
        (1.0, 1e308, 1.0),
        (4.0, 0.5, 2.0),
        (2.0, -1074.0, 5e-324),
        (2.0, 1e308, INF),
        (0.5, 1e20, 0.0),
        (5e-324, 1e-300, 1.0),
        (INF, -1.0, 0.0),
    ],
)
def test_pow(base: float, exponent: float, value: float) -> None:
    power = wide_power.wide_pow(wide.wide_from_float(base), wide.wide_from_float(exponent))
    assert wide.wide_to_float(power) == value


def test_pow_of_a_negative_base() -> None:
    assert math.isnan(wide_power.wide_pow(wide.wide_from_float(-2.0), wide.wide_from_float(0.5))[0])


def test_saturated_exponentials_stay_finite() -> None:
    huge = wide_elementary.wide_exp(wide.wide_from_float(1e300))
    tiny = wide_elementary.wide_exp(wide.wide_from_float(-1e300))
    power, inverse = wide.wide_powi(huge, 1 << 40), wide.wide_powi(tiny, 1 << 40)
    assert all(math.isfinite(a[0]) and a[0] > 0.0 for a in (huge, tiny, power, inverse))
    assert wide.wide_to_float(power) == INF
    assert wide.wide_to_float(inverse) == 0.0
    assert wide.wide_to_float(wide.wide_mul(huge, tiny)) == 1.0
    assert wide.wide_add(huge, tiny) == huge
