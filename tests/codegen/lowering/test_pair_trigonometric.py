"""sin and cos on pairs keep their bounds, also at the ends; loops over them are packed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from flint import arb
from pair_checks import FEATURES, FORMATS, Floats, assert_packed, excess, low_parts, run

from symact_codegen.lowering.pair_bounds_other import BOUNDS

EXACT: dict[str, Callable[[arb], arb]] = {"sin": arb.sin, "cos": arb.cos}
ALL = [(name, fmt) for name in EXACT for fmt in FORMATS]


def points(name: str, fmt: str) -> Floats:
    """Seeded points of all sizes where the bound holds, and points next to changes of method."""
    chance = np.random.default_rng(11)
    high = BOUNDS[name, fmt].high
    spread = np.concatenate([chance.uniform(-r, r, 30) for r in (1e-12, 1e-3, 0.5, 2, 8, 1e3, high)])
    quarters = np.pi / 2 * np.concatenate([np.arange(1, 60), chance.integers(-high / 2, high / 2, 80)])
    u = np.concatenate([spread, quarters, [high, -high]])
    return u.astype(fmt)


@pytest.mark.parametrize(("name", "fmt"), ALL)
def test_a_single_argument_keeps_both_bounds(name: str, fmt: str) -> None:
    u = points(name, fmt)
    v = np.full_like(u, -0.0)
    assert excess(f"{name}_pair_{fmt}", EXACT[name], u, v) < 1
    assert excess(f"{name}_single_{fmt}", EXACT[name], u, v) < 1


@pytest.mark.parametrize(("name", "fmt"), ALL)
def test_a_pair_keeps_the_bound(name: str, fmt: str) -> None:
    u = points(name, fmt)
    assert excess(f"{name}_pair_{fmt}", EXACT[name], u, low_parts(u)) < 1


@pytest.mark.parametrize(("name", "fmt"), ALL)
def test_the_low_part_is_small(name: str, fmt: str) -> None:
    u = points(name, fmt)
    h, low = run(f"{name}_pair_{fmt}", u, np.full_like(u, -0.0))
    assert np.all(np.abs(low) <= 8 * np.spacing(np.abs(h)))


@pytest.mark.skipif(not (FEATURES.get("avx2") and FEATURES.get("fma")), reason="looks for AVX2 and FMA")
@pytest.mark.parametrize("form", ["pair", "single"])
@pytest.mark.parametrize(("name", "fmt"), ALL)
def test_a_loop_is_packed_and_calls_nothing(name: str, fmt: str, form: str) -> None:
    assert_packed(f"{name}_{form}_{fmt}")


def test_the_floats_nearest_to_multiples_of_pi_are_among_the_points() -> None:
    assert min(abs(np.sin(points("sin", "float64").astype(float))[1:])) < 1e-9 < BOUNDS["sin", "float64"].high


@pytest.mark.parametrize(("name", "fmt", "before", "after"), [
    ("sin", "float32", "fma(m, PI_32_2, fma(m, PI_32_1, -p))", "fma(m, PI_32_1, -p)"),
    ("cos", "float32", "r, low if abs(u) < TWO_32 else ZERO_32, m", "r, ZERO_32, m"),
    ("sin", "float64", "fma(m, PI_64_1, -p)", "0.0"),
    ("cos", "float64", "1.0 - (odd + odd)", "1.0 - odd"),
    ("sin", "float64", "x + SIN_64_4_LOW", "x - SIN_64_4_LOW"),
])
def test_a_planted_fault_breaks_the_bound(name: str, fmt: str, before: str, after: str) -> None:
    u = points(name, fmt)
    assert excess(f"{name}_pair_{fmt}", EXACT[name], u, low_parts(u), before, after) > 1
