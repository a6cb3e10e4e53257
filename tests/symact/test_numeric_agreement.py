"""Derived properties against plain high-precision arithmetic, which shares nothing with the engine.

The definitions are evaluated by mpmath with 300 digits; limits are looked at far out, derivatives as
one-sided difference quotients.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import cache
from math import comb
from typing import Any

import mpmath
import pytest
import sympy as sp
from mpmath import mpf

import symact
from symact import x
from symact.properties import PROPERTIES
from symact.subject import Subject

Function = Callable[[Any], Any]
NAMES = symact.names()
FAR = "1e30"
STEP = "1e-40"
QUARTERS = [k / 4 for k in range(-32, 33)]
"""Where kinks and jumps are looked for, beside where they are stated: most breakpoints of the catalogue's defaults are
multiples of 1/4."""


@pytest.fixture(autouse=True)
def _digits() -> Iterator[None]:
    with mpmath.workdps(300):
        yield


@cache
def _definition(name: str) -> Function:
    found: Function = sp.lambdify(x, symact.get(name).closed, "mpmath")
    return found


@cache
def _subject(name: str) -> Subject:
    return Subject(symact.get(name))


def _derived(name: str, question: str) -> Any:
    verdict = PROPERTIES[question](_subject(name)).to_dict()
    assert verdict["status"] == "proved"
    return verdict["value"]


def _is_number(number: Any, wanted: Any, slack: str = "1e-15") -> bool:
    """Whether a reported number is the wanted one, up to the slack relative to max(1, |wanted|)."""
    if not isinstance(number, dict):
        return False
    low, high = (mpf(end) for end in number["enclosure"])
    allowed = mpf(slack) * max(1, abs(wanted))
    return bool(low <= high and low - allowed <= wanted <= high + allowed)


def _is_limit(f: Function, sign: int, claimed: Any) -> bool:
    points = [sign * mpf(10) ** k for k in (10, 20, 30)]
    values = [f(p) for p in points]
    if claimed == "none":
        return max(abs(f(points[0] + k) - values[0]) for k in (1, 2, 3)) > 0.1
    if claimed in ("oo", "-oo"):
        signed = [v if claimed == "oo" else -v for v in values]
        return bool(10 < signed[0] < signed[1] < signed[2])
    return _is_number(claimed, values[2])


def _is_asymptote(f: Function, sign: int, claimed: Any) -> bool:
    far = sign * mpf(FAR)
    if claimed is None:  # the line through two far points must miss others
        first, second = f(far), f(2 * far)
        misses = [abs(f(m * far) - (first + (m - 1) * (second - first))) for m in (3, mpf(5.5))]
        return max(misses) > mpf("1e-6")
    slope, offset = (f(2 * far) - f(far)) / far, 2 * f(far) - f(2 * far)
    return _is_number(claimed["slope"], slope) and _is_number(claimed["offset"], offset)


def _one_sided(f: Function, point: Any, side: int, order: int) -> Any:
    """The derivative of that order just beside a point, up to O(h): a one-sided difference quotient."""
    h = side * mpf(STEP)
    terms = ((-1) ** (order - j) * comb(order, j) * f(point + (j + 1) * h) for j in range(order + 1))
    return sum(terms, mpf(0)) / h**order


def _break_order(f: Function, point: Any) -> int | None:
    """The least order, up to 3, of a derivative that jumps at the point; 0 is f itself."""
    for order in range(4):
        ends = [_one_sided(f, point, side, order) for side in (-1, 1)]
        if order == 0:
            ends.append(f(point))
        if max(abs(end - ends[0]) for end in ends) > mpf("1e-9") * max(1, abs(ends[0])):
            return order
    return None


@pytest.mark.parametrize("name", NAMES)
def test_limits(name: str) -> None:
    claimed = _derived(name, "limits")
    assert _is_limit(_definition(name), -1, claimed["left"])
    assert _is_limit(_definition(name), 1, claimed["right"])


@pytest.mark.parametrize("name", NAMES)
def test_asymptotes(name: str) -> None:
    claimed = _derived(name, "asymptotes")
    assert _is_asymptote(_definition(name), -1, claimed["left"])
    assert _is_asymptote(_definition(name), 1, claimed["right"])


@pytest.mark.parametrize("name", NAMES)
def test_continuity_class_with_kinks_and_jumps(name: str) -> None:
    claimed = _derived(name, "continuity_class")
    stated = [_place(number) for key in ("jumps", "kinks") for number in claimed[key]]
    points = sorted({*map(mpf, QUARTERS), *stated})
    found_orders = {point: _break_order(_definition(name), point) for point in points}
    orders = {point: order for point, order in found_orders.items() if order is not None}
    assert claimed["class"] == (min(orders.values()) - 1 if orders else "oo")
    for key, order in (("jumps", 0), ("kinks", 1)):
        broken = [point for point, found in orders.items() if found == order]
        assert len(broken) == len(claimed[key])
        assert all(_is_number(number, point) for number, point in zip(claimed[key], broken, strict=True))


def _place(number: dict[str, Any]) -> mpf:
    """A stated number with all digits that are calculated with here, where it is known exactly."""
    if number["exact"] is None:
        return mpf(number["enclosure"][0])
    return mpf(sp.N(sp.sympify(number["exact"]), mpmath.mp.dps))


@pytest.mark.parametrize("name", NAMES)
def test_symmetry(name: str) -> None:
    f, claimed = _definition(name), _derived(name, "symmetry")
    chooser = random.Random(name)
    points = [mpf(chooser.uniform(0, 12)) for _ in range(30)] + [mpf(q) for q in QUARTERS if q >= 0]
    odd = all(abs(f(-t) + f(t)) < mpf("1e-250") for t in points)
    even = all(abs(f(-t) - f(t)) < mpf("1e-250") for t in points)
    assert claimed == ("odd" if odd else "even" if even else "none")


@pytest.mark.parametrize("name", NAMES)
def test_one_sided_derivatives_and_values_at_zero(name: str) -> None:
    f = _definition(name)
    for entry in _derived(name, "derivative")["breakpoints"]:
        point = _place(entry["x"])
        left, right = (_one_sided(f, point, side, 1) for side in (-1, 1))
        assert _is_number(entry["left"], left)
        assert _is_number(entry["right"], right)
        assert any(_is_number(entry["value"], wanted) for wanted in (left, right, (left + right) / 2))
    at_zero = _derived(name, "derivative_at_zero")
    assert _is_number(at_zero["left"], _one_sided(f, mpf(0), -1, 1))
    assert _is_number(at_zero["right"], _one_sided(f, mpf(0), 1, 1))
    assert _is_number(_derived(name, "value_at_zero"), f(mpf(0)))


def _number(value: str) -> dict[str, Any]:
    return {"exact": None, "enclosure": [value, value]}


def test_the_checks_reject_wrong_claims() -> None:
    sigmoid, softplus, snake, selu = (_definition(name) for name in ("sigmoid", "softplus", "snake", "selu"))
    assert not _is_limit(sigmoid, 1, _number("1.000000000001"))
    assert not _is_limit(sigmoid, 1, "none")
    assert not _is_limit(sigmoid, 1, "oo")
    assert not _is_limit(softplus, -1, "oo")
    assert not _is_limit(snake, 1, "-oo")
    assert not _is_limit(_definition("sin"), 1, _number("0"))
    assert not _is_asymptote(softplus, 1, None)
    assert not _is_asymptote(softplus, 1, {"slope": _number("1"), "offset": _number("1e-12")})
    assert not _is_asymptote(selu, 1, {"slope": _number("1.0507009873554"), "offset": _number("0")})
    assert not _is_asymptote(_definition("arcsinh"), 1, {"slope": _number("0"), "offset": _number("70")})
    orders = [_break_order(_definition(name), mpf(0)) for name in ("step", "relu", "elu", "silu")]
    assert orders == [0, 1, 2, None]
    assert not _is_number(_number("0.25"), mpf("0.2500001"))
    assert not _is_number("oo", mpf(1))
