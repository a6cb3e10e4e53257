"""The brief primitives keep their bounds, are right at infinities, and agree with the functions they stand for."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import pytest
import sympy as sp
from flint import arb

from symact.activation import x
from symact.certificates.precision import precision
from symact.certify.enclosure import Enclosure
from symact_codegen.lowering.functions import plain
from symact_codegen.lowering.pair_bounds_brief import BRIEF_BOUNDS
from symact_codegen.lowering.primitives import brief_gates, pair_constants_brief
from symact_codegen.lowering.rows.normal import normal_ramp, normal_slope

Exact = Callable[[arb], tuple[arb, arb]]


def density(u: arb) -> arb:
    """The standard normal density."""
    return (-u * u / 2).exp() / (2 * arb.pi()).sqrt()


def normal(u: arb) -> arb:
    """The standard normal distribution function."""
    return (-u / arb(2).sqrt()).erfc() / 2


def alone(function: Callable[[arb], arb]) -> Exact:
    """A function whose size is its value's."""
    return lambda u: (value := function(u), abs(value))


EXACT: dict[str, Exact] = {
    "logistic": alone(lambda u: 1 / (1 + (-u).exp())), "complement": alone(lambda u: 1 / (1 + u.exp())),
    "normal_ramp": alone(lambda u: u * normal(u)),
    "normal_slope": lambda u: (normal(u) + u * density(u), normal(u) + abs(u) * density(u)),
}


def functions(constant: str = "", factor: float = 1.0) -> dict[str, Any]:
    """The primitives by name, compiled anew with one constant changed."""
    space = dict(vars(brief_gates))
    if constant:
        space[constant] = getattr(pair_constants_brief, constant) * factor
    text = inspect.getsource(brief_gates)
    exec(compile(text[text.index("@device"):], "planted", "exec"), space)  # the project's own source
    return {name: space[f"{name}_brief"] for name in BRIEF_BOUNDS}


@cache
def points() -> list[float]:
    """Seeded points of all magnitudes, edges of reductions and of clamps, and of where something is proved."""
    chance = np.random.default_rng(5)
    halves = np.arange(1, 400) * (math.log(2) / 2)
    edges = np.array([0.0, 24.1, 36.0, 350.0, 700.0, 1e4, 3.4e38, 1e300, 2.0**-1022, 0.7517915246935645])
    spread = [chance.uniform(0, r, 400) for r in (1e-3, 1.0, 4.0, 12.0, 25.0, 40.0, 720.0)]
    sizes = np.concatenate([halves, np.sqrt(2 * halves), edges, *spread, np.exp(chance.uniform(-300, 300, 200))])
    return [float(v) for size in sizes for v in (size, -size, np.nextafter(size, 0), -np.nextafter(size, 1e301))]


def excess(name: str, function: Any) -> float:
    """The largest error as a share of the bound."""
    relative, absolute = BRIEF_BOUNDS[name]
    worst = 0.0
    with precision(300):
        for u in points():
            exact, size = EXACT[name](arb(u))
            value = float(function(u))
            assert math.isfinite(value), u
            worst = max(worst, float(abs(arb(value) - exact) / (relative * size + absolute)))
    return worst


@pytest.mark.parametrize("name", BRIEF_BOUNDS)
def test_the_bound_holds(name: str) -> None:
    worst = excess(name, functions()[name])
    assert worst < 1
    assert worst > 0.3, "the bound is far from the truth"


@pytest.mark.parametrize(("name", "constant"), [
    ("logistic", "EXP_TOP_BRIEF_0"), ("complement", "EXP_BOTTOM_BRIEF_0_0"), ("normal_ramp", "NORMAL_TOP_BRIEF_2"),
    ("normal_slope", "NORMAL_BOTTOM_BRIEF_1_0"), ("normal_slope", "DENSITY_BRIEF_0"),
])
def test_a_wrong_coefficient_breaks_the_bound(name: str, constant: str) -> None:
    assert excess(name, functions(constant, 1 + 1e-8)[name]) > 1


def test_ends_and_zeros() -> None:
    found = functions()
    ends = {name: (float(f(-math.inf)), float(f(math.inf))) for name, f in found.items()}
    assert ends["logistic"] == (float(found["logistic"](-350.0)), 1.0)
    assert ends["complement"][0] == 1.0
    assert abs(ends["complement"][1]) < 2.0**-1000
    assert abs(ends["normal_ramp"][0]) < 2.0**-900
    assert ends["normal_ramp"][1] == math.inf
    assert abs(ends["normal_slope"][0]) < 2.0**-900
    assert ends["normal_slope"][1] == 1.0
    assert all(math.isnan(f(math.nan)) for f in found.values())
    for zero in (0.0, -0.0):
        assert math.copysign(1.0, found["normal_ramp"](zero)) == math.copysign(1.0, zero)


def test_the_tail_is_at_most_its_leading_term_where_nothing_is_proved_of_the_quotient() -> None:
    """exp(-v**2 / 2) / v bounds the result, as the denominator exceeds v times the numerator in every coefficient."""
    top = [getattr(pair_constants_brief, f"NORMAL_TOP_BRIEF_{k}") for k in range(6)]
    bottom = [*(getattr(pair_constants_brief, f"NORMAL_BOTTOM_BRIEF_{k}_0") for k in range(6)), 1.0]
    assert min(top) > 0
    assert all(b > t for b, t in zip(bottom, [0.0, *top], strict=True))


@pytest.mark.parametrize("function", [normal_ramp, normal_slope])
def test_derivatives_are_those_of_the_definition(function: Any) -> None:
    ours, theirs = (Enclosure(plain(sp.diff(f, x)), (x,)) for f in (function(x), function(x).definition()))
    for point in (-3.0, -0.7, 0.0, 1.3):
        assert abs(ours(arb(point), bits=200) - theirs(arb(point), bits=200)) < arb("1e-40")
