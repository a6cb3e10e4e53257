"""Every constant of the wide functions, recomputed with Arb."""

import math
from collections.abc import Iterator

import numpy as np
import pytest
from flint import arb, ctx

from symact_codegen.lowering.primitives import (
    wide_elementary,
    wide_error_function,
    wide_tables,
    wide_trigonometric,
)


@pytest.fixture(autouse=True)
def precision() -> Iterator[None]:
    before = ctx.prec
    ctx.prec = 600
    yield
    ctx.prec = before


def parts_of(value: arb, count: int) -> list[float]:
    """The unevaluated sum of `count` float64, each the nearest one to what is left."""
    parts = []
    for _ in range(count):
        parts.append(float(value.mid()))
        value = value - arb(parts[-1])
    return parts


def factorial(n: int) -> arb:
    return arb(math.factorial(n))


def midpoint(k: int) -> arb:
    return arb(11 * (2 * k + 1)) / 64


def scalars() -> dict[str, tuple[arb, int]]:
    step = arb(11) / 32
    return {
        "LN2": (arb(2).log(), 2),
        "LN2_PARTS": (arb(2).log(), 3),
        "ONE_THIRD": (arb(1) / 3, 2),
        "HALF_PI": (arb.pi() / 2, 2),
        "HALF_PI_PARTS": (arb.pi() / 2, 4),
        "ERFC_FACTOR": (2 * step / arb.pi(), 2),
        "ERFC_POLE": (2 * arb.pi() / step, 2),
    }


def expected_table(name: str, n: int) -> list[float]:
    if name == "EXPM1_TERMS":
        return parts_of(1 / factorial(n + 1), 2)
    if name == "ATANH_TERMS":
        return parts_of(arb(1) / (2 * n + 1), 2)
    if name == "SINE_TERMS":
        return parts_of((-1) ** n / factorial(2 * n + 1), 2)
    if name == "COSINE_TERMS":
        return parts_of((-1) ** n / factorial(2 * n), 2)
    if name == "ERF_TERMS":
        return parts_of(2 * (-1) ** n / (arb.pi().sqrt() * factorial(n) * (2 * n + 1)), 2)
    square = midpoint(n) ** 2
    return [*parts_of(square, 1), *parts_of((-square).exp(), 2)]


TABLES = ["EXPM1_TERMS", "ATANH_TERMS", "SINE_TERMS", "COSINE_TERMS", "ERF_TERMS", "ERFC_NODES"]


def table_is_right(name: str, table: np.ndarray) -> bool:
    return all(list(table[n]) == expected_table(name, n) for n in range(len(table)))


@pytest.mark.parametrize("name", sorted(scalars()))
def test_scalar(name: str) -> None:
    value, count = scalars()[name]
    assert list(getattr(wide_tables, name))[:count] == parts_of(value, count)


@pytest.mark.parametrize("name", TABLES)
def test_table(name: str) -> None:
    assert table_is_right(name, getattr(wide_tables, name))


@pytest.mark.parametrize("name", TABLES)
def test_a_corrupted_digit_is_caught(name: str) -> None:
    table = getattr(wide_tables, name).copy()
    table[-1, -1] = np.nextafter(table[-1, -1], 1.0)
    assert not table_is_right(name, table)


def test_midpoints_are_exact_squares() -> None:
    assert all(arb(row[0]) == midpoint(k) ** 2 for k, row in enumerate(wide_tables.ERFC_NODES))


def test_every_table_is_covered() -> None:
    public = {name for name in vars(wide_tables) if name.isupper()}
    assert public == {*TABLES, *scalars()}


def test_thresholds() -> None:
    assert parts_of(1 / arb(2).log(), 1) == [wide_elementary.ONE_OVER_LN2]
    assert parts_of(2 / arb.pi(), 1) == [wide_trigonometric.TWO_OVER_PI]
    assert parts_of(32 * arb.pi() / 11, 1) == [wide_error_function.ERFC_POLE_LIMIT]


def test_the_midpoint_rule_is_as_exact_as_claimed() -> None:
    """The truncated rule with the correction for the pole, evaluated by Arb alone: below 2**-104."""
    step = arb(11) / 32
    for z in (arb(1) / 1000, arb(1) / 2, arb(1), arb(3), arb(9), arb("9.139"), arb("9.14"), arb(12), arb(26)):
        nodes = [midpoint(k) ** 2 for k in range(len(wide_tables.ERFC_NODES))]
        total = sum(((-t).exp() / (z * z + t) for t in nodes), arb(0))
        value = 2 * step * z / arb.pi() * (-z * z).exp() * total
        if z < arb.pi() / step:
            value += 2 / (1 + (2 * arb.pi() * z / step).exp())
        assert abs(value / z.erfc() - 1) < arb(2) ** -104
