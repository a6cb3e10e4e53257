"""Zero-centredness in its three senses."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symact.errors import Undecided
from symact.properties import nonlinear, range_, values_at_zero
from symact.properties.expectation import expectation
from symact.reals import Real, compare, sign_of
from symact.subject import Subject
from symact.verdict import Verdict

_ZERO = Real(sp.S.Zero)


def verdict(subject: Subject) -> Verdict:
    """{"mixed_sign": inf f < 0 < sup f, "zero_at_origin": f(0) = 0, "zero_mean": E f(Z) = 0, Z ~ N(0, 1)}."""
    bounds = range_.verdict(subject).value
    at_origin = sign_of(values_at_zero.value(subject).value)
    if at_origin is None:
        raise Undecided("whether f(0) is 0 is not decided")
    value: dict[str, Any] = {
        "mixed_sign": compare(bounds["infimum"], _ZERO) < 0 < compare(bounds["supremum"], _ZERO),
        "zero_at_origin": at_origin == 0, "zero_mean": None,
    }
    try:
        value["zero_mean"], how = _zero_mean(subject, bounds)
    except Undecided as reason:
        return Verdict(value, "undecided", "range, and substitution of 0", f"E f(Z): {reason}")
    return Verdict(value, method=f"range; substitution of 0; {how}")


def _zero_mean(subject: Subject, bounds: dict[str, Real]) -> tuple[bool, str]:
    if nonlinear.verdict(subject).value:  # then f is not constant
        if compare(bounds["infimum"], _ZERO) >= 0:
            return False, "f >= 0 and f is not 0 everywhere, so E f(Z) > 0"
        if compare(bounds["supremum"], _ZERO) <= 0:
            return False, "f <= 0 and f is not 0 everywhere, so E f(Z) < 0"
    mean = expectation(subject.f)
    if mean.value is None or mean.value.is_infinite:
        return False, f"E f(Z) is no number: {mean.how}"
    found = sign_of(mean.value)
    if found is None:
        raise Undecided("the enclosure contains 0")
    return found == 0, f"E f(Z) is {('negative', '0', 'positive')[found + 1]}, {mean.how}"
