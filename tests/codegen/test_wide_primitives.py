"""Wide functions against Arb at 400 bits, on seeded inputs of every size."""

import math
import random
from collections.abc import Callable, Iterable, Iterator

import numpy as np
import pytest
from flint import arb, ctx

from symact_codegen.lowering.primitives import (
    wide,
    wide_elementary,
    wide_error_function,
    wide_hyperbolic,
    wide_power,
    wide_tables,
    wide_trigonometric,
)
from symact_codegen.lowering.primitives.wide_error_free import Wide

ALLOWED_BITS = -95.0
COUNT = 60


@pytest.fixture(autouse=True)
def precision() -> Iterator[None]:
    before = ctx.prec
    ctx.prec = 400
    yield
    ctx.prec = before


def exact(a: Wide) -> arb:
    return (arb(a[0]) + arb(a[1])) * arb(2) ** int(a[2])


def error_bits(got: Wide, reference: arb) -> float:
    """The base 2 logarithm of the relative error, NaN included as +inf."""
    if not math.isfinite(got[0]) or not reference.is_finite():
        return math.inf
    relative = abs((exact(got) - reference) / reference).upper()
    return -math.inf if relative == 0 else float(relative.log().mid()) / math.log(2.0)


def worst(function: Callable[..., Wide], reference: Callable[..., arb], points: Iterable[Wide]) -> float:
    return max(error_bits(function(a), reference(exact(a))) for a in points)


def with_tail(rng: random.Random, h: float) -> Wide:
    """A wide number with head h; in most cases with a random tail."""
    low = math.ulp(h) / 2 * rng.uniform(-1, 1) if rng.random() < 0.7 and abs(h) > 1e-250 else 0.0
    return wide.wide_const(h, low)


def sizes(low: float, high: float, signs: tuple[int, ...] = (-1, 1)) -> list[Wide]:
    rng = random.Random(f"{low} {high}")
    return [with_tail(rng, rng.choice(signs) * 2.0 ** rng.uniform(low, high)) for _ in range(COUNT)]


def offset(center: float, points: list[Wide]) -> list[Wide]:
    return [wide.wide_add(wide.wide_const(center, 0.0), a) for a in points]


TINY, USUAL, LARGE = sizes(-1000, -8), sizes(-8, 4), sizes(4, 9.4)
HUGE = sizes(10, 1000)
ANY = TINY + USUAL + LARGE + HUGE
POSITIVE = sizes(-1000, 1000, (1,)) + sizes(-8, 8, (1,)) + offset(1.0, sizes(-90, -1))
ROOTS = [
    wide.wide_mul(wide.wide_const(float(k), 0.0), wide_tables.HALF_PI)
    for k in (1, 2, 3, 4, 7, 710, 12345, 2**33 + 1, 2**45 + 7)
]
TURNS = TINY + USUAL + LARGE + sizes(10, 49.6) + ROOTS

UNARY: list[tuple[Callable[..., Wide], Callable[[arb], arb], list[Wide]]] = [
    (wide.wide_sqrt, lambda x: x.sqrt(), POSITIVE),
    (wide_elementary.wide_exp, lambda x: x.exp(), TINY + USUAL + LARGE + sizes(10, 38)),
    (wide_elementary.wide_expm1, lambda x: x.expm1(), TINY + USUAL + LARGE + sizes(10, 38)),
    (wide_elementary.wide_log, lambda x: x.log(), POSITIVE),
    (wide_elementary.wide_log1p, lambda x: x.log1p(), POSITIVE + TINY + offset(-1.0, sizes(-90, -1, (1,)))),
    (wide_elementary.wide_logistic, lambda x: 1 / (1 + (-x).exp()), TINY + USUAL + LARGE + sizes(10, 38)),
    (wide_elementary.wide_softplus, lambda x: x.exp().log1p(), TINY + USUAL + LARGE),
    (wide_hyperbolic.wide_tanh, lambda x: x.tanh(), ANY),
    (wide_hyperbolic.wide_sech2, lambda x: x.sech() ** 2, TINY + USUAL + LARGE),
    (wide_hyperbolic.wide_sinh, lambda x: x.sinh(), TINY + USUAL + LARGE),
    (wide_hyperbolic.wide_cosh, lambda x: x.cosh(), TINY + USUAL + LARGE),
    (wide_hyperbolic.wide_asinh, lambda x: x.asinh(), ANY),
    (wide_trigonometric.wide_sin, lambda x: x.sin(), TURNS),
    (wide_trigonometric.wide_cos, lambda x: x.cos(), TURNS),
    (wide_trigonometric.wide_tan, lambda x: x.tan(), TURNS),
    (wide_trigonometric.wide_atan, lambda x: x.atan(), ANY),
    (wide_error_function.wide_erf, lambda x: x.erf(), TINY + USUAL + LARGE),
    (wide_error_function.wide_erfc, lambda x: x.erfc(), TINY + USUAL + LARGE + sizes(9, 15)),
]


@pytest.mark.parametrize(("function", "reference", "points"), UNARY, ids=[f.__name__ for f, _, _ in UNARY])
def test_unary(function: Callable[..., Wide], reference: Callable[[arb], arb], points: list[Wide]) -> None:
    # 2500 bits, so that the reference itself keeps its accuracy at the largest and smallest inputs.
    ctx.prec = 2500
    assert worst(function, reference, points) <= ALLOWED_BITS


def pairs() -> list[tuple[Wide, Wide]]:
    rng = random.Random(11)
    left = ANY + USUAL + USUAL
    near = [wide.wide_const(-a[0] * (1 + rng.choice([0, 2**-30, 2**-52])), a[1]) for a in USUAL]
    right = rng.sample(ANY, len(ANY)) + rng.sample(USUAL, len(USUAL)) + near
    return list(zip(left, right, strict=True))


@pytest.mark.parametrize(
    ("function", "reference"),
    [
        (wide.wide_add, lambda x, y: x + y),
        (wide.wide_sub, lambda x, y: x - y),
        (wide.wide_mul, lambda x, y: x * y),
        (wide.wide_div, lambda x, y: x / y),
        (wide_elementary.wide_hypot, lambda x, y: (x * x + y * y).sqrt()),
    ],
)
def test_binary(function: Callable[..., Wide], reference: Callable[[arb, arb], arb]) -> None:
    ctx.prec = 5000
    assert max(error_bits(function(a, b), reference(exact(a), exact(b))) for a, b in pairs()) <= ALLOWED_BITS


def test_pow_over_the_range_of_float64() -> None:
    rng = random.Random(12)
    for a in sizes(-30, 30, (1,)):
        b = with_tail(rng, rng.uniform(-1000, 1000) / abs(math.log2(a[0])))
        assert error_bits(wide_power.wide_pow(a, b), exact(a) ** exact(b)) <= ALLOWED_BITS


@pytest.mark.parametrize("n", [0, 1, 2, 3, 10, 40, -1, -7, -40])
def test_powi(n: int) -> None:
    assert worst(lambda a: wide.wide_powi(a, n), lambda x: x**n, USUAL) <= ALLOWED_BITS


def test_erfc_far_beyond_the_smallest_float64() -> None:
    tail = wide_error_function.wide_erfc(wide.wide_from_float(30.0))
    assert error_bits(tail, arb(30).erfc()) <= ALLOWED_BITS
    assert wide.wide_to_float(tail) == 0.0
    scaled = wide.wide_mul(tail, wide_elementary.wide_exp(wide.wide_from_float(900.0)))
    assert error_bits(scaled, arb(30).erfc() * arb(900).exp()) <= ALLOWED_BITS


def test_the_comparison_catches_a_wrong_coefficient() -> None:
    def residual(table: np.ndarray) -> float:
        def expm1(a: Wide) -> Wide:
            return wide.wide_mul(a, wide_elementary.wide_polynomial(a, table))

        return worst(expm1, lambda x: x.expm1(), sizes(-12, -6))

    wrong = wide_tables.EXPM1_TERMS.copy()
    wrong[3, 1] += 2.0**-75
    assert residual(wide_tables.EXPM1_TERMS) <= ALLOWED_BITS
    assert residual(wrong) > ALLOWED_BITS
