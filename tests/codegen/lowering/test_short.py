"""The short primitives keep their bounds, are vectorised, and share what they have in common."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable
from functools import cache
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from flint import arb

from symact.certificates.precision import precision
from symact_codegen.lowering.pair_bounds_short import SHORT_BOUNDS
from symact_codegen.lowering.primitives import (
    pair_constants_short,
    short_error_function,
    short_exponential,
    short_hyperbolic,
    short_logarithm,
    short_trigonometric,
)

MODULES = (short_exponential, short_hyperbolic, short_logarithm, short_error_function, short_trigonometric)
NAMES = sorted(SHORT_BOUNDS)


def decay(u: arb) -> arb:
    return (-abs(u)).exp()


def denominator(u: arb) -> arb:
    q = decay(u)
    return 1 + 2 * q + 2 * q * q if u >= 0 else 2 + 2 * q + q * q


def tanh_softplus(u: arb) -> arb:
    q = decay(u)
    return (1 + 2 * q if u >= 0 else q * (2 + q)) / denominator(u)


def sech_softplus(u: arb) -> arb:
    q = decay(u)
    return 2 * (q if u >= 0 else 1) * (1 + q) / denominator(u)


def logistic(u: arb) -> arb:
    return (1 if u >= 0 else decay(u)) / (1 + decay(u))


EXACT: dict[str, Callable[[arb], arb]] = {
    "exp": arb.exp, "expm1": arb.expm1, "tanh": arb.tanh, "sinh": arb.sinh, "cosh": arb.cosh, "erf": arb.erf,
    "erfc": arb.erfc, "log": arb.log, "log1p": arb.log1p, "atan": arb.atan, "asinh": arb.asinh, "sin": arb.sin,
    "cos": arb.cos, "softplus": lambda u: u.max(0) + decay(u).log1p(), "logistic": logistic,
    "complement": lambda u: logistic(-u), "exp_minus": lambda u: (-u).exp(),
    "exp_minus_square": lambda u: decay(u * u), "tanh_softplus": tanh_softplus,
    "sech2": lambda u: 4 * decay(2 * u) / (1 + decay(2 * u))**2, "sech2_softplus": lambda u: sech_softplus(u)**2,
}


@cache
def functions() -> dict[str, Any]:
    """The primitives by name."""
    return {name: next(getattr(m, f"{name}_short") for m in MODULES if hasattr(m, f"{name}_short")) for name in NAMES}


@cache
def points() -> np.ndarray:
    """Seeded points of all magnitudes, edges of reductions and of clamps, and numbers near zeros of sin and cos."""
    chance = np.random.default_rng(11)
    halves = np.arange(-60, 61) * (math.log(2) / 4)
    turns = chance.integers(-63000, 63000, 300) * (math.pi / 2)
    edges = np.array([0.0, 0.577, 0.353, 5.3, 10.4, 26.0, 175.0, 350.0, 700.0, 745.0, 1e38, 1e100, 1e300, 2.0**-53])
    spread = [chance.uniform(-r, r, 250) for r in (1e-8, 1e-2, 0.6, 2.0, 8.0, 30.0, 360.0, 1e5)]
    near_minus_one = np.exp(chance.uniform(-36, 0, 200)) - 1
    scaled = turns.astype(np.float32).astype(np.float64)
    return np.concatenate([*spread, halves, np.nextafter(halves, 99), np.exp(chance.uniform(-300, 300, 300)), turns,
                           scaled, near_minus_one, edges, -edges, np.nextafter(edges, 0), np.nextafter(edges, 2e300)])


def excess(name: str, function: Any) -> float:
    """The largest error as a share of the bound, over the points where the bound holds."""
    bound = SHORT_BOUNDS[name]
    worst = 0.0
    with precision(300):
        for u in map(float, points()):
            if bound.low <= u <= bound.high:
                exact, value = EXACT[name](arb(u)), float(function(u))
                assert math.isfinite(value), u
                worst = max(worst, float(abs(arb(value) - exact) / (bound.single * abs(exact) + bound.absolute)))
    return worst


@pytest.mark.parametrize("name", NAMES)
def test_the_bound_holds(name: str) -> None:
    worst = excess(name, functions()[name])
    assert worst < 1
    assert worst > 0.3, "the bound is far from the truth"


@pytest.mark.parametrize(("name", "constant"), [
    ("exp", "EXP_SHORT_3"), ("tanh", "TANH_SHORT_4"), ("sin", "SIN_SHORT_6"), ("erfc", "ERFC_BOTTOM_SHORT_2_0"),
    ("softplus", "SOFTPLUS_TOP_SHORT_1"),
])
def test_a_wrong_coefficient_breaks_the_bound(name: str, constant: str) -> None:
    module = next(m for m in MODULES if hasattr(m, f"{name}_short"))
    assert excess(name, rebuilt(module, constant, 1 + 1e-8)[f"{name}_short"]) > 1


def rebuilt(module: ModuleType, constant: str, factor: float) -> dict[str, Any]:
    """The functions of a module and of exp's, on which it builds, compiled anew with one constant changed."""
    space = vars(short_exponential) | vars(module)
    space[constant] = getattr(pair_constants_short, constant) * factor
    for each in (short_exponential, module):
        text = inspect.getsource(each)
        exec(compile(text[text.index("@device"):], "planted", "exec"), space)  # the project's own source
    return space


@pytest.mark.parametrize("name", ["tanh", "expm1", "sinh", "erf", "sin", "atan", "asinh", "log1p"])
def test_the_sign_of_a_zero_is_kept(name: str) -> None:
    for zero in (0.0, -0.0):
        assert math.copysign(1.0, functions()[name](zero)) == math.copysign(1.0, zero)


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"sin", "cos", "log", "log1p", "asinh"}))
def test_no_finite_argument_gives_nan_or_infinity(name: str) -> None:
    for u in (-1e308, -3.4e38, -1e5, 1e5, 3.4e38, 1e307):
        assert math.isfinite(functions()[name](u))


def test_erfc_is_at_most_its_leading_term_where_nothing_is_proved_of_the_quotient() -> None:
    """exp(-u**2) / u bounds the result, because the denominator exceeds u times the numerator in every coefficient."""
    top = [getattr(pair_constants_short, f"ERFC_TOP_SHORT_{k}") for k in range(6)]
    bottom = [1.0] + [getattr(pair_constants_short, f"ERFC_BOTTOM_SHORT_{k}_0") for k in range(1, 7)]
    assert min(top) > 0
    assert all(b > t for b, t in zip(bottom, [0.0, *top], strict=True))
