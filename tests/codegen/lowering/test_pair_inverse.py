"""atan and asinh on pairs keep their bounds, also at the ends; loops over them are packed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from flint import arb
from pair_checks import FEATURES, FORMATS, Floats, assert_packed, excess, low_parts, run

from symact_codegen.lowering.pair_bounds_other import BOUNDS

EXACT: dict[str, Callable[[arb], arb]] = {"atan": arb.atan, "asinh": arb.asinh}
ALL = [(name, fmt) for name in EXACT for fmt in FORMATS]


def points(name: str, fmt: str) -> Floats:
    """Seeded points of all sizes where the bound holds, and points next to changes of method."""
    chance = np.random.default_rng(11)
    spread = np.concatenate([chance.uniform(-r, r, 30) for r in (1e-6, 0.1, 0.5, 1, 3, 30)])
    sized = np.exp(chance.uniform(-60, 87, 50))
    edges = np.array([0.5, 0.41421357, 2.4142137, 1.0, 2.0**30])
    u = np.concatenate([spread, sized, -sized, edges, edges * (1 - 1e-6), edges * (1 + 1e-6), [3.3e38]])
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


@pytest.mark.parametrize("fmt", FORMATS)
def test_the_largest_floats_are_finite(fmt: str) -> None:
    u = np.array([BOUNDS["asinh", fmt].high, BOUNDS["atan", fmt].low], dtype=fmt)
    for name, exact in EXACT.items():
        assert excess(f"{name}_pair_{fmt}", exact, u, np.full_like(u, -0.0)) < 1


@pytest.mark.parametrize(("name", "fmt", "before", "after"), [
    ("atan", "float32", "(a - (less + ONE_32)) + b", "b"),
    ("atan", "float64", "r * inverse", "-r * inverse"),
    ("atan", "float64", "x + ATAN_64_2_LOW, z, zl", "x - x, z, z - z"),
    ("asinh", "float32", "(x + zl)", "(x - zl)"),
    ("asinh", "float64", "LN8_64_1 if large", "-LN8_64_1 if large"),
])
def test_a_planted_fault_breaks_the_bound(name: str, fmt: str, before: str, after: str) -> None:
    u = points(name, fmt)
    assert excess(f"{name}_pair_{fmt}", EXACT[name], u, low_parts(u), before, after) > 1
