"""erfc and erf on pairs keep their bounds, also at the ends; loops over them are packed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from flint import arb
from pair_checks import FEATURES, FORMATS, Floats, assert_packed, excess, low_parts, run

EXACT: dict[str, Callable[[arb], arb]] = {"erfc": arb.erfc, "erf": arb.erf}
ALL = [(name, fmt) for name in EXACT for fmt in FORMATS]


def points(name: str, fmt: str) -> Floats:
    """Seeded points of all sizes where the bound holds, and points next to changes of method."""
    chance = np.random.default_rng(11)
    spread = np.concatenate([chance.uniform(-r, r, 30) for r in (1e-6, 1e-2, 0.5, 1, 3, 6)])
    tail = chance.uniform(0, 9.18 if fmt == "float32" else 26.54, 80)
    edges = np.array([0.5, -0.5, 9.18 if fmt == "float32" else 26.54, -9.5, -30.0, 0.0, -0.0, 1e-30, -1e-30])
    u = np.concatenate([spread, edges] if name == "erf" else [spread, edges, tail, tail[:40] + 1e-7])
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


def test_the_coarse_form_keeps_its_bound() -> None:
    form, u = "erfc_coarse_float64", points("erfc", "float64")
    assert 0.2 < excess(form, EXACT["erfc"], u, np.full_like(u, -0.0)) < 1
    assert excess(form, EXACT["erfc"], u, low_parts(u)) < 1
    assert excess(form, EXACT["erfc"], u, low_parts(u), "fma(low, w, h", "fma(-low, w, h") > 1


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
def test_far_out_the_limits_are_reached(fmt: str) -> None:
    far = np.finfo(fmt).max / 2
    u = np.array([-far, -1e30, -60, 60, 1e30, far], dtype=fmt)
    for v in (np.full_like(u, -0.0), low_parts(u)):
        np.testing.assert_allclose(run(f"erfc_pair_{fmt}", u, v).sum(0), [2, 2, 2, 0, 0, 0], atol=2.0**-125)
        np.testing.assert_allclose(run(f"erf_pair_{fmt}", u, v).sum(0), [-1, -1, -1, 1, 1, 1], atol=2.0**-125)


@pytest.mark.parametrize(("name", "fmt", "before", "after"), [
    ("erfc", "float32", "fma(k, LN2_32_1, -f) - rest", "fma(k, LN2_32_1, -f) + rest"),
    ("erfc", "float32", "fma(a, a, y - e)", "(y - y)"),
    ("erfc", "float32", "fma(half, r, r - (h - ONE_32)) + cubic", "h - h"),
    ("erfc", "float64", "low + ERFC_64_5_LOW", "0.0"),
    ("erfc", "float64", "+ tl\n", "- tl\n"),
    ("erf", "float32", "(fma(a, zl, pl) + ERF_32_0_LOW)", "pl"),
    ("erf", "float64", "(u + u) * v", "u * v"),
])
def test_a_planted_fault_breaks_the_bound(name: str, fmt: str, before: str, after: str) -> None:
    u = points(name, fmt)
    assert excess(f"{name}_pair_{fmt}", EXACT[name], u, low_parts(u), before, after) > 1
